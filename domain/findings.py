"""What judging a packet says: one finding per required item, and the disposition of the whole."""

from dataclasses import dataclass
from enum import StrEnum

from domain.fields import Evidence, FieldValue, Value
from domain.policy import AgencyClass, Kind, Strength


class Status(StrEnum):
    """The status of a required item. `CRASHED` (the check itself failed) is shown to people as unclear."""

    PRESENT = "present"
    MISSING = "missing"
    UNCLEAR = "unclear"
    NOT_APPLICABLE = "not_applicable"
    CRASHED = "crashed"


class Disposition(StrEnum):
    """What becomes of a packet."""

    COMPLETE = "complete"
    DEFICIENT = "deficient"
    NOT_REQUIRED = "not_required"
    TRIAGE = "triage"
    NOT_A_REQUEST = "not_a_request"


@dataclass(frozen=True, slots=True)
class Finding:
    """What was found of one required item: its status, the reason in a sentence, and the evidence for it.

    `rejected` are passages that were looked at and do not satisfy the item, each with its reason.
    `looked_in` names the documents that were read in full in search of it.
    """

    requirement: str
    title: str
    status: Status
    reason: str
    citation: str
    strength: Strength
    confidence: float = 1.0
    evidence: tuple[Evidence, ...] = ()
    rejected: tuple[FieldValue, ...] = ()
    looked_in: tuple[str, ...] = ()
    ask: str = ""
    cure: str = ""


@dataclass(frozen=True, slots=True)
class Agency:
    """Whoever asks: the name the packet uses, its class, and today's name where it was renamed (`current`)."""

    name: str
    agency_class: AgencyClass
    current: str = ""
    acronym: str = ""
    basis: str = ""
    confidence: float = 1.0
    evidence: tuple[Evidence, ...] = ()


@dataclass(frozen=True, slots=True)
class SenderVerdict:
    """How far the sender can be believed (RFC 8601; DMARC of a trusted server only).

    `state` is `verified`, `unverified` (noted, judged normally) or `doubtful` (triage; never joins a case).
    """

    state: str
    reasons: tuple[str, ...] = ()

    @property
    def is_doubtful(self) -> bool:
        """Say whether a person must look first."""
        return self.state == "doubtful"


@dataclass(frozen=True, slots=True)
class Decision:
    """The disposition of a case after one message, with everything it rests on and what made it."""

    disposition: Disposition
    kind: Kind
    agency: Agency | None
    sender: SenderVerdict
    findings: tuple[Finding, ...]
    fields: tuple[FieldValue, ...]
    reasons: tuple[str, ...]
    edition: str
    code: str = ""
    doubtful: tuple[str, ...] = ()
    """The fields whose value is less sure than an item must be to count as present."""

    @property
    def missing(self) -> tuple[Finding, ...]:
        """The required items that are surely not there, in the manual's order (advice left out)."""
        return tuple(
            f for f in self.findings if f.status is Status.MISSING and f.strength is not Strength.ADVICE
        )

    @property
    def unclear(self) -> tuple[Finding, ...]:
        """The required items that a person must look at."""
        return tuple(
            f for f in self.findings
            if f.status in {Status.UNCLEAR, Status.CRASHED} and f.strength is not Strength.ADVICE
        )

    def field(self, name: str) -> Value:
        """The value of the field of that name, or None."""
        return next((f.value for f in self.fields if f.name == name), None)
