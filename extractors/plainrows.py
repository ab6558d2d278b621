r"""Takes the rows of a worksheet out of its XML by one pattern, where they stand as spreadsheet programs write them.

A sheet is nearly all cells, `<c r="B7" s="3"><v>14.5</v></c>` over and over. The pattern takes them in a quarter of the
time that a parser needs to make elements of them. It is an exact one: where anything else stands among the rows (a
comment, an entity, an attribute that it does not name), the sheet is left to the parser as a whole.
"""

import re
from collections.abc import Iterator

_BEGIN, _END = b"<sheetData>", b"</sheetData>"
_CHANGED = bytes(code for code in range(32) if code not in b"\t\n")
"""Bytes that XML forbids, or that a parser does not give as they are (the carriage return)."""
_FORBIDDEN = (b"\xef\xbf\xbe", b"\xef\xbf\xbf")
"""U+FFFE and U+FFFF, which XML forbids too."""
_EMPTY_ROWS = r"(?:<row(?: [^<>]*+)?+(?:(?<=/)>|></row>)\s*+)*+"
_CELL = re.compile(
    rf'(?:(?:^|</row>)\s*+{_EMPTY_ROWS}<row(?=[^<>]* r="([1-9]\d{{0,6}}+)")'
    r'((?: [\w:]++="[^"<&]*+")++)>\s*+)?+'
    r'<c r="([A-Z]{1,3}+)[1-9]\d{0,6}+"(?: s="(0|[1-9]\d{0,7}+)")?+(?: t="(\w++)")?+(?: [cv]m="\d++")*+(?:/>|>'
    r'(?:<f(?: \w++="[^"<&]*+")*+(?:/>|>[^<]*+</f>))?+'
    r"(?:<v>(?:(0|-?+(?:[1-9]\d{0,14}+|(?:[1-9]\d{0,4}+|0)\.\d{0,3}[1-9])(?=<))|([^<]*+))</v>)?+"
    r'(?:<is><t(?: xml:space="preserve")?+>([^<]*+)</t></is>)?+</c>)'
)
_LAST = re.compile(rf"(?:</row>)?\s*{_EMPTY_ROWS}")
_STRIDE = _CELL.groups + 1
_HIDDEN = re.compile(r' hidden="(?:1|true)"')
_NAMED = {"lt": "<", "gt": ">", "quot": '"', "apos": "'", "amp": "&"}
_ENTITY = re.compile(r"&(?:(lt|gt|quot|apos|amp)|#(9|10|13|3[2-9]|[4-9]\d|[1-9]\d{2,3}|[1-4]\d{4}));")
_OTHER = re.compile(rf"&(?!{_ENTITY.pattern[1:]})")

Written = tuple[str | None, ...]
"""A cell as it is written: its row's number and other attributes where it is the first, its column's letters, style,
type, value (a number that the General format shows as it is written, or anything else), and text of its own. The last
two are still to be unescaped."""


class NotPlainError(ValueError):
    """The rows are not written in the plain way."""


def take_rows(content: bytes) -> tuple[bytes, Iterator[Written]]:
    """Give a worksheet's XML without what is in its rows, and its cells, row by row; raises `NotPlainError`."""
    begin, end = content.find(_BEGIN) + len(_BEGIN), content.rfind(_END)
    head, data = content[:200].lower(), content[begin:end]
    if not len(_BEGIN) <= begin <= end or (b"encoding=" in head and b"utf-8" not in head):
        raise NotPlainError
    if len(data.translate(None, _CHANGED)) < len(data) or any(code in data for code in _FORBIDDEN):
        raise NotPlainError
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        raise NotPlainError from error
    *pieces, last = _CELL.split(text)
    if pieces[1:2] == [None] or "".join(pieces[::_STRIDE]).strip() or not _LAST.fullmatch(last):
        raise NotPlainError
    if "&" in text and _OTHER.search(text):
        raise NotPlainError
    return content[:begin] + content[end:], zip(*(pieces[n::_STRIDE] for n in range(1, _STRIDE)), strict=True)


def is_hidden(attributes: str | None) -> bool:
    """Say whether a row with these attributes is hidden."""
    return bool(attributes) and _HIDDEN.search(attributes or "") is not None


def unescaped(text: str) -> str:
    """Give text without the entities that XML has of its own, and without references to characters."""
    return _ENTITY.sub(_meant, text) if "&" in text else text


def _meant(entity: re.Match[str]) -> str:
    return _NAMED[entity[1]] if entity[1] else chr(int(entity[2]))
