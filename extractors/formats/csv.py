"""Comma, semicolon or tab separated values: one table, each cell placed as a spreadsheet would name it."""

import csv
import io

from domain.documents import Place, Reason
from domain.mail import Part
from extractors.contract import Extract, Limits
from extractors.draft import Draft
from extractors.formats.text import decode
from extractors.grid import Grid
from extractors.ledger import partly_read, unreadable, was_read
from extractors.sheet import cell_name

MEDIA_TYPES: tuple[str, ...] = ("text/csv", "text/tab-separated-values")


def read(content: bytes, part: Part, limits: Limits) -> Extract:
    """Read separated values; rows without anything in them are left out."""
    text = decode(content, part.declared_type)
    draft, left = Draft(limits), limits.cells
    try:
        rows = list(csv.reader(io.StringIO(text, newline=""), dialect=_dialect(text)))
    except csv.Error as error:
        return unreadable(part, Reason.DAMAGED, f"the separated values cannot be told apart: {error}")
    with Grid(draft) as grid:
        for number, row in enumerate(rows):
            if not any(cell.strip() for cell in row):
                continue
            while not row[-1].strip():
                row.pop()
            left -= len(row)
            if left < 0 or draft.overflowed:
                break
            with grid.row():
                for column, value in enumerate(row):
                    with grid.cell():
                        draft.write(value.strip(), Place(cell=cell_name(number, column)))
                    grid.note_bold(bold=False)
    if left < 0 or draft.overflowed:
        detail = "there are more cells or characters than are read"
        return Extract(draft.finish(part), (partly_read(part, Reason.TOO_MANY, detail),))
    return Extract(draft.finish(part), (was_read(part),))


def _dialect(text: str) -> type[csv.Dialect]:
    """Give the likeliest separator of the first lines; commas where nothing speaks for another."""
    try:
        return csv.Sniffer().sniff("\n".join(text.splitlines()[:20])[:8192], delimiters=",;\t|")
    except csv.Error:
        return csv.excel
