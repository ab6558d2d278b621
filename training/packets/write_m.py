"""Practice packets m-01 … m-30, each in a voice of its own. Run this file to write them again."""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))
from build import after, archive, contract, docx, exemption, general, mail, mid_of, pdf, place, write, xlsx  # noqa: E402

EX = "STNDexemptions@state.ca.gov"
DEL = "STNDdelegations@state.ca.gov"
NONE = ("provider.documentation", "ipr.documentation", "fsr", "separate_attachments")
PACKETS = []


def packet(function):
    PACKETS.append(function)
    return function


@packet
def m01():
    memo = docx(
        [
            ("c", "<b>MEMORANDUM</b>"),
            "<b>To:</b> Deputy Director, Statewide Telecommunications and Network Division<br/><b>From:</b> Office of the "
            "Chief Information Officer, California Energy Commission (the “Commission”)<br/><b>Date:</b> March 11, 2019<br/>"
            "<b>Re:</b> Relief from mandatory use of the CALNET agreements: Blythe Siting Hearing Annex (the “Project”)",
            ("h", "I. Definitions and subject matter"),
            "For purposes of this memorandum, “Provider” means Chuckwalla Fiber Partners, LP; “Premises” means the leased "
            "space at 411 West Hobsonway, Blythe, California 92225; “Circuit” means one (1) point-to-point Ethernet private "
            "line of 500 Mbps between the Premises and the Commission’s collocation cabinet at 1200 North Spring Terrace, "
            "Riverside, California 92501; and “Order” means the Provider’s service order no. CFP-7719, a true copy of which "
            "accompanies this memorandum as a separate file. The Commission seeks leave to acquire two (2) such Circuits, "
            "diversely routed, for the Project and for no other undertaking.",
            ("h", "II. Statement of the requirement"),
            "Public Resources Code proceedings for four solar applications have been set for evidentiary hearing at the "
            "Premises. The Commission is bound to stream every session, to receive remote testimony, and to admit the public "
            "by video; a bandwidth study puts concurrent use at 430 Mbps. The Premises today have a single consumer cable modem.",
            ("h", "III. Insufficiency of the CALNET offerings"),
            "Both CALNET 3 contractors able to quote Category 3 service were canvassed. Each reported in writing that its network "
            "terminates at the Riverside County line of Desert Center and that no Ethernet facility could be constructed to "
            "Blythe within eighteen months. The feature is, in short, unavailable; price plays no part in this application.",
            ("h", "IV. Consequences of refusal"),
            "Were relief withheld, the hearings could not lawfully proceed in the county of the projects. Continuance past the "
            "statutory twelve months exposes the Commission to petitions for writ of mandate and delays some 1,100 megawatts.",
            ("h", "V. Duration; determination before expiry; renewal"),
            "The Order binds the Commission for an initial period of thirty-six (36) months from acceptance. It may be "
            "determined by the Commission upon sixty (60) days’ written notice following month twelve, subject to payment of "
            "one-half of the charges remaining in the then-current contract year. There is no right or obligation to renew.",
            ("h", "VI. Consideration"),
            "All sums due under the Order over the initial period aggregate Ninety-One Thousand Nine Hundred Dollars ($91,900), "
            "composed as the Order’s schedule of charges shows.",
            ("h", "VII. Standard of performance"),
            "Provider covenants that each Circuit shall be available 99.95 per centum of each calendar month, with one-way delay "
            "not exceeding 9 milliseconds, and that service shall be restored within four (4) hours of report. The Commission "
            "is satisfied that these covenants are at least equal to those of the CALNET contracts, and notes that the parties "
            "will, as honorable counterparties do, confer in good faith should Provider fall short of any of them.",
            ("h", "VIII. Undertakings"),
            "The Commission will hold this application and the Order in a central file open to your audit.",
            "Respectfully submitted,",
            "/s/ Anneliese Thorvaldson<br/>Anneliese Thorvaldson<br/>Chief Information Officer<br/>California Energy Commission",
        ],
        font="Garamond",
    )
    order = pdf(
        [
            ("c", "<b>CHUCKWALLA FIBER PARTNERS, LP</b><br/>77 East Palm Canyon Plaza, Suite 900, Palm Springs, CA 92264"),
            ("c", "SERVICE ORDER CFP-7719 (unsigned draft)"),
            "Customer: California Energy Commission. Valid through 30 June 2019.",
            ("t", [
                ["Line", "Description", "Qty", "Charge", "Extended"],
                ["1", "Construction and turn-up, EPL-500", "2", "$7,250.00 once", "$14,500.00"],
                ["2", "EPL-500 diverse, 36 months", "2", "$1,075.00 per month", "$77,400.00"],
            ], [40, 200, 40, 110, 90], True),
            "Taxes and regulatory surcharges are billed at the rates then in force. Provider’s network operations center is "
            "staffed at all hours: 760-555-0133.",
        ],
        font="Helvetica",
    )
    raw = mail(
        '"Thorvaldson, Anneliese@Energy" <anneliese.thorvaldson@energy.ca.example>', EX,
        "Blythe Siting Hearing Annex: application for relief", "2019-03-11T15:20:00-07:00",
        "Counsel has reviewed the enclosed memorandum and draft service order. Kindly acknowledge receipt.\n\nA. Thorvaldson\n",
        files=[("Blythe memorandum.docx", memo), ("CFP-7719 draft order.pdf", order)], mailer="Microsoft Outlook 16.0",
    )
    fields = {
        "provider.name": "Chuckwalla Fiber Partners, LP", "cost.total": 91900.0, "cost.items": [14500.0, 77400.0],
        "services.addresses": [place("411 West Hobsonway", "Blythe", "92225"),
                               place("1200 North Spring Terrace", "Riverside", "92501")],
        "contract.term_months": 36, "signer.name": "Anneliese Thorvaldson", "signer.title": "Chief Information Officer",
        "reason.ground": "technical",
    }
    write("m-01", "Energy Commission, lawyerly memo: service levels as covenants, but only 'good faith' instead of remedies", "exemptions",
          [(raw, "exemption", after("deficient", "California Energy Commission", "non_exempt",
                                    exemption(["sla.remedies"], ["ipr.documentation", "fsr"]), fields))],
          "VII gives levels; 'confer in good faith' is no remedy. V: 'determined' means terminated early; no renewal. Item charges "
          "only in the order PDF; the order's letterhead address in Palm Springs is the vendor's.")


