"""The format readers: one shape for one letter whatever it came as, places that hold, nothing unseen taken as seen."""

import io

import openpyxl
import pytest
from docx import Document
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from docx.shared import RGBColor
from PIL import Image
from pypdf import PdfReader, PdfWriter
from reportlab.pdfgen import canvas

from domain.documents import Document as Read
from domain.documents import Reason, SpanKind, Verdict
from extractors.contract import Limits
from extractors.formats.pdf import is_garbled
from extractors.layout import Word
from extractors.sheet import shown
from tests.letters import (
    DOCX,
    PARAGRAPHS,
    ROWS,
    TITLE,
    XLSX,
    as_docx,
    as_html,
    as_pdf,
    as_text,
    document_of,
    picture_bytes,
    read,
    saved,
)

LETTERS = [
    pytest.param(as_text(), "text/plain", id="text"),
    pytest.param(as_html(), "text/html", id="html"),
    pytest.param(as_docx(), DOCX, id="docx"),
    pytest.param(as_pdf(), "application/pdf", id="pdf"),
    pytest.param(as_pdf(grid=True), "application/pdf", id="ruled pdf"),
]


def texts(document: Read, kind: SpanKind) -> list[str]:
    return [" ".join(document.text[span.start : span.end].split()) for span in document.spans_of(kind)]


def seen(document: Read, words: str) -> bool:
    start = document.text.index(words)
    return document.is_visible(start, start + len(words))


@pytest.mark.parametrize(("content", "media_type"), LETTERS)
def test_the_same_letter_reads_alike(content: bytes, media_type: str) -> None:
    document = document_of(content, media_type)
    assert TITLE in texts(document, SpanKind.HEADING)
    assert set(PARAGRAPHS) <= set(texts(document, SpanKind.PARAGRAPH))
    cells = [(s.row, s.column, document.text[s.start : s.end], s.header) for s in document.spans_of(SpanKind.CELL)]
    expected = [(r, c, text, r == 0) for r, row in enumerate(ROWS) for c, text in enumerate(row)]
    assert cells == expected


@pytest.mark.parametrize(("content", "media_type"), LETTERS)
def test_every_word_has_a_place_and_places_do_not_overlap(content: bytes, media_type: str) -> None:
    document = document_of(content, media_type)
    last = 0
    for placed in document.places:
        assert last <= placed.start < placed.end <= len(document.text)
        last = placed.end
    for words in ("Bishop", "three days late", "$1,450.00"):
        start = document.text.index(words)
        assert document.place_of(start, start + len(words)) is not None


