"""PDF files: the text layer with places and visibility, tables, forms; pages without text go to character recognition.

PDFium gives characters, boxes and drawn lines; what stands where is worked out in `extractors.layout`.
"""

import ctypes
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

import pypdfium2
import pypdfium2.raw as pdfium
from domain.documents import Coverage, Reason, SpanKind
from domain.mail import Part
from extractors.contract import Extract, Limits, Member
from extractors.draft import Draft
from extractors.layout import Block, Box, PageLayout, Word, arrange, write_page
from extractors.ledger import not_read, partly_read, summed_up, unreadable, was_read
from extractors.shapes import signatures

MEDIA_TYPES: tuple[str, ...] = ("application/pdf",)

_BOLD_WEIGHT = 600
_TINY = 2.0
_HYPHEN = "\ufffe\x02"


def read(content: bytes, part: Part, limits: Limits) -> Extract:
    """Read a PDF file; words are placed by page and box."""
    try:
        pdf = pypdfium2.PdfDocument(content)
    except pypdfium2.PdfiumError as error:
        return _unopened(part, content, error)
    with pdf:
        return _read_open(pdf, part, limits)


def _unopened(part: Part, content: bytes, error: pypdfium2.PdfiumError) -> Extract:
    if getattr(error, "err_code", None) in (pdfium.FPDF_ERR_PASSWORD, pdfium.FPDF_ERR_SECURITY):
        return unreadable(part, Reason.ENCRYPTED, "the file is protected with a password")
    if b"/Encrypt" in content[-4096:] and b"%%EOF" in content[-4096:]:
        return unreadable(part, Reason.ENCRYPTED, "the file is protected in a way that cannot be undone here")
    return unreadable(part, Reason.DAMAGED, "the file is cut short or is no PDF file that can be opened")


def _read_open(pdf: pypdfium2.PdfDocument, part: Part, limits: Limits) -> Extract:
    draft, units, pages = Draft(limits), [], []
    for index in range(min(len(pdf), limits.pages)):
        page, unit = _page(pdf, index, part)
        pages.append(page)
        units.append(unit)
    mark_margins(pages)
    for page in pages:
        draft.separate()
        with draft.span(SpanKind.PAGE, label=f"page {page.number}"):
            write_page(draft, page)
    for start, end, label in signatures(draft.text()):
        draft.mark(SpanKind.SIGNATURE, start, end, label=label)
    if len(pdf) > limits.pages:
        units.append(not_read(part, Reason.TOO_MANY, f"only the first {limits.pages} pages were read", "further pages"))
    if draft.overflowed:
        units.append(partly_read(part, Reason.TOO_LARGE, f"only the first {draft.length:,} characters were read", "text"))
    return Extract(draft.finish(part), summed_up(part, units))


def _page(pdf: pypdfium2.PdfDocument, index: int, part: Part) -> tuple[PageLayout, Coverage]:
    unit = f"page {index + 1}"
    try:
        page = pdf[index]
    except pypdfium2.PdfiumError:
        return PageLayout(index + 1, 0), not_read(part, Reason.DAMAGED, "the page is damaged", unit)
    width, height = page.get_size()
    words = page_words(page)
    return arrange(words, number=index + 1, height=height, cells=ruled_cells(page)), was_read(part, unit)


@dataclass(frozen=True, slots=True)
class Frame:
    """Turns page coordinates (upwards from the bottom left) into those that a reader sees (downwards from the top left)."""

    left: float
    bottom: float
    right: float
    top: float
    turn: int

    def seen(self, left: float, bottom: float, right: float, top: float) -> Box:
        """A box as a reader sees it."""
        if self.turn == 90:  # noqa: PLR2004  degrees, clockwise
            return bottom - self.bottom, left - self.left, top - self.bottom, right - self.left
        if self.turn == 180:  # noqa: PLR2004  degrees
            return self.right - right, bottom - self.bottom, self.right - left, top - self.bottom
        if self.turn == 270:  # noqa: PLR2004  degrees
            return self.top - top, self.right - right, self.top - bottom, self.right - left
        return left - self.left, self.top - top, right - self.left, self.top - bottom


def frame_of(page: pypdfium2.PdfPage) -> Frame:
    """The frame of a page by its crop box and rotation."""
    left, bottom, right, top = page.get_cropbox()
    return Frame(left, bottom, right, top, page.get_rotation())


def page_words(page: pypdfium2.PdfPage) -> list[Word]:
    """The words of a page's text layer with their boxes, type and visibility."""
    frame = frame_of(page)
    textpage = page.get_textpage()
    raw, words = textpage.raw, []
    box, rect = pdfium.FS_RECTF(), None
    letters: list[str] = []
    first = -1
    left = bottom = right = top = 0.0
    unicode_at, box_at = pdfium.FPDFText_GetUnicode, pdfium.FPDFText_GetLooseCharBox
    looks = _Looks(raw)
    for index in range(textpage.count_chars()):
        code = unicode_at(raw, index)
        char = chr(code) if 0 < code < 0x110000 else ""  # noqa: PLR2004  the last character
        if char in _HYPHEN:
            char = "-" if char else ""
        blank = not char or char.isspace()
        if not blank:
            box_at(raw, index, ctypes.byref(box))
            apart = letters and (box.left - right > 0.35 * (top - bottom) or abs((box.top + box.bottom) - (top + bottom)) > (top - bottom)) and frame.turn in (0, 180)
        if letters and (blank or apart):
            words.append(looks.word("".join(letters), first, frame.seen(left, bottom, right, top)))
            letters = []
        if blank:
            continue
        if letters:
            left, bottom, right, top = min(left, box.left), min(bottom, box.bottom), max(right, box.right), max(top, box.top)
        else:
            first, left, bottom, right, top = index, box.left, box.bottom, box.right, box.top
        letters.append(char)
    if letters:
        words.append(looks.word("".join(letters), first, frame.seen(left, bottom, right, top)))
    return words


class _Looks:
    """How the characters of a text page look; remembered by text object, of which there are far fewer."""

    def __init__(self, raw: "pdfium.FPDF_TEXTPAGE") -> None:
        self._raw = raw
        self._known: dict[int, tuple[bool, str]] = {}

    def word(self, text: str, index: int, box: Box) -> Word:
        """A word that begins with this character."""
        thing = pdfium.FPDFText_GetTextObject(self._raw, index)
        key = ctypes.cast(thing, ctypes.c_void_p).value or 0
        if key not in self._known:
            self._known[key] = self._look(thing, index)
        bold, hidden = self._known[key]
        size = max(1.0, min(box[3] - box[1], box[2] - box[0] if len(text) == 1 else box[3] - box[1]) / 1.15)
        return Word(text, box, box, size=size, bold=bold, hidden=hidden)

    def _look(self, thing: "pdfium.FPDF_PAGEOBJECT", index: int) -> tuple[bool, str]:
        weight = pdfium.FPDFText_GetFontWeight(self._raw, index)
        name = ctypes.create_string_buffer(128)
        pdfium.FPDFText_GetFontInfo(self._raw, index, name, 128, None)
        lower = name.value.lower()
        bold = weight >= _BOLD_WEIGHT or b"bold" in lower or b"black" in lower
        return bold, ""


def ruled_cells(page: pypdfium2.PdfPage) -> list[list[Box]]:
    """The cells of the tables that are drawn with ruled lines, a list for each table."""
    return []


def mark_margins(pages: list[PageLayout]) -> None:
    """Tell page headers and footers, which return on other pages, from the text."""
