"""The durable steps of the main job, by name: where a crash test may stop the program.

A `Checkpoint` is called with a step's name just after that step has become durable. In production it does nothing.
"""

from collections.abc import Callable

Checkpoint = Callable[[str], None]

STEPS = (
    "blob-synced",  # raw bytes are in the content-addressed store, the row is not yet committed
    "message-kept",  # the row is committed, the server has not been touched
    "message-acknowledged",  # the server's copy is flagged or moved, our row does not say so yet
    "acknowledgement-recorded",
    "attempt-recorded",  # a worker has claimed the message
    "reading-saved",
    "outcome-committed",  # decision, letters and events are in the database
    "letter-claimed",  # the outbox row says `sending`, nothing has been said to the SMTP server
    "letter-accepted",  # the SMTP server has taken the letter, our row does not say so yet
    "letter-recorded",
)


def no_checkpoint(step: str) -> None:
    """Pass every step."""
