"""Dynamic forms in PDF files (XFA 3.3): written out as a web page, which the reader of those reads.

The pages of such a file only say "please wait": the program that opens it draws the form anew from a template, and
fills in the values that stand in a packet beside it. That is done here as far as words go: what is written on the form,
the captions, and the values that belong to them. Scripts do not run; values without a place in the template come last.
"""

import ctypes
import re
from contextlib import suppress
from dataclasses import dataclass, field

import pypdfium2
import pypdfium2.raw as pdfium
from lxml import etree

from extractors.package import parse_xml

_DATA = "{http://www.xfa.org/schema/xfa-data/1.0/}data"
_GROUPS = frozenset({"subform", "subformSet", "area", "pageSet", "pageArea"})
_PARTS = _GROUPS | {"draw", "field", "exclGroup"}
_UNSEEN = frozenset({"hidden", "inactive"})
_WORDLESS = frozenset({"button", "imageEdit", "barcode"})
_POINTS = {"mm": 72 / 25.4, "cm": 72 / 2.54, "in": 72.0, "pt": 1.0, "": 72.0}
_MEASURE = re.compile(r"\s*(-?[\d.]+)\s*(mm|cm|in|pt|)\s*")
_LINE_HEIGHT = 8.0
"""Pieces of a form whose tops are no further apart (points) stand beside each other."""
_LONGEST_LABEL = 80
_SIGNED = "digitally signed"


def packets(pdf: pypdfium2.PdfDocument) -> bytes:
    """The XML that describes a file's form, all of its packets in their order; nothing where there is none."""
    found = []
    for index in range(max(0, pdfium.FPDF_GetXFAPacketCount(pdf.raw))):
        size = ctypes.c_ulong()
        pdfium.FPDF_GetXFAPacketContent(pdf.raw, index, None, 0, ctypes.byref(size))
        buffer = ctypes.create_string_buffer(max(1, size.value))
        pdfium.FPDF_GetXFAPacketContent(pdf.raw, index, buffer, size.value, ctypes.byref(size))
        found.append(buffer.raw[: size.value])
    return b"".join(found)


def signatures(pdf: pypdfium2.PdfDocument) -> int:
    """How many digital signatures the file has."""
    return int(max(0, pdfium.FPDF_GetSignatureCount(pdf.raw)))


def as_page(content: bytes, *, signatures: int = 0) -> bytes:
    """The form as a web page, nothing where no word of it can be seen; raises `Unopened` where it is no XML.

    `signatures` is how many digital signatures the file has: they stand in fields of the form, but not in its values.
    """
    root = parse_xml(content, "the form")
    form, data = next(root.iterfind(".//{*}template/{*}subform"), None), next(root.iter(_DATA), None)
    page = etree.Element("body")
    if form is not None:
        data = etree.Element("data") if data is None else data
        named = [child for child in data if _name(child) == form.get("name")]
        filled = _Form(data)
        filled.write(form, next(iter(named or data), data), page)
        filled.write_rest(page)
        filled.write_signatures(page, signatures)
    return etree.tostring(page, method="html", encoding="ascii") if "".join(page.itertext()).strip() else b""


def _name(node: etree._Element) -> str:
    return node.tag.rpartition("}")[2] if isinstance(node.tag, str) else ""


