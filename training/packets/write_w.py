"""Practice packets, group w: a telecommunications unit's letters, commissions with a parent's officer, field memos, a shared office's form."""

# The texts are what agencies would write: long lines, odd spelling and typographic signs are theirs.
# ruff: noqa: ANN001, ANN201, ANN202, D103, E501, PLR0913, PLR0917, RUF001, S106
from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

from build import after, archive, contract, docx, exemption, general, mail, mid_of, pdf, place, scan, write, xlsx

EX = "STNDexemptions@dts.ca.gov"
EX_STATE = "STNDexemptions@state.ca.gov"
DEL = "STNDdelegations@state.ca.gov"
NONE = after("not_a_request")

STND = "Deputy Director<br/>Statewide Telecommunications and Network Division<br/>Department of Technology<br/>P.O. Box 1810, MS Y-13<br/>Rancho Cordova, CA 95741-1810"


# ------------------------------------------------------- one: telecommunications units of large departments


def w_01():
    letter = docx([
        "<b>Franchise Tax Board</b><br/>Technology Services Division, Telecommunications Unit<br/>P.O. Box 1468, Sacramento, CA 95812",
        "June 9, 2016",
        STND,
        "<b>Subject: CALNET 3 Exemption, Field Office Ethernet Renewal (FTB Project TSD-1609)</b>",
        "Dear Deputy Director:",
        "The Franchise Tax Board (FTB) requests an exemption so that the Field Office Ethernet Renewal may be awarded to Pacific Crescent Networks, Inc. The current field office agreement ends September 30, 2016.",
        ("h", "Background"),
        "Three public service counters and the audit staff behind them reach the tax systems in Sacramento over 45 megabit circuits ordered in 2009. Average use in filing season is 91 percent. Case images now open in about 50 seconds and counter staff serve roughly a third fewer taxpayers in an hour than they did in 2012. The offices need more capacity to keep up with the image-based casework the Board adopted last year.",
        ("h", "Services to be Acquired"),
        "One 500 Mbps switched Ethernet port with a managed router at each of three offices:",
        ("l", ["Oakland Field Office, 1515 Claymont Street, Suite 305, Oakland, CA 94612", "Santa Ana Field Office, 600 West Alder Plaza, Santa Ana, CA 92701", "San Diego Field Office, 7575 Corsair Road, Suite 201, San Diego, CA 92108"]),
        ("h", "Basis for the Request"),
        "The basis is financial. On the same quantities and for the same 36 months, the lowest CALNET 3 price is $102,600.00 before installation and the Pacific Crescent price is $75,060.00, about 27 percent less. Both offers have the same service levels, two-carrier entrance at Oakland, and 24-hour network support. An Individual Price Reduction was requested from the CALNET 3 contractor on April 12; the contractor's answer of April 26 is Attachment 3.",
        ("h", "Cost"),
        "The total for 36 months, including installation, is $76,410.00. Attachment 2 shows each item.",
        ("h", "Contract Terms"),
        "FTB would issue a 36-month agreement starting October 1, 2016. After month 24 FTB may disconnect any office on 30 days' notice without charge; before that, an early disconnect costs half of the monthly charges left up to month 24. The agreement has one optional extension of 12 months at the same rates.",
        ("h", "Service Levels"),
        "The provider commits to 99.9 percent availability for each port in a calendar month and restoral in four hours. Each hour beyond four earns FTB a credit of one day's charge for the port, and three failures in a quarter entitle FTB to end that port's service for cause.",
        ("h", "Impact if Not Approved"),
        "FTB would pay about $27,500 more over the term or would hold the offices at 45 megabits through the 2017 filing season. In the second case the counters at Oakland and Santa Ana would again turn taxpayers away after 3:30 p.m. as they did on nine days this April.",
        "If your staff have questions, please call Ysabel Cordray, Telecommunications Unit, at (916) 555-0119.",
        "Sincerely,",
        "/s/ Lorne P. Adeyinka<br/>LORNE P. ADEYINKA<br/>Chief Information Officer",
        "Attachments (3):<br/>1. Pacific Crescent Networks quotation PCN-40218<br/>2. Cost sheet<br/>3. IPR correspondence",
    ], font="Arial", size=10.5)
    quote = pdf([
        ("h", "Pacific Crescent Networks, Inc."),
        "Quotation PCN-40218 &nbsp;&nbsp; May 3, 2016 &nbsp;&nbsp; Account: State of California FTB<br/>2100 Harbor Gateway North, Long Beach, CA 90802 &nbsp;&nbsp; Sales contact: Duane Ruttan",
        ("t", [["Location", "Service", "NRC", "MRC"], ["OAKL 1515 Claymont", "Switched Ethernet 500M + mgd router", "$450.00", "$640.00 + $55.00"], ["SNAN 600 W Alder", "Switched Ethernet 500M + mgd router", "$450.00", "$640.00 + $55.00"], ["SNDG 7575 Corsair", "Switched Ethernet 500M + mgd router", "$450.00", "$640.00 + $55.00"]], [120, 190, 70, 110], True),
        "36-month term rates. Delivery 60 business days. Quotation open for 120 days. Taxes and surcharges as applicable.",
    ], font="Helvetica", size=9.5)
    cost = xlsx([("Cost", [
        ["FTB TSD-1609 Field Office Ethernet Renewal"],
        ["Item", "Qty", "Monthly each", "Months", "36-month amount"],
        ["Switched Ethernet port 500 Mbps", 3, 640.0, 36, 69120.0],
        ["Managed router", 3, 55.0, 36, 5940.0],
        ["Installation (one time)", 3, 450.0, 1, 1350.0],
        ["Total", None, None, None, 76410.0],
        [],
        ["CALNET 3 comparison, same items without installation"],
        ["Switched Ethernet port 500 Mbps", 3, 865.0, 36, 93420.0],
        ["Managed router", 3, 85.0, 36, 9180.0],
        ["CALNET 3", None, None, None, 102600.0],
    ])])
    ipr = pdf([
        "From: Tamsin Holyoke, Government Accounts, Golden Meridian Telephone<br/>To: Ysabel Cordray (FTB)<br/>Date: Tuesday, April 26, 2016 4:12 PM<br/>Subject: RE: IPR request - three 500M ports",
        "Ysabel,",
        "Pricing reviewed your IPR request of April 12. The best we can do on the three 500M ports is $842.00 a month each on a 36-month commitment. The router stays at catalog, $85.00. This is our final position.",
        "Tamsin",
        "-----Original Message-----<br/>From: Cordray, Ysabel<br/>Sent: Tuesday, April 12, 2016 9:40 AM<br/>Subject: IPR request - three 500M ports",
        "Tamsin, please treat this as FTB's request for an Individual Price Reduction on three CALNET 3 switched Ethernet 500M ports at Oakland, Santa Ana and San Diego, 36 months.",
    ], font="Courier", size=9)
    raw = mail("Ysabel Cordray <ysabel.cordray@ftb.ca.example>", EX_STATE, "FTB CALNET 3 exemption request TSD-1609", "2016-06-10T09:22:00-07:00",
        "Good morning,\n\nFTB's exemption request for the Field Office Ethernet Renewal is attached with its three attachments. A\nsigned paper copy is in the mail today.\n\nThank you,\n\nYsabel Cordray\nTelecommunications Unit\nFranchise Tax Board\n(916) 555-0119\n",
        files=[("FTB exemption letter TSD-1609.docx", letter), ("Att 1 PCN-40218.pdf", quote), ("Att 2 cost sheet.xlsx", cost), ("Att 3 IPR.pdf", ipr)])
    write("w-01", "Department's two-page letter, financial ground with IPR mails; complete", "exemptions", [
        (raw, "exemption", after("complete", "Franchise Tax Board", "non_exempt", exemption(na=("fsr",)), {
            "provider.name": "Pacific Crescent Networks, Inc.",
            "cost.total": 76410.0,
            "cost.items": [69120.0, 5940.0, 1350.0],
            "services.addresses": [place("1515 Claymont Street, Suite 305", "Oakland", "94612"), place("600 West Alder Plaza", "Santa Ana", "92701"), place("7575 Corsair Road, Suite 201", "San Diego", "92108")],
            "contract.term_months": 36,
            "signer.name": "Lorne P. Adeyinka",
            "signer.title": "Chief Information Officer",
            "reason.ground": "financial",
        })),
    ], "Item amounts are in the cost sheet, with a CALNET comparison of its own total (102,600) below. The need stands under Background.")


def w_02():
    letter = pdf([
        ("c", "<b>DEPARTMENT OF TRANSPORTATION</b><br/>Division of Information Technology<br/>Telecommunications Unit"),
        "February 2, 2017",
        STND,
        "<b>Subject: Exemption Request, Portable Message Sign Data Service, District 10</b>",
        "Dear Deputy Director:",
        "The Department of Transportation (Caltrans) requests approval to acquire cellular data service from High Sierra Cellular, LP for the Portable Message Sign project in District 10.",
        ("h", "Background and Need"),
        "District 10 has 40 trailer-mounted message signs. Crews move them during storms and slides on State Routes 4, 88 and 108. A sign is changed today by a person standing at it with a keypad. The district needs a data connection in each sign so that the traffic management center can change messages without sending a truck.",
        ("h", "Services Requested"),
        "Forty (40) machine-to-machine cellular data lines, 1 GB pooled plan, each with a fixed IP address. All lines are issued to the District 10 Equipment Shop, 1603 South Wagner Yard Road, Stockton, CA 95215, where the signs are kept and serviced.",
        ("h", "Why CALNET Does Not Meet the Need"),
        "Both CALNET 3 wireless contractors were drive-tested in October 2016 with their own modems. Neither has a usable signal on State Route 4 between Arnold and the summit, nor on State Route 108 above Long Barn. High Sierra Cellular owns nine towers in that area and is the only carrier with coverage there.",
        ("h", "Cost"),
        ("t", [["Item", "Basis", "Amount"], ["M2M data line", "40 x $31.50 x 24 months", "$30,240.00"], ["Fixed IP address", "40 x $3.00 x 24 months", "$2,880.00"], ["Activation", "40 x $25.00, one time", "$1,000.00"], ["<b>Total cost</b>", "", "<b>$34,120.00</b>"]], [170, 190, 100], True),
        ("h", "Agreement"),
        "The agreement is for 24 months from activation of the first line. Charges are billed monthly in arrears and are payable in 45 days under the Prompt Payment Act. Prices are fixed for the 24 months.",
        ("h", "Service Level Agreement"),
        "High Sierra Cellular commits to network availability of 99.5 percent per month in the coverage area and to answer a trouble call within two hours, day or night. Its operations center will open a ticket for each trouble and will keep the traffic management center informed until it is closed.",
        ("h", "Consequence of Denial"),
        "Crews will continue to drive to the signs. In January 2017 it took an average of 2 hours 50 minutes to post a closure on State Route 4, and eleven vehicles had to be turned around by the Highway Patrol beyond the slide.",
        "The point of contact is Emmett Vukovich, Telecommunications Unit, (916) 555-0163.",
        "Sincerely,",
        "(signed)<br/>PAULETTE ANDRINGA<br/>Chief Information Officer",
        "Attachment: High Sierra Cellular rate proposal dated January 11, 2017",
    ], font="Helvetica", size=10)
    quote = pdf([
        ("c", "<b>High Sierra Cellular, LP</b><br/>88 Pinecrest Commercial Loop, Sonora, CA 95370"),
        "January 11, 2017",
        "Caltrans District 10, Attn. E. Vukovich",
        "Thank you for the opportunity. For forty M2M lines on a two-year agreement we propose:",
        ("l", ["1 GB pooled M2M plan, $31.50 per line per month", "Static IP, $3.00 per line per month", "Activation, $25.00 per line", "SIM cards: no charge"]),
        "Coverage map enclosed upon request. We look forward to serving the State.",
        "Roxanne Medeiros, Business Accounts",
    ], size=10.5)
    raw = mail("Emmett Vukovich <emmett.vukovich@dot.ca.example>", EX, "Caltrans exemption request - portable message signs", "2017-02-03T10:41:00-08:00",
        "Attached: Caltrans request letter and the provider's rate proposal.\n\nEmmett Vukovich\nTelecommunications Unit, Caltrans DIT\n",
        files=[("Caltrans PMS exemption 020217.pdf", letter), ("High Sierra Cellular proposal.pdf", quote)])
    write("w-02", "Cellular data for message signs: nothing on leaving early or extending, service levels without remedies", "exemptions", [
        (raw, "exemption", after("deficient", "Department of Transportation", "non_exempt", exemption(("contract.termination", "sla.remedies"), na=("ipr.documentation", "fsr")), {
            "provider.name": "High Sierra Cellular, LP",
            "cost.total": 34120.0,
            "cost.items": [30240.0, 2880.0, 1000.0],
            "services.addresses": [place("1603 South Wagner Yard Road", "Stockton", "95215")],
            "contract.term_months": 24,
            "signer.name": "Paulette Andringa",
            "signer.title": "Chief Information Officer",
            "reason.ground": "technical",
        })),
    ], "Mobile lines: the address they are issued to. The Agreement paragraph gives term and payment only. Tickets and being kept informed are no remedy.")


