"""From a mailbox into the store: list, fetch, keep, acknowledge, in that order.

A message's bytes are synced and its row is committed before anything on the server changes, so that wherever this is
killed, the message is in the store or still unmarked on the server. What was kept but not yet acknowledged is
acknowledged again the next time. Nothing is parsed here.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Protocol

from domain.checkpoints import Checkpoint, no_checkpoint
from domain.mail import RawMessage, Source
from domain.mailboxes import Mailbox

CHUNK = 100


class Keeper(Protocol):
    """What the store promises the collector. Every method is durable when it returns and may be repeated."""

    def known(self, sources: Sequence[Source]) -> set[Source]:
        """Return those of the sources whose messages are kept."""
        ...

    def keep(self, raw: RawMessage) -> int:
        """Sync the bytes, commit the row, and return the message's number; once per source."""
        ...

    def unacknowledged(self, mailbox: str) -> list[Source]:
        """Return the kept messages of the mailbox whose acknowledgement has not been recorded."""
        ...

    def acknowledged(self, sources: Sequence[Source]) -> None:
        """Record that the server has been told."""
        ...

    def lost(self, sources: Sequence[Source]) -> None:
        """Record messages that were listed and had vanished before they could be fetched; they may come again."""
        ...


@dataclass(frozen=True)
class Collected:
    """What one round brought: numbers of the messages kept, and what could not be taken.

    `lost` had vanished before it was fetched; `refused` is still there, with the reason why it cannot be taken.
    """

    kept: tuple[int, ...] = ()
    acknowledged: int = 0
    lost: tuple[Source, ...] = ()
    refused: tuple[tuple[Source, str], ...] = ()

    def __add__(self, other: "Collected") -> "Collected":
        return Collected(
            self.kept + other.kept,
            self.acknowledged + other.acknowledged,
            self.lost + other.lost,
            self.refused + other.refused,
        )


@dataclass(frozen=True)
class Reconciliation:
    """How the mailbox and the store compare. `waiting` is listed and not yet kept: the next round takes it.

    `missed` is in the mailbox, marked as taken (by a person, say), and not kept: hand it to `take`.
    `unmarked` is kept and its acknowledgement recorded, and yet the mailbox lists it: somebody took the mark away.
    """

    seen: int = 0
    kept: int = 0
    waiting: tuple[Source, ...] = ()
    missed: tuple[Source, ...] = ()
    unmarked: tuple[Source, ...] = ()

    @property
    def is_clean(self) -> bool:
        """Say whether every message is accounted for: kept, or waiting to be taken."""
        return not self.missed


def collect(mailbox: Mailbox, store: Keeper, *, checkpoint: Checkpoint = no_checkpoint) -> Collected:
    """Take everything that the mailbox lists into the store; raises `Unavailable` from either side.

    What was kept before an error stays kept; calling again goes on where it ended.
    """
    total = Collected(acknowledged=_acknowledge_again(mailbox, store, checkpoint))
    for chunk in mailbox.listing():
        total += take(mailbox, store, chunk, checkpoint=checkpoint)
    return total


def take(
    mailbox: Mailbox, store: Keeper, sources: Sequence[Source], *, checkpoint: Checkpoint = no_checkpoint
) -> Collected:
    """Keep those of the messages that are not yet kept, then acknowledge them all; raises `Unavailable`."""
    known = store.known(sources)
    unknown = [source for source in sources if source not in known]
    numbers = {}
    for raw in mailbox.fetch(unknown):
        numbers[raw.source] = store.keep(raw)
        checkpoint("message-kept")
    refused = tuple((source, mailbox.refused[source]) for source in unknown if source in mailbox.refused)
    lost = _lost(unknown, numbers.keys() | {source for source, _ in refused})
    if lost:
        store.lost(lost)
    # Those known already are listed although they were acknowledged: the mark was taken away, or there never is one.
    mailbox.acknowledge([source for source in sources if source in known])
    _acknowledge(mailbox, store, list(numbers), checkpoint)
    return Collected(tuple(numbers.values()), len(numbers), lost, refused)


def reconcile(mailbox: Mailbox, store: Keeper) -> Reconciliation:
    """Compare all that is in the mailbox with the store; changes nothing. Raises `Unavailable` from either side."""
    # In this order a message that comes or is taken meanwhile is not reported as a difference.
    present = [source for chunk in mailbox.inventory() for source in chunk]
    listed = {source for chunk in mailbox.listing() for source in chunk}
    known: set[Source] = set()
    for start in range(0, len(present), CHUNK):
        known |= store.known(present[start : start + CHUNK])
    pending = set(store.unacknowledged(mailbox.name))
    unkept = [source for source in present if source not in known]
    return Reconciliation(
        seen=len(present),
        kept=len(known),
        waiting=tuple(source for source in unkept if source in listed),
        missed=tuple(source for source in unkept if source not in listed),
        unmarked=tuple(source for source in present if source in known and source in listed and source not in pending),
    )


def _acknowledge_again(mailbox: Mailbox, store: Keeper, checkpoint: Checkpoint) -> int:
    """Finish what was cut off between keeping and recording the acknowledgement."""
    pending = store.unacknowledged(mailbox.name)
    for start in range(0, len(pending), CHUNK):
        _acknowledge(mailbox, store, pending[start : start + CHUNK], checkpoint)
    return len(pending)


def _acknowledge(mailbox: Mailbox, store: Keeper, sources: Sequence[Source], checkpoint: Checkpoint) -> None:
    if not sources:
        return
    mailbox.acknowledge(sources)
    checkpoint("message-acknowledged")
    store.acknowledged(sources)
    checkpoint("acknowledgement-recorded")


def _lost(asked: Sequence[Source], found: Collection[Source]) -> tuple[Source, ...]:
    return tuple(source for source in asked if source not in found)
