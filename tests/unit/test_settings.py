"""The settings file: each wrong key is named with its file, the environment overrides, and secrets are not told."""

import tomllib
from pathlib import Path
from typing import Any

import pytest
from pydantic import SecretStr

from domain.errors import Misconfigured
from pipeline.settings import ROOT, load, secret, unknown_variables

SHIPPED = ROOT / "config" / "settings.toml"


@pytest.fixture(autouse=True)
def _clean_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in [*unknown_variables(), "CALNET_SETTINGS", "CALNET_DATABASE", "CALNET_DATA"]:
        monkeypatch.delenv(name, raising=False)


def write(folder: Path, text: str) -> Path:
    """The shipped settings with `text` behind them."""
    file = folder / "settings.toml"
    file.write_text(SHIPPED.read_text(encoding="utf-8") + "\n" + text, encoding="utf-8")
    return file


def changed(path: str, value: object) -> dict[str, Any]:
    """The shipped values with the key at the dotted path set to `value`."""
    values = tomllib.loads(SHIPPED.read_text(encoding="utf-8"))
    table = values
    *tables, last = path.split(".")
    for name in tables:
        table = table.setdefault(name, {})
    table[last] = value
    return values


def test_the_shipped_settings_are_right() -> None:
    settings = load(SHIPPED)
    assert set(settings.mailboxes) == {"exemptions", "delegations"}
    assert settings.path(settings.policies) == ROOT / "config" / "policies"
    assert settings.url(settings.database) == f"sqlite:///{ROOT}/var/intake.db"


WRONG = [
    ("database", 5), ("program.contact_name", " "), ("program.contact_telephone", ""), ("program.staff", "nobody"),
    ("mailboxes", {}), ("mailboxes.exemptions.url", ""), ("mailboxes.exemptions.address", "no address"),
    ("mailboxes.exemptions.auth", "kerberos"), ("mailboxes.exemptions.after", "delete"),
    ("mailboxes.exemptions.settle_seconds", -1), ("mailboxes.exemptions.timeout_seconds", 0),
    ("mailboxes.exemptions.timeout_seconds", float("inf")), ("mailboxes.exemptions.starttls", "perhaps"),
    ("letters.approval", "maybe"), ("letters.per_hour", 0), ("letters.per_minute", 0), ("letters.transport", ""),
    ("reviewers.default", "nobody"), ("reviewers.rules", [{"to": "a@b.example", "kind": ["exemtion"]}]),
    ("reviewers.rules", [{"kind": ["exemption"]}]), ("trust.authserv_ids", "mx.example"),
    ("thresholds.present", 1.5), ("thresholds.doubtful", -0.1), ("thresholds", {"present": 0.4, "doubtful": 0.6}),
    ("daemon.workers", 0), ("daemon.workers", 65), ("daemon.poll_seconds", 0), ("daemon.lease_seconds", -5),
    ("daemon.reconcile_hours", "often"), ("limits.part_seconds", 0), ("limits.message_seconds", 0),
    ("limits.memory_mib", 16), ("dashboard.host", "0.0.0.0"),  # noqa: S104  (it must be refused)
    ("dashboard.port", 70_000), ("dashboard.enabled", "sometimes"),
]


@pytest.mark.parametrize(("path", "value"), WRONG, ids=lambda value: str(value)[:40])
def test_a_wrong_value_is_named_with_file_and_key(path: str, value: object) -> None:
    with pytest.raises(Misconfigured) as caught:
        load(SHIPPED, changed(path, value))
    assert caught.value.code == "settings-value"
    assert caught.value.where == str(SHIPPED)
    assert path in caught.value.sentence
    assert "docs/SETTINGS.md" in caught.value.remedy


@pytest.mark.parametrize("path", [
    "nosuch", "program.nosuch", "mailboxes.exemptions.nosuch", "letters.nosuch", "reviewers.nosuch", "trust.nosuch",
    "thresholds.nosuch", "daemon.nosuch", "limits.nosuch", "dashboard.nosuch",
])
def test_an_unknown_key_is_named_with_its_file(path: str) -> None:
    with pytest.raises(Misconfigured) as caught:
        load(SHIPPED, changed(path, "x"))
    assert f"{path}: there is no such key" in str(caught.value)
    assert str(SHIPPED) in str(caught.value)


def test_every_wrong_key_is_named_at_once(tmp_path: Path) -> None:
    file = write(tmp_path, "[limits]\nnosuch = 1\nmemory_mib = 1\n")
    with pytest.raises(Misconfigured) as caught:
        load(file)
    assert "limits.nosuch" in str(caught.value)
    assert "limits.memory_mib" in str(caught.value)


REQUIRED = [
    "data", "database", "program", "mailboxes", "letters", "reviewers", "program.contact_name", "letters.transport",
]


