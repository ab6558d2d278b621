"""History cannot be changed without its being seen."""

from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime

import pytest
from sqlalchemy import delete, insert, select, text, update
from sqlalchemy.sql import Executable

from domain.cases import CaseState, Event
from domain.errors import BadInput
from storage.chain import START, digest
from storage.database import Database
from storage.repository import Store
from storage.tables import anchors, chains, decisions, events, letters
from tests.contract.storage.conftest import Clock
from tests.contract.storage.samples import keep_and_claim, letter, open_case


@pytest.fixture
def number(store: Store) -> str:
    open_case(store, keep_and_claim(store, 2), letter("other@intake"))
    return open_case(store, keep_and_claim(store), letter())


def tamper(url: str, *statements: Executable) -> None:
    database = Database(url)
    with database.write() as connection:
        for statement in statements:
            connection.execute(statement)
    database.close()


def last_row(url: str, number: str) -> dict[str, object]:
    database = Database(url)
    with database.read() as connection:
        found = select(events).where(events.c.chain == number).order_by(events.c.serial.desc()).limit(1)
        row = dict(connection.execute(found).mappings().one())
    database.close()
    return row


def test_untouched_history_holds(store: Store, number: str) -> None:
    assert number == "EX-2026-0002"
    assert store.verify_events() == []
    assert store.anchor() != store.anchor()
    assert store.verify_events() == []


def test_a_changed_detail_is_seen(store: Store, number: str, url: str) -> None:
    tamper(url, update(events).where(events.c.chain == number, events.c.serial == 2).values(detail='{"missing":0}'))
    assert store.verify_events() == [f"The history of {number} is broken at event 2: its content was changed."]


def test_an_event_taken_from_the_middle_is_seen(store: Store, number: str, url: str) -> None:
    tamper(url, delete(events).where(events.c.chain == number, events.c.serial == 2))
    assert store.verify_events()[0] == f"The history of {number} is broken at event 3: an event before it is gone."


def test_a_changed_event_with_a_hash_of_its_own_is_seen_by_the_next(store: Store, number: str, url: str) -> None:
    tamper(url, update(events).where(events.c.chain == number, events.c.serial == 2).values(hash="0" * 64))
    assert len(store.verify_events()) == 1


def test_a_cut_off_end_is_seen(store: Store, number: str, url: str) -> None:
    tamper(url, delete(events).where(events.c.chain == number, events.c.serial == 3))
    assert f"The history of {number} does not end where it should" in store.verify_events()[0]


def test_a_cut_off_end_with_its_head_moved_is_seen_by_the_anchor(store: Store, number: str, url: str) -> None:
    store.anchor()
    row = last_row(url, number)
    tamper(
        url,
        delete(events).where(events.c.id == row["id"]),
        update(chains).where(chains.c.name == number).values(length=2, head=row["previous"]),
    )
    assert any("is not what was anchored" in sentence for sentence in store.verify_events())


def test_a_chain_removed_as_a_whole_is_seen_by_the_anchor(store: Store, number: str, url: str) -> None:
    store.anchor()
    tamper(url, delete(events).where(events.c.chain == number), delete(chains).where(chains.c.name == number))
    assert any("is not what was anchored" in sentence for sentence in store.verify_events())


def test_a_forged_chain_is_seen(store: Store, number: str, url: str) -> None:
    moment = datetime(2026, 3, 2, tzinfo=UTC).isoformat()
    row = {"chain": "EX-2026-0009", "serial": 1, "at": moment, "what": "x", "detail": "{}", "previous": START}
    tamper(url, insert(events).values(**row, hash=digest(row)))
    assert store.verify_events() == [
        "The history of EX-2026-0009 does not end where it should: events are gone or were added."
    ]
    assert number


def test_a_changed_anchor_is_seen(store: Store, number: str, url: str, clock: Clock) -> None:
    store.anchor()
    clock.advance(hours=1)
    store.anchor()
    tamper(url, update(anchors).where(anchors.c.id == 1).values(at=clock.now.isoformat()))
    assert any("Anchor 1" in sentence for sentence in store.verify_events())
    assert number


def test_a_changed_decision_or_letter_is_seen(store: Store, number: str, url: str) -> None:
    tamper(
        url,
        update(decisions).where(decisions.c.id == 1).values(content=b"{}"),
        update(letters).where(letters.c.id == 2).values(content=b"We grant everything."),
    )
    assert store.verify_events() == [
        "Decision 1 is not what the history says it was.", "Letter 2 is not what the history says it was."
    ]
    tamper(url, text("DELETE FROM recipients WHERE letter_id = 2"), delete(letters).where(letters.c.id == 2))
    assert "Letter 2 is gone." in store.verify_events()
    assert number


def test_times_come_back_in_utc(store: Store, number: str, clock: Clock) -> None:
    file = store.case(number)
    assert file is not None
    moments = [file.summary.changed, file.events[0].at, file.decisions[0].made, file.letters[0].due]
    assert moments == [clock.now] * 4
    assert {moment.utcoffset() for moment in moments} == {clock.now.utcoffset()}


def test_an_audit_beside_work_under_way_raises_no_false_alarm(store: Store, number: str) -> None:
    def remark(turn: int) -> None:
        store.note(Event("remark", {"turn": turn}), case=number)

    with ThreadPoolExecutor(2) as pool:
        remarks = [pool.submit(remark, turn) for turn in range(60)]
        alarms = [store.verify_events() for _ in range(10)]
        for one in remarks:
            one.result()
    assert alarms == [[]] * 10
    assert len(store.history(0)) == 0


def test_what_people_do_with_a_case_is_in_its_history(store: Store, number: str) -> None:
    store.change_case(number, state=CaseState.CLOSED, who="ana", why="withdrawn by telephone")
    file = store.case(number)
    assert file is not None
    assert (file.summary.state, file.summary.version) == (CaseState.CLOSED, 2)
    assert file.events[-1].what == "state changed"
    assert file.events[-1].detail == {"state": "closed", "who": "ana", "why": "withdrawn by telephone"}
    with pytest.raises(BadInput):
        store.change_case("EX-2026-0404", state=CaseState.CLOSED, who="ana")
    assert store.verify_events() == []
