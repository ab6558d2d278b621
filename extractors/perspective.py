"""Finds the sheet in a photograph and shows it as if seen from straight above.

A sheet that lies on something darker has four straight edges. Where all four are seen, the page between them is
stretched back into a rectangle before it is recognised, so that its lines are level and its columns upright; where
they are not, the picture stays as it is.
"""

from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from PIL import Image, ImageFilter

from extractors.layout import Box

_LOOKED_AT = 480
"""The longer side, in dots, of the small picture in which edges are looked for."""
_RIM = 0.012
_SMALLEST, _LARGEST = 0.25, 0.985
_SHEETS = (11 / 8.5, 297 / 210, 14 / 8.5)
"""Long side by short side: letter, A4, legal."""
Floats = np.ndarray[tuple[int, ...], np.dtype[np.float64]]
Grey = np.ndarray[tuple[int, ...], np.dtype[np.uint8]]
Mask = np.ndarray[tuple[int, ...], np.dtype[np.bool_]]


@dataclass(frozen=True, slots=True)
class Sheet:
    """A sheet in a photograph: its corners (top left, then clockwise, in dots) and its size when seen from above."""

    corners: tuple[tuple[float, float], ...]
    width: int
    height: int

    def seen_from_above(self, image: Image.Image) -> Image.Image:
        """Give the sheet as a picture of its own."""
        flat = image.transform(
            (self.width, self.height), Image.Transform.PERSPECTIVE, self._terms().tolist(), Image.Resampling.BICUBIC
        )
        flat.info.update(image.info)
        return flat

    def in_photograph(self, box: Box) -> Box:
        """Give a box on the sheet (dots) as it stands in the photograph: the upright box around it."""
        a, b, c, d, e, f, g, h = self._terms().tolist()
        left, top, right, bottom = box
        xs, ys = [], []
        for x, y in ((left, top), (right, top), (right, bottom), (left, bottom)):
            under = g * x + h * y + 1
            xs.append((a * x + b * y + c) / under)
            ys.append((d * x + e * y + f) / under)
        return min(xs), min(ys), max(xs), max(ys)

    def _terms(self) -> Floats:
        """Give the eight terms that lead from a place on the sheet to the place in the photograph."""
        rows, values = [], []
        own = ((0, 0), (self.width, 0), (self.width, self.height), (0, self.height))
        for (x, y), (u, v) in zip(own, self.corners, strict=True):
            rows += [[x, y, 1, 0, 0, 0, -u * x, -u * y], [0, 0, 0, x, y, 1, -v * x, -v * y]]
            values += [u, v]
        found: Floats = np.linalg.solve(np.array(rows, dtype=float), np.array(values, dtype=float))
        return found


def find_sheet(image: Image.Image) -> Sheet | None:
    """Give the sheet that lies in a grey photograph, all four edges in sight; None where there is no such sheet."""
    shrunk = max(1.0, max(image.size) / _LOOKED_AT)
    size = (max(1, round(image.width / shrunk)), max(1, round(image.height / shrunk)))
    if min(size) < 60:  # noqa: PLR2004  dots; a strip is no sheet
        return None
    small = image.resize(size, Image.Resampling.BOX)
    light = _light(small) if _has_dark_rim(np.asarray(small)) else None
    if light is None:
        return None
    corners = _corners(light)
    if corners is None or not _is_sheet(corners, light):
        return None
    across, down = image.width / size[0], image.height / size[1]
    placed = tuple(((x + 0.5) * across, (y + 0.5) * down) for x, y in corners)
    return Sheet(placed, *_size(placed))


def _has_dark_rim(grey: Grey) -> bool:
    """Say whether a picture's rim is darker than its middle all around, as what a sheet lies on is."""
    rim = max(2, round(_RIM * max(grey.shape)))
    edges = np.concatenate([grey[:rim].ravel(), grey[-rim:].ravel(), grey[:, :rim].ravel(), grey[:, -rim:].ravel()])
    high, wide = grey.shape[0] // 4, grey.shape[1] // 4
    middle = float(np.median(grey[high:-high, wide:-wide]))
    return middle - float(np.percentile(edges, 80)) >= 40  # noqa: PLR2004  grey levels


def _light(small: Image.Image) -> Mask:
    """Say where the picture is as light as paper, in one piece around its middle, writing left out."""
    closed = np.asarray(small.filter(ImageFilter.MaxFilter(7)).filter(ImageFilter.MinFilter(7)), dtype=np.uint8)
    light: Mask = closed > _parting(closed)
    return _around_middle(light)


def _parting(grey: Grey) -> float:
    """Give the grey level that parts light from dark best (N. Otsu, 1979)."""
    counts = np.bincount(grey.ravel(), minlength=256).astype(float)
    levels = np.arange(256)
    below, total = np.cumsum(counts), counts.sum()
    sums = np.cumsum(counts * levels)
    with np.errstate(divide="ignore", invalid="ignore"):
        between = (sums[-1] * below / total - sums) ** 2 / (below * (total - below))
    return float(np.argmax(np.nan_to_num(between)))


