"""Material → statements: each sentence, list item, cell and heading that counts, with its labels and its document.

A statement's text has white space flattened one for one, so that offsets into it are offsets into the document.
"""
# ruff: noqa: E501 - a pattern reads best on few lines

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache

from domain.documents import Document
from domain.fields import Evidence
from extractors.contract import Material
from extractors.passages import ABBREVIATION, Passage, find_passages, is_next_item, split_sentences
from extractors.roles import Holding, sort_documents
from extractors.sight import seen, show
from extractors.topics import LEXICON, Topics, label_topics
from extractors.wording import find_demand

AFTER_COMPANY = re.compile(
    r"(?<=\b(?:Inc|LLC|Ltd)\.)\s+(?=(?:The|It|They|Their|We|Its|This|That|Our|In|For|No|Each|On|If)\b)|"
    r"(?<=\bCorp\.)\s+(?=(?:The|It|They|We|This)\b)"
)
FACTS = frozenset(
    {
        "services",
        "term",
        "termination",
        "cost",
        "provider",
        "sla",
        "remedies",
        "ipr",
        "fsr",
        "location",
        "need",
        "reason",
        "ramifications",
    }
)
BULLET = re.compile(r"\s*[\u2022\u25cf\u25aa\u25e6\u2023\u00b7*\u2013-]\s+\S")
"""An item of a list says something, however short it is and whatever it is about."""
ENUMERATED = re.compile(r"\W*\w{1,3}[.)]\W*")
INLINE = re.compile(r"\s*(?P<label>[A-Z][\w /&'-]{2,40}?)(?::|\s[-\u2013])\s+\S")
LABELLED_LINE = re.compile(r"\n\s*(?=(?P<label>[A-Z][\w /&'-]{2,30}?)(?::|\s[-\u2013])\s+\S)")
LOWER = re.compile(
    r"(?:(?<=[a-z]{4})(?<!per cent)(?<!approx)(?<!dept)(?<!incl)(?<!avail)(?<!prop)(?<!term)(?<!serv)(?<!tech)(?<!svcs)(?<!intl)(?<!natl)(?<!mgmt)|"
    r"(?<=\d))[.?!]\s+(?=[a-z]{2,})"
)
RECITAL = re.compile(r"(?<=;)\s*(?:and|or|but)?\s*\n\s*(?=[A-Z])|(?<=; and)\s*\n\s*(?=[A-Z])|(?<=,)\s*\n\s*\n\s*(?=[A-Z]{3})")
"""Between recitals (“; and”, a new paragraph) one statement ends and the next begins."""
SAYS = re.compile(r"(?i)\b(?:we|i|our|would like|needs|requests|asks|wants|will|shall|are|is) (?!.*\?)")
ALL_TOPICS = tuple({topic for topic, _, _ in LEXICON})
MOST_CAPTION_WORDS = 24


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
        """How surely its labels are about one of these topics (0 to 1)."""
        return self.passage.weight(*topics)

    def evidence(self, method: str, confidence: float = 1.0) -> tuple[Evidence, ...]:
        """The statement as a quotation."""
        return show(self.holding.document, self.start, self.end, method=method, confidence=confidence)


def flat(text: str) -> str:
    """The text with every white space character replaced by a blank and quotation marks made plain; lengths stay."""
    return re.sub(r"\s", " ", text).translate(PLAIN)


PLAIN = str.maketrans("\u2019\u2018“”\u00ad\u2011\u2212\xa0", "''\"\" -- ")


def speaks_of(text: str, stems: tuple[str, ...]) -> bool:
    """Say whether any of these stems (lower case) stands in the text: a quick look before the patterns."""
    lowered = text.lower()
    return any(stem in lowered for stem in stems)


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
    found = [made for passage in _captioned(passages) for made in _sentences(holding, passage)]
    found += _headings(holding, view, passages)
    return tuple(sorted(found, key=lambda statement: statement.start))


