"""Practice packets aa-01 … aa-30: five offices and the way each of them writes.

A prison or hospital analyst's numbered letters, a tax department's memo with questionnaire and workbook, a laboratory manager's prose,
an emergency office's briefing papers, and an office technician's plain e-mails. Run this file to write them again."""

# One function per packet; the long lines are the letters' own.
# ruff: noqa: ANN001, ANN201, D103, D209, E501, RUF001, PLR0913, PLR0917, S106

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))
from build import after, archive, contract, docx, exemption, general, mail, mid_of, pdf, place, scan, write, xlsx

EX = "STNDexemptions@state.ca.gov"
EXD = "STNDexemptions@dts.ca.gov"
DEL = "STNDdelegations@state.ca.gov"
PROV, IPR, FSR, SEP = "provider.documentation", "ipr.documentation", "fsr", "separate_attachments"
PACKETS = []


def packet(function):
    PACKETS.append(function)
    return function


def letter(head, date, to, subject, paras, close, sub=()):
    """A facility's letter: letterhead, numbered paragraphs, lettered ones below a number (a list inside paras)."""
    blocks = [("c", head), ("sp", 4), date, to, f"<b>SUBJECT: {subject}</b>"]
    number = 0
    for para in paras:
        if isinstance(para, (list, tuple)):
            blocks += [para] if isinstance(para, tuple) else [f"&nbsp;&nbsp;&nbsp;&nbsp;{chr(97 + i)}. {x}" for i, x in enumerate(para)]
            continue
        number += 1
        blocks.append(f"{number}. {para}")
    return [*blocks, ("sp", 6), *close, *sub]


def memo(to, who, date, subject, paras):
    return [
        ("h", "MEMORANDUM"),
        ("t", [["To", to], ["From", who], ["Date", date], ["Subject", subject]], [60, 400]),
        *paras,
    ]


def form(title, rows, after_=()):
    return [("h", title), ("t", [["No.", "Question", "Department's answer"], *[[str(i), q, a] for i, (q, a) in enumerate(rows, 1)]], [28, 150, 306], True), *after_]


def quote(vendor, address, number, date, rows, notes, who="", font="Helvetica"):
    return pdf(
        [("h", vendor), address, f"Quotation {number} &nbsp; {date}", *([who] if who else []), ("t", rows, None, True), *notes],
        font=font,
        size=9.5,
    )


# ------------------------------------------------ a hospital's or prison's analyst


@packet
def aa01():
    text = letter(
        "<b>STATE OF CALIFORNIA<br/>DEPARTMENT OF STATE HOSPITALS – NAPA</b><br/>Information Technology Department<br/>2100 Napa-Vallejo Highway, Napa, California 94558",
        "March 14, 2019",
        "Deputy Director<br/>Statewide Telecommunications and Network Division<br/>P.O. Box 1810<br/>Rancho Cordova, CA 95741-1810",
        "Telepsychiatry Internet Access, Receiving Unit (Project DSH-N 19-07)",
        [
            "This Hospital requests that the service described in paragraph 3 be purchased outside the CALNET 3 agreements.",
            "Admission evaluations from eleven county jails are now conducted by video. Since the Receiving Unit went from four interview rooms to nine, the 50 Mbps connection it shares with the pharmacy has been full by 10 a.m. daily and evaluations are broken off; forty-one were repeated in February.",
            "What is sought is one (1) dedicated Internet access circuit, 500 Mbps symmetrical, delivered on fiber to the Receiving Unit at 2100 Napa-Vallejo Highway, Napa 94558. No other building is affected.",
            "The supplier selected is Carneros Fiber Partners, LLC, whose quotation CFP-1182 is enclosed.",
            "Charges are as follows:",
            ("t", [["Line", "Charge", "Amount for term"], ["1", "Installation and splicing, one time", "$2,400.00"], ["2", "500 Mbps service, $1,145.00 monthly", "$41,220.00"], ["3", "Managed router, $45.00 monthly", "$1,620.00"], ["", "Aggregate of all charges", "$45,240.00"]], [40, 260, 120], True),
            "The commitment is for thirty-six (36) months from the date of acceptance.",
            "The ground for this request is price. For the same bandwidth the CALNET contractor's catalog figure is $2,140.00 per month. An individual price reduction was asked for on January 14, 2019, and the contractor replied on February 1 that it could offer $1,820.00; the e-mail is on file with the undersigned's analyst. The supplier's charge is 37 percent less than the reduced figure.",
            "The present service is furnished under agreement 16-44071, which has one optional year remaining; the Hospital does not intend to exercise it.",
            "The supplier binds itself to availability of 99.95 percent in each month and to restoral within four hours. For each hour beyond the fourth, one day's charge is credited, and upon a third failure in any ninety days the Hospital may cancel the circuit without liability.",
            "If this request is not approved, evaluations will again require transport of defendants to Napa under two-officer escort, and the Department will exceed the sixty-day limit for admission set by the court in the pending contempt proceedings.",
            "Questions may be directed to Leopold Trask, Associate Information Systems Analyst, (707) 555-0118.",
        ],
        ["Sincerely,", "<i>Rosalba Quintero-Haines</i>", "ROSALBA QUINTERO-HAINES<br/>Chief Information Officer<br/>Department of State Hospitals"],
        ["Enclosure: Carneros quotation"],
    )
    q = quote(
        "CARNEROS FIBER PARTNERS, LLC",
        "88 Boatyard Row, Vallejo, CA 94590",
        "CFP-1182",
        "February 20, 2019",
        [["Description", "One-time", "Monthly"], ["Dedicated Internet 500/500, fiber", "$2,400.00", "$1,145.00"], ["Managed router", "$0.00", "$45.00"]],
        ["Prepared for DSH-Napa, attention L. Trask. Pricing assumes a 36 month term. Quotation valid 90 days. Delivery about 75 days from order."],
    )
    raw = mail(
        "Trask, Leopold@DSH-N <leopold.trask@dsh.ca.example>",
        EX,
        "DSH-Napa exemption request 19-07",
        "2019-03-15T08:52:10-07:00",
        "Enclosed for your action is the subject request, with one enclosure.\n\nLeopold Trask, AISA\nDSH-Napa Information Technology\n",
        files=[("DSH-N 19-07 letter.pdf", pdf(text, footer="DSH-N 19-07  page")), ("CFP-1182.pdf", q)],
    )
    write(
        "aa-01",
        "DSH-Napa numbered letter, price ground: nothing on ending or extending the new contract, the IPR answer only told of",
        "exemptions",
        [
            (
                raw,
                "exemption",
                after(
                    "deficient",
                    "Department of State Hospitals",
                    "non_exempt",
                    exemption(["contract.termination", IPR], [FSR]),
                    {
                        "provider.name": "Carneros Fiber Partners, LLC",
                        "cost.total": 45240.0,
                        "cost.items": [2400.0, 41220.0, 1620.0],
                        "services.addresses": [place("2100 Napa-Vallejo Highway", "Napa", "94558")],
                        "contract.term_months": 36,
                        "signer.name": "Rosalba Quintero-Haines",
                        "signer.title": "Chief Information Officer",
                        "reason.ground": "financial",
                    },
                ),
            )
        ],
        "The optional year in paragraph 8 is that of the old agreement; cancellation upon a third failure belongs to the remedies. The IPR e-mail is 'on file', not enclosed.",
    )


@packet
def aa02():
    text = letter(
        "<b>CALIFORNIA DEPARTMENT OF CORRECTIONS AND REHABILITATION</b><br/>Ironwood State Prison<br/>19005 Wiley's Well Road, Blythe, CA 92225",
        "September 9, 2016",
        "Attention: Deputy Director<br/>Department of Technology, Statewide Telecommunications and Network Division",
        "Request for exemption, Visiting Video Link, Blythe prisons",
        [
            "Ironwood State Prison (ISP) and Chuckawalla Valley State Prison (CVSP) are to exchange visiting video and to stream court appearances to Riverside. That is the Visiting Video Link, and this letter concerns nothing else.",
            "The quarter-share frame relay between the two prisons carries 3 Mbps. One court appearance uses two; when visiting is open on a Saturday there is none left, and inmates are being driven 180 miles to hearings which last nine minutes.",
            "Requested: fixed wireless Ethernet transport, 200 Mbps, two (2) links, one delivered at each prison:",
            ["ISP tower building, 19005 Wiley's Well Road, Blythe 92225;", "CVSP administration, 19025 Wiley's Well Road, Blythe 92225."],
            "Both CALNET 3 carriers were asked in May. Their replies, by telephone, were alike: no fiber and no licensed radio west of the canal, and none planned before the end of the contract. The need cannot be met with bonded copper, of which four good pairs remain.",
            "The provider would be Palo Verde Microwave Cooperative. Its offer, five paragraphs long, is enclosed and gives the terms, which the Department accepts.",
            "The whole cost is $64,720.00: construction of two towers' mounts and radios, $22,000.00, and transport for the two links over the term, $42,720.00.",
            "Denial would leave the weekend transports in place at 620 officer hours a month, and the Department would be out of compliance with the remote-appearance order of the Superior Court on January 3, 2017.",
            "The analyst for this matter is Cassius Yarborough, AISA, ISP, telephone (760) 555-0173.",
        ],
        ["Respectfully,", "<i>Paul Llewellyn</i>, for", "MARGUERITE DANSBY<br/>Agency Information Officer<br/>Director, Enterprise Information Services"],
    )
    offer = pdf(
        [
            ("c", "<b>Palo Verde Microwave Cooperative</b><br/>410 Hobsonway Spur, Blythe CA 92225"),
            "Offer to ISP/CVSP, August 22, 2016",
            "First. We will build and keep two licensed 200 Mbps paths, one to each prison, for $11,000.00 a path, paid once, and $890.00 a path by the month.",
            "Second. The agreement runs twenty-four months from the day the second path passes traffic. Fees are due net 45.",
            "Third. The State may give the service up before then on sixty days' letter and pays three months' fee for doing so. There is no automatic renewal; a further twelve months may be had by written order at the same fee.",
            "Fourth. Each path is up 99.9 percent of every calendar month, sandstorms included, and a crew is on the ridge within six hours of a call.",
            "Fifth. Below that figure the month's fee for the path is cut by a tenth, and by half below 98 percent.",
            "Hildegard Ochoa-Finch, Manager",
        ],
        font="Courier",
        size=9.5,
    )
    raw = mail(
        "Yarborough, Cassius@CDCR <cassius.yarborough@cdcr.ca.example>",
        EX,
        "Exemption - ISP/CVSP Visiting Video Link",
        "2016-09-12T13:20:44-07:00",
        "See letter (scanned with signature) and the cooperative's offer.\n\nC. Yarborough\nAssociate Information Systems Analyst\nIronwood State Prison\n",
        files=[("scan_20160912.pdf", scan(pdf(text, size=11), angle=0.4)), ("PVMC offer.pdf", offer)],
    )
    write(
        "aa-02",
        "Prison letter scanned, complete; term, ending and service levels are the provider's numbered offer; signed for the AIO",
        "exemptions",
        [
            (
                raw,
                "exemption",
                after(
                    "complete",
                    "California Department of Corrections and Rehabilitation",
                    "non_exempt",
                    exemption((), [IPR, FSR]),
                    {
                        "provider.name": "Palo Verde Microwave Cooperative",
                        "cost.total": 64720.0,
                        "cost.items": [22000.0, 42720.0],
                        "services.addresses": [place("19005 Wiley's Well Road", "Blythe", "92225"), place("19025 Wiley's Well Road", "Blythe", "92225")],
                        "contract.term_months": 24,
                        "signer.name": "Marguerite Dansby",
                        "signer.title": "Agency Information Officer",
                        "reason.ground": "technical",
                    },
                ),
            )
        ],
        "Term and termination: Second and Third of the offer; levels and remedies Fourth and Fifth. The provider's own address is not a service address.",
    )


