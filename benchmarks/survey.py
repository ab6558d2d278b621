"""Sends every file of a folder as mail through a real Dovecot to a running daemon, and says what became of each part.

Messages (.eml, .msg-less mail) go as they are, documents as attachments. Prints, for each kind of file, how many parts
were read, partly read or not read and why; what was held; the slowest message; the most memory any child used; and
whether the daemon or a child was lost. Run: .venv/bin/python -m benchmarks.survey FOLDER [--json OUT] [--most N]
"""

import argparse
import json
import tempfile
import threading
import time
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email.message import EmailMessage
from email.policy import SMTP
from pathlib import Path

import psutil
from rich.console import Console
from rich.progress import Progress
from rich.table import Table

from pipeline.reader_version import READER_VERSION
from storage.records import LedgerLine, MessageState
from storage.repository import Store
from tests.e2e.town import EXEMPTIONS, Town, a_town, until

MAIL = {".eml", ".mbox"}
PATIENCE = 3 * 3600.0
SAMPLE_SECONDS = 0.2


@dataclass
class Watch:
    """Samples the daemon and its children until told to stop."""

    pid: int
    stop: threading.Event = field(default_factory=threading.Event)
    most: int = 0
    daemon: int = 0

    def look(self) -> None:
        """Note the largest resident size, in bytes, of the daemon and of any child."""
        daemon = psutil.Process(self.pid)
        while not self.stop.wait(SAMPLE_SECONDS):
            self.daemon = max(self.daemon, _resident(daemon))
            for child in daemon.children(recursive=True):
                self.most = max(self.most, _resident(child))


def _resident(process: psutil.Process) -> int:
    try:
        size: int = process.memory_info().rss
    except psutil.Error:
        return 0
    return size


def as_mail(file: Path, folder: Path) -> bytes:
    """The file as a message: itself where it is one, else as the attachment of a short one."""
    content = file.read_bytes()
    kind = file.relative_to(folder).parts[0]
    if file.suffix.lower() in MAIL or kind in {"mime", "bounce", "autoreply"}:
        return content
    message = EmailMessage(policy=SMTP)
    message["From"], message["To"] = "Survey <survey@dgs.ca.example>", EXEMPTIONS
    message["Subject"] = "A file to read"
    message["Message-ID"] = f"<{abs(hash(str(file)))}@dgs.ca.example>"
    message.set_content("The file is attached.\n")
    message.add_attachment(content, maintype="application", subtype="octet-stream", filename=file.name[:60])
    return message.as_bytes()


def main() -> None:
    """Deliver, wait, print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--json", type=Path)
    parser.add_argument("--most", type=int, default=1_000_000, help="files of each kind at most")
    options = parser.parse_args()
    files = list(_files(options.folder, options.most))
    with tempfile.TemporaryDirectory() as name, a_town(Path(name), f"sqlite:///{name}/intake.db") as town:
        daemon = town.start()
        watch = Watch(daemon.pid)
        sampler = threading.Thread(target=watch.look, daemon=True)
        sampler.start()
        store = until(lambda: _open(town), "the database")
        began = time.monotonic()
        kinds = _deliver(town, files, options.folder)
        _await(store, len(files))
        seconds = time.monotonic() - began
        watch.stop.set()
        sampler.join()
        alive = daemon.poll() is None
        town.stop(daemon)
        rows = _tally(store, kinds)
        _print(rows, files=len(files), seconds=seconds, watch=watch, alive=alive, left=_left(town))
        if options.json:
            options.json.write_text(json.dumps(rows, indent=1), encoding="utf-8")
        store.close()


def _files(folder: Path, most: int) -> Iterator[Path]:
    seen: Counter[str] = Counter()
    for file in sorted(folder.rglob("*")):
        parts = file.relative_to(folder).parts
        if file.is_file() and len(parts) > 1 and seen[parts[0]] < most:
            seen[parts[0]] += 1
            yield file


def _deliver(town: Town, files: list[Path], folder: Path) -> dict[str, str]:
    """Deliver everything; the kind of each message by its SHA-256 is not known here, so by order of arrival."""
    kinds = {}
    for file in files:
        town.dovecot.deliver(EXEMPTIONS, [as_mail(file, folder)])
        kinds[file.name] = file.relative_to(folder).parts[0]
    return kinds


def _await(store: Store, count: int) -> None:
    with Progress(console=Console(stderr=True)) as progress:
        task = progress.add_task("Reading", total=count)
        deadline = time.monotonic() + PATIENCE
        while time.monotonic() < deadline:
            counts = store.counts().messages
            done = sum(n for state, n in counts.items() if state is not MessageState.STORED)
            progress.update(task, completed=done)
            if done >= count:
                return
            time.sleep(1)


def _tally(store: Store, kinds: dict[str, str]) -> dict[str, dict[str, int]]:
    rows: dict[str, Counter[str]] = defaultdict(Counter)
    for line in _ledger(store):
        reading = store.reading(line.id, READER_VERSION)
        coverage = reading.coverage if reading else ()
        names = [c.name for c in coverage if c.name in kinds]
        kind = kinds[names[0]] if names else "mail"
        rows[kind]["messages"] += 1
        if line.state is MessageState.HELD:
            rows[kind][f"held: {line.code}"] += 1
        for unit in coverage:
            if not unit.unit:
                rows[kind][unit.verdict.value if not unit.reason else f"{unit.verdict.value}: {unit.reason.value}"] += 1
    return {kind: dict(counts) for kind, counts in sorted(rows.items())}


def _ledger(store: Store) -> Iterator[LedgerLine]:
    offset = 0
    while page := store.messages(limit=500, offset=offset):
        yield from page
        offset += len(page)


def _left(town: Town) -> int:
    lines = (" ".join(process.info["cmdline"] or []) for process in psutil.process_iter(["environ", "cmdline"]))
    return sum(str(town.folder) in line for line in lines)


def _open(town: Town) -> Store | None:
    if not (town.folder / "data" / "daemon.lock").exists():
        return None
    return Store(town.database, town.folder / "data" / "blobs", clock=lambda: datetime.now(UTC))


def _print(  # noqa: PLR0913  (one figure each)
    rows: dict[str, dict[str, int]], *, files: int, seconds: float, watch: Watch, alive: bool, left: int
) -> None:
    table = Table("Kind", "Messages", "What became of their parts")
    for kind, counts in rows.items():
        rest = ", ".join(f"{n} {what}" for what, n in sorted(counts.items()) if what != "messages")
        table.add_row(kind, str(counts.get("messages", 0)), rest)
    console = Console(width=150)
    console.print(table)
    state = "still runs" if alive else "ENDED"
    console.print(f"{files} files in {seconds:.0f} s; the daemon {state}; {left} processes left;")
    console.print(f"largest child {watch.most >> 20} MiB, daemon {watch.daemon >> 20} MiB")


if __name__ == "__main__":
    main()
