"""Reads the name that somebody signed over.

A pen that crosses the printed name below it makes the recogniser take both for a drawing: the line is dropped without
a word, and a letter seems to be signed by a title alone. Where a closing is followed by a space and then at once by an
office, the strip above that office is cut out and read as a line of its own.
"""

import re
from collections.abc import Callable, Sequence

from PIL import Image

from extractors.layout import CLOSING, Line, Word, make_lines
from extractors.second_look import bare, sharp, softened

IN_DOUBT = 0.6
"""How sure such a name is: strokes of the signature run through it."""
_OFFICE = re.compile(
    r"\b(?:Chief|Officer|Director|Division|Department\w*|Office|Manager|Administrator|Section|Branch|Bureau|Deputy"
    r"|Assistant|Secretary|Information|Commissioner|Superintendent|Supervisor|CIO|AIO)\b",
    re.IGNORECASE,
)
_NAME = re.compile(r"[A-Z][A-Za-z'\u2019-]{2,}")
_STRAY = re.compile(r"^[^A-Za-z]+")
_LETTERS = 0.75
"""The share of letters in a line with a name; in scribbles taken for words it is less."""
_SCRIBBLES, _LEGIBLE = 5, 0.8
_WIDEST = 260.0
"""Points; names and the degrees behind them take no more."""
Read = Callable[[Image.Image], str]


def names_signed_over(words: Sequence[Word], image: Image.Image, scale: float, read: Read) -> list[Word]:
    """Give the words of names that stand, unread, between a closing and an office; `scale` is points to the dot."""
    if not any(CLOSING.match(word.text) for word in words):
        return []
    lines = make_lines(words)
    found: list[Word] = []
    for index, above in enumerate(lines):
        below = _office_under(lines, index) if CLOSING.match(above.text) else None
        if below is not None:
            after = lines[lines.index(below) + 1 :]
            pitch = _pitch(below, after[0] if after else None)
            above_it = [line for line in lines if line is not below and line.top < below.top]
            if not any(line.bottom > below.top - 0.7 * pitch for line in above_it):
                found += _name_above(below, pitch, image, scale, read)
    return found


def _office_under(lines: list[Line], index: int) -> Line | None:
    """Give the line that names an office below a closing, with nothing but space or scribbles between them."""
    closing = lines[index]
    for line in lines[index + 1 : index + 4]:
        if line.top - closing.bottom > 160:  # noqa: PLR2004  points; a hand takes no more
            return None
        if _OFFICE.search(line.text):
            return line if line.top - closing.bottom > 1.8 * 1.25 * line.size else None
        if len(line.words) > _SCRIBBLES or all(word.confidence > _LEGIBLE for word in line.words):
            return None
    return None


def _pitch(line: Line, following: Line | None) -> float:
    """Give the distance of lines in a signature block: that of its first two, else what its type would have."""
    usual = 1.25 * line.size
    apart = following.top - line.top if following is not None else usual
    return apart if 0.8 * usual < apart < 1.6 * usual else usual


def _name_above(below: Line, pitch: float, image: Image.Image, scale: float, read: Read) -> list[Word]:
    """Give the words of the line above another one, where they are a name; it may reach out of the picture."""
    first = below.words[0]
    top, bottom = first.shown[1] - 1.1 * pitch, first.shown[1] - 0.18 * pitch
    left, right = first.shown[0] - 0.3 * pitch, first.shown[0] + _WIDEST
    strip = image.crop((int(left / scale), int(top / scale), int(right / scale), int(bottom / scale)))
    text = " ".join(kept for piece in read(softened(strip)).split() if (kept := _STRAY.sub("", piece)))
    if not _is_name(text, read(sharp(strip))):
        return []
    return _placed(text.split(), (left, top, right, bottom), first)


def _is_name(text: str, again: str) -> bool:
    """Say whether a strip was twice read as a person's name, or at least the longest word of one."""
    pieces = text.split()
    letters = sum(char.isalpha() or char.isspace() for char in text)
    if not 2 <= len(pieces) <= 7 or letters < _LETTERS * len(text):  # noqa: PLR2004  a name, a degree, a title
        return False
    sure = {bare(piece) for piece in pieces} & {bare(piece) for piece in again.split()}
    return any(_NAME.fullmatch(piece) and not _OFFICE.fullmatch(piece) for piece in sure)


def _placed(pieces: list[str], strip: tuple[float, float, float, float], below: Word) -> list[Word]:
    """Give the words of a line, side by side in its strip as their lengths say."""
    left, top, _, bottom = strip
    wide, rise = 0.5 * below.size, below.box[1] - below.shown[1]
    words = []
    for piece in pieces:
        shown = (left, top, left + wide * len(piece), bottom)
        box = (shown[0], top + rise, shown[2], bottom + rise)
        words.append(Word(piece, box, shown, size=below.size, confidence=IN_DOUBT))
        left = shown[2] + wide
    return words
