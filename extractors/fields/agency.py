# ruff: noqa: RUF001, E501  (people type curly quotes and dashes; a pattern is easier to check on one line)
"""Which agency asks, what class it is of, and what it is called today; and who sent the message.

    Material ─► agency, sender, contact ─► `routing.decide` (class), `routing.join` (same agency)

`agency` has the value {"name", "class", "current", "acronym", "basis"}. Letterhead, signature block, sender's domain,
forms and the words of asking are weighed against each other; an agency that is only a recipient, a neighbour or a
comparison is not the one that asks. The name is the one the packet uses, written out.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace

from domain.documents import Document, SpanKind
from domain.fields import Evidence, FieldValue, quote
from domain.mail import Message
from domain.policy import AgencyClass
from extractors.closings import closings_of, lines_of
from extractors.contract import Material
from extractors.directory import Directory, Entity, Name, directory
from extractors.mentions import UNKNOWN_BASIS, Mention, mentions_in, unknown_body
from extractors.papers import Paper, is_header, own_end, paper_of, visible_text

NAMES = ("agency", "sender", "contact")
METHOD = "directory of agencies"
LETTERHEAD_LINES = 9
LONGEST_SEARCHED = 30_000
"""Characters of a document in which agencies are looked for: letterhead and signature stand well within."""
PROGRAM = frozenset({"California Department of Technology"})
"""The addressee of every packet: it asks only where it is also the sender."""

LETTERHEAD, SIGNATURE, ASKS, FORM, DOMAIN, SERVED, MENTIONED, SUBJECT = 5.0, 4.0, 4.5, 6.0, 4.0, 9.0, 0.3, 1.0
WEIGHTS = {Paper.REQUEST: 1.0, Paper.MAIL: 1.0, Paper.OTHER: 0.6, Paper.STUDY: 0.5, Paper.VENDOR: 0.0}

RECIPIENT = re.compile(r"^\W*(?:to|attn|attention|through|thru|via|cc|bcc|copy to|dear|memorandum for|mail to"
    r"|submit to|c/o)\b\W", re.IGNORECASE)
FORM_LABEL = re.compile(
    r"^\W*(?:\d+[.)]?\s*)?(?:name of\s+)?(?:requesting|submitting|state|customer|your|requestor'?s?"
    r"|requester'?s?)?\s*(?:agency|department|entity|organi[sz]ation|who)"
    r"(?:\s*/\s*(?:department|agency|entity))?(?:\s+name)?\s*[:|–—-]+\s*", re.IGNORECASE,
)
SERVED_LABEL = re.compile(
    r"^\W*(?:\d+[.)]?\s*)?(?:(?:client|served|serviced|using|beneficiary)\s+(?:agency|department|entity|organi[sz]ation|board)"
    r"|(?:agency|department|entity|organi[sz]ation|board)\s+served|client)(?:\s+name)?\s*[:|–—-]+\s*", re.IGNORECASE,
)
"""How the form of a shared desk labels the body that it is filled in for."""
SUBMITTED_FOR = re.compile(r"\b(?:submitted|signed|sent)\s+for\s+(?:the\s+)?$", re.IGNORECASE)
SUBMITTED_BY = re.compile(r"^\W*(?:\([A-Z&/$]{2,10}\)\W*)?by\b", re.IGNORECASE)
FROM_LINE = re.compile(r"^\W*from\s*[:|]", re.IGNORECASE)
ASKING = re.compile(
    r"^\W{0,3}(?:\([A-Z&/$]{2,10}\)\W{0,3})?(?:\(hereinafter[^)]*\)\W*)?(?:,[^,.]{0,60},)?\s*(?:s\s+(?:\w+\s+){0,2}(?:request|petition|application|submission|packet|need)\b|here\b|also\s+|hereby\s+"
    r"|respectfully\s+|formally\s+|now\s+|would\s+(?:like|acquire)|wishes|plans|"
    r"intends|proposes|requests?|asks?|seeks?|submits?|is\s+(?:requesting|asking|seeking|opening|replacing|planning"
    r"|a\s+non-?exempt)|needs?|applies|wants?|has\s+(?:a\s+need|decided)|operates|runs|desires)\b",
    re.IGNORECASE,
)
REQUEST_OF = re.compile(r"\b(?:request|petition|application|letter|submission|memorandum|packet"
    r"|delegation\s+request)\s+(?:of|from|by)\s+(?:the\s+)?$", re.IGNORECASE)
INTRODUCED = re.compile(
    r"(?:\bgreetings\s+from|(?:^|[.!?\n]\s*)this\s+is|\b(?:we|us|those\s+of\s+us)\s+(?:here\s+)?at|\bhere\s+at|\b(?:I|we)\s+(?:am|are)\s+(?:with|from|at)|\b(?:I|we)\s+(?:work|write|speak)\s+(?:for|from|at)"
    r"|\b(?:writing|speaking|calling)\s+(?:for|from|on\s+behalf\s+of)|\bthis\s+(?:\w+\s+)?comes\s+from)\s+(?:the\s+)?$", re.IGNORECASE,
)
"""Words by which a writer says where he is from."""
SERVED_BEFORE = re.compile(
    r"\b(?:on\s+behalf\s+of|in\s+behalf\s+of|as\s+(?:the\s+)?(?:\w+\s+)?(?:servic\w+\s+(?:department|agency"
    r"|provider|entity)|service\s+provider|host\s+department)\s+(?:of|for|to)"
    r"|(?:agency|department|board|entity|customer|client)\s+(?:being\s+)?served\s+is|(?:provides?|providing"
    r"|furnish\w+)\s+(?:\w+\s+){0,3}(?:information\s+technology|IT|technology|network|telecommunications?"
    r"|data\s+center)\s+(?:\w+\s+){0,2}(?:services?|support)\s+(?:to|for)|requesting\s+(?:agency"
    r"|department)\s+is)\s+(?:the\s+)?$", re.IGNORECASE,
)
SERVED_AFTER = re.compile(
    r"^\W{0,3}(?:\([A-Z&/$]{2,10}\)\W{0,3})?,?\s*(?:which\s+(?:we|this\s+\w+|the\s+\w+)\s+(?:serve|support)"
    r"|(?:whose|for\s+(?:whom|which))\b[^.]{0,60}\b(?:serve|provide|IT\s+services"
    r"|information\s+technology))", re.IGNORECASE,
)
NEIGHBOUR = re.compile(
    r"\b(?:neighbo\w+|colleagues|friends|counterparts|sister\s+\w+)\s+(?:in|at|of|from|the)\s+(?:the\s+)?$"
    r"|\b(?:like|unlike|as\s+(?:did|does|has|with)|same\s+as|similar\s+to|such\s+as|including|copied\s+from"
    r"|modeled\s+(?:on|after)|borrowed\s+from|used\s+by|built\s+for"
    r"|granted\s+to|given\s+to|formerly\s+(?:with|at|of)|previously\s+(?:with|at)|earlier\s+at|work(?:ed)?\s+(?:at"
    r"|for|with)|conversion\s+(?:at|for)|swap\s+(?:at|@)|installed\s+(?:at|for)|approval\s+(?:by|of|from)"
    r"|permission\s+of|regulated\s+by|funded\s+by|required\s+by"
    r"|audit(?:ed)?\s+by|review(?:ed)?\s+by|reports?\s+to|together\s+with|tenant\s+of|leased?\s+from|across\s+from"
    r"|next\s+to|shared\s+with)\s+(?:the\s+)?$", re.IGNORECASE,
)
FORMER = re.compile(r"\b(?:formerly|previously|f/?k/?a|formerly\s+known\s+as|then|successor\s+(?:to|of)"
    r"|predecessor,?|renamed\s+from|until\s+\w+)\W+(?:known\s+as\s+|called\s+)?(?:the\s+)?$", re.IGNORECASE)
NAMES_IN_DISPLAY = re.compile(r"@\s*([A-Za-z]{2,}[\w/-]*)|\(([A-Za-z]{2,8})(?:[-/][\w-]+)?\)|,\s*([A-Z]{2,8})$")


@dataclass
class Candidate:
    """One entity that may ask, with what speaks for it."""

    name: Name
    score: float = 0.0
    grounds: set[str] = field(default_factory=set)
    names: dict[str, tuple[float, Name]] = field(default_factory=dict)
    evidence: list[tuple[float, Evidence]] = field(default_factory=list)

    def add(self, name: Name, weight: float, ground: str, evidence: Evidence | None = None) -> None:
        """Count one ground; repeated ones count less, so that a page footer does not shout a letterhead down."""
        self.score += weight if ground not in self.grounds else min(0.5, weight / 6)
        self.grounds.add(ground)
        best = self.names.get(name.written, (0.0, name))[0]
        self.names[name.written] = (best + weight * (0.5 + name.rank / 2), name)
        if evidence is not None:
            self.evidence.append((weight, evidence))


def find(material: Material) -> Iterable[FieldValue]:
    """Yield the agency with its rivals, the sender, and a contact person where one is named."""
    known = directory()
    found = _agency(material, known)
    if found is not None:
        yield found
    yield from _sender(material.message, known)
    yield from _contacts(material)


def _agency(material: Material, known: Directory) -> FieldValue | None:
    candidates = _candidates(material, known)
    ordered = sorted(candidates.values(), key=lambda candidate: -candidate.score)
    if not ordered or ordered[0].score < 1:
        return None
    best, rest = ordered[0], ordered[1:]
    confidence = _confidence(best, rest)
    rivals = tuple(_value(rival, known, min(confidence, 0.5)) for rival in rest[:3] if rival.score > 2)  # noqa: PLR2004  (more than a mention)
    return replace(_value(best, known, confidence), rivals=rivals)


def _confidence(best: Candidate, rest: list[Candidate]) -> float:
    margin = best.score - max((rival.score for rival in rest), default=0.0)
    sure = min(0.98, 0.6 + 0.05 * best.score)
    return sure if margin >= 2 else min(sure, 0.82 if margin >= 0.7 else 0.65)  # noqa: PLR2004  (nearly level)


def _value(candidate: Candidate, known: Directory, confidence: float) -> FieldValue:
    del known
    name = _written(candidate)
    entity = name.entity
    value = {
        "name": name.written, "class": entity.agency_class.value, "current": name.current or candidate.name.current,
        "acronym": name.acronym, "basis": entity.basis,
    }
    if value["current"] == value["name"]:
        value["current"] = ""
    evidence = tuple(e for _, e in sorted(candidate.evidence, key=lambda item: -item[0])[:3])
    return FieldValue("agency", value, evidence, confidence, reason=_reason(candidate))


def _written(candidate: Candidate) -> Name:
    """Give the name that the packet uses, written out: a name in full wins over a nickname, acronym or part."""
    full = [item for item in candidate.names.values() if item[1].rank == 2]  # noqa: PLR2004  (a name in full)
    return max(full or list(candidate.names.values()), key=lambda item: item[0])[1]


GROUND_WORDS = {
    "letterhead": "the letterhead", "signature": "the signature block", "asks": "the words of asking", "form": "the form",
    "domain": "the sender's domain", "served": "the agency on whose behalf it is sent", "mention": "mentions in the text",
    "display": "the sender's name", "subject": "the subject",
}


def _reason(candidate: Candidate) -> str:
    return "Shown by " + ", ".join(GROUND_WORDS[ground] for ground in GROUND_WORDS if ground in candidate.grounds) + "."


def _candidates(material: Material, known: Directory) -> dict[str, Candidate]:
    found: dict[str, Candidate] = {}
    _by_domain(material, known, found)
    for document in material.documents:
        weight = 0.0 if is_header(document) else WEIGHTS[paper_of(document)]
        if weight:
            _by_document(document, weight, known, found)
    _by_display(material.message, known, found)
    _by_subject(material.message, known, found)
    _settle(found, material.message, known)
    return found


def _candidate(found: dict[str, Candidate], name: Name) -> Candidate:
    return found.setdefault(name.entity.name, Candidate(name))


def _by_domain(material: Material, known: Directory, found: dict[str, Candidate]) -> None:
    for domain, full in _sender_domains(material):
        name = known.of_domain(domain)
        if name is not None:
            shared = 0.75 if domain in known.shared_domains else 1.0
            weight = full * (0.5 if name.entity.name in PROGRAM else shared)
            _candidate(found, name).add(name, weight, "domain", _body_evidence(material))


def _sender_domains(material: Material) -> Iterator[tuple[str, float]]:
    author = material.message.author
    if author is not None:
        yield author.domain, DOMAIN
    inner = {m.group(1).lower() for d in material.documents if d.is_body for s in d.spans_of(SpanKind.FORWARDED)
             for m in re.finditer(r"(?im)^\W*from:.*?@([\w-]+(?:\.[\w-]+)+)", d.text[s.start : s.end])}
    for domain in sorted(inner - {author.domain if author else ""}):
        yield domain, DOMAIN / 2


def _body_evidence(material: Material) -> Evidence | None:
    body = next((d for d in material.documents if d.is_body and d.text.strip()), None)
    if body is None:
        return None
    line = re.search(r"\S[^\n]*", body.text)
    return quote(body, line.start(), min(line.end(), line.start() + 200), method="sender's domain") if line else None


def _by_document(document: Document, weight: float, known: Directory, found: dict[str, Candidate]) -> None:
    text = visible_text(document, own=True)
    if document.is_body and not document.spans_of(SpanKind.FORWARDED):
        text = text[: own_end(document)]
    text = text[:LONGEST_SEARCHED]
    mentions = [m for m in mentions_in(text, known) if not _discounted(text, m)]
    zones = _zones(document, text)
    for mention in _settled(mentions, known, found):
        ground, points = _ground(text, mention, zones, document)
        if mention.by_shape and ground == "mention":
            continue
        evidence = quote(document, mention.start, mention.end, method=METHOD)
        factor = weight * (1.0 if mention.name.rank else 0.5 if ground != "mention" else 0.7)
        _candidate(found, mention.name).add(mention.name, points * factor, ground, evidence)
    if not mentions or all(m.name.entity.name in PROGRAM for m in mentions):
        _by_unknown_letterhead(document, zones, weight, found)


def _settled(mentions: list[Mention], known: Directory, found: dict[str, Candidate]) -> Iterator[Mention]:
    """Give the mentions, an acronym of several bodies only for those that the packet also shows otherwise."""
    spelled = {m.name.entity.name for m in mentions if m.name.rank} | {k for k, c in found.items() if "domain" in c.grounds}
    for mention in mentions:
        rivals = {name.entity.name for name in known.acronyms.get(mention.name.acronym, ())} if not mention.name.rank else set()
        shown = rivals & spelled
        if len(rivals) < 2 or mention.name.entity.name in shown or (not shown and len(rivals) == 1):  # noqa: PLR2004
            yield mention


@dataclass(frozen=True)
class Zones:
    """Stretches of a document where a name says more than elsewhere."""

    letterhead: tuple[tuple[int, int], ...]
    signature: tuple[tuple[int, int], ...]


def _zones(document: Document, text: str) -> Zones:
    lines = [line for line in lines_of(document) if line.end <= len(text)]
    first = [(line.start, line.end) for line in lines[:LETTERHEAD_LINES]]
    headers = [(span.start, span.end) for span in document.spans_of(SpanKind.HEADER)]
    closings = []
    for closing in closings_of(document):
        after = [line for line in lines if line.start >= closing.start][:7]
        closings.append((closing.start, after[-1].end if after else closing.end))
    return Zones(tuple([] if document.is_body else first) + tuple(headers), tuple(closings))


def _ground(text: str, mention: Mention, zones: Zones, document: Document) -> tuple[str, float]:  # noqa: PLR0911  (one rule after another, each with its answer)
    """Why a mention speaks for its entity, and how much."""
    line = _line_of(text, mention.start)
    before, after = text[max(0, mention.start - 90) : mention.start], text[mention.end : mention.end + 90]
    before = re.sub(r"\s+", " ", before)
    if SERVED_BEFORE.search(before) or SERVED_AFTER.search(after) or (SUBMITTED_FOR.search(before) and SUBMITTED_BY.match(after)):
        return "served", SERVED
    if text[: mention.start].rpartition("\n")[2].count(" ") < 8 and (SERVED_LABEL.match(line) or FORM_LABEL.match(line)):  # noqa: PLR2004  (a short label before it)
        return ("served", SERVED) if SERVED_LABEL.match(line) else ("form", FORM)
    if ASKING.match(after) or REQUEST_OF.search(before) or INTRODUCED.search(before):
        return "asks", ASKS
    if _stands_alone(line, mention) and _within(mention, zones.letterhead) and not RECIPIENT.match(line):
        return "letterhead", LETTERHEAD
    if FROM_LINE.match(line) and not document.is_body:
        return "letterhead", LETTERHEAD - 1
    if _within(mention, zones.signature):
        return "signature", SIGNATURE
    if document.is_body and _stands_alone(line, mention) and mention.name.rank:
        return "signature", SIGNATURE - 1
    return "mention", MENTIONED


def _within(mention: Mention, stretches: Iterable[tuple[int, int]]) -> bool:
    return any(start <= mention.start and mention.end <= end + 40 for start, end in stretches)


def _line_of(text: str, at: int) -> str:
    start = text.rfind("\n", 0, at) + 1
    end = text.find("\n", at)
    return text[start : end if end >= 0 else len(text)].strip()


def _stands_alone(line: str, mention: Mention) -> bool:
    """Say whether a line is little more than the name: a letterhead, not a sentence."""
    letters = len(re.sub(r"\W", "", line))
    named = mention.end - mention.start
    return named >= 0.4 * letters or (len(line) < 100 and not re.search(r"\b(?:is|are|was|has|have|will|the|that|we"  # noqa: PLR2004  (shares and lengths of lines)
        r"|our|you)\b[^|]*$", line[-60:]))


def _discounted(text: str, mention: Mention) -> bool:
    """Say whether the words around show that the entity is a recipient, a neighbour, a comparison or a former name."""
    before = re.sub(r"\s+", " ", text[max(0, mention.start - 80) : mention.start])
    line = _line_of(text, mention.start)
    at = line.find(text[mention.start : mention.end][:20])
    if FORMER.search(before) or NEIGHBOUR.search(before):
        return True
    return bool(RECIPIENT.match(line)) and at < 120  # noqa: PLR2004  (the recipient's line, not a paragraph)


def _by_unknown_letterhead(document: Document, zones: Zones, weight: float, found: dict[str, Candidate]) -> None:
    for start, end in zones.letterhead:
        name = unknown_body(document.text[start:end])
        if name and not re.search(r"\btechnology|telecommunications\b", name, re.IGNORECASE):
            entity = Entity(name, AgencyClass.UNKNOWN, UNKNOWN_BASIS)
            made = Name(name, entity)
            _candidate(found, made).add(made, 3.0 * weight, "letterhead", quote(document, start, end, method=METHOD))


def _by_display(message: Message, known: Directory, found: dict[str, Candidate]) -> None:
    """Give an acronym in the sender's display name, as Exchange adds it: `Whitley, Shonda@DOR`."""
    author = message.author
    if author is None:
        return
    for match in NAMES_IN_DISPLAY.finditer(author.name):
        acronym = next(group for group in match.groups() if group)
        names = known.acronyms.get(acronym, ())
        for name in names:
            weight = 1.5 if len(names) == 1 else 0.8
            if len(names) == 1 or name.entity.name in found:
                _candidate(found, name).add(name, weight, "display")


