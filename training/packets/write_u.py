"""Practice packets, group u: a regional manager's letters, an analyst's questionnaires, an architect's notes, and a chief's formal letters."""

# The texts are what agencies would write: long lines, odd spelling and typographic signs are theirs.
# ruff: noqa: ANN001, ANN201, D103, E501, PLR0913, RUF001, S106
from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

from build import after, archive, contract, docx, exemption, general, mail, mid_of, pdf, place, scan, write, xlsx

EX = "STNDexemptions@dts.ca.gov"
EX_STATE = "STNDexemptions@state.ca.gov"
DEL = "STNDdelegations@state.ca.gov"
NONE = after("not_a_request")


# ----------------------- one: regional managers, who draft the letter that the information officer signs


def u_01():
    letter = docx(
        [
            "August 18, 2021",
            "California Department of Technology<br/>Office of Technology Services, CALNET Program<br/>Attention: Deputy Director",
            "<b>Subject: Coastal District field rooms – wireless Internet from a company that is not on CALNET</b>",
            "I manage the Coastal District of the Geologic Energy Management Division. Our Agency Information Officer asked me to draft this letter, since my inspectors are the ones who live with the result; she has read it, agrees with it, and signs it for the Department.",
            "The purchase is one we call the <b>Field Room Connections</b>. A field room is a rented office of two or three desks, close to the oil fields, where an inspector starts and ends the day. We have four that matter:",
            (
                "t",
                [
                    ["Field room", "Street", "City and ZIP", "Inspectors", "To be put in"],
                    ["San Ardo", "61875 Railhead Street", "San Ardo 93450", "2", "1 connection, 1 router"],
                    ["Cat Canyon", "4420 Foxen Bench Road", "Santa Maria 93454", "4", "1 connection, 1 router"],
                    ["Cuyama", "115 Perkins Siding Road", "New Cuyama 93254", "2", "1 connection, 1 router"],
                    ["Lompoc", "2907 Harris Flat Road", "Lompoc 93436", "3", "1 connection, 1 router"],
                ],
                None,
                True,
            ),
            "Each connection is a fixed wireless Internet access of 50 Mbps down and 25 up, with a roof antenna and a router that the company looks after. So, four and four.",
            "<b>What my people cannot do today</b>",
            "Since January an inspector has had to file well tests the same day, with photographs and the pressure chart, in the statewide well database. A set is about 180 megabytes. The field rooms have telephone-line Internet of one and a half megabits, so a set takes twenty minutes if nobody else is working. Inspectors drive to Orcutt to upload, an hour each way from Cuyama, twice a week at the least.",
            "<b>If we have to stay as we are</b>",
            "We lose roughly 30 inspector-hours a week to driving. The 2020 audit counted 214 overdue idle-well tests in this district; by my arithmetic we would add ten a month. An idle well that nobody tests is how the 2019 seep at Cat Canyon went unseen for eleven days.",
            "<b>What CALNET told us</b>",
            "We sent all four addresses to each of the data contractors in March. The best answer was 3 Mbps bonded copper at Lompoc. At the other three the reply was the line we have already, or a cellular modem, and the signal survey (two bars at San Ardo, none at Cuyama) rules that out. There is no fiber, cable or fixed wireless from CALNET in those places and none is planned. We are not arguing about price.",
            "<b>Who, how long, how much</b>",
            "Alisal Peak Networks, Inc., of Buellton, already serves ranches around all four. Its proposal is enclosed; the promises it makes on outages, and how we may leave, are on its second page. We would sign for three years beginning November 1, 2021. Annex 1, the workbook, has every charge and the sum of them.",
            "Thank you for reading this.",
            "For the Department of Conservation:",
            "/s/ Marisol Etcheverry<br/>Marisol Etcheverry<br/>Agency Information Officer",
            "Prepared by: Dale Burkholder, District Deputy, Coastal District, Orcutt",
        ],
        font="Cambria",
        header="Department of Conservation  |  Geologic Energy Management Division  |  Coastal District",
    )
    annex = xlsx(
        [
            (
                "Annex 1",
                [
                    ["Annex 1 – Field Room Connections, 36 months", None, None, None, None, None],
                    ["What", "How many", "Each", "Charged", "Times", "Amount"],
                    ["Fixed wireless 50/25", 4, 310.0, "monthly", 36, 44640.0],
                    ["Managed router", 4, 22.0, "monthly", 36, 3168.0],
                    ["Antenna, mast and install", 4, 1900.0, "once", 1, 7600.0],
                    [None, None, None, None, "All together", 55408.0],
                    [None, None, None, None, None, None],
                    ["Paid from the Oil, Gas and Geothermal Administrative Fund. D.B.", None, None, None, None, None],
                ],
            )
        ]
    )
    prop = pdf(
        [
            ("h", "Alisal Peak Networks, Inc."),
            "310 Industrial Way, Unit C, Buellton, CA 93427<br/>Proposal AP-2144 for California Department of Conservation, July 30, 2021",
            (
                "t",
                [
                    ["Line", "Description", "Qty", "Setup", "Monthly"],
                    ["1", "RanchLink 50/25 licensed fixed wireless", "4", "$1,900.00 ea.", "$310.00 ea."],
                    ["2", "Router, managed, swap on failure", "4", "incl.", "$22.00 ea."],
                ],
                [40, 240, 40, 80, 80],
                True,
            ),
            "Thirty-six month agreement. Prices hold until December 31, 2021.",
            ("pb",),
            ("h", "Page 2 – how we stand behind it"),
            (
                "l",
                [
                    "Uptime per site 99.7 % measured each calendar month.",
                    "A technician is on the road within 4 hours of your call and the site is working again the same or next day, 24 hours at most.",
                    "Below 99.7 %: one day's charge comes off for each hour of excess outage. Below 97 %: the month is free.",
                    "Leaving: the State may close a site at any time after twelve months with 30 days' notice and nothing owing; inside twelve months the balance of the twelve is payable. At the end of three years you may renew year by year at the same rate, or not.",
                ],
            ),
        ],
        font="Helvetica",
        size=10,
    )
    raw = mail(
        "Marisol Etcheverry <Marisol.Etcheverry@conservation.ca.example>",
        EX_STATE,
        "Exemption letter, CalGEM Coastal field rooms",
        "2021-08-19T08:52:00-07:00",
        "Please see our letter, Annex 1 and the company's proposal.\nQuestions on the field rooms go to Dale, (805) 555-0132.\n\nM. Etcheverry\n",
        files=[
            ("Field Room Connections letter.docx", letter),
            ("Annex 1 costs.xlsx", annex),
            ("Alisal Peak AP-2144.pdf", prop),
        ],
        cc="Dale Burkholder <Dale.Burkholder@conservation.ca.example>",
    )
    write(
        "u-01",
        "District manager's letter signed by the AIO; sites in a table, costs in an annex, SLA and leaving on page 2 of the proposal; complete",
        "exemptions",
        [
            (
                raw,
                "exemption",
                after(
                    "complete",
                    "Department of Conservation",
                    "non_exempt",
                    exemption(na=("ipr.documentation", "fsr")),
                    {
                        "provider.name": "Alisal Peak Networks, Inc.",
                        "cost.total": 55408.0,
                        "cost.items": [44640.0, 3168.0, 7600.0],
                        "services.addresses": [
                            place("61875 Railhead Street", "San Ardo", "93450"),
                            place("4420 Foxen Bench Road", "Santa Maria", "93454"),
                            place("115 Perkins Siding Road", "New Cuyama", "93254"),
                            place("2907 Harris Flat Road", "Lompoc", "93436"),
                        ],
                        "contract.term_months": 36,
                        "signer.name": "Marisol Etcheverry",
                        "signer.title": "Agency Information Officer",
                        "reason.ground": "technical",
                    },
                ),
            ),
        ],
        "Need under 'What my people cannot do today', ramifications under 'If we have to stay as we are'. Total ('All together') only in Annex 1. Termination, extension, levels and remedies only on page 2 of the proposal. Orcutt and Buellton are not service addresses.",
    )


def u_02():
    letter = docx(
        [
            ("r", "May 6, 2019"),
            "Statewide Telecommunications and Network Division<br/>P.O. Box 1810, MS Y-13, Rancho Cordova 95741",
            "RE: Heat-season outreach rooms, Region VI – leave to buy cable Internet locally",
            "Good day. Every summer Cal/OSHA opens rooms in farm towns where a worker can come in after the shift and report that there was no shade or no water. This year there are five, and they open June 17. The <b>Heat Rooms 2019-2021</b> purchase is for the Internet in them. Here is where they are:",
            (
                "t",
                [
                    ["#", "Town", "Where", "Room given by"],
                    ["1", "Coachella", "1548 Sixth Grove Street, Coachella, CA 92236", "City library"],
                    ["2", "Mecca", "65-250 Date Shed Road, Mecca, CA 92254", "Clinic"],
                    [
                        "3",
                        "Brawley",
                        "Community hall, next to the rodeo grounds, Brawley, CA 92227",
                        "Cattle Call committee",
                    ],
                    ["4", "Blythe", "221 South Spring Canal Street, Blythe, CA 92225", "Growers' co-op"],
                    ["5", "Calexico", "840 Imperial Gate Avenue, Calexico, CA 92231", "Neighborhood House"],
                ],
                None,
                True,
            ),
            "In each room goes one business cable Internet line, 100 by 10, with one static address, five lines in all. Two of our consultants work there with a laptop, and a video interpreter for Mixteco and Triqui comes in over the line. Without the interpreter we cannot take the complaint, that is really the whole point of the rooms.",
            "Should the answer be no, we would open the rooms with a telephone and a pad of paper, as in 2017. That year 61 complaints came in and 19 could be followed up. Two men died of heat in this region last July, at employers about whom somebody had tried to tell us.",
            "We did go to CALNET first. The contractor's Internet product for small sites is DSL at these five addresses, 768 kilobits up at the most; interpreting needs two megabits up, steady. Its Ethernet product has a construction period of 140 to 200 days. The cable company's plant passes all five doors. Therefore the ground for this request is technical, speed up and availability in time.",
            "Provider is Salton Cablevision, LLC. We bind ourselves for 24 months, the two seasons and the winter between, because a seasonal suspension is not sold. Any line may be dropped with 30 days' notice, and for a line dropped in the first year there is a charge of $150. No extension is foreseen.",
            "The cable company tells us to expect 99.5 % uptime by the month and a technician at the door within 24 hours, Sundays too, and will put that in the order.",
            "Costs are in the annex sheet to this mail. They come to $26,370.00 for the two years.",
            "I remain at your disposal. The signature of our Chief Information Officer is below.",
            "Teodoro Mancuso-Reyes<br/>Regional Manager, Region VI, Cal/OSHA",
            ("sp", 6),
            "Approved and submitted:<br/><i>Beatrix Holloway</i><br/>BEATRIX HOLLOWAY, Chief Information Officer<br/>Department of Industrial Relations",
        ],
        font="Georgia",
        size=10.5,
        header="State of California – Department of Industrial Relations – Cal/OSHA Region VI, San Bernardino",
    )
    annex = xlsx(
        [
            (
                "Costs",
                [
                    ["Heat Rooms 2019-2021: what Salton Cablevision charges", None, None, None, None],
                    ["Item", "Rooms", "Rate", "Months", "Sum"],
                    ["Cable Internet 100x10", 5, 189.0, 24, 22680.0],
                    ["Static address", 5, 12.0, 24, 1440.0],
                    ["Installation", 5, 450.0, "once", 2250.0],
                    ["TOTAL", None, None, None, 26370.0],
                ],
            ),
            (
                "Contacts",
                [
                    ["Room", "Key holder", "Phone"],
                    ["Coachella", "Mrs. Ibarra", "760-555-0119"],
                    ["Mecca", "front desk", "760-555-0162"],
                    ["Brawley", "Hank", "760-555-0177"],
                    ["Blythe", "co-op office", "760-555-0103"],
                    ["Calexico", "Sr. Leal", "760-555-0148"],
                ],
            ),
        ]
    )
    raw = mail(
        "Region VI Manager <tmancuso-reyes@dir.ca.example>",
        EX,
        "Heat rooms - Internet - exemption",
        "2019-05-07T13:20:00-07:00",
        "Letter and annex herewith. They open on the 17th of June so a quick answer is appreciated.\n\nTeodoro Mancuso-Reyes\n",
        files=[("Heat rooms letter May 2019.docx", letter), ("Heat rooms annex.xlsx", annex)],
        cc="Beatrix Holloway <bholloway@dir.ca.example>",
    )
    write(
        "u-02",
        "Five seasonal rooms, one of them 'next to the rodeo grounds' without a street; service levels, but nothing said of what happens when they are missed",
        "exemptions",
        [
            (
                raw,
                "exemption",
                after(
                    "deficient",
                    "Department of Industrial Relations",
                    "non_exempt",
                    exemption(
                        missing=("services.address", "sla.remedies"),
                        na=("provider.documentation", "ipr.documentation", "fsr"),
                    ),
                    {
                        "provider.name": "Salton Cablevision, LLC",
                        "cost.total": 26370.0,
                        "cost.items": [22680.0, 1440.0, 2250.0],
                        "services.addresses": [
                            place("1548 Sixth Grove Street", "Coachella", "92236"),
                            place("65-250 Date Shed Road", "Mecca", "92254"),
                            place("221 South Spring Canal Street", "Blythe", "92225"),
                            place("840 Imperial Gate Avenue", "Calexico", "92231"),
                        ],
                        "contract.term_months": 24,
                        "signer.name": "Beatrix Holloway",
                        "signer.title": "Chief Information Officer",
                        "reason.ground": "technical",
                    },
                ),
            ),
        ],
        "Brawley's room has no number or street. 99.5 % and 24 hours are levels; no credit or right goes with them. The $150 charge is early termination.",
    )


