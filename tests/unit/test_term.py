"""The contract's length and its ways out, in unlike voices."""

import pytest

from domain.fields import Substance
from extractors.fields.term import term_lengths, termination_score
from tests.unit.material import mail, named, reading

SURE, DOUBTFUL = 0.8, 0.4

LENGTHS = [
    ("The initial term shall be thirty (30) months from acceptance.", 30),
    ("The commitment runs for four years.", 48),
    ("It is a 12 month agreement.", 12),
    ("I'd be signing up from July for sixteen months.", 16),
    ("A period of performance of forty-eight months is contemplated.", 48),
    ("You're locked in for the two years.", 24),
    ("Prices are for a 36-month term.", 36),
    ("The agreement is for 18 months and renews by itself.", 18),
]
OTHER_LENGTHS = [
    "The project manager has fifteen years of experience.",
    "Either party may end it on 3 months' notice.",
    "There are two optional 12-month extensions.",
    "Two bearing failures each took a unit down for five months.",
    "We will keep the file for five years.",
]
WAYS_OUT = [
    "Either party may cancel on 60 days' written notice without charge.",
    "We can walk away after 60 days with two weeks' notice.",
    "The Department may determine the agreement without cause on ninety days' notice.",
    "There are two one-year options to extend at the same price.",
    "Early end: $75 for each line in the first year.",
    "It cannot be extended.",
    "No extension options.",
    "Term. for convenience 30 days w/o penalty; 2 x 1 yr options",
    "Cancellation by the State prior to expiration is permitted upon payment of three monthly charges.",
    "If the Budget Act does not fund it, we may stop without charge.",
    "After that it's month to month.",
]
NOT_WAYS_OUT = [
    "Both links terminate on the roof of the building.",
    "The service terminates at the Department's own router.",
    "A phone extension to the modular building can be quoted.",
    "Sellers cannot close escrow without a posted result.",
    "Twenty-four months on a purchase order, billed monthly in arrears.",
    "Five failures in a month permit us to cancel without the thirty days.",
    "Federal extensions end in waves this fall.",
    "The hearing was cancelled twice.",
]


@pytest.mark.parametrize(("text", "months"), LENGTHS)
def test_the_length_of_the_commitment_is_found(text: str, months: int) -> None:
    best = max(term_lengths(text), key=lambda found: found[3])
    assert (round(best[2]), best[3] >= SURE) == (months, True)


@pytest.mark.parametrize("text", OTHER_LENGTHS)
def test_other_lengths_of_time_are_not_the_term(text: str) -> None:
    assert all(found[3] < DOUBTFUL for found in term_lengths(text))


def test_two_dates_make_a_term_under_its_label() -> None:
    found = list(term_lengths("July 1, 2022 to June 30, 2024", topic=0.9))
    assert [round(months) for _, _, months, _ in found] == [24]


@pytest.mark.parametrize("text", WAYS_OUT)
def test_leaving_or_extending_is_heard(text: str) -> None:
    assert termination_score(text, topic=0.3) >= SURE


@pytest.mark.parametrize("text", NOT_WAYS_OUT)
def test_circuits_that_end_and_missed_levels_are_something_else(text: str) -> None:
    assert termination_score(text) < DOUBTFUL


def test_the_expiring_contract_is_another_contract() -> None:
    body = (
        "Exemption request.\n\nOur present agreement with Verdugo Telecom ran sixty months and expires in June. "
        "It could be cancelled on 30 days' notice.\n\nThe new agreement is for 24 months.\n"
    )
    found = reading(mail(body))
    assert named(found, "contract.term_months")[0].value == 24
    assert all(value.confidence < DOUBTFUL for value in named(found, "contract.termination"))


def test_none_under_the_items_own_label_answers_it() -> None:
    found = reading(mail("Exemption request\n\nEarly termination or optional extension: None.\n"))
    assert named(found, "contract.termination")[0].confidence >= SURE


@pytest.mark.parametrize(
    ("said", "answers"),
    [
        ("Early termination: the quote does not address renewal or early termination.", False),
        ("The agreement is silent on early termination and on extension.", False),
        ("There is no charge for early termination.", True),
        ("Either party may terminate early on 60 days' notice.", True),
    ],
)
def test_silence_on_leaving_early_is_no_statement(said: str, answers: bool) -> None:  # noqa: FBT001  (the expected answer)
    found = reading(mail(f"Exemption request.\n\nThe new agreement is for 24 months.\n{said}\n"))
    told = [v for v in named(found, "contract.termination") if v.substance is Substance.SUBSTANTIVE]
    assert any(v.confidence >= 0.8 for v in told) is answers


@pytest.mark.parametrize(
    "text",
    [
        "We can bail after six months for two hundred bucks.",
        "You may pull the plug whenever, thirty days ahead, costs nothing.",
        "The Board may give sixty days' notice at any time without penalty.",
        "Units may be returned; we may return devices at any time without charge.",
        "24 mo; 45 d notice no fee; 2x1 yr opt",
        "ETF is 40% of what's left.",
    ],
)
def test_plain_words_for_leaving_are_heard(text: str) -> None:
    assert termination_score(text) >= SURE


@pytest.mark.parametrize(
    "text",
    [
        "Whether we can get out early is with counsel.",
        "They never told us what happens if we quit early.",
        "The chapter asks for any requirements or commitments to early termination or optional contract extension.",
        "Option year?",
    ],
)
def test_what_is_only_asked_says_nothing_on_leaving(text: str) -> None:
    assert termination_score(text) < DOUBTFUL


def test_an_empty_label_leaves_the_next_paragraph_its_own_matter() -> None:
    body = "Exemption request.\n\nEARLY TERMINATION: ______\n\nEach circuit costs $900.00 per month and $450.00 once.\n"
    found = named(reading(mail(body)), "contract.termination")
    told = [value for value in found if value.confidence >= DOUBTFUL]
    assert all(value.substance is not Substance.SUBSTANTIVE for value in told)


def test_a_contract_told_in_the_past_is_not_the_new_one() -> None:
    body = (
        "Exemption request.\n\nThe lease of lines that this replaces ran 48 months and ended in June. It had one "
        "option year, which we used, and it was ended on 60 days' notice without charge.\n"
    )
    values = reading(mail(body))
    for name in ("contract.term", "contract.termination"):
        told = [value for value in named(values, name) if value.substance is Substance.SUBSTANTIVE]
        assert all(value.confidence < DOUBTFUL for value in told), name


@pytest.mark.parametrize(
    ("text", "months"),
    [("Lakeside Fiber Inc., two years", 24), ("Good for 20 months, then it's over.", 20), ("P24M, billed monthly", 24)],
)
def test_the_only_length_of_a_note_is_the_deals(text: str, months: int) -> None:
    (found,) = named(reading(mail(f"Exemption request for two circuits.\n\n{text}\n")), "contract.term")
    assert (found.value, found.confidence >= SURE) == (months, True)


@pytest.mark.parametrize("text", ["The forklift lease is 60 months.", "My own appointment is for two years."])
def test_the_length_of_another_lease_or_a_post_is_not_the_deals(text: str) -> None:
    found = named(reading(mail(f"Exemption request for two circuits.\n\n{text}\n")), "contract.term")
    assert all(value.confidence < SURE for value in found)


@pytest.mark.parametrize(
    "text",
    [
        "Why CALNET is not an option",
        "Somebody is on site before ten, Memorial Day to the end of September.",
        "It stopped at 40 users; 1,800 badge renewals fall due each January.",
    ],
)
def test_ends_and_options_of_other_things_are_no_way_out(text: str) -> None:
    assert termination_score(text) < DOUBTFUL
