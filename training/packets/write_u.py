"""Practice packets, group u: a regional manager's letters, an analyst's questionnaires, an architect's notes, and a chief's formal letters."""

# The texts are what agencies would write: long lines, odd spelling and typographic signs are theirs.
# ruff: noqa: ANN001, ANN002, ANN201, ANN202, D103, E501, PLR0913, RUF001, S106
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
    letter = docx([
        "August 18, 2021",
        "California Department of Technology<br/>Office of Technology Services, CALNET Program<br/>Attention: Deputy Director",
        "<b>Subject: Coastal District field rooms – wireless Internet from a company that is not on CALNET</b>",
        "I manage the Coastal District of the Geologic Energy Management Division. Our Agency Information Officer asked me to draft this letter, since my inspectors are the ones who live with the result; she has read it, agrees with it, and signs it for the Department.",
        "The purchase is one we call the <b>Field Room Connections</b>. A field room is a rented office of two or three desks, close to the oil fields, where an inspector starts and ends the day. We have four that matter:",
        ("t", [
            ["Field room", "Street", "City and ZIP", "Inspectors", "To be put in"],
            ["San Ardo", "61875 Railhead Street", "San Ardo 93450", "2", "1 connection, 1 router"],
            ["Cat Canyon", "4420 Foxen Bench Road", "Santa Maria 93454", "4", "1 connection, 1 router"],
            ["Cuyama", "115 Perkins Siding Road", "New Cuyama 93254", "2", "1 connection, 1 router"],
            ["Lompoc", "2907 Harris Flat Road", "Lompoc 93436", "3", "1 connection, 1 router"],
        ], None, True),
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
    ], font="Cambria", header="Department of Conservation  |  Geologic Energy Management Division  |  Coastal District")
    annex = xlsx([("Annex 1", [
        ["Annex 1 – Field Room Connections, 36 months", None, None, None, None, None],
        ["What", "How many", "Each", "Charged", "Times", "Amount"],
        ["Fixed wireless 50/25", 4, 310.0, "monthly", 36, 44640.0],
        ["Managed router", 4, 22.0, "monthly", 36, 3168.0],
        ["Antenna, mast and install", 4, 1900.0, "once", 1, 7600.0],
        [None, None, None, None, "All together", 55408.0],
        [None, None, None, None, None, None],
        ["Paid from the Oil, Gas and Geothermal Administrative Fund. D.B.", None, None, None, None, None],
    ])])
    prop = pdf([
        ("h", "Alisal Peak Networks, Inc."),
        "310 Industrial Way, Unit C, Buellton, CA 93427<br/>Proposal AP-2144 for California Department of Conservation, July 30, 2021",
        ("t", [["Line", "Description", "Qty", "Setup", "Monthly"], ["1", "RanchLink 50/25 licensed fixed wireless", "4", "$1,900.00 ea.", "$310.00 ea."], ["2", "Router, managed, swap on failure", "4", "incl.", "$22.00 ea."]], [40, 240, 40, 80, 80], True),
        "Thirty-six month agreement. Prices hold until December 31, 2021.",
        ("pb",),
        ("h", "Page 2 – how we stand behind it"),
        ("l", [
            "Uptime per site 99.7 % measured each calendar month.",
            "A technician is on the road within 4 hours of your call and the site is working again the same or next day, 24 hours at most.",
            "Below 99.7 %: one day's charge comes off for each hour of excess outage. Below 97 %: the month is free.",
            "Leaving: the State may close a site at any time after twelve months with 30 days' notice and nothing owing; inside twelve months the balance of the twelve is payable. At the end of three years you may renew year by year at the same rate, or not.",
        ]),
    ], font="Helvetica", size=10)
    raw = mail("Marisol Etcheverry <Marisol.Etcheverry@conservation.ca.example>", EX_STATE, "Exemption letter, CalGEM Coastal field rooms", "2021-08-19T08:52:00-07:00",
        "Please see our letter, Annex 1 and the company's proposal.\nQuestions on the field rooms go to Dale, (805) 555-0132.\n\nM. Etcheverry\n",
        files=[("Field Room Connections letter.docx", letter), ("Annex 1 costs.xlsx", annex), ("Alisal Peak AP-2144.pdf", prop)], cc="Dale Burkholder <Dale.Burkholder@conservation.ca.example>")
    write("u-01", "District manager's letter signed by the AIO; sites in a table, costs in an annex, SLA and leaving on page 2 of the proposal; complete", "exemptions", [
        (raw, "exemption", after("complete", "Department of Conservation", "non_exempt", exemption(na=("ipr.documentation", "fsr")), {
            "provider.name": "Alisal Peak Networks, Inc.",
            "cost.total": 55408.0,
            "cost.items": [44640.0, 3168.0, 7600.0],
            "services.addresses": [place("61875 Railhead Street", "San Ardo", "93450"), place("4420 Foxen Bench Road", "Santa Maria", "93454"), place("115 Perkins Siding Road", "New Cuyama", "93254"), place("2907 Harris Flat Road", "Lompoc", "93436")],
            "contract.term_months": 36,
            "signer.name": "Marisol Etcheverry",
            "signer.title": "Agency Information Officer",
            "reason.ground": "technical",
        })),
    ], "Need under 'What my people cannot do today', ramifications under 'If we have to stay as we are'. Total ('All together') only in Annex 1. Termination, extension, levels and remedies only on page 2 of the proposal. Orcutt and Buellton are not service addresses.")


def u_02():
    letter = docx([
        ("r", "May 6, 2019"),
        "Statewide Telecommunications and Network Division<br/>P.O. Box 1810, MS Y-13, Rancho Cordova 95741",
        "RE: Heat-season outreach rooms, Region VI – leave to buy cable Internet locally",
        "Good day. Every summer Cal/OSHA opens rooms in farm towns where a worker can come in after the shift and report that there was no shade or no water. This year there are five, and they open June 17. The <b>Heat Rooms 2019-2021</b> purchase is for the Internet in them. Here is where they are:",
        ("t", [
            ["#", "Town", "Where", "Room given by"],
            ["1", "Coachella", "1548 Sixth Grove Street, Coachella, CA 92236", "City library"],
            ["2", "Mecca", "65-250 Date Shed Road, Mecca, CA 92254", "Clinic"],
            ["3", "Brawley", "Community hall, next to the rodeo grounds, Brawley, CA 92227", "Cattle Call committee"],
            ["4", "Blythe", "221 South Spring Canal Street, Blythe, CA 92225", "Growers' co-op"],
            ["5", "Calexico", "840 Imperial Gate Avenue, Calexico, CA 92231", "Neighborhood House"],
        ], None, True),
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
    ], font="Georgia", size=10.5, header="State of California – Department of Industrial Relations – Cal/OSHA Region VI, San Bernardino")
    annex = xlsx([
        ("Costs", [
            ["Heat Rooms 2019-2021: what Salton Cablevision charges", None, None, None, None],
            ["Item", "Rooms", "Rate", "Months", "Sum"],
            ["Cable Internet 100x10", 5, 189.0, 24, 22680.0],
            ["Static address", 5, 12.0, 24, 1440.0],
            ["Installation", 5, 450.0, "once", 2250.0],
            ["TOTAL", None, None, None, 26370.0],
        ]),
        ("Contacts", [["Room", "Key holder", "Phone"], ["Coachella", "Mrs. Ibarra", "760-555-0119"], ["Mecca", "front desk", "760-555-0162"], ["Brawley", "Hank", "760-555-0177"], ["Blythe", "co-op office", "760-555-0103"], ["Calexico", "Sr. Leal", "760-555-0148"]]),
    ])
    raw = mail("Region VI Manager <tmancuso-reyes@dir.ca.example>", EX, "Heat rooms - Internet - exemption", "2019-05-07T13:20:00-07:00",
        "Letter and annex herewith. They open on the 17th of June so a quick answer is appreciated.\n\nTeodoro Mancuso-Reyes\n",
        files=[("Heat rooms letter May 2019.docx", letter), ("Heat rooms annex.xlsx", annex)], cc="Beatrix Holloway <bholloway@dir.ca.example>")
    write("u-02", "Five seasonal rooms, one of them 'next to the rodeo grounds' without a street; service levels, but nothing said of what happens when they are missed", "exemptions", [
        (raw, "exemption", after("deficient", "Department of Industrial Relations", "non_exempt", exemption(missing=("services.address", "sla.remedies"), na=("provider.documentation", "ipr.documentation", "fsr")), {
            "provider.name": "Salton Cablevision, LLC",
            "cost.total": 26370.0,
            "cost.items": [22680.0, 1440.0, 2250.0],
            "services.addresses": [place("1548 Sixth Grove Street", "Coachella", "92236"), place("65-250 Date Shed Road", "Mecca", "92254"), place("221 South Spring Canal Street", "Blythe", "92225"), place("840 Imperial Gate Avenue", "Calexico", "92231")],
            "contract.term_months": 24,
            "signer.name": "Beatrix Holloway",
            "signer.title": "Chief Information Officer",
            "reason.ground": "technical",
        })),
    ], "Brawley's room has no number or street. 99.5 % and 24 hours are levels; no credit or right goes with them. The $150 charge is early termination.")


