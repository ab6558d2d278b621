"""HTML, as a message's body or an attachment: what a browser would show, with tables, lists, quotations, fields.

Nothing is fetched and no script runs. Text that a reader cannot see (`display: none`, no size, the colour of its
background) stays in the text, marked HIDDEN.
"""

import re
from dataclasses import dataclass, replace

import lxml.html
from lxml import etree

from domain.documents import Place, Reason, SpanKind
from domain.mail import Part
from extractors.contract import Extract, Limits
from extractors.draft import Draft, OpenSpan
from extractors.formats.text import decode
from extractors.grid import Grid
from extractors.ledger import partly_read, unreadable, was_read
from extractors.quoting import mark_quotations
from extractors.shapes import is_heading, is_list_item, signatures

MEDIA_TYPES: tuple[str, ...] = ("text/html", "application/xhtml+xml")

_SKIPPED = frozenset(
    [
        "script",
        "style",
        "head",
        "title",
        "meta",
        "link",
        "noscript",
        "template",
        "object",
        "embed",
        "iframe",
        "svg",
        "math",
        "audio",
        "video",
    ]
)
_BLOCKS = frozenset(
    [
        "address",
        "article",
        "aside",
        "blockquote",
        "body",
        "center",
        "dd",
        "details",
        "dialog",
        "dir",
        "div",
        "dl",
        "dt",
        "fieldset",
        "figcaption",
        "figure",
        "footer",
        "form",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "header",
        "hgroup",
        "hr",
        "html",
        "legend",
        "li",
        "main",
        "menu",
        "nav",
        "ol",
        "p",
        "pre",
        "section",
        "summary",
        "table",
        "tbody",
        "td",
        "tfoot",
        "th",
        "thead",
        "tr",
        "ul",
        "caption",
    ]
)
_BOLD = frozenset(("b", "strong", "th", "h1", "h2", "h3", "h4", "h5", "h6"))
_QUOTE_CLASSES = re.compile(
    r"gmail_quote|yahoo_quoted|moz-cite-prefix|divRplyFwdMsg|OutlookMessageHeader|protonmail_quote"
)
_META_CHARSET = re.compile(rb"<meta[^>]+charset\s*=\s*[\"']?([\w-]+)", re.IGNORECASE)
_RULE = re.compile(r"([^{}]+)\{([^{}]*)\}")
_DEEPEST = 220
_WHITE = frozenset(("white", "#fff", "#ffffff", "rgb(255,255,255)", "transparent"))
_COLOURS = {
    "white": "#ffffff",
    "black": "#000000",
    "red": "#ff0000",
    "blue": "#0000ff",
    "silver": "#c0c0c0",
    "gray": "#808080",
}


@dataclass(frozen=True, slots=True)
class Look:
    """How text looks at a point of the tree: what is inherited."""

    hidden: str = ""
    bold: bool = False
    kept: bool = False
    colour: str = "#000000"
    ground: str = "#ffffff"
    depth: int = 0


def read(content: bytes, part: Part, limits: Limits) -> Extract:
    """Read HTML; paragraphs are placed by their number."""
    try:
        root = _parse(content, part)
    except (etree.LxmlError, ValueError) as error:
        return unreadable(part, Reason.DAMAGED, f"no HTML can be made out: {type(error).__name__}")
    draft = Draft(limits)
    writer = _Writer(draft, _sheet_rules(root) if root is not None else {})
    if root is not None:
        writer.element(root, Look())
    mark_quotations(draft)
    for start, end, label in signatures(draft.text()):
        draft.mark(SpanKind.SIGNATURE, start, end, label=label)
    if draft.overflowed:
        detail = f"only the first {draft.length:,} characters were read"
        return Extract(draft.finish(part), (partly_read(part, Reason.TOO_LARGE, detail),))
    if writer.too_deep:
        detail = f"elements are nested more than {_DEEPEST} deep"
        return Extract(draft.finish(part), (partly_read(part, Reason.TOO_DEEP, detail),))
    return Extract(draft.finish(part), (was_read(part),))


