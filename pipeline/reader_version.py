"""Names the code that read a message: a reading made by other code is made again."""

import hashlib
from functools import cache
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SOURCES = ("domain", "intake", "extractors", "pipeline/reading.py", "pipeline/reader_child.py")


@cache
def reader_version() -> str:
    """The package's version and a digest of everything that has a say in a reading: sources, word lists and models."""
    digest = hashlib.sha256()
    for path in sorted(_files()):
        digest.update(f"{path.relative_to(ROOT)}\0".encode() + path.read_bytes())
    try:
        release = version("calnet-intake")
    except PackageNotFoundError:
        release = "unreleased"
    return f"{release}+{digest.hexdigest()[:12]}"


def _files() -> set[Path]:
    found: set[Path] = set()
    for source in SOURCES:
        path = ROOT / source
        found.update([path] if path.is_file() else (p for p in path.rglob("*") if p.is_file()))
    return {path for path in found if "__pycache__" not in path.parts}


READER_VERSION = reader_version()
