"""The only door to the character recognition program (Tesseract, through tesserocr, one thread).

A picture is recognised as it is; only where that goes badly is it turned, straightened and cleaned, and tried again.
The better reading is kept, with the confidence of every word.
"""

import math
import os
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from statistics import median

import numpy as np
from PIL import Image, ImageFilter, ImageOps

from extractors.layout import Box, Word, make_lines
from extractors.perspective import Sheet, find_sheet
from extractors.second_look import look_again, with_capitals
from extractors.signed_over import names_signed_over
from extractors.unread_ink import words_left_out

# One process reads one part: threads of Tesseract's own only take turns (measured: eleven times the time).
os.environ.setdefault("OMP_THREAD_LIMIT", "1")

_TRAINED = ("/usr/share/tesseract-ocr/*/tessdata", "/usr/share/tessdata", "/usr/local/share/tessdata")
_GOOD = 0.84
_SHRUNK_TO = 100 / 72
"""Lines are measured at so many dots to the point."""
_CLEAR = 0.94
"""How sure the words of a clean page are on the whole, at least."""
_MOST_EVENED = 16_000_000
"""Pictures of more pixels are taken as they are: evening them out takes a dozen bytes for each."""
_BAND = 2_000_000
"""So many pixels are moved at once where lines are made level."""
_SHADED = 0.86
"""Paper in shade gives back so much of the light that the rest of the sheet does, or less."""
_WEAK_WORD = 0.5
_POOR_LINE = 0.6
_LEAST_SLOPES = 6
_LONG_WORD = 4
_RECOGNISED_AT = 300
_MOST_PIXELS = 30_000_000
_LONGEST_SIDE = 12_000
_STROKES = frozenset("|l!")
_BULLET_STROKES = frozenset("-\u2013\u2014=¢«»*°")
_LIKELY = 0.9
"""How sure a word is at most that was put right by where it stands."""
_NO_SPACE = 0.14
"""Spaces between words are wider than this share of the type's size."""
_BROKEN = re.compile(r"[A-Za-z]- [A-Za-z]|\d[.,] \d")
_STATE = re.compile(r"CA\b|Calif")
_CITY_IN_L = re.compile(r"l[a-z]{2,},")
_ITEM = re.compile(r"\d{1,2}[.,]")
_LABEL = re.compile(r"[A-Z][a-z]{2,};")
Floats = np.ndarray[tuple[int, ...], np.dtype[np.float64]]


_ACROSS = 6
"""So many powers of x (from 0), and half as many of them times y, describe how lines run over a page."""
_TERMS = _ACROSS + _ACROSS // 2


