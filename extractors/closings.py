# ruff: noqa: RUF001, E501  (people type curly quotes and dashes; a pattern is easier to check on one line)
"""Who closes a document: the name, title and organisation at the end of a letter, form or mail, and whether it is signed.

    Document ─► Closing ─► `fields.signer` (who signed, entitled or not) and `fields.agency` (for whom)

Works on lines, since a signature block is a matter of layout. Offsets point into the unaltered text.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import islice

from domain.documents import Document, SpanKind
from extractors.directory import directory, words_of
from extractors.papers import visible_text

PARTICLES = r"(?:de|la|las|los|del|der|den|van|von|da|di|dos|das|du|al|el|bin|ibn|ter|st\.?|y)"
_WORD = r"(?:[A-Z][\w'’.\-]*[\w.]|[A-Z]\.?|[“\"‘'(][A-Z]\w+[”\"’')])"
NAME = re.compile(
    rf"^(?:(?i:mr|mrs|ms|dr|hon|col|maj|cpt|capt|lt|sgt|prof)\b\.?\s+)?"
    rf"(?P<name>{_WORD}(?:\s+(?:{PARTICLES}\s+)*{_WORD}){{1,4}}(?:,?\s+(?:Jr|Sr)\.?|\s+(?:II|III|IV)\b)?)"
    r"(?:,\s*(?:PMP|Ph\.?D\.?|M\.?B\.?A\.?|P\.?E\.?|CISSP|Esq\.?|RCDD|CPA|J\.?D\.?|M\.?S\.?|MPA|CGCIO)\b\.?)*$",
)
ROLE = re.compile(
    r"\b(?:officer|(?:sub)?director[ae]?|jef[ea]|gerente|oficial|chief|manager|analyst|secretary|administrator|specialist|supervisor|coordinator"
    r"|commissioner"
    r"|president|chancellor|provost|counsel|assistant|technician|engineer|representative|CIO|AIO|ACIO|CTO|CFO|CISO|COO"
    r"|buyer|warden|superintendent|sergeant|captain|lieutenant|colonel|executive|head|programmer|accountant|consultant"
    r"|dean|clerk|inspector|planner|lead|controller|treasurer|trustee|liaison|agent|attorney|aide|CATR|ATR|AGPA|SSA"
    r"|deputy|undersecretary|governor|adjutant|commander|librarian|principal|mayor|sheriff|IT\s+\w+\s+[IV]+"
    r"|intern|ranger|biologist|scientist|geologist|hydrologist|nurse|physician|forester|chemist|archivist|curator|fellow|partner|owner|founder|chair(?:man|woman|person)?|registrar|trainer|foreman"
    r"|operator|dispatcher|electrician|economist|auditor|actuary|architect|designer|developer|investigator|examiner|professor|archaeologist|researcher|volunteer|trooper)\b", re.IGNORECASE,
)
SENTENCE = re.compile(
    r"\b(?:is|are|was|were|will|has|have|had|would|should|must|may|can|requests?|asks?|submits?|submitted|submitting"
    r"|approves?|reviewed|briefed|supports?|signed|attached|please|that|which|we|our|your|you|I\s+[a-z]+|it|this"
    r"|these|not)\b",
)
CLOSER = re.compile(
    r"^\W*(?:(?:very\s+)?(?:sincerely|truly|respectfully|cordially|faithfully|yours|best|warm(?:est)?|kind(?:est)?"
    r"|many|"
    r"with)\b(?:\s+(?:my|our|yours?|very|best|kind(?:est)?|warm(?:est)?|high(?:est)?|great|every|much|many|submitted|regards|wishes|truly|thanks|appreciation|respect|esteem|sincerely))*"
    r"|thanks?(?:\s+you)?(?:\s+(?:again|so much|very much|in advance))?|regards|cheers|"
    r"(?:respectfully\s+)?submitted(?:\s+(?:by|for))?|(?:submitted|signed|sent)\s+for\s+[^.:]{3,60}\s+by|(?:sent|transmitted|issued)\s+by|signed(?:\s+by)?|approved(?:\s+by)?|authorized(?:\s+by)?|"
    r"for\s+(?:the|this|our)\s+(?:[\w'’]+\s+){0,5}(?:department|board|commission|agency|office|authority|council|bureau|division|county|city|university|conservancy|state|district|director|secretary)|"
    r"requested\s+by|certified(?:\s+by)?|by|executed\b.*|verification|sign-?\s?off|approvals?|authorization"
    r"|signatures?)\s*[,.:!]?\s*$", re.IGNORECASE,
)
NAME_LABEL = re.compile(r"^\W*(?:[\w'’]+\s+){0,3}?name\s*(?:and|&|/|,)\s*title\s*[:|]\s*", re.IGNORECASE)
OWN_LABEL = re.compile(r"^\W*[A-Z][\w'’/ -]{2,34}\s*[:|]\s+(?P<rest>[A-Z].*)$")
LABELLED = re.compile(
    r"^\W*(?:\w{1,3}[.):]?\s+)?(?:(?:read|reviewed)\W+(?:and\s+)?)?"
    r"(?P<label>(?:submitted|(?:counter|co-?)?signed|approved|authori[sz]ed|requested|certified|endorsed|concur(?:red|rence|s)?|respectfully\s+submitted)"
    r"(?:\s+(?:and\s+\w+|electronically|digitally))?\s*(?:by|for)?(?:\s+(?:the\s+)?[A-Z][\w ]{3,50})?|by"
    r"|docusigned by|digitally signed by"
    r"|electronically signed by|e-?signed(?: by)?|original signed by|(?:authorized\s+"
    r"|cio\s+)?signature(?:\s+of\s+[\w ]{3,50})?)"
    r"\s*[:|\-–]?\s+(?P<rest>.+)$", re.IGNORECASE,
)
LEADS_TO_SIGNER = re.compile(r"\b(?:submit\w*|sign(?:s|ed)?|approv\w+|authori[sz]\w+|request(?:s|ed)?|asks?|certif\w+|present(?:s|ed)?|transmit\w*)\b[^:.!?]*:\s*$", re.IGNORECASE)
"""A sentence that ends in who submits: `The Department serves the Board, and its chief submits this for it:`."""
SIGNED = re.compile(
    r"/\s?s\s?/|\(s\)\s*[A-Z]|//\s*signed\s*//|\boriginal\s+signed\b|\b(?:e-?|electronically\s+|digitally\s+"
    r"|docu)signed\b"
    r"|\(signed\)|\[signed\]|(?<!\bbe )\bsigned\s+(?:by|electronically|on)\b|\bsgd\b", re.IGNORECASE,
)
BLANK = re.compile(
    r"(?:\b(?:signature|signed|sign here|sign|x)\b[^\n:_]{0,60}[:.]?\s*|\bx)_{3,}"
    r"|(?:^|\n)\W{0,3}(?:by|per)\s*:?\s*_{3,}|_{3,}\s*\n?\s*\(?(?:authorized )?signature\b"
    r"|[\[<{(]\s*(?:cio\s+|authorized\s+|wet\s+)?(?:signature|sign(?:\s+here)?|signature\s+(?:here|block|line|pending|required))\s*[\]>})]"
    r"|\b(?:awaiting|pending|needs|unsigned)\b[^\n]{0,20}\bsignature\b|\bto be signed\b|\bnot yet signed\b"
    r"|\bunsigned\b",
    re.IGNORECASE,
)
BARE_LABEL = re.compile(
    r"^\W*(?:(?:authorized|cio|requester'?s?|officer'?s?"
    r"|chief information officer)\s+)*signature(?:\s+of\s+[\w ]+)?\s*[:|\t]*\s*"
    r"(?P<value>[^\n]*)$", re.IGNORECASE,
)
RULE = re.compile(r"^\W*_{5,}[\s_]*(?:date\s*:?\s*_*)?\s*$", re.IGNORECASE)
AFTER = re.compile(r"^\W*(?:cc|bcc|c|enclosures?|encl?s?|attachments?|copies|copy to"
    r"|distribution)\b\s*(?:\(\d+\))?\s*[:.]", re.IGNORECASE)
ADDRESSEE = re.compile(r"^\W*(?:to|attn|attention|through|thru|via|dear|memorandum for|prepared for)\b\s*[:,]?", re.IGNORECASE)
CONTACT = re.compile(r"^\W*(?:contact|questions|prepared by|reviewed by|drafted by|project (?:manager|lead|sponsor)"
    r"|point of contact|from|vendor|sales)\b[^:]{0,30}:", re.IGNORECASE)
FOR = re.compile(
    r"^\W*(?:(?:acting|sent|signed|signing|submitted|written|filed|issued|forwarded|transmitted)\s+)?(?:for(?:\s+and\s+(?:with|on)\s+the\s+(?:approval|behalf|authority)\s+of)?|on\s+behalf\s+of|in\s+the\s+name\s+of"
    r"|(?:by|at|under)\s+(?:the\s+)?direction\s+of|with\s+the\s+(?:approval|authority)\s+of|p\.?\s?p\.?)\s*:?\s*(?P<rest>.*)$", re.IGNORECASE,
)
FOR_WITHIN = re.compile(
    r"(?<!\s)(?:\s*,)?\s+\(?(?:signing\s+|signed\s+)?(?:for|on behalf of|p\.?\s?p\.?|per pro\.?)\)?\s*:?\s+(?P<rest>[A-Z].*)$"
)


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a document, without its surrounding white space, at its offsets."""

    text: str
    start: int
    end: int
    page: int = 0


