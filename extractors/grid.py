"""Writes a table into a draft: rows on lines, cells with ` | ` between them, merged cells once, at their top left.

A cell keeps the column that it stands in, whatever is merged above or before it.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from types import TracebackType
from typing import Self

from domain.documents import SpanKind
from extractors.draft import CELL_GAP, Draft, OpenSpan
from extractors.shapes import heads


class Grid:
    """A table being written; as a context manager it ends by saying which cells are headers."""

    def __init__(self, draft: Draft, label: str = "") -> None:
        self._draft = draft
        self._cells: list[list[OpenSpan]] = []
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
        text = self._draft.text()
        if any(cell.header for row in self._cells for cell in row):
            return
        rows = [[text[cell.start : cell.end] for cell in row] for row in self._cells]
        head_row, first_column = heads(rows, self._bold)
        for index, row in enumerate(self._cells):
            for cell in row:
                cell.header = index == head_row or (first_column and cell.column == 0)

    @contextmanager
    def row(self) -> Iterator[OpenSpan]:
        """Write one row."""
        self._row += 1
        self._column = 0
        self._cells.append([])
        self._bold.append([])
        if self._row:
            self._draft.separate(1)
        with self._draft.span(SpanKind.ROW, table=self.number, row=self._row) as made:
            yield made
        self._taken = {column: left - 1 for column, left in self._taken.items() if left > 1}

    @contextmanager
    def cell(self, *, across: int = 1, down: int = 1) -> Iterator[OpenSpan]:
        """Write one cell that covers so many columns and rows."""
        while self._column in self._taken:
            self._column += 1
        if self._cells[-1]:
            self._draft.write(CELL_GAP)
        self._draft.begin_cell()
        with self._draft.span(SpanKind.CELL, table=self.number, row=self._row, column=self._column) as made:
            yield made
        self._draft.end_cell()
        self._cells[-1].append(made)
        if down > 1:
            self._taken.update({self._column + offset: down for offset in range(across)})
        self._column += across

    def note_bold(self, *, bold: bool) -> None:
        """Note whether the cell that was written last is in bold type."""
        self._bold[-1].append(bold)

    def skip(self, columns: int) -> None:
        """Leave out so many columns of this row."""
        self._column += columns
