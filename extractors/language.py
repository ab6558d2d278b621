"""Document → spaCy `Doc`: the same text, tokenised, with sentences that respect the layout (spacy-layout's idea).

No pretrained model is used; rules and the project's own trained components work on a blank English pipeline.
"""

from collections.abc import Iterable
from functools import cache

import spacy
from domain.documents import Document, SpanKind
from spacy.language import Language
from spacy.tokens import Doc, SpanGroup

BLOCKS = (
    SpanKind.PARAGRAPH, SpanKind.HEADING, SpanKind.LIST_ITEM, SpanKind.CELL, SpanKind.ROW, SpanKind.FORM_FIELD,
    SpanKind.HEADER, SpanKind.FOOTER, SpanKind.QUOTED, SpanKind.FORWARDED, SpanKind.PAGE, SpanKind.SHEET,
)
ENDS = frozenset(".?!")
CLOSERS = frozenset("\"')]”’")


@cache
def english() -> Language:
    """The blank English pipeline that every document is tokenised with."""
    nlp = spacy.blank("en")
    nlp.max_length = 50_000_000
    return nlp


def make_doc(document: Document) -> Doc:
    """The `Doc` of a document: `doc.text == document.text`, sentences set, layout in `doc.spans[kind]`."""
    doc = english().make_doc(document.text)
    _set_sentences(doc, document)
    for kind in {span.kind for span in document.spans}:
        made = (doc.char_span(s.start, s.end, label=s.label, alignment_mode="expand") for s in document.spans_of(kind))
        doc.spans[kind.value] = SpanGroup(doc, name=kind.value, spans=[span for span in made if span is not None])
    return doc


def make_docs(documents: Iterable[Document]) -> dict[str, Doc]:
    """The `Doc` of each document, by document id."""
    return {document.id: make_doc(document) for document in documents}


def _set_sentences(doc: Doc, document: Document) -> None:
    edges = {0}
    for span in document.spans_of(*BLOCKS):
        edges.update((span.start, span.end))
    ended = pending = False
    for token in doc:
        crosses = any(edge in edges for edge in range(token.idx, token.idx + 1)) or pending
        starts = token.i == 0 or crosses or (ended and not token.is_space and not token.is_lower)
        token.is_sent_start = starts
        pending = any(edge in edges for edge in range(token.idx + 1, token.idx + len(token) + 1)) and bool(
            edges.intersection(range(token.idx + 1, token.idx + len(token.text_with_ws) + 1))
        )
        blank_line = token.is_space and token.text.count("\n") > 1
        pending = pending or blank_line
        if token.text in ENDS or (token.text[-1] in ENDS and len(token.text) > 1 and token.text[-1] != "."):
            ended = True
        elif not (token.text in CLOSERS or token.is_space) or starts:
            ended = False
