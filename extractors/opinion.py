"""A trained second reader: where the rules found no answer to an item, which passage reads like one? Pure.

The rules (`extractors.fields`) know the ways of saying things that somebody thought of. Before an agency is told that
an item is missing, a linear classifier over words and pairs of words goes over the packet; it is trained on labelled
passages in many voices and on packets known to lack the item (`training/`, where its card stands too). What it takes
for an answer becomes a doubt: the item is unclear and a person looks. It never makes an item present.
"""

import gzip
import re
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path

import spacy
from spacy.language import Language
from spacy.tokenizer import Tokenizer

from domain.documents import Document
from domain.fields import FieldValue, Substance, quote
from domain.policy import Kind
from extractors.authorship import is_by_agency, is_vendor_paper
from extractors.contract import Material
from extractors.passages import Passage, Sentence, find_passages, flatten, split_sentences

MODEL = Path(__file__).with_name("opinion.bin")
BOTH = ("ramifications", "reason")
EXEMPTION = (
    "project", "need", "services.description", "services.quantity", "contract.term", "contract.termination",
    "cost.total", "cost.items", "provider.name", "sla.levels", "sla.remedies",
)  # fmt: skip
DELEGATION = (
    "project.scope", "project.purpose", "project.timeframe", "project.location", "products", "catalog.service",
    "staff.qualifications", "staff.experience",
)  # fmt: skip
ITEMS = (*BOTH, *EXEMPTION, *DELEGATION)
"""The items it gives an opinion on: those that a passage answers. Signatures and enclosures are not said but there, and
of addresses none may be wanting."""
VENDOR_MAY_SAY = frozenset({
    "services.description", "services.quantity", "contract.term", "contract.termination", "cost.total", "cost.items",
    "provider.name", "sla.levels", "sla.remedies",
})  # fmt: skip
DOUBTFUL = 0.4
"""From this on a value of the rules keeps an item from being called missing; no second opinion is needed then."""
LIKELY = 0.2
"""From this share on a person looks. A false “missing” costs ten looks, so the bar is low (docs/MEASURED.md)."""
SURELY_EMPTY = 0.45
"""The bar where the rules saw the item's own place left empty, put off or denied, and for the items of `REGULAR`."""
REGULAR = frozenset({"services.quantity", "contract.term", "project.timeframe", "cost.items", "cost.total"})
"""Answered by figures of a regular shape, which rules hear better than a bag of words does."""
EMPTY = frozenset({Substance.PLACEHOLDER, Substance.NEGATED, Substance.PROMISE, Substance.POLICY_QUOTATION})
BATCH = 256
LONGEST = 1500
SHORTEST = 15
SHAPES = (
    (re.compile(r"\$\s?[\d,.]+"), " moneyy "),
    (re.compile(r"\b(?:19|20)\d\d\b"), " yearr "),
    (re.compile(r"[\d,.]+\s?(?:%|percent)"), " percentt "),
    (re.compile(r"\d[\d,.]*"), " numberr "),
)
WORD = re.compile(r"[a-z']+|[:;?!$%]")
Candidate = tuple[int, int, str]
"""Where a passage or sentence stands in its document, and its words as the classifier reads them."""


def blank_classifier() -> Language:
    """The classifier before training: spaCy's linear bag of words, one yes or no for each item."""
    nlp = spacy.blank("en")
    nlp.tokenizer = Tokenizer(nlp.vocab)
    model = {
        "@architectures": "spacy.TextCatBOW.v3", "exclusive_classes": False, "ngram_size": 2, "no_output_layer": False,
        "length": 1 << 16,
    }  # fmt: skip
    nlp.add_pipe("textcat_multilabel", config={"model": model})
    return nlp


@cache
def classifier() -> Language:
    """The trained classifier that comes with the program."""
    nlp: Language = blank_classifier().from_bytes(gzip.decompress(MODEL.read_bytes()))
    return nlp


