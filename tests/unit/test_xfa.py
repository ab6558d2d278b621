"""Dynamic forms in PDF files, whose pages do not show them: captions and values are read all the same."""

import io

import pytest
from pypdf import PdfReader, PdfWriter
from pypdf.generic import (
    ArrayObject,
    BooleanObject,
    DecodedStreamObject,
    DictionaryObject,
    NameObject,
    TextStringObject,
)
from reportlab.pdfgen import canvas

from domain.documents import Document, Reason, SpanKind, Verdict
from extractors import xfa
from tests.letters import document_of, read

TEMPLATE = """<template xmlns="http://www.xfa.org/schema/xfa-template/3.3/"><subform name="request" layout="tb">
<pageSet><pageArea><draw><value><text>STATE OF CALIFORNIA</text></value></draw></pageArea></pageSet>
<subform name="head">
 <field name="phone" x="0in" y="1in"><caption><value><text>Telephone</text></value></caption></field>
 <field name="agency" x="0in" y="10mm"><caption><value><text>Name of agency:</text></value></caption></field>
 <draw x="3in" y="10mm"><value><exData><body xmlns="http://www.w3.org/1999/xhtml"><p>Need for</p>
  <p>the service</p></body></exData></value></draw>
 <field name="need" x="4in" y="0.4in"><assist><toolTip>Why it is needed</toolTip></assist></field>
</subform>
<subform name="costs" layout="table"><bind match="none"/>
 <subform layout="row"><draw><value><text>Item</text></value></draw>
  <draw><value><text>Price</text></value></draw></subform>
 <subform layout="row" name="line"><occur max="-1"/>
  <field name="item"/><field name="price"><format><picture>num{$zz,zz9.99}</picture></format></field></subform>
</subform>
<field name="kind"><caption><value><text>Kind</text></value></caption><ui><choiceList/></ui>
 <items><text>Exemption</text><text>Delegation</text></items>
 <items save="1"><text>E</text><text>D</text></items></field>
<exclGroup name="urgent"><caption><value><text>Is it urgent?</text></value></caption>
 <field><ui><checkButton/></ui><caption><value><text>Yes</text></value></caption><items><text>1</text></items></field>
 <field><ui><checkButton/></ui><caption><value><text>No</text></value></caption><items><text>2</text></items></field>
</exclGroup>
<field name="agreed"><ui><checkButton/></ui><caption><value><text>We agree</text></value></caption>
 <items><integer>1</integer><integer>0</integer></items></field>
<field name="officer"><bind match="dataRef" ref="$record.signer.name"/>
 <caption><value><text>Signed by</text></value></caption></field>
<field name="print"><ui><button/></ui><caption><value><text>Print</text></value></caption></field>
<field name="sign"><ui><signature/></ui><caption><value><text>Signature</text></value></caption></field>
<subform name="denied"><occur min="0"/><draw><value><text>Only shown with data</text></value></draw></subform>
<draw presence="hidden"><value><text>Never shown</text></value></draw>
</subform></template>"""
VALUES = """<request><head><agency>Department of Water &amp; Power</agency><phone>(916) 555-0199</phone>
<need>Two circuits fail.
They cannot be repaired.</need></head>
<line><item>Link</item><price>1450</price></line><line><item>Set-up</item><price>n/a</price></line>
<kind>E</kind><urgent>2</urgent><agreed>1</agreed><signer><name>Dana Whitfield</name></signer>
<contractTerm>36 months</contractTerm></request>"""

WAIT = "Please wait... If this message is not eventually replaced by the proper contents of the document, your viewer"


