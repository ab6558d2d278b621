"""Practice packets, group x: a district coordinator's letters, a governance office's template, a board's papers, a project office, an engineer's mails."""

# The texts are what agencies would write: long lines, odd spelling and typographic signs are theirs.
# ruff: noqa: ANN001, ANN201, D103, E501, PLR0913, PLR0917, S106
from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

from build import after, archive, contract, docx, exemption, general, mail, mid_of, pdf, place, scan, write, xlsx

EX = "STNDexemptions@dts.ca.gov"
EX_STATE = "STNDexemptions@state.ca.gov"
DEL = "STNDdelegations@state.ca.gov"
NONE = after("not_a_request")
TECHNICAL = ("ipr.documentation", "fsr")
ALONE = ("provider.documentation", "ipr.documentation", "fsr", "separate_attachments")

STND = "Deputy Director<br/>Statewide Telecommunications and Network Division<br/>P.O. Box 1810, MS Y-13<br/>Rancho Cordova, CA 95741-1810"
CHIEF = "CALNET Program Chief<br/>Office of Technology Services<br/>P.O. Box 1810<br/>Rancho Cordova, CA 95741-1810"


# ------------------------------------------------------------- one: district telecommunications coordinators


def x_01():
    letter = docx([
        "<b>Department of Water Resources</b><br/>Division of Operations and Maintenance<br/>Oroville Field Division, 460 Glen Meadow Drive, Oroville, CA 95966",
        "February 11, 2014",
        STND,
        ("t", [["Subject", "CALNET exemption, Internet access for unattended control sites"], ["Our project", "OFD Remote Gate Access, work order 14-3307"], ["Company", "Sutter Foothill Wireless, Inc."], ["Contact", "D. Gutierrez-Holm, (530) 555-0138"]], [90, 380]),
        "This letter asks the Division for an exemption from the mandatory CALNET services so that the Oroville Field Division of the Department of Water Resources can buy fixed wireless Internet access, 25 megabits down and 10 up, for four sites from which gates are moved and water levels are read without an operator present. One access is wanted at each site, four in all. The sites are the Thermalito Afterbay river outlet at 1190 Larkin Weir Road, Oroville 95965; the Palermo Canal headworks at 62 Kelly Flume Road, Oroville 95966; the Western Canal turnout, whose control building stands at 8740 Nelson Crossing Road, Oroville 95965; and the Parish Camp gauge house, which is the small block building at the end of the boat ramp on the west branch of the lake.",
        "The reason we want them is that since the dial-up lines were taken out of the control scheme the operators have depended on two-way radio polls that come around every twenty minutes. A gate at the Afterbay outlet can pass four thousand acre-feet between one poll and the next, and the river stage agreement with the downstream growers is written in quarter-hours. The new gate controllers report every ten seconds and carry a camera, so that the operator sees the gate before he moves it, and none of that fits into a radio poll.",
        "The CALNET contractor's engineer walked three of the four sites with me in October. There is no cable or fiber plant at any of them, the copper pairs along Nelson Crossing Road end two and a half miles short, and the cellular data service in the catalog showed one bar or nothing inside the canal cuts. He wrote back that no service could be ordered for these sites at more than 56 kilobits. Sutter Foothill has a tower on the Table Mountain side from which all four can be seen.",
        "We would sign for twenty-four months beginning with the date on which the last site is turned up, and any site may be dropped on thirty days' written notice without a charge. The company asks $145.00 a month for each site, which for four sites and the two years comes to $13,920.00, and $395.00 to put up each antenna, $1,580.00 for the four. The whole cost is therefore $15,500.00. Its estimate goes along with this letter.",
        "As to service, the company undertakes that each access will be working 99.5 percent of the hours of a month and that a technician will be at the site within twenty-four hours of a call. What the Department may claim if it falls short of this is still being discussed with the owner and will be written into the order.",
        "If the exemption is not given we shall have to put an operator at the Afterbay outlet and at Palermo around the clock from April through September, which took six positions and $214,000 in overtime the last time it was done, and at the other two sites we would go on being late on the stage agreement, for which the growers have already sent one claim.",
        "The Chief of the Field Division has read this letter and the Chief Information Officer's staff were told of the project in December.",
        "Sincerely,",
        "Dale Gutierrez-Holm<br/>District Telecommunications Coordinator<br/>Oroville Field Division",
        "Enclosure<br/>cc: Anneke Broussard, Chief Information Officer, Department of Water Resources",
    ], font="Times New Roman", size=11)
    quote = pdf([
        ("h", "Sutter Foothill Wireless, Inc."),
        "417 Montgomery Alley, Oroville, CA 95965 &nbsp; (530) 555-0190",
        "<b>Estimate SFW-0219</b>, January 28, 2014, for DWR Oroville Field Division",
        ("t", [["Qty", "Item", "Each", "Amount"], ["4", "Fixed wireless 25/10, monthly", "$145.00", "$580.00 / mo"], ["4", "Antenna, mount, alignment, one time", "$395.00", "$1,580.00"]], [40, 240, 80, 110], True),
        "Sites: Afterbay outlet, Palermo headworks, Western Canal turnout, Parish Camp. All four surveyed 1/14/14, line of sight OK.",
        "Price assumes 24 months. Drop a site any time with 30 days' notice. Good for 90 days.",
    ], font="Helvetica", size=10)
    raw = mail("Gutierrez-Holm, Dale@DWR <dale.gutierrez-holm@water.ca.example>", EX, "OFD Remote Gate Access - letter and estimate", "2014-02-11T15:22:08-08:00", """Good afternoon,

Our letter of today and the company's estimate are attached as two files. The paper copy leaves Oroville on Thursday.

Dale Gutierrez-Holm
District Telecommunications Coordinator
DWR, Oroville Field Division
(530) 555-0138
""", files=[("OFD letter 2-11-14.docx", letter), ("SFW-0219.pdf", quote)], cc="Broussard, Anneke@DWR <anneke.broussard@water.ca.example>")
    write("x-01", "Field division's wireless: one gauge house without a street, remedies still discussed, the coordinator signs", "exemptions", [(raw, "exemption", after("deficient", "Department of Water Resources", "non_exempt", exemption(("services.address", "sla.remedies", "signer"), TECHNICAL), {
        "provider.name": "Sutter Foothill Wireless, Inc.", "cost.total": 15500.0, "cost.items": [13920.0, 1580.0],
        "services.addresses": [place("1190 Larkin Weir Road", "Oroville", "95965"), place("62 Kelly Flume Road", "Oroville", "95966"), place("8740 Nelson Crossing Road", "Oroville", "95965")],
        "contract.term_months": 24, "signer.name": "Dale Gutierrez-Holm", "signer.title": "District Telecommunications Coordinator", "reason.ground": "technical",
    }))], "Parish Camp has no street in letter or estimate. Remedies are promised for the order. The CIO is only copied; the field division's chief and the coordinator are not IT heads. Termination: any site on 30 days' notice.")


def x_02():
    letter = pdf([
        ("c", "<b>DEPARTMENT OF PARKS AND RECREATION</b><br/>Inland Empire District<br/>17801 Lake Perris Drive, Perris, CA 92571"),
        "May 22, 2018",
        STND,
        "<b>Subject:</b> Exemption from CALNET for Ethernet at three entrance stations<br/><b>Project:</b> Entrance Station Fee Collection Network, DPR-IED-18-06<br/><b>Prepared by:</b> Wendell Arrieta, District Telecommunications Coordinator",
        "The Department of Parks and Recreation asks for leave to buy three Ethernet circuits, each of 100 megabits with a managed switch at its end, outside the CALNET contracts. One would end at the main entrance of Lake Perris, 17801 Lake Perris Drive, Perris 92571; one at the Long Valley ranger station office at 25905 Pine Crest Highway, Idyllwild 92549; and one at the Silverwood Lake entrance, 14651 Cedar Landing Road, Hesperia 92345.",
        "They are needed because from this season on visitors pay by card and by advance reservation. On the holiday weekends of 2017 the kiosks at Lake Perris took 1,900 cars in a morning over a line of one and a half megabits that the surveillance cameras use as well, and the rangers waved in some four hundred cars unpaid because the reservation could not be looked up. The new fee system, which goes in this fall, will not work at all on such a line.",
        "The cost over the sixty months of the agreement is $119,700.00. It is made up of the circuits, three at $612.00 a month, $110,160.00; the switches, three at $38.00 a month, $6,840.00; and installation at $900.00 a location, $2,700.00. There is no other charge.",
        "Our ground is the price. For the same circuits the CALNET contractor, Cordillera Telecom, charges $815.00 a month. It was asked for an Individual Price Reduction on February 6 and came down to $790.00 on March 19; the exchange of letters is enclosed. Banning Pass Communications Cooperative, which we propose, is 22.5 percent below that figure, with the same availability, the same repair time, and two separate paths out of the San Gorgonio Pass.",
        "The agreement would run for sixty months. The Cooperative's form, which is enclosed with its quotation, allows the State to extend it twice, a year each time, and fixes what is owed if the State leaves before the end. The old agreement for the slow line at Lake Perris was for twelve months and lapses on December 31; it plays no part in this request. What the Cooperative promises for its service, and what it forgives us when it does not keep the promise, is in the same form.",
        "Should this be refused the Department would have to hold back the third circuit, at Silverwood, for want of funds, and collect by hand there; the district estimates the loss at $160,000 in fees in a summer, and the Department of Finance has counted those fees in this year's budget.",
        "Very truly yours,",
        ("sp", 14),
        "Maribel Stroud-Kang<br/>Chief Information Officer<br/>Department of Parks and Recreation",
        "Enclosures: quotation with form of agreement; IPR letters",
    ], size=10.5)
    quote = pdf([
        ("c", "<b>BANNING PASS COMMUNICATIONS COOPERATIVE</b><br/>230 San Gorgonio Stage Road, Banning, CA 92220"),
        "Quotation 18-114 to the Department of Parks and Recreation, April 30, 2018",
        ("t", [["Item", "Quantity", "Monthly each", "Once each"], ["Ethernet 100 Mbps", "3", "$612.00", "$900.00"], ["Managed switch", "3", "$38.00", ""]], [190, 70, 100, 90], True),
        ("h", "Form of agreement (extract)"),
        "3. Term. Sixty months from acceptance of the last circuit. Customer may extend for two periods of twelve months by letter sent sixty days before the end.",
        "4. Leaving early. In the first twenty-four months Customer pays half of the monthly charges remaining in those twenty-four months. After that, nothing.",
        "7. Service. Each circuit is available 99.95 percent of each month. A failed circuit is restored within four hours of the call. Round trip delay within the Cooperative's network is at most 12 milliseconds.",
        "8. Allowances. For each hour beyond four, Customer is credited five percent of the circuit's monthly charge. If a circuit is below 99.95 percent in three months of a year, Customer may give it up without paying under section 4.",
    ], font="Helvetica", size=10)
    ipr = pdf([
        ("h", "IPR correspondence"),
        "February 6, 2018<br/>Cordillera Telecom, CALNET Contract Office<br/>Re: Individual Price Reduction, three 100 Mbps Ethernet accesses, Perris, Idyllwild, Hesperia",
        "We have an offer more than twenty percent below your catalog rate of $815.00. Please tell us by the end of March whether you will reduce your price under the IPR provision for a commitment of sixty months.<br/>W. Arrieta, Inland Empire District",
        ("sp", 20),
        "March 19, 2018<br/>Mr. Arrieta: In answer to your IPR request of February 6 we can offer $790.00 per month per access, switch $55.00, installation waived, sixty months. We cannot go lower in this rate area.<br/>Colleen Mbatha, Contract Manager, Cordillera Telecom",
    ], size=11)
    raw = mail("Arrieta, Wendell@Parks <wendell.arrieta@parks.ca.example>", EX_STATE, "DPR-IED-18-06 Entrance Station Fee Collection Network", "2018-05-22T10:41:00-07:00", """Please find the letter of our Chief Information Officer with two enclosures, each a file of its own.

Wendell Arrieta
District Telecommunications Coordinator
Inland Empire District
""", files=[("DPR exemption letter.pdf", letter), ("BPCC 18-114 quotation and form.pdf", quote), ("IPR letters.pdf", ipr)])
    write("x-02", "Park entrances, financial: termination and service terms only in the provider's form; complete", "exemptions", [(raw, "exemption", after("complete", "Department of Parks and Recreation", "non_exempt", exemption((), ("fsr",)), {
        "provider.name": "Banning Pass Communications Cooperative", "cost.total": 119700.0, "cost.items": [110160.0, 6840.0, 2700.0],
        "services.addresses": [place("17801 Lake Perris Drive", "Perris", "92571"), place("25905 Pine Crest Highway", "Idyllwild", "92549"), place("14651 Cedar Landing Road", "Hesperia", "92345")],
        "contract.term_months": 60, "signer.name": "Maribel Stroud-Kang", "signer.title": "Chief Information Officer", "reason.ground": "financial",
    }))], "Extension and early leaving in sections 3-4, levels and credits in 7-8 of the form. The twelve months are the old agreement's. The first service address is also the letterhead's.")


