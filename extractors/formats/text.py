"""Plain text, as an attachment or as the body of a message: paragraphs, lists, simple tables, quoted mail.

Line breaks stay as they are; a paragraph that was wrapped over several lines is one span.
"""

import re
from dataclasses import dataclass

from charset_normalizer import from_bytes

from domain.documents import Coverage, Place, Reason, SpanKind
from domain.mail import Part
from extractors.contract import Extract, Limits
from extractors.draft import Draft, cleaned
from extractors.ledger import partly_read, was_read
from extractors.quoting import mark_quotations
from extractors.shapes import heads, is_heading, is_list_item, is_rule, signatures
from extractors.sniff import is_wide

MEDIA_TYPES: tuple[str, ...] = ("text/plain", "text/markdown", "text/x-log", "text/rfc822-headers")

_CHARSET = re.compile(r"charset\s*=\s*\"?([\w.:-]+)", re.IGNORECASE)
_CELLS = re.compile(r"\t+| {3,}|\s*\|\s*")
_PIPED = re.compile(r"\s*\|[^|]*\|")
_RULED = re.compile(r"[\s|:+=-]*-[\s|:+=-]*\s*")
"""A line drawn below the captions of a table in plain text."""
_QUOTE_MARKS = re.compile(r"(?:\s{0,3}>)+ ?")
_BYTE_ORDER_MARKS = ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))
_GUESSED_FROM = 20_000
_LABEL = re.compile(r"\s*[A-Z][\w /&()'-]{1,40}:(?:\s|$)")
_NARROWEST_WRAP = 50


def decode(content: bytes, declared_type: str = "") -> str:
    """Give the characters of a text: by byte order mark, as UTF-8, as declared, else by the likeliest guess."""
    for mark, charset in _BYTE_ORDER_MARKS:
        if content.startswith(mark):
            return content.decode(charset, "replace")
    wide = is_wide(content[:_GUESSED_FROM])
    if wide:
        return content.decode(wide, "replace")
    declared = _CHARSET.search(declared_type)
    for charset in ("utf-8", declared[1] if declared else "utf-8"):
        try:
            return content.decode(charset)
        except (UnicodeDecodeError, LookupError, ValueError):
            continue
    guess = from_bytes(content[:_GUESSED_FROM]).best()
    if guess is not None and guess.encoding.startswith(("utf", "big5", "gb", "shift", "euc")):
        return content.decode(guess.encoding, "replace")
    # Western mail that names no charset is nearly always Windows-1252, of which Latin 1 is a part.
    return content.decode("cp1252", "replace")


@dataclass(frozen=True, slots=True)
class Line:
    """One line: its offset in the text, the text without quotation marks and end, and how deep it is quoted."""

    start: int
    end: int
    text: str
    depth: int

    @property
    def is_blank(self) -> bool:
        """Say whether nothing stands on it."""
        return not self.text.strip()


def read(content: bytes, part: Part, limits: Limits) -> Extract:
    """Read plain text; every line is placed by its number."""
    draft = Draft(limits)
    for number, line in enumerate(cleaned(decode(content, part.declared_type)).split("\n"), start=1):
        if number > 1:
            draft.write("\n")
        draft.write(line, Place(line=number))
        if draft.overflowed:
            break
    mark_layout(draft)
    mark_quotations(draft)
    for start, end, label in signatures(draft.text()):
        draft.mark(SpanKind.SIGNATURE, start, end, label=label)
    return Extract(draft.finish(part), (_coverage(draft, part),))


def _coverage(draft: Draft, part: Part) -> Coverage:
    if draft.overflowed:
        return partly_read(part, Reason.TOO_LARGE, f"only the first {draft.length:,} characters were read")
    return was_read(part)


def mark_layout(draft: Draft) -> None:
    """Mark the paragraphs, headings, list items and tables of plain text."""
    block: list[Line] = []
    for line in [*_lines(draft.text()), None]:
        ruled = line is not None and is_rule(line.text) and not (block and "|" in line.text and "|" in block[-1].text)
        if line is None or line.is_blank or ruled or (block and line.depth != block[-1].depth):
            _mark_block(draft, block, underlined=line is not None and not line.is_blank and ruled)
            block = []
        if line is not None and not line.is_blank and not ruled:
            block.append(line)


def _lines(text: str) -> list[Line]:
    found, offset = [], 0
    for raw in text.split("\n"):
        marks = _QUOTE_MARKS.match(raw)
        depth = marks[0].count(">") if marks else 0
        skipped = marks.end() if marks else 0
        found.append(Line(offset + skipped, offset + len(raw), raw[skipped:], depth))
        offset += len(raw) + 1
    return found


