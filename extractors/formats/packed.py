"""Files packed by gzip, bzip2, xz, lzma or compress, and tar archives; what is inside is read as parts of their own."""

import bz2
import gzip
import io
import lzma
import shutil
import subprocess
import tarfile
import tempfile
import zlib
from collections.abc import Iterator
from pathlib import PurePosixPath

from domain.documents import Coverage, Reason, Verdict
from domain.mail import Part
from extractors.contract import Extract, Limits, Member
from extractors.unpacking import Stream, TooLargeError, read_capped

GZIP, BZIP2, XZ, TAR = "application/gzip", "application/x-bzip2", "application/x-xz", "application/x-tar"
LZMA, COMPRESS = "application/x-lzma", "application/x-compress"
MEDIA_TYPES: tuple[str, ...] = (GZIP, BZIP2, XZ, TAR, LZMA, COMPRESS)
BROKEN = (OSError, EOFError, zlib.error, lzma.LZMAError, tarfile.TarError, ValueError, OverflowError)


def read(content: bytes, part: Part, limits: Limits) -> Extract:
    """The file, or the files, inside."""
    if part.media_type == TAR:
        return _read_tar(content, part, limits)
    if part.media_type == COMPRESS and not shutil.which("gzip"):
        return _unread(part, Reason.UNSUPPORTED, "files packed by compress cannot be opened here: install gzip")
    try:
        inside = _uncompressed(content, limits) if part.media_type == COMPRESS else read_capped(
            _stream(content, part.media_type), limits, packed=len(content)
        )
    except TooLargeError as error:
        return _unread(part, Reason.TOO_LARGE, str(error))
    except BROKEN as error:
        return _unread(part, Reason.DAMAGED, str(error))
    return Extract(None, (Coverage(part.path, part.name, Verdict.READ),), (Member(_inner_name(part.name), inside),))


def _stream(content: bytes, media_type: str) -> Stream:
    source = io.BytesIO(content)
    if media_type == GZIP:
        return gzip.GzipFile(fileobj=source)
    return bz2.BZ2File(source) if media_type == BZIP2 else lzma.LZMAFile(source)


def _uncompressed(content: bytes, limits: Limits) -> bytes:
    """What compress(1) has packed, by gzip(1), which knows that format; raises as its siblings do."""
    with tempfile.TemporaryFile() as packed:
        packed.write(content)
        packed.seek(0)
        with subprocess.Popen(
            ["gzip", "-dc"], stdin=packed, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL  # noqa: S607  found by name
        ) as process:
            try:
                inside = read_capped(process.stdout or io.BytesIO(), limits, packed=len(content))
            except TooLargeError:
                process.kill()
                raise
    if process.returncode:
        raise OSError("the file is cut short or damaged")
    return inside


def _inner_name(name: str) -> str:
    path = PurePosixPath(name)
    if path.suffix.lower() in {".tgz", ".tbz", ".txz"}:
        return f"{path.stem}.tar"
    return path.stem if path.suffix.lower() in {".gz", ".bz2", ".xz", ".lzma", ".z"} else name or "unpacked"


def _read_tar(content: bytes, part: Part, limits: Limits) -> Extract:
    members: list[Member] = []
    lines: list[Coverage] = []
    unpacked = 0
    try:
        with tarfile.open(fileobj=io.BytesIO(content), mode="r:") as archive:
            for info in _files(archive):
                if len(members) >= limits.members or unpacked + info.size > limits.unpacked:
                    reason = Reason.TOO_MANY if len(members) >= limits.members else Reason.TOO_LARGE
                    lines.append(_member_line(part, "(the rest)", reason))
                    break
                stream = archive.extractfile(info)
                inside = stream.read() if stream else b""
                unpacked += len(inside)
                members.append(Member(info.name, inside))
    except BROKEN as error:
        lines.append(_member_line(part, "(the rest)", Reason.DAMAGED, str(error)))
    return Extract(None, (_summary(part, members, lines), *lines), tuple(members))


def _files(archive: tarfile.TarFile) -> Iterator[tarfile.TarInfo]:
    return (info for info in archive if info.isfile() and not info.issparse())


def _member_line(part: Part, name: str, reason: Reason, detail: str = "") -> Coverage:
    return Coverage(part.path, part.name, Verdict.NOT_READ, f"member {name}", reason, detail)


def _summary(part: Part, members: list[Member], lines: list[Coverage]) -> Coverage:
    if not lines:
        return Coverage(part.path, part.name, Verdict.READ)
    verdict = Verdict.PARTLY_READ if members else Verdict.NOT_READ
    return Coverage(part.path, part.name, verdict, "", lines[0].reason, lines[0].detail)


def _unread(part: Part, reason: Reason, detail: str) -> Extract:
    return Extract(None, (Coverage(part.path, part.name, Verdict.NOT_READ, "", reason, detail),))
