"""Practice packets n-01 … n-30, each in a voice of its own. Run this file to write them again."""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))
from build import after, contract, docx, exemption, general, mail, mid_of, pdf, place, write, xlsx  # noqa: E402

EX = "STNDexemptions@state.ca.gov"
DEL = "STNDdelegations@state.ca.gov"
NOFILE = ("provider.documentation", "ipr.documentation", "fsr", "separate_attachments")
QUOTED = ("ipr.documentation", "fsr")
PACKETS = []


def packet(function):
    PACKETS.append(function)
    return function


@packet
def n01():
    order = pdf(
        [
            "<b>EXPOSITION PARK</b><br/>Office of Park Management<br/>FRAGO 17-04 TO STANDING COMMUNICATIONS PLAN",
            "<b>DTG:</b> 141600 NOV 17<br/><b>FROM:</b> Park CIO<br/><b>TO:</b> STND, Deputy Director<br/><b>SUBJ:</b> RELEASE FROM CALNET, "
            "OPERATION GATE LIGHT",
            ("h", "1. SITUATION."),
            "a. Two museums, one coliseum, one stadium, 160 acres. Game-day footfall 90,000 plus. Five vehicle gates. Emergency call "
            "stations and gate cameras at all five run on a leased microwave net whose owner leaves the business 28 FEB 18.",
            "b. CALNET forces: each Category 1 and Category 5 contractor was asked 2 OCT 17 to extend dark fiber or Ethernet to the gates. "
            "All three replied NEGATIVE: no duct inside the park fence, no permit to trench under Coliseum land before the 2019 season. "
            "Wireless last-mile is not a catalog line. Capability does not exist.",
            ("h", "2. MISSION."),
            "NLT 26 FEB 18 establish licensed 60 GHz rooftop radio transport, carrier-operated, 1 Gbps, one (1) hop to each of five (5) "
            "gates from the Blue Structure roof, in order that public safety keeps eyes and voice on the gates.",
            ("h", "3. EXECUTION."),
            ("t", [
                ["OBJ", "GRID (STREET)", "HOPS"],
                ["HUB", "3990 Bill Robertson Lane, Los Angeles 90037", "(head end)"],
                ["RED", "605 West Exposition Boulevard, Los Angeles 90037", "1"],
                ["WHITE", "3911 South Figueroa Street, Los Angeles 90037", "1"],
                ["BLUE", "701 State Drive, Los Angeles 90037", "1"],
                ["GOLD", "3980 South Menlo Avenue, Los Angeles 90037", "1"],
                ["GREEN", "900 Martin Luther King Jr. Boulevard, Los Angeles 90037", "1"],
            ], [60, 320, 60], True),
            ("h", "4. SUSTAINMENT."),
            "a. Contractor: SKYBRIDGE TACTICAL NETWORKS LLC.",
            "b. Duration: 30 months from acceptance, paid monthly in arrears.",
            "c. Class I (radios, mounting, FCC licenses): $41,250. Class II (carriage, 5 hops x 30 mo x $190): $28,500. "
            "Class III (spares on hand): $6,000. All classes: $75,750.",
            "d. Readiness standard: 99.9 percent by hop by month; tech on roof inside 2 hrs of call on event days, 8 hrs otherwise. "
            "Failure drill: each hour over standard costs contractor 5 percent of that hop's month. Three strikes in 90 days and we "
            "may cut him loose without charge.",
            ("h", "5. COMMAND AND SIGNAL."),
            "POC Sgt. (ret.) D. Olmos, 213-555-0117. Acknowledge.",
            ("sp", 8),
            "OFFICIAL:<br/><i>Renata K. Steuben</i><br/>RENATA K. STEUBEN<br/>Chief Information Officer, Exposition Park",
        ],
        font="Courier", size=9.5,
    )
    raw = mail('"Steuben, Renata" <rsteuben@expositionpark.ca.example>', EX, "FRAGO 17-04 OPERATION GATE LIGHT", "2017-11-14T16:05:00-08:00",
               "Order attached. Acknowledge receipt.\n\nR.K.S.\n", files=[("FRAGO 17-04.pdf", order)])
    fields = {
        "provider.name": "Skybridge Tactical Networks LLC", "cost.total": 75750.0, "cost.items": [41250.0, 28500.0, 6000.0],
        "services.addresses": [
            place("3990 Bill Robertson Lane", "Los Angeles", "90037"), place("605 West Exposition Boulevard", "Los Angeles", "90037"),
            place("3911 South Figueroa Street", "Los Angeles", "90037"), place("701 State Drive", "Los Angeles", "90037"),
            place("3980 South Menlo Avenue", "Los Angeles", "90037"),
            place("900 Martin Luther King Jr. Boulevard", "Los Angeles", "90037")],
        "contract.term_months": 30, "signer.name": "Renata K. Steuben", "signer.title": "Chief Information Officer",
        "reason.ground": "technical",
    }
    write("n-01", "Exposition Park, five-paragraph military order: no word on denial, and the only way out of the contract is for missed levels",
          "exemptions",
          [(raw, "exemption", after("deficient", "Exposition Park", "non_exempt",
                                    exemption(["ramifications", "contract.termination"], NOFILE), fields))],
          "1a and 2 give the need, nothing says what follows from a refusal. 4d's 'cut him loose' is a remedy for missed levels only; 4b is silent on leaving or extending. "
          "Class I-III are the items, 'All classes' the total.")


