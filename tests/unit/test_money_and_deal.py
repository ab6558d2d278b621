"""Money and the deal in letters, sheets and forms of many shapes, and what only looks like them."""
# ruff: noqa: E501 - a letter reads best on one line

import pytest

from domain.fields import Substance
from tests.unit.material import mail, named, reading

SURE, DOUBTFUL = 0.8, 0.4
OPENING = "Request for an exemption from CALNET, Harbor Cameras project.\n\n"
CLOSING = "\n\nRespectfully submitted,\nAda Moreno\nChief Information Officer\n"


def letter(text: str, files: dict[str, str] | None = None) -> bytes:
    """A request with that paragraph, and with files attached."""
    return mail(OPENING + text + CLOSING, files=files)


def page(*rows: tuple[str, ...]) -> dict[str, str]:
    """A form as a page, to be attached: its rows of boxes."""
    cells = ("<tr>" + "".join(f"<td>{cell}</td>" for cell in row) + "</tr>" for row in rows)
    return {"form.html": f"<html><body><h2>CALNET exemption request</h2><table>{''.join(cells)}</table></body></html>"}


def surest(content: bytes, name: str) -> float:
    found = (value for value in named(reading(content), name) if value.substance is Substance.SUBSTANTIVE)
    return max((value.confidence for value in found), default=0.0)


TOTALS = [
    ("Airtime costs $33,480.00 and the modems cost $11,340.00, for a total cost of $44,820.00.", 44820, [33480, 11340]),
    ("The price of the contract is $27,540.00: service $25,920.00 and set-up $1,620.00.", 27540, [25920, 1620]),
    ("The five links cost $90,000.00 and their installation $5,000.00. The cost in full, $95,000.00, will be met from existing funds.",
     95000, [90000, 5000]),
    ("The consideration payable under the agreement is forty-two thousand dollars ($42,000.00), being thirty-six thousand dollars ($36,000.00) for service and six thousand dollars ($6,000.00) for equipment.", 42000, [36000, 6000]),
    ("Price\n\n  Service, 36 mo @ $410/mo .......... $14,760.00\n  Installation ...................... $950.00\n  $15,710.00", 15710, [14760, 950]),
    ("Cost = 3 x $240 x 24 = $17,280 (service) + 3 x $600 = $1,800 (radios) = $19,080.", 19080, [17280, 1800]),
    ("What we'd spend: $7,920 for two years of the line, $450 for the box. $8,370, that's all of it.", 8370, [7920, 450]),
    ("Contract value: $88,750.00\nLines: $80,000.00\nActivation: $8,750.00", 88750, [80000, 8750]),
    ("Encumbrance requested: $28,900.00\n  Object 431 (circuits): $26,400.00\n  Object 465 (equipment): $2,500.00", 28900, [26400, 2500]),
    ("Recurring costs total $54,000.00 and one-time costs total $6,000.00, for $60,000.00 overall.", 60000, [54000, 6000]),
    ("Under CALNET the lines would cost $88,000.00 over the three years. The provider asks $61,000.00: $54,000.00 for lines and $7,000.00 for phones. That is a saving of $27,000.00.", 61000, [54000, 7000]),
    ("COST ELEMENTS\n(a) Access circuits ........ 30,000.00\n(b) Port charges ........... 12,000.00\nTOTAL (a)+(b) .......... 42,000.00",
     42000, [30000, 12000]),
    ("Set-up $1,500.00 + bundle $26,640.00 (36 x $740.00) + failover $9,000.00 (36 x $250.00). Total: $37,140.00.", 37140, [1500, 26640, 9000]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "total", "lines"), TOTALS)
def test_the_total_is_what_the_lines_add_up_to(text: str, total: float, lines: list[float]) -> None:
    found = reading(letter(text))
    best = named(found, "cost.total")[0]
    assert (best.value, best.confidence >= SURE) == (total, True)
    assert named(found, "cost.items")[0].value == lines


NO_TOTALS = [
    "Cost: $640.00 a month for the circuit and $1,500.00 once for installation.",
    "One-time charges total $9,000. Monthly charges total $1,400.",
    "CALNET's price for the same would be $120,000 in total. The provider charges $2,100 a month and $800 to install.",
    "The circuits cost $27,000.00 for Yreka and $27,000.00 for Alturas ($54,000.00 for the two), and there is a charge of $3,500.00 at each.",
    "CALNET: circuits $90,000.00 + installation $5,000.00 = $95,000.00. Provider: $1,900.00 per month and $2,000.00 once.",
    "The monthly total for all three circuits is $1,950.00.",
    "Our current contract costs $44,000.00 in total. The new service is priced at $950 a month.",
    "A federal grant of $250,000 in all pays for the project. The line is $300 a month.",
]


