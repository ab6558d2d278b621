# ruff: noqa: RUF001, E501  (people type curly quotes and dashes; a pattern is easier to check on one line)
"""Who signed or submitted the request, and whether that office may (STMM 0501.0 Policy and Procedures; 3-502.0).

    Material ─► signer.name, signer.title, signer ─► `validators.checks.role`

`signer` values are passages that bear on the requirement: SUBSTANTIVE for an entitled officer who signed or sent the
request, PLACEHOLDER for a block left unsigned, OTHER_SUBJECT for anybody else, each with the reason in a sentence.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from domain.documents import Document, SpanKind
from domain.fields import FieldValue, Substance, quote
from domain.mail import Message
from extractors.closings import (
    GENERIC,
    Closing,
    closings_of,
    is_organisation,
    is_scanned,
    is_title,
    person_in,
    split_name_and_title,
    titles_without_name,
    without_label,
    written_name,
    written_title,
)
from extractors.contract import Material
from extractors.directory import directory, words_of
from extractors.fields import agency
from extractors.mentions import mentions_in
from extractors.officers import Office, office_of
from extractors.papers import (
    ASKS,
    MOST_CUES,
    Paper,
    count_cues,
    is_header,
    own_end,
    paper_of,
    quoted_spans,
    visible_text,
)

NAMES = ("signer", "signer.name", "signer.title")
METHOD = "signature block"
WEIGHTS = {Paper.REQUEST: 1.0, Paper.MAIL: 0.9, Paper.OTHER: 0.7, Paper.STUDY: 0.2, Paper.VENDOR: 0.0}


@dataclass(frozen=True, slots=True)
class Signer:
    """One person who may have signed, with the office shown and what speaks for and against it."""

    name: str
    title: str
    closing: Closing
    office: Office
    signed: bool
    weight: float
    reason: str = ""


def find(material: Material) -> Iterable[FieldValue]:
    """Yield each person who closes the request, best first, as a passage; and the name and title of the best."""
    signers = sorted(_with_own_titles([*_signers(material)]), key=lambda signer: -_rank(signer))
    for signer in signers:
        yield _passage(signer, material)
    yield from _nameless(material, signers)
    if not any(signer.signed and signer.office is Office.ENTITLED for signer in signers):
        blank = {signer.name for signer in signers if not signer.signed}
        yield from (v for v in _officers_named(material, signers) if not isinstance(v.value, dict) or v.value["name"] not in blank)
    best = next((signer for signer in signers if signer.signed), None)
    block = next((s for s in signers if not s.signed and paper_of(s.closing.document) is Paper.REQUEST), None)
    if block is not None and (best is None or (best.closing.document.is_body and best.office is not Office.ENTITLED)):
        best = block  # whoever sends a form along is not who was to sign it
    if best is not None:
        yield from _fields(best, signers, material)
    elif not signers:
        yield from _sender_without_closing(material)


def _with_own_titles(signers: Sequence[Signer]) -> Iterator[Signer]:
    """Give whoever signed in a box the title that stands with the name elsewhere; the box's caption is nobody's title."""
    for signer in signers:
        own = next((s for s in signers if s.closing.how != "caption" and s.title and is_same_person(s.name, signer.name)), None)
        if signer.closing.how == "caption" and own is not None:
            yield replace(signer, name=own.name, title=own.title, office=own.office)
        else:
            yield signer


def _fields(best: Signer, signers: Sequence[Signer], material: Material) -> Iterator[FieldValue]:
    closing = best.closing
    evidence = (quote(closing.document, closing.start, closing.end, method=METHOD),)
    confidence = min(0.97, 0.5 + best.weight / 2)
    if best.office is not Office.ENTITLED and closing.document.is_body:
        confidence -= 0.1  # a cover mail's signature gives way to the officer's, also to one in another message of the case
    others = [s for s in signers if s.signed and s.name != best.name and s.weight > 0.5]  # noqa: PLR2004  (more than a mention)
    rivals = tuple(FieldValue("signer.name", s.name, (quote(s.closing.document, s.closing.start, s.closing.end, method=METHOD),)) for s in others)
    name = _full_name(best.name, message_author(material.message))
    yield FieldValue("signer.name", name, evidence, confidence, rivals=rivals)
    if best.title:
        yield FieldValue("signer.title", _written_title(best.title, closing, material), evidence, confidence)


def _written_title(title: str, closing: Closing, material: Material) -> str:
    """Give a title as it is written: without the body that asks, with another one, such as serves a board."""
    one_line = "\n" not in closing.document.text[closing.start : closing.end]
    office, _, rest = written_title(title).partition(", ")
    bodies = [mention.name.entity.name for mention in mentions_in(rest, directory())] if rest and not GENERIC.match(office) else []
    asking = next((v.value for v in agency.find(material) if v.name == "agency"), None) if bodies else None
    if not isinstance(asking, dict):
        return _without_own_body(written_title(title, from_one_line=one_line), closing, material)
    names = {asking["name"], asking["current"], *(m.name.entity.name for m in mentions_in(str(asking["name"]), directory()))}
    if names.isdisjoint(bodies):
        return written_title(title)
    if closing.how != "form" and not set(bodies).isdisjoint(_named_at_head(closing)):
        return office
    return _without_own_body(written_title(title, from_one_line=one_line), closing, material)


def _named_at_head(closing: Closing) -> set[str]:
    """Give the bodies that the head of the letter names; a mail has no such head."""
    head = "" if _is_mail(closing.document) else visible_text(closing.document)[: min(HEAD, closing.start)]
    return {mention.name.entity.name for mention in mentions_in(head, directory())}


def _without_own_body(title: str, closing: Closing, material: Material) -> str:
    """Give a title without the body that asks, where the head of the letter names it; another body stays."""
    office, _, body = title.partition(", ")
    phrase = words_of(re.sub(r"\s*\(.*", "", body))
    if not phrase or GENERIC.match(office) or not is_organisation(body):
        return title
    letters = (d for d in material.documents if paper_of(d) is Paper.REQUEST)
    heads = (visible_text(d)[: min(HEAD, closing.start) if d is closing.document else HEAD] for d in letters)
    return office if any(set(phrase) <= {*words_of(head), "california"} for head in heads) else title


HEAD = 500
"""Characters within which a letter names the body that writes it."""


def _is_mail(document: Document) -> bool:
    """Say whether a document is the text of a mail, be it of one attached to the message."""
    return document.is_body or (bool(document.parent) and not document.name)


def _full_name(name: str, author: str) -> str:
    """Give the signer's name; one signed with initials is written out as the From field has it."""
    name = written_name(name)
    if re.match(r"^(?:[A-Z]\.?\s*)+[A-Z][a-z]", name) and is_same_person(name, author) and len(author.split()) > 1:
        return author if len(author.split(maxsplit=1)[0].strip(".")) > 1 else name
    plain = re.sub(r"\s*[“\"‘'(]\w+[”\"’')]\s*", " ", name).strip()
    return plain if plain != name and is_same_person(plain, author) and author.split(maxsplit=1)[0] == plain.split()[0] else name


