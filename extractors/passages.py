"""Document → labelled passages: which words answer under which heading, caption, question or column. Pure.

People give their answers under headings, after a run-in label (“Need: …”, “Why. …”), below the policy's own words on
a form, in the cell beside or below a caption, or under no label at all. A `Passage` is one paragraph, list item or
cell with the labels that stand over it; `extractors.topics` says what a label is about.
"""
# ruff: noqa: E501, RUF001, RUF002 - a pattern reads best on one line, and people write typographic quotes and dashes

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from domain.documents import UNSEEN, Document, Span, SpanKind
from extractors.topics import Topics, label_topics
from extractors.wording import find_demand

ENUMERATOR = r"(?:[-*•▪·‣◦–—>]|\(?(?:\d{1,2}|[A-Za-z]|[ivxIVX]{1,4})[.):]|\d{1,2}(?:[.-]\w{1,2}){1,2}\.?|§\s*\d+|#\d+)"
STARTS_ITEM = re.compile(rf"^\s*{ENUMERATOR}\s+\S")
BULLET = re.compile(r"\s*[-*•▪·‣◦>]\s")
"""Opens a line of a list; a numbered line may be a heading, a dotted one hardly ever."""
NUMBERED = re.compile(r"^\s*\(?(?P<number>\d{1,2}|[A-Za-z])[.):]\s+\S")
SAYS_SOMETHING = re.compile(r";|\$|\d\s?(?:%|[MG]bps|M\b|miles?|months?|mo\b|years?|hours?|days?)|-+>|\u2192|=")
"""A line with a figure and its unit, or of two clauses, is no heading, though it speaks of a topic."""
COUNTED = re.compile(r"[(#]?(?:\d{1,2}(?:\.?\w)?|[A-Za-z]|[ivxIVX]{1,4})[.):]?")
"""A cell that only numbers the box: the caption stands in the next one."""
GREETING = re.compile(r"(?i)\W*(?:dear|hello|hi|hey|greetings|good (?:morning|afternoon|evening|day)|to whom)\b")
"""Opens a letter and heads nothing, whomever it names."""
HEADS_IN_CELL = re.compile(r"^[^\d\n]{3,}[:?]\s*$")
"""What may head others within a captioned cell, where all is the answer to the caption."""
MARKED = re.compile(r"^\s*(?:#{1,6}\s+\S|(?P<mark>\*\*|__)[^*_\n]{2,60}(?P=mark)\s*:?\s*$|(?P<one>[*_])[^*_\n]{2,60}(?P=one)\s*:?\s*$)")
"""A line that people mark as a heading in plain text, as in Markdown: `## The deal`, `**Need**`."""
ARTICLE = re.compile(r"(?i)^\s*(?:article|section|part|item|question|box|exhibit|appendix|attachment)\s+[\dA-Z]{1,4}\b")
LABELLED = re.compile(
    rf"^\s*(?:{ENUMERATOR}\s*)?(?P<label>[^\s:?.;–—|][^:?.;|\n]{{0,78}}?)\s*(?:[:?]|\.(?=\s)|\s[–—-](?=\s)|[–—](?=\s))\s*(?=\S)"
)
CONTINUES = re.compile(
    r"(?i)(?:,|\b(?:of|the|a|an|and|or|to|in|at|for|with|by|from|on|is|are|we|our|its|their|that|which|as|has|have|will|be|not|no|any"
    r"|this|these|those|was|were|would|can|but|than|into|per|each|all|it|they|he|she|who|whose|when|where|if))\s*$"
)
UNFINISHED = re.compile(r"\s(?:of|the|a|an|and|or|to|in|for|with|by|from|our|its|their|into|per)\s*$")
ENDS_SENTENCE = re.compile(r"[.?!:;][\"'”’)\]]*\s*$")
SENTENCE_END = re.compile(r"(?<=[.?!])(?<!\.\.)[\"'”’)\]]*\s+(?=[\"'“‘(\[]?[A-Z0-9$•\[])")
ABBREVIATION = re.compile(
    r"(?i)(?:\b(?:no|nos|mr|mrs|ms|dr|st|ave|blvd|rd|ste|inc|co|corp|ltd|dept|div|e\.g|i\.e|u\.s|approx|attn|fig|ext|vs|jr|sr"
    r"|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|a\.m|p\.m|stats|ch|art|sec|hon|gov|lt|col|capt|sgt)|\b[A-Z])\.$"
)
MOST_LABEL_WORDS = 14
LONGEST_CAPTION = 9
"""Words: what is longer, is a sentence and ends in a colon goes on behind it; it is no caption of what follows."""
LONGEST_DEMAND = 900
LONGEST_FORM_CAPTION = 60
LONGEST_ROW = 600
FINITE = re.compile(r"(?i)\b(?:is|are|was|were|has|have|had|will|would|can|could|shall|should|must|may|be|been|do|does|did|\w+n['’]t)\b")
ASKING = re.compile(r"(?i)^(?:why|what|when|where|who|how|if|on|have|should|which|is|does|reasons?|grounds?|without)\b")
MOST_HEADING_WORDS = 14
MOST_QUESTION_WORDS = 30
FARTHEST_ABOVE = 100
"""Characters, all of them blanks, between a question and the box under it."""
ABOVE_BOX = (SpanKind.PARAGRAPH, SpanKind.HEADING, SpanKind.LIST_ITEM)


