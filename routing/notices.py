"""Which letters follow a decision, and what each one says. Pure.

    Decision ─► letters_for ─► Letter, Letter … (committed with the decision, sent by `routing.outbox`)

| disposition   | to the agency                               | to us                                  |
|---------------|---------------------------------------------|----------------------------------------|
| complete      | acknowledgement                             | the packet, to its reviewer            |
| deficient     | one notice, which is the acknowledgement    | nothing                                |
| triage        | acknowledgement                             | why a person must look, to staff       |
| not required  | nothing until staff confirm                 | why, to staff                          |
| not a request | nothing                                     | nothing; a withdrawal goes to staff    |
"""

import re
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, tzinfo
from typing import Any
from zoneinfo import ZoneInfo

from domain.cases import Arrival, Event, Letter, Packet, Purpose
from domain.documents import Coverage, Reason, Verdict
from domain.fields import Evidence, FieldValue
from domain.findings import Decision, Disposition, Finding, Status
from domain.mail import Address, Part, PartRole
from domain.policy import AgencyClass, Kind, Strength
from routing.correspondents import OUTWARD, Addressee, Caps, Counts, brake, choose_addressee
from routing.decide import WITHDRAWN, sentence
from routing.letters import Outside, Sheet, compose, make_message_id, plus_address
from routing.rendering import Templates, clip, plain

KINDS = {
    Kind.EXEMPTION: "CALNET exemption request",
    Kind.GENERAL_DELEGATION: "general CALNET delegation request",
    Kind.CONTRACT_DELEGATION: "CALNET contract delegation request",
}
CLASSES = {
    AgencyClass.NON_EXEMPT: "non-exempt state agency",
    AgencyClass.EXEMPT: "exempt state entity",
    AgencyClass.LOCAL: "local or non-state entity",
    AgencyClass.UNKNOWN: "class not known",
}
STATUSES = {
    Status.PRESENT: "present",
    Status.MISSING: "missing",
    Status.UNCLEAR: "unclear",
    Status.CRASHED: "unclear",
    Status.NOT_APPLICABLE: "does not apply",
}
TROUBLES = {
    Reason.ENCRYPTED: "it is protected by a password or encrypted",
    Reason.DAMAGED: "the file is damaged",
    Reason.UNSUPPORTED: "we cannot read files of its type",
    Reason.TOO_LARGE: "it is too large",
    Reason.TOO_DEEP: "it holds files within files too many levels deep",
    Reason.TOO_MANY: "it holds too many files or pages",
    Reason.TOOK_TOO_LONG: "reading it took too long",
    Reason.TOO_MUCH_MEMORY: "it needs too much memory to read",
    Reason.REFUSED: "our rules do not allow opening it",
}
TITLE_AFTER = re.compile(r"(?i:jr|sr|esq|ph\.?\s?d|m\.?d)\.?|[A-Z]{2,}\b.*|.*,.*", re.DOTALL)
"""What follows a name after a comma and is no first name."""

LONGEST_QUOTE = 200
LONGEST_NAME = 120
MOST_QUOTES = 2
MOST_FILES = 200
ENCLOSED_BYTES = 18 << 20
"""What goes along with one letter at most: in base64 it still fits the 25 MiB that many servers take."""


@dataclass(frozen=True)
class Desk:
    """Who writes: from the settings. Government Code 7525-7527 asks for a contact, a telephone number and an address.

    `mailbox` is the address of the mailbox the message came to; `own` all addresses of this program; `domain` goes
    into msg-ids (the mailbox's where it is empty); `case_url` is a page's address with `{case}` in it, or empty.
    `plus` says whether the mailbox takes `box+token@host`.
    """

    mailbox: str
    program: str
    organization: str
    contact_name: str
    contact_telephone: str
    contact_address: str
    staff: str
    own: Collection[str] = ()
    domain: str = ""
    approval: bool = False
    plus: bool = True
    caps: Caps = field(default_factory=Caps)
    zone: tzinfo = field(default_factory=lambda: ZoneInfo("America/Los_Angeles"))
    case_url: str = ""
    enclosed_bytes: int = ENCLOSED_BYTES


@dataclass(frozen=True)
class Correspondence:
    """The letters that follow a decision, and for each letter that does not leave an event that says why."""

    letters: tuple[Letter, ...] = ()
    events: tuple[Event, ...] = ()


