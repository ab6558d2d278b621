"""Train the second reader (`extractors/opinion.py`) and measure it on writers kept out of its training.

    python -m training.train                    train on everything that may be trained on, write extractors/opinion.bin
    python -m training.train --cross-validate   leave each group of packets, and a fold of the voices, out in turn
    python -m training.train --check            train again and compare with the file that is shipped

Material: `passages/` and `held_out/` (a file is one voice; a line is a text, the item it speaks of and its substance),
and the packets of the groups in `GROUPS`: what stands in a packet that lacks an item is no answer to that item. The
frozen group is never read. The same seed gives the same file on the same machine, and the same answers on another.
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
from itertools import pairwise
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray
from rich.progress import track
from thinc.api import Adam, Model, Optimizer, fix_random_seed

from domain.mail import RawMessage, Source
from extractors.contract import Limits
from extractors.opinion import ITEMS, MODEL, blank_head, readings, share_of
from extractors.sentences import Numbers, vectors
from pipeline.reading import read

HERE = Path(__file__).parent
GROUPS = ("m", "n", "o", "p", "q", "r", "s", "t", "u", "v", "w", "y", "z", "aa", "ab")
SEED, EPOCHS, BATCH, RATE, DECAY = 7, 12, 128, 0.002, 0.02
RARE = -3.0
"""What the network says of any text before it has learnt: few texts answer any one item."""
MOST_OF_A_PACKET = 60
FOLDS = 6
BATCH_OF_TEXTS = 2048
SEEMING, DRAWN = 0.2, 24
"""How much the answers count that only seem to be some, against one labelled row, and how many are drawn a batch."""


class Row(NamedTuple):
    """A text, which items it answers, and for which of them anything is known."""

    text: str
    answers: frozenset[str]
    known: frozenset[str] = frozenset(ITEMS)


@dataclass(frozen=True)
class Packet:
    """A labelled packet: what stands in it, the items each text may answer, and what it has and lacks in the end."""

    name: str
    texts: dict[str, frozenset[str]]
    has: frozenset[str]
    lacks: frozenset[str]


def read_voices() -> dict[str, list[Row]]:
    """The labelled passages of each voice."""
    voices: dict[str, list[Row]] = {}
    for path in sorted((*(HERE / "passages").glob("*.jsonl"), *(HERE / "held_out").glob("*.jsonl"))):
        lines = (json.loads(line) for line in path.read_text(encoding="utf-8").splitlines())
        voices[path.stem] = [Row(line["text"], _answers(line)) for line in lines]
    return voices


def _answers(line: dict[str, Any]) -> frozenset[str]:
    items = line.get("items") or [line["item"]]
    return frozenset(items) & frozenset(ITEMS) if line["substance"] == "substantive" else frozenset()


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
    texts: dict[str, frozenset[str]] = {}
    for file in sorted(folder.glob("*.eml")):
        for text, items in _texts(file):
            texts[text] = texts.get(text, frozenset()) | items
    return Packet(
        folder.name, texts,
        has=frozenset(item for item, status in said.items() if status == "present"),
        lacks=frozenset(item for item, status in said.items() if status == "missing"),
    )


def _texts(file: Path) -> Iterator[tuple[str, frozenset[str]]]:
    raw = RawMessage(Source("exemptions", file.name), file.read_bytes(), datetime(2015, 1, 1, tzinfo=UTC))
    for _, (_, _, text), items in readings(read(raw, Limits(), searched=0).documents):
        yield text, items


class Vectors:
    """The vectors of texts, each made once."""

    def __init__(self) -> None:
        self._made: dict[str, Numbers] = {}

    def learn(self, texts: Iterable[str]) -> None:
        """Make the vectors of those texts that have none yet."""
        new = sorted({*texts} - self._made.keys())
        for start in track(range(0, len(new), BATCH_OF_TEXTS), "Making vectors", disable=len(new) < BATCH_OF_TEXTS):
            some = new[start : start + BATCH_OF_TEXTS]
            self._made.update(zip(some, vectors(some), strict=True))

    def of(self, texts: Iterable[str]) -> Numbers:
        """A row for each text."""
        return np.stack([self._made[text] for text in texts])


def counter_examples(packets: Iterable[Packet]) -> list[Row]:
    """Some of what stands in packets that lack items: none of it answers these; of other items nothing is said."""
    chosen = random.Random(SEED)  # noqa: S311 - a repeatable choice, not a secret
    rows: list[Row] = []
    for packet in packets:
        texts = chosen.sample(sorted(packet.texts), min(MOST_OF_A_PACKET, len(packet.texts)))
        rows += [Row(text, frozenset(), packet.lacks) for text in texts if packet.lacks]
    return rows


def train(rows: list[Row], packets: Iterable[Packet], made: Vectors) -> Model[Numbers, Numbers]:
    """A network trained on these rows, on one core in under a minute.

    In the second half of the training it also learns from packets what answers an item that they are known to have:
    the text that seems most to answer it by then (multiple-instance learning, Dietterich et al., 1997).
    """
    fix_random_seed(SEED)
    x = made.of(row.text for row in rows)
    y = np.array([[item in row.answers for item in ITEMS] for row in rows], np.float32)
    known = np.array([[item in row.known for item in ITEMS] for row in rows], np.float32)
    mean, spread = x.mean(0), x.std(0)
    x = (x - mean) / spread
    bags = [_bag(packet, (made.of(packet.texts) - mean) / spread) for packet in packets if packet.texts]
    head = blank_head(x.shape[1]).initialize()
    last: Any = head.layers[-1]
    last.set_param("b", np.full(len(ITEMS), RARE, np.float32))
    optimizer = Adam(RATE, L2=DECAY, grad_clip=0.0)
    chance = np.random.default_rng(SEED)
    for epoch in range(EPOCHS):
        optimizer.learn_rate = RATE * (1 - epoch / EPOCHS)
        seeming = _seeming(head, bags) if bags and epoch >= EPOCHS // 2 else None
        order = chance.permutation(len(rows))
        for start in range(0, len(rows), BATCH):
            some = order[start : start + BATCH]
            batch = [x[some], y[some], known[some] / np.float32(len(some))]
            if seeming is not None:
                batch = [np.concatenate(pair) for pair in zip(batch, _drawn(seeming, chance), strict=True)]
            _step(head, optimizer, *batch)
    return _unscaled(head, mean, spread)


def _step(head: Model[Numbers, Numbers], optimizer: Optimizer, x: Numbers, y: Numbers, weight: Numbers) -> None:
    said, learn = head.begin_update(x)
    learn((share_of(said) - y) * weight)
    head.finish_update(optimizer)


def _bag(packet: Packet, x: Numbers) -> tuple[Numbers, NDArray[np.bool_], list[int]]:
    """A packet's vectors, which of its texts may answer which item, and the items it has."""
    may = np.array([[item in items for item in ITEMS] for items in packet.texts.values()])
    return x, may, [ITEMS.index(item) for item in sorted(packet.has)]