def shape(text: str) -> str:
    """The words of a text in lower case, amounts and numbers replaced by their kind; never fewer than two words."""
    for pattern, kind in SHAPES:
        text = pattern.sub(kind, text)
    return " ".join(("the text", *WORD.findall(text.lower())))


def candidates(document: Document) -> Iterator[tuple[Passage, Candidate]]:
    """What is read for an answer: each passage, bare and under its label, and each of its sentences."""
    for passage in find_passages(document):
        whole = Sentence(passage.start, passage.end, passage.text)
        sentences = [sentence for sentence in split_sentences(passage) if len(sentence.text) > SHORTEST]
        label = passage.label or passage.section
        if label:
            yield passage, (whole.start, whole.end, shape(f"{label}: {flatten(whole.text)[:LONGEST]}"))
        for stretch in (whole, *(sentences if len(sentences) > 1 else ())):
            yield passage, (stretch.start, stretch.end, shape(flatten(stretch.text)[:LONGEST]))


def second_opinions(material: Material, values: Iterable[FieldValue]) -> Iterator[FieldValue]:
    """A doubt for each item that the rules found no answer to and that some passage seems to answer."""
    found = tuple(values)
    bars = {item: bar for item in asked(found) if (bar := _bar(item, found))}
    best: dict[str, tuple[float, Document, Candidate]] = {}
    for document, vendors, stretch, shares in _read(material) if bars else ():
        for item, bar in bars.items():
            share = shares[item]
            if share >= bar and share > best.get(item, (0.0,))[0] and (not vendors or item in VENDOR_MAY_SAY):
                best[item] = (share, document, stretch)
    yield from (_doubt(item, *seen) for item, seen in best.items())


def asked(values: Iterable[FieldValue]) -> tuple[str, ...]:
    """The items that matter for what the message may be; all of them where that is not known."""
    told = [value.value for value in values if value.name == "kind" and value.confidence >= DOUBTFUL]
    kinds = {value["kind"] for value in told if isinstance(value, dict)}
    if kinds and kinds <= {Kind.NOT_A_REQUEST.value}:
        return ()
    if kinds == {Kind.EXEMPTION.value}:
        return (*BOTH, *EXEMPTION)
    if kinds and kinds <= {Kind.GENERAL_DELEGATION.value, Kind.CONTRACT_DELEGATION.value}:
        return (*BOTH, *DELEGATION)
    return ITEMS


def _bar(item: str, values: tuple[FieldValue, ...]) -> float:
    """How likely an answer must seem to be worth a look; 0 where the rules have one."""
    own = [value for value in values if value.name == item]
    if any(value.substance is Substance.SUBSTANTIVE and value.confidence >= DOUBTFUL for value in own):
        return 0.0
    return SURELY_EMPTY if item in REGULAR or any(value.substance in EMPTY for value in own) else LIKELY


def _read(material: Material) -> Iterator[tuple[Document, bool, Candidate, dict[str, float]]]:
    """Every candidate of the packet with whether it is a vendor's word, and how likely it answers each item."""
    told = [
        (document, is_vendor_paper(document) or not is_by_agency(document, passage.start, passage.end), stretch)
        for document in material.documents
        for passage, stretch in candidates(document)
        if passage.origin != "heading"
    ]
    read = classifier().pipe((stretch[2] for _, _, stretch in told), batch_size=BATCH) if told else ()
    for (document, vendors, stretch), doc in zip(told, read, strict=True):
        yield document, vendors, stretch, doc.cats


def _doubt(item: str, share: float, document: Document, stretch: Candidate) -> FieldValue:
    """A value that is doubtful however likely it seems, for no rule stands behind it."""
    evidence = quote(document, stretch[0], stretch[1], method="trained", confidence=share)
    reason = f"No rule recognised an answer, but this passage reads like one ({share:.0%} likely); a person must look."
    confidence = round(DOUBTFUL + 0.35 * share, 3)
    return FieldValue(name=item, value=None, evidence=(evidence,), confidence=confidence, reason=reason)
