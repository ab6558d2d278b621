"""The MIME tree of a message, taken apart under caps without recursion (RFC 2045, 2046; used by `intake.mime`).

The splitting is our own: Python's email package takes quadratic time on many parts, recurses without a bound, and does
not keep the bytes of a forwarded message as they were.
"""

import binascii
import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from intake.headers import Block, decode_base64, decode_words, headed, parse_parameters

MAX_PARTS = 1000
SOMETHING = re.compile(rb"\S")
MAX_DEPTH = 20
Around = tuple[tuple[str, str], ...]
Waiting = tuple[str, Block, memoryview, int, Around, str]


@dataclass(slots=True)
class Entity:
    """One leaf of the MIME tree: its header fields, its decoded bytes, and the multiparts it stands in.

    `within` names the multipart subtypes around it, outermost first, with the path of each.
    """

    path: str
    block: Block
    media_type: str
    parameters: dict[str, str]
    disposition: str
    name: str
    content: bytes = field(repr=False)
    within: tuple[tuple[str, str], ...] = ()
    defects: list[str] = field(default_factory=list)
    left_out: str = ""


def leaves(block: Block, body: bytes | memoryview) -> Iterator[Entity]:
    """The leaves of one message, in order; a multipart that has no parts is a leaf of text."""
    stack: list[Waiting] = [("1", block, memoryview(body), 0, (), "text/plain")]
    count = 0
    while stack:
        path, block, body, depth, within, default = stack.pop()
        entity = _entity(path, block, within, default)
        pieces = _pieces(entity, body, depth)
        if not pieces:
            count += 1
            entity.content, defect = decode_transfer(body, block.first("content-transfer-encoding"))
            entity.defects.extend([defect] if defect else [])
            yield entity
            continue
        left_out = len(pieces) + count + len(stack) - MAX_PARTS
        if left_out > 0:
            pieces = pieces[: max(0, len(pieces) - left_out)]
            yield _too_many(path, left_out)
        subtype = entity.media_type.partition("/")[2]
        default = "message/rfc822" if subtype == "digest" else "text/plain"
        around = (*within, (subtype, path))
        prefix = "" if path == "1" and depth == 0 else f"{path}."
        children: list[Waiting] = [
            (f"{prefix}{number}", *_headed(piece), depth + 1, around, default)
            for number, piece in enumerate(pieces, 1)
        ]
        children[0][1].defects.extend(entity.defects)
        stack.extend(reversed(children))


def _headed(piece: memoryview) -> tuple[Block, memoryview]:
    """The header fields and body of a part; one that begins with a blank line has none (RFC 2046 5.1)."""
    first = bytes(piece[:2])
    if first.startswith(b"\n") or first == b"\r\n":
        return Block(), piece[1 if first.startswith(b"\n") else 2 :]
    return headed(piece)


def _too_many(path: str, left_out: int) -> Entity:
    name = f"{left_out} further parts"
    return Entity(f"{path}.rest", Block(), "multipart/mixed", {}, "", name, b"", left_out="too many")


def _entity(path: str, block: Block, within: tuple[tuple[str, str], ...], default: str) -> Entity:
    raw_type = block.all("content-type")
    media_type, parameters = parse_parameters(_value(raw_type[0])) if raw_type else (default, {})
    if not re.fullmatch(r"[\w.+-]+/[\w.+-]+", media_type):
        media_type = {"text": "text/plain", "plain": "text/plain", "html": "text/html"}.get(media_type, default)
    raw_disposition = block.all("content-disposition")
    disposition, more = parse_parameters(_value(raw_disposition[0])) if raw_disposition else ("", {})
    name = more.get("filename") or parameters.get("name") or ""
    name = decode_words(name.encode("utf-8", "replace"))[0]
    return Entity(path, block, media_type, parameters, disposition, name, b"", within, list(block.defects))


def _value(raw: bytes) -> str:
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        return raw.decode("latin-1")


