"""Practice packets k-01 … k-44: what a message is. Requests as busy people send them, and mail that is easily mistaken for one.

Only `kind` and, where it is clear, `disposition` are labelled; nothing is said of the items. Run this file to write them again."""

# Mail as people write it: long lines, slips and typographic signs are theirs; one function per packet.
# ruff: noqa: ANN001, ANN201, D103, D209, E501, FLY002, ISC004, RUF001

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


# -------------------------------------------------------- not requests, alone


@packet
def k17():
    report = docx(
        [
            ("c", "<b>Department of Motor Vehicles</b><br/>Information Systems Division"),
            ("c", "Central File of Granted CALNET Exemptions, Annual Report, Fiscal Year 2018-19"),
            "In keeping with STMM 3-501.0, the Department maintains a central file of granted exemptions and their related acquisition documents. The file for the year ended June 30, 2019 is summarized below.",
            ("t", [
                ["Exemption", "Project", "Service", "Provider", "Contract", "Total cost", "Expires"],
                ["EX-2016-0031", "Kiosk expansion, grocery chain sites", "Retail DSL, 58 lines", "Various", "36 months, 30 days' notice", "$164,430", "9/30/2019"],
                ["EX-2017-0008", "Crescent City field office", "Fixed wireless 50 Mbps", "Redwood Crest Wireless", "24 months", "$21,360", "2/28/2019, not renewed"],
                ["EX-2018-0060", "Driver safety hearing rooms", "Video bridging, 22 rooms", "ClearBench Video", "36 months", "$97,020", "11/15/2021"],
            ], None, True),
            "All three providers met their service levels. One credit ($214.00) was received under EX-2016-0031. No exemption was requested to be extended in the year. The acquisition documents are available for audit at 2415 First Avenue, Sacramento.",
            "Prepared by the Telecommunications Governance Unit. Reviewed by:<br/>Beatrix Soderholm, Chief Information Officer",
        ]
    )
    raw = mail('"Nwachukwu, Glenn@DMV" <glenn.nwachukwu@dmv.ca.example>', EX, "DMV CALNET exemptions - annual report FY 18/19", "2019-07-25T09:40:00-07:00",
               "Good morning,\n\nPlease find attached the Department's annual report of CALNET exemptions, signed off by our CIO. No action is needed on your side.\n\nGlenn Nwachukwu\nTelecommunications Governance\nDMV\n",
               files=[("FY1819 Exemption central file report.docx", report)])
    write("k-17", "Yearly report of granted exemptions, with costs and a CIO's name", "exemptions", [(raw, "not_a_request", NO)], "It reports; nothing is asked for.")


@packet
def k18():
    book = xlsx([
        ("Exemptions", [
            ["Dept file", "CDT no.", "Project", "Service / qty", "Street address", "Vendor", "Term (mo)", "Early termination", "Total", "Reason", "Status 10/31"],
            ["T-014", "EX-2022-0018", "Salton Sea PM10 monitors", "LTE data / 9", "45700 Grapefruit Frontage, Mecca 92254", "Desert Signal Co", 24, "30 days", 7128.00, "coverage", "Active"],
            ["T-015", "EX-2022-0044", "Oroville field division radio backhaul", "10G wave / 1", "460 Glen Terrace, Oroville 95966", "Feather Fiber", 60, "50% remaining", 298800.00, "no facilities", "Active"],
            ["T-017", "(none)", "Delta barges", "VSAT / 2", "901 P Street, Sacramento 95814", "NorStar", 12, "none", 18960.00, "in motion", "Drafting w/ CIO; not submitted"],
            ["T-018", "EX-2023-0007", "San Luis Canal gates", "LTE data / 31", "31770 Gonzaga Service Road, Gustine 95322", "Desert Signal Co", 36, "30 days", 31248.00, "serial protocol", "Conditionally granted"],
        ]),
        ("Delegations", [["Dept file", "CDT no.", "Project", "Type", "Status 10/31"], ["D-003", "DL-2021-0012", "JOC PBX", "General", "Completed 8/2023"], ["D-004", "DL-2023-0002", "Flood hotline IVR", "Contract", "In progress"]]),
    ])
    raw = mail('"Yarborough, Celestine@DWR" <celestine.yarborough@water.ca.example>', EX, "DWR exemption / delegation tracker - Oct", "2023-11-02T15:44:00-07:00",
               "Hi Monique,\n\nAs promised on our quarterly call, here is our tracker as of Halloween. Does your list agree on T-014 and T-018? T-017 is on there only so that you know it is coming, it still has to go through Amir.\n\nCelestine\n", files=[("Telecom tracker 2023-10.xlsx", book)])
    write("k-18", "A department's tracker of exemptions and delegations, sent to compare lists", "exemptions", [(raw, "not_a_request", NO)],
          "T-017 is 'not submitted'; the mail asks to compare lists.")


@packet
def k19():
    body = """Hi CALNET folks,

First time doing this, so apologies in advance. What's the process to get an exemption?

Quick sketch of what we are thinking about: our new aviation hall (700 Exposition Frontage, Los Angeles) will have about 25 internet-connected displays from next spring, and the exhibit company bundles its own internet service, something like $900 a month for three years, with an uptime guarantee. We have not decided anything, and it could be that CALNET can do it, we haven't asked AT&T yet.

My questions:
 - does bundled internet inside an exhibit contract need an exemption at all?
 - if so who signs, is it our IT manager or the agency's AIO? We don't have a CIO.
 - is there a form or is it a letter?
 - how long does the review take, and do we have to do the IPR thing before or after?

If you could point me to whatever guide there is we would put something together in January.

Thanks a bunch!

Ottilie Brancusi
Operations Coordinator
California Science Center
"""
    raw = mail("Ottilie Brancusi <obrancusi@californiasciencecenter.ca.example>", EX, "how do I request an exemption?", "2018-11-13T13:25:00-08:00", body)
    write("k-19", "A question how to file, with a sketch of a project", "exemptions", [(raw, "not_a_request", NO)], "'We have not decided anything'; asks for a guide.")


@packet
def k20():
    draft = docx(
        [
            ("c", "<b>DRAFT 0.3 - FOR DISCUSSION ONLY - NOT APPROVED FOR SUBMISSION</b>"),
            "State of California<br/>Department of Child Support Services",
            "Date: [date of signature]",
            "To: Deputy Director, CALNET Program",
            "<b>Subject: CALNET Exemption Request, Statewide Outreach Texting</b>",
            "The Department of Child Support Services (DCSS) requests an exemption to purchase short-code text messaging outside of the CALNET contracts.",
            ("h", "Services"),
            "One dedicated short code and 6,000,000 outbound messages a year, delivered to 11150 International Drive, Rancho Cordova 95670.",
            ("h", "Need"),
            "Parents change addresses often; 41 percent of mailed hearing notices come back.",
            ("h", "Why CALNET does not meet the need"),
            "[Ravi to confirm: does the CALNET notification service support two-way keywords? If so this section falls.]",
            ("h", "Terms"),
            "36 months; 60 days' notice; one optional year.",
            ("h", "Cost"),
            "$0.011 per message, short code $500 per month; $216,000.00 total.",
            "[Signature block - S. Halloran-Mehta, CIO]",
        ],
        header="DRAFT",
    )
    body = """Good afternoon CALNET staff,

Before we route this for our CIO's signature, would you be willing to look over the attached draft and tell us whether we are on the right track? In particular we don't know if texting counts as a mandatory service, and if section 3 says enough. We're not filing it yet, the formal request will come from Saoirse once it is final (probably after the Governor's Budget).

I am free most mornings for a call.

Ravi Montalbano
Staff Services Manager I
Acquisitions and Telecom, DCSS
"""
    raw = mail('"Montalbano, Ravi@DCSS" <ravi.montalbano@dcss.ca.example>', EX, "Draft exemption request - your feedback please", "2021-12-07T14:51:00-08:00", body, files=[("DCSS Exemption Request v0.3 DRAFT.docx", draft)])
    write("k-20", "A draft sent for advice before filing", "exemptions", [(raw, "not_a_request", NO)], "'We're not filing it yet.'")


