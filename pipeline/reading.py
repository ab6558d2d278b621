"""RawMessage → Reading: parse the mail, read every part and member, find the fields; the first of the three steps.

The work is a list: a part may hold members (an archive, a forwarded message), which join the list as parts of their
own, under caps that count across all nesting. The daemon runs this in a limited child (`pipeline.reader`), which hands
in its own way to read one part; everything else may call `read` as it is.
"""

import re
from collections import deque
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from types import ModuleType

from domain.cases import Reading
from domain.documents import Coverage, Document, Reason, Span, SpanKind, Verdict
from domain.fields import FieldValue
from domain.mail import RFC822, Message, Part, PartRole, RawMessage
from extractors.contract import Extract, Limits, Material, Member
from extractors.language import make_docs
from extractors.legibility import weighed
from extractors.opinion import second_reading
from extractors.quoting import as_passed_on
from extractors.registry import finders, formats
from extractors.sniff import sniff
from intake.bodies import WORD, is_junk, strip_tags
from intake.mime import NESTED, Parts, make_part, parse, parse_nested
from pipeline.reader_version import READER_VERSION

Readers = Mapping[str, ModuleType]
ReadPart = Callable[[Part, bytes, Limits], Extract]
OUTLOOK = "application/vnd.ms-outlook"
# What an opaquely signed message or a winmail.dat holds is the message itself, not something sent along with it.
WRAPPERS = frozenset(
    {"application/pkcs7-mime", "application/x-pkcs7-mime", "application/ms-tnef", "application/vnd.ms-tnef", OUTLOOK}
)
TEXTUAL = ("text/", "message/")
UNTOLD = frozenset({"message/rfc822", "message/global", "message/partial", "message/external-body"})
"""Every text without a reader of its own is read as it stands, delivery reports too (RFC 3464); these are no texts."""
VAGUE = frozenset({"text/plain", "application/octet-stream"})


@dataclass(slots=True)
class Task:
    """A part that waits to be read, its bytes, and how many containers it stands in."""

    part: Part
    content: bytes = field(repr=False)
    depth: int = 0


@dataclass(slots=True)
class Worklist:
    """The parts of one message still to be read, and what the containers opened so far have cost."""

    limits: Limits
    readers: Readers
    waiting: deque[Task] = field(default_factory=deque)
    parts: list[Part] = field(default_factory=list)
    paths: set[str] = field(default_factory=set)
    documents: list[Document] = field(default_factory=list)
    coverage: list[Coverage] = field(default_factory=list)
    body_words: set[str] = field(default_factory=set)
    members: int = 0
    unpacked: int = 0

    def add(self, part: Part, content: bytes, depth: int) -> None:
        """Put a part on the list, its type decided by its bytes."""
        self.paths.add(part.path)
        if part.role is PartRole.BODY:
            self.body_words |= words_of(content)
        self.waiting.append(Task(typed(part, content, self.readers), content, depth))

    def left(self, task: Task) -> Limits:
        """What the containers still to be opened may cost, counted over the whole message."""
        return replace(
            self.limits,
            depth=self.limits.depth - task.depth,
            members=max(0, self.limits.members - self.members),
            unpacked=max(0, self.limits.unpacked - self.unpacked),
        )


def read(
    raw: RawMessage,
    limits: Limits,
    *,
    read_part: ReadPart | None = None,
    readers: Readers | None = None,
    searched: int | None = None,
) -> Reading:
    """Everything the message yields; raises `BadInput` where it cannot be taken apart.

    `read_part` reads one part (in this process, unless a limited child hands in its own way); `readers` are the format
    readers by media type. `searched` is how many characters are searched for fields where that must be fewer than
    usual; the ledger names what is left out.
    """
    readers = formats() if readers is None else readers
    parsed = parse(raw)
    work = Worklist(limits, readers)
    for part in parsed.message.parts:
        work.add(part, parsed.contents[part.path], part.path.count("!"))
    parsed.contents.clear()
    _read_all(work, read_part or read_with(readers))
    message = replace(parsed.message, parts=tuple(work.parts))
    documents = (*_subject_document(message), *(as_passed_on(document, message.subject) for document in work.documents))
    few = _searched(documents, MOST_TEXT if searched is None else searched)
    reason = Reason.TOO_LARGE if searched is None else Reason.TOOK_TOO_LONG
    coverage = (*work.coverage, *_cut_lines(documents, few, reason))
    return Reading(message, documents, coverage, find_fields(message, few), READER_VERSION)


