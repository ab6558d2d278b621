"""The database is the queue: claims, leases, failures, and what people do with held messages."""

from collections import Counter
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from threading import Barrier

import pytest

from domain.errors import BadInput
from storage.records import Claim, MessageState
from storage.repository import Store
from storage.work import MAX_VANISHED, ClaimLost
from tests.contract.storage.conftest import Clock
from tests.contract.storage.samples import LEASE, keep_and_claim, open_case, raw_message


def claim_one(store: Store, owner: str = "worker") -> Claim:
    claim = store.claim_message(owner, lease=LEASE)
    assert claim is not None
    return claim


def test_messages_are_claimed_in_order_of_arrival(store: Store) -> None:
    for uid, minutes in ((1, 5), (2, 0), (3, 5), (4, -5)):
        store.keep(raw_message(uid, minutes=minutes))
    sources = {line.id: line.source.key for line in store.messages()}
    claims = [claim_one(store) for _ in range(4)]
    assert [sources[claim.message_id] for claim in claims] == ["7/4", "7/2", "7/1", "7/3"]
    assert store.claim_message("worker", lease=LEASE) is None


def test_the_attempt_is_on_record_before_work_begins(open_store: Callable[..., Store], store: Store) -> None:
    seen = []
    watched = open_store(lambda step: seen.append((step, store.messages()[0].attempts, store.messages()[0].owner)))
    store.keep(raw_message(1))
    claim_one(watched, "w7")
    assert seen == [("attempt-recorded", 1, "w7")]


def test_eight_threads_never_claim_the_same_message(store: Store) -> None:
    wanted = {store.keep(raw_message(uid)) for uid in range(60)}
    together = Barrier(8)

    def work(number: int) -> list[int]:
        together.wait(timeout=30)
        claimed = []
        while claim := store.claim_message(f"worker {number}", lease=LEASE):
            claimed.append(claim.message_id)
        return claimed

    with ThreadPoolExecutor(8) as pool:
        claimed = Counter(message_id for ids in pool.map(work, range(8)) for message_id in ids)
    assert claimed == Counter(wanted)


def test_an_ended_lease_gives_the_message_to_another_and_shuts_the_first_out(store: Store, clock: Clock) -> None:
    first = keep_and_claim(store)
    clock.advance(minutes=9)
    assert store.claim_message("other", lease=LEASE) is None
    clock.advance(minutes=2)
    second = claim_one(store, "other")
    assert (second.message_id, second.attempt, second.failures) == (first.message_id, 2, 0)
    assert not store.renew(first, lease=LEASE)
    with pytest.raises(ClaimLost), store.unit(first):
        pytest.fail("the unit must not begin")
    assert not store.failed(first, code="x", sentence="late")
    store.release(first)
    open_case(store, second)
    assert store.messages()[0].state is MessageState.DECIDED


def test_a_claim_with_an_ended_lease_still_counts_while_nobody_else_took_it(store: Store, clock: Clock) -> None:
    claim = keep_and_claim(store)
    clock.advance(hours=1)
    open_case(store, claim)
    assert store.messages()[0].state is MessageState.DECIDED
    assert store.claim_message("other", lease=LEASE) is None


def test_renewing_puts_the_end_off(store: Store, clock: Clock) -> None:
    claim = keep_and_claim(store)
    clock.advance(minutes=9)
    assert store.renew(claim, lease=LEASE)
    clock.advance(minutes=9)
    assert store.claim_message("other", lease=LEASE) is None


def test_releasing_does_not_count_and_may_wait(store: Store, clock: Clock) -> None:
    for _ in range(5):
        claim = keep_and_claim(store)
        assert (claim.attempt, claim.failures) == (1, 0)
        store.release(claim, until=clock.now + timedelta(minutes=1))
        assert store.claim_message("worker", lease=LEASE) is None
        clock.advance(minutes=1)
    assert store.messages()[0].attempts == 0


def test_the_third_failure_holds_the_message_and_the_others_go_on(store: Store) -> None:
    bad = keep_and_claim(store, 1)
    store.keep(raw_message(2, minutes=1))
    assert not store.failed(bad, code="reader-died", sentence="The reader died.")
    assert not store.failed(claim_one(store), code="reader-died", sentence="The reader died.")
    assert store.failed(claim_one(store), code="reader-died", sentence="The reader died\0 again.")
    held = store.held()
    (one,) = held
    assert (one.message.id, one.message.code, one.message.failures) == (bad.message_id, "reader-died", 3)
    assert "again" in one.message.sentence
    assert claim_one(store).message_id != bad.message_id
    assert store.counts().messages[MessageState.HELD] == 1


def test_a_person_releases_a_held_message_once(store: Store) -> None:
    claim = keep_and_claim(store)
    store.failed(claim, code="x", sentence="One.")
    store.failed(claim_one(store), code="x", sentence="Two.")
    store.failed(claim_one(store), code="x", sentence="Three.")
    store.release_held(claim.message_id, who="ana")
    again = claim_one(store)
    assert (again.message_id, again.attempt, again.failures) == (claim.message_id, 1, 0)
    with pytest.raises(BadInput):
        store.release_held(claim.message_id, who="ana")
    assert [event.what for event in store.history(claim.message_id)] == ["message held", "message released"]
    assert store.history(claim.message_id)[1].detail["who"] == "ana"
    assert store.verify_events() == []


def test_being_killed_does_not_hold_a_message_until_it_looks_like_its_fault(store: Store, clock: Clock) -> None:
    store.keep(raw_message(1))
    for _ in range(MAX_VANISHED):
        claim_one(store)
        clock.advance(minutes=11)
    assert store.claim_message("worker", lease=LEASE) is None
    assert store.held()[0].message.code == "owner-vanished"


def test_a_restarted_program_takes_up_its_own_claims_at_once(store: Store) -> None:
    store.keep(raw_message(1))
    store.keep(raw_message(2))
    mine, others = claim_one(store, "host_a/100/1"), claim_one(store, "hostXa/100/1")
    assert store.free_claims("host_a/") == 1
    assert claim_one(store).message_id == mine.message_id
    assert store.renew(others, lease=LEASE)
    assert store.free_claims("host_a/") == 0
