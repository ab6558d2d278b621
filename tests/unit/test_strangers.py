"""Short mails in voices unlike each other (`strangers.toml`): who submits, what is asked, what is answered."""

import tomllib
from pathlib import Path
from typing import Any

import pytest

from domain.cases import Reading
from domain.fields import Substance
from extractors.fields import catalog, need, parameters, products, ramifications, reason, staff
from extractors.narrative import score_sentence
from tests.unit.material import mail, named, reading

SURE, DOUBTFUL = 0.8, 0.4
FILE = Path(__file__).parent / "strangers.toml"
MAILS: dict[str, list[dict[str, Any]]] = tomllib.loads(FILE.read_text(encoding="utf-8"))

ITEMS = {
    "ramifications": ramifications.RAMIFICATIONS, "reason": reason.REASON, "staff.experience": staff.EXPERIENCE,
    "staff.qualifications": staff.QUALIFICATIONS, "products": products.PRODUCTS, "catalog.service": catalog.CATALOG,
    "project.purpose": need.NEED, "project.scope": parameters.SCOPE, "project.timeframe": parameters.TIMEFRAME,
    "project.location": parameters.LOCATION,
}
SAID = [(part["item"], text) for part in MAILS["said"] for text in part["text"]]
UNSAID = [(part["item"], text) for part in MAILS["unsaid"] for text in part["text"]]


def _read(case: dict[str, Any]) -> Reading:
    return reading(mail(
        case["text"], sender=case.get("sender", "Dana Whitfield <dana.whitfield@water.ca.example>"),
        subject=case.get("subject", "CALNET"), to=case.get("to", "STNDexemptions@state.ca.gov"),
        files=case.get("files"), headers=case.get("headers"),
    ))


def _status(found: Reading, item: str) -> str:
    """What the thresholds make of the best passage that bears on an item."""
    best = max((f.confidence for f in named(found, item) if f.substance is Substance.SUBSTANTIVE), default=0.0)
    return "present" if best >= SURE else "unclear" if best >= DOUBTFUL else "missing"


def _id(case: dict[str, Any]) -> str:
    return " ".join(str(case["text"]).split())[:50]


@pytest.mark.parametrize("case", MAILS["signer"], ids=_id)
def test_who_submits_is_told_from_who_is_only_named(case: dict[str, Any]) -> None:
    found = _read(case)
    assert _status(found, "signer") == case["signer"]
    for part in ("name", "title"):
        if part in case:
            assert named(found, f"signer.{part}")[0].value == case[part]


@pytest.mark.parametrize("case", MAILS["correction"], ids=_id)
def test_what_replaces_what(case: dict[str, Any]) -> None:
    found = [v.value for v in _read(case).fields if v.name == "correction"]
    assert sorted([v["replace"], v["with"]] for v in found if isinstance(v, dict)) == sorted(case["pairs"])


@pytest.mark.parametrize("case", MAILS["kind"], ids=_id)
def test_what_is_asked(case: dict[str, Any]) -> None:
    found = _read(case)
    value = named(found, "kind")[0].value
    assert isinstance(value, dict)
    assert value["kind"] == case["kind"]
    assert value["what"] == case.get("what", value["what"])
    assert bool(value["doubt"]) == case.get("doubt", False)
    if "count" in case:
        assert named(found, "requests.count")[0].value == case["count"]


@pytest.mark.parametrize(("item", "text"), SAID)
def test_a_sentence_that_answers_is_not_overheard(item: str, text: str) -> None:
    assert score_sentence(text, ITEMS[item]) >= DOUBTFUL


@pytest.mark.parametrize(("item", "text"), UNSAID)
def test_a_sentence_that_only_sounds_like_it_answers_nothing(item: str, text: str) -> None:
    assert score_sentence(text, ITEMS[item]) < DOUBTFUL


@pytest.mark.parametrize("case", MAILS["agency"], ids=_id)
def test_who_asks(case: dict[str, Any]) -> None:
    value = named(_read(case), "agency")[0].value
    assert isinstance(value, dict)
    assert value["class"] == case["class"]
    assert value["name"] == case.get("name", value["name"])
