"""Databases that are locked, full, or gone in the middle of work: nothing is lost, nothing is done twice."""

import random
import signal
import sqlite3
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TypeVar

import pytest

from domain.errors import Unavailable
from storage.database import Database, upgrade
from storage.records import MessageState
from storage.repository import Store
from tests.contract.storage.conftest import Clock
from tests.contract.storage.samples import LEASE, keep_and_claim, letter, open_case, raw_message
from tests.servers.postgres import INSTALLED, Postgres

T = TypeVar("T")


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture(scope="module")
def server() -> Iterator[Postgres]:
    if not INSTALLED:
        pytest.skip("PostgreSQL is not installed")
    with Postgres() as running:
        yield running


@pytest.fixture
def postgres_store(server: Postgres, tmp_path: Path, clock: Clock) -> Iterator[Store]:
    url = server.database()
    upgrade(url)
    store = Store(url, tmp_path / "blobs", clock=clock)
    yield store
    store.close()


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "intake.db"
    upgrade(f"sqlite:///{path}")
    return path


@pytest.fixture
def sqlite_store(file: Path, tmp_path: Path, clock: Clock) -> Iterator[Store]:
    store = Store(f"sqlite:///{file}", tmp_path / "blobs", clock=clock)
    yield store
    store.close()


def test_a_stopped_server_is_unavailable_and_work_resumes_by_itself(postgres_store: Store, server: Postgres) -> None:
    claim = keep_and_claim(postgres_store)
    server.stop(how=signal.SIGQUIT)
    calls = (postgres_store.counts, lambda: postgres_store.keep(raw_message(2)), lambda: postgres_store.release(claim))
    for call in calls:
        with pytest.raises(Unavailable) as trouble:
            call()
        assert trouble.value.code == "database-unavailable"
    server.start()
    open_case(postgres_store, claim, letter())
    postgres_store.keep(raw_message(2))
    assert len(postgres_store.messages()) == 2
    assert postgres_store.verify_events() == []


def test_a_server_that_goes_in_the_middle_of_a_unit_leaves_nothing(postgres_store: Store, server: Postgres) -> None:
    claim = keep_and_claim(postgres_store)
    with pytest.raises(Unavailable), postgres_store.unit(claim) as unit:  # noqa: PT012 - the whole block is undone
        number = unit.next_number("EX", 2026)
        server.stop(how=signal.SIGQUIT)
        unit.packet(number)
    server.start()
    assert postgres_store.cases() == []
    assert open_case(postgres_store, claim) == "EX-2026-0001"


WANTED = 20


class Crew:
    """Threads that keep and decide messages, each starting over where it is told that the database went away."""

    def __init__(self, store: Store) -> None:
        self.store = store
        self.steps = 0

    def work(self, worker: int) -> None:
        """Keep this worker's share of the messages, then decide until none waits."""
        for uid in range(worker, WANTED, 4):
            self.insist(lambda uid=uid: self.store.keep(raw_message(uid)))
        while claim := self.insist(lambda: self.store.claim_message(f"worker {worker}", lease=LEASE)):
            try:
                open_case(self.store, claim, letter(f"notice-{claim.message_id}@intake"))
            except Unavailable:
                self.insist(lambda claim=claim: self.store.release(claim))
            self.steps += 1

    def insist(self, call: Callable[[], T]) -> T:
        """Call until it works."""
        while True:
            try:
                result = call()
            except Unavailable:
                continue
            self.steps += 1
            return result


