"""Packet + Checklist → Findings: one for every required item, in the manual's order. Pure."""

import re
from collections.abc import Iterable
from dataclasses import replace

from domain.cases import Arrival, Packet
from domain.documents import Coverage, Verdict
from domain.fields import FieldValue
from domain.findings import Finding, Status
from domain.mail import Part, PartRole
from domain.policy import Checklist, Requirement
from validators.checks import checks
from validators.inquiry import Answer, Inquiry, Thresholds

DEFAULT_THRESHOLDS = Thresholds()
NEVER_HOLDS = re.compile(
    r"(?i)^(?:application/(?:pgp-signature|(?:x-)?pkcs7-signature|ics)|text/(?:calendar|(?:x-)?vcard)|message/delivery-status)$"
)
JUNK_NAME = re.compile(r"(?i)(?:^|/)(?:__MACOSX/|\.DS_Store$|\._[^/]*$|Thumbs\.db$|desktop\.ini$)")
"""Left behind by operating systems in archives; no person put anything in them."""


def assess(
    packet: Packet, checklist: Checklist, *, thresholds: Thresholds = DEFAULT_THRESHOLDS
) -> tuple[Finding, ...]:
    """One finding per requirement, in the manual's order. Never raises: a failing check gives `CRASHED` for its item.

    `missing` is said only where every part that could hold the item was read in full.
    """
    inquiry = make_inquiry(packet, thresholds=thresholds)
    return tuple(_find(requirement, inquiry) for requirement in checklist.requirements)


def make_inquiry(packet: Packet, *, thresholds: Thresholds = DEFAULT_THRESHOLDS) -> Inquiry:
    """Everything found in the packet, numbered by arrival, with what could not be read."""
    return Inquiry(
        values=tuple(value for arrival in packet.arrivals for value in numbered(arrival)),
        gaps=tuple(gap for arrival in packet.arrivals for gap in find_gaps(arrival)),
        looked_in=tuple(
            dict.fromkeys(d.name or "message" for arrival in packet.arrivals for d in arrival.reading.documents)
        ),
        kind=packet.kind,
        thresholds=thresholds,
    )


def numbered(arrival: Arrival) -> tuple[FieldValue, ...]:
    """The values of one arrival, their evidence numbered with it."""
    return tuple(_number(value, arrival.number) for value in arrival.reading.fields)


def find_gaps(arrival: Arrival) -> tuple[Coverage, ...]:
    """The coverage lines of one arrival that were not read in full and could hold an answer."""
    parts = {part.path: part for part in arrival.reading.message.parts}
    return tuple(
        line for line in arrival.reading.coverage
        if line.verdict is not Verdict.READ and _could_hold(line, _part_of(line, parts))
    )


def _number(value: FieldValue, number: int) -> FieldValue:
    return replace(
        value,
        evidence=tuple(replace(evidence, message=number) for evidence in value.evidence),
        rivals=tuple(_number(rival, number) for rival in value.rivals),
    )


def _part_of(line: Coverage, parts: dict[str, Part]) -> Part | None:
    """The part that a coverage line is about, or the one that holds it."""
    path = line.part
    while path and path not in parts:
        path = re.sub(r"(?:^|[/!.])[^/!.]*$", "", path)
    return parts.get(path)


def _could_hold(line: Coverage, part: Part | None) -> bool:
    if JUNK_NAME.search(line.name) or JUNK_NAME.search(line.unit.removeprefix("member ")):
        return False
    if part is None:
        return True
    return part.role is not PartRole.ORNAMENT and not NEVER_HOLDS.match(part.media_type)


def _find(requirement: Requirement, inquiry: Inquiry) -> Finding:
    if requirement.kinds and inquiry.kind is not None and inquiry.kind not in requirement.kinds:
        wanted = _words(kind.value.replace("_", " ") for kind in requirement.kinds)
        return _finding(requirement, inquiry, Answer(Status.NOT_APPLICABLE, f"It is asked for in a {wanted} only."))
    return _finding(requirement, inquiry, _answer(requirement, inquiry))


def _answer(requirement: Requirement, inquiry: Inquiry) -> Answer:
    ((name, parameters),) = requirement.check.items()
    try:
        answer = checks()[name].check(requirement, inquiry, **parameters)
    except Exception as error:  # noqa: BLE001 - one item's failing check must not keep the others from being judged
        trouble = f"{type(error).__name__}: {error}"
        return Answer(Status.CRASHED, f"The check itself failed ({trouble}); a person must look.", 0.0)
    if not isinstance(answer, Answer):
        return Answer(Status.CRASHED, f"The check gave no answer ({name}); a person must look.", 0.0)
    return answer


def _finding(requirement: Requirement, inquiry: Inquiry, answer: Answer) -> Finding:
    return Finding(
        requirement=requirement.id, title=requirement.title, status=answer.status, reason=answer.reason,
        citation=requirement.cites[0] if requirement.cites else "", strength=requirement.strength,
        confidence=min(1.0, max(0.0, answer.confidence)), evidence=answer.evidence, rejected=answer.rejected,
        looked_in=inquiry.looked_in, ask=requirement.ask, cure=requirement.cure,
    )


def _words(names: Iterable[str]) -> str:
    return " or ".join(names)
