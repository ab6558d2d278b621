"""A quick look before a long pattern: are the words there without which it cannot match? Pure.

A finder has hundreds of long patterns, and hardly one of them matches a given sentence. From each pattern the words are
taken of which every match must hold one (`needed`); a sentence is gone over once for the words of all patterns
together, and only patterns whose words are there are searched. What is found is the same with and without the look.
"""

import importlib
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
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
_SIGN_OFTEN = 0.1
_COMMON_SIGNS = ".,-'\u2019"
_LONGEST_RUN = 20
_REPEATS = ("MAX_REPEAT", "MIN_REPEAT", "POSSESSIVE_REPEAT")
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


def _of_sequence(sequence: Iterable[tuple[Any, Any]], run: str = "") -> list[Words]:
    """Give the sets of what follows upon each other; `run` is the text that stands right before it."""
    found: list[Words] = []
    for kind, value in sequence:
        name = str(kind)
        char, least, most = _repeated(name, value)
        if char:
            run += char * min(least, _LONGEST_RUN)
            if least < most:
                found += _of_run(run)
                run = ""
            continue
        found += _of_run(run)
        found += _of_one(name, value, run)
        run = ""
    return found + _of_run(run)


def _repeated(name: str, value: Any) -> tuple[str, int, int]:  # noqa: ANN401  what the parser gives
    """Give the character that stands here, and how often at least and at most; no character where it is not sure."""
    if name == "LITERAL":
        return _character(value), 1, 1
    if name in _REPEATS and value[0] and len(value[2]) == 1 and str(value[2][0][0]) == "LITERAL":
        return _character(value[2][0][1]), int(value[0]), int(value[1])
    return "", 0, 0


def _character(code: int) -> str:
    """Give a letter of ASCII or a sign; other letters have cases of their own."""
    char = chr(code)
    return char if code < 128 or not char.isalnum() else ""  # noqa: PLR2004  ASCII


def _of_run(run: str) -> list[Words]:
    if len(run) >= _SHORTEST and run.isascii():
        return [frozenset({run.lower()})]
    return [frozenset({char}) for char in run if _is_sign(char)][:1]


def _is_sign(char: str) -> bool:
    """Say whether a character is one that stands in few sentences."""
    return not char.isalnum() and not char.isspace() and char not in _COMMON_SIGNS


def _of_one(name: str, value: Any, run: str) -> list[Words]:  # noqa: ANN401  what the parser gives
    if name in ("SUBPATTERN", "ATOMIC_GROUP"):
        return _of_sequence(value[-1] if name == "SUBPATTERN" else value, run)
    if name == "BRANCH":
        return _of_branches(value[1], run)
    if name == "ASSERT" or (name in _REPEATS and value[0]):
        return _of_sequence(value[-1])
    return _of_choice(value) if name == "IN" else []


def _of_choice(choice: Sequence[tuple[Any, Any]]) -> list[Words]:
    """Give the set for one of several characters, where all are figures or signs."""
    if all(_is_figure(kind, of) for kind, of in choice):
        return [_FIGURES]
    signs = all(str(kind) == "LITERAL" and _is_sign(chr(of)) for kind, of in choice)
    return [frozenset(chr(of) for _, of in choice)] if signs else []


def _is_figure(kind: object, of: object) -> bool:
    named = str(kind) == "CATEGORY" and str(of) == "CATEGORY_DIGIT"
    return named or (str(kind) == "RANGE" and isinstance(of, tuple) and ord("0") <= of[0] <= of[1] <= ord("9"))


def _of_branches(branches: Sequence[Iterable[tuple[Any, Any]]], run: str) -> list[Words]:
    """Give one set for all branches, the best of each: a match goes through one of them."""
    union: set[str] = set()
    for branch in branches:
        best = _best(_of_sequence(branch, run))
        if not best:
            return []
        union |= best[0]
    # Whatever holds a longer word holds the shorter one in it.
    return [frozenset(word for word in union if not any(other in word for other in union if other != word))]


def _best(found: list[Words], most: int = 1) -> list[Words]:
    """Give the sets that tell most: of few and long words."""
    return sorted((words for words in found if _rate(words) < _TOO_OFTEN), key=_rate)[:most]