def _by_subject(message: Message, known: Directory, found: dict[str, Candidate]) -> None:
    for mention in mentions_in(message.subject, known):
        if mention.name.entity.name in PROGRAM or (mention.by_shape and mention.name.entity.name not in found):
            continue
        if mention.name.rank or mention.name.entity.name in found or len(known.acronyms.get(mention.name.acronym, ())) == 1:
            _candidate(found, mention.name).add(mention.name, SUBJECT, "subject")


STRUCTURAL = frozenset({"letterhead", "signature", "asks", "form", "domain", "served"})


def _settle(found: dict[str, Candidate], message: Message, known: Directory) -> None:
    """Set aside the addressee, the agencies above the one that asks, and bodies that are only parts of it."""
    for name in PROGRAM & found.keys():
        candidate = found[name]
        others = [c for key, c in found.items() if key not in PROGRAM and c.grounds & STRUCTURAL]
        own = message.author is not None and known.of_domain(message.author.domain) is not None and "domain" in candidate.grounds
        if others or not own:
            candidate.score = min(candidate.score, 0.9 if not own else 2.5)
    _set_servants_aside(found)
    for candidate in list(found.values()):
        if not candidate.grounds & (STRUCTURAL - {"served"}) or candidate.score < 3:  # noqa: PLR2004  (more than mentions)
            continue
        parent = found.get(candidate.name.entity.parent)
        if parent is not None and parent is not candidate and _is_below(candidate, parent):
            parent.score *= 0.35
    _set_cabinet_aside(found, known)
    _set_places_aside(found)


