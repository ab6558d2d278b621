"""Files in files: what is inside is read as parts of its own, within caps, and every one of them is in the ledger."""

import bz2
import gzip
import io
import lzma
import os
import struct
import tarfile
import zipfile
from collections.abc import Callable
from datetime import UTC, datetime
from email.message import EmailMessage
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import pkcs7
from cryptography.x509.oid import NameOID

from domain.cases import Reading
from domain.documents import Coverage, Reason, Verdict
from domain.mail import PartRole, RawMessage, Source
from extractors.contract import Limits
from extractors.mapi import unpack_rtf
from extractors.sniff import sniff
from pipeline.reading import read

HARD = Path(os.environ.get("CALNET_SHARED", Path(__file__).parents[2].parent / "shared")) / "hard"
needs_hard = pytest.mark.skipif(not HARD.exists(), reason="the collection of hard files is not beside the checkout")
LIMITS = Limits()


def mail(*files: tuple[str, bytes], text: str = "The letter.") -> bytes:
    message = EmailMessage()
    message["From"], message["Subject"] = "cio@agency.example", "with files"
    message.set_content(text)
    for name, content in files:
        message.add_attachment(content, maintype="application", subtype="octet-stream", filename=name)
    return message.as_bytes()


def reading_of(content: bytes, limits: Limits = LIMITS) -> Reading:
    reading = read(RawMessage(Source("test", "1"), content, datetime(2026, 1, 2, tzinfo=UTC)), limits)
    whole = [line.part for line in reading.coverage if not line.unit]
    assert sorted(whole) == sorted(part.path for part in reading.message.parts), "every part has one line in the ledger"
    return reading


def file_of(name: str) -> bytes:
    found = sorted(HARD.rglob(name))
    return found[0].read_bytes()


