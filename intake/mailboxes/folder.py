"""Files that a fax server or scanner leaves in a folder: mail (.eml), PDF, TIFF and whatever else.

A file is taken when it is complete: it has not changed for a while, and its name is not that of a file in the making.
It is known by its path and the SHA-256 of its content, as devices use their names again. A taken file stays where it
is and is noted in a list (`after = "flag"`), or is moved to a sub-folder (`move`).
"""

import hashlib
import os
import re
import stat
import time
from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, datetime
from fnmatch import fnmatch
from pathlib import Path, PurePosixPath
from threading import Event
from types import MappingProxyType

import puremagic

from domain.errors import Misconfigured
from domain.mail import RFC822, RawMessage, Source
from domain.mailboxes import Mailbox
from intake.mailboxes.options import MailboxOptions
from intake.mailboxes.watching import check_open, chunks, disk_trouble, name_of, path_of, text_of, wait_for_change

SCHEMES = ("folder", "file")

LEDGER = ".calnet-taken"
"""The list of what was taken, one key a line."""

_IN_THE_MAKING = (
    ".*", "~*", "*~", "*.tmp", "*.temp", "*.part", "*.partial", "*.filepart", "*.crdownload", "*.download", "*.swp",
    "*.lock", "*.lck", "*.writing", "*.incomplete", "*.!*", "thumbs.db", "desktop.ini",
)

_MAGIC = (
    (b"II*\x00", "image/tiff"),
    (b"MM\x00*", "image/tiff"),
    (b"\x89PNG\r\n\x1a\n", "image/png"),
    (b"\xff\xd8\xff", "image/jpeg"),
)
_CONTAINERS = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0")
_FIELDS = re.compile(rb"(?:From [^\n]*\n)?(?:[!-9;-~]{1,100}:[^\n]*\r?\n(?:[ \t][^\n]*\r?\n)*){2,}")
_PDF_WITHIN = 1024
"""A PDF's header may stand this far into the file (PDF 1.7, implementation note 13)."""

_OTHER = "application/octet-stream"


def open_mailbox(name: str, url: str, options: MailboxOptions) -> Mailbox:
    """Return the mailbox at `folder:/path`; nothing is read yet.

    Raises `Misconfigured` for a sub-folder's name that would lead elsewhere.
    """
    move_to = PurePosixPath(options.move_to)
    if move_to.is_absolute() or ".." in move_to.parts or not move_to.parts:
        raise Misconfigured(
            "mailbox-folder", f"{options.move_to!r} is no sub-folder.", remedy="Use a plain name.", where=name
        )
    return FolderMailbox(name, path_of(url, name), options)


def media_type_of(content: bytes, name: str) -> str:
    """Return what the bytes are, whatever the name says; `application/octet-stream` where nobody can tell."""
    for magic, media_type in _MAGIC:
        if content.startswith(magic):
            return media_type
    if b"%PDF-" in content[:_PDF_WITHIN]:
        return "application/pdf"
    if _FIELDS.match(content[:65536]):
        return RFC822
    try:
        # Of the container formats (ZIP, OLE) only the name tells which one; else a name is only a claim.
        claim = name if content.startswith(_CONTAINERS) else None
        return puremagic.from_string(content[:65536], mime=True, filename=claim or None) or _OTHER
    except (puremagic.PureError, ValueError):
        return _OTHER


