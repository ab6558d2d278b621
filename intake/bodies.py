"""Which part is the writer's text, which is sent along, and which is only an ornament (used by `intake.mime`)."""

import re
import struct
from collections.abc import Sequence
from html import unescape

from domain.mail import PartRole
from intake.entities import Entity

TEXTS = ("text/plain", "text/html")
JUNK = re.compile(r"(^|[/\\!])(__MACOSX[/\\].*|\._[^/\\]*|\.DS_Store|Thumbs\.db|desktop\.ini)$", re.IGNORECASE)
SIGNATURES = frozenset({"application/pkcs7-signature", "application/x-pkcs7-signature", "application/pgp-signature"})
LOGO_PIXELS = 64_000  # a logo or banner; a screenshot that someone could read has more
LOGO_HEIGHT = 90
LOGO_BYTES = 15_000  # where the size in pixels cannot be told
# What some programs write as the plain text of a message that they send as HTML only.
PLACEHOLDER = frozenset(
    ("This", "message", "is", "in", "HTML", "format", "Your", "mail", "reader", "email", "client", "does", "not",
     "support", "view", "it", "please")
)
EXTRA_WORDS = 8
EXTRA_SHARE = 0.1
FEW_WORDS, LARGE_SHARE = 3, 0.34
"""In a short text a few words make a great part of what is said."""
UNSEEN = re.compile(r"<(?:!--|(style|script|head|title)\b)", re.IGNORECASE)
TAG = re.compile(r"<[^<>]*>")
MOST_BLOCKS = 200
WORD = re.compile(r"[^\W_]{2,}")


def is_junk(name: str) -> bool:
    """Say whether a file of this name is something an operating system leaves behind."""
    return bool(JUNK.search(name))


def roles(entities: Sequence[Entity], texts: dict[str, str]) -> dict[str, PartRole]:
    """The role of each leaf, by path; `texts` holds the decoded text of the textual ones."""
    found = {entity.path: _role(entity) for entity in entities}
    groups: dict[str, list[Entity]] = {}
    for entity in entities:
        inner = next((path for subtype, path in reversed(entity.within) if subtype == "alternative"), None)
        if inner is not None and found[entity.path] is PartRole.BODY:
            groups.setdefault(inner, []).append(entity)
    for group in groups.values():
        for loser in _losers(group, texts):
            found[loser] = PartRole.ORNAMENT
    return found


def _role(entity: Entity) -> PartRole:
    if entity.media_type in TEXTS and entity.disposition != "attachment" and not entity.name:
        return PartRole.BODY
    if entity.media_type in SIGNATURES or entity.media_type == "application/applefile" or is_junk(entity.name):
        return PartRole.ORNAMENT
    if entity.media_type.startswith("image/") and _is_inline(entity) and _is_small(entity.content):
        return PartRole.ORNAMENT
    return PartRole.ATTACHMENT


def _is_inline(entity: Entity) -> bool:
    related = any(subtype == "related" for subtype, _ in entity.within)
    shown = entity.disposition != "attachment" and bool(entity.block.all("content-id"))
    return entity.disposition == "inline" or shown or related


def _is_small(content: bytes) -> bool:
    size = pixels(content)
    if size is None:
        return len(content) < LOGO_BYTES
    return size[0] * size[1] <= LOGO_PIXELS or min(size) <= LOGO_HEIGHT


def pixels(content: bytes) -> tuple[int, int] | None:
    """Width and height of a PNG, GIF, BMP or JPEG, read from its first bytes, or None."""
    if content.startswith(b"\x89PNG\r\n\x1a\n") and len(content) >= 24:  # noqa: PLR2004  (the end of IHDR's size)
        width, height = struct.unpack(">II", content[16:24])
        return width, height
    if content.startswith((b"GIF87a", b"GIF89a")) and len(content) >= 10:  # noqa: PLR2004  (the logical screen)
        width, height = struct.unpack("<HH", content[6:10])
        return width, height
    frame = re.compile(rb"\xff[\xc0-\xc3\xc5-\xc7\xc9-\xcb\xcd-\xcf]..\x08(..)(..)", re.DOTALL)
    if content.startswith(b"\xff\xd8") and (match := frame.search(content[: 256 << 10])):
        return int.from_bytes(match[2]), int.from_bytes(match[1])
    return None


def _losers(group: list[Entity], texts: dict[str, str]) -> list[str]:
    """The alternatives that say nothing beyond the best one: plain text first, then HTML where it has more."""
    plain = [entity.path for entity in group if entity.media_type == "text/plain"]
    html = [entity.path for entity in group if entity.media_type == "text/html"]
    if not plain or not html:
        return []
    said = WORD.findall(" ".join(texts.get(path, "") for path in plain))
    shown = WORD.findall(strip_tags(" ".join(texts.get(path, "") for path in html)))
    if not said or (len(said) * 4 < len(shown) and set(said) - set(shown) <= PLACEHOLDER):
        return plain if shown else html
    extra = set(shown) - set(said)
    for words, share in ((EXTRA_WORDS, EXTRA_SHARE), (FEW_WORDS, LARGE_SHARE)):
        if len(extra) >= words and len(extra) >= share * len(set(shown)):
            return []
    return html


def strip_tags(html: str) -> str:
    """A rough text of an HTML body, for counting words only."""
    kept: list[str] = []
    at = 0
    while opening := UNSEEN.search(html, at):
        kept.append(html[at : opening.start()])
        end = "-->" if opening[1] is None else f"</{opening[1]}"
        closing = re.compile(end, re.IGNORECASE).search(html, opening.end())
        if closing is None or len(kept) > MOST_BLOCKS:
            return unescape(TAG.sub(" ", "".join(kept)))
        at = closing.end()
    return unescape(TAG.sub(" ", "".join((*kept, html[at:]))))


def unflow(text: str, *, delsp: bool) -> str:
    """Text of format=flowed with its soft line breaks joined (RFC 3676 4); quotation marks stay at line starts."""
    lines: list[str] = []
    open_depth = -1
    for line in text.splitlines():
        depth = len(line) - len(line.lstrip(">"))
        content = line[depth:].removeprefix(" ")
        flowed = content.endswith(" ") and content != "-- "
        continues = open_depth == depth and content != "-- "
        whole = content[:-1] if flowed and delsp else content
        if continues:
            lines[-1] += whole
        else:
            lines.append(f"{'>' * depth}{' ' if depth else ''}{whole}")
        open_depth = depth if flowed else -1
    bare = (line if line == "-- " else line.rstrip(" ") for line in lines)
    return "\n".join(bare) + ("\n" if text.endswith("\n") else "")
