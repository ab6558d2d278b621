"""What each document of a packet is: the request, a vendor's paper, IPR correspondence, an FSR, or a workbook.

    Documents ─► Holding ─► the finders of prices, service levels, addresses and enclosures

The role decides what a document can prove: a vendor's paper may supply the vendor's facts (prices, service levels,
remedies, name); the CALNET contractor's prices are not the proposed cost; an analysis is full of other vendors.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from domain.documents import Document
from extractors.passages import find_passages
from extractors.sight import seen

HEAD = 900
"""How many characters of a document's beginning say what it is."""
LONG_BODY = 120
"""From so many words on a message's text is more than a note that says what is attached."""
TITLE = 120
"""How many characters hold what a document calls itself."""
ENOUGH = 3
"""The signs that must come together before a document is taken for something."""
AGENCYS_TOPICS = frozenset({"project", "need", "reason", "ramifications", "qualifications", "experience"})
"""What only an agency answers; a vendor's paper has no heading for why the agency needs it."""
MANY_TOPICS = 5
SURE_TOPIC = 0.8


class Role(StrEnum):
    """What a document is within its packet."""

    REQUEST = "request"
    COVER = "cover"
    WORKBOOK = "workbook"
    EXHIBIT = "exhibit"
    VENDOR = "vendor"
    IPR = "ipr"
    FSR = "fsr"
    ANALYSIS = "analysis"
    CATALOG = "catalog"
    EMPTY = "empty"


AGENCY = frozenset({Role.REQUEST, Role.COVER, Role.WORKBOOK, Role.EXHIBIT})
"""Documents that speak for the agency about what it asks for."""
OFFER = AGENCY | {Role.VENDOR}
"""Documents that speak of what is to be bought."""
VENDORS = frozenset({Role.VENDOR, Role.IPR, Role.CATALOG})
"""Documents in which a vendor or contractor speaks: they hold the vendor's facts, never the agency's reasons."""
STUDIES = frozenset({Role.FSR, Role.ANALYSIS})
SUPPORT = frozenset(
    {Role.WORKBOOK, Role.EXHIBIT, Role.VENDOR, Role.IPR, Role.FSR, Role.ANALYSIS, Role.CATALOG, Role.EMPTY}
)


@dataclass(frozen=True, slots=True)
class Holding:
    """A document with its role; `surety` is between 0 and 1."""

    document: Document
    role: Role
    surety: float = 1.0


