"""Practice packets, group s: a deputy director's letters, an analyst's forms, a facility's memos, and a project office's cases."""

# The texts are what agencies would write: long lines, odd spelling and typographic signs are theirs.
# ruff: noqa: ANN001, ANN002, ANN201, ANN202, D103, E501, S106
from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

from build import after, archive, contract, docx, exemption, general, mail, mid_of, pdf, place, scan, write, xlsx

EX = "STNDexemptions@dts.ca.gov"
EX_STATE = "STNDexemptions@state.ca.gov"
DEL = "STNDdelegations@state.ca.gov"
NONE = after("not_a_request")


# --------------------------------------- one: letters of deputy directors for administration, countersigned


def s_01():
    letter = pdf([
        ("c", "<b>COMMISSION ON PEACE OFFICER STANDARDS AND TRAINING</b><br/>Administrative Services Division<br/>1180 Halyard Court, West Sacramento, CA 95691"),
        ("r", "September 9, 2019"),
        "Deputy Director, Statewide Telecommunications and Network Division<br/>Department of Technology<br/>P.O. Box 1810, Rancho Cordova, CA 95741",
        "Dear Deputy Director:",
        "It is a peculiarity of the Commission, which I have stopped trying to explain at parties, that it runs a small television studio, and a further peculiarity that the studio is expected to converse, live and without visible delay, with a mock city street in San Diego where officers are taught when not to shoot. The purpose of this letter is to ask leave to connect the one with the other by means other than the CALNET contracts, in what our people have called, with their customary restraint, the <b>Scenario Street Live</b> project.",
        "What we should like to buy is not complicated: two circuits of uncompressed digital video transport at 3 gigabits (what broadcasters call 3G-SDI), one in each direction, so that the instructor sees the trainee and the trainee, for better or worse, sees the instructor. One circuit begins at the studio here at 1180 Halyard Court, West Sacramento 95691, and the other at the Regional Skills Training Center, 4477 Ordnance Loop, San Diego 92110.",
        "As to why anyone should want such a thing: legislation of last year obliges every academy to give its recruits two hours of judged, interactive de-escalation by July 2020, and there are in the whole of California eleven people qualified to judge it, nine of whom live within a short drive of this building and none of whom can be in San Diego forty weeks of the year. We tried the exercise over an ordinary conference link in March; at the delay it imposed (about a second and a half, on a good day) the instructor's shout of &quot;stop&quot; arrived, reliably, after the event it was meant to prevent.",
        "Should the request be declined we would fly the judges, at $312,000 a year by our travel office's estimate, or, since the budget contains no such sum, certify some nine hundred recruits late, whereupon their agencies may not put them in a patrol car; the sheriffs concerned have already been good enough to tell me what they would think of that.",
        "I am not unsympathetic to the mandatory contracts, from which we buy nearly everything else. But the contractor's video offerings, all of which my staff read in August with more attention than pleasure, are compressed; the least of them adds 400 milliseconds each way, and the contractor's engineer confirmed in writing that no uncompressed transport is on the catalog nor will be during its term. The feature, in short, does not exist there, at any price.",
        "Pelorus Broadcast Networks, which carries baseball for people who care about delay rather more than we do, would provide both circuits. We would commit ourselves for thirty-six months from acceptance. The State may leave at any time for want of appropriation, and for no reason at all on sixty days' notice after the first year, upon payment of one quarter of what remains; two renewals of a year each are ours to take or to leave.",
        "The money is as follows, and it comes for the whole of the thirty-six months to <b>$186,000</b>:",
        ("t", [["Item", "Charge", "Over the term"], ["3G-SDI video transport, two circuits", "$2,450 each, monthly", "$176,400"], ["Installation, two ends", "$4,800 each, once", "$9,600"]], [210, 140, 110], True),
        "Pelorus undertakes that each circuit will be up 99.99 percent of every month, that no frame will take longer than 35 milliseconds to arrive, and that a failed circuit will be repaired in three hours. If a month falls short it forgives us a tenth of that month's charge for each full hour, and if three months in any twelve fall short we may walk away owing nothing. Its proposal is enclosed.",
        "I remain, with thanks for the Division's patience and in the hope of a reply before the academies reopen,",
        "Philippa Dunmore-Achebe<br/>Deputy Director for Administration",
        ("sp", 8),
        "Countersigned, and submitted on behalf of the Commission:<br/><br/>/s/ Lucian Orde<br/>Lucian Orde<br/>Chief Information Officer",
    ], font="Times-Roman", size=11)
    quote = pdf([
        ("h", "PELORUS BROADCAST NETWORKS, LLC"),
        "Proposal PBN-2019-0388 &nbsp; August 21, 2019 &nbsp; Prepared for: CA Commission on POST<br/>Pelorus Broadcast Networks, 2200 Sepulveda Tower, Suite 1440, El Segundo, CA 90245",
        ("t", [["SKU", "Description", "Qty", "NRC ea.", "MRC ea."], ["VT-3G-U", "Uncompressed 3G-SDI point to point, W. Sacramento / San Diego", "2", "$4,800.00", "$2,450.00"]], [70, 220, 40, 65, 65], True),
        "Term 36 months. Prices good for 120 days. Service levels per Pelorus Master Schedule B: 99.99 % monthly availability, 35 ms, 3 hr restore.",
    ], font="Helvetica", size=10)
    raw = mail("Philippa Dunmore-Achebe <philippa.dunmore-achebe@post.ca.example>", EX, "POST - request concerning Scenario Street Live", "2019-09-09T16:12:00-07:00",
        "Please find a letter, which I am told is too long, and a proposal, which is admirably short.\n\nP. Dunmore-Achebe\nPOST Administration\n",
        files=[("POST Scenario Street letter.pdf", letter), ("Pelorus PBN-2019-0388.pdf", quote)], cc="Lucian Orde <lucian.orde@post.ca.example>")
    write("s-01", "Ornate letter of a deputy director for administration, countersigned by the CIO; complete, technical", "exemptions", [
        (raw, "exemption", after("complete", "Commission on Peace Officer Standards and Training", "non_exempt", exemption(na=("ipr.documentation", "fsr")), {
            "provider.name": "Pelorus Broadcast Networks",
            "cost.total": 186000.0,
            "cost.items": [176400.0, 9600.0],
            "services.addresses": [place("1180 Halyard Court", "West Sacramento", "95691"), place("4477 Ordnance Loop", "San Diego", "92110")],
            "contract.term_months": 36,
            "signer.name": "Lucian Orde",
            "signer.title": "Chief Information Officer",
            "reason.ground": "technical",
        })),
    ], "The CIO's countersignature stands under the deputy director's. $312,000 is a consequence, not a cost. The vendor's El Segundo office is not a service address.")


def s_02():
    letter = pdf([
        ("c", "<b>FAIR POLITICAL PRACTICES COMMISSION</b>"),
        ("c", "Administration and Technology &nbsp;|&nbsp; 1402 Tivoli Street, Suite 3000, Sacramento, CA 95811"),
        ("r", "February 12, 2018"),
        "Re: <b>Filing Officers' Help Line, replacement of trunks</b>",
        "To the Department of Technology, CALNET Program:",
        "The citizens of this state who hold or covet public office are required, four times in an election year, to tell this Commission where their money came from, and it is an article of faith among them that the correct moment at which to begin is four in the afternoon of the day on which the statement is due. They then telephone. I do not complain of it; it is human nature, and it is also, in a manner of speaking, our business. But the nineteen analogue lines on which they telephone were laid down in another age, nine of them crackle, and the twentieth caller hears nothing whatever, which he reports to us, with some justice, as a refusal to help.",
        "The Commission therefore asks an exemption in order to take from Thornapple Voice, Inc., of this city, forty-six SIP trunk channels with as many direct numbers, delivered to the Commission's one office at 1402 Tivoli Street, Suite 3000, Sacramento 95811. The commitment is for a period of two years, at fixed rates.",
        "I should like to claim a principle, but the ground is money. The CALNET contractor asks $24.10 for each channel monthly; invited in November to reconsider under its Individual Price Reduction process it reconsidered to the extent of one dollar and ten cents, and its letter to that effect is enclosed. Thornapple asks $16.50. That is better than a quarter less, for what our engineers assure me is the same dial tone.",
        "Over the two years the Commission would pay, in total, $22,186.00, being $18,216.00 for the channels, $2,208.00 for the numbers (forty-six at $2.00), and $1,762.00 for installation, as the accompanying sheet sets out for those who, like me, prefer to add things up themselves.",
        "Thornapple promises that the trunks will be available 99.95 percent of the time, taken month by month; that calls will complete at its switch in not more than two seconds; and that a technician will telephone us within one hour of a complaint and have the matter mended in six.",
        "If we are refused, the June primary will be conducted over nineteen lines, of which I have described nine. On the last such occasion 4,100 calls went unanswered in three days, and 212 candidates were afterwards fined for filing late, every one of whom, I think, has written to me personally.",
        "The Commission would be obliged by an answer before the first of April.",
        "Respectfully,",
        "<b>Evander Crutchley</b><br/>Deputy Director for Administration",
        ("sp", 10),
        ("t", [["Countersigned:", "______________________________", "Date: ______________"], ["", "Chief Information Officer", ""]], [90, 230, 130]),
    ], font="Times-Roman", size=11)
    book = xlsx([("Trunks", [["Item", "Qty", "Monthly each", "Months", "Amount"], ["SIP trunk channel", 46, 16.5, 24, 18216.0], ["Direct inward number", 46, 2.0, 24, 2208.0], ["Installation, once", 1, None, None, 1762.0], ["Two-year total", None, None, None, 22186.0]])])
    ipr = pdf([
        ("h", "Halcyon Communications of California, CALNET 3 Contract Office"),
        "January 8, 2018",
        "Fair Political Practices Commission<br/>Attn: E. Crutchley",
        "IPR request 17-1164, SIP trunk channels, quantity 46, Sacramento. Having reviewed your request of November 20, 2017, Halcyon is able to offer an individual price of $23.00 per channel per month against the contract rate of $24.10. No further reduction is available for this quantity.",
        "Josette Abara<br/>Pricing Manager",
    ], font="Helvetica")
    raw = mail("Evander Crutchley <ecrutchley@fppc.ca.example>", EX, "Exemption: Filing Officers' Help Line", "2018-02-12T11:47:00-08:00",
        "Enclosed: a letter, a sheet of sums, and Halcyon's answer.\n\nE.C.\n",
        files=[("FPPC letter 2-12-18.pdf", letter), ("sums.xlsx", book), ("Halcyon IPR 17-1164.pdf", ipr)])
    write("s-02", "Letter whose countersignature line for the CIO is blank; no word on ending early, no remedies", "exemptions", [
        (raw, "exemption", after("deficient", "Fair Political Practices Commission", "non_exempt",
            exemption(("contract.termination", "sla.remedies", "signer"), ("provider.documentation", "fsr")), {
            "provider.name": "Thornapple Voice, Inc.",
            "cost.total": 22186.0,
            "cost.items": [18216.0, 2208.0, 1762.0],
            "services.addresses": [place("1402 Tivoli Street, Suite 3000", "Sacramento", "95811")],
            "contract.term_months": 24,
            "signer.name": "Evander Crutchley",
            "signer.title": "Deputy Director for Administration",
            "reason.ground": "financial",
        })),
    ], "The CIO's line is empty and the deputy director for administration is not a head of information technology. 'Fixed rates' is not a word about termination or extension.")


def s_03():
    letter = docx([
        ("c", "<b>MILTON MARKS COMMISSION ON CALIFORNIA STATE GOVERNMENT ORGANIZATION AND ECONOMY</b><br/>(the Little Hoover Commission)"),
        "April 23, 2015",
        "CALNET Program Chief<br/>Office of Technology Services",
        "<b>General delegation: a telephone system for the Little Hoover Commission</b>",
        "A body whose statutory duty it is to tell the rest of the government how it might run more economically ought, one feels, to keep its own house with a certain modesty, and in the matter of telephones the Little Hoover Commission has kept it so modestly, and for so long, that the key system in the hall closet is now older than two of the analysts who use it. I write to ask for authority to replace it ourselves.",
        "The undertaking is a small one. It covers the purchase and installation of a new key telephone system for the Commission's single office at 1127 Capistrano Alley, Suite 300, Sacramento, the removal of the old one, and a day's instruction for a staff which regards the transfer of a call as a species of conjuring. It touches no trunks, which stay with CALNET, and no data network, which is the landlord's.",
        "Its purpose is that a witness, a legislator or a member of the public who rings the Commission should reach it. Of late the closet drops every fifth call at the second ring, there is no voice mail after the ninth message, and parts have been had only from a gentleman in Barstow who has now, he tells us, run out.",
        "What we propose to acquire is one Lorimer KX-240 key system control unit with two 8-station cards; sixteen Lorimer DT-12 digital display telephones; one Lorimer VM-4 voice mail card; and a year's maintenance, parts and labor. Five vendors have these in stock.",
        "If all goes as hoped the order would be placed on June 1, 2015, the system hung on the wall during the recess week of July 6, and the whole affair concluded, with training, by July 31, 2015.",
        "Delegation seems to me warranted because the CALNET contracts offer hosted lines for which the Commission, with sixteen desks and a lease ending in four years, would pay more each year than this system costs outright; no contract carries a premise key system of so few stations; and the thing is neither novel nor complex, being of a kind which the State has bought for forty years.",
        "If it be denied, the system will fail of its own accord. The Commission holds its hearing on the state hospitals in September with forty witnesses to be arranged by telephone, and the staff would do so from their own pockets' mobile telephones, whose records would then, as counsel has remarked, be public.",
        "The Commission has no information officer. By an interagency agreement of 1998 the Department of General Services' Enterprise Technology Solutions serves it in that capacity; its people will do the work, and its Chief Information Officer signs below for the Commission. They are Ms. Ione Fairweather, telecommunications specialist, a Lorimer certified installer (levels I and II) who holds a BICSI technician's credential; and Mr. Desmond Okoye, network analyst, CompTIA Network+ and a degree in electrical technology from Sierra College. Ms. Fairweather put in the Law Revision Commission's Lorimer system in 2012 and three others for small boards since 2009; Mr. Okoye moved the State Public Defender's forty-station key system from Oakland in 2013.",
        "Yours faithfully,",
        "Rosamund Teale<br/>Deputy Executive Director for Administration, Little Hoover Commission",
        "Submitted for the Little Hoover Commission:<br/><br/>Bartholomew Yoon<br/>Chief Information Officer, Department of General Services",
    ], font="Garamond", size=12)
    raw = mail("Bartholomew Yoon <bartholomew.yoon@dgs.ca.example>", DEL, "Little Hoover Commission key system (on their behalf)", "2015-04-24T09:30:00-07:00",
        "Good morning. DGS-ETS is the IT provider to the Little Hoover Commission. Their request is attached and I have signed it.\n\nBart Yoon\n", files=[("LHC telephone letter.docx", letter)])
    write("s-03", "General delegation for a commission without an information officer; the servicing department's CIO signs for it", "delegations", [
        (raw, "general_delegation", after("complete", "Little Hoover Commission", "non_exempt", general(), {
            "signer.name": "Bartholomew Yoon",
            "signer.title": "Chief Information Officer, Department of General Services",
            "project.locations": ["1127 Capistrano Alley, Suite 300, Sacramento"],
            "activities": ["installation"],
        })),
    ], "The agency is the one served. Five vendors are alluded to, none is named. Staff are those of the servicing department.")


