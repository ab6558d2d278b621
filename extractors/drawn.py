"""What is drawn on a PDF page besides its letters: pictures, filled areas, ruled lines, each with its turn in painting.

Boxes are as a reader sees the page (points from its top left). Later things are painted over earlier ones.
"""

import ctypes
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any

import pypdfium2.raw as pdfium

from extractors.layout import Box
from extractors.rules import Rule, rules_of

_DEEPEST = 6
_MOST_OBJECTS = 60_000
_MOST_SEGMENTS = 4000
Matrix = tuple[float, float, float, float, float, float]
_SAME: Matrix = (1, 0, 0, 1, 0, 0)


@dataclass(frozen=True, slots=True)
class Frame:
    """Turns page coordinates (upwards from the bottom left) into those that a reader sees, after /Rotate."""

    left: float
    bottom: float
    right: float
    top: float
    turn: int

    def seen(self, left: float, bottom: float, right: float, top: float) -> Box:
        """Give a box as a reader sees it."""
        if not self.turn:
            return left - self.left, self.top - top, right - self.left, self.top - bottom
        if self.turn == 90:  # noqa: PLR2004  degrees, clockwise
            return bottom - self.bottom, left - self.left, top - self.bottom, right - self.left
        if self.turn == 180:  # noqa: PLR2004  degrees
            return self.right - right, bottom - self.bottom, self.right - left, top - self.bottom
        if self.turn == 270:  # noqa: PLR2004  degrees
            return self.top - top, self.right - right, self.top - bottom, self.right - left
        return left - self.left, self.top - top, right - self.left, self.top - bottom


@dataclass(slots=True)
class Drawing:
    """The things on a page in the order they are painted in."""

    pictures: list[tuple[int, Box]] = field(default_factory=list)
    fills: list[tuple[int, Box, int]] = field(default_factory=list)
    rules: list[Rule] = field(default_factory=list)
    texts: dict[int, int] = field(default_factory=dict)
    strokes: list[Box] = field(default_factory=list)
    count: int = 0

    def is_empty_at(self, box: Box) -> bool:
        """Say whether nothing but letters can stand in a box: no picture, no filled area, no stroke reaches it."""
        if self.count > _MOST_OBJECTS:
            return False
        things = [*self.strokes, *(picture for _, picture in self.pictures), *(fill for _, fill, _ in self.fills)]
        return not any(_touch(box, thing) for thing in things)

    def last_painted(self) -> int:
        """Say when the last thing that may cover others was painted; 0 where there is none."""
        return max([0, *(at for at, _, _ in self.fills), *(at for at, _ in self.pictures)])

    def covers(self, box: Box, order: int) -> bool:
        """Say whether something was painted over a box after `order`."""
        if not (self.fills or self.pictures):
            return False
        over = [fill for at, fill, _ in self.fills if at > order] + [
            picture for at, picture in self.pictures if at > order
        ]
        return any(_overlap(box, other) > 0.5 for other in over)  # noqa: PLR2004  half of the word

    def picture_share(self, area: float) -> float:
        """Give the share of the page (area in square points) that pictures cover, at most 1."""
        return min(1.0, sum(max(0.0, b[2] - b[0]) * max(0.0, b[3] - b[1]) for _, b in self.pictures) / max(1.0, area))


def _overlap(box: Box, other: Box) -> float:
    across = min(box[2], other[2]) - max(box[0], other[0])
    down = min(box[3], other[3]) - max(box[1], other[1])
    area = (box[2] - box[0]) * (box[3] - box[1])
    return across * down / area if across > 0 and down > 0 and area > 0 else 0.0


def _touch(box: Box, other: Box) -> bool:
    return box[0] <= other[2] and other[0] <= box[2] and box[1] <= other[3] and other[1] <= box[3]


def address(pointer: object) -> int:
    """Give the address that a pointer holds."""
    return ctypes.cast(pointer, ctypes.c_void_p).value or 0  # type: ignore[arg-type]  # a pointer of some kind


def bare(function: object, result: type, *arguments: type) -> Callable[..., Any]:
    """Give a function of PDFium that takes addresses as numbers: what is called for each word shall cost little."""
    return ctypes.CFUNCTYPE(result, *arguments)(address(function))


_kind_of = bare(pdfium.FPDFPageObj_GetType, ctypes.c_int, ctypes.c_void_p)
_object_on = bare(pdfium.FPDFPage_GetObject, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_int)


def look_at(page: "pdfium.FPDF_PAGE", frame: Frame) -> Drawing:
    """Give what is drawn on a page."""
    drawing = Drawing()
    for thing, kind, matrix in _objects(page):
        drawing.count += 1
        if drawing.count > _MOST_OBJECTS:
            break
        if kind == pdfium.FPDF_PAGEOBJ_TEXT:
            drawing.texts[thing] = drawing.count
        elif kind in (pdfium.FPDF_PAGEOBJ_IMAGE, pdfium.FPDF_PAGEOBJ_SHADING):
            box = _bounds(_pointer(thing), matrix, frame)
            if box is not None:
                drawing.pictures.append((drawing.count, box))
        elif kind == pdfium.FPDF_PAGEOBJ_PATH:
            _note_path(drawing, _pointer(thing), matrix, frame)
    return drawing


def _pointer(thing: int) -> "pdfium.FPDF_PAGEOBJECT":
    return ctypes.cast(thing, pdfium.FPDF_PAGEOBJECT)


