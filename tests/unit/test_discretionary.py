"""What shows that a service is discretionary, and what only sounds like it."""

import pytest

from domain.documents import Document
from domain.mail import Message
from extractors.contract import Material
from extractors.fields.discretionary import find
from extractors.language import make_docs

CATALOG = "CALNET Catalog A, page 7\nIdentifier | Service | Required / Discretionary\n"


def said(text: str) -> bool:
    document = Document("1", "letter", "text/plain", text, is_body=True)
    return any(True for _ in find(Material(Message(), (document,), make_docs([document]))))


@pytest.mark.parametrize("text", [
    "From Catalog A: Web conferencing seat. Required or Discretionary: Discretionary.",
    "The contractor's catalog lists the conferencing service as discretionary, see the enclosed page.",
    "We looked in the CALNET catalog, and this item is marked “Non-Mandatory”.",
    "In the CALNET contractor's Catalog A hosted call recording is marked Discretionary.",
    "CALNET price list line 7, audio bridge, mandatory/non-mandatory: non-mandatory",
    CATALOG + "AUD-1 | Audio bridge | Discretionary\nAUD-2 | Recording | Discretionary",
    "CALNET catalog A, item PGH-60. Required/Discretionary column: DISCRETIONARY",
])
def test_a_catalog_line_or_a_statement_about_the_service_counts(text: str) -> None:
    assert said(text)


@pytest.mark.parametrize("text", [
    "We will pay for the CALNET service from discretionary funds.",
    "The CALNET catalog says that this service is not discretionary.",
    "Please tell us whether the service is discretionary under the CALNET catalog.",
    "Catalog A, broadband line: Required or Discretionary: Required.",
    "In Catalog A calling cards are marked Discretionary; the trunks that we want are marked Required.",
    "See STMM Chapter 400.1 for information regarding mandatory and non-mandatory services.",
    CATALOG + "AUD-1 | Audio bridge | Required\nAUD-2 | Recording | Discretionary",
    "If the service were listed as discretionary in the catalog, we would not write.",
])
def test_funds_questions_denials_and_the_manual_do_not(text: str) -> None:
    assert not said(text)


@pytest.mark.parametrize(("asked", "is_discretionary"), [("AUD-2", True), ("AUD-1", False), ("both of them", False)])
def test_of_a_catalog_with_both_only_the_lines_asked_for_count(asked: str, is_discretionary: bool) -> None:  # noqa: FBT001 - a column of cases
    lines = CATALOG + "AUD-1 | Audio bridge | Required\nAUD-2 | Recording | Discretionary"
    letter = Document("1", "letter", "text/plain", f"We would like to buy {asked} elsewhere.", is_body=True)
    page = Document("2", "catalog.csv", "text/csv", lines)
    found = find(Material(Message(), (letter, page), make_docs([letter, page])))
    assert any(True for _ in found) == is_discretionary