COMPANY_END = (
    r"(?:Inc|Incorporated|LLC|L\.L\.C|LLP|L\.P|LP|Corp|Corporation|Company|Co-op|Co(?!-)|Ltd|Limited|Cooperative|"
    r"Partners|Partnership|Consortium|Holdings)\b\.?"
)
COMPANY_NOUN = (
    r"(?:Networks?|Communications?|Telesystems|Telecom(?:munications)?|Wireless|Broadband|Cable|Cablenet|"
    r"Cablevision|Fiber|Fibre|"
    r"Internet|Optical|Optics|Lightpath|Lightwave|Satellite|Microwave|Telephone|Telephony|Voice|Carriers?|Telcom|Telco|"
    r"Datacom|Mobile|Cellular|Paging|Messaging|Conferencing|Telemetry|Skylink|Orbital|Spectrum|Radio|Net|Systems?|"
    r"Technologies|Solutions|Services|Link|Wave|Connect|Comm|Digital|Transport|Interactive|Arc)\b"
)
COMPANY_LINE = re.compile(rf"(?i)^\W*[\w&.,'\u2019 -]{{2,60}}(?:{COMPANY_END}|{COMPANY_NOUN})")
AGENCY_LINE = re.compile(
    r"(?i)\b(?:department|state of california|california (?:department|state|highway)|agency|board|commission|"
    r"office of|"
    r"division|bureau|authority|county of|city of|conservancy|university|college|council|franchise tax|memorandum)\b"
)
VENDOR_NAME = re.compile(
    r"(?i)(?<![a-z])(?:quot(?:e|es|ation|ations)|proposal|brochure|data[\s_-]?sheet|offer|bid|subscriber|agreement|"
    r"contract|"
    r"service[\s_-]?order|rate[\s_-]?(?:card|sheet)|sow|literature|flyer|spec(?:s|ification)?s?|price[\s_-]?sheet|"
    r"vendor|"
    r"sla|service[\s_-]?level|product[\s_-]?(?:sheet|brief)|terms)(?![a-z])"
)
VENDOR_HEAD = re.compile(
    r"(?i)\b(?:quotation|quote\b|price quote|proposal (?:no|number|#|for|to|[A-Z]*-?\d)|"
    r"(?<!being )(?<!be )prepared (?:for|by|"
    r"exclusively)|data ?sheet|"
    r"service order|order form|rate (?:card|sheet)|master (?:service|subscription|agreement)|"
    r"terms (?:of service|and conditions|for)|subscriber terms|(?:prices?|offer|quote) (?:\w+ )?(?:good|valid|"
    r"stands|expires?)|"
    r"valid (?:for |until|through|to |\d)|bill to|sold to|sales (?:rep|engineer|executive|contact)|"
    r"account (?:manager|executive|team)|thank you for (?:the opportunity|your interest|considering|choosing)|"
    r"(?:draft|sample) (?:contract|agreement)|statement of work|product (?:brief|overview|sheet)|brochure|"
    r"service level (?:schedule|agreement|exhibit|commitment)|about us|who we are|customer:|model \d)"
)
OUR_CUSTOMER = re.compile(
    r"(?i)\b(?:our (?:customers|network|engineers|sales)|we (?:are pleased|offer|quote|propose)|features|typical "
    r"applications)\b"
)
REQUEST_HEAD = re.compile(
    r"(?i)\bexemption\b|\bexempt(?:ed)? from\b|\bdelegation\b|\bCALNET program\b|deputy director|permission to "
    r"(?:use|buy)"
)
ASKS = re.compile(
    r"(?i)\b(?:request(?:s|ing|ed)?|ask(?:s|ing)?|needs?|seek(?:s|ing)?|appl(?:y|ies)|submit(?:s|ted)?|would "
    r"like)\b.{0,80}"
    r"\b(?:exemption|exempt|delegation|outside (?:of )?calnet|permission|leave to)\b"
    r"|\b(?:exemption|delegation) (?:request|worksheet|letter|memo)\b|request for (?:an? )?(?:exemption|delegation)"
)
SIGNS = re.compile(r"(?i)\b(?:sincerely|respectfully|yours truly|submitted by|signed|very truly|regards|approved by)\b")
IPR_WORDS = re.compile(r"(?i)individual price reductions?|\bIPR\b")
IPR_ANSWERS = re.compile(
    r"(?i)\b(?:respon(?:se|d)|answer|reply|offer|quot|approv|declin|unable|regret|cannot|best and final|reduce[ds]?|"
    r"no (?:further )?reduction|"
    r"price reduction request|thank you for (?:the|your)|you asked|your request|requests? (?:a|an|that)|we (?:ask|"
    r"request)|lowest)"
)
FSR_TITLE = re.compile(r"(?i)\bfeasibility stud(?:y|ies)(?: report)?\b|\bFSR\b")
FSR_NAME = re.compile(r"(?i)(?<![a-z])(?:fsr|feasibility)(?![a-z])")
ANALYSIS = re.compile(
    r"(?i)\b(?:alternatives? analysis|analysis of alternatives|market (?:research|survey)|"
    r"comparison of (?:alternatives|vendors|bids|offers)|evaluation (?:report|of (?:bids|offers|proposals))|"
    r"steering committee|minutes of|meeting notes|bid (?:tabulation|summary))\b"
)
CATALOG = re.compile(
    r"(?i)\bcatalog [ab]\b|\bcalnet\b[^\n]{0,60}\bcatalog\b|\bcatalog\b[^\n]{0,60}\bcalnet\b|delegation \(yes/no\)"
)
SHEETS = re.compile(r"(?i)spreadsheet|excel|text/csv|tab-separated")


