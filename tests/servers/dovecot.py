"""A real Dovecot as an ordinary process on the loopback address, with its own configuration, mail and certificates.

    with Dovecot({"exemptions@calnet.example": "secret"}) as server:
        server.append("exemptions@calnet.example", content)
        url = server.url                   # imaps://127.0.0.1:41234, its authority is in `server.certificates.ca`

Everything lives in one temporary folder and goes away with it. As root, the server runs as `nobody`; else as
whoever runs the tests.
"""

import contextlib
import grp
import os
import pwd
import shutil
import signal
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator, Mapping
from datetime import datetime
from pathlib import Path
from typing import Self

from imapclient import IMAPClient  # type: ignore[import-untyped]  # the package ships no types
from imapclient.exceptions import IMAPClientError  # type: ignore[import-untyped]

from tests.servers.authority import Certificates, make_certificates

PROGRAM = shutil.which("dovecot", path=f"{os.environ.get('PATH', '')}:/usr/sbin:/usr/local/sbin")
START_SECONDS = 10.0

CONFIGURATION = """
base_dir = {root}/run
state_dir = {root}/state
log_path = {root}/log
protocols = imap
listen = 127.0.0.1
ssl = yes
ssl_cert = <{certificates.certificate}
ssl_key = <{certificates.key}
ssl_min_protocol = TLSv1.2
disable_plaintext_auth = no
default_internal_user = {user}
default_internal_group = {group}
default_login_user = {user}
default_process_limit = 200
first_valid_uid = 1
mail_location = maildir:~/Maildir:UTF-8
mail_uid = {user}
mail_gid = {group}
mail_max_userip_connections = {connections}
mailbox_list_index = no
maildir_very_dirty_syncs = no
auth_mechanisms = plain login xoauth2 oauthbearer
auth_failure_delay = 0
auth_verbose = yes
login_trusted_networks =
shutdown_clients = yes
{oauth}
passdb {{
  driver = passwd-file
  mechanisms = plain login
  args = scheme=PLAIN username_format=%u {root}/users
}}
userdb {{
  driver = static
  args = uid={user} gid={group} home={root}/mail/%u
}}
namespace inbox {{
  inbox = yes
  separator = /
}}
service imap-login {{
  chroot =
  service_count = 0
  process_min_avail = 1
  inet_listener imap {{
    address = 127.0.0.1
    port = {plain_port}
  }}
  inet_listener imaps {{
    address = 127.0.0.1
    port = {tls_port}
    ssl = yes
  }}
}}
service anvil {{
  chroot =
  # Failures from one address would slow down every later log-in from it, and all tests have the same one.
  unix_listener anvil-auth-penalty {{
    mode = 0
  }}
}}
service stats {{
  chroot =
}}
service imap {{
  process_limit = 200
}}
{extra}
"""

OAUTH_PASSDB = """
passdb {{
  driver = oauth2
  mechanisms = xoauth2 oauthbearer
  args = {root}/oauth2.conf
}}
"""

OAUTH = """
introspection_url = {url}
introspection_mode = post
force_introspection = yes
active_attribute = active
active_value = true
username_attribute = username
tokeninfo_url =
timeout_msecs = 5000
"""


