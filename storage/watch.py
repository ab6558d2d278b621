"""Who does what only one may do (leases by name), and how the mailboxes fare."""

from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection, Row, bindparam, delete, or_, select

from storage.columns import clean
from storage.database import insert_into
from storage.records import MailboxHealth
from storage.tables import leases, mailboxes


def take_lease(connection: Connection, name: str, owner: str, *, now: datetime, ttl: timedelta) -> bool:
    """Take or prolong the lease of that name; False where somebody else has it."""
    row = {"name": name, "owner": owner, "until": now + ttl}
    insertion = insert_into(connection, leases).values(row)
    taken = connection.execute(
        insertion.on_conflict_do_update(
            index_elements=[leases.c.name], set_={"owner": owner, "until": now + ttl},
            where=or_(leases.c.owner == owner, leases.c.until <= now),
        ).returning(leases.c.name)
    ).scalar()
    return taken is not None


def drop_lease(connection: Connection, name: str, owner: str) -> None:
    """Give the lease back, where it is ours."""
    connection.execute(delete(leases).where(leases.c.name == name, leases.c.owner == owner))


def report(connection: Connection, mailbox: str, *, ok: bool, detail: str, now: datetime) -> None:
    """Write down how the mailbox was found just now."""
    before = connection.execute(_ONE, {"name": mailbox}).one_or_none()
    row = {"name": mailbox, **_health_row(before, ok=ok, detail=detail, now=now)}
    insertion = insert_into(connection, mailboxes).values(row)
    values = {key: value for key, value in row.items() if key != "name"}
    connection.execute(insertion.on_conflict_do_update(index_elements=[mailboxes.c.name], set_=values))


def _health_row(before: Row[Any] | None, *, ok: bool, detail: str, now: datetime) -> dict[str, object]:
    changed = before is None or before.ok != ok
    earlier = before.failures if before else 0
    return {
        "ok": ok, "detail": clean(detail), "checked": now, "since": now if changed or before is None else before.since,
        "last_ok": now if ok else (before.last_ok if before else None), "failures": 0 if ok else earlier + 1,
    }


def health_of(rows: Iterable[Row[Any]]) -> list[MailboxHealth]:
    """The rows as records."""
    return [
        MailboxHealth(
            mailbox=row.name, ok=row.ok, detail=row.detail, checked=row.checked, since=row.since, last_ok=row.last_ok,
            failures=row.failures,
        )
        for row in rows
    ]


ALL_HEALTH = select(mailboxes).order_by(mailboxes.c.name)
_ONE = select(mailboxes).where(mailboxes.c.name == bindparam("name"))
