"""A sheet's rows taken by the pattern are those that the parser gives; whatever is not plain is left to the parser."""

import io
import zipfile

import pytest

from domain.mail import Part, PartRole
from extractors.contract import Extract, Limits
from extractors.formats import xlsx
from extractors.plainrows import NotPlainError, take_rows

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
LINKS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
RELATED = "http://schemas.openxmlformats.org/package/2006/relationships"
STYLES = (
    f'<styleSheet xmlns="{MAIN}"><fonts><font/><font><b/></font></fonts><fills><fill/></fills><cellXfs>'
    '<xf numFmtId="0"/><xf numFmtId="4" fontId="1"/><xf numFmtId="14"/></cellXfs></styleSheet>'
)
PLAIN = {
    "numbers": '<row r="1"><c r="A1"><v>0</v></c><c r="B1" t="n"><v>-14.5</v></c><c r="C1"><v>1E3</v></c></row>'
    '<row r="2"><c r="A2"><v>0.1000</v></c><c r="B2"><v>123456789012345678</v></c><c r="C2"><v>-0</v></c></row>',
    "styles": '<row r="1"><c r="A1" s="1"><v>1234.5</v></c><c r="B1" s="2"><v>45000</v></c>'
    '<c r="C1" s="9"><v>7</v></c></row>',
    "types": '<row r="1"><c r="A1" t="s"><v>1</v></c><c r="B1" t="b"><v>1</v></c>'
    '<c r="C1" t="str"><v>AT&amp;T &lt;x&gt;</v></c>'
    '<c r="D1" t="e"><v>#N/A</v></c><c r="E1" t="str"><v>a&#8211;&amp;#65;&#38;lt;</v></c><c r="F1" t="inlineStr">'
    '<is><t xml:space="preserve"> a &amp;lt; </t></is></c></row>',
    "formulas": '<row r="1"><c r="A1"><f>SUM(B1:C1)</f><v>3</v></c>'
    '<c r="B1"><f t="shared" ref="B1:C1" si="0"/><v>1</v></c>'
    '<c r="C1"><v></v></c><c r="D1" s="1"/></row>',
    "rows": '<row r="2" spans="1:3" ht="15" x14ac:dyDescent="0.25" hidden="1">\n<c r="A2"><v>1</v></c>'
    '</row>\n<row r="3" ht="9"/>'
    '<row r="4"></row><row r="7"><c r="AB7"><v>5</v></c><c r="XFD7"><v>6</v></c></row><row r="8" hidden="0"/>'
    '<row ht="15" hidden="true" r="9"><c r="A9"><v>1</v></c></row>',
    "none": "",
}
ODD = {
    "a comment": '<row r="1"><!-- x --><c r="A1"><v>1</v></c></row>',
    "an entity": '<row r="1"><c r="A1" t="str"><v>&#5;&nbsp;</v></c></row>',
    "no number": '<row ht="1"><c r="A1"><v>1</v></c></row>',
    "CDATA": '<row r="1"><c r="A1" t="str"><v><![CDATA[a<b]]></v></c></row>',
    "no references": "<row><c><v>1</v></c><c><v>2</v></c></row>",
    "further elements": '<row r="1"><c r="A1"><v>1</v><extLst/></c></row>',
    "rich text": '<row r="1"><c r="A1" t="inlineStr"><is><r><t>a</t></r><r><t>b</t></r></is></c></row>',
    "an open row": '<row r="1"><c r="A1"><v>1</v></c><row r="2"><c r="A2"><v>2</v></c></row></row>',
    "a carriage return": '<row r="1"><c r="A1" t="str"><v>a\r\nb</v></c></row>',
    "a cell outside": '<c r="A1"><v>1</v></c>',
}


def _sheet(rows: str) -> bytes:
    names = 'xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac"'
    merged = '<mergeCells count="1"><mergeCell ref="A9:B9"/></mergeCells>'
    head = f'<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="{MAIN}" {names}>'
    return f"{head}<sheetData>{rows}</sheetData>{merged}</worksheet>".encode()


def _links(*links: tuple[str, str, str]) -> str:
    inner = "".join(f'<Relationship Id="{name}" Type="{LINKS}/{kind}" Target="{to}"/>' for name, kind, to in links)
    return f'<Relationships xmlns="{RELATED}">{inner}</Relationships>'


def _read(sheet: bytes) -> Extract:
    strings = f'<sst xmlns="{MAIN}"><si><t>none</t></si><si><t>shared</t></si></sst>'
    parts: dict[str, str | bytes] = {
        "_rels/.rels": _links(("a", "officeDocument", "b.xml")),
        "b.xml": f'<workbook xmlns="{MAIN}" xmlns:r="{LINKS}"><sheets><sheet name="S" r:id="s"/></sheets></workbook>',
        "_rels/b.xml.rels": _links(
            ("s", "worksheet", "sheet.xml"), ("t", "sharedStrings", "texts.xml"), ("l", "styles", "looks.xml")
        ),
        "sheet.xml": sheet, "texts.xml": strings, "looks.xml": STYLES,
    }
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    content = stream.getvalue()
    return xlsx.read(content, Part("1", "f", "", "", len(content), "0" * 64, PartRole.ATTACHMENT), Limits())


@pytest.mark.parametrize("name", PLAIN)
def test_the_pattern_gives_what_the_parser_gives(name: str) -> None:
    plain, with_comment = _sheet(PLAIN[name]), _sheet(PLAIN[name] + "<!-- x -->")
    take_rows(plain)
    with pytest.raises(NotPlainError):
        take_rows(with_comment)
    assert _read(plain) == _read(with_comment)


@pytest.mark.parametrize("name", ODD)
def test_what_is_not_plain_is_left_to_the_parser(name: str) -> None:
    with pytest.raises(NotPlainError):
        take_rows(_sheet(ODD[name]))
    assert _read(_sheet(ODD[name])).document is not None


@pytest.mark.parametrize(("old", "new"), [(b"UTF-8", b"latin-1"), (b"AT&", b"\xff&"), (b"AT&", b"A\x01&")])
def test_other_encodings_and_damage_are_left_to_the_parser(old: bytes, new: bytes) -> None:
    with pytest.raises(NotPlainError):
        take_rows(_sheet(PLAIN["types"]).replace(old, new))