@dataclass(frozen=True, slots=True)
class Passage:
    """The text `[start, end)` of a document, with what stands over it.

    `label` is its own caption (run-in, cell or form); `section` the heading above it. `topics` weigh what these two
    say it is about. `origin` is `prose`, `list`, `heading`, `cell`, `row` or `field`.
    """

    start: int
    end: int
    text: str
    label: str = ""
    section: str = ""
    topics: Topics = ()
    origin: str = "prose"

    def weight(self, *topics: str) -> float:
        """How surely the labels say that the passage is about one of these topics (0–1)."""
        best = 0.0
        for topic, weight in self.topics:
            if weight > best and topic in topics:
                best = weight
        return best


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence of a passage, by offsets into the document."""

    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class _Block:
    """Lines that belong together: a paragraph, a list item, or a line that stands alone."""

    start: int
    end: int
    text: str
    heading: bool = False
    after_gap: bool = False


@dataclass(frozen=True, slots=True)
class _Layout:
    """What the layout says about where paragraphs begin: span edges, headings, and the width of a full line."""

    document: Document
    edges: list[int]
    headings: list[tuple[int, int]]
    width: int


@lru_cache(maxsize=64)
def find_passages(document: Document) -> tuple[Passage, ...]:
    """The passages that a reader of the document can see, in the order of the text."""
    unseen = document.spans_of(*UNSEEN)
    captioned = (span for span in document.spans_of(SpanKind.FORM_FIELD) if span.label)
    hidden = _merged(unseen)
    leave_out = _merged((*unseen, *document.spans_of(SpanKind.CELL), *captioned))
    headings: list[tuple[int, str]] = []
    prose = tuple(_prose(document, (0, len(document.text)), leave_out, headings=headings))
    cells = _cell_passages(document, hidden, headings)
    fields = _field_passages(document, hidden)
    return tuple(sorted((*cells, *fields, *prose), key=lambda passage: (passage.start, passage.end)))


def split_sentences(passage: Passage) -> Iterator[Sentence]:
    """The sentences of a passage; a line break inside one does not end it."""
    start = 0
    for match in SENTENCE_END.finditer(passage.text):
        if ABBREVIATION.search(passage.text[start : match.start()]):
            continue
        yield _sentence(passage, start, match.start())
        start = match.end()
    if passage.text[start:].strip():
        yield _sentence(passage, start, len(passage.text))


def _sentence(passage: Passage, start: int, end: int) -> Sentence:
    return Sentence(passage.start + start, passage.start + end, passage.text[start:end])


def flatten(text: str) -> str:
    """The text on one line, for patterns; lengths may change."""
    return " ".join(text.replace("\u00ad", "").replace("￾", "").split())


# Tables and forms


def _cell_passages(
    document: Document, hidden: list[tuple[int, int]], headings: list[tuple[int, str]]
) -> Iterator[Passage]:
    rows: dict[tuple[int, int], list[Span]] = {}
    for span in document.spans_of(SpanKind.CELL):
        rows.setdefault((span.table, span.row), []).append(span)
    headers: dict[int, dict[int, str]] = {}
    captions = _form_captions(document, rows)
    heads = _alternate_heads(document, rows)
    above = sorted(document.spans_of(*ABOVE_BOX), key=lambda span: span.end)
    boxes = {table for table, _ in rows} - {table for (table, _), cells in rows.items() if len(cells) > 1}
    for (table, row), spans in sorted(rows.items(), key=lambda item: item[1][0].start):
        cells = sorted(spans, key=lambda cell: (cell.column, cell.start))
        texts = [document.text[cell.start : cell.end].strip() for cell in cells]
        if (table, row) in heads or (_heads_columns(cells, texts) and table not in headers):
            headers[table] = {cell.column: flatten(text) for cell, text in zip(cells, texts, strict=True)}
            continue
        if REGISTER.search(" | ".join(headers.get(table, {}).values())) and not REFUSED.search(" ".join(texts)):
            yield from _row_passages(document, cells, {}, hidden, caption="")
            continue
        if _is_numbered_answer(texts, headers.get(table, {}).get(cells[-1].column, "")):
            cells, texts = cells[1:], texts[1:]
        caption = captions.get((table, row)) or (flatten(texts[0]) if len(cells) > 1 and _captions(texts) else "")
        if table in boxes:
            caption = _question_over(document, above, cells[0].start)
        yield from _row_passages(document, cells, headers.get(table, {}), hidden, caption=caption)
        yield from _whole_row(document, cells, texts, _heading_over(headings, cells[0].start), hidden)


def _is_numbered_answer(texts: list[str], header: str) -> bool:
    """Say whether a row is the number of a box, its caption and the answer, under no header with a topic of its own."""
    numbered = len(texts) == 3 and COUNTED.fullmatch(texts[0]) is not None  # noqa: PLR2004 - number, caption, answer
    return numbered and _captions(texts[1:]) and not label_topics(header)


REGISTER = re.compile(r"(?i)\brisks?\b.*\b(?:probability|likelihood|impact|effect|owner|response|mitigation|answer|severity|treatment)\b")
REFUSED = re.compile(
    r"(?i)\b(?:delegation|exemption|authority|approval|permission|request)\b.{0,40}\b(?:not|no|denied|refused|withheld|rejected|declined|late|delayed)\b|\b(?:denial|refusal|no (?:delegation|exemption|approval|authority))\b"
)
"""In a register of a project's risks only the row on a refusal says what a refusal would do."""


