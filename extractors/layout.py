"""Makes lines, tables and paragraphs of words that stand on a page, as PDF files and character recognition give them.

A page is read downwards, a line at a time; text in newspaper columns is read column by column; words that stand in
aligned columns, or between ruled lines, are tables.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import groupby, pairwise

from msgspec import Struct

from domain.documents import Place, SpanKind
from extractors.draft import Draft
from extractors.grid import Grid
from extractors.shapes import BULLETS, could_head, is_heading, is_list_item

Box = tuple[float, float, float, float]
"""Left, top, right, bottom in points; the top of the page is 0."""

_WIDE_GAP = 1.6
"""A gap of so many type sizes sets columns apart; words of justified text stand closer."""
_MARK_GAP = 5
_LEAST_COLUMN_LINES = 5
_UNSURE = 0.8
_NAME_WORDS = 5
CLOSING = re.compile(
    r"(?:(?:very )?(?:sincerely|respectfully|truly|cordially)|yours|(?:best |kind |warm )?regards|"
    r"(?:respectfully |approved )?submitted|approved|signed|thank you|with (?:thanks|respect))[^.]{0,30}$",
    re.IGNORECASE,
)
_PAGE_NUMBER = re.compile(
    r"(?:page|p\.?|pg\.?|[-\u2013—])?\s*\d{1,4}\s*(?:(?:of|/)\s*\d{1,4}|[-\u2013—])?", re.IGNORECASE
)


class Word(Struct, gc=False):
    """A word: where it stands for reading (`box`) and where a reader sees it on the page (`shown`).

    `turn` (degrees clockwise) would make its writing level; `field` numbers the form field that it was filled into,
    of which `label` is the caption.
    """

    text: str
    box: Box
    shown: Box
    size: float = 10.0
    bold: bool = False
    hidden: str = ""
    confidence: float = 1.0
    turn: int = 0
    field: int = -1
    label: str = ""

    @property
    def middle(self) -> float:
        """Its vertical middle."""
        return (self.box[1] + self.box[3]) / 2


class Segment(Struct, gc=False):
    """Words of one line that stand together: where they begin and end, and what they say with spaces between them."""

    words: list[Word]
    left: float
    right: float
    text: str


def _segment(words: list[Word]) -> Segment:
    text = words[0].text if len(words) == 1 else " ".join([word.text for word in words])
    return Segment(words, words[0].box[0], max([word.box[2] for word in words]), text)


class Line(Struct, gc=False):
    """One printed line, of one or more segments with wide gaps between them."""

    segments: list[Segment]
    top: float
    bottom: float
    size_of_type: float = 0.0

    @property
    def words(self) -> list[Word]:
        """All its words, from left to right."""
        return [word for segment in self.segments for word in segment.words]

    @property
    def left(self) -> float:
        """Where it begins."""
        return self.segments[0].left

    @property
    def right(self) -> float:
        """Where it ends."""
        return self.segments[-1].right

    @property
    def text(self) -> str:
        """Its text, wide gaps as three spaces."""
        segments = self.segments
        return segments[0].text if len(segments) == 1 else "   ".join([segment.text for segment in segments])

    @property
    def size(self) -> float:
        """The size of its type."""
        if not self.size_of_type:
            self.size_of_type = median([word.size for word in self.words])
        return self.size_of_type

    @property
    def bold(self) -> bool:
        """Say whether all of it is bold."""
        return all(word.bold for segment in self.segments for word in segment.words)


@dataclass(slots=True)
class Table:
    """Rows of cells; a cell is its lines, with the column it stands in and how many it covers."""

    rows: list[list[tuple[int, int, list[Line]]]]
    top: float
    bottom: float


@dataclass(slots=True)
class Block:
    """A paragraph, heading, list item, page header or footer: lines that belong together."""

    kind: SpanKind
    lines: list[Line]
    level: int = 0

    @property
    def top(self) -> float:
        """Where it begins."""
        return self.lines[0].top


@dataclass(slots=True)
class PageLayout:
    """A page put in order, before it is written; a signature is drawn before the items in `signed_before`."""

    number: int
    height: float
    items: list[Block | Table] = field(default_factory=list)
    turned: bool = False
    signed_before: set[int] = field(default_factory=set)


def arrange(words: Sequence[Word], *, number: int, height: float, cells: Sequence[Sequence[Box]] = ()) -> PageLayout:
    """Put the words of a page in order; `cells` are the tables between ruled lines, each as its cells' boxes."""
    left = [word for word in words if word.text.strip()]
    items: list[Block | Table] = []
    for boxes in cells:
        table, left = _ruled_table(left, boxes)
        if table is not None:
            items.append(table)
    bounds = sorted((table.top, table.bottom) for table in items if isinstance(table, Table))
    lines = make_lines(left)
    for stretch in _between(lines, bounds):
        items.extend(_arranged(stretch))
    items.sort(key=lambda item: item.top)
    return PageLayout(number, height, items)


