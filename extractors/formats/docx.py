"""Word documents (ECMA-376 part 1): body, tables, text boxes, content controls, headers, footers, notes, comments.

One pass over the XML. What a reader does not see in the running text (tracked deletions, hidden or white text) and
what is no part of it (comments, footnotes) is written on lines of its own after its paragraph, so that it cannot run
into the words around it, and is marked. Pictures and embedded files are handed on as members.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from typing import TypeVar

from lxml import etree
from msgspec import Struct

from domain.documents import Place, Reason, SpanKind
from domain.mail import Part
from extractors.contract import Extract, Limits, Member
from extractors.draft import Draft, OpenSpan
from extractors.grid import Grid
from extractors.ledger import partly_read, unreadable, was_read
from extractors.package import Package, Unopened, open_package
from extractors.shapes import is_heading, is_list_item, signatures
from extractors.wordstyles import (
    VAL,
    Lists,
    Numbering,
    RunLook,
    Style,
    Styles,
    W,
    figure,
    hides,
    is_filled,
    is_on,
    lists_of,
    numbered_by,
    properties_of,
    run_look,
)

_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml"
MEDIA_TYPES: tuple[str, ...] = (
    f"{_WORD}.document",
    f"{_WORD}.template",
    "application/vnd.ms-word.document.macroEnabled.12",
    "application/vnd.ms-word.template.macroEnabled.12",
)

T = TypeVar("T")
_R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
_SYMBOLS = {
    0xFE: "☑",
    0xFD: "☒",
    0xFC: "✓",
    0xFB: "✗",
    0xA8: "☐",
    0x6F: "☐",
    0x71: "☐",
    0x72: "☐",
    0x78: "☒",
    0x52: "☑",
    0x54: "☒",
}
_SYMBOL_FONT = {code + base: sign for code, sign in _SYMBOLS.items() for base in (0, 0xF000)}
"""Symbol fonts put their signs at these codes, or at the same in the private area."""
_CLOSING = (
    "sincerely",
    "respectfully",
    "regards",
    "approved",
    "submitted by",
    "signature",
    "signed",
    "yours",
    "thank you",
)
_PPR, _PSTYLE, _SHD, _NUMPR, _OUTLINE, _RUN, _RPR, _TEXT, _TCPR, _SPAN, _MERGED = (
    f"{W}{name}"
    for name in ("pPr", "pStyle", "shd", "numPr", "outlineLvl", "r", "rPr", "t", "tcPr", "gridSpan", "vMerge")
)
_BOLD, _PLAIN = RunLook(bold=True), RunLook(bold=False)
_DEEPEST = 60
_LONGEST_HEADING = 120


def read(content: bytes, part: Part, limits: Limits) -> Extract:
    """Read a Word document; paragraphs are placed by their number, tables' included."""
    try:
        package = open_package(content, limits)
        main = package.main()
        root = package.xml(main)
    except Unopened as error:
        return unreadable(part, error.reason, error.sentence)
    story = _Story(Draft(limits), package, main)
    story.write_all(root)
    for start, end, label in signatures(story.draft.text()):
        story.draft.mark(SpanKind.SIGNATURE, start, end, label=label)
    document = story.draft.finish(part)
    if story.draft.overflowed:
        detail = f"only the first {story.draft.length:,} characters were read"
        return Extract(document, (partly_read(part, Reason.TOO_LARGE, detail),), tuple(story.members))
    if story.troubles:
        reason, detail = story.troubles[0][0], "; ".join(dict.fromkeys(sentence for _, sentence in story.troubles))
        return Extract(document, (partly_read(part, reason, detail),), tuple(story.members))
    return Extract(document, (was_read(part),), tuple(story.members))


@dataclass
class _Aside:
    """Text that stands apart from its paragraph: what it is, why, and the text."""

    kind: SpanKind
    label: str
    text: str = ""


class _State(Struct, frozen=True, gc=False):
    """What surrounds the place where we write."""

    depth: int = 0
    deleted: bool = False
    inserted: bool = False
    shaded: bool = False
    placeholder: bool = False
    folder: str = ""

    def deeper(
        self,
        *,
        deleted: bool | None = None,
        inserted: bool | None = None,
        shaded: bool | None = None,
        placeholder: bool | None = None,
    ) -> "_State":
        return _State(
            self.depth + 1,
            self.deleted if deleted is None else deleted,
            self.inserted if inserted is None else inserted,
            self.shaded if shaded is None else shaded,
            self.placeholder if placeholder is None else placeholder,
            self.folder,
        )


