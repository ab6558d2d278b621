"""Advice that never makes a packet deficient; its absence is reported and nothing more."""

from domain.fields import Substance
from domain.findings import Status
from domain.policy import Requirement
from validators.inquiry import Answer, Inquiry, all_evidence


def check(requirement: Requirement, inquiry: Inquiry) -> Answer:
    """Present, missing or not applicable, as the latest word on it says."""
    values = inquiry.named(requirement.id)
    if not values:
        return Answer(Status.NOT_APPLICABLE, "There is nothing that it applies to.")
    best = max(values, key=lambda value: value.confidence)
    if best.substance is Substance.SUBSTANTIVE:
        return Answer(Status.PRESENT, best.reason, best.confidence, best.evidence)
    return Answer(Status.MISSING, best.reason, best.confidence, all_evidence((best,)), values)