@packet
def k21():
    body = """Perfect, thank you so much Monique!! That was painless :)

Have a great long weekend.

Delphine

________________________________
From: CALNET Exemptions <STNDexemptions@state.ca.gov>
Sent: Thursday, August 29, 2019 4:05 PM
To: Arsenault, Delphine@BSCC <delphine.arsenault@bscc.ca.example>
Subject: RE: BSCC exemption request - Juvenile facility inspection tablets

Your request has been forwarded to the reviewers. Thank you.

________________________________
From: Arsenault, Delphine@BSCC <delphine.arsenault@bscc.ca.example>
Sent: Tuesday, August 27, 2019 9:12 AM
To: CALNET Exemptions <STNDexemptions@state.ca.gov>
Subject: BSCC exemption request - Juvenile facility inspection tablets

Dear Deputy Director:

The Board of State and Community Corrections requests an exemption from CALNET for 16 tablet data lines with offline-map roaming, for the project "Juvenile Facility Inspection Tablets", issued at 2590 Venture Oaks Way, Suite 200, Sacramento 95833.

The inspectors must fill the Title 15 checklist inside facilities where no CALNET cellular carrier has coverage (survey attached). Without the lines, the inspections are written up at home from memory, which the county counsels have begun to challenge.

Provider: Backcountry Wireless. 24 months, $39 per line per month, $14,976 in total. Any line may be dropped with 30 days' notice. 99.5% monthly; a day's credit for each four hours.

Delphine Arsenault
Chief Information Officer
Board of State and Community Corrections
"""
    raw = mail('"Arsenault, Delphine@BSCC" <delphine.arsenault@bscc.ca.example>', EX, "RE: BSCC exemption request - Juvenile facility inspection tablets", "2019-08-29T16:31:00-07:00", body,
               reply_to="<20190829.EXN.4410ab@cdt.ca.example>", refs="<BYAPR09MB3318A1@bscc.ca.example> <20190829.EXN.4410ab@cdt.ca.example>")
    write("k-21", "Thanks, with the whole old request quoted beneath", "exemptions", [(raw, "not_a_request", NO)],
          "The first lines only thank; the request below is the one already sent on.")


@packet
def k22():
    other = pdf(
        [
            "<b>DEPARTMENT OF CORRECTIONS AND REHABILITATION</b><br/>Enterprise Information Services",
            "February 9, 2016",
            "Deputy Director, Statewide Telecommunications and Network Division",
            "<b>EXEMPTION REQUEST - INMATE WARD INFORMATION KIOSKS</b>",
            "CDCR requests an exemption for 34 Ethernet access circuits at the facilities in Enclosure 1. The kiosks replace paper trust-account statements. CALNET 3 circuits at 11 of the sites require construction that ends after the settlement's date. "
            "If denied the Department is in breach of paragraph 12 of the settlement. 60 months, $2,448,000.00; termination for convenience on 120 days' notice.",
            "/s/ Lamar Espinosa-Wright, Director, Enterprise Information Services (Agency CIO designee)",
        ]
    )
    body = """STND,

fyi, here's a copy of what CDCR sent you in February (Lamar shared it with us). It isn't ours and we're not joining it. CCHCS clinics ride on the same circuits at nine of the prisons so we just want to be kept in the loop when you decide, since it will change our own plans for telehealth. Nothing needed from you right now.

Augustin Feldspar
Network Architect
California Correctional Health Care Services
"""
    raw = mail('"Feldspar, Augustin@CCHCS" <augustin.feldspar@cchcs.ca.example>', EX, "FW: CDCR exemption request - kiosks (copy for your info)", "2016-03-30T10:58:00-07:00", body, files=[("CDCR Kiosk Exemption Request 020916.pdf", other)])
    write("k-22", "Copy of another agency's request, for information", "exemptions", [(raw, "not_a_request", NO)], "Neither CDCR's own sending nor a request of CCHCS.")


@packet
def k23():
    html = """<html><body style="font-family:Arial;font-size:11pt">
<p>Hi {there},</p>
<p>Did you know that under <b>STMM 0501.0</b> state agencies may buy telecommunications outside of the CALNET contracts when <i>"the costs of an alternative product or service provider are substantially below (about 20%) the costs of similar products or services"</i>?</p>
<p><b>ApexVoice Cloud</b> has helped 9 public-sector customers write a winning exemption request. Our turnkey Exemption Kit gives you:</p>
<ul><li>the proposed services, with quantity, type and street addresses, pre-filled</li><li>a total cost and cost by item (seats from <b>$11.95</b>!)</li><li>36-month contract, 30-day early termination, two optional years</li>
<li>99.999% SLA with 10x service credits</li><li>a ready-to-sign letter for your Chief Information Officer</li></ul>
<p>May we have 15 minutes of your Deputy Director's time next week? <a href="https://apexvoice.example/book">Book a slot</a> and get a $50 gift card.</p>
<p>To your success,<br>Chad Winterbourne<br>Regional VP, Public Sector, ApexVoice Cloud, Inc.<br>2200 Corporate Vista Drive, Plano, TX 75024</p>
<p style="font-size:8pt;color:#999">You get this because you hold a public e-mail address. <a href="https://apexvoice.example/u">Unsubscribe</a></p></body></html>"""
    plain = """Hi {there},

Did you know that under STMM 0501.0 state agencies may buy telecommunications outside of the CALNET contracts when "the costs of an alternative product or service provider are substantially below (about 20%) the costs of similar products or services"?

ApexVoice Cloud has helped 9 public-sector customers write a winning exemption request. Our turnkey Exemption Kit gives you:

- the proposed services, with quantity, type and street addresses, pre-filled
- a total cost and cost by item (seats from $11.95!)
- 36-month contract, 30-day early termination, two optional years
- 99.999% SLA with 10x service credits
- a ready-to-sign letter for your Chief Information Officer

May we have 15 minutes of your Deputy Director's time next week? https://apexvoice.example/book

To your success,
Chad Winterbourne
Regional VP, Public Sector, ApexVoice Cloud, Inc.
2200 Corporate Vista Drive, Plano, TX 75024

Unsubscribe: https://apexvoice.example/u
"""
    raw = mail("Chad Winterbourne <chad@apexvoice.example>", EX, "Your CALNET exemption, done for you", "2014-05-15T06:02:00-07:00", plain, html=html, extra=[("List-Unsubscribe", "<https://apexvoice.example/u>"), ("Precedence", "bulk")])
    write("k-23", "A vendor's pitch that quotes the policy", "exemptions", [(raw, "not_a_request", NO)], "No agency asks.")


