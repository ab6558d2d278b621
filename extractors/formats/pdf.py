"""PDF files: the text layer with places and visibility, tables and forms; pictures of text by character recognition.

PDFium gives characters, boxes and drawn lines; what stands where is worked out in `extractors.layout`. Whether a
reader can see doubtful words (white, tiny, painted over, invisible) is decided by looking at the page as it is shown.
A scanned page is recognised even where it brings a text layer of its own: that layer is another machine's guess, and
the better of the two is taken.
"""

import ctypes
import re
import struct
import time
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import pairwise

import numpy as np
import pypdfium2
import pypdfium2.raw as pdfium
from msgspec import structs
from PIL import Image
from rapidfuzz.distance import Levenshtein

from domain.documents import Coverage, Reason, SpanKind, Verdict
from domain.mail import Part
from extractors import ocr, xfa
from extractors.contract import Extract, Limits, Member
from extractors.draft import Draft
from extractors.drawn import Drawing, Frame, address, bare, fill_colour, look_at
from extractors.formats import html
from extractors.layout import Box, PageLayout, Word, arrange, mark_margins, signature_gaps, write_page
from extractors.ledger import not_read, partly_read, summed_up, unreadable, was_read
from extractors.package import Unopened
from extractors.pdfforms import Form, field_words, read_form, signed_boxes, write_fields
from extractors.picturerules import ruled_cells
from extractors.rules import table_cells
from extractors.shapes import signatures

MEDIA_TYPES: tuple[str, ...] = ("application/pdf",)

_BOLD_WEIGHT = 600
_TINY = 2.0
_FAINT = 40
"""Words with less contrast (grey levels) than this cannot be seen."""
_SCAN_SHARE = 0.55
"""A page of which pictures cover so much is taken for a scan."""
_SMALL_PICTURE = 0.04
_DPI = 300
_GARBLED, _LEAST_JUDGED = 0.4, 60
"""Text of which so little is built as words are is none; shorter text is not judged."""
_SHARE_OF_TIME = 0.7
"""Pages that are not recognised when this share of the part's time is gone are named rather than begun."""
_IN_PLACE_OF_A_FORM = re.compile(
    r"(?i)if\s+this\s+message\s+is\s+not\s+eventually\s+replaced\s+by\s+the\s+proper\s+contents"
    r"|trying\s+to\s+load\s+requires\s+adobe\s+reader|to\s+view\s+the\s+full\s+contents\s+of\s+this\s+document,\s+you\s+need"
)
"""What Adobe's programs put on the page of a file whose form other programs do not draw."""
_PRINTED = re.compile(r"[^\s\x00]+")
_WHOLE = re.compile("[^\x00\ud800-\udfff]*")
"""Text in which each unit of UTF-16 is a character."""
_SIGNS = {0xFFFE: "-", 2: "-", 0xFFFF: " "}
"""PDFium writes a hyphen at a line's end as no character, and characters that it cannot name."""
_PALE, _SEE_THROUGH = 225, 30
"""Colours this light, or this little opaque (of 255), may not be seen on paper."""
_TELLING, _FEWEST = 100_000, 500_000.0
"""Pictures of so many pixels tell what drawing costs; no page is drawn with fewer than so many."""
_SHARE_TO_DRAW = 0.15
"""Drawing one page may take this share of the time that is left."""
_NARROW, _LOW = 60, 24
"""Pictures smaller than this (points) hold no text to speak of."""


def read(content: bytes, part: Part, limits: Limits) -> Extract:
    """Read a PDF file; words are placed by page and box."""
    try:
        pdf = pypdfium2.PdfDocument(content)
    except pypdfium2.PdfiumError as error:
        return _unopened(part, content, error)
    with pdf:
        return _dynamic_form(pdf, part, limits) or _read_open(pdf, content, part, limits)


def _dynamic_form(pdf: pypdfium2.PdfDocument, part: Part, limits: Limits) -> Extract | None:
    """Give a form that a program draws when it opens the file, whose pages do not show it; None where there is none."""
    if pdf.get_formtype() != pdfium.FORMTYPE_XFA_FULL:
        return None
    try:
        page = xfa.as_page(xfa.packets(pdf), signatures=xfa.signatures(pdf))
    except Unopened:
        return None
    return replace(html.read(page, part, limits), members=_embedded(pdf, limits)) if page else None