class FolderMailbox:
    """One folder with its sub-folders; see `domain.mailboxes.Mailbox`."""

    def __init__(self, name: str, root: Path, options: MailboxOptions) -> None:
        """Take the folder that files arrive in."""
        self.name = name
        self._root = root
        self._target = root / options.move_to
        self._options = options
        self._digests: dict[tuple[str, int, int, int, int], str] = {}
        self._states: dict[tuple[int, int], tuple[tuple[int, int, int], float]] = {}
        self._refused: dict[Source, str] = {}
        self._seen: tuple[object, ...] | None = None
        self._closed = Event()

    @property
    def refused(self) -> Mapping[Source, str]:
        """Why some files that are here cannot be taken."""
        return MappingProxyType(self._refused)

    def listing(self) -> Iterator[Sequence[Source]]:
        """Yield the complete files that have not been taken, oldest first."""
        check_open(self.name, self._closed)
        self._seen = self._look()
        taken = self._ledger() if self._options.after == "flag" else frozenset()
        found = (self._key(path, status) for path, status in self._settled())
        yield from self._sources([key for key in found if key and key not in taken])

    def inventory(self) -> Iterator[Sequence[Source]]:
        """Yield every complete file, taken or not, by the path it arrived under."""
        check_open(self.name, self._closed)
        keys = [self._key(path, status) for path, status in self._settled()]
        keys += [self._former_key(path, status) for path, status in self._walk(self._target)]
        yield from self._sources([key for key in keys if key])

    def fetch(self, sources: Sequence[Source]) -> Iterator[RawMessage]:
        """Yield the files; `received` is the time they were last written. One with other content now is another."""
        check_open(self.name, self._closed)
        for source in sources:
            raw = self._read(source)
            if raw is not None:
                yield raw

    def acknowledge(self, sources: Sequence[Source]) -> None:
        """Note the files as taken, or move them to the sub-folder (under another name where theirs is in use)."""
        check_open(self.name, self._closed)
        with disk_trouble(self.name, self._root):
            if self._options.after == "flag" and sources:
                self._note([source.key for source in sources])
            elif self._options.after == "move":
                for source in sources:
                    self._move(source.key)

    def wait(self, timeout: float) -> bool:
        """Look now and then; True when a file comes, changes or becomes complete."""
        before = self._look() if self._seen is None else self._seen
        return wait_for_change(self._look, before, self._closed, timeout=timeout, every=self._options.look_seconds)

    def probe(self) -> str:
        """Count what is there."""
        check_open(self.name, self._closed)
        files = sum(1 for _ in self._walk(self._root))
        return f"The folder {self._root} holds {files} files."

    def close(self) -> None:
        """End a wait; there is nothing else to let go of."""
        self._closed.set()

    def _sources(self, keys: Sequence[str]) -> Iterator[Sequence[Source]]:
        for chunk in chunks(keys, self._options.chunk):
            yield [Source(self.name, key) for key in chunk]

    def _settled(self) -> list[tuple[Path, os.stat_result]]:
        files = [(path, status) for path, status in self._walk(self._root) if self._is_complete(status)]
        return sorted(files, key=lambda each: (each[1].st_mtime_ns, str(each[0])))

    def _is_complete(self, status: os.stat_result) -> bool:
        # A copying program may set the time of writing back to the original's; nobody can set that of the change.
        quiet = time.time() - max(status.st_mtime, status.st_ctime)
        return status.st_size > 0 and max(quiet, self._watched(status)) >= self._options.settle_seconds

    def _watched(self, status: os.stat_result) -> float:
        """Return for how many seconds we have seen the file unchanged: the server's clock or ours may be wrong."""
        now = time.monotonic()
        state = (status.st_size, status.st_mtime_ns, status.st_ctime_ns)
        before, since = self._states.get((status.st_dev, status.st_ino), (state, now))
        since = since if before == state else now
        self._states[status.st_dev, status.st_ino] = (state, since)
        return now - since

    def _walk(self, folder: Path) -> Iterator[tuple[Path, os.stat_result]]:
        """Yield regular files below; links are not followed, the sub-folder of taken files is left out (unless asked).

        Raises `Unavailable` where the mailbox itself is away: an unmounted share must not look empty.
        """
        with disk_trouble(self.name, folder):
            self._check_root()
            entries = list(os.walk(folder, onerror=_raise_unless_gone))
        for place, _folders, names in entries:
            here = Path(place)
            hidden = any(part.startswith(".") for part in here.relative_to(folder).parts)
            if hidden or (folder == self._root and self._target in {here, *here.parents}):
                continue
            for name in names:
                status = _regular(here / name)
                if status and not _is_in_the_making(name):
                    yield here / name, status

    def _check_root(self) -> None:
        with disk_trouble(self.name, self._root):
            os.scandir(self._root).close()

    def _key(self, path: Path, status: os.stat_result) -> str:
        digest = self._digest(path, status)
        return f"{text_of(path.relative_to(self._root).as_posix())}#{digest}" if digest else ""

    def _former_key(self, path: Path, status: os.stat_result) -> str:
        """Return the key a taken file had before it was moved, and perhaps renamed."""
        digest = self._digest(path, status)
        if not digest:
            return ""
        name = re.sub(rf"~{digest[:12]}(-\d+)?", "", path.name)
        return f"{text_of(path.relative_to(self._target).with_name(name).as_posix())}#{digest}"

    def _digest(self, path: Path, status: os.stat_result) -> str:
        """Return the content's SHA-256, read once as long as the file does not change; empty where it has vanished."""
        seen = (str(path), status.st_ino, status.st_size, status.st_mtime_ns, status.st_ctime_ns)
        if seen not in self._digests:
            with disk_trouble(self.name, path):
                try:
                    with path.open("rb") as file:
                        self._digests[seen] = hashlib.file_digest(file, "sha256").hexdigest()
                except FileNotFoundError:
                    return ""
        return self._digests[seen]

    def _path(self, key: str) -> Path:
        return self._root / name_of(key.rpartition("#")[0])

    def _read(self, source: Source) -> RawMessage | None:
        self._refused.pop(source, None)
        path = self._path(source.key)
        status = _regular(path)
        if status is None:
            self._check_root()
            return None
        if status.st_size > self._options.max_message_bytes:
            self._refused[source] = f"It has {status.st_size} bytes, more than are taken."
            return None
        with disk_trouble(self.name, path):
            try:
                content = path.read_bytes()
            except FileNotFoundError:
                return None
        if hashlib.sha256(content).hexdigest() != source.key.rpartition("#")[2]:
            return None
        received = datetime.fromtimestamp(status.st_mtime, UTC)
        name = os.fsencode(path.name).decode("utf-8", "replace")
        return RawMessage(source, content, received, media_type_of(content, name), name)

    def _ledger(self) -> frozenset[str]:
        with disk_trouble(self.name, self._root):
            try:
                return frozenset((self._root / LEDGER).read_text("ascii", "replace").splitlines())
            except FileNotFoundError:
                return frozenset()

    def _note(self, keys: Sequence[str]) -> None:
        new = [key for key in keys if key not in self._ledger()]
        with (self._root / LEDGER).open("a", encoding="ascii") as ledger:
            ledger.writelines(f"{key}\n" for key in new)
            ledger.flush()
            os.fsync(ledger.fileno())

    def _move(self, key: str) -> None:
        path = self._path(key)
        status = _regular(path)
        digest = key.rpartition("#")[2]
        if status is None or self._digest(path, status) != digest:
            return
        target = self._target / path.relative_to(self._root)
        target.parent.mkdir(parents=True, exist_ok=True)
        if target.exists():
            target = target.with_name(f"{target.stem}~{digest[:12]}{target.suffix}")
        number = 2
        while target.exists():  # Nothing is ever written over.
            target = target.with_name(f"{path.stem}~{digest[:12]}-{number}{path.suffix}")
            number += 1
        path.rename(target)

    def _look(self) -> tuple[tuple[str, int, int, bool], ...]:
        seen = ((str(path), status.st_size, status.st_mtime_ns, self._is_complete(status))
                for path, status in self._walk(self._root))
        return tuple(sorted(seen))


def _is_in_the_making(name: str) -> bool:
    return any(fnmatch(name.lower(), pattern) for pattern in _IN_THE_MAKING)


def _regular(path: Path) -> os.stat_result | None:
    try:
        status = path.lstat()
    except (FileNotFoundError, NotADirectoryError):
        return None
    return status if stat.S_ISREG(status.st_mode) else None


def _raise_unless_gone(error: OSError) -> None:
    if not isinstance(error, FileNotFoundError):
        raise error
