"""Small builders for the practice packets: PDF, Word, Excel, CSV and mail, byte for byte repeatable.

Documents are written from one list of blocks, so that the same text can become a PDF or a Word file:

    "text"                       a paragraph (a little markup: <b>, <i>, <br/>)
    ("h", text)                  a heading
    ("c", text), ("r", text)     centred, right-aligned
    ("l", [text, ...])           a bulleted list
    ("n", [text, ...])           a numbered list
    ("t", rows, widths, head)    a table (widths in points, may be None; head: first row is a header)
    ("sp", points), ("pb",)      space, new page
"""

# Libraries are imported where a document kind needs them; the block language is explained above.
# ruff: noqa: ANN001, ANN201, ANN202, B905, C901, D103, D400, DTZ001, FBT002, FURB167, PLC0415, PLR0912, PLR0913
# ruff: noqa: PLR0917, PLR2004, S101
from __future__ import annotations

import datetime as dt
import hashlib
import io
import json
import re
import time
import zipfile
from email.headerregistry import Address
from email.message import EmailMessage
from email.utils import format_datetime
from pathlib import Path

HERE = Path(__file__).resolve().parent
STAMP = dt.datetime(2020, 1, 2, 3, 4, 6)

EXEMPTION = [
    "project",
    "services.description",
    "services.quantity",
    "services.address",
    "need",
    "ramifications",
    "reason",
    "contract.term",
    "contract.termination",
    "cost.total",
    "cost.items",
    "provider.name",
    "provider.documentation",
    "sla.levels",
    "sla.remedies",
    "ipr.documentation",
    "fsr",
    "signer",
    "separate_attachments",
]
DELEGATION = [
    "project.scope",
    "project.purpose",
    "project.timeframe",
    "project.location",
    "staff.qualifications",
    "staff.experience",
    "ramifications",
    "signer",
]


def exemption(
    missing=(), na=("provider.documentation", "ipr.documentation", "fsr", "separate_attachments"), unclear=()
):
    return _statuses(EXEMPTION, missing, na, unclear)


def general(missing=(), na=(), unclear=()):
    return _statuses([*DELEGATION[:4], "products", *DELEGATION[4:6], "reason", *DELEGATION[6:]], missing, na, unclear)


def contract(missing=(), na=(), unclear=()):
    return _statuses([*DELEGATION[:4], "catalog.service", *DELEGATION[4:]], missing, na, unclear)


def _statuses(ids, missing, na, unclear):
    for name in (*missing, *na, *unclear):
        assert name in ids, name
    out = dict.fromkeys(ids, "present")
    out.update(dict.fromkeys(na, "not_applicable"))
    out.update(dict.fromkeys(missing, "missing"))
    out.update(dict.fromkeys(unclear, "unclear"))
    return out


def place(street, city, zip_=None):
    return {"street": street, "city": city, **({"zip": zip_} if zip_ else {})}


# ---------------------------------------------------------------- documents


def pdf(blocks, font="Times-Roman", size=10.5, landscape=False, margin=64, footer=None, password=None):
    from reportlab.lib import colors, pagesizes, pdfencrypt
    from reportlab.lib.styles import ParagraphStyle
    from reportlab.platypus import PageBreak, Paragraph, SimpleDocTemplate, Spacer, Table, TableStyle

    bold = {"Times-Roman": "Times-Bold", "Helvetica": "Helvetica-Bold", "Courier": "Courier-Bold"}[font]
    base = ParagraphStyle("b", fontName=font, fontSize=size, leading=size * 1.3, spaceAfter=size * 0.6)
    head = ParagraphStyle(
        "h", parent=base, fontName=bold, fontSize=size * 1.1, leading=size * 1.5, spaceBefore=size * 0.5
    )
    centre = ParagraphStyle("c", parent=base, alignment=1)
    right = ParagraphStyle("r", parent=base, alignment=2)
    cell = ParagraphStyle("t", parent=base, fontSize=size * 0.92, leading=size * 1.15, spaceAfter=0)
    flow = []
    for block in blocks:
        if isinstance(block, str):
            flow.append(Paragraph(block, base))
            continue
        kind, *rest = block
        if kind in ("h", "c", "r"):
            flow.append(Paragraph(rest[0], {"h": head, "c": centre, "r": right}[kind]))
        elif kind in ("l", "n"):
            for i, text in enumerate(rest[0], 1):
                bullet = "\u2022" if kind == "l" else f"{i}."
                style = ParagraphStyle("l", parent=base, leftIndent=18, bulletIndent=4, spaceAfter=size * 0.3)
                flow.append(Paragraph(text, style, bulletText=bullet))
        elif kind == "t":
            rows = [[Paragraph(str(c), cell) for c in row] for row in rest[0]]
            table = Table(rows, colWidths=rest[1] if len(rest) > 1 else None, hAlign="LEFT")
            style = [("GRID", (0, 0), (-1, -1), 0.5, colors.grey), ("VALIGN", (0, 0), (-1, -1), "TOP")]
            if len(rest) > 2 and rest[2]:
                style.append(("BACKGROUND", (0, 0), (-1, 0), colors.whitesmoke))
            table.setStyle(TableStyle(style))
            flow += [table, Spacer(1, size * 0.7)]
        elif kind == "sp":
            flow.append(Spacer(1, rest[0]))
        elif kind == "pb":
            flow.append(PageBreak())
        else:
            raise ValueError(kind)

    def foot(canvas, doc):
        if footer:
            canvas.setFont(font, 8)
            canvas.drawString(margin, 34, f"{footer}   {doc.page}")

    out = io.BytesIO()
    page = pagesizes.landscape(pagesizes.letter) if landscape else pagesizes.letter
    doc = SimpleDocTemplate(
        out,
        pagesize=page,
        leftMargin=margin,
        rightMargin=margin,
        topMargin=margin,
        bottomMargin=margin,
        invariant=1,
        encrypt=pdfencrypt.StandardEncryption(password, ownerPassword="o" + password, strength=128)
        if password
        else None,
    )
    doc.build(flow, onFirstPage=foot, onLaterPages=foot)
    return out.getvalue()