def x_03():
    letter = docx([
        "<b>DEPARTMENT OF TRANSPORTATION</b><br/>District 2, 1657 Riverbend Drive, Redding, CA 96001",
        "September 8, 2015",
        CHIEF,
        ("t", [["Subject", "General delegation, hybrid telephone switch for the District 2 office and shop"], ["File", "02-TEL-15-11"], ["Coordinator", "Roxanne Thibodeaux, (530) 555-0117"]], [90, 380]),
        "The Department of Transportation requests delegation to buy, install and afterwards maintain a hybrid telephone switch that serves the District 2 office at 1657 Riverbend Drive and, over the Department's own fiber, the equipment shop and the maintenance dispatch room at 4000 Shasta View Loop, both in Redding. The work takes in removing the old switch, setting the new one, moving 415 analog and digital stations and 60 IP stations to it, a new voice mail, and a battery plant good for eight hours. The public trunks stay as they are and are billed by the CALNET contractor; building cable isn't touched.",
        "It is needed because the present switch was put in service in 1993, its maker stopped repairing cards in 2012, and the spare cards we had from Eureka are used up. On two mornings last winter, with Interstate 5 closed for snow, dispatch had no dial tone for an hour and the plow crews were sent out by a borrowed ham radio.",
        "What we would buy is as follows: one Norvell Hx-600 hybrid switch cabinet with redundant processors; fourteen Hx-DS24 digital station cards and four Hx-AN24 analog cards; one Hx-IPG gateway with 64 licenses; sixty Norvell 5312 IP telephones and three hundred and twenty 5208 digital telephones; two PRI trunk cards; one Hx-VM voice mail server of sixteen ports; and one 48-volt, 400 ampere-hour battery plant with its rectifier. Norvell's dealer would furnish 120 hours of installation help.",
        "The order would be placed in November 2015. Delivery takes ten weeks, the cabinet would be set and tested in February and March 2016 beside the old one, and the stations would be cut over in the weekends of April 2016, so that we are finished by May 13.",
        "The CALNET contracts offer hosted voice, which we considered and which will serve the outlying maintenance stations in time. It doesn't carry a switch on the premises, and dispatch must be able to call the shop and the plow yards when the trunks to the valley are down, as happens in every second winter. The District has kept its own switches for forty years with its own people. We think it reasonable that it should do so for this one.",
        "The job would be in the hands of Roxanne Thibodeaux, Associate Telecommunications Engineer, who is a registered electrical engineer (California E 15877) and holds Norvell's Hx installer and programmer certificates, and of Emmett Saldivar, Telecommunications Technician, with a C-7 low voltage license and an FCC General Radiotelephone license. Ms. Thibodeaux replaced the District 1 switch in Eureka in 2009, about 300 stations, and the one at the Kingvale maintenance station in 2012. Mr. Saldivar was the installer at both and has kept the Redding switch running since 2004.",
        "If delegation is denied the District would enter a third winter on a switch for which no cards can be had. When it next fails, dispatch for eight counties and the road condition line go with it, and the Highway Patrol's Redding center, which gets its road closures from us by telephone, would have to send units to look.",
        "Sincerely,",
        "<i>Lynette Osgood</i><br/>for<br/>GERALD M. TSUKAMOTO<br/>Chief Information Officer<br/>Department of Transportation",
    ], font="Times New Roman", size=11)
    raw = mail("Thibodeaux, Roxanne@DOT <roxanne.thibodeaux@dot.ca.example>", DEL, "02-TEL-15-11 hybrid switch Redding", "2015-09-08T16:03:51-07:00", """CALNET Program,

The delegation letter for Redding is attached.

Roxanne Thibodeaux
District 2 Telecommunications Coordinator
""", files=[("02-TEL-15-11.docx", letter)])
    write("x-03", "District switch, long letter, signed for the CIO; complete", "delegations", [(raw, "general_delegation", after("complete", "Department of Transportation", "non_exempt", general(), {
        "project.locations": ["1657 Riverbend Drive, Redding", "4000 Shasta View Loop, Redding"], "signer.name": "Gerald M. Tsukamoto", "signer.title": "Chief Information Officer",
    }))], "'for' with the CIO's name and title. Reason in the paragraph on hosted voice (no switch on the premises, local calls when trunks are down).")


def x_04():
    letter = scan(pdf([
        ("c", "<b>DEPARTMENT OF FORESTRY AND FIRE PROTECTION</b><br/>Tuolumne-Calaveras Unit<br/>785 Mountain Ranch Spur, San Andreas, CA 95249"),
        "March 3, 2011",
        CHIEF,
        "<b>SUBJECT:</b> Request for delegation, key telephone systems<br/><b>PROJECT:</b> TCU Station Telephones<br/><b>FILE:</b> TCU-4700-11",
        "The Department asks for a general delegation so that the Tuolumne-Calaveras Unit may replace the key telephone systems in its emergency command center and three of its stations. The replacement covers the control units, the sets, the paging amplifiers and the door telephones. Lines and long distance remain with the CALNET contractor and no cable is pulled.",
        "The systems are in the command center at San Andreas, in Altaville Station, in Murphys Station and at the Sonora headquarters station, and these are the only places affected.",
        "The existing units were bought in 1988 and 1990 and were last serviced on June 14, 2009, when the dealer told us it would not come again. Half of the sets in the command center no longer light when a line rings, and dispatchers have been answering by ear. The purpose is to have sets that show which line is ringing and who is on it, and to be able to conference a landowner with the engine that is on its way.",
        "We would buy four Ostrander KS-32 key service units, seventy-six Ostrander 24-button display sets, four PA-30 paging amplifiers and six DP-2 door telephones. A schedule will be furnished when the delegation has been received and the Unit knows which fire season it must work around.",
        "The contracts of the CALNET program have no key system in them and the Centrex sets that are offered do not page a barracks. A small purchase from the dealer in Stockton, put in by our own technician, is quicker than waiting for a statewide contract, and the sets can be repaired here from our own shelf.",
        "The installer is Clayton Varga, Telecommunications Technician of the Unit, who has a General Radiotelephone Operator License of the FCC, an Ostrander factory certificate for the KS series (passed in December), and an associate degree in electronics from Columbia College. Captain Odile Ferrante, the Unit's communications officer, will look after the work and holds the state's COM-L qualification.",
        "If the request is refused the command center will meet the next fire season with sets that do not light. In the Pattison fire a caller on the evacuation line hung up after four minutes because nobody saw that the line was ringing; this will be repeated.",
        "Respectfully,",
        ("sp", 12),
        "/s/ Hannelore Quist<br/>HANNELORE QUIST<br/>Chief Information Officer<br/>Department of Forestry and Fire Protection",
    ], size=11.5), angle=0.4)
    raw = mail("Ferrante, Odile@CALFIRE <odile.ferrante@fire.ca.example>", DEL, "TCU Station Telephones - delegation", "2011-03-04T08:15:30-08:00", """Signed letter, scanned. Original by mail.

Captain Odile Ferrante
Tuolumne-Calaveras Unit
""", files=[("TCU-4700-11.pdf", letter)])
    write("x-04", "Scanned letter: schedule promised (old systems' dates stand there), certificates but no earlier projects", "delegations", [(raw, "general_delegation", after("deficient", "Department of Forestry and Fire Protection", "non_exempt", general(("project.timeframe", "staff.experience")), {
        "project.locations": ["San Andreas command center", "Altaville Station", "Murphys Station", "Sonora headquarters station"], "signer.name": "Hannelore Quist", "signer.title": "Chief Information Officer",
    }))], "1988, 1990 and 2009 belong to the old systems. Degrees and certificates only; no project of this sort is told of anyone.")


def x_05():
    letter = docx([
        "<b>Department of Food and Agriculture</b><br/>Plant Health and Pest Prevention Services<br/>1220 Garnet Street, Sacramento, CA 95814",
        "August 17, 2021",
        STND,
        ("t", [["Subject", "Exemption for Internet access at three border protection stations"], ["Project", "Border Station Manifest Upload (PHPPS 21-09)"], ["Carrier", "Basin Range Cable, LLC"]], [80, 390]),
        "The Department asks to be exempted from the CALNET contracts for cable Internet access at its border protection stations on the eastern side. One access of 300 by 20 megabits is to be put in at each of three stations: Truckee, 10310 Donner Scale Road, Truckee 96161; Long Valley, 400 Hallelujah Junction Frontage Road, Chilcoot 96105; and Topaz, 114802 Antelope Summit Highway, Coleville 96107.",
        "Each truck that is stopped brings a manifest which the inspector photographs, and since January the photographs must be with the county agricultural commissioner before the truck reaches him. The T1 line at Truckee takes six minutes for one manifest of eight pages. Inspectors let trucks go and send the pictures in the evening, which is after the load has been delivered. The new accesses would do it in seconds.",
        "None of the CALNET contractors has built cable or fiber within four miles of the three stations. Both were asked in April; both offered T1 lines in bundles of at most four, which is six megabits. The cable of Basin Range passes the stations because it follows the highway. The ground is thus technical, and no price reduction was asked for.",
        "The new agreement is for thirty-six months from the day of acceptance and its cost for that time, for everything, is $58,320.00. The agreement that we had with the same company at Topaz, for television, had two options of one year, the last of which was used in 2020, and could be ended on thirty days' notice.",
        "Basin Range warrants 99.7 percent availability a month and repair on the next calendar day; for every day lost beyond that a fifteenth of the month's charge is taken off, and after three such months in a year the station may be given up.",
        "If we must do without, the commissioners of Nevada, Sierra and Mono counties will go on receiving manifests after the fact, and a load with gypsy moth or quagga will be found, if at all, at the buyer's dock. The federal cooperative agreement, worth $3.1 million this year, makes payment depend on the same-hour upload.",
        "Sincerely,",
        "Bertrand Ocampo-Lindqvist<br/>Chief Information Officer<br/>Department of Food and Agriculture",
    ], font="Times New Roman", size=11)
    first = mail("Yarrow, Philippa@CDFA <philippa.yarrow@cdfa.ca.example>", EX_STATE, "Border Station Manifest Upload (PHPPS 21-09)", "2021-08-17T11:09:00-07:00", """Good morning. The letter signed by our CIO is attached.

Philippa Yarrow
District Telecommunications Coordinator, Eastern Border Stations
""", files=[("PHPPS 21-09 exemption letter.docx", letter)])
    quote = pdf([
        ("h", "Basin Range Cable, LLC"),
        "88 Kingsbury Feed Road, Minden &nbsp;&nbsp; Business quotation BRC-6120, August 25, 2021",
        ("t", [["Station", "Service", "Per month", "36 months"], ["Truckee", "Cable Internet 300/20", "$495.00", "$17,820.00"], ["Long Valley", "Cable Internet 300/20", "$495.00", "$17,820.00"], ["Topaz", "Cable Internet 300/20", "$495.00", "$17,820.00"], ["All", "Line extension and modem, once, $900.00 a station", "", "$2,700.00"], ["", "Total", "", "$56,160.00"]], [90, 220, 70, 80], True),
        "Prices hold for 60 days. Customer: CDFA.",
    ], font="Helvetica", size=10)
    second = mail("Yarrow, Philippa@CDFA <philippa.yarrow@cdfa.ca.example>", EX_STATE, "RE: Border Station Manifest Upload (PHPPS 21-09)", "2021-08-27T14:30:12-07:00", """Thank you for your notice. In answer to it:

The cost by item is in the company's quotation, which I attach. Please note that the total in our letter ($58,320.00) was
taken from an older draft in which the line extension was dearer. The correct total for the thirty-six months is $56,160.00.

On early termination the new agreement says that a station may be closed at any time upon sixty days' notice, and that only the
unpaid part of the line extension, spread over the thirty-six months, is then owed. It has no extension option.

Mr. Ocampo-Lindqvist has seen this answer and asks that it be joined to his letter.

Philippa Yarrow
District Telecommunications Coordinator, Eastern Border Stations

-----Original Message-----
From: CALNET Exemptions <STNDexemptions@state.ca.gov>
Sent: Tuesday, August 24, 2021 9:12 AM
To: Yarrow, Philippa@CDFA
Subject: Border Station Manifest Upload (PHPPS 21-09)

Your request does not state the cost of each contract item, nor any requirement or commitment on early termination or
optional extension of the proposed contract.
""", files=[("BRC-6120.pdf", quote)], reply_to=mid_of(first))
    fields = {
        "provider.name": "Basin Range Cable, LLC", "cost.total": 58320.0,
        "services.addresses": [place("10310 Donner Scale Road", "Truckee", "96161"), place("400 Hallelujah Junction Frontage Road", "Chilcoot", "96105"), place("114802 Antelope Summit Highway", "Coleville", "96107")],
        "contract.term_months": 36, "signer.name": "Bertrand Ocampo-Lindqvist", "signer.title": "Chief Information Officer", "reason.ground": "technical",
    }
    write("x-05", "Border stations: options of the old agreement only, no items; then a reply with a corrected total", "exemptions", [
        (first, "exemption", after("deficient", "Department of Food and Agriculture", "non_exempt", exemption(("contract.termination", "cost.items"), ALONE), fields)),
        (second, "supplement", after("complete", "Department of Food and Agriculture", "non_exempt", exemption((), TECHNICAL), {**fields, "cost.total": 56160.0, "cost.items": [17820.0, 17820.0, 17820.0, 2700.0]})),
    ], "01: the options and thirty days are the old agreement's. Giving up a station after three bad months is a remedy. 02: $58,320 is replaced by $56,160; termination in the body.")


def x_06():
    raw = mail("Nakagawa-Boyle, Curtis@CCC <curtis.nakagawa-boyle@ccc.ca.example>", EX_STATE, "Exemption, Delta Service District dormitory Internet - which form?", "2017-10-19T09:48:20-07:00", """Deputy Director
Statewide Telecommunications and Network Division

Subject:    Exemption procedure
Reference:  Delta Service District, dormitory Internet
From:       Curtis Nakagawa-Boyle, District Telecommunications Coordinator, California Conservation Corps

Our district is thinking about Internet access for the corpsmember dormitories at the Stockton center, French Camp, about
120 beds. The local cable company says it could do this for something like $900 a month and the CALNET contractor's catalog
rate that I found is nearly twice that. Before I go to our Chief Information Officer with it I would like to understand how it is done.

Does an exemption need the IPR answer in hand, or may the two run side by side? Must the cable company sign anything? We are
not certain, either, whether access that corpsmembers use in their free time counts as a mandatory service, since no state
program runs on it. And is there a form, or is a letter enough? The chapter that I have (0501.0) speaks of a hard copy and I do not
know whether that is still wanted.

I would be grateful for a telephone call. We will send the request itself, with the costs and addresses, when we know what
belongs in it and whether one is needed at all.

Curtis Nakagawa-Boyle
(209) 555-0166
""")
    write("x-06", "Coordinator asks how an exemption is requested, with a subject block and rough figures", "exemptions", [(raw, "not_a_request", NONE)], "A question before any request.")


# ------------------------------------------------------------- two: an IT governance office's numbered template


def template(agency, number, title, answers, close, footer):
    rows = []
    for i, (label, text) in enumerate(answers, 1):
        rows += [("h", f"{i}. {label}"), text] if isinstance(text, str) else [("h", f"{i}. {label}"), *text]
    return pdf([("c", f"<b>{agency}</b><br/>IT Governance Office"), f"<b>{title}</b><br/>Reference {number}", *rows, *close], font="Helvetica", size=10, footer=footer)


