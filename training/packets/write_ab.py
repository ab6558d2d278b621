"""Practice packets, group ab: a network manager's letters, field memos, forwarded chains, an authority's prose, forms."""

# The texts are what agencies would write: long lines, odd spelling and typographic signs are theirs.
# ruff: noqa: ANN001, ANN201, D103, E501
from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

from build import after, archive, contract, docx, exemption, general, mail, mid_of, pdf, place, scan, write, xlsx

EX = "STNDexemptions@dts.ca.gov"
EX_STATE = "STNDexemptions@state.ca.gov"
DEL = "STNDdelegations@state.ca.gov"
NONE = after("not_a_request")
CONDITIONAL = ("provider.documentation", "ipr.documentation", "fsr", "separate_attachments")


def ex(missing=(), have=(), unclear=()):
    """Statuses of an exemption; of the conditional items only those named in `have` or `missing` apply."""
    seen = (*missing, *have, *unclear)
    return exemption(missing, tuple(x for x in CONDITIONAL if x not in seen), unclear)


# --------------------------- motor vehicles and consumer affairs: formal letters under headings of her own


def ab_01():
    letter = docx(
        [
            ("c", "<b>DEPARTMENT OF MOTOR VEHICLES</b><br/>Information Systems Division, Network Services<br/>2415 First Avenue, Sacramento, California 95818"),
            "September 9, 2019",
            "Deputy Director<br/>Statewide Telecommunications and Network Division<br/>California Department of Technology",
            "<b>Subject: Title Image Vault, Phase 2 (our number ISD-19-233)</b>",
            "Dear Deputy Director:",
            "<b>The undertaking in brief</b>",
            "The Department is moving the 61 million title and registration images it holds from optical platters to two encrypting disk arrays, one in each of two buildings. The arrays write to one another in real time. They must be joined by glass, and we write to be excused from buying that glass through CALNET.",
            "<b>What is sought, and where it lands</b>",
            "Two (2) leased pairs of dark fiber, by separate conduits, between our headquarters at 2415 First Avenue, Sacramento 95818, and the Vault at 4700 Broadway Annex Drive, Sacramento 95820. No lit equipment, no Internet and no voice is part of the lease.",
            "<b>What moves us to ask</b>",
            "The platter readers have had no maker since 2014. Eleven of the original thirty-two still turn. Peace officers, lienholders and the courts call up 190,000 images a working day, and the arrays that take over from the platters cannot keep a second copy unless the two buildings see one another within half a millisecond.",
            "<b>Where the CALNET contractors fall short</b>",
            "Both contractors in Category 4 and Category 3 were asked in May. Each sells lit services only. The encryptors bought for the arrays work beneath Ethernet, upon the light itself, and will not pass through a carrier's switch; unlit fiber is simply not among the features of any CALNET catalog.",
            "<b>Price and commitment</b>",
            "The supplier is Redwood Passive Networks, LLC. The lease runs sixty months from our acceptance, invoiced monthly; should the Department choose, it may be carried forward for two more periods of a year apiece, and a departure before the sixtieth month would cost one quarter of the rent still to come.",
            ("t", [
                ["Item", "Reckoning", "Amount"],
                ["Splicing, entrance and testing, both pairs", "once", "$48,000.00"],
                ["Rent of two pairs", "$3,150.00 x 60 months", "$189,000.00"],
                ["Route maintenance", "$220.00 x 60 months", "$13,200.00"],
                ["All items, five years", "", "$250,200.00"],
            ], None, True),
            "<b>Promises made by the supplier</b>",
            "Loss on either pair is held at or under 7.5 dB; a technician stands at the break within two hours, and light is back within eight. What is owed us when it is not may be read in article 6 of the supplier's offer, which comes as a second file.",
            "<b>Should this be refused</b>",
            "The arrays would have to be run singly. A fire in either building would then destroy the only copy of titles issued since the last tape, and new titles would be held six weeks while tapes are made and carried. We estimate 400,000 sellers and buyers of vehicles would be waiting at any one time.",
            "Respectfully submitted,",
            "Anselm Duarte-Whitcombe<br/>Chief Information Officer",
            "Prepared by: Rosamund Ekwueme, Manager, Network Services, (916) 555-0143",
        ],
        font="Garamond",
    )
    offer = pdf([
        ("h", "REDWOOD PASSIVE NETWORKS, LLC"),
        "88 Quarry Lane, Suite 4, Pleasanton, California 94566<br/>Offer RPN-2019-071 to the California Department of Motor Vehicles, August 21, 2019",
        "1. Two fiber pairs, First Avenue to Broadway Annex Drive, diverse conduits, 5.2 and 6.9 route miles.",
        "2. Construction, splicing and testing: $48,000.00 once.  3. Rent: $1,575.00 per pair per month.  4. Maintenance: $220.00 per month for the route.",
        "5. Repair. Arrival within two hours of the call; restoration within eight hours of arrival for cuts, four for patch faults.",
        "6. Failure to perform. If restoration takes longer than promised, the rent of the affected pair is waived for that month. After the third such failure in any twelve months Lessee may end the lease of the pair without charge.",
        "7. This offer stands for 120 days. Loss budget 7.5 dB per pair at 1550 nm.",
    ], font="Helvetica", size=9.5)
    raw = mail("Rosamund Ekwueme <rosamund.ekwueme@dmv.ca.example>", EX, "DMV - Title Image Vault Phase 2 - letter and offer", "2019-09-09T10:22:00-07:00",
               "Good morning,\n\nEnclosed are the Department's letter of today, over our CIO's name, and the supplier's offer. I shall be glad to answer anything that is not clear.\n\nRosamund Ekwueme\nManager, Network Services\nDepartment of Motor Vehicles\n", files=[("DMV letter - Title Image Vault.docx", letter), ("RPN-2019-071.pdf", offer)], cc="Anselm Duarte-Whitcombe <anselm.duarte-whitcombe@dmv.ca.example>")
    write("ab-01", "DMV dark fiber: formal letter, termination and option in one clause, remedies only in the supplier's offer; complete", "exemptions", [
        (raw, "exemption", after("complete", "Department of Motor Vehicles", "non_exempt", ex(have=("provider.documentation", "separate_attachments")), {
            "provider.name": "Redwood Passive Networks, LLC", "cost.total": 250200.0, "cost.items": [48000.0, 189000.0, 13200.0],
            "services.addresses": [place("2415 First Avenue", "Sacramento", "95818"), place("4700 Broadway Annex Drive", "Sacramento", "95820")],
            "contract.term_months": 60, "signer.name": "Anselm Duarte-Whitcombe", "signer.title": "Chief Information Officer", "reason.ground": "technical"})),
    ], "Remedies: article 6 of the offer. Termination and extension: last half of the sentence on the term. Headquarters is a service address; Pleasanton is the vendor's.")


def ab_02():
    letter = pdf([
        ("c", "<b>BUREAU OF AUTOMOTIVE REPAIR</b><br/>10949 North Mather Boulevard, Rancho Cordova, California 95670"),
        "March 3, 2021",
        "CALNET Program<br/>Office of Technology Services",
        "<b>Regarding: Second path for the Smog Check Referee centers</b>",
        "Dear Colleagues:",
        "<b>The matter in hand</b>",
        "When a motorist disputes a smog test, a referee decides. The Referee Second Path project gives three referee centers another way to reach the Vehicle Information Database when their wired line fails. The Bureau asks for an exemption so that it may take the service from Palisade Fixed Wireless, Inc.",
        "<b>Service, count and place</b>",
        "Point-to-multipoint fixed wireless transport, 20 Mbps each way, three (3) subscriber radios, one to a center:",
        ("l", [
            "Referee Center, 3300 Oleander Frontage Road, Ontario 91761",
            "Referee Center, 1185 South Mooney Crossing, Visalia 93277",
            "Referee Center, 6410 Tupelo Industrial Way, Citrus Heights 95621",
        ]),
        "<b>Why there must be a second path</b>",
        "The wired lines at the three centers were out for 61 hours together last year. While the line is out the analyzer cannot post a result, and by regulation a test that is not posted in ten minutes is void.",
        "<b>What CALNET cannot do</b>",
        "The catalogs have wireless back-up by cellular only, and the centers are steel buildings under power lines in which a handset shows no service; CALNET's own engineer measured it on January 14 and reported that no product of the contract would work there.",
        "<b>If we must do without</b>",
        "Roughly 2,100 motorists a year would be turned away on the day of their appointment and would be driving on lapsed registrations until the next opening, which is now five weeks out.",
        "<b>Bargain and price</b>",
        "Thirty months. The Bureau may leave on sixty days' notice, owing nothing beyond the sixty days; there is no option to extend. Radios and mounting, three at $1,980.00, $5,940.00. Transport, three at $310.00 for 30 months, $27,900.00. Total price $33,840.00.",
        "<b>Quality of service</b>",
        "Palisade commits to 99.5 percent availability in each month for each radio, round-trip delay below 30 milliseconds, and repair within one business day. It publishes its figures on a public web page, and the Bureau has examined twelve months of them and found them good. Staff will hold the company to its word.",
        "Sincerely,",
        "Philippa Kronenberg<br/>Network Services Manager<br/>Bureau of Automotive Repair",
        "cc: Jerome Vasquez-Hartley, Chief Information Officer, Department of Consumer Affairs",
    ])
    quote = pdf([
        ("h", "Palisade Fixed Wireless, Inc. -- Order estimate 4418"),
        "Customer: Bureau of Automotive Repair. Sites: Ontario, Visalia, Citrus Heights.",
        ("t", [["Line", "Qty", "Unit", "Ext."], ["SU-20 radio, mast and labor", "3", "1,980.00", "5,940.00"], ["20/20 Mbps transport, 30 months", "3", "310.00 / mo", "27,900.00"]], None, True),
        "Availability objective 99.5 %. Repair next business day. Prices firm to June 30, 2021.",
        "Palisade Fixed Wireless, Inc., 700 Harbor Commerce Place, West Sacramento 95691",
    ], font="Helvetica")
    raw = mail("Philippa Kronenberg <philippa.kronenberg@dca.ca.example>", EX_STATE, "Bureau of Automotive Repair, Referee Second Path", "2021-03-03T15:40:00-08:00",
               "Dear CALNET,\n\nThe Bureau's letter and the company's estimate are attached.\n\nPhilippa Kronenberg\nNetwork Services Manager\n", files=[("BAR letter.pdf", letter), ("Palisade 4418.pdf", quote)], cc="Jerome Vasquez-Hartley <jerome.vasquez-hartley@dca.ca.example>")
    write("ab-02", "BAR referee centers: the network manager signs, the CIO is only on copy; service levels without remedies", "exemptions", [
        (raw, "exemption", after("deficient", "Bureau of Automotive Repair", "non_exempt", ex(("sla.remedies", "signer"), have=("provider.documentation", "separate_attachments")), {
            "provider.name": "Palisade Fixed Wireless, Inc.", "cost.total": 33840.0, "cost.items": [5940.0, 27900.0],
            "services.addresses": [place("3300 Oleander Frontage Road", "Ontario", "91761"), place("1185 South Mooney Crossing", "Visalia", "93277"), place("6410 Tupelo Industrial Way", "Citrus Heights", "95621")],
            "contract.term_months": 30, "signer.name": "Philippa Kronenberg", "signer.title": "Network Services Manager", "reason.ground": "technical"})),
    ], "'Staff will hold the company to its word' is no remedy; the estimate has levels only. The engineer's report is told of, not promised. The CIO of the parent department stands only on cc.")


def ab_03():
    letter = pdf([
        ("c", "<b>DEPARTMENT OF MOTOR VEHICLES</b><br/>Information Systems Division, Network Services<br/>2415 First Avenue, Sacramento, California 95818"),
        "April 18, 2016",
        "CALNET Program Chief",
        "<b>Subject: Authority to order and run the hosted queue for the Appointment Line</b>",
        "Dear Chief:",
        "<b>The service in the catalog</b>",
        "We ask to order, under delegation, the Hosted ACD agent position with skills routing, identifier HACD-2210, from the Category 6.1 (Hosted IVR/ACD) catalog of Sequoia Bell Communications, CALNET 3 contractor. Its catalog B shows a Yes in the delegation column. We need 148 positions and one hosted IVR port group.",
        "<b>Bounds of the work</b>",
        "The work takes in the Appointment Line and its Spanish twin: call flows, agent positions, recorded announcements and the wallboards. It does not take in the Registration line, which stays upon the Rancho switch, nor any change of telephone numbers.",
        "<b>Whereabouts</b>",
        "The agents sit at the Sacramento Telephone Service Center, 2570 24th Street, and the Riverside Telephone Service Center, 6425 Sycamore Canyon Boulevard.",
        "<b>Object</b>",
        "One caller in three now hears a busy signal, because the two centers cannot lend one another agents. With one queue, a Riverside agent answers when Sacramento is full. That is the whole of the aim.",
        "<b>Calendar</b>",
        "Design, May and June 2016. Riverside moves on the weekend of July 23; Sacramento on the weekend of August 13. Close-out report by September 30, 2016.",
        "<b>The people and their learning</b>",
        "Rosamund Ekwueme leads; she holds the BICSI RCDD and a bachelor's degree in electrical engineering. Tam Nguyen-Aldous is certified by the contractor as a hosted contact-center administrator. Bertrand Coyle, Systems Software Specialist II, writes call flows and holds the CCNP.",
        "<b>What they have done before</b>",
        "Ms. Ekwueme and Mr. Coyle moved the Mandatory Actions Unit, 62 agents, to a hosted queue in 2013, and Ms. Nguyen-Aldous ran a like change at the Franchise Tax Board in 2011 with 210 agents.",
        "<b>Harm if withheld</b>",
        "The summer brings the REAL ID campaign and forty percent more calls. Without the single queue the busy signals become one in two; callers give up and drive to a field office, and the wait at the counters, two hours last July, grows past three.",
        "Respectfully,",
        "Anselm Duarte-Whitcombe<br/>Chief Information Officer",
    ])
    raw = mail("Rosamund Ekwueme <rosamund.ekwueme@dmv.ca.example>", DEL, "DMV Appointment Line - delegation", "2016-04-18T11:05:00-07:00",
               "Good morning,\n\nThe Department's letter is enclosed.\n\nRosamund Ekwueme\nManager, Network Services\n", files=[("Appointment Line.pdf", letter)])
    write("ab-03", "DMV hosted contact center: contract delegation under the manager's own headings; complete", "delegations", [
        (raw, "contract_delegation", after("complete", "Department of Motor Vehicles", "non_exempt", contract(), {
            "provider.name": "Sequoia Bell Communications", "project.locations": ["Sacramento Telephone Service Center, 2570 24th Street", "Riverside Telephone Service Center, 6425 Sycamore Canyon Boulevard"],
            "signer.name": "Anselm Duarte-Whitcombe", "signer.title": "Chief Information Officer"})),
    ], "Purpose under 'Object'; experience under 'What they have done before'; 'Harm if withheld' holds the ramifications.")