def make_lines(words: Sequence[Word]) -> list[Line]:
    """Give the printed lines, from the top: words whose heights overlap stand on one line."""
    rows: list[tuple[float, float, list[Word]]] = []
    for word in sorted(words, key=_middle):
        _, top, _, bottom = word.box
        height = bottom - top
        for index in range(len(rows) - 1, max(-1, len(rows) - 6), -1):
            row_top, row_bottom, row = rows[index]
            overlap = min(bottom, row_bottom) - max(top, row_top)
            if overlap > 0.5 * min(height, row_bottom - row_top) and not _collides(word, row):
                count = len(row)
                rows[index] = (
                    (row_top * count + top) / (count + 1),
                    (row_bottom * count + bottom) / (count + 1),
                    row,
                )
                row.append(word)
                break
        else:
            rows.append((top, bottom, [word]))
    return [_line(row) for _, _, row in sorted(rows, key=lambda row: (row[0] + row[1]) / 2)]


def median(values: Iterable[float]) -> float:
    """Give the middle of the values, as the library's function does at ten times the cost."""
    ordered = sorted(values)
    half = len(ordered) // 2
    return ordered[half] if len(ordered) % 2 else (ordered[half - 1] + ordered[half]) / 2


def _middle(word: Word) -> float:
    return (word.box[1] + word.box[3]) / 2


def _left(word: Word) -> float:
    return word.box[0]


def _collides(word: Word, row: list[Word]) -> bool:
    """Say whether a word would be printed over one of the row (two lines set very close)."""
    left, top, right, bottom = word.box
    middle, apart = (top + bottom) / 2, 0.3 * word.size
    near = row[-40:]
    # Words come from the top: where the highest of the row is not apart, none is.
    if middle - _middle(near[0]) <= apart:
        return False
    for other in near:
        begins, over, ends, under = other.box
        if abs(middle - (over + under) / 2) > apart and min(right, ends) - max(left, begins) > 0.5 * min(
            right - left, ends - begins
        ):
            return True
    return False


def _line(words: list[Word]) -> Line:
    words = sorted(words, key=_left)
    size = median([word.size for word in words])
    pieces = [words[:1]]
    for word in words[1:]:
        last = pieces[-1]
        gap = word.box[0] - last[-1].box[2]
        if gap > _WIDE_GAP * size and (gap > _MARK_GAP * size or not _is_mark(last)):
            pieces.append([word])
        else:
            last.append(word)
    top, bottom = min([word.box[1] for word in words]), max([word.box[3] for word in words])
    return Line([_segment(piece) for piece in pieces], top, bottom, size)


def _is_mark(words: list[Word]) -> bool:
    """Say whether a piece is only the mark of a list item, after which a wide gap parts nothing."""
    return len(words) == 1 and (words[0].text in BULLETS or is_list_item(f"{words[0].text} x"))


