"""The door to the database: engines, transactions, what their failures mean, and bringing the tables up to date.

SQLite runs in WAL mode with `synchronous=FULL`. Every writing transaction begins with BEGIN IMMEDIATE: one that reads
first and then writes would otherwise fail at once under load, whatever the busy timeout. PostgreSQL connections are
tried before use, so that a restarted server is noticed before the work and not in it.
"""

import sqlite3
import threading
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from typing import NoReturn

import psycopg
from alembic import command
from alembic.config import Config
from sqlalchemy import Connection, Engine, Table, create_engine, event, text
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import ArgumentError, DBAPIError
from sqlalchemy.exc import TimeoutError as PoolTimeout

from domain.errors import IntakeError, Misconfigured, Unavailable

MIGRATIONS = Path(__file__).parent / "migrations"

BUSY_SECONDS = 30.0
"""How long a transaction waits for another one on SQLite before it is told that the database is busy."""

_WRITES = "calnet_writes"


class Database:
    """One database, SQLite or PostgreSQL, shared by any number of threads."""

    def __init__(self, url: str, *, busy_seconds: float = BUSY_SECONDS) -> None:
        parsed = parse_url(url)
        self.is_sqlite = parsed.get_backend_name() == "sqlite"
        self._busy_seconds = busy_seconds
        self._engine = _sqlite_engine(parsed, busy_seconds) if self.is_sqlite else _postgres_engine(parsed)
        # One moment for all statements of a look, so that an audit does not take work under way for damage.
        snapshot = {} if self.is_sqlite else {"isolation_level": "REPEATABLE READ", "postgresql_readonly": True}
        self._reading = self._engine.execution_options(**snapshot)
        self._writing = self._engine.execution_options(**{_WRITES: True})
        # SQLite knows one writer at a time. Threads of one process queue here, where waiting is fair and costs nothing.
        self._turn = threading.Lock()
        self._writer: int | None = None

    def close(self) -> None:
        """Close every connection."""
        self._engine.dispose()

    @contextmanager
    def read(self) -> Iterator[Connection]:
        """Yield a connection that sees one moment of the database, and cannot write."""
        with _told_apart(), self._reading.begin() as connection:
            yield connection

    @contextmanager
    def write(self) -> Iterator[Connection]:
        """Yield a connection in a writing transaction: committed at the end, rolled back on any error.

        Raises `Unavailable` where the database does not answer, is busy for too long or is full.
        """
        with self._one_at_a_time(), _told_apart(), self._writing.begin() as connection:
            yield connection

    def _one_at_a_time(self) -> AbstractContextManager[None]:
        return self._in_turn() if self.is_sqlite else _at_once()

    @contextmanager
    def _in_turn(self) -> Iterator[None]:
        if self._writer == threading.get_ident():
            message = "a transaction was begun within another one of the same thread: it would wait for itself"
            raise RuntimeError(message)
        if not self._turn.acquire(timeout=self._busy_seconds):
            raise _busy()
        self._writer = threading.get_ident()
        try:
            yield
        finally:
            self._writer = None
            self._turn.release()


def parse_url(url: str) -> URL:
    """The parsed URL, with psycopg as PostgreSQL's driver. Raises `Misconfigured` for any other database."""
    try:
        parsed = make_url(url)
    except ArgumentError:
        raise Misconfigured("database-url", "The database URL cannot be read.", where="database") from None
    backend = parsed.get_backend_name()
    if backend == "postgresql":
        return parsed.set(drivername="postgresql+psycopg")
    if backend == "sqlite" and parsed.database and parsed.database != ":memory:":
        return parsed.set(drivername="sqlite+pysqlite")
    raise Misconfigured(
        "database-url", f"The database URL begins with {parsed.drivername}, which is not supported.",
        remedy="Use sqlite:///path/to/file.db or postgresql://user@host/name.", where="database",
    )


def upgrade(url: str) -> None:
    """Bring the tables up to date, or make them. Raises `Unavailable` where the database does not answer."""
    database = Database(url)
    try:
        with database.write() as connection:
            lock_by_name(connection, "calnet-intake migrations")
            command.upgrade(_alembic(connection), "head")
    finally:
        database.close()


def downgrade(url: str, revision: str) -> None:
    """Take the steps back to that revision (`base` for none at all). What only newer tables could hold is lost."""
    database = Database(url)
    try:
        with database.write() as connection:
            command.downgrade(_alembic(connection), revision)
    finally:
        database.close()


def _alembic(connection: Connection) -> Config:
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
    config.attributes["connection"] = connection
    return config


