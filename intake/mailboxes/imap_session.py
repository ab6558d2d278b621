"""One IMAP connection, from the greeting to the selected folder, and what its troubles mean."""

import contextlib
import json
import re
import ssl
from base64 import b64decode
from binascii import Error as NotBase64
from collections.abc import Sequence
from dataclasses import dataclass

from imapclient import IMAPClient, SocketTimeout  # type: ignore[import-untyped]  # the package ships no types
from imapclient.exceptions import (  # type: ignore[import-untyped]
    IMAPClientAbortError,
    IMAPClientError,
    LoginError,
)

from domain.errors import Unavailable
from intake.mailboxes.backoff import suggested_backoff
from intake.mailboxes.oauth import fetch_token
from intake.mailboxes.options import MailboxOptions

TROUBLE = (OSError, IMAPClientError, ValueError, LookupError, TypeError, AttributeError)
"""What IMAPClient raises when a server is away, refuses, or cannot be understood.

The last four come from its parser, given answers that are no IMAP (tried with 200,000 mutated ones); a server gone
mad must be trouble with one mailbox, not the end of the program.
"""

_LATER = re.compile(r"\[(UNAVAILABLE|INUSE|LIMIT|SERVERBUG)\]|too many|maximum number of connections", re.IGNORECASE)
"""Refusals that say nothing about the password (RFC 5530)."""


WAIT = "Nothing to do at once: it is tried again by itself."

_DIAGNOSES: tuple[tuple[type[BaseException], str, str], ...] = (
    (ssl.SSLCertVerificationError, "certificate-refused", "Check the server's certificate, its name and `ca_file`."),
    (TimeoutError, "mailbox-timeout", WAIT),
    (OSError, "mailbox-unreachable", "Check the host and port, and whether the server runs."),
    (IMAPClientAbortError, "connection-lost", WAIT),
    (IMAPClientError, "server-refused", "Check the folder's name and the account's rights to it."),
)
"""What kind of error means what; the first that fits."""


@dataclass(frozen=True)
class Place:
    """Where the server is."""

    name: str
    host: str
    port: int
    tls: bool


@dataclass
class Session:
    """A connection with the folder selected; `validity` is its UIDVALIDITY, `flag` what marks a message as taken."""

    client: IMAPClient
    validity: int
    next_uid: int
    exists: int
    flag: bytes
    can_move: bool
    can_idle: bool


def connect(place: Place, options: MailboxOptions) -> IMAPClient:
    """Return a connection that is logged in; with a bearer token, a new one each time. Network.

    Raises `Unavailable` where the log-in is refused or no token can be had, and one of `TROUBLE` for the rest
    (see `explain`).
    """
    # The token first: a connection that waits for it would be cut by the server's own log-in time-out.
    token = "" if options.auth == "password" else fetch_token(place.name, options)
    context = ssl.create_default_context(cafile=str(options.ca_file) if options.ca_file else None)
    client = IMAPClient(
        place.host,
        port=place.port,
        ssl=place.tls,
        ssl_context=context,
        timeout=SocketTimeout(connect=options.connect_timeout, read=options.timeout),
    )
    try:
        # IMAPClient has imaplib format every line and literal into debug records; that costs five times the fetch.
        client._imap.debug = 0  # noqa: SLF001 - IMAPClient offers no switch
        client.normalise_times = False
        if not place.tls and options.starttls:
            client.starttls(context)
        _log_in(client, place, options, token)
    except BaseException:
        drop(client)
        raise
    return client


def select(client: IMAPClient, options: MailboxOptions, *, readonly: bool = False) -> Session:
    """Select (or only examine) the configured folder; say how a message can be marked there."""
    answer = client.select_folder(options.folder, readonly=readonly)
    validity = answer.get(b"UIDVALIDITY")
    if not validity:
        raise IMAPClientError("the server gives the folder no UIDVALIDITY")
    exists = int(answer.get(b"EXISTS", 0))
    next_uid = answer.get(b"UIDNEXT") or (max(client.search(["*"])) + 1 if exists else 1)
    return Session(
        client=client,
        validity=int(validity),
        next_uid=int(next_uid),
        exists=exists,
        flag=_mark(answer.get(b"PERMANENTFLAGS"), options),
        can_move=client.has_capability("MOVE"),
        can_idle=client.has_capability("IDLE"),
    )


def _mark(permanent: Sequence[bytes] | None, options: MailboxOptions) -> bytes:
    """Return the flag that the server will keep: the configured one, or the one in reserve (Exchange has no keywords).

    Without PERMANENTFLAGS all flags can be kept (RFC 9051 section 7.1).
    """
    flag = options.flag.encode()
    if permanent is None:
        return flag
    allowed = {each.lower() for each in permanent}
    kept = flag.lower() in allowed or (b"\\*" in allowed and not flag.startswith(b"\\"))
    return flag if kept else options.fallback_flag.encode()