def w_03():
    letter = docx([
        "<b>Department of Industrial Relations</b><br/>Office of Information Services, Voice and Data Unit<br/>1515 Clay Street, 16th Floor, Oakland, CA 94612",
        "September 21, 2015",
        STND,
        "<b>Subject: Request for CALNET 3 Exemption – District Office Fiber Internet</b>",
        "Dear Deputy Director:",
        "This letter is the Department's request for an exemption for the District Office Fiber Internet acquisition.",
        ("h", "What the Department Will Buy"),
        "Four fiber Internet access circuits of 200 Mbps, one for each of the following district offices:",
        ("n", ["Eureka, 100 Harborline Avenue, Eureka 95501", "Redding, 250 Hartnell Spur, Suite C, Redding 96002", "Chico, in the State office building", "Marysville, 1204 E Levee Street, Marysville 95901"]),
        ("h", "Why It Is Needed"),
        "The Electronic Adjudication Management System has been opened to outside attorneys. Hearing calendars, exhibits and minutes are scanned and filed from the district office the same day. The four northern offices file at 3 Mbps and the day's filings do not finish overnight.",
        ("h", "Financial Justification"),
        "Northstate Lightway, LLC offers the circuits for $395.00 a month each. The CALNET 3 contractor's price is $540.00. The Northstate price is 26.9 percent lower for the same bandwidth and service levels. The Department took the matter through the Individual Price Reduction process in July and August 2015 and the contractor did not lower its price.",
        ("h", "Contract"),
        "Term of three years. The Department may terminate without cause on 60 days' written notice; the charge is limited to the unrecovered construction, which is listed in the agreement as zero. The contract cannot be extended.",
        ("h", "Cost"),
        "Total cost for three years is $59,880.00. The detail is on the enclosed cost sheet.",
        ("h", "Service Level Agreement"),
        "99.95 percent availability, latency under 20 ms to the San Francisco exchange, four-hour repair. The monthly charge of a circuit is reduced by 10 percent for each failure to meet a level, up to 50 percent.",
        ("h", "If the Request Is Denied"),
        "The Department would either absorb about $20,900 over the three years from funds set aside for court reporters, or delay opening the system in the four offices, where 14 percent of the State's claims are heard.",
        "Sincerely,",
        "Marisol Vantrease<br/>Chief Information Officer<br/>Department of Industrial Relations",
        "Attachments:<br/>1. Cost sheet<br/>2. Northstate Lightway proposal",
    ], font="Times New Roman", size=11.5)
    cost = xlsx([
        ("Summary", [
            ["District Office Fiber Internet, 36 months"],
            ["Item", "Unit price", "Qty", "Months", "Cost"],
            ["200 Mbps fiber Internet", 395.0, 4, 36, 56880.0],
            ["Installation", 750.0, 4, 1, 3000.0],
            ["Total cost", None, None, None, 59880.0],
        ]),
        ("old", [["Item", "Cost"], ["100 Mbps, 5 offices", 63900.0], ["Total", 63900.0]], "hidden"),
    ])
    raw = mail("Hollis Tarkanian <hollis.tarkanian@dir.ca.example>", EX_STATE, "DIR: CALNET 3 exemption, District Office Fiber Internet", "2015-09-22T14:03:00-07:00",
        "Hello,\n\nPlease see the Department's letter and cost sheet (zipped). Contact me at 510-555-0127 if anything is missing.\n\nHollis Tarkanian\nVoice and Data Unit\n",
        cc="Marisol Vantrease <marisol.vantrease@dir.ca.example>",
        files=[("DIR exemption.zip", archive([("DIR exemption 9-21-15.docx", letter), ("DIR cost sheet.xlsx", cost)]))])
    write("w-03", "Four offices, one without a street; IPR told about but not enclosed; proposal listed as attachment is not there", "exemptions", [
        (raw, "exemption", after("deficient", "Department of Industrial Relations", "non_exempt", exemption(("services.address", "provider.documentation", "ipr.documentation"), na=("fsr",)), {
            "provider.name": "Northstate Lightway, LLC",
            "cost.total": 59880.0,
            "cost.items": [56880.0, 3000.0],
            "services.addresses": [place("100 Harborline Avenue", "Eureka", "95501"), place("250 Hartnell Spur, Suite C", "Redding", "96002"), place("1204 E Levee Street", "Marysville", "95901")],
            "contract.term_months": 36,
            "signer.name": "Marisol Vantrease",
            "signer.title": "Chief Information Officer",
            "reason.ground": "financial",
        })),
    ], "Chico: only 'the State office building'. Attachment 2 (proposal) is listed and absent; no IPR paper. A hidden sheet has an older total.")


def w_04():
    letter = pdf([
        ("c", "<b>CALIFORNIA DEPARTMENT OF SOCIAL SERVICES</b><br/>Information Systems Division – Telecommunications Services Unit<br/>744 P Street, Sacramento, CA 95814"),
        "May 24, 2018",
        STND,
        "<b>Subject: CALNET Exemption – Remote Hearing Rooms Network</b>",
        "Dear Deputy Director:",
        "The California Department of Social Services asks to be exempted from the CALNET 3 contracts for one acquisition, the network for its Remote Hearing Rooms.",
        ("h", "The Project"),
        "State law gives an applicant for aid the right to a hearing before an administrative law judge. About 1,900 of these hearings a month are now by video from five regional offices. The Remote Hearing Rooms project gives each regional office two hearing rooms that stay connected throughout a hearing. When the picture is lost for more than two minutes the judge must continue the case to another day; it happened 214 times in 2017.",
        ("h", "Services"),
        "Five sites of managed SD-WAN service, each with one 100 Mbps access and one LTE backup access:",
        ("t", [["Regional office", "Street", "City and ZIP"], ["Sacramento", "8745 Folsom Terrace, Bldg. B", "Sacramento 95826"], ["Oakland", "1320 Telegraph Mews", "Oakland 94612"], ["Fresno", "2550 Mariposa Annex, Room 1041", "Fresno 93721"], ["Los Angeles", "811 Wilshire Court, 11th Floor", "Los Angeles 90017"], ["San Diego", "1350 Front Slip, Suite 5016", "San Diego 92101"]], [110, 190, 150], True),
        ("h", "Technical Reason"),
        "The project depends on one feature: each packet of the hearing is sent on both accesses at once and the first to arrive is used, so that loss of either access is not seen in the room. We reviewed the CALNET 3 service descriptions for MPLS, Ethernet and managed Internet with the contractors' engineers in March. All offer failover of 30 to 90 seconds. None has packet duplication. The contractors confirmed that it is not on their roadmaps for the life of the contracts.",
        ("h", "Provider, Contract and Cost"),
        "The provider is Quillan Managed Networks, Inc., whose proposal is Attachment A. The commitment is 36 months. Conditions for ending or extending the service, and the service level agreement, are in sections 4 to 6 of the proposal and are accepted by the Department. The total is $90,000.00; Attachment B lists the items.",
        ("h", "If the Department Cannot Proceed"),
        "Continued hearings breach the 90-day limit for a decision in CalFresh cases. The plaintiffs in the settled <i>Ballard</i> matter may return to court when timely decisions are below 95 percent; we were at 94.2 percent in April.",
        "Sincerely,",
        "<i>Benedict Castellanos-Wray</i><br/>BENEDICT CASTELLANOS-WRAY<br/>Deputy Director and Chief Information Officer",
        "Attachments<br/>A – Quillan proposal Q18-0551<br/>B – Cost sheet",
    ], font="Times-Roman", size=10.5)
    proposal = pdf([
        ("h", "Quillan Managed Networks, Inc. | Proposal Q18-0551 for CDSS"),
        "<b>1. Who we are.</b> Quillan has run overlay networks for hospitals and courts since 2007. Headquarters: 4000 Executive Grove Parkway, Suite 260, San Ramon, CA 94583.",
        "<b>2. Solution.</b> QuillEdge 220 appliance in each hearing office, two under-lays, per-packet duplication and re-ordering, cloud controllers in two regions.",
        "<b>3. Implementation.</b> Ten weeks from order. Cut-over outside hearing hours.",
        "<b>4. Ending the service.</b> Customer may drop a site after twelve months on 60 days' notice at no charge; a site dropped earlier is charged three monthly fees.",
        "<b>5. Renewal.</b> Customer has the option of two more years, one at a time, at not more than the third-year rate. Service does not renew by itself.",
        "<b>6. Service level agreement.</b> Overlay availability 99.99 % per site and month; packet loss seen by the application below 0.05 %; appliance replaced next business day. Below 99.99 % we credit 10 % of the site's month, below 99.9 % we credit 30 %. After two months below 99.9 % in any six the customer may terminate the site for default with no fee.",
    ], font="Helvetica", size=10)
    cost = xlsx([("Attachment B", [
        ["No.", "Contract item", "Sites", "Rate", "Months", "Total"],
        [1, "Managed SD-WAN with 100 Mbps access", 5, 415.0, 36, 74700.0],
        [2, "LTE backup access", 5, 60.0, 36, 10800.0],
        [3, "Installation and configuration", 5, 900.0, 1, 4500.0],
        [None, "Project total", None, None, None, 90000.0],
    ])])
    raw = mail("Telecom Services Unit <telecom.unit@dss.ca.example>", EX, "Exemption Request: CDSS Remote Hearing Rooms Network", "2018-05-25T11:15:00-07:00",
        "Please accept the attached exemption request on behalf of CIO Benedict Castellanos-Wray.\n\nTheda Moncrieff\nTelecommunications Services Unit, CDSS\n916-555-0150\n",
        files=[("CDSS Remote Hearing Rooms exemption.pdf", letter), ("Attachment A Quillan Q18-0551.pdf", proposal), ("Attachment B cost.xlsx", cost)])
    write("w-04", "Hearing rooms on SD-WAN: ending, renewal and service levels by reference to the proposal, which is there; complete", "exemptions", [
        (raw, "exemption", after("complete", "California Department of Social Services", "non_exempt", exemption(na=("ipr.documentation", "fsr")), {
            "provider.name": "Quillan Managed Networks, Inc.",
            "cost.total": 90000.0,
            "cost.items": [74700.0, 10800.0, 4500.0],
            "services.addresses": [place("8745 Folsom Terrace, Bldg. B", "Sacramento", "95826"), place("1320 Telegraph Mews", "Oakland", "94612"), place("2550 Mariposa Annex, Room 1041", "Fresno", "93721"), place("811 Wilshire Court, 11th Floor", "Los Angeles", "90017"), place("1350 Front Slip, Suite 5016", "San Diego", "92101")],
            "contract.term_months": 36,
            "signer.name": "Benedict Castellanos-Wray",
            "signer.title": "Deputy Director and Chief Information Officer",
            "reason.ground": "technical",
        })),
    ], "Sections 4-6 of the proposal hold termination, renewal, levels and remedies. The need stands under The Project.")


def w_05():
    raw = mail("Corazon Abernethy <corazon.abernethy@cdph.ca.example>", EX_STATE, "Question about exemption for Richmond lab circuits", "2016-11-08T15:37:00-08:00",
        """Hello,

The Telecommunications Unit at the Department of Public Health has a question before we do any paperwork.

Our laboratory campus in Richmond (850 Marina Bay Parkway) is looking at two 10 gigabit wavelengths to a
university. The grant would pay for them, about $186,000 for three years, and the provider would be Bayline
Photonics. Is a wavelength a required service under CALNET 3 category 1, or is it discretionary this year? If it
is required, would an exemption request have to come from our CIO, or may the grant's principal investigator
send it?

Also, does the Program still want a hard copy?

We are not asking for approval at this point. If it turns out that one is needed you will get a letter from us in
January.

Thank you,

Corazon Abernethy
Telecommunications Unit
California Department of Public Health
(916) 555-0184
""")
    write("w-05", "Question whether wavelengths need an exemption; says it is not a request", "exemptions", [(raw, "not_a_request", NONE)], "Has provider, price and place but asks for advice only.")


