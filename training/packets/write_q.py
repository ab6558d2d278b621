"""Practice packets, group q: a hospital's facilities officer, a former signal officer, a young engineer, a lawyer."""

# The texts are what agencies would write: long lines, odd spelling and typographic signs are theirs.
# ruff: noqa: ANN201, D103, E501, Q003, RUF001, S106
from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

from build import after, archive, contract, docx, exemption, general, mail, mid_of, pdf, place, scan, write, xlsx

EX_OLD = "STNDexemptions@dts.ca.gov"
EX = "STNDexemptions@state.ca.gov"
DEL = "STNDdelegations@state.ca.gov"
NONE = after("not_a_request")


def q_01():
    ask = docx(
        [
            "<b>PORTERVILLE DEVELOPMENTAL CENTER – PLANT OPERATIONS</b>",
            "M. Haverstock, Hospital Facilities Officer. June 11, 2018. List for headquarters and for the CALNET people.",
            ("h", "The job"),
            "Second Path, Secure Treatment Area (our work order 18-0447). Data only. (The telephones are another list and another year.)",
            ("h", "What goes in"),
            ("l", [
                "1 fiber internet line, 200 meg up, 200 meg down, into the switch room",
                "1 fixed wireless internet line, 50 meg, other side of the roof – for when a backhoe finds the fiber. It has found it twice since 2016.",
                "Both land in the same room: 26110 Orchard Gate Road, Porterville 93257. Nowhere else on the grounds.",
            ]),
            ("h", "Why"),
            ("l", [
                "Door cameras, duress buttons and the court's video hearings all ride one 10 meg line put in before I was hired.",
                "Cameras are turned down to two pictures a second so the hearings don't freeze. (Nursing did not sign up for a slide show.)",
                "211 forensic clients live behind those doors. License survey wrote us up in February: camera picture not adequate, correct by December 31.",
            ]),
            ("h", "If nobody lets us"),
            ("l", [
                "The survey finding stands, and the next step after that is a hold on admissions. Courts then keep people in county jail waiting for a bed.",
                "I post a psych tech at each of the four sally ports round the clock. That is 20 positions I do not have.",
            ]),
            ("h", "Why not off the state contract"),
            "Walked the site with both contract carriers in March. One stops at Road 216, 2.3 miles off, no plan to build. The other can sell us copper, 10 meg, which is what is there now. Nobody on the contract has wireless that sees our roof. So they haven't got it – it is not a money thing.",
            ("h", "Who"),
            "Tule Basin Fiber & Wireless, Inc. (They also do the grade school across the road. School is happy.)",
            ("h", "Money"),
            ("t", [
                ["Thing", "Each", "Months", "Comes to"],
                ["Fiber line", "$1,150", "36", "$41,400"],
                ["Wireless line", "$310", "36", "$11,160"],
                ["Trench, conduit and mast", "$18,750", "once", "$18,750"],
                ["All in", "", "", "$71,310"],
            ], None, True),
            ("h", "Paper"),
            ("l", [
                "Good for 36 months from the day it lights up. Bill monthly, in arrears.",
                "Want out sooner: 60 days' letter, and we pay them the part of the trench not written down yet (1/36 a month). Nothing else.",
                "After 36: month to month if we like it, same price. If we don't, it just stops.",
                "Promises, and what they owe us for breaking one: bottom of their quote. I read it. It is short.",
            ]),
            ("h", "Odds and ends"),
            "No feasibility study – nobody asked for one. Nobody was asked to shave a price either, since there was no price to shave. File stays in my office, second drawer.",
        ],
        font="Arial", size=10.5,
    )
    quote = pdf(
        [
            "<b>Tule Basin Fiber &amp; Wireless, Inc.</b><br/>880 Mill Race Street, Visalia, California 93291",
            "Quote TB-18-302 for Porterville Developmental Center, Attn. M. Haverstock. May 22, 2018. Good for 120 days.",
            ("t", [
                ["", "Qty", "Install", "Monthly"],
                ["Fiber Internet access 200/200", "1", "see construction", "$1,150.00"],
                ["Fixed wireless Internet access 50/50", "1", "included", "$310.00"],
                ["Construction: 640 ft trench, conduit, roof mast", "1", "$18,750.00", ""],
            ], [250, 40, 100, 80], True),
            "<b>Our service promise.</b> Fiber 99.95% of each month, wireless 99.5%. A technician on site within 3 hours, day or night, and service back within 6. If the month comes in under the number, you get back 10% of that line's month for every full hour over, to a maximum of the whole month. If we are under the number three months in a row you can send us home and owe nothing, construction included.",
            "Cleve Arrambide, owner",
        ],
        font="Helvetica",
    )
    raw = mail(
        '"Oduber, Linnea@DDS" <linnea.oduber@dds.ca.example>', EX, "Porterville - second path for the secure area", "2018-06-14T09:05:00-07:00",
        """STND,

The Department of Developmental Services requests the exemption that is described in the attached list. It was written by the hospital's facilities officer, who knows the wires; I have been over it and submit it as the Department's request. The carrier's quote is the second file.

Linnea Oduber
Chief Information Officer
Department of Developmental Services
1600 Ninth Street, Room 205, Sacramento
""",
        files=[("PDC second path list.docx", ask), ("TB-18-302.pdf", quote)],
    )
    write("q-01", "Facilities officer's bullet list adopted by the CIO's mail; SLA and remedies only at the foot of the quote", "exemptions", [
        (raw, "exemption", after("complete", "Department of Developmental Services", "non_exempt",
            exemption(na=("ipr.documentation", "fsr")), {
            "provider.name": "Tule Basin Fiber & Wireless, Inc.",
            "cost.total": 71310.0,
            "cost.items": [41400.0, 11160.0, 18750.0],
            "services.addresses": [place("26110 Orchard Gate Road", "Porterville", "93257")],
            "contract.term_months": 36,
            "signer.name": "Linnea Oduber",
            "signer.title": "Chief Information Officer",
            "reason.ground": "technical",
        })),
    ], "Signer in the mail body. Levels and remedies stand only under 'Our service promise' in the quote. Termination under 'Paper', total is the row 'All in'. 1600 Ninth Street and 880 Mill Race Street are not places of service.")


def q_02():
    ask = pdf(
        [
            "<b>CALIFORNIA DEPARTMENT OF VETERANS AFFAIRS</b><br/>Veterans Homes Division – Plant &amp; Telecom<br/>1227 O Street, Sacramento 95814",
            "March 3, 2021",
            "RE: Bedside Internet, three homes. Exemption, please. List style – it is the only style I have.",
            "<b>WANTED.</b> Dedicated Internet access over Ethernet, 500/500 Mbps, with a managed firewall. One per home. Homes: three. So 3 lines, 3 firewalls.",
            "<b>WHERE.</b>",
            ("t", [
                ["Home", "Line lands at", "Notes"],
                ["Barstow", "210 Honor Mesa Parkway, Barstow 92311", "MDF, ground floor, behind chapel"],
                ["Lancaster", "45221 Thirtieth Street West, Lancaster 93536", "Bldg A. Not Bldg C, that one floods"],
                ["Ventura", "Ventura campus, telecom closet by the kitchen dock, Ventura 93004", "Ask for Rudy at the gate"],
            ], [70, 250, 165], True),
            "<b>REASON WE WANT IT.</b> Residents see their doctors by video since last spring (COVID; no buses to the VA). 380 beds on three DSL lines meant for the office. By ten in the morning a visit looks like a bad flip book. Families visit by tablet, too – only way they can just now.",
            "<b>IF NOT.</b> Tele-visits stop at two at a time per home. The VA counts a dropped visit as a missed one; three missed and the resident goes to the back of the specialty list, 90 days. Cardiology won't wait 90 days for an 88-year-old. And the federal per diem survey wants proof of visits.",
            "<b>WHY NOT CALNET.</b> Asked all of them on category 24 and 25, November 2020. Answers in short: Barstow – nothing over 20 Mbps; Lancaster – 100 Mbps but not before 2023; Ventura – 'no facilities'. 500 is simply not on the shelf at these addresses. Technical ground. No price haggling took place, none to report.",
            "<b>FROM WHOM.</b> Saguaro Link Communications Corp.",
            "<b>COST.</b> See workbook (Bedside_cost.xlsx). Bottom line there is the bottom line.",
            "<b>LENGTH.</b> Thirty-six months. Fixed price. May be lengthened by 12 months, once, if we write them by month 33. Leaving early: pay half of what's left in the year we leave in. No funding, no fee.",
            "<b>HOW WELL.</b> 99.9 percent a month per home; not over 30 ms to Los Angeles; 4 hours to put right. When they miss: service manager telephones me the same day, and there is a monthly review with their vice president. He brings donuts. (Seriously: they have been straight with us.)",
            "<b>FSR.</b> N/A, not an IT project under the dollar line.",
            "Drafted: O. Pinckney, Associate Facilities Planner",
            ("sp", 8),
            "Submitted to the Department of Technology by:",
            "<b>Renwick Salcedo-Bray</b><br/>Chief Information Officer, CalVet",
        ],
        font="Helvetica", size=10,
    )
    book = xlsx([
        ("Cost", [
            ("Bedside Internet", "Saguaro Link Communications Corp.", None, None, None),
            ("Line", "Qty", "Per month", "Months", "Amount"),
            ("Ethernet Internet access 500/500", 3, 890.0, 36, 96120.0),
            ("Managed firewall", 3, 140.0, 36, 15120.0),
            ("Build-in, Barstow", 1, None, None, 4200.0),
            ("Build-in, Lancaster", 1, None, None, 4200.0),
            ("Build-in, Ventura", 1, None, None, 6850.0),
            ("BOTTOM LINE", None, None, None, 126490.0),
        ]),
        ("old 4 homes", [
            ("With Yountville, dropped Jan 2021", None),
            ("Lines", 128160.0),
            ("Firewalls", 20160.0),
            ("BOTTOM LINE", 168570.0),
        ], "hidden"),
    ])
    raw = mail(
        "Renwick Salcedo-Bray <renwick.salcedo-bray@calvet.ca.example>", EX, "CalVet Bedside Internet", "2021-03-04T15:40:00-08:00",
        "Request and cost workbook attached. Orval Pinckney (916-555-0119) has the details.\n\nR. Salcedo-Bray\n",
        files=[("Bedside Internet request.pdf", ask), ("Bedside_cost.xlsx", book)], cc="Orval Pinckney <orval.pinckney@calvet.ca.example>",
    )
    write("q-02", "Telegraphic memo: third home has a closet and a zip but no street; missed levels earn a telephone call, not a remedy", "exemptions", [
        (raw, "exemption", after("deficient", "California Department of Veterans Affairs", "non_exempt",
            exemption(missing=("services.address", "sla.remedies"), na=("provider.documentation", "ipr.documentation", "fsr")), {
            "provider.name": "Saguaro Link Communications Corp.",
            "cost.total": 126490.0,
            "cost.items": [96120.0, 15120.0, 4200.0, 4200.0, 6850.0],
            "services.addresses": [place("210 Honor Mesa Parkway", "Barstow", "92311"), place("45221 Thirtieth Street West", "Lancaster", "93536")],
            "contract.term_months": 36,
            "signer.name": "Renwick Salcedo-Bray",
            "signer.title": "Chief Information Officer",
            "reason.ground": "technical",
        })),
    ], "Ventura: 'telecom closet by the kitchen dock'. Remedies: a call and a monthly review only. Hidden sheet 'old 4 homes' has another bottom line. 1227 O Street is the letterhead.")


def q_03():
    body = """CALNET folks –

Delegation, the general kind (STMM 502). CALPIA, Folsom. I run plant ops for the metal shop & the license plate line.

JOB:  new key telephone system + shop paging for the Folsom enterprises, replaces the 1991 set.
      In: metal fab, sign shop, plate line, warehouse. Out: the front office (on hosted phones since 2014, leave it be).

WHERE:  CALPIA Folsom, 560 Natoma Levee Road, Folsom. All four shops are one roof.

WHAT'S IT FOR:  47 of 96 stations are dead. Supervisors holler for the control sergeant across a press line.
      Need a phone a man can reach from every work cell, and paging that is louder than the presses.

GEAR:
  - 1 Corvair KX-96 key service unit, 16 trunk x 96 station
  - 88 Corvair 2412 sets (72 desk, 16 wall)
  - 8 Haskell HD-9 weatherproof wall phones, by the docks
  - 1 Bellringer PG-250 paging amp, 250 watt, 34 horns
  - 6,400 ft cat 5e, jacks as required
  (lines stay CALNET, not touching those)

WHEN:  TBD. Depends on the lockdown calendar, which isn't out.

WHY LET US DO IT:  contracts don't carry key systems. Outside installers need escort, gate clearance and tool
      inventory every single day; my crew is inside already. Also cheaper – we do our own cable.

IF YOU SAY NO:  if a press operator goes down, someone runs 300 yards to a working phone. Happened in August;
      the man kept his hand, barely. Cal/OSHA has it in writing. If they red-tag the plate line, DMV runs out of plates.

CREW:
  - L. Tamayo, electrician II, C-7 low voltage license, Corvair factory certificate (2015)
  - B. Stroud, telecom tech, BICSI Installer 2, FCC general radiotelephone
  - 6 inmate workers, cable cert. from our own trade program
DONE BEFORE:  asking HR for the list of jobs they were on. Will send.

ACTIVITIES:  installation, and operation & maintenance after.

Dorsey Cheever
Plant Operations Officer, Folsom
California Prison Industry Authority

(Our CIO, Mr. Ballantyne, is on the copy line so he knows.)
"""
    raw = mail(
        '"Cheever, Dorsey@CALPIA" <dorsey.cheever@calpia.ca.example>', DEL, "Folsom shops phones & paging - delegation", "2016-01-20T06:12:00-08:00", body,
        cc='"Ballantyne, Yves@CALPIA" <yves.ballantyne@calpia.ca.example>', mailer="Microsoft Outlook 14.0",
    )
    write("q-03", "Plant operations officer's mail: dates TBD, prior jobs to be sent by HR, CIO only copied", "delegations", [
        (raw, "general_delegation", after("deficient", "California Prison Industry Authority", "non_exempt",
            general(missing=("project.timeframe", "staff.experience", "signer")), {
            "project.locations": ["CALPIA Folsom, 560 Natoma Levee Road, Folsom"],
            "activities": ["installation", "operation and maintenance"],
            "signer.name": "Dorsey Cheever",
            "signer.title": "Plant Operations Officer",
        })),
    ], "The years 1991, 2014, 2015 and August are other facts' dates. 'DONE BEFORE: asking HR ... will send' is a promise. Qualifications under CREW are real. Everything else stands in the lines with capital labels.")


