"""RAR and 7z archives: every member is read as a part of its own, and what keeps one from being read is named."""

import base64
import random
import struct
import zlib

import pytest

from domain.documents import Coverage, Reason, Verdict
from extractors import libarchive
from extractors.contract import Limits
from tests.letters import read
from tests.unit.test_containers import mail, reading_of, texts

needs_library = pytest.mark.skipif(libarchive.library() is None, reason="libarchive is not installed")
SEVEN_ZIP, RAR = "application/x-7z-compressed", "application/vnd.rar"
LETTER, COSTS = b"The letter asks for an exemption.", b"Costs are $14,208."
FILES = {"letter.txt": LETTER, "sub/Año.txt": COSTS}

# Made with 7z from letter.txt and sub/Año.txt; the locked ones with -p, and with -p and -mhe=on; the bomb from
# letter.txt and three million zeros.
PLAIN = base64.b64decode(
    "N3q8ryccAATX5S+InQAAAAAAAAAgAAAAAAAAAFjR75wBADJUaGUgbGV0dGVyIGFza3MgZm9yIGFuIGV4ZW1wdGlvbi5Db3N0cyBhcmUgJDE0LD"
    "IwOC4AAACBMweuD9FqxaCgkKB3XsVAGI39due64OHMd1irBFrRIHuacB4AdoaHnru0ADjVsEKOMMyNWoZ4EHafWEhKF+cI2HFguDfMz2rM+1zd"
    "3pSBBcoyhZJKepBwOncNB/PFPaOo8RoAFwY3AQlmAAcLAQABIwMBAQVdABAAAAx6CgFQwOHkAAA="
)
LOCKED = base64.b64decode(
    "N3q8ryccAARGCntaMAAAAAAAAABiAAAAAAAAAIn73NZzTwXeSJ7B/CIvBBAJvEqyK1Xzo8T9c26Tg73x526wDYRde/8WGqkrDZiGbQsB4OsBBA"
    "YAAQkwAAcLAQACJAbxBwESUw+LtoIaTa88Rdgfpf/yZy/KISEBAAEADCUhAAgKATIsRz0AAAUBGQEAERcAbABlAHQAdABlAHIALgB0AHgAdAAA"
    "ABkAFQYBACCApIEAAA=="
)
LOCKED_NAMES = base64.b64decode(
    "N3q8ryccAARmPzP8sAAAAAAAAAAvAAAAAAAAAMh6qYUfNeCqmahlC39HtHoF+1iu8LPnXNibus7N4JPyX3rgpdoeSdqAWD8fZvPYM9IRKn1gdP"
    "83kokEC5XPSu3KRaAkeyvkGVQHinm6c0DYtjEP4BCxW1HMvgY/MVRBzMdbLZvs5IXxm1uw9Xl0OjiRnzzfieUIBwfqv7wJXAjTvMVCjZDfiXQ2"
    "xMLLJcR/4ewYtF66h6CVpRy7hBCnRvsQztFAuDvT/FRbZvN3eDd+V2HdfhcGMAEJgIAABwsBAAEkBvEHARJTD/a1QqYttMFWfJILz7CZs98Mcg"
    "oB1A5cOQAA"
)
BOMB = base64.b64decode(
    "N3q8ryccAAR9SlzAtgAAAAAAAAAgAAAAAAAAAJ//yRdCWmg5MUFZJlNZH/5XDwBagtOAwABAAQQAI2/cQAAAoABUNqowABoEVT0QaA02kSqqCKQq"
    "qKoBc9/tFdzqZvU7palMNvbOg0adetAAJCBeF3JFOFCQH/5XDwAAgTMHrg/TNZE9QMCQzuXLdvZjHKWutl8a5LfPFZKBybaymPUZFw1RFvQEd/VL"
    "jsS3+uGFPEFJCryKaT5rCwUyLVf/NdZzeJW8kgTc+u/O+6aWkFGSoWMqD/8AABcGWQEJXQAHCwEAASMDAQEFXQAQAAAMagoBK5LacwAA"
)


def number(value: int) -> bytes:
    """An integer as RAR 5 writes it: seven bits to the byte, the lowest first."""
    low = bytes([value & 127 | (128 if value > 127 else 0)])
    return low + number(value >> 7) if value > 127 else low


