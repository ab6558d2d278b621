"""Service levels and remedies in unlike voices: what counts, and what only looks like it."""

import pytest

from domain.fields import Substance
from extractors.fields.sla import level_score, remedy_score
from tests.unit.material import mail, named, reading

SURE, DOUBTFUL = 0.8, 0.4

LEVELS = [
    "Availability is guaranteed at 99.95 percent in every calendar month.",
    "They swear the dish will be up 97% of the month and that somebody will be out to fix it inside two days.",
    "MTTR 4h, 99.9% uptime.",
    "The Carrier covenants that mean time to repair shall not exceed six (6) hours.",
    "Round-trip latency is guaranteed at no more than 30 ms.",
    "Calls are answered within 20 seconds 95 percent of the time, measured monthly.",
    "Four nines guaranteed, and a technician on site in four hours.",
]
NOT_LEVELS = [
    "The alternative is 28 percent below the present price.",
    "Since May the line has been down for 212 hours.",
    "We may cancel on 30 days' written notice.",
    "Forty percent of our inspectors work in the field.",
    "Service levels will be those customarily offered by the provider.",
    "The vendor takes reliability very seriously.",
]
REMEDIES = [
    "For each hour beyond the repair time, five percent of the month's charge is credited.",
    "If it is down a whole day they knock twenty bucks off the bill.",
    "Three missed months in any six let the State end the service at once.",
    "Failure of either is compensated by remission of one-thirtieth of the monthly charge.",
    "Should the provider miss the level twice, the Department may cancel without charge.",
    "Below 99.9% it's a tenth of the month, below 99% the month is free.",
]
NOT_REMEDIES = [
    "We may cancel on 30 days' notice and pay 50% of the remaining months.",
    "The vendor will work with us in good faith.",
    "The kiosks do not take credit cards, and last year thieves broke in twice.",
    "It is a toll-free service with free parking.",
    "The provider will meet with us every quarter to go over its performance.",
]


@pytest.mark.parametrize("text", LEVELS)
def test_a_measurable_commitment_is_a_level(text: str) -> None:
    assert level_score(text) >= SURE


@pytest.mark.parametrize("text", NOT_LEVELS)
def test_a_number_about_something_else_is_no_level(text: str) -> None:
    assert level_score(text) < DOUBTFUL


@pytest.mark.parametrize("text", REMEDIES)
def test_what_follows_a_miss_is_a_remedy(text: str) -> None:
    assert remedy_score(text, topic=0.5) >= SURE


@pytest.mark.parametrize("text", NOT_REMEDIES)
def test_leaving_and_good_will_are_no_remedies(text: str) -> None:
    assert remedy_score(text) < DOUBTFUL


def test_the_service_level_of_calnet_is_not_the_providers() -> None:
    assert level_score("CALNET guarantees 99.9% availability and a credit when it is missed.") < DOUBTFUL


def test_no_remedies_is_said_and_leaves_the_item_open() -> None:
    found = reading(mail("Exemption request.\n\nService levels: 99.9% a month. No remedies apply if it is missed.\n"))
    values = named(found, "sla.remedies")
    assert any(value.substance is Substance.NEGATED for value in values)
    assert not any(value.substance is Substance.SUBSTANTIVE and value.confidence >= DOUBTFUL for value in values)


@pytest.mark.parametrize(
    "text", ["Our nurses return a page within 5 min, 92% of the time.", "We aim to answer every call within a day."]
)
def test_what_the_agency_holds_itself_to_is_no_level(text: str) -> None:
    assert level_score(text) < DOUBTFUL