def _between(lines: list[Line], bounds: list[tuple[float, float]]) -> list[list[Line]]:
    """Give the lines in stretches that no ruled table interrupts."""
    stretches: list[list[Line]] = [[] for _ in range(len(bounds) + 1)]
    for line in lines:
        middle = (line.top + line.bottom) / 2
        stretches[sum(top < middle for top, _ in bounds)].append(line)
    return [stretch for stretch in stretches if stretch]


def _arranged(lines: list[Line]) -> list[Block | Table]:
    items: list[Block | Table] = []
    index = 0
    prose: list[Line] = []
    while index < len(lines):
        columns = _columns_at(lines, index)
        table = None if columns else _aligned_table(lines, index)
        if columns or table:
            items.extend(_paragraphs(prose))
            prose = []
        if columns:
            left, right, index = columns
            items.extend(_arranged(left))
            items.extend(_arranged(right))
        elif table:
            items.append(table[0])
            index = table[1]
        else:
            prose.append(lines[index])
            index += 1
    return [*items, *_paragraphs(prose)]


def _columns_at(lines: list[Line], index: int) -> tuple[list[Line], list[Line], int] | None:
    """Newspaper columns that begin here: many lines broken at one place, with long pieces on both sides."""
    if len(lines[index].segments) != 2:  # noqa: PLR2004  a line across the gutter has two pieces
        return None
    gutter = (lines[index].segments[0].right, lines[index].segments[1].left)
    left, right, both, at = [], [], 0, index
    for line in lines[index:]:
        sides = _sides(line, gutter)
        if sides is None:
            break
        at += 1
        near, far, gutter = sides
        both += near is not None and far is not None
        left.extend([near] if near else [])
        right.extend([far] if far else [])
    if both < _LEAST_COLUMN_LINES or min(len(left), len(right)) < _LEAST_COLUMN_LINES:
        return None
    if any(median(len(line.text) for line in side) < 24 for side in (left, right)):  # noqa: PLR2004  shorter pieces are cells
        return None
    return left, right, at


def _sides(line: Line, gutter: tuple[float, float]) -> tuple[Line | None, Line | None, tuple[float, float]] | None:
    near = [segment for segment in line.segments if segment.right <= gutter[1] - 1]
    far = [segment for segment in line.segments if segment.left >= gutter[0] + 1]
    near = [segment for segment in near if segment not in far]
    if len(near) + len(far) != len(line.segments) or len(near) > 1 or len(far) > 1:
        return None
    start = max([gutter[0], *(segment.right for segment in near)])
    end = min([gutter[1], *(segment.left for segment in far)])
    if end - start < 6:  # noqa: PLR2004  points; columns stand further apart
        return None
    made = [Line(side, line.top, line.bottom) if side else None for side in (near, far)]
    return made[0], made[1], (start, end)


def _aligned_table(lines: list[Line], index: int) -> tuple[Table, int] | None:
    """Give a table without rules that begins here: lines of several pieces that begin or end below each other."""
    if len(lines[index].segments) < 2:  # noqa: PLR2004  one piece makes no row
        return None
    picked, last = [lines[index]], index
    while last + 1 < len(lines):
        following = lines[last + 1]
        pitch = following.top - lines[last].bottom
        if pitch > 2.2 * lines[last].size or not _fits(following, picked):
            break
        picked.append(following)
        last += 1
    while len(picked[-1].segments) < 2 and len(picked) > 1 and not _continues(picked[-1], picked):  # noqa: PLR2004  likewise
        picked.pop()
        last -= 1
    full = [line for line in picked if len(line.segments) >= 2]  # noqa: PLR2004  likewise
    if len(full) < (2 if len(lines[index].segments) > 2 else 3):  # noqa: PLR2004  fewer may be chance
        return None
    edges = _column_edges(full)
    if len(edges) < 2:  # noqa: PLR2004  likewise
        return None
    return Table(_rows(picked, edges), picked[0].top, picked[-1].bottom), last + 1