def _sqlite_engine(url: URL, busy_seconds: float) -> Engine:
    file = Path(str(url.database))
    with _folder_trouble(file):
        file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        file.touch(mode=0o600)  # nobody else's business; SQLite gives its side files the same mode
    engine = create_engine(
        url, connect_args={"timeout": busy_seconds, "check_same_thread": False}, pool_size=16, max_overflow=48,
        pool_timeout=busy_seconds,
    )
    event.listen(engine, "connect", _prepare_sqlite)
    event.listen(engine, "begin", _begin_sqlite)
    return engine


def _prepare_sqlite(connection: sqlite3.Connection, _record: object) -> None:
    # The sqlite3 module begins transactions by rules of its own; we begin them ourselves, in `_begin_sqlite`.
    connection.isolation_level = None
    for pragma in ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON", "trusted_schema=OFF"):
        connection.execute(f"PRAGMA {pragma}")


def _begin_sqlite(connection: Connection) -> None:
    writes = connection.get_execution_options().get(_WRITES)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")


def _postgres_engine(url: URL) -> Engine:
    settings = {"connect_timeout": 10, "application_name": "calnet-intake", "options": "-c timezone=UTC"}
    return create_engine(
        url, connect_args=settings, pool_pre_ping=True, pool_size=16, max_overflow=48, pool_timeout=BUSY_SECONDS,
        pool_recycle=3600,
    )


@contextmanager
def _folder_trouble(file: Path) -> Iterator[None]:
    try:
        yield
    except OSError as trouble:
        raise Unavailable(
            "database-unavailable", f"The database file cannot be opened: {trouble.strerror or trouble}.",
            remedy="See that the folder exists and may be written to.", where=str(file),
        ) from trouble


@contextmanager
def _at_once() -> Iterator[None]:
    yield


@contextmanager
def _told_apart() -> Iterator[None]:
    """Tell the database's own trouble as `Unavailable`; the house's errors and mistakes in SQL go through."""
    try:
        yield
    except PoolTimeout as trouble:
        raise _busy() from trouble
    except DBAPIError as trouble:
        _tell(trouble.orig, trouble, is_cut=trouble.connection_invalidated)
    except (sqlite3.Error, psycopg.Error) as trouble:
        _tell(trouble, trouble, is_cut=False)


def _tell(cause: BaseException | None, trouble: Exception, *, is_cut: bool) -> NoReturn:
    meaning = _meaning(cause, is_cut=is_cut)
    if meaning is None:
        raise trouble
    raise meaning from trouble


def _meaning(cause: BaseException | None, *, is_cut: bool) -> IntakeError | None:
    """The trouble in our words; None for a mistake in the program, which is not dressed up."""
    if isinstance(cause, psycopg.errors.UndefinedTable) or "no such table" in str(cause):
        return Misconfigured(
            "database-old", "The database has no tables, or those of an older version.",
            remedy="Run `calnet-intake db upgrade`.", where="database",
        )
    if not (is_cut or _is_outage(cause)):
        return None
    if isinstance(cause, psycopg.errors.DiskFull) or "disk is full" in str(cause):
        return Unavailable(
            "disk-full", "The disk of the database is full.", remedy="Free some space; the work resumes by itself.",
            where="database",
        )
    if getattr(cause, "sqlite_errorname", "").startswith("SQLITE_BUSY"):
        return _busy()
    return Unavailable(
        "database-unavailable", f"The database does not answer: {str(cause).strip()}.",
        remedy="See that the database runs and can be reached; the work resumes by itself.", where="database",
    )


def _is_outage(cause: BaseException | None) -> bool:
    if isinstance(cause, sqlite3.DatabaseError):
        # SQLITE_ERROR stands for a mistake in the SQL itself; every other code here is a disk's or a lock's.
        ours = isinstance(cause, sqlite3.IntegrityError | sqlite3.ProgrammingError)
        return not ours and getattr(cause, "sqlite_errorname", "") != "SQLITE_ERROR"
    return isinstance(cause, psycopg.OperationalError | psycopg.InterfaceError)


def _busy() -> Unavailable:
    return Unavailable(
        "database-busy", "The database has been locked by another program for too long.",
        remedy="See what else uses the database; the work resumes by itself.", where="database",
    )


def insert_into(connection: Connection, table: Table) -> postgresql.Insert | sqlite.Insert:
    """An INSERT into the table that knows ON CONFLICT, in the words of the connection's database."""
    return postgresql.insert(table) if connection.dialect.name == "postgresql" else sqlite.insert(table)


def lock_by_name(connection: Connection, name: str) -> None:
    """Let nobody else past this name until the transaction ends. On SQLite writers are alone anyway."""
    if connection.dialect.name == "postgresql":
        connection.execute(_ADVISORY_LOCK, {"name": name})


_ADVISORY_LOCK = text("SELECT pg_advisory_xact_lock(hashtextextended(:name, 0))")
