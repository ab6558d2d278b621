"""The only door to SMTP: takes letters from the outbox, hands them to a server, and records what the server said.

    Letter (committed with its decision) ─► claim ─► send ─► record

An answer is one of four: accepted, deferred, refused, or ambiguous (the connection was lost after the letter's final
dot, when the server may have it). Deferred letters come again with a growing pause for two days; an ambiguous one comes
again once, with the same Message-ID, so that a repeat is recognisable (RFC 1047, RFC 5321 section 4.5.4.1).
"""

import re
import smtplib
import socket
import ssl
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from pathlib import Path
from types import TracebackType
from typing import Protocol, Self
from urllib.parse import unquote, urlsplit

from domain.checkpoints import Checkpoint, no_checkpoint
from domain.errors import IntakeError, Misconfigured, Unavailable
from domain.mail import Address
from routing.transports import MaildirTransport, Pace, Sent, Transport, What

__all__ = [
    "Delivered",
    "OutboxStore",
    "Outgoing",
    "Sent",
    "Transport",
    "TransportOptions",
    "What",
    "deliver_due",
    "open_transport",
    "pause_after",
]

LEASE = timedelta(minutes=20)
"""How long a claimed letter is ours: longer than a server may take to answer the final dot."""

FINAL_TIMEOUT = 600.0
"""Seconds a server may think after the final dot (RFC 5321 section 4.5.3.2.6); giving up sooner makes duplicates."""

AT_ONCE = 20
"""Letters that one call of `deliver_due` sends at most, so that its caller may stop in between."""

FIRST_PAUSE = timedelta(minutes=1)
LONGEST_PAUSE = timedelta(hours=1)
GIVE_UP = timedelta(hours=48)
LOGIN_PAUSE = 300.0
"""Seconds after a refused login: twelve tries an hour lock no account."""

BACK_OFF = re.compile(rb"(?i)backoff time: *(\d+) *millisec|(?:after|in|for) (\d+) *(second|minute|hour)")
SAYABLE = re.compile(r"[!-;=?-~]*")
"""An address without blanks, line breaks, angle brackets and letters outside ASCII (or none, the null sender)."""

UNITS = {b"second": 1.0, b"minute": 60.0, b"hour": 3600.0}
CLOSING = frozenset({421, 432, 454})
"""Replies by which a server turns away a whole session for now, whatever letter it is (Exchange sends 432 4.3.2)."""

LOOPBACK = frozenset({"localhost", "127.0.0.1", "::1"})


class Outgoing(Protocol):
    """A letter claimed from the outbox. `attempt` counts from 1; `repeat` says that a server may have it already."""

    @property
    def letter_id(self) -> int:
        """Its number in the outbox."""
        ...

    @property
    def envelope_from(self) -> str:
        """Where bounces go."""
        ...

    @property
    def to(self) -> Sequence[Address]:
        """Whom it is for."""
        ...

    @property
    def content(self) -> bytes:
        """The letter itself, as it leaves."""
        ...

    @property
    def attempt(self) -> int:
        """Which attempt this is."""
        ...

    @property
    def repeat(self) -> bool:
        """Say whether a server may have it already."""
        ...


class OutboxStore(Protocol):
    """Where letters wait. Every method may raise `Unavailable`."""

    def claim_letter(self, owner: str, *, lease: timedelta) -> Outgoing | None:
        """Claim the letter that has been due longest; it is on record as being sent before this returns."""
        ...

    def letter_sent(self, letter_id: int, *, detail: str = "") -> None:
        """Record that a server took it."""
        ...

    def letter_later(self, letter_id: int, *, when: datetime, why: str, ambiguous: bool = False) -> None:
        """Put it off until `when`."""
        ...

    def letter_refused(self, letter_id: int, *, why: str) -> None:
        """Record that it will not leave, for a person to see."""
        ...


@dataclass(frozen=True, slots=True)
class Delivered:
    """How many letters one call of `deliver_due` dealt with, by what became of them."""

    accepted: int = 0
    later: int = 0
    refused: int = 0

    @property
    def count(self) -> int:
        """All of them."""
        return self.accepted + self.later + self.refused


