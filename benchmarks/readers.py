"""Compares the text read from a folder of files with what independent readers find in them (`benchmarks.others`).

The kind of a file is the folder that it stands in, or its own ending where that says more. Prints for each kind how
many files were read, partly read and not read, and why; and of the other reader's text the shares that are in ours: of
all words, of the distinct words, and of every three words in a row (order counts); then the files below the limit.
Every file is read in the limited child, and by the other readers in one of their own.

Run: .venv/bin/python -m benchmarks.readers FOLDER [--kinds pdf docx] [--most N] [--json OUT] [--cache FOLDER]
"""

import argparse
import hashlib
import json
import re
import subprocess
import sys
import time
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import asdict, dataclass, field
from datetime import UTC, datetime
from email.message import EmailMessage
from pathlib import Path

from rich.console import Console

from benchmarks.others import SECONDS
from domain.cases import Reading
from domain.documents import Coverage, Reason, Verdict
from domain.errors import IntakeError
from domain.mail import RawMessage, Source
from extractors.contract import Limits
from pipeline.reader import Reader

WORD = re.compile(r"\w{2,}")
BREAKS = re.compile(r"[\u00ad\u200b-\u200f\ufeff]")
LEAST_SHARE = 0.95
MOST_SOUGHT = 3000
"""So many sequences that are not in our list of them are looked for in the running text, where words may be glued."""
OUTSIDE = frozenset({Reason.ENCRYPTED, Reason.DAMAGED})
"""Files that nobody can read are not counted against a reader."""
MAIL = frozenset({"mime", "bounce", "autoreply"})
OTHERS: dict[str, tuple[str, ...]] = {
    "pdf": ("poppler",), "docx": ("xml", "libreoffice"), "doc": ("libreoffice",), "rtf": ("libreoffice",),
    "odt": ("libreoffice",), "xlsx": ("calamine", "calc"), "xls": ("calamine", "calc"), "ods": ("calamine", "calc"),
    "pptx": ("impress",), "html": ("lxml",), "mime": ("email",), "bounce": ("email",), "autoreply": ("email",),
    "msg": ("msgconvert",), "tnef": ("tnef",), "zip": ("archive",), "image": ("tesseract",), "scan": ("tesseract",),
}
NAMED_ONLY = frozenset({"calc"})
"""LibreOffice works out formulas anew, and rounds in a way of its own: only its words are sought."""
BY_ENDING = {".pdf": "pdf", ".docx": "docx", ".pptx": "pptx", ".ods": "ods", ".eml": "mime", ".msg": "msg"}


@dataclass(frozen=True)
class Shares:
    """Of the other reader's words, distinct words and triples, how many are in ours, and how many there are."""

    words: tuple[int, int]
    distinct: tuple[int, int]
    triples: tuple[int, int]


@dataclass(frozen=True)
class Result:
    """What became of one file, by the ledger, and how much of each other reader's text is in ours."""

    file: str
    kind: str
    verdict: str
    reason: str
    detail: str
    seconds: float
    parts: tuple[str, ...] = ()
    shares: dict[str, Shares] = field(default_factory=dict)


def words_of(text: str) -> list[str]:
    """The words of a text in their order; case, marks within words and ligatures (NFKC) do not matter."""
    return [word.lower() for word in WORD.findall(unicodedata.normalize("NFKC", BREAKS.sub("", text)))]


def compare(theirs: str, ours: str) -> Shares:
    """How much of the other reader's text is in ours; words may be parted otherwise."""
    wanted, have = words_of(theirs), words_of(ours)
    run = "".join(have)
    counted, owned = Counter(wanted), Counter(have)
    glued = {word for word in counted if not owned[word] and word in run}
    lost = sum((Counter({word: n for word, n in counted.items() if word not in glued}) - owned).values())
    distinct = sum(word in owned or word in glued for word in counted)
    triples = _triples(wanted)
    missing = sorted(triples - _triples(have))
    sought = missing[:MOST_SOUGHT]
    found = len(triples) - len(missing) + sum("".join(triple) in run for triple in sought)
    return Shares((len(wanted) - lost, len(wanted)), (distinct, len(counted)), (found, len(triples)))


