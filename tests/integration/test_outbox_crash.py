"""The outbox over a real database and a real connection: stopped at any step, nothing is lost or doubled."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from domain.checkpoints import no_checkpoint
from domain.errors import Unavailable
from routing.outbox import LEASE, Delivered, TransportOptions, deliver_due, open_transport
from storage.database import upgrade
from storage.records import LetterState
from storage.repository import Store
from tests.contract.storage.conftest import Clock
from tests.contract.storage.samples import keep_and_claim, letter, open_case
from tests.servers.smtp import Script, hang_up, scripted_server


class Killed(BaseException):
    """The program was killed here."""


def killed_at(step: str) -> Callable[[str], None]:
    def checkpoint(reached: str) -> None:
        if reached == step:
            raise Killed

    return checkpoint


@contextmanager
def a_store(folder: Path, clock: Clock, checkpoint: Callable[[str], None] = no_checkpoint) -> Iterator[Store]:
    url = f"sqlite:///{folder}/intake.db"
    upgrade(url)
    store = Store(url, folder / "blobs", clock=clock, checkpoint=checkpoint)
    try:
        yield store
    finally:
        store.close()


def deliver(store: Store, port: int, clock: Clock, *, checkpoint: Callable[[str], None] = no_checkpoint) -> Delivered:
    options = TransportOptions(starttls=False, timeout=3, final_timeout=3)
    with open_transport(f"smtp://127.0.0.1:{port}", options) as transport:
        return deliver_due(store, transport, clock=clock, checkpoint=checkpoint)


@pytest.mark.parametrize(
    ("step", "copies"), [("letter-claimed", 1), ("letter-accepted", 2), ("letter-recorded", 1)]
)
def test_killed_at_a_step_the_letter_still_leaves_recognisably(tmp_path: Path, step: str, copies: int) -> None:
    clock, script = Clock(), Script()
    written = letter()
    with a_store(tmp_path, clock) as store:
        open_case(store, keep_and_claim(store), written)
    with scripted_server(script) as port:
        with a_store(tmp_path, clock, killed_at(step)) as store, pytest.raises(Killed):
            deliver(store, port, clock, checkpoint=killed_at(step))
        with a_store(tmp_path, clock) as store:
            assert deliver(store, port, clock).count == 0  # the lease of the one that was killed still holds
            clock.advance(seconds=LEASE.total_seconds() + 1)
            deliver(store, port, clock)
            assert deliver(store, port, clock).count == 0
            (stored,) = store.letters()
            assert stored.state is LetterState.SENT
    assert len(script.letters) == copies
    assert set(script.letters) == {written.content}


def test_a_lost_confirmation_is_repeated_once_and_shown(tmp_path: Path) -> None:
    clock, script = Clock(), Script({"END": hang_up})
    with a_store(tmp_path, clock) as store, scripted_server(script) as port:
        number = open_case(store, keep_and_claim(store), letter())
        assert deliver(store, port, clock) == Delivered(later=1)
        (stored,) = store.letters()
        assert stored.state is LetterState.AMBIGUOUS
        assert deliver(store, port, clock).count == 0
        clock.advance(minutes=2)
        script.replies.clear()
        assert deliver(store, port, clock) == Delivered(accepted=1)
        (stored,) = store.letters()
        assert stored.state is LetterState.SENT
        file = store.case(number)
        assert file is not None
        assert "letter sent, confirmation lost" in [event.what for event in file.events]
    assert script.letters == [letter().content] * 2


def test_hours_of_deferral_lose_nothing(tmp_path: Path) -> None:
    clock, script = Clock(), Script({"RCPT": "451 4.7.1 Later"})
    with a_store(tmp_path, clock) as store, scripted_server(script) as port:
        open_case(store, keep_and_claim(store), letter())
        for _ in range(5):
            assert deliver(store, port, clock) == Delivered(later=1)
            clock.advance(hours=1)
        script.replies.clear()
        assert deliver(store, port, clock) == Delivered(accepted=1)


def test_a_refusal_is_shown_and_a_person_may_try_again(tmp_path: Path) -> None:
    clock, script = Clock(), Script({"RCPT": "550 5.1.1 No such user"})
    with a_store(tmp_path, clock) as store, scripted_server(script) as port:
        open_case(store, keep_and_claim(store), letter())
        assert deliver(store, port, clock) == Delivered(refused=1)
        (stored,) = store.letters()
        assert stored.state is LetterState.REFUSED
        assert "No such user" in stored.detail
        clock.advance(days=3)
        assert deliver(store, port, clock).count == 0
        script.replies.clear()
        store.approve_letter(stored.id, who="ana")
        assert deliver(store, port, clock) == Delivered(accepted=1)


def test_a_server_that_is_gone_puts_letters_off_one_at_a_time(tmp_path: Path) -> None:
    clock = Clock()
    with scripted_server(Script()) as port:
        pass
    with a_store(tmp_path, clock) as store:
        open_case(store, keep_and_claim(store), letter(), letter("notice-2@intake"))
        for _ in range(2):
            with pytest.raises(Unavailable):
                deliver(store, port, clock)
        assert {one.state for one in store.letters()} == {LetterState.QUEUED}
        assert deliver(store, port, clock).count == 0


def test_a_held_letter_does_not_leave(tmp_path: Path) -> None:
    clock, script = Clock(), Script()
    with a_store(tmp_path, clock) as store, scripted_server(script) as port:
        open_case(store, keep_and_claim(store), letter(held="A person has to agree before letters leave."))
        assert deliver(store, port, clock).count == 0
        (stored,) = store.letters()
        store.approve_letter(stored.id, who="ana")
        assert deliver(store, port, clock) == Delivered(accepted=1)
    assert len(script.letters) == 1