def zipped(files: dict[str, bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", method) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return stream.getvalue()


def lines(reading: Reading, reason: Reason) -> list[Coverage]:
    return [line for line in reading.coverage if line.reason is reason]


def texts(reading: Reading) -> dict[str, str]:
    """The text of each part; the Subject field, which is a document too, is left out."""
    return {document.id: document.text.strip() for document in reading.documents if document.id != "header"}


def test_an_archive_with_an_uncompressed_pdf_is_still_an_archive() -> None:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_STORED) as archive:
        archive.writestr("letter.pdf", b"%PDF-1.4\n%%EOF")
        archive.writestr("note.txt", b"A note.")
    reading = reading_of(mail(("all.zip", stream.getvalue())))
    assert {part.media_type for part in reading.message.parts} >= {"application/zip", "application/pdf", "text/plain"}


def test_members_become_parts() -> None:
    inner = zipped({"deep.txt": b"Deep inside."})
    reading = reading_of(
        mail(("all.zip", zipped({"a/b.txt": b"One.", "b.txt": b"Two.", "in.zip": inner, "__MACOSX/._b": b"\0"})))
    )
    assert texts(reading) == {
        "1": "The letter.",
        "2!a/b.txt": "One.",
        "2!b.txt": "Two.",
        "2!in.zip!deep.txt": "Deep inside.",
    }
    assert next(part.role for part in reading.message.parts if part.path == "2!__MACOSX/._b") is PartRole.ORNAMENT
    assert all(line.verdict is Verdict.READ for line in reading.coverage)


@pytest.mark.parametrize(
    ("name", "pack"), [("a.txt.gz", gzip.compress), ("a.txt.bz2", bz2.compress), ("a.txt.xz", lzma.compress)]
)
def test_packed_files(name: str, pack: Callable[[bytes], bytes]) -> None:
    assert texts(reading_of(mail((name, pack(b"Packed."))))) == {"1": "The letter.", "2!a.txt": "Packed."}


def test_a_tar_in_a_gzip() -> None:
    stream = io.BytesIO()
    with tarfile.open(fileobj=stream, mode="w:gz") as archive:
        info = tarfile.TarInfo("../../etc/letter.txt")
        info.size = 5
        archive.addfile(info, io.BytesIO(b"Tarry"))
    reading = reading_of(mail(("all.tgz", stream.getvalue())))
    assert texts(reading)["2!all.tar!../../etc/letter.txt"] == "Tarry"


def test_same_names_stay_apart() -> None:
    first = zipped({"a.txt": b"One."})
    stream = io.BytesIO(first)
    with zipfile.ZipFile(stream, "a") as archive, pytest.warns(UserWarning, match="Duplicate"):
        archive.writestr("a.txt", b"Two.")
    assert texts(reading_of(mail(("all.zip", stream.getvalue())))) == {
        "1": "The letter.",
        "2!a.txt": "One.",
        "2!a.txt#2": "Two.",
    }


def test_a_member_behind_a_password_is_named_so() -> None:
    content = bytearray(zipped({"secret.txt": b"Secret."}, zipfile.ZIP_STORED))
    for mark, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        content[content.index(mark) + offset] |= 1
    reading = reading_of(mail(("all.zip", bytes(content))))
    assert {line.unit for line in lines(reading, Reason.ENCRYPTED)} == {"", "member secret.txt"}
    assert not lines(reading, Reason.DAMAGED)


@pytest.mark.parametrize(
    ("limits", "files", "reason", "read_too"),
    [
        (Limits(members=2), {f"{n}.txt": b"x" for n in range(4)}, Reason.TOO_MANY, 2),
        (Limits(unpacked=3000), {"a.txt": os.urandom(2000), "b.txt": os.urandom(2000)}, Reason.TOO_LARGE, 1),
        (Limits(ratio_after=1000), {"bomb.txt": b"0" * 500_000, "fine.txt": b"fine"}, Reason.TOO_LARGE, 1),
    ],
)
def test_caps_on_real_bytes(limits: Limits, files: dict[str, bytes], reason: Reason, read_too: int) -> None:
    reading = reading_of(mail(("all.zip", zipped(files))), limits)
    assert lines(reading, reason)
    assert sum(part.parent == "2" for part in reading.message.parts) == read_too


def test_caps_count_over_all_archives() -> None:
    files = [(f"{n}.zip", zipped({f"{m}.txt": b"x" for m in range(4)})) for n in range(3)]
    reading = reading_of(mail(*files), Limits(members=6))
    assert sum("!" in part.path for part in reading.message.parts) == 6
    assert len(lines(reading, Reason.TOO_MANY)) > 2


def test_depth_is_capped_over_all_kinds() -> None:
    content = b"Bottom."
    name = "bottom.txt"
    for number in range(4):
        content = zipped({name: content}) if number % 2 else mail((name, content), text=f"Level {number}.")
        name = f"{number}.zip" if number % 2 else f"{number}.eml"
    reading = reading_of(mail((name, content)), Limits(depth=2))
    assert lines(reading, Reason.TOO_DEEP)
    assert "Bottom." not in texts(reading).values()
    assert "Bottom." in texts(reading_of(mail((name, content)), Limits(depth=9))).values()


def test_a_truncated_archive_is_damaged() -> None:
    reading = reading_of(mail(("all.zip", zipped({"a.txt": os.urandom(3000)})[:1500])))
    (line,) = lines(reading, Reason.DAMAGED)
    assert line.verdict is Verdict.NOT_READ


def tnef(*attributes: tuple[int, bytes]) -> bytes:
    content = struct.pack("<IH", 0x223E9F78, 1)
    for attribute, value in attributes:
        content += struct.pack("<BII", 2, attribute, len(value)) + value + struct.pack("<H", sum(value) & 0xFFFF)
    return content


def test_winmail_dat_is_opened() -> None:
    name = "Quote for the agency.txt".encode("utf-16-le")
    properties = struct.pack("<IHHII", 1, 0x1F, 0x3707, 1, len(name)) + name
    content = tnef(
        (0x8004, b"The subject\0"),
        (0x800C, b"The letter itself, in full.\0"),
        (0x9002, bytes(14)),
        (0x8010, b"QUOTE~1.TXT\0"),
        (0x800F, b"$12,000 in all"),
        (0x9005, properties),
    )
    reading = reading_of(mail(("winmail.dat", content)))
    found = {part.name: part for part in reading.message.parts}
    assert found["winmail.dat"].media_type == "application/ms-tnef"
    assert "$12,000 in all" in texts(reading)[found["Quote for the agency.txt"].path]
    assert "The letter itself, in full." in texts(reading).values()


def test_winmail_dat_that_repeats_the_letter_adds_no_second_one() -> None:
    content = tnef((0x800C, b"The letter itself.\0"), (0x9002, bytes(14)), (0x8010, b"a.txt\0"), (0x800F, b"Enclosed."))
    reading = reading_of(mail(("winmail.dat", content), text="The letter itself."))
    assert sorted(texts(reading).values()) == ["Enclosed.", "The letter itself."]


def test_a_damaged_winmail_dat_yields_what_comes_before() -> None:
    content = tnef((0x800C, b"The letter itself, before the end.\0")) + struct.pack("<BII", 2, 0x800F, 1 << 30)
    reading = reading_of(mail(("winmail.dat", content)))
    (line,) = lines(reading, Reason.DAMAGED)
    assert line.verdict is Verdict.PARTLY_READ
    assert "The letter itself, before the end." in texts(reading).values()


@pytest.fixture(scope="module")
def signer() -> tuple[x509.Certificate, ec.EllipticCurvePrivateKey]:
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "cio")])
    made = x509.CertificateBuilder(name, name, key.public_key(), 1, datetime(2026, 1, 1), datetime(2036, 1, 1))  # noqa: DTZ001  (X.509 knows UTC only)
    return made.sign(key, hashes.SHA256()), key


