"""Slides, calendars, separated values, and the older files that LibreOffice opens."""

import io
import struct
import zipfile

import pytest

from domain.documents import Reason, SpanKind, Verdict
from extractors import libreoffice
from extractors.contract import Limits
from extractors.sniff import sniff
from tests.letters import as_pdf, document_of, read

PPTX = "application/vnd.openxmlformats-officedocument.presentationml.presentation"
MAIN = "http://schemas.openxmlformats.org"
RTF = rb"{\rtf1\ansi{\b NEED}\par The Department asks for \i two\i0  circuits.\par}"


def presentation(*slides: str) -> bytes:
    stream = io.BytesIO()
    office = f"{MAIN}/officeDocument/2006/relationships"
    spaces = f'xmlns:p="{MAIN}/presentationml/2006/main" xmlns:a="{MAIN}/drawingml/2006/main" xmlns:r="{office}"'

    def links(kind: str, targets: list[str]) -> str:
        items = (
            f'<Relationship Id="r{n}" Type="{office}/{kind}" Target="{target}"/>' for n, target in enumerate(targets)
        )
        return f'<Relationships xmlns="{MAIN}/package/2006/relationships">{"".join(items)}</Relationships>'

    with zipfile.ZipFile(stream, "w") as package:
        names = [f"slides/slide{number}.xml" for number in range(len(slides))]
        package.writestr("_rels/.rels", links("officeDocument", ["ppt/presentation.xml"]))
        package.writestr("ppt/_rels/presentation.xml.rels", links("slide", names))
        listed = "".join(f'<p:sldId id="{n}" r:id="r{n}"/>' for n in range(len(slides)))
        package.writestr(
            "ppt/presentation.xml", f"<p:presentation {spaces}><p:sldIdLst>{listed}</p:sldIdLst></p:presentation>"
        )
        for name, text in zip(names, slides, strict=True):
            body = f"<p:sp><p:txBody><a:p><a:r><a:t>{text}</a:t></a:r></a:p></p:txBody></p:sp>"
            package.writestr(f"ppt/{name}", f"<p:sld {spaces}><p:cSld><p:spTree>{body}</p:spTree></p:cSld></p:sld>")
    return stream.getvalue()


def test_slides_are_pages() -> None:
    document = document_of(presentation("First slide", "Second slide"), PPTX)
    assert document.text.split("\n\n") == ["First slide", "Second slide"]
    place = document.place_of(document.text.index("Second"), len(document.text))
    assert str(place) == "page 2"


def test_a_calendar_entry_is_shown_as_lines() -> None:
    lines = ("BEGIN:VCALENDAR", "BEGIN:VEVENT", "SUMMARY:Cut-over of the", "  Napa switch", "DTSTART:20150613T080000Z")
    entry = "\r\n".join(lines).encode()
    text = document_of(entry, "text/calendar").text
    assert "Subject: Cut-over of the Napa switch" in text
    assert "Start: 6/13/2015 08:00 UTC" in text


@pytest.mark.parametrize("separator", [",", ";", "\t"])
def test_separated_values_are_a_table(separator: str) -> None:
    lines = (("Item", "Qty", "Price"), ("Link, fast", "2", "1450.00"), ("Setup", "1", "900.00"))
    content = "\n".join(separator.join(f'"{cell}"' for cell in line) for line in lines).encode()
    document = document_of(content, "text/csv")
    cells = {(s.row, s.column): document.text[s.start : s.end] for s in document.spans_of(SpanKind.CELL)}
    assert cells[1, 0] == "Link, fast"
    place = document.place_of(document.text.index("900.00"), document.text.index("900.00") + 6)
    assert str(place) == "cell C3"


@pytest.mark.skipif(not libreoffice.program(), reason="LibreOffice is not installed")
def test_rich_text_is_read_through_libreoffice() -> None:
    document = document_of(RTF, "application/rtf")
    assert "The Department asks for two circuits." in document.text


