"""What was found in the documents, with its evidence."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from domain.documents import Document, Place

Value = str | int | float | bool | dict[str, Any] | list[Any] | None
"""Plain data, as JSON knows it."""


@dataclass(frozen=True, slots=True)
class Evidence:
    """A quotation that anyone can check: `document.text[start:end] == quote`, at `place`.

    `document` is the id of the document within its message; `message` numbers the message within the case (1 is the
    first) and is 0 until the packet is put together. `name` is the document's name for people.
    `method` names what found it; `confidence` is between 0 and 1.
    """

    document: str
    start: int
    end: int
    quote: str
    place: Place | None = None
    name: str = ""
    method: str = ""
    confidence: float = 1.0
    message: int = 0


def quote(document: Document, start: int, end: int, *, method: str, confidence: float = 1.0) -> Evidence:
    """Evidence for `document.text[start:end]`, with its place; surrounding white space is left out."""
    text = document.text[start:end]
    start += len(text) - len(text.lstrip())
    text = text.strip()
    end = start + len(text)
    return Evidence(
        document=document.id, start=start, end=end, quote=text, place=document.place_of(start, end),
        name=document.name, method=method, confidence=min(confidence, document.confidence_of(start, end)),
    )


class Substance(StrEnum):
    """What a passage does about the item it is about. Only the first can satisfy it by itself."""

    SUBSTANTIVE = "substantive"
    PLACEHOLDER = "placeholder"
    NEGATED = "negated"
    PROMISE = "promise"
    REFERENCE = "reference"
    POLICY_QUOTATION = "policy quotation"
    OTHER_SUBJECT = "other subject"


@dataclass(frozen=True, slots=True)
class FieldValue:
    """A named, normalised value with its evidence; also a passage that bears on a required item.

    `name` is a requirement id of `packets` (such as `contract.term`) or a field name (such as `cost.total`).
    `value` is plain data (see the field's module for its shape) and None where only the passage matters.
    `confidence` is the probability that this is what `name` and `substance` say.
    `reason` is a sentence about why it counts, or why it lost; `rivals` are the values that lost.
    """

    name: str
    value: Value
    evidence: tuple[Evidence, ...]
    confidence: float = 1.0
    substance: Substance = Substance.SUBSTANTIVE
    reason: str = ""
    rivals: tuple["FieldValue", ...] = ()
