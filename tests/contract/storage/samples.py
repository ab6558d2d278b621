"""Small but whole things to keep: messages, readings, outcomes."""

from datetime import UTC, datetime, timedelta

from domain.cases import Arrival, CaseState, Event, Join, JoinKind, Letter, Outcome, Purpose, Reading
from domain.documents import Coverage, Document, Place, Placed, Span, SpanKind, Verdict
from domain.fields import Evidence, FieldValue
from domain.findings import Agency, Decision, Disposition, Finding, SenderVerdict, Status
from domain.mail import Address, Message, RawMessage, Source
from domain.policy import AgencyClass, Kind, Strength
from storage.records import Claim
from storage.repository import Store

NOON = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)
LEASE = timedelta(minutes=10)


def raw_message(
    uid: int, content: bytes | None = None, *, mailbox: str = "exemptions", minutes: float = 0
) -> RawMessage:
    content = f"message {uid}".encode() if content is None else content
    return RawMessage(Source(mailbox, f"7/{uid}"), content, NOON + timedelta(minutes=minutes))


def reading(
    message_id: str = "<first@cdph.ca.gov>", *, text: str = "We ask for an exemption.", author: str = "cio@cdph.ca.gov"
) -> Reading:
    document = Document(
        id="1", name="body", media_type="text/plain", text=text, spans=(Span(SpanKind.PARAGRAPH, 0, len(text)),),
        places=(Placed(0, len(text), Place(page=1, box=(1.5, 2, 3, 4)), 0.5),), is_body=True,
    )
    evidence = Evidence("1", 0, 2, text[:2], document.place_of(0, 2), "body", "test", document.confidence_of(0, 2))
    message = Message(
        message_id=message_id, from_=(Address("Chief", author),), reply_to=(Address("", "Desk@cdph.ca.gov"),),
        subject="Request \u2013 exemption\0", date=NOON, headers=(("Subject", "Request"),),
    )
    value = {"amount": 12.5, "list": [1, None, "x"]}
    field = FieldValue("cost.total", value, (evidence,), rivals=(FieldValue("cost.total", 7, ()),))
    return Reading(message, (document,), (Coverage("1", "body", Verdict.READ),), (field,), reader="reader 1")


def decision(disposition: Disposition = Disposition.DEFICIENT, *, kind: Kind = Kind.EXEMPTION) -> Decision:
    finding = Finding("contract.term", "Term", Status.MISSING, "Nowhere.", "STMM 0501.0", Strength.REQUIRED)
    agency = Agency("Department of Public Health", AgencyClass.NON_EXEMPT)
    verdict = SenderVerdict("verified")
    return Decision(disposition, kind, agency, verdict, (finding,), (), ("It lacks the term.",), "2024", "code 1")


def letter(name: str = "notice-1@intake", *, held: str = "", purpose: Purpose = Purpose.DEFICIENCY) -> Letter:
    return Letter(
        purpose, f"<{name}>", "bounces@intake", (Address("Chief", "CIO@cdph.ca.gov"),), "Your request",
        b"From: intake\r\n\r\nThe term is missing.\r\n", ("contract.term",), held,
    )


def outcome(*letters: Letter, state: CaseState = CaseState.DEFICIENT) -> Outcome:
    event = Event("judged", {"missing": 1, "who": "caf\u00e9 \ud800"})
    return Outcome(decision(), state, letters, (event,), reviewer="ana")


def keep_and_claim(store: Store, uid: int = 1, content: bytes | None = None) -> Claim:
    store.keep(raw_message(uid, content))
    claim = store.claim_message("worker", lease=LEASE)
    assert claim is not None
    return claim


def arrival(claim: Claim, number: int = 1, read: Reading | None = None) -> Arrival:
    return Arrival(number, claim.message_id, claim.mailbox, claim.received, claim.sha256, read or reading())


def open_case(store: Store, claim: Claim, *letters: Letter, read: Reading | None = None) -> str:
    """Record an outcome that opens a case, and return its number."""
    with store.unit(claim) as unit:
        number = unit.next_number("EX", 2026)
        join = Join(JoinKind.OPENS, number, ("a request",))
        unit.record(join=join, case=number, arrival=arrival(claim, read=read), outcome=outcome(*letters))
    return number
