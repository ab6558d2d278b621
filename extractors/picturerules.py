"""Finds the ruled lines in a picture of a page, so that scanned tables are tables."""

import math

import numpy as np
from PIL import Image

from extractors.layout import Box
from extractors.rules import Rule, table_cells

_AT = 100.0
"""Dots to the inch at which lines are looked for; a hairline is still a dot there."""
_SHORTEST_ACROSS = 0.7
_SHORTEST_DOWN = 0.16
_EVENED, _ASIDE, _FAINTEST = 9, 4, 14
"""A hairline is looked for over so many dots, is thinner than twice so many, and so many grey levels darker."""
_LARGEST = 16_000_000
"""No tables are looked for on sheets larger than the largest plans, which would take more memory than a part may."""
Grey = np.ndarray[tuple[int, ...], np.dtype[np.int16]]
Ink = np.ndarray[tuple[int, ...], np.dtype[np.bool_]]


def ruled_cells(image: Image.Image, *, dpi: float, slope: float = 0.0) -> list[list[Box]]:
    """Give the cells of the tables that ruled lines make in a picture, in points, a list for each table.

    The picture is levelled first by the slope of its lines, about its top left corner, as words are.
    """
    factor = _AT / dpi
    size = (max(1, round(image.width * factor)), max(1, round(image.height * factor)))
    if size[0] * size[1] > _LARGEST:
        return []
    # Minimum rather than mean keeps hairlines dark when the picture shrinks.
    small = image.convert("L").reduce(max(1, round(dpi / _AT / 2))) if dpi > 2 * _AT else image.convert("L")
    grey = np.asarray(small.resize(size, Image.Resampling.BOX), dtype=np.int16)
    if slope:
        paper = int(np.median(grey))
        level = Image.fromarray(grey.astype(np.uint8)).rotate(
            math.degrees(math.atan(slope)), resample=Image.Resampling.BILINEAR, center=(0, 0), fillcolor=paper
        )
        grey = np.asarray(level, dtype=np.int16)
    paper = int(np.median(grey[::3, ::3]))
    ink: Ink = grey < min(190, paper - 40)
    upright = np.ascontiguousarray(grey.T)
    rules = [
        *_runs(ink | _hairlines(grey, paper), int(_SHORTEST_ACROSS * _AT), horizontal=True),
        *_runs(ink.T | _hairlines(upright, paper), int(_SHORTEST_DOWN * _AT), horizontal=False),
    ]
    # Letters have upright strokes too: only those that reach between ruled lines count.
    across = [rule for rule in rules if rule.horizontal]
    if len(across) < 2:  # noqa: PLR2004  a table has a top and a bottom
        return []
    down = [rule for rule in rules if not rule.horizontal and _reaches(rule, across)]
    scale = 72.0 / _AT
    scaled = [Rule(rule.horizontal, rule.at * scale, rule.start * scale, rule.end * scale) for rule in [*across, *down]]
    return table_cells(scaled)


def _hairlines(grey: Grey, paper: int) -> Ink:
    """Say where thin level lines run, however faint: darker than what is above and below them."""
    # The sum of nine dots along the line, put together of eight and one.
    padded = np.pad(grey, ((0, 0), (_EVENED // 2, _EVENED // 2)), mode="edge")
    two = padded[:, :-1] + padded[:, 1:]
    four = two[:, :-2] + two[:, 2:]
    even = four[:, :-5] + four[:, 4:-1] + padded[:, 8:]
    around = np.pad(even, ((_ASIDE, _ASIDE), (0, 0)), mode="edge")
    beside = np.minimum(around[: -2 * _ASIDE], around[2 * _ASIDE :])
    # Evening reaches beyond a line's ends, where there is nothing but paper.
    thin: Ink = (even < beside - _EVENED * _FAINTEST) & (grey < paper - _FAINTEST // 2)
    return thin


def _runs(ink: Ink, shortest: int, *, horizontal: bool) -> list[Rule]:
    """Give the straight runs of ink along each row that are long enough, neighbouring rows joined."""
    rules: list[Rule] = []
    for at, row in enumerate(ink):
        if int(row.sum()) < shortest:
            continue
        edges = np.flatnonzero(np.diff(np.concatenate(([0], row.astype(np.int8), [0]))))
        for start, end in zip(edges[::2].tolist(), edges[1::2].tolist(), strict=True):
            if end - start < shortest:
                continue
            same = next(
                (i for i in range(len(rules) - 1, max(-1, len(rules) - 40), -1) if _touches(rules[i], at, start, end)),
                None,
            )
            if same is None:
                rules.append(Rule(horizontal, float(at), float(start), float(end)))
            else:
                old = rules[same]
                rules[same] = Rule(horizontal, float(at), min(old.start, start), max(old.end, end))
    return rules


def _touches(rule: Rule, at: int, start: int, end: int) -> bool:
    return at - rule.at <= 2 and start <= rule.end + 4 and end >= rule.start - 4  # noqa: PLR2004  dots


def _reaches(rule: Rule, across: list[Rule]) -> bool:
    """Say whether an upright line runs from one ruled line to another."""
    ends = [
        any(abs(other.at - end) <= 4 and other.start - 4 <= rule.at <= other.end + 4 for other in across)  # noqa: PLR2004  dots
        for end in (rule.start, rule.end)
    ]
    return all(ends)