def _unopened(part: Part, content: bytes, error: pypdfium2.PdfiumError) -> Extract:
    if getattr(error, "err_code", None) in (pdfium.FPDF_ERR_PASSWORD, pdfium.FPDF_ERR_SECURITY):
        return unreadable(part, Reason.ENCRYPTED, "the file is protected with a password")
    if b"/Encrypt" in content and b"%%EOF" in content[-2048:]:
        return unreadable(part, Reason.ENCRYPTED, "the file is protected in a way that cannot be undone here")
    return unreadable(part, Reason.DAMAGED, "the file is cut short or is no PDF file that can be opened")


def _read_open(pdf: pypdfium2.PdfDocument, content: bytes, part: Part, limits: Limits) -> Extract:
    draft = Draft(limits)
    units: list[Coverage] = []
    deadline = time.monotonic() + _SHARE_OF_TIME * limits.part_seconds
    layouts: list[PageLayout] = []
    forms: list[Form] = []
    if pdf.get_formtype() != pdfium.FORMTYPE_NONE:
        pdf.init_forms()
    for index in range(min(len(pdf), limits.pages)):
        layout, form, unit = _page(pdf, content, index, part, limits, deadline)
        layouts.append(layout)
        forms.append(form)
        units.append(unit)
    mark_margins(layouts)
    for layout, form in zip(layouts, forms, strict=True):
        draft.separate()
        with draft.span(SpanKind.PAGE, label=f"page {layout.number}"):
            write_page(draft, layout)
            write_fields(draft, form, layout.number)
    for start, end, label in signatures(draft.text()):
        draft.mark(SpanKind.SIGNATURE, start, end, label=label)
    if pdf.get_formtype() == pdfium.FORMTYPE_XFA_FULL or _IN_PLACE_OF_A_FORM.search(draft.text()):
        detail = "the pages stand in for a form that a program draws when it opens the file; it cannot be drawn here"
        units.append(partly_read(part, Reason.UNSUPPORTED, detail, "form"))
    if not len(pdf):
        units.append(not_read(part, Reason.DAMAGED, "the file holds no pages"))
    if len(pdf) > limits.pages:
        units.append(not_read(part, Reason.TOO_MANY, f"only the first {limits.pages} pages were read", "further pages"))
    if draft.overflowed:
        units.append(
            partly_read(part, Reason.TOO_LARGE, f"only the first {draft.length:,} characters were read", "text")
        )
    members = _embedded(pdf, limits)
    return Extract(draft.finish(part), summed_up(part, units), members)


def _embedded(pdf: pypdfium2.PdfDocument, limits: Limits) -> tuple[Member, ...]:
    """Give the files embedded in a PDF file (portfolios, attachments)."""
    found: list[Member] = []
    for index in range(min(limits.members, max(0, pdf.count_attachments()))):
        try:
            attachment = pdf.get_attachment(index)
            found.append(Member(attachment.get_name() or f"embedded-{index + 1}", bytes(attachment.get_data())))
        except (pypdfium2.PdfiumError, ValueError):
            continue
    return tuple(found)


def _page(  # noqa: PLR0913, PLR0917  a page, and what bounds it
    pdf: pypdfium2.PdfDocument, content: bytes, index: int, part: Part, limits: Limits, deadline: float
) -> tuple[PageLayout, Form, Coverage]:
    unit = f"page {index + 1}"
    try:
        page = pdf[index]
    except pypdfium2.PdfiumError:
        return PageLayout(index + 1, 0), Form(), not_read(part, Reason.DAMAGED, "the page is damaged", unit)
    try:
        textpage = page.get_textpage()
    except pypdfium2.PdfiumError:
        return PageLayout(index + 1, 0), Form(), not_read(part, Reason.DAMAGED, "the page is damaged", unit)
    sheet = _Sheet(pdf, page, textpage, index + 1, limits, deadline)
    form = read_form(pdf, page, sheet.frame)
    shown = _signature_words(content, index, sheet.frame, signed_boxes(form)) if sheet.has_time() else []
    layout, coverage = sheet.read(part, unit, [*field_words(form), *shown])
    sheet.note_signatures(layout)
    sheet.close()
    return layout, form, coverage


