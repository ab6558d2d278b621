"""Unpacking under caps that count real bytes, whatever an archive says of itself (used by the archive readers)."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Protocol

from domain.documents import Coverage, Reason
from domain.mail import Part
from extractors.contract import Extract, Limits, Member
from extractors.ledger import not_read, partly_read, was_read

CHUNK = 1 << 20
SHOWN = 50
"""So many members that are left out because there are too many are named one by one."""


class TooLargeError(Exception):
    """What is being unpacked grows beyond what the message may cost; the words say which cap."""


class Stream(Protocol):
    """Something that is unpacked while it is read."""

    def read(self, size: int = -1, /) -> bytes:
        """Give the next bytes, none at the end."""
        ...


def read_capped(stream: Stream, limits: Limits, *, packed: int, used: int = 0) -> bytes:
    """Everything the stream yields; raises `TooLargeError` over `limits.unpacked` (less what was used) or `ratio`.

    The ratio counts only after `ratio_after` bytes: small files may be as dense as they like.
    """
    pieces: list[bytes] = []
    size = 0
    while piece := stream.read(CHUNK):
        pieces.append(piece)
        size += len(piece)
        if size + used > limits.unpacked:
            raise TooLargeError(f"more than {limits.unpacked >> 20} MiB when unpacked")
        if size > limits.ratio_after and size > limits.ratio * max(1, packed):
            raise TooLargeError(f"more than {limits.ratio} times as large when unpacked")
    return b"".join(pieces)


@dataclass
class Opened:
    """What an archive of `size` bytes has yielded so far."""

    part: Part
    limits: Limits
    size: int
    members: list[Member] = field(default_factory=list)
    lines: list[Coverage] = field(default_factory=list)
    unpacked: int = 0

    def leave_out(self, name: str, reason: Reason, detail: str = "") -> None:
        """Say in the ledger why a member is not read."""
        self.lines.append(not_read(self.part, reason, detail, f"member {name[:200]}"))

    def leave_out_rest(self, names: Sequence[str]) -> None:
        """Say in the ledger which members are not read because there are too many."""
        for name in names[:SHOWN]:
            self.leave_out(name, Reason.TOO_MANY)
        if len(names) > SHOWN:
            self.leave_out(f"(and {len(names) - SHOWN} more)", Reason.TOO_MANY)

    def take(self, name: str, stream: Stream, packed: int) -> None:
        """Unpack a member; raises `TooLargeError`, and what the stream raises."""
        content = read_capped(stream, self.limits, packed=packed, used=self.unpacked)
        self.unpacked += len(content)
        # Members that share their bytes may each be modest while all of them together are not.
        if self.unpacked > self.limits.ratio_after and self.unpacked > self.limits.ratio * self.size:
            raise TooLargeError(f"more than {self.limits.ratio} times as large when unpacked")
        self.members.append(Member(name, content))

    def extract(self) -> Extract:
        """Give the members and the ledger: the archive is not read only where nothing in it could be opened."""
        worst = self.lines[0] if self.lines else None
        if worst is None or worst.reason is None:
            whole = was_read(self.part)
        else:
            whole = (partly_read if self.members else not_read)(self.part, worst.reason, worst.detail)
        return Extract(None, (whole, *self.lines), tuple(self.members))
