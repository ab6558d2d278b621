"""Where service is asked for: `services.address`, field `services.addresses` (list of street, city and zip).

STMM 0501.0, Procedures: the location “including street address” of the services: number, street and city for every
one. Letterheads, signatures, recipients and vendors have street addresses too; those are not places of service.
"""
# ruff: noqa: E501 - a pattern reads best on few lines

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import pairwise

from domain.documents import Document, SpanKind
from domain.fields import Evidence, FieldValue, Substance
from extractors.amounts import NUMBER_WORDS, parse_number
from extractors.contract import Material
from extractors.passages import Passage
from extractors.places import POBOX, StreetAddress, city_in, find_addresses
from extractors.roles import AGENCY, COMPANY_END, Holding, Role
from extractors.sight import seen, show
from extractors.statements import Statement, flat, holdings_of, statements
from extractors.substance import classify
from extractors.tables import Row, Table, find_tables

NAMES = ("services.address", "services.addresses")
METHOD = "address rules"
CLEAR = 0.97
"""A stretch read with less confidence than this came from a scan."""

SERVED = re.compile(
    r"(?i)\b(?:at|to|for|between|from|in|serv(?:e|es|ed|ing|ice|ices)|install\w*|deliver\w*|terminat\w+|locat\w+|"
    r"sites?|circuits?|links?|lines?|drops?|goes|lands?|stations?|connect\w*|"
    r"premises|places?|address|points?|sits?|stands?|lies|floor|rooms?|suite|roof|housed|quartered|desks?|[az][\s-]end|shipped|issued|where|hearing room|offices?|center|campus|yard|clinic|facility|"
    r"building|radio|antenna|hub|node)\b"
)
ELSEWHERE = re.compile(
    r"(?i)\b(?:bill(?:ed|ing)? to|remit(?:tance)?|mail(?:ing)? (?:address|to)|hard cop(?:y|ies)|letterhead|top of "
    r"this page|head(?:ing|er) of this|leave (?:that|this) one alone|keeps? (?:its|their|the) (?:calnet|present|"
    r"existing)|"
    r"already (?:on|has)|not (?:included|part of|affected|covered|a (?:site|place|location|point) of service)|no "
    r"(?:change|service) (?:at|is asked)|does not need|stays? (?:on|with) calnet|moved? (?:out of|from)|"
    r"former(?:ly)?|old office|"
    r"vacat\w+|clos(?:ed|ing) (?:the|our)|incorporated in|headquartered|vendor'?s? (?:office|address)|provider'?s? "
    r"(?:office|address)|contact (?:me|us|person)|questions|executed at|our own office|counsel|sales office|"
    r"instead of|previously at|was at|respond to|return (?:to|address)|fax(?:ed)? to|attend|meeting (?:was|will be) "
    r"held|bidders' conference|central office at|nearest (?:node|fiber|pop|tower|splice))\b"
)
ELSEWHERE_SCORE = 0.12
INSTALLED = re.compile(r"(?i)\b(?:install\w*|administered|used|housed|terminat\w+|circuit|line|service|bridge|delivered)\b")
SHIPPED = re.compile(
    r"(?i)\b(?:ship(?:ped)? to|delivered (?:to|at)|issued (?:to|at|from)|installed at|kept at|handed out (?:at|from))\b"
)
REPLACED = re.compile(r"(?i)\b(?:instead of|in place of|rather than|not|strike|delete|was)\b[^.;]{0,30}$")
"""Words before an address that a correction takes back; the address before “instead of” is the new one."""
GATHERED = re.compile(r"(?i)\b\d{1,2}(?::\d\d)? ?(?:to [\d:]+ ?)?[ap]\.?m\b|\bminutes of\b|\bagenda\b")
"""A place where people met is no place of service."""
TITLE_LINE = re.compile(
    r"(?i)\b(?:information officer|CIO\b|AIO\b|director|chief|manager|analyst|officer|secretary|technician|"
    r"coordinator|administrator|representative|specialist|supervisor|deputy|sergeant|colonel|engineer)\b"
)
CLOSING = re.compile(
    r"(?im)^\W*(?:sincerely|respectfully|regards|best|thanks|thank you|very truly|yours|cordially|submitted by|"
    r"signed|v/r)\b[^\n]{0,40}$"
)
OPENING = re.compile(
    r"(?im)^\W*(?:dear\b|re:|subject:|to whom|hello|hi\b|hi,|good (?:morning|afternoon|day)|to the (?:deputy|calnet|"
    r"program|director)|ladies|gentle|memorandum for|calnet (?:team|program)|stnd[,:])"
)
PHONE = re.compile(r"\(?\b\d{3}\)?[\s.-]\d{3}[\s.-]\d{4}\b|[\w.]+@[\w.]+|www\.|https?:")
SITE_CAPTION = r"\b(?:street|address|where|location|site|premises|place|drop|station|installed at|delivered)\b"
NAME_CAPTION = (
    r"\b(?:site|office|location|station|facility|kiosk|hatchery|name|building|home|plant|campus|center|yard|branch|"
    r"where|place|clinic|hospital|camp|institution|district|region)\b"
)
PLACE_CAPTION = re.compile(r"(?:^|[.;(]\s*)(?P<name>[A-Z][\w .'-]{2,30})(?:[:\u2013,]|\s-)\s*$")
"""What stands before an address and names its place: “Redding: ”, “the Chico office - ”."""
PRONOUN = re.compile(r"(?i)\W*(?:it|that|this|they|these|those|both|each|one)(?:'s|\u2019s)?\b")
ABOUT_PLACE = re.compile(rf"(?i){SITE_CAPTION}|\baddresses\b|\b(?:sites|stations|offices|centers|buildings)\b")
SITES = (
    r"(?:sites?|locations?|offices?|stations?|hatcher(?:y|ies)|branch(?:es)?|facilit(?:y|ies)|campus(?:es)?|yards?|"
    r"centers?|buildings?|premises|kiosks?|stores?|clinics?|hospitals?|institutions?|camps?|plants?|labs?|"
    r"laborator(?:y|ies)|schools?|courthouses?|parks?|units?(?! of)|homes?|places|towers?|hubs?|warehouses?|armor(?:y|ies)|"
    r"posts?|outstations?|venues?|depots?|shops?|checkpoints?|weigh stations?|barracks|ports? of entry)"
)
COUNTED = re.compile(
    rf"(?i)(?<![$\w.,])(?P<number>{NUMBER_WORDS}|\d{{1,4}})(?: \(\d+\))?(?:\s+(?!(?:of|the|and|or|per|at|to|for|in|on|with|an?|"
    rf"each|that|which|who|from|by|is|are|was|were|hours?|minutes?|days?|months?|years?|percent)\b)[a-z-]+){{0,3}}?\s+(?={SITES}\b)[a-z]+s\b"
)
EACH = re.compile(
    rf"(?i)\b(?:one|two|a|each)\b[^.;]{{0,40}}\b(?:per|for each|at each|in each|to each|"
    rf"each)\b[^.;]{{0,30}}\b{SITES}|\b(?:each|all|both)\b of (?:the|our|these) {NUMBER_WORDS}|\bat (?:the |these |"
    rf"our )?(?:following )?(?:\w+ ){{0,2}}{SITES}\b|\bserv\w+ (?:\w+ ){{0,3}}{SITES}\b|\b(?:for|to|at|in|"
    rf"connect\w*) (?:the |our |these )?(?:{NUMBER_WORDS}|\d+) "
)
LETTERHEAD = re.compile(
    r"(?i)\b(?:address (?:above|shown above|at the (?:top|head)|on (?:this|our|the) letterhead|in the letterhead)|"
    r"above address|letterhead address|address (?:(?:is )?(?:given |shown |printed )?)?(?:on|in|at) (?:the |this |our )?(?:letterhead|top of this)|same "
    r"address as (?:above|the letterhead))\b"
)
SITE_BEFORE = re.compile(rf"(?i)\b{SITES}(?: (?:of|in|at|for|on) [\w.' ]{{2,40}})?[,(]\s*$")
"""A place said in words, right before its address: “the Veterans Home of Yountville, …”."""
NO_SITE = re.compile(r"(?i)\W*(?:all|both|each|every|n/?a|none|same|various|statewide|shared|common|any)\b")
COUNTED_LINE = re.compile(r"\s*\(?(?:\d{1,3}|[A-Za-z])\s?[.):\u2013-]\s+\S")
BY_MAIL = re.compile(r"(?i)\b(?:mail|letters|bill|remit|pay)")
ITEM_LINE = re.compile(r"(?:^|\|)\s*\(?(\d{1,2}|[A-Za-z])[.):]\s+(?=\S)")
OPEN_PLACE = re.compile(
    r"(?i)\b(?:street )?address(?:es)?\b[^.;]{0,40}\b(?:tbd|to be (?:determined|provided|announced|decided|assigned|"
    r"confirmed|supplied)|to follow|will (?:follow|be (?:provided|supplied|sent|given))|pending|unknown|not (?:yet "
    r")?(?:known|assigned|available|determined)|later)\b"
    r"|(?<!ip )\b(?:has|have|is|are|with|without|given|assigned|carries|bears) (?:as yet |yet )?(?:no|any|an?)(?: actual| real)? (?:street |house )?(?:address|number)(?: (?:yet|is|was|has been) ?(?:assigned|given)?)?\s*(?:[.,;)]|$)"
    r"|\bno (?:street|house) (?:address|number)\b|,\s*no number\b|\bno street address is assigned\b|\bunaddressed\b"
    r"|\b(?:locations?|sites?|offices?)\b[^.;]{0,40}\b(?:tbd|to be (?:determined|selected|announced|decided|"
    r"identified|named|chosen)|not yet (?:known|selected|identified))\b"
)

