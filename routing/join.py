"""Which case a message belongs to; the only step that looks things up.

    Reading + Lookup ─► Join ─► `pipeline.stages`

A reply finds its case by a signed token, by its case number, or by the messages it refers to; a resend by its content.
Whoever writes from outside the case's agency, or cannot be believed, never joins by himself, whatever number he quotes.
"""

import re
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Protocol

from domain.cases import Arrival, CaseState, Guess, Join, JoinKind, Reading
from domain.documents import SpanKind
from domain.findings import SenderVerdict
from domain.mail import Message, PartRole
from domain.policy import Kind
from routing.sender import organisation_of
from routing.tokens import cases_in, numbers_in

SAME = 0.9
"""From which share of equal words on two texts are one."""
REVISED = 0.4
LIKELY = 0.3
MOST_GUESSES = 5
MOST_COMPARED = 12
LEAST_WORDS = 8
LONG = 40


class CaseRef(Protocol):
    """A case as joining sees it; `storage.records.CaseRef` is one."""

    @property
    def number(self) -> str:
        """Its number."""
        ...

    @property
    def state(self) -> CaseState:
        """Where it stands."""
        ...

    @property
    def agency(self) -> str:
        """The name of the agency that asks in it."""
        ...

    @property
    def correspondents(self) -> tuple[str, ...]:
        """The addresses of those who have written in it."""
        ...

    @property
    def subjects(self) -> tuple[str, ...]:
        """The subjects of its messages."""
        ...


class TwinRef(Protocol):
    """Another message with the same bytes or the same Message-ID; `storage.records.TwinRef` is one."""

    @property
    def case(self) -> str:
        """The number of its case, empty where it has none."""
        ...

    @property
    def same_content(self) -> bool:
        """Whether its bytes are the same."""
        ...


class Lookup(Protocol):
    """What joining asks of the store; `storage.unit.Unit` answers."""

    def cases_of_message_ids(self, message_ids: Sequence[str]) -> Sequence[CaseRef]:
        """Give the cases with a message, theirs or ours, of one of these Message-IDs."""
        ...

    def case_of_number(self, number: str) -> CaseRef | None:
        """Give the case of that number."""
        ...

    def twins(self, sha256: str, message_id_header: str) -> Sequence[TwinRef]:
        """Give the earlier messages with these bytes or this Message-ID, those with a case first."""
        ...

    def recent_cases(self) -> Sequence[CaseRef]:
        """Give the cases that changed last, newest first."""
        ...

    def packet(self, number: str) -> tuple[Arrival, ...]:
        """Give the arrivals of a case with their readings."""
        ...


@dataclass(frozen=True, slots=True)
class _Question:
    """What is asked about one message."""

    reading: Reading
    kind: Kind
    sender: SenderVerdict
    lookup: Lookup
    own: frozenset[str]

    @property
    def message(self) -> Message:
        return self.reading.message


@dataclass(frozen=True, slots=True)
class _Lead:
    """A case that the message itself points to, how surely, and why."""

    case: CaseRef
    score: float
    reason: str


def join(  # noqa: PLR0913  (each is one thing joining rests on, named at the call)
    reading: Reading,
    *,
    kind: Kind,
    sender: SenderVerdict,
    lookup: Lookup,
    secret: bytes,
    received: datetime,
    sha256: str,
    own: Collection[str] = (),
) -> Join:
    """Say which case the message belongs to, or that it opens one, waits for a person, or stands alone.

    `own` are the program's mailboxes, which count as nobody's correspondents. `received` is when the message came in.
    """
    question = _Question(reading, kind, sender, lookup, frozenset(address.lower() for address in own))
    del received  # the store lists only what came before
    twins = lookup.twins(sha256, reading.message.message_id)
    twin = next((twin for twin in twins if twin.same_content and twin.case), None)
    if twin is not None:
        return Join(JoinKind.TWIN, twin.case, ("The same bytes have come before.",))
    flags = tuple(
        "Another message has the same Message-ID and other content." for _ in twins[:1] if not twins[0].same_content
    )
    leads = _leads(question, secret)
    if sender.is_doubtful:
        return _of_doubtful(question, leads, flags)
    if kind is Kind.NOT_A_REQUEST:
        return _of_other_mail(question, leads)
    return _by_leads(question, leads, flags) or _by_content(question, flags) or _without_leads(question, leads, flags)