@dataclass
class _Story:
    """Writes the parts of one document into the draft."""

    draft: Draft
    package: Package
    main: str
    members: list[Member] = field(default_factory=list)
    troubles: list[tuple[Reason, str]] = field(default_factory=list)
    paragraphs: int = 0
    in_cell: int = 0
    _asides: list[_Aside] = field(default_factory=list)
    _boxes: list[etree._Element] = field(default_factory=list)
    _fields: list[tuple[int, str, bool]] = field(default_factory=list)
    _recent: list[str] = field(default_factory=list)
    _taken: set[str] = field(default_factory=set)
    _pictured: bool = False
    _look: RunLook = field(default_factory=RunLook)

    def write_all(self, root: etree._Element) -> None:
        """Write headers, body, and footers."""
        self.related = self._links(self.main)
        self.styles = self._kept("styles", Styles) or Styles(None)
        self.numbering = Numbering(self._kept("numbering", lists_of) or Lists())
        self.notes = {kind: self._notes(kind) for kind in ("footnote", "endnote", "comment")}
        settings = self._kept("settings", _itself)
        body = root.find(f"{W}body")
        if body is None:
            self.troubles.append((Reason.DAMAGED, "there is no document body"))
            return
        self._margins(body, settings, "header")
        self.blocks(body, _State())
        self._margins(body, settings, "footer")
        self._embedded()

    def _sibling(self, kind: str) -> etree._Element | None:
        for name, target in self.related.values():
            if name == kind and target in self.package:
                return self._xml(target)
        return None

    def _kept(self, kind: str, make: Callable[[etree._Element], T]) -> T | None:
        """Give what is made of a related part that many documents share, None where there is none."""
        for name, target in self.related.values():
            if name == kind and target in self.package:
                try:
                    return self.package.kept(target, make)
                except Unopened as error:
                    self.troubles.append((error.reason, error.sentence))
                    return None
        return None

    def _links(self, name: str) -> dict[str, tuple[str, str]]:
        try:
            return self.package.related(name)
        except Unopened as error:
            self.troubles.append((error.reason, error.sentence))
            return {}

    def _xml(self, name: str) -> etree._Element | None:
        try:
            return self.package.xml(name)
        except Unopened as error:
            self.troubles.append((error.reason, error.sentence))
            return None

    def _notes(self, kind: str) -> dict[str, etree._Element]:
        root = self._sibling(f"{kind}s")
        if root is None:
            return {}
        return {node.get(f"{W}id", ""): node for node in root.iter(f"{W}{kind}") if node.get(f"{W}type") is None}

    def _margins(self, body: etree._Element, settings: etree._Element | None, kind: str) -> None:
        """Write each page header (or footer) that is shown, once."""
        even = is_on(settings, "evenAndOddHeaders")
        for section in body.iter(f"{W}sectPr"):
            first = is_on(section, "titlePg")
            for reference in section.findall(f"{W}{kind}Reference"):
                when = reference.get(f"{W}type", "default")
                target = self.related.get(reference.get(f"{_R}id", ""), ("", ""))[1]
                if target in self._taken or (when == "first" and not first) or (when == "even" and not even):
                    continue
                self._taken.add(target)
                root = self._xml(target)
                if root is None:
                    continue
                self.draft.separate()
                with self.draft.span(SpanKind.HEADER if kind == "header" else SpanKind.FOOTER):
                    self.blocks(root, _State(folder=target))
                self.draft.separate()

    def blocks(self, parent: etree._Element, state: _State) -> None:
        """Write the paragraphs and tables in an element."""
        if state.depth > _DEEPEST:
            self.troubles.append((Reason.TOO_DEEP, "tables or text boxes are nested too deep"))
            return
        for node in parent:
            name = _name(node)
            if name == "p":
                self.paragraph(node, state)
            elif name == "tbl":
                self.table(node, state)
            elif name == "sdt":
                self._control(node, state, inline=False)
            elif name in ("ins", "moveTo", "customXml", "smartTag", "sdtContent"):
                self.blocks(node, state.deeper(inserted=state.inserted or name in ("ins", "moveTo")))
            elif name in ("del", "moveFrom"):
                self.blocks(node, state.deeper(deleted=True))
            elif name == "AlternateContent":
                self._alternative(node, state, inline=False)
            elif name == "altChunk":
                self._member(node.get(f"{_R}id", ""), state)

    def paragraph(self, node: etree._Element, state: _State) -> None:
        """Write one paragraph, then what stands apart from it."""
        properties = properties_of(node.find(_PPR))
        named = properties.get(_PSTYLE)
        style = self.styles.get(named.get(VAL) if named is not None else None)
        shaded = is_filled(properties.get(_SHD))
        state = state.deeper(shaded=state.shaded or bool(style.shaded if shaded is None else shaded))
        self.paragraphs += 1
        outer = (self._asides, self._boxes, self._pictured)
        self._asides, self._boxes, self._pictured = [], [], False
        self._look = _BOLD
        start = self.draft.length
        numbering = numbered_by(properties.get(_NUMPR), style.numbering)
        made = self.draft.mark(SpanKind.PARAGRAPH, start, start)
        label = self.numbering.label(numbering) if numbering is not None and _says_something(node) else ""
        if label and not state.deleted:
            self.draft.write(f"{label} ", self._place())
        self._inline(node, state, style.run)
        made.end = self.draft.length
        self._name_kind(made, style, properties.get(_OUTLINE), numbered=numbering is not None)
        self._note_picture(start)
        self.draft.separate(1 if self.in_cell or made.kind is SpanKind.LIST_ITEM else 2)
        if self._boxes or self._asides:
            self._write_asides(state)
        self._asides, self._boxes, self._pictured = outer

    def _place(self) -> Place:
        return Place(None, None, "", "", self.paragraphs)

    def _name_kind(self, made: OpenSpan, style: Style, outline: etree._Element | None, *, numbered: bool) -> None:
        """Tell headings and list items from paragraphs, and set off the blank line before what is none."""
        text = self.draft.since(made.start).strip()
        if text:
            self._recent = [*self._recent[-4:], text]
        level = figure(outline.get(VAL), 9) + 1 if outline is not None else style.heading
        is_short = len(text) <= _LONGEST_HEADING and "\n" not in text
        bold = self._look.bold and is_short and not text.endswith((".", ",", ";"))
        if 0 < level <= 9 and len(text) <= _LONGEST_HEADING * 2:  # noqa: PLR2004  outline levels end there
            made.kind, made.level = SpanKind.HEADING, level
        elif text and (
            (bold and not self.in_cell) or (is_short and is_heading(text) and (text.isupper() or not numbered))
        ):
            made.kind, made.level = SpanKind.HEADING, 2
        elif numbered or is_list_item(text):
            made.kind = SpanKind.LIST_ITEM

    def _note_picture(self, start: int) -> None:
        """Give a picture alone on its line under a closing phrase is a signature."""
        if not self._pictured or self.draft.since(start).strip():
            return
        recent = " ".join(self._recent[-2:]).lower()
        if any(word in recent[-200:] for word in _CLOSING):
            self.draft.mark(SpanKind.SIGNATURE, self.draft.length, self.draft.length, label="signed")

    def _write_asides(self, state: _State) -> None:
        boxes, asides = self._boxes, self._asides
        for box in boxes:
            self.draft.separate()
            self.blocks(box, state.deeper(shaded=True))
            self.draft.separate()
        for aside in asides:
            text = aside.text.strip()
            if not text:
                continue
            self.draft.separate(1)
            with self.draft.span(aside.kind, label=aside.label):
                self.draft.write(text, self._place())
            self.draft.separate(1 if self.in_cell else 2)

    def _inline(self, parent: etree._Element, state: _State, base: RunLook) -> None:
        for node in parent:
            if (tag := node.tag) == _RUN and state.depth <= _DEEPEST:
                if len(node) == 1 and (only := node[0]).tag == _TEXT:
                    self._put(only.text or "", state, base)
                else:
                    self._run(node, state, base)
            elif tag != _PPR:
                self._inline_one(node, _name(node), state, base)

    def _inline_one(self, node: etree._Element, name: str, state: _State, base: RunLook) -> None:  # noqa: C901  one branch for each element of the schema
        if state.depth > _DEEPEST:
            self.troubles.append((Reason.TOO_DEEP, "elements are nested too deep"))
        elif name == "r":
            self._run(node, state, base)
        elif name in ("ins", "moveTo"):
            start = self.draft.length
            self._inline(node, state.deeper(inserted=True), base)
            self.draft.mark(SpanKind.INSERTED, start, self.draft.length, label=node.get(f"{W}author", ""))
        elif name in ("del", "moveFrom"):
            self._inline(node, state.deeper(deleted=True), base)
        elif name in ("hyperlink", "smartTag", "fldSimple", "customXml", "dir", "bdo", "sdtContent"):
            self._inline(node, state.deeper(), base)
        elif name == "sdt":
            self._control(node, state, inline=True, base=base)
        elif name == "AlternateContent":
            self._alternative(node, state, inline=True, base=base)
        elif name in ("oMath", "oMathPara"):
            self._put("".join(t.text or "" for t in node.iter() if _name(t) == "t"), state, base)
        elif name in ("drawing", "pict", "object"):
            self._drawn(node, state)
        elif name == "commentReference":
            self._note("comment", node, SpanKind.COMMENT)
        elif name in ("footnoteReference", "endnoteReference"):
            self._note(name.removesuffix("Reference"), node, SpanKind.FOOTNOTE)

    def _run(self, node: etree._Element, state: _State, base: RunLook) -> None:
        properties = node.find(_RPR)
        if properties is not None:
            style = properties.find(f"{W}rStyle")
            if style is not None:
                base = self.styles.run(style.get(VAL), base)
            base = run_look(properties, base)
        for child in node:
            name = _name(child)
            if name in ("t", "delText"):
                self._put(child.text or "", state if name == "t" else state.deeper(deleted=True), base)
            elif name in ("tab", "ptab"):
                self._put("\t", state, base)
            elif name in ("br", "cr"):
                self._put("\n", state, base)
            elif name == "noBreakHyphen":
                self._put("-", state, base)
            elif name == "sym":
                self._put(_symbol(child), state, base)
            elif name == "fldChar":
                self._field(child, state, base)
            else:
                self._inline_one(child, name, state, base)

    def _put(self, text: str, state: _State, look: RunLook) -> None:
        """Write text, or set it aside where a reader does not see it."""
        if look.symbols:
            text = text.translate(_SYMBOL_FONT)
        reason = "placeholder" if state.placeholder else hides(look, shaded=state.shaded)
        if state.deleted:
            self._set_aside(SpanKind.DELETED, "tracked change", text)
        elif reason:
            self._set_aside(SpanKind.HIDDEN, reason, text)
        else:
            if text.strip() and not look.bold:
                self._look = _PLAIN
            self.draft.write(text, self._place())

    def _set_aside(self, kind: SpanKind, label: str, text: str) -> None:
        last = self._asides[-1] if self._asides else None
        if last is None or last.kind is not kind or last.label != label:
            self._asides.append(_Aside(kind, label))
        self._asides[-1].text += text

    def _note(self, kind: str, reference: etree._Element, span: SpanKind) -> None:
        note = self.notes[kind].get(reference.get(f"{W}id", ""))
        if note is None:
            return
        text = "\n".join(line for p in note.iter(f"{W}p") if (line := _plain(p)))
        self._asides.append(_Aside(span, note.get(f"{W}author", ""), text))

    def _field(self, node: etree._Element, state: _State, look: RunLook) -> None:
        """Follow a field's marks; form fields are marked, check boxes are written as they look."""
        kind = node.get(f"{W}fldCharType")
        if kind == "begin":
            data = node.find(f"{W}ffData")
            name = data.find(f"{W}name") if data is not None else None
            box = data.find(f"{W}checkBox") if data is not None else None
            if box is not None:
                checked = is_on(box, "checked")
                ticked = is_on(box, "default") if checked is None else checked
                with self.draft.span(SpanKind.FORM_FIELD, label=name.get(VAL, "") if name is not None else ""):
                    self._put("☒" if ticked else "☐", state, look)
            self._fields.append((-1, name.get(VAL, "") if name is not None else "", data is not None and box is None))
        elif kind == "separate" and self._fields:
            self._fields[-1] = (self.draft.length, *self._fields[-1][1:])
        elif kind == "end" and self._fields:
            start, label, is_form = self._fields.pop()
            if is_form and start >= 0:
                self.draft.mark(SpanKind.FORM_FIELD, start, self.draft.length, label=label)

    def _control(self, node: etree._Element, state: _State, *, inline: bool, base: RunLook | None = None) -> None:
        """Write a content control; its prompt, where nothing was filled in, is not what somebody wrote."""
        properties, content = node.find(f"{W}sdtPr"), node.find(f"{W}sdtContent")
        if content is None:
            return
        named = [properties.find(f"{W}{name}") for name in ("alias", "tag")] if properties is not None else []
        label = next((child.get(VAL, "") for child in named if child is not None and child.get(VAL)), "")
        is_form = properties is not None and not any(
            properties.find(f"{W}{name}") is not None for name in ("docPartObj", "docPartList", "group", "bibliography")
        )
        state = state.deeper(placeholder=bool(is_on(properties, "showingPlcHdr")))
        start = self.draft.length
        if inline:
            self._inline(content, state, base or RunLook())
        elif any(_name(child) in ("tr", "tc") for child in content):
            return
        else:
            self.blocks(content, state)
        if (is_form and inline) or (is_form and label):
            self.draft.mark(SpanKind.FORM_FIELD, start, self.draft.length, label=label)

    def _alternative(self, node: etree._Element, state: _State, *, inline: bool, base: RunLook | None = None) -> None:
        """Take the first alternative; the fallback says the same again."""
        chosen = next((child for child in node if _name(child) == "Choice"), None)
        if chosen is None or len(chosen) == 0:
            chosen = next((child for child in node if _name(child) == "Fallback"), None)
        if chosen is None:
            return
        if inline:
            self._inline(chosen, state.deeper(), base or RunLook())
        else:
            self.blocks(chosen, state.deeper())

    def _drawn(self, node: etree._Element, state: _State) -> None:
        """Set text boxes aside, hand pictures on, and take the text of diagrams and charts."""
        pending = [node]
        while pending:
            item = pending.pop(0)
            name = _name(item)
            if name == "txbxContent":
                self._boxes.append(item)
                continue
            if name in ("blip", "imagedata"):
                self._pictured = True
                for attribute in (f"{_R}embed", f"{_R}id"):
                    self._member(item.get(attribute, ""), state)
            elif name in ("relIds", "chart", "OLEObject"):
                self._part_text(item, state)
            elif name == "signatureline":
                self._signature_line(item)
            if name == "AlternateContent":
                choice = [child for child in item if _name(child) in ("Choice", "Fallback")][:1]
                pending[:0] = choice
            else:
                pending[:0] = list(item)

    def _signature_line(self, item: etree._Element) -> None:
        signed = any(name.lower().startswith("_xmlsignatures/") for name in self.package.names("_xmlsignatures/"))
        signer = next((value for key, value in item.attrib.items() if str(key).endswith("suggestedsigner")), "")
        with self.draft.span(SpanKind.SIGNATURE, label="signed" if signed else "empty"):
            self.draft.write(f"X {signer}".strip(), self._place())

    def _part_text(self, item: etree._Element, state: _State) -> None:
        """Give the words of a diagram or chart, a line each; an embedded file becomes a member."""
        related = self._related(state)
        if _name(item) == "OLEObject":
            self._member(item.get(f"{_R}id", ""), state)
            return
        target = related.get(item.get(f"{_R}dm", "") or item.get(f"{_R}id", ""), ("", ""))[1]
        if target not in self.package or target in self._taken:
            return
        self._taken.add(target)
        root = self._xml(target)
        if root is not None:
            lines = ["".join(t.text or "" for t in p.iter() if _name(t) == "t") for p in root.iter() if _name(p) == "p"]
            self._asides.append(_Aside(SpanKind.PARAGRAPH, "", "\n".join(line for line in lines if line.strip())))

    def _related(self, state: _State) -> dict[str, tuple[str, str]]:
        return self._links(state.folder) if state.folder else self.related

    def _member(self, identity: str, state: _State) -> None:
        target = self._related(state).get(identity, ("", ""))[1] if identity else ""
        if not target or target in self._taken or target not in self.package:
            return
        self._taken.add(target)
        if len(self.members) >= self.draft.limits.members:
            self.troubles.append((Reason.TOO_MANY, "there are more pictures and embedded files than are read"))
            return
        try:
            self.members.append(Member(target.rpartition("/")[2], self.package.content(target)))
        except Unopened as error:
            self.troubles.append((error.reason, error.sentence))

    def _embedded(self) -> None:
        for kind, target in self.related.values():
            if kind in ("package", "oleObject") and target not in self._taken and target in self.package:
                self._taken.add(target)
                try:
                    self.members.append(Member(target.rpartition("/")[2], self.package.content(target)))
                except Unopened as error:
                    self.troubles.append((error.reason, error.sentence))

    def table(self, node: etree._Element, state: _State) -> None:
        """Write a table; cells merged downwards are written once."""
        if state.depth > _DEEPEST:
            self.troubles.append((Reason.TOO_DEEP, "tables are nested too deep"))
            return
        properties = node.find(f"{W}tblPr")
        style = properties.find(f"{W}tblStyle") if properties is not None else None
        # A table style may shade its cells, so white type in one may well be seen.
        styled = style is not None and style.get(VAL, "") not in ("TableGrid", "TableNormal", "")
        self.draft.separate(1 if self.in_cell else 2)
        with Grid(self.draft) as grid:
            for row in _children(node, "tr"):
                self._row(grid, row, state.deeper(shaded=state.shaded or styled))
        self.draft.separate(1 if self.in_cell else 2)

    def _row(self, grid: Grid, row: etree._Element, state: _State) -> None:
        properties = row.find(f"{W}trPr")
        is_header = is_on(properties, "tblHeader")
        deleted = properties is not None and properties.find(f"{W}del") is not None
        hidden = is_on(properties, "hidden")
        start = self.draft.length
        made = grid.begin_row()
        grid.skip(_figure(properties, "gridBefore", 0))
        for cell in _children(row, "tc"):
            self._cell(grid, cell, state.deeper(), header=bool(is_header))
        grid.end_row(made)
        if deleted:
            self.draft.mark(SpanKind.DELETED, start, self.draft.length, label="tracked change")
        elif hidden:
            self.draft.mark(SpanKind.HIDDEN, start, self.draft.length, label="hidden row")

    def _cell(self, grid: Grid, cell: etree._Element, state: _State, *, header: bool) -> None:
        properties = properties_of(cell.find(_TCPR))
        across = _count(properties.get(_SPAN), 1)
        merged = properties.get(_MERGED)
        if merged is not None and merged.get(VAL, "continue") == "continue":
            grid.skip(across)
            return
        self.in_cell += 1
        shaded = is_filled(properties.get(_SHD))
        made = grid.begin_cell()
        made.header = header
        self.blocks(cell, state.deeper(shaded=bool(shaded) or (state.shaded and shaded is None)))
        grid.end_cell(made, across)
        self.in_cell -= 1
        grid.note_bold(bold=self._look.bold)


