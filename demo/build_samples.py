"""Writes the sample mail of the demo, `demo/samples/<mailbox>/*.eml`; run it again after a change (needs the dev lock).

Every agency officer, provider and price here is invented; the domains are RFC 2606's `.example`.
"""

import io
from email.message import EmailMessage
from email.policy import SMTP
from pathlib import Path

import docx
import openpyxl
from pypdf import PdfReader, PdfWriter
from reportlab.lib.pagesizes import letter
from reportlab.lib.styles import getSampleStyleSheet
from reportlab.platypus import Flowable, Paragraph, SimpleDocTemplate, Spacer, Table

HERE = Path(__file__).parent / "samples"
PDF = ("application", "pdf")
DOCX = ("application", "vnd.openxmlformats-officedocument.wordprocessingml.document")
XLSX = ("application", "vnd.openxmlformats-officedocument.spreadsheetml.sheet")

File = tuple[str, tuple[str, str], bytes]


def pdf(*blocks: str | list[list[str]]) -> bytes:
    """A PDF with these paragraphs (text starting with # is a heading) and tables, the same bytes every time."""
    styles = getSampleStyleSheet()
    story: list[Flowable] = []
    for block in blocks:
        if isinstance(block, list):
            story += [Table(block, hAlign="LEFT", style=[("GRID", (0, 0), (-1, -1), 0.5, "black")]), Spacer(1, 10)]
        elif block.startswith("# "):
            story.append(Paragraph(block[2:], styles["Heading3"]))
        else:
            story += [Paragraph(block.replace("\n", "<br/>"), styles["BodyText"]), Spacer(1, 6)]
    out = io.BytesIO()
    SimpleDocTemplate(out, pagesize=letter, invariant=1, title="Sample").build(story)
    return out.getvalue()


def locked(content: bytes) -> bytes:
    """The same PDF, readable only with a password."""
    writer = PdfWriter(clone_from=PdfReader(io.BytesIO(content)))
    writer.encrypt("sample-password", algorithm="AES-256")
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def word(*blocks: str | list[list[str]]) -> bytes:
    """A Word file with these paragraphs (text starting with # is a heading) and tables."""
    document = docx.Document()
    for block in blocks:
        if isinstance(block, list):
            table = document.add_table(rows=0, cols=len(block[0]), style="Table Grid")
            for row in block:
                for cell, text in zip(table.add_row().cells, row, strict=True):
                    cell.text = text
        elif block.startswith("# "):
            document.add_heading(block[2:], level=2)
        else:
            document.add_paragraph(block)
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def sheet(rows: list[list[str | float | None]]) -> bytes:
    """A workbook with one sheet of costs."""
    book = openpyxl.Workbook()
    page = book.active
    page.title = "Costs"
    for row in rows:
        page.append(row)
    for row in page.iter_rows():
        for cell in row:
            if isinstance(cell.value, float):
                cell.number_format = '"$"#,##0.00'
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def mail(  # noqa: PLR0913  (a message simply has this many header fields)
    path: str, *, sender: str, to: str, subject: str, date: str, message_id: str, body: str,
    files: tuple[File, ...] = (), **extra: str,
) -> None:
    """Write one message to `demo/samples/<path>`."""
    message = EmailMessage(policy=SMTP)
    message["From"] = sender
    message["To"] = to
    message["Subject"] = subject
    message["Date"] = date
    message["Message-ID"] = f"<{message_id}>"
    for name, value in extra.items():
        message[name.replace("_", "-")] = value
    message.set_content(body, cte="quoted-printable")
    for name, (main, sub), content in files:
        message.add_attachment(content, maintype=main, subtype=sub, filename=name)
    if files:
        message.set_boundary(f"=-sample-{message_id.partition('@')[0]}")
    target = HERE / path
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(message.as_bytes())


EXEMPTIONS = "STNDexemptions@state.ca.gov"
DELEGATIONS = "STNDdelegations@state.ca.gov"


