"""Facts in voices unlike each other, each the whole of a letter: what is said is heard, what only seems said is not."""

import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from domain.documents import Document
from domain.fields import Substance
from domain.mail import Message
from extractors.contract import Material
from extractors.fields import costs, provider, ramifications, reason, sla, term

SURE, DOUBTFUL = 0.8, 0.4
FINDERS = (costs, provider, ramifications, reason, sla, term)
VOICES = tomllib.loads((Path(__file__).parent / "voices" / "facts.toml").read_text(encoding="utf-8"))


def lines(told: str) -> Iterator[tuple[str, str]]:
    """The item and the text of every line that says its item (`true`) or only seems to (`false`)."""
    tables: list[tuple[tuple[str, ...], dict[str, Any]]] = [((name,), table) for name, table in VOICES.items()]
    while tables:
        path, table = tables.pop()
        for name, inner in table.items():
            if isinstance(inner, dict):
                tables.append(((*path, name), inner))
            elif path[-1] == told:
                yield ".".join(path[:-1]), inner


def heard(item: str, text: str) -> float:
    """How surely the item stands in a letter of nothing but this text."""
    letter = Document("1", "Request.txt", "text/plain", f"CALNET exemption request\n\n{text}")
    material = Material(Message(), (letter,), {})
    values = (value for finder in FINDERS for value in finder.find(material) if value.name == item)
    return max((v.confidence for v in values if v.substance is Substance.SUBSTANTIVE), default=0.0)


def test_what_is_said_is_heard_and_hardly_ever_called_missing() -> None:
    told = list(lines("true"))
    scores = [(heard(item, text), item, text) for item, text in told]
    lost = [(item, text) for score, item, text in scores if score < DOUBTFUL]
    assert len(lost) <= 0.05 * len(told), lost
    assert sum(score >= SURE for score, _, _ in scores) >= 0.65 * len(told)


def test_what_only_seems_said_is_never_taken_for_sure() -> None:
    assert [text for item, text in lines("false") if heard(item, text) >= SURE] == []