@pytest.mark.parametrize("text", NO_TOTALS)
def test_parts_and_others_money_are_not_the_total(text: str) -> None:
    assert surest(letter(text), "cost.total") < SURE


SHEETS = [
    ("Element,Count,$ each,Line $\nRadio,5,100.00,18000.00\nRouter,5,600.00,3000.00\nTOTAL,,,21000.00\n", "", 21000, [18000, 3000]),
    ("Element,Count,$ each,$ over 36 mos\nRadio,5,100.00,18000.00\nRouter,5,600.00,3000.00\n", "The contract would cost the Department $21,000.00.",
     21000, [18000, 3000]),
    ("Item,CALNET,Proposed\nLines,80000.00,54000.00\nPhones,8000.00,7000.00\nTotal,88000.00,61000.00\n", "", 61000, [54000, 7000]),
    ("Item,Amount\nService 24 mo,20000.00\nSet-up,2000.00\nTotal,22000.00\nOptional: third year,10000.00\n", "", 22000, [20000, 2000]),
    ("Description,Price\nVoice lines,9000.00\nPorting,1500.00\nSubtotal voice,10500.00\nData line,3000.00\nAll services,13500.00\n", "",
     13500, [9000, 1500, 3000]),
    ("Description,Qty,Each,Extended\nLine unit per month,38,$58.00,$2204.00 / mo\n36 months of the above,,,$79344.00\nShipping,1,$1900.00,$1900.00\n",
     "All in it is $81,244.00.", 81244, [79344, 1900]),
]  # fmt: skip


@pytest.mark.parametrize(("sheet", "text", "total", "lines"), SHEETS)
def test_lines_of_sheets(sheet: str, text: str, total: float, lines: list[float]) -> None:
    found = reading(letter(f"Prices attached. {text}", files={"prices.csv": sheet}))
    best = named(found, "cost.total")[0]
    assert (best.value, best.confidence >= SURE) == (total, True)
    assert named(found, "cost.items")[0].value == lines


def test_unit_prices_give_way_to_what_they_come_to_and_single_charges_stay() -> None:
    sheet = "Site,MRC,NRC,36 mo MRC\nYreka,410.00,1200.00,14760.00\nAlturas,385.00,900.00,13860.00\n"
    found = reading(letter("Prices attached.", files={"prices.csv": sheet}))
    assert named(found, "cost.items")[0].value == [1200.0, 14760.0, 900.0, 13860.0]
    assert surest(letter("Prices attached.", files={"prices.csv": sheet}), "cost.total") < DOUBTFUL


def test_a_last_line_that_happens_to_be_the_sum_of_two_is_a_line() -> None:
    sheet = "Station,Address,Service,$/mo\n21,1 Oak Lane,Paging one unit,$61.00\n50,2 Elm Road,Paging one unit,$61.00\n106,3 Ash Drive,Paging two units,$122.00\n"
    found = reading(letter("Prices attached.", files={"prices.csv": sheet}))
    assert named(found, "cost.items")[0].value == [61.0, 61.0, 122.0]
    assert surest(letter("Prices attached.", files={"prices.csv": sheet}), "cost.total") < DOUBTFUL


FORMS = [
    page(("Total cost", "Length of contract"), ("$44,820.00", "36 months"), ("Provider", "Early termination"),
         ("Halyard Wireless, Inc.", "On 30 days' notice, no fee")),
    page(("8. Total cost<br>$44,820.00", "9. Length of contract<br>36 months"),
         ("10. Provider<br>Halyard Wireless, Inc.", "11. Early termination<br>30 days' notice, no fee")),
    page(("8", "Total cost of contract", "$44,820.00"), ("9", "Length of contract", "3 yrs."), ("10", "Provider", "Halyard Wireless, Inc."),
         ("11", "Termination", "30 days' notice, no fee")),
    page(("Provider", "Halyard Wireless, Inc.", "Total cost", "$44,820.00"), ("Length of contract", "36 months", "Ending early", "30 days' notice, no fee")),
]  # fmt: skip


@pytest.mark.parametrize("form", FORMS, ids=["captions above", "captions in the box", "numbers beside", "two pairs a row"])
def test_a_box_answers_its_caption_wherever_that_stands(form: dict[str, str]) -> None:
    found = reading(letter("Form attached.", files=form))
    for name, value in (("cost.total", 44820.0), ("contract.term_months", 36), ("provider.name", "Halyard Wireless, Inc.")):
        assert (named(found, name)[0].value, named(found, name)[0].confidence >= SURE) == (value, True)
    assert surest(letter("Form attached.", files=form), "contract.termination") >= SURE


