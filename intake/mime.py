"""RawMessage → Parsed: the message's header fields, decoded and judged odd or not, and its parts (RFC 5322, MIME).

Comes after a mailbox has handed a message over; runs only in the limited child process. Nothing here trusts a size,
a charset, a name or a depth. Pure: bytes in, plain data out.
"""

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from domain.errors import BadInput
from domain.mail import RFC822, Address, Message, Parsed, Part, PartRole, RawMessage
from intake.bodies import roles, unflow
from intake.charsets import decode
from intake.entities import MAX_DEPTH, MAX_PARTS, Entity, leaves, uuencoded
from intake.headers import (
    Block,
    decode_base64,
    decode_words,
    headed,
    parse_addresses,
    parse_authentication,
    parse_date,
    parse_ids,
    split_headers,
)

NESTED = frozenset({RFC822, "message/global", "message/news"})
MAX_DEFECTS = 200
NOT_TEXT = (
    b"%PDF-", b"PK\x03\x04", b"\xd0\xcf\x11\xe0", b"{\\rtf", b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"II*\x00",
    b"MM\x00*", b"\x1f\x8b",
)
WIDE_MARKS = (b"\xff\xfe", b"\xfe\xff")


@dataclass(slots=True)
class Parts:
    """The parts of one message with their bytes by path, and what was broken on the way."""

    parts: list[Part] = field(default_factory=list)
    contents: dict[str, bytes] = field(default_factory=dict)
    defects: list[str] = field(default_factory=list)

    def add(self, part: Part, content: bytes) -> None:
        """Keep one part with its bytes."""
        self.parts.append(part)
        self.contents[part.path] = content


def parse(raw: RawMessage) -> Parsed:
    """The message and the decoded bytes of its parts; text parts are UTF-8, flowed text is joined.

    A file that is no mail (a fax, a scan) becomes a message with that one attachment. Raises `BadInput` where there
    is nothing that could be taken apart.
    """
    if not raw.content.strip():
        raise BadInput("empty-message", "The message has no content.", remedy="Ask the sender to send it again.")
    if raw.media_type != RFC822:
        part = make_part("1", raw.content, name=raw.name, declared=raw.media_type, role=PartRole.ATTACHMENT)
        return Parsed(Message(parts=(part,)), {"1": raw.content})
    block, body = _headed(raw.content)
    message = read_headers(block)
    parts = take_apart(block, body)
    defects = tuple(dict.fromkeys((*message.defects, *parts.defects)))[:MAX_DEFECTS]
    return Parsed(replace(message, parts=tuple(parts.parts), defects=defects), parts.contents)


def parse_nested(content: bytes, parent: str, *, body: bool = False) -> tuple[Message, Parts]:
    """A message that was found inside another: its header, and its parts under `parent`.

    With `body`, its text is the outer writer's own (an opaquely signed message), not something sent along.
    """
    block, rest = _headed(content)
    return read_headers(block), take_apart(block, rest, parent=parent, is_body=body)


def _headed(content: bytes) -> tuple[Block, memoryview]:
    return headed(content if b"\n" in content else content.replace(b"\r", b"\n"))


def read_headers(block: Block) -> Message:
    """The header fields of a message as plain data; `parts` is left empty."""
    headers, defects = [], list(block.defects)
    for name, value in block.fields:
        text, defect = decode_words(value)
        headers.append((name, text))
        defects.extend([f"{name}: {defect}"] if defect else [])
    senders = _mailboxes(block, "from", defects)
    if len(block.all("from")) > 1:
        defects.append("there is more than one From field")
    date = parse_date(block.first("date"))
    if date is None and block.all("date"):
        defects.append("the Date field cannot be understood")
    return Message(
        message_id=next(iter(parse_ids(block.first("message-id"))), ""),
        in_reply_to=parse_ids(block.first("in-reply-to")),
        references=parse_ids(block.first("references")),
        date=date,
        from_=senders,
        sender=next(iter(_mailboxes(block, "sender", defects)), None),
        reply_to=_mailboxes(block, "reply-to", defects),
        to=_mailboxes(block, "to", defects),
        cc=_mailboxes(block, "cc", defects),
        return_path=_return_path(block),
        subject=block.first("subject"),
        headers=tuple(headers),
        authentication=tuple(parse_authentication(text) for name, text in headers if _is_authentication(name)),
        defects=tuple(dict.fromkeys(defects)),
    )


def _is_authentication(name: str) -> bool:
    return name.lower() == "authentication-results"


