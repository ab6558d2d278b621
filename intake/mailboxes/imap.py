"""Mail from an IMAP server: the folder is the queue, a keyword (or another folder) marks what has been taken.

A message is known by UIDVALIDITY and UID (RFC 9051 section 2.3.1.1). Everything is read with PEEK, nothing is ever
deleted or expunged. One connection serves one mailbox; it is made when needed and thrown away at the first doubt.
"""

import random
import selectors
import socket
import threading
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import suppress
from datetime import UTC, datetime
from functools import partial
from types import MappingProxyType
from typing import Any, TypeVar
from urllib.parse import urlsplit

from imapclient.exceptions import IMAPClientAbortError, IMAPClientError  # type: ignore[import-untyped]

from domain.errors import Misconfigured, Unavailable
from domain.mail import RawMessage, Source
from domain.mailboxes import Mailbox
from intake.mailboxes.backoff import next_delay
from intake.mailboxes.imap_session import (
    TROUBLE,
    Place,
    Session,
    connect,
    drop,
    explain,
    has_buffered,
    is_cut,
    is_stale,
    is_throttled,
    select,
)
from intake.mailboxes.options import LOOPBACK, MailboxOptions

SCHEMES = ("imap", "imaps")

T = TypeVar("T")

WINDOW = 50_000
"""The answer to a SEARCH is one line, and imaplib breaks off at a million characters; so many UIDs stay well below."""


IDLE_TROUBLES = 3
IDLE_PAUSE = 3600.0
"""After so many IDLEs in a row that ended badly, the folder is only looked at now and then, for so many seconds."""


def open_mailbox(name: str, url: str, options: MailboxOptions) -> Mailbox:
    """Return the mailbox at `imaps://host[:993]` or, with STARTTLS, `imap://host[:143]`; nothing is connected yet.

    Raises `Misconfigured` where the host is missing or a secret would cross a network in the clear.
    """
    parts = urlsplit(url)
    tls = parts.scheme.lower() == "imaps"
    try:
        host, port = parts.hostname, parts.port or (993 if tls else 143)
    except ValueError:
        host, port = None, 0
    if not host:
        raise Misconfigured("mailbox-url", f"{url!r} names no host and port.", remedy="imaps://host:993", where=name)
    if not tls and not options.starttls and host not in LOOPBACK:
        raise Misconfigured(
            "mailbox-clear", "The log-in would cross the network in the clear.",
            remedy="Use imaps://, or set starttls = true.", where=name,
        )
    return ImapMailbox(Place(name, host, port, tls), options)


