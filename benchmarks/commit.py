"""Commits per second of the typical outcome, as a ratio to raw sqlite3 that writes the same rows in the same run.

    python benchmarks/commit.py [--turns 5] [--outcomes 200]

The typical outcome opens a case: the case, an arrival, a decision with its findings, one letter, three events; see
`storage.unit`. Both sides write the same rows with WAL and synchronous=FULL, turn by turn, on a file of their own.
"Raw" is what a hand-written program would do: prepared statements on one connection, the same packed content.
"""

import argparse
import sqlite3
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from domain.cases import Arrival, CaseState, Event, Join, JoinKind, Letter, Outcome, Purpose, Reading
from domain.documents import Coverage, Document, Place, Placed, Span, SpanKind, Verdict
from domain.fields import FieldValue, quote
from domain.findings import Agency, Decision, Disposition, Finding, SenderVerdict, Status
from domain.mail import Address, Message, RawMessage, Source
from domain.policy import AgencyClass, Kind, Strength
from storage.database import upgrade
from storage.repository import Store

LEASE = timedelta(hours=1)
WORDS = "The department asks for an exemption from the use of CALNET services for the sites listed below. " * 3


def now() -> datetime:
    """Return the time, in UTC."""
    return datetime.now(UTC)


def reading(number: int) -> Reading:
    """Return a reading of three pages of letter."""
    text = "\n".join(f"{at}. {WORDS}" for at in range(30))
    step = len(text) // 30
    document = Document(
        id="1", name="letter.pdf", media_type="application/pdf", text=text,
        spans=tuple(Span(SpanKind.PARAGRAPH, at * step, at * step + step) for at in range(30)),
        places=tuple(Placed(at * step, at * step + step, Place(1 + at // 10, (72, 90, 540, 110))) for at in range(30)),
    )
    found = tuple(
        FieldValue(f"field.{at}", f"value {at}", (quote(document, at * step, at * step + 80, method="rules"),))
        for at in range(12)
    )
    message = Message(
        message_id=f"<{number}@agency.ca.gov>", from_=(Address("Chief", f"cio{number}@agency.ca.gov"),),
        subject=f"Exemption request {number}", headers=(("Subject", f"Exemption request {number}"),),
    )
    return Reading(message, (document,), (Coverage("1", "letter.pdf", Verdict.READ),), found, reader="reader 1")


def outcome(number: int, read: Reading) -> Outcome:
    """Return what judging that reading could lead to."""
    findings = tuple(
        Finding(
            f"exemption.item{at}", f"Item {at}", Status.MISSING if at == 1 else Status.PRESENT, "It was looked for.",
            "STMM 0501.0", Strength.REQUIRED, evidence=read.fields[at].evidence,
        )
        for at in range(8)
    )
    agency = Agency("Department of Benchmarks", AgencyClass.NON_EXEMPT)
    verdict = SenderVerdict("verified")
    decision = Decision(
        Disposition.DEFICIENT, Kind.EXEMPTION, agency, verdict, findings, read.fields, (), "2024", "code 1"
    )
    letter = Letter(
        Purpose.DEFICIENCY, f"<notice-{number}@intake>", "bounces@intake", (Address("Chief", "cio@agency.ca.gov"),),
        "Your request", b"From: intake\r\n\r\n" + WORDS.encode() * 5,
    )
    return Outcome(decision, CaseState.DEFICIENT, (letter,), (Event("judged", {"missing": 1}),))


class Product:
    """The store, with messages kept and claimed and read, ready for their outcomes."""

    def __init__(self, folder: Path, outcomes: int) -> None:
        url = f"sqlite:///{folder}/product.db"
        upgrade(url)
        self.store = Store(url, folder / "blobs", clock=now)
        self.work = []
        for number in range(outcomes):
            raw = RawMessage(Source("exemptions", f"1/{number}"), b"message %d" % number, now())
            self.store.keep(raw)
            claim = self.store.claim_message("benchmark", lease=LEASE)
            if claim is None:
                raise RuntimeError
            read = reading(number)
            self.store.save_reading(claim.message_id, read)
            arrival = Arrival(1, claim.message_id, claim.mailbox, claim.received, claim.sha256, read)
            self.work.append((claim, arrival, outcome(number, read)))

    def commit_all(self) -> None:
        """Commit every outcome in a transaction of its own."""
        for claim, arrival, result in self.work:
            with self.store.unit(claim) as unit:
                number = unit.next_number("EX", 2026)
                unit.record(join=Join(JoinKind.OPENS, number), case=number, arrival=arrival, outcome=result)


class Raw:
    """The rows that the product wrote, written again by plain sqlite3 into an empty copy of its tables."""

    TABLES = (
        "cases", "arrivals", "correspondents", "threads", "decisions", "findings", "letters", "recipients", "chains",
        "events",
    )

    def __init__(self, folder: Path, product: Path) -> None:
        self.connection = sqlite3.connect(folder / "raw.db", isolation_level=None)
        upgrade(f"sqlite:///{folder}/raw.db")
        for pragma in ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON"):
            self.connection.execute(f"PRAGMA {pragma}")
        with closing(sqlite3.connect(product)) as source:
            self._copy_messages(source)
            numbers = [row[0] for row in source.execute("SELECT number FROM cases ORDER BY number")]
            self.units = [self._rows_of(source, number) for number in numbers]

    def _copy_messages(self, source: sqlite3.Connection) -> None:
        rows = source.execute("SELECT * FROM messages").fetchall()
        marks = ",".join("?" * len(rows[0]))
        self.connection.execute("PRAGMA foreign_keys=OFF")
        self.connection.executemany(f"INSERT INTO messages VALUES ({marks})", rows)  # noqa: S608 - our own words
        self.connection.execute("UPDATE messages SET state = 'stored', case_number = NULL, how = ''")
        self.connection.execute("PRAGMA foreign_keys=ON")

    def _rows_of(self, source: sqlite3.Connection, number: str) -> list[tuple[str, list[tuple[object, ...]]]]:
        found = []
        for table in self.TABLES:
            where = {
                "cases": "number = ?", "chains": "name = ?", "events": "chain = ?",
                "findings": "decision_id IN (SELECT id FROM decisions WHERE case_number = ?)",
                "recipients": "letter_id IN (SELECT id FROM letters WHERE case_number = ?)",
            }.get(table, "case_number = ?")
            wanted = f"SELECT * FROM {table} WHERE {where}"  # noqa: S608 - our own words
            rows = source.execute(wanted, (number,)).fetchall()
            marks = ",".join("?" * len(rows[0]))
            found.append((f"INSERT INTO {table} VALUES ({marks})", rows))  # noqa: S608 - our own words
        return found

    def commit_all(self) -> None:
        """Write the rows of every outcome in a transaction of its own."""
        for at, unit in enumerate(self.units, start=1):
            self.connection.execute("BEGIN IMMEDIATE")
            for statement, rows in unit:
                self.connection.executemany(statement, rows)
            self.connection.execute("UPDATE messages SET state = 'decided' WHERE id = ?", (at,))
            self.connection.execute("COMMIT")


def measure(commit_all: Callable[[], None]) -> tuple[float, float]:
    """Return the wall and the CPU seconds of the call."""
    wall, cpu = time.perf_counter(), time.process_time()
    commit_all()
    return time.perf_counter() - wall, time.process_time() - cpu


def run_turn(outcomes: int) -> tuple[tuple[float, float], tuple[float, float]]:
    """Return the times of the product and of raw sqlite3 for the same rows."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        product = Product(folder, outcomes)
        ours = measure(product.commit_all)
        product.store.close()
        raw = Raw(folder, folder / "product.db")
        theirs = measure(raw.commit_all)
        raw.connection.close()
    return ours, theirs


def main() -> None:
    """Run the turns and print the medians and the ratio."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--turns", type=int, default=5)
    parser.add_argument("--outcomes", type=int, default=200)
    chosen = parser.parse_args()
    turns = [run_turn(chosen.outcomes) for _ in range(chosen.turns)]
    for at, clock in enumerate(("wall", "CPU")):
        ours = statistics.median(turn[0][at] for turn in turns) / chosen.outcomes
        theirs = statistics.median(turn[1][at] for turn in turns) / chosen.outcomes
        ratio = statistics.median(turn[1][at] / turn[0][at] for turn in turns)
        print(f"{clock:>4}: store {1 / ours:7.0f}/s, raw sqlite3 {1 / theirs:7.0f}/s: the store at {ratio:.0%} of raw")


if __name__ == "__main__":
    main()
