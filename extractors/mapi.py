"""Outlook's own properties (MS-OXCMSG), and the letter they make up, as .msg files and winmail.dat carry them.

What is found is put together again as an ordinary message (RFC 5322, MIME), which the worklist then takes apart like
any other: its text, its attachments and the messages in it become parts of their own.
"""

import re
import struct
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from email.headerregistry import HeaderRegistry
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime

STRING8, UNICODE, BINARY = 0x1E, 0x1F, 0x102
SUBJECT, BODY, HTML, RTF, HEADERS = 0x0037, 0x1000, 0x1013, 0x1009, 0x007D
SENDER_NAME, SENDER_ADDRESS, SENDER_SMTP, DISPLAY_TO, DISPLAY_CC = 0x0C1A, 0x0C1F, 0x5D01, 0x0E04, 0x0E03
SENT, DELIVERED, CODEPAGE, INTERNET_CODEPAGE = 0x0039, 0x0E06, 0x3FFD, 0x3FDE
ATTACH_DATA, ATTACH_NAME, ATTACH_LONG_NAME, ATTACH_TYPE, ATTACH_CID = 0x3701, 0x3704, 0x3707, 0x370E, 0x3712
DISPLAY_NAME = 0x3001


@dataclass
class Attached:
    """A file that came with a letter, or a letter that did."""

    name: str
    content: bytes | EmailMessage = field(repr=False)
    media_type: str = ""
    cid: str = ""


@dataclass
class Letter:
    """The properties of one letter, by number, and what is attached to it."""

    values: dict[int, str | bytes | int] = field(default_factory=dict)
    attached: list[Attached] = field(default_factory=list)

    def text(self, *numbers: int) -> str:
        """The first of these properties that has any text."""
        for number in numbers:
            value = self.values.get(number, "")
            if isinstance(value, bytes):
                value = decode(value, codepage(self.values))
            if isinstance(value, str) and value.strip("\x00 \r\n"):
                return value.strip("\x00")
        return ""


def codepage(values: dict[int, str | bytes | int]) -> str:
    """The Python codec of the letter's 8-bit strings."""
    number = values.get(INTERNET_CODEPAGE) or values.get(CODEPAGE)
    if not isinstance(number, int):
        return "cp1252"
    return {65001: "utf-8", 20127: "cp1252", 28591: "cp1252"}.get(number, f"cp{number}")


def decode(content: bytes, codec: str) -> str:
    """8-bit text: as UTF-8 where it is that, else as declared, else as windows-1252."""
    for name in ("utf-8", codec):
        try:
            return content.decode(name)
        except (UnicodeError, LookupError):
            continue
    return content.decode("cp1252", "replace")


def filetime(value: int) -> datetime | None:
    """The moment of a FILETIME (100 ns since 1601), or None where it is no sensible one."""
    try:
        return datetime(1601, 1, 1, tzinfo=UTC) + timedelta(microseconds=value // 10)
    except OverflowError:
        return None


def compose(letter: Letter) -> EmailMessage:
    """The letter as an ordinary message: header fields, text, HTML, RTF where there is nothing else, attachments."""
    message = EmailMessage(policy=SMTP.clone(header_factory=HeaderRegistry(use_default_map=False)))
    for name, value in _fields(letter):
        message[name] = _line(value)
    _write_body(message, letter)
    for attached in letter.attached:
        if isinstance(attached.content, EmailMessage):
            message.add_attachment(attached.content, filename=_line(attached.name) or None)
            continue
        main, sub = _media_type(attached.media_type)
        cid = f"<{_line(attached.cid)}>" if attached.cid else None
        message.add_attachment(
            attached.content, maintype=main, subtype=sub, filename=_line(attached.name), cid=cid
        )
    return message


def _line(text: str) -> str:
    """A header field's text on one line, with nothing that would break it."""
    return " ".join(re.sub(r"[\x00-\x1f\x7f\x85\u2028\u2029]", " ", _safe(text)).split())


def _media_type(said: str) -> tuple[str, str]:
    """The two halves of a media type; a container of mail is left for the bytes to tell."""
    match = re.fullmatch(r"(application|audio|font|image|text|video)/([\w.+-]+)", said.strip().lower())
    return (match[1], match[2]) if match else ("application", "octet-stream")


def _fields(letter: Letter) -> list[tuple[str, str]]:
    address = letter.text(SENDER_SMTP) or letter.text(SENDER_ADDRESS)
    name = letter.text(SENDER_NAME).replace('"', "")
    sender = f'"{name}" <{address}>' if "@" in address else name or address
    sent = letter.values.get(SENT) or letter.values.get(DELIVERED)
    moment = filetime(sent) if isinstance(sent, int) else None
    found = [
        ("From", sender), ("To", letter.text(DISPLAY_TO)), ("Cc", letter.text(DISPLAY_CC)),
        ("Date", format_datetime(moment) if moment else ""), ("Subject", letter.text(SUBJECT)),
    ]
    return [(key, value) for key, value in found if value]


def _write_body(message: EmailMessage, letter: Letter) -> None:
    text, html = letter.text(BODY), letter.text(HTML)
    if text:
        message.set_content(_safe(text))
        if html:
            message.add_alternative(_safe(html), subtype="html")
    elif html:
        message.set_content(_safe(html), subtype="html")
    else:
        message.set_content("")
        rtf = letter.values.get(RTF)
        if isinstance(rtf, bytes) and (plain := unpack_rtf(rtf)):
            message.add_attachment(plain, maintype="application", subtype="rtf", filename="message.rtf")


def _safe(text: str) -> str:
    return text.encode("utf-8", "replace").decode("utf-8").replace("\x00", "")


RTF_HEADER, NOT_COMPRESSED = 16, 0x414C454D  # the length of its header; "MELA"
PREBUF = (
    b"{\\rtf1\\ansi\\mac\\deff0\\deftab720{\\fonttbl;}{\\f0\\fnil \\froman \\fswiss \\fmodern \\fscript "
    b"\\fdecor MS Sans SerifSymbolArialTimes New RomanCourier{\\colortbl\\red0\\green0\\blue0\r\n"
    b"\\par \\pard\\plain\\f0\\fs20\\b\\i\\u\\tab\\tx"
)
MAX_RTF = 32 << 20


def unpack_rtf(content: bytes) -> bytes:
    """The RTF behind PidTagRtfCompressed (MS-OXRTFCP), as far as it can be unpacked."""
    if len(content) < RTF_HEADER:
        return b""
    _, raw_size, kind = struct.unpack_from("<III", content)
    if kind == NOT_COMPRESSED:
        return content[16 : 16 + raw_size]
    output = bytearray(PREBUF)
    position, start = 16, len(PREBUF)
    while position < len(content) and len(output) < min(raw_size, MAX_RTF) + start:
        control = content[position]
        position += 1
        for bit in range(8):
            if position >= len(content):
                break
            if not control >> bit & 1:
                output.append(content[position])
                position += 1
                continue
            token = int.from_bytes(content[position : position + 2], "big")
            position += 2
            if not _copy(output, token):
                return bytes(output[start : start + raw_size])
    return bytes(output[start : start + raw_size])


def _copy(output: bytearray, token: int) -> bool:
    """Repeat what stands at an offset of the 4,096-byte ring; False at the token that ends the text."""
    ring = len(output) % 4096
    offset, length = token >> 4, (token & 15) + 2
    if offset == ring:
        return False
    back = (ring - offset) % 4096
    for _ in range(length):
        output.append(output[-back] if back <= len(output) else 0x20)
    return True
