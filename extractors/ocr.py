"""The only door to the character recognition program (Tesseract, through tesserocr, one thread).

A picture is recognised as it is; only where that goes badly is it turned, straightened and cleaned, and tried again.
The better reading is kept, with the confidence of every word.
"""

import math
import os
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from statistics import median

import numpy as np
from extractors.layout import Box, Word, make_lines
from PIL import Image, ImageFilter, ImageOps

# One process reads one part: threads of Tesseract's own only take turns (measured: eleven times the time).
os.environ.setdefault("OMP_THREAD_LIMIT", "1")

_TRAINED = ("/usr/share/tesseract-ocr/*/tessdata", "/usr/share/tessdata", "/usr/local/share/tessdata")
_GOOD = 0.84
_WEAK_WORD = 0.5
_LETTER_POINTS = (612.0, 792.0)
_RECOGNISED_AT = 300
_MOST_PIXELS = 30_000_000
_LONGEST_SIDE = 12_000
Grey = np.ndarray[tuple[int, ...], np.dtype[np.uint8]]


@dataclass(frozen=True, slots=True)
class Recognition:
    """What was recognised: words placed in points, the turn that made it upright (degrees clockwise), mean confidence."""

    words: tuple[Word, ...] = ()
    turn: int = 0
    confidence: float = 0.0
    width: float = 0.0
    height: float = 0.0

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
    """The folder of Tesseract's trained data, or an empty string."""
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
    """What to do where recognition is not available."""
    return "install tesseract-ocr and tesseract-ocr-eng, or set TESSDATA_PREFIX to the folder of eng.traineddata"


def recognise(image: Image.Image, *, dpi: float, turned: bool = True) -> Recognition:
    """Recognise a grey picture of `dpi` pixels to the inch; places are in points of the picture as given, upright.

    With `turned` false the picture is taken to be upright.
    """
    image = _sized(image.convert("L"), dpi)
    scale = 72.0 / max(1.0, _dpi_of(image, dpi))
    first = _recognised(image, scale)
    if first.confidence >= _GOOD and first.weak < 0.12 and len(first.words) > 3:  # noqa: PLR2004  a few words may be chance
        return first
    best = first
    if turned:
        for turn in _likely_turns(image):
            other = replace(_recognised(turned_by(image, turn), scale), turn=turn)
            best = max(best, other, key=lambda found: found.worth)
            if best.confidence >= _GOOD and best is other:
                return best
    if not best.words and _is_blank(image):
        return best
    cleaned = clean(turned_by(image, best.turn))
    second = replace(_recognised(cleaned, scale), turn=best.turn)
    return max(best, second, key=lambda found: found.worth)


def _dpi_of(image: Image.Image, dpi: float) -> float:
    return float(image.info.get("sized_dpi", dpi))


def _sized(image: Image.Image, dpi: float) -> Image.Image:
    """The picture at a resolution that recognition does well with."""
    factor = 1.0
    if dpi < 240:  # noqa: PLR2004  dots to the inch below which letters are too small
        factor = _RECOGNISED_AT / dpi
    elif dpi > 450:  # noqa: PLR2004  beyond it only time is lost
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
    """The picture turned clockwise by 0, 90, 180 or 270 degrees."""
    ways = {90: Image.Transpose.ROTATE_270, 180: Image.Transpose.ROTATE_180, 270: Image.Transpose.ROTATE_90}
    return image.transpose(ways[turn]) if turn in ways else image


def _likely_turns(image: Image.Image) -> list[int]:
    """The turns (degrees clockwise) that may make the picture upright, the likeliest first."""
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
    words = _words(engine, scale, tesserocr.RIL.WORD, tesserocr.RIL.TEXTLINE)
    engine.Clear()
    total = sum(len(word.text) for word in words)
    mean = sum(word.confidence * len(word.text) for word in words) / total if total else 0.0
    return Recognition(tuple(words), 0, mean, image.width * scale, image.height * scale)


def _words(engine, scale: float, level: int, line_level: int) -> list[Word]:  # type: ignore[no-untyped-def]  # noqa: ANN001  tesserocr has no types
    found: list[Word] = []
    iterator = engine.GetIterator()
    if iterator is None:
        return found
    slopes: list[float] = []
    while True:
        text = (iterator.GetUTF8Text(level) or "").strip() if not iterator.Empty(level) else ""
        box = iterator.BoundingBox(level) if text else None
        if box:
            line = iterator.BoundingBox(line_level) or box
            base = iterator.Baseline(line_level)
            if base and base[1][0] - base[0][0] > 200:  # noqa: PLR2004  pixels; short lines say little
                slopes.append((base[1][1] - base[0][1]) / (base[1][0] - base[0][0]))
            left, top, right, bottom = (value * scale for value in box)
            confidence = max(0.0, iterator.Confidence(level) / 100)
            size = max(4.0, min((line[3] - line[1]) * scale, 2.2 * (bottom - top)) / 1.25)
            shown = (left, top, right, bottom)
            found.append(Word(text, shown, shown, size=size, confidence=confidence))
        if not iterator.Next(level):
            break
    return _levelled(_without_specks(found), median(slopes) if slopes else 0.0)