@packet
def m02():
    body = """\
STND -

Exemption req. CAL FIRE. Short version, call if you need more.

PROJ: ACAM-Backhaul 3 (alert camera backhaul, Tulare/Kern), CF-ITS-2207
WHAT: licensed 11 GHz PtP microwave transport, carrier-managed, 50 Mbps symmetric, /29 each
QTY: 3 links, 1 per site
WHERE:
 - Blue Ridge LO, 41500 Balch Park Spur, Springville 93265
 - Breckenridge LO, 9 Breckenridge Summit Rd, Bakersfield 93307
 - Tobias Pk repeater, 17822 Forest Rte 23S16, Posey 93260
WHY WE WANT IT: 14 cams + 2 wx stations now share an LTE modem per peak. 6 fps on a good day, 0 on red flag
  days when the sector fills up. Dispatch uses the pictures to size first attack.
IF NO: dispatch goes back to phone reports. 2021 after-action: 22 min avg later 2nd-engine call w/o camera.
  That is acres and houses.
WHY NOT CALNET: no LOS product in any catalog. Cat 20/23 contractors: no fiber or copper within 11 mi of any of
  the 3 (site surveys 2/14, 2/16). Satellite tried - 640 ms, PTZ unusable.
WHO: Kaweah Microwave Services, Inc.
TERM: 24 mo from install
$$: 
  - install      3 x $1,200 = $3,600 one time
  - monthly      3 x $410 = $1,230 / mo
  - tower climb  2 x $650 = $1,300 one time
SLA: 99.9%/mo per link, jitter <5 ms, 4 hr on-site May-Nov, 12 hr rest of year
  miss 99.9 -> 10% of that link's month back, miss 99.0 -> whole month back

V. Arroyo
CIO, CAL FIRE
916.555.0126
"""
    raw = mail('"Vic Arroyo" <vic.arroyo@fire.ca.example>', EX, "ACAM-Backhaul 3 - need exemption", "2022-03-02T06:41:00-08:00", body)
    fields = {
        "provider.name": "Kaweah Microwave Services, Inc.", "cost.items": [3600.0, 1230.0, 1300.0],
        "services.addresses": [place("41500 Balch Park Spur", "Springville", "93265"),
                               place("9 Breckenridge Summit Rd", "Bakersfield", "93307"),
                               place("17822 Forest Rte 23S16", "Posey", "93260")],
        "contract.term_months": 24, "signer.name": "Vic Arroyo", "signer.title": "CIO", "reason.ground": "technical",
    }
    write("m-02", "CAL FIRE, a network engineer's telegram: prices without a total, nothing on ending early or extending", "exemptions",
          [(raw, "exemption", after("deficient", "Department of Forestry and Fire Protection", "non_exempt",
                                    exemption(["contract.termination", "cost.total"], NONE), fields))],
          "Three priced lines, none of them the total; TERM gives 24 months and no more.")


