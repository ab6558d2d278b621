"""A passage that itself answers the item must stand somewhere in the packet."""

from domain.fields import FieldValue, Substance
from domain.findings import Status
from domain.policy import Requirement
from validators.inquiry import Answer, Inquiry, all_evidence, by_agency, unread

LOST = {
    Substance.PLACEHOLDER: "only an unfilled place was found",
    Substance.NEGATED: "the packet says that there is none, which does not answer the item",
    Substance.PROMISE: "the packet only says that it will follow",
    Substance.REFERENCE: "the packet only points to something that is not in it",
    Substance.POLICY_QUOTATION: "only the policy's own words were found",
    Substance.OTHER_SUBJECT: "only a mention without content was found",
}
NOTHING = "nothing in the packet answers it"


def check(requirement: Requirement, inquiry: Inquiry, *, item: str = "", said_by: str = "") -> Answer:
    """Look for the requirement's own passages, or those of `item`; `said_by: agency` lets vendors' unread papers be."""
    return judge_passages(item or requirement.id, by_agency(inquiry) if said_by == "agency" else inquiry)


def judge_passages(name: str, inquiry: Inquiry) -> Answer:
    """Present where a sure passage stands; missing only where nothing doubtful and nothing unread is left."""
    found = inquiry.sure(name)
    rejected = tuple(value for value in inquiry.named(name) if value not in found)
    if found:
        return Answer(
            Status.PRESENT, found[0].reason or "The packet says it.", found[0].confidence, all_evidence(found), rejected
        )
    doubtful = inquiry.doubtful(name)
    if doubtful:
        reason = doubtful[0].reason or "A passage may answer it; a person must look."
        return Answer(Status.UNCLEAR, reason, doubtful[0].confidence, all_evidence(doubtful), rejected)
    if inquiry.gaps:
        reason = f"{_lost(rejected)}; it could stand in what could not be read: {unread(inquiry.gaps)}."
        return Answer(Status.UNCLEAR, reason[0].upper() + reason[1:], 1.0, all_evidence(rejected), rejected)
    reason = f"{_lost(rejected)}."
    return Answer(Status.MISSING, reason[0].upper() + reason[1:], _surety(rejected), all_evidence(rejected), rejected)


def _lost(rejected: tuple[FieldValue, ...]) -> str:
    told = [LOST[value.substance] for value in rejected if value.substance in LOST]
    return told[0] if told else NOTHING


def _surety(rejected: tuple[FieldValue, ...]) -> float:
    """How sure it is that the item is missing: less, the better the best passage that lost was, and never quite."""
    lost = max((v.confidence for v in rejected if v.substance is Substance.SUBSTANTIVE), default=0.0)
    return min(SUREST_MISSING, 1.0 - lost)


SUREST_MISSING = 0.9
"""About how often “missing” is right of writers whom nobody had read (`benchmarks/calibration.py`)."""