@packet
def n02():
    html = """<html><body style="font-family:Calibri,Arial;font-size:11pt">
<p>Hi there STND team,</p>
<p>I am the Supervising Nurse III over at the California Health Care Facility in Stockton, and our CIO asked me to write this up in my own
words because I'm the one who lives it (Howard has read it, see the bottom). This is for the <b>Stockton Nurse Call-to-Handset Pilot</b>,
our project 22-CCHCS-061, and only that.</p>
<p>Picture a code blue on the 2 a.m. shift. The button gets pushed, a light goes on over a door, and if nobody happens to be looking down that hallway,
nobody comes. In March it took my team <i>eleven minutes</i> to get to a man who was seizing. So what we want is a cellular push-to-talk <b>and</b>
alarm-to-phone service, i.e. rugged handsets with a data plan from the wireless company, with the nurse call bells routed to them over a
private LTE slice. Enough for all of our nurses and the med techs on every shift.</p>
<p>They'd be handed out and live at the facility, 7707 South Austin Road, Stockton, CA 95215. Nowhere else for now.</p>
<p><b>If you tell us no,</b> we go on with lights over doors. The federal court's experts already wrote us up for response times, and the next
finding would be contempt. More to the point somebody is going to die on me.</p>
<p><b>Did we look at CALNET?</b> Yes ma'am. The CALNET cellular folks do push-to-talk, and it's good, but none of the three will do the alarm
interface (our nurse call speaks something called TAP, their gateway doesn't) and none will put a private slice inside a walled facility. Got that in
writing from all of them, I read the e-mails myself.</p>
<p><b>Who and how much.</b> The company is Cordwainer Mobile Health, Inc. Their brochure is attached. It comes to <b>$212,600</b> all in:
$64,000 for the phones, $118,600 for service, and $30,000 for the little antennas and the gateway. You can quit any time with 45 days' notice
and there's nothing to pay. The contract we have now with the old pager people is for two years and ends this June.</p>
<p><b>What they promise.</b> An alarm on the handset in 4 seconds or less, 99.95% of the time, measured by the week. If they miss a week we get
that week free. Miss four in a row and they refund the phones.</p>
<p>Thank you for reading the whole thing! I know it's long.</p>
<p>Marisol Echeverria-Banks, RN, BSN<br>Supervising Nurse III</p>
<p>Sent for and with the approval of<br><b>Howard Plimpton, Chief Information Officer</b><br>California Correctional Health Care Services<br>
(M. Echeverria-Banks for H. Plimpton)</p></body></html>"""
    plain = "This message is in HTML. Please open it in a program that shows HTML.\n"
    raw = mail('"Echeverria-Banks, Marisol@CCHCS" <marisol.echeverria-banks@cchcs.ca.example>', EX, "our handsets for the nurses (exemption)",
               "2022-04-26T05:48:00-07:00", plain, html=html, cc='"Plimpton, Howard@CCHCS" <howard.plimpton@cchcs.ca.example>')
    fields = {
        "provider.name": "Cordwainer Mobile Health, Inc.", "cost.total": 212600.0, "cost.items": [64000.0, 118600.0, 30000.0],
        "services.addresses": [place("7707 South Austin Road", "Stockton", "95215")],
        "signer.name": "Howard Plimpton", "signer.title": "Chief Information Officer", "reason.ground": "technical",
    }
    write("n-02", "Correctional Health Care, a nurse manager's story signed for the CIO: no count, no new term, brochure not attached", "exemptions",
          [(raw, "exemption", after("deficient", "California Correctional Health Care Services", "non_exempt",
                                    exemption(["services.quantity", "contract.term", "provider.documentation"],
                                              ["ipr.documentation", "fsr", "separate_attachments"]), fields))],
          "'Enough for all of our nurses' is no number; 'two years' is the old pager contract. 45 days' notice is termination. "
          "'for H. Plimpton' with his title counts. 'Their brochure is attached' but nothing is.")