def deliver_due(
    outbox: OutboxStore, transport: Transport, *, owner: str = "outbox", clock: Callable[[], datetime],
    checkpoint: Checkpoint = no_checkpoint,
) -> Delivered:
    """Send what is due, as fast as the transport allows, at most `AT_ONCE` letters.

    Raises `Unavailable` when the server cannot be reached or turns the whole session away; the letter at hand is put
    off first, and none is lost.
    """
    done = Delivered()
    try:
        while done.count < AT_ONCE and transport.wait() <= 0:
            letter = outbox.claim_letter(owner, lease=LEASE)
            if letter is None:
                break
            done = _deliver(letter, outbox, transport, clock, checkpoint, done)
    finally:
        transport.close()
    return done


def _deliver(  # noqa: PLR0913, PLR0917  (one turn of the loop above)
    letter: Outgoing, outbox: OutboxStore, transport: Transport, clock: Callable[[], datetime],
    checkpoint: Checkpoint, done: Delivered,
) -> Delivered:
    try:
        sent = transport.send(letter.content, envelope_from=letter.envelope_from, to=[one.address for one in letter.to])
    except Unavailable as trouble:
        _put_off(letter, outbox, clock(), Sent(What.DEFERRED, str(trouble), retry_after=trouble.retry_after))
        raise
    if sent.what is What.ACCEPTED:
        checkpoint("letter-accepted")
        outbox.letter_sent(letter.letter_id, detail=_in_words(sent))
        return Delivered(done.accepted + 1, done.later, done.refused)
    if sent.what is What.REFUSED or (sent.what is What.AMBIGUOUS and letter.repeat):
        again = "" if sent.what is What.REFUSED else "; this was its second time, so it is not sent again by itself"
        outbox.letter_refused(letter.letter_id, why=_in_words(sent) + again)
        return Delivered(done.accepted, done.later, done.refused + 1)
    left = _put_off(letter, outbox, clock(), sent)
    if sent.is_closing:
        raise Unavailable("smtp-busy", f"the mail server puts us off: {sent.detail}", retry_after=sent.retry_after)
    return Delivered(done.accepted, done.later + left, done.refused + (not left))


def _put_off(letter: Outgoing, outbox: OutboxStore, now: datetime, sent: Sent) -> bool:
    """Put the letter off with a growing pause; False where two days of pauses are used up and it is refused."""
    pause = pause_after(letter.attempt)
    if pause is None:
        outbox.letter_refused(letter.letter_id, why=f"{_in_words(sent)}; given up after {letter.attempt} attempts")
        return False
    wait = max(pause, timedelta(seconds=sent.retry_after or 0))
    outbox.letter_later(
        letter.letter_id, when=now + wait, why=_in_words(sent), ambiguous=sent.what is What.AMBIGUOUS
    )
    return True


def pause_after(attempt: int) -> timedelta | None:
    """Say how long to wait after that attempt (from 1): doubling to an hour; None once the pauses make up two days.

    Pauses are counted, not clock time, so that a clock that jumps gives no letter up.
    """
    pauses = [min(FIRST_PAUSE * 2 ** min(n, 10), LONGEST_PAUSE) for n in range(attempt)]
    return None if sum(pauses[:-1], timedelta()) >= GIVE_UP else pauses[-1]


def _in_words(sent: Sent) -> str:
    turned_away = f"; not taken for {', '.join(sent.turned_away)}" if sent.turned_away else ""
    return f"{sent.what}: {sent.detail}{turned_away}"


@dataclass(frozen=True)
class TransportOptions:
    """How to reach and believe a server. Times are in seconds.

    Without a `username` there is no login. `token` (fetched anew for each connection, used by XOAUTH2) goes before
    `password`; both are asked for only when a connection is made.
    """

    username: str = ""
    password: Callable[[], str] = field(default=lambda: "", repr=False)
    token: Callable[[], str] | None = None
    ca_file: Path | None = None
    starttls: bool = True
    timeout: float = 60.0
    final_timeout: float = FINAL_TIMEOUT
    per_minute: int = 30


