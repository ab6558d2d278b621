"""A trained second reader: how likely is it that some passage of the packet answers an item? Pure.

The rules (`extractors.fields`) know the ways of saying things that somebody thought of. Where they are not sure of an
item, a small network goes over the packet's sentences as vectors (`extractors.sentences`); it is trained on labelled
passages in many voices and on packets known to lack the item (`training/`, where its card stands too). An answer that
the rules did not see becomes a doubt, and a person looks, or counts where it is very likely; a doubt of the rules
counts where both readings share it, and is dropped where nothing in the packet bears it out. Reasons and ramifications
that rules are sure of are read again too: much can be said about them without saying them.
"""

import gzip
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from functools import cache
from pathlib import Path

import numpy as np
from thinc.api import Dropout, Gelu, Linear, Model, chain

from domain.documents import Document
from domain.fields import Evidence, FieldValue, Substance, quote
from domain.policy import Kind
from extractors.authorship import is_by_agency, is_vendor_paper
from extractors.contract import Material
from extractors.passages import Passage, Sentence, find_passages, flatten, split_sentences
from extractors.sentences import Numbers, encoder, vectors

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
DOUBTFUL, SURE = 0.4, 0.8
"""From these on a value of the rules keeps an item from being called missing, and makes it present."""
DROPPED = 0.39
LIKELY, SURELY_EMPTY = 0.6, 0.98
"""How likely an answer that no rule saw must seem for a person to look: as a rule, and where the rules saw the item's
own place left empty, put off or only named. Set by what the errors cost, on writers left out of its training."""
BORNE_OUT, FIGURE_BORNE_OUT, FAINT = 0.9, 0.95, 0.1
"""From which likelihood on a doubtful value counts (the second: figures and names), and below which it is dropped."""
EASILY_TALKED_OF = ("reason", "ramifications")
"""Items that a paper can speak of at length without saying them: a sure value whose words do not read like an answer is
held against the whole packet, and where nothing else in it does either, it is doubted."""
TALK, HOLLOW, FEW = 0.2, 0.6, 4
FIGURES_AND_NAMES = frozenset({
    "project", "project.location", "project.timeframe", "services.quantity", "provider.name", "contract.term",
    "cost.total",
})  # fmt: skip
"""What rules hear better than vectors of sentences do: no doubt of theirs is dropped, nothing is found without one."""
METHOD = "trained"
HIDDEN = 384
LONGEST = 1500
SHORTEST = 15
Candidate = tuple[int, int, str]
"""Where a passage or sentence stands in its document, and its words with the label that stands over it."""
Reading = tuple[Document, Candidate, frozenset[str]]
"""A candidate in its document, and the items that it may answer by who speaks in it."""
MOST = 2000
"""So many candidates are read, those of the shortest documents first; a letter with its papers has a few hundred."""


def blank_head(width: int) -> Model[Numbers, Numbers]:
    """The network before training: one hidden layer over a vector of that width, and a figure for each item."""
    head: Model[Numbers, Numbers] = chain(Dropout(0.1), Gelu(HIDDEN, width), Dropout(0.5), Linear(len(ITEMS), HIDDEN))
    return head


@cache
def head() -> Model[Numbers, Numbers]:
    """The trained network that comes with the program."""
    return blank_head(encoder().width).initialize().from_bytes(gzip.decompress(MODEL.read_bytes()))


def likelihoods(texts: list[str]) -> Numbers:
    """For each text (a row) how likely it answers each of `ITEMS` (a column), between 0 and 1."""
    if not texts:
        return np.zeros((0, len(ITEMS)), np.float32)
    return share_of(head().predict(vectors(texts)))


def share_of(said: Numbers) -> Numbers:
    """What the network says as likelihoods between 0 and 1 (the logistic function)."""
    shares = 1 / (1 + np.exp(-np.clip(said, -60, 60)))
    return shares.astype(np.float32)


def candidates(document: Document) -> Iterator[tuple[Passage, Candidate]]:
    """What is read for an answer: each passage, bare and under its label, and each of its sentences."""
    for passage in find_passages(document):
        whole = Sentence(passage.start, passage.end, passage.text)
        sentences = [sentence for sentence in split_sentences(passage) if len(sentence.text) > SHORTEST]
        label = passage.label or passage.section
        if label:
            yield passage, (whole.start, whole.end, f"{label}: {flatten(whole.text)[:LONGEST]}")
        for stretch in (whole, *(sentences if len(sentences) > 1 else ())):
            yield passage, (stretch.start, stretch.end, flatten(stretch.text)[:LONGEST])


def readings(documents: Iterable[Document]) -> Iterator[Reading]:
    """Every candidate of a packet."""
    for document in documents:
        is_vendors = is_vendor_paper(document)
        for passage, stretch in candidates(document):
            if passage.origin == "heading":
                continue
            by_agency = not is_vendors and is_by_agency(document, passage.start, passage.end)
            yield document, stretch, frozenset(ITEMS) if by_agency else VENDOR_MAY_SAY


