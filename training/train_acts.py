"""Train the reader of what sentences do (`extractors/acts.py`) and measure it on examples kept out of its training.

    python -m training.train_acts                   train on everything, write extractors/acts.npz
    python -m training.train_acts --cross-validate  leave each fifth of the examples out in turn

Material: `acts.txt` (a line is a sentence, under the act that it does), passages that answer an item, which tell facts,
and the mails of the packets in `GROUPS` that are or bring a request.
"""

import argparse
import json
import random
import sys
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from domain.mail import RawMessage, Source
from extractors.acts import ACTS, LONGEST, MODEL, sentences_in
from extractors.closings import ROLE, SENTENCE
from extractors.contract import Limits
from extractors.fields.kind import ASKING, Words
from extractors.papers import count_cues
from extractors.sentences import Numbers, vectors
from pipeline.reading import read

HERE = Path(__file__).parent
GROUPS = ("m", "n", "o", "p", "q", "r", "s", "u", "v", "w")
SEED, TOLD, FOLDS = 3, 400, 5
MOST_OF_A_GROUP = 20
A_LINE = 90
DECAY, STEPS, RATE = 0.01, 400, 0.02
REQUESTS = ("exemption", "general_delegation", "contract_delegation")
Labels = NDArray[np.int64]


def examples() -> list[tuple[str, int]]:
    """Every labelled sentence with the number of its act."""
    found, act = [], ""
    for line in (HERE / "acts.txt").read_text(encoding="utf-8").splitlines():
        if line.startswith("# "):
            act = line[2:].strip()
        elif line.strip():
            found.append((line.strip()[:LONGEST], ACTS.index(act)))
    files = sorted((HERE / "passages").glob("*.jsonl"))
    rows = [json.loads(line) for file in files for line in file.read_text(encoding="utf-8").splitlines()]
    told = [row["text"] for row in rows if row["substance"] == "substantive" and row.get("item", "none") != "none"]
    drawn = random.Random(SEED).sample(told, TOLD)  # noqa: S311  (a draw of examples, no secret)
    whole = (text[:LONGEST] for text in drawn[: TOLD // 2])
    single = (next(sentences_in(text), text) for text in drawn[TOLD // 2 :])
    packets = (row for group in GROUPS for row in from_packets(group))
    return [*found, *((text, ACTS.index("tell")) for text in (*whole, *single)), *packets]


def from_packets(group: str) -> list[tuple[str, int]]:
    """What the packets of a group teach: who signs closes, a cover mail hands in, a letter in a mail tells or asks."""
    found: dict[str, int] = {}
    for folder in sorted((HERE / "packets").glob(f"{group}-*")):
        for message in json.loads((folder / "truth.json").read_text(encoding="utf-8"))["messages"]:
            if message["kind"] in REQUESTS:
                found.update(_of_request((folder / message["file"]).read_bytes()))
    drawn = random.Random(SEED)  # noqa: S311  (a draw of examples, no secret)
    rows = sorted(found.items())
    of_act = [[row for row in rows if row[1] == act] for act in range(len(ACTS))]
    return [row for own in of_act for row in drawn.sample(own, min(len(own), MOST_OF_A_GROUP))]


def _of_request(raw: bytes) -> dict[str, int]:
    reading = read(RawMessage(Source("packets", ""), raw, datetime(2025, 1, 1, tzinfo=UTC)), Limits(), searched=0)
    words = Words(reading.message, tuple(reading.documents))
    is_cover, told = bool(words.requests) and not count_cues(words.own), {}
    for text in sentences_in(words.own):
        if len(text) < A_LINE and ROLE.search(text) and not SENTENCE.search(text):
            told[text] = ACTS.index("close")
        elif is_cover and SENTENCE.search(text):
            told[text] = ACTS.index("hand")
        elif not is_cover and not ASKING.search(text):
            told[text] = ACTS.index("tell")
    return told


def fit(rows: Numbers, labels: Labels) -> tuple[Numbers, Numbers]:
    """The weights and bias of a softmax regression, rare acts weighing more, by Adam (Kingma and Ba, 2015)."""
    mean, spread = rows.mean(axis=0), rows.std(axis=0) + 1e-6
    scaled, target = (rows - mean) / spread, np.eye(len(ACTS))[labels]
    weight = np.bincount(labels, minlength=len(ACTS))[labels] ** -0.75
    state = np.zeros((rows.shape[1] + 1, len(ACTS)))
    first, second = np.zeros_like(state), np.zeros_like(state)
    inputs = np.hstack([scaled, np.ones((len(rows), 1))])
    for step in range(1, STEPS + 1):
        said = inputs @ state
        raised = np.exp(said - said.max(axis=1, keepdims=True))
        wrong = (raised / raised.sum(axis=1, keepdims=True) - target) * (weight / weight.sum())[:, None]
        slope = inputs.T @ wrong
        slope[:-1] += DECAY * state[:-1]
        first, second = 0.9 * first + 0.1 * slope, 0.999 * second + 0.001 * slope**2
        state -= RATE * (first / (1 - 0.9**step)) / (np.sqrt(second / (1 - 0.999**step)) + 1e-8)
    weights = state[:-1] / spread[:, None]
    return weights.astype(np.float32), (state[-1] - mean @ weights).astype(np.float32)


def cross_validate(rows: Numbers, labels: Labels) -> None:
    """Print how many sentences of each act are told rightly when they are left out of the training."""
    fold = np.random.default_rng(SEED).integers(0, FOLDS, len(labels))
    said = np.zeros_like(labels)
    for number in range(FOLDS):
        weights, bias = fit(rows[fold != number], labels[fold != number])
        said[fold == number] = (rows[fold == number] @ weights + bias).argmax(axis=1)
    for number, act in enumerate(ACTS):
        of_act = labels == number
        sys.stdout.write(f"{act:<10} {of_act.sum():>5} {(said[of_act] == number).mean():.2f}\n")


def main() -> None:
    """Train, or measure."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--cross-validate", action="store_true")
    told = examples()
    rows, labels = vectors([text for text, _ in told]), np.array([act for _, act in told])
    if parser.parse_args().cross_validate:
        cross_validate(rows, labels)
        return
    weights, bias = fit(rows, labels)
    np.savez(MODEL, weights=weights, bias=bias)


if __name__ == "__main__":
    main()
