"""The parent's side of reading: hands each message to a limited child and ends whatever misbehaves.

Nothing that looks into a message runs in the daemon. A part that crashes, hangs or grows costs the child that read it:
the part gets its verdict in the coverage ledger, a fresh child goes on with its siblings.
"""

import json
import os
import select
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from types import TracebackType
from typing import Any, Self

import msgspec
import psutil

from domain.cases import Reading
from domain.documents import Reason
from domain.errors import BadInput, Misconfigured, Unavailable
from domain.mail import RawMessage
from extractors.contract import Limits
from pipeline.reader_version import READER_VERSION, ROOT

__all__ = ["READER_VERSION", "Reader"]

PREFIX = "calnet-reading-"
POLL = 0.1
START_SECONDS = 60.0
GRACE = 0.5
MAX_FILES = 5000
PARSING = -1
MOST_PARSES = 2
SEARCHED = (None, 50_000, 5_000, 0)
"""How many characters are searched for fields, the first time and after each fall in the search (None: as usual)."""
KEPT_ENVIRONMENT = ("PATH", "LANG", "LC_ALL", "TESSDATA_PREFIX", "LD_LIBRARY_PATH", "VIRTUAL_ENV")


@dataclass(slots=True)
class Step:
    """What the worker is doing: -1 while it parses, a part's number while it reads it, -2 for everything else."""

    name: str = "parse"
    number: int = -1
    since: float = 0.0


@dataclass(slots=True)
class Fall:
    """How a worker ended before its message was done."""

    step: Step
    reason: Reason
    detail: str


@dataclass(slots=True)
class Stem:
    """The running child and the lines to and from it."""

    process: subprocess.Popen[bytes]
    orders: int
    answers: int
    buffer: bytes = b""
    worker: int = 0
    waiting: list[dict[str, Any]] = field(default_factory=list)