def q_04():
    html = """<html><body style="font-family:Verdana;font-size:10pt">
<p>Good morning CALNET,</p>
<p>Small one from the mountains. We'd like an exemption for the <b>Temescal Ranch ranger line</b>. Bits and pieces below (I am the IT shop <i>and</i> I hold the ladder).</p>
<ul>
<li><b>What:</b> 1 fixed-wireless Internet connection, 40/10 Mbps, and 1 voice-over-IP line riding on it, for the ranger residence.</li>
<li><b>Where:</b> 3818 Solstice Canyon Spur, Malibu 90265. That's the ranch gate house. (Mail goes to P.O. Box 1190 but don't send a truck there.)</li>
<li><b>What for:</b> the ranger on duty takes the red-flag patrol roster and the weather camera through it. Today he drives to the ridge for a signal, twice a night in fire season.</li>
<li><b>If we can't:</b> nobody looks at the ridge camera between drives. In the Woolsey year that was the difference between a 20-minute and a 90-minute evacuation call. Also can't house a ranger there without a phone, says the union, so the gate house goes empty.</li>
<li><b>Why these folks and not the state contract:</b> Canyon Lantern Internet looks after our other two ranches and everybody here gets along with them. Same bill, same fellow on the ladder. We would really rather stay with one outfit.</li>
<li><b>How long:</b> 24 months, starts July 1, 2023, invoiced every quarter.</li>
</ul>
<table border="1" cellpadding="4">
<tr><th>Item</th><th>Rate</th><th>24 months</th></tr>
<tr><td>Internet 40/10</td><td>$129.00 / mo</td><td>$3,096.00</td></tr>
<tr><td>VoIP line</td><td>$24.00 / mo</td><td>$576.00</td></tr>
<tr><td>Pole &amp; antenna</td><td>once</td><td>$940.00</td></tr>
<tr><td><b>Grand total</b></td><td></td><td><b>$4,612.00</b></td></tr>
</table>
<ul>
<li><b>Service level:</b> up 99 percent of the month (oak trees), and somebody on the way within 24 hours of our call.</li>
<li><b>Otherwise:</b> they take a full day off the bill for every day or part of a day it is out; out ten days in a month and that month is free.</li>
<li>Canyon Lantern's two-page offer is attached so you can see I am not making it up.</li>
</ul>
<p>No study report, nothing that fancy.</p>
<p>Perpetua Landgrave<br>Chief Information Officer (also radios, also the mule shed door)<br>Santa Monica Mountains Conservancy<br>5810 Ramirez Bluff Road, Malibu</p>
</body></html>"""
    text = "Good morning CALNET,\n\nThis message is best read as HTML. It asks for an exemption for the Temescal Ranch ranger line.\n\nPerpetua Landgrave\n"
    raw = mail("Perpetua Landgrave <plandgrave@smmc.ca.example>", EX, "exemption - ranger line, Temescal Ranch", "2023-05-09T10:17:00-07:00", text, html=html)
    write("q-04", "Chatty HTML list: the reason is only that they get along with the vendor, leaving early never mentioned, offer not attached", "exemptions", [
        (raw, "exemption", after("deficient", "Santa Monica Mountains Conservancy", "non_exempt",
            exemption(missing=("reason", "contract.termination", "provider.documentation"), na=("ipr.documentation", "fsr", "separate_attachments")), {
            "provider.name": "Canyon Lantern Internet",
            "cost.total": 4612.0,
            "cost.items": [3096.0, 576.0, 940.0],
            "services.addresses": [place("3818 Solstice Canyon Spur", "Malibu", "90265")],
            "contract.term_months": 24,
            "signer.name": "Perpetua Landgrave",
            "signer.title": "Chief Information Officer",
        })),
    ], "Only the HTML part holds the request. 'We would really rather stay with one outfit' is a preference. 'two-page offer is attached' and nothing is. The P.O. Box and 5810 Ramirez Bluff Road are not places of service.")


def q_05():
    memo = docx(
        [
            ("c", "<b>COLORADO RIVER BOARD OF CALIFORNIA</b>"),
            "<b>MEMORANDUM</b>",
            "TO: Deputy Director, Statewide Telecommunications and Network Division",
            "FROM: Chief Information Officer",
            "DATE: 17 September 2012",
            "SUBJECT: Exemption, Glendale Headquarters Relocation Communications Package (Project CRB-12-C)",
            ("h", "1. BACKGROUND"),
            "a. The Board occupies new quarters at 6120 Verdugo Terrace, Suite 100, Glendale 91203 on 3 December 2012. It has one site, nineteen people and one mission: the State's 4.4 million acre-feet.",
            "b. Communications at the old site are leased with the building and do not move. The Board needs data and voice in place and tested before the first person sits down. During a shortage declaration the seven basin states confer by video daily; the Board is the only voice California has on that call.",
            "c. If no service is in place the Board loses its seat at the table for the period of the outage. In the 2007 guidelines a 48-hour response was binding; a missed response bound the State to the other six states' position.",
            ("h", "2. DISCUSSION"),
            "a. Requirement. One (1) Ethernet Internet access circuit, 50 Mbps symmetrical. Sixteen (16) hosted business voice lines with voice mail. All at the address in 1.a. Nothing is required elsewhere.",
            "b. Courses of action. COA 1: CALNET 2 contractor, Pacific Meridian Communications. COA 2: Arroyo Verde Telecom, Inc. Both meet the requirement technically; availability, repair and diversity commitments are the same or better in COA 2.",
            "c. Comparison on like terms, 24 months:",
            ("t", [
                ["", "COA 1 (CALNET 2)", "COA 2 (Arroyo Verde)"],
                ["50 Mbps Ethernet Internet", "24 x $1,085.00 = $26,040.00", "24 x $640.00 = $15,360.00"],
                ["16 voice lines", "24 x 16 x $41.20 = $15,820.80", "24 x 16 x $27.50 = $10,560.00"],
                ["Activation", "$2,300.00", "$1,250.00"],
                ["Total", "$44,160.80", "$27,170.00"],
            ], None, True),
            "COA 2 is 38 percent below COA 1. This is the ground for the request.",
            "d. Price reduction. An Individual Price Reduction was asked for on 20 August. The contractor's answer of 31 August is Enclosure 2.",
            "e. Terms of COA 2. Twenty-four months from acceptance. Two option years at the Board's election, prices held. The Board may terminate for convenience on 30 days' notice after month twelve without charge; before month twelve it owes the remainder of the first year.",
            "f. Service levels of COA 2. Circuit 99.9 percent monthly; voice 99.95 percent; restoral of an outage within four hours, 24 x 7. Each failure earns a credit of ten percent of the month's charge for the service affected; a fourth failure in twelve months gives the Board the right to terminate at once without liability.",
            "g. No feasibility study report is associated with this action.",
            ("h", "3. RECOMMENDATION"),
            "That the Division grant the exemption for COA 2 not later than 15 October, so that the 45-day installation interval can be met.",
            "",
            "THADDEUS R. OKWUOSA",
            "Chief Information Officer",
            "Enclosures: 1. Arroyo Verde proposal. 2. Contractor's e-mail of 31 August.",
        ],
        font="Times New Roman", size=11.5,
    )
    proposal = pdf(
        [
            ("r", "ARROYO VERDE TELECOM, INC.<br/>2200 Live Oak Canal Street, Pasadena 91107"),
            "Proposal 12-0877-B to Colorado River Board of California, 6120 Verdugo Terrace, Glendale",
            ("t", [
                ["Description", "Units", "Monthly per unit", "One time"],
                ["EtherNet 50 dedicated Internet access", "1", "$640.00", "$850.00"],
                ["Hosted voice seat, voice mail, handset rental", "16", "$27.50", "$400.00 (all)"],
            ], None, True),
            "Prices are firm for 24 months and for two optional years. Taxes and surcharges are extra where they apply to the State.",
            "J. Ostrander-Paz, Government Accounts",
        ],
    )
    ipr = mail(
        "Corliss Umeda <c.umeda@pacmeridian.example>", "tokwuosa@crb.ca.example", "RE: IPR request - Colorado River Board, Glendale", "2012-08-31T13:22:00-07:00",
        """Mr. Okwuosa,

Pricing desk has come back on your August 20 request for an Individual Price Reduction on the 50 Mbps Ethernet and 16 lines at Verdugo Terrace. We are not able to go under the catalog for a location of this size. The catalog rates of $1,085.00 and $41.20 stand, install $2,300.00.

If the Board were to order 200 lines or more we'd be glad to look again.

Corliss Umeda
CALNET 2 Account Team
Pacific Meridian Communications

> From: Thaddeus Okwuosa
> Sent: Monday, August 20, 2012 8:02 AM
> Request an IPR for the attached requirement. Reply by COB 31 Aug.
""",
        bare=True,
    )
    raw = mail(
        "Thaddeus Okwuosa <tokwuosa@crb.ca.example>", EX_OLD, "Exemption request, Project CRB-12-C", "2012-09-17T07:58:00-07:00",
        "Memorandum with two enclosures. Hard copy follows by mail.\n\nTR Okwuosa\nCIO\nColorado River Board of California\n",
        files=[("CRB-12-C memo.docx", memo), ("Encl 1 Arroyo Verde 12-0877-B.pdf", proposal), ("Encl 2 IPR reply.eml", ipr)],
    )
    write("q-05", "Former signal officer's memo with courses of action; IPR refusal enclosed as a forwarded e-mail; complete, financial", "exemptions", [
        (raw, "exemption", after("complete", "Colorado River Board of California", "non_exempt",
            exemption(na=("fsr",)), {
            "provider.name": "Arroyo Verde Telecom, Inc.",
            "cost.total": 27170.0,
            "cost.items": [15360.0, 10560.0, 1250.0],
            "services.addresses": [place("6120 Verdugo Terrace, Suite 100", "Glendale", "91203")],
            "contract.term_months": 24,
            "signer.name": "Thaddeus R. Okwuosa",
            "signer.title": "Chief Information Officer",
            "reason.ground": "financial",
        })),
    ], "COA 1's $44,160.80 is the CALNET price. The IPR refusal is Encl 2 IPR reply.eml. Need, ramifications stand under BACKGROUND, everything else under DISCUSSION.")


def q_06():
    memo = pdf(
        [
            ("c", "<b>CALIFORNIA TRANSPORTATION COMMISSION</b><br/>1120 Larch Street, Room 2221, Sacramento, California 95814"),
            "<b>MEMORANDUM</b>",
            "TO: CALNET Program Chief, Office of Technology Services<br/>FROM: Office of Information Services, California Transportation Commission<br/>DATE: 21 November 2019",
            "<b>SUBJECT: General delegation, replacement of the hybrid PBX (Project SWITCHBACK)</b>",
            "<b>1. BACKGROUND.</b> The Commission's telephone switch, a 1998 hybrid PBX, lost its second power supply in October. The maker closed its repair depot in 2016. Eighteen-month public hearings on the transportation program depend on thirty-two dial-in ports which are cards in that switch; the purpose of Project SWITCHBACK is to keep the public able to testify by telephone and staff able to answer it.",
            "<b>2. DISCUSSION.</b>",
            "a. Scope. Remove the PBX and its battery plant. Install an IP-enabled replacement with a built-in conference bridge. Rewire the hearing room dais. Existing CALNET trunks are reused. The Caltrans floors of the building are outside the project.",
            "b. Place. Room 2221 (switch) and the second-floor hearing room, 1120 Larch Street, Sacramento.",
            "c. Materiel.",
            ("t", [
                ["Nomenclature", "Qty"],
                ["Ardent Systems IPX-220 call server, redundant", "1 pair"],
                ["Ardent PRI gateway, two-span", "1"],
                ["Ardent CB-64 conference bridge card", "1"],
                ["Ardent 5512 IP telephone", "54"],
                ["Dais microphone telephone interface, Brandeis DT-4", "13"],
                ["Installation, 5-year software assurance", "1 lot"],
            ], [330, 90], True),
            "d. Time. Site survey 6 to 10 January 2020. Equipment on hand by 14 February. Cutover on the weekend of 14 March. Old plant removed by 30 April 2020.",
            "e. Personnel. Ms. Jocasta Freyberg, Telecommunications Systems Analyst: retired Army Signal Corps warrant officer, Ardent Certified Engineer, PMP. Mr. Dinesh Vaidyanathan: CCNP Collaboration, B.S. electrical engineering, San Jose State.",
            "f. Track record. Ms. Freyberg directed the 1,100-station switch replacement at the Sierra Army Depot in 2012 and the Bureau of State Audits' move in 2015. Mr. Vaidyanathan installed the same model IPX-220 at the High-Speed Rail Authority in 2017.",
            "g. Justification. CALNET offers hosted voice; it does not offer a premises switch with a conference bridge under the Commission's own control, and Government Code section 11123 requires that a hearing continue when the outside network does not. The office has the staff and the appropriation to do the work unaided.",
            "h. Consequences of disapproval. Should the remaining power supply fail, hearings in progress stop and must be re-noticed at ten days each. The 2020 program, $2.6 billion, has to be adopted by 25 March; local agencies cannot let contracts until it is.",
            "<b>3. RECOMMENDATION.</b> Delegate to the Commission project planning, installation, and operation and maintenance for Project SWITCHBACK.",
            ("sp", 14),
            "<i>M. Trevanian</i> &nbsp; for",
            "HOLLISTER QUAID<br/>Chief Information Officer",
        ],
        font="Courier", size=9.5,
    )
    raw = mail(
        "CTC Front Office <frontoffice@catc.ca.example>", DEL, "Scanned: Memo to CALNET Program Chief", "2019-11-21T16:31:00-08:00",
        "Sent from the front office multifunction device. 2 pages.\n", files=[("SCN_20191121_1629.pdf", scan(memo, 0.4))],
    )
    write("q-06", "Scanned memo (Subject/Background/Discussion/Recommendation) signed by another 'for' the CIO; complete", "delegations", [
        (raw, "general_delegation", after("complete", "California Transportation Commission", "non_exempt", general(), {
            "project.locations": ["Room 2221 and the second-floor hearing room, 1120 Larch Street, Sacramento"],
            "activities": ["project planning", "installation", "operation and maintenance"],
            "signer.name": "Hollister Quaid",
            "signer.title": "Chief Information Officer",
        })),
    ], "Purpose stands at the end of BACKGROUND; all else under DISCUSSION a-h; 'Consequences of disapproval' is ramifications, 'Track record' experience. Image-only scan, slightly askew.")