def ab_04():
    letter = docx([
        ("c", "<b>CONTRACTORS STATE LICENSE BOARD</b><br/>9821 Business Park Drive, Sacramento, California 95827"),
        "October 12, 2022",
        "Deputy Director, Statewide Telecommunications and Network Division",
        "<b>Subject: Examination Center Live Proctor Network</b>",
        "Dear Deputy Director:",
        "<b>Purpose of this letter</b>",
        "The Board examines 38,000 applicants a year in computer rooms of its own. It asks to be exempted so that the video of those rooms may travel on a network of Tidewell Metro, Inc. The project is the Examination Center Live Proctor Network, CSLB work order 22-065.",
        "<b>The circuits</b>",
        "Four (4) Ethernet multicast circuits of 100 Mbps, one for each examination center:",
        ("l", [
            "Sacramento: 9821 Business Park Drive, Sacramento 95827",
            "Norwalk: 12501 Imperial Concourse, Suite 600, Norwalk 90650",
            "Fresno: 3374 East Dakota Terrace, Fresno 93726",
            "Oxnard: ground floor of the Esplanade Tower, next to the county clerk, Oxnard",
        ]),
        "<b>Occasion for the request</b>",
        "Proctors at headquarters watch all four rooms. The present circuits carry one picture in four at a time, and in the spring a ring of paid test-takers sat eleven examinations before anyone saw the same face twice.",
        "<b>Shortfall of CALNET</b>",
        "A proctor's picture must go to four watchers at once, which wants IP multicast carried across the provider's network. The Metropolitan Ethernet services of all CALNET contractors discard multicast at the edge; the account teams confirmed it to us in writing on August 2 and have no date for a change.",
        "<b>Terms offered</b>",
        "The new agreement would run for thirty-six months, payable monthly in arrears. The present agreement with Tidewell, for the old circuits, ends on December 31; it carried two one-year options, both of them used, and could be cancelled by either party on thirty days' notice.",
        "<b>Money</b>",
        ("t", [["", "Each", "Four, 36 months"], ["Circuit, monthly", "$890.00", "$128,160.00"], ["Multicast feature, monthly", "$40.00", "$5,760.00"], ["Turn-up, once", "$1,200.00", "$4,800.00"], ["Total of the agreement", "", "$138,720.00"]], None, True),
        "<b>Assurances</b>",
        "Tidewell warrants 99.95 percent availability a month for each circuit and restoration in four hours. For every hour past the four it credits five percent of the month's charge, up to the whole charge, and for three outages in a quarter the circuit may be given up without liability.",
        "<b>What denial would bring</b>",
        "The Board would have to place two proctors in each room; it has authority for none, so two of the four rooms would close and the wait for an examination would go from five weeks to eleven. Licensees' work, and the fees, would wait with them.",
        "Very truly yours,",
        "Constance Abernathy-Ruiz<br/>Chief Information Officer<br/>Contractors State License Board",
    ])
    quote = pdf([
        ("h", "TIDEWELL METRO, INC."), "Quotation Q-22-9917 for Contractors State License Board",
        ("t", [["Service", "Qty", "MRC each", "NRC each"], ["Metro E 100M", "4", "$890.00", "$1,200.00"], ["Multicast option", "4", "$40.00", "-"]], None, True),
        "Prices for a 36-month term. Availability 99.95 %. MTTR 4 h. Credit 5 % of MRC per hour beyond MTTR.",
        "Tidewell Metro, Inc., 2020 Broadway Terminal, Oakland 94612",
    ], font="Helvetica", size=10)
    raw = mail("Constance Abernathy-Ruiz <constance.abernathy-ruiz@cslb.ca.example>", EX_STATE, "CSLB 22-065 Live Proctor Network", "2022-10-12T09:31:00-07:00",
               "Please find the Board's letter and Tidewell's quotation.\n\nConstance Abernathy-Ruiz\n", files=[("CSLB 22-065 letter.docx", letter), ("Q-22-9917.pdf", quote)])
    write("ab-04", "CSLB examination centers: Oxnard without a street; cancellation and options told of the old agreement only", "exemptions", [
        (raw, "exemption", after("deficient", "Contractors State License Board", "non_exempt", ex(("services.address", "contract.termination"), have=("provider.documentation", "separate_attachments")), {
            "provider.name": "Tidewell Metro, Inc.", "cost.total": 138720.0, "cost.items": [128160.0, 5760.0, 4800.0],
            "services.addresses": [place("9821 Business Park Drive", "Sacramento", "95827"), place("12501 Imperial Concourse", "Norwalk", "90650"), place("3374 East Dakota Terrace", "Fresno", "93726")],
            "contract.term_months": 36, "signer.name": "Constance Abernathy-Ruiz", "signer.title": "Chief Information Officer", "reason.ground": "technical"})),
    ], "'Given up without liability' after three outages is a remedy. The thirty days' notice and the options belong to the expiring agreement. Oxnard has a building only.")


def ab_05():
    letter = docx([
        ("c", "<b>DEPARTMENT OF MOTOR VEHICLES</b><br/>Information Systems Division, Network Services<br/>2415 First Avenue, Sacramento, California 95818"),
        "February 6, 2013",
        "<b>Subject: Key telephone systems for three mountain field offices</b>",
        "Dear CALNET Program Chief:",
        "<b>The undertaking</b>",
        "The Department would buy, install and look after new key telephone systems in its Susanville, Quincy and Mount Shasta field offices: the systems themselves, the desk sets, the overhead paging and the training of staff. Building cable and dial tone, which is CALNET's, are left as they are.",
        "<b>Why it is undertaken</b>",
        "The three systems were put in between 1988 and 1991. Two can no longer transfer a call to the Fresno information center, so a person who dials the wrong office is told to hang up and try again.",
        "<b>Equipment</b>",
        ("t", [["Item", "Number"], ["Cascade Telecom KS-832 key system, 8 lines, 32 stations", "3"], ["Cascade KT-18 display set", "57"], ["Cascade PG-2 paging amplifier", "3"]], None, True),
        "<b>Ground for delegation</b>",
        "Key systems are not in the CALNET 2 contracts, and the equipment costs a third less when the Department buys it and puts it in without an intermediary.",
        "<b>Calendar</b>",
        "Installation will be set in order as soon as the equipment funds for the year are released to the Division. A schedule will be furnished when it is known.",
        "<b>Persons assigned</b>",
        "Ollie Prewitt, Telecommunications Systems Analyst II, journeyman's certificate in inside wiring and Cascade's three-week installer's course; Hester Van Alstyne, the same course and an associate's degree in electronics. Summaries of the installations each has carried out are being assembled by their supervisor and will be sent under separate cover.",
        "<b>Should it be withheld</b>",
        "The Department has weighed the matter with care. It would regard any other outcome than delegation with regret, and would wish to be heard before a decision of that kind is reached.",
        "Respectfully,",
        "Lowell Chatterton<br/>Acting Chief Information Officer",
    ], font="Garamond")
    raw = mail("Rosamund Ekwueme <rosamund.ekwueme@dmv.ca.example>", DEL, "DMV: mountain offices, key systems", "2013-02-06T14:12:00-08:00",
               "Enclosed is our letter on three key systems.\n\nRosamund Ekwueme\nNetwork Services\n", files=[("Mountain offices.docx", letter)])
    write("ab-05", "DMV key systems: schedule 'when it is known', experience 'under separate cover', regret in place of a consequence", "delegations", [
        (raw, "general_delegation", after("deficient", "Department of Motor Vehicles", "non_exempt", general(("project.timeframe", "staff.experience", "ramifications")), {
            "project.locations": ["Susanville", "Quincy", "Mount Shasta"], "signer.name": "Lowell Chatterton", "signer.title": "Acting Chief Information Officer"})),
    ], "The years 1988 to 1991 are of the old systems. Training is told for both persons; what either has installed is only promised.")


def ab_06():
    body = """Dear CALNET Program,

<b>A question of form</b> before I trouble my CIO for a signature.

We are thinking of a wireless bridge between two of our regional offices, some 1.4 miles apart, for about $18,000, and our usual contractor has no such thing in its catalog. I have read 0501.0 and 3-502.0 together and cannot tell which it wants.

1. Is a licensed microwave bridge that we own "transport not provided by the contracts" (a delegation), or a service outside CALNET (an exemption), or both?
2. Must the CIO sign by hand, or will his e-mail do?
3. Do you still ask for paper copies?

Nothing is decided and nothing is requested at this time. If you tell me which form it is, you will have it in January with all its parts.

With thanks,

Rosamund Ekwueme
Manager, Network Services
Department of Motor Vehicles
""".replace("<b>", "").replace("</b>", "")
    raw = mail("Rosamund Ekwueme <rosamund.ekwueme@dmv.ca.example>", EX_STATE, "Exemption or delegation request for microwave bridge?", "2017-11-29T09:02:00-08:00", body)
    write("ab-06", "DMV's network manager asks which form a bridge needs; nothing is requested", "exemptions", [(raw, "not_a_request", NONE)], "A question about how to file; 'nothing is requested at this time'.")


# -------------------------------------- water and wildlife: an engineer's memo, a table of sites, a workbook


def ab_07():
    memo = docx([
        ("t", [
            ["TO", "CDT / CALNET exemptions"],
            ["VIA", "Chief Information Officer, DWR (signed below)"],
            ["FROM", "R. Halvorsen, P.E., North Region Hydro Telemetry"],
            ["DATE", "14 May 2018"],
            ["RE", "GOES back-up at the Feather River index gages: satellite IP modems. Exemption request, job NR-18-07"],
        ], [70, 400]),
        "<b>1. Job.</b> Put a two-way satellite IP modem with a 50 MB/mo pooled plan at each of the five gages in Table 1. One per gage, 5 units, 5 plans.",
        "<b>Table 1. Sites</b>",
        ("t", [
            ["ID", "Gage", "Modems", "911 address", "What is there now"],
            ["MFP", "Middle Fork at Portola", "1", "73822 Gulling Street Extension, Portola 96122", "one-way GOES, 4-hr"],
            ["NFP", "North Fork at Pulga", "1", "1260 Camp Creek Road, Pulga 95965", "one-way GOES, 4-hr"],
            ["SBT", "South Branch at Feather Falls", "1", "2201 Lumpkin Road, Feather Falls 95940", "dial-up, dead since Feb"],
            ["IND", "Indian Creek near Taylorsville", "1", "4405 Beckwourth-Taylorsville Road, Taylorsville 95983", "one-way GOES, 4-hr"],
            ["ORF", "Oroville forebay", "1", "917 Kelly Ridge Road, Oroville 95966", "VHF, shares w/ hatchery"],
        ], None, True),
        "<b>2. Why.</b> Inflow forecast for Oroville runs hourly; the gages talk every four hours, and we can't poll them. During the February 2017 spillway event the forecasters were flying on river stage that was three hours stale.",
        "<b>3. If we don't.</b> Same blind spot next winter. Releases get set high to be safe, which floods orchards at Nicolaus, or low, which puts water over the emergency spillway. FERC has asked for hourly data by 1 Nov 2018 and can fine the project.",
        "<b>4. CALNET.</b> Asked both satellite contractors (10.1, 10.2). 10.1 is VSAT, 1.2 m dish and 90 W; gages have 20 W of solar and no pad. 10.2 is voice handsets. No low-power IP modem in either. Not available = technical.",
        "<b>5. Who.</b> Petrel Satellite Data, Inc. Data sheet is attached. $ are on sheet 'Cost' of the workbook.",
        "<b>6. Contract.</b> Purchase order, 24 mo from activation. Any modem may be turned off w/ 10 days' notice, no fee. No extension; SCADA radio replaces all this in 2020.",
        "<b>7. Performance.</b> Message success &gt;= 99.0 % per month per modem, round trip &lt; 20 s. Swap unit shipped same day. See 'Terms' tab for what we get back when it's missed.",
        "R. Halvorsen",
        "Submitted: /s/ <i>Ines Castellanos-Byrd</i><br/>Ines Castellanos-Byrd, Chief Information Officer, Department of Water Resources, 5/14/2018",
    ], font="Arial", size=10)
    book = xlsx([
        ("Cost", [
            ["NR-18-07", "Qty", "Unit $", "Mo", "Ext $"],
            ["Modem SB-9, w/ antenna & cable", 5, 745.0, None, 3725.0],
            ["Pooled plan 50 MB", 5, 38.0, 24, 4560.0],
            ["Enclosure kit", 5, 118.0, None, 590.0],
            ["TOTAL 24 mo", None, None, None, 8875.0],
        ]),
        ("Terms", [
            ["Petrel terms as accepted 4/30/18", ""],
            ["Monthly success under 99.0 %", "plan fee for that modem not billed for the month"],
            ["Under 97 % two months running", "modem may be returned, purchase price refunded"],
        ]),
    ])
    sheet = pdf([("h", "PETREL SB-9 Satellite IP Modem"), ("t", [["Supply", "9-32 V, 1.1 W idle, 9 W transmit"], ["Antenna", "patch, 14 cm"], ["Payload", "up to 1,960 bytes per message"], ["Temp.", "-40 to +70 C"]], None), "Petrel Satellite Data, Inc., Boulder, Colorado"], font="Helvetica")
    raw = mail("Ragnhild Halvorsen <ragnhild.halvorsen@water.ca.example>", EX, "NR-18-07 exemption memo, Feather gages", "2018-05-14T16:50:00-07:00",
               "Memo signed by Ines, workbook, data sheet. In the field Tue-Thu, sat phone only.\n\nRH\n", files=[("NR-18-07 memo.docx", memo), ("NR-18-07 cost.xlsx", book), ("SB-9.pdf", sheet)])
    write("ab-07", "DWR river gages: engineer's memo with a table of sites, remedies on the workbook's second tab; complete", "exemptions", [
        (raw, "exemption", after("complete", "Department of Water Resources", "non_exempt", ex(have=("provider.documentation", "separate_attachments")), {
            "provider.name": "Petrel Satellite Data, Inc.", "cost.total": 8875.0, "cost.items": [3725.0, 4560.0, 590.0],
            "services.addresses": [place("73822 Gulling Street Extension", "Portola", "96122"), place("1260 Camp Creek Road", "Pulga", "95965"), place("2201 Lumpkin Road", "Feather Falls", "95940"), place("4405 Beckwourth-Taylorsville Road", "Taylorsville", "95983"), place("917 Kelly Ridge Road", "Oroville", "95966")],
            "contract.term_months": 24, "signer.name": "Ines Castellanos-Byrd", "signer.title": "Chief Information Officer", "reason.ground": "technical"})),
    ], "Remedies: tab 'Terms'. Items and total: tab 'Cost'. Signature of the CIO below the engineer's.")


