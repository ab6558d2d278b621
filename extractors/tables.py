"""Tables of a document as grids of cells, with their captions; what a reader cannot see is left out.

`extractors.formats` mark tables, rows and cells by spans; this puts them in the order of rows and columns.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from domain.documents import Document, Span, SpanKind
from extractors.amounts import cell_amount
from extractors.sight import seen

CAPTION_WORDS = re.compile(
    r"(?i)\b(?:item|description|desc|qty|quantity|units?|price|rates?|monthly|mrc|nrc|amount|total|extended|charge|"
    r"cost|line|site|"
    r"location|address|street|city|zip|service|install(?:ation)?|setup|set-up|months?|basis|measure|commitment|remedy|"
    r"what|where|how many|office|station|facility|circuit|each|count|one[- ]time|recurring|term|clin|no\.?|number|"
    r"name|speed|"
    r"product|part|level|metric|credit|if missed|sub-?total|firm|vendor|from|to|a[- ]end|z[- ]end|years?)\b"
)
MOST_CAPTION = 60


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell: its text (flattened, unseen parts blank) at `[start, end)` of the document."""

    start: int
    end: int
    text: str
    column: int
    header: bool = False

    @property
    def amount(self) -> float | None:
        """The figure that it holds, or None."""
        return cell_amount(self.text)


@dataclass(frozen=True, slots=True)
class Row:
    """One visible row; `start` and `end` cover its cells."""

    start: int
    end: int
    cells: tuple[Cell, ...]

    @property
    def text(self) -> str:
        """Its cells on one line, with bars between them."""
        return " | ".join(cell.text for cell in self.cells if cell.text)

    def at(self, column: int) -> Cell | None:
        """The cell in that column."""
        return next((cell for cell in self.cells if cell.column == column), None)


@dataclass(frozen=True, slots=True)
class Table:
    """A table: the captions of its columns (by column number), and its rows without the one that holds them."""

    document: Document
    number: int
    captions: dict[int, str]
    rows: tuple[Row, ...]
    label: str = ""
    above: str = ""
    start: int = 0
    end: int = 0

    def columns(self, pattern: str) -> list[int]:
        """The columns whose caption matches."""
        return [column for column, caption in self.captions.items() if re.search(pattern, caption, re.IGNORECASE)]


@lru_cache(maxsize=64)
def find_tables(document: Document) -> tuple[Table, ...]:
    """The tables of a document that a reader can see, in order. Rows without visible words are left out."""
    view = seen(document)
    by_table: dict[int, dict[int, list[Span]]] = {}
    for span in view.spans_of(SpanKind.CELL):
        by_table.setdefault(span.table, {}).setdefault(span.row, []).append(span)
    made = [_table(document, view, number, rows) for number, rows in by_table.items()]
    return tuple(sorted((table for table in made if table is not None), key=lambda table: table.start))


def _table(document: Document, view: Document, number: int, spans: dict[int, list[Span]]) -> Table | None:
    rows = [row for _, cells in sorted(spans.items()) if (row := _row(view, cells)) is not None]
    if not rows:
        return None
    at = _caption_row(rows)
    captions = {} if at is None else {cell.column: cell.text for cell in rows[at].cells}
    above = [] if at is None else [row.text for row in rows[:at]]
    kept = rows if at is None else rows[at + 1 :]
    sheets = view.spans_of(SpanKind.SHEET, SpanKind.TABLE)
    label = next((s.label for s in sheets if s.label and s.start <= rows[0].start < max(s.end, s.start + 1)), "")
    lead = re.sub(r"\s+", " ", view.text[max(0, rows[0].start - 200) : rows[0].start])
    return Table(document, number, captions, tuple(kept), label, " ".join([lead, *above]), rows[0].start, rows[-1].end)


def _row(view: Document, spans: list[Span]) -> Row | None:
    cells = tuple(
        Cell(s.start, s.end, " ".join(view.text[s.start : s.end].split()), s.column, s.header)
        for s in sorted(spans, key=lambda s: (s.column, s.start))
    )
    if not any(re.search(r"\w", cell.text) for cell in cells):
        return None
    return Row(min(c.start for c in cells), max(c.end for c in cells), cells)


def _caption_row(rows: list[Row]) -> int | None:
    """The row that captions the columns: marked so, or short words over rows with figures; among the first eight."""
    for number, row in enumerate(rows[:8]):
        filled = [cell.text for cell in row.cells if cell.text]
        if len(filled) < 2 or any(len(text) > MOST_CAPTION for text in filled):  # noqa: PLR2004 - one word captions nothing
            continue
        if any(cell_amount(text) is not None for text in filled):
            continue
        known = sum(bool(CAPTION_WORDS.search(text)) for text in filled)
        brief = len(filled) > 2 or all(len(text.split()) < 4 for text in filled)  # noqa: PLR2004 - a form's first answer is longer
        if brief and all(cell.header for cell in row.cells if cell.text):
            known = len(filled)
        widths = [len([c for c in r.cells if c.text]) for r in rows]
        if max(widths) == 2 and 2 in widths[:number]:  # noqa: PLR2004 - a form of two columns: answers stand above already
            return None
        wide = len(filled) >= max(widths) - 2
        if wide and known * 2 >= len(filled) and number + 1 < len(rows):
            return number
    return None


def figures(row: Row) -> Iterator[tuple[Cell, float]]:
    """The cells of a row that hold a figure, with it."""
    for cell in row.cells:
        amount = cell.amount
        if amount is not None:
            yield cell, amount