@packet
def k24():
    quote = pdf(
        [
            ("h", "Sutter Buttes Fiber Cooperative"),
            "Quote 23-771 for Department of Food and Agriculture, Yuba City district office, 1895 Lassen Frontage, Yuba City 95993",
            ("t", [["Item", "Qty", "Monthly", "One time"], ["Dedicated Internet 300/300", "1", "$640.00", "$2,000.00"], ["Managed router", "1", "$45.00", "-"]], [220, 50, 90, 90], True),
            "36 months: $26,660.00. Early exit: 40% of remainder. 99.95% availability, 4-hour repair, 5% credit per hour.",
        ],
        font="Helvetica",
    )
    body = """Hello,

I'm the account manager for the California Department of Food and Agriculture at Sutter Buttes Fiber Cooperative. They told me a few weeks back that they filed, or were about to file, an exemption with you for the Yuba City office and that we can't take the order before it's approved.

Could you tell me where it stands? Our quote (copy attached) lapses on the 31st and I have a construction crew on hold. If there's anything missing on the vendor side like SLA or W-9 I can get it to you today.

thx
Rusty Kowalczyk
Sutter Buttes Fiber Coop
"""
    raw = mail("Rusty Kowalczyk <rusty@buttesfiber.example>", EX, "CDFA Yuba City exemption status??", "2023-03-20T11:47:00-07:00", body, files=[("Quote 23-771 CDFA.pdf", quote)])
    write("k-24", "A vendor asks about its customer's exemption and attaches its quote", "exemptions", [(raw, "not_a_request", NO)], "Not from the agency; a question.")


@packet
def k25():
    minutes = docx(
        [
            "<b>TELECOM GOVERNANCE COMMITTEE - MINUTES</b><br/>Employment Development Department, 722 Capitol Mall, Room 2098<br/>March 11, 2015, 1:30-2:40 PM",
            "<b>Present:</b> G. Aldana (chair), P. Sutcliffe, M. Dhaliwal, T. Brightwater; CALNET: J. Ochoa. <b>Excused:</b> CIO.",
            ("n", [
                "<b>Minutes</b> of February 11 approved.",
                "<b>Lancaster job center.</b> Dhaliwal: Verizon says fall. The committee agreed to request an exemption for a 100 Mbps circuit from High Desert Broadband, 24 months, about $31,000. Brightwater to write it, CIO to sign. <b>Due April 8.</b>",
                "<b>PBX at Fresno PAC.</b> Sutcliffe: we will need a general delegation to replace the G3. Scope still open: 400 or 650 stations. Ochoa reminded all that staff qualifications and experience must be in it.",
                "<b>IVR.</b> Contract delegation DL-2014-0009 on schedule; go-live May 4.",
                "<b>CALNET 3 migration.</b> 61 percent of lines ordered.",
            ]),
            "Next meeting: April 8, 2015. Notes: K. Panagos.",
        ]
    )
    raw = mail('"Panagos, Kiki@EDD" <kiki.panagos@edd.ca.example>', DEL, "TGC minutes 3/11", "2015-03-13T16:19:00-07:00",
               "All, minutes from Wednesday. Corrections to me by Tuesday please.\n\nKiki\n", cc='"Aldana, Graciela@EDD" <graciela.aldana@edd.ca.example>; "Sutcliffe, Piers@EDD" <piers.sutcliffe@edd.ca.example>', files=[("TGC Minutes 2015-03-11.docx", minutes)])
    write("k-25", "Minutes of a meeting that decided to request later", "delegations", [(raw, "not_a_request", NO)], "The requests are still to be written.")


@packet
def k26():
    body = """VIA EMAIL

California Department of Technology
Statewide Telecommunications and Network Division

RE: California Public Records Act Request

To Whom It May Concern:

Pursuant to the California Public Records Act (Government Code section 7920.000 et seq.), I request copies of the following records:

  1. All CALNET exemption requests submitted by the Department of Health Care Services, the Department of Public Health and the California Health Benefit Exchange from January 1, 2020 to the present, including the cost of the proposed services, the proposed providers, the length and terms of the contracts and any Individual Price Reduction documentation.

  2. All approvals and denials of those requests.

  3. All general delegations granted to the same departments for call center equipment (IVR/ACD).

I ask for the records in electronic form. If you decide that any part is exempt from disclosure, please cite the statute. As you know, the Act requires a determination within ten days of this request.

I am willing to pay up to $50.00 for direct costs of duplication.

Sincerely,

Winifred Tomlinson
Staff Writer, The Capitol Ledger
1127 11th Street, Suite 600
Sacramento, CA 95814
"""
    raw = mail("Winifred Tomlinson <wtomlinson@capitolledger.example>", EX, "CPRA request: exemption requests and delegations, 2020-present", "2023-09-06T10:00:00-07:00", body)
    write("k-26", "Public records request for exemption requests", "exemptions", [(raw, "not_a_request", NO)], "A journalist; 'exempt from disclosure' is another exemption.")


@packet
def k27():
    book = xlsx([
        ("CNNG transition survey", [
            ["Q", "Question", "Answer"],
            [1, "Agency", "California Coastal Commission"],
            [2, "Customer transition coordinator", "Piet Sandoval-Ngata, CIO"],
            [3, "Services you use today under CALNET 3", "41 VoIP seats (Cat 1.3), 6 Ethernet (Cat 1), 28 cellular"],
            [4, "Addresses", "455 Market Street, Suite 300, San Francisco; 89 South California Street, Ventura; 725 Front Street, Santa Cruz; 7575 Metropolitan Drive, San Diego; 1385 8th Street, Arcata"],
            [5, "Do you hold any exemption or delegation? Number and end date", "EX-2018-0031, Arcata DSL, ends 4/30/2021"],
            [6, "Do you plan to request an exemption for a service in 2021? Why?", "Possibly for Arcata again if no CNNG contractor builds there"],
            [7, "What would follow if the service could not be moved in time?", "North Coast permits processed from San Francisco"],
            [8, "Expected order date", "Q2 2021"],
        ]),
    ])
    raw = mail('"Sandoval-Ngata, Piet@Coastal" <piet.sandoval-ngata@coastal.ca.example>', EX, "RE: ACTION REQUIRED: CALNET NextGen Transition Survey (due 11/20)", "2020-11-19T17:33:00-08:00",
               "Survey attached, just under the wire.\n\nPiet\n\n> From: CALNET Customer Outreach\n> Please fill in the attached survey and return it to STNDexemptions@state.ca.gov by November 20.\n", files=[("CNNG Transition Survey - Coastal.xlsx", book)])
    write("k-27", "Answer to a transition survey, with a question about exemptions in it", "exemptions", [(raw, "not_a_request", NO)], "'Possibly for Arcata again' is a plan, not a request.")


