"""Opens the ZIP packages that Office files are (ECMA-376 part 2), under the caps on what may be unpacked.

XML is parsed without entities, network or huge trees; a file that is encrypted is told from one that is damaged.
"""

import io
import posixpath
import struct
import zipfile
import zlib
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TypeVar, cast

import olefile  # type: ignore[import-untyped]
from lxml import etree

from domain.documents import Reason
from domain.errors import BadInput
from extractors.contract import Limits

OLE_MAGIC = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_RELATIONSHIPS = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"
_CHUNK = 1 << 16
_LOCAL_HEADER, _NAME_LENGTH = 30, struct.Struct("<HH")
"""How long a member's header is, and what stands at its end: how long the name and the extra field are."""
_MOST_KEPT, _MOST_UNPACKED, _MOST_PACKED = 64, 2 << 20, 64 << 10
"""So many members are kept, of so many bytes unpacked together (in memory it is ten times that), none larger packed."""
T = TypeVar("T")
_kept: "OrderedDict[tuple[object, ...], tuple[object, int]]" = OrderedDict()
"""What was made of members that return from file to file (a template's styles), the one last asked for at the end."""


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
    whole: bytes = field(default=b"", repr=False)
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

    def kept(self, name: str, make: Callable[[etree._Element], T]) -> T:
        """Give what `make` makes of an XML member, from memory where it was made of the same bytes before.

        An office's documents come off one template, whose styles are often many times as long as the letter. What is
        kept must not be altered. Raises `Unopened`, as `xml` does.
        """
        packed = self._packed(name)
        if packed is None:
            return make(self.xml(name))
        key = (make, *packed)
        found = _kept.get(key)
        if found is None:
            before = self.unpacked
            found = (make(self.xml(name)), self.unpacked - before)
            _keep(key, found)
        else:
            self.unpacked += found[1]
            self._check(found[1], max(1, len(packed[0])))
            _kept.move_to_end(key)
        return cast("T", found[0])

    def _packed(self, name: str) -> tuple[bytes, int, int, int] | None:
        """Give a member's bytes as they are packed, and what decides how they unpack; None where that is not plain."""
        key = self._names.get(name.lstrip("/").lower())
        if key is None or not self.whole:
            return None
        info = self.archive.getinfo(key)
        start = info.header_offset
        header = self.whole[start : start + _LOCAL_HEADER]
        if info.flag_bits & 1 or info.compress_size > _MOST_PACKED or len(header) < _LOCAL_HEADER:
            return None
        name_length, extra_length = _NAME_LENGTH.unpack(header[-4:])
        start += _LOCAL_HEADER
        if self.whole[start : start + name_length] != info.orig_filename.encode("utf-8"):
            return None
        start += name_length + extra_length
        packed = self.whole[start : start + info.compress_size]
        return (packed, info.compress_type, info.CRC, info.file_size) if len(packed) == info.compress_size else None

    def related(self, name: str) -> dict[str, tuple[str, str]]:
        """Give the relationships of a member: id to (type's last word, target in the package or an outer address)."""
        folder, _, leaf = name.rpartition("/")
        source = f"{folder}/_rels/{leaf}.rels" if folder else f"_rels/{leaf}.rels"
        if source not in self:
            return {}
        found = {}
        for identity, kind, target, outside in self.kept(source, _links):
            found[identity] = (kind, target if outside else _inside(folder, target))
        return found

    def main(self) -> str:
        """Give the name of the main member; raises `Unopened` where the package names none."""
        for kind, target in self.related("").values():
            if kind == "officeDocument" and target in self:
                return target
        raise Unopened(Reason.DAMAGED, "the package does not say where its document is")


def _inside(folder: str, target: str) -> str:
    """Give the name of a member that is named from a folder."""
    name = f"{folder}/{target}" if folder else target
    if target and not ("//" in name or "/." in f"/{name}" or name[0] == "/" or name[-1] == "/"):
        return name
    return posixpath.normpath(posixpath.join("/", folder, target)).lstrip("/")


def _keep(key: tuple[object, ...], made: tuple[object, int]) -> None:
    """Keep what was made of a member, and give up what was not asked for the longest time."""
    _kept[key] = made
    length = sum(unpacked for _, unpacked in _kept.values())
    while len(_kept) > _MOST_KEPT or length > _MOST_UNPACKED:
        _, (_, unpacked) = _kept.popitem(last=False)
        length -= unpacked


def _links(root: etree._Element) -> tuple[tuple[str, str, str, bool], ...]:
    """Give the relationships that a member names: id, the type's last word, target, and whether that is outside."""
    return tuple(
        (
            item.get("Id", ""),
            item.get("Type", "").rpartition("/")[2],
            item.get("Target", ""),
            item.get("TargetMode") == "External",
        )
        for item in root.iter(_RELATIONSHIPS)
    )


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
    return Package(archive, limits, content)


def _locked_or_old(content: bytes) -> Unopened:
    try:
        with olefile.OleFileIO(io.BytesIO(content)) as ole:
            if ole.exists("EncryptedPackage") or ole.exists("EncryptionInfo"):
                return Unopened(Reason.ENCRYPTED, "the file is protected with a password")
    except (OSError, ValueError, IndexError, struct.error, TypeError):
        return Unopened(Reason.DAMAGED, "the file's container is damaged")
    return Unopened(Reason.UNSUPPORTED, "the file is of an older kind than its name says")
