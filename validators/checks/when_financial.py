"""Required where the reason is financial (STMM 0501.0, Policy: the IPR process); otherwise if available."""

from dataclasses import replace

from domain.fields import Substance
from domain.findings import Status
from domain.policy import Requirement
from validators.checks.if_available import check as check_if_available
from validators.checks.present import judge_passages
from validators.inquiry import Answer, Inquiry

FINANCIAL = frozenset({"financial", "both"})


def check(requirement: Requirement, inquiry: Inquiry, *, field: str) -> Answer:
    """Demand the item where `field` (the ground of the reason) says that the reason is financial."""
    grounds = [v for v in inquiry.named(field) if v.substance is Substance.SUBSTANTIVE and str(v.value) in FINANCIAL]
    sure = [v for v in grounds if v.confidence >= inquiry.thresholds.present]
    optional = check_if_available(requirement, inquiry)
    if optional.status is not Status.NOT_APPLICABLE or not grounds:
        return optional
    if sure:
        answer = judge_passages(requirement.id, inquiry)
        return replace(answer, reason=f"The reason is financial. {answer.reason}")
    best = max(grounds, key=lambda value: value.confidence)
    if best.confidence < inquiry.thresholds.doubtful:
        return optional
    reason = "It is not in the packet; whether it is required depends on a reason that may be financial."
    return Answer(Status.UNCLEAR, reason, best.confidence, best.evidence, optional.rejected)
