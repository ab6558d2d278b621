"""Outlook .msg files (MS-OXMSG), put together again as ordinary messages that the worklist takes apart."""

import struct

from olefile import OleFileIO  # type: ignore[import-untyped]
from oxmsg.storage import Storage

from domain.documents import Coverage, Reason, Verdict
from domain.mail import Part
from extractors.contract import Extract, Limits, Member
from extractors.mapi import (
    ATTACH_CID,
    ATTACH_DATA,
    ATTACH_LONG_NAME,
    ATTACH_NAME,
    ATTACH_TYPE,
    BINARY,
    DISPLAY_NAME,
    STRING8,
    SUBJECT,
    UNICODE,
    Attached,
    Letter,
    compose,
)

MEDIA_TYPES: tuple[str, ...] = ("application/vnd.ms-outlook",)
BROKEN = (OSError, ValueError, KeyError, IndexError, struct.error, TypeError, AttributeError, RecursionError)
INT32, TIME, OBJECT = 0x3, 0x40, 0x0D
STREAM_NAME = 20  # `__substg1.0_`, then four digits each for number and type
EMBEDDED = f"__substg1.0_{ATTACH_DATA:04X}{OBJECT:04X}"
ROOT_HEADER, EMBEDDED_HEADER, ATTACHMENT_HEADER = 32, 24, 8


def read(content: bytes, part: Part, limits: Limits) -> Extract:
    """The letter inside, as one member that is a message."""
    try:
        with OleFileIO(content) as ole:
            root = Storage.from_ole(ole)
        message = compose(_letter(root, ROOT_HEADER, limits.depth))
        inside = message.as_bytes()
    except BROKEN as error:
        detail = f"the Outlook file cannot be opened: {error}"
        return Extract(None, (Coverage(part.path, part.name, Verdict.NOT_READ, "", Reason.DAMAGED, detail),))
    return Extract(None, (Coverage(part.path, part.name, Verdict.READ),), (Member("", inside, "message/rfc822"),))


def _letter(storage: Storage, header: int, depth: int) -> Letter:
    letter = Letter(_values(storage, header))
    for child in storage.iter_attachment_storages():
        attached = _attached(child, depth)
        if attached is not None:
            letter.attached.append(attached)
    return letter


def _values(storage: Storage, header: int) -> dict[int, str | bytes | int]:
    """The properties of a storage: numbers from its property stream, texts and bytes from streams of their own."""
    found: dict[int, str | bytes | int] = {}
    for stream in storage.streams:
        if stream.name == "__properties_version1.0":
            found.update(_numbers(stream.bytes_[header:]))
    for stream in storage.streams:
        name = stream.name
        if len(name) == STREAM_NAME and name.startswith("__substg1.0_"):
            number, kind = int(name[12:16], 16), int(name[16:20], 16)
            if kind == UNICODE:
                found[number] = stream.bytes_.decode("utf-16-le", "replace")
            elif kind in {STRING8, BINARY} and not isinstance(found.get(number), str):
                found[number] = stream.bytes_
    return found


def _numbers(entries: bytes) -> dict[int, str | bytes | int]:
    found: dict[int, str | bytes | int] = {}
    for start in range(0, len(entries) - 15, 16):
        kind, number = struct.unpack_from("<HH", entries, start)
        if kind == INT32:
            found[number] = int.from_bytes(entries[start + 8 : start + 12], "little")
        elif kind == TIME:
            found[number] = int.from_bytes(entries[start + 8 : start + 16], "little")
    return found


def _attached(storage: Storage, depth: int) -> Attached | None:
    values = Letter(_values(storage, ATTACHMENT_HEADER))
    name = values.text(ATTACH_LONG_NAME, ATTACH_NAME, DISPLAY_NAME)
    inner = next((child for child in storage.storages if child.name == EMBEDDED), None)
    if inner is not None and any(stream.name.startswith("__properties") for stream in inner.streams):
        if depth <= 0:
            return Attached(name or "message", b"", "message/rfc822")
        letter = _letter(inner, EMBEDDED_HEADER, depth - 1)
        return Attached(name or letter.text(SUBJECT), compose(letter))
    content = values.values.get(ATTACH_DATA)
    if not isinstance(content, bytes):
        return None
    return Attached(name, content, values.text(ATTACH_TYPE), values.text(ATTACH_CID).strip("<>"))