def w_06():
    letter = docx([
        "<b>Department of Motor Vehicles</b><br/>Information Systems Division<br/>Telecommunications Unit, MS E-230<br/>2415 First Avenue, Sacramento, CA 95818",
        "October 13, 2014",
        "CALNET Program Chief<br/>Office of Technology Services<br/>P.O. Box 1810<br/>Rancho Cordova, CA 95741-1810",
        "<b>Subject: General Delegation, Field Office Telephone System Replacement, Phase 3</b>",
        "Dear CALNET Program Chief:",
        "The Department of Motor Vehicles (DMV) requests delegated authority to plan, install, and operate premise telephone systems in five field offices. This is the third and last phase of a replacement that began in 2012.",
        ("h", "Scope"),
        "Phase 3 removes five key systems and installs five small PBX systems, one in each office, with voice mail and a lobby announcement feature. It includes station cabling inside the existing conduit and two hours of training for each office. It does not include trunks, which stay on CALNET 3.",
        ("h", "Purpose"),
        "Parts for the present key systems have not been made since 2006. The offices need to transfer a caller to another office without telling the caller to dial again, and need to announce the wait in the lobby in three languages.",
        ("h", "Locations and Schedule"),
        ("t", [["Office", "Start", "Finish"], ["Blythe, 430 South Broadway Spur", "January 12, 2015", "January 30, 2015"], ["Needles, 1034 Flip Street", "February 2, 2015", "February 13, 2015"], ["Barstow, 2300 West Irwin", "February 17, 2015", "March 6, 2015"], ["Ridgecrest, 449 Norma Terrace", "March 9, 2015", "March 27, 2015"], ["Lone Pine, 131 Jackson Court", "March 30, 2015", "April 10, 2015"]], None, True),
        ("h", "Equipment and Services"),
        ("l", ["Five Corvane 5200 PBX, software release 8.1", "118 Corvane 6416 digital telephones", "Five Corvane VM-8 voice mail modules, eight ports", "Five LobbyCast LC-3 announcement units", "Installation and one year of maintenance by the manufacturer's dealer, Desert Interconnect, Inc."]),
        ("h", "Reason for Delegation"),
        "The CALNET contracts do not provide premise PBX of this size; the hosted service was considered, but the broadband at Needles and Lone Pine will not carry it. DMV has the staff and did the first two phases under delegation DEL-12-044 without help.",
        ("h", "Consequences of Denial"),
        "If an office's system fails there is no part to repair it with. Blythe was without telephones for nine working days in July and its customers drove to Indio, 95 miles away. Law enforcement inquiries to these offices would also fail.",
        ("h", "DMV Staff"),
        "Attachment 1 describes the staff.",
        "Sincerely,",
        "/s/ Roscoe Delgadillo-Finn<br/>ROSCOE DELGADILLO-FINN<br/>Chief Information Officer",
        "Attachment 1 – Staff for Phase 3",
    ], font="Arial", size=10.5)
    staff = docx([
        "<b>Attachment 1 – Staff for Phase 3</b>",
        ("t", [
            ["Name and class", "Certificates and schooling", "Work done before"],
            ["Aileen Koskinen, Senior Telecommunications Engineer", "B.S. electrical engineering; Corvane Certified Expert (2011)", "Lead for Phase 1 (six offices, 2012) and Phase 2 (seven offices, 2013)"],
            ["Tyrell Bascombe, Associate Telecommunications Engineer", "BICSI Technician; Corvane 5000 series installation", "Cabling and cut-over in all thirteen offices of Phases 1 and 2"],
            ["Marguerite Dao, Staff Information Systems Analyst", "Project Management Professional", "Schedule and training for Phase 2; the 2010 headquarters switch upgrade"],
        ], None, True),
    ], font="Arial", size=10)
    raw = mail("Aileen Koskinen <aileen.koskinen@dmv.ca.example>", DEL, "DMV general delegation request - field office telephones Phase 3", "2014-10-14T08:50:00-07:00",
        "Attached are DMV's request letter and Attachment 1. Thank you.\n\nAileen Koskinen\nDMV Telecommunications Unit\n",
        files=[("DMV GD letter Phase 3.docx", letter), ("Attachment 1 Staff.docx", staff)])
    write("w-06", "Field office PBX in five places, staff in a table beside the letter; complete", "delegations", [
        (raw, "general_delegation", after("complete", "Department of Motor Vehicles", "non_exempt", general(), {
            "provider.name": "Desert Interconnect, Inc.",
            "project.locations": ["Blythe, 430 South Broadway Spur", "Needles, 1034 Flip Street", "Barstow, 2300 West Irwin", "Ridgecrest, 449 Norma Terrace", "Lone Pine, 131 Jackson Court"],
            "activities": ["project planning", "installation", "operation and maintenance"],
            "signer.name": "Roscoe Delgadillo-Finn",
            "signer.title": "Chief Information Officer",
        })),
    ], "Timeframe and places in one table. Activities: plan, install, operate.")


def w_07():
    letter = docx([
        "<b>Department of Health Care Services</b><br/>Information Technology Services Division, Telecommunications Unit<br/>1501 Capitol Avenue, Sacramento, CA 95899",
        "March 7, 2019",
        STND,
        "<b>Subject: CALNET Exemption, Toll-Free Call Recording, Medi-Cal Fraud Hotline</b>",
        "Dear Deputy Director:",
        "The Department of Health Care Services (DHCS) requests an exemption for the Fraud Hotline Recording project.",
        ("h", "Services Requested"),
        "One network-based toll-free service with recording of all calls, and 24 agent positions with evidence-grade storage. Calls are delivered to the Audits and Investigations office at 1500 Alhambra Crossing, Sacramento, CA 95816.",
        ("h", "Need"),
        "Callers report fraud by providers and by beneficiaries. Investigators write notes and a caller's words are often in dispute later. A recording sealed when the call ends is needed as evidence in court.",
        ("h", "Why CALNET Does Not Meet the Need"),
        "The contact center service on CALNET 3 records at the agent's desktop and not in the network, and its recordings have no hash or chain of custody. The prosecutors at the county level will not accept them. No contractor could add the feature.",
        ("h", "Consequences if Denied"),
        "Cases worth about $3 million a year in recoveries are referred on the hotline's word. In 2018, nine were dropped because the report could not be proved.",
        ("h", "Cost"),
        ("t", [["Item", "Qty", "Price", "Amount for 24 months"], ["Toll-free number with network recording", "1", "$1,150.00 per month", "$27,600.00"], ["Agent position", "24", "$39.00 per month", "$22,464.00"], ["Sealed storage, set-up", "1", "$4,800.00 one time", "$4,800.00"]], None, True),
        ("h", "Contract"),
        "24 months from May 1, 2019 with Verbatim Evidence Systems, Inc. DHCS may cancel at any time with 90 days' notice and no penalty. There are two one-year options to extend.",
        ("h", "Service Levels and Remedies"),
        "99.9 percent of calls recorded in full; platform available 99.95 percent each month; urgent trouble answered in 15 minutes. Failure to meet a level for a month gives DHCS 15 percent of that month's charges, and a second failure in the same quarter gives DHCS the right to terminate for default.",
        ("h", "Approval"),
        ("t", [["Signature: ______________________________", "Date: ______________"], ["Ingeborg Maldonado-Shaw, Chief Information Officer", ""]]),
        "Attachment: Verbatim product sheet",
    ], font="Calibri", size=11)
    sheet = pdf([
        ("h", "Verbatim Evidence Systems, Inc."),
        "<b>CourtLine</b> network recording. Each call is captured in the network, hashed with SHA-256 when the last party hangs up, and kept under dual control. Admitted in 31 states.",
        ("l", ["Up to 500 agent positions", "Retention 1 to 10 years", "Audit log of every playback", "Spanish, Vietnamese, Tagalog, Russian and Cantonese prompts"]),
        "77 Exchange Crescent, Reno, NV 89501",
    ], font="Helvetica", size=10.5)
    one = mail("Porter Villaseñor <porter.villasenor@dhcs.ca.example>", EX_STATE, "DHCS exemption: Fraud Hotline Recording", "2019-03-08T13:20:00-08:00",
        "Please find attached the DHCS letter and the provider's product sheet.\n\nPorter Villaseñor\nTelecommunications Unit, DHCS\n",
        files=[("DHCS Fraud Hotline Recording letter.docx", letter), ("CourtLine sheet.pdf", sheet)])
    page = pdf([
        "<b>Department of Health Care Services</b><br/>Fraud Hotline Recording – approval and cost page (replaces the Cost and Approval parts of our letter of March 7, 2019)",
        ("t", [["Item", "Qty", "Amount for 24 months"], ["Toll-free number with network recording", "1", "$27,600.00"], ["Agent position", "24", "$22,464.00"], ["Sealed storage, set-up (corrected; was $4,800.00)", "1", "$8,400.00"], ["Total cost of the services", "", "$58,464.00"]], [280, 50, 130], True),
        "Signature: <i>/s/ Ingeborg Maldonado-Shaw</i> &nbsp;&nbsp;&nbsp; Date: March 19, 2019<br/>Ingeborg Maldonado-Shaw, Chief Information Officer",
    ], font="Helvetica", size=10.5)
    two = mail("Porter Villaseñor <porter.villasenor@dhcs.ca.example>", EX_STATE, "RE: DHCS exemption: Fraud Hotline Recording", "2019-03-19T16:44:00-07:00",
        "Hello,\n\nAs your notice asked, here is the page with the signature of our CIO and the total. While adding it up we found\nthat the set-up line had two digits reversed: it is $8,400, not $4,800. Everything else in the letter stands.\n\nPorter\n",
        files=[("DHCS approval and cost page signed.pdf", page)], reply_to=mid_of(one))
    na = ("ipr.documentation", "fsr")
    base = {
        "provider.name": "Verbatim Evidence Systems, Inc.",
        "cost.items": [27600.0, 22464.0, 4800.0],
        "services.addresses": [place("1500 Alhambra Crossing", "Sacramento", "95816")],
        "contract.term_months": 24,
        "reason.ground": "technical",
    }
    write("w-07", "Signature line blank and items without a total; then a signed page with a corrected line and the total", "exemptions", [
        (one, "exemption", after("deficient", "Department of Health Care Services", "non_exempt", exemption(("cost.total", "signer"), na=na), base)),
        (two, "supplement", after("complete", "Department of Health Care Services", "non_exempt", exemption(na=na), {**base, "cost.total": 58464.0, "cost.items": [27600.0, 22464.0, 8400.0], "signer.name": "Ingeborg Maldonado-Shaw", "signer.title": "Chief Information Officer"})),
    ], "01 has an approval block left blank and no total row. 02 corrects the set-up line and gives total and signature.")


# ------------------------------------------------------- two: small commissions, an IT manager drafts, the parent's officer signs