def u_03():
    letter = docx([
        "State Water Resources Control Board<br/>Division of Water Rights, North Coast Field Unit",
        ("r", "October 30, 2017"),
        "To:   Deputy Director, STND<br/>From:   Lorna Quist-Abrams, Field Unit Manager (draft), for Information Officer's signature<br/>Re:   Satellite data terminals, Russian and Eel River watermaster stations",
        "In a dry year the watermaster decides each morning who may pump. To do so she needs the night's readings from the stream gages and the diverters' meters. Three watermaster stations collect them by radio and are supposed to pass them to Sacramento by six o'clock. This letter asks that the Board be released from CALNET for the data connections of those three stations, work order WR-17-NC-08.",
        "<b>Stations</b>",
        ("t", [
            ["Station", "Address", "Asked for"],
            ["Upper Eel", "19800 Van Arsdale Weir Road, Potter Valley 95469", "One satellite data terminal, 10/3 Mbps, with plan"],
            ["Dry Creek", "3333 Skaggs Gate Road, Geyserville 95441", "One satellite data terminal, 10/3 Mbps, with plan"],
            ["Lower Russian", "20 Monte Cristo Ferry Road, Duncans Mills 95430", "One satellite data terminal, 10/3 Mbps, with plan"],
        ], None, True),
        "<b>The trouble.</b> All three hang on copper that the telephone company no longer repairs in winter. Between February and May readings came late on 41 mornings out of 90.",
        "<b>The alternative we would be left with.</b> A water tender drives from station to station and phones the figures in. In the curtailment of 2015 that was done for six weeks; eleven juniors pumped on two days when they should not have, and the coho in Green Valley Creek were lost. The federal agencies have said that they will ask for an order against us when it happens again.",
        "<b>Why none of the CALNET services.</b> The catalogs have no satellite service with a fixed terminal. Wireline was asked for and declined for all three (e-mail of September 12, in our file). Cellular data does not reach into the canyons.",
        "<b>Seller.</b> Northbright Satellite Services Corp. Its order form asks us for 24 months from the day the terminal is switched on, with payment each quarter in arrears and rates that cannot rise in that time.",
        "<b>Service.</b> They commit to 99 % of each month, and to a replacement terminal on site within two business days of a failure. A month under 99 % is paid at half; a terminal not replaced in time is free of charge until it is.",
        "<b>Costs.</b> As itemized in Annex A (spreadsheet).",
        "The Board will keep the file of this exemption and show it to you on request.",
        ("sp", 6),
        "Signed: Ignatius Okwuosa<br/>Ignatius Okwuosa, Chief Information Officer<br/>State Water Resources Control Board",
    ], font="Calibri", size=11)
    annex = xlsx([
        ("Annex A", [
            ["WR-17-NC-08 Annex A", None, None, None],
            ["Contract item", "Number", "Unit price", "Basis"],
            ["Terminal, 74 cm, with mount", 3, 1385.0, "one time"],
            ["Plan 10/3, 60 GB", 3, 164.0, "a month"],
            ["Commissioning visit", 3, 520.0, "one time"],
            ["Battery shelf, 8 hours", 3, 310.0, "one time"],
        ]),
        ("calc", [["check", 18453.0], ["grand total 24 mo", 18453.0]], "hidden"),
    ])
    raw = mail("Lorna Quist-Abrams <lorna.quist-abrams@waterboards.ca.example>", EX, "WR-17-NC-08 satellite terminals at watermaster stations", "2017-11-01T07:41:00-07:00",
        "Good morning,\n\nThe letter, signed by Mr. Okwuosa yesterday, and its annex.\n\nLorna Quist-Abrams\nField Unit Manager, Ukiah\n",
        files=[("WR-17-NC-08.docx", letter), ("WR-17-NC-08 Annex A.xlsx", annex)], cc="Ignatius Okwuosa <ignatius.okwuosa@waterboards.ca.example>")
    write("u-03", "Watermaster stations: the annex has unit prices and, visibly, no total (a hidden sheet has one); nothing on leaving early or extending", "exemptions", [
        (raw, "exemption", after("deficient", "State Water Resources Control Board", "non_exempt", exemption(missing=("contract.termination", "cost.total"), na=("provider.documentation", "ipr.documentation", "fsr")), {
            "provider.name": "Northbright Satellite Services Corp.",
            "cost.items": [1385.0, 164.0, 520.0, 310.0],
            "services.addresses": [place("19800 Van Arsdale Weir Road", "Potter Valley", "95469"), place("3333 Skaggs Gate Road", "Geyserville", "95441"), place("20 Monte Cristo Ferry Road", "Duncans Mills", "95430")],
            "contract.term_months": 24,
            "signer.name": "Ignatius Okwuosa",
            "signer.title": "Chief Information Officer",
            "reason.ground": "technical",
        })),
    ], "Total only on the hidden sheet 'calc'. Units with numbers are cost.items, unextended. 'E-mail of September 12, in our file' is not offered as an enclosure. Half-price month and free terminal are the remedies.")


