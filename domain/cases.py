"""A case: what one agency sent for one request, what was decided, and what follows."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from domain.documents import Coverage, Document
from domain.fields import FieldValue
from domain.findings import Decision
from domain.mail import Address, Message
from domain.policy import Kind


@dataclass(frozen=True)
class Reading:
    """Everything reading one message yields; kept, so that it is done once per message and reader version."""

    message: Message
    documents: tuple[Document, ...]
    coverage: tuple[Coverage, ...]
    fields: tuple[FieldValue, ...]
    reader: str = ""


@dataclass(frozen=True)
class Arrival:
    """One message of a packet: its reading, when and where it came in. `number` counts from 1 within the case."""

    number: int
    message_id: int
    mailbox: str
    received: datetime
    sha256: str
    reading: Reading


@dataclass(frozen=True)
class Packet:
    """Everything one agency sent for one request, in order of arrival; the last arrival is the one being judged."""

    arrivals: tuple[Arrival, ...]
    case: str = ""
    kind: Kind | None = None

    @property
    def latest(self) -> Arrival:
        """The arrival that is being judged now."""
        return self.arrivals[-1]


class CaseState(StrEnum):
    """Where a case stands, for people."""

    COMPLETE = "complete"
    DEFICIENT = "waiting on agency"
    TRIAGE = "needs a person"
    NOT_REQUIRED = "not required"
    WITHDRAWN = "withdrawn"
    CLOSED = "closed"


class JoinKind(StrEnum):
    """How a message relates to what is already there."""

    OPENS = "opens a case"
    JOINS = "joins a case"
    TWIN = "is a twin of an earlier message"
    PEN = "waits in the holding pen"
    ALONE = "belongs to no case"


@dataclass(frozen=True, slots=True)
class Guess:
    """A case that a message in the holding pen may belong to, with a score between 0 and 1 and why."""

    case: str
    score: float
    reasons: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Join:
    """The case a message belongs to (`case` is its number, empty where it has none yet) and why."""

    how: JoinKind
    case: str = ""
    reasons: tuple[str, ...] = ()
    guesses: tuple[Guess, ...] = ()


class Purpose(StrEnum):
    """Why a letter is sent. One letter per correspondent, case, purpose and day."""

    ACKNOWLEDGEMENT = "acknowledgement"
    DEFICIENCY = "deficiency"
    REVIEW = "review"
    TRIAGE = "triage"
    NOT_REQUIRED = "not_required"


@dataclass(frozen=True)
class Letter:
    """A letter ready to leave, as bytes (RFC 5322), with its SMTP envelope.

    `message_id` is derived from the decision, so that a repeat is recognisable. `items` are the requirement ids it
    speaks of. `held` keeps it from leaving until a person agrees; the string says why.
    """

    purpose: Purpose
    message_id: str
    envelope_from: str
    to: tuple[Address, ...]
    subject: str
    content: bytes = field(repr=False)
    items: tuple[str, ...] = ()
    held: str = ""


@dataclass(frozen=True, slots=True)
class Event:
    """One line of a case's history: append-only, hash-chained when stored."""

    what: str
    detail: dict[str, str | int | float | bool | None] = field(default_factory=dict)


@dataclass(frozen=True)
class Outcome:
    """What judging a packet leads to, committed at once: decision, letters, events. `state` is the case's new state."""

    decision: Decision
    state: CaseState
    letters: tuple[Letter, ...] = ()
    events: tuple[Event, ...] = ()
    reviewer: str = ""
