"""The same letter gives the same fields as Word file, PDF and scan; as fax nearly all of them, and none otherwise.

Two of the six letters, so that it stays quick; `python -m benchmarks.fidelity` reads all of them in every shape.
"""

import pytest

from benchmarks.fidelity import Fields, compared, fields_of, reading_of
from extractors import ocr
from tests.six_letters import ELECTRONIC_TOLL, LISTED, Letter

needs_ocr = pytest.mark.skipif(not ocr.is_available(), reason="Tesseract's trained data are not installed")
NAMES = {"cost.total", "contract.term_months", "services.addresses", "provider.name", "signer.name", "agency", "kind"}


@pytest.fixture(scope="module", params=[ELECTRONIC_TOLL, LISTED], ids=lambda made: made.name)
def made(request: pytest.FixtureRequest) -> Letter:
    """One of the letters."""
    found: Letter = request.param
    return found


@pytest.fixture(scope="module")
def expected(made: Letter) -> Fields:
    """The fields of the Word file, which holds no doubt about its characters."""
    return fields_of(reading_of(made, "docx"))


def test_a_pdf_says_what_the_word_file_says(made: Letter, expected: Fields) -> None:
    assert {name for name, _ in expected} >= NAMES
    assert fields_of(reading_of(made, "pdf")) == expected


@needs_ocr
def test_a_scan_says_what_the_word_file_says(made: Letter, expected: Fields) -> None:
    assert fields_of(reading_of(made, "scan")) == expected


@needs_ocr
def test_a_fax_says_nothing_else(made: Letter, expected: Fields) -> None:
    outcome = compared(expected, fields_of(reading_of(made, "fax")))
    assert outcome.share >= 0.95
    assert outcome.wrong == []