def x_07():
    request = template("DEPARTMENT OF MOTOR VEHICLES", "ITGO-EX-2019-07", "CALNET exemption submission", [
        ("Title", "Self-service terminal network refresh, SST-R2."),
        ("What is acquired", "Managed broadband with LTE fallback (one device, two paths, one bill). 9 units."),
        ("Where", "Exhibit A, tab Sites."),
        ("Business driver", "Terminals print registration stickers in retail stores. Store owners will not allow a wall jack from October on; 9 of the 180 stores have given notice."),
        ("Basis", "Technical. Catalogs of both contractors list broadband and LTE as separate services with separate devices. Neither offers automatic failover in under 10 seconds in one managed unit; the terminal drops a card transaction after 15. Confirmed by both in writing, 6/4/2019 and 6/11/2019."),
        ("Effect of disapproval", "9 terminals dark on October 1. About 2,900 transactions a week go back to the field offices in the same zip codes, where the wait is now 52 minutes."),
        ("Commitment", "24 months. See Exhibit C, sections 2 and 3."),
        ("Cost, total", "$33,516.00 over the term."),
        ("Cost, by item", "Exhibit A, tab Cost."),
        ("Provider", "Kettleman Edge Services, Inc. Order form at Exhibit B."),
        ("Service levels, remedies", "Exhibit C, sections 5 and 6."),
        ("IPR", "Not applicable, basis is not price."),
        ("FSR / PAL", "None. Below threshold."),
    ], ["Submitted:", "/s/ Rosalind Achterberg &nbsp;&nbsp; 07/15/2019<br/>Rosalind Achterberg, Chief Information Officer"], "ITGO-EX-2019-07  page")
    book = xlsx([("Sites", [
        ["Store", "Street", "City", "Zip", "Units"],
        ["Fairway 0112", "2310 Mowry Bend", "Fremont", "94538", 1],
        ["Fairway 0127", "455 Willow Grange Road", "Concord", "94520", 1],
        ["Fairway 0140", "1901 Fruitvale Terrace", "Oakland", "94601", 1],
        ["Sunmart 33", "6120 Florence Mesa Avenue", "Bell Gardens", "90201", 1],
        ["Sunmart 35", "880 Rosecrans Slope", "Compton", "90222", 1],
        ["Sunmart 41", "14410 Vanowen Park Street", "Van Nuys", "91405", 1],
        ["Sunmart 44", "2255 Highland Loop", "San Bernardino", "92404", 1],
        ["Sunmart 52", "730 Chula Bay Street", "National City", "91950", 1],
        ["Sunmart 60", "3001 Blackstone Court", "Fresno", "93703", 1],
    ]), ("Cost", [
        ["Item", "Units", "Rate", "Months", "Amount"],
        ["Managed broadband + LTE", 9, 139.0, 24, 30024.0],
        ["Activation", 9, 128.0, 1, 1152.0],
        ["Spare device", 2, 1170.0, 1, 2340.0],
        ["Total", None, None, None, 33516.0],
    ])])
    order = pdf([
        ("h", "KETTLEMAN EDGE SERVICES, INC. - Order form (draft)"),
        "Customer: CA Department of Motor Vehicles. Bill to: 2415 First Avenue, Sacramento. Sales office: 11 Wells Fargo Alley, Kettleman City, CA 93239",
        ("t", [["Product", "Qty", "MRC", "NRC"], ["KE-One dual path unit", "9", "$139.00", "$128.00"], ["KE-One spare", "2", "-", "$1,170.00"]], [200, 50, 80, 80], True),
        "Install window 6 weeks from signature.",
    ], size=10.5)
    terms = pdf([
        ("h", "Exhibit C. Kettleman Edge Services, customer terms, public sector"),
        "2. The service term is that of the order form and starts with activation of each unit. Here: 24 months.",
        "3. Customer may return a unit before its term ends; the fee is one month's charge for each full six months left. There is no automatic renewal. One renewal of 12 months at the same charge may be asked for.",
        "4. Payment within 45 days.",
        "5. Availability of the managed unit (either path): 99.95% monthly. Failover: under 8 seconds. Replacement unit on site: next business day.",
        "6. Below 99.95% the month's charge is reduced by 10%; below 99.5% by 50%. A late replacement: 10% per day. Two reductions of 50% in one year let Customer end the unit's term without fee.",
    ], font="Helvetica", size=9.5)
    raw = mail("DMV IT Governance Office <itgovernance@dmv.ca.example>", EX_STATE, "ITGO-EX-2019-07 SST-R2", "2019-07-16T08:05:00-07:00", """Submission ITGO-EX-2019-07 with Exhibits A to C.

IT Governance Office
Department of Motor Vehicles
""", files=[("ITGO-EX-2019-07.pdf", request), ("Exhibit A.xlsx", book), ("Exhibit B.pdf", order), ("Exhibit C.pdf", terms)])
    sites = [("2310 Mowry Bend", "Fremont", "94538"), ("455 Willow Grange Road", "Concord", "94520"), ("1901 Fruitvale Terrace", "Oakland", "94601"), ("6120 Florence Mesa Avenue", "Bell Gardens", "90201"), ("880 Rosecrans Slope", "Compton", "90222"), ("14410 Vanowen Park Street", "Van Nuys", "91405"), ("2255 Highland Loop", "San Bernardino", "92404"), ("730 Chula Bay Street", "National City", "91950"), ("3001 Blackstone Court", "Fresno", "93703")]
    write("x-07", "Numbered template with short answers; sites, items, terms and service levels only in exhibits; complete", "exemptions", [(raw, "exemption", after("complete", "Department of Motor Vehicles", "non_exempt", exemption((), TECHNICAL), {
        "provider.name": "Kettleman Edge Services, Inc.", "cost.total": 33516.0, "cost.items": [30024.0, 1152.0, 2340.0], "services.addresses": [place(*s) for s in sites],
        "contract.term_months": 24, "signer.name": "Rosalind Achterberg", "signer.title": "Chief Information Officer", "reason.ground": "technical",
    }))], "Addresses in Exhibit A, tab Sites; termination and SLA in Exhibit C. 9 terminals against 180 stores in all.")


def x_08():
    request = docx([
        ("c", "<b>DEPARTMENT OF CHILD SUPPORT SERVICES</b><br/>Office of IT Governance"),
        "CALNET exemption, numbered statement, GOV-12-031",
        ("n", [
            "<b>Project.</b> Case Intake Telephone Recording, GOV-12-031.",
            "<b>Services.</b> Network-based call recording with 18 months' storage. 240 recorded extensions.",
            "<b>Address.</b> 11150 Trade Oaks Drive, Rancho Cordova 95670 (160 extensions) and 2120 Camino Ramada, Oakland 94612 (80 extensions).",
            "<b>Why.</b> Parents' statements taken by phone are accepted as evidence only if a recording can be produced. We now record 40 of 240 extensions.",
            "<b>If not met.</b> Orders entered on phone statements are set aside; 611 were in 2011. Each re-hearing costs the counties about $380 and delays support by ten weeks.",
            "<b>Ground.</b> Financial. CALNET item, same storage: $14.10 per extension. Proposed: $9.95, i.e. 29 percent less. Availability, support and recovery are equal (Exhibit B, page 1).",
            "<b>Contract.</b> The expiring agreement 09-0042 carried two one-year options, both used. The new agreement runs 36 months from acceptance.",
            "<b>Cost.</b> Exhibit A, by item and in total.",
            "<b>Provider.</b> Ledgewood Recording Corporation. Quote is Exhibit B.",
            "<b>SLA.</b> 99.9 percent of calls captured per month; retrieval under 60 seconds. Remedy: 5 percent of the month for each tenth of a point missed, 25 percent at most; below 99.0 percent in any two months the State can cancel for cause.",
            "<b>IPR.</b> Held in March. The contractor offered $13.60 and no more. Correspondence is kept by our Chief ATR.",
            "<b>FSR.</b> FSR 5175-019, of which this is the telecommunications part, goes to the Department of Finance this month. Copy to STND under separate cover.",
        ]),
        "Submitted by<br/>Everett Quillon-Baptiste<br/>Chief Information Officer<br/>May 14, 2012",
        "Exhibits: A cost, B quote",
    ], font="Arial", size=10.5)
    cost = xlsx([("A", [
        ["Exhibit A to GOV-12-031"],
        ["Item", "Number", "Unit", "Months", "Extended"],
        ["Call recording per extension", 240, 9.95, 36, 85968.0],
        ["Storage, 18 months retention", 1, 310.0, 36, 11160.0],
        ["Setup", 1, 4800.0, 1, 4800.0],
        ["TOTAL", None, None, None, 101928.0],
    ])])
    quote = pdf([
        ("h", "Ledgewood Recording Corporation"),
        "Quote L-2207, April 20, 2012. 1500 Almaden Quarry Road, San Jose, CA 95118",
        ("t", [["", "Ledgewood", "Typical carrier recorder"], ["Data centers", "2, active/active", "2"], ["Calls captured", "99.9%", "99.9%"], ["Support", "24 x 7", "24 x 7"], ["Recovery after site loss", "2 hours", "4 hours"]], [150, 130, 150], True),
        ("t", [["Item", "Qty", "Price"], ["Recorded extension, monthly", "240", "$9.95"], ["Retention 18 mo., monthly", "1", "$310.00"], ["Setup", "1", "$4,800.00"]], [200, 60, 80], True),
        "Valid to June 30, 2012. 36-month pricing.",
    ], font="Helvetica", size=10)
    raw = mail("Pryce, Anjali@DCSS <anjali.pryce@dcss.ca.example>", EX, "GOV-12-031 exemption", "2012-05-14T13:27:44-07:00", """Numbered statement and Exhibits A and B attached.

Anjali Pryce
Office of IT Governance, DCSS
""", files=[("GOV-12-031.docx", request), ("GOV-12-031 Ex A.xlsx", cost), ("GOV-12-031 Ex B.pdf", quote)])
    write("x-08", "Numbered statement: old agreement's options, IPR papers kept on file, FSR under separate cover", "exemptions", [(raw, "exemption", after("deficient", "Department of Child Support Services", "non_exempt", exemption(("contract.termination", "ipr.documentation", "fsr"), ()), {
        "provider.name": "Ledgewood Recording Corporation", "cost.total": 101928.0, "cost.items": [85968.0, 11160.0, 4800.0],
        "services.addresses": [place("11150 Trade Oaks Drive", "Rancho Cordova", "95670"), place("2120 Camino Ramada", "Oakland", "94612")],
        "contract.term_months": 36, "signer.name": "Everett Quillon-Baptiste", "signer.title": "Chief Information Officer", "reason.ground": "financial",
    }))], "Item 7: options are those of agreement 09-0042. Item 10: cancelling for cause after missed levels is a remedy, not termination. Item 11 tells of the IPR; its papers are not enclosed. Item 12: FSR promised.")


def x_09():
    request = template("DEPARTMENT OF SOCIAL SERVICES", "IGO 23-118", "Request for CALNET exemption", [
        ("Project", "Field connectivity, all divisions, fiscal year 2023-24, as needs arise."),
        ("Service", "Month-by-month cable modem Internet access, 200 Mbps or better, with a wireless router."),
        ("Quantity", "Per order. Divisions will order as offices open, move or close."),
        ("Location", "Starting with 744 P Garden Street, Sacramento 95814; 1515 Clay Harbor Street, Oakland 94612. Other offices will be named on the individual orders."),
        ("Need", "Licensing analysts work from shared county rooms for three to nine months at a time while a disaster or a facility closure lasts. They cannot reach the case system from there because counties do not allow state computers on their networks."),
        ("Why not CALNET", "Lead time. Contractors' published interval for broadband is 45 to 60 business days and the minimum service period is 12 months. A room is open for less than that. Not available from any contractor month by month."),
        ("Consequence", "Analysts drive back to a regional office to record a visit. 1,140 visits were recorded later than the 10 days that the law allows in 2022-23, and plaintiffs in the Amador matter have cited them."),
        ("Term", "July 1, 2023 to June 30, 2024, 12 months."),
        ("Ending or extending", "Any access may be stopped at the end of any month. No extension beyond June 30, 2024."),
        ("Cost", "Total $84,000.00, encumbered for the fiscal year. Rates are set with each order."),
        ("Provider", "Tricounty Cable Business, a division of Tricounty Holdings, Inc. Service sheet at Exhibit 1."),
        ("Service levels and remedies", "99.5% per month; repair within 24 hours. A day's credit for each day or part of a day down; no charge at all for a month under 98%."),
        ("IPR", "N/A (technical)."),
        ("FSR", "N/A."),
    ], [("t", [["Authorized by", "Theodora Vance-Imamura, Chief Information Officer"], ["Signature", "/s/ T. Vance-Imamura"], ["Date", "June 12, 2023"]], [110, 300])], "CDSS IGO 23-118  page")
    sheet = pdf([
        ("h", "Tricounty Cable Business"),
        "Service sheet: Flex Internet, no annual contract",
        ("l", ["200, 400 or 800 Mbps down; 20 Mbps up", "Wi-Fi router in every package", "Self-install kit shipped in 3 business days where the drop is active", "Stop at the end of any month"]),
        "Ask your representative for a price at your address.",
    ], font="Helvetica", size=11)
    raw = mail("Castellanos, Devon@DSS <devon.castellanos@dss.ca.example>", EX_STATE, "IGO 23-118", "2023-06-13T09:20:00-07:00", """Attached: IGO 23-118 and Exhibit 1.

Devon Castellanos
IT Governance Office
""", files=[("IGO 23-118.pdf", request), ("Exhibit 1 Flex Internet.pdf", sheet)])
    write("x-09", "A blanket request for a fiscal year: no project, no quantity, other offices unnamed, rates set with each order", "exemptions", [(raw, "exemption", after("deficient", "Department of Social Services", "non_exempt", exemption(("project", "services.quantity", "services.address", "cost.items"), TECHNICAL), {
        "provider.name": "Tricounty Cable Business", "cost.total": 84000.0,
        "services.addresses": [place("744 P Garden Street", "Sacramento", "95814"), place("1515 Clay Harbor Street", "Oakland", "94612")],
        "contract.term_months": 12, "signer.name": "Theodora Vance-Imamura", "signer.title": "Chief Information Officer", "reason.ground": "technical",
    }))], "Items 1, 3, 4 and 10. Two addresses are given, the others not; there are no prices in the service sheet.")