def w_08():
    letter = docx([
        ("r", "<b>New Motor Vehicle Board</b><br/>an entity of the California State Transportation Agency"),
        "March 14, 2017",
        "Deputy Director, STND",
        "<b>Re: Hearing Room Voice</b>",
        "The Board asks for an exemption to buy hosted telephone service from Camellia Voice Cooperative. Table A, which is a part of this letter, gives the particulars. The California State Transportation Agency has looked at the request and supports it; as the Board has no information officer of its own, I submit it for the Board.",
        "Respectfully,",
        "Desmond Achterberg<br/>Agency Information Officer<br/>California State Transportation Agency",
        "Drafted by W. Lindahl, IT Manager I, NMVB",
    ], font="Garamond", size=12)
    table = docx([
        "<b>Table A to letter of March 14, 2017 – Hearing Room Voice</b>",
        ("t", [
            ["1", "Bought", "Hosted telephone service, 14 seats; analog fax lines, 2"],
            ["2", "Installed at", "1507 Twentyfirst Walk, Suite 330, Sacramento 95811. All seats and both lines."],
            ["3", "Purpose", "Hearings between dealers and manufacturers are taken partly by telephone. The present lines allow three parties on a call; protests now have seven to ten parties."],
            ["4", "If refused", "Parties travel to Sacramento for every conference. A protest must be heard in 60 days and the Board would miss that in about a third of its cases."],
            ["5", "Why not the State contracts", "Functionality. A hearing officer must be able to mute, drop and record each party separately and to have a court reporter join as a listener. The hosted voice in the CALNET catalog bridges six parties and has no separate recording; confirmed with the contractor's engineer on January 26, 2017."],
            ["6", "From whom", "Camellia Voice Cooperative. Its brochure is sent along."],
            ["7", "How long", "Twenty-four months from May 1, 2017"],
            ["8", "Leaving and staying", "The Board may leave on one month's notice after the first six months; within them it pays to the end of the sixth. No extension."],
            ["9", "Prices", "Seat: 14 at $27.50 a month, $9,240.00. Fax line: 2 at $19.00 a month, $912.00. Set-up, once, $600.00."],
            ["10", "In all", "$10,752.00 for the twenty-four months"],
            ["11", "What is promised", "99.9 % of the hours of each month; repair within one business day"],
            ["12", "And if not kept", "A tenth of the month's bill is returned for each day out of service; after two such months the Board may quit at once."],
        ], None),
    ], font="Garamond", size=11)
    brochure = pdf([
        ("c", "<b>Camellia Voice Cooperative</b>"),
        ("c", "Telephones for people who hold hearings, councils and boards"),
        ("l", ["Up to 24 parties on a bridge", "Separate track for each speaker", "Listener seats for reporters at no charge", "Member-owned since 1999"]),
        ("c", "916 Alkali Flat Row, Sacramento"),
    ], font="Helvetica", size=11)
    raw = mail("Walburga Lindahl <walburga.lindahl@nmvb.ca.example>", EX, "NMVB exemption request (signed by CalSTA AIO)", "2017-03-15T09:55:00-07:00",
        "Good morning, a letter, a table, and a brochure.\n\nWalburga Lindahl, IT Manager\nNew Motor Vehicle Board\n",
        cc="Desmond Achterberg <desmond.achterberg@calsta.ca.example>",
        files=[("Letter.docx", letter), ("Table A.docx", table), ("Camellia brochure.pdf", brochure)])
    write("w-08", "Six-line letter by the parent's AIO, everything else in Table A; complete", "exemptions", [
        (raw, "exemption", after("complete", "New Motor Vehicle Board", "non_exempt", exemption(na=("ipr.documentation", "fsr")), {
            "provider.name": "Camellia Voice Cooperative",
            "cost.total": 10752.0,
            "cost.items": [9240.0, 912.0, 600.0],
            "services.addresses": [place("1507 Twentyfirst Walk, Suite 330", "Sacramento", "95811")],
            "contract.term_months": 24,
            "signer.name": "Desmond Achterberg",
            "signer.title": "Agency Information Officer",
            "reason.ground": "technical",
        })),
    ], "A parent agency's AIO signs for a board without an officer. Row 8 has the ending, row 12 the remedies.")


def w_09():
    letter = pdf([
        ("c", "<b>NATIVE AMERICAN HERITAGE COMMISSION</b>"),
        ("c", "1550 Harbor Reach, Suite 100, West Sacramento, CA 95691"),
        "August 4, 2015",
        "To the Deputy Director, Statewide Telecommunications and Network Division:",
        "Pursuant to the State Telecommunications Management Manual, the Commission requests a CALNET exemption for its Sacred Lands Search Line. The details are set out in the schedule enclosed.",
        "The Natural Resources Agency provides information officer services to the Commission.",
        ("sp", 14),
        "<i>Yolanda Etcheverry-Moss</i><br/>Yolanda Etcheverry-Moss<br/>Chief Information Officer, California Natural Resources Agency<br/>for the Native American Heritage Commission",
    ], font="Times-Roman", size=12, margin=90)
    schedule = docx([
        ("h", "Schedule – Sacred Lands Search Line"),
        ("t", [
            ["Subject", "Particulars"],
            ["Service", "Toll-free inbound service with voice mailbox and e-mail delivery of messages"],
            ["Quantity", "As many as required"],
            ["Place of service", "1550 Harbor Reach, Suite 100, West Sacramento 95691"],
            ["Business need", "[program staff to complete – please no more than 5 lines]"],
            ["Effect if not approved", "Counties and builders cannot reach the search desk after 5 p.m.; the 48 hours in which a descendant has to be named when remains are found would go by over a weekend."],
            ["Why CALNET cannot be used", "Toll-free service on CALNET 3 cannot be reached from the tribal exchanges in Humboldt and Inyo counties which block 8XX calls of that carrier. Tested July 8, 2015, eleven exchanges out of fourteen failed."],
            ["Vendor", "Six Rivers Telephone Company"],
            ["Period of agreement", "To be negotiated"],
            ["Ending early or renewing", "No fee for ending it at any time. No renewal."],
            ["Cost", "$84.00 per month for toll-free with mailbox; $0.021 per minute, estimated 9,500 minutes, $199.50 per month. Total $283.50 per month."],
            ["Service levels", "Call completion 99.5 percent per month; trouble cleared in 8 hours"],
            ["Remedy", "Credit of one-thirtieth of the month for every missed 8 hours"],
        ], None, True),
    ], font="Cambria", size=11)
    raw = mail("Ruthanne Pico <ruthanne.pico@nahc.ca.example>", EX, "NAHC exemption", "2015-08-05T11:12:00-07:00",
        "Dear Sir or Madam,\n\nKindly find the Commission's letter and schedule.\n\nRuthanne Pico\nInformation Technology Manager\n",
        files=[("NAHC letter.pdf", scan(letter, angle=-0.3)), ("NAHC schedule.docx", schedule)])
    write("w-09", "Short letter and schedule: quantity 'as many as required', need unfilled, period to be negotiated", "exemptions", [
        (raw, "exemption", after("deficient", "Native American Heritage Commission", "non_exempt", exemption(("services.quantity", "need", "contract.term"), na=("provider.documentation", "ipr.documentation", "fsr")), {
            "provider.name": "Six Rivers Telephone Company",
            "cost.items": [84.0, 199.5],
            "services.addresses": [place("1550 Harbor Reach, Suite 100", "West Sacramento", "95691")],
            "signer.name": "Yolanda Etcheverry-Moss",
            "signer.title": "Chief Information Officer",
            "reason.ground": "technical",
        }, ambiguous=("cost.total",))),
    ], "The business need row still holds the template's instruction. The total is by the month only, as the period is open: not scored.")


def w_10():
    letter = docx([
        ("r", "<b>Structural Pest Control Board</b><br/>Department of Consumer Affairs"),
        ("r", "January 22, 2018"),
        "Deputy Director, STND",
        "<b>Re: Exemption for examination center Internet</b>",
        "The Structural Pest Control Board asks for an exemption to renew Internet access at its examination centers. The data that your manual calls for are in the attached list.",
        "For the Department of Consumer Affairs, which is the information technology office of the Board,",
        "Reginald Oyelowo for<br/><br/>PRISCILLA THORNQUIST<br/>Chief Information Officer<br/>Department of Consumer Affairs",
    ], font="Garamond", size=12)
    rows = """Subject,Answer
Project,"Examination center Internet renewal, FY 2018-19"
Service,"Business cable Internet access, 300/30 Mbps, one at each center, two in all"
Location 1,"2005 Evergreen Bend, Suite 1500, Sacramento 95815"
Location 2,"3500 Lomita Arcade, Unit 12, Riverside 92501"
Why needed,"(examination unit to supply)"
If denied,"Examinations stop when the present service ends on June 30, 2018. About 260 people test each month and may not work unlicensed."
Why not CALNET,"The Board is satisfied with its present provider, whose technicians know the centers, and would prefer not to change."
Provider,"Orange Grove Cablevision, Inc."
Term,"12 months, July 1, 2018 to June 30, 2019"
Early end or extension,"May be ended at any time with 30 days' notice; may be extended twice by 12 months"
Cost by item,"Internet access Sacramento $149.00 a month ($1,788.00 a year); Internet access Riverside $129.00 a month ($1,548.00 a year)"
Cost total,"$3,336.00"
Service levels,"TBD"
Rights and remedies,"TBD, see service levels"
"""
    raw = mail("Delphine Marchetti <delphine.marchetti@pestboard.ca.example>", EX, "SPCB - exemption request, exam centers", "2018-01-23T16:20:00-08:00",
        "Please see attached letter and list.\n\nDelphine Marchetti\nIT Manager, SPCB\n",
        files=[("SPCB letter.docx", letter), ("SPCB list.csv", rows)])
    write("w-10", "List as CSV: need left to the examination unit, a preference for the reason, levels and remedies TBD; signed for the servicing department's CIO", "exemptions", [
        (raw, "exemption", after("deficient", "Structural Pest Control Board", "non_exempt", exemption(("need", "reason", "sla.levels", "sla.remedies"), na=("provider.documentation", "ipr.documentation", "fsr")), {
            "provider.name": "Orange Grove Cablevision, Inc.",
            "cost.total": 3336.0,
            "cost.items": [1788.0, 1548.0],
            "services.addresses": [place("2005 Evergreen Bend, Suite 1500", "Sacramento", "95815"), place("3500 Lomita Arcade, Unit 12", "Riverside", "92501")],
            "contract.term_months": 12,
            "signer.name": "Priscilla Thornquist",
            "signer.title": "Chief Information Officer",
        })),
    ], "Satisfaction with a provider is neither technical nor financial. 'for' the CIO, name and title shown, and the letter says whom she serves.")


def w_11():
    letter = pdf([
        ("c", "<b>California Gambling Control Commission</b>"),
        "October 27, 2016",
        "Statewide Telecommunications and Network Division, Attention Deputy Director",
        "<b>Re: Exemption from CALNET for the Licensing Portal circuit</b>",
        "The Commission asks for an exemption. Table 1 states what is to be acquired. The price is about 31 percent under the CALNET 3 catalog; the contractor was asked for an Individual Price Reduction on September 6 and its refusal is enclosed. The circuit is part of the Licensing Portal, for which the Feasibility Study Report goes to the Department of Technology next week; a copy is enclosed for you.",
        ("t", [
            ["Item", "Table 1"],
            ["Acquisition", "Licensing Portal circuit"],
            ["Service and number", "1 dedicated Internet access circuit, 1 Gbps, and 1 DDoS protection service on it"],
            ["Where", "2399 Gateway Promenade, Suite 220, Sacramento 95833"],
            ["Need", "Cardroom owners and employees will file applications and fingerprints by the portal. The present 50 Mbps is used up by e-mail and the case system."],
            ["If denied", "The portal would open with the present circuit. In the load test of August it stopped at 40 users; 1,800 badge renewals fall due each January and employees whose badges lapse may not work."],
            ["Provider", "Bluff Street Fiber, Inc."],
            ["Term", "48 months from acceptance, billed quarterly"],
            ["Price", "Circuit $690.00 x 48 = $33,120.00. DDoS protection $210.00 x 48 = $10,080.00. Total price $43,200.00. (CALNET 3 for both: $1,304.00 a month.)"],
            ["Service level", "99.99 percent available in each month. Mitigation of an attack starts within 5 minutes."],
            ["Remedy", "Credit of 5 percent of the month for each quarter hour below the level. Two misses in a row and the Commission may end the service."],
        ], [110, 370], True),
        "Sincerely,",
        "<i>Fritz Abelard</i><br/>Fritz Abelard<br/>Information Technology Manager II",
        "cc: Marguerita Sol, Chief Information Officer",
    ], font="Times-Roman", size=11)
    raw = mail("Fritz Abelard <fritz.abelard@cgcc.ca.example>", EX_STATE, "CGCC CALNET exemption request - Licensing Portal circuit", "2016-10-28T10:06:00-07:00",
        "Attached is our letter.\n\nFritz Abelard\nIT Manager II\nCalifornia Gambling Control Commission\n",
        cc="Marguerita Sol <marguerita.sol@cgcc.ca.example>",
        files=[("CGCC exemption letter.pdf", letter)])
    write("w-11", "IT manager signs, the CIO is only copied; IPR refusal and FSR 'enclosed' are not; no word on ending or extending", "exemptions", [
        (raw, "exemption", after("deficient", "California Gambling Control Commission", "non_exempt", exemption(("contract.termination", "ipr.documentation", "fsr", "signer"), na=("provider.documentation", "separate_attachments")), {
            "provider.name": "Bluff Street Fiber, Inc.",
            "cost.total": 43200.0,
            "cost.items": [33120.0, 10080.0],
            "services.addresses": [place("2399 Gateway Promenade, Suite 220", "Sacramento", "95833")],
            "contract.term_months": 48,
            "signer.name": "Fritz Abelard",
            "signer.title": "Information Technology Manager II",
            "reason.ground": "financial",
        })),
    ], "Only the letter came. Ending after two misses is a remedy. $1,304 a month is the CALNET price.")


