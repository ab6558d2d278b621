"""Practice packets, group r: a conservancy's letters, a contracts officer's tables, charters, and notes from the field."""

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


# ------------------------------------------- the conservancies: letters in short paragraphs, no headings


def r_01():
    letter = docx(
        [
            ("c", "<b>Santa Monica Mountains Conservancy</b><br/>Information Technology Division<br/>26580 Old Ranch Road, Calabasas, California 91302"),
            "February 11, 2015",
            "Dear Deputy Director,",
            "I am writing about the Canyon Lookouts, which is what everybody here calls the three ranger posts we reopened after the Springs Fire. We would like your leave to get their internet from somebody other than the CALNET companies, and I will try to put everything you need into one letter.",
            "Each post has a ranger, a repeater for the hand radios and two smoke cameras. The cameras are the point of the whole thing. County dispatch watches them on red flag days, and each one sends about eight megabits a second from dawn to dark. At the moment they have nothing to send it over.",
            "So we are asking for a fixed wireless internet connection, fifty megabits down and twenty-five up, one to a post and three in all. The posts are at 4480 Decker Shoulder Road, Malibu 90265; 31017 Latigo Bench Drive, Malibu 90265; and 2206 Santa Maria Fire Road, Topanga 90290. The address at the top of this page is only our office, and it is well looked after already.",
            "I did go to CALNET first. Their engineer was kind enough to drive up with me in December. There is no cable and no copper past the last house on any of the three roads, and the cellular data in the catalog gave us one bar, and four megabits up, at the best of them. He wrote afterward that nothing in the contract will reach us. I do not hold it against him.",
            "The company that can is Sandstone Ridge Wireless. They have a mast on Castro Peak that looks straight at all three posts. Their quote comes with this letter as a file of its own.",
            "We would sign for two years. After the first year either side may stop on two months' notice and nobody owes anybody anything. If we stopped sooner than that we would pay three months. Nothing obliges us to go on after the second year and there is no option to.",
            "Setting up is $1,450 a post, which is $4,350. After that it is $165 a post each month, or $11,880 for the two years. Our share of the mast is $600, once. Put together that is $16,830, and it is all there is.",
            "Sandstone promises that each link will be up 99.7 percent of any month and that somebody will be on the road within six hours of our call. What we get when they fall short is on the second half of their quote.",
            "If we have to go without, they are three very good cameras that nobody is watching. The county has told us that it would then want a person with binoculars at each post around the clock on red flag days. We do not have nine people to spare, so the posts would be shut from June to November, which is when the canyons need them.",
            "Thank you for reading this far. Come up and see the view sometime.",
            "Warmly,",
            "<i>Philomena Castaneda-Root</i><br/>Philomena Castaneda-Root<br/>Chief, Information Technology Division",
        ],
        font="Georgia",
    )
    quote = pdf(
        [
            ("h", "SANDSTONE RIDGE WIRELESS"),
            "880 Hampshire Circle, Thousand Oaks, CA 91361",
            "Quote 1502-07 prepared for SMMC (attn. Ms. Castaneda-Root), February 3, 2015",
            ("t", [
                ["", "Each", "Qty", "Extended"],
                ["Install, 50/25 fixed wireless", "$1,450.00", "3", "$4,350.00"],
                ["Service, 50/25, per month, 24 months", "$165.00", "3", "$11,880.00"],
                ["Castro Peak mast share, one time", "$600.00", "1", "$600.00"],
                ["", "", "", "$16,830.00"],
            ], [230, 70, 40, 80], True),
            "Uptime 99.7 % per link per calendar month. Truck roll inside 6 hours of a trouble call, day or night.",
            "If a link misses its uptime figure we take 5 % off that link's monthly bill for every full hour past the allowance, up to the whole bill. Three months missed in a row and you may cancel that link with no charge.",
            "Equipment stays ours. Outdoor work subject to wind under 30 mph.",
        ],
        font="Helvetica", size=10,
    )
    raw = mail(
        "Philomena Castaneda-Root <pcastaneda@smmc.ca.example>", EX, "The Canyon Lookouts", "2015-02-11T10:04:00-08:00",
        "Good morning,\n\nTwo files: my letter, and the quote from Sandstone Ridge. A paper copy is in the mail.\n\nPhil\n",
        files=[("Letter to CALNET - Canyon Lookouts.docx", letter), ("Sandstone 1502-07.pdf", quote)],
    )
    write("r-01", "Warm letter without headings for three ranger posts; remedies only in the vendor's quote; complete", "exemptions", [
        (raw, "exemption", after("complete", "Santa Monica Mountains Conservancy", "non_exempt", exemption(na=("ipr.documentation", "fsr")), {
            "provider.name": "Sandstone Ridge Wireless",
            "cost.total": 16830.0,
            "cost.items": [4350.0, 11880.0, 600.0],
            "services.addresses": [
                place("4480 Decker Shoulder Road", "Malibu", "90265"),
                place("31017 Latigo Bench Drive", "Malibu", "90265"),
                place("2206 Santa Maria Fire Road", "Topanga", "90290"),
            ],
            "contract.term_months": 24,
            "signer.name": "Philomena Castaneda-Root",
            "signer.title": "Chief, Information Technology Division",
            "reason.ground": "technical",
        })),
    ], "Credits and the right to cancel stand only in the quote. The office address and the vendor's address are not places of service. 'Two months' notice', 'pay three months' and 'no option' are the termination.")


def r_02():
    body = """Good afternoon,

I hope this is the right place to write. We are a very small office and I do not think we have asked you for anything before.

The Conservancy is opening three little visitor stops along the river this spring, under the name Parkway Welcome Stops. Each will have a tablet for permits, a card reader for the parking fee and a door for the school groups to gather at. The tablet and the card reader both have to be online or they are of no use to anyone, and that is why I am writing to ask for an exemption.

What we have in mind is a satellite internet plan at each stop, 25 megabits down and 3 up, so three plans and three dishes.

One stop is the native plant nursery, at 11605 Old Friant Road, Fresno 93730. One is the old ranch house, 15220 Auberry Spur, Clovis 93619. The third is the kiosk at Sycamore Landing, at the end of the gravel past the second cattle guard. You cannot miss it once you are there.

I asked both CALNET companies that sell internet. One has no lines on our side of the river at all, and the other could do only the nursery, by a telephone line that tops out at one and a half megabits. Neither of them has satellite on its list. I have their notes here if you would like to hear them read out.

Overlook Satellite would do it. Their dish kit is $599 for each stop and the plan is $129 a month for each. We would be with them for eighteen months, paid by the month. They tell us it works 99 hours out of a hundred, month in and month out, and that their desk answers within two hours. Folks down the road have had them for years and think the world of them, so I feel sure they would do right by us if anything went wrong.

If we are not able to do this, the stops will open with a cash box and a paper notebook. Last year the cash box at the Friant kiosk was stolen twice, and Parks has told us in writing that it will not honor paper permits after July 1. The school visits, about 3,100 children, would be turned away at the gate.

With thanks and every good wish,

Evangeline Motoyama
Chief, Information Technology Division
San Joaquin River Conservancy
P.O. Box 5513, Fresno 93755
"""
    raw = mail("Evangeline Motoyama <emotoyama@sjrc.ca.example>", EX, "Asking about internet for our Welcome Stops", "2016-01-20T14:41:00-08:00", body, dmarc=None)
    write("r-02", "Warm mail for three visitor stops: one has no street, prices each but no total, trust instead of remedies, nothing on leaving early", "exemptions", [
        (raw, "exemption", after("deficient", "San Joaquin River Conservancy", "non_exempt",
            exemption(missing=("services.address", "contract.termination", "cost.total", "sla.remedies")), {
            "provider.name": "Overlook Satellite",
            "services.addresses": [place("11605 Old Friant Road", "Fresno", "93730"), place("15220 Auberry Spur", "Clovis", "93619")],
            "contract.term_months": 18,
            "signer.name": "Evangeline Motoyama",
            "signer.title": "Chief, Information Technology Division",
            "reason.ground": "technical",
        })),
    ], "$599 and $129 for each of three stops are items (rates with quantities); the sum is left to the reader. '99 hours out of a hundred' is a level. The subject says 'asking about', but the mail asks for the service. The notes of the CALNET companies are offered, not said to be enclosed.")


def r_03():
    letter = pdf(
        [
            ("c", "<b>WILDLIFE CONSERVATION BOARD</b><br/>1700 Ninth Street Mews, Fourth Floor<br/>Sacramento, California 95811"),
            ("sp", 8),
            "October 6, 2014",
            "Dear Ms. Okabe and colleagues,",
            "Our telephones are old enough to vote. The county has given us until the end of the year to be out of the building they hang in, and we are moving two streets over, to 1416 Tenth Street Walk, Suite 300, Sacramento 95814. We have named the work the Heron Move, after the print in the lobby.",
            "At the new place we want hosted telephone service, forty-six seats of it, one for every person on the staff and four for the meeting rooms. We buy land for the public and most of it is done on the telephone with people who own ranches; they will not use anything else, and there is no wiring for desk lines at Tenth Street.",
            "We would rather not buy it from CALNET, for the plain reason of money. The CALNET price for a like seat is $34.00 a month. Marshlight Voice Cooperative asks $22.50 for a seat with its telephone, which is a third less, with the same emergency calling, the same support hours and two data centers as CALNET has.",
            "You ask that people try for a lower CALNET price first, and so we did. The messages that went back and forth about the IPR are attached just as they came. They could not come down.",
            "We are asked to promise three years. We may leave on ninety days' notice by paying for the telephones that are not yet paid off, at $3.10 a month each; and we may stay up to two more years, a year at a time, at the same prices.",
            ("pb",),
            "Here is what it costs. The seats are forty-six at $19.40, thirty-six months: $32,126.40. The telephones are forty-six at $3.10, thirty-six months: $5,133.60. Moving our numbers over is $460.00, once. For everything, $37,720.00.",
            "Marshlight has written down what it will stand by. Calls go through 99.99 percent of the month. A person answers a report of trouble in fifteen minutes and the trouble is gone in four hours if it touches more than five of us. Each time they miss, we keep a tenth of the month's bill, and if they miss in three months out of twelve we are free to go that day and owe nothing for the telephones.",
            "If you tell us no, we will stay with the CALNET seats and pay $19,000 more over the three years. That is the money set aside for the Battle Creek appraisals, and the Board would lose its option there on March 31. If we are somehow left with no service at all, we are forty-two people with forty-two private cell phones, and nobody's ranch gets bought.",
            "Marshlight's proposal comes with this letter too.",
            "We will keep a file of all of this, as you require.",
            "Thank you very much, and please write or call if anything is unclear.",
            ("sp", 6),
            "<i>Beatrix Olanrewaju</i>",
            "for Sigmund Halloway<br/>Chief Information Officer",
        ],
        size=11.5, margin=76,
    )
    ask = mail(
        "Sigmund Halloway <shalloway@wcb.ca.example>", "Government Accounts <govteam@bellweatherpacific.example>", "Could you do better on the hosted seats?", "2014-08-27T09:15:00-07:00",
        "Dear Ms. Tranh,\n\nUnder the Individual Price Reduction process of the CALNET contract, would Bellweather Pacific consider a lower price than $34.00 for 46 hosted seats, 36 months, at our new address on Tenth Street Walk? We have $22.50 in hand for the same thing.\n\nSigmund Halloway\n", bare=True,
    )
    reply = mail(
        "Government Accounts <govteam@bellweatherpacific.example>", "Sigmund Halloway <shalloway@wcb.ca.example>", "RE: Could you do better on the hosted seats?", "2014-09-09T16:30:00-07:00",
        "Mr. Halloway,\n\nThank you for the inquiry. Pricing reviewed your IPR request (our ref. IPR-14-318). We are unable to offer a reduction on the hosted seat below the contract price of $34.00.\n\nL. Tranh\nBellweather Pacific, CALNET program office\n", bare=True,
    )
    offer = pdf(
        [
            ("c", "<b>Marshlight Voice Cooperative</b><br/>Proposal 14-M-0902 to the Wildlife Conservation Board"),
            "Headquarters: 55 Cannery Slip, Suisun City, CA 94585",
            ("t", [
                ["Description", "Quantity", "Monthly each", "36 months"],
                ["Hosted voice seat, unlimited domestic", "46", "19.40", "32,126.40"],
                ["Desk telephone, financed", "46", "3.10", "5,133.60"],
                ["Number porting (one time)", "46", "10.00 once", "460.00"],
                ["", "", "", "37,720.00"],
            ], [200, 60, 90, 90], True),
            "Prices firm through December 31, 2014.",
        ],
    )
    raw = mail(
        "Beatrix Olanrewaju <bolanrewaju@wcb.ca.example>", EX, "Letter for Mr. Halloway - telephones", "2014-10-06T11:26:00-07:00",
        "Hello! Mr. Halloway's letter (scanned), Marshlight's proposal, and the two messages about the price are all attached. He is in the field this week so I signed for him, at his wish.\n\nBeatrix\n",
        cc="Sigmund Halloway <shalloway@wcb.ca.example>",
        files=[("Scan_20141006.pdf", scan(letter, 0.4, ink=145)), ("14-M-0902.pdf", offer), ("Could you do better on the hosted seats.eml", ask), ("RE Could you do better on the hosted seats.eml", reply)],
    )
    write("r-03", "Scanned letter, signed for the CIO, financial; the IPR correspondence comes as two attached messages; complete", "exemptions", [
        (raw, "exemption", after("complete", "Wildlife Conservation Board", "non_exempt", exemption(na=("fsr",)), {
            "provider.name": "Marshlight Voice Cooperative",
            "cost.total": 37720.0,
            "cost.items": [32126.4, 5133.6, 460.0],
            "services.addresses": [place("1416 Tenth Street Walk, Suite 300", "Sacramento", "95814")],
            "contract.term_months": 36,
            "signer.name": "Sigmund Halloway",
            "signer.title": "Chief Information Officer",
            "reason.ground": "financial",
        })),
    ], "The letter is an image. Ninth Street Mews is the office being left; Cannery Slip the vendor's. Bellweather Pacific is the CALNET contractor. $34.00 and $19,000 are comparison figures.")


