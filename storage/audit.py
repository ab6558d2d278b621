"""The audit: whether the history is whole, and decisions and letters still are what it says they were."""

import hashlib
import json
from collections.abc import Iterator

from sqlalchemy import Connection, Table, select

from storage.chain import broken_chains
from storage.tables import decisions, events, letters

_RECORDED = (("decided", "decision", decisions), ("letter written", "letter", letters))


def find_damage(connection: Connection) -> Iterator[str]:
    """Yield one sentence for each chain, anchor, decision or letter that is not as it was recorded."""
    yield from broken_chains(connection)
    for what, name, table in _RECORDED:
        yield from _changed(connection, what=what, name=name, table=table)


def _changed(connection: Connection, *, what: str, name: str, table: Table) -> Iterator[str]:
    recorded = _digests(connection, what, name)
    for row in connection.execute(select(table.c.id, table.c.content).order_by(table.c.id)):
        if recorded.pop(row.id, None) != hashlib.sha256(row.content).hexdigest():
            yield f"{name.capitalize()} {row.id} is not what the history says it was."
    for number in sorted(recorded):
        yield f"{name.capitalize()} {number} is gone."


def _digests(connection: Connection, what: str, name: str) -> dict[int, str]:
    """The SHA-256 of each recorded decision or letter, by its number."""
    details = connection.execute(select(events.c.detail).where(events.c.what == what)).scalars()
    return {detail[name]: detail["sha256"] for detail in map(json.loads, details) if detail.keys() >= {name, "sha256"}}