def second_reading(material: Material, values: Iterable[FieldValue]) -> tuple[FieldValue, ...]:
    """The rules' values, each as sure as both readings make it, and a doubt for each answer that no rule saw."""
    found = tuple(values)
    items = asked(found)
    told = list(readings(sorted(material.documents, key=lambda document: len(document.text)))) if items else []
    hollow = _hollow(found, told, items)
    open_items = tuple(item for item in items if item in hollow or not _is_sure(item, found))
    best = _likeliest(told[:MOST] if open_items else [], open_items)
    weighed = tuple(_weighed(value, best, is_all=len(told) <= MOST) for value in found)
    return (*weighed, *(value for item in best if (value := _found_alone(item, best[item], weighed)) is not None))


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


def _is_sure(item: str, values: tuple[FieldValue, ...]) -> bool:
    return any(value.name == item and _says(value) and value.confidence >= SURE for value in values)


def _says(value: FieldValue) -> bool:
    return value.substance is Substance.SUBSTANTIVE


def _hollow(values: tuple[FieldValue, ...], told: list[Reading], items: tuple[str, ...]) -> frozenset[str]:
    """The items about which talk is easily taken for an answer, and whose surest quotation does not read like one."""
    hollow = set()
    for item in set(EASILY_TALKED_OF).intersection(items):
        sure = [value for value in values if value.name == item and _says(value) and value.confidence >= SURE]
        quoted = max(sure, key=lambda value: value.confidence).evidence if sure else ()
        if quoted and not any(_share(item, text) >= TALK for text in _around(quoted, told)):
            hollow.add(item)
    return frozenset(hollow)


def _share(item: str, text: str) -> float:
    return float(likelihoods([text])[0, ITEMS.index(item)])


def _around(quoted: Iterable[Evidence], told: list[Reading]) -> list[str]:
    """The candidates that a quotation touches, the shortest few of them."""
    touched = {
        text for evidence in quoted for document, (start, end, text), _ in told
        if document.id == evidence.document and start < evidence.end and evidence.start < end
    }  # fmt: skip
    return sorted(touched, key=lambda text: (len(text), text))[:FEW]


def _likeliest(told: list[Reading], items: tuple[str, ...]) -> dict[str, Evidence]:
    """For each item the passage that reads most like an answer; its confidence says how likely it is one."""
    shares = likelihoods([stretch[2] for _, stretch, _ in told])
    best: dict[str, Evidence] = {}
    for item in items:
        column = np.where([item in may for _, _, may in told], shares[:, ITEMS.index(item)], 0.0)
        if column.any():
            (document, (start, end, _), _) = told[int(column.argmax())]
            best[item] = quote(document, start, end, method=METHOD, confidence=round(float(column.max()), 3))
    return best


def _weighed(value: FieldValue, best: Mapping[str, Evidence], *, is_all: bool) -> FieldValue:
    """A doubtful value as sure as the second reading makes it, dropped only if that `is_all` there is; others stay."""
    if value.name not in best or not _says(value) or value.confidence < DOUBTFUL:
        return value
    share = best[value.name].confidence
    if value.confidence >= SURE:
        if share >= TALK or not is_all:
            return value
        reason = f"{value.reason} A second reading takes it for mere talk ({share:.0%}); a person must look.".lstrip()
        return replace(value, confidence=HOLLOW, reason=reason)
    if share >= (FIGURE_BORNE_OUT if value.name in FIGURES_AND_NAMES else BORNE_OUT):
        return replace(value, confidence=SURE, reason=f"{value.reason} A second reading agrees ({share:.0%}).".lstrip())
    if is_all and share < FAINT and value.name not in FIGURES_AND_NAMES:
        reason = f"{value.reason} A second reading found no answer in the packet ({share:.0%}).".lstrip()
        return replace(value, confidence=DROPPED, reason=reason)
    return value


def _found_alone(item: str, evidence: Evidence, values: tuple[FieldValue, ...]) -> FieldValue | None:
    """What no rule recognised: there where it is very likely and nothing speaks against it, else a doubt or None."""
    own = [value for value in values if value.name == item]
    if any(_says(value) and value.confidence >= DOUBTFUL for value in own):
        return None
    left_open = not all(_says(value) for value in own)
    share = evidence.confidence
    if share < (SURELY_EMPTY if left_open else LIKELY):
        return None
    if share >= BORNE_OUT and not left_open and item not in FIGURES_AND_NAMES:
        reason = f"No rule recognised an answer, but this passage reads like one ({share:.0%} likely)."
        return FieldValue(item, None, (evidence,), SURE, reason=reason)
    reason = f"No rule recognised an answer, but this passage reads like one ({share:.0%} likely); a person must look."
    return FieldValue(item, None, (evidence,), round(DOUBTFUL + 0.35 * share, 3), reason=reason)
