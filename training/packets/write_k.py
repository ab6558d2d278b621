"""Practice packets k-01 … k-44: what a message is. Requests as busy people send them, and mail that is easily mistaken for one.

Only `kind` and, where it is clear, `disposition` are labelled; nothing is said of the items. Run this file to write them again."""

# Mail as people write it: long lines, slips and typographic signs are theirs; one function per packet.
# ruff: noqa: ANN001, ANN201, D103, D205, D209, D400, D415, E501, ISC004, S106

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))
import build
from build import docx, mail, mid_of, pdf, scan, write, xlsx

build.TYPES["ics"] = "text/calendar"
build.TYPES["jpg"] = "image/jpeg"

EX = "STNDexemptions@state.ca.gov"
EXD = "STNDexemptions@dts.ca.gov"
DEL = "STNDdelegations@state.ca.gov"
NO = {"disposition": "not_a_request"}
PACKETS = []


def packet(function):
    PACKETS.append(function)
    return function


def asks(agency, disposition=None, agency_class="non_exempt"):
    """What is said of a request here: who asks, and the disposition where one look settles it."""
    return {**({"disposition": disposition} if disposition else {}), "agency": agency, "agency_class": agency_class}


# ------------------------------------------------------------------ requests


@packet
def k01():
    letter = pdf(
        [
            ("c", "<b>CALIFORNIA CONSERVATION CORPS</b><br/>Information Technology Branch<br/>1719 24th Street, Sacramento, CA 95816"),
            "June 3, 2019",
            "Deputy Director, Statewide Telecommunications and Network Division<br/>P.O. Box 1810, Rancho Cordova, CA 95741-1810",
            "<b>Re: Camarillo Satellite, residential building Internet</b>",
            "The Corps is opening a 90-bed residential building at its Camarillo center, 1878 South Lewis Road, Camarillo 93012. We ask that the Division "
            "exempt one broadband service there from the CALNET 3 contracts.",
            "The corpsmembers live on site and take their high school classes on line in the evening. Seventy to eighty of them work at once, and the "
            "existing 10 Mbps circuit serves the kitchen and the office. The dormitory opens on August 12; without a connection the charter school "
            "cannot enrol anyone, and average daily attendance money of about $410,000 a year goes elsewhere.",
            "Both Category 1 contractors surveyed the site in March. Neither has facilities past Pleasant Valley Road, and both quoted construction of "
            "more than a year. Ventura Coast Cable has coaxial plant at the gate today.",
            "We would take one 500/35 Mbps business cable connection with five static addresses at $289.00 a month for 24 months, with installation at $750.00, or $7,686.00 in all. "
            "After the 24 months it goes month to month, and before that we would owe the balance. The carrier promises 99.5 percent a month and a technician within "
            "eight hours, and credits one day for every outage of more than four hours.",
            ("sp", 10),
            "<i>Wendell Abrahamian</i><br/>Wendell Abrahamian<br/>Chief Information Officer",
        ],
        size=11,
    )
    raw = mail('"Abrahamian, Wendell@CCC" <wendell.abrahamian@ccc.ca.example>', EX, "Camarillo", "2019-06-03T17:52:00-07:00",
               "Ltr attached. Need to know by 7/1.\n\nW\n\nSent from my iPhone\n", files=[("Ltr STND Camarillo.pdf", letter)])
    write("k-01", "One line from a telephone and a letter: exemption", "exemptions", [(raw, "exemption", asks("California Conservation Corps"))],
          "The body says nothing; the letter asks in its first paragraph.")


@packet
def k02():
    body = """Good afternoon,

I hope this reaches the right desk. I manage the technology office for the Board (three of us, counting our student assistant), and I have been asked by our Executive Officer to get the telephone side of our move settled before the lease begins, so please bear with a long message.

The Board is leaving its space on Evergreen Street and going to 2005 Cadillac Court, Suite 150, Sacramento on March 1. The old Nortel key system is owned by the landlord and stays behind. CALNET has hosted voice, and we looked at it seriously, but the new building has a six-position intake counter with a paging tie, two door stations and a recorder for the disciplinary line, and what we were told by the account team is that the paging tie and the door stations need equipment on our own premises which the contracts do not sell. So what we would like is your authority to buy and put in our own small premise system: one IP key system with 40 digital/IP extensions, 2 analog trunk cards, 1 paging interface, 2 door stations, a 4-port voice mail card and an 8-hour UPS, bought off the CMAS schedule. Dial tone stays on CALNET.

The purpose is simple. Licensees call us about renewals (about 310 calls a day) and members of the public come to the counter. We cannot be a licensing board without a telephone.

We would order in the first half of January, wire the suite the week of February 9, and cut over on Saturday, February 27. One site only.

Who will do it: I will run the project. I am a Certified Telecommunications Network Specialist and hold a BA in MIS; before the Board I spent eleven years at the Department of Justice in its telephone unit and put in two Mitel systems (60 and 140 stations) in Fresno and Redding. Lynette Obregon, who does our cabling, has the BICSI technician card and did our 2011 restack. The vendor's installer must be factory certified; that is in the purchase documents.

Why us and not you: it is a small job in one suite, the equipment is ordinary, the budget is in this year's BCP, and the landlord will only let one crew in at a time so it needs to be scheduled from here.

If it's not granted, the Board opens on March 1 with cell phones. Disciplinary complaints come in on a recorded line by regulation and we'd be out of compliance the first morning.

I am the head of information technology for the Board (our org chart calls it Chief, Information Technology Unit; there's no CIO above me). If you need it on letterhead I can do that.

Thank you for your patience!

Dominic Farrugia
Chief, Information Technology Unit
Veterinary Medical Board
"""
    raw = mail("Dominic Farrugia <dominic.farrugia@vmb.ca.example>", DEL, "Veterinary Medical Board – phones for our new office", "2015-11-18T14:20:00-08:00", body)
    write("k-02", "Long chatty body, no attachment, 'your authority to buy': general delegation", "delegations",
          [(raw, "general_delegation", asks("Veterinary Medical Board"))], "Premise equipment the contracts do not sell.")


