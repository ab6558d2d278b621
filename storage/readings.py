"""Readings: kept once per message and reader version, never changed."""

from datetime import datetime

from sqlalchemy import Connection, bindparam, select, update

from domain.cases import Reading
from storage.columns import bare, clean
from storage.packing import pack, unpack
from storage.prepared import adding, saying
from storage.tables import messages, readings


def save_reading(connection: Connection, message_id: int, reading: Reading, *, now: datetime) -> None:
    """Keep the reading; one by the same reader that is there already stays as it is."""
    row = {"message_id": message_id, "reader": reading.reader}
    if _IS_THERE.value(connection, row) is None:
        _ADD.run(connection, {**row, "made": now, "content": pack(reading)})


def note_headers(connection: Connection, message_id: int, reading: Reading) -> None:
    """Write down what lists and look-ups want to know of the message."""
    connection.execute(update(messages).where(messages.c.id == message_id).values(describe(reading)))


def describe(reading: Reading) -> dict[str, object]:
    """The columns of a message that its reading fills."""
    author = reading.message.author
    return {
        "header_id": bare(reading.message.message_id), "author": clean(author.address.lower()) if author else "",
        "subject": clean(reading.message.subject),
    }


def load_reading(connection: Connection, message_id: int, reader: str) -> Reading | None:
    """The reading of the message by that reader, or None."""
    content = connection.execute(_CONTENT, {"message_id": message_id, "reader": reader}).scalar()
    return None if content is None else unpack(content, Reading)


_ONE = (readings.c.message_id == bindparam("message_id"), readings.c.reader == bindparam("reader"))
_IS_THERE = saying(select(readings.c.message_id).where(*_ONE))
_ADD = adding(readings, once=True)
_CONTENT = select(readings.c.content).where(*_ONE)
