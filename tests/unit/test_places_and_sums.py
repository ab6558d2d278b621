"""Mechanisms by which places, counts, sums, dates and names are told from what stands beside them."""

import pytest

from domain.fields import FieldValue, Substance
from extractors.context import is_calnets, is_todays
from extractors.fields.project import BLANKET
from extractors.fields.services import quantity_score
from extractors.fields.sla import remedy_score
from tests.unit.material import mail, named, reading

SURE = 0.8


def found(text: str, name: str) -> list[FieldValue]:
    return named(reading(mail(text)), name)


@pytest.mark.parametrize(
    "text",
    ["Wavelength service, one, Fresno campus to the exchange in Los Angeles", "Fixed wireless internet 50/10 Mbps, 2"],
)
def test_a_count_may_follow_what_it_counts(text: str) -> None:
    assert quantity_score(text, topic=0.5) >= SURE


def test_a_count_alone_answers_a_caption_that_names_the_unit() -> None:
    assert quantity_score("One, Internet, 250 Mbps", over="Circuit") >= SURE


def test_what_is_there_today_is_not_what_is_asked_for() -> None:
    assert quantity_score("today = 6 plain lines, busy all morning", over="need") == 0.0


@pytest.mark.parametrize(
    "text",
    ["Miss it: that site's week is free.", "If the picture is lost over 5 minutes the event is free.",
     "If a month is chronically bad the month is credited."],
)  # fmt: skip
def test_any_stretch_of_service_may_be_free(text: str) -> None:
    assert remedy_score(text) >= SURE


@pytest.mark.parametrize(
    "text",
    ["Purchases in the fiscal year, whatever is needed", "All purchases for shelters that may come up"],
)
def test_whatever_comes_up_is_no_project(text: str) -> None:
    assert BLANKET.search(text)


def test_what_one_has_in_mind_is_not_what_one_has() -> None:
    assert not is_todays("They come to $9,000 for the time we have in mind.")
    assert is_calnets("At the catalog rate it would come to $9,000.")


LETTER = """Department of Toxic Materials
P.O. Box 14, Sacramento, CA 95812

March 3, 2020

Deputy Director
Statewide Telecommunications Division
P.O. Box 1810, MS Y-13
Rancho Cordova, CA 95741-1810

Dear Deputy Director:

We request an exemption for Ethernet from Blue Heron Networks, Inc. {told}

Sincerely,

Dana Whitfield
Chief Information Officer
"""


def status(told: str) -> set[Substance]:
    return {value.substance for value in found(LETTER.format(told=told), "services.address")}


def test_a_box_of_the_addressee_is_no_place_of_service() -> None:
    assert status("One circuit at our office, 1515 Clay Street, Oakland 94612.") == {Substance.SUBSTANTIVE}


def test_a_box_in_place_of_a_second_street_is_a_gap() -> None:
    told = "At the Oakland office, 1515 Clay Street, Oakland 94612; Arcata office, P.O. Box 4908, Arcata 95518."
    assert Substance.SUBSTANTIVE not in status(told)


def test_counted_places_that_are_not_meant_leave_no_doubt() -> None:
    told = "There are sixteen stations, but this is for only the one at 1515 Clay Street, Oakland 94612."
    (value,) = found(LETTER.format(told=told), "services.address")
    assert value.confidence >= SURE


def test_what_is_dearer_does_not_spoil_the_total() -> None:
    told = "Its all-in price of $318,500 for three years is 36 percent lower than the CALNET contracts ($498,000)."
    assert found(LETTER.format(told=told), "cost.total")[0].value == 318500.0


def test_a_saving_is_no_line() -> None:
    told = "At the catalog rate it would come to $4,000, while Heron asks $3,000 in total, a saving of $1,000."
    assert found(LETTER.format(told=told), "cost.total")[0].value == 3000.0


def test_a_forms_words_and_offices_are_no_provider() -> None:
    told = "The Client Telecom Desk wrote this.\n\nWho is the provider? Enclose the answer."
    assert found(LETTER.format(told=told), "provider.name")[0].value == "Blue Heron Networks, Inc."


FORM = """Subject,Answer
Project,"Examination center Internet"
Service,"Cable Internet access, one at each center, two in all"
Location 1,"2005 Evergreen Bend, Suite 1500, Sacramento 95815"
Location 2,"3500 Lomita Arcade, Unit 12, Riverside 92501"
Why needed,"Examinations are given there"
If denied,"Examinations stop when the service ends"
Provider,"Orange Grove Cablevision, Inc."
Cost total,"$3,336.00 for the year"
"""
SITES = """service,quantity,location
Ethernet backhaul,2,"Main room, 1600 Exhibition Loop, Sacramento 95815"
Ticket network,1,"Gates of 1600 Exhibition Loop"
"""


@pytest.mark.parametrize("sheet", [FORM, SITES], ids=["a form's other answers", "a street told again"])
def test_rows_that_need_no_street_of_their_own(sheet: str) -> None:
    request = mail("We request an exemption. See the list.", files={"list.csv": sheet})
    assert {value.substance for value in named(reading(request), "services.address")} == {Substance.SUBSTANTIVE}


def test_an_amount_with_words_after_it_is_the_total_of_its_row() -> None:
    rows = '1,Bought,Hosted voice\n2,Seats,14\n3,Lines,2\n10,In all,"$10,752.00 for the twenty-four months"\n'
    request = mail("We request an exemption. See the table.", files={"table.csv": rows})
    assert named(reading(request), "cost.total")[0].value == 10752.0


def test_others_to_come_leave_places_open() -> None:
    told = "\n\nStreet address of the service: 1515 Clay Street, Oakland 94612; others when leased."
    assert Substance.SUBSTANTIVE not in status(told)


def test_dates_under_live_are_the_timeframe() -> None:
    rows = "hub,where,seats,live\nNorth,Chico,16,2022-10-03\nSouth,Chino,12,2022-10-24\n"
    request = mail("We ask for delegation of the nurse line. Dates: workbook.", files={"hubs.csv": rows})
    (value, *_) = named(reading(request), "project.timeframe")
    assert value.substance is Substance.SUBSTANTIVE
    assert value.confidence >= SURE


def test_a_paper_headed_by_the_provider_is_his() -> None:
    body = LETTER.format(told="Its paper is enclosed.")
    paper = "Blue Heron Networks - Edge box TP-20\n\nTwo paths, packet bonding\n-30 to 60 C\n"
    values = named(reading(mail(body, files={"TP-20.txt": paper})), "provider.documentation")
    assert values[0].substance is Substance.SUBSTANTIVE