DEFAULT_OPTIONS = TransportOptions()


def open_transport(url: str, options: TransportOptions = DEFAULT_OPTIONS) -> Transport:
    """Give the transport for a URL: `smtp://host:587`, `smtps://host:465`, `maildir:/path` or `maildir:///path`.

    Nothing is connected yet. Raises `Misconfigured` for any other URL, or where a secret would cross the network in
    the clear.
    """
    parts = urlsplit(url)
    if parts.scheme == "maildir" and parts.path:
        return MaildirTransport(Path(unquote(parts.path)))
    if parts.scheme not in {"smtp", "smtps"} or not parts.hostname:
        raise Misconfigured(
            "transport-url", f"letters cannot leave by {url!r}", where="letters.transport",
            remedy="Use smtp://host:587, smtps://host:465 or maildir:/path.",
        )
    is_implicit = parts.scheme == "smtps"
    if options.username and not (is_implicit or options.starttls or parts.hostname in LOOPBACK):
        raise Misconfigured(
            "transport-clear", "a password or token would cross the network in the clear", where="letters.starttls",
            remedy="Use smtps://, or leave starttls on.",
        )
    return SmtpTransport(
        parts.hostname, parts.port or (465 if is_implicit else 587), is_implicit, options,
        _context(options.ca_file), Pace(options.per_minute),
    )


def _context(ca_file: Path | None) -> ssl.SSLContext:
    try:
        context = ssl.create_default_context(cafile=str(ca_file) if ca_file else None)
    except (OSError, ssl.SSLError) as error:
        raise Misconfigured(
            "transport-ca", f"the certificates cannot be read ({error})", where="letters.ca_file"
        ) from error
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    return context