def _captioned(passages: tuple[Passage, ...]) -> Iterator[Passage]:
    """The passages, each without a label under the question or caption that is a passage of its own before it.

    Forms put the chapter's words or a caption in one box and leave the next for the answer.
    """
    label = ""
    topics: Topics = ()
    for passage in passages:
        asked = () if passage.label and passage.topics else _asked(passage.text)
        if asked:
            label, topics = flat(passage.text), asked
            yield replace(passage, origin="heading")
        elif (passage.origin == "heading" and passage.topics) or is_next_item(label, passage.text):
            label, topics = "", ()
            yield passage
        elif topics and not passage.weight(*ALL_TOPICS):
            yield replace(passage, label=label, topics=topics)
        else:
            yield passage


def _asked(text: str) -> Topics:
    """What a passage asks for where it is a demand of the chapter or a caption, else nothing."""
    demanded = find_demand(text)
    if demanded:
        return tuple((topic, 0.9) for topic in demanded)
    short = (
        len(text.split()) <= MOST_CAPTION_WORDS and re.search(r"[:?]\s*$", text) is not None and not SAYS.search(text)
    )
    return label_topics(text) if short else ()


def _sentences(holding: Holding, passage: Passage) -> Iterator[Statement]:
    pieces = _with_enumerators([piece for s in split_sentences(passage) for piece in _after_companies(s.start, s.text)])
    heading = passage.origin == "heading" and not BULLET.match(passage.text)
    for number, (start, end, text) in enumerate(pieces):
        inline = INLINE.match(text) if number else None
        topics = label_topics(inline["label"]) if inline else ()
        if inline and _is_fact(inline["label"]):
            passage = replace(passage, label=inline["label"].strip(), topics=topics)
        before = pieces[number - 1][2] if number else ""
        after = pieces[number + 1][2] if number + 1 < len(pieces) else ""
        yield Statement(holding, start, end, text, passage, before, after, heading=heading)


def _with_enumerators(pieces: list[tuple[int, int, str]]) -> list[tuple[int, int, str]]:
    """The pieces, a lone “1.” or “(a)” joined to what it counts."""
    joined: list[tuple[int, int, str]] = []
    for start, end, text in pieces:
        if joined and ENUMERATED.fullmatch(joined[-1][2]):
            first = joined.pop()
            joined.append((first[0], end, first[2] + " " * (start - first[1]) + text))
        else:
            joined.append((start, end, text))
    return joined


def _is_fact(label: str) -> bool:
    """Say whether a label within a paragraph is first of all about one of the facts that are looked for here."""
    topics = label_topics(label)
    return bool(topics) and topics[0][0] in FACTS


def _after_companies(start: int, text: str) -> Iterator[tuple[int, int, str]]:
    """The sentences of what was taken for one: companies end with a full stop, and short lines may have labels."""
    at = 0
    breaks = [
        *AFTER_COMPANY.finditer(text),
        *(m for m in LOWER.finditer(text) if not ABBREVIATION.search(text[: m.start() + 1])),
        *RECITAL.finditer(text),
        *(m for m in LABELLED_LINE.finditer(text) if _is_fact(m["label"])),
    ]
    for match in sorted(breaks, key=lambda m: m.start()):
        yield start + at, start + match.start(), flat(text[at : match.start()])
        at = match.end()
    yield start + at, start + len(text), flat(text[at:])


def _headings(holding: Holding, view: Document, passages: tuple[Passage, ...]) -> Iterator[Statement]:
    """The lines that stand in no passage: headings, labels and captions of columns."""
    at = 0
    for passage in [*passages, Passage(len(view.text), len(view.text), "")]:
        for match in re.finditer(r"[^\n\r\f\v|]*\w[^\n\r\f\v|]*", view.text[at : passage.start]):
            start, end = at + match.start(), at + match.end()
            yield Statement(holding, start, end, flat(view.text[start:end]), passage, heading=True)
        at = max(at, passage.end)