def q_07():
    memo = pdf(
        [
            "<b>State of California – Natural Resources Agency<br/>FISH AND GAME COMMISSION</b>",
            "1416 Willow Landing, Room 1320, Sacramento, CA 95814",
            "<b>Memorandum</b>",
            ("t", [["To:", "Deputy Director, STND"], ["From:", "Chief Information Officer"], ["Date:", "23 February 2015"], ["Subject:", "Exemption for webcast and remote testimony transport"]], [70, 400]),
            "<b>BACKGROUND</b>",
            "The Commission meets in a different county each month and has webcast from its own hearing room since 2012. In December the room's provider gave notice. The room must have an outbound path for the webcast and an inbound path for remote testimony by the April meeting (herring and abalone quotas are on that agenda).",
            "<b>DISCUSSION</b>",
            "1. Requirement. One (1) 100 Mbps symmetric Internet access circuit and two (2) ISDN PRI replacement SIP trunk groups of 23 channels each, hearing room, 1416 Willow Landing, Room 1320, Sacramento 95814.",
            "2. Risk if unmet. Bagley-Keene obliges the Commission to give the access it has advertised. A meeting without it can be voided by any party. The commercial herring season opens or it does not on the strength of that one vote: 181 permit holders.",
            "3. Why outside CALNET. Cost. Measured against the CALNET contractor's catalog, Delta Breeze Telecommunications asks 35 percent less for the same package with equal service levels. An Individual Price Reduction conference was held with the contractor by telephone on 9 February 2015 and it declined to go lower; the record is in this office.",
            "4. Provider. Delta Breeze Telecommunications, LLC. Its quote and its standard terms are attached to this memorandum.",
            "5. Contract. The vendor's standard commercial terms apply. The Commission may leave on 30 days' written notice without charge. No extension is contemplated.",
            "6. Price.",
            ("t", [
                ["Item", "Qty", "Recurring, per month", "One time"],
                ["100 Mbps Internet access", "1", "$1,120.00", "$900.00"],
                ["SIP trunk group, 23 channels", "2", "$1,028.00 (both)", "$640.00 (both)"],
            ], None, True),
            "7. Service levels. Availability 99.99 percent per month. Mean time to restore two hours. Jitter below 5 ms. Below 99.99 percent the bill is abated five percent per tenth of a point; three such months permit termination for default.",
            "8. FSR. None.",
            "<b>RECOMMENDATION</b>",
            "Approve.",
            ("sp", 10),
            "E. Lucan Strathmore<br/>Chief Information Officer<br/>Commander, USN (Ret.)",
        ],
        size=11,
    )
    quote = pdf(
        [
            "<b>Delta Breeze Telecommunications, LLC</b> – Quote Q-15-0131<br/>44 Packet Boat Way, West Sacramento, CA 95691",
            "For: Fish and Game Commission hearing room",
            ("t", [
                ["", "MRC", "NRC"],
                ["DIA-100", "$1,120.00", "$900.00"],
                ["SIP-23 (x2)", "$514.00 ea", "$320.00 ea"],
            ], None, True),
            "Thank you for the opportunity. Valid 60 days from January 30, 2015.",
        ],
        font="Helvetica",
    )
    terms = pdf(
        [
            ("c", "<b>DELTA BREEZE TELECOMMUNICATIONS, LLC</b><br/>Standard Commercial Terms (rev. 2014-3) and Order Form"),
            "<b>1. Agreement.</b> These Terms and each Order Form signed by Customer make up the Agreement. If they differ, the Order Form prevails.",
            "<b>2. Initial Term.</b> The Initial Term of a Service is the number of months entered on the Order Form and begins on the Service Date.",
            "<b>3. Charges.</b> Recurring charges are invoiced monthly in advance, non-recurring charges on the Service Date. Invoices are due in forty-five days. Late amounts bear interest as the California Prompt Payment Act provides.",
            "<b>4. Customer's duties.</b> Customer furnishes space, power and access. Customer will not resell a Service.",
            "<b>5. Ending a Service.</b> Public-agency customers may end a Service upon thirty days' written notice without charge.",
            "<b>6. Maintenance.</b> Planned work is done between midnight and 5 a.m. with seven days' notice.",
            "<b>7. Equipment.</b> Delta Breeze equipment remains its property and is returned when the Service ends.",
            "<b>8. Confidential information.</b> Subject to the Public Records Act, each party keeps the other's confidential information for three years.",
            "<b>9. Liability.</b> Neither party answers for lost profits. Delta Breeze's liability is limited to twelve months' charges for the Service concerned.",
            "<b>10. Insurance.</b> Delta Breeze carries general liability insurance of $2,000,000 and workers' compensation as required by law.",
            "<b>11. Law.</b> California. Venue in Yolo County.",
            ("h", "ORDER FORM"),
            ("t", [
                ["Customer", "Fish and Game Commission"],
                ["Services", "DIA-100 (1); SIP-23 (2)"],
                ["Initial Term (months)", "________"],
                ["Total contract value", "$ ________________"],
                ["Service Date", "________"],
                ["For Customer (signature, title, date)", ""],
                ["For Delta Breeze", "P. Hallstrom, Sales Director"],
            ], [190, 280]),
        ],
        size=9.5, footer="Delta Breeze Standard Commercial Terms rev. 2014-3 – page",
    )
    raw = mail(
        '"Strathmore, E. Lucan@FGC" <lucan.strathmore@fgc.ca.example>', EX, "FGC memorandum - webcast transport", "2015-02-24T06:55:00-08:00",
        "Attached for action. POC is the undersigned.\n\nVR\nLucan Strathmore\n", files=[("FGC memo 15-02.pdf", memo), ("Q-15-0131.pdf", quote), ("DB standard terms and order form.pdf", terms)],
    )
    write("q-07", "Memo on cost grounds: IPR held by telephone and not enclosed, no length of contract, monthly and one-time prices with no total", "exemptions", [
        (raw, "exemption", after("deficient", "Fish and Game Commission", "non_exempt",
            exemption(missing=("contract.term", "cost.total", "ipr.documentation"), na=("fsr",)), {
            "provider.name": "Delta Breeze Telecommunications, LLC",
            "cost.items": [1120.0, 900.0, 1028.0, 640.0],
            "services.addresses": [place("1416 Willow Landing, Room 1320", "Sacramento", "95814")],
            "signer.name": "E. Lucan Strathmore",
            "signer.title": "Chief Information Officer",
            "reason.ground": "financial",
        })),
    ], "Prices by item only. The hearing room has the same address as the letterhead and is asked for expressly. The standard terms leave the months, and the total contract value, to an order form whose lines are blank.")


def q_08():
    memo = docx(
        [
            "<b>EMPLOYMENT TRAINING PANEL</b>",
            ("t", [
                ["TO", "CALNET Program Chief"],
                ["FROM", "Chief Information Officer, ETP"],
                ["DATE", "8 February 2022"],
                ["SUBJECT", "CALNET contract delegation – applicant support line"],
            ]),
            ("h", "BACKGROUND"),
            "The Panel funds employers who retrain workers. In the last two quarters the number of employers who ask for help with an application tripled (tax credit program, SB 162 pilot). Their calls arrive at eleven analysts' desk telephones in no order; 41 percent are abandoned. The applicant support line will put those calls in one queue, in English and Spanish, with call-back, so that an employer gets an analyst on the first attempt.",
            ("h", "DISCUSSION"),
            "<b>Project parameters.</b> One queue, eleven agents, two supervisors, call-back, recording for training, a wallboard. Not included: the Panel's other telephones; the grant management system.",
            "<b>Service.</b> The hosted contact center offering, at the tier that fits an office of our size, as found in the CALNET contractors' catalogs, Delegation column \"Yes\".",
            "<b>Location.</b> 1100 Jasmine Street, Fourth Floor, Sacramento, and agents' homes within the State.",
            "<b>Timeline.</b> Operations order to follow upon approval. The tempo of the cutover will be set with the contractor at kick-off; the Panel is ready to move on receipt of the delegation.",
            "<b>Team.</b> (1) Ginevra Solberg, project officer: ITIL 4 Managing Professional, Certified ScrumMaster; ran the Job Corps Region 6 support desk migration (60 agents, 2018) and the Panel's own move to hosted telephones (2020). (2) Augusto Pelletier: Certified Contact Center Manager, Security+; designed the queue plan of the EDD tax branch pilot, 2019.",
            "<b>If disapproved.</b> The 2022-23 training funds, $68 million, lapse in June if contracts are not executed. Small employers – fewer than 20 workers, the Panel's statutory priority – are the ones who give up on a busy line. Fresno and Imperial counties would lose most.",
            ("h", "RECOMMENDATION"),
            "Delegate design and development, and operation and maintenance, of the applicant support line to the Panel.",
            "",
            "CASIMIR A. DELVECCHIO",
            "Chief Information Officer",
            "Employment Training Panel",
        ],
        font="Arial", size=10.5,
    )
    raw = mail(
        "Casimir Delvecchio <casimir.delvecchio@etp.ca.example>", DEL, "ETP contract delegation request", "2022-02-08T10:02:00-08:00",
        "Memorandum attached.\n\nCA Delvecchio\nCIO\n", files=[("ETP memo applicant support line.docx", memo)],
    )
    write("q-08", "Contract delegation memo: service is 'the hosted contact center offering', no contractor; the timeline is an operations order to follow", "delegations", [
        (raw, "contract_delegation", after("deficient", "Employment Training Panel", "non_exempt",
            contract(missing=("catalog.service", "project.timeframe")), {
            "project.locations": ["1100 Jasmine Street, Fourth Floor, Sacramento", "agents' homes within the State"],
            "activities": ["design and development", "operation and maintenance"],
            "signer.name": "Casimir A. Delvecchio",
            "signer.title": "Chief Information Officer",
        })),
    ], "2018, 2019, 2020 and June belong to experience and to the funds that lapse. Purpose is the last sentence of BACKGROUND.")


BATCH_1 = [q_01, q_02, q_03, q_04, q_05, q_06, q_07, q_08]


