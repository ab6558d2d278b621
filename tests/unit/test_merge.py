"""Fields across the messages of a packet: corrections replace, contradictions stay side by side, lists grow."""

from datetime import UTC, datetime

from domain.cases import Arrival, Packet, Reading
from domain.documents import Document
from domain.fields import Evidence, FieldValue, Substance, Value
from domain.mail import Message
from validators.merge import merge_fields


def arrival(number: int, text: str, *values: tuple[str, Value, float]) -> Arrival:
    document = Document("1", "", "text/plain", text, is_body=True)
    found = tuple(
        FieldValue(name, value, (Evidence("1", 0, len(text), text),), confidence) for name, value, confidence in values
    )
    when = datetime(2020, 1, number, tzinfo=UTC)
    return Arrival(number, number, "m", when, "", Reading(Message(), (document,), (), found))


def merged(*arrivals: Arrival) -> dict[str, FieldValue]:
    return {value.name: value for value in merge_fields(Packet(arrivals))}


def test_an_explicit_correction_replaces_even_a_surer_value() -> None:
    first = arrival(1, "The total is $900.", ("cost.total", 900.0, 0.99))
    second = arrival(2, "Correction: the total should be $950.", ("cost.total", 950.0, 0.9))
    value = merged(first, second)["cost.total"]
    assert value.value == 950.0
    assert [rival.value for rival in value.rivals] == [900.0]
    assert value.evidence[0].message == 2
    assert "corrects" in value.reason


def test_a_contradiction_keeps_both() -> None:
    value = merged(
        arrival(1, "The total is $900.", ("cost.total", 900.0, 0.95)),
        arrival(2, "We pay $950 in all.", ("cost.total", 950.0, 0.9)),
    )["cost.total"]
    assert value.value == 900.0
    assert [rival.value for rival in value.rivals] == [950.0]


def test_two_values_in_one_message_are_rivals() -> None:
    value = merged(arrival(1, "x", ("cost.total", 900.0, 0.7), ("cost.total", 950.0, 0.9)))["cost.total"]
    assert (value.value, [rival.value for rival in value.rivals]) == (950.0, [900.0])


def test_the_same_value_again_is_no_rival() -> None:
    value = merged(
        arrival(1, "Sierra", ("provider.name", "Sierra Light", 0.9)),
        arrival(2, "SIERRA", ("provider.name", "SIERRA LIGHT", 0.8)),
    )["provider.name"]
    assert value.rivals == ()
    assert [e.message for e in value.evidence] == [1, 2]


def test_lists_are_completed_and_restated() -> None:
    first = arrival(1, "a and b", ("services.addresses", ["a", "b"], 0.9))
    added = arrival(2, "c", ("services.addresses", ["c"], 0.9))
    assert merged(first, added)["services.addresses"].value == ["a", "b", "c"]
    again = arrival(2, "all", ("services.addresses", ["a", "b", "c"], 0.9))
    assert merged(first, again)["services.addresses"].value == ["a", "b", "c"]
    corrected = arrival(2, "This replaces the list.", ("services.addresses", ["d"], 0.9))
    assert merged(first, corrected)["services.addresses"].value == ["d"]


def test_only_values_that_stand_count() -> None:
    document = Document("1", "", "text/plain", "x")
    values = (
        FieldValue("cost.total", None, ()), FieldValue("signer.name", "A", (), substance=Substance.PLACEHOLDER),
    )
    reading = Reading(Message(), (document,), (), values)
    assert merge_fields(Packet((Arrival(1, 1, "m", datetime(2020, 1, 1, tzinfo=UTC), "", reading),))) == ()


def test_a_correction_is_put_into_every_value_that_held_the_old_one() -> None:
    first = arrival(
        1, "as first sent", ("cost.total", 35140.0, 0.95), ("cost.items", [1500.0, 33640.0], 0.9),
        ("contract.term_months", 24, 0.9),
        ("services.addresses", [{"street": "8855 Paseo Aduana", "city": "San Diego"}], 0.9),
    )
    second = arrival(
        2, "as put right",
        ("correction", {"replace": "$35,140.00", "with": "$37,140.00"}, 0.9),
        ("correction", {"replace": "8855", "with": "8865"}, 0.9),
        ("correction", {"replace": "24", "with": "36"}, 0.9), ("cost.items", [35140.0], 0.9),
    )
    values = merged(first, second)
    assert values["cost.total"].value == 37140.0
    assert values["cost.items"].value == [1500.0, 33640.0]
    assert values["services.addresses"].value == [{"street": "8865 Paseo Aduana", "city": "San Diego"}]
    assert values["contract.term_months"].value == 36
    assert [rival.value for rival in values["cost.total"].rivals] == [35140.0]
    assert "correction" not in values