def form(template: str = TEMPLATE, values: str = VALUES, *, dynamic: bool = True) -> bytes:
    """A PDF file whose one page says "please wait", with a form's template and values."""
    stream = io.BytesIO()
    page = canvas.Canvas(stream)
    page.drawString(72, 700, WAIT)
    page.save()
    writer = PdfWriter(clone_from=PdfReader(stream))
    pieces = {
        "preamble": '<xdp:xdp xmlns:xdp="http://ns.adobe.com/xdp/">',
        "template": template,
        "datasets": '<xfa:datasets xmlns:xfa="http://www.xfa.org/schema/xfa-data/1.0/"><xfa:data>'
        f"{values}</xfa:data></xfa:datasets>",
        "postamble": "</xdp:xdp>",
    }
    packets = ArrayObject()
    for name, text in pieces.items():
        packet = DecodedStreamObject()
        packet.set_data(text.encode())
        packets.extend([TextStringObject(name), writer._add_object(packet.flate_encode())])  # noqa: SLF001  no other way
    fields = DictionaryObject({NameObject("/Fields"): ArrayObject(), NameObject("/XFA"): packets})
    writer.root_object[NameObject("/AcroForm")] = fields
    writer.root_object[NameObject("/NeedsRendering")] = BooleanObject(dynamic)
    made = io.BytesIO()
    writer.write(made)
    return made.getvalue()


def filled(document: Document) -> dict[str, str]:
    return {span.label: document.text[span.start : span.end] for span in document.spans_of(SpanKind.FORM_FIELD)}


def test_values_are_read_with_their_captions() -> None:
    document = document_of(form(), "application/pdf")
    found = filled(document)
    assert found["Name of agency:"] == "Department of Water & Power"
    assert found["Telephone"] == "(916) 555-0199"
    assert found["Why it is needed"] == "Two circuits fail.\nThey cannot be repaired."
    assert found["Kind"] == "Exemption"
    assert found["Signed by"] == "Dana Whitfield"
    assert found["contract Term"] == "36 months", "a value that the template has no place for"
    assert (found["Yes"], found["No"], found["We agree"]) == ("☐", "☒", "☒")
    order = ["STATE OF CALIFORNIA", "Name of agency: Department", "Need for\nthe service", "Telephone: (916)", "Item"]
    at = [document.text.index(words) for words in order]
    assert at == sorted(at), document.text
    assert not any(words in document.text for words in ("Please wait", "Print", "Only shown", "Never shown"))


def test_a_signature_is_seen_where_the_file_has_one() -> None:
    packets = f"<x>{TEMPLATE}</x>".encode()
    assert b"<p>Signature:</p>" in xfa.as_page(packets)
    assert b"<p>Signature: digitally signed</p>" in xfa.as_page(packets, signatures=1)
    assert b"<p>Digitally signed</p>" in xfa.as_page(packets.replace(b"<signature/>", b"<textEdit/>"), signatures=1)


def test_rows_of_a_form_are_a_table() -> None:
    document = document_of(form(), "application/pdf")
    cells = {(cell.row, cell.column): document.text[cell.start : cell.end] for cell in document.spans_of(SpanKind.CELL)}
    assert cells == {
        (0, 0): "Item", (0, 1): "Price", (1, 0): "Link", (1, 1): "$1,450.00", (2, 0): "Set-up", (2, 1): "n/a"
    }


def test_a_page_that_stands_in_for_a_form_is_not_called_read() -> None:
    extract = read(form(dynamic=False), "application/pdf")
    assert (extract.coverage[0].verdict, extract.coverage[0].reason) == (Verdict.PARTLY_READ, Reason.UNSUPPORTED)
    assert "stand in for a form" in extract.coverage[0].detail


@pytest.mark.parametrize(
    "template",
    ["", "<template", "<template><subform/></template>", '<!DOCTYPE x [<!ENTITY a "b">]><template/>'],
)
def test_a_form_that_cannot_be_made_out_is_said_to_be_partly_read(template: str) -> None:
    extract = read(form(template, ""), "application/pdf")
    assert (extract.coverage[0].verdict, extract.coverage[0].reason) == (Verdict.PARTLY_READ, Reason.UNSUPPORTED)
    assert extract.document is not None
    assert extract.document.text.startswith("Please wait")


def test_a_template_that_repeats_itself_ends() -> None:
    nested = '<subform name="a"><occur max="-1"/>' * 60 + "<field name='b'/>" + "</subform>" * 60
    values = "<a>" * 60 + "<b>bottom</b>" * 200 + "</a>" * 60
    template = f'<template xmlns="t"><subform name="r">{nested}</subform></template>'
    text = document_of(form(template, f"<r>{values}</r>"), "application/pdf").text
    assert text.count("bottom") == 200
