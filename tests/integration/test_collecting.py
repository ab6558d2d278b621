"""Collecting from a real IMAP server into a real store, while everything that happens to mailboxes happens."""

import random
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

import pytest

from domain.errors import Unavailable
from intake.collect import collect, reconcile, take
from storage.database import upgrade
from storage.repository import Store
from tests.contract.doors import NAME, ImapDoor, mail
from tests.integration.collect_once import KILLED
from tests.servers.dovecot import Dovecot

USERS = {f"user{number}@calnet.example": "secret" for number in range(20)}


@pytest.fixture(scope="module")
def dovecot() -> Iterator[Dovecot]:
    with Dovecot(USERS) as server:
        yield server


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    upgrade(f"sqlite:///{tmp_path / 'intake.db'}")
    return tmp_path


def opened(folder: Path) -> Store:
    return Store(f"sqlite:///{folder / 'intake.db'}", folder / "blobs", clock=lambda: datetime.now(UTC))


def kept(folder: Path) -> list[bytes]:
    return sorted(path.read_bytes() for path in (folder / "blobs").rglob("*") if path.is_file())


def test_killed_after_any_durable_step_nothing_is_lost_or_kept_twice(dovecot: Dovecot, folder: Path) -> None:
    user = "user0@calnet.example"
    sent: list[bytes] = []
    for step in (0, 1, 4, 5):  # bytes synced, row committed, server told, that recorded
        new = [mail(step * 10 + part) for part in range(2)]
        dovecot.deliver(user, new)
        sent += new
        assert _collect_once(dovecot, user, folder, step) == KILLED
    assert _collect_once(dovecot, user, folder, -1) == 0
    assert kept(folder) == sorted(sent)
    marked = {content for content, flags in dovecot.messages(user).values() if b"$CalnetTaken" in flags}
    assert marked == set(sent)
    store = opened(folder)
    assert store.unacknowledged(NAME) == []
    assert sum(store.counts().messages.values()) == len(sent)
    store.close()


def _collect_once(dovecot: Dovecot, user: str, folder: Path, step: int) -> int:
    arguments = [dovecot.url, user, "secret", str(dovecot.certificates.ca), str(folder), str(step)]
    command = [sys.executable, "-m", "tests.integration.collect_once", *arguments]
    return subprocess.run(command, cwd=Path(__file__).parents[2], check=False, timeout=60).returncode


@dataclass
class _World:
    """A mailbox that people, servers and senders do things to at random, and what must come of it."""

    door: ImapDoor
    rng: random.Random
    delivered: list[bytes] = field(default_factory=list)
    removed: set[bytes] = field(default_factory=set)

    def deliver(self) -> None:
        """Deliver three messages."""
        new = [mail(len(self.delivered) + part, size=self.rng.choice([0, 500, 40_000])) for part in range(3)]
        self.door.server.deliver(self.door.user, new)
        self.delivered += new

    def remove(self) -> None:
        """Have a person expunge a message."""
        content = self.rng.choice(self.delivered or [b""])
        self.door.remove(content)
        self.removed.add(content)

    def move(self) -> None:
        """Have a person move a message away."""
        self._as_a_person("MOVE")

    def flag(self) -> None:
        """Have a person read and flag a message."""
        self._as_a_person("FLAG")

    def renumber(self) -> None:
        """Have the server lose its UIDs."""
        self.door.server.reset_uidvalidity(self.door.user)

    def end_sessions(self) -> None:
        """Have the server close every session."""
        self.door.server.kick()

    def _as_a_person(self, deed: str) -> None:
        with self.door.server.client(self.door.user) as client:
            uids = client.search("ALL")
            if not uids:
                return
            uid = self.rng.choice(uids)
            if deed == "FLAG":
                client.add_flags([uid], [b"\\Flagged", b"\\Seen"])
                return
            if not client.folder_exists("By hand"):
                client.create_folder("By hand")
            content = client.fetch([uid], ["BODY.PEEK[]"])[uid][b"BODY[]"]
            client.move([uid], "By hand")
            self.removed.add(content)


@pytest.mark.parametrize("after", ["flag", "move", "nothing"])
@pytest.mark.parametrize("seed", [1, 2])
def test_whatever_happens_every_message_is_kept_or_still_there_to_be_taken(
    dovecot: Dovecot, folder: Path, after: str, seed: int
) -> None:
    rng = random.Random(seed)  # noqa: S311 - a failing seed can be run again
    user = f"user{1 + seed * 3 + ['flag', 'move', 'nothing'].index(after)}@calnet.example"
    world = _World(ImapDoor(dovecot, user), rng)
    deeds: list[Callable[[], None]] = [
        world.deliver, world.deliver, world.remove, world.move, world.flag, world.renumber, world.end_sessions,
    ]
    store = opened(folder)
    mailbox = world.door.open(after=after, chunk=4)

    def disturb(_step: str) -> None:
        if rng.random() < 0.1:
            rng.choice(deeds)()

    for _ in range(12):
        rng.choice(deeds)()
        with suppress(Unavailable):
            collect(mailbox, store, checkpoint=disturb)
    collect(mailbox, store)
    found = reconcile(mailbox, store)
    take(mailbox, store, found.missed)
    assert collect(mailbox, store).kept == (), "nothing is kept twice"
    assert reconcile(mailbox, store).is_clean
    mailbox.close()

    contents = set(kept(folder))
    assert contents <= set(world.delivered), "nothing is made up"
    assert set(world.delivered) - world.removed <= contents, f"nothing is lost (seed {seed})"
    assert store.unacknowledged(NAME) == []
    store.close()