def _fits(line: Line, picked: list[Line]) -> bool:
    """Say whether each piece of a line stands below a piece of the rows above it."""
    tolerance = 0.6 * line.size
    above = [segment for row in picked[-8:] for segment in row.segments if len(row.segments) > 1]
    matches = [
        any(
            abs(segment.left - other.left) <= tolerance
            or abs(segment.right - other.right) <= tolerance
            or abs(segment.left + segment.right - other.left - other.right) <= 2 * tolerance
            for other in above
        )
        for segment in line.segments
    ]
    if len(line.segments) == 1:
        return matches[0] and line.right - line.left < 0.6 * (
            max(row.right for row in picked) - min(row.left for row in picked)
        )
    return sum(matches) * 2 >= len(matches) or _stands_in_columns(line, picked)


def _stands_in_columns(line: Line, picked: list[Line]) -> bool:
    """Say whether a line has as many pieces as the rows above, none across a gap: heads stand left, amounts right."""
    count = len(line.segments)
    alike = [row for row in picked[-8:] if len(row.segments) == count]
    return count > 2 and bool(alike) and bool(_in_order([*alike, line]))  # noqa: PLR2004  two may be chance


def _in_order(lines: list[Line]) -> list[tuple[float, float]]:
    """Give the extents of the first, second … pieces of lines with equally many; empty where they overlap."""
    columns = [
        (min(segment.left for segment in column), max(segment.right for segment in column))
        for column in zip(*(line.segments for line in lines), strict=True)
    ]
    return columns if all(one[1] < other[0] for one, other in pairwise(columns)) else []


def _continues(line: Line, picked: list[Line]) -> bool:
    """Say whether a single piece goes on with a cell of the row above: close below it and not in the first column."""
    return line.left > min(row.left for row in picked) + line.size


def _column_edges(lines: list[Line]) -> list[tuple[float, float]]:
    """Give the columns' extents: where the pieces of all rows, laid over each other, leave gaps."""
    widest = max(len(line.segments) for line in lines)
    in_order = _in_order([line for line in lines if len(line.segments) == widest])
    merged = _extents(lines)
    if widest > 2 and in_order and len(merged) > widest:  # noqa: PLR2004  heads left, amounts right of one column
        return in_order
    if len(merged) >= widest:
        return merged
    # Pieces that span columns hide the gaps: take the row with most pieces as the pattern.
    pattern = max(lines, key=lambda line: len(line.segments))
    return [(segment.left, segment.right) for segment in pattern.segments]


def _extents(lines: list[Line]) -> list[tuple[float, float]]:
    """Give the pieces of all lines laid over each other, from the left."""
    merged: list[tuple[float, float]] = []
    for left, right in sorted((segment.left, segment.right) for line in lines for segment in line.segments):
        if merged and left < merged[-1][1] - 1:
            merged[-1] = (merged[-1][0], max(merged[-1][1], right))
        else:
            merged.append((left, right))
    return merged


def _column_of(segment: Segment, edges: list[tuple[float, float]]) -> int:
    overlaps = [min(segment.right, right) - max(segment.left, left) for left, right in edges]
    return max(range(len(edges)), key=lambda column: (overlaps[column] > 0, overlaps[column], -column))