def _nameless(material: Material, signers: Sequence[Signer]) -> Iterator[FieldValue]:
    """Give an entitled title at the close without a name: in a scan a person looks, in typed text the name is missing."""
    for document in material.documents:
        if document.is_body or paper_of(document) in {Paper.VENDOR, Paper.STUDY}:
            continue
        if any(signer.closing.document is document for signer in signers):
            continue
        for line in titles_without_name(document):
            if office_of(line.text) is not Office.ENTITLED:
                continue
            evidence = (quote(document, line.start, line.end, method=METHOD),)
            if is_scanned(document, line.start, line.end):
                reason = "A scan closes with this title; the name or signature above it could not be read."
                yield FieldValue("signer", None, evidence, 0.6, Substance.SUBSTANTIVE, reason)
            else:
                reason = "The title closes the letter, but no name stands with it."
                yield FieldValue("signer", None, evidence, 0.8, Substance.PLACEHOLDER, reason)
            return


ADDRESSED = re.compile(r"(?i)^\W*(?:bcc|cc|c|to|attn|attention|through|thru|via|copy|copies|distribution|dear|contact|prepared\s+by|prepared\s+for)\b\W")
ROW_OF_A_FORM = re.compile(
    r"(?i)\b(?:signed|signature)\s*[:|]?\s+(?P<name>[^:|]{4,50}?)\s+title\s*[:|]?\s+(?P<title>[^:|]{3,80}?)\s*(?:$|\||\bdate\b)"
)
LEFT_BLANK = re.compile(r"_{3,}|\.{5,}|\[\s*\w+")


