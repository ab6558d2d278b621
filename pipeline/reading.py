"""RawMessage → Reading: parse the mail, read every part and member, find the fields; the first of the three steps.

The work is a list: a part may hold members (an archive, a forwarded message), which join the list as parts of their
own, under caps that count across all nesting. Runs in the limited child (`pipeline.reader_child`), part by part.
"""

import re
from collections import deque
from dataclasses import dataclass, field, replace

from domain.cases import Reading
from domain.documents import Coverage, Document, Reason, Span, SpanKind, Verdict
from domain.fields import FieldValue
from domain.mail import RFC822, Message, Part, PartRole, RawMessage
from extractors.contract import Extract, Limits, Material, Member
from extractors.language import make_docs
from extractors.registry import finders, formats
from extractors.sniff import sniff
from intake.bodies import is_junk
from intake.mime import make_part, parse, parse_nested

READER_VERSION = "1"


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
    waiting: deque[Task]
    parts: list[Part] = field(default_factory=list)
    paths: set[str] = field(default_factory=set)
    members: int = 0
    unpacked: int = 0


def read(raw: RawMessage, limits: Limits) -> Reading:
    """Everything the message yields, read in this process; raises `BadInput` where it cannot be taken apart."""
    parsed = parse(raw)
    tasks = (Task(typed(part, parsed.contents[part.path]), parsed.contents[part.path]) for part in parsed.message.parts)
    work = Worklist(limits=limits, waiting=deque(tasks))
    work.paths.update(part.path for part in parsed.message.parts)
    documents: list[Document] = []
    coverage: list[Coverage] = []
    while work.waiting:
        task = work.waiting.popleft()
        work.parts.append(task.part)
        extract = read_part(task.part, task.content, limits)
        if extract.document is not None:
            documents.append(extract.document)
        coverage.extend(extract.coverage)
        coverage.extend(unfold(work, task, extract.members))
    message = replace(parsed.message, parts=tuple(work.parts))
    fields = find_fields(message, tuple(documents))
    return Reading(message, tuple(documents), tuple(coverage), fields, READER_VERSION)


def typed(part: Part, content: bytes) -> Part:
    """The part with its media type decided by its bytes."""
    if part.media_type.startswith("multipart/"):
        return part
    return replace(part, media_type=sniff(content, part.name, part.declared_type))


def read_part(part: Part, content: bytes, limits: Limits) -> Extract:
    """What the reader of the part's type makes of it; an ornament or an unknown type only gets its ledger line."""
    if part.role is PartRole.ORNAMENT:
        return Extract(None, (Coverage(part.path, part.name, Verdict.READ, detail=_why_ornament(part)),))
    if part.media_type.startswith("multipart/"):
        reason = Reason.TOO_MANY if part.path.endswith(".rest") else Reason.TOO_DEEP
        return Extract(None, (Coverage(part.path, part.name, Verdict.NOT_READ, reason=reason),))
    if part.media_type == RFC822:
        return _read_message(part, content)
    reader = formats().get(part.media_type)
    if reader is None:
        detail = f"there is no reader for {part.media_type}"
        line = Coverage(part.path, part.name, Verdict.NOT_READ, reason=Reason.UNSUPPORTED, detail=detail)
        return Extract(None, (line,))
    extract: Extract = reader.read(content, part, limits)
    return extract


def _why_ornament(part: Part) -> str:
    if part.media_type.startswith("text/"):
        return "the same text as its alternative"
    return "an ornament that holds nothing to read"


def _read_message(part: Part, content: bytes) -> Extract:
    """The header of a forwarded message as a document; its parts are read as parts of their own."""
    message, _ = parse_nested(content, part.path)
    lines = [f"{name}: {message.header(name)}" for name in ("From", "To", "Cc", "Date", "Subject") if message.header(name)]
    text = "\n".join(lines)
    document = Document(
        id=part.path, name=part.name or message.subject, media_type=RFC822, text=text,
        spans=(Span(SpanKind.FORWARDED, 0, len(text)),) if text else (), parent=part.parent,
    )
    return Extract(document, (Coverage(part.path, part.name or message.subject, Verdict.READ),))


def unfold(work: Worklist, task: Task, members: tuple[Member, ...]) -> list[Coverage]:
    """Put the members of a container on the list, under the caps; ledger lines for those that are left out."""
    lines: list[Coverage] = []
    if task.part.media_type == RFC822 and not _is_taken_apart(work, task.part):
        _unfold_message(work, task)
    for member in members:
        work.members += 1
        work.unpacked += len(member.content)
        reason = _refusal(work, task)
        part = _member_part(work, task, member)
        if reason is None:
            work.waiting.append(Task(part, member.content, task.depth + 1))
        else:
            lines.append(Coverage(part.path, part.name, Verdict.NOT_READ, reason=reason))
    return lines


def _is_taken_apart(work: Worklist, part: Part) -> bool:
    return any(path.startswith(f"{part.path}!") for path in work.paths)


def _unfold_message(work: Worklist, task: Task) -> None:
    _, found = parse_nested(task.content, task.part.path)
    for part in found.parts:
        content = found.contents[part.path]
        work.paths.add(part.path)
        work.waiting.append(Task(typed(part, content), content, task.depth + 1))


def _refusal(work: Worklist, task: Task) -> Reason | None:
    if task.depth + 1 > work.limits.depth:
        return Reason.TOO_DEEP
    if work.members > work.limits.members:
        return Reason.TOO_MANY
    return Reason.TOO_LARGE if work.unpacked > work.limits.unpacked else None


def _member_part(work: Worklist, task: Task, member: Member) -> Part:
    stem = re.sub(r"[\x00-\x1f!]", "_", member.name)[:200] or "unnamed"
    path, number = f"{task.part.path}!{stem}", 1
    while path in work.paths:
        number += 1
        path = f"{task.part.path}!{stem}#{number}"
    work.paths.add(path)
    role = PartRole.ORNAMENT if is_junk(member.name) else PartRole.ATTACHMENT
    made = make_part(
        path, member.content, name=member.name, declared=member.declared_type, role=role, parent=task.part.path
    )
    return typed(made, member.content)


def find_fields(message: Message, documents: tuple[Document, ...]) -> tuple[FieldValue, ...]:
    """Every candidate of every field finder."""
    material = Material(message, documents, make_docs(documents))
    return tuple(value for finder in finders() for value in finder.find(material))
