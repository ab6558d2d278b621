"""The three kinds of mailbox as a test sees them from behind: put a message in, take one away, see what is left."""

import itertools
import os
import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Protocol

from domain.mail import RawMessage, Source
from domain.mailboxes import Mailbox
from intake.mailboxes import MailboxOptions, open_mailbox
from tests.servers.dovecot import Dovecot
from tests.servers.oauth_endpoint import OAuthEndpoint

NAME = "exemptions"

Option = Any
"""The value of any field of `MailboxOptions`."""


class Door(Protocol):
    """One mailbox, real, from the outside."""

    def open(self, **options: Option) -> Mailbox:
        """Return the mailbox as the program sees it."""
        ...

    def put(self, content: bytes) -> None:
        """Have a message arrive."""
        ...

    def remove(self, content: bytes) -> None:
        """Take a message away, as a person does who tidies up."""
        ...

    def contents(self) -> list[bytes]:
        """Return everything that is still there, wherever it was moved to."""
        ...

    def shut(self) -> None:
        """Make the mailbox unreachable."""
        ...

    def reopen(self) -> None:
        """Make it reachable again."""
        ...


class ImapDoor:
    """A user of a running Dovecot."""

    def __init__(self, server: Dovecot, user: str, *, starttls: bool = False, **options: Option) -> None:
        self.server = server
        self.user = user
        self.url = server.starttls_url if starttls else server.url
        self.options = {
            "username": user, "password": lambda: server.users[user], "ca_file": server.certificates.ca,
            "starttls": starttls, "timeout": 5.0, **options,
        }

    def open(self, **options: Option) -> Mailbox:
        """Return the mailbox as the program sees it."""
        return open_mailbox(NAME, self.url, MailboxOptions(**{**self.options, **options}))

    def put(self, content: bytes) -> None:
        """Have a message arrive."""
        self.server.deliver(self.user, [content])

    def remove(self, content: bytes) -> None:
        """Take a message away."""
        with self.server.client(self.user) as client:
            uids = [uid for uid, (found, _) in self.server.messages(self.user).items() if found == content]
            client.delete_messages(uids)
            client.expunge()

    def contents(self) -> list[bytes]:
        """Return everything that is still there, sorted."""
        folders = [self.server.messages(self.user, folder) for folder in ("INBOX", "Taken")]
        return sorted(content for folder in folders for content, _ in folder.values())

    def shut(self) -> None:
        """Make the mailbox unreachable."""
        self.server.stop()

    def reopen(self) -> None:
        """Make it reachable again."""
        self.server.start()


@dataclass
class _Files:
    root: Path
    numbers: Iterable[int] = field(default_factory=itertools.count)

    def contents(self) -> list[bytes]:
        """Return everything that is still there, sorted."""
        files = (path for path in self.root.rglob("*") if path.is_file() and path.name != ".calnet-taken")
        return sorted(content for path in files if (content := path.read_bytes()))

    def remove(self, content: bytes) -> None:
        """Take a message away."""
        for path in self.root.rglob("*"):
            if path.is_file() and path.read_bytes() == content:
                path.unlink()

    def shut(self) -> None:
        """Make the mailbox unreachable."""
        self.root.rename(self.root.with_name("away"))

    def reopen(self) -> None:
        """Make it reachable again."""
        self.root.with_name("away").rename(self.root)

    def _place(self, path: Path, content: bytes) -> None:
        # Files arrive one after the other; the clock of the file system need not tell them apart.
        number = next(iter(self.numbers))
        temporary = self.root / f".{number}.tmp"
        temporary.write_bytes(content)
        moment = time.time_ns() - 10**9 * 3600 + number * 10**6
        os.utime(temporary, ns=(moment, moment))
        temporary.rename(path)


class MaildirDoor(_Files):
    """A Maildir as a mail transfer agent delivers to it."""

    def open(self, **options: Option) -> Mailbox:
        """Return the mailbox as the program sees it."""
        return open_mailbox(NAME, f"maildir:{self.root}", MailboxOptions(look_seconds=0.02, **options))

    def put(self, content: bytes) -> None:
        """Have a message arrive."""
        for part in ("new", "cur", "tmp"):
            (self.root / part).mkdir(parents=True, exist_ok=True)
        self._place(self.root / "new" / f"{time.time_ns()}.M1P1.mail", content)


class FolderDoor(_Files):
    """A folder that a fax server writes to."""

    def open(self, **options: Option) -> Mailbox:
        """Return the mailbox as the program sees it."""
        given = {"look_seconds": 0.02, "settle_seconds": 0.0, **options}
        return open_mailbox(NAME, f"folder:{self.root}", MailboxOptions(**given))

    def put(self, content: bytes) -> None:
        """Have a message arrive."""
        self.root.mkdir(exist_ok=True)
        self._place(self.root / f"fax {time.time_ns()}.eml", content)


@dataclass
class Shelf:
    """A store that only remembers, and writes down what it was told in which order."""

    kept: dict[Source, RawMessage] = field(default_factory=dict)
    told: list[Source] = field(default_factory=list)
    gone: list[Source] = field(default_factory=list)
    diary: list[str] = field(default_factory=list)
    before_keep: Callable[[RawMessage], None] = lambda _raw: None

    def known(self, sources: Sequence[Source]) -> set[Source]:
        """Return those that are kept."""
        return self.kept.keys() & set(sources)

    def keep(self, raw: RawMessage) -> int:
        """Keep a message, once."""
        self.before_keep(raw)
        assert raw.source not in self.kept, "a message must not be kept twice"
        self.kept[raw.source] = raw
        self.diary.append("kept")
        return len(self.kept)

    def unacknowledged(self, mailbox: str) -> list[Source]:
        """Return what is kept and not recorded as acknowledged."""
        return [source for source in self.kept if source.mailbox == mailbox and source not in self.told]

    def acknowledged(self, sources: Sequence[Source]) -> None:
        """Record it."""
        self.told.extend(sources)
        self.diary.append("recorded")

    def lost(self, sources: Sequence[Source]) -> None:
        """Record it."""
        self.gone.extend(sources)

    @property
    def contents(self) -> list[bytes]:
        """The content of everything that is kept, sorted."""
        return sorted(raw.content for raw in self.kept.values())


def bearer_options(endpoint: OAuthEndpoint, server: Dovecot, user: str, auth: str = "xoauth2") -> dict[str, Any]:
    """Return what lets a mailbox log in with tokens of the endpoint, which issues them for the user from now on."""
    grants = endpoint.grants
    grants.username = user
    return {
        "auth": auth, "password": lambda: "not this way", "authority": endpoint.url, "tenant": grants.tenant,
        "client_id": grants.client_id, "client_secret": lambda: grants.client_secret,
        "oauth_ca_file": server.certificates.ca,
    }


def mail(number: int, *, body: str = "Please find our request attached.", size: int = 0) -> bytes:
    """Make a small message whose subject carries the number; `size` adds that many bytes of text."""
    lines = [f"From: Dana <dana@agency{number}.ca.gov>", f"Subject: Request {number}", "", body]
    filler = ["x" * 76] * (size // 78)
    return "\r\n".join([*lines, *filler, ""]).encode()


def listed(mailbox: Mailbox) -> list[Source]:
    """Return the whole listing."""
    return [source for chunk in mailbox.listing() for source in chunk]