class Dovecot:
    """A running Dovecot. `users` maps names to passwords; `introspection_url` turns bearer tokens on (RFC 7662)."""

    def __init__(
        self,
        users: Mapping[str, str],
        *,
        introspection_url: str = "",
        connections: int = 50,
        certificate_days: int = 1,
        extra: str = "",
    ) -> None:
        """Prepare the server; entering the context starts it. `extra` is added to its configuration as it is."""
        self.users = dict(users)
        self.introspection_url = introspection_url
        self.connections = connections
        self.certificate_days = certificate_days
        self.extra = extra
        self.root = Path()
        self.certificates = Certificates(Path(), Path(), Path())
        self.tls_port = 0
        self.plain_port = 0
        self._process: subprocess.Popen[bytes] | None = None

    @property
    def url(self) -> str:
        """The URL of the port with TLS."""
        return f"imaps://127.0.0.1:{self.tls_port}"

    @property
    def starttls_url(self) -> str:
        """The URL of the port that begins in the clear and offers STARTTLS."""
        return f"imap://127.0.0.1:{self.plain_port}"

    def __enter__(self) -> Self:
        """Write the configuration and start; the ports answer when this returns."""
        # pytest's own temporary folders are closed to `nobody`, so the server gets one beside them.
        self.root = Path(tempfile.mkdtemp(prefix="dovecot-"))
        self.root.chmod(0o755)
        self.certificates = make_certificates(self.root, days=self.certificate_days)
        self.tls_port, self.plain_port = _free_ports(2)
        try:
            self._write_configuration()
            self.start()
        except BaseException:
            self.__exit__()
            raise
        return self

    def __exit__(self, *_: object) -> None:
        """Stop the server with all its children and remove its files."""
        self.stop()
        shutil.rmtree(self.root, ignore_errors=True)

    def start(self) -> None:
        """Start the server (again, on the same ports and mail)."""
        if PROGRAM is None:
            raise RuntimeError("Dovecot is not installed (Debian: dovecot-imapd)")
        account = _account() if os.geteuid() == 0 else None
        identity = {"user": account.pw_uid, "group": account.pw_gid, "extra_groups": []} if account else {}
        with (self.root / "stderr").open("ab") as stderr:
            self._process = subprocess.Popen(
                [PROGRAM, "-F", "-c", str(self.root / "dovecot.conf")],
                stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=stderr,
                start_new_session=True, **identity,  # type: ignore[call-overload]  # the keywords differ by user
            )
        self._await_greeting()

    def stop(self) -> None:
        """Stop the server and everything it started; its mail stays until the context ends."""
        process, self._process = self._process, None
        if process is None:
            return
        # A gentle end takes a second; mail in a Maildir survives an abrupt one, which is what a crash looks like.
        with contextlib.suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)
        process.wait()

    def pause(self) -> None:
        """Freeze every process of the server: connections stay open and silent."""
        os.killpg(self._running().pid, signal.SIGSTOP)

    def resume(self) -> None:
        """Let a frozen server go on."""
        os.killpg(self._running().pid, signal.SIGCONT)

    def log(self) -> str:
        """Return what the server has logged."""
        files = [self.root / "log", self.root / "stderr"]
        return "\n".join(file.read_text(errors="replace") for file in files if file.exists())

    def has_logged(self, words: str, *, within: float = 20.0) -> bool:
        """Say whether the server logs these words within so many seconds; a process of its own writes the log."""
        deadline = time.monotonic() + within
        while words not in self.log() and time.monotonic() < deadline:
            time.sleep(0.05)
        return words in self.log()

    @contextlib.contextmanager
    def client(self, user: str, folder: str = "INBOX") -> Iterator[IMAPClient]:
        """Yield a second mail program, logged in and with the folder open, for tests that act like a person."""
        client = IMAPClient("127.0.0.1", port=self.plain_port, ssl=False, timeout=10)
        try:
            client.login(user, self.users[user])
            client.select_folder(folder)
            yield client
        finally:
            with contextlib.suppress(OSError, IMAPClientError):
                client.logout()

    def append(self, user: str, content: bytes, folder: str = "INBOX", *, received: datetime | None = None) -> int:
        """Put a message into a folder by IMAP APPEND; its UID."""
        with self.client(user) as client:
            if not client.folder_exists(folder):
                client.create_folder(folder)
            answer = client.append(folder, content, msg_time=received)
        return int(answer.split(b"]")[0].rsplit(b" ", 1)[1])

    def deliver(self, user: str, contents: list[bytes]) -> None:
        """Deliver many messages into the INBOX at once, as a mail transfer agent would (Maildir, tmp to new)."""
        maildir = self.maildir(user)
        if not (maildir / "new").exists():
            with self.client(user):
                pass  # the first log-in makes the folders, with the server's own ownership
        for number, content in enumerate(contents):
            name = f"{time.time():.6f}.{number:06}.test"
            temporary = maildir / "tmp" / name
            temporary.write_bytes(content)
            if os.geteuid() == 0:
                os.chown(temporary, _account().pw_uid, _account().pw_gid)
            temporary.rename(maildir / "new" / name)

    def maildir(self, user: str) -> Path:
        """Where the user's mail lies."""
        return self.root / "mail" / user / "Maildir"

    def messages(self, user: str, folder: str = "INBOX") -> dict[int, tuple[bytes, tuple[bytes, ...]]]:
        """Everything in a folder: content and flags by UID; nothing is marked by looking."""
        with self.client(user) as client:
            if not client.folder_exists(folder):
                return {}
            client.select_folder(folder, readonly=True)
            found = client.fetch(client.search("ALL"), ["BODY.PEEK[]", "FLAGS"])
        return {uid: (data[b"BODY[]"], data[b"FLAGS"]) for uid, data in found.items()}

    def reset_uidvalidity(self, user: str) -> None:
        """Lose the server's memory of UIDs: the same mail is numbered anew, under another UIDVALIDITY."""
        maildir = self.maildir(user)
        # The file `dovecot-uidvalidity` stays: it makes sure that the next number differs from the last.
        for pattern in ("dovecot-uidlist", "dovecot.index*", "dovecot.list.index*"):
            for file in maildir.glob(pattern):
                file.unlink()
        self.kick()

    def kick(self) -> None:
        """Close every session, as an administrator or a fail-over would."""
        doveadm = shutil.which("doveadm") or "/usr/bin/doveadm"
        command = [doveadm, "-c", str(self.root / "dovecot.conf"), "kick", "*"]
        subprocess.run(command, check=False, capture_output=True, timeout=10)

    def _running(self) -> subprocess.Popen[bytes]:
        if self._process is None:
            raise RuntimeError("the server does not run")
        return self._process

    def _write_configuration(self) -> None:
        account = _account()
        oauth = ""
        if self.introspection_url:
            (self.root / "oauth2.conf").write_text(OAUTH.format(url=self.introspection_url))
            oauth = OAUTH_PASSDB.format(root=self.root)
        users = "".join(f"{user}:{{PLAIN}}{word}\n" for user, word in self.users.items())
        (self.root / "users").write_text(users, "utf-8")
        (self.root / "dovecot.conf").write_text(
            CONFIGURATION.format(
                root=self.root, certificates=self.certificates, user=account.pw_name, group=_group(account),
                connections=self.connections, oauth=oauth, plain_port=self.plain_port, tls_port=self.tls_port,
                extra=self.extra,
            )
        )
        for name in ("run", "state", "mail"):
            (self.root / name).mkdir()
        for file in (self.root, *self.root.iterdir()):
            if os.geteuid() == 0:
                os.chown(file, account.pw_uid, account.pw_gid)

    def _await_greeting(self) -> None:
        deadline = time.monotonic() + START_SECONDS
        while time.monotonic() < deadline:
            if self._running().poll() is not None:
                raise RuntimeError(f"Dovecot ended at once: {self.log()}")
            with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", self.plain_port), 1) as probe:
                if probe.recv(64).startswith(b"* OK"):
                    return
            time.sleep(0.02)
        raise RuntimeError(f"Dovecot does not answer: {self.log()}")


def _account() -> pwd.struct_passwd:
    return pwd.getpwnam("nobody") if os.geteuid() == 0 else pwd.getpwuid(os.geteuid())


def _group(account: pwd.struct_passwd) -> str:
    return grp.getgrgid(account.pw_gid).gr_name


def _free_ports(count: int) -> list[int]:
    sockets = [socket.socket() for _ in range(count)]
    for each in sockets:
        each.bind(("127.0.0.1", 0))
    ports = [each.getsockname()[1] for each in sockets]
    for each in sockets:
        each.close()
    return ports
