"""The one settings file, checked at start: each wrong key is named with its file (design: embedded by default)."""

import os
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Annotated, Any, Literal, Self

from pydantic import BaseModel, ConfigDict, Field, SecretStr, StringConstraints, ValidationError, model_validator
from pydantic_settings import BaseSettings, PydanticBaseSettingsSource, SettingsConfigDict, SettingsError

from domain.errors import Misconfigured

ROOT = Path(__file__).resolve().parent.parent
"""The checkout (or the container's copy): `config/` is found from here, never from the working directory."""

Seconds = Annotated[float, Field(gt=0, allow_inf_nan=False)]
Words = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1)]
Mail = Annotated[str, StringConstraints(strip_whitespace=True, pattern=r"^[^@\s]+@[^@\s]+$")]


class _Table(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class Program(_Table):
    """Who runs the intake, for letters (Government Code 7525-7527 asks for a contact, telephone and address)."""

    name: Words = "CALNET Program"
    organization: Words = "California Department of Technology"
    contact_name: Words
    contact_telephone: Words
    contact_address: Words
    staff: Mail


class Account(_Table):
    """How to log in to a mail server: a password, or Microsoft's client-credentials flow (XOAUTH2, OAUTHBEARER)."""

    auth: Literal["password", "xoauth2", "oauthbearer"] = "password"
    username: str = ""
    password: SecretStr = SecretStr("")
    password_file: Path | None = None
    tenant: str = ""
    client_id: str = ""
    client_secret: SecretStr = SecretStr("")
    client_secret_file: Path | None = None
    authority: str = "https://login.microsoftonline.com"
    scope: str = "https://outlook.office365.com/.default"
    token_endpoint: str = ""
    oauth_ca_file: Path | None = None
    ca_file: Path | None = None
    timeout_seconds: Seconds = 60


class MailboxSettings(Account):
    """One watched mailbox: its URL, the address agencies write to, and what marks a taken message."""

    url: Words
    address: Mail
    folder: Words = "INBOX"
    after: Literal["flag", "move", "nothing"] = "flag"
    flag: str = "$CalnetTaken"
    move_to: str = "Taken"
    starttls: bool = False
    settle_seconds: Annotated[float, Field(ge=0)] = 5


class Letters(Account):
    """How letters leave, and the brakes on automatic mail."""

    transport: Words
    starttls: bool = True
    approval: bool = False
    plus_addresses: bool = True
    per_hour: int = Field(default=120, ge=1)
    per_minute: int = Field(default=30, ge=1)


class ReviewerRule(_Table):
    """Who reviews what: every condition given must hold; the first rule that fits decides."""

    to: Mail
    kind: list[Literal["exemption", "general_delegation", "contract_delegation"]] = []
    agency: list[str] = []
    cost_at_least: float | None = None
    cost_below: float | None = None


class Reviewers(_Table):
    """Where a complete packet goes."""

    default: Mail
    rules: list[ReviewerRule] = []


class Trust(_Table):
    """Whose word about a sender counts (RFC 8601: the list of trusted ids is empty until somebody fills it)."""

    authserv_ids: list[str] = []
    state_suffixes: list[str] = ["ca.gov"]


class Thresholds(_Table):
    """From which confidence on a finding is said to be present; below, and above `doubtful`, a person looks."""

    present: float = Field(default=0.8, ge=0, le=1)
    doubtful: float = Field(default=0.4, ge=0, le=1)

    @model_validator(mode="after")
    def _leave_room_for_doubt(self) -> Self:
        if self.doubtful >= self.present:
            raise ValueError("doubtful must be below present")
        return self


class Daemon(_Table):
    """The daemon's clocks. Leases outlive the longest message by a wide margin."""

    workers: int = Field(default=1, ge=1, le=64)
    poll_seconds: Seconds = 60
    lease_seconds: Seconds = 600
    reconcile_hours: Seconds = 24


class LimitSettings(_Table):
    """Caps on what one message may cost, and the room that must be free for mail to be taken (docs/SETTINGS.md)."""

    part_seconds: Seconds = 60
    message_seconds: Seconds = 300
    memory_mib: int = Field(default=1024, ge=128)
    free_mib: int = Field(default=1024, ge=0)


class Dashboard(_Table):
    """Where the dashboard listens. Without sign-on it answers on the loopback address only."""

    host: Literal["127.0.0.1", "::1", "localhost"] = "127.0.0.1"
    port: int = Field(default=8017, ge=0, le=65535)
    enabled: bool = True


class Settings(BaseSettings):
    """Everything a running program can be told."""

    model_config = SettingsConfigDict(
        env_prefix="CALNET_", env_nested_delimiter="__", extra="forbid", frozen=True,
        nested_model_default_partial_update=True,
    )

    data: Path
    database: str
    policies: Path = Path("config/policies")
    notices: Path = Path("config/notices")
    agencies: Path = Path("config/agencies.csv")
    secret_file: Path | None = None
    program: Program
    mailboxes: dict[str, MailboxSettings] = Field(min_length=1)
    letters: Letters
    reviewers: Reviewers
    trust: Trust = Trust()
    thresholds: Thresholds = Thresholds()
    daemon: Daemon = Daemon()
    limits: LimitSettings = LimitSettings()
    dashboard: Dashboard = Dashboard()

    @classmethod
    def settings_customise_sources(
        cls,
        settings_cls: type[BaseSettings],  # noqa: ARG003  (pydantic-settings calls it with all of them)
        init_settings: PydanticBaseSettingsSource,
        env_settings: PydanticBaseSettingsSource,
        dotenv_settings: PydanticBaseSettingsSource,  # noqa: ARG003  (pydantic-settings calls it with all of them)
        file_secret_settings: PydanticBaseSettingsSource,  # noqa: ARG003  (pydantic-settings calls it with all of them)
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        """Let the environment win over the file; there are no other sources."""
        return (env_settings, init_settings)

    def path(self, path: Path | str) -> Path:
        """A path of the settings as an absolute one: relative ones start at the checkout."""
        return (ROOT / path).resolve()

    def url(self, url: str) -> str:
        """A URL of the settings with its relative file path made absolute (`maildir:`, `folder:`, `sqlite:///`)."""
        for scheme in ("sqlite:///", "maildir:", "folder:"):
            if url.startswith(scheme):
                rest = url.removeprefix(scheme)
                return scheme + str(ROOT / rest if not rest.startswith("/") else Path(rest))
        return url


class FileSettings(Settings):
    """Settings that the environment has no say in: the demo must never reach what the environment points to."""

    @classmethod
    def settings_customise_sources(
        cls,
        settings_cls: type[BaseSettings],  # noqa: ARG003  (pydantic-settings calls it with all of them)
        init_settings: PydanticBaseSettingsSource,
        env_settings: PydanticBaseSettingsSource,  # noqa: ARG003  (pydantic-settings calls it with all of them)
        dotenv_settings: PydanticBaseSettingsSource,  # noqa: ARG003  (pydantic-settings calls it with all of them)
        file_secret_settings: PydanticBaseSettingsSource,  # noqa: ARG003  (pydantic-settings calls it with all of them)
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        """Take what is handed in, and nothing else."""
        return (init_settings,)


NOT_SETTINGS = {"CALNET_SETTINGS", "CALNET_CRASH_AT", "CALNET_SHARED"}
"""Variables of the environment that begin like settings and are something else."""


def unknown_variables() -> list[str]:
    """The `CALNET_…` variables of the environment that name no setting: most likely spelled wrong."""
    known = {f"CALNET_{name.upper()}" for name in Settings.model_fields}
    given = (name for name in os.environ if name.startswith("CALNET_") and name not in NOT_SETTINGS)
    return sorted(name for name in given if name.split("__")[0].upper() not in known)


def default_file() -> Path:
    """The settings file: `CALNET_SETTINGS` where it is set, else `config/settings.toml` of the checkout."""
    return Path(os.environ.get("CALNET_SETTINGS") or ROOT / "config" / "settings.toml")


def load(
    file: Path | None = None, overrides: dict[str, Any] | None = None, *, environment: bool = True
) -> Settings:
    """Read and check the settings; raises `Misconfigured` naming the file and each wrong key.

    `overrides` replace whole keys of the file; the environment wins over both, unless it is shut out.
    """
    file = file or default_file()
    try:
        values = tomllib.loads(file.read_text(encoding="utf-8"))
    except OSError as error:
        raise Misconfigured(
            "settings-unreadable", f"the settings file cannot be read ({error.strerror})", where=str(file),
            remedy="Give --settings FILE, or set CALNET_SETTINGS.",
        ) from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise Misconfigured("settings-syntax", f"this is not TOML: {error}", where=str(file)) from error
    values |= overrides or {}
    try:
        return Settings(**values) if environment else FileSettings(**values)
    except ValidationError as error:
        raise Misconfigured(
            "settings-value", "; ".join(_wrong(error)), where=str(file),
            remedy="docs/SETTINGS.md lists every key. A variable CALNET_… of the environment overrides the file.",
        ) from None
    except SettingsError as error:
        raise Misconfigured(
            "settings-environment", f"a variable of the environment cannot be read: {error}", where=str(file),
            remedy="Lists and tables are written as JSON in the environment.",
        ) from None


def _wrong(error: ValidationError) -> Iterator[str]:
    """A sentence for each wrong key. The value itself is not told: it may be a secret."""
    for trouble in error.errors(include_input=False, include_url=False, include_context=False):
        key = ".".join(str(step) for step in trouble["loc"])
        words = "there is no such key" if trouble["type"] == "extra_forbidden" else trouble["msg"]
        yield f"{key}: {words}"


def secret(value: SecretStr, file: Path | None, *, key: str) -> str:
    """A secret given in the environment or by file; raises `Misconfigured` when the file cannot be read."""
    if file is None:
        return value.get_secret_value()
    try:
        return (ROOT / file).read_text(encoding="utf-8").strip()
    except UnicodeDecodeError:
        raise Misconfigured("secret-unreadable", f"{key}: the secret's file is not text", where=str(file)) from None
    except OSError as error:
        raise Misconfigured(
            "secret-unreadable", f"{key}: the secret's file cannot be read ({error.strerror})", where=str(file),
            remedy="Name a file that the user who runs this can read.",
        ) from error