@packet
def m03():
    body = """\
Hey there CALNET folks!

Hope everybody's staying cool. Dusty here from the Corps, I run the residential centers up north, and I finally
got shamed into doing this the right way, so here goes nothing. Farid (our CIO, copied above) knows all about it and said
go for it, so consider this us asking for an exemption for the "Bunkhouse Broadband" project at Ukiah and Fortuna.

So, the skinny. We've got about ninety corpsmembers at each place and they all have to do their high school classes
online now, that's not optional, it's the charter school deal. What we have is a T1. One. From like 2003. Picture
ninety nineteen-year-olds on a T1. You can't, because the picture won't load!

I want two cable internet connections, one for each center, the gig down / 50 up kind, business class. Ukiah is easy,
that's 3200 South State Street, Ukiah 95482. Fortuna gets its mail at P.O. Box 1188, Fortuna, it's the big green
building behind the old mill, everybody in town knows it.

Now I did ask the CALNET people. One of them doesn't do cable and the other one laughed (nicely) and said fiber to the
mill road would be "a 2027 thing." So it isn't that I don't like you guys, they flat can't do it.

If you say no, well, the charter pulls the classes at the two centers, a hundred and eighty kids don't get the diploma we
promised them when they signed up, and I lose half my crews before fire season.

Redwood Alley Cable would do it. We sign for two years. Over the two years it comes to $11,760 with everything in, modems,
wiring, all of it. We can quit with 30 days notice and pay nothing, and after two years it just goes month to month if
we want. They promise it'll be up 99.5% of the month and that they come out the same day if you call before noon, and any
day it's down more than four hours they take that day off the bill, and three bad months and we can walk.

Holler if you need anything else. Go Corps!

Dusty Rhodehamel
Regional Operations Manager, North
California Conservation Corps
"hard work, low pay, miserable conditions and more!"
"""
    raw = mail('"Rhodehamel, Dusty@CCC" <dusty.rhodehamel@ccc.ca.example>', EX, "bunkhouse internet!!", "2023-07-19T11:12:00-07:00",
               body, cc='"Sadeghi, Farid@CCC" <farid.sadeghi@ccc.ca.example>')
    fields = {
        "provider.name": "Redwood Alley Cable", "cost.total": 11760.0,
        "services.addresses": [place("3200 South State Street", "Ukiah", "95482")], "contract.term_months": 24,
        "signer.name": "Dusty Rhodehamel", "signer.title": "Regional Operations Manager, North", "reason.ground": "technical",
    }
    write("m-03", "Conservation Corps, chatty field manager: CIO only on copy, one center with a P.O. box, one sum for everything", "exemptions",
          [(raw, "exemption", after("deficient", "California Conservation Corps", "non_exempt",
                                    exemption(["services.address", "cost.items", "signer"], NONE), fields))],
          "Fortuna has a P.O. box and 'behind the old mill'. 'with everything in' is the total, no line of it is priced. The CIO 'knows "
          "all about it' and is copied, nothing more. Cancellation for three bad months is a remedy; quitting on 30 days is termination.")