OPEN_MORE = re.compile(
    r"(?i)(?:[;,]|\band\b) (?:the )?(?:others?|rest|remainder|more)(?: (?:sites?|locations?|offices?|places?|addresses))? "
    r"(?:when(?:ever)?|as|once|to (?:come|follow)|will (?:come|follow)|later|tbd)\b"
)
"""Places to come after those with an address: “1 Main Street; others when leased”."""


@dataclass(frozen=True, slots=True)
class Place:
    """An address with the stretch of the document it stands in, and how surely (0 to 1) service is asked for there."""

    address: StreetAddress
    document: Document
    start: int
    end: int
    score: float
    how: str = "text"

    def evidence(self) -> tuple[Evidence, ...]:
        """The address as a quotation."""
        return show(self.document, self.start, self.end, method=METHOD, confidence=self.score)


@dataclass(frozen=True, slots=True)
class Gap:
    """A place of service without a street address, with how surely it is one."""

    name: str
    evidence: tuple[Evidence, ...]
    score: float
    why: str


def find(material: Material) -> Iterable[FieldValue]:
    """Yield `services.address` once (or what fails it) and the list of addresses."""
    holdings = holdings_of(material)
    agency = [holding for holding in holdings if holding.role in AGENCY]
    places = _once([place for holding in agency for place in _places(holding)])
    gaps = [gap for holding in agency for gap in _gaps(holding, places)]
    if not places:
        vendors = [place for holding in holdings if holding.role is Role.VENDOR for place in _vendor_places(holding)]
        places = _once(vendors)
    served = [place for place in places if place.score >= 0.4]  # noqa: PLR2004 - below this it is somebody's letterhead
    gaps += _short_of(served, agency)
    yield from _verdict(served, gaps)
    if served:
        yield _addresses_field(served)
    if not served:
        yield from _lost(agency)
        yield from _contradicted(places)


# What is said in the end


def _verdict(served: list[Place], gaps: list[Gap]) -> Iterator[FieldValue]:
    sure = [gap for gap in gaps if gap.score >= 0.8]  # noqa: PLR2004 - surely a place of service without its street
    if sure:
        names = ", ".join(dict.fromkeys(gap.name for gap in sure[:6]))
        evidence = tuple(e for gap in sure[:10] for e in gap.evidence)
        yield FieldValue("services.address", None, evidence, 0.9, Substance.PLACEHOLDER, f"{sure[0].why}: {names}.")
        return
    if not served:
        return
    score = max(place.score for place in served)
    evidence = tuple(e for place in served[:80] for e in place.evidence())
    doubt = max((gap.score for gap in gaps), default=0.0)
    count = f"{len(served)} street address{'es' if len(served) > 1 else ''}"
    if doubt >= 0.4:  # noqa: PLR2004 - it may be that a place has none
        reason = f"It gives {count}, but {gaps[0].why[0].lower()}{gaps[0].why[1:]}: {gaps[0].name}."
        yield FieldValue("services.address", None, evidence, min(score, 0.65), Substance.SUBSTANTIVE, reason)
        return
    bare = [place for place in served if not place.address.city]
    if bare and len(bare) == len(served):
        yield FieldValue(
            "services.address",
            None,
            evidence,
            min(score, 0.6),
            Substance.SUBSTANTIVE,
            f"It gives {count}, without the city.",
        )
        return
    yield FieldValue(
        "services.address",
        None,
        evidence,
        round(score, 3),
        Substance.SUBSTANTIVE,
        f"It gives {count} for the services.",
    )


def _addresses_field(served: list[Place]) -> FieldValue:
    value = [{"street": p.address.street, "city": p.address.city, "zip": p.address.zip} for p in served]
    evidence = tuple(e for place in served[:200] for e in place.evidence())
    score = min(place.score for place in served)
    return FieldValue(
        "services.addresses",
        value,
        evidence,
        score,
        Substance.SUBSTANTIVE,
        "The street addresses where service is asked for.",
    )


