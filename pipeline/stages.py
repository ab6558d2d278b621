"""The story: how mail becomes a decision. Read this file first.

    mailbox ─► RawMessage ─► Reading ─► Join ─► Packet ─► Findings ─► Decision ─► letters

Three steps, told apart by what they may touch: `read` turns bytes into documents and fields (no database, no
network, in a limited child process); `join` says which case a message belongs to (it alone looks things up);
`judge` says what the case lacks (pure). `take_in` puts them together: one message, one transaction.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta, tzinfo

from domain.automatic import is_automatic
from domain.cases import Arrival, CaseState, Event, Join, JoinKind, Letter, Outcome, Packet, Purpose, Reading
from domain.errors import IntakeError
from domain.fields import FieldValue, Substance
from domain.findings import Agency, Decision, Disposition, SenderVerdict
from domain.mail import Message
from domain.policy import AgencyClass, Checklist, Kind
from pipeline.reader import Reader
from pipeline.reader_version import READER_VERSION
from routing.correspondents import Counts
from routing.decide import decide, state_of
from routing.join import join
from routing.notices import Desk, letters_for
from routing.rendering import Templates
from routing.reviewers import Reviewers, choose_reviewer
from routing.tokens import make_token
from storage.records import NEW_CASE, Claim
from storage.repository import Store
from storage.unit import Unit
from validators.assess import assess, find_gaps
from validators.checklist import in_force
from validators.inquiry import Thresholds
from validators.merge import merge_fields

PREFIXES = {Kind.EXEMPTION: "EX", Kind.GENERAL_DELEGATION: "DG", Kind.CONTRACT_DELEGATION: "DG"}


@dataclass(frozen=True)
class Rules:
    """Everything that judging and answering rest on besides the packet: from the settings, read at start."""

    checklists: tuple[Checklist, ...]
    thresholds: Thresholds
    judge_sender: Callable[[Message], SenderVerdict]
    desks: Mapping[str, Desk]
    templates: Templates
    reviewers: Reviewers
    secret: bytes
    clock: Callable[[], datetime]
    zone: tzinfo
    code: str


@dataclass(frozen=True)
class Settled:
    """What taking one message in has led to."""

    reading: Reading
    join: Join
    decision: Decision
    letters: tuple[Letter, ...] = ()


class TooEarly(IntakeError):
    """An older message of the same correspondence is still being read; this one is taken in right after it."""

    def __init__(self, older: Sequence[int]) -> None:
        super().__init__("too-early", f"message {older[0]} of the same correspondence has to be decided first")


def take_in(claim: Claim, store: Store, reader: Reader, rules: Rules) -> Settled:
    """Take one claimed message from its bytes to a committed decision; killed anywhere, it is simply done again.

    Raises `TooEarly` where an older message must come first, `Unavailable` where database, disk or child do not answer.
    """
    reading = read(claim, store, reader)
    with store.unit(claim) as unit:
        older = unit.older_in_work(reading)
        if older:
            raise TooEarly(older)
        return settle(claim, reading, unit, rules, contents=lambda packet: contents_of(packet, store, reader))


def read(claim: Claim, store: Store, reader: Reader) -> Reading:
    """What the message says; read once per message and reader version."""
    kept = store.reading(claim.message_id, READER_VERSION)
    if kept is not None:
        return kept
    reading = reader.read(store.raw(claim.message_id))
    store.save_reading(claim.message_id, reading)
    return reading


def contents_of(packet: Packet, store: Store, reader: Reader) -> dict[str, bytes]:
    """The bytes of the packet's files by SHA-256, taken from the stored messages again."""
    found: dict[str, bytes] = {}
    for arrival in packet.arrivals:
        found |= reader.files(store.raw(arrival.message_id))
    return found