@pytest.mark.parametrize("cut", [10, 200, 900])
@pytest.mark.parametrize(
    ("content", "media_type"),
    [*LETTERS[2:4], pytest.param(picture_bytes(Image.new("L", (300, 300), "white"), "PNG"), "image/png", id="png")],
)
def test_a_file_that_is_cut_short_is_named_damaged(content: bytes, media_type: str, cut: int) -> None:
    extract = read(content[: min(cut, len(content) // 3)], media_type)
    assert extract.coverage[0].verdict is not Verdict.READ
    assert extract.coverage[0].reason is Reason.DAMAGED


def test_an_encrypted_pdf_is_told_from_a_damaged_one() -> None:
    writer = PdfWriter(clone_from=PdfReader(io.BytesIO(as_pdf())))
    writer.encrypt("secret", algorithm="AES-256")
    assert read(saved_pdf(writer), "application/pdf").coverage[0].reason is Reason.ENCRYPTED


def saved_pdf(writer: PdfWriter) -> bytes:
    stream = io.BytesIO()
    writer.write(stream)
    return stream.getvalue()


@pytest.mark.parametrize("turn", [90, 180, 270])
def test_boxes_are_those_of_the_page_as_a_reader_sees_it(turn: int) -> None:
    upright = document_of(as_pdf(), "application/pdf")
    # The page is turned, and so is what stands on it: a reader sees it sideways.
    writer = PdfWriter(clone_from=PdfReader(io.BytesIO(as_pdf())))
    writer.pages[0].rotate(turn)
    document = document_of(saved_pdf(writer), "application/pdf")
    assert document.text == upright.text
    start = document.text.index("Bishop")
    place, before = document.place_of(start, start + 6), upright.place_of(start, start + 6)
    assert place is not None
    assert before is not None
    assert place.box is not None
    assert before.box is not None
    left, top, right, bottom = before.box
    expected = {90: (792 - bottom, left), 180: (612 - right, 792 - bottom), 270: (top, 612 - right)}[turn]
    assert place.box[:2] == pytest.approx(expected, abs=1)


def test_a_landscape_page_shown_upright_by_its_rotation_reads_in_order() -> None:
    stream = io.BytesIO()
    page = canvas.Canvas(stream, pagesize=(612, 792))
    page.translate(612, 0)
    page.rotate(90)
    page.drawString(72, 540, "First line of the sideways page")
    page.drawString(72, 500, "Second line of the sideways page")
    page.save()
    writer = PdfWriter(clone_from=PdfReader(io.BytesIO(stream.getvalue())))
    writer.pages[0].rotate(90)
    document = document_of(saved_pdf(writer), "application/pdf")
    assert document.text.split() == [
        "First",
        "line",
        "of",
        "the",
        "sideways",
        "page",
        "Second",
        "line",
        "of",
        "the",
        "sideways",
        "page",
    ]
    place = document.place_of(0, 5)
    assert place is not None
    assert place.box is not None
    assert place.box[0] == pytest.approx(72, abs=2)


def test_what_a_reader_of_a_pdf_page_cannot_see_is_marked_hidden() -> None:
    stream = io.BytesIO()
    page = canvas.Canvas(stream, pagesize=(612, 792))
    page.drawString(72, 700, "Plain words")
    page.setFillColorRGB(1, 1, 1)
    page.drawString(72, 660, "White words")
    page.setFillColorRGB(0, 0, 0.4)
    page.rect(72, 600, 200, 30, fill=1)
    page.setFillColorRGB(1, 1, 1)
    page.drawString(80, 610, "White on blue")
    page.setFillColorRGB(0, 0, 0)
    page.drawString(72, 560, "Painted over")
    page.setFillColorRGB(1, 1, 1)
    page.rect(60, 550, 200, 30, fill=1, stroke=0)
    page.setFillColorRGB(0, 0, 0)
    page.drawString(72, 900, "Beyond the edge")
    page.save()
    document = document_of(stream.getvalue(), "application/pdf")
    assert {
        words: seen(document, words) for words in ("Plain words", "White words", "White on blue", "Painted over")
    } == {
        "Plain words": True,
        "White words": False,
        "White on blue": True,
        "Painted over": False,
    }
    assert "Beyond" not in document.text or not seen(document, "Beyond")


def test_form_fields_stand_beside_their_captions() -> None:
    stream = io.BytesIO()
    page = canvas.Canvas(stream, pagesize=(612, 792))
    page.drawString(72, 700, "Project:")
    page.acroForm.textfield(name="p", tooltip="Project", x=150, y=694, width=300, height=18, value="Delta Link")
    page.drawString(72, 660, "General")
    page.acroForm.checkbox(name="g", tooltip="General", x=150, y=656, checked=True)
    page.drawString(72, 620, "Cost:")
    page.acroForm.textfield(name="c", tooltip="Cost", x=150, y=614, width=300, height=18, value="")
    page.save()
    document = document_of(stream.getvalue(), "application/pdf")
    fields = {span.label: document.text[span.start : span.end] for span in document.spans_of(SpanKind.FORM_FIELD)}
    assert fields == {"Project": "Delta Link", "General": "☒", "Cost": ""}
    assert "Project: Delta Link" in " ".join(document.text.split())


def test_headers_and_footers_that_return_are_told_from_text() -> None:
    stream = io.BytesIO()
    page = canvas.Canvas(stream, pagesize=(612, 792))
    for number in (1, 2, 3):
        page.drawString(72, 760, "Department of Testing")
        page.drawString(72, 400, f"Text of sheet {['one', 'two', 'three'][number - 1]} goes here.")
        page.drawString(290, 30, f"Page {number} of 3")
        page.showPage()
    page.save()
    document = document_of(stream.getvalue(), "application/pdf")
    assert texts(document, SpanKind.HEADER) == ["Department of Testing"] * 3
    assert texts(document, SpanKind.FOOTER) == ["Page 1 of 3", "Page 2 of 3", "Page 3 of 3"]
    assert [span.label for span in document.spans_of(SpanKind.PAGE)] == ["page 1", "page 2", "page 3"]


def test_pages_beyond_the_cap_are_named() -> None:
    extract = read(as_pdf(pages=6), "application/pdf", limits=Limits(pages=1))
    assert extract.coverage[0].verdict is Verdict.PARTLY_READ
    assert extract.coverage[-1].reason is Reason.TOO_MANY


def test_tracked_changes_are_read_as_accepted_and_the_deleted_text_stands_apart() -> None:
    document = Document()
    paragraph = document.add_paragraph("The term is ")
    body = document.element.body.p_lst[-1]
    body.append(parse_xml(f'<w:del {nsdecls("w")} w:id="1" w:author="A"><w:r><w:delText>36</w:delText></w:r></w:del>'))
    body.append(parse_xml(f'<w:ins {nsdecls("w")} w:id="2" w:author="A"><w:r><w:t>60</w:t></w:r></w:ins>'))
    paragraph.add_run(" months.")
    made = document_of(saved(document), DOCX)
    assert "The term is 60 months." in made.text
    assert texts(made, SpanKind.INSERTED) == ["60"]
    assert texts(made, SpanKind.DELETED) == ["36"]


def test_hidden_white_and_commented_text_of_a_word_document_is_marked() -> None:
    document = Document()
    paragraph = document.add_paragraph("Seen. ")
    paragraph.add_run("Vanished.").font.hidden = True
    paragraph.add_run("Whitened.").font.color.rgb = RGBColor(0xFF, 0xFF, 0xFF)
    document.add_comment(paragraph.runs[0], "Please check this", author="R", initials="R")
    made = document_of(saved(document), DOCX)
    assert texts(made, SpanKind.HIDDEN) == ["Vanished.", "Whitened."]
    assert texts(made, SpanKind.COMMENT) == ["Please check this"]
    assert seen(made, "Seen.")


def test_content_controls_text_boxes_and_list_numbers_are_read() -> None:
    document = Document()
    document.add_paragraph("First thing", style="List Number")
    document.add_paragraph("Second thing", style="List Number")
    body = document.element.body
    body.insert(
        0,
        parse_xml(
            f'<w:p {nsdecls("w")}><w:r><w:t>Name: </w:t></w:r><w:sdt><w:sdtPr><w:alias w:val="Name"/></w:sdtPr>'
            "<w:sdtContent><w:r><w:t>Ada Quill</w:t></w:r></w:sdtContent></w:sdt>"
            "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent><w:r><w:t>Click to enter text.</w:t></w:r>"
            "</w:sdtContent>"
            "</w:sdt></w:p>"
        ),
    )
    body.insert(
        1,
        parse_xml(
            f'<w:p {nsdecls("w")}><w:r><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml">'
            "<v:textbox><w:txbxContent>"
            "<w:p><w:r><w:t>Words in a box</w:t></w:r></w:p></w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>"
        ),
    )
    made = document_of(saved(document), DOCX)
    assert ("Name", "Ada Quill") in [(s.label, made.text[s.start : s.end]) for s in made.spans_of(SpanKind.FORM_FIELD)]
    assert not seen(made, "Click to enter text.")
    assert "Words in a box" in texts(made, SpanKind.PARAGRAPH)
    assert texts(made, SpanKind.LIST_ITEM) == ["1. First thing", "2. Second thing"]


def test_merged_and_nested_cells_keep_their_columns() -> None:
    document = Document()
    table = document.add_table(rows=2, cols=3)
    table.cell(0, 0).merge(table.cell(0, 1)).text = "Wide"
    table.cell(0, 2).text = "Right"
    for column, text in enumerate(("a", "b", "c")):
        table.cell(1, column).text = text
    inner = table.cell(1, 2).add_table(rows=1, cols=2)
    inner.cell(0, 0).text, inner.cell(0, 1).text = "x", "y"
    made = document_of(saved(document), DOCX)
    cells = [(s.table, s.row, s.column) for s in made.spans_of(SpanKind.CELL)]
    assert cells == [(0, 0, 0), (0, 0, 2), (0, 1, 0), (0, 1, 1), (0, 1, 2), (1, 0, 0), (1, 0, 1)]


def test_headers_and_footnotes_of_a_word_document_are_read() -> None:
    document = Document()
    document.add_paragraph("Body text.")
    document.sections[0].header.paragraphs[0].text = "Department of Testing"
    document.sections[0].footer.paragraphs[0].text = "Form 12"
    made = document_of(saved(document), DOCX)
    assert texts(made, SpanKind.HEADER) == ["Department of Testing"]
    assert texts(made, SpanKind.FOOTER) == ["Form 12"]
    assert made.text.index("Department") < made.text.index("Body") < made.text.index("Form 12")


def test_entities_in_office_xml_are_refused() -> None:
    import zipfile  # noqa: PLC0415  only here

    stream = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(as_docx())) as old, zipfile.ZipFile(stream, "w") as new:
        for name in old.namelist():
            content = old.read(name)
            if name == "word/document.xml":
                content = content.replace(b"<w:document", b'<!DOCTYPE x [<!ENTITY a "b">]><w:document', 1)
            new.writestr(name, content)
    extract = read(stream.getvalue(), DOCX)
    assert (extract.document, extract.coverage[0].reason) == (None, Reason.REFUSED)


def test_a_workbook_is_read_as_a_person_sees_it() -> None:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.title = "Costs"
    for row in (("Item", "Rate", "Start"), ("Link", 1234.5, None), ("Dropped", 99, None), ("Total", 1234.5, None)):
        sheet.append(row)
    sheet["B2"].number_format = '"$"#,##0.00'
    import datetime as dt  # noqa: PLC0415  only here

    sheet["C2"] = dt.date(2024, 3, 9)
    sheet["C2"].number_format = "m/d/yyyy"
    sheet.row_dimensions[3].hidden = True
    sheet.merge_cells("A6:B6")
    sheet["A6"] = "Merged words"
    secret = book.create_sheet("Old")
    secret.append(("Grand total", 5))
    secret.sheet_state = "hidden"
    document = document_of(saved(book), XLSX)
    assert "Link | $1,234.50 | 3/9/2024" in document.text
    assert seen(document, "Link")
    assert not seen(document, "Dropped")
    assert not seen(document, "Grand total")
    place = document.place_of(document.text.index("$1,234.50"), document.text.index("$1,234.50") + 3)
    assert str(place) == "sheet Costs, cell B2"


@pytest.mark.parametrize(
    ("value", "number_format", "expected"),
    [
        (1234.5, '"$"#,##0.00', "$1,234.50"),
        (-1234.5, '"$"#,##0.00_);("$"#,##0.00)', "($1,234.50)"),
        (1234.5, '_("$"* #,##0.00_);_("$"* \\(#,##0.00\\);_("$"* "-"??_);_(@_)', "$1,234.50"),
        (0.278, "0.0%", "27.8%"),
        (41000, "m/d/yyyy", "4/1/2012"),
        (41000.75, "m/d/yy h:mm AM/PM", "4/1/12 6:00 PM"),
        (12, '0" months"', "12 months"),
        (94203, "00000", "94203"),
        (1.5, "[h]:mm", "36:00"),
        (41000, "[$-409]mmmm d, yyyy;@", "April 1, 2012"),
        (0.1, "General", "0.1"),
        (9165550123, "(000) 000-0000", "(916) 555-0123"),
    ],
)
def test_numbers_are_shown_as_their_format_says(value: float, number_format: str, expected: str) -> None:
    assert shown(value, number_format) == expected


def test_hidden_html_is_marked_and_quotations_are_told_from_what_was_written() -> None:
    html = (
        b"<p>Our answer.</p><p style='display:none'>Not displayed.</p><span style='color:#fff'>White.</span>"
        b"<div style='font-size:0'>Tiny.</div><div class=gmail_quote><blockquote>Older words.</blockquote></div>"
    )
    document = document_of(html, "text/html")
    assert {w: seen(document, w) for w in ("Our answer.", "Not displayed.", "White.", "Tiny.", "Older words.")} == {
        "Our answer.": True,
        "Not displayed.": False,
        "White.": False,
        "Tiny.": False,
        "Older words.": True,
    }
    quoted = document.spans_of(SpanKind.QUOTED)
    assert any(document.text[span.start : span.end] == "Older words." for span in quoted)


REPLY = """Here are the answers.

> What is the term?
Sixty months.

From: CALNET Program
Sent: Tuesday, April 19, 2016 10:02 AM
To: Somebody
Subject: items still needed

Please answer.
"""
FORWARDED = """Passing this on, see below.

---------- Forwarded message ----------
From: Ada Quill <ada@example.org>
Date: Mon, 3 Mar 2014
Subject: Exemption request
To: Bo

We request an exemption.
"""


def test_quoted_lines_and_older_messages_are_marked() -> None:
    document = document_of(REPLY.encode(), "text/plain")
    quoted = [document.text[span.start : span.end] for span in document.spans_of(SpanKind.QUOTED)]
    assert "> What is the term?" in quoted
    assert any(text.startswith("From: CALNET") and text.endswith("Please answer.") for text in quoted)
    assert not any("Sixty months" in text for text in quoted)


def test_a_message_that_is_passed_on_is_forwarded_not_quoted() -> None:
    document = document_of(FORWARDED.encode(), "text/plain")
    assert [document.text[s.start : s.end][-24:] for s in document.spans_of(SpanKind.FORWARDED)] == [
        "We request an exemption."
    ]
    assert not document.spans_of(SpanKind.QUOTED)


@pytest.mark.parametrize(
    ("line", "label"),
    [("/s/ Ada Quill", "signed"), ("Signature: ____________", "empty"), ("Signature: ___Ada Quill___", "signed")],
)
def test_signatures_are_signed_or_empty(line: str, label: str) -> None:
    document = document_of(f"Sincerely,\n\n{line}\n\nAda Quill\n".encode(), "text/plain")
    assert [span.label for span in document.spans_of(SpanKind.SIGNATURE)] == [label]


def test_a_mark_drawn_between_closing_and_name_is_a_signature() -> None:
    labels = []
    for drawn in (True, False):
        stream = io.BytesIO()
        page = canvas.Canvas(stream, pagesize=(612, 792))
        page.drawString(72, 500, "Sincerely,")
        page.drawString(72, 430, "Ada Quill")
        if drawn:
            page.setLineWidth(2)
            page.bezier(80, 455, 110, 490, 130, 440, 180, 478)
            page.bezier(100, 450, 140, 480, 150, 445, 200, 470)
        page.save()
        document = document_of(stream.getvalue(), "application/pdf")
        labels.append([span.label for span in document.spans_of(SpanKind.SIGNATURE)])
    assert labels == [["signed"], []]


def test_a_blank_line_to_be_signed_later_is_empty() -> None:
    document = document_of(b"Accepted by: ____________ (to be completed on order)\n", "text/plain")
    assert [span.label for span in document.spans_of(SpanKind.SIGNATURE)] == ["empty"]


@pytest.mark.parametrize("charset", ["utf-8", "cp1252", "utf-16"])
def test_characters_survive_whatever_the_charset(charset: str) -> None:
    assert "“naïve” — café" in document_of("The “naïve” — café".encode(charset), "text/plain").text


def test_a_template_paragraph_is_one_span_though_it_is_wrapped() -> None:
    text = "The Department asks for an exemption so that the field\noffice in Bishop can buy wireless access at once.\n"
    assert len(document_of(text.encode(), "text/plain").spans_of(SpanKind.PARAGRAPH)) == 1


SIGNED_BY_CERTIFICATE = b"""%PDF-1.7
1 0 obj <</Type/Catalog/Pages 2 0 R/AcroForm<</Fields[5 0 R]/SigFlags 3/DR<</Font<</F 8 0 R>>>>>>>> endobj
2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj
3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Resources<</Font<</F 8 0 R>>>>/Contents 4 0 R/Annots[5 0 R]>>
endobj
4 0 obj <</Length 54>> stream
BT /F 12 Tf 72 700 Td (We ask for an exemption.) Tj ET
endstream endobj
5 0 obj <</Type/Annot/Subtype/Widget/FT/Sig/T(s)/F 4/P 3 0 R/V 7 0 R/Rect[72 600 372 640]/AP<</N 6 0 R>>>> endobj
6 0 obj <</Type/XObject/Subtype/Form/BBox[0 0 300 40]/Resources<</Font<</F 8 0 R>>>>/Length 57>> stream
BT /F 10 Tf 4 15 Td (Digitally signed by Robin Quist) Tj ET
endstream endobj
7 0 obj <</Type/Sig/Filter/Adobe.PPKLite/SubFilter/adbe.pkcs7.detached/ByteRange[0 0 0 0]/Contents<00>>> endobj
8 0 obj <</Type/Font/Subtype/Type1/BaseFont/Helvetica>> endobj
trailer <</Root 1 0 R/Size 9>>
%%EOF
"""


def test_what_a_digital_signature_shows_is_read() -> None:
    document = document_of(SIGNED_BY_CERTIFICATE, "application/pdf")
    assert document.text.count("We ask for an exemption.") == 1
    assert document.text.count("Digitally signed by Robin Quist") == 1
    assert [span.label for span in document.spans if span.kind is SpanKind.SIGNATURE][:1] == ["signed"]


def test_characters_that_a_font_does_not_tell_are_no_text() -> None:
    box = (0.0, 0.0, 9.0, 9.0)
    assert is_garbled([Word("\x01\x03\x04", box, box), Word("\x05\x06", box, box)])
    assert not is_garbled([Word("Page", box, box), Word("1", box, box)])