def u_03():
    letter = docx(
        [
            "State Water Resources Control Board<br/>Division of Water Rights, North Coast Field Unit",
            ("r", "October 30, 2017"),
            "To:   Deputy Director, STND<br/>From:   Lorna Quist-Abrams, Field Unit Manager (draft), for Information Officer's signature<br/>Re:   Satellite data terminals, Russian and Eel River watermaster stations",
            "In a dry year the watermaster decides each morning who may pump. To do so she needs the night's readings from the stream gages and the diverters' meters. Three watermaster stations collect them by radio and are supposed to pass them to Sacramento by six o'clock. This letter asks that the Board be released from CALNET for the data connections of those three stations, work order WR-17-NC-08.",
            "<b>Stations</b>",
            (
                "t",
                [
                    ["Station", "Address", "Asked for"],
                    [
                        "Upper Eel",
                        "19800 Van Arsdale Weir Road, Potter Valley 95469",
                        "One satellite data terminal, 10/3 Mbps, with plan",
                    ],
                    [
                        "Dry Creek",
                        "3333 Skaggs Gate Road, Geyserville 95441",
                        "One satellite data terminal, 10/3 Mbps, with plan",
                    ],
                    [
                        "Lower Russian",
                        "20 Monte Cristo Ferry Road, Duncans Mills 95430",
                        "One satellite data terminal, 10/3 Mbps, with plan",
                    ],
                ],
                None,
                True,
            ),
            "<b>The trouble.</b> All three hang on copper that the telephone company no longer repairs in winter. Between February and May readings came late on 41 mornings out of 90.",
            "<b>The alternative we would be left with.</b> A water tender drives from station to station and phones the figures in. In the curtailment of 2015 that was done for six weeks; eleven juniors pumped on two days when they should not have, and the coho in Green Valley Creek were lost. The federal agencies have said that they will ask for an order against us when it happens again.",
            "<b>Why none of the CALNET services.</b> The catalogs have no satellite service with a fixed terminal. Wireline was asked for and declined for all three (e-mail of September 12, in our file). Cellular data does not reach into the canyons.",
            "<b>Seller.</b> Northbright Satellite Services Corp. Its order form asks us for 24 months from the day the terminal is switched on, with payment each quarter in arrears and rates that cannot rise in that time.",
            "<b>Service.</b> They commit to 99 % of each month, and to a replacement terminal on site within two business days of a failure. A month under 99 % is paid at half; a terminal not replaced in time is free of charge until it is.",
            "<b>Costs.</b> As itemized in Annex A (spreadsheet).",
            "The Board will keep the file of this exemption and show it to you on request.",
            ("sp", 6),
            "Signed: Ignatius Okwuosa<br/>Ignatius Okwuosa, Chief Information Officer<br/>State Water Resources Control Board",
        ],
        font="Calibri",
        size=11,
    )
    annex = xlsx(
        [
            (
                "Annex A",
                [
                    ["WR-17-NC-08 Annex A", None, None, None],
                    ["Contract item", "Number", "Unit price", "Basis"],
                    ["Terminal, 74 cm, with mount", 3, 1385.0, "one time"],
                    ["Plan 10/3, 60 GB", 3, 164.0, "a month"],
                    ["Commissioning visit", 3, 520.0, "one time"],
                    ["Battery shelf, 8 hours", 3, 310.0, "one time"],
                ],
            ),
            ("calc", [["check", 18453.0], ["grand total 24 mo", 18453.0]], "hidden"),
        ]
    )
    raw = mail(
        "Lorna Quist-Abrams <lorna.quist-abrams@waterboards.ca.example>",
        EX,
        "WR-17-NC-08 satellite terminals at watermaster stations",
        "2017-11-01T07:41:00-07:00",
        "Good morning,\n\nThe letter, signed by Mr. Okwuosa yesterday, and its annex.\n\nLorna Quist-Abrams\nField Unit Manager, Ukiah\n",
        files=[("WR-17-NC-08.docx", letter), ("WR-17-NC-08 Annex A.xlsx", annex)],
        cc="Ignatius Okwuosa <ignatius.okwuosa@waterboards.ca.example>",
    )
    write(
        "u-03",
        "Watermaster stations: the annex has unit prices and, visibly, no total (a hidden sheet has one); nothing on leaving early or extending",
        "exemptions",
        [
            (
                raw,
                "exemption",
                after(
                    "deficient",
                    "State Water Resources Control Board",
                    "non_exempt",
                    exemption(
                        missing=("contract.termination", "cost.total"),
                        na=("provider.documentation", "ipr.documentation", "fsr"),
                    ),
                    {
                        "provider.name": "Northbright Satellite Services Corp.",
                        "cost.items": [1385.0, 164.0, 520.0, 310.0],
                        "services.addresses": [
                            place("19800 Van Arsdale Weir Road", "Potter Valley", "95469"),
                            place("3333 Skaggs Gate Road", "Geyserville", "95441"),
                            place("20 Monte Cristo Ferry Road", "Duncans Mills", "95430"),
                        ],
                        "contract.term_months": 24,
                        "signer.name": "Ignatius Okwuosa",
                        "signer.title": "Chief Information Officer",
                        "reason.ground": "technical",
                    },
                ),
            ),
        ],
        "Total only on the hidden sheet 'calc'. Units with numbers are cost.items, unextended. 'E-mail of September 12, in our file' is not offered as an enclosure. Half-price month and free terminal are the remedies.",
    )


def u_04():
    letter = docx(
        [
            "March 14, 2016",
            "CALNET Program Chief<br/>Office of Technology Services<br/>P.O. Box 1810, Rancho Cordova, CA 95741-1810",
            "<b>Subject: New key telephone system for the Inland Empire adult and senior care licensing office</b>",
            "I run the Inland Empire office of Community Care Licensing, adult and senior care. What follows was written with our telecommunications people in Sacramento and goes out under the name of our Chief Information Officer. It asks that the Department be allowed to buy and run a telephone system for this one office on its own authority.",
            "Our office moves on August 1, 2016, from the old state building to 3390 Tyrolite Street, Suite 210, Riverside; the lease on the old one ends on August 31 and the landlord is pulling it down. Order by May 2, cable in June, phones on desks the last week of July, old system off on August 12.",
            "There are 46 of us: analysts who inspect homes for the elderly, a duty officer who takes complaints, and clerks. The job is the telephones of those 46 people and the complaint line, nothing else. Data lines, faxes and cell phones stay as they are, and the trunks remain CALNET trunks.",
            "The 1994 key system cannot be moved. The maker is gone, the cards are bought on auction sites, and the complaint line rings on one set only. A family that calls about a bedsore should reach a person, and when we are all on the phone it should not ring unanswered.",
            "What would be bought (quotation enclosed, from Ridgeline Telephone Exchange Co., Colton):",
            (
                "t",
                [
                    ["Number", "Item"],
                    ["1", "Hybrid key system, Tamarack KX-90, with 24 trunk and 64 station ports"],
                    ["46", "Desk sets, Tamarack 12-button with display"],
                    ["2", "Attendant consoles, Tamarack AC-2"],
                    ["1", "Voice mail card, 60 boxes, and ring-group license for the complaint line"],
                    ["1 job", "Installation, cross-connects and two half-days of training"],
                    ["36 months", "Maintenance, parts and labor, next business day"],
                ],
                None,
                True,
            ),
            "<b>Why we ask to do it ourselves.</b> Key systems are not among the things CALNET sells, and the hosted telephone service that it does sell was looked at: the building's riser gives us 12 copper pairs and no fiber until the county finishes Tyrolite Street in 2018. The system is small, plain and years on the market; we have put in eleven like it. There is nothing here that needs the engineers of your office.",
            "<b>Who does the work.</b> Two people of the Department's telecommunications unit:",
            (
                "t",
                [
                    ["", "Knows", "Has done"],
                    [
                        "Rosalind Tkachenko, Senior Telecommunications Engineer",
                        "BICSI RCDD; Tamarack factory certificate levels 1 and 2; B.S. electrical engineering",
                        "Planned and cut over seven licensing offices since 2008, the largest Fresno, 70 sets",
                    ],
                    [
                        "Hector Bramble, Telecommunications Systems Analyst",
                        "Tamarack level 1; station and cable certification, 2011",
                        "Installed with Ms. Tkachenko at Chico, San Jose and Monterey Park, and looks after eleven key systems today",
                    ],
                ],
                None,
                True,
            ),
            "<b>If the answer is no.</b> On August 12 the office has no telephones. About 240 complaint calls a month concern 1,150 licensed homes; they would go to the Los Angeles office, which already takes nine days to return one. The statute gives us ten days to be at the door.",
            "We would install, operate and maintain the system, and keep the file and the Form 20s.",
            "Sincerely,",
            "/s/ Augustin Pell<br/>AUGUSTIN PELL<br/>Chief Information Officer<br/>California Department of Social Services",
            "cc: Winifred Osgood, Regional Manager, CCL Inland Empire",
        ],
        font="Cambria",
        header="California Department of Social Services, Community Care Licensing Division",
    )
    quote = pdf(
        [
            ("h", "Ridgeline Telephone Exchange Co."),
            "780 Slover Yard, Colton, CA 92324 &nbsp; Quotation 16-0377 &nbsp; February 26, 2016",
            (
                "t",
                [
                    ["Qty", "Part", "Each", "Ext."],
                    ["1", "KX-90 cabinet 24x64", "$6,240.00", "$6,240.00"],
                    ["46", "KX desk set 12B-D", "$148.00", "$6,808.00"],
                    ["2", "AC-2 console", "$395.00", "$790.00"],
                    ["1", "VM-60 + ring group", "$1,850.00", "$1,850.00"],
                    ["1", "Install and train", "$4,100.00", "$4,100.00"],
                    ["36", "Maintenance, month", "$95.00", "$3,420.00"],
                    ["", "Total before tax", "", "$23,208.00"],
                ],
                [40, 220, 80, 80],
                True,
            ),
        ],
        font="Helvetica",
        size=10,
    )
    raw = mail(
        "Winifred Osgood <winifred.osgood@dss.ca.example>",
        DEL,
        "CDSS - delegation letter, Riverside licensing office phones",
        "2016-03-15T10:05:00-07:00",
        "On behalf of Mr. Pell I forward the Department's letter and the dealer's quotation. Please call me about the office and Ms. Tkachenko about the system.\n\nWinifred Osgood\nRegional Manager\n",
        html="<p style=\"font-family:Calibri\">On behalf of Mr. Pell I forward the Department's letter and the dealer's quotation. Please call me about the office and Ms. Tkachenko about the system.</p><p><b>Winifred Osgood</b><br>Regional Manager, Community Care Licensing, Inland Empire</p>\n",
        files=[("Riverside key system letter.docx", letter), ("Ridgeline 16-0377.pdf", quote)],
        cc="Augustin Pell <augustin.pell@dss.ca.example>",
    )
    write(
        "u-04",
        "Licensing office's key system, a manager's letter under the CIO's name; staff in a two-column table; complete",
        "delegations",
        [
            (
                raw,
                "general_delegation",
                after(
                    "complete",
                    "California Department of Social Services",
                    "non_exempt",
                    general(),
                    {
                        "provider.name": "Ridgeline Telephone Exchange Co.",
                        "cost.total": 23208.0,
                        "project.locations": ["3390 Tyrolite Street, Suite 210, Riverside"],
                        "signer.name": "Augustin Pell",
                        "signer.title": "Chief Information Officer",
                        "activities": ["installation", "operation and maintenance"],
                    },
                ),
            ),
        ],
        "Timeframe in the second paragraph. Purpose in 'The 1994 key system cannot be moved...'. Total stands on the dealer's quotation.",
    )


def u_05():
    letter = pdf(
        [
            (
                "c",
                "<b>California Department of Public Health</b><br/>Licensing and Certification – Bakersfield District Office",
            ),
            "June 2, 2014",
            "Deputy Director, STND<br/>Department of Technology",
            "Subject: telephone switch (IP-enabled PBX) for the Bakersfield District Office",
            "This office licenses and surveys 212 nursing homes, hospitals and clinics in four counties. We have 58 people on the third floor at 4560 Almondine Drive, Bakersfield. We request delegation so the Department can replace our telephone switch with an IP-enabled one.",
            "<b>What the project is.</b> The old switch, a Corvane 400 from 1998, comes out; a new one goes in; the sets on the desks are exchanged; voice mail moves along. Only this office is involved, and the two PRI trunks from CALNET are reused without change.",
            "<b>Why.</b> The old switch drops about one call in thirty when it transfers. People who call here are usually upset already: they report abuse. We have to be able to hand a caller to a nurse evaluator without losing her.",
            "<b>Equipment</b>",
            (
                "t",
                [
                    ["Qty", "Item"],
                    ["1", "Corvane IPX-250 communication server with redundant power"],
                    ["58", "Corvane 6120 IP telephones"],
                    ["3", "Corvane 6180 conference units"],
                    ["3", "48-port PoE switches, Fieldstone FS-4800P"],
                    ["1", "Voice mail upgrade, 75 mailboxes, incl. migration"],
                ],
                [50, 380],
                True,
            ),
            "<b>When.</b> We would like to do this as soon as the budget office has released the money and the vendor can fit us in.",
            "<b>Why it should be left to us.</b> Nothing on the CALNET catalogs replaces a premise switch. We have a maintenance agreement for Corvane equipment at nine other district offices, and a spare-parts stock, which the new switch would share.",
            "<b>Our technical staff.</b> The work will be led by Gideon Marchetti-Ross, Staff Information Systems Analyst, who is a Corvane Certified Expert (voice) and holds Network+; he is helped by Faye Lindqvist, Associate Information Systems Analyst, with an A.S. in telecommunications and a Corvane Certified Associate card.",
            "<b>Consequences if not allowed.</b> In April alone 71 complaint calls were cut off, and 22 did not call again. The federal Centers for Medicare and Medicaid Services rate us on the time from complaint to survey; a third late finding would cost the State $1.1 million in survey funding.",
            "Sincerely,",
            "/s/ Ottoline Barraza-Finch<br/>Ottoline Barraza-Finch<br/>Chief Information Officer, CDPH",
            "Contact: Sheldon Ruark, District Manager, (661) 555-0175",
        ],
        font="Helvetica",
        size=10,
    )
    raw = mail(
        "Sheldon Ruark <sheldon.ruark@cdph.ca.example>",
        DEL,
        "Delegation request from CDPH, Bakersfield DO switch",
        "2014-06-03T15:38:00-07:00",
        "Attached, one letter. The quote from the Corvane dealer is being redone for the tax rate, we did not hold the letter for it.\n\nThanks, Sheldon\n",
        files=[("Bakersfield switch.pdf", letter)],
        cc="Ottoline Barraza-Finch <ottoline.barraza-finch@cdph.ca.example>",
    )
    write(
        "u-05",
        "District office PBX: no date at all ('as soon as the budget office has released the money'), certificates of staff but no earlier project of theirs",
        "delegations",
        [
            (
                raw,
                "general_delegation",
                after(
                    "deficient",
                    "California Department of Public Health",
                    "non_exempt",
                    general(missing=("project.timeframe", "staff.experience")),
                    {
                        "project.locations": ["4560 Almondine Drive, Bakersfield"],
                        "signer.name": "Ottoline Barraza-Finch",
                        "signer.title": "Chief Information Officer",
                    },
                ),
            ),
        ],
        "The maintenance agreement at nine other offices is the agency's, given as a reason; nobody's prior projects are told.",
    )


