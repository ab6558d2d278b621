"""Whether the packet itself shows that what it asks for is discretionary, and needs no exemption (STMM 0400.1, Policy).

    Material ─► discretionary (True, with the line that shows it) ─► `routing.decide`

The designation is read from the contractor's catalog: a column *Required or Discretionary*, once *mandatory or
non-mandatory*. What counts is a statement about the service at hand; the policy's own sentences, questions and
discretionary funds do not.
"""

import re
from collections.abc import Iterable, Iterator
from itertools import islice

from domain.fields import Evidence, FieldValue
from extractors.contract import Material
from extractors.sight import seen, show
from extractors.wording import find_demand

NAMES = ("discretionary",)
METHOD = "catalog designation"

WORD = r"(?:discretionary|non-?mandatory|not mandatory)"
DESIGNATED = r"(?:listed|marked|designated|classified|carried|flagged)"
COLUMN = re.compile(
    rf"(?i)\b(?:required\s*(?:/|or)\s*discretionary|mandatory\s*(?:/|or)\s*non-?mandatory|designation|status)\W{{1,8}}"
    rf"(?:(?:column|field|line|entry)\W{{1,4}}(?:says?\W+|reads?\W+|shows?\W+)?)?(?:is\W+|of\W+)?\W?(?P<said>{WORD})\b"
)
"""A catalog's column or label with its value beside it."""
HEAD = re.compile(r"(?i)\b(?:required\s*(?:/|or)\s*discretionary|mandatory\s*(?:/|or)\s*non-?mandatory)\W*\n")
ROW = re.compile(rf"(?i)^.*\|.*?\b(?P<said>{WORD}|required|mandatory)\W*$", re.MULTILINE)
"""The head of a catalog's last column, and a row below it that ends with what is said of its service."""
STATED = re.compile(
    rf"(?i)(?:\b(?:service|services|line|item|feature|circuit|circuits|product|identifier|it|this|these|which|that)\b[^.?!\n]{{0,80}}"
    rf"\b(?:is|are|as|shows?|says|reads)|\b{DESIGNATED})\W{{1,4}}(?:a\s+|an\s+|as\s+)?"
    rf"\W?(?P<said>{WORD})\b(?!\s+(?:fund|spend|grant|budget|authority|account|money|act))"
)
"""A sentence that says so of the service."""
CATALOG = re.compile(r"(?i)\bcatalog|\bcal-?net\b|\bmatrix\b|\bprice list\b|\bcontract\b")
OTHERWISE = re.compile(
    r"(?i)\b(?:not|isn\Wt|aren\Wt|never|nor|unless|whether|if|would be|could be|were it)\b[^.?!]{0,40}$"
)
REQUIRED = re.compile(
    rf"(?i)\bdiscretionary\W{{1,8}}(?:is\W+)?\W?(?:required|mandatory)\b|\b{DESIGNATED}\W{{1,4}}(?:as\s+)?\W?(?:required|mandatory)\b"
)
NEAR = 300


def find(material: Material) -> Iterable[FieldValue]:
    """Yield True, surely where a catalog's line is quoted, doubtfully where a sentence merely says so."""
    for evidence, sure in _found(material):
        yield FieldValue(
            "discretionary", value=True, evidence=evidence, confidence=0.9 if sure else 0.85,
            reason="The packet shows that the service is discretionary.",
        )


def _found(material: Material) -> Iterator[tuple[tuple[Evidence, ...], bool]]:
    for document in material.documents:
        text = seen(document).text
        if REQUIRED.search(text):
            continue  # some of what is asked for is required, so a person has to tell the services apart
        elsewhere = " ".join(other.text for other in material.documents if other is not document)
        for row in _rows_of_catalog(text, elsewhere):
            yield show(document, row.start(), row.end(), method=METHOD), True
        for pattern in (COLUMN, STATED):
            for match in pattern.finditer(text):
                if _is_about_the_service(text, match):
                    yield show(document, match.start(), match.end(), method=METHOD), pattern is COLUMN


def _rows_of_catalog(text: str, elsewhere: str) -> list[re.Match[str]]:
    """The rows of a catalog's table that are asked for, where all are marked discretionary; none where one is required.

    Asked for are those whose identifier stands elsewhere in the packet, or all where no identifier does.
    """
    head = HEAD.search(text)
    rows = [*islice(ROW.finditer(text, head.end()), MOST_ROWS)] if head and CATALOG.search(text) else []
    asked = [row for row in rows if any(identifier in elsewhere for identifier in IDENTIFIER.findall(row[0]))] or rows
    return asked if all(re.fullmatch(WORD, row["said"], re.IGNORECASE) for row in asked) else []


IDENTIFIER = re.compile(r"\b(?=[A-Z0-9-]*\d)[A-Z][A-Z0-9]{1,9}-[A-Z0-9][A-Z0-9-]{0,12}\b")
"""A service's identifier in a catalog: capitals, a dash, and a number."""
MOST_ROWS = 100


def _is_about_the_service(text: str, match: re.Match[str]) -> bool:
    around = text[max(0, match.start() - NEAR) : match.end() + NEAR]
    before = text[max(0, match.start("said") - 60) : match.start("said")]
    return bool(CATALOG.search(around)) and not OTHERWISE.search(before) and not find_demand(match[0])
