"""Unpacking under caps that count real bytes, whatever an archive says of itself (used by the archive readers)."""

from typing import Protocol

from extractors.contract import Limits

CHUNK = 1 << 20


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