def _once(places: list[Place]) -> list[Place]:
    """One place for each address: the surest and fullest spelling, in the order of first mention."""
    best: dict[str, Place] = {}
    for place in places:
        key = place.address.key
        other = best.get(key)
        if other is None or (place.score, len(place.address.zip), len(place.address.city)) > (
            other.score,
            len(other.address.zip),
            len(other.address.city),
        ):
            best[key] = place
    mentions = Counter(place.address.key for place in places)
    return [place for place in best.values() if not _is_misread(place, best.values(), mentions)]


TOLD_APART = 300
"""Characters within which two addresses on one street are told apart by whoever wrote them."""


def _is_misread(place: Place, others: Iterable[Place], mentions: Counter[str]) -> bool:
    """Say whether a scanned address is another one with a digit of its number read wrongly."""
    if place.document.confidence_of(place.start, place.end) > CLEAR:
        return False
    number, _, name = place.address.key.partition(" ")
    for other in others:
        digits, _, street = other.address.key.partition(" ")
        beside = other.document is place.document and abs(other.start - place.start) < TOLD_APART
        alike = not beside and street == name and len(digits) == len(number) and other.address.city == place.address.city
        wrong = sum(one != two for one, two in zip(number, digits, strict=False))
        if alike and wrong == 1 and mentions[other.address.key] > mentions[place.address.key]:
            return True
    return False


# Where addresses stand


def _places(holding: Holding) -> Iterator[Place]:
    yield from _table_places(holding)
    tabled = [(table.start, table.end) for table in find_tables(holding.document)]
    head, tail = _edges(holding)
    for statement in statements(holding):
        if any(start <= statement.start < end for start, end in tabled):
            continue
        for address in _addresses_in(statement.text):
            start, end = statement.start + address.start, statement.start + address.end
            score = _service_score(holding, statement, address, head, tail)
            if not address.city:
                address = replace(address, city=_city_near(statement.text, address) or _city_below(holding, end))  # noqa: PLW2901
            yield Place(address, holding.document, start, end, score)


def _city_below(holding: Holding, end: int) -> str:
    """The city on a line of its own, under its caption, below the street's line."""
    match = re.match(r"[\s|]*(?:City|CITY|Town)\s*[:|]\s*(?P<city>[A-Z][A-Za-z .'-]+)", seen(holding.document).text[end : end + 80])
    return match["city"].strip() if match else ""


def _city_near(text: str, address: StreetAddress) -> str:
    """The city that a sentence names for an address, after it or else before it; other streets' names are no cities."""
    after, before = text[address.end :], text[: address.start]
    for other in find_addresses(text):
        street = text[other.start : other.start + len(other.street)]
        after, before = after.replace(street, " "), before.replace(street, " ")
    return city_in(after) or city_in(before)


def _addresses_in(text: str) -> list[StreetAddress]:
    """The addresses of a statement, also where it is written in capitals or without any."""
    letters = [c for c in text if c.isalpha()]
    found = find_addresses(text)
    if (
        not found
        and letters
        and (
            sum(c.isupper() for c in letters) > 0.6 * len(letters)
            or re.search(
                r"\b\d{1,5} (?:(?!(?:on|our|in|of|at|to|a|an|the|per|from|by|and|or|zones?|miles?|hours?|minutes?) )[a-z]+ )"
                r"{1,3}(?:street|st|road|rd|avenue|ave|drive|blvd|lane|way)\b",
                text,
            )
        )
    ):
        found = find_addresses(text.title())
    return found


def _vendor_places(holding: Holding) -> Iterator[Place]:
    """The places in a vendor's paper: surely of service where they stand under such a label, as in a draft agreement."""
    for place in _table_places(holding):
        yield replace(place, score=min(place.score, 0.75))
    for statement in statements(holding):
        if max(statement.weight("location"), 0.0) < 0.5 or statement.weight("contact", "provider") >= 0.5:  # noqa: PLR2004
            continue
        for address in find_addresses(statement.text):
            start, end = statement.start + address.start, statement.start + address.end
            if not ELSEWHERE.search(_clause_around(statement.text, address)) and not PHONE.search(statement.text):
                yield Place(address, holding.document, start, end, 0.85)


def _edges(holding: Holding) -> tuple[int, int]:
    """Where the letter proper begins (after letterhead and recipient) and ends (at its close), by offsets."""
    text = seen(holding.document).text
    opening = OPENING.search(text[:2500])
    begun = next((m.start() for m in re.finditer(r"[^\n]+", text) if len(m[0].split()) > 14), len(text))  # noqa: PLR2004 - a sentence
    head = opening.start() if opening and opening.start() <= begun else 0
    closings = [m.start() for m in CLOSING.finditer(text) if m.start() > len(text) * 0.25]
    tail = closings[-1] if closings else len(text)
    return head, tail


