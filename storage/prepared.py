"""Statements of the hot path, compiled once and run on the driver itself.

SQLAlchemy Core says each statement, in the words of either database; compiling, caching and result machinery around
every execution costs several times what SQLite takes for the row, so those of a decision go past it. They run in the
transaction of the connection they are given, and take and give plain column values.
"""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from sqlalchemy import Column, Connection, Dialect, Executable, Table
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.expression import ClauseElement

Values = Mapping[str, Any]


class Prepared:
    """One statement with named parameters; an INSERT names its columns at the first run and always the same after."""

    def __init__(self, say: Callable[[str], Executable]) -> None:
        """Take what gives the statement for the name of a dialect."""
        self._say = say
        self._compiled: dict[str, tuple[str, Callable[[Values], Any]]] = {}

    def run(self, connection: Connection, values: Values) -> Any:  # noqa: ANN401 - the driver's own cursor
        """Run it once and return the driver's cursor, with `fetchone` and `rowcount`."""
        sql, bind = self._for(connection, values)
        cursor = _driver(connection).cursor()
        cursor.execute(sql, bind(values))
        return cursor

    def run_many(self, connection: Connection, rows: Sequence[Values]) -> None:
        """Run it once for each row."""
        if rows:
            sql, bind = self._for(connection, rows[0])
            _driver(connection).cursor().executemany(sql, [bind(row) for row in rows])

    def value(self, connection: Connection, values: Values) -> Any:  # noqa: ANN401 - a value of any column type
        """Run it and return the first column of the first row, or None."""
        row = self.run(connection, values).fetchone()
        return None if row is None else row[0]

    def _for(self, connection: Connection, values: Values) -> tuple[str, Callable[[Values], Any]]:
        dialect = connection.dialect
        known = self._compiled.get(dialect.name)
        if known is None:
            known = self._compiled[dialect.name] = _compile(self._say(dialect.name), dialect, list(values))
        return known


def adding(table: Table, *, giving: Column[Any] | None = None, once: bool = False) -> Prepared:
    """Prepare an INSERT into the table. `once`: a row that is there already is left as it is, and nothing is given."""

    def say(dialect: str) -> Executable:
        kind = postgresql.insert if dialect == "postgresql" else sqlite.insert
        statement = kind(table).inline()
        statement = statement.on_conflict_do_nothing() if once else statement
        return statement if giving is None else statement.returning(giving)

    return Prepared(say)


def saying(statement: Executable) -> Prepared:
    """Prepare a statement that is the same for every database."""
    return Prepared(lambda _dialect: statement)


def _driver(connection: Connection) -> Any:  # noqa: ANN401 - sqlite3's or psycopg's connection
    return connection.connection.driver_connection


def _compile(statement: Executable, dialect: Dialect, names: list[str]) -> tuple[str, Callable[[Values], Any]]:
    if not isinstance(statement, ClauseElement):
        raise TypeError
    columns = names if getattr(statement, "is_insert", False) else None
    compiled = statement.compile(dialect=dialect, column_keys=columns)
    if not isinstance(compiled, SQLCompiler):
        raise TypeError
    fixed = dict(compiled.params)
    processors = {
        name: process
        for bound, name in compiled.bind_names.items()
        if (process := bound.type.dialect_impl(dialect).bind_processor(dialect)) is not None
    }

    def named(values: Values) -> dict[str, Any]:
        merged = {**fixed, **values}
        for name, process in processors.items():
            merged[name] = process(merged[name])
        return merged

    order = compiled.positiontup
    if order is None:
        return str(compiled), named

    def in_order(values: Values) -> tuple[Any, ...]:
        merged = named(values)
        return tuple(merged[name] for name in order)

    return str(compiled), in_order