@packet
def m04():
    letter = pdf(
        [
            ("c", "<b>STATE OF CALIFORNIA<br/>DEPARTMENT OF CHILD SUPPORT SERVICES</b><br/>Technology Services Division"),
            "August 4, 2014",
            "Department of Technology<br/>Statewide Telecommunications and Network Division<br/>Attention: Deputy Director",
            "<b>SUBJECT: REQUEST THAT AN EXEMPTION BE GRANTED, DISASTER RECOVERY REPLICATION CIRCUITS (DRRC)</b>",
            "It is requested that consideration be given to the granting of an exemption in respect of the DRRC procurement, which "
            "was assigned number DCSS-2014-031 and by which the nightly replication of the statewide case database is to be moved.",
            "Two (2) 10-gigabit wavelength transport services are required to be furnished. One is to be terminated in the data "
            "room located at 11150 International Drive, Rancho Cordova 95670, and at 3405 Vinewood Court, Vacaville 95687; the "
            "second is to be terminated in the same data room and at 600 Gold Strike Drive, Auburn 95603.",
            "The services are needed because the volume of changed data was found, in the test held in May, to exceed what can be "
            "transmitted between midnight and 5 a.m. by the existing circuits. Should the need not be met, up to thirty hours of "
            "payments posted to custodial parents could be lost in a disaster, and the federal certification of the system, upon "
            "which enhanced funding depends, would be placed in doubt.",
            "It was determined that the need could be met by the contractor under CALNET 2, but at prices which were not found to be "
            "competitive. The monthly charge that has been offered for one wavelength by the proposed provider, Tule Fog Optical "
            "Transport, is twenty-six percent beneath the corresponding CALNET 2 charge. The Individual Price Reduction process was "
            "observed in full; a response was received from the contractor on June 27, 2014, and was not found to be sufficient. "
            "The correspondence has been retained in the procurement file, where it may be inspected.",
            "A commitment of sixty (60) months is contemplated. Early termination by the State is permitted at any time subsequent "
            "to the twenty-fourth month without charge; prior thereto, non-recurring charges that were waived would be reinstated. An "
            "extension of up to two years may be exercised at the State’s option at unchanged prices.",
            "Availability of 99.99 percent, measured monthly by wavelength, has been committed to, together with a mean time to repair "
            "of four hours. Where availability is not attained, one day’s charge is to be credited for each thirty minutes of "
            "interruption, to a limit of the month’s charge.",
            "The charges by item are set forth in the workbook which is transmitted herewith.",
            "Questions may be directed to the undersigned.",
            ("sp", 10),
            "<i>Original signed by</i><br/>ROSALIND PETTIGREW-CHU<br/>Chief Information Officer",
        ],
        size=11,
    )
    book = xlsx([
        ("Charges", [
            ["Item", "Description", "Quantity", "Unit charge", "Basis"],
            ["A", "Wavelength 10G, Rancho Cordova to Vacaville", 1, 3150.0, "monthly"],
            ["B", "Wavelength 10G, Rancho Cordova to Auburn", 1, 2890.0, "monthly"],
            ["C", "Entrance construction, Vacaville", 1, 18400.0, "one time"],
            ["D", "Optical terminal, each end", 4, 2600.0, "one time"],
        ]),
        ("Sheet2", [["60 months A", 189000.0], ["60 months B", 173400.0], ["C", 18400.0], ["D", 10400.0], ["Grand total", 391200.0]],
         "hidden"),
    ])
    raw = mail(
        '"Pettigrew-Chu, Rosalind@DCSS" <rosalind.pettigrew-chu@dcss.ca.example>', "STNDexemptions@dts.ca.gov",
        "DCSS-2014-031 exemption request", "2014-08-04T16:02:00-07:00",
        "The request and the workbook are transmitted herewith. The hard copy has been placed in interagency mail.\n",
        files=[("DCSS-2014-031 request.pdf", letter), ("DCSS-2014-031 charges.xlsx", book)],
    )
    fields = {
        "provider.name": "Tule Fog Optical Transport",
        "services.addresses": [place("11150 International Drive", "Rancho Cordova", "95670"),
                               place("3405 Vinewood Court", "Vacaville", "95687"),
                               place("600 Gold Strike Drive", "Auburn", "95603")],
        "contract.term_months": 60, "signer.name": "Rosalind Pettigrew-Chu", "signer.title": "Chief Information Officer",
        "reason.ground": "financial",
    }
    write("m-04", "Child Support Services, passive voice: the total is only on a hidden sheet, the IPR answer stays 'in the procurement file'",
          "exemptions",
          [(raw, "exemption", after("deficient", "Department of Child Support Services", "non_exempt",
                                    exemption(["cost.total", "ipr.documentation"], ["provider.documentation", "fsr"]), fields))],
          "The hidden sheet's grand total does not count. Item lines are unit charges with quantities (no amounts scored). The workbook "
          "is the department's own, not vendor documentation.")


