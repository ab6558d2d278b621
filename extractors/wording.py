"""The chapters' own words, so that a form that repeats them is not taken for an answer.

The words are data (`config/policies/wording.txt`); nothing here knows what they demand.
"""
# ruff: noqa: RUF001, RUF002 - a pattern reads best on one line, and people write typographic quotes and dashes

import re
from functools import cache, lru_cache
from pathlib import Path

from rapidfuzz import fuzz, process

WORDING = Path(__file__).parents[1] / "config" / "policies" / "wording.txt"
ALIKE = 88.0
"""How alike (0–100) a passage and a demand must be; forms change a word or two and drop the full stop."""

CHANCE = 0.69


def fold(text: str) -> str:
    """The words of a text in lower case, without punctuation, enumerators or line breaks."""
    words = re.findall(r"[a-z0-9]+", text.lower().replace("’", "'").replace("'s", ""))
    while words and len(words[0]) == 1:
        words.pop(0)
    return " ".join(words)


@cache
def demands() -> tuple[tuple[str, tuple[str, ...]], ...]:
    """The folded demand sentences, each with the topics it is about."""
    made = []
    for line in WORDING.read_text(encoding="utf-8").splitlines():
        if line.strip() and not line.startswith("#"):
            topics, _, words = line.partition(":")
            made.append((fold(words), tuple(topic.strip() for topic in topics.split(","))))
    return tuple(made)


@cache
def _choices() -> list[str]:
    return [words for words, _ in demands()]


def find_demand(text: str) -> tuple[str, ...]:
    """The topics of the demand that a passage repeats nearly word for word, or an empty tuple."""
    folded = fold(text)
    if len(folded) < 12 or len(folded) > 1200:  # noqa: PLR2004 - shorter is a heading, longer is no single demand
        return ()
    best = process.extractOne(folded, _choices(), scorer=fuzz.ratio, score_cutoff=ALIKE)
    return demands()[best[2]][1] if best else ()


@lru_cache(maxsize=4096)
def covers(text: str, least: float = CHANCE) -> float:
    """The share (0–1) of a text's words that stand in a demand sentence in the same order: 1.0 for a pure quotation.

    Less than `least` is given as 0.0: to measure what is chance takes longest, and a demand that is shorter than that
    share of the text cannot cover it.
    """
    folded = fold(text)
    if len(folded.split()) < 4:  # noqa: PLR2004 - a few words are alike by chance
        return 0.0
    bound = least - ROUNDING
    long_enough = [words for words in _choices() if len(words) >= bound * len(folded)]
    if process.extractOne(folded, long_enough, scorer=fuzz.partial_ratio, score_cutoff=100 * bound) is None:
        return 0.0
    best = process.extractOne(folded, _choices(), scorer=fuzz.partial_ratio, score_cutoff=100 * CHANCE)
    if not best:
        return 0.0
    longer = max(1, len(folded) - len(best[0]))
    share = 1.0 if len(folded) <= len(best[0]) else 1 - longer / len(folded)
    return round(best[1] / 100 * share, 3)


ROUNDING = 0.001
"""What a share may gain when it is rounded."""