class ImapMailbox:
    """One folder of one IMAP account; see `domain.mailboxes.Mailbox`."""

    def __init__(self, place: Place, options: MailboxOptions, *, rng: random.Random | None = None) -> None:
        """Take `rng` for the chance in the back-off."""
        self.name = place.name
        self._place = place
        self._options = options
        self._rng = rng or random.Random()  # noqa: S311 - spreads retries, keeps no secret
        self._lock = threading.RLock()
        self._session: Session | None = None
        self._refused: dict[Source, str] = {}
        self._failures = 0
        self._idle_troubles = 0
        self._idle_again = 0.0
        self._paused: tuple[float, Unavailable] | None = None
        self._listed_to: tuple[int, int] | None = None
        self._closed = threading.Event()
        self._waker: socket.socket | None = None

    @property
    def refused(self) -> Mapping[Source, str]:
        """Why some messages that are here cannot be taken."""
        return MappingProxyType(self._refused)

    def listing(self) -> Iterator[Sequence[Source]]:
        """Yield what is not yet marked as taken, by UID."""
        yield from self._list(self._unmarked)

    def inventory(self) -> Iterator[Sequence[Source]]:
        """Yield all that the folder holds, by UID."""
        yield from self._list(_everything)

    def fetch(self, sources: Sequence[Source]) -> Iterator[RawMessage]:
        """Yield the messages: small ones fetched together, large ones one at a time."""
        for chunk in _chunks(sources, self._options.chunk):
            sizes = self._run(partial(self._sizes, chunk))
            for batch in _batches(self._allowed(sizes), self._options.batch_bytes):
                yield from self._run(partial(self._fetch, batch))

    def acknowledge(self, sources: Sequence[Source]) -> None:
        """Mark or move the messages as configured; those of another UIDVALIDITY are no more."""
        if self._options.after == "nothing":
            return
        for chunk in _chunks(sources, self._options.chunk):
            self._run(partial(self._mark, chunk))

    def wait(self, timeout: float) -> bool:
        """Wait in IDLE, renewed early; without IDLE look every half minute. True if something has come."""
        deadline = time.monotonic() + timeout
        self._waker, woken = socket.socketpair()
        with self._waker, woken:
            while not self._closed.is_set():
                seconds = min(deadline - time.monotonic(), self._options.idle_seconds)
                if seconds <= 0:
                    break
                if self._run(partial(self._idle, seconds, woken)):
                    return not self._closed.is_set()
        return False

    def probe(self) -> str:
        """Log in on a connection of its own and examine the folder; a sentence about it."""
        with self._lock:
            self._check_pause()
            try:
                client = connect(self._place, self._options)
            except (*TROUBLE, Unavailable) as error:
                raise self._trouble(error) from error
            try:
                session = select(client, self._options, readonly=True)
                moves = self._options.after == "move"
                target = moves and client.folder_exists(self._options.move_to)
            except TROUBLE as error:
                raise self._trouble(error) from error
            finally:
                drop(client)
        return _describe(session, self._place, self._options, has_target=bool(target))

    def close(self) -> None:
        """End a wait or a command in another thread, and let go of the connection."""
        self._closed.set()
        waker = self._waker
        if waker is not None:
            with suppress(OSError):  # The wait may be over, and its socket closed.
                waker.send(b"x")
        if not self._lock.acquire(timeout=0.5):
            # Another thread is in the middle of a command: cut it off rather than sit out its time-out.
            _cut(self._session)
            self._lock.acquire()
        try:
            self._let_go()
        finally:
            self._lock.release()

    # One connection, one command at a time

    def _run(self, work: Callable[[Session], T]) -> T:
        """Do the work on the connection. One that has died while it was not used is replaced once, silently."""
        with self._lock:
            if self._closed.is_set():
                raise Unavailable("mailbox-closed", "The mailbox has been closed.", where=self.name)
            reused = self._session is not None
            try:
                result = work(self._connected())
            except (*TROUBLE, Unavailable) as error:
                self._let_go()
                if not (reused and is_stale(error)) or self._closed.is_set():
                    raise self._trouble(error) from error
            else:
                self._failures = 0
                return result
            return self._run(work)

    def _connected(self) -> Session:
        if self._session is None:
            self._check_pause()
            client = connect(self._place, self._options)
            try:
                self._session = select(client, self._options)
            except BaseException:
                drop(client)
                raise
        return self._session

    def _let_go(self) -> None:
        session, self._session = self._session, None
        if session is not None:
            drop(session.client)

    def _trouble(self, error: BaseException) -> Unavailable:
        """Return what to raise, with the time to wait; refused and throttled log-ins are not tried before that."""
        if isinstance(error, _Paused):
            return error
        trouble = error if isinstance(error, Unavailable) else explain(error, self._place)
        self._failures += 1
        asked = trouble.retry_after
        trouble.retry_after = next_delay(self._failures, asked, self._rng)
        if asked is not None:
            self._paused = (time.monotonic() + trouble.retry_after, trouble)
        return trouble

    def _check_pause(self) -> None:
        if self._paused is None:
            return
        until, why = self._paused
        rest = until - time.monotonic()
        if rest <= 0:
            self._paused = None
            return
        raise _Paused(
            why.code, f"not tried for another {rest:.0f} seconds: {why.sentence}",
            remedy=why.remedy, where=self.name, retry_after=rest,
        )

    # Commands

    def _list(self, criteria: Callable[[Session], list[str]]) -> Iterator[Sequence[Source]]:
        validity, windows = self._run(self._reselect)
        for window in windows:
            uids = self._run(partial(self._search, validity, window, criteria))
            for chunk in _chunks(uids, self._options.chunk):
                yield [Source(self.name, f"{validity}/{uid}") for uid in chunk]

    def _reselect(self, session: Session) -> tuple[int, list[str]]:
        """Look at the folder anew: its UIDVALIDITY may have changed. Return that and the ranges of UIDs to search."""
        session = self._session = select(session.client, self._options)
        self._listed_to = (session.validity, session.next_uid - 1)
        return session.validity, _windows(session)

    def _search(
        self, validity: int, window: str, criteria: Callable[[Session], list[str]], session: Session
    ) -> list[int]:
        if session.validity != validity:
            raise Unavailable(
                "mailbox-renumbered", "The folder was numbered anew (UIDVALIDITY) while it was being listed.",
                remedy="Nothing to do: the next listing begins again.", where=self.name,
            )
        found = session.client.search(["UID", window, *criteria(session)])
        first = int(window.partition(":")[0])
        return sorted(uid for uid in found if uid >= first)  # `n:*` names the last message even if it is below n.

    def _unmarked(self, session: Session) -> list[str]:
        if self._options.after == "nothing" or (self._options.after == "move" and session.can_move):
            return ["ALL"]
        return _without(session.flag)

    def _sizes(self, sources: Sequence[Source], session: Session) -> dict[Source, int]:
        for source in sources:
            self._refused.pop(source, None)
        # RFC822.SIZE may be what the server stores rather than what it sends: a guide for batches, not a check.
        found = session.client.fetch(_uids(sources, session.validity), ["RFC822.SIZE"])
        return {self._source(session, uid): int(data.get(b"RFC822.SIZE") or 0) for uid, data in found.items()}

    def _allowed(self, sizes: Mapping[Source, int]) -> dict[Source, int]:
        """Return the sizes without those that are too large to be taken; why is noted."""
        limit = self._options.max_message_bytes
        for source, size in sizes.items():
            if size > limit:
                self._refused[source] = f"It has {size} bytes, more than the {limit} that are taken."
        return {source: size for source, size in sizes.items() if size <= limit}

    def _fetch(self, batch: Sequence[Source], session: Session) -> list[RawMessage]:
        uids = _uids(batch, session.validity)
        try:
            found = session.client.fetch(uids, ["INTERNALDATE", "BODY.PEEK[]"])
        except IMAPClientError as error:
            if is_cut(error) or is_throttled(error):
                raise
            if len(uids) > 1:  # One message that the server cannot give must not hide the others.
                return [raw for each in batch for raw in self._fetch([each], session)]
            self._refused[self._source(session, uids[0])] = f"The server does not give it: {error}"
            return []
        return [raw for uid in uids if uid in found for raw in self._raw(session, uid, found[uid])]

    def _raw(self, session: Session, uid: int, data: Mapping[bytes, Any]) -> Iterator[RawMessage]:
        content = data.get(b"BODY[]")
        if content is None:
            self._refused[self._source(session, uid)] = "The server lists it and gives no content."
            return
        received = data.get(b"INTERNALDATE")
        if not isinstance(received, datetime):
            received = datetime.now(UTC)
        yield RawMessage(source=self._source(session, uid), content=content, received=received.astimezone(UTC))

    def _source(self, session: Session, uid: int) -> Source:
        return Source(self.name, f"{session.validity}/{uid}")

    def _mark(self, sources: Sequence[Source], session: Session) -> None:
        wanted = _uids(sources, session.validity)
        # Some servers refuse the whole command for one UID that is no more.
        uids = session.client.search(["UID", ",".join(map(str, wanted))]) if wanted else []
        if not uids:
            return
        if self._options.after == "move" and session.can_move:
            self._into_folder(session, session.client.move, uids)
            return
        if self._options.after == "move":
            self._into_folder(session, session.client.copy, uids)
        session.client.add_flags(uids, [session.flag], silent=True)

    def _into_folder(self, session: Session, command: Callable[[Sequence[int], str], Any], uids: Sequence[int]) -> None:
        try:
            command(uids, self._options.move_to)
        except IMAPClientError as error:
            if is_cut(error) or is_throttled(error) or session.client.folder_exists(self._options.move_to):
                raise
            session.client.create_folder(self._options.move_to)
            command(uids, self._options.move_to)

    def _idle(self, seconds: float, woken: socket.socket, session: Session) -> bool:
        """Wait on the server; True at news, False when the time is over (or the mailbox has been closed)."""
        if self._has_news(session):
            return True
        if not session.can_idle or time.monotonic() < self._idle_again:
            _readable([woken], min(seconds, 30 * self._options.look_seconds))
            return False
        self._count_idle()
        client = session.client
        try:
            client.idle()
        except IMAPClientError as error:
            if is_cut(error) or "EXISTS" not in str(error):
                raise
            self._let_go()  # News came between the command and its go-ahead, which IMAPClient cannot take.
            return True
        ready = [] if has_buffered(client) else _readable([client.socket(), woken], seconds)
        if woken in ready:
            return False
        answers = [*_idle_answers(session, ready=bool(ready)), *client.idle_done()[1]]
        self._idle_troubles, self._idle_again = 0, 0.0
        return any(len(answer) > 1 and answer[1] == b"EXISTS" for answer in answers)

    def _count_idle(self) -> None:
        """Count an IDLE as ended badly until it has ended well: a server that ends each would see endless log-ins."""
        self._idle_troubles += 1
        if self._idle_troubles >= IDLE_TROUBLES:
            self._idle_troubles, self._idle_again = 0, time.monotonic() + IDLE_PAUSE

    def _has_news(self, session: Session) -> bool:
        """Say whether something has come since the last listing: before IDLE nobody tells."""
        if self._listed_to is None:
            self._listed_to = (session.validity, session.next_uid - 1)
        validity, last = self._listed_to
        if validity != session.validity:
            return True
        session.client.noop()  # A SEARCH alone need not see what has come since the last command.
        found = session.client.search(["UID", f"{last + 1}:*"])
        return any(uid > last for uid in found)