def _signature_words(content: bytes, index: int, frame: Frame, boxes: list[Box]) -> list[Word]:
    """Give what digital signatures show (who signed, and when): PDFium reads it only when it is part of the page."""
    if not boxes:
        return []
    try:
        with pypdfium2.PdfDocument(content) as copy:
            copy.init_forms()
            page = copy[index]
            before = {(word.text, _rounded(word.shown)) for word in _words_on(page, frame)}
            page.flatten()
            page.close()
            after = _words_on(copy[index], frame)
    except (pypdfium2.PdfiumError, RuntimeError):
        return []
    new = (word for word in after if (word.text, _rounded(word.shown)) not in before)
    return [word for word in new if any(_inside(word.shown, box) for box in boxes)]


def _words_on(page: pypdfium2.PdfPage, frame: Frame) -> list[Word]:
    textpage = page.get_textpage()
    words = page_words(textpage, frame, look_at(page.raw, frame))
    textpage.close()
    return words


def _rounded(box: Box) -> tuple[int, ...]:
    return tuple(round(edge) for edge in box)


@dataclass
class _Sheet:
    """One page while it is read."""

    pdf: pypdfium2.PdfDocument
    page: pypdfium2.PdfPage
    textpage: pypdfium2.PdfTextPage
    number: int
    limits: Limits
    deadline: float
    _shown: "np.ndarray[tuple[int, ...], np.dtype[np.uint8]] | None" = None
    _scale: float = 1.0
    _pace: float = 0.0

    def __post_init__(self) -> None:
        """Learn the page's size and what is drawn on it."""
        self.width, self.height = self.page.get_size()
        left, bottom, right, top = self.page.get_cropbox()
        self.frame = Frame(left, bottom, right, top, self.page.get_rotation())
        self.drawing = look_at(self.page.raw, self.frame)

    def has_time(self) -> bool:
        """Say whether there is time left for what can be done without."""
        return time.monotonic() < self.deadline

    def close(self) -> None:
        """Give back what PDFium holds for the page."""
        self.textpage.close()
        self.page.close()

    def read(self, part: Part, unit: str, filled: list[Word]) -> tuple[PageLayout, Coverage]:
        """Give the page put in order, with what is filled in on it, and its line of the ledger."""
        words = page_words(self.textpage, self.frame, self.drawing)
        self._judge_visibility(words)
        words.extend(filled)
        share = self.drawing.picture_share(self.width * self.height)
        visible = [word for word in words if not word.hidden]
        if share >= _SCAN_SHARE or is_garbled(visible):
            return self._scanned(words, part, unit)
        layout = self._arranged(words)
        if visible:
            # A picture among text may hold text of its own (a pasted table, a scanned signature page).
            extra = self._pictures_read(visible) if share > _SMALL_PICTURE else []
            layout = self._arranged([*words, *extra]) if extra else layout
            return layout, was_read(part, unit)
        if self._is_blank():
            return layout, was_read(part, unit, "blank")
        return self._scanned(words, part, unit)

    def _arranged(self, words: list[Word]) -> PageLayout:
        turn = _writing_turn(words)
        if turn:
            words = [structs.replace(word, box=_turned(word.shown, turn, self.width, self.height)) for word in words]
            layout = arrange(words, number=self.number, height=self.width if turn in (90, 270) else self.height)
            layout.turned = True
            return layout
        return arrange(words, number=self.number, height=self.height, cells=table_cells(self.drawing.rules))

    def _scanned(self, layer: list[Word], part: Part, unit: str) -> tuple[PageLayout, Coverage]:
        """Give a page that is a picture: recognised, and compared with the text layer that it brings, if any."""
        visible = [word for word in layer if not word.hidden]
        if self._is_blank():
            return self._arranged(layer), was_read(part, unit, "blank")
        if not ocr.is_available():
            if visible:
                return self._arranged(layer), was_read(part, unit, "by the text layer of the scan")
            detail = f"the page is a picture, and pictures cannot be recognised here: {ocr.remedy()}"
            return self._arranged(layer), not_read(part, Reason.UNSUPPORTED, detail, unit)
        if time.monotonic() > self.deadline:
            detail = "there was no time left to recognise this page"
            make = partly_read if visible else not_read
            return self._arranged(layer), make(part, Reason.TOOK_TOO_LONG, detail, unit)
        image = self.render(_DPI)
        found = ocr.recognise(image, dpi=self._dpi(image))
        if visible and not _layer_is_worse(visible, found):
            return self._arranged(layer), was_read(part, unit, "by the text layer of the scan")
        return self._recognised(found, image, layer, part, unit)

    def _recognised(
        self, found: ocr.Recognition, image: Image.Image, layer: list[Word], part: Part, unit: str
    ) -> tuple[PageLayout, Coverage]:
        from extractors.formats.image import judged  # noqa: PLC0415  both read pictures of pages

        cells = ruled_cells(found.page or image, dpi=found.dpi, slope=found.slope)
        words = [
            structs.replace(word, shown=ocr.unturned(word.shown, found.turn, self.width, self.height))
            for word in found.words
        ]
        layout = arrange(words, number=self.number, height=found.height, cells=cells)
        layout.turned = bool(found.turn)
        coverage = judged(found, image, part, unit)
        if coverage.verdict is Verdict.NOT_READ and any(not word.hidden for word in layer):
            return self._arranged(layer), partly_read(
                part, Reason.UNSUPPORTED, "something is drawn here, but no words can be made out in it", unit
            )
        return layout, coverage

    def _pictures_read(self, visible: list[Word]) -> list[Word]:
        """Give the words in the larger pictures of a page that has text beside them."""
        if not ocr.is_available() or time.monotonic() > self.deadline:
            return []
        words: list[Word] = []
        for _, box in self.drawing.pictures[:12]:
            left, top, right, bottom = (
                max(0.0, box[0]),
                max(0.0, box[1]),
                min(self.width, box[2]),
                min(self.height, box[3]),
            )
            if (
                right - left < _NARROW
                or bottom - top < _LOW
                or (right - left) * (bottom - top) < _SMALL_PICTURE * self.width * self.height
            ):
                continue
            if any(_inside(word.shown, box) for word in visible):
                continue
            image = self.render(_DPI)
            factor = image.width / self.width
            piece = image.crop((int(left * factor), int(top * factor), int(right * factor), int(bottom * factor)))
            found = ocr.recognise(piece, dpi=_DPI, turned=False, flat=True)
            if found.confidence > 0.7 and sum(len(word.text) for word in found.words) > 8:  # noqa: PLR2004  a logo may look like a word
                words.extend(
                    structs.replace(word, box=_moved(word.box, left, top), shown=_moved(word.shown, left, top))
                    for word in found.words
                )
        return words

    def _dpi(self, image: Image.Image) -> float:
        return 72.0 * image.width / float(self.width)

    def render(self, dpi: float) -> Image.Image:
        """Give the page as a grey picture, at fewer dots where it would have too many."""
        scale = dpi / 72.0
        pixels = self.width * self.height * scale * scale
        most = min(self.limits.pixels, 40_000_000, self._affordable())
        if pixels > most:
            scale *= (most / pixels) ** 0.5
        began = time.process_time()
        try:
            shown: Image.Image = self.page.render(scale=scale, grayscale=True, may_draw_forms=True).to_pil()
        except (pypdfium2.PdfiumError, ValueError):
            # A page whose size makes no sense cannot be shown to anybody.
            return Image.new("L", (8, 8), 255)
        if shown.width * shown.height > _TELLING:
            self._pace = max(self._pace, (time.process_time() - began) / (shown.width * shown.height))
        return shown.convert("L")

    def _affordable(self) -> float:
        """How many pixels can be drawn in the time that is left: computed shades may take seconds for an inch."""
        left = _SHARE_TO_DRAW * max(1.0, self.deadline - time.monotonic())
        return max(_FEWEST, left / self._pace) if self._pace else float("inf")

    def note_signatures(self, layout: PageLayout) -> None:
        """Find a mark drawn between a letter's closing and the name below it: that is a signature."""
        if layout.turned:
            return
        for index, box in signature_gaps(layout):
            if self._may_be_signed(box) and self._has_contrast(box, whole=True):
                layout.signed_before.add(index)

    def _may_be_signed(self, box: Box) -> bool:
        """Say whether it is worth looking: something is drawn or annotated there (the picture of a page costs most)."""
        return pdfium.FPDFPage_GetAnnotCount(self.page.raw) > 0 or not self.drawing.is_empty_at(box)

    def _picture(self) -> "np.ndarray[tuple[int, ...], np.dtype[np.uint8]]":
        if self._shown is None:
            image = self.render(110)
            self._scale = image.width / max(1.0, self.width)
            self._shown = np.asarray(image)
        return self._shown

    def _is_blank(self) -> bool:
        grey = self._picture().astype(np.int16)
        margin = max(2, int(min(grey.shape) * 0.02))
        grey = grey[margin:-margin, margin:-margin]
        return bool(grey.size == 0 or (np.abs(grey - np.median(grey)) > 50).mean() < 0.0002)  # noqa: PLR2004  grey levels; share

    def _judge_visibility(self, words: list[Word]) -> None:
        """Settle whether doubtful words can be seen by looking where they stand."""
        for word in words:
            if not word.hidden:
                continue
            left, top, right, bottom = word.shown
            if right <= 0 or bottom <= 0 or left >= self.width or top >= self.height:
                word.hidden = "off the page"
            elif word.hidden != "too small to be seen" and self._has_contrast(word.shown):
                word.hidden = ""

    def _has_contrast(self, box: Box, *, whole: bool = False) -> bool:
        grey = self._picture()
        left, top, right, bottom = (int(edge * self._scale) for edge in box)
        patch = grey[max(0, top) : bottom + 1, max(0, left) : right + 1]
        if patch.size == 0:
            return False
        if whole:
            # A pen leaves little ink in a wide space, yet more than dirt does.
            paper = int(np.median(patch))
            return bool((patch.astype(np.int16) < paper - 70).mean() > 0.004)  # noqa: PLR2004  grey levels; share
        low, high = np.percentile(patch, (4, 96))
        return bool(high - low > _FAINT)


