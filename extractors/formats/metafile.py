"""Windows metafiles (MS-EMF, MS-WMF), as office documents hold them: the words of their text records, in their order.

They are previews of embedded tables and charts, drawings, and signature lines. Nothing is drawn: one without a word is
said to be unread unless it is as small as a logo.
"""

import struct
from collections.abc import Iterator

from domain.documents import Place, Reason, SpanKind
from domain.mail import Part
from extractors.contract import Extract, Limits
from extractors.draft import Draft
from extractors.ledger import partly_read, unreadable, was_read

EMF, WMF = "image/emf", "image/wmf"
MEDIA_TYPES: tuple[str, ...] = (EMF, WMF, "windows/metafile")

_EXT_TEXT_A, _EXT_TEXT_W = 83, 84
"""EMR_EXTTEXTOUTA and EMR_EXTTEXTOUTW (MS-EMF 2.3.5.7, 2.3.5.8)."""
_TEXT_OUT, _EXT_TEXT_OUT = 0x0521, 0x0A32
"""META_TEXTOUT and META_EXTTEXTOUT (MS-WMF 2.3.3.20, 2.3.3.5)."""
_PLACEABLE = b"\xd7\xcd\xc6\x9a"
_CLIPPED = 0x06
_MOST = 100_000
_LOGO = 400_000
Run = tuple[int, str]


def read(content: bytes, part: Part, limits: Limits) -> Extract:
    """Read a metafile's words; runs at one height are a line, placed by its number."""
    runs, area = (_emf(content), _area(content)) if content[40:44] == b" EMF" else (_wmf(content), 0)
    draft, height, line = Draft(limits), None, 0
    try:
        for y, text in runs:
            if y != height:
                height, line = y, line + 1
                draft.separate(1)
            with draft.span(SpanKind.PARAGRAPH):
                draft.write(text, Place(line=line))
    except (struct.error, ValueError):
        damage = "the drawing is cut short or damaged"
        if not draft.text().strip():
            return unreadable(part, Reason.DAMAGED, damage)
        return Extract(draft.finish(part), (partly_read(part, Reason.DAMAGED, damage),))
    if draft.text().strip():
        return Extract(draft.finish(part), (was_read(part),))
    if 0 < area <= _LOGO:
        return Extract(draft.finish(part), (was_read(part, detail="a small drawing without words"),))
    return unreadable(part, Reason.UNSUPPORTED, "something is drawn here, but no words can be made out in it")


def _area(content: bytes) -> int:
    """The dots that an enhanced metafile covers, by the bounds in its header (MS-EMF 2.2.9)."""
    edges: tuple[int, int, int, int] = struct.unpack_from("<4i", content, 8)
    return max(0, edges[2] - edges[0]) * max(0, edges[3] - edges[1])


def _emf(content: bytes) -> Iterator[Run]:
    at = 0
    for _ in range(_MOST):
        if at + 8 > len(content):
            return
        kind, size = struct.unpack_from("<II", content, at)
        if size < 8 or at + size > len(content):  # noqa: PLR2004  a record's own head
            raise ValueError(at)
        if kind in (_EXT_TEXT_A, _EXT_TEXT_W):
            _, y, count, offset = struct.unpack_from("<iiII", content, at + 36)
            wide = 2 if kind == _EXT_TEXT_W else 1
            if offset + count * wide > size:
                raise ValueError(at)
            raw = content[at + offset : at + offset + count * wide]
            yield y, raw.decode("utf-16-le" if wide > 1 else "cp1252", "replace")
        at += size


def _wmf(content: bytes) -> Iterator[Run]:
    at = 40 if content.startswith(_PLACEABLE) else 18
    for _ in range(_MOST):
        if at + 6 > len(content):
            return
        words, kind = struct.unpack_from("<IH", content, at)
        if words < 3 or at + 2 * words > len(content):  # noqa: PLR2004  a record's own head
            raise ValueError(at)
        record = content[at + 6 : at + 2 * words]
        if kind == _TEXT_OUT:
            count = struct.unpack_from("<H", record)[0]
            y = struct.unpack_from("<h", record, 2 + count + count % 2)[0]
            yield y, record[2 : 2 + count].decode("cp1252", "replace")
        elif kind == _EXT_TEXT_OUT:
            y, _, count, options = struct.unpack_from("<hhHH", record)
            start = 16 if options & _CLIPPED else 8
            yield y, record[start : start + count].decode("cp1252", "replace")
        at += 2 * words
