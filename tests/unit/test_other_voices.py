"""Hard facts said in unlike ways: counts without a label, lengths tied by a verb, places, totals and remedies."""

import pytest

from extractors.fields.costs import _with_arithmetic
from extractors.fields.services import description_score, quantity_score
from extractors.fields.sla import level_score, remedy_score
from extractors.fields.term import term_lengths, termination_score
from extractors.places import find_addresses

SURE = 0.8


@pytest.mark.parametrize("text", [
    "Two terminals, one at Dunsmuir, one at Weed.",
    "Three (3) circuits are needed, two on the upper road and one on the lower.",
    "It is Ethernet by fiber, one circuit in each yard, so in total four circuits.",
])
def test_a_count_of_what_is_bought_needs_no_label(text: str) -> None:
    assert quantity_score(text) >= SURE


@pytest.mark.parametrize("text", [
    "In May it took the crew eleven minutes to get there.",
    "The Board may extend twice, one year each.",
    "Day one they need it; today it takes nineteen days to get.",
])
def test_lengths_of_time_count_nothing_that_is_bought(text: str) -> None:
    assert quantity_score(text) < SURE


def test_what_an_agency_says_it_wants_is_described() -> None:
    assert description_score("So what we want is a satellite data plan with rugged handsets.") >= SURE


@pytest.mark.parametrize(("text", "months"), [
    ("The engagement shall endure four years.", 48),
    ("The agreement would run three (3) years.", 36),
    ("The line is taken for two years from May 1.", 24),
    ("Humboldt Mesa, Inc. has offered both links for three years, in total $900.", 36),
])
def test_a_verb_ties_a_length_to_the_agreement(text: str, months: int) -> None:
    assert max(term_lengths(text), key=lambda found: found[3])[2] == months


def test_a_length_that_a_correction_takes_back_is_no_term() -> None:
    assert [found[2] for found in term_lengths("strike 48 months; read 24 months.", topic=0.9)] == [24]


@pytest.mark.parametrize("text", [
    "We can stop in any month.", "Eighteen months, and we may add six more.", "30-day walk-away, no exit fee.",
])
def test_ways_out_and_on(text: str) -> None:
    assert termination_score(text) >= 0.4


@pytest.mark.parametrize(("text", "street"), [
    ("212 South Mill Creek Road, Quincy 95971", "212 South Mill Creek Road"),
    ("40 Sierra Point Mill Lane, Chico 95926", "40 Sierra Point Mill Lane"),
    ("17822 Forest Rte 23S16, Posey 93260", "17822 Forest Rte 23S16"),
])
def test_a_street_is_read_to_its_end(text: str, street: str) -> None:
    assert [found.street for found in find_addresses(text)] == [street]


def test_an_amount_that_is_struck_does_not_count_and_things_are_no_money() -> None:
    assert [a.value for a in _with_arithmetic("Replace $52,200 by $54,240.")] == [54240]
    assert _with_arithmetic("one service per office = 10 services") == []


def test_levels_and_remedies_in_plain_words() -> None:
    assert level_score("Text on the screen in 3 seconds.", topic=0.9) >= SURE
    assert remedy_score("If we miss any in a month you owe half for that terminal.") >= SURE
    assert remedy_score("Available 99.95 percent of each month, delay not exceeding 9 milliseconds.") < SURE