def _objects(page: "pdfium.FPDF_PAGE") -> Iterator[tuple[int, int, Matrix]]:
    """Give the address and kind of each object of a page, and how what it stands in is turned."""
    at = address(page)
    for index in range(min(_MOST_OBJECTS, pdfium.FPDFPage_CountObjects(page))):
        thing = _object_on(at, index) or 0
        kind = _kind_of(thing) if thing else 0
        if kind == pdfium.FPDF_PAGEOBJ_FORM:
            yield from _inner(_pointer(thing), _SAME, 0)
        elif thing:
            yield thing, kind, _SAME


def _inner(
    thing: "pdfium.FPDF_PAGEOBJECT", matrix: Matrix, depth: int
) -> Iterator[tuple[int, int, Matrix]]:
    if not thing or depth > _DEEPEST:
        return
    kind = pdfium.FPDFPageObj_GetType(thing)
    if kind != pdfium.FPDF_PAGEOBJ_FORM:
        yield address(thing), kind, matrix
        return
    inner = _times(_matrix(thing), matrix)
    for index in range(min(_MOST_OBJECTS, max(0, pdfium.FPDFFormObj_CountObjects(thing)))):
        yield from _inner(pdfium.FPDFFormObj_GetObject(thing, index), inner, depth + 1)


def _matrix(thing: "pdfium.FPDF_PAGEOBJECT") -> Matrix:
    got = pdfium.FS_MATRIX()
    if not pdfium.FPDFPageObj_GetMatrix(thing, ctypes.byref(got)):
        return _SAME
    return got.a, got.b, got.c, got.d, got.e, got.f


def _times(first: Matrix, then: Matrix) -> Matrix:
    a, b, c, d, e, f = first
    g, h, i, j, k, m = then
    return a * g + b * i, a * h + b * j, c * g + d * i, c * h + d * j, e * g + f * i + k, e * h + f * j + m


def _bounds(thing: "pdfium.FPDF_PAGEOBJECT", matrix: Matrix, frame: Frame) -> Box | None:
    edges = [ctypes.c_float() for _ in range(4)]
    if not pdfium.FPDFPageObj_GetBounds(thing, *(ctypes.byref(edge) for edge in edges)):
        return None
    left, bottom, right, top = (edge.value for edge in edges)
    return _placed([(left, bottom), (right, top), (left, top), (right, bottom)], matrix, frame)


def _placed(points: list[tuple[float, float]], matrix: Matrix, frame: Frame) -> Box:
    a, b, c, d, e, f = matrix
    turned = [(a * x + c * y + e, b * x + d * y + f) for x, y in points]
    xs, ys = [x for x, _ in turned], [y for _, y in turned]
    return frame.seen(min(xs), min(ys), max(xs), max(ys))


def _note_path(drawing: Drawing, thing: "pdfium.FPDF_PAGEOBJECT", matrix: Matrix, frame: Frame) -> None:
    box = _bounds(thing, matrix, frame)
    if box is None:
        return
    mode, stroked = ctypes.c_int(), ctypes.c_int()
    pdfium.FPDFPath_GetDrawMode(thing, ctypes.byref(mode), ctypes.byref(stroked))
    count = pdfium.FPDFPath_CountSegments(thing)
    if mode.value:
        shade = _shade(thing)
        if shade is not None:
            drawing.fills.append((drawing.count, box, shade))
    if stroked.value:
        drawing.strokes.append(box)
    if not (mode.value or stroked.value) or count > _MOST_SEGMENTS or len(drawing.rules) > _MOST_SEGMENTS:
        return
    if count <= 6:  # noqa: PLR2004  a line or a rectangle
        if count <= 3 and box[2] - box[0] > 3 and box[3] - box[1] > 3:  # noqa: PLR2004  a slanting stroke
            return
        drawing.rules.extend(rules_of(box))
        return
    drawing.rules.extend(_straight_strokes(thing, matrix, frame, count))


def _straight_strokes(thing: "pdfium.FPDF_PAGEOBJECT", matrix: Matrix, frame: Frame, count: int) -> Iterator[Rule]:
    """Give the level and upright strokes of a path; curves are left out."""
    own = _times(_matrix(thing), matrix)
    x, y = ctypes.c_float(), ctypes.c_float()
    last: tuple[float, float] | None = None
    for index in range(count):
        segment = pdfium.FPDFPath_GetPathSegment(thing, index)
        kind = pdfium.FPDFPathSegment_GetType(segment)
        pdfium.FPDFPathSegment_GetPoint(segment, ctypes.byref(x), ctypes.byref(y))
        here = (x.value, y.value)
        if kind == pdfium.FPDF_SEGMENT_LINETO and last is not None:
            box = _placed([last, here], own, frame)
            if min(box[2] - box[0], box[3] - box[1]) < 1:
                yield from rules_of(box)
        last = None if kind == pdfium.FPDF_SEGMENT_BEZIERTO else here


def _shade(thing: "pdfium.FPDF_PAGEOBJECT") -> int | None:
    """Give the lightness of a fill (0 black to 255 white), None where it is see-through."""
    colour = fill_colour(thing)
    return None if colour is None or colour[3] < 200 else sum(colour[:3]) // 3  # noqa: PLR2004  covers what is below


def fill_colour(thing: "pdfium.FPDF_PAGEOBJECT") -> tuple[int, int, int, int] | None:
    """Red, green, blue and opacity of a thing's fill, 0 to 255 each."""
    red, green, blue, opacity = ctypes.c_uint(), ctypes.c_uint(), ctypes.c_uint(), ctypes.c_uint()
    at = ctypes.byref
    if not pdfium.FPDFPageObj_GetFillColor(thing, at(red), at(green), at(blue), at(opacity)):
        return None
    return red.value, green.value, blue.value, opacity.value
