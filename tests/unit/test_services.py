"""Which services are asked for and how many: named with a type and counted, or only spoken of."""

import pytest

from extractors.fields.services import description_score, quantity_score

SURE, DOUBTFUL = 0.8, 0.4

ASKED_FOR = [
    "We want two licensed 18 GHz microwave links at the border station.",
    "The Department seeks an exemption to acquire 480 toll-free announcement ports.",
    "I need exactly one thing out there, a fixed wireless internet hookup.",
    "There is required the furnishing of managed Ethernet transport at 500 Mbps, quantity two.",
    "We would like eight cellular data lines with a pooled plan.",
]
NOT_ASKED_FOR = [
    "We need telecommunications services of whatever kind, as and when the occasion arises.",
    "Our field teams may obtain services wherever they work.",
    "We need the SkyBridge Pro.",
]
UNCOUNTED = [
    "We need Ethernet service at 500 Mbps.",
    "Several satellite links are wanted.",
    "As many lines as needed will be ordered.",
]


@pytest.mark.parametrize("text", ASKED_FOR)
def test_a_type_that_is_asked_for_and_counted(text: str) -> None:
    assert description_score(text) >= SURE
    assert quantity_score(text) >= SURE


@pytest.mark.parametrize("text", NOT_ASKED_FOR)
def test_generalities_name_no_service(text: str) -> None:
    assert description_score(text) < DOUBTFUL


@pytest.mark.parametrize("text", UNCOUNTED)
def test_speeds_and_generalities_are_no_count(text: str) -> None:
    assert quantity_score(text) < DOUBTFUL


def test_under_another_items_label_it_counts_less() -> None:
    text = "The office has two bonded copper lines with 3 Mbps Internet access."
    assert description_score(text, away=0.9) < SURE


@pytest.mark.parametrize(
    "text",
    [
        "Satellite phone service, fixed antenna on the roof plus a docked handset.",
        "Hosted fax (inbound and outbound) with encrypted delivery to mailbox.",
        "A strand of leased dark fiber in the northerly conduit.",
    ],
)
def test_a_note_that_names_a_kind_of_service_asks_for_it(text: str) -> None:
    assert description_score(text) >= SURE


@pytest.mark.parametrize(
    ("text", "over"),
    [
        ("two circuits.", "Quantity"),
        ("8, one per gate house.", "Quantity"),
        ("Hosted fax was tried in 2019.", ""),
        ("MINUTES of the telemetry working group, Thursday, room 210", ""),
        ("old: 2 POTS + DSL 768k", ""),
    ],
)
def test_a_count_or_a_mention_names_no_kind_of_service(text: str, over: str) -> None:
    assert description_score(text, topic=0.9 if over else 0.0, over=over) < DOUBTFUL


@pytest.mark.parametrize("text", ["35 handhelds and 22 antennas", "3 PRI with 23 channels each; DID numbers 200"])
def test_a_list_of_counted_things_is_a_quantity(text: str) -> None:
    assert quantity_score(text) >= SURE