def _plain(text):
    return re.sub(r"<br\s*/?>", "\n", text)


def _runs(paragraph, text):
    bold = italic = False
    for part in re.split(r"(</?[bi]>)", _plain(text)):
        if part in ("<b>", "</b>"):
            bold = part == "<b>"
        elif part in ("<i>", "</i>"):
            italic = part == "<i>"
        elif part:
            run = paragraph.add_run(part.replace("&amp;", "&").replace("&lt;", "<"))
            run.bold, run.italic = bold or None, italic or None


def docx(blocks, font="Calibri", size=11, header=None):
    from docx import Document
    from docx.enum.text import WD_ALIGN_PARAGRAPH
    from docx.shared import Pt

    doc = Document()
    doc.styles["Normal"].font.name = font
    doc.styles["Normal"].font.size = Pt(size)
    if header:
        doc.sections[0].header.paragraphs[0].text = header
    for block in blocks:
        if isinstance(block, str):
            _runs(doc.add_paragraph(), block)
            continue
        kind, *rest = block
        if kind == "h":
            doc.add_heading(rest[0], level=2)
        elif kind in ("c", "r"):
            paragraph = doc.add_paragraph()
            _runs(paragraph, rest[0])
            paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER if kind == "c" else WD_ALIGN_PARAGRAPH.RIGHT
        elif kind in ("l", "n"):
            for text in rest[0]:
                _runs(doc.add_paragraph(style="List Bullet" if kind == "l" else "List Number"), text)
        elif kind == "t":
            table = doc.add_table(rows=0, cols=len(rest[0][0]))
            table.style = "Table Grid"
            for i, row in enumerate(rest[0]):
                for c, text in zip(table.add_row().cells, row):
                    _runs(c.paragraphs[0], f"<b>{text}</b>" if len(rest) > 2 and rest[2] and not i else str(text))
        elif kind == "sp":
            doc.add_paragraph()
        elif kind == "pb":
            doc.add_page_break()
        else:
            raise ValueError(kind)
    doc.core_properties.created = doc.core_properties.modified = STAMP
    doc.core_properties.author = ""
    out = io.BytesIO()
    doc.save(out)
    return _fixed_zip(out.getvalue())


def xlsx(sheets):
    """sheets: (name, rows) or (name, rows, state); a value may be a formula's result written as a number."""
    from openpyxl import Workbook
    from openpyxl.styles import Alignment, Font

    book = Workbook()
    book.remove(book.active)
    for name, rows, *state in sheets:
        sheet = book.create_sheet(name)
        for row in rows:
            sheet.append(list(row))
        for cells in sheet.iter_rows():
            for c in cells:
                c.alignment = Alignment(wrap_text=True, vertical="top")
                if isinstance(c.value, float):
                    c.number_format = "$#,##0.00"
        for c in sheet[1]:
            c.font = Font(bold=True)
        widths = {}
        for cells in sheet.iter_rows():
            for c in cells:
                widths[c.column_letter] = min(60, max(widths.get(c.column_letter, 10), len(str(c.value or "")) + 2))
        for letter, width in widths.items():
            sheet.column_dimensions[letter].width = width
        if state:
            sheet.sheet_state = state[0]
    book.properties.created = book.properties.modified = STAMP
    out = io.BytesIO()
    book.save(out)
    return _fixed_zip(out.getvalue())


def _fixed_zip(data):
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as source, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as target:
        for item in source.infolist():
            content = source.read(item.filename)
            if item.filename == "docProps/core.xml":
                content = re.sub(rb"(<dcterms:(created|modified)[^>]*>)[^<]*", rb"\g<1>2020-01-02T03:04:06Z", content)
            info = zipfile.ZipInfo(item.filename, (2020, 1, 2, 3, 4, 6))
            info.compress_type = zipfile.ZIP_DEFLATED
            target.writestr(info, content)
    return out.getvalue()


