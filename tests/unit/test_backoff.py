"""How long a server is left alone: longer each time, never all together, and as long as it asks for."""

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intake.mailboxes.backoff import LONGEST_SECONDS, next_delay, suggested_backoff

_rngs = st.integers().map(random.Random)


@given(attempt=st.integers(min_value=-5, max_value=10_000), rng=_rngs)
def test_a_pause_lies_between_half_a_second_and_five_minutes(attempt: int, rng: random.Random) -> None:
    assert 0.5 <= next_delay(attempt, None, rng) <= LONGEST_SECONDS


@given(attempt=st.integers(min_value=1, max_value=8), rng=_rngs)
def test_the_second_pause_after_is_longer(attempt: int, rng: random.Random) -> None:
    assert next_delay(attempt + 2, None, rng) >= next_delay(attempt, None, rng)


@given(attempt=st.integers(min_value=1, max_value=20), suggested=st.floats(0, 86_400), rng=_rngs)
def test_what_the_server_suggests_is_waited_in_full(attempt: int, suggested: float, rng: random.Random) -> None:
    delay = next_delay(attempt, suggested, rng)
    assert suggested <= delay <= max(suggested * 1.1, LONGEST_SECONDS)


def test_two_mailboxes_do_not_come_back_together() -> None:
    delays = {next_delay(5, None, random.Random(seed)) for seed in range(20)}  # noqa: S311 - chance, no secret
    assert len(delays) == 20


@pytest.mark.parametrize(
    ("answer", "seconds"),
    [
        ("BAD Request is throttled. Suggested Backoff Time: 201317 milliseconds", 201.317),
        ("b'request is throttled. SUGGESTED backoff time:  5 MILLISECONDS'", 0.005),
        ("Request is throttled.", None),
        ("Suggested Backoff Time: soon", None),
        ("", None),
    ],
)
def test_reads_the_suggested_time(answer: str, seconds: float | None) -> None:
    assert suggested_backoff(answer) == seconds
