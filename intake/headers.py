"""Header fields of RFC 5322 and MIME: split, decoded and understood under caps, in linear time (used by `intake.mime`).

Python's own readers of addresses and parameters take quadratic time or recurse on hostile fields, and differ between
versions in whom they take for the sender; these take one pass and tell what they found odd.
"""

import binascii
import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from urllib.parse import unquote_to_bytes

from domain.mail import Address, AuthenticationResults
from intake.charsets import decode

MAX_BLOCK = 256 << 10
MAX_FIELD = 64 << 10
LONGEST_HEAD = MAX_BLOCK * 2
BLANK_LINE = re.compile(rb"\n\r?\n")
MAX_FIELDS = 2000
MAX_PARAMETERS = 128
MAX_ADDRESSES = 2000
LONGEST_PHRASE = 200
FIELD = re.compile(rb"([\x21-\x39\x3b-\x7e]{1,200})[ \t]*:(.*)", re.DOTALL)
ENCODED_WORD = re.compile(r"=\?([^?\s=]{1,60})\?([bBqQ])\?((?:[^?]|\?(?!=)){0,4000})\?=")
PARAMETER = re.compile(r';\s*([^\s=;"]{1,100})\s*=\s*("(?:[^"\\]|\\.)*"|[^;]*)', re.DOTALL)
CONTINUED = re.compile(r"([^*]+)\*(\d{1,3})?(\*)?$")
Fields = list[tuple[str, bytes]]


@dataclass(slots=True)
class Block:
    """The header fields of one entity, raw but unfolded, and what was wrong with them."""

    fields: Fields = field(default_factory=list)
    defects: list[str] = field(default_factory=list)

    def all(self, name: str) -> list[bytes]:
        """The raw values of every field of that name (lower case)."""
        return [value for key, value in self.fields if key.lower() == name]

    def first(self, name: str) -> str:
        """The decoded value of the first field of that name (lower case), or an empty string."""
        return next((decode_words(value)[0] for key, value in self.fields if key.lower() == name), "")


def split_headers(content: bytes) -> tuple[Block, int]:
    """The header fields at the start of an entity, and the offset where its body begins."""
    block, position = Block(), 0
    if content.startswith((b"From ", b">From ")):
        position = _line_end(content, 0)
    while position < len(content):
        end = _line_end(content, position)
        line = content[position:end]
        bare = line.rstrip(b"\r\n")
        if not bare:
            if block.fields:
                return block, end
            position = end
            continue
        if position > MAX_BLOCK or len(block.fields) > MAX_FIELDS:
            block.defects.append(f"header fields after the first {min(position, MAX_BLOCK) // 1024} KiB were left out")
            return block, _body_start(content, position)
        if not _add_line(block, bare):
            block.defects.append("the blank line after the header fields is missing")
            return block, position
        position = end
    return block, len(content)


def headed(content: bytes | memoryview) -> tuple[Block, memoryview]:
    """The header fields of an entity and a view of its body; large bodies are not copied."""
    view = memoryview(content)
    head = bytes(view[:LONGEST_HEAD])
    block, start = split_headers(head)
    if start >= len(head) < len(view):
        blank = BLANK_LINE.search(view, len(head) - 2)
        start = blank.end() if blank else len(view)
    return block, view[start:]


def _line_end(content: bytes, start: int) -> int:
    newline = content.find(b"\n", start)
    return len(content) if newline < 0 else newline + 1


def _body_start(content: bytes, position: int) -> int:
    found = BLANK_LINE.search(content, position)
    return found.end() if found else len(content)


def _add_line(block: Block, line: bytes) -> bool:
    if line[:1] in b" \t" and block.fields:
        name, value = block.fields[-1]
        if len(value) < MAX_FIELD:
            block.fields[-1] = (name, value + line)
        return True
    match = FIELD.match(line)
    if match is None:
        return not block.fields and line.startswith(b">")
    value = match[2]
    if len(value) > MAX_FIELD:
        block.defects.append(f"the header field {match[1][:40].decode('ascii')} was cut at {MAX_FIELD // 1024} KiB")
        value = value[:MAX_FIELD]
    block.fields.append((match[1].decode("ascii"), value))
    return True