def _officers_named(material: Material, signers: Sequence[Signer]) -> Iterator[FieldValue]:
    """Give the entitled officers that the agency's papers name outside of any closing, so that none is missed.

    One behind a label such as `Submitted by` counts, one who is only named is in doubt; who is addressed or copied, or
    stands beside a line left blank, does neither.
    """
    for document in material.documents:
        if is_header(document) or paper_of(document) in {Paper.VENDOR, Paper.STUDY}:
            continue
        for start, line in _stretches(document):
            sender = _sender_of_memo(document, start, line)
            words, _ = without_label(sender or line)
            form = ROW_OF_A_FORM.search(line)
            both = (person_in(form["name"]), form["title"]) if form else split_name_and_title(words)
            if both is None or not both[0] or office_of(both[1]) is not Office.ENTITLED or LEFT_BLANK.search(line):
                continue
            if _is_addressed(document, start, line):
                continue
            evidence = (quote(document, start, start + len(line), method=METHOD),)
            value = {"name": both[0], "title": both[1]}
            if (words == line and not form) or document.is_body:
                reason = f"It names {both[0]}, {both[1]}; whether this officer submits it, a person must see."
                yield FieldValue("signer", value, evidence, 0.55, Substance.SUBSTANTIVE, reason)
                continue
            reason = f"It is shown as submitted by {both[0]}, {both[1]}."
            if sender and any(s.signed and s.closing.document is document and not is_same_person(s.name, both[0]) for s in signers):
                yield FieldValue("signer", value, evidence, 0.6, Substance.SUBSTANTIVE, f"{reason} Somebody else closes it.")
                continue
            yield FieldValue("signer", value, evidence, 0.85, Substance.SUBSTANTIVE, reason)
            yield FieldValue("signer.name", both[0], evidence, 0.85)
            yield FieldValue("signer.title", written_title(both[1], from_one_line=True), evidence, 0.85)


SENDER_OF_MEMO = re.compile(r"(?i)^\W*from\s*(?:[:|\t]|\s{2,})\W*(?P<who>(?!.*@).+)$")
"""The head of a memorandum names who submits it; that of a mail has an address, and says when it was sent."""


def _sender_of_memo(document: Document, start: int, line: str) -> str:
    """Give the person whom the head of a memorandum names as its sender, with the title on the same line or the next."""
    match = SENDER_OF_MEMO.match(line) if start < HEAD_OF_MEMO and not document.is_body else None
    below = [text.strip() for text in document.text[start + len(line) : start + len(line) + 160].splitlines() if text.strip()]
    if match is None or (below and re.match(r"(?i)\W*(?:sent|date)\s*:.*\d:\d\d", below[0])):
        return ""
    return f"{match['who'].strip()}, {below[0]}" if below and person_in(match["who"]) and is_title(below[0]) else match["who"].strip()


HEAD_OF_MEMO = 1500


def _sender_without_closing(material: Material) -> Iterator[FieldValue]:
    """Give who sends a memorandum that nobody closes: its head says it."""
    for document in material.documents:
        if document.is_body or is_header(document) or paper_of(document) in {Paper.VENDOR, Paper.STUDY}:
            continue
        for start, line in _stretches(document):
            both = split_name_and_title(_sender_of_memo(document, start, line))
            if both is not None:
                evidence = (quote(document, start, start + len(line), method=METHOD),)
                yield FieldValue("signer.name", both[0], evidence, 0.8)
                yield FieldValue("signer.title", written_title(both[1], from_one_line=True), evidence, 0.8)
                return


def _stretches(document: Document) -> Iterator[tuple[int, str]]:
    """The lines of a document that its writer wrote and a reader sees, and the rows of its forms as one line each."""
    text = document.text[: own_end(document)] if document.is_body else visible_text(document)
    for match in re.finditer(r"[^\n\r\f]+", text):
        yield match.start(), match.group()
    for row in document.spans_of(SpanKind.ROW):
        yield row.start, re.sub(r"\s", " ", text[row.start : row.end])


def _is_addressed(document: Document, start: int, line: str) -> bool:
    """Say whether a line is, or stands in a list of names under, one that addresses or copies somebody (`cc:`)."""
    above = document.text[max(0, start - 400) : start].splitlines()
    for other in (line, *reversed(above)):
        if ADDRESSED.match(other):
            return True
        if other.strip() and not split_name_and_title(other):
            return False
    return False


def _rank(signer: Signer) -> float:
    entitled = signer.office is not Office.OTHER
    return signer.weight + (0.4 if entitled else 0) + (0.3 if signer.closing.marked else 0) - (1 if not signer.signed else 0)