def _triples(words: list[str]) -> set[tuple[str, str, str]]:
    return set(zip(words, words[1:], words[2:], strict=False))


def other_text(name: str, file: Path, cache: Path | None) -> str | None:
    """What another reader finds in the file; None where it fails or takes too long."""
    kept = cache / f"{hashlib.sha256(file.read_bytes()).hexdigest()}.{name}" if cache else None
    if kept and kept.exists():
        return kept.read_text("utf-8", "replace")
    try:
        command = [sys.executable, "-m", "benchmarks.others", name, str(file)]
        done = subprocess.run(command, capture_output=True, timeout=SECONDS, check=True, start_new_session=True)
    except subprocess.SubprocessError:
        return None
    if kept:
        kept.write_bytes(done.stdout)
    return done.stdout.decode("utf-8", "replace")


def reading_of(reader: Reader, file: Path, kind: str) -> Reading:
    """What is read of a file, sent as mail of its own where it is none."""
    content = file.read_bytes()
    if kind not in MAIL:
        message = EmailMessage()
        message["From"], message["Subject"] = "survey@dgs.ca.example", "File"
        message.set_content("x\n")
        message.add_attachment(content, maintype="application", subtype="octet-stream", filename=file.name)
        content = message.as_bytes()
    return reader.read(RawMessage(Source("survey", "1"), content, datetime.now(UTC)))


def result_of(reader: Reader, file: Path, folder: Path, cache: Path | None) -> Result:
    """Read one file both ways."""
    kind, name = kind_of(file, folder), str(file.relative_to(folder))
    began = time.monotonic()
    try:
        found = reading_of(reader, file, kind)
    except IntakeError as error:
        return Result(name, kind, "held", error.code, error.sentence, time.monotonic() - began)
    seconds = time.monotonic() - began
    lines = _lines(found, file, kind)
    worst = _verdict(lines)
    parts = tuple(f"{line.verdict.value}: {line.reason}" if line.reason else line.verdict.value for line in lines)
    result = Result(
        name, kind, worst.verdict.value, (worst.reason or "") and str(worst.reason), worst.detail, seconds, parts
    )
    ours = "\n".join([document.text for document in found.documents] + [part.name for part in found.message.parts])
    if worst.verdict is Verdict.NOT_READ:
        ours = ""
    for other in OTHERS.get(kind, ()):
        theirs = other_text(other, file, cache)
        if theirs is not None and other in NAMED_ONLY:
            theirs = " ".join(word for word in theirs.split() if word.isalpha())
        if theirs is not None:
            result.shares[other] = compare(theirs, ours)
    return result


def kind_of(file: Path, folder: Path) -> str:
    """The kind of a file: its folder's name, or its ending where it is another kind than its folder's."""
    kind = file.relative_to(folder).parts[0]
    return BY_ENDING.get(file.suffix.lower(), kind) if kind not in MAIL and kind != "scan" else kind


def _lines(found: Reading, file: Path, kind: str) -> list[Coverage]:
    """The ledger's lines for the file and what it holds; for mail, those of every part."""
    whole = [line for line in found.coverage if not line.unit]
    if kind in MAIL:
        return whole
    paths = [part.path for part in found.message.parts if part.role.value != "body" or part.name == file.name]
    path = next((part.path for part in found.message.parts if part.name == file.name), min(paths, default=""))
    return [line for line in whole if line.part == path or line.part.startswith((f"{path}!", f"{path}/"))]


def _verdict(lines: list[Coverage]) -> Coverage:
    """The line that speaks for the file: its own where it was not read, else the worst of what it holds, as partly."""
    if not lines:
        return Coverage("", "", Verdict.READ, detail="nothing to read")
    poor = [line for line in lines if line.verdict is not Verdict.READ]
    if not poor or poor[0] is lines[0] or len(poor) == len(lines):
        return poor[0] if poor else lines[0]
    return Coverage(poor[0].part, poor[0].name, Verdict.PARTLY_READ, "", poor[0].reason, poor[0].detail)