TERMS = [
    ("We would be bound for three years.", 36),
    ("The arrangement is to last 24 months, counted from the day the circuit is accepted.", 24),
    ("The order would run through June 30, 2023, starting July 1, 2021.", 24),
    ("We would be with them for eighteen months, paid by the month.", 18),
    ("It would be for twenty-four months. We may stop at any time at a month's notice with no fee.", 24),
    ("Term: January 1 to December 31, 2019 (12 months)", 12),
    ("There is no minimum term; the service is month to month.", 1),
    ("We would pay monthly for five years.", 60),
]


@pytest.mark.parametrize(("text", "months"), TERMS)
def test_how_long_the_deal_is(text: str, months: int) -> None:
    best = named(reading(letter(text)), "contract.term_months")[0]
    assert (best.value, best.confidence >= SURE) == (months, True)


@pytest.mark.parametrize(
    "text",
    [
        "The existing carrier contract was let for five years and expires December 31, 2020.",
        "CALNET requires a commitment of 36 months; the provider does not say how long ours would be.",
        "Other agencies have signed for five years with the same firm.",
        "The building lease runs for ten years.",
        "Our staff have used the provider's service for three years.",
        "Ms. Ruiz has eight years of experience and is paid by the month.",
    ],
)
def test_other_lengths_are_not_the_term(text: str) -> None:
    assert surest(letter(text), "contract.term") < DOUBTFUL


@pytest.mark.parametrize(
    "text",
    [
        "We may end it sooner on ninety days' notice, paying half of the months that remain; in which case we pay nothing else.",
        "The lines can be given up one by one as they are no longer needed, on 60 days' notice.",
        "If we leave in the first year we owe what is left of that year.",
        "At the end of the three years we may keep it another two at today's rates.",
        "There is no way to leave before the three years are over.",
        "ETF: none. Renewals: 2 x 12 mo.",
        "After year one the contract may be shortened without cost.",
        "Two additional years are available at the same rates.",
        "No penalty for quitting, and we will settle with whoever it is how long we are in for.",
        "18 months, and we may add six more if we say so 30 days ahead.",
        "If we change our minds we give them a month's notice and owe nothing.",
    ],
)
def test_ways_out_and_on(text: str) -> None:
    assert surest(letter(text), "contract.termination") >= SURE


@pytest.mark.parametrize(
    "text",
    [
        "The current contract is being extended month to month until the new one starts.",
        "The provider promises that the trunks will be available 99.95 percent of the time, taken month by month.",
        "Licensees renew every two years.",
        "Early termination and extension terms are still under negotiation.",
        "If denied, the program will end early.",
    ],
)
def test_other_endings_are_no_way_out(text: str) -> None:
    assert surest(letter(text), "contract.termination") < DOUBTFUL


def test_a_heading_states_no_remedy_and_part_of_a_charge_no_level() -> None:
    form = page(("14", "Service levels", "Industry standard"), ("14a", "Remedies / credits", ""))
    assert surest(letter("Form attached.", files=form), "sla.remedies") < DOUBTFUL
    told = page(("Service levels", "Industry standard"), ("Rights and remedies", "10% of the month's charge for each standard missed"))
    assert surest(letter("Form attached.", files=told), "sla.levels") < DOUBTFUL
    assert surest(letter("Form attached.", files=told), "sla.remedies") >= SURE


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The work would go to Tidewater Fiber Co-op.", "Tidewater Fiber Co-op"),
        ("Provider: Sierra Crest Cellular of Nevada", "Sierra Crest Cellular of Nevada"),
        ("Kestrel Broadband looks after our other sites and would do this one.", "Kestrel Broadband"),
        ("Redwood Alley Carriers has offered to furnish the lines.", "Redwood Alley Carriers"),
        ("The seller is Lumen Ridge.", "Lumen Ridge"),
    ],
)
def test_who_would_provide_it(text: str, name: str) -> None:
    best = named(reading(letter(text)), "provider.name")[0]
    assert (best.value, best.confidence >= SURE) == (name, True)


def test_agreements_and_people_are_no_companies() -> None:
    text = "No service under the CALNET 2 Master Services Agreement meets the need. Resource: Ysolde Chatterjee, IVR developer."
    assert surest(letter(text), "provider.name") < DOUBTFUL
