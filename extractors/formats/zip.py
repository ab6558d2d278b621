"""ZIP archives: each file in it becomes a member that is read as a part of its own; nothing is written to a disk."""

import io
import zipfile
import zlib
from dataclasses import dataclass, field

from charset_normalizer import from_bytes

from domain.documents import Coverage, Reason, Verdict
from domain.mail import Part
from extractors.contract import Extract, Limits, Member
from extractors.unpacking import TooLargeError, read_capped

MEDIA_TYPES: tuple[str, ...] = ("application/zip",)
ENCRYPTED = 0x1
UTF8 = 0x800
SHOWN = 50


@dataclass
class Opened:
    """What an archive has yielded so far."""

    part: Part
    members: list[Member] = field(default_factory=list)
    lines: list[Coverage] = field(default_factory=list)
    unpacked: int = 0

    def leave_out(self, name: str, reason: Reason, detail: str = "") -> None:
        """Say in the ledger why a member is not read."""
        self.lines.append(
            Coverage(self.part.path, self.part.name, Verdict.NOT_READ, f"member {name[:200]}", reason, detail)
        )


def read(content: bytes, part: Part, limits: Limits) -> Extract:
    """The members of the archive, under the caps; encrypted and damaged ones are named."""
    opened = Opened(part)
    try:
        archive = zipfile.ZipFile(io.BytesIO(content))
    except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError, EOFError) as error:
        return Extract(None, (Coverage(part.path, part.name, Verdict.NOT_READ, "", Reason.DAMAGED, str(error)),))
    with archive:
        infos = [info for info in archive.infolist() if not info.is_dir()]
        for info in infos[: limits.members]:
            _take(archive, info, opened, limits, len(content))
    _leave_rest(infos[limits.members :], opened)
    return Extract(None, (_summary(opened), *opened.lines), tuple(opened.members))


def _take(archive: zipfile.ZipFile, info: zipfile.ZipInfo, opened: Opened, limits: Limits, size: int) -> None:
    name = member_name(info)
    if info.flag_bits & ENCRYPTED:
        opened.leave_out(name, Reason.ENCRYPTED, "it needs a password")
        return
    try:
        with archive.open(info) as stream:
            content = read_capped(stream, limits, packed=info.compress_size, used=opened.unpacked)
    except TooLargeError as error:
        opened.leave_out(name, Reason.TOO_LARGE, str(error))
    except NotImplementedError as error:
        opened.leave_out(name, Reason.UNSUPPORTED, str(error))
    except (zipfile.BadZipFile, zlib.error, EOFError, OSError, ValueError, RuntimeError) as error:
        opened.leave_out(name, Reason.DAMAGED, str(error))
    else:
        opened.unpacked += len(content)
        # Members that share their bytes may each be modest while all of them together are not.
        if opened.unpacked > limits.ratio_after and opened.unpacked > limits.ratio * size:
            opened.leave_out(name, Reason.TOO_LARGE, f"more than {limits.ratio} times as large when unpacked")
        else:
            opened.members.append(Member(name, content))


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


def _leave_rest(rest: list[zipfile.ZipInfo], opened: Opened) -> None:
    for info in rest[:SHOWN]:
        opened.leave_out(member_name(info), Reason.TOO_MANY)
    if len(rest) > SHOWN:
        opened.leave_out(f"(and {len(rest) - SHOWN} more)", Reason.TOO_MANY)


def _summary(opened: Opened) -> Coverage:
    """The line for the archive itself: not read only where nothing in it could be opened."""
    part, lines = opened.part, opened.lines
    if not lines:
        return Coverage(part.path, part.name, Verdict.READ)
    verdict = Verdict.PARTLY_READ if opened.members else Verdict.NOT_READ
    return Coverage(part.path, part.name, verdict, "", lines[0].reason, lines[0].detail)