@pytest.mark.parametrize("required", REQUIRED)
def test_a_missing_key_is_named(tmp_path: Path, required: str) -> None:
    values = tomllib.loads(SHIPPED.read_text(encoding="utf-8"))
    table, _, last = required.rpartition(".")
    del (values[table] if table else values)[last]
    file = tmp_path / "settings.toml"
    file.write_text("\n".join(f"{name} = {inline(value)}" for name, value in values.items()), encoding="utf-8")
    with pytest.raises(Misconfigured) as caught:
        load(file)
    assert f"{required}: Field required" in caught.value.sentence
    assert caught.value.where == str(file)


def inline(value: object) -> str:
    """The value as TOML, on one line."""
    if isinstance(value, dict):
        return "{" + ", ".join(f"{name} = {inline(inner)}" for name, inner in value.items()) + "}"
    return str(value).lower() if isinstance(value, bool) else repr(value)


def test_text_that_is_not_toml_and_a_file_that_is_not_there(tmp_path: Path) -> None:
    file = tmp_path / "settings.toml"
    file.write_text("data = [", encoding="utf-8")
    with pytest.raises(Misconfigured, match="not TOML") as caught:
        load(file)
    assert caught.value.where == str(file)
    file.write_bytes(b"data = '\xff'")
    with pytest.raises(Misconfigured, match="not TOML"):
        load(file)
    with pytest.raises(Misconfigured, match="cannot be read") as caught:
        load(tmp_path / "none.toml")
    assert "CALNET_SETTINGS" in caught.value.remedy


# --- the environment


def test_the_environment_overrides_one_key_and_leaves_its_neighbours(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CALNET_DATABASE", "sqlite:////elsewhere/intake.db")
    monkeypatch.setenv("CALNET_MAILBOXES__EXEMPTIONS__URL", "imaps://mail.example")
    monkeypatch.setenv("CALNET_DAEMON__WORKERS", "4")
    monkeypatch.setenv("CALNET_TRUST__AUTHSERV_IDS", '["mx.example"]')
    settings, shipped = load(SHIPPED), load(SHIPPED, environment=False)
    assert settings.database == "sqlite:////elsewhere/intake.db"
    assert settings.mailboxes["exemptions"].url == "imaps://mail.example"
    assert settings.mailboxes["exemptions"].address == shipped.mailboxes["exemptions"].address
    assert settings.mailboxes["delegations"] == shipped.mailboxes["delegations"]
    assert (settings.daemon.workers, settings.daemon.poll_seconds) == (4, shipped.daemon.poll_seconds)
    assert settings.trust.authserv_ids == ["mx.example"]
    assert shipped.database == "sqlite:///var/intake.db"


@pytest.mark.parametrize(("name", "value"), [
    ("CALNET_DAEMON__WORKERS", "many"), ("CALNET_DAEMON__NOSUCH", "1"), ("CALNET_TRUST__AUTHSERV_IDS", "not json"),
])
def test_a_wrong_variable_is_named(monkeypatch: pytest.MonkeyPatch, name: str, value: str) -> None:
    monkeypatch.setenv(name, value)
    with pytest.raises(Misconfigured) as caught:
        load(SHIPPED)
    assert name.removeprefix("CALNET_").split("__")[0].lower() in str(caught.value)


def test_a_variable_that_names_no_setting_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CALNET_DATABSE", "x")
    monkeypatch.setenv("CALNET_DATABASE", "sqlite:///x")
    monkeypatch.setenv("CALNET_LETTERS__APPROVAL", "true")
    assert unknown_variables() == ["CALNET_DATABSE"]


# --- secrets


def test_a_secret_comes_from_its_file_and_shows_nowhere(tmp_path: Path) -> None:
    (tmp_path / "password").write_text("hunter2\n", encoding="utf-8")
    values = changed("mailboxes.exemptions.password", "swordfish")
    values["mailboxes"]["exemptions"]["client_secret"] = "opensesame"
    settings = load(SHIPPED, values)
    box = settings.mailboxes["exemptions"]
    assert secret(box.password, None, key="x") == "swordfish"
    assert secret(box.password, tmp_path / "password", key="x") == "hunter2"
    shown = f"{settings!r} {settings} {settings.model_dump()} {settings.model_dump_json()}"
    assert "swordfish" not in shown
    assert "opensesame" not in shown


def test_a_secret_of_the_wrong_type_is_not_told() -> None:
    with pytest.raises(Misconfigured) as caught:
        load(SHIPPED, changed("mailboxes.exemptions.password", ["swordfish"]))
    assert "mailboxes.exemptions.password" in str(caught.value)
    assert "swordfish" not in f"{caught.value} {caught.value.remedy} {caught.value.__cause__}"


def test_a_secret_file_that_cannot_be_read_is_named_with_its_key(tmp_path: Path) -> None:
    for file in (tmp_path / "none", tmp_path):
        with pytest.raises(Misconfigured) as caught:
            secret(SecretStr(""), file, key="letters.password_file")
        assert "letters.password_file" in str(caught.value)
        assert str(file) in str(caught.value)
    (tmp_path / "binary").write_bytes(b"\xff\xfe")
    with pytest.raises(Misconfigured, match="not text"):
        secret(SecretStr(""), tmp_path / "binary", key="letters.password_file")
