"""The limited child: parses mail, reads parts and finds fields where nothing it does can harm the daemon.

`pipeline.reader` starts this module as a *stem*, which has everything imported and forks a *worker* that reads; when
a worker ends, however it ends, the stem says so and forks the next one in a few milliseconds. Orphans of a worker come
to the stem (it is their subreaper), so that the parent finds every process a reader ever started.

The two sides share a scratch folder per message and speak in short lines of JSON: the parent writes `{"folder": …}`,
the child answers `hello`, `step`, `done`, `failed`, `ended`. A part that was read is kept in the folder as
`<n>.extract`; a part that ended a worker has the parent's verdict there, as `<n>.verdict`. A fresh worker goes over the
message again and finds the answers of those that came before it.
"""

import ctypes
import gc
import importlib.util
import os
import resource
import select
import signal
import sys
import tempfile
import time
import traceback
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from types import ModuleType

import msgspec
import psutil

from domain.documents import Coverage, Reason, Verdict
from domain.errors import BadInput
from domain.mail import Part, PartRole, RawMessage, Source
from extractors.contract import Extract, Limits
from extractors.opinion import head as second_reader
from extractors.registry import finders, formats
from intake.mime import parse
from pipeline.reader_version import ROOT
from pipeline.reading import ReadPart, read, read_with

PR_SET_PDEATHSIG, PR_SET_CHILD_SUBREAPER = 1, 36
CLONE_NEWNET, CLONE_NEWUSER = 0x40000000, 0x10000000
RECYCLED = 75
MESSAGES_PER_WORKER = 500
GROWTH = 256 << 20
LONGEST_LINE = 3000


@dataclass(frozen=True)
class Order:
    """What the parent asks: read the message in `folder` (`raw` and `raw.json`) until `deadline` (monotonic seconds).

    With `files`, only take it apart and put the bytes of its attachments into `folder/files`, named by their SHA-256.
    `searched` is how many characters to search for fields, where searching more has ended a worker before.
    """

    folder: str
    deadline: float
    files: bool = False
    searched: int | None = None


@dataclass(frozen=True)
class Label:
    """Everything about a raw message but its bytes."""

    mailbox: str
    key: str
    received: datetime
    media_type: str
    name: str


@dataclass(frozen=True)
class Ending:
    """Why a part could not be read: the verdict of the parent on a worker that had to be ended or fell."""

    reason: Reason
    detail: str = ""


@dataclass
class Line:
    """A pipe of short JSON lines; each is written at once, so that it is whole or not there."""

    descriptor: int
    buffer: bytes = field(default=b"", repr=False)

    def say(self, kind: str, **words: str | float) -> None:
        """Write one line."""
        short = {key: word[:LONGEST_LINE] if isinstance(word, str) else word for key, word in words.items()}
        line = msgspec.json.encode({"kind": kind, **short}) + b"\n"
        os.write(self.descriptor, line)

    def order(self) -> Order | None:
        """The next order, waited for; None when the parent has gone."""
        while b"\n" not in self.buffer:
            received = os.read(self.descriptor, 65536)
            if not received:
                return None
            self.buffer += received
        line, _, self.buffer = self.buffer.partition(b"\n")
        return msgspec.json.decode(line, type=Order)


def main(arguments: list[str]) -> int:
    """Run the stem until the parent closes the line: descriptors, limits, further format files."""
    orders, answers = Line(int(arguments[0])), Line(int(arguments[1]))
    limits = msgspec.json.decode(arguments[2], type=Limits)
    _leave_network()
    readers = {**formats(), **_more_readers(arguments[3:])}
    finders()
    second_reader()
    _libc().prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0)
    gc.freeze()
    return _grow(orders, answers, limits, readers)


def _libc() -> ctypes.CDLL:
    return ctypes.CDLL(None, use_errno=True)


def _leave_network() -> None:
    """Go where there is no network, if the system lets us (a namespace of our own, with no interface up)."""
    user, group = os.getuid(), os.getgid()
    if user == 0:
        _libc().unshare(CLONE_NEWNET)
        return
    if _libc().unshare(CLONE_NEWUSER | CLONE_NEWNET) == 0:
        for name, words in (("setgroups", "deny"), ("uid_map", f"{user} {user} 1"), ("gid_map", f"{group} {group} 1")):
            with suppress(OSError):
                Path(f"/proc/self/{name}").write_text(words, encoding="ascii")