def w_12():
    letter = docx([
        ("r", "<b>California Tahoe Conservancy</b>"),
        "July 11, 2017",
        "To the CALNET Program Chief",
        "<b>Re: CALNET contract delegation, Headquarters Voice Gateway</b>",
        "The Conservancy requests a contract delegation for one service out of a contractor's catalog. The attached two pages say what and where. The Resources Agency's CIO signs this letter by agreement with the Conservancy, whose information technology it runs.",
        "Thank you,",
        "/s/ Tobias Underhill-Kaya<br/>Tobias Underhill-Kaya<br/>Chief Information Officer<br/>California Natural Resources Agency",
    ], font="Book Antiqua", size=11.5)
    sheet = docx([
        "<b>Conservancy – delegation particulars</b>",
        ("t", [
            ["Service", "Premise VoIP gateway with survivability, catalog number SVG-24-P, Golden Meridian Telephone, Catalog B, CALNET 3 sub-category 1.3 (Delegation: Yes)"],
            ["What we are going to do", "Place one 24-port gateway in the headquarters' equipment closet, move 21 telephones and three elevator and alarm lines to it, test, and run it from then on. Handsets are already there."],
            ["What for", "When the fiber on Highway 50 is cut the whole office loses its telephones. It happened four times last winter. With the gateway calls go out over the copper that remains."],
            ["From – to", "Order September 5, 2017; installed by October 20, 2017, before the snow"],
            ["Where", "1061 Third Pines Street, South Lake Tahoe"],
            ["If it is not granted", "The office stays without 911 during a cut. The fire marshal's inspection letter of May 18 gives us until November 30 or we must close the second floor to the public."],
        ], None),
        "<b>People</b>",
        ("t", [
            ["Ilse Romanoff, IT Manager I", "Certified in the gateway's manufacturer's voice track; CompTIA Network+; A.S. telecommunications", "Put in the same gateway at the Sierra Nevada Conservancy, Auburn, in 2015 (32 ports)"],
            ["Gabe Littlejohn, IT Specialist", "Low-voltage license C-7; vendor's two-day administrator class", "Moved the Conservancy's own telephones when it changed floors in 2013"],
        ], None),
    ], font="Book Antiqua", size=10.5)
    raw = mail("Ilse Romanoff <ilse.romanoff@tahoe.ca.example>", DEL, "Tahoe Conservancy contract delegation", "2017-07-12T08:31:00-07:00",
        "Hello from the lake. Letter and particulars attached.\n\nIlse Romanoff, IT Manager\n",
        files=[("CTC letter to CALNET.docx", letter), ("CTC particulars.docx", sheet)])
    write("w-12", "Contract delegation of a conservancy, Resources Agency's CIO signs; complete", "delegations", [
        (raw, "contract_delegation", after("complete", "California Tahoe Conservancy", "non_exempt", contract(), {
            "provider.name": "Golden Meridian Telephone",
            "project.locations": ["1061 Third Pines Street, South Lake Tahoe"],
            "signer.name": "Tobias Underhill-Kaya",
            "signer.title": "Chief Information Officer",
        })),
    ], "Staff stand in a table without head. Qualifications second column, experience third.")


def w_13():
    letter = pdf([
        ("c", "<b>ALCOHOLIC BEVERAGE CONTROL APPEALS BOARD</b>"),
        "May 2, 2016",
        "CALNET Program Chief",
        "<b>Re: General delegation</b>",
        "The Appeals Board would like delegation for a small telephone system for its new office. Particulars are below. The Business, Consumer Services and Housing Agency's information officer signs for the Board.",
        ("t", [
            ["Project and what it covers", "Key telephone system for the Board's new office: supply, wire, program and look after it. Lines excluded."],
            ["Purpose", "The Board moves out of the shared building and loses the host department's switch. Its clerks take the filing of appeals by telephone."],
            ["When", "To be determined with the landlord"],
            ["Place", "Suite 140, 1325 J Mall, Sacramento"],
            ["Equipment", "1 Norvane K-616 key service unit; 12 Norvane 28-button sets; 1 Norvane voice mail card, 4 port; installation by the dealer"],
            ["Why delegated", "There is nothing as small in the CALNET catalogs, and a key system of 12 sets is within what one person can run."],
            ["If not", "The Board would have cellular telephones only. An appeal has to be filed within 10 days, and appellants who cannot reach a clerk lose their right."],
            ["Who will do it", "Mr. Anselm Trujillo-Brandt, IT Associate: A.A. in computer networking, CompTIA A+ and Network+, dealer's course on the K-616"],
            ["His earlier projects", ""],
        ], [120, 360]),
        ("sp", 8),
        "<i>Harriet Zabriskie</i><br/>Harriet Zabriskie, Acting Agency Information Officer<br/>Business, Consumer Services and Housing Agency",
    ], font="Times-Roman", size=11)
    raw = mail("Anselm Trujillo-Brandt <anselm.trujillo-brandt@abcappeals.ca.example>", DEL, "Appeals Board delegation - phones", "2016-05-03T14:47:00-07:00",
        "Attached. Thanks, Anselm\n", files=[("ABCAB delegation.pdf", letter)])
    write("w-13", "General delegation of an appeals board: dates to be determined, earlier projects left empty", "delegations", [
        (raw, "general_delegation", after("deficient", "Alcoholic Beverage Control Appeals Board", "non_exempt", general(("project.timeframe", "staff.experience")), {
            "project.locations": ["Suite 140, 1325 J Mall, Sacramento"],
            "signer.name": "Harriet Zabriskie",
            "signer.title": "Acting Agency Information Officer",
        })),
    ], "'To be determined with the landlord' is no date. The last row is empty.")


def w_14():
    letter = docx([
        ("r", "<b>California Debt and Investment Advisory Commission</b><br/>915 Capitol Arcade, Room 400, Sacramento, CA 95814"),
        "November 30, 2017",
        "Deputy Director, STND",
        "<b>Re: Exemption – web seminar line</b>",
        "The Commission teaches local treasurers by web seminar. It asks for an exemption to buy a streaming-grade Internet circuit from Delta Meadow Networks. Table 1 follows. As you know the State Treasurer chairs the Commission and his Office provides our technology; its CIO signs below.",
        ("t", [
            ["Circuit", "One, Internet, 250 Mbps, 915 Capitol Arcade, Room 400, Sacramento 95814"],
            ["Need", "Seminars for up to 900 viewers; the present line breaks up above 300"],
            ["If not approved", "Viewers lose continuing-education hours which the law requires of them"],
            ["CALNET", "The CALNET bid for the room was 38 percent dearer"],
            ["Costs", "$410 x 24 months = $9,840; installation $500; altogether $10,340"],
            ["Term", "Two years; no early termination and no extension"],
            ["Service levels", "99.9 percent; a day's credit for every four hours missed"],
        ], None),
        "Very truly yours,",
        "Rosamund Vickery<br/>Chief Information Officer<br/>State Treasurer's Office",
    ], font="Garamond", size=12)
    inner = mail("Rosamund Vickery <rosamund.vickery@treasurer.ca.example>", "neville.osgood@treasurer.ca.example", "CDIAC - exemption", "2017-11-30T17:22:00-08:00",
        "Neville, here is the letter with my name to it. Please send it on to STND.\n\nRosamund Vickery\n",
        files=[("CDIAC letter.docx", letter)], bare=True)
    raw = mail("Neville Osgood <neville.osgood@treasurer.ca.example>", EX, "CDIAC exemption request", "2017-12-01T09:09:00-08:00",
        "Forwarding Ms. Vickery's message with the letter, for your consideration.\n\nNeville Osgood\nIT Manager, CDIAC\n",
        files=[("CDIAC - exemption.eml", inner)])
    write("w-14", "Commission chaired by the State Treasurer: exempt, though it asks and lacks the IPR", "exemptions", [
        (raw, "exemption", after("not_required", "California Debt and Investment Advisory Commission", "exempt", exemption(("ipr.documentation",), na=("provider.documentation", "fsr", "separate_attachments")), {
            "provider.name": "Delta Meadow Networks",
            "cost.total": 10340.0,
            "cost.items": [9840.0, 500.0],
            "services.addresses": [place("915 Capitol Arcade, Room 400", "Sacramento", "95814")],
            "contract.term_months": 24,
            "signer.name": "Rosamund Vickery",
            "signer.title": "Chief Information Officer",
            "reason.ground": "financial",
        })),
    ], "Under a constitutional officer: no exemption needed.")


# ------------------------------------------------------- three: field and emergency offices


def _memo(to, frm, date, re_):
    return ("t", [["TO", to], ["FROM", frm], ["DATE", date], ["RE", re_]], [60, 420])


def w_15():
    memo = pdf([
        ("h", "Governor's Office of Emergency Services / Response Technology"),
        _memo("CDT-STND, Deputy Director", "Cal OES, Chief Information Officer", "10/18/2017", "NORTH BAY RECOVERY CENTERS - exemption needed by 10/23"),
        "<b>Bottom line.</b> Three Local Assistance Centers open next week. Need 3 broadband drops and 30 temporary VoIP phones, 90 days, from Russian River Wireless Co-op. CALNET cannot deliver before mid November.",
        ("h", "Sites"),
        ("t", [["#", "Site", "Street", "City", "Drop", "Phones", "Opens"], ["1", "Press building", "427 Mendocino Spur", "Santa Rosa 95401", "1 x 200 Mbps", "14", "10/24"], ["2", "Grange hall", "3110 Sonoma Loop Hwy", "Sonoma 95476", "1 x 100 Mbps", "8", "10/25"], ["3", "County library branch", "1150 Yountville Tract", "Napa 94558", "1 x 100 Mbps", "8", "10/26"]], [20, 90, 115, 95, 70, 45, 45], True),
        ("h", "Why we need it"),
        ("l", ["20,000+ people displaced. FEMA, insurance, DMV, vital records all work from one room, all on line.", "County circuits in two of three buildings burned with the pole lines.", "Cell network in the area is at 40 percent."]),
        ("h", "Why not CALNET"),
        ("l", ["Called both data contractors 10/13 and 10/14. Availability: earliest Ethernet date 11/17 Santa Rosa, none quoted for Sonoma or Napa.", "Satellite trailers from the catalog are all deployed.", "Co-op has working microwave on Mt. St. Helena and crews standing by."]),
        ("h", "Money"),
        ("l", ["Drop, 200M: $900/mo x 3 mo = $2,700", "Drop, 100M: 2 x $600/mo x 3 mo = $3,600", "Phones: 30 x $22/mo x 3 mo = $1,980", "Emergency install: 3 x $1,400 = $4,200", "TOTAL NOT SPREAD OVER MONTHS: $12,480"]),
        ("h", "Deal"),
        ("l", ["90 days from turn-up at each site.", "Walk away any day, no penalty, 48 hours notice. Can stretch by 30 days, two times, same price.", "99 percent up measured weekly; tech on site in 4 hours. Miss it: that site's week is free. Two free weeks: we can throw them out and get the install money back."]),
        ("h", "If no"),
        ("l", ["Centers open on paper. FEMA registration deadline is 60 days from declaration. In Lake County in 2015 paper intake lost 1 in 9 applications.", "Survivors drive to Vallejo to register."]),
        "FSR: none, emergency purchase.",
        "/s/ Clementine Baraka-Howe, Chief Information Officer",
    ], font="Helvetica", size=9.5)
    quote = pdf([
        ("h", "RUSSIAN RIVER WIRELESS CO-OP"),
        "Emergency rate offer to Cal OES, 10/15/2017. PO Box 88, Guerneville CA 95446. We stand ready.",
        ("t", [["200M microwave drop", "$900 per month"], ["100M microwave drop", "$600 per month"], ["IP phone, unlimited", "$22 per month"], ["72-hour install", "$1,400 per site"]], [200, 150]),
    ], font="Courier", size=10)
    raw = mail("Clementine Baraka-Howe <clementine.baraka-howe@caloes.ca.example>", EX_STATE, "URGENT - LAC connectivity, North Bay fires - exemption", "2017-10-18T21:52:00-07:00",
        "STND -\n\nMemo and co-op's offer attached. I am at the SOC until 0200 and back at 0600. Call the cell, 916-555-0101.\n\nC. Baraka-Howe\n",
        files=[("OES memo LAC exemption.pdf", memo), ("RRWC offer.pdf", quote)])
    write("w-15", "Recovery centers, bullets and a site table, in a hurry; complete", "exemptions", [
        (raw, "exemption", after("complete", "Governor's Office of Emergency Services", "non_exempt", exemption(na=("ipr.documentation", "fsr")), {
            "provider.name": "Russian River Wireless Co-op",
            "cost.total": 12480.0,
            "cost.items": [2700.0, 3600.0, 1980.0, 4200.0],
            "services.addresses": [place("427 Mendocino Spur", "Santa Rosa", "95401"), place("3110 Sonoma Loop Hwy", "Sonoma", "95476"), place("1150 Yountville Tract", "Napa", "94558")],
            "contract.term_months": 3,
            "signer.name": "Clementine Baraka-Howe",
            "signer.title": "Chief Information Officer",
            "reason.ground": "technical",
        })),
    ], "Term is 90 days. Throwing out after two free weeks is a remedy; walking away any day is the ending.")


