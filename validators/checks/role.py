"""The request must come from someone who holds the office that the chapter names, or its equivalent."""

from dataclasses import replace

from domain.findings import Status
from domain.policy import Requirement
from validators.checks.present import judge_passages
from validators.inquiry import Answer, Inquiry, by_agency


def check(requirement: Requirement, inquiry: Inquiry, *, field: str) -> Answer:
    """Look for a passage by an entitled signer; `field` names the title of whoever signed, for the reason."""
    answer = judge_passages(requirement.id, by_agency(inquiry))
    titles = inquiry.sure(field)
    if answer.status is Status.MISSING and titles and not any(value.reason for value in answer.rejected):
        reason = f"It is signed by someone whose title is “{titles[0].value}”, not the head of information technology."
        return replace(answer, reason=reason, evidence=titles[0].evidence)
    told = next((value.reason for value in answer.rejected if value.reason), "")
    return replace(answer, reason=told) if answer.status is Status.MISSING and told else answer