def _more_readers(files: list[str]) -> dict[str, ModuleType]:
    found: dict[str, ModuleType] = {}
    for number, file in enumerate(files):
        spec = importlib.util.spec_from_file_location(f"further_format_{number}", file)
        if spec is None or spec.loader is None:
            raise ImportError(file)
        module = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(module)
        found.update(dict.fromkeys(module.MEDIA_TYPES, module))
    return found


def _grow(orders: Line, answers: Line, limits: Limits, readers: Mapping[str, ModuleType]) -> int:
    """Fork workers, one at a time, for as long as the parent is there."""
    awake, wake = os.pipe()
    os.set_blocking(wake, False)
    os.set_blocking(awake, False)
    signal.signal(signal.SIGCHLD, lambda *_: None)
    signal.set_wakeup_fd(wake, warn_on_full_buffer=False)
    watch = select.poll()
    watch.register(awake, select.POLLIN)
    watch.register(orders.descriptor, 0)
    while True:
        worker = os.fork()
        if worker == 0:
            signal.set_wakeup_fd(-1)
            os._exit(_serve(orders, answers, limits, readers))
        status = _await(worker, watch, awake, orders.descriptor)
        if status is None:
            _end_descendants()
            return 0
        if os.WIFEXITED(status) and os.WEXITSTATUS(status) == 0:
            return 0
        answers.say("ended", pid=worker, status=status)


def _await(worker: int, watch: select.poll, awake: int, orders: int) -> int | None:
    """The wait status of the worker, or None when the parent has gone. Orphans are reaped on the way."""
    while True:
        ended = _reap(worker)
        if ended is not None:
            return ended
        events = dict(watch.poll())
        if events.get(orders, 0) & (select.POLLHUP | select.POLLERR):
            return None
        with suppress(BlockingIOError):
            os.read(awake, 4096)


def _reap(worker: int) -> int | None:
    found = None
    with suppress(ChildProcessError):
        while True:
            pid, status = os.waitpid(-1, os.WNOHANG)
            if pid == 0:
                break
            if pid == worker:
                found = status
    return found


def _end_descendants() -> None:
    for process in psutil.Process().children(recursive=True):
        with suppress(psutil.Error):
            process.kill()


def _serve(orders: Line, answers: Line, limits: Limits, readers: Mapping[str, ModuleType]) -> int:
    """The life of a worker: read messages until the parent goes, or until it is time for a fresh one."""
    os.setsid()
    _libc().prctl(PR_SET_PDEATHSIG, signal.SIGKILL, 0, 0, 0)
    signal.signal(signal.SIGCHLD, signal.SIG_DFL)
    _silence()
    _set_limits(limits)
    at_birth = _resident()
    answers.say("hello", pid=os.getpid())
    for _ in range(MESSAGES_PER_WORKER):
        order = orders.order()
        if order is None:
            return 0
        _reap(0)  # What an earlier message left behind, and the parent ended.
        _allow_seconds(limits.message_seconds * 2)
        _answer(order, answers, limits, readers)
        if _resident() > at_birth + GROWTH:
            break
    return RECYCLED


def _silence() -> None:
    """What libraries print goes nowhere: it is no answer, and it must not fill a disk."""
    nowhere = os.open(os.devnull, os.O_RDWR)
    for descriptor in (0, 1, 2):
        os.dup2(nowhere, descriptor)


def _set_limits(limits: Limits) -> None:
    resource.setrlimit(resource.RLIMIT_DATA, (limits.memory, limits.memory))
    resource.setrlimit(resource.RLIMIT_FSIZE, (limits.unpacked, limits.unpacked))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def _allow_seconds(seconds: float) -> None:
    usage = resource.getrusage(resource.RUSAGE_SELF)
    _, hard = resource.getrlimit(resource.RLIMIT_CPU)
    resource.setrlimit(resource.RLIMIT_CPU, (int(usage.ru_utime + usage.ru_stime + seconds) + 1, hard))


def _resident() -> int:
    return psutil.Process().memory_info().rss