@packet
def n03():
    memo = docx(
        [
            "State of California<br/>Department of Corrections and Rehabilitation",
            ("c", "<b>M e m o r a n d u m</b>"),
            "Date:     September 8, 2016<br/>To:        Deputy Director, Statewide Telecommunications and Network Division<br/>From:    "
            "Office of the Warden, Pelican Bay State Prison<br/>Subject:  EXEMPTION, PERIMETER TOWER TELEMETRY CIRCUITS (PBSP-TT-16)",
            "The purpose of this memorandum is to obtain an exemption for the above project. The circuits carry the electrified-fence and "
            "tower alarm signals between Towers 1 through 8 and the alternate control room in Crescent City. The current copper pairs "
            "corrode each winter, and in calendar year 2015 the fence was run on manual watch for 61 days in total.",
            "The service is leased single-mode fiber transport, 100 megabit, protected ring. Two (2) circuits are needed, one on the north "
            "route and one on the south. The terminations are:",
            ("l", ["Pelican Bay State Prison, 5905 Lake Earl Drive, Crescent City, CA 95531",
                   "Alternate control room, 1035 Parkway Annex Drive, Crescent City, CA 95531"]),
            "This office has enjoyed an outstanding working relationship with Smith River Light Company since the institution activated in "
            "1989. Their personnel are gate-cleared and known to custody staff. It is the preference of this office to continue with them "
            "and it is not considered productive to revisit CALNET at this time.",
            "The agreement would run five (5) years. CDCR may end it on any June 30 with ninety (90) days' notice. Two further years may be "
            "added by amendment.",
            ("t", [
                ["Description", "Months", "Rate", "Extended"],
                ["North circuit", "60", "$640.00", "$38,400.00"],
                ["South circuit", "60", "$640.00", "$38,400.00"],
                ["Splicing and turn-up, once", "", "", "$9,700.00"],
                ["Total request", "", "", "$86,500.00"],
            ], None, True),
            "Smith River Light has assured this office of dependable service at all times and will respond promptly to any trouble. No "
            "charge is made for any day on which a circuit was out of order, and CDCR may withhold the month's payment "
            "until repairs are done.",
            "Absent approval, perimeter posts will again be staffed by hand each winter at an overtime cost of about $11,000 per week, and "
            "an escape attempt during a fence outage could go undetected.",
            "Please contact Lt. R. Bascombe, (707) 555-0164, with any questions.",
            "ORIGINAL SIGNED BY<br/>THADDEUS J. MERRIWEATHER<br/>Warden<br/>Pelican Bay State Prison",
            "cc: Agency Information Officer, CDCR Enterprise Information Services",
        ],
        font="Arial", size=11,
    )
    raw = mail('"Bascombe, Roy@CDCR" <roy.bascombe@cdcr.ca.example>', EX, "Warden's memo PBSP-TT-16", "2016-09-08T13:12:00-07:00",
               "Please find the Warden's memorandum.\n\nLt. R. Bascombe, Administrative Assistant\n",
               files=[("PBSP-TT-16 memo.docx", memo)], cc="aio@cdcr.ca.example")
    fields = {
        "provider.name": "Smith River Light Company", "cost.total": 86500.0, "cost.items": [38400.0, 38400.0, 9700.0],
        "services.addresses": [place("5905 Lake Earl Drive", "Crescent City", "95531"),
                               place("1035 Parkway Annex Drive", "Crescent City", "95531")],
        "contract.term_months": 60, "signer.name": "Thaddeus J. Merriweather", "signer.title": "Warden",
    }
    write("n-03", "CDCR warden's memo: warden signs, AIO only on copy, reason is a preference, levels are 'dependable' though remedies are real",
          "exemptions",
          [(raw, "exemption", after("deficient", "Department of Corrections and Rehabilitation", "non_exempt",
                                    exemption(["signer", "reason", "sla.levels"], NOFILE), fields))],
          "'Preference of this office' is no reason. 'Dependable service … promptly' measures nothing, the free day and the withheld payment are "
          "remedies. 61 days 'in total' is no cost. Warden is no head of IT.")