@packet
def aa03():
    text = letter(
        "<b>CALIFORNIA PRISON INDUSTRY AUTHORITY</b><br/>Management Information Systems<br/>560 East Natoma Street, Folsom, CA 95630",
        "January 22, 2013",
        "CALNET Program Chief<br/>Office of Technology Services<br/>P. O. Box 1810, Rancho Cordova, CA 95741-1810",
        "Key telephone system, Optical Laboratory and Knitting Mill",
        [
            "Delegation is requested to purchase, install and maintain one key telephone system with equipment at two factories.",
            "Scope. Remove the 1988 key service units; mount the new control unit in the Optical Laboratory; extend it to the Knitting Mill on existing campus cable; program, test, train the supervisors. Lines to the outside remain on CALNET and are untouched.",
            "Equipment, all of it new:",
            [
                "one Tamarisk KX-48 key telephone control unit with battery;",
                "twenty-six Tamarisk K-12 twelve-button sets and four K-2 wall sets with cut-off timer;",
                "one two-port voice announcer, Tamarisk VA-2, for count and recall.",
            ],
            "The old units are out of service on one side. A custody officer at the Mill walks to the Optical Laboratory to make a call; the Authority wants each supervisor to reach Central Control without leaving the floor. That is what the system is for.",
            "Both factories stand within the Valley State Prison perimeter at Chowchilla.",
            "Purchase is planned for March 2013, delivery in April, and the cut for the Memorial Day shutdown, May 25 to 27, 2013. Maintenance by Authority staff runs five years from there.",
            "Who will do the work:",
            [
                "Ignacio Baumgartner, Senior Information Systems Analyst: A.S., telecommunications, Merced College; Tamarisk factory installer's certificate. He put in the KX-24 at the Soledad furniture factory in 2010 and the one at Avenal in 2011.",
                "Wm. T. Sorrel, Electrician III: C-7 low voltage qualifier. Pulled and terminated cable for both of those jobs.",
            ],
            "The Authority asks that this be left to it because installers must be cleared and escorted, the two named employees are cleared already and have done the same job twice, and a thirty-set key system holds nothing that is new or complex.",
            "Should authority be withheld, the remaining side will fail in its turn. Fire and alarm calls from sixty-one inmate workers' floors would then depend on hand radios, which do not carry into the lens room, and the State Fire Marshal's correction notice of November 2012 would lapse into a closure order.",
        ],
        ["<i>Joaquina Petersen-Villa</i>", "JOAQUINA PETERSEN-VILLA<br/>Chief Information Officer"],
    )
    raw = mail(
        "Fenn, Barnaby@PIA <barnaby.fenn@calpia.ca.example>",
        DEL,
        "Delegation request, key system, Chowchilla factories",
        "2013-01-23T09:05:31-08:00",
        "Letter of January 22 attached.\n\nBarnaby Fenn\nAssociate Information Systems Analyst, PIA\n",
        files=[("PIA key system.pdf", pdf(text))],
    )
    write(
        "aa-03",
        "Prison Industry Authority key system, numbered letter with lettered lists, complete",
        "delegations",
        [
            (
                raw,
                "general_delegation",
                after(
                    "complete",
                    "California Prison Industry Authority",
                    "non_exempt",
                    general(),
                    {
                        "project.locations": ["Optical Laboratory, Valley State Prison, Chowchilla", "Knitting Mill, Valley State Prison, Chowchilla"],
                        "activities": ["installation", "operation and maintenance"],
                        "signer.name": "Joaquina Petersen-Villa",
                        "signer.title": "Chief Information Officer",
                    },
                ),
            )
        ],
        "Qualifications and experience stand together under the names; the purpose is paragraph 4.",
    )


@packet
def aa04():
    text = letter(
        "<b>DEPARTMENT OF STATE HOSPITALS – COALINGA</b><br/>24511 West Jayne Avenue, Coalinga, California 93210",
        "October 3, 2017",
        "Office of Technology Services, CALNET Program, Attention Program Chief",
        "General delegation, automatic call distributor for the Patient Relations line",
        [
            "The Hospital proposes to buy a premise automatic call distributor for its Patient Relations line, which CALNET does not offer in the form required: calls of patients' attorneys may not leave the Hospital's own equipment or be stored elsewhere.",
            "The work takes in the distributor itself, its connection to the existing PBX by two T1 interfaces, six agents' positions, the announcements in English and Spanish, and removal of the hunt group used today.",
            "It is wanted so that attorneys, families and the Patients' Rights Advocate are answered in order and told how long the wait is. At present the hunt group rings busy at the seventh call, and nobody can say how many give up.",
            "Location: Administration Building, ground floor, Coalinga.",
            "Items: one Brookline ACD-9 distributor with redundant power; six Brookline S4 agent sets; one supervisor's console, model SC-2; licences for eight agents; three years of parts.",
            "Work will begin upon approval and will go forward as quickly as Hospital operations permit. Hospital Police will be given notice of each stage.",
            "Qualifications. Dunstan Abergavenny, Information Systems Analyst, holds the Brookline administrator's certificate (level II) and a B.S. in computer engineering from Fresno State. Maria-Elena Stroud, AISA, holds CompTIA Network+.",
            "Prior projects. A summary of earlier projects is being assembled by Human Resources and will be furnished.",
            "Delegation is appropriate since all equipment lies behind the Hospital's own switch, the product has been sold in this State for six years, and no part of the state network is altered.",
            "Without it the Hospital stays in breach of the access provision in Title 9, which carries a corrective action plan and monthly reports to the Office of Patients' Rights; callers with an urgent complaint will go on reaching a busy tone.",
        ],
        ["Yours truly,", "<i>Bartholomew Ng-Castellano</i>", "BARTHOLOMEW NG-CASTELLANO<br/>Acting Chief Information Officer, Department of State Hospitals"],
    )
    raw = mail(
        "Stroud, Maria-Elena@DSH-C <maria-elena.stroud@dsh.ca.example>",
        DEL,
        "DSH-Coalinga ACD",
        "2017-10-04T10:40:00-07:00",
        "Good morning,\n\nPlease find the Hospital's letter of October 3.\n\nM. Stroud, Associate Information Systems Analyst\n",
        files=[("ACD delegation ltr.docx", docx(text, font="Times New Roman"))],
    )
    write(
        "aa-04",
        "Hospital ACD: 'as quickly as operations permit' for a schedule, prior projects promised",
        "delegations",
        [
            (
                raw,
                "general_delegation",
                after(
                    "deficient",
                    "Department of State Hospitals",
                    "non_exempt",
                    general(["project.timeframe", "staff.experience"]),
                    {
                        "project.locations": ["Administration Building, ground floor, Coalinga"],
                        "signer.name": "Bartholomew Ng-Castellano",
                        "signer.title": "Acting Chief Information Officer",
                    },
                ),
            )
        ],
        "'Three years of parts' and 'sold for six years' are no schedule. Paragraph 8 only promises the earlier projects.",
    )


@packet
def aa05():
    text = letter(
        "<b>CALIFORNIA CORRECTIONAL HEALTH CARE SERVICES</b><br/>Information Technology Services Division<br/>P.O. Box 588500, Elk Grove, CA 95758",
        "May 18, 2020",
        "CALNET Program Chief, Office of Technology Services",
        "CALNET contract delegation, nurse advice contact line",
        [
            "The Division asks for CALNET contract delegation so that it may order from Tehachapi Voice &amp; Data, under that contractor's CALNET agreement, and administer what it orders without case-by-case review. We understand that delegation is marked as needed.",
            "The project is the Nurse Advice Contact Line: one queue in place of thirty-four clinic numbers, sixty nurse agents, recording, and a wallboard. Prescription refill lines are not in the project.",
            "Institutions' watch offices now ring whichever clinic they happen to have the number of; after 6 p.m. that is often an empty room. The line is to give a custody sergeant one number and a nurse within two minutes at any hour.",
            "Design is to take six weeks from July 1, 2020; twelve institutions are joined on September 14, the rest by January 29, 2021.",
            "Agents will sit at the Elk Grove headquarters and at the regional offices in Bakersfield and Rancho Cucamonga.",
            "The Division's people are:",
            ("t", [["", "Training and papers", "Done before"], ["Philippa Garrity-Cho, IT Specialist II", "PMP; Tehachapi contact center administrator (2019)", "Telehealth scheduling queue, 28 agents, 2018"], ["Rutherford Amani, IT Associate", "B.S., information systems; ITIL Foundation", "Help desk ACD move, 2016; pharmacy line, 2019"]], [150, 170, 150], True),
            "The funds are in the current year's medical contract allotment and no augmentation is sought.",
        ],
        ["<i>Evander Lindqvist</i>", "EVANDER LINDQVIST<br/>Chief Information Officer<br/>California Correctional Health Care Services"],
    )
    raw = mail(
        "Amani, Rutherford@CCHCS <rutherford.amani@cchcs.ca.example>",
        DEL,
        "CCHCS - delegation - nurse advice line",
        "2020-05-19T15:31:12-07:00",
        "Attached is CIO Lindqvist's letter for the nurse advice contact line. The catalog page will be sent when the account team has told us which of its services this falls under.\n\nR. Amani\n",
        files=[("Nurse Advice Line delegation.pdf", pdf(text, font="Helvetica", size=10))],
    )
    write(
        "aa-05",
        "CCHCS contract delegation with contractor but no catalog service that could be looked up, and nothing on denial",
        "delegations",
        [
            (
                raw,
                "contract_delegation",
                after(
                    "deficient",
                    "California Correctional Health Care Services",
                    "non_exempt",
                    contract(["catalog.service", "ramifications"]),
                    {
                        "provider.name": "Tehachapi Voice & Data",
                        "project.locations": ["Elk Grove headquarters", "Bakersfield regional office", "Rancho Cucamonga regional office"],
                        "signer.name": "Evander Lindqvist",
                        "signer.title": "Chief Information Officer",
                    },
                ),
            )
        ],
        "A contractor, but which of its services is still to be told. The present trouble is described, not what follows a denial.",
    )


@packet
def aa06():
    rows = [
        ["Unit", "Where", "Service"],
        ["Redding 1", "2115 Akard Avenue, Redding 96001", "1 cable Internet line"],
        ["Eureka", "930 Third Street, Eureka 95501", "1 cable Internet line"],
        ["Yreka", "space within the county probation building, Yreka", "1 cable Internet line"],
        ["Ukiah", "564 South Dora Street, Ukiah 95482", "1 cable Internet line"],
        ["Alturas", "P.O. Box 1176, Alturas 96101", "1 cable Internet line"],
    ]
    text = letter(
        "<b>CALIFORNIA DEPARTMENT OF CORRECTIONS AND REHABILITATION</b><br/>Division of Adult Parole Operations, Northern Region<br/>9825 Goethe Road, Sacramento, CA 95827",
        "June 30, 2014",
        "Statewide Telecommunications and Network Division, Attention: Deputy Director",
        "Exemption, broadband for five northern parole units (GPS map access)",
        [
            "Agents in five northern units open the GPS tracking map some 300 times a day. The units' 1.5 Mbps lines were ordered for e-mail in 2006; a map takes four minutes to draw, and agents have begun to go out without looking at it.",
            "The Region therefore asks for leave to order business cable Internet, 100/10 Mbps, five lines in all:",
            ("t", rows, [80, 280, 120], True),
            "CALNET 3 carriers have only copper in four of these towns and offered 3 Mbps there. In Eureka fiber could be built for $71,000. No lesser speed meets the tracking vendor's minimum of 25 Mbps.",
            "Provider: Siskiyou Cascade Cablevision, Inc. Its rate sheet accompanies this letter.",
            "Cost: installation, five at $200.00, $1,000.00; monthly charges, five at $129.00, over thirty months, $19,350.00; sum, $20,350.00.",
            "The commitment is thirty months, starting with each activation. A unit that closes or moves may drop its line at the end of any month with a one-month fee; there is no extension.",
            "The provider states an availability of 99.5 percent and a service visit by the end of the next business day.",
            "Were the request denied, high-risk sex offenders in five counties would be followed without current maps, and the Region would go back to posting two agents for each unit to read tracks by telephone from Sacramento.",
        ],
        ["Sincerely,", "<i>Ottoline Breckenridge</i>", "OTTOLINE BRECKENRIDGE<br/>Regional Parole Administrator"],
        ["cc: Hubert Saldivar, Chief Information Officer, Enterprise Information Services<br/>&nbsp;&nbsp;&nbsp;&nbsp;P. Oyelowo, Associate Information Systems Analyst"],
    )
    q = quote(
        "Siskiyou Cascade Cablevision, Inc.",
        "2200 Fort Jones Turnpike, Yreka, CA 96097",
        "rate sheet GOV-14",
        "effective May 2014",
        [["Business Internet", "Install", "Per month"], ["60/6", "$200.00", "$99.00"], ["100/10", "$200.00", "$129.00"], ["150/15", "$200.00", "$169.00"]],
        ["99.5 % available. Technicians on the next business day. Government accounts are billed in arrears."],
    )
    raw = mail(
        "Oyelowo, Prudence@CDCR <prudence.oyelowo@cdcr.ca.example>",
        EX,
        "DAPO Northern Region exemption - five units",
        "2014-07-01T11:11:09-07:00",
        "Request and rate sheet attached, P. Oyelowo, AISA.\n",
        cc="Saldivar, Hubert@CDCR <hubert.saldivar@cdcr.ca.example>",
        files=[("DAPO NR GPS broadband.pdf", pdf(text)), ("rate sheet.pdf", q)],
    )
    write(
        "aa-06",
        "Parole units: two of five without a street, levels without remedies, a regional administrator signs and the CIO is on copy",
        "exemptions",
        [
            (
                raw,
                "exemption",
                after(
                    "deficient",
                    "California Department of Corrections and Rehabilitation",
                    "non_exempt",
                    exemption(["services.address", "sla.remedies", "signer"], [IPR, FSR]),
                    {
                        "provider.name": "Siskiyou Cascade Cablevision, Inc.",
                        "cost.total": 20350.0,
                        "cost.items": [1000.0, 19350.0],
                        "services.addresses": [place("2115 Akard Avenue", "Redding", "96001"), place("930 Third Street", "Eureka", "95501"), place("564 South Dora Street", "Ukiah", "95482")],
                        "contract.term_months": 30,
                        "signer.name": "Ottoline Breckenridge",
                        "signer.title": "Regional Parole Administrator",
                        "reason.ground": "technical",
                    },
                ),
            )
        ],
        "Yreka has no street (the provider's own Yreka street is on the rate sheet), Alturas a post office box.",
    )