def q_09():
    memo = pdf(
        [
            ("c", "<b>WILDLIFE CONSERVATION BOARD</b><br/>1807 Cottonwood Court, Suite 103, Sacramento, CA 95811"),
            "DATE: 14 March 2011",
            "FOR: Deputy Director, Statewide Telecommunications and Network Division, Department of Technology Services",
            "FROM: Agency Information Officer, Wildlife Conservation Board",
            "<b>SUBJECT:</b> CALNET exemption, satellite data links for Project HERON",
            "<b>1. BACKGROUND</b>",
            "The Board holds wetlands at the mouth of the Salton Sea and in the Grasslands. Two observation huts watch the rookeries with six cameras. Pictures are stored on cards, and a warden fetches the cards by airboat on the first of the month. The biologists need the pictures the same day: egg counts steer the water releases, and releases are set every morning at 0700.",
            "<b>2. DISCUSSION</b>",
            "2.1 Requirement. Satellite Internet data service, 5 Mbps down by 1 Mbps up, one terminal per hut; two (2) terminals in all.",
            "2.2 Positions. Hut SOUTH: 8811 Bombay Dike Road, Niland 92257. Hut NORTH: 27400 Santa Fe Grade, Gustine 95322.",
            "2.3 Why CALNET 2 does not serve. Module 1 through 4 services were checked with both contractors by letter of 10 January. None has wire, fiber or terrestrial radio within nine miles of either hut, and satellite data is not on the contract. There is therefore no CALNET service to buy at these positions. Ground: technical.",
            "2.4 Provider. Perigee Outpost Services, Inc. (proposal at Enclosure 1).",
            "2.5 Commitment. Twenty-four months from first light of each terminal. The Board may cancel either terminal on 60 days' notice and return the equipment; a cancellation before month 12 costs $300 per terminal. One renewal of 12 months at the Board's discretion.",
            "2.6 Cost.",
            ("t", [
                ["Line", "Qty", "Unit", "24-month amount"],
                ["Satellite data service", "2", "$189.00 per month", "$9,072.00"],
                ["Terminal, solar kit, mast", "2", "$2,640.00", "$5,280.00"],
                ["Commissioning by airboat", "2", "$900.00", "$1,800.00"],
                ["TOTAL", "", "", "$16,152.00"],
            ], [190, 40, 120, 110], True),
            "2.7 Service. Perigee furnishes carrier-class service to accepted industry standards. For every day on which a terminal is out of service, that day is credited. Should Perigee fail to put a terminal right after written notice, the Board may cancel it free of charge and recover the price of the terminal in proportion to the months unused.",
            "2.8 The Feasibility Study Report for HERON went to the Office of the State Chief Information Officer on 3 March 2011. A copy is at Enclosure 2.",
            "<b>3. RECOMMENDATION</b>",
            "That the exemption be granted for the two huts named and for no others.",
            ("sp", 12),
            "BRIGID OYAMA-FALK<br/>Agency Information Officer",
            "2 Enclosures",
        ],
        font="Helvetica", size=10,
    )
    offer = pdf(
        [
            "<b>PERIGEE OUTPOST SERVICES, INC.</b><br/>Proposal 1103-WCB, February 22, 2011",
            "700 Antenna Farm Road, Boron, California 93516",
            "2 each satellite data terminal with solar kit, mast: $2,640.00<br/>2 each monthly data service: $189.00<br/>2 each commissioning, watercraft access: $900.00",
            "Terms as agreed with the Board's Agency Information Officer. Equipment carries a two-year parts warranty.",
            "Ferris Dunmore",
        ],
    )
    raw = mail(
        "Brigid Oyama-Falk <boyamafalk@wcb.ca.example>", EX_OLD, "WCB exemption - HERON", "2011-03-14T13:12:00-07:00",
        "Signed memorandum (scanned) and enclosures.\n\nB. Oyama-Falk\nAgency Information Officer, WCB\n",
        files=[("HERON memo signed.pdf", scan(memo, -0.3)), ("Enclosure 1.pdf", offer)],
    )
    write("q-09", "Scanned memo: no word on what follows from refusal, 'carrier-class' service with real credits, FSR 'at Enclosure 2' is not there", "exemptions", [
        (raw, "exemption", after("deficient", "Wildlife Conservation Board", "non_exempt",
            exemption(missing=("ramifications", "sla.levels", "fsr"), na=("ipr.documentation",)), {
            "provider.name": "Perigee Outpost Services, Inc.",
            "cost.total": 16152.0,
            "cost.items": [9072.0, 5280.0, 1800.0],
            "services.addresses": [place("8811 Bombay Dike Road", "Niland", "92257"), place("27400 Santa Fe Grade", "Gustine", "95322")],
            "contract.term_months": 24,
            "signer.name": "Brigid Oyama-Falk",
            "signer.title": "Agency Information Officer",
            "reason.ground": "technical",
        })),
    ], "2.7: credits and cancellation, but no measurable level. BACKGROUND says how it is now and why pictures are needed, not what follows from a refusal. Enclosure 1 is there, Enclosure 2 is not. The warranty in the proposal is no service level.")


def q_10():
    body = """STND team,

I'm submitting the request below as BAR's acting CIO. Tobias wrote it, I checked it, it's ours. Questions to him, decisions to me.

Marisela Quintanar-Dole
Acting Chief Information Officer
Bureau of Automotive Repair

---------- Forwarded message ---------
From: Tobias Renfrew (BAR NetOps)
Date: Mon, Apr 8, 2024 at 5:51 PM
Subject: draft - exemption for the smog referee uplinks
To: Marisela Quintanar-Dole

# Smog Referee Uplinks (ticket NET-2291)

## tl;dr
- 3 x business fiber internet, 300/300, one per referee lane site
- vendor: Quillback Networks LLC
- $51,876 all up over 3 yrs

## where

| site | street                  | city        | zip   | qty |
|------|-------------------------|-------------|-------|-----|
| RL1  | 1402 Coronet Forge Ave  | Modesto     | 95351 | 1   |
| RL2  | 77 Halvorsen Way, Bay 6 | Santa Maria | 93455 | 1   |
| RL3  | 3915 W. Tamarisk Road   | Indio       | 92201 | 1   |

## why we need it
- OIS analyzers at the referee lanes now upload the full tailpipe trace + 4K undercarriage video (that's new since Jan 1)
- ~9 GB per car, 30 cars a day, current line is 10/1 DSL, do the math :(
- techs burn the video to USB sticks and somebody drives them to Rancho Cordova on Fridays

## if it doesn't happen
- disputes get decided w/o video, Attorney General's office told us they'd drop contested citations where it's missing (17 last quarter)
- consumers wait 3+ weeks for a hardship waiver instead of 2 days, car sits unregistered the whole time

## why not CALNET
- checked cat 24, 25 and 30 with every awardee, Feb 12 thru Mar 1
- RL1 + RL3: "no facilities", both times in writing
- RL2: 25/5 cable, best effort. we need >= 200 up. nobody has it
- so it's a features/availability thing. not claiming savings, so no IPR

## money

| line item                   | qty | unit      | x     | ext        |
|-----------------------------|-----|-----------|-------|------------|
| 300/300 fiber internet, MRC | 3   | $385.00   | 36 mo | $41,580.00 |
| static /29, MRC             | 3   | $22.00    | 36 mo | $2,376.00  |
| install RL1                 | 1   | $1,950.00 | once  | $1,950.00  |
| install RL2                 | 1   | $1,320.00 | once  | $1,320.00  |
| install RL3                 | 1   | $4,650.00 | once  | $4,650.00  |
| **TOTAL**                   |     |           |       | **$51,876.00** |

## contract stuff
- 36 mo from turn-up, then it just ends (no auto renew, I made them strike it)
- bail early = 25% of what's left. bail in last 6 mo = $0
- can add 12 mo at same price if we ask 60 days ahead

## SLA
- uptime 99.9% / mo per site
- MTTR 4 hrs
- packet loss < 0.1%
- **if they blow it:** 1/30 of the MRC per hr over, capped at the month. 2 blown months out of 6 -> we can kill that site, no 25%

## misc
- no FSR, it's way under the line
- no paper from the vendor yet other than emails w/ the numbers above

t.
"""
    raw = mail(
        "Marisela Quintanar-Dole <marisela.quintanar-dole@bar.ca.example>", EX, "Fwd: draft - exemption for the smog referee uplinks", "2024-04-09T08:33:00-07:00", body,
    )
    write("q-10", "Acting CIO forwards and adopts her engineer's Markdown draft; addresses and prices in pasted pipe tables; complete", "exemptions", [
        (raw, "exemption", after("complete", "Bureau of Automotive Repair", "non_exempt", exemption(), {
            "provider.name": "Quillback Networks LLC",
            "cost.total": 51876.0,
            "cost.items": [41580.0, 2376.0, 1950.0, 1320.0, 4650.0],
            "services.addresses": [
                place("1402 Coronet Forge Ave", "Modesto", "95351"),
                place("77 Halvorsen Way, Bay 6", "Santa Maria", "93455"),
                place("3915 W. Tamarisk Road", "Indio", "92201"),
            ],
            "contract.term_months": 36,
            "signer.name": "Marisela Quintanar-Dole",
            "signer.title": "Acting Chief Information Officer",
            "reason.ground": "technical",
        })),
    ], "All in one plain body. 'bail early' is termination, 'if they blow it' remedies, 'if it doesn't happen' ramifications. 'no paper from the vendor yet' makes provider.documentation not applicable.")


def q_11():
    body = """Hello CALNET Program,

DCA runs information technology for the Dental Board of California, and I submit the request below for the Board as its servicing CIO. Kip Lindqvist-Obando in my network unit wrote it. The parts list is the attached spreadsheet.

Rutherford Amaya-Stone
Chief Information Officer, Department of Consumer Affairs

---

## general delegation: license desk ACD, Dental Board of California

**what we're doing** (scope)
* put a small on-prem ACD/IVR in front of the Board's license desk
* 14 agents, 1 supervisor, 3 queues (dentist, RDA, complaints)
* the Board only. the other 36 boards stay on what they have

**why** (purpose)
* Dental Practice Act renewals moved to birth-month cycles, so calls come all year instead of in spikes
* right now 1 hunt group, no queue, no recording, callers get 40 rings. complaints from *patients* land in the same pile as address changes

**where**
* 2005 Evergrove Street, suite 1550, Sacramento (agents)
* gear goes in the 2nd floor MDF, same building

**when**

| step            | dates               |
|-----------------|---------------------|
| lab build       | 5 Sep - 29 Sep 2017 |
| pilot, 4 agents | Oct 2017            |
| everyone        | by 17 Nov 2017      |

**parts**
* see `DBC_ACD_parts.xlsx`, tab "BOM"

**who + what they know**
* Kip Lindqvist-Obando - CCNA Voice, CCNA R&S, B.S. comp sci (Sac State)
* Roshni Vance - Alderpoint ACD Certified Admin, ITIL Foundation
* Gus Tremaine - telecom analyst, 12 yrs, holds the CATR card (CDT-965)

**have they done this before**
* Roshni: same Alderpoint box at the Board of Barbering, 22 agents, 2015
* Kip: CSLB call tree rebuild 2016; cut over a 40 seat queue at the Bureau of Real Estate
* Gus: every DCA phone move since 2005, basically

**why you should let us**
* hosted ACD on the contract starts at 50 agents, we have 14
* on-prem ACD isn't on CALNET at all
* we already own the lab + the rack + the people, so CALNET's engineers wouldn't have to babysit

**if you don't**
* hold times stay at 19 min avg, and the Board's complaint intake misses the 10-day acknowledgement in B&P 129 (it missed 212 of them last FY)
* patients who were hurt get called back after the statute's evidence window, that's the part that bugs me

**which activities**: design and development, installation, operation and maintenance

-kip
"""
    parts = xlsx([
        ("BOM", [
            ("Part", "Description", "Qty"),
            ("ALD-ACD-25", "Alderpoint Contact 25-agent ACD/IVR appliance, release 6", 1),
            ("ALD-REC-04", "Call recording license, 15 named", 15),
            ("ALD-WB-42", "Wallboard client with 42-inch display", 2),
            ("MIR-H220", "Miravox H220 headset, binaural", 16),
            ("SVC-INST", "Vendor remote commissioning, days", 3),
        ]),
        ("rack", [("U", "what"), (12, "ACD-25"), (11, "blank"), (10, "UPS (already ours)")]),
    ])
    raw = mail(
        "Rutherford Amaya-Stone <rutherford.amaya-stone@dca.ca.example>", DEL, "General delegation request - Dental Board of California ACD", "2017-08-14T11:48:00-07:00", body,
        files=[("DBC_ACD_parts.xlsx", parts)], cc="Kip Lindqvist-Obando <kip.lindqvist-obando@dca.ca.example>",
    )
    write("q-11", "Young engineer's starred list, sent by the CIO of the department that runs the board's IT; parts list in a workbook; complete", "delegations", [
        (raw, "general_delegation", after("complete", "Dental Board of California", "non_exempt", general(), {
            "project.locations": ["2005 Evergrove Street, suite 1550, Sacramento"],
            "activities": ["design and development", "installation", "operation and maintenance"],
            "signer.name": "Rutherford Amaya-Stone",
            "signer.title": "Chief Information Officer",
        })),
    ], "The agency is the Board served, the signer the servicing department's CIO. Products stand in the attachment, tab BOM. 2015/2016 belong to experience.")


def q_12():
    body = """Hi STND,

**Request:** CALNET exemption, project *Road Test Tablets* (DMV ISD-20-118)

- what: cellular data service (4G/LTE, unlimited w/ priority) for the tablets the drive test examiners score on
- how many: TBD - field ops is still counting examiners, I'll send the roster once HR closes the hiring list
- where: issued to and shipped to DMV HQ, 2415 Ponderosa Circle, Sacramento 95818. They come back there every night? no. They live with the examiner. But that's the address the service is issued to.

**Why we need it**
- scores are on paper today, 1.1 M sheets/yr, keyed by hand 3-5 days later
- a kid who passes can't get the interim license printed till it's keyed

**What happens otherwise**
- REAL ID backlog eats the keying unit (they're the same people). Ops says test appointments slip from 2 wks to 7 wks by October
- we lose the NHTSA data grant, $640k, it's tied to electronic capture by 9/30/20

**Why not CALNET**
- category 19 plans all throttle after 22 GB or don't have priority/preemption on this band. our SIMs run a private APN w/ fixed IPs into the mainframe gateway and neither awardee supports a private APN terminated at our own gateway (asked 11/14, answered 11/26: "not a supported feature")

**Who:** Larkfield Mobile Data Inc. Brochure attached (their coverage + plan sheet).

**Deal**
- 36 months
- any SIM can be dropped any time, no fee, 30 days notice. no extension options
- cost: all-in $618,000 for the 3 years. that's the number, it covers everything (plans, APN, static IPs, SIM kits)

**SLA**
- APN gateway 99.95%/mo
- ticket ack 15 min, fix 4 h
- under 99.95 -> 5% credit on the whole bill, under 99.5 -> 15%, under 99 for 2 months -> DMV can walk

No FSR (delegated below the line).

Odalys Brandeburg
Chief Information Officer
Department of Motor Vehicles
"""
    sheet = pdf(
        [
            ("c", "<b>LARKFIELD MOBILE DATA</b><br/>Plans for people who work outdoors"),
            "<b>Coverage.</b> All 58 counties. Band 14 and Band 66. Roaming in Oregon, Nevada and Arizona at no extra charge.",
            "<b>Priority Unlimited.</b> No throttling. Public-sector priority lane. Hotspot included.",
            "<b>Private APN.</b> Terminate at your data center or ours. Static addressing.",
            "<b>Support.</b> Named engineer. Portal. Spare SIMs in your drawer.",
            ("c", "19 Harbor Signal Lane, Emeryville 94608 – hello@larkfield.example"),
        ],
        font="Helvetica", size=12,
    )
    raw = mail(
        '"Brandeburg, Odalys@DMV" <odalys.brandeburg@dmv.ca.example>', EX, "exemption: road test tablets LTE", "2020-01-09T17:20:00-08:00", body,
        files=[("Larkfield plan sheet.pdf", sheet)],
    )
    write("q-12", "Engineer's bullets sent by the CIO: number of SIMs still being counted, one all-in price with no item prices", "exemptions", [
        (raw, "exemption", after("deficient", "Department of Motor Vehicles", "non_exempt",
            exemption(missing=("services.quantity", "cost.items", "separate_attachments"), na=("ipr.documentation", "fsr")), {
            "provider.name": "Larkfield Mobile Data Inc.",
            "cost.total": 618000.0,
            "services.addresses": [place("2415 Ponderosa Circle", "Sacramento", "95818")],
            "contract.term_months": 36,
            "signer.name": "Odalys Brandeburg",
            "signer.title": "Chief Information Officer",
            "reason.ground": "technical",
        })),
    ], "'how many: TBD'. 1.1 M sheets is not a quantity of service. $640k is a grant. Mobile service: the address it is issued to. The plan sheet is vendor documentation without prices.")


