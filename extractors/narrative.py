"""Passages → values for the items that people answer in their own words. Pure.

An item is looked for twice: under a label that names it (`extractors.topics`), where nearly any statement answers it,
and in every sentence, by its cues. Labels and cues strengthen each other; what the passage does about its item
(`extractors.substance`) decides whether it counts at all.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from functools import cached_property, lru_cache

from domain.documents import Document
from domain.fields import Evidence, FieldValue, Substance, quote
from extractors.authorship import is_by_agency, is_vendor_paper
from extractors.contract import Material
from extractors.passages import Passage, Sentence, find_passages, flatten, split_sentences
from extractors.pointers import pointed_to
from extractors.substance import Judgement, classify, in_general, particulars
from extractors.topics import label_topics
from extractors.wanted import Sought, weigher

Cue = tuple[float, Sought]
SURE = 0.8
FAINT = 0.5
"""Below this a sentence is only not ruled out."""
LITTLE = 0.6
"""Below this a sentence says so little that even a clear cue does not make up for it."""
LEAST = 0.3
MOST_VALUES = 3
LEFT_EMPTY = frozenset({Substance.PLACEHOLDER, Substance.NEGATED, Substance.PROMISE, Substance.POLICY_QUOTATION})
"""What somebody writes into an item's own place who has nothing to say there."""
A_LETTER = 400
"""Characters; a shorter paper tells little besides what it is sent with."""
DOUBTED = 0.4
FOLLOWED = 0.6
"""What a passage is worth that a reference points to, when its own words say nothing of the item."""
MOST_QUOTED = 700
ABROAD = 0.55
"""What is left of a cue that stands under a label which is about something else."""
CLAUSE_END = re.compile(r";\s+(?:and\s+|but\s+|or\s+)?|\s[\u2013\u2014]\s|:\s+(?=[a-z])")
CHAINED = re.compile(
    r",\s+(?:and|but|so(?! that)|while|whereas|yet)\s+"
    r"(?=(?:\w+\s+){0,3}(?:they|we|he|she|it|the|our|its|this|these|those|no|each|a|an)\b)"
)
"""Joins whole statements in a long sentence."""
GOES_ON = re.compile(
    r"(?i)\W*(?:neither|none|nobody|both|each|either|one|all|they|their|it|its|he|she|his|that|this|these|those|no|not|"
    r"the (?:answer|other|one|first|gap|difference|nearest)|said|says|nor|and|but|so|proposed|here|outside|ours|"
    r"elsewhere|\w+ (?:wants|will|would|charges|sells|came|confirmed))\b"
)
"""How a sentence begins that says something of what the one before it named."""
FARTHEST = 4
LONG = 200
INSERTED = re.compile(
    r",\s*(?:as |so )?(?:she|he|they|we|i|it|you) (?:\w+ ){0,2}?(?:says?|said|adds?|writes?|thinks?|believes?|hopes?"
    r"|understands?|knows?|recalls?|told|asks?(?: (?:me|us) to (?:say|add|write))?)\s*,\s*",
    re.IGNORECASE,
)
"""What a writer puts between commas about who is speaking."""
SHORT = 60
"""A sentence of fewer characters is read whole; clauses of longer ones are also read by themselves."""
CONTRACTUAL = frozenset({
    "cost", "sla", "remedies", "term", "termination", "ipr", "fsr", "records", "signer", "provider", "contact",
})
"""The labels of the contract's own items, under which no narrative item is looked for with confidence."""


def cue(weight: float, *patterns: str) -> Cue:
    """A pattern over one sentence and how surely a match answers the item when nothing else says so."""
    return weight, Sought(*patterns, flags=re.IGNORECASE)


@dataclass(frozen=True, eq=False)
class Item:
    """How one required item is recognised.

    `topics` are the labels it stands under; `cues` what sentences that answer it say; `spoils` marks sentences about
    something else (their score is cut to `spoiled`); `demands` is what an answer must hold even under its label.
    `foreign` are labels under which a cue counts for less (a date under “Experience” is no schedule).
    `agency_only` keeps vendors' papers out. `in_headings` lets a title answer (a
    project's name); for other items a title only announces one. `particular` items are answered by words that not
    every request could say. A sentence that hardly seems to answer the item, and surely answers one that it
    `yields_to`, does not count for it. `reads` weighs the build of a sentence as a cue does its words; `foreign_fact`
    knows the facts of other items, and spoils. What answers a `spread` item may take two sentences; a `brief` one is
    answered by a name or a date alone, under its label.
    """

    name: str
    title: str
    topics: tuple[str, ...]
    cues: tuple[Cue, ...]
    spoils: re.Pattern[str] | None = None
    spoiled: float = 0.3
    demands: Callable[[str], float] | None = None
    lacking: str = ""
    foreign: frozenset[str] = frozenset()
    agency_only: bool = True
    in_headings: bool = False
    particular: bool = False
    spread: bool = False
    brief: bool = False
    goes_on: Callable[[str, str], bool] = lambda _, __: False
    reads: Callable[[str], float] = lambda _: 0.0
    foreign_fact: Callable[[str], bool] = lambda _: False
    yields_to: tuple["Item", ...] = ()
    value: Callable[[str], str | None] = field(default=lambda _: None)

    @cached_property
    def cued(self) -> Callable[[str], float]:
        """How strong the strongest cue is that a text holds; 0 where it holds none."""
        return weigher(self.cues)