def _service_score(holding: Holding, statement: Statement, address: StreetAddress, head: int, tail: int) -> float:  # noqa: PLR0911
    text = statement.text
    start = statement.start + address.start
    clause = _clause_around(text, address)
    renewed = re.search(r"(?i)\binstead of\b", text[address.end :]) is not None
    elsewhere = ELSEWHERE.search(clause) is not None and not SHIPPED.search(clause) and not renewed
    if POBOX.search(clause) or elsewhere or REPLACED.search(text[: address.start]):
        return ELSEWHERE_SCORE if elsewhere and INSTALLED.search(clause) else 0.1
    if GATHERED.search(text) and not re.search(r"(?i)\bcircuits?|lines?|service\b", text):
        return 0.1
    if re.search(rf"{COMPANY_END},?\s*(?:of\s+|\()?$", seen(holding.document).text[max(0, start - 80) : start]):
        return 0.1
    if any(
        s.start <= start < s.end
        for s in holding.document.spans_of(SpanKind.HEADER, SpanKind.FOOTER, SpanKind.SIGNATURE)
    ):
        return 0.1
    topic = max(statement.weight("location"), statement.weight("services"), statement.weight("scope"))
    other = max(
        statement.weight("provider"),
        statement.weight("contact"),
        statement.weight("signer"),
        statement.weight("records"),
    )
    before = text[: address.start]
    own = bool(statement.passage.label) and topic >= 0.5  # noqa: PLR2004 - a label of its own says that it is a place of service
    lead = before.rsplit("  ", 1)[-1]
    caption = PLACE_CAPTION.search(before)
    served = (
        SERVED.search(lead[-60:]) is not None
        and len(lead.split()) > 2  # noqa: PLR2004 - a weight or a bound that trial on packets has set
        and re.search(r"(?i)\b(?:at|to|is|are|between|from|of|for)\W*$", lead) is not None
    ) or re.search(rf"(?i)^\W*(?:the |our |its |this )(?:\w+ ){{0,3}}{SITES} (?:is|are|stands?|sits?|lies) (?:\w+ )?(?:at|on|in|near)\W*$", lead) is not None
    line = seen(holding.document).text[max(0, start - 60) : start].rpartition("\n")[2]
    led = re.fullmatch(r"\W*(?:\d{1,2}\W+)?(?:AT|WHERE|SITES?|LOCATIONS?|PLACES?|PREMISES|At|Where|Ends?|ENDS?)\W*", line)
    own = own or served or led is not None or (caption is not None and _names_site(caption["name"], holding, start))
    headed = start < head or (head == 0 and topic < 0.5 and not _is_listed(holding) and _in_head(holding, start))  # noqa: PLR2004
    if not own and (headed or _is_letterhead(holding, statement)):
        return 0.15
    noted = len(text[: address.start].split()) > 3 and INSTALLED.search(text) is not None and not PHONE.search(text)  # noqa: PLR2004 - a footnote's sentence
    if not own and (_in_signature(holding, start) or (topic < 0.5 and start >= tail and not noted)):  # noqa: PLR2004 - no label says that it is a place of service
        return 0.15
    if other >= 0.6 and topic < 0.5:  # noqa: PLR2004 - what its labels rather say
        return 0.2
    if holding.role is Role.COVER and not own and not SERVED.search(before[-60:]):
        return 0.2
    goes_on = PRONOUN.match(text) is not None and ABOUT_PLACE.search(statement.before) is not None
    listed = statement.passage.origin == "list" or _is_listed(holding)
    short = len(before.split()) < 4 and SITE_BEFORE.search(statement.before[-60:].rstrip(".: ") + ", ") is not None  # noqa: PLR2004 - “Lease signed, …”
    goes_on = goes_on or short or SITE_BEFORE.search(before) is not None
    told = own or goes_on or SERVED.search(before[-60:]) is not None or listed or _says_only_where(statement)
    score = 0.6 + 0.3 * topic + 0.25 * told
    return round(min(0.97, score * (0.8 if holding.role is Role.COVER else 1.0)), 3)


SPEAKS_OF_MORE = re.compile(
    r"(?i)\b(?:is|are|was|were|will|would|has|have|had|can|could|shall|should|must|may|do|does|did|met|meets?|join\w*|bring|send|call|visit|c/o|attn|vendors?|providers?|bank|union|room for|meeting|hearing|"
    r"I|we|you|he|she|they|us|me|him|them)\b|n['\u2019]t\b"
)
MOST_WORDS_BESIDE = 8
"""Words beside each address of a statement that says only where."""


@lru_cache(maxsize=2048)
def _says_only_where(statement: Statement) -> bool:
    """Say whether a statement of a request is an address, perhaps with the place's name, and nothing else."""
    found = _addresses_in(statement.text)
    rest = statement.text
    for address in reversed(found):
        rest = rest[: address.start] + " " + rest[address.end :]
    few = len(re.findall(r"[A-Za-z]{2,}", rest)) <= MOST_WORDS_BESIDE * max(1, len(found))
    return bool(found) and few and not SPEAKS_OF_MORE.search(rest) and not TITLE_LINE.search(rest)


def _names_site(name: str, holding: Holding, start: int) -> bool:
    """Say whether what stands before an address is a town, a sort of site, or a name that the paper has used before."""
    if city_in(name) or re.search(rf"(?i)\b{SITES}\b", name):
        return True
    known = re.match(r"(?:Vendor|Provider|Contact|Carrier|From|Attn|Contractor|Mail|Phone|Dear|State|Department)\b", name) is None
    return known and len(name) > 3 and name.strip() in seen(holding.document).text[: start - len(name) - 2]  # noqa: PLR2004 - no initials


def _clause_around(text: str, address: StreetAddress) -> str:
    before = re.split(r"[.;(]\s", text[: address.start])[-1]
    after = re.split(r"[.;)](?:\s|$)", text[address.end :])[0]
    return before + text[address.start : address.end] + after


HEADING_LABEL = re.compile(r"(?i)^(?!.*\b(?:mail|address|office|headquarters|street|physical|tel|phone)\w*\s*:).*\w:\s")
"""A line that begins with a label is none of a letterhead, but where it labels the letterhead's own address."""


@lru_cache(maxsize=64)
def _is_listed(holding: Holding) -> bool:
    """Say whether a paper begins with a list of addresses: a letterhead holds one, or two."""
    several = len(find_addresses(seen(holding.document).text[:1200])) > 2  # noqa: PLR2004 - a letterhead has one or two
    return holding.role in {Role.EXHIBIT, Role.WORKBOOK} and several


def _in_head(holding: Holding, start: int) -> bool:
    """Say whether it stands among the first lines of a letter, before any sentence."""
    text = seen(holding.document).text[:start]
    if len(text[text.rfind("\n") + 1 :].rpartition("|")[2].split()) > 6:  # noqa: PLR2004 - it stands in a sentence
        return False
    if HEADING_LABEL.search(text[text.rfind("\n") + 1 :]):
        return False
    if any(len(line.split()) > 14 for line in text.splitlines()):  # noqa: PLR2004 - a sentence has begun
        return False
    return (
        start < 700  # noqa: PLR2004 - a weight or a bound that trial on packets has set
        and not re.search(r"[a-z]{3,}[^\n]{20,}[.!?]\s", text)
        and len([x for x in text.splitlines() if x.strip()]) < 8  # noqa: PLR2004 - a weight or a bound that trial on packets has set
    )


def _is_letterhead(holding: Holding, statement: Statement) -> bool:
    """Say whether it repeats what stands at the head of every page, or is a line of contact data."""
    line = statement.text.strip()
    if (
        len(line) > 30  # noqa: PLR2004 - a weight or a bound that trial on packets has set
        and seen(holding.document).text.count(line[:60]) > 1
        and statement.passage.origin == "prose"
        and not re.search(r"[a-z]{3,}[.;]", line)
    ):
        return True
    return PHONE.search(line) is not None and len(line.split()) < 30 and not SERVED.search(line.split(",")[0][:20])  # noqa: PLR2004


def _in_signature(holding: Holding, start: int) -> bool:
    """Say whether the few lines before it close a letter: a name, a title, an office."""
    text = seen(holding.document).text
    if start < len(text) * 0.2 and len(text) > 600:  # noqa: PLR2004 - a signature stands at the end
        return False
    *earlier, own = text[max(0, start - 300) : start].splitlines() or [""]
    if len(own.split()) > 8:  # noqa: PLR2004 - the address stands in a sentence
        return False
    block: list[str] = []
    for line in reversed([line for line in earlier if line.strip()]):
        if len(line.split()) >= 12 or re.search(r"[a-z]{4,}\.\s*$", line) or OPENING.match(line) or len(block) == 5:  # noqa: PLR2004
            break
        block.append(line)
    return any(TITLE_LINE.search(line) for line in [*block, own])


