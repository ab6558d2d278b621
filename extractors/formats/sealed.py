"""Files that are locked, or kept in a way we do not open: told apart, so that the right thing is asked for."""

from domain.documents import Coverage, Reason, Verdict
from domain.mail import Part
from extractors.contract import Extract, Limits

OFFICE, PGP = "application/x-ole-encrypted-package", "application/pgp-encrypted"
SEVEN_ZIP, RAR = "application/x-7z-compressed", "application/vnd.rar"
MEDIA_TYPES: tuple[str, ...] = (OFFICE, PGP, SEVEN_ZIP, RAR)
AES_IN_7Z = b"\x06\xf1\x07\x01"
RAR5 = b"Rar!\x1a\x07\x01\x00"


def read(content: bytes, part: Part, limits: Limits) -> Extract:
    """Say that the file is encrypted, or that its kind of archive is not opened here."""
    del limits
    if part.media_type in {OFFICE, PGP} or _is_locked(content, part.media_type):
        line = Coverage(part.path, part.name, Verdict.NOT_READ, "", Reason.ENCRYPTED, "it needs a password or key")
    else:
        detail = f"archives of this kind are not opened ({part.media_type})"
        line = Coverage(part.path, part.name, Verdict.NOT_READ, "", Reason.UNSUPPORTED, detail)
    return Extract(None, (line,))


def _is_locked(content: bytes, media_type: str) -> bool:
    if media_type == SEVEN_ZIP:
        return AES_IN_7Z in content[32:1024] or AES_IN_7Z in content[-65536:]
    if media_type == RAR:
        return _rar5_locked(content) if content.startswith(RAR5) else _rar4_locked(content)
    return False


def _rar4_locked(content: bytes) -> bool:
    """Look at the archive header's flag for encrypted headers, and at the first file header's for its data."""
    if int.from_bytes(content[10:12], "little") & 0x80:
        return True
    size = int.from_bytes(content[12:14], "little")
    file_header = content[7 + size : 7 + size + 7]
    return file_header[2:3] == b"\x74" and bool(int.from_bytes(file_header[3:5], "little") & 0x04)


def _rar5_locked(content: bytes) -> bool:
    """A header of type 4 comes first where headers are encrypted; record 1 in a file header's extra area otherwise."""
    return content[13:14] == b"\x04" or b"\x01\x00\x03\x0f" in content[8:512]