def w_16():
    raw = mail("Rudy Tallchief <rudy.tallchief@confire.example>", EX, "dispatch microwave - CALNET exemption", "2016-08-29T06:58:00-07:00",
        """TO: STND
FROM: CONFIRE Joint Powers Authority, San Bernardino County fire dispatch
RE: exemption for dispatch microwave

Fire season. Keeping this short.

* Need: 2 licensed microwave hops, 150 Mbps, dispatch center to the mountain repeaters. Blue Cut fire took the
  fiber on 8/16 and dispatch ran on one T1 for six days.
* Sites: (1) 1743 Miro Terrace, Rialto 92376. (2) Crestline repeater, PO Box 3300, Crestline.
* CALNET: we are on an ATO for some circuits; microwave isn't in the catalog.
* Who: Cajon Pass Microwave
* Cost: $96,500 for 36 months, everything included
* Term 36 mo, can cancel after 12 w/ 60 days notice, no fee
* Uptime 99.99, 2 hr response. Credits 10% per hour down.
* If not: next fire, same thing. 1.2 million people are dispatched from here.

Rudy Tallchief
Information Services Director
CONFIRE JPA
""", html="""<html><body style="font-family:Calibri"><p>TO: STND<br>FROM: CONFIRE Joint Powers Authority, San Bernardino County fire dispatch<br>RE: exemption for dispatch microwave</p>
<p>Fire season. Keeping this short.</p>
<ul><li><b>Need:</b> 2 licensed microwave hops, 150 Mbps, dispatch center to the mountain repeaters. Blue Cut fire took the fiber on 8/16 and dispatch ran on one T1 for six days.</li>
<li><b>Sites:</b> (1) 1743 Miro Terrace, Rialto 92376. (2) Crestline repeater, PO Box 3300, Crestline.</li>
<li><b>CALNET:</b> we are on an ATO for some circuits; microwave isn't in the catalog.</li>
<li><b>Who:</b> Cajon Pass Microwave</li>
<li><b>Cost:</b> $96,500 for 36 months, everything included</li>
<li><b>Term</b> 36 mo, can cancel after 12 w/ 60 days notice, no fee</li>
<li><b>Uptime</b> 99.99, 2 hr response. Credits 10% per hour down.</li>
<li><b>If not:</b> next fire, same thing. 1.2 million people are dispatched from here.</li></ul>
<p>Rudy Tallchief<br>Information Services Director<br>CONFIRE JPA</p></body></html>""")
    write("w-16", "Local joint powers authority asks for an exemption it does not need", "exemptions", [
        (raw, "exemption", after("not_required", "CONFIRE Joint Powers Authority", "local", exemption(("services.address", "cost.items")), {
            "provider.name": "Cajon Pass Microwave",
            "cost.total": 96500.0,
            "services.addresses": [place("1743 Miro Terrace", "Rialto", "92376")],
            "contract.term_months": 36,
            "signer.name": "Rudy Tallchief",
            "signer.title": "Information Services Director",
            "reason.ground": "technical",
        }, ambiguous=("signer",))),
    ], "One site has a P.O. box; a lump sum has no items. Local: not required. Whether an 'Information Services Director' heads IT could be read two ways.")


def w_17():
    memo = docx([
        "<b>Department of Forestry and Fire Protection (CAL FIRE) – Southern Region Operations</b>",
        ("t", [["TO:", "Department of Technology, STND"], ["FROM:", "Region Telecommunications"], ["THRU:", "Chief Information Officer"], ["DATE:", "May 6, 2019"], ["SUBJECT:", "AIR BASE DATA LINKS / EXEMPTION"]], None),
        ("h", "1. Request"),
        "Request exemption from CALNET for data links at three air attack bases prior to declared fire season, June 17.",
        ("h", "2. Requirement"),
        ("l", ["One (1) 50 Mbps Internet link at each base, 3 total.", "Retardant loading, dispatch display and flight following now use one cell hot spot per base. Hot spots throttle after 22 GB, usually day 9 of the month."]),
        ("t", [["BASE", "ADDRESS", "LINK"], ["Hemet-Ryan", "4710 West Stetson Apron, Hemet 92545", "50 Mbps"], ["Ramona", "2450 Montecito Airway, Ramona 92065", "50 Mbps"], ["Paso Robles", "4990 Airport Perimeter Road, Paso Robles 93446", "50 Mbps"]], None, True),
        ("h", "3. Justification for not using CALNET"),
        ("l", ["Bases must be up before season. No time to lose.", "Region Chief has directed that this be done by the fastest means and has been briefed.", "Requesting expedited handling."]),
        ("h", "4. Provider"),
        ("l", ["To be selected from the three local companies that have offered. Selection by May 20."]),
        ("h", "5. Cost"),
        ("l", ["Link: 3 x $350 x 12 mo = $12,600", "Install: 3 x $500 = $1,500", "Total: $14,100"]),
        ("h", "6. Contract"),
        ("l", ["12 months from first turn-up.", "Fixed price. Invoice monthly."]),
        ("h", "7. Service levels"),
        ("l", ["All three offers: 99.5 percent monthly, 6 hr on-site.", "One day credit for each day or part of day below."]),
        ("h", "8. Impact of disapproval"),
        ("l", ["Loading sheets by voice radio. Adds 4 to 6 minutes to each tanker turn.", "In 2018 Hemet made 41 drops in one day."]),
        "9. Offers: see attached.",
        "APPROVED:<br/>/s/ Constantin Vega-Osborne<br/>Constantin Vega-Osborne, Chief Information Officer, CAL FIRE",
    ], font="Arial", size=10.5)
    raw = mail("Leanne Burkhalter <leanne.burkhalter@fire.ca.example>", EX, "CAL FIRE air base data links - exemption", "2019-05-07T17:31:00-07:00",
        "Approved memo attached. Need this turned fast please.\n\nLeanne Burkhalter\nRegion Telecom, CAL FIRE Southern Region, Riverside\n",
        files=[("Memo_air_base_links.docx", memo)])
    write("w-17", "Air bases: urgency for a reason, provider not selected, silent on ending, offers 'attached' that are not", "exemptions", [
        (raw, "exemption", after("deficient", "Department of Forestry and Fire Protection", "non_exempt", exemption(("reason", "contract.termination", "provider.name", "provider.documentation"), na=("ipr.documentation", "fsr", "separate_attachments")), {
            "cost.total": 14100.0,
            "cost.items": [12600.0, 1500.0],
            "services.addresses": [place("4710 West Stetson Apron", "Hemet", "92545"), place("2450 Montecito Airway", "Ramona", "92065"), place("4990 Airport Perimeter Road", "Paso Robles", "93446")],
            "contract.term_months": 12,
            "signer.name": "Constantin Vega-Osborne",
            "signer.title": "Chief Information Officer",
        })),
    ], "Heading 3 holds hurry only. Contract has length and billing.")


def w_18():
    memo = pdf([
        ("h", "CALIFORNIA CONSERVATION CORPS"),
        _memo("STND Deputy Director", "CCC Information Technology", "March 1, 2016", "Spike camp phones and data, Klamath crews"),
        "1. REQUEST. Exemption to buy satellite Internet and telephone for one spike camp from Trinity Skylink, Inc. Project name: Klamath Spike Camp Communications.",
        "2. WHAT AND WHERE. One satellite Internet terminal, 25/3 Mbps, and two satellite telephone lines. Camp address: 62600 Salmon River Road, Forks of Salmon, CA 96031.",
        "3. WHY NEEDED. 34 corpsmembers, ages 18 to 25, live at the camp April to October. There is one radio. A medical call takes 50 minutes to reach anyone.",
        "4. WHY NOT CALNET. No CALNET contractor serves the canyon. The CALNET satellite product needs a view to the south at 30 degrees and the ridge blocks it (survey of 2/10/16). Trinity uses a different satellite, high in the north-west.",
        "5. COST.",
        ("t", [["Internet terminal", "$179 x 21 months", "$3,759"], ["Telephone line", "2 x $45 x 21 months", "$1,890"], ["Set-up", "one time", "$851"], ["TOTAL", "", "$6,500"]], [150, 170, 80]),
        "6. CONTRACT. 21 months. CCC can end it at the close of any season for a $150 removal fee. Not extendable.",
        "7. SERVICE. 99.0 percent monthly. Spare terminal flown in within 2 days. Every full day out is credited at double the daily rate.",
        "8. IF DENIED. The crew moves to Yreka and drives 2 hours each way. The Forest Service agreement ($412,000) requires the crew on site at 7 a.m. and will be cancelled.",
        ("sp", 10),
        "SUBMITTED BY: <i>Ottavia Brandt-Nguyen</i><br/>Ottavia Brandt-Nguyen, Chief Information Officer, California Conservation Corps",
    ], font="Helvetica", size=11)
    raw = mail("Yreka Center Copier <yreka.copier@ccc.ca.example>", EX, "Scan from CCC Yreka Center", "2016-03-02T10:24:00-08:00",
        "Please open the attached document. It was scanned and sent to you using a multifunction device.\n\nPages: 1\nSent for: Dustin Hoopes, Klamath project, CCC\n",
        files=[("SCAN0417.pdf", scan(memo, angle=0.4))])
    write("w-18", "One-page memo scanned on the center's copier; complete", "exemptions", [
        (raw, "exemption", after("complete", "California Conservation Corps", "non_exempt", exemption(), {
            "provider.name": "Trinity Skylink, Inc.",
            "cost.total": 6500.0,
            "cost.items": [3759.0, 1890.0, 851.0],
            "services.addresses": [place("62600 Salmon River Road", "Forks of Salmon", "96031")],
            "contract.term_months": 21,
            "signer.name": "Ottavia Brandt-Nguyen",
            "signer.title": "Chief Information Officer",
            "reason.ground": "technical",
        })),
    ], "Image only, slightly turned. All on one page.")


def w_19():
    raw = mail("Col. Dashiell Montero <dashiell.montero@cmd.ca.example>", DEL, "Delegation - JFHQ alternate ops center voice/IP", "2018-02-12T07:15:00-08:00",
        """CALNET Program Chief,

1. SITUATION. California Military Department stands up an alternate joint operations center (AJOC) for earthquake
response. Requesting GENERAL DELEGATION, design thru operation.

2. PROJECT / SCOPE. Premise IP telephone system for the AJOC, 60 positions, plus tie to the existing switch at
Joint Force Headquarters. Out of scope: radios, satellite.

3. PURPOSE. If JFHQ is lost, task force control and requests from counties have to be taken somewhere else inside
one hour. Today there is no voice at the alternate site.

4. TIMELINE. Design Mar 2018. Install Apr 9 - May 18. Exercise 4 Jun 2018.

5. LOCATION. Bldg 340, Camp San Luis Obispo.

6. EQUIPMENT. State of the art IP telephony platform with associated equipment and licenses as needed. Details will
be worked out with the integrator.

7. PERSONNEL.
   - WO1 Priya Halvorsen: CCNP Voice, Security+, signal warrant officer school. Built the phone system for the 2016
     Cascadia exercise (75 sets) and the armory system at Fresno, 2014.
   - SSgt Omar Bellweather: cable splicer, CCNA. Installed phones in six armories 2013-2017.

8. RISK IF DENIED. After a major quake in the Sacramento area the State's request line to the Guard would be cell
phones. Mission acceptance goes from minutes to hours. FEMA evaluates the site 6 Jun and withholds $650K if it is not
operational.

9. Point of contact is WO1 Halvorsen, 916-555-0136.

DASHIELL MONTERO
Col, CA ARNG
J6 / Chief Information Officer
California Military Department
""")
    write("w-19", "Military order style in the mail: equipment generic, no reason why delegation should be granted", "delegations", [
        (raw, "general_delegation", after("deficient", "California Military Department", "non_exempt", general(("products", "reason")), {
            "project.locations": ["Bldg 340, Camp San Luis Obispo"],
            "signer.name": "Dashiell Montero",
            "signer.title": "J6 / Chief Information Officer",
        }, ambiguous=())),
    ], "Paragraph 6 names neither make nor model nor number. The consequences are there, a reason for granting is not. 'design thru operation' is loose, activities left out.")