def _form_captions(document: Document, rows: dict[tuple[int, int], list[Span]]) -> dict[tuple[int, int], str]:
    """The captions of a numbered form of two columns, whole where a caption runs over several rows of the grid."""
    found: dict[tuple[int, int], str] = {}
    for table in {table for table, _ in rows}:
        own = sorted(key for key in rows if key[0] == table)
        firsts = {key: _first_cell(document, rows[key]) for key in own}
        numbered = [key for key in own if NUMBERED.match(firsts[key])]
        answered = [key for key in numbered if len(rows[key]) == 2 and _last_cell(document, rows[key])]  # noqa: PLR2004 - a caption and an answer
        if len(numbered) < 3 or 2 * len(answered) < len(numbered) or any(len(rows[key]) != 2 for key in own):  # noqa: PLR2004
            continue
        for start, end in zip(numbered, [*numbered[1:], (table, 1 << 30)], strict=True):
            group = [key for key in own if start <= key < end]
            caption = flatten(" ".join(firsts[key] for key in group))
            if len(group) > 1 and len(caption.split()) <= LONGEST_FORM_CAPTION:
                found |= dict.fromkeys(group, caption)
    return found


def _alternate_heads(document: Document, rows: dict[tuple[int, int], list[Span]]) -> set[tuple[int, int]]:
    """The rows of captions in forms where each is followed by the row of its answers, all the way down."""
    found: set[tuple[int, int]] = set()
    for table in {table for table, _ in rows}:
        own = sorted(key for key in rows if key[0] == table)
        texts = [[flatten(document.text[cell.start : cell.end]) for cell in rows[key]] for key in own]
        asking, answers = texts[::2], texts[1::2]
        if len(own) > 3 and len(own) % 2 == 0 and all(map(_all_caption, asking)) and not any(map(_all_caption, answers)):  # noqa: PLR2004 - two pairs
            found.update(own[::2])
    return found


