# ruff: noqa: E501  (a letter reads best in whole lines)
"""Six request letters in unlike layouts, each made as Word file, PDF, scan, fax and photograph of the same sheets.

They are made anew wherever they are needed; `tests/integration/test_fidelity.py` and `benchmarks/fidelity.py` read them.
"""

import io
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from email.message import EmailMessage
from email.policy import SMTP
from enum import Enum

import docx
import numpy as np
import pypdfium2
from PIL import Image, ImageChops, ImageFilter
from reportlab.lib import colors
from reportlab.lib.pagesizes import letter
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Flowable, Paragraph, SimpleDocTemplate, Spacer, Table, TableStyle

Rows = tuple[tuple[str, ...], ...]
Block = str | Rows
"""A paragraph, a heading (begins with `# `), a stretch of lines (each ended by a line break), or a table."""


class Stance(Enum):
    """How a sheet lies in its photograph: its corners' insets (top left, bottom left, bottom right, top right) in pixels.

    With them the grey of the table, and the light at the left, right, top and bottom edge.
    """

    RIGHT = (((130, 150), (170, 110), (120, 150), (160, 120)), 62, (1.0, 0.68), (1.0, 0.9))
    LEFT = (((190, 120), (110, 160), (150, 110), (230, 170)), 96, (0.74, 1.0), (0.92, 1.0))
    LEANING = (((110, 190), (200, 120), (100, 205), (190, 105)), 40, (0.95, 0.85), (1.0, 0.72))


@dataclass(frozen=True, slots=True)
class Letter:
    """One letter: what the mail around it says, and what stands on the sheets.

    `printed` lays out its sheets where they are not laid out in the plain way; `stance` is how they are photographed.
    """

    name: str
    subject: str
    sender: str
    blocks: tuple[Block, ...]
    font: str = "Helvetica"
    size: float = 11.0
    printed: "Callable[[Letter], bytes] | None" = None
    stance: Stance = Stance.RIGHT


ELECTRONIC_TOLL = Letter(
    "prose with a priced table", "CALNET exemption request - Bay toll plazas", "Maria Oyelaran <maria.oyelaran@dot.ca.gov>",
    (
        "California Department of Transportation\n1120 N Street\nSacramento, CA 95814\n",
        "March 3, 2026\n",
        "California Department of Technology\nOffice of Technology Services, Statewide Telecommunications and Network Division\n",
        "Subject: Request for a CALNET exemption",
        (
            "The Department of Transportation asks to be exempted from the CALNET contracts so that it can buy fixed "
            "wireless links for two toll plazas. The links carry lane cameras and payment terminals; without them each "
            "plaza takes tolls by hand whenever the copper line fails."
        ),
        "# Services and costs",
        (
            ("Item", "Quantity", "Unit price", "Amount"),
            ("Fixed wireless link, 500 Mbps", "2", "$1,450.00", "$2,900.00"),
            ("Installation", "2", "$900.00", "$1,800.00"),
            ("Rooftop antenna mast", "1", "$3,275.50", "$3,275.50"),
            ("Total", "", "", "$7,975.50"),
        ),
        "# Where the services are needed",
        "1. 1001 I Street, Sacramento, CA 95814\n2. 4400 Toll Plaza Road, Benicia, CA 94510\n",
        (
            "The provider is Northgate Wireless, Inc. The contract would run for 36 months from July 1, 2026. Should the "
            "exemption be denied, tolls at both plazas would continue to be collected by hand during outages, at a loss "
            "of about $11,000 a day."
        ),
        "Sincerely,\n",
        "Maria Oyelaran\nAgency Information Officer\nCalifornia Department of Transportation\n(916) 555-0142\n",
    ),
)

FORM = Letter(
    "a form of labelled lines", "Exemption request - Fresno field office", "Daniel Whitcomb <daniel.whitcomb@cdfa.ca.gov>",
    (
        "# CALNET EXEMPTION REQUEST",
        (
            ("Requesting agency", "California Department of Food and Agriculture"),
            ("Project name", "Fresno Plant Laboratory Network"),
            ("Service provider", "Valley Fiber Communications LLC"),
            ("Contract term", "24 months"),
            ("Total cost", "$48,600.00"),
            ("Service address", "2889 N Larkin Avenue, Suite 106, Fresno, CA 93727"),
        ),
        "# Need for the service",
        (
            "The laboratory sends images of plant samples to Sacramento every night. The present circuit carries 10 Mbps "
            "and the transfer is not finished by morning, so that quarantine decisions wait a day."
        ),
        "# Reason for requesting an exemption",
        (
            "No CALNET contractor offers fiber at this address; AT&T and Verizon both declined to build to the building "
            "in January 2026."
        ),
        "# Effect if the exemption is denied",
        "Samples would be driven to Sacramento twice a week, and quarantine orders would be issued two days later.",
        "Approved by:\n",
        "Daniel Whitcomb\nChief Information Officer\nDecember 12, 2025\n",
    ),
    font="Times-Roman", size=12.0,
)

