"""The provider's name, and papers that are in the packet, promised, or said not to exist."""

import pytest

from domain.fields import Substance
from tests.unit.material import mail, named, reading

SURE = 0.8

NAMES = [
    ("The provider is Inkwell Image Transport, Inc., of Folsom.", "Inkwell Image Transport, Inc"),
    ("Vendor: Mesa Point Wireless Corp.", "Mesa Point Wireless Corp"),
    ("We intend to buy it from Camellia Lightpath LLC.", "Camellia Lightpath LLC"),
    ("The outfit that can do it is Emerald Bay Wireless.", "Emerald Bay Wireless"),
    ("The company's called Pelagic Data.", "Pelagic Data"),
]
QUOTE = """Brightwater Voice, LLC
1190 Van Ness Avenue, Fresno CA 93721
QUOTATION BV-7718   Prepared for EDD   Valid 60 days

480 announcement ports at $22.75 per month
"""
REFUSAL = """Lodestone Communications
CALNET Program Office

Individual Price Reduction response IPR-22-0188

You asked for a price reduction on three Ethernet services. We regret that we cannot reduce the price further.
"""
STUDY = """Feasibility Study Report
FSR 1110-77, Hearings Remote Access
1.0 Executive approval transmittal
"""


@pytest.mark.parametrize(("text", "name"), NAMES)
def test_the_provider_is_named(text: str, name: str) -> None:
    found = named(reading(mail(f"Exemption request.\n\n{text}\n")), "provider.name")
    assert str(found[0].value).rstrip(".") == name


def test_the_calnet_contractor_is_not_the_provider() -> None:
    body = (
        "Exemption request.\n\nWe asked the CALNET contractor, Lodestone Communications, Inc., for a price "
        "reduction.\n\n"
        "The provider would be Redbud Carrier Services, Inc.\n"
    )
    assert named(reading(mail(body)), "provider.name")[0].value == "Redbud Carrier Services, Inc."


def test_a_blank_or_open_provider_names_nobody() -> None:
    found = named(reading(mail("Exemption request\n\nService provider: to be selected\n")), "provider.name")
    assert not any(value.substance is Substance.SUBSTANTIVE for value in found)


def _substances(name: str, body: str, **files: str) -> set[Substance]:
    found = reading(mail(body, files={key.replace("_", " ") + ".txt": text for key, text in files.items()}))
    return {value.substance for value in named(found, name) if value.confidence >= SURE}


REQUEST = "The Department requests an exemption from CALNET for two circuits. "


@pytest.mark.parametrize(
    ("name", "file", "text"),
    [
        ("provider.documentation", "Quote_BV-7718", QUOTE),
        ("ipr.documentation", "Contractor_answer", REFUSAL),
        ("fsr", "FSR_1110-77", STUDY),
    ],
)
def test_a_paper_in_the_packet_counts(name: str, file: str, text: str) -> None:
    assert Substance.SUBSTANTIVE in _substances(name, REQUEST, **{file: text})


@pytest.mark.parametrize(
    ("name", "text", "substance"),
    [
        ("provider.documentation", "The vendor's quotation is attached.", Substance.REFERENCE),
        ("provider.documentation", "They have no brochure.", Substance.NEGATED),
        ("ipr.documentation", "Their IPR response letter is attached.", Substance.REFERENCE),
        ("ipr.documentation", "The IPR response will be sent next week.", Substance.PROMISE),
        ("ipr.documentation", "IPR: n/a", Substance.NEGATED),
        ("fsr", "A copy of the proposed Feasibility Study Report is submitted herewith.", Substance.REFERENCE),
        ("fsr", "No FSR is required for this purchase.", Substance.NEGATED),
    ],
)
def test_being_told_of_a_paper_is_not_the_paper(name: str, text: str, substance: Substance) -> None:
    said = _substances(name, REQUEST + text)
    assert substance in said
    assert Substance.SUBSTANTIVE not in said


def test_a_request_in_the_body_beside_its_quote_is_not_separate() -> None:
    long = REQUEST + "We need them because the present line fails every week. " * 30
    found = named(reading(mail(long, files={"Quote.txt": QUOTE})), "separate_attachments")
    assert found[0].substance is Substance.OTHER_SUBJECT


