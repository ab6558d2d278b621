"""Says how much is lost when the same packets come as scans and faxes instead of files with text.

Takes labelled packets (folders with *.eml and truth.json), prints every Word file and every PDF with text in them on
sheets, and puts the sheets in their place: as scans of 200 dots to the inch (a third of a degree aslant, a little
noise), and as faxes of 204 by 196. The rest of the mail stays as it is. All of them are checked, and the items compared
with the labels. Word files are printed by LibreOffice.

Run: .venv/bin/python -m benchmarks.scans [--packets training/packets/m-12 …] [--keep FOLDER] [--verbose]
"""

import argparse
import io
import json
from collections import Counter
from dataclasses import dataclass, field
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import SMTP
from pathlib import Path
from tempfile import TemporaryDirectory

import pypdfium2
from PIL import Image
from rich.console import Console
from rich.table import Table

from extractors.libreoffice import convert
from pipeline.checking import Bench, Bundle, check
from pipeline.settings import load
from tests.six_letters import noisy

ROOT = Path(__file__).resolve().parent.parent
PACKETS = (
    "m-04", "m-12", "m-13", "m-14", "m-20", "m-25", "m-28", "n-01", "n-05", "n-09",
    "n-12", "n-13", "n-18", "n-21", "o-01", "o-04", "o-05", "o-09", "o-19", "o-24",
)  # fmt: skip
"""Packets whose letter, or most of it, is a Word file or a PDF with text."""
SHAPES = ("text", "scan", "fax")
_LEAST_TEXT = 200


@dataclass
class Tally:
    """How the items of all packets came out in one shape."""

    results: Counter[str] = field(default_factory=Counter)
    errors: dict[str, str] = field(default_factory=dict)

    def note(self, where: str, wanted: str, heard: str) -> None:
        """Count one item."""
        result = "right" if heard == wanted else "unclear" if heard == "unclear" else f"called {heard}, is {wanted}"
        self.results[result] += 1
        if result != "right":
            self.errors[where] = result

    @property
    def share(self) -> float:
        """The share of the items that came out right."""
        return self.results["right"] / max(1, self.results.total())


def sheets_of(name: str, content: bytes) -> list[Image.Image]:
    """The sheets of a Word file or a PDF with text, grey, 200 dots to the inch; none of any other file."""
    if name.lower().endswith(".docx"):
        content = convert(content, "docx", "pdf", seconds=90)
    elif not name.lower().endswith(".pdf"):
        return []
    try:
        with pypdfium2.PdfDocument(content) as pdf:
            if sum(page.get_textpage().count_chars() for page in pdf) < _LEAST_TEXT:
                return []
            shown = (page.render(scale=200 / 72, grayscale=True, may_draw_forms=True) for page in pdf)
            return [picture.to_pil().convert("L") for picture in shown]
    except pypdfium2.PdfiumError:
        return []


def as_scan(sheets: list[Image.Image]) -> tuple[bytes, str]:
    """The sheets as a scanner sends them: a PDF of pictures."""
    pages = [noisy(page.rotate(0.3, Image.Resampling.BICUBIC, fillcolor=255), 4.0) for page in sheets]
    stream = io.BytesIO()
    pages[0].save(stream, "PDF", resolution=200.0, save_all=True, append_images=pages[1:], quality=85)
    return stream.getvalue(), "pdf"


def as_fax(sheets: list[Image.Image]) -> tuple[bytes, str]:
    """The sheets as a fax server sends them: a Group 4 TIFF of 204 by 196 dots to the inch."""
    pages = []
    for page in sheets:
        fine = page.resize((round(page.width * 1.02), round(page.height * 0.98)), Image.Resampling.BICUBIC)
        pages.append(noisy(fine, 6.0).point(lambda grey: 255 if grey > 150 else 0).convert("1"))  # noqa: PLR2004  ink is darker
    stream = io.BytesIO()
    pages[0].save(stream, "TIFF", save_all=True, append_images=pages[1:], compression="group4", dpi=(204, 196))
    return stream.getvalue(), "tif"