@dataclass(frozen=True)
class _Writing:
    """What all letters of one decision are written from."""

    packet: Packet
    decision: Decision
    desk: Desk
    templates: Templates
    number: int
    now: datetime
    token: str
    asked: tuple[str, ...]
    reviewer: str
    addressee: Addressee
    contents: Mapping[str, bytes]
    counts: Callable[[str, Purpose], Counts]


def none_sent(address: str, purpose: Purpose) -> Counts:  # noqa: ARG001  (the shape of a count)
    """Count nothing: for a fresh store."""
    return Counts()


def letters_for(  # noqa: PLR0913  (each is one thing the letters rest on, named at the call)
    packet: Packet,
    decision: Decision,
    *,
    desk: Desk,
    templates: Templates,
    number: int,
    now: datetime,
    token: str = "",
    asked: Sequence[str] = (),
    reviewer: str = "",
    automatic: str = "",
    contents: Mapping[str, bytes] | None = None,
    counts: Callable[[str, Purpose], Counts] = none_sent,
) -> Correspondence:
    """Write the letters that follow the case's decision `number` (counted from 1); same arguments, same bytes.

    `asked` are the requirement ids that earlier notices of the case named; `automatic` says why the message is a
    machine's, empty where it is not; `contents` holds the bytes of the packet's files by SHA-256, for the reviewer;
    `counts` says what has already left or waits. Raises `Misconfigured` when a template is wrong.
    """
    addressee = choose_addressee(
        packet.latest.reading.message, sender=decision.sender, own=(desk.mailbox, desk.staff, *desk.own),
        automatic=automatic,
    )
    writing = _Writing(
        packet, decision, desk, templates, number, now, token, tuple(asked), reviewer, addressee, contents or {}, counts
    )
    parts = [_write(purpose, writing) for purpose in _purposes(decision)]
    if not desk.approval and any(_is_held_notice(part) for part in parts):
        # The agency hears that its message has come, although the notice waits for a person.
        parts.insert(0, _write(Purpose.ACKNOWLEDGEMENT, writing))
    return Correspondence(
        tuple(part for part in parts if isinstance(part, Letter)),
        tuple(part for part in parts if isinstance(part, Event)),
    )


def _is_held_notice(part: Letter | Event) -> bool:
    return isinstance(part, Letter) and part.purpose is Purpose.DEFICIENCY and bool(part.held)


def _purposes(decision: Decision) -> tuple[Purpose, ...]:
    if WITHDRAWN in decision.reasons:
        return (Purpose.TRIAGE,)
    return {
        Disposition.COMPLETE: (Purpose.ACKNOWLEDGEMENT, Purpose.REVIEW),
        Disposition.DEFICIENT: (Purpose.DEFICIENCY,),
        Disposition.TRIAGE: (Purpose.ACKNOWLEDGEMENT, Purpose.TRIAGE),
        Disposition.NOT_REQUIRED: (Purpose.NOT_REQUIRED,),
        Disposition.NOT_A_REQUEST: (),
    }[decision.disposition]


def _write(purpose: Purpose, writing: _Writing) -> Letter | Event:
    """Write one letter, or say in an event why nobody gets it."""
    outward = purpose in OUTWARD
    desk = writing.desk
    to = writing.addressee.address if outward else Address("", _inside(purpose, writing))
    if to is None or "@" not in to.address:
        why = writing.addressee.why if outward else "The settings name nobody to send it to."
        return Event("letter not sent", {"purpose": purpose.value, "why": why})
    counts = writing.counts(to.address, purpose)
    if purpose is Purpose.ACKNOWLEDGEMENT and counts.same_today >= desk.caps.same_per_day:
        return Event("letter not sent", {"purpose": purpose.value, "why": brake(purpose, counts, desk.caps)})
    outside = _outside(purpose, writing, to) if outward else _outside_within(purpose, writing, to)
    sheets, left_out = _enclosures(writing) if purpose is Purpose.REVIEW else ((), ())
    wording = writing.templates.render(purpose.value, _context(writing) | {"enclosed": sheets, "left_out": left_out})
    items = [f.requirement for f in writing.decision.missing] if purpose is Purpose.DEFICIENCY else []
    return compose(
        wording, outside, enclosures=sheets, items=items, held=_held(purpose, writing, counts, outward=outward)
    )


def _inside(purpose: Purpose, writing: _Writing) -> str:
    return writing.reviewer if purpose is Purpose.REVIEW else writing.desk.staff