@packet
def n04():
    cover = pdf(
        [
            "<b>FRANCHISE TAX BOARD</b><br/>Procurement Counsel and Technology Services Division",
            "Solicitation No. FTB-19-C0427 (“Central Valley Call Overflow Trunking”)<br/>June 3, 2019",
            "This transmittal is an index. Each point on which a request of this class is tested is answered at the place shown.",
            ("t", [
                ["Point", "Where", "Answer, in short"],
                ["Subject", "Draft Agreement, Recital A", "SIP trunk group, 480 concurrent call paths, for the Central Valley overflow"],
                ["Premises", "Draft Agreement, Exh. 1", "two addresses"],
                ["Why wanted", "this page, para. 1", "filing-season overflow"],
                ["Why not CALNET", "this page, para. 2; IPR file", "price"],
                ["If refused", "this page, para. 3", "blocked calls"],
                ["Duration; exit; renewal", "Draft Agreement, cl. 4", "48 mo.; 60 days; one option"],
                ["Charges", "Draft Agreement, Exh. 2", "two lines and their sum"],
                ["Performance and redress", "Draft Agreement, Exh. 3", "99.99; credits; step-in"],
            ], [110, 150, 220], True),
            "1. Between February and May one caller in nine hears a busy signal. The overflow trunks take those calls to Fresno agents.",
            "2. The lowest CALNET offer, after the Individual Price Reduction whose papers are enclosed as “IPR file.pdf”, is $1,021,440 for the "
            "48 months. The draft agreement costs $748,800, or 26.7 per cent less, with equal or better service levels. The Board therefore "
            "invokes the financial ground.",
            "3. At the CALNET price the Board can afford 300 call paths and not 480. By the Board's traffic model some 610,000 taxpayers a season "
            "would then fail to reach an agent, penalties would be assessed that a call would have prevented, and refunds would be delayed.",
            "Approved and submitted:",
            "/s/ Constance Abernathy-Liu<br/>Constance Abernathy-Liu, Chief Information Officer, Franchise Tax Board",
            "<font size=8>Approved as to form: Barnaby Ostrowski, Procurement Counsel</font>",
        ],
        font="Times-Roman", size=11,
    )
    draft = docx(
        [
            ("c", "<b>DRAFT AGREEMENT FTB-19-C0427</b>"),
            "Recital A. Customer requires, and Palisade Voice Exchange, Inc. (“Contractor”) will furnish, one session-initiated trunk group of 480 "
            "concurrent call paths, delivered as 240 at each of the Premises.",
            "1. <i>Incorporation.</i> The Exhibits are part of this Agreement.<br/>2. <i>Prevailing law.</i> California.<br/>3. <i>Assignment.</i> "
            "None without consent.",
            "4. <i>Life of the Agreement.</i> This Agreement subsists for forty-eight (48) months from the Effective Date. Customer may bring it to an "
            "end for convenience by sixty (60) days' notice, paying only for service rendered. Customer holds a single option to "
            "prolong it by twelve (12) months at unchanged rates.",
            ("h", "Exhibit 1. Premises"),
            ("n", ["9646 Butterfield Way, Sacramento, CA 95827", "1455 Van Ness Court, Fresno, CA 93721"]),
            ("h", "Exhibit 2. Charges"),
            ("t", [
                ["Ref.", "Charge", "Basis", "Amount over the life"],
                ["2-a", "Call paths", "480 x $32.00 x 48 months", "$737,280"],
                ["2-b", "Number porting and turn-up", "one time", "$11,520"],
                ["", "Sum of charges", "", "$748,800"],
            ], None, True),
            ("h", "Exhibit 3. Performance and redress"),
            "3.1 Each trunk group is available 99.99 per cent of each month. 3.2 Post-dial delay does not exceed 2.5 seconds at the 95th percentile. "
            "3.3 For each tenth of a point below 3.1 Customer is credited 8 per cent of the monthly charge. 3.4 On breach of 3.2 in two "
            "consecutive months Customer may step in and re-route at Contractor's expense.",
            "Contractor's notice address: 600 Brannan Exchange, Suite 1400, San Francisco, CA 94107.",
        ],
        font="Cambria",
    )
    ipr = pdf(
        [
            "<b>File copy.</b> Correspondence, Individual Price Reduction IPR-2019-088",
            "<b>1. FTB to Meridian Gate Telecom (CALNET contractor), April 2, 2019.</b> FTB asks for an individual price reduction on 480 SIP call paths, 48 "
            "months, Sacramento and Fresno. A competing written offer stands at $748,800.",
            "<b>2. Meridian Gate Telecom to FTB, April 19, 2019.</b> We can reduce the catalog rate from $49.50 to $44.00 per call path per month and waive "
            "porting; 480 call paths x $44.00 x 48 months = $1,013,760, plus activation of $7,680, in all $1,021,440. This is our final position.",
            "Lucinda Farquhar, Program Manager, State Contracts",
        ],
        font="Helvetica",
    )
    raw = mail('"Abernathy-Liu, Constance@FTB" <constance.abernathy-liu@ftb.ca.example>', EX, "FTB-19-C0427: transmittal and index",
               "2019-06-03T11:30:00-07:00", "Three documents: transmittal, draft agreement, IPR file.\n\nFor procurement counsel: B. Ostrowski\n",
               files=[("Transmittal and index.pdf", cover), ("Draft FTB-19-C0427.docx", draft), ("IPR file.pdf", ipr)])
    fields = {
        "provider.name": "Palisade Voice Exchange, Inc.", "cost.total": 748800.0, "cost.items": [737280.0, 11520.0],
        "services.addresses": [place("9646 Butterfield Way", "Sacramento", "95827"), place("1455 Van Ness Court", "Fresno", "93721")],
        "contract.term_months": 48, "signer.name": "Constance Abernathy-Liu", "signer.title": "Chief Information Officer",
        "reason.ground": "financial",
    }
    write("n-04", "Franchise Tax Board, procurement lawyer's index into a draft agreement; financial, IPR correspondence enclosed; complete", "exemptions",
          [(raw, "exemption", after("complete", "Franchise Tax Board", "non_exempt", exemption([], ["fsr"]), fields,
                                    ["provider.documentation"]))],
          "Need, ground and consequences are paras. 1-3 of the transmittal; all else in the draft agreement. $1,021,440 is the CALNET offer. "
          "Signature '/s/' is the CIO's, counsel only approves as to form.")