def _rows(lines: list[Line], edges: list[tuple[float, float]]) -> list[list[tuple[int, int, list[Line]]]]:
    rows: list[dict[int, list[Line]]] = []
    gaps = [b.top - a.top for a, b in pairwise(lines) if len(a.segments) == len(b.segments) == len(edges)]
    typical = median(gaps) if gaps else 0.0
    for previous, line in zip([None, *lines], lines, strict=False):
        cells: dict[int, list[Line]] = {}
        for segment in line.segments:
            column = _column_of(segment, edges)
            if cells.get(column):
                cells[column][-1] = Line([*cells[column][-1].segments, segment], line.top, line.bottom)
            else:
                cells[column] = [Line([segment], line.top, line.bottom)]
        gap = line.top - previous.top if previous is not None else 0.0
        # Recognised type of one size seems to waver.
        size = line.size if previous is None else max(line.size, previous.size)
        close = gap < 0.85 * typical or (0 not in cells and gap < 1.7 * size)
        if rows and close and len(cells) < len(edges):
            for column, made in cells.items():
                rows[-1].setdefault(column, []).extend(made)
        else:
            rows.append(cells)
    return [[(column, 1, cells.get(column, [])) for column in range(len(edges))] for cells in rows]


def _ruled_table(words: list[Word], boxes: Sequence[Box]) -> tuple[Table | None, list[Word]]:
    """Give the table of these cells with the words in them, and the words that are left."""
    inside: dict[Box, list[Word]] = {box: [] for box in boxes}
    left: list[Word] = []
    reach = [(box[0] - 1, box[1] - 1, box[2] + 1, box[3] + 1, inside[box]) for box in boxes]
    for word in words:
        begins, over, ends, under = word.box
        x, y = (begins + ends) / 2, (over + under) / 2
        for near, top, far, bottom, home in reach:
            if near <= x <= far and top <= y <= bottom:
                home.append(word)
                break
        else:
            left.append(word)
    if sum(bool(found) for found in inside.values()) < 2:  # noqa: PLR2004  a box around text is no table
        return None, words
    tops = _snapped(sorted(box[1] for box in boxes))
    lefts = _snapped(sorted(box[0] for box in boxes))
    rows: list[list[tuple[int, int, list[Line]]]] = [[] for _ in tops]
    for box in sorted(boxes, key=lambda box: (box[1], box[0])):
        row, column = _nearest(tops, box[1]), _nearest(lefts, box[0])
        across = max(1, sum(column < index and edge < box[2] - 2 for index, edge in enumerate(lefts)) + 1)
        rows[row].append((column, across, make_lines(inside[box])))
    table = Table([sorted(row, key=lambda cell: cell[0]) for row in rows if row], tops[0], max(box[3] for box in boxes))
    return table, left


def _snapped(edges: list[float]) -> list[float]:
    found: list[float] = []
    for edge in edges:
        if not found or edge - found[-1] > 2:  # noqa: PLR2004  points; rules are drawn that exactly
            found.append(edge)
    return found


def _nearest(edges: list[float], value: float) -> int:
    return min(range(len(edges)), key=lambda index: abs(edges[index] - value))


def _paragraphs(lines: list[Line]) -> list[Block | Table]:
    """Lines of running text in paragraphs, headings and list items."""
    if not lines:
        return []
    right = max(line.right for line in lines)
    body = median(line.size for line in lines)
    pitch = _pitch(lines, body=body, right=right)
    groups: list[list[Line]] = []
    for line in lines:
        if groups and not _begins(line, groups[-1], pitch=pitch, right=right):
            groups[-1].append(line)
        else:
            groups.append([line])
    return [_named(group, body) for group in groups]


def _pitch(lines: list[Line], *, body: float, right: float) -> float:
    """Give the distance of lines within paragraphs: that from lines which reach the right edge to the next ones."""
    pairs = [(a, b) for a, b in pairwise(lines) if 0 < b.top - a.top < 3 * body]
    full = [b.top - a.top for a, b in pairs if a.right > right - 0.12 * (right - a.left)]
    return median(full) if full else min([1.4 * body, *(b.top - a.top for a, b in pairs)])


