"""Compares the speed of the readers with the plain libraries below them, in one run, in CPU time.

The material is made on the spot (tests/six_letters.py): letters as PDF and DOCX, their sheets as pictures, a workbook.
Each pair takes turns, so that both see the same machine. A ratio above 1 means that the reader takes longer than the
library alone. Run: .venv/bin/python -m benchmarks.formats [--rounds 5]
"""

import argparse
import io
import time
import zipfile
from collections.abc import Callable

import openpyxl
import pdfplumber
import pypdfium2
import python_calamine
from lxml import etree
from PIL import Image
from rich.console import Console
from rich.table import Table

from domain.mail import Part, PartRole
from extractors import ocr
from extractors.contract import Limits
from extractors.registry import formats
from tests.six_letters import LETTERS, as_docx, as_pdf, sheets

DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
PDF, PNG = "application/pdf", "image/png"
TEXT = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}t"
Work = Callable[[], object]


def main() -> None:
    """Time every pair and print the ratios."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--rounds", type=int, default=5)
    rounds = parser.parse_args().rounds
    table = Table("Step", "Units", "Reader, ms a unit", "Compared with", "ms a unit", "Ratio")
    for step, count, ours, others in _steps():
        works = {"": ours, **others}
        times = _alternated(works, rounds)
        for name in others:
            mine, theirs = (1000 * times[key] / count for key in ("", name))
            table.add_row(step, str(count), f"{mine:.2f}", name, f"{theirs:.2f}", f"{mine / theirs:.2f}")
    Console(width=130).print(table)


def _alternated(works: dict[str, Work], rounds: int) -> dict[str, float]:
    """CPU seconds of each work: the least of so many rounds, after one to warm up."""
    best: dict[str, float] = {}
    for number in range(rounds + 1):
        for name, work in works.items():
            began = time.process_time()
            work()
            took = time.process_time() - began
            if number:
                best[name] = min(took, best.get(name, took))
    return best


def _steps() -> list[tuple[str, int, Work, dict[str, Work]]]:
    pdfs = [as_pdf(made)[0][1] for made in LETTERS]
    words = [as_docx(made)[0][1] for made in LETTERS]
    book = _workbook()
    pages = sheets(LETTERS[0], 200)[:1]
    count = sum(len(sheets(made, 10)) for made in LETTERS)
    return [
        ("PDF page", count, lambda: _read(PDF, pdfs), {
            "pypdfium2 text": lambda: [plain_text(content) for content in pdfs],
            "pypdfium2 words with boxes": lambda: [_plain_boxes(content) for content in pdfs],
            "pdfplumber text and tables": lambda: [_plumbed(content) for content in pdfs],
        }),
        ("DOCX file", len(words), lambda: _read(DOCX, words), {
            "one lxml pass": lambda: [one_pass(content) for content in words],
        }),
        ("XLSX file", 1, lambda: _read(XLSX, [book]), {"python-calamine": lambda: calamine(book)}),
        ("scanned page", 1, lambda: _read(PNG, [_png(page) for page in pages]), {
            "tesserocr": lambda: [_recognised(page) for page in pages],
        }),
    ]


def _read(media_type: str, contents: list[bytes]) -> None:
    reader = formats()[media_type]
    for content in contents:
        part = Part("1", "f", media_type, media_type, len(content), "0" * 64, PartRole.ATTACHMENT)
        reader.read(content, part, Limits())


def plain_text(content: bytes) -> list[str]:
    """The text of a PDF file, by pypdfium2 alone."""
    with pypdfium2.PdfDocument(content) as pdf:
        return [page.get_textpage().get_text_bounded() for page in pdf]


def _plain_boxes(content: bytes) -> int:
    """Every character's box, as one gets words with boxes from pypdfium2."""
    found = 0
    with pypdfium2.PdfDocument(content) as pdf:
        for page in pdf:
            text = page.get_textpage()
            text.get_text_range()
            found += sum(text.get_charbox(index)[0] >= 0 for index in range(text.count_chars()))
    return found


def _plumbed(content: bytes) -> int:
    with pdfplumber.open(io.BytesIO(content)) as pdf:
        return sum(len(page.extract_text()) + len(page.extract_tables()) for page in pdf.pages)


def one_pass(content: bytes) -> str:
    """The text of a Word file, by one pass of lxml."""
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        return " ".join(node.text or "" for node in etree.fromstring(package.read("word/document.xml")).iter(TEXT))


def _workbook() -> bytes:
    book = openpyxl.Workbook()
    sheet = book.active
    if sheet is None:
        raise ValueError("a new workbook has a sheet")
    sheet.append(["Item", "Quantity", "Unit price", "Amount"])
    for number in range(400):
        sheet.append([f"Circuit {number}", number % 7, 14.5 * number, 14.5 * number * (number % 7)])
    stream = io.BytesIO()
    book.save(stream)
    return stream.getvalue()


def calamine(content: bytes) -> int:
    """How many rows a workbook has, by python-calamine."""
    book = python_calamine.CalamineWorkbook.from_filelike(io.BytesIO(content))
    return sum(len(book.get_sheet_by_name(name).to_python()) for name in book.sheet_names)


def _png(page: Image.Image) -> bytes:
    stream = io.BytesIO()
    page.save(stream, "PNG", dpi=(200, 200), compress_level=1)
    return stream.getvalue()


def _recognised(page: Image.Image) -> str:
    import tesserocr  # noqa: PLC0415  the reader sets its thread limit first

    engine = ocr._engine("eng", tesserocr.PSM.AUTO)  # noqa: SLF001  the same engine, without our work around it
    engine.SetImage(page.resize((page.width * 3 // 2, page.height * 3 // 2), Image.Resampling.LANCZOS))
    text: str = engine.GetUTF8Text()
    engine.Clear()
    return text


if __name__ == "__main__":
    main()