def settle(
    claim: Claim, reading: Reading, unit: Unit, rules: Rules, *, contents: Callable[[Packet], Mapping[str, bytes]]
) -> Settled:
    """Join the message to its case, judge the case, and write down what follows."""
    kind = kind_of(reading)
    if claim.assigned == NEW_CASE and asks_of(reading):
        kind = Kind(asks_of(reading))
    sender = rules.judge_sender(reading.message)
    joined = place(claim, reading, kind, sender, unit, rules)
    if joined.how is JoinKind.PEN and not joined.guesses and asks_of(reading):
        kind, joined = Kind(asks_of(reading)), Join(JoinKind.OPENS, reasons=(*joined.reasons, "It asks by itself."))
    if joined.how is JoinKind.PEN:
        return _pen(claim, reading, joined, sender, unit, rules)
    if kind is Kind.NOT_A_REQUEST or not (joined.case or joined.how is JoinKind.OPENS):
        return _set_aside(claim, reading, joined, sender, unit, rules)
    if joined.how is JoinKind.OPENS:
        joined = replace(joined, case=unit.next_number(PREFIXES[kind], claim.received.astimezone(rules.zone).year))
        packet = Packet((arrive(claim, reading, 1),), joined.case, kind)
    else:
        earlier = unit.packet(joined.case)
        new = () if joined.how is JoinKind.TWIN else (arrive(claim, reading, len(earlier) + 1),)
        packet = Packet((*earlier, *new), joined.case, kind_of_case(earlier, kind))
    before = unit.last_decision(joined.case)
    decision = judge(packet, rules)
    outcome = answer(claim, reading, packet, decision, joined, unit, rules, before=before, contents=contents)
    arrival = None if joined.how is JoinKind.TWIN else packet.latest
    unit.record(join=joined, case=joined.case, arrival=arrival, outcome=outcome)
    return Settled(reading, joined, decision, outcome.letters)


def place(  # noqa: PLR0913, PLR0917  (each is one thing the step rests on)
    claim: Claim, reading: Reading, kind: Kind, sender: SenderVerdict, unit: Unit, rules: Rules
) -> Join:
    """Say which case the message belongs to; what a person said of a message from the holding pen comes first."""
    if claim.assigned == NEW_CASE:
        return Join(JoinKind.OPENS if kind.is_request else JoinKind.ALONE, reasons=("A person said so.",))
    if claim.assigned:
        return Join(JoinKind.JOINS, claim.assigned, reasons=("A person said so.",))
    return join(
        reading, kind=kind, sender=sender, lookup=unit, secret=rules.secret, received=claim.received,
        sha256=claim.sha256, own=tuple(desk.mailbox for desk in rules.desks.values()),
    )


def judge(packet: Packet, rules: Rules) -> Decision:
    """Say what the case lacks after its latest message; pure."""
    kind = packet.kind or Kind.NOT_A_REQUEST
    received = packet.arrivals[0].received.astimezone(rules.zone).date()
    checklist = in_force(rules.checklists, kind, received)
    findings = assess(packet, checklist, thresholds=rules.thresholds)
    fields = merge_fields(packet)
    doubtful = tuple(sorted({field.name for field in fields if field.confidence < rules.thresholds.present}))
    decision = decide(
        packet, findings, kind=kind, agency=agency_of(packet), sender=sender_of(packet, rules),
        requests_in_message=requests_in(packet), kind_doubt=kind_doubt(packet),
        discretionary=says(packet, "discretionary"),
        unread=[gap for arrival in packet.arrivals for gap in find_gaps(arrival)],
        edition=checklist.edition, code=rules.code, fields=fields,
    )
    return replace(decision, doubtful=doubtful)