class Reader:
    """Reads messages in a limited child; a context manager. Not to be shared between threads: make one for each.

    `scratch` is the folder for what is on the way (the system's own by default); nothing stays in it. `formats` names
    files with further format readers, beside those in `extractors.formats`.
    """

    def __init__(self, limits: Limits, *, scratch: Path | None = None, formats: Sequence[Path] = ()) -> None:
        self._limits = limits
        self._base = Path(scratch or tempfile.gettempdir())
        self._formats = [str(path) for path in formats]
        self._stem: Stem | None = None

    def __enter__(self) -> Self:
        _sweep(self._base)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def read(self, raw: RawMessage) -> Reading:
        """The message's reading. Raises `BadInput` where it cannot be taken apart or ends the child twice as a whole.

        Raises `Unavailable` when no child can be started or the scratch folder cannot be written.
        """
        with self._folder(raw) as folder:
            deadline = time.monotonic() + self._limits.message_seconds
            whole_falls = 0
            while True:
                fall = self._attempt(folder, deadline, searched=SEARCHED[whole_falls])
                if fall is None:
                    return _load(folder, self._limits)
                if fall.step.number >= 0:
                    verdict = {"reason": fall.reason.value, "detail": fall.detail}
                    (folder / f"{fall.step.number}.verdict").write_text(json.dumps(verdict), encoding="utf-8")
                    continue
                whole_falls += 1
                if whole_falls >= (MOST_PARSES if fall.step.number == PARSING else len(SEARCHED)):
                    raise _unreadable(fall)

    def files(self, raw: RawMessage) -> dict[str, bytes]:
        """The bytes of the message's attachments by SHA-256, taken apart in the child. Raises as `read` does."""
        with self._folder(raw) as folder:
            fall = self._attempt(folder, time.monotonic() + self._limits.message_seconds, files=True)
            if fall is not None:
                raise _unreadable(fall)
            return {file.name: file.read_bytes() for file in (folder / "files").iterdir()}

    def close(self) -> None:
        """End the child and everything it started. Calling it twice does no harm."""
        stem, self._stem = self._stem, None
        if stem is None:
            return
        os.close(stem.orders)
        os.close(stem.answers)
        with suppress(subprocess.TimeoutExpired):
            stem.process.wait(GRACE * 4)
        _end(_family(stem.process.pid))
        if stem.process.poll() is None:
            stem.process.kill()
        stem.process.wait()

    @contextmanager
    def _folder(self, raw: RawMessage) -> Iterator[Path]:
        """A scratch folder with the raw message in it, gone afterwards whatever happens."""
        try:
            folder = Path(tempfile.mkdtemp(prefix=f"{PREFIX}{os.getpid()}-", dir=self._base))
        except OSError as error:
            raise _no_scratch(self._base, error) from error
        try:
            _put(folder, raw)
            yield folder
        except OSError as error:
            raise _no_scratch(self._base, error) from error
        finally:
            shutil.rmtree(folder, ignore_errors=True)

    def _attempt(
        self, folder: Path, deadline: float, *, files: bool = False, searched: int | None = None
    ) -> Fall | None:
        """Have a worker read the message; None when it has, else how the worker fell."""
        stem = self._ready()
        order = json.dumps({"folder": str(folder), "deadline": deadline, "files": files, "searched": searched}) + "\n"
        try:
            os.write(stem.orders, order.encode())
        except OSError:
            return self._lost(Step(since=time.monotonic()))
        step = Step(since=time.monotonic())
        while True:
            word = _listen(stem, POLL)
            if word is None:
                if stem.process.poll() is not None:
                    return self._lost(step)
                fall = self._overrun(stem, step, deadline, folder)
                if fall is not None:
                    return self._fell(stem, fall)
                continue
            match word.get("kind"):
                case "step":
                    step = Step(str(word["name"]), int(word["number"]), time.monotonic())
                case "ended":
                    stem.worker = 0
                    _end(_family(stem.process.pid))
                    return _fall_of(step, int(word["status"]))
                case "failed":
                    _end(_orphans(stem))
                    raise BadInput(str(word["code"]), str(word["sentence"]), remedy=str(word["remedy"]))
                case "done":
                    _end(_orphans(stem))
                    return None

    def _ready(self) -> Stem:
        """A stem whose worker waits for an order."""
        stem = self._stem
        if stem is not None and stem.process.poll() is not None:
            self.close()
            stem = None
        if stem is None:
            stem = self._stem = self._start()
        until = time.monotonic() + START_SECONDS
        while (word := _listen(stem, 0)) is not None or not stem.worker:
            word = word or _listen(stem, POLL)
            if word is not None and word.get("kind") == "hello":
                stem.worker = int(word["pid"])
            elif word is not None and word.get("kind") == "ended":
                stem.worker = 0
            elif stem.process.poll() is not None or time.monotonic() > until:
                self.close()
                raise Misconfigured(
                    "reader-start", "The reader's child process does not start.",
                    remedy="Run `calnet-intake doctor`; the child's own words are on the error output.",
                )
        return stem

    def _start(self) -> Stem:
        orders_in, orders = os.pipe()
        answers, answers_out = os.pipe()
        limits = msgspec.json.encode(self._limits).decode()
        arguments = [str(orders_in), str(answers_out), limits, *self._formats]
        command = [sys.executable, "-m", "pipeline.reader_child", *arguments]
        try:
            process = subprocess.Popen(  # noqa: S603  (our own module, our own arguments)
                command, cwd=ROOT, env=_environment(self._base), stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                pass_fds=(orders_in, answers_out), start_new_session=True,
            )
        except OSError as error:
            os.close(orders)
            os.close(answers)
            raise Unavailable("reader-start", f"No child process can be started: {error}.") from error
        finally:
            os.close(orders_in)
            os.close(answers_out)
        return Stem(process, orders, answers)

    def _overrun(self, stem: Stem, step: Step, deadline: float, folder: Path) -> Fall | None:
        """Say which limit the worker is over, if any."""
        now = time.monotonic()
        allowed = self._limits.part_seconds
        if step.number >= 0:
            allowed = min(allowed, max(1.0, deadline - step.since))
        if now - step.since > allowed:
            return Fall(step, Reason.TOOK_TOO_LONG, f"reading it took more than {allowed:.0f} seconds")
        family = _family(stem.process.pid)
        if len(family) > self._limits.processes:
            return Fall(step, Reason.REFUSED, f"it started more than {self._limits.processes} processes")
        if _memory(family, stem.process.pid) > self._limits.memory:
            return Fall(step, Reason.TOO_MUCH_MEMORY, f"reading it took more than {self._limits.memory >> 20} MiB")
        if _disk(folder) > self._limits.unpacked * 2:
            return Fall(step, Reason.TOO_LARGE, "reading it filled the scratch folder")
        return None

    def _fell(self, stem: Stem, fall: Fall) -> Fall:
        """End the worker with everything it started, and wait until the stem has seen it."""
        _end(_family(stem.process.pid))
        until = time.monotonic() + START_SECONDS
        while time.monotonic() < until:
            word = _listen(stem, POLL)
            if word is not None and word.get("kind") == "ended":
                stem.worker = 0
                return fall
            if word is None and stem.process.poll() is not None:
                break
        self.close()
        return fall

    def _lost(self, step: Step) -> Fall:
        """The stem itself is gone: let go of what is left of it."""
        self.close()
        return Fall(step, Reason.DAMAGED, "the reader's process ended")


