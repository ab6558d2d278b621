"""What may be said about one watched mailbox besides its URL; each protocol takes what concerns it."""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

Secret = Callable[[], str]
"""Gives a password or client secret when it is needed, so that a changed secret file is read at the next log-in."""

After = Literal["flag", "move", "nothing"]
Auth = Literal["password", "xoauth2", "oauthbearer"]

LOOPBACK = frozenset({"localhost", "127.0.0.1", "::1"})


def no_secret() -> str:
    """Return an empty secret: none has been configured."""
    return ""


@dataclass(frozen=True, slots=True, kw_only=True)
class MailboxOptions:
    """How to log in to a mailbox, how to mark what is taken, and how long to wait. Times in seconds, sizes in bytes.

    `after` says what acknowledging does. `flag`: IMAP sets the keyword `flag`, or `fallback_flag` where the server
    keeps no keywords; Maildir sets the flag's letter (`S` for a keyword); a folder keeps a list of what was taken.
    `move`: to the folder `move_to` (a sub-Maildir, a sub-folder). `nothing`: the mailbox is left as it is.
    """

    folder: str = "INBOX"
    after: After = "flag"
    flag: str = "$CalnetTaken"
    fallback_flag: str = "\\Flagged"
    move_to: str = "Taken"

    auth: Auth = "password"
    username: str = ""
    password: Secret = field(default=no_secret, repr=False)
    authority: str = "https://login.microsoftonline.com"
    tenant: str = ""
    client_id: str = ""
    client_secret: Secret = field(default=no_secret, repr=False)
    scope: str = "https://outlook.office365.com/.default"
    token_endpoint: str = ""
    """Where set, tokens are asked for here, and `authority` and `tenant` are not looked at."""
    oauth_ca_file: Path | None = None

    ca_file: Path | None = None
    starttls: bool = False
    connect_timeout: float = 15.0
    timeout: float = 60.0
    """The longest silence of the other side within one command."""

    idle_seconds: float = 290.0
    """IDLE is renewed this early: firewalls forget quiet connections long before the 29 minutes of RFC 2177."""
    look_seconds: float = 1.0
    """How often a Maildir or folder is looked at in a wait; an IMAP server without IDLE thirty times more rarely."""
    login_pause: float = 300.0
    """After a refused log-in nothing is tried for so long: at most twelve attempts an hour, whoever asks."""

    chunk: int = 100
    """How many messages are listed, fetched and acknowledged together."""
    batch_bytes: int = 8 << 20
    """Small messages are fetched together up to this size; a larger one is fetched alone."""
    max_message_bytes: int = 256 << 20
    """A larger one is left where it is, and a person is told (`Mailbox.refused`)."""
    settle_seconds: float = 5.0
    """A file in a folder is complete when it has not changed for so long."""
