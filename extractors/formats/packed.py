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

from domain.documents import Reason
from domain.mail import Part
from extractors.contract import Extract, Limits, Member
from extractors.ledger import unreadable, was_read
from extractors.unpacking import Opened, Stream, TooLargeError, read_capped

GZIP, BZIP2, XZ, TAR = "application/gzip", "application/x-bzip2", "application/x-xz", "application/x-tar"
LZMA, COMPRESS = "application/x-lzma", "application/x-compress"
MEDIA_TYPES: tuple[str, ...] = (GZIP, BZIP2, XZ, TAR, LZMA, COMPRESS)
BROKEN = (OSError, EOFError, zlib.error, lzma.LZMAError, tarfile.TarError, ValueError, OverflowError)


def read(content: bytes, part: Part, limits: Limits) -> Extract:
    """The file, or the files, inside."""
    if part.media_type == TAR:
        return _read_tar(content, part, limits)
    if part.media_type == COMPRESS and not shutil.which("gzip"):
        return unreadable(part, Reason.UNSUPPORTED, "files packed by compress cannot be opened here: install gzip")
    try:
        inside = _uncompressed(content, limits) if part.media_type == COMPRESS else read_capped(
            _stream(content, part.media_type), limits, packed=len(content)
        )
    except TooLargeError as error:
        return unreadable(part, Reason.TOO_LARGE, str(error))
    except BROKEN as error:
        return unreadable(part, Reason.DAMAGED, str(error))
    return Extract(None, (was_read(part),), (Member(_inner_name(part.name), inside),))


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
    opened = Opened(part, limits, len(content))
    try:
        with tarfile.open(fileobj=io.BytesIO(content), mode="r:") as archive:
            for info in _files(archive):
                if len(opened.members) >= limits.members:
                    opened.leave_out("(the rest)", Reason.TOO_MANY)
                    break
                opened.take(info.name, archive.extractfile(info) or io.BytesIO(), len(content))
    except TooLargeError as error:
        opened.leave_out("(the rest)", Reason.TOO_LARGE, str(error))
    except BROKEN as error:
        opened.leave_out("(the rest)", Reason.DAMAGED, str(error))
    return opened.extract()


def _files(archive: tarfile.TarFile) -> Iterator[tarfile.TarInfo]:
    return (info for info in archive if info.isfile() and not info.issparse())
