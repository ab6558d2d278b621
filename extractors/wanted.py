"""A quick look before a long pattern: are the words there without which it cannot match? Pure.

A finder has hundreds of long patterns, and hardly one of them matches a given sentence. From each pattern the words are
taken of which every match must hold one (`needed`); a sentence is gone over once for the words of all patterns
together, and only patterns whose words are there are searched. What is found is the same with and without the look.
"""

import importlib
import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from typing import Any

# The standard library's own parser of patterns. It is not meant for others: where it is missing or changed,
# nothing is known of a pattern, and it is always searched.
try:
    _parser: Any = importlib.import_module("re._parser")
except ImportError:  # pragma: no cover  another Python
    _parser = None

LONGEST = 3000
"""Longer texts hold nearly every word: they are searched without a look."""
_SHORTEST = 3
_ODD = {0x131: "i", 0x17F: "s", 0x307: None}
"""Letters that patterns without regard to case take for `i` and `s`, and the dot that İ leaves in lower case."""
_OFTEN = {3: 0.025, 4: 0.01, 5: 0.005}
"""About how often a word of so many letters stands in a sentence; words of which one stands in most tell nothing."""
_TOO_OFTEN = 0.9
_FIGURE = "\\d"
"""Stands among words for any figure."""
_FIGURES = frozenset({_FIGURE})
_DIGIT = re.compile(r"\d")
Words = frozenset[str]


def folded(text: str) -> str:
    """Give the text in lower case, as patterns without regard to case compare letters of ASCII."""
    lowered = text.lower()
    return lowered if lowered.isascii() else lowered.translate(_ODD)


def needed(pattern: str, flags: int = 0) -> list[Words]:
    """Give sets of words (lower case): whatever the pattern matches holds at least one word of each set."""
    try:
        return _of_sequence(_parser.parse(pattern, flags))
    except (AttributeError, TypeError, ValueError, KeyError):
        return []


def _of_sequence(sequence: Iterable[tuple[Any, Any]]) -> list[Words]:
    found: list[Words] = []
    run = ""
    for kind, value in sequence:
        name = str(kind)
        if name == "LITERAL" and value < 128:  # noqa: PLR2004  other letters have cases of their own
            run += chr(value)
            continue
        found += _of_run(run)
        run = ""
        found += _of_one(name, value)
    return found + _of_run(run)


def _of_run(run: str) -> list[Words]:
    return [frozenset({run.lower()})] if len(run) >= _SHORTEST else []


def _of_one(name: str, value: Any) -> list[Words]:  # noqa: ANN401  what the parser gives
    if name in ("SUBPATTERN", "ASSERT"):
        return _of_sequence(value[-1])
    if name == "BRANCH":
        return _of_branches(value[1])
    if name in ("MAX_REPEAT", "MIN_REPEAT", "POSSESSIVE_REPEAT") and value[0]:
        return _of_sequence(value[2])
    if name == "ATOMIC_GROUP":
        return _of_sequence(value)
    figures = name == "IN" and all(_is_figure(kind, of) for kind, of in value)
    return [_FIGURES] if figures else []


def _is_figure(kind: object, of: object) -> bool:
    named = str(kind) == "CATEGORY" and str(of) == "CATEGORY_DIGIT"
    return named or (str(kind) == "RANGE" and isinstance(of, tuple) and ord("0") <= of[0] <= of[1] <= ord("9"))


def _of_branches(branches: Sequence[Iterable[tuple[Any, Any]]]) -> list[Words]:
    """Give one set for all branches, the best of each: a match goes through one of them."""
    union: set[str] = set()
    for branch in branches:
        best = _best(_of_sequence(branch))
        if not best:
            return []
        union |= best[0]
    return [frozenset(union)]


def _best(found: list[Words], most: int = 1) -> list[Words]:
    """Give the sets that tell most: of few and long words."""
    return sorted((words for words in found if _rate(words) < _TOO_OFTEN), key=_rate)[:most]


def _rate(words: Words) -> float:
    return sum(0.4 if word == _FIGURE else _OFTEN.get(len(word), 0.003) for word in words)


# Which words stand in a text, for all patterns at once

_owners: dict[str, set[int]] = {}
_fours: dict[str, list[tuple[str, int, set[int]]]] = {}
_threes: dict[str, set[int]] = {}
_numbers: dict[Words, int] = {}


def _number(words: Words) -> int:
    """Give the number of a set of words, taken note of when it is met for the first time."""
    if words not in _numbers:
        _numbers[words] = len(_numbers)
        for word in words:
            _note(word).add(_numbers[words])
        sets_in.cache_clear()
    return _numbers[words]