def _parse(content: bytes, part: Part) -> lxml.html.HtmlElement | None:
    declared = _META_CHARSET.search(content[:4096])
    label = f"{part.declared_type}; charset={declared[1].decode('ascii')}" if declared else part.declared_type
    text = decode(content, label).replace("\x00", "")
    if not text.strip():
        return None
    # The text is characters already; an XML declaration would contradict that.
    text = re.sub(r"^\s*<\?xml[^>]*\?>", "", text)
    parser = lxml.html.HTMLParser(recover=True, no_network=True, huge_tree=False, remove_comments=True, remove_pis=True)
    try:
        return lxml.html.document_fromstring(text, parser=parser)
    except etree.ParserError:
        return None


def _sheet_rules(root: lxml.html.HtmlElement) -> dict[str, dict[str, str]]:
    """Give the declarations of the page's own style sheets for plain selectors: `tag`, `.class`, `tag.class`, `#id`."""
    rules: dict[str, dict[str, str]] = {}
    for style in root.iter("style"):
        for selectors, body in _RULE.findall((style.text or "")[:200_000]):
            for selector in selectors.split(","):
                rules.setdefault(selector.strip().lower(), {}).update(_declarations(body))
    return rules


def _declarations(style: str) -> dict[str, str]:
    pairs = (piece.partition(":") for piece in style.split(";"))
    return {name.strip().lower(): value.replace("!important", "").strip().lower() for name, _, value in pairs if value}


def _colour(value: str) -> str:
    bare = value.replace(" ", "").lower()
    if re.fullmatch(r"#[0-9a-f]{3}", bare):
        return "#" + "".join(char * 2 for char in bare[1:])
    numbers = re.fullmatch(r"rgba?\((\d{1,4}),(\d{1,4}),(\d{1,4})(?:,[\d.]+)?\)", bare)
    if numbers:
        return "#" + "".join(f"{min(255, int(number)):02x}" for number in numbers.groups())
    return _COLOURS.get(bare, bare)


def _is_near(one: str, other: str) -> bool:
    """Say whether two colours cannot be told apart by eye."""
    if one == other:
        return True
    try:
        first, second = (bytes.fromhex(value.removeprefix("#")) for value in (one, other))
    except ValueError:
        return False
    return len(first) == len(second) == 3 and max(abs(a - b) for a, b in zip(first, second, strict=True)) <= 12  # noqa: PLR2004  three colours, barely apart


def _size_is_nil(value: str) -> bool:
    match = re.match(r"([\d.]+)\s*(px|pt|em|rem|%)?$", value)
    if not match:
        return False
    whole, _, rest = match[1].partition(".")
    size = float(f"{whole[:6] or 0}.{rest.replace('.', '')[:6] or 0}")
    return size == 0 or (match[2] in ("px", "pt") and size <= 1)


