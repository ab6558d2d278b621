"""Need, reason, consequences and staff in whole short letters of many voices: what they say and what they lack."""

import tomllib
from pathlib import Path

import pytest

from domain.documents import Document
from domain.fields import Substance
from domain.mail import Message
from extractors.contract import Material
from extractors.fields import need, ramifications, reason, staff

LETTERS = tomllib.loads(Path(__file__).with_name("said_in_words.toml").read_text(encoding="utf-8"))["letters"]
SURE, DOUBTFUL = 0.8, 0.4


def best_of(text: str) -> dict[str, float]:
    """How surely the letter answers each item, by the rules alone."""
    document = Document("1", "", "text/plain", text, is_body=True)
    material = Material(Message(), (document,), {})
    best: dict[str, float] = {}
    for finder in (need, ramifications, reason, staff):
        for value in finder.find(material):
            if value.substance is Substance.SUBSTANTIVE:
                best[value.name] = max(value.confidence, best.get(value.name, 0.0))
    return best


@pytest.mark.parametrize("letter", LETTERS, ids=[" ".join(letter["text"].split())[:40] for letter in LETTERS])
def test_a_letter_answers_what_it_says_and_nothing_else(letter: dict[str, list[str] | str]) -> None:
    best = best_of(str(letter["text"]))
    assert [item for item in letter["answers"] if best.get(item, 0.0) < SURE] == []
    assert [item for item in letter["lacks"] if best.get(item, 0.0) >= DOUBTFUL] == []
