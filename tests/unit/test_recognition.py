"""Character recognition of scans, faxes and photographs: the words, their places, and what is said of poor ones."""

import base64
import importlib.util
import io
import tracemalloc

import pytest
from PIL import Image, ImageDraw, features
from reportlab.pdfgen import canvas

from domain.documents import Reason, SpanKind, Verdict
from extractors import heif, ocr
from extractors.contract import Limits
from extractors.sniff import sniff
from tests.letters import PARAGRAPHS, ROWS, as_pdf, as_picture, document_of, picture_bytes, read

needs_program = pytest.mark.skipif(not ocr.is_available(), reason="Tesseract's trained data are not installed")
WORDS = set(" ".join(PARAGRAPHS).split())


def share_found(text: str) -> float:
    return len(WORDS & set(text.split())) / len(WORDS)


@needs_program
def test_a_scanned_letter_is_read_with_places_and_confidence() -> None:
    document = document_of(picture_bytes(as_picture(as_pdf()), "PNG", dpi=(200, 200)), "image/png")
    assert share_found(document.text) > 0.9
    exact = document_of(as_pdf(), "application/pdf")
    place = document.place_of(document.text.index("Bishop"), document.text.index("Bishop") + 6)
    wanted = exact.place_of(exact.text.index("Bishop"), exact.text.index("Bishop") + 6)
    assert place is not None
    assert wanted is not None
    assert place.box == pytest.approx(wanted.box, abs=5)
    assert 0.5 < document.confidence_of(0, len(document.text)) < 1


@needs_program
@pytest.mark.parametrize("turn", [90, 180, 270])
def test_pages_on_their_side_or_head_are_turned(turn: int) -> None:
    image = as_picture(as_pdf()).rotate(turn, expand=True)
    assert share_found(document_of(picture_bytes(image, "PNG", dpi=(200, 200)), "image/png").text) > 0.9