# Tables of places


def _table_places(holding: Holding) -> Iterator[Place]:
    for table in find_tables(holding.document):
        if re.search(
            r"(?i)vendor|carrier|provider|bidder|firm|contact", " ".join(table.captions.values())
        ) and not table.columns(SITE_CAPTION):
            continue
        for row in table.rows:
            yield from _row_places(holding, table, row)


def _row_places(holding: Holding, table: Table, row: Row) -> Iterator[Place]:
    cities = table.columns(r"^\W*(?:city|town|community)\b(?:\W*(?:state|zip|code)\b)*\W*$")
    codes = table.columns(r"^\W*zip")
    label = row.cells[0].text
    for cell in row.cells:
        text = flat(seen(holding.document).text[cell.start : cell.end])
        caption = table.captions.get(cell.column, "")
        for address in _addresses_in(text) or _as_captioned(text, caption):
            if (ELSEWHERE.search(text) and not SHIPPED.search(text)) or ELSEWHERE.search(label) or _is_contact_row(label):
                continue
            city, code = _row_city(row, cities), _row_text(row, codes)
            behind = re.search(r"\b9\d{4}(?:-\d{4})?$", _row_text(row, cities))  # “City / zip” in one column
            code = code or (behind[0] if behind else "")
            full = replace(
                address,
                city=address.city or city or city_in(row.text.replace(address.street, " ")),
                zip=address.zip or code,
            )
            score = 0.95 if re.search(SITE_CAPTION, caption + " " + label, re.IGNORECASE) else 0.85
            yield Place(full, holding.document, cell.start + address.start, cell.start + address.end, score, "table")


def _as_captioned(text: str, caption: str) -> list[StreetAddress]:
    """The whole cell as a street, where its column is captioned so and it begins with a number."""
    numbered = re.match(r"\s*\d{1,6}[\w/-]*\s+[A-Za-z0-9][\w.'-]*", text)
    if not numbered or not re.search(r"(?i)\b(?:street|address)\b", caption) or POBOX.search(text):
        return []
    street, _, rest = text.strip().partition(",")
    start = len(text) - len(text.lstrip())
    return [StreetAddress(start, start + len(text.strip()), street, city_in(rest))]


def _is_contact_row(label: str) -> bool:
    return (
        re.match(
            r"(?i)\W*(?:to|from|cc|bill(?:ing)?(?: to| address)?|vendor|provider|contact|department|agency|name of "
            r"(?:the )?(?:agency|provider|vendor)|address of (?:the )?(?:vendor|provider|agency)|requester|mailing|"
            r"headquarters|remit)\b",
            label,
        )
        is not None
    )


def _row_city(row: Row, columns: list[int]) -> str:
    text = next((cell.text.strip() for column in columns if (cell := row.at(column)) is not None and cell.text), "")
    return re.sub(r"(?:,?\s*(?:CA|Calif(?:ornia)?))?\.?,?\s*9\d{4}(?:-\d{4})?$", "", text)


def _row_text(row: Row, columns: list[int]) -> str:
    return next(
        (
            re.sub(r"\.0$", "", cell.text.strip())
            for column in columns
            if (cell := row.at(column)) is not None and cell.text
        ),
        "",
    )


# Places without a street


def _gaps(holding: Holding, places: list[Place]) -> Iterator[Gap]:
    yield from _table_gaps(holding, places)
    yield from _list_gaps(holding, places)
    yield from _line_gaps(holding, places)
    yield from _counted_gaps(holding, places)
    yield from _run_gaps(holding, places)
    yield from _label_gaps(holding, places)
    for statement in statements(holding):
        about = max(statement.weight("location"), statement.weight("services"))
        if OPEN_PLACE.search(statement.text) and not re.search(
            r"(?i)e-?mail|mailing|ip address|billing", statement.text
        ):
            score = 0.9 if about >= 0.5 or places else 0.6  # noqa: PLR2004 - it speaks of places of service
            yield Gap(_short(statement.text), statement.evidence(METHOD), score, "A place of service is left open")
        elif about >= 0.5 and OPEN_MORE.search(statement.text):  # noqa: PLR2004 - under a label of places
            yield Gap(_short(statement.text), statement.evidence(METHOD), 0.85, "Further places of service are left open")
        elif (
            POBOX.search(statement.text)
            and (about >= 0.5 or _beside_place(statement, places))  # noqa: PLR2004 - under a label of places
            and not BY_MAIL.search(statement.text)
            and not (statement.passage.origin == "prose" and _in_head(holding, statement.start))
        ):
            if not _has_bare_box(statement.text):
                continue
            yield Gap(
                _short(statement.text), statement.evidence(METHOD), 0.85, "A post office box is not a street address"
            )
        yield from _town_gap(statement, places)
        yield from _end_gap(statement, len([p for p in places if p.score >= 0.4]))  # noqa: PLR2004 - as in find


SITE_WORD = re.compile(rf"(?i)\b{SITES}\b")


def _has_bare_box(text: str) -> bool:
    """Say whether a post office box stands for a place; among places with streets, only where one is named before it."""
    if not find_addresses(text):
        return True
    members = ((member, POBOX.search(member)) for member in re.split(r";|(?<=\d{5}) and ", text))
    return any(box and SITE_WORD.search(member[: box.start()]) and not find_addresses(member) for member, box in members)


def _beside_place(statement: Statement, places: list[Place]) -> bool:
    """Say whether a place of service stands in the same paragraph: what is said there is said of places."""
    passage = statement.passage
    return passage.origin != "heading" and any(
        place.document is statement.holding.document
        and passage.start <= place.start < passage.end
        and place.score >= 0.4  # noqa: PLR2004 - as in find
        and not BY_MAIL.search(statement.text)
        for place in places
    )


def _table_gaps(holding: Holding, places: list[Place]) -> Iterator[Gap]:
    for table in find_tables(holding.document):
        within = [
            p
            for p in places
            if p.document is holding.document and table.start <= p.start < table.end and p.score >= 0.5  # noqa: PLR2004 - a weight or a bound that trial on packets has set
        ]
        streets = _address_columns(table, within)
        named = table.columns(SITE_CAPTION) or streets
        if len(within) < 1 or not named or len(table.rows) < 2:  # noqa: PLR2004 - no table of places
            continue
        ends = [column for column in streets if ENDS.search(table.captions.get(column, ""))]
        for row in table.rows:
            bare = [cell for cell in row.cells if cell.column in ends and not any(cell.start <= p.start < cell.end for p in within)]
            for cell in bare if len(ends) > 1 else ():
                if re.search(r"[A-Za-z]{3}", cell.text) and not SAME.search(cell.text) and not re.match(r"\W*\d", cell.text):
                    evidence = show(holding.document, cell.start, cell.end, method=METHOD)
                    yield Gap(_short(cell.text), evidence, 0.85, "One end of a circuit has no street address")
            if any(row.start <= p.start < row.end or _says_street(row.text, p) for p in within) or not _is_site_row(row, table):
                continue
            if re.search(r"(?i)\b(?:above|same|ditto|see|as (?:above|before))\b|\"", row.text):
                continue
            name = next((cell.text for cell in row.cells if re.search(r"[A-Za-z]{3}", cell.text)), row.text)
            evidence = show(holding.document, row.start, row.end, method=METHOD)
            numbered = any(re.match(r"\W*\d+[\w-]*\s+\w+", cell.text) for cell in row.cells if cell.column in named)
            told = any(re.search(r"[A-Za-z]{3}", cell.text) for cell in row.cells if cell.column in streets)
            doubted = numbered or ("$" in row.text and not told)
            yield Gap(name, evidence, 0.45 if doubted else 0.9, "A place of service has no street address")


