"""The trained second reader: what the rules do not hear becomes a doubt, and a doubt is borne out or dropped."""

import json
from pathlib import Path

import pytest

from domain.documents import Document
from domain.fields import Evidence, FieldValue, Substance
from domain.mail import Message
from extractors.contract import Material
from extractors.opinion import (
    BORNE_OUT,
    DOUBTFUL,
    DROPPED,
    FAINT,
    FIGURES_AND_NAMES,
    HOLLOW,
    ITEMS,
    LIKELY,
    MOST,
    SURE,
    SURELY_EMPTY,
    asked,
    candidates,
    head,
    likelihoods,
    second_reading,
)
from training.train import GROUPS, Row, Vectors, area, read_voices, train
from validators.inquiry import Thresholds

LETTER = """\
Dear colleagues,

If the exemption is denied, the night desk goes back to paging by hand and callers in trouble wait until morning.

The carrier credits a tenth of the monthly charge for every hour beyond four that the circuit stays down.

With thanks,
P. Oyelaran
"""
PRICED = "The total cost over the term is $61,200.00.\n\nThe agreement runs for thirty-six months.\n"
ASKS_NOTHING = FieldValue("kind", {"kind": "not_a_request"}, (), 0.9)
EXEMPTION = FieldValue("kind", {"kind": "exemption"}, (), 0.9)


def material(text: str) -> Material:
    return Material(Message(), (Document("1", "Letter.txt", "text/plain", text),), {})


def opinions(text: str, *values: FieldValue) -> dict[str, FieldValue]:
    return {value.name: value for value in second_reading(material(text), values) if value not in values}


def doubt(item: str, text: str, confidence: float = 0.5) -> FieldValue:
    return FieldValue(item, None, (Evidence("1", 0, len(text), text),), confidence)


def test_answers_that_no_rule_saw_are_shown_with_their_place() -> None:
    told = opinions(LETTER, EXEMPTION)
    assert {"ramifications", "sla.remedies"} <= told.keys()
    assert "cost.total" not in told
    for value in told.values():
        (evidence,) = value.evidence
        assert LETTER[evidence.start : evidence.end] == evidence.quote
        assert evidence.confidence >= LIKELY
        assert ("a person must look" in value.reason) == (evidence.confidence < BORNE_OUT)


@pytest.mark.parametrize("text", [LETTER, LETTER * 3, PRICED, "", "\n\n", "?!"])
def test_what_no_rule_saw_counts_only_where_it_is_very_likely_and_is_no_figure_or_name(text: str) -> None:
    thresholds = Thresholds()
    assert (thresholds.doubtful, thresholds.present) == (DOUBTFUL, SURE)
    for value in second_reading(material(text), ()):
        assert value.name in ITEMS
        assert DOUBTFUL <= value.confidence <= SURE
        likely = value.evidence[0].confidence >= BORNE_OUT and value.name not in FIGURES_AND_NAMES
        assert (value.confidence == SURE) == likely


def test_talk_that_a_rule_took_for_an_answer_is_doubted() -> None:
    talk = "Consequences are taken seriously by this office.\n"
    answer = LETTER.splitlines()[2] + "\n"
    sure = doubt("ramifications", talk, 0.9)
    assert opinions(talk, EXEMPTION, sure)["ramifications"].confidence == HOLLOW
    assert opinions(talk + "\n" + answer, EXEMPTION, sure) == {}, "another sentence answers it"
    assert opinions(answer, EXEMPTION, doubt("ramifications", answer, 0.9)) == {}


def test_a_doubt_that_the_second_reading_shares_counts() -> None:
    texts = [row.text for rows in read_voices().values() for row in rows if "ramifications" in row.answers][:40]
    surest = max(zip(likelihoods(texts)[:, ITEMS.index("ramifications")], texts, strict=True))[1]
    value = doubt("ramifications", surest)
    found = opinions(surest, EXEMPTION, value)["ramifications"]
    assert found.confidence == SURE
    assert found.evidence == value.evidence
    assert "A second reading agrees" in found.reason


