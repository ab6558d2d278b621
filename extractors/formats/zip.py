"""ZIP archives: each file in it becomes a member that is read as a part of its own; nothing is written to a disk."""

import io
import zipfile
import zlib

from charset_normalizer import from_bytes

from domain.documents import Reason
from domain.mail import Part
from extractors.contract import Extract, Limits
from extractors.ledger import unreadable
from extractors.unpacking import Opened, TooLargeError

MEDIA_TYPES: tuple[str, ...] = ("application/zip",)
ENCRYPTED = 0x1
UTF8 = 0x800


def read(content: bytes, part: Part, limits: Limits) -> Extract:
    """The members of the archive, under the caps; encrypted and damaged ones are named."""
    opened = Opened(part, limits, len(content))
    try:
        archive = zipfile.ZipFile(io.BytesIO(content))
    except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError, EOFError) as error:
        return unreadable(part, Reason.DAMAGED, str(error))
    with archive:
        infos = [info for info in archive.infolist() if not info.is_dir()]
        for info in infos[: limits.members]:
            _take(archive, info, opened)
    opened.leave_out_rest([member_name(info) for info in infos[limits.members :]])
    return opened.extract()


def _take(archive: zipfile.ZipFile, info: zipfile.ZipInfo, opened: Opened) -> None:
    name = member_name(info)
    if info.flag_bits & ENCRYPTED:
        opened.leave_out(name, Reason.ENCRYPTED, "it needs a password")
        return
    try:
        with archive.open(info) as stream:
            opened.take(name, stream, info.compress_size)
    except TooLargeError as error:
        opened.leave_out(name, Reason.TOO_LARGE, str(error))
    except NotImplementedError as error:
        opened.leave_out(name, Reason.UNSUPPORTED, str(error))
    except (zipfile.BadZipFile, zlib.error, EOFError, OSError, ValueError, RuntimeError) as error:
        opened.leave_out(name, Reason.DAMAGED, str(error))


def member_name(info: zipfile.ZipInfo) -> str:
    """The member's name; one not marked as UTF-8 is read as that where it can be, else guessed (APPNOTE.TXT D)."""
    if info.flag_bits & UTF8 or info.filename.isascii():
        return info.filename
    try:
        raw = info.filename.encode("cp437")
        return raw.decode("utf-8")
    except UnicodeEncodeError:
        return info.filename
    except UnicodeDecodeError:
        best = from_bytes(raw).best()
        return str(best) if best is not None else info.filename