def r_04():
    letter = docx(
        [
            "<b>Ocean Protection Council</b><br/>715 P Street Arcade, Suite 2040<br/>Sacramento, California 95814",
            "May 2, 2017",
            "Dear CALNET Program Chief,",
            "We are a small council and we are about to grow by a floor. When the Marine Debris team joins us we will have twenty-two people at 715 P Street Arcade, on the twentieth floor and the half floor above it, and one old telephone system that can carry twelve. I should like your delegation to buy another and put it in.",
            "We call the job Twenty-Two Phones. It takes in taking down the old system, hanging the new one in the same closet, putting a set on each desk on both floors and one at the street door, and teaching people how to use them. It does not take in the wiring, which the landlord has done, or the lines from the telephone company, which stay as they are.",
            "What we have picked is a Harkness Model 40 key system cabinet with two twelve-station cards, twenty-two Harkness 410 desk sets, one Harkness D-2 door telephone and a Harkness VM-8 voice mail card. All of it is new and all of it comes with a year's warranty.",
            "The reason we want it is simple enough. Fishermen and divers call us, often from a pier, and when the twelve are busy they hear a tone that sounds as if the number were out of order. They do not call twice.",
            "The people who would look after it are Jun Delacroix-Hahn and old Mr. Pettibone from the mail room. They are patient and careful, they know every inch of this building, and everyone is fond of them.",
            "We would like to do it just as soon as the movers and the landlord can agree between them on a weekend. I will let you know when they have.",
            "If you should decide against us, ten of our people will have no telephone at all when they come. They staff the oil-sighting line, and a sighting that goes unanswered for an hour can be a mile of beach.",
            "We would be grateful for your trust in this, and we promise to take good care of it.",
            "With kind regards,",
            "<i>Thomasina Eagleburger-Voss</i>",
            "Thomasina Eagleburger-Voss<br/>Chief Information Officer",
        ],
        font="Garamond", size=12,
    )
    raw = mail("Thomasina Eagleburger-Voss <teagleburger@opc.ca.example>", DEL, "Twenty-two phones", "2017-05-02T09:20:00-07:00",
               "Dear all,\n\nMy letter is attached. I would rather have come by in person.\n\nThomasina\n", files=[("OPC letter.docx", letter)])
    write("r-04", "Warm letter for a key system: staff are patient and liked, the weekend is not settled, trust in place of a reason", "delegations", [
        (raw, "general_delegation", after("deficient", "Ocean Protection Council", "non_exempt",
            general(missing=("project.timeframe", "staff.qualifications", "staff.experience", "reason")), {
            "project.locations": ["715 P Street Arcade, Suite 2040, Sacramento"],
            "signer.name": "Thomasina Eagleburger-Voss",
            "signer.title": "Chief Information Officer",
            "activities": ["installation"],
        }, ("reason",))),
    ], "'A year's warranty' and 'a weekend' are no schedule. 'The reason we want it' introduces the purpose of the system, nothing says why the authority should be delegated: careful readers could differ. Staff are described by character only.")


def r_05():
    letter = pdf(
        [
            ("r", "San Diego River Conservancy<br/>11769 Waterfront Walk, Suite 105<br/>San Diego, California 92111"),
            "August 14, 2018",
            "Dear friends in the CALNET exemption office,",
            "This is about the Headwaters Camera Trail, seven wildlife cameras and a gate between the reservoir and the old dam. You may have seen the mountain lion on the news. That was camera four.",
            "The cameras need a way home. We would like a private LTE data service for them, eight lines in all, one line for each camera and one for the gate, with a pool of 400 gigabytes a month. Everything is delivered to, and run from, the field station at 9203 Father Junipero Spur, San Diego 92120, which is also where the lines are registered.",
            "We need it because the pictures are now fetched by a volunteer on foot, once a fortnight. In that time a poacher has been and gone. The wardens want to see a picture in the same hour.",
            "We have decided against CALNET for the price of it. CALNET's LTE lines with their modems would come to $13,900 for the two years; Chaparral Mobile Data will do the same for $9,984.00 in all, with a coverage map we walked ourselves and found to be true. Our CALNET representative was asked for a better price and her answer is enclosed, and so is Chaparral's brochure.",
            "It would be for twenty-four months. We may stop at any time at a month's notice with no fee, and there is nothing about renewing.",
            "Chaparral says the service will be there 99.5 percent of each month and that a dead line will be mended or replaced by the end of the next working day. For every day past that we pay nothing for the line that month, and after two such months we may hand everything back.",
            "If this cannot be done the cameras come down in October. The grant that pays for them asks for pictures within a day, and we would have to give back $62,000 to the Resources Legacy people. I would also have to face the volunteer.",
            "Thank you kindly,",
            "Ignatius Farrell-Baca<br/>Chief Information Officer",
        ],
        font="Helvetica", size=10.5,
    )
    first = mail("Ignatius Farrell-Baca <ifarrell@sdrc.ca.example>", EX_STATE, "Headwaters Camera Trail", "2018-08-14T13:11:00-07:00",
                 "Good afternoon. Please see my letter, with its enclosures.\n\nIgnatius Farrell-Baca\n", files=[("SDRC letter August 14.pdf", letter)])
    ipr = pdf(
        [
            ("h", "Coronado Wireless, Public Sector (CALNET Contractor)"),
            "July 30, 2018",
            "Mr. Farrell-Baca:",
            "This is our answer to your Individual Price Reduction request for eight LTE data lines. Coronado can reduce the line from $66.00 to $64.50 per month. No further reduction is available for a quantity of eight.",
            "Delphine Amaro, Account Executive",
        ],
        font="Helvetica",
    )
    brochure = pdf(
        [
            ("h", "Chaparral Mobile Data: Quiet Lines for Quiet Places"),
            "Private LTE lines for cameras, gates and gauges. Pools from 50 GB to 2 TB. Static addresses. No voice, no roaming, no surprises.",
            ("l", ["Bands 4, 12 and 14", "Rugged modem rated to 140 degrees F", "One bill for all lines"]),
            "Chaparral Mobile Data LLC, 40 Copper Kettle Lane, Ramona CA 92065",
        ],
    )
    second = mail("Ignatius Farrell-Baca <ifarrell@sdrc.ca.example>", EX_STATE, "RE: Headwaters Camera Trail - items needed", "2018-08-22T08:37:00-07:00",
                  """Good morning,

Oh dear. You are quite right, I sealed the envelope and left the papers on the desk. Here they both are: Coronado's answer about the price and Chaparral's brochure.

As to the price of each thing, I had only given you the sum. It is $44.00 a month for each of the eight lines, which over the twenty-four months is $8,448.00. The rugged modems are $192.00 apiece, eight of them, $1,536.00. That is the $9,984.00.

And while I have you, I must correct one thing in my letter. The notice for stopping is two months, not one. Still no fee.

Ignatius

> From: CALNET Exemptions
> Sent: Monday, August 20, 2018 3:02 PM
> Subject: Headwaters Camera Trail - items needed
>
> We could not find the following in your request:
> - the cost of each contract item
> - the Individual Price Reduction documentation mentioned in your letter
> - the brochure mentioned in your letter
""", reply_to=mid_of(first), files=[("Coronado answer.pdf", ipr), ("Chaparral brochure.pdf", brochure)])
    third = mail("Ignatius Farrell-Baca <ifarrell@sdrc.ca.example>", EX_STATE, "RE: Headwaters Camera Trail - items needed", "2018-08-23T15:50:00-07:00",
                 "Thank you so much for the quick word. I am glad it is all there now. Camera four sends her regards.\n\nIgnatius\n", reply_to=mid_of(second), refs=f"{mid_of(first)} {mid_of(second)}")
    fields = {
        "provider.name": "Chaparral Mobile Data",
        "cost.total": 9984.0,
        "services.addresses": [place("9203 Father Junipero Spur", "San Diego", "92120")],
        "contract.term_months": 24,
        "signer.name": "Ignatius Farrell-Baca",
        "signer.title": "Chief Information Officer",
        "reason.ground": "financial",
    }
    write("r-05", "Thread: warm letter whose enclosures were left on the desk and whose price is one sum; all supplied in the answer; then thanks", "exemptions", [
        (first, "exemption", after("deficient", "San Diego River Conservancy", "non_exempt",
            exemption(missing=("cost.items", "provider.documentation", "ipr.documentation"), na=("fsr", "separate_attachments")), fields)),
        (second, "supplement", after("complete", "San Diego River Conservancy", "non_exempt",
            exemption(na=("fsr",)), {**fields, "cost.items": [8448.0, 1536.0]})),
        (third, "not_a_request", NONE),
    ], "01: 'her answer is enclosed, and so is Chaparral's brochure', but only the letter came. $13,900 is CALNET's price. 02 gives items, IPR and brochure above the quoted notice. Mobile lines are registered at the field station.")


def r_06():
    body = """Dear CALNET Program,

I look after the computers and telephones for the Baldwin Hills and Urban Watersheds Conservancy, and I am writing to ask you for a delegation for something that is on your own contract.

It is the hosted contact center that Palisade Integrated Carriers sells, the one with catalog number PIC-CC-220 in their Catalog B (Contact Center, Basic Agent). The delegation column there says Yes, so here I am.

The work is called Trail Desk. It covers eight agents and a supervisor, a menu in English and Spanish, and moving the old park reservations number over. We would do the design, the setting up and the looking after ourselves. Nothing else in the office changes.

We want it because four parks now share one number, and it rings on one desk. Since the Stocker overlook opened about 340 people a week have called, and half of them hang up. With the contact center whoever is free can pick up, from any of our offices, and we can see how long people wait.

The agents sit at 5120 Goldleaf Terrace, Suite 290, Los Angeles, and at the visitor center on Hetzler Road in Culver City.

We would begin on September 9 and be done by November 22, 2019. The first two weeks are for the menus, October is for testing, and the number moves over the weekend of November 16.

There are two of us. I have a bachelor's degree in information systems and the Palisade administrator certificate, which I renewed in March. My colleague Ottoline Braverman-Suzuki is a certified project manager and has her Network+. Before coming here we put in a contact center of the same make for the county arboretum, twenty agents, in 2016, and Ottoline moved a reservations line for State Parks the year before that.

If we are told no we will have to turn the number off on weekends, when three quarters of the calls come. Scout groups and churches who book the picnic grounds would have to drive over and stand in line, and last summer that ended with a fight and a deputy.

I would be glad to answer anything at all.

With warm thanks,

Cornelius Abernathy-Lopez
Chief Information Officer
Baldwin Hills and Urban Watersheds Conservancy
"""
    html = "<html><body style='font-family:Verdana;font-size:10pt'>" + "".join(
        f"<p>{paragraph.replace(chr(10), '<br>')}</p>" for paragraph in body.strip().split("\n\n")
    ) + "</body></html>"
    raw = mail("Cornelius Abernathy-Lopez <cabernathy@bhc.ca.example>", DEL, "Trail Desk", "2019-07-18T10:52:00-07:00", body, html=html)
    write("r-06", "Warm HTML mail for a contact center of a CALNET catalog; complete without a heading", "delegations", [
        (raw, "contract_delegation", after("complete", "Baldwin Hills and Urban Watersheds Conservancy", "non_exempt", contract(), {
            "provider.name": "Palisade Integrated Carriers",
            "project.locations": ["5120 Goldleaf Terrace, Suite 290, Los Angeles", "visitor center on Hetzler Road, Culver City"],
            "signer.name": "Cornelius Abernathy-Lopez",
            "signer.title": "Chief Information Officer",
            "activities": ["design and development", "installation", "operation and maintenance"],
        })),
    ], "Everything is in the body, plain and HTML alike. 2016 is experience, not schedule.")