def s_04():
    letter = docx([
        ("r", "May 30, 2017"),
        "<b>COMMISSION ON STATE MANDATES</b><br/>Office of Administration, 990 Argyle Walk, Suite 200, Sacramento, CA 95814",
        "Dear colleagues of the CALNET Program,",
        "You will know the Commission on State Mandates, if at all, as the place where a county goes to be told that the thing the Legislature obliged it to do was, or was not, an obligation. We hear these matters in public, at length, in the hearing room at the address above, and since our decisions turn on transcripts as thick as doorstops we are attached, as few bodies are, to the quality of what comes down the wire.",
        "We have a project, <b>Hearing Record Online</b> (CSM-17-02), under which each hearing is sent out as it happens and the record posted the same evening. To do it we ask for one business internet access circuit, symmetrical, of 200 megabits, with a block of sixteen addresses, at 990 Argyle Walk, Suite 200, Sacramento 95814. The need could not be plainer: the circuit we have carries twenty megabits outbound, a hearing in the quality which captioners and interpreters ask for takes thirty-five, and sixty-two local agencies from Del Norte to Imperial have asked in terms to be spared the drive.",
        "The reason for looking beyond the contracts is, I blush to say, entirely a matter of price. Two CALNET contractors list such a circuit at $1,318.00 and $1,402.00 a month. We put the first through the Individual Price Reduction exercise this spring, a correspondence of some charm which I keep in a folder here; they came down to $1,240.00, and would come no further. Palisade Metro Fiber Company offers $865.00, which is thirty percent beneath even that, and the same engineering.",
        "What is bought, and at what charge:",
        ("l", ["the circuit, $865.00 a month;", "the sixteen addresses, $40.00 a month;", "a managed router, $75.00 a month;", "construction of the last two hundred feet, $3,150.00, once."]),
        "The undertaking is for thirty-six months. We may end it sooner on ninety days' notice, paying half the circuit charge for the months that remain; the Legislature may end it sooner still by forgetting to appropriate for it, in which case we pay nothing. It does not renew itself.",
        "Palisade will keep the circuit up 99.9 percent of each month and restore it within four hours. For each hour beyond, it returns a thirtieth of the month; in a quarter which misses thrice the Commission may cancel without charge. Palisade's own quotation is enclosed with this letter, and says as much at greater length.",
        "I have asked our Chief Information Officer to read the foregoing for error, and he has been good enough to leave the adjectives in.",
        "With every good wish,",
        "Cordelia Maddox-Finch<br/>Assistant Executive Director for Administration",
        "Read, approved and submitted: <b>Tadeusz Brannigan</b>, Chief Information Officer, Commission on State Mandates",
    ], font="Georgia", size=10.5)
    raw = mail("Cordelia Maddox-Finch <cordelia.maddox-finch@csm.ca.example>", EX_STATE, "Hearing Record Online (CSM-17-02)", "2017-05-30T14:05:00-07:00",
        "Letter herewith.\n\nCordelia Maddox-Finch\nCommission on State Mandates\n", files=[("Hearing Record Online letter.docx", letter)], cc="Tadeusz Brannigan <tadeusz.brannigan@csm.ca.example>")
    write("s-04", "Letter with items but no total, an IPR kept 'in a folder here', a quotation 'enclosed' that is not, and no word on consequences", "exemptions", [
        (raw, "exemption", after("deficient", "Commission on State Mandates", "non_exempt",
            exemption(("ramifications", "cost.total", "provider.documentation", "ipr.documentation"), ("fsr", "separate_attachments")), {
            "provider.name": "Palisade Metro Fiber Company",
            "cost.items": [865.0, 40.0, 75.0, 3150.0],
            "services.addresses": [place("990 Argyle Walk, Suite 200", "Sacramento", "95814")],
            "contract.term_months": 36,
            "signer.name": "Tadeusz Brannigan",
            "signer.title": "Chief Information Officer",
            "reason.ground": "financial",
        })),
    ], "The quotation is said to be enclosed and is not. The IPR is told about only. Nothing says what happens if the request is denied.")


def s_05():
    body = """Dear Program Chief,

There are few spectacles more melancholy than a utilities regulator whose own
telephone does not work, and I have had occasion to contemplate it since the
autumn. The California Public Utilities Commission accordingly requests a
CALNET contract delegation, and I shall try to be brief, a thing for which
regulators are not celebrated.

The project is the renewal of the Consumer Affairs Branch's call handling.
It covers the eighty-four representatives who answer the public's complaints
about its gas, its lights and its moving companies, the supervisors' boards
by which they are watched over, and the callback feature which the present
arrangement lacks; it does not extend to the hearing offices, which have
telephones of their own and opinions to go with them.

Why we want it is quickly told. The branch took 291,000 calls in 2020, a
figure the designers of the present queue put at half that, and a customer
whose power is to be shut off on Thursday waits, on average, twenty-six
minutes to learn what he might do about it. A queue which telephones him back
would let him do something else in the meantime.

The service is the Hosted Contact Center, Tier 2 agent seat with callback,
item CCX-4420 in the Contact Center catalog of Brightwater Telecom Services,
where the column headed Delegation says Yes.

It will be worked from the branch's offices, of which there are more than one
would think, and it will be put in, in due course, once the labor
organizations have been heard and the furniture has arrived.

The Commission's people are capable of it. Marguerite Sato, who will lead, is
a certified Project Management Professional and holds the contact center
vendor's administrator certificate; Ignacio Pell, who will configure it, has
a master's degree in information systems and is a Cisco certified network
professional; and Thea Grundy, of the branch itself, is a certified workforce
planner.

If you say no, the shut-off season opens in June with the queue as it is. By
our reckoning some 31,000 callers would give up before being answered, of
whom perhaps one in nine is on a medical baseline; and the Legislature, which
has asked for our wait times monthly, would receive them.

I am, with respect,

Alistair Penhallow
Deputy Executive Director for Administration

Countersigned and submitted by
Noor Castellane
Chief Information Officer
California Public Utilities Commission
"""
    raw = mail("Noor Castellane <noor.castellane@cpuc.ca.example>", DEL, "CPUC: Consumer Affairs Branch, contract delegation", "2021-03-18T10:22:00-07:00", body)
    write("s-05", "Contract delegation in the mail body; the work is to be done 'in due course' in unnamed offices, and nobody's experience is told", "delegations", [
        (raw, "contract_delegation", after("deficient", "California Public Utilities Commission", "non_exempt",
            contract(("project.timeframe", "project.location", "staff.experience")), {
            "provider.name": "Brightwater Telecom Services",
            "signer.name": "Noor Castellane",
            "signer.title": "Chief Information Officer",
        })),
    ], "'In due course' and the opening of the shut-off season in June are no timeframe of the project; offices 'of which there are more than one would think' are no location. Certificates only, no earlier projects.")


def s_06():
    body = """Dear CALNET Program,

I write in the spirit of the householder who, before he digs, telephones to
ask what is buried in the garden.

Our Commission (we certify, or decline to certify, the revision of the laws,
and there are fourteen of us) may one day want a faster internet circuit at
1402 Ravensworth Street, Sacramento. It may even want it from Ashlar Fiber,
who have been kind enough to say that it would be $540 a month for three
years. But nothing has been decided, the Executive Director has not been
told, and our information officer is on her honeymoon. Two questions, then,
and no more than questions:

  1. Is internet access of 100 megabits a mandatory service for so small an
     agency, or may we simply buy it?
  2. If an exemption were wanted, must the price reduction process be gone
     through first, or may the two proceed together?

A line in reply at your leisure would be a kindness. I am not, by this letter,
asking for an exemption from anything.

Hilary Strand-Okafor
Deputy Director for Administration
California Law Revision Commission
"""
    write("s-06", "Deputy director's two questions, with a carrier, a price and an address in passing; asks for nothing", "exemptions", [
        (mail("Hilary Strand-Okafor <hstrand@clrc.ca.example>", EX_STATE, "Two questions before we dig", "2022-06-08T15:41:00-07:00", body), "not_a_request", NONE),
    ], "'I am not, by this letter, asking for an exemption from anything.'")


def s_07():
    letter = pdf([
        ("c", "<b>CALIFORNIA COASTAL COMMISSION</b><br/>Administration &nbsp; 455 Embarcadero Annex, Suite 228, San Francisco, CA 94105"),
        ("r", "October 3, 2016"),
        "To the Deputy Director, Statewide Telecommunications and Network Division",
        "<b>Exemption request: the Tideline Stations</b>",
        "The Commission is charged with the coast, which has the disadvantage of moving. To know how fast, it has set up, with a grant from people in Washington who I believe thought it would be cheaper, three tide and bluff monitoring stations, and the instruments in them are now better at measuring the sea than at telling anybody about it.",
        "We ask to take, from Farallon Wireless Company, three fixed wireless broadband links of 25 megabits, one at each station: at 18 Skunk Cabbage Road, Orick 95555; at the old lightkeeper's dwelling above Piedras Bay; and at 3300 Bluffside Terrace, Encinitas 92024. They are needed because each station makes eleven gigabytes of images a day, which at present a graduate student collects on a disk once a fortnight, by which time the bluff has, on two occasions, fallen.",
        "If we may not have them, the grant's second payment of $240,000, which is due on the first day of continuous data, will not be made; the stations will be dark through a third winter, and the permits we issue for houses on those bluffs will go on being issued, as now, by inspection and prayer.",
        "As for CALNET, we asked both its wireless contractors and its wireline one. The former showed us maps with polite white spaces where our stations are, and the latter offered to trench four miles through a redwood park. The service is simply not available at any of the three.",
        "The contract would run two years from the date of the first link. We may bring it to an end on thirty days' notice, with a charge of $200 for each link that is taken down, and there is no option to extend. The links are $310.00 each a month, and each is put up for $950.00; the accompanying workbook has them by station. Farallon holds itself to 99.5 percent in a month at each station and to sending a boat or a truck, as the case may be, within two days.",
        "Perpetua Van Horne<br/>Chief Deputy Director for Administration",
        "Countersigned: Jasper Ilunga, Chief Information Officer",
    ], font="Times-Roman", size=11)
    book = xlsx([("By station", [["Station", "Link monthly", "Months", "Recurring", "Put up once"], ["Orick", 310.0, 24, 7440.0, 950.0], ["Piedras Bay", 310.0, 24, 7440.0, 950.0], ["Encinitas", 310.0, 24, 7440.0, 950.0]])])
    first = mail("Perpetua Van Horne <perpetua.vanhorne@coastal.ca.example>", EX, "Tideline Stations: exemption request", "2016-10-03T13:20:00-07:00",
        "Attached, with thanks in advance.\n\nPerpetua Van Horne\n", files=[("Tideline letter.pdf", letter), ("Tideline costs.xlsx", book)])
    reply = """Your notice, for which I thank you, caught me in three omissions and, on
rereading my letter, I have caught myself in an error. In order:

The dwelling above Piedras Bay turns out, to the surprise of everyone who has
walked there, to possess an address. It is 9110 Lightkeepers Lane, San Simeon
93452.

The total, which I had left as an exercise for the reader, is below; but I
must first correct the term. It is three years, not two: I had the draft
before last in front of me. Thirty-six months at $930.00 for the three links
is $33,480.00, and putting them up is $2,850.00, so that the whole comes to
$36,330.00.

As to what happens when Farallon fails of its 99.5 percent, Farallon will
credit a day's charge for each four hours that a station is silent, and at
the third bad month in a year we may have that link taken away free.

Mr. Ilunga has seen this and joins in it.

Perpetua Van Horne
Chief Deputy Director for Administration

Jasper Ilunga
Chief Information Officer
California Coastal Commission
"""
    second = mail("Perpetua Van Horne <perpetua.vanhorne@coastal.ca.example>", EX, "Re: Tideline Stations: exemption request", "2016-10-11T09:02:00-07:00", reply, reply_to=mid_of(first))
    third = mail("Jasper Ilunga <jasper.ilunga@coastal.ca.example>", EX, "Re: Tideline Stations: exemption request", "2016-10-12T08:15:00-07:00",
        "Got your acknowledgement, thank you. Nothing more from our side.\n\nJasper\n", reply_to=mid_of(second), refs=f"{mid_of(first)} {mid_of(second)}")
    common = {
        "provider.name": "Farallon Wireless Company",
        "signer.name": "Jasper Ilunga",
        "signer.title": "Chief Information Officer",
        "reason.ground": "technical",
    }
    orick, encinitas = place("18 Skunk Cabbage Road", "Orick", "95555"), place("3300 Bluffside Terrace", "Encinitas", "92024")
    agency = "California Coastal Commission"
    write("s-07", "Letter with one of three stations unaddressed, no total, no remedies; the reply supplies all and corrects the term; thanks", "exemptions", [
        (first, "exemption", after("deficient", agency, "non_exempt",
            exemption(("services.address", "cost.total", "sla.remedies"), ("provider.documentation", "ipr.documentation", "fsr")),
            {**common, "services.addresses": [orick, encinitas], "contract.term_months": 24})),
        (second, "supplement", after("complete", agency, "non_exempt", exemption(na=("provider.documentation", "ipr.documentation", "fsr")), {
            **common,
            "services.addresses": [orick, encinitas, place("9110 Lightkeepers Lane", "San Simeon", "93452")],
            "contract.term_months": 36,
            "cost.total": 36330.0,
        })),
        (third, "not_a_request", NONE),
    ], "The dwelling above Piedras Bay has no street until the reply. The reply corrects two years to three. The workbook has no total row. cost.items are left out of fields: the correction changes them.")