@packet
def k03():
    memo = docx(
        [
            "<b>Memorandum</b>",
            ("t", [["To", "Statewide Telecommunications and Network Division, Attention: Deputy Director"],
                   ["From", "Rosalind Okonjo-Pratt, Chief Information Officer, California Air Resources Board"],
                   ["Date", "September 27, 2016"],
                   ["Subject", "Request for CALNET exemption: near-road monitor backhaul, I-710 corridor"]]),
            "The Air Resources Board requests an exemption for machine-to-machine wireless data at eleven near-road monitoring shelters along Interstate 710.",
            ("h", "Service"),
            "Eleven LTE category 1 data plans, pooled 2 GB, private APN, with managed modems. A list of the shelters and their street addresses is on the "
            "second page.",
            ("h", "Need and effect of denial"),
            "The federal near-road rule requires hourly values to be posted within ninety minutes. The current dial-up polling misses about one hour in six. If nothing changes "
            "the 2017 data completeness falls below 75 percent and the region may be designated on a substitute monitor.",
            ("h", "Why not CALNET"),
            "The CALNET 3 cellular contractors will not lease the shelter modem with the sensor's serial protocol, nor monitor it. Written answers are on file.",
            ("h", "Terms and cost"),
            "Carrier: Pacific Telemetry Group. Thirty-six months, cancellable per unit with 30 days' notice. Plans $21.00 x 11 x 36 = $8,316.00; modem management $9.50 x 11 x 36 = "
            "$3,762.00; set-up $1,100.00; total $13,178.00. 99.9 percent monthly, eight-hour swap, one month free on a miss.",
            ("sp",),
            "<i>R. Okonjo-Pratt</i>",
            ("pb",),
            ("t", [["Shelter", "Address"], ["710-01", "2501 East Ocean Frontage, Long Beach 90802"], ["710-02", "1840 Harbor Link Avenue, Long Beach 90813"],
                   ["710-03", "6820 Susana Yard Road, Compton 90221"], ["710-04", "4350 Bandini Spur, Vernon 90058"]], None, True),
            "Shelters 05 to 11 are in the attached siting sheet of the District.",
        ],
        font="Times New Roman",
    )
    body = """Hello,

Sending this for Rosalind, she is out in the field until Thursday with no laptop. She signed the memo on Friday and asked me to get it to you right away.

Please confirm that you got it and let me know if a hard copy has to follow by mail. You can call me at (916) 555-0148.

Thank you!!

Tammy Quach
Executive Assistant to the Chief Information Officer
California Air Resources Board

--------------------------------------------------
CONFIDENTIALITY NOTICE: This communication with its contents may contain confidential and/or legally privileged information. It is solely for the use of the intended recipient(s). Unauthorized interception, review, use or disclosure is prohibited and may violate applicable laws including the Electronic Communications Privacy Act.
"""
    raw = mail('"Quach, Tammy@ARB" <tammy.quach@arb.ca.example>', EX, "FW: for your signature - memo to STND", "2016-09-28T08:06:00-07:00", body,
               cc='"Okonjo-Pratt, Rosalind@ARB" <rosalind.okonjo-pratt@arb.ca.example>', files=[("Memo_STND_710_FINAL_signed.docx", memo)])
    write("k-03", "The assistant sends the CIO's memo: exemption", "exemptions", [(raw, "exemption", asks("California Air Resources Board"))],
          "The mail is only a cover; the memo is the request.")


