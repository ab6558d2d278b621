"""Train the second reader (`extractors/opinion.py`) and measure it on writers kept out of its training.

    python -m training.train                    train on everything that may be trained on, write extractors/opinion.bin
    python -m training.train --cross-validate   leave each group of packets, and a fold of the voices, out in turn
    python -m training.train --check            train again and compare with the file that is shipped

Material: `passages/` and `held_out/` (a file is one voice; a line is a text, the item it speaks of and its substance),
and the packets of the groups in `GROUPS`: what stands in a packet that lacks an item is no answer to that item. The
frozen group `p` is never read. The same seed gives the same file.
"""

import argparse
import gzip
import json
import random
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from typing import Any

from rich.progress import track
from spacy.language import Language
from spacy.training import Example
from spacy.util import fix_random_seed, minibatch

from domain.mail import RawMessage, Source
from extractors.contract import Limits
from extractors.opinion import ITEMS, MODEL, blank_classifier, candidates, shape
from pipeline.reading import read

HERE = Path(__file__).parent
GROUPS = ("m", "n", "o", "q", "r", "s")
SEED, EPOCHS, BATCH, RATE = 7, 8, 64, 0.001
MOST_OF_A_PACKET = 60
FOLDS = 6
Labels = dict[str, float]
Rows = list[tuple[str, Labels]]


@dataclass(frozen=True)
class Packet:
    """A labelled packet: what stands in it, message by message, and what it has and lacks in the end."""

    name: str
    texts: tuple[str, ...]
    has: frozenset[str]
    lacks: frozenset[str]


def read_voices() -> dict[str, Rows]:
    """The labelled passages of each voice: 1 for the items that a passage answers, 0 for all others."""
    voices: dict[str, Rows] = {}
    for path in sorted((*(HERE / "passages").glob("*.jsonl"), *(HERE / "held_out").glob("*.jsonl"))):
        lines = (json.loads(line) for line in path.read_text(encoding="utf-8").splitlines())
        voices[path.stem] = [(shape(line["text"]), _answers(line)) for line in lines]
    return voices


def _answers(line: dict[str, Any]) -> Labels:
    items = line.get("items") or [line["item"]]
    return {item: float(item in items and line["substance"] == "substantive") for item in ITEMS}


@cache
def read_packets(group: str) -> tuple[Packet, ...]:
    """The packets of one group."""
    folders = sorted((HERE / "packets").glob(f"{group}-*/"))
    return tuple(packet for folder in folders if (packet := _packet(folder)) is not None)


def _packet(folder: Path) -> Packet | None:
    truth = json.loads((folder / "truth.json").read_text(encoding="utf-8"))
    states = [message.get("after", {}) for message in truth["messages"]]
    after = [state["requirements"] for state in states if "requirements" in state]
    if not after:
        return None
    doubtful = {item for state in states for item in state.get("ambiguous", ())}
    said = {item: status for item, status in after[-1].items() if item in ITEMS and item not in doubtful}
    texts = dict.fromkeys(text for file in sorted(folder.glob("*.eml")) for text in _texts(file))
    return Packet(
        folder.name, tuple(texts),
        has=frozenset(item for item, status in said.items() if status == "present"),
        lacks=frozenset(item for item, status in said.items() if status == "missing"),
    )


def _texts(file: Path) -> Iterator[str]:
    raw = RawMessage(Source("exemptions", file.name), file.read_bytes(), datetime(2015, 1, 1, tzinfo=UTC))
    for document in read(raw, Limits(), searched=0).documents:
        yield from (words for _, (_, _, words) in candidates(document))


def negatives(packets: Iterable[Packet]) -> Rows:
    """Some of what stands in packets that lack items: none of it answers these; of other items nothing is said."""
    chosen = random.Random(SEED)  # noqa: S311 - a repeatable choice, not a secret
    rows: Rows = []
    for packet in packets:
        texts = chosen.sample(packet.texts, min(MOST_OF_A_PACKET, len(packet.texts)))
        rows += [(text, dict.fromkeys(packet.lacks, 0.0)) for text in texts if packet.lacks]
    return rows


