# ruff: noqa: RUF001, E501  (people type curly quotes and dashes; a pattern is easier to check on one line)
"""What each document of a message is: the agency's request, its mail, a vendor's paper, a feasibility study, a notice.

    Document ─► Paper ─► `fields.signer`, `fields.agency`, `fields.kind`

Judged by a document's opening lines and the words of asking; a vendor's paper never speaks for the agency.
"""

import re
from enum import StrEnum
from functools import lru_cache

from domain.documents import UNSEEN, Document, Span, SpanKind
from extractors.roles import STUDIES, VENDORS, classify_document


class Paper(StrEnum):
    """What a document is, as far as it matters who speaks in it."""

    MAIL = "mail"
    REQUEST = "request"
    VENDOR = "vendor"
    STUDY = "study"
    OTHER = "other"


ASKS = re.compile(
    r"\b(?:request(?:s|ed|ing)?|asks?|asking|seeks?|seeking|appl(?:y|ies|ying)|wish(?:es)?|would\s+like|need(?:s)?"
    r"|petitions?|submits?)\b"
    r"[^.]{0,120}\b(?:exempt(?:ion|ed)?|delegat(?:ion|ed|e)|authority|permission|approval|waiver|leave\s+to)\b"
    r"|\b(?:exemption|delegation)\s+(?:request|memo|letter|application|worksheet)\b|\brequest\s+(?:for"
    r"|of)\s+(?:\w+\s+){0,3}(?:exemption|delegat\w+)\b"
    r"|\b(?:request|exempt\w*|delegat\w*)\b.{0,60}\bfrom\s+(?:the\s+)?(?:use\s+of\s+)?(?:mandatory\s+)?calnet\b"
    r"|\bwhy\s+(?:not\s+)?calnet\b|\bif\s+(?:the\s+request\s+is\s+)?(?:denied|refused|declined)\b|\bSTMM\b",
    re.IGNORECASE,
)
def _words(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE | re.DOTALL)


OUTSIDE = _words(r"\b(?:outside|other than|instead of|rather than|without(?: going through)?|leave|leaving|off|around|bypass(?:ing)?"
    r"|away from|out of|excused? from|released? from|relief from)\s+(?:of\s+)?(?:the\s+)?(?:(?:mandatory|statewide)\s+)?(?:cal-?net\b|master contracts?\b)|\bnon-?cal-?net\b|\boff[- ]contract\b")
WHY_NOT = _words(r"\b(?:no|none of the|neither)\s+(?:\w+\s+){0,2}cal-?net\b|\babsent from\b[^.]{0,30}\bcal-?net\b|\bwhy\s+(?:not\s+|cal-?net\b)|\bcal-?net\b[^.]{0,60}\b(?:cannot|can't|could\s+not|does\s+not"
    r"|doesn't|do\s+not|don't|unable|won't|not\s+(?:offer|available|serve|meet))|\bwhy not you\b")
COMMITMENT = _words(r"\b(?:early termination|terminate|cancel|walk away|end (?:it|the (?:service|contract"
    r"|agreement))|option(?:s|al)? (?:to extend|extensions?)|extensions?)\b")
LEVELS = _words(r"\b\d{2}(?:\.\d+)?\s?(?:%|percent)[^.]{0,40}\b(?:avail|uptime|up\b|month)|\bservice levels?\b"
    r"|\bSLAs?\b|\btime to repair\b|\bMTTR\b|\bcredit(?:s|ed)?\b")
MONEY = _words(r"\$\s?\d[\d,]*(?:\.\d\d)?")
TOTAL = _words(r"\b(?:grand )?total\b|\bin all\b|\baltogether\b")
MONTHS = _words(r"\b(?:\d+|one|two|three|four|five|twelve|sixteen|twenty[- ]four|thirty[- ]six|forty[- ]eight"
    r"|sixty)[- ](?:months?|years?)\b")