def _mark_block(draft: Draft, block: list[Line], *, underlined: bool) -> None:
    if not block:
        return
    if len(block) == 1 and (underlined or is_heading(block[0].text)) and not is_list_item(block[0].text):
        draft.mark(SpanKind.HEADING, block[0].start, block[0].end, level=1 if underlined else 2)
        return
    width = max(_NARROWEST_WRAP, *(len(line.text) for line in block))
    index = 0
    while index < len(block):
        rows = _table_at(block, index)
        if rows:
            _mark_table(draft, rows)
            index += len(rows)
            continue
        last = index
        while last + 1 < len(block) and not _breaks(block[last], block[last + 1], width):
            if _table_at(block, last + 1):
                break
            last += 1
        _mark_stretch(draft, block[index : last + 1], first=index == 0, alone=len(block) == last - index + 1)
        index = last + 1


def _breaks(line: Line, following: Line, width: int) -> bool:
    """Say whether the writer ended this line on purpose: the next word would have fitted on it."""
    if is_list_item(following.text) or _LABEL.match(following.text):
        return True
    if len(following.text) - len(following.text.lstrip()) >= 2 and is_list_item(line.text):  # noqa: PLR2004  hanging indent
        return False
    word = following.text.split(maxsplit=1)[0]
    room = width - len(line.text.rstrip()) - 1 - len(word)
    if room < 0:
        return False
    ends = line.text.rstrip().endswith((".", ":", ";", "?", "!")) or not word[:1].islower()
    return ends and room > width * 0.12


def _mark_stretch(draft: Draft, lines: list[Line], *, first: bool, alone: bool) -> None:
    start, end = lines[0].start, lines[-1].end
    if is_list_item(lines[0].text):
        draft.mark(SpanKind.LIST_ITEM, start, end)
    elif first and not alone and len(lines) == 1 and is_heading(lines[0].text):
        draft.mark(SpanKind.HEADING, start, end, level=2)
    else:
        draft.mark(SpanKind.PARAGRAPH, start, end)


def _cells(line: Line) -> list[tuple[int, int]]:
    """Give the stretches of a line that stand in columns of their own; drawn bars alone part those that have them."""
    if _PIPED.match(line.text):
        return _piped(line)
    found, offset = [], len(line.text) - len(line.text.lstrip(" \t|"))
    body = line.text.rstrip(" \t|")
    for gap in [*_CELLS.finditer(body, offset), None]:
        end = gap.start() if gap else len(body)
        if end > offset or gap:
            found.append((line.start + offset, line.start + end))
        offset = gap.end() if gap else offset
    return found


def _piped(line: Line) -> list[tuple[int, int]]:
    """The cells between the bars of a line, empty ones too."""
    offset = line.text.index("|") + 1
    found = []
    for cell in line.text.rstrip()[offset:].removesuffix("|").split("|"):
        start = line.start + offset + (len(cell) - len(cell.lstrip()) if cell.strip() else 0)
        found.append((start, start + len(cell.strip())))
        offset += len(cell) + 1
    return found


def _table_at(block: list[Line], index: int) -> list[list[tuple[int, int]]]:
    """Give the rows of a table that begins at this line of the block: two or more lines with as many cells each."""
    rows: list[list[tuple[int, int]]] = []
    for line in block[index:]:
        if rows and _RULED.fullmatch(line.text):
            rows.append([])
            continue
        cells = _cells(line)
        if len(cells) < 2 or (rows and len(cells) != len(rows[0])) or is_list_item(line.text):  # noqa: PLR2004  columns
            break
        rows.append(cells)
    return rows if sum(map(bool, rows)) > 1 else []


def _mark_table(draft: Draft, lines: list[list[tuple[int, int]]]) -> None:
    rows = [cells for cells in lines if cells]
    text, number = draft.text(), draft.number_table()
    head_row, first_column = heads([[text[start:end] for start, end in cells] for cells in rows])
    draft.mark(SpanKind.TABLE, rows[0][0][0], rows[-1][-1][1], table=number)
    for row, cells in enumerate(rows):
        draft.mark(SpanKind.ROW, cells[0][0], cells[-1][1], table=number, row=row)
        for column, (start, end) in enumerate(cells):
            header = row == head_row or (first_column and column == 0)
            draft.mark(SpanKind.CELL, start, end, table=number, row=row, column=column, header=header)