@packet
def k04():
    body = """See below. Hugh says go ahead and submit this way, no need for a separate letter.

Priya

From: Lindqvist, Hugh@DTSC
Sent: Tuesday, February 7, 2017 6:44 PM
To: Ramanathan, Priya@DTSC
Cc: Stroud, Marcus@DTSC
Subject: RE: RE: Exide trailer line

Priya - this is good. Please forward the whole thing to the exemptions box at CDT as it stands and say it is my request to STND. I approve buying the Vernon service outside of CALNET for the reasons Marcus gives.

Hugh Lindqvist
Chief Information Officer, DTSC

From: Stroud, Marcus@DTSC
Sent: Tuesday, February 7, 2017 3:10 PM
To: Lindqvist, Hugh@DTSC; Ramanathan, Priya@DTSC
Subject: RE: Exide trailer line

Hugh,

Facts as you asked:
- project is the residential cleanup field office for the Exide closure, two office trailers
- where: 2700 S Indiana Frontage, Vernon 90058
- what: 1 fixed wireless internet, 100 meg both ways, from LA Rooftop Networks Inc
- 24 mos, $640/mo + $1,200 install. $16,560 all in. Out any time w/ 60 days notice
- they promise 99.9 and 4 hrs, 10% of the month back for each 4 hrs over
- AT&T and Verizon under CALNET: no copper pair left in that block, fiber 14 months, the LTE was tested and drops every afternoon when the rail yard is working (Jan 19 and 23)
- need it so the sampling crews can load the parcel results same day, 10,000 properties
- without it the crews drive to Chatsworth with USB sticks & residents wait another week for their lead numbers

Quote from LARN is with procurement, ask Lucia.

Marcus

From: Lindqvist, Hugh@DTSC
Sent: Monday, February 6, 2017 9:02 AM
To: Stroud, Marcus@DTSC
Subject: Exide trailer line

Marcus what do we need out there and why can't CALNET do it? Short version please.
"""
    raw = mail('"Ramanathan, Priya@DTSC" <priya.ramanathan@dtsc.ca.example>', EX, "FW: RE: Exide trailer line", "2017-02-08T07:58:00-08:00", body)
    write("k-04", "Forwarded chain; the CIO's word to submit it stands in the middle: exemption", "exemptions",
          [(raw, "exemption", asks("Department of Toxic Substances Control"))], "Hugh Lindqvist's mail makes it his request; the facts are Marcus Stroud's.")


@packet
def k05():
    memo = pdf(
        [
            "<b>California Department of Social Services</b><br/>Information Systems Division<br/>744 P Street, Sacramento",
            "April 14, 2022",
            "CALNET Program<br/>Department of Technology",
            "<b>SUBJECT: Contract delegation, Interactive Voice Response for the Community Care Licensing duty line</b>",
            "CDSS asks that it be delegated the Interactive Voice Response service of the NWN Contact Center catalog (identifier CCIVR-200, Category 25, Delegation: Yes).",
            ("t", [
                ["Scope", "Design and operation of one bilingual call tree with 14 branches for the licensing duty officers; 60 ports."],
                ["Purpose", "Callers wait on average 22 minutes to be told which regional office to call."],
                ["Timeframes", "Design May-July 2022; test August; live September 6, 2022; operated to June 30, 2025."],
                ["Location", "Regional offices in Sacramento, Oakland, Fresno, Culver City and San Diego."],
                ["Staff", "Two Information Technology Specialists II (Five9 and Cisco UCCX administrator certificates). They built the adult services hotline tree in 2019 and the EBT replacement line in 2020."],
                ["If not delegated", "Complaints about children's homes continue to queue behind fee questions."],
            ], [90, 370]),
            ("sp", 8),
            "<i>Aurelio Banderas-Kim</i><br/>Aurelio Banderas-Kim<br/>Chief Information Officer, CDSS",
        ],
        font="Helvetica", size=10,
    )
    body = """CALNET team:

Attached for your approval is our request on the Licensing duty line. Please let us know if there is another form.

Best,
Geneva Holloway | Voice Services Lead | ISD | CDSS
"""
    raw = mail('"Holloway, Geneva@DSS" <geneva.holloway@dss.ca.example>', EX, "CDSS request - CCL duty line", "2022-04-14T11:33:00-07:00", body, files=[("CCL duty line 4-14-22.pdf", memo)])
    write("k-05", "Contract delegation sent to the exemptions mailbox", "exemptions", [(raw, "contract_delegation", asks("California Department of Social Services"))],
          "A catalog service marked Delegation: Yes; wrong mailbox.")