def _all_caption(texts: list[str]) -> bool:
    filled = [text for text in texts if text]
    return len(filled) > 1 and all(label_topics(text) and len(text.split()) < LONGEST_CAPTION and not SAYS_SOMETHING.search(text) for text in filled)


def _last_cell(document: Document, cells: list[Span]) -> str:
    last = max(cells, key=lambda cell: (cell.column, cell.start))
    return document.text[last.start : last.end].strip()


def _first_cell(document: Document, cells: list[Span]) -> str:
    first = min(cells, key=lambda cell: (cell.column, cell.start))
    return document.text[first.start : first.end].strip() if first.column == 0 else ""


def _question_over(document: Document, above: list[Span], start: int) -> str:
    """The question or caption that stands right above a box for its answer; `above` are the paragraphs by their ends."""
    at = bisect_right(above, start, key=lambda span: span.end)
    if not at or start - above[at - 1].end > FARTHEST_ABOVE or document.text[above[at - 1].end : start].strip():
        return ""
    text = flatten(document.text[above[at - 1].start : above[at - 1].end])
    asks = text.endswith(("?", ":")) or STARTS_ITEM.match(text) is not None or bool(label_topics(text))
    return text if asks and len(text.split()) <= MOST_QUESTION_WORDS else ""


def _heading_over(headings: list[tuple[int, str]], start: int) -> str:
    at = bisect_right(headings, (start, ""))
    return headings[at - 1][1] if at else ""


def _whole_row(
    document: Document, cells: list[Span], texts: list[str], section: str, hidden: list[tuple[int, int]]
) -> Iterator[Passage]:
    """The row read as a sentence under the heading over its table: “6 | IP trunk cards, TK-32 | $4,200”."""
    start, end = cells[0].start, max(cell.end for cell in cells)
    if sum(map(bool, texts)) > 1 and not _captions(texts) and end - start <= LONGEST_ROW and not _overlaps(hidden, start, end):
        lead = len(document.text[start:end]) - len(document.text[start:end].lstrip())
        yield Passage(start + lead, end, document.text[start + lead : end], "", section, _topics_of(section), "row")


def _heads_columns(cells: list[Span], texts: list[str]) -> bool:
    """Say whether a row captions the columns: marked so, or short words of which two have a topic."""
    filled = [text for text in texts if text]
    if all(cell.header for cell in cells) and len(cells) > 1:
        # The first row of a form is often marked as a head; a caption with its answer beside it is none.
        named = len(texts[1].split()) < 5 and not re.search(r"\d", texts[1]) and label_topics(texts[1])  # noqa: PLR2004 - a column's name
        return not (len(cells) == 2 and len(filled) == 2 and _captions(texts) and not named)  # noqa: PLR2004
    if len(filled) < 2 or any(len(text.split()) > 7 or re.search(r"[$\d]", text) for text in filled):  # noqa: PLR2004
        return False
    return len(filled) > 2 and sum(bool(label_topics(text)) for text in filled) > 1  # noqa: PLR2004 - two columns are a form


