"""SMTP servers for tests: a real one (aiosmtpd), and a scripted one for what a real one would not do."""

import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass, field
from typing import Any

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, AuthResult, Envelope, LoginPassword, Session

HOST = "127.0.0.1"


def free_port() -> int:
    with closing(socket.socket()) as probe:
        probe.bind((HOST, 0))
        port: int = probe.getsockname()[1]
        return port


@dataclass
class Taken:
    """One letter as the server took it."""

    envelope_from: str
    to: list[str]
    content: bytes


@dataclass
class Inbox:
    """An aiosmtpd handler that keeps what it takes and refuses whom it is told to."""

    taken: list[Taken] = field(default_factory=list)
    refusals: dict[str, str] = field(default_factory=dict)

    async def handle_RCPT(  # noqa: N802  (aiosmtpd's name)
        self, _server: SMTP, _session: Session, envelope: Envelope, address: str, _options: list[str]
    ) -> str:
        """Take the recipient, or refuse it as told."""
        if address in self.refusals:
            return self.refusals[address]
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, _server: SMTP, _session: Session, envelope: Envelope) -> str:  # noqa: N802  (likewise)
        """Take the letter."""
        content = envelope.original_content or b""
        self.taken.append(Taken(envelope.mail_from or "", list(envelope.rcpt_tos), content))
        return "250 Taken"


@dataclass
class TokenLogin:
    """An authenticator that wants a user and a password, and counts how often it was asked."""

    password: bytes
    asked: int = 0

    def __call__(self, _server: SMTP, _session: Session, _envelope: Envelope, _mechanism: str, data: Any) -> AuthResult:  # noqa: ANN401  (aiosmtpd's)
        """Count and compare."""
        self.asked += 1
        good = isinstance(data, LoginPassword) and data.password == self.password
        return AuthResult(success=good, handled=good)


@contextmanager
def smtp_server(inbox: Inbox, **options: Any) -> Iterator[int]:  # noqa: ANN401  (aiosmtpd's options)
    """Run a real server with this handler; yields its port."""
    controller = Controller(inbox, hostname=HOST, port=free_port(), **options)
    controller.start()
    try:
        yield controller.port
    finally:
        controller.stop()


Reply = str | Callable[["Talk"], None]
"""What to say to a command, or what to do instead of saying something."""


@dataclass
class Talk:
    """One connection of the scripted server."""

    sock: socket.socket
    letters: list[bytes]

    def say(self, line: str) -> None:
        """Say one line."""
        self.sock.sendall(line.encode() + b"\r\n")


@dataclass
class Script:
    """A server that answers each command as told; commands that are not in `replies` get the usual answer.

    `END` stands for the letter's final dot, `HELLO` for the greeting. Each connection and each command is counted.
    """

    replies: dict[str, Reply] = field(default_factory=dict)
    letters: list[bytes] = field(default_factory=list)
    commands: list[str] = field(default_factory=list)
    usual: dict[str, str] = field(default_factory=lambda: {
        "HELLO": "220 ready", "EHLO": "250 here", "MAIL": "250 ok", "RCPT": "250 ok", "DATA": "354 go on",
        "END": "250 taken", "RSET": "250 ok", "QUIT": "221 bye", "NOOP": "250 ok",
    })

    def answer(self, command: str, talk: Talk) -> None:
        """Count the command and do as the script says."""
        self.commands.append(command)
        reply = self.replies.get(command) or self.usual.get(command, "502 what")
        if callable(reply):
            reply(talk)
        else:
            talk.say(reply)

    def serve(self, sock: socket.socket) -> None:
        """Talk on one connection until it ends."""
        with sock, suppress(OSError):
            talk, file = Talk(sock, self.letters), sock.makefile("rb")
            self.answer("HELLO", talk)
            while line := file.readline():
                command = line.split()[0].decode().upper() if line.strip() else ""
                self.answer(command, talk)
                if command == "DATA" and "DATA" not in self.replies:
                    lines = []
                    while (line := file.readline()) not in {b".\r\n", b""}:
                        lines.append(line.removeprefix(b".") if line.startswith(b"..") else line)
                    self.letters.append(b"".join(lines))
                    self.answer("END", talk)
                if command == "QUIT":
                    return


def hang_up(talk: Talk) -> None:
    """Close the connection without a word."""
    talk.sock.shutdown(socket.SHUT_RDWR)
    raise OSError


def keep_silent(talk: Talk) -> None:
    """Say nothing until the other side gives up."""
    while talk.sock.recv(4096):
        pass
    raise OSError


@contextmanager
def scripted_server(script: Script) -> Iterator[int]:
    """Run the scripted server; yields its port."""
    with closing(socket.create_server((HOST, 0))) as listener:
        stopped = threading.Event()

        def accept() -> None:
            while not stopped.is_set():
                try:
                    sock, _ = listener.accept()
                except OSError:
                    return
                threading.Thread(target=script.serve, args=(sock,), daemon=True).start()

        thread = threading.Thread(target=accept, daemon=True)
        thread.start()
        yield listener.getsockname()[1]
        stopped.set()
        with suppress(OSError):
            listener.shutdown(socket.SHUT_RDWR)
    thread.join(5)