def w_20():
    memo = pdf([
        ("h", "EMERGENCY MEDICAL SERVICES AUTHORITY – Disaster Medical Services"),
        _memo("Department of Technology, STND", "Chief Information Officer, EMSA", "September 12, 2018", "MOBILE FIELD HOSPITAL WAREHOUSES – LINKS"),
        ("l", [
            "<b>Ask:</b> exemption for the Warehouse Links acquisition: temperature and door monitoring for the mobile field hospital caches.",
            "<b>Need:</b> drugs in the caches must stay between 59 and 86 °F. Temperature is read by a person on Mondays. In July a cooler failed on a Tuesday and $212,000 of drugs were destroyed.",
            "<b>Services:</b> low-power wide-area data service. Numbers for each warehouse and their street addresses are on the Exhibit A list. The list is locked because cache places are confidential; we will telephone the password to you.",
            "<b>Technical reason:</b> sensor radios are NB-IoT. CALNET has no NB-IoT plan; its cellular modems need mains power and the cages have none.",
            "<b>Provider:</b> Granite Post Telemetry, LLC. Quote enclosed.",
            "<b>Term:</b> 36 months. Leave on 30 days' notice with no fee, no extension.",
            "<b>Cost:</b> gateway service $10,800.00, sensor lines $15,120.00, commissioning $2,080.00. Total $28,000.00.",
            "<b>SLA:</b> 99.5 percent of readings delivered within 10 minutes. Month is credited in full below 98 percent; EMSA can quit after two such months.",
            "<b>Denied:</b> we keep reading on Mondays, and the caches lose their pharmacy permit on the Board's reinspection, December 3.",
        ]),
        "<i>/s/ Lucius Pemberton-Ayala</i>, Chief Information Officer",
    ], font="Helvetica", size=10.5)
    exhibit = pdf([
        ("h", "Exhibit A – CONFIDENTIAL"),
        ("t", [["Warehouse", "Address", "Gateways", "Sensors"], ["North", "8800 Depot Lane, Sacramento", "3", "60"], ["Central", "410 Ice House Road, Fresno", "2", "40"]], None, True),
    ], password="cache-17")
    quote = pdf([
        ("h", "Granite Post Telemetry, LLC"),
        "Offer 5519 for EMSA. NB-IoT gateway service, sensor line service, commissioning. 36 months: $28,000.00. 12 Quarry Bluff, Rocklin CA 95677.",
    ], font="Helvetica")
    raw = mail("Lucius Pemberton-Ayala <lucius.pemberton-ayala@emsa.ca.example>", EX, "EMSA warehouse links - exemption memo", "2018-09-12T18:40:00-07:00",
        "Memo, offer and locked Exhibit A.\n\nL. Pemberton-Ayala\nCIO, EMSA\n",
        files=[("EMSA memo.pdf", memo), ("Exhibit A.pdf", exhibit), ("Granite Post 5519.pdf", quote)])
    write("w-20", "Numbers and street addresses only in a locked exhibit: triage", "exemptions", [
        (raw, "exemption", after("triage", "Emergency Medical Services Authority", "non_exempt", exemption(na=("ipr.documentation", "fsr"), unclear=("services.quantity", "services.address")), {
            "provider.name": "Granite Post Telemetry, LLC",
            "cost.total": 28000.0,
            "cost.items": [10800.0, 15120.0, 2080.0],
            "contract.term_months": 36,
            "signer.name": "Lucius Pemberton-Ayala",
            "signer.title": "Chief Information Officer",
            "reason.ground": "technical",
        })),
    ], "Exhibit A.pdf needs a password.")


def w_21():
    one = mail("Fermin Stockdale <fermin.stockdale@water.ca.example>", EX_STATE, "Flood ops - Sutter Bypass gauges, exemption ASAP", "2017-02-14T05:48:00-08:00",
        """STND,

FLOOD OPERATIONS CENTER, 24 HR. Oroville evacuation in effect. Exemption request, Sutter Bypass Emergency Gauges.

- WHAT: 8 satellite data modems, short burst, with airtime
- WHERE: all 8 issued to and staged at Sutter Maintenance Yard, 6908 Colusa Frontage Hwy, Sutter CA 95982
- WHY: eight river gauges are under water. Portable gauges go out today and need a way to report stage every 15 min.
- WHY NOT CALNET: cellular down in the bypass, CALNET satellite is dish only, can't be mounted on a float
- WHO: two outfits called, whoever can have them at the yard by noon. Name to follow
- COST: modems 8 x $425 = $3,400. Airtime 8 x $60 x 2 mo = $960. Total $4,360.
- HOW LONG: two months. Stop any time, no fee.
- SLA: don't have one yet, will send when vendor gets back
- CIO is on the call and OK's this

Thanks,

Fermin Stockdale
Flood Ops, DWR
for
Annalise Whitcomb, Chief Information Officer, Department of Water Resources
""")
    two = mail("Fermin Stockdale <fermin.stockdale@water.ca.example>", EX_STATE, "RE: Flood ops - Sutter Bypass gauges, exemption ASAP", "2017-02-16T13:05:00-08:00",
        "STND,\n\nStand down. USGS loaned us eight loggers with their own airtime and they are in the water. Please withdraw the\nrequest of 2/14, we are not buying anything.\n\nThanks for picking up the phone at 6 am.\n\nFermin\nFlood Ops\n", reply_to=mid_of(one))
    write("w-21", "Flood gauges at dawn, provider and levels to follow, consequence not said; withdrawn two days later", "exemptions", [
        (one, "exemption", after("deficient", "Department of Water Resources", "non_exempt", exemption(("ramifications", "provider.name", "sla.levels", "sla.remedies")), {
            "cost.total": 4360.0,
            "cost.items": [3400.0, 960.0],
            "services.addresses": [place("6908 Colusa Frontage Hwy", "Sutter", "95982")],
            "contract.term_months": 2,
            "signer.name": "Annalise Whitcomb",
            "signer.title": "Chief Information Officer",
            "reason.ground": "technical",
        })),
        (two, "not_a_request", NONE),
    ], "A named person signs for the CIO. 'Will send' and 'name to follow' are promises. 02 withdraws.")


# ------------------------------------------------------- four: a shared office fills its own form for client departments

ASKED_E = [
    "Which purchase is this for?",
    "What service, and how many?",
    "At which street address will each one be put in?",
    "What does the client need it for?",
    "Why can the client not use what is under CALNET?",
    "What happens at the client if you say no?",
    "Who would provide it?",
    "How long is the client bound? Can it stop sooner or go on longer?",
    "Price of each item, and everything together",
    "What does the provider guarantee, and what does the client get when it is not met?",
    "Was the CALNET contractor asked for a lower price? Enclose the answer.",
    "Is there a feasibility study? Enclose it.",
]
ASKED_D = [
    "What is the project and how far does it go?",
    "What is it for?",
    "When does it start and when is it done?",
    "At which places?",
    "What will be bought?",
    "Who will carry it out, and what are they qualified in?",
    "What like it have they done before?",
    "Why should the client be trusted with it rather than the State program?",
    "What goes wrong if it is refused?",
]


def _form(kind, client, number, date, answers, sign, extra=()):
    asked, name = (ASKED_E, "TDS 40 (rev. 7/2014) – Request to buy outside CALNET") if kind == "E" else (ASKED_D, "TDS 41 (rev. 7/2014) – Request for delegation")
    blocks = [
        ("c", "<b>Department of General Services</b><br/>Enterprise Technology Solutions, Client Telecom Desk<br/>707 Third Row, West Sacramento, CA 95605"),
        f"<b>Form {name}</b>",
        f"Client department: <b>{client}</b><br/>Desk number: {number}<br/>Date filled in: {date}",
        "<i>Filled in by the Desk together with the client. One form for one purchase. Attach what the provider gave you; do not paste it in here.</i>",
    ]
    for i, (question, answer) in enumerate(zip(asked, answers, strict=True), 1):
        blocks.append(f"<b>{i}. {question}</b>")
        if isinstance(answer, tuple):
            blocks.append(answer)
        else:
            blocks.append(("t", [[answer]], None))
    blocks += [*extra, "<b>Sent by</b>", ("t", [[sign]], None)]
    return docx(blocks, font="Verdana", size=9.5)


SIGNED = "/s/ Thelonius Garrick<br/>Thelonius Garrick, Chief Information Officer, Department of General Services, which runs information technology for the client under interagency agreement"


def w_22():
    form = _form("E", "Office of Administrative Law", "D-16-031", "February 18, 2016", [
        "Regulation Archive Uplink (one purchase, OAL order 16-02)",
        "1 Ethernet Internet uplink, 1 Gbps symmetric; 1 block of 32 fixed IP addresses",
        "300 Capitol Loop, Suite 1250, Sacramento, CA 95814 (both)",
        "OAL is putting 90 years of rulemaking files on its website, 41 terabytes. Agencies and the public download whole files. The 20 Mbps line is full from nine to five and comment deadlines are met by filing through it.",
        "Price. The CALNET 3 uplink is $1,480 a month. Parkway Optical asks $1,065 for the same speed, same guarantees and the same second entrance, 28 % less.",
        "Downloads would be limited to staff. The law says the files are to be open on the web by January 1, 2017; OAL would be late and has been told it would be sued.",
        "Parkway Optical Exchange, Inc.",
        "24 months. It may stop after 12 months by 30 days' letter, free of charge. It may go on for 12 more months if both want.",
        ("t", [["Item", "24 months"], ["Uplink, $1,065.00 a month", "$25,560.00"], ["32 fixed addresses, $40.00 a month", "$960.00"], ["Construction", "waived"], ["Everything together", "$26,520.00"]], None, True),
        "99.95 % of every month, 4 hours to repair, under 5 ms to the Sacramento exchange. If missed: 3 % of the month per hour, whole month if more than a day. Missed three months of twelve: contract can be cancelled with refund of what is prepaid.",
        "Yes. Answer of February 9 enclosed (one page).",
        "No study, not a project of that size.",
    ], SIGNED)
    ipr = pdf([
        "<b>Golden Meridian Telephone</b> – State of California contract office",
        "February 9, 2016",
        "Client Telecom Desk, DGS",
        "Re: Individual Price Reduction request, OAL, Ethernet Internet 1 Gbps",
        "We have considered your request of January 29. The catalog price of $1,480.00 reflects the access cost at 300 Capitol Loop and no reduction is offered.",
        "Merrill Kwan-Doherty, Pricing",
    ], font="Helvetica")
    quote = pdf([("h", "Parkway Optical Exchange"), "Service order form 7731 (unsigned draft). Customer: OAL c/o DGS. 1 Gbps Internet, MRC $1,065.00. /27 addresses, MRC $40.00. Construction waived on 24 months."], font="Times-Roman", size=11)
    raw = mail("Client Telecom Desk <telecomdesk@dgs.ca.example>", EX, "[D-16-031] OAL – form TDS 40 – Regulation Archive Uplink", "2016-02-19T10:10:00-08:00",
        "Form TDS 40 for the Office of Administrative Law, with the price answer and the provider's draft order.\n\nVenetia Marlow\nClient Telecom Desk, DGS\n",
        files=[("D-16-031 TDS40.docx", form), ("D-16-031 IPR answer.pdf", ipr), ("D-16-031 Parkway order 7731.pdf", quote)])
    write("w-22", "Shared office's numbered form for Administrative Law, financial with contractor's refusal; complete", "exemptions", [
        (raw, "exemption", after("complete", "Office of Administrative Law", "non_exempt", exemption(na=("fsr",)), {
            "provider.name": "Parkway Optical Exchange, Inc.",
            "cost.total": 26520.0,
            "cost.items": [25560.0, 960.0],
            "services.addresses": [place("300 Capitol Loop, Suite 1250", "Sacramento", "95814")],
            "contract.term_months": 24,
            "signer.name": "Thelonius Garrick",
            "signer.title": "Chief Information Officer",
            "reason.ground": "financial",
        })),
    ], "Questions have the office's own words. The agency is the one served; the servicing department's CIO signs and the form says why.")