# ------------------------------------------ a tax department's telecommunications unit


@packet
def aa07():
    cover = docx(
        memo(
            "Department of Technology, STND, Deputy Director",
            "Franchise Tax Board, Technology Services Division, Telecommunications Unit",
            "February 8, 2017",
            "Exemption questionnaire: Taxpayer notice fax-out, 2017 filing season and after",
            [
                "The questionnaire and the cost workbook for the above are transmitted herewith. The price reduction correspondence is the third enclosure, the proposal the fourth.",
                "The request is submitted by the undersigned.",
                "Gwyneth Castellanos-Roe<br/>Chief Information Officer<br/>Franchise Tax Board",
            ],
        ),
        font="Arial",
        size=10.5,
    )
    q = pdf(
        form(
            "Franchise Tax Board – Telecommunications Unit – Questionnaire for purchases outside CALNET",
            [
                ("Acquisition", "Taxpayer notice fax-out (TNF), requisition FTB-17-0316"),
                ("Service wanted and how much of it", "Outbound Internet facsimile, 24 concurrent sending ports and 1,150,000 pages a year"),
                ("Delivered at", "9646 Butterfield Way, Sacramento, CA 95827 (Data Center 2); nowhere else"),
                ("Business need", "Certified tax practitioners may elect notices by facsimile. 212,000 have. The four fax servers that do it now run on an operating system without security patches, and the Information Security Audit Unit has told us to take them off the network by June 30."),
                ("If the exemption is not given", "Notices revert to first-class mail at 61 cents each, about $130,000 a season, and reach the practitioner after the protest period has begun to run. Penalty abatements would follow, as they did in 2012."),
                ("Ground", "[&nbsp;&nbsp;] Technical &nbsp; [X] Financial. The workbook's second tab sets the CALNET figure, after the reduction, beside the proposal: 29.6 percent."),
                ("Duration", "April 1, 2017 through March 31, 2020"),
                ("Getting out early; going on longer", "FTB may leave at each March 31 if the Legislature does not appropriate, no charge; otherwise it pays one quarter. Two one-year options are FTB's alone."),
                ("Provider", "Quillpoint Document Delivery, Inc."),
                ("Performance promised", "99.9 percent of pages leave within fifteen minutes; ports up 99.95 percent"),
                ("If they do not perform", "Ten percent of the month's invoice for either, and rescission after three such months in twelve"),
                ("FSR", "None. The project is below the reporting threshold."),
            ],
        ),
        font="Helvetica",
        size=9.5,
    )
    book = xlsx(
        [
            ("Proposal", [["Item", "Unit", "Qty", "Three years"], ["Ports", "24 ports x $19.00 x 36", 24, 16416.0], ["Pages", "3,450,000 x $0.021", 3450000, 72450.0], ["Practitioner address load", "one time", 1, 4800.0], ["", "", "Total", 93666.0]]),
            ("Comparison", [["", "Three years"], ["CALNET contractor, list", 147900.0], ["CALNET contractor after IPR", 133050.0], ["Quillpoint", 93666.0], ["Difference", 39384.0], ["Percent", "29.6%"]]),
        ]
    )
    ipr = mail(
        "Roscoe Tillinghast <r.tillinghast@sierravoice.example>",
        "telecom.unit@ftb.ca.example",
        "RE: IPR 2016-118 outbound fax",
        "2017-01-24T16:02:00-08:00",
        "Mr. Vong,\n\nOn the individual price reduction you asked for December 12: we can go to $0.0302 a page and $24.00 a port for your volume, which with set-up of $8,124 is $133,050 for the three years. That is the floor and it expires June 30.\n\nRoscoe Tillinghast\nSierra Voice & Data, CALNET 3 account team\n\n> From: Vong, Anthony@FTB\n> Sent: December 12, 2016\n> Please treat this as FTB's request for an IPR on outbound facsimile,\n> 24 ports, 1.15 million pages a year.\n",
        bare=True,
    )
    prop = pdf(
        [("h", "Quillpoint Document Delivery, Inc."), "Proposal QDD-2017-009 for the Franchise Tax Board", "Quillpoint sends from two facilities, Reno and Salt Lake City; our office is 700 Biltmore Court, Reno, Nevada 89509.", ("t", [["Service", "Rate"], ["Sending port", "$19.00 monthly"], ["Page", "$0.021"], ["Address load", "$4,800.00 once"]], [200, 150], True)],
        font="Helvetica",
    )
    raw = mail(
        "Vong, Anthony@FTB <anthony.vong@ftb.ca.example>",
        EX,
        "FTB Exemption - TNF - memo, questionnaire, workbook, IPR, proposal",
        "2017-02-08T14:45:50-08:00",
        "Five enclosures. Paper copies follow by messenger.\n\nAnthony Vong\nTelecommunications Unit, FTB\n",
        files=[("1 Memo.docx", cover), ("2 Questionnaire.pdf", q), ("3 Cost workbook.xlsx", book), ("4 RE IPR 2016-118.eml", ipr), ("5 Quillpoint proposal.pdf", prop)],
    )
    write(
        "aa-07",
        "Franchise Tax Board memo, questionnaire and workbook, price ground with the IPR thread as a forwarded message, complete",
        "exemptions",
        [
            (
                raw,
                "exemption",
                after(
                    "complete",
                    "Franchise Tax Board",
                    "non_exempt",
                    exemption((), [FSR]),
                    {
                        "provider.name": "Quillpoint Document Delivery, Inc.",
                        "cost.total": 93666.0,
                        "cost.items": [16416.0, 72450.0, 4800.0],
                        "services.addresses": [place("9646 Butterfield Way", "Sacramento", "95827")],
                        "contract.term_months": 36,
                        "signer.name": "Gwyneth Castellanos-Roe",
                        "signer.title": "Chief Information Officer",
                        "reason.ground": "financial",
                    },
                ),
            )
        ],
        "The CIO's name closes the cover memo. Total and items in the workbook's first tab; the second has the CALNET figures.",
    )


@packet
def aa08():
    cover = docx(
        memo(
            "STND Exemptions",
            "Telecommunications Unit, Technology Services Division, CDTFA",
            "April 24, 2018",
            "District office Internet (Glendale, Riverside, Salinas)",
            [
                "Attached are the answers to the unit's standard questionnaire, the price workbook and the contractor's answer to our price reduction request.",
                "SUBMITTED: Horatio Beaumont-Diaz, Chief Information Officer, California Department of Tax and Fee Administration",
            ],
        ),
        font="Arial",
        size=10.5,
    )
    q = docx(
        form(
            "CDTFA Telecommunications Unit: non-CALNET questionnaire (rev. 1/18)",
            [
                ("Name of the acquisition", "District Office Internet, southern and central group, CDTFA RFO 18-022"),
                ("Services", "Dedicated fiber Internet access, 300 Mbps: one circuit at each of three offices"),
                ("Street addresses", "505 North Brand Boulevard, Suite 700, Glendale 91203<br/>3737 Main Street, Suite 1000, Riverside 92501<br/>950 East Blanco Road, Suite 202, Salinas 93901"),
                ("Why needed", "See Business Case (Attachment 4)."),
                ("What if not", "Cashiering at the three counters would close on filing dates, as on January 31, and taxpayers with cash would be sent to another district, the nearest 58 miles from Salinas."),
                ("Why not CALNET", "Price. The awarded carrier's reduced offer (attachment 3) is $1,690 a circuit; Mesa Lumen's is $1,180, or 30 percent below it, with equal availability and repair."),
                ("Length of contract", "The present agreement, BOE 14-227, was for 36 months and expires June 30, 2018."),
                ("Ending or extending", "State may end the new agreement upon 30 days' notice without charge. It has no options."),
                ("Total cost", "Workbook, tab “Summary”"),
                ("Item cost", "Workbook, tab “Circuits”"),
                ("Provider", "Mesa Lumen Communications Corp."),
                ("Service level and remedy", "99.99% monthly availability; four hours to repair. Credit of one-thirtieth of the month for each two hours over; the State may cancel a circuit that fails three times in a quarter."),
                ("FSR", "Not applicable"),
            ],
        ),
        font="Arial",
        size=10,
    )
    book = xlsx(
        [
            ("Circuits", [["Office", "Item", "Non-recurring", "Monthly"], ["Glendale", "300 Mbps DIA", 900.0, 1180.0], ["Riverside", "300 Mbps DIA", 900.0, 1180.0], ["Salinas", "300 Mbps DIA", 2400.0, 1180.0]]),
            ("Summary", [["Old RFO 17-009 (superseded)", ""], ["Total cost", 118240.0]], "hidden"),
        ]
    )
    ipr = pdf(
        [("h", "PACIFIC STATES TELEPHONE – CALNET 3 Program Office"), "March 30, 2018", "Re: CDTFA individual price reduction request, IPR-CDTFA-18-03", "For three 300 Mbps Managed Internet circuits we are able to reduce the monthly charge from $1,985.00 to $1,690.00 each. No reduction of non-recurring charges is offered.", "Araceli Whitcombe, Contract Manager"],
        font="Helvetica",
    )
    raw = mail(
        "CDTFA Telecommunications Unit <telecomunit@cdtfa.ca.example>",
        EX,
        "CDTFA RFO 18-022 exemption",
        "2018-04-24T10:10:10-07:00",
        "Please see the attached memo with its attachments 1-3.\n\nTelecommunications Unit\n",
        files=[("CDTFA memo.docx", cover), ("Att 1 Questionnaire.docx", q), ("Att 2 Workbook.xlsx", book), ("Att 3 IPR answer.pdf", ipr)],
    )
    write(
        "aa-08",
        "CDTFA questionnaire: need refers to a business case that is not there, the term is the old agreement's, the total is on a hidden sheet",
        "exemptions",
        [
            (
                raw,
                "exemption",
                after(
                    "deficient",
                    "California Department of Tax and Fee Administration",
                    "non_exempt",
                    exemption(["need", "contract.term", "cost.total"], [PROV, FSR]),
                    {
                        "provider.name": "Mesa Lumen Communications Corp.",
                        "cost.items": [900.0, 1180.0, 900.0, 1180.0, 2400.0, 1180.0],
                        "services.addresses": [place("505 North Brand Boulevard, Suite 700", "Glendale", "91203"), place("3737 Main Street, Suite 1000", "Riverside", "92501"), place("950 East Blanco Road, Suite 202", "Salinas", "93901")],
                        "signer.name": "Horatio Beaumont-Diaz",
                        "signer.title": "Chief Information Officer",
                        "reason.ground": "financial",
                    },
                ),
            )
        ],
        "Attachment 4 is not among the three. The hidden Summary sheet is of a superseded request. The ramifications answer is no statement of the need.",
    )


