"""Pictures: scans, faxes and photographs of pages, by character recognition, every frame a page.

A fax's pixels are not square (204 by 98 or 196 to the inch): they are made so first. Orientation marks of cameras are
followed, and pages that lie on their side or head are turned. Places are those of the picture turned upright.
"""

import importlib
import io
import math
import time
import warnings
from collections.abc import Iterator
from functools import cache

from PIL import Image, ImageFilter, ImageOps, UnidentifiedImageError

from domain.documents import Coverage, Reason, SpanKind
from domain.mail import Part, PartRole
from extractors import heif, ocr
from extractors.contract import Extract, Limits
from extractors.draft import Draft
from extractors.layout import PageLayout, arrange, mark_margins, write_page
from extractors.ledger import not_read, partly_read, summed_up, unreadable, was_read
from extractors.picturerules import ruled_cells
from extractors.shapes import signatures
from extractors.unpacking import TooLargeError

MEDIA_TYPES: tuple[str, ...] = (
    "image/tiff",
    "image/jpeg",
    "image/png",
    "image/gif",
    "image/bmp",
    "image/webp",
    "image/jp2",
    "image/x-portable-bitmap",
    "image/x-portable-graymap",
    "image/x-portable-pixmap",
    "image/heic",
    "image/avif",
)

_SMALLEST = 40
_BROKEN = (
    OSError,
    ValueError,
    SyntaxError,
    EOFError,
    IndexError,
    KeyError,
    TypeError,
    MemoryError,
    OverflowError,
    ArithmeticError,
)
"""What Pillow raises for broken pictures; it has no family of errors of its own for them."""
_LEAST_SURE = 0.62
_LOGO_PIXELS, _LOGO_HEIGHT = 64_000, 90
"""A picture of so few pixels, or so low, holds no page, wherever it comes from."""
_INSET_PIXELS, _BANNER = 400_000, 2.0
"""So does one of so few pixels, or so much wider than high, that stands within a letter: a seal, a banner, a name."""


def read(content: bytes, part: Part, limits: Limits) -> Extract:
    """Read a picture; words are placed by page (frame) and box in points."""
    Image.MAX_IMAGE_PIXELS = None
    image = _opened(content, part, limits)
    if isinstance(image, Extract):
        return image
    if max(image.size) < _SMALLEST or min(image.size) < 8:  # noqa: PLR2004  no letter is smaller
        return Extract(Draft(limits).finish(part), (was_read(part, detail="too small to hold text"),))
    if not ocr.is_available():
        return unreadable(part, Reason.UNSUPPORTED, f"characters in pictures cannot be recognised here: {ocr.remedy()}")
    pages, units = [], []
    deadline = time.monotonic() + 0.7 * limits.part_seconds
    for number, (frame, trouble) in enumerate(_frames(image, limits), start=1):
        unit = f"page {number}"
        if frame is None:
            units.append(not_read(part, *(trouble or (Reason.DAMAGED, "the picture is damaged")), unit=unit))
            continue
        if time.monotonic() > deadline:
            detail = "there was no time left to recognise this page"
            units.append(not_read(part, Reason.TOOK_TOO_LONG, detail, unit))
            continue
        page, coverage = read_frame(frame, number, part, dpi=resolution(frame))
        pages.append(page)
        units.append(coverage if trouble is None else partly_read(part, *trouble, unit=unit))
    draft = written(pages, limits)
    return Extract(draft.finish(part), summed_up(part, units))


def written(pages: list[PageLayout], limits: Limits) -> Draft:
    """Give the pages written into a draft, with repeated headers, footers and signatures marked."""
    mark_margins(pages)
    draft = Draft(limits)
    for page in pages:
        draft.separate()
        with draft.span(SpanKind.PAGE, label=f"page {page.number}"):
            write_page(draft, page)
    for start, end, label in signatures(draft.text()):
        draft.mark(SpanKind.SIGNATURE, start, end, label=label)
    return draft


def _frames(image: Image.Image, limits: Limits) -> Iterator[tuple[Image.Image | None, tuple[Reason, str] | None]]:
    """Each frame as a grey picture with square pixels, or None with the reason why not."""
    count = getattr(image, "n_frames", 1) if image.format == "TIFF" else 1
    for number in range(count):
        if number >= limits.pages:
            yield None, (Reason.TOO_MANY, f"only the first {limits.pages} pages were read")
            return
        try:
            image.seek(number)
        except _BROKEN:
            yield None, (Reason.DAMAGED, "the page is damaged")
            return
        if image.width * image.height > limits.pixels:
            yield None, (Reason.TOO_LARGE, f"the picture has {image.width:,} by {image.height:,} pixels")
            continue
        yield _decoded(image)


def _decoded(image: Image.Image) -> tuple[Image.Image | None, tuple[Reason, str] | None]:
    trouble = None
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            image.load()
        except _BROKEN:
            trouble = (Reason.DAMAGED, "the picture is cut short; only the part that arrived was read")
            if not _salvage(image):
                return None, (Reason.DAMAGED, "the picture is damaged")
        try:
            upright = ImageOps.exif_transpose(image)
        except _BROKEN:
            upright = image
        try:
            grey = _flattened(upright)
        except _BROKEN:
            return None, (Reason.DAMAGED, "the picture is damaged")
    if image.mode == "1":
        # The stairs of black and white pixels are taken for strokes; a little softness undoes them.
        grey = grey.filter(ImageFilter.GaussianBlur(0.6))
    grey.info.update(dpi=image.info.get("dpi"), flat=image.mode == "1" or image.format == "TIFF")
    return _squared(grey), trouble


