"""Typical packets for the benchmarks: a text-layer PDF letter of three pages, a Word file and a cost workbook."""

import io
import random
from email.message import EmailMessage
from email.policy import SMTP

import docx
import openpyxl
from reportlab.lib.pagesizes import letter
from reportlab.lib.styles import getSampleStyleSheet
from reportlab.platypus import PageBreak, Paragraph, SimpleDocTemplate

AGENCIES = (
    ("Department of Parks and Recreation", "parks"), ("Department of Conservation", "conservation"),
    ("Department of Water Resources", "water"), ("Department of Motor Vehicles", "dmv"),
    ("Department of Rehabilitation", "dor"), ("California Energy Commission", "energy"),
)
TOWNS = ("Alturas", "Blythe", "Chester", "Dunsmuir", "Eureka", "Firebaugh", "Gridley", "Hanford", "Ione", "Jackson")


def make_packet(number: int) -> bytes:
    """The `number`-th packet; no two are alike in project, town, agency or price."""
    dice = random.Random(number)
    agency, domain = AGENCIES[number % len(AGENCIES)]
    town, price = dice.choice(TOWNS), dice.randrange(300, 900)
    project = f"{town} Field Office Circuit {number:05d}"
    message = EmailMessage(policy=SMTP)
    message["From"] = f"Officer {number} <officer{number}@{domain}.ca.example>"
    message["To"] = "exemptions@calnet.example"
    message["Subject"] = f"CALNET exemption request: {project}"
    message["Date"] = "Mon, 05 Oct 2026 09:00:00 -0700"
    message["Message-ID"] = f"<bench-{number}@{domain}.ca.example>"
    message.set_content(f"Our exemption request for {project} is attached.\n\nOfficer {number}\n{agency}\n")
    files = (
        ("Request.pdf", "application", "pdf", _letter(agency, project, town, price, number)),
        (
            "Background.docx", "application", "vnd.openxmlformats-officedocument.wordprocessingml.document",
            _word(project),
        ),
        ("Costs.xlsx", "application", "vnd.openxmlformats-officedocument.spreadsheetml.sheet", _sheet(price)),
    )
    for name, main, sub, content in files:
        message.add_attachment(content, maintype=main, subtype=sub, filename=name)
    return message.as_bytes()


def _letter(agency: str, project: str, town: str, price: int, number: int) -> bytes:
    total, place = price * 36 + 900, f"{100 + number} Main Street, {town}, CA 96101"
    pages = (
        (f"State of California<br/>{agency}", "Subject: CALNET exemption request",
         f"The {agency} requests an exemption from the CALNET contracts for the project {project}.",
         f"Services needed: one fixed wireless Internet circuit, 50 Mbps, at {place}.",
         "The circuit is needed because the field office files inspection photographs every evening."),
        ("If the request is denied, the office closes its counter at noon, and 400 permits a month are late.",
         "The reason is technical: neither CALNET contractor offers more than 3 Mbps at this address.",
         ("The term is 36 months. We may terminate early with 30 days' notice without charge; there are two options "
          "to extend by 12 months.")),
        (f"The total cost for 36 months is ${total:,.2f}; items are in the workbook.",
         "The proposed service provider is Sierra Ridge Wireless, Inc.",
         ("Service levels: 99.9 % availability each month, repair within 8 hours. A credit of 5 % of the monthly "
          "charge is given for each hour beyond that."),
         f"Sincerely,<br/>Officer {number}<br/>Chief Information Officer<br/>{agency}"),
    )
    styles, story = getSampleStyleSheet(), []
    for page in pages:
        story += [Paragraph(text, styles["BodyText"]) for text in page] + [PageBreak()]
    out = io.BytesIO()
    SimpleDocTemplate(out, pagesize=letter, invariant=1).build(story)
    return out.getvalue()


def _word(project: str) -> bytes:
    document = docx.Document()
    document.add_heading(f"Background of {project}", level=1)
    for number in range(12):
        document.add_paragraph(
            f"{number + 1}. The office opened in 19{60 + number} and serves the county's eastern half; its records are "
            "kept on paper and carried to headquarters once a week."
        )
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def _sheet(price: int) -> bytes:
    book = openpyxl.Workbook()
    page = book.active
    page.append(["Item", "Quantity", "Unit price", "Months", "Extended"])
    page.append(["Fixed wireless Internet", 1, price, 36, price * 36])
    page.append(["Installation", 1, 900, None, 900])
    page.append(["Total", None, None, None, price * 36 + 900])
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()