def drop(client: IMAPClient) -> None:
    """Close a connection without ceremony."""
    with contextlib.suppress(*TROUBLE):
        client.shutdown()


def has_buffered(client: IMAPClient) -> bool:
    """Say whether an answer has been read from the socket already, so that no wait on the socket would tell of it.

    A server may send the go-ahead to IDLE and the first news in one packet.
    """
    imap = client._imap  # noqa: SLF001 - imaplib's read buffer is not to be had otherwise
    buffer = getattr(imap, "_file", None) or imap.file
    client.socket().settimeout(0)
    try:
        return bool(buffer.peek(1))
    except (BlockingIOError, ssl.SSLWantReadError):
        return False
    finally:
        client.socket().settimeout(client._timeout.read)  # noqa: SLF001 - as IMAPClient's idle_check does


def is_cut(error: BaseException) -> bool:
    """Say whether the connection itself is gone, so that another one may well succeed."""
    return isinstance(error, OSError | IMAPClientAbortError) and not isinstance(error, ssl.SSLCertVerificationError)


def is_stale(error: BaseException) -> bool:
    """Say whether a connection has died while it was not used; a silent server is another matter."""
    return is_cut(error) and not isinstance(error, TimeoutError) and not is_throttled(error)


def is_throttled(error: BaseException) -> bool:
    """Say whether the server asks to be left alone for a while."""
    said = str(error).lower()
    return "throttled" in said or "suggested backoff time" in said


def explain(error: BaseException, place: Place) -> Unavailable:
    """Return the trouble in our own terms; `retry_after` only where the server named a time."""
    code, remedy = _diagnose(error)
    sentence = f"{place.host}:{place.port}: {str(error) or type(error).__name__}"[:500]
    return Unavailable(code, sentence, remedy=remedy, where=place.name, retry_after=suggested_backoff(str(error)))


def _diagnose(error: BaseException) -> tuple[str, str]:
    if is_throttled(error):
        return "throttled", WAIT
    if "accesstokenexpired" in str(error).lower():
        return "token-expired", WAIT
    diagnoses = ((code, remedy) for kind, code, remedy in _DIAGNOSES if isinstance(error, kind))
    return next(diagnoses, ("protocol-error", "The server's answer could not be understood; report it with the log."))


def _log_in(client: IMAPClient, place: Place, options: MailboxOptions, token: str) -> None:
    bearer = _Bearer(options, token)
    try:
        if options.auth == "password":
            _give_password(client, options.username, options.password())
        else:
            client.sasl_login(options.auth.upper(), bearer)
    except LoginError as error:
        # LoginError also stands for a connection that was cut meanwhile; imaplib's own error says which it was.
        cause = error.__context__
        if isinstance(cause, IMAPClientAbortError) or is_throttled(error) or _LATER.search(str(error)):
            raise (cause or error) from error
        said = f"{error} {bearer.refusal}".strip()
        raise Unavailable(
            "login-refused",
            f"{place.host} refuses the log-in of {options.username}: {said}"[:500],
            remedy="Check the user name and the password or the OAuth grant.",
            where=place.name,
            retry_after=options.login_pause,
        ) from error


def _give_password(client: IMAPClient, username: str, password: str) -> None:
    if username.isascii() and password.isascii():
        client.login(username, password)
        return
    # LOGIN takes ASCII only; AUTHENTICATE PLAIN takes UTF-8 (RFC 4616).
    client.sasl_login("PLAIN", lambda _challenge: f"\0{username}\0{password}".encode())


class _Bearer:
    """The client's side of XOAUTH2 and OAUTHBEARER (RFC 7628): the token first, then an empty line to a refusal."""

    def __init__(self, options: MailboxOptions, token: str) -> None:
        user = options.username
        if options.auth == "oauthbearer":
            escaped = user.replace("=", "=3D").replace(",", "=2C")
            self._opening, self._closing = f"n,a={escaped},\x01auth=Bearer {token}\x01\x01", "\x01"
        else:
            self._opening, self._closing = f"user={user}\x01auth=Bearer {token}\x01\x01", ""
        self._opened = False
        self.refusal = ""

    def __call__(self, challenge: bytes) -> str:
        if not self._opened:
            self._opened = True
            return self._opening
        self.refusal = _status_in(challenge)
        return self._closing


def _status_in(challenge: bytes) -> str:
    """Return the `status` of the server's JSON refusal, for the error's sentence."""
    with contextlib.suppress(ValueError, AttributeError, NotBase64):
        text = challenge if challenge.startswith(b"{") else b64decode(challenge)
        return f"({json.loads(text).get('status', '')})"
    return ""