@packet
def m05():
    form = docx(
        [
            ("c", "<b>STRUCTURAL PEST CONTROL BOARD</b><br/>CALNET EXEMPTION WORKSHEET (rev. 4)"),
            "<i>Instructions: complete all boxes. Per STMM 0501.0 the request must identify the specific services needed, including "
            "the quantity, type, and location, including street address, of services, and explain the ramifications if the need is "
            "not met.</i>",
            ("t", [
                ["Field", "Entry"],
                ["1. Project title / number", "Mobile Inspector Hotspots, SPCB 2017-04"],
                ["2. Service(s), by type", "Cellular data-only wireless service with managed hotspot devices for field inspectors"],
                ["3. How many of each", "TBD once inspector vacancies are filled"],
                ["4. Where (street address of service)", "All devices are issued from and billed to the Board’s office, 2005 "
                 "Evergreen Street, Suite 1500, Sacramento, CA 95815"],
                ["5. Why the services are needed", "Inspectors file fumigation reports the same day from the job site. They now drive "
                 "to a library or the hotel to send them."],
                ["6. Ramifications if the need is not met (explain)", ""],
                ["7. Technical or financial reason CALNET does not meet the need (check one and explain)",
                 "☒ Technical   ☐ Financial.  The carriers on the contract have no signal in 31 of the 58 inspection "
                 "zones on our drive test of Feb 2017; the proposed carrier covers 56."],
                ["8. Length and terms of the contract commitment", "1 year, starting 9/1/17, net 45"],
                ["9. Early termination / optional extension", "Lines may be dropped one by one with no fee; Board may extend twice, one year each"],
                ["10. Cost in total and by item", "Service $34.00 per device per month; device $0; activation $15.00 per device. "
                 "Total for the year: $9,180.00 (budget figure)."],
                ["11. Service provider", "[insert vendor name here]"],
                ["12. Vendor documentation, if available", "none yet"],
                ["13. Service levels", "Data session success 98% monthly per zone; replacement of a dead device by next business day"],
                ["14. Rights and remedies", "One month free for the device if the replacement is late; Board may cancel a zone that fails two months in a row"],
                ["15. IPR documentation, if available", "n/a, not a price matter"],
                ["16. FSR", "No FSR"],
            ], None, True),
            "CERTIFICATION. The request must be submitted by the Agency Information Officer, Chief Information Officer, or equivalent.",
            ("t", [["Signature:", "____________________________", "Date:", "___________"],
                   ["Printed name:", "Lucille Ostrander", "Title:", "Chief Information Officer"]]),
        ],
        font="Arial", size=10,
    )
    raw = mail(
        '"Benny Quintanar" <benny.quintanar@dca.ca.example>', EX, "SPCB worksheet - hotspots", "2017-06-06T13:34:00-07:00",
        "Worksheet for the hotspots is attached.\n\nBenny Quintanar\nStaff Services Analyst, Structural Pest Control Board\n",
        files=[("SPCB worksheet rev4.docx", form)],
    )
    fields = {
        "cost.total": 9180.0, "services.addresses": [place("2005 Evergreen Street, Suite 1500", "Sacramento", "95815")],
        "contract.term_months": 12, "reason.ground": "technical",
    }
    write("m-05", "Structural Pest Control Board, label-and-answer form: TBD quantity, empty ramifications box, [insert vendor], unsigned",
          "exemptions",
          [(raw, "exemption", after("deficient", "Structural Pest Control Board", "non_exempt",
                                    exemption(["services.quantity", "ramifications", "provider.name", "signer"], NONE), fields))],
          "Instructions repeat the policy's words. Box 6 is empty, 11 an unfilled template; the signature line is blank under a printed "
          "CIO name and the sender is an analyst. Mobile service: the place of issue is the address.")


