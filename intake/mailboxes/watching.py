"""What the mailboxes made of files have in common: waiting for a change, and errors of the disk in our own words."""

import contextlib
import os
import string
import time
from collections.abc import Callable, Hashable, Iterator, Sequence
from pathlib import Path
from threading import Event
from typing import TypeVar
from urllib.parse import quote_from_bytes, unquote_to_bytes

from domain.errors import Misconfigured, Unavailable

T = TypeVar("T")

_PLAIN = "".join(set(string.punctuation) - set("%#")) + " "


def path_of(url: str, name: str) -> Path:
    """Return the path in `scheme:/path` or `scheme:///path`; raises `Misconfigured` where there is none."""
    rest = url.partition(":")[2]
    if rest.startswith("//"):
        rest = rest.removeprefix("//").removeprefix("localhost")
    if not rest:
        raise Misconfigured("mailbox-url", f"{url!r} names no folder.", remedy="scheme:/path/to/folder", where=name)
    return Path(rest)


def wait_for_change(
    look: Callable[[], Hashable], before: Hashable, closed: Event, *, timeout: float, every: float
) -> bool:
    """Look every so many seconds until something else is seen than `before`, what the last listing began with.

    True then, False when the time is over or `closed`.
    """
    deadline = time.monotonic() + timeout
    if not closed.is_set() and look() != before:
        return True
    while (rest := deadline - time.monotonic()) > 0:
        if closed.wait(min(rest, every)):
            return False
        if look() != before:
            return True
    return False


@contextlib.contextmanager
def disk_trouble(name: str, path: Path) -> Iterator[None]:
    """Turn an error of the operating system into `Unavailable`."""
    try:
        yield
    except OSError as error:
        raise Unavailable(
            "folder-unreachable",
            f"{path}: {error.strerror or error}",
            remedy="Check that the folder exists, is mounted, and may be read and written by this program.",
            where=name,
        ) from error


def text_of(name: str) -> str:
    """Return a file's name or path as printable ASCII, reversible by `name_of`: any bytes may be in a file's name."""
    return quote_from_bytes(os.fsencode(name), safe=_PLAIN)


def name_of(text: str) -> str:
    """Return the file's name or path that `text_of` made the text from."""
    return os.fsdecode(unquote_to_bytes(text))


def check_open(name: str, closed: Event) -> None:
    """Raise `Unavailable` for a mailbox that has been closed."""
    if closed.is_set():
        raise Unavailable("mailbox-closed", "The mailbox has been closed.", where=name)


def chunks(items: Sequence[T], size: int) -> Iterator[Sequence[T]]:
    """Yield the items in groups of `size`."""
    for start in range(0, len(items), size):
        yield items[start : start + size]