def _seeming(
    head: Model[Numbers, Numbers], bags: list[tuple[Numbers, NDArray[np.bool_], list[int]]]
) -> tuple[Numbers, NDArray[np.int64]]:
    """The vector and the item of the text of each packet that seems most to answer an item that the packet has."""
    found = []
    for x, may, has in bags:
        said = np.where(may, head.predict(x), -np.inf)
        found += [(x[said[:, item].argmax()], item) for item in has]
    return np.stack([vector for vector, _ in found]), np.array([item for _, item in found])


def _drawn(seeming: tuple[Numbers, NDArray[np.int64]], chance: np.random.Generator) -> tuple[Numbers, Numbers, Numbers]:
    """Some of the seeming answers, as rows of which only the one item is known."""
    some = chance.integers(0, len(seeming[1]), DRAWN)
    one = np.zeros((DRAWN, len(ITEMS)), np.float32)
    one[np.arange(DRAWN), seeming[1][some]] = 1
    return seeming[0][some], one, one * np.float32(SEEMING / DRAWN)


def _unscaled(head: Model[Numbers, Numbers], mean: Numbers, spread: Numbers) -> Model[Numbers, Numbers]:
    """The network for vectors as they come: the scaling they had in training becomes part of the first layer."""
    first = head.layers[1]
    weights = first.get_param("W") / spread
    first.set_param("b", first.get_param("b") - weights @ mean)
    first.set_param("W", weights)
    return head


