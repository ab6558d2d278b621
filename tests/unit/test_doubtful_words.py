"""Doubtful figures and names are looked at twice, photographed sheets seen from above, and doubt reaches the values."""

from dataclasses import replace

import numpy as np
import pytest
from PIL import Image, ImageDraw, ImageFont

from benchmarks.fidelity import reading_of
from domain.documents import Document, Place, Placed, SpanKind
from domain.fields import FieldValue, Substance, quote
from extractors import ocr
from extractors.layout import Table, Word, arrange
from extractors.legibility import CLEAR, weighed
from extractors.perspective import find_sheet
from extractors.picturerules import ruled_cells
from extractors.second_look import is_well_formed, look_again, with_capitals
from extractors.signed_over import names_signed_over
from extractors.unread_ink import words_left_out
from tests.six_letters import FORM, Stance, as_photo, in_perspective, noisy, sheets
from tests.six_more_letters import FONTS

needs_ocr = pytest.mark.skipif(not ocr.is_available(), reason="Tesseract's trained data are not installed")


def written(text: str, confidence: dict[str, float]) -> Document:
    """A scanned document of one line, its words as sure as named, else quite sure."""
    places, at = [], 0
    for word in text.split():
        at = text.index(word, at)
        places.append(Placed(at, at + len(word), Place(page=1), confidence.get(word, 0.96)))
        at += len(word)
    return Document("1", "scan.pdf", "application/pdf", text, places=tuple(places))


def value(document: Document, name: str, what: object, *, confidence: float = 0.95) -> FieldValue:
    """A value read from the whole of a document."""
    evidence = quote(document, 0, len(document.text), method="test", confidence=confidence)
    return FieldValue(name, what, (evidence,), confidence)  # type: ignore[arg-type]  # any plain data


def test_a_value_is_no_surer_than_the_figure_it_repeats() -> None:
    document = written("The total cost is $48,600.00 for two years.", {"$48,600.00": 0.45})
    doubted, given = weighed([value(document, "cost.total", 48600.0)], [document])
    assert doubted.value == 48600.0
    assert doubted.confidence < CLEAR
    assert "hardly be made out" in doubted.reason
    assert given.value is None
    assert given.confidence == 0.95


def test_a_doubtful_word_beside_the_figure_does_not_matter() -> None:
    document = written("The total cost is $48,600.00 for two years.", {"total": 0.3, "years.": 0.2})
    before = value(document, "cost.total", 48600.0)
    assert weighed([before], [document]) == (before,)


def test_amounts_that_make_their_total_prove_each_other() -> None:
    document = written("Link $1,200.50 mast $300.00 total $1,500.50", {"$300.00": 0.45, "$1,500.50": 0.5})
    found = [value(document, "cost.total", 1500.5), value(document, "cost.items", [1200.5, 300.0])]
    assert weighed(found, [document]) == tuple(found)
    wrong = [found[0], replace(found[1], value=[1200.5, 800.0])]
    assert weighed(wrong, [document])[0].confidence < CLEAR


def test_no_rival_wins_because_a_better_value_is_in_doubt() -> None:
    document = written("Total $7,975.50 and mast $3,275.50", {"$7,975.50": 0.6})
    best, lesser = value(document, "cost.total", 7975.5), value(document, "cost.total", 3275.5, confidence=0.9)
    found = [made for made in weighed([lesser, best], [document]) if made.value is not None]
    assert max(found, key=lambda made: made.confidence).value == 7975.5
    assert all(made.confidence < CLEAR for made in found)


def test_a_scanned_name_a_letter_from_the_senders_is_in_doubt() -> None:
    document = written("Danicl Whitcomb", {})
    found = value(document, "signer.name", "Danicl Whitcomb")
    assert weighed([found], [document], sender="Daniel Whitcomb")[0].confidence < CLEAR
    assert weighed([found], [document], sender="Alicia Ferrante") == (found,)


def test_typed_text_is_never_doubted() -> None:
    document = Document("1", "letter.docx", "x", "Danicl Whitcomb")
    found = value(document, "signer.name", "Danicl Whitcomb")
    assert weighed([found], [document], sender="Daniel Whitcomb") == (found,)
    assert found.substance is Substance.SUBSTANTIVE


@pytest.mark.parametrize(
    "word", ["$48,600.00", "(916)", "555-0142,", "93727", "2026.", "3rd", "Larkin", "O'Brien", "CA", "1Gbps"]
)
def test_words_as_they_are_written(word: str) -> None:
    assert is_well_formed(word)


@pytest.mark.parametrize("word", ["$447,829,00", "Danie!", "S08)", "1D?", "4l6", "AT&'l"])
def test_mixtures_that_are_misread(word: str) -> None:
    assert not is_well_formed(word)