BATCH_1 = [s_01, s_02, s_03, s_04, s_05, s_06, s_07]


# --------------------------------------- two: forms with boxes, filled in by procurement analysts

ON, OFF = "[X]", "[  ]"


def tick(on, *labels):
    """A row of check boxes, those in `on` ticked."""
    return "&nbsp;&nbsp; ".join(f"{ON if label in on else OFF} {label}" for label in labels)


def edd_form(kind, boxes, certification):
    """Form DE 8841, three pages; `boxes` by number, a box not given stays empty."""
    exempt = kind == "Exemption"
    wide = [24, 160, 300]

    def rows(first, labels):
        return ("t", [[str(n), label, boxes.get(n, "")] for n, label in enumerate(labels, first)], wide)

    top = [
        "<b>Employment Development Department</b> &nbsp;&nbsp; Information Technology Procurement Section",
        ("h", "TELECOMMUNICATIONS EXEMPTION / DELEGATION REQUEST &nbsp; DE 8841 Rev. 6"),
        "<i>Type or print. Complete every box. Exemption requests must explain why CALNET does not meet the need; see STMM 0501.0. Delegation requests see STMM 3-502.0.</i>",
        ("t", [["Request type", tick([kind], "Exemption", "General delegation", "CALNET contract delegation")]], [184, 300]),
        ("h", "Part A. Project and service"),
    ]
    if exempt:
        return pdf([
            *top,
            rows(1, ["Project title / IT procurement no.", "Analyst, phone", "Service (type, speed)", "Quantity", "Street address of each location", "Business need", "Ramifications if not met"]),
            ("pb",),
            ("h", "Part B. Why not CALNET"),
            rows(8, ["Basis (tick)", "Explain"]),
            ("h", "Part C. Contract"),
            rows(10, ["Proposed provider", "Length of commitment", "Early termination / optional extension", "Total cost", "Cost by item", "Service levels", "Remedies when missed"]),
            ("pb",),
            ("h", "Part D. Enclosures"),
            rows(17, ["Vendor documentation", "IPR documentation", "FSR / PAL"]),
            ("h", "Part E. Certification by Chief Information Officer"),
            "<i>I submit this request on behalf of the Department and will keep the file for audit.</i>",
            certification,
        ], font="Helvetica", size=9.5, footer="DE 8841 Rev. 6   Page")
    return pdf([
        *top,
        rows(1, ["Project title / IT procurement no.", "Analyst, phone", "Scope", "Purpose", "Schedule", "Location(s)", "Activities"]),
        ("pb",),
        ("h", "Part B. Products (general) or catalog service (contract)"),
        rows(8, ["Products / equipment / services", "Catalog item and contractor"]),
        ("h", "Part C. Staff"),
        rows(10, ["Technical qualifications", "Prior experience"]),
        ("pb",),
        ("h", "Part D. Justification"),
        rows(12, ["Reason delegation should be granted", "Adverse consequences if denied"]),
        ("h", "Part E. Certification by Chief Information Officer"),
        "<i>I submit this request on behalf of the Department and will keep the file for audit.</i>",
        certification,
    ], font="Helvetica", size=9.5, footer="DE 8841 Rev. 6   Page")


def s_08():
    form = edd_form("Exemption", {
        1: "Job Center Access Refresh / ITP 18-0442",
        2: "L. Bettencourt-Ruiz, (916) 555-0172",
        3: "Switched Ethernet access, 50 Mbps, w/ managed router",
        4: "4 circuits, 4 routers (1 ea. per site)",
        5: "1) 2450 S. Tamarind Ave, Bloomington 92316<br/>2) 714 Mooney Parkway, Visalia 93277<br/>3) 39 W. Lexham St, Redding 96001<br/>4) 1001 Harbor Gate Dr, Eureka 95501",
        6: "Job centers run on 10 Mbps. CalJOBS kiosks (18-24/site) time out; UI identity video calls need 2 Mbps ea.",
        7: "Claimants sent home or to next center (avg 61 mi). Fed. timeliness metric (87% first pay in 21 days) missed at these 4 since Q3; corrective action plan follows.",
        8: tick(["Financial"], "Technical", "Financial"),
        9: "24.8% under CALNET after IPR. CALNET $814.00/circuit/mo, provider $612.00. Same speed, same SLA class. See box 18.",
        10: "Castlerock Ethernet Services Corp.",
        11: "36 mo. from last site acceptance. Net 45. Fixed price.",
        12: "ET: 30 days ntc, 25% of remaining MRC first 12 mo., none after. Ext: two 1-yr options, State's choice.",
        13: "$96,608.00",
        14: "See cost sheet (XLSX), tab Items",
        15: "Avail. 99.9%/mo. TTR 4 hr. Latency 15 ms in-LATA.",
        16: "10% MRC credit per miss; 3 misses/6 mo. = terminate w/o charge.",
        17: f"{ON} Quote CES-71190",
        18: f"{ON} E-mail chain w/ CALNET contractor",
        19: f"{OFF} Attached &nbsp; {ON} N/A (under threshold)",
    }, ("t", [["Name", "Wendeline Sarkissian"], ["Title", "Chief Information Officer"], ["Signature", "/s/ W. Sarkissian"], ["Date", "1/23/2019"]], [80, 300]))
    quote = pdf([
        ("h", "CASTLEROCK ETHERNET SERVICES CORP."),
        "Quote CES-71190 | 12/18/2018 | Valid 90 days | Customer: EDD, ITP 18-0442",
        ("t", [["Line", "Product", "Qty", "NRC", "MRC", "Term"], ["1", "SWE-50 Ethernet access", "4", "$500.00", "$612.00", "36"], ["2", "Managed CPE", "4", "$0.00", "$45.00", "36"]], [40, 180, 40, 70, 70, 50], True),
        "Castlerock Ethernet Services Corp., 8800 Airport Terrace, Suite 500, Burbank, CA 91505. Sales: Priyanka Holt.",
    ], font="Helvetica", size=10)
    book = xlsx([("Items", [["Item", "Qty", "Unit", "Months", "Extended"], ["Ethernet 50 Mbps", 4, 612.0, 36, 88128.0], ["Managed router", 4, 45.0, 36, 6480.0], ["Install", 4, 500.0, 1, 2000.0], ["TOTAL", None, None, None, 96608.0]])])
    ipr = mail("Graham Otterbein <graham.otterbein@cornerstonetel.example>", "L Bettencourt-Ruiz <l.bettencourt-ruiz@edd.ca.example>", "RE: IPR - EDD 4 sites Ethernet 50", "2018-12-06T10:41:00-08:00",
        """Lola,

Pricing desk came back. For the four sites at 36 months we can do $814.00
(list $858.00). That is our IPR response, no further reduction. Reference
IPR-2018-1207.

Graham Otterbein
Cornerstone Telephone, CALNET account team

> From: L Bettencourt-Ruiz
> Graham, pls submit an IPR for Ethernet 50 Mbps x 4: Bloomington, Visalia,
> Redding, Eureka. Competing price on hand is $612.
""", bare=True)
    raw = mail("Lola Bettencourt-Ruiz <l.bettencourt-ruiz@edd.ca.example>", EX, "ITP 18-0442 CALNET exemption DE 8841", "2019-01-24T08:03:00-08:00",
        "DE 8841 + quote + cost sheet + IPR mail. CIO signed 1/23.\n\nLola B-R\nIT Procurement Analyst, EDD\n",
        files=[("DE8841_ITP18-0442.pdf", form), ("CES-71190.pdf", quote), ("ITP18-0442_cost.xlsx", book), ("RE IPR EDD 4 sites.eml", ipr)])
    write("s-08", "Three-page form with terse boxes, quote, cost sheet and the IPR mail; complete, financial", "exemptions", [
        (raw, "exemption", after("complete", "Employment Development Department", "non_exempt", exemption(na=("fsr",)), {
            "provider.name": "Castlerock Ethernet Services Corp.",
            "cost.total": 96608.0,
            "cost.items": [88128.0, 6480.0, 2000.0],
            "services.addresses": [
                place("2450 S. Tamarind Ave", "Bloomington", "92316"),
                place("714 Mooney Parkway", "Visalia", "93277"),
                place("39 W. Lexham St", "Redding", "96001"),
                place("1001 Harbor Gate Dr", "Eureka", "95501"),
            ],
            "contract.term_months": 36,
            "signer.name": "Wendeline Sarkissian",
            "signer.title": "Chief Information Officer",
            "reason.ground": "financial",
        })),
    ], "Items are in the workbook; the IPR is an attached message. The form says 'see STMM 0501.0', which is no answer.")


def s_09():
    form = edd_form("Exemption", {
        1: "Adjudication Center Internet / ITP 20-0119",
        2: "L. Bettencourt-Ruiz, (916) 555-0172",
        3: "Dedicated internet access 500 Mbps, /28 IP block",
        4: "3 (one per center)",
        5: "Center 1: 5401 Mission Gorge Ct, San Diego 92120<br/>Center 2: 880 N. Brandywine Rd, Fresno 93727<br/>Center 3: Inglewood, address per lease (DGS negotiating)",
        6: "See cover letter",
        7: "Hearings calendared 9/14 forward move to phone; est. 2,300 cases/mo. re-set, avg delay 41 days.",
        8: tick(["Financial"], "Technical", "Financial"),
        9: "CALNET $1,065/mo ea vs. $790/mo ea. Saves 26%.",
        10: "Quillback Networks LLC",
        12: "Cancel any time 30 days; ETL 50% of remaining MRC. No ext.",
        13: "$60,480.00",
        14: "DIA 500: $790.00/mo x 3. Install: $1,200.00 x 3.",
        15: "99.95% uptime; 4 hr MTTR; pkt loss < 0.1%",
        16: "1 day credit per hr down. Chronic (4 in 30 days): exit free.",
        17: f"{ON} Quote Q-20771",
        18: f"{ON} Done 6/2/2020, contractor declined to match. {ON} Attached.",
        19: f"{ON} N/A",
    }, ("t", [["Name", "Wendeline Sarkissian"], ["Title", "Chief Information Officer"], ["Signature", "W. Sarkissian (e-signed 7/8/2020 14:22)"], ["Date", "7/8/2020"]], [80, 300]))
    quote = pdf([
        ("h", "Quillback Networks LLC"),
        "Q-20771, June 11, 2020, for EDD IT Procurement. 60 Fishladder Lane, Petaluma, CA 94952",
        ("t", [["Qty", "Item", "Monthly", "One time"], ["3", "DIA-500, /28", "$790.00", "$1,200.00"]], [50, 220, 90, 90], True),
        "Prices firm for the period ordered. Minimum commitments are set by the order form.",
    ], font="Helvetica")
    raw = mail("Lola Bettencourt-Ruiz <l.bettencourt-ruiz@edd.ca.example>", EX_STATE, "ITP 20-0119 exemption, DE 8841", "2020-07-09T07:58:00-07:00",
        "DE 8841 and quote for ITP 20-0119. Need by 8/1 pls.\n\nLola B-R\n", files=[("DE8841_ITP20-0119.pdf", form), ("Quillback Q-20771.pdf", quote)])
    write("s-09", "The same form: need 'see cover letter' without one, empty term box, one site without street, IPR ticked as attached and absent", "exemptions", [
        (raw, "exemption", after("deficient", "Employment Development Department", "non_exempt",
            exemption(("services.address", "need", "contract.term", "ipr.documentation"), ("fsr",)), {
            "provider.name": "Quillback Networks LLC",
            "cost.total": 60480.0,
            "services.addresses": [place("5401 Mission Gorge Ct", "San Diego", "92120"), place("880 N. Brandywine Rd", "Fresno", "93727")],
            "signer.name": "Wendeline Sarkissian",
            "signer.title": "Chief Information Officer",
            "reason.ground": "financial",
        })),
    ], "Box 6 points to a letter that did not come; box 11 is empty and the quote gives no length; the Inglewood center has no street; only the quote is attached.")