def scan(data, angle=0.0, dpi=200, ink=150):
    """The pages of a PDF as an office copier gives them back: black and white images, no text; `ink` is darker."""
    import pypdfium2

    shots = [
        page.render(scale=dpi / 72, grayscale=True)
        .to_pil()
        .convert("L")
        .rotate(angle, fillcolor=255, resample=3)
        .point(lambda v: 255 if v > ink else 0)
        .convert("1")
        for page in pypdfium2.PdfDocument(data)
    ]
    out = io.BytesIO()
    then = time.gmtime(1577934246)
    shots[0].save(out, "PDF", resolution=dpi, save_all=True, append_images=shots[1:], creationDate=then, modDate=then)
    return out.getvalue()


def archive(members):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as target:
        for name, content in members:
            target.writestr(zipfile.ZipInfo(name, (2020, 1, 2, 3, 4, 6)), content)
    return out.getvalue()


# --------------------------------------------------------------------- mail

TYPES = {
    "pdf": "application/pdf",
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "csv": "text/csv",
    "txt": "text/plain",
    "zip": "application/zip",
    "eml": "message/rfc822",
    "png": "image/png",
}


def _address(text):
    match = re.match(r'\s*"?([^"<]*)"?\s*<([^>]+)>\s*$', text)
    name, spec = (match[1].strip(), match[2]) if match else ("", text.strip())
    return Address(name, addr_spec=spec)


def mail(
    sender,
    to,
    subject,
    date,
    body,
    *,
    html=None,
    files=(),
    cc=None,
    dmarc="pass",
    mid=None,
    reply_to=None,
    refs=None,
    mailer=None,
    extra=(),
    bare=False,
):
    """One raw message. `date`: an ISO time with offset. `bare`: as written by the sender, with no server's lines."""
    when = dt.datetime.fromisoformat(date)
    source = _address(sender)
    domain = source.domain
    key = hashlib.sha256(f"{sender}|{subject}|{date}".encode()).hexdigest()
    msg = EmailMessage()
    if not bare:
        ip = f"198.51.100.{int(key[:2], 16) % 250 + 2}"
        msg["Received"] = (
            f"from mail.{domain} (mail.{domain} [{ip}]) by mx.cdt.ca.example with ESMTPS id {key[:12]} "
            f"for <{to}>; {format_datetime(when)}"
        )
        if dmarc:
            ok = "pass" if dmarc == "pass" else dmarc
            msg["Authentication-Results"] = (
                f"mx.cdt.ca.example; spf={ok} smtp.mailfrom={domain}; dkim={ok if ok == 'pass' else 'none'} "
                f"header.d={domain}; dmarc={dmarc} header.from={domain}"
            )
    msg["From"] = source
    msg["To"] = _address(to)
    if cc:
        msg["Cc"] = [_address(x) for x in cc.split(";")]
    msg["Subject"] = subject
    msg["Date"] = when
    msg["Message-ID"] = mid or f"<{key[12:32]}@{domain}>"
    if reply_to:
        msg["In-Reply-To"] = reply_to
    if refs or reply_to:
        msg["References"] = refs or reply_to
    if mailer:
        msg["X-Mailer"] = mailer
    for name, value in extra:
        msg[name] = value
    msg.set_content(body)
    if html:
        msg.add_alternative(html, subtype="html")
    for name, content in files:
        ext = name.rsplit(".", 1)[-1].lower()
        major, minor = TYPES.get(ext, "application/octet-stream").split("/")
        if major == "message":
            import email.policy
            from email import message_from_bytes

            msg.add_attachment(message_from_bytes(content, policy=email.policy.default), filename=name)
        elif major == "text":
            msg.add_attachment(
                content.decode() if isinstance(content, bytes) else content, subtype=minor, filename=name
            )
        else:
            msg.add_attachment(content, maintype=major, subtype=minor, filename=name)
    for i, part in enumerate(msg.walk()):
        if part.is_multipart() and part.get_content_maintype() == "multipart":
            part.set_boundary(f"=_{key[32:52]}_{i:03d}")
    return msg.as_bytes()


def mid_of(raw):
    return re.search(rb"^Message-ID:\s*(<[^>]+>)", raw, re.M | re.I)[1].decode()


def write(packet_id, title, mailbox, messages, notes):
    """messages: (raw bytes, kind, after)"""
    folder = HERE / packet_id
    folder.mkdir(exist_ok=True)
    rows = []
    for i, (raw, kind, after) in enumerate(messages, 1):
        (folder / f"{i:02d}.eml").write_bytes(raw)
        rows.append({"file": f"{i:02d}.eml", "kind": kind, "after": after})
    truth = {"id": packet_id, "title": title, "mailbox": mailbox, "messages": rows, "notes": notes}
    (folder / "truth.json").write_text(json.dumps(truth, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


def after(disposition, agency=None, agency_class=None, requirements=None, fields=None, ambiguous=()):
    if disposition == "not_a_request":
        return {"disposition": disposition}
    return {
        "disposition": disposition,
        "agency": agency,
        "agency_class": agency_class,
        "requirements": requirements,
        "fields": fields or {},
        "ambiguous": list(ambiguous),
    }