@packet
def k28():
    body = """CAPITAL AREA TELECOM COORDINATORS' BULLETIN
Spring 2013  *  Issue 41

IN THIS ISSUE
 1. Exemption requests: five common mistakes
 2. Delegations: general or contract?
 3. CALNET 3 is coming
 4. Spring luncheon

1. EXEMPTION REQUESTS: FIVE COMMON MISTAKES
Our friends at STND tell us half of all requests go back. The usual culprits: (a) the Chief Information Officer did not sign; (b) no street address; (c) the total cost is missing or does not add up; (d) nothing is said on early termination; (e) the IPR letter is "on file". An exemption must apply to a specific telecommunications project, explain the ramifications if the need is not met, and state why CALNET services would not do. E-mail it to STNDexemptions@dts.ca.gov with the support as separate attachments.

2. DELEGATIONS: GENERAL OR CONTRACT?
If the MSA does not sell it (PBX, key systems, premise IVR), it's general. If the catalog says Delegation: Yes, it's contract. Simple!

3. CALNET 3 IS COMING
Bid opening is set for summer. Keep your ATO handy.

4. SPRING LUNCHEON
Thursday, April 25, Old Spaghetti Frontage, 1910 J Street, Sacramento. $18. RSVP to Bev at the Board of Chiropractic Examiners.

To be removed from this list reply with REMOVE.
"""
    raw = mail("Capital Area Telecom Coordinators <bulletin@catc-sac.example>", EXD, "CATC Bulletin, Spring 2013: exemption requests, five common mistakes", "2013-03-28T05:30:00-07:00", body,
               extra=[("List-Id", "CATC bulletin <bulletin.catc-sac.example>"), ("Precedence", "list")])
    write("k-28", "A newsletter on exemption requests", "exemptions", [(raw, "not_a_request", NO)], "Repeats the policy.")


@packet
def k29():
    sent = mail(
        "CALNET Exemptions <STNDexemptions@state.ca.gov>", "perpetua.lindgren@hcai.ca.example", "EX-2022-0029 - items needed for your exemption request", "2022-06-14T09:00:00-07:00",
        """Dear Perpetua Lindgren:

Your exemption request for the Hospital Building Safety Board video service cannot go to the reviewers until we receive:

 1. The cost of each contract item (STMM 3-501.0)
 2. Specific service levels, and the rights and remedies that go with them (STMM 3-501.0)

Please answer this message.
""", bare=True)
    body = """This is the mail system at host mail.hcai.ca.example.

I'm sorry to have to inform you that your message could not
be delivered to one or more recipients. It's attached below.

For further assistance, please send mail to postmaster.

<perpetua.lindgren@hcai.ca.example>: host mbx3.hcai.ca.example[10.22.8.14] said:
    550 5.1.1 <perpetua.lindgren@hcai.ca.example>: Recipient address rejected:
    User unknown in local recipient table (in reply to RCPT TO command)

Reporting-MTA: dns; mail.hcai.ca.example
Arrival-Date: Tue, 14 Jun 2022 09:00:04 -0700 (PDT)

Final-Recipient: rfc822; perpetua.lindgren@hcai.ca.example
Action: failed
Status: 5.1.1
Diagnostic-Code: smtp; 550 5.1.1 Recipient address rejected: User unknown
"""
    raw = mail("Mail Delivery System <MAILER-DAEMON@mail.hcai.ca.example>", EX, "Undelivered Mail Returned to Sender", "2022-06-14T09:00:09-07:00", body, files=[("original.eml", sent)],
               extra=[("Auto-Submitted", "auto-replied"), ("Return-Path", "<>"), ("X-Failed-Recipients", "perpetua.lindgren@hcai.ca.example")])
    write("k-29", "Bounce of a notice about an exemption request", "exemptions", [(raw, "not_a_request", NO)], "The attached message is the program's own.")


@packet
def k30():
    order = pdf(
        [
            ("c", "<b>STATE OF CALIFORNIA<br/>TELECOMMUNICATIONS SERVICE REQUEST</b><br/>STD. 20 (REV. 9/2009)"),
            ("t", [
                ["Agency", "Board of Barbering and Cosmetology", "Agency billing code", "054311"],
                ["Date", "5/17/2016", "ATR", "Solveig Paramore, 916-555-0137"],
                ["Service address", "2420 Del Paso Frontage, Suite 100, Sacramento 95834", "Due date", "6/13/2016"],
                ["Type", "[X] Add  [ ] Change  [ ] Disconnect", "CALNET 3 contractor", "AT&amp;T, C3-A-12-10-TS-01"],
            ], [75, 190, 95, 120]),
            ("t", [
                ["Qty", "Product identifier", "Description", "Monthly", "One-time"],
                ["12", "VPST-0200", "Hosted IP voice seat, standard", "$13.50", "$0"],
                ["1", "VPST-0310", "Auto attendant", "$22.00", "$50.00"],
                ["1", "EVPL-0050", "Ethernet access, 50 Mbps", "$612.00", "$350.00"],
            ], [40, 90, 200, 70, 70], True),
            "Remarks: Exam site expansion. Standard contract terms. Contact guard for access.",
            "Authorized by: <i>S. Paramore</i>, Agency Telecommunications Representative        CIO approval (over $5,000): <i>n/a</i>",
        ],
        font="Helvetica", size=9,
    )
    raw = mail('"Paramore, Solveig@DCA" <solveig.paramore@dca.ca.example>', EX, "STD 20 - Barbering add 12 seats", "2016-05-17T09:05:00-07:00",
               "Pls process. Need by 6/13, exam site opening.\n\nSolveig Paramore, ATR\nDept. of Consumer Affairs\n", files=[("STD20 BBC Del Paso.pdf", order)], mailer="Microsoft Outlook 14.0")
    write("k-30", "A CALNET service order (STD 20) in the exemptions mailbox", "exemptions", [(raw, "not_a_request", NO)], "An order under the contract; nothing outside it is asked for.")


@packet
def k31():
    notice = docx(
        [
            "<b>NOTICE OF COMPLETION OF DELEGATED PROJECT</b>",
            ("t", [
                ["Delegation", "DL-2017-0021 (General)"],
                ["Agency", "Department of Fish and Wildlife"],
                ["Project", "Region 2 headquarters, Rancho Cordova: IP-enabled PBX"],
                ["Scope delivered", "1 Mitel controller, 165 stations, 6 analog gateways, voice mail"],
                ["Location", "1701 Nimbus Road, Rancho Cordova"],
                ["Timeframe", "Planned 9/1/2017 to 1/31/2018; accepted 2/16/2018"],
                ["Staff", "Project lead N. Qureshi-Boyle (CCNA Voice); two Telecom Technicians"],
                ["Cost", "Delegated $148,000; actual $139,412.60"],
                ["Outstanding", "None. As-built drawings on file"],
                ["Signed", "Evander Sokolov, Chief Information Officer, 3/5/2018"],
            ]),
        ]
    )
    raw = mail('"Qureshi-Boyle, Nadia@Wildlife" <nadia.qureshi-boyle@wildlife.ca.example>', DEL, "DL-2017-0021 completed", "2018-03-06T11:11:00-08:00",
               "Hello,\n\nPer condition 4 of our delegation letter, the completion notice for the Nimbus Road PBX is attached. You may close the file.\n\nNadia\n", files=[("DL-2017-0021 completion.docx", notice)])
    write("k-31", "Notice that a delegation has been completed", "delegations", [(raw, "not_a_request", NO)], "The project is over; 'you may close the file'.")


