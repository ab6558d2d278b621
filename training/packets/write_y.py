"""Practice packets, group y: an operations chief, a contracts attorney, a data-centre lead, a call-centre manager, typed memoranda."""

# The texts are what agencies would write: long lines, odd spelling and typographic signs are theirs.
# ruff: noqa: ANN001, ANN201, ANN202, D103, E501, PLR0913, PLR0917
from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

from build import after, contract, docx, exemption, general, mail, mid_of, pdf, place, scan, write, xlsx

EX = "STNDexemptions@dts.ca.gov"
EX_STATE = "STNDexemptions@state.ca.gov"
DEL = "STNDdelegations@state.ca.gov"
NONE = after("not_a_request")


# ------------------------------------------------------- one: operations chiefs of the field departments


def y_01():
    letter = docx([
        "STATE OF CALIFORNIA<br/>DEPARTMENT OF FORESTRY AND FIRE PROTECTION<br/>Tuolumne-Calaveras Unit, with Information Technology Services, Sacramento",
        "12 March 2018",
        "Deputy Director, STND<br/>Rancho Cordova",
        "<b>Lookout haul, job SF-18-04. Leave to use Ridgeline Microwave in place of a CALNET carrier.</b>",
        "Sir or Madam,",
        "Anybody who has sat a July afternoon in the San Andreas radio room knows how it goes. Smoke gets called in from the far side of Blue Mountain, two callers give two canyons, and the duty captain has to decide which strike team to turn around before he has seen a thing. We now have cameras on four lookouts that would settle it in half a minute, except that the pictures get to us over cell modems that freeze as soon as a column is up and every phone in the county is on the same tower. Job SF-18-04 hauls those pictures to the emergency command center on radio paths of our own.",
        "What we want to buy is licensed 11 GHz wireless transport, one 100 megabit path off each of the four lookouts, and one 300 megabit hand-off port where they come together. That is four paths and one port, at these places:",
        ("t", [
            ["Call", "What stands there", "Street or road number", "Gets"],
            ["Blue Mtn", "Lookout, 6,071 ft", "9480 Blue Mountain Lookout Road, West Point 95255", "1 path"],
            ["Fowler", "Lookout", "2207 Fowler Peak Road, Murphys 95247", "1 path"],
            ["Duckwall", "Lookout and vault", "15890 Duckwall Ridge Road, Tuolumne 95379", "1 path"],
            ["Sierra Vista", "Lookout", "3316 Sierra Vista Lookout Road, Mountain Ranch 95246", "1 path"],
            ["ECC", "Command center, radio vault", "785 Mountain Ranch Road, San Andreas 95249", "1 hand-off port"],
        ], None, True),
        "We did try the contract first. Both CALNET 3 carriers that sell access in Calaveras and Tuolumne sent a man out in November; neither has plant within nine miles of Duckwall or Fowler, and what they do sell by air in the catalog is a cellular product, which is the very thing that fails us. Nothing on the contract will put a fixed 100 megabit path on a mountain top. It is not a matter of price.",
        "Turn us down and we go into another season dispatching on guesswork. On the Sheep Ranch start last August the first two engines went to the wrong drainage, forty minutes lost, eleven homes. The camera grant from the Board also lapses 30 June if the pictures are not reaching the ECC, and $212,000 goes back.",
        "Ridgeline signs us for thirty-six months from the day each path is accepted. Any one path can be let go on sixty days' notice, in which case we owe what is left of its installation and not a cent more; and the State, not Ridgeline, has the choice of two more years, one at a time, at the same rate. All told, three years of it comes to $174,520. Their paper, with the price of each thing and what they promise us on outages, comes along as a second file.",
        "For the Department,",
        "Aurelio Benning-Shaw<br/>Chief Information Officer",
        "(Drafted by Asst. Chief H. Rasmussen, Operations, San Andreas; he knows the roads if your people want to see a lookout.)",
    ], font="Cambria")
    quote = pdf([
        "<b>RIDGELINE MICROWAVE COOPERATIVE</b><br/>P.O. Box 660, Angels Camp, CA 95222",
        "Price sheet 18-033 for CAL FIRE TCU, 26 February 2018. Good to 30 June 2018.",
        ("t", [
            ["", "Qty", "Each", "36 months"],
            ["11 GHz licensed path, 100 Mbps", "4", "$780.00 / month", "$112,320.00"],
            ["Hand-off port, 300 Mbps, San Andreas", "1", "$1,150.00 / month", "$41,400.00"],
            ["Tower work, alignment, turn-up", "4", "$5,200.00 once", "$20,800.00"],
        ], None, True),
        "<b>Our word on it.</b> A path is up 99.95 percent of any month. If it goes down we are on the mountain within four hours in fire season and eight in winter, snow permitting on Duckwall. For each hour past that we take four percent off the month for that path, until the month is free. Two free months running and you may take the radios down at our cost.",
        "Dell Hovarth, Manager",
    ], font="Helvetica")
    raw = mail("Rasmussen, Harald <harald.rasmussen@fire.ca.example>", EX, "SF-18-04 lookout haul - exemption", "2018-03-12T06:52:00-07:00",
        "Two files, our letter and Ridgeline's sheet. CIO has been over it and it is his letter.\n\nH. Rasmussen\nAssistant Chief, Operations\nTCU San Andreas   209 555 0110\n",
        files=[("SF-18-04 letter to STND.docx", letter), ("Ridgeline 18-033.pdf", quote)], cc="Benning-Shaw, Aurelio <aurelio.benning-shaw@fire.ca.example>")
    write("y-01", "Lookout cameras, radio-room prose, complete; item prices and service promises only on the cooperative's sheet, termination and total in the last paragraph", "exemptions", [
        (raw, "exemption", after("complete", "Department of Forestry and Fire Protection", "non_exempt", exemption(na=("ipr.documentation", "fsr")), {
            "provider.name": "Ridgeline Microwave Cooperative",
            "cost.total": 174520.0,
            "cost.items": [112320.0, 41400.0, 20800.0],
            "services.addresses": [
                place("9480 Blue Mountain Lookout Road", "West Point", "95255"),
                place("2207 Fowler Peak Road", "Murphys", "95247"),
                place("15890 Duckwall Ridge Road", "Tuolumne", "95379"),
                place("3316 Sierra Vista Lookout Road", "Mountain Ranch", "95246"),
                place("785 Mountain Ranch Road", "San Andreas", "95249"),
            ],
            "contract.term_months": 36,
            "signer.name": "Aurelio Benning-Shaw",
            "signer.title": "Chief Information Officer",
            "reason.ground": "technical",
        })),
    ], "The provider's P.O. box is not a place of service. $212,000 is a grant, not a cost. Levels and remedies in 'Our word on it'.")


def y_02():
    letter = pdf([
        ("c", "<b>CALIFORNIA STATE PARKS</b><br/>Sierra District, Field Operations, 7360 West Shore Court, Tahoma"),
        ("r", "May 22, 2019"),
        "To the STND exemptions desk",
        '<b>Entrance-station links, Sierra District (the "Kiosk Links" job)</b>',
        "Friends,",
        "Our kiosks take cards now, or are supposed to. Last summer the card readers at Sugar Pine Point dropped forty times on the Saturday of the Fourth, and the line of cars stood back onto Highway 89 until the CHP asked us to wave them in free. The links we need under the Kiosk Links job are point-to-multipoint wireless Internet access, 25 meg down and 10 up, one at each of four entrance stations, four in all:",
        ("l", [
            "Sugar Pine Point, 7355 Highway 89, Tahoma",
            "Donner Memorial, 12593 Donner Pass Road, Truckee",
            "Plumas-Eureka, 310 Johnsville Road, Blairsden",
            "Bodie, the kiosk at the head of the park road (turn off 395 and keep going till the pavement stops; the rangers will meet you)",
        ]),
        "Without them it's back to iron rangers and cash. The auditors wrote us up for $61,000 of cash shortages in 2017, the concession contract fines us when the readers are down, and seasonal aides will not sit in a box with a till in bear country after dark. That is what a no from you means on the ground.",
        "The CALNET carriers looked. The telephone company's DSL stops at Tahoma post office and the cellular offering shows no bars at Bodie, or at Plumas-Eureka on either side of the saddle. There's no product of theirs to be had at these gates, at any price.",
        "Outfit is Tahoe Basin Airlink, Inc. We would sign for two years. The link agreement that we have now with Alpine Skynet had two one-year options in it and we could drop it on thirty days' notice; both options have been used and it dies on 30 June.",
        "Money: four links at $310 a month, which is $29,760 over the two years; radios and poles $1,900 a site, $7,600. The lot is $37,360.",
        "What they promise: links up 99.5 percent of the hours we are open, Memorial Day to the end of September, and somebody on site next day before ten. They're good people and have always made it right with us.",
        "Yours,",
        "Consuelo Arkwright<br/>Chief Information Officer, California Department of Parks and Recreation",
        "cc: District Superintendent; Operations Chief W. Tindall (who wrote most of this)",
    ])
    raw = mail("Tindall, Wes@Parks <wes.tindall@parks.ca.example>", EX, "Kiosk Links", "2019-05-22T17:40:00-07:00",
        "Letter from our CIO attached. I am on the radio, call sign Sierra 2, if you can't get me by phone.\n\nWes Tindall\nOperations Chief, Sierra District\n",
        files=[("Kiosk Links exemption.pdf", letter)], cc="Arkwright, Consuelo@Parks <consuelo.arkwright@parks.ca.example>")
    write("y-02", "Park kiosks: one gate of four has only driving directions, options and notice are those of the dying agreement, levels without remedies", "exemptions", [
        (raw, "exemption", after("deficient", "California Department of Parks and Recreation", "non_exempt", exemption(("services.address", "contract.termination", "sla.remedies")), {
            "provider.name": "Tahoe Basin Airlink, Inc.",
            "cost.total": 37360.0,
            "cost.items": [29760.0, 7600.0],
            "services.addresses": [
                place("7355 Highway 89", "Tahoma"),
                place("12593 Donner Pass Road", "Truckee"),
                place("310 Johnsville Road", "Blairsden"),
            ],
            "contract.term_months": 24,
            "signer.name": "Consuelo Arkwright",
            "signer.title": "Chief Information Officer",
            "reason.ground": "technical",
        })),
    ], "Bodie has no number and street. Options and notice belong to Alpine Skynet's old agreement. 'Always made it right' is no remedy; the fines are the concessionaire's.")


def y_03():
    letter = docx([
        "California Conservation Corps<br/>Field Operations / Information Technology Branch<br/>1719 24th Street, Sacramento",
        "3 February 2020",
        "CALNET Program Chief",
        "<b>Delta Center and Placer Center: telephones. General delegation.</b>",
        "The ground first. Delta Center, 3150 East Arch Road, Stockton, sleeps 104 corpsmembers. Placer Center, 3710 Christian Valley Road, Auburn, sleeps 92. Each has an office, a kitchen, a warehouse and dormitories, and each has a telephone system that came with the buildings, which in Stockton's case was from the California Youth Authority. The job, which we call Bunkhouse Phones, pulls both systems out and puts new ones in, handsets and cabling from the backboard on, and stops there. Outside lines, the data network and the other twenty-two centers are left alone.",
        "It has to be done because flood and fire call-outs come in by telephone at two in the morning. Corpsmembers are supposed to be on the bus in two hours. At Delta the night bell has not rung in the east dormitory since October and the crew leader runs down the hall with a flashlight. At Placer a call parked in the office cannot be picked up in the warehouse.",
        "We would buy two Norvane K-40 hybrid key telephone systems, each with 8 line ports and 32 station ports; 54 K-40 desk sets (29 for Delta, 25 for Placer); six weatherproof night bells; four cordless sets for the kitchens; and Norvane's on-site warranty for three years.",
        "Order in March, Placer the week of 13 April, Delta the week of 27 April, old gear hauled off by 15 May 2020, which is ahead of the grass.",
        "Our own people put it in. <b>Sunniva Kost</b>, telecommunications technician, is a Norvane certified installer (2016) and holds BICSI Installer 2, Copper; she put the same K-40 into Ukiah in 2017 and into Camarillo in 2018, thirty sets apiece, with no outage past a morning. <b>Bartholomew Eze</b>, electrician, has his state general electrician card and pulled the cable on both of those jobs.",
        "Why it ought to be left to us: the CALNET contracts do not sell a key system, the dormitories are locked to outsiders after 2000 hours so that somebody with a badge has to do the work anyhow, and Kost will be the one to fix it in five years' time.",
        "If the answer is no, both centers go into the fire season with bells that do not ring. In November that put a crew fifty minutes late to the levee on Bacon Island and Water Resources had to send for inmates from Susanville instead. Reclamation districts downstream are the ones who get wet.",
        "Cost, for your file: $38,415.",
        "Theodric Vandermolen<br/>Chief, Information Technology Branch<br/>(head of information technology for the Corps; we have no officer with the CIO title)",
    ])
    raw = mail("Vandermolen, Theodric <theodric.vandermolen@ccc.ca.example>", DEL, "Bunkhouse Phones, Delta and Placer", "2020-02-03T08:11:00-08:00",
        "Attached please find ours.\n\nTed Vandermolen, California Conservation Corps\n", files=[("Bunkhouse Phones.docx", letter)])
    write("y-03", "Key systems for two residential centers, complete; head of IT without the CIO title", "delegations", [
        (raw, "general_delegation", after("complete", "California Conservation Corps", "non_exempt", general(), {
            "cost.total": 38415.0,
            "project.locations": ["Delta Center, 3150 East Arch Road, Stockton", "Placer Center, 3710 Christian Valley Road, Auburn"],
            "activities": ["installation", "operation and maintenance"],
            "signer.name": "Theodric Vandermolen",
            "signer.title": "Chief, Information Technology Branch",
        })),
    ], "Chief of the IT branch, said to be the head of information technology: equivalent officer. The Corps's letterhead street is no project site.")