def u_06():
    blocks = [
        "Department of Rehabilitation<br/>Redwood Empire District<br/>50 Cloverleaf Terrace, Santa Rosa, CA 95404",
        "January 22, 2013",
        "STND, Attention Deputy Director",
        "<b>Branch office circuits, Redwood Empire District: request to use a cheaper carrier</b>",
        "Counselors in my three branch offices use the case system, and since October they hold video appointments with clients who cannot travel. Both go through one T1 in each branch. In the afternoon the picture freezes and the case system logs people out. We need a bigger pipe in each of the three.",
        "The pipe is a metro Ethernet circuit of 20 Mbps back to the district office, one a branch, three circuits:",
        (
            "t",
            [
                ["Branch", "Street address", "Circuit"],
                ["Ukiah", "625 Kunzler Mill Road, Ukiah 95482", "20 Mbps Ethernet"],
                ["Lakeport", "1100 Lakeshore Orchard Avenue, Lakeport 95453", "20 Mbps Ethernet"],
                ["Napa", "755 Tulocay Bridge Street, Suite 6, Napa 94559", "20 Mbps Ethernet"],
                [
                    "District office (far end, no new service)",
                    "50 Cloverleaf Terrace, Santa Rosa 95404",
                    "existing hub port",
                ],
            ],
            None,
            True,
        ),
        "If nothing changes we will have to go back to mailing clients bus vouchers; 130 clients with severe disabilities lost a month or more of service in 2011 waiting for a seat on paratransit, and the Client Assistance Program has opened a grievance file on us.",
        "Cost is the reason. CALNET's contractor sells the same 20 Mbps circuit for $985 each a month. We asked it in November, under the Individual Price Reduction, to do better; the answer was $940. Mayacamas Fibernet Inc. offers $612. Compared with the reduced price that is 35 percent less. The IPR letters are attached.",
        "We would commit for three years. If we close a branch we may end its circuit on 60 days' notice, owing three months' rent if in the first year and nothing later. The contract does not extend by itself; we may extend for one year at the same price.",
        "Mayacamas guarantees 99.95 % a month on each circuit, jitter of 5 ms or less for the video, and repair in 5 hours. When a circuit misses the mark 10 % of its month is credited, 25 % if under 99.5 %, and after three bad months we are free to leave.",
        "All prices are in Annex 1; in sum $69,096.00 over the three years.",
        "Respectfully,",
        "Eustace Grigoryan<br/>District Administrator",
    ]
    annex_rows = [
        ["Annex 1 (Redwood Empire circuits, 36 months)", None, None, None, None],
        ["Item", "Circuits", "Price", "Months", "Extended"],
        ["Ethernet 20 Mbps", 3, 612.0, 36, 66096.0],
        ["Installation", 3, 1000.0, "once", 3000.0],
        ["Sum", None, None, None, 69096.0],
    ]
    fixed_rows = [*annex_rows[:3], ["Installation", 3, 1250.0, "once", 3750.0], ["Sum", None, None, None, 69846.0]]
    ipr = pdf(
        [
            "<b>From:</b> Account team, Golden Meridian Communications (CALNET 2)<br/><b>To:</b> Grigoryan, Eustace@DOR<br/><b>Date:</b> Monday, December 3, 2012 4:47 PM<br/><b>Subject:</b> RE: IPR request, 3 x 20M Ethernet, Ukiah / Lakeport / Napa",
            "Mr. Grigoryan, our pricing desk has approved an individual price reduction to $940.00 MRC per circuit (catalog $985.00), NRC $900.00 unchanged, valid 60 days. We are not able to go below that.",
            "Regards, Trish Valdovinos",
            ("sp", 8),
            "<b>From:</b> Grigoryan, Eustace@DOR<br/><b>Sent:</b> Thursday, November 8, 2012 10:12 AM<br/><b>Subject:</b> IPR request, 3 x 20M Ethernet, Ukiah / Lakeport / Napa",
            "Please consider a price reduction for these three branches. We have an offer of about $600 a month for each.",
        ],
        font="Courier",
        size=9.5,
    )
    unsigned = docx(
        [
            *blocks,
            ("sp", 6),
            "APPROVED BY:<br/>Agency Information Officer ____________________________   Date ___________",
        ],
        font="Cambria",
    )
    first = mail(
        "Eustace Grigoryan <egrigoryan@dor.ca.example>",
        EX,
        "DOR Redwood Empire - circuits - exemption",
        "2013-01-23T09:15:00-08:00",
        "Hello, our request, the cost annex and the IPR letters. Thank you.\n\nEustace Grigoryan\nDistrict Administrator\n",
        files=[
            ("DOR Redwood circuits.docx", unsigned),
            ("Annex 1.xlsx", xlsx([("Annex 1", annex_rows)])),
            ("IPR letters.pdf", ipr),
        ],
    )
    signed = scan(
        pdf(
            [
                *blocks,
                ("sp", 6),
                "APPROVED BY:<br/>/s/ Henrietta Castellanos &nbsp;&nbsp;&nbsp; Date 2/5/13<br/>Henrietta Castellanos, Agency Information Officer<br/>Department of Rehabilitation",
            ],
            font="Times-Roman",
            size=11,
        ),
        0.4,
    )
    second = mail(
        "Eustace Grigoryan <egrigoryan@dor.ca.example>",
        EX,
        "RE: Deficiency notice: DOR Redwood Empire - circuits - exemption",
        "2013-02-06T11:48:00-08:00",
        "Hello,\n\nYou were right, I sent the copy that had not been to Sacramento yet. Here is the one Ms. Castellanos signed.\n\nOne correction at the same time. Mayacamas has raised the installation from $1,000 to $1,250 a circuit, so the new sum for the three years is $69,846.00 instead of $69,096.00 (the letter still has the old figure). Annex 1 is replaced by the one attached.\n\nEustace Grigoryan\n\n> From: CALNET Exemptions\n> Your request is missing: submission by the Agency Information Officer or equivalent.\n",
        files=[
            ("DOR Redwood circuits signed.pdf", signed),
            ("Annex 1 corrected.xlsx", xlsx([("Annex 1", fixed_rows)])),
        ],
        reply_to=mid_of(first),
    )
    third = mail(
        "Eustace Grigoryan <egrigoryan@dor.ca.example>",
        EX,
        "RE: Deficiency notice: DOR Redwood Empire - circuits - exemption",
        "2013-02-07T08:02:00-08:00",
        "Got your note that it is complete now. Much obliged, and thanks for the quick turnaround.\n\nEustace\n",
        reply_to=mid_of(second),
        refs=f"{mid_of(first)} {mid_of(second)}",
    )
    fields = {
        "provider.name": "Mayacamas Fibernet Inc.",
        "cost.total": 69096.0,
        "cost.items": [66096.0, 3000.0],
        "services.addresses": [
            place("625 Kunzler Mill Road", "Ukiah", "95482"),
            place("1100 Lakeshore Orchard Avenue", "Lakeport", "95453"),
            place("755 Tulocay Bridge Street, Suite 6", "Napa", "94559"),
        ],
        "contract.term_months": 36,
        "signer.name": "Eustace Grigoryan",
        "signer.title": "District Administrator",
        "reason.ground": "financial",
    }
    write(
        "u-06",
        "Thread: three branches, financial; the district administrator alone signed; then the signed copy (a scan) with a corrected installation price; then thanks",
        "exemptions",
        [
            (
                first,
                "exemption",
                after(
                    "deficient",
                    "Department of Rehabilitation",
                    "non_exempt",
                    exemption(missing=("signer",), na=("provider.documentation", "fsr")),
                    fields,
                ),
            ),
            (
                second,
                "supplement",
                after(
                    "complete",
                    "Department of Rehabilitation",
                    "non_exempt",
                    exemption(na=("provider.documentation", "fsr")),
                    {
                        **fields,
                        "cost.total": 69846.0,
                        "cost.items": [66096.0, 3750.0],
                        "signer.name": "Henrietta Castellanos",
                        "signer.title": "Agency Information Officer",
                    },
                ),
            ),
            (third, "not_a_request", NONE),
        ],
        "01: AIO's line blank, no name. 02: scan carries the AIO's signature; the mail replaces the sum by $69,846.00 and the annex has the installation at 3,750. The hub address in Santa Rosa gets no new service.",
    )


def u_07():
    one = docx(
        [
            "April 9, 2018",
            "Department of the California Highway Patrol, Valley Division",
            "To the Deputy Director, STND:",
            "<b>Dispatch Diverse Path, Chico and Redding communications centers</b>",
            "Our two northern communications centers hang on one fiber each. In the fire of last October the Redding fiber burned, and 911 calls went to a neighbor county for fourteen hours. We want a second path that comes in from another side: one licensed microwave Ethernet link of 100 Mbps at each center, two in all.",
            (
                "t",
                [
                    ["Center", "Address", "Link"],
                    ["Chico", "995 Fir Street Annex Road, Chico 95928", "1"],
                    ["Redding", "2503 Cascade Bluff Boulevard, Redding 96002", "1"],
                ],
                None,
                True,
            ),
            "CALNET contractors have no second entrance at either building, and no microwave in their catalogs; both said so in writing to our telecommunications section. It is a question of what they have, not of price.",
            "If we may not buy it, the next fire does the same again. Two callers in October waited more than six minutes for an ambulance.",
            "Supplier: Lassen Microwave Transport, LLC. Five years from July 1, 2018. After the second year we may end either link on 90 days' notice without a fee; before, six monthly payments. The agreement can be lengthened by two years if we wish.",
            "99.99 % availability per link and year; repair in 4 hours. For each hour beyond, 5 % of the monthly rate comes off, and for a yearly figure under 99.9 % we may end the link at no cost.",
            "Two links at $1,180.00 a month for 60 months is $141,600.00; engineering and licenses, two at $7,400.00, is $14,800.00; in all $156,400.00.",
            "Signed,<br/>Leopold Strand<br/>Chief Information Officer",
        ],
        font="Cambria",
        header="Department of the California Highway Patrol",
    )
    two = docx(
        [
            "April 9, 2018",
            "Department of the California Highway Patrol, Valley Division",
            "To the CALNET Program Chief:",
            "<b>PBX at the new Auburn area office: delegation</b>",
            "The Auburn area office moves to 9440 Indian Hill Crest Road, Newcastle, on October 1, 2018. We ask to be allowed to buy and install its telephone switch: one Corvane IPX-100, 40 Corvane 6120 telephones, two 24-port PoE switches. Order in June, install in the first half of September. It covers the switch and sets for 38 officers and staff, so that the office can be called from the day it opens.",
            "A premise switch is not on CALNET. We run fourteen of the same kind and have spares.",
            "Technicians: Marlene Oduya, Telecommunications Systems Manager, Corvane expert certificate, CCNA; she put in the switches at Gold Run (2015) and Yuba City (2016).",
            "Without it the office opens with cell phones, and the public cannot reach it for crash reports or tow releases.",
            "Signed,<br/>Leopold Strand<br/>Chief Information Officer",
        ],
        font="Cambria",
        header="Department of the California Highway Patrol",
    )
    raw = mail(
        "Rosamund Vetter <rvetter@chp.ca.example>",
        EX_STATE,
        "Valley Division - two letters",
        "2018-04-10T14:26:00-07:00",
        "Two letters from our CIO in one mail to save you a mail: the exemption for the diverse path at Chico and Redding, and the delegation for the Auburn PBX. Different projects, different money, please log them separately.\n\nRosamund Vetter\nValley Division, Administrative Services\n",
        files=[("1 Exemption diverse path.docx", one), ("2 Delegation Auburn PBX.docx", two)],
        cc="Leopold Strand <lstrand@chp.ca.example>",
    )
    write(
        "u-07",
        "Highway Patrol: an exemption and an unrelated delegation in one mail, each complete: triage",
        "exemptions",
        [
            (
                raw,
                "exemption",
                after(
                    "triage",
                    "Department of the California Highway Patrol",
                    "non_exempt",
                    exemption(na=("provider.documentation", "ipr.documentation", "fsr", "separate_attachments")),
                    {
                        "provider.name": "Lassen Microwave Transport, LLC",
                        "cost.total": 156400.0,
                        "cost.items": [141600.0, 14800.0],
                        "services.addresses": [
                            place("995 Fir Street Annex Road", "Chico", "95928"),
                            place("2503 Cascade Bluff Boulevard", "Redding", "96002"),
                        ],
                        "contract.term_months": 60,
                        "signer.name": "Leopold Strand",
                        "signer.title": "Chief Information Officer",
                        "reason.ground": "technical",
                    },
                ),
            ),
        ],
        "Two requests in one message. The second letter is a general delegation for another project. Six monthly payments before the second year are the early-termination charge.",
    )


# ------------- two: procurement analysts, who fill their department's own questionnaire and attach what the contractor wrote

QA = [205, 280]


def asked(title, number, rows, *, tail=(), size=9.5, font="Helvetica"):
    """A questionnaire: rows of question and answer; a row of one text is a section."""
    blocks = [("c", f"<b>{title}</b>"), ("c", number)]
    part = []
    for row in rows:
        if isinstance(row, str):
            if part:
                blocks.append(("t", part, QA))
            blocks.append(("h", row))
            part = []
        else:
            part.append(list(row))
    if part:
        blocks.append(("t", part, QA))
    return pdf([*blocks, *tail], font=font, size=size, margin=58, footer=number)


def u_08():
    form = asked(
        "CalVet Acquisitions – Questionnaire for telecommunications not bought from CALNET",
        "AQ-17 (7/2022), Request no. 23-0441",
        [
            "A. Who is asking",
            ("A1. Department", "Department of Veterans Affairs"),
            (
                "A2. Program and analyst",
                "Veterans Homes Division. Analyst: Corazon Whitfield-Ybarra, Acquisitions, (916) 555-0194",
            ),
            ("A3. Name this purchase so that we can find it again", "Homes Uplink, Barstow and Chula Vista (23-0441)"),
            "B. The thing itself",
            (
                "B1. Describe it in words that a person outside IT understands. How many?",
                "Dedicated Internet access over fiber, 500 megabits in both directions. Two: one for each Home.",
            ),
            (
                "B2. Where will each be installed? Give the door, not the mailbox.",
                "100 Veterans Mesa Parkway, Barstow, CA 92311<br/>700 Naples Arroyo Court, Chula Vista, CA 91911",
            ),
            (
                "B3. What is the program trying to do?",
                "Residents see the VA's specialists by video from their bedsides instead of riding three hours by van. Both Homes went from 6 to about 45 such visits a day since 2020, and each has only 100 megabits, shared with the electronic charts.",
            ),
            (
                "B4. Suppose we never buy it. Then what?",
                "Visits get cancelled when the charts are busy (312 in the last quarter). Residents go back in the vans, at $410 a ride, and the federal surveyor's finding of March about missed cardiology follow-ups stays open, which puts the per-diem payment at risk.",
            ),
            "C. CALNET",
            ("C1. Does a CALNET contractor sell something like it?", "[X] Yes &nbsp; [ ] No"),
            (
                "C2. If yes, why not that one?",
                "Price. Same speed, same kind of service level. Catalog $1,560.00 a month per Home. Asked for an individual price reduction: $1,495.00. The proposed provider: $1,140.00, which is 23.7 % under the reduced price.",
            ),
            ("C3. Attach the correspondence.", "Attached as message “IPR Barstow Chula Vista”."),
            "D. The seller and the deal",
            ("D1. Seller", "Mojave &amp; Bay Fiber Company"),
            (
                "D2. For how long do we sign? What else binds us?",
                "36 months from acceptance at each Home; invoices monthly in arrears; price fixed.",
            ),
            (
                "D3. Can we get out? Can we go on?",
                "Out: 30 days' notice, no charge if a Home closes or no funds are appropriated; otherwise 25 % of what is left. On: two options of 12 months at the same price, ours only.",
            ),
            (
                "D4. Each charge on its own line, then everything together",
                "Internet access, 2 x $1,140.00 x 36 = $82,080.00<br/>Fiber entry and turn-up, 2 x $800.00 = $1,600.00<br/>EVERYTHING: $83,680.00",
            ),
            (
                "D5. What does the seller promise, in numbers?",
                "99.99 % available per month; repair within 4 hours; packet loss under 0.1 %",
            ),
            (
                "D6. And if the promise is broken?",
                "One thirtieth of the monthly charge back per hour (availability or repair); 10 % back for packet loss; third bad month in a year we may leave free",
            ),
            ("D7. Is there a feasibility study for this?", "No"),
            "E. Submission",
            ("E1. Information officer", "Thaddeus Ekwueme, Chief Information Officer"),
            ("E2. Signature and date", "/s/ Thaddeus Ekwueme &nbsp;&nbsp; 2/21/2023"),
        ],
    )
    reply = mail(
        '"Bosworth, Keely (State Accounts)" <keely.bosworth@halcyontel.example>',
        "corazon.whitfield-ybarra@calvet.ca.example",
        "RE: IPR - Barstow / Chula Vista - 500M DIA",
        "2023-01-30T16:02:00-08:00",
        "Hi Corazon,\n\nGood news and bad news. Product management approved an Individual Price Reduction on CALNET dedicated internet 500M for the two Homes: $1,495.00 MRC each (catalog $1,560.00), 36 months, NRC waived. That is the floor, I did ask for $1,200 as you suggested and it was declined.\n\nThe IPR is registered as IPR-23-0087 and good until April 30.\n\nKeely Bosworth\nHalcyon Telephone, CALNET account team\n\n> From: Whitfield-Ybarra, Corazon@CalVet\n> Sent: Tuesday, January 10, 2023 9:31 AM\n> Subject: IPR - Barstow / Chula Vista - 500M DIA\n>\n> Keely, we have a quote at well under your catalog price for these two. Please run an IPR. You would\n> need to come near $1,200.\n",
        bare=True,
    )
    raw = mail(
        "Corazon Whitfield-Ybarra <corazon.whitfield-ybarra@calvet.ca.example>",
        EX_STATE,
        "AQ-17 no. 23-0441 Homes Uplink - exemption request",
        "2023-02-22T09:44:00-08:00",
        "Attached: completed questionnaire, and the contractor's IPR answer as I received it.\n\nCorazon Whitfield-Ybarra\nCalVet Acquisitions\n",
        files=[("AQ-17 23-0441.pdf", form), ("IPR Barstow Chula Vista.eml", reply)],
        cc="Thaddeus Ekwueme <thaddeus.ekwueme@calvet.ca.example>",
    )
    write(
        "u-08",
        "Veterans homes, the department's own questionnaire; IPR answer as an attached message; complete, financial",
        "exemptions",
        [
            (
                raw,
                "exemption",
                after(
                    "complete",
                    "Department of Veterans Affairs",
                    "non_exempt",
                    exemption(na=("provider.documentation", "fsr")),
                    {
                        "provider.name": "Mojave & Bay Fiber Company",
                        "cost.total": 83680.0,
                        "cost.items": [82080.0, 1600.0],
                        "services.addresses": [
                            place("100 Veterans Mesa Parkway", "Barstow", "92311"),
                            place("700 Naples Arroyo Court", "Chula Vista", "91911"),
                        ],
                        "contract.term_months": 36,
                        "signer.name": "Thaddeus Ekwueme",
                        "signer.title": "Chief Information Officer",
                        "reason.ground": "financial",
                    },
                ),
            ),
        ],
        "Everything in the form; the IPR correspondence is the forwarded .eml from the CALNET contractor. C1's 'Yes' is what a financial reason needs.",
    )