@packet
def k32():
    body = """Good morning CALNET Program,

Please update your records for the California Commission on Teacher Credentialing (CTC):

  Outgoing CIO:   Barnaby Escoffier (retires March 30)
  Incoming:       Sunniva Oduya, Acting Chief Information Officer, effective April 1, 2022
  ATR:            unchanged (Pilar Weatherby)
  Address:        651 Bannon Street, Suite 600, Sacramento 95811 (we left Capitol Avenue in December)

From April 1 Sunniva has authority to sign exemption requests, general delegations and contract delegations on behalf of the Commission. Please direct any notices on our open exemption EX-2021-0102 to her. Mr. Escoffier's mailbox will forward until June.

The signed designation letter is on its way in the interoffice mail.

Pilar Weatherby
Agency Telecommunications Representative
Commission on Teacher Credentialing
"""
    raw = mail('"Weatherby, Pilar@CTC" <pilar.weatherby@ctc.ca.example>', EX, "Change of CIO and address - CTC", "2022-03-16T08:30:00-07:00", body)
    write("k-32", "Change of CIO and address", "exemptions", [(raw, "not_a_request", NO)], "Says who may sign requests; makes none.")


@packet
def k33():
    ics = "\r\n".join([
        "BEGIN:VCALENDAR", "PRODID:-//Microsoft Corporation//Outlook 16.0 MIMEDIR//EN", "VERSION:2.0", "METHOD:REQUEST", "BEGIN:VEVENT",
        "UID:040000008200E00074C5B7101A82E0080000000050", "DTSTAMP:20190910T160000Z", "DTSTART:20191003T170000Z", "DTEND:20191003T190000Z",
        "SUMMARY:Writing a CALNET delegation or exemption request (training)", "LOCATION:CalHR Training Center\\, 1515 S Street\\, Sacramento",
        "ORGANIZER;CN=Training Registrar:mailto:registrar@calhr.ca.example", "END:VEVENT", "END:VCALENDAR", ""])
    body = """When: Thursday, October 3, 2019 10:00 AM-12:00 PM (UTC-08:00) Pacific Time (US & Canada).
Where: CalHR Training Center, 1515 S Street, North Building, Sacramento

*~*~*~*~*~*~*~*~*~*

You are invited: WRITING A CALNET DELEGATION OR EXEMPTION REQUEST THAT GETS APPROVED

Who should attend: telecom coordinators, CIOs, project managers, contract analysts.
You will learn to
  - tell a general delegation from a contract delegation
  - describe project scope, purpose, timeframe and location
  - show staff qualifications and prior experience
  - justify why the delegation should be granted, and the consequences if it is not

Cost: $95.00 per seat. Your division's two seats are held until September 20; please accept or decline.

Training Registrar
California Department of Human Resources
"""
    raw = mail("Training Registrar <registrar@calhr.ca.example>", DEL, "Invitation: Writing a CALNET delegation or exemption request", "2019-09-10T09:00:00-07:00", body, files=[("invite.ics", ics)])
    write("k-33", "Invitation to a training on writing requests", "delegations", [(raw, "not_a_request", NO)], "An invitation.")


@packet
def k34():
    returned = scan(
        pdf(
            [
                ("c", "<b>CALIFORNIA DEPARTMENT OF TECHNOLOGY</b><br/>Statewide Telecommunications and Network Division"),
                "October 8, 2014",
                "Chief Information Officer<br/>California Gambling Control Commission",
                "<b>APPROVAL OF GENERAL DELEGATION DL-2014-0033</b>",
                "The Division grants the Commission delegation to procure and install one key telephone system of 48 stations at 2399 Gateway Oaks Drive, Sacramento, between October 20, 2014 and January 30, 2015. Conditions: (1) monthly status; (2) the staff named in the request; (3) a completion notice.",
                "Please acknowledge by signing below and returning a copy.",
                ("sp", 14),
                "Acknowledged: <i>Thaddeus Nakagawa</i>     Title: Chief Information Officer     Date: 10/14/14",
            ],
            size=12,
        ),
        angle=-0.5, dpi=150,
    )
    raw = mail('"Nakagawa, Thaddeus@CGCC" <tnakagawa@cgcc.ca.example>', DEL, "RE: DL-2014-0033 approval - please acknowledge", "2014-10-14T13:02:00-07:00",
               "Signed copy attached as asked. Much obliged.\n\nThaddeus Nakagawa\nCIO, CGCC\n", files=[("Scan_20141014.pdf", returned)], reply_to="<20141008.DLN.71cc02@cdt.ca.example>")
    write("k-34", "The approval returned with an acknowledgment", "delegations", [(raw, "not_a_request", NO)], "Signed by the CIO, but it acknowledges an approval.")


@packet
def k35():
    body = """Dear CALNET Program Manager:

The California State Auditor's contract audit unit, jointly with our office's internal auditors, is reviewing telecommunications purchases of the Department of Industrial Relations for fiscal years 2014-15 through 2016-17 (Audit 2017-114). In our sample are three purchases made outside of the CALNET master contracts:

  a. PO 15-40221, Oakland, 1515 Clay Annex, hosted contact center, $212,900.00, 36 months, provider Brightline Contact, Inc.
  b. PO 16-01877, Van Nuys, Ethernet, $44,640.00, 24 months
  c. PO 16-05310, statewide, satellite telephones (22), $31,680.00

The Department told us that (a) was covered by an exemption and (c) by a general delegation, but it could not find the letters. For each, please tell us by February 9:

  1. whether an exemption request or delegation request was submitted, and by whom it was signed;
  2. whether it was approved, denied or withdrawn, and on what date;
  3. whether the request contained the cost by item and the IPR documentation required by STMM 0501.0.

Copies may be uploaded to our secure site. Please do not contact the Department about this inquiry.

Leopold Granger-Ito, CPA
Audit Supervisor, Office of Audit Services
Department of Industrial Relations
"""
    raw = mail('"Granger-Ito, Leopold@DIR" <leopold.granger-ito@dir.ca.example>', EX, "Audit 2017-114: exemption and delegation records, response due 2/9", "2018-01-22T10:45:00-08:00", body)
    write("k-35", "An auditor's question about three purchases", "exemptions", [(raw, "not_a_request", NO)], "Asks whether requests were made.")


@packet
def k36():
    letter = pdf(
        [
            "<b>PUBLIC UTILITIES COMMISSION - LEGAL DIVISION</b><br/>505 Van Ness Avenue, San Francisco",
            "August 18, 2021",
            "<b>NOTICE TO PRESERVE DOCUMENTS (LITIGATION HOLD)</b><br/>Golden Poppy Telecom, LLC v. Public Utilities Commission, San Francisco Superior Court",
            "The Commission has been sued over its purchase of conferencing services for public hearings under CALNET exemption EX-2020-0058. You may have relevant documents. Effective immediately, do not delete, alter or discard:",
            ("l", [
                "the Commission's exemption request of May 22, 2020, its attachments, quotes and drafts;",
                "all correspondence on the request, including with the CALNET contractors about an Individual Price Reduction;",
                "notes of reviewers, the approval, and any later amendment.",
            ]),
            "This duty overrides any retention schedule and lasts until you are told otherwise in writing.",
            "Calliope Rosenthal-Diaz, Staff Counsel",
        ]
    )
    raw = mail('"Rosenthal-Diaz, Calliope@CPUC" <calliope.rosenthal-diaz@cpuc.ca.example>', EX, "LEGAL HOLD - EX-2020-0058 - please acknowledge receipt", "2021-08-18T15:15:00-07:00",
               "PRIVILEGED AND CONFIDENTIAL\n\nPlease see the attached notice and confirm by reply that you have received it and informed your staff.\n\nCalliope Rosenthal-Diaz\nStaff Counsel, CPUC\n", files=[("Litigation hold 8-18-21.pdf", letter)])
    write("k-36", "Legal hold notice about an old exemption", "exemptions", [(raw, "not_a_request", NO)], "Asks to keep documents.")