def ab_08():
    memo = docx([
        ("t", [["TO", "CALNET exemption desk"], ["FROM", "L. Okafor-Stein, Fisheries Branch, Region 1"], ["DATE", "22 Aug 2023"], ["RE", "Weir Watch 2024: LoRa gateways w/ data plan, exemption"]], [70, 400]),
        "<b>Job.</b> Weir Watch counts coho at the weirs below. Each weir has optical counters that talk to a LoRaWAN gateway; the gateway talks to the contractor's network server. We want the network service, public LoRaWAN w/ gateway rental, from Kingfisher IoT LLC. How many gateways a weir takes depends on the canopy and gets settled on the spring walk with the biologists.",
        "<b>Where</b>",
        ("t", [
            ["Weir", "Road address", "River mi", "Canopy"],
            ["Mill Creek", "1180 Howland Hill Road, Crescent City 95531", "3.2", "heavy"],
            ["Freshwater", "775 Freshwater Ranch Road, Eureka 95503", "5.8", "medium"],
            ["Olds Creek", "30450 Sherwood Road, Fort Bragg 95437", "1.1", "heavy"],
        ], None, True),
        "<b>Need.</b> Counts drive the in-season closure. Today a tech drives to each weir and pulls a card; counts are 5-9 days old.",
        "<b>Without it</b> the closure is called late or not at all. In 2022 that let the Freshwater run be fished at 40 % of escapement; NMFS has put us on notice that another like it costs us the take permit.",
        "<b>CALNET.</b> No LoRaWAN from any contractor. Cellular (19.1) needs ~5 W, counters have 0.2 W and there is no bar of signal below the ridge anyway.",
        "<b>Contract.</b> Term per the vendor's standard agreement. We may quit with 30 days' notice, no penalty.",
        "<b>Price.</b> One lump price for the lot, gateways, plan, server and visits included: $212,400 total. See workbook for how it's funded.",
        "<b>SLA.</b> 99 % of packets delivered per month; dead gateway replaced in 5 working days. Each month under 99 % = 10 % off the bill; under 95 % = whole month free.",
        "Kingfisher's brochure is attached.",
        "L. Okafor-Stein",
        "APPROVED AND SUBMITTED: Desmond Farrukh, Chief Information Officer, Department of Fish and Wildlife",
    ], font="Arial", size=10)
    book = xlsx([("Funding", [["Fund", "FY 23/24", "FY 24/25", "Sum"], ["Sport Fish Restoration", 79650.0, 79650.0, 159300.0], ["Prop 68", 26550.0, 26550.0, 53100.0], ["Weir Watch", 106200.0, 106200.0, 212400.0]])])
    raw = mail("Lanre Okafor-Stein <lanre.okafor-stein@wildlife.ca.example>", EX_STATE, "Weir Watch 2024 LoRaWAN exemption", "2023-08-22T18:31:00-07:00",
               "memo, funding workbook, brochure attached. thx\nLanre\n", files=[("WeirWatch memo.docx", memo), ("WeirWatch funding.xlsx", book)])
    write("ab-08", "CDFW weirs: number of gateways left to the spring walk, lump price without items, term 'per the vendor's standard agreement', brochure not there", "exemptions", [
        (raw, "exemption", after("deficient", "Department of Fish and Wildlife", "non_exempt", ex(("services.quantity", "contract.term", "cost.items", "provider.documentation"), have=("separate_attachments",)), {
            "provider.name": "Kingfisher IoT LLC", "cost.total": 212400.0,
            "services.addresses": [place("1180 Howland Hill Road", "Crescent City", "95531"), place("775 Freshwater Ranch Road", "Eureka", "95503"), place("30450 Sherwood Road", "Fort Bragg", "95437")],
            "signer.name": "Desmond Farrukh", "signer.title": "Chief Information Officer", "reason.ground": "technical"})),
    ], "The workbook splits the money by fund and year, not by item; the two fiscal years are funding, not a term. Brochure said to be attached is not.")


def ab_09():
    memo = pdf([
        ("t", [["TO", "CALNET delegations"], ["FROM", "P. Zavala, P.E., Flood Ops Comms"], ["DATE", "3 Oct 2014"], ["RE", "Request for general delegation: Sutter Bypass microwave hops (FO-14-22)"]], [60, 400]),
        "<b>Scope.</b> Two licensed 11 GHz hops and the terminals at each end, to carry pump telemetry and the weir cameras. We design, buy, install, then maintain. Not in scope: towers (exist), the UHF voice repeaters.",
        "<b>Sites</b>",
        ("t", [["Hop", "From", "To", "Miles"], ["1", "Sutter Maintenance Yard, 6908 Colusa Highway, Sutter", "Pumping Plant 2", "7.3"], ["2", "Pumping Plant 2", "Tisdale Weir", "9.6"]], None, True),
        "<b>Purpose.</b> UHF telemetry drops when the bypass fills, exactly when the pumps have to be watched. Dec 2012 we ran Plant 2 by a man on a levee with a flashlight. The hops keep plant and weir on line in high water.",
        "<b>When.</b> FCC papers Nov 2014. Order Jan 2015. Path in service by 15 Oct 2015 (flood season).",
        "<b>Kit</b> is on the workbook, sheet BOM.",
        "<b>Crew</b>",
        ("t", [["Who", "Papers", "Has built"], ["P. Zavala", "P.E. (Electrical) E17733; GROL", "Knights Landing hop 2006, Fremont Weir hop 2010"], ["D. Tsosie", "GROL; maker's 5-day ClearPath school", "Same two, as lead installer"], ["C. Ames", "NATE tower rescue; CWNA", "Nine UHF sites 2009-13"]], None, True),
        "<b>Why us.</b> No CALNET contractor sells transport out there (checked all four modules, no plant past Meridian). We own the towers and the crew and know the road that floods.",
        "<b>If denied.</b> Another winter of blind pumps. Plant 2 protects 4,900 acres and the town of Robbins; two hours of unnoticed pump failure at stage 44 puts water in the houses.",
        "P. Zavala, P.E.",
        "Submitted by<br/>Ines Castellanos-Byrd<br/>Chief Information Officer, Department of Water Resources",
    ], font="Helvetica", size=9.5)
    bom = xlsx([("BOM", [["Item", "Make / model", "Qty", "Each", "Ext"], ["Microwave radio, 11 GHz, split mount", "ClearPath CP-11S", 4, 8200.0, 32800.0], ["Dish 4 ft", "Andrus HP4-107", 4, 1750.0, 7000.0], ["Waveguide, dry-air, ground kits", "Andrus EW90", 4, 940.0, 3760.0], ["Total", None, None, None, 43560.0]])])
    raw = mail("Pilar Zavala <pilar.zavala@water.ca.example>", DEL, "FO-14-22 delegation, Sutter Bypass hops", "2014-10-03T07:44:00-07:00", "Memo + BOM.\nPZ\n", files=[("FO-14-22.pdf", memo), ("FO-14-22 BOM.xlsx", bom)])
    write("ab-09", "DWR microwave hops: crew in a table of papers and builds, equipment on the workbook; complete", "delegations", [
        (raw, "general_delegation", after("complete", "Department of Water Resources", "non_exempt", general(), {
            "cost.total": 43560.0, "project.locations": ["Sutter Maintenance Yard, 6908 Colusa Highway, Sutter", "Pumping Plant 2", "Tisdale Weir"], "activities": ["design and development", "installation", "operation and maintenance"],
            "signer.name": "Ines Castellanos-Byrd", "signer.title": "Chief Information Officer"})),
    ], "Products only in the workbook; qualifications in column 'Papers', experience in 'Has built'.")


def ab_10():
    memo = docx([
        ("t", [["TO", "CALNET exemption desk"], ["FROM", "M. Delacroix, Hatchery Engineering"], ["DATE", "9 Jan 2017"], ["RE", "Hatchery Data Ring East: exemption for 3 Ethernet circuits"]], [70, 400]),
        "<b>Job.</b> Three 50 Mbps point-to-point Ethernet circuits, one per hatchery, from Juniper Basin Telecom:",
        ("t", [["Hatchery", "Circuits", "Address"], ["Hot Creek", "1", "121 Hot Creek Hatchery Road, Mammoth Lakes 93546"], ["Black Rock", "1", "300 Black Rock Springs Road, Independence 93526"], ["Fish Springs", "1", "3010 Fish Springs Road, Big Pine 93513"]], None, True),
        "<b>Why.</b> Oxygen and temperature alarms ride a leased 56k pair the phone company retires in June 2017.",
        "<b>If not.</b> No alarm = a raceway of trout dies in 25 minutes. We lost 96,000 fish at Fish Springs in 2015 to one bad pump and one dead line.",
        "<b>Reason.</b> Money. MSA contractor's reduced price is $1,410/mo a circuit, Juniper is $980, 30 % under, same speed. The contractor's IPR reply is attached.",
        "<b>Contract.</b> 36 months. Option to run on one more year. 90 days' notice to quit early, no charge after month 12, before that 3 months' rent.",
        "<b>Cost.</b> On the workbook. Total $110,340.",
        "<b>SLA.</b> What is usual for this class of carrier; Juniper has been good to the county and we expect the same.",
        "Submitted by Desmond Farrukh, Chief Information Officer, California Department of Fish and Wildlife",
    ], font="Arial", size=10)
    book = xlsx([("Ring East", [["Item", "Qty", "Rate", "Months", "Ext"], ["50M Ethernet", 3, 980.0, 36, 105840.0], ["Install", 3, 1500.0, 1, 4500.0], ["TOTAL", None, None, None, 110340.0]])])
    first = mail("Marcel Delacroix <marcel.delacroix@wildlife.ca.example>", EX_STATE, "Hatchery Data Ring East exemption", "2017-01-09T13:10:00-08:00", "memo + workbook + IPR reply attached\n\nMD\n", files=[("Ring East memo.docx", memo), ("Ring East cost.xlsx", book)])
    req1 = ex(("sla.levels", "sla.remedies", "ipr.documentation"), have=("separate_attachments",))
    fields = {
        "provider.name": "Juniper Basin Telecom", "cost.total": 110340.0, "cost.items": [105840.0, 4500.0],
        "services.addresses": [place("121 Hot Creek Hatchery Road", "Mammoth Lakes", "93546"), place("300 Black Rock Springs Road", "Independence", "93526"), place("3010 Fish Springs Road", "Big Pine", "93513")],
        "contract.term_months": 36, "signer.name": "Desmond Farrukh", "signer.title": "Chief Information Officer", "reason.ground": "financial"}
    reply = mail("Wanda Kilmer <wanda.kilmer@goldenmesa.example>", "marcel.delacroix@wildlife.ca.example", "RE: IPR request - CDFW hatcheries (Hot Creek / Black Rock / Fish Springs)", "2016-12-15T10:00:00-08:00",
                 "Marcel,\n\nWe ran your individual price reduction request of November 28. Approved price for 50M point-to-point at the three hatcheries is $1,410.00 MRC each (catalog $1,655.00), NRC waived. That is our final position.\n\nWanda Kilmer\nCALNET Account Manager, Golden Mesa Telephone\n", bare=True)
    sla = pdf([("h", "Juniper Basin Telecom -- Schedule S, service levels"), ("t", [["Measure", "Level", "If missed"], ["Availability, per circuit per month", "99.9 %", "1/30 of monthly charge for each started hour below"], ["Time to restore", "6 hours", "10 % of monthly charge per hour over"], ["Chronic trouble", "4 tickets in 60 days", "customer may cancel that circuit, no charge"]], None, True), "Applies to CDFW Hatchery Ring East, three circuits."], font="Helvetica")
    second = mail("Marcel Delacroix <marcel.delacroix@wildlife.ca.example>", EX_STATE, "RE: Hatchery Data Ring East exemption", "2017-01-20T08:15:00-08:00",
                  "You were right, the IPR mail never made it on. Here it is, plus Juniper's Schedule S for the service levels. Rest stands.\n\nMD\n", files=[("IPR reply Golden Mesa.eml", reply), ("Juniper Schedule S.pdf", sla)], reply_to=mid_of(first))
    third = mail("Marcel Delacroix <marcel.delacroix@wildlife.ca.example>", EX_STATE, "RE: Hatchery Data Ring East exemption", "2017-01-23T07:58:00-08:00", "Got your note that it's with the reviewers. Thanks for the quick turn.\n\nMD\n", reply_to=mid_of(second), refs=f"{mid_of(first)} {mid_of(second)}")
    write("ab-10", "CDFW hatcheries: IPR reply and service levels come in a second message, then a thank-you", "exemptions", [
        (first, "exemption", after("deficient", "California Department of Fish and Wildlife", "non_exempt", req1, fields)),
        (second, "supplement", after("complete", "California Department of Fish and Wildlife", "non_exempt", ex(have=("provider.documentation", "ipr.documentation", "separate_attachments")), fields)),
        (third, "not_a_request", NONE),
    ], "First message: the IPR is quoted in figures but the reply is not enclosed; SLA heading holds an expectation. Second: the contractor's e-mail as .eml and the vendor's Schedule S.")


