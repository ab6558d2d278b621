# ruff: noqa: E501, RUF001  (a voice reads best on one line, and people type curly quotes and dashes)
"""The items people answer in their own words, in trades and tempers unlike each other: said, and only seemingly said."""

import pytest

from domain.documents import Document
from domain.fields import Substance
from domain.mail import Message
from extractors.contract import Material
from extractors.fields import catalog, need, parameters, products, project, ramifications, reason, staff
from extractors.narrative import Item, score_sentence

SURE, DOUBTFUL = 0.8, 0.4

SAID: list[tuple[Item, str]] = [
    (ramifications.RAMIFICATIONS, "When the link is not permitted to us, the lambing ewes on the north range go unchecked through the storms."),
    (ramifications.RAMIFICATIONS, "No approval, no ventilators on the network, and the night nurse is back to walking the ward with a clipboard."),
    (ramifications.RAMIFICATIONS, "Who answers the mother whose 911 call from the campground rang nowhere, if we must wait another season?"),
    (ramifications.RAMIFICATIONS, "Two wells were lost to vandals last year, and more will be lost without the cameras."),
    (ramifications.RAMIFICATIONS, "Until then the examiners read titles aloud over the one working line, and closings slip past the statutory thirty days."),
    (ramifications.RAMIFICATIONS, "The Board was fined $40,000 in 2016 for late filings and a second fine follows if the present lines stay."),
    (ramifications.RAMIFICATIONS, "Approve it or else the hatchery alarm keeps ringing in an empty room."),
    (ramifications.RAMIFICATIONS, "Had we no circuit on opening day, 3,000 applicants would be sent home."),
    (ramifications.RAMIFICATIONS, "A refusal strands eleven remote judges without a docket."),
    (ramifications.RAMIFICATIONS, "Not getting this means inspectors drive ninety miles to upload one film."),
    (ramifications.RAMIFICATIONS, "Otherwise the crews lose the weather feed each time the canyon link fades."),
    (ramifications.RAMIFICATIONS, "Should the Department of Technology see it differently, the veterans’ home keeps its party line and somebody will die waiting for the switchboard."),
    (ramifications.RAMIFICATIONS, "If this goes nowhere, payroll for 900 people is run from a fax machine again in March."),
    (need.NEED, "We have outgrown the T1: forty analysts now share what was bought for six."),
    (need.NEED, "Wardens must hear one another in the canyon, and today they do not."),
    (need.NEED, "It exists so that deaf callers can reach an interpreter within a minute."),
    (need.NEED, "The old microwave hop fades whenever it rains, which in Del Norte is always."),
    (need.NEED, "The court has ordered us to take calls from the wards around the clock."),
    (need.NEED, "Our lease on the annex ends in May, and the people who answer the phones there go to a building that has no wiring."),
    (need.NEED, "Why do we want it? Because a film takes forty minutes to upload and the patient is still on the table."),
    (reason.REASON, "We asked all of the CALNET carriers; none would go up the mountain."),
    (reason.REASON, "What the contract sells stops at 10 megabits on that side of the river."),
    (reason.REASON, "CALNET wants $900 a month for what Delta Cable will do for $310."),
    (reason.REASON, "Neither contractor’s catalog holds a phone that survives wash-down."),
    (reason.REASON, "The State contract's handsets do not speak to our nurse-call panel."),
    (parameters.SCOPE, "The work: twenty-two old sets out, twenty-two new ones in, and a cabinet in the closet; the paging horns stay as they are."),
    (parameters.SCOPE, "Authority is sought over the undertaking called “Rincon Point Switch Renewal”, a new PBX for three floors."),
    (parameters.SCOPE, "Project Heron swaps the key system at the ranger station for one with sixteen lines and voice mail."),
    (parameters.SCOPE, "We mean to pull out the old switch, set a new one on the same pad, and rewire the second floor."),
    (parameters.TIMEFRAME, "From April 3 to June 20, 2016."),
    (parameters.TIMEFRAME, "The trench opens in March 2019 and the last handset is on its desk by August 2019."),
    (parameters.TIMEFRAME, "Ten weeks from your letter: four to order, five to build, one to test."),
    (parameters.LOCATION, "The switch stands in the Soledad and Salinas field offices."),
    (parameters.LOCATION, "All of it happens at 88 Fremont Street, Monterey."),
    (parameters.LOCATION, "It goes into the basement of the Resources Building and the yard at Davis."),
    (project.PROJECT, "We write about the Tule Lake Camera Link (requisition 19-0447)."),
    (project.PROJECT, "The matter is the fiber run to the new Hemet laboratory, our work order 5521."),
    (project.PROJECT, "This concerns Internet access for the mobile DNA vans, all four of them, bought under RFQ 16-09."),
    (project.PROJECT, "Please exempt the Bodega Head Buoy Backhaul from CALNET."),
    (staff.EXPERIENCE, "Together they strung the radio links of the Trinity camps in 2009 and of the Weaverville yard in 2012."),
    (staff.EXPERIENCE, "Ms. Okafor has wired two field offices like this one, Ukiah in 2014 and Willits in 2015."),
    (staff.EXPERIENCE, "In 2011 she swapped the Barstow switch, in 2016 the one at Needles."),
    (staff.QUALIFICATIONS, "Bjorn is a journeyman telecom tech with the Avaya ACIS card."),
    (staff.QUALIFICATIONS, "Our lead holds the manufacturer's installer certificate and a degree in electrical engineering."),
    (products.PRODUCTS, "1 Merlin hybrid cabinet MX-40, 32 desk telephones, 4 cordless sets"),
    (catalog.CATALOG, "We would order Hosted VoIP Standard Seat, item HVS-120, from the catalog of Pinnacle Communications."),
    (ramifications.RAMIFICATIONS, "Deny us and the elk census is counted from memory."),
    (ramifications.RAMIFICATIONS, "A no from you puts forty caseworkers back on two phone lines."),
    (ramifications.RAMIFICATIONS, "We'd be stuck with the fax until the next budget, and the vaccine orders would go out late."),
    (ramifications.RAMIFICATIONS, "Nobody dies if this is refused, but 1,200 claimants get their checks a week later."),
    (ramifications.RAMIFICATIONS, "Do without it and we lose the accreditation visit in October."),
    (ramifications.RAMIFICATIONS, "Imagine the fire season with no dispatch link: that is what refusal buys."),
    (ramifications.RAMIFICATIONS, "Left as it is, the vault alarm reports to nobody after six."),
    (ramifications.RAMIFICATIONS, "Failing approval, the tunnel reopens without telephones, which the Fire Marshal forbids."),
    (ramifications.RAMIFICATIONS, "What happens without it? Trucks back up onto I-5 and the scale house waves them through unweighed."),
    (ramifications.RAMIFICATIONS, "Children in the back country would have no way to call a nurse."),
    (need.NEED, "Three hundred school nurses dial one number and two of them get through."),
    (need.NEED, "The lines hum so badly that dictation is unintelligible."),
    (need.NEED, "Purpose: give every deputy a handset that works below ground."),
    (need.NEED, "Nothing reaches the new gatehouse at present, neither wire nor radio."),
    (need.NEED, "It lets the lab send its pictures the same night."),
    (reason.REASON, "No carrier on your list crosses the lake."),
    (reason.REASON, "Both contractors returned our inquiry with 'no facilities'."),
    (reason.REASON, "Your catalog tops out at six lines; we have to have sixty."),
    (reason.REASON, "Seventy dollars a line through CALNET, forty-one from Foothill."),
    (reason.REASON, "Satellite is all the contracts have up there, and its delay breaks the voice recorder."),
    (reason.REASON, "We should have the delegation since our own crew built the present system and keeps its spares."),
    (parameters.SCOPE, "Job: strip out the 1994 key system at the nursery and put in an IP one, forty sets."),
    (parameters.SCOPE, "It covers the dispatch floor and the lobby, not the warehouse."),
    (parameters.SCOPE, "We ask for authority to buy and look after one voice-mail server."),
    (parameters.SCOPE, "The “Cedar Fire Camp Phones” work is eleven telephones, one small switch and the trench between."),
    (parameters.TIMEFRAME, "Kickoff 2/1/18, done 5/15/18."),
    (parameters.TIMEFRAME, "About four months, beginning when the rains stop in April."),
    (parameters.TIMEFRAME, "Phase 1 by Thanksgiving; phase 2 by the end of March 2020."),
    (parameters.LOCATION, "Everything is inside the Bishop maintenance yard."),
    (parameters.LOCATION, "Both ends are in Eureka: the county annex and 930 Sixth Street."),
    (project.PROJECT, "Exemption request – Port of Entry Video Uplink"),
    (project.PROJECT, "We call it the Night Owl line, and it is circuit 4 of our 2018 plan."),
    (project.PROJECT, "Five cable lines for the wildlife clinics, that is the whole of the request."),
    (staff.EXPERIENCE, "The crew put phones into the Redding yard two years ago and into Burney the year after."),
    (staff.EXPERIENCE, "Rosa ran the cutover in Fresno, 2013."),
    (staff.EXPERIENCE, "She has done this four times, most lately at Indio."),
    (staff.QUALIFICATIONS, "Lead tech: Marisol, Cisco CCNP, ten years on voice."),
    (staff.QUALIFICATIONS, "An electrical engineer with a state license heads the team."),
]  # fmt: skip
UNSAID: list[tuple[Item, str]] = [
    (ramifications.RAMIFICATIONS, "The ramifications would be adverse and are of serious concern to executive leadership."),
    (ramifications.RAMIFICATIONS, "If the provider misses the repair time we may cancel the circuit without charge."),
    (ramifications.RAMIFICATIONS, "If you have questions, call me; if I am not in, leave word with Pat."),
    (ramifications.RAMIFICATIONS, "Each request must explain the ramifications if the need is not met."),
    (need.NEED, "The services are needed to further the mission, vision and strategic goals of the department."),
    (need.NEED, "The Board embraces innovation and is committed to excellence and continuous improvement."),
    (need.NEED, "Credits are paid for each hour past the four that repair may take."),
    (reason.REASON, "After due and respectful consideration, CALNET is not the optimal vehicle for our strategic direction."),
    (reason.REASON, "We know that CALNET is mandatory for agencies like ours."),
    (parameters.TIMEFRAME, "The schedule will be settled in due course."),
    (parameters.LOCATION, "At several of our facilities, to be selected."),
    (parameters.SCOPE, "Various upgrades as needed over the coming years."),
    (staff.EXPERIENCE, "They are seasoned hands, all of them, and love the place."),
    (staff.QUALIFICATIONS, "Our people are highly qualified and dedicated."),
    (products.PRODUCTS, "Appropriate equipment of good commercial quality"),
    (ramifications.RAMIFICATIONS, "We would appreciate an early decision."),
    (ramifications.RAMIFICATIONS, "Thank you; if all goes well we start in June."),
    (ramifications.RAMIFICATIONS, "Service credits apply if the line is down more than four hours."),
    (ramifications.RAMIFICATIONS, "The impact would be felt across the organization."),
    (need.NEED, "Attached please find our request."),
    (need.NEED, "The provider will install the circuits within 60 days."),
    (need.NEED, "These services support operations."),
    (reason.REASON, "CALNET was considered."),
    (reason.REASON, "We respectfully request an exemption from CALNET."),
    (reason.REASON, "We have long had a good relationship with this provider and know its people."),
    (parameters.SCOPE, "The project is a priority for the Director."),
    (parameters.TIMEFRAME, "Dates are to be worked out with the vendor."),
    (parameters.LOCATION, "Locations statewide."),
    (project.PROJECT, "Request for exemption"),
    (project.PROJECT, "CALNET exemption request, Department of Parks"),
    (staff.EXPERIENCE, "They have many years of experience."),
    (staff.QUALIFICATIONS, "Qualified personnel will be assigned."),
    (staff.EXPERIENCE, "The vendor has installed over 500 such systems since 1990."),
]  # fmt: skip