def s_10():
    form = edd_form("General delegation", {
        1: "Disability Branch voice continuity / ITP 14-0307",
        2: "R. Amundsen, (916) 555-0148",
        3: "IP-enable existing PBX (Tessera 9000) at 2 DI offices; 310 stations. No new trunks, no data network work.",
        4: "Mfr dropped TDM line cards 12/2013. IP cards keep PBX in support to 2020; lets the 2 offices back each other up.",
        5: "PO 5/1/2014; kit 5/30; Stockton cutover 7/12; Riverside cutover 7/26; closeout 8/29/2014",
        6: "Stockton DI office; Riverside DI office",
        7: tick(["Design and development", "Installation", "Operation and maintenance"], "Project planning", "Design and development", "Project oversight", "Installation", "Operation and maintenance"),
        8: "See equipment list (XLSX)",
        9: "n/a",
        10: "Resp. tech: S. Kowalewski, Tessera Certified Expert 9000; Asst: M. Tran-Delacroix, CCNA Voice, AS Electronics. Lead: R. Amundsen, ITIL, 40 hr PBX admin.",
        11: "Kowalewski: 6 Tessera IP conversions (Fresno UI 2011, Oakland DI 2012, 4 others at prior employer). Tran-Delacroix: 2 of the 6.",
        12: "IP-enabling PBX components are not on any CALNET contract. Existing asset w/ 6 yrs life; hosted swap quoted at 3.1x. Known product, 2 done in-house.",
        13: "No spares after 9/2014. Card failure at Stockton drops 24 adjudicators per card; DI payment determinations stall (14-day rule).",
    }, ("t", [["Name", "Horatio Lindgren"], ["Title", "Acting Chief Information Officer"], ["Signature", "/s/ Horatio Lindgren"], ["Date", "3/19/2014"]], [80, 300]))
    book = xlsx([("Equipment", [["Mfr/model", "Description", "Qty", "Stockton", "Riverside"], ["Tessera IPM-64", "IP media card, 64 channel", 6, 3, 3], ["Tessera SCP-2", "Call processor, redundant pair", 2, 1, 1], ["Tessera 4610", "IP desk telephone", 310, 164, 146], ["Tessera L9-IP", "Station license", 310, 164, 146], ["Service", "Vendor cutover assistance, days", 4, 2, 2]])])
    raw = mail("Ragnhild Amundsen <ragnhild.amundsen@edd.ca.example>", DEL, "ITP 14-0307 DE 8841 (delegation)", "2014-03-20T09:15:00-07:00",
        "DE 8841 signed + equip list.\n\nR. Amundsen, EDD ITPS\n", files=[("DE8841_ITP14-0307.pdf", form), ("ITP14-0307_equipment.xlsx", book)])
    write("s-10", "General delegation on the department's form; products in a workbook; acting CIO; complete", "delegations", [
        (raw, "general_delegation", after("complete", "Employment Development Department", "non_exempt", general(), {
            "signer.name": "Horatio Lindgren",
            "signer.title": "Acting Chief Information Officer",
            "project.locations": ["Stockton DI office", "Riverside DI office"],
            "activities": ["design and development", "installation", "operation and maintenance"],
        })),
    ], "Box 9 (catalog) 'n/a' belongs to contract delegations. Only ticked activities count.")


def s_11():
    form = docx([
        ("c", "<b>DEPARTMENT OF HOUSING AND COMMUNITY DEVELOPMENT</b><br/>HCD-IT 36 (9/15)  CALNET Exemption / Delegation Worksheet"),
        ("t", [
            ["1. THIS IS", "☒ Exemption   ☐ Delegation (general)   ☐ Delegation (contract)"],
            ["2. PROJECT / ACQUISITION (must be specific)", "Various field needs FY 16/17, as they come up"],
            ["3. SERVICE TYPE", "Cellular data service, unlimited plan, with USB modem or hotspot"],
            ["4. HOW MANY", "As required"],
            ["5. WHERE (no., street, city, ZIP)", "Issued to staff at:\n3737 Orchard Spring Blvd, Riverside 92501\n9342 Tech Ridge Ct, Sacramento 95826"],
        ], [150, 320]),
        ("t", [
            ["6. NEED", "Mobilehome park inspectors file by paper from the road. Health & Safety Code 18400.1 reports are due in 10 days."],
            ["7. IF NOT APPROVED", "Inspections drop about 15% (drive back to office to file). 2 late-report findings by BSA in 2015; a 3rd goes to Leg."],
            ["8. CALNET SHORTFALL", "☒ Technical   ☐ Financial\nExplain: Both CALNET carriers show no coverage on 41 of 96 park visits (log kept Jan-May). Cottonwood Mobile roams on all three rural networks."],
            ["9. PROVIDER", "Cottonwood Mobile, Inc."],
            ["10. LENGTH / TERMS", "12 months, 7/1/16-6/30/17, billed monthly in arrears"],
            ["11. EARLY TERM. / OPTIONS", "None / none"],
        ], [150, 320]),
        ("pb",),
        ("t", [
            ["12. COST, TOTAL", "$88,400.00"],
            ["13. COST, EACH ITEM", "Per Cottonwood price book in effect at time of order"],
            ["14. SLA", "Data session success 98% per month at tower; trouble ticket answered 1 hr; swap of bad device 2 business days"],
            ["15. REMEDY", "Month under 98%: 15% off that month's bill. Device not swapped in time: line free until it is."],
            ["16. IPR", "☐ Attached   ☒ Not applicable (technical)"],
            ["17. FSR/PAL", "☐ None   ☒ Yes. Part of FSR 2245-016 going to CDT this month, copy attached"],
            ["18. VENDOR PAPER", "☒ Coverage brochure attached"],
            ["19. CIO OR EQUIVALENT", "Signed: Gwenllian Prosser\nTitle: Chief Information Officer\nDate: 6/9/16"],
        ], [150, 320]),
    ], font="Arial", size=10, header="HCD-IT 36 (9/15)")
    flyer = pdf([
        ("c", "<b>Cottonwood Mobile</b>"), ("c", "Three networks. One modem."),
        "Cottonwood devices register on whichever of three partner networks is strongest. In the foothill and desert counties that means signal where single-network devices show none. Sessions hand over in under 4 seconds.",
        "Cottonwood Mobile, Inc., P.O. Box 5150, Chico, CA 95927",
    ], font="Helvetica", size=12)
    raw = mail("Edwin Castellan <edwin.castellan@hcd.ca.example>", EX, "HCD-IT 36: cellular FY 16/17", "2016-06-13T13:33:00-07:00",
        "Worksheet, FSR, brochure.\n\nEdwin Castellan\nBuyer II, HCD Contracts\n", files=[("HCD-IT 36 cellular.docx", form), ("cottonwood brochure.pdf", flyer)])
    write("s-11", "Worksheet for 'various field needs': no project, no quantity, items per price book, FSR said to be attached", "exemptions", [
        (raw, "exemption", after("deficient", "Department of Housing and Community Development", "non_exempt",
            exemption(("project", "services.quantity", "cost.items", "fsr"), ("ipr.documentation",)), {
            "provider.name": "Cottonwood Mobile, Inc.",
            "cost.total": 88400.0,
            "services.addresses": [place("3737 Orchard Spring Blvd", "Riverside", "92501"), place("9342 Tech Ridge Ct", "Sacramento", "95826")],
            "contract.term_months": 12,
            "signer.name": "Gwenllian Prosser",
            "signer.title": "Chief Information Officer",
            "reason.ground": "technical",
        })),
    ], "A blanket for a fiscal year is no project. 'None / none' answers termination. The FSR is announced as attached; only the brochure came.")


def s_12():
    form = docx([
        ("c", "<b>DEPARTMENT OF ALCOHOLIC BEVERAGE CONTROL</b><br/>ABC-624-T  Request for telecommunications authority"),
        ("t", [
            ["A. Kind of request", "☐ CALNET exemption     ☐ General delegation     ☒ CALNET contract delegation"],
            ["B. Project (title and scope)", "Licensing Queue. Contact center seats for licensing clerks: 38 agents, 4 supervisors, reporting, recording. Excludes district desk phones."],
            ["C. Purpose", "Applicants wait 19 min avg; no recording to settle disputes over what a clerk advised. Single queue lets any clerk take any district's call."],
            ["D. Timeframe", "Order 10/2/2023. Pilot 11/13-12/8/2023. All clerks 1/22/2024."],
            ["E. Location(s)", ""],
            ["F. Catalog service, identifier, contractor", "See Catalog B, items marked Yes in the Delegation column"],
        ], [150, 320]),
        ("t", [
            ["G. Staff: technical qualifications", "Staff meet the requirements of their classifications."],
            ["H. Staff: prior experience", "Lead ran DMV mail-in queue move 2019 (60 agents) and ABC's 2021 voicemail project. Second analyst worked EDD contact center rollout 2020-21."],
            ["I. Why delegate", "☒ Within staff capability   ☐ Other"],
            ["J. Consequences of denial", "Statutory 30-day posting clock starts on application; applicants who cannot get through re-file (412 last FY). Refund of fees est. $140K. Backlog reaches 9 wks by March."],
        ], [150, 320]),
        ("pb",),
        ("t", [
            ["K. Approved for submission", "Signature: Fitzgerald Amaro\nTitle: Chief, Information Technology Division\nDate: 9/6/2023"],
        ], [150, 320]),
        "ABC-624-T, page 3. Instructions: Box F, give the name or identifier of the service and the contractor so that it can be found in the catalog. Box G, list certifications, degrees or skills by person.",
    ], font="Arial", size=10)
    raw = mail("Solveig Narayanan <solveig.narayanan@abc.ca.example>", "STNDdelegations@state.ca.gov", "ABC-624-T Licensing Queue", "2023-09-07T10:10:00-07:00",
        "Form attached.\n\nS. Narayanan\nAssociate procurement analyst\n", files=[("ABC-624-T Licensing Queue.docx", form)])
    write("s-12", "Contract delegation on a form: catalog service 'see Catalog B', location blank, qualifications filler", "delegations", [
        (raw, "contract_delegation", after("deficient", "Department of Alcoholic Beverage Control", "non_exempt",
            contract(("project.location", "catalog.service", "staff.qualifications")), {
            "signer.name": "Fitzgerald Amaro",
            "signer.title": "Chief, Information Technology Division",
        })),
    ], "Box E is empty; box F names neither service nor contractor; box G is filler. The chief of the information technology division is an equivalent head.")


def s_13():
    form = pdf([
        ("c", "<b>STATE TREASURER'S OFFICE</b><br/>Procurement request checklist, telecommunications"),
        ("t", [
            ["Project", "Debt sale bidding line (STO-P-0912)"],
            ["Service", "Private Ethernet line, 100 Mbps, quantity 1"],
            ["Address", "1915 Tuolumne Mall, Room 110, Sacramento 95814"],
            ["Need", "Bids come in over shared internet; 4 of 11 sale days in 2012 had a stall over 90 sec."],
            ["If not done", "A failed sale re-prices; 1 bp on $2 bn = $200K/yr interest."],
            ["Why not CALNET", f"{ON} Technical {OFF} Financial. Diverse entrance into the building not offered by CALNET contractor."],
            ["Vendor", "Blackthorn Metro Networks"],
            ["Term", "24 months; 60 days' notice to end, no fee; one 12-mo option"],
            ["Cost", "$905.00 x 24 = $21,720.00; install $1,500.00; all $23,220.00"],
            ["Service level", "99.99% a month. Under: 20% of month credited, 2 in a row: may end."],
        ], [110, 370]),
        f"Approvals: {ON} Budget {ON} Legal {ON} IT",
        "Leonie Abernathy-Cruz, Chief Information Officer, State Treasurer's Office, 8/13/2013",
    ], font="Helvetica", size=10)
    raw = mail("Tobias Wren <tobias.wren@treasurer.ca.example>", EX, "STO exemption form", "2013-08-14T15:20:00-07:00",
        "Form attached, signed by our CIO. Not sure we need this as the Treasurer's Office but Legal asked to send it.\n\nTobias Wren, procurement analyst\n", files=[("STO-P-0912.pdf", form)])
    write("s-13", "A constitutional officer's own checklist, complete; the office needs no exemption", "exemptions", [
        (raw, "exemption", after("not_required", "State Treasurer's Office", "exempt",
            exemption(), {
            "provider.name": "Blackthorn Metro Networks",
            "cost.total": 23220.0,
            "cost.items": [21720.0, 1500.0],
            "services.addresses": [place("1915 Tuolumne Mall, Room 110", "Sacramento", "95814")],
            "contract.term_months": 24,
            "signer.name": "Leonie Abernathy-Cruz",
            "signer.title": "Chief Information Officer",
            "reason.ground": "technical",
        })),
    ], "The State Treasurer is a constitutional officer. $200K is a consequence.")