@packet
def k06():
    body = """Dear Deputy Director,

Our stable offices at two of the racetracks have been living on the tracks' own public wifi since the last carrier pulled out of the backside. The stewards file their rulings at night and the veterinarians enter every out-of-competition sample before the truck leaves, so I would like to sign up with a company which is already in both barn areas, Finish Line Broadband, and I am writing for your leave to do so before I sign.

What I have in mind is one business internet connection, 200 megabits, at each of two places: 285 West Huntington Frontage, Arcadia 91007, and 2260 Jimmy Durante Annex, Del Mar 92014.

I did go to the state contracts first. The AT&T engineer walked Arcadia with me on 12 October and wrote back that they have no path to the backside short of trenching under the training track; for Del Mar they answered that the fairgrounds own the conduit and will not lease it to them. Verizon did not bid on either.

The price is $210 a month apiece. Over two years that is $10,080, and they waive the installation. After two years it runs month by month. If we leave before, we pay what remains of the term. Their promise is 99.9% of the month, and a credit of a day's charge for every outage over two hours.

If the answer is no, samples will keep being logged on paper, and a lost custody form lets a doped horse keep its purse; that happened to us in August.

Respectfully,

Fergus Oyelaran
Chief, Information Technology
California Horse Racing Board
1010 Hurley Way, Suite 300, Sacramento
"""
    raw = mail("Fergus Oyelaran <foyelaran@chrb.ca.example>", EX, "Internet at Arcadia and Del Mar stable offices", "2018-11-05T16:40:00-08:00", body)
    write("k-06", "A request that never says exemption: 'your leave to do so before I sign'", "exemptions",
          [(raw, "exemption", asks("California Horse Racing Board"))], "'the state contracts' are CALNET; it asks for leave to buy elsewhere.")


@packet
def k07():
    form = docx(
        [
            ("c", "<b>TELECOMMUNICATIONS PROJECT DELEGATION</b><br/>Submit to STNDdelegations@state.ca.gov"),
            ("t", [
                ["1. Department", "California Prison Industry Authority"],
                ["2. Type", "[X] General     [ ] CALNET contract"],
                ["3. Project name", "CALPIA Folsom modular and license plate plant, ACD replacement"],
                ["4. Description", "Remove a 2003 Avaya Definity with 9 ACD agents; put in an IP-enabled premise PBX with ACD, 120 stations"],
                ["5. Purpose", "Customer order line. The present switch has had no parts support since 2012"],
                ["6. Start / finish", "07/15/2014 to 12/19/2014"],
                ["7. Site(s)", "560 East Natoma Street, Folsom"],
                ["8. Equipment", "1 Avaya IP Office 500v2 server edition, 120 x 9608 sets, 2 PRI gateways, 9 ACD seats, 1 wallboard"],
                ["9. Project staff, training", "B. Villagomez, SSS I Telecom, Avaya ACSS; H. Trang, ISA, CCNA Voice"],
                ["10. Similar projects", "Same team: Corcoran dairy 2012 (48 sets), Central Office 2010 (210 sets)"],
                ["11. Why should this be delegated?", "On secured grounds; gate-cleared staff only; vendor on CMAS"],
                ["12. Consequence if not", "Order desk down for good when the processor fails; about $6 million of monthly orders come by phone"],
                ["13. CIO", "Theodora Blackwood-Ruiz, Chief Information Officer      /s/ T. Blackwood-Ruiz      6/10/14"],
            ]),
            "<i>Rev. 2/2013. Incomplete forms will be returned.</i>",
        ]
    )
    raw = mail('"Villagomez, Bernard@PIA" <bernard.villagomez@calpia.ca.example>', DEL, "CALPIA form", "2014-06-11T07:15:00-07:00",
               "Form attached.\n\nBernie Villagomez\nTelecom, CALPIA\n916-555-0172\n", files=[("DelegationForm-CALPIA-Folsom.docx", form)])
    write("k-07", "A filled form and one line: general delegation", "delegations", [(raw, "general_delegation", asks("California Prison Industry Authority"))],
          "The General box is ticked; premise PBX and ACD.")


@packet
def k08():
    letter = scan(
        pdf(
            [
                ("c", "<b>STATE OF CALIFORNIA - NATURAL RESOURCES AGENCY</b><br/><b>COLORADO RIVER BOARD OF CALIFORNIA</b><br/>770 Fairmont Avenue, Suite 100, Glendale, CA 91203"),
                "December 2, 2013",
                "Department of Technology<br/>Statewide Telecommunications and Network Division<br/>Attn: Deputy Director",
                "<b>Exemption request, Internet for the Board's Glendale office</b>",
                "Dear Sir or Madam:",
                "The Colorado River Board requests to be exempted from CALNET for one Internet access service of 50 Mbps at the above address. The Board's nineteen employees exchange "
                "reservoir model runs with the Bureau of Reclamation every night, and the runs no longer finish over the two bonded T1 lines we have.",
                "If the request is denied the Board's engineers will enter the January negotiation with model results two days older than those of the other six states.",
                "The CALNET 2 price for comparable bandwidth is $1,940.00 a month. Charter Business offers it for $445.00, which is 77 percent less. The contractor's answer to our "
                "price reduction request, in which it declined to lower the price, is on the second page.",
                "The agreement is for three years, $16,020.00 in total, with no installation charge; cancellation before its end costs half of the months remaining. Availability is guaranteed at 99.9 percent and "
                "repair within four hours; each failure earns a credit of one-thirtieth of the month.",
                ("sp", 26),
                "Desmond Achterberg<br/>Chief Information Officer",
                ("pb",),
                "<b>Verizon Business - CALNET 2</b>",
                "November 14, 2013",
                "Mr. Achterberg: We have reviewed your IPR worksheet for Internet service at 770 Fairmont Avenue. The requested rate is below our cost at this location. We respectfully decline to offer an Individual Price Reduction.",
                "L. Casaubon, Program Manager",
            ],
            size=12,
        ),
        angle=0.7, dpi=150,
    )
    raw = mail("CRB Copier <scanner@crb.ca.example>", EX, "Message from KMBT_C364", "2013-12-02T15:03:00-08:00", "\n", files=[("SKMBT_C36413120215020.pdf", letter)],
               cc="Desmond Achterberg <dachterberg@crb.ca.example>", mailer="KONICA MINOLTA bizhub C364")
    write("k-08", "A copier's mail with a scanned letter and no word in the body: exemption", "exemptions",
          [(raw, "exemption", asks("Colorado River Board of California"))], "Only the scan says what it is.")


