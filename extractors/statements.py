"""Material → statements: each sentence, list item, cell and heading that counts, with its labels and whose document it is.

A statement's text has white space flattened one for one, so that offsets into it are offsets into the document.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from domain.documents import Document
from domain.fields import Evidence

from extractors.contract import Material
from extractors.roles import Holding, sort_documents
from extractors.passages import Passage, find_passages, split_sentences
from extractors.sight import seen, show

METHOD = "rules"


@dataclass(frozen=True, slots=True)
class Statement:
    """The stretch `[start, end)` of a document. `before` is the text of the statement it follows in its passage.

    `heading` is set for a line that stands over others; it says little by itself.
    """

    holding: Holding
    start: int
    end: int
    text: str
    passage: Passage
    before: str = ""
    after: str = ""
    heading: bool = False

    @property
    def labels(self) -> str:
        """What stands over it: its own label and the section's heading."""
        return f"{self.passage.label} {self.passage.section}".strip()

    def weight(self, *topics: str) -> float:
        """How surely its labels are about one of these topics (0–1)."""
        return self.passage.weight(*topics)

    def evidence(self, method: str, confidence: float = 1.0) -> tuple[Evidence, ...]:
        """The statement as a quotation."""
        return show(self.holding.document, self.start, self.end, method=method, confidence=confidence)


def flat(text: str) -> str:
    """The text with every white space character replaced by a blank and quotation marks made plain; lengths stay."""
    return re.sub(r"\s", " ", text).translate(PLAIN)


PLAIN = str.maketrans({"’": "'", "‘": "'", "“": '"', "”": '"', "\u00ad": " ", "‑": "-", "−": "-", "\xa0": " "})


def holdings_of(material: Material) -> tuple[Holding, ...]:
    """The documents of the material with their roles, in order."""
    return sort_documents(material.documents)


def statements_of(material: Material) -> Iterator[Statement]:
    """Every statement of the material, in order."""
    for holding in holdings_of(material):
        yield from statements(holding)


@lru_cache(maxsize=64)
def statements(holding: Holding) -> tuple[Statement, ...]:
    """The statements of one document, in the order of its text."""
    view = seen(holding.document)
    passages = find_passages(view)
    found = [made for passage in passages for made in _sentences(holding, passage)]
    found += _headings(holding, view, passages)
    return tuple(sorted(found, key=lambda statement: statement.start))


def _sentences(holding: Holding, passage: Passage) -> Iterator[Statement]:
    pieces = [(s.start, s.end, flat(s.text)) for s in split_sentences(passage)]
    for number, (start, end, text) in enumerate(pieces):
        before = pieces[number - 1][2] if number else ""
        after = pieces[number + 1][2] if number + 1 < len(pieces) else ""
        yield Statement(holding, start, end, text, passage, before, after)


def _headings(holding: Holding, view: Document, passages: tuple[Passage, ...]) -> Iterator[Statement]:
    """The lines that stand in no passage: headings, labels and captions of columns."""
    at = 0
    for passage in [*passages, Passage(len(view.text), len(view.text), "")]:
        for match in re.finditer(r"[^\n\r\f\v|]*\w[^\n\r\f\v|]*", view.text[at : passage.start]):
            start, end = at + match.start(), at + match.end()
            yield Statement(holding, start, end, flat(view.text[start:end]), passage, heading=True)
        at = max(at, passage.end)