def answer(  # noqa: PLR0913, PLR0917  (each is one thing the letters rest on)
    claim: Claim, reading: Reading, packet: Packet, decision: Decision, joined: Join, unit: Unit, rules: Rules,
    *, before: Decision | None, contents: Callable[[Packet], Mapping[str, bytes]],
) -> Outcome:
    """The decision with its letters and history. A twin is linked and shown; it gets no letter of its own."""
    state = state_of(decision)
    events = _history(joined, reading, before=before, decision=decision)
    if joined.how is JoinKind.TWIN:
        return Outcome(decision, state, events=events)
    complete = decision.disposition is Disposition.COMPLETE
    reviewer = choose_reviewer(rules.reviewers, decision) if complete else ""
    correspondence = letters_for(
        packet, decision, desk=rules.desks[packet.latest.mailbox], templates=rules.templates, number=claim.message_id,
        now=rules.clock(), token=make_token(packet.case, rules.secret), asked=unit.asked(packet.case),
        reviewer=reviewer, automatic=automatic_mark(reading),
        contents=contents(packet) if complete else None,
        counts=lambda address, purpose: count(unit, packet.case, address, purpose),
    )
    return Outcome(decision, state, correspondence.letters, (*events, *correspondence.events), reviewer)


def count(unit: Unit, case: str, address: str, purpose: Purpose) -> Counts:
    """What has already left, for the brakes on automatic mail."""
    return Counts(
        same_today=unit.letters_today(to=address, case=case, purpose=purpose),
        domain_today=unit.letters_today_to_domain(address.rpartition("@")[2]), last_hour=unit.letters_last_hour(),
    )


def _pen(  # noqa: PLR0913, PLR0917  (each is one thing the step rests on)
    claim: Claim, reading: Reading, joined: Join, sender: SenderVerdict, unit: Unit, rules: Rules
) -> Settled:
    """Put a message that may belong to a case, but cannot be joined by itself, in front of a person."""
    decision = Decision(
        Disposition.TRIAGE, Kind.SUPPLEMENT, agency_of(Packet((arrive(claim, reading, 1),))), sender, (), (),
        joined.reasons, edition="", code=rules.code,
    )
    unit.pen(joined, reading, _history(joined, reading, before=None, decision=decision))
    return Settled(reading, joined, decision)


def _set_aside(  # noqa: PLR0913, PLR0917  (each is one thing the step rests on)
    claim: Claim, reading: Reading, joined: Join, sender: SenderVerdict, unit: Unit, rules: Rules
) -> Settled:
    """Keep a message that asks for nothing: with its case where it has one, which a withdrawal puts before a person."""
    withdrawal = bool(joined.case) and what_of(reading) == "withdrawal"
    earlier = unit.packet(joined.case) if withdrawal else ()
    kind = kind_of_case(earlier, Kind.NOT_A_REQUEST)
    packet = Packet((*earlier, arrive(claim, reading, len(earlier) + 1)), joined.case, kind)
    decision = decide(
        packet, (), kind=Kind.NOT_A_REQUEST, agency=agency_of(Packet(earlier)), sender=sender, withdrawal=withdrawal,
        code=rules.code, fields=(),
    )
    if not withdrawal:
        events = _history(joined, reading, before=None, decision=decision)
        unit.set_aside(Outcome(decision, CaseState.CLOSED, events=events), joined, reading)
        return Settled(reading, joined, decision)
    outcome = answer(claim, reading, packet, decision, joined, unit, rules, before=None, contents=lambda _: {})
    unit.record(join=joined, case=joined.case, arrival=None, outcome=outcome)
    return Settled(reading, joined, decision, outcome.letters)


def _history(joined: Join, reading: Reading, *, before: Decision | None, decision: Decision) -> tuple[Event, ...]:
    """What the case's history says of this message: how it joined, and which values it changed, old and new."""
    told = Event("message taken in", {
        "how": joined.how.value, "reasons": " ".join(joined.reasons), "subject": reading.message.subject,
        "from": ", ".join(address.address for address in reading.message.from_),
    })
    if before is None:
        return (told,)
    old, new = ({f.name: f.value for f in d.fields} for d in (before, decision))
    changed = [Event("value changed", {"field": name, "old": str(old[name]), "new": str(value)})
               for name, value in new.items() if name in old and old[name] != value]
    return (told, *changed)


