"""Policy as dated data: what a chapter demands, where it says so, and what the letter asks."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any


class Kind(StrEnum):
    """What a message is (`packets` terms)."""

    EXEMPTION = "exemption"
    GENERAL_DELEGATION = "general_delegation"
    CONTRACT_DELEGATION = "contract_delegation"
    SUPPLEMENT = "supplement"
    NOT_A_REQUEST = "not_a_request"

    @property
    def is_request(self) -> bool:
        """Say whether a message of this kind opens a case."""
        return self in {Kind.EXEMPTION, Kind.GENERAL_DELEGATION, Kind.CONTRACT_DELEGATION}


class AgencyClass(StrEnum):
    """How the CALNET mandate applies to whoever asks (STMM 0501.0, Policy)."""

    NON_EXEMPT = "non_exempt"
    EXEMPT = "exempt"
    LOCAL = "local"
    UNKNOWN = "unknown"


class Strength(StrEnum):
    """How binding an item is. `advice` never makes a packet deficient."""

    REQUIRED = "required"
    CONDITIONAL = "conditional"
    IF_AVAILABLE = "if available"
    ADVICE = "advice"


@dataclass(frozen=True, slots=True)
class Requirement:
    """One required item of a chapter. Ids are stable for ever: letters, pages and tests refer to them.

    `says` is the policy's demand, `cites` where it stands, `ask` the sentence the letter asks with, `cure` an example
    of an answer that satisfies it. `check` names the check and its parameters; `kinds` limits it to some kinds.
    """

    id: str
    title: str
    says: str
    cites: tuple[str, ...]
    strength: Strength
    check: dict[str, Any]
    ask: str
    cure: str = ""
    kinds: tuple[Kind, ...] = ()
    when: str = ""


@dataclass(frozen=True, slots=True)
class Checklist:
    """The requirements of one chapter in one edition, in the manual's order, and the dates it was in force."""

    edition: str
    chapter: str
    title: str
    kinds: tuple[Kind, ...]
    valid_from: date
    valid_to: date | None
    requirements: tuple[Requirement, ...]

    def in_force(self, on: date) -> bool:
        """Say whether this edition judges a packet received on that day."""
        return self.valid_from <= on and (self.valid_to is None or on <= self.valid_to)