# ------------------------------------------------------------------- threads


@packet
def k37():
    who = asks("Department of Conservation")
    one = mail(
        '"Ferreira-Holt, Bram@DOC" <bram.ferreira-holt@conservation.ca.example>', EX, "Exemption - Coalinga office circuit", "2020-07-08T09:14:00-07:00",
        """STND / CALNET,

DOC asks to be exempted from CALNET for one circuit. Details:

PROJECT      CalGEM Inland District, Coalinga field office reopening
SERVICE      1 x 50/50 Mbps licensed fixed wireless internet
ADDRESS      466 North Fifth Frontage, Coalinga 93210
NEED         seven inspectors log 60 well tests a day into WellSTAR; today they drive to Bakersfield to upload
REASON       AT&T, Lumen and Verizon (CALNET Cat 1/20) each answered "no facilities" in May
PROVIDER     Pleasant Valley Wireless Inc.
COST         $395/mo, $900 install, total $15,120
TERM         36 mo
SLA          99.9 %, 4 h; 1/30 of month per 4 h

Bram Ferreira-Holt
Chief Information Officer
Department of Conservation
""")
    two = mail(
        '"Ferreira-Holt, Bram@DOC" <bram.ferreira-holt@conservation.ca.example>', EX, "Automatic reply: Exemption - Coalinga office circuit - information needed", "2020-07-10T10:02:11-07:00",
        """I am on furlough leave from July 9 and will return on Monday, July 20. I will not be reading mail.

For anything urgent on exemptions, contracts or delegations please contact Anneliese Cho (anneliese.cho@conservation.ca.example). For the WellSTAR help desk call 916-555-0160.

Bram
""", reply_to="<20200710.EXN.19ce07@cdt.ca.example>", refs=f"{mid_of(one)} <20200710.EXN.19ce07@cdt.ca.example>", extra=[("Auto-Submitted", "auto-replied"), ("X-Auto-Response-Suppress", "All")])
    three = mail(
        '"Cho, Anneliese@DOC" <anneliese.cho@conservation.ca.example>', EX, "RE: Exemption - Coalinga office circuit - information needed", "2020-07-14T15:38:00-07:00",
        """Hi, answering for Bram on the two points:

1. What happens if we don't get it. Well tests stay two to three days behind, and under the new rule an untested well must be shut in. The operators have told us that they will bill the State for each day.

2. Leaving early. We may leave with 60 days' notice and pay three months. There is no option to extend.

Anneliese Cho
DOC Enterprise Technology Services

From: CALNET Exemptions
Sent: Friday, July 10, 2020 10:01 AM
To: Ferreira-Holt, Bram@DOC
Subject: Exemption - Coalinga office circuit - information needed

We need the following before your request can go to the reviewers:
 1. The ramifications if the need is not met
 2. Early termination or optional extension
""", reply_to="<20200710.EXN.19ce07@cdt.ca.example>", refs=f"{mid_of(one)} <20200710.EXN.19ce07@cdt.ca.example>")
    write("k-37", "Request, out-of-office answer to the notice, then a colleague's answers", "exemptions",
          [(one, "exemption", asks("Department of Conservation", "deficient")), (two, "not_a_request", NO), (three, "supplement", who)],
          "01 lacks ramifications and termination; 02 is automatic; 03 answers both.")


@packet
def k38():
    letter = pdf(
        [
            "<b>California Department of Aging</b><br/>2880 Gateway Oaks Drive, Suite 200, Sacramento 95833",
            "August 30, 2022",
            "<b>Request for exemption: Information and Assistance texting</b>",
            "CDA asks to be exempted from CALNET for one short code and two-way text messaging (about 900,000 messages a year) for its 33 Area Agencies' information lines, used at the address above. "
            "Older adults answer a text four times as often as a call. The CALNET notification services do not keep a conversation open across agents. Without it, the 2023 benefits enrollment reaches a third fewer people.",
            "Kindly Messaging, PBC; 24 months; $0.012 a message and $600 a month; $36,000.00 in total; 30 days' notice; 99.9 percent with 10 percent credits.",
            "Zelda Arroyo-Finch<br/>Chief Information Officer",
        ],
        font="Helvetica",
    )
    one = mail('"Arroyo-Finch, Zelda@CDA" <zelda.arroyo-finch@aging.ca.example>', EX, "CDA exemption: I&A texting", "2022-08-30T13:00:00-07:00", "Please see the attached request.\n\nZelda Arroyo-Finch\nCIO, CDA\n", files=[("CDA I&A texting.pdf", letter)])
    two = mail(
        '"Arroyo-Finch, Zelda@CDA" <zelda.arroyo-finch@aging.ca.example>', EX, "RE: CDA exemption: I&A texting", "2022-09-12T08:25:00-07:00",
        """Team, you can stop work on this one. CDSS is letting us ride on their texting contract, so there's nothing for us to buy any more. I'd like to pull the request back. Please send a note that it's closed for our audit file.

Zelda

From: Arroyo-Finch, Zelda@CDA
Sent: Tuesday, August 30, 2022 1:00 PM
To: STNDexemptions@state.ca.gov
Subject: CDA exemption: I&A texting

Please see the attached request.

Zelda Arroyo-Finch
CIO, CDA
""", reply_to=mid_of(one))
    write("k-38", "Request, then pulled back in plain words", "exemptions", [(one, "exemption", asks("California Department of Aging")), (two, "not_a_request", NO)], "02 withdraws: 'pull the request back'.")


