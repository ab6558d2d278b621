r"""Puts a document together piece by piece, keeping its layout and the places of what was written.

Every format reader writes into a `Draft`, so that all documents have one shape:

* paragraphs, headings and tables are separated by a blank line, list items and table rows by a line break;
* the cells of a row stand on one line with ` | ` between them; a cell that holds several paragraphs (or a table of
  its own) keeps them on lines of their own, marked PARAGRAPH, and its CELL span says where it ends;
* characters are those of the source, except that line ends are `\n`, spaces that do not break are plain spaces, and
  characters without any width (soft hyphen, zero width space, byte order mark) are left out.
"""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from domain.documents import Document, Place, Placed, Span, SpanKind
from domain.mail import Part, PartRole
from extractors.contract import Limits

CELL_GAP = " | "
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
_KEPT_WHEN_EMPTY = frozenset({SpanKind.CELL, SpanKind.SIGNATURE, SpanKind.FORM_FIELD})


def cleaned(text: str) -> str:
    r"""Give the text as a reader sees it: line ends as `\n`, plain spaces, nothing without a width."""
    if text.isascii() and text.isprintable():
        return text
    return _WIDTHLESS.sub("", text.replace("\r\n", "\n").translate(_TRANSLATED))


@dataclass
class OpenSpan:
    """A span that is being written; its attributes may still be set until its block ends."""

    kind: SpanKind
    start: int
    end: int = -1
    label: str = ""
    level: int = 0
    table: int = -1
    row: int = -1
    column: int = -1
    header: bool = False


@dataclass
class Draft:
    """A document in the making. `overflowed` turns true when text beyond the cap was left out."""

    limits: Limits
    length: int = 0
    overflowed: bool = False
    tables: int = 0
    _pieces: list[str] = field(default_factory=list)
    _spans: list[OpenSpan] = field(default_factory=list)
    _places: list[Placed] = field(default_factory=list)
    _tail: str = "\n\n"
    _due: int = 0
    _fresh: int = 0

    def write(self, text: str, place: Place | None = None, confidence: float = 1.0) -> None:
        """Add text, standing at `place`, after the line breaks that are due."""
        text = cleaned(text)
        if not text:
            return
        if self._due:
            self._break_lines()
        if self.length + len(text) > self.limits.text:
            text = text[: max(0, self.limits.text - self.length)]
            self.overflowed = True
        if not text:
            return
        if place is not None:
            self._places.append(Placed(self.length, self.length + len(text), place, confidence))
        self._pieces.append(text)
        self.length += len(text)
        self._tail = (self._tail + text)[-2:]

    def separate(self, breaks: int = 2) -> None:
        """See to it that what follows stands after this many line breaks (two make a blank line); none at the top."""
        if self.length > self._fresh:
            self._due = max(self._due, breaks)

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
        if due > present:
            self.write("\n" * (due - present))

    @property
    def ends_open(self) -> bool:
        """Say whether a further word would stand right after a printed character."""
        return not self._due and self.length > self._fresh and not self._tail[-1:].isspace()

    @property
    def at_line_start(self) -> bool:
        """Say whether the next character begins a line."""
        return bool(self._due) or self.length == self._fresh or self._tail.endswith("\n")

    @contextmanager
    def span(self, kind: SpanKind, **attributes: str | int | bool) -> Iterator[OpenSpan]:
        """Mark what is written inside the block; white space at both ends is trimmed away in the end."""
        opened = OpenSpan(kind, self.length)
        for name, value in attributes.items():
            setattr(opened, name, value)
        self._spans.append(opened)
        yield opened
        opened.end = self.length

    def mark(self, kind: SpanKind, start: int, end: int, **attributes: str | int | bool) -> OpenSpan:
        """Mark a stretch that has been written already."""
        made = OpenSpan(kind, start, end)
        for name, value in attributes.items():
            setattr(made, name, value)
        self._spans.append(made)
        return made

    def drop(self, opened: OpenSpan) -> None:
        """Take a mark back (what was marked turned out to be something else)."""
        self._spans = [span for span in self._spans if span is not opened]

    def number_table(self) -> int:
        """Give the number of the next table of this document."""
        self.tables += 1
        return self.tables - 1

    def text(self) -> str:
        """All that has been written so far."""
        if len(self._pieces) > 1:
            self._pieces = ["".join(self._pieces)]
        return self._pieces[0] if self._pieces else ""

    def finish(self, part: Part) -> Document:
        """Give the finished document, its spans in order (outer before inner) and trimmed to what they hold."""
        text = self.text()
        spans = _without_echoes([made for opened in self._spans if (made := _trimmed(opened, text)) is not None])
        spans.sort(key=lambda span: (span.start, -span.end))
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


def _without_echoes(spans: list[Span]) -> list[Span]:
    """Leave out the blocks that are the whole of a cell, which says it; headings stay where it is a whole row."""
    cells = {(span.start, span.end) for span in spans if span.kind is SpanKind.CELL}
    rows = {(span.start, span.end) for span in spans if span.kind is SpanKind.ROW}
    echoing = (SpanKind.PARAGRAPH, SpanKind.HEADING, SpanKind.LIST_ITEM)
    return [
        span
        for span in spans
        if span.kind not in echoing
        or (span.start, span.end) not in cells
        or (span.kind is SpanKind.HEADING and (span.start, span.end) in rows)
    ]


def _trimmed(opened: OpenSpan, text: str) -> Span | None:
    start, end = opened.start, min(opened.end, len(text))
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if start >= end:
        if opened.kind not in _KEPT_WHEN_EMPTY:
            return None
        start = end = min(opened.start, len(text))
    return Span(
        kind=opened.kind,
        start=start,
        end=end,
        label=opened.label,
        level=opened.level,
        table=opened.table,
        row=opened.row,
        column=opened.column,
        header=opened.header,
    )
