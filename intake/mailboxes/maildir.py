"""Mail from a Maildir (https://cr.yp.to/proto/maildir.html): one file per message, known by its unique name.

Delivery puts a whole message into `new/`. Acknowledging moves it to `cur/` with a flag, or to a sub-Maildir (Maildir++,
`.Taken`). The unique name stays the same through both, whatever other programs do to the flags.
"""

import os
from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path
from threading import Event
from types import MappingProxyType

from domain.errors import Misconfigured
from domain.mail import RawMessage, Source
from domain.mailboxes import Mailbox
from intake.mailboxes.options import MailboxOptions
from intake.mailboxes.watching import check_open, chunks, disk_trouble, path_of, text_of, wait_for_change

SCHEMES = ("maildir",)

_LETTERS = {"\\seen": "S", "\\flagged": "F", "\\answered": "R"}
_DEFAULT_LETTER = "S"
_INFO = ":2,"


def open_mailbox(name: str, url: str, options: MailboxOptions) -> Mailbox:
    """Return the mailbox at `maildir:/path`; nothing is read yet.

    Raises `Misconfigured` for a folder name that would lead elsewhere.
    """
    root = path_of(url, name)
    if options.folder.upper() != "INBOX":
        root = _subfolder(root, options.folder, name)
    return MaildirMailbox(name, root, _subfolder(root, options.move_to, name), options)


class MaildirMailbox:
    """One Maildir; see `domain.mailboxes.Mailbox`."""

    def __init__(self, name: str, root: Path, target: Path, options: MailboxOptions) -> None:
        """Take the Maildir's folder and the one that taken messages are moved to where `after` says so."""
        self.name = name
        self._root = root
        self._target = target
        self._options = options
        self._letter = _LETTERS.get(options.flag.lower(), _DEFAULT_LETTER)
        self._refused: dict[Source, str] = {}
        self._seen: tuple[object, ...] | None = None
        self._closed = Event()

    @property
    def refused(self) -> Mapping[Source, str]:
        """Why some messages that are here cannot be taken."""
        return MappingProxyType(self._refused)

    def listing(self) -> Iterator[Sequence[Source]]:
        """Yield what is in `new/` and what in `cur/` has not got the flag, oldest delivery first."""
        check_open(self.name, self._closed)
        self._seen = self._look()
        yield from self._list(only_unmarked=self._options.after == "flag")

    def inventory(self) -> Iterator[Sequence[Source]]:
        """Yield everything in `new/` and `cur/`, and in the folder that taken messages are moved to."""
        yield from self._list(only_unmarked=False, moved=self._options.after == "move")

    def fetch(self, sources: Sequence[Source]) -> Iterator[RawMessage]:
        """Yield the messages; `received` is the time of delivery (the file's)."""
        check_open(self.name, self._closed)
        files = self._files()
        for source in sources:
            raw = self._read(source, files.get(source.key) or self._files().get(source.key))
            if raw is not None:
                yield raw

    def acknowledge(self, sources: Sequence[Source]) -> None:
        """Rename each file: into `cur/` with the flag, or into the other folder."""
        check_open(self.name, self._closed)
        if self._options.after == "nothing" or not sources:
            return
        with disk_trouble(self.name, self._root):
            self._rename([source.key for source in sources])

    def wait(self, timeout: float) -> bool:
        """Look at `new/` now and then; True when something in it changes."""
        before = self._look() if self._seen is None else self._seen
        return wait_for_change(self._look, before, self._closed, timeout=timeout, every=self._options.look_seconds)

    def probe(self) -> str:
        """Count what is there."""
        check_open(self.name, self._closed)
        new, cur = (sum(1 for _ in self._scan(self._root / part)) for part in ("new", "cur"))
        return f"The Maildir {self._root} holds {new} new messages and {cur} seen ones."

    def close(self) -> None:
        """End a wait; there is nothing else to let go of."""
        self._closed.set()

    def _list(self, *, only_unmarked: bool, moved: bool = False) -> Iterator[Sequence[Source]]:
        check_open(self.name, self._closed)
        files = self._files(moved=moved)
        if only_unmarked:
            files = {key: file for key, file in files.items() if not self._is_marked(file)}
        times = {key: time for key, file in files.items() if (time := _modified(file)) is not None}
        keys = sorted(times, key=lambda key: (times[key], key))
        for chunk in chunks(keys, self._options.chunk):
            yield [Source(self.name, key) for key in chunk]

    def _files(self, *, moved: bool = False) -> dict[str, Path]:
        """Return the files by unique name. `new` is read first: what moves on meanwhile is found in `cur`."""
        folders = [self._root / "new", self._root / "cur"]
        if moved:
            folders.append(self._target / "cur")
        return {text_of(_unique(file.name)): file for folder in folders for file in self._scan(folder)}

    def _scan(self, folder: Path) -> Iterator[Path]:
        with disk_trouble(self.name, folder):
            if self._root.is_dir() and not folder.is_dir():
                return  # A Maildir that nothing has been delivered to yet.
            with os.scandir(folder) as entries:
                names = [each.name for each in entries if each.is_file(follow_symlinks=False)]
        yield from (folder / each for each in names if not each.startswith("."))

    def _is_marked(self, file: Path) -> bool:
        return file.parent.name == "cur" and self._letter in _flags(file.name)

    def _read(self, source: Source, file: Path | None) -> RawMessage | None:
        self._refused.pop(source, None)
        if file is None:
            return None
        with disk_trouble(self.name, file):
            try:
                status = file.stat()
                if status.st_size > self._options.max_message_bytes:
                    self._refused[source] = f"It has {status.st_size} bytes, more than are taken."
                    return None
                content = file.read_bytes()
            except FileNotFoundError:
                # Another program has changed its flags (and so its name) since, or has removed it.
                again = self._files().get(source.key)
                return self._read(source, again) if again not in {None, file} else None
        return RawMessage(source, content, datetime.fromtimestamp(status.st_mtime, UTC))

    def _rename(self, keys: Sequence[str]) -> None:
        moves = self._options.after == "move"
        target = self._target if moves else self._root
        for part in ("cur", "new", "tmp"):
            (target / part).mkdir(parents=True, exist_ok=True)
        if moves:
            (target / "maildirfolder").touch()
        files = self._files()
        for key in keys:
            file = files.get(key)
            if file is None or (not moves and self._is_marked(file)):
                continue
            flags = "".join(sorted({*_flags(file.name), self._letter}))
            try:
                file.rename(target / "cur" / f"{_unique(file.name)}{_INFO}{flags}")
            except FileNotFoundError:
                continue  # Renamed or removed meanwhile; the next listing shows it again if it is still there.

    def _look(self) -> tuple[str, ...]:
        return tuple(sorted(file.name for file in self._scan(self._root / "new")))


def _unique(file_name: str) -> str:
    return file_name.partition(":")[0]


def _flags(file_name: str) -> str:
    return file_name.partition(_INFO)[2]


def _modified(file: Path) -> int | None:
    try:
        return file.stat().st_mtime_ns
    except FileNotFoundError:
        return None


def _subfolder(root: Path, folder: str, name: str) -> Path:
    if not folder or "/" in folder or folder.startswith("."):
        raise Misconfigured(
            "mailbox-folder", f"{folder!r} is no name for a Maildir folder.", remedy="Use a plain name.", where=name
        )
    return root / f".{folder}"
