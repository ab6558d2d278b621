"""History as hash chains: each event carries the SHA-256 over itself and the hash before it, chain by chain.

A chain is a case (its number) or a message that belongs to none (`message 7`). Anchors tie the chains together at
intervals, so that the end of a chain cannot be cut off, nor a whole chain be removed, without breaking an anchor.
"""

import hashlib
import json
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import Connection, bindparam, insert, select, update

from domain.cases import Event
from storage.packing import pack, unpack
from storage.prepared import adding, saying
from storage.tables import anchors, chains, events

START = "0" * 64


def chain_of_message(message_id: int) -> str:
    """The chain of a message that belongs to no case."""
    return f"message {message_id}"


def digest(value: object) -> str:
    """The SHA-256 of plain data in canonical JSON: sorted keys, no white space, ASCII."""
    canonical = json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=True)
    return hashlib.sha256(canonical.encode("ascii")).hexdigest()


def append(connection: Connection, chain: str, happened: Sequence[Event], *, at: datetime) -> None:
    """Add the events to the chain, in order; the chain's row is locked until the transaction ends."""
    if not happened:
        return
    length, head = _HEAD.run(connection, {"chain": chain}).fetchone() or (0, START)
    is_new = length == 0
    moment = at.astimezone(UTC).isoformat(timespec="microseconds")
    rows = []
    for event in happened:
        length += 1
        row = _row(chain=chain, serial=length, at=moment, event=event, previous=head)
        head = row["hash"]
        rows.append(row)
    _ADD_EVENTS.run_many(connection, rows)
    if is_new:
        _ADD_CHAIN.run(connection, {"name": chain, "length": length, "head": head})
    else:
        _MOVE_HEAD.run(connection, {"chain": chain, "new_length": length, "new_head": head})


def _row(*, chain: str, serial: int, at: str, event: Event, previous: str) -> dict[str, Any]:
    # json escapes everything outside ASCII, lone surrogates and NUL included, so any database keeps it as it is.
    detail = json.dumps(event.detail, sort_keys=True, separators=(",", ":"), ensure_ascii=True)
    row = {"chain": chain, "serial": serial, "at": at, "what": event.what, "detail": detail, "previous": previous}
    return {**row, "hash": digest(row)}


def broken_chains(connection: Connection) -> Iterator[str]:
    """Yield one sentence for each chain or anchor that does not hold."""
    ends: dict[str, tuple[int, str]] = {}
    told: set[str] = set()
    for row in connection.execute(select(events).order_by(events.c.chain, events.c.serial)).mappings():
        chain = row["chain"]
        length, head = ends.get(chain, (0, START))
        trouble = _trouble(row, length=length, head=head)
        ends[chain] = (row["serial"], row["hash"])
        if trouble and chain not in told:
            told.add(chain)
            yield f"The history of {chain} is broken at event {row['serial']}: {trouble}."
    yield from _wrong_ends(connection, ends, told)
    yield from _broken_anchors(connection)


def _trouble(row: Any, *, length: int, head: str) -> str:  # noqa: ANN401 - a row mapping of any columns
    if row["serial"] != length + 1:
        return "an event before it is gone"
    if row["previous"] != head:
        return "it does not follow the event before it"
    content = {key: row[key] for key in ("chain", "serial", "at", "what", "detail", "previous")}
    return "" if digest(content) == row["hash"] else "its content was changed"


def _wrong_ends(connection: Connection, ends: dict[str, tuple[int, str]], told: set[str]) -> Iterator[str]:
    heads = {row.name: (row.length, row.head) for row in connection.execute(select(chains))}
    for chain in sorted(heads.keys() | ends.keys()):
        if chain not in told and heads.get(chain, (0, START)) != ends.get(chain, (0, START)):
            yield f"The history of {chain} does not end where it should: events are gone or were added."


def anchor(connection: Connection, *, at: datetime) -> str:
    """Tie all chains that have moved since the last anchor together and return the anchor's hash.

    Kept outside (printed, mailed), it proves what the history was at that time.
    """
    last = connection.execute(select(anchors.c.hash).order_by(anchors.c.id.desc()).limit(1)).scalar()
    known: dict[str, list[Any]] = {}
    for row in connection.execute(select(anchors.c.heads).order_by(anchors.c.id)):
        known.update(unpack(row.heads, dict))
    heads = {
        row.name: [row.length, row.head]
        for row in connection.execute(select(chains).order_by(chains.c.name))
        if known.get(row.name) != [row.length, row.head]
    }
    moment = at.astimezone(UTC).isoformat(timespec="microseconds")
    previous = last or START
    seal = digest({"at": moment, "heads": heads, "previous": previous})
    connection.execute(insert(anchors).values(at=moment, heads=pack(heads), previous=previous, hash=seal))
    return seal


def _broken_anchors(connection: Connection) -> Iterator[str]:
    previous = START
    for row in connection.execute(select(anchors).order_by(anchors.c.id)):
        heads: dict[str, list[Any]] = unpack(row.heads, dict)
        seal = digest({"at": row.at, "heads": heads, "previous": row.previous})
        if row.previous != previous or seal != row.hash:
            yield f"Anchor {row.id} of {row.at} is broken."
        previous = row.hash
        yield from _heads_gone(connection, heads, row.at)


def _heads_gone(connection: Connection, heads: dict[str, list[Any]], at: str) -> Iterator[str]:
    for chain, (length, head) in heads.items():
        found = connection.execute(
            select(events.c.hash).where(events.c.chain == chain, events.c.serial == length)
        ).scalar()
        if found != head:
            yield f"The history of {chain} is not what was anchored at {at}."


_HEAD = saying(
    select(chains.c.length, chains.c.head).where(chains.c.name == bindparam("chain")).with_for_update()
)
_ADD_CHAIN, _ADD_EVENTS = adding(chains), adding(events)
_MOVE_HEAD = saying(
    update(chains)
    .where(chains.c.name == bindparam("chain"))
    .values(length=bindparam("new_length"), head=bindparam("new_head"))
)
