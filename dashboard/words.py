"""How times, places, values and statuses are put to people; shared by every page as template filters."""

import re
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from domain.fields import Value
from domain.findings import Status
from domain.policy import Strength

HOME = ZoneInfo("America/Los_Angeles")

STATUS_WORDS = {
    Status.PRESENT: ("✓", "there"),
    Status.MISSING: ("✗", "missing"),
    Status.UNCLEAR: ("?", "unclear"),
    Status.CRASHED: ("?", "unclear"),
    Status.NOT_APPLICABLE: ("\N{EN DASH}", "does not apply"),
}


def at(time: datetime | None) -> str:
    """A time in Sacramento, to the minute."""
    return time.astimezone(HOME).strftime("%b %-d, %Y, %H:%M") if time else "never"


def age(time: datetime | None) -> str:
    """How long ago a time is, in the largest sensible unit; never negative."""
    if time is None:
        return "never"
    seconds = max(0, int((datetime.now(UTC) - time).total_seconds()))
    for unit, size in (("day", 86_400), ("hour", 3_600), ("minute", 60)):
        if seconds >= size:
            count = seconds // size
            return f"{count} {unit}{'s' if count > 1 else ''}"
    return "under a minute"


def status_mark(status: Status) -> str:
    """The sign of a status; always shown beside its word."""
    return STATUS_WORDS[status][0]


def status_word(status: Status) -> str:
    """The word of a status."""
    return STATUS_WORDS[status][1]


def kind_word(kind: str) -> str:
    """A kind of request in plain words."""
    return str(kind).replace("_", " ")


def strength_word(strength: Strength) -> str:
    """What a strength of a requirement other than `required` means, in words."""
    return {Strength.CONDITIONAL: "only where it applies", Strength.IF_AVAILABLE: "if available"}.get(
        strength, str(strength.value).replace("_", " ")
    )


def field_word(name: str) -> str:
    """A field's name in words: `cost.total` becomes `Cost, total`."""
    words = name.replace(".", ", ").replace("_", " ")
    return words[:1].upper() + words[1:]


def told(value: Value) -> str:
    """A field's value as people write it: no braces, no quotation marks, empty parts left out."""
    if isinstance(value, Mapping):
        parts = {str(key).replace("_", " "): part for key, part in value.items() if part not in EMPTY}
        return "; ".join(f"{key}: {told(part)}" for key, part in parts.items())
    if isinstance(value, list):
        return " / ".join(told(part) for part in value)
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, float):
        return f"{value:,.2f}".removesuffix(".00")
    return str(value).replace("_", " ") if str(value).isidentifier() else str(value)


EMPTY: tuple[Value, ...] = (None, "", [], {})
DIGEST = re.compile(r"[0-9a-f]{40,}")


def detail_words(detail: Mapping[str, Value]) -> str:
    """What an event of a history says, in words; digests are left to the JSON."""
    kept = {key: part for key, part in detail.items() if part not in EMPTY and not DIGEST.search(str(part))}
    return ", ".join(f"{key.replace('_', ' ')}: {part}" for key, part in kept.items())


UNSEEN = re.compile(
    "[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff]"
)
"""Characters that are not seen but turn, hide or join what is beside them, so that a name may look like another."""


def show_unseen(value: object) -> object:
    """Text with each character that turns or hides others shown by its number; anything else as it is.

    Markup made by the templates themselves is a subclass of `str` and stays markup.
    """
    if not isinstance(value, str) or not UNSEEN.search(value):
        return value
    return type(value)(UNSEEN.sub(lambda found: f"[U+{ord(found.group()):04X}]", value))


FILTERS: dict[str, Callable[..., str]] = {
    "at": at, "age": age, "status_mark": status_mark, "status_word": status_word, "kind_word": kind_word,
    "strength_word": strength_word, "field_word": field_word, "told": told, "detail_words": detail_words,
}
