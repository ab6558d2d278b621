"""`calnet-intake doctor`: looks at everything the program leans on, and says for each trouble what to do."""

import os
import shutil
import time
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from functools import partial
from typing import Literal

from domain.errors import IntakeError
from pipeline.settings import Settings, unknown_variables
from pipeline.wiring import Office, build

SPACE_FLOOR = 2 << 30
"""Bytes that must be free where mail is kept: room for the largest messages twice, and a gibibyte to spare."""

EVERY_KEY = "docs/SETTINGS.md lists every key."
OLDEST_CLOCK = datetime(2026, 1, 1, tzinfo=UTC)

Level = Literal["ok", "warning", "trouble"]


@dataclass(frozen=True, slots=True)
class Diagnosis:
    """What was looked at, how it stands, and what to do about it."""

    subject: str
    level: Level
    sentence: str
    remedy: str = ""

    def as_json(self) -> dict[str, str]:
        """The diagnosis as plain data."""
        return asdict(self)


def examine(settings: Settings) -> Iterator[Diagnosis]:
    """Look at settings, clock, folder, disk, outside programs, database, mailboxes and the way out, in that order."""
    yield Diagnosis("settings", "ok", "every key is known and has a sensible value")
    for name in unknown_variables():
        yield Diagnosis("environment", "warning", f"{name} names no setting and has no effect", EVERY_KEY)
    yield _clock()
    folder = _folder(settings)
    yield folder
    if folder.level != "trouble":
        yield judge_space(shutil.disk_usage(settings.path(settings.data)).free)
    yield from _programs()
    try:
        office = build(settings)
    except IntakeError as error:
        yield Diagnosis("start", "trouble", str(error), error.remedy or EVERY_KEY)
        return
    try:
        yield from _connections(office)
    finally:
        office.close()


def _clock() -> Diagnosis:
    now = datetime.now(UTC)
    if now < OLDEST_CLOCK:
        return Diagnosis("clock", "trouble", f"the clock says {now:%Y-%m-%d}", "Set the clock; NTP keeps it right.")
    zone = time.strftime("%Z")
    return Diagnosis("clock", "ok", f"it is {now:%Y-%m-%d %H:%M} UTC, local zone {zone}")


def _folder(settings: Settings) -> Diagnosis:
    folder = settings.path(settings.data)
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    except OSError as error:
        words = f"{folder} cannot be made ({error.strerror})"
        return Diagnosis("data folder", "trouble", words, "Make it, or set `data`.")
    if not os.access(folder, os.R_OK | os.W_OK | os.X_OK):
        words = f"{folder} cannot be read and written"
        return Diagnosis("data folder", "trouble", words, "Give it to the user that runs this.")
    if folder.stat().st_mode & 0o007:
        return Diagnosis("data folder", "warning", f"{folder} is open to every user", f"chmod o-rwx {folder}")
    return Diagnosis("data folder", "ok", f"{folder} can be written")


def judge_space(free: int) -> Diagnosis:
    """Whether that many free bytes are enough where mail is kept."""
    words = f"{free / (1 << 30):.1f} GiB free where mail is kept"
    if free < SPACE_FLOOR:
        return Diagnosis("disk", "trouble", words, "Make room: below 2 GiB no mail should be taken.")
    return Diagnosis("disk", "ok", words)


def _programs() -> Iterator[Diagnosis]:
    from extractors import heif, libarchive, libreoffice, ocr  # noqa: PLC0415  the daemon must not carry what readers need

    impress, archives = libreoffice.has_impress, libarchive.library
    for name, look, needed_for, remedy in (
        ("OCR language data", ocr.is_available, "scans and faxes", ocr.remedy()),
        ("LibreOffice", libreoffice.program, "old Word files (.doc), RTF and WordPerfect", libreoffice.REMEDY),
        ("LibreOffice Impress", impress, "old slides (.ppt, .odp)", libreoffice.IMPRESS_REMEDY),
        ("libarchive", archives, "RAR and 7z archives", libarchive.REMEDY),
        ("libheif", heif.is_available, "telephones' photographs in HEIC", heif.REMEDY),
    ):
        if look():
            yield Diagnosis(name, "ok", f"found; it reads {needed_for}")
        else:
            yield Diagnosis(name, "warning", f"not found: {needed_for} will wait for a person", remedy)


def _connections(office: Office) -> Iterator[Diagnosis]:
    yield _try("database", office.store.probe)
    for mailbox in office.mailboxes.values():
        yield _try(f"mailbox {mailbox.name}", mailbox.probe)
    yield _try("letters", partial(_probe_transport, office))
    if not office.settings.trust.authserv_ids:
        yield Diagnosis(
            "trust", "warning", "no receiving server's Authentication-Results is trusted, so no sender can be verified",
            "Put your mail server's authserv-id into [trust] authserv_ids.",
        )


def _probe_transport(office: Office) -> str:
    with office.transport() as transport:
        return transport.probe()


def _try(subject: str, look: Callable[[], str]) -> Diagnosis:
    try:
        return Diagnosis(subject, "ok", look())
    except IntakeError as error:
        return Diagnosis(subject, "trouble", str(error), error.remedy or EVERY_KEY)