@pytest.mark.parametrize("options", [[], [pkcs7.PKCS7Options.Binary]])
def test_opaquely_signed_mail_is_opened(
    signer: tuple[x509.Certificate, ec.EllipticCurvePrivateKey], options: list[pkcs7.PKCS7Options]
) -> None:
    entity = mail(("quote.txt", b"Quote."), text="Signed letter.").partition(b"Content-Type")
    inner = b"Content-Type" + entity[2]
    builder = pkcs7.PKCS7SignatureBuilder().set_data(inner).add_signer(*signer, hashes.SHA256())
    signed = builder.sign(serialization.Encoding.DER, options)
    outer = EmailMessage()
    outer["From"] = "cio@agency.example"
    outer.set_content(signed, maintype="application", subtype="pkcs7-mime", filename="smime.p7m")
    reading = reading_of(outer.as_bytes())
    assert sorted(text for text in texts(reading).values() if text) == ["Quote.", "Signed letter."]
    body = next(document for document in reading.documents if document.text.strip() == "Signed letter.")
    assert body.is_body


def test_encrypted_mail_is_named_so() -> None:
    enveloped = bytes.fromhex("30 80 06 09 2a 86 48 86 f7 0d 01 07 03 a0 80".replace(" ", "")) + bytes(80)
    assert lines(reading_of(mail(("smime.p7m", enveloped))), Reason.ENCRYPTED)


def test_an_attached_letter_is_read_with_its_head() -> None:
    inner = mail(("ipr.txt", b"The IPR quote."), text="Here is the reply to your IPR.")
    reading = reading_of(mail(("reply.eml", b"Received: by mx\r\nMessage-ID: <1@b>\r\nMIME-Version: 1.0\r\n" + inner)))
    head = next(document for document in reading.documents if document.id == "2")
    assert "Subject: with files" in head.text
    assert {"Here is the reply to your IPR.", "The IPR quote."} <= set(texts(reading).values())
    assert [document.id for document in reading.documents if document.is_body] == ["1"]


@needs_hard
@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("quick.msg", "fox"),
        ("outlook_30_msg.msg", ""),
        ("58214_with_attachment.msg", ""),
        ("chinese-traditional.msg", ""),
    ],
)
def test_outlook_letters(name: str, words: str) -> None:
    reading = reading_of(mail((name, file_of(name))))
    part = next(part for part in reading.message.parts if part.name == name)
    assert part.media_type == "application/vnd.ms-outlook"
    inside = [document.text for document in reading.documents if document.id.startswith("2!")]
    assert any(text.strip() for text in inside)
    assert words in " ".join(inside)
    assert "Subject:" in next(document.text for document in reading.documents if document.id == "2")


@needs_hard
@pytest.mark.parametrize("name", ["quine.gz", "droste.zip", "oom.tnef", "testZIP_corrupted_oom.zip", "TIKA-216.tgz"])
def test_bombs_and_loops_end(name: str) -> None:
    reading = reading_of(mail((name, file_of(name))))
    assert reading.coverage


def test_rtf_as_outlook_packs_it() -> None:
    # The example of MS-OXRTFCP 3.1.1.1.
    packed = bytes.fromhex(
        "2d0000002b0000004c5a4675f1c5c7a703000a007263706731323542320af32068656c090020627705b06c647d0a800fa0"
    )
    assert unpack_rtf(packed) == b"{\\rtf1\\ansi\\ansicpg1252\\pard hello world}\r\n"


OOXML = "application/vnd.openxmlformats-officedocument.wordprocessingml"


