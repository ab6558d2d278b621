"""Who reviews a complete packet: the first rule of the settings that fits, else the default. Pure."""

from collections.abc import Sequence
from typing import Protocol

from domain.findings import Decision


class Rule(Protocol):
    """One rule of the settings; every condition given must hold, a list that is empty asks for nothing.

    `kind` holds `domain.policy.Kind` values; `agency` agency classes or agency names, current names and acronyms.
    The thresholds are dollars of `cost.total`; a packet without a stated total fits no rule with a threshold.
    """

    @property
    def to(self) -> str:
        """The reviewer's address."""
        ...

    @property
    def kind(self) -> Sequence[str]:
        """Kinds of request it is for."""
        ...

    @property
    def agency(self) -> Sequence[str]:
        """Agency classes or names it is for."""
        ...

    @property
    def cost_at_least(self) -> float | None:
        """The least total cost, in dollars."""
        ...

    @property
    def cost_below(self) -> float | None:
        """The total cost it must stay under, in dollars."""
        ...


class Reviewers(Protocol):
    """The settings' rules, in order, and who reviews what fits none of them."""

    @property
    def default(self) -> str:
        """The reviewer of everything else."""
        ...

    @property
    def rules(self) -> Sequence[Rule]:
        """The rules, in order."""
        ...


def choose_reviewer(reviewers: Reviewers, decision: Decision) -> str:
    """Give the address of whoever reviews this packet."""
    return next((rule.to for rule in reviewers.rules if _fits(rule, decision)), reviewers.default)


def _fits(rule: Rule, decision: Decision) -> bool:
    return (
        (not rule.kind or decision.kind.value in rule.kind)
        and (not rule.agency or bool(_names(decision) & {name.casefold() for name in rule.agency}))
        and _fits_cost(rule, decision.field("cost.total"))
    )


def _names(decision: Decision) -> set[str]:
    agency = decision.agency
    if agency is None:
        return set()
    said = (agency.agency_class.value, agency.name, agency.current, agency.acronym)
    return {name.casefold() for name in said if name}


def _fits_cost(rule: Rule, total: object) -> bool:
    if rule.cost_at_least is None and rule.cost_below is None:
        return True
    if isinstance(total, bool) or not isinstance(total, int | float):
        return False
    at_least = rule.cost_at_least is None or total >= rule.cost_at_least
    below = rule.cost_below is None or total < rule.cost_below
    return at_least and below
