"""The steps lead to exactly the tables that the code expects, and whoever has others is told so."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import inspect

from domain.errors import Misconfigured
from storage.database import Database, downgrade, parse_url, upgrade
from storage.repository import Store
from storage.tables import metadata
from tests.contract.storage.conftest import Clock
from tests.contract.storage.samples import keep_and_claim, letter, open_case
from tests.servers.postgres import Postgres


@pytest.fixture(params=["sqlite", "postgresql"])
def url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """A database of its own, for tests that take its tables away."""
    if request.param == "sqlite":
        address = f"sqlite:///{tmp_path}/intake.db"
    else:
        server = request.getfixturevalue("postgres")
        assert isinstance(server, Postgres)
        address = server.database()
    upgrade(address)
    return address


@pytest.fixture
def database(url: str) -> Iterator[Database]:
    opened = Database(url)
    yield opened
    opened.close()


def test_the_steps_lead_to_the_tables_of_the_code(database: Database) -> None:
    with database.read() as connection:
        options = {"compare_type": True, "compare_server_default": False}
        assert compare_metadata(MigrationContext.configure(connection, opts=options), metadata) == []


def test_upgrading_twice_keeps_everything(store: Store, url: str) -> None:
    number = open_case(store, keep_and_claim(store), letter())
    before = store.case(number)
    upgrade(url)
    assert store.case(number) == before


def test_down_and_up_again(url: str, database: Database) -> None:
    downgrade(url, "base")
    with database.read() as connection:
        assert set(inspect(connection).get_table_names()) <= {"alembic_version"}
    upgrade(url)
    with database.read() as connection:
        assert set(metadata.tables) <= set(inspect(connection).get_table_names())


def test_a_database_without_tables_is_told(url: str, tmp_path: Path, clock: Clock) -> None:
    downgrade(url, "base")
    store = Store(url, tmp_path / "blobs", clock=clock)
    with pytest.raises(Misconfigured) as trouble:
        store.counts()
    assert trouble.value.code == "database-old"
    store.close()


@pytest.mark.parametrize("address", ["mysql://x/y", "sqlite://", "sqlite:///:memory:", "no url", ""])
def test_other_databases_are_refused(address: str) -> None:
    with pytest.raises(Misconfigured):
        parse_url(address)


def test_passwords_do_not_show_in_errors() -> None:
    with pytest.raises(Misconfigured) as trouble:
        parse_url("oracle://me:secret@host/name")
    assert "secret" not in f"{trouble.value}{trouble.value.sentence}{trouble.value.remedy}"