@packet
def k09():
    letter = docx(
        [
            "State Lands Commission<br/>100 Howe Avenue, Suite 100-South, Sacramento",
            "March 20, 2018",
            "<b>Resubmission of EX-17-0092, Huntington Beach Field Office</b>",
            "On November 30, 2017 your office denied the Commission's request for an exemption because it did not show that the contractors had been asked at the actual location. "
            "The Commission has now done what the denial letter recommended, and asks that the enclosed request be considered anew.",
            ("h", "What has changed"),
            ("l", [
                "On January 24 each CALNET 3 Category 1 contractor was asked for 100 Mbps at 21598 Bluff Service Road, Huntington Beach 92648. All three answered in writing (Exhibit A).",
                "The earliest date offered is April 2019, with $118,000 of special construction.",
                "The request has been narrowed from four circuits to one.",
            ]),
            ("h", "The request"),
            "One 100/100 Mbps Ethernet Internet circuit from Surf City Light &amp; Fiber, for the oil and gas inspectors who watch the offshore platforms' pressure telemetry. "
            "Without it the inspectors learn of a pressure alarm by telephone from the operator they inspect.",
            "36 months at $715.00, $25,740.00 in total, nothing else charged. 30 days' notice ends it. 99.95 percent, four hours; five percent of the month for each hour beyond.",
            "Yolanda Thistlethwaite<br/>Chief Information Officer",
        ]
    )
    exhibit = pdf(
        [
            ("h", "Exhibit A - answers of the contractors"),
            "<b>From:</b> AT&amp;T CALNET team, 2/2/2018. Location requires 3,900 feet of new conduit. SC estimate $118,000. Interval 14 months.",
            "<b>From:</b> CenturyLink CALNET, 2/5/2018. Not on net. No plan to build.",
            "<b>From:</b> Verizon CALNET, 2/9/2018. No bid at this address.",
        ],
        font="Helvetica",
    )
    body = """Good morning,

Re: your denial letter dated 11/30/17 (EX-17-0092). Please find attached our new submittal. We believe that it cures the two points you raised. We would appreciate your reconsideration at the earliest opportunity as the lease for the temporary VSAT ends June 30.

Thank you,
Yolanda

> Dear Ms. Thistlethwaite:
> The Division has completed its review of your exemption request for Internet services at the Huntington Beach
> Field Office. The request is denied. The Commission may submit a new request that demonstrates ...
"""
    raw = mail('"Thistlethwaite, Yolanda@SLC" <yolanda.thistlethwaite@slc.ca.example>', EX, "RE: EX-17-0092 - exemption request denied", "2018-03-20T09:27:00-07:00", body,
               files=[("SLC Resubmission HB.docx", letter), ("Exhibit A.pdf", exhibit)])
    write("k-09", "A new request after a denial some months ago, written as a reply: exemption", "exemptions",
          [(raw, "exemption", asks("State Lands Commission"))], "The earlier case is closed by the denial; the letter asks 'anew', with its own contents.")