@packet
def aa09():
    cover = docx(
        memo(
            "Statewide Telecommunications and Network Division",
            "FTB Telecommunications Unit",
            "August 11, 2015",
            "Exemption for Clariton Premier, Taxpayer Advocate Bureau (PR 15-2208)",
            [
                "Forwarded for approval. The FSR for the Advocate Bureau expansion is being submitted to the Department of Technology this week; a copy for STND will be sent with it.",
                "Gwyneth Castellanos-Roe, Chief Information Officer, Franchise Tax Board",
            ],
        ),
        font="Arial",
        size=10.5,
    )
    q = docx(
        form(
            "Questionnaire, purchases outside CALNET",
            [
                ("Acquisition", "PR 15-2208, Clariton Premier for the Taxpayer Advocate Bureau expansion"),
                ("Service wanted and how much of it", "Clariton Premier, 62"),
                ("Delivered at", "9646 Butterfield Way, Building 2, Sacramento 95827"),
                ("Business need", "Sixty-two advocates joined the Bureau on July 1 under the budget change proposal. Each must have what the other 140 advocates have to carry a caseload."),
                ("If the exemption is not given", "The new advocates would work cases in pairs with the old. The Bureau's 30-day standard for hardship cases, met in 94 percent of cases last year, would not be met, and liens that should be released would stay on."),
                ("Ground", "☒ Other. The Bureau has used Clariton since 2011, is pleased with it and wishes everyone to have the same."),
                ("Duration", "Twelve months, September 1, 2015 to August 31, 2016"),
                ("Getting out early; going on longer", "Not cancellable in the year; may be renewed for a second at the same price if ordered in July"),
                ("Provider", "Lowest of three reseller bids (due August 28)"),
                ("Performance promised", "Publisher's terms: usable 99.9 percent of each month"),
                ("If they do not perform", "Publisher's terms: five percent of the month for each half percent missed"),
                ("Cost", "62 at $312.00, $19,344.00; onboarding session, two at $750.00, $1,500.00. Total $20,844.00"),
                ("FSR", "Yes, see memo"),
            ],
        ),
        font="Arial",
        size=10,
    )
    raw = mail(
        "Vong, Anthony@FTB <anthony.vong@ftb.ca.example>",
        EX,
        "FTB exemption PR 15-2208",
        "2015-08-11T09:30:00-07:00",
        "Memo and questionnaire. No workbook this time, the cost fits on one line.\n\nAnthony Vong\n",
        files=[("Memo PR 15-2208.docx", cover), ("Questionnaire PR 15-2208.docx", q)],
    )
    write(
        "aa-09",
        "FTB: a product by name with no word of what it is, liking it for a reason, the reseller still to be found, the FSR to follow",
        "exemptions",
        [
            (
                raw,
                "exemption",
                after(
                    "deficient",
                    "Franchise Tax Board",
                    "non_exempt",
                    exemption(["services.description", "reason", "provider.name", FSR], [PROV, IPR, SEP]),
                    {
                        "cost.total": 20844.0,
                        "cost.items": [19344.0, 1500.0],
                        "services.addresses": [place("9646 Butterfield Way, Building 2", "Sacramento", "95827")],
                        "contract.term_months": 12,
                        "signer.name": "Gwyneth Castellanos-Roe",
                        "signer.title": "Chief Information Officer",
                    },
                ),
            )
        ],
        "The FSR is promised, not enclosed. Nothing says what Clariton Premier is; the publisher is not named.",
    )


@packet
def aa10():
    q = pdf(
        [
            *form(
                "CDTFA – Request for CALNET contract delegation – questionnaire",
                [
                    ("What is to be ordered", "Managed SD-WAN, feature “Branch Medium”, identifier SDW-2200, from the CALNET contract of Granite Bay Networks (Category 25). Catalog B, line 88: Delegation, Yes."),
                    ("Which project", "Field Office SD-WAN, phase 2. Twelve field offices go over from MPLS to SD-WAN; routers are exchanged, the old tails disconnected, and the policies set by the Department. Headquarters was phase 1 and is finished."),
                    ("What for", "Field audit teams keep large workpapers in the statewide file store. Over the MPLS tails a workpaper opens in two to six minutes; the auditors' time lost was put at 9,100 hours last year."),
                    ("From when to when", "First office September 12, 2022, two offices in each following month, last one March 24, 2023"),
                    ("Which offices", "Bakersfield, Cerritos, El Centro, Fairfield, Fresno, Irvine, Oakland, Rancho Mirage, Redding, San Jose, Santa Rosa, Ventura"),
                    ("Activities to be delegated", "Project planning; installation; operation and maintenance"),
                    ("Who, with what papers", "L. Aguinaldo, IT Specialist III: Granite Bay SD-WAN Professional, CCNP Enterprise. V. Przybylski, IT Specialist I: CompTIA Security+."),
                    ("Who has done it before", "Both carried out phase 1 (headquarters and two data centers, March to August 2021). Aguinaldo also moved the Department of Consumer Affairs' 31 sites in 2019."),
                    ("Consequences of a refusal", "The MPLS tails lose their rate at the contract's end in April 2023 and go from $380 to $910 each a month. The audit backlog, now worth $43 million in assessments nearing their statute dates, would go unworked in part."),
                ],
            ),
            "Submitted by: <i>Zenobia Fairweather</i>, Chief Information Officer &nbsp;&nbsp; June 21, 2022",
        ],
        font="Helvetica",
        size=9.5,
    )
    raw = mail(
        "CDTFA Telecommunications Unit <telecomunit@cdtfa.ca.example>",
        DEL,
        "CDTFA: delegation questionnaire, SD-WAN phase 2",
        "2022-06-22T08:19:00-07:00",
        "MEMORANDUM\n\nTo: CALNET Program\nFrom: CDTFA Telecommunications Unit\n\nThe completed questionnaire is attached.\n",
        files=[("SD-WAN ph2 questionnaire.pdf", q)],
    )
    write(
        "aa-10",
        "CDTFA contract delegation as a nine-question form, complete",
        "delegations",
        [
            (
                raw,
                "contract_delegation",
                after(
                    "complete",
                    "California Department of Tax and Fee Administration",
                    "non_exempt",
                    contract(),
                    {
                        "provider.name": "Granite Bay Networks",
                        "project.locations": ["Bakersfield", "Cerritos", "El Centro", "Fairfield", "Fresno", "Irvine", "Oakland", "Rancho Mirage", "Redding", "San Jose", "Santa Rosa", "Ventura"],
                        "activities": ["project planning", "installation", "operation and maintenance"],
                        "signer.name": "Zenobia Fairweather",
                        "signer.title": "Chief Information Officer",
                    },
                ),
            )
        ],
        "Everything is in the form; the signature line is filled.",
    )


@packet
def aa11():
    cover = docx(
        memo(
            "CALNET Program Chief",
            "Office of Tax Appeals, Telecommunications and Facilities Unit",
            "November 4, 2019",
            "Contract delegation, remote hearing audio bridge",
            ["The questionnaire is attached. The undersigned submits it.", "Lysander Hightower, Acting Chief Information Officer, Office of Tax Appeals"],
        )
    )
    q = docx(
        form(
            "Contract delegation questionnaire",
            [
                ("Service", "Audio Conferencing, Operator Assisted with transcription feed: catalog identifier CONF-OA-15, contractor Bridgeway Telecom, CALNET Category 18, catalog B (Delegation: Yes)"),
                ("Project and its limits", "Remote Hearing Bridge. Fifteen operator-assisted sessions a week, each with a feed to the court reporter and one interpreter channel. Video is outside the project."),
                ("Purpose", "One appellant in five cannot come to a hearing room. Staff now patch them in with a desk telephone, the reporter cannot hear, and eleven hearings had to be held again this year."),
                ("Time frame", "Order in January 2020; trial sessions in February; all hearings from March 2, 2020; the service is to run to the contract's end"),
                ("Location(s)", "[list hearing locations]"),
                ("Staff qualifications", "Well qualified staff of the Unit and of our contractor will be assigned"),
                ("Staff experience", "The Unit set up the Board's operator-assisted bridge in 2016 (before the Office was formed) and ran some 400 sessions on it"),
                ("Adverse consequences", "Hearings repeated for want of a record cost about $2,900 each; the Office's statutory date for 2020 would be missed for roughly 130 appeals"),
            ],
        )
    )
    book = xlsx([("Sessions", [["Month", "Sessions", "Rate", "Amount"], ["Feb 2020", 20, 86.0, 1720.0], ["Mar-Jun 2020", 260, 86.0, 22360.0], ["", "", "Total FY 19-20", 24080.0]])])
    raw = mail(
        "Dabrowski, Celestine@OTA <celestine.dabrowski@ota.ca.example>",
        DEL,
        "OTA - CONF-OA-15 delegation",
        "2019-11-05T12:00:31-08:00",
        "Three attachments (memo, questionnaire, volume estimate).\n\nC. Dabrowski\n",
        files=[("OTA memo.docx", cover), ("OTA questionnaire.docx", q), ("OTA volumes.xlsx", book)],
    )
    write(
        "aa-11",
        "Office of Tax Appeals: location line still the template's, staff only 'well qualified'",
        "delegations",
        [
            (
                raw,
                "contract_delegation",
                after(
                    "deficient",
                    "Office of Tax Appeals",
                    "non_exempt",
                    contract(["project.location", "staff.qualifications"]),
                    {"provider.name": "Bridgeway Telecom", "cost.total": 24080.0, "signer.name": "Lysander Hightower", "signer.title": "Acting Chief Information Officer"},
                ),
            )
        ],
        "Experience is the bridge of 2016. The acting CIO's name closes the memo.",
    )


# ------------------------------------------------- a laboratory manager's prose


@packet
def aa12():
    text = docx(
        [
            "Department of Toxic Substances Control<br/>Environmental Chemistry Laboratory<br/>700 Heinz Avenue, Berkeley, California 94710",
            "July 19, 2018",
            "Dear Deputy Director:",
            "When the laboratory's two high-resolution mass spectrometers were moved last autumn from Berkeley to the leased bench space at 5885 Hollis Street in Emeryville 94608, where they will stay for the three years the seismic work is expected to take, nobody gave much thought to the fact that each of them writes about nine gigabytes an hour; it is for that reason, and for no other part of our network, that I write to you about what our project list calls the Hollis Bench Link.",
            "What we should like to rent is a single strand-pair of unlit fiber between those two buildings (the Berkeley end being the Heinz Avenue address above, third-floor wiring closet), since our own optics, bought with a federal grant, are waiting in a box. A run's data must be in the Berkeley archive before the next sample is loaded, or the accrediting body will not accept the chain of custody, and over the present 100-megabit circuit a day's runs take until the following noon to arrive, so that the instruments stand idle rather more than they work.",
            "We did ask. Neither of the CALNET carriers that serve the East Bay leases fiber without its own light on it under the contract, which I have in writing only in the form of the catalog's list of features, and the lit wavelength they suggested instead will not carry the synchronization signal that the second instrument requires from the first.",
            "East Shore Conduit Company, which owns a duct along the railway and whose letter of terms I enclose, asks $6,500 for the two building entries and $740 a month, so that over thirty-six months, which is the period we would bind ourselves for, the rent comes to $26,640 and the whole to $33,140. The company's letter says what happens if we leave before that; I have no objection to it.",
            "I would add, because you will ask, that were the exemption refused we should have to hand the dioxin work for the four open cleanup sites to a contract laboratory at roughly $1,400 a sample, and the soil at one of them, which has a school on its north side, would lie uncovered through another winter.",
            "Our Chief Information Officer has read this letter and sends it as the Department's request over his name beside mine.",
            "Yours sincerely,",
            "Dr. Apollonia Verhoeven, Laboratory Manager",
            "Submitted: <i>Desmond Achterberg</i><br/>Desmond Achterberg, Chief Information Officer, Department of Toxic Substances Control",
        ],
        font="Garamond",
        size=11.5,
    )
    terms = pdf(
        [
            ("h", "East Shore Conduit Company"),
            "Letter of terms, dark fiber pair, Heinz – Hollis, June 29, 2018. One Ashby Shoreway, Emeryville CA 94608.",
            "Entries $3,250.00 at each building. Rent $740.00 monthly. Should the tenant surrender the pair before the thirty-sixth month the unpaid part of the entries, reckoned over the term, is due and nothing more. The pair may be kept a further two years at the same rent if we are told ninety days before.",
            "Attenuation will not exceed 4 dB end to end. We begin a splice within five hours of notice, day or night. For each day on which we have not done so the tenant is forgiven a week's rent, and a tenant twice so disappointed in one year may surrender free of the preceding paragraph.",
        ],
        size=11,
    )
    raw = mail(
        "Verhoeven, Apollonia@DTSC <apollonia.verhoeven@dtsc.ca.example>",
        EX,
        "Hollis Bench Link",
        "2018-07-20T17:22:03-07:00",
        "Dear colleagues,\n\nOur letter and the duct company's terms are attached.\n\nA. Verhoeven\nEnvironmental Chemistry Laboratory\n",
        cc="Achterberg, Desmond@DTSC <desmond.achterberg@dtsc.ca.example>",
        files=[("Hollis Bench Link.docx", text), ("East Shore terms.pdf", terms)],
    )
    write(
        "aa-12",
        "DTSC laboratory's long sentences, complete; ending, levels and remedies in the owner's letter of terms; manager and CIO both sign",
        "exemptions",
        [
            (
                raw,
                "exemption",
                after(
                    "complete",
                    "Department of Toxic Substances Control",
                    "non_exempt",
                    exemption((), [IPR, FSR]),
                    {
                        "provider.name": "East Shore Conduit Company",
                        "cost.total": 33140.0,
                        "cost.items": [6500.0, 26640.0],
                        "services.addresses": [place("5885 Hollis Street", "Emeryville", "94608"), place("700 Heinz Avenue", "Berkeley", "94710")],
                        "contract.term_months": 36,
                        "signer.name": "Desmond Achterberg",
                        "signer.title": "Chief Information Officer",
                        "reason.ground": "technical",
                    },
                ),
            )
        ],
        "Every fact sits in a subordinate clause; the laboratory manager signs first, the CIO submits.",
    )


