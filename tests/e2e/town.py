"""Everything the program meets, for real: a Dovecot with everybody's mailboxes, an SMTP server that delivers into
them, a database, and the program itself as a process of its own.
"""

import asyncio
import contextlib
import os
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from pathlib import Path
from typing import Any, TypeVar

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, Envelope, Session

from tests.servers.dovecot import Dovecot

ROOT = Path(__file__).resolve().parents[2]
EXEMPTIONS, DELEGATIONS = "exemptions@calnet.example", "delegations@calnet.example"
REVIEWER, STAFF = "reviewer@calnet.example", "staff@calnet.example"
AGENCY = "theo.brandvold@dtsc.ca.example"
PATIENCE = 60.0

T = TypeVar("T")


def until(look: Callable[[], T | None], what: str, *, seconds: float = PATIENCE) -> T:
    """What `look` finds, as soon as it finds something; fails after `seconds`."""
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        found = look()
        if found:
            return found
        threading.Event().wait(0.05)
    raise AssertionError(f"waited {seconds:g} s for {what}")


class PostOffice:
    """An SMTP server that puts each letter into the mailbox of each of its recipients."""

    def __init__(self, dovecot: Dovecot) -> None:
        self.dovecot = dovecot
        self.delivered: list[tuple[str, bytes]] = []

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:  # noqa: ARG002, N802  (aiosmtpd calls it so)
        content = envelope.content if isinstance(envelope.content, bytes) else str(envelope.content).encode()
        for recipient in envelope.rcpt_tos:
            self.delivered.append((recipient, content))
            user = recipient if "+" not in recipient else recipient.split("+")[0] + "@" + recipient.split("@")[1]
            if user in self.dovecot.users:
                await asyncio.to_thread(self.dovecot.append, user, content)
        return "250 OK"


@dataclass
class Town:
    """The servers, and where the program keeps its things."""

    folder: Path
    dovecot: Dovecot
    office: PostOffice
    settings: Path
    database: str
    daemons: list[subprocess.Popen[bytes]] = field(default_factory=list)

    def start(self, **environment: str) -> subprocess.Popen[bytes]:
        """The program as a process."""
        log = (self.folder / "daemon.log").open("ab")
        daemon = subprocess.Popen(
            [sys.executable, "-m", "pipeline", "run", "--settings", str(self.settings)],
            cwd=ROOT, stdout=log, stderr=log, env=os.environ | environment, start_new_session=True,
        )
        log.close()
        self.daemons.append(daemon)
        return daemon

    def stop(self, daemon: subprocess.Popen[bytes]) -> int:
        """End it as a service manager would, and wait; its exit status."""
        daemon.send_signal(signal.SIGTERM)
        return daemon.wait(30)

    def letters_to(self, user: str) -> list[EmailMessage]:
        """What lies in that person's mailbox."""
        with self.dovecot.client(user) as client:
            client.select_folder("INBOX", readonly=True)
            found = client.fetch(client.search(), ["BODY.PEEK[]"])
            messages = [message_from_bytes(found[uid][b"BODY[]"], policy=default) for uid in sorted(found)]
        return [message for message in messages if isinstance(message, EmailMessage)]

    def log(self) -> str:
        """What the program has said."""
        return (self.folder / "daemon.log").read_text(encoding="utf-8", errors="replace")


@contextlib.contextmanager
def a_town(folder: Path, database: str) -> Iterator[Town]:
    """A town that is gone afterwards, with everything that ran in it."""
    users = dict.fromkeys((EXEMPTIONS, DELEGATIONS, REVIEWER, STAFF, AGENCY), "secret")
    with Dovecot(users) as dovecot:
        office = PostOffice(dovecot)
        port = free_port()
        controller = Controller(office, hostname="127.0.0.1", port=port)
        controller.start()
        try:
            settings = write_settings(folder, dovecot, port, database)
            town = Town(folder, dovecot, office, settings, database)
            try:
                yield town
            finally:
                for daemon in town.daemons:
                    with contextlib.suppress(ProcessLookupError):
                        os.killpg(daemon.pid, signal.SIGKILL)
                    daemon.wait(10)
        finally:
            controller.stop()


def free_port() -> int:
    """A port on the loopback address that nobody listens on."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        port: int = server.getsockname()[1]
    return port


def write_settings(folder: Path, dovecot: Dovecot, smtp_port: int, database: str) -> Path:
    """A settings file as an operator would write it."""
    box = """
[mailboxes.{name}]
url = "{url}"
address = "{user}"
username = "{user}"
password_file = "{folder}/password"
ca_file = "{ca}"
"""
    (folder / "password").write_text("secret\n", encoding="utf-8")
    head = f"""
data = "{folder}/data"
database = "{database}"

[program]
contact_name = "Intake Desk"
contact_telephone = "(916) 555-0100"
contact_address = "P.O. Box 1810, Rancho Cordova, CA 95741-1810"
staff = "{STAFF}"

[letters]
transport = "smtp://127.0.0.1:{smtp_port}"
starttls = false

[reviewers]
default = "{REVIEWER}"

[trust]
state_suffixes = ["ca.gov", "ca.example"]

[daemon]
lease_seconds = 30

[dashboard]
port = 0
"""
    boxes = "".join(
        box.format(name=name, url=dovecot.url, user=user, folder=folder, ca=dovecot.certificates.ca)
        for name, user in (("exemptions", EXEMPTIONS), ("delegations", DELEGATIONS))
    )
    file = folder / "settings.toml"
    file.write_text(head + boxes, encoding="utf-8")
    return file


def reply_to(letter: EmailMessage, text: str, *, sender: str) -> bytes:
    """A reply to a letter as a mail program writes it."""
    reply: Any = EmailMessage()
    reply["From"] = sender
    reply["To"] = letter["Reply-To"] or letter["From"]
    reply["Subject"] = f"Re: {letter['Subject']}"
    reply["Message-ID"] = "<trailers-2@dtsc.ca.example>"
    reply["In-Reply-To"] = letter["Message-ID"]
    reply["References"] = f"{letter['References'] or ''} {letter['Message-ID']}".strip()
    reply["Date"] = "Thu, 08 Oct 2026 08:40:00 -0700"
    reply.set_content(text)
    content: bytes = reply.as_bytes()
    return content