@needs_program
def test_a_fax_with_oblong_pixels_is_read() -> None:
    page = as_picture(as_pdf(), dpi=204)
    fax = page.resize((page.width, page.height * 98 // 204)).convert("1")
    content = picture_bytes(fax, "TIFF", compression="group4", dpi=(204, 98))
    assert share_found(document_of(content, "image/tiff").text) > 0.9


@needs_program
def test_ruled_tables_of_a_scan_lying_askew_are_tables() -> None:
    image = as_picture(as_pdf(grid=True)).rotate(0.9, fillcolor=255, resample=Image.Resampling.BICUBIC)
    document = document_of(picture_bytes(image, "PNG", dpi=(200, 200)), "image/png")
    cells = {(s.row, s.column): document.text[s.start : s.end] for s in document.spans_of(SpanKind.CELL)}
    assert cells[1, 0] == ROWS[1][0]
    assert cells[1, 2] == ROWS[1][2]


def scanned(image: Image.Image, layer: str = "") -> bytes:
    stream = io.BytesIO()
    page = canvas.Canvas(stream, pagesize=(612, 792))
    from reportlab.lib.utils import ImageReader  # noqa: PLC0415  only here

    page.drawImage(ImageReader(image), 0, 0, 612, 792)
    if layer:
        text = page.beginText(72, 700)
        text.setTextRenderMode(3)
        for line in layer.split("\n"):
            text.textLine(line)
        page.drawText(text)
    page.save()
    return stream.getvalue()


@needs_program
def test_a_bad_text_layer_gives_way_to_the_picture() -> None:
    layer = "Tne Depaitmenl asls for an exeinption so\nlhe fie1d 0ffice 1n Bishcp can bny\naccess for 5,l23 do1lars"
    document = document_of(scanned(as_picture(as_pdf(), dpi=300), layer), "application/pdf")
    assert share_found(document.text) > 0.95
    assert "asls" not in document.text


@needs_program
def test_a_blank_page_is_read() -> None:
    blank = read(scanned(Image.new("L", (850, 1100), 255)), "application/pdf")
    assert [entry.verdict for entry in blank.coverage] == [Verdict.READ, Verdict.READ]


def test_a_picture_with_too_many_pixels_is_named() -> None:
    content = picture_bytes(Image.new("1", (3000, 3000), 1), "TIFF", compression="group4")
    extract = read(content, "image/tiff", limits=Limits(pixels=1_000_000))
    assert extract.coverage[0].reason in (Reason.TOO_LARGE, Reason.UNSUPPORTED)
    assert extract.coverage[0].verdict is Verdict.NOT_READ


def test_without_the_program_pictures_are_named_unsupported(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ocr, "is_available", lambda: False)
    extract = read(picture_bytes(as_picture(as_pdf()), "PNG"), "image/png")
    assert (extract.coverage[0].verdict, extract.coverage[0].reason) == (Verdict.NOT_READ, Reason.UNSUPPORTED)
    assert "tesseract" in extract.coverage[0].detail


HEIC = base64.b64decode(  # a picture that says "Total $14,208.50", saved by pillow-heif
    "AAAAHGZ0eXBoZWl4AAAAAG1pZjFoZWl4bWlhZgAAAVBtZXRhAAAAAAAAACFoZGxyAAAAAAAAAABwaWN0AAAAAAAAAAAAAAAAAAAAACJpbG9jAAAA"
    "AERAAAEAAQAAAAABdAABAAAAAAAAAhcAAAAjaWluZgAAAAAAAQAAABVpbmZlAgAAAAABAABodmMxAAAAAA5waXRtAAAAAAABAAAA0GlwcnAAAACx"
    "aXBjbwAAAHRodmNDAQQIAAAAn/gAAAAAPPAA/Pz4+AAADwNgAAEAF0ABDAH//wQIAAADAJ/4AAADAAA8ugJAYQABAChCAQEECAAAAwCf+AAAAwAA"
    "PMA1IGHLPlupJKa5sCAAAAMDIAAAAwAhYgABAAdEAcFysGJAAAAAE2NvbHJuY2x4AAEADQAGgAAAABRpc3BlAAAAAAAAAaQAAABaAAAADnBpeGkA"
    "AAAAAQgAAAAXaXBtYQAAAAAAAAABAAEEgQIDBAAAAh9tZGF0AAACEygBrggoT5Jtf///nvESl03qzJLTfsthyDltG2dJNpHJb1aoLnxbvSY3t1Ei"
    "CPtfqt4Qy8oVKablIWImPnFjURC913k06/NboKyItNPXga2YDOwmxYku8ZpJdoZ9Fa9mP8ilFmFKVzbSGLCbfTKlbhXwRLR74nYtu4M8x4YtN5Qb"
    "9jBWaBlOUhk13DniyLzooEZE/M09tt6j3YYmv0LwZW6gTvjezkIKf5ISzd5pE9pX6eUTLTQIoigtrYr+ZAqMqJfl/UIQioTC3lCi/uV7x8jUxRww"
    "W/hS5cXvxnDe2sUpOCRbW3eq0tyg+GfKLoF1nGblqut6O+YbdUtcrF3rrIQAR6C6Tdht7uRFmsKP0QraXjN4utA/FZldiGS4g97YLYPutD/s7wT9"
    "abQZEQmX/040ijgWRIjwLKvT4DAQdUOcvsg0/DaBAVxAdr071k3QGDu9SLd/g0oCgZxqzWXPKgiCXyomum27Yo3rR7zaYqzz0QVm2TAqLB7W6z5W"
    "Plt5MbvhgGMInN+gmXbAEv9s8itOVYTmh184biM+SW6HQ09g+y/aOirzNLUlWUJiA1VNean4VJgvqbtnaoeVi28OsJ0BM/ZXLXVBMvBsW3qk2kQ7"
    "qc8nG6mzUL37UhqGusSf8bl2Jwer0U1cbAAI2Pj5jyrcSb7Fwc5k9xKAKvX0nf6Ckg42BPEQ4Q7WZaCo0IbsyoBsQA=="
)


@needs_program
@pytest.mark.skipif(not heif.is_available(), reason="neither libheif nor pillow-heif is installed")
def test_a_telephones_photograph_is_read() -> None:
    assert sniff(HEIC) == "image/heic"
    assert document_of(HEIC, "image/heic").text == "Total $14,208.50"
    assert read(HEIC[:600], "image/heic").coverage[0].reason is Reason.DAMAGED
    if importlib.util.find_spec("pillow_heif") is None:
        large = read(HEIC, "image/heic", limits=Limits(pixels=1000)).coverage[0]
        assert (large.verdict, large.reason) == (Verdict.NOT_READ, Reason.TOO_LARGE)


def test_a_telephones_photograph_is_named_with_what_would_open_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(heif, "library", lambda: None)
    if importlib.util.find_spec("pillow_heif") is None:
        line = read(HEIC, "image/heic").coverage[0]
        assert (line.verdict, line.reason) == (Verdict.NOT_READ, Reason.UNSUPPORTED)
        assert all(words in line.detail for words in ("libheif1", ".[heic]"))


@needs_program
@pytest.mark.skipif(not features.check("avif"), reason="this Pillow cannot open AVIF")
def test_a_picture_in_avif_is_read() -> None:
    content = picture_bytes(as_picture(as_pdf()), "AVIF")
    assert sniff(content) == "image/avif"
    assert share_found(document_of(content, "image/avif").text) > 0.9


def hills(size: tuple[int, int]) -> Image.Image:
    """A picture of nothing that anybody could read."""
    image = Image.radial_gradient("L").resize(size)
    for at in range(0, size[0], size[0] // 3):
        ImageDraw.Draw(image).pieslice((at, size[1] // 2, at + size[0] // 2, size[1] * 2), 180, 360, fill=90)
    return image


def test_a_picture_without_words_counts_as_read_only_where_it_is_small() -> None:
    large, small = (
        read(picture_bytes(hills(size), "PNG"), "image/png").coverage[0] for size in ((1600, 1200), (240, 180))
    )
    assert (large.verdict, large.reason) == (Verdict.NOT_READ, Reason.UNSUPPORTED), large
    assert small.verdict is Verdict.READ, small


def test_a_large_sheet_is_made_level_in_little_memory() -> None:
    sheet = Image.new("L", (4000, 4000), 255)
    ImageDraw.Draw(sheet).line((0, 2000, 4000, 2200), fill=0, width=9)
    tracemalloc.start()
    try:
        level = ocr.Bend((0.05,) + (0.0,) * 8, 960.0).flatten(sheet, 0.24)
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert [level.getpixel((x, 2100)) for x in (100, 2000, 3900)] == [0, 0, 0]
    assert level.getpixel((100, 2000)) == 255
    assert peak < 150 << 20, f"{peak >> 20} MiB for 16 million pixels"
