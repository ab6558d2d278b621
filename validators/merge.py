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
NEAR = 300
"""Characters before and after a value within which a correction announces itself."""


def merge_fields(packet: Packet) -> tuple[FieldValue, ...]:
    """One value for each field name that the packet gives a value to, in order of first appearance, with its rivals."""
    names = dict.fromkeys(
        value.name for arrival in packet.arrivals for value in arrival.reading.fields if _counts(value)
    )
    merged = (_merge_one(name, packet) for name in names)
    return tuple(value for value in merged if value is not None)


def _counts(value: FieldValue) -> bool:
    return value.value is not None and value.substance is Substance.SUBSTANTIVE


def _merge_one(name: str, packet: Packet) -> FieldValue | None:
    standing: FieldValue | None = None
    for arrival in packet.arrivals:
        found = sorted((v for v in numbered(arrival) if v.name == name and _counts(v)), key=lambda v: -v.confidence)
        if found:
            new = _with_rivals(found[0], found[1:])
            standing = new if standing is None else _follow(standing, new, arrival)
    return standing


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
