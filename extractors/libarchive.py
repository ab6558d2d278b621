"""The only door to libarchive, the library behind bsdtar, which opens RAR and 7z archives (a shared library; BSD).

Only these formats are switched on, nothing is written to a disk, and names are labels that nothing is opened by.
"""

import ctypes
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache

from extractors.syslib import load

REMEDY = "install libarchive (Debian: libarchive13)"
_FORMATS = ("7zip", "rar", "rar5")
_END, _WARNING = 1, -20
"""What archive_read_next_header(3) gives at the end, and where an entry can be used though something is odd."""
_RAR5 = b"Rar!\x1a\x07\x01\x00"
_LONGEST_HEADER = 1 << 14
_FILE_HEADER, _EXTRA, _DATA = 2, 1, 2
"""In RAR 5: the kind of a file's header, and the flags that say that an extra area, and data, come with a header."""
_TYPE, _FILE = 0o170000, 0o100000
_SIGNATURES = {
    "archive_read_new": (ctypes.c_void_p,),
    "archive_read_free": (ctypes.c_int, ctypes.c_void_p),
    "archive_read_open_memory": (ctypes.c_int, ctypes.c_void_p, ctypes.c_char_p, ctypes.c_size_t),
    "archive_read_next_header": (ctypes.c_int, ctypes.c_void_p, ctypes.POINTER(ctypes.c_void_p)),
    "archive_read_data": (ctypes.c_ssize_t, ctypes.c_void_p, ctypes.c_char_p, ctypes.c_size_t),
    "archive_read_header_position": (ctypes.c_int64, ctypes.c_void_p),
    "archive_error_string": (ctypes.c_char_p, ctypes.c_void_p),
    "archive_entry_pathname_utf8": (ctypes.c_char_p, ctypes.c_void_p),
    "archive_entry_filetype": (ctypes.c_uint, ctypes.c_void_p),
    "archive_entry_size": (ctypes.c_int64, ctypes.c_void_p),
    "archive_entry_is_encrypted": (ctypes.c_int, ctypes.c_void_p),
    **{f"archive_read_support_format_{name}": (ctypes.c_int, ctypes.c_void_p) for name in _FORMATS},
}
"""What each function gives and takes (archive_read(3), archive_entry(3)); the same since libarchive 3.4 of 2019."""


class BrokenError(Exception):
    """The archive, or the entry that is being read, goes on no further; the words are libarchive's own."""


@cache
def library() -> ctypes.CDLL | None:
    """Give libarchive, None where it is not installed or is older than what is asked of it here."""
    return load("archive", _SIGNATURES)


@dataclass(frozen=True, slots=True)
class Entry:
    """One file of an archive, to be read before the next is asked for; `size` is what the archive says of it."""

    name: str
    size: int
    is_encrypted: bool
    _library: ctypes.CDLL
    _archive: int

    def read(self, size: int = -1, /) -> bytes:
        """Give the next bytes, none at the end; raises `BrokenError`."""
        buffer = ctypes.create_string_buffer(size if size > 0 else 1 << 20)
        count = self._library.archive_read_data(self._archive, buffer, len(buffer))
        if count < 0:
            raise BrokenError(_trouble(self._library, self._archive))
        return buffer.raw[:count]


@contextmanager
def opened(content: bytes) -> Iterator[Iterator[Entry]]:
    """The files of an archive one after the other; raises `BrokenError` when opened or on the way."""
    found = library()
    if found is None:
        raise BrokenError(REMEDY)
    archive = found.archive_read_new()
    try:
        for name in _FORMATS:
            getattr(found, f"archive_read_support_format_{name}")(archive)
        if found.archive_read_open_memory(archive, content, len(content)) < _WARNING:
            raise BrokenError(_trouble(found, archive))
        yield _entries(found, archive, content)
    finally:
        found.archive_read_free(archive)


def _entries(found: ctypes.CDLL, archive: int, content: bytes) -> Iterator[Entry]:
    entry = ctypes.c_void_p()
    while (result := found.archive_read_next_header(archive, ctypes.byref(entry))) != _END:
        if result < _WARNING:
            raise BrokenError(_trouble(found, archive))
        if found.archive_entry_filetype(entry) & _TYPE == _FILE:
            name = (found.archive_entry_pathname_utf8(entry) or b"unnamed").decode("utf-8", "replace")
            locked = found.archive_entry_is_encrypted(entry) > 0
            if content.startswith(_RAR5):
                locked = locked or _has_key(content, max(len(_RAR5), found.archive_read_header_position(archive)))
            yield Entry(name, found.archive_entry_size(entry), locked, found, archive)


def _has_key(content: bytes, position: int) -> bool:
    """Say whether the next file header of a RAR 5 archive has a record of how its file is encrypted.

    libarchive passes over that record, and may give what is encrypted as it stands (RAR 5.0 archive format, "File
    encryption record").
    """
    while header := content[position + 4 : position + 4 + _LONGEST_HEADER]:
        size, rest = _number(header)
        position += 4 + len(header) - len(rest) + size
        kind, rest = _number(rest[:size])
        flags, rest = _number(rest)
        extra, rest = _number(rest) if flags & _EXTRA else (0, rest)
        if kind == _FILE_HEADER:
            return _has_record(rest[max(0, len(rest) - extra) :] if extra else b"")
        position += _number(rest)[0] if flags & _DATA else 0
    return False


def _has_record(records: bytes) -> bool:
    while records:
        size, rest = _number(records)
        if _number(rest)[0] == 1:
            return True
        records = rest[size:]
    return False


def _number(content: bytes) -> tuple[int, bytes]:
    """An integer written in seven bits to the byte, the lowest first, and what comes behind it."""
    value = 0
    for at, byte in enumerate(content[:10]):
        value |= (byte & 127) << 7 * at
        if byte < 128:  # noqa: PLR2004  an eighth bit says that there is more
            return value, content[at + 1 :]
    return value, b""


def _trouble(found: ctypes.CDLL, archive: int) -> str:
    return (found.archive_error_string(archive) or b"the archive is cut short or damaged").decode("utf-8", "replace")
