"""Practice packets, group w: a telecommunications unit's letters, commissions with a parent's officer, field memos, a shared office's form."""

# The texts are what agencies would write: long lines, odd spelling and typographic signs are theirs.
# ruff: noqa: ANN001, ANN201, D103, E501, S106
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
        "Hello,\n\nPlease see the Department's letter and cost sheet. Contact me at 510-555-0127 if anything is missing.\n\nHollis Tarkanian\nVoice and Data Unit\n",
        cc="Marisol Vantrease <marisol.vantrease@dir.ca.example>",
        files=[("DIR exemption 9-21-15.docx", letter), ("DIR cost sheet.xlsx", cost)])
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


BATCH_1 = [w_01, w_02, w_03, w_04, w_05, w_06, w_07]


def main():
    for packet in BATCH_1:
        packet()


if __name__ == "__main__":
    main()