@dataclass
class _Form:
    """A form that is being filled in: its values, and those that have found their place."""

    data: etree._Element
    used: set[etree._Element] = field(default_factory=set)
    before: str = ""
    to_sign: list[etree._Element] = field(default_factory=list)

    def write(self, node: etree._Element, data: etree._Element, into: etree._Element) -> None:
        """Write what a part of the template holds, with the values of this group of data."""
        for child in _in_reading_order(node):
            kind = _name(child)
            if kind in _GROUPS:
                for group in self._instances(child, data):
                    self.write(child, group, _room_for(child, into))
            elif kind == "draw":
                self.before = _words(child.find("{*}value"))
                _write_lines(_slot(into), self.before)
            elif kind == "field":
                self._write_field(child, self._value(child, data), into)
                self.before = ""
            elif kind == "exclGroup":
                self._write_choices(child, data, into)

    def write_rest(self, into: etree._Element) -> None:
        """Write the values that have found no place: a script may show them, or the template may have lost theirs."""
        for node in self.data.iter("{*}*"):
            if not len(node) and (node.text or "").strip() and node not in self.used:
                label = _spaced(_name(node))
                _write_value(_slot(into), label, label, (node.text or "").strip())

    def write_signatures(self, into: etree._Element, count: int) -> None:
        """Say where the form is signed; at its end where there are fewer signatures than fields for them."""
        if count >= len(self.to_sign):
            for slot in self.to_sign:
                slot.text = f"{slot.text} {_SIGNED}".strip()
            count -= len(self.to_sign)
        for _ in range(count):
            _slot(into).text = _SIGNED.capitalize()

    def _instances(self, node: etree._Element, data: etree._Element) -> list[etree._Element]:
        """The groups of data that a part of the form is shown with, once for each: rows of a table are one part."""
        occurs, bind = node.find("{*}occur"), node.find("{*}bind")
        if _name(node) != "subform" or not node.get("name") or (bind is not None and bind.get("match") == "none"):
            return [data]
        found = [group for group in self._find(node, data) if not _is_value(group)]
        least = occurs.get("min", "1") if occurs is not None else "1"
        if not found:
            return [] if least == "0" else [data]
        if occurs is None or occurs.get("max", least) == "1":
            found = found[:1]
        self.used.update(found)
        return found

    def _find(self, node: etree._Element, data: etree._Element) -> list[etree._Element]:
        """The data that a part of the form is bound to by its name, or by a path of which only the last step counts."""
        bind = node.find("{*}bind")
        match = bind.get("match", "once") if bind is not None else "once"
        path = bind.get("ref", "") if bind is not None and match == "dataRef" else node.get("name", "")
        name = re.sub(r"\[[^]]*\]$", "", path).rpartition(".")[2]
        if not re.fullmatch(r"[\w-]+", name) or match == "none":
            return []
        scope: etree._Element | None = data
        while scope is not None:
            found = [child for child in scope.findall(f"{{*}}{name}") if child not in self.used]
            if found:
                return found
            scope = scope.getparent() if scope is not self.data else None
        return list(self.data.iterfind(f".//{{*}}{name}")) if match in {"global", "dataRef"} else []

    def _value(self, node: etree._Element, data: etree._Element) -> str:
        """What is filled in: the data, else what the template says."""
        found = next(filter(_is_value, self._find(node, data)), None)
        if found is None:
            return _words(node.find("{*}value"))
        self.used.update(found.iter())
        if len(found):
            return ", ".join(filter(None, map(_words, found)))
        return (found.text or "").strip()

    def _write_choices(self, node: etree._Element, data: etree._Element, into: etree._Element) -> None:
        """Write boxes of which one can be ticked: the value is that of all of them together."""
        value, slot = self._value(node, data), _slot(into)
        _write_lines(slot, _words(node.find("{*}caption/{*}value")))
        for choice in _in_reading_order(node):
            words = _words(choice.find("{*}caption/{*}value")) or _spaced(choice.get("name", ""))
            ticked = (value or self._value(choice, data)) == _on(choice)
            _write_box(etree.SubElement(slot, "div"), words, words, ticked=ticked)

    def _write_field(self, node: etree._Element, value: str, into: etree._Element) -> None:
        kind = next((_name(child) for child in node.iterfind("{*}ui/*")), "textEdit")
        if kind in _WORDLESS:
            return
        caption = _words(node.find("{*}caption/{*}value"))
        tip = _words(node.find("{*}assist/{*}toolTip")) or _words(node.find("{*}assist/{*}speak"))
        if kind == "signature":
            self.to_sign.append(_slot(into))
            _write_lines(self.to_sign[-1], f"{caption.rstrip(':')}:" if caption else "")
            return
        if into.tag == "tr" and not caption and kind != "checkButton":
            # What the cell of a table means is said by the table's head.
            _write_lines(_slot(into), _displayed(node, value))
            return
        nearby = self.before if len(self.before) < _LONGEST_LABEL else ""
        label = caption or tip or nearby or _spaced(node.get("name", ""))
        if kind == "checkButton":
            _write_box(_slot(into), label, label, ticked=bool(value) and value == _on(node))
        else:
            _write_value(_slot(into), label, "" if label == nearby else label, _displayed(node, value))


