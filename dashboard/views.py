"""What each page shows, as plain records: the templates and the JSON are both made from these."""

from dataclasses import dataclass, field
from datetime import datetime
from email import message_from_bytes
from email.policy import default

from domain.cases import Arrival, CaseState
from domain.documents import Coverage, Document, Verdict
from domain.fields import Evidence, FieldValue
from domain.findings import Decision, Disposition, Finding
from storage.records import (
    CaseSummary,
    Counts,
    HeldMessage,
    LedgerLine,
    MailboxHealth,
    MessageState,
    PennedMessage,
    StoredEvent,
    StoredLetter,
)
from storage.repository import Store

PAGE_SIZE = 50
CONTEXT = 200_000
"""Characters of a document that one page shows around the evidence; more would make a browser slow."""


@dataclass(frozen=True)
class Trouble:
    """A page that cannot be shown, and why."""

    status: int
    sentence: str


@dataclass(frozen=True)
class Cases:
    """The list of cases under a filter, with the counts beside it."""

    cases: list[CaseSummary]
    counts: Counts
    state: str
    text: str
    page: int
    more: bool
    states: list[str] = field(default_factory=lambda: [state.value for state in CaseState])


@dataclass(frozen=True)
class Shown:
    """One finding with links to its evidence: `(message, document, start, end)` stand in each `Evidence`."""

    finding: Finding
    evidence: list[Evidence]
    rejected: list[FieldValue]


@dataclass(frozen=True)
class File:
    """One file of a message and how far it was read."""

    message: int
    document: str
    name: str
    verdict: str
    detail: str
    has_text: bool


@dataclass(frozen=True)
class ArrivalLine:
    """One message of a case: who sent it, when it came in, about what."""

    number: int
    received: datetime
    mailbox: str
    author: str
    subject: str
    sha256: str


@dataclass(frozen=True)
class CasePage:
    """One case as staff see it; `open` are the findings that somebody still has to act on."""

    summary: CaseSummary
    decision: Decision | None
    findings: list[Shown]
    open: list[Finding]
    fields: list[FieldValue]
    files: list[File]
    arrivals: list[ArrivalLine]
    letters: list[StoredLetter]
    events: list[StoredEvent]


@dataclass(frozen=True)
class Stretch:
    """A piece of a document's text; `mark` says that it is the quoted evidence."""

    text: str
    mark: bool


@dataclass(frozen=True)
class DocumentPage:
    """The text read from one document, the evidence marked."""

    number: str
    message: int
    name: str
    media_type: str
    place: str
    stretches: list[Stretch]
    cut: bool
    coverage: list[Coverage]


@dataclass(frozen=True)
class LetterPage:
    """One letter with its text."""

    letter: StoredLetter
    text: str


@dataclass(frozen=True)
class Mailboxes:
    """Mailbox health, what waits for a person, and the ledger."""

    health: list[MailboxHealth]
    held: list[HeldMessage]
    pen: list[PennedMessage]
    ledger: list[LedgerLine]
    counts: Counts
    mailbox: str
    page: int
    more: bool


@dataclass(frozen=True)
class Health:
    """What a monitor asks: `ok`, and what stands in the way where it is not."""

    ok: bool
    troubles: list[str]
    waiting_messages: int
    waiting_letters: int


def cases(store: Store, *, state: str, text: str, page: int) -> Cases:
    """A page of cases, latest change first; an unknown state shows all."""
    known = [s for s in CaseState if s.value == state]
    page = max(1, page)
    found = store.cases(states=known, text=text, limit=PAGE_SIZE + 1, offset=(page - 1) * PAGE_SIZE)
    return Cases(found[:PAGE_SIZE], store.counts(), state if known else "", text, page, len(found) > PAGE_SIZE)


def case(store: Store, number: str) -> CasePage | None:
    """Everything about one case, or None where there is none of that number."""
    file = store.case(number)
    if file is None:
        return None
    judged = (d.decision for d in file.decisions if d.decision.disposition is not Disposition.NOT_A_REQUEST)
    decision = next(judged, None)
    is_asked = decision is not None and file.summary.state is not CaseState.NOT_REQUIRED
    return CasePage(
        summary=file.summary,
        decision=decision,
        findings=[Shown(f, list(f.evidence), list(f.rejected)) for f in decision.findings] if decision else [],
        open=[*decision.missing, *decision.unclear] if decision and is_asked else [],
        fields=[f for f in decision.fields if f.value not in (None, [], "")] if decision else [],
        files=[line for arrival in file.arrivals for line in _files(arrival)],
        arrivals=[_arrival(arrival) for arrival in file.arrivals],
        letters=list(file.letters),
        events=list(file.events),
    )