def s_14():
    form = edd_form("Exemption", {
        1: "Tax Branch disaster site link / ITP 17-0265",
        2: "L. Bettencourt-Ruiz, (916) 555-0172",
        3: "Wavelength service, 10 Gbps, protected",
        4: "1",
        5: "Z end: 10940 White Heron Rd, Rancho Cordova 95670. A end: 6200 Sugarbush Ln, Vacaville 95687",
        6: "Replicate payroll tax master file to DR site inside 15 min recovery point (State Auditor rec. 3, 2016).",
        7: "RPO stays at 24 hr. Loss of 1 day at quarter end = 310K returns rekeyed, est. 9 wks.",
        8: tick(["Technical"], "Technical", "Financial"),
        9: "CALNET catalog has no protected wave > 2.5 Gbps on this route (contractor conf. 5/4/17).",
        10: "Longline Optical Partners",
        11: "60 mo. from acceptance",
        12: "Non-appropriation exit. Otherwise 40% of remaining. Ext. 2 x 12 mo.",
        13: "$504,000.00",
        14: "In quote",
        15: "In quote, Att. B",
        16: "In quote, Att. B",
        17: f"{ON} Quote LOP-17-88 (password on file w/ vendor)",
        18: f"{ON} N/A",
        19: f"{ON} N/A",
    }, ("t", [["Name", "Wendeline Sarkissian"], ["Title", "Chief Information Officer"], ["Signature", "/s/ W. Sarkissian"], ["Date", "6/20/2017"]], [80, 300]))
    quote = pdf([("h", "Longline Optical Partners, quote LOP-17-88"), "Wave 10G protected, monthly $8,150.00, install $15,000.00. Attachment B: 99.999 percent, 50 ms switch, credits 5 percent each hour."], password="longline17")
    raw = mail("Lola Bettencourt-Ruiz <l.bettencourt-ruiz@edd.ca.example>", EX, "ITP 17-0265 DE 8841", "2017-06-21T08:12:00-07:00",
        "DE 8841 + quote. Quote PDF opens w/ vendor password, ask me if you need it.\n\nLola B-R\n", files=[("DE8841_ITP17-0265.pdf", form), ("LOP-17-88.pdf", quote)])
    write("s-14", "Form whose items, levels and remedies are in a quote locked by a password", "exemptions", [
        (raw, "exemption", after("triage", "Employment Development Department", "non_exempt",
            exemption(na=("ipr.documentation", "fsr"), unclear=("cost.items", "sla.levels", "sla.remedies")), {
            "provider.name": "Longline Optical Partners",
            "cost.total": 504000.0,
            "services.addresses": [place("10940 White Heron Rd", "Rancho Cordova", "95670"), place("6200 Sugarbush Ln", "Vacaville", "95687")],
            "contract.term_months": 60,
            "signer.name": "Wendeline Sarkissian",
            "signer.title": "Chief Information Officer",
            "reason.ground": "technical",
        }, ["provider.documentation"])),
    ], "The quote cannot be opened; boxes 14-16 point into it.")


BATCH_2 = [s_08, s_09, s_10, s_11, s_12, s_13, s_14]


# --------------------------------------- three: short memos of hospital and prison executives, one line of mail


def memo(to, via, sender, date, subject, *paragraphs):
    """The head of a memorandum, then paragraphs whose headings run in."""
    rows = [["TO:", to], *([["VIA:", via]] if via else []), ["FROM:", sender], ["DATE:", date], ["SUBJECT:", f"<b>{subject}</b>"]]
    return [("t", rows, [70, 400]), *paragraphs]


def s_15():
    doc = docx([("c", "<b>Department of State Hospitals</b>"), *memo(
        "CALNET Program", "Fenella Oduya, Chief Information Officer", "Sterling Vance, Hospital Administrator", "August 4, 2020", "Tele-court circuits at three hospitals",
        "<b>Ask.</b> Exempt three circuits so patients can appear in court by video. Project name: Tele-Court 2020.",
        "<b>Service.</b> Dedicated Ethernet, 250 Mbps, one circuit per hospital, with an edge device each.",
        "<b>Sites.</b>",
        ("t", [["Hospital", "Street", "City", "Circuits", "Court rooms"], ["Atascadero", "10333 Encino Camino", "Atascadero 93422", "1", "4"], ["Coalinga", "24511 Jayne Spur", "Coalinga 93210", "1", "6"], ["Metropolitan", "11401 Bloom Field Ave", "Norwalk 90650", "1", "5"]], None, True),
        "<b>Why.</b> Since March no county will take our vans. 611 hearings are waiting. Each court room needs 12 Mbps that nothing else touches. Present lines are full by 9 a.m.",
        "<b>If no.</b> Patients stay past their commitment dates. In re Lucero gives us until November 30; after that it is $1,500 per patient per day. Staff safety: three assaults since May trace to missed court dates.",
        "<b>Why not CALNET.</b> Both contractors quoted 180 business days at Coalinga and 150 at the other two, due to pole work. Court date comes first. Sequoia Crown Networks has fiber at all three fences and will turn up in 45 days. Not about price.",
        "<b>Deal.</b> 24 months from turn-up. Walk away any time after month 12, 30 days' notice, no fee; before that the rest of year one is owed. No renewal option.",
        "<b>Money.</b>",
        ("t", [["Item", "Rate", "24 months"], ["Circuits (3)", "$1,120.00 each, monthly", "$80,640.00"], ["Edge devices (3)", "$85.00 each, monthly", "$6,120.00"], ["Turn-up (3)", "$2,000.00 each, once", "$6,000.00"], ["All", "", "$92,760.00"]], None, True),
        "<b>Levels.</b> In Sequoia's Exhibit S, attached. I read it. It is fine.",
        "<b>Submitted:</b><br/>Fenella Oduya<br/>Chief Information Officer, Department of State Hospitals",
    )], font="Arial", size=10.5)
    schedule = pdf([
        ("h", "Sequoia Crown Networks, Inc. Exhibit S: service levels, dedicated Ethernet"),
        ("t", [["Measure", "Commitment", "Credit"], ["Availability, calendar month", "99.95 %", "5 % of monthly fee per 0.05 % missed"], ["Time to restore", "4 hours", "10 % of monthly fee"], ["Round trip delay, edge to edge", "12 ms", "3 % of monthly fee"]], [170, 120, 180], True),
        "Credits in any month do not exceed the monthly fee. A customer that receives credits in four months of a year may disconnect the circuit without charge.",
        "Sequoia Crown Networks, Inc., 3100 Mineral King Plaza, Visalia, CA 93291",
    ], font="Helvetica")
    raw = mail("Sterling Vance <sterling.vance@dsh.ca.example>", EX_STATE, "Tele-court memo", "2020-08-04T17:48:00-07:00", "Memo and exhibit attached. SV\n",
        files=[("Tele-court memo.docx", doc), ("Exhibit S.pdf", schedule)], cc="Fenella Oduya <fenella.oduya@dsh.ca.example>")
    write("s-15", "Short memo with run-in headings; levels and remedies in the vendor's exhibit; complete, technical", "exemptions", [
        (raw, "exemption", after("complete", "Department of State Hospitals", "non_exempt", exemption(na=("ipr.documentation", "fsr")), {
            "provider.name": "Sequoia Crown Networks, Inc.",
            "cost.total": 92760.0,
            "cost.items": [80640.0, 6120.0, 6000.0],
            "services.addresses": [place("10333 Encino Camino", "Atascadero", "93422"), place("24511 Jayne Spur", "Coalinga", "93210"), place("11401 Bloom Field Ave", "Norwalk", "90650")],
            "contract.term_months": 24,
            "signer.name": "Fenella Oduya",
            "signer.title": "Chief Information Officer",
            "reason.ground": "technical",
        })),
    ], "The CIO stands in the VIA line and submits at the close. The court's $1,500 per patient per day is a consequence.")


def s_16():
    doc = pdf([("c", "California Department of Corrections and Rehabilitation<br/><b>Chuckwalla Ridge State Prison</b>"), *memo(
        "Department of Technology, CALNET exemptions", None, "R. Quintero-Bligh, Chief Deputy Warden", "March 2, 2015", "Tower and yard cellular",
        "<b>Project.</b> Yard Link, CDCR project 15-TEL-009. One institution.",
        "<b>Wanted.</b> Push-to-talk cellular service with rugged handsets for tower and yard officers, at 19025 Desert Bluff Road, Blythe 92225.",
        "<b>Why.</b> Radios do not reach inside the two new 270-design housing units. Officers step outside to talk.",
        "<b>If denied.</b> An officer inside stays out of contact for up to four minutes a round. Workers' compensation has three open claims on that. The federal monitor will report it in his May letter.",
        "<b>CALNET.</b> Their two cellular contractors have no usable signal inside the fence: -112 dBm and no service. Tested January 14, sheet on file. Ocotillo Cellular has a site on our water tank.",
        "<b>Vendor.</b> Ocotillo Cellular Company, Blythe.",
        "<b>Agreement.</b> We may drop it on 30 days' written notice, no penalty. No options.",
        "<b>Cost.</b> $68,940.00 in total, of which handsets $21,300.00 and service $47,640.00.",
        "<b>Service levels.</b> Per Ocotillo's standard agreement. If they miss their levels we get a day's credit for each day missed, and after 10 days in a year we can return the handsets for full price.",
        "R. Quintero-Bligh<br/>Chief Deputy Warden",
        "cc: Marisela Thorne, Chief Information Officer, CDCR<br/>Associate Warden, Business Services",
    )], font="Helvetica", size=10.5)
    raw = mail("Rosario Quintero-Bligh <rosario.quintero-bligh@cdcr.ca.example>", EX, "Yard Link", "2015-03-02T06:41:00-08:00", "Attached memo for action.\n",
        files=[("Yard Link memo 3-2-15.pdf", doc)], cc="Marisela Thorne <marisela.thorne@cdcr.ca.example>")
    write("s-16", "Chief deputy warden's memo, CIO only copied; no quantity, no length, levels 'per standard agreement'", "exemptions", [
        (raw, "exemption", after("deficient", "California Department of Corrections and Rehabilitation", "non_exempt",
            exemption(("services.quantity", "contract.term", "sla.levels", "signer")), {
            "provider.name": "Ocotillo Cellular Company",
            "cost.total": 68940.0,
            "cost.items": [21300.0, 47640.0],
            "services.addresses": [place("19025 Desert Bluff Road", "Blythe", "92225")],
            "signer.name": "R. Quintero-Bligh",
            "signer.title": "Chief Deputy Warden",
            "reason.ground": "technical",
        })),
    ], "How many handsets or lines is nowhere said. The vendor's standard agreement is not enclosed: remedies are told, levels are not.")


def s_17():
    doc = docx([("c", "<b>California Correctional Health Care Services</b><br/>Office of the Chief Executive Officer, Region III"), *memo(
        "CALNET Program, delegations", None, "Augusta Feldstrom, RN, Chief Executive Officer", "October 29, 2018", "Phone systems, two treatment buildings",
        "<b>Authority sought.</b> General delegation to replace the phone systems that serve the triage and treatment areas of two institutions. Scope is the systems, the wiring closets and training. Trunks stay as they are.",
        "<b>Purpose.</b> A nurse on the yard must reach a doctor in under a minute. The systems drop the paging call when a second line rings. Court Receiver's audit, item 41.",
        "<b>Where.</b>",
        ("t", [["Institution", "Building", "Beds", "Phones now"], ["Valley State Prison", "Central Health, Bldg 401", "22", "54"], ["Kern Valley State Prison", "Correctional Treatment Center", "31", "71"]], None, True),
        "<b>What.</b> New phone equipment and whatever is needed to connect it.",
        "<b>When.</b> TBD once funds post.",
        "<b>People.</b> Ambrose Kettleworth leads, Lupe Sandoval with him. Kettleworth replaced the systems at Mule Creek (2016) and Folsom (2017). Sandoval did the Stockton health facility's 1,100 phones from start to finish.",
        "<b>If denied.</b> The maker ends support at year end. When it fails we post a runner at each building, two per shift, $41,000 a month at both. A late doctor is a death review.",
        "Submitted by: Jolyon Mabuza, Chief Information Officer, California Correctional Health Care Services",
    )], font="Arial", size=10.5)
    raw = mail("Augusta Feldstrom <augusta.feldstrom@cchcs.ca.example>", DEL, "Delegation memo, two TTAs", "2018-10-29T12:02:00-07:00", "See memo.\n",
        files=[("TTA phones memo.docx", doc)], cc="Jolyon Mabuza <jolyon.mabuza@cchcs.ca.example>")
    write("s-17", "Chief executive's memo for a general delegation: generic equipment, TBD for time, names without credentials, no reason to delegate", "delegations", [
        (raw, "general_delegation", after("deficient", "California Correctional Health Care Services", "non_exempt",
            general(("project.timeframe", "products", "staff.qualifications", "reason")), {
            "signer.name": "Jolyon Mabuza",
            "signer.title": "Chief Information Officer",
            "project.locations": ["Valley State Prison", "Kern Valley State Prison"],
        })),
    ], "'Year end' is when support ends, not the project's time. 'New phone equipment' names nothing. What the two have done is told, not what they are trained in.")