def main() -> None:
    """Read the folder and print what was found."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--kinds", nargs="*")
    parser.add_argument("--most", type=int, default=1_000_000, help="files of each folder at most")
    parser.add_argument("--json", type=Path)
    parser.add_argument("--cache", type=Path, help="a folder that keeps what the other readers found")
    options = parser.parse_args()
    if options.cache:
        options.cache.mkdir(parents=True, exist_ok=True)
    results: list[Result] = []
    with Reader(Limits()) as reader:
        for file in _files(options.folder, options.kinds, options.most):
            results.append(result_of(reader, file, options.folder, options.cache))
            if options.json:
                options.json.write_text(json.dumps([asdict(result) for result in results], indent=1), "utf-8")
    show(results)


def _files(folder: Path, kinds: list[str] | None, most: int) -> Iterator[Path]:
    for part in sorted(folder.iterdir()):
        if part.is_dir() and (not kinds or part.name in kinds):
            files = sorted(file for file in part.rglob("*") if file.is_file() and not file.name.startswith("."))
            yield from files[:: max(1, -(-len(files) // most))]


def show(results: list[Result]) -> None:
    """Print the table, why files were not read, and the files of which less than the limit is in our text."""
    console = Console(width=170, highlight=False, markup=False)
    kinds: dict[str, list[Result]] = defaultdict(list)
    for result in results:
        kinds[result.kind].append(result)
    for kind, rows in sorted(kinds.items()):
        console.print(_line(kind, rows))
        for name in OTHERS.get(kind, ()):
            console.print(f"    {name}: {_shares([row.shares[name] for row in rows if name in row.shares])}")
        reasons = Counter(f"{row.verdict}: {row.reason}: {row.detail[:110]}" for row in rows if row.reason)
        for words, count in reasons.most_common():
            console.print(f"    {count} {words}")
        for share, text in sorted(_short(rows)):
            console.print(f"    {share:6.1%} {text}")


def _line(kind: str, rows: list[Result]) -> str:
    counts = Counter(row.verdict for row in rows)
    outside = sum(row.verdict == Verdict.NOT_READ.value and row.reason in OUTSIDE for row in rows)
    done = counts[Verdict.READ.value] + counts[Verdict.PARTLY_READ.value]
    wordless = sum(_is_wordless(row) for row in rows)
    able = len(rows) - outside - wordless
    return (
        f"{kind}: {len(rows)} files, {outside} encrypted or damaged, {wordless} unread in which the other reader finds "
        f"no word either; of {able} others {counts[Verdict.READ.value]} read, {counts[Verdict.PARTLY_READ.value]} "
        f"partly, {able - done} not ({done / max(1, able):.1%})"
    )


def _is_wordless(row: Result) -> bool:
    """Say whether a file that was not read, a drawing mostly, holds no word by any reader."""
    unread = row.verdict == Verdict.NOT_READ.value and row.reason not in OUTSIDE
    return unread and bool(row.shares) and not any(found.words[1] for found in row.shares.values())


def _shares(found: list[Shares]) -> str:
    def share(name: str) -> str:
        got = sum(getattr(one, name)[0] for one in found)
        return f"{got / max(1, sum(getattr(one, name)[1] for one in found)):.2%}"

    nearly = sum(one.distinct[0] >= LEAST_SHARE * one.distinct[1] for one in found)
    shares = f"words {share('words')}, distinct {share('distinct')}, triples {share('triples')}"
    return f"{len(found)} files, {shares}; of {nearly} files at least {LEAST_SHARE:.0%} of the distinct words"


def _short(rows: list[Result]) -> Iterator[tuple[float, str]]:
    for row in rows:
        for name, found in row.shares.items():
            shares = [got / total for got, total in (found.words, found.distinct) if total]
            if shares and min(shares) < LEAST_SHARE and row.verdict != Verdict.NOT_READ.value:
                counts = ", ".join(f"{got}/{total}" for got, total in (found.words, found.distinct, found.triples))
                yield min(shares), f"{row.file} ({name}: words, distinct, triples {counts})"


if __name__ == "__main__":
    main()