def _pieces(entity: Entity, body: memoryview, depth: int) -> list[memoryview]:
    if not entity.media_type.startswith("multipart/"):
        return []
    if depth >= MAX_DEPTH:
        entity.left_out = "too deep"
        return []
    boundary = entity.parameters.get("boundary", "").rstrip().encode("utf-8", "replace")
    if not boundary:
        boundary = _seen_boundary(body)
        entity.defects.append("a multipart names no boundary" + ("; the one seen in it was used" if boundary else ""))
    pieces = split_at(body, boundary) if boundary else []
    if not pieces:
        entity.defects.append("a multipart holds no parts; it was read as text")
        entity.media_type = "text/plain"
    return pieces


def _seen_boundary(body: memoryview) -> bytes:
    found = re.search(rb"^--([^\s-][^\r\n]{0,70}?)[ \t]*\r?\n(?=[\w-]+:|\r?\n)", body, re.MULTILINE)
    return found[1] if found else b""


def split_at(body: memoryview, boundary: bytes) -> list[memoryview]:
    """The parts between the delimiter lines of a multipart body (RFC 2046 5.1.1); the closing one may be missing."""
    delimiter = re.compile(rb"^--" + re.escape(boundary) + rb"(--)?[ \t]*\r?(?:\n|\Z)", re.MULTILINE)
    pieces: list[memoryview] = []
    start = -1
    for match in delimiter.finditer(body):
        if start >= 0:
            pieces.append(_without_last_newline(body[start : match.start()]))
        start = -1 if match[1] else match.end()
        if len(pieces) > MAX_PARTS * 60:
            break
    if start >= 0 and SOMETHING.search(body, start):
        pieces.append(body[start:])
    return pieces


def _without_last_newline(piece: memoryview) -> memoryview:
    last = bytes(piece[-2:])
    if last == b"\r\n":
        return piece[:-2]
    return piece[:-1] if last.endswith(b"\n") else piece


def decode_transfer(body: memoryview, encoding: str) -> tuple[bytes, str]:
    """The bytes behind a Content-Transfer-Encoding, and a defect where the encoding is unknown or broken."""
    encoding = re.sub(r"\([^)]*\)|[\s;\"']", "", encoding).lower()
    if encoding == "base64":
        return decode_base64(body)
    if encoding == "quoted-printable":
        return binascii.a2b_qp(body), ""
    if encoding in {"x-uuencode", "uuencode", "x-uue", "uue"}:
        files = uuencoded(bytes(body))
        return (files[0][1], "") if files else (bytes(body), "a part said to be uuencoded is not")
    known = encoding in {"", "7bit", "8bit", "binary"}
    return bytes(body), "" if known else f"unknown transfer encoding {encoding[:40]!r}; taken as it is"


UU_BEGIN = re.compile(rb"^begin(?:-base64)? [0-7]{3,4} ([^\r\n]{1,255})\r?\n", re.MULTILINE)
UU_END = re.compile(rb"^(?:end|====)[ \t]*\r?$", re.MULTILINE)


def uuencoded(body: bytes) -> list[tuple[str, bytes, int, int]]:
    """The uuencoded files inside a text: name, bytes, and where the block starts and ends (POSIX uuencode)."""
    files: list[tuple[str, bytes, int, int]] = []
    position = 0
    while begin := UU_BEGIN.search(body, position):
        end = UU_END.search(body, begin.end())
        if end is None:
            break
        lines = body[begin.end() : end.start()].splitlines()
        if begin[0].startswith(b"begin-base64"):
            content: bytes | None = decode_base64(b"".join(lines))[0]
        else:
            content = _uu_lines(lines)
        position = begin.end()
        if content is not None:
            files.append((begin[1].decode("utf-8", "replace").strip(), content, begin.start(), end.end()))
            position = end.end()
    return files


def _uu_lines(lines: list[bytes]) -> bytes | None:
    decoded = []
    for line in lines:
        if not line.strip() or line[:1] == b"`":
            continue
        try:
            decoded.append(binascii.a2b_uu(line))
        except binascii.Error:
            # Some writers add characters after the counted ones; the count at the start says how many matter.
            wanted = (((line[0] - 32) & 63) * 4 + 5) // 3
            try:
                decoded.append(binascii.a2b_uu(line[:wanted]))
            except binascii.Error:
                return None
    return b"".join(decoded)
