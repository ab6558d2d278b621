"""Deciding: everything that one message leads to, in one transaction (design, point 4).

Units come one after another, on every machine: on SQLite there is one writer, on PostgreSQL a lock by name. Reading,
which takes the time, is done before and side by side. So two messages of one request cannot miss each other, and
case numbers have no gaps. The case's row is locked and its version checked besides.
"""

import json
import re
from collections.abc import Sequence
from datetime import datetime, timedelta, tzinfo

from sqlalchemy import Connection, bindparam, func, select, update

from domain.cases import Arrival, Event, Join, Outcome, Purpose, Reading
from domain.errors import Unavailable
from domain.findings import Decision
from storage import cases as case_rows
from storage.chain import append, chain_of_message
from storage.columns import bare, clean
from storage.database import insert_into
from storage.outbox import Origin, insert_letters
from storage.packing import pack, unpack
from storage.prepared import Prepared, adding, saying
from storage.readings import describe, save_reading
from storage.records import CaseRef, Claim, LetterState, MessageState, TwinRef
from storage.tables import arrivals, cases, counters, decisions, findings, letters, messages, pen, recipients


class CaseChanged(Unavailable):
    """Somebody else changed the case meanwhile; nothing was written, and the message is considered again."""

    def __init__(self, number: str) -> None:
        super().__init__("case-changed", f"Case {number} was changed by somebody else meanwhile.")


