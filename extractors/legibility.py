"""Lets a value be no surer than the worst of the words that it was read from.

A scan's words come with how surely each was made out. A passage may be sound although a letter of it is in doubt, yet
an amount, a number, or a name is as good as its worst character. Values taken from words in doubt become unclear;
that the packet *gives* an amount, a term, or a provider stays as sure as it was, and is said without the value.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from rapidfuzz.distance import Levenshtein

from domain.documents import Document
from domain.fields import Evidence, FieldValue, Substance, Value
from extractors.second_look import bare

CLEAR = 0.8
"""Words read at least so surely leave no doubt on what is made of them."""
LEAST = 0.42
"""A value in doubt is still something for a person to look at, not nothing."""
GIVEN = frozenset({"cost.total", "cost.items", "contract.term", "provider.name", "signer"})
"""What must be given, whatever letter of it is in doubt; of a signer it is the title that is judged."""
SPELLED = frozenset({*GIVEN, "contract.term_months", "services.addresses", "project.locations", "signer.name"})
"""Fields whose values are what is written, letter by letter, and not one of a few that are known."""
_WORD = re.compile(r"\S+")
_AMOUNT = re.compile(r"\d+(?:\.\d+)?")


def weighed(values: Iterable[FieldValue], documents: Iterable[Document], *, sender: str = "") -> tuple[FieldValue, ...]:
    """Give the values, those read from words in doubt below `CLEAR`, their lesser rivals below them.

    `sender` is the sender's name as the mail's header field gives it, to tell a misread name by.
    """
    found = tuple(values)
    scanned = {d.id: d for d in documents if any(placed.confidence < 1 for placed in d.places)}
    if not scanned:
        return found
    legible = _legibilities(found, scanned, sender)
    made: list[FieldValue] = []
    for number, value in enumerate(found):
        sure = min(legible.get(number, 1.0), _ceiling(number, found, legible))
        if sure >= CLEAR or sure >= value.confidence:
            made.append(value)
            continue
        reason = f"{value.reason} It was read from writing that can hardly be made out.".strip()
        made.append(replace(value, confidence=max(LEAST, sure), reason=reason))
        if value.name in GIVEN:
            made.append(replace(value, value=None, rivals=()))
    return tuple(made)


def _legibilities(values: tuple[FieldValue, ...], scanned: Mapping[str, Document], sender: str) -> dict[int, float]:
    """Give how surely the words of each value that is in doubt were made out; sums that come out right are in none."""
    found = {}
    for number, value in enumerate(values):
        if value.name not in SPELLED or value.value is None or value.substance is not Substance.SUBSTANTIVE:
            continue
        sure = legibility(value, scanned)
        if sure < 1 and value.name.startswith("signer") and _is_nearly(value.value, sender):
            sure = min(sure, LEAST)
        if sure < CLEAR:
            found[number] = sure
    proven = _proven(values)
    return {number: sure for number, sure in found.items() if number not in proven}


def _proven(values: tuple[FieldValue, ...]) -> set[int]:
    """Give the totals and the lists of amounts that agree with each other."""
    totals = [(number, value.value) for number, value in enumerate(values) if value.name == "cost.total"]
    lists = [(number, value.value) for number, value in enumerate(values) if value.name == "cost.items"]
    pairs = [(one, other) for one, total in totals for other, items in lists if _adds_up(total, items)]
    return {number for pair in pairs for number in pair}


def _is_nearly(value: Value, sender: str) -> bool:
    """Say whether a name differs from the sender's by a letter or two: one of them is misread, and mail is not."""
    name = value.get("name") if isinstance(value, dict) else value
    apart = Levenshtein.distance(name.casefold(), sender.casefold()) if isinstance(name, str) else 0
    return 0 < apart <= 2  # noqa: PLR2004  letters


def _adds_up(total: Value, items: Value) -> bool:
    """Say whether amounts make their total: then each was read rightly, however faint it is."""
    if not isinstance(total, int | float) or not isinstance(items, list) or len(items) < 2:  # noqa: PLR2004  one proves nothing
        return False
    amounts = [item for item in items if isinstance(item, int | float)]
    return len(amounts) == len(items) and abs(sum(amounts) - total) < 0.01  # noqa: PLR2004  a cent


def _ceiling(number: int, values: tuple[FieldValue, ...], legible: Mapping[int, float]) -> float:
    """Give how sure a value can be that another one, now in doubt, stood before: it must not win by that."""
    own = values[number]
    if own.value is None or own.name not in SPELLED or own.substance is not Substance.SUBSTANTIVE:
        return 1.0
    rivals = [(values[other], sure) for other, sure in legible.items() if values[other].name == own.name]
    above = [sure for rival, sure in rivals if rival.value != own.value and rival.confidence > own.confidence]
    return max(LEAST, min(above) - 0.01) if above else 1.0


def legibility(value: FieldValue, scanned: Mapping[str, Document]) -> float:
    """Give how surely the worst of the words that a value repeats was made out; 1.0 where none was in a picture."""
    wanted = _pieces(value.value)
    worst = 1.0
    for evidence in value.evidence:
        document = scanned.get(evidence.document)
        if document is not None:
            worst = min([worst, *(sure for word, sure in _words(document, evidence) if _carries(word, wanted))])
    return worst


def _pieces(value: Value) -> frozenset[str]:
    """Give the words and numbers that a value is made of; a title is one of a few that are known."""
    if isinstance(value, dict):
        return frozenset().union(*(_pieces(item) for key, item in value.items() if key != "title"))
    if isinstance(value, list):
        return frozenset().union(*(_pieces(item) for item in value))
    if isinstance(value, bool) or value is None:
        return frozenset()
    if isinstance(value, int | float):
        return frozenset({f"{value:.2f}"})
    return frozenset(_core(word) for word in _WORD.findall(value)) - {""}


def _core(word: str) -> str:
    return bare(word).casefold()


def _carries(word: str, wanted: frozenset[str]) -> bool:
    """Say whether a word of a document is one of the pieces of a value, spelled alike or of the same amount."""
    core = _core(word)
    if not core:
        return False
    number = core.lstrip("$").replace(",", "")
    amount = f"{float(number):.2f}" if number.isascii() and _AMOUNT.fullmatch(number) else ""
    return core in wanted or (bool(amount) and amount in wanted)


def _words(document: Document, evidence: Evidence) -> Iterator[tuple[str, float]]:
    """Give the words of a quotation with how surely each was made out."""
    for match in _WORD.finditer(document.text, evidence.start, evidence.end):
        yield match.group(), document.confidence_of(match.start(), match.end())