def _signers(material: Material) -> Iterator[Signer]:
    papers = {document.id: paper_of(document) for document in material.documents}
    requests = [d for d in material.documents if papers[d.id] is Paper.REQUEST]
    no_officer = not _names_information_officer(material)
    for document in material.documents:
        weight = 0.0 if is_header(document) else WEIGHTS[papers[document.id]]
        if papers[document.id] is Paper.MAIL and requests:
            weight = 0.6
        if papers[document.id] is Paper.OTHER and requests:
            weight = 0.9 if _is_mail(document) and SUBMITS.search(visible_text(document)) else 0.3
        if papers[document.id] in {Paper.OTHER, Paper.STUDY} and requests and _transmits(document):
            weight = 0.9
        if weight == 0:
            continue
        for closing in closings_of(document):
            own = max(weight, 0.95) if document.is_body and _is_entrusted(closing) else weight
            signer = _signer(closing, own, material.message, no_officer=no_officer)
            if signer is not None:
                yield signer
    yield from _sender_as_officer(material)


SUBMITS = re.compile(
    r"(?i)\bI (?:\w+ly )?(?:submit|request|sign(?:ed)?\b|ask (?:for|that)|transmit|certify)|\b(?:submitted|requested|signed) by me\b"
    r"|\b(?:in my name|on my behalf|over my signature|with my signature)\b"
)
"""What an officer writes who submits by a mail that somebody else sends along."""


TRANSMITS = re.compile(
    r"(?i)\b(?:attached|enclosed|herewith|forwarded|transmit\w*|accompan\w+|follows?|submitted for|for (?:your )?(?:approval|action|review|consideration))\b"
)
TO_PROGRAM = re.compile(r"(?i)\b(?:CALNET|STND|telecommunications|network division|exemption|delegation)\b")
LONGEST_COVER = 1500
"""Characters of a memorandum that only sends other papers along."""


def _transmits(document: Document) -> bool:
    """Say whether a paper is the short memorandum that sends the request's other papers to the program: whoever signs it submits them."""
    text = visible_text(document)
    addressed = re.search(r"(?im)^\W*(?:to\b\W|dear\b|memo)", text[:HEAD]) is not None
    return addressed and len(text) < LONGEST_COVER and TO_PROGRAM.search(text[:HEAD]) is not None and TRANSMITS.search(text) is not None


ENTRUSTS = re.compile(
    r"(?i)\b(?:submit\w*|send|sent|file[ds]?|forward|transmit|lodge|pass)\b[^.?!]{0,80}?\b(?:CALNET|CDT|STND|Department of Technology|(?:for|from|by) me|in my name|on my behalf"
    r"|as (?:my|our|the \w+['’]s|\w+['’]s) (?:\w+ ){0,3}request|over my (?:name|signature))\b|\b(?:this|it) is (?:my|our) (?:\w+ ){0,3}(?:request|submission)\b"
)
"""What an officer writes to a colleague who is to send the request on."""
NOT_YET = re.compile(r"(?i)\b(?:not|n['’]t|before|until|once|after|hold|wait|draft|when)\b")
OLDER_HEAD = re.compile(r"(?im)^\W*(?:from\s*:|-+ ?(?:original|forwarded)|on\b[^\n]{6,120}\bwrote:)[^\n]*$")


def _is_entrusted(closing: Closing) -> bool:
    """Say whether the mail of a chain that is closed so asks a colleague to send the request on in its writer's name."""
    before = visible_text(closing.document)[: closing.start]
    heads = [match.end() for match in OLDER_HEAD.finditer(before)]
    if not heads:
        return False
    own = re.sub(r"(?im)^\W*(?:from|sent|date|to|cc|bcc|subject)\s*:[^\n]*$", "", before[heads[-1] :])
    return any(ENTRUSTS.search(part) and not NOT_YET.search(part) for part in re.split(r"(?<=[.!?])\s+|\n\s*\n", own))


def _signer(closing: Closing, weight: float, message: Message, *, no_officer: bool) -> Signer | None:
    if _belongs_to_older_mail(closing):
        return None
    name, title, reason = closing.name, closing.title, ""
    if closing.signed_for:
        own, officers = office_of(title), office_of(closing.signed_for[1])
        if own is Office.OTHER or officers is Office.ENTITLED:
            name, title = closing.signed_for
            reason = f"It is signed by {closing.name or 'a named person'} for {name}, {title}."
    office = office_of(title)
    if office is Office.TECHNOLOGY:
        office = Office.ENTITLED if no_officer else Office.OTHER
    sent_by_self = closing.document.is_body and is_same_person(message_author(message), name)
    signed = closing.signed or sent_by_self
    return Signer(name, title, closing, office, signed, weight * closing.strength, reason)