def test_a_doubt_that_nothing_bears_out_is_dropped_but_for_figures_and_names() -> None:
    text = "The depot is painted green.\n"
    dropped = opinions(text, EXEMPTION, doubt("need", text))["need"]
    assert dropped.confidence == DROPPED
    assert "found no answer" in dropped.reason
    assert "services.quantity" not in opinions(text, EXEMPTION, doubt("services.quantity", text))


def test_of_endless_papers_only_so_much_is_read_and_no_doubt_is_dropped_for_it() -> None:
    text = "".join(f"The depot number {number} is painted green.\n\n" for number in range(MOST + 1))
    short = Document("1", "Letter.txt", "text/plain", LETTER)
    packet = Material(Message(), (Document("2", "Depots.txt", "text/plain", text), short), {})
    told = second_reading(packet, (EXEMPTION, doubt("need", text)))
    assert {value.name: value.confidence for value in told}["need"] >= DOUBTFUL
    assert "sla.remedies" in {value.name for value in told}, "the short letter is read first"


def test_what_is_sure_is_left_alone() -> None:
    sure = doubt("ramifications", LETTER, SURE)
    assert "ramifications" not in opinions(LETTER, EXEMPTION, sure)
    assert 0 < FAINT < LIKELY < BORNE_OUT < 1


def test_a_place_left_empty_takes_more_to_be_doubted() -> None:
    share = opinions(LETTER, EXEMPTION)["sla.remedies"].evidence[0].confidence
    empty = FieldValue("sla.remedies", None, (), 0.9, Substance.PLACEHOLDER)
    told = opinions(LETTER, EXEMPTION, empty).get("sla.remedies")
    assert (told is None) == (share < SURELY_EMPTY)


def test_vendors_do_not_answer_for_the_agency() -> None:
    said = "QUOTATION No. 7\nPrepared for: the Department\n\n" + LETTER.split("\n\n")[1]
    quotation = Material(Message(), (Document("2", "Quote 7.pdf", "application/pdf", said),), {})
    assert "ramifications" not in {value.name for value in second_reading(quotation, (EXEMPTION,))}


def test_a_message_that_asks_nothing_is_not_searched() -> None:
    assert opinions(LETTER, ASKS_NOTHING) == {}
    assert asked((ASKS_NOTHING,)) == ()
    assert "products" not in asked((EXEMPTION,))
    assert set(asked(())) == set(ITEMS)


def test_the_shipped_network_knows_the_items() -> None:
    assert likelihoods(["Callers wait."]).shape == (1, len(ITEMS))
    assert likelihoods([]).shape == (0, len(ITEMS))
    assert head().layers[-1].get_dim("nO") == len(ITEMS)


def test_candidates_point_into_the_text() -> None:
    document = Document("1", "Letter.txt", "text/plain", LETTER)
    stretches = [(LETTER[start:end], words) for _, (start, end, words) in candidates(document)]
    assert LETTER.splitlines()[2] in {text for text, _ in stretches}
    assert all(words for _, words in stretches)


def test_training_is_repeatable_and_learns() -> None:
    said = {"If denied, callers wait.": "ramifications", "The total is $400.": "cost.total"}
    rows = [Row(text, frozenset({item})) for text, item in said.items()] * 300
    made = Vectors()
    made.learn(said)
    once, again = train(rows, (), made), train(rows, (), made)
    assert once.to_bytes() == again.to_bytes()
    for text, item in said.items():
        assert ITEMS[int(once.predict(made.of([text]))[0].argmax())] == item


def test_the_frozen_group_is_not_trained_on() -> None:
    assert not {"x", "ac"} & set(GROUPS)
    assert sum(len(rows) for rows in read_voices().values()) > 12000


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
