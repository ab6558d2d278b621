"""What each document of a message is: the agency's request, its mail, a vendor's paper, a feasibility study, a notice.

    Document ─► Paper ─► `fields.signer`, `fields.agency`, `fields.kind`

Judged by a document's opening lines and the words of asking; a vendor's paper never speaks for the agency.
"""

import re
from enum import StrEnum

from domain.documents import UNSEEN, Document, Span, SpanKind


class Paper(StrEnum):
    """What a document is, as far as it matters who speaks in it."""

    MAIL = "mail"
    REQUEST = "request"
    VENDOR = "vendor"
    STUDY = "study"
    OTHER = "other"


COMPANY = re.compile(
    r"\b(?:Inc|LLC|L\.L\.C|Corp|Corporation|Ltd|LLP|L\.P|Company|Co\.|Communications|Networks?,|Telecom|Wireless|Broadband|Cooperative)\b",
)
VENDOR_PAPER = re.compile(
    r"\b(?:quot(?:e|ation)|proposal|price\s+(?:reduction\s+response|list|quote)|order\s+form|service\s+order|data\s*sheet|brochure"
    r"|service\s+level\s+(?:schedule|agreement|exhibit)|master\s+(?:service|terms)|terms\s+(?:and\s+conditions|of\s+service|for)"
    r"|prepared\s+for|quote\s+no|catalog\s+[ab]|statement\s+of\s+work|IPR[-\s]\d|individual\s+price\s+reduction\s+(?:response|offer|quote))\b",
    re.IGNORECASE,
)
STUDY = re.compile(r"\bfeasibility\s+study\s+report\b|\bFSR\s+\d|\bstage\s+\d\s+(?:business|alternatives)\b|\bproject\s+approval\s+lifecycle\b", re.IGNORECASE)
ASKS = re.compile(
    r"\b(?:request(?:s|ed|ing)?|asks?|asking|seeks?|seeking|appl(?:y|ies|ying)|wish(?:es)?|would\s+like|need(?:s)?|petitions?|submits?)\b"
    r"[^.]{0,120}\b(?:exempt(?:ion|ed)?|delegat(?:ion|ed|e)|authority|permission|approval|waiver|leave\s+to)\b"
    r"|\b(?:exemption|delegation)\s+(?:request|memo|letter|application|worksheet)\b|\brequest\s+(?:for|of)\s+(?:\w+\s+){0,3}(?:exemption|delegat\w+)\b"
    r"|\b(?:request|exempt\w*|delegat\w*)\b.{0,60}\bfrom\s+(?:the\s+)?(?:use\s+of\s+)?(?:mandatory\s+)?calnet\b"
    r"|\bwhy\s+(?:not\s+)?calnet\b|\bif\s+(?:the\s+request\s+is\s+)?(?:denied|refused|declined)\b|\bSTMM\b",
    re.IGNORECASE,
)
OPENING = 700


def visible_text(document: Document, *, without: frozenset[SpanKind] = frozenset()) -> str:
    """The text a reader can see, unseen stretches blanked so that offsets still fit."""
    text = document.text
    for span in document.spans:
        if span.kind in UNSEEN or span.kind in without:
            text = text[: span.start] + re.sub(r"[^\n]", " ", text[span.start : span.end]) + text[span.end :]
    return text


def own_end(document: Document) -> int:
    """Where the writer's own words end and quoted or forwarded mail begins."""
    older = [span.start for span in document.spans_of(SpanKind.QUOTED, SpanKind.FORWARDED) if _runs_to_end(document, span)]
    return min(older, default=len(document.text))


def _runs_to_end(document: Document, span: Span) -> bool:
    return not document.text[span.end :].strip()


def paper_of(document: Document) -> Paper:
    """What the document is."""
    if document.is_body:
        return Paper.MAIL
    text = visible_text(document)
    opening = text.strip()[:OPENING]
    asks = len(ASKS.findall(text[:6000]))
    if STUDY.search(opening[:250]) and not ASKS.search(opening[:250]):
        return Paper.STUDY
    if _is_vendors(document, opening, asks):
        return Paper.VENDOR
    return Paper.REQUEST if asks else Paper.OTHER


def _is_vendors(document: Document, opening: str, asks: int) -> bool:
    lines = [line.strip() for line in opening.splitlines() if line.strip()]
    head = "\n".join(lines[:3])
    public = bool(PUBLIC_BODY.search("\n".join(lines[:4])))
    weight = (2 if COMPANY.search(head) and not public else 0) + (1 if VENDOR_PAPER.search(opening) else 0)
    weight += 1 if VENDOR_PAPER.search(document.name) else 0
    weight -= (2 if public else 0) + (2 if ASKS.search(opening) else 0) + min(asks, 2)
    return weight > 0


PUBLIC_BODY = re.compile(
    r"\b(?:STATE\s+OF\s+CALIFORNIA|State\s+of\s+California|D(?:EPARTMENT|epartment)\s+(?:OF|of)|COUNTY|County|CITY\s+OF|City\s+of"
    r"|C(?:OMMISSION|ommission)|B(?:OARD|oard)\b|A(?:GENCY|gency)\b|O(?:FFICE|ffice)\s+(?:OF|of)|MEMORANDUM|Memorandum)\b",
)