@dataclass
class SmtpTransport:
    """One connection to one submission server (RFC 6409), opened when needed; the certificate is always checked."""

    host: str
    port: int
    is_implicit: bool
    options: TransportOptions
    context: ssl.SSLContext
    pace: Pace
    _smtp: smtplib.SMTP | None = None

    def __enter__(self) -> Self:
        """Give the transport itself; it connects when there is something to send."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Close the connection."""
        self.close()

    def wait(self) -> float:
        """Say how many seconds must pass before the next letter may be sent."""
        return self.pace.wait()

    def probe(self) -> str:
        """Connect and log in without sending anything; a sentence about what was found. Raises `Unavailable`."""
        self.close()
        smtp = self._connected()
        code, words = _reply(smtp.noop)
        self.close()
        return f"The mail server at {self.host}:{self.port} answers: {_text(code, words)}"

    def close(self) -> None:
        """Say goodbye; what the server answers to that changes nothing about letters it has taken."""
        smtp, self._smtp = self._smtp, None
        if smtp is None:
            return
        with suppress(smtplib.SMTPException, OSError):
            smtp.quit()
        with suppress(OSError):
            smtp.close()

    def send(self, content: bytes, *, envelope_from: str, to: Sequence[str]) -> Sent:
        """Hand over one letter and say what the server answered. Raises `Unavailable` where it was not reached."""
        unsayable = [address for address in (envelope_from, *to) if not SAYABLE.fullmatch(address)]
        if unsayable:
            return Sent(What.REFUSED, f"SMTP has no words for this address: {unsayable[0]!r}")
        smtp = self._connected()
        self.pace.note()
        answer, accepted = self._envelope(smtp, envelope_from, to, len(content))
        if answer is None:
            answer = self._content(smtp, content, accepted)
        if answer.is_closing or answer.what is What.AMBIGUOUS:
            self.close()
        elif answer.what is not What.ACCEPTED:
            self._reset(smtp)
        return answer

    def _envelope(
        self, smtp: smtplib.SMTP, envelope_from: str, to: Sequence[str], size: int
    ) -> tuple[Sent | None, list[tuple[str, str]]]:
        """Say MAIL and RCPT; the answer where the letter cannot go on, else the recipients that were turned away.

        One recipient that is only put off puts the whole letter off: nobody has got it yet, so nobody gets it twice.
        """
        try:
            code, words = smtp.mail(envelope_from, [f"size={size}"] if smtp.has_extn("size") else [])
            if code // 100 != 2:  # noqa: PLR2004  (RFC 5321 section 4.2.1: the first digit says yes, later or no)
                return _unsent(_answer(code, words)), []
            turned_away: list[tuple[str, str]] = []
            for address in to:
                code, words = smtp.rcpt(address)
                if code // 100 not in {2, 5}:
                    return _unsent(_answer(code, words)), []
                if code // 100 == 5:  # noqa: PLR2004  (likewise)
                    turned_away.append((address, _text(code, words)))
        except (smtplib.SMTPException, OSError) as error:
            self.close()
            raise self._unreached(error) from error
        if len(turned_away) == len(to):
            return Sent(What.REFUSED, "; ".join(f"{address}: {why}" for address, why in turned_away)), []
        return None, turned_away

    def _content(self, smtp: smtplib.SMTP, content: bytes, turned_away: Sequence[tuple[str, str]]) -> Sent:
        """Say DATA and the letter. From its first byte on, a lost connection leaves open whether the server has it."""
        try:
            code, words = smtp.docmd("DATA")
        except (smtplib.SMTPException, OSError) as error:
            self.close()
            raise self._unreached(error) from error
        if code != 354:  # noqa: PLR2004  (start mail input)
            return _unsent(_answer(code, words))
        try:
            smtp.send(_stuffed(content))
            if smtp.sock is not None:
                smtp.sock.settimeout(max(self.options.timeout, self.options.final_timeout))
            code, words = smtp.getreply()
            if smtp.sock is not None:
                smtp.sock.settimeout(self.options.timeout)
        except (smtplib.SMTPException, OSError) as error:
            return Sent(What.AMBIGUOUS, f"the connection was lost after the letter's end ({error})")
        answer = _answer(code, words)
        if answer.what is What.ACCEPTED:
            return Sent(What.ACCEPTED, answer.detail, tuple(f"{address} ({why})" for address, why in turned_away))
        return answer

    def _reset(self, smtp: smtplib.SMTP) -> None:
        """Clear the server's mind of a letter it did not take; where that fails, the next letter connects anew."""
        try:
            code, _ = smtp.rset()
        except (smtplib.SMTPException, OSError):
            code = -1
        if code // 100 != 2:  # noqa: PLR2004  (RFC 5321 section 4.2.1)
            self.close()

    def _connected(self) -> smtplib.SMTP:
        if self._smtp is None:
            try:
                self._smtp = self._connect()
            except (smtplib.SMTPException, OSError) as error:
                self.close()
                raise self._unreached(error) from error
            except IntakeError as error:  # no token or password was to be had
                self.close()
                if isinstance(error, Unavailable):
                    raise
                raise Unavailable(
                    error.code, error.sentence, remedy=error.remedy, where=error.where, retry_after=LOGIN_PAUSE
                ) from error
        return self._smtp

    def _connect(self) -> smtplib.SMTP:
        name = socket.gethostname()
        name = name if "." in name else "[127.0.0.1]"
        smtp: smtplib.SMTP
        if self.is_implicit:
            smtp = smtplib.SMTP_SSL(
                self.host, self.port, local_hostname=name, timeout=self.options.timeout, context=self.context
            )
        else:
            smtp = smtplib.SMTP(self.host, self.port, local_hostname=name, timeout=self.options.timeout)
        self._smtp = smtp
        smtp.ehlo_or_helo_if_needed()
        if self.options.starttls and not self.is_implicit:
            smtp.starttls(context=self.context)
            smtp.ehlo_or_helo_if_needed()
        if self.options.username:
            _log_in(smtp, self.options)
        return smtp

    def _unreached(self, error: Exception) -> Unavailable:
        """Make of any failure before a letter's first byte an `Unavailable`: the server surely does not have it."""
        where = f"{self.host}:{self.port}"
        if isinstance(error, smtplib.SMTPAuthenticationError) and error.smtp_code // 100 == 5:  # noqa: PLR2004  (no)
            return Unavailable(
                "smtp-login", f"the mail server refuses the login: {_text(error.smtp_code, error.smtp_error)}",
                where=where, remedy="Check the user name and the password or token.", retry_after=LOGIN_PAUSE,
            )
        if isinstance(error, ssl.SSLCertVerificationError):
            return Unavailable(
                "smtp-certificate", f"the mail server's certificate is not good: {error.verify_message}", where=where,
                remedy="Name the authority's file in letters.ca_file.", retry_after=LOGIN_PAUSE,
            )
        if isinstance(error, smtplib.SMTPNotSupportedError):
            return Unavailable(
                "smtp-unsupported", f"the mail server lacks what we need: {error}", where=where,
                remedy="Check the port; submission servers offer STARTTLS and AUTH on 587.", retry_after=LOGIN_PAUSE,
            )
        if isinstance(error, smtplib.SMTPResponseException):
            words = _as_bytes(error.smtp_error)
            return Unavailable(
                "smtp-turned-away", f"the mail server turns us away: {_text(error.smtp_code, words)}", where=where,
                retry_after=_retry_after(words),
            )
        return Unavailable("smtp-unreachable", f"the mail server does not answer ({error})", where=where)