def _opened(content: bytes, part: Part, limits: Limits) -> Image.Image | Extract:
    """Give the picture, or what to say of one that cannot be opened."""
    try:
        if part.media_type == "image/heic" and not _knows_heic():
            return heif.decode(content, most=limits.pixels)
        return Image.open(io.BytesIO(content))
    except heif.UnknownCodecError:
        return unreadable(part, Reason.UNSUPPORTED, f"photographs in HEIC cannot be opened here: {heif.REMEDY}")
    except TooLargeError as error:
        return unreadable(part, Reason.TOO_LARGE, str(error))
    except UnidentifiedImageError:
        return unreadable(part, Reason.DAMAGED, "the picture is damaged or of an unknown kind")
    except _BROKEN:
        return unreadable(part, Reason.DAMAGED, "the picture is damaged")


@cache
def _knows_heic() -> bool:
    """Make Pillow know HEIC where the optional library is installed; say whether it does."""
    try:
        library = importlib.import_module("pillow_heif")
    except ImportError:
        return False
    library.register_heif_opener(thumbnails=False)
    return True


def _salvage(image: Image.Image) -> bool:
    """Decode what there is of a picture that is cut short; say whether there is something."""
    from PIL import ImageFile  # noqa: PLC0415  only for the switch

    ImageFile.LOAD_TRUNCATED_IMAGES = True
    try:
        image.load()
    except _BROKEN:
        return False
    finally:
        ImageFile.LOAD_TRUNCATED_IMAGES = False
    return True


def _flattened(image: Image.Image) -> Image.Image:
    """Give the picture in grey, on white where it is transparent."""
    if image.mode in ("RGBA", "LA", "PA") or "transparency" in image.info:
        image = image.convert("RGBA")
        ground = Image.new("RGBA", image.size, "white")
        return Image.alpha_composite(ground, image).convert("L")
    if image.mode.startswith(("I", "F")):
        return ImageOps.autocontrast(image.convert("F").convert("L"))
    return image.convert("L")


def _squared(image: Image.Image) -> Image.Image:
    """Make the pixels square, as those of a fax are not."""
    dpi = image.info.get("dpi")
    if not dpi or len(dpi) < 2:  # noqa: PLR2004  across and down
        return image
    across, down = (float(value or 0) for value in dpi[:2])
    if not (math.isfinite(across) and math.isfinite(down)) or min(across, down) < 30:  # noqa: PLR2004  nonsense
        image.info["dpi"] = None
        return image
    if not 1.1 < max(across, down) / min(across, down) < 4:  # noqa: PLR2004  square enough, or nonsense
        return image
    factor = across / down
    size = (
        (image.width, max(1, round(image.height * factor)))
        if factor > 1
        else (max(1, round(image.width / factor)), image.height)
    )
    info = {str(key): value for key, value in image.info.items()}
    image = image.resize(size, Image.Resampling.BICUBIC).filter(ImageFilter.GaussianBlur(0.8))
    image.info.update(info, dpi=(max(across, down),) * 2)
    return image


def resolution(image: Image.Image) -> float:
    """Give the dots to the inch: as the picture says where that makes a sheet of paper, else those of a letter."""
    dpi = image.info.get("dpi")
    long, short = max(image.size), min(image.size)
    if dpi and 3.0 <= long / float(dpi[0]) <= 24.0 and float(dpi[0]) > 75:  # noqa: PLR2004  inches; screens say 72
        return float(dpi[0])
    return max(72.0, min(long / 11.0, short / 8.5)) if long > 700 else 110.0  # noqa: PLR2004  a letter; a clipping


def read_frame(image: Image.Image, number: int, part: Part, *, dpi: float) -> tuple[PageLayout, Coverage]:
    """Recognise one picture of a page and put it in order, with its line of the ledger."""
    unit = f"page {number}"
    found = ocr.recognise(image, dpi=dpi, flat=image.info.get("flat", False))
    cells = ruled_cells(found.page or image, dpi=found.dpi, slope=found.slope)
    page = arrange(found.words, number=number, height=found.height, cells=cells)
    return page, judged(found, image, part, unit)


def judged(found: ocr.Recognition, image: Image.Image, part: Part, unit: str) -> Coverage:
    """Give the line of the ledger for what was recognised: the worst region counts."""
    turned = f"turned by {found.turn}°" if found.turn else ""
    if not found.words:
        if ocr.is_blank(image) or part.role is PartRole.ORNAMENT:
            return was_read(part, unit, "blank")
        if _is_mark(image, part):
            return was_read(part, unit, "a small picture without words, such as a logo or a signature")
        return not_read(part, Reason.UNSUPPORTED, "something is shown here, but no words can be made out in it", unit)
    region = ocr.worst_region(found)
    if found.confidence < _LEAST_SURE or region:
        detail = region or "the characters are hard to make out"
        return partly_read(part, Reason.UNSUPPORTED, "; ".join(filter(None, (detail, turned))), unit)
    return was_read(part, unit, turned)


def _is_mark(image: Image.Image, part: Part) -> bool:
    """Say whether a picture without words is a logo, signature or ornament rather than something to be read."""
    area, (wide, high) = image.width * image.height, image.size
    if area <= _LOGO_PIXELS or min(wide, high) <= _LOGO_HEIGHT:
        return True
    within = part.media_type.startswith("image/") and ("!" in part.path or bool(part.content_id))
    return within and (area <= _INSET_PIXELS or wide >= _BANNER * high)