def ab_11():
    memo = docx([
        ("t", [["TO", "CALNET delegations"], ["FROM", "T. Brusca, Levee Instrumentation"], ["DATE", "11 Mar 2020"], ["RE", "Contract delegation for managed data service, Levee Eyes"]], [70, 400]),
        "<b>Scope.</b> Levee Eyes hangs 40 piezometer loggers and 8 cameras on one managed network. We order the network service, set it up and watch it. Loggers and cameras themselves are bought already.",
        "<b>Service.</b> The managed data service from the CALNET catalog. It is marked delegation Yes, per the Board's contract analyst.",
        "<b>Reaches</b>",
        ("t", [["Reach", "Loggers", "Cameras", "Location"], ["A", "14", "3", "after survey"], ["B", "16", "3", "after survey"], ["C", "10", "2", "after survey"]], None, True),
        "<b>Why.</b> Seepage under a levee shows in a piezometer 6 to 20 hours before it shows on the ground. Nobody reads them at night now.",
        "<b>When.</b> Order May 2020, loggers on line reach by reach through Oct 2020.",
        "<b>Crew.</b> T. Brusca, P.E. (Civil) and CCNA; J. Lindqvist-Moreno, instrument tech, maker's logger certificate. Both put in the 22-logger net on the Feather setback levee in 2017 and have kept it up since.",
        "<b>If denied.</b> Patrols on foot, four crews, only at high stage. The 2017 boil at Star Bend was found by a jogger; the next one may not be found, and 11,000 people live behind these reaches.",
        "Submitted by: Harriet Sung-Okoro, Chief Information Officer, Central Valley Flood Protection Board",
    ], font="Arial", size=10)
    raw = mail("Tino Brusca <tino.brusca@cvfpb.ca.example>", DEL, "Levee Eyes delegation", "2020-03-11T12:20:00-07:00", "memo attached, signed off by Harriet\n\nTB\n", files=[("Levee Eyes memo.docx", memo)])
    write("ab-11", "Flood Protection Board: service named as 'the managed data service' with no contractor, reaches located 'after survey'", "delegations", [
        (raw, "contract_delegation", after("deficient", "Central Valley Flood Protection Board", "non_exempt", contract(("catalog.service", "project.location")), {
            "signer.name": "Harriet Sung-Okoro", "signer.title": "Chief Information Officer"})),
    ], "Star Bend and the Feather setback levee are past events. The catalog service has neither identifier nor contractor.")


def ab_12():
    book = xlsx([("Circuits", [["Exemption", "Site", "Service", "Provider", "Installed", "Spent to 6/30/22"], ["EX granted 11/2020", "Delta Field Division, Byron", "Fixed wireless 50M", "Sandlot Wireless", "Feb 2021", 10540.0], ["EX granted 11/2020", "Skinner Fish Facility, Byron", "Fixed wireless 50M", "Sandlot Wireless", "Mar 2021", 10120.0], ["Total", None, None, None, None, 20660.0]])])
    raw = mail("Ragnhild Halvorsen <ragnhild.halvorsen@water.ca.example>", EX_STATE, "Exemption file report FY 21/22, Delta Field Division", "2022-07-18T15:15:00-07:00",
               "Per the condition in your letter of Nov 2020 we report once a year on the exempted circuits.\n\n- 2 circuits, both up. Availability 99.81 and 99.77 %.\n- One credit taken, $84, for the May outage.\n- Contract runs to Feb 2024. No change of provider, price or address.\n- Central file is with me, ask if you want to audit it.\n\nWorkbook attached. No action needed from you.\n\nRH\n", files=[("Delta FD exemption report FY2122.xlsx", book)])
    write("ab-12", "DWR's yearly report on circuits exempted long ago", "exemptions", [(raw, "not_a_request", NONE)], "A report under a condition of an old approval; 'No action needed'.")


# ---------------------- employment and benefits: a procurement analyst who forwards the chain and all its files


def ab_13():
    memo = docx([
        "<b>Employment Development Department - Information Technology Branch</b>",
        "Date: June 4, 2024",
        "Project: Claims Chat Surge Lines (ITB-24-018)",
        "EDD asks to buy 400 SMS short-code messaging seats with two-way conversation from Larkfield Messaging, Inc. The seats are used at 722 Capitol Mall, Sacramento 95814 (250 seats) and 1704 West Fairmont Avenue, Fresno 93705 (150 seats).",
        "Claimants whose claim is stopped for identity can answer by text in minutes; by mail it takes 16 days. That is the reason for the seats.",
        "If EDD cannot have them, about 9,000 claimants a week keep waiting on the mail, first payments go past the 14-day federal limit, and the U.S. Department of Labor may withhold administrative grants.",
        "CALNET sells the same service. The price there, after an IPR, is $31.00 a seat a month; Larkfield's is $22.50, which is 27 percent less for equal features and equal service levels.",
        "The agreement is for two years, fixed price. EDD may cancel on 30 days' written notice with no fee, and may renew for one year at the same price.",
        "Larkfield's platform is up 99.9 percent of each month and a severity-one fault is answered in 30 minutes. For each tenth of a percent lost, EDD receives 3 percent of the month's bill; below 99 percent it may end the agreement for cause.",
    ])
    book = xlsx([("Summary", [["Cost line", "Qty", "Monthly", "Months", "Extended"], ["Messaging seat", 400, 22.5, 24, 216000.0], ["Short code lease", 1, 1000.0, 24, 24000.0], ["Set-up", 1, 7500.0, 1, 7500.0], ["Total contract", None, None, None, 247500.0]])])
    quote = pdf([("h", "Larkfield Messaging, Inc."), "Price proposal for State of California, EDD. No. LM-5523, May 20, 2024.", ("t", [["400 seats @ $22.50 / month", "$9,000.00 / month"], ["Short code, dedicated", "$1,000.00 / month"], ["Onboarding", "$7,500.00 one time"]], None), "Term 24 months. 11 Battery Wharf, San Francisco 94111."], font="Helvetica")
    ipr = pdf([("h", "Response to Individual Price Reduction request"), "CALNET contractor: Blue Heron Communications. Customer: EDD. Request dated April 12, 2024; response dated May 3, 2024.", "Service: SMS two-way seat, product MSG-2W. Catalog price $36.00 per seat per month. Approved reduced price for 400 seats: $31.00.", "Authorized by: N. Prideaux, Public Sector Pricing"], font="Helvetica")
    body = """Hello STND,

Forwarding for EDD. Our CIO's submission is right below, 4 attachments (memo, cost summary, vendor proposal, IPR response). Let me know if a hard copy is wanted.

Gloria Pacheco-Lim
Procurement Analyst
Contract Services Group, EDD

From: Inchausti, Dolores@EDD
Sent: Wednesday, June 5, 2024 4:41 PM
To: Pacheco-Lim, Gloria@EDD
Cc: Rehman, Tariq@EDD
Subject: RE: RE: Claims Chat Surge Lines - ready for CDT?

Gloria, I have read it and it is good. Please send it to CDT as EDD's exemption request, submitted by me.

Dolores Inchausti
Chief Information Officer
Employment Development Department

From: Pacheco-Lim, Gloria@EDD
Sent: Wednesday, June 5, 2024 11:20 AM
To: Inchausti, Dolores@EDD
Subject: RE: Claims Chat Surge Lines - ready for CDT?

Dolores, final memo attached with Tariq's edits. The total ties to the proposal. OK to send?

Gloria

From: Rehman, Tariq@EDD
Sent: Monday, June 3, 2024 2:02 PM
To: Pacheco-Lim, Gloria@EDD
Subject: Claims Chat Surge Lines - ready for CDT?

Changed "30 seats" to "400 seats" in the first paragraph, the 30 was the pilot. Good otherwise.
"""
    raw = mail("Gloria Pacheco-Lim <gloria.pacheco-lim@edd.ca.example>", EX_STATE, "FW: RE: RE: Claims Chat Surge Lines - ready for CDT?", "2024-06-06T08:05:00-07:00", body,
               files=[("1 EDD memo ITB-24-018.docx", memo), ("2 Cost summary.xlsx", book), ("3 Larkfield LM-5523.pdf", quote), ("4 IPR response Blue Heron.pdf", ipr)])
    write("ab-13", "EDD messaging seats: the CIO submits in the middle of a forwarded chain; IPR response enclosed; complete", "exemptions", [
        (raw, "exemption", after("complete", "Employment Development Department", "non_exempt", ex(have=("provider.documentation", "ipr.documentation", "separate_attachments")), {
            "provider.name": "Larkfield Messaging, Inc.", "cost.total": 247500.0, "cost.items": [216000.0, 24000.0, 7500.0],
            "services.addresses": [place("722 Capitol Mall", "Sacramento", "95814"), place("1704 West Fairmont Avenue", "Fresno", "93705")],
            "contract.term_months": 24, "signer.name": "Dolores Inchausti", "signer.title": "Chief Information Officer", "reason.ground": "financial"})),
    ], "The memo is unsigned; the CIO's mail in the chain is the submission. 30 seats was the pilot, corrected in the oldest mail.")


def ab_14():
    letter = docx([
        "<b>California Unemployment Insurance Appeals Board</b><br/>2400 Venture Oaks Way, Sacramento 95833",
        "March 27, 2015",
        "Exemption request: Hearing Room Recording Upload",
        "The Board wants seven business cable Internet connections, 100/20 Mbps, one in each office of appeals in the table. Recordings of hearings are uploaded to the Board's server each evening; at 3 Mbps the upload is still going when the next day's hearings begin, and recordings have been lost.",
        ("t", [["Office", "Address", "Qty"], ["Fresno", "2550 Mariposa Mall, Room 2078, Fresno 93721", "1"], ["Inglewood", "9800 South La Cienega Boulevard, Inglewood 90301", "1"], ["Oakland", "1515 Clay Street, Suite 902, Oakland 94612", "1"], ["Oxnard", "2001 North Solar Drive, Oxnard 93036", "1"], ["Pasadena", "150 South Los Robles Avenue, Pasadena 91101", "1"], ["San Diego", "7575 Metropolitan Drive, San Diego 92108", "1"], ["San Jose", "2665 North First Street, San Jose 95134", "1"]], None, True),
        "The reason is cost. CALNET 3 quoted $612 a month for each connection and Acorn Cable Business sells the same at $248.",
        "We would commit for one year. There is no early termination charge. It goes on month to month after that.",
        "Acorn repairs within 24 hours and keeps each connection up 99 percent of the month. A day's charge is credited for each day a connection is down, and after thirty days down we may cancel it.",
        "Without the connections hearings must be postponed whenever a recorder fills up. About 40 claimants a week would wait a further month for a decision on benefits they may be owed.",
        "Lenora Whitfield-Gaines<br/>Chief Information Officer<br/>California Unemployment Insurance Appeals Board",
    ])
    prices = xlsx([("Prices", [["Connection (keyed in by R. Castaneda)", "Install", "Monthly"], ["Fresno", 199.0, 248.0], ["Inglewood", 199.0, 248.0], ["Oakland", 199.0, 248.0], ["Oxnard", 299.0, 248.0], ["Pasadena", 199.0, 248.0], ["San Diego", 199.0, 248.0], ["San Jose", 249.0, 248.0]]), ("scratch", [["12 months, all offices, total", 22375.0]], "hidden")])
    body = """Good morning,

Please see the letter and price list in the zip, per the chain below.

Thank you,
Ruben Castaneda
Procurement Analyst, CUIAB

---- Original message ----
From: Lenora Whitfield-Gaines
To: Ruben Castaneda
Date: March 27, 2015

Go ahead and send it, my letter is final. Did we ever get the IPR paper?

---- Original message ----
From: Ruben Castaneda
To: Lenora Whitfield-Gaines
Date: March 26, 2015

The contractor did answer the IPR, they would not go under 612. Lupe has that e-mail in her mailbox and she is on leave until the 6th, I will forward it as soon as she is back. Acorn's proposal is in the zip with the letter and the prices.
"""
    raw = mail("Ruben Castaneda <ruben.castaneda@cuiab.ca.example>", EX_STATE, "FW: FW: Hearing Room Recording Upload", "2015-03-30T09:17:00-07:00", body, files=[("CUIAB upload.zip", archive([("Letter 3-27.docx", letter), ("Price list for letter.xlsx", prices)]))])
    items = [199.0, 248.0, 199.0, 248.0, 199.0, 248.0, 299.0, 248.0, 199.0, 248.0, 199.0, 248.0, 249.0, 248.0]
    write("ab-14", "CUIAB cable Internet: zip lacks the proposal, IPR answer sits in a colleague's mailbox, price list without a total", "exemptions", [
        (raw, "exemption", after("deficient", "California Unemployment Insurance Appeals Board", "non_exempt", ex(("cost.total", "provider.documentation", "ipr.documentation"), have=("separate_attachments",)), {
            "provider.name": "Acorn Cable Business", "cost.items": items,
            "services.addresses": [place("2550 Mariposa Mall", "Fresno", "93721"), place("9800 South La Cienega Boulevard", "Inglewood", "90301"), place("1515 Clay Street", "Oakland", "94612"), place("2001 North Solar Drive", "Oxnard", "93036"), place("150 South Los Robles Avenue", "Pasadena", "91101"), place("7575 Metropolitan Drive", "San Diego", "92108"), place("2665 North First Street", "San Jose", "95134")],
            "contract.term_months": 12, "signer.name": "Lenora Whitfield-Gaines", "signer.title": "Chief Information Officer", "reason.ground": "financial"})),
    ], "The chain says that the proposal is in the zip; it holds letter and price list only. The IPR answer is told of. The only sum stands on a hidden scratch sheet, which does not count.")