def is_garbled(words: list[Word]) -> bool:
    """Say whether a text layer cannot be what the page shows: fonts that do not tell their characters."""
    text = "".join([word.text for word in words])
    if text.isascii() and text.isprintable():
        return len(text) >= _LEAST_JUDGED and plausibility(words[:150]) < _GARBLED
    private = sum(not char.isprintable() or 0xE000 <= ord(char) < 0xF900 for char in text)  # noqa: PLR2004  private use
    if private > 0.3 * len(text) or len(text) < _LEAST_JUDGED:
        return private > 0.3 * len(text)
    foreign = sum(char.isalpha() and not char.isascii() for char in text)
    return foreign < 0.1 * len(text) and plausibility(words[:150]) < _GARBLED


def _inside(box: Box, outer: Box) -> bool:
    x, y = (box[0] + box[2]) / 2, (box[1] + box[3]) / 2
    return outer[0] < x < outer[2] and outer[1] < y < outer[3]


def _moved(box: Box, right: float, down: float) -> Box:
    return box[0] + right, box[1] + down, box[2] + right, box[3] + down


def _writing_turn(words: list[Word]) -> int:
    """Give the turn (degrees clockwise) that makes the writing level, where most words stand sideways."""
    turns = [word.turn for word in words if not word.hidden and len(word.text) > 1]
    sideways = [turn for turn in turns if turn]
    return max(set(sideways), key=sideways.count) if len(sideways) * 2 > len(turns) else 0