def r_07():
    question = mail(
        "Rosamund Petrakis <rpetrakis@fgc.ca.example>", EX, "A question before we go any further", "2017-03-08T16:02:00-08:00",
        """Hello,

I am new in this chair and would like to ask before I do anything foolish.

The Commission meets in a different town every month, and somebody has suggested a satellite internet kit from a company called Kestrel Orbit to carry with us, about $480 a month with a twelve-month contract and a 99 percent promise. We have not decided to. Our meetings have got by so far on whatever the hotel has.

If we did want to, would we have to ask for an exemption, or is there something of the sort in the CALNET catalogs that I have not found? Does it matter that there is no fixed street address? And would the letter have to come from our Chief Information Officer? We share one with the Department.

I am not asking you to approve anything. I would only like to know how the land lies, and I am happy to be called.

Rosamund Petrakis
Staff Services Manager
Fish and Game Commission
""")
    away = mail(
        "Rosamund Petrakis <rpetrakis@fgc.ca.example>", EX, "Automatic reply: A question before we go any further", "2017-03-09T09:31:00-08:00",
        "Thank you for your note. I am with the Commission in Visalia until March 13 and will read my mail in the evenings. For anything urgent please telephone the main office.\n\nRosamund\n",
        reply_to=mid_of(question), extra=(("Auto-Submitted", "auto-replied"), ("X-Auto-Response-Suppress", "All")),
    )
    write("r-07", "A newcomer's question with provider, price and term in it, asking for nothing; then her automatic reply", "exemptions", [
        (question, "not_a_request", NONE),
        (away, "not_a_request", NONE),
    ], "'I am not asking you to approve anything.' Names a service, price, term and availability all the same. 02 is an out-of-office reply.")


# --------------------------------------------- the contracts officer: label and answer, figures in sheets


def r_08():
    form = docx(
        [
            "<b>CALIFORNIA PRISON INDUSTRY AUTHORITY</b><br/>Contracts Section \u2022 Contract file 16-2231",
            ("t", [
                ["Item", "Entry"],
                ["Subject", "Exemption from CALNET, factory transport acquisition PIA-TR-16 (\u201cFactory Loop\u201d)"],
                ["Requesting unit", "Management Information Systems"],
                ["What is being bought", "Layer 2 Ethernet transport, 100 Mbps committed, managed router at each end point"],
                ["Count", "Four (4) end points, one connection each"],
                ["Delivery points", "See workbook 16-2231, sheet \u201cSites\u201d"],
                ["Business driver", "Production orders, inmate time records and the quality cameras of the four factories are held centrally from July. Each factory loads 60 to 80 Mbps in shift hours. Existing service is 3 Mbps."],
                ["Effect if not awarded", "Factories cannot book production after July 1. Orders of the hospitals for linen and of DMV for license plates (1.1 million pair a quarter) would be filled from stock, exhausted in seven weeks. Estimated lost sales $410,000 a month."],
                ["Basis for going outside CALNET", "Technical. Jumbo frames (9,000 bytes) are required by the camera storage. No MSA Ethernet product passes a frame above 1,600 bytes; confirmed by both contractors in writing 1/19/2016. All catalogs were searched."],
                ["Contractor", "Ironbark Transport Inc."],
                ["Commitment", "36 months from acceptance of the last end point. Payment monthly in arrears."],
                ["Exit and renewal", "State may terminate any end point for convenience, 60 days' notice; charge: unamortized installation only (1/36 per remaining month). Two (2) one-year renewals, State's option, same rates."],
                ["Price", "Workbook 16-2231, sheets \u201cRecurring\u201d, \u201cOne-time\u201d, \u201cSummary\u201d"],
                ["Performance standards", "Availability 99.95% per end point per month. Restoral 4 hours. Round-trip delay 18 ms or less between any two end points."],
                ["Recourse", "Availability: 10% of the end point's monthly charge per 0.05% or part. Restoral: 1/30 of the charge per hour. Delay: 5%. Chronic failure (3 months in 6): cancel without charge and recover installation."],
                ["Vendor paper", "Ironbark data sheet ET-9, separate file"],
                ["IPR", "N/A. Basis is not price."],
                ["FSR", "N/A. Below reporting threshold."],
                ["Approved and submitted by", "/s/ Reinhold Thibault-Nguyen<br/>Reinhold Thibault-Nguyen, Chief Information Officer, 3/14/2016"],
                ["Prepared by", "Wilhelmina Ostrow, Contracts Officer"],
            ], None, True),
        ],
        font="Arial", size=9.5,
    )
    book = xlsx([
        ("Summary", [
            ["Contract file 16-2231", ""],
            ["Recurring, 36 months", 126000.0],
            ["One-time", 11200.0],
            ["Contract total", 137200.0],
        ]),
        ("Recurring", [
            ["CLIN", "Description", "Qty", "Per month", "Months", "Extended"],
            ["0001", "Ethernet transport 100 Mbps, jumbo", 4, 780.0, 36, 112320.0],
            ["0002", "Managed router", 4, 95.0, 36, 13680.0],
        ]),
        ("One-time", [
            ["CLIN", "Description", "Qty", "Unit", "Extended"],
            ["0003", "End point installation", 4, 2250.0, 9000.0],
            ["0004", "Demarcation extension (Folsom, Tracy)", 2, 1100.0, 2200.0],
        ]),
        ("Sites", [
            ["End point", "Factory", "Street", "City", "ZIP"],
            ["A", "License plates", "560 East Natoma Industrial Way", "Folsom", "95630"],
            ["B", "Furniture and mattresses", "23500 Kasson Works Road", "Tracy", "95304"],
            ["C", "Linen and optical", "1600 California Mill Drive", "Vacaville", "95696"],
            ["D", "Shoes and food packaging", "14901 Central Foundry Avenue", "Chino", "91710"],
        ]),
        ("RFQ1 superseded", [
            ["Contract total, first quotation, VOID", ""],
            ["Recurring, 60 months", 219000.0],
            ["One-time", 14000.0],
            ["Total", 233000.0],
        ], "hidden"),
    ])
    sheet = pdf(
        [
            ("h", "Ironbark Transport Inc. | Data sheet ET-9, jumbo-frame Ethernet"),
            ("t", [["Frame size", "up to 9,216 bytes"], ["Hand-off", "10/100/1000 or 1G LX"], ["Classes", "three, strict priority"], ["Managed router", "IB-220 or IB-440"]], [120, 300]),
            "Ironbark Transport Inc., 2750 Telegraph Embarcadero, Oakland, CA 94612",
        ],
        font="Helvetica", size=10,
    )
    terms = pdf(
        [
            ("c", "<b>IRONBARK TRANSPORT INC.<br/>GENERAL TERMS, PUBLIC CUSTOMERS (7/2014)</b>"),
            "These terms apply where the agreement with the customer does not say otherwise. The customer's agreement prevails.",
            ("n", [
                "<b>Orders.</b> An order is accepted when we confirm it. Our address for notices is 2750 Telegraph Embarcadero, Oakland, CA 94612.",
                "<b>Building.</b> The customer provides a lockable room, power of 20 amperes and access within one business day of our call.",
                "<b>Classes.</b> Bronze transport is best effort. Silver transport is offered with a target of 99.9 percent. Jumbo-frame transport is always Gold.",
                "<b>Maintenance.</b> Work is announced ten days ahead and done between midnight and 5 a.m.; minutes so lost are not counted.",
                "<b>Invoices.</b> Sent on the first of the month, due in 45 days. Disputed amounts may be held back until settled.",
                "<b>Liability.</b> Neither party is liable for lost profits. Nothing here limits liability for injury.",
                "<b>Insurance.</b> General liability of $1,000,000 per occurrence; certificates on request.",
                "<b>Suspension.</b> We may suspend a port that harms the network, after telling the customer if there is time.",
                "<b>Law.</b> California law applies. Claims are brought in Alameda County unless the customer is a public body that may not agree to it.",
            ]),
        ],
        size=10, footer="Ironbark General Terms 7/2014",
    )
    raw = mail("Wilhelmina Ostrow <wilhelmina.ostrow@calpia.ca.example>", EX, "Contract file 16-2231: exemption, Factory Loop", "2016-03-15T08:00:00-07:00",
               "Attached:\n1. Request form, signed by the CIO\n2. Cost workbook\n3. Data sheet ET-9\n4. Contractor's general terms\n\nW. Ostrow\nContracts Officer\n", cc="Reinhold Thibault-Nguyen <reinhold.thibault@calpia.ca.example>",
               files=[("16-2231 Request.docx", form), ("16-2231 Cost workbook.xlsx", book), ("Ironbark ET-9.pdf", sheet), ("Ironbark general terms.pdf", terms)])
    write("r-08", "Label/answer table with a workbook of five sheets, one hidden and void; complete", "exemptions", [
        (raw, "exemption", after("complete", "California Prison Industry Authority", "non_exempt", exemption(na=("ipr.documentation", "fsr")), {
            "provider.name": "Ironbark Transport Inc.",
            "cost.total": 137200.0,
            "cost.items": [112320.0, 13680.0, 9000.0, 2200.0],
            "services.addresses": [
                place("560 East Natoma Industrial Way", "Folsom", "95630"),
                place("23500 Kasson Works Road", "Tracy", "95304"),
                place("1600 California Mill Drive", "Vacaville", "95696"),
                place("14901 Central Foundry Avenue", "Chino", "91710"),
            ],
            "contract.term_months": 36,
            "signer.name": "Reinhold Thibault-Nguyen",
            "signer.title": "Chief Information Officer",
            "reason.ground": "technical",
        })),
    ], "Total on sheet Summary; the hidden sheet's 233,000 and 60 months are void. Addresses on sheet Sites. $410,000 a month is a consequence.")


def r_09():
    instruction = "<i>Specific service level agreements and associated rights and remedies (STMM 0501.0)</i>"
    form = pdf(
        [
            ("c", "<b>OFFICE OF SYSTEMS INTEGRATION<br/>CONTRACTS AND PROCUREMENT<br/>CALNET EXEMPTION REQUEST, FORM CP-77 (Rev. 9/2015)</b>"),
            ("t", [
                ["1. Project", "CWS Hotline Relocation, project 1920-17"],
                ["2. Services: type and quantity", "SIP trunking, 2 trunk groups of 120 call paths each (240 paths). 1 toll-free number, terminating."],
                ["3. Location incl. street address", "2525 Natomas Crossroad Drive, Sacramento 95833 (primary). 11060 White Rock Annex, Rancho Cordova 95670 (alternate)."],
                ["4. Need", "The hotline takes reports of child abuse for 14 counties, day and night. The lease at the present call center ends 10/31/2017 and its analog trunks cannot be moved."],
                ["5. Impact if denied", "14 counties would take reports on their own numbers. Nine of them have no night staff. Federal corrective action plan, item 6, would be out of compliance from the first night."],
                ["6. Technical / financial reason", "Financial. CALNET SIP paths: $19.75. Proposed: $14.10. Difference 28.6%. An IPR was conducted with the CALNET contractor in March; the result is on file in this office and may be inspected."],
                ["7. Provider", "Larkmont Communications Corp. Quote is Enclosure 2."],
                ["8. Term", "24 months from 9/1/2017, invoiced monthly"],
                ["9. Early termination / extension", "30 days' notice, no charge after month 12; before that, one month's charge per trunk group. One 12-month extension at State's option."],
                ["10. Cost by item", "Call paths, 240 at $14.10 x 24: $81,216.00<br/>Toll-free number and usage bundle, $310.00 x 24: $7,440.00<br/>Turn-up, 2 at $900.00: $1,800.00"],
                ["11. Cost, total", "$90,456.00"],
                [f"12. {instruction}", "Trunk group availability 99.99% monthly. Mean opinion score 4.0 or better. Critical outage restored within 2 hours. Rights and remedies: as associated with the above."],
                ["13. IPR documentation", "On file. See 6."],
                ["14. FSR", "A copy of the proposed Feasibility Study Report, as given to DOF, is Enclosure 3."],
            ], [150, 330]),
            ("t", [
                ["Submitted by (Chief Information Officer or equivalent)", "Signature", "Date"],
                ["<br/>Name: ______________________", "<br/>______________________", "<br/>____________"],
            ], [220, 170, 90]),
            "Contact: J. Przybylski, Contracts Officer, 916-555-0140. Enclosures: 2 Quote; 3 FSR",
        ],
        font="Helvetica", size=9.5, footer="CP-77",
    )
    quote = pdf(
        [
            ("h", "Larkmont Communications Corp."),
            "Regional office: 1200 Concord Gateway Place, Concord, CA 94520",
            "Quote L-40917 | Office of Systems Integration | 6/12/2017",
            ("t", [
                ["SIP call path (per path, per month)", "240", "$14.10"],
                ["Toll-free number with 20,000 minutes (per month)", "1", "$310.00"],
                ["Turn-up per trunk group", "2", "$900.00"],
            ], [280, 60, 80]),
            "Availability target 99.99%. MOS 4.0. Priority one restoral target two hours.",
        ],
        font="Helvetica",
    )
    raw = mail("Przybylski, Jaromir@OSI <jaromir.przybylski@osi.ca.example>", EX_STATE, "CP-77 CWS Hotline Relocation", "2017-06-19T15:12:00-07:00",
               "Good afternoon.\n\nForm CP-77 and enclosures are attached for your approval.\n\nJ. Przybylski\nContracts Officer\nOffice of Systems Integration\n2495 Natomas Park Cutoff, Suite 515, Sacramento 95833\n\nCONFIDENTIALITY NOTICE: This communication with its contents may contain confidential and/or legally privileged information. It is solely for the use of the intended recipient(s).\n",
               files=[("CP-77 CWS Hotline.pdf", form), ("Encl 2 Larkmont L-40917.pdf", quote)])
    write("r-09", "Label/answer form sent by the contracts officer: signature block blank, IPR on file, FSR not enclosed, remedies 'as associated'", "exemptions", [
        (raw, "exemption", after("deficient", "Office of Systems Integration", "non_exempt",
            exemption(missing=("sla.remedies", "ipr.documentation", "fsr", "signer"), na=()), {
            "provider.name": "Larkmont Communications Corp.",
            "cost.total": 90456.0,
            "cost.items": [81216.0, 7440.0, 1800.0],
            "services.addresses": [
                place("2525 Natomas Crossroad Drive", "Sacramento", "95833"),
                place("11060 White Rock Annex", "Rancho Cordova", "95670"),
            ],
            "contract.term_months": 24,
            "reason.ground": "financial",
        })),
    ], "Row 12's label quotes the policy and its answer only points back at it for remedies. Enclosure 3 is not among the attachments. The contracts officer is contact, not signer.")