def _row_passages(
    document: Document, cells: list[Span], headers: dict[int, str], hidden: list[tuple[int, int]], *, caption: str
) -> Iterator[Passage]:
    for number, cell in enumerate(cells):
        text = document.text[cell.start : cell.end].strip()
        if not text or _overlaps(hidden, cell.start, cell.end):
            continue
        if caption and len(cells) > 1 and number == 0 and (cell.column == 0 or flatten(text) == caption):
            continue
        label = caption or headers.get(cell.column, "")
        lead = len(document.text[cell.start : cell.end]) - len(document.text[cell.start : cell.end].lstrip())
        start = cell.start + lead
        inner = _prose(document, (start, start + len(text)), hidden, over=label, headings=[])
        yield from (_as_cell(passage, label) for passage in inner)


def _captions(texts: list[str]) -> bool:
    first = flatten(texts[0])
    if len(texts) > 1 and all(_holds_its_answer(text) for text in texts if text):
        return False
    return bool(first) and (bool(label_topics(first)) or bool(find_demand(first))) and len(first.split()) <= 60  # noqa: PLR2004


def _holds_its_answer(text: str) -> bool:
    """Say whether a box of a form has its caption on the first line and the answer below it."""
    lines = [line for line in text.splitlines() if line.strip()]
    return len(lines) > 1 and len(lines[0].split()) < LONGEST_CAPTION and bool(label_topics(lines[0]))


def _as_cell(passage: Passage, label: str) -> Passage:
    return Passage(
        passage.start, passage.end, passage.text, passage.label or label, passage.section, passage.topics, "cell"
    )


def _field_passages(document: Document, hidden: list[tuple[int, int]]) -> Iterator[Passage]:
    for span in document.spans_of(SpanKind.FORM_FIELD):
        text = document.text[span.start : span.end]
        if span.label and text.strip() and not _overlaps(hidden, span.start, span.end):
            yield Passage(span.start, span.end, text, span.label, "", _topics_of(span.label), "field")


# Prose


def _prose(
    document: Document, stretch: tuple[int, int], leave_out: list[tuple[int, int]], *,
    headings: list[tuple[int, str]], over: str = "",
) -> Iterator[Passage]:
    """The passages of a stretch of text; the headings met on the way are added to `headings`."""
    section = over
    topics = _topics_of(over)
    numbered = ""
    blocks = list(_blocks(document, *stretch, leave_out))
    for place, block in enumerate(blocks):
        answers = over and (place == len(blocks) - 1 or not HEADS_IN_CELL.search(block.text))
        heading = None if answers else _heading(block)
        number = _number(block.text)
        if heading is not None:
            section, topics, numbered = heading, _topics_of(heading), number
            headings.append((block.start, heading))
            yield Passage(block.start, block.end, block.text, "", "", (), "heading")
            continue
        if _follows(numbered, number):
            section, topics, numbered = over, _topics_of(over), ""
        yield _passage(block, section, topics)


def _number(text: str) -> str:
    match = NUMBERED.match(text)
    return match["number"] if match else ""


def is_next_item(heading: str, text: str) -> bool:
    """Say whether a text is numbered as the one that comes after a numbered heading: it does not stand under it."""
    return _follows(_number(heading), _number(text))


def _follows(one: str, other: str) -> bool:
    if one.isdigit() and other.isdigit():
        return int(other) == int(one) + 1
    return len(one) == len(other) == 1 and ord(other) == ord(one) + 1


def _passage(block: _Block, section: str, topics: Topics) -> Passage:
    label, body = _run_in(block.text)
    own = _topics_of(label) if label else ()
    origin = "list" if STARTS_ITEM.match(block.text) else "prose"
    if not own:
        return Passage(block.start, block.end, block.text, "", section, topics, origin)
    return Passage(block.start + body, block.end, block.text[body:], label, section, _stronger(own, topics), origin)


def _stronger(own: Topics, above: Topics) -> Topics:
    """The passage's own label, and what stands above it at three quarters of its weight."""
    best = {topic: weight * 0.75 for topic, weight in above}
    for topic, weight in own:
        best[topic] = max(weight, best.get(topic, 0.0))
    return tuple(best.items())


def _topics_of(label: str) -> Topics:
    if not label:
        return ()
    demanded = find_demand(label)
    return tuple((topic, 0.95) for topic in demanded) if demanded else label_topics(label)


