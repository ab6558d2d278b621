"""Practice packets n-01 … n-30, each in a voice of its own. Run this file to write them again."""

# Letters as people write them: long lines, one function per packet whose title stands in its last call.
# ruff: noqa: ANN001, ANN201, D103, E501, ISC004

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))
from build import after, contract, docx, exemption, general, mail, mid_of, pdf, place, write, xlsx

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
    second = mail('"Beaumont-Ortega, Sylvie@CDCR" <sylvie.beaumont-ortega@cdcr.ca.example>', EX, "RE: Warden's memo PBSP-TT-16", "2016-09-21T10:05:00-07:00",
                  "The Warden's memorandum of September 8 is herewith submitted as this agency's request, with the following made good.\n\n"
                  "Disregard the paragraph on preference. The reason is technical: both CALNET contractors that sell fiber transport state, in answer to our\n"
                  "inquiry of September 14, that their plant ends south of the Smith River and that no protected ring can be had in Del Norte County.\n\n"
                  "Smith River Light commits in the draft agreement to 99.9 percent per circuit per month and to restoration within six hours.\n\n"
                  "Sylvie Beaumont-Ortega\nAgency Information Officer\nCalifornia Department of Corrections and Rehabilitation\n",
                  reply_to=mid_of(raw), cc='"Bascombe, Roy@CDCR" <roy.bascombe@cdcr.ca.example>')
    fields = {
        "provider.name": "Smith River Light Company", "cost.total": 86500.0, "cost.items": [38400.0, 38400.0, 9700.0],
        "services.addresses": [place("5905 Lake Earl Drive", "Crescent City", "95531"),
                               place("1035 Parkway Annex Drive", "Crescent City", "95531")],
        "contract.term_months": 60, "signer.name": "Thaddeus J. Merriweather", "signer.title": "Warden",
    }
    write("n-03", "CDCR warden's memo: warden signs, AIO only on copy, reason is a preference, levels are 'dependable' though remedies are real; the AIO then adopts and completes it",
          "exemptions",
          [(raw, "exemption", after("deficient", "Department of Corrections and Rehabilitation", "non_exempt",
                                    exemption(["signer", "reason", "sla.levels"], NOFILE), fields)),
           (second, "supplement", after("complete", "Department of Corrections and Rehabilitation", "non_exempt", exemption([], NOFILE),
                                        {**fields, "signer.name": "Sylvie Beaumont-Ortega", "signer.title": "Agency Information Officer",
                                         "reason.ground": "technical"}))],
          "'Preference of this office' is no reason. 'Dependable service … promptly' measures nothing, the free day and the withheld payment are "
          "remedies. 61 days 'in total' is no cost. A warden is no head of IT. 02: the AIO "
          "submits the memo as the agency's request and gives reason and levels.")


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
comma Sacramento 95815. Office too is 602 East Huntington Drive comma Monrovia 91016. Office three is the one up in Redding comma
mail goes to PO Box 1194 Redding 96099 comma its the old hangar by the air tanker base comma you know the one. Office four is 1234 East Shaw Avenue Fresno 93710.

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
    write("n-06", "State Fire Marshal, a captain's phone dictation adopted by the CIO: one office of four has only a P.O. box", "exemptions",
          [(raw, "exemption", after("deficient", "Office of the State Fire Marshal", "non_exempt",
                                    exemption(["services.address"], NOFILE), fields))],
          "Amounts are spoken in words (eleven thousand six hundred, eighteen thousand, twenty nine thousand six hundred). Redding has a P.O. box and 'the old hangar', no street. "
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


@packet
def n09():
    letter = docx(
        [
            "Department of Food and Agriculture<br/>Plant Health Division, Border Protection Stations<br/>Office of Information Technology Services",
            "Sacramento, 3 of September of 2019",
            "Estimated Deputy Director:",
            "By means of the present I permit myself to solicit to you one exemption for the project “Estación Conectada”, that is the connection of our "
            "border inspection stations of Needles and Winterhaven. The number of our project is CDFA-0932.",
            "<b>What we require.</b> Is Ethernet service by fiber of 100 megas, one circuit in each station, so in total are two circuits. The directions of "
            "the stations are:",
            ("l", ["Needles: 101 Interstate Spur Road, Needles, CA 92363", "Winterhaven: 2575 Quechan Crossing Road, Winterhaven, CA 92283"]),
            "<b>For what.</b> The inspectors photograph the insects and consult with the entomologist of Sacramento while the truck is waiting. With the line of "
            "today (3 megas) one photo delays until 6 minutes. Each truck with fruit loses in this 25 minutes in average.",
            "<b>If we don't have it.</b> The drivers skip the station by the secondary road, and it is enough with one orange infested. The plague of 1980 costed "
            "to the State 100 millions. Also the federal agreement demands us answer in 10 minutes, under pain of losing the assignation.",
            "<b>Why not by CALNET.</b> For the price. CALNET has the service, this we recognize. But the offer of them, still after the IPR, which was realized "
            "in July with the contractor Two Rivers Telecom, is of $131,040 for the three years, and the offer of Mesquite Valley Fibra y Datos, Inc. is of $88,920. "
            "It is a 32 % less for the same, with the same levels of service.",
            "<b>The money.</b> Needles $41,040 (36 x $1,140), Winterhaven $43,200 (36 x $1,200), both the installations $4,680. The sum of all: $88,920.",
            "<b>The contract.</b> Of three years obligatory. If we go out before, it is paid the half of what lacks. It renovates for one year more only if we write it.",
            "<b>The quality.</b> 99.9 % to the month; the breakdowns are arranged in 5 hours as maximum. If they do not comply, they discount to us 15 % of "
            "the invoice of that circuit, and at the third time in a semester we can rescind without cost.",
            "Without other particular, I take leave of you attentively,",
            "Eulalia Montemayor de la Fuente<br/>Chief Information Officer<br/>California Department of Food and Agriculture",
        ],
        font="Verdana", size=10,
    )
    offer = pdf(
        [
            "<b>MESQUITE VALLEY FIBRA Y DATOS, INC.</b>", "480 Rio Colorado Way, El Centro, CA 92243",
            "Offer 0932-B, August 12, 2019, for CDFA",
            ("l", ["2 x Ethernet 100 Mbps, Needles $1,140 and Winterhaven $1,200 each month, 36 months", "Installation, both: $4,680", "Valid 120 days"]),
        ],
        font="Helvetica",
    )
    sender = '"Montemayor de la Fuente, Eulalia@CDFA" <eulalia.montemayor@cdfa.ca.example>'
    first = mail(sender, EX, "Solicitude of exemption CDFA-0932", "2019-09-03T12:04:00-07:00",
                 "Good afternoon, I adjoin the letter and the offer of the provider. I remain at your orders.\n\nEulalia\n",
                 files=[("Letter CDFA-0932.docx", letter), ("Offer 0932-B.pdf", offer)])
    ipr = mail('"Hargreaves, Toby" <toby.hargreaves@tworiverstel.example>', sender, "RE: IPR Needles / Winterhaven", "2019-07-25T09:10:00-07:00",
               "Ms. Montemayor,\n\nYour individual price reduction request of July 9 was reviewed. We can offer $1,790 and $1,850 per month for the two 100 Mbps\n"
               "Ethernet circuits, 36 months, installation waived ($131,040 in all). No further reduction is possible.\n\nToby Hargreaves\nTwo Rivers Telecom, "
               "CALNET Account Team\n", bare=True)
    second = mail(sender, EX, "RE: Solicitude of exemption CDFA-0932", "2019-09-12T09:45:00-07:00",
                  "Estimated ones,\n\nYou have reason, it lacked the paper of the IPR. I send it as the contractor wrote it to us.\n\nEulalia Montemayor\n",
                  files=[("RE IPR Needles Winterhaven.eml", ipr)], reply_to=mid_of(first))
    third = mail(sender, EX, "RE: Solicitude of exemption CDFA-0932", "2019-09-13T08:20:00-07:00",
                 "Thousand thanks for your attention and so quick the answer. Have a nice weekend!\n\nEulalia\n",
                 reply_to=mid_of(second), refs=f"{mid_of(first)} {mid_of(second)}")
    fields = {
        "provider.name": "Mesquite Valley Fibra y Datos, Inc.", "cost.total": 88920.0, "cost.items": [41040.0, 43200.0, 4680.0],
        "services.addresses": [place("101 Interstate Spur Road", "Needles", "92363"), place("2575 Quechan Crossing Road", "Winterhaven", "92283")],
        "contract.term_months": 36, "signer.name": "Eulalia Montemayor de la Fuente", "signer.title": "Chief Information Officer",
        "reason.ground": "financial",
    }
    name = "Department of Food and Agriculture"
    write("n-09", "Food and Agriculture, Spanish-colored English, financial: IPR only told about; a supplement brings the contractor's mail; then thanks",
          "exemptions",
          [(first, "exemption", after("deficient", name, "non_exempt", exemption(["ipr.documentation"], ["fsr"]), fields)),
           (second, "supplement", after("complete", name, "non_exempt", exemption([], ["fsr"]), fields)),
           (third, "not_a_request", after("not_a_request"))],
          "01: 'realized in July' is not the documentation. 02 carries the contractor's answer as an attached message. 'Directions' are addresses, "
          "'rescind' for missed levels is a remedy, 'go out before … the half of what lacks' is early termination. $131,040 is CALNET's, 100 millions "
          "is history.")


@packet
def n10():
    body = """\
Good morning, and I do hope this finds everyone there very well!

My name is Percival Ashdown-Nguyen and I am the (unpaid, but very honored!) student intern at the California State Library, Information
Technology Bureau. My supervisor asked whether I might possibly be so bold as to send you our exemption request. Please forgive me if I have got
anything wrong, it would be entirely my own fault.

If it isn't too much trouble, the request is for the "Sutro Reading Room Wavelength" project. We would be ever so grateful for:

   * two (2) 10-gigabit optical wavelength services, if you please, one in each direction around the ring,
   * between the Sutro Library, 1630 Holloway Avenue, San Francisco, CA 94132, and the Library & Courts Annex at 900 N Street,
     Sacramento, CA 95814.

As to why CALNET could not help (and they were so very kind on the telephone): the contractors' catalogs stop at Ethernet of 10 gigabits shared, and
neither lists an unshared wavelength at all; I am told, with apologies, that a wavelength simply is not a CALNET product.

The company would be Farallon Lightwave Partners, if that is agreeable. They have quoted, most generously, $6,150 a month for each of the two wavelengths for
the twenty-four months of the agreement ($295,200 for both), and $18,000 for the two installations, making $313,200 altogether, if my sums are right! My
supervisor says that it may be ended early on any anniversary without a fee, and that there is no option to extend it.

They very nicely promise 99.99 percent availability each month and a repair within four hours. I did ask, and I'm sorry to have to report that no credits or
other remedies apply if they should happen to miss it; they said they hardly ever do.

I'm afraid that without your kind approval the National Endowment would have to take back its $420,000, because the grant says that the ring must be
lit by October 1, and eleven catalogers (all lovely people) would lose their positions.

Thank you so, so much for your time. I would be delighted to fix anything at all. Our Chief Information Officer, Ms. Gudrun Halvorsen, is copied, and sends her
very best regards.

With the greatest respect and gratitude,

Percival Ashdown-Nguyen
Student Intern
California State Library
"""
    raw = mail('"Ashdown-Nguyen, Percival@Library" <percival.ashdown-nguyen@library.ca.example>', EX,
               "A most respectful request (Sutro Reading Room Wavelength)", "2022-05-05T09:00:00-07:00", body,
               cc='"Halvorsen, Gudrun@Library" <gudrun.halvorsen@library.ca.example>')
    fields = {
        "provider.name": "Farallon Lightwave Partners", "cost.total": 313200.0, "cost.items": [295200.0, 18000.0],
        "services.addresses": [place("1630 Holloway Avenue", "San Francisco", "94132"), place("900 N Street", "Sacramento", "95814")],
        "contract.term_months": 24, "signer.name": "Percival Ashdown-Nguyen", "signer.title": "Student Intern",
        "reason.ground": "technical",
    }
    write("n-10", "State Library, an over-polite intern: CIO copied and sends regards, 'no remedies apply', why it is wanted is never said", "exemptions",
          [(raw, "exemption", after("deficient", "California State Library", "non_exempt",
                                    exemption(["need", "sla.remedies", "signer"], NOFILE), fields))],
          "Consequences (grant, catalogers) are told, what the wavelengths are for is not. 'No credits or other remedies apply' leaves remedies missing. "
          "$420,000 is a grant.")


@packet
def n11():
    body = """\
TL;DR  We'd like a standing green light to buy cellular data outside CALNET whenever a delivery squad needs it. 🚀

**Context**
ODI squads are distributed. They embed with partner departments, wherever, for 6-12 week sprints. Day one they need a working hotspot;
today it takes 19 business days to get one.

**The what**
Prepaid 5G hotspot data plans (unlimited, no throttle), plus eSIM activation. As many as squads need, at any partner site, for all of FY 2023-24.

**The why-not-CALNET**
Catalog wireless plans (we checked all 4 carriers' sheets, 6/12) don't offer prepaid, don't offer eSIM self-activation, and have a 12-month line
minimum. Squads live 6-12 weeks. Functionality gap, full stop.

**Risk of no**
Three of our OKRs slip (benefits-renewal squad can't run usability tests in county offices → the Sept 30 federal unwinding report is late → CHHS
pays a $1.4M/mo FMAP reduction).

**Vendor**
Gigahopper Wireless, Inc.

**Commercials**
- data plan, per line per month: $45
- eSIM activation, per line: $10
- cap: total cost of the proposed services $60,000
- term: 1 yr from PO. Cancel any line any day, in app. Auto-renew = off.

**Service levels**
- 99.5% monthly availability of the data core; P95 latency < 80 ms; support reply < 1 h in chat
- below 99.5% → that month's plans are free; P95 missed twice → we exit and unused prepaid is refunded

Ship it?

Saoirse Featherstone (she/her)
Chief Technology Officer and head of IT (ODI has no CIO)
Office of Data and Innovation
"""
    raw = mail('"Saoirse Featherstone" <saoirse.featherstone@innovation.ca.example>', EX, "hotspots for squads: exemption ask",
               "2023-06-20T16:16:00-07:00", body)
    fields = {
        "provider.name": "Gigahopper Wireless, Inc.",
        "contract.term_months": 12, "signer.name": "Saoirse Featherstone",
        "signer.title": "Chief Technology Officer and head of IT", "reason.ground": "technical",
    }
    write("n-11", "Data and Innovation, product-team shorthand: a blanket request for any site and any number; the CTO signs where there is no CIO", "exemptions",
          [(raw, "exemption", after("deficient", "Office of Data and Innovation", "non_exempt",
                                    exemption(["project", "services.quantity", "services.address"], NOFILE), fields,
                                    ["cost.total", "cost.items"]))],
          "'As many as squads need, at any partner site' is blanket. Unit rates without quantities (cost.items) and a capped total (cost.total) "
          "are doubtful.")


@packet
def n12():
    minutes = pdf(
        [
            "<b>California Air Resources Board</b><br/>Monitoring and Laboratory Division with the Office of Information Services",
            "MINUTES of the telemetry working group, Thursday, April 12, 2018, 1:30 to 2:45 p.m., 1927 13th Street, room 210",
            "<b>Present:</b> T. Villanueva-Roth (chair, Chief Information Officer), K. Brandvold, S. Mukherjee, P. Aldous (notes). <b>Excused:</b> J. Teixeira.",
            ("h", "Item 1. Minutes of March 15"), "Adopted without change.",
            ("h", "Item 2. Portola Valley Smoke Sensors, exemption"),
            "<b>2.1</b> Mr. Brandvold reported that twelve (12) units of SkyVantage Pro 300 are to be taken, six for the cabinet at 161 Nevada Alley, Portola 96122, and six for "
            "the cabinet at 420 North Mill Creek Road, Quincy 95971. The sensors there must report every five minutes for the wildfire smoke map; the present arrangement reports "
            "once a day when a technician visits.",
            "<b>2.2</b> Ms. Mukherjee reported on CALNET. Both contractors were written to on March 20. Neither has any offering that reaches either cabinet; both answered "
            "“not serviceable”. The replies are in the minutes folder. The group agreed that the ground is technical.",
            "<b>2.3</b> Terms from SkyVantage Communications Inc.: one year certain, thereafter month by month at the Board's option; leaving within the year costs $50 per unit.",
            "<b>2.4</b> Money. Units, 12 at $310: $3,720. Plan, 12 at $65 for 12 months: $9,360. Shipping: $180. In all $13,260.",
            "<b>2.5</b> Service. The company commits to 98.5 percent delivery of five-minute records in a month. Under that the plan of the unit is waived, and after two such "
            "months the unit may be sent back for its price.",
            "<b>2.6 Resolved:</b> that these minutes, when signed, be sent to STND as the Board's exemption request for the Portola Valley Smoke Sensors project. "
            "Action: Aldous, by April 20.",
            ("h", "Item 3. Next meeting"), "May 17, same room. Ms. Teixeira to bring the antenna survey; if she cannot, the June buy slides.",
            ("sp", 10),
            "Signed and submitted: <i>T. Villanueva-Roth</i><br/>Tamsin Villanueva-Roth, Chief Information Officer",
        ],
        font="Helvetica", size=9.5,
    )
    raw = mail('"Aldous, Penn@ARB" <penn.aldous@arb.ca.example>', EX, "Minutes 4/12, item 2 = exemption request", "2018-04-19T10:31:00-07:00",
               "As resolved in 2.6.\n\nP. Aldous, note taker\n", files=[("Telemetry WG minutes 2018-04-12 signed.pdf", minutes)])
    fields = {
        "provider.name": "SkyVantage Communications Inc.", "cost.total": 13260.0, "cost.items": [3720.0, 9360.0, 180.0],
        "services.addresses": [place("161 Nevada Alley", "Portola", "96122"), place("420 North Mill Creek Road", "Quincy", "95971")],
        "contract.term_months": 12, "signer.name": "Tamsin Villanueva-Roth", "signer.title": "Chief Information Officer",
        "reason.ground": "technical",
    }
    write("n-12", "Air Resources Board, minutes of a meeting as the request: a product name without its type, nothing on what a refusal would do", "exemptions",
          [(raw, "exemption", after("deficient", "California Air Resources Board", "non_exempt",
                                    exemption(["services.description", "ramifications"], NOFILE), fields))],
          "2.1 names 'SkyVantage Pro 300' and no type of service. 'The June buy slides' is about item 3. 1927 13th Street is the "
          "meeting room. Minutes are signed by the chair, who is CIO.")


@packet
def n13():
    report = pdf(
        [
            ("c", "<b>California Public Employees' Retirement System</b><br/>Information Technology Services Branch"),
            ("c", "Exemption Request ER-20-03: Member Callback Trunks, Lincoln Plaza"),
            ("h", "CRITERIA"),
            "STMM 0501.0 asks for specific service level agreements and associated rights and remedies; the length and terms of the contract commitment; and the cost in total and by "
            "specific contract item.",
            ("h", "CONDITION"),
            "Outbound callback traffic from 400 Q Street, Sacramento, CA 95811 and the continuity site at 3000 Gold Canal Way, Rancho Cordova, CA 95670 rides on 6 PRIs (3 per site), which are "
            "full on 41 of 62 sampled days. Members who ask for a callback wait 2.6 days. The remedy proposed is three (3) hosted SIP trunk bundles of 100 sessions, two at Q Street and one at Gold "
            "Canal, from Tuolumne Carrier Exchange, Inc. The existing carrier contract was let for five years and expires December 31, 2020.",
            ("h", "CAUSE"),
            "CALNET SIP offerings (all three contractors, tested 10/2019) do not pass the STIR/SHAKEN attestation “A” for numbers ported from another carrier. Calls without it are labelled “Scam "
            "Likely” on members' telephones. The functionality is not on any contractor's roadmap before 2022.",
            ("h", "EFFECT"),
            "If the exemption is denied, 38 percent of callbacks will go unanswered as now, 1,100 retirements a month will be processed late, and interest under Government Code 7522 will be owed.",
            ("h", "RECOMMENDATION AND PRICE"),
            ("t", [
                ["Ref", "Component", "One-time", "Recurring, extended"],
                ["P1", "Trunk bundles, 3", "", "$145,800"],
                ["P2", "Session border controller license", "$22,400", ""],
                ["P3", "Porting of 1,200 numbers", "$3,600", ""],
                ["", "Price of the whole", "", "$171,800"],
            ], [40, 240, 80, 90], True),
            ("h", "SERVICE LEVELS"),
            "The contract contains specific service level agreements and associated rights and remedies. For any month in which the service levels are not attained, CalPERS is credited one "
            "twentieth of P1's monthly charge, rising to one fifth on repetition, and may cancel on the third.",
            ("h", "EXIT"),
            "CalPERS may cancel for convenience on 120 days' notice; the license P2 is not refunded. Renewal: none provided.",
            ("h", "RESPONSE OF MANAGEMENT"),
            "Concur. Submitted.<br/><br/>Florian Achterberg<br/>Chief Information Officer",
        ],
        size=10.5,
    )
    first = mail('"Achterberg, Florian@CalPERS" <florian.achterberg@calpers.ca.example>', EX, "ER-20-03", "2020-02-27T14:40:00-08:00",
                 "Exemption Request ER-20-03 is attached.\n", files=[("ER-20-03.pdf", report)])
    second = mail('"Achterberg, Florian@CalPERS" <florian.achterberg@calpers.ca.example>', EX, "ER-20-03: closed by us", "2020-03-31T09:02:00-07:00",
                  "With the office empty since the 19th, callbacks now leave from members' representatives' own softphones. CalPERS takes back ER-20-03; no decision on it is needed any "
                  "more. We apologize for the work you have had.\n\nFlorian Achterberg\nCIO\n", reply_to=mid_of(first))
    fields = {
        "provider.name": "Tuolumne Carrier Exchange, Inc.", "cost.total": 171800.0, "cost.items": [145800.0, 22400.0, 3600.0],
        "services.addresses": [place("400 Q Street", "Sacramento", "95811"), place("3000 Gold Canal Way", "Rancho Cordova", "95670")],
        "signer.name": "Florian Achterberg", "signer.title": "Chief Information Officer", "reason.ground": "technical",
    }
    write("n-13", "CalPERS, an audit finding (criteria, condition, cause, effect): levels are only the manual's words, the five years are the old contract's; "
          "later withdrawn", "exemptions",
          [(first, "exemption", after("deficient", "California Public Employees' Retirement System", "non_exempt",
                                      exemption(["contract.term", "sla.levels"], NOFILE), fields)),
           (second, "not_a_request", after("not_a_request"))],
          "'CRITERIA' quotes the manual. 'Five years' is the expiring contract; the new one's length is nowhere. Credits and cancellation on the third "
          "miss are remedies without a level. 02 withdraws.")


@packet
def n14():
    paper = docx(
        [
            ("c", "<b>Satellite backhaul of cyanotoxin buoys at Clear Lake: a request for exemption</b>"),
            ("c", "I. Baptiste-Kowalski, Office of Environmental Health Hazard Assessment, Sacramento"),
            "<b>Abstract.</b> OEHHA will deploy nine buoys that measure microcystin every ten minutes. We ask leave to buy low-orbit satellite data service for them outside CALNET. We show "
            "that no CALNET service functions at the sites (Section 2), that the sum is $27,216 (Table 2), and that the public will be exposed if the data fail to arrive (Section 4).",
            ("h", "1. Introduction"),
            "Harmful algal blooms closed the lake's intakes on 73 days in 2024. County health officers issue advisories on grab samples that are 48 hours old at publication. The <i>Clear Lake Bloom "
            "Sentinel</i> project (agreement 24-E0031) replaces these by readings in near real time, for which each buoy must transmit.",
            ("h", "2. Materials available"),
            "Signal strength was logged over 14 days with the terminals of each CALNET wireless contractor (n = 4). Registration succeeded in 0, 0, 2 and 7 percent of attempts. The CALNET satellite service "
            "(one contractor) requires 120 W of mains power; a buoy yields 6 W. We conclude that the CALNET services lack the functionality required.",
            ("h", "3. Method"),
            "Nine burst-data satellite modem subscriptions (type: L-band, 2 MB per month), one per buoy. The subscriptions are issued to and the buoys are serviced from two piers: Library Park Pier, 200 Park "
            "Street Extension, Lakeport, CA 95453 (five) and Redbud Pier, 14655 Lakeshore Drive, Clearlake, CA 95422 (four). Supplier: Perigee Instruments &amp; Telemetry, Ltd. (data sheet in the supplement).",
            ("c", "Table 1. Performance guaranteed by the supplier"),
            ("t", [
                ["Quantity", "Guaranteed", "If not attained"],
                ["Messages delivered within 5 min", "≥ 97 % per buoy per month", "month free for that buoy"],
                ["Replacement of a failed modem", "≤ 3 working days", "$25 per day"],
                ["Either, thrice in a season", "", "agreement voidable, fees returned pro rata"],
            ], None, True),
            ("h", "4. Expected results without treatment"),
            "In the control case (exemption not granted) advisories remain 48 h late. From hospital records we estimate 12 (95 % CI 7 to 19) additional poisonings per bloom season, two of them in infants, and the "
            "federal grant that pays for the buoys ends for want of data.",
            ("h", "5. Costs"),
            ("c", "Table 2. Costs in dollars, 24 months"),
            ("t", [
                ["Component", "n", "each", "subtotal"],
                ["Modem", "9", "1,040.00", "9,360.00"],
                ["Subscription, 24 months", "9", "71.00 per month", "15,336.00"],
                ["Activation and test", "9", "280.00", "2,520.00"],
                ["Σ", "", "", "27,216.00"],
            ], None, True),
            ("h", "6. Duration and limits of the study"),
            "The commitment is 24 months from 1 May 2025. Subscriptions may be suspended (ice, vandalism) or ended by us at any month's close, without charge; two continuations of 12 months each are offered.",
            ("h", "Author's statement"),
            "The author is Chief Information Officer of OEHHA and submits this request in that capacity. No competing interests.<br/>Isidore Baptiste-Kowalski, Ph.D.",
            ("h", "Reference"), "State Telecommunications Management Manual, ch. 0501.0.",
        ],
        font="Times New Roman", size=10,
    )
    sheet = pdf(["<b>Perigee Instruments &amp; Telemetry, Ltd.</b>", "Data sheet PIT-L2: L-band burst modem. Supply 3.3 to 5 V, 0.9 W average, 61 x 38 x 14 mm, -30 to +60 C.",
                 "Kelowna, British Columbia. Agents in Reno, Nevada."], font="Helvetica")
    raw = mail('"Baptiste-Kowalski, Isidore@OEHHA" <isidore.baptiste-kowalski@oehha.ca.example>', EX, "Manuscript: exemption for Clear Lake Bloom Sentinel",
               "2025-03-11T11:11:00-07:00", "Manuscript and supplement attached.\n\nI. B.-K.\n",
               files=[("manuscript.docx", paper), ("supplement S1.pdf", sheet)])
    twin = mail('"Baptiste-Kowalski, Isidore@OEHHA" <isidore.baptiste-kowalski@oehha.ca.example>', EX, "Manuscript: exemption for Clear Lake Bloom Sentinel",
                "2025-03-13T08:02:00-07:00", "No acknowledgement has reached me; I submit the same two files again in case the first parcel was lost.\n\nI. B.-K.\n",
                files=[("manuscript.docx", paper), ("supplement S1.pdf", sheet)])
    fields = {
        "provider.name": "Perigee Instruments & Telemetry, Ltd.", "cost.total": 27216.0, "cost.items": [9360.0, 15336.0, 2520.0],
        "services.addresses": [place("200 Park Street Extension", "Lakeport", "95453"), place("14655 Lakeshore Drive", "Clearlake", "95422")],
        "contract.term_months": 24, "signer.name": "Isidore Baptiste-Kowalski", "signer.title": "Chief Information Officer",
        "reason.ground": "technical",
    }
    write("n-14", "OEHHA, written as a scientific paper with abstract and tables; complete; sent again two days later", "exemptions",
          [(raw, "exemption", after("complete", "Office of Environmental Health Hazard Assessment", "non_exempt", exemption([], QUOTED), fields)),
           (twin, "supplement", after("complete", "Office of Environmental Health Hazard Assessment", "non_exempt", exemption([], QUOTED), fields))],
          "Ramifications under 'Expected results without treatment', remedies in the third column of Table 1, total as Σ, signer in the author's statement. 02 is the same request again, "
          "under another Message-ID and without a reference to the first.")


@packet
def n15():
    flyer = docx(
        [
            ("c", "<b>★ CAL EXPO PRESENTS ★</b>"),
            ("c", "The 2017 Fairgrounds Wi-Fi Backbone Buy"),
            "Step right up, Statewide Telecommunications! Here is everything about the biggest, boldest little exemption on the midway.",
            ("h", "The star attraction"),
            "Metro fiber Internet, 2 Gbps, burstable to 10. FOUR handoffs, one at each of these gates and barns: Expo Center, 1600 Exposition Boulevard, Sacramento 95815; Blue Gate Barn, 1780 Ethan Way, "
            "Sacramento 95825; Racetrack Grandstand, 1701 Heritage Lane Loop, Sacramento 95815; Boulevard Lot, 1499 Response Road, Sacramento 95815.",
            ("h", "Why the folks at CALNET couldn't win the teddy bear"),
            "Burstable. They don't have it! Neither Internet contractor sells a port that stretches during the 17 days of Fair and shrinks for the other 348. We asked both, twice, and got two very polite "
            "“that feature is not in our catalog” e-mails.",
            ("h", "What if the ride breaks down (you say no)"),
            "No yes from you by May 1, no Golden Acorn Credit Union: our title sponsor takes its $186,000 home, we print paper tickets for $22,000 more, and the Junior Livestock Auction webcast goes dark.",
            ("h", "Your ringmaster"),
            "Big Top Broadband of Sacramento, Inc. Their gorgeous full-color brochure and signed proposal are attached for your enjoyment!",
            ("h", "The price of admission"),
            ("t", [
                ["Ticket", "Price"],
                ["Base 2 Gbps, 4 handoffs, 36 months", "$172,800"],
                ["Fair-time bursts, 3 seasons", "$25,500"],
                ["Entrance cable, once", "$14,000"],
                ["GRAND TOTAL, all rides", "$212,300"],
            ], None, True),
            ("h", "How long is the show?"),
            "Three years. You can leave the tent early for $4,000 a year not served. Encore: one more year if the crowd wants it.",
            ("h", "Satisfaction guaranteed"),
            "99.9% up, year round; during Fair, 99.99% and a technician on the grounds in 20 minutes. Miss in the off-season, 10% back; miss during Fair, the burst fee is on them.",
            "The project is part of our Feasibility Study Report “Connected Fairgrounds”, submitted to the Department of Finance on March 1.",
            "See you at the Fair!",
            "Barnaby “Buzz” Castellanos<br/>Chief Information Officer, California Exposition &amp; State Fair",
        ],
        font="Comic Sans MS", size=11,
    )
    raw = mail('"Castellanos, Buzz@CalExpo" <bcastellanos@calexpo.ca.example>', EX, "★ Fairgrounds Wi-Fi Backbone: exemption ★", "2017-03-09T13:37:00-08:00",
               "Flyer attached, brochure and proposal attached, FSR on request. Enjoy!\n\nBuzz\n", files=[("CalExpo exemption.docx", flyer)])
    fields = {
        "provider.name": "Big Top Broadband of Sacramento, Inc.", "cost.total": 212300.0, "cost.items": [172800.0, 25500.0, 14000.0],
        "services.addresses": [place("1600 Exposition Boulevard", "Sacramento", "95815"), place("1780 Ethan Way", "Sacramento", "95825"),
                               place("1701 Heritage Lane Loop", "Sacramento", "95815"), place("1499 Response Road", "Sacramento", "95815")],
        "contract.term_months": 36, "signer.name": "Barnaby “Buzz” Castellanos", "signer.title": "Chief Information Officer",
        "reason.ground": "technical",
    }
    write("n-15", "Cal Expo, a showman's flyer: brochure and proposal 'attached' but absent, FSR submitted to Finance and not enclosed, no stated need", "exemptions",
          [(raw, "exemption", after("deficient", "California Exposition and State Fair", "non_exempt",
                                    exemption(["provider.documentation", "fsr", "need"], ["ipr.documentation", "separate_attachments"]), fields))],
          "The consequences of a no are told, what the fiber is wanted for is not said. Only the flyer is attached. $186,000 is a sponsor's money.")


@packet
def n16():
    first_body = """\
To: STND
From: Board of State and Community Corrections, Information Technology

1  PURCHASE     Title IV Data Exchange Link, purchase request 21-118
2  SERVICE      1 (one) dedicated 200 Mbps Internet access, business fiber, with 8 static addresses
3  AT           2590 Venture Oaks Way, Suite 200, Sacramento 95833
4  NEEDED FOR   58 county probation departments upload juvenile hall data each quarter; the shared building line stalls at 40 uploads
5  IF DENIED    counties miss the OJJDP filing date, the State loses its Title II formula share ($4.6 million in 2020)
6  CALNET       no CALNET Internet contractor is in the building; riser is full per landlord (letter on file); lead time for new riser 14 months
7  PROVIDER     Natomas Suites Networks, already in the riser
8  TERM         36 months
9  COST         $25,560 in total
10 SERVICE LEVEL  99.9 percent a month, 6 hours to restore; 1/30 of the month credited per hour late

Ingeborg Tran-Salcedo
Chief Information Officer
"""
    sender = '"Tran-Salcedo, Ingeborg@BSCC" <ingeborg.tran-salcedo@bscc.ca.example>'
    first = mail(sender, EX, "PR 21-118", "2021-05-04T08:30:00-07:00", first_body)
    second_body = """\
Corrections to PR 21-118, in the same numbering. Lines not listed stand.

8  TERM         strike 36 months; read 24 months. We may leave at any time on 60 days' notice at no charge. No extension.
9  COST         strike $25,560; read $17,940 in total. Its parts are in the attached file.

I. Tran-Salcedo, CIO

> -----Original Message-----
> Subject: PR 21-118
> Your request lacks: requirements or commitments on early termination or extension; the cost of each item.
"""
    parts = "line;what;count;rate;extended\r\n9a;fiber internet 200, per month;24;695.00;16680.00\r\n9b;installation;1;1260.00;1260.00\r\n"
    second = mail(sender, EX, "RE: PR 21-118", "2021-05-11T15:05:00-07:00", second_body, reply_to=mid_of(first), files=[("PR 21-118 line 9.csv", parts)])
    base = {
        "provider.name": "Natomas Suites Networks", "services.addresses": [place("2590 Venture Oaks Way, Suite 200", "Sacramento", "95833")],
        "signer.name": "Ingeborg Tran-Salcedo", "signer.title": "Chief Information Officer", "reason.ground": "technical",
    }
    write("n-16", "State and Community Corrections, ten numbered lines; then corrections by line number that replace term and total and add the rest", "exemptions",
          [(first, "exemption", after("deficient", "Board of State and Community Corrections", "non_exempt",
                                      exemption(["contract.termination", "cost.items"], NOFILE),
                                      {**base, "cost.total": 25560.0, "contract.term_months": 36})),
           (second, "supplement", after("complete", "Board of State and Community Corrections", "non_exempt",
                                        exemption(["separate_attachments"], ["provider.documentation", "ipr.documentation", "fsr"]),
                                        {**base, "cost.total": 17940.0, "cost.items": [16680.0, 1260.0], "contract.term_months": 24}))],
          "02 strikes 36 months and $25,560; the item lines are in its CSV. The quoted notice in 02 is the program's text, not an answer. $4.6 million is the federal share.")


@packet
def n17():
    page = """\
<html><body style="font-family:Arial;font-size:10pt">
<p>Plain-language summary: We ask you for an exemption. We want to buy captions for phone calls from a company that is not on CALNET.</p>
<table border="1" cellpadding="5" cellspacing="0">
<tr><td><b>Who we are</b></td><td>State Council on Developmental Disabilities (SCDD), a state agency</td></tr>
<tr><td><b>Name of the plan</b></td><td>Self-Advocates' Captioned Calls, 2024</td></tr>
<tr><td><b>What we will buy</b></td><td>Call captioning. A service that turns speech on a call into text on the screen.</td></tr>
<tr><td><b>How many</b></td><td>26 seats</td></tr>
<tr><td><b>Where</b></td><td>3831 North Freeway Boulevard, Sacramento 95834 (14 seats)<br>770 The Esplanade Court, Orange 92868 (12 seats)</td></tr>
<tr><td><b>Why we need it</b></td><td>Some of our members are deaf. Some read better than they hear. They run our meetings by phone.</td></tr>
<tr><td><b>What CALNET says</b></td><td>From the contractor's product catalog, printed March 4, 2024:<br>
<font face="Courier New" size="2">Line 3.117 &nbsp; CAPT-SEAT &nbsp; Real-time call captioning, per seat &nbsp; Required/Discretionary: <b>Discretionary</b> &nbsp; Delegation: No</font></td></tr>
<tr><td><b>Why not buy it there</b></td><td>Their captions come in English only. We also need Spanish and Hmong. They do not have that.</td></tr>
<tr><td><b>What happens if we can't</b></td><td>People miss meetings that are about their own lives. The Council could lose its quorum and break the open meeting law.</td></tr>
<tr><td><b>Who will sell it</b></td><td>We will pick one soon.</td></tr>
<tr><td><b>How long</b></td><td>12 months. We can stop any month. We can add 12 months.</td></tr>
<tr><td><b>How much</b></td><td>26 seats at $38 a month for 12 months is $11,856. Set-up is $650. All together: $12,506.</td></tr>
<tr><td><b>How good it must be</b></td><td>95 words right out of 100. Text in 3 seconds.</td></tr>
</table>
<p>Thank you.</p>
<p>Wilhelmina Okoro<br>Chief Information Officer<br>State Council on Developmental Disabilities</p>
</body></html>"""
    raw = mail('"Okoro, Wilhelmina@SCDD" <wilhelmina.okoro@scdd.ca.example>', EX, "Request for an exemption: captioned calls", "2024-03-06T10:20:00-08:00",
               "Please view this message as HTML.\n", html=page)
    fields = {
        "cost.total": 12506.0, "cost.items": [11856.0, 650.0],
        "services.addresses": [place("3831 North Freeway Boulevard", "Sacramento", "95834"), place("770 The Esplanade Court", "Orange", "92868")],
        "contract.term_months": 12, "signer.name": "Wilhelmina Okoro", "signer.title": "Chief Information Officer", "reason.ground": "technical",
    }
    write("n-17", "Developmental Disabilities Council in plain language: the quoted catalog line is Discretionary, so nothing is required; vendor and remedies lack anyway",
          "exemptions",
          [(raw, "exemption", after("not_required", "State Council on Developmental Disabilities", "non_exempt",
                                    exemption(["provider.name", "sla.remedies"], NOFILE), fields))],
          "Catalog line 3.117 shows Discretionary. 'We will pick one soon' names nobody; 'how good it must be' has levels and no remedy.")


@packet
def n18():
    letter = docx(
        [
            ("c", "<b>JUDICIAL COUNCIL OF CALIFORNIA</b><br/>Information Technology"),
            ("c", "<b>IN RE: DELEGATION OF AUTHORITY FOR CERTAIN TELEPHONE EQUIPMENT</b>"),
            "<b>I. INTRODUCTION</b>",
            "The Judicial Council, staff agency of the judicial branch, moves for delegation of authority over the project known as “Ronald Reagan Chambers Telephone Renewal” (the Second District's chambers and "
            "clerk's office, 140 extensions) at 300 South Spring Street, Los Angeles, and 455 Golden Gate Avenue, San Francisco.",
            "<b>II. STATEMENT OF PURPOSE</b>",
            "The telephone system in both buildings was installed in 2001 and drops one call in forty. The purpose is to give the justices a system by which emergency writ matters can be heard by telephone on the night they are filed.",
            "<b>III. EQUIPMENT</b>",
            "Movant will acquire telephone equipment, and such related items as may be just and proper, in quantities according to proof.",
            "<b>IV. ARGUMENT</b>",
            "Delegation is proper. It is well within the discretion of the Department to grant it, and movant so requests.",
            "<b>V. SCHEDULE</b>",
            "The schedule will be settled in a further status conference.",
            "<b>VI. DECLARATION RE: STAFF</b>",
            "The work will be done by Ebba Lindqvist-Park (Avaya ACSS, RCDD) and Tomás Iturralde (CCNP Collaboration). Declarant has known both for years and vouches for their character.",
            "<b>VII. IRREPARABLE HARM</b>",
            "Should the motion be denied, after-hours stays will go unheard. In 2016 one eviction and one deportation were carried out before a panel could be reached.",
            "Respectfully submitted,<br/><br/>/s/ Desmond Villalobos-Crane<br/>Desmond Villalobos-Crane<br/>Chief Information Officer",
        ],
        font="Century Schoolbook",
    )
    raw = mail('"Villalobos-Crane, Desmond" <desmond.villalobos-crane@jud.ca.example>', DEL, "Motion for delegation", "2017-05-09T16:40:00-07:00",
               "Please see the attached motion.\n", files=[("Motion for delegation.docx", letter)])
    fields = {
        "project.locations": ["300 South Spring Street, Los Angeles", "455 Golden Gate Avenue, San Francisco"],
        "signer.name": "Desmond Villalobos-Crane", "signer.title": "Chief Information Officer",
    }
    write("n-18", "Judicial Council (judicial branch) pleads for a delegation it does not need, with four gaps on its face", "delegations",
          [(raw, "general_delegation", after("not_required", "Judicial Council of California", "exempt",
                                             general(["project.timeframe", "products", "staff.experience", "reason"]), fields))],
          "'Telephone equipment … according to proof' is no product, 'further status conference' no date, 'delegation is proper' no reason, vouching for character no experience.")


@packet
def n19():
    body = """\
POSITION STATEMENTS. Two vacancies in our authority; please fill both.

=====  VACANCY 1  =====================================================
Class title:      General delegation (PBX)
Project:          Exam Center Phone Replacement, CalHR, 64 extensions with voice mail
Reporting unit:   Examination Services, 1515 S Street, North Building, Sacramento
Why established:  exam candidates call about test slots; the 1998 key system has lost 9 of its 64 ports
Tools of the job: one Corvid Systems KX-200 hybrid PBX cabinet, 64 Corvid D12 telephones, one 80-box voice mail card
Tenure:           install July 2018, done by September 28, 2018
Minimum qualifications of staff:  met. H. Oduya, Senior Information Systems Analyst, holds Corvid KX installer certificate and an A.S. in electronics
Experience:       Ms. Oduya replaced the key systems at the Bay Area (2012, 40 extensions) and Fresno (2015, 22) test sites
Desirable because: one afternoon's work in one closet; an engagement by OTech would cost more than the cabinet, and CALNET contracts carry no key or PBX gear
If left vacant:   ports fail at about one a month; by next spring half of the candidates cannot reach us and exams are challenged at the State Personnel Board

=====  VACANCY 2  =====================================================
Class title:      CALNET exemption
Project:          Remote Proctor Broadband
Duties:           two 300 Mbps cable Internet lines, 1515 S Street, Sacramento 95811, from Sutterville Cable
Why established:  proctors watch 120 webcams at once
Why not CALNET:   no CALNET contractor has cable plant on the block; fiber build is 11 months
If left vacant:   online exams for 4,000 candidates slip to paper
Pay:              2 x $189 x 12 = $4,536; set-up $200; total $4,736
Tenure:           12 months, at will with 30 days' notice, no renewal
Standards:        99% a month, fix in 24 h; a day's fee back for every day over

Appointing power:
Rosalind Eberhardt, Chief Information Officer
California Department of Human Resources
"""
    raw = mail('"Eberhardt, Rosalind@CalHR" <rosalind.eberhardt@calhr.ca.example>', DEL, "2 vacancies: PBX delegation and broadband exemption", "2018-05-15T09:18:00-07:00", body)
    fields = {
        "project.locations": ["1515 S Street, North Building, Sacramento"], "signer.name": "Rosalind Eberhardt", "signer.title": "Chief Information Officer",
        "activities": ["installation"],
    }
    write("n-19", "CalHR, two 'vacancy' postings in one mail: a PBX delegation and an unrelated exemption, each complete: triage", "delegations",
          [(raw, "general_delegation", after("triage", "California Department of Human Resources", "non_exempt", general(), fields))],
          "Two requests in one message; the kind is the first's.")


@packet
def n20():
    decision = pdf(
        [
            ("c", "<b>STATE OF CALIFORNIA<br/>PUBLIC EMPLOYMENT RELATIONS BOARD</b>"),
            ("t", [["Matter: Hearing Transcript Feed, Glendale and Oakland", "Request No. PERB-TEL-6-E<br/>August 21, 2020"]], [300, 170]),
            "<u>Appearances</u>: Leopold Asante-Byrne, Chief Information Officer, for the Board.",
            ("c", "<b>DECISION TO REQUEST AN EXEMPTION</b>"),
            ("c", "<u>PROCEDURAL HISTORY</u>"),
            "Since March 2020 all unfair practice hearings are held by video. On July 1 the video provider's feed to the court reporters failed in mid-testimony for the ninth time.",
            ("c", "<u>FINDINGS OF FACT</u>"),
            "1. The Board needs a live transcript feed that does not fail, because a hearing without a record must be held again. 2. The service is one point-to-point Ethernet virtual circuit of 50 Mbps from each of two hearing rooms: 700 North Central Avenue, Glendale 91203, and 1330 "
            "Broadway Terrace, Oakland 94612; two circuits in all. 3. The vendor is Quorum Links, LLC. 4. The CALNET contractors do not offer the SMPTE timing option that the reporters' "
            "equipment demands; each so testified by e-mail. 5. If relief is denied, eleven scheduled hearings must be continued past the statutory year and the affected employees, some dismissed, wait without remedy.",
            ("c", "<u>DISCUSSION</u>"),
            "The agreement runs 24 months. The Board may terminate on 30 days' notice after the first year at no charge, and no extension is contemplated. The price of the whole, and of each part, is that of Exhibit 7, which is incorporated as if set out here in full. "
            "Each circuit is to be available 99.95 percent of hearing hours, and a failed feed restored in 20 minutes; for each failure the vendor forgives a quarter of the month, and for the fourth in a year the Board may rescind.",
            ("c", "<u>ORDER</u>"),
            "It is ORDERED that the foregoing be submitted to the Statewide Telecommunications and Network Division.",
            "By: <i>Leopold Asante-Byrne</i>, Chief Information Officer",
        ],
        size=11,
    )
    price = xlsx([("Exhibit 7", [["Part", "Amount"], ["Circuit Glendale", 15600.0], ["Circuit Oakland", 16800.0], ["Turn-up", 2200.0], ["Whole", 34600.0]])])
    raw = mail('"Asante-Byrne, Leopold@PERB" <leopold.asante-byrne@perb.ca.example>', EX, "PERB-TEL-6-E", "2020-08-21T15:50:00-07:00",
               "Decision and Exhibit 7.\n", files=[("PERB-TEL-6-E.pdf", decision), ("Exhibit 7.xlsx", price[: len(price) * 2 // 5])])
    fields = {
        "provider.name": "Quorum Links, LLC",
        "services.addresses": [place("700 North Central Avenue", "Glendale", "91203"), place("1330 Broadway Terrace", "Oakland", "94612")],
        "contract.term_months": 24, "signer.name": "Leopold Asante-Byrne", "signer.title": "Chief Information Officer", "reason.ground": "technical",
    }
    write("n-20", "Public Employment Relations Board, written as a decision with an order; Exhibit 7 with all prices arrived cut off: triage", "exemptions",
          [(raw, "exemption", after("triage", "Public Employment Relations Board", "non_exempt",
                                    exemption([], ["provider.documentation", "ipr.documentation", "fsr"], ["cost.total", "cost.items"]), fields,
                                    ["provider.documentation", "separate_attachments"]))],
          "'Exhibit 7.xlsx' is a truncated zip; the prices can only be there. Everything else stands in the decision.")


@packet
def n21():
    letter = pdf(
        [
            "<b>CalHFA</b> &nbsp; California Housing Finance Agency &nbsp; | &nbsp; Exemption Disclosure (Form LE-T)",
            ("t", [
                ["Purpose", "Master approval for any and all telephone work of the Agency, FY 2021-22 and following, as it arises. Borrowers in forbearance cannot get through on 9 Mondays of 10."],
                ["Product", "TalkSpring Premier Plus, 55 seats to start"],
                ["Property", "500 Capitol Mall, Suite 1400, Sacramento, CA 95814"],
                ["Loan term", "36 months"],
                ["Prepayment penalty", "None. May be closed out at any time. No renewal option."],
                ["Lender", "TalkSpring Communications Group"],
            ], [130, 350]),
            ("t", [
                ["Closing costs", ""], ["A. Origination (set-up)", "$4,400"], ["B. Monthly, 55 x $29 x 36", "$57,420"], ["C. Training", "$1,000"], ["Total A + B + C", "$62,820"],
            ], [330, 150], True),
            "<b>Comparison.</b> CALNET quoted $94,050 for the same. Use this number to compare: TalkSpring costs 33 percent less. CALNET was asked for a price reduction and declined.",
            "<b>Late payment.</b> If TalkSpring is below 99.9% in a month, it pays CalHFA 10% of B for the month; below 99%, all of it.",
            "<b>What if this is not approved?</b> Borrowers who do not reach us in time go to trustee sale; last year 41 did.",
            "<b>Confirm receipt.</b> Thaddeus Okafor-Lane, Chief Information Officer. Please release the approval today so the vendor's rate lock holds; reply only to this address.",
        ],
        font="Helvetica", size=10.5,
    )
    raw = mail('"Okafor-Lane, Thaddeus@CalHFA" <thaddeus.okafor-lane@ca1hfa.ca.example>', EX, "Exemption disclosure, action today", "2021-10-04T07:55:00-07:00",
               "Please see attached and confirm today.\n", files=[("LE-T.pdf", letter)])
    fields = {
        "provider.name": "TalkSpring Communications Group", "cost.total": 62820.0, "cost.items": [4400.0, 57420.0, 1000.0],
        "services.addresses": [place("500 Capitol Mall, Suite 1400", "Sacramento", "95814")], "contract.term_months": 36,
        "signer.name": "Thaddeus Okafor-Lane", "signer.title": "Chief Information Officer", "reason.ground": "financial",
    }
    write("n-21", "Housing Finance Agency's name on a look-alike domain (ca1hfa), as a loan disclosure: blanket, product name without a type, IPR only told about",
          "exemptions",
          [(raw, "exemption", after("triage", "California Housing Finance Agency", "non_exempt",
                                    exemption(["project", "services.description", "ipr.documentation"], NOFILE), fields))],
          "Digit 1 for the letter l. 'Any and all telephone work … as it arises' is no project. 'TalkSpring Premier Plus' has no type. 'Asked … and declined' is not the documentation.")


@packet
def n22():
    body = """\
Dear CALNET folks,

Thirty-one years I've been pulling cable for the State and this is the last switch I'll put in before I hang up my butt set, so I want to do
it right, and that means asking you first. Gene Kowalczyk, telecom, California Department of Aging. Loretta, our CIO, signs at the bottom, I
only hold the pen.

The old girl is an Ashmont 616 key system, put in when Deukmejian was governor. She serves 112 people on the ground and second floors of
2880 Gateway Oaks Drive here in Sacramento, nothing else. What I'd like to do is plan the swap, pull her out, hang a new one on the same
backboard, and look after it for the seven years it ought to live. Call the job "Gateway Oaks Key System Swap."

Why bother? She can't transfer to the elder abuse hotline. I mean she physically can't, the button's dead and there's no more buttons to be
had. So when an old fella calls the front desk because his nephew is emptying the bank account, the receptionist reads him another number and
hopes he writes it down.

Here's the shopping list, priced out at $38,400:
  1   Larkspur IPX-150 hybrid key system, with battery
  112 Larkspur 1220 desk sets
  6   Larkspur cordless for the floor captains
  1   paging amp, Bogart TP-100
  1   T1 card (the T1 itself we buy from CALNET like always)

When: order by February 1, 2016, hang it over the Presidents' Day weekend, old one in the dumpster by March 31.

Who: me (Larkspur Master Tech, BICSI Installer 2, and the state journeyman card) and young Priya Subramaniam, B.S. in telecom from Chico, Larkspur
Tech I.

Have we done it? I've hung eleven of these, from Yreka in '89 to the long-term care ombudsman's office in 2013, all still working but Yreka, and that
was the flood. Priya did the last two with me.

Why let us do it instead of sending somebody: nobody on the CALNET contract sells a key system any more, I checked the catalogs
front to back, and it's a two-person weekend. You'd spend longer writing the scope for a contractor than we'll spend on the ladder.

And if you say no: the transfer button stays dead, the second shelf goes next (it already smells warm), and 112 people who look after
the State's grandmas have no phones at all, and neither have the grandmas.

Yours truly,
Gene

Signed:
Loretta Vanderhoeven
Chief Information Officer, California Department of Aging
"""
    raw = mail('"Vanderhoeven, Loretta@CDA" <loretta.vanderhoeven@aging.ca.example>', DEL, "Gene's last switch", "2015-12-01T14:06:00-08:00", body)
    fields = {
        "project.locations": ["2880 Gateway Oaks Drive, Sacramento"], "cost.total": 38400.0,
        "signer.name": "Loretta Vanderhoeven", "signer.title": "Chief Information Officer",
        "activities": ["project planning", "installation", "operation and maintenance"],
    }
    write("n-22", "Department of Aging, an old telephone man's farewell letter signed by the CIO; complete general delegation", "delegations",
          [(raw, "general_delegation", after("complete", "California Department of Aging", "non_exempt", general(), fields))],
          "Every item in talk. Yreka is an old job. The T1 comes from CALNET and is not asked for.")


@packet
def n23():
    doc = docx(
        [
            ("c", "<b>Covered California: Summary of Benefits and Coverage of this Request</b>"),
            "Coverage for: California Health Benefit Exchange (Covered California). Plan type: General Delegation. Coverage period: to be agreed once the plan is effective.",
            ("t", [
                ["Important questions", "Answers", "Why this matters"],
                ["What is covered?", "“Open Enrollment Voice Response.” For what is included and excluded, see your plan document.", "You can get the plan document by asking us."],
                ["What is it for?", "In open enrollment 2014 the phone menu failed 61,000 callers who spoke neither English nor Spanish. They need to hear their own language.", "Federal section 1557 rules."],
                ["Which products?", "A modern, scalable, omni-channel platform with hardware and software.", "We want the best."],
                ["Where are the network sites?", "Service center locations are still being selected.", "Any of several cities may be chosen."],
                ["When does it start?", "See coverage period.", ""],
                ["Who are the providers of care?", "Nadezhda Birnbaum, Voice Architect, CISSP and Genesys Certified Professional; Ruben Achebe, M.S. Computer Science, speech applications lead.", "Your care team."],
                ["Have they treated this before?", "Yes: Ms. Birnbaum built the 2010 nine-language IVR of a Bay Area transit agency; Mr. Achebe ran two statewide speech projects of the Employment Development Department (2008, 2012).", ""],
                ["Why should it be approved?", "Languages change with each year's enrollees, within days. Only our own staff, with the demographic data, can re-record and re-route that fast. No CALNET contract provides it.", ""],
                ["What is not covered (if denied)?", "About 60,000 households a year give up on the phone; some go without insurance. The federal civil rights office has opened a file and may withhold Exchange funds.", ""],
            ], None, True),
            "Plan administrator: Xiomara Delacruz-Webb, Chief Information Officer",
        ],
        font="Arial", size=10,
    )
    raw = mail('"Delacruz-Webb, Xiomara@CoveredCA" <xiomara.delacruz-webb@covered.ca.example>', DEL, "Summary of benefits: delegation for our IVR", "2014-06-12T12:12:00-07:00",
               "Attached is our delegation request.\n\nXiomara Delacruz-Webb\nChief Information Officer, Covered California\n", files=[("SBC-Delegation.docx", doc)])
    fields = {"signer.name": "Xiomara Delacruz-Webb", "signer.title": "Chief Information Officer"}
    write("n-23", "Covered California, dressed as an insurer's benefit summary: no scope, products, dates or places", "delegations",
          [(raw, "general_delegation", after("deficient", "California Health Benefit Exchange", "non_exempt",
                                             general(["project.scope", "project.timeframe", "project.location", "products"]), fields))],
          "Scope points to a 'plan document' that is not there. 'Modern, scalable, omni-channel platform' is no product; 'coverage period to be agreed' and 'still being selected' give neither time nor place. 2008-2014 are earlier years.")


@packet
def n24():
    ruling = pdf(
        [
            ("c", "<b>CALIFORNIA HORSE RACING BOARD<br/>STATEMENT OF THE OFFICE OF RACE DAY OPERATIONS No. 27</b>"),
            "Del Mar, California, May 19, 2022",
            "The Office having considered the matter of the <b>Stewards' Stand Video Bridge</b>, which joins the stewards' stands at Santa Anita (285 West Huntington Drive, Arcadia), Del Mar (2260 Jimmy Durante Boulevard) and Golden "
            "Gate Fields (1100 Eastshore Highway, Berkeley) so that three stewards at different tracks can view one replay together, <b>states as follows</b>:",
            "1. Delegation under the CALNET contract is sought for the appropriate managed video service, being the one in the catalog whose delegation column says Yes.",
            "2. The cause: since the fatal breakdowns of 2019 every inquiry must be reviewed by a steward from another track before the race is made official. Today that steward is read a description by telephone.",
            "3. Post time: work begins June 6, 2022; official by July 22, 2022, opening day at Del Mar.",
            "4. The connections: Mr. Alonzo Birdwhistle will ride this project, with two assistants from the tote room. All three are fit, eager and carry their weight.",
            "5. Past performances: the same three wired the replay rooms at Los Alamitos (2018) and at the Pleasanton fair (2021), both in the money.",
            "6. If scratched: results will be posted without the second review, bettors will sue on disputed finishes, and the Board's own order of 2020 will be violated on every card.",
            "So stated,",
            "<i>Marguerite “Peg” Sunderland</i><br/>Marguerite Sunderland<br/>Chief Steward and Race Day Operations Manager",
        ],
        font="Times-Roman", size=11.5,
    )
    raw = mail('"Sunderland, Marguerite@CHRB" <msunderland@chrb.ca.example>', DEL, "Statement No. 27, video bridge", "2022-05-19T18:30:00-07:00",
               "Statement attached. And they're off!\n\nPeg\n", files=[("Statement 27.pdf", ruling)])
    fields = {
        "project.locations": ["285 West Huntington Drive, Arcadia", "2260 Jimmy Durante Boulevard, Del Mar", "1100 Eastshore Highway, Berkeley"],
        "signer.name": "Marguerite Sunderland", "signer.title": "Chief Steward and Race Day Operations Manager",
    }
    write("n-24", "Horse Racing Board, a stewards' ruling: 'the appropriate managed video service', staff are 'fit and eager', the chief steward signs", "delegations",
          [(raw, "contract_delegation", after("deficient", "California Horse Racing Board", "non_exempt",
                                              contract(["catalog.service", "staff.qualifications", "signer"]), fields))],
          "1 names neither service nor contractor. 4 has no qualification, 5 is experience. No head of IT anywhere.")


@packet
def n25():
    doc = pdf(
        [
            ("c", "<b>CALIFORNIA STATE LANDS COMMISSION</b><br/>Legal description of a request for contract delegation"),
            "<b>BEGINNING</b> at the Commission's hearing room in the building known as 100 Howe Avenue, City of Sacramento; thence southerly to the Long Beach field office at 3780 Kilroy Airport Way; being the two monuments between which this project lies;",
            "<b>THENCE</b> along the purpose of the same, namely that lessees of tidelands who cannot travel may testify at either monument by room video, the existing room system having failed at four of the last six public meetings;",
            "<b>TOGETHER WITH</b> the following scope: survey, order, installation and acceptance of two managed video rooms, and no maintenance thereof; the project to be recorded as “Tidelands Testimony Rooms”;",
            "<b>ACCORDING TO</b> Catalog B of Sequoyah Unified Communications, CALNET contractor, at Line 6.0412, identifier MVR-LG, “Managed Video Room, Large”, column Delegation reading “Yes”;",
            "<b>RUNNING</b> from the third day of February, 2025, to the thirtieth day of May, 2025, both inclusive;",
            "<b>WITNESSED BY</b> the following persons of the Information Services Division, to wit: Cosima Rautenberg, CTS-D and CCNA, who designed and accepted the video courtroom of a federal agency in Oakland (2019) and the Commission's own "
            "boardroom (2016); and Jedediah Amaral, CTS, who assisted at the second;",
            "<b>SUBJECT TO</b> the following burden in the event of denial: that the Platform Holly decommissioning hearings, set for June, be held without the South Coast public, and be open to challenge under the Bagley-Keene Act.",
            "Containing 2 rooms, more or less.",
            ("sp", 10),
            "The foregoing was prepared by me or under my direction:",
            "<i>Philippa Garrison-Yee</i>, Chief Information Officer &nbsp;&nbsp; January 6, 2025",
        ],
        size=11.5,
    )
    raw = mail('"Garrison-Yee, Philippa@SLC" <philippa.garrison-yee@slc.ca.example>', DEL, "Tidelands Testimony Rooms", "2025-01-06T16:18:00-08:00",
               "Description attached for your approval.\n\nP. G.-Y.\n", files=[("Tidelands description.pdf", doc)])
    fields = {
        "provider.name": "Sequoyah Unified Communications",
        "project.locations": ["100 Howe Avenue, Sacramento", "3780 Kilroy Airport Way, Long Beach"],
        "signer.name": "Philippa Garrison-Yee", "signer.title": "Chief Information Officer", "activities": ["installation"],
    }
    write("n-25", "State Lands Commission, drawn up like a surveyor's legal description; complete contract delegation", "delegations",
          [(raw, "contract_delegation", after("complete", "California State Lands Commission", "non_exempt", contract(), fields))],
          "'Witnessed by' = staff, 'according to' = catalog, 'running' = timeframe, 'subject to' = ramifications. Maintenance is excluded.")


@packet
def n26():
    form = docx(
        [
            ("c", "<b>California Gambling Control Commission</b><br/>CALNET Contract Delegation Request"),
            "<i>Instructions: answer every line. Delete the text in brackets. Do not leave brackets in the final version.</i>",
            ("t", [
                ["1. The specific project and parameters for which delegation is requested, including project scope", "[insert scope: what is covered, what is not, how many users]"],
                ["2. Purpose", "[1-2 sentences: why is it needed?]"],
                ["3. Timeframes", "Start 10/5/2020. Finish 12/18/2020."],
                ["4. Location(s)", "2399 Gateway Oaks Drive, Suite 220, Sacramento"],
                ["5. CALNET contractor and catalog service", "[contractor] / [catalog line and identifier; see Catalog B]"],
                ["6. Staff technical qualifications", "Bartholomew Szymanski: CCIE Collaboration, B.S. Computer Engineering (CSU Sacramento). Anjali Foss: CompTIA Network+, Security+."],
                ["7. Prior experience", "Mr. Szymanski led the Commission's 2017 data closet rebuild and, at the Lottery, the 2013 move of 400 phones to a hosted service. Ms. Foss was deployment lead for the second."],
                ["8. Adverse consequences to the agency or others if delegation is denied", "[be specific; “inconvenience” is not enough]"],
                ["9. Chief Information Officer or equivalent (name, title, signature)", "<i>Constantine Ferreira-Wolfe</i><br/>Constantine Ferreira-Wolfe, Chief Information Officer, 9/14/2020"],
            ], None),
        ],
        font="Calibri", size=11, header="CGCC-IT-9 (rev. 2/20)",
    )
    raw = mail('"Ferreira-Wolfe, Constantine@CGCC" <cferreira-wolfe@cgcc.ca.example>', DEL, "CGCC-IT-9", "2020-09-14T17:02:00-07:00",
               "Form attached. In a hurry, sorry.\n\nC.\n", files=[("CGCC-IT-9 filled.docx", form)])
    fields = {
        "project.locations": ["2399 Gateway Oaks Drive, Suite 220, Sacramento"],
        "signer.name": "Constantine Ferreira-Wolfe", "signer.title": "Chief Information Officer",
    }
    write("n-26", "Gambling Control Commission, a form whose bracketed prompts were left in four boxes", "delegations",
          [(raw, "contract_delegation", after("deficient", "California Gambling Control Commission", "non_exempt",
                                              contract(["project.scope", "project.purpose", "catalog.service", "ramifications"]), fields))],
          "Boxes 1, 2, 5 and 8 hold only the template's prompts; the labels of 1 and 8 are the manual's own words.")


@packet
def n27():
    journal = """\
From the field book of the Coastal Conservancy, Sea Otter Savvy Radio Link
(our request for a general delegation)

April 4. Fog. Counted 31 otters from the bluff. The wardens can count them too, but only if a picture gets from the blind to the office, and
today none did. That is the whole purpose of this link: pictures from the blinds, live, so that a kayak among the pups is met by a warden and not
by a report.

April 9. Clear. Walked the line of sight. Scope as I see it: two licensed 18 GHz microwave hops, blind to ridge and ridge to office, the dishes,
the mounts and the solar for the ridge; the office wiring stays as it is.

April 10. Wrote the order list.
   4 Halcyon MW-1800 radios, 60 cm dishes
   2 solar cabinets, 400 Ah, Brightwater SC-4
   1 Halcyon 8-port hardened switch

April 15. Wind. Talked to the office about when. Pupping is over in June; we may walk on the dune from July 6. Dishes up by August 21, pictures
by Labor Day, September 7, 2020.

April 17. Why us and not Sacramento? Each visit to the dune needs a Fish and Wildlife monitor and a low tide, and the CALNET contractors have no
microwave to sell. We live by the tide table; a contractor's truck does not.

April 18. The team are seasoned hands, all of them, and love the place.

That is all I have. The tern colony is nesting.

Linnea Halloran-Sato
Chief Information Officer and Stewardship Data Lead
State Coastal Conservancy
"""
    sender = '"Halloran-Sato, Linnea@SCC" <linnea.halloran-sato@scc.ca.example>'
    first = mail(sender, DEL, "Sea Otter Savvy Radio Link", "2020-04-20T06:50:00-07:00", journal)
    second_body = """\
May 2. Low tide at 6:12. You ask where, and who.

Where: the blind is on Jetty Road at Moss Landing; the ridge is Fremont Peak, at the old lookout; the office is 8300 Elkhorn Bluff Road, Castroville.

Who: Matthias Orr, licensed FCC General Radiotelephone Operator, CWNA; and myself, M.S. in electrical engineering.

What either of us has hung before, I must look up in the older field books, which are at home. What would happen otherwise, likewise.

L. H.-S.
CIO, Coastal Conservancy
"""
    second = mail(sender, DEL, "RE: Sea Otter Savvy Radio Link", "2020-05-02T07:30:00-07:00", second_body, reply_to=mid_of(first))
    third = mail(sender, DEL, "Automatic reply: Sea Otter Savvy Radio Link", "2020-05-04T10:00:00-07:00",
                 "I am on the dune without signal until May 11. For hoists and permits call Matthias Orr, 831-555-0148.\n",
                 reply_to="<notice-27@cdt.ca.example>", extra=[("Auto-Submitted", "auto-replied"), ("X-Auto-Response-Suppress", "All")])
    base = {"signer.name": "Linnea Halloran-Sato", "signer.title": "Chief Information Officer and Stewardship Data Lead"}
    name = "State Coastal Conservancy"
    write("n-27", "Coastal Conservancy, a naturalist's field book: no place, no consequences, staff are 'seasoned hands'; the supplement brings places and credentials only; "
          "then an automatic reply", "delegations",
          [(first, "general_delegation", after("deficient", name, "non_exempt",
                                               general(["project.location", "staff.qualifications", "staff.experience", "ramifications"]), base)),
           (second, "supplement", after("deficient", name, "non_exempt", general(["staff.experience", "ramifications"]),
                                        {**base, "project.locations": ["Jetty Road, Moss Landing", "Fremont Peak lookout", "8300 Elkhorn Bluff Road, Castroville"]})),
           (third, "not_a_request", after("not_a_request"))],
          "01: 'blind', 'ridge', 'office', 'dune' are no site names. April 4 is purpose, April 17 reason. 02 promises experience and consequences and gives neither.")


@packet
def n28():
    doc = docx(
        [
            ("c", "<b>California Workforce Development Board</b>"),
            ("c", "Application narrative: telephone system, general delegation"),
            ("h", "Project title and abstract"),
            "Innovation in Connectivity. This transformative effort will align, braid and leverage resources to advance equity-centered outcomes.",
            ("h", "Statement of need"),
            "The Board is guided by the State Plan and is committed to continuous improvement. See abstract.",
            ("h", "Budget justification: equipment"),
            ("t", [
                ["Qty", "Item"],
                ["1", "Tamarack Voice TV-500 hybrid IP PBX, 96 station ports"],
                ["74", "Tamarack T20 digital telephone"],
                ["1", "Tamarack voice mail module, 100 boxes"],
            ], None, True),
            ("h", "Place of performance"), "800 Capitol Mall, Suite 1022, Sacramento.",
            ("h", "Period of performance"), "Fourteen months, July 1, 2016 through August 31, 2017, in two milestones.",
            ("h", "Key personnel (biosketches)"),
            "<b>Ignacio Brightman</b>, Staff Information Systems Analyst. B.S., Information Systems. Tamarack Certified Administrator (2014). <b>Past performance:</b> installed the 40-station TV-300 of the Employment Training Panel, 2012, and moved the "
            "Board itself to Suite 1022 in 2014 (58 telephones).",
            ("h", "Sustainability if not funded"),
            "Without the delegation the lessor removes the shared switch on September 1, 2017, and the Board's 74 staff, and the forty-five local boards who ring them for WIOA waivers, are without telephones.",
            ("h", "Justification for delegated authority"), "The Board respectfully requests that delegated authority be granted.",
            ("h", "Assurances"),
            "Authorized representative (Chief Information Officer)",
            "Name: ____________________   Signature: ____________________   Date: __________",
        ],
        font="Times New Roman", size=11,
    )
    raw = mail('"Applegate-Ruiz, Fern@CWDB" <fern.applegate-ruiz@cwdb.ca.example>', EX, "Application narrative, telephone system", "2016-05-31T16:59:00-07:00",
               "Submitted by the deadline, as required.\n\nFern Applegate-Ruiz\nGrants and Contracts Specialist\n", files=[("CWDB narrative.docx", doc)])
    fields = {"project.locations": ["800 Capitol Mall, Suite 1022, Sacramento"]}
    write("n-28", "Workforce Development Board, a grant application in the wrong mailbox: abstract, need and justification are filler, signature block blank", "exemptions",
          [(raw, "general_delegation", after("deficient", "California Workforce Development Board", "non_exempt",
                                             general(["project.scope", "project.purpose", "reason", "signer"]), fields, ["project.scope"]))],
          "Abstract names no scope (the equipment list is under products; a lenient reader may take it for scope, hence ambiguous). 'See abstract' points to filler. Sent by a grants specialist.")


@packet
def n29():
    records = mail('"Records Desk" <records@sacramentoledger.example>', EX, "CPRA request: exemption letters", "2022-09-01T09:00:00-07:00",
                   "To whom it may concern:\n\nUnder Government Code 6253 I request copies of every CALNET exemption granted since January 1, 2019 to the Department of Motor Vehicles, with "
                   "the cost, the service provider, the length of the contract, the reason and any Individual Price Reduction documents.\n\nPlease waive fees.\n\nHollis Brandt, staff writer\n")
    status = mail('"Dufresne, Armand@CalSTRS" <armand.dufresne@calstrs.ca.example>', EX, "where is our exemption?", "2022-09-06T11:45:00-07:00",
                  "Hello,\n\nIt has been five weeks. Could somebody tell me where our exemption request for the Waterfront Place circuits stands, and whether Deputy Director review is still to come? "
                  "The vendor (Sandhill Crane Networks, $240,000, 36 months) holds its price until the 30th.\n\nNothing new is attached; just asking.\n\nArmand Dufresne\nChief Information Officer, CalSTRS\n")
    catr = mail('"Pemberton, Lois@BPPE" <lois.pemberton@dca.ca.example>', DEL, "New CATR for the Bureau", "2022-09-07T08:10:00-07:00",
                "Please note that from October 1 our Chief Agency Telecommunications Representative will be Kofi Wainwright (916-555-0193), in place of me. CDT-965 was sent to customer services. Delegated "
                "purchases under our 2020 delegation stay with him.\n\nLois Pemberton\n")
    bounce = mail('"Mail Delivery System" <mailer-daemon@arts.ca.example>', EX, "Undeliverable: Notice of deficiency, CALNET exemption request", "2022-09-08T03:14:00-07:00",
                  "This message was created automatically by mail delivery software.\n\nA message that you sent could not be delivered:\n\n  cio@arts.ca.example\n    550 5.1.1 mailbox unavailable\n",
                  extra=[("Auto-Submitted", "auto-generated")])
    price = mail('"Cascade State Contracts" <statecontracts@cascadevoice.example>', EX, "CALNET contractor bulletin: 14 services move to Discretionary", "2022-09-09T13:00:00-07:00",
                 "Dear CALNET customer,\n\nEffective October 1 the following fourteen services in our Catalog A change from Required to Discretionary, and two in Catalog B from Delegation No to Yes. Agencies that "
                 "planned an exemption request may no longer need one. Toll-free per-minute price: $0.0119. See our site for the table.\n\nCascade Voice, State Contracts Office\nTo unsubscribe, reply STOP.\n")
    nothing = after("not_a_request")
    write("n-29", "Five strangers' mails: a public records request, a CIO asking where his exemption stands, a change of CATR, a bounce, a contractor's bulletin", "exemptions",
          [(raw, "not_a_request", nothing) for raw in (records, status, catr, bounce, price)],
          "The CIO's question names vendor, total and term but asks only for status.")


@packet
def n30():
    body = """\
CALIFORNIA ARTS COUNCIL
Contract delegation, in five movements

I. Allegro.  The Council will give its 1,450 grantees a voice. Managed interactive voice menus, the CALNET item "IVR-STD Port" (Catalog B line 9.118) of Tessellate
Telecom, whose catalog marks it Delegation: Yes; twelve ports, script, recordings and go-live, at 1300 I Street, Suite 930, Sacramento.

II. Andante.  We need it because the same six questions fill the day: 70 percent of calls ask for a deadline, and the poets who call with a true
problem hang up.

III. Scherzo.  From March 2 to May 29, 2015.

IV. Duet.  Bettina Crowe-Ochoa (Certified IVR Designer, VoiceXML 2.0; B.A. linguistics) and Sven Adeyemi (CCNA Voice). Together they scored the menus of the Summer School for the
Arts in 2011 and of the State Library's talking-book line in 2013.

V. Finale.  Should the delegation be refused, the April deadline falls on two clerks, calls go unanswered as in 2014 when 212 applications came in late and were
turned away, and small rural groups lose the season.

                                          Evangeline Porter-Diaz
                                          Chief Information Officer
"""
    raw = mail('"Porter-Diaz, Evangeline@CAC" <eporter-diaz@arts.ca.example>', DEL, "Delegation in five movements", "2015-01-22T12:00:00-08:00", body, dmarc="fail",
               extra=[("Reply-To", "approvals@quick-reply.example")])
    fields = {
        "provider.name": "Tessellate Telecom", "project.locations": ["1300 I Street, Suite 930, Sacramento"],
        "signer.name": "Evangeline Porter-Diaz", "signer.title": "Chief Information Officer",
    }
    write("n-30", "Arts Council, a contract delegation in five movements, complete on its face, but dmarc failed at the receiving server: triage", "delegations",
          [(raw, "contract_delegation", after("triage", "California Arts Council", "non_exempt", contract(), fields))],
          "Authentication-Results of mx.cdt.ca.example says dmarc=fail; Reply-To is elsewhere.")


def main():
    for function in PACKETS:
        function()
    print(len(PACKETS), "packets")


if __name__ == "__main__":
    main()
