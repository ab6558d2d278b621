"""The store: everything the program keeps, behind one door, for any number of threads.

Where in the flow: collecting puts messages in (`keep`), workers claim and decide them (`claim_message`, `unit`), the
outbox takes letters out (`claim_letter`), and people look on. Every method is one transaction. All raise `Unavailable`
where the database or the disk does not answer; the same call may then be made again.
"""

from collections.abc import Callable, Collection, Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta, tzinfo
from pathlib import Path

from sqlalchemy import select, update

from domain.cases import CaseState, Event, Reading
from domain.checkpoints import Checkpoint, no_checkpoint
from domain.errors import BadInput
from domain.mail import RawMessage, Source
from storage import arrivals, audit, chain, outbox, queries, watch, work
from storage.blobs import Blobs
from storage.columns import clean, key_from_column
from storage.database import Database
from storage.readings import load_reading, note_headers, save_reading
from storage.records import (
    NEW_CASE,
    CaseFile,
    CaseSummary,
    Claim,
    Counts,
    HeldMessage,
    LedgerLine,
    LetterState,
    MailboxHealth,
    MessageState,
    Outgoing,
    PennedMessage,
    ServerState,
    StoredDecision,
    StoredEvent,
    StoredLetter,
)
from storage.tables import cases, letters, messages
from storage.unit import Unit

Clock = Callable[[], datetime]


