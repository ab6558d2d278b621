"""How long to leave a server alone after trouble (pure), and what its answers say about that."""

import random
import re

FIRST_SECONDS = 1.0
LONGEST_SECONDS = 300.0

_SUGGESTED = re.compile(r"Suggested Backoff Time:\s*(\d+)\s*milliseconds", re.IGNORECASE)


def next_delay(attempt: int, suggested: float | None, rng: random.Random) -> float:
    """Return the seconds to wait before attempt `attempt + 1`; `attempt` counts the failures in a row, from 1.

    Doubles from one second to five minutes, of which half is left to chance, so that several mailboxes do not come
    back together. What the server suggests is waited in full, and a little chance on top.
    """
    steps = min(max(attempt, 1) - 1, 16)
    ceiling = min(FIRST_SECONDS * 2.0**steps, LONGEST_SECONDS)
    own = ceiling * rng.uniform(0.5, 1.0)
    if suggested is None:
        return own
    return max(own, suggested * rng.uniform(1.0, 1.1))


def suggested_backoff(answer: str) -> float | None:
    """Return the seconds that Exchange asks for (`Suggested Backoff Time: 201317 milliseconds`), or None."""
    found = _SUGGESTED.search(answer)
    return int(found[1]) / 1000 if found else None
