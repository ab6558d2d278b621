"""Decisions whose letters are kept as golden files: a fictional packet in each disposition."""

from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from hashlib import sha256

from domain.cases import Arrival, Packet, Reading
from domain.documents import Coverage, Document, Place, Reason, Verdict
from domain.fields import Evidence, FieldValue, Substance, Value
from domain.findings import Agency, Decision, Finding, SenderVerdict, Status
from domain.mail import Address, Message, Part, PartRole
from domain.policy import AgencyClass, Kind, Strength
from routing.correspondents import Caps
from routing.decide import decide
from routing.notices import Desk

NOW = datetime(2026, 3, 4, 18, 30, tzinfo=UTC)
TOKEN = "ex20260001-k7m2q9"
DESK = Desk(
    mailbox="STNDexemptions@state.ca.gov",
    program="CALNET Program",
    organization="California Department of Technology",
    contact_name="Robin Alvarez, Program Analyst",
    contact_telephone="(916) 555-0142",
    contact_address="P.O. Box 1810, MS Y-13\nRancho Cordova, CA 95741-1810",
    staff="calnet-staff@state.ca.gov",
    own=("STNDdelegations@state.ca.gov",),
    caps=Caps(),
    case_url="https://intake.calnet.example/cases/{case}",
)
ANALYST = Address("Jordan Pham", "jordan.pham@resources.example")
AGENCY = Agency("Department of Water Quality", AgencyClass.NON_EXEMPT)
BELIEVED = SenderVerdict("verified", ("The receiving server found an aligned DMARC pass for resources.example.",))

LETTER = Part("1.2", "Request.pdf", "application/pdf", "application/pdf", 2048, sha256(b"%PDF-letter").hexdigest(),
              PartRole.ATTACHMENT)
COSTS = Part("1.3", "Costs.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "", 1024,
             sha256(b"PK-costs").hexdigest(), PartRole.ATTACHMENT)
BODY = Part("1.1", "", "text/plain", "text/plain", 120, sha256(b"body").hexdigest(), PartRole.BODY)
LOGO = Part("1.4", "logo.png", "image/png", "image/png", 900, sha256(b"logo").hexdigest(), PartRole.ORNAMENT)
CONTENTS = {LETTER.sha256: b"%PDF-letter", COSTS.sha256: b"PK-costs"}


def ledger(*parts: Part) -> tuple[Coverage, ...]:
    return tuple(Coverage(part.path, part.name, Verdict.READ) for part in parts)


LOCKED = Coverage("1.3", "Costs.xlsx", Verdict.NOT_READ, reason=Reason.ENCRYPTED)
FADED = Coverage("1.2", "Request.pdf", Verdict.PARTLY_READ, unit="page 3", reason=Reason.DAMAGED)


def arrival(number: int = 1, *, coverage: tuple[Coverage, ...] | None = None, subject: str = "") -> Arrival:
    parts = (BODY, LETTER, COSTS, LOGO)
    message = Message(
        message_id=f"{number}.pham@resources.example", from_=(ANALYST,), parts=parts,
        subject=subject or "CALNET exemption request - Delta stations",
    )
    body = Document("1.1", "", "text/plain", "Please find our request attached.\n", is_body=True)
    reading = Reading(message, (body,), ledger(*parts) if coverage is None else coverage, ())
    return Arrival(number, number, "exemptions", datetime(2026, 3, 1 + number, 17, 5, tzinfo=UTC), "0" * 64, reading)


def evidence(quote: str, *, name: str = "Request.pdf", page: int = 1, message: int = 1) -> Evidence:
    return Evidence("1.2", 0, len(quote), quote, Place(page=page), name=name, message=message)


@dataclass(frozen=True)
class Item:
    """One requirement as the letters know it."""

    id: str
    title: str
    citation: str
    ask: str
    cure: str
    quote: str
    strength: Strength = Strength.REQUIRED


ITEMS = {item.id: item for item in (
    Item("project", "The project or acquisition", "STMM 0501.0, Policy",
         "Please name the specific telecommunications project or acquisition that this request is for.",
         "This request covers one acquisition: Ethernet service for the Redding field office.",
         "Delta Station Telemetry Links, project 26-014"),
    Item("services.address", "Street address of every location", "STMM 0501.0, Procedures",
         "Please give the street address (number, street and city) of every location where service is asked for.",
         "1416 Ninth Street, Sacramento, and 2440 Athens Avenue, Redding.",
         "1801 Levee Road, Isleton, and 66 Ferry Landing, Rio Vista"),
    Item("cost.total", "Total cost", "STMM 0501.0, Procedures", "Please state the total cost of the proposed services.",
         "Total cost for the 36-month term: $84,750.00.", "Total for the 36-month term: $418,200.00"),
    Item("sla.remedies", "Rights and remedies under the service levels", "STMM 0501.0, Procedures",
         "Please state the rights and remedies that go with the service levels, such as credits or a right to cancel.",
         "A credit of five percent of the monthly charge for each hour beyond the repair time.",
         "A credit of 10 percent of the monthly charge for each day of outage"),
    Item("signer", "Submitted by the head of information technology", "STMM 0501.0, Policy",
         "Please have the request submitted by the department's Agency or Chief Information Officer, or equivalent.",
         "A closing with the Chief Information Officer's signature, name and title.",
         "Dana Whitfield, Chief Information Officer"),
    Item("fsr", "Copy of the proposed Feasibility Study Report", "STMM 0501.0, Responsibilities",
         "Please send a copy of the proposed Feasibility Study Report.", "The report as a PDF file.", "",
         Strength.CONDITIONAL),
    Item("separate_attachments", "Request and support as separate attachments", "STMM 0501.0, Procedures",
         "Please send the request and the supporting documents as separate attachments.",
         "The letter as one file and each supporting document as another.", "", Strength.ADVICE),
)}