def _belongs_to_older_mail(closing: Closing) -> bool:
    """Say whether the closing stands in quoted mail: answered words, among them the program's own notices."""
    return any(span.start <= closing.start < span.end for span in quoted_spans(closing.document)) or bool(
        re.search(r"\bcalnet\b|\bSTND\b|\bstatewide telecommunications", closing.title, re.IGNORECASE)
    )


OFFICER_NAMED = re.compile(r"\b(?:chief|agency)\s+information\s+officer\b|\bCIO\b|\bAIO\b", re.IGNORECASE)


def _names_information_officer(material: Material) -> bool:
    """Say whether the packet names a person who holds the office of Chief or Agency Information Officer."""
    for document in material.documents:
        for line in visible_text(document).splitlines():
            if not OFFICER_NAMED.search(line):
                continue
            parts = split_name_and_title(re.sub(r"^\W*(?:cc|to|from|through)\s*:\s*", "", line, flags=re.IGNORECASE))
            if parts and OFFICER_NAMED.search(parts[1]) and office_of(parts[1]) is Office.ENTITLED:
                return True
    return False


def message_author(message: Message) -> str:
    """Give the author's name in reading order: `Tolland, Marguerite@Wildlife` is Marguerite Tolland."""
    author = message.author
    if author is None:
        return ""
    name = re.sub(r"@\S+|\([^)]*\)|,?\s+(?:COL|LTC|MAJ|CPT|CIV|CTR|CIO|AIO|CTO|PMP)$", "", author.name).strip(" \"'")
    if "," in name:
        last, _, first = name.partition(",")
        if not re.search(r"\b(?:CIO|AIO|officer|PMP|Jr|Sr)\b", first, re.IGNORECASE):
            name = f"{first.strip()} {last.strip()}"
    if not name:
        local = author.address.partition("@")[0]
        name = " ".join(part.capitalize() for part in re.split(r"[._]", local)) if re.search(r"[._]", local) else ""
    return " ".join(name.split())


def is_same_person(one: str, other: str) -> bool:
    """Say whether two names may be one person's: the same family name, and given names that do not contradict."""
    a, b = _name_words(one), _name_words(other)
    if not a or not b or not (set(a[-1].split("-")) & set(b[-1].split("-"))):
        return False
    return a[0][0] == b[0][0] or set(a[:-1]) & set(b[:-1]) != set() or len(a) == 1 or len(b) == 1


def _name_words(name: str) -> list[str]:
    name = re.sub(r",.*$|\b(?:mr|mrs|ms|dr|jr|sr|ii|iii|iv)\b\.?", "", name.lower())
    return re.findall(r"[a-zÀ-ɏ]+(?:[-'’][a-zÀ-ɏ]+)*", name)


def _sender_as_officer(material: Material) -> Iterator[Signer]:
    """Give the sender, where another place of the packet shows that this is the entitled officer (“submitted by”)."""
    author = message_author(material.message)
    body = next((d for d in material.documents if d.is_body), None)
    if not author or body is None:
        return
    for document in material.documents:
        if paper_of(document) in {Paper.VENDOR, Paper.STUDY}:
            continue
        found = _officer_named(document, author)
        if found is not None:
            closing, title = found
            reason = f"The message was sent from the address of {author}, {title}."
            yield Signer(author, title, closing, Office.ENTITLED, signed=True, weight=0.85, reason=reason)
            return


def _officer_named(document: Document, author: str) -> tuple[Closing, str] | None:
    text = document.text[: own_end(document)] if document.is_body else visible_text(document)
    family = _name_words(author)[-1:]
    if not family:
        return None
    for match in re.finditer(rf"(?im)^.*\b{re.escape(family[0])}\b.*$", text):
        found = _name_with_title(match.group(), text[match.end() : match.end() + 160]) or _name_in_sentence(match.group(), author)
        if found and is_same_person(found[0], author) and office_of(found[1]) is Office.ENTITLED:
            start, end = match.start(), match.end()
            return Closing(document, start, end, found[0], found[1], how="sender"), found[1]
    speaks = SPEAKS_AS.search(text)
    if speaks and (document.is_body or re.search(rf"(?i)\b{re.escape(family[0])}\b", text)) and office_of(speaks["title"]) is Office.ENTITLED:
        return Closing(document, speaks.start(), speaks.end(), author, speaks["title"], how="sender"), speaks["title"]
    return None