def y_04():
    raw = mail("Arkwright, Consuelo@Parks <consuelo.arkwright@parks.ca.example>", DEL, "North Coast Redwoods, contract delegation", "2021-03-02T12:05:00-08:00",
        """CALNET Program,

State Parks would like contract delegation for the visitor-safety talk-around in North Coast Redwoods. The way
it works today, a ranger who finds a hurt hiker on the Boy Scout Tree Trail walks back to a pay phone that the
telephone company took out in 2013. So he drives to Crescent City. We mean to put push-to-talk in the hands of
the rangers, lifeguards and trail crew in the three park units up there, 46 people and no more, and tie them to
the dispatch desk at Fort Humboldt. Nothing changes on the VHF system.

Where: Jedediah Smith Redwoods (visitor center, 1461 Highway 101, Crescent City), Prairie Creek Redwoods
(Newton B. Drury Parkway, Orick) and Humboldt Redwoods (17119 Avenue of the Giants, Weott), with dispatch at
3431 Fort Avenue, Eureka.

What off the contract: it would be whichever of the push-to-talk or mobile products on NextGen suits us. They
all show Yes under delegation as far as I can tell. Contracts office will settle on the carrier and the line
when your answer is in.

People: Wes Tindall has good hands on this, every one of them top notch, the sort you want beside you in a
washed-out culvert. They did the same thing at Lake Oroville in 2018 (30 handsets, three weeks) and again at
Anza-Borrego in 2019 with 22, dispatch tie and all.

When: as soon as we are cleared, and before the rivers come up.

If not: two drownings at Smith River since 2016 where the ranger was on the bank and could not raise a boat. The
county's rescue team has told us in writing they will quit coming for calls that are already an hour old. That
is the consequence, and it falls on visitors.

Consuelo Arkwright
Chief Information Officer
Department of Parks and Recreation
""")
    write("y-04", "Park push-to-talk in the body: 'whichever product suits us', hands praised but no credentials, no dates", "delegations", [
        (raw, "contract_delegation", after("deficient", "Department of Parks and Recreation", "non_exempt", contract(("catalog.service", "staff.qualifications", "project.timeframe")), {
            "project.locations": [
                "Jedediah Smith Redwoods, 1461 Highway 101, Crescent City",
                "Prairie Creek Redwoods, Newton B. Drury Parkway, Orick",
                "Humboldt Redwoods, 17119 Avenue of the Giants, Weott",
                "3431 Fort Avenue, Eureka",
            ],
            "signer.name": "Consuelo Arkwright",
            "signer.title": "Chief Information Officer",
        })),
    ], "'Before the rivers come up' and 'as soon as cleared' give no date or length. 'Three weeks' is the length of an earlier job.")


def y_05():
    letter = pdf([
        "<b>CAL FIRE</b> Department of Forestry and Fire Protection<br/>Northern Region Operations, 6105 Airport Road, Redding, CA 96002",
        "April 4, 2023",
        "STND, Exemption Requests",
        "<b>Air attack bases: voice and data for the reload pits (Reload Pits, 2023 season)</b>",
        "Three air bases load retardant around the clock when it's burning. The pit boss, the tanker base manager and the dispatcher need a line that stays up while generators cycle and aircraft taxi over the conduit. We intend to buy, for the Reload Pits job, managed satellite Internet with two voice lines, one terminal at each of the three bases, so three terminals and six lines:",
        ("n", [
            "Redding Air Attack Base, 6505 Airport Road, Redding 96002",
            "Chico Air Attack Base, 150 Airpark Boulevard, Chico 95973",
            "Rohnerville Air Attack Base, 2330 Airport Road, Fortuna 95540",
        ]),
        "CALNET's carriers bring everything in by one conduit, under the taxiway. What we are after is a second way in that does not touch the ground, and none of their catalogs sells a managed satellite terminal with voice. That's a feature they have not got.",
        "Provider is Overhill Satellite Services, Inc. The agreement runs from May 15, 2023 to November 14, 2024, eighteen months. We can shut off a base at the end of any month with no penalty. There are no extension options.",
        "Price: terminals 3 at $1,240 a month, 18 months, $66,960. Voice lines 6 at $38 a month, 18 months, $4,104. Mounting and turn-up $3,300 a base, $9,900. Total $80,964.",
        "If a terminal is down for a full operational period, Overhill credits the week, and a base that is down twice in a month may be pulled from the agreement without charge.",
        "Submitted for the Northern Region,",
        "Ignatius Cordoba-Lynn<br/>Assistant Deputy Director, Operations<br/>Northern Region",
    ], font="Helvetica", size=10)
    one = mail("Cordoba-Lynn, Ignatius <ignatius.cordoba-lynn@fire.ca.example>", EX_STATE, "Reload Pits exemption", "2023-04-04T05:31:00-07:00",
        "Attached.\n\nI. Cordoba-Lynn\nNorthern Region, Redding\n", files=[("Reload Pits.pdf", letter)])
    two = mail("Benning-Shaw, Aurelio <aurelio.benning-shaw@fire.ca.example>", EX_STATE, "RE: Reload Pits exemption", "2023-04-20T15:02:00-07:00",
        """Good afternoon,

I am Chief Information Officer of CAL FIRE. Chief Cordoba-Lynn's letter of April 4 went out under his own name;
it goes forward as my request and I have signed it off. To what your notice asked about:

If we do not get this. A base whose line is cut reloads by hand signal and runner. At Chico in 2021 that took the
turnaround from eleven minutes to thirty-four, for five hours, on the day the fire crossed the Feather River. A
tanker on the ground is not dropping. Lassen, Shasta and Butte units would be the ones short.

What Overhill holds itself to. 99.7 percent of the hours in any calendar month at each base, a technician on the
base within six hours in declared fire season, and voice delay no worse than 650 milliseconds.

Everything else stands as Chief Cordoba-Lynn put it.

Aurelio Benning-Shaw
Chief Information Officer
Department of Forestry and Fire Protection

> From: STND Exemptions
> Your request of April 4 cannot be reviewed yet ...
""", reply_to=mid_of(one))
    three = mail("Cordoba-Lynn, Ignatius <ignatius.cordoba-lynn@fire.ca.example>", EX_STATE, "RE: RE: Reload Pits exemption", "2023-04-24T06:15:00-07:00",
        """Correction before you go further. Chico gets a second terminal (the pit moved across the ramp, same street
address), so it is four terminals and six lines now. Terminals 4 at $1,240, 18 months, come to $89,280. Mounting
at $3,300 a terminal comes to $13,200. Voice stays at $4,104. The total is $106,584 in place of $80,964.

ICL
Redding
""", reply_to=mid_of(two), refs=f"{mid_of(one)} {mid_of(two)}")
    places = [
        place("6505 Airport Road", "Redding", "96002"),
        place("150 Airpark Boulevard", "Chico", "95973"),
        place("2330 Airport Road", "Fortuna", "95540"),
    ]
    base = {
        "provider.name": "Overhill Satellite Services, Inc.",
        "cost.total": 80964.0,
        "cost.items": [66960.0, 4104.0, 9900.0],
        "services.addresses": places,
        "contract.term_months": 18,
        "signer.name": "Ignatius Cordoba-Lynn",
        "signer.title": "Assistant Deputy Director, Operations",
        "reason.ground": "technical",
    }
    signed = {**base, "signer.name": "Aurelio Benning-Shaw", "signer.title": "Chief Information Officer"}
    corrected = {**signed, "cost.total": 106584.0, "cost.items": [89280.0, 4104.0, 13200.0]}
    agency = "Department of Forestry and Fire Protection"
    write("y-05", "Air bases: operations deputy signs, no consequences, no levels; the CIO's answer makes it whole; then a correction of number and price", "exemptions", [
        (one, "exemption", after("deficient", agency, "non_exempt", exemption(("ramifications", "sla.levels", "signer")), base)),
        (two, "supplement", after("complete", agency, "non_exempt", exemption(), signed)),
        (three, "supplement", after("complete", agency, "non_exempt", exemption(), corrected)),
    ], "First letter has remedies but no measurable level. 6105 Airport Road is the letterhead; 6505 is the base. Third mail replaces the terminals' and mounting lines and the total.")


def y_06():
    report = docx([
        "Sierra Nevada Conservancy<br/>11521 Blocker Drive, Suite 205, Auburn",
        "<b>How the Mariposa link behaved, season of 2022</b>",
        "Under the exemption you gave us on 14 March 2021 (your number EX-2021-0017) we agreed to tell you once a year how the wireless link to the Mariposa field office is doing. Here is the second year.",
        ("t", [
            ["Month", "Hours down", "What happened"],
            ["May", "0", ""],
            ["June", "2.5", "Lightning, arrestor replaced"],
            ["July", "31", "Oak Fire, tower lost commercial power; generator held 19 hours"],
            ["August", "0", ""],
            ["September", "6", "Bird's nest. Osprey, so it stayed until the 22nd"],
        ], None, True),
        "Cost to the State was $9,840 for the year, as in our request. Credits received: $410. The service level of 99.5 percent was met in four months out of five.",
        "The agreement with Yosemite Gateway Wireless ends in March 2024. No decision has been made on what follows it.",
        "Ottilie Brandvold<br/>Information Officer",
    ])
    raw = mail("Brandvold, Ottilie <ottilie.brandvold@sierranevada.ca.example>", EX, "EX-2021-0017 yearly report on the exemption", "2022-10-18T09:20:00-07:00",
        "For your records, the yearly report we owe you on the Mariposa link. Nothing is asked of you.\n\nO. Brandvold\nSierra Nevada Conservancy\n",
        files=[("Mariposa link 2022.docx", report)])
    write("y-06", "Yearly report under a granted exemption, with costs, levels and provider; nothing asked", "exemptions", [(raw, "not_a_request", NONE)], "Reads like a request's facts; it is a report on an exemption already granted.")


# ------------------------------------------------------- two: a contracts attorney in procurement