@packet
def k10():
    letter = pdf(
        [
            ("c", "<b>EMERGENCY MEDICAL SERVICES AUTHORITY</b><br/>10901 Gold Center Drive, Rancho Cordova"),
            "May 6, 2024",
            "CALNET Program, Exemptions",
            "<b>Renewal of exemption EX-2021-0047 (mobile satellite for the Disaster Medical Response fleet)</b>",
            "Exemption EX-2021-0047 was granted on July 9, 2021 for three years and expires on July 8, 2024. EMSA requests that it be renewed for a further three years on the terms below.",
            ("n", [
                "<b>Service.</b> Fourteen land-mobile satellite data and push-to-talk subscriptions, as before, kept at the Response Fleet garage, 4144 Winters Street, Sacramento 95838.",
                "<b>Why.</b> The field hospital and the thirteen command vehicles lose cellular coverage wherever they are most needed: Paradise, Greenville and Klamath River were all without towers for over a week.",
                "<b>Why not CALNET.</b> We looked at the CALNET Next Gen satellite category again in April. It now has fixed and flyaway service, but still no terminal certified for use in motion.",
                "<b>If not renewed.</b> Vehicles would roll to the next fire with no link but radio.",
                "<b>Provider and cost.</b> Meridian Orbit Services. $118.00 a month each; $59,472.00 for 36 months. No equipment is bought; the terminals are ours.",
                "<b>Terms.</b> 36 months; either party may end it on 60 days' notice; one extension of 12 months at our choice.",
                "<b>Levels.</b> 99.5 percent of each month, voice set-up under 8 seconds; 10 percent credit a month below, cancellation after three.",
            ]),
            "<i>Ingrid Castellanos-Wray</i><br/>Ingrid Castellanos-Wray, Chief Information Officer",
        ]
    )
    raw = mail('"EMSA IT Procurement" <itprocurement@emsa.ca.example>', EX, "EX-2021-0047 expiring 7/8/2024 - renewal", "2024-05-07T10:10:00-07:00",
               "Hello CALNET,\n\nOur exemption is about to run out. The CIO's renewal letter is attached with a copy of the 2021 approval. Thanks for getting us through the last one so fast.\n\nBo Hatanaka\nIT Procurement, EMSA\n",
               files=[("EMSA renewal 2024.pdf", letter), ("2021 approval.pdf", pdf(["July 9, 2021", "<b>EX-2021-0047</b>", "The exemption requested by the Emergency Medical Services Authority for fourteen mobile satellite subscriptions is approved through July 8, 2024, subject to the conditions in STMM 3-501.0.", "CALNET Program"]))])
    write("k-10", "Renewal of an exemption that expires, with the old approval beside it: exemption", "exemptions",
          [(raw, "exemption", asks("Emergency Medical Services Authority"))], "A renewal is a request of its own; the approval is support.")


@packet
def k11():
    letter = pdf(
        [
            "<b>Department of State Hospitals - Metropolitan</b><br/>11401 South Bloomfield Avenue, Norwalk",
            "October 21, 2015",
            "To: CALNET, Delegations",
            "<b>Delegation request: nurse station telephone switch, Skilled Nursing building</b>",
            "Metropolitan asks for delegation of the following project.",
            "<b>What.</b> Replace the failing telephone switch of Building 410 with a Mitel MiVoice MX-ONE of 180 stations, connected over the hospital's fiber to the existing campus PBX. Patient phones and the psychiatric duress buttons are included.",
            "<b>When.</b> Nine weeks from January 11, 2016.",
            "<b>Where.</b> Building 410, Norwalk campus.",
            "<b>By whom.</b> Plant Operations telecommunications shop: three Telecommunications Systems Analysts, two with Mitel MX-ONE technician certificates, one with an RCDD. They replaced the switches in Buildings 100 and 206 (2009, 2012), 420 stations together.",
            "<b>Why us.</b> The shop has keys to the wards and is trained to work around patients. An outside manager would have to be escorted every hour.",
            "<b>If refused.</b> The last spare line card went in on September 2. The next failure silences a ward's duress buttons, and the licensing agency would close admissions.",
            ("sp", 6),
            "Submitted by:<br/><i>Nathaniel Osgood-Reyes</i><br/>Deputy Director and Chief Information Officer, Technology Services Division, Department of State Hospitals",
        ],
        font="Helvetica", size=10.5,
    )
    body = """Delegations,

Attached pls find DSH-Metropolitan's delegation request for Bldg 410 (the nurse station switch). Original is in the mail to PO Box 1810.

Regards
Cleo Marchetti
DSH Sacramento, TSD
"""
    raw = mail('"Marchetti, Cleo@DSH-S" <cleo.marchetti@dsh.ca.example>', DEL, "DSH-M Bldg 410 delegation", "2015-10-22T13:49:00-07:00", body, files=[("DSH-M 410 Delegation.pdf", letter)])
    write("k-11", "A delegation that names neither kind; a PBX makes it general", "delegations", [(raw, "general_delegation", asks("Department of State Hospitals"))],
          "No catalog service; premise switch.")


@packet
def k12():
    book = xlsx([
        ("Delegation", [
            ["Item", "Answer"],
            ["Department", "Employment Training Panel"],
            ["Date", "8/3/2023"],
            ["Project", "Contractor help line, voice bot"],
            ["Catalog line", "Verizon CALNET C20 Contact Center, CCNLU-01 Natural Language Understanding, Delegation = Yes"],
            ["Scope", "One toll-free number, 4 intents, 24 concurrent sessions, English and Spanish"],
            ["Purpose", "Training contractors call for payment status; 70 percent of the calls need no person"],
            ["Start", "10/2/2023"],
            ["Finish", "1/31/2024, then run to 6/30/2026"],
            ["Place", "1100 J Street, Sacramento (service is hosted)"],
            ["Staff and certificates", "Kim-Ly Sorensen, ITS II, Genesys Cloud Professional; Javier Apodaca, ITS I, AWS Practitioner"],
            ["What they have done", "ETP online application line 2020, same contractor, 12 sessions; CWDB survey line 2021"],
            ["If denied", "Line stays on voicemail; 9-day call-back, employers drop out of contracts"],
            ["CIO", "Roderick Mbeki-Stone, Chief Information Officer"],
        ]),
    ])
    raw = mail('"Mbeki-Stone, Roderick@ETP" <roderick.mbeki-stone@etp.ca.example>', DEL, "ETP help line", "2023-08-03T16:16:00-07:00",
               "Hi all - our answers in the sheet. OK to order from Verizon once you sign off? -Rod\n\nRod Mbeki-Stone | CIO | Employment Training Panel\n", files=[("ETP_helpline.xlsx", book)])
    write("k-12", "A spreadsheet and one line; a catalog service marked Delegation = Yes: contract delegation", "delegations",
          [(raw, "contract_delegation", asks("Employment Training Panel"))], "Neither mail nor sheet names the kind; the catalog line does.")