def q_13():
    first = mail(
        "Wilhelmina Oyelowo <wilhelmina.oyelowo@wildlife.ca.example>", EX, "Exemption request - Lake Cachuma creel station", "2019-05-06T09:30:00-07:00",
        """CALNET,

Requesting an exemption for the **Cachuma Creel Station link**.

- 1 point-to-multipoint wireless internet service, 60/20 Mbps
- 1 managed router + battery, rented
- both at 4480 Tequepis Point Rd, Santa Barbara 93105

Why: anglers' catches get logged on paper at the boat ramp. Fisheries Branch models the steelhead take weekly and needs it same day, plus the quagga mussel inspection app only works online.

Why not the contract: asked the three CALNET data vendors Mar 4. Two no-bid the address ("outside footprint"), third would do 3 Mbps DSL. We need 20 up for the inspection photos. It's availability.

Vendor: Gaviota Airwaves, LLC (quote attached)

| item                  | rate        | amount    |
|-----------------------|-------------|-----------|
| internet 60/20        | $165.00/mo  | $3,960.00 |
| router + battery rent | $18.00/mo   | $432.00   |
| tower climb, install  | once        | $1,480.00 |
| total                 |             | $5,782.00 |

Nobody's doing an FSR for this.

When it's down and it's their fault: $10 off per outage, and after five of those we can send it all back and pay nothing more.

Wilhelmina Oyelowo
Chief Information Officer
Department of Fish and Wildlife
""",
        files=[("Gaviota quote 5519.pdf", pdf([
            "<b>Gaviota Airwaves, LLC</b> – quote 5519 – 12 Refugio Canyon Loop, Goleta 93117",
            ("t", [["service", "monthly", "once"], ["60/20 wireless internet, Tequepis Point", "$165.00", ""], ["router, battery (rental)", "$18.00", ""], ["climb + install", "", "$1,480.00"]], [250, 80, 80], True),
            "We look forward to fishing there.",
        ], font="Helvetica"))],
    )
    notice = """
> From: STND Exemptions
> Sent: Thursday, May 9, 2019 2:15 PM
> Subject: RE: Exemption request - Lake Cachuma creel station
>
> Your request cannot go forward until we have:
>  1. the ramifications if the need is not met
>  2. the length and terms of the contract commitment
>  3. requirements or commitments on early termination or optional extension
>  4. specific service level agreements
> Please reply to this message.
"""
    second = mail(
        "Jonah Petrakis-Lum <jonah.petrakis-lum@wildlife.ca.example>", EX, "RE: Exemption request - Lake Cachuma creel station", "2019-05-13T14:02:00-07:00",
        """Hey, Jonah here, I'm the engineer on this one. Some of the answers:

- **2.** it's 24 months from the day they light it
- **3.** we can quit after month 6 w/ 30 days notice, no charge; before that we eat the 6 months. no renewal clause
- **4.** working on it w/ Gaviota, they've never been asked for a number before lol

The first one is for Wilhelmina, she's at the hatchery meetings till Thursday.

Jonah Petrakis-Lum
Network Engineer I
""" + notice,
        reply_to=mid_of(first), cc="Wilhelmina Oyelowo <wilhelmina.oyelowo@wildlife.ca.example>",
    )
    third = mail(
        "Wilhelmina Oyelowo <wilhelmina.oyelowo@wildlife.ca.example>", EX, "RE: Exemption request - Lake Cachuma creel station", "2019-05-17T08:44:00-07:00",
        """Two last answers and one correction.

If we can't have this, the ramp closes to trailered boats on July 1: Reclamation's permit says no launch without an online mussel check. Cachuma's concession loses its season and the county its only public ramp for 60 miles.

Gaviota will commit to 99 percent up per month, and to a truck at the ramp within 8 business hours.

Correction: my adding was off. 3,960 + 432 + 1,480 is $5,872.00, not the $5,782.00 I gave in the table. The item prices were right.

Wilhelmina Oyelowo
CIO, Department of Fish and Wildlife
""",
        reply_to=mid_of(second), refs=f"{mid_of(first)} {mid_of(second)}",
    )
    fourth = mail(
        "Jonah Petrakis-Lum <jonah.petrakis-lum@wildlife.ca.example>", EX, "RE: Exemption request - Lake Cachuma creel station", "2019-05-21T10:10:00-07:00",
        "awesome, thanks for the quick turnaround! nothing else from our side.\n\nJonah\n",
        reply_to=mid_of(third), refs=f"{mid_of(first)} {mid_of(third)}",
    )
    fields = {
        "provider.name": "Gaviota Airwaves, LLC",
        "cost.total": 5782.0,
        "cost.items": [3960.0, 432.0, 1480.0],
        "services.addresses": [place("4480 Tequepis Point Rd", "Santa Barbara", "93105")],
        "signer.name": "Wilhelmina Oyelowo",
        "signer.title": "Chief Information Officer",
        "reason.ground": "technical",
    }
    na = ("ipr.documentation", "fsr")
    write("q-13", "Thread: four gaps, engineer answers two, CIO the rest and corrects her total; then a thank-you", "exemptions", [
        (first, "exemption", after("deficient", "Department of Fish and Wildlife", "non_exempt",
            exemption(missing=("ramifications", "contract.term", "contract.termination", "sla.levels", "separate_attachments"), na=na), fields)),
        (second, "supplement", after("deficient", "Department of Fish and Wildlife", "non_exempt",
            exemption(missing=("ramifications", "sla.levels", "separate_attachments"), na=na), {**fields, "contract.term_months": 24})),
        (third, "supplement", after("complete", "Department of Fish and Wildlife", "non_exempt",
            exemption(missing=("separate_attachments",), na=na), {**fields, "contract.term_months": 24, "cost.total": 5872.0})),
        (fourth, "not_a_request", NONE),
    ], "01: the remedy ('after five of those we can send it all back') belongs to sla.remedies, not to termination; amounts over a time that is never named (24 months can be computed, is not said). 02 answers 2 and 3 only; the quoted notice is no evidence. 03: corrected total 5,872.00.")


def q_14():
    body = """hey CALNET,

- **Project:** OPC *Kelp Hub* (our ref OPC-IT-031)
- **Vendor:** Tideline Broadcast & Data Co.
- **Product:** 2 x Tideline Pro 300, 1 x Tideline Guard
- **Where:** 2 Pro 300 -> 1 each at
    - 715 Anchor Cove Way, Eureka 95501
    - 3300 Pelican Quay, Unit 4, Monterey 93940
    - (the Guard sits in front of the Eureka one)
- **Why not CALNET:** both awardees came back with "not offered at this location" for Eureka (8/12) and "2023 at the earliest" for Monterey (8/19). So technical / availability. Not about price, no IPR asked
- **If no:** the fall urchin cull gets cancelled. 40 commercial divers lose the season's stipend and Fish & Wildlife's kelp money reverts 12/31
- **Term:** 18 months, fixed. Out any time after month 9 for free; before that, 2 months' worth. No option to extend
- **Cost:**

| what        | qty | /mo     | 18 mo     |
|-------------|-----|---------|-----------|
| Pro 300     | 2   | $210.00 | $7,560.00 |
| Guard       | 1   | $45.00  | $810.00   |
| setup       | 2   | -       | $500.00   |
| **total**   |     |         | **$8,870.00** |

- **SLA:** 99.9% monthly, 8 hr fix. Miss it = 10% of that month back per day; miss it 3 mo running = we're out with no charge
- **FSR:** nope
- **Sign-off:** Esperanza (our CIO) gave this a thumbs up in Teams, so good to go

Dmitri Kowalczuk-Reyes
Network Engineer, Ocean Protection Council
dmitri@ | (916) 555-0170 | he/him
"""
    raw = mail("Dmitri Kowalczuk-Reyes <dmitri.kowalczuk-reyes@opc.ca.example>", EX, "exemption req: Kelp Hub", "2021-09-02T20:15:00-07:00", body)
    write("q-14", "Bullets: product names without their type, no word on what the project needs it for, CIO's thumbs-up in Teams", "exemptions", [
        (raw, "exemption", after("deficient", "Ocean Protection Council", "non_exempt",
            exemption(missing=("services.description", "need", "signer")), {
            "provider.name": "Tideline Broadcast & Data Co.",
            "cost.total": 8870.0,
            "cost.items": [7560.0, 810.0, 500.0],
            "services.addresses": [place("715 Anchor Cove Way", "Eureka", "95501"), place("3300 Pelican Quay, Unit 4", "Monterey", "93940")],
            "contract.term_months": 18,
            "signer.name": "Dmitri Kowalczuk-Reyes",
            "signer.title": "Network Engineer",
            "reason.ground": "technical",
        })),
    ], "'Pro 300' and 'Guard' tell no type of service. Ramifications stand under 'If no', but nowhere is it said why the services are needed. The signer is an engineer.")