def y_07():
    letter = pdf([
        ("c", "<b>DEPARTMENT OF FINANCIAL PROTECTION AND INNOVATION</b><br/>Information Technology Office, Acquisitions and Contracts"),
        "September 9, 2024",
        "<b>Application for Exemption No. 24-T-03</b>",
        ("h", "1. Definitions"),
        '1.1 "<b>Acquisition</b>" means the purchase, once, of the Services for the project known as Examiner Mobility Bridge Replacement.<br/>1.2 "<b>Department</b>" means the Department of Financial Protection and Innovation.<br/>1.3 "<b>Provider</b>" means Larkmoor Conferencing Corporation, a Nevada corporation.<br/>1.4 "<b>Services</b>" means those listed in Schedule A and none other.<br/>1.5 "<b>Contractor</b>" means the CALNET NextGen contractor named in Schedule D.',
        ("h", "2. Grant sought"),
        "2.1 The Department applies for an exemption permitting it to procure the Services from the Provider.<br/>2.2 Schedule B is delivered herewith as a spreadsheet and Schedule D as a separate instrument. Schedules A and C are annexed below and form part hereof.",
        ("h", "3. Recitals of necessity"),
        "3.1 Examiners conduct entrance and exit meetings with licensees by recorded audio conference. Section 33 of the Department's examination rules obliges it to retain a recording for five years.<br/>3.2 The bridge presently in use ceases on December 31, 2024, its manufacturer having withdrawn support. Some 2,900 meetings a year have then no lawful means of being held at a distance.",
        ("h", "4. Consequence of refusal"),
        "4.1 Were this application refused, meetings would revert to attendance in person, at a travel expense which the Budget Office puts at $417,000 a year, and examination cycles fixed by statute at 24 months would run to approximately 31.",
        ("h", "5. Ground"),
        "5.1 The ground is financial. On like quantities over the like term the Contractor's charge is $238,080, before individual price reduction, and $229,440 after it. The Provider's is $167,400; lower by 27 percent than the reduced figure.<br/>5.2 The comparison holds recording, encryption, support hours and service levels equal.",
        ("h", "6. Commitment"),
        "6.1 The Initial Period is thirty-six (36) months commencing November 1, 2024.<br/>6.2 The Department may determine the agreement for convenience upon forty-five (45) days' written notice, paying for Services rendered to the date of determination only.<br/>6.3 The Department, and it alone, holds one (1) option of twelve (12) months.",
        ("h", "7. Undertaking"),
        "7.1 A central file of the exemption and of the resulting acquisition shall be kept and opened on demand.",
        "Executed for the Department,",
        "/s/ Perpetua Galbraith-Osei<br/>PERPETUA GALBRAITH-OSEI<br/>Chief Information Officer",
        ("pb",),
        ("c", "<b>SCHEDULE A: the Services and Service Locations</b>"),
        ("t", [
            ["Ref.", "Service", "Number", "Service Location"],
            ["A-1", "Reservationless audio conferencing, host account with recording", "310 host accounts", "2101 Arena Boulevard, Sacramento, CA 95834 (170); 320 West Fourth Street, Suite 750, Los Angeles, CA 90013 (90); 1455 Frazee Road, Suite 315, San Diego, CA 92108 (50)"],
            ["A-2", "Recording retention, five years", "1 archive", "2101 Arena Boulevard, Sacramento, CA 95834"],
        ], None, True),
        ("c", "<b>SCHEDULE C: Service Levels and Remedies</b>"),
        "C.1 Availability of the bridge: 99.9 percent in each Month. C.2 Call set-up: within five seconds for 98 in 100 attempts. C.3 Recording delivered: within four hours.",
        "C.4 For every tenth of a percentage point below C.1 the Month's charge abates by three percent. C.5 For breach of C.2 or C.3 in a Month it abates by two percent. C.6 Abatements in three Months of any six entitle the Department to rescind without charge.",
    ], size=10)
    book = xlsx([
        ("Schedule B", [
            ["Schedule B - Consideration (Examiner Mobility Bridge Replacement)", "", "", "", ""],
            ["Ref.", "Item", "Number", "Rate", "36 months"],
            ["B-1", "Host accounts, per account per month", 310, 13.50, 150660.00],
            ["B-2", "Archive, per month", 1, 365.00, 13140.00],
            ["B-3", "Transfer of recordings now held, once", 1, 3600.00, 3600.00],
            ["", "Aggregate consideration, Initial Period", "", "", 167400.00],
        ]),
    ])
    ipr = pdf([
        "<b>Schedule D</b>",
        "From: Roderigo Faraday, Account Executive, Westmark Carrier Group (CALNET NextGen)<br/>To: Acquisitions and Contracts, DFPI<br/>Date: July 26, 2024<br/>Re: Individual Price Reduction request DFPI-24-2",
        "Thank you for your IPR request of July 8. For 310 audio hosts with recording and one archive over 36 months we are able to lower the catalog total of $238,080.00 to $229,440.00, which is a reduction of 3.6 percent. We regret that we cannot go lower at this volume. The offer is open until October 31, 2024.",
    ], font="Helvetica")
    raw = mail("Whitcombe-Adair, Lysander <lysander.whitcombe-adair@dfpi.ca.example>", EX_STATE, "Application for Exemption No. 24-T-03 (Examiner Mobility Bridge Replacement)", "2024-09-09T16:31:00-07:00",
        "Transmitted herewith: (i) the Application, (ii) Schedule B, (iii) Schedule D.\n\nLysander Whitcombe-Adair\nManager, Acquisitions and Contracts (formerly Senior Counsel)\n",
        files=[("Application 24-T-03.pdf", letter), ("Schedule B.xlsx", book), ("Schedule D.pdf", ipr)])
    write("y-07", "Audio bridge, defined terms and schedules, financial with the contractor's price reduction as Schedule D; complete", "exemptions", [
        (raw, "exemption", after("complete", "Department of Financial Protection and Innovation", "non_exempt", exemption(na=("provider.documentation", "fsr")), {
            "provider.name": "Larkmoor Conferencing Corporation",
            "cost.total": 167400.0,
            "cost.items": [150660.0, 13140.0, 3600.0],
            "services.addresses": [
                place("2101 Arena Boulevard", "Sacramento", "95834"),
                place("320 West Fourth Street, Suite 750", "Los Angeles", "90013"),
                place("1455 Frazee Road, Suite 315", "San Diego", "92108"),
            ],
            "contract.term_months": 36,
            "signer.name": "Perpetua Galbraith-Osei",
            "signer.title": "Chief Information Officer",
            "reason.ground": "financial",
        })),
    ], "$238,080 and $229,440 are the CALNET contractor's; the Provider's total is 'aggregate consideration'. The need is 'recitals of necessity'.")


def y_08():
    letter = docx([
        "<b>CALIFORNIA GAMBLING CONTROL COMMISSION</b><br/>2399 Gateway Oaks Drive, Suite 220, Sacramento",
        "January 14, 2016",
        '<b>PETITION FOR EXEMPTION, "Licensing Ethernet Acquisition, FY 2015-16"</b>',
        ("h", "Article I. Terms used"),
        'Section 1.1. "Commission" is the petitioner. "Supplier" is Trillium Metro Ethernet, LLC. "Expiring Agreement" is Agreement CGCC-12-044 with Foothill Optical. "New Agreement" is that which this petition would enable.',
        ("h", "Article II. Subject"),
        "Section 2.1. The New Agreement is for two (2) switched Ethernet ports at 200 Mbps, and two (2) managed edge routers. One of each shall be furnished at 2399 Gateway Oaks Drive, Suite 220, Sacramento 95833; one of each at 2399 Gateway Oaks Annex, being 1500 Sports Drive, Sacramento 95834.",
        ("h", "Article III. Authority and standard"),
        "Section 3.1. The Commission is a non-exempt agency within the meaning of the manual. Section 3.2. The standard for a petition upon financial ground is a price substantially below that of the comparable offering, following the individual price reduction process.",
        ("h", "Article IV. Ground"),
        "Section 4.1. The lowest CALNET 3 price for like ports and routers over the like period is $109,200. The Supplier's price is $78,000. The difference, $31,200, is 28.6 percent of the former. Section 4.2. Individual price reduction was requested of both CALNET 3 contractors on November 2, 2015. The first declined by letter of November 19; the second did not respond within the ten days allowed.",
        ("h", "Article V. Duration"),
        "Section 5.1. The New Agreement endures for twenty-four (24) months from execution, payable monthly in arrears, governed by the General Provisions, GSPD-401IT. Section 5.2. The Expiring Agreement may be terminated by the Commission on thirty days' notice without charge, and contains no unexercised option of extension; its dates are April 1, 2013 to March 31, 2016.",
        ("h", "Article VI. Consideration"),
        ("t", [
            ["Item", "Quantity", "Monthly rate", "Extended, 24 months"],
            ["Switched Ethernet port, 200 Mbps", "2", "$1,400.00", "$67,200.00"],
            ["Managed edge router", "2", "$225.00", "$10,800.00"],
            ["Total consideration", "", "", "$78,000.00"],
        ], None, True),
        ("h", "Article VII. Performance"),
        "Section 7.1. Each port shall be available 99.95 percent of each calendar month; restoration within four (4) hours of report. Section 7.2. Upon default under Section 7.1 the Supplier shall credit ten percent of the monthly rate for each four hours or part, not exceeding the monthly rate; upon three defaults in one quarter the Commission may rescind.",
        ("h", "Article VIII. Effect of denial"),
        "Section 8.1. Denial would oblige the Commission to expend $31,200 beyond its appropriation for item 0855-001, for which it would be compelled to hold one associate analyst position vacant for five months; applications for key employee licenses would in consequence exceed the 180 days fixed by regulation.",
        "Respectfully,",
        "Cassius Threlkeld-Moy<br/>Chief Information Officer",
    ], font="Times New Roman")
    raw = mail("Threlkeld-Moy, Cassius <cassius.threlkeld-moy@cgcc.ca.example>", EX, "Petition for Exemption, Licensing Ethernet Acquisition", "2016-01-14T11:00:00-08:00",
        "Please find the Commission's petition attached.\n\nCassius Threlkeld-Moy\nChief Information Officer\n", files=[("CGCC Petition.docx", letter)])
    write("y-08", "Petition in articles: financial, price reduction told about but no letter enclosed; termination and options only of the expiring agreement; never says what the ports are for", "exemptions", [
        (raw, "exemption", after("deficient", "California Gambling Control Commission", "non_exempt", exemption(("need", "contract.termination", "ipr.documentation"), na=("provider.documentation", "fsr", "separate_attachments")), {
            "provider.name": "Trillium Metro Ethernet, LLC",
            "cost.total": 78000.0,
            "cost.items": [67200.0, 10800.0],
            "services.addresses": [
                place("2399 Gateway Oaks Drive, Suite 220", "Sacramento", "95833"),
                place("1500 Sports Drive", "Sacramento", "95834"),
            ],
            "contract.term_months": 24,
            "signer.name": "Cassius Threlkeld-Moy",
            "signer.title": "Chief Information Officer",
            "reason.ground": "financial",
        })),
    ], "Section 5.2 concerns the expiring agreement; rescission after defaults (7.2) is a remedy. No IPR letter in the packet. What the ports are for is nowhere stated; Article VIII is consequences.")


def y_09():
    letter = pdf([
        "<b>California Housing Finance Agency</b><br/>500 Capitol Mall, Suite 1400, Sacramento, CA 95814",
        "June 3, 2013",
        "Statewide Telecommunications and Network Division<br/>Attention: Deputy Director",
        "<b>Re: Request under STMM 0501.0, Loan Servicing Voice Recording Acquisition</b>",
        "Dear Deputy Director:",
        "<b>1.1 Parties and instruments.</b> In this letter the \"Agency\" is the California Housing Finance Agency; the \"Vendor\" is Castellane Voice Systems, Inc.; the \"MSA\" is the Vendor's Master Services Agreement; the \"Servicing Floor\" is the eleventh floor at 500 Capitol Mall, Sacramento 95814, where every Service is to be delivered and nowhere else.",
        "<b>1.2 Services.</b> Hosted call recording with speech search for sixty-four (64) agent seats and four (4) supervisor seats.",
        "<b>1.3 Necessity.</b> The Agency services 29,000 first mortgages. The Homeowner Bill of Rights, in force since January 1, requires it to prove what a borrower was told, by whom and on what date. At present nothing said on the Servicing Floor is recorded at all.",
        "<b>1.4 Exposure.</b> Should the exemption be refused the Agency must settle, or defend without evidence, each borrower claim under Civil Code 2923.6; eleven are filed, and counsel estimates $45,000 apiece. The insurer has reserved the right to withdraw cover at renewal.",
        "<b>1.5 Ground.</b> Technical. No CALNET 2 module includes recording in the network with search by spoken word; Module 1 recording is by trunk, without indexing, on equipment of the customer. The contractor so confirmed to Ms. Abelard on April 30.",
        "<b>1.6 Commitment.</b> Forty-eight months from the date of acceptance. The Agency may terminate on ninety days' notice after the twelfth month, upon payment of two months' charge, and no right of renewal is granted to either party.",
        "<b>1.7 Consideration.</b> The total for the forty-eight months is $206,112. Its constituents are set out in Exhibit 2, the Vendor's proposal of May 6, 2013, which accompanies this letter.",
        "<b>1.8 Service Levels.</b> The Vendor shall perform in accordance with the Service Levels of Article 9 of the MSA, which are customary in the industry. For each Service Level missed in a month the Agency is credited five percent of that month's invoice, and upon a third miss in any quarter may terminate for cause and recover prepaid sums.",
        "<b>1.9 Feasibility.</b> A Feasibility Study Report is proposed to the Department of Finance concurrently; a copy is enclosed as Exhibit 4.",
        "Very truly yours,",
        "Evangeline Stroud-Pacheco<br/>Chief Information Officer",
        "Exhibits: 2 (proposal), 4 (FSR). Exhibits 1 and 3 intentionally omitted.",
    ])
    raw = mail("Abelard, Simone <simone.abelard@calhfa.ca.example>", EX, "CalHFA - Loan Servicing Voice Recording", "2013-06-03T14:44:00-07:00",
        "On behalf of our CIO.\n\nSimone Abelard\nContracts Manager\n", files=[("CalHFA exemption letter.pdf", letter)])
    write("y-09", "Recording seats: levels are those of an agreement that is not there, prices in Exhibit 2 and the FSR as Exhibit 4 are not enclosed either", "exemptions", [
        (raw, "exemption", after("deficient", "California Housing Finance Agency", "non_exempt", exemption(("sla.levels", "cost.items", "provider.documentation", "fsr"), na=("ipr.documentation", "separate_attachments")), {
            "provider.name": "Castellane Voice Systems, Inc.",
            "cost.total": 206112.0,
            "services.addresses": [place("500 Capitol Mall", "Sacramento", "95814")],
            "contract.term_months": 48,
            "signer.name": "Evangeline Stroud-Pacheco",
            "signer.title": "Chief Information Officer",
            "reason.ground": "technical",
        })),
    ], "The letter is the only attachment. Remedies are stated in 1.8, levels only by reference. Lines that stand in two exhibits are absent.")


