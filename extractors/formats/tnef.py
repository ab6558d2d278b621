"""winmail.dat (TNEF, MS-OXTNEF): what Outlook sends to those it takes for Outlook users, put together as a message."""

import struct
from collections.abc import Iterator
from dataclasses import dataclass

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
    BODY,
    CODEPAGE,
    DISPLAY_NAME,
    STRING8,
    SUBJECT,
    UNICODE,
    Attached,
    Letter,
    compose,
)

MEDIA_TYPES: tuple[str, ...] = ("application/ms-tnef", "application/vnd.ms-tnef")
SIGNATURE = 0x223E9F78
AT_SUBJECT, AT_BODY, AT_CODEPAGE, AT_PROPERTIES = 0x8004, 0x800C, 0x9007, 0x9003
AT_RENDERING, AT_TITLE, AT_DATA, AT_ATTACHMENT = 0x9002, 0x8010, 0x800F, 0x9005
OBJECT = 0x0D
SIZES = {0x2: 4, 0x3: 4, 0x4: 4, 0x5: 8, 0x6: 8, 0x7: 8, 0xA: 4, 0xB: 4, 0x14: 8, 0x40: 8, 0x48: 16}
MANY = 0x1000
NAMED = 0x8000
MOST_VALUES = 10_000


class BrokenError(ValueError):
    """The stream ends early, or says something it cannot mean."""


@dataclass
class Cursor:
    """A place in bytes that cannot be left: every step says how far, and is checked."""

    content: bytes
    at: int = 0

    def take(self, size: int) -> bytes:
        """The next bytes."""
        if size < 0 or self.at + size > len(self.content):
            raise BrokenError(f"{size} bytes wanted at {self.at}, {len(self.content)} in all")
        self.at += size
        return self.content[self.at - size : self.at]

    def number(self, size: int) -> int:
        """The next unsigned number, lowest byte first."""
        return int.from_bytes(self.take(size), "little")


def read(content: bytes, part: Part, limits: Limits) -> Extract:
    """The letter inside, as one member that is a message; what comes before a damaged place is kept."""
    letter, damage = _letter(content, limits, limits.depth)
    if letter is None:
        return Extract(None, (Coverage(part.path, part.name, Verdict.NOT_READ, "", Reason.DAMAGED, damage),))
    line = Coverage(part.path, part.name, Verdict.READ)
    if damage:
        line = Coverage(part.path, part.name, Verdict.PARTLY_READ, "", Reason.DAMAGED, damage)
    return Extract(None, (line,), (Member("", compose(letter).as_bytes(), "message/rfc822"),))


def _letter(content: bytes, limits: Limits, depth: int) -> tuple[Letter | None, str]:
    """The letter as far as it can be read, and where it was broken."""
    letter = Letter()
    attachments: list[dict[int, str | bytes | int]] = []
    damage = ""
    try:
        for attribute, value in _attributes(Cursor(content)):
            _note(attribute, value, letter, attachments)
    except (BrokenError, struct.error, UnicodeError) as error:
        damage = f"winmail.dat is damaged: {error}"
    for values in attachments[: limits.members]:
        attached = _attached(values, limits, depth)
        if attached is not None:
            letter.attached.append(attached)
    return (letter if letter.values or letter.attached or not damage else None), damage


def _attributes(cursor: Cursor) -> Iterator[tuple[int, bytes]]:
    if cursor.number(4) != SIGNATURE:
        raise BrokenError("the signature is missing")
    cursor.take(2)
    while cursor.at + 9 <= len(cursor.content):
        cursor.take(1)
        attribute = cursor.number(4) & 0xFFFF
        value = cursor.take(cursor.number(4))
        cursor.take(min(2, len(cursor.content) - cursor.at))
        yield attribute, value


def _note(attribute: int, value: bytes, letter: Letter, attachments: list[dict[int, str | bytes | int]]) -> None:
    if attribute == AT_CODEPAGE:
        letter.values.setdefault(CODEPAGE, int.from_bytes(value[:4], "little"))
    elif attribute in {AT_SUBJECT, AT_BODY}:
        letter.values.setdefault(SUBJECT if attribute == AT_SUBJECT else BODY, value.rstrip(b"\x00"))
    elif attribute == AT_PROPERTIES:
        letter.values.update(_properties(value))
    elif attribute == AT_RENDERING:
        attachments.append({})
    elif attribute in {AT_TITLE, AT_DATA, AT_ATTACHMENT}:
        if not attachments:
            attachments.append({})
        if attribute == AT_ATTACHMENT:
            attachments[-1].update(_properties(value))
        elif attribute == AT_TITLE:
            attachments[-1].setdefault(ATTACH_NAME, value.rstrip(b"\x00"))
        else:
            attachments[-1].setdefault(ATTACH_DATA, value)


def _properties(content: bytes) -> dict[int, str | bytes | int]:
    """The MAPI properties of an attribute, as far as they can be read (MS-OXTNEF 2.1.3.4)."""
    cursor = Cursor(content)
    found: dict[int, str | bytes | int] = {}
    try:
        for _ in range(min(cursor.number(4), MOST_VALUES)):
            kind, number = cursor.number(2), cursor.number(2)
            if number >= NAMED:
                _skip_name(cursor)
            value = _value(cursor, kind)
            if value is not None:
                found[number] = value
    except BrokenError:
        pass  # What came before is worth having; an attachment without its data is simply not there.
    return found


def _skip_name(cursor: Cursor) -> None:
    cursor.take(16)
    if cursor.number(4) == 0:
        cursor.take(4)
    else:
        size = cursor.number(4)
        cursor.take(size + -size % 4)


def _value(cursor: Cursor, kind: int) -> str | bytes | int | None:
    base = kind & ~MANY
    if base in SIZES:
        values = [cursor.number(SIZES[base]) for _ in range(min(cursor.number(4), MOST_VALUES) if kind & MANY else 1)]
        return values[0] if values else None
    if base not in {STRING8, UNICODE, BINARY, OBJECT}:
        raise BrokenError(f"unknown property type {kind:#x}")
    taken = []
    for _ in range(min(cursor.number(4), MOST_VALUES)):
        size = cursor.number(4)
        taken.append(cursor.take(size))
        cursor.take(min(-size % 4, len(cursor.content) - cursor.at))
    if not taken:
        return None
    if base == UNICODE:
        return taken[0].decode("utf-16-le", "replace").rstrip("\x00")
    return taken[0][16:] if base == OBJECT else taken[0].rstrip(b"\x00") if base == STRING8 else taken[0]


def _attached(values: dict[int, str | bytes | int], limits: Limits, depth: int) -> Attached | None:
    letter = Letter(values)
    name = letter.text(ATTACH_LONG_NAME, ATTACH_NAME, DISPLAY_NAME)
    found = values.get(ATTACH_DATA)
    if not isinstance(found, bytes):
        return None
    if found[:4] == SIGNATURE.to_bytes(4, "little") and depth > 0:
        inner, _ = _letter(found, limits, depth - 1)
        if inner is not None:
            return Attached(name, compose(inner))
    return Attached(name, found, letter.text(ATTACH_TYPE), letter.text(ATTACH_CID).strip("<>"))