PRISONS = Letter(
    "many places in a table", "Request for exemption, inmate education tablets", "Alicia Ferrante <alicia.ferrante@cdcr.ca.gov>",
    (
        "DEPARTMENT OF CORRECTIONS AND REHABILITATION\nEnterprise Information Services\n1940 Birchall Drive\nSacramento, CA 95834\n",
        "Re: Exemption from CALNET for the Tablet Learning Network",
        (
            "The California Department of Corrections and Rehabilitation requests an exemption from the mandatory use of "
            "CALNET for wireless service at four institutions."
        ),
        (
            ("Site", "Address", "Monthly charge"),
            ("Phase I", "480 Alta Road, San Diego, CA 92179", "$1,210.00"),
            ("Phase II", "3 Quarry Lane, Ione, CA 95640", "$985.00"),
            ("Phase III", "24900 Highway 202, Tehachapi, CA 93561", "$1,140.25"),
            ("Phase IV", "14901 Central Avenue, Chino, CA 91710", "$1,310.00"),
        ),
        (
            "Pacific Learning Networks, LLC would provide the service. The term of the contract is three years, and its "
            "total cost is $167,229.00."
        ),
        (
            "The learning platform needs equipment that no CALNET contractor lists. If this request is denied, 2,300 "
            "students lose their courses when the pilot ends on June 30, 2026."
        ),
        "Respectfully,\n",
        "ALICIA FERRANTE\nChief Information Officer\nCalifornia Department of Corrections and Rehabilitation\n",
    ),
    size=10.0,
)

DELEGATION = Letter(
    "a request for delegation", "Delegation of purchasing authority", "Kofi Brandt <kofi.brandt@parks.ca.gov>",
    (
        "Department of Parks and Recreation\n715 P Street, Sacramento, CA 95814\n",
        "January 20, 2026\n",
        "Subject: Request for delegated authority for non-CALNET telecommunications\n",
        (
            "The Department of Parks and Recreation requests a delegation to purchase satellite telephone service for "
            "lifeguard towers. An exemption was granted on November 4, 2025, for the same project."
        ),
        "The vendor is Bluewater Satellite Corporation. The total cost is $26,940.00 for a contract of 12 months:",
        (
            ("Description", "Qty", "Price each", "Extended"),
            ("Satellite handset", "12", "$1,095.00", "$13,140.00"),
            ("Annual airtime plan", "12", "$1,150.00", "$13,800.00"),
        ),
        "Towers stand at 200 Palm Drive, Huntington Beach, CA 92648 and at 1500 Pier Avenue, Oceano, CA 93445.",
        "Sincerely,\n",
        "Kofi Brandt\nAgency Chief Information Officer\nDepartment of Parks and Recreation\n",
    ),
    font="Times-Roman", size=11.5,
)

LISTED = Letter(
    "numbered answers", "CALNET exemption - Eureka clinic", "Ruth Castellanos <ruth.castellanos@dhcs.ca.gov>",
    (
        "Department of Health Care Services\nP.O. Box 997413\nSacramento, CA 95899\n",
        "To the CALNET program:",
        "The Department of Health Care Services asks for an exemption. Our answers to the points of the manual follow.",
        (
            "1. Need: The Eureka clinic holds telehealth visits on a DSL line of 6 Mbps. Visits break off about nine times "
            "a day, and patients drive to Redding instead."
        ),
        "2. Service: Dedicated internet access of 1 Gbps over leased fiber, with two static IP addresses.",
        "3. Provider: Redwood Coast Broadband Cooperative",
        "4. Location: 2440 6th Street, Eureka, CA 95501",
        "5. Term: 60 months",
        "6. Cost: $1,875.00 a month and $2,400.00 once for installation; in all $114,900.00",
        "7. Reason: The contractors on CALNET quoted eighteen months to build; the grant that pays for it ends in September.",
        "8. If denied: The clinic would close its telehealth room, and about 140 patients a month would lose their visits.",
        "Sincerely,\n",
        "Ruth Castellanos, Chief Information Officer\nDepartment of Health Care Services\n",
    ),
)