def _held(purpose: Purpose, writing: _Writing, counts: Counts, *, outward: bool) -> str:
    """Say why a letter waits for a person; approval is asked only for what leaves the house."""
    added = [f.title for f in writing.decision.missing if f.requirement not in writing.asked]
    if purpose is Purpose.DEFICIENCY and writing.asked and added:
        return f"The notice names what earlier notices did not: {', '.join(added)}. Please look before it leaves."
    stopped = brake(purpose, counts, writing.desk.caps)
    return stopped or ("A person has to agree before letters leave." if writing.desk.approval and outward else "")


def _outside(purpose: Purpose, writing: _Writing, to: Address) -> Outside:
    """Address a letter to the agency, threaded with its mail; bounces come to the mailbox, where Exchange allows it."""
    desk, message = writing.desk, writing.packet.latest.reading.message
    return Outside(
        purpose=purpose, message_id=_message_id(purpose, writing), sender=Address(desk.program, desk.mailbox), to=to,
        date=writing.now, replies_to=plus_address(desk.mailbox, writing.token) if desk.plus else desk.mailbox,
        answers=tuple(f"<{one.strip('<>')}>" for one in (*message.references, message.message_id) if one),
    )


def _outside_within(purpose: Purpose, writing: _Writing, to: Address) -> Outside:
    """Address a letter to ourselves: a case is one thread, and a reply goes to staff instead of to the mailbox."""
    desk = writing.desk
    domain = desk.domain or desk.mailbox.rpartition("@")[2]
    return Outside(
        purpose=purpose, message_id=_message_id(purpose, writing), sender=Address(desk.program, desk.mailbox), to=to,
        date=writing.now, replies_to=desk.staff, thread=f"<case.{writing.packet.case}@{domain}>",
        automatic="auto-generated",
    )


def _message_id(purpose: Purpose, writing: _Writing) -> str:
    return make_message_id(
        case=writing.packet.case, number=writing.number, purpose=purpose, token=writing.token,
        domain=writing.desk.domain or writing.desk.mailbox.rpartition("@")[2],
    )


# What the templates are given: plain data, in words. docs/LETTERS.md lists the names.


def _context(writing: _Writing) -> dict[str, Any]:
    packet, decision, desk = writing.packet, writing.decision, writing.desk
    agency = decision.agency
    arrivals = [_arrival(arrival, desk.zone) for arrival in packet.arrivals]
    return {
        "case": packet.case,
        "kind": KINDS.get(packet.kind or decision.kind) or KINDS.get(decision.kind, "request"),
        "agency": clip(agency.name, LONGEST_NAME) if agency else "",
        "agency_class": CLASSES[agency.agency_class if agency else AgencyClass.UNKNOWN],
        "class_id": (agency.agency_class if agency else AgencyClass.UNKNOWN).value,
        "greeting": clip(_spoken(writing.addressee.address.name), 60) if writing.addressee.address else "",
        "contact": _contact(desk),
        "arrivals": arrivals,
        "latest": arrivals[-1],
        "is_first": len(arrivals) == 1,
        "disposition": decision.disposition.value,
        "withdrawn": WITHDRAWN in decision.reasons,
        "reasons": [sentence(clip(reason, 600)) for reason in decision.reasons],
        "sender": {"state": decision.sender.state, "reasons": [sentence(r) for r in decision.sender.reasons]},
        "facts": _facts(decision),
        "findings": [_finding(f, len(arrivals)) for f in _binding(decision) if f.status is not Status.NOT_APPLICABLE],
        "not_applicable": [f.title for f in _binding(decision) if f.status is Status.NOT_APPLICABLE],
        "advice": [_finding(f, len(arrivals)) for f in decision.findings if f.strength is Strength.ADVICE],
        "missing": [_finding(f, len(arrivals)) for f in decision.missing],
        "supplied": _supplied(writing),
        "looked_in": _looked_in(decision.missing, "your message" if len(arrivals) == 1 else "your messages"),
        "unread": [line for arrival in arrivals for line in arrival["unread"]],
        "edition": decision.edition,
        "case_url": desk.case_url.format(case=packet.case) if desk.case_url else "",
    }


def _spoken(name: str) -> str:
    """Turn a directory's way of writing a name, `Quintero, Marisol A MAJ (PARKS)`, into the way it is spoken."""
    name = re.sub(r"\s*(?:[(\[].*?[)\]]|@.*)\s*$", "", name).strip()
    last, _, first = (part.strip() for part in name.partition(","))
    first = re.sub(r"(?<=\w)(?:\s+[A-Z]{2,}\d?)+$", "", first)  # a rank or an office
    return f"{first} {last}" if first and not TITLE_AFTER.fullmatch(first) else name