def _turned(box: Box, turn: int, width: float, height: float) -> Box:
    """Give a box on a page after the page is turned clockwise."""
    return ocr.unturned(box, (360 - turn) % 360, *((height, width) if turn in (90, 270) else (width, height)))


def _layer_is_worse(layer: list[Word], found: ocr.Recognition) -> bool:
    """Say whether the picture was recognised better than the text layer says.

    Where both say nearly the same the layer stays (its boxes are exact). Where they differ, a sure recognition is
    believed; a layer that has much more text than could be recognised is believed otherwise.
    """
    ours, theirs = _characters(found.words), _characters(layer)
    if not ours or found.confidence < 0.5:  # noqa: PLR2004  not worth comparing
        return False
    if Levenshtein.normalized_similarity(_sorted_words(layer), _sorted_words(found.words)) > 0.985:  # noqa: PLR2004  a slip or two
        return False
    if ours < 0.6 * theirs and plausibility(layer) > plausibility(found.words):
        return False
    return found.confidence >= 0.75 or plausibility(found.words) > plausibility(layer)  # noqa: PLR2004  sure enough


def _characters(words: "list[Word] | tuple[Word, ...]") -> int:
    return sum(len(word.text) for word in words)


def _sorted_words(words: "list[Word] | tuple[Word, ...]") -> list[str]:
    """Give the words in an order that does not depend on the layout, to be compared."""
    return sorted(word.text.strip(".,;:").lower() for word in words)[:4000]


def plausibility(words: "list[Word] | tuple[Word, ...]") -> float:
    """Give the share of characters in words built as words are: letters with vowels, or figures, no odd signs."""
    total = sum([len(word.text) for word in words])
    good = sum([len(word.text) for word in words if _is_built_well(word.text)])
    return good / total if total else 0.0