TYPED = Letter(
    "typewriter letters", "Exemption request: harbor radio", "Hiro Tanabe <hiro.tanabe@wildlife.ca.gov>",
    (
        "DEPARTMENT OF FISH AND WILDLIFE\nMarine Region\n",
        "February 9, 2026\n",
        "RE: EXEMPTION REQUEST\n",
        (
            "The Department of Fish and Wildlife requests an exemption from CALNET in order to lease radio backhaul for "
            "its patrol boats from Harborline Radio Services, Inc."
        ),
        "The lease would run for eighteen months. It costs $9,360.00 in all:",
        (
            ("Item", "Quantity", "Amount"),
            ("Backhaul lease, 18 months", "18", "$8,100.00"),
            ("Antenna and mounting kit", "1", "$1,260.00"),
        ),
        "The service is needed at 1933 Cliff Drive, Suite 9, Santa Barbara, CA 93109.",
        (
            "CALNET contractors serve no address on the breakwater. If the request is denied, officers at sea remain "
            "without data, and citations are keyed in by hand a week later."
        ),
        "Respectfully submitted,\n",
        "Hiro Tanabe\nChief Information Officer\nDepartment of Fish and Wildlife\n",
    ),
    font="Courier", size=10.5,
)

LETTERS = (ELECTRONIC_TOLL, FORM, PRISONS, DELEGATION, LISTED, TYPED)


def as_docx(made: Letter) -> list[tuple[str, bytes]]:
    """The letter as a Word file."""
    document = docx.Document()
    for block in made.blocks:
        if not isinstance(block, str):
            table = document.add_table(rows=0, cols=len(block[0]), style="Table Grid")
            for row in block:
                for cell, text in zip(table.add_row().cells, row, strict=True):
                    cell.text = text
        elif block.startswith("# "):
            document.add_heading(block[2:], level=1)
        else:
            for line in block.rstrip("\n").split("\n"):
                document.add_paragraph(line)
    stream = io.BytesIO()
    document.save(stream)
    return [("letter.docx", stream.getvalue())]


def as_pdf(made: Letter) -> list[tuple[str, bytes]]:
    """The letter as a PDF file with a text layer."""
    if made.printed is not None:
        return [("letter.pdf", made.printed(made))]
    plain = ParagraphStyle("plain", fontName=made.font, fontSize=made.size, leading=made.size * 1.25, spaceAfter=8)
    head = ParagraphStyle("head", parent=plain, fontName=_bold(made.font), fontSize=made.size + 2, spaceBefore=6)
    cell = ParagraphStyle("cell", parent=plain, spaceAfter=0)
    flow: list[Flowable] = []
    for block in made.blocks:
        if not isinstance(block, str):
            rows = [[Paragraph(_escaped(text), cell) for text in row] for row in block]
            grid = TableStyle([("GRID", (0, 0), (-1, -1), 0.75, colors.black), ("VALIGN", (0, 0), (-1, -1), "TOP")])
            flow += [Table(rows, style=grid), Spacer(1, 10)]
        elif block.startswith("# "):
            flow.append(Paragraph(_escaped(block[2:]), head))
        elif block.endswith(",\n"):
            flow += [Paragraph(_escaped(block.strip()), plain), Spacer(1, 30)]
        else:
            flow.append(Paragraph(_escaped(block.rstrip("\n")).replace("\n", "<br/>"), plain))
    stream = io.BytesIO()
    SimpleDocTemplate(stream, pagesize=letter, leftMargin=72, rightMargin=72, topMargin=60, bottomMargin=60).build(flow)
    return [("letter.pdf", stream.getvalue())]


def _bold(font: str) -> str:
    return "Times-Bold" if font == "Times-Roman" else f"{font}-Bold"


def _escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;")


def sheets(made: Letter, dpi: float) -> list[Image.Image]:
    """The letter's sheets as grey pictures."""
    with pypdfium2.PdfDocument(as_pdf(made)[0][1]) as pdf:
        return [page.render(scale=dpi / 72, grayscale=True).to_pil().convert("L") for page in pdf]


