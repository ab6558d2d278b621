"""Who reviews what: rules of the settings in order, every condition of a rule at once."""

from dataclasses import dataclass, field, replace

import pytest

from domain.fields import FieldValue
from domain.findings import Agency
from domain.policy import AgencyClass, Kind
from routing.reviewers import choose_reviewer
from tests.unit.letter_cases import CASES


@dataclass(frozen=True)
class OneRule:
    """A rule as the settings give it."""

    to: str
    kind: list[str] = field(default_factory=list)
    agency: list[str] = field(default_factory=list)
    cost_at_least: float | None = None
    cost_below: float | None = None


@dataclass(frozen=True)
class Rules:
    """The settings' reviewers."""

    rules: list[OneRule]
    default: str = "default@state.example"


DECISION = CASES["complete"].decision


@pytest.mark.parametrize(
    ("rule", "fits"),
    [
        (OneRule("r"), True),
        (OneRule("r", kind=["exemption"]), True),
        (OneRule("r", kind=["general_delegation", "contract_delegation"]), False),
        (OneRule("r", agency=["non_exempt"]), True),
        (OneRule("r", agency=["DEPARTMENT of water quality"]), True),
        (OneRule("r", agency=["Department of Justice"]), False),
        (OneRule("r", cost_at_least=418_200), True),
        (OneRule("r", cost_at_least=418_200.01), False),
        (OneRule("r", cost_below=418_200), False),
        (OneRule("r", cost_below=500_000, cost_at_least=100_000), True),
        (OneRule("r", kind=["exemption"], cost_below=1), False),
    ],
)
def test_conditions(rule: OneRule, fits: bool) -> None:  # noqa: FBT001  (a table's column)
    assert (choose_reviewer(Rules([rule]), DECISION) == "r") is fits


def test_the_first_rule_that_fits_decides() -> None:
    rules = Rules([OneRule("no", cost_below=1), OneRule("first"), OneRule("second")])
    assert choose_reviewer(rules, DECISION) == "first"


@pytest.mark.parametrize("value", [None, "just under $1.2 million", True])
def test_a_packet_without_a_stated_total_fits_no_threshold(value: str | bool | None) -> None:  # noqa: FBT001  (likewise)
    decision = replace(DECISION, fields=(FieldValue("cost.total", value, ()),))
    rules = Rules([OneRule("cheap", cost_below=1e9), OneRule("dear", cost_at_least=0)])
    assert choose_reviewer(rules, decision) == "default@state.example"


def test_an_acronym_or_todays_name_fits_too() -> None:
    agency = Agency("Department of Water", AgencyClass.NON_EXEMPT, current="Water Quality Agency", acronym="DWQ")
    for name in ("dwq", "water quality agency"):
        assert choose_reviewer(Rules([OneRule("r", agency=[name])]), replace(DECISION, agency=agency)) == "r"
    assert choose_reviewer(Rules([OneRule("r", agency=["dwq"])]), replace(DECISION, agency=None)) != "r"


def test_kinds_are_those_of_the_policy() -> None:
    decision = replace(DECISION, kind=Kind.CONTRACT_DELEGATION)
    assert choose_reviewer(Rules([OneRule("r", kind=["contract_delegation"])]), decision) == "r"