def decode_words(raw: bytes) -> tuple[str, str]:
    """An unstructured field's text: RFC 2047 encoded words decoded, one line, no control characters; and a defect."""
    text, defect = decode(raw, "utf-8")  # RFC 6532 allows it, and windows-1252 is told
    pieces: list[str] = []
    waiting: tuple[str, bytes] | None = None
    last = 0
    for match in ENCODED_WORD.finditer(text):
        gap = text[last : match.start()]
        label = match[1].partition("*")[0].lower()
        content = _word_bytes(match[2], match[3])
        if waiting and not gap.strip():
            if waiting[0] == label:
                waiting = (label, waiting[1] + content)
            else:
                pieces.append(decode(waiting[1], waiting[0])[0])
                waiting = (label, content)
        else:
            pieces.extend([decode(waiting[1], waiting[0])[0] if waiting else "", gap])
            waiting = (label, content)
        last = match.end()
    pieces.extend([decode(waiting[1], waiting[0])[0] if waiting else "", text[last:]])
    return _one_line("".join(pieces)), defect


def _word_bytes(encoding: str, payload: str) -> bytes:
    if encoding in "bB":
        return decode_base64(payload.encode("ascii", "ignore"))[0]
    return binascii.a2b_qp(payload.encode("utf-8", "replace"), header=True)


def _one_line(text: str) -> str:
    return re.sub(r"[\x00-\x1f\x7f\x85\u2028\u2029\s]+", " ", text).strip()