def sort_documents(documents: Iterable[Document]) -> tuple[Holding, ...]:
    """Every document with its role, in their order; one of them is the request where any could be."""
    holdings = [classify_document(document) for document in documents]
    if any(holding.role is Role.REQUEST for holding in holdings):
        return tuple(holdings)
    likely = [h for h in holdings if h.role is Role.EXHIBIT] or [h for h in holdings if h.role is Role.COVER]
    if not likely:
        return tuple(holdings)
    best = max(likely, key=lambda holding: len(holding.document.text))
    return tuple(Holding(h.document, Role.REQUEST, 0.7) if h is best else h for h in holdings)


@lru_cache(maxsize=64)
def classify_document(document: Document) -> Holding:
    """The role of one document by itself: by its opening words, its name, and how it asks."""
    text = seen(document).text.strip()
    if not re.search(r"\w{2}", text):
        return Holding(document, Role.EMPTY)
    if document.name == "Subject":  # the reader's document for the subject line is no letter
        return Holding(document, Role.COVER, 0.9)
    if document.is_body:
        return Holding(document, _body_role(text), 0.9)
    if SHEETS.search(document.media_type):
        return _classify_sheet(document, text)
    return _classify_file(document, text)


def _body_role(text: str) -> Role:
    words = len(text.split())
    return Role.REQUEST if words > LONG_BODY or (ASKS.search(text) and words > LONG_BODY // 2) else Role.COVER


def _classify_sheet(document: Document, text: str) -> Holding:
    first = next((line for line in re.split(r"[\n\t|]+", text) if line.strip()), "")
    quoted = re.search(r"(?i)(?<![a-z])(?:quot|proposal|bid(?![a-z])|offer|rate[ _-]?(?:card|sheet))", document.name)
    titled = re.match(r"(?i)\W*(?:quot(?:e|ation)|proposal|offer|order)\b", first)
    company = (
        COMPANY_LINE.match(first) and not AGENCY_LINE.search(first) and not re.search(r"(?i)\b(?:cost|price)", first)
    )
    if IPR_WORDS.search(text[:300]) and IPR_ANSWERS.search(text[:600]):
        return Holding(document, Role.IPR, 0.85)
    if quoted or titled or (company and VENDOR_HEAD.search(text[:HEAD])):
        return Holding(document, Role.VENDOR, 0.9)
    return Holding(document, Role.WORKBOOK, 0.9)


def _classify_file(document: Document, text: str) -> Holding:
    head = text[:HEAD]
    name = document.name.rsplit("/", 1)[-1]
    asks, vendor = _asking(text), _selling(name, head, text)
    if _is_fsr(name, head, asks):
        return Holding(document, Role.FSR, 0.95)
    if answers_items(document):
        return Holding(document, Role.REQUEST, 0.95)
    if _is_ipr(name, head, text, asks):
        return Holding(document, Role.IPR, 0.95)
    if CATALOG.search(head[:TITLE] if asks >= ENOUGH else head):
        return Holding(document, Role.CATALOG, 0.8)
    if ANALYSIS.search(text[:400]) and asks <= ENOUGH and not ASKS.search(text[:400]):
        return Holding(document, Role.ANALYSIS, 0.8)
    return _weigh(document, asks, vendor, is_headed_by_company=_is_headed_by_company(head))


def _weigh(document: Document, asks: int, vendor: int, *, is_headed_by_company: bool) -> Holding:
    if asks >= ENOUGH and asks >= vendor:
        return Holding(document, Role.REQUEST, 0.95)
    if vendor >= ENOUGH or (vendor == ENOUGH - 1 and not asks and is_headed_by_company):
        return Holding(document, Role.VENDOR, 0.95 if vendor > ENOUGH else 0.8)
    return Holding(document, Role.REQUEST if asks > vendor else Role.EXHIBIT, 0.6)


@lru_cache(maxsize=64)
def answers_items(document: Document) -> bool:
    """Say whether headings and labels of a document stand over the items that an agency answers in a request."""
    passages = find_passages(seen(document))
    topics = {topic for passage in passages for topic, weight in passage.topics if weight >= SURE_TOPIC} - {"contact"}
    return len(topics) >= MANY_TOPICS and len(topics & AGENCYS_TOPICS) > 1


def _asking(text: str) -> int:
    """How many signs there are that a document asks the program for something."""
    head, tail = text[:1800], text[-1200:]
    score = 2 * bool(REQUEST_HEAD.search(head)) + 2 * bool(ASKS.search(head))
    score += bool(re.search(r"(?i)information officer|\bCIO\b|\bAIO\b", tail)) + bool(SIGNS.search(tail))
    return score + bool(re.search(r"\bCALNET\b", head))


def _selling(name: str, head: str, text: str) -> int:
    """How many signs there are that a document is a vendor's own."""
    lines = [line.strip() for line in head.splitlines() if line.strip()][:3]
    company = _is_headed_by_company(head)
    agency = AGENCY_LINE.search(" ".join(lines[:2])) is not None and not company
    score = 3 * bool(VENDOR_HEAD.search(head)) + 2 * bool(VENDOR_NAME.search(name)) + 2 * company - 2 * agency
    return score + bool(OUR_CUSTOMER.search(text[:4000]))


def _is_headed_by_company(head: str) -> bool:
    lines = [line.strip() for line in head.splitlines() if line.strip()][:2]
    return any(COMPANY_LINE.match(line) and not AGENCY_LINE.search(line) and _is_name(line) for line in lines)


def _is_name(line: str) -> bool:
    """Say whether a line begins as a letterhead's name does: words in capitals, and no sentence."""
    words = [word for word in re.findall(r"[A-Za-z][\w'\u2019-]*", line)[:LETTERHEAD] if word.lower() not in JOINING]
    return len(words) > 0 and sum(word[0].isupper() for word in words) >= len(words) - 1 and not SENTENCE.search(line)


LETTERHEAD = 4
"""So many words of a letterhead are its name; an address or a slogan may follow."""
JOINING = frozenset({"of", "and", "the", "for", "de", "y", "to", "a", "in", "e"})
SENTENCE = re.compile(
    r"(?i)^(?:to|dear|from|re|subject|attention|we|i|our|thank)\b"
    r"|\b(?:is|are|was|were|has|have|will|would|keeps?|needs?|asks?)\b"
)


IPR_TITLE, IPR_SUBJECT = 400, 2
"""A paper about an IPR says so in its first characters, or more than once; a letter that only mentions one does not."""


def _is_ipr(name: str, head: str, text: str, asks: int) -> bool:
    titled = IPR_WORDS.search(head[:IPR_TITLE]) or re.search(r"(?i)(?<![a-z])IPR(?![a-z])", name)
    if not titled and len(IPR_WORDS.findall(head)) < IPR_SUBJECT:
        return False
    if asks > ENOUGH and (ASKS.search(head) or _asks_first(head)):
        return False
    return IPR_WORDS.search(text) is not None and IPR_ANSWERS.search(text) is not None


def _asks_first(head: str) -> bool:
    """Say whether a paper speaks of an exemption before it comes to an IPR: then that is only its reason."""
    asked, priced = re.search(r"(?i)\bexempt|\bdelegat", head), IPR_WORDS.search(head)
    return asked is not None and priced is not None and asked.start() < priced.start()


def _is_fsr(name: str, head: str, asks: int) -> bool:
    titled = FSR_TITLE.search(head[:400]) is not None
    return titled and (FSR_NAME.search(name) is not None or asks <= ENOUGH) and not ASKS.search(head)