def _levelled(words: list[Word], slope: float) -> list[Word]:
    """Put the words of a page that lies askew on level lines, for reading; what is shown stays where it is."""
    sizes = [word.size for word in words]
    usual = median(sizes) if sizes else 10.0
    for word in words:
        left, top, right, bottom = word.shown
        rise = slope * (left + right) / 2 if abs(slope) > 0.002 else 0.0  # noqa: PLR2004  a slope nobody sees
        middle = (top + bottom) / 2 - rise
        # Marks such as commas and dashes are given the height of their line, so that they stay on it.
        half = max(bottom - top, 0.7 * min(word.size, usual)) / 2
        word.box = (left, middle - half, right, middle + half)
    return words


def _without_specks(words: list[Word]) -> list[Word]:
    """Leave out what is no writing: frame lines and dirt that are taken for strokes."""
    kept = []
    for word in words:
        left, top, right, bottom = word.shown
        thin = min(right - left, bottom - top) < 1.0 or bottom - top > 90  # noqa: PLR2004  points
        is_stroke = all(char in "|_-—–=~'`.,:;°\"‘’“”!¦[]{}()\\/<>" for char in word.text)
        if is_stroke and (word.confidence < 0.6 or thin) and word.text not in ("-", "–", "—"):  # noqa: PLR2004  hardly sure
            continue
        kept.append(word)
    return kept


def _is_blank(image: Image.Image) -> bool:
    small = image.resize((200, 260), Image.Resampling.BOX)
    return float(np.asarray(small).std()) < 4.0  # noqa: PLR2004  grey levels


def is_blank(image: Image.Image) -> bool:
    """Say whether a picture shows nothing but an even ground with a little dirt."""
    grey = np.asarray(image.convert("L").resize((min(image.width, 1000), min(image.height, 1300)), Image.Resampling.BOX))
    paper = np.median(grey)
    return bool((np.abs(grey.astype(np.int16) - paper) > 60).mean() < 0.0004)  # noqa: PLR2004  grey levels; share of pixels


def clean(image: Image.Image) -> Image.Image:
    """The picture straightened, its ground evened out and freed of specks."""
    grey = ImageOps.autocontrast(image, cutoff=1)
    ground = grey.resize((max(1, grey.width // 16), max(1, grey.height // 16)), Image.Resampling.BOX)
    ground = ground.filter(ImageFilter.MaxFilter(5)).filter(ImageFilter.GaussianBlur(3)).resize(grey.size, Image.Resampling.BILINEAR)
    values = np.asarray(grey, dtype=np.float32) / np.maximum(np.asarray(ground, dtype=np.float32), 1.0) * 255.0
    even = Image.fromarray(np.clip(values, 0, 255).astype(np.uint8))
    even = ImageOps.autocontrast(even.filter(ImageFilter.MedianFilter(3)), cutoff=(2, 20))
    angle = skew(even)
    if abs(angle) > 0.2:  # noqa: PLR2004  degrees; recognition bears less
        even = even.rotate(angle, resample=Image.Resampling.BICUBIC, fillcolor=255)
    even.info.update(image.info)
    return even


def skew(image: Image.Image) -> float:
    """The turn in degrees (counter-clockwise, up to 4 either way) that makes the lines of text level."""
    small = image.resize((max(1, image.width // 4), max(1, image.height // 4)), Image.Resampling.BOX)
    ink: Grey = np.asarray(small.point(lambda value: 255 if value < 160 else 0))  # noqa: PLR2004  darker is ink
    if not ink.any():
        return 0.0
    picture = Image.fromarray(ink)

    def sharpness(angle: float) -> float:
        profile = np.asarray(picture.rotate(angle, fillcolor=0), dtype=np.float32).sum(axis=1)
        return float(np.square(np.diff(profile)).sum())

    coarse = max((step / 2 for step in range(-8, 9)), key=sharpness)
    return max((coarse + step / 10 for step in range(-4, 5)), key=sharpness)


def is_picture(image: Image.Image) -> bool:
    """Say whether a picture is a photograph or drawing rather than a page: it has no even light ground."""
    grey = np.asarray(image.convert("L").resize((200, 200), Image.Resampling.BOX))
    return bool((grey > 200).mean() < 0.55) or min(image.size) < 200  # noqa: PLR2004  grey levels; share; pixels


def worst_region(found: Recognition) -> str:
    """Name the worst part of the page, where so much of it is only guessed that words may be missing."""
    lines = make_lines(found.words)
    bad, run = 0, 0
    for line in lines:
        words = line.words
        total = sum(len(word.text) for word in words)
        sure = sum(word.confidence * len(word.text) for word in words) / total if total else 1.0
        run = run + 1 if sure < _WEAK_WORD and total > 8 else 0  # noqa: PLR2004  a stray mark is no line
        bad = max(bad, run)
    return f"{bad} lines in a row cannot be made out" if bad >= 3 else ""  # noqa: PLR2004  a region, not a smudge


def unturned(box: Box, turn: int, width: float, height: float) -> Box:
    """A box on the page turned clockwise by `turn`, as it stands on the page before; `width`, `height` before."""
    left, top, right, bottom = box
    if turn == 90:  # noqa: PLR2004  degrees
        return top, height - right, bottom, height - left
    if turn == 180:  # noqa: PLR2004  degrees
        return width - right, height - bottom, width - left, height - top
    if turn == 270:  # noqa: PLR2004  degrees
        return width - bottom, left, width - top, right
    return box
