# ruff: noqa: RUF001, E501  (people type curly quotes and dashes; a pattern is easier to check on one line)
"""What a later message puts in place of what an earlier one said: `The total is $37,140, not $35,140`.

    Material ─► correction {"replace": old, "with": new} ─► `validators.merge`, which changes every value that held the old one

Both values are kept as they are written; only values of one sort (two amounts, two numbers, two names) are paired.
"""

import re
from collections.abc import Iterable, Iterator

from domain.documents import Document
from domain.fields import FieldValue, quote
from extractors.contract import Material
from extractors.papers import own_end, quoted_spans

NAMES = ("correction",)
METHOD = "words of correcting"

NUMBER = r"(?:\$\s?\d[\d,]*(?:\.\d\d)?|\d[\d,]*(?:\.\d+)?(?:[-/]\d+)*)"
NAME = r"(?:[“\"'‘][^”\"'’\n]{2,60}[”\"'’]|(?-i:(?!(?:The|We|Our|It|This|That|I|They|Please|In|On|For)\b)[A-Z][\w&.’'-]*(?: (?:of |and |& )?[A-Z0-9][\w&.’'-]*){0,5}))"
LEAD = r"(?:the |our |a |an |as |to |at |for |in )?"
PAIRS = (
    r"(?P<new>{value})(?:(?: \w+){{0,3}}\s*[,;(–—-]\s*(?:and |but )?|\s)(?:not|instead of|rather than|in place of|in lieu of)\s+" + LEAD + r"(?P<old>{value})",
    r"\bnot\s+" + LEAD + r"(?P<old>{value})(?: \w+){{0,3}}\W{{1,3}}(?:but|it is|rather)\s+" + LEAD + r"(?P<new>{value})",
    r"(?P<old>{value})(?: \w+){{0,4}}\W{{1,2}}(?:should (?:have been|be|read|say)|ought to (?:be|read)|becomes|is now|must (?:be|read)|(?:was|is) (?:\w+ )?(?:a typo|wrong|mistyped|an error|in error) for)\s+" + LEAD + r"(?P<new>{value})",
    r"\b(?:chang\w+|correct\w*|replac\w+|amend\w*|revis\w+|strike|strikes|struck|went|moved|read)\b[^.;\n]{{0,40}}?(?P<old>{value})(?: \w+){{0,3}}\W{{1,3}}(?:to(?: read)?|with|by|for|→|->|and (?:put|insert|read|write))\s+" + LEAD + r"(?P<new>{value})",
    r"\b(?:from)\s+" + LEAD + r"(?P<old>{value})(?: \w+){{0,2}} to\s+" + LEAD + r"(?P<new>{value})",
)
PATTERNS = tuple(
    re.compile(pattern.format(value=value), re.IGNORECASE) for value in (NUMBER, NAME) for pattern in PAIRS
)
CORRECTING = re.compile(
    r"(?i)\b(?:correct\w*|error|mistake\w*|mis(?:typed|stated|calculated|printed|spelled)|typo\w*|wrong\w*|should (?:have been|be|read|say)|instead|amend\w*|revis\w+|chang\w+|fix(?:es|ed)?|replac\w+|not|strike|erratum|errata|updated?)\b"
)
MOST, REACH = 20, 4000


def find(material: Material) -> Iterable[FieldValue]:
    """Yield each pair of an old and a new value in the sender's own words, in the order of the text."""
    for document in material.documents:
        if document.is_body:
            yield from _in(document)


def _in(document: Document) -> Iterator[FieldValue]:
    text = document.text[: min(own_end(document), REACH)]
    older = [(span.start, span.end) for span in quoted_spans(document)]
    taken: list[tuple[int, int]] = []
    for pattern in PATTERNS:
        for match in pattern.finditer(text):
            start, end = match.span()
            old, new = _plain(match["old"]), _plain(match["new"])
            line = text[text.rfind("\n", 0, start) + 1 : end]
            if old == new or ("$" in old) != ("$" in new) or not CORRECTING.search(line) or len(taken) >= MOST:
                continue
            if any(a < end and start < b for a, b in (*taken, *older)):
                continue
            taken.append((start, end))
            reason = f"The message puts {new} in place of {old}."
            yield FieldValue("correction", {"replace": old, "with": new}, (quote(document, start, end, method=METHOD),), 0.9, reason=reason)


def _plain(text: str) -> str:
    return text.strip(" “”\"'‘’").rstrip(".,;")