def _begins(line: Line, group: list[Line], *, pitch: float, right: float) -> bool:
    """Say whether a line begins a paragraph of its own."""
    before = group[-1]
    size = before.size
    if line.top - before.top > 1.3 * max(pitch, size):
        return True
    # Recognised lines without letters that hang below them seem smaller than their neighbours.
    wavers = 0.15 if line.words[0].confidence == 1 else 0.3
    is_item = is_list_item(line.text) and not _was_wrapped(line, group, right)
    if abs(line.size - size) > wavers * size or is_item or len(before.segments) != len(line.segments):
        return True
    if before.bold != line.bold and (len(group) > 1 or could_head(before.text) or line.bold):
        return True
    if len(group) == 1 and is_heading(before.text) and before.right < right - 4 * size:
        return True
    if line.left - before.left > 1.2 * size and len(group) > 1 and not is_list_item(group[0].text):
        return True
    word = line.words[0]
    room = right - before.right - 0.3 * size
    return room > (word.box[2] - word.box[0]) + max(3 * size, 0.15 * (right - before.left)) and (
        before.text.endswith((".", ":", "?", "!", ";")) or not word.text[:1].islower()
    )


def _was_wrapped(line: Line, group: list[Line], right: float) -> bool:
    """Say whether a line that begins as an item does goes on with a sentence that had no more room (`Phase` · `1.`)."""
    before, word = group[-1], line.words[0]
    full = right - before.right < word.box[2] - word.box[0] + 0.3 * before.size
    prose = len(group) > 1 or before.right - before.left > 20 * before.size
    open_ended = before.text[-1:].isalnum() or before.text.endswith(",")
    return full and prose and open_ended and word.text[:1].isdigit() and not is_list_item(group[0].text)


def _named(lines: list[Line], body: float) -> Block:
    text = " ".join(line.text for line in lines)
    bold = all(line.bold for line in lines)
    size = median(line.size for line in lines)
    # Sizes of recognised type waver: only a clear difference is one.
    larger = size > (1.12 if all(word.confidence == 1 for word in lines[0].words) else 1.3) * body
    stands_out = (bold or larger) and len(lines) <= 3 and could_head(text)  # noqa: PLR2004  lines of a title
    if stands_out or (len(lines) == 1 and is_heading(text)):
        return Block(SpanKind.HEADING, lines, level=1 if size > 1.3 * body else 2)
    return Block(SpanKind.LIST_ITEM if is_list_item(text) else SpanKind.PARAGRAPH, lines)


def write_page(draft: Draft, page: PageLayout) -> None:
    """Write a page that was put in order; every word is placed."""
    signed = _signed_items(page)
    for index, item in enumerate(page.items):
        if index in page.signed_before and index not in signed and index - 1 not in signed:
            draft.mark(SpanKind.SIGNATURE, draft.length, draft.length, label="signed")
        if isinstance(item, Table):
            draft.separate()
            _write_table(draft, item, page.number)
            draft.separate()
            continue
        draft.separate(1 if item.kind is SpanKind.LIST_ITEM else 2)
        start = draft.length
        with draft.span(item.kind, level=item.level):
            _write_lines(draft, item.lines, page.number)
        if index in signed:
            draft.mark(SpanKind.SIGNATURE, start, draft.length, label="signed")
        draft.separate(1 if item.kind is SpanKind.LIST_ITEM else 2)


def signature_gaps(page: PageLayout) -> list[tuple[int, Box]]:
    """Give the spaces between a letter's closing and what follows, with the index of the item that follows."""
    found = []
    for index, (item, following) in enumerate(pairwise(page.items), start=1):
        if not (isinstance(item, Block) and isinstance(following, Block)):
            continue
        above, below = item.lines[-1], following.lines[0]
        if 14 < below.top - above.bottom < 160 and CLOSING.match(_text(item)):  # noqa: PLR2004  points; room for a hand
            found.append((index, (above.left - 20, above.bottom + 3, above.left + 240, below.top - 3)))
    return found