def r_10():
    book = xlsx([
        ("Request", [
            ["Label", "Answer"],
            ["Agency", "Office of Tax Appeals"],
            ["File", "OTA-C-0419"],
            ["1 Project or acquisition", "Telecommunications, all hearing and administrative units, fiscal years 2021-22 through 2023-24, as requirements arise"],
            ["2 Service", "Corvane Elevate Plus"],
            ["3 Quantity", "As required by program"],
            ["4 Place of service", "400 R Street Terrace, Suite 310, Sacramento 95811 and 355 South Grand Esplanade, Floor 23, Los Angeles 90071"],
            ["5 Business need", "See row 5a"],
            ["5a", ""],
            ["6 Effect of denial", "Hearings noticed for Sept. 2021 (61 appeals, $48 million in dispute) would be continued; interest runs against taxpayers meanwhile."],
            ["7 Why not CALNET", "No CALNET catalog offers the certified transcript feed that Elevate Plus has. Functionality."],
            ["8 Provider", "Corvane Networks, Inc."],
            ["9 Term", "36 months beginning August 2, 2021"],
            ["10 Ending early", "State may end on 45 days' notice; no charge. No extension."],
            ["11 Service levels", "99.9% availability each month; help desk answers in 60 seconds"],
            ["12 Recourse", "10% of the month's fees for each 0.1% short. Below 99% twice in a quarter: State may cancel and is repaid the quarter."],
            ["13 Cost", "Sheet Pricing"],
            ["14 IPR", "Not applicable, ground is functional"],
            ["15 Submitted by", "Marcelline Stroud-Ito, Chief Information Officer, 6/28/2021"],
        ]),
        ("Pricing", [
            ["Item", "Per year"],
            ["Elevate Plus, bundle A", 44400.0],
            ["Elevate Plus, bundle B", 4560.0],
            ["Transcript feed", 5280.0],
            ["Annual platform fee", 6900.0],
        ]),
        ("calc", [
            ["year", 61140.0],
            ["TOTAL 3 years", 183420.0],
        ], "hidden"),
    ])
    raw = mail("Dmitri Achebe <dachebe@ota.ca.example>", EX_STATE, "OTA-C-0419", "2021-06-29T09:05:00-07:00",
               "Request in workbook form, attached. CIO approval is at row 15.\n\nDmitri Achebe\nContracts\nOffice of Tax Appeals\n", files=[("OTA-C-0419.xlsx", book)])
    write("r-10", "The whole request in a workbook: a blanket purchase of a product by name, need row pointing at an empty row, total on a hidden sheet", "exemptions", [
        (raw, "exemption", after("deficient", "Office of Tax Appeals", "non_exempt",
            exemption(missing=("project", "services.description", "services.quantity", "need", "cost.total"),
                      na=("provider.documentation", "ipr.documentation", "fsr", "separate_attachments")), {
            "provider.name": "Corvane Networks, Inc.",
            "cost.items": [44400.0, 4560.0, 5280.0, 6900.0],
            "services.addresses": [
                place("400 R Street Terrace, Suite 310", "Sacramento", "95811"),
                place("355 South Grand Esplanade, Floor 23", "Los Angeles", "90071"),
            ],
            "contract.term_months": 36,
            "signer.name": "Marcelline Stroud-Ito",
            "signer.title": "Chief Information Officer",
            "reason.ground": "technical",
        }, ("separate_attachments",))),
    ], "183,420 stands only on hidden sheet 'calc'; the visible sheet has four yearly amounts without a sum. Row 2 is a product's name without its type; row 5 points at an empty row. Row 1 is a blanket.")


def r_11():
    form = docx(
        [
            "BOARD OF PAROLE HEARINGS",
            "Business Services and Contracts",
            "Exemption request data sheet",
            ("t", [
                ["Project", "Video hearing lines, Lifer Panel Hearings, phase 2 (BPH-13-006)"],
                ["Services", "Dedicated Ethernet Internet access, 50 Mbps, two (2) circuits"],
                ["Service addresses", "1515 K Street Concourse, Suite 550, Sacramento CA 95814; 1685 East Foothill Frontage, Rancho Cucamonga CA 91730"],
                ["Justification of need", "Panels may hold hearings by video since January. Two hearing rooms are ready. A hearing uses 6 Mbps, four run at once, and the present shared line of 10 Mbps has stopped 23 hearings in mid-testimony."],
                ["Consequences of denial", "Hearings postponed past the statutory date: the Board is under court order in <i>Lugo</i> and pays sanctions of $1,000 a day for each late hearing."],
                ["Reason CALNET does not serve", "Availability. MSA contractor cannot build to the Rancho Cucamonga building before fall 2015 (landlord easement) and has only bonded copper, 20 Mbps, in Sacramento."],
                ["Provider", "To be determined by competitive RFQ after approval"],
                ["Contract term", "TBD at award"],
                ["Early termination and options", "The RFQ will require: termination for convenience on 30 days' notice without charge; two options of one year each."],
                ["Total cost", "$88,000.00 (budgeted, both circuits, all charges)"],
                ["Cost by item", "Will be available once quotes have been received"],
                ["Service level agreements", "Industry standard for this class of service"],
                ["Rights and remedies", "10% of the month's charge for each standard missed; cancellation of the circuit after three misses in a year; both stated in the RFQ"],
                ["IPR documentation", "Not applicable"],
                ["FSR", "Not required"],
                ["Head of IT", "Signed: Clementine Brathwaite-Suh, Chief Information Officer, Board of Parole Hearings. Date: 10/21/2013"],
                ["Contracts Officer", "Signed: Leopold Vance. Date: 10/18/2013"],
            ], None, False),
        ],
        font="Times New Roman", size=11,
    )
    raw = mail("Leopold Vance <leopold.vance@cdcr.ca.example>", EX, "BPH-13-006 exemption data sheet", "2013-10-22T13:30:00-07:00",
               "Please process the attached.\n\nL. Vance, Contracts Officer, BPH\n", files=[("BPH-13-006.docx", form)])
    write("r-11", "Data sheet before the bidding: provider, term and item prices to be determined, standards 'industry standard', yet remedies are stated", "exemptions", [
        (raw, "exemption", after("deficient", "Board of Parole Hearings", "non_exempt",
            exemption(missing=("provider.name", "contract.term", "cost.items", "sla.levels"),
                      na=("provider.documentation", "ipr.documentation", "fsr", "separate_attachments")), {
            "cost.total": 88000.0,
            "services.addresses": [
                place("1515 K Street Concourse, Suite 550", "Sacramento", "95814"),
                place("1685 East Foothill Frontage", "Rancho Cucamonga", "91730"),
            ],
            "signer.name": "Clementine Brathwaite-Suh",
            "signer.title": "Chief Information Officer",
            "reason.ground": "technical",
        })),
    ], "'Two options of one year' are extensions, not the term. A budgeted amount is stated as the total. $1,000 a day is a sanction.")


def r_12():
    rows = [
        ("Requesting body", "Board of Pilot Commissioners for the Bays of San Francisco, San Pablo and Suisun"),
        ("Acquisition", "Incident Recorder Link, purchase request BPC-2022-04"),
        ("Requested service(s)", "Point-to-point licensed microwave backhaul service, 200 Mbps, provider-operated. One (1) link."),
        ("End points", "A: 660 Davis Wharf Street, San Francisco 94111. B: 500 East Bay Lookout Road, Sausalito 94965."),
        ("Why the Board needs it", "Since AB 907 the Board keeps radar and bridge voice of every piloted transit for two years. The recorder is in San Francisco; radar and receivers are on the ridge above Sausalito. 130 Mbps, continuous."),
        ("If not approved", "Recording stops when the Coast Guard's courtesy link is taken away on 12/31/2022. An allision after that date could not be reconstructed, and a pilot's license could be neither defended nor revoked on evidence."),
        ("Technical or financial ground", "Technical. The ridge has no fiber and no conduit. CALNET fixed wireless and cellular were tested on 5/11 and 5/12: 38 Mbps at best. No CALNET category includes licensed point-to-point microwave."),
        ("Provider", "Farallon Microwave Services, LP"),
        ("Period", "60 months from turn-up. Not to be confused with the Coast Guard agreement, which has run month to month since 2009."),
        ("Early out", "After 24 months, 60 days' notice and no charge. Before, removal cost of $4,000."),
        ("Extension", "None"),
        ("Amount of each item", "Attached CSV, col. \u201cextended\u201d"),
        ("Amount, whole contract", "$154,180.00"),
        ("Service levels", "Availability 99.995% per year. Repair on site in 8 hours, 24 with rigging."),
        ("Remedy", "2% of the month's fee for each 10 minutes below; full month waived if repair is late; refund of unearned prepaid fees and exit without removal cost at the second late repair."),
        ("IPR / FSR", "Not a price request. No FSR."),
        ("Submitted by", "Augustina Wray-Kowalski, Agency Information Officer, 8/3/2022"),
        ("Prepared by", "T. Mbeki-Lund, Contracts Officer"),
    ]
    html = (
        "<html><body style='font-family:Tahoma;font-size:10pt'><p>Please accept the following.</p><table border='1' cellpadding='4' cellspacing='0'>"
        + "".join(f"<tr><td width='190' valign='top'><b>{label}</b></td><td>{answer}</td></tr>" for label, answer in rows)
        + "</table><p>Two supporting documents are attached.</p></body></html>"
    )
    body = "Please accept the following.\n\n" + "\n\n".join(f"{label}\n    {answer}" for label, answer in rows) + "\n\nTwo supporting documents are attached.\n"
    costs = (
        "line,description,qty,rate,months,extended\n"
        "1,Microwave link service 200 Mbps,1,2195.00,60,131700.00\n"
        "2,Rooftop and ridge space,2,140.00,60,16800.00\n"
        "3,Path survey and FCC coordination,1,3180.00,,3180.00\n"
        "4,Turn-up,1,2500.00,,2500.00\n"
    )
    brochure = pdf(
        [
            ("c", "<b>FARALLON MICROWAVE SERVICES, LP</b><br/>We carry the bay"),
            "Licensed 11 and 18 GHz links over water, with space diversity and ducting alarms. Every link is ours to watch, night and day.",
            ("t", [["Capacity", "50 Mbps to 1.2 Gbps"], ["Interface", "Gigabit Ethernet, copper or fiber"], ["Power", "48 V, eight hours of battery"]], [100, 300]),
            "1 Harbormaster Row, Alameda, CA 94501",
        ],
    )
    raw = mail("Tobias Mbeki-Lund <tmbeki@bopc.ca.example>", EX_STATE, "BPC-2022-04 Incident Recorder Link, exemption", "2022-08-03T11:47:00-07:00", body, html=html,
               cc="Augustina Wray-Kowalski <awray@bopc.ca.example>", files=[("BPC-2022-04 costs.csv", costs), ("Farallon brochure.pdf", brochure)])
    write("r-12", "Label/answer table in an HTML mail, items in a CSV, an older agreement's term beside the new one; complete", "exemptions", [
        (raw, "exemption", after("complete", "Board of Pilot Commissioners for the Bays of San Francisco, San Pablo and Suisun", "non_exempt",
            exemption(missing=("separate_attachments",), na=("ipr.documentation", "fsr")), {
            "provider.name": "Farallon Microwave Services, LP",
            "cost.total": 154180.0,
            "cost.items": [131700.0, 16800.0, 3180.0, 2500.0],
            "services.addresses": [
                place("660 Davis Wharf Street", "San Francisco", "94111"),
                place("500 East Bay Lookout Road", "Sausalito", "94965"),
            ],
            "contract.term_months": 60,
            "signer.name": "Augustina Wray-Kowalski",
            "signer.title": "Agency Information Officer",
            "reason.ground": "technical",
        })),
    ], "The request is the body itself beside attachments (advice only). The row 'Submitted by' names the AIO with date. Month to month is the Coast Guard's agreement.")