def _read_all(work: Worklist, read_part: ReadPart) -> None:
    while work.waiting:
        task = work.waiting.popleft()
        work.parts.append(task.part)
        extract = read_part(task.part, task.content, work.left(task))
        if extract.document is not None:
            work.documents.append(extract.document)
        work.coverage.extend(extract.coverage or (Coverage(task.part.path, task.part.name, Verdict.READ),))
        _unfold(work, task, extract)


def typed(part: Part, content: bytes, readers: Readers) -> Part:
    """The part with its media type decided by its bytes; where they tell nothing, by a label that has a reader."""
    if part.media_type.startswith("multipart/"):
        return part
    media_type = sniff(content, part.name, part.declared_type)
    if media_type in VAGUE and part.declared_type in readers and not part.declared_type.startswith("text/"):
        media_type = part.declared_type
    if media_type not in readers and media_type.startswith(TEXTUAL) and media_type not in UNTOLD:
        media_type = "text/plain"
    return replace(part, media_type=media_type)


def read_with(readers: Readers) -> ReadPart:
    """The plain way to read a part: by the reader of its type, in this process."""

    def read_one(part: Part, content: bytes, limits: Limits) -> Extract:
        line = _without_reader(part, readers)
        if line is not None:
            return Extract(None, (line,))
        if part.media_type in NESTED:
            return _read_message(part, content)
        extract: Extract = readers[part.media_type].read(content, part, limits)
        return extract

    return read_one


def _without_reader(part: Part, readers: Readers) -> Coverage | None:
    """The ledger's line for a part that no reader is needed or known for."""
    if part.role is PartRole.ORNAMENT:
        return Coverage(part.path, part.name, Verdict.READ, detail=_why_ornament(part))
    if part.media_type.startswith("multipart/"):
        reason = Reason.TOO_MANY if part.path.endswith(".rest") else Reason.TOO_DEEP
        return Coverage(part.path, part.name, Verdict.NOT_READ, reason=reason)
    if part.size == 0:
        return Coverage(part.path, part.name, Verdict.READ, detail="it is empty")
    if part.media_type in readers or part.media_type in NESTED:
        return None
    detail = f"there is no reader for {part.media_type}"
    return Coverage(part.path, part.name, Verdict.NOT_READ, reason=Reason.UNSUPPORTED, detail=detail)


def _why_ornament(part: Part) -> str:
    if part.media_type.startswith("text/"):
        return "it says the same as its alternative"
    return "an ornament that holds nothing to read"


def _read_message(part: Part, content: bytes) -> Extract:
    """The header of a forwarded message as a document; its parts are read as parts of their own."""
    message, _ = parse_nested(content, part.path)
    document = _header_document(message, part, RFC822)
    return Extract(document, (Coverage(part.path, document.name, Verdict.READ),))


def _header_document(message: Message, part: Part, media_type: str) -> Document:
    shown = (message.header(name) and f"{name}: {message.header(name)}" for name in SHOWN_FIELDS)
    text = "\n".join(line for line in shown if line)
    name = part.name or message.subject
    return Document(
        id=part.path, name=name, media_type=media_type, text=text, parent=part.parent,
        spans=(Span(SpanKind.FORWARDED, 0, len(text)), Span(SpanKind.HEADER, 0, len(text))) if text else (),
    )


SHOWN_FIELDS = ("From", "Sent", "Date", "To", "Cc", "Subject")


def _unfold(work: Worklist, task: Task, extract: Extract) -> None:
    """Put what a container holds on the list, under the caps; what is left out gets its ledger line."""
    if task.part.media_type in NESTED and not any(path.startswith(f"{task.part.path}!") for path in work.paths):
        _unfold_message(work, task)
    for member in extract.members:
        work.members += 1
        work.unpacked += len(member.content)
        part = _member_part(work, task, member)
        reason = _refusal(work, task)
        if reason is None:
            _add_member(work, task, part, member)
        else:
            work.parts.append(part)
            work.coverage.append(Coverage(part.path, part.name, Verdict.NOT_READ, reason=reason))


def _add_member(work: Worklist, task: Task, part: Part, member: Member) -> None:
    """Put one member on the list. A signed entity stands for the message itself: its parts take its place."""
    if task.part.media_type in WRAPPERS and member.declared_type == RFC822 and not member.name:
        message, found = parse_nested(member.content, task.part.path, body=_is_whole(work, task.part))
        if task.part.media_type == OUTLOOK:
            work.documents.append(_header_document(message, task.part, OUTLOOK))
        found.parts = [_without_echo(work, part, found.contents[part.path]) for part in found.parts]
        _add_parts(work, found, task.depth)
        return
    work.add(part, member.content, task.depth + 1)


