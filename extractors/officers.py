# ruff: noqa: RUF001  (people type curly quotes and dashes)
"""Which titles are those of the head of information technology; the rules are data in `config/officers.toml`.

title ─► Office ─► `fields.signer`
"""

import re
import tomllib
from enum import StrEnum
from functools import cache, lru_cache
from itertools import pairwise

from domain.errors import Misconfigured
from extractors.directory import CONFIG


class Office(StrEnum):
    """What a title says about its holder's right to submit a request."""

    ENTITLED = "entitled"
    TECHNOLOGY = "entitled where there is no information officer"
    OTHER = "other"


@cache
def _rules() -> dict[str, tuple[re.Pattern[str], ...]]:
    path = CONFIG / "officers.toml"
    try:
        read = tomllib.loads(path.read_text(encoding="utf-8"))
        return {key: tuple(re.compile(p, re.IGNORECASE) for p in table["patterns"]) for key, table in read.items()}
    except (OSError, tomllib.TOMLDecodeError, KeyError, re.error) as error:
        raise Misconfigured(
            "officers-unreadable", f"The list of officers' titles cannot be used ({error}).", where=str(path),
            remedy="Restore the file from the repository.",
        ) from error


PARTS = re.compile(r"\s*(?:;|\s/\s|/(?=\s*[A-Z])|\s+[–—|-]\s+|\band(?:\s+(?:as\s+)?)(?=(?:\w+\s+){0,4}(?:officer"
    r"|CIO|AIO|CTO|chief|director)\b)|&)\s*", re.IGNORECASE)


SERVES = re.compile(r"\b(?:assistant|aide|secretary|advis[eo]r|liaison|scheduler)\s+to\s.*$", re.IGNORECASE)
"""With the office of whoever is served: `Executive Assistant to Jane Roe, Chief Information Officer`."""


@lru_cache(maxsize=2048)
def office_of(title: str) -> Office:
    """Say what office a title is, by its best part: `Deputy Director and Chief Information Officer` has two."""
    title = SERVES.sub("", " ".join(title.split()))
    parts = _parts(title)
    found = [_office_of_part(part) for part in parts]
    for office in (Office.ENTITLED, Office.TECHNOLOGY):
        if office in found:
            return office
    return Office.OTHER


def _parts(title: str) -> list[str]:
    """Give the title as a whole and each of the offices it names, alone and with the unit named after a comma."""
    pieces = [piece.strip(" ,()") for piece in PARTS.split(title) if piece.strip(" ,()")]
    split = [[segment.strip() for segment in piece.split(",") if segment.strip()] for piece in pieces]
    pairs = (", ".join(pair) for segments in split for pair in pairwise(segments))
    return [*pieces, *pairs, *(segment for segments in split for segment in segments)]


def _office_of_part(part: str) -> Office:
    rules = _rules()
    if any(rule.search(part) for rule in rules["never"]):
        return Office.OTHER
    if any(rule.search(part) for rule in rules["entitled"]):
        return Office.ENTITLED
    if any(rule.search(part) for rule in rules["entitled_where_no_information_officer"]):
        return Office.TECHNOLOGY
    return Office.OTHER
