"""Texts far longer than letters, and runs that are no language: bounded work, and nothing missing on their account."""

import time

import pytest

from domain.documents import Document, Reason, Verdict
from extractors.fields import products
from extractors.language import make_doc, make_docs
from pipeline.reading import LONGEST, beginning
from tests.unit.material import mail, reading


def test_a_long_run_of_marks_is_read_in_linear_time() -> None:
    text = f"Why: {'(' * 60_000} because the line is dead. {'a' * 900} end"
    started = time.monotonic()
    doc = make_doc(Document("1", "a.txt", "text/plain", text))
    assert doc.text == text
    assert time.monotonic() - started < 10


def test_the_beginning_ends_with_a_line_and_keeps_its_offsets() -> None:
    document = Document("1", "a.txt", "text/plain", "one line\n" * 100)
    short = beginning(document, 100)
    assert document.text.startswith(short.text)
    assert short.text.endswith("\n")
    assert 50 < len(short.text) <= 100
    assert beginning(document, 10_000) is document


def test_a_document_that_is_only_partly_searched_leaves_a_gap() -> None:
    text = "x y z.\n" * (LONGEST // 7 + 10)
    found = reading(mail("Please see the log.", files={"log.txt": text}))
    lines = [line for line in found.coverage if line.verdict is Verdict.PARTLY_READ]
    assert [(line.name, line.reason) for line in lines] == [("log.txt", Reason.TOO_LARGE)]
    assert "characters were searched" in lines[0].detail


def test_rows_of_numbers_and_dashes_are_searched_for_products_at_once() -> None:
    started = time.monotonic()
    for text in ("-".join(f"{number:02}" for number in range(64)), "5 " + "- " * 300, "5 " + "x " * 300):
        assert not any(pattern.search(text) for _, pattern in products.PRODUCTS.cues)
    assert time.monotonic() - started < 2
    assert products.PAIR.search("12 x 24-port PoE switches")


def test_docs_are_made_when_they_are_asked_for() -> None:
    docs = make_docs([Document("1", "a.txt", "text/plain", "One line.\n\nAnother.")])
    assert not list(docs)
    assert [len(list(docs["1"].sents)) for _ in range(2)] == [2, 2]
    assert docs["1"] is docs["1"]
    with pytest.raises(KeyError):
        docs["2"]
