"""Lists for people: the command line and the dashboard. Nothing here writes."""

import json
from collections.abc import Collection
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, Select, exists, func, or_, select

from domain.cases import CaseState, Join, JoinKind, Purpose
from domain.findings import Decision, Disposition
from domain.mail import Address, Source
from domain.policy import Kind
from storage.cases import arrivals_of
from storage.columns import key_from_column
from storage.packing import unpack
from storage.records import (
    CaseFile,
    CaseSummary,
    Counts,
    HeldMessage,
    LedgerLine,
    LetterState,
    MessageState,
    PennedMessage,
    ServerState,
    StoredDecision,
    StoredEvent,
    StoredLetter,
)
from storage.tables import cases, correspondents, decisions, events, letters, messages, pen, recipients


def list_cases(
    connection: Connection, *, states: Collection[CaseState], text: str, limit: int, offset: int
) -> list[CaseSummary]:
    """The cases in these states (all where none is named) that the text is found in, last changed first."""
    wanted = select(cases).order_by(cases.c.changed.desc(), cases.c.number.desc()).limit(limit).offset(offset)
    if states:
        wanted = wanted.where(cases.c.state.in_([state.value for state in states]))
    if text.strip():
        wanted = wanted.where(_mentions(text.strip()))
    rows = connection.execute(wanted).all()
    judged = _judged(connection, [row.number for row in rows])
    return [_summary(row, judged.get(row.number)) for row in rows]


def _judged(connection: Connection, numbers: Collection[str]) -> dict[str, Decision]:
    """The newest decision of each of these cases that judged a request; mail that asks for nothing changes none."""
    newest = (
        select(func.max(decisions.c.id))
        .where(decisions.c.case_number.in_(numbers), decisions.c.disposition != Disposition.NOT_A_REQUEST.value)
        .group_by(decisions.c.case_number)
    )
    found = connection.execute(select(decisions.c.case_number, decisions.c.content).where(decisions.c.id.in_(newest)))
    return {row.case_number: unpack(row.content, Decision) for row in found}


def _mentions(text: str) -> ColumnElement[bool]:
    columns = (cases.c.number, cases.c.agency, cases.c.subject, cases.c.reviewer)
    person = exists().where(
        correspondents.c.case_number == cases.c.number, correspondents.c.address.icontains(text, autoescape=True)
    )
    return or_(*(column.icontains(text, autoescape=True) for column in columns), person)


def case_file(connection: Connection, number: str) -> CaseFile | None:
    """Everything of one case, or None where there is none of that number."""
    row = connection.execute(select(cases).where(cases.c.number == number)).one_or_none()
    if row is None:
        return None
    return CaseFile(
        summary=_summary(row, _judged(connection, [number]).get(number)),
        arrivals=arrivals_of(connection, number),
        decisions=tuple(_decisions(connection, number)),
        letters=tuple(list_letters(connection, case=number, states=(), limit=None, offset=0)),
        events=tuple(history(connection, number)),
        twins=tuple(_ledger(connection, _twins_of_case(number))),
        correspondents=tuple(_correspondents(connection, number)),
    )


def _summary(row: Row[Any], judged: Decision | None) -> CaseSummary:
    return CaseSummary(
        number=row.number, kind=Kind(row.kind), state=CaseState(row.state), agency=row.agency, subject=row.subject,
        reviewer=row.reviewer, edition=row.edition, opened=row.opened, changed=row.changed, version=row.version,
        arrivals=row.arrivals,
        missing=tuple(finding.title for finding in judged.missing) if judged else (),
        unclear=tuple(finding.title for finding in judged.unclear) if judged else (),
    )


def _decisions(connection: Connection, number: str) -> list[StoredDecision]:
    found = connection.execute(
        select(decisions).where(decisions.c.case_number == number).order_by(decisions.c.id.desc())
    )
    return [_decision(row) for row in found]


def decision_on(connection: Connection, message_id: int) -> StoredDecision | None:
    """The newest decision made on that message, or None."""
    row = connection.execute(
        select(decisions).where(decisions.c.message_id == message_id).order_by(decisions.c.id.desc()).limit(1)
    ).one_or_none()
    return None if row is None else _decision(row)


def _decision(row: Row[Any]) -> StoredDecision:
    return StoredDecision(
        id=row.id, message_id=row.message_id, made=row.made, state=CaseState(row.state),
        decision=unpack(row.content, Decision),
    )


def _correspondents(connection: Connection, number: str) -> list[str]:
    return list(
        connection.execute(
            select(correspondents.c.address)
            .where(correspondents.c.case_number == number)
            .order_by(correspondents.c.address)
        ).scalars()
    )


def history(connection: Connection, chain: str) -> list[StoredEvent]:
    """The events of a case (its number) or of a message without one (`message 7`), oldest first."""
    found = connection.execute(select(events).where(events.c.chain == chain).order_by(events.c.serial))
    return [
        StoredEvent(
            serial=row.serial, at=datetime.fromisoformat(row.at), what=row.what, detail=json.loads(row.detail),
            hash=row.hash,
        )
        for row in found
    ]


def letter(connection: Connection, letter_id: int) -> StoredLetter | None:
    """One letter of the outbox, or None."""
    bytes_aside = [column for column in letters.c if column.name != "content"]
    row = connection.execute(select(*bytes_aside).where(letters.c.id == letter_id)).one_or_none()
    return _letter(row, _people(connection, [letter_id]).get(letter_id, ())) if row else None