def likeliest(head: Model[Numbers, Numbers], packet: Packet, made: Vectors) -> dict[str, float]:
    """For each item the likelihood of the text that seems most to answer it."""
    shares = share_of(head.predict(made.of(packet.texts)))
    may = np.array([[item in items for item in ITEMS] for items in packet.texts.values()])
    return dict(zip(ITEMS, map(float, np.where(may, shares, 0.0).max(0)), strict=True))


def left_out(made: Vectors) -> Iterator[tuple[str, Packet, dict[str, float]]]:
    """Each packet of each group with what is said of it by a network trained without its group and a fold of voices."""
    voices = read_voices()
    groups = {group: read_packets(group) for group in track(GROUPS, "Reading packets")}
    made.learn(row.text for rows in voices.values() for row in rows)
    made.learn(text for packets in groups.values() for packet in packets for text in packet.texts)
    for number, (group, packets) in enumerate(groups.items()):
        kept = [rows for at, rows in enumerate(voices.values()) if at % FOLDS != number % FOLDS]
        others = [packet for name, more in groups.items() if name != group for packet in more]
        head = train([row for rows in kept for row in rows] + counter_examples(others), others, made)
        for packet in packets:
            yield group, packet, likeliest(head, packet, made)


def cross_validate() -> None:
    """Print what the second reader is worth on whole groups of writers that it was not trained on."""
    judged: dict[str, list[tuple[float, bool]]] = {}
    for group, packet, best in left_out(Vectors()):
        judged.setdefault(group, []).extend(_told(best, packet))
    print("group  has  lacks   area under the curve")
    for group, told in judged.items():
        has = sum(answered for _, answered in told)
        print(f"{group:<5}  {has:>3}  {len(told) - has:>5}   {area(told):.3f}")
    everything = [pair for told in judged.values() for pair in told]
    print(f"all    area under the curve {area(everything):.3f}")
    print("\nlikelihood   packets' items   share that has an answer")
    for low, high in pairwise((0, 0.01, 0.05, 0.1, 0.2, 0.4, 0.6, 0.8, 0.95, 1.01)):
        inside = [answered for share, answered in everything if low <= share < high]
        if inside:
            print(f"{low:.2f} to {min(high, 1):.2f}   {len(inside):>14}   {sum(inside) / len(inside):.0%}")


def _told(best: dict[str, float], packet: Packet) -> Iterator[tuple[float, bool]]:
    yield from ((best[item], True) for item in sorted(packet.has))
    yield from ((best[item], False) for item in sorted(packet.lacks))


def area(told: list[tuple[float, bool]]) -> float:
    """How often an item that has an answer seems likelier to have one than an item that lacks it (0.5 is chance)."""
    has = [share for share, answered in told if answered]
    lacks = [share for share, answered in told if not answered]
    wins = sum((a > b) + 0.5 * (a == b) for a in has for b in lacks)
    return wins / (len(has) * len(lacks))


def everything() -> bytes:
    """The network trained on all that may be trained on, as it is kept."""
    packets = [packet for group in track(GROUPS, "Reading packets") for packet in read_packets(group)]
    rows = [row for some in read_voices().values() for row in some] + counter_examples(packets)
    made = Vectors()
    made.learn(text for packet in packets for text in packet.texts)
    made.learn(row.text for row in rows)
    return train(rows, packets, made).to_bytes()


def main() -> int:
    """Train, measure or check; 1 where the shipped file is not what training gives."""
    parser = argparse.ArgumentParser(description="Train the second reader, or measure it.")
    parser.add_argument("--cross-validate", action="store_true")
    parser.add_argument("--check", action="store_true")
    args = parser.parse_args()
    if args.cross_validate:
        cross_validate()
        return 0
    made = everything()
    if args.check:
        same = gzip.decompress(MODEL.read_bytes()) == made
        print("the same" if same else "not the same: train again and look at what changed")
        return 0 if same else 1
    MODEL.write_bytes(gzip.compress(made, mtime=0))
    print(f"{MODEL.name}: {MODEL.stat().st_size / 1e6:.1f} MB")
    return 0


if __name__ == "__main__":
    sys.exit(main())