@lru_cache(maxsize=8192)
def _is_built_well(text: str) -> bool:
    bare = text.strip(".,;:()[]\"'“”\u2018\u2019$%-\u2013—/#&*")
    if not bare:
        return False
    letters = sum(char.isalpha() for char in bare)
    digits = sum(char.isdigit() for char in bare)
    mixed_case = any(a.islower() and b.isupper() for a, b in pairwise(bare))
    vowels = any(char in "aeiouyAEIOUY" for char in bare)
    worded = letters >= len(bare) - 1 and (vowels or bare.isupper()) and not mixed_case
    figured = digits > 0 and letters <= 2 and letters + digits + sum(bare.count(c) for c in ".,-/:$") == len(bare)  # noqa: PLR2004  "5G", "1st"
    return worded or figured


def page_words(textpage: pypdfium2.PdfTextPage, frame: Frame, drawing: Drawing) -> list[Word]:
    """Give the words of a page's text layer with their boxes and type; `hidden` names a doubt yet to be settled."""
    looks = _Looks(textpage.raw, frame, drawing)
    words: list[Word] = []
    for match in _PRINTED.finditer(_characters_of(textpage)):
        text, start = match[0], match.start()
        # A run of characters is placed as one word by its first and last, and taken to pieces where it is too long.
        left, bottom, right, top = box = looks.box(start)
        look = looks.at(start)
        if len(text) > 1:
            other = looks.box(match.end() - 1)
            left, bottom, right, top = box = (
                min(left, other[0]), min(bottom, other[1]), max(right, other[2]), max(top, other[3])
            )
            size, across, along = max(1.0, look[2]), right - left, top - bottom
            if max(across, along) > 1.1 * size * len(text) + size or min(across, along) > 2 * size:
                words.extend(_pieces(looks, text, start))
                continue
        words.append(looks.word(text, look, box))
    return words


def _characters_of(textpage: pypdfium2.PdfTextPage) -> str:
    """Give the text of a page, one character for each that PDFium numbers."""
    raw, count = textpage.raw, textpage.count_chars()
    units = (ctypes.c_ushort * (count + 1))()
    written = pdfium.FPDFText_GetText(raw, 0, count, units) - 1
    text = bytes(units)[: 2 * count].decode("utf-16-le", "surrogatepass")
    here = address(raw)
    if written == count == len(text) and _WHOLE.fullmatch(text):
        chars = set(text)
        if all(_unicode_at(here, at) == ord(char) for char in chars for at in {text.find(char), text.rfind(char)}):
            return text.translate(_SIGNS) if any(chr(code) in chars for code in _SIGNS) else text
    # Some characters are of two units, cannot be named, or are named by no number that there is: all are asked for.
    codes = [_unicode_at(here, index) for index in range(count)]
    return "".join([_SIGNS.get(code) or chr(min(code, 0x10FFFF)) for code in codes])


def _pieces(looks: "_Looks", text: str, start: int) -> Iterator[Word]:
    """Split a run wherever a character stands apart from those before it."""
    first, bounds = 0, looks.box(start)
    for index in range(1, len(text)):
        box = looks.box(start + index)
        if _is_apart(box, bounds):
            yield looks.word(text[first:index], looks.at(start + first), bounds)
            first, bounds = index, box
        else:
            bounds = min(bounds[0], box[0]), min(bounds[1], box[1]), max(bounds[2], box[2]), max(bounds[3], box[3])
    yield looks.word(text[first:], looks.at(start + first), bounds)


def _is_apart(box: Box, word: Box) -> bool:
    """Say whether a character is too far from its word's box to belong to it, level or upright writing alike."""
    size = max(1.0, min(word[3] - word[1], word[2] - word[0]), min(box[3] - box[1], 40.0))
    across = max(box[0] - word[2], word[0] - box[2])
    along = max(box[1] - word[3], word[1] - box[3])
    return across > 0.6 * size or along > 0.6 * size


_box_at = bare(pdfium.FPDFText_GetLooseCharBox, ctypes.c_int, ctypes.c_void_p, ctypes.c_int, ctypes.c_void_p)
_object_at = bare(pdfium.FPDFText_GetTextObject, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_int)
_unicode_at = bare(pdfium.FPDFText_GetUnicode, ctypes.c_uint, ctypes.c_void_p, ctypes.c_int)
_four_floats = struct.Struct("4f").unpack
Look = tuple[bool, str, float, int, int]
"""How text looks: bold, a doubt whether it can be seen, its size, its turn, and its place in the order of painting."""