@pytest.mark.parametrize(
    ("content", "name", "declared", "media_type"),
    [
        (b"\n%PDF-1.4", "a.doc", "application/msword", "application/pdf"),
        (b"{\\rtf1 x}", "a.doc", "application/msword", "application/rtf"),
        (b"<html><body>x</body></html>", "a.xls", "application/vnd.ms-excel", "text/html"),
        (b"a,b\n1,2\n", "a.csv", "application/vnd.ms-excel", "text/csv"),
        (b"a,b\n1,2\n", "a.txt", "text/plain", "text/plain"),
        (b"From: a\nTo: b\nDate: today\n\nMemorandum", "memo.txt", "text/plain", "text/plain"),
        (b"Received: x\nFrom: a\nMessage-ID: <a@b>\n\nMail", "m.txt", "application/octet-stream", "message/rfc822"),
        (b"BEGIN:VCALENDAR\n", "x", "", "text/calendar"),
        (b"\xef\xbb\xbfplain", "x", "", "text/plain"),
        (b"\xff\xfep\0l\0", "x.txt", "", "text/plain"),
        (b"%!PS-Adobe\n\x00\x01\x02" * 40, "x", "", "application/postscript"),
        (
            zipped(
                {
                    "[Content_Types].xml": f'<Override ContentType="{OOXML}.template.main+xml"/>'.encode(),
                    "word/d.xml": b"",
                }
            ),
            "a.docx",
            "",
            f"{OOXML}.template",
        ),
        (
            zipped({"[Content_Types].xml": b"<Types/>", "xl/workbook.xml": b""}),
            "a.zip",
            "application/zip",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        ),
        (
            zipped({"mimetype": b"application/vnd.oasis.opendocument.text"}),
            "a.zip",
            "",
            "application/vnd.oasis.opendocument.text",
        ),
        (zipped({"letter.docx": b"x"}), "a.docx", OOXML + ".document", "application/zip"),
        (b"\x00\x00\x00\x18ftypheic\x00\x00", "a.jpg", "image/jpeg", "image/heic"),
    ],
)
def test_bytes_decide_the_type(content: bytes, name: str, declared: str, media_type: str) -> None:
    assert sniff(content, name, declared) == media_type


def compressed(text: bytes) -> bytes:
    """A short text as compress(1) packs it: every byte a code of nine bits, lowest first."""
    bits = sum(byte << (9 * number) for number, byte in enumerate(text))
    return b"\x1f\x9d\x90" + bits.to_bytes((9 * len(text) + 7) // 8, "little")


def test_old_ways_of_packing_one_file_are_opened() -> None:
    reading = reading_of(mail(
        ("a.txt.Z", compressed(b"The form, compressed.")),
        ("b.txt.lzma", lzma.compress(b"The form, in an older way.", format=lzma.FORMAT_ALONE)),
    ))
    assert {document.text for document in reading.documents} >= {"The form, compressed.", "The form, in an older way."}
    broken = reading_of(mail(("a.Z", b"\x1f\x9d\x90" + b"\xff" * 40)))
    assert {line.reason for line in broken.coverage} == {None, Reason.DAMAGED}


@pytest.mark.parametrize("subtype", ["message/delivery-status", "text/enriched", "text/x-unheard-of"])
def test_every_kind_of_text_is_read(subtype: str) -> None:
    content = (
        b"From: a@b.example\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\n\r\nThe letter.\r\n--x\r\n"
        b"Content-Type: " + subtype.encode() + b"\r\n\r\nAction: failed\r\nStatus: 5.1.1\r\n--x--\r\n"
    )
    reading = reading_of(content)
    assert any("Status: 5.1.1" in document.text for document in reading.documents)
    assert all(line.verdict is Verdict.READ for line in reading.coverage)


ASKS = "We ask for an exemption."


@pytest.mark.parametrize("body", [b"We ask for an exem\x00ption.", ASKS.encode("utf-16-le"), ASKS.encode("utf-16-be")])
def test_a_text_with_nil_bytes_is_a_text(body: bytes) -> None:
    head = b"From: a@b.example\r\nContent-Type: text/plain\r\nContent-Transfer-Encoding: binary\r\n\r\n"
    reading = reading_of(head + body)
    assert any(document.text.startswith("We ask for an exem") for document in reading.documents)


def test_a_drawing_gives_its_words_or_is_said_to_be_unread() -> None:
    head = b'<svg xmlns="http://www.w3.org/2000/svg">'
    reading = reading_of(mail(
        ("plan.svg", head + b"<text x='1'>Main <tspan>switch room</tspan></text><path d='M0 0L9 9'/></svg>"),
        ("outline.svg", head + b"<path d='M0 0L9 9'/></svg>"),
    ))
    assert "Main switch room" in [document.text for document in reading.documents]
    lines = {line.name: line for line in reading.coverage}
    assert lines["plan.svg"].verdict is Verdict.READ
    assert lines["outline.svg"].reason is Reason.UNSUPPORTED


def test_an_alternative_that_says_something_else_is_read_too() -> None:
    message = EmailMessage()
    message["From"] = "cio@agency.example"
    message.set_content("See the formatted message, thanks.")
    message.add_alternative("<p>Signed by Robin Quist, Director</p>", subtype="html")
    assert any("Robin Quist" in document.text for document in reading_of(message.as_bytes()).documents)


def test_a_workbook_with_macros_is_one_by_its_own_type() -> None:
    main = "application/vnd.ms-excel.sheet.macroEnabled.main+xml"
    types = f'<Types><Override PartName="/xl/workbook.xml" ContentType="{main}"/></Types>'
    content = zipped({"[Content_Types].xml": types.encode(), "xl/workbook.xml": b"<workbook/>"})
    assert sniff(content) == "application/vnd.ms-excel.sheet.macroEnabled.12"