def r_13():
    def form(*, late) -> bytes:
        return docx(
            [
                "<b>California Transportation Commission</b><br/>Request to contract outside CALNET" + ("<br/>Revision 1, November 5, 2018" if late else ""),
                ("t", [
                    ["Label", "Response"],
                    ["Acquisition title", "Commission Meeting Webcast Connectivity"],
                    ["Service type / qty", "Temporary Internet access, 200 Mbps symmetrical, delivered as 1 drop per meeting; 11 meetings"],
                    ["Service addresses", "Sheet \u201cMeetings\u201d of the workbook"],
                    ["Need", "Bagley-Keene requires a live webcast with public comment. Hotel and hall connections have dropped the webcast at 4 of the last 9 meetings."],
                    ["Ramification of non-approval", "Actions taken at a meeting whose webcast fails can be voided; the Commission allocates about $400 million at each." if late else "To follow"],
                    ["Reason", "Functionality. CALNET services are installed for a term of a year or more; none can be had for two days at a place."],
                    ["Proposed provider", "Popup Circuits LLC"],
                    ["Term", "January 1 to December 31, 2019 (12 months)"],
                    ["Early termination, extension", "A meeting may be dropped 10 days before at no charge; the contract may be ended on 30 days' notice. No extension." if late else ""],
                    ["Cost", "Workbook, sheet \u201cPrice\u201d"],
                    ["SLA", "On line 2 hours before gavel. 99.9% of meeting minutes. Technician in the room."],
                    ["Remedies", "A late or lost meeting is free of charge. After two, Commission may cancel and is given its deposit back."],
                    ["FSR", "Copy enclosed (Commission Chambers A/V FSR, section 4 proposes this service)"],
                    ["Submitted by", "Lavinia Szymanski, Chief Information Officer"],
                ], None, True),
            ],
            font="Arial", size=10,
        )

    def book(*, late) -> bytes:
        price = [
            ["Item", "Qty", "Each", "Extended"],
            ["Meeting drop, two days", 11, 2950.0 if late else 2850.0, 32450.0 if late else 31350.0],
            ["Technician", 11, 700.0, 7700.0],
            ["Set-up of account and encoder profile", 1, 950.0, 950.0],
        ]
        if late:
            price.append(["Total for the 12 months", "", "", 41100.0])
        halls = [
            ["Month", "Hall", "Street", "City"],
            ["Jan, Mar, May, Jun, Aug, Oct, Dec", "Secretary's auditorium", "1020 Ninth Street Passage", "Sacramento"],
            ["Feb", "County building", "1350 Frontier Way", "San Diego"],
            ["Apr", "Rail museum annex", "2100 Harbor Depot Drive", "Oakland"],
            ["Sep", "Civic center", "800 West Olive Court", "Merced"],
            ["Nov", "Port hall", "415 West Ocean Terrace", "Long Beach"],
        ]
        notes = [
            ["No.", "Assumption"],
            [1, "Eleven meetings; no July meeting. Dates are those adopted in August 2018."],
            [2, "Each hall gives a room with power; the provider brings mast, modem and switch."],
            [3, "Prices of the provider's letter of October 2. No sales tax on services."],
            [4, "A twelfth, special meeting is not priced."],
        ]
        return xlsx([("Price", price), ("Meetings", halls), ("Assumptions", notes)])

    fsr = pdf(
        [
            ("c", "<b>FEASIBILITY STUDY REPORT<br/>Commission Chambers Audio-Visual Renewal<br/>Project 2660-18-01 (proposed)</b>"),
            ("h", "1. Business case"),
            "Webcasts fail, and the chamber's cameras are beyond repair.",
            ("h", "4. Proposed solution"),
            "Cameras and mixer are bought; connectivity at meetings is contracted by the meeting from a provider outside CALNET, subject to exemption.",
            ("h", "6. Economic analysis"),
            "One-time $212,000; continuing $58,000 a year.",
        ],
    )
    first = mail("Ambrose Tidewell <ambrose.tidewell@catc.ca.example>", EX_STATE, "Webcast connectivity", "2018-10-23T10:10:00-07:00",
                 "Form and cost workbook attached, with the FSR.\n\nAmbrose Tidewell\nContracts Officer\n",
                 files=[("CTC form.docx", form(late=False)), ("CTC cost workbook.xlsx", book(late=False))])
    second = mail("Ambrose Tidewell <ambrose.tidewell@catc.ca.example>", EX_STATE, "RE: Webcast connectivity", "2018-11-05T16:33:00-08:00",
                  "Revision 1 of the form and of the workbook, and the FSR which did not go out with the first mail. The price of a drop is corrected from $2,850 to $2,950; the revised workbook replaces the earlier one.\n\nAmbrose Tidewell\nContracts Officer\n",
                  reply_to=mid_of(first),
                  files=[("CTC form rev1.docx", form(late=True)), ("CTC cost workbook rev1.xlsx", book(late=True)), ("FSR 2660-18-01.pdf", fsr)])
    fields = {
        "provider.name": "Popup Circuits LLC",
        "services.addresses": [
            place("1020 Ninth Street Passage", "Sacramento"),
            place("1350 Frontier Way", "San Diego"),
            place("2100 Harbor Depot Drive", "Oakland"),
            place("800 West Olive Court", "Merced"),
            place("415 West Ocean Terrace", "Long Beach"),
        ],
        "contract.term_months": 12,
        "signer.name": "Lavinia Szymanski",
        "signer.title": "Chief Information Officer",
        "reason.ground": "technical",
    }
    write("r-13", "Form with blanks and a promise, workbook without a sum, FSR not with it; revised form, corrected workbook and FSR follow", "exemptions", [
        (first, "exemption", after("deficient", "California Transportation Commission", "non_exempt",
            exemption(missing=("ramifications", "contract.termination", "cost.total", "fsr"), na=("provider.documentation", "ipr.documentation")),
            {**fields, "cost.items": [31350.0, 7700.0, 950.0]})),
        (second, "supplement", after("complete", "California Transportation Commission", "non_exempt",
            exemption(na=("provider.documentation", "ipr.documentation")),
            {**fields, "cost.total": 41100.0, "cost.items": [32450.0, 7700.0, 950.0]})),
    ], "01: 'To follow', an empty cell, three lines without a total, 'Copy enclosed' and no FSR. 02 corrects a price: 11 at $2,950. The FSR's own amounts are not the cost of the service. The State's seven Sacramento meetings share one address.")


def r_14():
    form = pdf(
        [
            ("r", "Office of Cradle-to-Career Data<br/>Procurement file C2C-23-011"),
            ("t", [
                ["Exemption sought for", "School Data Relay (procurement C2C-23-011)"],
                ["What, how many, where", "Dedicated cloud interconnect, 10 Gbps, 2 ports: 915 Capitol Colonnade, Sacramento 95814, and 2805 Data Mill Road, Rancho Cordova 95742."],
                ["Purpose served", "Nightly loads from 58 county offices of education reach the data system over these ports. They outgrew the shared internet line in April; a load takes 19 hours and has to be done in 8."],
                ["Ramifications", "Education Code 10861 reports would be late (due 1/31/2024) and the dashboard for families would show last year's data for another year."],
                ["Why CALNET is not suitable", "Technical: no CALNET catalog has a direct port into the cloud region in use. Contractors answered \u201cnot offered\u201d 6/2 and 6/5/2023."],
                ["Vendor", "Meridian Exchange Points Inc. Their service schedule is attached."],
                ["Contract commitment", "24 months; monthly billing"],
                ["Termination / extension", "Termination for convenience after 12 months on 60 days' notice, no fee; earlier, 50% of what remains of 12 months. Month-to-month extension at our choice."],
                ["Cost in total and by item", "See cost workbook (attached)."],
                ["Service levels, remedies", "Service schedule, sections 2 and 3"],
                ["IPR", "n/a, ground is technical"],
                ["FSR / PAL", "n/a"],
                ["Submitted by", "Hortensia Villalpando-Reed, Chief Information Officer, July 11, 2023"],
            ], [130, 350]),
        ],
        font="Times-Roman", size=10.5,
    )
    schedule = pdf(
        [
            ("h", "Meridian Exchange Points Inc. | Service Schedule: Cloud Interconnect"),
            "1. The Service is a cross-connected port into the named cloud region.",
            "2. Port availability is 99.99 percent in each calendar month. Faults are answered in 15 minutes and repaired in 4 hours.",
            "3. For availability below 99.99 percent the credit is 10 percent of the port's monthly fee; below 99.9 percent, 25 percent; below 99.0 percent, 100 percent. Three consecutive months below 99.9 percent give the right to terminate the port without fee.",
            "4. Fees are those agreed with the customer.",
            "Meridian Exchange Points Inc., 12 Network Plaza, Santa Clara, CA 95054",
        ],
        font="Helvetica",
    )
    book = xlsx([
        ("Items", [["Line", "Description", "Qty", "Rate", "Months", "Extended"]] + [[i, f"Line {i}", 2, 1875.0 + i, 24, 48.0 * (1875 + i)] for i in range(1, 40)]),
        ("Total", [["Contract total", 190880.0]]),
    ])
    raw = mail("Bertrand Osei-Tamura <bertrand.osei@c2c.ca.example>", EX_STATE, "C2C-23-011 School Data Relay, CALNET exemption", "2023-07-11T14:26:00-07:00",
               "Attached: request, Meridian's service schedule, cost workbook.\n\nB. Osei-Tamura\nContracts Officer\n",
               cc="Hortensia Villalpando-Reed <hortensia.villalpando@c2c.ca.example>",
               files=[("C2C-23-011 request.pdf", form), ("Meridian service schedule.pdf", schedule), ("C2C-23-011 cost workbook.xlsx", book[:2000])])
    write("r-14", "All amounts are in a workbook that arrived cut off: both cost items cannot be read", "exemptions", [
        (raw, "exemption", after("triage", "Office of Cradle-to-Career Data", "non_exempt",
            exemption(unclear=("cost.total", "cost.items"), na=("ipr.documentation", "fsr")), {
            "provider.name": "Meridian Exchange Points Inc.",
            "services.addresses": [
                place("915 Capitol Colonnade", "Sacramento", "95814"),
                place("2805 Data Mill Road", "Rancho Cordova", "95742"),
            ],
            "contract.term_months": 24,
            "signer.name": "Hortensia Villalpando-Reed",
            "signer.title": "Chief Information Officer",
            "reason.ground": "technical",
        })),
    ], "Only the first two thousand bytes of the workbook came: it does not open and no sheet is in them. Levels and remedies are in the vendor's schedule.")


def r_15():
    form = docx(
        [
            "<b>CALIFORNIA STATE LOTTERY</b>",
            "Contract Development Services",
            "CALNET exemption request",
            ("t", [
                ["Project", "Retailer Terminal Cellular Backup, contract 8842"],
                ["Service", "4G LTE failover data lines, pooled plan"],
                ["Number", "1,150 lines"],
                ["Location", "Shipped to and registered at 700 North Tenth Street Plaza, Sacramento 95811; used at retailers."],
                ["Need for the service", "Per CIO"],
                ["Consequence of denial", "About 1,150 retailers stop selling when the satellite terminal is rained on. Sales lost last winter: $6.2 million."],
                ["Reason CALNET cannot be used", "Vendor was selected by the Commission on May 23."],
                ["Vendor", "Bridgewell Cellular of California"],
                ["Term", "48 months"],
                ["Termination, extension", "60 days, no fee; one 24-month extension"],
                ["Lines of cost", "Data lines 1,150 x $11.00 x 48 = $607,200.00. Modems 1,150 x $89.00 = $102,350.00"],
                ["Total", "$709,550.00"],
                ["SLA and remedies", "99.5% a month per region. 5% of the region's bill for each point missed, and exit after two quarters missed."],
                ["Submitted by", "Ferdinand Marchetti, Chief Information Officer"],
            ], None, False),
        ],
        font="Calibri",
    )
    raw = mail("Contract Development <contracts@calottery.ca.example>", EX, "Exemption request, contract 8842", "2013-06-12T09:40:00-07:00",
               "Attached please find our request.\n\nOdalys Brankovic\nContracts Officer\nCalifornia State Lottery\n", files=[("8842 request.docx", form)])
    write("r-15", "The Lottery fills in the form though it need not ask; need and reason would be missing", "exemptions", [
        (raw, "exemption", after("not_required", "California State Lottery", "exempt",
            exemption(missing=("need", "reason")), {
            "provider.name": "Bridgewell Cellular of California",
            "cost.total": 709550.0,
            "cost.items": [607200.0, 102350.0],
            "services.addresses": [place("700 North Tenth Street Plaza", "Sacramento", "95811")],
            "contract.term_months": 48,
            "signer.name": "Ferdinand Marchetti",
            "signer.title": "Chief Information Officer",
        }, ("need",))),
    ], "The Lottery is named exempt in the policy. 'Per CIO' is no need, 'selected by the Commission' no reason; the consequence hints at the need.")


# -------------------------------------------------- the project manager: charters for what is to be delegated


