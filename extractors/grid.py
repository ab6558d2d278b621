"""Writes a table into a draft: rows on lines, cells with ` | ` between them, merged cells once, at their top left.

A cell keeps the column that it stands in, whatever is merged above or before it.
"""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from types import TracebackType
from typing import Self

from msgspec.structs import force_setattr

from domain.documents import Place, Span, SpanKind
from extractors.draft import CELL_GAP, Draft, OpenSpan
from extractors.shapes import heads

_ROW, _CELL = SpanKind.ROW, SpanKind.CELL


class Grid:
    """A table being written; as a context manager it ends by saying which cells are headers."""

    def __init__(self, draft: Draft, label: str = "") -> None:
        self._draft = draft
        self._cells: list[Sequence[OpenSpan | Span]] = []
        self._row_cells: list[OpenSpan] = []
        self._texts: dict[int, list[str]] = {}
        self._bold: list[list[bool]] = []
        self._taken: dict[int, int] = {}
        self._label = label
        self._row = -1
        self._column = 0

    def __enter__(self) -> Self:
        """Begin the table."""
        self.number = self._draft.number_table()
        self._span = self._draft.mark(
            SpanKind.TABLE, self._draft.length, self._draft.length, table=self.number, label=self._label
        )
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """End the table and mark its header cells."""
        self._span.end = self._draft.length
        opened = [cell for row, cells in enumerate(self._cells) if row not in self._texts for cell in cells]
        if any(cell.header for cell in opened):
            return
        base = self._span.start
        text = self._draft.since(base) if opened else ""
        rows = [
            self._texts.get(row) or [text[cell.start - base : cell.end - base] for cell in cells]
            for row, cells in enumerate(self._cells)
        ]
        head_row, first_column = heads(rows, self._bold)
        for row, cells in enumerate(self._cells):
            for cell in cells if row == head_row else cells[:1]:
                if heading := row == head_row or (first_column and cell.column == 0):
                    # Nobody has seen the cell yet: it is still being made.
                    force_setattr(cell, "header", heading)

    @contextmanager
    def row(self) -> Iterator[OpenSpan]:
        """Write one row."""
        made = self.begin_row()
        yield made
        self.end_row(made)

    def begin_row(self) -> OpenSpan:
        """Begin a row, for those who write many."""
        self._row += 1
        self._column = 0
        self._row_cells = []
        self._cells.append(self._row_cells)
        self._bold.append([])
        if self._row:
            self._draft.separate(1)
        length = self._draft.length
        return self._draft.mark(_ROW, length, length, table=self.number, row=self._row)

    def end_row(self, made: OpenSpan) -> None:
        """End the row that was begun."""
        made.end = self._draft.length
        if self._taken:
            self._taken = {column: left - 1 for column, left in self._taken.items() if left > 1}

    @contextmanager
    def cell(self, *, across: int = 1, down: int = 1) -> Iterator[OpenSpan]:
        """Write one cell that covers so many columns and rows."""
        made = self.begin_cell()
        yield made
        self.end_cell(made, across)
        if down > 1:
            self._taken.update({made.column + offset: down for offset in range(across)})

    def put(self, text: str, place: Place | None, *, across: int = 1, bold: bool = False) -> OpenSpan:
        """Write one cell at once: its text, and whether that is in bold type."""
        column, row, draft = self._column, self._row_cells, self._draft
        while column in self._taken:
            column += 1
        start = draft.write_cell(text, place, first=not row)
        made = draft.mark(_CELL, start, draft.length, table=self.number, row=self._row, column=column)
        row.append(made)
        self._bold[-1].append(bold)
        self._column = column + across
        return made

    def put_row(self, texts: list[str], places: list[Place], bold: list[bool]) -> bool:
        """Write a row at once, none of its cells empty; False, and nothing written, where it takes more than that."""
        row = self._row + 1
        if row:
            self._draft.separate(1)
        if self._taken or not (made := self._draft.write_row(texts, places, self.number, row)):
            return False
        self._row = row
        self._cells.append(made)
        self._bold.append(bold)
        self._texts[row] = texts
        return True

    def begin_cell(self) -> OpenSpan:
        """Begin a cell, for those who write many."""
        while self._column in self._taken:
            self._column += 1
        draft = self._draft
        if self._row_cells:
            draft.write(CELL_GAP)
        draft.begin_cell()
        return draft.mark(_CELL, draft.length, draft.length, table=self.number, row=self._row, column=self._column)

    def end_cell(self, made: OpenSpan, across: int) -> None:
        """End the cell that was begun; it covers so many columns."""
        made.end = self._draft.length
        self._draft.end_cell()
        self._row_cells.append(made)
        self._column += across

    def note_bold(self, *, bold: bool) -> None:
        """Note whether the cell that was written last is in bold type."""
        self._bold[-1].append(bold)

    def skip(self, columns: int) -> None:
        """Leave out so many columns of this row."""
        self._column += columns