@packet
def n05():
    letter = docx(
        [
            ("c", "<b>CALIFORNIA AFRICAN AMERICAN MUSEUM</b>"),
            ("c", "<i>Digital Collections &amp; Interpretation</i>"),
            "16 February 2021",
            "Dear colleagues of the telecommunications division,",
            "Among the objects in our care are four hundred reel-to-reel recordings of the Central Avenue jazz clubs. A wax cylinder asks only for a "
            "horn; a visitor in 2021 asks for the sound in her hand. The acquisition I commend to you, which our registrar has accessioned "
            "as <i>CAAM.IT.2021.3, “Listening Rooms”</i>, would let the recordings be heard in three rooms at once, in full resolution, by "
            "school groups in the building and by classrooms at home.",
            ("h", "The works requested"),
            "A pair of dedicated Internet access connections, symmetrical, 500 megabits each, by underground fiber. One enters at the museum, 600 State "
            "Drive, Los Angeles 90037; its companion at our off-site store, 4105 South Broadway Place, Los Angeles 90011.",
            ("h", "Provenance"),
            "The connections would come from Watts Towers Broadband Cooperative. Its offer sheet accompanies this letter.",
            ("h", "Why the present frame does not fit"),
            "The CALNET contractors were shown the drawings. The only medium they can bring to the store is a bonded copper of 45 megabits; "
            "three uncompressed streams want 140. What we need they do not have on Broadway Place.",
            ("h", "Were the loan refused"),
            "The Broadcasters' Legacy grant of $350,000 lapses on 30 June if the rooms are not open. The recordings, which shed a little oxide every "
            "year, would go back into the dark, and eleven thousand pupils already enrolled would be turned away.",
            ("h", "Terms of the loan"),
            "Two years from first light. Either party may recall it at thirty days' notice, without cost. No renewal is foreseen.",
            ("h", "Condition report"),
            "The cooperative will hold each connection to 99.8 per cent in the month and be at our door in six hours; short of that it "
            "forgives a day's fee for every hour, and we may close the account if the month falls under 97.",
            ("h", "Valuation"),
            ("t", [
                ["Entry", "What", "Fee"],
                ["i", "Entrance work, museum", "$2,900"],
                ["ii", "Entrance work, store", "$7,450"],
                ["iii", "Connection, museum, the 24 months", "$19,176"],
                ["iv", "Connection, store, the 24 months", "$21,576"],
            ], None, True),
            "A Feasibility Study Report for Listening Rooms goes to the Department of Finance this week; a copy for you travels under separate cover.",
            "With warm regards,",
            "Ophelia Marchetti-Jones<br/>Head of Information Technology and Chief Information Officer",
        ],
        font="Georgia",
    )
    offer = pdf(
        [
            ("c", "<b>Watts Towers Broadband Cooperative</b>"),
            ("c", "1780 East 107th Walk, Los Angeles, CA 90002"),
            "Offer sheet 21-0077 for CAAM. Dedicated fiber Internet, 500/500.",
            ("l", ["Museum entrance $2,900, monthly $799", "Store entrance $7,450, monthly $899", "No usage caps. /29 included."]),
        ],
        font="Helvetica",
    )
    raw = mail('"Ophelia Marchetti-Jones" <omarchetti@caam.ca.example>', EX, "Listening Rooms (CAAM.IT.2021.3)", "2021-02-16T10:02:00-08:00",
               "A letter and the offer sheet, with the museum's compliments.\n\nO. M.-J.\n",
               files=[("CAAM letter.docx", letter), ("Offer 21-0077.pdf", offer)])
    fields = {
        "provider.name": "Watts Towers Broadband Cooperative", "cost.items": [2900.0, 7450.0, 19176.0, 21576.0],
        "services.addresses": [place("600 State Drive", "Los Angeles", "90037"), place("4105 South Broadway Place", "Los Angeles", "90011")],
        "contract.term_months": 24, "signer.name": "Ophelia Marchetti-Jones",
        "signer.title": "Head of Information Technology and Chief Information Officer", "reason.ground": "technical",
    }
    write("n-05", "African American Museum, a curator's letter: 'Valuation' lists fees without their sum; FSR goes 'under separate cover'", "exemptions",
          [(raw, "exemption", after("deficient", "California African American Museum", "non_exempt",
                                    exemption(["cost.total", "fsr"], ["ipr.documentation"]), fields))],
          "Four priced entries and no total anywhere. $350,000 is a grant. 'Pair' = 2. 'Terms of the loan' is the contract.")