def ab_15():
    justification = docx([
        "<b>DIR - Division of Labor Standards Enforcement - call handling replacement</b>",
        "Scope: replace the premise call distribution in the wage claim unit, and the recorder that goes with it.",
        "Where: 1515 Clay Street, Oakland, 4th floor; 320 West 4th Street, Los Angeles, 4th floor.",
        "Purpose: the present unit cannot offer a call-back, and callers hold 48 minutes on average.",
        "When: award by March 2018, in use by August 31, 2018.",
        "What we will buy: a call distribution unit, agent telephones, headsets and a recorder, all of suitable make, to be chosen in the bid.",
        "Who: Noor Baptiste-Lang (CCNP Collaboration; certified call center designer) and Victor Oyama (B.S. Computer Engineering, ITIL Expert).",
        "They have done it before: Ms. Baptiste-Lang built the Division of Workers' Compensation unit in 2014 (50 agents) and Mr. Oyama kept it running since.",
        "If the delegation is not given: workers owed back wages give up on the telephone. 31 percent did in September. Those claims die after three years by statute.",
    ])
    body = """CALNET delegations,

See attached and chain. DIR requests general delegation for the DLSE call handling replacement. Our CIO is copied. Any question can come to me.

Marguerite Osei
Procurement Analyst II
Department of Industrial Relations, Business Management Unit

> From: Noor Baptiste-Lang
> Sent: Thursday, October 19, 2017 3:20 PM
> To: Marguerite Osei
> Subject: write-up for CDT
>
> Here's the write-up. I left the reason for CDT to you since you know what they like to hear, add it or drop it. The bid will pick the brand so I kept that part open.
>
> Noor
"""
    raw = mail("Marguerite Osei <marguerite.osei@dir.ca.example>", DEL, "FW: write-up for CDT", "2017-10-20T10:48:00-07:00", body, files=[("DLSE write-up.docx", justification)], cc="Franklin Adebayo-Hurst <franklin.adebayo-hurst@dir.ca.example>;Noor Baptiste-Lang <noor.baptiste-lang@dir.ca.example>")
    write("ab-15", "DIR call unit: generic equipment, no reason for delegation, a procurement analyst submits with the CIO on copy", "delegations", [
        (raw, "general_delegation", after("deficient", "Department of Industrial Relations", "non_exempt", general(("products", "reason", "signer")), {
            "project.locations": ["1515 Clay Street, Oakland, 4th floor", "320 West 4th Street, Los Angeles, 4th floor"], "signer.name": "Marguerite Osei", "signer.title": "Procurement Analyst II"})),
    ], "The equipment has neither make nor model nor number. The chain shows that the reason was never written.")


def ab_16():
    request = docx([
        "<b>Request for delegation under the CALNET contracts</b>",
        ("t", [
            ["Service", "SIP trunk group w/ survivable gateway, item SIP-G-640, Category 22, contractor Blue Heron Communications (NextGen). Delegation column: Yes."],
            ["Project", "Tax Branch Trunk Renewal (ITB-25-006). Moves the Tax Branch's 640 call paths from PRI to SIP trunks. Desk sets and numbers stay."],
            ["Sites", "751 N Street, Sacramento; 3127 Transworld Drive, Stockton"],
            ["Reason for the project", "The PRI circuits are withdrawn by their carrier on December 31, 2025, and employers phone in their quarterly questions over them."],
            ["Schedule", "Order August 2025; Stockton cut September 27; Sacramento cut October 25, 2025."],
            ["Team", "Beau Lachance, CCIE Collaboration. Sunniva Aker, SBC administrator certificate, B.S. Telecommunications. Dewey Rios, PMP."],
            ["Track record", "Lachance and Aker moved Disability Insurance (900 paths, 2023). Rios ran that project."],
            ["Effect of a no", "On January 1, 640 call paths go dead in the week before the fourth-quarter returns fall due. 1.6 million employers would find no one, and penalties wrongly assessed could not be stopped by phone."],
        ], [110, 360]),
    ])
    inner = mail("Dolores Inchausti <dolores.inchausti@edd.ca.example>", "gloria.pacheco-lim@edd.ca.example", "Tax Branch Trunk Renewal - please file with CDT", "2025-06-16T17:22:00-07:00",
                 "Gloria,\n\nThis is my request to CDT for delegation. File it as is, please.\n\nDolores Inchausti\nChief Information Officer, EDD\n", files=[("Tax Branch Trunk Renewal.docx", request)], bare=True)
    html = "<html><body><p>Hi,</p><p>Our CIO's request is the <b>attached e-mail</b> (with her Word file inside). I am the contact for paperwork.</p><p>Gloria Pacheco-Lim<br>Procurement Analyst, Contract Services Group<br>Employment Development Department</p></body></html>"
    raw = mail("Gloria Pacheco-Lim <gloria.pacheco-lim@edd.ca.example>", DEL, "FW: Tax Branch Trunk Renewal - please file with CDT", "2025-06-17T08:30:00-07:00",
               "Hi,\n\nOur CIO's request is the attached e-mail (with her Word file inside). I am the contact for paperwork.\n\nGloria Pacheco-Lim\nProcurement Analyst, Contract Services Group\nEmployment Development Department\n", html=html, files=[("Tax Branch Trunk Renewal.eml", inner)])
    write("ab-16", "EDD SIP trunks: the CIO's e-mail is attached to the analyst's, with the table inside it; complete", "delegations", [
        (raw, "contract_delegation", after("complete", "Employment Development Department", "non_exempt", contract(), {
            "provider.name": "Blue Heron Communications", "project.locations": ["751 N Street, Sacramento", "3127 Transworld Drive, Stockton"], "signer.name": "Dolores Inchausti", "signer.title": "Chief Information Officer"})),
    ], "Two levels down: message, then Word file. The signer is the CIO in the inner message.")


def ab_17():
    body = """Dear CALNET team,

Just to say thank you!! The approval came on Friday and the order is already with the vendor. You were very patient with my questions.

Have a nice holiday,
Yesenia Brandvold
Procurement Analyst, CalHR Administrative Services


From: Brandvold, Yesenia@CalHR
Sent: Tuesday, October 29, 2019 9:14 AM
To: STNDexemptions@state.ca.gov
Subject: CalHR exemption request - Benefits Fair Hotspots

Dear CALNET team, on behalf of Piers Montalvo, Chief Information Officer, CalHR requests an exemption for the Benefits Fair Hotspots project.
Services: 12 prepaid mobile hotspots with 50 GB data, issued at 1515 S Street, North Building, Suite 400, Sacramento 95811.
Need: the fair visits 12 buildings without guest Wi-Fi and employees enroll on the spot.
If denied: paper enrollment, 6,000 forms keyed by hand.
Reason: CALNET cellular has no prepaid plan.
Contract: 3 months, can be stopped any time, no extension.
Cost: hotspots 12 x $60 = $720; data 12 x $45 x 3 = $1,620; total $2,340.
Vendor: Poppy Mobile, SLA 99 % and one month free if missed.
"""
    raw = mail("Yesenia Brandvold <yesenia.brandvold@calhr.ca.example>", EX_STATE, "RE: CalHR exemption request - Benefits Fair Hotspots", "2019-11-25T16:58:00-08:00", body)
    write("ab-17", "CalHR says thank you with the whole old request quoted below", "exemptions", [(raw, "not_a_request", NONE)], "Only the first lines are new; the quoted request was approved.")


def ab_18():
    body1 = """CALNET exemptions,

Please see our CIO's note and the price sheet. I keep the file for this one.

Otis Fairbairn
Procurement and Contracts Analyst
Employment Training Panel

From: Winslow, Adaeze
Sent: Monday, April 8, 2019 1:15 PM
To: Fairbairn, Otis
Subject: exemption, Trainer Webcast

Otis, please submit the following to CALNET for me.

Trainer Webcast. ETP wants webcasting service with closed captions, 2 encoder channels, delivered to our studio at 1100 J Street, 4th Floor, Sacramento 95814, from Bright Aisle Streaming Co. Training contractors in 40 counties have to attend our rule workshops, and half of them cannot drive here.
Web conferencing under CALNET Category 2 stops at 500 viewers and carries no live captions in Spanish; our workshops draw 1,400. So the features are not there.
We would sign for 24 months. Bright Aisle promises 99.9 percent of each live event without interruption and a stand-in encoder within two hours; a broken event is not billed, and two broken events in a quarter let us leave.
If we may not have it, the fall workshops go back to six cities by car, ETP has no travel money for that, and contractors who miss the workshop make errors that cost them their reimbursement. Prices are on the sheet.

Adaeze Winslow
Chief Information Officer
Employment Training Panel
"""
    prices1 = "Item,Qty,Unit,Months\nEncoder channel,2,$415.00 per month,24\nLive captions English/Spanish,2,$160.00 per month,24\nStudio set-up,1,$1850.00 once,\n"
    first = mail("Otis Fairbairn <otis.fairbairn@etp.ca.example>", EX_STATE, "FW: exemption, Trainer Webcast", "2019-04-08T15:02:00-07:00", body1, files=[("Bright Aisle prices.csv", prices1)])
    address = [place("1100 J Street", "Sacramento", "95814")]
    common = {"provider.name": "Bright Aisle Streaming Co.", "services.addresses": address, "signer.name": "Adaeze Winslow", "signer.title": "Chief Information Officer", "reason.ground": "technical"}
    body2 = """Hi,

Answers to your notice of April 15, from our CIO (below). I also attach the price sheet, done over.

Otis Fairbairn

From: Winslow, Adaeze
Sent: Thursday, April 18, 2019 10:40 AM
To: Fairbairn, Otis
Subject: RE: notice from CDT

1) Total. With the longer term the contract comes to $43,250.00 in all.
2) Term. We had to change it: 36 months, not 24.
3) Ending early. ETP can terminate for convenience on 60 days' notice and pays nothing beyond those days. No extension is offered.

Adaeze Winslow, CIO
"""
    prices2 = "Item,Qty,Unit,Months,Extended\nEncoder channel,2,$415.00 per month,36,$29880.00\nLive captions English/Spanish,2,$160.00 per month,36,$11520.00\nStudio set-up,1,$1850.00 once,,$1850.00\nTotal,,,,$43250.00\n"
    second = mail("Otis Fairbairn <otis.fairbairn@etp.ca.example>", EX_STATE, "FW: RE: notice from CDT", "2019-04-18T11:25:00-07:00", body2, files=[("Bright Aisle prices v2.csv", prices2)], reply_to=mid_of(first))
    third = mail("Otis Fairbairn <otis.fairbairn@etp.ca.example>", EX_STATE, "RE: FW: RE: notice from CDT", "2019-05-06T09:12:00-07:00",
                 "Hello,\n\nAdaeze asks me to withdraw the Trainer Webcast exemption request. The Panel decided on Friday to hold the workshops with the State Library, which has its own studio. Please close the file.\n\nSorry for the trouble,\nOtis Fairbairn\nEmployment Training Panel\n", reply_to=mid_of(second), refs=f"{mid_of(first)} {mid_of(second)}")
    req1 = exemption(("contract.termination", "cost.total", "separate_attachments"), ("provider.documentation", "ipr.documentation", "fsr"))
    req2 = exemption(("separate_attachments",), ("provider.documentation", "ipr.documentation", "fsr"))
    write("ab-18", "ETP webcasts: a chain with the CIO's request, a correction of term and total, then a withdrawal", "exemptions", [
        (first, "exemption", after("deficient", "Employment Training Panel", "non_exempt", req1, common | {"contract.term_months": 24}, ambiguous=["provider.documentation"])),
        (second, "supplement", after("complete", "Employment Training Panel", "non_exempt", req2, common | {"contract.term_months": 36, "cost.total": 43250.0, "cost.items": [29880.0, 11520.0, 1850.0]}, ambiguous=["provider.documentation"])),
        (third, "not_a_request", NONE),
    ], "Leaving after two broken events is a remedy. The request is in the body beside a price sheet (could be read as the agency's or the vendor's). Second message replaces 24 months by 36.")