def s_18():
    page = pdf([("c", "<b>DEPARTMENT OF DEVELOPMENTAL SERVICES</b><br/>Porterville Developmental Center"), *memo(
        "CALNET Program Chief", "Deputy Director, Information Technology Division", "Theodora Blakeney, Executive Director", "May 16, 2016", "Nurse station voice gateways",
        "<b>Request.</b> General delegation. Install voice gateways between the center's PBX and the wireless phones nurses carry.",
        "<b>Covers.</b> Six residences, one PBX room. Configuration, mounting, test with nurses, spare on shelf. Does not cover the phones, bought in 2014.",
        "<b>Purpose.</b> PBX and wireless phones do not talk. A call for a nurse rings an empty desk. Surveyors cited it in February (F-463).",
        "<b>Sites.</b>",
        ("t", [["Residence", "Gateway", "Nurses per shift"], ["R-1 to R-4, Porterville campus", "1 each", "11"], ["R-9, secure treatment", "1", "6"], ["R-12, acute", "1", "8"], ["PBX room, Building 55", "1 spare", "-"]], [190, 120, 140], True),
        "<b>Products.</b> Seven Alderbrook VG-24 voice gateways, 24 port. Seven Alderbrook UPS-1 power units. One license VG-MGR for management. Vendor's install crew, 5 days.",
        "<b>Time.</b> July 11 to September 2, 2016.",
        "<b>Staff.</b> Hyacinth Rowntree, telecom analyst: Alderbrook certified engineer, A.S. computer networking. Gus Ballesteros, electronics technician: FCC general license, 22 years in PBX.",
        "<b>Done before.</b> Rowntree put the same gateways in at Fairview in 2015, nine of them. Ballesteros moved our PBX in 2009 and added wireless in 2014.",
        "<b>Grounds.</b> No CALNET contract lists a premise gateway for a PBX of this make. Small, one room, a product we already run. Fairview had delegation for it.",
        "<b>If refused.</b> The plan of correction falls due October 1. If not met, federal funds for the acute unit stop: $480,000 a month. Consumers wait longer for a nurse.",
        ("sp", 6),
        "Theodora Blakeney, Executive Director",
        "Submitted: <b>Crispin Valdovinos</b>, Deputy Director, Information Technology Division, Department of Developmental Services",
    )], font="Helvetica", size=11)
    raw = mail("Porterville Admin Copier <pdc.copier@dds.ca.example>", DEL, "Scan from PDC Admin: gateway memo (T. Blakeney)", "2016-05-17T10:03:00-07:00", "For processing.\n",
        files=[("PDC_Admin_0516.pdf", scan(page, angle=0.3, ink=145))])
    write("s-18", "Scanned memo of an executive director, submitted by the deputy director of the IT division; complete", "delegations", [
        (raw, "general_delegation", after("complete", "Department of Developmental Services", "non_exempt", general(), {
            "signer.name": "Crispin Valdovinos",
            "signer.title": "Deputy Director, Information Technology Division",
            "project.locations": ["Porterville Developmental Center"],
        })),
    ], "An image without text. The entitled officer is the deputy director of the information technology division, not the executive director.")


def s_19():
    def first_memo():
        return docx([("c", "<b>Department of State Hospitals</b><br/>Patton"), *memo(
            "CALNET exemptions", None, "Millicent Darrow, Executive Director", "January 11, 2022", "Visitor center Wi-Fi backhaul",
            "<b>Project.</b> Family Visit Online, Patton. DSH-P-2201.",
            "<b>Service.</b> One business cable internet connection, 500/35 Mbps, at the visitor center, 3102 Highland Orchard Ave, San Bernardino 92369.",
            "<b>Need.</b> Families book and hold video visits from the center's 12 booths. The hospital network may not carry them: clinical traffic only, by policy.",
            "<b>If refused.</b> 12 booths stay dark. 340 visits a month go undone; patients' rights advocate has filed on it. Title 9 gives each patient a visit.",
            "<b>Vendor.</b> Citrus Belt Cable. Data sheet attached.",
            "<b>Length.</b> 12 months.",
            "<b>Price.</b> $189.00 a month, $2,268.00. Modem $0. Hook-up $99.00. Total $2,367.00.",
            "<b>Levels.</b> 99.5% a month. Repair next business day. One day off the bill for each day down over one.",
            "Submitted by Fenella Oduya, Chief Information Officer, DSH",
        )], font="Arial", size=10.5)

    second_memo = docx([("c", "<b>Department of State Hospitals</b><br/>Patton"), *memo(
        "CALNET exemptions", None, "Millicent Darrow, Executive Director", "January 27, 2022", "Answer to your notice, DSH-P-2201",
        "<b>Why not CALNET.</b> No CALNET contractor offers cable internet at that address. Their nearest plant is 1.3 miles off. Checked with both, January 20.",
        "<b>Ending early.</b> Month to month after the 12. Before that, $150 flat to leave.",
        "<b>Data sheet.</b> Attached this time.",
        "Submitted by Fenella Oduya, Chief Information Officer, DSH",
    )], font="Arial", size=10.5)
    sheet = pdf([
        ("c", "<b>Citrus Belt Cable</b><br/>Business Internet 500"),
        ("l", ["500 Mbps down, 35 Mbps up", "Modem included", "One static address", "Local crews in Redlands and Highland"]),
        "Citrus Belt Cable, 77 Packinghouse Lane, Redlands, CA 92374",
    ], font="Helvetica")
    first = mail("Millicent Darrow <millicent.darrow@dsh.ca.example>", EX_STATE, "Family Visit Online", "2022-01-11T16:30:00-08:00", "Memo attached.\n", files=[("Patton visitor memo.docx", first_memo())])
    second = mail("Millicent Darrow <millicent.darrow@dsh.ca.example>", EX_STATE, "Re: Family Visit Online", "2022-01-27T16:55:00-08:00", "Answers attached.\n", files=[("Patton answer.docx", second_memo)], reply_to=mid_of(first))
    third = mail("Millicent Darrow <millicent.darrow@dsh.ca.example>", EX_STATE, "Re: Family Visit Online", "2022-02-01T08:20:00-08:00", "Sorry. Data sheet, now really.\n", files=[("Citrus Belt Business 500.pdf", sheet)], reply_to=mid_of(second), refs=f"{mid_of(first)} {mid_of(second)}")
    fields = {
        "provider.name": "Citrus Belt Cable",
        "cost.total": 2367.0,
        "services.addresses": [place("3102 Highland Orchard Ave", "San Bernardino", "92369")],
        "contract.term_months": 12,
        "signer.name": "Fenella Oduya",
        "signer.title": "Chief Information Officer",
    }
    agency = "Department of State Hospitals"
    na = ("ipr.documentation", "fsr")
    write("s-19", "Memo without reason or termination whose data sheet is not attached; the answer forgets it again; then it comes", "exemptions", [
        (first, "exemption", after("deficient", agency, "non_exempt", exemption(("reason", "contract.termination", "provider.documentation"), (*na, "separate_attachments")), fields)),
        (second, "supplement", after("deficient", agency, "non_exempt", exemption(("provider.documentation",), (*na, "separate_attachments")), {**fields, "reason.ground": "technical"})),
        (third, "supplement", after("complete", agency, "non_exempt", exemption(na=na), {**fields, "reason.ground": "technical"})),
    ], "The hospital network's own policy is part of the need, not a reason why CALNET would not serve. The data sheet comes only with the third message.")


def s_20():
    fsr = pdf([
        ("c", "<b>CALIFORNIA CORRECTIONAL HEALTH CARE SERVICES</b><br/>Feasibility Study Report, executive summary<br/>Electronic Bed Board, Project 4260-019"),
        "<b>Business problem.</b> Beds at 34 institutions are counted by telephone at 6 a.m. The count is wrong by noon.",
        "<b>Proposed solution.</b> A hosted bed board with a cellular tablet for each treatment area. Cost over five years $3,410,000.00; one provider, to be bid.",
        "<b>Telecommunications.</b> 34 cellular data lines. CALNET or otherwise will be decided in the bid.",
    ], font="Times-Roman")
    raw = mail("Augusta Feldstrom <augusta.feldstrom@cchcs.ca.example>", EX, "Copy of FSR 4260-019", "2018-05-21T12:01:00-07:00",
        "Information copy for your file. Went to Finance today. No request with it.\n", files=[("FSR 4260-019 exec summary.pdf", fsr)])
    write("s-20", "Information copy of a feasibility study with one line: 'No request with it'", "exemptions", [
        (raw, "not_a_request", NONE),
    ], "A copy of an FSR for the file; nothing is asked for.")


def s_21():
    doc = docx([("c", "<b>Department of Veterans Affairs</b><br/>Veterans Homes Division"), *memo(
        "CALNET Program", "Ludovic Pemberton, Chief Information Officer", "Col. (ret.) Bryce Hatherleigh, Homes Administrator", "November 6, 2017", "VitaLink One for two Homes",
        "<b>Request.</b> Exemption for project Quiet Nights: 14 VitaLink One subscriptions.",
        "<b>Sites.</b>",
        ("t", [["Home", "Address", "Subscriptions"], ["Chula Vista", "700 East Naval Spur, Chula Vista 91911", "8"], ["Barstow", "100 East Veterans Loop, Barstow 92311", "6"]], None, True),
        "<b>Need.</b> After midnight one registered nurse covers three buildings at each Home. The charge aide has to be able to get her without leaving the bedside.",
        "<b>Vendor.</b> Brightstone Health Networks, Inc., Carlsbad.",
        "<b>Term.</b> Two years. Either side out on 60 days' notice. One option year.",
        "<b>Cost.</b> $41,160.00 for the two years, everything in.",
        "<b>Service level.</b> 99.9% of each month, support answers in 15 minutes round the clock. Miss either: 10% off the next bill. Three misses in six months: we leave free.",
        "<b>FSR.</b> None. <b>IPR.</b> Not held.",
        "<b>Action.</b> Decision wanted by December 1.",
        "Ludovic Pemberton<br/>Chief Information Officer<br/>Department of Veterans Affairs",
    )], font="Arial", size=10.5)
    raw = mail("Bryce Hatherleigh <bryce.hatherleigh@calvet.ca.example>", EX, "VitaLink memo", "2017-11-06T07:15:00-08:00", "Memo for your decision.\n", files=[("VitaLink memo.docx", doc)])
    write("s-21", "Memo for a product by its name only; no reason, no consequences, one price for everything", "exemptions", [
        (raw, "exemption", after("deficient", "Department of Veterans Affairs", "non_exempt",
            exemption(("services.description", "ramifications", "reason", "cost.items")), {
            "provider.name": "Brightstone Health Networks, Inc.",
            "cost.total": 41160.0,
            "services.addresses": [place("700 East Naval Spur", "Chula Vista", "91911"), place("100 East Veterans Loop", "Barstow", "92311")],
            "contract.term_months": 24,
            "signer.name": "Ludovic Pemberton",
            "signer.title": "Chief Information Officer",
        })),
    ], "What kind of service VitaLink One is, is nowhere said. Why CALNET would not do and what follows from a denial are not said. The vendor's city is no address.")


BATCH_3 = [s_15, s_16, s_17, s_18, s_19, s_20, s_21]


# --------------------------------------- four: business cases of consultant-run project offices


