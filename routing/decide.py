"""What becomes of a packet: findings in, a `Decision` with its reasons out. Pure.

    findings ─► decide ─► Decision ─► letters (`routing.notices`)

The table below is read from the top; the first row that holds gives the disposition, the others still leave
their remarks among the reasons, so that a person sees everything at once.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from domain.cases import CaseState, Packet
from domain.documents import Coverage, Verdict
from domain.fields import FieldValue
from domain.findings import Agency, Decision, Disposition, Finding, SenderVerdict, Status
from domain.policy import AgencyClass, Kind, Strength

CLOSING = "\"')\u201d\u2019"
"""Marks that may stand behind a sentence's full stop."""

WITHDRAWN = "The message withdraws the request; its case is closed once a person has confirmed that."


@dataclass(frozen=True)
class _Case:
    """What the rows of the table look at."""

    kind: Kind
    agency: Agency | None
    sender: SenderVerdict
    requests: int
    withdrawal: bool
    kind_doubt: str
    discretionary: bool
    checked: int
    missing: tuple[Finding, ...]
    unclear: tuple[Finding, ...]
    unread: tuple[Coverage, ...]

    @property
    def agency_class(self) -> AgencyClass:
        return self.agency.agency_class if self.agency else AgencyClass.UNKNOWN


def decide(  # noqa: PLR0913  (each is one thing the disposition rests on, named at the call)
    packet: Packet,
    findings: Sequence[Finding],
    *,
    kind: Kind,
    agency: Agency | None,
    sender: SenderVerdict,
    requests_in_message: int = 1,
    withdrawal: bool = False,
    kind_doubt: str = "",
    unread: Sequence[Coverage] = (),
    discretionary: bool = False,
    edition: str = "",
    code: str = "",
    fields: Sequence[FieldValue] | None = None,
) -> Decision:
    """Say what becomes of the whole case after its latest message, with a sentence for each thing it rests on.

    `kind` is the message's; a supplement is judged as what its case is (`packet.kind`). `unread` are the units that
    could hold something and were not, or only partly, read.
    `kind_doubt` says in a sentence why the kind is not sure. `fields` default to those of the packet, the latest first.
    """
    judged = packet.kind if kind is Kind.SUPPLEMENT and packet.kind is not None else kind
    binding = [f for f in findings if f.strength is not Strength.ADVICE]
    case = _Case(
        kind=judged, agency=agency, sender=sender, requests=requests_in_message, withdrawal=withdrawal,
        kind_doubt=kind_doubt, discretionary=discretionary, checked=len(binding),
        missing=tuple(f for f in binding if f.status is Status.MISSING),
        unclear=tuple(f for f in binding if f.status in {Status.UNCLEAR, Status.CRASHED}),
        unread=_still_unread(packet, unread),
    )
    disposition, reasons = _table(case)
    return Decision(
        disposition=disposition, kind=judged, agency=agency, sender=sender, findings=tuple(findings),
        fields=_fields(packet) if fields is None else tuple(fields), reasons=reasons, edition=edition, code=code,
    )


def state_of(decision: Decision, *, before: CaseState | None = None) -> CaseState:
    """Where the case stands after this decision; mail that asks for nothing leaves it where it was (`before`).

    A withdrawal waits for a person's look; only then is the case withdrawn.
    """
    if WITHDRAWN in decision.reasons:
        return CaseState.TRIAGE
    if decision.disposition is Disposition.NOT_A_REQUEST:
        return before or CaseState.CLOSED
    return {
        Disposition.COMPLETE: CaseState.COMPLETE,
        Disposition.DEFICIENT: CaseState.DEFICIENT,
        Disposition.TRIAGE: CaseState.TRIAGE,
        Disposition.NOT_REQUIRED: CaseState.NOT_REQUIRED,
    }[decision.disposition]


def _table(case: _Case) -> tuple[Disposition, tuple[str, ...]]:
    """Go down the rows: the first that holds decides, its sentences lead, the remarks of the others follow."""
    if case.withdrawal:
        return Disposition.NOT_A_REQUEST, (WITHDRAWN,)
    if case.kind is Kind.NOT_A_REQUEST:
        return Disposition.NOT_A_REQUEST, ("The message asks for no exemption and no delegation.",)
    rows = (
        (Disposition.TRIAGE, _forged(case)),
        (Disposition.TRIAGE, _several(case)),
        (Disposition.TRIAGE, _unplaced_kind(case)),
        (Disposition.NOT_REQUIRED, _not_bound(case)),
        (Disposition.TRIAGE, _unplaced_agency(case)),
        (Disposition.NOT_REQUIRED, _discretionary(case)),
        (Disposition.TRIAGE, _doubtful_kind(case)),
        (Disposition.TRIAGE, _unchecked(case)),
        (Disposition.TRIAGE, _unclear(case)),
        (Disposition.TRIAGE, _unread_part(case)),
        (Disposition.DEFICIENT, _missing(case)),
        (Disposition.COMPLETE, ("Nothing that the policy requires is missing.",)),
    )
    at = next(number for number, (_, sentences) in enumerate(rows) if sentences)
    disposition, leading = rows[at]
    # Nobody is asked to complete a request that is not required: its items stand in the findings only.
    further = rows[at + 1 : -1] if disposition is not Disposition.NOT_REQUIRED else ()
    others = tuple(sentence for _, sentences in further for sentence in sentences)
    return disposition, (*leading, *others, *_notes(case))