def u_04():
    letter = docx([
        "March 14, 2016",
        "CALNET Program Chief<br/>Office of Technology Services<br/>P.O. Box 1810, Rancho Cordova, CA 95741-1810",
        "<b>Subject: New key telephone system for the Inland Empire adult and senior care licensing office</b>",
        "I run the Inland Empire office of Community Care Licensing, adult and senior care. What follows was written with our telecommunications people in Sacramento and goes out under the name of our Chief Information Officer. It asks that the Department be allowed to buy and run a telephone system for this one office on its own authority.",
        "Our office moves on August 1, 2016, from the old state building to 3390 Tyrolite Street, Suite 210, Riverside; the lease on the old one ends on August 31 and the landlord is pulling it down. Order by May 2, cable in June, phones on desks the last week of July, old system off on August 12.",
        "There are 46 of us: analysts who inspect homes for the elderly, a duty officer who takes complaints, and clerks. The job is the telephones of those 46 people and the complaint line, nothing else. Data lines, faxes and cell phones stay as they are, and the trunks remain CALNET trunks.",
        "The 1994 key system cannot be moved. The maker is gone, the cards are bought on auction sites, and the complaint line rings on one set only. A family that calls about a bedsore should reach a person, and when we are all on the phone it should not ring unanswered.",
        "What would be bought (quotation enclosed, from Ridgeline Telephone Exchange Co., Colton):",
        ("t", [
            ["Number", "Item"],
            ["1", "Hybrid key system, Tamarack KX-90, with 24 trunk and 64 station ports"],
            ["46", "Desk sets, Tamarack 12-button with display"],
            ["2", "Attendant consoles, Tamarack AC-2"],
            ["1", "Voice mail card, 60 boxes, and ring-group license for the complaint line"],
            ["1 job", "Installation, cross-connects and two half-days of training"],
            ["36 months", "Maintenance, parts and labor, next business day"],
        ], None, True),
        "<b>Why we ask to do it ourselves.</b> Key systems are not among the things CALNET sells, and the hosted telephone service that it does sell was looked at: the building's riser gives us 12 copper pairs and no fiber until the county finishes Tyrolite Street in 2018. The system is small, plain and years on the market; we have put in eleven like it. There is nothing here that needs the engineers of your office.",
        "<b>Who does the work.</b> Two people of the Department's telecommunications unit:",
        ("t", [
            ["", "Knows", "Has done"],
            ["Rosalind Tkachenko, Senior Telecommunications Engineer", "BICSI RCDD; Tamarack factory certificate levels 1 and 2; B.S. electrical engineering", "Planned and cut over seven licensing offices since 2008, the largest Fresno, 70 sets"],
            ["Hector Bramble, Telecommunications Systems Analyst", "Tamarack level 1; station and cable certification, 2011", "Installed with Ms. Tkachenko at Chico, San Jose and Monterey Park, and looks after eleven key systems today"],
        ], None, True),
        "<b>If the answer is no.</b> On August 12 the office has no telephones. About 240 complaint calls a month concern 1,150 licensed homes; they would go to the Los Angeles office, which already takes nine days to return one. The statute gives us ten days to be at the door.",
        "We would install, operate and maintain the system, and keep the file and the Form 20s.",
        "Sincerely,",
        "/s/ Augustin Pell<br/>AUGUSTIN PELL<br/>Chief Information Officer<br/>California Department of Social Services",
        "cc: Winifred Osgood, Regional Manager, CCL Inland Empire",
    ], font="Cambria", header="California Department of Social Services, Community Care Licensing Division")
    quote = pdf([
        ("h", "Ridgeline Telephone Exchange Co."),
        "780 Slover Yard, Colton, CA 92324 &nbsp; Quotation 16-0377 &nbsp; February 26, 2016",
        ("t", [["Qty", "Part", "Each", "Ext."], ["1", "KX-90 cabinet 24x64", "$6,240.00", "$6,240.00"], ["46", "KX desk set 12B-D", "$148.00", "$6,808.00"], ["2", "AC-2 console", "$395.00", "$790.00"], ["1", "VM-60 + ring group", "$1,850.00", "$1,850.00"], ["1", "Install and train", "$4,100.00", "$4,100.00"], ["36", "Maintenance, month", "$95.00", "$3,420.00"], ["", "Total before tax", "", "$23,208.00"]], [40, 220, 80, 80], True),
    ], font="Helvetica", size=10)
    raw = mail("Winifred Osgood <winifred.osgood@dss.ca.example>", DEL, "CDSS - delegation letter, Riverside licensing office phones", "2016-03-15T10:05:00-07:00",
        "On behalf of Mr. Pell I forward the Department's letter and the dealer's quotation. Please call me about the office and Ms. Tkachenko about the system.\n\nWinifred Osgood\nRegional Manager\n",
        files=[("Riverside key system letter.docx", letter), ("Ridgeline 16-0377.pdf", quote)], cc="Augustin Pell <augustin.pell@dss.ca.example>")
    write("u-04", "Licensing office's key system, a manager's letter under the CIO's name; staff in a two-column table; complete", "delegations", [
        (raw, "general_delegation", after("complete", "California Department of Social Services", "non_exempt", general(), {
            "provider.name": "Ridgeline Telephone Exchange Co.",
            "cost.total": 23208.0,
            "project.locations": ["3390 Tyrolite Street, Suite 210, Riverside"],
            "signer.name": "Augustin Pell",
            "signer.title": "Chief Information Officer",
            "activities": ["installation", "operation and maintenance"],
        })),
    ], "Timeframe in the second paragraph. Purpose in 'The 1994 key system cannot be moved...'. Total stands on the dealer's quotation.")


def u_05():
    letter = pdf([
        ("c", "<b>California Department of Public Health</b><br/>Licensing and Certification – Bakersfield District Office"),
        "June 2, 2014",
        "Deputy Director, STND<br/>Department of Technology",
        "Subject: telephone switch (IP-enabled PBX) for the Bakersfield District Office",
        "This office licenses and surveys 212 nursing homes, hospitals and clinics in four counties. We have 58 people on the third floor at 4560 Almondine Drive, Bakersfield. We request delegation so the Department can replace our telephone switch with an IP-enabled one.",
        "<b>What the project is.</b> The old switch, a Corvane 400 from 1998, comes out; a new one goes in; the sets on the desks are exchanged; voice mail moves along. Only this office is involved, and the two PRI trunks from CALNET are reused without change.",
        "<b>Why.</b> The old switch drops about one call in thirty when it transfers. People who call here are usually upset already: they report abuse. We have to be able to hand a caller to a nurse evaluator without losing her.",
        "<b>Equipment</b>",
        ("t", [
            ["Qty", "Item"],
            ["1", "Corvane IPX-250 communication server with redundant power"],
            ["58", "Corvane 6120 IP telephones"],
            ["3", "Corvane 6180 conference units"],
            ["3", "48-port PoE switches, Fieldstone FS-4800P"],
            ["1", "Voice mail upgrade, 75 mailboxes, incl. migration"],
        ], [50, 380], True),
        "<b>When.</b> We would like to do this as soon as the budget office has released the money and the vendor can fit us in.",
        "<b>Why it should be left to us.</b> Nothing on the CALNET catalogs replaces a premise switch. We have a maintenance agreement for Corvane equipment at nine other district offices, and a spare-parts stock, which the new switch would share.",
        "<b>Our technical staff.</b> The work will be led by Gideon Marchetti-Ross, Staff Information Systems Analyst, who is a Corvane Certified Expert (voice) and holds Network+; he is helped by Faye Lindqvist, Associate Information Systems Analyst, with an A.S. in telecommunications and a Corvane Certified Associate card.",
        "<b>Consequences if not allowed.</b> In April alone 71 complaint calls were cut off, and 22 did not call again. The federal Centers for Medicare and Medicaid Services rate us on the time from complaint to survey; a third late finding would cost the State $1.1 million in survey funding.",
        "Sincerely,",
        "/s/ Ottoline Barraza-Finch<br/>Ottoline Barraza-Finch<br/>Chief Information Officer, CDPH",
        "Contact: Sheldon Ruark, District Manager, (661) 555-0175",
    ], font="Helvetica", size=10)
    raw = mail("Sheldon Ruark <sheldon.ruark@cdph.ca.example>", DEL, "Delegation request from CDPH, Bakersfield DO switch", "2014-06-03T15:38:00-07:00",
        "Attached, one letter. The quote from the Corvane dealer is being redone for the tax rate, we did not hold the letter for it.\n\nThanks, Sheldon\n",
        files=[("Bakersfield switch.pdf", letter)], cc="Ottoline Barraza-Finch <ottoline.barraza-finch@cdph.ca.example>")
    write("u-05", "District office PBX: no date at all ('as soon as the budget office has released the money'), certificates of staff but no earlier project of theirs", "delegations", [
        (raw, "general_delegation", after("deficient", "California Department of Public Health", "non_exempt", general(missing=("project.timeframe", "staff.experience")), {
            "project.locations": ["4560 Almondine Drive, Bakersfield"],
            "signer.name": "Ottoline Barraza-Finch",
            "signer.title": "Chief Information Officer",
        })),
    ], "The maintenance agreement at nine other offices is the agency's, given as a reason; nobody's prior projects are told.")