def _run_in(text: str) -> tuple[str, int]:
    """The label that a block begins with and where its body starts, or ("", 0)."""
    match = LABELLED.match(text)
    if match is None or len(match["label"].split()) > MOST_LABEL_WORDS:
        return _long_question(text)
    label = flatten(match["label"])
    if len(DETAIL.findall(label)) > MOST_DETAIL or LENGTH.search(label):
        return _long_question(text)
    if text[match.end("label") :].lstrip()[:1] == "?":
        label += "?"
    elif _is_sentence(label) and (text[match.end("label") :].lstrip()[:1] != ":" or len(label.split()) > LONGEST_CAPTION):
        return _long_question(text)
    return (label, match.end()) if label_topics(label) else _long_question(text)


DETAIL = re.compile(r",|(?<!\w)[A-Z]*\d[\w-]*")
LENGTH = re.compile(r"(?i)^\W*(?:about |some )?(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|twenty|thirty|sixty|ninety)[ -](?:calendar |working |business )?(?:days?|weeks?|months?|years?)\b")
MOST_DETAIL = 2
"""Commas, numbers and identifiers; a caption has few, an answer that ends in a colon has many, or is a length of time."""


def _is_sentence(label: str) -> bool:
    """Say whether words before a full stop or dash are a statement of their own, not a caption."""
    words = len(label.split())
    return words > 8 or (bool(FINITE.search(label)) and not ASKING.match(label)) or (words > 5 and not ASKING.match(label))  # noqa: PLR2004


def _long_question(text: str) -> tuple[str, int]:
    """The policy's own words at the head of a block, with the answer after them."""
    for stop in re.finditer(r"[.:?](?=\s+\S)", text[:LONGEST_DEMAND]):
        if stop.end() > 10 and find_demand(text[: stop.end()]):  # noqa: PLR2004 - no demand is shorter
            rest = text[stop.end() :]
            return flatten(text[: stop.end()]), len(text) - len(rest.lstrip())
    return "", 0


def _heading(block: _Block) -> str | None:
    """The heading that a block is, or None where it is text."""
    text = flatten(re.sub(rf"^\s*{ENUMERATOR}\s+", "", block.text))
    words = text.split()
    if find_demand(block.text) or (MARKED.match(block.text) and len(words) <= MOST_HEADING_WORDS):
        return text.strip("#*_ ")
    if _run_in(block.text)[0] or not words or len(words) > MOST_HEADING_WORDS or re.search(r"[.;,]$", text) or GREETING.match(text):
        return None
    if BULLET.match(block.text) and not block.heading and not text.endswith((":", "?")):
        return None
    known = bool(label_topics(text)) and (text.endswith((":", "?")) or not SAYS_SOMETHING.search(text))
    if block.heading or (known and (text.endswith((":", "?")) or block.after_gap or len(words) < 9)):  # noqa: PLR2004
        return text
    is_title = text.isupper() or all(word[:1].isupper() or len(word) < 4 for word in words)  # noqa: PLR2004
    return text if is_title and len(words) > 1 and block.after_gap and not re.search(r"\d{3}|@", text) else None


def _blocks(
    document: Document, start: int, end: int, leave_out: list[tuple[int, int]]
) -> Iterator[_Block]:
    headings = _merged(document.spans_of(SpanKind.HEADING))
    layout = _Layout(document, _edges(document), headings, _width(document.text[start:end]))
    lines: list[tuple[int, int]] = []
    gap = True
    gap_of_block = True
    for line_start, line_end in _lines(document.text, start, end):
        text = document.text[line_start:line_end]
        if not text.strip() and lines and UNFINISHED.search(document.text[lines[-1][0] : lines[-1][1]]):
            continue
        if not text.strip() or _overlaps(leave_out, line_start, line_end):
            if lines:
                yield _block(document, lines, headings, after_gap=gap_of_block)
            lines, gap = [], True
            continue
        if lines and _breaks(layout, lines, line_start, line_end):
            yield _block(document, lines, headings, after_gap=gap_of_block)
            lines = []
        if not lines:
            gap_of_block = gap
        gap = False
        lines.append((line_start, line_end))
    if lines:
        yield _block(document, lines, headings, after_gap=gap_of_block)


