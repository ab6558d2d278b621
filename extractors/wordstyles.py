"""What the styles and numbering of a Word document say: how a paragraph or run looks, and the label of a list item.

Source: ECMA-376 part 1, 17.7 (styles), 17.9 (numbering), 17.3.2 (run properties).
"""

from dataclasses import dataclass, field

from lxml import etree
from msgspec import Struct

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
VAL = f"{W}val"
_OFF = frozenset(("0", "false", "off", "none"))
_DEEPEST_STYLE = 20
_TINY = 4
"""Type of two points and less cannot be read; sizes are in half points."""


class RunLook(Struct, frozen=True, gc=False):
    """How a run looks, after its styles."""

    bold: bool = False
    vanish: bool = False
    colour: str = ""
    size: int = 22
    shaded: bool = False
    symbols: bool = False


class Style(Struct, frozen=True, gc=False):
    """A paragraph or character style with what it inherits."""

    run: RunLook = RunLook()
    heading: int = 0
    numbering: tuple[str, int] | None = None
    shaded: bool = False


def figure(text: str | None, default: int) -> int:
    """Give a small whole number that an attribute holds, or the default where it holds none."""
    return int(text) if text and text.isdecimal() and len(text) < 9 else default  # noqa: PLR2004  digits


def is_on(parent: etree._Element | None, name: str) -> bool | None:
    """Whether a toggle is on, off, or (None) not set here."""
    return _is_set(parent.find(f"{W}{name}")) if parent is not None else None


def _is_set(toggle: etree._Element | None) -> bool | None:
    return None if toggle is None else toggle.get(VAL, "1").lower() not in _OFF


def is_shaded(properties: etree._Element | None) -> bool | None:
    """Whether something other than white lies behind; None where nothing is said."""
    return is_filled(properties.find(_SHD)) if properties is not None else None


def is_filled(shade: etree._Element | None) -> bool | None:
    """Whether shading is other than white; None where nothing is said."""
    if shade is None:
        return None
    fill = shade.get(f"{W}fill", "auto").lower()
    return fill not in ("auto", "ffffff", "") or shade.get(f"{W}themeFill") is not None or shade.get(VAL) == "solid"


def properties_of(element: etree._Element | None) -> dict[object, etree._Element]:
    """Give the children of an element by their tags, the first of each."""
    return {} if element is None else {child.tag: child for child in element.iterchildren(reversed=True)}


def run_look(properties: etree._Element | None, base: RunLook) -> RunLook:
    """How a run with these properties looks on the ground of `base`."""
    found = properties_of(properties)
    if found.keys().isdisjoint(_LOOKS):
        return base
    bold, vanish, highlight = (_is_set(found.get(tag)) for tag in (_B, _VANISH, _HIGHLIGHT))
    colour, size, fonts = found.get(_COLOUR), found.get(_SIZE), found.get(_FONTS)
    shaded = is_filled(found.get(_SHD))
    points = size.get(VAL, "").partition(".")[0] if size is not None else ""
    return RunLook(
        bold=base.bold if bold is None else bold,
        vanish=base.vanish if vanish is None else vanish,
        colour=_colour(colour) if colour is not None else base.colour,
        size=figure(points, base.size),
        shaded=bool(base.shaded if shaded is None else shaded) or bool(highlight),
        symbols=base.symbols if fonts is None else "wingdings" in fonts.get(f"{W}ascii", "").lower(),
    )


_B, _VANISH, _HIGHLIGHT, _COLOUR, _SIZE, _FONTS, _SHD = (
    f"{W}{name}" for name in ("b", "vanish", "highlight", "color", "sz", "rFonts", "shd")
)
_LOOKS = frozenset({_B, _VANISH, _HIGHLIGHT, _COLOUR, _SIZE, _FONTS, _SHD})


def _colour(node: etree._Element) -> str:
    theme = node.get(f"{W}themeColor", "")
    return "ffffff" if theme in ("background1", "bg1", "light1") else node.get(VAL, "").lower()