def u_06():
    blocks = [
        "Department of Rehabilitation<br/>Redwood Empire District<br/>50 Cloverleaf Terrace, Santa Rosa, CA 95404",
        "January 22, 2013",
        "STND, Attention Deputy Director",
        "<b>Branch office circuits, Redwood Empire District: request to use a cheaper carrier</b>",
        "Counselors in my three branch offices use the case system, and since October they hold video appointments with clients who cannot travel. Both go through one T1 in each branch. In the afternoon the picture freezes and the case system logs people out. We need a bigger pipe in each of the three.",
        "The pipe is a metro Ethernet circuit of 20 Mbps back to the district office, one a branch, three circuits:",
        ("t", [
            ["Branch", "Street address", "Circuit"],
            ["Ukiah", "625 Kunzler Mill Road, Ukiah 95482", "20 Mbps Ethernet"],
            ["Lakeport", "1100 Lakeshore Orchard Avenue, Lakeport 95453", "20 Mbps Ethernet"],
            ["Napa", "755 Tulocay Bridge Street, Suite 6, Napa 94559", "20 Mbps Ethernet"],
            ["District office (far end, no new service)", "50 Cloverleaf Terrace, Santa Rosa 95404", "existing hub port"],
        ], None, True),
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
    ipr = pdf([
        "<b>From:</b> Account team, Golden Meridian Communications (CALNET 2)<br/><b>To:</b> Grigoryan, Eustace@DOR<br/><b>Date:</b> Monday, December 3, 2012 4:47 PM<br/><b>Subject:</b> RE: IPR request, 3 x 20M Ethernet, Ukiah / Lakeport / Napa",
        "Mr. Grigoryan, our pricing desk has approved an individual price reduction to $940.00 MRC per circuit (catalog $985.00), NRC $900.00 unchanged, valid 60 days. We are not able to go below that.",
        "Regards, Trish Valdovinos",
        ("sp", 8),
        "<b>From:</b> Grigoryan, Eustace@DOR<br/><b>Sent:</b> Thursday, November 8, 2012 10:12 AM<br/><b>Subject:</b> IPR request, 3 x 20M Ethernet, Ukiah / Lakeport / Napa",
        "Please consider a price reduction for these three branches. We have an offer of about $600 a month for each.",
    ], font="Courier", size=9.5)
    unsigned = docx([*blocks, ("sp", 6), "APPROVED BY:<br/>Agency Information Officer ____________________________   Date ___________"], font="Cambria")
    first = mail("Eustace Grigoryan <egrigoryan@dor.ca.example>", EX, "DOR Redwood Empire - circuits - exemption", "2013-01-23T09:15:00-08:00",
        "Hello, our request, the cost annex and the IPR letters. Thank you.\n\nEustace Grigoryan\nDistrict Administrator\n",
        files=[("DOR Redwood circuits.docx", unsigned), ("Annex 1.xlsx", xlsx([("Annex 1", annex_rows)])), ("IPR letters.pdf", ipr)])
    signed = scan(pdf([*blocks, ("sp", 6), "APPROVED BY:<br/>/s/ Henrietta Castellanos &nbsp;&nbsp;&nbsp; Date 2/5/13<br/>Henrietta Castellanos, Agency Information Officer<br/>Department of Rehabilitation"], font="Times-Roman", size=11), 0.4)
    second = mail("Eustace Grigoryan <egrigoryan@dor.ca.example>", EX, "RE: Deficiency notice: DOR Redwood Empire - circuits - exemption", "2013-02-06T11:48:00-08:00",
        "Hello,\n\nYou were right, I sent the copy that had not been to Sacramento yet. Here is the one Ms. Castellanos signed.\n\nOne correction at the same time. Mayacamas has raised the installation from $1,000 to $1,250 a circuit, so the new sum for the three years is $69,846.00 instead of $69,096.00 (the letter still has the old figure). Annex 1 is replaced by the one attached.\n\nEustace Grigoryan\n\n> From: CALNET Exemptions\n> Your request is missing: submission by the Agency Information Officer or equivalent.\n",
        files=[("DOR Redwood circuits signed.pdf", signed), ("Annex 1 corrected.xlsx", xlsx([("Annex 1", fixed_rows)]))], reply_to=mid_of(first))
    third = mail("Eustace Grigoryan <egrigoryan@dor.ca.example>", EX, "RE: Deficiency notice: DOR Redwood Empire - circuits - exemption", "2013-02-07T08:02:00-08:00",
        "Got your note that it is complete now. Much obliged, and thanks for the quick turnaround.\n\nEustace\n", reply_to=mid_of(second), refs=f"{mid_of(first)} {mid_of(second)}")
    fields = {
        "provider.name": "Mayacamas Fibernet Inc.",
        "cost.total": 69096.0,
        "cost.items": [66096.0, 3000.0],
        "services.addresses": [place("625 Kunzler Mill Road", "Ukiah", "95482"), place("1100 Lakeshore Orchard Avenue", "Lakeport", "95453"), place("755 Tulocay Bridge Street, Suite 6", "Napa", "94559")],
        "contract.term_months": 36,
        "signer.name": "Eustace Grigoryan",
        "signer.title": "District Administrator",
        "reason.ground": "financial",
    }
    write("u-06", "Thread: three branches, financial; the district administrator alone signed; then the signed copy (a scan) with a corrected installation price; then thanks", "exemptions", [
        (first, "exemption", after("deficient", "Department of Rehabilitation", "non_exempt", exemption(missing=("signer",), na=("provider.documentation", "fsr")), fields)),
        (second, "supplement", after("complete", "Department of Rehabilitation", "non_exempt", exemption(na=("provider.documentation", "fsr")), {
            **fields, "cost.total": 69846.0, "cost.items": [66096.0, 3750.0], "signer.name": "Henrietta Castellanos", "signer.title": "Agency Information Officer",
        })),
        (third, "not_a_request", NONE),
    ], "01: AIO's line blank, no name. 02: scan carries the AIO's signature; the mail replaces the sum by $69,846.00 and the annex has the installation at 3,750. The hub address in Santa Rosa gets no new service.")


def u_07():
    one = docx([
        "April 9, 2018",
        "Department of the California Highway Patrol, Valley Division",
        "To the Deputy Director, STND:",
        "<b>Dispatch Diverse Path, Chico and Redding communications centers</b>",
        "Our two northern communications centers hang on one fiber each. In the fire of last October the Redding fiber burned, and 911 calls went to a neighbor county for fourteen hours. We want a second path that comes in from another side: one licensed microwave Ethernet link of 100 Mbps at each center, two in all.",
        ("t", [["Center", "Address", "Link"], ["Chico", "995 Fir Street Annex Road, Chico 95928", "1"], ["Redding", "2503 Cascade Bluff Boulevard, Redding 96002", "1"]], None, True),
        "CALNET contractors have no second entrance at either building, and no microwave in their catalogs; both said so in writing to our telecommunications section. It is a question of what they have, not of price.",
        "If we may not buy it, the next fire does the same again. Two callers in October waited more than six minutes for an ambulance.",
        "Supplier: Lassen Microwave Transport, LLC. Five years from July 1, 2018. After the second year we may end either link on 90 days' notice without a fee; before, six monthly payments. The agreement can be lengthened by two years if we wish.",
        "99.99 % availability per link and year; repair in 4 hours. For each hour beyond, 5 % of the monthly rate comes off, and for a yearly figure under 99.9 % we may end the link at no cost.",
        "Two links at $1,180.00 a month for 60 months is $141,600.00; engineering and licenses, two at $7,400.00, is $14,800.00; in all $156,400.00.",
        "Signed,<br/>Leopold Strand<br/>Chief Information Officer",
    ], font="Cambria", header="Department of the California Highway Patrol")
    two = docx([
        "April 9, 2018",
        "Department of the California Highway Patrol, Valley Division",
        "To the CALNET Program Chief:",
        "<b>PBX at the new Auburn area office: delegation</b>",
        "The Auburn area office moves to 9440 Indian Hill Crest Road, Newcastle, on October 1, 2018. We ask to be allowed to buy and install its telephone switch: one Corvane IPX-100, 40 Corvane 6120 telephones, two 24-port PoE switches. Order in June, install in the first half of September. It covers the switch and sets for 38 officers and staff, so that the office can be called from the day it opens.",
        "A premise switch is not on CALNET. We run fourteen of the same kind and have spares.",
        "Technicians: Marlene Oduya, Telecommunications Systems Manager, Corvane expert certificate, CCNA; she put in the switches at Gold Run (2015) and Yuba City (2016).",
        "Without it the office opens with cell phones, and the public cannot reach it for crash reports or tow releases.",
        "Signed,<br/>Leopold Strand<br/>Chief Information Officer",
    ], font="Cambria", header="Department of the California Highway Patrol")
    raw = mail("Rosamund Vetter <rvetter@chp.ca.example>", EX_STATE, "Valley Division - two letters", "2018-04-10T14:26:00-07:00",
        "Two letters from our CIO in one mail to save you a mail: the exemption for the diverse path at Chico and Redding, and the delegation for the Auburn PBX. Different projects, different money, please log them separately.\n\nRosamund Vetter\nValley Division, Administrative Services\n",
        files=[("1 Exemption diverse path.docx", one), ("2 Delegation Auburn PBX.docx", two)], cc="Leopold Strand <lstrand@chp.ca.example>")
    write("u-07", "Highway Patrol: an exemption and an unrelated delegation in one mail, each complete: triage", "exemptions", [
        (raw, "exemption", after("triage", "Department of the California Highway Patrol", "non_exempt", exemption(na=("provider.documentation", "ipr.documentation", "fsr", "separate_attachments")), {
            "provider.name": "Lassen Microwave Transport, LLC",
            "cost.total": 156400.0,
            "cost.items": [141600.0, 14800.0],
            "services.addresses": [place("995 Fir Street Annex Road", "Chico", "95928"), place("2503 Cascade Bluff Boulevard", "Redding", "96002")],
            "contract.term_months": 60,
            "signer.name": "Leopold Strand",
            "signer.title": "Chief Information Officer",
            "reason.ground": "technical",
        })),
    ], "Two requests in one message. The second letter is a general delegation for another project. Six monthly payments before the second year are the early-termination charge.")


# ------------- two: procurement analysts, who fill their department's own questionnaire and attach what the contractor wrote

QA = [205, 280]


def asked(title, number, rows, tail=(), size=9.5, font="Helvetica"):
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
    form = asked("CalVet Acquisitions – Questionnaire for telecommunications not bought from CALNET", "AQ-17 (7/2022), Request no. 23-0441", [
        "A. Who is asking",
        ("A1. Department", "Department of Veterans Affairs"),
        ("A2. Program and analyst", "Veterans Homes Division. Analyst: Corazon Whitfield-Ybarra, Acquisitions, (916) 555-0194"),
        ("A3. Name this purchase so that we can find it again", "Homes Uplink, Barstow and Chula Vista (23-0441)"),
        "B. The thing itself",
        ("B1. Describe it in words that a person outside IT understands. How many?", "Dedicated Internet access over fiber, 500 megabits in both directions. Two: one for each Home."),
        ("B2. Where will each be installed? Give the door, not the mailbox.", "100 Veterans Mesa Parkway, Barstow, CA 92311<br/>700 Naples Arroyo Court, Chula Vista, CA 91911"),
        ("B3. What is the program trying to do?", "Residents see the VA's specialists by video from their bedsides instead of riding three hours by van. Both Homes went from 6 to about 45 such visits a day since 2020, and each has only 100 megabits, shared with the electronic charts."),
        ("B4. Suppose we never buy it. Then what?", "Visits get cancelled when the charts are busy (312 in the last quarter). Residents go back in the vans, at $410 a ride, and the federal surveyor's finding of March about missed cardiology follow-ups stays open, which puts the per-diem payment at risk."),
        "C. CALNET",
        ("C1. Does a CALNET contractor sell something like it?", "[X] Yes &nbsp; [ ] No"),
        ("C2. If yes, why not that one?", "Price. Same speed, same kind of service level. Catalog $1,560.00 a month per Home. Asked for an individual price reduction: $1,495.00. The proposed provider: $1,140.00, which is 23.7 % under the reduced price."),
        ("C3. Attach the correspondence.", "Attached as message “IPR Barstow Chula Vista”."),
        "D. The seller and the deal",
        ("D1. Seller", "Mojave &amp; Bay Fiber Company"),
        ("D2. For how long do we sign? What else binds us?", "36 months from acceptance at each Home; invoices monthly in arrears; price fixed."),
        ("D3. Can we get out? Can we go on?", "Out: 30 days' notice, no charge if a Home closes or no funds are appropriated; otherwise 25 % of what is left. On: two options of 12 months at the same price, ours only."),
        ("D4. Each charge on its own line, then everything together", "Internet access, 2 x $1,140.00 x 36 = $82,080.00<br/>Fiber entry and turn-up, 2 x $800.00 = $1,600.00<br/>EVERYTHING: $83,680.00"),
        ("D5. What does the seller promise, in numbers?", "99.99 % available per month; repair within 4 hours; packet loss under 0.1 %"),
        ("D6. And if the promise is broken?", "One thirtieth of the monthly charge back per hour (availability or repair); 10 % back for packet loss; third bad month in a year we may leave free"),
        ("D7. Is there a feasibility study for this?", "No"),
        "E. Submission",
        ("E1. Information officer", "Thaddeus Ekwueme, Chief Information Officer"),
        ("E2. Signature and date", "/s/ Thaddeus Ekwueme &nbsp;&nbsp; 2/21/2023"),
    ])
    reply = mail('"Bosworth, Keely (State Accounts)" <keely.bosworth@halcyontel.example>', "corazon.whitfield-ybarra@calvet.ca.example", "RE: IPR - Barstow / Chula Vista - 500M DIA", "2023-01-30T16:02:00-08:00",
        "Hi Corazon,\n\nGood news and bad news. Product management approved an Individual Price Reduction on CALNET dedicated internet 500M for the two Homes: $1,495.00 MRC each (catalog $1,560.00), 36 months, NRC waived. That is the floor, I did ask for $1,200 as you suggested and it was declined.\n\nThe IPR is registered as IPR-23-0087 and good until April 30.\n\nKeely Bosworth\nHalcyon Telephone, CALNET account team\n\n> From: Whitfield-Ybarra, Corazon@CalVet\n> Sent: Tuesday, January 10, 2023 9:31 AM\n> Subject: IPR - Barstow / Chula Vista - 500M DIA\n>\n> Keely, we have a quote at well under your catalog price for these two. Please run an IPR. You would\n> need to come near $1,200.\n", bare=True)
    raw = mail("Corazon Whitfield-Ybarra <corazon.whitfield-ybarra@calvet.ca.example>", EX_STATE, "AQ-17 no. 23-0441 Homes Uplink - exemption request", "2023-02-22T09:44:00-08:00",
        "Attached: completed questionnaire, and the contractor's IPR answer as I received it.\n\nCorazon Whitfield-Ybarra\nCalVet Acquisitions\n",
        files=[("AQ-17 23-0441.pdf", form), ("IPR Barstow Chula Vista.eml", reply)], cc="Thaddeus Ekwueme <thaddeus.ekwueme@calvet.ca.example>")
    write("u-08", "Veterans homes, the department's own questionnaire; IPR answer as an attached message; complete, financial", "exemptions", [
        (raw, "exemption", after("complete", "Department of Veterans Affairs", "non_exempt", exemption(na=("provider.documentation", "fsr")), {
            "provider.name": "Mojave & Bay Fiber Company",
            "cost.total": 83680.0,
            "cost.items": [82080.0, 1600.0],
            "services.addresses": [place("100 Veterans Mesa Parkway", "Barstow", "92311"), place("700 Naples Arroyo Court", "Chula Vista", "91911")],
            "contract.term_months": 36,
            "signer.name": "Thaddeus Ekwueme",
            "signer.title": "Chief Information Officer",
            "reason.ground": "financial",
        })),
    ], "Everything in the form; the IPR correspondence is the forwarded .eml from the CALNET contractor. C1's 'Yes' is what a financial reason needs.")


def u_09():
    form = asked("Department of General Services – Internal request: outside telecommunications", "Form OFAM-212, copy 2", [
        ("1. Project name and number", "Richards Boulevard interim swing space, circuit for OFAM test lab, project 2015-118"),
        ("2. Service, and number of units", "Ethernet private line, 1 Gbps, point to point. One (1)."),
        ("3. Addresses at both ends", "A: 1811 Tower Ferry Street, Sacramento 95811<br/>Z: 707 Ziggurat Landing, West Sacramento 95605"),
        ("4. Purpose in the words of the program", "The test lab moves out for the remodel and the building-controls servers stay behind. The lab's engineers must reach them as if they were next door, for nightly load tests of about 400 GB."),
        ("5. Harm if refused", "Commissioning of the central plant's new controls slips past the cooling season; the State pays the builder $6,800 a day under the delay clause."),
        ("6. Comparison with CALNET", "CALNET quote $2,310 a month. IPR was held with the contractor in April, result $2,250 (correspondence with our contract section). Provider's price $1,495. Saving one third."),
        ("7. Provider", "Yolo Crossing Networks, Inc."),
        ("8. Length of agreement", "18 months, month 1 is the month of acceptance. Net 45 payment."),
        ("9. Early termination / extension", "Per the provider's standard agreement."),
        ("10. Line items", "Port and transport, 18 months at $1,495.00: $26,910.00<br/>Cross connects, two at $350.00: $700.00<br/>Construction: none"),
        ("11. Total of 10", "$27,610.00"),
        ("12. Service levels offered", "Availability 99.9 % monthly. Mean time to repair 4 hours. One-way delay not over 3 ms."),
        ("13. Rights when levels are not met", "Credit of 5 % of the monthly rate for each hour of unavailability over the allowance, to a maximum of 50 %."),
        ("14. Feasibility Study Report?", "Not needed for this project."),
    ], tail=[
        ("t", [["Requested by: Lamont Escobedo-Price, Associate Governmental Program Analyst", "Signed: /s/ L. Escobedo-Price, 5/27/15"], ["Approved by Agency Information Officer (signature required):", "_______________________________"], ["Name (print):", "_______________________________"], ["Date:", "_______________________________"]], [300, 185]),
    ], font="Times-Roman", size=10)
    quote = pdf([
        ("h", "Yolo Crossing Networks, Inc. – Quotation 15-5521"),
        "May 11, 2015. For: DGS / OFAM, Attn. L. Escobedo-Price",
        ("t", [["Item", "Qty", "NRC", "MRC"], ["EPL 1G, 1811 Tower Ferry / 707 Ziggurat Landing", "1", "-", "$1,495.00"], ["Cross connect", "2", "$350.00", "-"]], [270, 50, 80, 80], True),
        "18-month price. SLA: 99.9 %, MTTR 4 h, 3 ms. Quotation subject to our Standard Agreement, available from your account manager. Yolo Crossing Networks, 2 Causeway Exchange, Davis CA 95616.",
    ], font="Helvetica", size=10)
    raw = mail('"Escobedo-Price, Lamont@DGS" <lamont.escobedo-price@dgs.ca.example>', EX, "OFAM-212 test lab circuit (exemption)", "2015-05-28T08:30:00-07:00",
        "Good morning, please process the attached OFAM-212. Quote from the provider included.\n\nThank you\nLamont\n",
        files=[("OFAM-212 2015-118 copy 2.pdf", form), ("Yolo Crossing 15-5521.pdf", quote)])
    write("u-09", "DGS questionnaire: IPR only told about, termination 'per the standard agreement' that is not there, the AIO's lines blank", "exemptions", [
        (raw, "exemption", after("deficient", "Department of General Services", "non_exempt", exemption(missing=("contract.termination", "ipr.documentation", "signer"), na=("fsr",)), {
            "provider.name": "Yolo Crossing Networks, Inc.",
            "cost.total": 27610.0,
            "cost.items": [26910.0, 700.0],
            "services.addresses": [place("1811 Tower Ferry Street", "Sacramento", "95811"), place("707 Ziggurat Landing", "West Sacramento", "95605")],
            "contract.term_months": 18,
            "reason.ground": "financial",
            "signer.name": "Lamont Escobedo-Price",
            "signer.title": "Associate Governmental Program Analyst",
        }, ["signer.name", "signer.title"])),
    ], "Analyst's signature does not count; AIO's block is blank. IPR 'correspondence with our contract section' is not in the packet. The standard agreement is 'available from your account manager'.")


def u_10():
    form = asked("California Student Aid Commission<br/>Business Services questionnaire T-3: going outside the master telecommunications contracts", "T-3, rev. 2018", [
        "Part 1. Project",
        ("What is the project called?", "School Portal Support Refresh, BSO 19-07"),
        ("What exactly do we need?<br/><i>(kind of service; capacity)</i>", "BrightSpan Elevate Plus"),
        ("How many, for which location?<br/><i>(street and city)</i>", "42 units, all at 11040 Quarry Park Circle, Suite 150, Rancho Cordova, CA 95670"),
        ("Why is it needed?<br/><i>Provide pertinent and specific information on the proposed services and why they are needed.</i>", "Pertinent and specific information on the proposed services and why they are needed."),
        ("What are the ramifications if the need is not met?", "See answer above."),
        "Part 2. Why not CALNET",
        ("Technical or financial?", "[X] Technical &nbsp; [ ] Financial"),
        ("Explain", "The Elevate Plus package records the screen together with the conversation and lets a supervisor whisper. Every CALNET contractor was asked (Sept. 4 to 20); none has both in one product, two have neither."),
        "Part 3. Contract",
        ("Provider", "BrightSpan Cloud, Inc."),
        ("Documentation from provider", "Brochure and quotation, enclosed."),
        ("Term", "24 months, starting January 2, 2020, billed annually in advance"),
        ("Early termination, extension", "None of either. We are bound for the 24 months and nothing renews."),
        ("Price per item", "42 x $49.00 x 24 months = $49,392.00; onboarding $3,200.00 once; recording storage 1 TB, $90.00 x 24 = $2,160.00"),
        ("Total", "$54,752.00"),
        ("Service levels", "99.95 % per month; first answer from support in 30 minutes for severity 1"),
        ("Remedies", "10 % of month's fee under 99.95, 30 % under 99.0; right to terminate after two such months running"),
        ("FSR", "N/A, under the reporting threshold"),
        "Part 4. Submitted by",
        ("Head of IT", "Ludmila Hargreaves, Chief Technology Officer (the Commission has no CIO position)"),
        ("Signature", "/s/ L. Hargreaves, October 8, 2019"),
    ])
    raw = mail("Perpetua Innis <pinnis@csac.ca.example>", EX_STATE, "T-3 for School Portal Support Refresh", "2019-10-09T11:12:00-07:00",
        "Hi, form T-3 is attached with the CTO's signature.\nPlease let me know if you need something else.\n\nPerpetua Innis\nBusiness Services Office\n",
        files=[("T-3 BSO 19-07.pdf", form)])
    write("u-10", "Student Aid Commission form: a product name instead of a kind of service, the instruction copied as the need, 'see above' for consequences, an enclosed brochure that is not there", "exemptions", [
        (raw, "exemption", after("deficient", "California Student Aid Commission", "non_exempt", exemption(missing=("services.description", "need", "ramifications", "provider.documentation"), na=("ipr.documentation", "fsr", "separate_attachments")), {
            "provider.name": "BrightSpan Cloud, Inc.",
            "cost.total": 54752.0,
            "cost.items": [49392.0, 3200.0, 2160.0],
            "services.addresses": [place("11040 Quarry Park Circle, Suite 150", "Rancho Cordova", "95670")],
            "contract.term_months": 24,
            "signer.name": "Ludmila Hargreaves",
            "signer.title": "Chief Technology Officer",
            "reason.ground": "technical",
        }, ["services.description"])),
    ], "'BrightSpan Elevate Plus' names no type of service; the explanation of the reason hints at call recording, so a careful reader could differ. Need is the policy's sentence. One PDF only; brochure and quotation are not attached. CTO where there is no CIO counts.")


def u_11():
    form = asked("Franchise Tax Board – Procurement Bureau<br/>Intake sheet for CALNET items that carry a delegation flag", "FTB-PB 61, sheet 1 of 1, tracking 2020-D-014", [
        ("Which box?", "[ ] Not on CALNET (general) &nbsp;&nbsp; [X] On CALNET, flagged “Delegation: Yes”"),
        ("What is it called in the catalog, who sells it, and what is the number there?", "Managed SD-WAN Controller, Dedicated Instance; Sierra Pacific Data Group; Catalog B, line SDW-4410"),
        ("Name of the undertaking", "Field Office Overlay"),
        ("What falls inside it, and what outside?", "Inside: the dedicated controller and the policies for 12 field offices and the two central buildings, 14 edge licenses. Outside: the circuits underneath, which stay as ordered, and the call centers."),
        ("What for?", "Field office traffic to the tax systems now runs through one hub in Rancho Cordova. When the hub is patched, every counter closes. With an overlay of our own each office finds its way to either data center, and we can prove to the IRS that federal tax information never crosses a shared controller."),
        ("From when to when?", "Design in July 2020; controller up by August 14; offices in four waves, September 8 through November 20, 2020; 30 days of observation after the last wave"),
        ("Places", "Field offices at Bakersfield, Fresno, Long Beach, Los Angeles, Oakland, Redding, Sacramento, San Bernardino, San Diego, San Francisco, San Jose, Santa Ana; central buildings at 9645 Butterfield Meadow Way, Sacramento, and Rancho Cordova"),
        ("Which activities do you want to do yourselves?", "[ ] planning &nbsp; [X] design and development &nbsp; [ ] oversight &nbsp; [X] installation &nbsp; [X] operation and maintenance"),
        ("Who will do it, and what paper do they hold?", "Vikram Oyelaran, Network Architect: CCIE Enterprise Infrastructure, M.S. Computer Engineering<br/>Dorothea Quill, Information Technology Specialist II: CCNP, Sierra Pacific SD-WAN Administrator (2019)<br/>Felix Tamayo, Information Technology Specialist I: CCNA, CompTIA Security+"),
        ("Have they done such a thing before?", "Oyelaran: moved the Board of Equalization's 22 offices to a managed overlay, 2017. Quill and Tamayo: the 2018 exchange of all field-office routers here (16 sites, none over its window), and the pilot of the shared controller at Redding since January."),
        ("What if CDT says no?", "We stay on the shared controller of the pilot or on the hub. The IRS safeguard review of 2019 (finding H-07) gives us until December 31 to separate federal tax information in transit; after that the data exchange, worth about $1.9 billion a year in assessments, may be suspended."),
        ("Sent by authority of", "Cassandra Belfiore, Chief Information Officer, 6/3/2020 &nbsp; <i>/s/ Cassandra Belfiore</i>"),
    ])
    confirm = pdf([
        "<b>From:</b> Rusk, Evander (Sierra Pacific Data Group)<br/><b>To:</b> Moy, Bernadette@FTB<br/><b>Date:</b> Wed 5/20/2020 2:15 PM<br/><b>Subject:</b> RE: SDW-4410 and the delegation column",
        "Hi Bernadette. Yes: SDW-4410 Managed SD-WAN Controller, Dedicated Instance is in our current Catalog B with Delegation = Yes. The shared instance, SDW-4400, is Delegation = No. We can provision 20 business days after we have the Form 20 with CDT's delegation number on it. List: $2,900.00 NRC, $1,850.00 MRC; edge license SDW-4415, $38.00 MRC each.",
        "Evander",
    ], font="Helvetica", size=10)
    raw = mail('"Moy, Bernadette@FTB" <bernadette.moy@ftb.ca.example>', DEL, "2020-D-014 Field Office Overlay", "2020-06-04T13:57:00-07:00",
        "FTB-PB 61 with the CIO's signature, and the contractor's e-mail confirming the catalog line.\n\nBernadette Moy\nProcurement Bureau, Franchise Tax Board\n",
        files=[("FTB-PB 61 2020-D-014.pdf", form), ("Sierra Pacific confirms SDW-4410.pdf", confirm)])
    write("u-11", "FTB intake sheet for a catalog line marked Delegation Yes; plain questions, complete", "delegations", [
        (raw, "contract_delegation", after("complete", "Franchise Tax Board", "non_exempt", contract(), {
            "provider.name": "Sierra Pacific Data Group",
            "signer.name": "Cassandra Belfiore",
            "signer.title": "Chief Information Officer",
            "activities": ["design and development", "installation", "operation and maintenance"],
        })),
    ], "Qualifications under 'what paper do they hold?', experience under 'done such a thing before?'. Places are a list of cities with offices.")


def u_12():
    form = asked("Department of Child Support Services<br/>Telecommunications delegation – applicant's questionnaire", "DCSS TD-2", [
        ("1. Type of delegation", "CALNET contract service (catalog says delegation needed)"),
        ("2. Title", "Customer Contact Modernization, wave 2"),
        ("3. Catalog service requested", "Contact center service from the contractor's catalog. Exact item and contractor to be determined after the June product demonstrations."),
        ("4. What the project covers", "The 38 seats of the State Disbursement Unit's customer line and their menus in English and Spanish. Wave 1 (employer line) is finished and not part of this. Local agencies' lines are not touched."),
        ("5. Purpose", "Parents call to learn whether a payment was posted. The menu they reach was written in 2008, cannot look up a payment, and sends 7 calls in 10 to a person. We want the look-up to be automatic so that people are free for the hard questions."),
        ("6. Schedule", "Demonstrations June 2018; build August to October 2018; live November 13, 2018"),
        ("7. Site", "SDU customer center, 8950 Sugar Pine Court, West Sacramento"),
        ("8. Technical qualifications of staff", "Resumes available upon request."),
        ("9. Experience with similar projects", "The team (Imogen Sattler, Rafael Dunn) carried out wave 1: 16 seats moved to a hosted contact center between January and July 2017, on schedule. Mr. Dunn also worked on the 2014 menu redesign at the Department of Rehabilitation."),
        ("10. Consequences of denial", "N/A"),
        ("11. Submitted by", "Honorata Villaseca, Chief Information Officer, Department of Child Support Services<br/>/s/ H. Villaseca &nbsp; April 27, 2018"),
    ])
    notes = pdf([
        "<b>From:</b> Sattler, Imogen@DCSS<br/><b>To:</b> CALNET contractors' account teams<br/><b>Date:</b> April 19, 2018<br/><b>Subject:</b> demonstrations",
        "All, we would like to see each of your contact center products in the week of June 11, two hours apiece. Please bring payment look-up by voice and by keypad, Spanish included. We have not chosen a product.",
    ], font="Helvetica", size=10)
    raw = mail("Glenda Prewitt-Sosa <glenda.prewitt-sosa@dcss.ca.example>", DEL, "TD-2 Customer Contact Modernization wave 2", "2018-04-30T10:10:00-07:00",
        "Hello, enclosed TD-2 (signed) plus our e-mail to the contractors so you can see where we are.\n\nGlenda Prewitt-Sosa\nProcurement Analyst\n",
        files=[("DCSS TD-2.pdf", form), ("Mail to account teams.pdf", notes)])
    write("u-12", "Child Support questionnaire for a contract delegation: service to be determined, resumes on request, 'N/A' for consequences", "delegations", [
        (raw, "contract_delegation", after("deficient", "Department of Child Support Services", "non_exempt", contract(missing=("catalog.service", "staff.qualifications", "ramifications")), {
            "project.locations": ["8950 Sugar Pine Court, West Sacramento"],
            "signer.name": "Honorata Villaseca",
            "signer.title": "Chief Information Officer",
        })),
    ], "Item 3 'to be determined after the June product demonstrations'. Item 9 is experience without qualifications. Item 10 is N/A without a reason.")


def u_13():
    blank = asked("California Prison Industry Authority<br/>Questionnaire for telecommunications outside CALNET", "PIA-C 330 (DRAFT 2)", [
        ("a. Project name", " "), ("b. Service, type and number", " "), ("c. Street address of each location", " "), ("d. Why needed; what happens without it", " "),
        ("e. Technical or financial reason", " "), ("f. Provider; attach its documents", " "), ("g. Term; early termination; extension", " "), ("h. Cost by item and total", " "),
        ("i. Service levels and remedies", " "), ("j. IPR papers", " "), ("k. Signature of the Chief Information Officer", " "),
    ])
    raw = mail("Osvaldo Trimble <osvaldo.trimble@calpia.ca.example>", EX_STATE, "Would this questionnaire work for you?", "2022-09-13T15:25:00-07:00",
        "Good afternoon,\n\nOur contracts branch wants one form for all exemption requests, so that programs stop forgetting half of what the manual asks. Draft 2 is attached, it is empty on purpose. Two questions:\n\n1. Is anything missing from the draft that your reviewers look for?\n2. Is an electronic signature of the CIO good enough, or do you want ink?\n\nWe have no request pending at the moment. The first one to use it may be the furniture plant at Solano next spring, if it comes to that.\n\nThank you for any comments by the end of the month.\n\nOsvaldo Trimble\nContract Analyst, CALPIA\n",
        files=[("PIA-C 330 draft 2.pdf", blank)])
    write("u-13", "Prison Industry analyst asks whether a blank draft form would do; no request", "exemptions", [(raw, "not_a_request", NONE)], "'We have no request pending at the moment'; the form is empty on purpose.")


def u_14():
    form = asked("CSU Channel Islands – Procurement and Contract Services<br/>Sole source and outside-contract questionnaire", "PCS-9", [
        ("Requester", "Information Technology Services, network team"),
        ("What is being bought?", "Ten-gigabit wavelength service, one, Camarillo campus to the exchange in Los Angeles, for the research network"),
        ("Location", "One University Lagoon Drive, Camarillo 93012; 624 South Exchange Avenue, Los Angeles 90017"),
        ("Reason for need", "Genomics and ocean-sensor groups move 20 TB a week; the present gigabit link is full from noon to midnight."),
        ("What if not bought?", "The NSF award (two years, $1.4 million) requires 10G by January; the equipment share would have to be returned."),
        ("Other contracts considered", "CALNET: 10G wavelength $5,900 a month, no IPR asked. CENIC member circuit: the choice, below half of that."),
        ("Supplier", "Conejo Lightwave Cooperative"),
        ("Term / exit / extension", "36 months; exit with 60 days' notice after month 12, before that the rest of the year; yearly extension by agreement"),
        ("Cost, by line and total", "Wavelength $2,450.00 x 36 = $88,200.00; optics and cross connects $6,300.00; total $94,500.00"),
        ("Service level; remedy", "99.99 % a month, 4-hour repair; 1/30 of the month for each hour"),
        ("Approved", "Dr. Simone Achterberg, Chief Information Officer, 9/30/2024 /s/ S. Achterberg"),
    ])
    raw = mail("Marcelline Fitch <marcelline.fitch@csuci.example>", EX_STATE, "Do we send you this? PCS-9 for research wavelength", "2024-10-02T10:00:00-07:00",
        "Dear CALNET Program,\n\nOur auditor asked whether California State University, Channel Islands must obtain an exemption from CALNET for the research wavelength. To be safe we submit our PCS-9 as an exemption request, signed by our CIO. If none is needed a line to say so would satisfy her.\n\nMarcelline Fitch\nProcurement Analyst, CSU Channel Islands\n",
        files=[("PCS-9 research wavelength.pdf", form)])
    write("u-14", "A CSU campus submits a request to be safe: exempt, not required; financial reason without IPR papers on its face", "exemptions", [
        (raw, "exemption", after("not_required", "California State University, Channel Islands", "exempt", exemption(missing=("ipr.documentation",), na=("provider.documentation", "fsr", "separate_attachments")), {
            "provider.name": "Conejo Lightwave Cooperative",
            "cost.total": 94500.0,
            "cost.items": [88200.0, 6300.0],
            "services.addresses": [place("One University Lagoon Drive", "Camarillo", "93012"), place("624 South Exchange Avenue", "Los Angeles", "90017")],
            "contract.term_months": 36,
            "signer.name": "Simone Achterberg",
            "signer.title": "Chief Information Officer",
            "reason.ground": "financial",
        })),
    ], "A university is exempt: not_required comes before the missing IPR papers.")


def main():
    for name, function in sorted(globals().items()):
        if name.startswith("u_") and callable(function):
            function()


if __name__ == "__main__":
    main()
