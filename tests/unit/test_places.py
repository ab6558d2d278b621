"""Short letters in voices unlike each other (`places.toml`): where service or work is asked for, how much and what."""

import tomllib
from pathlib import Path
from typing import Any

import pytest

from domain.cases import Reading
from domain.fields import Substance
from tests.unit.material import EXEMPTIONS, mail, named, reading

SURE, DOUBTFUL = 0.8, 0.4
DELEGATIONS = "STNDdelegations@state.ca.gov"
FILE = Path(__file__).parent / "places.toml"
LETTERS: list[dict[str, Any]] = tomllib.loads(FILE.read_text(encoding="utf-8"))["letter"]


def _read(letter: dict[str, Any]) -> Reading:
    to = DELEGATIONS if letter.get("delegation") else EXEMPTIONS
    return reading(mail(letter["text"], to=to, subject=letter["subject"], files=letter.get("files")))


def _status(found: Reading, item: str) -> str:
    best = max((v.confidence for v in named(found, item) if v.substance is Substance.SUBSTANTIVE), default=0.0)
    return "present" if best >= SURE else "unclear" if best >= DOUBTFUL else "missing"


def _id(letter: dict[str, Any]) -> str:
    return " ".join(str(letter["text"]).split())[:50]


@pytest.mark.parametrize("letter", LETTERS, ids=_id)
def test_what_a_letter_says_and_what_it_leaves_open(letter: dict[str, Any]) -> None:
    found = _read(letter)
    assert {item: _status(found, item) for item in letter["said"]} == letter["said"]


@pytest.mark.parametrize("letter", [one for one in LETTERS if "streets" in one], ids=_id)
def test_streets_of_the_places_of_service(letter: dict[str, Any]) -> None:
    lists = [value.value for value in named(_read(letter), "services.addresses") if isinstance(value.value, list)]
    assert [place["street"] for places in lists for place in places] == letter["streets"]


@pytest.mark.parametrize("letter", [one for one in LETTERS if "activities" in one], ids=_id)
def test_activities_that_are_asked_for(letter: dict[str, Any]) -> None:
    assert named(_read(letter), "activities")[0].value == letter["activities"]