@dataclass(frozen=True, slots=True)
class Closing:
    """A person who closes a document. Offsets cover name to title.

    `signed` is True for a typed or marked signature, False for a signature line left blank. `signed_for` is the name
    and title of the person on whose behalf. `strength` says how surely this is a closing at all (0 to 1).
    """

    document: Document
    start: int
    end: int
    name: str
    title: str
    organisation: str = ""
    signed: bool = True
    marked: bool = False
    signed_for: tuple[str, str] | None = None
    strength: float = 1.0
    how: str = "closing"


def lines_of(document: Document) -> list[Line]:
    """Give the visible, non-empty lines of a document; form feeds and pages count as page breaks."""
    pages = sorted(span.start for span in document.spans_of(SpanKind.PAGE))
    text = visible_text(document)
    found, page = [], 0
    for match in re.finditer(r"[^\n\r\f\v\u2028]+", text):
        start, end = _stripped(match.group(), match.start())
        if start >= end:
            continue
        while pages and page < len(pages) and pages[page] <= start:
            page += 1
        words = text[start:end]
        found.append(Line(_mended(words) if is_scanned(document, start, end) else words, start, end, page))
    return found


def is_scanned(document: Document, start: int, end: int) -> bool:
    """Say whether the text was read from a picture, so that letters may be wrong and a scribble is not text."""
    return document.confidence_of(start, end) < 1


MISREAD = (
    (re.compile(r"\b0(?=[A-Za-z]{2})"), "O"), (re.compile(r"(?<=[A-Za-z])0(?=[a-z])"), "o"), (re.compile(r"(?<=[a-z])1(?=[a-z])"), "l"),
    (re.compile(r"\b[lI1|]n[ft]ormation\b", re.IGNORECASE), "Information"), (re.compile(r"\bInforma[tf][il1][o0]n\b", re.IGNORECASE), "Information"),
    (re.compile(r"\bC[hb][il1][ce][ft]\b"), "Chief"), (re.compile(r"\bO[fl]{1,2}[il1]?[fl]?[il1]c[ec]r\b", re.IGNORECASE), "Officer"),
)
"""What character recognition makes of the words of titles."""


def _mended(text: str) -> str:
    for pattern, word in MISREAD:
        text = pattern.sub(word, text)
    return text


def titles_without_name(document: Document) -> tuple[Line, ...]:
    """Give the lines below a closing phrase that show a title though no name could be read above it."""
    lines = lines_of(document)
    found: list[Line] = []
    for at, line in enumerate(lines):
        if CLOSER.match(line.text):
            below = lines[at + 1 : at + 7]
            found.extend(line for line in below if is_title(line.text) and not AFTER.match(line.text))
    return tuple(found)


def _stripped(text: str, at: int) -> tuple[int, int]:
    left = len(text) - len(text.lstrip(" \t\xa0>|*"))
    return at + left, at + len(text.rstrip(" \t\xa0|*"))


PRONOUNS = re.compile(r"\s*[\[(](?:she|he|they|ella|él|elle)\b[^)\]]{0,20}[)\]]", re.IGNORECASE)
SEAL_BEHIND = re.compile(
    r"\s*[(\[](?:[^)\]]*\b(?:signed|signature|approv(?:ed|al))\b|[A-Z][a-z]{2,8}\.? \d{1,2}, \d{4}|\d{1,4}[/.-]\d)[^)\]]*[)\]]?\s*$|\s*[,;–-]?\s*\b(?:electronically|digitally|e-)\s*signed\b.*$", re.IGNORECASE,
)
"""What a program writes behind the name of who signs by it: `Jane Roe (May 14, 2019 10:22 PDT)`."""
FULL_STOP = re.compile(r"[a-z]{3,}\.(?:\s|$)")
"""Words with full stops are sentences (`Concur. Submitted.`), not names; initials and `St.` are shorter."""
NO_FIRST_NAME = re.compile(
    r"^(?:for|by|original|signed|sent|to|from|with|on|in|at|and|of|the|our|my|re|per|as|via|not|this|all|cc|att|encl|see|end|if|no|yes|now|next|later|page|item|part)\b",
    re.IGNORECASE,
)


def person_in(text: str) -> str:
    """Give the name of a person if the text is nothing but one, else an empty string."""
    text = SEAL_BEHIND.sub("", PRONOUNS.sub("", text))
    text = re.sub(r"^(?:/\s?s\s?/|[(\[](?:s|sgd\.?|signed)[)\]]|//\s*signed\s*//|name\s*:|by\s*:)\s*", "", text.strip(), flags=re.IGNORECASE).strip(" ,;_")
    match = NAME.match(text)
    if not match or FULL_STOP.search(match["name"]) or NO_FIRST_NAME.match(match["name"]) or ROLE.search(match["name"]) or NOT_A_PERSON.search(text) or ALSO_A_NAME.fullmatch(match["name"]) or SENTENCE.search(text):
        return ""
    return match["name"].strip(" ,")