def u_09():
    form = asked(
        "Department of General Services – Internal request: outside telecommunications",
        "Form OFAM-212, copy 2",
        [
            (
                "1. Project name and number",
                "Richards Boulevard interim swing space, circuit for OFAM test lab, project 2015-118",
            ),
            ("2. Service, and number of units", "Ethernet private line, 1 Gbps, point to point. One (1)."),
            (
                "3. Addresses at both ends",
                "A: 1811 Tower Ferry Street, Sacramento 95811<br/>Z: 707 Ziggurat Landing, West Sacramento 95605",
            ),
            (
                "4. Purpose in the words of the program",
                "The test lab moves out for the remodel and the building-controls servers stay behind. The lab's engineers must reach them as if they were next door, for nightly load tests of about 400 GB.",
            ),
            (
                "5. Harm if refused",
                "Commissioning of the central plant's new controls slips past the cooling season; the State pays the builder $6,800 a day under the delay clause.",
            ),
            (
                "6. Comparison with CALNET",
                "CALNET quote $2,310 a month. IPR was held with the contractor in April, result $2,250 (correspondence with our contract section). Provider's price $1,495. Saving one third.",
            ),
            ("7. Provider", "Yolo Crossing Networks, Inc."),
            ("8. Length of agreement", "18 months, month 1 is the month of acceptance. Net 45 payment."),
            ("9. Early termination / extension", "Per the provider's standard agreement."),
            (
                "10. Line items",
                "Port and transport, 18 months at $1,495.00: $26,910.00<br/>Cross connects, two at $350.00: $700.00<br/>Construction: none",
            ),
            ("11. Total of 10", "$27,610.00"),
            (
                "12. Service levels offered",
                "Availability 99.9 % monthly. Mean time to repair 4 hours. One-way delay not over 3 ms.",
            ),
            (
                "13. Rights when levels are not met",
                "Credit of 5 % of the monthly rate for each hour of unavailability over the allowance, to a maximum of 50 %.",
            ),
            ("14. Feasibility Study Report?", "Not needed for this project."),
        ],
        tail=[
            (
                "t",
                [
                    [
                        "Requested by: Lamont Escobedo-Price, Associate Governmental Program Analyst",
                        "Signed: /s/ L. Escobedo-Price, 5/27/15",
                    ],
                    ["Approved by Agency Information Officer (signature required):", "_______________________________"],
                    ["Name (print):", "_______________________________"],
                    ["Date:", "_______________________________"],
                ],
                [300, 185],
            ),
        ],
        font="Times-Roman",
        size=10,
    )
    quote = pdf(
        [
            ("h", "Yolo Crossing Networks, Inc. – Quotation 15-5521"),
            "May 11, 2015. For: DGS / OFAM, Attn. L. Escobedo-Price",
            (
                "t",
                [
                    ["Item", "Qty", "NRC", "MRC"],
                    ["EPL 1G, 1811 Tower Ferry / 707 Ziggurat Landing", "1", "-", "$1,495.00"],
                    ["Cross connect", "2", "$350.00", "-"],
                ],
                [270, 50, 80, 80],
                True,
            ),
            "18-month price. SLA: 99.9 %, MTTR 4 h, 3 ms. Quotation subject to our Standard Agreement, available from your account manager. Yolo Crossing Networks, 2 Causeway Exchange, Davis CA 95616.",
        ],
        font="Helvetica",
        size=10,
    )
    raw = mail(
        '"Escobedo-Price, Lamont@DGS" <lamont.escobedo-price@dgs.ca.example>',
        EX,
        "OFAM-212 test lab circuit (exemption)",
        "2015-05-28T08:30:00-07:00",
        "Good morning, please process the attached OFAM-212. Quote from the provider included.\n\nThank you\nLamont\n",
        files=[("OFAM-212 2015-118 copy 2.pdf", form), ("Yolo Crossing 15-5521.pdf", quote)],
    )
    write(
        "u-09",
        "DGS questionnaire: IPR only told about, termination 'per the standard agreement' that is not there, the AIO's lines blank",
        "exemptions",
        [
            (
                raw,
                "exemption",
                after(
                    "deficient",
                    "Department of General Services",
                    "non_exempt",
                    exemption(missing=("contract.termination", "ipr.documentation", "signer"), na=("fsr",)),
                    {
                        "provider.name": "Yolo Crossing Networks, Inc.",
                        "cost.total": 27610.0,
                        "cost.items": [26910.0, 700.0],
                        "services.addresses": [
                            place("1811 Tower Ferry Street", "Sacramento", "95811"),
                            place("707 Ziggurat Landing", "West Sacramento", "95605"),
                        ],
                        "contract.term_months": 18,
                        "reason.ground": "financial",
                        "signer.name": "Lamont Escobedo-Price",
                        "signer.title": "Associate Governmental Program Analyst",
                    },
                    ["signer.name", "signer.title"],
                ),
            ),
        ],
        "Analyst's signature does not count; AIO's block is blank. IPR 'correspondence with our contract section' is not in the packet. The standard agreement is 'available from your account manager'.",
    )


def u_10():
    form = asked(
        "California Student Aid Commission<br/>Business Services questionnaire T-3: going outside the master telecommunications contracts",
        "T-3, rev. 2018",
        [
            "Part 1. Project",
            ("What is the project called?", "School Portal Support Refresh, BSO 19-07"),
            ("What exactly do we need?<br/><i>(kind of service; capacity)</i>", "BrightSpan Elevate Plus"),
            (
                "How many, for which location?<br/><i>(street and city)</i>",
                "42 units, all at 11040 Quarry Park Circle, Suite 150, Rancho Cordova, CA 95670",
            ),
            (
                "Why is it needed?<br/><i>Provide pertinent and specific information on the proposed services and why they are needed.</i>",
                "Pertinent and specific information on the proposed services and why they are needed.",
            ),
            ("What are the ramifications if the need is not met?", "See answer above."),
            "Part 2. Why not CALNET",
            ("Technical or financial?", "[X] Technical &nbsp; [ ] Financial"),
            (
                "Explain",
                "The Elevate Plus package records the screen together with the conversation and lets a supervisor whisper. Every CALNET contractor was asked (Sept. 4 to 20); none has both in one product, two have neither.",
            ),
            "Part 3. Contract",
            ("Provider", "BrightSpan Cloud, Inc."),
            ("Documentation from provider", "Brochure and quotation, enclosed."),
            ("Term", "24 months, starting January 2, 2020, billed annually in advance"),
            ("Early termination, extension", "None of either. We are bound for the 24 months and nothing renews."),
            (
                "Price per item",
                "42 x $49.00 x 24 months = $49,392.00; onboarding $3,200.00 once; recording storage 1 TB, $90.00 x 24 = $2,160.00",
            ),
            ("Total", "$54,752.00"),
            ("Service levels", "99.95 % per month; first answer from support in 30 minutes for severity 1"),
            (
                "Remedies",
                "10 % of month's fee under 99.95, 30 % under 99.0; right to terminate after two such months running",
            ),
            ("FSR", "N/A, under the reporting threshold"),
            "Part 4. Submitted by",
            ("Head of IT", "Ludmila Hargreaves, Chief Technology Officer (the Commission has no CIO position)"),
            ("Signature", "/s/ L. Hargreaves, October 8, 2019"),
        ],
    )
    raw = mail(
        "Perpetua Innis <pinnis@csac.ca.example>",
        EX_STATE,
        "T-3 for School Portal Support Refresh",
        "2019-10-09T11:12:00-07:00",
        "Hi, form T-3 is attached with the CTO's signature.\nPlease let me know if you need something else.\n\nPerpetua Innis\nBusiness Services Office\n",
        files=[("T-3 BSO 19-07.pdf", form)],
    )
    write(
        "u-10",
        "Student Aid Commission form: a product name instead of a kind of service, the instruction copied as the need, 'see above' for consequences, an enclosed brochure that is not there",
        "exemptions",
        [
            (
                raw,
                "exemption",
                after(
                    "deficient",
                    "California Student Aid Commission",
                    "non_exempt",
                    exemption(
                        missing=("services.description", "need", "ramifications", "provider.documentation"),
                        na=("ipr.documentation", "fsr", "separate_attachments"),
                    ),
                    {
                        "provider.name": "BrightSpan Cloud, Inc.",
                        "cost.total": 54752.0,
                        "cost.items": [49392.0, 3200.0, 2160.0],
                        "services.addresses": [place("11040 Quarry Park Circle, Suite 150", "Rancho Cordova", "95670")],
                        "contract.term_months": 24,
                        "signer.name": "Ludmila Hargreaves",
                        "signer.title": "Chief Technology Officer",
                        "reason.ground": "technical",
                    },
                    ["services.description"],
                ),
            ),
        ],
        "'BrightSpan Elevate Plus' names no type of service; the explanation of the reason hints at call recording, so a careful reader could differ. Need is the policy's sentence. One PDF only; brochure and quotation are not attached. CTO where there is no CIO counts.",
    )


def u_11():
    form = asked(
        "Franchise Tax Board – Procurement Bureau<br/>Intake sheet for CALNET items that carry a delegation flag",
        "FTB-PB 61, sheet 1 of 1, tracking 2020-D-014",
        [
            ("Which box?", "[ ] Not on CALNET (general) &nbsp;&nbsp; [X] On CALNET, flagged “Delegation: Yes”"),
            (
                "What is it called in the catalog, who sells it, and what is the number there?",
                "Managed SD-WAN Controller, Dedicated Instance; Sierra Pacific Data Group; Catalog B, line SDW-4410",
            ),
            ("Name of the undertaking", "Field Office Overlay"),
            (
                "What falls inside it, and what outside?",
                "Inside: the dedicated controller and the policies for 12 field offices and the two central buildings, 14 edge licenses. Outside: the circuits underneath, which stay as ordered, and the call centers.",
            ),
            (
                "What for?",
                "Field office traffic to the tax systems now runs through one hub in Rancho Cordova. When the hub is patched, every counter closes. With an overlay of our own each office finds its way to either data center, and we can prove to the IRS that federal tax information never crosses a shared controller.",
            ),
            (
                "From when to when?",
                "Design in July 2020; controller up by August 14; offices in four waves, September 8 through November 20, 2020; 30 days of observation after the last wave",
            ),
            (
                "Places",
                "Field offices at Bakersfield, Fresno, Long Beach, Los Angeles, Oakland, Redding, Sacramento, San Bernardino, San Diego, San Francisco, San Jose, Santa Ana; central buildings at 9645 Butterfield Meadow Way, Sacramento, and Rancho Cordova",
            ),
            (
                "Which activities do you want to do yourselves?",
                "[ ] planning &nbsp; [X] design and development &nbsp; [ ] oversight &nbsp; [X] installation &nbsp; [X] operation and maintenance",
            ),
            (
                "Who will do it, and what paper do they hold?",
                "Vikram Oyelaran, Network Architect: CCIE Enterprise Infrastructure, M.S. Computer Engineering<br/>Dorothea Quill, Information Technology Specialist II: CCNP, Sierra Pacific SD-WAN Administrator (2019)<br/>Felix Tamayo, Information Technology Specialist I: CCNA, CompTIA Security+",
            ),
            (
                "Have they done such a thing before?",
                "Oyelaran: moved the Board of Equalization's 22 offices to a managed overlay, 2017. Quill and Tamayo: the 2018 exchange of all field-office routers here (16 sites, none over its window), and the pilot of the shared controller at Redding since January.",
            ),
            (
                "What if CDT says no?",
                "We stay on the shared controller of the pilot or on the hub. The IRS safeguard review of 2019 (finding H-07) gives us until December 31 to separate federal tax information in transit; after that the data exchange, worth about $1.9 billion a year in assessments, may be suspended.",
            ),
            (
                "Sent by authority of",
                "Cassandra Belfiore, Chief Information Officer, 6/3/2020 &nbsp; <i>/s/ Cassandra Belfiore</i>",
            ),
        ],
    )
    confirm = pdf(
        [
            "<b>From:</b> Rusk, Evander (Sierra Pacific Data Group)<br/><b>To:</b> Moy, Bernadette@FTB<br/><b>Date:</b> Wed 5/20/2020 2:15 PM<br/><b>Subject:</b> RE: SDW-4410 and the delegation column",
            "Hi Bernadette. Yes: SDW-4410 Managed SD-WAN Controller, Dedicated Instance is in our current Catalog B with Delegation = Yes. The shared instance, SDW-4400, is Delegation = No. We can provision 20 business days after we have the Form 20 with CDT's delegation number on it. List: $2,900.00 NRC, $1,850.00 MRC; edge license SDW-4415, $38.00 MRC each.",
            "Evander",
        ],
        font="Helvetica",
        size=10,
    )
    raw = mail(
        '"Moy, Bernadette@FTB" <bernadette.moy@ftb.ca.example>',
        DEL,
        "2020-D-014 Field Office Overlay",
        "2020-06-04T13:57:00-07:00",
        "FTB-PB 61 with the CIO's signature, and the contractor's e-mail confirming the catalog line.\n\nBernadette Moy\nProcurement Bureau, Franchise Tax Board\n",
        files=[("FTB-PB 61 2020-D-014.pdf", form), ("Sierra Pacific confirms SDW-4410.pdf", confirm)],
    )
    write(
        "u-11",
        "FTB intake sheet for a catalog line marked Delegation Yes; plain questions, complete",
        "delegations",
        [
            (
                raw,
                "contract_delegation",
                after(
                    "complete",
                    "Franchise Tax Board",
                    "non_exempt",
                    contract(),
                    {
                        "provider.name": "Sierra Pacific Data Group",
                        "signer.name": "Cassandra Belfiore",
                        "signer.title": "Chief Information Officer",
                        "activities": ["design and development", "installation", "operation and maintenance"],
                    },
                ),
            ),
        ],
        "Qualifications under 'what paper do they hold?', experience under 'done such a thing before?'. Places are a list of cities with offices.",
    )


def u_12():
    form = asked(
        "Department of Child Support Services<br/>Telecommunications delegation – applicant's questionnaire",
        "DCSS TD-2",
        [
            ("1. Type of delegation", "CALNET contract service (catalog says delegation needed)"),
            ("2. Title", "Customer Contact Modernization, wave 2"),
            (
                "3. Catalog service requested",
                "Contact center service from the contractor's catalog. Exact item and contractor to be determined after the June product demonstrations.",
            ),
            (
                "4. What the project covers",
                "The 38 seats of the State Disbursement Unit's customer line and their menus in English and Spanish. Wave 1 (employer line) is finished and not part of this. Local agencies' lines are not touched.",
            ),
            (
                "5. Purpose",
                "Parents call to learn whether a payment was posted. The menu they reach was written in 2008, cannot look up a payment, and sends 7 calls in 10 to a person. We want the look-up to be automatic so that people are free for the hard questions.",
            ),
            ("6. Schedule", "Demonstrations June 2018; build August to October 2018; live November 13, 2018"),
            ("7. Site", "SDU customer center, 8950 Sugar Pine Court, West Sacramento"),
            ("8. Technical qualifications of staff", "Resumes available upon request."),
            (
                "9. Experience with similar projects",
                "The team (Imogen Sattler, Rafael Dunn) carried out wave 1: 16 seats moved to a hosted contact center between January and July 2017, on schedule. Mr. Dunn also worked on the 2014 menu redesign at the Department of Rehabilitation.",
            ),
            ("10. Consequences of denial", "N/A"),
            (
                "11. Submitted by",
                "Honorata Villaseca, Chief Information Officer, Department of Child Support Services<br/>/s/ H. Villaseca &nbsp; April 27, 2018",
            ),
        ],
    )
    notes = pdf(
        [
            "<b>From:</b> Sattler, Imogen@DCSS<br/><b>To:</b> CALNET contractors' account teams<br/><b>Date:</b> April 19, 2018<br/><b>Subject:</b> demonstrations",
            "All, we would like to see each of your contact center products in the week of June 11, two hours apiece. Please bring payment look-up by voice and by keypad, Spanish included. We have not chosen a product.",
        ],
        font="Helvetica",
        size=10,
    )
    raw = mail(
        "Glenda Prewitt-Sosa <glenda.prewitt-sosa@dcss.ca.example>",
        DEL,
        "TD-2 Customer Contact Modernization wave 2",
        "2018-04-30T10:10:00-07:00",
        "Hello, enclosed TD-2 (signed) plus our e-mail to the contractors so you can see where we are.\n\nGlenda Prewitt-Sosa\nProcurement Analyst\n",
        html='<div>Hello, enclosed TD-2 (signed) plus our e-mail to the contractors so you can see where we are.</div><div><br></div><div>Glenda Prewitt-Sosa<br><span style="color:#336699">Procurement Analyst, DCSS</span></div>\n',
        files=[("DCSS TD-2.pdf", form), ("Mail to account teams.pdf", notes)],
    )
    write(
        "u-12",
        "Child Support questionnaire for a contract delegation: service to be determined, resumes on request, 'N/A' for consequences",
        "delegations",
        [
            (
                raw,
                "contract_delegation",
                after(
                    "deficient",
                    "Department of Child Support Services",
                    "non_exempt",
                    contract(missing=("catalog.service", "staff.qualifications", "ramifications")),
                    {
                        "project.locations": ["8950 Sugar Pine Court, West Sacramento"],
                        "signer.name": "Honorata Villaseca",
                        "signer.title": "Chief Information Officer",
                    },
                ),
            ),
        ],
        "Item 3 'to be determined after the June product demonstrations'. Item 9 is experience without qualifications. Item 10 is N/A without a reason.",
    )