def s_22():
    case = docx([
        ("c", "<b>California State Teachers' Retirement System</b><br/>Enterprise Program Management Office"),
        ("c", "<b>Business Case: Regional Counseling Connectivity (RCC)</b><br/>Version 1.2 | October 14, 2014"),
        ("h", "1. Executive Summary"),
        "CalSTRS' three regional counseling offices depend on a frame-based wide area network that constrains the member experience. This business case evaluates four alternatives, recommends a managed SD-WAN overlay with broadband underlay from Greenmantle Networks, Inc., and requests an exemption from the mandatory CALNET contracts for that acquisition only.",
        ("h", "2. Problem Statement"),
        "2.1 Member counseling sessions are held on a shared screen. At 3 Mbps per office, 38 percent of sessions in Q2 2014 experienced a freeze of more than ten seconds (source: EPMO survey, n = 412).",
        "2.2 Bandwidth demand is forecast to grow at a CAGR of 31 percent as the pension solution moves to the web. The business therefore requires at least 50 Mbps at each office, with application-aware routing.",
        ("h", "3. Alternatives Considered"),
        ("t", [
            ["Alternative", "36-month cost", "Fit", "Score"],
            ["A. Do nothing", "$61,200", "Low", "1.4"],
            ["B. CALNET 3 managed router + Ethernet (catalog)", "$281,880", "High", "3.1"],
            ["C. CALNET 3 as B, after IPR", "$253,008", "High", "3.4"],
            ["D. Greenmantle SD-WAN", "$190,560", "High", "4.6"],
        ], None, True),
        "3.1 Alternatives C and D are functionally equivalent. D is 24.7 percent less expensive than C. The differentiator, and the basis of this request, is therefore cost. The contractor's IPR response is Appendix 2.",
        "3.2 Consequence of Alternative A (equivalently, of a disapproved exemption with no funding for C): wait time for a counseling appointment is projected to exceed 90 days by FY 2016-17, and the web pension release of March 2016 cannot be offered at the regions.",
        ("h", "4. Recommendation"),
        "Proceed with Alternative D.",
        ("t", [
            ["In-scope location", "Address", "SD-WAN edges"],
            ["Glendale", "505 N. Verdugo Esplanade, Suite 810, Glendale 91203", "1"],
            ["Santa Clara", "3945 Freedom Orchard Circle, Suite 220, Santa Clara 95054", "1"],
            ["Riverside", "14290 Meridian Grove Pkwy, Suite 100, Riverside 92518", "1"],
        ], None, True),
        ("h", "5. Cost Summary"),
        ("t", [
            ["Cost element", "Calculation", "Amount"],
            ["Managed SD-WAN service, 50 Mbps", "3 x $1,480.00 x 36", "$159,840.00"],
            ["Cloud security gateway", "1 x $520.00 x 36", "$18,720.00"],
            ["Implementation services, fixed fee", "3 x $4,000.00", "$12,000.00"],
            ["<b>Total cost of ownership, 36 months</b>", "", "<b>$190,560.00</b>"],
        ], None, True),
        ("h", "6. Commercial Terms"),
        "6.1 Initial term: 36 months from the Service Acceptance Milestone. 6.2 Optional extension: one period of 24 months, exercisable by CalSTRS. 6.3 Exit: on 60 days' notice, subject to a declining charge of $9,000 (year 1), $6,000 (year 2), $3,000 (year 3).",
        "6.4 Service level targets: edge availability 99.9 percent monthly; P1 restoration within 4 hours; configuration change within 1 business day. 6.5 Service credits: 10 percent of the affected edge's monthly charge for each target missed, capped at 50 percent; four capped months in twelve constitute material breach and permit exit at no charge.",
        ("h", "7. Implementation Approach"),
        ("t", [["Milestone", "Date"], ["Purchase order", "January 12, 2015"], ["Pilot, Glendale", "March 2, 2015"], ["All regions", "May 29, 2015"]], None, True),
        ("h", "8. Governance"),
        "Sponsor: Chief Operating Officer. Steering committee: monthly. Program manager: Delphine Marchetti-Rao, Tallgrass Advisory Group. The Feasibility Study Report for the web pension release, of which RCC is a component, is submitted to the Department of Technology together with this request (Appendix 3).",
        ("t", [["Role", "Name", "Decision", "Date"], ["Chief Information Officer (submitting officer)", "Ravindra Holloway", "Approved and submitted", "10/14/2014"], ["Program manager", "Delphine Marchetti-Rao", "Prepared", "10/10/2014"]], None, True),
    ], font="Calibri", size=10.5, header="CalSTRS EPMO | RCC Business Case v1.2")
    quote = pdf([
        ("h", "GREENMANTLE NETWORKS, INC. | Proposal GN-4471-B"),
        "For: CalSTRS EPMO &nbsp; September 19, 2014",
        ("t", [["Item", "Qty", "Monthly", "One-time"], ["SD-WAN 50 managed edge", "3", "$1,480.00", "$4,000.00"], ["Cloud gateway", "1", "$520.00", "-"]], [220, 50, 90, 90], True),
        "Greenmantle Networks, Inc., 1 Bayshore Exchange, Floor 9, Burlingame, CA 94010",
    ], font="Helvetica")
    ipr = pdf([
        ("h", "Lodgepole Telecommunications | CALNET 3 contract management"),
        "October 1, 2014. Subject: IPR-3-0288, CalSTRS, three managed Ethernet sites.",
        "We have reviewed the request. Catalog monthly recurring charge per site of $2,610.00 is reduced to $2,342.67 for a 36-month commitment. This response expires December 31, 2014.",
        "Imogen Castellaw, Contract Manager",
    ], font="Helvetica")
    fsr = pdf([
        ("c", "<b>Feasibility Study Report</b><br/>Web Pension Release, CalSTRS project 1920-031"),
        ("h", "1.0 Executive Project Approval Transmittal"), "Proposed for reporting to the Department of Technology, October 2014.",
        ("h", "3.0 Business Case"), "Members expect self service. 62 percent of surveyed members would file on line.",
        ("h", "5.0 Proposed Solution"), "A web release of the pension solution, available to members at home and to counselors at headquarters and three regions. Regional connectivity is procured separately (RCC).",
        ("h", "8.0 Economic Analysis"), "One-time cost $4,118,000; continuing cost $902,000 a year.",
    ])
    raw = mail("Ravindra Holloway <ravindra.holloway@calstrs.ca.example>", EX, "RCC business case and appendices", "2014-10-15T11:26:00-07:00",
        "All,\n\nPlease find our submission in one package (business case, Appendices 1-3).\n\nRavindra Holloway\nChief Information Officer, CalSTRS\n",
        files=[("RCC_submission.zip", archive([("RCC Business Case v1.2.docx", case), ("App 1 Greenmantle proposal.pdf", quote), ("App 2 IPR-3-0288.pdf", ipr), ("App 3 FSR 1920-031.pdf", fsr)]))])
    write("s-22", "Consultants' business case in a ZIP with proposal, IPR response and FSR; alternatives have totals of their own; complete", "exemptions", [
        (raw, "exemption", after("complete", "California State Teachers' Retirement System", "non_exempt", exemption(na=()), {
            "provider.name": "Greenmantle Networks, Inc.",
            "cost.total": 190560.0,
            "cost.items": [159840.0, 18720.0, 12000.0],
            "services.addresses": [
                place("505 N. Verdugo Esplanade, Suite 810", "Glendale", "91203"),
                place("3945 Freedom Orchard Circle, Suite 220", "Santa Clara", "95054"),
                place("14290 Meridian Grove Pkwy, Suite 100", "Riverside", "92518"),
            ],
            "contract.term_months": 36,
            "signer.name": "Ravindra Holloway",
            "signer.title": "Chief Information Officer",
            "reason.ground": "financial",
        })),
    ], "Ramifications stand under Alternative A. The FSR's own amounts and those of the other alternatives are not this request's cost.")


def s_23():
    case = pdf([
        ("c", "<b>California Institute for Regenerative Medicine</b><br/>Project Management Office"),
        ("c", "<b>BUSINESS CASE</b><br/>Genomic Data Exchange Connectivity (GDX-C)"),
        "Prepared by Northbank Consulting for the PMO &nbsp;|&nbsp; Release 2.0 &nbsp;|&nbsp; April 3, 2018",
        ("h", "Executive Summary"),
        "CIRM's grantees will deposit sequence data in a shared exchange. The exchange requires two 100-gigabit optical wavelength services between CIRM and the exchange host. The PMO recommends acquiring them outside of the CALNET contracts and asks the CALNET Program to exempt this project.",
        ("h", "Problem"),
        "Grantees today mail encrypted drives. Average time from sequencer to analyst is nineteen days, against a program objective of two. Existing connectivity (1 Gbps) would need eleven days of continuous transfer for one cohort.",
        ("h", "Alternatives"),
        ("t", [["Option", "Description", "Assessment"], ["1", "Status quo (mailed drives)", "Does not meet objective. Grant conditions 7 and 9 would be breached in January 2019, $11.2 million in milestone payments to grantees held back, and two clinical trials paused."], ["2", "CALNET Ethernet", "Not viable. Highest speed in the CALNET catalogs is 10 Gbps; wavelength at 100 Gbps is not offered in any category."], ["3", "Non-CALNET wavelength", "Viable."]], [45, 130, 300], True),
        ("h", "Recommendation"),
        "Option 3. Two protected wavelengths, 100 Gbps each, from 1999 Lakeshore Commons, Oakland 94612 to 9500 Torrey Mesa Row, San Diego 92121. The provider will be identified through a competitive solicitation (RFO) planned for June 2018; three firms have expressed interest.",
        ("pb",),
        ("h", "Cost Summary"),
        ("t", [["Element", "Basis of estimate", "Amount"], ["Wavelength A", "48 months at $7,900", "$379,200"], ["Wavelength B", "48 months at $7,900", "$379,200"], ["Activation", "one-time, two", "$50,000"], ["Total", "", "$808,400"]], [130, 200, 120], True),
        ("h", "Contract Approach"),
        "Fixed-price agreement of 48 months beginning at acceptance, payment quarterly in arrears. Performance will be managed to industry-standard service levels to be defined in the RFO. For each missed service level the provider will forfeit 5 percent of the monthly charge, and CIRM may terminate for cause after the third.",
        ("h", "Implementation"),
        ("t", [["Phase", "Window"], ["Procure", "June to August 2018"], ["Build", "September to November 2018"], ["Operate", "From December 1, 2018"]], [130, 200], True),
        ("h", "Governance"),
        "The project is reported to the Department of Technology; the Feasibility Study Report (Attachment C) is being submitted concurrently with this business case. Issues escalate from the PMO (Northbank) to the sponsor and then to the CIO.",
        "Submitted by Eleutheria Brandt, Chief Information Officer",
    ], font="Helvetica", size=10, footer="CIRM PMO | GDX-C Business Case 2.0 | page")
    raw = mail("Kip Sandoval-Wray <ksandoval-wray@cirm.ca.example>", EX_STATE, "GDX-C business case (exemption)", "2018-04-04T09:55:00-07:00",
        "Hi team,\n\nSharing the GDX-C business case on behalf of our CIO, Eleutheria Brandt (cc). Happy to walk you through it.\n\nKip Sandoval-Wray\nNorthbank Consulting, PMO support to CIRM\n",
        files=[("GDX-C Business Case R2.pdf", case)], cc="Eleutheria Brandt <ebrandt@cirm.ca.example>")
    write("s-23", "Business case before the bid: no provider yet, levels to be defined, no exit or extension, FSR 'Attachment C' not there", "exemptions", [
        (raw, "exemption", after("deficient", "California Institute for Regenerative Medicine", "non_exempt",
            exemption(("contract.termination", "provider.name", "sla.levels", "fsr"), ("provider.documentation", "ipr.documentation", "separate_attachments")), {
            "cost.total": 808400.0,
            "cost.items": [379200.0, 379200.0, 50000.0],
            "services.addresses": [place("1999 Lakeshore Commons", "Oakland", "94612"), place("9500 Torrey Mesa Row", "San Diego", "92121")],
            "contract.term_months": 48,
            "signer.name": "Eleutheria Brandt",
            "signer.title": "Chief Information Officer",
            "reason.ground": "technical",
        })),
    ], "Termination for cause after the third missed level is a remedy, not contract.termination. The consultant's firm is not the provider.")


def s_24():
    case = pdf([
        ("c", "<b>Office of Technology and Solutions Integration</b><br/>Project Office: Caseworker Contact Modernization"),
        ("c", "<b>Delegation Business Case</b>, v1.0, February 20, 2024"),
        ("h", "Executive Summary"),
        "OTSI proposes to manage, under CALNET contract delegation, the introduction of Proactive Outreach Messaging for county caseworkers. The service is in Fennimore Cloud Services' CALNET Category 24 catalog (line 24.6.3, identifier FCS-POM-30), which marks it Delegation = Yes.",
        ("h", "Problem and Opportunity"),
        "Recipients miss 22 percent of re-certification interviews. Each missed interview costs a county $84 of rework and may interrupt a family's food benefit. Outreach by text and voice two days ahead has reduced no-shows by half in a two-county trial. The purpose is to extend that result to all participating counties.",
        ("h", "Scope"),
        ("t", [["In scope", "Out of scope"], ["Outreach campaigns in 14 languages; opt-out handling; integration with the case system's calendar; reporting; training of 40 county leads", "Inbound contact centers; county telephone systems; the case system itself"]], [240, 240], True),
        ("h", "Alternatives"),
        "Alternative 1 (letters) is the baseline. Alternative 2 (each county buys for itself) yields 39 integrations. Alternative 3 (CALNET service, delegated to OTSI) yields one. Alternative 3 is recommended.",
        ("h", "Recommendation"),
        "Delegate to OTSI the project planning, the design and development, and the operation of the service. Were delegation withheld, the counties would proceed individually from July; recipients in the smaller counties, which have no staff for it, would go on losing benefits at the present rate, an estimated 5,900 households a year, and the federal error-rate penalty ($9.4 million in 2023) would recur.",
        ("pb",),
        ("h", "Implementation"),
        ("t", [["Stage", "Start", "Finish"], ["Mobilize", "04/01/2024", "04/30/2024"], ["Design, integrate, test", "05/01/2024", "08/16/2024"], ["Wave 1 (12 counties)", "09/03/2024", "10/31/2024"], ["Waves 2 and 3 (27 counties)", "11/04/2024", "03/28/2025"]], [220, 120, 120], True),
        "Work is performed at the OTSI project site, 2525 Natoma Station Way, Sacramento, and at the county welfare offices of each wave.",
        ("h", "Resourcing"),
        "The project is run by Larkmead Partners under OTSI's direction; the following are Larkmead's staff.",
        ("t", [["Resource", "Capability", "Relevant engagements"], ["Anneliese Fortune, delivery lead", "PMP, SAFe 6 Agilist, MBA", "Texas SNAP reminder service 2021 (254 counties); Oregon child-care notices 2019"], ["Obi Nwachukwu, integration architect", "AWS Solutions Architect Professional; REST and calendar integration", "Texas SNAP 2021; two-county trial 2023"], ["Paz Villagomez, language lead", "ATA certified translator, Spanish; localization project certificate", "Covered benefits texts in 12 languages, 2020-2022"]], [140, 170, 170], True),
        ("h", "Cost Summary"),
        "Estimated messaging charges are $412,000 for the first twelve months.",
        ("h", "Governance"),
        "Executive steering committee every six weeks; CALNET Program invited. Change control by the project office.",
        ("t", [["Submitted by", "Maximilian Adeyemi-Stone"], ["Title", "Chief Information Officer, Office of Technology and Solutions Integration"], ["Signed", "/s/ M. Adeyemi-Stone, 02/21/2024"]], [100, 380]),
    ], font="Helvetica", size=10, footer="OTSI CCM project office | v1.0 |")
    raw = mail("Anneliese Fortune <anneliese.fortune@otsi.ca.example>", "STNDdelegations@state.ca.gov", "OTSI delegation business case, Outreach Messaging", "2024-02-22T14:00:00-08:00",
        "Hello,\n\nAttached is the signed business case for your consideration. A slide version is available.\n\nBest,\nAnneliese Fortune (Larkmead Partners, for the OTSI project office)\n",
        files=[("CCM delegation business case v1.0 signed.pdf", case)])
    write("s-24", "Contract delegation as a business case; the staff are the consultants who run the project; complete", "delegations", [
        (raw, "contract_delegation", after("complete", "Office of Technology and Solutions Integration", "non_exempt", contract(), {
            "provider.name": "Fennimore Cloud Services",
            "signer.name": "Maximilian Adeyemi-Stone",
            "signer.title": "Chief Information Officer, Office of Technology and Solutions Integration",
            "activities": ["project planning", "design and development", "operation and maintenance"],
        })),
    ], "Consequences stand under Recommendation. Larkmead Partners runs the project and is not the provider of the service.")


