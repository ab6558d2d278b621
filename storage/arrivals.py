"""Keeping what arrives: bytes first, then the row, and only then may the server be told (design, point 3)."""

from collections.abc import Iterator, Sequence
from datetime import datetime

from sqlalchemy import Connection, bindparam, func, select, update

from domain.mail import RawMessage, Source
from storage.columns import clean, key_from_column, key_to_column
from storage.database import insert_into, lock_by_name
from storage.records import MessageState, ServerState
from storage.tables import messages

CHUNK = 500
"""How many sources one question to the database names; SQLite takes 32,766 parameters, PostgreSQL 65,535."""


def known(connection: Connection, sources: Sequence[Source]) -> set[Source]:
    """Those of the sources whose messages are kept."""
    found: set[Source] = set()
    for mailbox, keys in _chunks(sources):
        rows = connection.execute(_KNOWN, {"mailbox": mailbox, "keys": keys})
        found.update(Source(mailbox, key_from_column(row.source_key)) for row in rows)
    return found


def keep_row(connection: Connection, raw: RawMessage, sha256: str, *, now: datetime) -> int:
    """Write the row of a message whose bytes are safe and return its id; one that is there already is left as it is."""
    lock_by_name(connection, f"digest {sha256}")  # two twins at the same moment must see each other
    first = connection.execute(_FIRST_TWIN, {"sha256": sha256}).scalar()
    values = {
        "mailbox": raw.source.mailbox, "source_key": key_to_column(raw.source.key), "sha256": sha256,
        "size": len(raw.content), "media_type": clean(raw.media_type), "name": clean(raw.name),
        "received": raw.received, "kept": now, "twin_of": first,
        "server": ServerState.WAITING.value, "state": MessageState.STORED.value,
    }
    made = insert_into(connection, messages).on_conflict_do_nothing().returning(messages.c.id)
    message_id: int | None = connection.execute(made, values).scalar()
    if message_id is None:
        message_id = id_of(connection, raw.source)
    return message_id


def id_of(connection: Connection, source: Source) -> int:
    """The id of the message kept from that source."""
    found: int = connection.execute(
        _ID_OF, {"mailbox": source.mailbox, "source_key": key_to_column(source.key)}
    ).scalar_one()
    return found


def unacknowledged(connection: Connection, mailbox: str) -> list[Source]:
    """The sources of that mailbox whose messages are kept and whose server copies are untouched, oldest first."""
    rows = connection.execute(_UNACKNOWLEDGED, {"mailbox": mailbox, "server": ServerState.WAITING.value})
    return [Source(mailbox, key_from_column(row.source_key)) for row in rows]


def set_server_state(connection: Connection, sources: Sequence[Source], state: ServerState) -> None:
    """Write down what became of the server's copies."""
    for mailbox, keys in _chunks(sources):
        connection.execute(_SET_SERVER, {"mailbox_is": mailbox, "keys": keys, "server": state.value})


def _chunks(sources: Sequence[Source]) -> Iterator[tuple[str, list[str]]]:
    by_mailbox: dict[str, list[str]] = {}
    for source in sources:
        by_mailbox.setdefault(source.mailbox, []).append(key_to_column(source.key))
    for mailbox, keys in by_mailbox.items():
        for start in range(0, len(keys), CHUNK):
            yield mailbox, keys[start : start + CHUNK]


_KNOWN = select(messages.c.source_key).where(
    messages.c.mailbox == bindparam("mailbox"), messages.c.source_key.in_(bindparam("keys", expanding=True))
)
_FIRST_TWIN = select(func.min(messages.c.id)).where(messages.c.sha256 == bindparam("sha256"))
_ID_OF = select(messages.c.id).where(
    messages.c.mailbox == bindparam("mailbox"), messages.c.source_key == bindparam("source_key")
)
_UNACKNOWLEDGED = (
    select(messages.c.source_key)
    .where(messages.c.mailbox == bindparam("mailbox"), messages.c.server == bindparam("server"))
    .order_by(messages.c.id)
)
_SET_SERVER = (
    update(messages)
    .where(messages.c.mailbox == bindparam("mailbox_is"), messages.c.source_key.in_(bindparam("keys", expanding=True)))
    .values(server=bindparam("server"))
)