class _Looks:
    """How the characters of a text page look; remembered by text object, of which there are far fewer."""

    def __init__(self, raw: "pdfium.FPDF_TEXTPAGE", frame: Frame, drawing: Drawing) -> None:
        self._raw, self._frame, self._drawing = raw, frame, drawing
        self._address = address(raw)
        self._known: dict[int, Look] = {}
        self._bold: dict[int, bool] = {}
        self._rect = (ctypes.c_float * 4)()
        self._at_rect = ctypes.addressof(self._rect)
        self._last_painted = drawing.last_painted()

    def box(self, index: int) -> Box:
        """Give the box of a character as PDFium gives it: left, bottom, right, top."""
        _box_at(self._address, index, self._at_rect)
        left, top, right, bottom = _four_floats(self._rect)
        return left, bottom, right, top

    def word(self, text: str, look: Look, bounds: Box) -> Word:
        """Give a word that looks so; `bounds` as PDFium gives them."""
        bold, doubt, size, turn, order = look
        box = self._frame.seen(*bounds)
        left, top, right, bottom = box
        if not doubt and (
            left < -1 or top < -1 or (order < self._last_painted and self._drawing.covers(box, order))
        ):
            doubt = "painted over"
        if not size:
            size = (right - left if turn in (90, 270) else bottom - top) / 1.15
        return Word(text, box, box, max(1.0, size), bold, doubt, 1.0, turn)

    def at(self, index: int) -> Look:
        """Give how a character looks."""
        key = _object_at(self._address, index) or 0
        look = self._known.get(key)
        if look is None:
            look = self._known[key] = self._look(index, key)
        return look

    def _look(self, index: int, key: int) -> Look:
        matrix = pdfium.FS_MATRIX()
        pdfium.FPDFText_GetMatrix(self._raw, index, ctypes.byref(matrix))
        scale = max((matrix.c**2 + matrix.d**2) ** 0.5, 0.0)
        size = pdfium.FPDFText_GetFontSize(self._raw, index) * (scale or 1.0)
        turn = self._turn(matrix.a, matrix.b)
        thing = ctypes.cast(key, pdfium.FPDF_PAGEOBJECT) if key else None
        doubt = self._doubt(thing, size) if thing else ""
        return self._is_bold(thing, index), doubt, size, turn, self._drawing.texts.get(key, self._drawing.count)

    def _is_bold(self, thing: "pdfium.FPDF_PAGEOBJECT | None", index: int) -> bool:
        font = address(pdfium.FPDFTextObj_GetFont(thing)) if thing else 0
        if font not in self._bold or not font:
            name = ctypes.create_string_buffer(128)
            pdfium.FPDFText_GetFontInfo(self._raw, index, name, 128, None)
            lower = name.value.lower()
            heavy = pdfium.FPDFText_GetFontWeight(self._raw, index) >= _BOLD_WEIGHT
            self._bold[font] = heavy or b"bold" in lower or b"black" in lower
        return self._bold[font]

    def _turn(self, a: float, b: float) -> int:
        """Give the turn (degrees clockwise) that would make the writing level on the page as it is shown."""
        level = abs(b) <= abs(a)
        direction = (0 if a >= 0 else 180) if level else (90 if b > 0 else 270)
        # Writing that runs upwards (90 degrees counter-clockwise) is made level by a turn of 90 clockwise.
        return int(direction - self._frame.turn) % 360

    def _doubt(self, thing: "pdfium.FPDF_PAGEOBJECT", size: float) -> str:
        mode = pdfium.FPDFTextObj_GetTextRenderMode(thing)
        if mode in (pdfium.FPDF_TEXTRENDERMODE_INVISIBLE, pdfium.FPDF_TEXTRENDERMODE_CLIP):
            return "invisible text"
        if 0 < size < _TINY:
            return "too small to be seen"
        colour = fill_colour(thing)
        if (
            colour is not None
            and mode == pdfium.FPDF_TEXTRENDERMODE_FILL
            and (min(colour[:3]) >= _PALE or colour[3] < _SEE_THROUGH)
        ):
            return "white on white"
        return ""