def _of_doubtful(question: _Question, leads: Sequence[_Lead], flags: tuple[str, ...]) -> Join:
    reason = "A sender that cannot be believed joins no case."
    if question.kind.is_request:
        return Join(JoinKind.OPENS, reasons=(reason, *flags))
    if question.kind is Kind.NOT_A_REQUEST:
        return Join(JoinKind.ALONE, reasons=(reason,))
    return Join(JoinKind.PEN, reasons=(reason, *flags), guesses=_guesses(leads))


def _of_other_mail(question: _Question, leads: Sequence[_Lead]) -> Join:
    """Show thanks, questions and withdrawals with their case; a machine's mail too, such as a bounce of our letter."""
    inside = [lead for lead in leads if _is_inside(question, lead.case)]
    if inside:
        return Join(JoinKind.JOINS, inside[0].case.number, (inside[0].reason,))
    if _what(question.reading) == "withdrawal":
        known = [case for case in _cases_of_author(question) if _same_subject(question.message.subject, case.subjects)]
        if len(known) == 1:
            return Join(JoinKind.JOINS, known[0].number, ("The author's only case of that subject.",))
    return Join(JoinKind.ALONE)


def _by_leads(question: _Question, leads: Sequence[_Lead], flags: tuple[str, ...]) -> Join | None:
    """Follow what the message points to, unless it calls itself a request of its own."""
    if not leads or (question.kind.is_request and _is_fresh(question.reading)):
        return None
    best = leads[0]
    if not _is_inside(question, best.case):
        reason = (
            f"It points to {best.case.number}, but comes from outside {best.case.agency or 'the agency of that case'}."
        )
        return Join(JoinKind.PEN, reasons=(reason, *flags), guesses=_guesses(leads))
    return Join(JoinKind.JOINS, best.case.number, (best.reason, *flags))


def _by_content(question: _Question, flags: tuple[str, ...]) -> Join | None:
    """Recognise a resend: the same files or the same words as a case of the same correspondents."""
    likely = [case for case in question.lookup.recent_cases() if _is_inside(question, case)][:MOST_COMPARED]
    for case in likely:
        arrivals = question.lookup.packet(case.number)
        likeness, held = _likest(question.reading, arrivals)
        if likeness < 1 and _is_another(question, case, arrivals):
            continue
        if likeness >= SAME and not _brings_more(question.reading, arrivals):
            return Join(JoinKind.TWIN, case.number, ("It sends again what the case already holds.", *flags))
        if max(likeness, held) >= SAME:
            return Join(JoinKind.JOINS, case.number, ("It sends again what the case already holds, and more.", *flags))
        if likeness >= REVISED and _is_revision(question.reading) and not _is_fresh(question.reading):
            return Join(JoinKind.JOINS, case.number, ("It replaces an earlier message of the case.", *flags))
    return None


def _without_leads(question: _Question, leads: Sequence[_Lead], flags: tuple[str, ...]) -> Join:
    if question.kind.is_request:
        return Join(JoinKind.OPENS, reasons=flags)
    cases = _cases_of_author(question)
    same = [case for case in cases if _same_subject(question.message.subject, case.subjects) and _is_open(case)]
    if len(same) == 1 and not _is_fresh(question.reading):
        return Join(JoinKind.JOINS, same[0].number, ("Its author and subject are those of one open case only.", *flags))
    guesses = _guesses((*leads, *_scored(question)))
    return Join(
        JoinKind.PEN, reasons=("It looks like a supplement, but does not show of which case.", *flags), guesses=guesses
    )


# --- what the message points to


def _leads(question: _Question, secret: bytes) -> tuple[_Lead, ...]:
    """Give the cases that the message points to, the surest first, each once."""
    found: dict[str, _Lead] = {}
    for lead in (*_by_token(question, secret), *_by_number(question), *_by_reference(question)):
        found.setdefault(lead.case.number, lead)
    return tuple(sorted(found.values(), key=lambda lead: -lead.score))


def _by_token(question: _Question, secret: bytes) -> Iterable[_Lead]:
    message = question.message
    addresses = [address.address for address in (*message.to, *message.cc, *message.reply_to)]
    delivered = [
        value for name, value in message.headers if name.lower() in {"delivered-to", "x-original-to", "envelope-to"}
    ]
    texts = [*addresses, *delivered, *message.in_reply_to, *reversed(message.references)]
    for number in cases_in(texts, secret):
        case = question.lookup.case_of_number(number)
        if case is not None:
            yield _Lead(case, 1.0, f"It answers our letter in {number} (signed token).")


