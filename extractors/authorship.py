"""Who speaks in a document: the agency, a vendor, or the CALNET program in a quoted letter. Pure.

A vendor's paper can supply the vendor's facts, never the agency's reasons, need or ramifications; the program's own
notice, quoted under a reply, names every item and answers none.
"""
# ruff: noqa: E501 - a pattern reads best on one line, and people write typographic quotes and dashes

import re
from collections.abc import Iterator
from functools import lru_cache

from domain.documents import Document, SpanKind
from extractors.roles import VENDORS, classify_document
from extractors.wanted import Sought

MAIL_HEADER = re.compile(
    r"(?im)^[ \t>|*]*(?:from:[ \t]*(?P<from>[^\n]+)|on [^\n]{6,120}(?:\n[ \t>]*)?[^\n]{0,120}\bwrote:|-{2,}[ \t]*(?:original|forwarded) message[ \t]*-{2,}|begin forwarded message:?)"
)
PROGRAM = re.compile(r"(?i)stnd ?\w*@|\bstnd (?:exemptions?|delegations?)\b|calnet (?:program|exemptions?|delegations?|intake)\b|calnet\w*@|@(?:cdt|otech|dts)\.ca\b")
PROGRAM_WORDS = Sought(
    r"(?i)^\W*(?:(?:per|under|pursuant to|as required by) (?:the )?stmm\b[^.]{0,40}\b(?:must|shall|requires?|is required)\b|(?:the|each|every|all|your) (?:exemption |delegation )?requests? (?:must|shall|should|has to|needs to) (?:\w+ )?(?:identify|include|explain|contain|describe|state|specify|provide)\b|we have (?:read|received|reviewed) your|your (?:exemption |delegation )?request (?:is missing|does not|lacks|cannot|was received)|it cannot go to the reviewers|the following items? (?:is|are) (?:still )?(?:missing|needed)|please (?:answer|reply to) this)"
)
BOILERPLATE = Sought(
    r"(?i)confidentiality notice|intended (?:solely |only )?(?:for the (?:use of the )?)?(?:addressee|recipient|named)|intended recipient|privileged (?:and|or)|if you (?:have )?received this (?:e-?mail|message|communication|transmission|fax) in error"
    r"|please consider the environment|virus[- ]free|save our water"
)


def is_vendor_paper(document: Document) -> bool:
    """Say whether a document is a vendor's or contractor's own paper."""
    return not document.is_body and classify_document(document).role in VENDORS


@lru_cache(maxsize=64)
def program_stretches(document: Document) -> tuple[tuple[int, int], ...]:
    """The stretches of a document that quote the CALNET program's own letters."""
    marks = list(_mail_headers(document))
    return tuple(
        (start, marks[number + 1][0] if number + 1 < len(marks) else len(document.text))
        for number, (start, by_program) in enumerate(marks)
        if by_program
    )


def _mail_headers(document: Document) -> Iterator[tuple[int, bool]]:
    if not document.is_body and not document.spans_of(SpanKind.QUOTED, SpanKind.FORWARDED):
        return
    for match in MAIL_HEADER.finditer(document.text):
        if match["from"] is None and match[0].lstrip(" \t>|*").startswith("-"):
            continue
        yield match.start(), bool(PROGRAM.search(match[0]))


def is_by_agency(document: Document, start: int, end: int) -> bool:
    """Say whether the words `[start, end)` of a paper that is the agency's are its own words, not quoted or boilerplate."""
    if any(a <= start < b for a, b in program_stretches(document)):
        return False
    text = document.text[start:end]
    return not BOILERPLATE.matches(text) and not PROGRAM_WORDS.matches(text)