def _set_servants_aside(found: dict[str, Candidate]) -> None:
    """Give the agency on whose behalf a request is sent asks, however loudly its servant's letterhead speaks."""
    served = [candidate for candidate in found.values() if "served" in candidate.grounds]
    if len(served) == 1:
        others = [candidate.score for candidate in found.values() if candidate is not served[0]]
        served[0].score = max(served[0].score, max(others, default=0.0) + 3)


def _is_below(candidate: Candidate, parent: Candidate) -> bool:
    """Say whether the board's own letterhead, signature or asking speaks, not only a line within its parent's letter."""
    return len(candidate.grounds & STRUCTURAL) >= len(parent.grounds & (STRUCTURAL - {"domain"})) or "served" in candidate.grounds or (
        candidate.score >= parent.score * 0.6
    )


def _set_cabinet_aside(found: dict[str, Candidate], known: Directory) -> None:
    """Give a cabinet agency on the letterhead of its department is not the one that asks."""
    parents = {entity.parent for entity in known.entities}
    cabinet = {key for key, c in found.items() if re.search(r"\bAgency$", key) and (key in parents or "cabinet" in c.name.entity.basis)}
    departments = [c for key, c in found.items() if key not in cabinet and key not in PROGRAM and c.grounds & {"letterhead", "form", "asks", "domain", "signature"} and c.score >= 3]  # noqa: PLR2004
    if departments:
        for key in cabinet:
            found[key].score *= 0.35