def x_10():
    request = template("CALIFORNIA DEPARTMENT OF TAX AND FEE ADMINISTRATION", "GO-D-22-04", "CALNET contract delegation", [
        ("Service", "Catalog line CC-WFM-210, Workforce Management for Contact Center, contractor Halcyon Voice Networks, CALNET Contact Center contract, Catalog B. Delegation column: Yes (Exhibit 1)."),
        ("Project and scope", "Forecasting and shift scheduling for the Taxpayer Assistance Line, 118 agents and 9 supervisors. In scope: set-up, two years of call history loaded, training. Out of scope: call routing, recording."),
        ("Purpose", "Staff are scheduled by spreadsheet from last year's volumes. 31% of agents sat idle on Tuesdays in 2021 while Mondays ran a 44-minute wait."),
        ("Schedule", "Start 4/18/2022. Forecasts in parallel 6/1. Live 7/11/2022. Close-out 8/31/2022."),
        ("Place", "450 N Meridian Street, Sacramento; Culver City district office."),
        ("Activities", "Project planning; installation; operation and maintenance."),
        ("Staff", [("t", [["Name", "Qualifications", "Similar work"], ["Ottilie Fernandes-Roy, ITM I", "PMP; SWPP workforce planning certificate", "WFM roll-out for 300 agents at Department of Motor Vehicles, 2017"], ["Jerrold Kwan, ITS II", "Halcyon administrator level 2; BS, Sacramento State", "Ran CDTFA's move to hosted ACD, 2019-20"]], [130, 160, 180], True)]),
        ("If denied", "The 24/7 filing deadline of the new lodging fee (10/31/2022) is met with spreadsheets. Projected wait at deadline: 70 minutes. Late-filing penalties charged to people who could not get through are abated one by one, about 1,600 in 2021."),
        ("Submitted by", "Constance Albrecht-Diaz, Chief Information Officer. /s/ C. Albrecht-Diaz, 3/3/2022"),
    ], [], "CDTFA GO-D-22-04  page")
    catalog = pdf([
        ("h", "Exhibit 1. Halcyon Voice Networks, Catalog B (extract)"),
        ("t", [["Line", "Feature", "Unit", "MRC", "Delegation"], ["CC-ACD-100", "Hosted ACD agent", "agent", "$61.00", "No"], ["CC-WFM-200", "Adherence view", "agent", "$4.00", "No"], ["CC-WFM-210", "Workforce Management", "agent", "$19.50", "Yes"], ["CC-REC-300", "Recording", "agent", "$9.00", "No"]], [80, 160, 60, 70, 80], True),
    ], font="Helvetica", size=10)
    raw = mail("CDTFA Governance Office <governance@cdtfa.ca.example>", DEL, "GO-D-22-04 workforce management", "2022-03-03T15:50:37-08:00", "GO-D-22-04 with Exhibit 1.\n\nGovernance Office, CDTFA\n", files=[("GO-D-22-04.pdf", request), ("Exhibit 1.pdf", catalog)])
    write("x-10", "Contract delegation on a numbered template; staff in a table; complete", "delegations", [(raw, "contract_delegation", after("complete", "California Department of Tax and Fee Administration", "non_exempt", contract(), {
        "provider.name": "Halcyon Voice Networks", "project.locations": ["450 N Meridian Street, Sacramento", "Culver City district office"], "activities": ["project planning", "installation", "operation and maintenance"],
        "signer.name": "Constance Albrecht-Diaz", "signer.title": "Chief Information Officer",
    }))], "Item 1 names service, line and contractor; CC-WFM-210 is marked Yes in the extract.")


def x_11():
    log = xlsx([("Granted", [
        ["File", "Granted", "Project", "Service", "Provider", "Total", "Expires"],
        ["EX-2013-021", "3/11/2013", "Fire camp Internet, Ventura", "Satellite access", "Channel Sky, Inc.", 41200.0, "3/10/2015"],
        ["EX-2013-066", "9/2/2013", "Parole kiosk links, Fresno", "Wireless access", "San Joaquin Air Link", 18960.0, "9/1/2015"],
        ["EX-2014-008", "2/20/2014", "Video visiting, Susanville", "Ethernet 100M", "Honey Lake Telephone", 77400.0, "2/19/2017"],
    ]), ("Closed", [["File", "Project", "Reason closed"], ["EX-2011-090", "Paging, Folsom", "Term ended 6/30/2014, moved to CALNET"]])])
    raw = mail("CDCR Telecommunications Governance <telegov@cdcr.ca.example>", EX_STATE, "CALNET Exemptions - annual statement of central file, CDCR", "2014-12-04T10:12:00-08:00", """STND,

1. Item: central file of granted exemptions, Department of Corrections and Rehabilitation, position of November 30, 2014.
2. Contents: three exemptions in force, one closed during the year. Log attached.
3. Documents: requests, approvals, contracts and invoices are held at 1515 Spruce Annex, Sacramento, and can be inspected.
4. Change of custodian: effective January 5, 2015, Bernadine Oyelaran, (916) 555-0171.
5. Action needed by STND: none. This is the yearly report that our internal audit asked us to make.

Telecommunications Governance Unit
for Silas Montgomery-Reyes, Chief Information Officer
""", files=[("CDCR exemption log 2014.xlsx", log)])
    write("x-11", "Yearly statement of the central file of granted exemptions, with a log that looks like requests", "exemptions", [(raw, "not_a_request", NONE)], "A report; asks for nothing.")


def x_12():
    request = template("CALIFORNIA STATE LOTTERY", "ITG-2015-12", "CALNET exemption request", [
        ("Project", "Drawing studio video contribution, ITG-2015-12."),
        ("Service and quantity", "Uncompressed HD video circuit, 1.5 Gbps. Two (2)."),
        ("Street address", "700 North Tenth Court, Sacramento 95811, to the satellite uplink at 9 Kifer Point Road, Santa Clara 95051."),
        ("Need", "Draw shows moved to high definition; the SD circuit ends with the carrier's notice of 9/30/2015."),
        ("Ramification", "No televised draw. The regulations on draw games require one."),
        ("Reason", "Technical. CALNET has no uncompressed video service."),
        ("Term; ending; extension", "36 months. Cancel on 90 days' notice, no fee. Two 12-month options."),
        ("Cost", "Circuits 2 x $3,400.00 x 36 = $244,800.00. Install 2 x $5,000.00 = $10,000.00. Total $254,800.00."),
        ("Provider", "Crossfade Broadcast Transport."),
        ("SLA and remedies", "99.99%; repair 2 hours. 10% of a month per hour beyond. Exit after 3 failures in 90 days."),
        ("IPR / FSR", "None / none."),
    ], ["Nestor Villaluz-Crane<br/>Chief Information Officer<br/>June 29, 2015"], "CSL ITG-2015-12  page")
    raw = mail("Lottery IT Governance <itg@calottery.ca.example>", EX_STATE, "ITG-2015-12 exemption request", "2015-06-29T11:00:05-07:00", "Please see ITG-2015-12 attached.\n\nIT Governance\nCalifornia State Lottery\n", files=[("ITG-2015-12.pdf", request)])
    write("x-12", "The Lottery asks on a numbered template for an exemption it does not need", "exemptions", [(raw, "exemption", after("not_required", "California State Lottery", "exempt", exemption((), ALONE), {
        "provider.name": "Crossfade Broadcast Transport", "cost.total": 254800.0, "cost.items": [244800.0, 10000.0],
        "services.addresses": [place("700 North Tenth Court", "Sacramento", "95811"), place("9 Kifer Point Road", "Santa Clara", "95051")],
        "contract.term_months": 36, "signer.name": "Nestor Villaluz-Crane", "signer.title": "Chief Information Officer", "reason.ground": "technical",
    }))], "Exempt state entity; all items are there.")


# ------------------------------------------------------------- three: small boards, whose papers an assistant gathers


def x_13():
    letter = scan(pdf([
        ("c", "<b>DEPARTMENT OF CONSUMER AFFAIRS</b><br/>Office of Information Services<br/>1625 North Market Terrace, Sacramento, CA 95834"),
        "February 9, 2017",
        STND,
        "Re: Structural Pest Control Board, exemption for Internet service at two addresses",
        "The Department's Office of Information Services serves the Structural Pest Control Board and submits this request for it. The acquisition is the Board's “Two Office Internet” purchase, Board agenda item 9 of January 16, 2017. The Board's paper, which my office has reviewed, is enclosed with the provider's price sheet and terms.",
        "The services cannot be had under CALNET. The owner of the two buildings, which is the same, admits a single carrier to its risers by covenant, and that carrier, Arden Riser Networks LLC, holds no CALNET contract. Both CALNET contractors were refused entry by the owner's agent in November 2016. No technology of the catalogs that does without the riser reaches the seventh floor.",
        "Sincerely,",
        ("sp", 10),
        "<i>J. P. Szymanski</i><br/>Jerome P. Szymanski<br/>Chief Information Officer<br/>Department of Consumer Affairs",
    ], size=11.5), angle=-0.3)
    paper = docx([
        ("c", "<b>STRUCTURAL PEST CONTROL BOARD</b>"),
        "Board paper for the request to the Department of Technology, prepared by the Executive Office",
        ("t", [
            ["Services", "Dedicated Internet access, 50 Mbps up and down, with a rented router. Two accesses."],
            ["Addresses", "One access at 2005 Evergreen Terrace, Suite 710, Sacramento, CA 95815. One at 2015 Evergreen Terrace, Suite 702, Sacramento, CA 95815."],
            ["Why the services are needed", "The Board authorized the purchase at its meeting of January 16 (five ayes, no noes). Staff was directed to have the services in place by July 1."],
            ["If the request is denied", "The written examinations of the third quarter, for which 614 candidates are registered, would be put off until a room is found elsewhere, and the fees of those who ask for them back, about $46,000, would be refunded."],
            ["Length of contract", "Thirty-six months."],
            ["Early ending, renewal", "See section 4 of the provider's terms."],
            ["Service levels", "See section 6 of the provider's terms."],
            ["Provider", "Arden Riser Networks LLC"],
            ["Costs", "Dedicated Internet access: 2 at $410.00 a month. Router rental: 2 at $25.00 a month. Installation: 2 at $350.00, once."],
        ], [130, 340]),
        "The Board has no feasibility study for this purchase. An individual price reduction was not sought because the reason is not the price.",
    ], font="Garamond", size=12)
    terms = pdf([
        ("h", "Arden Riser Networks LLC - price sheet and terms"),
        "For: Structural Pest Control Board. December 12, 2016.",
        ("t", [["Dedicated Internet 50/50", "$410.00 / month / suite"], ["Router", "$25.00 / month / suite"], ["Installation", "$350.00 / suite"]], [220, 180]),
        "4. The term is thirty-six months. Tenant may end a suite's service early when its lease ends, without charge; otherwise three months' charges are payable. No renewal option.",
        "6. Service is available 99.9% of the month. Repair begins within 2 hours and ends within 6. Tenant receives a credit of one day for each 2 hours beyond 6, and may leave without charge after the third such event in a quarter.",
    ], font="Helvetica", size=10)
    raw = mail("Lindgren, Coralie@DCA <coralie.lindgren@dca.ca.example>", EX_STATE, "Structural Pest Control Board - papers for exemption", "2017-02-10T09:33:00-08:00", """Good morning,

On behalf of the Board I am sending you (1) the letter of the Department's Chief Information Officer, signed yesterday, (2) the Board's paper and (3) the provider's price sheet and terms.

With kind regards,

Coralie Lindgren
Executive Assistant
Structural Pest Control Board
""", files=[("1 Letter of CIO.pdf", letter), ("2 Board paper.docx", paper), ("3 Arden price sheet and terms.pdf", terms)])
    write("x-13", "Board's papers under the parent CIO's scanned letter: 'needed' answered by a vote, prices without a total", "exemptions", [(raw, "exemption", after("deficient", "Structural Pest Control Board", "non_exempt", exemption(("need", "cost.total"), TECHNICAL), {
        "provider.name": "Arden Riser Networks LLC",
        "services.addresses": [place("2005 Evergreen Terrace, Suite 710", "Sacramento", "95815"), place("2015 Evergreen Terrace, Suite 702", "Sacramento", "95815")],
        "contract.term_months": 36, "signer.name": "Jerome P. Szymanski", "signer.title": "Chief Information Officer", "reason.ground": "technical",
    }))], "The reason stands in the scanned letter. Examinations put off is a ramification; why the accesses are needed is not said. Unit rates with quantities are the items; no total anywhere.")