def s_25():
    case = docx([
        ("c", "<b>Department of Financial Information System for California (FI$Cal)</b><br/>Portfolio Management Office"),
        ("c", "<b>Business Case: Service Center IVR Replacement</b>"),
        ("h", "Executive Summary"),
        "This document requests a general delegation for the acquisition and installation of a premise-based interactive voice response platform at the FI$Cal Service Center. It follows the Department's standard business-case template.",
        ("h", "Problem Statement"),
        "[Describe the business problem or opportunity. To be completed by Business Owner in Stage 2.]",
        ("h", "Scope"),
        "Replacement of the Vantive IVR at the Service Center: 48 ports, eleven call flows, single sign-on with the ticket system, decommissioning of the old platform. Agent telephones and toll-free numbers are excluded.",
        ("h", "Alternatives"),
        ("t", [["#", "Alternative", "Result"], ["1", "Hosted IVR from CALNET", "Rejected: none of the CALNET IVR services supports the Department's accounting back-end connector or keeps payment data on premises"], ["2", "Premise IVR, delegated", "Selected"]], None, True),
        ("h", "Recommendation"),
        "Alternative 2. Delegation is appropriate because premise IVR is not provided by the CALNET contracts, the platform is a mature commercial product in use at two sister departments, and the Department has its own certified staff.",
        ("t", [["Product", "Model", "Qty"], ["IVR server, 24 port", "Calloway CV-2400", "2"], ["Text-to-speech license", "Calloway TTS-EN/ES", "48"], ["Session border controller", "Ironbark SBC-100", "1"], ["Installation and acceptance support", "Calloway professional services, hours", "160"]], None, True),
        ("h", "Cost Summary"),
        "Hardware and licenses $318,500.00; services $36,800.00; total $355,300.00.",
        ("h", "Implementation"),
        "Start August 7, 2017; installation October 16 to November 17, 2017; close-out December 15, 2017. Location: FI$Cal Service Center, 2000 Evergreen Mews, Suite 215, Sacramento.",
        ("h", "Resources"),
        ("t", [["Staff member", "Qualifications", "Prior experience"], ["Winifred Achterberg", "Calloway Certified Voice Engineer; B.S. Computer Engineering", "Resume available on request"], ["Tomoko Reyes-Lind", "CCNP Voice; VoiceXML developer", "Resume available on request"]], None, True),
        ("h", "Risks"),
        "See risk register, Appendix B.",
        ("h", "Governance"),
        ("t", [["Approval", "Name", "Signature", "Date"], ["Prepared by", "Garrick Tomlinson, Lead Consultant, Pinnacle Row LLC", "Garrick Tomlinson", "06/05/2017"], ["Portfolio manager", "Sunniva Ochoa", "Sunniva Ochoa", "06/06/2017"], ["Chief Information Officer", "", "", ""]], None, True),
    ], font="Calibri", size=11, header="FI$Cal PMO business case template 3.1")
    raw = mail("Garrick Tomlinson <garrick.tomlinson@fiscal.ca.example>", DEL, "FI$Cal IVR: business case for delegation", "2017-06-07T10:30:00-07:00",
        "Good morning,\n\nPlease find the IVR business case for delegation. Let us know of any gaps.\n\nGarrick Tomlinson\nLead Consultant, FI$Cal PMO\n", files=[("IVR business case.docx", case)])
    write("s-25", "Template with its problem statement unfilled, resumes on request, risks in an absent appendix, CIO's row blank", "delegations", [
        (raw, "general_delegation", after("deficient", "Department of Financial Information System for California", "non_exempt",
            general(("project.purpose", "staff.experience", "ramifications", "signer")), {
            "cost.total": 355300.0,
            "project.locations": ["FI$Cal Service Center, 2000 Evergreen Mews, Suite 215, Sacramento"],
            "activities": ["installation"],
        })),
    ], "The template's instruction stands where the problem should. The consultant and the portfolio manager signed; the CIO's row is empty.")


def s_26():
    case = pdf([
        ("c", "<b>California Department of Public Health</b><br/>Enterprise Project Delivery Office"),
        ("c", "<b>Business Case: Standing Exemption, Fiscal Year 2024-25</b>"),
        ("h", "Executive Summary"),
        "Authorization is sought to obtain cellular broadband service with hotspots, 120 lines, for whatever program or purpose may call for them in fiscal year 2024-25. The carrier will be named on approval.",
        ("h", "Problem"),
        "To be provided by the programs.",
        ("h", "Alternatives"),
        "CALNET contractors' cellular plans lack the required static private addressing; technical basis. Deferral would leave field epidemiologists without a connection in an outbreak and delay case reports by three days.",
        ("h", "Recommendation"),
        "Issue all lines to 1616 Capitol Grove Avenue, Sacramento 95814. Contract of 12 months, July 1, 2024 to June 30, 2025, at fixed unit prices.",
        ("h", "Cost Summary"),
        ("t", [["Item", "Qty", "Each", "Extended"], ["Broadband line, 12 months", "120", "$31.00 a month", "$44,640.00"], ["Hotspot", "120", "$95.00", "$11,400.00"], ["Total", "", "", "$56,040.00"]], [180, 60, 110, 110], True),
        ("h", "Service Management"),
        "Network availability 99.5 percent monthly; device replacement next business day. One day's credit for each day missed; after two months missed lines may be released.",
        ("h", "Governance"),
        "Approved: Valentina Ostrowski, Chief Information Officer, CDPH. Please direct the signed approval and any purchase order details to the project office address in the mail.",
    ], font="Helvetica", size=10.5)
    raw = mail("Valentina Ostrowski <valentina.ostrowski@cdph.ca.example>", EX_STATE, "URGENT business case approval needed today", "2024-06-27T05:02:00-07:00",
        "Kindly approve the attached today and reply to the project office only. I am in meetings and cannot take calls.\n\nValentina Ostrowski\nChief Information Officer\n",
        files=[("CDPH business case.pdf", case)], dmarc="fail", extra=[("Reply-To", "cdph.project.office@mailbox-fast.example")])
    write("s-26", "Business case whose mail fails authentication and wants the answer elsewhere", "exemptions", [
        (raw, "exemption", after("triage", "California Department of Public Health", "non_exempt",
            exemption(("project", "need", "contract.termination", "provider.name")), {
            "cost.total": 56040.0,
            "cost.items": [44640.0, 11400.0],
            "services.addresses": [place("1616 Capitol Grove Avenue", "Sacramento", "95814")],
            "contract.term_months": 12,
            "signer.name": "Valentina Ostrowski",
            "signer.title": "Chief Information Officer",
            "reason.ground": "technical",
        })),
    ], "dmarc=fail by the receiving server and a Reply-To at another domain. Judged on its face: any program or purpose in a fiscal year is no project, the carrier is not named, the problem is 'to be provided'; release after missed months is a remedy.")


def s_27():
    html = """<html><body style="font-family:Calibri">
<p>Hello CALNET team,</p>
<p>Our project office completed the <b>Conversion Survey</b> (ATR 13-06) for the Energy Commission. Highlights below, workbook attached.</p>
<table border="1" cellpadding="4">
<tr><th>Question</th><th>Response</th></tr>
<tr><td>Customer Conversion Manager</td><td>Bettina Garrow, Chief Information Officer</td></tr>
<tr><td>Customer Conversion Coordinator</td><td>Jules Whitacre, Ridgefield Consulting</td></tr>
<tr><td>Preferred timeframe</td><td>Q3 2014</td></tr>
<tr><td>Plan to migrate to another contractor?</td><td>Yes, MPLS at 1516 Ninth Street Plaza, Sacramento (6 circuits)</td></tr>
<tr><td>Services outside of CALNET</td><td>None planned at this time</td></tr>
</table>
<p>We look forward to partnering with you on the transition.</p>
<p>Jules Whitacre<br>Ridgefield Consulting | Project Office, California Energy Commission</p>
</body></html>
"""
    text = "Hello CALNET team,\n\nOur project office completed the Conversion Survey (ATR 13-06) for the Energy Commission. Highlights and workbook are in the formatted part of this message.\n\nJules Whitacre\nRidgefield Consulting | Project Office, California Energy Commission\n"
    book = xlsx([("Survey", [["Service", "Category", "Qty", "Monthly today", "Transition or migration"], ["MPLS", "Data", 6, 4810.0, "Migration"], ["Centrex lines", "Voice", 212, 2968.0, "Transition"], ["Toll free", "Voice", 3, 140.0, "Transition"]])])
    raw = mail("Jules Whitacre <jules.whitacre@energy.ca.example>", DEL, "ATR 13-06 survey response - Energy Commission", "2013-12-23T15:10:00-08:00", text, html=html, files=[("CEC conversion survey.xlsx", book)])
    write("s-27", "A project office's answer to the conversion survey, sent to the delegations mailbox", "delegations", [
        (raw, "not_a_request", NONE),
    ], "Circuits, an address and charges stand in the survey; nothing is asked for.")


def s_28():
    case = docx([
        ("c", "<b>Office of Law Enforcement Support</b><br/>Project Support Office"),
        ("c", "<b>Business Case: Witness Line Call Recording</b> (OLES-PSO-05)"),
        ("h", "Executive Summary"),
        "OLES proposes to purchase a hosted call recording service for its witness line from Redstart Recording, Inc. In the CALNET contractor's Catalog A (extract attached) hosted call recording is marked Discretionary. We submit the request for the Program's confirmation, using the exemption outline.",
        ("h", "Problem"),
        "Statements given by telephone are noted by hand. Since 2020 the hospitals' district attorneys have asked for a recording in 70 cases and OLES had none.",
        ("h", "Alternatives"),
        "CALNET hosted recording keeps calls for 90 days only; evidence must be kept for seven years. This limitation of function is the ground. Going without was considered: cases are declined for lack of proof, nine in 2021 alone.",
        ("h", "Recommendation"),
        "Ten recording seats at 9323 Tech Meadow Court, Suite 400, Sacramento 95826.",
        ("h", "Cost Summary"),
        ("t", [["Item", "Amount"], ["10 seats at $27.00 for 24 months", "$6,480.00"], ["Seven-year archive, 24 months at $110.00", "$2,640.00"], ["Set-up", "$600.00"], ["Total", "$9,720.00"]], None, True),
        ("h", "Implementation"),
        "Agreement of 24 months from July 1, 2022, with an optional third year; either party may end it on 90 days' notice, the State without charge. Recording available 99.8 percent monthly; playback request filled in one business day. Five percent of the month's fee is returned per missed target.",
        ("h", "Governance"),
        "Submitted by: Hollis Featherstonhaugh, Chief Information Officer, Office of Law Enforcement Support. May 9, 2022.",
    ], font="Calibri", size=11)
    extract = pdf([
        ("h", "Marlstone Communications | CALNET | Catalog A extract, hosted voice options"),
        ("t", [["Line", "Identifier", "Service", "Monthly", "Required or Discretionary"], ["88", "HV-SEAT", "Hosted voice seat", "$17.40", "Required"], ["91", "HV-REC90", "Hosted call recording, 90 days", "$6.00", "Discretionary"], ["94", "HV-FAX", "Hosted fax", "$4.10", "Discretionary"]], [40, 80, 170, 70, 110], True),
    ], font="Helvetica", size=10)
    raw = mail("Hollis Featherstonhaugh <hollis.featherstonhaugh@oles.ca.example>", EX_STATE, "OLES-PSO-05 Witness Line recording", "2022-05-09T13:37:00-07:00",
        "Business case and Catalog A extract attached.\n\nHollis Featherstonhaugh\n", files=[("OLES-PSO-05 business case.docx", case), ("Catalog A extract.pdf", extract)])
    write("s-28", "Business case for a service that the enclosed catalog extract marks Discretionary", "exemptions", [
        (raw, "exemption", after("not_required", "Office of Law Enforcement Support", "non_exempt", exemption(na=("provider.documentation", "ipr.documentation", "fsr")), {
            "provider.name": "Redstart Recording, Inc.",
            "cost.total": 9720.0,
            "cost.items": [6480.0, 2640.0, 600.0],
            "services.addresses": [place("9323 Tech Meadow Court, Suite 400", "Sacramento", "95826")],
            "contract.term_months": 24,
            "signer.name": "Hollis Featherstonhaugh",
            "signer.title": "Chief Information Officer",
            "reason.ground": "technical",
        })),
    ], "Line 91 of the extract and the summary both say Discretionary. The extract is the CALNET contractor's, not the proposed vendor's.")


BATCH_4 = [s_22, s_23, s_24, s_25, s_26, s_27, s_28]


def main():
    for packet in BATCH_1 + BATCH_2 + BATCH_3 + BATCH_4:
        packet()


if __name__ == "__main__":
    main()