def ab_19():
    body = """CALNET,

Two exemption requests from our CIO in one go, sorry, fiscal year end. Chain below and one quote for each.

Thalia Munro-Beck
Procurement Analyst
California Workforce Development Board

From: Sorensen, Gideon
Sent: Tuesday, June 14, 2022 5:50 PM
To: Munro-Beck, Thalia
Subject: the two CALNET ones

REQUEST A - Job Van Internet. One roaming satellite internet terminal with service for the job van, kept and issued at 800 Capitol Mall, Suite 1022, Sacramento 95814. The van serves towns in Modoc and Inyo that have no cell signal, people apply for work from it. If refused it parks where the signal is and those towns get nothing. CALNET satellite (10.1) must be fixed to a pad, no mobile feature. Vendor Starling Orbital, 12 months, stop any time with no charge, no extension. Terminal $2,500 + $250 x 12 = $3,000, total $5,500. 99% up each month, one day's credit for each day down, return for refund after 10 days down.

REQUEST B - Board Room Bridge. One video bridge subscription for 100 ports, at the same 800 Capitol Mall, Suite 1022. By law the public must be able to comment by video in six languages, and without it the September meeting has to be cancelled. CALNET conferencing has no interpreter channel. Vendor Parlance Video, 24 months, one option year. $390 x 24 = $9,360, that is all of it, total $9,360. 99.9% per month, 5% credit per missed tenth.

Gideon Sorensen
Chief Information Officer
"""
    qa = pdf([("h", "Starling Orbital - quote 7781"), "Roaming terminal $2,500.00; roaming plan $250.00 per month, 12 months."], font="Helvetica")
    qb = pdf([("h", "Parlance Video - quote PV-118"), "Bridge subscription, 100 ports with interpreter channels, $390.00 per month, 24 months."], font="Helvetica")
    raw = mail("Thalia Munro-Beck <thalia.munro-beck@cwdb.ca.example>", EX_STATE, "FW: the two CALNET ones", "2022-06-15T07:55:00-07:00", body, files=[("Starling 7781.pdf", qa), ("Parlance PV-118.pdf", qb)])
    req = exemption(("separate_attachments",), ("ipr.documentation", "fsr"))
    write("ab-19", "Workforce Development Board: two separate exemption requests in one forwarded chain", "exemptions", [
        (raw, "exemption", after("triage", "California Workforce Development Board", "non_exempt", req, {"signer.name": "Gideon Sorensen", "signer.title": "Chief Information Officer", "reason.ground": "technical"})),
    ], "Two requests in one message; each has everything. Provider, cost and term differ and are left out of fields.")


# ------------------------------------ a retirement or financing authority: long formal prose, footnotes, exhibits


def ab_20():
    letter = pdf([
        ("c", "<b>CALIFORNIA STATE TEACHERS' RETIREMENT SYSTEM</b><br/>100 Waterfront Place, West Sacramento, California 95605"),
        "October 30, 2020",
        "Deputy Director, Statewide Telecommunications and Network Division<br/>California Department of Technology",
        "Dear Deputy Director:",
        "The Teachers' Retirement Board, in adopting its continuity program last June, directed that the trading floor of the System be able to reach its counterparties by a path no part of which is shared with the path now in use.<super>1</super> The System writes in furtherance of that direction, and for the limited purpose of the acquisition known as the Trading Floor Alternate Path, to ask that it be relieved of the obligation to obtain the service described below from the contractors under the CALNET agreements.",
        "The service consists of two ring-down voice trunk groups of the type known in the securities industry as private wire, each of twenty-four channels, so that forty-eight channels in all would be delivered.<super>2</super> It would be furnished by Broadgate Financial Extranet, Inc., whose order form and rate schedule are made Exhibit A.",
        "The System places some nine thousand orders on an average trading day, of which the larger are by custom and by the rules of certain counterparties confirmed by voice on a recorded private wire. The existing wire enters the building by a single conduit beneath the river levee. A second and independent wire is needed because an order that cannot be confirmed cannot be placed.",
        "It may fairly be asked what would follow were the request declined. On the two occasions in the last five years on which the existing wire failed, the System was absent from the market for, respectively, three hours and a full day; the investment staff computes the second absence to have cost the Teachers' Retirement Fund $4.2 million. Nothing would prevent a third.",
        "As to the reason for which the CALNET agreements will not serve, it is one of functionality. A private wire is of value only if the counterparty is on the other end of it, and the counterparties of the System are on the extranets of three firms, none of them a CALNET contractor. The contractors, when asked, offered switched voice, which is not recorded at both ends and which no counterparty will accept.",
        "The commitment would be for thirty-six months commencing on the date of acceptance.<super>3</super> The consideration is stated by item in Exhibit A and amounts over the whole of the commitment to $176,400.00.",
        "Broadgate undertakes that each trunk group shall be available 99.99 percent of the trading hours of each month and that a failure shall be cleared within ninety minutes. The remedies of the System are set forth in the fourth footnote.<super>4</super>",
        "The System is obliged to you for your consideration of this request and stands ready to furnish anything further.",
        "Very truly yours,",
        "<i>Marisol Etxeberria</i>, for",
        "AUGUSTIN LEFEBVRE-KANE<br/>Chief Information Officer<br/>California State Teachers' Retirement System",
        ("sp", 8),
        "<font size=8><super>1</super> Resolution 2020-14, Section 6. The Resolution does not name a supplier.</font>",
        "<font size=8><super>2</super> One group terminates at the headquarters of the System, 100 Waterfront Place, West Sacramento 95605; the other at its alternate floor, 9800 Old Placerville Terrace, Sacramento 95827.</font>",
        "<font size=8><super>3</super> The System may at its sole option renew for two successive terms of twelve months. It may not terminate for convenience in the first year; thereafter it may do so on ninety days' notice without charge.</font>",
        "<font size=8><super>4</super> One day's charge for each quarter of an hour beyond the ninety minutes, to a limit of one month's charge; and, upon the third failure in a calendar quarter, termination of the affected group without liability.</font>",
        ("pb",),
        ("c", "<b>EXHIBIT A</b>"),
        ("c", "Broadgate Financial Extranet, Inc. - Order Form BFX-20-3310"),
        ("t", [["Service", "Quantity", "Monthly, each", "Thirty-six months"], ["Ring-down trunk group, 24 channels", "2", "$1,900.00", "$136,800.00"], ["Dual-end voice recording", "2", "$475.00", "$34,200.00"], ["Installation, each group, once", "2", "$2,700.00", "$5,400.00"]], None, True),
        "Broadgate Financial Extranet, Inc., One Exchange Alley, New York, New York 10005. Rates exclude taxes.",
    ], size=11)
    raw = mail("Marisol Etxeberria <marisol.etxeberria@calstrs.ca.example>", EX_STATE, "Request for Exemption: Trading Floor Alternate Path", "2020-10-30T14:44:00-07:00",
               "Dear Deputy Director:\n\nThe letter of the California State Teachers' Retirement System, with its Exhibit A, is transmitted as one document.\n\nMarisol Etxeberria\nDeputy to the Chief Information Officer\n", files=[("CalSTRS Trading Floor Alternate Path.pdf", letter)])
    write("ab-20", "CalSTRS private wires: addresses, termination and remedies in footnotes, signed 'for' the CIO, exhibit in the same file; complete", "exemptions", [
        (raw, "exemption", after("complete", "California State Teachers' Retirement System", "non_exempt", ex(("separate_attachments",), have=("provider.documentation",)), {
            "provider.name": "Broadgate Financial Extranet, Inc.", "cost.total": 176400.0, "cost.items": [136800.0, 34200.0, 5400.0],
            "services.addresses": [place("100 Waterfront Place", "West Sacramento", "95605"), place("9800 Old Placerville Terrace", "Sacramento", "95827")],
            "contract.term_months": 36, "signer.name": "Augustin Lefebvre-Kane", "signer.title": "Chief Information Officer", "reason.ground": "technical"})),
    ], "Footnotes 2 (addresses), 3 (renewal, termination), 4 (remedies). The exhibit is merged into the request's own file: advice only.")


def ab_21():
    letter = docx([
        ("c", "<b>CALIFORNIA HOUSING FINANCE AGENCY</b><br/>500 Capitol Mall, Suite 1400, Sacramento, California 95814"),
        "April 2, 2014",
        "To the Deputy Director, Statewide Telecommunications and Network Division:",
        "The California Housing Finance Agency (the “Agency”) respectfully requests an exemption under Chapter 0501.0 of the State Telecommunications Management Manual in respect of the acquisition described in this letter and in the Feasibility Study Report which the Agency is on this day submitting to the Department of Finance under the title Loan Servicing Platform Renewal (the “Report”), a copy of which is furnished herewith as Exhibit 2.",
        "1. <i>The acquisition.</i> The Agency proposes to acquire two managed application-delivery circuits of 200 megabits per second with transport-layer acceleration, one at each of its two offices, namely 500 Capitol Mall, Suite 1400, Sacramento 95814, and 100 Corporate Pointe Terrace, Suite 250, Culver City 90230. The provider would be Montclair Accelerated Networks, Inc.",
        "2. <i>The insufficiency of the CALNET agreements.</i> The managed circuits under Category 1.2 of the CALNET 3 agreements do not include transport-layer acceleration and the contractors have advised that they have no present intention of adding it. The feature which the Agency would procure is accordingly not to be had under the agreements.",
        "3. <i>Term.</i> The agreement would be for a term of forty-eight months. The Agency may terminate upon one hundred twenty days' notice by paying twenty percent of the charges remaining. No extension is provided for.",
        "4. <i>Consideration.</i> The aggregate consideration is $307,200, being two circuits at $2,850 per month for forty-eight months ($273,600) and two acceleration licenses at $350 per month for forty-eight months ($33,600).",
        "5. <i>Undertakings of the provider.</i> The provider undertakes that the circuits shall be available 99.95 percent of each month and that latency between the two offices shall not exceed eighteen milliseconds; failing either, ten percent of the charges of the month shall be credited, and failing either in three months of any twelve the Agency may rescind.<br/>The undertakings appear also in the rate proposal, Exhibit 1.",
        "6. <i>Policy considerations.</i> The Agency has administered its programs since 1975 in the conviction that sound housing finance rests upon sound administration. It has weighed the request against the State's interest in a consolidated network and believes it to be consistent with that interest, with its own strategic plan, and with the prudent use of public resources. The Agency will maintain a central file of the exemption.",
        "The Agency is grateful for the Division's attention.",
        "Respectfully submitted,",
        "THEODORA BRANNOCK-ILES<br/>Chief Information Officer",
    ], font="Times New Roman")
    exhibit1 = pdf([("c", "<b>EXHIBIT 1</b>"), ("h", "Montclair Accelerated Networks, Inc. - rate proposal 14-0077"), ("t", [["Service", "Qty", "Monthly"], ["Managed circuit 200M", "2", "$2,850.00"], ["Acceleration license", "2", "$350.00"]], None, True), "Availability 99.95 percent. Office-to-office latency 18 ms. Credit ten percent per failed month."])
    raw = mail("Theodora Brannock-Iles <theodora.brannock-iles@calhfa.ca.example>", EX, "CalHFA - request for exemption - Exhibits 1 and 2", "2014-04-02T16:20:00-07:00",
               "Attached for filing are the Agency's letter and its exhibits.\n\nTheodora Brannock-Iles\nChief Information Officer\n", files=[("CalHFA letter.docx", letter), ("Exhibit 1.pdf", exhibit1)])
    write("ab-21", "CalHFA: neither need nor consequence is said beneath 'policy considerations'; the FSR, Exhibit 2, is not there", "exemptions", [
        (raw, "exemption", after("deficient", "California Housing Finance Agency", "non_exempt", ex(("need", "ramifications", "fsr"), have=("provider.documentation", "separate_attachments")), {
            "provider.name": "Montclair Accelerated Networks, Inc.", "cost.total": 307200.0, "cost.items": [273600.0, 33600.0],
            "services.addresses": [place("500 Capitol Mall", "Sacramento", "95814"), place("100 Corporate Pointe Terrace", "Culver City", "90230")],
            "contract.term_months": 48, "signer.name": "Theodora Brannock-Iles", "signer.title": "Chief Information Officer", "reason.ground": "technical"})),
    ], "Paragraph 2 tells why CALNET does not serve, not why the circuits are needed. Paragraph 6 is generalities.")


def ab_22():
    letter = pdf([
        ("c", "<b>CALIFORNIA PUBLIC EMPLOYEES' RETIREMENT SYSTEM</b><br/>Information Technology Services Branch<br/>400 Q Street, Sacramento, California 95811"),
        "January 22, 2019",
        "CALNET Program Chief<br/>Office of Technology Services",
        "Dear Program Chief:",
        "In accordance with Chapter 3-502.0 of the Manual, the California Public Employees' Retirement System (“CalPERS”) requests a CALNET contract delegation for the service identified in the catalog of Meridian State Networks, Category 7, Network Based Managed Security, as <i>Managed Distributed Denial of Service Mitigation, Tier 3, product MDM-T3</i>, that service being shown in catalog B as one for which delegation is required.<super>1</super>",
        "The project to which the request is confined is the Perimeter Mitigation Enrollment. It comprises the enrollment of four Internet circuits in the service, the diversion and return of traffic, the tuning of thresholds over sixty days, and the acceptance test; it does not comprise the firewalls, which remain as they are. The circuits are those of the Lincoln Plaza complex in Sacramento and of the emergency operations center in Rancho Cordova.",
        "Enrollment would commence on the first of April, 2019, and acceptance would be given not later than the twenty-eighth of June. The service would thereafter be taken month to month.",
        "The work would be conducted by the Perimeter Section under Mr. Osgood Tremblay. The Section has enrolled CalPERS circuits in such services twice before, in 2013 with the predecessor of the present contractor and in 2016 for the open-enrollment season, both times without loss of service to members; Mr. Tremblay directed both. The Section's staff are seasoned professionals of long standing in whom the Branch reposes every confidence, and training is provided as circumstances require.",
        "Should the request be denied, CalPERS would be without mitigation after the expiry on July 1 of the arrangement now in force. An attack of the size seen in November would close the member portal for its duration; in a week of open enrollment some 340,000 members and annuitants would be kept from changing their health plans, and the employers from reporting their payrolls.",
        "We thank you for your courtesy.",
        "Sincerely yours,",
        "HELOISE PARTRIDGE-SOTO<br/>Chief Information Officer",
        ("sp", 6),
        "<font size=8><super>1</super> Catalog B, Meridian State Networks, as posted on January 8, 2019.</font>",
    ], size=11)
    raw = mail("Percival Ng-Abbott <percival.ng-abbott@calpers.ca.example>", DEL, "CalPERS: Perimeter Mitigation Enrollment, contract delegation", "2019-01-22T13:00:00-08:00",
               "Dear Program Chief:\n\nKindly accept the attached request of our Chief Information Officer.\n\nPercival Ng-Abbott\nInformation Technology Services Branch, CalPERS\n", files=[("Perimeter Mitigation Enrollment.pdf", letter)])
    write("ab-22", "CalPERS mitigation service: long prose with experience but 'seasoned professionals' for qualifications; purpose only through the harm", "delegations", [
        (raw, "contract_delegation", after("deficient", "California Public Employees' Retirement System", "non_exempt", contract(("project.purpose", "staff.qualifications")), {
            "provider.name": "Meridian State Networks", "project.locations": ["Lincoln Plaza complex in Sacramento", "emergency operations center in Rancho Cordova"], "signer.name": "Heloise Partridge-Soto", "signer.title": "Chief Information Officer"})),
    ], "The purpose can only be gathered from the consequences and from the service's name. No certificate, degree or skill is named.")