def as_scan(made: Letter) -> list[tuple[str, bytes]]:
    """The letter as a scanner makes it: an image-only PDF of 200 dpi, a touch of noise, a third of a degree aslant."""
    pages = [noisy(page.rotate(0.3, Image.Resampling.BICUBIC, fillcolor=255), 4.0) for page in sheets(made, 200)]
    stream = io.BytesIO()
    pages[0].save(stream, "PDF", resolution=200.0, save_all=True, append_images=pages[1:], quality=85)
    return [("scan.pdf", stream.getvalue())]


def as_fax(made: Letter, *, fine: bool = True) -> list[tuple[str, bytes]]:
    """The letter as a Group 4 fax of 204 by 196 dots to the inch, or 204 by 98."""
    down = 196 if fine else 98
    pages = []
    for page in sheets(made, 204):
        squeezed = page.resize((page.width, round(page.height * down / 204)), Image.Resampling.BOX)
        pages.append(noisy(squeezed, 6.0).point(lambda grey: 255 if grey > 150 else 0).convert("1"))
    stream = io.BytesIO()
    more = {"compression": "group4", "dpi": (204, down)}
    pages[0].save(stream, "TIFF", save_all=True, append_images=pages[1:], **more)
    return [("fax.tif", stream.getvalue())]


def as_coarse_fax(made: Letter) -> list[tuple[str, bytes]]:
    """The letter as a fax of standard resolution."""
    return as_fax(made, fine=False)


def as_photo(made: Letter) -> list[tuple[str, bytes]]:
    """The letter as photographed sheets: in perspective on a dark table, shaded to one side, softened, as JPEG."""
    found = []
    for number, page in enumerate(sheets(made, 240), start=1):
        width, height = page.width + 260, page.height + 260
        insets, grey, across, down = made.stance.value
        (a, b), (c, d), (e, f), (g, h) = insets
        corners = ((a, b), (c, height - d), (width - e, height - f), (width - g, h))
        table = Image.new("L", (width, height), grey)
        lain = in_perspective(page, corners, (width, height))
        mask = in_perspective(Image.new("L", page.size, 255), corners, (width, height))
        table.paste(lain, mask=mask)
        shade = np.linspace(*across, width)[None, :] * np.linspace(*down, height)[:, None]
        shaded = ImageChops.multiply(table, Image.fromarray((shade * 255).astype(np.uint8)))
        stream = io.BytesIO()
        noisy(shaded.filter(ImageFilter.GaussianBlur(0.8)), 4.0).save(stream, "JPEG", quality=82)
        found.append((f"IMG_{number:04}.jpg", stream.getvalue()))
    return found


def in_perspective(page: Image.Image, corners: Sequence[tuple[int, int]], size: tuple[int, int]) -> Image.Image:
    """The page with its corners (top left, bottom left, bottom right, top right) moved to these places."""
    own = ((0, 0), (0, page.height), (page.width, page.height), (page.width, 0))
    rows, values = [], []
    for (x, y), (u, v) in zip(corners, own, strict=True):
        rows += [[x, y, 1, 0, 0, 0, -u * x, -u * y], [0, 0, 0, x, y, 1, -v * x, -v * y]]
        values += [u, v]
    terms = np.linalg.solve(np.array(rows, dtype=float), np.array(values, dtype=float))
    return page.transform(size, Image.Transform.PERSPECTIVE, terms.tolist(), Image.Resampling.BICUBIC, fillcolor=0)


def noisy(image: Image.Image, strength: float) -> Image.Image:
    """The picture with a camera's or scanner's noise, the same each time; `strength` in grey levels."""
    noise = np.random.default_rng(7).normal(0.0, strength, (image.height, image.width))
    return Image.fromarray(np.clip(np.asarray(image) + noise, 0, 255).astype(np.uint8))


SHAPES: dict[str, Callable[[Letter], list[tuple[str, bytes]]]] = {
    "docx": as_docx, "pdf": as_pdf, "scan": as_scan, "fax": as_fax, "coarse fax": as_coarse_fax, "photo": as_photo,
}


def as_mail(made: Letter, shape: str) -> bytes:
    """The letter in one of its shapes, as mail."""
    message = EmailMessage(policy=SMTP)
    message["From"], message["To"] = made.sender, "STNDexemptions@state.ca.gov"
    message["Subject"], message["Message-ID"] = made.subject, f"<{shape.replace(' ', '-')}@letters.example>"
    message["Date"] = "Tue, 03 Mar 2026 09:00:00 -0800"
    message.set_content("Our letter is attached.\n")
    for name, content in SHAPES[shape](made):
        message.add_attachment(content, maintype="application", subtype="octet-stream", filename=name)
    return message.as_bytes()