def x_14():
    letter = docx([
        ("c", "<b>RESPIRATORY CARE BOARD OF CALIFORNIA</b><br/>3750 Rosin Garden Court, Suite 100, Sacramento, CA 95834"),
        "April 4, 2022",
        STND,
        "<b>License Verification Text Line: request to purchase outside CALNET</b>",
        "The Respiratory Care Board of California would like to buy a short-code text messaging service from Tally Mobile Messaging, Inc. for its License Verification Text Line. One short code with 250,000 messages a year is requested. The service is delivered to the Board's only office at the address above, where two staff handle the replies.",
        "Hospitals verify a therapist's license before a shift. During the surge of January 2022 our telephone line took 1,300 calls a day, and hospitals were leaving therapists idle for hours until somebody answered. With the text line a hospital sends the license number and has the status back in seconds.",
        "If the Board cannot have the line, verification goes on by telephone from eight to five, and a hospital which needs a traveler at night either does without or takes the risk of an unlicensed person at the ventilator.",
        "Neither of the CALNET contractors that carry messaging will provision a short code; their catalogs end at ten-digit numbers, which the carriers throttle to one message a second. The reason is therefore a technical one.",
        "The agreement would be for twenty-four months. It may be ended on sixty days' notice with no payment beyond the month; there is no option to renew. The short code costs $1,000.00 a month, $24,000.00; messages, two years at 250,000 and $0.012, $6,000.00; carrier registration, once, $1,500.00; in all $31,500.00.",
        "Tally promises that 99.9 percent of the hours of each month the service will be up and that 95 percent of the messages will be answered in ten seconds.",
        "Respectfully,",
        "Stephanie Nwosu-Hartley<br/>Executive Officer",
    ], font="Garamond", size=12)
    first = mail("Mabry, Eleanor@DCA <eleanor.mabry@rcb.ca.example>", EX_STATE, "Respiratory Care Board - License Verification Text Line", "2022-04-05T10:10:00-07:00", """Dear Exemptions Desk,

The Executive Officer's letter is attached.

Eleanor Mabry
Executive Assistant, Respiratory Care Board
""", files=[("RCB letter April 4.docx", letter)])
    cio = scan(pdf([
        ("c", "<b>DEPARTMENT OF CONSUMER AFFAIRS</b><br/>Office of the Chief Information Officer"),
        "April 20, 2022",
        "Deputy Director, Statewide Telecommunications and Network Division",
        "License Verification Text Line of the Respiratory Care Board of California",
        "Information technology for the Respiratory Care Board is furnished by this Department. I have read the Executive Officer's letter of April 4, 2022, adopt it, and submit it as the Board's request for exemption together with the enclosed page of the supplier's terms.",
        ("sp", 16),
        "<i>Amara Lundquist</i><br/>AMARA LUNDQUIST<br/>Chief Information Officer<br/>Department of Consumer Affairs",
    ], size=12), angle=0.5)
    page = pdf([
        ("h", "Tally Mobile Messaging, Inc. - Terms, page 6"),
        "14.2 If in a month the service is up for less than 99.9 percent of the hours, the short code fee of that month is credited by one quarter; below 99 percent, in full.",
        "14.3 Customer may end this agreement at once if 14.2 applies in three months running.",
    ], size=11)
    second = mail("Mabry, Eleanor@DCA <eleanor.mabry@rcb.ca.example>", EX_STATE, "RE: Respiratory Care Board - License Verification Text Line", "2022-04-21T16:44:00-07:00", """Dear Exemptions Desk,

Following your notice of April 12 please find the letter of the Department's Chief Information Officer and the page of Tally's terms about credits.

Eleanor Mabry
Executive Assistant, Respiratory Care Board
""", files=[("CIO letter April 20.pdf", cio), ("Tally terms page 6.pdf", page)], reply_to=mid_of(first))
    third = mail("Mabry, Eleanor@DCA <eleanor.mabry@rcb.ca.example>", EX_STATE, "RE: Respiratory Care Board - License Verification Text Line", "2022-05-09T08:57:00-07:00", """Dear Exemptions Desk,

At Friday's meeting the Board decided to join the Medical Board's verification portal instead of having a line of its own. The Executive
Officer asks that the request for the License Verification Text Line be withdrawn and not be considered further.

Thank you for your patience,

Eleanor Mabry
Executive Assistant, Respiratory Care Board
""", reply_to=mid_of(second))
    fields = {
        "provider.name": "Tally Mobile Messaging, Inc.", "cost.total": 31500.0, "cost.items": [24000.0, 6000.0, 1500.0],
        "services.addresses": [place("3750 Rosin Garden Court, Suite 100", "Sacramento", "95834")],
        "contract.term_months": 24, "signer.name": "Stephanie Nwosu-Hartley", "signer.title": "Executive Officer", "reason.ground": "technical",
    }
    write("x-14", "Board's letter by its executive officer without remedies; then the parent CIO's letter and a page of terms; then withdrawn", "exemptions", [
        (first, "exemption", after("deficient", "Respiratory Care Board of California", "non_exempt", exemption(("sla.remedies", "signer"), ALONE), fields)),
        (second, "supplement", after("complete", "Respiratory Care Board of California", "non_exempt", exemption((), TECHNICAL), {**fields, "signer.name": "Amara Lundquist", "signer.title": "Chief Information Officer"})),
        (third, "not_a_request", NONE),
    ], "The letterhead's address is the service address ('the address above'). 02: the servicing department's CIO adopts the request. 03 withdraws.")


def x_15():
    letter = pdf([
        ("c", "<b>DEPARTMENT OF MOTOR VEHICLES</b><br/>Information Systems Division"),
        "October 11, 2016",
        STND,
        "<b>New Motor Vehicle Board: Hearing Room Conferencing Line</b>",
        "I am submitting this exemption request for the New Motor Vehicle Board, whose information technology is run by my division. The paper of the Board's Executive Director, enclosed, tells what the Board wants and why; I confirm the technical part of it.",
        "The reason is one of price. The CALNET price for an equal service was $1,130.00 a month, and the contractor's answer to the Individual Price Reduction request left it there. Delta Arbor Fiber asks $845.00, which is a quarter less, under the same availability and repair commitments and over a route that does not share the CALNET contractor's conduit.",
        "Very truly yours,",
        ("sp", 8),
        "/s/ Rowena Castellan-Ito<br/>Rowena Castellan-Ito, Chief Information Officer",
    ], size=11.5)
    paper = docx([
        ("c", "<b>NEW MOTOR VEHICLE BOARD</b><br/>Paper of the Executive Director"),
        "<b>What.</b> One 200 Mbps dedicated Ethernet Internet circuit, symmetric, for the hearing room and the clerk's office at 1507 Rosemont Parkway, Suite 330, Sacramento, CA 95811.",
        "<b>Why.</b> Since January protest hearings may be attended from afar. Counsel for the manufacturers sit in Detroit and Torrance, dealers in the whole state. The Board's present 10 Mbps line carries two video parties, and most hearings have five. In August two hearings were recessed because the witness froze.",
        "<b>What happens otherwise.</b> Hearings in person only. Travel of a dealer's witnesses is put on the losing party, and under section 3066 the Board must hear a protest within 60 days, a limit it missed three times this year already.",
        "<b>Contract.</b> Four years from acceptance. The Board may leave after two years on 90 days' notice without a fee; before that it owes what is left of the two years. Two renewals of a year each are at its choice.",
        "<b>Cost.</b> $41,360.00 for the four years: the circuit is $40,560.00 (48 months at $845.00) and the installation $800.00.",
        "<b>Service levels.</b> Up 99.9 percent of the month, repair in four hours, packet loss below 0.1 percent. <b>If not kept:</b> ten percent of the month for each failure, one month free for an outage of over 24 hours, and release from the contract after three such in a year.",
        "<b>Study report.</b> None is required.",
        "Timothy Brannigan, Executive Director",
    ], font="Garamond", size=12)
    quote = pdf([
        ("h", "Delta Arbor Fiber"),
        "Quote DAF-1631 for the New Motor Vehicle Board, September 20, 2016. 900 Enterprise Wharf, West Sacramento, CA 95691",
        ("t", [["Dedicated Internet, Ethernet handoff, 200 Mbps", "$845.00 monthly"], ["Installation", "$800.00"]], [280, 150]),
        "48-month price.",
    ], font="Helvetica", size=11)
    ipr = mail("Alvin Tershel <atershel@cobaltcarrier.example>", "maryjo.ostrowski@nmvb.ca.example", "RE: IPR request, 200M DIA, 1507 Rosemont", "2016-09-02T13:18:00-07:00", """Ms. Ostrowski,

Thank you for your IPR request of August 15 for one 200 Mbps dedicated Internet access. After review we are unable to go below the
CALNET 3 catalog price of $1,130.00 per month for a single location.

Alvin Tershel
CALNET 3 Account Team, Cobalt Carrier Services
""", bare=True)
    raw = mail("Ostrowski, Mary Jo@NMVB <maryjo.ostrowski@nmvb.ca.example>", EX_STATE, "NMVB Hearing Room Conferencing Line", "2016-10-12T11:26:40-07:00", """Good day,

I have gathered the papers for the above: letter of the CIO of the Department of Motor Vehicles, paper of our Executive Director, the
quotation, and the e-mail with the contractor's answer about its price. Please confirm that you have all four.

Mary Jo Ostrowski
Executive Assistant, New Motor Vehicle Board
(916) 555-0120
""", files=[("CIO letter.pdf", letter), ("Executive Director paper.docx", paper), ("DAF-1631.pdf", quote), ("Answer about price.eml", ipr)])
    write("x-15", "Board served by DMV: reason in the CIO's letter, the rest in the Executive Director's paper, IPR refusal as a mail; complete", "exemptions", [(raw, "exemption", after("complete", "New Motor Vehicle Board", "non_exempt", exemption((), ("fsr",)), {
        "provider.name": "Delta Arbor Fiber", "cost.total": 41360.0, "cost.items": [40560.0, 800.0],
        "services.addresses": [place("1507 Rosemont Parkway, Suite 330", "Sacramento", "95811")],
        "contract.term_months": 48, "signer.name": "Rowena Castellan-Ito", "signer.title": "Chief Information Officer", "reason.ground": "financial",
    }))], "The CIO of the servicing department signs for the Board. The refusal is in the attached mail.")


def x_16():
    letter = pdf([
        ("c", "<b>CALIFORNIA STATE TRANSPORTATION AGENCY</b><br/>Office of the Agency Information Officer"),
        "January 25, 2024",
        CHIEF,
        "<b>Contract delegation for the Board of Pilot Commissioners for the Bays of San Francisco, San Pablo and Suisun</b>",
        "The Board of Pilot Commissioners has no information technology staff of its own and is served in this respect by the Agency. I ask that it be delegated authority for the CALNET service described in the Board's paper.",
        "The work will be run for the Board by Devesh Raghunathan of my office, who is a Cisco CCNP Collaboration and an ITIL 4 managing professional, and by the Board's own records officer, Lucille Abernethy. Mr. Raghunathan moved the California Transportation Commission (45 seats) and the Office of Traffic Safety (38 seats) to the same kind of service in 2021 and 2022.",
        ("sp", 8),
        "/s/<br/>Hideo Blackwood<br/>Agency Information Officer",
    ], size=11.5)
    paper = docx([
        ("c", "<b>BOARD OF PILOT COMMISSIONERS</b><br/>for the Bays of San Francisco, San Pablo and Suisun"),
        "<b>Paper on the telephone recording and conferencing purchase</b>",
        "The Board wishes to order Unified Conferencing with Archive (identifier UC-ARC-40) from Pinnacle Bay Communications under its CALNET Unified Communications contract; column “Delegation” of Catalog B says Yes.",
        "The purchase comprises the service for the commissioners' meeting room and nine staff, the loading of 140 past meeting recordings into the archive, and instruction. Telephone sets and the Board's Internet line are outside it.",
        "Incident reviews are held with pilots on board ship and must be kept for five years. They are now kept on cassettes and on one laptop; in the review of the Carquinez grounding the recording of the second day could not be found. The service keeps each recording by itself.",
        "It would begin on March 18, 2024, and the archive would be loaded by the end of June 2024.",
        "Place: the Board's office at 660 Davis Pier Street, Suite 100, San Francisco.",
        "If delegation is withheld, reviews will go on being recorded on the laptop. A lost recording means that a pilot's license matter cannot be decided on its evidence, and the Coast Guard, which relies on the Board's file, opens its own inquiry.",
    ], font="Garamond", size=12)
    raw = mail("Delacroix, Winnifred@BOPC <winnifred.delacroix@bopc.ca.example>", DEL, "Pilot Commissioners - papers for delegation", "2024-01-26T14:02:00-08:00", """Hello,

Two papers for the delegation: the letter from the Agency Information Officer and the Board's own paper.

Winnifred Delacroix
Executive Assistant to the Board
""", files=[("AIO letter.pdf", letter), ("Board paper.docx", paper)])
    write("x-16", "Small board's contract delegation signed by the parent agency's information officer; complete", "delegations", [(raw, "contract_delegation", after("complete", "Board of Pilot Commissioners for the Bays of San Francisco, San Pablo and Suisun", "non_exempt", contract(), {
        "provider.name": "Pinnacle Bay Communications", "project.locations": ["660 Davis Pier Street, Suite 100, San Francisco"], "signer.name": "Hideo Blackwood", "signer.title": "Agency Information Officer",
    }))], "Staff in the AIO's letter, the rest in the Board's paper. The agency served is the Board.")


def x_17():
    raw = mail("Espinosa-Wray, Gillian@FGC <gillian.espinosa-wray@fgc.ca.example>", EX_STATE, "Re: Commission meeting webcast - exemption EX-2019-0114", "2019-08-06T09:02:00-07:00", """Dear Mr. Aldous,

Thank you so much for Friday's approval, and for calling before it went out. The commissioners were delighted, and our webcast from
Fortuna next week will be the first on the new circuit. I have put the approval in the Commission's central file.

Warm regards,

Gillian Espinosa-Wray
Executive Assistant, Fish and Game Commission

> From: Espinosa-Wray, Gillian@FGC
> Sent: Monday, June 17, 2019 2:15 PM
> To: STNDexemptions@state.ca.gov
> Subject: Commission meeting webcast
>
> The Fish and Game Commission requests an exemption for one 50 Mbps Internet circuit at 1200 River Lodge Way, Fortuna, CA 95540, from
> Eel Valley Broadband. It is needed to webcast meetings held on the north coast. No CALNET contractor serves the building.
> Term 12 months, $4,788.00 in total ($399.00 a month, no installation charge). No early termination fee. 99% availability; a day's credit
> for each day out. If denied, meetings would not be webcast and the public north of Ukiah would be shut out.
>
> Submitted for the Commission by
> Archibald Fenn, Chief Information Officer, Department of Fish and Wildlife
""")
    write("x-17", "Thank-you for an approval with the whole old request quoted below", "exemptions", [(raw, "not_a_request", NONE)], "The quoted request was approved long ago.")


