"""Column types and the cleaning of text for columns; stable, because migrations lean on them."""

from datetime import UTC, datetime
from typing import Any
from urllib.parse import quote, unquote

from sqlalchemy import BigInteger, DateTime, Dialect, Integer
from sqlalchemy.types import TypeDecorator

REPLACEMENT = "\N{REPLACEMENT CHARACTER}"


class UtcTime(TypeDecorator[datetime]):
    """A moment in UTC. PostgreSQL keeps a timestamptz; SQLite text of fixed width, so that it sorts as time."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Turn an aware moment to UTC. A naive one is a mistake in the program."""
        if value is None:
            return None
        if value.tzinfo is None:
            message = f"a moment without a time zone cannot be stored: {value}"
            raise ValueError(message)
        moment = value.astimezone(UTC)
        return moment.replace(tzinfo=None) if dialect.name == "sqlite" else moment

    def process_result_value(self, value: Any, dialect: Dialect) -> datetime | None:  # noqa: ANN401 - the base's signature
        """Give the moment back, aware, in UTC."""
        del dialect
        if value is None:
            return None
        moment: datetime = value
        return moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)


SerialId = BigInteger().with_variant(Integer(), "sqlite")
"""A row number that the database hands out; SQLite does so for INTEGER only."""


def clean(text: str, *, limit: int = 998) -> str:
    """Text that every database takes: NUL (PostgreSQL refuses it) and lone surrogates replaced, `limit` characters.

    The untouched text stays in the raw bytes and in the reading; this is for searching and for lists.
    """
    shortened = text[:limit].replace("\0", REPLACEMENT)
    return shortened.encode("utf-8", "replace").decode("utf-8") if not shortened.isascii() else shortened


def bare(message_id: str) -> str:
    """A Message-ID as it is compared: without angle brackets and white space (RFC 5322, section 3.6.4)."""
    return clean(message_id.strip().removeprefix("<").removesuffix(">").strip())


_AS_THEY_ARE = "".join(character for character in map(chr, range(33, 127)) if character != "%") + " "


def key_to_column(key: str) -> str:
    """A source key as every database takes it: a file name may hold bytes that are no text. Plain ASCII stays plain."""
    return quote(key, safe=_AS_THEY_ARE, errors="surrogateescape")


def key_from_column(stored: str) -> str:
    """The source key that `key_to_column` was given."""
    return unquote(stored, errors="surrogateescape")
