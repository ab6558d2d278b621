"""What the store hands out: plain frozen records for the worker, the outbox, joining, and people's lists."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from domain.cases import Arrival, CaseState, Guess, JoinKind, Purpose
from domain.findings import Decision
from domain.mail import Address, Source
from domain.policy import Kind

NEW_CASE = "new"
"""`Claim.assigned` when a person said that a message from the holding pen opens a case of its own."""


class MessageState(StrEnum):
    """Where a kept message stands in our work."""

    STORED = "stored"
    DECIDED = "decided"
    HELD = "held"
    PENNED = "penned"


class ServerState(StrEnum):
    """What became of the server's copy."""

    WAITING = "waiting"
    ACKNOWLEDGED = "acknowledged"
    LOST = "lost"


class LetterState(StrEnum):
    """Where a letter of the outbox stands."""

    HELD = "held"
    QUEUED = "queued"
    SENDING = "sending"
    SENT = "sent"
    REFUSED = "refused"
    AMBIGUOUS = "sent, confirmation lost"
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True)
class Claim:
    """A message that a worker has for itself until `lease_until`. `token` tells a later claim from this one.

    `failures` is how often it failed before. `assigned` is what a person said about a message from the holding pen:
    a case number, `NEW_CASE`, or nothing.
    """

    message_id: int
    owner: str
    token: int
    lease_until: datetime
    attempt: int
    failures: int
    mailbox: str
    received: datetime
    sha256: str
    twin_of: int | None = None
    assigned: str = ""


@dataclass(frozen=True, slots=True)
class Outgoing:
    """A letter that an outbox sender has for itself. `repeat`: the server may have taken it already."""

    letter_id: int
    case: str
    purpose: Purpose
    message_id: str
    envelope_from: str
    to: tuple[Address, ...]
    subject: str
    content: bytes = field(repr=False)
    attempt: int
    repeat: bool
    made: datetime


@dataclass(frozen=True, slots=True)
class CaseRef:
    """A case as joining sees it: who writes in it, about what, and the digests of its messages."""

    number: str
    kind: Kind
    state: CaseState
    agency: str
    correspondents: tuple[str, ...]
    subjects: tuple[str, ...]
    opened: datetime
    version: int
    digests: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class TwinRef:
    """Another message with the same bytes (`same_content`), or with the same Message-ID and other bytes."""

    message_id: int
    case: str
    same_content: bool
    state: MessageState
    how: JoinKind | None
    mailbox: str
    received: datetime


@dataclass(frozen=True, slots=True)
class CaseSummary:
    """One line of the list of cases. `missing` and `unclear` are the titles of the items that stand open."""

    number: str
    kind: Kind
    state: CaseState
    agency: str
    subject: str
    reviewer: str
    edition: str
    opened: datetime
    changed: datetime
    version: int
    arrivals: int
    missing: tuple[str, ...] = ()
    unclear: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class StoredDecision:
    """A decision with when it was made and what state it led to."""

    id: int
    message_id: int
    made: datetime
    state: CaseState
    decision: Decision


@dataclass(frozen=True, slots=True)
class StoredLetter:
    """A letter of the outbox, without its bytes (`Store.letter_content`)."""

    id: int
    case: str
    answers: int
    purpose: Purpose
    message_id: str
    to: tuple[Address, ...]
    subject: str
    items: tuple[str, ...]
    state: LetterState
    held: str
    made: datetime
    due: datetime
    attempts: int
    doubtful: bool
    detail: str
    sent: datetime | None


@dataclass(frozen=True, slots=True)
class StoredEvent:
    """One line of history, with its place in its chain."""

    serial: int
    at: datetime
    what: str
    detail: dict[str, str | int | float | bool | None]
    hash: str


@dataclass(frozen=True, slots=True)
class LedgerLine:
    """One kept message: where it came from, what became of the server's copy and of our work on it."""

    id: int
    source: Source
    sha256: str
    size: int
    media_type: str
    name: str
    received: datetime
    kept: datetime
    server: ServerState
    state: MessageState
    twin_of: int | None
    author: str
    subject: str
    how: JoinKind | None
    case: str
    attempts: int
    failures: int
    code: str
    sentence: str
    owner: str


@dataclass(frozen=True, slots=True)
class CaseFile:
    """Everything kept of one case: arrivals in order, decisions and letters newest first, history, linked twins."""

    summary: CaseSummary
    arrivals: tuple[Arrival, ...]
    decisions: tuple[StoredDecision, ...]
    letters: tuple[StoredLetter, ...]
    events: tuple[StoredEvent, ...]
    twins: tuple[LedgerLine, ...]
    correspondents: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class HeldMessage:
    """A message that waits for a person because it failed three times."""

    message: LedgerLine
    since: datetime | None


@dataclass(frozen=True, slots=True)
class PennedMessage:
    """A message in the holding pen: it may belong to one of the guessed cases."""

    message: LedgerLine
    since: datetime
    reasons: tuple[str, ...]
    guesses: tuple[Guess, ...]


@dataclass(frozen=True, slots=True)
class MailboxHealth:
    """How a mailbox did when it was last looked at; `since` is when `ok` last changed."""

    mailbox: str
    ok: bool
    detail: str
    checked: datetime
    since: datetime
    last_ok: datetime | None
    failures: int


@dataclass(frozen=True, slots=True)
class Counts:
    """How much of everything there is, and since when the oldest message and letter wait."""

    cases: dict[CaseState, int]
    messages: dict[MessageState, int]
    letters: dict[LetterState, int]
    unacknowledged: int
    oldest_message: datetime | None
    oldest_letter: datetime | None