def w_23():
    form = _form("E", "California Arts Council", "D-17-112", "September 6, 2017", [
        "Creative Youth Stream (grant-funded purchase CYS-1)",
        "See the provider's list.",
        "1300 I Promenade, Suite 930, Sacramento 95814; 2401 Olympia Stage Road, Richmond 94804",
        "Schools that cannot travel to the regional finals shall see them live. 212 schools asked for it last spring.",
        "CALNET has nothing for single days. Its shortest commitment is a year and the client needs it for the four days of the finals.",
        "The events take place without an audience outside the hall. The federal grant of $60,000 pays only if at least 150 schools watch.",
        "StageDoor Streaming, LLC",
        "",
        ("t", [["Item", "Amount"], ["Per the provider's list", "see list"], ["Everything together", ""]], None, True),
        "Picture up 99.9 % of each event; technician in the hall. If the picture is lost over 5 minutes the event is free.",
        "Not asked, no like service.",
        "No",
    ], SIGNED)
    raw = mail("Client Telecom Desk <telecomdesk@dgs.ca.example>", EX, "[D-17-112] Arts Council – form TDS 40", "2017-09-06T16:52:00-07:00",
        "Please find the form TDS 40 for the California Arts Council. The provider's list is enclosed.\n\nVenetia Marlow\nClient Telecom Desk, DGS\n",
        files=[("D-17-112 TDS40.docx", form)])
    write("w-23", "Form with the term and the total empty, services and prices left to a list that is not enclosed", "exemptions", [
        (raw, "exemption", after("deficient", "California Arts Council", "non_exempt", exemption(("services.description", "services.quantity", "contract.term", "contract.termination", "cost.total", "cost.items", "provider.documentation"), na=("ipr.documentation", "fsr", "separate_attachments")), {
            "provider.name": "StageDoor Streaming, LLC",
            "services.addresses": [place("1300 I Promenade, Suite 930", "Sacramento", "95814"), place("2401 Olympia Stage Road", "Richmond", "94804")],
            "signer.name": "Thelonius Garrick",
            "signer.title": "Chief Information Officer",
            "reason.ground": "technical",
        }, ambiguous=("services.description",))),
    ], "Answer 2 points to a list that is missing; the name of the purchase hints at streaming, so the description is not scored. Answer 8 is empty; the event being free is a remedy.")


def w_24():
    form = _form("D", "California Department of Human Resources", "D-15-208", "July 27, 2015", [
        "Exam Hotline Menus. Contract delegation for a service in the CALNET 3 catalog, IVR port service, from the day it is ordered until it is taken over by the client. Twelve ports, two menus (exam dates; results). The agents' telephones are not touched.",
        "Candidates for State jobs call to hear when their examination is. Two people read it to them from a screen all day.",
        "October 1, 2015 to December 18, 2015",
        "1515 S Gallery, North Building, Suite 500, Sacramento",
        "Catalog entry IVR-1204, “Network IVR, per port”, Pacific Beacon Communications, Catalog B page 41, where the column says delegation Yes",
        "Client: Mirabel Stonecroft, Systems Software Specialist II (B.S. computer science, VoiceXML developer certificate). Desk: Juno Arakaki, Telecom Analyst (ITIL Foundation, provider's IVR designer training, level 2).",
        "Ms. Arakaki made the menus for the DGS procurement line in 2013 and the Real Estate license line in 2014. Ms. Stonecroft wrote CalHR's exam scheduling system, which the menus read, and was on the 2011 web results project.",
        "It is small and both have done it before. (Contract delegation, this question is for the other type.)",
        "Exam calls go up by half in January with the new classification plan. Callers hang up after 14 minutes now; candidates who do not hear their date miss it, and CalHR must test them again at $61 each.",
    ], SIGNED)
    raw = mail("Client Telecom Desk <telecomdesk@dgs.ca.example>", DEL, "[D-15-208] CalHR – form TDS 41 – Exam Hotline Menus", "2015-07-28T09:33:00-07:00",
        "Form TDS 41 for CalHR attached.\n\nVenetia Marlow\nClient Telecom Desk, DGS\n",
        files=[("D-15-208 TDS41.docx", form)])
    write("w-24", "Contract delegation on the shared office's form, catalog entry in the answer on what is bought; complete", "delegations", [
        (raw, "contract_delegation", after("complete", "California Department of Human Resources", "non_exempt", contract(), {
            "provider.name": "Pacific Beacon Communications",
            "project.locations": ["1515 S Gallery, North Building, Suite 500, Sacramento"],
            "signer.name": "Thelonius Garrick",
            "signer.title": "Chief Information Officer",
        })),
    ], "Catalog service in answer 5; staff of client and desk.")


def w_25():
    form = _form("D", "Office of the State Public Defender", "D-16-177", "June 13, 2016", [
        "Client Visit Video, contract delegation. Video visits with clients in prison from six rooms, in place of the monthly drive. Takes in the ordering, set-up and running of the CALNET video service.",
        "An attorney loses a day for one hour with a client. Video lets each client be seen twice as often.",
        "From September 2016, six weeks for each office",
        "Sacramento and Oakland offices",
        "A video service under CALNET. Exact service to be picked when the order is made.",
        "Staff of the client and the Desk are fully qualified.",
        "The Desk put in video for the Arts Council (2012) and for the Board of State and Community Corrections (2014, eleven rooms).",
        "",
        "Appeals in capital cases are late already. The court has warned that it will appoint private counsel at the State's cost, $145 an hour.",
    ], SIGNED)
    raw = mail("Client Telecom Desk <telecomdesk@dgs.ca.example>", DEL, "[D-16-177] OSPD – form TDS 41", "2016-06-13T15:01:00-07:00",
        "Form TDS 41 for the Office of the State Public Defender attached.\n\nVenetia Marlow\nClient Telecom Desk, DGS\n",
        files=[("D-16-177 TDS41.docx", form)])
    write("w-25", "Contract delegation without a catalog service; staff 'fully qualified'", "delegations", [
        (raw, "contract_delegation", after("deficient", "Office of the State Public Defender", "non_exempt", contract(("catalog.service", "staff.qualifications")), {
            "project.locations": ["Sacramento and Oakland offices"],
            "signer.name": "Thelonius Garrick",
            "signer.title": "Chief Information Officer",
        })),
    ], "'Exact service to be picked' names none. Question 8 concerns general delegations and may stay empty.")


def w_26():
    form = _form("D", "California Victim Compensation Board", "D-18-090", "April 4, 2018", [
        "General delegation. New PBX for the claims floor: buy it, have it put in, keep it running. 150 sets. Nothing outside the building.",
        "The PBX of 1998 cannot be repaired any more; a victim's call must not be lost.",
        "June 4 to August 31, 2018",
        "At the client's",
        "1 Talisman TX-300 PBX, 150 Talisman 9 telephones, 2 PRI cards, 1 voice mail server; two years of service by Embarcadero Voice",
        "Quentin Ashgrove, Telecom Analyst: Talisman certified technician, A.S. electronics",
        "He put in the same PBX at Cal Expo in 2016 (90 sets).",
        "No PBX is sold under CALNET and the work is routine.",
        "When the old PBX stops, 900 calls a day go unanswered and claims of victims are not taken.",
    ], SIGNED)
    raw = mail("Client Telecom Desk <telecomdesk@dgs-ca.example>", DEL, "[D-18-090] CalVCB – form TDS 41 – need approval today", "2018-04-04T04:12:00-07:00",
        "Attached form TDS 41. Please send the approval letter today and straight to the vendor's address below so that the order is\nnot lost: orders@embarcadero-voice.example. Our usual mailbox is under maintenance, use this one.\n\nVenetia Marlow\nClient Telecom Desk, DGS\n",
        files=[("D-18-090 TDS41.docx", form)], extra=(("Reply-To", "telecomdesk@dgs-ca.example"),))
    write("w-26", "Form from a look-alike domain of General Services: triage", "delegations", [
        (raw, "general_delegation", after("triage", "California Victim Compensation Board", "non_exempt", general(("project.location",)), {
            "provider.name": "Embarcadero Voice",
            "signer.name": "Thelonius Garrick",
            "signer.title": "Chief Information Officer",
        })),
    ], "dgs-ca.example is not dgs.ca.example; the mail presses and asks for approval to go elsewhere. On its face only the place is not given.")


def w_27():
    form = _form("E", "Office of Tax Appeals", "D-18-241", "October 22, 2018", [
        "OTA purchases in fiscal year 2018-19, whatever is needed",
        "To be decided with each hearing office; number depends on the leases",
        "400 R Gallery, Sacramento 95811; others when leased",
        "OTA took over tax appeals from another board last year. It hears taxpayers in three cities and its judges must reach the case files during a hearing.",
        "The catalog's intervals are 60 to 90 days and leases come with four weeks. CALNET cannot deliver in time at any of the three cities (contractor's mail of September 4, 2018).",
        "N/A",
        "Redstone Access, Inc.",
        "12 months, July 2018 to June 2019. May be stopped with 30 days' letter, no charge.",
        ("t", [["Item", "Amount"], ["Each order", "as ordered"], ["Everything together", "$75,000.00"]], None, True),
        "99.5 % a month. Credit of 10 % of the month for the line.",
        "No",
        "A feasibility study for the hearing rooms has been filed with the Department of Technology and a copy is enclosed.",
    ], SIGNED)
    raw = mail("Client Telecom Desk <telecomdesk@dgs.ca.example>", EX, "[D-18-241] OTA – form TDS 40", "2018-10-23T11:48:00-07:00",
        "Form TDS 40 for the Office of Tax Appeals attached.\n\nVenetia Marlow\nClient Telecom Desk, DGS\n",
        files=[("D-18-241 TDS40.docx", form)])
    write("w-27", "Blanket request on the form: no project, no kind or number of services, one address, no item prices, 'N/A' consequences, study not enclosed", "exemptions", [
        (raw, "exemption", after("deficient", "Office of Tax Appeals", "non_exempt", exemption(("project", "services.description", "services.quantity", "services.address", "ramifications", "cost.items", "fsr"), na=("provider.documentation", "ipr.documentation", "separate_attachments")), {
            "provider.name": "Redstone Access, Inc.",
            "cost.total": 75000.0,
            "services.addresses": [place("400 R Gallery", "Sacramento", "95811")],
            "contract.term_months": 12,
            "signer.name": "Thelonius Garrick",
            "signer.title": "Chief Information Officer",
            "reason.ground": "technical",
        })),
    ], "'Whatever is needed' is no project; the kind of service is still to be decided. N/A does not answer the consequences.")


def w_28():
    blank = _form("E", "____________________", "D-__-___", "____________", ["", "", "", "", "", "", "", "", "", "", "", ""], "Name, title, date")
    raw = mail("Venetia Marlow <venetia.marlow@dgs.ca.example>", EX, "Our form TDS 40 – is it still what you need?", "2019-01-15T13:26:00-08:00",
        """Dear STND colleagues,

The Client Telecom Desk at General Services fills in the enclosed form for the eleven departments it serves. We are
about to print a new revision. Before we do: do the twelve questions ask for everything you want in an exemption
request? You have sent two of them back last year because question 8 was answered for the length only, so we think
of splitting it into three.

Could somebody look at it by the end of the month? This is not a request for any of our clients.

Best regards,

Venetia Marlow
Client Telecom Desk
Department of General Services
""", files=[("TDS40 blank.docx", blank)])
    write("w-28", "Shared office asks for comments on its blank form", "exemptions", [(raw, "not_a_request", NONE)], "Blank form, nothing asked for.")


PACKETS = [
    w_01, w_02, w_03, w_04, w_05, w_06, w_07, w_08, w_09, w_10, w_11, w_12, w_13, w_14,
    w_15, w_16, w_17, w_18, w_19, w_20, w_21, w_22, w_23, w_24, w_25, w_26, w_27, w_28,
]


def main():
    for packet in PACKETS:
        packet()


if __name__ == "__main__":
    main()
