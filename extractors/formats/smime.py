"""S/MIME (RFC 8551): an opaquely signed message is opened, an encrypted one named as such; no signature is judged."""

import base64
import binascii
import re

from domain.documents import Coverage, Reason, Verdict
from domain.mail import Part
from extractors.contract import Extract, Limits, Member

MEDIA_TYPES: tuple[str, ...] = ("application/pkcs7-mime", "application/x-pkcs7-mime")
SIGNED = bytes.fromhex("06092a864886f70d010702")
ENVELOPED = (bytes.fromhex("06092a864886f70d010703"), bytes.fromhex("060b2a864886f70d0109100117"))
OCTETS, CONTEXT_0 = 0x04, 0xA0
MAX_DEPTH = 30
LONG_FORM = 0x80  # X.690 8.1.3.5


def read(content: bytes, part: Part, limits: Limits) -> Extract:
    """The signed message, as a member; nothing but a ledger line where it is encrypted or only a signature."""
    del limits
    der = _der(content)
    kind = der[:64]
    if any(oid in kind for oid in ENVELOPED):
        return _unread(part, Reason.ENCRYPTED, "the message is encrypted with S/MIME")
    if SIGNED not in kind:
        return _unread(part, Reason.UNSUPPORTED, "this kind of S/MIME message is not opened")
    try:
        inside = _signed_content(der)
    except (ValueError, IndexError) as error:
        return _unread(part, Reason.DAMAGED, str(error))
    if not inside:
        return Extract(None, (Coverage(part.path, part.name, Verdict.READ, detail="a signature or certificates only"),))
    return Extract(None, (Coverage(part.path, part.name, Verdict.READ),), (Member("", inside, "message/rfc822"),))


def _der(content: bytes) -> bytes:
    """The bytes behind a PEM armour or a second base64, else as they are."""
    if content[:1] == b"\x30":
        return content
    body = re.sub(rb"-----[^\n]*-----", b"", content)
    try:
        return base64.b64decode(body)
    except (binascii.Error, ValueError):
        return content


def _unread(part: Part, reason: Reason, detail: str) -> Extract:
    return Extract(None, (Coverage(part.path, part.name, Verdict.NOT_READ, "", reason, detail),))


def _header(der: bytes, at: int) -> tuple[int, int, int]:
    """The tag at a place, where its value starts, and its length (-1: up to the end-of-contents mark; X.690 8.1)."""
    tag, first = der[at], der[at + 1]
    if first < LONG_FORM:
        return tag, at + 2, first
    size = first & 0x7F
    if size == 0:
        return tag, at + 2, -1
    return tag, at + 2 + size, int.from_bytes(der[at + 2 : at + 2 + size])


def _signed_content(der: bytes) -> bytes:
    """The encapsulated content of a SignedData (RFC 5652 5): ContentInfo, [0], SignedData, EncapsulatedContentInfo."""
    at = _header(der, 0)[1]
    at = _skip(der, at)  # contentType
    at = _header(der, at)[1]  # [0]
    at = _header(der, at)[1]  # SignedData
    at = _skip(der, _skip(der, at))  # version, digestAlgorithms
    start, end = at, _skip(der, at)
    at = _skip(der, _header(der, start)[1])  # eContentType
    if at >= end or der[at] != CONTEXT_0:
        return b""
    return _octets(der, _header(der, at)[1], 0)[0]


def _octets(der: bytes, at: int, depth: int) -> tuple[bytes, int]:
    """The value of an octet string, whole or in pieces, and where it ends."""
    tag, start, length = _header(der, at)
    if tag == OCTETS:
        if start + length > len(der):
            raise ValueError("the signed content is cut off")
        return der[start : start + length], start + length
    if tag != OCTETS | 0x20 or depth > MAX_DEPTH:
        raise ValueError("the signed content is not an octet string")
    pieces, end = [], start + length if length >= 0 else len(der)
    at = start
    while at < end and (length >= 0 or der[at : at + 2] != b"\x00\x00"):
        piece, at = _octets(der, at, depth + 1)
        pieces.append(piece)
    return b"".join(pieces), at if length >= 0 else at + 2


def _skip(der: bytes, at: int, depth: int = 0) -> int:
    """The place after an element."""
    if depth > MAX_DEPTH or at + 2 > len(der):
        raise ValueError("the signed message is cut off")
    _, start, length = _header(der, at)
    if length >= 0:
        return start + length
    at = start
    while der[at : at + 2] != b"\x00\x00":
        at = _skip(der, at, depth + 1)
    return at + 2
