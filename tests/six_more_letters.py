# ruff: noqa: E501  (a letter reads best in whole lines)
"""Six further letters, of other layouts and typefaces than those in `six_letters`, on which nothing was tuned.

A letter in two columns, a form of boxes, a table without rules, a memorandum in a wide typeface, small print with a
table that has only level rules, and a typed list of places. Word file, fax and photograph are made as those of
`six_letters` are; only the sheets are laid out here.
"""

import io
from pathlib import Path

import reportlab
from reportlab.lib import colors
from reportlab.lib.enums import TA_CENTER, TA_JUSTIFY, TA_RIGHT
from reportlab.lib.pagesizes import letter
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.platypus import (
    BaseDocTemplate,
    Flowable,
    Frame,
    PageTemplate,
    Paragraph,
    SimpleDocTemplate,
    Spacer,
    Table,
    TableStyle,
)

from tests.six_letters import Block, Letter, Rows, Stance

FONTS = Path(reportlab.__file__).parent / "fonts"
for _name, _file in (("Vera", "Vera.ttf"), ("Vera-Bold", "VeraBd.ttf")):
    pdfmetrics.registerFont(TTFont(_name, str(FONTS / _file)))


def _paragraph(text: str, style: ParagraphStyle) -> Paragraph:
    return Paragraph(text.strip().replace("&", "&amp;").replace("<", "&lt;").replace("\n", "<br/>"), style)


def _style(made: Letter, **more: object) -> ParagraphStyle:
    return ParagraphStyle("plain", fontName=made.font, fontSize=made.size, leading=made.size * 1.22, spaceAfter=7, **more)


def _printed(flow: list[Flowable], margin: float = 64) -> bytes:
    stream = io.BytesIO()
    SimpleDocTemplate(stream, pagesize=letter, leftMargin=margin, rightMargin=margin, topMargin=54, bottomMargin=54).build(flow)
    return stream.getvalue()


def in_two_columns(made: Letter) -> bytes:
    """Print a letterhead across the sheet and everything else in two justified columns."""
    style, head = _style(made, alignment=TA_JUSTIFY), _style(made, alignment=TA_CENTER)
    bold = ParagraphStyle("bold", parent=style, fontName="Times-Bold")
    top, side, gap = 84, 54, 22
    wide = (letter[0] - 2 * side - gap) / 2
    tall = letter[1] - 2 * 50 - top
    frames = [
        Frame(side, letter[1] - 50 - top, letter[0] - 2 * side, top, id="head"),
        *(Frame(side + index * (wide + gap), 50, wide, tall, id=f"column {index}") for index in range(2)),
    ]
    flow: list[Flowable] = []
    for number, block in enumerate(made.blocks):
        text = str(block)
        if number == 0:
            flow += [_paragraph(text, head), Spacer(1, top)]
        elif text.startswith("# "):
            flow.append(_paragraph(text[2:], bold))
        else:
            flow.append(_paragraph(text, style))
            if text.endswith(",\n"):
                flow.append(Spacer(1, 26))
    stream = io.BytesIO()
    document = BaseDocTemplate(stream, pagesize=letter)
    document.addPageTemplates(PageTemplate(frames=frames))
    document.build(flow)
    return stream.getvalue()


def as_form(made: Letter) -> bytes:
    """Print tables as boxes side by side, each with a small label above what was filled in."""
    style = _style(made)
    small = ParagraphStyle("small", parent=style, fontSize=7, leading=9, spaceAfter=1)
    flow: list[Flowable] = []
    for block in made.blocks:
        if isinstance(block, str):
            bold = ParagraphStyle("bold", parent=style, fontName="Helvetica-Bold")
            flow.append(_paragraph(block.removeprefix("# "), bold if block.startswith("# ") else style))
            if block.endswith(",\n"):
                flow.append(Spacer(1, 28))
            continue
        cells = [[_paragraph(label, small), _paragraph(value, style)] for label, value in block]
        pairs = [cells[index : index + 2] for index in range(0, len(cells), 2)]
        for pair in pairs:
            share = [242.0] * 2 if len(pair) == 2 else [484.0]
            flow.append(Table([pair], colWidths=share, style=TableStyle([("GRID", (0, 0), (-1, -1), 1, colors.black)])))
        flow.append(Spacer(1, 10))
    return _printed(flow)