def _set_places_aside(found: dict[str, Candidate]) -> None:
    """Give a city, county or court that stands in a state agency's letter is a place, unless it is the sender too."""
    listed = [c for c in found.values() if c.name.entity.domains and "domain" in c.grounds]
    if not listed:
        return
    for candidate in found.values():
        if not candidate.name.entity.domains and candidate.name.entity.agency_class is not AgencyClass.UNKNOWN and "served" not in candidate.grounds:
            candidate.score *= 0.3


def _sender(message: Message, known: Directory) -> Iterator[FieldValue]:
    author = message.author
    if author is None:
        return
    name = known.of_domain(author.domain)
    value = {
        "name": author.name, "address": author.address, "agency": name.written if name else "",
        "current": (name.current or name.entity.name) if name else "",
    }
    yield FieldValue("sender", value, (), 1.0, reason="What the From field says; see the sender's verdict.")


CONTACT = re.compile(
    r"\b(?:contact|questions?[^.\n]{0,60}(?:to|call|contact|reach)|reach|call)\s*(?:person|name|is|:"
    r"|\|)?\s*[:|]?\s*(?P<name>[A-Z][\w'’.-]+(?:\s+[A-Z][\w'’.-]+){1,3})[^\n]{0,80}?"
    r"(?P<phone>\(?\d{3}\)?[ .-]*\d{3}[.-]\d{4})?", re.MULTILINE,
)


def _contacts(material: Material) -> Iterator[FieldValue]:
    for document in material.documents:
        if paper_of(document) in {Paper.VENDOR, Paper.STUDY}:
            continue
        match = CONTACT.search(visible_text(document))
        if match:
            value = {"name": match["name"], "phone": match["phone"] or ""}
            yield FieldValue("contact", value, (quote(document, match.start(), match.end(), method="contact line"),), 0.7)
            return