@packet
def aa13():
    text = docx(
        [
            "Office of Environmental Health Hazard Assessment<br/>Air and Site Assessment Section<br/>1515 Clay Street, 16th Floor, Oakland 94612",
            "April 2, 2024",
            "To the CALNET Program,",
            "The monitoring vans which our field toxicologists take to refinery flares, and which in the wet months are kept at 2171 Research Park Road in Richmond 94804, have until now sent their readings home by the ordinary cellular plan that everyone in the Office has. That was sufficient while a van carried a sensor; it now carries an instrument.",
            "I am therefore asking, as part of what we call the Flare Response Telemetry purchase, that cellular data plans on the band reserved to public safety, with the priority that goes with it, be allowed us outside the contract for the vans and for such toxicologists as are on call. During the flare of February 3, when readings were what the county health officer most wanted, the ordinary network was so taken up with people filming the flare that we sent nothing for an hour and fifty minutes.",
            "None of the wireless contractors on CALNET sells priority on that band to an office that is not itself a first responder, as each of the three account managers was good enough to confirm; Halyard Public Safety Wireless does, on a letter from the county, which we have.",
            "Halyard would have us for twenty-four months, after which the plans lapse unless we ask for twelve more, and lets us drop a plan in any month for a fee of a month's charge. Its network is pledged to be there 99.9 percent of the time in the five Bay counties, and credits us a day's charge for each hour that it is not; twice in a quarter and we may leave.",
            "The cost of it all, over the two years, will be $21,870.00. Halyard's quotation is enclosed.",
            "If we cannot have this, shelter-in-place decisions around four refineries will be taken as they were in February, on the word of the refinery, and the agreement under which the county pays for one of the vans, which asks for readings every five minutes, is likely to be ended.",
            "With best regards,",
            "Theodora Lindgren-Abe, Laboratory and Field Manager",
            "for the Office: Marcellus Pike, Chief Information Officer, OEHHA",
        ],
        font="Garamond",
        size=11.5,
    )
    raw = mail(
        "Lindgren-Abe, Theodora@OEHHA <theodora.lindgren-abe@oehha.ca.example>",
        EX,
        "Flare Response Telemetry",
        "2024-04-02T18:05:00-07:00",
        "Our letter is attached, with the quotation.\n\nWarm regards,\nTheodora\n",
        files=[("OEHHA letter to CALNET.docx", text)],
    )
    write(
        "aa-13",
        "OEHHA vans: no number of plans, one figure for everything, and the quotation that is said to be enclosed is not",
        "exemptions",
        [
            (
                raw,
                "exemption",
                after(
                    "deficient",
                    "Office of Environmental Health Hazard Assessment",
                    "non_exempt",
                    exemption(["services.quantity", "cost.items", PROV], [IPR, FSR, SEP]),
                    {
                        "provider.name": "Halyard Public Safety Wireless",
                        "cost.total": 21870.0,
                        "services.addresses": [place("2171 Research Park Road", "Richmond", "94804")],
                        "contract.term_months": 24,
                        "signer.name": "Marcellus Pike",
                        "signer.title": "Chief Information Officer",
                        "reason.ground": "technical",
                    },
                    ["services.address"],
                ),
            )
        ],
        "How many vans and toxicologists is nowhere. The vans' winter address is given, the toxicologists' plans have none: address readable either way.",
    )


@packet
def aa14():
    text = pdf(
        [
            "California Air Resources Board<br/>Northern Laboratory Branch<br/>1927 13th Street, Sacramento, California 95811",
            "March 27, 2015",
            "Dear Program Chief,",
            "You will perhaps remember that our old building on 13th Street and the sampler workshop on Vernon Street in Roseville share a telephone exchange that was put in the year the laboratory opened a second shift; it is to replace that exchange, which I shall call the Lab Exchange Replacement, that I ask for the delegation your manual describes.",
            "It would consist, if you agree, of one Corvina 300 IP-enabled PBX with an expansion shelf for the workshop, ninety-two Corvina 21 desk instruments, fourteen hooded C-6 wall telephones of the sort that may hang in a solvent room, and a voicemail module for a hundred and ten boxes. The trunks stay as they are. We would have our own people plan it, mount it and look after it for the seven years that the maker promises parts.",
            "The reason we want it at all is that the old exchange cannot pass the location of a caller: when a technician was overcome in room 212 in December, the ambulance was sent to the front desk, which at that hour was locked.",
            "Since the air monitoring season leaves us only the winter for such things, we would place the order in July, have the equipment by October, and change over between December 14, 2015 and January 8, 2016, at both addresses in the same fortnight.",
            "Of the two who would do the work, Edmund Thistlewood, our senior telecommunications technician, who holds the Corvina Certified Engineer's paper and a general radiotelephone licence, put in a Corvina 100 at the El Monte annex in 2012; Noor Haddad, who joined us from the Department of General Services with a degree in electrical engineering, had charge there of the exchange at the Ziggurat between 2009 and 2013.",
            "That an exchange of a hundred sets, made since 2008 and of a make we own already, does not want the Office's engineers standing over it seems to me the chief argument for leaving it to us; a second is that nobody may enter the solvent rooms who has not had our own safety course, which takes nine days.",
            "Were you to decline, we should have to keep a guard at the desk through the second shift, at about $7,900 a month, so that an ambulance is met, and I am told the insurer would exclude the solvent rooms from May onward.",
            "Yours faithfully,",
            "Benedikt Oyelaran-Moss, Laboratory Manager",
            "Submitted on the Board's behalf by Winifred Tsukamoto, Chief Information Officer, Air Resources Board",
        ],
        size=11,
    )
    raw = mail(
        "Tsukamoto, Winifred@ARB <winifred.tsukamoto@arb.ca.example>",
        DEL,
        "Delegation: Lab Exchange Replacement",
        "2015-03-30T08:02:44-07:00",
        "I submit the attached for the Air Resources Board.\n\nWinifred Tsukamoto\nChief Information Officer\n",
        files=[("Lab Exchange Replacement.pdf", text)],
    )
    write(
        "aa-14",
        "Air Resources Board PBX as a narrative letter, complete; sent by the CIO herself",
        "delegations",
        [
            (
                raw,
                "general_delegation",
                after(
                    "complete",
                    "California Air Resources Board",
                    "non_exempt",
                    general(),
                    {
                        "project.locations": ["1927 13th Street, Sacramento", "Vernon Street, Roseville"],
                        "activities": ["project planning", "installation", "operation and maintenance"],
                        "signer.name": "Winifred Tsukamoto",
                        "signer.title": "Chief Information Officer",
                    },
                ),
            )
        ],
        "Purpose is the ambulance paragraph; ramifications the guard and the insurer.",
    )


@packet
def aa15():
    text = pdf(
        [
            "State Water Resources Control Board<br/>Office of Research, Planning and Performance<br/>1001 I Street, Sacramento 95814",
            "May 30, 2013",
            "Dear Sir or Madam,",
            "The toxicity laboratory at Granite Canyon, which the University lends us and which stands at 34500 Highway 1, Monterey 93940, has since April been keeping the sea-urchin cultures under cameras, eight of them, so that a count can be made in the night without anybody driving down the coast; and because those pictures have to be looked at in Sacramento, where the biologist is, the laboratory needs a faster line than the telephone pair it has, which manages two pictures a minute.",
            "In the matter of the Granite Canyon Culture Cameras, then, I ask that one satellite Internet connection, fifteen megabits down and two up, be bought from Bixby Sky Networks, whose dish is already on the neighbouring State Park's roof.",
            "The contractors under CALNET 2, who were both kind enough to send a man, found that the cable on the bridge has been full since 1998 and that no carrier's radio tower can be seen from the terrace, so that there is nothing in any of the modules for us to order.",
            "Bixby asks $480 for the dish and $158 a month, and since it binds its customers for eighteen months, with a fee of $20 for each month not served if one leaves early and with no promise of an extension, our outlay would be the $480 and $2,844 more, or $3,324 in all.",
            "On service I can say that it is the company's standard commercial service level, which the Park rangers speak well of, and that we expect to be treated no worse.",
            "I should be grateful for a reply before the spawning in August.",
            "Sincerely yours,",
            "Cordelia Mbeki-Strand, Laboratory Manager",
            "and, for the Board: Ferdinand Ocampo, Chief Information Officer",
        ],
        size=11,
    )
    q = pdf([("h", "Bixby Sky Networks"), "47 Palo Colorado Grade, Carmel, CA 93923 &nbsp; estimate 13-55, May 14, 2013", ("t", [["", ""], ["Dish and mount", "$480.00"], ["Business 15/2, per month, 18 months", "$158.00"], ["18 months", "$2,844.00"]], [240, 120]), "Fair access policy applies. Standard commercial service level."], font="Helvetica")
    raw = mail(
        "Mbeki-Strand, Cordelia@Waterboards <cordelia.mbeki-strand@waterboards.ca.example>",
        EXD,
        "Granite Canyon",
        "2013-05-31T09:18:00-07:00",
        "Letter and estimate attached, with thanks.\n\nCordelia Mbeki-Strand\n",
        files=[("Granite Canyon letter.pdf", text), ("Bixby estimate.pdf", q)],
    )
    write(
        "aa-15",
        "Water Board laboratory: nothing on what follows a refusal, and 'standard commercial service level' for levels and remedies",
        "exemptions",
        [
            (
                raw,
                "exemption",
                after(
                    "deficient",
                    "State Water Resources Control Board",
                    "non_exempt",
                    exemption(["ramifications", "sla.levels", "sla.remedies"], [IPR, FSR]),
                    {
                        "provider.name": "Bixby Sky Networks",
                        "cost.total": 3324.0,
                        "cost.items": [480.0, 2844.0],
                        "services.addresses": [place("34500 Highway 1", "Monterey", "93940")],
                        "contract.term_months": 18,
                        "signer.name": "Ferdinand Ocampo",
                        "signer.title": "Chief Information Officer",
                        "reason.ground": "technical",
                    },
                ),
            )
        ],
        "The need is in the first paragraph; no sentence says what would follow a refusal.",
    )


# ------------------------------------------------ an emergency office's briefing papers


def brief(title, meta, sections, end=()):
    """A briefing paper: heading, a line of metadata, then headings with bullets."""
    blocks = [("h", "BRIEFING PAPER"), ("h", title), meta]
    for head, points in sections:
        blocks += [("h", head), *([points] if isinstance(points, (str, tuple)) else [("l", points)])]
    return [*blocks, *end]


@packet
def aa16():
    paper = pdf(
        brief(
            "Exemption: Incident Support Vehicle satellite airtime",
            "Governor's Office of Emergency Services | Response Telecommunications Branch | Aug. 26, 2019 | <b>DECISION NEEDED BY SEPT. 20</b>",
            [
                ("Bottom line", ["OES wants airtime and terminals for 6 Incident Support Vehicles (ISVs) from Talus Orbit, Inc., outside CALNET", "6 Ku-band auto-point satellite terminals, 6 Internet airtime plans (20/5 Mbps, unmetered)", "24 months, Oct. 1, 2019 – Sept. 30, 2021"]),
                ("Why we need it", ["ISVs go where cell sites have burned; at Camp and Carr, two days passed before the first cell truck came up", "Local EOC staff could not get WebEOC, maps or mutual aid orders from the vehicles for that time", "Old terminals' satellite is de-orbited Dec. 31"]),
                ("Why not CALNET", ["CALNET satellite line item is fixed-site only; catalog note 4 bars vehicles", "No contractor has auto-point gear or airtime that follows the truck across Regions", "Asked all 3 on July 8; 2 said no, 1 did not answer"]),
                ("If told no", ["6 vehicles roll with radio only from Jan. 1", "Counties without an EOC (Alpine, Sierra) have no data path to the State in a wildfire", "FEMA cost-share for the vehicles ($410,000) must be returned: grant condition is a working data link"]),
                ("Issued to", ["4 ISVs: 3650 Schriever Avenue, Mather, CA 95655", "2 ISVs: 4671 Liberty Avenue, Los Alamitos, CA 90720"]),
                ("Deal terms", ["OES may stop any plan after month 6, 30 days' notice, no fee; before month 6, pays to month 6", "No options to extend", "Up 99.5% a month per vehicle; swap terminal delivered to a staging area within 24 hours", "Miss: 1/30 of the month back per day down; 10 days down in a quarter = full quarter back"]),
                ("Money", ["See cost file; everything together $143,280"]),
            ],
            ["Approved for submission: <b>Saoirse Delgado-Finn</b>, Chief Information Officer, Cal OES"],
        ),
        font="Helvetica",
        size=10,
    )
    cost = "Line,Each,Qty,Months,Extended\nAuto-point Ku terminal,$11480.00,6,,$68880.00\nVehicle install,$1200.00,6,,$7200.00\nAirtime 20/5 unmetered,$466.6667,6,24,$67200.00\n"
    raw = mail(
        "Cal OES Response Telecom <response.telecom@caloes.ca.example>",
        EX,
        "BRIEF: ISV satellite exemption",
        "2019-08-26T16:40:00-07:00",
        "- Brief + cost file + vendor sheet attached\n- POC: J. Arrieta, 916-555-0149\n",
        html="<html><body><ul><li>Brief + cost file + vendor sheet attached</li><li>POC: J. Arrieta, 916-555-0149</li></ul></body></html>",
        files=[
            ("ISV brief.pdf", paper),
            ("ISV cost.csv", cost),
            ("Talus T7.pdf", pdf([("h", "Talus Orbit T7 auto-point terminal"), ("l", ["Acquires in under 3 minutes", "Ku band, 75 cm", "Roof rack mount, 31 kg", "Talus Orbit, Inc., 5 Payload Circle, Broomfield, CO 80021"])], font="Helvetica")),
        ],
    )
    write(
        "aa-16",
        "Cal OES briefing paper in bullets with a CSV of costs, complete",
        "exemptions",
        [
            (
                raw,
                "exemption",
                after(
                    "complete",
                    "Governor's Office of Emergency Services",
                    "non_exempt",
                    exemption((), [IPR, FSR]),
                    {
                        "provider.name": "Talus Orbit, Inc.",
                        "cost.total": 143280.0,
                        "cost.items": [68880.0, 7200.0, 67200.0],
                        "services.addresses": [place("3650 Schriever Avenue", "Mather", "95655"), place("4671 Liberty Avenue", "Los Alamitos", "90720")],
                        "contract.term_months": 24,
                        "signer.name": "Saoirse Delgado-Finn",
                        "signer.title": "Chief Information Officer",
                        "reason.ground": "technical",
                    },
                ),
            )
        ],
        "Mobile service: the addresses the vehicles are issued to. The grant to be returned is no cost.",
    )