def _note(word: str) -> set[int]:
    """Give the numbers of the sets that a word stands in; it is looked for by its four rarest letters."""
    if word not in _owners:
        owners = _owners[word] = set()
        if len(word) == _SHORTEST:
            _threes[word] = owners
        elif word != _FIGURE:
            at = min(range(len(word) - 3), key=lambda at: len(_fours.get(word[at : at + 4], ())))
            _fours.setdefault(word[at : at + 4], []).append((word, at, owners))
    return _owners[word]


@lru_cache(maxsize=2048)
def sets_in(text: str) -> frozenset[int]:
    """Give the numbers of the sets of which a word stands in the text."""
    low = folded(text)
    found: set[int] = set(_owners[_FIGURE]) if _FIGURE in _owners and _DIGIT.search(low) else set()
    get = _fours.get
    for start in range(len(low) - 3):
        for word, at, owners in get(low[start : start + 4], ()):
            if at <= start and low.startswith(word, start - at):
                found |= owners
    for three in {low[start : start + 3] for start in range(len(low) - 2)}.intersection(_threes):
        found |= _threes[three]
    return frozenset(found)


class Sought:
    """A pattern, or several of which any may match; each alternative is searched only where its words are.

    The alternatives of a pattern without groups count as patterns of their own. What is found is what `re.Pattern`
    finds in all of them joined by bars.
    """

    def __init__(self, *patterns: str, flags: int = 0) -> None:
        self.pattern = patterns[0] if len(patterns) == 1 else "|".join(f"(?:{pattern})" for pattern in patterns)
        if self.pattern.startswith("(?i)"):
            patterns, flags = (self.pattern[4:],), flags | re.IGNORECASE
        self._flags = flags
        self._whole: re.Pattern[str] | None = None
        branches = [branch for pattern in patterns for branch in alternatives(pattern)]
        # Text that needs no words comes last where any match will do; the order counts where the first is wanted.
        self._branches = [
            (frozenset(_number(words) for words in _best(needed(branch, flags), 3)), re.compile(branch, flags))
            for branch in branches
        ]
        self._by_words = sorted(self._branches, key=lambda branch: not branch[0])

    @property
    def whole(self) -> re.Pattern[str]:
        """The pattern as the standard library has it, made when it is first asked for."""
        if self._whole is None:
            self._whole = re.compile(self.pattern, self._flags)
        return self._whole

    def _likely(self, text: str) -> list[re.Pattern[str]]:
        """The alternatives whose words are there, in their order."""
        if len(text) > LONGEST:
            return [self.whole]
        there = sets_in(text)
        return [pattern for sets, pattern in self._branches if sets <= there]

    def matches(self, text: str) -> bool:
        """Say whether there is a match anywhere in the text."""
        if len(text) > LONGEST:
            return self.whole.search(text) is not None
        there = sets_in(text)
        return any(sets <= there and pattern.search(text) is not None for sets, pattern in self._by_words)

    def search(self, text: str) -> re.Match[str] | None:
        """Give the first match, as `re.Pattern.search`."""
        first: re.Match[str] | None = None
        for pattern in self._likely(text):
            found = pattern.search(text)
            if found is not None and (first is None or found.start() < first.start()):
                first = found
        return first

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        """Give all matches, as `re.Pattern.finditer`."""
        likely = self._likely(text)
        return (likely[0] if len(likely) == 1 else self.whole).finditer(text) if likely else iter(())

    def findall(self, text: str) -> list[Any]:
        """Give all matches, as `re.Pattern.findall`."""
        likely = self._likely(text)
        return (likely[0] if len(likely) == 1 else self.whole).findall(text) if likely else []

    def sub(self, words: str, text: str) -> str:
        """Put words in the place of each match, as `re.Pattern.sub`."""
        likely = self._likely(text)
        return (likely[0] if len(likely) == 1 else self.whole).sub(words, text) if likely else text


_PIECE = re.compile(r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|\(\?P?<?[\w:=!>-]*|.", re.DOTALL)


def alternatives(pattern: str) -> list[str]:
    """Give the alternatives that bars part at the top of a pattern; all of it where it has groups to ask for."""
    found, depth = [""], 0
    for piece in _PIECE.findall(pattern):
        if piece == "(" or piece.startswith("(?P"):
            return [pattern]
        depth += piece.startswith("(") - (piece == ")")
        if piece == "|" and not depth:
            found.append("")
        else:
            found[-1] += piece
    return found