def _itself(root: etree._Element) -> etree._Element:
    return root


def _name(node: etree._Element) -> str:
    tag = node.tag
    return _local(tag) if isinstance(tag, str) else ""


@lru_cache(maxsize=4096)
def _local(tag: str) -> str:
    return tag.rpartition("}")[2]


def _children(parent: etree._Element, name: str, depth: int = 0) -> Iterator[etree._Element]:
    """Give the rows or cells in a table or row, those inside of content controls and insertions too."""
    for node in parent:
        found = _name(node)
        if found == name:
            yield node
        elif found in ("sdt", "sdtContent", "ins", "customXml", "moveTo") and depth < _DEEPEST:
            yield from _children(node, name, depth + 1)


def _figure(properties: etree._Element | None, name: str, default: int) -> int:
    return _count(properties.find(f"{W}{name}") if properties is not None else None, default)


def _count(node: etree._Element | None, default: int) -> int:
    value = node.get(VAL, "") if node is not None else ""
    return min(1000, int(value)) if value.isdecimal() and len(value) < 5 else default  # noqa: PLR2004  digits


def _plain(parent: etree._Element) -> str:
    return "".join(node.text or "" for node in parent.iter(f"{W}t")).strip()


def _says_something(node: etree._Element) -> bool:
    return any((child.text or "").strip() for child in node.iter(f"{W}t", f"{W}delText"))


def _symbol(node: etree._Element) -> str:
    try:
        code = int(node.get(f"{W}char", "0"), 16)
    except ValueError:
        return ""
    if "wingdings" in node.get(f"{W}font", "").lower():
        return _SYMBOLS.get(code & 0xFF, "•")
    return chr(code) if 0x20 <= code < 0xD800 else ""  # noqa: PLR2004  printable