class Unit:
    """What may be looked up and written while deciding on one claimed message. Lives within `Store.unit`."""

    def __init__(self, connection: Connection, claim: Claim, *, now: datetime, zone: tzinfo) -> None:
        self._connection = connection
        self._now = now
        self._zone = zone
        self._versions: dict[str, int] = {}
        self._issued: dict[str, tuple[str, int, int]] = {}
        self.claim = claim

    # --- looking up

    def cases_of_message_ids(self, message_ids: Sequence[str]) -> list[CaseRef]:
        """The cases with a message, theirs or ours, of one of these Message-IDs; oldest case first."""
        wanted = sorted({bare(message_id) for message_id in message_ids} - {""})
        return case_rows.refs_of_header_ids(self._connection, wanted)

    def case_of_number(self, number: str) -> CaseRef | None:
        """The case of that number, or None."""
        return next(iter(case_rows.refs(self._connection, [clean(number.strip().upper())])), None)

    def twins(self, sha256: str, message_id_header: str) -> list[TwinRef]:
        """Messages with the same bytes or the same Message-ID that came before this one or are decided already.

        Those that have a case come first, then in order of arrival. Messages that were themselves linked as twins of
        another are left out: what they are twins of is in the list, or is this very message.
        """
        return case_rows.twins(self._connection, self.claim, sha256, bare(message_id_header))

    def recent_cases(self, *, limit: int = 500) -> list[CaseRef]:
        """The cases that changed last, newest first."""
        return case_rows.recent_refs(self._connection, limit)

    def older_in_work(self, reading: Reading) -> list[int]:
        """Ids of messages that arrived before this one, are not decided yet, and may be of the same request.

        That is: the same bytes, the same author, or a Message-ID that this one refers to, as far as they were read.
        """
        return case_rows.older_in_work(self._connection, self.claim, reading)

    def last_decision(self, number: str) -> Decision | None:
        """The newest decision of the case, or None."""
        content = self._connection.execute(_LAST_DECISION, {"number": number}).scalar()
        return None if content is None else unpack(content, Decision)

    def letters_today(self, *, to: str, case: str, purpose: Purpose) -> int:
        """How many letters for that purpose were written to that address in that case since midnight."""
        midnight = self._now.astimezone(self._zone).replace(hour=0, minute=0, second=0, microsecond=0)
        values = {"address": clean(to.lower()), "number": case, "purpose": purpose.value, "since": midnight}
        found: int = self._connection.execute(_LETTERS_TODAY, values).scalar_one()
        return found

    def letters_today_to_domain(self, domain: str) -> int:
        """How many letters were written to addresses of that domain since midnight, in whatever case."""
        midnight = self._now.astimezone(self._zone).replace(hour=0, minute=0, second=0, microsecond=0)
        literal = re.sub(r"([/%_])", r"/\1", clean(domain.lower()))
        values = {"ending": f"%@{literal}", "since": midnight}
        found: int = self._connection.execute(_LETTERS_TO_DOMAIN, values).scalar_one()
        return found

    def asked(self, number: str) -> tuple[str, ...]:
        """The requirement ids that the case's notices have asked for, those left out that a person cancelled."""
        found = self._connection.execute(_ASKED, {"number": number}).scalars()
        return tuple(dict.fromkeys(item for items in found for item in json.loads(items)))

    def letters_last_hour(self) -> int:
        """How many letters, to whomever, were let into the outbox within the last hour."""
        found: int = self._connection.execute(_LETTERS_SINCE, {"since": self._now - timedelta(hours=1)}).scalar_one()
        return found

    # --- the case

    def next_number(self, prefix: str, year: int) -> str:
        """The number that the next new case of that prefix and year gets; it is used up only by `record`."""
        counter = {"prefix": prefix, "year": year}
        last: int | None = _COUNTER.value(self._connection, counter)
        if last is None:
            last = 0
            _ADD_COUNTER.run(self._connection, {**counter, "last": last})
        ahead = sum(issued[:2] == (prefix, year) for issued in self._issued.values())
        serial = last + 1 + ahead
        number = f"{prefix}-{year}-{serial:04d}"
        self._issued[number] = (prefix, year, serial)
        return number

    def packet(self, number: str) -> tuple[Arrival, ...]:
        """The arrivals of the case so far, with their readings; the case is locked until the unit ends."""
        self._lock(number)
        return case_rows.arrivals_of(self._connection, number)

    # --- writing

    def record(self, *, join: Join, case: str, arrival: Arrival | None, outcome: Outcome) -> None:
        """Write the case, the arrival, the decision, its letters and events, and that the message is decided.

        `case` is a number from `next_number` or of a case that is there. Raises `CaseChanged`.
        """
        if case in self._issued:
            self._open_case(case, arrival, outcome)
        else:
            self._change_case(case, arrival, outcome)
        if arrival is not None:
            self._add_arrival(case, arrival)
        else:
            case_rows.add_header_id_of_message(self._connection, case, self.claim.message_id)
        self._finish(join, outcome, case=case, reading=arrival.reading if arrival else None)

    def pen(self, join: Join, reading: Reading, events: Sequence[Event]) -> None:
        """Put the message into the holding pen, with the guesses of the join."""
        save_reading(self._connection, self.claim.message_id, reading, now=self._now)
        row = {
            "message_id": self.claim.message_id, "since": self._now, "reader": reading.reader,
            "content": pack(join),
        }
        again = insert_into(self._connection, pen).on_conflict_do_update(
            index_elements=[pen.c.message_id], set_={key: row[key] for key in ("since", "reader", "content")}
        )
        self._connection.execute(again.values(row))
        self._settle(MessageState.PENNED, join, case="", reading=reading)
        append(self._connection, chain_of_message(self.claim.message_id), events, at=self._now)

    def set_aside(self, outcome: Outcome, join: Join, reading: Reading | None = None) -> None:
        """Keep the decision on a message that makes no part of a case; a twin is linked to the case of `join`."""
        if join.case:
            case_rows.add_header_id_of_message(self._connection, join.case, self.claim.message_id)
        self._finish(join, outcome, case=join.case, reading=reading)

    def _finish(self, join: Join, outcome: Outcome, *, case: str, reading: Reading | None) -> None:
        if reading is not None:
            save_reading(self._connection, self.claim.message_id, reading, now=self._now)
        decision_id, decided = self._add_decision(case, outcome)
        origin = Origin(case=case, answers=self.claim.message_id, decision_id=decision_id)
        written = insert_letters(self._connection, outcome.letters, origin, now=self._now)
        self._settle(MessageState.DECIDED, join, case=case, reading=reading)
        chain = case or chain_of_message(self.claim.message_id)
        append(self._connection, chain, [decided, *outcome.events, *written], at=self._now)

    def _lock(self, number: str) -> None:
        version: int | None = _LOCK_CASE.value(self._connection, {"number": number})
        if version is None:
            raise CaseChanged(number)
        self._versions.setdefault(number, version)

    def _open_case(self, number: str, arrival: Arrival | None, outcome: Outcome) -> None:
        prefix, year, serial = self._issued.pop(number)
        _COUNT_UP.run(self._connection, {"prefix_is": prefix, "year_is": year, "serial": serial})
        decision = outcome.decision
        _ADD_CASE.run(
            self._connection,
            {
                "number": number, "kind": decision.kind.value, "state": outcome.state.value,
                "agency": clean(decision.agency.name) if decision.agency else "",
                "subject": clean(arrival.reading.message.subject) if arrival else "",
                "reviewer": clean(outcome.reviewer), "edition": decision.edition,
                "opened": arrival.received if arrival else self._now, "changed": self._now, "version": 1,
                "arrivals": 1 if arrival else 0,
            },
        )
        self._versions[number] = 1

    def _change_case(self, number: str, arrival: Arrival | None, outcome: Outcome) -> None:
        if number not in self._versions:
            self._lock(number)
        version = self._versions[number]
        decision = outcome.decision
        values: dict[str, object] = {
            "state": outcome.state.value, "edition": decision.edition, "changed": self._now, "version": version + 1,
            "arrivals": cases.c.arrivals + (1 if arrival else 0),
        }
        if decision.kind.is_request:
            values["kind"] = decision.kind.value
        if decision.agency:
            values["agency"] = clean(decision.agency.name)
        if outcome.reviewer:
            values["reviewer"] = clean(outcome.reviewer)
        changed = self._connection.execute(
            update(cases).where(cases.c.number == number, cases.c.version == version).values(values)
        ).rowcount
        if changed != 1:
            raise CaseChanged(number)
        self._versions[number] = version + 1

    def _add_arrival(self, case: str, arrival: Arrival) -> None:
        _ADD_ARRIVAL.run(
            self._connection,
            {
                "case_number": case, "number": arrival.number, "message_id": arrival.message_id,
                "reader": arrival.reading.reader,
            },
        )
        case_rows.add_correspondents(self._connection, case, arrival.reading)
        case_rows.add_header_ids(self._connection, case, [arrival.reading.message.message_id])

    def _add_decision(self, case: str, outcome: Outcome) -> tuple[int, Event]:
        decision = outcome.decision
        content = pack(decision)
        sha256 = case_rows.sha256_of(content)
        decision_id: int = _ADD_DECISION.value(
            self._connection,
            {
                "case_number": case or None, "message_id": self.claim.message_id, "made": self._now,
                "disposition": decision.disposition.value, "kind": decision.kind.value, "state": outcome.state.value,
                "edition": decision.edition, "code": decision.code, "sha256": sha256, "content": content,
            },
        )
        rows = [
            {"decision_id": decision_id, "position": at, "requirement": one.requirement, "status": one.status.value}
            for at, one in enumerate(decision.findings)
        ]
        _ADD_FINDINGS.run_many(self._connection, rows)
        detail: dict[str, str | int | float | bool | None] = {
            "message": self.claim.message_id, "decision": decision_id, "disposition": decision.disposition.value,
            "state": outcome.state.value, "edition": decision.edition, "code": decision.code, "sha256": sha256,
        }
        return decision_id, Event("decided", detail)

    def _settle(self, state: MessageState, join: Join, *, case: str, reading: Reading | None) -> None:
        values: dict[str, object] = {
            "state": state.value, "how": join.how.value, "case_number": case or None, "decided": self._now,
            "message_is": self.claim.message_id,
        }
        if reading is None:
            _SETTLE.run(self._connection, values)
        else:
            _SETTLE_AND_DESCRIBE.run(self._connection, values | describe(reading))