def _idle_answers(session: Session, *, ready: bool) -> list[Any]:
    answers: list[Any] = session.client.idle_check(timeout=0) if ready else []
    if ready and not answers:  # Readable without anything to read: the other side has gone.
        raise IMAPClientAbortError("the connection was closed while idle")
    if any(answer[0] == b"BYE" for answer in answers):
        raise IMAPClientAbortError(f"the server ended the session: {answers[-1]!r}")
    return answers


class _Paused(Unavailable):
    """The server wants to be left alone for some time yet, and has not been asked."""


def _windows(session: Session) -> list[str]:
    """Return ranges of UIDs that together hold the folder; a single one for a folder of ordinary size."""
    if session.exists <= WINDOW:
        return ["1:*"]
    first = min(session.client.search(["1"]), default=1)  # A bare number is a message's place, not its UID.
    starts = range(first, max(session.next_uid, first + 1), WINDOW)
    return [f"{start}:{start + WINDOW - 1}" for start in starts[:-1]] + [f"{starts[-1]}:*"]


def _everything(_session: Session) -> list[str]:
    return ["ALL"]


def _without(flag: bytes) -> list[str]:
    """Return the search criterion for messages without the flag (RFC 9051 section 6.4.4)."""
    name = flag.decode()
    if name.startswith("\\"):
        return [f"UN{name[1:].upper()}"]
    return ["UNKEYWORD", name]