def with_plain_tables(made: Letter) -> bytes:
    """Print tables without any rule, amounts flush right."""
    return _flowing(made, [])


def with_level_rules(made: Letter) -> bytes:
    """Print tables with rules above and below their head and their last row only."""
    return _flowing(made, [("LINEABOVE", (0, 0), (-1, 0), 1, colors.black), ("LINEBELOW", (0, 0), (-1, 0), 0.5, colors.black), ("LINEBELOW", (0, -1), (-1, -1), 1, colors.black)])


def _flowing(made: Letter, rules: list[tuple[object, ...]]) -> bytes:
    style = _style(made)
    bold = ParagraphStyle("bold", parent=style, fontName=_BOLD.get(made.font, f"{made.font}-Bold"))
    flow: list[Flowable] = []
    for block in made.blocks:
        if not isinstance(block, str):
            flow += [_table(block, style, rules), Spacer(1, 10)]
        elif block.startswith("# "):
            flow.append(_paragraph(block[2:], bold))
        else:
            flow.append(_paragraph(block, style))
            if block.endswith(",\n"):
                flow.append(Spacer(1, 30))
    return _printed(flow)


_BOLD = {"Times-Roman": "Times-Bold"}


def _table(rows: Rows, style: ParagraphStyle, rules: list[tuple[object, ...]]) -> Table:
    cell = ParagraphStyle("cell", parent=style, spaceAfter=0)
    right = ParagraphStyle("right", parent=cell, alignment=TA_RIGHT)
    shown = [[_paragraph(text, right if text[:1] in "$0123456789" and column else cell) for column, text in enumerate(row)] for row in rows]
    return Table(shown, style=TableStyle([*rules, ("VALIGN", (0, 0), (-1, -1), "TOP")]))


_WATER: tuple[Block, ...] = (
    "STATE WATER RESOURCES CONTROL BOARD\n1001 I Street, Sacramento, CA 95814\nDivision of Information Technology\n",
    "April 21, 2026\n",
    "# Subject: CALNET exemption for flood gauges",
    "The State Water Resources Control Board requests an exemption from CALNET for satellite telemetry at its flood gauges. The gauges stand in canyons where neither cellular nor wireline service reaches, and a reading that comes late is a warning that comes late.",
    "# Service and provider",
    "Highwater Telemetry Corporation would supply twelve satellite modems and their airtime. The service sends each gauge's level every five minutes and repeats what was not acknowledged.",
    "# Places",
    "The modems report to 7718 Garden Highway, Sacramento, CA 95837 and to 365 Lennon Lane, Walnut Creek, CA 94598.",
    "# Cost and term",
    "Airtime costs $33,480.00 and the modems cost $11,340.00, for a total cost of $44,820.00. The contract would run for 24 months beginning June 1, 2026.",
    "# Why CALNET does not serve",
    "No CALNET contractor offers satellite telemetry in the 400 MHz band that the installed radios use; we asked all of them in February 2026.",
    "# If the request is denied",
    "Without it, field crews would read 31 gauges by truck, about every nine hours, and the evacuation models would run on old levels during storms.",
    "Sincerely,\n",
    "Priya Raghunathan\nChief Information Officer\nState Water Resources Control Board\n",
)
WATER = Letter("two columns", "Exemption request, flood gauge telemetry", "Priya Raghunathan <priya.raghunathan@waterboards.ca.gov>", _WATER, font="Times-Roman", size=11.0, printed=in_two_columns, stance=Stance.LEFT)