STRETCH = 1 << 20
NOT_BASE64 = bytes(set(range(256)) - set(b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/="))


def decode_base64(content: bytes | memoryview) -> tuple[bytes, str]:
    """Base64 decoded leniently (RFC 2045 6.8: other characters are ignored), and a defect where bytes were lost.

    It goes by stretches, so that a large file is not held in several forms at once.
    """
    defect, decoded, carried = "", [], b""
    for start in range(0, len(content), STRETCH):
        *ended, carried = (carried + bytes(content[start : start + STRETCH]).translate(None, NOT_BASE64)).split(b"=")
        for run in filter(None, ended):
            decoded.append(_decode_run(run))
            defect = defect or _broken_run(run)
        whole = len(carried) - len(carried) % 4
        decoded.append(binascii.a2b_base64(carried[:whole]))
        carried = carried[whole:]
    decoded.append(_decode_run(carried))
    return b"".join(decoded), defect or _broken_run(carried)


def _decode_run(run: bytes) -> bytes:
    usable = run[:-1] if len(run) % 4 == 1 else run
    return binascii.a2b_base64(usable + b"=" * (-len(usable) % 4))


def _broken_run(run: bytes) -> str:
    return "base64 text ends in the middle of a byte" if len(run) % 4 == 1 else ""


def parse_parameters(value: str) -> tuple[str, dict[str, str]]:
    """The main value (lower case) and parameters of a Content-Type or Content-Disposition field (RFC 2045, 2231)."""
    main, semicolon, rest = value.partition(";")
    plain: dict[str, str] = {}
    continued: dict[str, dict[int, tuple[str, bool]]] = {}
    matches = PARAMETER.finditer(re.sub(r"(?:;\s*){2,}", ";", semicolon + rest))
    for _, match in zip(range(MAX_PARAMETERS), matches, strict=False):
        name, raw = match[1].lower(), match[2].strip()
        text = re.sub(r"\\(.)", r"\1", raw[1:-1]) if len(raw) > 1 and raw[0] == raw[-1] == '"' else raw.strip('"')
        if star := CONTINUED.match(name):
            extended = star[3] is not None or star[2] is None
            continued.setdefault(star[1], {})[int(star[2] or 0)] = (text, extended)
        else:
            plain.setdefault(name, text)
    plain.update({name: _join_continued(parts) for name, parts in continued.items()})
    return re.sub(r"\s", "", re.sub(r"\([^)]*\)", "", main)).lower(), plain


def _join_continued(parts: dict[int, tuple[str, bool]]) -> str:
    label, content = "", b""
    for number in sorted(parts):
        text, extended = parts[number]
        if number == min(parts) and extended and text.count("'") > 1:
            label, _, text = text.split("'", 2)
        raw = text.encode("utf-8", "surrogateescape")
        content += unquote_to_bytes(raw) if extended else raw
    return decode(content, label)[0]


@dataclass(slots=True)
class Mailboxes:
    """The mailboxes of one address field and what was odd about it."""

    addresses: list[Address] = field(default_factory=list)
    defects: list[str] = field(default_factory=list)


def parse_addresses(raw: bytes) -> Mailboxes:
    """The mailboxes of a From, To, Cc or Reply-To field (RFC 5322 3.4), in one pass and without recursion."""
    found = Mailboxes()
    text, _ = decode(raw)
    prefix = ""
    for piece in _split_list(text):
        if len(found.addresses) >= MAX_ADDRESSES:
            found.defects.append(f"addresses after the first {MAX_ADDRESSES} were left out")
            break
        plain, angles, comments = _dissect(piece)
        if not angles and "@" not in plain:
            prefix = f"{prefix}{plain}, " if plain.strip() else prefix
            continue
        _add_mailbox(found, prefix + plain, angles, comments)
        prefix = ""
    if prefix.strip(", ") and not found.addresses:
        found.defects.append(f"no address in {_one_line(prefix)[:80]!r}")
    return found


def _add_mailbox(found: Mailboxes, plain: str, angles: list[str], comments: list[str]) -> None:
    address = angles[-1] if angles else plain.rpartition(",")[2]
    name = plain if angles else " ".join(comments)
    spec, odd = _addr_spec(address)
    if len(angles) > 1:
        found.defects.append("an address field holds several addresses without a comma between them")
        found.addresses.extend(Address("", _addr_spec(angle)[0]) for angle in angles[:-1])
    name = _display(name)
    if odd:
        found.defects.append(f"the address {spec[:80]!r} is malformed")
    claimed = re.search(r"[^\s<>()\"',;]+@[^\s<>()\"',;]+\.[^\s<>()\"',;]+", name)
    if claimed and claimed[0].strip(".").lower() != spec.lower():
        found.defects.append(f"the display name shows {claimed[0][:80]!r} but the address is {spec[:80]!r}")
    if spec:
        found.addresses.append(Address(name, spec))


def _display(name: str) -> str:
    return decode_words(name.encode("utf-8", "replace"))[0].strip(" ,'\"")


def _addr_spec(text: str) -> tuple[str, bool]:
    spec = re.sub(r"\s", "", text)
    if spec.startswith("@") and ":" in spec:  # an obsolete source route, RFC 5322 4.4
        spec = spec.rpartition(":")[2]
    local, _, domain = spec.rpartition("@")
    odd = not local or not domain or "@" in local.strip('"') or not domain.isprintable() or "\x00" in text
    return (f"{local}@{ascii_domain(domain)}" if local else domain), odd


def ascii_domain(domain: str) -> str:
    """A domain in its ASCII (IDNA) form, lower case; as it was, in lower case, where it has none."""
    domain = domain.rstrip(".").lower()
    if domain.isascii() or len(domain) > 255:  # noqa: PLR2004  (the longest domain name, RFC 1035 2.3.4)
        return domain
    try:
        return domain.encode("idna").decode("ascii").lower()
    except UnicodeError:
        return domain


def _split_list(text: str) -> Iterable[str]:  # noqa: C901  (one pass over the characters, one state each)
    """The pieces of an address list between its top-level commas; group names and semicolons divide too."""
    start, quoted, depth, angle, skip = 0, False, 0, False, False
    for at, char in enumerate(text):
        if skip:
            skip = False
        elif char == "\\" and (quoted or depth):
            skip = True
        elif char == '"' and not depth:
            quoted = not quoted
        elif quoted:
            continue
        elif char == "(":
            depth += 1
        elif char == ")" and depth:
            depth -= 1
        elif depth:
            continue
        elif char in "<>":
            angle = char == "<"
        elif char == ":" and not angle and "@" not in text[start:at] and at - start < LONGEST_PHRASE:
            start = at + 1
        elif char in ",;" and not angle:
            yield text[start:at]
            start = at + 1
    yield text[start:]


def _dissect(  # noqa: C901, PLR0912  (one pass over the characters, one state each)
    piece: str,
) -> tuple[str, list[str], list[str]]:
    """A piece's text outside of angles and comments (unquoted), its angle contents, and its comments."""
    plain: list[str] = []
    angles: list[list[str]] = []
    comments: list[list[str]] = []
    quoted, depth, angle, skip = False, 0, False, False
    for char in piece:
        target = comments[-1] if depth else angles[-1] if angle else plain
        if skip:
            target.append(char)
            skip = False
        elif char == "\\" and (quoted or depth):
            skip = True
        elif char == '"' and not depth:
            quoted = not quoted
            if angle:
                target.append(char)
        elif quoted:
            target.append(char)
        elif char == "(":
            depth += 1
            if depth == 1:
                comments.append([])
            else:
                target.append(char)
        elif char == ")" and depth:
            depth -= 1
            if depth:
                target.append(char)
        elif depth:
            target.append(char)
        elif char == "<":
            angle = True
            angles.append([])
        elif char == ">":
            angle = False
        else:
            target.append(char)
    return "".join(plain), ["".join(a) for a in angles], ["".join(c) for c in comments]


def parse_date(text: str) -> datetime | None:
    """The moment a Date field names, in UTC where it names no zone, or None where it cannot be understood."""
    try:
        moment = parsedate_to_datetime(re.sub(r"\([^()]*\)", " ", text[:200]).strip())
        return moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment
    except (ValueError, TypeError, IndexError, OverflowError, AttributeError):
        return None


def parse_ids(text: str) -> tuple[str, ...]:
    """The Message-IDs in a Message-ID, In-Reply-To or References field, without their brackets."""
    found = re.findall(r"<\s*([^<>\s]{1,998})\s*>", text)
    if not found:
        found = [word.strip("<>") for word in text.split() if "@" in word]
    return tuple(dict.fromkeys(word for word in found if word))


RESULT = re.compile(r"^\s*([A-Za-z0-9_-]{1,40})\s*(?:/\s*\d+\s*)?=\s*([A-Za-z0-9_-]{1,40})")
PROPERTY = re.compile(r"([A-Za-z0-9_-]+(?:\s*\.\s*[A-Za-z0-9_.-]+)?)\s*=\s*(\"[^\"]*\"|[^\s;]+)")


def parse_authentication(text: str) -> AuthenticationResults:
    """An Authentication-Results field (RFC 8601 2.2). Exchange puts no authserv-id first at times: it is then empty."""
    bare = _without_comments(text)
    first, *rest = bare.split(";")
    if "=" in first:
        first, rest = "", [first, *rest]
    words = first.split()
    results = []
    for piece in rest:
        if match := RESULT.match(piece):
            properties = {
                re.sub(r"\s", "", p[1]).lower(): p[2].strip('"') for p in PROPERTY.finditer(piece[match.end() :])
            }
            results.append((match[1].lower(), match[2].lower(), properties))
    return AuthenticationResults(words[0].strip('"').lower() if words else "", tuple(results))


def _without_comments(text: str) -> str:
    kept: list[str] = []
    depth, quoted = 0, False
    for char in text:
        if char == '"' and not depth:
            quoted = not quoted
        if char == "(" and not quoted:
            depth += 1
        elif char == ")" and depth:
            depth -= 1
        elif not depth:
            kept.append(char)
    return "".join(kept)