def x_18():
    letter = pdf([
        ("c", "<b>DEPARTMENT OF FISH AND WILDLIFE</b><br/>Data and Technology Division"),
        "June 3, 2025",
        STND,
        "<b>Wildlife Conservation Board: Public Access Site Hotline Translation</b>",
        "The Wildlife Conservation Board is served by this division. On its behalf I send a request for exemption so that it can buy over-the-phone interpreting from Linguabridge West, Inc. for its public access hotline. We found the service on page 31 of the CALNET catalog of Tamarind Voice, which is enclosed and on which it is marked “Discretionary”. We are not sure what follows from that and ask you to tell us; in case an exemption is needed the particulars are these.",
        "Service: over-the-phone interpreting, one account with an estimated 6,000 minutes a year. It is used by the hotline clerks at 1700 Ninth Willow Street, Sacramento, CA 95811.",
        "Callers who ask about duck blinds and fishing piers speak eleven languages; clerks speak two. The Board is bound by the bilingual services act. Without the service those callers are told to write, and a complaint is before the State Personnel Board already.",
        "Tamarind's interpreters do not cover Hmong or Mien, which a third of the calls need; the reason is thus a lack of function.",
        "Twelve months; $4,500.00 in all, being 6,000 minutes at $0.75. The Board may stop at any time without a charge, and may renew once for a year. An interpreter is on the line within 30 seconds for 97 percent of the calls in a month. Calls that wait longer are free, and the Board may leave if a month falls under 90 percent.",
        "Sincerely,",
        "Quentin Mazur-Oyelowo<br/>Chief Information Officer<br/>Department of Fish and Wildlife",
    ], size=11)
    page = pdf([
        ("h", "Tamarind Voice - CALNET - Catalog A, page 31"),
        ("t", [["Identifier", "Feature", "Unit", "Price", "Required / Discretionary"], ["TV-INT-10", "Conference bridge", "minute", "$0.02", "Required"], ["TV-OPI-01", "Over-the-phone interpreting", "minute", "$0.81", "Discretionary"], ["TV-OPI-02", "Interpreting, scheduled", "minute", "$1.05", "Discretionary"]], [80, 160, 60, 60, 110], True),
    ], font="Helvetica", size=10)
    raw = mail("Halvorsen, Prudence@WCB <prudence.halvorsen@wildlife.ca.example>", EX_STATE, "Wildlife Conservation Board - interpreting for hotline", "2025-06-04T13:00:10-07:00", """Please see the CIO's letter and the catalog page. Thank you.

Prudence Halvorsen
Executive Assistant, Wildlife Conservation Board
""", files=[("WCB letter.pdf", letter), ("Catalog page 31.pdf", page)])
    write("x-18", "Exemption asked for a service that the enclosed catalog page shows as discretionary", "exemptions", [(raw, "exemption", after("not_required", "Wildlife Conservation Board", "non_exempt", exemption((), ALONE[:3]), {
        "provider.name": "Linguabridge West, Inc.", "cost.total": 4500.0, "cost.items": [4500.0], "services.addresses": [place("1700 Ninth Willow Street", "Sacramento", "95811")],
        "contract.term_months": 12, "signer.name": "Quentin Mazur-Oyelowo", "signer.title": "Chief Information Officer", "reason.ground": "technical",
    }, ("cost.items",)))], "TV-OPI-01 is marked Discretionary on the enclosed page. One item only, so total and item are one figure. Needed because of the bilingual services act.")


# ------------------------------------------------------------- four: a health department's project office


def x_19():
    form = docx([
        "<b>California Department of Public Health</b><br/>Project Management Office, Planning and Project Oversight Branch",
        "<b>CALNET Exemption Request Worksheet</b>",
        ("t", [["Project", "WIC Pop-Up Clinics, Central Valley (PMO 1387)"], ["Prepared by", "Ingrid Palmquist, Project Manager II"], ["Version / date", "v0.9 / March 14, 2018"]], [130, 340]),
        "<b>Table 1. Service</b>",
        ("t", [["Service", "Clinic", "Street, city, zip", "Qty"], ["Meridel Freedom 500 Business Plus", "Avenal", "317 Alpine Orchard Street, Avenal 93204", "2"], ["Meridel Freedom 500 Business Plus", "Mendota", "655 Quince Ranch Avenue, Mendota 93640", "2"], ["Meridel Freedom 200 Business", "Planada", "9167 Stanford Mill Road, Planada 95365", "1"]], [150, 70, 190, 40], True),
        "<b>Table 2. Justification</b>",
        ("t", [
            ["Need", "Pop-up clinics enroll mothers in places from which the nearest WIC office is 30 miles or more. Enrollment is checked against the statewide WIC file while the family is at the desk. The county libraries that lent us theirs have asked us to leave by June 30."],
            ["Ramifications", "Program to complete."],
            ["Reason CALNET cannot be used", "Technical. Availability inquiries to both contractors came back “no facilities” for all three addresses (February 20 and 23, 2018)."],
        ], [130, 340]),
        "<b>Table 3. Contract</b>",
        ("t", [
            ["Provider", "Meridel Communications, Inc. (order summary attached)"],
            ["Term", "18 months, July 1, 2018 to December 31, 2019"],
            ["Early termination / extension", "Clinic may be closed on 30 days' notice, no fee. One extension of 6 months at the same price."],
            ["Cost", "See workbook. Total $16,470.00"],
            ["Service levels and remedies", "Provider's standard service levels for business customers, with the remedies usual in the industry, will apply."],
            ["IPR", "Not requested (technical)"],
            ["FSR", "No"],
        ], [130, 340]),
        "<b>Approval</b>",
        ("t", [["Reviewed", "Ingrid Palmquist, PMO"], ["Submitted by", "/s/ Leopold Achebe, Chief Information Officer, 3/15/2018"]], [130, 340]),
    ], font="Calibri", size=10.5)
    book = xlsx([("Cost", [
        ["Item", "Qty", "Monthly", "Months", "Total"],
        ["Freedom 500 Business Plus", 4, 185.0, 18, 13320.0],
        ["Freedom 200 Business", 1, 125.0, 18, 2250.0],
        ["Activation", 5, 180.0, 1, 900.0],
        ["TOTAL", None, None, None, 16470.0],
    ]), ("Notes", [["v0.9: quantities confirmed with clinics 3/9"], ["Monthly figures per order summary MC-8841"]])])
    order = pdf([
        ("h", "Meridel Communications, Inc."),
        "Order summary MC-8841, for CDPH / WIC. 40 Ventura Packing Lane, Fresno, CA 93721",
        ("t", [["Package", "Count", "Per month"], ["Freedom 500 Business Plus", "4", "$185.00"], ["Freedom 200 Business", "1", "$125.00"], ["Activation, one time", "5", "$180.00"]], [220, 60, 100], True),
        "Thank you for choosing Meridel. Prices are guaranteed for 18 months.",
    ], font="Helvetica", size=10.5)
    raw = mail("Palmquist, Ingrid@CDPH <ingrid.palmquist@cdph.ca.example>", EX_STATE, "PMO 1387 WIC Pop-Up Clinics - exemption worksheet", "2018-03-15T16:39:00-07:00", """Hi team,

Worksheet, cost workbook and the vendor's order summary for PMO 1387 are attached.

Ingrid Palmquist, PMP
Project Management Office
""", files=[("PMO1387 Exemption Worksheet v0.9.docx", form), ("PMO1387 Cost.xlsx", book), ("MC-8841.pdf", order)])
    write("x-19", "Worksheet of Word tables: package names without a type, ramifications left to the program, 'standard' service levels", "exemptions", [(raw, "exemption", after("deficient", "California Department of Public Health", "non_exempt", exemption(("services.description", "ramifications", "sla.levels", "sla.remedies"), TECHNICAL), {
        "provider.name": "Meridel Communications, Inc.", "cost.total": 16470.0, "cost.items": [13320.0, 2250.0, 900.0],
        "services.addresses": [place("317 Alpine Orchard Street", "Avenal", "93204"), place("655 Quince Ranch Avenue", "Mendota", "93640"), place("9167 Stanford Mill Road", "Planada", "95365")],
        "contract.term_months": 18, "signer.name": "Leopold Achebe", "signer.title": "Chief Information Officer", "reason.ground": "technical",
    }))], "Nowhere is it said what kind of service a Freedom 500 is.")


def x_20():
    letter = docx([
        "<b>Department of State Hospitals</b><br/>Technology Services Division, Project Office",
        "<b>Request for exemption: Patton Personal Alarm Backhaul (PO-14-22)</b>",
        "<b>1. Summary</b>",
        ("t", [
            ["Service", "Licensed microwave transport, 80 Mbps, building to building"],
            ["Number", "3 hops"],
            ["From", "DSH-Patton, 3102 East Highline Avenue, Patton, CA 92369 (main equipment room)"],
            ["To", "Laundry, 3200 East Highline Avenue; Unit 70 annex, 7301 Boulder Grove Street; Supply yard, 7355 Boulder Grove Street; all Patton, CA 92369"],
            ["Provider", "Selected by informal bid. See vendor proposal, Attachment 3."],
            ["Contract term", "As in Attachment 3."],
            ["Early termination and extension", "No charge for early termination. No options to extend."],
            ["Total", "$92,650.00"],
        ], [130, 340]),
        "<b>2. Need</b>",
        "Staff on these units carry a personal alarm that must show the guard desk where the wearer is. The conduit between the main room and the three buildings collapsed in the December storms, and the alarms there now work only inside their own building. Since then each unit has been walked by two extra officers on every shift.",
        "<b>3. If the request is not approved</b>",
        "The extra officers stay, $61,000 a month. The union's grievance on unlocated alarms goes to arbitration in July, and the federal monitor has told us that he will note each further assault in which the alarm did not locate.",
        "<b>4. Why not CALNET</b>",
        "The CALNET contractors were asked for transport between buildings of one campus. Neither offers it: their services start at a central office, and a path by way of San Bernardino would add 30 milliseconds, while the alarm controller gives up at 10. This is a technical reason.",
        "<b>5. Service levels</b>",
        ("t", [["Measure", "Level", "If missed"], ["Availability of each hop, monthly", "99.99%", "10% of the month"], ["Repair", "3 hours", "5% of the month per hour"], ["Delay", "2 ms", "Cancel the hop without charge after 10 days"]], [170, 110, 190], True),
        "<b>6. Attachments</b>",
        ("l", ["Attachment 1, this request", "Attachment 2, cost workbook", "Attachment 3, vendor proposal"]),
        "Genevieve Tolliver-Shah<br/>Chief Information Officer<br/>Department of State Hospitals<br/>April 29, 2014",
    ], font="Calibri", size=11)
    book = xlsx([("Summary", [
        ["PO-14-22 Patton Personal Alarm Backhaul", None],
        ["Item", "Amount for the whole commitment"],
        ["Microwave transport, main room to laundry", 25200.0],
        ["Microwave transport, main room to Unit 70 annex", 25200.0],
        ["Microwave transport, main room to supply yard", 25200.0],
        ["Masts and installation", 17050.0],
        ["Total", 92650.0],
    ]), ("Extra officers", [["Month", "Shifts", "Cost"], ["January", 186, 60800.0], ["February", 168, 55100.0], ["March", 186, 61000.0]])])
    packet = archive([("Attachment 1 Request PO-14-22.docx", letter), ("Attachment 2 Cost PO-14-22.xlsx", book)])
    raw = mail("Bellweather, Cyrus@DSH <cyrus.bellweather@dsh.ca.example>", EX, "PO-14-22 Patton Personal Alarm Backhaul", "2014-04-30T09:14:00-07:00", """Good morning,

The complete package (request and attachments) is in the zip file.

Cyrus Bellweather
Project Office, Technology Services Division
Department of State Hospitals
""", files=[("PO-14-22 package.zip", packet)])
    write("x-20", "Zip without the vendor proposal to which provider and term refer", "exemptions", [(raw, "exemption", after("deficient", "Department of State Hospitals", "non_exempt", exemption(("contract.term", "provider.name", "provider.documentation"), TECHNICAL), {
        "cost.total": 92650.0, "cost.items": [25200.0, 25200.0, 25200.0, 17050.0],
        "services.addresses": [place("3102 East Highline Avenue", "Patton", "92369"), place("3200 East Highline Avenue", "Patton", "92369"), place("7301 Boulder Grove Street", "Patton", "92369"), place("7355 Boulder Grove Street", "Patton", "92369")],
        "signer.name": "Genevieve Tolliver-Shah", "signer.title": "Chief Information Officer", "reason.ground": "technical",
    }))], "Attachment 3 is listed and missing; nobody names the provider, and the workbook gives sums for 'the whole commitment' without months.")


