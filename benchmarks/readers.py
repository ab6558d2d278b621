"""Compares the text read from a folder of files with what independent readers find in them.

PDF with poppler's pdftotext; DOC, DOCX, RTF and ODT with LibreOffice; XLS and XLSX with calamine; HTML with lxml; mail
with the standard library. Prints for each kind the share of files read, the share of the other reader's words that
are in ours, the files under 98 %, and why files were not read. Every file is read in the limited child.

Run: .venv/bin/python -m benchmarks.readers FOLDER [--kinds pdf docx] [--most N]
"""

import argparse
import email
import email.policy
import re
import subprocess
import tempfile
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email.message import EmailMessage
from pathlib import Path

import lxml.html
import python_calamine
from lxml import etree
from rich.console import Console

from domain.cases import Reading
from domain.documents import Reason, Verdict
from domain.errors import IntakeError
from domain.mail import RawMessage, Source
from extractors.contract import Limits
from pipeline.reader import Reader

WORD = re.compile(r"\w{2,}")
BREAKS = re.compile(r"[\u00ad\u200b-\u200f\ufeff]")
PATIENCE = 90
LEAST_SHARE = 0.98
OUTSIDE = frozenset({Reason.ENCRYPTED, Reason.DAMAGED})
"""Files that nobody can read are not counted against a reader."""


@dataclass
class Tally:
    """What became of the files of one kind."""

    files: int = 0
    read: int = 0
    outside: int = 0
    wordless: int = 0
    theirs: int = 0
    ours: int = 0
    reasons: Counter[str] = field(default_factory=Counter)
    short: list[tuple[float, str]] = field(default_factory=list)


def words_of(text: str) -> Counter[str]:
    """The words of a text, counted; case and marks within words do not matter."""
    return Counter(word.lower() for word in WORD.findall(BREAKS.sub("", text)))


def share_of(theirs: str, ours: str) -> tuple[int, int]:
    """How many of the other reader's words are in ours, and how many it has; words may be parted otherwise."""
    wanted, have = words_of(theirs), words_of(ours)
    run = "".join(WORD.findall(BREAKS.sub("", ours))).lower()
    missed = wanted - have
    lost = sum(count for word, count in missed.items() if not (have[word] == 0 and word in run))
    total = sum(wanted.values())
    return total - lost, total


def by_poppler(file: Path) -> str:
    """The text of a PDF."""
    return _printed(["pdftotext", "-enc", "UTF-8", str(file), "-"])


def by_libreoffice(file: Path) -> str:
    """The text of a text document."""
    with tempfile.TemporaryDirectory() as folder:
        _printed([
            "soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to",
            "txt:Text (encoded):UTF8", "--outdir", folder, str(file),
        ])
        return "".join(made.read_text("utf-8-sig", "replace") for made in Path(folder).glob("*.txt"))


def by_calamine(file: Path) -> str:
    """The texts in the cells of a workbook; numbers are shown in ways of their own."""
    book = python_calamine.CalamineWorkbook.from_path(str(file))
    rows = (row for name in book.sheet_names for row in book.get_sheet_by_name(name).to_python())
    return "\n".join(cell for row in rows for cell in row if isinstance(cell, str))


def by_lxml(file: Path) -> str:
    """The text of a web page; what could have been chosen from a list is left out, as it is in ours."""
    tree = lxml.html.fromstring(file.read_bytes())
    etree.strip_elements(tree, "script", "style", "head", "option", etree.Comment, with_tail=False)
    return " ".join(tree.itertext())


def by_email(file: Path) -> str:
    """The plain texts of a message."""
    message = email.message_from_bytes(file.read_bytes(), policy=email.policy.default)
    plain = (part for part in message.walk() if part.get_content_type() == "text/plain" and not part.get_filename())
    return "\n".join(str(part.get_content()) for part in plain)