def y_10():
    letter = docx([
        "<b>STATE OF CALIFORNIA, BUREAU OF REAL ESTATE</b><br/>Department of Consumer Affairs<br/>1651 Exposition Boulevard, Sacramento",
        "June 20, 2016",
        "<b>REQUEST FOR GENERAL DELEGATION (Office Telephony)</b>",
        ("h", "1. Definitions and construction"),
        '1.1 "Office" means any district or satellite office of the Bureau, now existing or hereafter established. 1.2 "System" means any key, hybrid or comparable system, together with ancillary equipment, as the Bureau may from time to time determine.',
        ("h", "2. Extent"),
        "2.1 Delegation is sought for any replacement, addition, removal or alteration of a System at any Office, as need arises. 2.2 The particulars of each shall be recorded at the time of order.",
        ("h", "3. Object"),
        "3.1 The object is that a consumer who telephones about a licensee, or a licensee who telephones about a renewal, shall not find the line dead. Systems were bought between 1994 and 2001; parts are no longer made; there were nine failures of more than a day in 2015.",
        ("h", "4. Period"),
        "4.1 From July 1, 2016 to June 30, 2018.",
        ("h", "5. Personnel"),
        "5.1 Gideon Pascoe-Ramirez, Senior Information Systems Analyst: B.S. in electrical engineering, California State University, Sacramento; CompTIA Convergence+ (CTP+). He was responsible for replacing the telephone system at the Fresno office in 2011 and at Oakland in 2013. 5.2 Hedy Lindqvist, Associate: RCDD, no. 20771.",
        ("h", "6. Grounds"),
        "6.1 The Bureau respectfully submits that good and sufficient grounds for delegation exist and that the request accords with Chapter 3-502.0.",
        ("h", "7. Prejudice if denied"),
        "7.1 An Office whose System fails cannot receive complaints. Under Business and Professions Code section 10176 time runs against the Bureau from the date a complaint could have been received; in 2015 two accusations were lost on that point, and the complainants, one aged 84, had no other recourse.",
        "Ambrose Kettering-Liu<br/>Chief Information Officer",
    ], font="Garamond")
    raw = mail("Kettering-Liu, Ambrose <ambrose.kettering-liu@dre.ca.example>", DEL, "Request for General Delegation (Office Telephony)", "2016-06-20T10:09:00-07:00",
        "Attached for your determination.\n\nA. Kettering-Liu\n", files=[("BRE General Delegation.docx", letter)])
    write("y-10", "Blanket delegation in defined terms: any system at any office as need arises, grounds that say only that there are grounds", "delegations", [
        (raw, "general_delegation", after("deficient", "Bureau of Real Estate", "non_exempt", general(("project.scope", "project.location", "products", "reason")), {
            "signer.name": "Ambrose Kettering-Liu",
            "signer.title": "Chief Information Officer",
        })),
    ], "Purpose, period, staff and prejudice are said; 'any office', 'any system' and 'good and sufficient grounds' answer nothing. Fresno and Oakland are earlier jobs.")


def y_11():
    raw = mail("Oduya-Kessler, Marisol <marisol.oduya-kessler@cpuc.ca.example>", EX, "Exemption required for an amendment? (Hearing Room Streaming Agreement)", "2017-08-08T15:27:00-07:00",
        """Dear colleagues:

I write for guidance before anything is drafted.

1.1 The Commission holds Agreement 14-PS-5050 with Brightwater Webcasting, Inc. for streaming of hearings from
505 Van Ness Avenue, San Francisco. It was let in 2014 for 36 months at a total of $144,000 and has one
12-month option, which we exercised in June.

1.2 Our Administrative Law Judge Division would like a second stream, because overflow rooms fill up. The
Provider offers it for $900 a month. Service levels (99.5 percent; credits of one day per four hours) would not
change.

1.3 My questions are these. (a) Is an amendment of an existing agreement an "acquisition" for which an exemption
has to be sought, or is it enough that you are told? (b) If one has to be sought, may our Director of
Administration submit it, our CIO post being vacant, or must the Acting CIO do so? (c) Are options to extend
counted into the length of the commitment?

No request is made at this time. If (a) is answered in the affirmative, one will follow in the usual form.

Marisol Oduya-Kessler
Procurement Manager (Attorney IV, ret.)
California Public Utilities Commission
""")
    write("y-11", "Attorney asks whether an amendment needs an exemption; many facts, no request", "exemptions", [(raw, "not_a_request", NONE)], "'No request is made at this time.'")


def y_12():
    letter = pdf([
        ("c", "<b>CALIFORNIA STATE LOTTERY</b><br/>700 North 10th Street, Sacramento, CA 95811"),
        "October 11, 2018",
        "CALNET Program, Exemption Requests",
        '<b>1. Request.</b> The California State Lottery (the "Lottery") requests exemption from CALNET 3 so as to engage Peregrine Cellular Networks, Inc. ("Peregrine") for the Retailer Terminal Backup Acquisition.',
        "<b>2. Services.</b> 2.1 LTE fixed wireless data service, nine (9) router lines, one for each district office: Sacramento, Richmond, San Francisco, Milpitas, Fresno, Van Nuys, Santa Fe Springs, Costa Mesa and San Diego. 2.2 The lines carry validation traffic when the primary circuit of a district office is down, so that winners of over $599 are paid the same day.",
        "<b>3. Why not CALNET.</b> The CALNET cellular lines use the same two carriers whose towers carry the terminals' primary traffic; a backup must not share a tower, and Peregrine is the sole carrier of the State with separate sites.",
        "<b>4. Price.</b> 4.1 Nine lines at $54 a month over 24 months, $11,664. 4.2 Nine routers at $412, $3,708. 4.3 Sum, $15,372.",
        "<b>5. Commitment.</b> 24 months. Any line may be ended on 30 days' notice without charge. There is no option of extension.",
        "<b>6. Service levels and remedy.</b> 99.5 percent a month for each line; a router swapped within one business day; a full month's credit for any line below that; three months below, and the Lottery may withdraw all nine.",
        "Respectfully submitted,",
        "Dominic Ferreira-Walsh<br/>Chief Information Officer, California State Lottery",
    ])
    raw = mail("Ferreira-Walsh, Dominic <dominic.ferreira-walsh@calottery.ca.example>", EX_STATE, "Lottery - Retailer Terminal Backup", "2018-10-11T13:13:00-07:00",
        "Please see our letter.\n\nDominic Ferreira-Walsh\nCIO\n", files=[("Lottery exemption 10-11-18.pdf", letter)])
    write("y-12", "Lottery, which is exempt, asks for an exemption; offices by city only and no word of what follows a denial", "exemptions", [
        (raw, "exemption", after("not_required", "California State Lottery", "exempt", exemption(("services.address", "ramifications")), {
            "provider.name": "Peregrine Cellular Networks, Inc.",
            "cost.total": 15372.0,
            "cost.items": [11664.0, 3708.0],
            "contract.term_months": 24,
            "signer.name": "Dominic Ferreira-Walsh",
            "signer.title": "Chief Information Officer",
            "reason.ground": "technical",
        })),
    ], "The State Lottery is an exempt entity. Nine cities without streets; the letterhead is no service location by itself.")


# ------------------------------------------------------- three: a data-centre lead and his workbooks


def y_13():
    letter = pdf([
        "<b>Department of FISCal</b> | Technology Operations | 2000 Evergreen Street, Sacramento, CA 95815",
        "10/05/2020",
        "To: STND. From: Tech Ops. Re: exemption for <b>DR Wave 2021</b> (new wavelength, primary room to recovery room)",
        "One page, because the rest is in the workbook (DR_Wave_2021.xlsx). Tabs: Sites, Price, Contract, SLA.",
        "<b>What.</b> 2 protected 10 Gbps optical wavelengths between two rooms, plus the shelf at each end. Carrier: Stonebridge Fiber Partners LLC.",
        "<b>Why.</b> The state's books close on 6/30 and reopen on 7/1. Replication of the ledger between rooms runs over a shared 1 Gbps port; in July 2020 it was 19 hours behind for three days. The Controller's rule is 4 hours. We need lanes nobody else is on.",
        "<b>Why not CALNET.</b> Asked all 3 NextGen category 20 contractors. Their waves are unprotected (single path) or run both paths through the same manhole on R Street. Tab Sites, column F has what each one answered. No feature match, so this one is technical.",
        "<b>If no.</b> We miss the 4-hour recovery point again at year end; vendor payments (about $300M a day) would be held until the two copies agree, and the State Auditor's open finding 2019-046 turns into a repeat finding.",
        "Frederique Okonjo-Bell, Chief Information Officer",
    ], font="Helvetica", size=10.5)
    book = xlsx([
        ("Sites", [
            ["End", "Room", "Street", "City / zip", "Ask", "What CALNET contractors said"],
            ["A", "Primary", "3101 Gold Camp Drive", "Rancho Cordova 95670", "2 x 10G wave + 1 shelf", "Contractor 1: single path only"],
            ["B", "Recovery", "1415 Vacaville Tech Parkway", "Vacaville 95688", "2 x 10G wave + 1 shelf (other end)", "Contractor 2: both paths in R Street manhole 44. Contractor 3: no bid"],
        ]),
        ("Price", [
            ["Line", "What", "Qty", "Per month", "Once", "60-month cost"],
            [1, "10 Gbps protected wavelength", 2, 3850.00, 0.00, 462000.00],
            [2, "Optical shelf, lease", 2, 420.00, 0.00, 50400.00],
            [3, "Splice and turn-up", 2, 0.00, 9500.00, 19000.00],
            ["", "GRAND TOTAL 60 MO", "", "", "", 531400.00],
        ]),
        ("Contract", [
            ["Question", "Answer"],
            ["How long", "60 months from turn-up of the second wave"],
            ["Leaving early", "Mo. 1-24: 50 % of what's left. Mo. 25-60: 25 % of what's left. No charge if budget act doesn't fund it."],
            ["Options to extend", "None"],
        ]),
        ("SLA", [
            ["Measure", "Number", "If missed"],
            ["Uptime per wave, monthly", "99.99", "10 % of MRC per 30 min"],
            ["Latency round trip", "1.9 ms", "5 % of MRC per day"],
            ["Fiber cut repair", "6 h", "1 day of MRC per hour late"],
            ["Chronic (3 outages / 90 d)", "", "drop the wave, no charge"],
        ]),
        ("old quote", [["GRAND TOTAL 36 MO", 402120.00], ["void - Aug quote", ""]], "hidden"),
    ])
    raw = mail("Tran-Delacroix, Milo <milo.tran-delacroix@fiscal.ca.example>", EX_STATE, "DR Wave 2021 - exemption (1 page + xlsx)", "2020-10-05T10:10:00-07:00",
        "Letter = 1 page. Numbers = xlsx. Ping me if a tab will not open.\n\nMilo Tran-Delacroix\nData Center Team Lead\n",
        files=[("DR Wave 2021 letter.pdf", letter), ("DR_Wave_2021.xlsx", book)], cc="Okonjo-Bell, Frederique <frederique.okonjo-bell@fiscal.ca.example>")
    write("y-13", "One-page letter, all the rest in workbook tabs; a hidden sheet holds an older total; complete", "exemptions", [
        (raw, "exemption", after("complete", "Department of FISCal", "non_exempt", exemption(na=("provider.documentation", "ipr.documentation", "fsr")), {
            "provider.name": "Stonebridge Fiber Partners LLC",
            "cost.total": 531400.0,
            "cost.items": [462000.0, 50400.0, 19000.0],
            "services.addresses": [place("3101 Gold Camp Drive", "Rancho Cordova", "95670"), place("1415 Vacaville Tech Parkway", "Vacaville", "95688")],
            "contract.term_months": 60,
            "signer.name": "Frederique Okonjo-Bell",
            "signer.title": "Chief Information Officer",
            "reason.ground": "technical",
        })),
    ], "Hidden sheet 'old quote' ($402,120, 36 months) does not count. The agency's own workbook is not vendor documentation. Uptime 99.99 stands without a percent sign in a cell.")


