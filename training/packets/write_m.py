"""Practice packets m-01 … m-30, each in a voice of its own. Run this file to write them again."""

# Letters as people write them: long lines, curly quotes, one function per packet whose title stands in its last call.
# ruff: noqa: ANN001, ANN201, D103, E501, ISC004, RUF001, S106, W291
from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))
from build import after, archive, contract, docx, exemption, general, mail, mid_of, pdf, place, write, xlsx

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
            (
                "c",
                "<b>CHUCKWALLA FIBER PARTNERS, LP</b><br/>77 East Palm Canyon Plaza, Suite 900, Palm Springs, CA 92264",
            ),
            ("c", "SERVICE ORDER CFP-7719 (unsigned draft)"),
            "Customer: California Energy Commission. Valid through 30 June 2019.",
            (
                "t",
                [
                    ["Line", "Description", "Qty", "Charge", "Extended"],
                    ["1", "Construction and turn-up, EPL-500", "2", "$7,250.00 once", "$14,500.00"],
                    ["2", "EPL-500 diverse, 36 months", "2", "$1,075.00 per month", "$77,400.00"],
                ],
                [40, 200, 40, 110, 90],
                True,
            ),
            "Taxes and regulatory surcharges are billed at the rates then in force. Provider’s network operations center is "
            "staffed at all hours: 760-555-0133.",
        ],
        font="Helvetica",
    )
    raw = mail(
        '"Thorvaldson, Anneliese@Energy" <anneliese.thorvaldson@energy.ca.example>',
        EX,
        "Blythe Siting Hearing Annex: application for relief",
        "2019-03-11T15:20:00-07:00",
        "Counsel has reviewed the enclosed memorandum and draft service order. Kindly acknowledge receipt.\n\nA. Thorvaldson\n",
        files=[("Blythe memorandum.docx", memo), ("CFP-7719 draft order.pdf", order)],
        mailer="Microsoft Outlook 16.0",
    )
    fields = {
        "provider.name": "Chuckwalla Fiber Partners, LP",
        "cost.total": 91900.0,
        "cost.items": [14500.0, 77400.0],
        "services.addresses": [
            place("411 West Hobsonway", "Blythe", "92225"),
            place("1200 North Spring Terrace", "Riverside", "92501"),
        ],
        "contract.term_months": 36,
        "signer.name": "Anneliese Thorvaldson",
        "signer.title": "Chief Information Officer",
        "reason.ground": "technical",
    }
    write(
        "m-01",
        "Energy Commission, lawyerly memo: service levels as covenants, but only 'good faith' instead of remedies",
        "exemptions",
        [
            (
                raw,
                "exemption",
                after(
                    "deficient",
                    "California Energy Commission",
                    "non_exempt",
                    exemption(["sla.remedies"], ["ipr.documentation", "fsr"]),
                    fields,
                ),
            )
        ],
        "VII gives levels; 'confer in good faith' is no remedy. V: 'determined' means terminated early; no renewal. Item charges "
        "only in the order PDF; the order's letterhead address in Palm Springs is the vendor's.",
    )


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
    raw = mail(
        '"Vic Arroyo" <vic.arroyo@fire.ca.example>',
        EX,
        "ACAM-Backhaul 3 - need exemption",
        "2022-03-02T06:41:00-08:00",
        body,
    )
    fields = {
        "provider.name": "Kaweah Microwave Services, Inc.",
        "cost.items": [3600.0, 1230.0, 1300.0],
        "services.addresses": [
            place("41500 Balch Park Spur", "Springville", "93265"),
            place("9 Breckenridge Summit Rd", "Bakersfield", "93307"),
            place("17822 Forest Rte 23S16", "Posey", "93260"),
        ],
        "contract.term_months": 24,
        "signer.name": "Vic Arroyo",
        "signer.title": "CIO",
        "reason.ground": "technical",
    }
    write(
        "m-02",
        "CAL FIRE, a network engineer's telegram: prices without a total, nothing on ending early or extending",
        "exemptions",
        [
            (
                raw,
                "exemption",
                after(
                    "deficient",
                    "Department of Forestry and Fire Protection",
                    "non_exempt",
                    exemption(["contract.termination", "cost.total"], NONE),
                    fields,
                ),
            )
        ],
        "Three priced lines, none of them the total; TERM gives 24 months and no more.",
    )


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
    raw = mail(
        '"Rhodehamel, Dusty@CCC" <dusty.rhodehamel@ccc.ca.example>',
        EX,
        "bunkhouse internet!!",
        "2023-07-19T11:12:00-07:00",
        body,
        cc='"Sadeghi, Farid@CCC" <farid.sadeghi@ccc.ca.example>',
    )
    fields = {
        "provider.name": "Redwood Alley Cable",
        "cost.total": 11760.0,
        "services.addresses": [place("3200 South State Street", "Ukiah", "95482")],
        "contract.term_months": 24,
        "signer.name": "Dusty Rhodehamel",
        "signer.title": "Regional Operations Manager, North",
        "reason.ground": "technical",
    }
    write(
        "m-03",
        "Conservation Corps, chatty field manager: CIO only on copy, one center with a P.O. box, one sum for everything",
        "exemptions",
        [
            (
                raw,
                "exemption",
                after(
                    "deficient",
                    "California Conservation Corps",
                    "non_exempt",
                    exemption(["services.address", "cost.items", "signer"], NONE),
                    fields,
                ),
            )
        ],
        "Fortuna has a P.O. box and 'behind the old mill'. 'with everything in' is the total, no line of it is priced. The CIO 'knows "
        "all about it' and is copied, nothing more. Cancellation for three bad months is a remedy; quitting on 30 days is termination.",
    )