def _uids(sources: Sequence[Source], validity: int) -> list[int]:
    pairs = (source.key.partition("/") for source in sources)
    return [int(uid) for numbering, _, uid in pairs if numbering == str(validity) and uid.isdecimal()]


def _chunks(items: Sequence[T], size: int) -> Iterator[Sequence[T]]:
    for start in range(0, len(items), size):
        yield items[start : start + size]


def _batches(sizes: Mapping[Source, int], limit: int) -> Iterator[list[Source]]:
    """Yield groups whose sizes add up to no more than the limit; a larger one stands alone."""
    batch: list[Source] = []
    total = 0
    for source, size in sizes.items():
        if batch and total + size > limit:
            yield batch
            batch, total = [], 0
        batch.append(source)
        total += size
    if batch:
        yield batch


def _readable(sockets: Sequence[socket.socket], seconds: float) -> list[Any]:
    with selectors.DefaultSelector() as selector:
        for each in sockets:
            selector.register(each, selectors.EVENT_READ)
        return [key.fileobj for key, _ in selector.select(max(seconds, 0))]


def _cut(session: Session | None) -> None:
    if session is not None:
        with suppress(OSError):
            session.client.socket().shutdown(socket.SHUT_RDWR)


def _describe(session: Session, place: Place, options: MailboxOptions, *, has_target: bool) -> str:
    marks = {"flag": f"taken ones are marked {options.flag}", "nothing": "taken ones stay as they are"}
    moves = f"taken ones move to {options.move_to}" + ("" if has_target else ", which will be made")
    return (
        f"{options.folder} at {place.host}:{place.port} holds {session.exists} messages"
        f" (UIDVALIDITY {session.validity}); {marks.get(options.after, moves)};"
        f" {'new mail is told at once (IDLE)' if session.can_idle else 'it is looked at now and then (no IDLE)'}."
    )