def look(readings: list[str], text: str, confidence: float) -> Word:
    """A word of a page after a second look that reads what is given, in turn."""
    word = Word(text, (10, 10, 60, 20), (10, 10, 60, 20), confidence=confidence)
    turns = iter(readings)
    look_again([word], Image.new("L", (400, 200), 255), 0.24, lambda _: next(turns), strictly=False)
    return word


def test_agreement_settles_a_figure_and_disagreement_leaves_it_in_doubt() -> None:
    assert look(["1,450"], "1,450", 0.6).confidence > CLEAR
    assert look(["1,458", "1,468"], "1,450", 0.85).confidence < 0.5
    assert 0.5 < look(["1,458", "1,450"], "1,450", 0.85).confidence < CLEAR


def test_what_is_no_number_gives_way_to_a_number_of_the_same_digits() -> None:
    found = look(["$447,829.00", "$447,829.00"], "$447,829,00", 0.9)
    assert found.text == "$447,829.00"
    assert found.confidence < CLEAR


def test_a_sure_word_is_not_looked_at() -> None:
    assert look([], "1,450", 0.96).confidence == 0.96
    assert look([], "plaza", 0.3).confidence == 0.3


@needs_ocr
def test_a_blurred_figure_is_read_again_on_the_page() -> None:
    page = Image.new("L", (1400, 300), 255)
    face = ImageFont.truetype(FONTS / "Vera.ttf", 44)
    ImageDraw.Draw(page).text((80, 100), "The total cost is $48,600.00 a year.", 0, face)
    word = next(w for w in ocr.recognise(page, dpi=300, flat=True).words if "48" in w.text)
    assert word.text == "$48,600.00"
    word.confidence = 0.5
    look_again([word], page, 0.24, ocr.read_line, strictly=False)
    assert word.confidence > CLEAR


@pytest.mark.parametrize("stance", list(Stance))
def test_the_corners_of_a_photographed_sheet_are_found(stance: Stance) -> None:
    (a, b), (c, d), (e, f), (g, h) = stance.value[0]
    page = sheets(FORM, 100)[0]
    size = (page.width + 260, page.height + 260)
    corners = ((a, b), (c, size[1] - d), (size[0] - e, size[1] - f), (size[0] - g, h))
    photograph = Image.new("L", size, stance.value[1])
    mask = in_perspective(Image.new("L", page.size, 255), corners, size)
    photograph.paste(in_perspective(page, corners, size), mask=mask)
    found = find_sheet(photograph)
    assert found is not None
    clockwise = (corners[0], corners[3], corners[2], corners[1])
    assert np.abs(np.array(found.corners) - np.array(clockwise)).max() < 4
    left, top, right, bottom = found.in_photograph((0, 0, found.width, found.height))
    assert abs(left - min(a, c)) < 4
    assert abs(bottom - (size[1] - min(d, f))) < 4
    assert top < bottom
    assert left < right


def test_a_page_that_fills_its_picture_is_no_photographed_sheet() -> None:
    assert find_sheet(sheets(FORM, 100)[0]) is None
    assert find_sheet(Image.new("L", (900, 1200), 40)) is None


def test_light_that_falls_off_is_evened_and_white_letters_stay() -> None:
    shade = np.tile(np.linspace(250, 140, 1000), (1200, 1)).astype(np.uint8)
    shade[300:340, 100:900] = 30
    shade[310:330, 200:220] = 250
    even = np.asarray(ocr.evened(Image.fromarray(shade)))
    assert even[600, 950] > 220
    assert even[320, 150] < 130
    assert even[320, 210] > 200
    flat = Image.new("L", (800, 1000), 245)
    assert ocr.evened(flat) is flat


@needs_ocr
def test_a_photographed_table_keeps_its_rows() -> None:
    name, content = as_photo(FORM)[0]
    assert name.endswith(".jpg")
    assert content[:2] == b"\xff\xd8"
    text = max((document.text for document in reading_of(FORM, "photo").documents), key=len)
    assert "Total cost | $48,600.00" in text
    assert "Contract term | 24 months" in text


SIGNED = ("We ask for your early answer.", "Sincerely,", "R. B. HOLLISTER, Chief", "Technology Division")


def signed_page() -> Image.Image:
    """The end of a letter whose signature runs into the name below it."""
    page = Image.new("L", (1700, 800), 255)
    pen, face = ImageDraw.Draw(page), ImageFont.truetype(FONTS / "Vera.ttf", 40)
    for at, line in zip((120, 220, 500, 550), SIGNED, strict=True):
        pen.text((160, at), line, 0, face)
    pen.line([(150, 500), (400, 496), (800, 502)], 0, 4)
    return page