class _Writer:
    """Walks the tree once, writing into the draft."""

    def __init__(self, draft: Draft, rules: dict[str, dict[str, str]]) -> None:
        self.draft = draft
        self.rules = rules
        self.too_deep = False
        self.paragraphs = 0
        self.block: OpenSpan | None = None
        self.all_bold = True
        self.grids: list[Grid] = []
        self.list_marks: list[int | None] = []
        self.mark_due = ""

    def element(self, node: lxml.html.HtmlElement, look: Look) -> None:
        """Write an element and all that is in it."""
        tag = node.tag if isinstance(node.tag, str) else ""
        if not tag or tag in _SKIPPED:
            return
        if look.depth > _DEEPEST:
            self.too_deep = True
            return
        before = look
        look = self._looked(node, tag, look)
        start = self.draft.length
        self._content(node, tag, look)
        if look.hidden and not before.hidden:
            self.draft.mark(SpanKind.HIDDEN, start, self.draft.length, label=look.hidden)

    def _content(self, node: lxml.html.HtmlElement, tag: str, look: Look) -> None:
        if tag == "br":
            self._break()
        elif tag in ("input", "textarea", "select", "button"):
            self._field(node, tag)
        elif tag == "table":
            self._table(node, look)
        elif tag == "blockquote" or _QUOTE_CLASSES.search(f"{node.get('class', '')} {node.get('id', '')}"):
            self._quotation(node, tag, look)
        elif tag in ("ul", "ol"):
            self._list(node, tag, look)
        elif tag in _BLOCKS:
            self._block(node, tag, look)
        else:
            self._inside(node, look)

    def _inside(self, node: lxml.html.HtmlElement, look: Look) -> None:
        self.text(node.text, look)
        for child in node:
            self.element(child, look)
            self.text(child.tail, look)

    def text(self, text: str | None, look: Look) -> None:
        """Write character data; white space collapses as in a browser."""
        if not text:
            return
        if not look.kept:
            text = re.sub(r"[ \t\r\n\f]+", " ", text)
            if self.block is None and not text.strip():
                return
            if self.block is None or not self.draft.ends_open:
                text = text.lstrip(" ")
            if not text:
                return
        self._open()
        if text.strip():
            self.all_bold = self.all_bold and look.bold
        self.draft.write(text, Place(paragraph=self.paragraphs))

    def _open(self) -> None:
        if self.block is not None:
            return
        self.paragraphs += 1
        self.all_bold = True
        with self.draft.span(SpanKind.PARAGRAPH) as self.block:
            pass
        if self.mark_due:
            self.draft.write(self.mark_due, Place(paragraph=self.paragraphs))
            self.block.kind = SpanKind.LIST_ITEM
            self.mark_due = ""

    def _break(self) -> None:
        """Give a single break stays within the paragraph; two end it."""
        if self.block is None:
            return
        if self.draft.at_line_start:
            self.close()
        else:
            self.draft.separate(1)

    def close(self, heading: int = 0) -> None:
        """End the paragraph that is being written."""
        block, self.block = self.block, None
        if block is None:
            return
        block.end = self.draft.length
        written = self.draft.text()[block.start : block.end].strip()
        if heading:
            block.kind, block.level = SpanKind.HEADING, heading
        elif block.kind is SpanKind.PARAGRAPH and is_list_item(written):
            block.kind = SpanKind.LIST_ITEM
        elif block.kind is SpanKind.PARAGRAPH and "\n" not in written and not self.grids:
            stands_out = self.all_bold and len(written) <= 100 and not written.endswith((".", ","))  # noqa: PLR2004  a line
            if stands_out or is_heading(written):
                block.kind, block.level = SpanKind.HEADING, 2

    def _separate(self) -> None:
        self.close()
        self.draft.separate(1 if self.grids or self.list_marks else 2)

    def _block(self, node: lxml.html.HtmlElement, tag: str, look: Look) -> None:
        self._separate()
        if tag == "li":
            self._mark_item()
        elif tag == "pre":
            look = replace(look, kept=True)
        self._inside(node, look)
        level = int(tag[1]) if len(tag) == 2 and tag[0] == "h" and tag[1].isdecimal() else 0  # noqa: PLR2004  h1 to h6
        self.close(heading=level)
        self.mark_due = ""
        self._separate()

    def _mark_item(self) -> None:
        count = self.list_marks[-1] if self.list_marks else None
        self.mark_due = "• " if count is None else f"{count}. "
        if self.list_marks and count is not None:
            self.list_marks[-1] = count + 1

    def _list(self, node: lxml.html.HtmlElement, tag: str, look: Look) -> None:
        self._separate()
        start = node.get("start", "1")
        self.list_marks.append(None if tag == "ul" else int(start) if start.isdecimal() and len(start) < 9 else 1)  # noqa: PLR2004  digits
        self._inside(node, look)
        self.list_marks.pop()
        self._separate()

    def _quotation(self, node: lxml.html.HtmlElement, tag: str, look: Look) -> None:
        self._separate()
        start = self.draft.length
        self._inside(node, look)
        self._separate()
        cited = node.get("type") == "cite" or tag != "blockquote"
        if cited and node.get("id") != "divRplyFwdMsg":
            forwarded = "forwarded message" in self.draft.text()[start : start + 200].lower()
            kind = SpanKind.FORWARDED if forwarded else SpanKind.QUOTED
            self.draft.mark(kind, start, self.draft.length, level=1)

    def _field(self, node: lxml.html.HtmlElement, tag: str) -> None:
        kind = (node.get("type") or "text").lower()
        if kind in ("hidden", "submit", "button", "image", "reset") or tag == "button":
            return
        self._open()
        if kind in ("checkbox", "radio"):
            value = "☒ " if node.get("checked") is not None else "☐ "
        elif tag == "select":
            chosen = [option for option in node.iter("option") if option.get("selected") is not None]
            value = (chosen[0].text_content().strip() if chosen else "") + " "
        else:
            value = (node.text_content() if tag == "textarea" else node.get("value") or "") + " "
        with self.draft.span(SpanKind.FORM_FIELD, label=node.get("name") or node.get("id") or ""):
            self.draft.write(value, Place(paragraph=self.paragraphs))

    def _table(self, node: lxml.html.HtmlElement, look: Look) -> None:
        rows = [row for row in node.iter("tr") if next(row.iterancestors("table"), None) is node]
        cells = [[cell for cell in row if cell.tag in ("td", "th")] for row in rows]
        nested = node.find(".//table") is not None
        is_layout = max((len(row) for row in cells), default=0) <= 1 or (nested and node.get("role") == "presentation")
        self._separate()
        if is_layout or len(self.grids) > 8:  # noqa: PLR2004  no reader nests tables deeper
            self._inside(node, look)
        else:
            self._grid(node, cells, look)
        self._separate()
        self.draft.separate(1 if self.grids else 2)

    def _grid(self, node: lxml.html.HtmlElement, rows: list[list[lxml.html.HtmlElement]], look: Look) -> None:
        caption = node.find("caption")
        if caption is not None:
            self.element(caption, look)
        with Grid(self.draft) as grid:
            self.grids.append(grid)
            for row in rows:
                with grid.row():
                    parent = row[0].getparent() if row else None
                    row_look = look if parent is None else self._looked(parent, "tr", look)
                    for cell in row:
                        self._cell(grid, cell, row_look)
            self.grids.pop()
        self.block = None

    def _cell(self, grid: Grid, cell: lxml.html.HtmlElement, look: Look) -> None:
        outer_marks, self.list_marks = self.list_marks, []
        spans = [cell.get(name, "1") for name in ("colspan", "rowspan")]
        across, down = (min(1000, int(value)) if value.isdecimal() and len(value) < 5 else 1 for value in spans)  # noqa: PLR2004  digits
        cell_look = self._looked(cell, str(cell.tag), look)
        start = self.draft.length
        with grid.cell(across=across, down=down) as made:
            start = self.draft.length
            made.header = cell.tag == "th"
            self.all_bold = True
            self._inside(cell, cell_look)
            self.close()
        grid.note_bold(bold=self.all_bold)
        if cell_look.hidden and not look.hidden:
            self.draft.mark(SpanKind.HIDDEN, start, self.draft.length, label=cell_look.hidden)
        self.list_marks = outer_marks

    def _looked(self, node: lxml.html.HtmlElement, tag: str, look: Look) -> Look:
        style = self._style(node, tag)
        hidden = look.hidden or _hiding(node, style)
        colour = _colour(style.get("color") or (node.get("color") if tag == "font" else None) or look.colour)
        ground = style.get("background-color") or style.get("background", "").split(" ")[0] or node.get("bgcolor") or ""
        ground = (
            _colour(ground)
            if ground and ground not in ("none", "transparent", "inherit") and "url" not in ground
            else look.ground
        )
        if not hidden and _is_near(colour, ground):
            hidden = "the colour of its background"
        weight = style.get("font-weight", "")
        bold = (
            tag in _BOLD
            or weight in ("bold", "bolder", "600", "700", "800", "900")
            or (look.bold and weight != "normal")
        )
        kept = look.kept or style.get("white-space", "").startswith("pre")
        return Look(hidden=hidden, bold=bold, kept=kept, colour=colour, ground=ground, depth=look.depth + 1)

    def _style(self, node: lxml.html.HtmlElement, tag: str) -> dict[str, str]:
        style: dict[str, str] = {}
        if self.rules:
            for name in ("class", "id"):
                for value in (node.get(name) or "").lower().split():
                    mark = "." if name == "class" else "#"
                    style.update(self.rules.get(f"{mark}{value}", {}))
                    style.update(self.rules.get(f"{tag}{mark}{value}", {}))
        own = node.get("style")
        if own:
            style.update(_declarations(own))
        return style


def _hiding(node: lxml.html.HtmlElement, style: dict[str, str]) -> str:
    if node.get("hidden") is not None or style.get("display") == "none" or style.get("mso-hide") == "all":
        return "not displayed"
    if style.get("visibility") in ("hidden", "collapse") or style.get("opacity") in ("0", "0.0", "0%"):
        return "not displayed"
    if "font-size" in style and _size_is_nil(style["font-size"]):
        return "without a size"
    clipped = style.get("overflow") == "hidden" and any(
        _size_is_nil(style.get(name, "")) for name in ("height", "max-height", "width", "max-width")
    )
    indent = re.match(r"-\s*\d{3,}", style.get("text-indent", "") or style.get("left", ""))
    return "outside of what is shown" if clipped or indent else ""
