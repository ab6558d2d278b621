"""Texts become vectors: the same for the same text, near for what means the same, whatever the text is."""

import numpy as np
import pytest

from extractors.sentences import LONGEST, encoder, pieces_of, plain, vectors


def near(one: str, other: str) -> float:
    a, b = vectors([one, other])
    return float(a @ b / np.linalg.norm(a) / np.linalg.norm(b))


def words(text: str) -> list[str]:
    names = {number: piece for piece, number in encoder().vocabulary.items()}
    return [names[number] for number in pieces_of(text)]


def test_what_means_the_same_lies_nearer() -> None:
    asked = "If the request is denied, callers will wait until morning."
    same = "Without approval people who telephone are kept waiting overnight."
    other = "The monthly charge includes installation and tax."
    assert near(asked, same) > near(asked, other)
    assert near(asked, asked) == pytest.approx(1.0, abs=1e-5)


def test_a_text_has_one_vector_whatever_stands_beside_it() -> None:
    alone = vectors(["Two circuits at Chico."])[0]
    among = vectors(["Two circuits at Chico.", "word " * 60, "x"])[0]
    assert np.allclose(alone, among, atol=1e-4)
    assert vectors([]).shape == (0, encoder().width)


@pytest.mark.parametrize("text", ["", " ", "\u0000", "漢字", "e\u0301tude", "x" * 5000, "🙂 99.9 %", "a_b"])
def test_any_text_has_a_vector(text: str) -> None:
    assert np.isfinite(vectors([text])).all()
    assert len(pieces_of(text)) <= LONGEST


def test_words_are_split_into_the_longest_known_pieces() -> None:
    assert words("The rewired lines.") == ["[CLS]", "the", "re", "##wi", "##red", "lines", ".", "[SEP]"]
    assert plain("\u201cIt\u2019s\u201d \u2013 Étude") == "\"it's\" - etude"
    assert words("漢") == ["[CLS]", "[UNK]", "[SEP]"]
