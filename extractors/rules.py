"""Tables by their ruled lines, whether drawn in a PDF file or found in a picture.

The geometry is pdfplumber's (its `table` module): lines are snapped and joined, their crossings make cells, cells
that touch make tables.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from extractors.layout import Box

_SNAP = 3.0
_SHORTEST = 6.0
_MOST = 1500
"""Drawings with more lines than this are no tables, and crossings are counted by the square."""


@dataclass(frozen=True, slots=True)
class Rule:
    """A ruled line: horizontal from `start` to `end` at height `at`, or vertical at `at` from the left."""

    horizontal: bool
    at: float
    start: float
    end: float


def rules_of(box: Box) -> list[Rule]:
    """Give the ruled lines that a drawn box is: one where it is thin, else its four sides."""
    left, top, right, bottom = box
    width, height = right - left, bottom - top
    if height <= 2.5 and width >= _SHORTEST:  # noqa: PLR2004  points; thicker is a bar
        return [Rule(horizontal=True, at=(top + bottom) / 2, start=left, end=right)]
    if width <= 2.5 and height >= _SHORTEST:  # noqa: PLR2004  likewise
        return [Rule(horizontal=False, at=(left + right) / 2, start=top, end=bottom)]
    if width < _SHORTEST or height < _SHORTEST:
        return []
    across = [Rule(horizontal=True, at=at, start=left, end=right) for at in (top, bottom)]
    return [*across, *(Rule(horizontal=False, at=at, start=top, end=bottom) for at in (left, right))]


def table_cells(rules: Sequence[Rule]) -> list[list[Box]]:
    """Give the cells of each table that the lines make, from the top; boxes that hold no other cells are no tables."""
    if len(rules) < 4 or len(rules) > _MOST:  # noqa: PLR2004  a cell has four sides
        return []
    # The module is heavy, and most pages have no lines.
    from pdfplumber import table  # noqa: PLC0415  see above

    edges = table.merge_edges([_edge(rule) for rule in rules], _SNAP, _SNAP, _SNAP, _SNAP)
    edges = [edge for edge in edges if edge["width"] + edge["height"] >= _SHORTEST]
    cells = table.intersections_to_cells(table.edges_to_intersections(edges, _SNAP, _SNAP))
    tables = [
        [(float(a), float(b), float(c), float(d)) for a, b, c, d in cells] for cells in table.cells_to_tables(cells)
    ]
    return [cells for cells in tables if len(cells) > 1]


def _edge(rule: Rule) -> dict[str, float | str]:
    if rule.horizontal:
        return {
            "orientation": "h",
            "x0": rule.start,
            "x1": rule.end,
            "top": rule.at,
            "bottom": rule.at,
            "doctop": rule.at,
            "width": rule.end - rule.start,
            "height": 0.0,
            "object_type": "line",
        }
    return {
        "orientation": "v",
        "x0": rule.at,
        "x1": rule.at,
        "top": rule.start,
        "bottom": rule.end,
        "doctop": rule.start,
        "width": 0.0,
        "height": rule.end - rule.start,
        "object_type": "line",
    }
