"""Texts → vectors in which those that mean the same lie near one another. Pure, and everywhere the same to rounding.

The first layers of all-MiniLM-L6-v2 (Apache License 2.0), with eight-bit weights and the part of its vocabulary that
English letters need: `training/make_encoder.py` makes the file from the published model. The architecture is that of
BERT (Devlin et al., 2019, section 3): WordPieces, self-attention, and the mean over a text's last states as its vector.
"""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

ENCODER = Path(__file__).with_name("encoder.npz")
Numbers = NDArray[np.float32]
HEADS = 12
LONGEST = 72
"""WordPieces of a text that are read; a sentence has about twenty."""
LONGEST_WORD = 60
BATCH = 64
EPSILON = 1e-12
PIECE = re.compile(r"\w+|[^\w\s]")
CLS, SEP, UNKNOWN = "[CLS]", "[SEP]", "[UNK]"
TYPED = str.maketrans("\u2018\u2019\u201c\u201d\u2013\u2014\u2022_", "''\"\"--- ")


@dataclass(frozen=True, slots=True)
class Layer:
    """The weights of one layer, each matrix as `output x input`."""

    attention: tuple[Numbers, Numbers]
    joined: tuple[Numbers, Numbers]
    after_attention: tuple[Numbers, Numbers]
    up: tuple[Numbers, Numbers]
    down: tuple[Numbers, Numbers]
    after: tuple[Numbers, Numbers]


@dataclass(frozen=True, slots=True)
class Encoder:
    """The vocabulary with each WordPiece's number, the embeddings (eight-bit rows and their scales), and the layers."""

    vocabulary: dict[str, int]
    words: NDArray[np.int8]
    scales: Numbers
    places: Numbers
    start: tuple[Numbers, Numbers]
    layers: tuple[Layer, ...]

    @property
    def width(self) -> int:
        """How many numbers a vector has."""
        return int(self.words.shape[1])


@cache
def encoder() -> Encoder:
    """The encoder that comes with the program."""
    with np.load(ENCODER, allow_pickle=False) as file:
        held = {name: file[name] for name in file.files}
    vocabulary = {piece: number for number, piece in enumerate(held["vocabulary"].tobytes().decode().split("\n"))}
    return Encoder(
        vocabulary, held["words"], held["words.scale"], held["places"].astype(np.float32), _pair(held, "start"),
        tuple(_layer(held, number) for number in range(int(held["layers"]))),
    )


def _layer(held: dict[str, NDArray[np.generic]], number: int) -> Layer:
    names = ("attention", "joined", "after_attention", "up", "down", "after")
    return Layer(*(_pair(held, f"{number}.{name}") for name in names))


def _pair(held: dict[str, NDArray[np.generic]], name: str) -> tuple[Numbers, Numbers]:
    """A weight and its bias; a matrix is unpacked from eight bits a number and a scale a row."""
    weight = held[f"{name}.weight"].astype(np.float32)
    if f"{name}.scale" in held:
        weight *= held[f"{name}.scale"].astype(np.float32)[:, None]
    return weight, held[f"{name}.bias"].astype(np.float32)


def vectors(texts: Sequence[str]) -> Numbers:
    """One row for each text: the mean of the states of its WordPieces."""
    made = encoder()
    pieces = [pieces_of(text) for text in texts]
    rows = np.zeros((len(texts), made.width), np.float32)
    order = sorted(range(len(texts)), key=lambda number: len(pieces[number]))
    for start in range(0, len(order), BATCH):
        batch = order[start : start + BATCH]
        rows[batch] = _encode(made, [pieces[number] for number in batch])
    return rows


def pieces_of(text: str) -> tuple[int, ...]:
    """The numbers of a text's WordPieces, between the marks of its beginning and end, cut at the longest."""
    numbers = encoder().vocabulary
    found = [numbers[CLS]]
    for word in PIECE.findall(plain(text)):
        found += _split(word, numbers)
        if len(found) >= LONGEST:
            break
    return (*found[: LONGEST - 1], numbers[SEP])


def plain(text: str) -> str:
    """The text in small letters without accents, its quotation marks and dashes as on a typewriter."""
    text = text.lower().translate(TYPED)
    if text.isascii():
        return text
    apart = unicodedata.normalize("NFD", text)
    return "".join(letter for letter in apart if unicodedata.category(letter) != "Mn")


def _split(word: str, numbers: dict[str, int]) -> list[int]:
    """The longest pieces that make the word, the first from its start; the mark for unknown where there are none."""
    found: list[int] = []
    start = 0
    while start < len(word):
        ends = range(min(len(word), start + LONGEST_WORD), start, -1)
        head = "##" if start else ""
        end = next((end for end in ends if head + word[start:end] in numbers), 0)
        if not end:
            return [numbers[UNKNOWN]]
        found.append(numbers[head + word[start:end]])
        start = end
    return found


def _encode(made: Encoder, pieces: Sequence[tuple[int, ...]]) -> Numbers:
    longest = max(map(len, pieces))
    numbers = np.zeros((len(pieces), longest), np.int64)
    there = np.zeros((len(pieces), longest), np.float32)
    for row, some in enumerate(pieces):
        numbers[row, : len(some)] = some
        there[row, : len(some)] = 1.0
    states = made.words[numbers].astype(np.float32) * made.scales[numbers][..., None] + made.places[:longest]
    states = _levelled(states, made.start)
    unseen = (there[:, None, None, :] - 1.0) * 1e9
    for layer in made.layers:
        states = _levelled(states + _attend(states, layer, unseen), layer.after_attention)
        states = _levelled(states + _linear(_gelu(_linear(states, layer.up)), layer.down), layer.after)
    mean: Numbers = (states * there[..., None]).sum(1) / there.sum(1, keepdims=True)
    return mean


def _attend(states: Numbers, layer: Layer, unseen: Numbers) -> Numbers:
    count, longest, width = states.shape
    mixed = _linear(states, layer.attention).reshape(count, longest, 3, HEADS, width // HEADS).transpose(2, 0, 3, 1, 4)
    query, key, value = np.ascontiguousarray(mixed)
    weights = query @ key.swapaxes(-1, -2) / np.float32(np.sqrt(width // HEADS)) + unseen
    weights = np.exp(weights - weights.max(-1, keepdims=True))
    weights /= weights.sum(-1, keepdims=True)
    heads = (weights @ value).transpose(0, 2, 1, 3).reshape(count, longest, width)
    return _linear(heads, layer.joined)


def _linear(states: Numbers, weights: tuple[Numbers, Numbers]) -> Numbers:
    matrix, bias = weights
    made: Numbers = states.reshape(-1, states.shape[-1]) @ matrix.T + bias
    return made.reshape(*states.shape[:-1], -1)


def _levelled(states: Numbers, weights: tuple[Numbers, Numbers]) -> Numbers:
    """The states with mean 0 and variance 1 in each place, scaled and shifted (layer normalization)."""
    apart = states - states.mean(-1, keepdims=True)
    even: Numbers = apart / np.sqrt((apart * apart).mean(-1, keepdims=True) + np.float32(EPSILON))
    return even * weights[0] + weights[1]


def _gelu(states: Numbers) -> Numbers:
    """The Gaussian error linear unit in its approximation by the hyperbolic tangent (Hendrycks and Gimpel, 2016)."""
    inner = np.float32(0.7978845608) * (states + np.float32(0.044715) * states * states * states)
    made: Numbers = np.float32(0.5) * states * (1 + np.tanh(inner))
    return made