NOT_A_PERSON = re.compile(
    r"(?<![\w-])(?:department|division|branch|office|bureau|board|commission|agency|state|california|services?|program|unit"
    r"|section"
    r"|county|city|street|avenue|boulevard|drive|suite|road|technology|information|network|request"
    r"|exemption"
    r"|delegation|project|calnet|telecommunications?|inc|llc|corp|company|dear|deputy|attachment|exhibit"
    r"|subject|total"
    r"|cost|quote|scope|purpose|schedule|location|reason|service|contract|term|university|college"
    r"|school|district"
    r"|council|authority|fax|phone|tel|email|date|hi|hello|good|morning|afternoon|thanks|sacramento|los angeles|center|"
    r"january|february|july|september|october|november|december|regards|sent"
    r"|from|"
    r"sincerely|respectfully|yours|truly|systems?|administration|title|name|signature|iphone|cordially)(?![\w-])", re.IGNORECASE,
)


ALSO_A_NAME = re.compile(
    r"(?:kind|best|page|lane|way|mall|north|south|march|april|may|june|august|\W)+|(?:kind|best|page|north|south|march)\b.*|.*\b(?:way|mall)", re.IGNORECASE,
)
"""Words of addresses, dates and greetings that are names as well (`Dana Lane`, `June Best`): alone they make none."""


def written_name(name: str) -> str:
    """Give a person's name as it is written in a sentence: `DANA O'NEIL-LEE` is Dana O'Neil-Lee."""
    if not name.isupper() or len(name) < 4:  # noqa: PLR2004  (initials stay)
        return name
    small = re.sub(r"[^\W\d_]+", lambda m: m.group().capitalize() if len(m.group()) > 1 else m.group(), name)
    small = re.sub(r"\bMc([a-z])", lambda m: "Mc" + m.group(1).upper(), small)
    return re.sub(r"\b(?:Ii|Iii|Iv)\b", lambda m: m.group().upper(), small)


ROLE_ACRONYMS = frozenset({"CIO", "AIO", "ACIO", "CTO", "CISO", "CFO", "COO", "ISO", "IT", "II", "III", "IV", "CATR", "ATR"})
UNIT = re.compile(r"^(?:the\s+)?(?:california|state|department|office|county|city|board|commission|agency|bureau"
    r"|council|authority)\b", re.IGNORECASE)


DATED = re.compile(
    r"[,.;|(]?\s*(?:\bdated?\b.*|\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}.*|\b(?:\d{1,2} )?(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.? (?:\d{1,2}, )?\d{4}.*)$", re.IGNORECASE,
)
"""The date behind a title."""


def written_title(title: str, *, from_one_line: bool = False) -> str:
    """Give a title without the acronym of its agency and asides; on a line of its own, without the agency either."""
    title = DATED.sub("", SEAL_BEHIND.sub("", " ".join(title.split())))
    if title.isupper() and re.search(r"[A-Z]{5,}", title):
        title = " ".join(w if w.strip(",;/&") in ROLE_ACRONYMS else w.capitalize() if w not in {"OF", "AND", "THE", "FOR"} else w.lower() for w in title.split())
    title = re.sub(r"\s*\((?![^)]*\b(?:acting|interim|in charge)\b)[^)]{12,}\)?$", "", title, flags=re.IGNORECASE)
    parts = _own_parts(title)
    while len(parts) > 1 and re.fullmatch(r"[A-Z][A-Za-z]*[A-Z][A-Za-z]*", parts[-1]) and parts[-1] not in ROLE_ACRONYMS:
        parts.pop()
    while from_one_line and len(parts) > 1 and UNIT.match(parts[-1]) and not re.search(r"\binformation"
        r"|technology\b", parts[-1], re.IGNORECASE):
        parts.pop()
    while from_one_line and len(parts) > 1 and not GENERIC.match(parts[0]) and (is_organisation(parts[-1]) or re.fullmatch(r"[\W\d]*\d{3}[\W\d]*", parts[-1])):
        parts.pop()
    if from_one_line:
        parts[-1] = OF_BODY.sub("", parts[-1])
    while len(parts) > 1 and len(parts[0].split()) > 1 and not GENERIC.match(parts[0]) and BRANCH.search(parts[-1]) and not INFORMATION.search(parts[-1]):
        parts.pop()
    return ", ".join(parts)


FOREIGN = re.compile(r"[^\W\d_a-zA-Z]|\bde(?:l|\s+la)?\b")


def _own_parts(title: str) -> list[str]:
    """The parts of a title between commas, without a clause behind it (`, by appointment of …`) or the same in another tongue."""
    if " / " in title:
        title = " / ".join(piece for piece in title.split(" / ") if not FOREIGN.search(piece)) or title
    parts = title.split(", ")
    clause = next((at for at, part in enumerate(parts) if at and re.match(r"(?:by|as|who|which|since|with|having|appointed|in (?:the|his|her|my) )\b", part)), len(parts))
    return parts[:clause]


ORGANISATION = re.compile(
    r"\b(?:department|council|board|commission|agency|authority|conservancy|office|bureau|university|college|county|city|district|court"
    r"|corporation|institute|foundation|fund|academy|hospital|library|museum)\b", re.IGNORECASE)
OF_BODY = re.compile(r"(?<=officer)\s+(?:of|at|for)\s+(?:the\s+)?(?=[^,]*\b(?:department|council|board|commission|agency|authority|conservancy|bureau|state|california)\b).*$", re.IGNORECASE)
GENERIC = re.compile(r"^(?:(?:acting|interim|assistant|associate|deputy|chief|executive|division|branch|senior)\s+)*(?:director|chief|manager|administrator|head|supervisor)(?:\s+[IV]+)?$", re.IGNORECASE)
"""Titles that say nothing without their division."""


def is_organisation(text: str) -> bool:
    """Say whether a part of a title is the body its holder works for: one of the directory, or one by its words."""
    if INFORMATION.search(text) or BRANCH.search(text.strip()) or re.search(r"\b(?:officer|director|manager|chief)\b", text, re.IGNORECASE):
        return False
    known = directory()
    return bool(ORGANISATION.search(text)) or text.strip() in known.acronyms or words_of(text) in known.phrases


BRANCH_OR_OFFICE = re.compile(r"\b(?:division|branch|bureau|unit|section|directorate|office|services|group)\b", re.IGNORECASE)
BRANCH = re.compile(r"\b(?:division|branch|bureau|unit|section|directorate)$", re.IGNORECASE)
INFORMATION = re.compile(r"\b(?:information|technology|IT)\b", re.IGNORECASE)


LONGEST_TITLE, MOST_TITLE_WORDS = 130, 16


ASIDE = re.compile(r"\s*\([^)]*\)?\s*$")
"""Words in parentheses at the end of a title: the acronym of an agency, or a remark such as that there is no other officer."""
CLAUSE = re.compile(r",\s+(?:which|who|whose)\s[^.?!]*$")
"""What a signature says of its body or its writer behind the title: `, which runs information technology for the client`."""