@dataclass(frozen=True, slots=True)
class Hit:
    """A stretch of a document that bears on an item."""

    document: Document
    start: int
    end: int
    score: float
    judgement: Judgement
    labelled: float
    label: str


def find_item(material: Material, item: Item) -> Iterator[FieldValue]:
    """Every passage that bears on the item: the best that answer it, and those that only seem to."""
    hits = [hit for document, passage in _passages(material, item) for hit in _hits(document, passage, item)]
    hits += [hit for pointing in hits for hit in _followed(pointing, material, item)]
    answers = sorted((h for h in hits if h.judgement.is_substantive and h.score >= LEAST), key=lambda h: -h.score)
    if any(_is_left_empty(hit, material, item) for hit in hits) and (not answers or answers[0].score < SURE):
        answers = [hit for hit in answers if hit.score > FAINT or hit.labelled >= SURE]
    yield from (_value(item, (hit,), hit.score) for hit in answers[:MOST_VALUES])
    yield from _together(item, answers)
    seeming = (h for h in hits if not h.judgement.is_substantive and h.labelled >= LEAST)
    empty = sorted(seeming, key=lambda h: -h.labelled)
    yield from (_value(item, (hit,), hit.judgement.confidence) for hit in empty[:MOST_VALUES])


def _is_left_empty(hit: Hit, material: Material, item: Item) -> bool:
    """Say whether the item's own place holds no answer, nor points to where one might be: then faint signs are none."""
    if hit.labelled < SURE:
        return False
    if hit.judgement.substance is Substance.REFERENCE:
        others = (d for d in material.documents if d is not hit.document and len(d.text) > A_LETTER)
        return all(item.agency_only and is_vendor_paper(d) for d in others)
    return hit.judgement.substance in LEFT_EMPTY


def _passages(material: Material, item: Item) -> Iterator[tuple[Document, Passage]]:
    for document in material.documents:
        if item.agency_only and is_vendor_paper(document):
            continue
        for passage in find_passages(document):
            if (passage.origin != "heading" or item.in_headings) and is_by_agency(document, passage.start, passage.end):
                yield document, passage


def _hits(document: Document, passage: Passage, item: Item) -> Iterator[Hit]:
    """One hit for a labelled passage, from its best sentence; else one for each sentence with a cue."""
    yield from _captioned_within(document, passage, item)
    weight = passage.weight(*item.topics)
    label = passage.label or passage.section
    abroad = bool(passage.topics) and weight < LEAST and passage.weight(*CONTRACTUAL, *item.foreign) >= 0.85  # noqa: PLR2004 - a clear label
    trust = ABROAD if abroad else 1.0
    scored = _scored(passage, item, weight, trust)
    if weight >= 0.5 and scored:  # noqa: PLR2004 - below this the label says too little to answer for
        sentence, score, judgement = max(scored, key=lambda one: (one[2].is_substantive, one[1]))
        whole = passage.end - passage.start <= MOST_QUOTED
        start, end = (passage.start, passage.end) if whole else (sentence.start, sentence.end)
        yield Hit(document, start, end, score, judgement, weight, label)
        return
    for sentence, score, judgement in scored:
        if score >= LEAST and judgement.is_substantive and not (score < FAINT and _is_claimed(sentence, item)):
            yield Hit(document, sentence.start, sentence.end, score, judgement, weight, label)


WITHIN = re.compile(
    r"\W*(?:\d{1,2}(?:\.\d{1,2})*[.)]?\s+)?(?P<caption>[A-Z][A-Za-z'\u2019 /&-]{2,32}):\s+(?=\S.{3})", re.DOTALL
)
"""A caption within a paragraph, its number before it."""
LONGEST_QUESTION = 9
"""A question of so many words captions the sentence after it."""


def _captioned_within(document: Document, passage: Passage, item: Item) -> Iterator[Hit]:
    """What captions within a paragraph say of the item: “2.1 Scope: … 2.4 Places: …”, “When? By June.”."""
    for answer, caption in inner_captions(passage):
        topics = dict(label_topics(caption))
        own = max((topics.get(topic, 0.0) for topic in item.topics), default=0.0)
        if own >= SURE and own >= max(topics.values()):
            score, judgement = _score(answer, own, item)
            yield Hit(document, answer.start, answer.end, score, judgement, own, caption)


