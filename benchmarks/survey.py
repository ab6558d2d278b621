"""Sends every file of a folder as mail through a real Dovecot to a running daemon, and says what became of each part.

Messages go as they are, documents as the attachment of a short message of their own. Prints, for each kind of file,
how many parts were read, partly read or not read and why; what was held; the slowest messages; the most memory that
any child used; and whether the daemon or a child was lost or left behind. `--json` keeps it file by file.

Run: .venv/bin/python -m benchmarks.survey FOLDER [--json OUT] [--kinds pdf docx] [--most N] [--hours H]
"""

import argparse
import hashlib
import json
import re
import tempfile
import threading
import time
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import asdict, dataclass, field
from datetime import UTC, datetime
from email.message import EmailMessage
from email.policy import SMTP
from pathlib import Path

import psutil
from rich.console import Console
from rich.progress import Progress
from rich.table import Table

from domain.documents import Coverage
from pipeline.reader_version import READER_VERSION
from storage.records import LedgerLine, MessageState
from storage.repository import Store
from tests.e2e.town import EXEMPTIONS, Town, a_town, until

MAIL = {".eml", ".mbox"}
MAIL_KINDS = {"mime", "bounce", "autoreply"}
SAMPLE_SECONDS = 0.2
SLOWEST = 10
GRACE = 3.0
"""Seconds that children get to notice that the daemon has gone."""


@dataclass
class Watch:
    """Samples the daemon and its children until told to stop."""

    pid: int
    stop: threading.Event = field(default_factory=threading.Event)
    most: int = 0
    daemon: int = 0
    seen: dict[int, psutil.Process] = field(default_factory=dict)

    def look(self) -> None:
        """Note the largest resident size, in bytes, of the daemon and of any child, and every child there was."""
        daemon = psutil.Process(self.pid)
        while not self.stop.wait(SAMPLE_SECONDS):
            self.daemon = max(self.daemon, _resident(daemon))
            for child in daemon.children(recursive=True):
                self.seen[child.pid] = child
                self.most = max(self.most, _resident(child))

    def left(self) -> int:
        """How many of those children still run: psutil tells a process from a later one with the same number."""
        _, left = psutil.wait_procs(self.seen.values(), timeout=GRACE)
        return len(left)


@dataclass(frozen=True)
class Row:
    """What became of one file: the state and error code of its message, and the ledger of its parts."""

    file: str
    kind: str
    state: str
    code: str
    seconds: float
    parts: tuple[tuple[str, str, str, str, str], ...]


def _resident(process: psutil.Process) -> int:
    try:
        size: int = process.memory_info().rss
    except psutil.Error:
        return 0
    return size


def as_mail(file: Path, folder: Path, number: int) -> bytes:
    """The file as a message: itself where it is one, else as the attachment of a short one from a writer of its own."""
    content = file.read_bytes()
    if file.suffix.lower() in MAIL or file.relative_to(folder).parts[0] in MAIL_KINDS:
        return content
    message = EmailMessage(policy=SMTP)
    message["From"], message["To"] = f"Survey {number} <survey{number}@dgs.ca.example>", EXEMPTIONS
    message["Subject"] = f"File {number}"
    message["Message-ID"] = f"<survey-{number}@dgs.ca.example>"
    message.set_content("The file is attached.\n")
    message.add_attachment(content, maintype="application", subtype="octet-stream", filename=file.name[:60])
    return message.as_bytes()


