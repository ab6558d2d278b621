"""Totals and lines: stated, added up, bounded, or only somebody else's money."""

import pytest

from tests.unit.material import mail, named, reading

SURE, DOUBTFUL = 0.8, 0.4

CASES = [
    pytest.param(
        "Cost: radios $18,400 one time; service $1,150/mo x 36 = $41,400. TOTAL $59,800",
        59800.0,
        [18400.0, 41400.0],
        id="telegraphic",
    ),
    pytest.param(
        "Cost: So 16 times 149 is 2384, plus the 275 for the dish, and that makes $2,659 for the whole shebang.",
        2659.0,
        [2384.0, 275.0],
        id="chatty arithmetic",
    ),
    pytest.param(
        "Consideration: a charge of Nine Thousand Dollars ($9,000.00); and recurring charges of $2,400.00 per line "
        "per month, "
        "being $144,000.00 for the term; and the aggregate thereof is $153,000.00.",
        153000.0,
        [9000.0, 144000.0],
        id="legal",
    ),
    pytest.param(
        "Price: $6,200 a month for the wave and $14,000 once for the shelves, $386,000 over the five-year agreement.",
        386000.0,
        [6200.0, 14000.0],
        id="monthly and once",
    ),
    pytest.param(
        "Costs: terminals, two at $1,450, is $2,900; service, two at $265 for 12 months, is $6,360. Total: $9,260.",
        9260.0,
        [2900.0, 6360.0],
        id="extended in words",
    ),
]


@pytest.mark.parametrize(("text", "total", "lines"), CASES)
def test_total_and_lines_in_prose(text: str, total: float, lines: list[float]) -> None:
    found = reading(mail(f"Request for an exemption.\n\n{text}\n"))
    best = named(found, "cost.total")[0]
    assert (best.value, best.confidence >= SURE) == (total, True)
    assert named(found, "cost.items")[0].value == lines


def test_lines_of_a_table_are_the_column_that_adds_up() -> None:
    body = (
        "Exemption request - prices\n\n"
        "Item                          Qty    NRC          MRC        36-mo total\n"
        "Ethernet 100 Mbps, Yreka       1     $1,500.00    $610.00    $23,460.00\n"
        "Ethernet 100 Mbps, Alturas     1     $2,250.00    $655.00    $25,830.00\n"
        "Managed router                 2     $0.00        $48.00     $3,456.00\n"
        "Grand total                                                  $52,746.00\n"
    )
    found = reading(mail(body))
    assert named(found, "cost.total")[0].value == 52746.0
    assert named(found, "cost.items")[0].value == [23460.0, 25830.0, 3456.0]


def test_sales_tax_is_no_line() -> None:
    sheet = "Item,Amount\nCircuit 12 months,12000.00\nInstallation,500.00\nSales tax,41.25\nTotal,12541.25\n"
    found = reading(mail("Exemption request; prices attached.", files={"costs.csv": sheet}))
    assert 41.25 not in named(found, "cost.items")[0].value


def test_a_bounded_total_is_doubtful() -> None:
    found = reading(mail("Exemption request.\n\nCost: not to exceed $48,000 for the term.\n"))
    assert all(value.confidence < SURE for value in named(found, "cost.total"))


@pytest.mark.parametrize(
    "text",
    [
        "The total savings over three years is $412,000.",
        "CALNET's total for the same would be $90,000.",
        "Total cost: [insert total]",
        "Cost: $1,150 a month for each of two circuits; $300 for installation.",
        "Total cost: TBD",
    ],
)
def test_other_money_is_not_the_total(text: str) -> None:
    found = reading(mail(f"Exemption request.\n\n{text}\n"))
    assert all(value.value is None or value.confidence < DOUBTFUL for value in named(found, "cost.total"))


def test_a_total_alone_gives_no_lines() -> None:
    found = reading(mail("Exemption request.\n\nSpending. The total cost of the services is $450,000.\n"))
    assert all(value.value is None for value in named(found, "cost.items"))


@pytest.mark.parametrize(
    ("text", "total"),
    [
        ("Two-year outlay of $39,072.", 39072.0),
        ("Firm fixed $22,104.00, 24 mos.", 22104.0),
        ("Encumbrance, both years: 16,500 + 16,500 = 33,000", 33000.0),
        ("Recurring $7,450 per month, nonrecurring $61,000, total over term $508,000.", 508000.0),
        ("It comes to $18,480.", 18480.0),
    ],
)
def test_the_only_sum_of_a_packet_is_surely_the_total(text: str, total: float) -> None:
    found = named(reading(mail(f"Exemption request for two circuits.\n\n{text}\n")), "cost.total")
    assert (found[0].value, found[0].confidence >= SURE) == (total, True)


def test_a_list_of_lines_over_the_term_has_no_total() -> None:
    body = "Exemption request.\n\nTrunks, 24 months: $31,680.00\nUsage, 24 months: $4,950.00\nCutover: $2,200.00\n"
    assert all(value.confidence < DOUBTFUL for value in named(reading(mail(body)), "cost.total"))


def test_one_price_by_the_month_is_a_line() -> None:
    found = named(reading(mail("Exemption request.\n\n4 edges, $690/mo apiece\n")), "cost.items")
    assert (found[0].value, found[0].confidence >= SURE) == ([690.0], True)
