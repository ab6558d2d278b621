"""`calnet-intake check`: the daemon's own steps over files, in a fresh store, with nothing sent.

Prints what `packets/SPEC.md` defines: one JSON object a line, one per message.
"""

import os
import threading
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

from domain.cases import Join, JoinKind
from domain.errors import BadInput, IntakeError
from domain.findings import Decision, Finding, Status
from domain.mail import RawMessage, Source
from domain.policy import Kind
from pipeline.reader import Reader
from pipeline.settings import Settings
from pipeline.stages import Settled, take_in
from pipeline.wiring import empty_database, make_limits, make_rules, scratch_store
from storage.repository import Store

LEASE = timedelta(hours=1)


@dataclass(frozen=True, slots=True)
class Bundle:
    """Messages that arrive in this order in one fresh store; `packet` is the folder's name, empty for loose files."""

    packet: str
    files: tuple[Path, ...]


def bundles(paths: Sequence[Path]) -> list[Bundle]:
    """One bundle for each folder (its `*.eml` in name order), and one for all files given by name."""
    loose = tuple(path for path in paths if not path.is_dir())
    folders = [Bundle(path.resolve().name, tuple(sorted(path.glob("*.eml")))) for path in paths if path.is_dir()]
    return ([Bundle("", loose)] if loose else []) + folders


def check_all(  # noqa: PLR0913  (the command's options, named at the call)
    paths: Sequence[Path], settings: Settings, *, mailbox: str, authserv_ids: Sequence[str] | None, explain: bool,
    say: Callable[[dict[str, Any]], None], console: Console,
) -> int:
    """Check everything named, `say` each answer as it is there, and count the messages that could not be read.

    Bundles are read side by side on the machine's cores; the answers come in the order of the paths.
    """
    if authserv_ids is not None:
        trust = settings.trust.model_copy(update={"authserv_ids": authserv_ids})
        settings = settings.model_copy(update={"trust": trust})
    office = Bench(settings)
    work = bundles(paths)
    failed = 0
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
    with Progress(*columns, console=console, transient=True, disable=not console.is_terminal) as progress, \
            ThreadPoolExecutor(min(len(work), os.cpu_count() or 1) or 1) as pool:
        task = progress.add_task("Checking", total=sum(len(bundle.files) for bundle in work))
        for answers in pool.map(lambda bundle: check(bundle, office, mailbox=mailbox, explain=explain), work):
            for answer in answers:
                failed += "error" in answer
                say(answer)
                progress.advance(task)
    office.close()
    return failed


class Bench:
    """What checking works with: the rules, and a reader for each thread that asks for one."""

    def __init__(self, settings: Settings) -> None:
        self.rules = make_rules(settings)
        self.limits = make_limits(settings)
        self._folder = TemporaryDirectory(prefix="calnet-check-")
        self.empty = empty_database(Path(self._folder.name))
        self._readers: dict[int, Reader] = {}

    def reader(self) -> Reader:
        """This thread's reader."""
        return self._readers.setdefault(threading.get_ident(), Reader(self.limits))

    def close(self) -> None:
        """End every reader's child and sweep up."""
        for reader in self._readers.values():
            reader.close()
        self._folder.cleanup()


def check(bundle: Bundle, bench: Bench, *, mailbox: str, explain: bool) -> list[dict[str, Any]]:
    """The answers to one bundle's messages, in order; a message that cannot be read yields its error."""
    answers = []
    with TemporaryDirectory(prefix="calnet-check-") as folder, scratch_store(Path(folder), bench.empty) as store:
        for number, file in enumerate(bundle.files, start=1):
            answer: dict[str, Any] = {"packet": bundle.packet} if bundle.packet else {}
            answer["file"] = file.name if bundle.packet else str(file)
            try:
                settled = _take_in(file, number, store, bench, mailbox=mailbox)
                answers.append(answer | describe(settled, explain=explain))
            except IntakeError as error:
                answers.append(answer | {"error": str(error)})
    return answers


def _take_in(file: Path, number: int, store: Store, bench: Bench, *, mailbox: str) -> Settled:
    try:
        content = file.read_bytes()
    except OSError as error:
        raise BadInput("file-unreadable", f"the file cannot be read ({error.strerror})", where=str(file)) from error
    store.keep(RawMessage(Source(mailbox, f"{number}/{file.name}"), content, bench.rules.clock()))
    claim = store.claim_message("check", lease=LEASE)
    if claim is None:
        raise BadInput("not-claimed", "the message was kept but could not be claimed", where=str(file))
    return take_in(claim, store, bench.reader(), bench.rules)


def describe(settled: Settled, *, explain: bool = False) -> dict[str, Any]:
    """What is said of one message, in the shape of `packets/SPEC.md`."""
    decision, join = settled.decision, settled.join
    agency = decision.agency
    return {
        "kind": said_kind(decision, join).value,
        "case": join.case or None,
        "disposition": decision.disposition.value,
        "agency": {
            "name": agency.name, "class": agency.agency_class.value, "current": agency.current,
        } if agency else None,
        "requirements": [_requirement(finding, explain=explain) for finding in decision.findings],
        "fields": {found.name: found.value for found in decision.fields},
        "doubtful": list(decision.doubtful),
        "reasons": list(decision.reasons),
        "sender": {"state": decision.sender.state, "reasons": list(decision.sender.reasons)},
        "coverage": [
            {"part": c.part, "name": c.name, "unit": c.unit, "verdict": c.verdict.value,
             "reason": c.reason.value if c.reason else None, "detail": c.detail}
            for c in settled.reading.coverage
        ],
        "policy": decision.edition,
    }


def said_kind(decision: Decision, join: Join) -> Kind:
    """The kind of the message itself: a request that joined an open case is a supplement of it."""
    joined = join.how in {JoinKind.JOINS, JoinKind.TWIN, JoinKind.PEN}
    return Kind.SUPPLEMENT if joined and decision.kind is not Kind.NOT_A_REQUEST else decision.kind


def _requirement(finding: Finding, *, explain: bool) -> dict[str, Any]:
    status = Status.UNCLEAR if finding.status is Status.CRASHED else finding.status
    said: dict[str, Any] = {
        "id": finding.requirement, "status": status.value, "confidence": round(finding.confidence, 3),
        "citation": finding.citation,
        "evidence": [
            {"document": e.name or e.document, "message": e.message, "place": str(e.place or ""),
             "page": e.place.page if e.place else None, "text": e.quote,
             "box": [round(x, 1) for x in e.place.box] if e.place and e.place.box else None,
             "start": e.start, "end": e.end, "part": e.document}
            for e in finding.evidence
        ],
    }
    if explain:
        said |= {
            "reason": finding.reason, "looked_in": list(finding.looked_in),
            "rejected": [
                {"text": value.evidence[0].quote if value.evidence else "", "substance": value.substance.value,
                 "reason": value.reason}
                for value in finding.rejected
            ],
        }
    return said
