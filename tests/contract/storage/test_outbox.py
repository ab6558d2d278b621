"""Letters leave once; one that may have left is sent again only as a recognisable repeat."""

from collections import Counter
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

import pytest

from domain.errors import BadInput
from domain.mail import Address
from storage.records import LetterState, Outgoing
from storage.repository import Store
from tests.contract.storage.conftest import Clock
from tests.contract.storage.samples import keep_and_claim, letter, open_case

MINUTE = timedelta(minutes=1)


def claim_one(store: Store) -> Outgoing:
    outgoing = store.claim_letter("sender", lease=MINUTE)
    assert outgoing is not None
    return outgoing


def state(store: Store) -> LetterState:
    (one,) = store.letters()
    return one.state


def test_a_letter_is_claimed_as_it_was_written_and_sent_once(
    open_store: Callable[..., Store], store: Store, clock: Clock
) -> None:
    number = open_case(store, keep_and_claim(store), letter())
    seen = []
    watched = open_store(lambda step: seen.append((step, state(store))))
    outgoing = claim_one(watched)
    assert (outgoing.case, outgoing.message_id, outgoing.envelope_from) == (number, "notice-1@intake", "bounces@intake")
    assert outgoing.to == (Address("Chief", "cio@cdph.ca.gov"),)
    assert outgoing.content == letter().content == store.letter_content(outgoing.letter_id)
    assert (outgoing.attempt, outgoing.repeat) == (1, False)
    assert store.claim_letter("other", lease=MINUTE) is None
    watched.letter_sent(outgoing.letter_id, detail="250 ok")
    watched.letter_sent(outgoing.letter_id, detail="250 ok")
    clock.advance(days=1)
    assert store.claim_letter("other", lease=MINUTE) is None
    recorded = ("letter-recorded", LetterState.SENT)
    assert seen == [("letter-claimed", LetterState.SENDING), recorded, recorded]
    file = store.case(number)
    assert file is not None
    assert [event.what for event in file.events].count("letter sent") == 1


def test_a_sender_that_vanished_makes_the_letter_a_repeat(store: Store, clock: Clock) -> None:
    open_case(store, keep_and_claim(store), letter())
    claim_one(store)
    clock.advance(seconds=61)
    again = claim_one(store)
    assert (again.repeat, again.attempt) == (True, 2)
    store.letter_later(again.letter_id, when=clock.now, why="421 busy")
    assert state(store) is LetterState.AMBIGUOUS
    assert claim_one(store).repeat, "what may have left once stays a repeat"


def test_a_letter_put_off_waits_and_is_no_repeat(store: Store, clock: Clock) -> None:
    open_case(store, keep_and_claim(store), letter())
    outgoing = claim_one(store)
    store.letter_later(outgoing.letter_id, when=clock.now + 5 * MINUTE, why="451 greylisted")
    assert store.claim_letter("sender", lease=MINUTE) is None
    assert state(store) is LetterState.QUEUED
    clock.advance(minutes=5)
    assert not claim_one(store).repeat


def test_a_lost_confirmation_shows_and_is_repeated(store: Store, clock: Clock) -> None:
    open_case(store, keep_and_claim(store), letter())
    outgoing = claim_one(store)
    store.letter_later(outgoing.letter_id, when=clock.now + MINUTE, why="closed after the dot", ambiguous=True)
    assert state(store) is LetterState.AMBIGUOUS
    clock.advance(minutes=1)
    again = claim_one(store)
    assert again.repeat
    assert again.message_id == outgoing.message_id
    store.letter_sent(again.letter_id)
    (one,) = store.letters()
    assert (one.state, one.doubtful) == (LetterState.SENT, True)


def test_a_refused_letter_waits_for_a_person(store: Store, clock: Clock) -> None:
    open_case(store, keep_and_claim(store), letter())
    outgoing = claim_one(store)
    store.letter_refused(outgoing.letter_id, why="550 no such user")
    clock.advance(days=3)
    assert store.claim_letter("sender", lease=MINUTE) is None
    assert store.letters(states=[LetterState.REFUSED])[0].detail == "550 no such user"
    store.approve_letter(outgoing.letter_id, who="ana")
    assert claim_one(store).attempt == 2


def test_a_held_letter_leaves_only_when_approved(store: Store) -> None:
    open_case(store, keep_and_claim(store), letter(held="approval is on"))
    assert store.claim_letter("sender", lease=MINUTE) is None
    (one,) = store.letters(states=[LetterState.HELD])
    assert one.held == "approval is on"
    store.approve_letter(one.id, who="ana")
    with pytest.raises(BadInput):
        store.approve_letter(one.id, who="ben")
    claim_one(store)
    with pytest.raises(BadInput):
        store.cancel_letter(one.id, who="ben")


def test_a_cancelled_letter_never_leaves(store: Store) -> None:
    open_case(store, keep_and_claim(store), letter())
    (one,) = store.letters()
    store.cancel_letter(one.id, who="ana", why="telephoned")
    assert store.claim_letter("sender", lease=MINUTE) is None
    with pytest.raises(BadInput):
        store.approve_letter(one.id, who="ana")
    with pytest.raises(BadInput):
        store.letter_content(99)


def test_the_same_letter_is_not_written_twice(store: Store) -> None:
    open_case(store, keep_and_claim(store), letter(), letter())
    open_case(store, keep_and_claim(store, 2), letter())
    assert len(store.letters()) == 1


def test_eight_senders_never_take_the_same_letter(store: Store) -> None:
    open_case(store, keep_and_claim(store), *(letter(f"notice-{number}@intake") for number in range(40)))

    def send(number: int) -> list[int]:
        taken = []
        while outgoing := store.claim_letter(f"sender {number}", lease=MINUTE):
            taken.append(outgoing.letter_id)
            store.letter_sent(outgoing.letter_id)
        return taken

    with ThreadPoolExecutor(8) as pool:
        taken = Counter(letter_id for ids in pool.map(send, range(8)) for letter_id in ids)
    assert len(taken) == 40
    assert set(taken.values()) == {1}
    assert {one.state for one in store.letters()} == {LetterState.SENT}
    assert store.verify_events() == []