def test_a_contractors_answer_without_the_word_leaves_a_doubt() -> None:
    answer = (
        "From: Delphine Amaro <da@coronado.example>\nTo: Robin Vale\nSubject: RE: price, four circuits\n\n"
        "Under CALNET we cannot go below the catalog rate of $66.00 per line.\n\nDelphine Amaro, CALNET account team\n"
    )
    read = reading(mail("Our request is attached.", files={"RE_ best and final.txt": answer}))
    found = named(read, "ipr.documentation")
    assert any(value.substance is Substance.SUBSTANTIVE and value.confidence < SURE for value in found)


def test_words_after_in_are_no_enclosure() -> None:
    text = "Exemption request. Smith River commits in the draft agreement to 99.9 percent per circuit per month."
    assert not named(reading(mail(text)), "provider.documentation")


def test_an_enclosure_named_beside_a_price_asked_for_counts() -> None:
    told = "Our representative was asked for a better price, her answer is enclosed, and so is the vendor's brochure."
    text = f"Exemption request. {told}"
    found = named(reading(mail(text)), "provider.documentation")
    assert any(value.substance is Substance.REFERENCE for value in found)


PAPERS_SENT = [
    ("provider.documentation", "The provider's list is enclosed."),
    ("provider.documentation", "9. Offers: see attached."),
    ("provider.documentation", "Sincerely,\nDana Whitfield\nCIO\n\nAttachments:\n1. Cost sheet\n2. Northgate proposal"),
    ("fsr", "FSR: [x] Yes, submitted to Finance 3/2012, copy enclosed   [ ] No"),
]


@pytest.mark.parametrize(("name", "text"), PAPERS_SENT)
def test_papers_said_to_be_sent_along(name: str, text: str) -> None:
    found = named(reading(mail(f"We request an exemption from CALNET for a circuit.\n\n{text}\n")), name)
    assert [value for value in found if value.substance is Substance.REFERENCE and value.confidence >= SURE]


def test_a_list_of_what_was_read_sends_nothing_along() -> None:
    text = "We request an exemption from CALNET for a circuit.\n\nSources:\n1. Cost sheet\n2. Northgate proposal\n"
    assert not named(reading(mail(text)), "provider.documentation")


@pytest.mark.parametrize(
    "text",
    [
        "We would like to give each crew a cellular hotspot through Thistle Wireless, Inc.",
        "24 months with Steelhead Cable Business; we may cancel after twelve.",
        "What is required is the Gatehouse package of Lanyard Networks, Inc.",
        "I'd go w/ Corbel on this one.",
    ],
)
def test_the_only_company_of_the_deal_is_surely_the_provider(text: str) -> None:
    found = named(reading(mail(f"Exemption request.\n\n{text}\n")), "provider.name")
    assert found[0].confidence >= SURE


@pytest.mark.parametrize(
    "text",
    [
        "Provider: Vendor B",
        "Name of the service provider\n\nSincerely,\n\nDana Ortega\nChief Information Officer",
        "Cabling subcontractor: Buckeye Electric Co.",
        "Our own landlord, Clay Street Holdings LLC, has consented to the conduit.",
        "This request concerns the Pine Station Data Link project.",
        "It is proposed to obtain two (2) T1 Internet access circuits.",
    ],
)
def test_a_stand_in_a_signer_or_somebody_else_is_not_the_provider(text: str) -> None:
    found = named(reading(mail(f"Exemption request.\n\n{text}\n")), "provider.name")
    assert all(value.confidence < SURE for value in found if value.substance is Substance.SUBSTANTIVE)


@pytest.mark.parametrize("name", ["Sorrel Coast Cable & Data", "Bayside Telephone Supply", "Quillback Cable Business"])
def test_the_whole_of_a_name_is_taken(name: str) -> None:
    found = named(reading(mail(f"Exemption request.\n\nProvider: {name}.\n")), "provider.name")
    assert found[0].value == name


def test_what_the_contractor_wrote_on_a_reduction_counts_where_it_is_given_word_for_word() -> None:
    said = (
        "Exemption request.\n\nPasted below is the reply of the State's carrier on the IPR: "
        '"For 40 seats we can offer $26.40 in place of $29.00. This is our final price."\n'
    )
    told = "Exemption request.\n\nThe carrier answered our IPR with $26.40 a seat, which it calls final.\n"
    found = [v for v in named(reading(mail(said)), "ipr.documentation") if v.substance is Substance.SUBSTANTIVE]
    assert found[0].confidence >= SURE
    told_of = [v for v in named(reading(mail(told)), "ipr.documentation") if v.substance is Substance.SUBSTANTIVE]
    assert not told_of