@packet
def n06():
    inner = """\
hey boss its Danny again doing this on the phone with the talk to text so forgive the commas period

this is for the arson bomb unit mobile evidence uplink we been calling it the Abe you project comma AB you dash six

ok so what it is is satellite internet terminals the flat panel kind that go on the roof of a truck comma we need four of them comma one per
truck comma with the unlimited data plan. they get issued to and garaged at the four regional offices. Office one is 2251 Harvard Street
comma Sacramento 95815. Office too is 602 East Huntington Drive comma Monrovia 91016. Office three is the one up in Redding comma the
old hangar by the air tanker base comma you know the one. Office four is 1234 East Shaw Avenue Fresno 93710.

why do we knead it. when we work a scene out past the cell towers the lab cant see the pictures till we drive back. at the canyon fire that was nine hours and
the suspect was in Nevada by then. that's what happens with no uplink so if Sacramento says no its gonna keep happening comma evidence gets old
and bad guys walk. also the DA's told us they will stop taking late chain of custody.

cal net. called the number and got a nice lady. their satellite product is fixed dish only comma takes too hours to point comma not for vehicles. the other
contractor said they dropped satellite from the catalog. so nothing on there moves.

outfit is Bluejay Orbital. eighteen months. no cancel fee but if we keep going after that its month to month and they said thats our option.
price is four terminals at twenty nine hundred so eleven thousand six hundred. plan is four at two fifty a month for eighteen months is
eighteen thousand even. so twenty nine thousand six hundred total all in.

they guarantee one hundred megs down ninety five percent of the time and a swap truck kit in twenty four hours. if its late they eat that whole months plan
for that truck.

ok thats it new paragraph period send
"""
    body = """\
STND, I adopt Captain Reyna's dictation below as the request of this office. Please treat it as mine.

Augustus Fenwick-Doyle
Chief Information Officer
Office of the State Fire Marshal

-----Original Message-----
From: Reyna, Daniel (Captain)
Sent: Thursday, August 10, 2023 9:51 PM
To: Fenwick-Doyle, Augustus
Subject: AB you 6

""" + inner
    raw = mail('"Fenwick-Doyle, Augustus@OSFM" <augustus.fenwick-doyle@fire.ca.example>', EX, "FW: AB you 6", "2023-08-11T08:15:00-07:00", body)
    fields = {
        "provider.name": "Bluejay Orbital", "cost.total": 29600.0, "cost.items": [11600.0, 18000.0],
        "services.addresses": [place("2251 Harvard Street", "Sacramento", "95815"), place("602 East Huntington Drive", "Monrovia", "91016"),
                               place("1234 East Shaw Avenue", "Fresno", "93710")],
        "contract.term_months": 18, "signer.name": "Augustus Fenwick-Doyle", "signer.title": "Chief Information Officer",
        "reason.ground": "technical",
    }
    write("n-06", "State Fire Marshal, a captain's phone dictation adopted by the CIO: one office of four is 'the old hangar'", "exemptions",
          [(raw, "exemption", after("deficient", "Office of the State Fire Marshal", "non_exempt",
                                    exemption(["services.address"], NOFILE), fields))],
          "Amounts are spoken in words (eleven thousand six hundred, eighteen thousand, twenty nine thousand six hundred). Redding has no street. "
          "'No cancel fee … month to month … our option' is termination and extension.")