@pytest.mark.parametrize(("item", "text"), SAID, ids=lambda value: value if isinstance(value, str) else value.name)
def test_what_is_said_is_never_missing(item: Item, text: str) -> None:
    assert score_sentence(text, item) >= DOUBTFUL


@pytest.mark.parametrize(("item", "text"), UNSAID, ids=lambda value: value if isinstance(value, str) else value.name)
def test_what_only_seems_said_is_never_sure(item: Item, text: str) -> None:
    assert score_sentence(text, item) < SURE


def test_most_of_what_is_said_is_beyond_doubt() -> None:
    sure = [text for item, text in SAID if score_sentence(text, item) >= SURE]
    assert len(sure) >= 0.7 * len(SAID), sorted({text for _, text in SAID} - set(sure))


def material_of(text: str) -> Material:
    """A letter of one document."""
    return Material(Message(), (Document("1", "Request.txt", "text/plain", text),), {})


POINTING = """\
1. Need
The ferry office shares one line among nine clerks, and callers hear a busy tone from eight to noon.

2. Consequences of denial
See item {number}.

3. Remarks
Without the trunks the winter sailings are booked by post, as in 1931.
"""


def test_a_reference_counts_as_what_it_points_to() -> None:
    found = [v for v in ramifications.find(material_of(POINTING.format(number=3))) if v.confidence >= SURE]
    assert any("1931" in evidence.quote for value in found for evidence in value.evidence)


def test_a_reference_to_nothing_is_no_answer() -> None:
    text = POINTING.format(number=9).split("3. Remarks", maxsplit=1)[0]
    found = [v for v in ramifications.find(material_of(text)) if v.substance is Substance.SUBSTANTIVE]
    assert found == []