def y_14():
    letter = pdf([
        "<b>Office of Technology and Solutions Integration</b> | Data Center Services | 2525 Natomas Park Drive, Sacramento",
        "04/17/2025",
        "To: CALNET exemptions",
        "Short version below, detail in <b>OTSI_xconn.xlsx</b>.",
        "<b>Ask.</b> Exemption for data center connectivity in general: whatever moves this year and next. Product is Ethernet cross-connect service (single-mode pairs, carrier-neutral) from Latchford Interconnect Inc.",
        "<b>Where.</b> Two cages: 1100 Kilgore Meet-Me Road, Rancho Cordova 95742 and 7085 Foothill Telco Avenue, Roseville 95747.",
        "<b>Need.</b> Counties hand us their case-management traffic at the meet-me rooms. A pair to each county carrier is the only way the bits get from their cage to ours; today it's a borrowed patch panel that the landlord wants back.",
        "<b>Ground: technical.</b> There is no cross-connect line item in any NextGen catalog at a carrier-neutral building (checked 4/2 with both carriers' reps, feature \"not offered\").",
        "<b>If denied.</b> The landlord pulls the panel 9/30/2025; 58 county welfare offices can't open cases until somebody builds around it. CMS has said that 3 days of that triggers a corrective action plan.",
        "<b>Deal.</b> 24 months. Any pair can be dropped on 30 days' notice, no charge. One 12-month option, ours.",
        "<b>SLA.</b> 99.99 % per pair per month, 4 h repair. Miss it: one day's charge per hour, capped at the month; miss three in a quarter and we can leave the building with no fee.",
        "Guillermo Aske, Chief Information Officer",
    ], font="Helvetica", size=10.5)
    book = xlsx([
        ("Cost", [
            ["Line", "Item", "Qty", "Budget this line, 24 mo"],
            [1, "Single-mode pair, Rancho Cordova", "TBD", 61200.00],
            [2, "Single-mode pair, Roseville", "TBD", 44880.00],
            [3, "Panel and tray", "lot", 12000.00],
        ]),
        ("Counties", [["County", "Carrier", "Moves when"], ["(fill in from migration calendar)", "", ""]]),
        ("calc", [["sum", 118080.00], ["do not send", ""]], "hidden"),
    ])
    raw = mail("Guillermo Aske <guillermo.aske@osi.ca.example>", EX_STATE, "exemption, data center connectivity", "2025-04-17T09:02:00-07:00",
        "see pdf + xlsx\n\nG. Aske, CIO, OTSI\n", files=[("OTSI letter.pdf", letter), ("OTSI_xconn.xlsx", book)])
    write("y-14", "Connectivity 'in general', pairs in quantity TBD, line budgets with the sum only on a hidden sheet", "exemptions", [
        (raw, "exemption", after("deficient", "Office of Technology and Solutions Integration", "non_exempt", exemption(("project", "services.quantity", "cost.total"), na=("provider.documentation", "ipr.documentation", "fsr")), {
            "provider.name": "Latchford Interconnect Inc.",
            "cost.items": [61200.0, 44880.0, 12000.0],
            "services.addresses": [place("1100 Kilgore Meet-Me Road", "Rancho Cordova", "95742"), place("7085 Foothill Telco Avenue", "Roseville", "95747")],
            "contract.term_months": 24,
            "signer.name": "Guillermo Aske",
            "signer.title": "Chief Information Officer",
            "reason.ground": "technical",
        })),
    ], "'Whatever moves this year and next' names no project. Total only on the hidden sheet. 58 is the number of counties, not of pairs.")


def y_15():
    letter = pdf([
        "<b>Franchise Tax Board</b> | Enterprise Hosting | 9646 Butterfield Way, Sacramento 95827",
        "02/11/2019",
        "To: STND, exemption intake",
        "<b>Project:</b> Return Season Cutover 2019.",
        "<b>Services:</b> 6 x HelioPath Gold, 3 at 9646 Butterfield Way, Sacramento 95827 and 3 at 1755 Twelve Bridges Way, Lincoln 95648. Spec is the publisher's.",
        "<b>Need:</b> The mainframe hands each night's returns to the Lincoln room. In April it takes 11 hours and the window is 8, so refunds for the last 40,000 filers post one day late.",
        '<b>Reason (technical):</b> none of the CALNET 3 contractors lists HelioPath or anything that sequences the batches the way it does. Asked 1/22; three answers, all "not available, not planned".',
        "<b>If not approved:</b> refunds late again from 4/8 on, interest at about $9,000 a day, and a call center that already runs at 40 % busy gets 40,000 more calls.",
        "<b>Reseller:</b> the low bidder out of three, name when the bids are opened on 2/25.",
        "<b>Contract:</b> on the reseller's standard agreement. No charge for leaving early; no extension options, mandatory or otherwise.",
        "<b>Cost:</b> $187,500 total. Tab 2 has the split.",
        "<b>SLA:</b> batch delivered by 04:30, 99.9 % of nights. 2 % of the month's bill back for each late night, 100 % after ten, out of the contract after fifteen.",
        "Rosamund Tewksbury, Chief Information Officer",
    ], font="Helvetica", size=10.5)
    book = xlsx([
        ("1 Window", [["Night", "Start", "End", "Hours"], ["4/14/2018", "20:00", "07:10", "11.2"], ["4/15/2018", "20:00", "07:25", "11.4"], ["4/16/2018", "20:00", "06:40", "10.7"]]),
        ("2 Split", [["Item", "Qty", "Amount"], ["HelioPath Gold", 6, "#REF!"], ["Activation", 6, "#REF!"], ["TOTAL", "", 187500.00]]),
    ])
    raw = mail("Nakashima-Ruhl, Petra <petra.nakashima-ruhl@ftb.ca.example>", EX, "Return Season Cutover 2019 / exemption", "2019-02-11T18:20:00-08:00",
        "Letter is one page, xlsx goes with it. R. Tewksbury (CIO) signed off on both.\n\nPetra Nakashima-Ruhl\nTeam lead, Enterprise Hosting\n",
        files=[("letter 1p.pdf", letter), ("Cutover2019.xlsx", book)])
    write("y-15", "A product name without its kind, provider known after bid opening, length left to a standard agreement, item amounts are broken cells", "exemptions", [
        (raw, "exemption", after("deficient", "Franchise Tax Board", "non_exempt", exemption(("services.description", "provider.name", "contract.term", "cost.items"), na=("provider.documentation", "ipr.documentation", "fsr")), {
            "cost.total": 187500.0,
            "services.addresses": [place("9646 Butterfield Way", "Sacramento", "95827"), place("1755 Twelve Bridges Way", "Lincoln", "95648")],
            "signer.name": "Rosamund Tewksbury",
            "signer.title": "Chief Information Officer",
            "reason.ground": "technical",
        })),
    ], "'HelioPath Gold' without what it is. #REF! in the amounts. Termination and options are denied in words, so that item is present.")


def y_16():
    letter = pdf([
        "<b>Department of Motor Vehicles</b> | Information Systems Division, Hosting | 2415 1st Avenue, Sacramento 95818",
        "08/23/2021",
        "To: CALNET delegations",
        "Contract delegation, please, for one line of Catalog B. Form filled in on the sheet. I kept your headings off it and used mine.",
        "Ask: line <b>MSS-4410, Managed SD-WAN edge, large</b>, contractor <b>Meridian Valley Telecom</b>, NextGen category 21. Delegation column says Yes.",
        "Thanks,<br/>Ingeborg Salazar-Thwaite, Chief Information Officer",
    ], font="Helvetica", size=11)
    book = xlsx([
        ("Delegation", [
            ["Row", "Topic", "Answer"],
            [1, "Job", "REAL ID counter lanes. Swap the edge box in 14 large field offices for MSS-4410. Kiosks, cameras and the driver-test PCs are not in it."],
            [2, "What it fixes", "Counter lanes freeze when the vision-test video uploads. Two WAN links per office, only one carries traffic. SD-WAN uses both."],
            [3, "Dates", "Pilot 10/4/2021 (Arleta, Oakland Claremont). Rest in 4 waves, last one 3/25/2022."],
            [4, "Offices", "see tab Offices"],
            [5, "Crew", "see tab Crew"],
            [6, "What a no costs", "REAL ID date is 5/3/2023. At 14 min a customer these offices fall 610,000 short by then; people with no card can't board a plane. Also 2 links x 14 offices paid for and half used, $31k a month."],
        ]),
        ("Offices", [
            ["#", "Office", "City"],
            *[[i, n, c] for i, (n, c) in enumerate([
                ("Arleta", "Los Angeles"), ("Oakland Claremont", "Oakland"), ("Bell Gardens", "Bell Gardens"), ("Carmichael", "Carmichael"),
                ("Chula Vista", "Chula Vista"), ("Daly City", "Daly City"), ("El Monte", "El Monte"), ("Fontana", "Fontana"),
                ("Fresno North", "Fresno"), ("Inglewood", "Inglewood"), ("Lancaster", "Lancaster"), ("Oxnard", "Oxnard"),
                ("San Jose DLPC", "San Jose"), ("Westminster", "Westminster"),
            ], 1)],
        ]),
        ("Crew", [
            ["Who", "Cert", "Did this before"],
            ["M. Abernathy-Quon, ITS II", "CCNP Enterprise (2020); SD-WAN associate", "Led SD-WAN cutover at 9 CHP area offices, 2018-19, on loan"],
            ["Y. Stoyanov, ITS I", "Network+; fiber optic tech (FOA CFOT)", "Hands for router refresh, 62 DMV offices, 2016"],
        ]),
    ])
    raw = mail("Salazar-Thwaite, Ingeborg@DMV <ingeborg.salazar-thwaite@dmv.ca.example>", DEL, "DMV contract delegation, MSS-4410", "2021-08-23T07:58:00-07:00",
        "Letter and sheet.\n\nIngeborg\n", files=[("DMV letter.pdf", letter), ("DMV delegation answers.xlsx", book)])
    write("y-16", "Contract delegation answered on a worksheet with its own row names; catalog line in the letter; complete", "delegations", [
        (raw, "contract_delegation", after("complete", "Department of Motor Vehicles", "non_exempt", contract(), {
            "provider.name": "Meridian Valley Telecom",
            "project.locations": ["Arleta", "Oakland Claremont", "Bell Gardens", "Carmichael", "Chula Vista", "Daly City", "El Monte", "Fontana", "Fresno North", "Inglewood", "Lancaster", "Oxnard", "San Jose DLPC", "Westminster"],
            "signer.name": "Ingeborg Salazar-Thwaite",
            "signer.title": "Chief Information Officer",
        })),
    ], "Offices and crew on their own tabs, pointed to by rows 4 and 5.")


