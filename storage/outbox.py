"""Letters: written with the decision, claimed one at a time by a sender, and what became of each (design, point 10)."""

import hashlib
from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection, Row, and_, bindparam, case, insert, literal, or_, select, update

from domain.cases import Event, Letter, Purpose
from domain.errors import BadInput
from domain.mail import Address
from storage.cases import add_header_ids
from storage.chain import append, chain_of_message
from storage.columns import bare, clean
from storage.database import insert_into
from storage.packing import to_json
from storage.records import LetterState, Outgoing
from storage.tables import letters, recipients


def insert_letters(
    connection: Connection, written: Sequence[Letter], *, case: str, answers: int, decision_id: int, now: datetime
) -> list[Event]:
    """Put the letters into the outbox and return the events to record. One that is there already is left as it is."""
    events = []
    for letter in written:
        letter_id = _insert(connection, letter, case=case, answers=answers, decision_id=decision_id, now=now)
        if letter_id is None:
            continue
        if case:
            add_header_ids(connection, case, [letter.message_id])
        detail: dict[str, str | int | float | bool | None] = {
            "letter": letter_id, "purpose": letter.purpose.value, "message_id": bare(letter.message_id),
            "sha256": hashlib.sha256(letter.content).hexdigest(), "held": letter.held,
        }
        events.append(Event("letter written", detail))
    return events


def _insert(
    connection: Connection, letter: Letter, *, case: str, answers: int, decision_id: int, now: datetime
) -> int | None:
    state = LetterState.HELD if letter.held else LetterState.QUEUED
    row = {
        "case_number": case or None, "answers": answers, "decision_id": decision_id,
        "header_id": bare(letter.message_id), "purpose": letter.purpose.value, "envelope_from": letter.envelope_from,
        "subject": clean(letter.subject), "items": to_json(letter.items).decode("utf-8"),
        "sha256": hashlib.sha256(letter.content).hexdigest(), "content": letter.content, "made": now,
        "state": state.value, "held": clean(letter.held), "due": now,
    }
    added = insert_into(connection, letters).on_conflict_do_nothing().returning(letters.c.id)
    letter_id: int | None = connection.execute(added, row).scalar()
    if letter_id is not None and letter.to:
        people = [
            {"letter_id": letter_id, "position": at, "name": clean(person.name), "address": clean(person.address.lower())}
            for at, person in enumerate(letter.to)
        ]
        connection.execute(insert(recipients), people)
    return letter_id


def claim_next(connection: Connection, owner: str, *, now: datetime, lease: timedelta) -> Outgoing | None:
    """Claim the letter that has been due longest; None where none is. A sender that vanished makes it a repeat."""
    row = connection.execute(_CLAIM, {"now": now, "new_owner": owner, "until": now + lease}).one_or_none()
    if row is None:
        return None
    return Outgoing(
        letter_id=row.id, case=row.case_number or "", purpose=Purpose(row.purpose), message_id=row.header_id,
        envelope_from=row.envelope_from, to=people_of(connection, row.id), subject=row.subject, content=row.content,
        attempt=row.attempts, repeat=row.doubtful, made=row.made,
    )


def people_of(connection: Connection, letter_id: int) -> tuple[Address, ...]:
    """The recipients of a letter, in order."""
    return tuple(Address(row.name, row.address) for row in connection.execute(_PEOPLE, {"letter_id": letter_id}))


def sent(connection: Connection, letter_id: int, *, detail: str, now: datetime) -> None:
    """Record that the server took the letter. Saying it twice does no harm."""
    values = {"state": LetterState.SENT.value, "sent": now, "detail": clean(detail)}
    _move(connection, letter_id, values, but_not={LetterState.SENT}, what="letter sent", why=detail, now=now)


def later(
    connection: Connection, letter_id: int, *, when: datetime, why: str, ambiguous: bool, now: datetime
) -> None:
    """Put the letter off until `when`. `ambiguous`: the server may have taken it, so it leaves again as a repeat."""
    doubtful = or_(letters.c.doubtful, literal(ambiguous))
    state = case((doubtful, LetterState.AMBIGUOUS.value), else_=LetterState.QUEUED.value)
    values = {"state": state, "doubtful": doubtful, "due": when, "detail": clean(why)}
    what = "letter sent, confirmation lost" if ambiguous else "letter put off"
    _move(connection, letter_id, values, but_not=_DONE, what=what, why=why, now=now)