@lru_cache(maxsize=4096)
def inner_captions(passage: Passage) -> tuple[tuple[Sentence, str], ...]:
    """The sentences of a paragraph that follow a caption or a short question of their own, each with it."""
    found: list[tuple[Sentence, str]] = []
    sentences = sentences_of(passage)
    for number, sentence in enumerate(sentences):
        caption = WITHIN.match(sentence.text)
        asks = sentence.text.rstrip().endswith("?") and len(sentence.text.split()) <= LONGEST_QUESTION
        if caption:
            at = caption.end()
            found.append((Sentence(sentence.start + at, sentence.end, sentence.text[at:]), caption["caption"]))
        elif asks and number + 1 < len(sentences):
            found.append((sentences[number + 1], sentence.text))
    return tuple(found)


def _is_claimed(sentence: Sentence, item: Item) -> bool:
    return any(score_sentence(sentence.text, other) >= SURE for other in item.yields_to)


@lru_cache(maxsize=16384)
def _scored(passage: Passage, item: Item, weight: float, trust: float) -> tuple[tuple[Sentence, float, Judgement], ...]:
    """Every statement of a passage with its score, kept, because the kind of a message is told by its answers too."""
    statements = (*statements_of(passage), *(pairs_of(passage, item.goes_on) if item.spread else ()))
    return tuple((sentence, *_score(sentence, weight, item, trust=trust)) for sentence in statements)


def _followed(pointing: Hit, material: Material, item: Item) -> Iterator[Hit]:
    """What stands where a labelled reference points: it counts for the label that sent us there."""
    if pointing.judgement.substance is not Substance.REFERENCE or pointing.labelled < 0.5:  # noqa: PLR2004 - as in `_hits`
        return
    documents = [d for d in material.documents if not (item.agency_only and is_vendor_paper(d))]
    text = pointing.document.text[pointing.start : pointing.end]
    for document, passage in pointed_to(text, documents):
        if (passage.start, document.id) == (pointing.start, pointing.document.id):
            continue
        scored = [(sentence, *_score(sentence, pointing.labelled, item)) for sentence in statements_of(passage)]
        said = [one for one in scored if one[2].is_substantive]
        if said and is_by_agency(document, passage.start, passage.end):
            sentence, score, judgement = max(said, key=lambda one: one[1])
            kept = score if _score(sentence, 0.0, item)[0] >= DOUBTED else min(score, FOLLOWED)
            yield Hit(document, sentence.start, sentence.end, kept, judgement, pointing.labelled, pointing.label)


@lru_cache(maxsize=4096)
def sentences_of(passage: Passage) -> tuple[Sentence, ...]:
    """The sentences of a passage, kept, because every item looks at them."""
    return tuple(split_sentences(passage))


@lru_cache(maxsize=4096)
def statements_of(passage: Passage) -> tuple[Sentence, ...]:
    """The sentences of a passage, and the clauses of those that chain several with semicolons or a dash."""
    sentences = sentences_of(passage)
    if len(sentences) > 1 and all(len(sentence.text) < SHORT for sentence in sentences):
        # None of them says much by itself; together they may, or show that they are a row of slogans.
        whole = Sentence(passage.start, passage.end, passage.text)
        return (whole, *(sentence for sentence in sentences if len(sentence.text.split()) > FEW_WORDS))
    return (*sentences, *(clause for sentence in sentences for clause in _clauses(sentence)))


FEW_WORDS = 3


def pairs_of(passage: Passage, goes_on: Callable[[str, str], bool] = lambda _, __: False) -> Iterator[Sentence]:
    """Each stretch of a passage from one sentence to another that goes on about it: the next one, or a little later."""
    sentences = sentences_of(passage)
    for at, one in enumerate(sentences):
        for distance, other in enumerate(sentences[at + 1 : at + FARTHEST]):
            if (distance == 0 and GOES_ON.match(other.text)) or goes_on(one.text, other.text):
                text = passage.text[one.start - passage.start : other.end - passage.start]
                yield Sentence(one.start, other.end, text)


def _clauses(sentence: Sentence) -> Iterator[Sentence]:
    start = 0
    length = len(sentence.text)
    patterns = (*((CLAUSE_END,) if length > SHORT else ()), *((CHAINED,) if length > LONG else ()))
    breaks = sorted((m for p in patterns for m in p.finditer(sentence.text)), key=lambda match: match.start())
    for match in breaks:
        yield Sentence(sentence.start + start, sentence.start + match.start(), sentence.text[start : match.start()])
        start = match.end()
    if breaks:
        yield Sentence(sentence.start + start, sentence.end, sentence.text[start:])


