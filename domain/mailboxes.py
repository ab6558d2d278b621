"""The door mail comes in by; implementations live in `intake.mailboxes`, one file per URL scheme."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Protocol

from domain.mail import RawMessage, Source


class Mailbox(Protocol):
    """A place where mail arrives. Nothing here ever deletes; every call has a time-out.

    All methods raise `Unavailable` when the other side cannot be reached or refuses, and leave the mailbox usable:
    the next call connects again.
    """

    name: str

    @property
    def refused(self) -> Mapping[Source, str]:
        """Why a message that is here cannot be taken (too large, the server cannot give it): a person must look."""
        ...

    def listing(self) -> Iterator[Sequence[Source]]:
        """Yield, in chunks and in order of arrival, every message here that is not yet acknowledged."""
        ...

    def fetch(self, sources: Sequence[Source]) -> Iterator[RawMessage]:
        """Yield the messages, bytes untouched and their flags too (PEEK).

        One that has vanished is left out, and so is one that `refused` tells of.
        """
        ...

    def acknowledge(self, sources: Sequence[Source]) -> None:
        """Flag or move the messages as configured; they are safely stored. One that has vanished is no error."""
        ...

    def inventory(self) -> Iterator[Sequence[Source]]:
        """Yield every message here, acknowledged or not, for reconciliation."""
        ...

    def wait(self, timeout: float) -> bool:
        """Wait up to `timeout` seconds for news (IDLE where there is one); True if there may be some."""
        ...

    def probe(self) -> str:
        """Connect, log in and look, without changing anything; a sentence about what was found."""
        ...

    def close(self) -> None:
        """Let go of connections and files, for good; a `wait` in another thread ends at once. Twice does no harm."""
        ...
