# ruff: noqa: E501  (tables of real sentences, as people write them)
"""What a mail's sentences do, and what a mail is whose writer only reacts to, informs of or puts off a request."""

import pytest

from extractors.acts import ACTS, acts_of, sentences_in
from tests.unit.material import mail, named, reading

LETTER = (
    "To: CALNET Program\nRe: Exemption request\nThe Department requests an exemption from CALNET for the Delta gauges. "
    "We ask for four 20 Mbps circuits at 12 Elm Street, Chico 95928, since the gauges cannot report without them. "
    "If the request is denied, the gauges go dark. CALNET cannot reach the levee. Delta Wireless, 36 months, $4,000 in all; "
    "we may cancel on 60 days' notice. 99.9 % a month or a credit of 5 %.\nRespectfully submitted,\nDana Whitfield\n"
    "Chief Information Officer"
)


def what(body: str, **more: object) -> tuple[str, str]:
    """The kind of a message with this body, and which sort of non-request it is."""
    value = named(reading(mail(body, **more)), "kind")[0].value  # type: ignore[arg-type]
    assert isinstance(value, dict)
    return str(value["kind"]), str(value["what"])


def leading(text: str) -> str:
    """What the only sentence of a text most likely does."""
    ((_, shares),) = acts_of(text)
    assert shares.keys() == set(ACTS)
    assert sum(shares.values()) == pytest.approx(1, abs=1e-4)
    return max(shares, key=lambda act: shares[act])


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("We kindly request that you exempt this office from the contract.", "ask"),
        ("Could you tell us which form is the right one?", "question"),
        ("We are so grateful for the quick decision.", "thank"),
        ("Kindly cancel our request, the project was called off.", "drop"),
        ("There is no need for you to answer.", "info"),
        ("The formal request will follow in the new year.", "later"),
    ],
)
def test_what_a_sentence_does(text: str, act: str) -> None:
    assert leading(text) == act


def test_sentences_end_at_stops_items_and_paragraphs_and_not_at_line_ends() -> None:
    text = "Hello,\n\nwe have a paragraph of two lines, the first of which is long and\nruns on. And more:\n- one item here\n- another item\n\nDana"
    assert list(sentences_in(text)) == [
        "Hello,", "we have a paragraph of two lines, the first of which is long and runs on.", "And more:", "- one item here", "- another item", "Dana",
    ]  # fmt: skip
    assert acts_of("") == ()


@pytest.mark.parametrize(
    ("body", "sort"),
    [
        ("Attached is our working draft, our CIO has not signed it. We will file the final one in May.\n\nDana", "information"),
        ("Only for your information; nothing is asked of you and no answer is needed.\n\nDana", "information"),
    ],
)
def test_a_request_that_its_sender_holds_back_is_none(body: str, sort: str) -> None:
    assert what(body, files={"letter.txt": LETTER}) == ("not_a_request", sort)


@pytest.mark.parametrize("body", ["See attached.\n\nDana", "For your decision, please.\n\nDana", "Signed this morning.\n\nDana"])
def test_a_request_handed_in_with_few_words_is_one(body: str) -> None:
    assert what(body, files={"letter.txt": LETTER})[0] == "exemption"


@pytest.mark.parametrize("body", ["What wonderful news, thank you!\n\nDana", "When may we hear from you?\n\nDana"])
def test_what_is_quoted_below_asks_for_nothing_now(body: str) -> None:
    quoted = "\n".join(f"> {line}" for line in LETTER.splitlines())
    assert what(f"{body}\n\n{quoted}", subject="RE: Delta gauges")[0] == "not_a_request"


@pytest.mark.parametrize("body", ["It's 12 Elm Street, Chico 95928.", "The carrier's correct name is Delta Wireless Inc.\n\nThanks\nDana"])
def test_a_reply_that_tells_something_is_a_supplement(body: str) -> None:
    assert what(body, subject="RE: Delta gauges")[0] == "supplement"


def test_a_mail_of_a_vendor_that_is_passed_on_is_no_request() -> None:
    offer = "-----Original Message-----\nFrom: Sales <sales@metro-voice.example>\nSent: May 2, 2019\nTo: Dana\nSubject: offer\n\n"
    body = f"Is this firm allowed to write to us like that?\n\nDana\n\n{offer}Request your exemption today! 100 seats, 24 months, $23,880 total."
    assert what(body, subject="FW: offer")[0] == "not_a_request"