def test_cut_sessions_do_no_harm_to_work_under_way(postgres_store: Store, server: Postgres, clock: Clock) -> None:
    crew = Crew(postgres_store)
    moments = random.Random(20260302)  # noqa: S311 - chance with a seed, not a secret
    ended = 0
    with ThreadPoolExecutor(4) as pool:
        done = [pool.submit(crew.work, worker) for worker in range(4)]
        while not all(one.done() for one in done):
            goal = crew.steps + moments.randint(4, 12)
            wait_until(lambda goal=goal: crew.steps >= goal or all(one.done() for one in done))
            ended += server.end_sessions()
        for one in done:
            one.result()
    assert ended > 0
    clock.advance(minutes=11)  # a claim whose answer was lost comes back when its lease ends
    crew.work(0)
    assert len(postgres_store.messages(limit=1000)) == WANTED
    assert postgres_store.counts().messages[MessageState.DECIDED] == WANTED
    numbers = sorted(one.number for one in postgres_store.cases(limit=1000))
    assert numbers == [f"EX-2026-{serial:04d}" for serial in range(1, WANTED + 1)]
    assert len(postgres_store.letters(limit=1000)) == WANTED
    assert postgres_store.verify_events() == []


def wait_until(is_so: Callable[[], bool]) -> None:
    deadline = time.monotonic() + 60
    while not is_so():
        assert time.monotonic() < deadline
        time.sleep(0.001)


def test_a_locked_file_is_waited_for(sqlite_store: Store, file: Path) -> None:
    other = sqlite3.connect(file, isolation_level=None, check_same_thread=False)
    other.execute("BEGIN EXCLUSIVE")
    with ThreadPoolExecutor(2) as pool:
        kept = [pool.submit(sqlite_store.keep, raw_message(uid)) for uid in (1, 2)]
        assert sqlite_store.messages() == [], "reading goes on meanwhile"
        other.execute("COMMIT")
        assert len({one.result(timeout=30) for one in kept}) == 2
    other.close()


def test_a_file_locked_for_too_long_is_told(file: Path) -> None:
    other = sqlite3.connect(file, isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")
    database = Database(f"sqlite:///{file}", busy_seconds=0.05)
    with pytest.raises(Unavailable) as trouble, database.write():
        pass
    assert trouble.value.code == "database-busy"
    other.close()
    with database.write() as connection:
        assert connection.exec_driver_sql("PRAGMA synchronous").scalar() == 2
        assert connection.exec_driver_sql("PRAGMA journal_mode").scalar() == "wal"
        assert connection.exec_driver_sql("PRAGMA foreign_keys").scalar() == 1
    database.close()


def test_writing_within_a_unit_is_refused_rather_than_waited_for(sqlite_store: Store) -> None:
    claim = keep_and_claim(sqlite_store)
    with pytest.raises(RuntimeError, match="within"), sqlite_store.unit(claim):
        sqlite_store.release(claim)


def test_a_full_database_disk_is_told(file: Path) -> None:
    database = Database(f"sqlite:///{file}")
    with database.write() as connection:
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar()
    with pytest.raises(Unavailable) as trouble, database.write() as connection:  # noqa: PT012 - either line may be told
        connection.exec_driver_sql(f"PRAGMA max_page_count={pages}")
        connection.exec_driver_sql("CREATE TABLE big AS SELECT zeroblob(100000) AS filling")
    assert trouble.value.code == "disk-full"
    database.close()


def test_a_damaged_file_is_told(tmp_path: Path) -> None:
    file = tmp_path / "broken.db"
    file.write_bytes(b"this is no database at all" * 1000)
    with pytest.raises(Unavailable) as trouble:
        upgrade(f"sqlite:///{file}")
    assert trouble.value.code == "database-unavailable"


def test_nobody_else_can_read_the_files(sqlite_store: Store, file: Path, tmp_path: Path) -> None:
    sqlite_store.keep(raw_message(1))
    files = (*tmp_path.glob("intake.db*"), tmp_path / "blobs" / "incoming")
    modes = {path.name: path.stat().st_mode & 0o077 for path in files}
    assert modes == {"intake.db": 0, "intake.db-wal": 0, "intake.db-shm": 0, "incoming": 0}
    assert file.exists()


def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(Unavailable) as trouble:
        upgrade(f"sqlite:///{tmp_path}/file/intake.db")
    assert trouble.value.code == "database-unavailable"