@packet
def aa17():
    paper = docx(
        brief(
            "CALNET exemption, cellular-on-wheels rental, FY 2018-19",
            "Emergency Medical Services Authority – Disaster Medical Services Division – June 11, 2018",
            [
                ("Request", ["Standing exemption to rent cell-on-wheels (COW) trailers, LTE with satellite backhaul, from Boulder Peak Mobile, Inc.", "Covers any field hospital, any staging area, any incident in the fiscal year", "Number of trailers: as the incident requires"]),
                ("Background", ["Mobile field hospitals and ambulance strike teams work in places where commercial cellular is down", "At the Tubbs and Thomas fires charts were carried by runner between tents", "The Division needs patient tracking and telemedicine running in the first 12 hours"]),
                ("Alternatives looked at", ["CALNET wireless contractors bring a COW for first responders under their own priority list; hospitals and EMSA teams come after fire and law, average wait 3.5 days in 2017", "No CALNET line item lets a State agency call up a COW itself"]),
                ("Risks of not acting", ["Patients moved without records; evacuated dialysis patients lost track of (11 in October 2017)", "Federal medical teams decline assignments without data"]),
                ("Commitment", ["July 1, 2018 – June 30, 2019; no minimum", "EMSA may call off a rental at any time and pays the days used; no extension past June 30"]),
                ("Service levels", ["Trailer on air within 18 hours of call in 95% of calls", "On-air 99% while deployed", "Late: that rental's first two days free; two late in the year: EMSA may end the agreement"]),
                ("Budget", ["Total cost $150,000, disaster contingency"]),
            ],
            ["Josephine Abellard<br/>Chief Information Officer<br/>Emergency Medical Services Authority"],
        ),
        font="Arial",
    )
    raw = mail(
        "Rask, Dimitri@EMSA <dimitri.rask@emsa.ca.example>",
        EX,
        "EMSA briefing paper - COW exemption",
        "2018-06-12T07:50:20-07:00",
        "* Briefing paper attached\n* Hoping for an answer before fire season\n\nD. Rask, Duty Officer\n",
        files=[("EMSA COW brief.docx", paper)],
    )
    write(
        "aa-17",
        "EMSA standing exemption: any incident in the year, as many as needed, no places, one budget figure",
        "exemptions",
        [
            (
                raw,
                "exemption",
                after(
                    "deficient",
                    "Emergency Medical Services Authority",
                    "non_exempt",
                    exemption(["project", "services.quantity", "services.address", "cost.items"], [PROV, IPR, FSR, SEP]),
                    {
                        "provider.name": "Boulder Peak Mobile, Inc.",
                        "cost.total": 150000.0,
                        "contract.term_months": 12,
                        "signer.name": "Josephine Abellard",
                        "signer.title": "Chief Information Officer",
                        "reason.ground": "technical",
                    },
                ),
            )
        ],
        "A blanket request names no project; the fires of 2017 are background.",
    )


@packet
def aa18():
    paper = pdf(
        brief(
            "General delegation – Southern Region EOC telephone switch",
            "Cal OES Logistics | January 16, 2015 | Page count: 1",
            [
                ("What", ["Replace the switch at the Southern Region Emergency Operations Center", "128 positions on the EOC floor, the joint information room, and the policy room; not the warehouse", "Carrier trunks by CALNET, separate order"]),
                ("Where", ["4671 Liberty Avenue, Los Alamitos (Joint Forces Training Base)"]),
                ("When", ["RFO Feb. 2, 2015", "Cutover weekend May 16-17, 2015 (before fire season)", "Maintenance through May 2020"]),
                ("Equipment", ["A suitable modern telephone switch", "Handsets as needed", "Related software and accessories"]),
                ("Who", ["Terrell Vanterpool, Telecommunications Systems Manager I: BICSI RCDD, FCC GROL", "Two Senior Telecommunications Technicians: vendor-neutral VoIP certificate (CTNS)", "Team built the State Operations Center switch at Mather (2011) and the Inland Region's (2013)"]),
                ("Reason for delegation", ["Delegation is requested in accordance with STMM 3-502.0 and supports Cal OES Strategic Goal 4"]),
                ("If denied", ["EOC opens next activation on whatever still works; at San Diego fires 31 of 128 positions were dead", "Operational Areas would be told to call the cell phones of individual duty officers"]),
            ],
            ["Submitted by Montgomery Achebe, Deputy Director, Response Operations"],
        ),
        font="Helvetica",
        size=10,
    )
    raw = mail(
        "Achebe, Montgomery@CalOES <montgomery.achebe@caloes.ca.example>",
        DEL,
        "SREOC switch - delegation brief",
        "2015-01-16T17:55:01-08:00",
        "Brief attached. Call me with questions.\n\nMonte Achebe\nDeputy Director, Response Operations\nCalifornia Governor's Office of Emergency Services\n",
        files=[("SREOC brief.pdf", paper)],
    )
    write(
        "aa-18",
        "Cal OES switch: 'a suitable modern switch', a formula for the reason, a deputy director of operations submits",
        "delegations",
        [
            (
                raw,
                "general_delegation",
                after(
                    "deficient",
                    "Governor's Office of Emergency Services",
                    "non_exempt",
                    general(["project.purpose", "products", "reason", "signer"]),
                    {
                        "project.locations": ["4671 Liberty Avenue, Los Alamitos (Joint Forces Training Base)"],
                        "signer.name": "Montgomery Achebe",
                        "signer.title": "Deputy Director, Response Operations",
                    },
                    ["project.purpose"],
                ),
            )
        ],
        "Why it is needed is said only as what follows a denial (31 dead positions); a reader may take that for the purpose.",
    )


@packet
def aa19():
    paper = docx(
        brief(
            "Contract delegation: Warning Center toll-free surge",
            "Cal OES – California State Warning Center – April 9, 2024",
            [
                ("Ask", ["Authority to order and run “Toll-Free Advanced Routing – Surge” (TFAR-500, Catalog B of Mariposa Telecom, CALNET Category 15; Delegation column: Yes)"]),
                ("Project: Warning Center Surge", ["4 toll-free numbers: hazmat spill, utility outage, dam safety, media", "Re-route in under a minute to the alternate center; menus changed by our own watch officers", "9-1-1 trunks out of scope"]),
                ("Purpose", ["January storms: 2,300 spill and outage reports in 36 hours, 700 abandoned, because a route change needs a 4-hour ticket"]),
                ("Timeline", ["Order: June 3", "Exercise: June 25-27", "Live: July 1, 2024; runs 3 years"]),
                ("Sites", ["State Warning Center, Mather", "Alternate: Fresno, Inland Region office"]),
                ("Our people", [
                    "Odalys Renner, Warning Center systems lead: CompTIA Network+, Mariposa routing administrator (2023), AAS Emergency Mgmt",
                    "Fitz Carmody, IT Specialist I: B.S. Computer Science",
                    "Between them: hotline for the 2020 lightning fires (8 numbers, 3 weeks); rumor-control line 2023; Renner also ran routing for the DMV toll-free tree 2015-18",
                ]),
                ("If no", ["Next atmospheric river: same 4-hour wait, same abandoned calls; late spill notices expose the State under Gov. Code 8589.7 and towns downstream of a dam hear from the sheriff instead of us"]),
            ],
            ["Respectfully submitted by:<br/>Saoirse Delgado-Finn<br/>CIO"],
        ),
        font="Arial",
    )
    raw = mail(
        "Delgado-Finn, Saoirse@CalOES <saoirse.delgado-finn@caloes.ca.example>",
        DEL,
        "CSWC surge - contract delegation",
        "2024-04-09T12:31:00-07:00",
        "- Brief attached for CALNET action\n- Copy of our catalog printout is in the same file share if you need it\n\nSaoirse Delgado-Finn\nChief Information Officer, Cal OES\n",
        files=[("CSWC surge brief.docx", paper)],
    )
    write(
        "aa-19",
        "Cal OES contract delegation in bullets, complete, sent by the CIO",
        "delegations",
        [
            (
                raw,
                "contract_delegation",
                after(
                    "complete",
                    "Governor's Office of Emergency Services",
                    "non_exempt",
                    contract(),
                    {
                        "provider.name": "Mariposa Telecom",
                        "project.locations": ["State Warning Center, Mather", "Fresno, Inland Region office"],
                        "signer.name": "Saoirse Delgado-Finn",
                        "signer.title": "Chief Information Officer",
                    },
                ),
            )
        ],
        "Experience is the third bullet under the people; the title stands written out in the mail's close.",
    )


# ------------------------------------------- an office technician's plain e-mails


@packet
def aa20():
    q = quote(
        "STANISLAUS CABLE & FIBER",
        "1212 Needham Promenade, Modesto, CA 95354",
        "33018",
        "10/2/2023",
        [["Item", "Qty", "Price", "Extended"], ["Business Internet 200/20, monthly, 24 months", "1", "$96.00", "$2,304.00"], ["Install", "1", "$125.00", "$125.00"], ["Fixed IP, monthly, 24 months", "1", "$10.00", "$240.00"], ["TOTAL", "", "", "$2,669.00"]],
        ["Term 24 months. Early disconnect: half of what is left of the term. After 24 months service is month to month unless you tell us otherwise.", "We answer for 99% uptime in a billing month. If we go under, call us and we take a week off the bill. Fall under three months running and you can leave, no charge."],
    )
    raw = mail(
        "Pilar Stonebraker <pilar.stonebraker@hscc.ca.example>",
        EX,
        "FW: Internet for the Capitol paintings store",
        "2023-10-09T10:03:15-07:00",
        """Hello,

Our CIO asked me to send this to you with the quote. His note is below. DGS does our IT so he is the DGS one but it is our request.

Thank you,
Pilar Stonebraker
Office Technician (Typing)
Historic State Capitol Commission

-----Original Message-----
From: Hendricks, Alistair@DGS
Sent: Friday, October 6, 2023 4:12 PM
To: Stonebraker, Pilar@HSCC
Subject: Internet for the Capitol paintings store

Pilar, please send CALNET the following as my request for the Commission, which DGS serves for information technology.

Project: Capitol paintings store. During the Annex project 61 paintings and the governors' portraits are in a rented climate vault at 1450 Kiernan Court, Modesto 95356. The Commission has to see temperature, humidity and the door around the clock, and the insurer and the lenders see the same page. We need one business cable Internet line there, 200/20 Mbps, with one fixed address.

Neither CALNET contractor has plant on Kiernan Court (checked on both availability tools September 28, printouts kept). Their cellular option was tried; the vault is a steel box and it drops.

Without a line a person has to sleep there or the lenders take their pictures back, and four of them have said they will do so on December 1.

Stanislaus Cable & Fiber's quote has the prices, the 24 months, and their service terms. Total $2,669.00.

No feasibility study. No price reduction, nothing to reduce.

Alistair Hendricks
Chief Information Officer
Department of General Services
""",
        files=[("quote 33018.pdf", q)],
    )
    write(
        "aa-20",
        "Historic State Capitol Commission: office technician forwards the serving department's CIO, who asks for the Commission; terms in the quote; complete",
        "exemptions",
        [
            (
                raw,
                "exemption",
                after(
                    "complete",
                    "Historic State Capitol Commission",
                    "non_exempt",
                    exemption([SEP], [IPR, FSR]),
                    {
                        "provider.name": "Stanislaus Cable & Fiber",
                        "cost.total": 2669.0,
                        "cost.items": [2304.0, 125.0, 240.0],
                        "services.addresses": [place("1450 Kiernan Court", "Modesto", "95356")],
                        "contract.term_months": 24,
                        "signer.name": "Alistair Hendricks",
                        "signer.title": "Chief Information Officer",
                        "reason.ground": "technical",
                    },
                ),
            )
        ],
        "The request is the quoted mail; the servicing department's CIO signs for the agency served. Termination and service levels only in the quote.",
    )


