"""Excel workbooks (ECMA-376 part 1, 18): every sheet as tables of cells as a person sees them.

Values are those that were saved with the workbook; nothing is calculated. Hidden sheets, rows and columns are read
too and marked HIDDEN, comments are marked COMMENT. Rows and columns that an empty line sets apart are tables of their
own where they head differently; a blank row ends a table.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from math import isfinite
from operator import attrgetter

from lxml import etree

from domain.documents import Coverage, Place, Reason, SpanKind
from domain.mail import Part
from extractors.contract import Extract, Limits, Member
from extractors.draft import Draft
from extractors.grid import Grid
from extractors.ledger import not_read, partly_read, summed_up, unreadable, was_read
from extractors.package import Package, Unopened, open_package, parse_xml
from extractors.plainrows import NotPlainError, Written, is_hidden, take_rows, unescaped
from extractors.shapes import signatures
from extractors.sheet import BUILTIN_FORMATS, cell_name, column_name, shown

_SHEETML = "application/vnd.openxmlformats-officedocument.spreadsheetml"
MEDIA_TYPES: tuple[str, ...] = (
    f"{_SHEETML}.sheet",
    f"{_SHEETML}.template",
    "application/vnd.ms-excel.sheet.macroEnabled.12",
    "application/vnd.ms-excel.template.macroEnabled.12",
)

S = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
_R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
_REFERENCE = re.compile(r"([A-Za-z]{1,3})(\d{1,7})")
_WHITE = ("ffffffff", "00ffffff")


@dataclass(frozen=True, slots=True)
class CellStyle:
    """How a cell shows its value."""

    number_format: str = "General"
    bold: bool = False
    unseen: bool = False


@dataclass(slots=True)
class Row:
    """A row with something in it, by zero-based number: the columns of its cells, what a person sees, and how."""

    number: int
    hidden: bool
    columns: list[int] = field(default_factory=list)
    texts: list[str] = field(default_factory=list)
    styles: list[CellStyle] = field(default_factory=list)

    def add(self, column: int, text: str, style: CellStyle) -> None:
        """Add a cell."""
        self.columns.append(column)
        self.texts.append(text)
        self.styles.append(style)


@dataclass
class Sheet:
    """A sheet that has been read."""

    name: str
    hidden: bool
    rows: list[Row] = field(default_factory=list)
    hidden_columns: set[int] = field(default_factory=set)
    merged: dict[tuple[int, int], tuple[int, int]] = field(default_factory=dict)
    comments: list[tuple[str, str, str]] = field(default_factory=list)
    loose: list[str] = field(default_factory=list)


@dataclass
class _Book:
    package: Package
    limits: Limits
    strings: list[str]
    styles: list[CellStyle]
    since_1904: bool
    cells: int = 0
    full: bool = False

    def style(self, number: str) -> CellStyle:
        """Give a style by its number."""
        index = int(number) if number.isdecimal() and len(number) < 10 else 0  # noqa: PLR2004  digits
        return self.styles[index] if index < len(self.styles) else _GENERAL


def read(content: bytes, part: Part, limits: Limits) -> Extract:
    """Read a workbook; cells are placed by sheet and name, such as `B7`."""
    try:
        package = open_package(content, limits)
        main = package.main()
        root = package.xml(main)
        related = package.related(main)
    except Unopened as error:
        return unreadable(part, error.reason, error.sentence)
    draft = Draft(limits)
    units: list[Coverage] = []
    book = _open_book(package, root, related, limits, units, part)
    for number, node in enumerate(root.iter(f"{S}sheet")):
        name = node.get("name", "")
        if number >= limits.sheets:
            units.append(
                not_read(part, Reason.TOO_MANY, f"only the first {limits.sheets} sheets were read", "further sheets")
            )
            break
        kind, target = related.get(node.get(f"{_R}id", ""), ("", ""))
        if kind == "worksheet":
            units.append(_sheet(draft, book, node, target, part))
        elif kind:
            units.append(was_read(part, f"sheet {name}", "a chart without cells"))
    if not units:
        units.append(not_read(part, Reason.DAMAGED, "the workbook names no sheets"))
    for start, end, label in signatures(draft.text()):
        draft.mark(SpanKind.SIGNATURE, start, end, label=label)
    if draft.overflowed:
        units.append(
            partly_read(part, Reason.TOO_LARGE, f"only the first {draft.length:,} characters were read", "text")
        )
    return Extract(draft.finish(part), summed_up(part, units), _pictures(package, limits))


def _open_book(  # noqa: PLR0913, PLR0917  what a workbook is made of
    package: Package,
    root: etree._Element,
    related: dict[str, tuple[str, str]],
    limits: Limits,
    units: list[Coverage],
    part: Part,
) -> _Book:
    found: dict[str, etree._Element] = {}
    for kind, target in related.values():
        if kind in ("sharedStrings", "styles") and kind not in found:
            try:
                found[kind] = package.xml(target)
            except Unopened as error:
                units.append(partly_read(part, error.reason, error.sentence, kind))
    properties = root.find(f"{S}workbookPr")
    since_1904 = properties is not None and properties.get("date1904") in ("1", "true")
    return _Book(package, limits, _strings(found.get("sharedStrings")), _styles(found.get("styles")), since_1904)


_SI, _T, _PHONETIC = f"{S}si", f"{S}t", f"{S}rPh"


def _strings(root: etree._Element | None) -> list[str]:
    return [] if root is None else [_string(node) for node in root.iter(_SI)]


def _string(node: etree._Element) -> str:
    """Give the text of an item, at once where it is in one piece, as most are."""
    if len(node) == 1 and len(only := node[0]) == 0 and only.tag == _T:
        return only.text or ""
    return rich_text(node)


def rich_text(node: etree._Element) -> str:
    """Give the text of a string item, without its phonetic aids."""
    return "".join(text.text or "" for text in node.iter(_T) if (up := text.getparent()) is None or up.tag != _PHONETIC)


def _styles(root: etree._Element | None) -> list[CellStyle]:
    if root is None:
        return []
    formats = {node.get("numFmtId", ""): node.get("formatCode", "General") for node in root.iter(f"{S}numFmt")}
    fonts = [
        (node.find(f"{S}b") is not None, _is_white(node.find(f"{S}color")))
        for node in root.iterfind(f"{S}fonts/{S}font")
    ]
    fills = [_is_filled(node) for node in root.iterfind(f"{S}fills/{S}fill")]
    made = []
    for node in root.iterfind(f"{S}cellXfs/{S}xf"):
        code = node.get("numFmtId", "0")
        number_format = formats.get(code) or BUILTIN_FORMATS.get(_figure(node, "numFmtId"), "General")
        font, fill = _figure(node, "fontId"), _figure(node, "fillId")
        bold, white = fonts[font] if font < len(fonts) else (False, False)
        filled = fill < len(fills) and fills[fill]
        made.append(CellStyle(number_format, bold=bold, unseen=(white and not filled) or number_format == ";;;"))
    return made


def _figure(node: etree._Element, name: str) -> int:
    value = node.get(name, "0")
    return int(value) if value.isdecimal() and len(value) < 10 else 0  # noqa: PLR2004  digits


def _is_white(node: etree._Element | None) -> bool:
    if node is None:
        return False
    return (
        node.get("rgb", "").lower() in _WHITE
        or (node.get("theme") == "0" and not node.get("tint"))
        or node.get("indexed") in ("1", "9")
    )


def _is_filled(node: etree._Element) -> bool:
    pattern = node.find(f"{S}patternFill")
    if pattern is None:
        return len(node) > 0
    return pattern.get("patternType", "none") != "none" and not _is_white(pattern.find(f"{S}fgColor"))


def _sheet(draft: Draft, book: _Book, node: etree._Element, target: str, part: Part) -> Coverage:
    name = node.get("name", "")
    sheet = Sheet(name, hidden=node.get("state", "visible") != "visible")
    unit = f"sheet {name}"
    trouble: Unopened | None = None
    try:
        _fill(sheet, book, target)
    except Unopened as error:
        trouble = error
    write_sheet(draft, sheet)
    if trouble is not None:
        make = partly_read if sheet.rows else not_read
        return make(part, trouble.reason, trouble.sentence, unit)
    if book.full:
        return partly_read(part, Reason.TOO_MANY, f"only the first {book.limits.cells:,} cells were read", unit)
    return was_read(part, unit, "hidden sheet" if sheet.hidden else "")


def _fill(sheet: Sheet, book: _Book, target: str) -> None:
    content = book.package.content(target)
    try:
        rest, cells = take_rows(content)
        root = parse_xml(rest, target)
        rows = _plain_rows(cells, book) if root.find(f"{S}sheetData") is not None else _rows(root, book)
    except NotPlainError:
        root = parse_xml(content, target)
        rows = _rows(root, book)
    for node in root.iterfind(f"{S}cols/{S}col"):
        if node.get("hidden") in ("1", "true"):
            sheet.hidden_columns.update(range(_figure(node, "min") - 1, min(_figure(node, "max"), 16384)))
    sheet.rows.extend(_within(rows, book))
    for node in root.iterfind(f"{S}mergeCells/{S}mergeCell"):
        _note_merge(sheet, node.get("ref", ""))
    for kind, other in book.package.related(target).values():
        if kind in ("comments", "threadedComment") and other in book.package:
            sheet.comments.extend(_comments(book.package.xml(other)))
        elif kind == "drawing" and other in book.package:
            sheet.loose.extend(_drawn_text(book.package.xml(other)))


def _within(rows: Iterator[Row], book: _Book) -> Iterator[Row]:
    """Give the rows with something in them, as far as so many cells are read."""
    for row in rows:
        book.cells += len(row.texts)
        if book.cells > book.limits.cells:
            book.full = True
            return
        if row.texts:
            yield row


def _plain_rows(cells: Iterator[Written], book: _Book) -> Iterator[Row]:
    styles, first = {str(index): style for index, style in enumerate(book.styles)}, book.style("0")
    row = Row(-1, hidden=False)
    columns, texts, looks = row.columns, row.texts, row.styles
    for number, attributes, letters, styled, kind, plain, raw, inline in cells:
        if number is not None:
            yield row
            row = Row(int(number) - 1, is_hidden(attributes))
            columns, texts, looks = row.columns, row.texts, row.styles
        style = first if styled is None else styles.get(styled, _GENERAL)
        if plain and style.number_format == "General" and (kind is None or kind == "n"):
            text = plain
        elif kind == "inlineStr":
            text = unescaped(inline or "").strip()
        else:
            text = _shown(unescaped(plain or raw or ""), kind or "n", style, book).strip()
        if text:
            columns.append(_COLUMNS[letters] if letters in _COLUMNS else _column(f"{letters}1", 0))
            texts.append(text)
            looks.append(style)
    yield row


def _rows(root: etree._Element, book: _Book) -> Iterator[Row]:
    last = -1
    for node in root.iterfind(f"{S}sheetData/{S}row"):
        number = _figure(node, "r") - 1 if node.get("r") else last + 1
        last = number
        row, column = Row(number, node.get("hidden") in ("1", "true")), -1
        for child in node:
            column = _column(child.get("r", ""), column)
            text, style = _value(child, book)
            if text and (text := text.strip()):
                row.add(column, text, style)
        yield row


_COLUMNS: dict[str, int] = {column_name(column): column for column in range(702)}
"""The columns that have one letter or two, by their names: a sheet of cells names each of them once a row."""


def _column(reference: str, before: int) -> int:
    name = reference.rstrip("0123456789")
    if name in _COLUMNS and name != reference:
        return _COLUMNS[name]
    match = _REFERENCE.match(reference)
    if match is None:
        return before + 1
    column = 0
    for letter in match[1].upper():
        column = column * 26 + ord(letter) - 64
    return column - 1


_V, _IS = f"{S}v", f"{S}is"
_GENERAL = CellStyle()
_EXACT = 16
"""Whole numbers of fewer digits are shown in the General format as they are written."""


def _value(node: etree._Element, book: _Book) -> tuple[str, CellStyle]:
    """Give what a person sees in a cell, and how."""
    kind = node.get("t", "n")
    style = book.style(node.get("s", "0"))
    child = node.find(_IS if kind == "inlineStr" else _V)
    if child is None:
        return "", style
    return (_string(child) if kind == "inlineStr" else _shown(child.text or "", kind, style, book)), style


def _shown(raw: str, kind: str, style: CellStyle, book: _Book) -> str:
    """Give the value of a cell of this type as it is shown."""
    if kind == "n":
        return _number(raw, style, book)
    if kind == "s":
        number = int(raw) if raw.isdecimal() and len(raw) < 10 else -1  # noqa: PLR2004  digits
        return book.strings[number] if 0 <= number < len(book.strings) else ""
    if kind == "b":
        return "TRUE" if raw == "1" else "FALSE" if raw else ""
    return raw if kind in ("str", "e", "d") else _number(raw, style, book)


def _number(raw: str, style: CellStyle, book: _Book) -> str:
    """Give a number as it is shown."""
    if not raw:
        return raw
    if style.number_format == "General" and raw.isdecimal() and raw.isascii() and raw[0] != "0" and len(raw) < _EXACT:
        return raw
    try:
        amount = float(raw)
    except ValueError:
        return raw
    return shown(amount, style.number_format, since_1904=book.since_1904) if isfinite(amount) else raw


def _note_merge(sheet: Sheet, reference: str) -> None:
    corners = _REFERENCE.findall(reference)
    if len(corners) != 2:  # noqa: PLR2004  a range has two corners
        return
    (left, top), (right, bottom) = ((_column(a + b, 0), int(b) - 1) for a, b in corners)
    sheet.merged[top, left] = (bottom - top + 1, right - left + 1)


def _comments(root: etree._Element) -> list[tuple[str, str, str]]:
    """Give the comments of a sheet: cell, author, text (the old notes and the newer threads)."""
    authors = [node.text or "" for node in root.iter(f"{S}author")]
    found = []
    for node in root.iter():
        tag = node.tag if isinstance(node.tag, str) else ""
        local = tag.rpartition("}")[2]
        if local == "comment":
            number = _figure(node, "authorId")
            text = "".join(piece.text or "" for piece in node.iter(f"{S}t"))
            found.append((node.get("ref", ""), authors[number] if number < len(authors) else "", text))
        elif local == "threadedComment":
            text = "".join(piece.text or "" for piece in node if str(piece.tag).endswith("}text"))
            found.append((node.get("ref", ""), "", text))
    return [entry for entry in found if entry[2].strip() and not entry[2].startswith("[Threaded comment]")]


def _drawn_text(root: etree._Element) -> list[str]:
    """Give the paragraphs in text boxes that lie over the sheet."""
    drawing = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
    lines = ["".join(t.text or "" for t in p.iter(f"{drawing}t")).strip() for p in root.iter(f"{drawing}p")]
    return [line for line in lines if line]


def write_sheet(draft: Draft, sheet: Sheet) -> None:
    """Write a sheet: its rows as tables, then text boxes and comments."""
    draft.separate()
    start = draft.length
    with draft.span(SpanKind.SHEET, label=sheet.name):
        for rows in _tables(sheet):
            draft.separate()
            _write_table(draft, sheet, rows)
            draft.separate()
        for line in sheet.loose:
            draft.separate()
            with draft.span(SpanKind.PARAGRAPH):
                draft.write(line, Place(sheet=sheet.name))
        for cell, author, text in sheet.comments:
            draft.separate()
            with draft.span(SpanKind.COMMENT, label=author):
                draft.write(text, Place(sheet=sheet.name, cell=cell))
    if sheet.hidden:
        draft.mark(SpanKind.HIDDEN, start, draft.length, label="hidden sheet")
    draft.separate()


def _tables(sheet: Sheet) -> Iterator[list[Row]]:
    """Give the rows in stretches that no empty row interrupts; a single line of text above a table stands alone."""
    stretch: list[Row] = []
    for row in sheet.rows:
        if stretch and row.number != stretch[-1].number + 1:
            yield from _without_titles(stretch)
            stretch = []
        stretch.append(row)
    if stretch:
        yield from _without_titles(stretch)


def _without_titles(rows: list[Row]) -> Iterator[list[Row]]:
    first = 0
    while first < len(rows) - 1 and len(rows[first].texts) == 1 and len(rows[first + 1].texts) != 2:  # noqa: PLR2004  above labels with values it may be one of them
        yield [rows[first]]
        first += 1
    yield rows[first:]


def _write_table(draft: Draft, sheet: Sheet, rows: list[Row]) -> None:
    if len(rows) == 1 and len(rows[0].texts) == 1:
        _write_title(draft, sheet, rows[0])
        return
    left = min([min(row.columns) for row in rows])
    width = max([max(row.columns) for row in rows]) - left + 1
    special = {row for row, _ in sheet.merged}
    with Grid(draft, label=sheet.name) as grid:
        for row in rows:
            if row.number in special or not _put_row(grid, sheet, row, left):
                _write_row(draft, grid, sheet, row, left, width)


_bold, _unseen = attrgetter("bold"), attrgetter("unseen")


def _put_row(grid: Grid, sheet: Sheet, row: Row, left: int) -> bool:
    """Write a row at once where each of its cells stands right beside the one before it, as in most sheets."""
    columns, number, name = row.columns, str(row.number + 1), sheet.name
    if columns != list(range(left, left + len(columns))) or sheet.hidden_columns or row.hidden:
        return False
    if any(map(_unseen, row.styles)):
        return False
    places = [Place(None, None, name, column_name(column) + number) for column in columns]
    return grid.put_row(row.texts, places, list(map(_bold, row.styles)))


def _write_row(  # noqa: PLR0913, PLR0917  where to write, and what
    draft: Draft, grid: Grid, sheet: Sheet, row: Row, left: int, width: int
) -> None:
    start = draft.length
    with grid.row():
        _write_cells(draft, grid, sheet, row, left, width)
    if row.hidden and not sheet.hidden:
        draft.mark(SpanKind.HIDDEN, start, draft.length, label="hidden row")


def _write_cells(  # noqa: PLR0913, PLR0917  where to write, and what
    draft: Draft, grid: Grid, sheet: Sheet, row: Row, left: int, width: int
) -> None:
    """Write a row's cells; empty ones keep their place up to the last one that holds something."""
    at, number, merged, hidden = left, str(row.number + 1), sheet.merged, sheet.hidden_columns
    for column, text, style in zip(row.columns, row.texts, row.styles, strict=True):
        gap = column - at
        if gap > 0:
            _leave_out(grid, gap, width)
        across = merged.get((row.number, column), _ONE)[1]
        place = Place(None, None, sheet.name, column_name(column) + number)
        made = grid.put(text, place, across=across, bold=style.bold)
        if (style.unseen or column in hidden) and not sheet.hidden and not row.hidden:
            reason = "hidden column" if column in hidden else "white on white"
            draft.mark(SpanKind.HIDDEN, made.start, draft.length, label=reason)
        at = column + across