def _is_whole(work: Worklist, part: Part) -> bool:
    """Say whether a wrapper is the message, or all there is of it besides an empty text."""
    others = [p for p in work.parts if p.role is PartRole.BODY and p.path != part.path and p.size > 2]  # noqa: PLR2004  (a line end is no text)
    return "!" not in part.path and not others


def _without_echo(work: Worklist, part: Part, content: bytes) -> Part:
    """A wrapped text that says what the message's own text says already is no second text (winmail.dat)."""
    if part.role is PartRole.ATTACHMENT and part.declared_type in {"text/plain", "text/html"} and not part.name:
        words = words_of(content)
        if words and words <= work.body_words:
            return replace(part, role=PartRole.ORNAMENT)
    return part


def words_of(content: bytes) -> set[str]:
    """The words of a text or HTML body, for comparing only."""
    return set(WORD.findall(strip_tags(content.decode("utf-8", "replace"))))


def _unfold_message(work: Worklist, task: Task) -> None:
    _, found = parse_nested(task.content, task.part.path)
    _add_parts(work, found, task.depth + 1)


def _add_parts(work: Worklist, found: Parts, depth: int) -> None:
    for part in found.parts:
        if depth > work.limits.depth:
            work.paths.add(part.path)
            work.parts.append(part)
            work.coverage.append(Coverage(part.path, part.name, Verdict.NOT_READ, reason=Reason.TOO_DEEP))
        else:
            work.add(part, found.contents[part.path], depth)


def _refusal(work: Worklist, task: Task) -> Reason | None:
    if task.depth + 1 > work.limits.depth:
        return Reason.TOO_DEEP
    if work.members > work.limits.members:
        return Reason.TOO_MANY
    return Reason.TOO_LARGE if work.unpacked > work.limits.unpacked else None


def _member_part(work: Worklist, task: Task, member: Member) -> Part:
    """A part for a member; its path is unique, whatever names an archive repeats."""
    stem = re.sub(r"[\x00-\x1f\x7f!]", "_", member.name)[:200] or "unnamed"
    path, number = f"{task.part.path}!{stem}", 1
    while path in work.paths:
        number += 1
        path = f"{task.part.path}!{stem}#{number}"
    work.paths.add(path)
    role = PartRole.ORNAMENT if is_junk(member.name) else PartRole.ATTACHMENT
    if task.part.media_type in WRAPPERS and not member.name and _is_whole(work, task.part):
        role = PartRole.BODY
    return make_part(
        path, member.content, name=member.name, declared=member.declared_type, role=role, parent=task.part.path
    )


def _subject_document(message: Message) -> tuple[Document, ...]:
    """The Subject field as a document of its own: a project is often named nowhere else."""
    text = message.subject.strip()
    if not text:
        return ()
    spans = (Span(SpanKind.PARAGRAPH, 0, len(text)),)
    return (Document(id="header", name="Subject", media_type="text/rfc822-headers", text=text, spans=spans),)


LONGEST, MOST_TEXT = 200_000, 600_000
"""The characters of one document and of a whole message that are searched for fields; a long letter has 20,000."""


def _searched(documents: tuple[Document, ...], most: int) -> tuple[Document, ...]:
    """The documents as far as they are searched, the shortest first to be searched in full."""
    left = most
    cut: dict[str, Document] = {}
    for document in sorted(documents, key=lambda document: len(document.text)):
        cut[document.id] = beginning(document, min(LONGEST, left))
        left -= len(cut[document.id].text)
    return tuple(cut[document.id] for document in documents)


def _cut_lines(documents: tuple[Document, ...], few: tuple[Document, ...], reason: Reason) -> Iterator[Coverage]:
    """The ledger's lines for documents of which only the beginning is searched: nothing is missing on their account."""
    for document, searched in zip(documents, few, strict=True):
        if len(searched.text) < len(document.text):
            detail = f"only the first {len(searched.text):,} of {len(document.text):,} characters were searched"
            yield Coverage(document.id, document.name, Verdict.PARTLY_READ, reason=reason, detail=detail)


def beginning(document: Document, longest: int) -> Document:
    """The document's first `longest` characters, to the end of a line where there is one; offsets stay true."""
    if len(document.text) <= longest:
        return document
    end = document.text.rfind("\n", longest // 2, longest) + 1 or longest
    spans = tuple(span for span in document.spans if span.end <= end)
    return replace(document, text=document.text[:end], spans=spans)


def find_fields(message: Message, documents: tuple[Document, ...]) -> tuple[FieldValue, ...]:
    """Every candidate of every field finder, read a second time, and none surer than the writing it was read from."""
    material = Material(message, documents, make_docs(documents))
    sender = message.author.name if message.author is not None else ""
    values = second_reading(material, (value for finder in finders() for value in finder.find(material)))
    return weighed(values, documents, sender=sender)