def ab_23():
    letter = docx([
        ("c", "<b>CALIFORNIA SCHOOL FINANCE AUTHORITY</b><br/>within the Office of the State Treasurer<br/>300 South Spring Street, Suite 8500, Los Angeles, California 90013"),
        "August 17, 2021",
        "Re: Charter School Portal Circuit; request for exemption",
        "To whom it may concern:",
        "The California School Finance Authority (the “Authority”), of which the State Treasurer is by statute the chair and whose staff are staff of the State Treasurer's Office, has been advised by its auditors to obtain an exemption before it acquires one business Ethernet Internet circuit of 500 megabits per second from Wilshire Arcade Communications for the Charter School Facilities portal.",
        "The portal receives the applications of some 430 charter schools, all of them in the last two days of June, and the circuit now in use is exhausted by the third of them. Without another the Authority would have to extend the filing period, and the schools would receive their first apportionment a month late.",
        "No CALNET contractor has facilities in the building, the landlord having granted an exclusive right of entry to Wilshire Arcade in 2017. The agreement is for thirty-six months; it may be ended upon sixty days' notice without penalty. The charge is $640.00 per month and $900.00 for installation, in all $23,940.00.",
        "Wilshire Arcade's published schedule promises 99.9 percent availability and, for each full hour below it, a credit of one day.",
        "The Authority would be obliged for your early reply.",
        "Evangeline Dubois-Harker<br/>Executive Director",
    ], font="Times New Roman")
    raw = mail("Evangeline Dubois-Harker <evangeline.dubois-harker@treasurer.ca.example>", EX_STATE, "CSFA, Charter School Portal Circuit", "2021-08-17T10:10:00-07:00", "The Authority's letter is attached.\n\nEvangeline Dubois-Harker\n", files=[("CSFA letter.docx", letter)])
    write("ab-23", "School Finance Authority under the State Treasurer asks for an exemption it does not need", "exemptions", [
        (raw, "exemption", after("not_required", "California School Finance Authority", "exempt", ex(("services.address", "signer")), {
            "provider.name": "Wilshire Arcade Communications", "cost.total": 23940.0, "cost.items": [640.0, 900.0], "contract.term_months": 36,
            "signer.name": "Evangeline Dubois-Harker", "signer.title": "Executive Director", "reason.ground": "technical"}, ambiguous=["services.address"])),
    ], "Under a constitutional officer. 'The building' may be the letterhead's, which nobody says. An executive director signs. cost.items: a rate and a one-time charge.")


def ab_24():
    letter = pdf([
        ("c", "<b>CALIFORNIA INFRASTRUCTURE AND ECONOMIC DEVELOPMENT BANK</b><br/>1325 J Street, Suite 1300, Sacramento, California 95814"),
        "May 9, 2017",
        "Deputy Director<br/>Statewide Telecommunications and Network Division",
        "Dear Deputy Director:",
        "The California Infrastructure and Economic Development Bank (“IBank”) has under way an undertaking denominated the Borrower Closing Room, by which the two hundred or so closings it conducts each year, at present attended in person, may be attended from the borrower's own offices. It asks the Division's leave to procure outside the CALNET agreements the telecommunications services that the Closing Room requires, in the number of six, each to be installed at IBank's offices at 1325 J Street, Suite 1300, Sacramento 95814.",
        "Borrowers are for the most part small cities and districts, whose officers must travel, in some instances for two days, in order to sign. Twenty-three closings were deferred in 2016 by reason of weather or illness alone. The services are needed in order that a closing may take place on the day for which the bonds are priced.",
        "Were the leave not given, closings would continue to be deferred; each deferral exposes the borrower to the movement of interest rates, which in the case of the Town of Paradise water bonds added $212,000 to the cost of a single issue.",
        "The ground is financial. The CALNET contractor's reduced price, as stated in its response of March 30, which is Exhibit B, is $58,900 for three years. Ledgerline Conferencing, Inc. (“Ledgerline”) offers the like for one third less. A copy of the feasibility study report which is being submitted to the Department of Finance is Exhibit C.",
        "The agreement is Ledgerline's customary form, with which counsel is satisfied. IBank may determine it upon thirty days' notice, whereupon nothing further is owing; it contains no option to extend.",
        "The charges are: for the six services, $4,800.00 each for the whole of the engagement, or $28,800.00; for commissioning, $5,500.00; for the instruction of staff, $4,200.00. The sum of the engagement is $38,500.00.",
        "Ledgerline represents that its quality is unsurpassed in the industry and that its engineers respond with all reasonable promptness. Should IBank in its own judgment find a closing to have been impaired, the charge for that day is remitted, and after the third such instance IBank may rescind and recover what it has prepaid.",
        "I have the honor to submit this request on behalf of IBank.",
        "CORNELIUS VANDERHAEGEN<br/>Chief Information Officer",
    ], size=11)
    exhibit_a = pdf([("c", "EXHIBIT A"), ("h", "Ledgerline Conferencing, Inc."), "Offer to IBank, April 24, 2017. Six units as discussed: $4,800.00 per unit. Commissioning: $5,500.00. Instruction: $4,200.00.", "Ledgerline Conferencing, Inc., 12 Founders Court, Irvine 92618"], font="Helvetica")
    exhibit_b = pdf([("c", "EXHIBIT B"), ("h", "IPR response 17-0231"), "To: IBank. From: Meridian State Networks, CALNET 3 contractor. March 30, 2017.", "In response to your individual price reduction request we are able to offer the six units for the Borrower Closing Room at a three-year price of $58,900.00, which is 12 percent below catalog."], font="Helvetica")
    exhibit_c = docx([("c", "<b>EXHIBIT C</b>"), "<b>Feasibility Study Report: Borrower Closing Room (0509-17-01)</b>", "1.0 Executive approval transmittal. Submitted May 9, 2017, to the Department of Finance.", "2.0 Problem. Closings require travel of every signatory. 3.0 Objective. No closing deferred for travel after June 2018.", "4.0 Proposed solution. Remote attendance from the borrower's office by a commercial offering; electronic seal; recorder's copy on paper.", "5.0 Cost. One-time and continuing cost of the whole project, with staff, $121,000."])
    raw = mail("Cornelius Vanderhaegen <cornelius.vanderhaegen@ibank.ca.example>", EX, "IBank: Borrower Closing Room", "2017-05-09T11:36:00-07:00",
               "Letter and Exhibits A, B and C.\n\nCornelius Vanderhaegen\nChief Information Officer, IBank\n", files=[("Letter.pdf", letter), ("Exhibit A.pdf", exhibit_a), ("Exhibit B.pdf", exhibit_b), ("Exhibit C.docx", exhibit_c)])
    write("ab-24", "IBank closing room: six 'services' of no stated type, the vendor's 'customary form' for a term, 'unsurpassed' quality for a level", "exemptions", [
        (raw, "exemption", after("deficient", "California Infrastructure and Economic Development Bank", "non_exempt", ex(("services.description", "contract.term", "sla.levels"), have=("provider.documentation", "ipr.documentation", "fsr", "separate_attachments")), {
            "provider.name": "Ledgerline Conferencing, Inc.", "cost.total": 38500.0, "cost.items": [28800.0, 5500.0, 4200.0],
            "services.addresses": [place("1325 J Street", "Sacramento", "95814")], "signer.name": "Cornelius Vanderhaegen", "signer.title": "Chief Information Officer", "reason.ground": "financial"}, ambiguous=["services.quantity"])),
    ], "'Telecommunications services', 'units', 'a commercial offering': no type anywhere. Three years is the CALNET contractor's price, not the term of the agreement. The FSR's $121,000 is the whole project.")


def ab_25():
    letter = docx([
        ("c", "<b>CALIFORNIA STATE TEACHERS' RETIREMENT SYSTEM</b><br/>100 Waterfront Place, West Sacramento, California 95605"),
        "March 15, 2023",
        "CALNET Program Chief:",
        "The California State Teachers' Retirement System (“CalSTRS”) hereby requests a general delegation for the purchase, installation and subsequent maintenance of an interactive voice response system upon its own premises, to be known as the Member Voice Gateway.[1]",
        "The Gateway would answer the member line, verify the caller, state balances and payment dates, and take address changes. It would not transfer funds. The lines by which calls arrive are, and will remain, CALNET services. The intent is that a member who wants a figure should have it at any hour, the present system having been silent from eight in the evening and wholly without Spanish since it was put in, in 2004.",
        "The Gateway would stand in the computer room of the headquarters at West Sacramento and, in duplicate, in the Glendale member service center. Work is to begin on the first of July, 2023, and the Gateway is to be in service by the thirty-first of March, 2024.",
        "The equipment, and the qualifications and history of those who would install it, are stated in Exhibits 1 and 2 respectively.",
        "CalSTRS believes that delegation should be granted because the verification of members must be done against records which by resolution of the Board may not leave its premises; the hosted products in Category 22 keep a copy at the contractor's, and the contracts have no premise product of this kind.",
        "If delegation were withheld, the present system, whose support ends on June 30, 2024, would in all likelihood fail during the school-year close, in which 60,000 teachers retire or inquire about it; the member line would then be answered by agents only, of whom there are 118, and survivors claiming a death benefit would wait with all the rest.",
        "Respectfully,",
        "Augustin Lefebvre-Kane<br/>Chief Information Officer",
        "[1] Feasibility and procurement will be reported separately; no services are bought outside CALNET in this project.",
    ], font="Times New Roman")
    exhibit1 = pdf([("c", "<b>EXHIBIT 1. EQUIPMENT</b>"), ("t", [["Item", "Make and model", "Quantity"], ["Voice response server", "Parlando PV-4800", "4"], ["Speech recognition license, English and Spanish", "Parlando LX, 240 ports", "1"], ["Gateway, SIP to T1", "Tessera TG-96", "4"], ["Three-year support", "Parlando Plus", "1"]], None, True)])
    exhibit2 = pdf([
        ("c", "<b>EXHIBIT 2. PERSONNEL</b>"),
        "<b>Ursula Demarest-Oh</b>, project director. Master of Science in Computer Engineering; Project Management Professional since 2009. She directed the voice response systems of the Department of Rehabilitation (2012) and of CalSTRS' own employer line (2018).",
        "<b>Kwabena Ortolan</b>, voice engineer. Parlando Certified Developer, level III; CCNP Collaboration. He wrote the call flows of the employer line and has maintained it these five years.",
    ])
    raw = mail("Augustin Lefebvre-Kane <augustin.lefebvre-kane@calstrs.ca.example>", DEL, "CalSTRS: Member Voice Gateway, general delegation", "2023-03-15T09:25:00-07:00", "Please find our letter with Exhibits 1 and 2.\n\nAugustin Lefebvre-Kane\nChief Information Officer\n", files=[("CalSTRS letter.docx", letter), ("Exhibit 1.pdf", exhibit1), ("Exhibit 2.pdf", exhibit2)])
    write("ab-25", "CalSTRS voice response: letter of long prose, equipment and people in exhibits; complete", "delegations", [
        (raw, "general_delegation", after("complete", "California State Teachers' Retirement System", "non_exempt", general(), {
            "project.locations": ["headquarters at West Sacramento", "Glendale member service center"], "activities": ["installation", "operation and maintenance"], "signer.name": "Augustin Lefebvre-Kane", "signer.title": "Chief Information Officer"})),
    ], "Products: Exhibit 1. Staff: Exhibit 2. The year 2004 and the support end are the old system's.")


# ---------------------------------------------- parks and museums: an IT specialist fills in the house form