def _mailboxes(block: Block, name: str, defects: list[str]) -> tuple[Address, ...]:
    addresses: list[Address] = []
    for value in block.all(name):
        found = parse_addresses(value)
        addresses.extend(found.addresses)
        defects.extend(f"{name.title()}: {defect}" for defect in found.defects)
    return tuple(addresses)


def _return_path(block: Block) -> str | None:
    values = block.all("return-path")
    if not values:
        return None
    return next((found.address for found in parse_addresses(values[0]).addresses), "")


def take_apart(block: Block, rest: memoryview, *, parent: str = "", is_body: bool = True) -> Parts:
    """Every leaf of a message, and of the messages forwarded in it, as parts under `parent`, within the caps."""
    found = Parts()
    waiting = [(block, rest, parent, is_body, 0)]
    while waiting:
        block, rest, parent, is_body, depth = waiting.pop()
        entities = list(leaves(block, rest))
        _add_entities(found, entities, parent=parent, is_body=is_body)
        for entity in entities:
            if entity.media_type in NESTED and depth < MAX_DEPTH and len(found.parts) < MAX_PARTS:
                inner, rest = _headed(_unwrapped(entity, found))
                waiting.append((inner, rest, _path(parent, entity.path), False, depth + 1))
    return found


def _path(parent: str, path: str) -> str:
    return f"{parent}!{path}" if parent else path


def _unwrapped(entity: Entity, found: Parts) -> bytes:
    """The bytes of a forwarded message; one wrongly written in base64 (RFC 2046 5.2.1) is decoded first."""
    content = entity.content
    block, _ = split_headers(content[:4096])
    if block.fields or entity.block.first("content-transfer-encoding"):
        return content
    decoded, _ = decode_base64(content)
    if split_headers(decoded[:4096])[0].fields:
        found.defects.append(f"part {entity.path}: a forwarded message was wrongly encoded in base64")
        return decoded
    return content


def _add_entities(found: Parts, entities: Iterable[Entity], *, parent: str, is_body: bool) -> None:
    entities = list(entities)
    texts: dict[str, str] = {}
    files: dict[str, list[tuple[str, bytes]]] = {}
    for entity in entities:
        if entity.media_type.startswith("text/") and _is_textual(entity.content):
            files[entity.path] = _cut_uuencoded(entity)
            texts[entity.path] = _text_of(entity)
    chosen = roles(entities, texts)
    for entity in entities:
        path = _path(parent, entity.path)
        text = texts.get(entity.path)
        content = entity.content if text is None else text.encode("utf-8", "replace")
        role = chosen[entity.path]
        if role is PartRole.BODY and not is_body:
            role = PartRole.ATTACHMENT
        declared = entity.media_type
        part = make_part(path, content, name=entity.name, declared=declared, role=role, parent=parent)
        found.add(replace(part, content_id=entity.block.first("content-id").strip("<> ")), content)
        found.defects.extend(f"part {path}: {defect}" for defect in entity.defects)
        for name, inner in files.get(entity.path, ()):
            inside = f"{path}!{name}"
            found.add(make_part(inside, inner, name=name, declared="", role=PartRole.ATTACHMENT, parent=path), inner)


def _is_textual(content: bytes) -> bool:
    """Say whether bytes that are labelled as text may be text: some programs label every attachment so."""
    return not content.startswith(NOT_TEXT) and (b"\x00" not in content[:4096] or content.startswith(WIDE_MARKS))


def _cut_uuencoded(entity: Entity) -> list[tuple[str, bytes]]:
    """Take uuencoded files out of a text, so that they are parts of their own."""
    files = uuencoded(entity.content) if b"begin" in entity.content else []
    for _, _, start, end in reversed(files):
        entity.content = entity.content[:start] + entity.content[end:]
    return [(name, content) for name, content, _, _ in files]


def _text_of(entity: Entity) -> str:
    text, defect = decode(entity.content, entity.parameters.get("charset", ""))
    if defect:
        entity.defects.append(defect)
    if entity.media_type == "text/plain" and entity.parameters.get("format", "").lower() == "flowed":
        return unflow(text, delsp=entity.parameters.get("delsp", "").lower() == "yes")
    return text


def make_part(  # noqa: PLR0913  (a part has that many sides; all but two are named)
    path: str, content: bytes, *, name: str, declared: str, role: PartRole, parent: str = ""
) -> Part:
    """A part with its size and digest; its type is what was declared until someone looks at the bytes."""
    return Part(
        path=path, name=name, media_type=declared or "application/octet-stream", declared_type=declared,
        size=len(content), sha256=hashlib.sha256(content).hexdigest(), role=role, parent=parent,
    )