def reshaped(mail: bytes, shape: str) -> bytes:
    """A mail whose Word files and PDFs with text are given as sheets in that shape; `text` leaves them as they are."""
    message = message_from_bytes(mail, _class=EmailMessage, policy=SMTP)
    for part in message.walk() if shape != "text" else ():
        name = part.get_filename() or ""
        content = part.get_payload(decode=True)
        sheets = sheets_of(name, content) if isinstance(content, bytes) else []
        if sheets:
            made, suffix = (as_scan if shape == "scan" else as_fax)(sheets)
            kept = part.get("Content-ID")
            part.set_content(
                made, "application" if suffix == "pdf" else "image", "pdf" if suffix == "pdf" else "tiff",
                filename=f"{Path(name).stem}.{suffix}", disposition="attachment", cid=kept,
            )  # fmt: skip
    return message.as_bytes()


def written(packet: Path, shape: str, folder: Path) -> Bundle:
    """The packet's mail in that shape, written into the folder."""
    place = folder / shape / packet.name
    place.mkdir(parents=True)
    files = []
    for file in sorted(packet.glob("*.eml")):
        files.append(place / file.name)
        files[-1].write_bytes(reshaped(file.read_bytes(), shape))
    (place / "truth.json").write_bytes((packet / "truth.json").read_bytes())
    return Bundle(packet.name, tuple(files))


def compare(packet: Path, bundle: Bundle, bench: Bench, tally: Tally) -> None:
    """Check one packet and count its items."""
    truth = json.loads((packet / "truth.json").read_text(encoding="utf-8"))
    answers = {answer["file"]: answer for answer in check(bundle, bench, mailbox=truth["mailbox"], explain=False)}
    for message in truth["messages"]:
        after = message.get("after") or {}
        stated = {r["id"]: r["status"] for r in answers.get(message["file"], {}).get("requirements", ())}
        for item, wanted in (after.get("requirements") or {}).items():
            if item not in after.get("ambiguous", ()) and item != "separate_attachments":
                tally.note(f"{packet.name}/{message['file']} {item}", wanted, stated.get(item, "not said"))


def main() -> None:
    """Check every packet in every shape and print the table."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    usual = [ROOT / "training" / "packets" / name for name in PACKETS]
    parser.add_argument("--packets", nargs="*", type=Path, default=usual)
    parser.add_argument("--shapes", nargs="*", default=list(SHAPES))
    parser.add_argument("--keep", type=Path, help="keep the mail that was made in this folder")
    parser.add_argument("--verbose", action="store_true", help="name the items that came out unlike those of the text")
    options = parser.parse_args()
    console = Console(width=160, highlight=False, markup=False)
    tallies = {shape: Tally() for shape in options.shapes}
    bench = Bench(load(None))
    with TemporaryDirectory(prefix="calnet-scans-") as scratch:
        for packet in options.packets:
            for shape in options.shapes:
                compare(packet, written(packet, shape, options.keep or Path(scratch)), bench, tallies[shape])
    bench.close()
    _print(tallies, console, verbose=options.verbose)


def _print(tallies: dict[str, Tally], console: Console, *, verbose: bool) -> None:
    kinds = sorted({kind for tally in tallies.values() for kind in tally.results})
    table = Table("Shape", "Items", "Right", *(kind for kind in kinds if kind != "right"))
    for shape, tally in tallies.items():
        others = [str(tally.results[kind]) for kind in kinds if kind != "right"]
        table.add_row(shape, str(tally.results.total()), f"{tally.share:.1%}", *others)
    console.print(table)
    first = next(iter(tallies.values())).errors
    for shape, tally in tallies.items() if verbose else ():
        for where in sorted(set(first) | set(tally.errors)):
            if first.get(where) != tally.errors.get(where):
                of_text, of_shape = (errors.get(where, "right") for errors in (first, tally.errors))
                console.print(f"{shape}: {where}: {of_shape} (text: {of_text})")


if __name__ == "__main__":
    main()
