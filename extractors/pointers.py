"""What “see box 6” or “as described in Appendix B” points to: the passages that stand there. Pure."""

import re
from collections.abc import Iterable, Iterator

from domain.documents import Document
from extractors.passages import Passage, find_passages

POINTER = re.compile(
    r"(?i)\b(?P<kind>exhibit|attachment|appendix|annex|enclosure|schedule|tab|section|sec\.|box|item|paragraph|para\.|para"
    r"|question|part|article|clause|field|row|line|note|footnote|block|slide|number|no\.)\s*(?:no\.?\s*)?[#\"]?(?P<number>\d{1,2}[a-z]?|[A-Z]|[IVX]{1,4})\b"
)
FEW = 2
FARTHEST = 1500


def pointed_to(text: str, documents: Iterable[Document]) -> Iterator[tuple[Document, Passage]]:
    """The passages at the places that a text names by kind and number; none where there is no such place."""
    documents = tuple(documents)
    for pointer in POINTER.finditer(text):
        kind, number = re.escape(pointer["kind"]), re.escape(pointer["number"])
        heads = re.compile(rf"(?im)^[^\w\n]{{0,4}}(?:{kind}\s*{number}\b|\(?{number}\s?[.):]\s)")
        for document in documents:
            for place in heads.finditer(document.text):
                yield from ((document, passage) for passage in _standing_at(document, place.start(), place.end()))


def _standing_at(document: Document, start: int, end: int) -> Iterator[Passage]:
    """The first passages that end after a place and begin at or soon after it."""
    found = 0
    for passage in find_passages(document):
        if passage.end > end and passage.start >= start and passage.origin != "heading" and found < FEW:
            if passage.start > start + FARTHEST:
                return
            found += 1
            yield passage
