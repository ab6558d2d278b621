"""The trained second reader: what the rules do not hear becomes a doubt, never an answer."""

import json
from pathlib import Path

import pytest

from domain.documents import Document
from domain.fields import FieldValue, Substance
from domain.mail import Message
from extractors.contract import Material
from extractors.opinion import DOUBTFUL, ITEMS, LIKELY, asked, blank_classifier, candidates, second_opinions, shape
from extractors.opinion import classifier as shipped
from training.train import GROUPS, area, read_voices, train
from validators.inquiry import Thresholds

LETTER = """\
Dear colleagues,

If this is turned down the night desk goes back to paging by hand and callers in trouble wait until morning.

The carrier credits a tenth of the monthly charge for every hour beyond four that the circuit stays down.

With thanks,
P. Oyelaran
"""
ASKS_NOTHING = FieldValue("kind", {"kind": "not_a_request"}, (), 0.9)
EXEMPTION = FieldValue("kind", {"kind": "exemption"}, (), 0.9)


def material(text: str) -> Material:
    return Material(Message(), (Document("1", "Letter.txt", "text/plain", text),), {})


def opinions(text: str, *values: FieldValue) -> dict[str, FieldValue]:
    return {value.name: value for value in second_opinions(material(text), values)}


def test_passages_that_read_like_answers_become_doubts_with_their_place() -> None:
    told = opinions(LETTER, EXEMPTION)
    assert {"ramifications", "sla.remedies"} <= told.keys()
    for value in told.values():
        (evidence,) = value.evidence
        assert LETTER[evidence.start : evidence.end] == evidence.quote
        assert "a person must look" in value.reason


@pytest.mark.parametrize("text", [LETTER, LETTER * 3, "", "\n\n", "?!"])
def test_no_second_opinion_is_ever_sure(text: str) -> None:
    thresholds = Thresholds()
    for value in second_opinions(material(text), ()):
        assert thresholds.doubtful <= value.confidence < thresholds.present
        assert value.name in ITEMS


def test_what_the_rules_found_needs_no_second_opinion() -> None:
    known = FieldValue("ramifications", None, (), DOUBTFUL)
    assert "ramifications" not in opinions(LETTER, EXEMPTION, known)


def test_a_place_left_empty_takes_more_to_be_doubted() -> None:
    plain = opinions(LETTER, EXEMPTION)["sla.remedies"].evidence[0].confidence
    assert plain >= LIKELY
    empty = FieldValue("sla.remedies", None, (), 0.9, Substance.PLACEHOLDER)
    told = opinions(LETTER, EXEMPTION, empty).get("sla.remedies")
    assert told is None or told.evidence[0].confidence > 2 * LIKELY


def test_a_message_that_asks_nothing_is_not_searched() -> None:
    assert opinions(LETTER, ASKS_NOTHING) == {}
    assert asked((ASKS_NOTHING,)) == ()
    assert "products" not in asked((EXEMPTION,))
    assert set(asked(())) == set(ITEMS)


def test_the_shipped_classifier_knows_exactly_the_items() -> None:
    assert set(shipped()(shape("Callers wait.")).cats) == set(ITEMS)


def test_candidates_point_into_the_text() -> None:
    document = Document("1", "Letter.txt", "text/plain", LETTER)
    stretches = [(LETTER[start:end], words) for _, (start, end, words) in candidates(document)]
    assert LETTER.splitlines()[2] in {text for text, _ in stretches}
    assert all(words.startswith("the text ") for _, words in stretches)


def test_figures_count_by_their_kind() -> None:
    assert shape("$1,200.50 in 2014, 12 % off 3 lines") == "the text moneyy in yearr percentt off numberr lines"


def test_training_is_repeatable_and_learns() -> None:
    rows = [row for rows in list(read_voices().values())[:6] for row in rows]
    once, again = train(rows), train(rows)
    assert once.to_bytes() == again.to_bytes()
    untrained = blank_classifier()
    assert once.to_bytes() != untrained.to_bytes()
    text, labels = next((text, labels) for text, labels in rows if labels["ramifications"])
    cats = once(once.make_doc(text)).cats
    assert max(cats, key=lambda item: cats[item]) in {item for item, share in labels.items() if share}


def test_the_frozen_group_is_not_trained_on() -> None:
    assert "p" not in GROUPS
    assert sum(len(rows) for rows in read_voices().values()) > 4000


def test_every_labelled_passage_is_well_formed() -> None:
    folder = Path(__file__).parents[2] / "training"
    substances = {name.value.replace(" ", "_") for name in Substance}
    for path in sorted((*(folder / "passages").glob("*.jsonl"), *(folder / "held_out").glob("*.jsonl"))):
        for line in path.read_text(encoding="utf-8").splitlines():
            passage = json.loads(line)
            assert passage["text"].strip(), path
            assert passage["substance"] in substances, (path, line)


def test_area_under_the_curve() -> None:
    assert area([(0.9, True), (0.8, True), (0.1, False)]) == pytest.approx(1.0)
    assert area([(0.5, True), (0.5, False)]) == pytest.approx(0.5)