def _block(
    document: Document, lines: list[tuple[int, int]], headings: list[tuple[int, int]], *, after_gap: bool
) -> _Block:
    start, end = lines[0][0], lines[-1][1]
    text = document.text[start:end]
    lead = len(text) - len(text.lstrip())
    return _Block(start + lead, start + len(text.rstrip()), text.strip(), _overlaps(headings, start, end), after_gap)


def _lines(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    for match in re.finditer(r"[^\n\r\f\v\x0b]+|\n\s*\n|\n", text[start:end]):
        if match[0].strip():
            yield start + match.start(), start + match.end()
        elif match[0].count("\n") > 1:
            yield start + match.start(), start + match.start()


def _width(text: str) -> int:
    """The length of a long line of the text, which tells hard-wrapped text from one line per paragraph."""
    lengths = sorted(len(line) for line in text.splitlines() if line.strip())
    return lengths[int(len(lengths) * 0.9)] if lengths else 0


def _edges(document: Document) -> list[int]:
    kinds = (SpanKind.PARAGRAPH, SpanKind.LIST_ITEM, SpanKind.HEADING, SpanKind.QUOTED, SpanKind.FOOTER, SpanKind.HEADER)
    return sorted({span.start for span in document.spans_of(*kinds)})


def _breaks(layout: _Layout, lines: list[tuple[int, int]], start: int, end: int) -> bool:
    """Say whether a line begins a new block."""
    document, edges, headings, width = layout.document, layout.edges, layout.headings, layout.width
    before = document.text[lines[-1][0] : lines[-1][1]]
    text = document.text[start:end]
    if STARTS_ITEM.match(text) or ARTICLE.match(text) or MARKED.match(text) or MARKED.match(before):
        return True
    asking = len(before.split()) == 1 and before.strip().isupper() and bool(label_topics(before))
    if (CONTINUES.search(before) and not asking) or text.lstrip()[:1].islower():
        return False
    at = bisect_right(edges, start + len(text) - len(text.lstrip()))
    by_layout = at > 0 and edges[at - 1] > lines[-1][0]
    if by_layout or _overlaps(headings, *lines[-1]) != _overlaps(headings, start, end):
        return True
    if len(lines) == 1 and _stands_alone(before, width):
        return True
    ended = bool(ENDS_SENTENCE.search(before))
    if ended and (len(before.strip()) < 0.75 * width or _run_in(text)[0]):
        return True
    return (ended or len(before.strip()) < 0.6 * width) and _stands_alone(text, width)


def _stands_alone(line: str, width: int) -> bool:
    """Say whether a line looks like a heading: short, no full stop, and about a known topic or set in capitals."""
    text = flatten(re.sub(rf"^\s*{ENUMERATOR}\s+", "", line))
    if not text or len(text) > 0.7 * max(width, 60) or re.search(r"[.;,]$", text):
        return False
    if NUMBERED.match(line) and text[:1].isupper() and len(text.split()) < 6 and not re.search(r"\d", text):  # noqa: PLR2004 - a numbered title
        return True
    if text.isupper() and len(text) > 3 and not re.search(r"\d{3}", text):  # noqa: PLR2004 - initials are no heading
        return True
    return text[:1].isupper() and bool(label_topics(text)) and len(text.split()) < 10  # noqa: PLR2004


def _merged(spans: Iterable[Span]) -> list[tuple[int, int]]:
    merged: list[tuple[int, int]] = []
    for span in sorted(spans, key=lambda span: span.start):
        if merged and span.start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(merged[-1][1], span.end))
        elif span.end > span.start:
            merged.append((span.start, span.end))
    return merged


def _overlaps(stretches: list[tuple[int, int]], start: int, end: int) -> bool:
    at = bisect_right(stretches, (start, 1 << 60))
    return (at > 0 and stretches[at - 1][1] > start) or (at < len(stretches) and stretches[at][0] < end)
