"""What a check works on (everything known of one item of one packet) and what it answers. Plain data, no decisions."""

import re
from dataclasses import dataclass, replace

from domain.documents import Coverage
from domain.fields import Evidence, FieldValue, Substance
from domain.findings import Status
from domain.policy import Kind

VENDORS_OWN = re.compile(
    r"(?i)(?:^|[^a-z])(?:quot(?:e|ation)s?|proposal|brochure|data ?sheets?|sla"
    r"|rate ?(?:card|sheet)|pric(?:e|es|ing)|catalog|ipr"
    r"|map|drawings?|diagram|photos?|spec(?:ification)?s?)(?:[^a-z]|$)"
)
"""Names of papers that cannot hold the agency's own reasons or signature, read or not."""
PROMISED = frozenset({Substance.REFERENCE, Substance.PROMISE, Substance.PLACEHOLDER})
"""What a packet says of something that it does not hold."""


@dataclass(frozen=True, slots=True)
class Thresholds:
    """From `present` on a passage surely does what it seems to; from `doubtful` on a person must look."""

    present: float = 0.8
    doubtful: float = 0.4


@dataclass(frozen=True)
class Inquiry:
    """All values found in a packet, in order of arrival, with the parts that could not be read in full.

    `gaps` are the coverage lines of parts that could hold an item; `looked_in` names the documents that were read.
    """

    values: tuple[FieldValue, ...]
    gaps: tuple[Coverage, ...] = ()
    looked_in: tuple[str, ...] = ()
    kind: Kind | None = None
    thresholds: Thresholds = Thresholds()

    def named(self, *names: str) -> tuple[FieldValue, ...]:
        """The values of these names, in order of arrival."""
        return tuple(value for value in self.values if value.name in names)

    def sure(self, name: str) -> tuple[FieldValue, ...]:
        """The substantive values of that name that are beyond doubt, best first."""
        good = (v for v in self.named(name) if v.substance is Substance.SUBSTANTIVE)
        return tuple(sorted((v for v in good if v.confidence >= self.thresholds.present), key=_surest))

    def doubtful(self, name: str) -> tuple[FieldValue, ...]:
        """The substantive values of that name that a person must look at, best first."""
        good = (v for v in self.named(name) if v.substance is Substance.SUBSTANTIVE)
        low, high = self.thresholds.doubtful, self.thresholds.present
        return tuple(sorted((v for v in good if low <= v.confidence < high), key=_surest))


@dataclass(frozen=True, slots=True)
class Answer:
    """What a check says of its item; `assess` makes a finding of it."""

    status: Status
    reason: str
    confidence: float = 1.0
    evidence: tuple[Evidence, ...] = ()
    rejected: tuple[FieldValue, ...] = ()


def _surest(value: FieldValue) -> float:
    return -value.confidence


def all_evidence(values: tuple[FieldValue, ...]) -> tuple[Evidence, ...]:
    """The evidence of these values, in their order, each quotation once."""
    return tuple(dict.fromkeys(evidence for value in values for evidence in value.evidence))


def by_agency(inquiry: Inquiry) -> Inquiry:
    """The inquiry without the gaps that only a vendor's paper leaves: its name says it is a quote, a map, an SLA."""
    gaps = tuple(gap for gap in inquiry.gaps if not VENDORS_OWN.search(gap.name.replace("_", " ")))
    return replace(inquiry, gaps=gaps)


def unread(gaps: tuple[Coverage, ...]) -> str:
    """The parts that could not be read, in words: `Exhibit C.pdf (damaged) and Costs.xlsx (encrypted)`."""
    names = dict.fromkeys(
        f"{gap.name or 'part ' + gap.part}{', ' + gap.unit if gap.unit else ''}"
        f"{' (' + gap.reason.value + ')' if gap.reason else ''}"
        for gap in gaps
    )
    return " and ".join(names)