_BOXES: tuple[Block, ...] = (
    "# REQUEST FOR EXEMPTION FROM CALNET",
    (
        ("1. Requesting agency", "Department of Motor Vehicles"), ("2. Date", "August 14, 2026"),
        ("3. Project name", "Kiosk Connectivity Refresh"), ("4. Service provider", "Summit Ridge Wireless, Inc."),
        ("5. Contract term", "18 months"), ("6. Total cost", "$73,264.50"),
        ("7. Service address", "4700 Broadway, Sacramento, CA 95820"), ("8. Number of circuits", "6"),
        ("9. Need for the service", "Kiosks in six lobbies lose their link whenever the lobby's cable modem restarts, and customers go back to the line."),
        ("10. Reason for the exemption", "CALNET contractors quoted seven months to install; the lobby leases end in five."),
        ("11. Effect if the exemption is denied", "Kiosks would be switched off and about 380 customers a day would wait at the counter."),
    ),
    "Approved by,\n",
    "Gerald Montoya-Reyes\nChief Information Officer\nDepartment of Motor Vehicles\n",
)
BOXES = Letter("a form of boxes", "Exemption request: kiosks", "Gerald Montoya-Reyes <gerald.montoya-reyes@dmv.ca.gov>", _BOXES, font="Helvetica", size=10.5, printed=as_form, stance=Stance.LEANING)

_HIGHWAY: tuple[Block, ...] = (
    "Department of California Highway Patrol\nP.O. Box 942898\nSacramento, CA 94298\n",
    "September 9, 2026\n",
    "Re: Exemption from the CALNET contracts, Donner Pass camera links\n",
    "The California Highway Patrol requests an exemption so that it can lease microwave links for the cameras at Donner Pass from Sierra Crest Microwave, LLC. The prices are these:",
    (
        ("Description", "Qty", "Unit price", "Extended"),
        ("Microwave link, 1 Gbps", "3", "$6,720.00", "$20,160.00"),
        ("Tower lease, 12 months", "3", "$2,195.00", "$6,585.00"),
        ("Licensing and path study", "1", "$4,318.75", "$4,318.75"),
        ("Total", "", "", "$31,063.75"),
    ),
    "The contract would last 12 months from October 1, 2026. The links end at 10050 Keiser Avenue, Truckee, CA 96161 and at 11 Blue Canyon Road, Emigrant Gap, CA 95715.",
    "The cameras decide when the pass is closed to trucks. CALNET contractors do not serve the ridge, and a trench through granite was priced at $2.1 million.",
    "If the exemption is denied, officers would drive to the pass to look, and closures would come about forty minutes later than today.",
    "Respectfully submitted,\n",
    "Thomas J. Okonkwo\nChief Information Officer\nCalifornia Highway Patrol\n",
)
HIGHWAY = Letter("a table without rules", "CALNET exemption request, Donner Pass", "Thomas Okonkwo <thomas.okonkwo@chp.ca.gov>", _HIGHWAY, font="Helvetica", size=11.0, printed=with_plain_tables, stance=Stance.LEFT)

_MEMO: tuple[Block, ...] = (
    "# MEMORANDUM",
    "Date: January 8, 2026\nTo: Department of Technology, CALNET Program\nFrom: Department of General Services\nSubject: Exemption request, elevator telephones\n",
    "The Department of General Services asks for an exemption from CALNET to buy cellular gateways for the emergency telephones of nine elevators. The copper lines behind them are retired on May 31, 2026.",
    "Provider: Liftline Communications, Inc.",
    "Location of service: 707 3rd Street, West Sacramento, CA 95605",
    "Total cost: $19,137.60",
    "Term: 48 months",
    "Charges are $14.90 a month for each of nine gateways over 48 months, $6,436.80 in all, and $12,700.80 once for equipment.",
    "Reason: The gateways on CALNET are not certified for elevators by the Division of Occupational Safety and Health.",
    "If this is denied, the elevators must be taken out of service on June 1, 2026, and two floors could not be reached by people who do not climb stairs.",
    "Sincerely,\n",
    "Beatrix Lindqvist\nAgency Information Officer\nDepartment of General Services\n",
)
MEMO = Letter("a memorandum", "Exemption request, elevator telephones", "Beatrix Lindqvist <beatrix.lindqvist@dgs.ca.gov>", _MEMO, font="Vera", size=10.0, printed=with_plain_tables, stance=Stance.LEANING)