def _by_number(question: _Question) -> Iterable[_Lead]:
    for number in numbers_in(question.message.subject):
        case = question.lookup.case_of_number(number)
        if case is not None:
            yield _Lead(case, 0.9, f"Its subject gives the number {number}.")
    if question.kind is Kind.SUPPLEMENT:
        for number in numbers_in(_own_text(question.reading)):
            case = question.lookup.case_of_number(number)
            if case is not None:
                yield _Lead(case, 0.7, f"Its text gives the number {number}.")


def _by_reference(question: _Question) -> Iterable[_Lead]:
    message = question.message
    for header_id in dict.fromkeys((*message.in_reply_to, *reversed(message.references))):
        for case in question.lookup.cases_of_message_ids([header_id]):
            yield _Lead(case, 0.8, f"It answers a message of {case.number}.")


# --- who writes


def _is_inside(question: _Question, case: CaseRef) -> bool:
    """Say whether the author writes for the case's agency: a correspondent's organisation, or the agency's domain."""
    author = question.message.author
    if author is None:
        return False
    people = {address.lower() for address in case.correspondents} - question.own
    if author.address.lower() in people:
        return True
    organisations = {organisation_of(address.rpartition("@")[2]) for address in people if "@" in address}
    return organisation_of(author.domain) in organisations or _sends_for(question.reading, case.agency)


def _sends_for(reading: Reading, agency: str) -> bool:
    """Say whether the directory knows the sender's domain as that of the case's agency (field `sender`)."""
    value = next((f.value for f in reading.fields if f.name == "sender" and isinstance(f.value, dict)), {})
    return bool(agency) and agency in {value.get("agency"), value.get("current")}


def _cases_of_author(question: _Question) -> list[CaseRef]:
    author = question.message.author
    if author is None:
        return []
    return [
        case
        for case in question.lookup.recent_cases()
        if author.address.lower() in {c.lower() for c in case.correspondents}
    ]


def _is_open(case: CaseRef) -> bool:
    return case.state in {CaseState.DEFICIENT, CaseState.TRIAGE, CaseState.COMPLETE}


# --- what it is about


def _value(reading: Reading) -> dict[str, Any]:
    return next((f.value for f in reading.fields if f.name == "kind" and isinstance(f.value, dict)), {})


def _what(reading: Reading) -> str:
    return str(_value(reading).get("what", ""))


def _is_fresh(reading: Reading) -> bool:
    return bool(_value(reading).get("fresh"))


def _is_revision(reading: Reading) -> bool:
    text = f"{reading.message.subject}\n{_own_text(reading)[:1500]}"
    return bool(
        re.search(
            r"\b(?:re-?sen[dt]\w*|re-?submi\w+|revised?|revision|corrected|correction|updated|amended|replac\w+"
            r"|supersed\w+|"
            r"sen[dt]\w* (?:\w+ ){0,3}again|again|second (?:try|attempt|copy)|duplicate|signed (?:copy"
            r"|version))\b",
            text,
            re.IGNORECASE,
        )
    )


def _own_text(reading: Reading) -> str:
    body = next((document for document in reading.documents if document.is_body), None)
    if body is None:
        return ""
    older = [span.start for span in body.spans_of(SpanKind.QUOTED, SpanKind.FORWARDED)]
    return body.text[: min(older, default=len(body.text))]


def _base_subject(subject: str) -> str:
    stripped = re.sub(r"^(?:\s*(?:re|fwd?|aw|sv|wg)\s*(?:\[\d+\])?\s*:)+", "", subject, flags=re.IGNORECASE)
    return re.sub(r"\W+", " ", re.sub(r"\[[^\]]*\]", " ", stripped)).strip().lower()


def _same_subject(subject: str, others: Iterable[str]) -> bool:
    base = _base_subject(subject)
    return bool(base) and base in {_base_subject(other) for other in others}


def _scored(question: _Question) -> tuple[_Lead, ...]:
    """Give the recent cases that a message without any reference may belong to."""
    leads = []
    for case in question.lookup.recent_cases():
        score, reasons = _score(question, case)
        if score >= LIKELY:
            leads.append(_Lead(case, score, " ".join(reasons)))
    return tuple(leads)