STREET = _words(r"\b\d{1,5}\s+(?:[A-Z][\w.]*\s+){1,4}(?:street|st|avenue|ave|road|rd|drive|dr|boulevard|blvd|lane"
    r"|ln|way|mall|court|ct|place|pl|highway|hwy|parkway|loop|circle)\b")
DENIED = _words(r"\bif\s+(?:\w+\s+){0,5}(?:denied|refused|declined|no|not\s+(?:approved|granted)|rejected)\b"
    r"|\bif you say no\b|\b(?:ramifications?|consequences?|impact of (?:denial|disapproval))\b|\bwithout (?:the"
    r"|this) (?:exemption|delegation)\b|\bif (?:this|it|the need) (?:doesn't|does not|is not|isn't|can't|cannot)\b"
    r"|\bwere (?:this|it|the \w+) (?:denied|refused|withheld)\b|\bif (?:we|you|it|this) (?:may|can|could|do|does|are|is|did)(?:\s?n[o'’]t)\b"
    r"|\b(?:denial|disapproval|refusal) (?:of\b[^.]{0,40})?(?:would|will|leaves?|means|puts?|forces?)\b")
EQUIPMENT = _words(r"\bPBX\b|\bprivate branch exchange|\bkey (?:telephone )?systems?\b|\bIVR\b|\bACD\b"
    r"|\bautomatic call distribut|\binteractive voice response|\bcall distribution\b|\b(?:tele)?phone (?:systems?|equipment|exchange)\b"
    r"|\bvoice ?mail\b|\bpremise[s]?[- ]based\b|\bpremise gear\b")
STAFF = _words(r"\b(?:staff|crew|team|people|technicians?|engineers?)\b[^.]{0,80}\b(?:qualif|certif|experience"
    r"|licen[cs]e|trained)|\bqualifications?\b|\bprior experience\b|\b(?:CCNA|CCNP|RCDD|PMP|BICSI|CompTIA)\b")
SCHEDULE = _words(r"\b(?:schedule|timeline|time ?frames?|cut[- ]?over|go[- ]live|milestones?|phase)\b")
CUES = {
    "outside": OUTSIDE, "why not": WHY_NOT, "commitment": COMMITMENT, "levels": LEVELS, "money": MONEY, "total": TOTAL,
    "months": MONTHS, "street": STREET, "denied": DENIED, "equipment": EQUIPMENT, "staff": STAFF, "schedule": SCHEDULE,
}
"""What requests speak of, item by item; a text that has most of them is a request, whatever it calls itself."""

MOST_CUES = 5


LABEL_WORDS = {
    "project": r"project|acquisition|what (?:we|is|are)|subject of",
    "agency": r"(?:requesting|submitting|state|your|our)?\s*(?:agency|department|entity|organi[sz]ation)|who (?:we are|is asking|asks)",
    "vendor": r"(?:proposed|selected|service)?\s*(?:vendor|provider|carrier|supplier|seller|company|who (?:sells|provides|from))",
    "months": r"(?:contract|initial|service)?\s*(?:term|length|duration|how long|commitment)",
    "money": r"(?:(?:grand|total|monthly|annual|one[- ]time|recurring)\s+)*(?:costs?|price|pricing|amount|spend|total|money)|how much|what it costs",
    "street": r"(?:service|street|site|project)?\s*(?:sites?|locations?|address(?:es)?|where)",
    "need": r"(?:business|program)?\s*(?:needs?|why|justification|purpose|reasons?|problem|background)",
    "denied": r"if (?:not|denied|refused|no\b|we|disapproved|turned)|ramifications?|consequences?|impact|otherwise|what (?:goes|happens|follows)",
    "levels": r"slas?|service levels?|uptime|availability|performance|what \w+ promises|remed(?:y|ies)",
    "services": r"services?|what|quantit(?:y|ies)|equipment|products?|circuits?",
    "schedule": r"schedule|when|time ?frames?|time ?line|dates?|start|milestones?",
    "staff": r"(?:project|our|technical)?\s*(?:staff|people|crew|team|personnel|qualifications?|experience)",
    "outside": r"calnet|alternatives?|why not|0?50[12](?:\.0)?",
}
LABEL = re.compile(
    r"^[^\w\n]{0,8}(?:(?:item|section|part|box|q|no)\W{0,2})?(?:[\dA-Za-z]{1,3}(?:\.\d+)*[.):|]\W{0,3})?(?:"
    + "|".join(rf"(?P<{name}>{words})" for name, words in LABEL_WORDS.items()) + r")\b[^\n:|=?]{0,60}[:|=?–—]",
    re.IGNORECASE | re.MULTILINE,
)
"""How forms, tables and terse mails head the items of a request: a word at the start of a line, and a mark after it."""