_LAST_DECISION = (
    select(decisions.c.content)
    .where(decisions.c.case_number == bindparam("number"))
    .order_by(decisions.c.id.desc())
    .limit(1)
)
_LETTERS_TODAY = (
    select(func.count(func.distinct(letters.c.id)))
    .select_from(letters.join(recipients, recipients.c.letter_id == letters.c.id))
    .where(
        recipients.c.address == bindparam("address"), letters.c.case_number == bindparam("number"),
        letters.c.purpose == bindparam("purpose"), letters.c.made >= bindparam("since", type_=letters.c.made.type),
        letters.c.state != LetterState.CANCELLED.value,
    )
)
_LETTERS_TO_DOMAIN = (
    select(func.count(func.distinct(letters.c.id)))
    .select_from(letters.join(recipients, recipients.c.letter_id == letters.c.id))
    .where(
        recipients.c.address.like(bindparam("ending"), escape="/"),
        letters.c.made >= bindparam("since", type_=letters.c.made.type),
        letters.c.state != LetterState.CANCELLED.value,
    )
)
_ASKED = (
    select(letters.c["items"])
    .where(
        letters.c.case_number == bindparam("number"), letters.c.purpose == Purpose.DEFICIENCY.value,
        letters.c.state != LetterState.CANCELLED.value,
    )
    .order_by(letters.c.id)
)
_LETTERS_SINCE = select(func.count()).where(
    letters.c.made >= bindparam("since", type_=letters.c.made.type),
    letters.c.state.not_in([LetterState.CANCELLED.value, LetterState.HELD.value]),
)
_COUNTER = saying(
    select(counters.c.last)
    .where(counters.c.prefix == bindparam("prefix"), counters.c.year == bindparam("year"))
    .with_for_update()
)
_COUNT_UP = saying(
    update(counters)
    .where(counters.c.prefix == bindparam("prefix_is"), counters.c.year == bindparam("year_is"))
    .values(last=bindparam("serial"))
)
_LOCK_CASE = saying(select(cases.c.version).where(cases.c.number == bindparam("number")).with_for_update())
_ADD_COUNTER, _ADD_CASE, _ADD_ARRIVAL, _ADD_FINDINGS = map(adding, (counters, cases, arrivals, findings))
_ADD_DECISION = adding(decisions, giving=decisions.c.id)


def _settling(*names: str) -> Prepared:
    """Prepare the end of the work on a message: these columns are set, the claim and the error are cleared."""
    cleared = {"owner": "", "lease_until": None, "code": "", "sentence": ""}
    given = {name: bindparam(name, type_=messages.c[name].type) for name in names}
    return saying(update(messages).where(messages.c.id == bindparam("message_is")).values({**cleared, **given}))


_SETTLE = _settling("state", "how", "case_number", "decided")
_SETTLE_AND_DESCRIBE = _settling("state", "how", "case_number", "decided", "header_id", "author", "subject")