def u_13():
    blank = asked(
        "California Prison Industry Authority<br/>Questionnaire for telecommunications outside CALNET",
        "PIA-C 330 (DRAFT 2)",
        [
            ("a. Project name", " "),
            ("b. Service, type and number", " "),
            ("c. Street address of each location", " "),
            ("d. Why needed; what happens without it", " "),
            ("e. Technical or financial reason", " "),
            ("f. Provider; attach its documents", " "),
            ("g. Term; early termination; extension", " "),
            ("h. Cost by item and total", " "),
            ("i. Service levels and remedies", " "),
            ("j. IPR papers", " "),
            ("k. Signature of the Chief Information Officer", " "),
        ],
    )
    raw = mail(
        "Osvaldo Trimble <osvaldo.trimble@calpia.ca.example>",
        EX_STATE,
        "Would this questionnaire work for you?",
        "2022-09-13T15:25:00-07:00",
        "Good afternoon,\n\nOur contracts branch wants one form for all exemption requests, so that programs stop forgetting half of what the manual asks. Draft 2 is attached, it is empty on purpose. Two questions:\n\n1. Is anything missing from the draft that your reviewers look for?\n2. Is an electronic signature of the CIO good enough, or do you want ink?\n\nWe have no request pending at the moment. The first one to use it may be the furniture plant at Solano next spring, if it comes to that.\n\nThank you for any comments by the end of the month.\n\nOsvaldo Trimble\nContract Analyst, CALPIA\n",
        files=[("PIA-C 330 draft 2.pdf", blank)],
    )
    write(
        "u-13",
        "Prison Industry analyst asks whether a blank draft form would do; no request",
        "exemptions",
        [(raw, "not_a_request", NONE)],
        "'We have no request pending at the moment'; the form is empty on purpose.",
    )


def u_14():
    form = asked(
        "CSU Channel Islands – Procurement and Contract Services<br/>Sole source and outside-contract questionnaire",
        "PCS-9",
        [
            ("Requester", "Information Technology Services, network team"),
            (
                "What is being bought?",
                "Ten-gigabit wavelength service, one, Camarillo campus to the exchange in Los Angeles, for the research network",
            ),
            ("Location", "One University Lagoon Drive, Camarillo 93012; 624 South Exchange Avenue, Los Angeles 90017"),
            (
                "Reason for need",
                "Genomics and ocean-sensor groups move 20 TB a week; the present gigabit link is full from noon to midnight.",
            ),
            (
                "What if not bought?",
                "The NSF award (two years, $1.4 million) requires 10G by January; the equipment share would have to be returned.",
            ),
            (
                "Other contracts considered",
                "CALNET: 10G wavelength $5,900 a month, no IPR asked. Cooperative's member rate: the choice, below half of that.",
            ),
            ("Supplier", "Conejo Lightwave Cooperative"),
            (
                "Term / exit / extension",
                "36 months; exit with 60 days' notice after month 12, before that the rest of the year; yearly extension by agreement",
            ),
            (
                "Cost, by line and total",
                "Wavelength $2,450.00 x 36 = $88,200.00; optics and cross connects $6,300.00; total $94,500.00",
            ),
            ("Service level; remedy", "99.99 % a month, 4-hour repair; 1/30 of the month for each hour"),
            ("Approved", "Dr. Simone Achterberg, Chief Information Officer, 9/30/2024 /s/ S. Achterberg"),
        ],
    )
    raw = mail(
        "Marcelline Fitch <marcelline.fitch@csuci.example>",
        EX_STATE,
        "Do we send you this? PCS-9 for research wavelength",
        "2024-10-02T10:00:00-07:00",
        "Dear CALNET Program,\n\nOur auditor asked whether California State University, Channel Islands must obtain an exemption from CALNET for the research wavelength. To be safe we submit our PCS-9 as an exemption request, signed by our CIO. If none is needed a line to say so would satisfy her.\n\nMarcelline Fitch\nProcurement Analyst, CSU Channel Islands\n",
        files=[("PCS-9 research wavelength.pdf", form)],
    )
    write(
        "u-14",
        "A CSU campus submits a request to be safe: exempt, not required; financial reason without IPR papers on its face",
        "exemptions",
        [
            (
                raw,
                "exemption",
                after(
                    "not_required",
                    "California State University, Channel Islands",
                    "exempt",
                    exemption(
                        missing=("ipr.documentation",), na=("provider.documentation", "fsr", "separate_attachments")
                    ),
                    {
                        "provider.name": "Conejo Lightwave Cooperative",
                        "cost.total": 94500.0,
                        "cost.items": [88200.0, 6300.0],
                        "services.addresses": [
                            place("One University Lagoon Drive", "Camarillo", "93012"),
                            place("624 South Exchange Avenue", "Los Angeles", "90017"),
                        ],
                        "contract.term_months": 36,
                        "signer.name": "Simone Achterberg",
                        "signer.title": "Chief Information Officer",
                        "reason.ground": "financial",
                    },
                ),
            ),
        ],
        "A university is exempt: not_required comes before the missing IPR papers.",
    )


# -------------------------- three: network architects; bullets, and a workbook that holds the other half


def u_15():
    note = docx(
        [
            "CARB / Office of Information Services / Network Architecture",
            "2024-03-11   EXEMPTION – Border HD Inspection Links (net design ND-311)",
            "<b>Ask</b>",
            (
                "l",
                [
                    "buy outside CALNET: bonded dual-carrier LTE/5G access w/ managed edge, see tab 'sites' for how many and where",
                    "from: TwinPath Mobility LLC",
                    "paper: 30 mo from turn-up, fixed rates; yr 3 onward option 2 x 6 mo ours to call",
                ],
            ),
            "<b>Why there is a project</b>",
            (
                "l",
                [
                    "heavy-duty Clean Truck Check at the border ports: plate reader + tailpipe sensor at lanes, result needed before truck rolls (about 40 sec)",
                    "now: single-carrier modem per lane. Mexican towers grab the modem, session dies, truck leaves unread",
                    "Feb: 3,118 of 11,406 passes unread",
                ],
            ),
            "<b>No = ?</b>",
            (
                "l",
                [
                    "27 % of cross-border trucks stay unchecked; staff can't cite what wasn't read",
                    "reg requires the annual report to US EPA in Jan w/ 95 % capture. Miss it 2 yrs running = SIP credit (1.1 tpd NOx) pulled",
                ],
            ),
            "<b>Why CALNET can't</b>",
            (
                "l",
                [
                    "both cellular contractors: one SIM, one carrier, each sells only own network. No bonding, no carrier-steering (that is what keeps it off the Mexican towers). Asked in writing 1/18, both said not offered",
                    "wireline: port property is federal, no trenching (GSA letter, on file)",
                    "ground = features. not cost",
                ],
            ),
            "<b>Exit</b>",
            ("l", ["any site out w/ 30 d notice. fee = remaining edge rental for that site, nothing else"]),
            "<b>Rest</b>",
            (
                "l",
                ["$, SLA, what they pay if they miss: workbook ND-311.xlsx, tabs 'bom' and 'sla'. Brochure attached"],
            ),
            "Submitted: Oona Wierzbicki, Chief Information Officer, California Air Resources Board   /s/ OW",
            "Author: Teo Marchbanks, network architect",
        ],
        font="Arial",
        size=10,
    )
    book = xlsx(
        [
            (
                "sites",
                [
                    ["site", "street", "city", "zip", "bonded links", "edge boxes"],
                    ["Otay Mesa N lanes", "2201 Enrico Haul Court", "San Diego", "92154", 4, 2],
                    ["Calexico East", "1699 Carr Drayage Road", "Calexico", "92231", 3, 1],
                    ["Tecate", "405 Thing Customs Lane", "Tecate", "91980", 1, 1],
                    ["sum", None, None, None, 8, 4],
                ],
            ),
            (
                "bom",
                [
                    ["ref", "item", "qty", "rate", "per", "x", "ext"],
                    ["1", "bonded access, unlimited pooled", 8, 215.0, "mo", 30, 51600.0],
                    ["2", "edge box rental", 4, 64.0, "mo", 30, 7680.0],
                    ["3", "staging + turn-up", 4, 700.0, "once", 1, 2800.0],
                    ["4", "steering profile build", 1, 3500.0, "once", 1, 3500.0],
                    [None, "30 mo all in", None, None, None, None, 65580.0],
                ],
            ),
            (
                "sla",
                [
                    ["measure", "they commit", "if not"],
                    ["link avail / cal. month", "99.9 %", "15 % of link's month"],
                    ["failover carrier to carrier", "< 2 s", "$25 / event"],
                    ["edge box swap", "next business day", "1 day rental per day late"],
                    ["any link < 99.0 % 3 months in 6", "-", "drop it, no fee"],
                ],
            ),
        ]
    )
    sheet = pdf(
        [
            ("h", "TwinPath Mobility – BondedEdge TP-20"),
            (
                "l",
                [
                    "Two active cellular paths, packet-level bonding",
                    "Home-carrier steering for border areas",
                    "Ethernet x 4, 12/24 V DC, -30 to 60 C",
                    "FIPS 140-3 module",
                ],
            ),
            "TwinPath Mobility LLC, 6000 Innovation Bluff, Suite 9, Carlsbad CA 92008",
        ],
        font="Helvetica",
        size=11,
    )
    raw = mail(
        "Teo Marchbanks <teo.marchbanks@arb.ca.example>",
        EX_STATE,
        "ND-311 exemption - Border HD Inspection Links",
        "2024-03-12T11:31:00-07:00",
        "3 files. docx = request (CIO initialed), xlsx = numbers, pdf = brochure.\n\nTM\n",
        files=[("ND-311 request.docx", note), ("ND-311.xlsx", book), ("BondedEdge TP-20.pdf", sheet)],
        cc="Oona Wierzbicki <oona.wierzbicki@arb.ca.example>",
    )
    write(
        "u-15",
        "CARB architect's bullets with a three-tab workbook (places, bill, service levels); complete",
        "exemptions",
        [
            (
                raw,
                "exemption",
                after(
                    "complete",
                    "California Air Resources Board",
                    "non_exempt",
                    exemption(na=("ipr.documentation", "fsr")),
                    {
                        "provider.name": "TwinPath Mobility LLC",
                        "cost.total": 65580.0,
                        "cost.items": [51600.0, 7680.0, 2800.0, 3500.0],
                        "services.addresses": [
                            place("2201 Enrico Haul Court", "San Diego", "92154"),
                            place("1699 Carr Drayage Road", "Calexico", "92231"),
                            place("405 Thing Customs Lane", "Tecate", "91980"),
                        ],
                        "contract.term_months": 30,
                        "signer.name": "Oona Wierzbicki",
                        "signer.title": "Chief Information Officer",
                        "reason.ground": "technical",
                    },
                ),
            ),
        ],
        "Quantity, addresses, costs, levels and remedies only in the workbook. Termination under 'Exit', extension beside the term.",
    )


def u_16():
    body = """exemption req, Bureau of Automotive Repair (BAR). DCA IT runs our network, so DCA's CIO submits for BAR - see end.

proj: Smog Check Referee Scheduling Line, chg 4471

* svc: hosted contact-center seats (voice + call-back queue), cloud
* seats: headcount still with HR, will send number
* loc: 10949 North Torque Way, Rancho Cordova 95670 (one floor, nobody elsewhere)
* need: motorist w/ failed smog calls for a referee appt. today = 6 plain lines, busy signal
  from 0730 to 1600. want a queue that rings people back
* w/o it: reg renewal lapses while they redial. DMV late penalties on people who did nothing
  wrong, 900+ complaints Q3; Asm. Transportation cttee asked for a fix by Mar
* why not CALNET: catalog contact center has call-back only for the caller's own number; ours
  must ring the shop AND the motorist in one call (3-way call-back). both contractors:
  "not on roadmap". functional gap, $ not the issue
* vendor: Ringwell Systems Inc. (quote att.)
* term 24 mo from 2/1/2019. cancel any time on 60 d notice no penalty. 1-yr option after
* $: tab "cost" of the xlsx
* SLA: carrier grade, 24x7 support. if a month is chronically bad the whole month is credited
  and we may walk
* FSR none. IPR none (not a price case)

Submitted for BAR by:
Hyacinth Delacorte
Chief Information Officer, Department of Consumer Affairs
(sent by G. Ostrander, network architect, DCA OIS)
"""
    book = xlsx(
        [
            (
                "cost",
                [
                    ["chg 4471 / 24 months", None, None],
                    ["item", "basis", "24 mo"],
                    ["seat licenses", "per final roster", 60480.0],
                    ["call-back engine", "flat", 14400.0],
                    ["toll usage bundle", "flat", 7200.0],
                    ["setup", "once", 4900.0],
                    ["TOTAL", None, 86980.0],
                ],
            ),
            (
                "flow",
                [
                    ["step", "what"],
                    [1, "caller picks language"],
                    [2, "offers call-back"],
                    [3, "engine rings motorist"],
                    [4, "engine adds shop"],
                    [5, "referee desk joins"],
                ],
            ),
        ]
    )
    quote = pdf(
        [
            ("h", "Ringwell Systems Inc."),
            "Budgetary quotation RW-90871 – Bureau of Automotive Repair – November 27, 2018",
            (
                "t",
                [
                    ["Line", "24-month price"],
                    ["Ringwell Desk seats (final count per order)", "$60,480.00"],
                    ["DualRing call-back engine", "$14,400.00"],
                    ["Usage bundle", "$7,200.00"],
                    ["Setup", "$4,900.00"],
                    ["Sum", "$86,980.00"],
                ],
                [280, 120],
                True,
            ),
            "Support is included, around the clock. Ringwell Systems Inc., 77 Bellows Street, Emeryville CA.",
        ],
        font="Helvetica",
        size=10,
    )
    raw = mail(
        "Gareth Ostrander <gareth.ostrander@dca.ca.example>",
        EX_STATE,
        "BAR - chg 4471 - exemption",
        "2018-12-04T16:20:00-08:00",
        body,
        files=[("chg4471.xlsx", book), ("Ringwell RW-90871.pdf", quote)],
        cc="Hyacinth Delacorte <hyacinth.delacorte@dca.ca.example>",
    )
    write(
        "u-16",
        "Bureau of Automotive Repair, bullets in the mail; DCA's CIO submits; number of seats still with HR, 'carrier grade' for a service level",
        "exemptions",
        [
            (
                raw,
                "exemption",
                after(
                    "deficient",
                    "Bureau of Automotive Repair",
                    "non_exempt",
                    exemption(
                        missing=("services.quantity", "sla.levels", "separate_attachments"),
                        na=("ipr.documentation", "fsr"),
                    ),
                    {
                        "provider.name": "Ringwell Systems Inc.",
                        "cost.total": 86980.0,
                        "cost.items": [60480.0, 14400.0, 7200.0, 4900.0],
                        "services.addresses": [place("10949 North Torque Way", "Rancho Cordova", "95670")],
                        "contract.term_months": 24,
                        "signer.name": "Hyacinth Delacorte",
                        "signer.title": "Chief Information Officer",
                        "reason.ground": "technical",
                    },
                ),
            ),
        ],
        "'headcount still with HR, will send number'; six plain lines are today's. '24x7 support' measures nothing. A servicing department's CIO signs for the Bureau, and the mail says so.",
    )