def test_without_libreoffice_old_files_are_named_unsupported(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(libreoffice, "program", lambda: "")
    coverage = read(RTF, "application/rtf").coverage[0]
    assert (coverage.verdict, coverage.reason) == (Verdict.NOT_READ, Reason.UNSUPPORTED)
    assert "LibreOffice" in coverage.detail


def wordperfect(version: int, text: bytes, *, key: int = 0) -> bytes:
    """A file of WordPerfect 4 (no head, codes between two like bytes) or of 5 (a head with the password's checksum)."""
    if version == 4:
        return b"\xd0\x42\x6c\x42\x70\xd0" + text.replace(b"\n", b"\x82\n") + b"\xcb\n\x01\xf6\x01\xcb"
    prefix = struct.pack("<HHHI", 0xFFFB, 5, 50, 0) + bytes(40)
    return b"\xffWPC" + struct.pack("<IBBBBHH", 66, 1, 10, 0, 1, key, 0) + prefix + text


@pytest.mark.skipif(not libreoffice.program(), reason="LibreOffice is not installed")
@pytest.mark.parametrize("version", [4, 5])
def test_wordperfect_is_read_through_libreoffice(version: int) -> None:
    content = wordperfect(version, b"NEED\nThe Department asks for two circuits.\n")
    assert sniff(content, "letter.doc") == "application/vnd.wordperfect"
    document = document_of(content, "application/vnd.wordperfect")
    assert document.text.split("\n\n") == ["NEED", "The Department asks for two circuits."]


def test_a_locked_wordperfect_file_is_encrypted_not_damaged() -> None:
    coverage = read(wordperfect(5, b"\x93\x11", key=0x1234), "application/vnd.wordperfect").coverage[0]
    assert (coverage.verdict, coverage.reason) == (Verdict.NOT_READ, Reason.ENCRYPTED)


def test_without_impress_slides_are_unsupported_not_damaged(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(libreoffice, "has_impress", lambda: False)
    coverage = read(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "application/vnd.ms-powerpoint").coverage[0]
    assert (coverage.verdict, coverage.reason) == (Verdict.NOT_READ, Reason.UNSUPPORTED)


@pytest.mark.skipif(not libreoffice.program(), reason="LibreOffice is not installed")
def test_libreoffice_is_stopped_when_the_time_is_up() -> None:
    with pytest.raises(libreoffice.Unopened) as caught:
        libreoffice.convert(RTF, "rtf", "docx", seconds=0.05)
    assert caught.value.reason is Reason.TOOK_TOO_LONG


@pytest.mark.parametrize(
    ("limits", "reason"), [(Limits(text=100), Reason.TOO_LARGE), (Limits(pages=1), Reason.TOO_MANY)]
)
def test_caps_are_told_and_the_rest_is_read(limits: Limits, reason: Reason) -> None:
    extract = read(as_pdf(pages=5), "application/pdf", limits=limits)
    assert extract.coverage[0].verdict is Verdict.PARTLY_READ
    assert reason in {entry.reason for entry in extract.coverage}
    assert extract.document is not None
    assert "NEED FOR THE SERVICE" in extract.document.text


def emf(*texts: str) -> bytes:
    """An enhanced metafile with nothing but these texts, one below the other."""
    records = struct.pack("<II4i4i4s", 1, 108, 0, 0, 2000, 1500, 0, 0, 2000, 1500, b" EMF") + bytes(64)
    for number, text in enumerate(texts):
        raw = text.encode("utf-16-le")
        raw += bytes(-len(raw) % 4)
        head = struct.pack("<II4iIff", 84, 76 + len(raw), 0, 0, 9, 9, 1, 1.0, 1.0)
        records += head + struct.pack("<iiIII4iI", 5, 20 * number, len(text), 76, 0, 0, 0, 9, 9, 0) + raw
    return records + struct.pack("<IIIII", 14, 20, 0, 16, 20)


def test_the_words_of_a_metafile_are_read_and_one_without_words_is_named() -> None:
    document = document_of(emf("Cost of lines", "Total $1,200"), "image/emf")
    assert document.text.split("\n") == ["Cost of lines", "Total $1,200"]
    (line,) = read(emf(), "image/emf").coverage
    assert (line.verdict, line.reason) == (Verdict.NOT_READ, Reason.UNSUPPORTED)
    (line,) = read(emf("Cost of lines")[:150], "image/emf").coverage
    assert (line.verdict, line.reason) == (Verdict.NOT_READ, Reason.DAMAGED)