def _rate(words: Words) -> float:
    return sum(_often(word) for word in words)


def _often(word: str) -> float:
    if len(word) == 1:
        return _SIGN_OFTEN
    return 0.4 if word == _FIGURE else _OFTEN.get(len(word), 0.003)


# Which words stand in a text, for all patterns at once

_owners: dict[str, set[int]] = {}
_fours: dict[str, list[tuple[str, int, set[int]]]] = {}
_threes: dict[str, set[int]] = {}
_signs: dict[str, set[int]] = {}
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
        if len(word) == 1:
            _signs[word] = owners
        elif len(word) == _SHORTEST:
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
    for sign in _signs.keys() & set(low):
        found |= _signs[sign]
    return frozenset(found)


class Branch:
    """One alternative of a pattern: the sets of words it needs, and its search, compiled when it is first asked for."""

    __slots__ = ("_flags", "_made", "_source", "words")

    def __init__(self, source: str, flags: int) -> None:
        self.words = frozenset(_number(words) for words in _best(needed(source, flags), 3))
        self._source, self._flags = source, flags
        self._made: re.Pattern[str] | None = None

    @property
    def pattern(self) -> re.Pattern[str]:
        """The alternative as the standard library has it."""
        if self._made is None:
            self._made = re.compile(self._source, self._flags)
        return self._made


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
        self._branches = [Branch(branch, flags) for branch in branches]
        self._worded = [branch for branch in self._branches if branch.words]
        self.wordless = [branch for branch in self._branches if not branch.words]
        self.keys = frozenset(min(branch.words) for branch in self._worded)

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
        return [branch.pattern for branch in self._branches if branch.words <= there]

    def matches(self, text: str) -> bool:
        """Say whether there is a match anywhere in the text."""
        if len(text) > LONGEST:
            return self.whole.search(text) is not None
        there = sets_in(text)
        if not self.keys.isdisjoint(there):
            for branch in self._worded:
                if branch.words <= there and branch.pattern.search(text) is not None:
                    return True
        return any(branch.pattern.search(text) is not None for branch in self.wordless)

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


def weigher(cues: Iterable[tuple[float, Sought]]) -> Callable[[str], float]:
    """Give what says the greatest weight of the patterns that match a text, 0 where none does.

    Only patterns are asked of which a word stands in the text, and those that need none.
    """
    ranked = sorted(cues, key=lambda cue: -cue[0])
    always = {rank for rank, (_, sought) in enumerate(ranked) if sought.wordless}
    holders: dict[int, set[int]] = {}
    for rank, (_, sought) in enumerate(ranked):
        for key in sought.keys:
            holders.setdefault(key, set()).add(rank)
    keys = frozenset(holders)

    def weigh(text: str) -> float:
        ranks: Iterable[int] = range(len(ranked))
        if len(text) <= LONGEST:
            ranks = sorted(always.union(*(holders[key] for key in keys & sets_in(text))))
        return next((ranked[rank][0] for rank in ranks if ranked[rank][1].matches(text)), 0.0)

    return weigh


_PIECE = re.compile(r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|\(\?P?<?[\w:=!>-]*|.", re.DOTALL)


def alternatives(pattern: str) -> list[str]:
    """Give the alternatives that bars part at the top of a pattern; all of it where it has groups to ask for.

    A group that is all of the pattern, or of an alternative, is taken apart likewise.
    """
    found, depth, ends = [""], 0, []
    pieces = _PIECE.findall(pattern)
    for at, piece in enumerate(pieces):
        if piece == "(" or piece.startswith("(?P"):
            return [pattern]
        depth += piece.startswith("(") - (piece == ")")
        if not depth:
            ends.append(at)
        if piece == "|" and not depth:
            found.append("")
        else:
            found[-1] += piece
    if len(found) > 1:
        return [inner for alternative in found for inner in alternatives(alternative)]
    if ends[:1] == [len(pieces) - 1] and (opened := _GROUP.match(pattern)):
        return [f"{opened[0]}{inner})" for inner in alternatives(pattern[opened.end() : -1])]
    return found


_GROUP = re.compile(r"\(\?(?:[a-z]+)?(?:-[a-z]+)?:")