def is_title(text: str) -> bool:
    """Say whether a line reads like a person's title; a remark in parentheses or a clause behind it does not count."""
    text = text.strip()
    bare = CLAUSE.sub("", ASIDE.sub("", text))
    if bare != text and SENTENCE.search(text):
        text = bare
    if not text or len(text) > LONGEST_TITLE or len(text.split()) > MOST_TITLE_WORDS or text.endswith(("?", ";")):
        return False
    return bool(ROLE.search(text)) and not SENTENCE.search(text) and "@" not in text and not text[0].islower()


def split_name_and_title(text: str) -> tuple[str, str] | None:
    """Name and title where one line holds both: `Jane Roe, Chief Information Officer`."""
    text = re.sub(r"\s{3,}(?:date|dated)\b.*$", "", text.strip().lstrip("–—-•*~ "), flags=re.IGNORECASE)
    for separator in re.finditer(r",\s+|\s+[–—|-]\s+|\s*\t+\s*|\s+\(|;\s+|\s{3,}|\s*/\s+", text):
        name, title = person_in(text[: separator.start()]), re.split(r"\s+\|\s+|\t|\s{3,}", text[separator.end() :])[0].strip(" ).")
        if name and is_title(title):
            return name, title
    return _run_together(text)


OFFICE_BEHIND = re.compile(
    r"\s+(?=(?:(?:acting|interim|agency|chief|departmental)\s+)*(?:information officer|technology officer|CIO|AIO|CTO)\b)", re.IGNORECASE,
)
OFFICE_BEFORE = re.compile(
    r"^(?P<title>(?:(?:acting|interim|agency|chief|departmental|our|the)\s+)*(?:information officer|technology officer|CIO|AIO|CTO))\s+(?P<name>[A-Z].*)$", re.IGNORECASE,
)


def _run_together(text: str) -> tuple[str, str] | None:
    """Name and office without a mark between them: `Jane Roe CIO`, `Acting Chief Information Officer Jane Roe`."""
    behind = OFFICE_BEHIND.search(text)
    if behind and person_in(text[: behind.start()]) and is_title(text[behind.end() :]):
        return person_in(text[: behind.start()]), text[behind.end() :].strip(" .,")
    before = OFFICE_BEFORE.match(text)
    name = person_in(before["name"]) if before else ""
    return (name, before["title"]) if before and name else None


MOST_LINES, MOST_CLOSINGS, FAR = 2000, 60, 40
"""Bounds on what a hostile document may cost; letters are shorter and have one or two closings."""


