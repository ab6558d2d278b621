"""What readers write into: the finished pieces are those of the domain, and what is kept of a package is its own."""

import io
import pickle
import zipfile

import pytest
from lxml import etree

from domain.documents import Place, Placed, Reason, Span, SpanKind
from domain.mail import Part, PartRole
from extractors.contract import Limits
from extractors.draft import Draft
from extractors.grid import Grid
from extractors.package import Package, Unopened, open_package
from extractors.shapes import signatures
from extractors.wanted import folded

PART = Part("1", "f", "text/plain", "text/plain", 1, "0" * 64, PartRole.ATTACHMENT)


def test_finished_pieces_are_frozen_and_equal_to_plain_ones() -> None:
    draft = Draft(Limits())
    with draft.span(SpanKind.PARAGRAPH, label="x"):
        draft.write(" Total due ", Place(page=2, box=(1.0, 2.0, 3.0, 4.0)), 0.5)
    document = draft.finish(PART)
    assert document.spans == (Span(SpanKind.PARAGRAPH, 1, 10, label="x"),)
    assert document.places == (Placed(0, 11, Place(page=2, box=(1.0, 2.0, 3.0, 4.0)), 0.5),)
    assert hash(document.spans[0]) == hash(Span(SpanKind.PARAGRAPH, 1, 10, label="x"))
    assert pickle.loads(pickle.dumps(document)) == document  # noqa: S301  our own
    with pytest.raises(AttributeError):
        document.spans[0].start = 3  # type: ignore[misc]


@pytest.mark.parametrize("cells", [["a", "", "c"], ["", "", ""], ["é", "b\n", "c"], ["x", "y" * 40, "z"]])
def test_cells_written_at_once_are_those_written_piece_by_piece(cells: list[str]) -> None:
    texts = []
    for at_once in (True, False):
        draft = Draft(Limits(text=30))
        with Grid(draft) as grid:
            for _ in range(2):
                with grid.row():
                    for cell in cells:
                        _write(draft, grid, cell, at_once=at_once)
        document = draft.finish(PART)
        texts.append((document.text, document.spans, document.places, draft.overflowed))
    assert texts[0] == texts[1]


def _write(draft: Draft, grid: Grid, cell: str, *, at_once: bool) -> None:
    if at_once:
        grid.put(cell, Place(line=1))
        return
    with grid.cell():
        draft.write(cell, Place(line=1))
    grid.note_bold(bold=False)


def test_what_was_written_since_a_place_is_the_end_of_the_text() -> None:
    draft = Draft(Limits())
    for word in ("one", " ", "two", "three"):
        draft.write(word)
    assert [draft.since(at) for at in (0, 2, 5, 12)] == ["one twothree", "e twothree", "wothree", ""]


def test_a_part_is_made_anew_when_its_bytes_differ() -> None:
    made = [_package(f"<a>{word}</a>").kept("a.xml", _text) for word in ("one", "two", "one")]
    assert made == ["one", "two", "one"]


def test_a_part_from_memory_counts_as_unpacked() -> None:
    packages = [_package("<a>same</a>") for _ in range(2)]
    assert [package.kept("a.xml", _text) for package in packages] == ["same", "same"]
    assert packages[0].unpacked == packages[1].unpacked == len("<a>same</a>")


def test_a_part_from_memory_is_refused_where_too_much_was_unpacked() -> None:
    assert _package("<a>again</a>").kept("a.xml", _text) == "again"
    package = _package("<a>again</a>", Limits(unpacked=5))
    with pytest.raises(Unopened) as caught:
        package.kept("a.xml", _text)
    assert caught.value.reason is Reason.TOO_LARGE


def _package(xml: str, limits: Limits | None = None) -> Package:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("a.xml", xml)
    return open_package(stream.getvalue(), limits or Limits())


def _text(root: etree._Element) -> str:
    return str(root.text)


@pytest.mark.parametrize("text", ["/s/ Ann", "DOCU\u017fIGNED by Ann", "Electronically s\u0130gned by Ann"])
def test_the_quick_look_misses_no_signature(text: str) -> None:
    assert signatures(text)


def test_folded_letters_are_those_that_patterns_take_for_ascii() -> None:
    assert folded("\u0130\u0131\u017fK\u212a") == "iiskk"


def test_a_gap_longer_than_a_page_has_is_cut_and_lines_stay_apart() -> None:
    draft = Draft(Limits())
    draft.write("Name:" + " \u2006" * 500 + "Date:")
    for _ in range(500):
        draft.write(" ")
        draft.write("\n")
    draft.write("Below")
    first, *_, last = draft.text().split("\n")
    assert (first.split(), last) == (["Name:", "Date:"], "Below")
    assert len(draft.text()) < 250


def test_words_written_one_by_one_end_a_gap() -> None:
    draft = Draft(Limits())
    for number in range(100):
        draft.write_words("a b", [("a", Place(line=number), 1.0), ("b", Place(line=number), 1.0)])
        draft.write("   ")
    assert draft.finish(PART).text == "a b   " * 100