def finding(name: str, status: Status = Status.PRESENT, *, reason: str = "", rejected: str = "") -> Finding:
    item = ITEMS[name]
    lost = (FieldValue(name, None, (evidence(rejected, page=2),), substance=Substance.PLACEHOLDER),) if rejected else ()
    usual = "The packet says it." if status is Status.PRESENT else "nothing in the packet answers it."
    return Finding(
        name, item.title, status, reason or usual,
        item.citation, item.strength, ask=item.ask, cure=item.cure, rejected=lost,
        evidence=(evidence(item.quote),) if status is Status.PRESENT and item.quote else (),
        looked_in=("message", "Request.pdf", "Costs.xlsx"),
    )


def findings(**changed: Finding) -> tuple[Finding, ...]:
    """Every item present, but for those changed (`cost_total=…` for `cost.total`)."""
    by_name = {"fsr": finding("fsr", Status.NOT_APPLICABLE), **{f.requirement: f for f in changed.values()}}
    return tuple(by_name.get(name) or finding(name) for name in ITEMS)


VALUES: dict[str, Value] = {
    "provider.name": "Sierra Lightwave, Inc.", "cost.total": 418200.0, "contract.term_months": 36,
    "signer.name": "Dana Whitfield", "signer.title": "Chief Information Officer",
}
FIELDS = tuple(FieldValue(name, value, ()) for name, value in VALUES.items())


@dataclass(frozen=True)
class Case:
    """What one set of letters is written from."""

    arrivals: tuple[Arrival, ...] = (arrival(),)
    findings: tuple[Finding, ...] = findings()
    kind: Kind = Kind.EXEMPTION
    agency: Agency | None = AGENCY
    sender: SenderVerdict = BELIEVED
    requests: int = 1
    withdrawal: bool = False
    discretionary: bool = False
    asked: tuple[str, ...] = ()
    fields: tuple[FieldValue, ...] = field(default=FIELDS)

    @property
    def packet(self) -> Packet:
        """The case as a packet."""
        return Packet(self.arrivals, case="EX-2026-0001", kind=Kind.EXEMPTION)

    @property
    def decision(self) -> Decision:
        """What is decided of it."""
        unread = tuple(c for a in self.arrivals for c in a.reading.coverage if c.verdict is not Verdict.READ)
        return decide(
            self.packet, self.findings, kind=self.kind, agency=self.agency, sender=self.sender,
            requests_in_message=self.requests, withdrawal=self.withdrawal, unread=unread,
            discretionary=self.discretionary, edition="STMM-0501.0-2013-07", code="1.0", fields=self.fields,
        )


NO_TOTAL = finding("cost.total", Status.MISSING, reason="only an unfilled place was found.", rejected="Total cost: TBD")
NO_REMEDIES = finding("sla.remedies", Status.MISSING)
SUPPLEMENT = replace(arrival(2, subject="RE: Needed for your CALNET exemption request"))

CASES = {
    "complete": Case(),
    "complete-after-supplement": Case(arrivals=(arrival(), SUPPLEMENT), kind=Kind.SUPPLEMENT, asked=("cost.total",)),
    "deficient": Case(findings=findings(a=NO_TOTAL, b=NO_REMEDIES)),
    "deficient-again": Case(
        arrivals=(arrival(), SUPPLEMENT), findings=findings(a=NO_REMEDIES), kind=Kind.SUPPLEMENT,
        asked=("cost.total", "sla.remedies"),
    ),
    "unreadable": Case(
        arrivals=(arrival(coverage=(*ledger(BODY, LOGO), FADED, LOCKED)),),
        findings=findings(a=finding("cost.total", Status.UNCLEAR, reason="It could stand in Costs.xlsx (encrypted).")),
    ),
    "forged": Case(sender=SenderVerdict("doubtful", ("mx.example says that DMARC failed.",))),
    "exempt": Case(agency=Agency("Department of Justice", AgencyClass.EXEMPT), findings=findings(a=NO_REMEDIES)),
    "local": Case(agency=Agency("County of Tulare", AgencyClass.LOCAL)),
    "discretionary": Case(discretionary=True),
    "withdrawal": Case(arrivals=(arrival(), SUPPLEMENT), kind=Kind.NOT_A_REQUEST, withdrawal=True, findings=()),
}