def refused(connection: Connection, letter_id: int, *, why: str, now: datetime) -> None:
    """Record that the server will never take the letter; a person sees it."""
    values = {"state": LetterState.REFUSED.value, "detail": clean(why)}
    _move(connection, letter_id, values, but_not=_DONE | {LetterState.REFUSED}, what="letter refused", why=why, now=now)


def approve(connection: Connection, letter_id: int, *, who: str, now: datetime) -> None:
    """Let a held letter leave, or try a refused one again. Raises `BadInput` where it is neither."""
    values = {"state": LetterState.QUEUED.value, "due": now, "detail": ""}
    _decide(connection, letter_id, values, only={LetterState.HELD, LetterState.REFUSED}, what="letter approved", who=who, now=now)


def cancel(connection: Connection, letter_id: int, *, who: str, why: str, now: datetime) -> None:
    """Keep a letter from ever leaving. Raises `BadInput` where it has left or is just leaving."""
    values = {"state": LetterState.CANCELLED.value, "detail": clean(why)}
    waiting = {LetterState.HELD, LetterState.QUEUED, LetterState.REFUSED, LetterState.AMBIGUOUS}
    _decide(connection, letter_id, values, only=waiting, what="letter cancelled", who=who, now=now)


def _decide(
    connection: Connection, letter_id: int, values: dict[str, Any], *, only: set[LetterState], what: str, who: str,
    now: datetime,
) -> None:
    others = set(LetterState) - only
    if not _move(connection, letter_id, values, but_not=others, what=what, why="", who=who, now=now):
        raise BadInput("letter-state", f"Letter {letter_id} does not wait for that.", remedy="Reload the page.")


def _move(  # noqa: PLR0913 - one place for all transitions, so that none goes without its event
    connection: Connection, letter_id: int, values: dict[str, Any], *, but_not: set[LetterState], what: str, why: str,
    now: datetime, who: str = "",
) -> bool:
    changed: Row[Any] | None = connection.execute(
        update(letters)
        .where(letters.c.id == letter_id, letters.c.state.not_in([state.value for state in but_not]))
        .values({**values, "owner": "", "lease_until": None})
        .returning(letters.c.case_number, letters.c.answers)
    ).one_or_none()
    if changed is None:
        return False
    detail: dict[str, str | int | float | bool | None] = {"letter": letter_id}
    detail |= {key: text for key, text in (("why", clean(why)), ("who", who)) if text}
    chain = changed.case_number or chain_of_message(changed.answers)
    append(connection, chain, [Event(what, detail)], at=now)
    return True


_DONE = {LetterState.SENT, LetterState.CANCELLED}

_now = bindparam("now", type_=letters.c.due.type)
_waits = and_(letters.c.state.in_([LetterState.QUEUED.value, LetterState.AMBIGUOUS.value]), letters.c.due <= _now)
_abandoned = and_(letters.c.state == LetterState.SENDING.value, letters.c.lease_until <= _now)
_due = (
    select(letters.c.id)
    .where(or_(_waits, _abandoned))
    .order_by(letters.c.due, letters.c.id)
    .limit(1)
    .with_for_update(skip_locked=True)
    .scalar_subquery()
)
_CLAIM = (
    update(letters)
    .where(letters.c.id == _due)
    .values(
        # The right side sees the row as it was: one that was being sent when its sender vanished may have gone out.
        doubtful=or_(letters.c.doubtful, letters.c.state == LetterState.SENDING.value),
        state=LetterState.SENDING.value, owner=bindparam("new_owner"), attempts=letters.c.attempts + 1,
        lease_until=bindparam("until", type_=letters.c.due.type),
    )
    .returning(letters)
)
_PEOPLE = (
    select(recipients.c.name, recipients.c.address)
    .where(recipients.c.letter_id == bindparam("letter_id"))
    .order_by(recipients.c.position)
)