def u_17():
    body = """delegation / general. State Personnel Board HQ phones.

- scope: voice for floors 1-3 at 801 Merit Court, Sacramento. replace hybrid PBX core + sets. not: exam centers,
  cell, data
- purpose: hearing officers hold appeals by phone conference, present core caps at 8 bridges and
  half the voice mail is gone since the disk crash in Aug. need enough bridges for a full calendar
- dates: xlsx tab "plan"
- gear: new voice core and gateways, phone sets, PoE switches. makes/models/counts TBD after the
  bake-off in Nov
- people: xlsx tab "crew"
- if denied: 40 hearings/wk move to in person, appellants fly in from all over; statutory 6-mo clock
  blown on ~120 appeals by spring
- doing: design, install, O&M

submitted by Anselma Trujillo-Kerr, Chief Information Officer, SPB
(typed up by B. Novik, net arch)
"""
    book = xlsx(
        [
            (
                "plan",
                [
                    ["step", "from", "to"],
                    ["bake-off, 3 vendors", "2014-11-03", "2014-11-21"],
                    ["order", "2014-12-08", "2014-12-12"],
                    ["closet work", "2015-01-12", "2015-01-30"],
                    ["cut floors 1, 2, 3", "2015-02-07", "2015-02-21"],
                    ["old core off", "2015-03-02", None],
                ],
            ),
            (
                "crew",
                [
                    ["who", "role", "certs / degree", "did before"],
                    [
                        "Boris Novik",
                        "net architect, lead",
                        "CCNP Voice, CCDA, BS CS (Sac State)",
                        "2009 SPB data core; 2011 voice core at Calif. Science Center, 180 sets",
                    ],
                    [
                        "Adelaide Fung",
                        "telecom analyst",
                        "Network+, BICSI TECH",
                        "moves/adds for SPB PBX since 2006; Science Center cut-over 2011",
                    ],
                ],
            ),
        ]
    )
    raw = mail(
        "Boris Novik <bnovik@spb.ca.example>",
        DEL,
        "SPB HQ voice - delegation",
        "2014-10-14T17:47:00-07:00",
        body,
        files=[("spb voice.xlsx", book)],
        cc="Anselma Trujillo-Kerr <atrujillo-kerr@spb.ca.example>",
    )
    write(
        "u-17",
        "State Personnel Board bullets: gear without make or count until a bake-off, no word on why the State's unit should let it do this; plan and crew in the workbook",
        "delegations",
        [
            (
                raw,
                "general_delegation",
                after(
                    "deficient",
                    "State Personnel Board",
                    "non_exempt",
                    general(missing=("products", "reason")),
                    {
                        "project.locations": ["801 Merit Court, Sacramento"],
                        "signer.name": "Anselma Trujillo-Kerr",
                        "signer.title": "Chief Information Officer",
                        "activities": ["design and development", "installation", "operation and maintenance"],
                    },
                ),
            ),
        ],
        "Purpose and consequences are said; why delegation rather than CALNET or CDT is not. Dates and staff only in the workbook.",
    )


def u_18():
    body = """fwd as told. xlsx = sites + dates + crew.

Jonah Petrakis
Enterprise Network Architect, CCHCS


-----Original Message-----
From: Amaranth, Lucille@CCHCS
Sent: Thursday, July 14, 2022 8:12 AM
To: Petrakis, Jonah@CCHCS
Subject: Delegation request, Wave 3 nurse-call ACD

Jonah, please send this to the CALNET delegations mailbox as my request. It is your list with my edits.

California Correctional Health Care Services asks for contract delegation:

- catalog: "Advanced Agent Seat w/ Workforce Management", identifier CC-A-2217, contractor Verano Communications,
  CALNET NextGen contact center catalog (Delegation column: Yes)
- project: Nurse Triage Line, wave 3. 52 seats for triage nurses at four hubs. Waves 1 and 2 (36 seats) are live.
  Custody phones, pharmacy and the patients' own calling system are out of it
- purpose: after 1700 an institution with no doctor on site calls a hub nurse. Calls land on whoever picks up.
  With skills routing a chest-pain call gets a nurse with cardiac training first
- when/where/who: workbook
- if we don't get it: after-hours sends to outside hospitals stay at 310 a month instead of the 190 of the wave 1
  prisons. Each is two officers and an ambulance (about $2,900), and the federal receiver's turnaround plan counts
  them against us every quarter
- we would do planning, installation with the contractor, and operation ourselves

Lucille Amaranth
Chief Information Officer
California Correctional Health Care Services
"""
    book = xlsx(
        [
            (
                "hubs",
                [
                    ["hub", "where", "seats", "live"],
                    ["Elk Grove HQ", "8280 Longleaf Spur, Elk Grove", 16, "2022-10-03"],
                    ["Vacaville", "CMF, Vacaville", 12, "2022-10-24"],
                    ["Stockton", "CHCF, Stockton", 14, "2022-11-14"],
                    ["Chino", "CIM, Chino", 10, "2022-12-05"],
                    ["total", None, 52, None],
                ],
            ),
            (
                "crew",
                [
                    ["name", "function", "holds", "earlier jobs of this kind"],
                    [
                        "J. Petrakis",
                        "architect",
                        "CCIE Collaboration; TOGAF 9",
                        "waves 1 and 2 of this line (36 seats, 2021); Kern Medical transfer center 2015",
                    ],
                    [
                        "Siobhan Ruelas",
                        "ACD engineer",
                        "Verano Certified Contact Center Engineer; BS InfoSec",
                        "waves 1 and 2; before that 70-seat state hospital line in Oregon",
                    ],
                    [
                        "Dr. N. Okpara, RN",
                        "call-flow owner",
                        "DNP; Lean Six Sigma green belt",
                        "wrote triage scripts for waves 1 and 2",
                    ],
                ],
            ),
        ]
    )
    raw = mail(
        "Jonah Petrakis <jonah.petrakis@cchcs.ca.example>",
        DEL,
        "FW: Delegation request, Wave 3 nurse-call ACD",
        "2022-07-14T09:03:00-07:00",
        body,
        files=[("wave3.xlsx", book)],
    )
    write(
        "u-18",
        "The CIO's request inside a mail forwarded by her architect, catalog identifier given; places, dates and crew in the workbook; complete",
        "delegations",
        [
            (
                raw,
                "contract_delegation",
                after(
                    "complete",
                    "California Correctional Health Care Services",
                    "non_exempt",
                    contract(),
                    {
                        "provider.name": "Verano Communications",
                        "project.locations": [
                            "8280 Longleaf Spur, Elk Grove",
                            "CMF, Vacaville",
                            "CHCF, Stockton",
                            "CIM, Chino",
                        ],
                        "signer.name": "Lucille Amaranth",
                        "signer.title": "Chief Information Officer",
                        "activities": ["project planning", "installation", "operation and maintenance"],
                    },
                ),
            ),
        ],
        "The forwarded part is the CIO's own text, sent 'as my request'. Timeframe: 'live' column of tab hubs.",
    )


def u_19():
    note = pdf(
        [
            "<b>CalSTRS – Enterprise Infrastructure – Exemption request EI-1908</b>",
            "Date 2019-08-20. Owner: Wolfgang Abara, network architect",
            ("h", "1  What"),
            (
                "l",
                [
                    "DR Site Dark Fiber, project EI-1908",
                    "one dark-fiber pair, West Sacramento HQ to DR cage, diverse from present route",
                    "ends: 100 Waterfront Pension Place, West Sacramento 95605 / 1200 Cageworks Drive, Rancho Cordova 95742",
                    "seller: Placer Glass Networks Inc.",
                ],
            ),
            ("h", "2  Why"),
            (
                "l",
                [
                    "storage replication for the benefit system is synchronous; today's lit service adds 6 ms and stalls at payroll close",
                    "dark pair lets us run own optics at under 0.4 ms",
                    "both present routes cross the same bridge. one barge, both gone",
                ],
            ),
            ("h", "3  If not"),
            (
                "l",
                [
                    "recovery point stays at 4 h. 320,000 retirees' payments of a month-end would have to be re-keyed after a failover; last test took 31 h and missed the bank's window"
                ],
            ),
            ("h", "4  CALNET"),
            (
                "l",
                [
                    "no dark fiber in any category; lit wavelengths only. contractors confirmed 7/8 and 7/15 by phone. it's a feature that isn't there"
                ],
            ),
            ("h", "5  Commercial"),
            (
                "l",
                [
                    "5-yr IRU-style lease, 60 mo from acceptance",
                    "early out, extension: none, the pair is ours to pay for 60 mo and then it ends",
                    "prices, SLA and what they owe us if cut: Placer Glass offer, attached (pdf)",
                ],
            ),
            ("h", "6  Sent by"),
            "Sable Kinnaird, Chief Technology Officer and head of IT (we have no CIO)<br/>California State Teachers' Retirement System<br/>/s/ S. Kinnaird",
        ],
        font="Helvetica",
        size=10.5,
    )
    offer = pdf(
        [
            ("h", "Placer Glass Networks Inc. – Offer 19-0220"),
            (
                "t",
                [
                    ["Item", "Charge"],
                    ["Dark fiber lease, 60 months", "$3,950.00 a month"],
                    ["Splicing, both ends", "$12,000.00"],
                    ["Total", "$249,000.00"],
                ],
            ),
            "Restoration within 6 hours of a cut; credit of one day for every hour after.",
        ],
        font="Helvetica",
        size=10,
        password="pg-0220",
    )
    raw = mail(
        "Wolfgang Abara <wabara@calstrs.ca.example>",
        EX_STATE,
        "EI-1908 DR dark fiber / exemption",
        "2019-08-21T12:08:00-07:00",
        "2 pdfs: request, vendor offer. Offer is confidential, vendor sets the password, call me for it.\n\nW. Abara\n",
        files=[("EI-1908.pdf", note), ("Placer Glass 19-0220.pdf", offer)],
        cc="Sable Kinnaird <skinnaird@calstrs.ca.example>",
    )
    write(
        "u-19",
        "CalSTRS dark fiber: prices and service levels are in a password-protected offer; triage",
        "exemptions",
        [
            (
                raw,
                "exemption",
                after(
                    "triage",
                    "California State Teachers' Retirement System",
                    "non_exempt",
                    exemption(
                        na=("ipr.documentation", "fsr"),
                        unclear=("cost.total", "cost.items", "sla.levels", "sla.remedies"),
                    ),
                    {
                        "provider.name": "Placer Glass Networks Inc.",
                        "services.addresses": [
                            place("100 Waterfront Pension Place", "West Sacramento", "95605"),
                            place("1200 Cageworks Drive", "Rancho Cordova", "95742"),
                        ],
                        "contract.term_months": 60,
                        "signer.name": "Sable Kinnaird",
                        "signer.title": "Chief Technology Officer",
                        "reason.ground": "technical",
                    },
                    ["provider.documentation", "sla.levels"],
                ),
            ),
        ],
        "The offer cannot be opened. The request points to it for prices, levels and remedies. 'under 0.4 ms' is the agency's aim, not a commitment.",
    )


def u_20():
    body = """exemption req. Permit Counter Connections, the two offices that move in June (proj CC-22-05).

- who: California Coastal Commission
- svc: cable internet 300/30 w/ 6 hosted voice seats, per office. so 2 internet, 12 seats
- where: Santa Cruz office, 701 Swell Avenue, Santa Cruz 95060; Arcata office, P.O. Box 4908, Arcata 95518
- need: offices move 6/1, counter staff look up permit maps w/ the public standing there, and take calls
  on same floor. new buildings have no state circuit
- if not: counters shut till there's a line. coastal permit clock (49 d) doesn't stop, permits go out by default
- why not CALNET: ordered 1/11. earliest date given 11/15 (Arcata) and 10/3 (Santa Cruz). not available in time
- vendor: Redtide Broadband Co.
- 24 mo, either side ends it w/ 90 d notice after yr 1. yr 1 = pay out the yr. no auto renew
- $31,128.00 all in, both offices
- they say it is very solid. for a day we sit dark they take 3 days off the bill; 3 such days in a qtr and
  we can go

P. Zielinski-Boone
Chief Information Officer
California Coastal Commission
(bullets by K. Amundsen, net arch)
"""
    first = mail(
        "Petra Zielinski-Boone <petra.zielinski-boone@coastal.ca.example>",
        EX_STATE,
        "CC-22-05 permit counters",
        "2022-03-02T18:40:00-08:00",
        body,
    )
    bill = "line,qty,rate,mo,ext\ncable internet 300/30,2,139.00,24,6672.00\nhosted voice seat,12,79.00,24,22752.00\ninstall,2,852.00,1,1704.00\ntotal,,,,31128.00\n"
    second = mail(
        "Kristoffer Amundsen <kristoffer.amundsen@coastal.ca.example>",
        EX_STATE,
        "RE: CC-22-05 permit counters - information needed",
        "2022-03-15T10:22:00-07:00",
        """for Petra, your notice of 3/9:

- Arcata street address: 1385 Eighth Slough Street, Suite 130, Arcata 95521 (P.O. box was mail only)
- line costs: csv, same total
- service levels in numbers: asked Redtide, their account rep is out, will get it next week

K. Amundsen
""",
        files=[("CC-22-05 cost.csv", bill)],
        reply_to=mid_of(first),
    )
    base = {
        "provider.name": "Redtide Broadband Co.",
        "cost.total": 31128.0,
        "services.addresses": [place("701 Swell Avenue", "Santa Cruz", "95060")],
        "contract.term_months": 24,
        "signer.name": "P. Zielinski-Boone",
        "signer.title": "Chief Information Officer",
        "reason.ground": "technical",
    }
    write(
        "u-20",
        "Thread: Coastal Commission offices, one with a P.O. box, no line items and no measurable level; the supplement brings street and items and promises the levels",
        "exemptions",
        [
            (
                first,
                "exemption",
                after(
                    "deficient",
                    "California Coastal Commission",
                    "non_exempt",
                    exemption(missing=("services.address", "cost.items", "sla.levels")),
                    base,
                    ["signer.name"],
                ),
            ),
            (
                second,
                "supplement",
                after(
                    "deficient",
                    "California Coastal Commission",
                    "non_exempt",
                    exemption(missing=("sla.levels",), na=("provider.documentation", "ipr.documentation", "fsr")),
                    {
                        **base,
                        "cost.items": [6672.0, 22752.0, 1704.0],
                        "services.addresses": [
                            *base["services.addresses"],
                            place("1385 Eighth Slough Street, Suite 130", "Arcata", "95521"),
                        ],
                    },
                    ["signer.name", "separate_attachments"],
                ),
            ),
        ],
        "'Very solid' is no level, three days off for a dark day is a remedy; the supplement itself says that levels are still to come. The CIO's closing has an initial; the From line gives Petra.",
    )


# ---------------- four: chiefs of administration with a lawyer's habits; recitals, a list of enclosures, exhibits as separate files


