"""Ways for letters to leave: what a transport promises, how fast it may go, and the one that needs no server.

The SMTP transport stands in `routing.outbox`, the only door to SMTP.
"""

import hashlib
import os
import time
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from types import TracebackType
from typing import Protocol, Self

from domain.errors import Unavailable


class What(StrEnum):
    """What a server said to a letter."""

    ACCEPTED = "accepted"
    DEFERRED = "deferred"
    REFUSED = "refused"
    AMBIGUOUS = "ambiguous"


@dataclass(frozen=True, slots=True)
class Sent:
    """A server's answer to one letter, in its own words.

    `turned_away` holds the recipients it would not take although it took the letter for the others. `retry_after` is
    in seconds, where the server said how long to wait; `is_closing` says that no other letter would fare better now.
    """

    what: What
    detail: str
    turned_away: tuple[str, ...] = ()
    retry_after: float | None = None
    is_closing: bool = False


class Transport(Protocol):
    """A way for letters to leave. `send` raises `Unavailable` where it was not reached: nobody has got the letter."""

    def send(self, content: bytes, *, envelope_from: str, to: Sequence[str]) -> Sent:
        """Hand over one letter and say what became of it."""
        ...

    def wait(self) -> float:
        """Say how many seconds must pass before the next letter may be sent."""
        ...

    def close(self) -> None:
        """Let go of the connection. Calling it twice does no harm; the next `send` connects again."""
        ...

    def probe(self) -> str:
        """Connect and log in without sending anything; a sentence about what was found."""
        ...

    def __enter__(self) -> Self:
        """Give the transport itself."""
        ...

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Close."""
        ...


@dataclass
class Pace:
    """At most so many letters in any minute, by a clock that never jumps."""

    per_minute: int
    monotonic: Callable[[], float] = time.monotonic
    left: deque[float] = field(default_factory=deque)

    def wait(self) -> float:
        """Say how many seconds must pass before the next one; 0 where it may leave now."""
        now = self.monotonic()
        while self.left and self.left[0] <= now - 60:
            self.left.popleft()
        return 0.0 if len(self.left) < self.per_minute else self.left[0] + 60 - now

    def note(self) -> None:
        """Count one."""
        self.left.append(self.monotonic())


@dataclass
class MaildirTransport:
    """Lays letters into a Maildir, for installations without a mail server; the same letter lies there only once."""

    folder: Path

    def __enter__(self) -> Self:
        """Give the transport itself."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Do nothing; there is nothing to close."""

    def wait(self) -> float:
        """Say 0: a folder has no rate."""
        return 0.0

    def close(self) -> None:
        """Do nothing; there is nothing to close."""

    def probe(self) -> str:
        """Make the folders where they are missing. Raises `Unavailable`."""
        self._make_folders()
        return f"Letters are laid into {self.folder}."

    def send(self, content: bytes, *, envelope_from: str, to: Sequence[str]) -> Sent:
        """Write, sync, rename: the letter is there whole or not at all. Raises `Unavailable` when the disk refuses."""
        digest = hashlib.sha256("\n".join((envelope_from, *to, "")).encode() + content).hexdigest()
        name = f"{digest[:40]}.letter"
        self._make_folders()
        if any(self.folder.glob(f"cur/{name}*")):
            return Sent(What.ACCEPTED, f"already in {self.folder}")
        try:
            self._lay(name, content)
        except OSError as error:
            raise self._trouble(error) from error
        return Sent(What.ACCEPTED, f"new/{name}")

    def _lay(self, name: str, content: bytes) -> None:
        draft, final = self.folder / "tmp" / name, self.folder / "new" / name
        with draft.open("wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        draft.rename(final)
        opened = os.open(final.parent, os.O_RDONLY)
        try:
            os.fsync(opened)
        finally:
            os.close(opened)

    def _make_folders(self) -> None:
        try:
            for name in ("tmp", "new", "cur"):
                (self.folder / name).mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise self._trouble(error) from error

    def _trouble(self, error: OSError) -> Unavailable:
        return Unavailable(
            "letters-folder", f"letters cannot be written ({error.strerror})", where=str(self.folder),
            remedy="Check that the disk has room and the folder may be written.",
        )