def r_16():
    charter = pdf(
        [
            ("c", "<b>CIVIL RIGHTS DEPARTMENT<br/>PROJECT CHARTER<br/>Intake Voice Bridge (IVB), project 1700-23-04<br/>Submitted to the CALNET Program as a request for delegated authority</b>"),
            ("t", [
                ["Version", "Date", "Author", "Change"],
                ["0.3", "3/20/2023", "P. Nwachukwu-Hale, PMP", "Steering committee comments"],
                ["1.0", "4/3/2023", "P. Nwachukwu-Hale, PMP", "Baselined"],
            ], [60, 80, 180, 160], True),
            ("h", "1. Authority sought"),
            "General delegation covering design and development, installation, and operation and maintenance.",
            ("h", "2. Problem and objective"),
            "Complainants phone the intake unit at Elk Grove, where a digital PBX from 2004 cannot place a call to an investigator who works from home. Callers are told to leave a message; median call-back is six days. Objective: a caller is handed to an investigator, wherever that person sits, in the same call.",
            ("h", "3. Scope"),
            ("t", [
                ["In scope", "Out of scope"],
                ["IP gateways and SIP licensing on the existing PBX; IP telephones for intake and enforcement; training of 150 users", "Public network trunks; the case management system; the Los Angeles and Bakersfield offices"],
            ], [250, 230], True),
            ("h", "4. Deliverables and bill of materials"),
            ("t", [
                ["Ref", "Item", "Qty"],
                ["D1", "Ostrander MX-2 media gateway, redundant power", "2"],
                ["D2", "Ostrander SIP user license, perpetual", "180"],
                ["D3", "Ostrander 6820 IP telephone", "150"],
                ["D4", "Session border controller, Ostrander SB-100", "1"],
                ["D5", "Manufacturer's configuration service, 80 hours", "1"],
            ], [50, 350, 60], True),
            ("h", "5. Site"),
            "Headquarters intake floor, 2218 Kausen Garden Drive, Suite 100, Elk Grove.",
            ("h", "6. Milestones"),
            ("t", [
                ["M", "Milestone", "Baseline"],
                ["M1", "Delegation received", "5/31/2023"],
                ["M2", "Equipment on site", "8/11/2023"],
                ["M3", "Pilot, 20 users", "9/5/2023 to 9/29/2023"],
                ["M4", "All users", "10/27/2023"],
                ["M5", "Close-out", "11/30/2023"],
            ], [40, 240, 180], True),
            ("h", "7. Resources"),
            ("t", [
                ["Name and role", "Credentials", "Comparable work"],
                ["Perpetua Nwachukwu-Hale, project manager", "PMP; B.S. Information Systems", "Ran the 2019 PBX software upgrade at this site (410 ports)"],
                ["Tadeusz Okamoto, voice engineer", "Ostrander Certified Expert; CCNA", "Two IP conversions of the same PBX family at DMV field offices, 2016 and 2018"],
                ["Jessamy Flood, network", "CompTIA Network+; CISSP", "Built the QoS design for the Department's video hearings"],
            ], [150, 140, 190], True),
            ("h", "8. Why the Department should carry this out itself"),
            ("l", [
                "The PBX is the Department's property, and the CALNET catalogs do not sell parts for it. Ostrander's dealer will only sell to the owner.",
                "Eighty percent of the hours are configuration that our own engineer has done twice. A managed solution would take the PBX away two years before it is paid off.",
                "Products are of a series sold since 2017; nothing is new to the market.",
            ]),
            ("h", "9. Risk register (extract)"),
            ("t", [
                ["#", "Risk", "Impact", "Response"],
                ["R1", "Delegation is not given", "Intake stays on call-back. At six days, one complaint in eleven now lapses under the one-year limit; about 240 people a year lose the right to sue.", "None available at Department level"],
                ["R2", "Gateway delivery slips", "M3 moves one for one", "Order on day of M1"],
                ["R3", "Users resist IP sets", "Low", "Floor walkers"],
            ], [30, 100, 220, 130], True),
            ("h", "10. Approval"),
            ("t", [
                ["Role", "Name", "Signature", "Date"],
                ["Project sponsor", "Deputy Director Anselm Karras, Enforcement", "/s/ A. Karras", "4/4/2023"],
                ["Chief Information Officer", "Guinevere Matsuda-Pratt", "/s/ G. Matsuda-Pratt", "4/5/2023"],
            ], [120, 190, 110, 60], True),
            ("pb",),
            ("h", "Appendix 1. Alternatives considered"),
            ("t", [
                ["Alternative", "Outcome"],
                ["Leave as is", "Rejected. Complaint volume grew 19% in 2022."],
                ["Hosted voice for all of Headquarters", "Deferred to 2026, when the PBX is paid off and the lease of the building is renewed."],
                ["Call forwarding to personal cell phones", "Rejected by Labor Relations and by Legal (recording of calls)."],
            ], [180, 300], True),
            ("h", "Appendix 2. Stakeholders"),
            ("t", [
                ["Who", "Interest", "Contact"],
                ["Intake Unit (62 staff)", "Primary users", "Weekly stand-up"],
                ["Enforcement (88 staff)", "Receive handed-over calls", "Monthly"],
                ["Labor organizations", "Notice of new tools", "Letter of 2/14/2023"],
                ["CALNET Program", "Grants authority", "This charter"],
            ], [150, 200, 130], True),
            ("h", "Appendix 3. Communication and quality"),
            ("l", [
                "Status report every second Friday to the sponsor and the CIO; defects are tracked in the PMO register.",
                "Acceptance: 50 test calls, none lost, hand-over within 8 seconds.",
                "A copy of all orders is kept in the PMO file and is open to the CALNET Program.",
            ]),
        ],
        font="Helvetica", size=9.5, footer="IVB Charter v1.0",
    )
    raw = mail("Perpetua Nwachukwu-Hale <perpetua.nwachukwu@calcivilrights.ca.example>", DEL, "IVB charter for delegation", "2023-04-06T09:30:00-07:00",
               "Hello CALNET team,\n\nPlease find the baselined charter for the Intake Voice Bridge. It has been signed by our sponsor and by our CIO. I am the single point of contact.\n\nPerpetua Nwachukwu-Hale, PMP\nProject Management Office\n",
               cc="Guinevere Matsuda-Pratt <guinevere.matsuda@calcivilrights.ca.example>", files=[("IVB_Project_Charter_v1.0.pdf", charter)])
    write("r-16", "Project charter as a general delegation: denial stands in the risk register, staff in the resource table; complete", "delegations", [
        (raw, "general_delegation", after("complete", "Civil Rights Department", "non_exempt", general(), {
            "project.locations": ["2218 Kausen Garden Drive, Suite 100, Elk Grove"],
            "signer.name": "Guinevere Matsuda-Pratt",
            "signer.title": "Chief Information Officer",
            "activities": ["design and development", "installation", "operation and maintenance"],
        })),
    ], "R1 of the risk register holds the consequences of a denial; section 8 the reasons. 2016 to 2019 are former projects. The sponsor's signature is not the one that counts. Los Angeles and Bakersfield are out of scope.")


def r_17():
    charter = docx(
        [
            "<b>Employment Training Panel</b><br/>Project charter: Employer Helpline Renewal (EHR-2)",
            "Prepared by Benedikt Soares, PMO, for the CALNET Program Chief. Charter date June 10, 2019.",
            ("h", "Problem statement"),
            "Employers who hold training contracts call with questions about reimbursement. They choose among eleven menu entries read by a voice recorded in 2006, and 44 % end up in the wrong unit. We want them to say what they need and be sent to the right analyst, and to hear the state of an invoice without an analyst at all.",
            ("h", "Scope statement"),
            "Replace the menu with a speech-enabled network IVR, six call flows, one data look-up against the invoice system, Spanish and English. Telephones, seats and agents are not touched.",
            ("h", "Procurement approach"),
            ("t", [
                ["Vehicle", "CALNET contract, Sierra Pinnacle Telecom"],
                ["Service", "Network IVR with speech recognition, identifier SPT-IVR-04-B"],
                ["Delegation column", "Yes"],
                ["Quantity", "24 ports"],
            ], None, False),
            ("h", "Schedule"),
            ("t", [
                ["Work package", "Start", "Finish"],
                ["Call flow design", "7/15/2019", "8/30/2019"],
                ["Build and grammar tuning", "9/3/2019", "11/1/2019"],
                ["Acceptance", "11/4/2019", "11/22/2019"],
                ["Go live", "12/2/2019", ""],
            ], None, True),
            ("h", "Where"),
            "The ports are in the contractor's network; calls are answered at the Panel's offices at 1100 J Street Gallery, Sacramento, and at the San Diego regional office.",
            ("h", "Resource plan"),
            ("t", [
                ["Who", "FTE", "Fit for the work"],
                ["Benedikt Soares, project manager", "0.5", "PMP since 2012. Managed the 2014 IVR at the Department of Industrial Relations (9 flows)."],
                ["Ysolde Chatterjee, IVR developer", "1.0", "M.S. Computer Science; VoiceXML and GRXML; wrote the flows of the disability insurance line at EDD in 2015 and 2017."],
                ["Contractor's engineer", "0.2", "As supplied under the contract."],
            ], None, True),
            ("h", "Cost of doing nothing"),
            "If the Panel is not permitted to proceed, the present menu goes dark with the server it runs on, whose support ends on January 31, 2020. Some 2,300 calls a month would ring at the front desk of four people, and $11 million in reimbursements would be paid later than the 45 days the Prompt Payment Act allows.",
            ("h", "Success measures"),
            ("l", ["Nine calls in ten reach the right unit by February 2020.", "Three invoice inquiries in ten need no analyst.", "No complaint about the Spanish flow stays open more than five days."]),
            ("h", "Stakeholders and communication"),
            ("t", [
                ["Group", "What they get", "When"],
                ["Contract analysts (38)", "Demonstration, then training of two hours", "October, November"],
                ["Employers", "Notice on invoices and on the portal", "From November"],
                ["Panel members", "One page in the meeting packet", "August and December"],
            ], None, True),
            ("h", "Risks"),
            ("t", [
                ["Risk", "Answer"],
                ["Invoice system is replaced in mid-project", "Look-up is built against the reporting copy"],
                ["Speech accuracy below 85 % in Spanish", "Tuning sprint in October; touch-tone as second choice"],
            ], None, True),
            ("h", "Activities to be delegated"),
            "Project planning; design and development; operation and maintenance.",
            ("h", "Sign-off"),
            ("t", [
                ["Submitted on behalf of the Panel", "<i>/s/ Maximilian Drury-Okonkwo</i>, Interim Chief Information Officer, June 12, 2019"],
                ["Project manager", "<i>/s/ Benedikt Soares</i>"],
            ], None, False),
        ],
        font="Segoe UI", size=10,
    )
    raw = mail("Benedikt Soares <benedikt.soares@etp.ca.example>", DEL, "EHR-2: charter and delegation request", "2019-06-12T16:48:00-07:00",
               "All,\n\nEHR-2 charter attached, signed today.\n\nRegards,\nBenedikt\n", files=[("EHR-2 charter signed.docx", charter)])
    write("r-17", "Charter for an IVR of a CALNET catalog, signed by an interim CIO; denial is 'cost of doing nothing'; complete", "delegations", [
        (raw, "contract_delegation", after("complete", "Employment Training Panel", "non_exempt", contract(), {
            "provider.name": "Sierra Pinnacle Telecom",
            "project.locations": ["1100 J Street Gallery, Sacramento", "San Diego regional office"],
            "signer.name": "Maximilian Drury-Okonkwo",
            "signer.title": "Interim Chief Information Officer",
            "activities": ["project planning", "design and development", "operation and maintenance"],
        })),
    ], "Catalog identifier and contractor in the table under 'Procurement approach'. 'EHR-2' is the project's own name.")


def r_18():
    charter = docx(
        [
            ("c", "<b>OFFICE OF YOUTH AND COMMUNITY RESTORATION</b><br/>Project Management Office<br/>PROJECT CHARTER FOR DELEGATION (template 4.1)"),
            ("t", [["Project name", "Secure Visit Line"], ["Project manager", "Rafferty Oyelaran, PMP"], ["Executive sponsor", "Dr. Columba Whitfield, Chief Deputy Director"]], None, False),
            ("h", "A. Scope"),
            "Replace the intercom-type key system at the training campus with an IP key system serving the visiting center, the clinic and four living units. Included: handsets in visiting booths, recording of non-privileged calls, programming. Excluded: the county's lines, cabling, and the attorney rooms, which keep their own telephones.",
            ("h", "B. Purpose"),
            "Families drive up to five hours to visit. Booth telephones fail on two visits out of ten, and a visit that fails is not made up. Calls have to be recorded under Title 15, and the present system cannot.",
            ("h", "C. Location"),
            "Pine Grove Youth Campus, 13630 Aqueduct Volcano Spur, Pine Grove.",
            ("h", "D. Equipment and services to be acquired"),
            "Refer to Appendix C, Bill of Materials.",
            ("h", "E. Schedule"),
            ("t", [
                ["Phase", "Start", "End"],
                ["Initiation", "TBD", "TBD"],
                ["Procurement", "TBD", "TBD"],
                ["Installation", "TBD", "TBD"],
                ["Closing", "TBD", "TBD"],
            ], None, True),
            "Dates will be baselined at kickoff.",
            ("h", "F. Team"),
            ("t", [
                ["Member", "Qualification", "Past projects"],
                ["Rafferty Oyelaran", "PMP, ITIL 4", "Inmate telephone replacement at two county jails, 2014 and 2017"],
                ["Saoirse Vang", "BICSI Technician; factory training on IP key systems", "Clinic key system, Ventura, 2020"],
            ], None, True),
            ("h", "G. Justification for delegation"),
            "[PM to complete before submittal]",
            ("h", "H. Impact of denial"),
            "Visits at the campus would be held by cell phone in the parking lot or not at all, and the Office would report non-compliance with Title 15 recording rules to the Board in March.",
            ("h", "I. Approvals"),
            ("t", [
                ["Executive sponsor", "Signature: ____________________", "Date: ________"],
                ["Chief Information Officer", "Signature: ____________________", "Date: ________"],
                ["Project manager", "Signature: <i>Rafferty Oyelaran</i>", "Date: 9/14/2022"],
            ], None, False),
        ],
        font="Calibri", size=10.5, header="OYCR PMO | Charter template 4.1 | All sections are mandatory",
    )
    raw = mail("Rafferty Oyelaran <rafferty.oyelaran@oycr.ca.example>", DEL, "Secure Visit Line: charter", "2022-09-14T17:55:00-07:00",
               "Good evening,\n\nPlease find attached our charter with appendices for CALNET's review. We would appreciate a decision before the end of the month so that kickoff can be called.\n\nRafferty Oyelaran, PMP\nSenior Project Manager\n",
               files=[("Secure Visit Line Charter.docx", charter)])
    write("r-18", "Charter from a template: dates TBD, bill of materials in an absent appendix, justification left to the PM, only the PM signed", "delegations", [
        (raw, "general_delegation", after("deficient", "Office of Youth and Community Restoration", "non_exempt",
            general(missing=("project.timeframe", "products", "reason", "signer")), {
            "project.locations": ["Pine Grove Youth Campus, 13630 Aqueduct Volcano Spur, Pine Grove"],
            "signer.name": "Rafferty Oyelaran",
            "signer.title": "Senior Project Manager",
        }, ("signer.name", "signer.title"))),
    ], "'With appendices', but there is none. 2014, 2017 and 2020 are past projects; 'before the end of the month' is when an answer is wanted. The CIO's line is blank and unnamed. The scope names an IP key system generically, without make or number.")