@lru_cache(maxsize=4096)
def _plain(text: str) -> str:
    """A sentence on one line without what is inserted about who speaks, kept, because every item looks at it."""
    return INSERTED.sub(" ", flatten(text)[:2000])


def _score(sentence: Sentence, weight: float, item: Item, *, trust: float = 1.0) -> tuple[float, Judgement]:
    text = _plain(sentence.text)
    judgement = classify(text)
    cued = trust * max(item.cued(text), item.reads(text))
    if item.particular and judgement.is_substantive and (cued < SURE or _is_empty(text)):
        judgement = in_general(text) or judgement
    hinted = item.particular and LEAST <= weight < SURE
    if (cued or hinted) and ((item.spoils is not None and item.spoils.search(text)) or item.foreign_fact(text)):
        cued *= item.spoiled
        weight *= item.spoiled if hinted else 1.0
    score = 1 - (1 - 0.97 * (weight if weight >= LEAST else 0.0)) * (1 - cued)
    if score and item.demands is not None:
        held = item.demands(text)
        if held <= 0 and weight >= LEAST and judgement.is_substantive:
            return 0.0, Judgement(Substance.OTHER_SUBJECT, 0.85, item.lacking)
        score *= held
    full = item.brief and weight >= SURE and item.demands is not None and item.demands(text) >= 1.0
    if judgement.is_substantive and judgement.confidence < (LITTLE if cued >= SURE or full else SURE):
        score *= judgement.confidence
    return round(min(score, 0.97), 3), judgement


def _is_empty(text: str) -> bool:
    """Say whether even a sentence with a clear cue says nothing of its own; to name CALNET is to say something."""
    return particulars(text) < 2 and "calnet" not in text.lower()  # noqa: PLR2004  (the cue's own word is one)


def score_sentence(text: str, item: Item) -> float:
    """How surely a sentence under no heading answers the item (0 to 1), for training and for trying rules out."""
    score, judgement = _score(Sentence(0, len(text), text), 0.0, item)
    return score if judgement.is_substantive else 0.0


def _together(item: Item, answers: list[Hit]) -> Iterator[FieldValue]:
    """Several passages, none of them sure alone, may be so together."""
    if len(answers) < 2 or answers[0].score >= SURE:  # noqa: PLR2004
        return
    doubt = answers[0].score
    for hit in (hit for hit in _apart(answers)[1:4] if hit.score > 0.45):  # noqa: PLR2004 - weaker ones add nothing
        doubt = 1 - (1 - doubt) * (1 - 0.65 * hit.score)
    yield _value(item, tuple(answers[:4]), round(min(doubt, 0.88), 3))


def _apart(hits: list[Hit]) -> list[Hit]:
    """The hits without those that stand within a better one: a clause says nothing besides its sentence."""
    kept: list[Hit] = []
    for hit in hits:
        if not any(k.document is hit.document and k.start < hit.end and hit.start < k.end for k in kept):
            kept.append(hit)
    return kept


def _value(item: Item, hits: tuple[Hit, ...], confidence: float) -> FieldValue:
    first = hits[0]
    method = "label" if first.labelled >= 0.5 else "sentence"  # noqa: PLR2004
    evidence: tuple[Evidence, ...] = tuple(
        quote(hit.document, hit.start, hit.end, method=method, confidence=confidence) for hit in hits
    )
    return FieldValue(
        name=item.name, value=item.value(first.document.text[first.start : first.end]), evidence=evidence,
        confidence=confidence, substance=first.judgement.substance,
        reason=_reason(item, first),
    )


def _reason(item: Item, hit: Hit) -> str:
    where = f"under “{hit.label}”" if hit.label and hit.labelled >= LEAST else "in the text"
    if not hit.judgement.is_substantive:
        return f"{hit.judgement.reason} It stands {where}."
    if hit.score >= SURE:
        return f"The packet states {item.title} {where}."
    return f"A passage {where} may state {item.title}; a person must look."


def answered(documents: Iterable[Document], items: Iterable[Item]) -> dict[str, float]:
    """How surely each of the items is answered in the documents by anything but a question (0 to 1), by name."""
    passages = [(document, passage) for document in documents for passage in find_passages(document)]
    best: dict[str, float] = {}
    for item in items:
        scores = (
            hit.score for document, passage in passages if passage.origin != "heading" or item.in_headings
            for hit in _hits(document, passage, item)
            if hit.judgement.is_substantive and not document.text[hit.start : hit.end].rstrip().endswith("?")
        )
        best[item.name] = max(scores, default=0.0)
    return best


def find_items(material: Material, items: Iterable[Item]) -> Iterator[FieldValue]:
    """The values of several items."""
    for item in items:
        yield from find_item(material, item)