def _is_value(node: etree._Element) -> bool:
    """Say whether data are one value (several that were chosen, or formatted text) rather than a group of values."""
    return all(_name(child) in {"value", "body"} for child in node)


def _in_reading_order(node: etree._Element) -> list[etree._Element]:
    """The parts of a part that are shown; those that are laid out by place, from the top down."""
    shown = [child for child in node if _name(child) in _PARTS and child.get("presence") not in _UNSEEN]
    if node.get("layout", "position") != "position" or not all(child.get("y") for child in shown):
        return shown
    return sorted(shown, key=lambda child: (_points(child, "y") // _LINE_HEIGHT, _points(child, "x")))


def _points(node: etree._Element, name: str) -> float:
    measure = _MEASURE.fullmatch(node.get(name, "0"))
    with suppress(ValueError):
        return float(measure[1]) * _POINTS[measure[2]] if measure else 0.0
    return 0.0


def _room_for(node: etree._Element, into: etree._Element) -> etree._Element:
    """Where the words of a group are written: a table and its rows are those of the page."""
    layout = node.get("layout", "")
    if layout == "row" and into.tag == "table":
        return etree.SubElement(into, "tr")
    if layout == "table":
        return etree.SubElement(into if into.tag in {"body", "div"} else _slot(into), "table")
    if into.tag == "table" and _name(node) == "subformSet":
        return into
    return into if into.tag in {"body", "div"} else etree.SubElement(_slot(into), "div")


def _slot(into: etree._Element) -> etree._Element:
    """Give the next cell of a row, or a paragraph."""
    if into.tag == "table":
        into = etree.SubElement(into, "tr")
    return etree.SubElement(into, "td" if into.tag == "tr" else "p")


def _write_lines(slot: etree._Element, text: str) -> None:
    first, *others = text.split("\n")
    slot.text = first
    for line in others:
        etree.SubElement(slot, "br").tail = line


def _write_value(slot: etree._Element, label: str, caption: str, value: str) -> None:
    _write_lines(slot, caption if not caption or caption.endswith((":", "?", ".")) else f"{caption}:")
    if len(slot):
        slot[-1].tail = f"{slot[-1].tail} "
    elif caption:
        slot.text = f"{slot.text} "
    etree.SubElement(slot, "textarea", name=label).text = value


def _write_box(slot: etree._Element, label: str, caption: str, *, ticked: bool) -> None:
    box = etree.SubElement(slot, "input", type="checkbox", name=label)
    if ticked:
        box.set("checked", "checked")
    box.tail = caption


def _words(node: etree._Element | None) -> str:
    """The words of a value, plain or in XHTML, a line for each paragraph."""
    if node is None:
        return ""
    paragraphs = list(node.iterfind(".//{http://www.w3.org/1999/xhtml}p")) or [node]
    return "\n".join(filter(None, (" ".join("".join(one.itertext()).split()) for one in paragraphs)))


def _spaced(name: str) -> str:
    """A name as words: `agencyName_1` says `agency Name 1`."""
    return " ".join(re.sub(r"(?<=[a-z])(?=[A-Z])|_+", " ", name).split())


def _on(node: etree._Element) -> str:
    """What a box's value is when it is ticked: the first of its items."""
    return next((_words(item) for item in node.iterfind("{*}items/*")), "1")


def _displayed(node: etree._Element, value: str) -> str:
    """A value as the form shows it: a choice by its words rather than its code, money with its sign."""
    lists = node.findall("{*}items")
    codes = next((list(one) for one in lists if one.get("save") == "1"), [])
    shown = next((list(one) for one in lists if one.get("save") != "1"), [])
    for code, words in zip(codes, shown, strict=False):
        if value and _words(code) == value:
            return _words(words)
    if "$" in "".join(_words(picture) for picture in node.iterfind("{*}format/{*}picture")):
        with suppress(ValueError):
            return f"${float(value):,.2f}"
    return value

