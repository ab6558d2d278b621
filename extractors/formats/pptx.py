"""PowerPoint presentations (ECMA-376 part 1, 19): the text of each slide, a page each, its tables, and its notes."""

from lxml import etree

from domain.documents import Coverage, Place, Reason, SpanKind
from domain.mail import Part
from extractors.contract import Extract, Limits, Member
from extractors.draft import Draft
from extractors.grid import Grid
from extractors.ledger import not_read, summed_up, unreadable, was_read
from extractors.package import Package, Unopened, open_package
from extractors.shapes import signatures

_PRESENTATION = "application/vnd.openxmlformats-officedocument.presentationml"
MEDIA_TYPES: tuple[str, ...] = (
    f"{_PRESENTATION}.presentation",
    f"{_PRESENTATION}.slideshow",
    "application/vnd.ms-powerpoint.presentation.macroEnabled.12",
)

_P = "{http://schemas.openxmlformats.org/presentationml/2006/main}"
_A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
_R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"


def read(content: bytes, part: Part, limits: Limits) -> Extract:
    """Read a presentation; text is placed by slide, as its page."""
    try:
        package = open_package(content, limits)
        main = package.main()
        slides = [node.get(f"{_R}id", "") for node in package.xml(main).iter(f"{_P}sldId")]
        related = package.related(main)
    except Unopened as error:
        return unreadable(part, error.reason, error.sentence)
    draft, units = Draft(limits), []
    for number, identity in enumerate(slides[: limits.pages], start=1):
        units.append(_slide(draft, package, related.get(identity, ("", ""))[1], number, part))
    for start, end, label in signatures(draft.text()):
        draft.mark(SpanKind.SIGNATURE, start, end, label=label)
    if len(slides) > limits.pages:
        units.append(
            not_read(part, Reason.TOO_MANY, f"only the first {limits.pages} slides were read", "further slides")
        )
    pictures = []
    for name in package.names("ppt/media/")[: limits.members]:
        try:
            pictures.append(Member(name.rpartition("/")[2], package.content(name)))
        except Unopened:
            continue
    return Extract(draft.finish(part), summed_up(part, units) if units else (was_read(part),), tuple(pictures))


def _slide(draft: Draft, package: Package, name: str, number: int, part: Part) -> Coverage:
    unit = f"page {number}"
    try:
        root = package.xml(name)
        notes = [target for kind, target in package.related(name).values() if kind == "notesSlide"]
        hidden = root.get("show") in ("0", "false")
        draft.separate()
        with draft.span(SpanKind.PAGE, label=unit):
            start = draft.length
            _shapes(draft, root, number)
            if hidden:
                draft.mark(SpanKind.HIDDEN, start, draft.length, label="hidden slide")
            for target in notes:
                draft.separate()
                with draft.span(SpanKind.COMMENT, label="notes"):
                    _shapes(draft, package.xml(target), number)
    except Unopened as error:
        return not_read(part, error.reason, error.sentence, unit)
    return was_read(part, unit)


def _shapes(draft: Draft, root: etree._Element, number: int) -> None:
    """Write the texts and tables of a slide in their order."""
    for node in root.iter(f"{_P}txBody", f"{_A}tbl"):
        draft.separate()
        if node.tag == f"{_A}tbl":
            _table(draft, node, number)
            continue
        holder = node.getparent()
        kind = holder.find(f".//{_P}ph") if holder is not None else None
        is_title = kind is not None and "itle" in kind.get("type", "")
        for paragraph in node.iter(f"{_A}p"):
            with draft.span(SpanKind.HEADING if is_title else SpanKind.PARAGRAPH, level=int(is_title)):
                draft.write(_text(paragraph), Place(page=number))
            draft.separate()


def _table(draft: Draft, table: etree._Element, number: int) -> None:
    with Grid(draft) as grid:
        for row in table.iter(f"{_A}tr"):
            with grid.row():
                for cell in row.iter(f"{_A}tc"):
                    if cell.get("hMerge") or cell.get("vMerge"):
                        grid.skip(1)
                        continue
                    with grid.cell():
                        draft.write("\n".join(filter(None, map(_text, cell.iter(f"{_A}p")))), Place(page=number))
                    grid.note_bold(bold=False)


def _text(paragraph: etree._Element) -> str:
    pieces = ("\n" if node.tag == f"{_A}br" else node.text or "" for node in paragraph.iter(f"{_A}t", f"{_A}br"))
    return "".join(pieces).strip()
