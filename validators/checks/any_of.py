"""One of several items is enough."""

from domain.findings import Status
from domain.policy import Requirement
from validators.checks.present import judge_passages
from validators.inquiry import Answer, Inquiry

ORDER = (Status.PRESENT, Status.UNCLEAR, Status.MISSING)


def check(requirement: Requirement, inquiry: Inquiry, *, items: list[str]) -> Answer:  # noqa: ARG001 - every check takes both
    """The best answer among those of `items`: present before unclear before missing."""
    answers = [judge_passages(item, inquiry) for item in items]
    return min(answers, key=lambda answer: ORDER.index(answer.status))
