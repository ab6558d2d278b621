"""The one place where settings become objects: nothing else in the program knows how its neighbours are made."""

import hashlib
import os
import secrets
import shutil
import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from functools import partial
from importlib.metadata import version
from pathlib import Path
from zoneinfo import ZoneInfo

from domain.checkpoints import STEPS, Checkpoint, no_checkpoint
from domain.errors import Misconfigured, Unavailable
from domain.mailboxes import Mailbox
from domain.policy import Checklist
from extractors.contract import Limits
from extractors.directory import directory
from intake.mailboxes import MailboxOptions, open_mailbox
from intake.mailboxes.oauth import fetch_token
from pipeline.settings import Account, MailboxSettings, Settings, secret
from pipeline.stages import Rules
from routing.correspondents import Caps
from routing.notices import Desk
from routing.outbox import TransportOptions, open_transport
from routing.rendering import Templates
from routing.sender import judge_sender
from routing.transports import Transport
from storage.database import upgrade
from storage.repository import Store
from validators.checklist import read_checklist
from validators.inquiry import Thresholds

ZONE = ZoneInfo("America/Los_Angeles")
"""Where the program's days begin."""


@dataclass(frozen=True)
class Office:
    """Everything a running program is made of."""

    settings: Settings
    store: Store
    rules: Rules
    limits: Limits
    mailboxes: dict[str, Mailbox]
    checkpoint: Checkpoint
    clock: Callable[[], datetime]

    @property
    def lease(self) -> timedelta:
        """How long a claim on a message or letter lasts without renewal."""
        return timedelta(seconds=self.settings.daemon.lease_seconds)

    def transport(self) -> Transport:
        """The way out for letters, not connected yet."""
        return transport(self.settings)

    def close(self) -> None:
        """Let go of mailboxes and database."""
        for mailbox in self.mailboxes.values():
            mailbox.close()
        self.store.close()


def now() -> datetime:
    """The time, in UTC."""
    return datetime.now(UTC)


def build(settings: Settings, *, connect: bool = True) -> Office:
    """Make everything from the settings; raises `Misconfigured` for what is wrong in them. Nothing is contacted yet.

    Without `connect` the mailboxes are left out: enough to look at what is stored.
    """
    checkpoint = checkpoint_from_environment()
    data = settings.path(settings.data)
    return Office(
        settings=settings,
        store=open_store(settings.url(settings.database), data / "blobs", checkpoint=checkpoint),
        rules=make_rules(settings),
        limits=make_limits(settings),
        mailboxes={name: mailbox(settings, name, box) for name, box in settings.mailboxes.items()} if connect else {},
        checkpoint=checkpoint,
        clock=now,
    )


def open_store(url: str, blobs: Path, *, checkpoint: Checkpoint = no_checkpoint) -> Store:
    """The store at this URL; its folders are made."""
    try:
        blobs.mkdir(parents=True, exist_ok=True, mode=0o700)
    except OSError as error:
        raise Unavailable("data-folder", f"the folder cannot be made ({error.strerror})", where=str(blobs)) from error
    return Store(url, blobs, clock=now, checkpoint=checkpoint, zone=ZONE)


def upgrade_database(settings: Settings) -> str:
    """Make or bring up to date the database's tables; a sentence about it."""
    settings.path(settings.data).mkdir(parents=True, exist_ok=True, mode=0o700)
    upgrade(settings.url(settings.database))
    for box in settings.mailboxes.values():
        make_own_maildir(settings, box)
    return "The database has this version's tables."


def empty_database(folder: Path) -> Path:
    """A database file with this version's tables and nothing in them, to be copied for scratch stores."""
    file = folder / "empty.db"
    upgrade(f"sqlite:///{file}")
    return file


def make_own_maildir(settings: Settings, box: MailboxSettings) -> None:
    """Make a Maildir that stands within our own data folder; one elsewhere that is not there is a trouble to tell."""
    scheme, _, path = settings.url(box.url).partition(":")
    folder = Path(path)
    if scheme == "maildir" and folder.is_relative_to(settings.path(settings.data)):
        for part in ("new", "cur", "tmp"):
            (folder / part).mkdir(parents=True, exist_ok=True, mode=0o700)


@contextmanager
def scratch_store(folder: Path, empty: Path) -> Iterator[Store]:
    """A fresh, empty store in `folder`, made from the `empty_database`, closed at the end."""
    shutil.copy(empty, folder / "check.db")
    store = open_store(f"sqlite:///{folder}/check.db", folder / "blobs")
    try:
        yield store
    finally:
        store.close()


def make_limits(settings: Settings) -> Limits:
    """What reading one message may cost."""
    limits = settings.limits
    return Limits(
        part_seconds=limits.part_seconds, message_seconds=limits.message_seconds, memory=limits.memory_mib << 20
    )