def main() -> None:
    """Deliver, wait, print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--json", type=Path)
    parser.add_argument("--kinds", nargs="*", help="only these folders below it")
    parser.add_argument("--most", type=int, default=1_000_000, help="files of each kind at most")
    parser.add_argument("--hours", type=float, default=6.0, help="how long to wait for the last one")
    options = parser.parse_args()
    files = list(_files(options.folder, options.kinds, options.most))
    with tempfile.TemporaryDirectory() as name, a_town(Path(name), f"sqlite:///{name}/intake.db") as town:
        daemon = town.start()
        watch = Watch(daemon.pid)
        sampler = threading.Thread(target=watch.look, daemon=True)
        sampler.start()
        store = until(lambda: _open(town), "the database")
        began = time.monotonic()
        kinds = _deliver(town, files, options.folder)
        _await(store, len(files), options.hours * 3600)
        seconds = time.monotonic() - began
        alive = daemon.poll() is None
        town.stop(daemon)
        watch.stop.set()
        sampler.join()
        rows = list(_rows(store, kinds))
        if options.json:
            options.json.write_text(json.dumps([asdict(row) for row in rows], indent=1), encoding="utf-8")
        _print(rows, files=len(files), seconds=seconds, watch=watch, alive=alive)
        store.close()


def _files(folder: Path, kinds: list[str] | None, most: int) -> Iterator[Path]:
    seen: Counter[str] = Counter()
    for file in sorted(folder.rglob("*")):
        parts = file.relative_to(folder).parts
        if file.is_file() and len(parts) > 1 and seen[parts[0]] < most and (not kinds or parts[0] in kinds):
            seen[parts[0]] += 1
            yield file


def _deliver(town: Town, files: list[Path], folder: Path) -> dict[str, Path]:
    """Deliver everything; each file by the digest of the bytes that the server will hand out (RFC 3501: CRLF)."""
    found = {}
    for number, file in enumerate(files, start=1):
        content = as_mail(file, folder, number)
        town.dovecot.deliver(EXEMPTIONS, [content])
        found[_digest(content)] = file.relative_to(folder)
    return found


def _digest(content: bytes) -> str:
    # Dovecot hands out a NUL, which IMAP does not know, as 0x80.
    return hashlib.sha256(re.sub(rb"\r?\n", b"\r\n", content).replace(b"\0", b"\x80")).hexdigest()


def _await(store: Store, count: int, patience: float) -> None:
    with Progress(console=Console(stderr=True)) as progress:
        task = progress.add_task("Reading", total=count)
        deadline = time.monotonic() + patience
        while time.monotonic() < deadline:
            counts = store.counts().messages
            done = sum(n for state, n in counts.items() if state is not MessageState.STORED)
            progress.update(task, completed=done)
            if done >= count:
                return
            time.sleep(1)


def _rows(store: Store, kinds: dict[str, Path]) -> Iterator[Row]:
    """One row for each message, in the order in which they were done; one worker does them one after the other."""
    ended = {line.id: _ended(store, line) for line in _ledger(store)}
    lines = sorted(_ledger(store), key=lambda line: ended[line.id])
    before = lines[0].kept if lines else datetime.now(UTC)
    for line in lines:
        reading = store.reading(line.id, READER_VERSION)
        file = kinds.get(line.sha256, Path("unknown", line.sha256))
        yield Row(
            str(file), file.parts[0], line.state.value, line.code,
            (ended[line.id] - max(before, line.kept)).total_seconds(),
            tuple(_words(unit) for unit in (reading.coverage if reading else ())),
        )
        before = ended[line.id]


def _ended(store: Store, line: LedgerLine) -> datetime:
    decision = store.decision_on(line.id)
    return max([line.kept, *(event.at for event in store.history(line.id)), *([decision.made] if decision else [])])


def _words(unit: Coverage) -> tuple[str, str, str, str, str]:
    return unit.part, unit.unit, unit.verdict.value, unit.reason.value if unit.reason else "", unit.detail


def _ledger(store: Store) -> Iterator[LedgerLine]:
    offset = 0
    while page := store.messages(limit=500, offset=offset):
        yield from page
        offset += len(page)


def _open(town: Town) -> Store | None:
    if not (town.folder / "data" / "daemon.lock").exists():
        return None
    return Store(town.database, town.folder / "data" / "blobs", clock=lambda: datetime.now(UTC))


def _print(rows: list[Row], *, files: int, seconds: float, watch: Watch, alive: bool) -> None:
    console = Console(width=150, highlight=False, markup=False)
    console.print(_table(rows))
    for row in sorted(rows, key=lambda row: -row.seconds)[:SLOWEST]:
        console.print(f"{row.seconds:7.1f} s {row.file}")
    for row in rows:
        if row.state not in {MessageState.DECIDED.value, MessageState.PENNED.value}:
            console.print(f"{row.state} {row.code}: {row.file}")
    state = "still runs" if alive else "ENDED"
    console.print(f"{files} files in {seconds:.0f} s; the daemon {state}; {watch.left()} of its children left;")
    console.print(f"largest child {watch.most >> 20} MiB, daemon {watch.daemon >> 20} MiB")


def _table(rows: list[Row]) -> Table:
    found: dict[str, Counter[str]] = defaultdict(Counter)
    messages: Counter[str] = Counter()
    for row in rows:
        messages[row.kind] += 1
        for _, unit, verdict, reason, _ in row.parts:
            if not unit:
                found[row.kind][f"{verdict}: {reason}" if reason else verdict] += 1
    table = Table("Kind", "Messages", "What became of their parts")
    for kind, count in sorted(messages.items()):
        rest = ", ".join(f"{n} {what}" for what, n in sorted(found[kind].items()))
        table.add_row(kind, str(count), rest)
    return table


if __name__ == "__main__":
    main()