def _says_street(text: str, place: Place) -> bool:
    """Say whether a street that is given in full elsewhere is named again, without its town."""
    return place.address.street.partition(",")[0].lower() in text.lower()


ENDS = re.compile(r"(?i)^\W*(?:from|to|[az][ -]?(?:end|location|side)|origin|destination|(?:near|far) end|end [ab12])\W*$")


def _address_columns(table: Table, within: list[Place]) -> list[int]:
    """The columns that hold addresses, whatever they are called: two and a third of their cells, or half; a form holds fewer."""
    held = Counter(
        cell.column for row in table.rows for cell in row.cells if any(cell.start <= p.start < cell.end for p in within)
    )
    few = len(table.rows) / 3
    return [column for column, count in held.items() if (count > 1 and count >= few) or 2 * count >= len(table.rows)]


def _is_site_row(row: Row, table: Table) -> bool:
    filled = [cell for cell in row.cells if cell.text]
    text = row.text
    if re.search(r"(?i)\b(?:totals?|sums?|notes?|remarks?|sub-?totals?|average|all (?:sites|offices))\b", text) or len(
        filled
    ) < max(2, len(table.captions) - 2):
        return False
    names = table.columns(NAME_CAPTION) or sorted(table.captions)[:1]
    called = [cell.text for cell in filled if cell.column in names]
    return any(re.search(r"[A-Za-z]{3}", text) and not NO_SITE.match(text) for text in called)


def _list_gaps(holding: Holding, places: list[Place]) -> Iterator[Gap]:
    """List items among addresses that name a place and no street."""
    items = [
        s for s in statements(holding) if s.passage.origin == "list" and not s.heading and s.start == s.passage.start
    ]
    held = {
        s.start: any(
            s.passage.start <= p.start < s.passage.end and p.document is holding.document and p.score >= 0.5  # noqa: PLR2004 - a weight or a bound that trial on packets has set
            for p in places
        )
        for s in items
    }
    for number, item in enumerate(items):
        if held[item.start] or not re.search(r"[A-Z][a-z]", item.text) or len(item.text.split()) > 22:  # noqa: PLR2004 - a place is said in few words
            continue
        near = [
            other
            for other in (items[number - 1 : number] + items[number + 1 : number + 2])
            if other.passage.section == item.passage.section
        ]
        outer = [held[items[other].start] for other in (number - 2, number + 2) if 0 <= other < len(items)]
        if outer and not any(outer):
            continue
        if (
            near
            and all(held[other.start] for other in near)
            and (len(near) > 1 or city_in(item.text))
            and not ELSEWHERE.search(item.text)
            and not re.search(r"[$%]", item.text)
        ):
            yield Gap(_short(item.text), item.evidence(METHOD), 0.85, "A place of service has no street address")


def _line_gaps(holding: Holding, places: list[Place]) -> Iterator[Gap]:
    """A short line without a street between lines that each have one."""
    view = seen(holding.document).text
    lines = [match for match in re.finditer(r"[^\n]+", view) if match[0].strip()]
    starts = _served_at(holding, places)
    held = [any(line.start() <= start < line.end() for start in starts) for line in lines]
    for number in range(1, len(lines) - 1):
        line = lines[number]
        outer = [held[other] for other in (number - 2, number + 2) if 0 <= other < len(lines)]
        between = held[number - 1] and held[number + 1] and not held[number] and any(outer)
        if not between or not all(COUNTED_LINE.match(lines[other][0]) for other in (number - 1, number, number + 1)):
            continue
        named = re.match(r"\W*(?:\d{1,3}\W+)?[A-Z][a-z]+", line[0]) is not None and len(line[0].split()) <= 9  # noqa: PLR2004
        if named and not re.search(r"[$%:;]|\d{5}|[a-z]\.\s*$", line[0]):
            evidence = show(holding.document, line.start(), line.end(), method=METHOD)
            if not any(table.start <= line.start() < table.end for table in find_tables(holding.document)):
                yield Gap(_short(line[0].strip()), evidence, 0.82, "A place of service has no street address")


OF_SERVICE = 0.5
"""From this score on an address is one where service is asked for."""
MOST_PLACE_WORDS = 22
"""A place is said in few words."""


def _served_at(holding: Holding, places: list[Place]) -> list[int]:
    """Where in a paper the addresses stand at which service is asked for."""
    return [place.start for place in places if place.document is holding.document and place.score >= OF_SERVICE]


def _passages_of(holding: Holding) -> list[Passage]:
    """The passages of a paper's statements, each once."""
    return [*{statement.passage.start: statement.passage for statement in statements(holding)}.values()]


def _label_gaps(holding: Holding, places: list[Place]) -> Iterator[Gap]:
    """An answer without a street under a label that others with streets stand under: “Site 3: the lookout”, “Address: …”."""
    starts = _served_at(holding, places)
    series: dict[str, list[tuple[Passage, bool]]] = {}
    for passage in _passages_of(holding):
        label = SERIAL_LABEL.fullmatch(passage.label.strip()) if passage.origin in {"prose", "list", "field"} else None
        if label:
            stem = (label["stem"] or label["street"]).strip().lower()
            series.setdefault(stem, []).append((passage, any(passage.start <= at < passage.end for at in starts)))
    for answers in series.values():
        if not any(held for _, held in answers):
            continue
        for passage, held in answers:
            text = flat(passage.text)
            if held or find_addresses(text) or ELSEWHERE.search(text) or SAME.search(text) or len(text.split()) > MOST_PLACE_WORDS:
                continue
            evidence = show(holding.document, passage.start, passage.end, method=METHOD)
            sure = not re.match(r"\W*\d", text)
            yield Gap(_short(text), evidence, 0.85 if sure else 0.45, "A place of service has no street address")