def _leave_out(grid: Grid, gap: int, width: int) -> None:
    """Keep the place of empty cells; wide empty stretches are skipped rather than written."""
    if gap > 12:  # noqa: PLR2004  see above
        grid.skip(min(gap, width))
        return
    for _ in range(min(gap, width)):
        grid.put("", None)


_ONE = (1, 1)
"""The rows and columns of a cell that is not merged."""


def _write_title(draft: Draft, sheet: Sheet, row: Row) -> None:
    column, text, style = row.columns[0], row.texts[0], row.styles[0]
    kind = SpanKind.HEADING if style.bold or len(text) < 60 else SpanKind.PARAGRAPH  # noqa: PLR2004  a line of words
    start = draft.length
    with draft.span(kind, level=2 if kind is SpanKind.HEADING else 0):
        draft.write(text, Place(sheet=sheet.name, cell=cell_name(row.number, column)))
    if not sheet.hidden and (row.hidden or column in sheet.hidden_columns or style.unseen):
        draft.mark(SpanKind.HIDDEN, start, draft.length, label="hidden row")


def _pictures(package: Package, limits: Limits) -> tuple[Member, ...]:
    names = [*package.names("xl/media/"), *package.names("xl/embeddings/")][: limits.members]
    found = []
    for name in names:
        try:
            found.append(Member(name.rpartition("/")[2], package.content(name)))
        except Unopened:
            continue
    return tuple(found)


__all__ = ["MEDIA_TYPES", "CellStyle", "Row", "Sheet", "column_name", "read", "write_sheet"]
