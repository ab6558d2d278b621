"""`calnet-intake check`: the daemon's own steps over files, in a fresh store, with nothing sent.

Prints what `packets/SPEC.md` defines: one JSON object a line, one per message.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from domain.cases import Join, JoinKind
from domain.errors import BadInput, IntakeError
from domain.findings import Decision, Finding, Status
from domain.mail import RawMessage, Source
from domain.policy import Kind

from pipeline.reader import Reader
from pipeline.stages import Settled, take_in
from pipeline.wiring import Office, scratch_office

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


def check(bundle: Bundle, office: Office, reader: Reader, *, mailbox: str) -> Iterator[dict[str, Any]]:
    """The answers to one bundle's messages, in order; a message that cannot be read yields its error."""
    with TemporaryDirectory(prefix="calnet-check-") as folder, scratch_office(office, Path(folder)) as scratch:
        for number, file in enumerate(bundle.files, start=1):
            answer: dict[str, Any] = {"packet": bundle.packet} if bundle.packet else {}
            answer["file"] = file.name if bundle.packet else str(file)
            try:
                answer |= _check_file(file, number, scratch, reader, mailbox=mailbox)
            except IntakeError as error:
                answer["error"] = str(error)
            yield answer


def _check_file(file: Path, number: int, office: Office, reader: Reader, *, mailbox: str) -> dict[str, Any]:
    try:
        content = file.read_bytes()
    except OSError as error:
        raise BadInput("file-unreadable", f"the file cannot be read ({error.strerror})", where=str(file)) from error
    received = office.clock() + timedelta(seconds=number)
    office.store.keep(RawMessage(Source(mailbox, f"{number}/{file.name}"), content, received))
    claim = office.store.claim_message("check", lease=LEASE)
    if claim is None:
        raise BadInput("not-claimed", "the message was kept but could not be claimed", where=str(file))
    return describe(take_in(claim, office.store, reader, office.rules))


def describe(settled: Settled, *, explain: bool = False) -> dict[str, Any]:
    """What is said of one message, in the shape of `packets/SPEC.md`."""
    decision, join = settled.decision, settled.join
    agency = decision.agency
    return {
        "kind": said_kind(decision, join).value,
        "case": join.case or None,
        "disposition": decision.disposition.value,
        "agency": {"name": agency.name, "class": agency.agency_class.value, "current": agency.current} if agency else None,
        "requirements": [_requirement(finding, explain=explain) for finding in decision.findings],
        "fields": {found.name: found.value for found in decision.fields},
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
