"""What a document is within its packet: told by what it answers and by whom it opens with, never by ignorance."""

import pytest

from domain.documents import Document
from extractors.authorship import is_vendor_paper
from extractors.papers import Paper, paper_of
from extractors.roles import VENDORS, Role, classify_document

MEMORANDUM = """\
Department of Pesticide Regulation

1. Introduction and authority
This memorandum is submitted under the State Telecommunications Management Manual, by which an exemption may be
granted where savings were identified through the Individual Price Reduction process and the contractor's offer.

2. Need for the services
Readings are required hourly.

3. Services
Three radio links.

4. Cost
$21,240 in total.

5. Consequences of denial
The readings stay weekly.

6. Term
Two years.

Ola Reyes, Chief Information Officer
"""
HATCHERY = """\
To the CALNET Program

The hatchery keeps trout in raceways fed by a spring. Probes read the oxygen, and the radio link was sold to us in 1997.

We would like one cellular data line at 35400 Hatchery Lane, Shingletown 96088.

Marcus Oyelowo, Chief Information Officer, Department of Fish and Wildlife
"""
QUOTATION = "Redding Cellular LLC\n12 Market Street, Redding\nQuotation 7, valid 60 days\nOne data line, $64.00 a month"
ANSWER = "Tidewater Telecom, contract office\nIndividual Price Reduction request\nOur answer: no further reduction."
CATALOG = "Tidewater Telecom - CALNET - Catalog B (extract)\nIdentifier | Service | Delegation\nTW-20 | IVR | Yes"


def role(text: str, name: str = "paper.docx") -> Role:
    return classify_document(Document("2", name, "application/pdf", text)).role


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (MEMORANDUM, Role.REQUEST), (HATCHERY, Role.REQUEST), (QUOTATION, Role.VENDOR), (ANSWER, Role.IPR),
        (CATALOG, Role.CATALOG), ("One gigabit internet access at the field lab, please.", Role.EXHIBIT),
        ("A statement of need is being prepared by the program.\nIt will follow.", Role.EXHIBIT),
    ],
)  # fmt: skip
def test_what_a_document_is(text: str, expected: Role) -> None:
    assert role(text) is expected


@pytest.mark.parametrize("text", [MEMORANDUM, HATCHERY, QUOTATION, ANSWER, CATALOG])
def test_who_speaks_follows_from_what_it_is(text: str) -> None:
    document = Document("2", "paper.docx", "application/pdf", text)
    is_vendors = classify_document(document).role in VENDORS
    assert is_vendor_paper(document) == is_vendors
    assert (paper_of(document) is Paper.VENDOR) == is_vendors