def list_letters(
    connection: Connection, *, states: Collection[LetterState], case: str, limit: int | None, offset: int
) -> list[StoredLetter]:
    """The letters of the outbox, newest first."""
    bytes_aside = [column for column in letters.c if column.name != "content"]
    wanted = select(*bytes_aside).order_by(letters.c.id.desc()).limit(limit).offset(offset)
    if states:
        wanted = wanted.where(letters.c.state.in_([state.value for state in states]))
    if case:
        wanted = wanted.where(letters.c.case_number == case)
    rows = connection.execute(wanted).all()
    people = _people(connection, [row.id for row in rows])
    return [_letter(row, people.get(row.id, ())) for row in rows]


def _people(connection: Connection, letter_ids: Collection[int]) -> dict[int, tuple[Address, ...]]:
    found: dict[int, tuple[Address, ...]] = {}
    wanted = (
        select(recipients)
        .where(recipients.c.letter_id.in_(letter_ids))
        .order_by(recipients.c.letter_id, recipients.c.position)
    )
    for row in connection.execute(wanted):
        found[row.letter_id] = (*found.get(row.letter_id, ()), Address(row.name, row.address))
    return found


def _letter(row: Row[Any], people: tuple[Address, ...]) -> StoredLetter:
    return StoredLetter(
        id=row.id, case=row.case_number or "", answers=row.answers, purpose=Purpose(row.purpose),
        message_id=row.header_id, to=people, subject=row.subject, items=tuple(json.loads(row.items)),
        state=LetterState(row.state), held=row.held, made=row.made, due=row.due, attempts=row.attempts,
        doubtful=row.doubtful, detail=row.detail, sent=row.sent,
    )


def list_messages(
    connection: Connection, *, mailbox: str, states: Collection[MessageState], limit: int, offset: int
) -> list[LedgerLine]:
    """The ledger of everything ever kept, newest first."""
    wanted = select(messages).order_by(messages.c.id.desc()).limit(limit).offset(offset)
    if mailbox:
        wanted = wanted.where(messages.c.mailbox == mailbox)
    if states:
        wanted = wanted.where(messages.c.state.in_([state.value for state in states]))
    return _ledger(connection, wanted)


def message(connection: Connection, message_id: int) -> LedgerLine | None:
    """One line of the ledger, or None."""
    return next(iter(_ledger(connection, select(messages).where(messages.c.id == message_id))), None)


def _ledger(connection: Connection, wanted: Select[Any]) -> list[LedgerLine]:
    return [_line(row) for row in connection.execute(wanted)]


def _line(row: Row[Any]) -> LedgerLine:
    return LedgerLine(
        id=row.id, source=Source(row.mailbox, key_from_column(row.source_key)), sha256=row.sha256, size=row.size,
        media_type=row.media_type, name=row.name, received=row.received, kept=row.kept,
        server=ServerState(row.server), state=MessageState(row.state), twin_of=row.twin_of, author=row.author,
        subject=row.subject, how=JoinKind(row.how) if row.how else None, case=row.case_number or "",
        attempts=row.attempts, failures=row.failures, code=row.code, sentence=row.sentence, owner=row.owner,
    )


def _twins_of_case(number: str) -> Select[Any]:
    return (
        select(messages)
        .where(messages.c.case_number == number, messages.c.how == JoinKind.TWIN.value)
        .order_by(messages.c.id)
    )


def list_held(connection: Connection) -> list[HeldMessage]:
    """The messages that wait for a person because they failed, oldest first."""
    found = connection.execute(
        select(messages).where(messages.c.state == MessageState.HELD.value).order_by(messages.c.received, messages.c.id)
    )
    return [HeldMessage(message=_line(row), since=row.decided) for row in found]


def list_pen(connection: Connection) -> list[PennedMessage]:
    """The messages in the holding pen, oldest first."""
    found = connection.execute(
        select(messages, pen.c.since, pen.c.content)
        .join(pen, pen.c.message_id == messages.c.id)
        .where(messages.c.state == MessageState.PENNED.value)
        .order_by(messages.c.received, messages.c.id)
    )
    return [_penned(row) for row in found]


def _penned(row: Row[Any]) -> PennedMessage:
    join = unpack(row.content, Join)
    return PennedMessage(message=_line(row), since=row.since, reasons=join.reasons, guesses=join.guesses)


def count(connection: Connection) -> Counts:
    """How much of everything there is."""
    by_case = _by_state(connection, cases.c.state)
    by_message = _by_state(connection, messages.c.state)
    by_letter = _by_state(connection, letters.c.state)
    waiting = select(func.count()).where(messages.c.server == ServerState.WAITING.value)
    oldest_message = select(messages.c.received).where(messages.c.state == MessageState.STORED.value)
    on_their_way = [state.value for state in (LetterState.QUEUED, LetterState.SENDING, LetterState.AMBIGUOUS)]
    oldest_letter = select(letters.c.made).where(letters.c.state.in_(on_their_way))
    return Counts(
        cases={state: by_case.get(state.value, 0) for state in CaseState},
        messages={state: by_message.get(state.value, 0) for state in MessageState},
        letters={state: by_letter.get(state.value, 0) for state in LetterState},
        unacknowledged=connection.execute(waiting).scalar_one(),
        oldest_message=connection.execute(oldest_message.order_by(messages.c.received).limit(1)).scalar(),
        oldest_letter=connection.execute(oldest_letter.order_by(letters.c.made).limit(1)).scalar(),
    )


def _by_state(connection: Connection, column: ColumnElement[str]) -> dict[str, int]:
    found = connection.execute(select(column, func.count()).group_by(column))
    return {state: number for state, number in found}  # noqa: C416 - dict() of rows is not typed
