"""Plain data to kept bytes and back: JSON, compressed where that pays."""

import zlib
from typing import TypeVar

import msgspec

from storage.columns import REPLACEMENT

T = TypeVar("T")

WORTH_COMPRESSING = 1024
_ZLIB_MARK = b"\x78"  # how a zlib stream begins (RFC 1950, section 2.2); JSON never begins with an x


def to_json(value: object) -> bytes:
    """The value as JSON. Text with lone surrogates is kept with each replaced, so that offsets stay true."""
    try:
        return msgspec.json.encode(value)
    except UnicodeEncodeError:
        return msgspec.json.encode(_without_surrogates(msgspec.to_builtins(value)))


def pack(value: object) -> bytes:
    """The value as bytes to keep."""
    plain = to_json(value)
    return zlib.compress(plain, 1) if len(plain) > WORTH_COMPRESSING else plain


def unpack(content: bytes, kind: type[T]) -> T:
    """What `pack` was given, as a `kind`."""
    plain = zlib.decompress(content) if content[:1] == _ZLIB_MARK else content
    return msgspec.json.decode(plain, type=kind)


def _without_surrogates(value: object) -> object:
    if isinstance(value, str):
        return _mend(value)
    if isinstance(value, dict):
        return {_without_surrogates(key): _without_surrogates(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [_without_surrogates(item) for item in value]
    return value


def _mend(text: str) -> str:
    """The text, character for character, with a replacement character for each lone surrogate."""
    return "".join(REPLACEMENT if "\ud800" <= character <= "\udfff" else character for character in text)