@packet
def aa21():
    secret = pdf(
        [("h", "Kern Canyon Wireless – Quote KCW-0771"), ("t", [["Antenna", "$390.00"], ["Service, 12 x $109.00", "$1,308.00"], ["Total", "$1,698.00"]]), "97.5 % uptime, ten percent back if missed."],
        password="nahc2021",
    )
    raw = mail(
        "Dolores Washoe-Kemp <dolores.washoe-kemp@nahc.ca.example>",
        EX,
        "Repatriation storage - internet - exemption please",
        "2021-02-22T14:28:40-08:00",
        """Hi,

I was told to put everything in an email so here it is.

What: internet for our Repatriation Storage room at 21000 Tehachapi Woodford Road, Tehachapi 93561. One fixed wireless connection, 25 down 5 up. Only one.
Why: the tribes' monitors look in by camera at any hour, that was part of the agreement for keeping the ancestors there until the reburial. Right now I drive up with a card and copy it, Tuesdays.
Why not CALNET: the two CALNET companies both wrote "no service at this address". It is past the last pole.
If we can't: the agreement says the tribes can take the matter to the Superior Court after 60 days without a camera, that is up on April 15.
Who: Kern Canyon Wireless.
How long: 12 months from start. We can quit with 30 days notice. They don't do extensions.
How much: $1,698.00 all together, it is broken out in their quote. The quote also has their guarantee and what they pay if they don't keep it.
No study report.

Quote attached. They put a password on it, I don't have it in front of me, sorry.

Dolores Washoe-Kemp, Office Technician

Submitted by
Emmett Redfeather-Cole
Chief Information Officer
Native American Heritage Commission
""",
        files=[("KCW-0771.pdf", secret)],
    )
    write(
        "aa-21",
        "Native American Heritage Commission mail with a password on the quote that holds item prices and service terms: a person must look",
        "exemptions",
        [
            (
                raw,
                "exemption",
                after(
                    "triage",
                    "Native American Heritage Commission",
                    "non_exempt",
                    exemption([SEP], [IPR, FSR], ["cost.items", "sla.levels", "sla.remedies"]),
                    {
                        "provider.name": "Kern Canyon Wireless",
                        "cost.total": 1698.0,
                        "services.addresses": [place("21000 Tehachapi Woodford Road", "Tehachapi", "93561")],
                        "contract.term_months": 12,
                        "signer.name": "Emmett Redfeather-Cole",
                        "signer.title": "Chief Information Officer",
                        "reason.ground": "technical",
                    },
                    [PROV],
                ),
            )
        ],
        "The quote is encrypted and its password is not in the packet.",
    )


@packet
def aa22():
    q1 = quote(
        "Exposition Park Netservices, Inc.",
        "3900 Menlo Avenue, Los Angeles, CA 90037",
        "E-2231",
        "Jan 30, 2024",
        [["", "One time", "Each month"], ["Event Wi-Fi, 14 access points, managed", "$5,600.00", "$840.00"], ["1 Gbps Internet feed", "$1,000.00", "$650.00"]],
        ["Uptime 99.9 % of open hours. Two hours to fix on event days. If we don't, that event day's charge is credited twice over.", "You may close the account any time with 60 days' notice and one month's fee."],
    )
    one = mail(
        "Ramona Tillery <ramona.tillery@caam.ca.example>",
        EX,
        "Gallery Wi-Fi request",
        "2024-02-12T11:47:09-08:00",
        """Good morning,

The museum (California African American Museum) is asking for an exemption from CALNET for our Gallery Wi-Fi project at 600 State Drive, Los Angeles 90037.

It is managed guest Wi-Fi with 14 access points, and one 1 Gbps Internet feed for it. We need it because the new exhibit is seen through the visitors' own phones, sound and all, and what we have is 2 access points in the lobby.

CALNET has access points but no contractor will do staffed event days (a person here on Saturdays when we have 2,000 people). We asked all of them in December.

The company is Exposition Park Netservices. Their quote is attached with the prices, the uptime and so on.

There's no FSR or IPR.

Thank you!
Ramona Tillery
Office Technician
""",
        files=[("E-2231.pdf", q1)],
    )
    two = mail(
        "Ramona Tillery <ramona.tillery@caam.ca.example>",
        EX,
        "RE: EX-2024 Gallery Wi-Fi request - notice of missing items",
        "2024-02-20T09:15:55-08:00",
        """Hi, answers to your list.

Length: 24 months, March 15, 2024 to March 14, 2026.
Total: 6,600 one time and 35,760 for the months. So $42,360.00 altogether.
If we don't get it: the exhibit is on loan with a clause that the audio has to work for every visitor, the lender can pull it and keep our $180,000 fee. Also school groups (we have 212 booked) would be turned away on weekdays.

On the signature I have to ask our IT head, will send separately.

Ramona
""",
        reply_to=mid_of(one),
    )
    three = mail(
        "Ramona Tillery <ramona.tillery@caam.ca.example>",
        EX,
        "FW: Gallery Wi-Fi",
        "2024-02-23T16:30:02-08:00",
        """Here is the signature part. That should be all of it.

Ramona

> From: Montague, Octavius@CAAM
> Sent: Friday, February 23, 2024 3:58 PM
> To: Tillery, Ramona@CAAM
> Subject: RE: Gallery Wi-Fi
>
> Yes. I submit the Gallery Wi-Fi exemption request of February 12, with
> your additions of the 20th, as the museum's request.
>
> Octavius Montague
> Chief Information Officer
> California African American Museum
""",
        reply_to=mid_of(two),
        refs=f"{mid_of(one)} {mid_of(two)}",
    )
    base = {
        "provider.name": "Exposition Park Netservices, Inc.",
        "cost.items": [5600.0, 840.0, 1000.0, 650.0],
        "services.addresses": [place("600 State Drive", "Los Angeles", "90037")],
        "reason.ground": "technical",
    }
    more = {**base, "cost.total": 42360.0, "contract.term_months": 24}
    sign = {"signer.name": "Ramona Tillery", "signer.title": "Office Technician"}
    name = "California African American Museum"
    write(
        "aa-22",
        "Museum thread: four gaps, an answer that closes three of them, the CIO's words last",
        "exemptions",
        [
            (one, "exemption", after("deficient", name, "non_exempt", exemption(["ramifications", "contract.term", "cost.total", "signer", SEP], [IPR, FSR]), {**base, **sign})),
            (two, "supplement", after("deficient", name, "non_exempt", exemption(["signer", SEP], [IPR, FSR]), {**more, **sign})),
            (three, "supplement", after("complete", name, "non_exempt", exemption([SEP], [IPR, FSR]), {**more, "signer.name": "Octavius Montague", "signer.title": "Chief Information Officer"})),
        ],
        "The quote has rates but neither a term nor a total; its early closing clause answers contract.termination.",
    )


@packet
def aa23():
    paper = pdf(
        brief(
            "Exemption – Howard Forest helitack base data link",
            "California Department of Forestry and Fire Protection (CAL FIRE), Northern Region | May 6, 2022",
            [
                ("Issue", ["Howard Forest helitack base, 17501 North Highway 101, Willits 95490, has a 6 Mbps DSL line; it serves dispatch CAD, aircraft maintenance records and 40 seasonal staff", "CAD map refresh took 9 minutes on the Hopkins Fire morning"]),
                ("Want", ["1 fixed wireless Internet connection, 100/50 Mbps, from Redwood Ridge Broadband LLC", "Project: Howard Forest Data Link"]),
                ("Why not CALNET", ["Unit will write this up after the site walk"]),
                ("Consequences", ["Second helicopter stays at Ukiah in 2022, adds 11 minutes to initial attack for the north county", "FAA maintenance entries go back to paper"]),
                ("Terms", ["36 months", "One 12-month option, State's choice", "Availability 99.7%/month, on site same day May–Nov", "Credit 5% of the month for each 4 hours late; out if below 98% twice"]),
                ("Cost", ["Total $16,900"]),
            ],
            ["Lorcan Etcheverry-Wood, Chief Information Officer, CAL FIRE"],
        ),
        font="Helvetica",
    )
    one = mail("Bascom, Tully@CALFIRE <tully.bascom@fire.ca.example>", EX, "Howard Forest data link", "2022-05-06T15:00:00-07:00", "Brief attached.\n\nTully Bascom, Emergency Command Center\n", files=[("HF brief.pdf", paper)])
    two = mail(
        "Bascom, Tully@CALFIRE <tully.bascom@fire.ca.example>",
        EX,
        "Howard Forest data link - additions and 1 correction",
        "2022-05-18T08:22:00-07:00",
        """Additions to our brief of May 6:

* Why not CALNET: site walk done May 12 with two CALNET contractors. Both report no fiber or licensed radio at the base, DSL at 6 Mbps is the most the copper carries, no build before 2025.
* Cost by item: radio and mast $2,140.00; service 36 x $420.00 = $15,120.00
* CORRECTION: total is $17,260.00, not $16,900 (mast was left out of the first figure)
* The CIO, L. Etcheverry-Wood, has seen these and they go with his request.

Tully Bascom
""",
        reply_to=mid_of(one),
    )
    three = mail(
        "Bascom, Tully@CALFIRE <tully.bascom@fire.ca.example>",
        EX,
        "RE: Howard Forest data link",
        "2022-06-09T17:41:00-07:00",
        "* Please pull our Howard Forest request.\n* Cal OES is lending us a microwave hop for the season and the county's fiber grant came through.\n* Nothing further needed. Thanks for your quick work.\n\nTully Bascom\n",
        reply_to=mid_of(two),
        refs=f"{mid_of(one)} {mid_of(two)}",
    )
    base = {
        "provider.name": "Redwood Ridge Broadband LLC",
        "services.addresses": [place("17501 North Highway 101", "Willits", "95490")],
        "contract.term_months": 36,
        "signer.name": "Lorcan Etcheverry-Wood",
        "signer.title": "Chief Information Officer",
    }
    name = "California Department of Forestry and Fire Protection"
    write(
        "aa-23",
        "CAL FIRE brief: reason to be written up, items lacking; additions with a corrected total; then withdrawn",
        "exemptions",
        [
            (one, "exemption", after("deficient", name, "non_exempt", exemption(["reason", "cost.items"], [PROV, IPR, FSR, SEP]), {**base, "cost.total": 16900.0})),
            (two, "supplement", after("complete", name, "non_exempt", exemption((), [PROV, IPR, FSR, SEP]), {**base, "cost.total": 17260.0, "cost.items": [2140.0, 15120.0], "reason.ground": "technical"})),
            (three, "not_a_request", after("not_a_request")),
        ],
        "The need is under 'Issue'. 02 replaces the total; 03 withdraws.",
    )


# ------------------------------------------------------------ mail that is no request


@packet
def aa24():
    raw = mail(
        "CDTFA Telecommunications Unit <telecomunit@cdtfa.ca.example>",
        EX,
        "Exemption for Oakland call recording? (before we fill in the questionnaire)",
        "2023-03-14T13:09:00-07:00",
        """To:   CALNET Program
From: Telecommunications Unit, CDTFA

Before we fill in the questionnaire for Oakland we would like to know which one it is. The district wants recording for about 40 agents. One of our analysts says call recording is in the contact center category and so needs an exemption if bought elsewhere; another says it is premise equipment and so a general delegation; a vendor says it is neither.

1. Which chapter applies, 0501.0 or 3-502.0, or both?
2. Does our Deputy Director sign when the CIO position is vacant?
3. Do you still want paper copies?

The money is in next year's budget, so nothing is being asked for now.

Anneliese Prudhomme
Telecommunications Unit
""",
    )
    write("aa-24", "CDTFA asks how to file and names a coming purchase; nothing requested", "exemptions", [(raw, "not_a_request", after("not_a_request"))], "'Nothing is being asked for now.'")


@packet
def aa25():
    paper = pdf(
        brief(
            "CALNET exemptions held by Cal OES – annual file review",
            "Governor's Office of Emergency Services | Audit Coordination | January 31, 2022 | For information",
            [
                ("Scope", ["Central file of granted exemptions and delegations, as STMM 0501.0 asks; review of calendar 2021"]),
                ("Findings", ["4 exemptions on file, all with purchase documents", "EX-2019 ISV satellite: ended September 30, 2021 as granted; 6 terminals returned; spent $139,411.20 of $143,280", "EX-2020 Alternate SOC dark fiber: term to 2025, early termination not used; SLA credits of $1,460 taken twice", "Delegation, State Operations Center switch: Form 20 copies complete"]),
                ("Follow-up", ["None required of CALNET", "Next review January 2023"]),
            ],
            ["Saoirse Delgado-Finn, Chief Information Officer"],
        ),
        font="Helvetica",
    )
    raw = mail(
        "Cal OES Audit Coordination <audit.coordination@caloes.ca.example>",
        EX,
        "Cal OES exemptions and delegations: annual file review 2021",
        "2022-02-01T09:00:00-08:00",
        "- Attached for your records\n- No action needed\n",
        files=[("2021 exemption file review.pdf", paper)],
    )
    write("aa-25", "Cal OES sends a review of its file of granted exemptions, signed by the CIO, for information", "exemptions", [(raw, "not_a_request", after("not_a_request"))], "A report about purchases already granted.")