def _environment(scratch: Path) -> dict[str, str]:
    """What the child is told: where programs are, and no secret."""
    kept = {name: os.environ[name] for name in KEPT_ENVIRONMENT if name in os.environ}
    single = dict.fromkeys(("OMP_THREAD_LIMIT", "OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"), "1")
    folders = {"HOME": str(scratch), "TMPDIR": str(scratch), "PYTHONPATH": str(ROOT)}
    return {**kept, **single, **folders, "PYTHONHASHSEED": "0"}


def _put(folder: Path, raw: RawMessage) -> None:
    label = {
        "mailbox": raw.source.mailbox, "key": raw.source.key, "received": raw.received.isoformat(),
        "media_type": raw.media_type, "name": raw.name,
    }
    (folder / "raw.json").write_text(json.dumps(label), encoding="utf-8")
    (folder / "raw").write_bytes(raw.content)


def _load(folder: Path, limits: Limits) -> Reading:
    kept = folder / "reading"
    if kept.stat().st_size > limits.output:
        raise BadInput("reading-too-large", "What the message holds is more than one message may yield.")
    return msgspec.msgpack.decode(kept.read_bytes(), type=Reading)


def _listen(stem: Stem, seconds: float) -> dict[str, Any] | None:
    """The next line from the child, or None when there is none within that time."""
    if not stem.waiting and select.select([stem.answers], [], [], seconds)[0]:
        received = os.read(stem.answers, 65536)
        *lines, stem.buffer = (stem.buffer + received).split(b"\n")
        for line in lines:
            with suppress(ValueError):
                stem.waiting.append(json.loads(line))
    return stem.waiting.pop(0) if stem.waiting else None


def _fall_of(step: Step, status: int) -> Fall:
    """What a wait status says (waitpid(2)): the processor limit and the out-of-memory killer end with signals too."""
    code = os.waitstatus_to_exitcode(status)
    if code == -signal.SIGXCPU:
        return Fall(step, Reason.TOOK_TOO_LONG, "reading it took too much processor time")
    if code == -signal.SIGKILL:
        return Fall(step, Reason.TOO_MUCH_MEMORY, "the system ended the reader (signal 9)")
    how = f"signal {-code}" if code < 0 else f"status {code}"
    return Fall(step, Reason.DAMAGED, f"the reader ended with {how}")


def _unreadable(fall: Fall) -> BadInput:
    task = "taking it apart" if fall.step.number == PARSING else "finding its fields"
    return BadInput(
        "message-unreadable", f"The message could not be read; {task} failed each time: {fall.detail or fall.reason}.",
        remedy="Look at the message by hand; it is kept as it came.",
    )


def _no_scratch(base: Path, error: OSError) -> Unavailable:
    return Unavailable(
        "scratch-unwritable", f"The scratch folder cannot be used: {error}.", where=str(base),
        remedy="Make room on that disk, or name another folder.",
    )


def _family(stem: int) -> list[psutil.Process]:
    """Every process that a worker started, and the worker; orphans too, since they come to the stem."""
    try:
        return psutil.Process(stem).children(recursive=True)
    except psutil.Error:
        return []


def _orphans(stem: Stem) -> list[psutil.Process]:
    return [process for process in _family(stem.process.pid) if process.pid != stem.worker]


def _end(family: Sequence[psutil.Process]) -> None:
    """End these processes: asked first, then by force; those they start meanwhile are ended with their group."""
    if not family:
        return
    for process in family:
        with suppress(psutil.Error):
            process.terminate()
    _, left = psutil.wait_procs(family, timeout=GRACE)
    for process in left:
        with suppress(psutil.Error, OSError):
            for child in process.children(recursive=True):
                child.kill()
            process.kill()
    psutil.wait_procs(left, timeout=GRACE)


def _memory(family: Sequence[psutil.Process], stem: int) -> int:
    """Resident bytes of these processes together; what a fork shares with the stem is counted once."""
    try:
        parent = psutil.Process(stem)
        shared, name = parent.memory_info().rss, parent.exe()
    except psutil.Error:
        return 0
    total = shared
    for process in family:
        with suppress(psutil.Error):
            resident = process.memory_info().rss
            total += max(0, resident - shared) if process.exe() == name else resident
    return total


def _disk(folder: Path) -> int:
    """Bytes in the scratch folder."""
    total = number = 0
    for place, _, names in os.walk(folder):  # It passes over what vanishes meanwhile.
        number += len(names)
        if number > MAX_FILES:
            return sys.maxsize
        for name in names:
            with suppress(OSError):
                total += os.lstat(f"{place}/{name}").st_size
    return total


def _sweep(base: Path) -> None:
    """Remove the folders of daemons that are no more."""
    for folder in base.glob(f"{PREFIX}*"):
        owner = folder.name.removeprefix(PREFIX).partition("-")[0]
        if owner.isdigit() and not psutil.pid_exists(int(owner)):
            shutil.rmtree(folder, ignore_errors=True)