def _binding(decision: Decision) -> list[Finding]:
    return [f for f in decision.findings if f.strength is not Strength.ADVICE]


def _contact(desk: Desk) -> dict[str, Any]:
    return {
        "program": desk.program, "organization": desk.organization, "name": desk.contact_name,
        "telephone": desk.contact_telephone, "email": desk.mailbox,
        "address": [line for line in desk.contact_address.splitlines() if line.strip()],
    }


def _arrival(arrival: Arrival, zone: tzinfo) -> dict[str, Any]:
    message = arrival.reading.message
    files = _files(arrival)
    when = arrival.received.astimezone(zone)
    return {
        "number": arrival.number, "date": f"{when:%B} {when.day}, {when.year}",
        "subject": clip(message.subject, LONGEST_NAME),
        "from": clip(f"{message.author.name} <{message.author.address}>", LONGEST_NAME) if message.author else "",
        "files": [f"{name}: {how}" for name, how, _ in files[:MOST_FILES]],
        "more_files": max(0, len(files) - MOST_FILES),
        "unread": [f"{name}: {how}" for name, how, was_read in files if not was_read][:MOST_FILES],
    }


def _files(arrival: Arrival) -> list[tuple[str, str, bool]]:
    """List every part of one message but its ornaments: its name, how far it was read, and whether in full."""
    parts = {part.path: part for part in arrival.reading.message.parts}
    ledger: dict[str, list[Coverage]] = {}
    for line in arrival.reading.coverage:
        if (part := parts.get(line.part)) is None or part.role is not PartRole.ORNAMENT:
            ledger.setdefault(line.part, []).append(line)
    bodies = [path for path in ledger if path in parts and parts[path].role is PartRole.BODY]
    body_lines = [line for path in bodies for line in ledger.pop(path)]
    listed = [("The message itself", *_how_read(body_lines))] if body_lines else []
    return listed + [(_name(path, lines, parts), *_how_read(lines)) for path, lines in ledger.items()]


def _name(path: str, lines: Sequence[Coverage], parts: Mapping[str, Part]) -> str:
    part = parts.get(path)
    name = clip(lines[0].name or (part.name if part else ""), LONGEST_NAME) or "A file without a name"
    holder = parts.get(part.parent) if part else None
    return f"{name} (in {clip(holder.name, LONGEST_NAME)})" if holder and holder.name else name


def _how_read(lines: Sequence[Coverage]) -> tuple[str, bool]:
    """Say how far a part was read; a unit that was not is named with its reason."""
    unread = [line for line in lines if line.verdict is not Verdict.READ]
    if not unread:
        return "read in full", True
    whole = next((line for line in unread if not line.unit and line.verdict is Verdict.NOT_READ), None)
    if whole is not None:
        return f"could not be read{_because(whole.reason)}", False
    units = [f"{clip(line.unit, 80)} {line.verdict.value}{_because(line.reason)}" for line in unread if line.unit]
    return f"read only in part{': ' + '; '.join(units) if units else _because(unread[0].reason)}", False


def _because(reason: Reason | None) -> str:
    return f", because {TROUBLES[reason]}" if reason else ""


def _finding(finding: Finding, messages: int) -> dict[str, Any]:
    return {
        "id": finding.requirement, "title": finding.title, "status": STATUSES[finding.status],
        "citation": finding.citation, "ask": sentence(finding.ask), "cure": finding.cure,
        "reason": sentence(clip(finding.reason, 600)),
        "quotes": [_quoted(e, messages) for e in _distinct_evidence(finding.evidence)[:MOST_QUOTES]],
        "rejected": [_quoted(e, messages) for e in _first_evidence(finding.rejected)[:MOST_QUOTES]],
    }


def _first_evidence(values: Iterable[FieldValue]) -> list[Evidence]:
    return _distinct_evidence(value.evidence[0] for value in values if value.evidence)


def _distinct_evidence(evidence: Iterable[Evidence]) -> list[Evidence]:
    """Leave out a passage that repeats one before it, or a part of it."""
    kept: list[Evidence] = []
    for one in evidence:
        if not any(_overlap(one, other) for other in kept):
            kept.append(one)
    return kept


def _overlap(one: Evidence, other: Evidence) -> bool:
    same = (one.message, one.document) == (other.message, other.document)
    return (same and one.start < other.end and other.start < one.end) or plain(one.quote) == plain(other.quote)