def hides(look: RunLook, *, shaded: bool) -> str:
    """Why a reader cannot see a run (empty where it can be seen); `shaded`: what lies behind is not white."""
    if look.vanish:
        return "hidden text"
    if look.colour in ("ffffff", "fefefe", "fdfdfd") and not (shaded or look.shaded):
        return "white on white"
    return "too small to be seen" if look.size <= _TINY else ""


class Styles:
    """The styles of a document by id, each resolved once."""

    def __init__(self, root: etree._Element | None) -> None:
        self._nodes: dict[str, etree._Element] = {}
        self._made: dict[str, Style] = {}
        self._default = ""
        self._ground = Style()
        if root is None:
            return
        for node in root.iter(f"{W}style"):
            self._nodes.setdefault(node.get(f"{W}styleId", ""), node)
            if node.get(f"{W}type") == "paragraph" and node.get(f"{W}default", "0") in ("1", "true", "on"):
                self._default = node.get(f"{W}styleId", "")
        defaults = root.find(f"{W}docDefaults/{W}rPrDefault/{W}rPr")
        self._ground = Style(run=run_look(defaults, RunLook()))

    def get(self, name: str | None) -> Style:
        """Give the style of that id, or the default paragraph style."""
        return self._resolve(name or self._default, depth=0)

    def run(self, name: str | None, base: RunLook) -> RunLook:
        """How a run of that character style looks on the ground of its paragraph."""
        node = self._nodes.get(name or "")
        if node is None:
            return base
        parent = node.find(f"{W}basedOn")
        if parent is not None and parent.get(VAL) != name:
            base = self._run_of(parent.get(VAL), base, depth=0)
        return run_look(node.find(f"{W}rPr"), base)

    def _run_of(self, name: str | None, base: RunLook, depth: int) -> RunLook:
        node = self._nodes.get(name or "")
        if node is None or depth > _DEEPEST_STYLE:
            return base
        parent = node.find(f"{W}basedOn")
        if parent is not None:
            base = self._run_of(parent.get(VAL), base, depth + 1)
        return run_look(node.find(f"{W}rPr"), base)

    def _resolve(self, name: str, depth: int) -> Style:
        if name in self._made:
            return self._made[name]
        node = self._nodes.get(name)
        if node is None or depth > _DEEPEST_STYLE:
            return self._ground
        parent = node.find(f"{W}basedOn")
        base = self._resolve(parent.get(VAL, ""), depth + 1) if parent is not None else self._ground
        properties = node.find(f"{W}pPr")
        label = node.find(f"{W}name")
        shaded = is_shaded(properties)
        style = Style(
            run=run_look(node.find(f"{W}rPr"), base.run),
            heading=_heading(properties, label.get(VAL, "") if label is not None else "") or base.heading,
            numbering=numbering_of(properties, base.numbering),
            shaded=base.shaded if shaded is None else shaded,
        )
        self._made[name] = style
        return style


def _heading(properties: etree._Element | None, name: str) -> int:
    outline = properties.find(f"{W}outlineLvl") if properties is not None else None
    if outline is not None and figure(outline.get(VAL), 9) < 9:  # noqa: PLR2004  9 is body text
        return figure(outline.get(VAL), 0) + 1
    words = name.lower().split()
    if words[:1] == ["heading"] and words[-1].isdecimal():
        return figure(words[-1], 1)
    return {"title": 1, "subtitle": 2}.get(name.lower(), 0)


def numbering_of(properties: etree._Element | None, inherited: tuple[str, int] | None) -> tuple[str, int] | None:
    """Give the numbering (its id and level) that paragraph properties name; `0` takes an inherited one away."""
    return numbered_by(properties.find(f"{W}numPr") if properties is not None else None, inherited)