@packet
def m04():
    letter = pdf(
        [
            (
                "c",
                "<b>STATE OF CALIFORNIA<br/>DEPARTMENT OF CHILD SUPPORT SERVICES</b><br/>Technology Services Division",
            ),
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
    book = xlsx(
        [
            (
                "Charges",
                [
                    ["Item", "Description", "Quantity", "Unit charge", "Basis"],
                    ["A", "Wavelength 10G, Rancho Cordova to Vacaville", 1, 3150.0, "monthly"],
                    ["B", "Wavelength 10G, Rancho Cordova to Auburn", 1, 2890.0, "monthly"],
                    ["C", "Entrance construction, Vacaville", 1, 18400.0, "one time"],
                    ["D", "Optical terminal, each end", 4, 2600.0, "one time"],
                ],
            ),
            (
                "Sheet2",
                [
                    ["60 months A", 189000.0],
                    ["60 months B", 173400.0],
                    ["C", 18400.0],
                    ["D", 10400.0],
                    ["Grand total", 391200.0],
                ],
                "hidden",
            ),
        ]
    )
    raw = mail(
        '"Pettigrew-Chu, Rosalind@DCSS" <rosalind.pettigrew-chu@dcss.ca.example>',
        "STNDexemptions@dts.ca.gov",
        "DCSS-2014-031 exemption request",
        "2014-08-04T16:02:00-07:00",
        "The request and the workbook are transmitted herewith. The hard copy has been placed in interagency mail.\n",
        files=[("DCSS-2014-031 request.pdf", letter), ("DCSS-2014-031 charges.xlsx", book)],
    )
    fields = {
        "provider.name": "Tule Fog Optical Transport",
        "services.addresses": [
            place("11150 International Drive", "Rancho Cordova", "95670"),
            place("3405 Vinewood Court", "Vacaville", "95687"),
            place("600 Gold Strike Drive", "Auburn", "95603"),
        ],
        "contract.term_months": 60,
        "signer.name": "Rosalind Pettigrew-Chu",
        "signer.title": "Chief Information Officer",
        "reason.ground": "financial",
    }
    write(
        "m-04",
        "Child Support Services, passive voice: the total is only on a hidden sheet, the IPR answer stays 'in the procurement file'",
        "exemptions",
        [
            (
                raw,
                "exemption",
                after(
                    "deficient",
                    "Department of Child Support Services",
                    "non_exempt",
                    exemption(["cost.total", "ipr.documentation"], ["provider.documentation", "fsr"]),
                    fields,
                ),
            )
        ],
        "The hidden sheet's grand total does not count. Item lines are unit charges with quantities (no amounts scored). The workbook "
        "is the department's own, not vendor documentation.",
    )


@packet
def m05():
    form = docx(
        [
            ("c", "<b>STRUCTURAL PEST CONTROL BOARD</b><br/>CALNET EXEMPTION WORKSHEET (rev. 4)"),
            "<i>Instructions: complete all boxes. Per STMM 0501.0 the request must identify the specific services needed, including "
            "the quantity, type, and location, including street address, of services, and explain the ramifications if the need is "
            "not met.</i>",
            (
                "t",
                [
                    ["Field", "Entry"],
                    ["1. Project title / number", "Mobile Inspector Hotspots, SPCB 2017-04"],
                    [
                        "2. Service(s), by type",
                        "Cellular data-only wireless service with managed hotspot devices for field inspectors",
                    ],
                    ["3. How many of each", "TBD once inspector vacancies are filled"],
                    [
                        "4. Where (street address of service)",
                        "All devices are issued from and billed to the Board’s office, 2005 "
                        "Evergreen Street, Suite 1500, Sacramento, CA 95815",
                    ],
                    [
                        "5. Why the services are needed",
                        "Inspectors file fumigation reports the same day from the job site. They now drive "
                        "to a library or the hotel to send them.",
                    ],
                    ["6. Ramifications if the need is not met (explain)", ""],
                    [
                        "7. Technical or financial reason CALNET does not meet the need (check one and explain)",
                        "☒ Technical   ☐ Financial.  The carriers on the contract have no signal in 31 of the 58 inspection "
                        "zones on our drive test of Feb 2017; the proposed carrier covers 56.",
                    ],
                    ["8. Length and terms of the contract commitment", "1 year, starting 9/1/17, net 45"],
                    [
                        "9. Early termination / optional extension",
                        "Lines may be dropped one by one with no fee; Board may extend twice, one year each",
                    ],
                    [
                        "10. Cost in total and by item",
                        "Service $34.00 per device per month; device $0; activation $15.00 per device. "
                        "Total for the year: $9,180.00 (budget figure).",
                    ],
                    ["11. Service provider", "[insert vendor name here]"],
                    ["12. Vendor documentation, if available", "none yet"],
                    [
                        "13. Service levels",
                        "Data session success 98% monthly per zone; replacement of a dead device by next business day",
                    ],
                    [
                        "14. Rights and remedies",
                        "One month free for the device if the replacement is late; Board may cancel a zone that fails two months in a row",
                    ],
                    ["15. IPR documentation, if available", "n/a, not a price matter"],
                    ["16. FSR", "No FSR"],
                ],
                None,
                True,
            ),
            "CERTIFICATION. The request must be submitted by the Agency Information Officer, Chief Information Officer, or equivalent.",
            (
                "t",
                [
                    ["Signature:", "____________________________", "Date:", "___________"],
                    ["Printed name:", "Lucille Ostrander", "Title:", "Chief Information Officer"],
                ],
            ),
        ],
        font="Arial",
        size=10,
    )
    raw = mail(
        '"Benny Quintanar" <benny.quintanar@dca.ca.example>',
        EX,
        "SPCB worksheet - hotspots",
        "2017-06-06T13:34:00-07:00",
        "Worksheet for the hotspots is attached.\n\nBenny Quintanar\nStaff Services Analyst, Structural Pest Control Board\n",
        files=[("SPCB worksheet rev4.docx", form)],
    )
    fields = {
        "cost.total": 9180.0,
        "services.addresses": [place("2005 Evergreen Street, Suite 1500", "Sacramento", "95815")],
        "contract.term_months": 12,
        "reason.ground": "technical",
    }
    write(
        "m-05",
        "Structural Pest Control Board, label-and-answer form: TBD quantity, empty ramifications box, [insert vendor], unsigned",
        "exemptions",
        [
            (
                raw,
                "exemption",
                after(
                    "deficient",
                    "Structural Pest Control Board",
                    "non_exempt",
                    exemption(["services.quantity", "ramifications", "provider.name", "signer"], NONE),
                    fields,
                    ["cost.items"],
                ),
            )
        ],
        "Instructions repeat the policy's words. Box 6 is empty, 11 an unfilled template; the signature line is blank under a printed "
        "CIO name and the sender is an analyst. Unit rates without a quantity: item prices to most readers. Mobile service: the place of issue is the address.",
    )


@packet
def m06():
    sheet = pdf(
        [
            (
                "c",
                "<b>Questions you will ask us, and our answers</b><br/>Cal OES · Coastal Siren Voice Alerting · October 2021",
            ),
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
        font="Helvetica",
        size=10,
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
        '"Aguirre-Hale, Temperance@CalOES" <temperance.aguirre-hale@caloes.ca.example>',
        EX,
        "Coastal Siren Voice Alerting",
        "2021-10-05T09:09:00-07:00",
        "Two files: our answers, and the contractor's reply about the price.\n",
        files=[("Questions and answers.pdf", sheet), ("IPR-21-0418 reply.pdf", ipr)],
    )
    fields = {
        "provider.name": "Gray Whale Notification, Inc.",
        "cost.total": 87840.0,
        "cost.items": [62400.0, 21600.0, 3840.0],
        "services.addresses": [
            place("3650 Schriever Avenue", "Mather", "95655"),
            place("4671 Liberty Hangar Way", "Los Alamitos", "90720"),
        ],
        "contract.term_months": 24,
        "signer.name": "Temperance Yolanda Aguirre-Hale",
        "signer.title": "Deputy Director, Information Technology Division",
        "reason.ground": "financial",
    }
    write(
        "m-06",
        "Cal OES, question-and-answer sheet in plain talk, financial with the IPR reply enclosed; complete",
        "exemptions",
        [
            (
                raw,
                "exemption",
                after(
                    "complete",
                    "Governor's Office of Emergency Services",
                    "non_exempt",
                    exemption([], ["provider.documentation", "fsr"]),
                    fields,
                ),
            )
        ],
        "'Neither was bargained for' answers termination. Head of the IT division signs without the word CIO. The IPR letter's "
        "$58,900 and $61,200 are the contractor's prices.",
    )


@packet
def m07():
    quote = pdf(
        [
            ("c", "<b>Camellia Crossing Communications</b> · 88 Harbor Freight Row, Stockton 95203"),
            "Quotation Q-30551 for Commission on Teacher Credentialing",
            (
                "t",
                [
                    ["Position", "Qty", "Each", "Line total"],
                    ["SIP trunk session, 36 months at $14.00", "60", "$504.00", "$30,240.00"],
                    ["Direct inward dial number, 36 months at $0.20", "400", "$7.20", "$2,880.00"],
                    ["Session border controller rental, 36 months at $95.00", "1", "$3,420.00", "$3,420.00"],
                    ["", "", "Sum", "$36,540.00"],
                ],
                None,
                True,
            ),
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
    raw = mail(
        '"Pankratz, Wojciech" <wpankratz@ctc.ca.example>',
        EX,
        "Candidate Line 2020 - asking for exemption",
        "2020-02-12T10:27:00-08:00",
        body,
        files=[("Q-30551.pdf", quote)],
    )
    fields = {
        "provider.name": "Camellia Crossing Communications",
        "cost.total": 36540.0,
        "cost.items": [30240.0, 2880.0, 3420.0],
        "services.addresses": [place("1900 Capitol Avenue", "Sacramento", "95811")],
        "contract.term_months": 36,
        "signer.name": "Wojciech Pankratz",
        "signer.title": "Chief Information Officer",
        "reason.ground": "technical",
    }
    write(
        "m-07",
        "Teacher Credentialing, a non-native writer: request in the body, price, service levels and exit only in the quotation; complete",
        "exemptions",
        [
            (
                raw,
                "exemption",
                after(
                    "complete",
                    "Commission on Teacher Credentialing",
                    "non_exempt",
                    exemption(["separate_attachments"], ["ipr.documentation", "fsr"]),
                    fields,
                ),
            )
        ],
        "Term in the body, termination and continuation in the quotation; 'Sum' is the total. Stockton is the vendor's address.",
    )


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
    funds = pdf(
        [
            "<b>Enclosure One</b>",
            "I certify that funds are available in Item 2400-001-0933 for File 25-IT-114.",
            "Winifred Obuya, Accounting Administrator II",
        ]
    )
    raw = mail(
        '"Wetherby, Ignatius@DMHC" <ignatius.wetherby@dmhc.ca.example>',
        EX,
        "Prayer for exemption, File 25-IT-114",
        "2015-05-22T14:55:00-07:00",
        "The Department's Findings and their enclosures are respectfully transmitted.\n",
        files=[("File 25-IT-114.zip", archive([("Findings.pdf", letter), ("Enclosure One.pdf", funds)]))],
    )
    fields = {
        "provider.name": "Marigold Metro Networks Corporation",
        "cost.total": 118560.0,
        "cost.items": [59520.0, 55440.0, 3600.0],
        "services.addresses": [
            place("980 Ninth Street, Suite 500", "Sacramento", "95814"),
            place("320 West Fourth Place, Suite 880", "Los Angeles", "90013"),
        ],
        "contract.term_months": 48,
        "signer.name": "Ignatius P. Wetherby",
        "signer.title": "Chief Information Officer",
    }
    write(
        "m-08",
        "Managed Health Care, over-formal numbered findings: necessity and CALNET findings are filler, Enclosure Two is not there",
        "exemptions",
        [
            (
                raw,
                "exemption",
                after(
                    "deficient",
                    "Department of Managed Health Care",
                    "non_exempt",
                    exemption(["need", "reason", "provider.documentation"], ["ipr.documentation", "fsr"]),
                    fields,
                ),
            )
        ],
        "Both files are in a ZIP. Third finding says 'necessary' and no why; the fifth is a preference. Enclosure One (funds) is there, Enclosure Two is not.",
    )


@packet
def m09():
    deck = pdf(
        [
            ("sp", 60),
            ("c", "<b>Connected Communities, Empowered Teams</b>"),
            ("c", "CALNET exemption | California Department of Social Services"),
            ("c", "Decision deck, July 2024"),
            ("pb",),
            ("h", "The ask"),
            (
                "l",
                [
                    "Flexible connectivity, on demand, for any CDSS location in FY 2024-25 and beyond",
                    "Two towers: managed broadband internet access, and SD-WAN edge as a service",
                    "As many sites as business velocity requires, wherever they may be",
                ],
            ),
            ("h", "The burning platform"),
            (
                "l",
                [
                    "Disability caseworkers lose 41 minutes per shift to frozen case screens (time study, March)",
                    "Circuit orders average 164 days; leases average 90. We open offices without a network.",
                ],
            ),
            ("h", "Cost of doing nothing"),
            (
                "l",
                [
                    "Determinations slip past the federal 90-day clock; $12M in administrative funding is at risk in FFY 2025",
                    "Caseworkers travel to county offices to work: 11,000 hours a year",
                ],
            ),
            ("pb",),
            ("h", "Why the incumbent vehicle does not get us there"),
            (
                "l",
                [
                    "CALNET broadband: no contractor offers installation in under 45 business days; our requirement is 10",
                    "CALNET managed edge: no orchestration API, which our zero-trust controller must have",
                ],
            ),
            ("h", "Partner of choice"),
            "Halcyon Edge Partners, LLC (certified small business)",
            ("h", "Commercials"),
            (
                "t",
                [
                    ["Tower", "Year 1"],
                    ["Managed broadband", "$310,000"],
                    ["SD-WAN edge", "$140,000"],
                    ["All-in", "$450,000"],
                ],
                [200, 120],
                True,
            ),
            (
                "l",
                [
                    "12-month commitment; two one-year renewals at our sole discretion",
                    "30-day walk-away, no exit fee, after month 3",
                ],
            ),
            ("h", "What good looks like, and what we get when it is not"),
            (
                "l",
                [
                    "Install within 10 business days, uptime of 99.9 % a month or better, packet loss under 0.5 %",
                    "Each miss = 10 % service credit; three in a quarter = exit for cause with refund of prepaid fees",
                ],
            ),
            ("pb",),
            ("h", "Sign-off"),
            ("sp", 12),
            "<i>M. Ileto</i>, for",
            "<b>Deirdre Vandermolen</b><br/>Chief Information Officer, California Department of Social Services",
        ],
        font="Helvetica",
        size=13,
        landscape=True,
        footer="CDSS | Connected Communities",
    )
    raw = mail(
        '"Ileto, Marcus@DSS" <marcus.ileto@dss.ca.example>',
        EX,
        "Decision deck: CALNET exemption",
        "2024-07-10T08:15:00-07:00",
        "Team,\n\nDeck attached, signed for Deirdre while she is out. Happy to walk you through it.\n\nMarcus\n",
        files=[("CDSS exemption deck.pdf", deck)],
    )
    fields = {
        "provider.name": "Halcyon Edge Partners, LLC",
        "cost.total": 450000.0,
        "cost.items": [310000.0, 140000.0],
        "contract.term_months": 12,
        "signer.name": "Deirdre Vandermolen",
        "signer.title": "Chief Information Officer",
        "reason.ground": "technical",
    }
    write(
        "m-09",
        "Social Services, a consultant's slides: blanket request for any site, no counts, no places; signed 'for' the CIO",
        "exemptions",
        [
            (
                raw,
                "exemption",
                after(
                    "deficient",
                    "California Department of Social Services",
                    "non_exempt",
                    exemption(["project", "services.quantity", "services.address"], NONE),
                    fields,
                ),
            )
        ],
        "'any CDSS location', 'as many sites as business velocity requires', 'wherever they may be'. 'M. Ileto, for Deirdre "
        "Vandermolen, CIO' counts. 'All-in' is the total.",
    )


@packet
def m10():
    fsr = pdf(
        [
            (
                "c",
                "<b>FEASIBILITY STUDY REPORT (proposed)</b><br/>Border Protection Station Imaging Network<br/>Department of Food and Agriculture",
            ),
            ("h", "3.0 Business case"),
            "Sixteen stations inspect 27 million vehicles a year. Images of intercepted pests go to the "
            "laboratory by courier.",
            ("h", "4.0 Baseline"),
            "Dial-up and consumer DSL; no shared network.",
            ("h", "5.0 Proposed solution"),
            "Satellite for the two stations that no carrier serves, imaging server at headquarters.",
            ("h", "8.0 Economic analysis worksheets"),
            "To be submitted to the Department of Finance with this report.",
        ],
        font="Helvetica",
    )
    body = """\
Good afternoon, forwarding the below for Dr. Szymanski as she asked. The FSR is the PDF.

Lorna Pettibone
Office Technician, CDFA Office of Information Technology Services


---------- Forwarded message ----------
From: Szymanski, Beatrix@CDFA
Sent: Tuesday, September 18, 2012 7:52 AM
To: Pettibone, Lorna@CDFA
Cc: Vang, Kou@CDFA
Subject: please send to STND as my exemption request

Lorna, please send this on to STND as my request, with the FSR (it goes to Finance on Friday).

We (Department of Food and Agriculture) want out of CALNET for one small piece of the Border Protection Station Imaging
Network, FSR project 8570-31: satellite data service at the two stations nobody can reach by wire. Two terminals, one at
Dorris, 17312 Highway 97, Dorris 96023, one at Vidal, 81300 State Route 62, Vidal 92280. 5 Mbps down, 2 up, 60 GB a month each.

Inspectors there find something with wings in a trunk and need an answer while the car is still standing in the lane. By courier
the answer takes two days, and by then the car is in Fresno. If we are turned down we go on waving them through or holding
families overnight in the desert, and one gypsy moth colony costs us $6 million to eradicate.

On CALNET 2 there is no satellite with a committed rate, only best effort; I have the contractor's mail of August 2 saying so. The images
are 40 MB apiece and best effort took 50 minutes in our trial.

Polestar Orbital Data would be the provider. 18 months, and we may add six more if we say so 30 days ahead. Terminals are $3,400 each
($6,800), the service $310 per terminal and month, that is $11,160 over the 18 months. Together $17,960. What they commit to is in Rob's mail
below.

Beatrix Szymanski, Ph.D.
Chief Information Officer
California Department of Food and Agriculture
1220 N Street, Sacramento

-----Original Message-----
From: Rob Achterberg [mailto:rachterberg@polestar-orbital.example]
Sent: Monday, September 17, 2012 4:20 PM
To: Szymanski, Beatrix@CDFA
Subject: RE: commitments

Dr. Szymanski, as promised: committed rate met 95% of the time measured hourly, link available 99.2% of the month including rain
fade, replacement terminal on site in 48 hours. If we miss any one of these in a month you owe half for that terminal, if we miss two
you owe nothing.

Rob Achterberg, Polestar Orbital Data, 4 Mission Bell Court, San Juan Capistrano
"""
    raw = mail(
        '"Pettibone, Lorna@CDFA" <lorna.pettibone@cdfa.ca.example>',
        "STNDexemptions@dts.ca.gov",
        "FW: please send to STND as my exemption request",
        "2012-09-18T13:05:00-07:00",
        body,
        files=[("BPS Imaging FSR.pdf", fsr)],
    )
    fields = {
        "provider.name": "Polestar Orbital Data",
        "cost.total": 17960.0,
        "cost.items": [6800.0, 11160.0],
        "services.addresses": [
            place("17312 Highway 97", "Dorris", "96023"),
            place("81300 State Route 62", "Vidal", "92280"),
        ],
        "contract.term_months": 18,
        "signer.name": "Beatrix Szymanski",
        "signer.title": "Chief Information Officer",
        "reason.ground": "technical",
    }
    write(
        "m-10",
        "Food and Agriculture, forwarded chain: the CIO's own mail is the request, the vendor's mail below it has the service levels; complete",
        "exemptions",
        [
            (
                raw,
                "exemption",
                after(
                    "complete",
                    "Department of Food and Agriculture",
                    "non_exempt",
                    exemption(["separate_attachments"], ["provider.documentation", "ipr.documentation"]),
                    fields,
                    ["provider.documentation"],
                ),
            )
        ],
        "An office technician forwards; the CIO's typed close inside the quoted mail is the signature ('send as my request'). Optional "
        "extension only, which is half enough for termination. The vendor's quoted mail supplies levels and remedies; whether it is "
        "vendor documentation is a matter of taste.",
    )


@packet
def m11():
    book = xlsx(
        [
            (
                "Read me",
                [
                    ["Sierra Nevada Conservancy", "Exemption workbook"],
                    ["Project", "Watershed Field Office Connectivity, WFO-26-1"],
                    ["Submitted by", "Philomena Gastelum, Chief Information Officer"],
                    ["Date", "2026-02-24"],
                    ["Tabs", "Why | Sites | Money | Paper | Service"],
                ],
            ),
            (
                "Why",
                [
                    ["Question", "Answer"],
                    [
                        "What we use it for",
                        "Field staff upload drone surveys of burn scars (8 to 20 GB a flight); the maps go to county crews "
                        "before each storm. Upload from the offices now takes up to three days, so the maps come after the mud.",
                    ],
                    [
                        "If we cannot have it",
                        "County crews set barriers blind. In December two culverts at Greenville washed out that the unsent map had flagged.",
                    ],
                    [
                        "What CALNET offered",
                        "DSL at 6 Mbps up at best in all five towns; both contractors marked fiber 'not serviceable' on 1/30/2026. "
                        "We need 100 Mbps up.",
                    ],
                    ["Carrier picked", "Plumas Ridge Fiber Cooperative"],
                ],
            ),
            (
                "Sites",
                [
                    ["Site", "Street", "City", "ZIP", "Service", "Number"],
                    [
                        "Auburn HQ annex",
                        "11521 Blocker Knoll Drive",
                        "Auburn",
                        "95603",
                        "Fiber internet access 500/500 Mbps",
                        1,
                    ],
                    ["Mariposa", "5039 Fairgrounds Loop", "Mariposa", "95338", "Fiber internet access 500/500 Mbps", 1],
                    ["Bishop", "351 Pacu Orchard Lane", "Bishop", "93514", "Fiber internet access 500/500 Mbps", 1],
                    [
                        "Susanville",
                        "2950 Riverside Mill Road",
                        "Susanville",
                        "96130",
                        "Fiber internet access 500/500 Mbps",
                        1,
                    ],
                    [
                        "Alturas",
                        "Modoc field office (lease being signed)",
                        "Alturas",
                        "96101",
                        "Fiber internet access 500/500 Mbps",
                        1,
                    ],
                ],
            ),
            (
                "Money",
                [
                    ["Line", "What", "Qty", "Each", "Months", "Amount"],
                    [1, "Drop and activation", 5, 900.0, None, 4500.0],
                    [2, "Monthly access", 5, 240.0, 24, 28800.0],
                    [3, "Static address block", 5, 15.0, 24, 1800.0],
                    [None, "TOTAL WITH NO TAX", None, None, None, 35100.0],
                ],
            ),
            (
                "Paper",
                [
                    ["Topic", "Answer"],
                    ["How long", "24 months from the first activation"],
                    [
                        "Getting out",
                        "any one site on 45 days' notice, pay back the unpaid part of its drop ($37.50 per month left)",
                    ],
                    ["Going on", "by the year, if both want"],
                    ["FSR / PAL", "none, under the threshold"],
                ],
            ),
            (
                "Service",
                [
                    ["Topic", "Answer"],
                    ["Levels", "Industry standard. The co-op is known for excellent reliability and a quick truck."],
                    ["What we are owed when it fails", "As is customary"],
                ],
            ),
            (
                "old 2025",
                [
                    ["Line", "Amount"],
                    ["Drop", 6000.0],
                    ["Access", 39000.0],
                    ["Total", 45000.0],
                    ["Levels", "99.9% monthly, 4 hour repair, 1 day credit per 4 hours"],
                ],
                "hidden",
            ),
        ]
    )
    raw = mail(
        '"Gastelum, Philomena@SNC" <philomena.gastelum@sierranevada.ca.example>',
        EX,
        "WFO-26-1",
        "2026-02-24T12:00:00-08:00",
        "Workbook attached. Everything is in the tabs.\n\nPG\n",
        files=[("SNC WFO-26-1 exemption.xlsx", book)],
    )
    fields = {
        "provider.name": "Plumas Ridge Fiber Cooperative",
        "cost.total": 35100.0,
        "cost.items": [4500.0, 28800.0, 1800.0],
        "services.addresses": [
            place("11521 Blocker Knoll Drive", "Auburn", "95603"),
            place("5039 Fairgrounds Loop", "Mariposa", "95338"),
            place("351 Pacu Orchard Lane", "Bishop", "93514"),
            place("2950 Riverside Mill Road", "Susanville", "96130"),
        ],
        "contract.term_months": 24,
        "signer.name": "Philomena Gastelum",
        "signer.title": "Chief Information Officer",
        "reason.ground": "technical",
    }
    write(
        "m-11",
        "Sierra Nevada Conservancy, a workbook that holds everything: one of five sites without a street, service tab is filler, hidden old sheet",
        "exemptions",
        [
            (
                raw,
                "exemption",
                after(
                    "deficient",
                    "Sierra Nevada Conservancy",
                    "non_exempt",
                    exemption(["services.address", "sla.levels", "sla.remedies"], NONE),
                    fields,
                ),
            )
        ],
        "Alturas has no street. 'Industry standard' and 'as is customary' are not answers; the hidden sheet's levels do not count. "
        "Signer: 'Submitted by' in the workbook, sent from the CIO's own address. Prices in the open Money tab.",
    )


@packet
def m12():
    letter = docx(
        [
            "<b>California Exposition and State Fair</b><br/>1600 Exposition Boulevard, Sacramento, CA 95815",
            "January 15, 2016",
            "RE: Exemption request, Infield Renewal Project, contract file CX-1602",
            ("h", "1. Services requested"),
            "Six (6) units of Pinnacle OneLink Plus are requested for delivery at Gate 4, 1600 Exposition Boulevard, Sacramento. A full "
            "description is provided in the vendor’s brochure, which is attached to this letter.",
            ("h", "2. Need"),
            "Cal Expo has carefully evaluated its needs. A comprehensive needs analysis was conducted with all stakeholders and will be made "
            "available at the appropriate time.",
            ("h", "3. Impact of denial"),
            "The impact of a denial has been reviewed by management and is understood to be considerable. Details to follow.",
            ("h", "4. CALNET"),
            "Both CALNET 3 contractors declined on December 9 in writing to bring any facility across the track into the infield, for want of a "
            "conduit. Their services are therefore not available where ours are to be delivered.",
            ("h", "5. Provider"),
            "Turnstile Telecom Group.",
            ("h", "6. Contract"),
            "Eighteen months from March 1, 2016. Either side may step away at any time with one full month’s notice and nothing owing; there are no renewals.",
            ("h", "7. Price"),
            "Per unit: $1,150.00 to place it and $85.00 each month. For six units: placing $6,900.00; eighteen months $9,180.00. Bottom line: "
            "$16,080.00.",
            ("h", "8. Assurances"),
            "Every unit is to be usable 99.9 percent of fair and event hours. A unit out for more than two such hours is free of its monthly "
            "charge, and out for a whole event day entitles us to $500.",
            "Sincerely,",
            "Lamar Obafemi-Stokes<br/>Chief Technology Officer (Cal Expo has no CIO position)",
        ],
        font="Cambria",
    )
    raw = mail(
        '"Obafemi-Stokes, Lamar" <lobafemi-stokes@calexpo.ca.example>',
        EX,
        "Infield Renewal - letter",
        "2016-01-15T17:48:00-08:00",
        "Please see attached letter and brochure.\n\nLamar\n",
        files=[("CX-1602 letter.docx", letter)],
    )
    fields = {
        "provider.name": "Turnstile Telecom Group",
        "cost.total": 16080.0,
        "cost.items": [6900.0, 9180.0],
        "services.addresses": [place("1600 Exposition Boulevard", "Sacramento")],
        "contract.term_months": 18,
        "signer.name": "Lamar Obafemi-Stokes",
        "signer.title": "Chief Technology Officer",
        "reason.ground": "technical",
    }
    write(
        "m-12",
        "Cal Expo, evasive: product name without its type, need and impact only announced, brochure not attached; CTO where there is no CIO",
        "exemptions",
        [
            (
                raw,
                "exemption",
                after(
                    "deficient",
                    "California Exposition and State Fair",
                    "non_exempt",
                    exemption(
                        ["services.description", "need", "ramifications", "provider.documentation"],
                        ["ipr.documentation", "fsr", "separate_attachments"],
                    ),
                    fields,
                ),
            )
        ],
        "'Pinnacle OneLink Plus' could be anything. 'Considerable. Details to follow.' Section 4 is a real reason (not available at the "
        "place). 'Bottom line' is the total. The letterhead's street is also the place of service.",
    )


@packet
def m13():
    letter = pdf(
        [
            "<b>DTSC Office of Environmental Information Management</b>",
            "June 2, 2025",
            "CALNET Program, Office of Technology Services",
            "<b>Stringfellow Treatment Plant Telemetry: exemption</b>",
            "We ask to keep buying private licensed radio data service for the Stringfellow pretreatment plant telemetry from Jurupa Spectrum "
            "Services outside CALNET: 22 radio data channels, reporting from the plant at 3400 Pyrite Canyon Road, Jurupa Valley 92509, "
            "where all of them are delivered. The present agreement with Jurupa, a three-year one, runs out on June 30, 2025.",
            "Extraction wells must be read every 90 seconds so that pumps stop before a pipe break spills contaminated groundwater. That is what "
            "the channels are for. Without them we post an operator at every well or shut the wells down; the consent decree puts a penalty of "
            "$25,000 on each day the plume is not contained.",
            "CALNET NextGen has cellular data only for this use. The canyon has coverage at 4 of 22 wells; our loss rate in a one-month trial was 38 percent, and "
            "the pump controllers cannot work with a loss above 2.",
            (
                "t",
                [
                    ["Channels, 22 at $95.00 monthly", "$50,160.00"],
                    ["Yearly license coordination", "$2,040.00"],
                    ["Total", "$52,200.00"],
                ],
                [300, 120],
            ),
            "Jurupa keeps 99.8 percent of polls answered per channel per month and repairs in 6 hours; for a month below that, the channel’s "
            "charge is waived, and we may return a channel that fails in three months.",
            "The project is the subject of a Feasibility Study Report now on its way to the Department of Finance; a copy will be sent to you "
            "shortly.",
            "Sunniva Halvorsen-Mbeki<br/>Chief Information Officer<br/>Department of Toxic Substances Control",
        ],
        size=10.5,
    )
    one = mail(
        '"Halvorsen-Mbeki, Sunniva@DTSC" <sunniva.halvorsen-mbeki@dtsc.ca.example>',
        EX,
        "Stringfellow telemetry exemption",
        "2025-06-02T09:40:00-07:00",
        "Letter attached. Thank you.\n\nSunniva\n",
        files=[("Stringfellow letter.pdf", letter)],
    )
    fsr = docx(
        [
            ("c", "<b>Feasibility Study Report</b><br/>DTSC 3960-88 Stringfellow Plant Telemetry"),
            ("h", "Executive summary"),
            "The Department proposes to continue licensed radio telemetry outside the CALNET contracts.",
            ("h", "Alternatives"),
            "Cellular, satellite, wired. All were rejected for loss or cost.",
            ("h", "Schedule"),
            "Approval July 2025, channels renewed at once.",
        ],
        font="Arial",
    )
    two = mail(
        '"Castellanos, Piers@DTSC" <piers.castellanos@dtsc.ca.example>',
        EX,
        "RE: Stringfellow telemetry exemption",
        "2025-06-11T14:22:00-07:00",
        """\
Hello, answering for Sunniva on the three open points, and one fix.

- The new agreement is 24 months, July 1, 2025 to June 30, 2027, monthly in arrears.
- We may shorten it once, at month 12, for a fee of one monthly bill. No extension.
- FSR attached as sent to Finance this morning.
- CORRECTION: the total in the letter left out the second year's license coordination by mistake. Please replace $52,200.00 by
  $54,240.00 (channels $50,160.00, coordination $4,080.00).

Piers Castellanos
Information Technology Supervisor II, DTSC

> From: CALNET Exemptions
> Sent: Friday, June 6, 2025 10:02 AM
> Your request does not include: the length and terms of the contract commitment; requirements or commitments on early
> termination or optional extension; a copy of the proposed Feasibility Study Report. Please reply with these.
""",
        files=[("3960-88 FSR.docx", fsr)],
        reply_to=mid_of(one),
    )
    three = mail(
        '"Halvorsen-Mbeki, Sunniva@DTSC" <sunniva.halvorsen-mbeki@dtsc.ca.example>',
        EX,
        "RE: Stringfellow telemetry exemption",
        "2025-06-12T08:01:00-07:00",
        "Thanks Piers, and thank you CALNET for the quick look. Much appreciated!\n\nSunniva\n",
        reply_to=mid_of(two),
        refs=f"{mid_of(one)} {mid_of(two)}",
    )
    base = {
        "provider.name": "Jurupa Spectrum Services",
        "services.addresses": [place("3400 Pyrite Canyon Road", "Jurupa Valley", "92509")],
        "signer.name": "Sunniva Halvorsen-Mbeki",
        "signer.title": "Chief Information Officer",
        "reason.ground": "technical",
    }
    agency = ("Department of Toxic Substances Control", "non_exempt")
    write(
        "m-13",
        "Toxic Substances Control, thread: only the expiring contract's term, silence on ending, FSR to come; then answers with a corrected total; then thanks",
        "exemptions",
        [
            (
                one,
                "exemption",
                after(
                    "deficient",
                    *agency,
                    exemption(
                        ["contract.term", "contract.termination", "fsr"],
                        ["provider.documentation", "ipr.documentation", "separate_attachments"],
                    ),
                    {**base, "cost.total": 52200.0, "cost.items": [50160.0, 2040.0]},
                ),
            ),
            (
                two,
                "supplement",
                after(
                    "complete",
                    *agency,
                    exemption([], ["provider.documentation", "ipr.documentation"]),
                    {**base, "cost.total": 54240.0, "cost.items": [50160.0, 4080.0], "contract.term_months": 24},
                ),
            ),
            (three, "not_a_request", after("not_a_request")),
        ],
        "'a three-year one, runs out' is the old agreement. Returning a failing channel is a remedy, not termination. 02 replaces total and "
        "coordination line. 03 only thanks.",
    )


@packet
def m14():
    letter = docx(
        [
            "April 3, 2018",
            "To whom it may concern at STND:",
            "My shop (Department of Motor Vehicles, Information Systems Division) would like to buy kiosk connectivity for the “Self-Service Terminals in "
            "Grocery Stores, Phase 2” effort from somebody other than a CALNET contractor. Here is what you need to decide it.",
            "<b>Who sells it.</b> Poppyfield IoT Networks.",
            "<b>What it is.</b> A managed cellular machine-to-machine data plan with private access point, 12 of them, one per terminal, 2 GB pooled.",
            "<b>Where the terminals stand.</b> All twelve are bench-installed, issued and kept on the books at our depot, 4700 Broadway Spur, Sacramento "
            "95820, and swapped from there.",
            "<b>Why we want it.</b> A terminal prints a registration sticker only while it is online, and store Wi-Fi has failed us: 19 percent of "
            "sessions broke off in Phase 1. A broken session means the customer has paid and has no sticker.",
            "<b>What if not.</b> Phase 2 stops, the stores take back the floor space on August 1, and some 90,000 visits a year come back into field "
            "office lines.",
            "<b>Why not CALNET.</b> Catalog wireless plans do not come with a private access point that keeps card data off the public internet; "
            "PCI rules leave us no choice there. Asked and confirmed by both carriers in February.",
            "<b>Paperwork.</b> A one-year agreement. We can end it for convenience on 30 days’ notice with no charge; it can be renewed once.",
            "<b>Dollars.</b> $12.50 a month for each plan, 12 plans, 12 months, so $1,800.00, and $600.00 for the access point set-up. That is $2,400.00 "
            "in all.",
            "<b>What they owe us.</b> Network reachable 99.9 percent a month, new SIM in two days; 15 percent of the month’s bill back when they are under.",
            "Regards,<br/>Octavian Breckinridge, Chief Information Officer, California Department of Motor Vehicles",
        ],
    )
    one = mail(
        '"Breckinridge, Octavian" <octavian.breckinridge@dmv.ca.example>',
        EX,
        "Grocery kiosks Phase 2 (exemption)",
        "2018-04-03T10:10:00-07:00",
        "Letter enclosed.\n\nOctavian Breckinridge\n",
        files=[("Kiosk letter.docx", letter)],
    )
    two = mail(
        '"Breckinridge, Octavian" <octavian.breckinridge@dmv.ca.example>',
        EX,
        "RE: Grocery kiosks Phase 2 (exemption)",
        "2018-04-09T15:31:00-07:00",
        """\
Two fixes to my letter, sorry. The depot moved: read 3055 Power Inn Court, Sacramento 95826 instead of the Broadway Spur address, which
is closed. And the count is 15 terminals, not 12, so the plans come to $2,250.00 and the total to $2,850.00, set-up unchanged.

OB
""",
        reply_to=mid_of(one),
    )
    three = mail(
        '"Breckinridge, Octavian" <octavian.breckinridge@dmv.ca.example>',
        EX,
        "RE: Grocery kiosks Phase 2 (exemption)",
        "2018-04-20T16:44:00-07:00",
        "Well. The grocery chain has backed out of Phase 2 altogether, so we no longer need this. Please consider our exemption "
        "request withdrawn and take it off your list.\n\nOB\n",
        reply_to=mid_of(two),
        refs=f"{mid_of(one)} {mid_of(two)}",
    )
    base = {
        "provider.name": "Poppyfield IoT Networks",
        "contract.term_months": 12,
        "signer.name": "Octavian Breckinridge",
        "signer.title": "Chief Information Officer",
        "reason.ground": "technical",
    }
    agency = ("Department of Motor Vehicles", "non_exempt")
    write(
        "m-14",
        "Motor Vehicles, thread: complete request in bold run-in heads, a correction of address, count and total, then a withdrawal",
        "exemptions",
        [
            (
                one,
                "exemption",
                after(
                    "complete",
                    *agency,
                    exemption([], NONE),
                    {
                        **base,
                        "cost.total": 2400.0,
                        "cost.items": [1800.0, 600.0],
                        "services.addresses": [place("4700 Broadway Spur", "Sacramento", "95820")],
                    },
                ),
            ),
            (
                two,
                "supplement",
                after(
                    "complete",
                    *agency,
                    exemption([], NONE),
                    {
                        **base,
                        "cost.total": 2850.0,
                        "cost.items": [2250.0, 600.0],
                        "services.addresses": [place("3055 Power Inn Court", "Sacramento", "95826")],
                    },
                ),
            ),
            (three, "not_a_request", after("not_a_request")),
        ],
        "Mobile service: the place of issue is the address. 02 replaces. 03 withdraws; the case is closed after a person's look.",
    )


@packet
def m15():
    ask = pdf(
        [
            "<b>OEHHA: Exemption request, Oakland Air Model Transfer (OAMT-3)</b>",
            "The Office of Environmental Health Hazard Assessment requests an exemption for one 1 Gbps research-network Ethernet connection at 1515 "
            "Clay Street, 16th Floor, Oakland 94612.",
            "Each night the exposure model draws 300 GB from the national laboratories; over our 100 Mbps line this takes seven hours and fails about "
            "every third night. Without the connection the cancer-potency update mandated by statute for January would be issued on last year’s data.",
            "No CALNET contract reaches the research network, which is closed to commercial carriers; both contractors have said so. "
            "Golden Spoke Research Network will be the provider.",
            "Annual fee $9,600.00 and port $1,400.00 once; the total for the one-year membership is $11,000.00. Membership may be ended at any quarter "
            "without charge and renews only if we ask. Port availability is 99.9 percent; under that, one month’s fee is returned.",
            "Cressida Oyelowo-Marsh, Chief Information Officer",
        ],
        font="Helvetica",
    )
    grant = pdf(
        [
            "<b>OEHHA: Delegation request, Sacramento laboratory key telephone system</b>",
            "A second and unrelated matter: we ask for a general delegation to replace the key telephone system of the Sacramento office, 1001 I Street, "
            "19th floor, between April and June 2024: one Tamarisk K-40 key system with 38 display telephones. The old one drops calls "
            "from poison centers, and its maker has closed; denial would leave the toxicologist on call unreachable.",
            "It is a stock item with no CALNET equivalent, which is why we think the authority can be left to us. Our telecommunications analyst, J. "
            "Bao, is a certified Tamarisk installer and put in the same system at our Oakland office in 2019.",
            "Cressida Oyelowo-Marsh, Chief Information Officer",
        ],
        font="Helvetica",
    )
    raw = mail(
        '"Oyelowo-Marsh, Cressida@OEHHA" <cressida.oyelowo-marsh@oehha.ca.example>',
        EX,
        "Two requests from OEHHA",
        "2024-01-29T11:00:00-08:00",
        "Good morning. To save you a mail I am sending two separate requests together: an exemption (Oakland) and a delegation "
        "(Sacramento key system). They have nothing to do with each other.\n\nCressida Oyelowo-Marsh\nChief Information Officer, OEHHA\n",
        files=[("1 Oakland exemption.pdf", ask), ("2 Sacramento delegation.pdf", grant)],
    )
    fields = {
        "signer.name": "Cressida Oyelowo-Marsh",
        "signer.title": "Chief Information Officer",
        "reason.ground": "technical",
        "provider.name": "Golden Spoke Research Network",
        "cost.total": 11000.0,
        "cost.items": [9600.0, 1400.0],
        "contract.term_months": 12,
    }
    write(
        "m-15",
        "OEHHA: an exemption and a delegation, unrelated, in one message",
        "exemptions",
        [
            (
                raw,
                "exemption",
                after(
                    "triage",
                    "Office of Environmental Health Hazard Assessment",
                    "non_exempt",
                    exemption([], NONE),
                    fields,
                    ["separate_attachments"],
                ),
            )
        ],
        "Two requests in one message: kind of the first, triage. Every item of the exemption is there. The Sacramento address belongs to the delegation.",
    )


@packet
def m16():
    letter = docx(
        [
            (
                "t",
                [
                    ["California Department of Tax and Fee Administration"],
                    ["Request to buy outside CALNET"],
                    ["October 30, 2023"],
                ],
            ),
            "<b>Fuel Tax Lockbox Lines.</b> This is about one acquisition, number CDTFA 23-0618: eight (8) analog business lines with hunt group, at the lockbox "
            "processor, 3301 Sierra Point Mill Road, West Sacramento 95691.",
            "<b>Background.</b> The processor’s check scanners report by modem and may not touch our network. The lines have been bought from Levee Town "
            "Telephone since 2018 under a five-year agreement that comes to its end on December 31.",
            "<b>Why do we need them at all?</b> Each day 4,000 fuel tax checks are deposited only after the scanners have dialed in their totals.",
            "<b>What if there were none?</b> Deposits would stop on January 2. At $38 million a day, the interest the State would lose is about $5,200 "
            "daily, and electronic filers would be billed penalties they do not owe.",
            "<b>The money.</b> A CALNET measured line is $31.40 a month. Levee Town’s is $19.90, that is 36.6 percent less, with the same repair "
            "times.",
            (
                "t",
                [
                    ["Charge", "Monthly", "Yearly"],
                    ["8 lines at $19.90", "$159.20", "$1,910.40"],
                    ["Hunt group", "$4.00", "$48.00"],
                    ["All charges", "$163.20", "$1,958.40"],
                ],
                None,
                True,
            ),
            "Total of the proposed services for a year: <b>$1,958.40</b>.",
            "<b>IPR.</b> An Individual Price Reduction was asked for on September 12. The file on it will be sent under separate cover.",
            "<b>Contract.</b> Levee Town’s standard agreement, billed monthly. We may give up a line, or all, on 30 days’ notice at no cost.",
            "<b>FSR.</b> The lines are part of the Lockbox Modernization FSR that goes to the Department of Finance this week; a copy is enclosed.",
            "<b>Service.</b> Dial tone 99.9 percent; repair by the end of the next business day. A line out longer is free for that month.",
            "Cornelia Fitzwater-Ames<br/>Agency Information Officer, Government Operations Agency<br/>submitting for her department, the California "
            "Department of Tax and Fee Administration",
        ],
        font="Verdana",
        size=10,
    )
    raw = mail(
        '"Abernathy, Joon@CDTFA" <joon.abernathy@cdtfa.ca.example>',
        EX,
        "CDTFA 23-0618 Fuel Tax Lockbox Lines",
        "2023-10-31T08:44:00-07:00",
        "For your consideration, please find the request of our Agency Information Officer.\n\nJoon Abernathy\n",
        files=[("CDTFA 23-0618.docx", letter)],
    )
    fields = {
        "provider.name": "Levee Town Telephone",
        "cost.total": 1958.40,
        "cost.items": [1910.40, 48.0],
        "services.addresses": [place("3301 Sierra Point Mill Road", "West Sacramento", "95691")],
        "signer.name": "Cornelia Fitzwater-Ames",
        "signer.title": "Agency Information Officer, Government Operations Agency",
        "reason.ground": "financial",
    }
    write(
        "m-16",
        "Tax and Fee Administration, an accountant's letter: IPR 'under separate cover', FSR 'enclosed' and absent, only the ending agreement has a length",
        "exemptions",
        [
            (
                raw,
                "exemption",
                after(
                    "deficient",
                    "California Department of Tax and Fee Administration",
                    "non_exempt",
                    exemption(
                        ["contract.term", "ipr.documentation", "fsr"],
                        ["provider.documentation", "separate_attachments"],
                    ),
                    fields,
                ),
            )
        ],
        "'five-year agreement' is the one that ends; the new one has no length ('for a year' is the total's span, 'standard agreement, "
        "billed monthly' its form). The parent agency's AIO signs.",
    )


@packet
def m17():
    body = """\
URGENT - PLEASE PROCESS TODAY

Dear CALNET Team,

This is the Chief Information Officer of the California Student Aid Commission. I am in hearings all day and cannot take calls. We require an
immediate exemption, good for the fiscal year, covering whatever my staff may take from Bluejay Communications Solutions, at present their
communications solution (3 solutions, one on each floor) at 11040 White Rock Road, Rancho Cordova 95670.

It is needed because the financial aid season opens March 2 and students must be able to reach us. If it is not in place, students will
miss their Cal Grant deadline and lose the award for the year.

We have always been pleased with Bluejay and see no reason to look at CALNET again.

The term is 12 months with an option for 12 more. Total cost $48,600.00: solution fee $45,000.00, onboarding $3,600.00, payable to the new
account that Bluejay will send you. Bluejay stands behind its service: if a service level is missed the whole month's fee is refunded.

Please confirm by replying to my private address.

Constance Delacroix-Webb
Chief Information Officer
California Student Aid Commission
"""
    raw = mail(
        '"Constance Delacroix-Webb" <constance.delacroix-webb@csac.ca.example>',
        EX,
        "URGENT exemption - approve today",
        "2022-02-17T05:12:00-08:00",
        body,
        dmarc="fail",
        extra=[("Reply-To", "cdwebb.cio@fastpost.example")],
    )
    fields = {
        "provider.name": "Bluejay Communications Solutions",
        "cost.total": 48600.0,
        "cost.items": [45000.0, 3600.0],
        "services.addresses": [place("11040 White Rock Road", "Rancho Cordova", "95670")],
        "contract.term_months": 12,
        "signer.name": "Constance Delacroix-Webb",
        "signer.title": "Chief Information Officer",
    }
    write(
        "m-17",
        "Student Aid Commission, pushy mail whose dmarc failed: 'communications solution' without a type, no real reason, no levels",
        "exemptions",
        [
            (
                raw,
                "exemption",
                after(
                    "triage",
                    "California Student Aid Commission",
                    "non_exempt",
                    exemption(["project", "services.description", "reason", "sla.levels"], NONE),
                    fields,
                    ["services.quantity"],
                ),
            )
        ],
        "Forgery comes first. 'If a service level is missed the month is refunded' names a remedy and no level. 'Solution' is not a "
        "type; 'whatever my staff may take … good for the fiscal year' is a blanket, no project.",
    )


@packet
def m18():
    body = """\
FROM:  Enterprise Information Services, CDCR
TO:    CALNET Program Chief
SUBJ:  GENERAL DELEGATION, TELEPHONE SWITCH, CALIFORNIA CORRECTIONAL INSTITUTION (CCI), TEHACHAPI

1.  PURPOSE.  The 1991 switch at CCI cannot carry the new fire-alarm annunciation and has no caller location for 911. The replacement gives
    both.
2.  SCOPE.  Project "CCI Switch-Out". Remove the old switch. Install, test and accept one new one. Re-terminate 1,140 stations. Not in scope:
    inmate telephones, radio, outside plant.
3.  PLACE.  CCI, 24900 Highway 202, Tehachapi: central telephone room and five facility closets (A through E).
4.  DATES.  Start 1 Jul 2019. Facility A done by 30 Sep, B-C by 31 Dec, D-E by 31 Mar 2020. Final acceptance 30 Apr 2020.
5.  EQUIPMENT.  Per table of organization and equipment, CCI-TOE.csv, transmitted with this message.
6.  AUTHORITY SOUGHT.  Design, installation, and operation and maintenance.
7.  PERSONNEL.
    a.  ITS III M. Tanaka-Ruiz. Brightline Certified Design Engineer, BICSI Technician. 19 yrs.
    b.  ITS II P. Oduya and ITS II G. Lindqvist. Brightline Certified Installers; fiber optic technician cards.
8.  WHAT THEY HAVE DONE.  Same team: Wasco State Prison switch 2014 (980 stations); North Kern 2016 (1,020 stations); both closed with no open
    punch-list items.
9.  WHY GRANT IT.  No CALNET contract sells a switch that passes the institution's duress interface. Work inside the fence moves with the
    daily count; only our own crew is cleared to every closet.
10. IF NOT GRANTED.  The State Fire Marshal's notice runs out 1 May 2020. After that, 3,900 incarcerated persons and 1,700 staff must be put on
    fire watch, and an officer who dials 911 still cannot be found.
11. RECORDS.  Form 20 copies will be kept and shown.

Abel R. Montañez-Fogg
Director, Enterprise Information Services / Chief Information Officer
California Department of Corrections and Rehabilitation
"""
    toe = """\
LINE,QTY,NOMENCLATURE,REMARKS
A,1,"PBX, Brightline Sentinel 4000","1,300 ports, redundant power"
B,"1,050","Telephone set, single line, Brightline 20S",
C,90,"Telephone set, display, Brightline 20D",
D,5,"Shelf, remote peripheral, Sentinel RP-2","fiber-fed, one per facility closet"
E,1,"Server, 911 location, Brightline Locator",
F,1,"Support, manufacturer, 5 yr",
"""
    raw = mail(
        '"Montañez-Fogg, Abel@CDCR" <abel.montanez-fogg@cdcr.ca.example>',
        DEL,
        "GENERAL DELEGATION - CCI TEHACHAPI",
        "2019-04-22T07:00:00-07:00",
        body,
        files=[("CCI-TOE.csv", toe)],
    )
    fields = {
        "project.locations": ["24900 Highway 202, Tehachapi"],
        "signer.name": "Abel R. Montañez-Fogg",
        "signer.title": "Director, Enterprise Information Services / Chief Information Officer",
        "activities": ["design and development", "installation", "operation and maintenance"],
    }
    write(
        "m-18",
        "Corrections, an operations order in numbered paragraphs; complete PBX delegation",
        "delegations",
        [
            (
                raw,
                "general_delegation",
                after(
                    "complete",
                    "California Department of Corrections and Rehabilitation",
                    "non_exempt",
                    general(),
                    fields,
                ),
            )
        ],
        "Equipment only in the CSV; everything else in the body.",
    )


@packet
def m19():
    form = docx(
        [
            (
                "c",
                "<b>Delegation Intake Sheet</b><br/>California High-Speed Rail Authority, Information Technology Office",
            ),
            (
                "t",
                [
                    ["Item", "Response"],
                    ["Type of delegation", "General"],
                    [
                        "Project",
                        "Fresno Station Early Works: emergency and public telephones in the temporary visitor hall and the construction offices",
                    ],
                    [
                        "Why",
                        "Visitors and 300 trades workers at the site have no telephone that works in the cut; the safety plan requires one within 60 meters.",
                    ],
                    [
                        "Where",
                        "Temporary visitor hall, H Street between Tulare and Fresno Streets, Fresno; construction offices, 1401 Broadway Plaza, Fresno",
                    ],
                    ["When (schedule)", "TBD, to be aligned with the baseline schedule once that is approved"],
                    [
                        "Products, equipment, services",
                        "Phones, a switch and the necessary accessories, of good commercial quality",
                    ],
                    [
                        "Technical qualifications of our staff",
                        "Telecom lead: B.S. Electrical Engineering, Cal Poly; P.E. (electrical) E-21884. "
                        "Two technicians with CompTIA Network+ and manufacturer’s telephone credentials.",
                    ],
                    [
                        "Prior experience with such projects",
                        "Our staff are highly experienced and have the full confidence of management.",
                    ],
                    [
                        "Reason for delegation",
                        "Station works are let in small packages with the civil contractor on site; telephone work that had to wait for an outside "
                        "order would stop the concrete crews. Nothing of the kind is in the CALNET catalogs.",
                    ],
                    [
                        "If denied",
                        "The site cannot pass its safety inspection; the visitor hall stays shut and delay charges from the builder run at $14,000 a day.",
                    ],
                ],
                None,
                True,
            ),
            "Submitted: Zebulon Achterhuis, Acting Chief Information Officer   <i>Z. Achterhuis</i>   3/14/2023",
        ],
        font="Calibri",
        size=10,
    )
    raw = mail(
        '"Achterhuis, Zebulon@HSR" <zebulon.achterhuis@hsr.ca.example>',
        DEL,
        "Delegation Intake Sheet, Fresno Station Early Works",
        "2023-03-14T12:31:00-07:00",
        "Intake sheet attached.\n",
        files=[("HSR intake sheet.docx", form)],
    )
    fields = {
        "project.locations": ["H Street between Tulare and Fresno Streets, Fresno", "1401 Broadway Plaza, Fresno"],
        "signer.name": "Zebulon Achterhuis",
        "signer.title": "Acting Chief Information Officer",
    }
    write(
        "m-19",
        "High-Speed Rail, label-and-answer sheet: schedule TBD, 'phones, a switch', experience is only praise",
        "delegations",
        [
            (
                raw,
                "general_delegation",
                after(
                    "deficient",
                    "California High-Speed Rail Authority",
                    "non_exempt",
                    general(["project.timeframe", "products", "staff.experience"]),
                    fields,
                ),
            )
        ],
        "Degrees and credentials are qualifications; 'highly experienced … full confidence' is no prior project.",
    )


@packet
def m20():
    letter = pdf(
        [
            ("r", "Department of Real Estate<br/>651 Bannon Street, Suite 500<br/>Sacramento 95811"),
            "8 September 2022",
            "Dear CALNET colleagues,",
            "I have been asked to write down in my own words what we are up to with the licensing telephone menu, so please forgive the lack of "
            "headings. The project is called “Broker Line”. It puts an interactive voice response system in front of our licensing clerks, one that "
            "can read a license status aloud, take a change of address and put a caller in the right queue; it leaves alone the trunks, the "
            "switch and the enforcement hotline.",
            "We need it because three calls in five are about one thing, “has my renewal gone through?”, and a clerk must look it up by hand. "
            "The wait on a Monday is 52 minutes.",
            "We would begin on the first of November and hope to be finished by the middle of May 2023, with a pilot in February.",
            "The pieces are an Agave VR-200 voice response server with 48 ports, the Agave text-to-speech license in English and Spanish, and two "
            "years of the maker’s support. It will be placed in whichever of our offices turns out to have the room; we have not looked yet.",
            "Hollis Ferreira-Kwan will lead. She holds a master’s degree in computer science and is certified by the maker on the VR line; her two "
            "developers write VoiceXML and are certified in it as well. The three built the examination-results line at the Bureau of "
            "Automotive Repair in 2017 and moved it to a new release in 2020.",
            "I thank you for reading this far, and look forward to your kind approval.",
            "Yours truly,",
            "Ulysses Thibodeaux<br/>Chief Information Officer, Department of Real Estate",
        ],
        size=11.5,
    )
    raw = mail(
        '"Thibodeaux, Ulysses@DRE" <ulysses.thibodeaux@dre.ca.example>',
        DEL,
        "Broker Line",
        "2022-09-08T15:00:00-07:00",
        "A letter about Broker Line, for which we ask a general delegation (IVR).\n\nUlysses\n",
        files=[("Broker Line letter.pdf", letter)],
    )
    fields = {"signer.name": "Ulysses Thibodeaux", "signer.title": "Chief Information Officer"}
    write(
        "m-20",
        "Real Estate, a letter without headings: no place chosen, no reason to delegate, no consequences",
        "delegations",
        [
            (
                raw,
                "general_delegation",
                after(
                    "deficient",
                    "Department of Real Estate",
                    "non_exempt",
                    general(["project.location", "reason", "ramifications"]),
                    fields,
                ),
            )
        ],
        "The letterhead is not the place ('whichever of our offices'). The Monday wait is purpose, not a consequence of denial; "
        "nothing says why the authority should be given.",
    )


@packet
def m21():
    html = """<html><body style="font-family:Georgia">
<p>Good morning,</p>
<p>Let me tell you about the winter of the hundred thousand calls. The <b>Department of Community Services and Development</b> pays heating bills for
people who cannot, and in January our line melted. So we are building <b>Warm Line</b>: forty-five agents, one queue for all of the 58 counties, with
call-back so that nobody has to sit with the phone in one hand and the shut-off notice in the other. It covers the seats, routing and the recording
of calls; it does not cover the local agencies' own phones.</p>
<p>It is all on CALNET, in Inyo-Pacific Carriers' NextGen catalog B: <b>Hosted Contact Center Agent Seat, Enhanced, product ID IPC-HCC-2210</b>. The
delegation column beside it says Yes, which is the reason for this note.</p>
<p>We start the week of August 5, 2024 and take live calls from October 21, 2024. The agents sit at 2389 Gateway Oaks Drive in Sacramento, and a dozen at
home within the county.</p>
<p>Now the people. Our <i>Darnell Iweala</i> is a certified contact center administrator on that platform (level 2) and a licensed project management
professional. <i>Soledad Marchetti</i> has a computer engineering degree and does the routing scripts. He ran the cut-over of 120 seats at the
Department of Aging's information line two years ago, and she was on our own pandemic rent line, set up in nine days in 2021.</p>
<p>Without it, well, winter comes anyway. 61,000 households waited past the shut-off date last year because they could not get through; the
utilities bore part of that, the hospitals another.</p>
<p>With thanks,<br>Margarethe Osei-Lindholm<br>Chief Information Officer<br>Department of Community Services and Development</p>
</body></html>
"""
    text = "This message is in HTML. Please turn on HTML to read it.\n"
    raw = mail(
        '"Osei-Lindholm, Margarethe@CSD" <margarethe.osei-lindholm@csd.ca.example>',
        DEL,
        "Warm Line",
        "2024-06-18T08:20:00-07:00",
        text,
        html=html,
    )
    fields = {
        "provider.name": "Inyo-Pacific Carriers",
        "project.locations": ["2389 Gateway Oaks Drive, Sacramento"],
        "signer.name": "Margarethe Osei-Lindholm",
        "signer.title": "Chief Information Officer",
    }
    write(
        "m-21",
        "Community Services and Development, a storyteller's HTML mail; complete contract delegation",
        "delegations",
        [
            (
                raw,
                "contract_delegation",
                after("complete", "Department of Community Services and Development", "non_exempt", contract(), fields),
            )
        ],
        "The plain part only says to read the HTML part. Catalog item by name, id and contractor in the second paragraph.",
    )


@packet
def m22():
    letter = pdf(
        [
            "EMERGENCY MEDICAL SERVICES AUTHORITY<br/>10901 Gold Center Drive, Suite 400, Rancho Cordova, CA 95670",
            "DATE: NOVEMBER 2, 2017",
            "TO: CALNET PROGRAM",
            "RE: CONTRACT DELEGATION",
            "Pursuant to STMM 3-502.0 the Authority submits this request for delegation of a service that the CALNET contracts provide.",
            "A. Project. “EMSA Voice Move”, covering 130 seats and the paramedic licensing queue, from the present system to the service.",
            "B. Service. The appropriate hosted voice service from the CALNET catalog, of whichever contractor.",
            "C. Schedule. January 8 to April 27, 2018.",
            "D. Location. 10901 Gold Center Drive, Rancho Cordova, fourth floor.",
            "E. Staff. Josiah Pruitt-Nakano, Network Administrator, CCNA Collaboration, and Tirzah Mbeki, A.S. in telecommunications. Mr. "
            "Pruitt-Nakano migrated 85 seats for the Commission on Aging in 2015 and 40 at EMSA’s Southern office in 2016, both with Ms. Mbeki.",
            "F. Statement required by the policy. Any adverse consequences to the agency or others if delegation is denied.",
            "G. Conclusion. The Authority believes that the foregoing fully satisfies the requirements and requests favorable action.",
            ("sp", 10),
            "<i>Barnaby Eastwick</i><br/>BARNABY EASTWICK<br/>Deputy Director, Administration Division",
            "cc: Chief Information Officer",
        ],
        font="Courier",
        size=10,
    )
    raw = mail(
        '"Eastwick, Barnaby@EMSA" <barnaby.eastwick@emsa.ca.example>',
        DEL,
        "EMSA CONTRACT DELEGATION",
        "2017-11-02T16:16:00-07:00",
        "SEE ATTACHED.\n",
        files=[("EMSA DELEGATION.PDF", letter)],
    )
    fields = {
        "project.locations": ["10901 Gold Center Drive, Rancho Cordova"],
        "signer.name": "Barnaby Eastwick",
        "signer.title": "Deputy Director, Administration Division",
    }
    write(
        "m-22",
        "EMSA, typewriter letter: 'the appropriate hosted voice service', policy words under F, no purpose, an administration deputy signs",
        "delegations",
        [
            (
                raw,
                "contract_delegation",
                after(
                    "deficient",
                    "Emergency Medical Services Authority",
                    "non_exempt",
                    contract(["project.purpose", "catalog.service", "ramifications", "signer"]),
                    fields,
                ),
            )
        ],
        "F only repeats the policy. The CIO is only a cc. Nowhere is it said why the seats are moved.",
    )


@packet
def m23():
    book = docx(
        [
            ("h", "CSLB | Telephony epic | Delegation one-pager"),
            "<b>User story:</b> As the Contractors State License Board, we want standing delegated authority, renewed every year, for any telephone work that may "
            "come up at any of our offices, so that licensees can reach a person.",
            "<b>Problem statement:</b> 26 % of calls are abandoned; key systems out of support since 2015; two offices had no dial tone for a whole day in "
            "October.",
            "<b>Definition of where:</b> Headquarters, 9821 Business Park Drive, Sacramento; Norwalk; San Diego; Fresno.",
            "<b>Timebox:</b> Q1 2021 through Q4 2022 (eight sprints).",
            "<b>Backlog items:</b>",
            (
                "l",
                [
                    "Tamarisk K-60 key telephone system, up to 4",
                    "Tamarisk T-15 telephones, up to 260",
                    "Tamarisk voice mail card, up to 4",
                ],
            ),
            "<b>Squad:</b> Our people have delivered before: in 2012 they replaced the Fresno key system, in 2018 the one at Norwalk, each in a weekend.",
            "<b>Risk if backlog is blocked:</b> an office without dial tone cannot take complaints against unlicensed builders; consumers lose deposits; the "
            "Board misses its legislated 10-day response.",
            "<b>Why us:</b> (to be completed with stakeholders)",
            "<b>Product owner:</b> Calliope Strand-Rivera, Chief of Administrative Services",
        ],
        font="Segoe UI",
    )
    raw = mail(
        '"Strand-Rivera, Calliope@CSLB" <calliope.strand-rivera@cslb.ca.example>',
        EX,
        "Telephony epic: request for delegation",
        "2020-12-03T09:59:00-08:00",
        "Hi all, one-pager attached: we are asking for a general delegation (key systems).\n\nCalliope\n",
        files=[("CSLB delegation one-pager.docx", book)],
    )
    fields = {
        "project.locations": ["9821 Business Park Drive, Sacramento", "Norwalk", "San Diego", "Fresno"],
        "signer.name": "Calliope Strand-Rivera",
        "signer.title": "Chief of Administrative Services",
    }
    write(
        "m-23",
        "Contractors Board, agile one-pager in the wrong mailbox: standing authority instead of a project, no qualifications, 'why us' unfinished",
        "exemptions",
        [
            (
                raw,
                "general_delegation",
                after(
                    "deficient",
                    "Contractors State License Board",
                    "non_exempt",
                    general(["project.scope", "staff.qualifications", "reason", "signer"]),
                    fields,
                ),
            )
        ],
        "'any telephone work that may come up at any of our offices' is a blanket, not a project. Past jobs are experience, "
        "not qualifications. The signer heads administration.",
    )


@packet
def m24():
    one = mail(
        '"Baptiste-Moreau, Thelonius@CUIAB" <thelonius.baptiste-moreau@cuiab.ca.example>',
        DEL,
        "delegation, catalog service",
        "2021-05-03T10:05:00-07:00",
        """\
Hello,

CUIAB would like to be delegated a service out of the CALNET catalog (it is one of those with a yes in the column) for our upcoming project at
the Oakland and Inglewood hearing offices. It is needed because judges now hold 80 percent of appeals by telephone and the bridge we have
drops a party in one hearing of nine. If we don't get this, those hearings are held again: claimants wait five more weeks for their
benefits and the federal timeliness measure goes from bad to worse.

Our people are good at this; they ran the video hearing rooms in 2016 and the move of the Inglewood office in 2019.

Thelonius Baptiste-Moreau
CIO
California Unemployment Insurance Appeals Board
""",
    )
    two = mail(
        '"Baptiste-Moreau, Thelonius@CUIAB" <thelonius.baptiste-moreau@cuiab.ca.example>',
        DEL,
        "RE: delegation, catalog service",
        "2021-05-12T16:40:00-07:00",
        """\
Here you go:

Project: "Hearing Bridge" - 24 judge bridges with operator console, recording and interpreter join, set up and run by us. No change to
desk phones.
Which service: Cascade Unified Networks, CALNET NextGen, "Operator Assisted Conferencing Port", identifier CUN-OAC-0117.
When: June 14 to August 31, 2021.
Staff: HR is collecting the certificates, I will send them along with the resumes as soon as I have them.

T.

-----Original Message-----
From: CALNET Delegations
Sent: Monday, May 10, 2021 9:12 AM
To: Baptiste-Moreau, Thelonius@CUIAB
Subject: delegation, catalog service

Your request for delegation lacks: the project's scope; its timeframes; the CALNET contract service; the technical qualifications of staff.
""",
        reply_to=mid_of(one),
    )
    base = {
        "project.locations": ["Oakland", "Inglewood"],
        "signer.name": "Thelonius Baptiste-Moreau",
        "signer.title": "CIO",
    }
    agency = ("California Unemployment Insurance Appeals Board", "non_exempt")
    write(
        "m-24",
        "Unemployment Insurance Appeals Board, thread: vague contract delegation, then an answer that still owes the qualifications",
        "delegations",
        [
            (
                one,
                "contract_delegation",
                after(
                    "deficient",
                    *agency,
                    contract(["project.scope", "project.timeframe", "catalog.service", "staff.qualifications"]),
                    base,
                ),
            ),
            (
                two,
                "supplement",
                after(
                    "deficient",
                    *agency,
                    contract(["staff.qualifications"]),
                    {**base, "provider.name": "Cascade Unified Networks"},
                ),
            ),
        ],
        "01 has 'our upcoming project' and 'one of those with a yes'. 02 answers three of four above the quoted notice; certificates 'as soon as I "
        "have them' is a promise.",
    )


@packet
def m25():
    letter = docx(
        [
            "<b>California Victim Compensation Board</b>",
            "May 6, 2025",
            "We are hereby to request the general delegation for the project “VCB Phone Expansion”, covering a new call distributor for 70 claim "
            "agents and nothing else.",
            "The project runs from June 1, 2025 to December 15, 2025. The site is being kept confidential for now.",
            "We will purchase modern, best-of-breed equipment from a leading manufacturer.",
            "Our engineer is certified at CCIE level and the analyst is PMP.",
            "Delegation should be granted because the Board knows its claim process and no CALNET call distributor can be tied to the claim "
            "system.",
            "If denied, victims of crime would wait longer than the 90 days the law allows for the payment of funeral bills.",
            "Dorothea Vance-Whitlock<br/>Chief Information Officer, California Victim Compensation Board",
        ],
    )
    raw = mail(
        '"Dorothea Vance-Whitlock (CalVCB CIO)" <dorothea.vance-whitlock@victlms.ca.example>',
        DEL,
        "Delegation VCB Phone Expansion",
        "2025-05-06T03:33:00-07:00",
        "Please approve attached and send the approval letter back to this address.\n",
        files=[("VCB delegation.docx", letter)],
    )
    fields = {"signer.name": "Dorothea Vance-Whitlock", "signer.title": "Chief Information Officer"}
    write(
        "m-25",
        "Victim Compensation Board's name on a look-alike domain (victlms for victims); no purpose, place, products or experience on its face",
        "delegations",
        [
            (
                raw,
                "general_delegation",
                after(
                    "triage",
                    "California Victim Compensation Board",
                    "non_exempt",
                    general(["project.purpose", "project.location", "products", "staff.experience"]),
                    fields,
                ),
            )
        ],
        "The domain passes its own dmarc but is not the Board's. Items are judged on their face.",
    )


@packet
def m26():
    one = mail(
        '"Achebe, Rosamund@Exposition Park" <rachebe@expositionpark.ca.example>',
        EX,
        "do we need an exemption for walkie-talkie phones?",
        "2024-09-05T10:50:00-07:00",
        """\
Hi,

Quick question before we do anything. Our security people would like push-to-talk phones on the park grounds (700 Exposition Park Drive,
Los Angeles). Is that a mandatory CALNET service or can we just buy it? And if we need an exemption, who signs, our general manager?
We have no vendor, no quote and no date yet.

Thanks!
Rosamund Achebe
Telecom coordinator, Exposition Park
""",
    )
    two = mail(
        '"Liu, Marisol@CALFIRE" <marisol.liu@fire.ca.example>',
        EX,
        "Automatic reply: Exemption request received - EX-2024-0117",
        "2024-09-05T11:20:00-07:00",
        "I am out on incident assignment through September 21 with no regular access to mail. For exemption and delegation matters "
        "please write to Vic Arroyo. For emergencies call the duty chief at 916-555-0126.\n",
        extra=[("Auto-Submitted", "auto-replied"), ("X-Auto-Response-Suppress", "All"), ("Precedence", "bulk")],
    )
    three = mail(
        '"Golden State Telecom Managers Forum" <news@gstmf.example>',
        EX,
        "GSTMF September bulletin: exemptions, delegations and you",
        "2024-09-06T06:00:00-07:00",
        """\
GSTMF MONTHLY BULLETIN, No. 9

In this issue
- How three departments wrote winning exemption requests (need, reason, cost, SLA: what reviewers look for)
- Delegation refresher: PBX, IVR and premise-based solutions
- Luncheon September 24, 1325 J Street, Sacramento, $35.00 members, $45.00 guests
- Job board: Information Technology Manager I, two openings

You receive this bulletin because you registered at our spring meeting. Unsubscribe: reply with the word STOP.
""",
        extra=[
            ("List-Id", "GSTMF bulletin <news.gstmf.example>"),
            ("List-Unsubscribe", "<mailto:stop@gstmf.example>"),
            ("Precedence", "list"),
        ],
    )
    write(
        "m-26",
        "A question before anything is planned, an out-of-office reply to a receipt, and a newsletter about exemptions",
        "exemptions",
        [
            (one, "not_a_request", after("not_a_request")),
            (two, "not_a_request", after("not_a_request")),
            (three, "not_a_request", after("not_a_request")),
        ],
        "Three unrelated mails. 01 asks whether; it does not ask for.",
    )


@packet
def m27():
    fsr = pdf(
        [
            (
                "c",
                "<b>Feasibility Study Report</b><br/>Aging Network Case System, project 4170-12<br/>California Department of Aging",
            ),
            ("h", "1. Executive project approval transmittal"),
            "Estimated project cost $2,418,000. Planned start July 2013.",
            ("h", "2. Business case"),
            "Thirty-three area agencies report by spreadsheet; reports are late and cannot be joined.",
            ("h", "3. Proposed solution"),
            "A hosted case system. Existing CALNET circuits are retained without change.",
            ("h", "4. Impact if not approved"),
            "Federal reporting findings would continue.",
            "Submitted: Hildegard Quenneville, Chief Information Officer",
        ],
        font="Helvetica",
    )
    one = mail(
        '"Quenneville, Hildegard@CDA" <hildegard.quenneville@aging.ca.example>',
        "STNDexemptions@dts.ca.gov",
        "FSR 4170-12, your information copy",
        "2013-01-22T09:30:00-08:00",
        "Enclosed is the copy of our FSR for your files, as sent to Finance today. We stay on CALNET for all circuits and are not asking "
        "you for anything.\n\nHildegard Quenneville\nChief Information Officer, California Department of Aging\n",
        files=[("FSR 4170-12.pdf", fsr)],
    )
    two = mail(
        '"Threlkeld, Bao@CDA" <bao.threlkeld@aging.ca.example>',
        EX,
        "Re: Conversion survey",
        "2013-08-15T13:13:00-07:00",
        """\
1. Customer Conversion Manager: Hildegard Quenneville, CIO, 916-555-0158
2. Customer Conversion Coordinator: Bao Threlkeld, 916-555-0149
3. Sites to convert: 2 (1300 National Drive, Sacramento; storage on Del Paso)
4. Services: 180 voice lines, 2 data circuits, 1 toll-free number
5. Preferred window: November
6. Concerns: none

> ATR Bulletin: please complete the survey below by August 30 ...
""",
    )
    three = mail(
        '"Skip Lanterman" <slanterman@rapidringcloud.example>',
        EX,
        "Skip the CALNET line! Save 40% on voice, no exemption hassle",
        "2013-09-03T05:05:00-07:00",
        """\
Hello IT Leader,

Is your department paying too much for telephone service? RapidRing Cloud gives agencies like yours 99.999% uptime, service credits,
36-month price lock and no early termination fee, from $14.95 per seat. Our team will even WRITE YOUR EXEMPTION REQUEST for you.

I have 15 minutes Thursday at 10. Shall I send an invitation?

Skip Lanterman, Account Executive
RapidRing Cloud, 500 Commerce Loop, Reno, NV
""",
    )
    write(
        "m-27",
        "An FSR for information only, an answer to the conversion survey, and a vendor's advertising",
        "exemptions",
        [
            (one, "not_a_request", after("not_a_request")),
            (two, "not_a_request", after("not_a_request")),
            (three, "not_a_request", after("not_a_request")),
        ],
        "01: 'not asking you for anything'. 02: survey answers with addresses and counts. 03: offers to write requests; asks for none.",
    )


@packet
def m28():
    letter = pdf(
        [
            ("c", "<b>STATE CONTROLLER’S OFFICE</b><br/>Information Systems Division"),
            "October 9, 2020",
            "Re: Warrant Printing Failover Circuit",
            (
                "t",
                [
                    ["Ask", "Leave to buy one dark-fiber strand pair and one lit 10 Gbps wavelength outside CALNET"],
                    ["Ends", "3301 C Street, Sacramento 95816, and 10370 Peter McCuen Spur, Mather 95655"],
                    [
                        "For",
                        "Printing of 38 million warrants a year from the second site when the first is down; a strike at payday without it means 240,000 "
                        "State employees unpaid",
                    ],
                    ["CALNET", "No dark fiber in any category"],
                    ["Bids", "Three companies have answered; the award will be made after your decision"],
                    ["Cost", "Highest bid, five years: $389,000 in total"],
                    [
                        "Length",
                        "60 months; option for 60 more; termination for convenience after month 24 at cost of unrecovered build",
                    ],
                    [
                        "Service",
                        "Splice repair in 6 hours; wavelength 99.995 percent; credit of one day’s charge per hour past either",
                    ],
                ],
                [70, 400],
            ),
            "Everard Nwosu-Kettleman<br/>Chief Information Officer, State Controller’s Office",
        ],
        font="Helvetica",
    )
    raw = mail(
        '"Nwosu-Kettleman, Everard" <enwosu-kettleman@sco.ca.example>',
        EX,
        "Exemption: Warrant Printing Failover Circuit",
        "2020-10-09T14:00:00-07:00",
        "Please see the attached request from the Controller's Office.\n",
        files=[("SCO request.pdf", letter)],
    )
    fields = {
        "cost.total": 389000.0,
        "services.addresses": [
            place("3301 C Street", "Sacramento", "95816"),
            place("10370 Peter McCuen Spur", "Mather", "95655"),
        ],
        "contract.term_months": 60,
        "signer.name": "Everard Nwosu-Kettleman",
        "signer.title": "Chief Information Officer",
        "reason.ground": "technical",
    }
    write(
        "m-28",
        "State Controller (constitutional officer), a one-table letter; bidders unnamed, one sum; not required all the same",
        "exemptions",
        [
            (
                raw,
                "exemption",
                after(
                    "not_required",
                    "State Controller's Office",
                    "exempt",
                    exemption(["cost.items", "provider.name"], NONE),
                    fields,
                ),
            )
        ],
        "'Three companies have answered' names none. One total, no lines. The exempt sender comes before the gaps.",
    )


@packet
def m29():
    resolution = pdf(
        [
            ("c", "<b>CITY OF EUREKA</b><br/>531 K Street, Eureka, California 95501"),
            ("c", "Letter of request, adopted as part of Resolution 2019-77"),
            "WHEREAS the City signed an Authorization to Order under CALNET 3 on May 1, 2014, whose two years have passed; and",
            "WHEREAS the City’s project “Waterfront Cameras” needs two wireless Ethernet links of 300 Mbps, from 531 K Street to the "
            "boat basin at 1 Marina Way and to the wharf at 108 F Street, all in Eureka, so that the harbor patrol can see the docks at night; and",
            "WHEREAS six vessels were lost to arson in two winters and more would be lost without the links; and",
            "WHEREAS the CALNET contractors serve the waterfront with nothing faster than 12 Mbps; and",
            "WHEREAS Humboldt Skyway, Inc. has offered the two links for three years, with the right to cancel on sixty days’ notice without "
            "charge, for $300 each month for both ($10,800) and $2,000 for the masts, in total $12,800; and",
            "WHEREAS Humboldt Skyway keeps the links up 99.7 percent of each month or gives back ten dollars for each hour lost,",
            "NOW THEREFORE the City asks the Department of Technology for an exemption from the use of CALNET.",
            "Attest: Wilhelmina Strook, City Clerk<br/>By: Thaddeus Brightwell, Chief Information Officer, City of Eureka",
        ],
    )
    raw = mail(
        '"Brightwell, Thaddeus" <tbrightwell@eureka.ca.example>',
        EX,
        "Resolution 2019-77",
        "2019-11-20T11:11:00-08:00",
        "The City's request is attached.\n\nThad Brightwell\nCity of Eureka\n",
        files=[("Resolution 2019-77.pdf", resolution)],
    )
    fields = {
        "provider.name": "Humboldt Skyway, Inc.",
        "cost.total": 12800.0,
        "cost.items": [10800.0, 2000.0],
        "services.addresses": [
            place("531 K Street", "Eureka"),
            place("1 Marina Way", "Eureka"),
            place("108 F Street", "Eureka"),
        ],
        "contract.term_months": 36,
        "signer.name": "Thaddeus Brightwell",
        "signer.title": "Chief Information Officer",
        "reason.ground": "technical",
    }
    write(
        "m-29",
        "City of Eureka, a resolution with whereas clauses, its ATO term passed: local government, not required",
        "exemptions",
        [(raw, "exemption", after("not_required", "City of Eureka", "local", exemption([], NONE), fields))],
        "Every item stands in a whereas clause. 531 K Street is letterhead and near end of both links.",
    )


@packet
def m30():
    letter = docx(
        [
            "Office of Traffic Safety<br/>February 8, 2021",
            "Colleagues,",
            "Please consider an exemption for the <i>Crash Data Ingest</i> project: one dedicated 200 Mbps internet line with DDoS scrubbing for our "
            "office at 2208 Kausen Drive, Suite 300, Elk Grove 95758.",
            "Some 540 police agencies send us crash reports. The present line has been knocked over by traffic floods eleven times since September "
            "and each time a day’s reports had to be keyed again by hand.",
            "No CALNET contractor offers scrubbing on a line below 1 Gbps; both have confirmed it in writing.",
            "The provider is Elkhorn Shield Networks. The line is taken for two years from April 1. It cannot be ended early, and no "
            "extension has been agreed. Over the two years it costs $28,320 in total.",
            "The charges line by line, and what Elkhorn promises and what it pays when it fails, are in Exhibit B, the carrier’s service "
            "schedule.",
            "Ottokar Van Rensburg-Sato<br/>Chief Information Officer<br/>California Office of Traffic Safety",
        ],
        font="Times New Roman",
    )
    exhibit = pdf(
        [
            "<b>Elkhorn Shield Networks: Service Schedule (Exhibit B)</b>",
            ("t", [["Line 200 Mbps, 24 months", "$21,600.00"], ["Scrubbing, 24 months", "$6,720.00"]]),
            "99.95 percent monthly. Mitigation begins within 5 minutes. 5 percent credit for each failure.",
        ],
        password="k4usen-2208",
    )
    raw = mail(
        '"Van Rensburg-Sato, Ottokar@OTS" <ottokar.vanrensburg-sato@ots.ca.example>',
        EX,
        "Crash Data Ingest, exemption",
        "2021-02-08T13:20:00-08:00",
        "Two attachments. The carrier locks its schedules with a password, which I will send you by telephone.\n\nOttokar\n",
        files=[("Crash Data Ingest request.docx", letter), ("Exhibit B locked.pdf", exhibit)],
    )
    fields = {
        "provider.name": "Elkhorn Shield Networks",
        "cost.total": 28320.0,
        "services.addresses": [place("2208 Kausen Drive, Suite 300", "Elk Grove", "95758")],
        "contract.term_months": 24,
        "signer.name": "Ottokar Van Rensburg-Sato",
        "signer.title": "Chief Information Officer",
        "reason.ground": "technical",
    }
    write(
        "m-30",
        "Traffic Safety: item prices and service levels are in a password-protected exhibit, consequences of denial nowhere: triage",
        "exemptions",
        [
            (
                raw,
                "exemption",
                after(
                    "triage",
                    "Office of Traffic Safety",
                    "non_exempt",
                    exemption(
                        ["ramifications"], ["ipr.documentation", "fsr"], ["cost.items", "sla.levels", "sla.remedies"]
                    ),
                    fields,
                    ["provider.documentation", "ramifications"],
                ),
            )
        ],
        "Exhibit B cannot be opened. The carrier's paper could not supply the ramifications, which are missing (though the eleven outages come "
        "close). 'It cannot be ended early, and no extension' answers termination.",
    )


def main():
    for function in PACKETS:
        function()
    print(len(PACKETS), "packets")


if __name__ == "__main__":
    main()