def r_19():
    charter = pdf(
        [
            ("h", "BUREAU OF AUTOMOTIVE REPAIR | PROJECT CHARTER | CONSUMER LINE 2.0"),
            "<i>This charter serves as the Bureau's request for CALNET Contract Delegation.</i>",
            ("t", [
                ["1 Purpose", "Consumers wait a median of 17 minutes to learn whether a shop is licensed. Consumer Line 2.0 is to bring that under 3 by answering license questions without a representative and by calling people back."],
                ["2 Scope", "Queueing, call-back and a license look-up for the Consumer Assistance line, 60 representatives in two places. Not included: the smog check referee line, which has its own contract."],
                ["3 Approach", "The Bureau will use one of the contact center offerings in the CALNET catalogs for which delegation is marked as required. The offering and the contractor will be selected in the planning phase after demonstrations."],
                ["4 Locations", "10949 North Mather Hangar Way, Rancho Cordova, and the Culver City referee office"],
                ["5 Duration", "Seven months from approval: two of planning, four of implementation, one of hypercare"],
                ["6 Team", "Xanthe Borromeo (PMP, Certified ScrumMaster), Lucius Adeyemi (B.S. Telecommunications Management; certified contact center administrator), Hedda Rourke (CCNP Collaboration). All are permanent staff of the Bureau."],
                ["7 Assumptions", "The Department of Consumer Affairs provides the network. Representatives have headsets."],
                ["8 Constraints", "No cut-over in the last week of a month."],
                ["9 Budget", "$210,000 in fiscal year 2020-21 (BCP 1111-031)"],
            ], [90, 390]),
            ("h", "Deliverables and acceptance"),
            ("t", [
                ["Deliverable", "Accepted when"],
                ["Call flow book", "Consumer Assistance signs it"],
                ["License look-up", "100 of 100 test licenses answered correctly"],
                ["Call-back", "No more than 2 of 100 calls are returned outside the promised hour"],
                ["Training", "All 60 representatives have attended"],
            ], [180, 300], True),
            ("h", "Communication plan"),
            ("t", [
                ["Audience", "Message", "Channel", "How often"],
                ["Chief's office", "Status, budget", "One-page report", "Monthly"],
                ["Representatives", "What changes and when", "Huddle", "Weekly from month 4"],
                ["Industry", "New menu", "Newsletter", "Once"],
            ], [110, 140, 120, 110], True),
            ("h", "Risk register"),
            ("t", [
                ["Risk", "Probability", "Effect", "Owner"],
                ["Contractor cannot staff the build in time", "Medium", "Cut-over in spring instead of winter", "Borromeo"],
                ["License data feed is slow", "Low", "Look-up limited to shops, not technicians", "Adeyemi"],
                ["Key person leaves", "Low", "Cross-train", "Rourke"],
            ], [180, 70, 160, 70], True),
            ("h", "Authorization"),
            ("t", [
                ["Signed", "Title", "Date"],
                ["<i>Florentina Gasparian</i>", "Chief Information Security Officer", "8/25/2020"],
                ["<i>Xanthe Borromeo</i>", "Project Manager", "8/24/2020"],
            ], [180, 200, 100], True),
        ],
        font="Helvetica", size=10,
    )
    raw = mail("Xanthe Borromeo <xanthe.borromeo@bar.ca.example>", DEL, "Consumer Line 2.0 - contract delegation", "2020-08-26T10:18:00-07:00",
               "Charter attached. Ms. Gasparian has authorized it.\n\nXanthe Borromeo, PMP, CSM\n", files=[("Consumer Line 2.0 charter.pdf", charter)])
    write("r-19", "Charter whose service and contractor are still to be chosen: certificates without past projects, a risk register silent on denial, the security officer signs", "delegations", [
        (raw, "contract_delegation", after("deficient", "Bureau of Automotive Repair", "non_exempt",
            contract(missing=("catalog.service", "staff.experience", "ramifications", "signer")), {
            "cost.total": 210000.0,
            "project.locations": ["10949 North Mather Hangar Way, Rancho Cordova", "Culver City referee office"],
            "signer.name": "Florentina Gasparian",
            "signer.title": "Chief Information Security Officer",
        })),
    ], "Timeframe is a length ('seven months from approval'). A security officer is not a head of information technology. The risks are those of the project, none is that of a refusal.")


def r_20():
    charter = docx(
        [
            "<b>PROJECT CHARTER</b>",
            "First 5 California (California Children and Families Commission)",
            ("t", [
                ["Project title", "Warmline Modernization"],
                ["Charter type", "Delegation of a CALNET contract service"],
                ["Business objective", "&lt;&lt;insert the business objective this project supports>>"],
                ["Scope", "[Describe what is in scope and what is out of scope]"],
                ["Sites", "[List each site]"],
                ["Contract service", "Northvale Carriers, identifier NVC-2217, Catalog B line 88, Delegation: Yes"],
                ["Start", "February 1, 2018"],
                ["Finish", "June 29, 2018"],
                ["Project team: names", "Leocadia Brandt, Fitz Amadi"],
                ["Project team: skills and certifications", "TBD"],
                ["Project team: similar projects", "Ms. Brandt and Mr. Amadi moved the tobacco helpline to another contractor's service in 2015; Mr. Amadi set up the texting line in 2016."],
            ], None, False),
            "Instructions: delete text in brackets and replace it. Do not leave any row unanswered.",
        ],
        font="Arial", size=11,
    )
    body = """CALNET Program,

I submit the attached charter as our request for delegation.

Should you deny it, parents who call after five in the evening will go on reaching a recording, and the 31 county commissions that pay toward the line have said they will withhold their second-half share ($640,000).

Araminta Holloway-Seto
Chief Information Officer
First 5 California
"""
    raw = mail("Araminta Holloway-Seto <aholloway@ccfc.ca.example>", DEL, "Warmline Modernization charter", "2017-12-05T12:00:00-08:00", body, files=[("Warmline charter v0.9.docx", charter)])
    write("r-20", "Half-filled charter template: objective, scope and sites are still instructions, skills TBD; consequences and signature are in the mail", "delegations", [
        (raw, "contract_delegation", after("deficient", "First 5 California (California Children and Families Commission)", "non_exempt",
            contract(missing=("project.scope", "project.purpose", "project.location", "staff.qualifications")), {
            "provider.name": "Northvale Carriers",
            "signer.name": "Araminta Holloway-Seto",
            "signer.title": "Chief Information Officer",
        })),
    ], "A title alone is no scope. The purpose is not to be inferred from the consequences. NVC-2217 with the contractor can be looked up.")


# ------------------------------------- the field engineer: dictated on the spot, forwarded with one line on top


def r_21():
    body = """Please take the below as the Department's request.

Marisela Thornquist
Chief Information Officer
Department of Forestry and Fire Protection (CAL FIRE)


From: Hutchings, Dell@CALFIRE
Sent: Thursday, June 3, 2021 1:22 PM
To: Thornquist, Marisela@CALFIRE
Subject: FW: internet for Banner and Sugarpine

Marisela, talking this into the phone so forgive it. I am at Banner Ridge lookout right now. This is job 4C-1187, the detection camera hub job.

What we need is low orbit satellite internet, 100 meg down 20 up, one at Banner Ridge which is 14500 Banner Lookout Road, Nevada City 95959 and one at Sugarpine helitack which is 22300 Foresthill Divide Road, Foresthill 95631. That is two of them total, no more.

Why. Hub takes in nine detection cameras over our own radio and has to hand them to Grass Valley ECC. Right now it hands them over a Verizon stick in a window and it stalls every afternoon soon as it gets hot which is when you want it.

You asked about CALNET. I called all three, Jorge sat with me. No cable up here, no fiber, and the one outfit that does have satellite on the contract only has the old high orbit kind, we measured 640 milliseconds on the loaner and the camera controls won't work over 150. So nothing they have does the job.

If we don't get it before August then we are back to a guy with a headset in each lookout and I don't have the guys. Jones fire last year we saw it eleven minutes before the first 911 call, without the cameras we would have been those eleven minutes late and there's 340 houses on that ridge.

Price and all the rest is from Tish at the vendor, her mail is underneath here and her quote is stapled on. It comes to 14,376 for everything the whole 18 months.

Dell
Telecom field engineer, Northern Region


From: Letitia Bancroft <tbancroft@skylarkorbit.example>
Sent: Wednesday, June 2, 2021 4:40 PM
To: Hutchings, Dell@CALFIRE
Subject: internet for Banner and Sugarpine

Hi Dell,

Great talking to you. So as I said:

- agreement is 18 months from activation
- you may cancel either site on 30 days' notice, the terminal is yours and not refundable. No automatic renewal.
- we commit to 99.5% per month and under 60 ms round trip. A bad terminal is swapped within 2 business days.
- if we miss either number in a month that month's plan is half price, and if we miss twice in a row you can send the gear back for what you paid.

Quote SO-7718 attached.

Tish Bancroft
Skylark Orbit LLC
2001 Hangar Drive, Mojave CA 93501
"""
    quote = pdf(
        [
            ("h", "Skylark Orbit LLC - SO-7718"),
            "For: CAL FIRE Northern Region",
            ("t", [
                ["Terminal, hardened", "2", "2,400.00", "4,800.00"],
                ["Priority plan 100/20, 18 months", "2", "250.00 / mo", "9,000.00"],
                ["Pole mount kit", "2", "288.00", "576.00"],
                ["", "", "", "14,376.00"],
            ], [220, 40, 90, 90]),
            "Valid 60 days.",
        ],
        font="Courier", size=10,
    )
    raw = mail("Thornquist, Marisela@CALFIRE <marisela.thornquist@fire.ca.example>", EX_STATE, "FW: internet for Banner and Sugarpine", "2021-06-03T17:03:00-07:00", body, files=[("SO-7718.pdf", quote)])
    write("r-21", "CIO's one line over a dictated note over the vendor's mail; terms, levels and remedies are the vendor's; complete", "exemptions", [
        (raw, "exemption", after("complete", "Department of Forestry and Fire Protection", "non_exempt",
            exemption(missing=("separate_attachments",), na=("ipr.documentation", "fsr")), {
            "provider.name": "Skylark Orbit LLC",
            "cost.total": 14376.0,
            "cost.items": [4800.0, 9000.0, 576.0],
            "services.addresses": [
                place("14500 Banner Lookout Road", "Nevada City", "95959"),
                place("22300 Foresthill Divide Road", "Foresthill", "95631"),
            ],
            "contract.term_months": 18,
            "signer.name": "Marisela Thornquist",
            "signer.title": "Chief Information Officer",
            "reason.ground": "technical",
        })),
    ], "The engineer writes need, reason and ramifications; the vendor's mail has term, cancellation, levels and credits. Hangar Drive is the vendor's. The request is only in the body (advice).")


