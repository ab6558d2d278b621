# ruff: noqa: RUF001  (people type curly quotes and dashes)
"""What a sentence of a mail does: ask, hand in, give an answer, thank, report, take back, as a trained reader has it.

    own words of a mail ─► acts_of ─► `fields.kind`

What a mail is hangs on what its writer does with it, and people have endless words for that: “no longer needed”,
“the money is gone”, “leadership chose to wait”. A linear reader over the vectors of `extractors.sentences` has learnt
the acts from examples (`training/acts.txt`, `training/train_acts.py`); `fields.kind` weighs them with what is there.
"""

import re
from collections.abc import Iterator, Mapping
from functools import cache, lru_cache
from pathlib import Path

import numpy as np

from extractors.sentences import Numbers, vectors

MODEL = Path(__file__).with_name("acts.npz")
ACTS = ("ask", "hand", "give", "tell", "thank", "question", "drop", "info", "report", "later", "sell", "admin", "close")
"""To ask for leave, hand in a request, complete one, tell facts, thank, ask a question, take back, inform, report on
what was granted, speak of a request to come, sell, deal with other business, and greetings and signatures."""
MOST = 24
"""So many sentences of a mail are read: what it is stands at its beginning and end."""
LONGEST = 160
"""So many letters of a sentence are read: what it does is said early, and how long it runs says nothing."""
ENDS = re.compile(
    r"(?<=[.?!])[\"”’)]*\s+(?=[\"“‘(]?[A-Z0-9])|(?<=[.?!])\s*\n+|\n\s*\n"
    r"|\n(?=\s*(?:[-*•–]|\d{1,2}[.)]|[a-z][.)])\s)|(?<=[,:])\n"
)
WORD = re.compile(r"[^\W\d_]{2}")


def sentences_in(text: str) -> Iterator[str]:
    """The sentences, items and lines of a mail's text, each on one line; a paragraph's line breaks end none."""
    for piece in ENDS.split(text):
        for line in _lines(piece):
            flat = " ".join(line.split())
            if WORD.search(flat):
                yield flat[:LONGEST]


SHORT_LINE = 45
HEADING = re.compile(r"\s*[A-Z][\w ]{0,14}:\s")
"""A line such as “To:” or “Subject:” above a memorandum."""


def _lines(piece: str) -> list[str]:
    """A paragraph as one line, or line by line where it is set in short ones, as signatures and lists are."""
    lines = [line for line in piece.splitlines() if line.strip()]
    if len(lines) > 1 and HEADING.match(lines[0]):
        return [lines[0], *_lines("\n".join(lines[1:]))]
    return lines if lines and max(len(line) for line in lines) < SHORT_LINE else [piece]


@lru_cache(maxsize=64)
def acts_of(text: str) -> tuple[tuple[str, Mapping[str, float]], ...]:
    """The sentences of a mail, each with how likely it does each of `ACTS`; of a long one, those at either end."""
    told = list(sentences_in(text))
    if len(told) > MOST:
        told = [*told[: MOST - MOST // 4], *told[-(MOST // 4) :]]
    if not told:
        return ()
    rows = shares(vectors(told))
    return tuple((text, dict(zip(ACTS, map(float, row), strict=True))) for text, row in zip(told, rows, strict=True))


def shares(rows: Numbers) -> Numbers:
    """For each vector how likely its sentence does each of `ACTS`; a row adds up to 1."""
    weights, bias = _reader()
    said = rows @ weights + bias
    raised = np.exp(said - said.max(axis=1, keepdims=True))
    told: Numbers = (raised / raised.sum(axis=1, keepdims=True)).astype(np.float32)
    return told


@cache
def _reader() -> tuple[Numbers, Numbers]:
    with np.load(MODEL, allow_pickle=False) as file:
        return file["weights"].astype(np.float32), file["bias"].astype(np.float32)
