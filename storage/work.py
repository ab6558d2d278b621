"""The database is the queue: claims with a lease on messages, and what becomes of an attempt (design, points 4 and 5).

A claim is one UPDATE of one row. Its token goes up each time, so that whoever lost his claim can be told from the
present owner. An owner that is killed says nothing: its claim ends with the lease. Such endings do not count as
failures of the message, but a message that has seen `MAX_VANISHED` owners vanish is held all the same.
"""

from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection, bindparam, or_, select, update

from domain.cases import Event
from domain.errors import Unavailable
from storage.chain import append, chain_of_message
from storage.columns import clean
from storage.database import lock_by_name
from storage.prepared import saying
from storage.records import Claim, MessageState
from storage.tables import messages

MAX_FAILURES = 3
MAX_VANISHED = 20


class ClaimLost(Unavailable):
    """The lease ended and somebody else may have the message; whatever was done for it is thrown away."""

    def __init__(self, message_id: int) -> None:
        super().__init__("claim-lost", f"The claim on message {message_id} has ended; another worker may have it.")


def claim_next(connection: Connection, owner: str, *, now: datetime, lease: timedelta) -> Claim | None:
    """Claim the message that arrived first of those that wait; None where none does."""
    row = connection.execute(_CLAIM, {"now": now, "new_owner": owner, "until": now + lease}).mappings().one_or_none()
    return None if row is None else _claim(row)


def hold_after_vanishing(connection: Connection, claim: Claim, *, now: datetime) -> bool:
    """Hold the message where too many of its owners vanished; True if it is held now."""
    vanished = claim.attempt - 1 - claim.failures
    if vanished < MAX_VANISHED:
        return False
    hold(
        connection, claim, code="owner-vanished", now=now,
        sentence=f"The program ended {vanished} times in the middle of work on this message.",
    )
    return True


def renew(connection: Connection, claim: Claim, *, now: datetime, lease: timedelta) -> bool:
    """Put the end of the lease off; False where the claim is lost."""
    return _change(connection, claim, {"lease_until": now + lease})


def release(connection: Connection, claim: Claim, *, until: datetime | None) -> None:
    """Give the message back as if it had not been claimed; with `until`, nobody gets it before that."""
    _change(connection, claim, {**_FREE, "attempts": messages.c.attempts - 1, "not_before": until})


def failed(connection: Connection, claim: Claim, *, code: str, sentence: str, now: datetime) -> bool:
    """Count a failure; True where it was the third and the message is held now. Without the claim nothing happens."""
    if claim.failures + 1 >= MAX_FAILURES:
        return hold(connection, claim, code=code, sentence=sentence, now=now)
    values = {**_FREE, "failures": messages.c.failures + 1, "code": clean(code), "sentence": clean(sentence)}
    _change(connection, claim, values)
    return False


def hold(connection: Connection, claim: Claim, *, code: str, sentence: str, now: datetime) -> bool:
    """Put the message in front of a person, with the error; False where the claim is lost."""
    values = {
        **_FREE, "failures": messages.c.failures + 1, "code": clean(code), "sentence": clean(sentence),
        "state": MessageState.HELD.value, "decided": now,
    }
    if not _change(connection, claim, values):
        return False
    happened = Event("message held", {"message": claim.message_id, "code": clean(code), "sentence": clean(sentence)})
    append(connection, chain_of_message(claim.message_id), [happened], at=now)
    return True


def requeue(connection: Connection, message_id: int, *, since: MessageState, assigned: str = "") -> bool:
    """Put a message that waits for a person back into the queue, attempts forgotten; False where it did not wait."""
    values = {
        **_FREE, "state": MessageState.STORED.value, "attempts": 0, "failures": 0, "not_before": None, "decided": None,
        "assigned": assigned, "code": "", "sentence": "",
    }
    waiting = (messages.c.id == message_id, messages.c.state == since.value)
    return connection.execute(update(messages).where(*waiting).values(values)).rowcount == 1


def free_claims(connection: Connection, owner_prefix: str) -> int:
    """Give back everything claimed under owners of that prefix, known to be dead; how many that were."""
    return connection.execute(
        update(messages)
        .where(
            messages.c.state == MessageState.STORED.value, messages.c.owner.startswith(owner_prefix, autoescape=True),
            messages.c.owner != "",
        )
        .values(owner="", lease_until=None)
    ).rowcount


def begin_unit(connection: Connection, claim: Claim) -> None:
    """Wait for the turn to decide, and lock the claimed row. Raises `ClaimLost` where the claim is not ours any more.

    A lease that has ended does no harm as long as nobody else took the message: the token is still ours.
    """
    lock_by_name(connection, "deciding")
    row = _LOCK_CLAIM.run(connection, {"message_id": claim.message_id}).fetchone()
    expected = (claim.token, claim.owner, MessageState.STORED.value)
    if row is None or tuple(row) != expected:
        raise ClaimLost(claim.message_id)


def _change(connection: Connection, claim: Claim, values: dict[str, Any]) -> bool:
    changed = connection.execute(
        update(messages)
        .where(
            messages.c.id == claim.message_id, messages.c.token == claim.token, messages.c.owner == claim.owner,
            messages.c.state == MessageState.STORED.value,
        )
        .values(values)
    ).rowcount
    return changed == 1


def _claim(row: Any) -> Claim:  # noqa: ANN401 - a row mapping of any columns
    return Claim(
        message_id=row["id"], owner=row["owner"], token=row["token"], lease_until=row["lease_until"],
        attempt=row["attempts"], failures=row["failures"], mailbox=row["mailbox"], received=row["received"],
        sha256=row["sha256"], twin_of=row["twin_of"], assigned=row["assigned"],
    )


_FREE: dict[str, Any] = {"owner": "", "lease_until": None}

_now = bindparam("now", type_=messages.c.lease_until.type)
_waiting = (
    select(messages.c.id)
    .where(
        messages.c.state == MessageState.STORED.value,
        or_(messages.c.lease_until.is_(None), messages.c.lease_until <= _now),
        or_(messages.c.not_before.is_(None), messages.c.not_before <= _now),
    )
    .order_by(messages.c.received, messages.c.id)
    .limit(1)
    .with_for_update(skip_locked=True)
    .scalar_subquery()
)
_CLAIM = (
    update(messages)
    .where(messages.c.id == _waiting)
    .values(
        owner=bindparam("new_owner"), lease_until=bindparam("until", type_=messages.c.lease_until.type),
        token=messages.c.token + 1, attempts=messages.c.attempts + 1,
    )
    .returning(
        messages.c.id, messages.c.owner, messages.c.token, messages.c.lease_until, messages.c.attempts,
        messages.c.failures, messages.c.mailbox, messages.c.received, messages.c.sha256, messages.c.twin_of,
        messages.c.assigned,
    )
)
_LOCK_CLAIM = saying(
    select(messages.c.token, messages.c.owner, messages.c.state)
    .where(messages.c.id == bindparam("message_id"))
    .with_for_update()
)