def arrive(claim: Claim, reading: Reading, number: int) -> Arrival:
    """The message as the `number`-th of its case."""
    return Arrival(number, claim.message_id, claim.mailbox, claim.received, claim.sha256, reading)


def kind_of(reading: Reading) -> Kind:
    """What the message is, by what stands in it. A fax server's mail may hold a request; it is just never answered."""
    best = best_of(reading.fields, "kind")
    return Kind(best.value["kind"] if isinstance(best.value, dict) else str(best.value)) if best else Kind.NOT_A_REQUEST


def automatic_mark(reading: Reading) -> str:
    """Why the message is a machine's, in a sentence; empty for a person's."""
    body = next((document.text for document in reading.documents if document.is_body), "")
    return is_automatic(reading.message, body=body) or ""


def what_of(reading: Reading) -> str:
    """What exactly a message is that is no request, such as `withdrawal`; empty where that is not known."""
    best = best_of(reading.fields, "kind")
    return str(best.value.get("what", "")) if best and isinstance(best.value, dict) else ""


def asks_of(reading: Reading) -> str:
    """The kind of request that a supplement would be by itself; empty where it asks for nothing."""
    best = best_of(reading.fields, "kind")
    return str(best.value.get("asks") or "") if best and isinstance(best.value, dict) else ""


def kind_doubt(packet: Packet) -> str:
    """Why it is not sure what the message that opened the case asks for; empty where it is."""
    best = best_of(packet.arrivals[0].reading.fields, "kind")
    return str(best.value.get("doubt") or "") if best and isinstance(best.value, dict) else ""


def kind_of_case(arrivals: Iterable[Arrival], otherwise: Kind) -> Kind:
    """The kind of the request that opened the case."""
    kinds = (kind_of(arrival.reading) for arrival in arrivals)
    return next((kind for kind in kinds if kind.is_request), otherwise)


def agency_of(packet: Packet) -> Agency | None:
    """Who asks: the best-founded naming in any message of the case, the request's own before a supplement's."""
    found = [best_of(arrival.reading.fields, "agency") for arrival in packet.arrivals]
    best = max((f for f in found if f), key=lambda f: f.confidence, default=None)
    if best is None or not isinstance(best.value, dict):
        return None
    value = best.value
    return Agency(
        name=str(value.get("name", "")), agency_class=AgencyClass(value.get("class", AgencyClass.UNKNOWN)),
        current=str(value.get("current") or ""), acronym=str(value.get("acronym") or ""),
        basis=str(value.get("basis") or ""), confidence=best.confidence, evidence=best.evidence,
    )


def sender_of(packet: Packet, rules: Rules) -> SenderVerdict:
    """The verdict on the latest sender, unless an earlier message of the case is doubtful."""
    verdicts = [rules.judge_sender(arrival.reading.message) for arrival in packet.arrivals]
    return next((verdict for verdict in verdicts if verdict.is_doubtful), verdicts[-1])


def requests_in(packet: Packet) -> int:
    """How many separate requests the message that opened the case holds."""
    best = best_of(packet.arrivals[0].reading.fields, "requests.count")
    return best.value if best and isinstance(best.value, int) else 1


def says(packet: Packet, name: str) -> bool:
    """Whether any message of the packet says so."""
    found = (best_of(arrival.reading.fields, name) for arrival in packet.arrivals)
    return any(best is not None and bool(best.value) for best in found)


def best_of(fields: Iterable[FieldValue], name: str) -> FieldValue | None:
    """The best-founded value of that name, or None."""
    good = (f for f in fields if f.name == name and f.value is not None and f.substance is Substance.SUBSTANTIVE)
    return max(good, key=lambda f: f.confidence, default=None)


def later(clock: Callable[[], datetime]) -> datetime:
    """When a message that came too early is looked at again."""
    return clock() + timedelta(seconds=1)