class Store:
    """Database and blob store together. `zone` says where a day begins that letters are counted by."""

    def __init__(
        self, url: str, blobs: Path, *, clock: Clock, checkpoint: Checkpoint = no_checkpoint, zone: tzinfo = UTC
    ) -> None:
        self._database = Database(url)
        self._blobs = Blobs(blobs)
        self._clock = clock
        self._checkpoint = checkpoint
        self._zone = zone
        self._blobs.sweep()

    def close(self) -> None:
        """Let go of every connection."""
        self._database.close()

    def probe(self) -> str:
        """Look whether the database answers and has this version's tables; a sentence about it."""
        counts = self.counts()
        return f"it answers and holds {sum(counts.messages.values())} messages and {sum(counts.cases.values())} cases"

    # --- collecting

    def known(self, sources: Sequence[Source]) -> set[Source]:
        """Those of the sources whose messages are kept."""
        with self._database.read() as connection:
            return arrivals.known(connection, sources)

    def keep(self, raw: RawMessage) -> int:
        """Keep the message and return its id; on return it survives a power cut. Doing it twice does no harm."""
        digest = self._blobs.put(raw.content)
        self._checkpoint("blob-synced")
        with self._database.write() as connection:
            message_id = arrivals.keep_row(connection, raw, digest, now=self._clock())
        self._checkpoint("message-kept")
        return message_id

    def unacknowledged(self, mailbox: str) -> list[Source]:
        """The sources of the mailbox that are kept and whose server copies are still untouched."""
        with self._database.read() as connection:
            return arrivals.unacknowledged(connection, mailbox)

    def acknowledged(self, sources: Sequence[Source]) -> None:
        """Record that the server's copies are flagged or moved."""
        self._record_server_state(sources, ServerState.ACKNOWLEDGED)
        self._checkpoint("acknowledgement-recorded")

    def lost(self, sources: Sequence[Source]) -> None:
        """Record that the server's copies vanished before they could be flagged or moved."""
        self._record_server_state(sources, ServerState.LOST)

    def _record_server_state(self, sources: Sequence[Source], state: ServerState) -> None:
        with self._database.write() as connection:
            arrivals.set_server_state(connection, sources, state)

    def free_bytes(self) -> int:
        """How much room the disk of the blob store has, for the floor that collecting keeps."""
        return self._blobs.free_bytes()

    # --- the queue of messages

    def claim_message(self, owner: str, *, lease: timedelta) -> Claim | None:
        """Claim the message that arrived first of those that wait; the attempt is on record before this returns."""
        while True:
            now = self._clock()
            with self._database.write() as connection:
                claim = work.claim_next(connection, owner, now=now, lease=lease)
                held = claim is not None and work.hold_after_vanishing(connection, claim, now=now)
            if claim is None:
                return None
            if not held:
                self._checkpoint("attempt-recorded")
                return claim

    def renew(self, claim: Claim, *, lease: timedelta) -> bool:
        """Put the end of the claim's lease off; False where the claim is lost."""
        with self._database.write() as connection:
            return work.renew(connection, claim, now=self._clock(), lease=lease)

    def release(self, claim: Claim, *, until: datetime | None = None) -> None:
        """Give the message back; the attempt does not count. With `until`, nobody gets it before that."""
        with self._database.write() as connection:
            work.release(connection, claim, until=until)

    def failed(self, claim: Claim, *, code: str, sentence: str) -> bool:
        """Record a failure; True where it was the third and the message waits for a person now."""
        with self._database.write() as connection:
            return work.failed(connection, claim, code=code, sentence=sentence, now=self._clock())

    def free_claims(self, owner_prefix: str) -> int:
        """Give back at once what owners of that prefix had claimed, who are known to be dead; how many that were."""
        with self._database.write() as connection:
            letters_freed = outbox.free_claims(connection, owner_prefix, now=self._clock())
            return work.free_claims(connection, owner_prefix) + letters_freed

    def raw(self, message_id: int) -> RawMessage:
        """The message as it arrived. Raises `BadInput` where there is none of that id, `Unavailable` for lost bytes."""
        with self._database.read() as connection:
            row = connection.execute(select(messages).where(messages.c.id == message_id)).one_or_none()
        if row is None:
            raise _unknown("message", message_id)
        source = Source(row.mailbox, key_from_column(row.source_key))
        return RawMessage(
            source=source, content=self._blobs.get(row.sha256), received=row.received, media_type=row.media_type,
            name=row.name,
        )

    def save_reading(self, message_id: int, reading: Reading) -> None:
        """Keep a reading; one by the same reader that is there already stays as it is."""
        with self._database.write() as connection:
            save_reading(connection, message_id, reading, now=self._clock())
            note_headers(connection, message_id, reading)
        self._checkpoint("reading-saved")

    def reading(self, message_id: int, reader: str) -> Reading | None:
        """The reading of the message by that reader, or None."""
        with self._database.read() as connection:
            return load_reading(connection, message_id, reader)

    # --- deciding

    @contextmanager
    def unit(self, claim: Claim) -> Iterator[Unit]:
        """Yield what decides on the claimed message: everything is committed at the end, or nothing on any error.

        Raises `ClaimLost` where another worker has the message by now, `CaseChanged` where the case moved meanwhile.
        No other method of the store that writes may be called within.
        """
        now = self._clock()
        with self._database.write() as connection:
            work.begin_unit(connection, claim)
            yield Unit(connection, claim, now=now, zone=self._zone)
        self._checkpoint("outcome-committed")

    # --- the outbox

    def claim_letter(self, owner: str, *, lease: timedelta) -> Outgoing | None:
        """Claim the letter that has been due longest; it is on record as being sent before this returns."""
        with self._database.write() as connection:
            outgoing = outbox.claim_next(connection, owner, now=self._clock(), lease=lease)
        if outgoing is not None:
            self._checkpoint("letter-claimed")
        return outgoing

    def letter_sent(self, letter_id: int, *, detail: str = "") -> None:
        """Record that the server took the letter."""
        with self._database.write() as connection:
            outbox.sent(connection, letter_id, detail=detail, now=self._clock())
        self._checkpoint("letter-recorded")

    def letter_later(self, letter_id: int, *, when: datetime, why: str, ambiguous: bool = False) -> None:
        """Put the letter off. `ambiguous`: the server may have taken it; it will leave again marked as a repeat."""
        with self._database.write() as connection:
            outbox.later(connection, letter_id, outbox.Delay(when, why, ambiguous), now=self._clock())

    def letter_refused(self, letter_id: int, *, why: str) -> None:
        """Record that the server will never take the letter."""
        with self._database.write() as connection:
            outbox.refused(connection, letter_id, why=why, now=self._clock())

    def approve_letter(self, letter_id: int, *, who: str) -> None:
        """Let a held letter leave, or try a refused one again. Raises `BadInput` where it is neither."""
        with self._database.write() as connection:
            outbox.approve(connection, letter_id, who=who, now=self._clock())

    def cancel_letter(self, letter_id: int, *, who: str, why: str = "") -> None:
        """Keep a letter from ever leaving. Raises `BadInput` where it has left or is just leaving."""
        with self._database.write() as connection:
            outbox.cancel(connection, letter_id, who=who, why=why, now=self._clock())

    def letter_content(self, letter_id: int) -> bytes:
        """The letter as it leaves (RFC 5322). Raises `BadInput` where there is none of that id."""
        with self._database.read() as connection:
            content: bytes | None = connection.execute(
                select(letters.c.content).where(letters.c.id == letter_id)
            ).scalar()
        if content is None:
            raise _unknown("letter", letter_id)
        return content

    # --- one at a time, health, audit

    def lease(self, name: str, owner: str, *, ttl: timedelta) -> bool:
        """Take or prolong the lease of that name; False where somebody else has it."""
        with self._database.write() as connection:
            return watch.take_lease(connection, name, owner, now=self._clock(), ttl=ttl)

    def drop_lease(self, name: str, owner: str) -> None:
        """Give the lease back, where it is ours."""
        with self._database.write() as connection:
            watch.drop_lease(connection, name, owner)

    def report_health(self, mailbox: str, *, ok: bool, detail: str) -> None:
        """Write down how the mailbox was found just now."""
        with self._database.write() as connection:
            watch.report(connection, mailbox, ok=ok, detail=detail, now=self._clock())

    def health(self) -> list[MailboxHealth]:
        """How every mailbox was found when last looked at."""
        with self._database.read() as connection:
            return watch.health_of(connection.execute(watch.ALL_HEALTH))

    def anchor(self) -> str:
        """Tie all histories together and return the hash that proves them as they are now."""
        with self._database.write() as connection:
            return chain.anchor(connection, at=self._clock())

    def verify_events(self) -> list[str]:
        """One sentence for each history, decision or letter that is not what was recorded; empty when all is well."""
        with self._database.read() as connection:
            return list(audit.find_damage(connection))

    def verify_blobs(self) -> list[str]:
        """One sentence for each stored file whose content is not what its name says; empty when all is well."""
        return self._blobs.verify()

    # --- lists for people

    def cases(
        self, *, states: Collection[CaseState] = (), text: str = "", limit: int = 100, offset: int = 0
    ) -> list[CaseSummary]:
        """The cases in these states (all where none is named) that the text is found in, last changed first."""
        with self._database.read() as connection:
            return queries.list_cases(connection, states=states, text=text, limit=limit, offset=offset)

    def case(self, number: str) -> CaseFile | None:
        """Everything of one case, or None where there is none of that number."""
        with self._database.read() as connection:
            return queries.case_file(connection, number)

    def history(self, message_id: int) -> list[StoredEvent]:
        """The events of a message outside any case: held, put into the pen, released."""
        with self._database.read() as connection:
            return queries.history(connection, chain.chain_of_message(message_id))

    def decision_on(self, message_id: int) -> StoredDecision | None:
        """The newest decision made on that message, or None."""
        with self._database.read() as connection:
            return queries.decision_on(connection, message_id)

    def held(self) -> list[HeldMessage]:
        """The messages that wait for a person because they failed, oldest first."""
        with self._database.read() as connection:
            return queries.list_held(connection)

    def pen(self) -> list[PennedMessage]:
        """The messages in the holding pen, oldest first."""
        with self._database.read() as connection:
            return queries.list_pen(connection)

    def counts(self) -> Counts:
        """How much of everything there is, and since when the oldest waits."""
        with self._database.read() as connection:
            return queries.count(connection)

    def letters(
        self, *, states: Collection[LetterState] = (), case: str = "", limit: int = 100, offset: int = 0
    ) -> list[StoredLetter]:
        """The letters of the outbox, newest first."""
        with self._database.read() as connection:
            return queries.list_letters(connection, states=states, case=case, limit=limit, offset=offset)

    def letter(self, letter_id: int) -> StoredLetter | None:
        """One letter of the outbox, or None."""
        with self._database.read() as connection:
            return queries.letter(connection, letter_id)

    def messages(
        self, *, mailbox: str = "", states: Collection[MessageState] = (), limit: int = 100, offset: int = 0
    ) -> list[LedgerLine]:
        """The ledger of everything ever kept, newest first."""
        with self._database.read() as connection:
            return queries.list_messages(connection, mailbox=mailbox, states=states, limit=limit, offset=offset)

    def message(self, message_id: int) -> LedgerLine | None:
        """One line of the ledger, or None."""
        with self._database.read() as connection:
            return queries.message(connection, message_id)

    # --- what people decide

    def release_held(self, message_id: int, *, who: str) -> None:
        """Put a held message back into the queue, its failures forgotten. Raises `BadInput` where it is not held."""
        event = Event("message released", {"message": message_id, "who": clean(who)})
        self._requeue(message_id, since=MessageState.HELD, event=event)

    def assign_penned(self, message_id: int, *, case: str, who: str) -> None:
        """Put a message from the holding pen back into the queue, to join `case` or to open one (`NEW_CASE`).

        Raises `BadInput` where the message is not in the pen, or there is no such case.
        """
        if case != NEW_CASE and not self._is_case(case):
            raise _unknown("case", case)
        event = Event("message assigned", {"message": message_id, "case": case, "who": clean(who)})
        self._requeue(message_id, since=MessageState.PENNED, event=event, assigned=case)

    def change_case(self, number: str, *, state: CaseState, who: str, why: str = "") -> None:
        """Record that a person puts the case into another state. Raises `BadInput` where there is no such case."""
        with self._database.write() as connection:
            changed = connection.execute(
                update(cases)
                .where(cases.c.number == number)
                .values(state=state.value, version=cases.c.version + 1, changed=self._clock())
            ).rowcount
            if not changed:
                raise _unknown("case", number)
            event = Event("state changed", {"state": state.value, "who": clean(who), "why": clean(why)})
            chain.append(connection, number, [event], at=self._clock())

    def note(self, event: Event, *, case: str = "", message_id: int = 0) -> None:
        """Add an event to the history of a case or, without one, of a message: a view, a download, a remark."""
        with self._database.write() as connection:
            chain.append(connection, case or chain.chain_of_message(message_id), [event], at=self._clock())

    def _requeue(self, message_id: int, *, since: MessageState, event: Event, assigned: str = "") -> None:
        with self._database.write() as connection:
            if not work.requeue(connection, message_id, since=since, assigned=assigned):
                sentence = f"Message {message_id} does not wait for that."
                raise BadInput("message-state", sentence, remedy="Look at it again: it may have changed meanwhile.")
            chain.append(connection, chain.chain_of_message(message_id), [event], at=self._clock())

    def _is_case(self, number: str) -> bool:
        with self._database.read() as connection:
            return connection.execute(select(cases.c.number).where(cases.c.number == number)).scalar() is not None


def _unknown(what: str, which: object) -> BadInput:
    return BadInput(f"unknown-{what}", f"There is no {what} {which}.")
