"""Text with a map: what a reader makes of one part, and how much of it could be read.

Spans and places are made for every word and cell, so they are msgspec's structures: made in a tenth of the time that
frozen data classes take, and written and read back as the same plain data.
"""

from bisect import bisect_right
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property

from msgspec import Struct
from msgspec.structs import replace


class SpanKind(StrEnum):
    """What a stretch of a document's text is, as layout. Spans may nest and overlap."""

    PAGE = "page"
    SHEET = "sheet"
    HEADING = "heading"
    PARAGRAPH = "paragraph"
    LIST_ITEM = "list_item"
    TABLE = "table"
    ROW = "row"
    CELL = "cell"
    FORM_FIELD = "form_field"
    SIGNATURE = "signature"
    HEADER = "header"
    FOOTER = "footer"
    FOOTNOTE = "footnote"
    COMMENT = "comment"
    QUOTED = "quoted"
    FORWARDED = "forwarded"
    HIDDEN = "hidden"
    DELETED = "deleted"
    INSERTED = "inserted"


UNSEEN = frozenset({SpanKind.HIDDEN, SpanKind.DELETED, SpanKind.COMMENT})
"""Text a reader of the document cannot see, or that is no part of it: it never satisfies an item."""


class Span(Struct, frozen=True, gc=False):
    """A stretch `[start, end)` of `Document.text`.

    `label` is a form field's caption, a sheet's or table's name, the reason text is hidden, or `signed`/`empty` for a
    signature. `level` is a heading's depth or a quotation's. `row` and `column` are zero-based, for rows and cells;
    `table` numbers the table within the document. `header` marks a cell that heads its column or row.
    """

    kind: SpanKind
    start: int
    end: int
    label: str = ""
    level: int = 0
    table: int = -1
    row: int = -1
    column: int = -1
    header: bool = False


class Place(Struct, frozen=True, gc=False):
    """Where something stands, in the terms of its format. Pages, paragraphs and lines count from 1.

    `box` is (left, top, right, bottom) in points from the page's top left corner as a reader sees the page.
    """

    page: int | None = None
    box: tuple[float, float, float, float] | None = None
    sheet: str = ""
    cell: str = ""
    paragraph: int | None = None
    line: int | None = None

    def __str__(self) -> str:
        """The place in words, such as `page 2` or `sheet Costs, cell B7`."""
        words = []
        if self.page is not None:
            words.append(f"page {self.page}")
        if self.sheet:
            words.append(f"sheet {self.sheet}")
        if self.cell:
            words.append(f"cell {self.cell}")
        if self.paragraph is not None:
            words.append(f"paragraph {self.paragraph}")
        if self.line is not None:
            words.append(f"line {self.line}")
        return ", ".join(words)


class Placed(Struct, frozen=True, gc=False):
    """The place of the text `[start, end)`; kept in order of `start`, not overlapping."""

    start: int
    end: int
    place: Place
    confidence: float = 1.0


class Verdict(StrEnum):
    """How far one unit (part, page, sheet, archive member) could be read."""

    READ = "read"
    PARTLY_READ = "partly read"
    NOT_READ = "not read"


class Reason(StrEnum):
    """Why something was not, or only partly, read. The list is closed."""

    ENCRYPTED = "encrypted"
    DAMAGED = "damaged"
    UNSUPPORTED = "unsupported"
    TOO_LARGE = "too large"
    TOO_DEEP = "too deep"
    TOO_MANY = "too many"
    TOOK_TOO_LONG = "took too long"
    TOO_MUCH_MEMORY = "too much memory"
    REFUSED = "refused by policy"


@dataclass(frozen=True, slots=True)
class Coverage:
    """One line of the coverage ledger: a unit of one part and its verdict, with the reason where it was not read.

    `unit` is empty for the part as a whole, else such as `page 3`, `sheet Costs`, `member quotes/a.pdf`.
    """

    part: str
    name: str
    verdict: Verdict
    unit: str = ""
    reason: Reason | None = None
    detail: str = ""


@dataclass(frozen=True)
class Document:
    """The text read from one part, never altered afterwards, with its layout and a map from offsets to places.

    `id` is the part's path, unique in its message. Text that a reader cannot see is in `text` too, marked by a span.
    """

    id: str
    name: str
    media_type: str
    text: str
    spans: tuple[Span, ...] = ()
    places: tuple[Placed, ...] = ()
    is_body: bool = False
    parent: str = ""

    def __hash__(self) -> int:
        """Say which document this is, quickly: a hash over all its text and spans would cost more than reading it."""
        return hash((self.id, self.name, len(self.text), len(self.spans)))

    @cached_property
    def _starts(self) -> list[int]:
        return [placed.start for placed in self.places]

    @cached_property
    def _by_kind(self) -> dict[SpanKind, list[tuple[int, Span]]]:
        found: dict[SpanKind, list[tuple[int, Span]]] = {}
        for number, span in enumerate(self.spans):
            found.setdefault(span.kind, []).append((number, span))
        return found

    def place_of(self, start: int, end: int) -> Place | None:
        """The place of the text `[start, end)`: that of its first mapped stretch, its box widened on that page."""
        first = max(0, bisect_right(self._starts, start) - 1)
        found: Place | None = None
        for index in range(first, len(self.places)):
            placed = self.places[index]
            if placed.start >= end:
                break
            if placed.end <= start:
                continue
            if found is None:
                found = placed.place
            elif found.box and placed.place.box and placed.place.page == found.page:
                a, b = found.box, placed.place.box
                found = replace(found, box=(min(a[0], b[0]), min(a[1], b[1]), max(a[2], b[2]), max(a[3], b[3])))
        return found

    def confidence_of(self, start: int, end: int) -> float:
        """The lowest reading confidence within `[start, end)`; 1.0 where the text did not come from OCR."""
        first = max(0, bisect_right(self._starts, start) - 1)
        lowest = 1.0
        for index in range(first, len(self.places)):
            placed = self.places[index]
            if placed.start >= end:
                break
            if placed.end > start:
                lowest = min(lowest, placed.confidence)
        return lowest

    def spans_of(self, *kinds: SpanKind) -> tuple[Span, ...]:
        """The spans of these kinds, in the order they were made."""
        numbered = [found for kind in set(kinds) for found in self._by_kind.get(kind, ())]
        return tuple(span for _, span in sorted(numbered, key=lambda found: found[0]))

    def is_visible(self, start: int, end: int) -> bool:
        """Say whether no part of `[start, end)` is hidden, deleted or a comment."""
        unseen = (span for kind in UNSEEN for _, span in self._by_kind.get(kind, ()))
        return not any(span.start < end and start < span.end for span in unseen)