@packet
def m06():
    sheet = pdf(
        [
            ("c", "<b>Questions you will ask us, and our answers</b><br/>Cal OES · Coastal Siren Voice Alerting · October 2021"),
            ("h", "Who is asking, and for what?"),
            "The Governor’s Office of Emergency Services, for the Coastal Siren Voice Alerting refresh. We want to take our outdialing from "
            "a company that is not on CALNET.",
            ("h", "What exactly?"),
            "A hosted mass-notification dialing service: 240 simultaneous outbound voice ports and 1,000 text messages a minute, plus two "
            "toll-free call-in numbers.",
            ("h", "Where does it land?"),
            "Half the ports are steered to the State Warning Center, 3650 Schriever Avenue, Mather 95655; the other half to the Southern "
            "Region center, 4671 Liberty Hangar Way, Los Alamitos 90720.",
            ("h", "What is wrong with what you have?"),
            "The dialer we own does 48 calls at once. On the January tsunami advisory the last of 31 harbor masters heard from us 74 "
            "minutes after the first. We need all of them inside five.",
            ("h", "And if we turned you down?"),
            "Then the coast keeps a 74-minute list for a wave that takes 20. Harbors would evacuate late, and the counties have told us "
            "they would each buy their own system, which would not talk to ours.",
            ("h", "CALNET has such a service. Why not use it?"),
            "It does, and it works. It costs $61,200 a year for the ports and texts above; the other offer is $43,920, which is 28 percent "
            "less for like service levels. We took it through the price-reduction process; the contractor’s reply is the second file.",
            ("h", "Who is the other company?"),
            "Gray Whale Notification, Inc., of Arcata.",
            ("h", "How long are you bound?"),
            "Twenty-four months from the first live test.",
            ("h", "Can you leave early, or stay longer?"),
            "Neither was bargained for: there is no early-out in the agreement and no option to extend.",
            ("h", "What does it come to?"),
            "$87,840 for the whole 24 months: ports $62,400, texting $21,600, toll-free numbers $3,840. Set-up is free.",
            ("h", "What do they promise?"),
            "First call out within 10 seconds of the button, all ports up 99.99 % of the time, a person on the phone within 5 minutes.",
            ("h", "What do you get if they break the promise?"),
            "A late launch is a free month. Two in a year and we may end the agreement and have the unearned fees back.",
            ("h", "Who stands behind this?"),
            "I do. Temperance Yolanda Aguirre-Hale, Deputy Director, Information Technology Division. <i>(signed)</i> T. Y. Aguirre-Hale",
        ],
        font="Helvetica", size=10,
    )
    ipr = pdf(
        [
            "<b>Meridian Pacific Telecom, CALNET Program Office</b>",
            "September 9, 2021",
            "Re: Individual Price Reduction request IPR-21-0418, Cal OES",
            "We have reviewed your request for a reduced price on hosted notification ports. Meridian Pacific is able to offer $58,900 per "
            "year in place of the catalog price of $61,200. We regret that no further reduction is possible at these volumes.",
            "L. Osterman, Contract Manager",
        ],
    )
    raw = mail(
        '"Aguirre-Hale, Temperance@CalOES" <temperance.aguirre-hale@caloes.ca.example>', EX, "Coastal Siren Voice Alerting",
        "2021-10-05T09:09:00-07:00", "Two files: our answers, and the contractor's reply about the price.\n",
        files=[("Questions and answers.pdf", sheet), ("IPR-21-0418 reply.pdf", ipr)],
    )
    fields = {
        "provider.name": "Gray Whale Notification, Inc.", "cost.total": 87840.0, "cost.items": [62400.0, 21600.0, 3840.0],
        "services.addresses": [place("3650 Schriever Avenue", "Mather", "95655"),
                               place("4671 Liberty Hangar Way", "Los Alamitos", "90720")],
        "contract.term_months": 24, "signer.name": "Temperance Yolanda Aguirre-Hale",
        "signer.title": "Deputy Director, Information Technology Division", "reason.ground": "financial",
    }
    write("m-06", "Cal OES, question-and-answer sheet in plain talk, financial with the IPR reply enclosed; complete", "exemptions",
          [(raw, "exemption", after("complete", "Governor's Office of Emergency Services", "non_exempt",
                                    exemption([], ["provider.documentation", "fsr"]), fields))],
          "'Neither was bargained for' answers termination. Head of the IT division signs without the word CIO. The IPR letter's "
          "$58,900 and $61,200 are the contractor's prices.")


