"""Finds the parts of a message's body that its writer did not write there: answered (QUOTED) or passed on (FORWARDED).

Answering and passing on are told apart because the words of a forwarded message are what the writer hands in, while
those of a quoted one were said before, perhaps by somebody else.
"""

import re
from dataclasses import replace

import msgspec

from domain.documents import Document, Span, SpanKind
from extractors.draft import Draft

_PREFIX = r"^[ \t>*]*"
_FORWARD_BANNER = re.compile(
    _PREFIX + r"(?:begin forwarded message\s*:?|-{2,}\s*forwarded (?:message|by)\b.*|-{2,}\s*forwarded message.*-{2,}|"
    r"_{2,}\s*forwarded message.*|forwarded message\s*:?)\s*$",
    re.IGNORECASE | re.MULTILINE,
)
_ORIGINAL_BANNER = re.compile(
    _PREFIX + r"-{2,}\s*original (?:message|appointment)\s*-{2,}\s*$", re.IGNORECASE | re.MULTILINE
)
_WROTE = re.compile(
    _PREFIX
    + r"(?:on\s[^\n]{6,160}?(?:\n[^\n]{0,120}?)?\bwrote:|"
    r"[^\n]{0,80}<[^\s<>]+@[^\s<>]+>\s+wrote:|\d{4}[^\n]{4,80}wrote:)\s*$",
    re.IGNORECASE | re.MULTILINE,
)
_HEADER_LINE = re.compile(
    _PREFIX + r"\*?(from|sent|date|to|cc|bcc|subject|reply-to|importance|attachments)\*?\s*:\*?[ \t]*(.*)$",
    re.IGNORECASE,
)
_PASSING_ON = re.compile(
    r"\b(?:fwd?:|fyi|forward(?:ed|ing)?|pass(?:ed|ing)? (?:this |it )?(?:on|along)|"
    r"see (?:the )?(?:below|request below|message below|e-?mail below)"
    r"|on behalf of|(?:request|message|e-?mail) below|below (?:is|are|please)|attached (?:below|e-?mail))",
    re.IGNORECASE,
)
_FORWARDS = re.compile(r"\s*(?:fwd?|tr|wg)\s*:", re.IGNORECASE)
_QUOTE_MARKS = re.compile(r"^((?:[ ]{0,3}>)+)", re.MULTILINE)
_LEAST_HEADERS = 3


def mark_quotations(draft: Draft) -> None:
    """Mark `>` lines and what follows a mail header block, a banner or “On … wrote:”; `level` is the depth."""
    text = draft.text()
    _mark_prefixed(draft, text)
    starts = _starts(text)
    for level, (start, forwarded) in enumerate(starts, start=1):
        kind = SpanKind.FORWARDED if forwarded else SpanKind.QUOTED
        draft.mark(kind, start, len(text), level=level)


def as_passed_on(document: Document, subject: str) -> Document:
    """The body of a message whose subject says that it forwards: what its program put below is passed on, not answered.

    Outlook sets the same “Original Message” and header lines above both.
    """
    if not document.is_body or not _FORWARDS.match(subject):
        return document
    end = len(document.text.rstrip())
    return replace(document, spans=tuple(_passed_on(span, end) for span in document.spans))


def _passed_on(span: Span, end: int) -> Span:
    is_rest = span.kind is SpanKind.QUOTED and span.end >= end
    return msgspec.structs.replace(span, kind=SpanKind.FORWARDED) if is_rest else span


def _starts(text: str) -> list[tuple[int, bool]]:
    """Where each older message begins, and whether it is passed on."""
    banners = {match.start(): True for match in _FORWARD_BANNER.finditer(text)}
    banners.update({match.start(): False for match in _ORIGINAL_BANNER.finditer(text)})
    banners.update({match.start(): False for match in _WROTE.finditer(text)})
    found: list[tuple[int, bool]] = []
    for start, forwarded, is_banner in sorted(
        [(start, forwarded, True) for start, forwarded in banners.items()]
        + [(start, False, False) for start in _header_blocks(text)]
    ):
        previous = found[-1][0] if found else 0
        between = text[previous:start].strip().splitlines()
        if found and not is_banner and len(between) <= 2:  # noqa: PLR2004  the banner's own header lines
            continue
        own = text[previous:start] if not found else ""
        found.append((start, forwarded or (not found and _passes_on(own, text[start : start + 1000]))))
    return found


def _passes_on(own: str, block: str) -> bool:
    """Say whether the writer's own words only introduce what follows."""
    own = own.strip()
    return (
        not own
        or bool(_PASSING_ON.search(own))
        or bool(re.search(r"^[ \t>*]*subject\s*:\s*fwd?:", block, re.IGNORECASE | re.MULTILINE))
    )


def _header_blocks(text: str) -> list[int]:
    """Give the offsets of From/Sent/To/Subject blocks, as Outlook puts them above an older message."""
    found: list[int] = []
    names: set[str] = set()
    start = offset = 0
    for line in text.split("\n"):
        match = _HEADER_LINE.match(line)
        if match and match[1].lower() in ("from", "date", "to", "subject") and not names:
            start = offset
        if match:
            names.add(match[1].lower())
        elif names and line.strip(" >*"):
            if "from" in names and "subject" in names and len(names) >= _LEAST_HEADERS:
                found.append(start)
            names = set()
        offset += len(line) + 1
    if "from" in names and "subject" in names and len(names) >= _LEAST_HEADERS:
        found.append(start)
    return found


def _mark_prefixed(draft: Draft, text: str) -> None:
    """Mark each run of `>` lines once for every depth it reaches."""
    depths = [(match.start(), match[1].count(">")) for match in _QUOTE_MARKS.finditer(text)]
    for level in range(1, min(9, max((depth for _, depth in depths), default=0)) + 1):
        run_start = run_end = -1
        for start, depth in depths:
            if depth < level:
                continue
            line_end = text.find("\n", start)
            line_end = len(text) if line_end < 0 else line_end
            if run_start >= 0 and text[run_end:start].strip():
                draft.mark(SpanKind.QUOTED, run_start, run_end, level=level)
                run_start = -1
            run_start, run_end = (start if run_start < 0 else run_start), line_end
        if run_start >= 0:
            draft.mark(SpanKind.QUOTED, run_start, run_end, level=level)