def _answer(order: Order, answers: Line, limits: Limits, readers: Mapping[str, ModuleType]) -> None:
    """Read one message and say how it went."""
    folder = Path(order.folder)
    # What libraries and programs put aside goes with the folder when the message is done.
    tempfile.tempdir = os.environ["TMPDIR"] = os.environ["HOME"] = order.folder
    answers.say("step", name="parse", number=-1)
    try:
        raw = load_raw(folder)
        if order.files:
            _lay_out(raw, folder / "files")
            answers.say("done")
            return
        journal = Journal(folder, order.deadline, answers, read_with(readers), limits)
        reading = read(raw, limits, read_part=journal.read_part, readers=readers, searched=order.searched)
        (folder / "reading").write_bytes(msgspec.msgpack.encode(reading))
    except BadInput as error:
        answers.say("failed", code=error.code, sentence=error.sentence, remedy=error.remedy)
    except Exception as error:  # noqa: BLE001  (the worker: the parent counts it, the next message is read)
        answers.say("failed", code="reading-failed", sentence=_told(error), remedy="")
    else:
        answers.say("done")


def _lay_out(raw: RawMessage, folder: Path) -> None:
    parsed = parse(raw)
    folder.mkdir()
    for part in parsed.message.parts:
        if part.role is PartRole.ATTACHMENT:
            (folder / part.sha256).write_bytes(parsed.contents[part.path])


def _told(error: BaseException) -> str:
    frames = [frame for frame in traceback.extract_tb(error.__traceback__) if frame.filename.startswith(str(ROOT))]
    where = f" ({Path(frames[-1].filename).relative_to(ROOT)}, line {frames[-1].lineno})" if frames else ""
    return f"{type(error).__name__}: {str(error)[:300]}{where}"


def load_raw(folder: Path) -> RawMessage:
    """The raw message that the parent put into the folder."""
    label = msgspec.json.decode((folder / "raw.json").read_bytes(), type=Label)
    return RawMessage(
        Source(label.mailbox, label.key), (folder / "raw").read_bytes(), label.received, label.media_type, label.name
    )


@dataclass
class Journal:
    """Reads part after part, keeping each answer in the folder for the worker that may have to come after this one."""

    folder: Path
    deadline: float
    answers: Line
    read_one: ReadPart
    limits: Limits
    number: int = -1

    def read_part(self, part: Part, content: bytes, limits: Limits) -> Extract:
        """What an earlier worker made of the part, the parent's verdict on it, or what we make of it now."""
        self.number += 1
        if self.number == 0:
            self.answers.say("step", name="", number=-2)
        kept, verdict = self.folder / f"{self.number}.extract", self.folder / f"{self.number}.verdict"
        if kept.exists():
            return msgspec.msgpack.decode(kept.read_bytes(), type=Extract)
        if verdict.exists():
            return _unread(part, msgspec.json.decode(verdict.read_bytes(), type=Ending))
        if time.monotonic() > self.deadline:
            return _unread(part, Ending(Reason.TOOK_TOO_LONG, "the message as a whole took too long"))
        self.answers.say("step", name=part.path, number=self.number)
        extract = self._guarded(part, content, limits)
        self._keep(kept, extract)
        self.answers.say("step", name="", number=-2)
        return extract

    def _guarded(self, part: Part, content: bytes, limits: Limits) -> Extract:
        """The extract, or the ledger line of a part whose reader failed: a fault of ours costs one part, no more."""
        try:
            extract = self.read_one(part, content, limits)
        except MemoryError:
            return _unread(part, Ending(Reason.TOO_MUCH_MEMORY))
        except RecursionError:
            return _unread(part, Ending(Reason.TOO_DEEP, "it is nested too deep to be read"))
        except Exception as error:  # noqa: BLE001  (the worker: the part gets a verdict, its siblings are read)
            return _unread(part, Ending(Reason.DAMAGED, f"the reader failed: {_told(error)}"))
        text = extract.document.text if extract.document else ""
        if len(text) > self.limits.text or len(text) * 4 > self.limits.output * 3:
            return _unread(part, Ending(Reason.TOO_LARGE, "it holds more text than one part may"))
        return extract

    def _keep(self, kept: Path, extract: Extract) -> None:
        """Keep an answer under its final name only when it is whole; one too large to keep is simply made again."""
        try:
            part = kept.with_suffix(".part")
            part.write_bytes(msgspec.msgpack.encode(extract))
            part.rename(kept)
        except (MemoryError, OSError):
            kept.with_suffix(".part").unlink(missing_ok=True)


def _unread(part: Part, ending: Ending) -> Extract:
    line = Coverage(part.path, part.name, Verdict.NOT_READ, reason=ending.reason, detail=ending.detail)
    return Extract(None, (line,))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
