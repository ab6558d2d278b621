"""Builds one letter as text, HTML, DOCX, PDF and as a picture, for tests of the format readers."""

import io

from docx import Document
from PIL import Image
from reportlab.lib import colors
from reportlab.lib.pagesizes import letter
from reportlab.lib.styles import getSampleStyleSheet
from reportlab.platypus import Flowable, Paragraph, SimpleDocTemplate, Spacer, Table, TableStyle

from domain.documents import Document as Read
from domain.mail import Part, PartRole
from extractors import registry
from extractors.contract import Extract, Limits

DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
TITLE = "NEED FOR THE SERVICE"
PARAGRAPHS = (
    (
        "The Department asks for an exemption so that the field office in Bishop can buy fixed wireless access. "
        "The present copper line fails about twice a week, and inspectors drive forty miles to send their reports."
    ),
    "If the exemption is denied, permits will go on being issued three days late during the fire season.",
)
ROWS = (("Item", "Quantity", "Price"), ("Wireless link", "2", "$1,450.00"), ("Installation", "1", "$900.00"))


def part_of(content: bytes, media_type: str, *, name: str = "letter", declared: str = "") -> Part:
    """Give a part as the parser would make it."""
    return Part("1", name, media_type, declared or media_type, len(content), "0" * 64, PartRole.ATTACHMENT)


def read(content: bytes, media_type: str, *, limits: Limits | None = None, declared: str = "") -> Extract:
    """Give what the reader of this media type makes of the bytes."""
    part = part_of(content, media_type, declared=declared)
    extract: Extract = registry.formats()[media_type].read(content, part, limits or Limits())
    return extract


def document_of(content: bytes, media_type: str, *, limits: Limits | None = None) -> Read:
    """Give the document read from the bytes; fails where there is none."""
    document = read(content, media_type, limits=limits).document
    assert document is not None
    return document


def as_text() -> bytes:
    """Give the letter as plain text, its table in columns."""
    table = "\n".join("     ".join(row) for row in ROWS)
    return "\n\n".join((TITLE, *PARAGRAPHS, table)).encode()


def as_html() -> bytes:
    """Give the letter as HTML."""
    table = "".join("<tr>" + "".join(f"<td>{cell}</td>" for cell in row) + "</tr>" for row in ROWS)
    body = "".join(f"<p>{paragraph}</p>" for paragraph in PARAGRAPHS)
    return f"<html><body><h1>{TITLE}</h1>{body}<table>{table}</table></body></html>".encode()


def as_docx() -> bytes:
    """Give the letter as a Word document."""
    document = Document()
    document.add_heading(TITLE, level=1)
    for paragraph in PARAGRAPHS:
        document.add_paragraph(paragraph)
    table = document.add_table(rows=0, cols=3)
    for row in ROWS:
        for cell, text in zip(table.add_row().cells, row, strict=True):
            cell.text = text
    return saved(document)


def saved(document: object) -> bytes:
    """Give the bytes of a python-docx document or an openpyxl workbook."""
    stream = io.BytesIO()
    document.save(stream)  # type: ignore[attr-defined]
    return stream.getvalue()


def as_pdf(*, pages: int = 1, grid: bool = False) -> bytes:
    """Give the letter as a PDF file, its table with ruled lines where `grid` is true."""
    styles = getSampleStyleSheet()
    story: list[Flowable] = []
    for _ in range(pages):
        story.extend([Paragraph(TITLE, styles["Heading1"]), Spacer(1, 12)])
        for paragraph in PARAGRAPHS:
            story.extend([Paragraph(paragraph, styles["BodyText"]), Spacer(1, 12)])
        style = TableStyle([("GRID", (0, 0), (-1, -1), 0.5, colors.black)] if grid else [])
        story.append(Table(ROWS, colWidths=[200, 90, 90], style=style))
    stream = io.BytesIO()
    SimpleDocTemplate(stream, pagesize=letter).build(story)
    return stream.getvalue()


def as_picture(content: bytes, *, dpi: int = 200) -> Image.Image:
    """Give the first page of a PDF file as a picture in grey."""
    import pypdfium2  # noqa: PLC0415  only here

    with pypdfium2.PdfDocument(content) as pdf:
        return pdf[0].render(scale=dpi / 72, grayscale=True).to_pil().convert("L")


def picture_bytes(image: Image.Image, kind: str, **options: object) -> bytes:
    """Give the bytes of a picture file."""
    stream = io.BytesIO()
    image.save(stream, kind, **options)
    return stream.getvalue()