@packet
def aa26():
    raw = mail(
        "Pilar Stonebraker <pilar.stonebraker@hscc.ca.example>",
        EX,
        "RE: FW: Internet for the Capitol reliquary room",
        "2024-01-04T08:44:13-08:00",
        """Happy New Year and thank you all so much! The approval came just before the holidays and the cable people were out on the 28th. Mr. Hendricks says thank you too. You can close your file.

Pilar Stonebraker
Office Technician
Historic State Capitol Commission

On Mon, Nov 13, 2023, Pilar Stonebraker wrote:
> Project: Capitol reliquary room, 1020 O Street, Sacramento 95814. We need
> one business cable Internet line, 50/10, for the humidity sensors because
> the state telephone closet there was torn out with the Annex.
> Why not CALNET: nothing in the building until 2026.
> Without it the flags go back in crates and the lenders are told.
> Capital Loop Cable, 12 months, $62.00 a month, $744.00 total, no fee to
> leave early. 99% or a week free.
>
> Alistair Hendricks
> Chief Information Officer
> Department of General Services, for the Commission
""",
        reply_to="<20231219.ex.0188@cdt.ca.example>",
    )
    write("aa-26", "Historic State Capitol Commission thanks for an approval, with the whole old request quoted", "exemptions", [(raw, "not_a_request", after("not_a_request"))], "The quoted request was decided in December; the message closes it.")


@packet
def aa27():
    deck = pdf(
        [
            ("c", "<b>Talus Orbit, Inc.</b>"),
            ("h", "Agencies are choosing Talus. Here is how your departments get an exemption in four steps."),
            ("n", ["Name the project and the vehicles or sites", "Tell CALNET why its satellite line item will not do", "Attach our quote: terminals $11,480, airtime from $439 a month, 24 months, 99.5 percent with credits", "Have your CIO sign"]),
            "Ask us for our ready-made letter; three State departments have used it.",
            "Brigitte Solano-Marsh, Vice President, Public Sector, 5 Payload Circle, Broomfield, CO 80021",
        ],
        font="Helvetica",
        landscape=True,
    )
    raw = mail(
        "Brigitte Solano-Marsh <b.solano-marsh@talusorbit.example>",
        EX,
        "CALNET exemption request support for California departments - satellite airtime",
        "2020-02-19T10:05:00-08:00",
        "Dear CALNET Program team,\n\nWith another fire season ahead, your departments will be asking for exemptions for satellite airtime, and we would like to be on the list of providers you refer them to. Our overview is attached. We would also welcome thirty minutes of your Deputy Director's time in March, in person or on line.\n\nBest,\nBrigitte Solano-Marsh\nVice President, Public Sector\nTalus Orbit, Inc.\n",
        files=[("Talus_CALNET_exemption_guide.pdf", deck)],
    )
    write("aa-27", "A satellite seller offers itself and a guide to asking for exemptions", "exemptions", [(raw, "not_a_request", after("not_a_request"))], "No agency asks for anything.")


# ------------------------------------------------- not required, and a person's look


@packet
def aa28():
    cover = docx(
        memo(
            "Statewide Telecommunications and Network Division",
            "State Board of Equalization, Telecommunications Unit",
            "September 2, 2014",
            "Exemption, district offices, FY 2014-15",
            ["The questionnaire and rate workbook follow. The Board asks for one exemption to cover the year.", "Ignatius Loveday, Chief Information Officer, State Board of Equalization"],
        )
    )
    q = docx(
        form(
            "Board of Equalization questionnaire",
            [
                ("Project", "Any district office that requires service during the fiscal year"),
                ("Services and number", "Telecommunications services as required by the districts"),
                ("Street address", "Will vary"),
                ("Why needed", "District offices open, move and close with the audit workload, and the notice the Property Management Section gives is three weeks; a service has to be had in that time."),
                ("If not", "Auditors would report to a building with no network and be paid to wait, 26 of them for seven weeks in Culver City last year."),
                ("Reason", "Technical. CALNET 3 delivery intervals of 90 to 120 days have been met in none of the last six moves."),
                ("Term", "October 1, 2014 to June 30, 2015; the Board may stop any service at month end; no extension"),
                ("Cost", "Total $96,000.00. Rates in the workbook."),
                ("Provider", "Orangeline Business Services, Inc."),
                ("Service level", "99.9 percent; four hours. One day's charge returned for each four hours beyond."),
            ],
        )
    )
    book = xlsx([("Rates", [["Service code", "Install", "Monthly"], ["OBS-50", 300.0, 210.0], ["OBS-100", 300.0, 340.0], ["OBS-250", 600.0, 720.0]])])
    raw = mail(
        "BOE Telecommunications Unit <telecom@boe.ca.example>",
        EX,
        "BOE exemption questionnaire FY 14-15",
        "2014-09-02T15:15:15-07:00",
        "Memo, questionnaire, rate workbook attached.\n",
        files=[("BOE memo.docx", cover), ("BOE questionnaire.docx", q), ("BOE rates.xlsx", book)],
    )
    write(
        "aa-28",
        "State Board of Equalization (elected board) asks for a year's exemption of any district office: not required",
        "exemptions",
        [
            (
                raw,
                "exemption",
                after(
                    "not_required",
                    "State Board of Equalization",
                    "exempt",
                    exemption(["project", "services.description", "services.quantity", "services.address"], [PROV, IPR, FSR]),
                    {"provider.name": "Orangeline Business Services, Inc.", "cost.total": 96000.0, "contract.term_months": 9, "signer.name": "Ignatius Loveday", "signer.title": "Chief Information Officer", "reason.ground": "technical"},
                    ["cost.items"],
                ),
            )
        ],
        "Rates without any quantity stand in the workbook: items readable either way. The Board is headed by constitutional officers.",
    )


@packet
def aa29():
    text = docx(
        [
            "Department of Pesticide Regulation<br/>Center for Analytical Chemistry<br/>3292 Meadowview Road, Sacramento, California 95832",
            "October 11, 2021",
            "Dear CALNET colleagues,",
            "I am told by our purchasing desk, which would rather I asked than that it be asked later, that the audio conferencing with simultaneous interpretation which the laboratory wishes to buy from Polyglot Bridge, LLC, for our Spanish, Punjabi and Hmong Grower Hearings, should first go to you; I do so, although the page of the product catalog that I enclose, and on which I have put a mark, lists interpretation bridges as Discretionary.",
            "There would be six hearings between January and June, each with one bridge of up to 250 lines and three interpreters' channels, and each called from our own premises at the Meadowview Road address above.",
            "Polyglot asks $1,150 a hearing, or $6,900 for the six, and is bound to us only hearing by hearing; a hearing called off three days ahead costs nothing, and there is nothing to renew. It undertakes that no more than one caller in a hundred will be dropped and returns the whole $1,150 if that is not kept.",
            "The conferencing on the contract, I should add, has no interpreters' channels.",
            "Should you think otherwise than the catalog, growers whose first language is not English would hear of the new buffer rules from their neighbours, and the rules could be challenged for want of a hearing.",
            "Sincerely,",
            "Philomena Drax-Ogawa, Laboratory Manager",
            "with the concurrence and on submission of Ambrose Teixeira, Chief Information Officer, Department of Pesticide Regulation",
        ],
        font="Garamond",
        size=11.5,
    )
    page = pdf(
        [
            ("h", "Redwood Communications – Catalog A – Conferencing – page 9 (extract)"),
            ("t", [["Identifier", "Feature", "Unit", "Required / Discretionary"], ["CONF-100", "Audio bridge, reservationless", "minute", "Required"], ["CONF-140", "Audio bridge, operator assisted", "minute", "Required"], ["<b>CONF-160 &lt;&lt;</b>", "Interpretation bridge, multi-language", "session", "Discretionary"]], None, True),
        ],
        font="Helvetica",
    )
    raw = mail(
        "Drax-Ogawa, Philomena@CDPR <philomena.drax-ogawa@cdpr.ca.example>",
        EX,
        "Grower hearings, interpretation bridge",
        "2021-10-11T16:16:16-07:00",
        "A letter and the catalog page.\n\nPhilomena Drax-Ogawa\n",
        files=[("CDPR hearings letter.docx", text), ("catalog p9.pdf", page)],
    )
    write(
        "aa-29",
        "Pesticide laboratory asks about a service that the enclosed catalog page shows as discretionary",
        "exemptions",
        [
            (
                raw,
                "exemption",
                after(
                    "not_required",
                    "Department of Pesticide Regulation",
                    "non_exempt",
                    exemption(["need"], [PROV, IPR, FSR]),
                    {
                        "provider.name": "Polyglot Bridge, LLC",
                        "cost.total": 6900.0,
                        "services.addresses": [place("3292 Meadowview Road", "Sacramento", "95832")],
                        "signer.name": "Ambrose Teixeira",
                        "signer.title": "Chief Information Officer",
                        "reason.ground": "technical",
                    },
                    ["need", "cost.items", "contract.term"],
                ),
            )
        ],
        "Discretionary in the last column of the catalog page. The need is only to be guessed from the hearings; the one price and hearing-by-hearing term may be read either way.",
    )


@packet
def aa30():
    text = letter(
        "<b>CALIFORNIA DEPARTMENT OF CORRECTIONS AND REHABILITATION</b><br/>California Correctional Institution<br/>24900 Highway 202, Tehachapi, CA 93561",
        "November 6, 2023",
        "CALNET Program, Exemptions",
        "Exemption, Inmate Legal Research Kiosk circuit",
        [
            "The Institution requests an exemption for one circuit, the Inmate Legal Research Kiosk circuit.",
            "Sixteen kiosks in four law libraries reach the publisher's service. The population has the right to it on weekdays; the shared circuit is shut off for administration from noon, so that half of the hours are lost.",
            "One (1) broadband Internet circuit, 100/20 Mbps, to the education building, 24900 Highway 202, Tehachapi 93561.",
            "No contractor under the CALNET agreements can deliver before 2025 since the cable in the canyon is exhausted; the notice of both contractors is dated August 2023.",
            "The provider is Cummings Valley Internet, Inc.; its order form is attached.",
            "Charges: connection, $500.00; twelve months at $210.00, $2,520.00; total of $3,020.00.",
            "Twelve months. Thereafter nothing. The State may leave earlier with thirty days' notice and no payment.",
            "Uptime is to be 99 percent in the month, repair the next day; each day missed is deducted from the month, twice over.",
            "If this is denied, the Institution will be called before the Superior Court on the petition of eleven inmates on January 30, 2024.",
        ],
        ["Very truly yours,", "<i>Gideon Farquharson</i>", "GIDEON FARQUHARSON<br/>Chief Information Officer<br/>California Department of Corrections and Rehabilitation"],
    )
    order = quote("Cummings Valley Internet, Inc.", "190 Bear Valley Loop, Tehachapi, CA 93561", "order form 5512", "10/25/2023", [["Connection", "100/20 monthly"], ["$500.00", "$210.00"]], ["Remit first payment to the account on the back."])
    zipped = archive([("CCI letter.pdf", pdf(text)), ("order form 5512.pdf", order)])
    raw = mail(
        "Tremaine, Orval@CDCR <orval.tremaine@cdcr.ca.example>",
        EX,
        "CCI Exemption request",
        "2023-11-06T21:50:37-08:00",
        "Letter and order form in the zip. Please process today and confirm with the provider by telephone at the number on the order form.\n\nO. Tremaine, AISA, CCI\n",
        files=[("CCI.zip", zipped)],
        dmarc="fail",
    )
    write(
        "aa-30",
        "Prison circuit, complete on its face, in a ZIP; the receiving server reports dmarc=fail",
        "exemptions",
        [
            (
                raw,
                "exemption",
                after(
                    "triage",
                    "California Department of Corrections and Rehabilitation",
                    "non_exempt",
                    exemption((), [IPR, FSR]),
                    {
                        "provider.name": "Cummings Valley Internet, Inc.",
                        "cost.total": 3020.0,
                        "cost.items": [500.0, 2520.0],
                        "services.addresses": [place("24900 Highway 202", "Tehachapi", "93561")],
                        "contract.term_months": 12,
                        "signer.name": "Gideon Farquharson",
                        "signer.title": "Chief Information Officer",
                        "reason.ground": "technical",
                    },
                ),
            )
        ],
        "Judged on its face all items are there; the trusted result is a failure of dmarc.",
    )


if __name__ == "__main__":
    for make in PACKETS:
        make()
