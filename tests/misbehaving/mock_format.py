"""A format for tests whose files order the reader to misbehave (after Apache Tika's MockParser)."""

import contextlib
import ctypes
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

from domain.documents import Coverage, Document, Verdict
from domain.mail import Part
from extractors.contract import Extract, Limits

MEDIA_TYPES: tuple[str, ...] = ("application/x-calnet-mock",)


def read(content: bytes, part: Part, limits: Limits) -> Extract:
    """Do what the file says, then read it as text."""
    del limits
    order, _, rest = content.decode().strip().partition(" ")
    ORDERS[order](rest)
    document = Document(id=part.path, name=part.name, media_type=part.media_type, text=rest or order)
    return Extract(document, (Coverage(part.path, part.name, Verdict.READ),))


def _loop(_: str) -> None:
    while True:
        pass


def _sleep(seconds: str) -> None:
    time.sleep(float(seconds or 3600))


def _allocate(_: str) -> None:
    hoard = []
    while True:
        hoard.append(b"x" * (64 << 20))


def _allocate_quietly(_: str) -> None:
    """Take memory where the data limit does not look: a shared mapping."""
    libc = ctypes.CDLL(None)
    libc.mmap.restype = ctypes.c_void_p
    size = 4 << 30
    address = libc.mmap(None, ctypes.c_size_t(size), 3, 0x21, -1, 0)
    for offset in range(0, size, 4 << 20):
        ctypes.memset(address + offset, 1, 4 << 20)
        time.sleep(0.01)


def _fork(_: str) -> None:
    for _number in range(60):
        if os.fork() == 0:
            time.sleep(3600)
    time.sleep(3600)


def _grandchild(_: str) -> None:
    """Leave a process behind that left the group and deafened itself."""
    deafen = "import os, signal, time; signal.signal(signal.SIGTERM, signal.SIG_IGN); os.setsid()"
    script = f"{deafen}; print(1, flush=True); time.sleep(3600)"
    with contextlib.closing(os.fdopen(os.dup(2), "w")) as nowhere:
        started = subprocess.Popen([sys.executable, "-c", script], stdout=subprocess.PIPE, stderr=nowhere)
    if started.stdout:
        started.stdout.readline()
        started.stdout.close()
    started.returncode = 0  # Nobody waits for it.


def _deaf(_: str) -> None:
    signal.signal(signal.SIGTERM, signal.SIG_IGN)
    _loop("")


def _flood(_: str) -> None:
    line = b"x" * 65536
    for _number in range(16_000):
        os.write(1, line)


def _disk(_: str) -> None:
    with Path(os.environ["TMPDIR"], "flood").open("wb") as stream:
        while True:
            stream.write(b"x" * (1 << 20))
            stream.flush()


def _kill_parent(_: str) -> None:
    os.kill(os.getppid(), signal.SIGKILL)
    time.sleep(3600)


def _recurse(rest: str) -> None:
    _recurse(rest + "x")


def _write(text: str) -> None:
    del text


def _long(_: str) -> None:
    raise _TooMuchError


class _TooMuchError(Exception):
    """A fault in a reader."""


ORDERS = {
    "read": _write,
    "loop": _loop,
    "sleep": _sleep,
    "allocate": _allocate,
    "allocate-quietly": _allocate_quietly,
    "fork": _fork,
    "grandchild": _grandchild,
    "deaf": _deaf,
    "flood": _flood,
    "disk": _disk,
    "abort": lambda _: os.abort(),
    "segfault": lambda _: ctypes.string_at(0),
    "exit": lambda _: os._exit(3),
    "kill-parent": _kill_parent,
    "raise": _long,
    "recurse": _recurse,
}