@packet
def k39():
    who = asks("California Student Aid Commission")
    letter = docx(
        [
            "California Student Aid Commission<br/>11040 White Rock Road, Rancho Cordova",
            "March 6, 2017",
            "<b>General delegation: key telephone system, Southern California outreach center</b>",
            "The Commission asks for delegation to buy and install one NEC SV9100 key system with 28 stations and voice mail at its new outreach center, 600 Corporate Pointe, Culver City. "
            "The center is to answer Cal Grant questions from schools in the south; the leased space has no telephones. Order April 3, cut over May 8, 2017.",
            "Marcellus Oyewole (Senior ISA, NEC certified, CTNS) leads; he put in the White Rock Road system, 150 stations, in 2013. Delegation is sought since the building has a single riser that the Commission controls, and the work is small. "
            "If it is denied, the center opens without phones in the peak month of the Cal Grant season.",
            "Henrietta Valdivia, Chief Information Officer",
        ]
    )
    one = mail('"Valdivia, Henrietta@CSAC" <hvaldivia@csac.ca.example>', DEL, "CSAC delegation Culver City", "2017-03-06T14:14:00-08:00", "Attached.\n\nHenrietta Valdivia\nCIO\n", files=[("CSAC delegation.docx", letter)])
    two = mail('"Oyewole, Marcellus@CSAC" <moyewole@csac.ca.example>', DEL, "RE: CSAC delegation Culver City", "2017-03-09T09:50:00-08:00",
               """Correction to what Henrietta sent on Monday: it is 38 stations, not 28 (we forgot the counselors' row), and the cut-over moves to May 22 because the landlord is late. Everything else in the letter stands. Please use these in place of the old figures.

Marcellus Oyewole
Senior ISA
""", reply_to=mid_of(one), cc='"Valdivia, Henrietta@CSAC" <hvaldivia@csac.ca.example>')
    three = mail('"Valdivia, Henrietta@CSAC" <hvaldivia@csac.ca.example>', DEL, "Re: CSAC delegation Culver City - correction received", "2017-03-09T16:12:00-08:00",
                 "Thanks for the quick confirmation, and for making the change. H.\n\nSent from my Verizon, Samsung Galaxy smartphone\n\n-------- Original message --------\nFrom: STND Delegations\nDate: 3/9/17 3:40 PM\nSubject: CSAC delegation Culver City - correction received\n\nWe have noted 38 stations and May 22 on your general delegation request.\n",
                 reply_to="<20170309.DLN.50b2aa@cdt.ca.example>", refs=f"{mid_of(one)} {mid_of(two)} <20170309.DLN.50b2aa@cdt.ca.example>")
    write("k-39", "Delegation, a correction by the project lead, the CIO's thanks", "delegations",
          [(one, "general_delegation", who), (two, "supplement", who), (three, "not_a_request", NO)], "02 replaces a count and a date.")


@packet
def k40():
    letter = pdf(
        [
            ("c", "<b>COMMISSION ON PEACE OFFICER STANDARDS AND TRAINING</b>"),
            "January 15, 2025",
            "<b>Exemption request: driving simulators, cellular uplink</b>",
            "POST requests an exemption for six 5G fixed-access data services, one at each regional skills center listed below, to carry simulator telemetry. The CALNET cellular plans in Category 30 slow down above 100 GB a month; a center uses about 700 GB.",
            ("t", [["Center", "Address"], ["Sacramento", "860 Stillwater Frontage, West Sacramento 95605"], ["Napa", "1125 Jefferson Annex, Napa 94559"], ["Modesto", "3805 Cornucopia Spur, Modesto 95358"],
                   ["Ventura", "425 Durley Service Road, Camarillo 93010"], ["Orange", "1900 West Katella Annex, Orange 92867"], ["San Bernardino", "18000 Institution Frontage, San Bernardino 92407"]], [100, 320], True),
            "Recruits cannot be graded without it, and a failed upload voids the whole afternoon of twelve recruits. Brightpath Mobile, $140 each a month, 24 months, $20,160.00; 30 days' notice; 99 percent a month, month free otherwise.",
            "Ottavio Renner-Shah<br/>Chief Information Officer",
        ]
    )
    one = mail('"Renner-Shah, Ottavio@POST" <ottavio.renner-shah@post.ca.example>', EX, "POST simulator uplinks", "2025-01-15T16:50:00-08:00", "CALNET, request attached for your review and approval. Regards, Ottavio\n", files=[("POST exemption simulators.pdf", letter)])
    two = mail('"Deschamps, Lourdes@POST" <lourdes.deschamps@post.ca.example>', EX, "POST simulator uplinks - where are we?", "2025-02-11T09:05:00-08:00",
               """Good morning,

Checking in on our exemption request for the driving simulator uplinks that Ottavio submitted on January 15 (6 x 5G data, Brightpath Mobile, $20,160). Has it gone to the reviewers yet? Our academy at Napa begins on March 3 and Brightpath needs two weeks.

Could someone give me an estimated date? Thank you!

Lourdes Deschamps
Contracts Analyst, POST
""", cc='"Renner-Shah, Ottavio@POST" <ottavio.renner-shah@post.ca.example>')
    write("k-40", "Request, then a status question that repeats its facts", "exemptions",
          [(one, "exemption", asks("Commission on Peace Officer Standards and Training")), (two, "not_a_request", NO)], "02 asks only where it stands.")


@packet
def k41():
    who = asks("California Victim Compensation Board")
    body = """CALNET Delegations,

The California Victim Compensation Board requests a CALNET Contract Delegation.

Service: Lumen CALNET Contact Center catalog, "Workforce Management, per agent", id CCWM-0040 (Delegation: Yes), for 85 agents
Scope and purpose: forecasting and scheduling for the claims call center; abandonment was 24% last quarter
Timeframe: November 1, 2022 to March 31, 2023 for set-up; use through June 2026
Location: 400 R Street, Sacramento
Staff: Ngozi Whitcombe (ITS II, NICE WFM Certified), who set up the same product at Covered California in 2018; Paul Ferrante (SSM I, 9 years of call center scheduling)
If denied: victims of violent crime go on waiting 31 minutes, and overtime of $26,000 a month continues

Alasdair Quintana-Moss
Chief Information Officer
"""
    one = mail('"Quintana-Moss, Alasdair@VCB" <alasdair.quintana-moss@victims.ca.example>', DEL, "CalVCB contract delegation - WFM", "2022-09-29T11:20:00-07:00", body)
    two = mail('"Quintana-Moss, Alasdair@VCB" <alasdair.quintana-moss@victims.ca.example>', DEL, "FW: CalVCB contract delegation - WFM", "2022-10-06T07:42:00-07:00",
               "Resending, as I haven't had an acknowledgment and our mail gateway was down that day. Nothing has changed.\n\nAlasdair\n\nFrom: Quintana-Moss, Alasdair@VCB\nSent: Thursday, September 29, 2022 11:20 AM\nTo: STNDdelegations@state.ca.gov\nSubject: CalVCB contract delegation - WFM\n\n" + body)
    write("k-41", "Contract delegation and its resend a week later", "delegations", [(one, "contract_delegation", who), (two, "supplement", who)], "02 is the twin of 01: 'Nothing has changed'.")