@lru_cache(maxsize=64)
def closings_of(document: Document) -> tuple[Closing, ...]:
    """Everybody who closes this document, in order of the text."""
    lines = lines_of(document)
    if len(lines) > MOST_LINES:
        lines = [*lines[: MOST_LINES // 2], *lines[-MOST_LINES // 2 :]]
    found = [*islice(_form_closings(document, lines), MOST_CLOSINGS)]
    taken = [(closing.start, closing.end) for closing in found]
    at = 0
    while at < len(lines) and len(found) < MOST_CLOSINGS:
        closing, used = _closing_at(document, lines, at)
        if closing and not any(a < closing.end and closing.start < b for a, b in taken):
            found.append(closing)
            at += used
        else:
            at += 1
    return tuple(sorted(found, key=lambda closing: closing.start))


def _closing_at(document: Document, lines: Sequence[Line], at: int) -> tuple[Closing | None, int]:
    line = lines[at]
    if ADDRESSEE.match(line.text) or AFTER.match(line.text) or CONTACT.match(line.text) or _in_copy_list(lines, at):
        return None, 1
    text, marked = without_label(line.text)
    made = _in_row(document, lines, at) or _one_line(document, lines, at, text) or _several_lines(document, lines, at, text) or _in_sentences(document, lines, at)
    made = made or _labelled_at_end(document, lines, at) or _officer_led_to(document, lines, at)
    if made is None:
        return None, 1
    closing, used = made
    closing = _with_officer_signed_for(closing, lines, at, used)
    strength = _strength(lines, at, used, marked=marked)
    if closing.how == "led to":
        strength = min(strength, closing.strength)
    elif closing.signed_for or closing.how in {"sentence", "row", "caption"}:
        strength = max(strength, 0.95 if closing.signed_for else 0.9)
    if strength <= 0:
        return None, 1
    around = _around(document, lines, at, used)
    seal = marked or bool(SIGNED.search(around))
    signed = seal or not _is_blank(lines, at, used, around)
    signed = signed and closing.signed
    return replace(closing, strength=strength, signed=signed, marked=seal), used


def without_label(text: str) -> tuple[str, bool]:
    """Give the line without a label such as `Submitted by:`, and whether the label or mark says that it is signed."""
    marked = bool(SIGNED.search(text))
    text = NAME_LABEL.sub("", re.sub(r"^\W*/\s?s\s?/\s*", "", text))
    match = LABELLED.match(text)
    if not match:
        return text, marked
    rest = re.sub(r"^/\s?s\s?/\s*", "", match["rest"]).strip()
    is_name = bool(person_in(rest) or split_name_and_title(rest) or FOR_WITHIN.search(rest))
    if not is_name:
        after = SUBMITS.sub("", text).strip(" :")  # the label may have taken the name for the unit that it names
        return (after if split_name_and_title(after) else text), marked
    by_signature = "sign" in match["label"].lower()
    return rest, marked or by_signature


ROW = re.compile(r"\s*\|\s*|\t+")
SIGNATURE_COLUMN = re.compile(r"\bsign(?:ature|ed)\b", re.IGNORECASE)


def _in_row(document: Document, lines: Sequence[Line], at: int) -> tuple[Closing, int] | None:
    """Who signs in a row of a table of approvals: `Chief Information Officer | Jane Roe | /s/ J. Roe | 4/5/2023`, in any order."""
    line = lines[at]
    cells = [cell.strip() for cell in ROW.split(line.text) if cell.strip()]
    if len(cells) < 2:  # noqa: PLR2004  (a row has cells)
        return None
    labelled = [without_label(cell) for cell in cells]
    seal = any(marked for _, marked in labelled)
    both = next((found for text, _ in labelled if (found := split_name_and_title(text))), None)
    names = [cell for cell in cells if person_in(cell) and not is_title(cell)]
    titles = [cell for cell in cells if is_title(cell)]
    if both is None and not (names and titles):
        return None
    head = next((other.text for other in reversed(lines[max(0, at - 5) : at]) if SIGNATURE_COLUMN.search(other.text)), "")
    below = any(BARE_LABEL.match(other.text) for other in lines[at + 1 : at + 3])
    approves = seal or bool(head) or (below and both is not None) or any(LABELLED.match(cell) or CLOSER.match(cell) or INFORMATION_OFFICER.search(cell) for cell in cells[:1])
    if not approves:
        return None
    name, title = both or (person_in(names[0]), titles[0])
    wants = bool(head) and "|" in head and SIGNATURE_COLUMN.search(head.split("|")[0]) is None
    signed = seal or both is not None or not wants or len(cells) > 2  # noqa: PLR2004  (name and title only)
    title = DATED.sub("", SEAL_BEHIND.sub("", title))
    office = _captioned(title)
    how = "caption" if office else "row"
    return Closing(document, line.start, line.end, name, office or title, signed=signed, marked=seal, how=how), 1


CAPTION = re.compile(r"^\W*(?:(?:\w{1,2}[.)]|\d{1,3}[a-z]?)\s+)?(?P<office>.+?)(?:['’]s)?\s+(?:signature|sign-?off|signs?|signed|initials|approval)\W*$", re.IGNORECASE)
"""The caption of a signature's box: it says who is to sign there, not who did."""


def _captioned(text: str) -> str:
    """Give the office that a box of a form is for (`16. CIO signature`), or an empty string where the text is no caption."""
    match = CAPTION.match(text)
    return match["office"].strip(" :") if match else ""


SIGNED_FOR = re.compile(r"^\W*(?:signed|submitted|executed)\s+(?:for"
    r"|on behalf of)\s+(?P<officer>.+?),?\s+by\s*:?\s+(?P<who>.+)$", re.IGNORECASE)


def _one_line(document: Document, lines: Sequence[Line], at: int, text: str) -> tuple[Closing, int] | None:
    line = lines[at]
    stated = SIGNED_FOR.match(line.text)
    if stated and (officer := split_name_and_title(stated["officer"])):
        who = split_name_and_title(stated["who"]) or (person_in(stated["who"]), "")
        return Closing(document, line.start, line.end, who[0], who[1], signed_for=officer), 1
    inside = FOR_WITHIN.search(text)
    if inside:
        signer = person_in(text[: inside.start()])
        officer = split_name_and_title(inside["rest"])
        if signer and officer:
            return Closing(document, line.start, line.end, signer, "", signed_for=officer), 1
    behalf = FOR.match(line.text)
    if behalf and not re.match(r"\W*for\b", line.text, re.IGNORECASE) and (officer := split_name_and_title(behalf["rest"])):
        return Closing(document, line.start, line.end, "", "", signed_for=officer), 1
    parts = split_name_and_title(text) or split_name_and_title(SALUTED.sub("", text)) or _title_first(line.text)
    if parts is None:
        return None
    below = lines[at + 1] if at + 1 < len(lines) else None
    if below is not None and GENERIC.match(parts[1]) and _is_information_unit(below.text):
        return Closing(document, line.start, below.end, parts[0], f"{parts[1]}, {below.text.strip(' ,')}"), 2
    how = "caption" if CAPTION.match(re.split(r"[:|]", line.text)[0]) else "closing"
    return Closing(document, line.start, line.end, parts[0], parts[1], how=how), 1


SALUTED = re.compile(r"^\W*(?:(?:very\s+|kind(?:est)?\s+|warm(?:est)?\s+|best\s+|many\s+|with\s+)?(?:thanks|regards|wishes|best|cheers|sincerely|respectfully|cordially|yours(?:\s+truly)?|truly))\s*[,.–—-]+\s*", re.IGNORECASE)
"""A greeting at the close that stands on the line of the name."""


def _is_information_unit(text: str) -> bool:
    """Say whether a line below a title names the information technology division that the title is of."""
    return len(text.split()) < 8 and bool(INFORMATION.search(text) and BRANCH_OR_OFFICE.search(text)) and not re.search(r"\d{3}|@|[.:]$", text)  # noqa: PLR2004  (a unit's name is short)


def _title_first(text: str) -> tuple[str, str] | None:
    """Name and title where a form has the title for its label: `Chief Information Officer: /s/ Jane Roe`."""
    match = re.match(r"^\W*(?P<title>[^:|]{2,60}?)\s*[:|]\s*(?P<rest>\S.*)$", re.sub(r"\s{2,}date\s*:.*$", "", text, flags=re.IGNORECASE))
    if not match or not is_title(match["title"]) or ADDRESSEE.match(text) or CONTACT.match(text):
        return None
    name = person_in(re.split(r"\s{2,}|\t|\s*[\[(☒✓✔]", match["rest"])[0])
    title = re.sub(r"^(?:submitted|signed|approved|authorized)\s+by\s+(?:the\s+)?", "", match["title"], flags=re.IGNORECASE)
    title = _captioned(title) or re.sub(r"\s+name$", "", title, flags=re.IGNORECASE)
    return (name, title) if name else None


def _several_lines(document: Document, lines: Sequence[Line], at: int, text: str) -> tuple[Closing, int] | None:
    name, officer = person_in(text), ""
    inside = FOR_WITHIN.search(text)
    if not name and inside:
        name, officer = person_in(text[: inside.start()]), person_in(inside["rest"])
        if not officer:
            return None
    if not name:
        return _signed_over_officer(document, lines, at, text)
    over = _over_officer_of_next_line(document, lines, at, name)
    if over:
        return over
    name = _typed_below(lines, at, name)
    title, used = _title_after(lines, at + 1, name)
    if not title:
        return None
    end = lines[at + used].end
    closing = Closing(document, lines[at].start, end, name, title)
    if officer:
        closing = replace(closing, title="", signed_for=(officer, title))
    return closing, used + 1


def _typed_below(lines: Sequence[Line], at: int, signed: str) -> str:
    """Give the name as it is typed below a signature: `M. Roe` over `Margaret Roe` is Margaret Roe."""
    family = signed.rsplit(maxsplit=1)[-1].lower()
    for line in lines[at + 1 : at + 3]:
        typed = person_in(line.text)
        if typed and typed.rsplit(maxsplit=1)[-1].lower() == family and typed[0].lower() == signed[0].lower() and len(typed) > len(signed):
            return typed
    return signed


IN_FIRST_PERSON = re.compile(r"\bI,\s+(?P<name>[A-Z][^,]{3,40}),\s+(?P<title>[^,;.]{3,80})(?:,[^,;.]{3,80})?,?\s+(?:do\s+)?(?:hereby\s+)?(?:submit|request|certify|approve|ask|sign|apply)\b")
"""Who submits in a sentence: `I, Jane Roe, Chief Information Officer, submit this request`."""


def _in_sentences(document: Document, lines: Sequence[Line], at: int) -> tuple[Closing, int] | None:
    """Who signs within running text: `I stand behind this. Jane Roe, Chief Information Officer. (signed) J. Roe`."""
    line = lines[at]
    sworn = IN_FIRST_PERSON.search(line.text)
    if sworn and person_in(sworn["name"]) and is_title(sworn["title"]):
        return Closing(document, line.start, line.end, person_in(sworn["name"]), sworn["title"], how="sentence"), 1
    near = "\n".join(other.text for other in lines[at : at + 2])
    if not SIGNED.search(near) or len(line.text) > 400:  # noqa: PLR2004  (a paragraph in one line)
        return None
    for sentence in re.split(r"(?<=[a-z][.!?])\s+|\s+(?=\(?signed\b|/s/)", line.text):
        parts = split_name_and_title(sentence)
        if parts:
            return Closing(document, line.start, line.end, parts[0], parts[1], how="sentence"), 1
    return None


def _labelled_at_end(document: Document, lines: Sequence[Line], at: int) -> tuple[Closing, int] | None:
    """Who stands under a label of the writer's own at the very end: `Product owner: Jane Roe, Chief of Services`."""
    match = OWN_LABEL.match(lines[at].text)
    parts = split_name_and_title(match["rest"]) if match and at >= len(lines) - 2 else None
    return (Closing(document, lines[at].start, lines[at].end, parts[0], parts[1]), 1) if parts else None


LEADS = re.compile(r"\b(?:by|of|from|for|through|via|is|our|the|and|with)\s+|[:,–—-]\s+", re.IGNORECASE)
"""What stands right before a name that words lead to."""
LEADS_ELSEWHERE = re.compile(
    r"\b(?:cc|bcc|cop(?:y|ies|ied)|attn|attention|contact|questions?|call|reach|absence|absent|vacan\w*|assist\w*|aide|deputy|secretary|reports?|reporting"
    r"|await\w*|pending|not|yet|without|before|until|will|shall|must|needs?|thank\w*|see|vendor|provider|prepared\s+for|addressed|members?|attend\w*|invit\w*|present|minutes)\b", re.IGNORECASE,
)
"""Words that lead to an officer who does not submit: copied, addressed, absent, or still to sign."""
LEADS_TO_SUBMITTER = re.compile(
    r"\b(?:submi\w+|sign(?:s|ed)?|approv\w+|authori[sz]\w+|request\w*|concur\w*|behalf|certif\w+|present(?:s|ed)|transmit\w*|transmission|forward\w*|sent|issued|sponsor\w*|endors\w+|leave|authority|direction|name)\b"
    r"|^\W*(?:and\b\W*)?for\b", re.IGNORECASE,
)
LEADS_TO_HELPER = re.compile(r"\b(?:prepared|drafted|typed|written|reviewed|through|via)\b", re.IGNORECASE)
MOST_LEADING_WORDS, LONGEST_LED, LINES_TO_CLOSER = 14, 200, 6
STATED, NAMED = 0.95, 0.5
"""How surely a closing is the officer's: words say that this officer submits, or only name the officer among those who close."""


def _officer_led_to(document: Document, lines: Sequence[Line], at: int) -> tuple[Closing, int] | None:
    """An information officer to whom a closing line leads by words of its own: `and, for the Board: Jane Roe, Chief Information Officer`."""
    below = lines[at + 1] if at + 1 < len(lines) else None
    found = _led_to(lines[at].text)
    if found is None and below is not None and not split_name_and_title(below.text) and lines[at].text[-1].isalpha():
        found = _led_to(f"{lines[at].text} {below.text}")  # a long line runs over its edge
        used = 2
    else:
        used = 1
    if found is None:
        return None
    before, name, title = found
    says = LEADS_TO_SUBMITTER.search(before) or any(CLOSER.match(line.text) for line in lines[max(0, at - LINES_TO_CLOSER) : at])
    sure = says and not (LEADS_TO_HELPER.search(before) and not LEADS_TO_SUBMITTER.search(before))
    end = lines[at + used - 1].end
    return Closing(document, lines[at].start, end, name, title, how="led to", strength=STATED if sure else NAMED), used


def _led_to(text: str) -> tuple[str, str, str] | None:
    """The words of a line before an information officer's name, the name and the title; none where they lead elsewhere."""
    if not INFORMATION_OFFICER.search(text) or len(text) > LONGEST_LED:
        return None
    for lead in LEADS.finditer(text):
        before = text[: lead.end()]
        if len(before.split()) > MOST_LEADING_WORDS or LEADS_ELSEWHERE.search(before):
            return None
        parts = split_name_and_title(text[lead.end() :].rstrip("."))
        if parts is not None and INFORMATION_OFFICER.search(parts[1]) and not re.search(r"[:;]", parts[1]):
            return before, *parts
    return None


def _over_officer_of_next_line(document: Document, lines: Sequence[Line], at: int, signer: str) -> tuple[Closing, int] | None:
    """`Jane Roe` on one line, `for Lee Moreno, Chief Information Officer` or `for Lee Moreno` and his title below."""
    match = FOR.match(lines[at + 1].text) if at + 1 < len(lines) else None
    if not match:
        return None
    officer = split_name_and_title(match["rest"])
    if officer:
        return Closing(document, lines[at].start, lines[at + 1].end, signer, "", signed_for=officer), 2
    name = person_in(match["rest"])
    title, used = _title_after(lines, at + 2, name) if name else ("", 0)
    if not title:
        return None
    return Closing(document, lines[at].start, lines[at + 1 + used].end, signer, "", signed_for=(name, title)), used + 2


def _signed_over_officer(document: Document, lines: Sequence[Line], at: int, text: str) -> tuple[Closing, int] | None:
    """`Jane Roe, for` on one line, the officer's name and title on the next ones."""
    signer = _signs_for(text)
    officer = person_in(lines[at + 1].text) if signer and at + 1 < len(lines) else ""
    if not officer:
        return None
    title, used = _title_after(lines, at + 2, officer)
    if not title:
        return None
    end = lines[at + 1 + used].end
    return Closing(document, lines[at].start, end, signer, "", signed_for=(officer, title)), used + 2


def _title_after(lines: Sequence[Line], at: int, name: str) -> tuple[str, int]:
    """Give the title in the lines below a name, and how many lines down it ends. The name may be repeated in type."""
    titles: list[str] = []
    used = 0
    for step, line in enumerate(lines[at : at + 5], start=1):
        text = re.sub(r"^(?:title|position)\s*[:\t]\s*", "", line.text, flags=re.IGNORECASE)
        text = re.sub(r"\s{3,}(?:date|dated)\b.*$", "", text, flags=re.IGNORECASE)
        if not titles and (_same_person(text, name) or RULE.match(text) or re.match(r"^date\b", text, re.IGNORECASE)):
            continue
        if not titles and FOR.match(line.text):
            break
        parts = split_name_and_title(text) or split_name_and_title(without_label(text)[0])
        if not titles and parts and _same_person(parts[0], name):
            return written_title(parts[1], from_one_line=True), step
        if is_title(text) and not _speaks_of_others(text, titles) and not parts:
            titles.append(text.strip(" ,"))
            used = step
            if len(titles) == 3:  # noqa: PLR2004  (titles run over two or three lines at most)
                break
        elif not titles and step == 1 and _may_be_title(lines, at, text):
            return text.strip(" ,"), step
        elif titles and GENERIC.match(titles[-1]) and _is_information_unit(text):
            titles.append(text.strip(" ,"))
            used = step
            break
        elif titles or step > 2 or (not re.search(r"\b(?:colonel|major|col|unit|division|ARNG|credentials?)\b", text, re.IGNORECASE) and len(text.split()) > 6) or SENTENCE.search(text) or text.endswith("."):  # noqa: PLR2004  (a rank or a unit may stand between name and title)
            break
    return _best_title(titles), used


NUMBERED = re.compile(r"^\W*[A-Za-z]?\d{1,2}[.)]\s")
REMARK = re.compile(r"^\W*(?:sent|prepared|drafted|typed|reviewed|forwarded)\s+(?:\w+\s+)?by\b", re.IGNORECASE)


BY_OTHERS = re.compile(r"^\W*(?!(?:title|position|classification|rank|office|capacity)\b)[A-Za-z][\w. ]{1,18}:\s+[A-Z]", re.IGNORECASE)
"""A label of its own below a name says who else had to do with the letter: `Orig: R. Roe, Engineer`."""


def _speaks_of_others(text: str, titles: Sequence[str]) -> bool:
    """Say whether a line below a name is none of its title: a copy, a contact, who typed it, a form's next question, a body."""
    others = (AFTER, ADDRESSEE, CONTACT, NUMBERED, REMARK, BY_OTHERS)
    return any(pattern.match(text) for pattern in others) or (bool(titles) and is_organisation(text))


DOER = re.compile(r"\w{3,}(?:ist|er|or|ian|ant|eer|man|woman|nomer|grapher)$", re.IGNORECASE)
"""How the names of trades end."""


def _may_be_title(lines: Sequence[Line], at: int, text: str) -> bool:
    """Say whether the line below a name at the end of a text is a title though its words are on no list."""
    words = text.split()
    capital = all(word[:1].isupper() or word in {"of", "and", "the", "for", "to", "in"} for word in words)
    at_end = all(_trails(line.text) or len(line.text) < SHORT_LINE for line in lines[at:])
    return (
        1 < len(words) < 6 and capital and at_end and not re.search(r"\d|[@:|,]", text) and not is_organisation(text)  # noqa: PLR2004  (a title is short)
        and not ORGANISATION.search(text) and not BRANCH_OR_OFFICE.search(text) and at > 1
        and (bool(DOER.search(text)) or not person_in(text))
    )


def _same_person(text: str, name: str) -> bool:
    words = re.findall(r"[a-z]{2,}", text.lower())
    return bool(words) and set(words) <= set(re.findall(r"[a-z]{2,}", name.lower()))


INFORMATION_OFFICER = re.compile(r"\binformation\s+officer\b|\bCIO\b|\bAIO\b", re.IGNORECASE)


def _best_title(titles: Sequence[str]) -> str:
    """One title out of several lines: all of them where each is a title and one names the information officer."""
    if not titles:
        return ""
    if len(titles) > 1 and any(INFORMATION_OFFICER.search(title) for title in titles):
        ranks = re.compile(r"^(?:colonel|major|captain|col|lt col|lieutenant colonel)\b", re.IGNORECASE)
        return ", ".join(title for title in titles if not ranks.match(title))
    return ", ".join(titles[:2]) if len(titles) > 1 else titles[0]


def _with_officer_signed_for(closing: Closing, lines: Sequence[Line], at: int, used: int) -> Closing:
    """Add the officer on whose behalf somebody signs, where a line says `for` and names one."""
    if closing.signed_for:
        return closing
    above = next((line for line in reversed(lines[max(0, at - 2) : at]) if not RULE.match(line.text)), None)
    if above is not None:
        signer = _signs_for(above.text)
        behalf = FOR.match(above.text)
        if signer or (behalf and not behalf["rest"].strip(" :")):
            return replace(closing, signed_for=(closing.name, closing.title), name=signer or "", title="")
    for line in lines[at + 1 : at + used + 1]:
        match = FOR.match(line.text)
        officer = split_name_and_title(match["rest"]) if match else None
        if officer:
            return replace(closing, signed_for=officer, end=max(closing.end, line.end))
    return closing


def _signs_for(text: str) -> str:
    """Give the person of a line such as `Jane Roe, for` that stands above the officer's name."""
    match = re.match(r"^(?:/\s?s\s?/\s*)?(?P<who>.+?)[\s,]+(?:\()?(?:signing\s+)?for(?:\))?\W*$", text, re.IGNORECASE)
    return person_in(match["who"]) if match else ""


def _in_copy_list(lines: Sequence[Line], at: int) -> bool:
    """Say whether a line belongs to a list of copies or enclosures that began above it."""
    for back in range(1, 7):
        if at - back < 0 or CLOSER.match(lines[at - back].text):
            return False
        if lines[at - back].end + 3 < lines[at - back + 1].start and back > 1:
            return False
        if AFTER.match(lines[at - back].text):
            return True
        if re.search(r"[a-z]{2}[.!?]$", lines[at - back].text) or re.match(r"(?i)\W*subject\s*:", lines[at - back].text):
            return False  # words of the letter come between, or the list stood in the head of a mail
    return False


def _strength(lines: Sequence[Line], at: int, used: int, *, marked: bool) -> float:  # noqa: PLR0911  (one rule after another, each with its answer)
    """How surely the lines from `at` on close the document; 0 where they stand in an address or in running text."""
    if any(re.match(r"^dear\b", line.text, re.IGNORECASE) for line in lines[at + 1 : at + 9]):
        return 0.0
    before = [line.text for line in lines[max(0, at - 4) : at] if re.search(r"[A-Za-z]{3}|_{5}|:$", line.text)][-3:]
    if LABELLED.match(lines[at].text):
        return 1.0
    if before and (ADDRESSEE.match(before[-1]) or CONTACT.match(before[-1])):
        return 0.0
    if marked or any(CLOSER.match(text) or SIGNED.search(text) for text in before) or (before and LEADS_TO_SIGNER.search(" ".join(before))):
        return 1.0
    rest = [line for line in _to_older_mail(lines[at + used : at + used + FAR]) if not _trails(line.text) and not _runs_along(line, lines)]
    if not rest:
        return 0.95
    if rest[0].page > lines[at].page:
        return 0.9 if before and re.search(r"[.!?:)]\W*$", before[-1]) else 0.0
    if len(rest) <= LAST_LINES and all(len(line.text) < SHORT_LINE and not re.search(r"[.!?]$", line.text) for line in rest):
        return 0.85
    first_after = next((i for i, line in enumerate(lines[at + used : at + used + FAR]) if AFTER.match(line.text)), None)
    if first_after is not None and first_after <= 3:  # noqa: PLR2004  (an address or telephone between)
        return 0.9
    prose = any(CLOSER.match(line.text) or (len(line.text) > 60 and re.search(r"[.!?]$", line.text)) for line in rest)  # noqa: PLR2004
    after_sentence = bool(before) and bool(re.search(r"[.!?]\W*$", before[-1]))
    if len(rest) <= 6 and len(lines) > 8 and after_sentence and not prose:  # noqa: PLR2004  (a footer)
        return 0.75
    return 0.85 if before and _is_officers_block(lines, at, used) else 0.0


def _is_officers_block(lines: Sequence[Line], at: int, used: int) -> bool:
    """Say whether an information officer's name and title stand by themselves below the text: notes may come after them."""
    above = lines[at - 1].text
    ends = re.search(r"[a-z)\d][.!?:)]\W*$", above) is not None and len(above.split()) > 2  # noqa: PLR2004  (words of a sentence)
    officer = any(INFORMATION_OFFICER.search(line.text) for line in lines[at + 1 : at + used])
    return ends and officer and not re.search(r"(?i)\b(?:contact|call|questions?|reach|attention|copy|copies|cc|served by)\b[^.]*:\W*$", above)


LAST_LINES, SHORT_LINE = 2, 60
"""So many short lines may stand below a closing: an organisation, a remark in parentheses."""
OLDER_MAIL = re.compile(r"^\W*(?:-{2,}\s*(?:original|forwarded)\b|begin forwarded message|from:\s|on\b.{6,120}\bwrote:|_{10,}$)", re.IGNORECASE)


def _to_older_mail(lines: Sequence[Line]) -> Sequence[Line]:
    """Give the lines up to where an older mail of a chain begins; a mail ends there as a letter ends with its page."""
    end = next((i for i, line in enumerate(lines) if OLDER_MAIL.match(line.text)), len(lines))
    return lines[:end]


def _runs_along(line: Line, lines: Sequence[Line]) -> bool:
    """Say whether a line is a running foot or head: the same words, page numbers aside, stand elsewhere too."""
    words = re.sub(r"\d+", "", line.text)
    return len(words) < 90 and sum(re.sub(r"\d+", "", other.text) == words for other in lines) > 1  # noqa: PLR2004  (a foot is a short line)


def _trails(text: str) -> bool:
    """Say whether a line may stand below a closing: telephone, address, a unit's name, a notice, a page number."""
    return bool(
        re.search(r"\d{3}[ .)-]+\d{3}-\d{4}|@|\bwww\.|https?:|\bsent from\b|confidential|\b\d{5}(?:-\d{4})?$"
            r"|^\W*\d*\W*$|\bpage\s+\d+(?:\s+of\s+\d+)?$", text, re.IGNORECASE)
        or re.match(r"^(?:page\s+\d+|date\b.*|\d+\s+\S+.*(?:street|st|avenue|ave|mall|drive|blvd|boulevard|way"
            r"|road)\b.*)", text, re.IGNORECASE)
        or re.match(r"^(?:department|division|office|branch|bureau|board|commission|state of california|california"
            r"|agency)\b", text, re.IGNORECASE)
        or AFTER.match(text)
        or (len(text) < 60 and re.search(r"\b(?:division|branch|department|office|bureau|agency|commission|board"  # noqa: PLR2004  (a line of prose)
            r"|services|unit)\b", text, re.IGNORECASE)
        and not text.endswith("."))
    )


def _around(document: Document, lines: Sequence[Line], at: int, used: int) -> str:
    first, last = max(0, at - 3), min(len(lines), at + used + 3) - 1
    while first < at and (ADDRESSEE.match(lines[first].text) or len(lines[first].text) > 100):  # noqa: PLR2004  (prose)
        first += 1
    return document.text[lines[first].start : lines[last].end]


def _is_blank(lines: Sequence[Line], at: int, used: int, around: str) -> bool:
    """Say whether the block asks for a signature that is not there."""
    if BLANK.search(around):
        return True
    near = lines[max(0, at - 2) : at + used + 3]
    for line, following in zip(near, [*near[1:], None], strict=True):
        label = BARE_LABEL.match(line.text)
        if label and not person_in(label["value"]) and not re.search(r"[A-Za-z]{3}", re.sub(r"(?i)\bdate\b", "", label["value"])):
            value = following.text if following else ""
            return not person_in(value) or (following is lines[at] and used == 1)
    above = lines[at - 1].text if at else ""
    return bool(RULE.match(above))


SUBMITS = re.compile(r"^\W*(?:submitted|requested|signed|authorized|approved)\s+(?:for\s+\w+\s+)?by\b|^\W*(?:submitter|signatory)\b", re.IGNORECASE)
SIGNER_LABEL = (
    r"(?:(?:printed\s+|typed\s+|print\s+|signer'?s?\s+|cio\s+|officer'?s?\s+|applicant'?s?\s+|requester'?s?\s+)?name(?:\s*\((?:please\s+)?(?:print(?:ed)?|typed?)\))?(?:\s+of\s+\w+)?"
    r"|(?:submitted|requested|signed|authorized|approved)\s+by|applicant|requester|submitter|signatory|signer)"
)
"""How forms label the person who submits: the label alone says it (`Submitted by`), or a signature line near it does."""


def _form_closings(document: Document, lines: Sequence[Line]) -> Iterator[Closing]:
    """People named in a form's labelled lines: `Name: …`, `Title: …`, `Signature: …` near each other."""
    for at, line in enumerate(lines):
        name = _labelled(lines, at, SIGNER_LABEL)
        if not name or not person_in(name[0]):
            continue
        window = range(max(0, at - 4), min(len(lines), at + 6))
        title = next((t for i in window if (t := _labelled(lines, i, r"(?:job\s+|working\s+)?(?:title|position|classification|rank|role|capacity|office(?:\s+held)?)"))), None)
        title = title or _caption_over(lines, at)
        signature = [i for i in window if BARE_LABEL.match(lines[i].text)]
        submits = SUBMITS.match(line.text)
        if title is None or not (signature or submits) or (submits and not signature and not is_title(title[0])):
            continue
        if not signature:
            yield Closing(document, line.start, max(line.end, name[1], title[1]), person_in(name[0]), title[0], how="form")
            continue
        seal = _labelled(lines, signature[0], r"(?:\w+\s+)?signature")
        signed = bool(seal and re.search(r"[A-Za-z]{2}", re.sub(r"\bdated?\b.*", "", seal[0], flags=re.IGNORECASE)))
        last = max(name[1], title[1])
        yield Closing(
            document, line.start, max(line.end, last), person_in(name[0]), title[0], signed=signed, marked=signed,
            how="form",
        )


def _caption_over(lines: Sequence[Line], at: int) -> tuple[str, int] | None:
    """Give the office that captions a box of a form with the signer's name in it, from the same line or the one above."""
    before = re.match(r"^\W*(?:[\w]{1,3}[.)]\s*)?(?P<title>[^:|]{3,60}?)\s*[|:]\s*(?:printed\s+|typed\s+)?name\b", lines[at].text, re.IGNORECASE)
    caption = before["title"] if before else re.sub(r"^\W*\w{1,3}[.)]\s*", "", lines[at - 1].text).strip(" |:") if at else ""
    return (caption, lines[at].end) if INFORMATION_OFFICER.search(caption) and is_title(caption) and len(caption) < 60 else None  # noqa: PLR2004  (a caption is short)


LABEL = re.compile(
    r"^\W*(?:(?:date|name|title|signature|phone|telephone|e-?mail|address|agency|department|position)\b[^:]{0,20}[:\t|]?"
    r"|(?:[\w'’]+ ){1,2}(?:date|name|title|signature|position)\b[^:|]{0,20}[:\t|])", re.IGNORECASE)


def _labelled(lines: Sequence[Line], at: int, label: str) -> tuple[str, int] | None:
    """Give the value of a form's line, on the same line or the next one, and where it ends."""
    match = re.match(rf"^(?:[^|\n:]{{2,60}}\|)?\W*{label}(?:(?:\s*[:\t|]+\s*|\s{{2,}})(?P<value>.*)|\s*)$", lines[at].text, re.IGNORECASE)
    if not match:
        return None
    value = (match["value"] or "").strip(" _\t|")
    value = re.split(r"\s{3,}|\t|\s+(?=(?:title|date|signature)\s*:)", value, flags=re.IGNORECASE)[0]
    if value:
        return value, lines[at].end
    if at + 1 < len(lines) and not LABEL.match(lines[at + 1].text) and not re.match(r"^[_\W]+$", lines[at + 1].text):
        return lines[at + 1].text, lines[at + 1].end
    return None