@needs_ocr
def test_a_name_that_was_signed_over_is_read() -> None:
    page = signed_page()
    words = ocr.recognise(page, dpi=300, flat=True).words
    without = [word for word in words if not 480 < word.shown[1] / 0.24 < 545]
    assert "HOLLISTER," not in [word.text for word in without]
    found = names_signed_over(without, page, 0.24, ocr.read_line)
    assert "HOLLISTER," in [word.text for word in found]
    assert all(word.confidence < CLEAR for word in found)
    assert all(490 < word.shown[3] / 0.24 < 560 for word in found)
    # Where the name was made out there is nothing to add.
    assert names_signed_over([*without, *found], page, 0.24, ocr.read_line) == []


@needs_ocr
def test_a_line_that_was_passed_over_is_read() -> None:
    page = signed_page()
    words = ocr.recognise(page, dpi=300, flat=True).words
    assert words_left_out(words, page, 0.24, ocr.read_line) == []
    without = [word for word in words if not 100 < word.shown[1] / 0.24 < 180]
    found = words_left_out(without, page, 0.24, ocr.read_line)
    assert " ".join(word.text for word in found) == SIGNED[0]
    assert all(110 < word.shown[1] / 0.24 < word.shown[3] / 0.24 < 190 for word in found)


def test_rules_and_pictures_are_no_lines_that_were_passed_over() -> None:
    page = Image.new("L", (1700, 800), 255)
    pen = ImageDraw.Draw(page)
    pen.rectangle((150, 300, 900, 420), outline=0, width=3)
    pen.rectangle((1000, 300, 1300, 700), fill=60)
    for at in range(20):
        pen.point((200 + 61 * at, 500 + 7 * at), 0)
    corner = Word("Re:", (36, 24, 60, 34), (36, 24, 60, 34))
    assert words_left_out([corner], page, 0.24, ocr.read_line) == []


def test_thin_grey_rules_of_a_scan_make_cells() -> None:
    page = Image.new("L", (1700, 1000), 255)
    pen, face = ImageDraw.Draw(page), ImageFont.truetype(FONTS / "Vera.ttf", 28)
    for at in (200, 260, 320, 380):
        pen.line([(150, at), (1500, at)], 150)
    for at in (150, 500, 1500):
        pen.line([(at, 200), (at, 380)], 150)
    said_in = (("Ask", "One fiber pair"), ("Ends", "3301 C Street"), ("Bids", "Three of them"))
    for row, (label, said) in enumerate(said_in):
        pen.text((170, 212 + 60 * row), label, 20, face)
        pen.text((520, 212 + 60 * row), said, 20, face)
    askew = noisy(page.rotate(0.3, Image.Resampling.BICUBIC, fillcolor=255), 4.0)
    assert [len(cells) for cells in ruled_cells(askew, dpi=200, slope=-0.0052)] == [6]


@pytest.mark.parametrize(
    ("read", "meant"),
    [("loT", "IoT"), ("ClO", "CIO"), ("lnc.", "Inc."), ("lT", "IT"), ("CalOSBA", "CalOSBA"), ("lane", "lane")],
)
def test_strokes_that_can_only_be_a_capital(read: str, meant: str) -> None:
    assert with_capitals(read) == meant


def line_of(text: str, top: float, *, right: float) -> list[Word]:
    """The words of a line from the left margin to `right`."""
    pieces = text.split()
    wide = (right - 72) / len(text)
    made, left = [], 72.0
    for piece in pieces:
        box = (left, top, left + wide * len(piece), top + 10)
        made.append(Word(piece, box, box, size=10))
        left = box[2] + wide
    return made


def test_a_number_that_a_full_line_pushed_down_begins_no_item() -> None:
    full = (
        "A sticker prints only while the terminal is online and the stores saw many breaks in Phase",
        "1. A broken session means that the customer has paid and has no sticker to show for it at",
    )
    words = [
        *line_of(full[0], 100, right=540),
        *line_of(full[1], 113, right=540),
        *line_of("the gate.", 126, right=110),
    ]
    assert [item.kind for item in arrange(words, number=1, height=792).items] == [SpanKind.PARAGRAPH]


def test_heads_at_the_left_and_amounts_at_the_right_are_one_column() -> None:
    rows = [
        [("Base", 72, 92), ("Mbps", 200, 222), ("Yearly", 320, 350)],
        [("Hemet", 72, 100), ("200", 280, 296), ("$9,216.00", 400, 440)],
        [("Vina", 72, 90), ("50", 285, 296), ("$6,084.00", 400, 440)],
    ]
    words = [
        Word(text, (left, 100 + 14 * row, right, 110 + 14 * row), (left, 100 + 14 * row, right, 110 + 14 * row))
        for row, pieces in enumerate(rows)
        for text, left, right in pieces
    ]
    (table,) = arrange(words, number=1, height=792).items
    assert isinstance(table, Table)
    said = [[" ".join(line.text for line in lines) for _, _, lines in row] for row in table.rows]
    assert said == [[text for text, _, _ in row] for row in rows]