def u_21():
    letter = docx(
        [
            ("c", "<b>AGRICULTURAL LABOR RELATIONS BOARD</b><br/>Division of Administrative Services"),
            ("r", "November 4, 2009"),
            "Department of Technology Services<br/>Statewide Telecommunications and Network Division<br/>Attention: Deputy Director",
            "<b>Re: Application for exemption, Regional Hearing Conference Service (FSR 7300-02)</b>",
            "Dear Deputy Director:",
            "1. This application is made by the Agricultural Labor Relations Board (“the Board”). It concerns one acquisition only, namely the Regional Hearing Conference Service, and four Exhibits are enclosed with it, each of which is to be read as part of it.",
            "2. <i>Subject matter.</i> The Board would acquire the managed video conference transport set out, by kind, number and place, in <b>Exhibit A</b>, from Camino Real Video Networks, Inc. (“the Provider”), whose signed proposal is <b>Exhibit B</b>.",
            "3. <i>Circumstances requiring it.</i> Elections in the fields must by statute be held within seven days of a petition, and within forty-eight hours where there is a strike. Objections are heard by investigative hearing examiners who sit in Sacramento. Travel funds were cut by two thirds under Executive Order S-09-09, and examiners, counsel and interpreters can no longer appear in person in Salinas, Visalia and El Centro within the time the statute gives.",
            "4. <i>What would follow from a denial.</i> Hearings would be continued; in the quarter just ended eleven of nineteen were. A continued hearing leaves uncertified an election in which, on the average, 240 workers have voted, and exposes the Board to writs of mandate, two of which have been served already, with attorney's fees of $38,000.",
            "5. <i>Ground.</i> The ground relied upon is financial. The CALNET 2 contractor's managed video transport was priced at $1,310.00 monthly per room; upon the Board's application for an Individual Price Reduction the contractor replied, on October 2, 2009, that it would go to $1,245.00 and no further. The correspondence is <b>Exhibit C</b>. The Provider's charge for the like service, with the like service levels, is $890.00. The difference, measured against the reduced price, is twenty-eight and one half percent.",
            "6. <i>Terms of the engagement.</i> The engagement is for thirty-six months from acceptance of the last room, at prices which shall not rise. The Board may terminate as to any room, or altogether, upon sixty days' written notice, subject until the first anniversary to a charge of three monthly payments for each room and thereafter to none. There is one option to extend, for twelve months, exercisable by the Board alone.",
            "7. <i>Consideration.</i> The several items are priced in Exhibit B. The whole amount payable over the term is One Hundred Thirty-Five Thousand Three Hundred Sixty Dollars ($135,360.00).",
            "8. <i>Performance.</i> The levels to which the Provider is held, and the Board's recourse should it fall short, are in Article 4 of Exhibit B.",
            "9. <i>Feasibility Study Report.</i> FSR 7300-02 is being submitted to the Department of Finance and the Office of the State Chief Information Officer concurrently with this application. A copy is <b>Exhibit D</b>.",
            "10. The Board undertakes to keep a central file of the exemption and of every acquisition made under it, and to produce the file upon request.",
            "Respectfully submitted,",
            "/s/ Cordelia Vandenberg-Ochoa<br/>CORDELIA VANDENBERG-OCHOA<br/>Chief, Division of Administrative Services",
            "/s/ Anatole Birdsong<br/>ANATOLE BIRDSONG<br/>Chief Information Officer",
            "Enclosures:<br/>Exhibit A – Schedule of services and locations<br/>Exhibit B – Proposal of Camino Real Video Networks, Inc.<br/>Exhibit C – Individual Price Reduction correspondence<br/>Exhibit D – Feasibility Study Report 7300-02 (copy)",
        ],
        font="Times New Roman",
        size=12,
    )
    letter_a = pdf(
        [
            ("c", "<b>EXHIBIT A</b><br/>Schedule of services and locations"),
            (
                "t",
                [
                    ["Room", "Situated at", "Service", "Number"],
                    [
                        "Sacramento, hearing room 2",
                        "915 Capitol Granary Street, Sacramento 95814",
                        "Managed video conference transport, 4 Mbps symmetric, QoS",
                        "1",
                    ],
                    ["Salinas", "342 Pajaro Packing Street, Salinas 93901", "same", "1"],
                    ["Visalia", "1642 West Orchardist Avenue, Visalia 93291", "same", "1"],
                    ["El Centro", "1699 Imperial Melon Avenue, El Centro 92243", "same", "1"],
                    ["Total", "", "", "4"],
                ],
                [100, 170, 150, 50],
                True,
            ),
        ],
        font="Times-Roman",
        size=11,
    )
    letter_b = pdf(
        [
            ("c", "<b>EXHIBIT B</b>"),
            ("h", "CAMINO REAL VIDEO NETWORKS, INC. – PROPOSAL 09-1187"),
            "To the Agricultural Labor Relations Board, September 14, 2009. Camino Real Video Networks, Inc., 55 Mission Bells Plaza, San Luis Obispo, California 93401.",
            "<b>Article 1. Rooms.</b> Four, as scheduled by the Board.",
            "<b>Article 2. Price.</b>",
            (
                "t",
                [
                    ["Item", "Rate", "Term amount"],
                    ["Managed video transport, 4 rooms", "$890.00 per room per month, 36 months", "$128,160.00"],
                    ["Room set-up, 4", "$1,500.00 per room", "$6,000.00"],
                    ["Scheduling desk, one-time", "$1,200.00", "$1,200.00"],
                ],
                [170, 180, 100],
                True,
            ),
            "<b>Article 3. Term.</b> As the Board's letter shall state.",
            "<b>Article 4. Service levels and recourse.</b> (a) Each room shall be available 99.9 % of the hours from 7 a.m. to 7 p.m. in every month. (b) Loss shall not exceed one half of one percent nor delay 80 milliseconds. (c) A failure reported before noon shall be cured that day. (d) For breach of (a) or (b) ten percent of the room's monthly charge is credited, and for breach of (c) twenty-five percent; (e) after breaches in any three months of a year the Board may terminate without charge.",
            "Signed: Horatio Mendes, President",
        ],
        font="Times-Roman",
        size=11,
    )
    letter_c = pdf(
        [
            ("c", "<b>EXHIBIT C</b>"),
            "October 2, 2009<br/>Re: Your request of August 31, 2009, for Individual Price Reduction, managed video transport, four sites",
            "Dear Ms. Vandenberg-Ochoa: We have completed the IPR review. The CALNET 2 price of $1,310.00 per month per site is reduced to $1,245.00 for the sites listed in your letter, for a commitment of 36 months. No further reduction can be offered.",
            "Very truly yours,<br/>Pacific Tandem Telephone Company, CALNET 2 Program Office",
        ],
        font="Helvetica",
        size=10,
    )
    letter_d = pdf(
        [
            ("c", "<b>EXHIBIT D</b>"),
            ("c", "FEASIBILITY STUDY REPORT<br/>Regional Hearing Conference Service<br/>FSR 7300-02, October 2009"),
            ("h", "1.0 Transmittal"),
            "Submitted for approval. Estimated start January 2010, end June 2010. Project cost $182,400, of which telecommunications $135,360.",
            ("h", "3.0 Business case"),
            "Objective 1: hold 90 percent of hearings within the statutory time by June 2010. Objective 2: reduce travel by $71,000 a year.",
            ("h", "5.0 Proposed solution"),
            "Four rooms with codecs bought under the Western States contract, joined by managed video transport. The transport is proposed outside CALNET 2; an application for exemption is made at the same time.",
            ("pb",),
            ("h", "6.0 Project management"),
            "Project manager: S. Threlkeld, Board staff. Steering committee: Executive Secretary, General Counsel, Chief of Administration.",
            ("h", "8.0 Economic analysis"),
            (
                "t",
                [
                    ["Element", "09/10", "10/11", "11/12"],
                    ["Codecs", "$41,000", "-", "-"],
                    ["Transport", "$28,560", "$42,720", "$42,720"],
                    ["Staff", "$6,040", "-", "-"],
                ],
                [120, 80, 80, 80],
                True,
            ),
        ],
        font="Times-Roman",
        size=11,
    )
    raw = mail(
        "Cordelia Vandenberg-Ochoa <cvandenberg-ochoa@alrb.ca.example>",
        EX,
        "ALRB application for exemption - letter and Exhibits A through D",
        "2009-11-05T15:02:00-08:00",
        "Transmitted herewith: application of November 4, 2009, with Exhibits A, B, C and D. The hard copy follows by mail.\n\nC. Vandenberg-Ochoa\n",
        files=[
            ("ALRB application.docx", letter),
            ("Exhibit A.pdf", letter_a),
            ("Exhibit B.pdf", letter_b),
            ("Exhibit C.pdf", letter_c),
            ("Exhibit D.pdf", letter_d),
        ],
        cc="Anatole Birdsong <abirdsong@alrb.ca.example>",
    )
    write(
        "u-21",
        "Formal numbered application with Exhibits A-D (schedule, proposal, IPR, FSR); chief of administration and CIO both sign; complete",
        "exemptions",
        [
            (
                raw,
                "exemption",
                after(
                    "complete",
                    "Agricultural Labor Relations Board",
                    "non_exempt",
                    exemption(na=()),
                    {
                        "provider.name": "Camino Real Video Networks, Inc.",
                        "cost.total": 135360.0,
                        "cost.items": [128160.0, 6000.0, 1200.0],
                        "services.addresses": [
                            place("915 Capitol Granary Street", "Sacramento", "95814"),
                            place("342 Pajaro Packing Street", "Salinas", "93901"),
                            place("1642 West Orchardist Avenue", "Visalia", "93291"),
                            place("1699 Imperial Melon Avenue", "El Centro", "92243"),
                        ],
                        "contract.term_months": 36,
                        "signer.name": "Anatole Birdsong",
                        "signer.title": "Chief Information Officer",
                        "reason.ground": "financial",
                    },
                ),
            ),
        ],
        "Addresses and numbers in Exhibit A, items and Article 4 (levels, recourse) in Exhibit B, IPR in C, FSR in D. The total is in paragraph 7. $182,400 is the FSR's project cost.",
    )


def u_22():
    letter = pdf(
        [
            ("c", "<b>OFFICE OF THE STATE PUBLIC DEFENDER</b>"),
            ("c", "Administration &nbsp;·&nbsp; 770 Sycamore Row Street, Suite 1000, Sacramento, California 95814"),
            ("r", "February 17, 2011"),
            "Deputy Director, Statewide Telecommunications and Network Division<br/>California Technology Agency",
            "<b>Re: Request for exemption – Capital Case Document Exchange, Oakland and Sacramento</b>",
            "Dear Sir or Madam:",
            "<b>I. The request.</b> Pursuant to Chapter 501.0 of the State Telecommunications Management Manual, the Office of the State Public Defender requests exemption for the acquisition of two (2) dedicated Internet access circuits of 100 Mbps, being one at 1111 Broadwater Street, 10th Floor, Oakland 94607, and one at 770 Sycamore Row Street, Suite 1000, Sacramento 95814, for the project known as the Capital Case Document Exchange.",
            "<b>II. Necessity.</b> The record of a capital trial runs on the average to 9,000 pages, and the courts began in January to deliver it, with its exhibits, in electronic form only. The Office's present circuits of 3 Mbps were sized for electronic mail. A record of 22 gigabytes was received in Oakland last month over four nights, in the course of which nobody could work.",
            "<b>III. Prejudice in the event of denial.</b> Opening briefs would be filed late. The Supreme Court has made it known that it will no longer extend time for want of equipment; counsel may be relieved and appointed counsel paid, at about $200,000 a case; and clients under sentence of death would wait longer for the review to which the law entitles them.",
            "<b>IV. Basis for exemption.</b> An exemption may be granted if the agency successfully demonstrates that all CALNET MSA services are unable to meet the agency's business needs due to lack of features, functionality, or availability, or that the costs of an alternative are substantially below the costs of similar products. The Office respectfully submits that the foregoing standard is met in the present case.",
            "<b>V. Provider and terms.</b> The provider is Lakemerritt Data Carriers, Inc. The commitment is for twenty-four (24) months. It may be terminated by the Office on thirty days' notice for non-appropriation, and otherwise upon payment of one half of the unexpired charges. There is no option of extension.",
            "<b>VI. Cost.</b> The cost of the services in total is $45,800.00; the items are stated in Exhibit A.",
            "<b>VII. Service levels.</b> As stated in Exhibit B, which also states the remedies.",
            "<b>VIII. Feasibility Study Report.</b> An FSR for the document exchange of which these circuits form part is being submitted to the Department of Finance this week. A copy is enclosed as Exhibit C.",
            "Very truly yours,",
            "/s/ Percival Adeyemi<br/>PERCIVAL ADEYEMI<br/>Chief of Administration<br/>for DELPHINE STROUD, Chief Information Officer",
            "Encl.: Exhibits A, B and C",
        ],
        font="Times-Roman",
        size=10.5,
    )
    a = xlsx(
        [
            (
                "Exhibit A",
                [
                    ["EXHIBIT A: Items", None, None, None, None],
                    ["Item", "Circuits", "Monthly", "Months", "Amount"],
                    ["Dedicated Internet access 100 Mbps", 2, 900.0, 24, 43200.0],
                    ["Installation", 2, 1300.0, None, 2600.0],
                    ["Total", None, None, None, 45800.0],
                ],
            )
        ]
    )
    b = pdf(
        [
            ("c", "<b>EXHIBIT B</b>"),
            ("h", "Lakemerritt Data Carriers, Inc. – Service level addendum LD-7"),
            (
                "t",
                [
                    ["Commitment", "Measure", "Credit to customer"],
                    ["Availability", "99.95 % monthly", "3 days' charge per full hour below"],
                    ["Restoration", "4 hours, any hour of the day", "5 days' charge if exceeded"],
                    ["Chronic failure", "Three credits in six months", "Customer may terminate, no liability"],
                ],
                [110, 170, 190],
                True,
            ),
        ],
        font="Helvetica",
        size=10,
    )
    raw = mail(
        "Percival Adeyemi <percival.adeyemi@ospd.ca.example>",
        EX,
        "OSPD - request for exemption with exhibits",
        "2011-02-18T16:55:00-08:00",
        "Enclosed please find the letter of February 17 with its exhibits.\n\nPercival Adeyemi\nChief of Administration\n",
        files=[("OSPD letter 2011-02-17.pdf", letter), ("Exhibit A.xlsx", a), ("Exhibit B.pdf", b)],
    )
    write(
        "u-22",
        "State Public Defender: the basis only recites the manual; Exhibit C, the FSR, is listed as enclosed and is not there; signed for the CIO",
        "exemptions",
        [
            (
                raw,
                "exemption",
                after(
                    "deficient",
                    "Office of the State Public Defender",
                    "non_exempt",
                    exemption(missing=("reason", "fsr"), na=("ipr.documentation",)),
                    {
                        "provider.name": "Lakemerritt Data Carriers, Inc.",
                        "cost.total": 45800.0,
                        "cost.items": [43200.0, 2600.0],
                        "services.addresses": [
                            place("1111 Broadwater Street, 10th Floor", "Oakland", "94607"),
                            place("770 Sycamore Row Street, Suite 1000", "Sacramento", "95814"),
                        ],
                        "contract.term_months": 24,
                        "signer.name": "Delphine Stroud",
                        "signer.title": "Chief Information Officer",
                    },
                    ["ipr.documentation"],
                ),
            ),
        ],
        "Part IV repeats the policy and asserts that it is met. 'for DELPHINE STROUD, Chief Information Officer' counts. Whether IPR papers are due cannot be told without a reason. Non-appropriation and half the unexpired charges are the early termination.",
    )


