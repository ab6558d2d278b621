"""From mail delivered to decision recorded, with a real Dovecot, SMTP server and daemon process.

Prints the latency of single packets on a warm daemon with IDLE, messages per second for a backlog, and the share of
time in each stage. Run: .venv/bin/python -m benchmarks.main_job [--packets 20] [--backlog 60]
"""

import argparse
import email
import statistics
import tempfile
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

from benchmarks.formats import DOCX, PDF, XLSX, calamine, one_pass, plain_text
from benchmarks.packets import make_packet
from domain.mail import RawMessage, Source
from pipeline.reader import Reader
from pipeline.reading import read
from pipeline.settings import load
from pipeline.stages import contents_of, settle
from pipeline.wiring import empty_database, make_limits, make_rules, scratch_store
from storage.records import MessageState
from storage.repository import Store
from tests.e2e.town import EXEMPTIONS, Town, a_town, until


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--packets", type=int, default=20)
    parser.add_argument("--backlog", type=int, default=60)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        with a_town(folder, f"sqlite:///{folder}/intake.db") as town:
            measure_daemon(town, options.packets, options.backlog)
    with tempfile.TemporaryDirectory() as name:
        measure_stages(Path(name), options.packets)


def measure_daemon(town: Town, packets: int, backlog: int) -> None:
    """Latency one by one on a warm daemon, then a backlog all at once."""
    daemon = town.start()
    store = until(lambda: _open(town), "the database")
    town.dovecot.append(EXEMPTIONS, make_packet(0))
    until(lambda: _decided(store) >= 1, "the first decision")
    seconds = []
    for number in range(1, packets + 1):
        content = make_packet(number)
        began = time.perf_counter()
        town.dovecot.append(EXEMPTIONS, content)
        until(lambda n=number: _decided(store) > n, "a decision")
        seconds.append(time.perf_counter() - began)
    print(f"mail delivered to decision recorded, {packets} text-layer packets, one at a time, warm daemon with IDLE:")
    print(f"  median {statistics.median(seconds):.2f} s, slowest {max(seconds):.2f} s")
    contents = [make_packet(10_000 + number) for number in range(backlog)]
    began = time.perf_counter()
    town.dovecot.deliver(EXEMPTIONS, contents)
    until(lambda: _decided(store) > packets + backlog, "the backlog", seconds=600)
    print(f"backlog of {backlog} packets: {backlog / (time.perf_counter() - began):.1f} messages/s")
    town.stop(daemon)
    store.close()


def measure_stages(folder: Path, packets: int) -> None:
    """The same steps in this process, each timed; reading is also done without the child to show what that costs."""
    rules, limits = make_rules(load()), make_limits(load())
    spent: dict[str, float] = {}
    busy: dict[str, float] = {}

    def timed(stage: str, work: Callable[[], object]) -> object:
        began, begun = time.perf_counter(), time.process_time()
        result = work()
        spent[stage] = spent.get(stage, 0.0) + time.perf_counter() - began
        busy[stage] = busy.get(stage, 0.0) + time.process_time() - begun
        return result

    with scratch_store(folder, empty_database(folder)) as store, Reader(limits) as reader:
        reader.read(_raw(0))
        read(_raw(0), limits)
        for number in range(1, packets + 1):
            raw = _raw(number)
            timed("store the bytes", lambda raw=raw: store.keep(raw))
            claim = store.claim_message("benchmark", lease=timedelta(hours=1))
            reading = timed("read in the child", lambda raw=raw: reader.read(raw))
            timed("  of which reading itself", lambda raw=raw: read(raw, limits))
            timed("  the fastest parts", lambda raw=raw: take_text(raw.content))
            timed("keep the reading", lambda c=claim, r=reading: store.save_reading(c.message_id, r))
            with store.unit(claim) as unit:
                timed("join, judge, write letters", lambda c=claim, r=reading, u=unit: settle(
                    c, r, u, rules, contents=lambda packet: contents_of(packet, store, reader)
                ))
    whole = sum(seconds for stage, seconds in spent.items() if not stage.startswith(" "))
    print(f"stages, {packets} packets, {1000 * whole / packets:.0f} ms each:")
    for stage, seconds in spent.items():
        print(f"  {stage:<28} {1000 * seconds / packets:7.1f} ms  {100 * seconds / whole:5.1f} %")
    floor = busy.pop("  the fastest parts")
    ours = sum(busy.values())
    print(f"CPU time of all stages in one process: {1000 * ours / packets:.0f} ms a packet")
    print(f"CPU time of the fastest parts, which only take its text: {1000 * floor / packets:.1f} ms", end="")
    print(f"; {ours / floor:.0f} times")


def take_text(content: bytes) -> None:
    """Take a packet's text with the fastest library for each format, and do nothing else: the floor."""
    plain: dict[str, Callable[[bytes], object]] = {PDF: plain_text, DOCX: one_pass, XLSX: calamine}
    for part in email.message_from_bytes(content).walk():
        if part.get_content_type() in plain:
            plain[part.get_content_type()](bytes(part.get_payload(decode=True)))


def _raw(number: int) -> RawMessage:
    return RawMessage(Source("exemptions", str(number)), make_packet(number), datetime.now(UTC))


def _open(town: Town) -> Store | None:
    if not (town.folder / "intake.db").exists() or not (town.folder / "data" / "daemon.lock").exists():
        return None
    return Store(town.database, town.folder / "data" / "blobs", clock=lambda: datetime.now(UTC))


def _decided(store: Store) -> int:
    counts = store.counts().messages
    return sum(count for state, count in counts.items() if state is not MessageState.STORED)


if __name__ == "__main__":
    main()
