"""The values of a packet's fields, one for each name, across all its messages. Pure.

A later message that says it corrects an earlier one replaces its value. A contradiction that nothing explains leaves
one value standing and keeps the other as its rival, so that the case shows both. Lists are completed: an address that
a later message adds joins those that were there.
"""

import json
import re
from collections.abc import Iterable
from dataclasses import replace

from domain.cases import Arrival, Packet
from domain.fields import FieldValue, Substance, Value
from validators.assess import numbered

CORRECTS = re.compile(
    r"(?i)\b(?:correct(?:s|ed|ion|ions|ing)?|supersed\w+|replac(?:e|es|ed|ing|ement)|instead of|revis(?:ed|ion|es)"
    r"|amend(?:s|ed|ment)?|updat(?:ed|es|ing)|in error|mistake|mistyped|typo|should (?:have been|be|read)|not the"
    r"|disregard|ignore|changed? (?:to|from)|new (?:quote|total|price|figure))\b"
)
CORRECTION = "correction"
"""The field whose values say what a message puts in place of what."""
OF_THE_SIGNER = frozenset({"signer.name", "signer.title"})
SURE = 0.8
CENT = 0.005
NEAR = 300
"""Characters before and after a value within which a correction announces itself."""


def merge_fields(packet: Packet) -> tuple[FieldValue, ...]:
    """One value for each field name that the packet gives a value to, in order of first appearance, with its rivals."""
    names = dict.fromkeys(
        value.name for arrival in packet.arrivals for value in arrival.reading.fields
        if _counts(value) and value.name != CORRECTION
    )
    merged = (_merge_one(name, packet) for name in names)
    return tuple(value for value in merged if value is not None)


def _counts(value: FieldValue) -> bool:
    return value.value is not None and value.substance is Substance.SUBSTANTIVE


def _merge_one(name: str, packet: Packet) -> FieldValue | None:
    standing: FieldValue | None = None
    signed = False
    for arrival in packet.arrivals:
        swaps = _swaps(arrival)
        values = (_without_old(v, swaps) for v in numbered(arrival) if v.name == name and _counts(v))
        found = sorted((value for value in values if value is not None), key=lambda v: -v.confidence)
        if standing is not None:
            standing = _swapped(standing, swaps)
        if not found:
            continue
        new = _with_rivals(found[0], found[1:])
        if standing is not None and name in OF_THE_SIGNER and (signed or not _is_signed(arrival)):
            standing = _with_rivals(standing, (new,))  # who answers a notice has not signed the request
        else:
            standing = new if standing is None else _follow(standing, new, arrival)
        signed = signed or _is_signed(arrival)
    return standing


def _is_signed(arrival: Arrival) -> bool:
    """Say whether an entitled officer signed or sent the message."""
    passages = (v for v in arrival.reading.fields if v.name == "signer" and v.substance is Substance.SUBSTANTIVE)
    return any(passage.confidence >= SURE for passage in passages)


def _swaps(arrival: Arrival) -> tuple[FieldValue, ...]:
    """The corrections of one message, each with an old and a new value."""
    return tuple(v for v in numbered(arrival) if v.name == CORRECTION and isinstance(v.value, dict))


def _swapped(standing: FieldValue, swaps: Iterable[FieldValue]) -> FieldValue:
    """The value with every old piece put right; the value as it was becomes a rival."""
    for swap in swaps:
        if not isinstance(swap.value, dict):
            continue
        changed = _put(standing.value, str(swap.value["replace"]), str(swap.value["with"]))
        if not _same(changed, standing.value):
            was = replace(standing, rivals=())
            reason = f"A later message corrects the earlier value. {swap.reason}".strip()
            standing = replace(
                standing, value=changed, evidence=(*swap.evidence, *standing.evidence), reason=reason,
                rivals=(*standing.rivals, was),
            )
    return standing


def _without_old(value: FieldValue, swaps: Iterable[FieldValue]) -> FieldValue | None:
    """The value of a correcting message without what it says is wrong; None where nothing is left."""
    olds = [str(swap.value["replace"]) for swap in swaps if isinstance(swap.value, dict)]
    if isinstance(value.value, list):
        kept = [item for item in value.value if not any(_is_number(item, old) for old in olds)]
        return replace(value, value=kept) if kept or not value.value else None
    return None if any(_is_number(value.value, old) for old in olds) else value


def _put(value: Value, old: str, new: str) -> Value:
    """The value with `old` replaced by `new`: a number, or whole words of a text, also within lists and records."""
    if isinstance(value, list):
        return [_put(item, old, new) for item in value]
    if isinstance(value, dict):
        return {key: _put(item, old, new) for key, item in value.items()}
    if isinstance(value, str):
        return re.sub(rf"(?<![\w.,]){re.escape(old)}(?![\w]|[.,]\d)", lambda _: new, value)
    number = _number(new)
    if number is None or not isinstance(value, int | float) or not _is_number(value, old):
        return value
    return type(value)(number)


def _is_number(value: Value, text: str) -> bool:
    number = _number(text)
    is_figure = isinstance(value, int | float) and not isinstance(value, bool)
    return is_figure and number is not None and abs(float(str(value)) - number) < CENT


def _number(text: str) -> float | None:
    digits = text.replace(",", "").lstrip("$ ")
    return float(digits) if re.fullmatch(r"\d+(?:\.\d+)?", digits) else None


def _follow(standing: FieldValue, new: FieldValue, arrival: Arrival) -> FieldValue:
    """What stands after a later message: the correction, the completed list, or the surer of two rivals."""
    if _same(standing.value, new.value):
        best = max(standing, new, key=lambda value: value.confidence)
        return replace(best, evidence=tuple(dict.fromkeys((*standing.evidence, *new.evidence))), rivals=standing.rivals)
    if _is_correction(new, arrival):
        kept = _with_rivals(new, (standing, *standing.rivals))
        return replace(kept, reason=f"A later message corrects the earlier value. {new.reason}".strip())
    if isinstance(standing.value, list) and isinstance(new.value, list):
        joined = _joined(standing.value, new.value)
        return replace(standing, value=joined, evidence=(*standing.evidence, *new.evidence))
    if new.confidence > standing.confidence:
        return _with_rivals(new, (standing, *standing.rivals))
    return _with_rivals(standing, (*standing.rivals, new))


def _with_rivals(value: FieldValue, others: Iterable[FieldValue]) -> FieldValue:
    rivals = tuple(replace(other, rivals=()) for other in others if not _same(other.value, value.value))
    return replace(value, rivals=(*value.rivals, *rivals))


def _same(one: Value, other: Value) -> bool:
    return _key(one) == _key(other)


def _key(value: Value) -> str:
    return json.dumps(value, sort_keys=True, default=str).casefold()


def _joined(one: list[Value], other: list[Value]) -> list[Value]:
    """Both lists, nothing twice; a list that repeats the whole first one takes its place."""
    known = {_key(item) for item in one}
    if known <= {_key(item) for item in other}:
        return list(other)
    return [*one, *(item for item in other if _key(item) not in known)]


def _is_correction(value: FieldValue, arrival: Arrival) -> bool:
    """Say whether the words around a value announce that it takes another's place."""
    texts = {document.id: document.text for document in arrival.reading.documents}
    for evidence in value.evidence:
        text = texts.get(evidence.document, "")
        if CORRECTS.search(text[max(0, evidence.start - NEAR) : evidence.end + NEAR]):
            return True
    return any(document.is_body and CORRECTS.search(document.text[:NEAR]) for document in arrival.reading.documents)
