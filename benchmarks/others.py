"""Independent readers of other projects: what they find in a file, printed as text; always in a limited child process.

PDF with poppler; text documents with LibreOffice, Word documents also with a bare walk over their XML; workbooks with
calamine and, as they are shown, with LibreOffice; presentations with LibreOffice; mail with the standard library;
Outlook's files with msgconvert and tnef (Debian: libemail-outlook-message-perl, tnef); archives with the standard
library; pictures with Tesseract's own program, its sure words only.

Run by `benchmarks.readers`: .venv/bin/python -m benchmarks.others READER FILE
"""

import csv
import email
import email.policy
import gzip
import io
import resource
import subprocess
import sys
import tarfile
import tempfile
import zipfile
from collections.abc import Callable, Iterable
from email.message import EmailMessage
from pathlib import Path

import lxml.html
import python_calamine
from lxml import etree

SECONDS = 100
MEMORY = 4 << 30
WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
SURE = 90.0
AS_SHOWN = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1"
"""LibreOffice's filter for all sheets, each cell as it is shown (its help, "Filter Options for CSV")."""


def by_poppler(file: Path) -> str:
    """The text of a PDF."""
    return _printed(["pdftotext", "-enc", "UTF-8", str(file), "-"])


def by_libreoffice(file: Path) -> str:
    """The text of a text document."""
    made = _converted(file, "txt:Text (encoded):UTF8", "txt")
    return "\n".join(text.read_text("utf-8-sig", "replace") for text in made)


def by_xml(file: Path) -> str:
    """Every run of text in a Word file's body and notes but for deleted and doubled ones, and hidden fields' codes."""
    found: list[str] = []
    with zipfile.ZipFile(file) as archive:
        for name in archive.namelist():
            if name.lower() in {"word/document.xml", "word/footnotes.xml", "word/endnotes.xml"}:
                root = etree.fromstring(archive.read(name), etree.XMLParser(resolve_entities=False, no_network=True))
                etree.strip_elements(root, f"{WORD}del", f"{WORD}moveFrom", FALLBACK, with_tail=False)
                found.extend("".join(_runs(paragraph)) for paragraph in root.iter(f"{WORD}p"))
    return "\n".join(found)


def _runs(paragraph: etree._Element) -> Iterable[str]:
    """The text of a paragraph, without that of paragraphs in text boxes in it, which come by themselves."""
    for node in paragraph.iter(f"{WORD}t", f"{WORD}tab", f"{WORD}br"):
        if next(node.iterancestors(f"{WORD}p")) is paragraph:
            yield (node.text or "") if node.tag == f"{WORD}t" else " "


def by_calamine(file: Path) -> str:
    """The texts in the cells of a workbook; numbers are shown in ways of their own."""
    book = python_calamine.CalamineWorkbook.from_path(str(file))
    found: list[str] = []
    for name in book.sheet_names:
        # One stray cell at the sheet's far end makes billions of empty ones: rows are taken one by one.
        for row in book.get_sheet_by_name(name).iter_rows():
            found.extend(cell for cell in row if isinstance(cell, str) and cell)
    return "\n".join(found)


def by_calc(file: Path) -> str:
    """The cells of a workbook as LibreOffice shows them."""
    csv.field_size_limit(1 << 26)
    texts = (made.read_text("utf-8-sig", "replace") for made in _converted(file, AS_SHOWN, "csv"))
    return "\n".join(cell for text in texts for row in csv.reader(io.StringIO(text)) for cell in row if cell)


def by_impress(file: Path) -> str:
    """The text of a presentation's slides."""
    with tempfile.TemporaryDirectory() as folder:
        _soffice(file, "pdf", folder)
        return "\n".join(by_poppler(made) for made in Path(folder).glob("*.pdf"))


def by_lxml(file: Path) -> str:
    """The text of a web page."""
    return _page(file.read_bytes())


def _page(content: bytes | str) -> str:
    """What a page says; what could have been chosen from a list is left out, as it is in ours."""
    tree = lxml.html.fromstring(content)
    etree.strip_elements(tree, "script", "style", "head", "option", etree.Comment, with_tail=False)
    return " ".join(tree.itertext())


def by_email(file: Path) -> str:
    """The texts of a message."""
    return _texts(file.read_bytes())


def _texts(content: bytes) -> str:
    message = email.message_from_bytes(content, policy=email.policy.default)
    found = []
    for part in message.walk():
        kind = part.get_content_type()
        if kind in {"text/plain", "text/html"} and isinstance(part, EmailMessage):
            try:
                text = str(part.get_content())
            except (LookupError, ValueError):
                text = (part.get_payload(decode=True) or b"").decode("utf-8", "replace")  # type: ignore[union-attr]
            found.append(_page(text) if kind == "text/html" and text.strip() else text)
    return "\n".join(found)


def by_msgconvert(file: Path) -> str:
    """The texts of an Outlook message."""
    return _texts(_output(["msgconvert", "--outfile", "-", str(file)]))


def by_tnef(file: Path) -> str:
    """The names of what a winmail.dat holds."""
    return _printed(["tnef", "--list", "--file", str(file)])


def by_archive(file: Path) -> str:
    """The names of an archive's members, or the text of the one packed file."""
    content = file.read_bytes()
    if zipfile.is_zipfile(file):
        with zipfile.ZipFile(file) as archive:
            return "\n".join(info.filename for info in archive.infolist() if not info.is_dir())
    try:
        with tarfile.open(fileobj=io.BytesIO(content)) as packed:
            return "\n".join(info.name for info in packed if info.isfile())
    except tarfile.TarError:
        return gzip.decompress(content).decode("utf-8", "replace") if content.startswith(b"\x1f\x8b") else ""


def by_tesseract(file: Path) -> str:
    """The words of a picture of which Tesseract is sure."""
    printed = _printed(["tesseract", str(file), "-", "-l", "eng", "tsv"])
    rows = csv.DictReader(io.StringIO(printed), delimiter="\t", quoting=csv.QUOTE_NONE)
    return " ".join(row["text"] for row in rows if row.get("text") and float(row["conf"]) >= SURE)


READERS: dict[str, Callable[[Path], str]] = {
    "poppler": by_poppler, "libreoffice": by_libreoffice, "xml": by_xml, "calamine": by_calamine, "calc": by_calc,
    "impress": by_impress, "lxml": by_lxml, "email": by_email, "msgconvert": by_msgconvert, "tnef": by_tnef,
    "archive": by_archive, "tesseract": by_tesseract,
}


def _converted(file: Path, target: str, suffix: str) -> list[Path]:
    folder = tempfile.mkdtemp()
    _soffice(file, target, folder)
    return sorted(Path(folder).glob(f"*.{suffix}"))


def _soffice(file: Path, target: str, folder: str) -> None:
    profile = f"-env:UserInstallation=file://{folder}/profile"
    _printed(["soffice", profile, "--headless", "--convert-to", target, "--outdir", folder, str(file)])


def _printed(command: list[str]) -> str:
    return _output(command).decode("utf-8", "replace")


def _output(command: list[str]) -> bytes:
    return subprocess.run(command, capture_output=True, timeout=SECONDS - 10, check=False).stdout


def main() -> None:
    """Print what a reader finds."""
    resource.setrlimit(resource.RLIMIT_DATA, (MEMORY, MEMORY))
    with tempfile.TemporaryDirectory() as folder:
        tempfile.tempdir = folder
        sys.stdout.buffer.write(READERS[sys.argv[1]](Path(sys.argv[2])).encode("utf-8", "surrogateescape"))


if __name__ == "__main__":
    main()