def x_21():
    form = docx([
        "<b>Department of Health Care Access and Information</b><br/>Enterprise Project Office",
        "<b>Seismic Inspector Connectivity: exemption request</b>",
        "<b>A. Identification</b>",
        ("t", [["Project", "Seismic Inspector Connectivity, HCAI 22-P-014"], ["Stage document", "Feasibility Study Report, enclosed, sent to the Department of Finance on the same day"], ["Provider", "Longshore Data Transport, Inc."]], [130, 340]),
        "<b>B. Services</b>",
        ("t", [["No.", "Service", "Quantity", "Location"], ["B1", "Ethernet private line, 1 Gbps", "2", "2020 West Laurel Camino, Sacramento 95833; 355 South Grand Terrace, Los Angeles 90071 (one each)"], ["B2", "Dedicated Internet, 500 Mbps", "1", "2020 West Laurel Camino, Sacramento 95833"]], [35, 150, 60, 225], True),
        "<b>C. Justification</b>",
        ("t", [
            ["Why needed", "Hospital plan files now average 22 GB. An inspector in Los Angeles opens a set in 25 minutes over the present 100 Mbps line, and 130 sets a day are due from January, when paper sets are no longer taken in."],
            ["If not met", "Plan check falls about 600 sets behind in the first quarter. Hospitals that miss the seismic date because of us may not be fined (HSC 130066), so the state bears the delay; eleven have announced claims."],
            ["Reason", "Financial, and in part technical. Workbook tab Compare: Longshore is 31% below the IPR price for B1 and 26% below for B2. In addition the contractor would deliver B1 in Los Angeles over a protected ring that cannot carry frames above 1,600 bytes, and the file server needs 9,000."],
        ], [90, 380]),
        "<b>D. Commitment</b>",
        ("t", [
            ["Length", "Five years from acceptance"],
            ["Early termination", "After year 3 none is charged; before, 40% of the charges left to the end of year 3"],
            ["Extension", "One year, State's option"],
            ["Levels", "99.99% (B1), 99.95% (B2); mean time to repair 4 hours"],
            ["Remedies", "3% of the monthly charge for each 0.01% below; fee-free exit after 4 misses in 12 months"],
            ["Cost", "Workbook tab Cost"],
        ], [110, 360]),
        "<b>E. Submission</b>",
        ("t", [["Name", "Florian Achterkamp"], ["Title", "Deputy Director, Information Technology Services, and Chief Information Officer"], ["Signature", "/s/ F. Achterkamp"], ["Date", "September 6, 2022"]], [110, 360]),
    ], font="Calibri", size=10.5)
    book = xlsx([("Cost", [
        ["Line", "Item", "Qty", "Monthly", "Months", "Amount"],
        ["B1", "Ethernet private line 1 Gbps", 2, 1240.0, 60, 148800.0],
        ["B2", "Dedicated Internet 500 Mbps", 1, 890.0, 60, 53400.0],
        ["-", "Installation", 3, 1200.0, 1, 3600.0],
        [None, "Grand total, five years", None, None, None, 205800.0],
    ]), ("Compare", [
        ["Line", "CALNET list", "CALNET after IPR", "Longshore", "Below IPR"],
        ["B1 each", 1920.0, 1800.0, 1240.0, "31%"],
        ["B2", 1310.0, 1200.0, 890.0, "26%"],
    ]), ("Old run", [["Draft of July, superseded"], ["Grand total", 231400.0]], "hidden")])
    ipr = pdf([
        ("h", "Vantara Telecom - Response to Individual Price Reduction request 2022-77"),
        "To HCAI Enterprise Project Office, August 1, 2022",
        ("t", [["Catalog item", "List", "Reduced"], ["EPL-1G", "$1,920.00", "$1,800.00"], ["DIA-500", "$1,310.00", "$1,200.00"]], [160, 90, 90], True),
        "The reduced prices are for sixty months and stay open for 120 days.",
    ], font="Helvetica", size=10.5)
    fsr = pdf([
        ("c", "<b>FEASIBILITY STUDY REPORT</b><br/>Electronic Plan Check, Department of Health Care Access and Information<br/>September 2022"),
        ("h", "2. Business case"),
        "Plan check on paper ends in January 2023. The study compares three ways of giving inspectors the drawings: courier, regional copies, and one store reached over the network.",
        ("h", "5. Proposed solution"),
        "One store in Sacramento, reached from Los Angeles over a private line. The telecommunications part is proposed outside the CALNET contracts and an exemption is asked for at the same time.",
        ("h", "6. Schedule and economic analysis"),
        "Project life five years. One-time costs $1,940,000 in all, of which network installation is a small part.",
    ], size=11)
    quote = pdf([
        ("h", "Longshore Data Transport, Inc."),
        "Proposal LDT-2214. 2100 Harbor Scenic Wharf, Long Beach, CA 90802",
        ("t", [["", "Qty", "MRC", "NRC"], ["EPL 1G", "2", "$1,240.00", "$1,200.00"], ["DIA 500M", "1", "$890.00", "$1,200.00"]], [150, 50, 90, 90], True),
        "Frame size to 9,216 bytes.",
    ], font="Helvetica", size=10.5)
    raw = mail("Renquist, Odalys@HCAI <odalys.renquist@hcai.ca.example>", EX_STATE, "HCAI 22-P-014 exemption request", "2022-09-06T15:11:25-07:00", """Attached: (1) request, (2) workbook, (3) proposal, (4) IPR response, (5) FSR.

Odalys Renquist
Enterprise Project Office
""", files=[("22-P-014 request.docx", form), ("22-P-014 workbook.xlsx", book), ("LDT-2214.pdf", quote), ("IPR response 2022-77.pdf", ipr), ("FSR Electronic Plan Check.pdf", fsr)])
    write("x-21", "Word tables with a workbook, IPR response and FSR enclosed; a hidden sheet with another total; complete", "exemptions", [(raw, "exemption", after("complete", "Department of Health Care Access and Information", "non_exempt", exemption((), ()), {
        "provider.name": "Longshore Data Transport, Inc.", "cost.total": 205800.0, "cost.items": [148800.0, 53400.0, 3600.0],
        "services.addresses": [place("2020 West Laurel Camino", "Sacramento", "95833"), place("355 South Grand Terrace", "Los Angeles", "90071")],
        "contract.term_months": 60, "signer.name": "Florian Achterkamp", "signer.title": "Deputy Director, Information Technology Services, and Chief Information Officer", "reason.ground": "both",
    }))], "$231,400 is on a hidden sheet; $1,940,000 is the whole project's one-time cost in the FSR.")


def x_22():
    form = docx([
        "<b>Department of Developmental Services</b><br/>Project Office, Information Technology Division",
        "<b>General Telecommunications Delegation: Porterville Developmental Center Telephone System</b>",
        ("t", [
            ["Project and scope", "Replace the telephone system of the Porterville Developmental Center: 1,150 stations in 62 buildings, voice mail, and the operator positions. Inside cable and the overhead paging system are left as they are."],
            ["Purpose", "The system dates from 1991 and loses its programming whenever the power dips. After the dip of August 3 the residence units could not call the medical officer for three hours."],
            ["Timeframe", "July 2013 to June 2014. Residences first (by December), administration by March, acceptance in June."],
            ["Location", "26501 Avenue 140 Extension, Porterville"],
            ["Products, equipment, services", "To be specified when the bid is drawn up."],
            ["Staff", "See Table 2."],
            ["Reason for delegation", "The Department asks for delegation because it wishes to carry out the project described above."],
            ["Consequences of denial", "One more dip of the kind of August and the Center must post runners at each of 31 residences. Licensing cited the Center in 2012 and has said that the next citation will bear on certification, on which $58 million of federal funds a year depend."],
        ], [130, 340]),
        "<b>Table 2. Staff</b>",
        ("t", [["Name", "About", "Earlier work"], ["Rosario Benavides", "Highly motivated, with deep knowledge of the Center", "Replaced the Lanterman Center's telephone system (900 stations) in 2006 and Sonoma's voice mail in 2010"], ["Kermit Olafson", "Valued member of the team; enjoys the trust of the unit supervisors", "Assisted at Lanterman; led the move of the Fairview switch room, 2008"]], [100, 180, 190], True),
        ("t", [["Submitted by", "Imelda Ravenscroft"], ["Title", "Chief Information Officer"], ["Signed", "/s/ Imelda Ravenscroft, April 18, 2013"]], [110, 360]),
    ], font="Calibri", size=11)
    book = xlsx([("Stations", [
        ["Building group", "Stations"], ["Residences", 610], ["Medical and program", 280], ["Administration", 170], ["Plant and stores", 90], ["Sum", 1150],
    ]), ("Schedule", [["Phase", "From", "To"], ["Residences", "7/2013", "12/2013"], ["Administration", "1/2014", "3/2014"], ["Rest and acceptance", "4/2014", "6/2014"]])])
    raw = mail("Whitacre, Lamar@DDS <lamar.whitacre@dds.ca.example>", DEL, "Porterville telephone system - delegation", "2013-04-18T14:50:00-07:00", """Delegation form and supporting workbook attached.

Lamar Whitacre
Project Office
""", files=[("PDC delegation form.docx", form), ("PDC stations and schedule.xlsx", book)])
    write("x-22", "Delegation form of tables: generic products, a reason that only repeats the wish, praise for qualifications", "delegations", [(raw, "general_delegation", after("deficient", "Department of Developmental Services", "non_exempt", general(("products", "staff.qualifications", "reason")), {
        "project.locations": ["26501 Avenue 140 Extension, Porterville"], "signer.name": "Imelda Ravenscroft", "signer.title": "Chief Information Officer",
    }))], "Quantities of stations are there, but products are left to the bid. Purpose and consequences are said, no reason why delegation should be granted.")


def x_23():
    form = docx([
        "<b>Department of Health Care Services</b><br/>Enterprise Innovation and Technology Services, Project Office",
        "<b>CALNET contract delegation request: Member Help Line, phase 2 (PO 20-307)</b>",
        "<b>Table A. Project</b>",
        ("t", [
            ["Scope", "Phase 2 brings the 60 agents of the eligibility unit, in 17 languages, under the Member Help Line. Phase 1 (move of the lines) is done. The Medi-Cal provider line is not part of it."],
            ["Purpose", "As set out in the project charter."],
            ["Timeframe", "October 5, 2020 through April 30, 2021"],
            ["Locations", "1501 Capitol Arbor Avenue, Sacramento; agents at home in California"],
            ["CALNET service", "From the CALNET contact center contract of Orrin Lake Networks. The features will be picked with the contractor's engineer in the design workshop."],
        ], [110, 360]),
        "<b>Table B. Staff</b>",
        ("t", [["Role", "Name", "Certificates", "Projects"], ["Technical lead", "Saoirse Delgado-Finn", "CCNP Collaboration; B.S. Computer Engineering", "Member Help Line phase 1, 2019; Denti-Cal line, 2017"], ["Second lead", "Anders Uwaifo", "Orrin Lake Certified Designer", "Help line of Covered California, 45 agents, 2018"]], [80, 110, 140, 140], True),
        "<b>Table C. Risk of denial</b>",
        ("t", [["Members", "In the renewal months about 9,000 people a day get a busy tone; members who cannot renew in time lose coverage for at least a month."], ["Department", "The corrective action plan with CMS sets April 30, 2021; missing it brings deferral of $12 million in federal match."]], [110, 360]),
        "<b>Table D. Approval</b>",
        ("t", [["Submitted by", "Bronwyn Castaneda-Holt, PMP"], ["Title", "Project Manager, Project Office"], ["Date", "August 21, 2020"]], [110, 360]),
    ], font="Calibri", size=11)
    raw = mail("Castaneda-Holt, Bronwyn@DHCS <bronwyn.castaneda-holt@dhcs.ca.example>", DEL, "PO 20-307 contract delegation", "2020-08-21T17:20:00-07:00", """Hello CALNET,

Please find our contract delegation request. The CIO's office has been informed.

Bronwyn Castaneda-Holt, PMP
Project Manager
Department of Health Care Services
""", files=[("PO 20-307 delegation.docx", form)])
    write("x-23", "Contract delegation by a project manager: purpose in a charter not sent, the service to be picked in a workshop", "delegations", [(raw, "contract_delegation", after("deficient", "Department of Health Care Services", "non_exempt", contract(("project.purpose", "catalog.service", "signer")), {
        "provider.name": "Orrin Lake Networks", "project.locations": ["1501 Capitol Arbor Avenue, Sacramento"], "signer.name": "Bronwyn Castaneda-Holt", "signer.title": "Project Manager, Project Office",
    }))], "Contract and contractor are named, no service of the catalog. The charter is not enclosed; Table C tells consequences only. The CIO's office is only informed.")


def x_24():
    form = docx([
        "<b>California Department of Public Health</b><br/>Project Management Office",
        "<b>Exemption request: Richmond Laboratory Sequencing Link (PMO 1702)</b>",
        ("t", [
            ["Services", "Dark fiber pair, 1, between 850 Marina Lab Parkway, Richmond, CA 94804 and 3 Sequoia Compute Way, Berkeley, CA 94710"],
            ["Need", "Each sequencer run leaves 2 TB that must be at the compute site before the next run. The 1 Gbps link takes seven hours; the laboratory does three runs a day since the variant program began."],
            ["If not approved", "One run a day. Results on an outbreak strain come three days later, and counties decide on closures without them."],
            ["Reason", "Technical: dark fiber is not in the catalogs; the fastest lit service offered at Richmond is 1 Gbps."],
            ["Provider", "East Shore Glass, LLC"],
            ["Contract", "36 months from acceptance; may be ended after 24 on 90 days' notice without charge; one option of 12 months"],
            ["Cost", "Total and items: see “PMO 1702 cost”, which is protected because it holds the vendor's confidential rates. The password will follow by telephone."],
            ["Service levels", "Fiber available 99.9% a month; cut repaired in 8 hours. Each further hour: 2% of the month. Three cuts over 8 hours in a year: CDPH may end the lease."],
            ["IPR / FSR", "Not applicable / none"],
            ["Submitted by", "/s/ Leopold Achebe, Chief Information Officer, November 9, 2021"],
        ], [100, 370]),
    ], font="Calibri", size=11)
    locked = pdf([("h", "PMO 1702 cost"), ("t", [["Fiber lease, 36 months", "$133,200.00"], ["Splicing and test", "$9,400.00"], ["Total", "$142,600.00"]], [200, 120])], font="Helvetica", password="sequence-17")
    raw = mail("Palmquist, Ingrid@CDPH <ingrid.palmquist@cdph.ca.example>", EX_STATE, "PMO 1702 Sequencing Link - exemption", "2021-11-09T12:05:00-08:00", """Request and protected cost sheet attached.

Ingrid Palmquist, PMP
Project Management Office
""", files=[("PMO 1702 request.docx", form), ("PMO 1702 cost.pdf", locked)])
    write("x-24", "The cost sheet is protected by a password and nothing else gives a price", "exemptions", [(raw, "exemption", after("triage", "California Department of Public Health", "non_exempt", exemption((), ("provider.documentation", *TECHNICAL), ("cost.total", "cost.items")), {
        "provider.name": "East Shore Glass, LLC",
        "services.addresses": [place("850 Marina Lab Parkway", "Richmond", "94804"), place("3 Sequoia Compute Way", "Berkeley", "94710")],
        "contract.term_months": 36, "signer.name": "Leopold Achebe", "signer.title": "Chief Information Officer", "reason.ground": "technical",
    }, ("provider.documentation",)))], "Encrypted PDF; total and items can only stand there. It is said to be the Department's own sheet.")


# ------------------------------------------------------------- five: a network engineer, everything in the mail, a quote attached


