"""What a line of text looks like to a reader: a list item, a heading, a signature, a label; shared by all formats."""

import re
from collections.abc import Sequence

from extractors.wanted import folded

BULLETS = "•·▪▫◦‣●○■□➢➤❖✓✔\u2013—"
_LIST_ITEM = re.compile(
    rf"\s*(?:[-*+o{BULLETS}]\s+\S|\(?(?:\d{{1,2}}|[A-Za-z]|[ivxIVX]{{1,5}})[.)]\s+\S|\(\s*\d{{1,2}}\s*\)\s*\S)"
)
_NUMBERED_HEADING = re.compile(
    r"(?:(?:section|part|item|article|exhibit|appendix|attachment|schedule|question)\s+)?"
    r"(?:\d{1,2}(?:\.\d{1,2})*[.):]?|[IVX]{1,5}[.)]|[A-Z][.)])\s+\S",
    re.IGNORECASE,
)
_WORD = re.compile(r"[^\W\d_]{2,}")
_BLANK_LINE = re.compile(r"_{4,}|\.{8,}|\u2026{4,}")
_SIGNATURE_LABEL = re.compile(
    r"(?:\b(?:authori[sz]ed\s+)?signature|\bsigned(?:\s+by)?|\bsign(?:ed)?\s+here|(?<!\w)by|(?<!\w)x)\b[^\n|:_]{0,40}?\s*[:]?\s*"
    r"(?P<line>_{3,}[^\n|]*)",
    re.IGNORECASE,
)
_SIGNED = re.compile(
    r"(?<![\w/])/\s?[sS]\s?/\s*[^\n|]{0,60}|(?:electronically|digitally)\s+signed\s+by:?[^\n|]{2,80}|docusigned\s+by:?[^\n|]{0,80}",
    re.IGNORECASE,
)
_SEAL = re.compile(r"/\s?[sS\u017f]\s?/")
"""One of these two is in whatever `_SIGNED` finds, and most documents have neither."""
_FIGURE = re.compile(r"[-+(]?\s*\$?\s*[\d.,]*\d[\d.,]*\s*(?:%|\)|Mbps|Gbps|/mo)?|\d{1,2}/\d{1,2}/\d{2,4}")
HEADING_WORDS = 14
HEADING_LENGTH = 100
CAPTION_WORDS = 9
"""A longer line that ends in a colon is the first half of a sentence."""


def is_list_item(line: str) -> bool:
    """Say whether a line begins like a list item: a bullet, or a number or letter with its mark."""
    return _LIST_ITEM.match(line) is not None


def is_rule(line: str) -> bool:
    """Say whether a line is only drawn (dashes, equals signs, stars), without a word."""
    bare = line.strip()
    return len(bare) > 2 and not any(char.isalnum() for char in bare) and len(set(bare.replace(" ", ""))) <= 2  # noqa: PLR2004  three marks make a rule


def could_head(line: str) -> bool:
    """Say whether a line is short and unfinished as headings are; it says nothing of how the line stands out."""
    bare = line.strip()
    if not bare or len(bare) > HEADING_LENGTH or len(bare.split()) > HEADING_WORDS or bare[-1] in ",;":
        return False
    return _WORD.search(bare) is not None and not (bare.endswith(".") and not _NUMBERED_HEADING.match(bare))


_ADDRESSING = re.compile(
    r"(?:dear|hello|hi|good (?:morning|afternoon)|to whom|greetings|sincerely|regards|respectfully|thank)",
    re.IGNORECASE,
)


