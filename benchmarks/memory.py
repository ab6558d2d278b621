"""The memory of the daemon and of its reader over many packets, with a real Dovecot, SMTP server and daemon process.

Delivers packets (a PDF letter, a Word file and a workbook each) and notes, after every so many, the resident size of
the daemon, of the reader's stem and of the worker that it has forked; a worker is replaced after 500 messages.

Run: .venv/bin/python -m benchmarks.memory [--packets 1000] [--every 100]
"""

import argparse
import tempfile
import time
from datetime import UTC, datetime
from pathlib import Path

import psutil

from benchmarks.packets import make_packet
from storage.records import MessageState
from storage.repository import Store
from tests.e2e.town import EXEMPTIONS, Town, a_town, until

PATIENCE = 7200.0
POLL = 0.5


def main() -> None:
    """Deliver, sample, print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--packets", type=int, default=1000)
    parser.add_argument("--every", type=int, default=100)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as name, a_town(Path(name), f"sqlite:///{name}/intake.db") as town:
        daemon = town.start()
        store = until(lambda: _open(town), "the database")
        print("packets   daemon     stem   worker (MiB)", flush=True)
        for number in range(options.packets):
            town.dovecot.deliver(EXEMPTIONS, [make_packet(number)])
            if (number + 1) % options.every == 0:
                _await(store, number + 1)
                print(f"{number + 1:7} {' '.join(f'{size:8.0f}' for size in _sizes(daemon.pid))}", flush=True)
        print(f"the daemon {'still runs' if daemon.poll() is None else 'ENDED'}")
        town.stop(daemon)
        store.close()


def _await(store: Store, count: int) -> None:
    deadline = time.monotonic() + PATIENCE
    while time.monotonic() < deadline:
        done = sum(n for state, n in store.counts().messages.items() if state is not MessageState.STORED)
        if done >= count:
            return
        time.sleep(POLL)
    raise TimeoutError(f"fewer than {count} packets were decided within {PATIENCE:.0f} s")


def _sizes(pid: int) -> list[float]:
    """Resident MiB of the daemon, and of its descendants by age: the reader's stem, then the worker."""
    daemon = psutil.Process(pid)
    children = sorted(daemon.children(recursive=True), key=lambda process: process.create_time())
    return [process.memory_info().rss / (1 << 20) for process in (daemon, *children)]


def _open(town: Town) -> Store | None:
    if not (town.folder / "data" / "daemon.lock").exists():
        return None
    return Store(town.database, town.folder / "data" / "blobs", clock=lambda: datetime.now(UTC))


if __name__ == "__main__":
    main()