def q_15():
    request = docx(
        [
            ("c", "<b>MEDICAL BOARD OF CALIFORNIA</b>"),
            ("c", "Office of the Assistant Chief, Licensing Operations and Legal Support"),
            "April 22, 2013",
            "Deputy Director, Statewide Telecommunications and Network Division",
            "<b>Re: Request for exemption; enforcement evidence network (\"the Project\")</b>",
            "Exhibits A through D, delivered herewith in a compressed folder, are incorporated in this request by this reference as though fully set forth.",
            "1.  The Project. The Project is the interconnection of the Board's five investigative district offices listed in Exhibit A with its evidence repository, so that seized medical records may be examined where the investigator sits.",
            "2.  Services. The type and number of the services, and the premises to which each is to be furnished, are those shown on Exhibit A.",
            "3.  Necessity. Pursuant to Business and Professions Code section 2220, the Board must investigate complaints against 137,000 licensees. Evidence is now carried between offices on encrypted disks by sworn investigators, at a cost of 3,100 investigator hours a year, and chain of custody has been challenged in four pending accusations.",
            "4.  Consequence of denial. Absent the services, (a) the challenges in the four accusations can be cured only by re-inspection of originals, which two respondents have since destroyed; (b) the Board will exceed the 180-day benchmark of section 2319; and (c) physicians who ought to be restrained will continue in practice meanwhile.",
            "5.  Grounds. (a) Functionality: the CALNET 2 contractor's Ethernet product passes no encrypted layer-two frames end to end, which the Department of Justice requires for criminal offender record information. (b) Economy: on a like-for-like basis the proposed services cost 32 percent less than the contractor's nearest offering after the Individual Price Reduction process. The contractor's letter concluding that process is Exhibit D.",
            "6.  Provider. Ironwood Metropolitan Ethernet, Inc. Its proposal is Exhibit B.",
            "7.  Commitment. The obligation runs sixty months from acceptance of the last circuit. Article 4 of Exhibit B governs early termination and extension.",
            "8.  Price. The aggregate is $423,150.00, of which the components are set out on Exhibit A, second sheet.",
            "9.  Performance. Articles 6 and 7 of Exhibit B state the levels of performance and the Board's remedies respectively.",
            "10.  Feasibility Study Report. FSR MBC-1110-22 is being submitted to the Department of Finance concurrently; a true copy of its transmittal and section 5 is Exhibit C.",
            "11.  The Board will maintain the central file of this exemption and make it available upon request.",
            "Prepared by: Quentin Ashworth-Delgado, Assistant Chief",
            "Respectfully submitted,",
            "Isadora Fenwick-Olmos<br/>Chief Information Officer<br/>Medical Board of California",
        ],
        font="Times New Roman", size=12,
    )
    sheet = xlsx([
        ("Premises", [
            ("Exhibit A – premises and services", None, None, None, None),
            ("Office", "Street", "City", "ZIP", "Encrypted Ethernet access, 100 Mbps (circuits)"),
            ("Evidence repository", "2301 Larkmont Street", "Sacramento", "95833", 2),
            ("Cerritos District", "12750 Mesquite Center Court Drive, Suite 750", "Cerritos", "90703", 1),
            ("Fresno District", "1382 West Olivewood Avenue", "Fresno", "93711", 1),
            ("San Bernardino District", "464 West Fifth Arbor Street", "San Bernardino", "92401", 1),
            ("San Diego District", "4995 Murphy Mesa Road, Suite 203", "San Diego", "92123", 1),
            ("San Jose District", "1735 Technology Orchard Drive", "San Jose", "95110", 1),
        ]),
        ("Components", [
            ("Component", "Quantity", "Rate", "Amount over term"),
            ("Encrypted Ethernet access, monthly, 60 months", 7, 895.0, 375900.0),
            ("Layer-two encryptor, rental, monthly, 60 months", 7, 85.0, 35700.0),
            ("Installation, per circuit", 7, 1650.0, 11550.0),
            ("Aggregate", None, None, 423150.0),
        ]),
    ])
    proposal = pdf(
        [
            ("c", "<b>EXHIBIT B</b>"),
            ("c", "IRONWOOD METROPOLITAN ETHERNET, INC.<br/>Proposal to the Medical Board of California, March 1, 2013"),
            "<b>Article 1. Parties.</b> Ironwood, 9 Signal Hill Plaza, Long Beach 90755; the Board.",
            "<b>Article 2. Services.</b> Seven encrypted Ethernet accesses at 100 Mbps.",
            "<b>Article 3. Charges.</b> $895.00 per access per month; $85.00 per encryptor per month; $1,650.00 per installation.",
            "<b>Article 4. Duration.</b> 4.1 Sixty months. 4.2 The Board may terminate an access for convenience upon ninety days' notice and payment of twenty percent of the charges remaining for that access. 4.3 The Board may extend for one period of twelve months upon the same charges.",
            "<b>Article 5. Acceptance.</b> Ten days of error-free operation.",
            "<b>Article 6. Performance.</b> 6.1 Availability of each access: 99.95 percent per calendar month. 6.2 Restoration: four hours. 6.3 One-way delay between any two accesses: fifteen milliseconds.",
            "<b>Article 7. Remedies.</b> 7.1 A failure under 6.1 or 6.2 entitles the Board to a credit of one-fifth of the month's charge for the access for each occurrence. 7.2 Failure under 6.3 in two successive months, or three failures of any kind in twelve months, entitles the Board to terminate without the payment in 4.2.",
        ],
    )
    fsr = pdf(
        [
            ("c", "<b>EXHIBIT C</b>"),
            ("c", "<b>FEASIBILITY STUDY REPORT MBC-1110-22</b><br/>Enforcement Evidence Repository and Network"),
            "<b>Transmittal.</b> Submitted to the Department of Finance and the California Technology Agency, April 2013. Estimated project cost $1,870,000. Project start July 2013, end December 2014.",
            "<b>5.0 Proposed Solution.</b> 5.1 A repository in Sacramento holding scanned and native evidence. 5.2 Encrypted transport between the repository and the district offices. Because the transport would be bought outside CALNET, an exemption is sought from the Department of Technology at the same time as this report is filed. 5.3 Alternatives: couriers (status quo); CALNET Ethernet with router encryption (rejected by Department of Justice).",
        ],
    )
    ipr = docx(
        [
            "<b>EXHIBIT D</b>",
            "Continental Coast Communications – CALNET 2 Program Office",
            "March 28, 2013",
            "Ms. Fenwick-Olmos: This concludes the Individual Price Reduction request opened by the Medical Board on February 25, 2013 for seven 100 Mbps Ethernet accesses. Our best and final reduced rate is $1,320.00 per access per month against a catalog rate of $1,475.00. We cannot reduce further. Customer-owned encryptors are not supported on this service.",
            "Regards, Desiree Halloway, Contract Manager",
        ],
        font="Arial", size=10,
    )
    raw = mail(
        "Quentin Ashworth-Delgado <quentin.ashworth-delgado@mbc.ca.example>", EX_OLD, "Request for exemption - Medical Board of California - enforcement evidence network", "2013-04-22T16:05:00-07:00",
        "Transmitted on behalf of Isadora Fenwick-Olmos, Chief Information Officer: (1) the request; (2) Exhibits A through D, one compressed folder.\n\nQuentin Ashworth-Delgado\nAssistant Chief\n",
        files=[("MBC exemption request.docx", request), ("Exhibits A-D.zip", archive([
            ("Exhibit A.xlsx", sheet), ("Exhibit B - Ironwood proposal.pdf", proposal), ("Exhibit C - FSR extract.pdf", fsr), ("Exhibit D - IPR letter.docx", ipr),
        ]))],
        cc="Isadora Fenwick-Olmos <isadora.fenwick-olmos@mbc.ca.example>",
    )
    write("q-15", "Lawyerly request that incorporates four exhibits in a ZIP: premises, prices, terms, FSR and IPR letter stand only there; complete", "exemptions", [
        (raw, "exemption", after("complete", "Medical Board of California", "non_exempt", exemption(na=()), {
            "provider.name": "Ironwood Metropolitan Ethernet, Inc.",
            "cost.total": 423150.0,
            "cost.items": [375900.0, 35700.0, 11550.0],
            "services.addresses": [
                place("2301 Larkmont Street", "Sacramento", "95833"),
                place("12750 Mesquite Center Court Drive, Suite 750", "Cerritos", "90703"),
                place("1382 West Olivewood Avenue", "Fresno", "93711"),
                place("464 West Fifth Arbor Street", "San Bernardino", "92401"),
                place("4995 Murphy Mesa Road, Suite 203", "San Diego", "92123"),
                place("1735 Technology Orchard Drive", "San Jose", "95110"),
            ],
            "contract.term_months": 60,
            "signer.name": "Isadora Fenwick-Olmos",
            "signer.title": "Chief Information Officer",
            "reason.ground": "both",
        })),
    ], "Services, quantity and addresses: Exhibit A, sheet Premises. Termination: Exhibit B 4.2-4.3. SLA: Articles 6 and 7. IPR: Exhibit D. FSR: Exhibit C. $1,320 and $1,475 are the CALNET contractor's rates.")


def q_16():
    request = pdf(
        [
            ("c", "<b>CALIFORNIA BOARD OF ACCOUNTANCY</b><br/>Office of the Assistant Chief, Administration and Legal Services"),
            ("r", "October 12, 2010"),
            "To the Deputy Director, Statewide Telecommunications and Network Division:",
            "<b>REQUEST FOR EXEMPTION: EXAMINATION CANDIDATE VOICE AND DATA CONSOLIDATION</b>",
            "The California Board of Accountancy, by its Chief Information Officer, states:",
            "1. &nbsp; The services for which exemption is sought are (a) one 20 Mbps Ethernet Internet access and (b) thirty-six hosted voice lines, each to be furnished at 2415 Venture Oaks Landing, Suite 300, Sacramento, California 95833, and at no other place.",
            "2. &nbsp; The circumstances which give rise to the need are recited in Exhibit A, which is incorporated herein.",
            "3. &nbsp; Should exemption be withheld, the January and April examination windows could not be administered within the time the Uniform Accountancy Act allows, some 4,200 candidates would be entitled to the return of their fees, and the Board would be answerable in mandate.",
            "4. &nbsp; No service under the CALNET 2 Master Services Agreement meets the requirement, for the following technical reason: the Agreement's hosted voice product cannot be delivered over the exchange that serves the premises, and the contractor confirmed on September 3 that no date has been set for its availability there.",
            "5. &nbsp; The services would be furnished by the provider identified in Exhibit B (\"the Provider\"), whose proposal is annexed as that exhibit.",
            "6. &nbsp; The agreement has a term of thirty-six months. The Board may terminate it for any reason or none upon forty-five days' notice, in which event the unamortized part of the installation charge falls due. The agreement may be extended by mutual written consent for not more than twelve months.",
            "7. &nbsp; The total cost is $51,804.00. It is itemized in Exhibit D.",
            "8. &nbsp; The Provider warrants that the lines and the access will each be available 99.9 percent of every month, and that a total loss of service will be repaired within six hours. Upon breach the Board may withhold one-thirtieth of the month's charge for each six hours or fraction, and upon the third breach in a calendar quarter may rescind.",
            "9. &nbsp; The Feasibility Study Report for the consolidation, number CBA-1020-04, has been submitted for approval and is annexed as Exhibit C.",
            "10. &nbsp; No Individual Price Reduction was pursued, price forming no part of the grounds.",
            ("sp", 8),
            "DATED: October 12, 2010",
            "LEOPOLD M. CASTELLUCCI<br/>Chief Information Officer<br/>California Board of Accountancy",
        ],
        size=11, footer="Request for Exemption – Board of Accountancy",
    )
    schedule = xlsx([
        ("Exhibit D", [
            ("EXHIBIT D – ITEMIZATION", None, None, None),
            ("Item", "Units", "Monthly each", "36 months"),
            ("Ethernet Internet access, 20 Mbps", 1, 465.0, 16740.0),
            ("Hosted voice line", 36, 24.5, 31752.0),
            ("Installation and number porting", 1, None, 3312.0),
            ("Total", None, None, 51804.0),
        ]),
    ])
    raw = mail(
        "Leopold Castellucci <lcastellucci@cba.ca.example>", EX_OLD, "CBA - Request for Exemption, with exhibits", "2010-10-12T17:26:00-07:00",
        "Please find the Board's request and its exhibits annexed to this message.\n\nLeopold M. Castellucci\n",
        files=[("CBA Request for Exemption.pdf", request), ("Exhibit D.xlsx", schedule)],
    )
    write("q-16", "Numbered request incorporating Exhibits A to D, of which only D came: need, provider, proposal and FSR were in the others", "exemptions", [
        (raw, "exemption", after("deficient", "California Board of Accountancy", "non_exempt",
            exemption(missing=("need", "provider.name", "provider.documentation", "fsr"), na=("ipr.documentation",)), {
            "cost.total": 51804.0,
            "cost.items": [16740.0, 31752.0, 3312.0],
            "services.addresses": [place("2415 Venture Oaks Landing, Suite 300", "Sacramento", "95833")],
            "contract.term_months": 36,
            "signer.name": "Leopold M. Castellucci",
            "signer.title": "Chief Information Officer",
            "reason.ground": "technical",
        })),
    ], "Paragraphs 2, 5 and 9 refer to Exhibits A, B and C, none enclosed; 3 tells what follows from a refusal, but not what the services are for. The contractor in 4 is CALNET's.")


BATCH_2 = [q_09, q_10, q_11, q_12, q_13, q_14, q_15, q_16]


def q_17():
    request = pdf(
        [
            ("c", "<b>OFFICE OF TAX APPEALS</b><br/>Assistant Chief Counsel, Operations"),
            ("r", "May 5, 2021"),
            "CALNET Program Chief, Office of Technology Services",
            "<b>Re: CALNET contract delegation, appellant hearing lines</b>",
            "The Office of Tax Appeals (\"OTA\") requests delegation and in support thereof states as follows. Exhibits 1 and 2 are attached as separate documents and are made a part hereof.",
            "(1) <i>Subject matter.</i> OTA proposes to place its own orders for, and to administer, twelve recorded hearing bridges, one for each administrative law judge panel and three in reserve (the \"Project\"). Staff telephones and the video platform lie outside the Project.",
            "(2) <i>Service requested.</i> The service is that described in Exhibit 1, being an extract of the Catalog B of Crestline Unified Networks.",
            "(3) <i>Object of the Project.</i> Since March 2020 ninety-four percent of oral hearings have been conducted by telephone or video. The parties are entitled to a verbatim record (Cal. Code Regs., tit. 18, section 30420). A bridge which records, and on which the panel may confer privately, is required for that record to be made.",
            "(4) <i>Period.</i> From July 1, 2021, when configuration commences, through June 30, 2023. All bridges shall be in service on or before August 16, 2021.",
            "(5) <i>Places.</i> OTA's hearing offices at 400 Quill Street, Sacramento; 12900 Park Meridian Drive, Cerritos; and 855 Tower District Way, Fresno.",
            "(6) <i>Personnel.</i> The qualifications of the two persons who will conduct the Project, and their experience with like projects, appear from Exhibit 2.",
            "(7) <i>Prejudice if delegation be denied.</i> Each change to a bridge would await a Form 20 processed by a third party, at a mean of nine business days. Hearing notices issue ten days before hearing. OTA estimates that one calendar in five, some sixty appeals a month, would be continued, and interest accrues against taxpayers during every continuance.",
            "(8) <i>Extent.</i> Delegation is sought for operation and maintenance and for installation only.",
            "(9) OTA will keep the files and the informational copies of Form 20 which chapter 3-502.0 requires.",
            ("sp", 10),
            "For the Office of Tax Appeals,",
            "XIOMARA TREVELYAN<br/>Chief Information Officer",
            "cc: Barnaby Stockhausen, Assistant Chief Counsel",
        ],
        size=11,
    )
    catalog = pdf(
        [
            "<b>EXHIBIT 1</b>",
            "Crestline Unified Networks – CALNET NextGen – Catalog B (extract, April 2021)",
            ("t", [
                ["Identifier", "Feature name", "Unit", "Required / Discretionary", "Delegation (Yes/No)"],
                ["CUN-AB-0410", "Audio bridge, reservationless, 25 port", "each, MRC", "Required", "No"],
                ["CUN-AB-0460", "Audio bridge with recording and sub-conference, 25 port", "each, MRC", "Required", "Yes"],
                ["CUN-AB-0461", "Recording storage, 100 hours", "each, MRC", "Required", "No"],
            ], None, True),
            "OTA asks for: CUN-AB-0460, quantity 12 (twelve).",
        ],
        font="Helvetica", size=9.5, landscape=True,
    )
    staff = docx([
        "<b>EXHIBIT 2 – PERSONNEL</b>",
        "<b>Lazarus Whitmore-Chan</b>, Information Technology Specialist II. Holds the Crestline Bridge Administrator certificate (2019) and CompTIA Network+; B.S., Information Systems, California State University, Sacramento (2009).",
        "From 2014 to 2018 he built and ran the recorded bridges of the Board of Equalization's appeals division, nineteen in number, and moved them to OTA upon its creation.",
        "<b>Noemi Abelard</b>, Senior Legal Typist, formerly hearing reporter. Certified Shorthand Reporter (license current). She is responsible for the integrity of recordings and did the same for the Unemployment Insurance Appeals Board's telephone hearings from 2016 to 2019.",
    ])
    raw = mail(
        "Barnaby Stockhausen <barnaby.stockhausen@ota.ca.example>", DEL, "OTA contract delegation - hearing bridges", "2021-05-05T15:15:00-07:00",
        "Counsel transmits herewith, for Ms. Trevelyan, OTA's request and Exhibits 1 and 2.\n\nB. Stockhausen\nAssistant Chief Counsel, Operations\n",
        files=[("OTA request.pdf", request), ("Exhibit 1 - Catalog B extract.pdf", catalog), ("Exhibit 2 - Personnel.docx", staff)],
        cc="Xiomara Trevelyan <xiomara.trevelyan@ota.ca.example>",
    )
    write("q-17", "Contract delegation in numbered paragraphs: the catalog service stands only in Exhibit 1, the staff only in Exhibit 2; complete", "delegations", [
        (raw, "contract_delegation", after("complete", "Office of Tax Appeals", "non_exempt", contract(), {
            "provider.name": "Crestline Unified Networks",
            "project.locations": ["400 Quill Street, Sacramento", "12900 Park Meridian Drive, Cerritos", "855 Tower District Way, Fresno"],
            "activities": ["installation", "operation and maintenance"],
            "signer.name": "Xiomara Trevelyan",
            "signer.title": "Chief Information Officer",
        })),
    ], "Catalog line CUN-AB-0460 in Exhibit 1. Counsel only transmits; the letter closes with the CIO's name and title. 'Object' is purpose, 'Prejudice' ramifications, 'Period' timeframe.")


