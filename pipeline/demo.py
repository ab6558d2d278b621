"""`calnet-intake demo`: the daemon itself, on SQLite and Maildir, with the sample mail of `demo/samples`."""

import time
from pathlib import Path

from rich.console import Console
from rich.markup import escape
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn
from rich.table import Table

from domain.cases import CaseState
from pipeline.daemon import Daemon
from pipeline.reports import plain
from pipeline.settings import ROOT, Settings, load
from pipeline.wiring import build, upgrade_database
from storage.records import CaseSummary, LetterState, MessageState

SAMPLES = ROOT / "demo" / "samples"
SHOWN = 3
"""Open items that one line of the list names."""

PATIENCE = 300.0
"""Seconds after which a demo that has not finished says so and stops."""


def demo_settings(folder: Path, *, port: int) -> Settings:
    """The shipped settings, with everything kept under one folder; the environment has no say in them."""
    file = ROOT / "config" / "settings.toml"
    shipped = load(file, environment=False)
    boxes = {
        name: box.model_dump() | {"url": f"maildir:{folder}/mail/{name}"} for name, box in shipped.mailboxes.items()
    }
    return load(file, {
        "data": folder, "database": f"sqlite:///{folder}/intake.db", "mailboxes": boxes,
        "letters": shipped.letters.model_dump() | {"transport": f"maildir:{folder}/mail/outgoing"},
        "dashboard": {"port": port, "enabled": True},
        "trust": shipped.trust.model_dump() | {"state_suffixes": ["ca.gov", "ca.example"]},
    }, environment=False)


def seed(folder: Path) -> int:
    """Deliver the sample mail, in order, to the demo's Maildirs, unless it is there already; the number of samples."""
    samples = sorted(SAMPLES.glob("*/*.eml"), key=lambda file: file.name)
    for number, file in enumerate(samples):
        box = folder / "mail" / file.parent.name
        for part in ("new", "cur", "tmp"):
            (box / part).mkdir(parents=True, exist_ok=True)
        unique = f"{1_760_000_000 + number}.sample{number}.calnet-intake"
        if not any(box.glob(f"*/{unique}*")):
            draft = box / "tmp" / unique
            draft.write_bytes(file.read_bytes())
            draft.rename(box / "new" / unique)
    return len(samples)


def demo(folder: Path, *, port: int, leave: bool, console: Console) -> None:
    """Seed, run the daemon, show it at work, say where to look, and stay until Ctrl+C unless told to `leave`."""
    folder = folder.resolve()
    settings = demo_settings(folder, port=port)
    upgrade_database(settings)
    total = seed(folder)
    where = escape(str(folder / "mail"))
    console.print(f"{total} sample messages are in the two mailboxes under {where}.", soft_wrap=True)
    daemon = Daemon(build(settings))
    daemon.start()
    try:
        _watch(daemon, total, console)
        _show(daemon, folder, console)
        if not leave:
            console.print(f"\nDashboard: [bold]{daemon.address}[/]   (Ctrl+C stops it)")
            daemon.stop.wait()
    except KeyboardInterrupt:
        console.print("Stopping.")
    finally:
        daemon.finish()


def _watch(daemon: Daemon, total: int, console: Console) -> None:
    """Show the work until every message is decided and every letter has left."""
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
    deadline = time.monotonic() + PATIENCE
    with Progress(*columns, console=console) as progress:
        reading = progress.add_task("Reading and judging", total=total)
        sending = progress.add_task("Sending letters", total=None)
        while time.monotonic() < deadline and not daemon.stop.is_set():
            counts = daemon.office.store.counts()
            done = sum(n for state, n in counts.messages.items() if state is not MessageState.STORED)
            sent = counts.letters.get(LetterState.SENT, 0)
            waiting = sum(counts.letters.get(state, 0) for state in (LetterState.QUEUED, LetterState.SENDING))
            progress.update(reading, completed=done)
            progress.update(sending, completed=sent, total=sent + waiting or None)
            if done >= total and not waiting:
                return
            daemon.stop.wait(0.2)
    console.print("[red]The sample mail was not finished in time[/]; `calnet-intake doctor` may tell why.")


def _show(daemon: Daemon, folder: Path, console: Console) -> None:
    table = Table("Case", "Agency", "State", "Missing or unclear", show_edge=False)
    for case in daemon.office.store.cases():
        table.add_row(case.number, plain(case.agency), case.state.value, _gaps(case))
    console.print(table)
    where = f"CALNET_DATA={folder} CALNET_DATABASE=sqlite:///{folder}/intake.db"
    console.print(f"\nLetters:   {escape(str(folder / 'mail' / 'outgoing' / 'new'))}", soft_wrap=True)
    console.print(f"One case:  {escape(where)} .venv/bin/calnet-intake case EX-2026-0001", soft_wrap=True)


def _gaps(case: CaseSummary) -> str:
    """The first items that stand open, and how many more there are."""
    if case.state is CaseState.NOT_REQUIRED:
        return "not asked for"
    open_items = (*case.missing, *case.unclear)
    more = f"; and {len(open_items) - SHOWN} more" if len(open_items) > SHOWN else ""
    return plain("; ".join(open_items[:SHOWN]) + more) or "nothing"
