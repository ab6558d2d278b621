"""The quick look before long patterns: it never hides a match."""

import re

import pytest

from extractors.fields.need import CUES
from extractors.substance import FILLER, PLACEHOLDER, REFERENCE
from extractors.wanted import Sought, alternatives, needed
from tests.six_letters import LETTERS

PATTERNS = (
    r"\b(?:is|are) (?:\w+ )?(?:needed|required)\b.{0,20}\b(?:because|so that)\b",
    r"(?i)\bcal-?net (?:price|rate)|list price|\bipr\b|[\w|()]+@x\|y",
    r"(?<=[a-z]{4})[.?!]\s+(?=[a-z]{2,})|\d{1,2}(?:st|nd)\b",
    r"(?i)(?!no )circuits?|(?<!\w)by(?= hand)",
    r"(?P<word>nothing|little)|much",
)
TEXTS = (
    "It is urgently needed here, because the line fails.", "CALNET PRICE, List Price and the IPR", "a@x|y",
    "the dept. says so, on the 1st", "by hand", "no circuits", "much", "nothing", "", "12",
    "\u017fo that is requ\u0131red",
    *(line for letter in LETTERS for line in str(letter).split("\\n")),
)


@pytest.mark.parametrize("pattern", PATTERNS)
@pytest.mark.parametrize("flags", [0, re.IGNORECASE])
def test_what_is_found_is_what_the_plain_pattern_finds(pattern: str, flags: int) -> None:
    plain, sought = re.compile(pattern, flags), Sought(pattern, flags=flags)
    for text in TEXTS:
        assert _span(sought.search(text)) == _span(plain.search(text)), text
        assert sought.matches(text) == (plain.search(text) is not None)
        assert [m.span() for m in sought.finditer(text)] == [m.span() for m in plain.finditer(text)]
        assert sought.findall(text) == plain.findall(text)
        assert sought.sub(" ", text) == plain.sub(" ", text)


def test_the_finders_own_patterns_find_the_same_with_and_without_the_look() -> None:
    sought = [FILLER, PLACEHOLDER, REFERENCE, *(pattern for _, pattern in CUES)]
    for text in TEXTS:
        for pattern in sought:
            assert _span(pattern.search(text)) == _span(pattern.whole.search(text)), (pattern.pattern[:80], text)


def _span(match: re.Match[str] | None) -> tuple[int, int] | None:
    return match.span() if match else None


def test_the_words_are_those_that_every_match_must_hold() -> None:
    assert needed(r"\b(?:fails?|drops?) .*(?:today)?\b(?:now|here)", re.IGNORECASE) == [
        frozenset({"fail", "drop"}), frozenset({"now", "here"}),
    ]
    assert needed(r"(?:a|bcd)+x?|efg") == []
    assert needed(r"x{4,}|re(?:new|tain)s?|s(?:ervice|top)|[{<]\w|pay\+") == [
        frozenset({"xxxx", "renew", "retain", "service", "stop", "{", "<", "pay+"}),
    ]
    assert needed(r"x{2}y(?:zz|a)b{1,3}.") == [frozenset({"xxy"}), frozenset({"xxyzz", "xxya"})]
    assert needed(r"\d[0-9]{2} (?:\w+)") == [frozenset({"\\d"}), frozenset({"\\d"})]


def test_alternatives_are_parted_at_the_top_only() -> None:
    assert alternatives(r"a\|b|[|(]c|(?:d|e)|(?i:f|g)") == [
        r"a\|b", "[|(]c", "(?:d)", "(?:e)", "(?i:f)", "(?i:g)",
    ]
    assert alternatives(r"(?-i:(?:a|b(?:c|d))|(?i:e))") == [
        "(?-i:(?:a))", "(?-i:(?:b(?:c|d)))", "(?-i:(?i:e))",
    ]
    assert alternatives(r"(?:a|b)(?:c|d)") == ["(?:a|b)(?:c|d)"]
    assert alternatives("(a)|b") == ["(a)|b"]
