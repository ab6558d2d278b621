"""What anybody could say without reading, in the shape of `calnet-intake check`, to compare figures with.

    score.py --command "python benchmarks/baselines.py everything" PACKETS    every item is there
    score.py --command "python benchmarks/baselines.py keywords" PACKETS      an item is there where one of its words is

The scorer adds `check --authserv-id …` and the folders to the command.
"""

import json
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parents[1]))

from domain.mail import RawMessage, Source
from extractors.contract import Limits
from pipeline.reading import read

CONDITIONAL = {"fsr", "ipr.documentation", "provider.documentation", "separate_attachments"}
KEYWORDS = {
    "exemption": {
        "project": "project", "need": "need require", "ramifications": "denied impact risk",
        "services.description": "service circuit line wireless", "services.quantity": "quantity each number",
        "services.address": "street avenue road blvd st. ave", "reason": "calnet technical financial",
        "contract.term": "term months years", "contract.termination": "terminat extension", "cost.total": "total",
        "cost.items": "$", "provider.name": "provider vendor carrier", "sla.levels": "availability sla uptime",
        "sla.remedies": "credit remed", "signer": "information officer",
    },
    "delegation": {
        "project.scope": "project scope", "project.purpose": "purpose need", "products": "equipment system product",
        "project.timeframe": "schedule start complete", "project.location": "location site street",
        "catalog.service": "catalog service", "staff.qualifications": "certif degree qualif",
        "staff.experience": "experience", "reason": "delegat", "ramifications": "denied impact risk",
        "signer": "information officer",
    },
}  # fmt: skip


def main(arguments: list[str]) -> int:
    """Print one answer a line for every message of the folders named."""
    way, folders = arguments[0], [Path(name) for name in arguments[1:] if Path(name).is_dir()]
    for folder in folders:
        for file in sorted(folder.glob("*.eml")):
            said = answer(words_of(file), by_words=way == "keywords")
            print(json.dumps({"packet": folder.name, "file": file.name} | said))
    return 0


def words_of(file: Path) -> str:
    """Everything that the message and its attachments say, in small letters."""
    raw = RawMessage(Source("exemptions", file.name), file.read_bytes(), datetime.now(UTC))
    return "\n".join(document.text for document in read(raw, Limits(), searched=0).documents).lower()


def answer(words: str, *, by_words: bool) -> dict[str, Any]:
    """The kind by the word said more often; each item there, or there by its words; complete where none is missing."""
    kind = "delegation" if words.count("delegat") > words.count("exempt") else "exemption"
    items = dict(_items(kind, words, by_words=by_words))
    return {
        "kind": "general_delegation" if kind == "delegation" else kind,
        "disposition": "deficient" if "missing" in items.values() else "complete",
        "requirements": [{"id": item, "status": status} for item, status in items.items()], "fields": {},
    }


def _items(kind: str, words: str, *, by_words: bool) -> Iterator[tuple[str, str]]:
    for item, keys in KEYWORDS[kind].items():
        said = not by_words or any(key in words for key in keys.split())
        yield item, "present" if said else "missing"
    if kind == "exemption":
        yield from ((item, "present" if item != "fsr" else "not_applicable") for item in sorted(CONDITIONAL))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