def _log_in(smtp: smtplib.SMTP, options: TransportOptions) -> None:
    """Log in; a token goes by XOAUTH2, whose error answer is a challenge that wants an empty reply."""
    if options.token is None:
        smtp.login(options.username, options.password())
        return
    if "XOAUTH2" not in smtp.esmtp_features.get("auth", "").upper().split():
        raise smtplib.SMTPNotSupportedError("it does not offer XOAUTH2")
    said = f"user={options.username}\x01auth=Bearer {options.token()}\x01\x01"
    smtp.auth("XOAUTH2", lambda challenge=None: said if challenge is None else "")


def _answer(code: int, words: bytes) -> Sent:
    """Make an answer of a reply code (RFC 5321 section 4.2.1); one that makes no sense leaves everything open."""
    detail, first = _text(code, words), code // 100
    if first == 2:  # noqa: PLR2004  (yes)
        return Sent(What.ACCEPTED, detail)
    if first == 5:  # noqa: PLR2004  (no)
        return Sent(What.REFUSED, detail)
    if first == 4:  # noqa: PLR2004  (not now)
        wait = _retry_after(words) or (60.0 if code in CLOSING else None)
        return Sent(What.DEFERRED, detail, retry_after=wait, is_closing=code in CLOSING)
    return Sent(What.AMBIGUOUS, f"an answer that makes no sense: {detail}", is_closing=True)


def _unsent(answer: Sent) -> Sent:
    """Take an answer given before the letter's first byte: whatever it was, the server does not have the letter."""
    return replace(answer, what=What.REFUSED if answer.what is What.REFUSED else What.DEFERRED)


def _reply(command: Callable[[], tuple[int, bytes]]) -> tuple[int, bytes]:
    try:
        return command()
    except (smtplib.SMTPException, OSError) as error:
        raise Unavailable("smtp-unreachable", f"the mail server does not answer ({error})") from error


def _retry_after(words: bytes) -> float | None:
    """Read how long a server asks us to wait, in seconds; None where it does not say."""
    found = BACK_OFF.search(words)
    if found is None:
        return None
    seconds = int(found[1]) / 1000 if found[1] else int(found[2]) * UNITS[found[3].lower()]
    return min(seconds, GIVE_UP.total_seconds())


def _text(code: int, words: bytes | str) -> str:
    text = _as_bytes(words).decode("utf-8", "backslashreplace")
    return f"{code} {' '.join(text.split())}"[:500].strip()


def _as_bytes(words: bytes | str) -> bytes:
    return words.encode() if isinstance(words, str) else words


def _stuffed(content: bytes) -> bytes:
    """Give a letter as DATA wants it: lines end in CR LF, a leading dot doubled, a lone dot at the end."""
    lines = re.sub(rb"\r\n|\r|\n", b"\r\n", content).removesuffix(b"\r\n")
    return re.sub(rb"(?m)^\.", b"..", lines) + b"\r\n.\r\n"