SERIAL_LABEL = re.compile(
    rf"(?i)(?P<stem>(?:\w+ )?{SITES}|end|terminus|[\w ]{{0,20}}(?:location|site)) ?(?:no\.? ?|#)?(?:\d{{1,2}}|[A-H])\W*"
    r"|(?P<street>(?:street |site |service )?address|street|location|site|place|premises|(?:installed|delivered|service|located) at|(?:ship|deliver) to)\W*"
)
"""The label of one place among several, or of its street."""
SAME = re.compile(r"(?i)\b(?:as (?:above|before)|same (?:street |site )?address|see|ditto|above)\b")


def _counted_gaps(holding: Holding, places: list[Place]) -> Iterator[Gap]:
    """A lettered or numbered line without a street that follows lines that each have one, as in “c) the fairground”."""
    view = seen(holding.document).text
    lines = [match for match in re.finditer(r"[^\n]+", view) if match[0].strip()]
    starts = _served_at(holding, places)
    numbers = [ITEM_LINE.search(line[0]) for line in lines]
    held = [any(line.start() <= start < line.end() for start in starts) for line in lines]
    for at in range(2, len(lines)):
        one, two, three = numbers[at - 2], numbers[at - 1], numbers[at]
        if not (one and two and three and held[at - 2] and held[at - 1] and not held[at]):
            continue
        follows = ord(three[1][-1]) == ord(two[1][-1]) + 1 == ord(one[1][-1]) + 2
        named = re.match(r"\W*[A-Z][a-z]+", lines[at][0][three.end() :]) is not None and len(lines[at][0].split()) <= 12  # noqa: PLR2004
        if follows and named and not re.search(r"[$%;]", lines[at][0]) and not ELSEWHERE.search(lines[at][0]):
            evidence = show(holding.document, lines[at].start(), lines[at].end(), method=METHOD)
            yield Gap(_short(lines[at][0].strip()), evidence, 0.85, "A place of service has no street address")


def _run_gaps(holding: Holding, places: list[Place]) -> Iterator[Gap]:
    """A member without a street of a run of places: “at 18 Elk Road; at the old light; and at …”, “Center 1: … Center 2: …”."""
    starts = _served_at(holding, places)
    for passage in _passages_of(holding):
        members = list(_run_of(passage))
        held = [any(start <= at < end for at in starts) for start, end, _ in members]
        told_apart = sum(re.match(rf"(?:and )?{ORDINAL_PLACE}", text) is not None for _, _, text in members) > 1
        if sum(held) < (1 if told_apart else 2):  # one address beside other words is no run of places
            continue
        for (start, end, words), has_street in zip(members[1:], held[1:], strict=True):
            text = re.split(r"(?<=[a-z]{3}\.)\s+(?=[A-Z])", words)[0]  # the run ends with its sentence
            if not has_street and _may_be_place(text) and not find_addresses(text) and not ELSEWHERE.search(text) and not re.search(r"[$%]", text):
                evidence = show(holding.document, start, end, method=METHOD)
                yield Gap(_short(text.strip()), evidence, 0.85, "A place of service has no street address")


PART_OF_PLACE = (
    r"(?!(?:Suite|Ste|Room|Unit|Floor|Building|Bldg|Hangar|Gate|Bay|Wing|Highway|Route|Road|Avenue|Space|Box|Exhibit|"
    r"Attachment|Section|Item|Phase|Category|Page|Option|Line|Module|Enclosure|Appendix|January|February|March|April|May|"
    r"June|July|August|September|October|November|December) (?:\d|[A-H]))"
)
NUMBERED_PLACE = rf"(?:[A-Z][a-z]+ (?:\d{{1,2}}|[A-H]) ?[:.] |{PART_OF_PLACE}[A-Z][a-z]+ (?:[a-z]+ )?(?:\d{{1,2}}|[A-H]) ?[,\u2013-] )"
"""The name of a numbered place, with the mark after it: “Center 1: ”, “Gate house 2, ”."""
ORDINAL_PLACE = (
    r"(?:(?:The|the) )?(?:[Oo]ne|[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|[Ff]ifth|[Ss]ixth|[Ll]ast|[Oo]ther|[Aa]nother)(?: (?:of them|[a-z]+))? "
    r"(?:(?:is|goes|stands|sits|lies|runs|will be|to be) )?(?:at|in|on|to|the|our|an old|a former)\b "
)
"""One of several places that are told one after another: “One is at …”, “The third is the kiosk …”."""
RUN_BREAK = re.compile(rf";\s*|\s/\s|(?=\b{NUMBERED_PLACE})|(?<=[.,;] )(?=(?:and )?{ORDINAL_PLACE})")
RUN_MEMBER = re.compile(rf"(?:and )?(?:(?:one |two |the \w+ )?(?:at|in) (?=\S)|{NUMBERED_PLACE}|{ORDINAL_PLACE})")


PLAIN_MEMBER = re.compile(r"(?:and )?(?:the )?[A-Z][a-z]")


def _may_be_place(text: str) -> bool:
    """Say whether a member of a run can be a place: it is led to, or names a town or a sort of site and says no more."""
    if RUN_MEMBER.match(text):
        return True
    named = city_in(text) or re.search(rf"(?i)\b{SITES}\b", text)
    says = re.search(r"(?i)\b(?:is|are|was|were|will|would|has|have|had|needs?|gets?|total|each|all)\b", text)
    says = says or re.search(r"\b\d{1,5}\s+[A-Z]", text)
    return bool(named) and not says and len(text.split()) <= 12  # noqa: PLR2004 - a place is said in few words


def _run_of(passage: Passage) -> Iterator[tuple[int, int, str]]:
    """The members of a run of places within one paragraph or cell, by offsets; the first may have other words before it."""
    text = passage.text.replace("\n", " ")
    edges = sorted({0, *(match.end() for match in RUN_BREAK.finditer(text)), len(text)})
    for start, end in pairwise(edges):
        if start == 0 or RUN_MEMBER.match(text[start:end]) or PLAIN_MEMBER.match(text[start:end]):
            yield passage.start + start, passage.start + end, text[start:end]


def _town_gap(statement: Statement, places: list[Place]) -> Iterator[Gap]:
    """Towns listed where the places of service are told, and no streets in them."""
    about = max(statement.weight("location"), statement.weight("services"))
    if about < 0.5 and not _beside_place(statement, places):  # noqa: PLR2004 - it speaks of places of service
        return
    text = statement.text
    for address in reversed(find_addresses(text)):
        text = text[: address.start] + ";" + text[address.end :]
    parts = [part.strip(" .:") for part in re.split(r"[,;:/]|\band\b", text)]
    towns = [part for part in parts if part and city_in(part) and len(re.sub(rf"(?i)\b{SITES}\b", "", part).split()) <= len(city_in(part).split())]
    if len(towns) > 2 or (len(towns) > 1 and re.search(rf"(?i)\b{SITES}\b", text)):  # noqa: PLR2004 - one or two may be a county or a route
        yield Gap(", ".join(towns[:6]), statement.evidence(METHOD), 0.85, "Places of service are named without a street")