def ab_26():
    form = pdf([
        ("c", "<b>CAAM FORM IT-40 (6/2012)</b><br/>REQUEST TO BUY TELECOM OUTSIDE CALNET"),
        "<i>Answer every box. The CIO signs on the last line before the form goes to STND.</i>",
        ("t", [
            ["1. Unit", "California African American Museum, 600 State Drive, Los Angeles 90037"],
            ["2. Project (name and number)", "IT purchase"],
            ["3. What do you want to buy", "1 coax Internet connection, 150/20 Mbps, business class with static IP block (/29)"],
            ["4. Where will it be", "600 State Drive, Los Angeles 90037, loading dock demarc"],
            ["5. What for", "Visitors and school groups share the 10 Mbps staff line. Ticket scanners drop off it every Saturday."],
            ["6. What if we don't get it", "Tickets by hand on busy days, line out the door; about 300 visitors gave up on King Day. School tablets stay in the cart."],
            ["7. Why not CALNET", "Our needs are best met by another carrier. CALNET is not the right fit for a museum."],
            ["8. Who sells it", "Local cable company"],
            ["9. Contract length / can we leave early / can we extend", "24 months / yes, 30 days notice and $150 / no"],
            ["10. Cost, each thing", "Install $199. Service $189 a month x 24 = $4,536. Static IPs $15 a month x 24 = $360."],
            ["11. Cost, everything", "$5,095"],
            ["12. Service level and what we get if it is not met", "Business-class support, 24/7 phone line. One day credit for each day out of service; after 10 days out we can drop it and pay nothing."],
            ["13. IPR (attach) if price is the reason", "n/a, price is not the reason"],
            ["14. FSR", "none"],
            ["15. CIO", "Signed: <i>Thelonious Grady</i>   Thelonious Grady, Chief Information Officer   Date: 9/30/2013"],
        ], [150, 330]),
    ], font="Helvetica", size=10)
    raw = mail("Imani Fuentes-Clay <imani.fuentes-clay@caam.ca.example>", EX, "Form IT-40", "2013-10-01T08:45:00-07:00", "Hi, scanned form IT-40 attached, signed by Thelonious. Printer was acting up, hope you can read it.\n\nImani Fuentes-Clay\nIT Specialist, California African American Museum\n", files=[("IT-40_100113.pdf", scan(form, angle=0.4))])
    write("ab-26", "African American Museum: scanned house form; 'IT purchase', 'best met', 'local cable company', a telephone line for a service level", "exemptions", [
        (raw, "exemption", after("deficient", "California African American Museum", "non_exempt", ex(("project", "reason", "provider.name", "sla.levels")), {
            "cost.total": 5095.0, "cost.items": [199.0, 4536.0, 360.0], "services.addresses": [place("600 State Drive", "Los Angeles", "90037")], "contract.term_months": 24,
            "signer.name": "Thelonious Grady", "signer.title": "Chief Information Officer"}, ambiguous=["project"])),
    ], "Box 2 has 'IT purchase', though boxes 3 and 4 tell the acquisition. Box 12: support hours without a measure, then remedies.")


def ab_27():
    form = docx([
        ("c", "<b>State of California - Department of Parks and Recreation</b><br/>DPR 914T TELECOM EXEMPTION WORKSHEET (Rev. 3/2021)"),
        ("t", [
            ["A. District / unit", "Monterey District, Asilomar State Beach and Conference Grounds"],
            ["B. Project ID and short name", "MD-23-118, Kiosk Line"],
            ["C. Service type", "Fixed 5G business Internet with external antenna"],
            ["D. Count", "3 (one per kiosk)"],
            ["E. Street address of each", "800 Asilomar Avenue, Pacific Grove 93950<br/>1501 Sunset Drive, Pacific Grove 93950<br/>2211 Garden Road Spur, Monterey 93940"],
            ["F. Business need", "Entrance kiosks take cards only since cash was ended in May. DSL at the kiosks is 0.7 Mbps and the card reader times out about one time in six."],
            ["G. Consequence of denial", "Rangers wave cars through. District lost $61,000 in day-use fees June to August."],
            ["H. CALNET checked?", "☒ yes ☐ no. Cat. 30 broadband: not offered at any of the 3 addresses (both contractors, e-mails 7/11 and 7/14). Cat. 19.1 cellular plans are for handsets and routers, carrier will not sell the external antenna kit. No availability."],
            ["I. Vendor", "Cypress Point Wireless Co-op"],
            ["J. Term", "1 year"],
            ["K. Early out / options", "Out any month, no charge. No options."],
            ["L. Costs", "Antenna kit 3 x $310 = $930<br/>Service 3 x $70 x 12 = $2,520<br/>Install 3 x $125 = $375<br/>TOTAL $3,825"],
            ["M. SLA", "97% uptime a month, fix next business day"],
            ["N. Remedy", "see vendor's one-pager"],
            ["O. Enclosures", "☒ vendor paper ☐ IPR ☐ FSR"],
            ["P. Submitted by (CIO or Deputy CIO in charge)", "/s/ Ottoline Reyes-Marsh, Acting Chief Information Officer, California State Parks, 8/21/2023"],
            ["Q. Filled in by", "Wade Tollefsen, IT Specialist I"],
        ], [150, 320]),
    ], font="Arial", size=10)
    pager = pdf([("h", "Cypress Point Wireless Co-op: what you can count on"), ("l", ["97 percent uptime, every month, every antenna.", "Trouble called in by 4 p.m. is fixed the next business day.", "If we miss either one, that antenna's month is free. Three misses in a row and we buy the kit back from you."]), "Cypress Point Wireless Co-op, PO Box 118, Carmel Valley 93924"], font="Helvetica")
    raw = mail("Wade Tollefsen <wade.tollefsen@parks.ca.example>", EX_STATE, "DPR 914T - MD-23-118 Kiosk Line", "2023-08-22T07:40:00-07:00", "Worksheet w/ Acting CIO's signature + vendor one-pager.\n\nWade\n", files=[("DPR914T MD-23-118.docx", form), ("Cypress Point one-pager.pdf", pager)])
    write("ab-27", "State Parks kiosks: house worksheet A to Q with short answers, remedies on the vendor's page; complete", "exemptions", [
        (raw, "exemption", after("complete", "Department of Parks and Recreation", "non_exempt", ex(have=("provider.documentation", "separate_attachments")), {
            "provider.name": "Cypress Point Wireless Co-op", "cost.total": 3825.0, "cost.items": [930.0, 2520.0, 375.0],
            "services.addresses": [place("800 Asilomar Avenue", "Pacific Grove", "93950"), place("1501 Sunset Drive", "Pacific Grove", "93950"), place("2211 Garden Road Spur", "Monterey", "93940")],
            "contract.term_months": 12, "signer.name": "Ottoline Reyes-Marsh", "signer.title": "Acting Chief Information Officer", "reason.ground": "technical"})),
    ], "Box N points to the vendor's page, which says it. The e-mails of July are told of, not promised.")


def ab_28():
    form = docx([
        ("c", "<b>CALIFORNIA SCIENCE CENTER</b><br/>Tech Request 7: phones and lines from outside the State contract"),
        ("t", [
            ["Request", "Overhead paging over IP for the Shuttle pavilion (Air and Space, phase C)"],
            ["Items", "24 months of hosted paging service, 60 speaker endpoints"],
            ["Location", "700 Exposition Park Drive, Los Angeles 90037"],
            ["Why", "Building opens without a way to call a fire drill in the galleries."],
            ["If no", "Fire marshal will not sign the occupancy of the pavilion."],
            ["Vendor", "Clarion Call Systems"],
            ["Cost", "60 endpoints x $9 x 24 = $12,960, set-up $1,400. Total $14,360."],
            ["Why not CALNET", "CALNET has it, but discretionary (see catalog line). Bundled by the pavilion's builder with the speakers, cheaper to keep together."],
            ["CALNET catalog line", "Catalog A, Meridian State Networks, Cat. 22, item PGH-60 hosted paging endpoint. Required/Discretionary column: DISCRETIONARY"],
            ["Sign-off", "Bao Tranquillo-Webb, IT Specialist II, for Margit Oyelowo, Chief Information Officer"],
        ], [130, 340]),
    ], font="Arial", size=10)
    catalog = "Contractor,Category,Item,Description,Unit,MRC,Required or Discretionary\nMeridian State Networks,22,PGH-60,Hosted paging endpoint,each,$9.80,Discretionary\nMeridian State Networks,22,HV-10,Hosted voice seat,each,$11.25,Required\n"
    raw = mail("Bao Tranquillo-Webb <bao.tranquillo-webb@californiasciencecenter.ca.example>", EX_STATE, "Tech Request 7, hosted paging", "2024-07-09T13:28:00-07:00", "Our form and the catalog lines I pulled this morning. Do we even need you for this one? Purchasing wants it on file.\n\nBao\nCalifornia Science Center\n", files=[("Tech Request 7.docx", form), ("catalog A lines.csv", catalog)])
    write("ab-28", "Science Center: the packet's own catalog line shows hosted paging as discretionary", "exemptions", [
        (raw, "exemption", after("not_required", "California Science Center", "non_exempt", ex(("contract.termination", "sla.levels", "sla.remedies", "ipr.documentation"), have=("separate_attachments",)), {
            "provider.name": "Clarion Call Systems", "cost.total": 14360.0, "cost.items": [12960.0, 1400.0], "services.addresses": [place("700 Exposition Park Drive", "Los Angeles", "90037")],
            "contract.term_months": 24, "signer.name": "Margit Oyelowo", "signer.title": "Chief Information Officer", "reason.ground": "financial"}, ambiguous=["reason", "ipr.documentation", "contract.term"])),
    ], "The catalog line, in the form and as .csv, says Discretionary. 'Cheaper to keep together' is weak as a financial reason.")


def ab_29():
    body = """To the CALNET exemption team:

EXEMPTION REQUEST MADE EASY - State parks and museums

Clarion Call Systems works with IT specialists at parks and museums who are tired of forms. We have filled in a sample request so that you and your customers can see how simple it can be:

  Project ............ Visitor Center Voice Refresh (sample)
  Services ........... 40 hosted voice seats
  Street address ..... 1 Museum Way, Anytown
  Need ............... old phones
  If denied .......... no phones
  Why not CALNET ..... our price is 24% lower
  Term ............... 36 months, cancel any time
  Cost ............... 40 x $9.95 x 36 = $14,328 total
  SLA ................ 99.99%, 10% credit

No agency has asked us to send this. We would welcome 20 minutes to show you how departments could submit ready-made requests through our portal. Does Thursday at 10 work?

Skip Lindenauer
VP Public Sector Growth
Clarion Call Systems - 40 Harbor Heights, Suite 900, San Mateo 94401
Unsubscribe
"""
    raw = mail("Skip Lindenauer <skip.lindenauer@clarioncall.example>", EX_STATE, "Exemption request - parks and museums (ready to approve!)", "2024-09-24T06:30:00-07:00", body)
    write("ab-29", "A vendor's pitch dressed as a filled-in sample request", "exemptions", [(raw, "not_a_request", NONE)], "'Sample', 'No agency has asked us to send this'; wants a meeting.")


def ab_30():
    form = docx([
        ("c", "<b>State of California - Department of Parks and Recreation</b><br/>DPR 914T TELECOM EXEMPTION WORKSHEET (Rev. 3/2021)"),
        ("t", [
            ["A. District / unit", "Capital District, California State Railroad Museum"],
            ["B. Project ID and short name", "CD-22-041, Roundhouse Stream"],
            ["C. Service type", "Symmetric fiber Internet, 1 Gbps"],
            ["D. Count", "1"],
            ["E. Street address of each", "125 I Street, Sacramento 95814"],
            ["F. Business need", "Distance lessons go out live from the roundhouse to 340 schools. Current line uploads 12 Mbps, two classes at a time, and 11 are booked."],
            ["G. Consequence of denial", "Nine of every eleven booked lessons cancelled, grant of $180,000 returned."],
            ["H. CALNET checked?", "☒ yes ☐ no. Contractors cannot pull fiber through the historic wall before 2025, so nothing above 20 Mbps up is available."],
            ["I. Vendor", "Delta King Fiber"],
            ["J. Term", "36 months"],
            ["K. Early out / options", "30 days' notice after month 12, none before. One 12-month option."],
            ["L. Costs", "Total and every item in Attachment 2 (vendor's quote)"],
            ["M. SLA", "99.9% a month, 4-hour repair"],
            ["N. Remedy", "5% of the month for each hour over, out of contract after 3 in a quarter"],
            ["O. Enclosures", "☒ vendor paper ☐ IPR ☐ FSR"],
            ["P. Submitted by (CIO or Deputy CIO in charge)", "/s/ Ottoline Reyes-Marsh, Acting Chief Information Officer, California State Parks, 2/3/2022"],
            ["Q. Filled in by", "Jocasta Bell-Amari, IT Specialist I"],
        ], [150, 320]),
    ], font="Arial", size=10)
    quote = pdf([("h", "Delta King Fiber - quote 2022-17"), "One 1 Gbps symmetric fiber connection, 125 I Street. Installation $6,400.00. $720.00 per month x 36 = $25,920.00. Total $32,320.00."], font="Helvetica", password="roundhouse")  # noqa: S106
    raw = mail("Jocasta Bell-Amari <jocasta.bell-amari@parks.ca.example>", EX_STATE, "DPR 914T - CD-22-041 Roundhouse Stream", "2022-02-04T10:02:00-08:00", "914T and Attachment 2. The vendor locks its quotes, I will ask him for the password if you can't open it.\n\nJocasta Bell-Amari\nIT Specialist I\n", files=[("DPR914T CD-22-041.docx", form), ("Attachment 2 quote.pdf", quote)])
    write("ab-30", "Railroad Museum: the costs are only in the vendor's quote, which is locked with a password: triage", "exemptions", [
        (raw, "exemption", after("triage", "Department of Parks and Recreation", "non_exempt", ex(have=("provider.documentation", "separate_attachments"), unclear=("cost.total", "cost.items")), {
            "provider.name": "Delta King Fiber", "services.addresses": [place("125 I Street", "Sacramento", "95814")], "contract.term_months": 36,
            "signer.name": "Ottoline Reyes-Marsh", "signer.title": "Acting Chief Information Officer", "reason.ground": "technical"}, ambiguous=["provider.documentation"])),
    ], "Box L points to Attachment 2, which is encrypted. The vendor's paper itself is there but cannot be read.")


PACKETS = [
    ab_01, ab_02, ab_03, ab_04, ab_05, ab_06, ab_07, ab_08, ab_09, ab_10, ab_11, ab_12, ab_13, ab_14, ab_15,
    ab_16, ab_17, ab_18, ab_19, ab_20, ab_21, ab_22, ab_23, ab_24, ab_25, ab_26, ab_27, ab_28, ab_29, ab_30,
]  # fmt: skip


def main():
    for packet in PACKETS:
        packet()


if __name__ == "__main__":
    main()
