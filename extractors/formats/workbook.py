"""Older and other workbooks (xls, xlsb, ods), through calamine: values by sheet and cell, without formats."""

import datetime as dt
import io

import python_calamine

from domain.documents import Coverage, Reason, SpanKind
from domain.mail import Part
from extractors.contract import Extract, Limits
from extractors.draft import Draft
from extractors.formats.xlsx import CellStyle, Row, Sheet, write_sheet
from extractors.ledger import not_read, partly_read, summed_up, unreadable, was_read
from extractors.shapes import signatures
from extractors.sheet import plain_number

MEDIA_TYPES: tuple[str, ...] = (
    "application/vnd.ms-excel",
    "application/vnd.ms-excel.sheet.binary.macroEnabled.12",
    "application/vnd.oasis.opendocument.spreadsheet",
    "application/vnd.oasis.opendocument.spreadsheet-template",
)

_PLAIN = CellStyle()
Value = int | float | str | bool | dt.time | dt.date | dt.datetime | dt.timedelta


def read(content: bytes, part: Part, limits: Limits) -> Extract:
    """Read a workbook; cells are placed by sheet and name."""
    try:
        book = python_calamine.CalamineWorkbook.from_filelike(io.BytesIO(content))
    except python_calamine.PasswordError:
        return unreadable(part, Reason.ENCRYPTED, "the workbook is protected with a password")
    except (python_calamine.CalamineError, ValueError, OSError) as error:
        return _unopened(part, error)
    draft, units, left = Draft(limits), [], limits.cells
    for number, metadata in enumerate(book.sheets_metadata):
        if number >= limits.sheets:
            units.append(
                not_read(part, Reason.TOO_MANY, f"only the first {limits.sheets} sheets were read", "further sheets")
            )
            break
        if metadata.typ is not python_calamine.SheetTypeEnum.WorkSheet:
            continue
        hidden = metadata.visible is not python_calamine.SheetVisibleEnum.Visible
        units.append(_sheet(draft, book, metadata.name, part, hidden=hidden, left=left))
        left = max(0, left - draft.length // 4)
    for start, end, label in signatures(draft.text()):
        draft.mark(SpanKind.SIGNATURE, start, end, label=label)
    return Extract(draft.finish(part), summed_up(part, units))


def _unopened(part: Part, error: Exception) -> Extract:
    if "password" in str(error).lower() or "encrypt" in str(error).lower():
        return unreadable(part, Reason.ENCRYPTED, "the workbook is protected with a password")
    return unreadable(part, Reason.DAMAGED, "the workbook is damaged or is not of the kind that it says")


def _sheet(  # noqa: PLR0913  a sheet, where to write it and what is known of it
    draft: Draft, book: python_calamine.CalamineWorkbook, name: str, part: Part, *, hidden: bool, left: int
) -> Coverage:
    unit = f"sheet {name}"
    try:
        found = book.get_sheet_by_name(name)
        top, first = found.start or (0, 0)
        if found.total_height * found.total_width > left * 50:
            return not_read(part, Reason.TOO_MANY, "the sheet has more cells than are read", unit)
        values: list[list[Value]] = found.to_python(skip_empty_area=True)
    except (python_calamine.CalamineError, ValueError, OSError, OverflowError):
        return not_read(part, Reason.DAMAGED, "the sheet cannot be read", unit)
    sheet = Sheet(name, hidden=hidden)
    for number, row in enumerate(values, start=top):
        made = Row(number, hidden=False)
        for column, value in enumerate(row, start=first):
            if text := value_shown(value):
                made.add(column, text, _PLAIN)
        if made.texts:
            sheet.rows.append(made)
    write_sheet(draft, sheet)
    if draft.overflowed:
        return partly_read(part, Reason.TOO_LARGE, "there is more text than is read", unit)
    return was_read(part, unit, "hidden sheet" if hidden else "")


def value_shown(value: Value) -> str:
    """Give a value as a person would expect to see it."""
    if isinstance(value, bool):
        return str(value).upper()
    if isinstance(value, int | float):
        return plain_number(value)
    if isinstance(value, dt.datetime):
        has_time = value.time() != dt.time()
        return f"{value.month}/{value.day}/{value.year}" + (f" {value:%H:%M}" if has_time else "")
    if isinstance(value, dt.date):
        return f"{value.month}/{value.day}/{value.year}"
    return str(value).strip()
