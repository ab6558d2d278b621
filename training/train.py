"""Train and evaluate a sentence classifier for the narrative items, against the rules, voice by voice.

    python training/train.py                 leave one voice out at a time; print both scores; save nothing
    python training/train.py --save FOLDER   train on everything and save, if it beat the rules on unseen voices

Each file of `passages/` and `held_out/` is one voice; a line is `{"text": …, "item": …}`. `held_out/` was written after
the rules and is scored apart; once rules are changed for its sake it moves to `passages/`. The same seed
gives the same figures.
"""

import argparse
import json
import random
import re
import sys
from collections import defaultdict
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import spacy
from spacy.language import Language
from spacy.training import Example
from spacy.util import fix_random_seed

from extractors.fields import catalog, need, parameters, products, project, ramifications, reason, staff
from extractors.narrative import Item, score_sentence

HERE = Path(__file__).parent
SEED = 7
EPOCHS = 20
BATCH = 16
SURE = 0.8
ITEMS: dict[str, Item] = {
    "need": need.NEED, "ramifications": ramifications.RAMIFICATIONS, "reason": reason.REASON,
    "project": project.PROJECT,
    "scope": parameters.SCOPE, "timeframe": parameters.TIMEFRAME, "location": parameters.LOCATION,
    "products": products.PRODUCTS, "catalog": catalog.CATALOG, "qualifications": staff.QUALIFICATIONS,
    "experience": staff.EXPERIENCE,
}  # fmt: skip
MONTHS = "january|february|march|april|june|july|august|september|october|november|december"
SHAPES = (
    (r"\$\s?[\d,.]+", " MONEY "),
    ((rf"(?i)\b(?:{MONTHS}|may)\.? \d{{1,2}}(?:, \d{{4}})?|\b\d{{1,2}}/\d{{1,2}}(?:/\d{{2,4}})?\b"
     rf"|\b(?:19|20)\d\d\b|\b(?:{MONTHS})\b"), " DATE "),
    (r"\d[\d,.]*\s?(?:%|percent)", " PERCENT "),
    (r"\d[\d,.]*", " NUMBER "),
    (r"(?i)\b(?:cal-?net\w*|catalogs?|catalogue|msa|contractors?|carriers)\b", " CALNET "),
    (r"(?<=[a-z,] )[A-Z][a-z]+(?: [A-Z][a-z]+)*", "NAME"),
)
Rows = list[tuple[str, str]]


def shape(text: str) -> str:
    """The text with amounts, dates, numbers and names replaced by their kind, in lower case."""
    for pattern, kind in SHAPES:
        text = re.sub(pattern, kind, text)
    return " ".join(text.lower().split())


def read_voices(folder: Path) -> dict[str, Rows]:
    """The labelled passages of each voice."""
    voices: dict[str, Rows] = {}
    for path in sorted(folder.glob("*.jsonl")):
        rows = (json.loads(line) for line in path.read_text(encoding="utf-8").splitlines())
        voices[path.stem] = [(row["text"], row["item"]) for row in rows]
    return voices


def train(rows: Rows, labels: list[str]) -> Language:
    """A bag-of-words classifier over word pairs, trained from scratch on one core in seconds."""
    fix_random_seed(SEED)
    nlp = spacy.blank("en")
    model = {
        "@architectures": "spacy.TextCatBOW.v3", "exclusive_classes": True, "ngram_size": 2, "no_output_layer": False,
        "length": 65536,
    }  # fmt: skip
    nlp.add_pipe("textcat", config={"model": model})
    examples = [_example(nlp, text, item, labels) for text, item in rows]
    optimizer = nlp.initialize(lambda: examples)
    optimizer.learn_rate = 0.01
    for epoch in range(EPOCHS):
        random.Random(epoch).shuffle(examples)  # noqa: S311 - a fixed order, not a secret
        for start in range(0, len(examples), BATCH):
            nlp.update(examples[start : start + BATCH], sgd=optimizer)
    return nlp


def _example(nlp: Language, text: str, item: str, labels: list[str]) -> Example:
    return Example.from_dict(nlp.make_doc(shape(text)), {"cats": {label: float(label == item) for label in labels}})


def by_model(nlp: Language, text: str) -> str:
    """The model's item for a sentence."""
    cats = nlp(shape(text)).cats
    return max(cats, key=lambda label: cats[label])


def by_rules(text: str) -> str:
    """The rules' item for a sentence that stands under no heading: the surest, or `other` where none is sure."""
    scores = {name: score_sentence(text, item) for name, item in ITEMS.items()}
    best = max(scores, key=lambda name: scores[name])
    return best if scores[best] >= SURE else "other"


def right(said: str, item: str) -> bool:
    """Say whether an answer is right; for the rules every other subject is `other`."""
    return said == item or (item not in ITEMS and said not in ITEMS)


def compare(voices: dict[str, Rows], labels: list[str], base: Rows) -> tuple[int, int, int]:
    """Score model and rules on each voice, the model trained on all others and on `base`; print and count."""
    totals = [0, 0, 0]
    for voice, rows in voices.items():
        others = base + [row for name, more in voices.items() if name != voice for row in more]
        nlp = train(others, labels)
        model = sum(right(by_model(nlp, text), item) for text, item in rows)
        rules = sum(right(by_rules(text), item) for text, item in rows)
        print(f"{voice:<14} {len(rows):>4}  model {model:>4}  rules {rules:>4}")
        totals = [a + b for a, b in zip(totals, (len(rows), model, rules), strict=True)]
    return totals[0], totals[1], totals[2]


def report(name: str, scores: Iterable[int]) -> None:
    """Print the sums of one set."""
    count, model, rules = scores
    print(f"{name}: {count} passages, model {model / count:.1%}, rules {rules / count:.1%}\n")


def main() -> int:
    """Evaluate, and save where asked and deserved; 1 where the model did not beat the rules."""
    parser = argparse.ArgumentParser(description="Train and evaluate the sentence classifier of the narrative items.")
    parser.add_argument("--save", type=Path)
    args: Any = parser.parse_args()
    seen, unseen = read_voices(HERE / "passages"), read_voices(HERE / "held_out")
    counts: dict[str, int] = defaultdict(int)
    everything = [row for rows in (*seen.values(), *unseen.values()) for row in rows]
    for _, item in everything:
        counts[item] += 1
    labels = sorted(counts)
    first = compare(seen, labels, [])
    report("voices the rules were written with", first)
    base = [row for rows in seen.values() for row in rows]
    second = compare(unseen, labels, base)
    report("held-out voices", second)
    if second[1] <= second[2]:
        print("The model does not beat the rules on unseen voices; the rules stand alone.")
        return 1
    if args.save:
        train(everything, labels).to_disk(args.save)
        print(f"saved to {args.save}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