def _arrival(arrival: Arrival) -> ArrivalLine:
    message = arrival.reading.message
    author = ", ".join(f"{a.address} ({a.name})" if a.name else a.address for a in message.from_)
    return ArrivalLine(arrival.number, arrival.received, arrival.mailbox, author, message.subject, arrival.sha256)


def _files(arrival: Arrival) -> list[File]:
    with_text = {document.id for document in arrival.reading.documents}
    lines = []
    for part in arrival.reading.message.parts:
        ledger = [c for c in arrival.reading.coverage if c.part == part.path]
        unread = [c for c in ledger if c.verdict is not Verdict.READ]
        verdict = next((c.verdict for c in ledger if not c.unit), Verdict.READ if not unread else Verdict.PARTLY_READ)
        detail = "; ".join(_why(c) for c in unread)
        name = part.name or ("message text" if part.role == "body" else part.media_type)
        lines.append(File(arrival.number, part.path, name, verdict.value, detail, part.path in with_text))
    return lines


def _why(line: Coverage) -> str:
    reason = line.reason.value if line.reason else line.verdict.value
    return " ".join(word for word in (line.unit, reason, f"({line.detail})" if line.detail else "") if word)


def document(  # noqa: PLR0913  (path and query of one address)
    store: Store, number: str, arrival: int, document_id: str, *, start: int, end: int
) -> DocumentPage | None:
    """The text of one document with `[start, end)` marked, or None where there is no such document."""
    file = store.case(number)
    arrivals = [a for a in file.arrivals if a.number == arrival] if file else []
    documents = [d for a in arrivals for d in a.reading.documents if d.id == document_id]
    if not documents:
        return None
    shown = documents[0]
    stretches, cut = _stretches(shown, start, end)
    place = shown.place_of(start, end) if 0 <= start < end else None
    coverage = [c for c in arrivals[0].reading.coverage if c.part == document_id]
    return DocumentPage(
        number, arrival, shown.name or "message text", shown.media_type, str(place or ""), stretches, cut, coverage
    )


def _stretches(shown: Document, start: int, end: int) -> tuple[list[Stretch], bool]:
    text = shown.text
    if not 0 <= start < end <= len(text):
        start = end = 0
    first, last = max(0, start - CONTEXT), min(len(text), end + CONTEXT)
    pieces = [
        Stretch(text[first:start], mark=False),
        Stretch(text[start:end], mark=True),
        Stretch(text[end:last], mark=False),
    ]
    return [piece for piece in pieces if piece.text], first > 0 or last < len(text)


def letter(store: Store, letter_id: int) -> LetterPage | None:
    """One letter, or None."""
    found = store.letter(letter_id)
    if found is None:
        return None
    return LetterPage(found, plain_text(store.letter_content(letter_id)))


def plain_text(content: bytes) -> str:
    """The header fields that matter and the plain part of a letter of our own making."""
    message = message_from_bytes(content, policy=default)
    body = message.get_body(("plain",))
    head = "\n".join(f"{name}: {message[name]}" for name in ("From", "To", "Subject", "Date") if message[name])
    text = str(body.get_content()).replace("\r\n", "\n") if body else ""
    return f"{head}\n\n{text}"


def mailboxes(store: Store, *, mailbox: str, page: int) -> Mailboxes:
    """Health of every mailbox, what waits for a person, and a page of the ledger."""
    page = max(1, page)
    ledger = store.messages(mailbox=mailbox, limit=PAGE_SIZE + 1, offset=(page - 1) * PAGE_SIZE)
    return Mailboxes(
        store.health(), store.held(), store.pen(), ledger[:PAGE_SIZE], store.counts(), mailbox, page,
        more=len(ledger) > PAGE_SIZE,
    )


def health(store: Store) -> Health:
    """Whether everything does, for a monitor."""
    counts = store.counts()
    troubles = [f"{box.mailbox}: {box.detail}" for box in store.health() if not box.ok]
    waiting = sum(n for state, n in counts.letters.items() if state.value in {"queued", "sending"})
    return Health(not troubles, troubles, counts.messages.get(MessageState.STORED, 0), waiting)
