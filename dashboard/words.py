"""How times, places and statuses are put to people; shared by every page as template filters."""

from collections.abc import Callable
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from domain.findings import Status

HOME = ZoneInfo("America/Los_Angeles")

STATUS_WORDS = {
    Status.PRESENT: ("✓", "there"),
    Status.MISSING: ("✗", "missing"),
    Status.UNCLEAR: ("?", "unclear"),
    Status.CRASHED: ("?", "unclear"),
    Status.NOT_APPLICABLE: ("–", "does not apply"),
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


def size(count: int) -> str:
    """A number of bytes in kB or MB."""
    return f"{count / 1e6:.1f} MB" if count >= 1_000_000 else f"{max(1, round(count / 1000))} kB"


FILTERS: dict[str, Callable[..., str]] = {
    "at": at, "age": age, "status_mark": status_mark, "status_word": status_word, "kind_word": kind_word, "size": size,
}