@packet
def n07():
    deck = pdf(
        [
            ("sp", 60),
            ("c", "<font size=26><b>DMV NEXT: The Connected Field Office</b></font>"),
            ("sp", 16),
            ("c", "<font size=15>Exemption Narrative, Wave 1 (ten offices)<br/>Department of Motor Vehicles, Information Systems Division</font>"),
            ("c", "<font size=9>Prepared with our partner, Hyperion Edge Consulting Group</font>"),
            ("pb",),
            ("h", "Where we are today"),
            ("l", ["Ten Wave 1 offices share 20 Mbps each; photo upload to Sacramento takes 74 seconds per license",
                   "Lobby queue grows by 1 customer every 4 minutes while the upload runs",
                   "REAL ID volumes: +38% next year. The offices must have bandwidth before they have customers"]),
            ("h", "What we will buy"),
            ("l", ["Managed SD-WAN with dual 200 Mbps broadband underlay, one service per office = <b>10 services</b>",
                   "Partner: <b>Hyperion Edge Networks, LLC</b>"]),
            ("pb",),
            ("h", "Wave 1 footprint"),
            ("t", [
                ["Office", "Street", "City", "ZIP"],
                ["Arleta", "14400 Van Nuys Boulevard", "Arleta", "91331"],
                ["Barstow", "1400 East Main Street", "Barstow", "92311"],
                ["Blythe", "430 South Broadway", "Blythe", "92225"],
                ["Colusa", "787 County Center Road", "Colusa", "95932"],
                ["Davis", "505 Pole Line Road", "Davis", "95618"],
                ["El Centro", "233 North Imperial Avenue", "El Centro", "92243"],
                ["Gilroy", "6984 Chestnut Lane", "Gilroy", "95020"],
                ["Lompoc", "1500 North V Street", "Lompoc", "93436"],
                ["Susanville", "2945 Riverside Row", "Susanville", "96130"],
                ["Yreka", "1848 Fort Jones Road", "Yreka", "96097"],
            ], [110, 240, 130, 80], True),
            ("pb",),
            ("h", "Why an exemption, why now"),
            ("l", ["Future-ready. Agile. Customer-obsessed.",
                   "A best-of-breed partner rather than a legacy contract vehicle",
                   "Unlocks synergies across the DMV Next portfolio"]),
            ("h", "The cost of standing still"),
            ("l", ["450 additional lobby hours a week across the ten offices by next spring",
                   "Federal REAL ID deadline missed for about 210,000 customers, who may not board a domestic flight"]),
            ("pb",),
            ("h", "The investment"),
            "<font size=20><b>$1,944,000</b></font> total over 36 months. One price. No surprises.",
            ("h", "The commitment"),
            ("l", ["36 months, fixed", "Early exit after month 18 with three months' fees; two one-year extensions at DMV's choice",
                   "Up 99.95% per site, failover under 5 seconds, 4-hour swap",
                   "Below 99.95%: 10% back. Below 99.5%: 50% back, and DMV may drop the site free of charge"]),
            ("pb",),
            ("h", "Approval"),
            ("sp", 30),
            "Signature: ________________________________     Date: ______________",
            "Chief Information Officer, Department of Motor Vehicles",
            ("sp", 40),
            "<font size=8>Hyperion Edge Consulting Group, 1 Embarcadero Prism, 30th Floor, San Francisco, CA 94111</font>",
        ],
        font="Helvetica", size=13, landscape=True,
    )
    raw = mail('"Quillfeather, Brooks@DMV" <brooks.quillfeather@dmv.ca.example>', EX, "DMV NEXT exemption narrative (final_v9)",
               "2019-10-22T17:47:00-07:00",
               "Team,\n\nDeck attached. Happy to walk you through it any time!\n\nBrooks Quillfeather\nTransformation Program Manager, DMV Next\n",
               files=[("DMVNext_Exemption_final_v9.pdf", deck)])
    fields = {
        "provider.name": "Hyperion Edge Networks, LLC", "cost.total": 1944000.0,
        "services.addresses": [
            place("14400 Van Nuys Boulevard", "Arleta", "91331"), place("1400 East Main Street", "Barstow", "92311"),
            place("430 South Broadway", "Blythe", "92225"), place("787 County Center Road", "Colusa", "95932"),
            place("505 Pole Line Road", "Davis", "95618"), place("233 North Imperial Avenue", "El Centro", "92243"),
            place("6984 Chestnut Lane", "Gilroy", "95020"), place("1500 North V Street", "Lompoc", "93436"),
            place("2945 Riverside Row", "Susanville", "96130"), place("1848 Fort Jones Road", "Yreka", "96097")],
        "contract.term_months": 36,
    }
    write("n-07", "DMV, a partner's ghost-written deck: slogans for a reason, one price without items, blank signature line sent by a program manager",
          "exemptions",
          [(raw, "exemption", after("deficient", "Department of Motor Vehicles", "non_exempt",
                                    exemption(["reason", "cost.items", "signer"], NOFILE), fields))],
          "'Legacy contract vehicle' is no technical or financial reason. $1,944,000 is the only figure. The San Francisco address is the consultant's.")


