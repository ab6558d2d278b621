"""The content-addressed store of bytes: a file's name is the SHA-256 of its content, and it never changes.

A file appears under its final name only when all its bytes are on the disk: written elsewhere, synced, renamed, and
the folder synced (see ALICE, OSDI 2014, on what goes wrong otherwise). Whoever is killed in between leaves a file in
`incoming` that the next start sweeps away.
"""

import errno
import fcntl
import hashlib
import os
import re
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from tempfile import mkstemp

from domain.errors import Unavailable

DIGEST = re.compile(r"[0-9a-f]{64}")

_FULL = {errno.ENOSPC, errno.EDQUOT}


class Blobs:
    """The store under one folder. Any number of processes and threads may use it at once."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._incoming = folder / "incoming"
        with _disk_trouble(folder):
            self._incoming.mkdir(parents=True, exist_ok=True, mode=0o700)

    def put(self, content: bytes) -> str:
        """Keep the bytes and return their SHA-256; on return they survive a power cut.

        Raises `Unavailable` where the disk is full or fails; nothing is then left under a final name.
        """
        digest = hashlib.sha256(content).hexdigest()
        final = self.path(digest)
        with _disk_trouble(final):
            if not _holds(final, content):
                self._write(final, content)
            _sync_folder(final.parent)
        return digest

    def get(self, digest: str) -> bytes:
        """The bytes of that SHA-256, checked. Raises `Unavailable` (`blob-missing`, `blob-damaged`)."""
        path = self.path(digest)
        with _disk_trouble(path):
            content = path.read_bytes() if path.exists() else None
        if content is None:
            raise _lost(path, "missing", f"The stored bytes {digest} are not there.")
        if hashlib.sha256(content).hexdigest() != digest:
            raise _lost(path, "damaged", f"The stored bytes {digest} are damaged.")
        return content

    def path(self, digest: str) -> Path:
        """Where the bytes of that SHA-256 stand, whether they are there or not."""
        if not DIGEST.fullmatch(digest):
            message = f"not a lower-case hexadecimal SHA-256: {digest!r}"
            raise ValueError(message)
        return self.folder / digest[:2] / digest[2:4] / digest

    def digests(self) -> Iterator[str]:
        """Yield the name of every kept file."""
        for path in sorted(self.folder.glob("[0-9a-f][0-9a-f]/[0-9a-f][0-9a-f]/*")):
            if DIGEST.fullmatch(path.name):
                yield path.name

    def verify(self) -> list[str]:
        """Re-hash everything and return one sentence for each file whose content is not what its name says."""
        broken = []
        for digest in self.digests():
            try:
                self.get(digest)
            except Unavailable as trouble:
                broken.append(trouble.sentence)
        return broken

    def sweep(self) -> int:
        """Remove what killed writers left behind and return how many files that were. Live writers are left alone."""
        return sum(_remove_orphan(path) for path in self._incoming.iterdir())

    def free_bytes(self) -> int:
        """How many bytes may still be written here."""
        status = os.statvfs(self.folder)
        return status.f_bavail * status.f_frsize

    def _write(self, final: Path, content: bytes) -> None:
        self._make_shard(final.parent)
        descriptor, temporary = self._begin()
        try:
            with os.fdopen(descriptor, "wb") as file:
                file.write(content)
                file.flush()
                os.fsync(file.fileno())
                # The lock is held until the file has its final name, so that no sweep takes it.
                Path(temporary).replace(final)
        except BaseException:
            with suppress(FileNotFoundError):
                Path(temporary).unlink()
            raise

    def _begin(self) -> tuple[int, str]:
        """An open, locked file in `incoming`. The lock says that its writer lives; the kernel drops it with him."""
        while True:
            descriptor, name = mkstemp(dir=self._incoming)
            fcntl.flock(descriptor, fcntl.LOCK_EX)
            if os.fstat(descriptor).st_nlink:
                return descriptor, name
            os.close(descriptor)  # a sweep came between the two steps and took the empty file

    def _make_shard(self, shard: Path) -> None:
        if shard.is_dir():
            return
        shard.mkdir(parents=True, exist_ok=True, mode=0o700)
        _sync_folder(shard.parent)
        _sync_folder(self.folder)


def _lost(path: Path, how: str, sentence: str) -> Unavailable:
    return Unavailable(f"blob-{how}", sentence, remedy="Restore the file from a backup.", where=str(path))


def _holds(path: Path, content: bytes) -> bool:
    """Say whether the file is there with exactly these bytes; a damaged one is written anew."""
    try:
        return path.read_bytes() == content
    except FileNotFoundError:
        return False


def _sync_folder(folder: Path) -> None:
    descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _remove_orphan(path: Path) -> bool:
    try:
        descriptor = os.open(path, os.O_RDONLY)
    except FileNotFoundError:
        return False
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        path.unlink(missing_ok=True)
    except BlockingIOError:
        return False
    finally:
        os.close(descriptor)
    return True


@contextmanager
def _disk_trouble(path: Path) -> Iterator[None]:
    """Tell a full or failing disk as `Unavailable`."""
    try:
        yield
    except OSError as trouble:
        if trouble.errno in _FULL:
            raise Unavailable(
                "disk-full", "The disk of the message store is full.",
                remedy="Free some space; the work resumes by itself.", where=str(path),
            ) from trouble
        raise Unavailable(
            "disk-trouble", f"The disk of the message store fails: {trouble.strerror or trouble}.",
            remedy="Look after the disk; the work resumes by itself.", where=str(path),
        ) from trouble