CIRCUIT = re.compile(
    r"(?i)\b(?:circuits?|wavelengths?|waves?|links?|point[\s-]to[\s-]point|fibers?|strands?|paths?|connections?|private lines?|transport|hops?|spans?)\b"
)


def _end_gap(statement: Statement, count: int) -> Iterator[Gap]:
    """One end of a point-to-point service without a street."""
    if statement.holding.role not in {Role.REQUEST, Role.EXHIBIT}:
        return
    found = find_addresses(statement.text)
    if len(found) != 1:
        return
    match = re.search(
        r"(?i)\b(?:between|from)\b(?P<one>[^.;]{5,160}?)\b(?:and|to)\b(?P<other>[^.;]{5,160})", statement.text
    )
    if match is None or not CIRCUIT.search(statement.text):
        return
    if match.start("one") <= found[0].start < match.end("other") and not MOVED.search(statement.text[: match.start()][-60:]):
        bare = match["other"] if found[0].start < match.end("one") else match["one"]
        led = CIRCUIT.search(statement.text[: match.start()][-60:]) is not None
        sure = led and count == 1 and not re.search(r"\d|(?i:above|letterhead)", bare) and not LETTERHEAD.search(statement.text)
        yield Gap(_short(bare.strip()), statement.evidence(METHOD), 0.85 if sure else 0.5, "One end of the circuit seems to have no street address")


MOVED = re.compile(r"(?i)\b(?:mov(?:e[ds]?|ing)|relocat\w+|transfer\w*|migrat\w+|came|come|grown?|grew|rais\w+|increas\w+|gone|went|driv\w+|travel\w*|chang\w+|upgrad\w+)\b[^.;]*$")
"""What comes before a “from … to …” that is no way between the two ends of a service."""


def _short_of(served: list[Place], agency: list[Holding]) -> list[Gap]:
    """A gap where more places are counted than have an address."""
    if not served:
        return []
    gaps = []
    for holding in agency:
        for statement in statements(holding):
            if (
                max(
                    statement.weight("need"),
                    statement.weight("ramifications"),
                    statement.weight("reason"),
                    statement.weight("cost"),
                )
                >= 0.6  # noqa: PLR2004 - a weight or a bound that trial on packets has set
            ):
                continue
            within = find_addresses(statement.text)
            if IF_NOT.search(statement.text) or (not within and _is_one_service(served)):
                continue
            for match in COUNTED.finditer(statement.text):
                if any(address.start <= match.start() < address.end for address in within):
                    continue
                number = parse_number(match["number"]) or 0
                if (
                    len(served) < number <= 400  # noqa: PLR2004 - a weight or a bound that trial on packets has set
                    and not _are_fewer(statement.text, match.end(), len(served))
                    and EACH.search(statement.text)
                    and not re.search(
                        r"(?i)\bof (?:our|the) (?:\w+ )?$|\b(?:statewide|counties|other|remaining|state has|department "
                        r"has|operates?|all of|serves?)\b",
                        statement.text[: match.start()][-30:],
                    )
                ):
                    gaps.append(
                        Gap(
                            f"“{match[0]}”",
                            statement.evidence(METHOD),
                            0.5,
                            f"More places are counted than the {len(served)} with an address",
                        )
                    )
    return gaps


IF_NOT = re.compile(r"(?i)\b(?:refus\w+|den(?:y|ied)|declin\w+|unless|if (?:we|this|it|the (?:request|exemption))|were (?:the|this|it|we|you))\b")
"""What is said of a refusal is no word about where service is asked for."""
ONE_SERVICE = re.compile(r"(?i)\b(?:one|1|single)\b(?:\s*\(1\))?(?:\W+\w+){0,5}?\W+(?:circuit|connection|line|link|path|trunk|subscription)\b")


def _is_one_service(served: list[Place]) -> bool:
    """Say whether one service is asked for, at the one address that has been given: places counted elsewhere are others."""
    if len(served) != 1:
        return False
    place = served[0]
    text = seen(place.document).text
    before = re.split(r"[.;]\s|\n\s*\n", text[max(0, place.start - 300) : place.start])[-1]
    return ONE_SERVICE.search(before) is not None and not re.search(r"(?i)\beach\b|\bevery\b|\bper\b", before)


def _are_fewer(text: str, end: int, served: int) -> bool:
    """Say whether the counted ones stand in one place (“42 units, all at …”) or only so many of them are meant."""
    meant = re.search(rf"(?i)\b(?:only|just) (?:the |these |those )?(?P<number>{NUMBER_WORDS}|\d{{1,3}})\b", text[end:])
    together = re.match(r"(?i)[^.;]{0,20}?\b(?:all|both|each) (?:of them )?(?:at|in|on|go to|stand (?:at|in)) (?!the\b)", text[end:])
    return together is not None or (meant is not None and parse_number(meant["number"]) == served)


def _lost(agency: list[Holding]) -> Iterator[FieldValue]:
    for holding in agency:
        for statement in statements(holding):
            if LETTERHEAD.search(statement.text):
                yield from _letterhead(holding, statement)
            elif statement.weight("location") >= 0.8 and not statement.heading:  # noqa: PLR2004 - it stands under the item's own label
                judged = classify(statement.text)
                substance = Substance.OTHER_SUBJECT if judged.is_substantive else judged.substance
                reason = "It gives no street address." if judged.is_substantive else judged.reason
                yield FieldValue(
                    "services.address", None, statement.evidence(METHOD), judged.confidence, substance, reason
                )


def _contradicted(places: list[Place]) -> Iterator[FieldValue]:
    """A doubt where the only address is said to be both of service and of something else, as where bills go too."""
    for place in places:
        if place.score == ELSEWHERE_SCORE:
            reason = "The only address may be one of service, or only one of business."
            yield FieldValue("services.address", None, place.evidence(), 0.45, Substance.SUBSTANTIVE, reason)


def _letterhead(holding: Holding, statement: Statement) -> Iterator[FieldValue]:
    """The address of the letterhead, where the letter says that it is the place of service."""
    text = flat(seen(holding.document).text)
    found = find_addresses(text)[:1]
    for address in found:
        evidence = (*show(holding.document, address.start, address.end, method=METHOD), *statement.evidence(METHOD))
        yield FieldValue(
            "services.address",
            None,
            evidence,
            0.85,
            Substance.SUBSTANTIVE,
            "It points to the address in the letterhead.",
        )
        value = [{"street": address.street, "city": address.city, "zip": address.zip}]
        yield FieldValue(
            "services.addresses", value, evidence, 0.85, Substance.SUBSTANTIVE, "The address in the letterhead."
        )


def _short(text: str) -> str:
    words = text.split()
    return " ".join(words[:16]) + (" …" if len(words) > 16 else "")  # noqa: PLR2004 - enough to recognise it