@packet
def n08():
    book = xlsx([
        ("Cover", [
            ["CUIAB", "FY 18-19", "ID", "UIAB-T-044"],
            ["Project name", "Hearing Room Audio Bridge"],
            ["Submitted by", "Lorelei Standish"],
            ["Title", "Chief Information Officer"],
            ["Date", "8/30/2018"],
            ["Ask", "exemption for the rows on Svc"],
            ["Key", "Svc = services; Why = text; K = contract; $ = money"],
        ]),
        ("Svc", [
            ["#", "type", "qty", "uom", "addr", "city", "zip"],
            [1, "toll-free conference bridge w/ recording, 60 port", 1, "bridge", "2400 Venture Oaks Way", "Sacramento", "95833"],
            [2, "toll-free conference bridge w/ recording, 40 port", 1, "bridge", "9674 Telstar Avenue", "El Monte", "91731"],
            [3, "PRI (T1) to bridge", 2, "line", "2400 Venture Oaks Way", "Sacramento", "95833"],
        ]),
        ("Why", [
            ["q", "a"],
            ["use", "claimants phone in to appeal hearings; 71% of 2017 hearings were by phone; recording is the legal record"],
            ["today", "borrowed EDD bridge, 24 ports, EDD takes it back 12/31/18"],
            ["CALNET?", "Cat 1 audio conferencing: recording stops at 4 h and files are held 30 d; T. 22 sec. 5055 wants 5 yr. No other CALNET product records."],
            ["if no", "1/1/19 on: ~900 hearings a week not heard, fed timeliness score < 60% => corrective action plan, admin grant cut"],
        ]),
        ("K", [
            ["item", "value"],
            ["vendor", "lowest responsive bidder (RFQ closes 9/14)"],
            ["length", "24 mo from PO"],
            ["early out", "any month-end, 30 d ltr, $0"],
            ["extend", "1 x 12 mo, our call"],
            ["SLA uptime", ">= 99.9 %/mo, M-F 7-6"],
            ["SLA audio", "MOS >= 4.0"],
            ["SLA fix", "2 h"],
            ["if missed", "5% of mo fee per h over; > 3 misses/qtr = we may walk + fee back for the qtr"],
        ]),
        ("$", [
            ["#", "what", "qty", "unit $", "mo", "ext $"],
            [1, "60-port bridge", 1, 1450.0, 24, 34800.0],
            [2, "40-port bridge", 1, 980.0, 24, 23520.0],
            [3, "PRI", 2, 310.0, 24, 14880.0],
            [4, "storage 5 yr", 1, 6300.0, 1, 6300.0],
        ]),
        ("roll", [["FY18-19 roll-up (internal)", ""], ["Total all rows", 79500.0]], "hidden"),
    ])
    raw = mail('"Standish, Lorelei@CUIAB" <lorelei.standish@cuiab.ca.example>', EX, "UIAB-T-044", "2018-08-30T15:33:00-07:00", "see xlsx\n",
               files=[("UIAB-T-044.xlsx", book)])
    fields = {
        "cost.items": [34800.0, 23520.0, 14880.0, 6300.0],
        "services.addresses": [place("2400 Venture Oaks Way", "Sacramento", "95833"), place("9674 Telstar Avenue", "El Monte", "91731")],
        "contract.term_months": 24, "signer.name": "Lorelei Standish", "signer.title": "Chief Information Officer",
        "reason.ground": "technical",
    }
    write("n-08", "Unemployment Insurance Appeals Board, a workbook is the whole request: total only on a hidden sheet, vendor still to be chosen",
          "exemptions",
          [(raw, "exemption", after("deficient", "California Unemployment Insurance Appeals Board", "non_exempt",
                                    exemption(["cost.total", "provider.name"], NOFILE), fields))],
          "'Total all rows' stands on the hidden sheet 'roll'. 'Lowest responsive bidder' names nobody. Signer is 'Submitted by' on the cover "
          "tab and the mail's sender.")


# --- more below ---


def main():
    for function in PACKETS:
        function()
    print(len(PACKETS), "packets")


if __name__ == "__main__":
    main()