@packet
def k13():
    html = """<html><body style="font-family:Segoe UI,Arial,sans-serif;font-size:10.5pt">
<p style="background:#ffeb9c;border:1px solid #9c6500;padding:4px"><b>CAUTION:</b> This email originated from outside of the organization. Do not click links or open attachments unless you recognize the sender.</p>
<p>Hello,</p>
<p>On behalf of the <b>Department of Pesticide Regulation</b> I'm requesting an exemption to keep our eight air-monitoring trailers on the T-Mobile plan that the University set up for the pilot. Project: <b>SprayDays air monitoring, phase 2</b>.</p>
<ul>
<li>8 data lines (IoT, 5 GB), devices issued at 1001 I Street, Sacramento 95814</li>
<li>CALNET cellular requires a static-IP minimum of 25 lines for the private gateway; we have eight (e-mails of 5/2 and 5/6 available)</li>
<li>24 months, month-to-month after; we may drop a line any time</li>
<li>$18 per line, $3,456 total</li>
<li>99% per month per line; a month below is free</li>
</ul>
<p>The trailers report drift within the hour so that schools can be told to keep children in. If we can't renew, the trailers go dark on June 30 and the settlement agreement requires live data.</p>
<p>Much appreciated,</p>
<p>Joaquin Deverell<br>Chief Information Officer<br>California Department of Pesticide Regulation<br><span style="color:#888">he/him &middot; 916-555-0193 &middot; <i>Report pests: 1-800-555-0100</i></span></p></body></html>"""
    plain = """CAUTION: This email originated from outside of the organization.

Hello,

On behalf of the Department of Pesticide Regulation I'm requesting an exemption to keep our eight air-monitoring trailers on the T-Mobile plan that the University set up for the pilot. Project: SprayDays air monitoring, phase 2.

* 8 data lines (IoT, 5 GB), devices issued at 1001 I Street, Sacramento 95814
* CALNET cellular requires a static-IP minimum of 25 lines for the private gateway; we have eight (e-mails of 5/2 and 5/6 available)
* 24 months, month-to-month after; we may drop a line any time
* $18 per line, $3,456 total
* 99% per month per line; a month below is free

The trailers report drift within the hour so that schools can be told to keep children in. If we can't renew, the trailers go dark on June 30 and the settlement agreement requires live data.

Much appreciated,

Joaquin Deverell
Chief Information Officer
California Department of Pesticide Regulation
he/him - 916-555-0193 - Report pests: 1-800-555-0100
"""
    raw = mail('"Deverell, Joaquin@CDPR" <joaquin.deverell@cdpr.ca.example>', DEL, "SprayDays trailers", "2024-05-21T12:24:00-07:00", plain, html=html)
    write("k-13", "Exemption in the delegations mailbox, HTML bullets", "delegations", [(raw, "exemption", asks("Department of Pesticide Regulation"))], "Wrong mailbox.")


@packet
def k14():
    letter = docx(
        [
            ("c", "<b>CALIFORNIA EXPOSITION &amp; STATE FAIR</b>"),
            "January 29, 2020",
            "Attention: Deputy Director",
            "Cal Expo respectfully asks that the Department of Technology authorize it to procure, install and look after the following itself.",
            "The Fair's guest information center answers 46,000 calls in the seventeen days of the Fair and almost none in February. We wish to buy an on-premise automatic call "
            "distributor (Cisco UCCX, 24 seats with supervisor desk, call recording and two wallboards) that runs on the existing Cisco telephone switch at 1600 Exposition Boulevard. "
            "There is no product in the CALNET catalogs that attaches to a customer's own UCCX server.",
            "<b>Schedule.</b> Order in February; build in March; train the seasonal agents June 15-26; in service on July 10, 2020.",
            "<b>Our people.</b> Marguerite Delacroix-Hahn, CCNP Collaboration, led the 2017 switch replacement here (310 sets) and the ticketing call room at the Del Mar fair. Two network technicians hold the CCNA.",
            "<b>Why we should do it.</b> The work is bound to the calendar of the Fair, inside our fence, on our server.",
            "<b>What happens otherwise.</b> Callers reach a busy tone on opening weekend, as 31 percent of them did in 2019, and lost-child calls are among them.",
            "Thank you.",
            "Marguerite Delacroix-Hahn<br/>Chief Information Officer",
        ]
    )
    raw = mail("Marguerite Delacroix-Hahn <mdelacroix@calexpo.ca.example>", DEL, "Guest information center", "2020-01-29T10:03:00-08:00",
               "Attached letter for the Deputy Director, please. Happy to walk anyone through it.\n\nMarguerite\n", files=[("Cal Expo to CDT 1-29-20.docx", letter)])
    write("k-14", "A delegation that never uses the word: 'authorize it to procure, install and look after'", "delegations",
          [(raw, "general_delegation", asks("California Exposition and State Fair"))], "Premise ACD on its own switch: general.")