_SMALL: tuple[Block, ...] = (
    "DEPARTMENT OF FORESTRY AND FIRE PROTECTION\nInformation Technology Services\n1131 S Street, Sacramento, CA 95811\n",
    "May 6, 2026\n",
    "Subject: Request for exemption, helitack base circuits\n",
    "The Department of Forestry and Fire Protection requests an exemption from the mandatory use of CALNET for internet circuits at four helitack bases, to be supplied by Foothill Internet Cooperative for 36 months.",
    (
        ("Base", "Street address", "Mbps", "Yearly charge"),
        ("Columbia", "11475 Airport Road, Columbia, CA 95310", "100", "$7,548.00"),
        ("Hemet", "4710 West Stetson Avenue, Hemet, CA 92545", "200", "$9,216.00"),
        ("Bieber", "657 Bridge Street, Bieber, CA 96009", "50", "$5,892.00"),
        ("Vina", "8295 South Avenue, Vina, CA 96092", "50", "$6,084.00"),
    ),
    "The total cost is $86,220.00 for the three years.",
    "Dispatch pictures are downloaded before every flight; over the present radio relay one picture takes eleven minutes. No CALNET contractor has plant within four miles of any of the bases.",
    "If the exemption is denied, crews will go on flying with pictures that are an hour old, as they did on the Bear Gulch fire.",
    "Sincerely,\n",
    "Marguerite Dahl\nChief Information Officer\nDepartment of Forestry and Fire Protection\n",
)
SMALL = Letter("small print", "Request for exemption - helitack bases", "Marguerite Dahl <marguerite.dahl@fire.ca.gov>", _SMALL, font="Times-Roman", size=9.5, printed=with_level_rules, stance=Stance.LEFT)

_LISTED: tuple[Block, ...] = (
    "EMPLOYMENT DEVELOPMENT DEPARTMENT\n800 Capitol Mall\nSacramento, CA 95814\n",
    "November 2, 2026\n",
    "SUBJECT: CALNET EXEMPTION FOR JOB CENTER LINES\n",
    "The Employment Development Department requests an exemption from CALNET for guest wireless at three job centers.",
    "# SERVICE LOCATIONS",
    "1. 1400 Roseville Parkway, Roseville, CA 95661\n2. 3880 North First Street, San Jose, CA 95134\n3. 2450 East Bidwell Street, Folsom, CA 95630\n",
    "# PROVIDER AND COST",
    "The provider is Tallgrass Networks, Inc. Access points cost $8,970.00, licenses cost $5,265.00, and installation costs $3,180.00. The total cost is $17,415.00. The term is 60 months from January 4, 2027.",
    "# REASON",
    "The guest wireless on CALNET requires a sign-in that library visitors without a telephone cannot complete. If the exemption is denied, job seekers would share four wired computers in each center.",
    "Respectfully,\n",
    "Desmond Achebe\nChief Information Officer\nEmployment Development Department\n",
)
LISTED = Letter("a typed list of places", "Exemption for job center lines", "Desmond Achebe <desmond.achebe@edd.ca.gov>", _LISTED, font="Courier", size=11.0, printed=with_plain_tables, stance=Stance.LEANING)

MORE_LETTERS = (WATER, BOXES, HIGHWAY, MEMO, SMALL, LISTED)
