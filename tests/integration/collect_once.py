"""Collect one mailbox into a store, and die like a killed process at a given durable step.

    python -m tests.integration.collect_once URL USER PASSWORD CA FOLDER STEP

`FOLDER` holds the SQLite database and the blobs; `STEP` counts the durable steps from 0, and -1 lets it finish.
"""

import os
import sys
from datetime import UTC, datetime
from pathlib import Path

from intake.collect import collect
from intake.mailboxes import MailboxOptions, open_mailbox
from storage.repository import Store

KILLED = 9


def main() -> None:
    """Do what the module's docstring says."""
    url, user, password, ca, folder, last = sys.argv[1:]
    left = int(last)

    def checkpoint(_step: str) -> None:
        nonlocal left
        if left == 0:
            os._exit(KILLED)
        left -= 1

    root = Path(folder)
    store = Store(
        f"sqlite:///{root / 'intake.db'}", root / "blobs", clock=lambda: datetime.now(UTC), checkpoint=checkpoint
    )
    options = MailboxOptions(username=user, password=lambda: password, ca_file=Path(ca))
    mailbox = open_mailbox("exemptions", url, options)
    collect(mailbox, store, checkpoint=checkpoint)
    mailbox.close()
    store.close()


if __name__ == "__main__":
    main()