OFFICE = r"(?:(?:acting|interim|agency|chief|departmental|department)\s+)*(?:information\s+officer|CIO|AIO)\b"
SPEAKS_AS = re.compile(
    rf"\b(?:I(?:,\s*[^,.]{{3,40}},)?\s+am|I['’]m|the\s+(?:author|undersigned|writer)\s+is|(?:in\s+(?:my|the)\s+capacity|my\s+role|acting|serving|speaking|writing|signing)\s+as)\s+(?:also\s+|presently\s+|currently\s+)?"
    rf"(?:the\s+|its\s+|our\s+|your\s+)?(?P<title>{OFFICE})", re.IGNORECASE,
)
"""Who says of himself what office he holds, within the text."""


def _name_in_sentence(line: str, author: str) -> tuple[str, str] | None:
    """Name and office of the author within running text (`Please confirm. Jane Roe, Chief Information Officer.`)."""
    for part in re.split(r"(?<=[a-z][.!?;:])\s+|\s*[•▪]\s*", line):
        stripped = re.sub(r"^\W*(?:submitted|sent|sponsored|requested|prepared|signed)\s+by\s*:?\s*", "", part, flags=re.IGNORECASE).strip(" .")
        both = split_name_and_title(stripped)
        if both and is_same_person(both[0], author):
            return both
    return None


def _name_with_title(line: str, below: str) -> tuple[str, str] | None:
    stripped = re.sub(r"^\W*(?:from|submitted by|name|contact|requester|cio"
        r"|chief information officer)\s*[:|]\s*", "", line.strip(), flags=re.IGNORECASE)
    both = split_name_and_title(stripped)
    if both:
        return both
    if re.match(r"^\W*(?:cio|chief information officer|agency information officer)\s*[:|]", line.strip(), re.IGNORECASE) and person_in(stripped):
        return person_in(stripped), "Chief Information Officer"
    name = person_in(stripped)
    following = next((text.strip() for text in below.splitlines() if text.strip()), "")
    title = re.sub(r"^\W*title\s*[:|]\s*", "", following, flags=re.IGNORECASE)
    return (name, title) if name and title else None


def _passage(signer: Signer, material: Material) -> FieldValue:
    closing = signer.closing
    evidence = (quote(closing.document, closing.start, closing.end, method=METHOD),)
    value = {"name": signer.name, "title": signer.title}
    if not signer.signed:
        return FieldValue(
            "signer", value, evidence, 0.9, Substance.PLACEHOLDER,
            f"The block of {signer.name}, {signer.title}, has a signature line that was left blank.",
        )
    if signer.office is not Office.ENTITLED:
        title = signer.title or "no title"
        return FieldValue(
            "signer", value, evidence, 0.9, Substance.OTHER_SUBJECT,
            f"It is signed by {signer.name}, {title}, who is not shown as the head of information technology.",
        )
    reason = signer.reason or f"It is signed by {signer.name}, {signer.title}."
    return FieldValue("signer", value, evidence, _confidence(signer, material), Substance.SUBSTANTIVE, reason)


SUBMITTED_BY = re.compile(r"(?i)^\W*(?:submitted|requested|signed|approved|authori[sz]ed)(?: \w+)? by\b")
"""The label of whoever submits, on the line of the name."""


def _confidence(signer: Signer, material: Material) -> float:
    """How surely the officer signed: a study's or a stray page's signature does not carry the request."""
    confidence = min(0.97, 0.35 + 0.65 * signer.weight) if signer.weight < 0.6 else 0.95  # noqa: PLR2004  (a stray page)
    author = message_author(material.message)
    signs = signer.closing.signed_for is not None and is_same_person(author, signer.closing.name)
    stated = signer.closing.signed_for is not None and not signer.closing.name
    text = signer.closing.document.text
    says_so = signer.closing.marked or SUBMITTED_BY.match(text[signer.closing.start : signer.closing.end]) is not None
    body_only = signer.closing.document.is_body and not (signs or stated or says_so or is_same_person(author, signer.name))
    if body_only and not _is_entrusted(signer.closing) and not ASKS.search(text) and count_cues(text) < MOST_CUES:
        confidence = min(confidence, 0.7)
    return confidence