OTHERS: dict[str, Callable[[Path], str]] = {
    "pdf": by_poppler, "docx": by_libreoffice, "doc": by_libreoffice, "rtf": by_libreoffice, "odt": by_libreoffice,
    "xlsx": by_calamine, "xls": by_calamine, "html": by_lxml, "mime": by_email, "msg": by_email,
}
UNREAD = (OSError, ValueError, LookupError, TypeError, subprocess.SubprocessError, etree.LxmlError,
          python_calamine.CalamineError)


def _printed(command: list[str]) -> str:
    return subprocess.run(command, capture_output=True, timeout=PATIENCE, check=False).stdout.decode("utf-8", "replace")


def reading_of(reader: Reader, file: Path, kind: str) -> Reading:
    """What is read of a file, sent as mail of its own where it is none."""
    content = file.read_bytes()
    if kind not in {"mime", "bounce", "autoreply"}:
        message = EmailMessage()
        message["From"], message["Subject"] = "survey@dgs.ca.example", "A file"
        message.set_content("x\n")
        message.add_attachment(content, maintype="application", subtype="octet-stream", filename=file.name)
        content = message.as_bytes()
    return reader.read(RawMessage(Source("survey", "1"), content, datetime.now(UTC)))


def main() -> None:
    """Read the folder and print what was found."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--kinds", nargs="*")
    parser.add_argument("--most", type=int, default=1_000_000, help="files of each kind at most")
    options = parser.parse_args()
    tallies: dict[str, Tally] = defaultdict(Tally)
    with Reader(Limits()) as reader:
        for kind, file in _files(options.folder, options.kinds, options.most):
            note(reader, tallies[kind], kind, file)
    console = Console(width=170, highlight=False, markup=False)
    for kind, tally in sorted(tallies.items()):
        _print(console, kind, tally)


def _files(folder: Path, kinds: list[str] | None, most: int) -> Iterator[tuple[str, Path]]:
    for part in sorted(folder.iterdir()):
        if part.is_dir() and (not kinds or part.name in kinds):
            files = sorted(file for file in part.rglob("*") if file.is_file())
            yield from ((part.name, file) for file in files[:: max(1, -(-len(files) // most))])


def note(reader: Reader, tally: Tally, kind: str, file: Path) -> None:
    """Read one file both ways, and add it to the tally."""
    tally.files += 1
    try:
        found = reading_of(reader, file, kind)
    except IntakeError as error:
        tally.reasons[f"held: {error.code}"] += 1
        return
    path = next((part.path for part in found.message.parts if part.name == file.name), "")
    lines = [line for line in found.coverage if line.part == path and not line.unit] if path else []
    worst = lines[0] if lines else None
    if worst is not None and worst.verdict is Verdict.NOT_READ:
        tally.outside += worst.reason in OUTSIDE
        tally.reasons[f"{worst.reason}: {worst.detail[:110]}"] += 1
        if worst.reason not in OUTSIDE:
            wordless = kind == "pdf" and not words_of(by_poppler(file))
            tally.wordless += wordless
            tally.short.append((0.0, f"{file.name} (the other reader finds no word either)" if wordless else file.name))
        return
    tally.read += 1
    if kind not in OTHERS:
        return
    try:
        theirs = OTHERS[kind](file)
    except UNREAD:
        return
    got, total = share_of(theirs, "\n".join(document.text for document in found.documents))
    tally.ours, tally.theirs = tally.ours + got, tally.theirs + total
    if total and got < LEAST_SHARE * total:
        tally.short.append((got / total, file.name))


def _print(console: Console, kind: str, tally: Tally) -> None:
    able = tally.files - tally.outside
    console.print(
        f"{kind}: {tally.files} files, {tally.outside} encrypted or damaged; {tally.read} of {able} others read "
        f"({tally.read / max(1, able):.1%}), {tally.wordless} of the rest hold drawings without a word; "
        f"of {tally.theirs} words {tally.ours / max(1, tally.theirs):.2%} are ours"
    )
    for reason, count in tally.reasons.most_common():
        console.print(f"    not read {count}: {reason}")
    for share, name in sorted(tally.short):
        console.print(f"    {share:6.1%} {name}")


if __name__ == "__main__":
    main()