LEAST_LABELS = 3


def labels_in(text: str) -> frozenset[str]:
    """Give the items of a request that head lines of the text; a few lines that do so by chance count as none."""
    found = frozenset(match.lastgroup or "" for match in LABEL.finditer(text))
    return found if len(found) >= LEAST_LABELS else frozenset()


@lru_cache(maxsize=32)
def count_cues(text: str) -> int:
    """How many of the things that requests speak of are in the text, be it in sentences or as the labels of a form."""
    return len({name for name, cue in CUES.items() if cue.search(text)} | labels_in(text))


LONGEST = 300_000
"""Characters of a document that are looked at for who speaks and what it is; requests are far shorter."""


@lru_cache(maxsize=32)
def visible_text(document: Document, *, own: bool = False) -> str:
    """Give the text a reader can see, unseen stretches blanked so that offsets still fit; at most `LONGEST` characters.

    With `own`, what a mail quotes of older mail is blanked too.
    """
    left_out = [span for span in document.spans if span.kind in UNSEEN]
    if own:
        left_out.extend(quoted_spans(document))
    pieces, at = [], 0
    for start, end in sorted((span.start, span.end) for span in left_out):
        if end > at:
            pieces.append(document.text[at : max(at, start)])
            pieces.append(re.sub(r"[^\n]", " ", document.text[max(at, start) : end]))
            at = end
        if at > LONGEST:
            break
    pieces.append(document.text[at : at + LONGEST])
    return "".join(pieces)[:LONGEST]


def own_end(document: Document) -> int:
    """Where the writer's own words end and quoted or forwarded mail begins."""
    older = [span.start for span in document.spans_of(SpanKind.QUOTED, SpanKind.FORWARDED) if _runs_to_end(document, span)]
    end = min(older, default=len(document.text))
    return end if len(re.findall(r"[A-Za-z]", document.text[:end])) >= LEAST_LETTERS else len(document.text)


def quoted_spans(document: Document) -> tuple[Span, ...]:
    """Give the stretches of a mail that answer older mail. A memorandum's own heading, in a file or at the top, is none."""
    if not document.is_body:
        return ()
    quoted = document.spans_of(SpanKind.QUOTED)
    whole = any(_runs_to_end(document, span) for span in quoted) and own_end(document) == len(document.text)
    return () if whole else quoted


LEAST_LETTERS = 15
"""Fewer letters above a header block are a heading (`MEMORANDUM`), not an answer to what follows."""


def _runs_to_end(document: Document, span: Span) -> bool:
    return not document.text[span.end :].strip()


def is_header(document: Document) -> bool:
    """Say whether a document is a header field of the mail, such as its subject, and no paper of anybody's."""
    return document.id.startswith("header")


@lru_cache(maxsize=64)
def paper_of(document: Document) -> Paper:
    """Say what the document is."""
    if document.is_body:
        return Paper.MAIL
    if is_header(document):
        return Paper.OTHER
    role = classify_document(document).role
    if role in STUDIES:
        return Paper.STUDY
    if role in VENDORS:
        return Paper.VENDOR
    text = visible_text(document)
    asks = ASKS.search(text[:6000]) is not None or count_cues(text[:20_000]) >= MOST_CUES
    return Paper.REQUEST if asks else Paper.OTHER
