"""RAR and 7z archives, opened by libarchive: each file in them becomes a member that is read as a part of its own."""

from collections.abc import Iterator

from domain.documents import Reason
from domain.mail import Part
from extractors import libarchive
from extractors.contract import Extract, Limits
from extractors.ledger import unreadable
from extractors.unpacking import Opened, TooLargeError

SEVEN_ZIP, RAR = "application/x-7z-compressed", "application/vnd.rar"
MEDIA_TYPES: tuple[str, ...] = (SEVEN_ZIP, RAR)
AES_IN_7Z = b"\x06\xf1\x07\x01"
RAR5 = b"Rar!\x1a\x07\x01\x00"
LOCKED = "it needs a password"
REST = "(the rest)"


def read(content: bytes, part: Part, limits: Limits) -> Extract:
    """The members of the archive, under the caps; encrypted and damaged ones are named."""
    if libarchive.library() is None:
        if _is_locked(content, part.media_type):
            return unreadable(part, Reason.ENCRYPTED, LOCKED)
        return unreadable(part, Reason.UNSUPPORTED, f"archives of this kind cannot be opened here: {libarchive.REMEDY}")
    opened = Opened(part, limits, len(content))
    try:
        with libarchive.opened(content) as entries:
            _take_all(entries, opened)
    except libarchive.BrokenError as error:
        reason = _reason(str(error), opened)
        if not opened.members and not opened.lines:
            return unreadable(part, *reason)
        opened.leave_out(REST, *reason)
    return opened.extract()


def _take_all(entries: Iterator[libarchive.Entry], opened: Opened) -> None:
    said = 0
    for count, entry in enumerate(entries):
        said += max(0, entry.size)
        if count >= opened.limits.members:
            opened.leave_out(REST, Reason.TOO_MANY)
            return
        if said > opened.limits.unpacked:
            # To come to the next one this one would have to be unpacked too.
            opened.leave_out(entry.name, Reason.TOO_LARGE, f"{entry.size:,} bytes when unpacked")
            opened.leave_out(REST, Reason.TOO_LARGE)
            return
        _take(entry, opened)


def _take(entry: libarchive.Entry, opened: Opened) -> None:
    if entry.is_encrypted:
        opened.leave_out(entry.name, Reason.ENCRYPTED, LOCKED)
        return
    try:
        opened.take(entry.name, entry, opened.size)
    except TooLargeError as error:
        opened.leave_out(entry.name, Reason.TOO_LARGE, str(error))
    except libarchive.BrokenError as error:
        opened.leave_out(entry.name, *_reason(str(error), opened))


def _reason(trouble: str, opened: Opened) -> tuple[Reason, str]:
    """Why libarchive could not go on: it has words for that only, and no fitting ones behind a locked member."""
    if "ncrypt" in trouble or any(line.reason is Reason.ENCRYPTED for line in opened.lines):
        return Reason.ENCRYPTED, LOCKED
    if "allocate" in trouble or "memory" in trouble:
        return Reason.TOO_MUCH_MEMORY, trouble
    return (Reason.UNSUPPORTED if "upport" in trouble else Reason.DAMAGED), trouble


def _is_locked(content: bytes, media_type: str) -> bool:
    if media_type == SEVEN_ZIP:
        return AES_IN_7Z in content[32:1024] or AES_IN_7Z in content[-65536:]
    return _rar5_locked(content) if content.startswith(RAR5) else _rar4_locked(content)


def _rar4_locked(content: bytes) -> bool:
    """Look at the archive header's flag for encrypted headers, and at the first file header's for its data."""
    if int.from_bytes(content[10:12], "little") & 0x80:
        return True
    size = int.from_bytes(content[12:14], "little")
    file_header = content[7 + size : 7 + size + 7]
    return file_header[2:3] == b"\x74" and bool(int.from_bytes(file_header[3:5], "little") & 0x04)


def _rar5_locked(content: bytes) -> bool:
    """A header of type 4 comes first where headers are encrypted; record 1 in a file header's extra area otherwise."""
    return content[13:14] == b"\x04" or b"\x01\x00\x03\x0f" in content[8:512]
