"""Stores to test on: the same tests run on SQLite and on a real PostgreSQL."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import text

from domain.checkpoints import no_checkpoint
from storage.database import Database, upgrade
from storage.repository import Store
from storage.tables import metadata
from tests.servers.postgres import INSTALLED, Postgres


class Clock:
    """A clock that stands still until it is told to go on."""

    def __init__(self) -> None:
        self.now = datetime(2026, 3, 2, 17, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        """Return the time it stands at."""
        return self.now

    def advance(self, **duration: float) -> None:
        """Go on by so many minutes, hours or days (back where they are negative)."""
        self.now += timedelta(**duration)


@pytest.fixture(scope="session")
def postgres() -> Iterator[Postgres]:
    if not INSTALLED:
        pytest.skip("PostgreSQL is not installed")
    with Postgres() as server:
        yield server


@pytest.fixture(scope="session")
def postgres_url(postgres: Postgres) -> str:
    """One database for all tests: a new one for each costs a thousand files."""
    address = postgres.database()
    upgrade(address)
    return address


def empty(address: str) -> None:
    database = Database(address)
    with database.write() as connection:
        connection.execute(text(f"TRUNCATE {', '.join(metadata.tables)} RESTART IDENTITY CASCADE"))
    database.close()


@pytest.fixture(params=["sqlite", "postgresql"])
def url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    if request.param == "sqlite":
        address = f"sqlite:///{tmp_path}/intake.db"
        upgrade(address)
        return address
    shared: str = request.getfixturevalue("postgres_url")
    empty(shared)
    return shared


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def open_store(url: str, tmp_path: Path, clock: Clock) -> Iterator[Callable[..., Store]]:
    """Open stores on the same database and blobs; all are closed at the end."""
    opened = []

    def open_one(checkpoint: Callable[[str], None] = no_checkpoint) -> Store:
        opened.append(Store(url, tmp_path / "blobs", clock=clock, checkpoint=checkpoint))
        return opened[-1]

    yield open_one
    for store in opened:
        store.close()


@pytest.fixture
def store(open_store: Callable[..., Store]) -> Store:
    return open_store()