@dataclass(frozen=True, slots=True)
class Bend:
    """How lines of text run over a picture: their slope at each place, as a polynomial of the place.

    `terms` are those of the powers of x, then of these times y, with x and y in widths of the picture from its middle
    and its top. `spread` is how far apart the slopes are that were measured.
    """

    terms: tuple[float, ...] = (0.0,) * _TERMS
    width: float = 1.0
    spread: float = 0.0

    @classmethod
    def measured(cls, image: Image.Image, scale: float, *, rounds: int) -> "Bend":
        """Give the bend of a picture's lines, measured piece by piece in so many rounds; 0: one slope for all of it.

        One round is for a first look: its pieces do not overlap, which takes a quarter of the time.
        """
        found = cls(width=image.width * scale)
        for _ in range(max(1, rounds)):
            slopes = _slopes(found.flatten(image, scale), scale, overlapping=rounds != 1)
            if len(slopes) < _LEAST_SLOPES:
                break
            more = found.with_more(slopes, straight=rounds == 0)
            if more is found:
                break
            found = more if found.spread else replace(more, spread=_spread(slopes))
        return found

    def with_more(self, slopes: list[tuple[float, float, float, float]], *, straight: bool) -> "Bend":
        """Give the bend with the slopes that are still left added: x, y, slope and weight of each, in points."""
        x, y, slope, weight = (np.array(column) for column in zip(*slopes, strict=True))
        if straight:
            order = np.argsort(slope)
            middle = order[np.searchsorted(np.cumsum(weight[order]), weight.sum() / 2)]
            return Bend((self.terms[0] + float(slope[middle]), *self.terms[1:]), self.width, self.spread)
        if float(np.abs(slope).max()) < 0.006:  # noqa: PLR2004  rise over run
            return self
        places = _powers(x / self.width - 0.5, y / self.width)
        terms = np.zeros(_TERMS)
        for _ in range(3):
            # A little weight on the side of level lines keeps places without text from running away.
            rows = np.concatenate([places * weight[:, None], np.eye(_TERMS) * 0.002 * weight.sum()])
            terms = np.linalg.lstsq(rows, np.concatenate([slope * weight, np.zeros(_TERMS)]), rcond=1e-8)[0]
            # Pieces whose slope is far from their neighbours' were measured wrongly.
            weight = np.where(np.abs(places @ terms - slope) > 0.02, weight * 0.3, weight)  # noqa: PLR2004  rise over run
        return Bend(
            tuple(old + float(term) for old, term in zip(self.terms, terms, strict=True)), self.width, self.spread
        )

    @property
    def slope(self) -> float:
        """The slope in the middle of the picture."""
        return self.at(self.width / 2, self.width * 0.6)

    @property
    def is_bent(self) -> bool:
        """Say whether lines bend or run apart so much that words of one line seem to stand on two."""
        return self.spread > 0.02  # noqa: PLR2004  rise over run

    def at(self, x: float, y: float) -> float:
        """Give the slope at a place in points."""
        return float(_powers(np.array([x / self.width - 0.5]), np.array([y / self.width]))[0] @ np.array(self.terms))

    def fall(self, x: float, y: float) -> float:
        """How far (points) a line that is level at the middle has fallen at this place."""
        across, down = x / self.width - 0.5, y / self.width
        return self.width * sum(
            term * across ** (power + 1) / (power + 1) * (1.0 if index < _ACROSS else down)
            for index, term in enumerate(self.terms)
            for power in (index % _ACROSS,)
        )

    def flatten(self, image: Image.Image, scale: float) -> Image.Image:
        """Give the picture with its lines made level: every column is moved up or down, more or less at each height."""
        if not any(self.terms):
            return image
        grey = np.asarray(image)
        height, width = grey.shape
        across = np.arange(width, dtype=np.float32) / width - 0.5
        level, growing = np.zeros_like(across), np.zeros_like(across)
        for index, term in enumerate(self.terms):
            power = index % _ACROSS
            part = np.float32(term) * across ** (power + 1) / (power + 1)
            level, growing = (level + part, growing) if index < _ACROSS else (level, growing + part)
        flat = Image.new("L", image.size)
        step = max(1, _BAND // width)
        for top in range(0, height, step):
            # Band by band: places and shares of all of a large sheet at once take a gigabyte.
            down = np.arange(top, min(height, top + step), dtype=np.float32)[:, None]
            rows = down + (level + growing * (down * np.float32(scale / self.width))) * np.float32(self.width / scale)
            low = np.floor(rows)
            share = rows - low
            upper = np.clip(low.astype(np.int32), 0, height - 1)
            lower = np.minimum(upper + 1, height - 1)
            moved = np.take_along_axis(grey, upper, 0) * (1 - share) + np.take_along_axis(grey, lower, 0) * share
            flat.paste(Image.fromarray(moved.astype(np.uint8)), (0, top))
        flat.info.update(image.info)
        return flat


def _spread(slopes: list[tuple[float, float, float, float]]) -> float:
    """How far apart measured slopes are, the odd ones at both ends left out."""
    low, high = np.percentile([slope for _, _, slope, _ in slopes], (8, 92))
    return float(high - low)


def _powers(across: Floats, down: Floats) -> Floats:
    """Give the powers that the terms of a `Bend` belong to, a row for each place."""
    columns = [across**power for power in range(_ACROSS)]
    return np.stack([*columns, *(column * down for column in columns[: _ACROSS // 2])], axis=1)


@dataclass(frozen=True, slots=True)
class Recognition:
    """What was recognised: words placed in points, the turn that made it upright (degrees clockwise), mean confidence.

    `slope` is how much the lines fall to the right; the words' `box` has been levelled by it about the top left corner.
    `page` is the upright picture that boxes are places of, of `dpi` dots to the inch: of a sheet in a photograph, that
    sheet seen from above, whose words are `shown` where they stand in the photograph.
    """

    words: tuple[Word, ...] = ()
    turn: int = 0
    confidence: float = 0.0
    width: float = 0.0
    height: float = 0.0
    slope: float = 0.0
    sideways: bool = False
    page: Image.Image | None = None
    dpi: float = 72.0

    @property
    def is_good(self) -> bool:
        """Say whether there is nothing to gain by trying again."""
        sure = self.confidence >= _GOOD and self.weak < 0.12 and len(self.words) > 3  # noqa: PLR2004  a few words may be chance
        return sure and not poor_lines(self.words)

    @property
    def worth(self) -> float:
        """How much sure text there is; to choose between two readings."""
        return sum(max(0.0, word.confidence - 0.3) * len(word.text) for word in self.words)

    @property
    def weak(self) -> float:
        """The share of characters in words that are hardly more than guesses."""
        total = sum(len(word.text) for word in self.words)
        poor = sum(len(word.text) for word in self.words if word.confidence < _WEAK_WORD)
        return poor / total if total else 0.0


@cache
def _trained_data() -> str:
    """Give the folder of Tesseract's trained data, or an empty string."""
    named = os.environ.get("TESSDATA_PREFIX")
    folders = [Path(named)] if named else []
    for pattern in _TRAINED:
        folders.extend(sorted(Path("/").glob(pattern.lstrip("/")), reverse=True))
    return next((str(folder) for folder in folders if (folder / "eng.traineddata").is_file()), "")


@cache
def _engine(language: str, mode: int):  # type: ignore[no-untyped-def]  # noqa: ANN202  tesserocr has no types
    import tesserocr  # noqa: PLC0415  loading it costs memory that text-only work need not pay

    return tesserocr.PyTessBaseAPI(path=_trained_data(), lang=language, psm=mode)


def is_available() -> bool:
    """Say whether pictures can be recognised here (the trained data are installed)."""
    return bool(_trained_data())


def remedy() -> str:
    """Give what to do where recognition is not available."""
    return "install tesseract-ocr and tesseract-ocr-eng, or set TESSDATA_PREFIX to the folder of eng.traineddata"


def recognise(image: Image.Image, *, dpi: float, turned: bool = True, flat: bool = False) -> Recognition:
    """Recognise a grey picture of `dpi` pixels to the inch; places are in points of the picture, turned upright.

    With `turned` false the picture is taken to be upright; with `flat` true its lines are taken to be straight, as
    those of a page that went through a scanner are. A sheet that was photographed is seen from above first.
    """
    grey = image.convert("L")
    sheet = find_sheet(grey) if turned and not flat else None
    if sheet is not None:
        found = _page(sheet.seen_from_above(grey), dpi=min(sheet.width, sheet.height) / 8.5, turned=True, flat=False)
        if found.words:
            return _in_photograph(found, sheet, grey, dpi)
    return _page(grey, dpi=dpi, turned=turned, flat=flat)


def _page(grey: Image.Image, *, dpi: float, turned: bool, flat: bool) -> Recognition:
    """Recognise a page that fills its picture."""
    image = _sized(evened(grey), dpi)
    scale = 72.0 / max(1.0, _dpi_of(image, dpi))
    found = _best(image, scale, turned=turned, flat=flat)
    return replace(found, page=turned_by(grey, found.turn), dpi=dpi)


def _best(image: Image.Image, scale: float, *, turned: bool, flat: bool) -> Recognition:
    """Give the better of the readings of a picture as it is and, where that goes badly, straightened and cleaned."""
    best = _recognised(image, scale)
    if turned and (best.sideways or not best.is_good):
        best = _upright(image, best, scale)
    if not best.words and _is_blank(image):
        return best
    upright = turned_by(image, best.turn)
    if best.is_good and (flat or not Bend.measured(upright, scale, rounds=1).is_bent):
        return _settled(best, upright, scale)
    cleaned = clean(upright)
    bend = Bend.measured(cleaned, scale, rounds=0 if flat else 4)
    level = bend.flatten(cleaned, scale)
    second = replace(_recognised(level, scale), turn=best.turn)
    if _is_better(second, best, bend):
        return _put_back(_settled(second, level, scale), bend)
    return _settled(best, upright, scale)


def _is_better(second: Recognition, first: Recognition, bend: Bend) -> bool:
    """Say whether the reading of the picture that was straightened and cleaned is the better one."""
    # Words of bent lines are torn apart, however sure each piece is: the flat reading is better at equal worth.
    if bend.is_bent and second.confidence > first.confidence - 0.015:
        return second.worth > 0.95 * first.worth
    return second.worth > first.worth


def _settled(found: Recognition, picture: Image.Image, scale: float) -> Recognition:
    """Give the reading with its doubtful figures and names looked at a second time in the picture it was made of."""
    look_again(found.words, picture, scale, read_line, strictly=found.confidence < _CLEAR)
    words = found.words
    for passed_over in (words_left_out, names_signed_over):
        more = passed_over(words, picture, scale, read_line)
        _level_with(more, found.slope)
        words = (*words, *more)
    return replace(found, words=words)


def _level_with(words: Sequence[Word], slope: float) -> None:
    """Put words on level lines as `_level` puts those that the page was recognised with."""
    for word in words:
        left, top, right, bottom = word.shown
        fall, along = slope * (left + right) / 2, slope * (top + bottom) / 2
        word.box = (left + along, top - fall, right + along, bottom - fall)


def _in_photograph(found: Recognition, sheet: Sheet, photograph: Image.Image, dpi: float) -> Recognition:
    """Show the words of a sheet where they stand in the photograph, which is turned as the sheet was."""
    points, turn = 72.0 / found.dpi, found.turn
    size = (sheet.width * points, sheet.height * points)
    wide, high = photograph.width * 72.0 / dpi, photograph.height * 72.0 / dpi
    for word in found.words:
        left, top, right, bottom = (edge / points for edge in unturned(word.shown, turn, *size))
        left, top, right, bottom = (edge * 72.0 / dpi for edge in sheet.in_photograph((left, top, right, bottom)))
        turned_size = (high, wide) if turn in (90, 270) else (wide, high)
        word.shown = unturned((left, top, right, bottom), (360 - turn) % 360, *turned_size)
    return found


def _upright(image: Image.Image, first: Recognition, scale: float) -> Recognition:
    """Give the best reading of a picture that may lie on its side or head."""
    best = first if not first.sideways else replace(first, words=())
    for turn in (270, 90) if first.sideways else _likely_turns(image):
        other = replace(_recognised(turned_by(image, turn), scale), turn=turn)
        best = max(best, other, key=lambda found: found.worth)
        if best.is_good and best is other:
            break
    return best


def _put_back(found: Recognition, bend: Bend) -> Recognition:
    """Words of a picture that was made flat: read as they stand there, shown where they stood before."""
    for word in found.words:
        left, top, right, bottom = word.shown
        fall = bend.fall((left + right) / 2, (top + bottom) / 2)
        word.shown = (left, top + fall, right, bottom + fall)
    return replace(found, slope=found.slope + bend.slope)


def _dpi_of(image: Image.Image, dpi: float) -> float:
    return float(image.info.get("sized_dpi", dpi))


def _sized(image: Image.Image, dpi: float) -> Image.Image:
    """Give the picture at a resolution that recognition does well with."""
    factor = 1.0
    if dpi < 240 or dpi > 450:  # noqa: PLR2004  dots to the inch below which letters are too small
        factor = _RECOGNISED_AT / dpi
    pixels = image.width * image.height * factor * factor
    if pixels > _MOST_PIXELS:
        factor *= math.sqrt(_MOST_PIXELS / pixels)
    factor = min(factor, _LONGEST_SIDE / max(image.width, image.height))
    if abs(factor - 1.0) > 0.02:  # noqa: PLR2004  hardly a change
        size = (max(1, round(image.width * factor)), max(1, round(image.height * factor)))
        image = image.resize(size, Image.Resampling.LANCZOS)
    image.info["sized_dpi"] = dpi * factor
    return image


def turned_by(image: Image.Image, turn: int) -> Image.Image:
    """Give the picture turned clockwise by 0, 90, 180 or 270 degrees."""
    ways = {90: Image.Transpose.ROTATE_270, 180: Image.Transpose.ROTATE_180, 270: Image.Transpose.ROTATE_90}
    return image.transpose(ways[turn]) if turn in ways else image


def _likely_turns(image: Image.Image) -> list[int]:
    """Give the turns (degrees clockwise) that may make the picture upright, the likeliest first."""
    turns = [90, 270, 180]
    if not (Path(_trained_data()) / "osd.traineddata").is_file():
        return turns
    import tesserocr  # noqa: PLC0415  see above

    engine = _engine("osd", tesserocr.PSM.OSD_ONLY)
    engine.SetImage(image)
    found = engine.DetectOrientationScript()
    engine.Clear()
    if not found:
        return turns
    # Tesseract names the turn counter-clockwise that the page has had; it is undone by turning it on clockwise.
    likely = (360 - int(found["orient_deg"])) % 360
    if likely == 0:
        return [] if found["orient_conf"] > 2 else [180]  # noqa: PLR2004  its own measure of being sure
    return [likely, *[turn for turn in turns if turn != likely]] if found["orient_conf"] < 1 else [likely]


def _recognised(image: Image.Image, scale: float) -> Recognition:
    import tesserocr  # noqa: PLC0415  see above

    engine = _engine("eng", tesserocr.PSM.AUTO)
    engine.SetImage(image)
    engine.SetSourceResolution(round(72 / scale))
    engine.Recognize()
    found = _found(engine, scale)
    engine.Clear()
    total = sum(len(word.text) for word in found.words)
    mean = sum(word.confidence * len(word.text) for word in found.words) / total if total else 0.0
    return replace(found, confidence=mean, width=image.width * scale, height=image.height * scale)


def read_line(image: Image.Image) -> str:
    """Give the text of a small picture that shows one line."""
    import tesserocr  # noqa: PLC0415  see above

    engine = _engine("eng", tesserocr.PSM.AUTO)
    engine.SetPageSegMode(tesserocr.PSM.SINGLE_LINE)
    engine.SetImage(image)
    engine.SetSourceResolution(_RECOGNISED_AT)
    text: str = engine.GetUTF8Text()
    engine.Clear()
    engine.SetPageSegMode(tesserocr.PSM.AUTO)
    return text.strip()


def _found(engine, scale: float) -> Recognition:  # type: ignore[no-untyped-def]  # noqa: ANN001  tesserocr has no types
    """Give the words as Tesseract gives them, with the slope of their lines and the way most of them stand."""
    import tesserocr  # noqa: PLC0415  see above

    words: list[Word] = []
    lines: list[int] = []
    slopes: list[float] = []
    level, line_level = tesserocr.RIL.WORD, tesserocr.RIL.TEXTLINE
    iterator = engine.GetIterator()
    line = 0
    while iterator is not None:
        line += int(iterator.IsAtBeginningOf(line_level))
        word = None if iterator.Empty(level) else _word(iterator, scale, level)
        if word is not None:
            words.append(word)
            lines.append(line)
            base = iterator.Baseline(level)
            if base and base[1][0] - base[0][0] > 30:  # noqa: PLR2004  pixels; shorter ones say little
                slopes.append((base[1][1] - base[0][1]) / (base[1][0] - base[0][0]))
        if not iterator.Next(level):
            break
    slope = median(slopes) if slopes else 0.0
    slope = slope if 0.001 < abs(slope) < 0.1 else 0.0  # noqa: PLR2004  level, or nonsense
    upright = sum(len(word.text) for word in words if len(word.text) >= _LONG_WORD and not _stands(word.shown))
    standing = sum(len(word.text) for word in words if len(word.text) >= _LONG_WORD and _stands(word.shown))
    words, lines = _rejoined(words, lines)
    _level(words, lines, slope)
    _put_right(words, lines)
    return Recognition(tuple(_without_specks(words)), slope=slope, sideways=standing > upright)


def _stands(box: Box) -> bool:
    return box[3] - box[1] > 1.5 * (box[2] - box[0])


def _word(iterator, scale: float, level: int) -> Word | None:  # type: ignore[no-untyped-def]  # noqa: ANN001  tesserocr has no types
    text = (iterator.GetUTF8Text(level) or "").strip()
    box = iterator.BoundingBox(level) if text else None
    if not box:
        return None
    left, top, right, bottom = (value * scale for value in box)
    tall = bottom - top
    # The height of the row, unlike its box, does not depend on whether letters rise above it or hang below it.
    row = float(iterator.RowAttributes().get("row_height") or 0) * scale
    if not 0.6 * tall < row < 4 * tall:
        row = 1.1 * tall
    size = max(4.0, min(row, 2.2 * tall) / 1.1)
    shown = (left, top, right, bottom)
    return Word(text, shown, shown, size=size, confidence=max(0.0, iterator.Confidence(level) / 100))


def _level(words: list[Word], lines: list[int], slope: float) -> None:
    """Put words on level lines for reading; what is shown stays where it is."""
    usual = median(word.size for word in words) if words else 10.0
    middles: dict[int, list[float]] = {}
    for word, line in zip(words, lines, strict=True):
        left, top, right, bottom = word.shown
        middles.setdefault(line, []).append((top + bottom) / 2 - slope * (left + right) / 2)
    for word, line in zip(words, lines, strict=True):
        left, top, right, bottom = word.shown
        along = slope * (top + bottom) / 2
        own, shared = (top + bottom) / 2 - slope * (left + right) / 2, median(middles[line])
        middle = shared if abs(own - shared) < 0.7 * usual else own
        # Marks such as commas and dashes are given the height of their line, so that they stay on it.
        half = max(bottom - top, 0.7 * min(word.size, usual)) / 2
        word.box = (left + along, middle - half, right + along, middle + half)


def _rejoined(words: list[Word], lines: list[int]) -> tuple[list[Word], list[int]]:
    """Put together what was parted behind a hyphen or within a number, where there is no room for a space."""
    kept: list[Word] = []
    kept_lines: list[int] = []
    for word, line in zip(words, lines, strict=True):
        last = kept[-1] if kept and kept_lines[-1] == line else None
        if last is not None and word.shown[0] - last.shown[2] < _NO_SPACE * word.size and _BROKEN.search(
            f"{last.text} {word.text}"
        ):
            a, b = last.shown, word.shown
            last.text += word.text
            last.shown = (a[0], min(a[1], b[1]), b[2], max(a[3], b[3]))
            last.confidence = min(last.confidence, word.confidence)
        else:
            kept.append(word)
            kept_lines.append(line)
    return kept, kept_lines


def _put_right(words: list[Word], lines: list[int]) -> None:
    """Undo what looks right to a recogniser that knows letters but not where they stand: strokes that are capitals."""
    rows = list(zip(words, lines, strict=True))
    for before, here, after in zip([None, *rows], rows, [*rows[1:], None], strict=False):
        word, line = here
        earlier = before[0] if before and before[1] == line else None
        later = after[0] if after and after[1] == line else None
        if (capital := with_capitals(word.text)) != word.text:
            word.text, word.confidence = capital, min(word.confidence, _LIKELY)
        if word.text in _BULLET_STROKES and earlier is None and later is not None and _is_dot(word):
            word.text = "•"
        if word.text in _STROKES and _is_capital(word, earlier, later):
            word.text, word.confidence = "I", min(word.confidence, _LIKELY)
        elif later is not None and _STATE.match(later.text) and _CITY_IN_L.fullmatch(word.text):
            # The name of a place begins with a capital.
            word.text, word.confidence = "I" + word.text[1:], min(word.confidence, _LIKELY)
        elif earlier is None and later is not None and _ITEM.fullmatch(word.text) and later.text[:1].isupper():
            word.text = word.text[:-1] + "."
        if earlier is not None and _ITEM.fullmatch(earlier.text) and _LABEL.fullmatch(word.text):
            word.text = word.text[:-1] + ":"


def _is_dot(word: Word) -> bool:
    """Say whether a stroke is as high as it is wide: a dot before an item, not a dash."""
    left, top, right, bottom = word.shown
    return right - left < 1.4 * (bottom - top) and bottom - top < 0.6 * word.size


def _is_capital(word: Word, earlier: Word | None, later: Word | None) -> bool:
    """Say whether an upright stroke stands among words, as tall as their capitals: it is the letter I, or a numeral."""
    tall = word.shown[3] - word.shown[1]
    for beside in (earlier, later):
        if beside is None or not any(char.isalnum() for char in beside.text):
            continue
        height = beside.shown[3] - beside.shown[1]
        gap = max(word.shown[0] - beside.shown[2], beside.shown[0] - word.shown[2])
        level = abs(word.shown[1] - beside.shown[1]) < 0.2 * height  # its head as high as theirs
        # A space between words parts them.
        if level and 0.1 * height < gap < 0.9 * height and 0.75 * height < tall < 1.15 * height:
            return True
    return False


def _without_specks(words: list[Word]) -> list[Word]:
    """Leave out what is no writing: frame lines and dirt that are taken for strokes."""
    kept = []
    for word in words:
        if word.text.endswith("_") and word.text.strip("_").isalnum():
            # A ruled line that is touched, not a part of the word.
            word.text = word.text.rstrip("_")
        left, top, right, bottom = word.shown
        thin = min(right - left, bottom - top) < 1.0 or bottom - top > 90  # noqa: PLR2004  points
        if all(char in "|_¦[]{}~«»" for char in word.text):
            continue
        is_stroke = all(char in "-—\u2013='`.,:;°\"\u2018\u2019“”!()\\/<>*" for char in word.text)
        if is_stroke and (word.confidence < 0.6 or thin) and word.text not in ("-", "\u2013", "—"):  # noqa: PLR2004  hardly sure
            continue
        kept.append(word)
    return kept


def _is_blank(image: Image.Image) -> bool:
    small = image.resize((200, 260), Image.Resampling.BOX)
    return float(np.asarray(small).std()) < 4.0  # noqa: PLR2004  grey levels


def is_blank(image: Image.Image) -> bool:
    """Say whether a picture shows nothing but an even ground with a little dirt."""
    grey = np.asarray(
        image.convert("L").resize((min(image.width, 1000), min(image.height, 1300)), Image.Resampling.BOX)
    )
    paper = np.median(grey)
    return bool((np.abs(grey.astype(np.int16) - paper) > 60).mean() < 0.0004)  # noqa: PLR2004  grey levels; share of pixels


def evened(grey: Image.Image) -> Image.Image:
    """Give the picture with its light evened out where one side lies in shade; others are given as they are.

    Recognition parts ink from paper at one grey level for all of a page, and what lies in shade is lost without a word.
    """
    ground = np.asarray(_ground(grey), dtype=np.float32)
    dark, light = np.percentile(ground, (6, 90))
    if not dark < _SHADED * light or grey.width * grey.height > _MOST_EVENED:
        return grey
    # What is darker than any shade is printed: white letters on it must stay white.
    paper = Image.fromarray(np.maximum(ground, 0.4 * light)).resize(grey.size, Image.Resampling.BILINEAR)
    values = np.asarray(grey, dtype=np.float32) / np.maximum(np.asarray(paper), 1.0) * 250.0
    even = Image.fromarray(np.clip(values, 0, 255).astype(np.uint8))
    even.info.update(grey.info)
    return even


def _ground(grey: Image.Image) -> Image.Image:
    """Give the light of the paper at every place, small and without what is written."""
    small = grey.resize((max(1, grey.width // 16), max(1, grey.height // 16)), Image.Resampling.BOX)
    return small.filter(ImageFilter.MaxFilter(5)).filter(ImageFilter.GaussianBlur(3))


def clean(image: Image.Image) -> Image.Image:
    """Give the picture with its ground evened out and freed of specks."""
    grey = ImageOps.autocontrast(image, cutoff=1)
    ground = _ground(grey).resize(grey.size, Image.Resampling.BILINEAR)
    values = np.asarray(grey, dtype=np.float32) / np.maximum(np.asarray(ground, dtype=np.float32), 1.0) * 255.0
    even = Image.fromarray(np.clip(values, 0, 255).astype(np.uint8))
    even = ImageOps.autocontrast(
        even.filter(ImageFilter.MedianFilter(3)).filter(ImageFilter.GaussianBlur(0.8)), cutoff=(2, 20)
    )
    around = _surroundings(even)
    if around is not None:
        even.paste(255, mask=around.resize(even.size))
    even.info.update(image.info)
    return even


def _surroundings(grey: Image.Image) -> Image.Image | None:
    """Give a mask of what lies around a photographed sheet: what stays dark when evened, from the picture's edge."""
    small = grey.resize((max(2, grey.width // 8), max(2, grey.height // 8)), Image.Resampling.BOX)
    # What is dark in all of a wide neighbourhood is no writing.
    closed = small.filter(ImageFilter.MaxFilter(9)).filter(ImageFilter.MinFilter(9))
    shade = np.asarray(closed) < 215  # noqa: PLR2004  grey levels
    edge = np.zeros_like(shade)
    edge[[0, -1], :] = shade[[0, -1], :]
    edge[:, [0, -1]] = shade[:, [0, -1]]
    if edge.sum() < 0.1 * 2 * sum(shade.shape):
        return None
    reached = edge
    for _ in range(sum(shade.shape)):
        grown = reached.copy()
        grown[1:] |= reached[:-1]
        grown[:-1] |= reached[1:]
        grown[:, 1:] |= reached[:, :-1]
        grown[:, :-1] |= reached[:, 1:]
        grown &= shade
        if (grown == reached).all():
            break
        reached = grown
    if not 0.03 < reached.mean() < 0.7:  # noqa: PLR2004  a dark rim of a copier, or a dark page
        return None
    return Image.fromarray((reached * 255).astype(np.uint8)).filter(ImageFilter.MaxFilter(7))


def _slopes(image: Image.Image, scale: float, *, overlapping: bool = True) -> list[tuple[float, float, float, float]]:
    """Give the slope of the lines in each piece of a picture that has lines: x, y (points), slope, weight.

    A piece is sheared one way and the other; where its rows of ink are sharpest its lines are level.
    """
    shrink = max(1, round(1 / (_SHRUNK_TO * scale)))
    small = np.asarray(image.reduce(shrink))
    ink = small < 140  # noqa: PLR2004  darker is ink
    height, width = ink.shape
    tall, wide = max(40, height // 9), max(60, width // 6)
    found = []
    parts = 2 if overlapping else 1
    for top in range(0, height - tall // 2, tall // parts):
        for left in range(0, width - wide // 2, wide // parts):
            piece = ink[top : top + tall, left : left + wide]
            share = float(piece.mean())
            if not 0.01 < share < 0.3:  # noqa: PLR2004  nothing, or no writing
                continue
            slope, sharpness = _slope_of(piece)
            if sharpness > 1.25:  # noqa: PLR2004  times the usual; else there are no lines in it
                centre = ((left + wide / 2) * shrink * scale, (top + tall / 2) * shrink * scale)
                found.append((*centre, slope, share * min(sharpness - 1.0, 2.0)))
    return found


def _slope_of(piece: "np.ndarray[tuple[int, ...], np.dtype[np.bool_]]") -> tuple[float, float]:
    """Give the slope of a piece's lines and how much sharper they are under it than under others."""
    rows, columns = np.nonzero(piece)
    middle = piece.shape[1] / 2

    def sharpness(slope: float) -> float:
        levels = np.rint(rows - slope * (columns - middle) + 200).astype(np.int64)
        return float(np.square(np.bincount(levels, minlength=600)).sum())

    coarse = [(sharpness(step / 50), step / 50) for step in range(-10, 11)]
    best = max(coarse)[1]
    fine = [(sharpness(best + step / 250), best + step / 250) for step in range(-6, 7)]
    top = max(fine)[0]
    # Several slopes may do equally well; the middle of them is meant.
    return median(slope for value, slope in fine if value > 0.99 * top), top / median(value for value, _ in coarse)


def poor_lines(words: Sequence[Word]) -> list[bool]:
    """Whether each line that is mostly guessed follows another such line; empty where no line is."""
    found, before = [], False
    for line in make_lines(words):
        total = sum(len(word.text) for word in line.words)
        sure = sum(word.confidence * len(word.text) for word in line.words) / total if total else 1.0
        poor = sure < _POOR_LINE and total > 12  # noqa: PLR2004  a stray mark is no line
        if poor:
            found.append(before)
        before = poor
    return found


def worst_region(found: Recognition) -> str:
    """Name the worst part of the page, where so much of it is only guessed that words may be missing."""
    poor = poor_lines(found.words)
    return f"{len(poor)} lines can hardly be made out" if sum(poor) >= 2 else ""  # noqa: PLR2004  a region, not a smudge


def unturned(box: Box, turn: int, width: float, height: float) -> Box:
    """Give a box on the page turned clockwise by `turn`, as it stands on the page before; `width`, `height` before."""
    left, top, right, bottom = box
    if turn == 90:  # noqa: PLR2004  degrees
        return top, height - right, bottom, height - left
    if turn == 180:  # noqa: PLR2004  degrees
        return width - right, height - bottom, width - left, height - top
    if turn == 270:  # noqa: PLR2004  degrees
        return width - bottom, left, width - top, right
    return box
