"""Files of older or other word processors (doc, rtf, odt, wpd): turned into a Word document by LibreOffice, then read.

Encrypted files are told from damaged ones before that, since LibreOffice says the same of both.
"""

import io
import struct
import zipfile

import olefile  # type: ignore[import-untyped]

from domain.documents import Reason
from domain.mail import Part
from extractors import libreoffice
from extractors.contract import Extract, Limits
from extractors.formats import docx, pdf
from extractors.ledger import unreadable
from extractors.package import OLE_MAGIC, Unopened

_ODF = "application/vnd.oasis.opendocument."
_KINDS = {
    "application/msword": ("doc", "docx"),
    "application/rtf": ("rtf", "docx"),
    "text/rtf": ("rtf", "docx"),
    f"{_ODF}text": ("odt", "docx"),
    f"{_ODF}text-template": ("ott", "docx"),
    "application/vnd.wordperfect": ("wpd", "docx"),
    "application/vnd.ms-works": ("wps", "docx"),
    f"{_ODF}presentation": ("odp", "pdf"),
    f"{_ODF}graphics": ("odg", "pdf"),
    "application/vnd.ms-powerpoint": ("ppt", "pdf"),
    "application/x-mspublisher": ("pub", "pdf"),
    "application/vnd.visio": ("vsd", "pdf"),
}
MEDIA_TYPES: tuple[str, ...] = tuple(_KINDS)

_ENCRYPTED_BIT = 0x0100
"""`fEncrypted` in the flags of a Word file's information block ([MS-DOC] 2.5.2)."""

_WORDPERFECT = b"\xffWPC"
"""How files of WordPerfect 5 and later begin; the checksum of their password stands twelve bytes in."""


def read(content: bytes, part: Part, limits: Limits) -> Extract:
    """Read the file as the Word document or PDF file that LibreOffice makes of it."""
    suffix, target = _KINDS[part.media_type]
    if is_encrypted(content):
        return unreadable(part, Reason.ENCRYPTED, "the file is protected with a password")
    try:
        made = libreoffice.convert(content, suffix, target, seconds=max(5.0, limits.part_seconds * 0.75))
    except Unopened as error:
        return unreadable(part, error.reason, error.sentence)
    extract: Extract = docx.read(made, part, limits) if target == "docx" else pdf.read(made, part, limits)
    if extract.document is None:
        return unreadable(part, Reason.DAMAGED, "LibreOffice could make nothing of the file")
    return extract


def is_encrypted(content: bytes) -> bool:
    """Say whether the file is locked with a password."""
    if content.startswith(OLE_MAGIC):
        return _ole_is_encrypted(content)
    if content.startswith(_WORDPERFECT):
        return content[12:14] != bytes(2)
    if content.startswith(b"PK"):
        try:
            with zipfile.ZipFile(io.BytesIO(content)) as archive:
                return b"encryption-data" in archive.read("META-INF/manifest.xml")
        except (zipfile.BadZipFile, KeyError, OSError, RuntimeError, ValueError, struct.error, EOFError):
            return False
    return False


def _ole_is_encrypted(content: bytes) -> bool:
    try:
        with olefile.OleFileIO(io.BytesIO(content)) as ole:
            if ole.exists("EncryptedPackage") or ole.exists("EncryptedSummary"):
                return True
            if not ole.exists("WordDocument"):
                return False
            block = ole.openstream("WordDocument").read(12)
    except (OSError, ValueError, IndexError, struct.error, TypeError):
        return False
    return len(block) == 12 and bool(struct.unpack_from("<H", block, 10)[0] & _ENCRYPTED_BIT)  # noqa: PLR2004  bytes read
