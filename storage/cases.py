"""Cases as joining and judging look them up, and the small tables that make them findable."""

import hashlib
from collections.abc import Sequence

from sqlalchemy import Column, ColumnElement, Connection, Table, and_, bindparam, or_, select

from domain.cases import Arrival, CaseState, JoinKind, Reading
from domain.policy import Kind
from storage.columns import bare, clean
from storage.packing import unpack
from storage.prepared import adding
from storage.records import CaseRef, Claim, MessageState, TwinRef
from storage.tables import arrivals, cases, correspondents, messages, readings, threads


def sha256_of(content: bytes) -> str:
    """The lower-case hexadecimal SHA-256 of the bytes."""
    return hashlib.sha256(content).hexdigest()


def refs(connection: Connection, numbers: Sequence[str]) -> list[CaseRef]:
    """The cases of these numbers that there are, in the order of the numbers given."""
    rows = {row.number: row for row in connection.execute(select(cases).where(cases.c.number.in_(numbers)))}
    people = _gathered(connection, correspondents, correspondents.c.address, list(rows))
    subjects = _gathered(connection, messages, messages.c.subject, list(rows))
    digests = _gathered(connection, messages, messages.c.sha256, list(rows))
    return [
        CaseRef(
            number=number, kind=Kind(rows[number].kind), state=CaseState(rows[number].state),
            agency=rows[number].agency, correspondents=people.get(number, ()), subjects=subjects.get(number, ()),
            opened=rows[number].opened, version=rows[number].version, digests=digests.get(number, ()),
        )
        for number in numbers
        if number in rows
    ]


def _gathered(
    connection: Connection, table: Table, column: Column[str], numbers: Sequence[str]
) -> dict[str, tuple[str, ...]]:
    """The different values of a column, case by case."""
    found: dict[str, dict[str, None]] = {}
    wanted = select(table.c.case_number, column).where(table.c.case_number.in_(numbers)).order_by(*table.primary_key)
    for number, value in connection.execute(wanted):
        if value:
            found.setdefault(number, {})[value] = None
    return {number: tuple(values) for number, values in found.items()}


def refs_of_header_ids(connection: Connection, header_ids: Sequence[str]) -> list[CaseRef]:
    """The cases that a message with one of these Message-IDs belongs to, oldest first."""
    if not header_ids:
        return []
    numbers = connection.execute(_CASES_OF_HEADER_IDS, {"header_ids": header_ids}).scalars().all()
    return sorted(refs(connection, numbers), key=lambda ref: (ref.opened, ref.number))


def recent_refs(connection: Connection, limit: int) -> list[CaseRef]:
    """The cases that changed last, newest first."""
    newest = select(cases.c.number).order_by(cases.c.changed.desc(), cases.c.number.desc()).limit(limit)
    return refs(connection, connection.execute(newest).scalars().all())


def twins(connection: Connection, claim: Claim, sha256: str, header_id: str) -> list[TwinRef]:
    """See `Unit.twins`."""
    same = messages.c.sha256 == sha256
    if header_id:
        same = or_(same, messages.c.header_id == header_id)
    before = or_(
        messages.c.state != MessageState.STORED.value,
        _came_before(claim),
    )
    found = connection.execute(
        select(messages)
        .where(same, before, messages.c.id != claim.message_id, messages.c.how != JoinKind.TWIN.value)
        .order_by(messages.c.case_number.is_(None), messages.c.received, messages.c.id)
    )
    return [
        TwinRef(
            message_id=row.id, case=row.case_number or "", same_content=row.sha256 == sha256,
            state=MessageState(row.state), how=JoinKind(row.how) if row.how else None, mailbox=row.mailbox,
            received=row.received,
        )
        for row in found
    ]


def _came_before(claim: Claim) -> ColumnElement[bool]:
    """The order of the queue: by time of receipt, then as they were kept."""
    received, this = messages.c.received, messages.c.id
    return or_(received < claim.received, and_(received == claim.received, this < claim.message_id))


def older_in_work(connection: Connection, claim: Claim, reading: Reading) -> list[int]:
    """See `Unit.older_in_work`."""
    message = reading.message
    related = [bare(header_id) for header_id in (*message.in_reply_to, *message.references) if header_id]
    author = clean(message.author.address.lower()) if message.author else ""
    likely = [messages.c.sha256 == claim.sha256, and_(messages.c.header_id != "", messages.c.header_id.in_(related))]
    if author:
        likely.append(messages.c.author == author)
    found = connection.execute(
        select(messages.c.id)
        .where(
            messages.c.state == MessageState.STORED.value,
            _came_before(claim),
            or_(*likely),
        )
        .order_by(messages.c.received, messages.c.id)
    )
    return list(found.scalars())


def arrivals_of(connection: Connection, number: str) -> tuple[Arrival, ...]:
    """The arrivals of the case in order, each with its reading."""
    return tuple(
        Arrival(
            number=row.number, message_id=row.message_id, mailbox=row.mailbox, received=row.received,
            sha256=row.sha256, reading=unpack(row.content, Reading),
        )
        for row in connection.execute(_ARRIVALS, {"case_number": number})
    )


def add_correspondents(connection: Connection, number: str, reading: Reading) -> None:
    """Note who writes in the case: the From and Reply-To addresses."""
    message = reading.message
    named = (address.address for address in (*message.from_, *message.reply_to))
    people = {clean(address.lower()): None for address in named if address}
    _ADD_PEOPLE.run_many(connection, [{"case_number": number, "address": address} for address in people])


def add_header_ids(connection: Connection, number: str, header_ids: Sequence[str]) -> None:
    """Note the Message-IDs by which replies find the case."""
    known = {bare(header_id): None for header_id in header_ids}
    rows = [{"case_number": number, "header_id": header_id} for header_id in known if header_id]
    _ADD_HEADER_IDS.run_many(connection, rows)


def add_header_id_of_message(connection: Connection, number: str, message_id: int) -> None:
    """Let answers to a message that is linked with the case, such as a twin, find the case too."""
    found = connection.execute(select(messages.c.header_id).where(messages.c.id == message_id)).scalar_one()
    add_header_ids(connection, number, [found])


_ADD_PEOPLE, _ADD_HEADER_IDS = adding(correspondents, once=True), adding(threads, once=True)
_CASES_OF_HEADER_IDS = (
    select(threads.c.case_number).where(threads.c.header_id.in_(bindparam("header_ids", expanding=True))).distinct()
)
_ARRIVALS = (
    select(
        arrivals.c.number, arrivals.c.message_id, messages.c.mailbox, messages.c.received, messages.c.sha256,
        readings.c.content,
    )
    .join(messages, messages.c.id == arrivals.c.message_id)
    .join(readings, (readings.c.message_id == arrivals.c.message_id) & (readings.c.reader == arrivals.c.reader))
    .where(arrivals.c.case_number == bindparam("case_number"))
    .order_by(arrivals.c.number)
)
