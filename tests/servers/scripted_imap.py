"""A tiny IMAP server for what Dovecot cannot be made to say: Exchange's throttling, ended tokens, odd answers.

It keeps one folder in memory and speaks in the clear on the loopback address. `script` maps a command's first words
to answers that are given instead of its own, one after the other; in them `{tag}` stands for the command's tag, and
`None` closes the connection.

    with ScriptedImap([content]) as server:
        server.script["UID FETCH"] = ["{tag} BAD Request is throttled. Suggested Backoff Time: 900 milliseconds"]
"""

import re
import socketserver
import threading
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Self

CAPABILITIES = "IMAP4rev1 IDLE MOVE UIDPLUS AUTH=XOAUTH2"
EXCHANGE_FLAGS = r"\Seen \Answered \Flagged \Deleted \Draft $MDNSent"


@dataclass
class Item:
    """One message: its content (None: the server lists it and cannot give it) and flags."""

    content: bytes | None
    flags: set[str] = field(default_factory=set)


class ScriptedImap:
    """The server; `items` maps UIDs to messages, `said` is what clients have sent, `logins` counts connections."""

    def __init__(self, contents: Sequence[bytes | None] = (), *, capabilities: str = CAPABILITIES) -> None:
        """Take the folder's messages; entering the context starts the server."""
        self.items = {uid: Item(content) for uid, content in enumerate(contents, 1)}
        self.copies: list[bytes | None] = []
        self.folders = {"INBOX"}
        self.capabilities = capabilities
        self.permanent = EXCHANGE_FLAGS
        self.validity = 7
        self.script: dict[str, list[str | None]] = {}
        self.said: list[str] = []
        self.logins = 0
        self._server = _Server(("127.0.0.1", 0), type("Talk", (_Talk,), {"owner": self}))
        self._thread = threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
        self.url = f"imap://127.0.0.1:{self._server.server_address[1]}"

    def __enter__(self) -> Self:
        """Start answering."""
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        """Stop and close every connection."""
        self._server.shutdown()
        self._server.server_close()
        self._thread.join(timeout=5)

    def next_uid(self) -> int:
        """Return the UID that the next message will get."""
        return max(self.items, default=0) + 1


class _Server(socketserver.ThreadingTCPServer):
    daemon_threads = True
    allow_reuse_address = True

    def handle_error(self, *_: object) -> None:
        """Say nothing when a client has gone."""


class _Talk(socketserver.StreamRequestHandler):
    owner: ScriptedImap
    timeout = 30

    def handle(self) -> None:
        self._say("* OK ready")
        while line := self.rfile.readline():
            tag, _, command = line.decode().strip().partition(" ")
            self.owner.said.append(command)
            if not self._answer(tag, command):
                return

    def _say(self, *lines: str) -> None:
        self.wfile.write("".join(f"{line}\r\n" for line in lines).encode())

    def _answer(self, tag: str, command: str) -> bool:
        if command.upper() == "IDLE":
            self._idle_tag = tag
        for words, answers in self.owner.script.items():
            if command.upper().startswith(words) and answers:
                answer = answers.pop(0)
                if answer is None:
                    return False
                self._say(answer.replace("{tag}", tag))
                return not answer.startswith("* BYE")
        if tag == "DONE":  # The end of an IDLE that has been answered already.
            self._say(f"{self._idle_tag} OK done")
            return True
        verb = " ".join(command.upper().split()[: 2 if command.upper().startswith("UID") else 1])
        act = getattr(self, f"_do_{verb.lower().replace(' ', '_')}", None)
        if act is None:
            self._say(f"{tag} BAD unknown command")
            return True
        act(tag, command)
        return verb != "LOGOUT"

    def _do_capability(self, tag: str, _command: str) -> None:
        self._say(f"* CAPABILITY {self.owner.capabilities}", f"{tag} OK done")

    def _do_login(self, tag: str, _command: str) -> None:
        self.owner.logins += 1
        self._say(f"{tag} OK logged in")

    def _do_authenticate(self, tag: str, _command: str) -> None:
        self._say("+ ")
        self.rfile.readline()
        self._do_login(tag, "")

    def _do_noop(self, tag: str, _command: str) -> None:
        self._say(f"{tag} OK done")

    def _do_select(self, tag: str, _command: str) -> None:
        owner = self.owner
        self._say(
            f"* {len(owner.items)} EXISTS", "* 0 RECENT", r"* FLAGS (\Seen \Flagged)",
            f"* OK [PERMANENTFLAGS ({owner.permanent})] ok", f"* OK [UIDVALIDITY {owner.validity}] ok",
            f"* OK [UIDNEXT {owner.next_uid()}] ok", f"{tag} OK [READ-WRITE] selected",
        )

    _do_examine = _do_select

    def _do_idle(self, _tag: str, _command: str) -> None:
        self._say("+ idling")

    def _do_logout(self, tag: str, _command: str) -> None:
        self._say("* BYE", f"{tag} OK done")

    def _do_uid_search(self, tag: str, command: str) -> None:
        found = self._uids(re.findall(r"UID (\S+)", command)[-1])
        if without := re.search(r"UN(?:KEYWORD (\S+)|(\w+))", command):
            flag = without[1] or f"\\{without[2].capitalize()}"
            found = [uid for uid in found if flag not in self.owner.items[uid].flags]
        self._say("* SEARCH " + " ".join(map(str, found)), f"{tag} OK done")

    def _do_uid_fetch(self, tag: str, command: str) -> None:
        for uid in self._uids(command.split()[2]):
            content = self.owner.items[uid].content
            number = list(self.owner.items).index(uid) + 1
            size = f"UID {uid} RFC822.SIZE {len(content or b'')}"
            if "BODY" not in command:
                self._say(f"* {number} FETCH ({size})")
            elif content is None:
                self._say(f"* {number} FETCH ({size} BODY[] NIL)")
            else:
                when = 'INTERNALDATE "21-Nov-2026 04:00:00 -0800"'
                self.wfile.write(f"* {number} FETCH ({size} {when} BODY[] {{{len(content)}}}\r\n".encode())
                self.wfile.write(content + b")\r\n")
        self._say(f"{tag} OK done")

    def _do_uid_store(self, tag: str, command: str) -> None:
        flags = command[command.index("(") + 1 : command.rindex(")")].split()
        for uid in self._uids(command.split()[2]):
            self.owner.items[uid].flags.update(flags)
        self._say(f"{tag} OK done")

    def _do_uid_copy(self, tag: str, command: str) -> None:
        if command.split()[3].strip('"') not in self.owner.folders:
            self._say(f"{tag} NO [TRYCREATE] no such folder")
            return
        self.owner.copies += [self.owner.items[uid].content for uid in self._uids(command.split()[2])]
        self._say(f"{tag} OK done")

    def _do_create(self, tag: str, command: str) -> None:
        self.owner.folders.add(command.removeprefix("CREATE ").strip('"'))
        self._say(f"{tag} OK done")

    def _do_list(self, tag: str, command: str) -> None:
        wanted = command.rpartition(" ")[2].strip('"')
        found = [f'* LIST () "/" {folder}' for folder in self.owner.folders if folder == wanted]
        self._say(*found, f"{tag} OK done")

    def _uids(self, ranges: str) -> list[int]:
        wanted: set[int] = set()
        last = max(self.owner.items, default=0)
        for part in ranges.split(","):
            low, _, high = part.partition(":")
            ends = [last if end == "*" else int(end) for end in (low, high or low)]
            wanted.update(range(min(ends), max(ends) + 1))
        return sorted(wanted & self.owner.items.keys())