def _quoted(evidence: Evidence, messages: int) -> str:
    """Quote a passage and say where it stands: file, place, and the message where there are several."""
    where = [clip(evidence.name, LONGEST_NAME) or "the message itself"]
    where += [str(evidence.place)] if evidence.place is not None and str(evidence.place) else []
    where += [f"message {evidence.message}"] if messages > 1 and evidence.message else []
    return f'"{clip(evidence.quote, LONGEST_QUOTE)}" ({", ".join(where)})'


def _facts(decision: Decision) -> list[tuple[str, str]]:
    """List what a reviewer wants to know first; what the policy asks for and was not found says so."""
    quoted = {f.requirement: f.evidence[0].quote for f in decision.findings if f.evidence}
    name, title = decision.field("signer.name"), decision.field("signer.title")
    provider = decision.field("provider.name") or quoted.get("provider.name")
    total = _dollars(decision.field("cost.total")) or quoted.get("cost.total")
    term = _months(decision.field("contract.term_months")) or quoted.get("contract.term")
    signer = ", ".join(str(part) for part in (name, title) if part) or quoted.get("signer")
    if decision.kind is Kind.EXEMPTION:
        told = [("Project", quoted.get("project")), ("Provider", provider), ("Total cost", total), ("Term", term)]
    else:
        told = [
            ("Project", quoted.get("project.scope")), ("Time frame", quoted.get("project.timeframe")),
            ("Location", quoted.get("project.location")),
            ("Service", quoted.get("catalog.service")) if decision.kind is Kind.CONTRACT_DELEGATION
            else ("Products", quoted.get("products")),
            *[(label, value) for label, value in (("Provider", provider), ("Total cost", total)) if value],
        ]
    told.append(("Signer", signer))
    return [(label, clip(str(value or "not found in the packet"), LONGEST_QUOTE)) for label, value in told]


def _dollars(amount: object) -> str:
    return f"${amount:,.2f}" if isinstance(amount, int | float) else ""


def _months(months: object) -> str:
    return f"{months:g} months" if isinstance(months, int | float) else ""


def _supplied(writing: _Writing) -> list[dict[str, Any]]:
    """List what earlier notices asked for and the packet now holds."""
    findings = {f.requirement: f for f in writing.decision.findings}
    asked = [findings[one] for one in writing.asked if one in findings]
    return [_finding(f, len(writing.packet.arrivals)) for f in asked if f.status is Status.PRESENT]


def _looked_in(missing: Sequence[Finding], message: str) -> list[str]:
    names = dict.fromkeys(name for finding in missing for name in finding.looked_in)
    return [message if name == "message" else clip(name, LONGEST_NAME) for name in names]


def _enclosures(writing: _Writing) -> tuple[tuple[Sheet, ...], tuple[str, ...]]:
    """Take the packet's files along, under distinct names, up to the size that mail servers take; name the rest."""
    sheets: list[Sheet] = []
    left_out: list[str] = []
    room = writing.desk.enclosed_bytes
    for name, media_type, content in _packet_files(writing):
        if content is None or len(content) > room:
            left_out.append(name)
            continue
        room -= len(content)
        sheets.append(Sheet(_distinct(name, {sheet.name for sheet in sheets}), media_type, content))
    return tuple(sheets), tuple(left_out)


def _packet_files(writing: _Writing) -> Iterable[tuple[str, str, bytes | None]]:
    """Give each message's text and attachments; what is inside an attachment comes with that."""
    for arrival in writing.packet.arrivals:
        texts = [d.text for d in arrival.reading.documents if d.is_body and d.text.strip()]
        if texts:
            yield f"Message {arrival.number}.txt", "text/plain", "\n\n".join(texts).encode()
        paths = {part.path for part in arrival.reading.message.parts}
        for part in arrival.reading.message.parts:
            if part.role is PartRole.ATTACHMENT and part.parent not in paths:
                yield _file_name(part), part.media_type, writing.contents.get(part.sha256)


def _file_name(part: Part) -> str:
    """Give a name without folders and without characters that some file system refuses."""
    name = "".join("_" if c in '<>:"/\\|?*' else c for c in plain(part.name)).strip(". ")
    return clip(name, LONGEST_NAME) if name else f"part {plain(part.path)}".replace("/", "_")


def _distinct(name: str, taken: Collection[str]) -> str:
    stem, dot, ending = name.rpartition(".")
    tries = (f"{stem} ({n}){dot}{ending}" if dot else f"{name} ({n})" for n in range(2, len(taken) + 3))
    return name if name not in taken else next(one for one in tries if one not in taken)