def x_25():
    quote = """Quote,OWB-3391,Owens Basin Wave,,
Customer,CA Dept of Conservation,,,
Valid until,2016-12-31,,,
Item,Qty,MRC,NRC,Term (mo)
Fixed wireless 50/10 - 787 N Main Spur Bishop,1,210.00,250.00,24
Fixed wireless 50/10 - 195 Ballast Mine Rd Lone Pine,1,210.00,250.00,24
"""
    raw = mail("Radcliffe, Owen@DOC <owen.radcliffe@conservation.ca.example>", EX_STATE, "exemption - 2 oil/gas + mines field posts, Inyo", "2016-10-26T07:41:00-07:00", """Hi,

need an exemption for the Inyo field post cutover (our ticket NET-4471). details:

- what: 2x fixed wireless internet, 50 down / 10 up, /29 each
- where: 787 N Main Spur, Bishop 93514 and 195 Ballast Mine Rd, Lone Pine 93545
- why: inspectors upload lidar of abandoned mine openings, 8-15 GB a day. today that's a thumb drive in the mail to Sacramento
- who: Owens Basin Wave (quote attached, csv)
- why not calnet: we have used Owens Basin for years on the weather masts, they know our gear, they pick up the phone.
  I'd much rather stay with them and so would the inspectors
- term 24 mo. no ETF, month's notice. one renewal of 12 mo at same rate if we ask
- cost: 2 x 210 x 24 = 10,080 + install 2 x 250 = 500. total $10,580
- SLA: 99.5%/mo, 12h repair. misses = 1 day credit per 4h, 3 misses in a qtr and we can walk
- no IPR, no FSR

Owen Radcliffe
Senior Network Engineer
Dept of Conservation, ETSD Network Operations
916-555-0181
""", files=[("OWB-3391.csv", quote)])
    write("x-25", "Engineer's bullet mail: reason is a liking, no consequence told, no officer", "exemptions", [(raw, "exemption", after("deficient", "Department of Conservation", "non_exempt", exemption(("ramifications", "reason", "signer", "separate_attachments"), TECHNICAL), {
        "provider.name": "Owens Basin Wave", "cost.total": 10580.0, "cost.items": [10080.0, 500.0],
        "services.addresses": [place("787 N Main Spur", "Bishop", "93514"), place("195 Ballast Mine Rd", "Lone Pine", "93545")],
        "contract.term_months": 24, "signer.name": "Owen Radcliffe", "signer.title": "Senior Network Engineer",
    }))], "No technical or financial reason; the thumb drive is today's state (need), not what follows a denial.")


def x_26():
    body = """All,

CALNET exemption request, California Energy Commission. Project: PEARL (Plug-in Equipment And Rates Lab) uplink.

SERVICE  1x dedicated internet, 2 Gbps symmetric, BGP with our own AS, both v4 and v6. One site:
         1516 Ninth Orchard St, Sacramento CA 95814, 2nd floor MDF. One handoff.

NEED     The lab streams meter data at 15 s from 41,000 test homes. The shared 300M link drops about 4% of it between 4 and
         9 pm, and 4 to 9 pm is what the rates are about.

IF NOT   We'd publish load curves with a hole in the peak. The standards that go to the Commission on 7/1 rest on them; without
         good data they slip one code cycle, three years.

WHY NOT  We asked both CALNET internet contractors. Neither will take a customer's own AS with full tables at this building;
CALNET   one offers static routing, the other default-only BGP. Without full tables our two paths can't be balanced. Feature
         isn't there, so not a price matter and no IPR was done.

TERM     36 months from turn-up. Out early: remaining months up to a max of 6. After 36 it goes month to month, either side
         30 days.

COST     2G DIA               36 x $1,375.00 = $49,500.00
         BGP full table, /24  36 x    $40.00 =  $1,440.00
         Install                              $1,060.00
         TOTAL                               $52,000.00

PROVIDER Rivertown Exchange Networks (their quote attached, with the SLA on the back)

FSR      none

Sent for Priyanka Ellsworth-Tran, Chief Information Officer, California Energy Commission
by Gavin Mott, network engineer, 916-555-0102
"""
    lines = body.replace("&", "&amp;").replace("<", "&lt;")
    quote = pdf([
        ("h", "Rivertown Exchange Networks - Quote REN-20417"),
        "California Energy Commission. April 2, 2020. Sales: 2600 Capitol Switch Street, West Sacramento, CA 95605",
        ("t", [["Service", "MRC", "NRC"], ["DIA 2G, 1516 Ninth Orchard", "$1,375.00", "$1,060.00"], ["BGP full table + /24", "$40.00", "-"]], [220, 90, 90], True),
        ("pb",),
        ("h", "Service level schedule"),
        ("t", [["Metric", "Commitment", "Credit"], ["Port availability", "99.98% monthly", "5% of MRC per 0.1% under"], ["Packet loss", "0.1% or less", "5% of MRC"], ["Repair", "4 hours", "1 day of MRC per hour over"]], [130, 130, 180], True),
        "Chronic outage (four in 12 months): customer may terminate the service without liability.",
    ], font="Helvetica", size=10)
    raw = mail("Mott, Gavin@Energy <gavin.mott@energy.ca.example>", EX_STATE, "Exemption request - PEARL uplink 2G", "2020-04-06T18:25:00-07:00", body, html=f"<html><body><pre style='font-family:Consolas;font-size:10pt'>{lines}</pre></body></html>", files=[("REN-20417.pdf", quote)])
    write("x-26", "Everything in the mail body, service levels on the quote's second page, sent for the CIO; complete", "exemptions", [(raw, "exemption", after("complete", "California Energy Commission", "non_exempt", exemption(("separate_attachments",), TECHNICAL), {
        "provider.name": "Rivertown Exchange Networks", "cost.total": 52000.0, "cost.items": [49500.0, 1440.0, 1060.0],
        "services.addresses": [place("1516 Ninth Orchard St", "Sacramento", "95814")],
        "contract.term_months": 36, "signer.name": "Priyanka Ellsworth-Tran", "signer.title": "Chief Information Officer", "reason.ground": "technical",
    }))], "Levels and remedies only in the quote's schedule. 'Sent for' with the CIO's name and title.")


def x_27():
    inner = mail("Bancroft, Eloise@ARB <eloise.bancroft@arb.ca.example>", "teo.marchetti@arb.ca.example", "general delegation, El Monte lab voice gateways", "2017-02-13T16:20:00-08:00", """Teo, please pass this on to the CALNET delegations mailbox as my request.

General delegation request, California Air Resources Board.

Project: IP-enable the PBX at the El Monte vehicle lab (Haagen Annex). Scope is the two gateways, a trunk server and 96 IP sets on the
existing Corbel 4000 PBX; no public lines, no cabling. Place: 9480 Telstar Garden Avenue, El Monte.

Purpose: the test cells move this summer and the old digital sets can't be carried over the lab's network. A technician in a cell
has to be able to reach the fuel store and the fire panel.

When: equipment in by May 5, 2017, test cells cut over between June 12 and 30, done by July 14.

Buying: 2 Corbel GX-16 media gateways, 1 Corbel SIP-T trunk server (100 sessions), 96 Corbel 330 IP phones, 96 user licenses, 24 h of
Corbel remote engineering.

People: Teo Marchetti, CCNA Voice and Corbel certified specialist (gateways), and Nell Abara, BS telecommunications, Chico State. The two of
them IP-enabled the Sacramento PBX at 1001 I Street in 2014, about 400 sets, and Teo did Stockton's gateways before he came to us.

Why by ourselves: the CALNET contracts sell hosted voice or trunks but nothing that goes into a PBX which the state owns already, and
the lab's dialing has to survive a cut of the outside line because of the hydrogen store.

If denied: cells 5 to 9 open without telephones. Under the fire permit a cell without a working phone may not run on hydrogen, so the
certification tests for model year 2018 stop.

Eloise Bancroft
Chief Information Officer
California Air Resources Board
""", bare=True)
    raw = mail("Marchetti, Teo@ARB <teo.marchetti@arb.ca.example>", DEL, "FW: general delegation, El Monte lab voice gateways", "2017-02-14T08:02:00-08:00", """see attached mail from our CIO. happy to answer tech questions.

Teo Marchetti
network eng, ARB
""", files=[("general delegation, El Monte lab voice gateways.eml", inner)])
    write("x-27", "The CIO's mail is the request, attached to an engineer's one-line forward; complete", "delegations", [(raw, "general_delegation", after("complete", "California Air Resources Board", "non_exempt", general(), {
        "project.locations": ["9480 Telstar Garden Avenue, El Monte"], "signer.name": "Eloise Bancroft", "signer.title": "Chief Information Officer",
    }))], "All in the attached message. 1001 I Street and Stockton are earlier projects.")


def x_28():
    page = pdf([
        ("h", "Westfall Signal - CALNET IP telephony - Catalog B"),
        ("t", [["ID", "Feature", "MRC", "Delegation"], ["WS-SIPB-20", "Managed session border controller, redundant pair", "$640.00", "Yes"], ["WS-SIPB-10", "Managed session border controller, single", "$350.00", "No"]], [90, 230, 70, 80], True),
    ], font="Helvetica", size=10)
    raw = mail("Ilves, Marguerite@DTSC <marguerite.ilves@dtsc.ca.example>", DEL, "contract delegation - WS-SIPB-20", "2023-09-20T12:36:00-07:00", """hello calnet,

contract delegation pls, per catalog B (page attached, "Yes" in the delegation col):

  WS-SIPB-20, managed session border controller, redundant pair, contractor Westfall Signal

project: Voice phase 2, the one we went over with you in Rancho Cordova in August.

purpose: our trunk carrier drops TDM handoff on 3/31/2024 and the spill report line has to keep working through that.

when: order in October, pair live by 1/19/2024, old PRIs out by 2/29/2024.

where: sites tbd, facilities is still moving people around.

who: me (CCIE Collaboration 48211; ran the SIP cutover at the Water Boards in 2020, 2,100 DIDs) and Desmond Okafor-Lind (AudioCodes
ACP, 2 yrs. He built the SBC pair at Cal OES in 2021).

quote is the catalog price, $640/mo, nothing negotiated.

thx

Marguerite Ilves
Chief Technology Officer and acting CIO
Department of Toxic Substances Control
""", files=[("Westfall cat B.pdf", page)])
    write("x-28", "Terse contract delegation: scope 'the one we went over', sites to be determined, no consequences", "delegations", [(raw, "contract_delegation", after("deficient", "Department of Toxic Substances Control", "non_exempt", contract(("project.scope", "project.location", "ramifications")), {
        "provider.name": "Westfall Signal", "signer.name": "Marguerite Ilves", "signer.title": "Chief Technology Officer and acting CIO",
    }, ("project.scope",)))], "The catalog item is clear, what the project covers is not. The spill line is told as purpose; nothing says what follows a denial.")


def x_29():
    sheet = pdf([
        ("h", "Brightpole Networks - PoleLink Gigabit"),
        ("t", [["Speed", "1 Gbps symmetric"], ["SLA", "99.99%, 10% credit per missed hour"], ["Term", "12, 24 or 36 months"], ["Price for public sector", "from $399.00 a month"]], [150, 250]),
        "Quote on request. 77 Telegraph Landing, Emeryville, CA 94608",
    ], font="Helvetica", size=11)
    raw = mail("Chadwick Rowe <crowe@brightpole.example>", EX_STATE, "CALNET exemption - PoleLink Gigabit for state offices (exemption-ready)", "2018-11-07T06:30:00-08:00", """Hello Exemptions Team,

I run network engineering and public sales for Brightpole. Several departments have told us they'd move to us if it weren't for the
exemption paperwork, so I put together what they would need:

- service: 1 Gbps symmetric internet, any quantity
- where: anywhere within 900 ft of our 14,000 poles (Oakland, Emeryville, Berkeley, Richmond)
- why not CALNET: ours is on average 38% cheaper, and in by two weeks instead of sixty days
- term 12/24/36 months, no early termination fee
- SLA 99.99% with 10% credit per missed hour
- total for a typical office: $9,576.00 for 24 months

Could your team pre-approve this so that departments can just order? Data sheet attached. I'm in Sacramento on the 14th and would
love to buy you a coffee.

Chadwick Rowe
VP Network Engineering & Public Sector, Brightpole Networks
""", files=[("PoleLink data sheet.pdf", sheet)])
    write("x-29", "Vendor's pitch laid out like an exemption request", "exemptions", [(raw, "not_a_request", NONE)], "No agency asks for anything.")


def x_30():
    quote = pdf([
        ("h", "Mirador Tower Wireless, Inc. - Quote 0388"),
        "For: CalRecycle, Sacramento. July 8, 2024",
        ("t", [["Item", "Qty", "Each"], ["Licensed link 200 Mbps, monthly", "2", "$520.00"], ["Tower work, one time", "2", "$1,900.00"]], [230, 60, 90], True),
        "Levels: 99.95% a month, repair in 6 hours. For every hour over: 4% of the month. Customer may end a link without charge after three misses in six months.",
    ], font="Helvetica", size=10.5)
    raw = mail("Kessler, Ruthanne@CalRecycle <ruthanne.kessler@calrecycle.ca.example>", EX_STATE, "exemption: landfill gas monitors, 2 links", "2024-07-10T22:47:00-07:00", """STND -

Exemption request, Department of Resources Recycling and Recovery. Landfill Gas Monitor Backhaul, NW-2024-03.

* 2 licensed microwave links, 200 Mbps, one each at 4001 Bixby Quarry Rd, Eureka 95503 and 890 Table Bluff Spur, Loleta 95551
* need: continuous methane readings under the 2023 order; the LTE we have there is up maybe 70% of the day
* if no: we can't show compliance, the county stops the burn permit and the flare goes off
* why not CALNET: LTE is all the contractors have on that ridge, no wireline within 5 miles (availability answers of 5/2 and 5/6)
* Mirador Tower Wireless, Inc., quote attached
* 36 months, cancel with 60 days notice and no fee, no extension
* 2 x 520 x 36 = $37,440 + tower work 2 x 1,900 = $3,800, total $41,240
* service levels + credits on the quote
* IPR n/a, FSR n/a

Please confirm by reply that the approval can go straight to the vendor.

Ruthanne Kessler
Chief Information Officer
""", files=[("Mirador 0388.pdf", quote)], dmarc="fail")
    write("x-30", "A whole request in the body whose sender fails DMARC at the trusted server", "exemptions", [(raw, "exemption", after("triage", "Department of Resources Recycling and Recovery", "non_exempt", exemption(("separate_attachments",), TECHNICAL), {
        "provider.name": "Mirador Tower Wireless, Inc.", "cost.total": 41240.0, "cost.items": [37440.0, 3800.0],
        "services.addresses": [place("4001 Bixby Quarry Rd", "Eureka", "95503"), place("890 Table Bluff Spur", "Loleta", "95551")],
        "contract.term_months": 36, "signer.name": "Ruthanne Kessler", "signer.title": "Chief Information Officer", "reason.ground": "technical",
    }))], "Items judged on the face of the mail; dmarc=fail makes it triage.")


PACKETS = [
    x_01, x_02, x_03, x_04, x_05, x_06, x_07, x_08, x_09, x_10, x_11, x_12, x_13, x_14, x_15,
    x_16, x_17, x_18, x_19, x_20, x_21, x_22, x_23, x_24, x_25, x_26, x_27, x_28, x_29, x_30,
]


def main():
    for packet in PACKETS:
        packet()


if __name__ == "__main__":
    main()
