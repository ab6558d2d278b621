"""Document → spaCy `Doc`: the same text, tokenised, with sentences that respect the layout (spacy-layout's idea).

No pretrained model is used; rules and the project's own trained components work on a blank English pipeline.
"""

import re
from collections.abc import Iterable, Iterator
from functools import cache

import numpy as np
import spacy
from spacy.language import Language
from spacy.tokens import Doc, SpanGroup

from domain.documents import Document, SpanKind

BLOCKS = (
    SpanKind.PARAGRAPH, SpanKind.HEADING, SpanKind.LIST_ITEM, SpanKind.CELL, SpanKind.ROW, SpanKind.FORM_FIELD,
    SpanKind.HEADER, SpanKind.FOOTER, SpanKind.QUOTED, SpanKind.FORWARDED, SpanKind.PAGE, SpanKind.SHEET,
)
PIECE = 40
RUN = re.compile(rf"[^\w\s]{{{PIECE},}}|\S{{400,}}")
"""Marks in a row, or letters without a space, that no sentence holds."""
ENDS = frozenset(".?!")
CLOSERS = frozenset("\"')]\N{RIGHT DOUBLE QUOTATION MARK}\N{RIGHT SINGLE QUOTATION MARK}")


@cache
def english() -> Language:
    """The blank English pipeline that every document is tokenised with."""
    nlp = spacy.blank("en")
    nlp.max_length = 50_000_000
    return nlp


def make_doc(document: Document) -> Doc:
    """The `Doc` of a document: `doc.text == document.text`, sentences set, layout in `doc.spans[kind]`."""
    doc = _tokenise(document.text)
    _set_sentences(doc, document)
    for kind in {span.kind for span in document.spans}:
        made = (doc.char_span(s.start, s.end, label=s.label, alignment_mode="expand") for s in document.spans_of(kind))
        doc.spans[kind.value] = SpanGroup(doc, name=kind.value, spans=[span for span in made if span is not None])
    return doc


class Docs(dict[str, Doc]):
    """The `Doc` of each document, by document id; made when it is first asked for, as most messages need none."""

    def __init__(self, documents: Iterable[Document]) -> None:
        super().__init__()
        self._documents = {document.id: document for document in documents}

    def __missing__(self, name: str) -> Doc:
        """Make the `Doc` of that document; raises `KeyError` where there is none."""
        return self.setdefault(name, make_doc(self._documents[name]))


def make_docs(documents: Iterable[Document]) -> dict[str, Doc]:
    """The `Doc` of each document, by document id."""
    return Docs(documents)


def _tokenise(text: str) -> Doc:
    """The tokens of a text; runs that are no language are cut, for spaCy strips marks one at a time and starts over."""
    if not RUN.search(text):
        return english().make_doc(text)
    words: list[str] = []
    spaces: list[bool] = []
    for piece in _pieces(text):
        for token in english().make_doc(piece):
            words.append(token.text)
            spaces.append(bool(token.whitespace_))
    return Doc(english().vocab, words=words, spaces=spaces)


def _pieces(text: str) -> Iterator[str]:
    start = 0
    for run in RUN.finditer(text):
        if run.start() > start:
            yield text[start : run.start()]
        yield from (run[0][at : at + PIECE] for at in range(0, len(run[0]), PIECE))
        start = run.end()
    if start < len(text):
        yield text[start:]


def _set_sentences(doc: Doc, document: Document) -> None:
    """Begin a sentence at each edge of a block, after a blank line, and after what ends one (in time linear in length).

    Set as one array: token by token, spaCy takes minutes over a text of 90,000 tokens.
    """
    if not len(doc):
        return
    blocks = (edge for span in document.spans_of(*BLOCKS) for edge in (span.start, span.end))
    edges = np.array(sorted({0, *blocks}))
    starts = np.fromiter((token.idx for token in doc), dtype=np.int64, count=len(doc))
    before = np.concatenate(([-1], starts[:-1]))
    crossing = np.searchsorted(edges, starts, side="right") > np.searchsorted(edges, before, side="right")
    unique, places = np.unique(doc.to_array(["ORTH"]).reshape(-1), return_inverse=True)
    marks = np.array([_marks(doc.vocab.strings[int(orth)]) for orth in unique])[places.reshape(-1)]
    values = np.array(_sentence_starts(marks.tolist(), crossing.tolist()), dtype=np.int64)
    doc.from_array(["SENT_START"], values.astype("uint64").reshape(-1, 1))  # type: ignore[arg-type]


ENDING, SPACE, LOWER, CLOSING, BLANK_LINE = 1, 2, 4, 8, 16


def _marks(text: str) -> int:
    """What a token can do to a sentence, as bits."""
    space = text.isspace()
    ends = text in ENDS or (len(text) > 1 and text[-1] in ENDS and text[-1] != ".")
    blank = space and text.count("\n") > 1
    return ENDING * ends | SPACE * space | LOWER * text.islower() | CLOSING * (text in CLOSERS) | BLANK_LINE * blank


def _sentence_starts(marks: list[int], crossing: list[bool]) -> list[int]:
    """1 for each token that begins a sentence, -1 for the others (spaCy's SENT_START)."""
    values: list[int] = []
    ended = pending = False
    for mark, crosses in zip(marks, crossing, strict=True):
        begins = not values or crosses or pending or (ended and not mark & (SPACE | LOWER))
        values.append(1 if begins else -1)
        pending = bool(mark & BLANK_LINE)
        if mark & ENDING:
            ended = True
        elif begins or not mark & (CLOSING | SPACE):
            ended = False
    return values