def is_heading(line: str) -> bool:
    """Say whether a line that stands alone is a heading by its words: upper case, a colon at its end, or a number."""
    bare = line.strip()
    if not could_head(bare) or _ADDRESSING.match(bare) or _BLANK_LINE.search(bare) or "@" in bare or "|" in bare:
        return False
    if bare.endswith(":"):
        return ":" not in bare[:-1] and len(bare.split()) <= CAPTION_WORDS
    words = _WORD.findall(bare)
    if bare.isupper() and sum(map(len, words)) > 3:  # noqa: PLR2004  "P.O." is no heading
        return not any(char.isdigit() for char in bare) or _NUMBERED_HEADING.match(bare) is not None
    if bare.endswith((".", "?", "!")) or not _NUMBERED_HEADING.match(bare):
        return False
    return bare.split(maxsplit=1)[-1][:1].isupper() and len(words) <= 10  # noqa: PLR2004  more is a sentence


def signatures(text: str) -> list[tuple[int, int, str]]:
    """Give the typed signatures and signature lines: start, end, and `signed` or `empty`."""
    marked = "signed" in folded(text) or _SEAL.search(text) is not None
    found = [(match.start(), match.end(), "signed") for match in _SIGNED.finditer(text)] if marked else []
    for match in _SIGNATURE_LABEL.finditer(text) if "___" in text else ():
        if any(start < match.end() and match.start() < end for start, end, _ in found):
            continue
        line = re.split(r"\s{2,}|\bdate\b", match["line"], maxsplit=1, flags=re.IGNORECASE)[0]
        written = re.sub(r"\([^)]*\)?|_+|\b(?:title|name|printed)\b.*", " ", line, flags=re.IGNORECASE).strip()
        found.append((match.start(), match.start("line") + len(line), "signed" if written else "empty"))
    return sorted(found)


def heads(rows: Sequence[Sequence[str]], bold: Sequence[Sequence[bool]] | None = None) -> tuple[int, bool]:
    """Give the row that heads the columns (-1: none does), and whether the first column labels the rows.

    Bold type decides where it sets one apart from the rest; else words over figures do. A table of two columns whose
    first holds short texts is a form: labels beside their values.
    """
    if not rows or not rows[0]:
        return -1, False
    width = max(len(row) for row in rows)
    if width == 1:
        return -1, False
    top = next(
        (index for index in range(min(5, len(rows) - 1)) if _row_heads(rows[index:], bold and bold[index:], width)), -1
    )
    return top, _column_heads(rows, bold, width=width, first_row=top == 0)


def _row_heads(rows: Sequence[Sequence[str]], bold: Sequence[Sequence[bool]] | None, width: int) -> bool:
    """Say whether the first of these rows heads those below it."""
    top = [cell.strip() for cell in rows[0]]
    if not all(top[1:]) or len(top) < max(2, width - 1) or any(len(cell) > HEADING_LENGTH for cell in top):
        return False
    if bold and bold[0] and all(bold[0][: len(top)]):
        return not all(all(line) for line in bold[1:] if line)
    if any(_FIGURE.fullmatch(cell) for cell in top) or not all(_WORD.search(cell) or len(cell) <= 3 for cell in top):  # noqa: PLR2004  "#", "No."
        return False
    if width == 2 and top[0].endswith(":"):  # noqa: PLR2004  a label and its value
        return False
    figures = any(_FIGURE.fullmatch(cell.strip()) for row in rows[1:] for cell in row)
    return figures or (width > 2 and not any(char.isdigit() for cell in top for char in cell))  # noqa: PLR2004  two columns of words are a form rather


def _column_heads(
    rows: Sequence[Sequence[str]], bold: Sequence[Sequence[bool]] | None, *, width: int, first_row: bool
) -> bool:
    body = rows[1:] if first_row else rows
    labels = [row[0].strip() for row in body if row]
    if not labels or any(len(label) > HEADING_LENGTH * 2 for label in labels):
        return False
    if bold and not first_row:
        marks = [line[0] for line, row in zip(bold, rows, strict=False) if line and row and row[0].strip()]
        rest = [mark for line in bold for mark in line[1:]]
        if marks and all(marks) and not all(rest):
            return True
    if width != 2 or first_row:  # noqa: PLR2004  a label and its value
        return False
    worded = [label for label in labels if _WORD.search(label)]
    return len(worded) * 2 > len(labels)