def q_18():
    request = docx(
        [
            ("c", "<b>SAN FRANCISCO BAY CONSERVATION AND DEVELOPMENT COMMISSION</b>"),
            ("r", "January 31, 2014"),
            "CALNET Program Chief",
            "<b>In re: General delegation for premises telephone equipment</b>",
            "1.  Definitions. \"Commission\" means the San Francisco Bay Conservation and Development Commission. \"Premises\" means 455 Battery Wharf Avenue, Suite 10600, San Francisco. \"Project\" means the removal of the telephone equipment now at the Premises and the furnishing and installation of that described in paragraph 4.",
            "2.  Scope. The Project extends to 52 stations on one floor of the Premises, the reception console and the paging of two conference rooms. The carrier lines are excluded from it.",
            "3.  Purpose. The purpose of the Project is to accomplish those objectives for which it was undertaken and which are consistent with the mission of the Commission.",
            "4.  Equipment. The equipment is that set out in the schedule marked Exhibit 2 and incorporated herein by reference.",
            "5.  Time. The Project commences on March 3, 2014 and shall be concluded within ninety days.",
            "6.  Personnel. (a) The qualifications of the Commission's personnel are set out in the curricula vitae marked Exhibit 3 and incorporated herein by reference. (b) With respect to experience, Mr. Osgood Ferreira superintended the installation of a 130-station private branch exchange at the Coastal Conservancy in 2008 and of a key system at the Commission's former quarters in 2003.",
            "7.  Grounds. Delegation should be granted because (i) equipment of this class is not provided under any CALNET contract; (ii) the cost, $41,300, lies within the Commission's own purchasing authority; and (iii) nothing in the Project is new in the marketplace or so complex as to call for the oversight of the Office of Technology Services.",
            "8.  Adverse consequences. Were delegation denied, the appropriation of $41,300 would revert on June 30, the lessor's consent to cable work, given for March to May only, would lapse, and the Commission would be put to a second application for both.",
            "9.  Activities. Project oversight; installation.",
            "10.  The Commission will maintain a file of all purchases made under the delegation.",
            "",
            "Respectfully,",
            "Cornelius B. Applewhite\nAssistant Chief, Legal and Administration",
            "APPROVED AND SUBMITTED:",
            "Marguerita Solano-Fisk\nChief Information Officer",
        ],
        font="Book Antiqua", size=11,
    )
    lease = docx([
        "<b>EXHIBIT 1</b>",
        "Consent of Lessor. Wharfside Holdings LP consents to low-voltage cable work in Suite 10600, 455 Battery Wharf Avenue, between March 1 and May 31, 2014, by a licensed contractor, after 6 p.m.",
        "W. Halvorson, Property Manager. January 8, 2014.",
    ])
    raw = mail(
        "Cornelius Applewhite <capplewhite@bcdc.ca.example>", DEL, "BCDC - general delegation", "2014-01-31T12:50:00-08:00",
        "Kindly find enclosed the Commission's request together with its exhibits.\n\nC. B. Applewhite\n",
        files=[("BCDC request for delegation.docx", request), ("Exhibit 1 lessor consent.docx", lease)],
        cc="Marguerita Solano-Fisk <msolano@bcdc.ca.example>",
    )
    write("q-18", "Numbered paragraphs: circular purpose, equipment in Exhibit 2 and qualifications in Exhibit 3, neither of them enclosed", "delegations", [
        (raw, "general_delegation", after("deficient", "San Francisco Bay Conservation and Development Commission", "non_exempt",
            general(missing=("project.purpose", "products", "staff.qualifications")), {
            "cost.total": 41300.0,
            "project.locations": ["455 Battery Wharf Avenue, Suite 10600, San Francisco"],
            "activities": ["project oversight", "installation"],
            "signer.name": "Marguerita Solano-Fisk",
            "signer.title": "Chief Information Officer",
        })),
    ], "Paragraph 3 says nothing. Only Exhibit 1 (the lessor's consent) came. Experience stands in 6(b). 'Premises telephone equipment' and '52 stations' are no products. The CIO approves and submits; the Assistant Chief wrote it.")


def q_19():
    request = pdf(
        [
            ("c", "<b>CALIFORNIA BUILDING STANDARDS COMMISSION</b>"),
            ("r", "August 24, 2020"),
            "CALNET Program, Attention: Deputy Director",
            "<b>REQUEST FOR EXEMPTION – Code Adoption Hearing Connectivity, 2021 Intervening Cycle</b>",
            "I. &nbsp; PARTIES AND SUBJECT. The California Building Standards Commission seeks exemption for two services of Palisade Broadband Partners LP: one dedicated Internet access circuit of 1 Gbps and one diverse backup circuit of 200 Mbps, both at 2525 Natomas Orchard Drive, Suite 130, Sacramento 95833.",
            "II. &nbsp; NEED. Health and Safety Code section 18935 calls for public hearings on every proposed building standard. They are held since June by video with up to nine hundred participants, and the present 50 Mbps circuit, shared with the daily work of the office, has failed at three hearings.",
            "III. &nbsp; EFFECT OF DENIAL. A standard adopted at a hearing the public could not attend is void. The intervening cycle, which carries the wildfire and emergency housing standards, would lapse and could not be taken up again before 2023.",
            "IV. &nbsp; GROUNDS (TECHNICAL). No CALNET contractor can furnish a backup circuit at this building by a path separate from the primary: both use the same conduit in Natomas Orchard Drive (letters of July 9 and July 14). Diversity is not available under the contracts.",
            "V. &nbsp; TERM. Twenty-four months, commencing November 1, 2020. The Commission may terminate upon thirty days' notice and payment of any unrecovered construction. Two extensions of six months are at the Commission's sole option.",
            "VI. &nbsp; COST. The total cost, and the cost of each item, are stated in Exhibit C. Palisade regards its prices as a trade secret; Exhibit C is therefore protected, and the password will be given to the Deputy Director by telephone.",
            "VII. &nbsp; SERVICE LEVELS AND REMEDIES. Those of sections 2 and 3 of Exhibit B.",
            "VIII. &nbsp; FSR; IPR. Neither a Feasibility Study Report nor an Individual Price Reduction is involved.",
            ("sp", 10),
            "Respectfully submitted,<br/>THORNTON ABIODUN-REYES<br/>Chief Information Officer, California Building Standards Commission",
        ],
        size=11,
    )
    levels = pdf(
        [
            ("c", "<b>EXHIBIT B</b><br/>Palisade Broadband Partners LP – Service Description"),
            "<b>1. Service.</b> Dedicated access on the provider's own fiber; backup by the north riser.",
            "<b>2. Levels.</b> Primary 99.99 percent a month, backup 99.9 percent; both together 99.999. Trouble answered in 15 minutes, cleared in 4 hours.",
            "<b>3. Remedies.</b> Customer is credited one day's charges for each hour beyond. After two months below level in a quarter Customer may terminate without payment of any kind.",
        ],
        font="Helvetica",
    )
    prices = pdf(
        [
            "EXHIBIT C – Prices of Palisade Broadband Partners LP",
            ("t", [["Primary 1 Gbps, 24 months", "$33,120.00"], ["Backup 200 Mbps, 24 months", "$11,760.00"], ["Construction", "$6,400.00"], ["Total", "$51,280.00"]], [250, 100]),
        ],
        font="Helvetica", password="Title24-2021",
    )
    raw = mail(
        "Thornton Abiodun-Reyes <thornton.abiodun-reyes@bsc.ca.example>", EX, "BSC request for exemption", "2020-08-24T18:03:00-07:00",
        "Enclosed: the request; Exhibit B; Exhibit C (protected). There is no Exhibit A, the single address being stated in the request.\n\nT. Abiodun-Reyes\nCIO\n",
        files=[("BSC request.pdf", request), ("Exhibit B.pdf", levels), ("Exhibit C.pdf", prices)],
    )
    write("q-19", "Total and item prices stand only in a password-protected Exhibit C: triage", "exemptions", [
        (raw, "exemption", after("triage", "California Building Standards Commission", "non_exempt",
            exemption(na=("ipr.documentation", "fsr"), unclear=("cost.total", "cost.items")), {
            "provider.name": "Palisade Broadband Partners LP",
            "services.addresses": [place("2525 Natomas Orchard Drive, Suite 130", "Sacramento", "95833")],
            "contract.term_months": 24,
            "signer.name": "Thornton Abiodun-Reyes",
            "signer.title": "Chief Information Officer",
            "reason.ground": "technical",
        })),
    ], "Exhibit C cannot be opened without the password, which is to come by telephone. Levels and remedies in Exhibit B. Exhibit B is vendor documentation.")


def q_20():
    raw = mail(
        '"Wetherell, Persis@DOF" <persis.wetherell@dof.ca.example>', EX, "Exemptions granted to departments, FY 2013-14 through 2015-16: request for records", "2016-09-20T11:22:00-07:00",
        """To the Custodian of Records, CALNET Program:

1. The Office of State Audits and Evaluations, Department of Finance, is conducting a performance review of telecommunications purchases made outside the CALNET contracts.

2. Chapter 501 of the State Telecommunications Management Manual provides that each agency "will agree to maintain a central file of granted exemptions and their related acquisition documents." The Office has examined the central files of six departments and wishes to compare them with the Program's.

3. Kindly furnish, for each exemption granted between July 1, 2013 and June 30, 2016: (a) the name of the agency and its Chief Information Officer; (b) the services, provider and total cost; (c) the ground (technical or financial) and, if financial, the Individual Price Reduction documentation; (d) the term and date of expiration.

4. A spreadsheet will suffice. If the volume is burdensome, the undersigned will gladly agree upon a sample.

5. This letter asks for records only. The Department of Finance has no acquisition pending for which it would need an exemption or a delegation.

Persis Wetherell
Assistant Chief, Office of State Audits and Evaluations
Department of Finance
""",
    )
    write("q-20", "Auditor asks for copies of exemptions granted, in numbered paragraphs full of the policy's words; no request", "exemptions", [(raw, "not_a_request", NONE)],
        "Paragraph 5 says expressly that no exemption is asked for.")


def q_21():
    raw = mail(
        "Bao Lindgren-Ortiz <bao.lindgren-ortiz@deltaconservancy.ca.example>", EX, "do we even need an exemption?", "2022-03-16T13:37:00-07:00",
        """hi!

new network person at the Delta Conservancy here. couple of Qs before I bother my CIO w/ anything:

- if a **landlord** provides internet as part of the rent, does that count as buying outside CALNET? or is that just rent?
- Starlink for a boat: is satellite "required" or "discretionary" these days? catalog A on the website 404s for me
- say something is discretionary -> no exemption, but do we still need the delegation thing??
- when it says "Chief Information Officer, or equivalent must submit", can I press send or does she have to
- what's an IPR and who do I ask for one
- is there a template? all I found is STMM 0501.0 and it's from 2013

no rush, there's no project yet, I'm just trying to learn the ropes

thx
Bao Lindgren-Ortiz
Network Engineer I
Sacramento-San Joaquin Delta Conservancy
""",
    )
    write("q-21", "New engineer's list of questions about exemptions, delegations and IPR; no project, no request", "exemptions", [(raw, "not_a_request", NONE)],
        "'there's no project yet'.")