@packet
def m07():
    quote = pdf(
        [
            ("c", "<b>Camellia Crossing Communications</b> · 88 Harbor Freight Row, Stockton 95203"),
            "Quotation Q-30551 for Commission on Teacher Credentialing",
            ("t", [
                ["Position", "Qty", "Each", "Line total"],
                ["SIP trunk session, 36 months at $14.00", "60", "$504.00", "$30,240.00"],
                ["Direct inward dial number, 36 months at $0.20", "400", "$7.20", "$2,880.00"],
                ["Session border controller rental, 36 months at $95.00", "1", "$3,420.00", "$3,420.00"],
                ["", "", "Sum", "$36,540.00"],
            ], None, True),
            "<b>Service commitment.</b> Trunk group reachable 99.98 % of the month; answer to a trouble call in 20 minutes; repair in 3 hours. "
            "<b>If we miss.</b> Five percent of the monthly charge for each started hour past the three, up to the full charge.",
            "<b>Ending the service.</b> Customer may end before month 36 by paying the rental left on the border controller. After month 36 "
            "the service runs on by the month at the same price.",
        ],
        font="Helvetica",
    )
    body = """\
Dear Sirs and Madams of the STND,

I am writing you for to ask the exemption of the CALNET for our project "Candidate Line 2020" of Commission on Teacher
Credentialing. I explain all below and the quotation of vendor you find in attachment.

What we like to buy is SIP trunk for our telephone center, in number sixty sessions, with four hundred DID numbers. It is
delivered in our office 1900 Capitol Avenue, Sacramento, 95811, in the second floor computer room.

Reason for the need: since the new credential rules, the teachers are calling us more and more, in the August we had 2,300
calls in one day and we have only 23 channel of the old PRI. Two from three callers hear the busy tone.

The CALNET contractors can offer the SIP trunk also, this is true, but their trunk is not passing the T.38 fax and the
RFC 4733 tones together to our recording system, we have tested it three weeks with both contractors and always the recording
is broken. By law we must record. The vendor Camellia Crossing has passed this test two times.

When we do not receive this exemption, the teachers will not reach us before the school start, and the districts must
leave the classes with substitute teacher. This happened already the last year with around 4 000 classes.

The contract is for three years. The prices in total and every position you see in the quotation, also the service level
and what they pay us back.

I thank you very much for the kind attention and remain at your disposition for every question.

With best regards,

Wojciech Pankratz
Chief Information Officer
Commission on Teacher Credentialing
"""
    raw = mail('"Pankratz, Wojciech" <wpankratz@ctc.ca.example>', EX, "Candidate Line 2020 - asking for exemption",
               "2020-02-12T10:27:00-08:00", body, files=[("Q-30551.pdf", quote)])
    fields = {
        "provider.name": "Camellia Crossing Communications", "cost.total": 36540.0, "cost.items": [30240.0, 2880.0, 3420.0],
        "services.addresses": [place("1900 Capitol Avenue", "Sacramento", "95811")], "contract.term_months": 36,
        "signer.name": "Wojciech Pankratz", "signer.title": "Chief Information Officer", "reason.ground": "technical",
    }
    write("m-07", "Teacher Credentialing, a non-native writer: request in the body, price, service levels and exit only in the quotation; complete",
          "exemptions",
          [(raw, "exemption", after("complete", "Commission on Teacher Credentialing", "non_exempt",
                                    exemption(["separate_attachments"], ["ipr.documentation", "fsr"]), fields))],
          "Term in the body, termination and continuation in the quotation; 'Sum' is the total. Stockton is the vendor's address.")