def make_rules(settings: Settings) -> Rules:
    """What judging and answering rest on."""
    return Rules(
        checklists=checklists(settings.path(settings.policies)),
        thresholds=Thresholds(present=settings.thresholds.present, doubtful=settings.thresholds.doubtful),
        judge_sender=partial(
            judge_sender, authserv_ids=tuple(settings.trust.authserv_ids),
            state_suffixes=tuple(settings.trust.state_suffixes), known_domains=frozenset(directory().domains),
        ),
        desks={name: desk(settings, box) for name, box in settings.mailboxes.items()},
        templates=Templates(settings.path(settings.notices)),
        reviewers=settings.reviewers,
        secret=case_secret(settings),
        clock=now,
        zone=ZONE,
        code=f"calnet-intake {version('calnet-intake')}",
    )


def checklists(folder: Path) -> tuple[Checklist, ...]:
    """Every policy edition of the folder; raises `Misconfigured` where there is none or one is wrong."""
    files = sorted(folder.glob("*.yaml"))
    if not files:
        raise Misconfigured("no-policies", "there is no policy edition (*.yaml) here", where=str(folder))
    return tuple(read_checklist(file.read_text(encoding="utf-8"), where=str(file)) for file in files)


def desk(settings: Settings, box: MailboxSettings) -> Desk:
    """Who writes the letters that answer mail to this mailbox."""
    program = settings.program
    return Desk(
        mailbox=box.address, program=program.name, organization=program.organization, contact_name=program.contact_name,
        contact_telephone=program.contact_telephone, contact_address=program.contact_address, staff=program.staff,
        own=tuple(other.address for other in settings.mailboxes.values()), approval=settings.letters.approval,
        plus=settings.letters.plus_addresses, caps=Caps(per_hour=settings.letters.per_hour), zone=ZONE,
        case_url=f"http://{settings.dashboard.host}:{settings.dashboard.port}/cases/{{case}}",
    )


def mailbox(settings: Settings, name: str, box: MailboxSettings) -> Mailbox:
    """One watched mailbox, not connected yet."""
    return open_mailbox(name, settings.url(box.url), replace(
        account(settings, box, key=f"mailboxes.{name}"), folder=box.folder, after=box.after, flag=box.flag,
        move_to=box.move_to, starttls=box.starttls, settle_seconds=box.settle_seconds,
    ))


def account(settings: Settings, box: Account, *, key: str) -> MailboxOptions:
    """How to log in to a mail server; secrets are read when they are needed."""
    return MailboxOptions(
        auth=box.auth, username=box.username, authority=box.authority, tenant=box.tenant, client_id=box.client_id,
        scope=box.scope, token_endpoint=box.token_endpoint, timeout=box.timeout_seconds,
        password=lambda: secret(box.password, box.password_file, key=f"{key}.password_file"),
        client_secret=lambda: secret(box.client_secret, box.client_secret_file, key=f"{key}.client_secret_file"),
        ca_file=settings.path(box.ca_file) if box.ca_file else None,
        oauth_ca_file=settings.path(box.oauth_ca_file) if box.oauth_ca_file else None,
    )


def transport(settings: Settings) -> Transport:
    """The way out for letters, not connected yet."""
    letters = settings.letters
    options = account(settings, letters, key="letters")
    return open_transport(settings.url(letters.transport), TransportOptions(
        username=letters.username, password=options.password,
        token=None if letters.auth == "password" else partial(fetch_token, "letters", options),
        ca_file=options.ca_file, starttls=letters.starttls, timeout=letters.timeout_seconds,
        per_minute=letters.per_minute,
    ))


def case_secret(settings: Settings) -> bytes:
    """The key that signs case tokens; made at the first start and kept where only this user can read it."""
    file = settings.path(settings.secret_file or settings.data / "secret")
    try:
        if not file.exists():
            file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            descriptor = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
            with os.fdopen(descriptor, "wb") as out:
                out.write(secrets.token_bytes(32))
        return hashlib.sha256(file.read_bytes()).digest()
    except OSError as error:
        raise Unavailable(
            "secret-file", f"the key for case tokens cannot be read or made ({error.strerror})", where=str(file)
        ) from error


def checkpoint_from_environment() -> Checkpoint:
    """A checkpoint that kills the program at the step named by `CALNET_CRASH_AT` (crash tests), or one that passes."""
    step = os.environ.get("CALNET_CRASH_AT", "")
    if not step:
        return no_checkpoint
    if step not in STEPS:
        remedy = f"One of {', '.join(STEPS)}."
        raise Misconfigured("crash-step", f"CALNET_CRASH_AT names no step: {step}", remedy=remedy)

    def crash(reached: str) -> None:
        if reached == step:
            os.kill(os.getpid(), signal.SIGKILL)

    return crash