def q_22():
    html = """<html><body>
<table width="600" align="center" cellpadding="12" style="font-family:Arial">
<tr><td bgcolor="#003057"><font color="#ffffff" size="5"><b>Skip the CALNET line.</b></font></td></tr>
<tr><td><p>Dear State IT leader,</p>
<p>Is your telecommunications project stuck? <b>Bright Meridian Connect</b> has helped eleven California departments win their <b>CALNET exemption</b>. Our specialists write your request for you: need, ramifications, technical reason, street addresses, service levels, even the letter your Chief Information Officer signs.</p>
<ul><li>99.99% uptime, 2-hour repair, 25% credit if we miss</li><li>36 months, no early termination fee, two optional years</li><li>Up to <b>40% below</b> CALNET rates. Ask for our IPR comparison kit!</li></ul>
<p>Fiber from $399.00 per month. SIP trunks from $14.00. Total solutions under $50,000 qualify for our Fall Saver.</p>
<p><a href="https://brightmeridian.example/exempt">Book your free exemption workshop</a></p></td></tr>
<tr><td><font size="1">You receive this because you attended the Public Sector Network Summit. Bright Meridian Connect, 4000 Commerce Spire, Irvine 92618. <a href="https://brightmeridian.example/unsub">Unsubscribe</a></font></td></tr>
</table></body></html>"""
    raw = mail(
        "Bright Meridian Connect <news@brightmeridian.example>", EX, "Exemption Request? We write it for you [Fall Saver]", "2018-10-02T05:00:00-07:00",
        "Skip the CALNET line. Bright Meridian Connect writes your CALNET exemption request for you. See https://brightmeridian.example/exempt\n\nUnsubscribe: https://brightmeridian.example/unsub\n",
        html=html, extra=(("List-Unsubscribe", "<https://brightmeridian.example/unsub>"), ("Precedence", "bulk")), mailer="MailRocket 4.2",
    )
    write("q-22", "A provider's mass mailing that offers to write exemption requests, with prices, levels and terms", "exemptions", [(raw, "not_a_request", NONE)],
        "Bulk advertisement from a vendor; no agency asks for anything.")


def q_23():
    rates = "AV-2 low bid - our tabulation,,\nitem,monthly,one time\n10G wavelength to LA,\"$2,350.00\",\"$4,000.00\"\nsecond cross connect,$180.00,$250.00\nrouter care,$95.00,\n"
    raw = mail(
        "Lyndon Echeverria-Platt <lecheverria@csub.example>", EX, "exemption - Antelope Valley & main campus wavelength", "2016-02-11T09:48:00-08:00",
        """CALNET –

CSU Bakersfield. List, since lists get read:

JOB: AV-2 wavelength (second path out of town for the campus network).
WHAT: 1 ten-gig wavelength to Los Angeles, 1 extra cross connect, router care. Main campus, Computing Center, to the Antelope Valley building. (You know where we are. Big field, eucalyptus trees.)
WHY: one path now, shared with three school districts. When a truck took the pole on Highway 58 we were dark two days in finals week.
IF NO: same again. And the nursing simulation lab loses its accreditation visit – they inspect the network, believe it or not.
WHY NOT YOU: price. Your contract's wave is $3,900 a month, theirs $2,350. An IPR was asked for, they came down a hair, letter's somewhere in my predecessor's mail.
WHO: low bidder. Procurement keeps the name sealed till award. Their prices, typed over by us, clipped on.
HOW LONG: 5 years, then year to year if both sides like it. Quit early with 90 days' word and six months' rent.
HOW GOOD: very good, say the references. Not a bad word.

Procurement says I should ask you first. If the university doesn't have to, tell me and I will go away.

Lyndon Echeverria-Platt
Associate Vice President & Chief Information Officer
California State University, Bakersfield
""",
        files=[("AV-2 low bid.csv", rates)],
    )
    write("q-23", "A university campus asks with a list; no address, no total, no provider, no levels; exempt, so not required", "exemptions", [
        (raw, "exemption", after("not_required", "California State University, Bakersfield", "exempt",
            exemption(missing=("services.address", "cost.total", "provider.name", "sla.levels", "sla.remedies", "ipr.documentation", "separate_attachments"),
                na=("provider.documentation", "fsr")), {
            "cost.items": [2350.0, 4000.0, 180.0, 250.0, 95.0],
            "contract.term_months": 60,
            "signer.name": "Lyndon Echeverria-Platt",
            "signer.title": "Associate Vice President & Chief Information Officer",
            "reason.ground": "financial",
        })),
    ], "State university: exempt. 'Big field, eucalyptus trees' is no address; 'not a bad word' no level; the IPR letter is somewhere else; the bidder's name is sealed and the price list is the campus's own.")


def q_24():
    letter = pdf(
        [
            ("c", "<b>SACRAMENTO METROPOLITAN FIRE DISTRICT</b><br/>Office of the Fire Chief"),
            ("r", "15 June 2018"),
            "TO: Deputy Director, Statewide Telecommunications and Network Division<br/>FROM: Fire Chief<br/>SUBJECT: CALNET exemption for incident communications",
            "<b>BACKGROUND.</b> The District protects 720,000 people and sends strike teams throughout the State. Each incident is different. The command vehicles need a connection to the mapping and resource system wherever they stop; without a map a division supervisor works from a drawing on the hood of a truck.",
            "<b>DISCUSSION.</b>",
            "1. The District asks for an exemption under which it may obtain, from time to time and as incidents require, such communications as the incident commander may deem necessary, at any place within or outside the District, during the fiscal year.",
            "2. Without this, resource orders from the fire line go by voice through a dispatch center that in October lost 31 orders in one night. Engines sat in staging while houses burned.",
            "3. The District has worked with Gold Ridge Incident Communications since 2009 and has confidence in it.",
            "4. The agreement is for twelve months, 1 July 2018 to 30 June 2019. Total cost of the agreement is $85,000.00.",
            "<b>RECOMMENDATION.</b> That exemption be granted before peak season.",
            ("sp", 14),
            "ROYAL T. BANCROFT<br/>Fire Chief",
        ],
        font="Helvetica", size=11,
    )
    raw = mail(
        "Sac Metro Fire Admin <admin@metrofire.ca.example>", EX, "Letter from Chief Bancroft", "2018-06-15T14:10:00-07:00",
        "Signed letter attached (scan). Original in the mail.\n", files=[("Bancroft_CALNET.pdf", scan(letter, 0.6))],
    )
    write("q-24", "A fire district's scanned letter asks for whatever an incident may need; local government, so not required", "exemptions", [
        (raw, "exemption", after("not_required", "Sacramento Metropolitan Fire District", "local",
            exemption(missing=(
                "project", "services.description", "services.quantity", "services.address", "reason", "contract.termination",
                "cost.items", "sla.levels", "sla.remedies", "signer",
            )), {
            "provider.name": "Gold Ridge Incident Communications",
            "cost.total": 85000.0,
            "contract.term_months": 12,
            "signer.name": "Royal T. Bancroft",
            "signer.title": "Fire Chief",
        })),
    ], "A special district is local. 'from time to time and as incidents require' is a blanket. Confidence in a vendor is no reason. The Fire Chief is not the head of information technology.")


def q_25():
    raw = mail(
        "Ignatius Fairweather-Hale <ignatius.fairweather-hale@dof.ca.example>", DEL, "URGENT general delegation - Finance switchboard", "2023-12-22T22:41:00-08:00",
        """MEMORANDUM

TO: CALNET Program Chief
FROM: Chief Information Officer, Department of Finance
DATE: 22 December 2023
SUBJECT: General delegation, Finance switchboard

1. BACKGROUND
The switchboard which serves the Governor's Budget release on 10 January is at the end of its life, and the purpose is to have reporters and the Legislature reach the budget analysts on that day.

2. DISCUSSION
a. Scope: all of what is required by the mission.
b. Location: 915 Capitol Terrace, Sacramento.
c. Time: equipment in hand 2 January 2024, in service 8 January 2024.
d. Equipment: one Monolith M9 IP PBX, 140 Monolith T20 telephones, installation.
e. Staff: R. Castane, CCNA, Monolith certified technician. He installed the M9 at two banks in 2021.
f. Consequences: if delegation is denied the Budget release will not be served and markets may be misinformed.

3. RECOMMENDATION
Approve tonight. Send your approval, and the name and number of the person who pays telephone invoices at your Department, by reply to this message only. Do not call; the switchboard is down.

Ignatius Fairweather-Hale
Chief Information Officer
Department of Finance
""",
        dmarc="fail", extra=(("Reply-To", "finance.cio.office@mailbox-fast.example"),),
    )
    write("q-25", "Memo in the name of Finance's CIO that fails DMARC and wants replies at another domain: triage", "delegations", [
        (raw, "general_delegation", after("triage", "Department of Finance", "non_exempt",
            general(missing=("project.scope", "reason")), {
            "project.locations": ["915 Capitol Terrace, Sacramento"],
            "signer.name": "Ignatius Fairweather-Hale",
            "signer.title": "Chief Information Officer",
        }, ("project.scope",))),
    ], "dmarc=fail signed by the trusted server, Reply-To elsewhere. Judged on its face: 'all of what is required by the mission' is no scope (the subject names the switchboard: not scored), nothing says why delegation should be granted.")


def q_26():
    form = docx(
        [
            "<b>CALIFORNIA CONSERVATION CORPS – FACILITIES & TELECOM</b>",
            "Delegation, CALNET contract service. (Our own form. I made it. O. Brackenridge, Facilities Officer)",
            ("t", [
                ["Job", "Push-to-talk for the spike camps – 46 handsets and the dispatcher's console. Fire crews only; trail crews stay on radios."],
                ["From the catalog", "Vantage Pacific Wireless, Catalog B line 3308: \"Group push-to-talk service with console\". Delegation column: Yes."],
                ["What it's for", "Crews of 15 split up on a fire line. Radios are on the agency channel and full. Supervisors need a channel of their own to count heads."],
                ["When", "Handsets in by April 20, 2015. Training last week of April. In use May 1 to November 30, 2015."],
                ["Where", ""],
                ["Who does it", "Hank Villalpando – Vantage Pacific certified device administrator, FCC GROL. Mrs. Oyler – telecom analyst, CATR, county ICS-300."],
                ["They've done", "Villalpando: 120 push-to-talk sets for the Oroville flood crews, 2012. Oyler: every satellite phone we own, since 2006."],
                ["Part we want to run", "Installation; operation and maintenance"],
                ["Anything else", "Coffee is on me."],
            ]),
            "Submitted: Evangeline Strobridge, Chief Information Officer, California Conservation Corps. March 9, 2015",
        ],
        font="Arial", size=10.5,
    )
    first = mail(
        "Evangeline Strobridge <evangeline.strobridge@ccc.ca.example>", DEL, "CCC - push-to-talk, contract delegation", "2015-03-09T10:00:00-07:00",
        "Our form is attached. Orin (copied) is your man for details.\n\nEvangeline Strobridge\nCIO, California Conservation Corps\n",
        files=[("PTT delegation form.docx", form)], cc="Orin Brackenridge <orin.brackenridge@ccc.ca.example>",
    )
    second = mail(
        "Orin Brackenridge <orin.brackenridge@ccc.ca.example>", DEL, "RE: CCC - push-to-talk, contract delegation", "2015-03-18T07:20:00-07:00",
        """Right you are, I left a box empty and never made one for the other thing.

Where:
 - Camarillo center
 - Los Padres center, San Luis Obispo
 - Placer center, Auburn (the dispatcher sits here)
 - Ukiah center

If you turn it down: we are back to runners. Last July on the Monticello fire a crew of 14 was counted as 15 for forty minutes because nobody could raise the boss. Cal Fire's after-action says no second channel, no CCC crews inside the line – that is half our summer's work and most of the reimbursement.

And one fix. Vendor is late. Handsets in by MAY 4, not April 20; training that week; in use from May 11. End date same.

Orin

> Sent: Monday, March 16, 2015 3:31 PM
> Subject: RE: CCC - push-to-talk, contract delegation
> Two items of your request were not found:
>  - location(s)
>  - any adverse consequences to the agency or others if delegation is denied
""",
        reply_to=mid_of(first), cc="Evangeline Strobridge <evangeline.strobridge@ccc.ca.example>",
    )
    third = mail(
        "Evangeline Strobridge <evangeline.strobridge@ccc.ca.example>", DEL, "RE: CCC - push-to-talk, contract delegation", "2015-04-02T16:12:00-07:00",
        """CALNET Program,

Please take this one off your desk. Cal Fire has offered us forty-six of its own push-to-talk sets for the season at no charge, so the Corps withdraws its delegation request of March 9. We may be back next year.

With thanks,

Evangeline Strobridge
CIO
""",
        reply_to=mid_of(second), refs=f"{mid_of(first)} {mid_of(second)}",
    )
    fields = {
        "provider.name": "Vantage Pacific Wireless",
        "activities": ["installation", "operation and maintenance"],
        "signer.name": "Evangeline Strobridge",
        "signer.title": "Chief Information Officer",
    }
    places = ["Camarillo center", "Los Padres center, San Luis Obispo", "Placer center, Auburn", "Ukiah center"]
    write("q-26", "Thread: home-made form with an empty 'Where' and no row for consequences; facilities officer fills both in and moves the dates; then withdrawn", "delegations", [
        (first, "contract_delegation", after("deficient", "California Conservation Corps", "non_exempt",
            contract(missing=("project.location", "ramifications")), fields)),
        (second, "supplement", after("complete", "California Conservation Corps", "non_exempt", contract(), {**fields, "project.locations": places})),
        (third, "not_a_request", NONE),
    ], "01: 'Oroville' belongs to experience. 02: places and consequences above the quoted notice; delivery moved to May 4. 03 withdraws.")


BATCH_3 = [q_17, q_18, q_19, q_20, q_21, q_22, q_23, q_24, q_25, q_26]


PACKETS = BATCH_1 + BATCH_2 + BATCH_3


def main():
    for packet in PACKETS:
        packet()


if __name__ == "__main__":
    main()
