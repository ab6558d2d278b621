"""A decision is committed with all that follows from it, or not at all."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

import pytest
from sqlalchemy import update

from domain.cases import CaseState, Event, Guess, Join, JoinKind, Purpose
from domain.errors import BadInput
from domain.policy import Kind
from storage.records import NEW_CASE, LetterState, MessageState
from storage.repository import Store
from storage.tables import cases
from storage.unit import CaseChanged
from tests.contract.storage.conftest import Clock
from tests.contract.storage.samples import (
    LEASE,
    arrival,
    decision,
    keep_and_claim,
    letter,
    open_case,
    outcome,
    raw_message,
    reading,
)


def test_a_case_comes_back_as_it_was_recorded(store: Store) -> None:
    claim = keep_and_claim(store)
    number = open_case(store, claim, letter())
    assert number == "EX-2026-0001"
    file = store.case(number)
    assert file is not None
    assert file.arrivals[0].reading.documents == reading().documents
    assert file.arrivals[0].reading.fields == reading().fields
    assert [one.decision for one in file.decisions] == [decision()]
    assert (file.summary.state, file.summary.agency) == (CaseState.DEFICIENT, "Department of Public Health")
    assert (file.summary.reviewer, file.summary.arrivals, file.summary.version) == ("ana", 1, 1)
    assert [event.what for event in file.events] == ["decided", "judged", "letter written"]
    assert [one.message_id for one in file.letters] == ["notice-1@intake"]
    assert file.correspondents == ("cio@cdph.ca.gov", "desk@cdph.ca.gov")
    assert store.message(claim.message_id) is not None
    assert store.case("EX-2026-0099") is None


def test_readings_are_kept_once_per_reader(store: Store) -> None:
    claim = keep_and_claim(store)
    first = reading()
    store.save_reading(claim.message_id, first)
    store.save_reading(claim.message_id, reading(text="Something else entirely."))
    store.save_reading(claim.message_id, replace(first, reader="reader 2"))
    kept = store.reading(claim.message_id, "reader 1")
    assert kept is not None
    assert kept.documents == first.documents
    assert kept.message.date == first.message.date
    assert store.reading(claim.message_id, "reader 2") is not None
    assert store.reading(claim.message_id, "reader 3") is None


def test_text_with_lone_surrogates_keeps_its_offsets(store: Store) -> None:
    claim = keep_and_claim(store)
    store.save_reading(claim.message_id, reading(text="We\ud800 ask\udfff for it. \0 \U0001f4e0"))
    kept = store.reading(claim.message_id, "reader 1")
    assert kept is not None
    assert kept.documents[0].text == "We\ufffd ask\ufffd for it. \0 \U0001f4e0"


def test_an_exception_inside_the_unit_leaves_nothing(store: Store) -> None:
    claim = keep_and_claim(store)
    before = store.counts()
    with pytest.raises(KeyError), store.unit(claim) as unit:  # noqa: PT012 - the whole block is what is undone
        number = unit.next_number("EX", 2026)
        unit.record(
            join=Join(JoinKind.OPENS, number), case=number, arrival=arrival(claim), outcome=outcome(letter())
        )
        raise KeyError
    assert store.counts() == before
    assert store.cases() == []
    assert store.letters() == []
    assert store.reading(claim.message_id, "reader 1") is None
    assert open_case(store, claim) == "EX-2026-0001", "the number was not used up"


def test_numbers_have_no_gaps_and_count_by_prefix_and_year(store: Store) -> None:
    claim = keep_and_claim(store)
    with store.unit(claim) as unit:
        assert [unit.next_number("EX", 2026), unit.next_number("EX", 2026)] == ["EX-2026-0001", "EX-2026-0002"]
        assert unit.next_number("DG", 2026) == "DG-2026-0001"
        assert unit.next_number("EX", 2027) == "EX-2027-0001"
    assert open_case(store, claim) == "EX-2026-0001"
    assert open_case(store, keep_and_claim(store, 2)) == "EX-2026-0002"


def test_many_workers_open_cases_with_numbers_in_a_row(store: Store) -> None:
    for uid in range(24):
        store.keep(raw_message(uid))

    def work(number: int) -> list[str]:
        opened = []
        while claim := store.claim_message(f"worker {number}", lease=LEASE):
            opened.append(open_case(store, claim, letter(f"notice-{claim.message_id}@intake")))
        return opened

    with ThreadPoolExecutor(8) as pool:
        numbers = sorted(number for opened in pool.map(work, range(8)) for number in opened)
    assert numbers == [f"EX-2026-{serial:04d}" for serial in range(1, 25)]
    assert store.verify_events() == []


def test_a_supplement_joins_by_message_id_and_changes_the_case(store: Store, clock: Clock) -> None:
    number = open_case(store, keep_and_claim(store), letter())
    clock.advance(days=1)
    claim = keep_and_claim(store, 2)
    supplement = reading("<second@cdph.ca.gov>")
    with store.unit(claim) as unit:
        assert [ref.number for ref in unit.cases_of_message_ids(["<notice-1@intake>"])] == [number]
        assert [ref.number for ref in unit.cases_of_message_ids(["first@cdph.ca.gov", "x@y"])] == [number]
        assert unit.cases_of_message_ids(["", "nobody@nowhere"]) == []
        packet = unit.packet(number)
        assert [one.number for one in packet] == [1]
        assert packet[0].reading.fields == reading().fields
        assert unit.last_decision(number) == decision()
        unit.record(
            join=Join(JoinKind.JOINS, number), case=number, arrival=arrival(claim, 2, supplement),
            outcome=replace(
                outcome(state=CaseState.COMPLETE), decision=decision(kind=Kind.SUPPLEMENT), reviewer=""
            ),
        )
    file = store.case(number)
    assert file is not None
    assert (file.summary.state, file.summary.kind, file.summary.version) == (CaseState.COMPLETE, Kind.EXEMPTION, 2)
    assert file.summary.reviewer == "ana"
    assert [one.number for one in file.arrivals] == [1, 2]
    assert len(file.decisions) == 2
    assert file.decisions[0].made > file.decisions[1].made


def test_cases_are_found_for_guesses_with_what_is_known_of_them(store: Store, clock: Clock) -> None:
    first = keep_and_claim(store)
    open_case(store, first)
    clock.advance(hours=1)
    open_case(store, keep_and_claim(store, 2), read=reading("<b@dmv.ca.gov>", author="cio@dmv.ca.gov"))
    with store.unit(keep_and_claim(store, 3)) as unit:
        newest, oldest = unit.recent_cases()
        assert (newest.number, oldest.number) == ("EX-2026-0002", "EX-2026-0001")
        assert oldest.correspondents == ("cio@cdph.ca.gov", "desk@cdph.ca.gov")
        assert oldest.subjects == ("Request \u2013 exemption\ufffd",)
        assert oldest.digests == (first.sha256,)
        assert unit.recent_cases(limit=1) == [newest]
        assert unit.case_of_number(" ex-2026-0001 ") == oldest
        assert unit.case_of_number("EX-2026-0003") is None


def test_a_case_changed_by_somebody_else_is_not_overwritten(store: Store) -> None:
    number = open_case(store, keep_and_claim(store))
    claim = keep_and_claim(store, 2)
    joined = Join(JoinKind.JOINS, number)
    with pytest.raises(CaseChanged), store.unit(claim) as unit:  # noqa: PT012 - the whole block is what is undone
        unit.packet(number)
        # A writer that respects no lock, in the same transaction: the version must tell.
        unit._connection.execute(update(cases).values(version=cases.c.version + 1))  # noqa: SLF001 - see above
        unit.record(join=joined, case=number, arrival=arrival(claim, 2, reading("<s@x>")), outcome=outcome())
    file = store.case(number)
    assert file is not None
    assert (file.summary.version, len(file.decisions)) == (1, 1)
    with pytest.raises(CaseChanged), store.unit(claim) as unit:
        unit.packet("EX-2026-0404")


def test_units_come_one_after_another(open_store: Callable[..., Store]) -> None:
    one, two = open_store(), open_store()
    first, second = keep_and_claim(one), keep_and_claim(one, 2)
    order = []

    def decide_second() -> None:
        with two.unit(second) as unit:
            order.append(("second sees", len(unit.recent_cases())))

    with ThreadPoolExecutor(1) as pool:
        with one.unit(first) as unit:
            waiting = pool.submit(decide_second)
            number = unit.next_number("EX", 2026)
            unit.record(join=Join(JoinKind.OPENS, number), case=number, arrival=arrival(first), outcome=outcome())
            order.append(("first done", 1))
        waiting.result(timeout=60)
    assert order == [("first done", 1), ("second sees", 1)]


def test_twins_are_seen_from_the_later_one_only(store: Store) -> None:
    first = keep_and_claim(store, 1, b"same")
    second = keep_and_claim(store, 2, b"same")
    with store.unit(first) as unit:
        assert unit.twins(first.sha256, "") == []
    with store.unit(second) as unit:
        assert [(ref.message_id, ref.state, ref.case) for ref in unit.twins(second.sha256, "")] == [
            (first.message_id, MessageState.STORED, "")
        ]
        assert unit.older_in_work(reading()) == [first.message_id]
    number = open_case(store, first)
    with store.unit(second) as unit:
        found = unit.twins(second.sha256, "first@cdph.ca.gov")
        assert [(ref.case, ref.same_content, ref.how) for ref in found] == [(number, True, JoinKind.OPENS)]
        unit.set_aside(outcome(state=CaseState.DEFICIENT), Join(JoinKind.TWIN, number), reading())
    file = store.case(number)
    assert file is not None
    assert [line.id for line in file.twins] == [second.message_id]
    assert len(file.arrivals) == 1


def test_of_two_twins_out_of_order_one_stays_a_request(store: Store) -> None:
    first = keep_and_claim(store, 1, b"same")
    second = keep_and_claim(store, 2, b"same")
    with store.unit(second) as unit:
        unit.set_aside(outcome(), Join(JoinKind.TWIN), reading())
    with store.unit(first) as unit:
        assert unit.twins(first.sha256, "first@cdph.ca.gov") == []


def test_the_same_message_id_with_other_content_is_told(store: Store) -> None:
    number = open_case(store, keep_and_claim(store, 1, b"one"))
    claim = keep_and_claim(store, 2, b"two")
    with store.unit(claim) as unit:
        found = unit.twins(claim.sha256, "<first@cdph.ca.gov>")
        assert [(ref.case, ref.same_content) for ref in found] == [(number, False)]


def test_older_messages_of_the_same_author_are_seen_while_in_work(store: Store) -> None:
    older, newer = keep_and_claim(store, 1), keep_and_claim(store, 2)
    follow_up = reading("<again@cdph.ca.gov>")
    with store.unit(newer) as unit:
        assert unit.older_in_work(follow_up) == []
    store.save_reading(older.message_id, reading())
    with store.unit(newer) as unit:
        assert unit.older_in_work(follow_up) == [older.message_id]
    open_case(store, older)
    with store.unit(newer) as unit:
        assert unit.older_in_work(follow_up) == []


def test_the_pen_keeps_the_guesses_until_a_person_says(store: Store) -> None:
    number = open_case(store, keep_and_claim(store))
    claim = keep_and_claim(store, 2)
    guess = Guess(number, 0.75, ("same author",))
    for _ in range(2):
        with store.unit(claim) as unit:
            join = Join(JoinKind.PEN, "", ("no token",), (guess,))
            unit.pen(join, reading("<p@x>"), [Event("penned", {"guesses": 1})])
        (penned,) = store.pen()
        assert (penned.message.id, penned.guesses, penned.reasons) == (claim.message_id, (guess,), ("no token",))
        assert store.claim_message("worker", lease=LEASE) is None
        with pytest.raises(BadInput):
            store.assign_penned(claim.message_id, case="EX-2026-0404", who="ana")
        store.assign_penned(claim.message_id, case=number, who="ana")
        assert store.pen() == []
        again = store.claim_message("worker", lease=LEASE)
        assert again is not None
        assert again.assigned == number
        claim = again
    with store.unit(claim) as unit:
        unit.pen(Join(JoinKind.PEN), reading("<p@x>"), [])
    store.assign_penned(claim.message_id, case=NEW_CASE, who="ana")
    assert [event.what for event in store.history(claim.message_id)].count("message assigned") == 3
    assert store.verify_events() == []


def test_what_is_no_request_is_set_aside_with_its_decision(store: Store) -> None:
    claim = keep_and_claim(store)
    with store.unit(claim) as unit:
        unit.set_aside(outcome(letter("staff@intake", purpose=Purpose.TRIAGE)), Join(JoinKind.ALONE), reading())
    line = store.message(claim.message_id)
    assert line is not None
    assert (line.state, line.how, line.case) == (MessageState.DECIDED, JoinKind.ALONE, "")
    kept = store.decision_on(claim.message_id)
    assert kept is not None
    assert kept.decision == decision()
    assert [one.answers for one in store.letters()] == [claim.message_id]
    assert [event.what for event in store.history(claim.message_id)] == ["decided", "judged", "letter written"]


def test_letters_are_counted_by_correspondent_case_purpose_and_day(store: Store, clock: Clock) -> None:
    number = open_case(store, keep_and_claim(store), letter(), letter("held@intake", held="a person must agree"))
    probe = keep_and_claim(store, 2)

    def count(**changes: str) -> int:
        asked = {"to": "cio@CDPH.ca.gov", "case": number} | changes
        with store.unit(probe) as unit:
            return unit.letters_today(purpose=Purpose.DEFICIENCY, **asked)

    assert count() == 2
    assert count(to="other@cdph.ca.gov") == 0
    assert count(case="EX-2026-0002") == 0
    with store.unit(probe) as unit:
        assert unit.letters_last_hour() == 1, "a held letter does not leave"
        assert unit.letters_today(to="cio@cdph.ca.gov", case=number, purpose=Purpose.REVIEW) == 0
    store.cancel_letter(next(one.id for one in store.letters(states=[LetterState.HELD])), who="ana")
    assert count() == 1
    clock.advance(hours=-3)
    assert count() == 1, "a clock that jumps back does not forget what was sent"
    clock.advance(days=1, hours=3)
    assert count() == 0
    with store.unit(probe) as unit:
        assert unit.letters_last_hour() == 0


def test_lists_are_found_by_state_text_and_page(store: Store, clock: Clock) -> None:
    for uid in range(1, 6):
        clock.advance(minutes=1)
        author = f"person{uid}@dmv.ca.gov"
        open_case(store, keep_and_claim(store, uid), read=reading(f"<{uid}@x>", author=author))
    assert [one.number[-1] for one in store.cases(limit=2, offset=1)] == ["4", "3"]
    assert [one.number for one in store.cases(text="PERSON3")] == ["EX-2026-0003"]
    assert [one.number for one in store.cases(text="ex-2026-0002")] == ["EX-2026-0002"]
    assert len(store.cases(text="public health", states=[CaseState.DEFICIENT])) == 5
    assert store.cases(states=[CaseState.CLOSED]) == []
    assert store.cases(text="100%_") == []
    assert [line.id for line in store.messages(limit=2)] == [5, 4]
    assert store.messages(mailbox="delegations") == []
    assert len(store.messages(states=[MessageState.DECIDED])) == 5
    counts = store.counts()
    assert (counts.cases[CaseState.DEFICIENT], counts.messages[MessageState.DECIDED]) == (5, 5)
    assert counts.unacknowledged == 5
    assert counts.oldest_message is None