def complete_exemption() -> None:
    """A complete request: letter, cost workbook and the provider's quote."""
    request = pdf(
        "State of California\nDepartment of Parks and Recreation\n715 P Street, Sacramento, CA 95814",
        "October 5, 2026",
        "Department of Technology\nAttn: Deputy Director\nP.O. Box 1810, Rancho Cordova, CA 95741",
        "SUBJECT: CALNET exemption request - Redwood Visitor Centers Connectivity Project",
        "The Department of Parks and Recreation requests an exemption from the CALNET contracts for one acquisition, "
        "the Redwood Visitor Centers Connectivity Project.",
        "# Services needed",
        "Fixed wireless Internet access, 50 Mbps symmetric, one circuit at each of two visitor centers:",
        [["Site", "Street address", "Service", "Quantity"],
         ["Prairie Creek", "127011 Newton B. Drury Parkway, Orick, CA 95555", "Fixed wireless Internet, 50 Mbps", "1"],
         ["Jedediah Smith", "1440 US Highway 199, Crescent City, CA 95531", "Fixed wireless Internet, 50 Mbps", "1"]],
        "# Why the services are needed",
        "Rangers register campers, take fire reports and run the emergency telephone at both centers. The present "
        "satellite link drops several times a day, so these services are needed to keep reservations and emergency "
        "calls working.",
        "# What happens if the need is not met",
        "Without this exemption the two centers stay without a dependable connection in fire season: evacuation "
        "orders would again be carried by car, and about $310,000 a year in reservations could not be taken on site.",
        "# Why CALNET does not meet the need",
        "The reason is technical. Both CALNET contractors surveyed the sites on August 12, 2026 and answered that "
        "neither wireline nor cellular data service of more than 3 Mbps is available at either address.",
        "# Contract",
        "The term is 36 months from the start of service. The Department may end the agreement early with 30 days' "
        "notice and no termination charge, and may extend it by two optional periods of 12 months.",
        "# Cost",
        "The total cost for 36 months is $67,200.00. The cost of each item is in the attached workbook.",
        "# Provider",
        "The proposed service provider is North Coast Skylink, Inc.; its quote is attached.",
        "# Service levels",
        "The provider commits to 99.9 % availability each month and to repair within 8 hours. For each hour beyond "
        "that the Department receives a credit of 5 % of the monthly charge; after three misses in a year it may "
        "terminate the agreement without charge.",
        "Sincerely,",
        "Marisol Quintero\nChief Information Officer\nDepartment of Parks and Recreation",
    )
    costs = sheet([
        ["Item", "Quantity", "Unit price", "Months", "Extended"],
        ["Fixed wireless Internet, Prairie Creek", 1, 850.0, 36, 30600.0],
        ["Fixed wireless Internet, Jedediah Smith", 1, 850.0, 36, 30600.0],
        ["Antenna and installation, both sites", 2, 3000.0, None, 6000.0],
        ["Total", None, None, None, 67200.0],
    ])
    quote = pdf(
        "# North Coast Skylink, Inc.", "Quote NCS-2291 for the Department of Parks and Recreation",
        [["Item", "Quantity", "Price"], ["Fixed wireless 50 Mbps, per month", "2", "$850.00"],
         ["Antenna and installation, once", "2", "$3,000.00"]],
        "Prices hold for 90 days.",
    )
    mail(
        "exemptions/01-complete.eml", sender='"Quintero, Marisol" <marisol.quintero@parks.ca.example>', to=EXEMPTIONS,
        subject="CALNET exemption request - Redwood Visitor Centers", date="Mon, 05 Oct 2026 09:12:44 -0700",
        message_id="redwood-1@parks.ca.example",
        body="Please find attached our exemption request, the cost workbook and the provider's quote.\n\n"
        "Marisol Quintero\nChief Information Officer\nDepartment of Parks and Recreation\n",
        files=(
            ("Exemption request.pdf", PDF, request), ("Costs.xlsx", XLSX, costs), ("Quote NCS-2291.pdf", PDF, quote),
        ),
    )


def deficient_exemption() -> None:
    """A request typed into the mail that says nothing of early termination, extension or remedies; then the answer."""
    mail(
        "exemptions/02-deficient.eml", sender="Theo Brandvold <theo.brandvold@dtsc.ca.example>", to=EXEMPTIONS,
        subject="Exemption request: Exide soil sampling trailers", date="Tue, 06 Oct 2026 14:03:10 -0700",
        message_id="trailers-1@dtsc.ca.example",
        body="""\
To the CALNET Program:

The Department of Toxic Substances Control requests an exemption for the project "Exide Soil Sampling
Trailers" (project 26-114).

Services: two fixed wireless Internet connections, 25 Mbps each, one at 2700 Indiana Street, Vernon, CA
90058 and one at 3650 Bandini Boulevard, Vernon, CA 90058.

Need: the sampling crews enter results into the laboratory system from the trailers, and the cleanup
order gives them 48 hours to do it.

If the request is denied, results go to the laboratory by courier, the 48 hours are missed and the
residents next to the plant wait a week longer for each cleanup decision.

Reason: technical. Neither CALNET contractor offers fixed wireless service in Vernon; both said on
September 9 that the trailers cannot be served before March.

Term: 18 months. Provider: Alameda Corridor Wireless, LLC.

Cost: service $310.00 per month for each trailer ($11,160.00 for 18 months), set-up $900.00. Total cost
$12,060.00.

Service levels: 99.5 % availability each month and a technician on site within 6 hours.

Theo Brandvold
Chief Information Officer
Department of Toxic Substances Control
""",
    )
    mail(
        "exemptions/03-supplement.eml", sender="Theo Brandvold <theo.brandvold@dtsc.ca.example>", to=EXEMPTIONS,
        subject="Re: Exemption request: Exide soil sampling trailers", date="Thu, 08 Oct 2026 08:40:00 -0700",
        message_id="trailers-2@dtsc.ca.example",
        body="""\
Here is what was missing from our request.

Early termination: we may cancel at any time with 30 days' notice and pay no termination fee. There is no
option to extend.

Remedies: for each day below 99.5 % the provider credits 10 % of the monthly charge, and after two such
months in a row we may end the contract at once.

Theo Brandvold
Chief Information Officer
Department of Toxic Substances Control
""",
        In_Reply_To="<trailers-1@dtsc.ca.example>", References="<trailers-1@dtsc.ca.example>",
    )