@packet
def k15():
    one = pdf(
        [
            "<b>Department of Rehabilitation</b><br/>Information Technology Services Division",
            "July 12, 2017",
            "<b>Exemption request: Orientation Center for the Blind, screen-reader telephone service</b>",
            "DOR requests an exemption for 36 hosted voice seats with a talking attendant console at 400 Adams Street, Albany 94706. CALNET's hosted voice consoles do not speak (contractors' answers of June 1). "
            "The students and eleven of the staff are blind, and cannot answer the Center's line without it; if refused, a sighted operator must be hired at $61,000 a year. "
            "Provider: Vocalis Accessible Telephony. $31.00 a seat, 36 months, $40,176.00 in total; out on 90 days' notice. 99.9 percent, 4 hours; credits of 5 percent an hour.",
            "Hortense Ikeda-Flynn, Chief Information Officer",
        ]
    )
    two = pdf(
        [
            "<b>Department of Rehabilitation</b><br/>Information Technology Services Division",
            "July 12, 2017",
            "<b>Delegation request: key systems for the Chico and Redding branches</b>",
            "DOR requests a general delegation to buy and install two IP key systems (Panasonic KX-NS700, 32 and 24 stations) at its branches in Chico and Redding, between September 5 and November 17, 2017. "
            "The purpose is to replace systems that lose their programming in every power cut. The work will be done by J. Petrosyan (Panasonic certified, CTNS), who put in the same model in Eureka and Yuba City in 2016. It is small and far, and best managed from the district. "
            "Otherwise both branches will be without phones in the first winter storm.",
            "Hortense Ikeda-Flynn, Chief Information Officer",
        ]
    )
    body = """Hi there,

Two for you today, since they went through our executive staff together:

1) OCB Albany - CALNET exemption, accessible phones
2) Chico/Redding - delegation, key systems

They're separate projects with separate money. Let me know if the second one has to go to the other mailbox.

Hortense Ikeda-Flynn
CIO, Department of Rehabilitation
"""
    raw = mail('"Ikeda-Flynn, Hortense@DOR" <hortense.ikeda-flynn@dor.ca.example>', EX, "OCB phones / Chico-Redding phones", "2017-07-12T15:30:00-07:00", body, files=[("OCB exemption.pdf", one), ("Chico Redding delegation.pdf", two)])
    write("k-15", "Two requests in one message: kind of the first, triage", "exemptions", [(raw, "exemption", asks("Department of Rehabilitation", "triage"))],
          "Letter 1 an exemption, letter 2 a general delegation.")


@packet
def k16():
    inner = mail(
        '"Vandersloot, Imogen@CSD" <imogen.vandersloot@csd.ca.example>', "renee.balthazar@csd.ca.example", "for CDT", "2021-01-12T18:22:00-08:00",
        """Renee,

Please send this on to CALNET in the morning.

To the CALNET Program: the Department of Community Services and Development asks for a CALNET contract delegation to use AT&T's Category 5 Automated Outbound Dialing (catalog id AOD-110, marked Delegation - Yes).

What it is for: calling the 190,000 households whose LIHEAP application lacks a page, so that they need not start over. We would build two campaigns (missing bill, missing income page), English, Spanish and Hmong.
When: build in February, first calls March 1, ends September 30, 2021.
Where: run from 2389 Gateway Oaks Drive, Sacramento; the dialer itself is AT&T's.
Who: Teo Havili (ITS I, AT&T Dialer administrator course, Spanish) and me. Teo ran the 2020 drought water-bill campaign, 60,000 calls, and I ran dialers at the Department of Child Support Services for six years.
If the answer is no: about a third of those households lose their heating help, as last winter.

Imogen Vandersloot
Chief Information Officer
Department of Community Services and Development
""", bare=True)
    raw = mail('"Balthazar, Renee@CSD" <renee.balthazar@csd.ca.example>', DEL, "From Imogen Vandersloot, CSD", "2021-01-13T08:01:00-08:00",
               "Please see attached from our CIO.\n\nRenee Balthazar\nOffice Technician\n", files=[("for CDT.eml", inner)])
    write("k-16", "The CIO's mail attached to an office technician's: contract delegation", "delegations",
          [(raw, "contract_delegation", asks("Department of Community Services and Development"))], "The request is the attached message.")


if __name__ == "__main__":
    for make in PACKETS:
        make()