def r_22():
    report = docx(
        [
            "Field notes, Delta Field Division, R. Quintero-Bass, telecom",
            "Clifton gate houses, 3/12 thru 3/14/2012",
            ("l", [
                "W.O. 12-DFD-0388, gate house telemetry circuits.",
                "Three (3) licensed-band wireless data circuits, 10 Mbps each way, one ea. at: Gate house 1, 16650 Intake Levee Road, Byron 94514. Gate house 2, 5280 Old River Tract Road, Tracy 95304. Gate house 3, California Aqueduct milepost 12.8 left bank, below the check.",
                "Why: gates are run from the area control center. Position and water level come in on a leased 4-wire that AT&amp;T retires 12/31. So we need a new path for the data off each gate before then.",
                "CALNET: no facilities at any of the three, see rep's email 2/27. Nearest pedestal 4.1 miles. Rep says no plan to build.",
                "Going with Tule Fog Wireless. Their quote is in the zip. HQ is Stockton but they have a truck in Tracy.",
                "24 mo. contract. We can quit at the end of any fiscal yr with 30 days' notice, no charge, and nothing automatic after 24.",
                "Install 3 x 1,890.00 = 5,670.00. Monthly 3 x 310.00 x 24 = 22,320.00. All told 27,990.00.",
                "Uptime: Gus says they are real good and he will come out himself if anything breaks. No paper on it.",
                "Photos on the share.",
            ]),
        ],
        font="Courier New", size=10,
    )
    rates = pdf(
        [
            ("h", "TULE FOG WIRELESS"),
            "3100 Navy Channel Drive, Stockton CA 95203",
            "To: Dept of Water Resources, Delta Field Division. Quote 0312-B",
            ("t", [["Link install", "3", "1,890.00", "5,670.00"], ["Link monthly, 10 x 10 Mbps", "3", "310.00", "930.00 / mo"]], [200, 40, 80, 100]),
            "24 month agreement. Thanks, Gus",
        ],
        font="Courier",
    )
    ours = mail(
        "Quintero-Bass, Rudy@DWR <rudy.quintero@water.ca.example>", "Van Alstyne, Prosper@DWR <prosper.vanalstyne@water.ca.example>", "clifton gate circuits", "2012-03-15T06:50:00-07:00",
        "Prosper, notes and Gus's quote in the zip. This needs to go to CALNET from you, they won't take it from me.\n\nRudy\n(sent from truck)\n",
        files=[("clifton.zip", archive([("field notes clifton.docx", report), ("tulefog quote.pdf", rates)]))], bare=True,
    )
    raw = mail("Van Alstyne, Prosper@DWR <prosper.vanalstyne@water.ca.example>", EX, "FW: clifton gate circuits", "2012-03-16T15:27:00-07:00",
               "Forwarded as this Department's request for exemption.\n\nProsper Van Alstyne\nChief Information Officer\nDepartment of Water Resources\n1416 Ninth Street Annex, Room 1104-2, Sacramento\n", files=[("clifton gate circuits.eml", ours)])
    write("r-22", "CIO's line over an attached message with a zip: field notes with a milepost for an address, no paper on uptime, no word on refusal", "exemptions", [
        (raw, "exemption", after("deficient", "Department of Water Resources", "non_exempt",
            exemption(missing=("services.address", "ramifications", "sla.levels", "sla.remedies"), na=("ipr.documentation", "fsr")), {
            "provider.name": "Tule Fog Wireless",
            "cost.total": 27990.0,
            "cost.items": [5670.0, 22320.0],
            "services.addresses": [
                place("16650 Intake Levee Road", "Byron", "94514"),
                place("5280 Old River Tract Road", "Tracy", "95304"),
            ],
            "contract.term_months": 24,
            "signer.name": "Prosper Van Alstyne",
            "signer.title": "Chief Information Officer",
            "reason.ground": "technical",
        })),
    ], "The CALNET contractor's e-mail is mentioned, not promised. Two of three gate houses have a street. 'Real good' and 'come out himself' is neither a level nor a remedy. The notes never say what a refusal would do.")


def r_23():
    body = """Folks, Abel Zamudio, I keep the river gauges running for the Colorado River Board out here in the Palo Verde valley. Typing on my phone.

Looking to get an exemption so we can put the Blythe gauge yard on Manny's internet. Gauge Yard Hookup is what I wrote on the PO request. It is one line, fixed wireless, 25 meg, at 8851 Cibola Ferry Road, Blythe 92225.

Need it because the loggers used to dial in at night over a phone line and the new ones don't dial, they want to be online all the time, USBR asks for a reading every 15 minutes. If we dont get it I drive out every day and read them with a laptop, 61 miles each way, and when the river does something at night nobody in Glendale knows till I get there. Two years ago that cost a farmer 40 acres of melons and he sent the bill to the state.

As for CALNET, Manny has always done right by us and his office is just across the street so I would as soon stay with him.

12 months. Either of us can drop it with 30 days notice, no hard feelings no charge, and after the 12 it just quits unless we sign again.

Hookup 275 one time, 85 a month, that is 1,020 for the year, 1,295 all in. He says up 99 percent of the month and he will be there inside of a day, and if its out longer than that the month is free.

Outfit is Zaragoza Desert Net. His rate card is attached.

Gerald our exec director knows about it.

Abel Zamudio
Field engineer, Colorado River Board of California

Sent from my iPhone
"""
    first = mail("Abel Zamudio <azamudio@crb.ca.example>", EX_STATE, "gauge yard internet", "2019-04-02T18:14:00-07:00", body, mailer="iPhone Mail (16E227)")
    second = mail("Abel Zamudio <azamudio@crb.ca.example>", EX_STATE, "Re: gauge yard internet - we need more", "2019-04-10T06:31:00-07:00",
                  """Never mind folks. Reclamation is putting a radio on the yard at their cost so we dont need Manny's line any more. Please pull my request.

Abel

On Apr 9, 2019, at 3:15 PM, CALNET Exemptions <STNDexemptions@state.ca.gov> wrote:
> Your request needs the technical or financial reason for not using CALNET, the
> vendor's rate card, and the signature of your Chief Information Officer or equivalent.
""", reply_to=mid_of(first), mailer="iPhone Mail (16E227)")
    write("r-23", "Field engineer writes himself from his phone: neighborly reason, rate card not there, no head of IT; then pulls it", "exemptions", [
        (first, "exemption", after("deficient", "Colorado River Board of California", "non_exempt",
            exemption(missing=("reason", "provider.documentation", "signer"), na=("ipr.documentation", "fsr", "separate_attachments")), {
            "provider.name": "Zaragoza Desert Net",
            "cost.total": 1295.0,
            "cost.items": [275.0, 1020.0],
            "services.addresses": [place("8851 Cibola Ferry Road", "Blythe", "92225")],
            "contract.term_months": 12,
            "signer.name": "Abel Zamudio",
            "signer.title": "Field engineer",
        })),
        (second, "not_a_request", NONE),
    ], "01: 'done right by us' is no technical or financial reason; 'rate card is attached' with no attachment; the executive director only knows. 02 withdraws.")


def r_24():
    letter = pdf(
        [
            ("c", "<b>RAINBOW MUNICIPAL WATER DISTRICT</b><br/>3707 Old Highway Loop, Fallbrook, California 92028"),
            "November 17, 2014",
            "To CALNET:",
            "I am the District's field engineer and I am writing this from the Morro reservoir, where I have no signal, which is the trouble in a nutshell. The General Manager asked me to get an exemption from you before we sign anything.",
            "The job is the Reservoir Eyes project. We want cellular data service for the level sensors and the gates at the tanks on the east side of the valley. We will put it in as the tanks get painted, so how many depends on the painters.",
            "We need it since the sensors now report by a radio that the county is taking down. If it goes and we have nothing, a tank can run over at night or run dry under a fire. In 2007 one did run dry, and Rice Canyon burned.",
            "CALNET's carriers have no bars east of the freeway. We drove it with their people on November 5.",
            "The service would be based at the yard, 3707 Old Highway Loop, Fallbrook 92028. There are two local outfits we are talking to and we have not picked. It would be $38 a line a month and $240 a modem, and the Board set a limit of $27,500 in total. Each outfit says 99 percent up, and a day's credit for a day's outage. No penalty for quitting, and we will settle with whoever it is how long we are in for.",
            ("sp", 10),
            "<i>Linus Fairweather-Gomez</i><br/>Linus Fairweather-Gomez, P.E.<br/>Field Engineer",
        ],
        font="Times-Roman", size=12, margin=80,
    )
    raw = mail("Front Office <office@rainbowmwd.ca.example>", EX, "Letter from Linus, reservoir project", "2014-11-18T08:22:00-08:00",
               "Good morning, scanned letter attached from our engineer Linus Fairweather-Gomez. He is in the field, please call the office.\n", files=[("20141118_letter.pdf", scan(letter, -0.5, ink=145))], dmarc="none")
    write("r-24", "Scanned letter of a water district's field engineer: local government, nothing is required", "exemptions", [
        (raw, "exemption", after("not_required", "Rainbow Municipal Water District", "local",
            exemption(missing=("services.quantity", "provider.name", "contract.term", "signer")), {
            "services.addresses": [place("3707 Old Highway Loop", "Fallbrook", "92028")],
            "signer.name": "Linus Fairweather-Gomez",
            "signer.title": "Field Engineer",
            "reason.ground": "technical",
        }, ("cost.total", "cost.items"))),
    ], "A district is local. $27,500 is a limit and the unit prices lack numbers: both costs are debatable. Two outfits, none picked.")


def r_25():
    note = mail("Kilbourne, Sybil@Wildlife <sybil.kilbourne@wildlife.ca.example>", EX, "FW: Your Hatchery Circuit: planned work and our spring offers", "2016-03-29T07:58:00-07:00",
                """FYI only, nothing for you to do. Our engineer thought you keep an eye on this carrier.

Sybil Kilbourne
Chief Information Officer
Department of Fish and Wildlife

-----Original Message-----
From: Ruddock, Emmett@Wildlife
Sent: Monday, March 28, 2016 6:12 PM
To: Kilbourne, Sybil@Wildlife
Subject: FW: Your Hatchery Circuit: planned work and our spring offers

Sybil, they are down again Thursday night at Hot Creek and at Fish Springs. The alarm dialer is on the generator and the cell so we are covered. I am not asking to change carriers. The exemption you got in 2014 runs to 2017.
Emmett

-----Original Message-----
From: Eastern Slope Broadband <notices@easternslope.example>
Sent: Monday, March 28, 2016 9:00 AM
Subject: Your Hatchery Circuit: planned work and our spring offers

Dear valued customer,
On Thursday, March 31, from 11 p.m. to 4 a.m., we will work on the fiber along Highway 395. Circuits 0071 (121 Hot Creek Hatchery Road, Mammoth Lakes) and 0074 (Fish Springs) will be interrupted up to 40 minutes.
This spring: 100 Mbps Ethernet from $349.00 a month on a 36 month term, 99.9 % availability with service credits. Ask your representative for a quote and an order form.
Eastern Slope Broadband, 80 Line Street, Bishop CA
""")
    write("r-25", "CIO forwards an engineer's note over a carrier's maintenance notice with offers: for information", "exemptions", [
        (note, "not_a_request", NONE),
    ], "'FYI only, nothing for you to do', 'I am not asking to change carriers'. Addresses, price, term and levels stand in the carrier's notice.")


def r_26():
    body = """Two asks from our Sierra District engineer, both are ours. Thanks.

Ottmar Vandeveer
Chief Information Officer, California State Parks (Department of Parks and Recreation)

---------- Forwarded message ----------
From: Nell Ashgrove
Date: Tue, May 7, 2024
To: Ottmar Vandeveer

Boss, two separate things, please send both to the CALNET exemption people. They have nothing to do with each other.

FIRST ONE. Plumas-Eureka museum, the project is Mill Cameras (SD-24-11). One fixed wireless internet line, 50 Mbps, at 310 Johnsville Stamp Mill Road, Blairsden 96103. The stamp mill has been broken into three times and the alarm company needs live pictures, there is no line of any kind. If we don't get it the insurer takes the mill off the policy September 1 and we close the tour. CALNET: both contractors wrote back no service available at that address. Lost Sierra Wireless, 24 months, cancel anytime with 30 days and no fee. $600 install plus $120 x 24 = $2,880, total $3,480. 99.5% a month, fix within 2 days, one month free each time they miss.

SECOND ONE. Donner Memorial lifeguard towers, project is Beach Talk (SD-24-15). Six push-to-talk cellular handsets with service, issued at 12593 Donner Pass Visitor Road, Truckee 96161. Lifeguards on the west beach cannot hear the east beach, last July it took nine minutes to get a second guard to a kid. Without it we would close the west beach, 40,000 visitors a season. CALNET's push-to-talk does not come with a waterproof set that floats, asked them all, feature isn't there. Alder Wave Mobile, 12 months, we may end at season's close without charge. Handsets 6 x $210 = $1,260, service 6 x $28 x 12 = $2,016, total $3,276. 99% coverage of the lake, dead set replaced next day, or that month is free and after two we can quit.

Nell Ashgrove, District field engineer
"""
    raw = mail("Ottmar Vandeveer <ottmar.vandeveer@parks.ca.example>", EX_STATE, "Fwd: two for CALNET", "2024-05-08T08:09:00-07:00", body)
    write("r-26", "CIO forwards an engineer's two separate exemption requests in one mail", "exemptions", [
        (raw, "exemption", after("triage", "Department of Parks and Recreation", "non_exempt", exemption(), {
            "signer.name": "Ottmar Vandeveer",
            "signer.title": "Chief Information Officer",
            "reason.ground": "technical",
        })),
    ], "Two requests in one message; each has everything. Provider, cost, term and place differ and are left out of fields.")


BATCH_1 = [r_01, r_02, r_03, r_04, r_05, r_06, r_07, r_08]
BATCH_2 = [r_09, r_10, r_11, r_12, r_13, r_14, r_15, r_16]
BATCH_3 = [r_17, r_18, r_19, r_20, r_21, r_22, r_23, r_24, r_25, r_26]


PACKETS = BATCH_1 + BATCH_2 + BATCH_3


def main():
    for packet in PACKETS:
        packet()


if __name__ == "__main__":
    main()