def _forged(case: _Case) -> tuple[str, ...]:
    if not case.sender.is_doubtful:
        return ()
    return ("The sender cannot be believed without a person's look.", *case.sender.reasons)


def _several(case: _Case) -> tuple[str, ...]:
    if case.requests < 2:  # noqa: PLR2004  (two requests are what makes them several)
        return ()
    return (f"One message holds {case.requests} separate requests; a person has to split them.",)


def _unplaced_kind(case: _Case) -> tuple[str, ...]:
    return () if case.kind.is_request else ("It could not be told what kind of request the case is.",)


def _doubtful_kind(case: _Case) -> tuple[str, ...]:
    """Send what may be no request, or one of another kind, to a person before anybody is told what it lacks."""
    return (f"It is not sure what it asks for. {sentence(case.kind_doubt)}",) if case.kind_doubt else ()


def _not_bound(case: _Case) -> tuple[str, ...]:
    name = case.agency.name if case.agency else ""
    if case.agency_class is AgencyClass.EXEMPT:
        return (f"{name} is an exempt state entity; the CALNET mandate does not bind it (STMM 0501.0, Policy).",)
    if case.agency_class is AgencyClass.LOCAL:
        return (f"{name} is a local or non-state entity; the CALNET mandate does not bind it (STMM 0501.0, Policy).",)
    return ()


def _unplaced_agency(case: _Case) -> tuple[str, ...]:
    if case.agency_class is not AgencyClass.UNKNOWN:
        return ()
    if case.agency is None or not case.agency.name:
        return ("The packet does not show which agency asks.",)
    return (f"It is not known whether the CALNET mandate binds {case.agency.name}.",)


def _discretionary(case: _Case) -> tuple[str, ...]:
    if not case.discretionary:
        return ()
    return ("By the packet's own papers the service is discretionary and needs no approval (STMM 0400.1, Policy).",)


def _unchecked(case: _Case) -> tuple[str, ...]:
    """Take no request for complete because nothing was checked."""
    return () if case.checked else ("No required item was checked; there is no policy edition for this request.",)


def _unclear(case: _Case) -> tuple[str, ...]:
    asked = "It is not clear whether this item is there"
    return tuple(f"{asked}: {f.title}. {sentence(f.reason)}".strip() for f in case.unclear)


def _unread_part(case: _Case) -> tuple[str, ...]:
    """Keep a notice back while an unread part could hold a missing item: the notice has to be complete."""
    if not case.missing:
        return ()
    return tuple(f"{describe(unit)}; it could hold what was not found elsewhere." for unit in case.unread)


def _missing(case: _Case) -> tuple[str, ...]:
    return tuple(f"Missing: {f.title}. {sentence(f.reason)}".strip() for f in case.missing)


def _notes(case: _Case) -> tuple[str, ...]:
    """Note, whatever the disposition, a sender without proof and the unread parts of a packet that lacks nothing."""
    doubts = case.sender.reasons if case.sender.state == "unverified" else ()
    unread = () if case.missing else tuple(f"{describe(unit)}." for unit in case.unread)
    return (*doubts, *unread)


def describe(unit: Coverage) -> str:
    """Put one line of the coverage ledger in words, such as `Quote.pdf, page 3, was not read (encrypted)`."""
    name = unit.name or "A part without a name"
    where = f"{name}, {unit.unit}," if unit.unit else name
    how = "was read in full" if unit.verdict is Verdict.READ else f"was {unit.verdict.value}"
    return f"{where} {how} ({unit.reason.value})" if unit.reason else f"{where} {how}"


def sentence(text: str) -> str:
    """Give the text a capital letter and a full stop where it lacks them."""
    text = text.strip()
    if not text:
        return ""
    is_word = text.split(maxsplit=1)[0].isalpha()  # an address or a file's name stays as it is
    first = text[0].upper() if is_word else text[0]
    return first + text[1:] + ("" if text.rstrip(CLOSING)[-1:] in {".", "!", "?", ":"} else ".")


def _still_unread(packet: Packet, unread: Sequence[Coverage]) -> tuple[Coverage, ...]:
    """Leave out what a later message brought again under the same name and in a form that could be read."""
    return tuple(unit for unit in unread if unit.verdict is not Verdict.READ and not _came_again(packet, unit))


def _came_again(packet: Packet, unit: Coverage) -> bool:
    last_seen = False
    for arrival in packet.arrivals:
        of_that_name = [c for c in arrival.reading.coverage if c.name == unit.name]
        if of_that_name:
            last_seen = all(c.verdict is Verdict.READ for c in of_that_name)
    return bool(unit.name) and last_seen


def _fields(packet: Packet) -> tuple[FieldValue, ...]:
    """List the fields of all messages, the latest first: a later value comes before the earlier one it replaces."""
    return tuple(value for arrival in reversed(packet.arrivals) for value in arrival.reading.fields)