def exempt_sender() -> None:
    """A university asks for an exemption that it does not need."""
    mail(
        "exemptions/04-not-required.eml", sender="Ines Falk <ifalk@ucdavis.example>", to=EXEMPTIONS,
        subject="Exemption from CALNET for campus wavelength", date="Wed, 07 Oct 2026 10:20:31 -0700",
        message_id="campus-1@ucdavis.example",
        body="""\
Dear CALNET Program,

the University of California, Davis asks for an exemption from the CALNET contracts for a 100 Gbps
wavelength between One Shields Avenue, Davis, CA 95616 and 4610 X Street, Sacramento, CA 95817.

Ines Falk
Chief Information Officer
University of California, Davis
""",
    )


def automatic_reply() -> None:
    """An out-of-office answer, which is kept and never answered."""
    mail(
        "exemptions/05-out-of-office.eml", sender="Theo Brandvold <theo.brandvold@dtsc.ca.example>", to=EXEMPTIONS,
        subject="Automatic reply: [EX-2026-0002] Your exemption request", date="Fri, 09 Oct 2026 07:00:02 -0700",
        message_id="away-1@dtsc.ca.example", body="I am out of the office until October 19.\n",
        Auto_Submitted="auto-replied",
    )


def complete_delegation() -> None:
    """A complete general delegation as a Word letter."""
    request = word(
        "California Department of Aging",
        "2880 Gateway Oaks Drive, Sacramento, CA 95833",
        "Subject: General delegation request - Ombudsman Telephone System Replacement",
        "# Project scope",
        "The Ombudsman Telephone System Replacement covers the purchase, installation and maintenance of one "
        "on-premises PBX with 84 telephones for the long-term care ombudsman call center.",
        "# Purpose",
        "The present PBX is from 2004 and its maker has ended support; parts can no longer be bought.",
        "# Timeframe",
        "Installation starts on February 1, 2027 and ends on April 30, 2027.",
        "# Location",
        "2880 Gateway Oaks Drive, Sacramento, second floor.",
        "# Products, equipment and services",
        [["Product", "Model", "Quantity"], ["PBX", "Mitel MiVoice Business 3300 CXi II", "1"],
         ["IP telephone", "Mitel 6930", "84"], ["Installation and five years' maintenance", "-", "1"]],
        "# Staff",
        "The project is led by Paul Iverson, a certified Mitel MiVoice engineer and PMP with a degree in electrical "
        "engineering. He installed the PBX of the Department of Rehabilitation in 2021 (120 telephones) and moved the "
        "Department's own field offices to IP telephony in 2023.",
        "# Reason for delegation",
        "The CALNET contracts do not provide premises-based PBX equipment of this type, and our staff has installed "
        "two like it; running the purchase ourselves saves a second project team.",
        "# Consequences if the delegation is denied",
        "If the present PBX fails before it is replaced, 1,100 callers a week, most of them residents of nursing "
        "homes, cannot reach an ombudsman.",
        "Submitted by:",
        "Lorraine Achebe\nChief Information Officer\nCalifornia Department of Aging",
    )
    mail(
        "delegations/06-complete.eml", sender='"Achebe, Lorraine" <lorraine.achebe@aging.ca.example>', to=DELEGATIONS,
        subject="General delegation request", date="Thu, 08 Oct 2026 16:45:09 -0700",
        message_id="ombudsman-1@aging.ca.example", body="Our delegation request is attached.\n\nLorraine Achebe\n",
        files=(("Delegation request.docx", DOCX, request),),
    )


def locked_delegation() -> None:
    """A request whose only attachment needs a password: a person looks first, nobody is told that items are missing."""
    request = pdf("# Delegation request", "Key telephone system for the Truckee inspection station.")
    mail(
        "delegations/07-locked.eml", sender="Gail Ostrander <gail.ostrander@cdfa.ca.example>", to=DELEGATIONS,
        subject="CALNET delegation request, Truckee station", date="Fri, 09 Oct 2026 11:31:57 -0700",
        message_id="truckee-1@cdfa.ca.example",
        body="Attached is the Department of Food and Agriculture's request for delegation for the key telephone\n"
        "system at the Truckee inspection station.\n\nGail Ostrander\nAgency Information Officer\n",
        files=(("Delegation request.pdf", PDF, locked(request)),),
    )


if __name__ == "__main__":
    for build in (
        complete_exemption, deficient_exemption, exempt_sender, automatic_reply, complete_delegation, locked_delegation,
    ):
        build()