def numbered_by(node: etree._Element | None, inherited: tuple[str, int] | None) -> tuple[str, int] | None:
    """Give the numbering that such an element names, the inherited one where there is no element."""
    if node is None:
        return inherited
    number, level = node.find(f"{W}numId"), node.find(f"{W}ilvl")
    depth = level.get(VAL, "0") if level is not None else "0"
    name = number.get(VAL, "0") if number is not None else (inherited[0] if inherited else "0")
    return None if name == "0" else (name, min(8, figure(depth, 0)))


@dataclass(slots=True)
class _Level:
    format: str = "decimal"
    text: str = ""
    start: int = 1


@dataclass(frozen=True, slots=True)
class Lists:
    """The kinds of lists that a document defines: the levels of each, and which kind each numbering follows."""

    levels: dict[str, dict[int, _Level]] = field(default_factory=dict)
    abstract: dict[str, str] = field(default_factory=dict)


def lists_of(root: etree._Element) -> Lists:
    """Give what a numbering part defines."""
    levels = {
        node.get(f"{W}abstractNumId", ""): {figure(each.get(f"{W}ilvl"), 0): _level(each) for each in node.iter(_LVL)}
        for node in root.iter(f"{W}abstractNum")
    }
    abstract = {}
    for node in root.iter(f"{W}num"):
        target = node.find(f"{W}abstractNumId")
        abstract[node.get(f"{W}numId", "")] = target.get(VAL, "") if target is not None else ""
    return Lists(levels, abstract)


_LVL = f"{W}lvl"


class Numbering:
    """Counts list items and gives their labels as Word shows them: `3.`, `(b)`, `•`."""

    def __init__(self, lists: Lists) -> None:
        self._levels, self._abstract = lists.levels, lists.abstract
        self._counts: dict[str, dict[int, int]] = {}

    def label(self, numbering: tuple[str, int]) -> str:
        """Give the label of the next item of this numbering and level."""
        name, depth = numbering
        abstract = self._abstract.get(name, "")
        levels = self._levels.get(abstract, {})
        level = levels.get(depth)
        if level is None:
            return ""
        counts = self._counts.setdefault(abstract or name, {})
        counts[depth] = counts.get(depth, level.start - 1) + 1
        for deeper in [other for other in counts if other > depth]:
            del counts[deeper]
        if level.format == "bullet":
            return "•"
        if level.format == "none":
            return ""
        text = level.text
        for index in range(9):
            if f"%{index + 1}" in text:
                other = levels.get(index, _Level())
                text = text.replace(f"%{index + 1}", counted(counts.get(index, other.start), other.format))
        return text.strip()


def _level(node: etree._Element) -> _Level:
    values = {name: node.find(f"{W}{name}") for name in ("numFmt", "lvlText", "start")}
    got = {name: (child.get(VAL, "") if child is not None else "") for name, child in values.items()}
    start = figure(got["start"], 1)
    return _Level(format=got["numFmt"] or "decimal", text=got["lvlText"], start=start)


def counted(number: int, number_format: str) -> str:
    """Give a count in a numbering's format."""
    if number_format in ("lowerLetter", "upperLetter"):
        letters = chr(97 + (number - 1) % 26) * min(5, (number - 1) // 26 + 1)
        return letters.upper() if number_format == "upperLetter" else letters
    if number_format in ("lowerRoman", "upperRoman"):
        return _roman(number) if number_format == "upperRoman" else _roman(number).lower()
    return f"{number:02d}" if number_format == "decimalZero" else str(number)


def _roman(number: int) -> str:
    out, number = "", min(number, 3999)
    for value, letters in (
        (1000, "M"),
        (900, "CM"),
        (500, "D"),
        (400, "CD"),
        (100, "C"),
        (90, "XC"),
        (50, "L"),
        (40, "XL"),
        (10, "X"),
        (9, "IX"),
        (5, "V"),
        (4, "IV"),
        (1, "I"),
    ):
        while number >= value:
            out, number = out + letters, number - value
    return out