def _around_middle(light: Mask) -> Mask:
    """Give the light area that the middle of the picture belongs to."""
    seed = np.zeros_like(light)
    height, width = light.shape
    middle = (slice(2 * height // 5, 3 * height // 5), slice(2 * width // 5, 3 * width // 5))
    seed[middle] = light[middle]
    while True:
        # Whole runs of a row or column are reached at once, so that few rounds are needed.
        grown = _along_rows(_along_rows(seed, light).T, light.T).T
        if (grown == seed).all():
            return seed
        seed = grown


def _along_rows(seed: Mask, light: Mask) -> Mask:
    """Give every run of light dots along a row that a reached dot stands in."""
    breaks = ~light | ~np.concatenate([np.zeros((light.shape[0], 1), dtype=bool), light[:, :-1]], axis=1)
    run = np.cumsum(breaks, axis=1) + np.arange(light.shape[0])[:, None] * (light.shape[1] + 1)
    reached = np.zeros(int(run.max()) + 1, dtype=bool)
    reached[run[seed & light]] = True
    found: Mask = reached[run] & light
    return found


def _corners(light: Mask) -> list[tuple[float, float]] | None:
    """Give the corners of a light area, clockwise from the top left, where its sides are straight."""
    rows, columns = np.nonzero(light)
    if len(rows) < _SMALLEST * light.size:
        return None
    falling, rising = columns + rows, columns - rows
    extremes = [np.argmin(falling), np.argmax(rising), np.argmax(falling), np.argmin(rising)]
    rough = [(float(columns[at]), float(rows[at])) for at in extremes]
    border = _border(light)
    lines = [_side(border, one, other) for one, other in pairwise([*rough, rough[0]])]
    found = []
    for before, after in zip([lines[-1], *lines[:-1]], lines, strict=True):
        if before is None or after is None:
            return None
        found.append(_crossing(before, after))
    return found


def _border(light: Mask) -> Floats:
    """Give the dots (x, y) of an area that touch what is outside it."""
    padded = np.pad(light, 1)
    inside = padded[:-2, 1:-1] & padded[2:, 1:-1] & padded[1:-1, :-2] & padded[1:-1, 2:]
    rows, columns = np.nonzero(light & ~inside)
    return np.stack([columns, rows], axis=1).astype(float)


def _side(border: Floats, one: tuple[float, float], other: tuple[float, float]) -> tuple[float, float, float] | None:
    """Give the straight line (a, b, c with ax + by = c) along a side between two rough corners; None where it bends."""
    start, end = np.array(one), np.array(other)
    length = float(np.hypot(*(end - start)))
    if length < 30:  # noqa: PLR2004  dots
        return None
    along, normal = (end - start) / length, np.array([-(end - start)[1], (end - start)[0]]) / length
    offset = border - start
    part = (offset @ along) / length
    near = border[(np.abs(offset @ normal) < 0.035 * length) & (part > 0.05) & (part < 0.95)]  # noqa: PLR2004  shares of the side
    for _ in range(3):
        if len(near) < 0.5 * length:
            return None
        centre = near.mean(axis=0)
        normal = np.linalg.svd(near - centre, full_matrices=False)[2][1]
        apart = np.abs((near - centre) @ normal)
        spread = float(np.sqrt((apart**2).mean()))
        near = near[apart < max(1.0, 2 * spread)]
    # A curled sheet is left to those who level its lines piece by piece.
    return (float(normal[0]), float(normal[1]), float(centre @ normal)) if spread < 0.004 * length + 0.6 else None


def _crossing(one: tuple[float, float, float], other: tuple[float, float, float]) -> tuple[float, float]:
    matrix = np.array([one[:2], other[:2]])
    if abs(float(np.linalg.det(matrix))) < 0.3:  # noqa: PLR2004  nearly parallel
        return -1.0, -1.0
    x, y = np.linalg.solve(matrix, np.array([one[2], other[2]])).tolist()
    return float(x), float(y)


def _is_sheet(corners: list[tuple[float, float]], light: Mask) -> bool:
    """Say whether four corners are those of a sheet that fills them, with something else to be seen around it."""
    height, width = light.shape
    if not all(0 <= x < width and 0 <= y < height for x, y in corners):
        return False
    inside = _inside(corners, light.shape)
    share = float(inside.mean())
    fills = float((light & inside).sum()) / max(1, int(inside.sum()))
    spills = float((light & ~inside).sum()) / max(1, int(light.sum()))
    return _SMALLEST < share < _LARGEST and fills > 0.9 and spills < 0.04  # noqa: PLR2004  shares of the sheet


def _inside(corners: list[tuple[float, float]], shape: tuple[int, ...]) -> Mask:
    y, x = np.mgrid[: shape[0], : shape[1]]
    inside: Mask = np.ones(shape, dtype=bool)
    for (x0, y0), (x1, y1) in pairwise([*corners, corners[0]]):
        inside &= (x1 - x0) * (y - y0) - (y1 - y0) * (x - x0) >= -1e-6 * (abs(x1 - x0) + abs(y1 - y0))
    return inside


def _size(corners: tuple[tuple[float, float], ...]) -> tuple[int, int]:
    """Give width and height that lose nothing, in the proportions of a sheet of paper where they are near them."""
    sides = [float(np.hypot(b[0] - a[0], b[1] - a[1])) for a, b in pairwise([*corners, corners[0]])]
    width, height = max(sides[0], sides[2]), max(sides[1], sides[3])
    ratio = max(width, height) / min(width, height)
    nearest = min(_SHEETS, key=lambda sheet: abs(sheet - ratio))
    if abs(nearest / ratio - 1) < 0.12:  # noqa: PLR2004  a camera held aslant shortens one side
        short = max(min(width, height), max(width, height) / nearest)
        width, height = (short, short * nearest) if height >= width else (short * nearest, short)
    return round(width), round(height)
