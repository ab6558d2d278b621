"""What counts of a document: its text without what a reader cannot see and without the program's own quoted letters.

The field finders search the `seen` copy, whose text has the same offsets as the document's, and quote from the
document itself with `show`.
"""

import re
from dataclasses import replace
from functools import lru_cache

from domain.documents import UNSEEN, Document, SpanKind
from domain.fields import Evidence, quote

PROGRAM = re.compile(
    r"(?i)(?:stnd\w*|calnet[\w.-]*|exemptions?|delegations?)@|\b(?:STND|CALNET|CDT|OTech)\b[^\n@<]{0,40}"
    r"(?:exemptions?|delegations?|intake|program|requests?|desk)\b[^\n]{0,60}(?:<|\[|wrote:|$)"
)
"""Whoever wrote an older message that is quoted: one of the program's mailboxes."""
SENDER_LINES = re.compile(r"(?im)^[ \t>*]*(?:from\s*:.*|on\s.*wrote:\s*|.*\bwrote:\s*)$")


@lru_cache(maxsize=256)
def seen(document: Document) -> Document:
    """A copy whose unseen text, and whatever the program itself wrote, is blank; offsets stay the same."""
    blanks = [(span.start, span.end) for span in document.spans_of(*UNSEEN)]
    blanks += [
        (span.start, span.end)
        for span in document.spans_of(SpanKind.QUOTED, SpanKind.FORWARDED)
        if _by_program(document.text, span.start, span.end)
    ]
    if not blanks:
        return document
    text = document.text
    for start, end in blanks:
        text = text[:start] + re.sub(r"[^\s]", " ", text[start:end]) + text[end:]
    spans = tuple(span for span in document.spans if span.kind not in UNSEEN)
    return replace(document, text=text, spans=spans)


def _by_program(text: str, start: int, end: int) -> bool:
    """Say whether the first sender named in or just above a quoted stretch is the program."""
    stretch = text[max(0, start - 240) : min(end, start + 500)]
    lines = SENDER_LINES.findall(stretch)
    return bool(lines) and any(PROGRAM.search(line) for line in lines[:1])


def show(document: Document, start: int, end: int, *, method: str, confidence: float = 1.0) -> tuple[Evidence, ...]:
    """Evidence for `[start, end)`, in as many pieces as unseen text cuts it into."""
    pieces: list[Evidence] = []
    at = start
    unseen = [s for s in document.spans_of(*UNSEEN) if s.start < end and start < s.end]
    for span in [*sorted(unseen, key=lambda s: s.start), None]:
        stop = end if span is None else min(end, span.start)
        if stop > at and document.text[at:stop].strip():
            pieces.append(quote(document, at, stop, method=method, confidence=confidence))
        if span is not None:
            at = max(at, span.end)
    return tuple(pieces)