def y_17():
    letter = pdf([
        "<b>California Public Employees' Retirement System</b> | Infrastructure Services | 400 Q Street, Sacramento 95811",
        "03/07/2022",
        "To: STND exemptions. Project: <b>Trading Floor Market Data Feeds 2022</b>",
        "<b>Buying:</b> 4 dedicated low-latency Ethernet circuits, 1 Gbps, from 400 Q Street, Sacramento 95811 (2 of them) and 1800 Broadhollow Exchange Way, San Jose 95131 (2) to the provider's exchange points. Provider: Quillon Market Networks, Inc.",
        "<b>Why we need them:</b> The investment desk trades for 2 million members. Prices now arrive 70 ms after everyone else's; the desk measured $3.1M of slippage in 2021.",
        "<b>Why not CALNET (technical):</b> no NextGen Ethernet line carries exchange multicast, and neither contractor has a presence in the exchange buildings.",
        "<b>If denied:</b> same slippage each year, and the fund leaves the two new venues closed to it, per the Investment Committee item of 2/15.",
        "<b>Cost:</b> $691,200 total, by line on tab Cost. <b>Length:</b> 36 months.",
        "<b>Leaving early, extensions, service levels, credits:</b> tab Terms of the workbook, row by row from the provider's agreement.",
        "Wilhelmina Adeyemi-Roth, Chief Information Officer",
    ], font="Helvetica", size=10.5)
    book = xlsx([
        ("Cost", [["Line", "Amount"], ["Circuits Sacramento", 345600.00], ["Circuits San Jose", 345600.00]]),
        ("Terms", [["Row", "Text"], ["Uptime", "99.99"], ["Credits", "10 %"]]),
    ])
    raw = mail("Castellanos, Bram <bram.castellanos@calpers.ca.example>", EX_STATE, "Trading Floor Market Data Feeds 2022 - exemption request", "2022-03-07T14:22:00-08:00",
        "One-page letter + workbook. Workbook is big so mail may choke on it, tell me.\n\nBram Castellanos\nData center lead\n",
        files=[("MarketData letter.pdf", letter), ("MarketData2022.xlsx", book[: len(book) * 3 // 5])])
    write("y-17", "Cut-off workbook holds item prices, early leaving, levels and credits: a person must ask for it again", "exemptions", [
        (raw, "exemption", after("triage", "California Public Employees' Retirement System", "non_exempt", exemption(na=("provider.documentation", "ipr.documentation", "fsr"), unclear=("contract.termination", "cost.items", "sla.levels", "sla.remedies")), {
            "provider.name": "Quillon Market Networks, Inc.",
            "cost.total": 691200.0,
            "services.addresses": [place("400 Q Street", "Sacramento", "95811"), place("1800 Broadhollow Exchange Way", "San Jose", "95131")],
            "contract.term_months": 36,
            "signer.name": "Wilhelmina Adeyemi-Roth",
            "signer.title": "Chief Information Officer",
            "reason.ground": "technical",
        })),
    ], "The workbook is truncated and opens in no program.")


def y_18():
    book = xlsx([
        ("Exemptions", [
            ["STND no.", "Project", "Provider", "Ends", "Total", "Signed by", "Remark"],
            ["EX-2017-0044", "Oroville spillway telemetry", "Feather Canyon Wireless", "12/31/2019", 88400.00, "CIO", "on track"],
            ["EX-2018-0009", "Banks pumping plant wave", "Delta Lightworks", "6/30/2021", 204000.00, "CIO", "SLA 99.9, no misses"],
        ]),
        ("Delegations", [
            ["STND no.", "Job", "Status"],
            ["DL-2018-0012", "Key system, Lost Hills field office", "closed 3/1"],
        ]),
        ("Ideas", [["Pearblossom backup link", "maybe FY 20/21, not asked yet"]]),
    ])
    raw = mail("Fitzroy, Leander@DWR <leander.fitzroy@water.ca.example>", EX, "Exemption tracker, March", "2019-04-02T08:00:00-07:00",
        "March tracker for your file, as agreed at the CATR meeting. Same tabs as February. No action for STND.\n\nLeander Fitzroy\nData Center Team, Department of Water Resources\n",
        files=[("Exemption request tracker 2019-03.xlsx", book)])
    write("y-18", "Monthly tracker of exemptions and delegations already granted", "exemptions", [(raw, "not_a_request", NONE)], "'No action for STND'; the Ideas tab asks for nothing.")


# ------------------------------------------------------- four: a benefits program's call centre


def y_19():
    letter = docx([
        "<b>Employment Development Department</b><br/>Disability Insurance Branch, Contact Center Operations",
        "<b>Business case and exemption request: Claimant Callback Seats (CCS)</b><br/>July 14, 2021",
        ("h", "At a glance"),
        ("t", [
            ["Topic", "Our answer"],
            ["Initiative", "Claimant Callback Seats, one purchase, State Disability Insurance line"],
            ["Services", "Cloud contact-center seats with virtual hold and callback: 260 agent seats, 18 supervisor seats"],
            ["Seats sit at", "Chico: 240 Silverbell Commons Drive, 95928 (120 agents, 8 supervisors). Riverside: 1190 Palmyrita Business Loop, 92507 (140 agents, 10 supervisors)"],
            ["Partner", "Evermore Contact Cloud, Inc."],
            ["Agreement", "30 months from go-live"],
            ["All-in price", "$673,470.00"],
        ], None, True),
        ("h", "The business problem"),
        ("l", [
            "71 percent of claimants who called in May gave up before a person answered.",
            "The average claimant calls eleven times for one answer.",
            "Holding the caller's place and calling back is what every other benefits program of our size now does; our present platform cannot.",
        ]),
        ("h", "Why we are not buying it from CALNET"),
        ("l", [
            "Dollars. The NextGen seat with callback lists at $128.50; after the IPR the contractor came to $121.00. Evermore's is $79.50. On 260 agents that is 34 percent under.",
            "Everything else was held even: uptime, recording, Spanish and Tagalog prompts, two data centers.",
            "The IPR mail is attached (02_IPR_reply).",
        ]),
        ("h", 'What happens with a "no"'),
        ("l", [
            "Average wait stays at 94 minutes through the winter peak.",
            "The Legislature's supplemental report (Item 7100-001) requires 20 minutes by January 2022. We would report a miss, and lose the $4.4 million held back against it.",
            "New parents and cancer patients wait a further pay period for a first check.",
        ]),
        ("h", "Commercials"),
        ("t", [
            ["Line", "How many", "Unit price", "30 months"],
            ["Agent seat with callback", "260", "$79.50 / month", "$620,100.00"],
            ["Supervisor seat", "18", "$64.50 / month", "$34,830.00"],
            ["Set-up, flows and prompts", "1", "$18,540.00 once", "$18,540.00"],
            ["All-in", "", "", "$673,470.00"],
        ], None, True),
        ("l", [
            "Flex: seats can go down 20 percent each quarter at no cost. Walking away altogether takes 60 days' notice and a fee of two months.",
            "Longer: two 6-month options at the same unit price, our call.",
        ]),
        ("h", "Performance promise"),
        ("t", [
            ["We are promised", "We get if not"],
            ["Platform up 99.99 percent a month", "10 percent of the month's bill per 30 minutes"],
            ["Callback placed within 5 minutes of the promised time, 95 percent", "3 percent of the month's bill"],
            ["Severity 1 answered in 15 minutes", "2 percent; three in a quarter, we can exit without the fee"],
        ], None, True),
        "Approved and submitted by",
        "Thessaly Brandt-Moreno<br/>Chief Information Officer, EDD",
        "Prepared by: Ophelia Quist, Contact Center Manager",
    ], font="Calibri")
    reply = mail("Jerome Castleberry <jcastleberry@pacificunion-telecom.example>", "ophelia.quist@edd.ca.example", "RE: IPR - callback seats", "2021-06-22T13:40:00-07:00",
        """Ophelia,

Per our CALNET NextGen contract, here is our Individual Price Reduction answer on 260 agent and 18 supervisor
seats with virtual hold, 30 months: agent $121.00 (catalog 128.50), supervisor $98.00 (catalog 104.00), set-up waived.
That is the best I can get signed.

Jerome Castleberry, Pacific Union Telecom
""", bare=True)
    quote = pdf([
        "<b>Evermore Contact Cloud, Inc.</b><br/>88 Harborlight Plaza, Suite 2100, Seattle, WA 98104",
        "Order form draft EDD-0721. 260 Callback Agent at $79.50; 18 Supervisor at $64.50; onboarding $18,540.00. Term 30 months. Quote valid 120 days.",
    ], font="Helvetica")
    raw = mail("Quist, Ophelia@EDD <ophelia.quist@edd.ca.example>", EX_STATE, "EDD Claimant Callback Seats - exemption package (3 files)", "2021-07-14T08:45:00-07:00",
        "Good morning team,\n\nOur package:\n- 01 business case and request (signed off by our CIO)\n- 02 IPR reply\n- 03 order form draft\n\nHappy to set up a quick call!\n\nOphelia Quist\nContact Center Manager\n",
        files=[("01_CCS_business_case.docx", letter), ("02_IPR_reply.eml", reply), ("03_Evermore_order_form.pdf", quote)],
        cc="Brandt-Moreno, Thessaly@EDD <thessaly.brandt-moreno@edd.ca.example>")
    write("y-19", "Callback seats, bulleted business case with tables, price reduction as an attached mail; complete, financial", "exemptions", [
        (raw, "exemption", after("complete", "Employment Development Department", "non_exempt", exemption(na=("fsr",)), {
            "provider.name": "Evermore Contact Cloud, Inc.",
            "cost.total": 673470.0,
            "cost.items": [620100.0, 34830.0, 18540.0],
            "services.addresses": [place("240 Silverbell Commons Drive", "Chico", "95928"), place("1190 Palmyrita Business Loop", "Riverside", "92507")],
            "contract.term_months": 30,
            "signer.name": "Thessaly Brandt-Moreno",
            "signer.title": "Chief Information Officer",
            "reason.ground": "financial",
        })),
    ], "The Seattle street is the provider's. $4.4 million is held-back appropriation.")


def y_20():
    body_text = """Good afternoon,

Please see the attached exemption business case for the Grant Help Line text channel.

Kind regards,
Marcellus Whitby
Contact Center Manager, California Student Aid Commission
"""
    letter = docx([
        "<b>California Student Aid Commission</b><br/>Student Services Contact Center<br/>11040 White Rock Road, Rancho Cordova",
        "<b>Exemption business case: Grant Help Line Text Channel</b> (November 3, 2022)",
        ("h", "Strategic fit"),
        ("l", ["Supports Goal 3 of the Commission's Strategic Plan, \"People First\".", "Aligned with the Roadmap adopted by the executive team on September 8.", "Sponsor: Deputy Director, Program Administration and Services."]),
        ("h", "What we are buying"),
        ("t", [
            ["Component", "Type", "How many", "Delivered to"],
            ["Two-way SMS messaging service, short code", "Hosted messaging", "1 code, 45 user licenses", "11040 White Rock Road, Rancho Cordova 95670"],
            ["Message bundle", "Usage", "600,000 messages a year", "same"],
        ], None, True),
        ("h", "Why CALNET does not work for us"),
        ("l", ["The selected partner is the team's preferred partner and a recognized leader.", "A non-CALNET route gives the best strategic alignment.", "The IPR conversation with the CALNET contractor was completed in September; see Attachment B, IPR correspondence."]),
        ("h", "Partner and money"),
        ("t", [
            ["Pepperwood Messaging, Inc.", "Year 1", "Year 2", "Both years"],
            ["Short code lease", "$12,000", "$12,000", "$24,000"],
            ["45 user licenses", "$21,600", "$21,600", "$43,200"],
            ["600,000 messages a year at $0.012", "$7,200", "$7,200", "$14,400"],
            ["Program total", "$40,800", "$40,800", "$81,600"],
        ], None, True),
        ("h", "Terms"),
        ("l", ["24 months, starting January 2, 2023.", "May be cancelled at the end of any quarter; unused bundle is forfeited. One optional 12-month renewal."]),
        ("h", "Scorecard the partner signs up to"),
        ("l", ["99.9 percent delivery platform availability, monthly", "Messages handed to carriers within 30 seconds, 98 percent", "Credit: 5 percent of the month for each miss; after three misses in a half-year the Commission may cancel at once"]),
        ("h", "Risks if not approved"),
        ("l", ["Risk rating: High", "Mitigation: to be developed with the Risk Committee"]),
        "Leontyne Ashworth-Kim<br/>Chief Information Officer",
    ])
    raw = mail("Whitby, Marcellus@CSAC <marcellus.whitby@csac.ca.example>", EX_STATE, "Grant Help Line Text Channel, exemption business case", "2022-11-03T15:19:00-07:00", body_text,
        html="<p>Good afternoon,</p><p>Please see the attached exemption business case for the <b>Grant Help Line text channel</b>.</p><p>Kind regards,<br>Marcellus Whitby<br>Contact Center Manager, California Student Aid Commission</p>",
        files=[("CSAC text channel business case.docx", letter)])
    write("y-20", "Business case in slide language: strategic fit for a need, a preferred partner for a reason, 'High' for consequences, Attachment B not there", "exemptions", [
        (raw, "exemption", after("deficient", "California Student Aid Commission", "non_exempt", exemption(("need", "ramifications", "reason", "ipr.documentation"), na=("provider.documentation", "fsr", "separate_attachments")), {
            "provider.name": "Pepperwood Messaging, Inc.",
            "cost.total": 81600.0,
            "cost.items": [24000.0, 43200.0, 14400.0],
            "services.addresses": [place("11040 White Rock Road", "Rancho Cordova", "95670")],
            "contract.term_months": 24,
            "signer.name": "Leontyne Ashworth-Kim",
            "signer.title": "Chief Information Officer",
        })),
    ], "Goals and roadmaps are not a need; preference is not a reason; a risk rating is not a consequence. The IPR correspondence is promised as Attachment B and absent.")


def y_21():
    deck = docx([
        "<b>Department of Child Support Services</b><br/>Contact Center Strategy Team<br/>General delegation: Southern Regional Call Routing (SRCR)",
        "May 6, 2014",
        ("h", "In one sentence"),
        "We would like authority to buy, install and run a premise-based automatic call distributor with self-service voice response for the Southern Regional Customer Connect Center.",
        ("h", "In scope / out of scope"),
        ("t", [
            ["In", "Out"],
            ["Call distributor for 84 agents, 6 queues", "The 47 local child support agencies' own phones"],
            ["Voice response: payment and hearing-date look-up", "The payment processor's line"],
            ["Migration of the two toll-free numbers' routing tables", "The toll-free numbers themselves (stay on CALNET 3)"],
        ], None, True),
        ("h", "Why now"),
        ("l", ["The present distributor has 48 seats and 84 people; shifts are staggered to fit the machine and not the callers.", '38 percent of calls ask only "was my payment posted?", which a person reads off a screen.']),
        ("h", "Where and when"),
        ("t", [
            ["Milestone", "Date"],
            ["Order", "June 16, 2014"],
            ["Equipment on the floor at 1055 West Seventh Street, Los Angeles, 14th floor", "August 4, 2014"],
            ["Pilot queue (Spanish)", "September 8, 2014"],
            ["All six queues", "October 20, 2014"],
        ], None, True),
        ("h", "Shopping list"),
        ("t", [
            ["Item", "Model", "Number"],
            ["ACD server pair", "Tessaro ContactPoint 700, hot standby", "1 pair"],
            ["Agent license", "CP-700 Agent", "84"],
            ["Supervisor license", "CP-700 Supervisor", "9"],
            ["IVR ports", "Tessaro Voice Port, 24-port card", "2"],
            ["Wallboards, 46 inch", "Tessaro WB46", "4"],
            ["Services", "Installation, 40 hours; maintenance, 36 months", "1"],
        ], None, True),
        ("h", "Who will do it"),
        ("l", ["<b>Beatrix Onyango</b>, project manager, PMP (2009), Lean Six Sigma Green Belt. Delivered the 60-seat distributor at the Northern center in 2011, on the date and $14,000 under.", "<b>Fabrizio Hallam</b>, systems engineer, Tessaro Certified Engineer, Master's in telecommunications (Golden Gate University). Has installed three ContactPoint sites, at Covina, Modesto and the Franchise Tax Board's collections floor."]),
        ("h", "Why it should be ours to do"),
        ("l", ["CALNET 3 sells the network-based distributor only. It cannot read the Statewide Distribution Unit's database, which by federal security rule (IRS Publication 1075) must be queried from inside our own room.", "We run the same machine in the north, with the same people, so no design help is required."]),
        ("h", "And if we cannot"),
        ("l", ["Queue time at Los Angeles stays above 31 minutes; custodial parents pay for those minutes on prepaid phones.", "The federal self-assessment drops below 75 percent on timely response, and 1 percent of the federal grant ($4.7 million) can be withheld."]),
        "Sincerely,",
        "Honora Vickers-Sandoval<br/>Chief Information Officer",
    ])
    raw = mail("Onyango, Beatrix@DCSS <beatrix.onyango@dcss.ca.example>", DEL, "SRCR general delegation", "2014-05-06T10:00:00-07:00",
        "Hello team,\n\nAttached is the SRCR delegation from our CIO, Honora Vickers-Sandoval.\n\nBest,\nBeatrix\n", files=[("SRCR delegation.docx", deck)])
    write("y-21", "Premise ACD and IVR, bulleted with tables (in/out, milestones, shopping list); complete", "delegations", [
        (raw, "general_delegation", after("complete", "Department of Child Support Services", "non_exempt", general(), {
            "project.locations": ["Southern Regional Customer Connect Center, 1055 West Seventh Street, Los Angeles, 14th floor"],
            "activities": ["installation", "operation and maintenance"],
            "signer.name": "Honora Vickers-Sandoval",
            "signer.title": "Chief Information Officer",
        })),
    ], "Place stands in a milestone row.")


def y_22():
    raw = mail("Delacourt-Mbeki, Rosalie <rosalie.delacourt-mbeki@victims.ca.example>", DEL, "CalVCB contract delegation: workforce planning add-on", "2023-10-12T11:26:00-07:00",
        """Hello CALNET team,

CalVCB requests contract delegation. Overview:

Initiative      Workforce planning add-on for the application intake queues
In scope        Forecasting and shift scheduling for 3 queues (new, renewal, provider billing); 33 agents,
                4 supervisors
Not in scope    Dialing, recording, chat
Service         A contact-center add-on from the CALNET catalogs (Delegation = Yes). Best value will be chosen
                among the contractors after delegation is granted
Timeline        Kickoff November 6, 2023; live February 12, 2024; benefits review May 2024
Location        All program contact points
Team            Constantia Yip, WFM analyst: Certified Workforce Planning Professional (SWPP), 2019. She put in
                forecasting for the 70-agent floor at the Tax and Fee Administration in 2020.
                Rurik Stavros, ITS I: CompTIA A+ and Network+; second pair of hands on the same rollout.
If declined     We will revisit our options.

Key outcomes:
 * One version of the truth
 * Continuous improvement
 * Supports the Board's vision statement

Thanks so much!

Rosalie Delacourt-Mbeki
Chief Information Officer
California Victim Compensation Board
""", html="""<p>Hello CALNET team,</p><p>CalVCB requests contract delegation. Overview:</p><table border="1">
<tr><td>Initiative</td><td>Workforce planning add-on for the application intake queues</td></tr>
<tr><td>In scope</td><td>Forecasting and shift scheduling for 3 queues (new, renewal, provider billing); 33 agents, 4 supervisors</td></tr>
<tr><td>Not in scope</td><td>Dialing, recording, chat</td></tr>
<tr><td>Service</td><td>A contact-center add-on from the CALNET catalogs (Delegation = Yes). Best value will be chosen among the contractors after delegation is granted</td></tr>
<tr><td>Timeline</td><td>Kickoff November 6, 2023; live February 12, 2024; benefits review May 2024</td></tr>
<tr><td>Location</td><td>All program contact points</td></tr>
<tr><td>Team</td><td>Constantia Yip, WFM analyst: Certified Workforce Planning Professional (SWPP), 2019. She put in forecasting for the 70-agent floor at the Tax and Fee Administration in 2020.<br>Rurik Stavros, ITS I: CompTIA A+ and Network+; second pair of hands on the same rollout.</td></tr>
<tr><td>If declined</td><td>We will revisit our options.</td></tr></table>
<p>Key outcomes:</p><ul><li>One version of the truth</li><li>Continuous improvement</li><li>Supports the Board's vision statement</li></ul>
<p>Thanks so much!</p><p>Rosalie Delacourt-Mbeki<br>Chief Information Officer<br>California Victim Compensation Board</p>""")
    write("y-22", "HTML table with slogans: service and contractor not chosen, outcomes for a purpose, 'all contact points', 'revisit our options'", "delegations", [
        (raw, "contract_delegation", after("deficient", "California Victim Compensation Board", "non_exempt", contract(("catalog.service", "project.purpose", "project.location", "ramifications")), {
            "signer.name": "Rosalie Delacourt-Mbeki",
            "signer.title": "Chief Information Officer",
        })),
    ], "Scope, dates and team are real; the other rows are filler.")


def y_23():
    one = mail("Pruitt-Yamada, Gloriana@DSS <gloriana.pruitt-yamada@dss.ca.example>", DEL, "State Hearings scheduling line: general delegation", "2015-09-01T09:41:00-07:00",
        """Hi CALNET delegation team,

We are excited to bring a general delegation to you for the State Hearings Scheduling Line. Snapshot:

* What: replace the voice response unit that answers 800-555-0136 and lets claimants pick a hearing slot. The
  hearing calendar system and the judges' phones are not touched.
* Why: the unit hangs up on every ninth caller at random, nobody sells parts for it, and the menus still offer hearing
  rooms that we gave up in 2011.
* Where: 744 P Street, Sacramento, 19th floor telecom room.
* Equipment: best-fit IVR platform, vendor to be determined after market research.
* Schedule: TBD with IT.
* Staff: our analyst Osric Bellamy has an A.A. in computer networking and a CCNA Voice.

Let me know what else you need!

Gloriana Pruitt-Yamada
Manager, State Hearings Call Center
California Department of Social Services
""")
    memo = docx([
        "<b>California Department of Social Services</b><br/>Information Systems Division",
        "October 13, 2015",
        "State Hearings Scheduling Line. Additions to Ms. Pruitt-Yamada's message of September 1, which I adopt as the Department's request.",
        ("t", [
            ["You asked for", "Here it is"],
            ["Exact products", "One Corrimore VR-24 voice response server, 24 ports; text-to-speech, English, Spanish and Cantonese, one license each; one spare power unit; maintenance for 36 months"],
            ["Timeframe", "Purchase November 2015, installed over the weekend of January 16, 2016"],
            ["Experience", "Osric Bellamy replaced the Foster Care Ombudsman's VR-24 in 2012 and wrote its menus; in 2013 he did the licensing complaint line (12 ports)"],
            ["Why give it to us", "The contracts' network IVR cannot reach a calendar that sits on our own mainframe partition, and Mr. Bellamy maintains two of these boxes already"],
            ["Consequence", "9,000 missed hearings last year were rescheduled at $212 each; under King v. McMahon a claimant who could not reach us gets aid paid pending, which costs the counties"],
        ], None, True),
        "Ezekiel Thornbury-Vance<br/>Chief Information Officer",
    ])
    two = mail("Thornbury-Vance, Ezekiel@DSS <ezekiel.thornbury-vance@dss.ca.example>", DEL, "RE: State Hearings scheduling line: general delegation", "2015-10-13T16:12:00-07:00",
        "Completing our request. See attached.\n", files=[("SHSL additions.docx", memo)], reply_to=mid_of(one))
    agency = "California Department of Social Services"
    fields = {"project.locations": ["744 P Street, Sacramento, 19th floor"]}
    write("y-23", "Hearings line: chatty first mail from a call-centre manager lacks six items, the CIO adopts and completes it", "delegations", [
        (one, "general_delegation", after("deficient", agency, "non_exempt", general(("project.timeframe", "products", "staff.experience", "reason", "ramifications", "signer")), {
            **fields, "signer.name": "Gloriana Pruitt-Yamada", "signer.title": "Manager, State Hearings Call Center",
        })),
        (two, "supplement", after("complete", agency, "non_exempt", general(), {
            **fields,
            "signer.name": "Ezekiel Thornbury-Vance", "signer.title": "Chief Information Officer",
        })),
    ], "The first mail tells the present trouble (purpose) and nothing of what follows a denial; vendor and schedule are to be determined.")


def y_24():
    raw = mail("Havisham, Cleo@Aging <cleo.havisham@aging.ca.example>", EX_STATE, "RE: Exemption request - Senior Legal Hotline queue (approved!)", "2022-06-07T12:03:00-07:00",
        """THANK YOU!! The whole team cheered when your approval came in this morning. We will keep the file as you ask.

Cleo Havisham
Contact Center Manager, California Department of Aging

-----Original Message-----
From: Havisham, Cleo@Aging
Sent: Monday, April 11, 2022 9:15 AM
To: STND Exemptions
Subject: Exemption request - Senior Legal Hotline queue

The California Department of Aging requests an exemption for the Senior Legal Hotline queue:
 - 22 hosted contact-center seats at 2880 Gateway Oaks Drive, Suite 200, Sacramento 95833
 - Provider: Amberlight Voice Services, Inc.; 24 months; may be ended on 30 days' notice; one 12-month option
 - 22 seats x $88 x 24 months, $46,464 total
 - 99.95 percent uptime, one day's credit per hour
 - Needed because seniors hold for 50 minutes; a denial means the hotline closes on Fridays
 - CALNET seats lack screen-pop for blind agents
Ingrid Sotomayor-Dale, Chief Information Officer
""")
    write("y-24", "Thank-you for an approval above the whole old request", "exemptions", [(raw, "not_a_request", NONE)], "The quoted request was granted already.")


# ------------------------------------------------------- five: typed memoranda off the copier


def _memo(head, to, frm, date, subject, blocks, size=10.5):
    return pdf([
        ("c", "<b>M E M O R A N D U M</b>"),
        ("c", head),
        f"TO:      {to}",
        f"FROM:    {frm}",
        f"DATE:    {date}",
        f"SUBJECT: {subject}",
        "_" * 60,
        *blocks,
    ], font="Courier", size=size)


def y_25():
    memo = _memo("State of California, Department of State Hospitals", "Statewide Telecommunications and Network Division, Attn: Deputy Director", "Winifred Abelson-Cruz, Chief Information Officer", "November 18, 2015",
        "CALNET exemption, Coalinga Unit Clerk Paging Project", [
            "It is requested that this Department be permitted to obtain wide area paging service for Coalinga from Valley Oak Paging Co., of Hanford, notwithstanding CALNET 3.",
            "Unit clerks and physicians at the hospital are called by overhead loudspeaker. The Joint Commission surveyors found in August that patients react to the loudspeaker, and directed that it be discontinued except for fire. One hundred and ten (110) alphanumeric pagers, on one dedicated transmitter, are to be furnished at 24511 West Jayne Avenue, Coalinga 93210. There is no other location.",
            "The CALNET 3 contractors were canvassed by letter on September 30. One has withdrawn paging from its catalog; the other's coverage stops at Highway 5, seven miles short. The service is accordingly not available to us by contract.",
            "Should the Department's request be declined, the loudspeaker must remain, the survey deficiency will not clear by the ninetieth day, and Medicare certification of the acute wing, which is worth some $2.2 million yearly, will be in question.",
            "Valley Oak will agree to twenty-four (24) months. Either party may end the agreement by sixty (60) days' letter, in which event rental ceases with the month; there is no provision for extension.",
            "The attached rate sheet is Valley Oak's. The total for the twenty-four months is $27,660.00. A page is to be delivered within fifteen seconds in ninety-nine cases of the hundred, and a failed transmitter is to be made good within four hours. For a day in which either is not met no rental is charged for any pager, and after five such days in a month we may return the pagers and owe nothing.",
            "WINIFRED ABELSON-CRUZ<br/>Chief Information Officer<br/>Department of State Hospitals",
        ])
    sheet = pdf([
        "<b>VALLEY OAK PAGING CO.</b>&nbsp;&nbsp; P.O. Box 1190, Hanford, California 93232",
        "RATES FOR STATE HOSPITAL AT COALINGA, October 26, 2015",
        ("t", [
            ["Article", "No.", "Rate", "24 months"],
            ["Alphanumeric pager, rental", "110", "$7.25 month", "$19,140.00"],
            ["Dedicated transmitter", "1", "$305.00 month", "$7,320.00"],
            ["Installation of same", "1", "$1,200.00", "$1,200.00"],
        ]),
    ], font="Courier", size=10)
    raw = mail("Dunleavy, Maude@DSH <maude.dunleavy@dsh.ca.example>", EX, "Scanned memorandum from DSH", "2015-11-19T10:34:00-08:00",
        "Mrs. Abelson-Cruz's memorandum and the rate sheet, scanned.\n\nMaude Dunleavy\nAdministrative Assistant\n",
        files=[("20151119_memo.pdf", scan(memo, 0.4)), ("20151119_rates.pdf", scan(sheet, -0.5))])
    write("y-25", "Typed memorandum off the copier with the paging company's rate sheet; complete", "exemptions", [
        (raw, "exemption", after("complete", "Department of State Hospitals", "non_exempt", exemption(na=("ipr.documentation", "fsr")), {
            "provider.name": "Valley Oak Paging Co.",
            "cost.total": 27660.0,
            "cost.items": [19140.0, 7320.0, 1200.0],
            "services.addresses": [place("24511 West Jayne Avenue", "Coalinga", "93210")],
            "contract.term_months": 24,
            "signer.name": "Winifred Abelson-Cruz",
            "signer.title": "Chief Information Officer",
            "reason.ground": "technical",
        })),
    ], "Both files are images. Returning the pagers after five bad days is a remedy; the sixty-day letter is the termination.")


def y_26():
    memo = _memo("California Department of Veterans Affairs, Veterans Home of California, Barstow", "STND, Exemption Requests", "Eldridge Pomeroy, Administrator, Veterans Home of California", "March 3, 2014",
        "Exemption from CALNET 3 for the Resident Television and Data Distribution Project", [
            "1. The Home asks to be exempted in order that it may purchase broadband Internet access and Internet protocol television transport over coaxial facilities from Mojave Cablevision, Inc. There are to be one (1) 150 megabit connection and one hundred and eighty (180) room outlets, all at 100 East Veterans Parkway, Barstow, California 92311.",
            "2. Residents, whose average age is 81, may not leave the building in summer heat and depend upon the set in the room. The dish array upon the roof was condemned by the engineer in January. It must be replaced by a service from the street.",
            "3. If this is refused the residents will be without a picture from about May 1, and those whose telemedicine visits run over the same cable will be taken by van to Loma Linda, 80 miles, at $310 a trip.",
            "4. No contractor under CALNET 3 sells television transport of any kind, and the Ethernet service nearest to Veterans Parkway ends at the county yard, 4,400 feet distant. The ground is want of availability.",
            "5. Mojave's agreement is for thirty-six months. It may be ended by us after twelve months without charge. It may be prolonged for one year if both agree.",
            "6. The connection is $385.00 a month, or $13,860.00. The outlets are $6.50 each a month, or $42,120.00. Installation is $4,900.00.",
            "7. Mojave undertakes that the connection shall be in service 99.5 percent of each month and that a repairman shall be at the Home within twenty-four hours.",
            "8. A feasibility study report is being submitted for the whole of the distribution project, and a copy of the proposed report is enclosed with this memorandum.",
            "ELDRIDGE POMEROY<br/>Administrator",
            "cc: Chief Information Officer, CalVet, Sacramento",
        ])
    raw = mail("Veterans Home Barstow <vhcbarstow.admin@calvet.ca.example>", EX, "Memorandum, Resident Television and Data Distribution", "2014-03-04T15:50:00-08:00",
        "See scan.\n", files=[("SKM_C224e14030415500.pdf", scan(memo, -0.3))])
    write("y-26", "Scanned memorandum from a home's administrator, CIO only copied; prices without a sum, levels without remedies, FSR said to be enclosed", "exemptions", [
        (raw, "exemption", after("deficient", "California Department of Veterans Affairs", "non_exempt", exemption(("cost.total", "sla.remedies", "fsr", "signer"), na=("provider.documentation", "ipr.documentation", "separate_attachments")), {
            "provider.name": "Mojave Cablevision, Inc.",
            "cost.items": [13860.0, 42120.0, 4900.0],
            "services.addresses": [place("100 East Veterans Parkway", "Barstow", "92311")],
            "contract.term_months": 36,
            "signer.name": "Eldridge Pomeroy",
            "signer.title": "Administrator",
            "reason.ground": "technical",
        })),
    ], "Three amounts and no sum. The Administrator of a home is not the head of information technology; the CIO is on cc only.")


def y_27():
    memo = _memo("Department of Developmental Services", "CALNET Program Chief, Office of Technology Services", "Barnaby Osei-Lindgren, Chief Information Officer", "August 14, 2017",
        "Contract Delegation, Porterville Secure Treatment Area Voice Replacement", [
            "1. Delegation is asked for the service listed as HVS-2205, Hosted VoIP Enhanced Station with Survivable Gateway, in Catalog B of the contractor Kaweah Pacific Communications (CALNET 3, category 1.2). The catalog requires it.",
            "2. The replacement embraces the 212 telephones within the fence of the Secure Treatment Area at Porterville Developmental Center, 26501 Avenue 140, Porterville. The General Treatment Area, which is to close, is not embraced.",
            "3. The present instruments were installed in 1989. Staff within the fence carry no cellular telephones, by regulation, and the wall telephone is their sole means of calling for aid. Eleven are dead and no part can be had.",
            "4. Work would begin upon October 2, 2017, one residence in each week, and be concluded by December 22, 2017.",
            "5. Those who will perform it are Mr. Thaddeus Imai, Telecommunications Systems Analyst II, who holds the Certified Telecommunications Network Specialist certificate and an associate degree in electronics from Porterville College, and Mrs. Rhoda Penhallow, Electrician II, State journeyman's card. Mr. Imai replaced 340 telephones at Fairview in 2014 and 190 at Sonoma in 2010; Mrs. Penhallow assisted at the former.",
            "6. In the event of refusal an assault may go unreported for as long as it takes to run to the gatehouse, which was eight minutes upon May 6 last. The union has filed a grievance and the licensing authority has given notice that beds will be frozen until the telephones answer.",
            "BARNABY OSEI-LINDGREN<br/>Chief Information Officer",
        ])
    raw = mail("Osei-Lindgren, Barnaby <barnaby.osei-lindgren@dds.ca.example>", DEL, "DDS memorandum, Porterville", "2017-08-14T14:00:00-07:00",
        "Herewith.\nB. O.-L.\n", files=[("Porterville memo.pdf", scan(memo, 0.2))])
    write("y-27", "Scanned memorandum, contract delegation with catalog line and contractor in the first paragraph; complete", "delegations", [
        (raw, "contract_delegation", after("complete", "Department of Developmental Services", "non_exempt", contract(), {
            "provider.name": "Kaweah Pacific Communications",
            "project.locations": ["Secure Treatment Area, Porterville Developmental Center, 26501 Avenue 140, Porterville"],
            "signer.name": "Barnaby Osei-Lindgren",
            "signer.title": "Chief Information Officer",
        })),
    ], "Image only.")


def y_28():
    memo = _memo("California State Library", "CALNET Program Chief", "Hortensia Villard, Assistant Chief, Administrative Services", "January 9, 2012",
        "Delegation (General), Telephones", [
            "Delegation of authority is requested in the matter of telephones.",
            "LOCATIONS. Library and Courts Building, 914 Capitol Mall, and the annex at 900 N Street, Sacramento.",
            "EQUIPMENT. Two (2) Dantrell Series 8 hybrid key systems; ninety-four (94) Series 8 twelve-button sets; two (2) uninterruptible supplies, 1.5 kVA; on-site maintenance, three years.",
            "TIME. February 13 through March 30, 2012.",
            "REASON. Key systems do not appear in any CALNET 2 module, and the Library's rooms of marble and plaster admit of no work but that of persons who know where the old conduits run.",
            "STAFF. The staff of the Business Services office, who have served the Library faithfully for many years, will see to the matter.",
            "IF DENIED. The Braille and Talking Book readers, about 9,000 blind persons of whom most order by telephone, would be unable to order on such days as the board is out, and the federal machine-lending agreement, which presumes a working line, might be revoked.",
            "Approved: _________________________  Chief, Information Technology Bureau",
        ])
    raw = mail("Villard, Hortensia <hortensia.villard@library.ca.example>", DEL, "Delegation (General), Telephones", "2012-01-09T13:30:00-08:00",
        "A scanned memorandum is attached.\n\nHortensia Villard\n", files=[("memo 010912.pdf", scan(memo, -0.4))])
    write("y-28", "Scanned memorandum 'in the matter of telephones': what is to be done and why is not said, faithful staff, approval line blank", "delegations", [
        (raw, "general_delegation", after("deficient", "California State Library", "non_exempt", general(("project.scope", "project.purpose", "staff.qualifications", "staff.experience", "signer")), {
            "project.locations": ["Library and Courts Building, 914 Capitol Mall", "900 N Street, Sacramento"],
            "signer.name": "Hortensia Villard",
            "signer.title": "Assistant Chief, Administrative Services",
        }, ambiguous=("project.scope",))),
    ], "Equipment and places are given but no project with its extent, hence scope may be argued. Years of service are not experience with such projects. The IT chief's line is blank.")


def y_29():
    memo = _memo("California Exposition and State Fair", "STND, Exemption Requests", "Lucretia Hamm, Chief Information Officer", "May 5, 2017",
        "Exemption, State Fair Midway Project 2017", [
            "1. The California Exposition and State Fair asks that it be exempted from CALNET 3 for the State Fair Midway Project of 2017, at 1600 Exposition Boulevard, Sacramento 95815.",
            "2. That which is required is the Carnival Connect package of Brassring Networks, Inc., in such number as the midway layout will call for.",
            "3. Ticket booths must verify wristbands by the second. Last year the line at the Blue Gate exceeded an hour on each Saturday because the booths fell off the network when the grandstand filled.",
            "4. A refusal will mean paper tickets, forty more cashiers at $96,000, and a forfeit to the carnival operator of $50,000 under its contract.",
            "5. The CALNET 3 contractors will not install for fewer than twelve months and the Fair is of seventeen days. They so advised on April 11. Their services are therefore unavailable for the period.",
            "6. The agreement is for forty-five days, June 20 through August 3, 2017. It may not be ended early and may not be extended.",
            "7. The price is $18,000.00 for the package and $6,500.00 for labor, a total of $24,500.00. Please remit concurrence to the above by return so that the deposit may be wired.",
            "8. Service is assured for 99.9 percent of gate hours; for each hour lost one-tenth of the price is returned.",
            "LUCRETIA HAMM<br/>Chief Information Officer",
        ])
    raw = mail("Lucretia Hamm <lucretia.hamm@calexpo.ca.example>", EX, "URGENT memorandum State Fair Midway", "2017-05-05T03:12:00-07:00",
        "Kindly see memorandum and confirm today.\n", files=[("Midway memo.pdf", scan(memo, 0.3))], dmarc="fail", extra=(("Reply-To", "lucretia.hamm.cio@mailbox-fast.example"),))
    write("y-29", "Mail that fails DMARC with an outside Reply-To; a scanned memorandum with a product name only and no number", "exemptions", [
        (raw, "exemption", after("triage", "California Exposition and State Fair", "non_exempt", exemption(("services.description", "services.quantity")), {
            "provider.name": "Brassring Networks, Inc.",
            "cost.total": 24500.0,
            "cost.items": [18000.0, 6500.0],
            "services.addresses": [place("1600 Exposition Boulevard", "Sacramento", "95815")],
            "signer.name": "Lucretia Hamm",
            "signer.title": "Chief Information Officer",
            "reason.ground": "technical",
        })),
    ], "dmarc=fail by mx.cdt.ca.example: triage whatever the items say. 'May not be ended early and may not be extended' answers the termination item.")


def y_30():
    memo = _memo("County of Tehama, Office of the County Administrator", "STND (CALNET), Exemption Requests", "Josiah Bledsoe, Chief Information Officer", "July 22, 2013",
        "Exemption", [
            "The County of Tehama, having an Authorization to Order under CALNET 2, asks that it be exempted.",
            "It is proposed to obtain two (2) T1 Internet access circuits, one at 727 Oak Street, Red Bluff 96080, and one at 1860 Walnut Street, Red Bluff 96080.",
            "The circuits are wanted because the permit counter's present line is shared with the Sheriff and gives way whenever the jail's video visits begin. If the County must do without, contractors will continue to drive to Red Bluff for a paper permit and the Board has said it will close the counter on Mondays.",
            "The charge is $340.00 a month for each circuit, $680.00 for the two, and $500.00 for the setting up; the sum for the first year is $8,660.00. The County may give thirty days' notice at any time without penalty. The quotation is enclosed.",
            "It is promised that a circuit will be restored in eight hours and that a day's charge will be returned for every day it is not.",
            "JOSIAH BLEDSOE<br/>Chief Information Officer, County of Tehama",
        ])
    raw = mail("Bledsoe, Josiah <jbledsoe@tehamacounty.ca.example>", EX, "Exemption", "2013-07-22T11:15:00-07:00",
        "Please see attached memorandum.\n\nJosiah Bledsoe\n", files=[("exempt.pdf", scan(memo, 0.5))])
    write("y-30", "County's scanned memorandum: local government; also names no project, no reason against CALNET, no length, no provider, quotation not there", "exemptions", [
        (raw, "exemption", after("not_required", "County of Tehama", "local", exemption(("project", "reason", "contract.term", "provider.name", "provider.documentation"), na=("ipr.documentation", "fsr", "separate_attachments")), {
            "cost.total": 8660.0,
            "cost.items": [680.0, 500.0],
            "services.addresses": [place("727 Oak Street", "Red Bluff", "96080"), place("1860 Walnut Street", "Red Bluff", "96080")],
            "signer.name": "Josiah Bledsoe",
            "signer.title": "Chief Information Officer",
        }, ambiguous=("project",))),
    ], "'The first year' tells what the sum covers, not how long the commitment is. Local governments need no exemption.")


PACKETS = [
    y_01, y_02, y_03, y_04, y_05, y_06, y_07, y_08, y_09, y_10, y_11, y_12, y_13, y_14, y_15,
    y_16, y_17, y_18, y_19, y_20, y_21, y_22, y_23, y_24, y_25, y_26, y_27, y_28, y_29, y_30,
]


def main():
    for packet in PACKETS:
        packet()


if __name__ == "__main__":
    main()