def train(rows: Rows) -> Language:
    """A classifier trained on these rows, on one core in under a minute."""
    fix_random_seed(SEED)
    nlp = blank_classifier()
    examples = [Example.from_dict(nlp.make_doc(text), {"cats": labels}) for text, labels in rows]
    optimizer = nlp.initialize(lambda: examples[:500])
    optimizer.learn_rate = RATE
    order = random.Random(SEED)  # noqa: S311 - a repeatable order, not a secret
    for _ in range(EPOCHS):
        order.shuffle(examples)
        for batch in minibatch(examples, BATCH):
            nlp.update(batch, sgd=optimizer)
    return nlp


def likeliest(nlp: Language, packet: Packet) -> Labels:
    """For each item the likelihood of the passage that seems most to answer it."""
    best = dict.fromkeys(ITEMS, 0.0)
    for doc in nlp.pipe(packet.texts):
        best = {item: max(share, doc.cats[item]) for item, share in best.items()}
    return best


def cross_validate() -> None:
    """Print what the classifier is worth on whole groups of writers that it was not trained on."""
    voices = read_voices()
    groups = {group: read_packets(group) for group in GROUPS}
    judged: list[tuple[float, bool]] = []
    print("group  packets  has  lacks   area under the curve")
    for number, (group, packets) in enumerate(groups.items()):
        kept = [rows for at, rows in enumerate(voices.values()) if at % FOLDS != number % FOLDS]
        others = [packet for name, more in groups.items() if name != group for packet in more]
        nlp = train([row for rows in kept for row in rows] + negatives(others))
        told = [pair for packet in packets for pair in _told(likeliest(nlp, packet), packet)]
        has = sum(answered for _, answered in told)
        print(f"{group:<5}  {len(packets):>7}  {has:>3}  {len(told) - has:>5}   {area(told):.3f}", flush=True)
        judged += told
    print(f"all    area under the curve {area(judged):.3f}\n\nlikelihood   packets' items   share that has an answer")
    for low, high in ((0, 0.1), (0.1, 0.2), (0.2, 0.3), (0.3, 0.4), (0.4, 0.5), (0.5, 0.6), (0.6, 0.8), (0.8, 1.01)):
        inside = [answered for share, answered in judged if low <= share < high]
        if inside:
            print(f"{low:.1f} to {min(high, 1):.1f}   {len(inside):>14}   {sum(inside) / len(inside):.0%}")


def _told(best: Labels, packet: Packet) -> Iterator[tuple[float, bool]]:
    yield from ((best[item], True) for item in sorted(packet.has))
    yield from ((best[item], False) for item in sorted(packet.lacks))


def area(told: list[tuple[float, bool]]) -> float:
    """How often an item that has an answer seems likelier to have one than an item that lacks it (0.5 is chance)."""
    has = [share for share, answered in told if answered]
    lacks = [share for share, answered in told if not answered]
    wins = sum((a > b) + 0.5 * (a == b) for a in has for b in lacks)
    return wins / (len(has) * len(lacks))


def everything() -> Rows:
    """All that may be trained on."""
    packets = [packet for group in track(GROUPS, "Reading packets") for packet in read_packets(group)]
    return [row for rows in read_voices().values() for row in rows] + negatives(packets)


def main() -> int:
    """Train, measure or check; 1 where the shipped file is not what training gives."""
    parser = argparse.ArgumentParser(description="Train the second reader, or measure it.")
    parser.add_argument("--cross-validate", action="store_true")
    parser.add_argument("--check", action="store_true")
    args = parser.parse_args()
    if args.cross_validate:
        cross_validate()
        return 0
    made = train(everything()).to_bytes()
    if args.check:
        same = gzip.decompress(MODEL.read_bytes()) == made
        print("the same" if same else "not the same: train again and look at what changed")
        return 0 if same else 1
    MODEL.write_bytes(gzip.compress(made, mtime=0))
    print(f"{MODEL.name}: {MODEL.stat().st_size / 1e6:.1f} MB")
    return 0


if __name__ == "__main__":
    sys.exit(main())
