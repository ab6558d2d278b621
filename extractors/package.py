"""Opens the ZIP packages that Office files are (ECMA-376 part 2), under the caps on what may be unpacked.

XML is parsed without entities, network or huge trees; a file that is encrypted is told from one that is damaged.
"""

import io
import posixpath
import struct
import zipfile
import zlib
from dataclasses import dataclass, field

import olefile  # type: ignore[import-untyped]
from lxml import etree

from domain.documents import Reason
from domain.errors import BadInput
from extractors.contract import Limits

OLE_MAGIC = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_RELATIONSHIPS = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"
_CHUNK = 1 << 16


class Unopened(BadInput):
    """A package or one of its members cannot be opened; `reason` is the ledger's word for it."""

    def __init__(self, reason: Reason, sentence: str) -> None:
        """Take the ledger's reason beside the sentence."""
        super().__init__(f"package-{reason.name.lower()}", sentence)
        self.reason = reason


@dataclass
class Package:
    """An open package: members by name (without a leading slash, case does not matter)."""

    archive: zipfile.ZipFile
    limits: Limits
    unpacked: int = 0
    _names: dict[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        """Learn the names."""
        self._names = {name.replace("\\", "/").lstrip("/").lower(): name for name in self.archive.namelist()}

    def __contains__(self, name: str) -> bool:
        """Say whether there is such a member."""
        return name.lstrip("/").lower() in self._names

    def names(self, prefix: str = "") -> list[str]:
        """Give the member names that begin so, in order."""
        return sorted(name for lower, name in self._names.items() if lower.startswith(prefix.lower()))

    def content(self, name: str) -> bytes:
        """Give the bytes of a member; raises `Unopened` where it is missing, damaged, locked or too large."""
        key = self._names.get(name.lstrip("/").lower())
        if key is None:
            raise Unopened(Reason.DAMAGED, f"{name} is missing")
        pieces, length = [], 0
        try:
            packed = max(1, self.archive.getinfo(key).compress_size)
            with self.archive.open(key) as stream:
                while piece := stream.read(_CHUNK):
                    pieces.append(piece)
                    length += len(piece)
                    self.unpacked += len(piece)
                    self._check(length, packed)
        except (
            zipfile.BadZipFile,
            zlib.error,
            EOFError,
            OSError,
            struct.error,
            NotImplementedError,
            ValueError,
        ) as error:
            if isinstance(error, NotImplementedError):
                raise Unopened(Reason.UNSUPPORTED, f"{name} is packed in an unusual way") from error
            raise Unopened(Reason.DAMAGED, f"{name} cannot be unpacked") from error
        except RuntimeError as error:
            raise Unopened(Reason.ENCRYPTED, f"{name} is locked with a password") from error
        return b"".join(pieces)

    def _check(self, length: int, packed: int) -> None:
        if self.unpacked > self.limits.unpacked:
            raise Unopened(Reason.TOO_LARGE, "it is too large when unpacked")
        if length > self.limits.ratio_after and length > packed * self.limits.ratio * 5:
            raise Unopened(Reason.TOO_LARGE, "it is too large when unpacked for its packed size")

    def xml(self, name: str) -> etree._Element:
        """Give the root element of an XML member; raises `Unopened`."""
        return parse_xml(self.content(name), name)

    def related(self, name: str) -> dict[str, tuple[str, str]]:
        """Give the relationships of a member: id to (type's last word, target in the package or an outer address)."""
        folder, _, leaf = name.rpartition("/")
        source = f"{folder}/_rels/{leaf}.rels" if folder else f"_rels/{leaf}.rels"
        if source not in self:
            return {}
        found = {}
        for item in self.xml(source).iter(_RELATIONSHIPS):
            target = item.get("Target", "")
            if item.get("TargetMode") != "External":
                target = posixpath.normpath(posixpath.join("/", folder, target)).lstrip("/")
            found[item.get("Id", "")] = (item.get("Type", "").rpartition("/")[2], target)
        return found

    def main(self) -> str:
        """Give the name of the main member; raises `Unopened` where the package names none."""
        for kind, target in self.related("").values():
            if kind == "officeDocument" and target in self:
                return target
        raise Unopened(Reason.DAMAGED, "the package does not say where its document is")


def parse_xml(content: bytes, name: str) -> etree._Element:
    """Parse XML without entities or network; raises `Unopened` where nothing can be made of it."""
    parser = etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        huge_tree=False,
        load_dtd=False,
        dtd_validation=False,
        recover=True,
        remove_comments=True,
        remove_pis=True,
    )
    if b"<!ENTITY" in content[:4096]:
        raise Unopened(Reason.REFUSED, f"{name} declares entities, as no office program does")
    try:
        root = etree.fromstring(content, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise Unopened(Reason.DAMAGED, f"{name} is not well-formed") from error
    if root is None:
        raise Unopened(Reason.DAMAGED, f"{name} holds no XML")
    return root


def open_package(content: bytes, limits: Limits) -> Package:
    """Open an Office package; raises `Unopened` where it is encrypted, damaged or has too many members."""
    if content.startswith(OLE_MAGIC):
        raise _locked_or_old(content)
    try:
        archive = zipfile.ZipFile(io.BytesIO(content))
    except (zipfile.BadZipFile, OSError, ValueError, struct.error, NotImplementedError, EOFError) as error:
        raise Unopened(Reason.DAMAGED, "the file is cut short or is not the package that it should be") from error
    if len(archive.namelist()) > limits.members * 10:
        raise Unopened(Reason.TOO_MANY, "the package has too many members")
    return Package(archive, limits)


def _locked_or_old(content: bytes) -> Unopened:
    try:
        with olefile.OleFileIO(io.BytesIO(content)) as ole:
            if ole.exists("EncryptedPackage") or ole.exists("EncryptionInfo"):
                return Unopened(Reason.ENCRYPTED, "the file is protected with a password")
    except (OSError, ValueError, IndexError, struct.error, TypeError):
        return Unopened(Reason.DAMAGED, "the file's container is damaged")
    return Unopened(Reason.UNSUPPORTED, "the file is of an older kind than its name says")
