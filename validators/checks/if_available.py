"""An item that is asked for only if there is one: its absence counts only where the packet says it is enclosed."""

from domain.fields import Evidence, FieldValue, Substance
from domain.findings import Status
from domain.policy import Requirement
from validators.inquiry import PROMISED, Answer, Inquiry, all_evidence, unread


def check(requirement: Requirement, inquiry: Inquiry) -> Answer:
    """Present where it stands; missing where promised and absent; not applicable where nobody promised it."""
    found = inquiry.sure(requirement.id)
    others = tuple(value for value in inquiry.named(requirement.id) if value not in found)
    if found:
        reason = found[0].reason or "It is in the packet."
        return Answer(Status.PRESENT, reason, found[0].confidence, all_evidence(found), others)
    doubtful = inquiry.doubtful(requirement.id)
    if doubtful:
        reason = doubtful[0].reason or "It may be in the packet; a person must look."
        return Answer(Status.UNCLEAR, reason, doubtful[0].confidence, all_evidence(doubtful), others)
    return _judge_promises(others, inquiry)


def _judge_promises(others: tuple[FieldValue, ...], inquiry: Inquiry) -> Answer:
    promised = _standing_promises(others)
    best = max((value.confidence for value in promised), default=0.0)
    if best < inquiry.thresholds.doubtful:
        reason = "It is not in the packet, and nothing says that it should be."
        return Answer(Status.NOT_APPLICABLE, reason, 1 - best, (), others)
    evidence = all_evidence(promised)
    if inquiry.gaps:
        reason = f"The packet speaks of it, and it may be what could not be read: {unread(inquiry.gaps)}."
        return Answer(Status.UNCLEAR, reason, best, evidence, others)
    if best < inquiry.thresholds.present:
        reason = "The packet may be saying that it is enclosed; a person must look."
        return Answer(Status.UNCLEAR, reason, best, evidence, others)
    reason = "The packet says that it is enclosed or will come, and it is not there."
    return Answer(Status.MISSING, reason, best, evidence, others)


def _standing_promises(others: tuple[FieldValue, ...]) -> tuple[FieldValue, ...]:
    """The promises that no later message takes back (“there is no such report after all”)."""
    taken_back = max((_message(v.evidence) for v in others if v.substance is Substance.NEGATED), default=0)
    return tuple(
        value for value in others
        if value.substance in PROMISED and not _message(value.evidence) < taken_back
    )


def _message(evidence: tuple[Evidence, ...]) -> int:
    return max((e.message for e in evidence), default=0)
