"""Claims stored messages and takes them in, one at a time; the one place that catches whatever goes wrong.

A failure is recorded with the message. The third one holds it in front of a person; everything else goes on.
"""

import logging
import threading
import traceback
from contextlib import suppress
from datetime import timedelta

from domain.errors import IntakeError, Unavailable
from pipeline.reader import Reader
from pipeline.stages import Settled, TooEarly, later, take_in
from pipeline.wiring import Office
from storage.records import Claim

log = logging.getLogger(__name__)


def work_one(office: Office, reader: Reader, *, owner: str) -> bool:
    """Take in the next message, if there is one; False when nothing is waiting.

    Raises `Unavailable` when the database or the disk does not answer: the message goes back uncounted.
    """
    claim = office.store.claim_message(owner, lease=office.lease)
    if claim is None:
        return False
    try:
        settled = take_in(claim, office.store, reader, office.rules)
        _tell(claim, settled)
    except TooEarly:
        office.store.release(claim, until=later(office.clock))
    except Unavailable:
        with suppress(Unavailable):
            office.store.release(claim)
        raise
    except Exception as error:  # noqa: BLE001  (the one place: whatever it was, the message is kept and counted)
        _record(office, claim, error)
    return True


def _tell(claim: Claim, settled: Settled) -> None:
    """Log what became of the message, without anything that stands in it."""
    where = f" ({settled.join.case})" if settled.join.case else ""
    what, letters = settled.decision.disposition.value, len(settled.letters)
    log.info("message %s %s%s: %s, %s letters", claim.message_id, settled.join.how.value, where, what, letters)


def _record(office: Office, claim: Claim, error: Exception) -> None:
    """Count the failure; on the third the message is held."""
    code = error.code if isinstance(error, IntakeError) else type(error).__name__
    held = office.store.failed(claim, code=code, sentence=str(error) or code)
    log.error("message %s failed (%s)%s\n%s", claim.message_id, code, ": held" if held else "", "".join(
        traceback.format_exception(error)
    ))


def work(office: Office, stop: threading.Event, wake: threading.Event, *, owner: str, idle: timedelta) -> None:
    """Keep taking messages in until told to stop; `wake` is set when there may be some, `idle` is the longest nap."""
    pause = idle.total_seconds()
    with Reader(office.limits) as reader:
        while not stop.is_set():
            try:
                busy = work_one(office, reader, owner=owner)
            except Unavailable as trouble:
                log.warning("%s (%s); trying again", trouble, trouble.code)
                stop.wait(trouble.retry_after or pause)
                continue
            if not busy:
                wake.wait(pause)
                wake.clear()
