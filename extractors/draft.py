r"""Puts a document together piece by piece, keeping its layout and the places of what was written.

Every format reader writes into a `Draft`, so that all documents have one shape:

* paragraphs, headings and tables are separated by a blank line, list items and table rows by a line break;
* the cells of a row stand on one line with ` | ` between them; a cell that holds several paragraphs (or a table of
  its own) keeps them on lines of their own, marked PARAGRAPH, and its CELL span says where it ends;
* characters are those of the source, except that line ends are `\n`, spaces that do not break are plain spaces,
  characters without any width (soft hyphen, zero width space, byte order mark) are left out, and a gap of more blanks
  or line breaks than any page has is cut: patterns that allow for blanks would try every way of sharing them out.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from operator import attrgetter
from types import TracebackType

from msgspec import Struct

from domain.documents import Document, Place, Placed, Span, SpanKind
from domain.mail import Part, PartRole
from extractors.contract import Limits

CELL_GAP = " | "
_GAP_LENGTH = len(CELL_GAP)
_WIDTHLESS = re.compile("[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff\x00-\x08\x0e-\x1f\x7f\ud800-\udfff]")
_TRANSLATED = str.maketrans(
    {
        "\r": "\n",
        "\x0b": "\n",
        "\x0c": "\n",
        "\u2028": "\n",
        "\u2029": "\n",
        "\x85": "\n",
        "\u00a0": " ",
        "\u2007": " ",
        "\u202f": " ",
        "\u2011": "-",
        "\ufffe": "-",
    }
)
_CELL, _ROW, _PARAGRAPH, _HEADING, _ITEM = (
    SpanKind.CELL, SpanKind.ROW, SpanKind.PARAGRAPH, SpanKind.HEADING, SpanKind.LIST_ITEM
)
"""To name a member of an enumeration takes longer than to compare it, and there are as many spans as cells."""
_BLOCKS = frozenset({_PARAGRAPH, _HEADING, _ITEM})
_LONGEST_GAP = 60
_LONG_GAP = re.compile(rf"\s{{{_LONGEST_GAP + 1},}}")
_KEPT_WHEN_EMPTY = frozenset({SpanKind.CELL, SpanKind.SIGNATURE, SpanKind.FORM_FIELD})


def _shortened(gap: re.Match[str]) -> str:
    return "\n" * min(gap[0].count("\n"), _LONGEST_GAP) or " " * _LONGEST_GAP


def cleaned(text: str) -> str:
    r"""Give the text as a reader sees it: line ends as `\n`, plain spaces, nothing without a width."""
    if text.isascii() and text.isprintable():
        return text
    return _WIDTHLESS.sub("", text.replace("\r\n", "\n").translate(_TRANSLATED))


class OpenSpan(Struct, gc=False):
    """A span that is being written; its attributes, those of `Span` in its order, may be set until the draft ends."""

    kind: SpanKind
    start: int
    end: int = -1
    label: str = ""
    level: int = 0
    table: int = -1
    row: int = -1
    column: int = -1
    header: bool = False

    def closed(self) -> Span:
        """Give the finished span."""
        return Span(
            self.kind, self.start, self.end, self.label, self.level, self.table, self.row, self.column, self.header
        )


class _Block:
    """The stretch of writing that a `with` statement encloses; its span ends with it."""

    __slots__ = ("_draft", "_opened")

    def __init__(self, draft: "Draft", opened: OpenSpan) -> None:
        self._draft, self._opened = draft, opened

    def __enter__(self) -> OpenSpan:
        """Give the span, so that its attributes may be set."""
        return self._opened

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """End the span where the draft stands now."""
        if kind is None:
            self._opened.end = self._draft.length


@dataclass
class Draft:
    """A document in the making. `overflowed` turns true when text beyond the cap was left out."""

    limits: Limits
    length: int = 0
    overflowed: bool = False
    tables: int = 0
    _pieces: list[str] = field(default_factory=list)
    _spans: list[OpenSpan | list[Span]] = field(default_factory=list)
    _places: list[Placed] = field(default_factory=list)
    _tail: str = "\n\n"
    _gap: int = 0
    _due: int = 0
    _fresh: int = 0

    def write(self, text: str, place: Place | None = None, confidence: float = 1.0) -> None:
        """Add text, standing at `place`, after the line breaks that are due."""
        plain = text.isascii() and text.isprintable()
        if not plain:
            text = cleaned(text)
        if not text:
            return
        if len(text) > _LONGEST_GAP and not (plain and "  " not in text):
            text = _LONG_GAP.sub(_shortened, text)
        if text.isspace():
            if self._gap > _LONGEST_GAP and ("\n" not in text or self._tail == "\n\n"):
                return
            self._gap += len(text)
        else:
            self._gap = 0
        if self._due:
            self._break_lines()
        start = self.length
        end = start + len(text)
        if end > self.limits.text:
            text = text[: max(0, self.limits.text - start)]
            self.overflowed = True
            if not text:
                return
            end = start + len(text)
        if place is not None:
            self._places.append(Placed(start, end, place, confidence))
        self._pieces.append(text)
        self.length = end
        self._tail = text[-2:] if end - start > 1 else (self._tail + text)[-2:]

    def separate(self, breaks: int = 2) -> None:
        """See to it that what follows stands after this many line breaks (two make a blank line); none at the top."""
        if self.length > self._fresh:
            self._due = max(self._due, breaks)

    def _write_plain(self, lead: str, text: str, place: Place | None, confidence: float) -> int:
        """Write a text like most after `lead`, and say where it begins; -1 where something is to be done about it."""
        start = self.length + len(lead)
        end = start + len(text)
        if (
            self._due
            or not 0 < end - start <= _LONGEST_GAP
            or end > self.limits.text
            or not (text.isascii() and text.isprintable())
            or text.isspace()
        ):
            return -1
        piece = lead + text if lead else text
        self._pieces.append(piece)
        if place is not None:
            self._places.append(Placed(start, end, place, confidence))
        self.length, self._tail, self._gap = end, (self._tail + piece)[-2:], 0
        return start

    def write_words(self, text: str, words: list[tuple[str, Place, float]]) -> None:
        """Write words with spaces between them, which together are `text`: each with its place and confidence."""
        longest = len(text) if len(text) <= _LONGEST_GAP else max([len(word[0]) for word in words])
        if longest > _LONGEST_GAP or cleaned(text) != text or self.length + len(text) + 2 > self.limits.text:
            self._write_one_by_one(words)
            return
        if self._due:
            self._break_lines()
        at, note = self.length, self._places.append
        for word, place, confidence in words:
            end = at + len(word)
            note(Placed(at, end, place, confidence))
            at = end + 1
        self._pieces.append(text)
        self.length, self._tail, self._gap = self.length + len(text), (self._tail + text)[-2:], 0

    def _write_one_by_one(self, words: list[tuple[str, Place, float]]) -> None:
        for index, (word, place, confidence) in enumerate(words):
            if index:
                self.write(" ")
            self.write(word, place, confidence)

    def write_cell(self, text: str, place: Place | None, *, first: bool) -> int:
        """Write a whole cell of a row, set off from the one before it; gives where it begins."""
        start = self._write_plain("" if first else CELL_GAP, text, place, 1.0)
        if start >= 0:
            self._fresh = 0
            return start
        if not first:
            self.write(CELL_GAP)
        self.begin_cell()
        start = self.length
        self.write(text, place)
        self.end_cell()
        return start

    def write_row(self, texts: list[str], places: list[Place], table: int, row: int) -> Sequence[Span]:
        """Write a row of cells that are texts like most, and give its cells; none, and nothing written, else."""
        line = CELL_GAP.join(texts)
        if not (line.isascii() and line.isprintable()) or max(map(len, texts)) > _LONGEST_GAP:
            return []
        if self.length + len(line) + 2 > self.limits.text:
            return []
        if self._due:
            self._break_lines()
        at = self.length
        spans: list[Span] = [Span(_ROW, at, at + len(line), "", 0, table, row)]
        note = self._places.append
        for column, (text, place) in enumerate(zip(texts, places, strict=True)):
            end = at + len(text)
            spans.append(Span(_CELL, at, end, "", 0, table, row, column))
            note(Placed(at, end, place))
            at = end + _GAP_LENGTH
        self._spans.append(spans)
        self._pieces.append(line)
        self.length, self._tail, self._gap, self._fresh = self.length + len(line), (self._tail + line)[-2:], 0, 0
        return spans[1:]

    def begin_cell(self) -> None:
        """Make the line breaks that are due; no further ones are made until something is written in the cell."""
        if self._due:
            self._break_lines()
        self._fresh = self.length

    def end_cell(self) -> None:
        """Forget the line breaks that are due: what ends a cell must not break its row."""
        self._due = 0
        self._fresh = 0

    def _break_lines(self) -> None:
        due, self._due = self._due, 0
        present = 2 if self._tail == "\n\n" else int(self._tail.endswith("\n"))
        if due <= present:
            return
        if self._gap or self.length + due > self.limits.text:
            self.write("\n" * (due - present))
            return
        breaks = "\n" * (due - present)
        self._pieces.append(breaks)
        self.length, self._tail, self._gap = self.length + len(breaks), (self._tail + breaks)[-2:], len(breaks)

    @property
    def ends_open(self) -> bool:
        """Say whether a further word would stand right after a printed character."""
        return not self._due and self.length > self._fresh and not self._tail[-1:].isspace()

    @property
    def at_line_start(self) -> bool:
        """Say whether the next character begins a line."""
        return bool(self._due) or self.length == self._fresh or self._tail.endswith("\n")

    def span(  # noqa: PLR0913  what a span may say
        self, kind: SpanKind, *, label: str = "", level: int = 0, table: int = -1, row: int = -1, column: int = -1
    ) -> _Block:
        """Mark what is written inside the block; white space at both ends is trimmed away in the end."""
        opened = OpenSpan(kind, self.length, -1, label, level, table, row, column)
        self._spans.append(opened)
        return _Block(self, opened)

    def mark(  # noqa: PLR0913  likewise
        self,
        kind: SpanKind,
        start: int,
        end: int,
        *,
        label: str = "",
        level: int = 0,
        table: int = -1,
        row: int = -1,
        column: int = -1,
        header: bool = False,
    ) -> OpenSpan:
        """Mark a stretch that has been written already."""
        made = OpenSpan(kind, start, end, label, level, table, row, column, header)
        self._spans.append(made)
        return made

    def number_table(self) -> int:
        """Give the number of the next table of this document."""
        self.tables += 1
        return self.tables - 1

    def text(self) -> str:
        """All that has been written so far."""
        if len(self._pieces) > 1:
            self._pieces = ["".join(self._pieces)]
        return self._pieces[0] if self._pieces else ""

    def since(self, start: int) -> str:
        """Give what has been written from there on, without putting all of it together."""
        at, pieces = self.length, self._pieces
        first = len(pieces)
        while first and at > start:
            first -= 1
            at -= len(pieces[first])
        return "".join(pieces[first:])[max(0, start - at) :]

    def finish(self, part: Part) -> Document:
        """Give the finished document, its spans in order (outer before inner) and trimmed to what they hold."""
        text = self.text()
        spans = _finished(self._spans, text)
        spans.sort(key=attrgetter("end"), reverse=True)
        spans.sort(key=attrgetter("start"))
        return Document(
            id=part.path,
            name=part.name,
            media_type=part.media_type,
            text=text,
            spans=tuple(spans),
            places=tuple(self._places),
            is_body=part.role is PartRole.BODY,
            parent=part.parent,
        )


def _finished(made: list[OpenSpan | list[Span]], text: str) -> list[Span]:
    """Give the spans trimmed to what they hold, without the blocks that are the whole of a cell, which says it.

    Headings stay where the cell is a whole row. Cells that were written a row at a time hold no blocks.
    """
    opened = [span for span in made if isinstance(span, OpenSpan)]
    for span in opened:
        _trim(span, text)
    cells = {(span.start, span.end) for span in opened if span.kind is _CELL}
    rows = {(span.start, span.end) for span in opened if span.kind is _ROW} if cells else set()
    found: list[Span] = []
    for item in made:
        if not isinstance(item, OpenSpan):
            found.extend(item)
        elif item.end > item.start or item.kind in _KEPT_WHEN_EMPTY:
            kind, extent = item.kind, (item.start, item.end)
            if kind not in _BLOCKS or extent not in cells or (kind is _HEADING and extent in rows):
                found.append(item.closed())
    return found


def _trim(opened: OpenSpan, text: str) -> None:
    """Leave out the white space at the ends of a span; one without anything else is empty, where it began."""
    start, end = opened.start, min(opened.end, len(text))
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if start >= end:
        start = end = min(opened.start, len(text))
    opened.start, opened.end = start, end