def _signed_items(page: PageLayout) -> set[int]:
    """Give the items that are handwriting taken for words: few and unsure, between a closing and a name."""
    found = set()
    for index, (item, following) in enumerate(pairwise(page.items), start=1):
        if not (isinstance(item, Block) and isinstance(following, Block)):
            continue
        if following.lines[0].words[0].confidence == 1 or not CLOSING.match(_text(item)):
            continue
        words = [word for line in following.lines for word in line.words]
        unsure = min(word.confidence for word in words) < _UNSURE and all(word.confidence < 1 for word in words)
        if unsure and len(words) <= _NAME_WORDS and index + 1 < len(page.items):
            following.kind = SpanKind.PARAGRAPH
            found.add(index)
    return found


def _write_lines(draft: Draft, lines: list[Line], number: int) -> None:
    for index, line in enumerate(lines):
        if index:
            draft.write("\n")
        for position, segment in enumerate(line.segments):
            if position:
                draft.write("   ")
            _write_words(draft, segment, number)


def _write_words(draft: Draft, segment: Segment, number: int) -> None:
    words = segment.words
    if not any(word.hidden or word.field >= 0 for word in words):
        placed = [(word.text, _place(number, word.shown), word.confidence) for word in words]
        draft.write_words(segment.text, placed)
        return
    for index, (alike, alike_words) in enumerate(groupby(words, key=_kind)):
        hidden, entry = alike
        if index:
            draft.write(" ")
        start, group = draft.length, list(alike_words)
        placed = [(word.text, _place(number, word.shown), word.confidence) for word in group]
        draft.write_words(" ".join([word.text for word in group]), placed)
        if hidden:
            draft.mark(SpanKind.HIDDEN, start, draft.length, label=hidden)
        if entry >= 0:
            draft.mark(SpanKind.FORM_FIELD, start, draft.length, label=group[-1].label)


def _kind(word: Word) -> tuple[str, int]:
    return word.hidden, word.field


def _place(number: int, box: Box) -> Place:
    left, top, right, bottom = box
    return Place(number, (round(left, 1), round(top, 1), round(right, 1), round(bottom, 1)))


def _write_table(draft: Draft, table: Table, number: int) -> None:
    with Grid(draft) as grid:
        for row in table.rows:
            with grid.row():
                at = 0
                for column, across, lines in row:
                    grid.skip(max(0, column - at))
                    with grid.cell(across=across):
                        _write_lines(draft, lines, number)
                    at = column + across
                    grid.note_bold(bold=bool(lines) and all(line.bold for line in lines))


def mark_margins(pages: list[PageLayout]) -> None:
    """Tell page headers and footers, which return on other pages or number them, from the text."""
    tops, bottoms = ([_margin_blocks(page, top=top) for page in pages] for top in (True, False))
    for blocks, kind in ((tops, SpanKind.HEADER), (bottoms, SpanKind.FOOTER)):
        seen: dict[str, int] = {}
        for found in blocks:
            for key in {_key(block) for block in found}:
                seen[key] = seen.get(key, 0) + 1
        for found in blocks:
            for block in found:
                if seen[_key(block)] > 1 or _PAGE_NUMBER.fullmatch(_text(block)):
                    block.kind, block.level = kind, 0


def _margin_blocks(page: PageLayout, *, top: bool) -> list[Block]:
    """Give the short blocks at the very top or bottom of a page; what repeats further in is text."""
    found: list[Block] = []
    for item in page.items if top else reversed(page.items):
        if not isinstance(item, Block) or len(item.lines) > 4 or len(found) >= 4:  # noqa: PLR2004  headers are short
            break
        edge = item.lines[-1].bottom if top else page.height - item.top
        if edge > 0.2 * page.height:
            break
        found.append(item)
    return found


def _text(block: Block) -> str:
    return " ".join(line.text for line in block.lines).strip()


def _key(block: Block) -> str:
    """Give what two pages' margins have in common: their letters, without page numbers and dates."""
    return "".join(char for char in _text(block).lower() if char.isalpha()) or _text(block)