def block(kind: int, fields: bytes, extra: bytes = b"", data: bytes = b"") -> bytes:
    """A block of RAR 5, its head under a checksum."""
    flags = bool(extra) | 2 * bool(data)
    sizes = (number(len(extra)) if extra else b"") + (number(len(data)) if data else b"")
    head = number(kind) + number(flags) + sizes + fields + extra
    head = number(len(head)) + head
    return struct.pack("<I", zlib.crc32(head)) + head + data


def rar5(files: dict[str, bytes], *, locked: bool = False, said: int | None = None, method: int = 0) -> bytes:
    """An archive that packs nothing; `said` is the size that its files are said to have, `locked` ones need a key."""
    found = b"Rar!\x1a\x07\x01\x00" + block(1, number(0))
    record = b"\x01\x00\x03\x0f" + bytes(32)
    for name, content in files.items():
        size = len(content) if said is None else said
        fields = number(4) + number(size) + number(0o100644) + struct.pack("<I", zlib.crc32(content) ^ locked)
        fields += number(method) + number(1) + number(len(name.encode())) + name.encode()
        found += block(2, fields, number(len(record)) + record if locked else b"", content)
    return found + block(5, number(0))


def rar4(files: dict[str, bytes], *, locked: bool = False) -> bytes:
    """An archive of the older format that packs nothing."""

    def old_block(kind: int, flags: int, fields: bytes) -> bytes:
        rest = struct.pack("<BHH", kind, flags, 7 + len(fields)) + fields
        return struct.pack("<H", zlib.crc32(rest) & 0xFFFF) + rest

    found = b"Rar!\x1a\x07\x00" + old_block(0x73, 0, bytes(6))
    for name, content in files.items():
        sizes = struct.pack("<IIBII", len(content), len(content), 3, zlib.crc32(content), 0)
        fields = sizes + struct.pack("<BBHI", 20, 0x30, len(name), 0o100644) + name.encode()
        found += old_block(0x74, 0x8000 | 4 * locked, fields) + content
    return found + old_block(0x7B, 0x4000, b"")


def ledger(content: bytes, media_type: str, limits: Limits | None = None) -> list[tuple[Verdict, str, Reason | None]]:
    return [(line.verdict, line.unit, line.reason) for line in read(content, media_type, limits=limits).coverage]


@needs_library
@pytest.mark.parametrize("content", [PLAIN, rar5(FILES), rar4({"letter.txt": LETTER, "sub/Ano.txt": COSTS})])
def test_members_are_read_as_parts(content: bytes) -> None:
    reading = reading_of(mail(("all.bin", content)))
    assert list(texts(reading).values()) == ["The letter.", LETTER.decode(), COSTS.decode()]
    assert {line.verdict for line in reading.coverage} == {Verdict.READ}
    if content != rar4({"letter.txt": LETTER, "sub/Ano.txt": COSTS}):
        assert {"2!letter.txt", "2!sub/Año.txt"} <= texts(reading).keys()


@pytest.mark.parametrize(
    ("content", "media_type"),
    [(LOCKED, SEVEN_ZIP), (LOCKED_NAMES, SEVEN_ZIP), (rar5(FILES, locked=True), RAR), (rar4(FILES, locked=True), RAR)],
)
@pytest.mark.parametrize("installed", [True, False])
def test_what_needs_a_password_is_not_called_damaged(
    content: bytes, media_type: str, installed: bool, monkeypatch: pytest.MonkeyPatch  # noqa: FBT001  a case of the test
) -> None:
    if not installed:
        monkeypatch.setattr(libarchive, "library", lambda: None)
    found = ledger(content, media_type)
    assert {(verdict, reason) for verdict, _, reason in found} == {(Verdict.NOT_READ, Reason.ENCRYPTED)}, found


