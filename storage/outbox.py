"""Letters: written with the decision, claimed one at a time by a sender, and what became of each (design, point 10)."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection, and_, bindparam, case, literal, or_, select, update

from domain.cases import Event, Letter, Purpose
from domain.errors import BadInput
from domain.mail import Address
from storage.cases import add_header_ids
from storage.chain import append, chain_of_message
from storage.columns import bare, clean
from storage.packing import to_json
from storage.prepared import adding
from storage.records import LetterState, Outgoing
from storage.tables import letters, recipients


@dataclass(frozen=True, slots=True)
class Origin:
    """What a letter comes from: the case (empty where there is none), the message it answers, the decision."""

    case: str
    answers: int
    decision_id: int


def insert_letters(connection: Connection, written: Sequence[Letter], origin: Origin, *, now: datetime) -> list[Event]:
    """Put the letters into the outbox and return the events to record. One that is there already is left as it is."""
    events = []
    for letter in written:
        row = _row(letter, origin, now)
        letter_id = _insert(connection, letter, row)
        if letter_id is None:
            continue
        if origin.case:
            add_header_ids(connection, origin.case, [letter.message_id])
        detail = {key: row[key] for key in ("purpose", "header_id", "sha256", "held")}
        events.append(Event("letter written", {"letter": letter_id, **detail}))
    return events


def _row(letter: Letter, origin: Origin, now: datetime) -> dict[str, Any]:
    state = LetterState.HELD if letter.held else LetterState.QUEUED
    return {
        "case_number": origin.case or None, "answers": origin.answers, "decision_id": origin.decision_id,
        "header_id": bare(letter.message_id), "purpose": letter.purpose.value, "envelope_from": letter.envelope_from,
        "subject": clean(letter.subject), "items": to_json(letter.items).decode("utf-8"),
        "sha256": hashlib.sha256(letter.content).hexdigest(), "content": letter.content, "made": now,
        "state": state.value, "held": clean(letter.held), "due": now,
    }


def _insert(connection: Connection, letter: Letter, row: dict[str, Any]) -> int | None:
    letter_id: int | None = _ADD_LETTER.value(connection, row)
    if letter_id is not None:
        people = [
            {"letter_id": letter_id, "position": at, "name": clean(to.name), "address": clean(to.address.lower())}
            for at, to in enumerate(letter.to)
        ]
        _ADD_RECIPIENTS.run_many(connection, people)
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


def free_claims(connection: Connection, owner_prefix: str, *, now: datetime) -> int:
    """End the leases of owners of that prefix, who are known to be dead; their letters come again as repeats."""
    return connection.execute(
        update(letters)
        .where(
            letters.c.state == LetterState.SENDING.value, letters.c.owner.startswith(owner_prefix, autoescape=True),
            letters.c.owner != "",
        )
        .values(lease_until=now)
    ).rowcount


def people_of(connection: Connection, letter_id: int) -> tuple[Address, ...]:
    """The recipients of a letter, in order."""
    return tuple(Address(row.name, row.address) for row in connection.execute(_PEOPLE, {"letter_id": letter_id}))


def sent(connection: Connection, letter_id: int, *, detail: str, now: datetime) -> None:
    """Record that the server took the letter. Saying it twice does no harm."""
    values = {"state": LetterState.SENT.value, "sent": now, "detail": clean(detail)}
    event = _event("letter sent", letter_id, why=detail)
    _move(connection, letter_id, values, event, but_not={LetterState.SENT}, now=now)


@dataclass(frozen=True, slots=True)
class Delay:
    """Until when a letter is put off, and why. `ambiguous`: the server may have taken it all the same."""

    when: datetime
    why: str
    ambiguous: bool = False


def later(connection: Connection, letter_id: int, delay: Delay, *, now: datetime) -> None:
    """Put the letter off; once it may have been taken, it leaves as a repeat for good."""
    doubtful = or_(letters.c.doubtful, literal(delay.ambiguous))
    state = case((doubtful, LetterState.AMBIGUOUS.value), else_=LetterState.QUEUED.value)
    values = {"state": state, "doubtful": doubtful, "due": delay.when, "detail": clean(delay.why)}
    what = "letter sent, confirmation lost" if delay.ambiguous else "letter put off"
    _move(connection, letter_id, values, _event(what, letter_id, why=delay.why), but_not=_DONE, now=now)


def refused(connection: Connection, letter_id: int, *, why: str, now: datetime) -> None:
    """Record that the server will never take the letter; a person sees it."""
    values = {"state": LetterState.REFUSED.value, "detail": clean(why)}
    event = _event("letter refused", letter_id, why=why)
    _move(connection, letter_id, values, event, but_not=_DONE | {LetterState.REFUSED}, now=now)


def approve(connection: Connection, letter_id: int, *, who: str, now: datetime) -> None:
    """Let a held letter leave, or try a refused one again. Raises `BadInput` where it is neither."""
    values = {"state": LetterState.QUEUED.value, "due": now, "detail": ""}
    others = set(LetterState) - {LetterState.HELD, LetterState.REFUSED}
    if not _move(connection, letter_id, values, _event("letter approved", letter_id, who=who), but_not=others, now=now):
        raise _not_waiting(letter_id)


def cancel(connection: Connection, letter_id: int, *, who: str, why: str, now: datetime) -> None:
    """Keep a letter from ever leaving. Raises `BadInput` where it has left or is just leaving."""
    values = {"state": LetterState.CANCELLED.value, "detail": clean(why)}
    event = _event("letter cancelled", letter_id, who=who, why=why)
    if not _move(connection, letter_id, values, event, but_not=_DONE | {LetterState.SENDING}, now=now):
        raise _not_waiting(letter_id)


def _not_waiting(letter_id: int) -> BadInput:
    sentence = f"Letter {letter_id} does not wait for that."
    return BadInput("letter-state", sentence, remedy="Look at it again: it may have changed meanwhile.")


def _event(what: str, letter_id: int, *, who: str = "", why: str = "") -> Event:
    words = {"who": clean(who), "why": clean(why)}
    return Event(what, {"letter": letter_id, **{key: word for key, word in words.items() if word}})


def _move(  # noqa: PLR0913 - all transitions go through here, so that none goes without its event
    connection: Connection, letter_id: int, values: dict[str, Any], event: Event, *, but_not: set[LetterState],
    now: datetime,
) -> bool:
    """Change a letter that is in none of the states `but_not`, and record the event; False where it was in one."""
    changed = connection.execute(
        update(letters)
        .where(letters.c.id == letter_id, letters.c.state.not_in([state.value for state in but_not]))
        .values({**values, "owner": "", "lease_until": None})
        .returning(letters.c.case_number, letters.c.answers)
    ).one_or_none()
    if changed is None:
        return False
    append(connection, changed.case_number or chain_of_message(changed.answers), [event], at=now)
    return True


_ADD_LETTER = adding(letters, giving=letters.c.id, once=True)
_ADD_RECIPIENTS = adding(recipients)

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