@packet
def k42():
    one = mail(
        "Persephone Adair <padair@sierranevada.ca.example>", EX, "Sierra Nevada Conservancy - Mariposa internet", "2016-04-04T13:31:00-07:00",
        """Hello,

Our Mariposa office (5039 Fairgrounds Frontage, Mariposa 95338) needs a real internet connection. I'd like an exemption from CALNET 3 for one 25 Mbps fixed wireless service from Sierra Tel Wireless for 24 months, $129 a month, no installation, so $3,096. Month to month afterwards; $300 if we leave in the first year.

AT&T offered a T1 at $540, Verizon and CenturyLink nothing. With a T1 the grants map takes eleven minutes to open; the five people there have been working from the library. If we can't do it, we'd close the office on June 30 when our year ends.

They promise 99% with next-day repair and give the day back when down.

Persephone Adair
Chief Information Officer (and everything else IT)
Sierra Nevada Conservancy
""")
    two = mail(
        "Persephone Adair <padair@sierranevada.ca.example>", EX, "RE: Sierra Nevada Conservancy - Mariposa internet", "2016-05-24T10:09:00-07:00",
        """Hi again, thanks for the approval of the internet. Separate matter, just using this thread since you know us now:

We also need a delegation for phones at the Auburn headquarters, 11521 Blocker Drive, Suite 205. The landlord's PBX goes away, and I'd like to buy and install our own key system: Panasonic KX-NS700, 26 extensions, 4-line card, voice mail. CALNET's hosted voice won't work with the door phone and the overhead speakers that the fire marshal makes us have.

Order in June, install the week of July 18, done by July 29, 2016. I'd do it with Gus Hallam (retired annuitant, Panasonic certified; he did the CAL FIRE Auburn station twice). I have a CompTIA Network+ and did our 2011 move.

It should be ours because it's 26 phones in one suite and there's nobody else up here. If not, on August 1 the public reaches a dead number for all 25 million acres of us.

Is there a new case number for this?

Persephone

From: STND Exemptions
Sent: Friday, May 20, 2016 4:41 PM
To: Persephone Adair
Subject: RE: Sierra Nevada Conservancy - Mariposa internet

Your exemption request has been approved for 24 months. The letter is attached.
""", reply_to="<20160520.EXN.0d81f4@cdt.ca.example>", refs=f"{mid_of(one)} <20160520.EXN.0d81f4@cdt.ca.example>")
    who = asks("Sierra Nevada Conservancy")
    write("k-42", "Request, then a different request in the same thread, of another kind", "exemptions", [(one, "exemption", who), (two, "general_delegation", who)],
          "02 opens with thanks, then asks for a delegation of a key system: 'Separate matter'.")


@packet
def k43():
    who = asks("Department of Managed Health Care")
    letter = docx(
        [
            "<b>DEPARTMENT OF MANAGED HEALTH CARE</b><br/>Office of Technology and Innovation",
            "February 5, 2019",
            "<b>CALNET exemption, Help Center interpreter lines</b>",
            "The Department seeks an exemption for 20 SIP sessions of over-the-phone interpreting with three-way conferencing, for the Help Center at 980 9th Street, Suite 500, Sacramento 95814. The CALNET voice contracts have no conference bridge that "
            "keeps the line after our agent leaves. A quarter of callers speak no English; without the sessions their appeals miss the 30-day limit.",
            "LinguaBridge, Inc., 36 months. The total is $88,200.00. 99.9 percent of each month, with a credit of 5 percent for each tenth below it. The quote follows.",
            "Cornelius Abt-Nakai<br/>Chief Information Officer",
        ]
    )
    one = mail('"Abt-Nakai, Cornelius@DMHC" <cornelius.abt-nakai@dmhc.ca.example>', EX, "Help Center interpreter lines", "2019-02-05T12:00:00-08:00", "Please find our request attached.\n\nC. Abt-Nakai\n", files=[("Exemption HC interpreter lines.docx", letter)])
    quote = pdf(
        [
            ("h", "LinguaBridge, Inc."),
            "Order form LB-2019-144, Department of Managed Health Care",
            ("t", [["Item", "Qty", "Unit / mo", "36 months"], ["SIP session, interpreter conference", "20", "$115.00", "$82,800.00"], ["Session border device, lease", "1", "$150.00", "$5,400.00"]], [210, 50, 80, 90], True),
            "Total $88,200.00. Customer may end the order on 45 days' notice without fee. One renewal of 12 months at Customer's option.",
        ],
        font="Helvetica",
    )
    two = mail('"Steinbach, Opal@DMHC" <opal.steinbach@dmhc.ca.example>', EX, "interpreter lines quote", "2019-02-12T16:44:00-08:00", "Here it is. Sorry for the delay, vendor's lawyer.\n\nOpal Steinbach\nDMHC Procurement\n", files=[("LB-2019-144.pdf", quote)], reply_to=mid_of(one))
    three = mail('"Steinbach, Opal@DMHC" <opal.steinbach@dmhc.ca.example>', EX, "RE: interpreter lines quote", "2019-02-20T08:20:00-08:00", "Hi, did the quote come through? Our system shows it as delivered but I got no receipt. Do you need anything else from us, and when might we hear?\n\nOpal\n",
                 reply_to=mid_of(two), refs=f"{mid_of(one)} {mid_of(two)}")
    write("k-43", "Request, the promised quote with one line, then a question after it", "exemptions",
          [(one, "exemption", asks("Department of Managed Health Care", "deficient")), (two, "supplement", who), (three, "not_a_request", NO)],
          "01 lacks items and termination, and its quote only 'follows'; 02 brings the quote; 03 only asks.")


@packet
def k44():
    who = asks("Office of Traffic Safety")
    one = mail(
        '"Klostermann, Ida@OTS" <ida.klostermann@ots.ca.example>', DEL, "Delegation for outbound notification?", "2024-09-16T11:01:00-07:00",
        """Hi,

Is the outbound notification service in the AT&T CALNET catalog (C23, ONS-100) one of those that need a delegation? The catalog has a Yes in the column but our account rep says to ignore it. If it does, what would you want from us, and could it be done before the holiday DUI campaign?

Ida Klostermann
Grants Technology Coordinator
Office of Traffic Safety
""")
    two = mail(
        '"Klostermann, Ida@OTS" <ida.klostermann@ots.ca.example>', DEL, "RE: Delegation for outbound notification?", "2024-10-01T15:26:00-07:00",
        """OK, then we'd like to go ahead. Here is what you asked for, from our CIO:

"OTS requests CALNET contract delegation of AT&T C23 Outbound Notification, ONS-100. We will send seat-belt and DUI checkpoint alerts to 540 grantee agencies (scope), because e-mail alerts are read a day late (purpose). We start November 12, 2024 and end September 30, 2025. Run from 2208 Kausen Drive, Suite 300, Elk Grove. Ida Klostermann (Everbridge certified, MPA) and Dev Ramasubban (ITS I, AWS) will build it; Ida ran the CHP Amber tests in 2021-22. Without it, we miss the winter mobilization again and the federal grant is docked.
Wolfgang Abernethy, Chief Information Officer, OTS"

Thanks,
Ida

From: CALNET Delegations
Sent: Tuesday, September 17, 2024 9:30 AM
Subject: RE: Delegation for outbound notification?

Yes, ONS-100 needs a contract delegation. Please send the project's scope, purpose, timeframes and location, the staff's qualifications and experience, and the adverse consequences if denied, submitted by your CIO.
""", reply_to="<20240917.ans.33@cdt.ca.example>", refs=f"{mid_of(one)} <20240917.ans.33@cdt.ca.example>")
    three = mail(
        '"Klostermann, Ida@OTS" <ida.klostermann@ots.ca.example>', DEL, "RE: Delegation for outbound notification?", "2024-10-03T09:12:00-07:00",
        """One addition: Dev has left us as of today. Thuy-Anh Carmody takes his place (ITS I, Everbridge administrator course; two years of alerting at Cal OES). Please put that with our request.

Ida
""", reply_to=mid_of(two), refs=f"{mid_of(one)} {mid_of(two)}")
    write("k-44", "A question first, then the request in the same thread, then an addition", "delegations",
          [(one, "not_a_request", NO), (two, "contract_delegation", who), (three, "supplement", who)], "01 asks whether it is needed; 02 is the request with the CIO's words; 03 adds a person.")


if __name__ == "__main__":
    for make in PACKETS:
        make()