def u_23():
    letter = docx(
        [
            ("c", "<b>BOARD OF STATE AND COMMUNITY CORRECTIONS</b>"),
            "July 9, 2018",
            "To: California Department of Technology, CALNET Program, Attention Deputy Director<br/>From: Chief of Administration<br/>Through: Chief Information Officer",
            "<b>Subject: Mobile data for field representatives – standing exemption, fiscal year 2018-19</b>",
            "WHEREAS the Board's field representatives inspect every county jail and juvenile hall once in two years and carry out such other visits as may arise; and WHEREAS the particular acquisitions that may become necessary in the course of the fiscal year cannot at present be foreseen; the Board hereby requests an exemption for any acquisitions of mobile data service that its divisions may make from time to time between now and June 30, 2019.",
            "<b>Article 1. Service.</b> Cellular mobile data service with a hotspot device, up to twenty-two subscriptions at any one time. They would be issued at and carried from the Board's office, 2590 Almond Venture Way, Suite 200, Sacramento 95833.",
            "<b>Article 2. Need.</b> An inspector writes the findings in the facility, has them acknowledged by the commander and sends them the same day. Jails are built of concrete and steel, and in thirteen counties the inspectors must drive some distance before anything can be sent.",
            "<b>Article 3. Ramifications.</b> Findings sent late cannot be enforced within the ninety days that Title 15 provides; in 2016 this was pleaded against the Board in two counties, with success.",
            "<b>Article 4. Reason.</b> Technical. The CALNET cellular contractors were tested in the twenty-two facilities in question during May. In thirteen, neither gave a usable signal in the commander's office. A regional carrier's did in all.",
            "<b>Article 5. Provider.</b> The provider will be selected after an informal solicitation among regional carriers.",
            "<b>Article 6. Commitment.</b> The length and terms of the contract commitment are to be negotiated with the provider selected. The Board will insist upon a right to terminate on thirty days' notice without charge.",
            "<b>Article 7. Cost.</b> Subscriptions, twenty-two at $41.00 a month, $902.00 a month, hence $9,922.00 for the eleven months of the fiscal year remaining; devices, twenty-two at $85.00, $1,870.00. Total for the fiscal year: $11,792.00.",
            "<b>Article 8. Service levels and remedies.</b> The solicitation (Exhibit A) requires a network availability of 99.5 percent in each county in each month and replacement of a device within two business days, on pain of a credit of ten percent of the month's charges for the subscriptions concerned and, on a third failure, of termination.",
            "Respectfully,",
            "/s/ Lavinia Castlebury<br/>Lavinia Castlebury<br/>Chief of Administration",
            "/s/ Ezekiel Manoukian<br/>Ezekiel Manoukian<br/>Chief Information Officer",
            "Enclosure: Exhibit A, informal solicitation (draft)",
        ],
        font="Book Antiqua",
        size=11,
    )
    a = docx(
        [
            ("c", "<b>EXHIBIT A – Informal solicitation (draft)</b>"),
            "The Board of State and Community Corrections invites regional carriers to quote for mobile data with hotspot devices.",
            (
                "n",
                [
                    "Network availability shall be 99.5 % in each county, month by month.",
                    "A failed device shall be replaced in two business days.",
                    "Credit: 10 % of the month's charges of the subscriptions concerned. Third failure: the Board may terminate.",
                    "Quotations shall state monthly charge, device charge and county coverage.",
                ],
            ),
        ],
        font="Book Antiqua",
        size=11,
    )
    raw = mail(
        "Lavinia Castlebury <lavinia.castlebury@bscc.ca.example>",
        EX_STATE,
        "BSCC standing exemption, mobile data, FY 2018-19",
        "2018-07-10T09:19:00-07:00",
        "Please find the Board's request with Exhibit A.\n\nLavinia Castlebury\n",
        files=[("BSCC request.docx", letter), ("Exhibit A solicitation.docx", a)],
        cc="Ezekiel Manoukian <ezekiel.manoukian@bscc.ca.example>",
    )
    write(
        "u-23",
        "A standing exemption for whatever mobile data may be bought in the year: no project, provider to be selected, term to be negotiated",
        "exemptions",
        [
            (
                raw,
                "exemption",
                after(
                    "deficient",
                    "Board of State and Community Corrections",
                    "non_exempt",
                    exemption(
                        missing=("project", "contract.term", "provider.name"),
                        na=("provider.documentation", "ipr.documentation", "fsr"),
                    ),
                    {
                        "cost.total": 11792.0,
                        "cost.items": [9922.0, 1870.0],
                        "services.addresses": [place("2590 Almond Venture Way, Suite 200", "Sacramento", "95833")],
                        "signer.name": "Ezekiel Manoukian",
                        "signer.title": "Chief Information Officer",
                        "reason.ground": "technical",
                    },
                    ["services.quantity"],
                ),
            ),
        ],
        "'Any acquisitions ... from time to time' is a blanket request. Eleven months is the rest of the fiscal year, not a commitment. Levels and remedies are those of the solicitation. 'Up to twenty-two' is a bounded number.",
    )


def u_24():
    letter = pdf(
        [
            (
                "c",
                "<b>CALIFORNIA MILITARY DEPARTMENT</b><br/>Comptroller and Administration<br/>10601 Bearflag Road, Sacramento, California 95827",
            ),
            ("r", "12 August 2015"),
            "Office of Technology Services, Attention: CALNET Program Chief",
            "<b>Subject: Delegation of authority, replacement of PBX systems, youth academies</b>",
            "1. Delegation is requested for the replacement of private branch exchanges. The undertaking is confined to the exchanges, the instruments connected to them and their voice mail; it does not extend to trunks, wiring or data networks.",
            "2. The installations at which the exchanges are situated are those listed in Exhibit B.",
            "3. The purpose is that cadets' parents and the academies' medical staff may be reached at any hour. The exchanges now in place were surplus in 1996, and one of them failed altogether in June for nine days.",
            "4. Work begins on 5 October 2015 and is to be finished by 29 January 2016, during the interval between classes.",
            "5. The equipment and services are in Exhibit A.",
            "6. The Department submits that delegation should be granted because exchanges upon the premises are not furnished under the CALNET contracts; because the academies lie on federal and leased land to which the contractors' hosted service is not brought; and because the Department has been delegated, and has discharged without incident, like work on four armories.",
            "7. The work will be directed by CW4 Barnaby Estrella of the J6 and two civilian employees of that section. Between 2010 and 2014 the same three persons replaced the exchanges at the Fresno, Long Beach, Stockton and Modesto armories, of 40 to 110 instruments each, in every case within the period allowed.",
            "8. Were delegation denied, the academies would open the January class with exchanges of which the manufacturer disclaims support. In June a cadet's asthma emergency was reported by bicycle. The federal share of the program's funding, 75 percent, is conditioned on a working emergency telephone.",
            "9. The activities for which delegation is sought are installation, and operation and maintenance.",
            ("sp", 8),
            "/s/ R. Thackeray-Lum<br/>ROWENA THACKERAY-LUM<br/>Chief of Administration<br/>for<br/>COL ALISTAIR PENNEBAKER<br/>Chief Information Officer",
            "Enclosures: Exhibit A (equipment); Exhibit B (installations) – to follow; Exhibit C (price quotation)",
        ],
        font="Times-Roman",
        size=12,
    )
    a = pdf(
        [
            ("c", "<b>EXHIBIT A – Equipment and services</b>"),
            (
                "t",
                [
                    ["No.", "Description", "Quantity"],
                    ["1", "Stellwagen S-220 IP-enabled PBX, redundant power", "3"],
                    ["2", "Stellwagen 41D digital telephone", "165"],
                    ["3", "Stellwagen VMX voice mail, 80 boxes", "3"],
                    ["4", "Installation and acceptance test", "3 lots"],
                    ["5", "Maintenance, four-hour response, 36 months", "3"],
                ],
                [40, 300, 80],
                True,
            ),
        ],
        font="Times-Roman",
        size=11,
    )
    c = pdf(
        [
            ("c", "<b>EXHIBIT C</b>"),
            ("h", "Fort Point Telephone Systems, quotation 4471-B, 27 July 2015"),
            (
                "t",
                [
                    ["Item", "Each", "Extended"],
                    ["S-220 (3)", "$11,900.00", "$35,700.00"],
                    ["41D (165)", "$132.00", "$21,780.00"],
                    ["VMX (3)", "$2,150.00", "$6,450.00"],
                    ["Installation (3)", "$4,800.00", "$14,400.00"],
                    ["Maintenance (3, 36 months)", "$6,120.00", "$18,360.00"],
                    ["Total", "", "$96,690.00"],
                ],
                [200, 90, 100],
                True,
            ),
        ],
        font="Helvetica",
        size=10,
    )
    raw = mail(
        "Rowena Thackeray-Lum <rowena.thackeray-lum@cmd.ca.example>",
        DEL,
        "CMD - delegation request, youth academy PBXs",
        "2015-08-13T07:58:00-07:00",
        "The Department's letter (scanned) and Exhibits A and C. Exhibit B follows when the academies have confirmed building numbers.\n\nR. Thackeray-Lum\n",
        files=[("20150812 letter.pdf", scan(letter, 0.3)), ("Exhibit A.pdf", a), ("Exhibit C.pdf", c)],
    )
    write(
        "u-24",
        "Scanned letter signed for the CIO: places only in an Exhibit B that is to follow, and nothing on what the three people are qualified in",
        "delegations",
        [
            (
                raw,
                "general_delegation",
                after(
                    "deficient",
                    "California Military Department",
                    "non_exempt",
                    general(missing=("project.location", "staff.qualifications")),
                    {
                        "provider.name": "Fort Point Telephone Systems",
                        "cost.total": 96690.0,
                        "signer.name": "Alistair Pennebaker",
                        "signer.title": "Chief Information Officer",
                        "activities": ["installation", "operation and maintenance"],
                    },
                ),
            ),
        ],
        "Armories are earlier projects' places, the Sacramento address is the letterhead. A rank and two 'employees of that section' are no qualifications. Exhibit B is to follow.",
    )


def u_25():
    letter = docx(
        [
            ("c", "<b>CALIFORNIA FILM COMMISSION</b><br/>Administration"),
            "December 1, 2020",
            "Deputy Director, Office of Technology Services",
            "<b>Re: Exemption EX-2020-0311, Permit Office Fiber – acknowledgment and certification of file</b>",
            "Receipt is acknowledged of your letter of November 19, 2020, granting the exemption named above until June 30, 2022, for one 200 Mbps Internet circuit at 7080 Hollyhock Boulevard, Suite 900, Los Angeles, from Cahuenga Fiber Partners.",
            "As the letter requires, the undersigned certifies that the exemption, the contract executed on November 24, 2020, at $22,560.00, and the vendor's papers have been placed in the Commission's central file, where they may be inspected on request. The executed contract is sent for your information as Exhibit A.",
            "No action on your part is called for.",
            "Respectfully,<br/>Gwyneth Ollerenshaw<br/>Chief of Administration",
            "cc: Pascal Iribarren, Chief Information Officer",
        ],
        font="Times New Roman",
        size=12,
    )
    a = pdf(
        [
            ("c", "<b>EXHIBIT A</b>"),
            ("h", "Agreement CFC-20-017, California Film Commission and Cahuenga Fiber Partners"),
            "1. Service: Internet access, 200 Mbps, one circuit. 2. Term: November 24, 2020, through June 30, 2022. 3. Price: $1,128.00 a month, installation waived; total not to exceed $22,560.00. 4. Availability 99.9 % monthly, credit of one day per hour of outage. 5. Termination on 30 days' notice.",
            "Executed: G. Ollerenshaw; H. Sarkissian for the contractor",
        ],
        font="Times-Roman",
        size=11,
    )
    raw = mail(
        "Gwyneth Ollerenshaw <gwyneth.ollerenshaw@film.ca.example>",
        EX_STATE,
        "EX-2020-0311 - acknowledgment, certification of file",
        "2020-12-01T13:13:00-08:00",
        "For your records.\n\nG. Ollerenshaw\nCalifornia Film Commission\n",
        files=[("CFC acknowledgment.docx", letter), ("Exhibit A executed agreement.pdf", a)],
    )
    write(
        "u-25",
        "Film Commission acknowledges an exemption already granted and sends the executed contract for information; no request",
        "exemptions",
        [(raw, "not_a_request", NONE)],
        "'No action on your part is called for.'",
    )


def u_26():
    letter = docx(
        [
            ("c", "<b>PUBLIC ADVOCATES OFFICE</b><br/>Administrative Division"),
            "March 3, 2025",
            "California Department of Technology, CALNET Program, Attention Deputy Director",
            "<b>Re: Exemption, conference-call recording and transcription, rate case hearings</b>",
            "This Office respectfully requests exemption in respect of the acquisition described below. It does so out of caution: the page of the CALNET catalog annexed as Exhibit B marks the corresponding service “Discretionary”, from which it would appear that none is needed, but our accounting officer wishes to have your word.",
            (
                "n",
                [
                    "<b>Acquisition.</b> One (1) subscription to an audio conferencing service with recording and live transcription, 40 ports, for the project Rate Hearing Transcripts 2025, to be used at 505 Van Winkle Avenue, San Francisco 94102.",
                    "<b>Necessity.</b> Staff witnesses in rate cases must cite the record by page on the next morning; the reporter's transcript arrives after ten days.",
                    "<b>Consequences.</b> Without it cross-examination is prepared from memory, and ratepayers bear the result; in the 2023 gas case $61 million turned on one answer.",
                    "<b>Reason.</b> The catalog's conferencing has recording but no live transcription.",
                    "<b>Provider.</b> Verbatim Harbor, Inc.; quotation annexed as Exhibit A.",
                    "<b>Commitment.</b> Twelve months from April 1, 2025; may be cancelled at any quarter's end; may be renewed for one year.",
                    "<b>Cost.</b> Subscription $1,150.00 a month, $13,800.00; transcription hours, 200 at $18.00, $3,600.00; in all $17,400.00.",
                    "<b>Levels and remedies.</b> Available 99.9 % a month; transcript within five seconds of speech; ten percent of the month credited for either failure.",
                ],
            ),
            "/s/ Ottilie Rasmussen-Vega<br/>OTTILIE RASMUSSEN-VEGA<br/>Chief Information Officer<br/>Public Advocates Office",
            "Prepared by Montague Ferreira, Chief, Administrative Division",
            "Enclosures: Exhibits A and B",
        ],
        font="Times New Roman",
        size=11.5,
    )
    a = pdf(
        [
            ("c", "<b>EXHIBIT A</b>"),
            ("h", "Verbatim Harbor, Inc. – Quotation VH-25-310"),
            (
                "t",
                [
                    ["Subscription, 40 ports", "$1,150.00 / month"],
                    ["Transcription", "$18.00 / hour, 200 hours"],
                    ["Year", "$17,400.00"],
                ],
                [220, 180],
            ),
        ],
        font="Helvetica",
        size=10,
    )
    b = pdf(
        [
            ("c", "<b>EXHIBIT B</b>"),
            ("h", "CALNET Pricing Catalog A – Conferencing – page 7 (extract)"),
            (
                "t",
                [
                    ["Identifier", "Service", "Unit", "MRC", "Required / Discretionary"],
                    ["AUD-0100", "Audio conferencing, reservationless", "account", "$4.00", "Discretionary"],
                    ["AUD-0110", "Audio conferencing, recording", "account", "$6.00", "Discretionary"],
                    ["AUD-0120", "Audio conferencing, operator assisted", "event", "$85.00", "Discretionary"],
                ],
                [70, 180, 60, 60, 110],
                True,
            ),
        ],
        font="Helvetica",
        size=9.5,
    )
    files = archive([("Request letter.docx", letter), ("Exhibit A.pdf", a), ("Exhibit B.pdf", b)])
    raw = mail(
        "Montague Ferreira <montague.ferreira@publicadvocatesoffice.ca.example>",
        EX_STATE,
        "Public Advocates Office - exemption, conferencing and transcription",
        "2025-03-04T10:37:00-08:00",
        "Attached as one ZIP file: the letter and Exhibits A and B.\n\nMontague Ferreira\nChief, Administrative Division\n",
        files=[("PAO exemption request.zip", files)],
    )
    write(
        "u-26",
        "Public Advocates Office in a ZIP: the catalog page it annexes marks the service Discretionary; not required",
        "exemptions",
        [
            (
                raw,
                "exemption",
                after(
                    "not_required",
                    "Public Advocates Office",
                    "non_exempt",
                    exemption(na=("ipr.documentation", "fsr")),
                    {
                        "provider.name": "Verbatim Harbor, Inc.",
                        "cost.total": 17400.0,
                        "cost.items": [13800.0, 3600.0],
                        "services.addresses": [place("505 Van Winkle Avenue", "San Francisco", "94102")],
                        "contract.term_months": 12,
                        "signer.name": "Ottilie Rasmussen-Vega",
                        "signer.title": "Chief Information Officer",
                        "reason.ground": "technical",
                    },
                ),
            ),
        ],
        "Exhibit B shows all three conferencing lines as Discretionary, and the letter says so. All items are nevertheless there.",
    )


def main():
    for name, function in sorted(globals().items()):
        if name.startswith("u_") and callable(function):
            function()


if __name__ == "__main__":
    main()
