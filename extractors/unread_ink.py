"""Finds writing on a page that was recognised around, and reads it line by line.

Broken rules of a faxed form, shades and stamps make the recogniser take a row of a table for a drawing: it leaves the
row out and is as sure of the rest as ever. What is inked like writing, a line high, and under no recognised word is cut
out and read as a line of its own, twice; what is read alike both times joins the page's words.
"""

from collections.abc import Callable, Sequence

import numpy as np
from PIL import Image
from rapidfuzz.distance import Levenshtein

from extractors.layout import Box, Word
from extractors.second_look import sharp, softened

_AT = 100.0
_LONG_RUN = 36
"""Longer runs of ink, in dots of a hundredth inch, are rules, edges and bars."""
_LOWEST, _HIGHEST = 5, 26
_NARROWEST, _GAP = 14, 14
_THINNEST, _DENSEST = 0.08, 0.6
_LEAST_INK = 40
_MOST = 24
_ALIKE = 0.85
_SAME, _NEARLY = 0.86, 0.7
"""How sure words are that two looks read alike, and nearly alike."""
Ink = np.ndarray[tuple[int, ...], np.dtype[np.bool_]]
Read = Callable[[Image.Image], str]


def words_left_out(words: Sequence[Word], image: Image.Image, scale: float, read: Read) -> list[Word]:
    """Give the words of lines that were passed over; `scale` is points to the dot of the page's picture."""
    if not words:
        return []
    found: list[Word] = []
    for box in _lines_of_ink(words, image, scale)[:_MOST]:
        left, top, right, bottom = (edge / scale for edge in box)
        strip = image.crop((int(left), int(top), int(right), int(bottom)))
        text, again = (" ".join(read(how(strip)).split()) for how in (softened, sharp))
        alike = Levenshtein.normalized_similarity(text, again)
        if alike >= _ALIKE and _is_writing(text):
            found += _placed(text.split(), box, _SAME if text == again else _NEARLY)
    return found


def _is_writing(text: str) -> bool:
    """Say whether a line reads like words or figures, and is more than a stray letter."""
    letters = sum(char.isalnum() for char in text)
    return letters >= 3 and letters >= 0.7 * len(text.replace(" ", ""))  # noqa: PLR2004  shares and counts of letters


def _lines_of_ink(words: Sequence[Word], image: Image.Image, scale: float) -> list[Box]:
    """Give the boxes (points) of what is inked like a line of writing and is under no word, from the top."""
    factor = 72.0 / _AT / scale
    size = (max(1, round(image.width / factor)), max(1, round(image.height / factor)))
    # Whole steps are much quicker.
    small = image.reduce(step) if (step := int(factor)) > 1 else image
    grey = np.asarray(small.resize(size, Image.Resampling.BOX))
    ink: Ink = grey < max(1, int(np.median(grey[::4, ::4])) - 60)
    for word in words:
        left, top, right, bottom = (round(edge * _AT / 72.0) for edge in word.shown)
        ink[max(0, top - 3) : bottom + 4, max(0, left - 4) : right + 5] = False
    margin = int(0.02 * size[0])
    ink[:, :margin] = ink[:, size[0] - margin :] = False
    if int(ink.sum()) < _LEAST_INK:
        return []
    ink &= ~(_long_runs(ink) | _long_runs(np.ascontiguousarray(ink.T)).T)
    boxes = [box for top, bottom in _bands(ink.sum(axis=1) > 1) for box in _pieces(ink, top, bottom)]
    points = 72.0 / _AT
    return [(b[0] * points, b[1] * points, b[2] * points, b[3] * points) for b in boxes]


def _long_runs(ink: Ink) -> Ink:
    """Say where ink runs on along a row for longer than letters do."""
    if ink.shape[1] < _LONG_RUN:
        return np.zeros_like(ink)
    # Twice as long each time: first only dots remain where a long run begins, then all dots of it return.
    steps, length = [], 1
    while length < _LONG_RUN:
        steps.append(min(length, _LONG_RUN - length))
        length += steps[-1]
    begins = ink
    for step in steps:
        begins = begins[:, step:] & begins[:, :-step]
    full = np.pad(begins, ((0, 0), (0, _LONG_RUN - 1)))
    for step in steps:
        full[:, step:] |= full[:, :-step].copy()
    return full


def _bands(rows: "np.ndarray[tuple[int, ...], np.dtype[np.bool_]]") -> list[tuple[int, int]]:
    """Give the stretches of rows with ink that are as high as a line is."""
    edges = np.flatnonzero(np.diff(np.concatenate(([0], rows.astype(np.int8), [0]))))
    stretches = zip(edges[::2].tolist(), edges[1::2].tolist(), strict=True)
    return [(top, bottom) for top, bottom in stretches if _LOWEST <= bottom - top <= _HIGHEST]


def _pieces(ink: Ink, top: int, bottom: int) -> list[tuple[int, int, int, int]]:
    """Give the stretches of a band that stand apart and are inked as writing is, with a little room around them."""
    columns = np.flatnonzero(ink[top:bottom].any(axis=0))
    found = []
    for piece in np.split(columns, np.flatnonzero(np.diff(columns) > _GAP) + 1):
        if len(piece) < 2 or piece[-1] - piece[0] < _NARROWEST:  # noqa: PLR2004  a speck
            continue
        left, right = int(piece[0]), int(piece[-1]) + 1
        share = float(ink[top:bottom, left:right].mean())
        if _THINNEST < share < _DENSEST:
            found.append((max(0, left - 5), max(0, top - 3), right + 5, bottom + 3))
    return found


def _placed(pieces: list[str], line: Box, confidence: float) -> list[Word]:
    """Give the words of a line side by side, each as wide as its share of the letters."""
    left, top, right, bottom = line
    wide = (right - left) / max(1, len(" ".join(pieces)))
    words = []
    for piece in pieces:
        box = (left, top, left + wide * len(piece), bottom)
        words.append(Word(piece, box, box, size=max(4.0, 0.8 * (bottom - top)), confidence=confidence))
        left = box[2] + wide
    return words