@packet
def m08():
    letter = pdf(
        [
            ("c", "<b>DEPARTMENT OF MANAGED HEALTH CARE</b><br/><i>Office of Technology and Innovation</i>"),
            ("r", "The Twenty-Second of May, 2015"),
            "To the Honorable Deputy Director of the Statewide Telecommunications and Network Division, greetings:",
            "The Department, having duly deliberated, makes the following Findings and upon them founds its prayer for exemption.",
            "<b>FINDING THE FIRST (of the acquisition).</b> The acquisition is styled “Help Center Ethernet Acquisition, File 25-IT-114”, "
            "and is confined thereto.",
            "<b>FINDING THE SECOND (of the services).</b> There are to be procured two metropolitan Ethernet access circuits of one gigabit "
            "per second, the one at 980 Ninth Street, Suite 500, Sacramento 95814, the other at 320 West Fourth Place, Suite 880, Los "
            "Angeles 90013.",
            "<b>FINDING THE THIRD (of necessity).</b> The Department finds that the services aforesaid are necessary, proper and in "
            "keeping with its mission, vision and values.",
            "<b>FINDING THE FOURTH (of consequence).</b> Should this prayer be denied, the price held for the Department until the "
            "thirtieth of September shall lapse, the solicitation must be cancelled and conducted anew at a cost of some $60,000, and the "
            "appropriation, which reverts on the thirtieth of June next, shall be forfeit.",
            "<b>FINDING THE FIFTH (of CALNET).</b> The Department has given the CALNET Master Services Agreements the earnest and "
            "respectful consideration that is their due, and has concluded that they are not the optimal vehicle for the Department’s "
            "strategic direction, the executive leadership having expressed its decided preference for the Offeror.",
            "<b>FINDING THE SIXTH (of the Offeror).</b> The Offeror is Marigold Metro Networks Corporation, whose proposal is "
            "appended hereto as Enclosure Two.",
            "<b>FINDING THE SEVENTH (of duration).</b> The engagement shall endure four years. The Department may withdraw at each "
            "anniversary upon ninety days’ notice without penalty; the parties may prolong the engagement by one year, once.",
            "<b>FINDING THE EIGHTH (of the price).</b> The price of the whole is $118,560, whereof $59,520 is for the Sacramento circuit, "
            "$55,440 for that of Los Angeles, and $3,600 for the two installations.",
            "<b>FINDING THE NINTH (of performance and redress).</b> The Offeror warrants 99.97 per cent. availability by the month and "
            "repair within five hours; for each hour beyond, it shall remit two per cent. of the monthly charge, and upon a third failure "
            "within a half year the Department may rescind.",
            "Given under my hand,",
            ("sp", 6),
            "<i>Ignatius P. Wetherby</i><br/>Ignatius P. Wetherby<br/>Chief Information Officer of the Department of Managed Health Care",
            "Enclosure One: certified statement of funds",
        ],
        size=11,
    )
    funds = pdf(["<b>Enclosure One</b>", "I certify that funds are available in Item 2400-001-0933 for File 25-IT-114.",
                 "Winifred Obuya, Accounting Administrator II"])
    raw = mail('"Wetherby, Ignatius@DMHC" <ignatius.wetherby@dmhc.ca.example>', EX, "Prayer for exemption, File 25-IT-114",
               "2015-05-22T14:55:00-07:00", "The Department's Findings and their enclosures are respectfully transmitted.\n",
               files=[("Findings.pdf", letter), ("Enclosure One.pdf", funds)])
    fields = {
        "provider.name": "Marigold Metro Networks Corporation", "cost.total": 118560.0, "cost.items": [59520.0, 55440.0, 3600.0],
        "services.addresses": [place("980 Ninth Street, Suite 500", "Sacramento", "95814"),
                               place("320 West Fourth Place, Suite 880", "Los Angeles", "90013")],
        "contract.term_months": 48, "signer.name": "Ignatius P. Wetherby", "signer.title": "Chief Information Officer",
    }
    write("m-08", "Managed Health Care, over-formal numbered findings: necessity and CALNET findings are filler, Enclosure Two is not there",
          "exemptions",
          [(raw, "exemption", after("deficient", "Department of Managed Health Care", "non_exempt",
                                    exemption(["need", "reason", "provider.documentation"], ["ipr.documentation", "fsr"]), fields))],
          "Third finding says 'necessary' and no why; the fifth is a preference. Enclosure One (funds) is there, Enclosure Two is not.")


# --- more below ---


def main():
    for function in PACKETS:
        function()
    print(len(PACKETS), "packets")


if __name__ == "__main__":
    main()
