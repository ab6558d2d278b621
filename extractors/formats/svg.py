"""Drawings in SVG (W3C SVG 2): their words as they stand in the file, a line for each piece of text.

Nothing is drawn: a drawing whose words are outlines, or in a picture within it, is said to be unread.
"""

from domain.documents import Place, Reason, SpanKind
from domain.mail import Part
from extractors.contract import Extract, Limits
from extractors.draft import Draft
from extractors.ledger import partly_read, unreadable, was_read
from extractors.package import Unopened, parse_xml

MEDIA_TYPES: tuple[str, ...] = ("image/svg+xml",)

_SHAPES = frozenset({"path", "image", "polygon", "use"})


def read(content: bytes, part: Part, limits: Limits) -> Extract:
    """Read a drawing's words; lines are placed by their number among them."""
    try:
        root = parse_xml(content, part.name or "the drawing")
    except Unopened as error:
        return unreadable(part, error.reason, error.sentence)
    draft = Draft(limits)
    names = [str(node.tag).rpartition("}")[2] for node in root.iter() if isinstance(node.tag, str)]
    texts = [node for node in root.iter("{*}title", "{*}desc", "{*}text") if isinstance(node.tag, str)]
    for number, node in enumerate(texts, start=1):
        words = " ".join("".join(node.itertext()).split())
        if words:
            draft.separate(1)
            with draft.span(SpanKind.PARAGRAPH):
                draft.write(words, Place(line=number))
    if draft.overflowed:
        detail = f"only the first {draft.length:,} characters were read"
        return Extract(draft.finish(part), (partly_read(part, Reason.TOO_LARGE, detail),))
    if draft.text().strip() or _SHAPES.isdisjoint(names):
        return Extract(draft.finish(part), (was_read(part),))
    return unreadable(part, Reason.UNSUPPORTED, "something is drawn here, but no words can be made out in it")