def test_without_the_library_archives_are_named_unsupported(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(libarchive, "library", lambda: None)
    for content, media_type in ((PLAIN, SEVEN_ZIP), (rar5(FILES), RAR), (rar4({"a": b"b"}), RAR)):
        (line,) = read(content, media_type).coverage
        assert (line.verdict, line.reason) == (Verdict.NOT_READ, Reason.UNSUPPORTED)
        assert "libarchive13" in line.detail


@needs_library
def test_what_is_cut_short_or_changed_is_damaged_and_the_rest_is_read() -> None:
    changed = PLAIN.replace(b"exemption", b"exception")
    assert ledger(changed, SEVEN_ZIP) == [
        (Verdict.PARTLY_READ, "", Reason.DAMAGED), (Verdict.NOT_READ, "member letter.txt", Reason.DAMAGED)
    ]
    assert [member.content for member in read(changed, SEVEN_ZIP).members] == [COSTS]
    assert ledger(PLAIN[:100], SEVEN_ZIP) == [(Verdict.NOT_READ, "", Reason.DAMAGED)]
    whole = rar5(FILES)
    cut = read(whole[: whole.index(COSTS) + 4], RAR)
    assert [member.content for member in cut.members] == [LETTER]
    assert cut.coverage[0].verdict is Verdict.PARTLY_READ


@needs_library
def test_caps_hold_before_and_while_unpacking() -> None:
    bomb = read(BOMB, SEVEN_ZIP)
    assert [member.name for member in bomb.members] == ["letter.txt"]
    assert [(line.unit, line.reason) for line in bomb.coverage[1:]] == [("member zeros.bin", Reason.TOO_LARGE)]
    said = read(rar5(FILES, said=10 << 30), RAR)
    assert (said.members, said.coverage[0].reason) == ((), Reason.TOO_LARGE)
    many = read(rar5({f"{n}.txt": b"x" for n in range(9)}), RAR, limits=Limits(members=3))
    assert (len(many.members), many.coverage[-1].unit, many.coverage[-1].reason) == (
        3, "member (the rest)", Reason.TOO_MANY
    )
    over = read(rar5({"a": bytes(2000), "b": bytes(2000)}), RAR, limits=Limits(unpacked=3000))
    assert ([member.name for member in over.members], over.coverage[0].reason) == (["a"], Reason.TOO_LARGE)


@needs_library
def test_a_dictionary_larger_than_the_memory_is_refused() -> None:
    (line,) = read(rar5(FILES, method=1 << 7 | 15 << 10), RAR).coverage
    assert (line.verdict, line.reason) == (Verdict.NOT_READ, Reason.UNSUPPORTED)


@needs_library
def test_depth_is_capped_across_kinds_of_archive() -> None:
    content = LETTER
    for level in range(7):
        content = (rar5 if level % 2 else rar4)({f"{level}.rar" if level else "letter.txt": content})
    reading = reading_of(mail(("nest.rar", content)))
    assert [line.reason for line in reading.coverage if line.reason] == [Reason.TOO_DEEP]
    assert LETTER.decode() not in texts(reading).values()
    assert LETTER.decode() in texts(reading_of(mail(("nest.rar", content)), Limits(depth=9))).values()


@needs_library
def test_names_are_labels_that_nothing_is_opened_by() -> None:
    names = ["../../../etc/passwd", "/etc/passwd", "C:\\boot.ini", "CON", "a" * 2000, "\u202egnp.exe"]
    members = read(rar5(dict.fromkeys(names, LETTER)), RAR).members
    assert [member.content for member in members] == [LETTER] * len(names)
    assert len(texts(reading_of(mail(("names.rar", rar5(dict.fromkeys(names, LETTER))))))) == 1 + len(names)


@needs_library
@pytest.mark.parametrize("content", [PLAIN, BOMB, rar5(FILES), rar4({"letter.txt": LETTER})])
def test_changed_bytes_end_in_a_ledger(content: bytes) -> None:
    chance = random.Random(7)  # noqa: S311  repeatable, and nothing to guess
    media_type = RAR if content.startswith(b"Rar!") else SEVEN_ZIP
    for _ in range(150):
        changed = bytearray(content)
        for _ in range(chance.randint(1, 4)):
            changed[chance.randrange(8, len(changed))] = chance.randrange(256)
        lines: tuple[Coverage, ...] = read(bytes(changed), media_type).coverage
        assert lines
        assert all(line.reason for line in lines if line.verdict is not Verdict.READ)