def _score(question: _Question, case: CaseRef) -> tuple[float, list[str]]:
    score, reasons = 0.0, []
    author = question.message.author
    if author and author.address.lower() in {address.lower() for address in case.correspondents}:
        score, reasons = 0.4, ["The same person writes."]
    elif _is_inside(question, case):
        score, reasons = 0.25, ["It comes from the same agency."]
    shared = _shared_words(question.message.subject, case.subjects)
    if shared:
        score += 0.4 * shared
        reasons.append("The subjects agree." if shared == 1 else "The subjects are alike.")
    if score and _is_open(case):
        score += 0.1
    return min(score, 0.95), reasons


def _shared_words(subject: str, others: Iterable[str]) -> float:
    words = {word for word in _base_subject(subject).split() if len(word) > 2 and word not in COMMON}  # noqa: PLR2004
    best = 0.0
    for other in others:
        theirs = {word for word in _base_subject(other).split() if len(word) > 2 and word not in COMMON}  # noqa: PLR2004
        if words and theirs:
            best = max(best, len(words & theirs) / min(len(words), len(theirs)))
    return best


COMMON = frozenset(
    {"request", "exemption", "delegation", "calnet", "the", "for", "from", "and", "attached", "letter", "information"}
)


def _guesses(leads: Iterable[_Lead]) -> tuple[Guess, ...]:
    best: dict[str, _Lead] = {}
    for lead in leads:
        known = best.get(lead.case.number)
        if known is None or lead.score > known.score:
            best[lead.case.number] = lead
    ordered = sorted(best.values(), key=lambda lead: (-lead.score, lead.case.number))[:MOST_GUESSES]
    return tuple(Guess(lead.case.number, round(lead.score, 2), (lead.reason,)) for lead in ordered)


# --- the same content again


def _likest(reading: Reading, arrivals: Sequence[Arrival]) -> tuple[float, float]:
    """How like the likest of the earlier messages is, and how much of one of them stands in this one (both 0 to 1)."""
    found = [_likeness(reading, arrival.reading) for arrival in arrivals]
    return max((like for like, _ in found), default=0.0), max((held for _, held in found), default=0.0)


def _likeness(one: Reading, earlier: Reading) -> tuple[float, float]:
    """Give the share of the words (or files) that both have, and how much of the earlier one stands in this one."""
    files, theirs = _files(one), _files(earlier)
    if files and theirs and (files <= theirs or theirs <= files):
        return 1.0, 1.0
    runs, known = _runs(one), _runs(earlier)
    if min(len(runs), len(known)) < LEAST_WORDS:
        return 0.0, 0.0
    both = len(runs & known)
    return both / len(runs | known), both / len(known) if len(known) > LONG else 0.0


def _files(reading: Reading) -> frozenset[str]:
    """Give the digests of the files sent along; logos and mail texts do not count."""
    bodies = {document.id for document in reading.documents if document.is_body}
    return frozenset(
        part.sha256
        for part in reading.message.parts
        if part.role is PartRole.ATTACHMENT
        and part.path not in bodies
        and part.size > 0
        and not part.media_type.startswith(("multipart/", "message/"))
    )


def _runs(reading: Reading) -> frozenset[str]:
    """Give the words of the message in short runs, so that another line width or another greeting changes little."""
    words = re.findall(r"\w+", " ".join(document.text for document in reading.documents).lower())
    return frozenset(" ".join(words[at : at + 4]) for at in range(len(words) - 3))


def _is_another(question: _Question, case: CaseRef, arrivals: Sequence[Arrival]) -> bool:
    """Say whether a request in nearly the same words is for something else: one form letter serves many sites.

    Another subject or another number (of a street, a project, an amount) tells it, unless it says that it replaces.
    To open a case too many is a smaller evil than to leave a request without one.
    """
    if not question.kind.is_request or _is_revision(question.reading):
        return False
    subject, known = _base_subject(question.message.subject), [_base_subject(one) for one in case.subjects]
    if subject and any(known) and not any(one and (one in subject or subject in one) for one in known):
        return True
    told = frozenset[str]().union(*(_numbers(arrival.reading) for arrival in arrivals))
    return bool(_numbers(question.reading) - told)


def _numbers(reading: Reading) -> frozenset[str]:
    """Give the numbers of three digits and more; shorter ones are days and counts, which a resend may change."""
    text = " ".join(document.text for document in reading.documents)
    return frozenset(number for number in re.findall(r"\d+", text.replace(",", "")) if len(number) > 2)  # noqa: PLR2004


def _brings_more(reading: Reading, arrivals: Sequence[Arrival]) -> bool:
    held = frozenset[str]().union(*(_files(arrival.reading) for arrival in arrivals))
    return bool(_files(reading) - held)
