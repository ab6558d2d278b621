"""The commands as an operator meets them: help that teaches, troubles with remedies, exit codes as documented."""

import io
import json
import os
import pty
import re
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from email import message_from_bytes
from pathlib import Path
from typing import Any

import pytest
from rich.console import Console

from pipeline import reports
from pipeline.doctor import SPACE_FLOOR, judge_space
from pipeline.settings import load
from pipeline.wiring import build
from storage.repository import Store
from tests.integration.conftest import Run
from tests.integration.filled import fill, hostile_message
from tests.servers.dovecot import PROGRAM as DOVECOT
from tests.servers.dovecot import Dovecot
from tests.shared import ROOT

pytestmark = pytest.mark.xdist_group("dashboard")  # together with the other tests that fill a store: one warm cache


def settings_file(folder: Path, *, text: str = "", boxes: str = "", letters: str = "", **keys: object) -> Path:
    """A settings file whose data lie in `folder`, with keys changed or added."""
    top = {"data": folder / "data", "database": f"sqlite:///{folder}/data/intake.db"} | keys
    head = "\n".join(f'{name} = "{value}"' for name, value in top.items())
    boxes = boxes or f"""
[mailboxes.exemptions]
url = "maildir:{folder}/data/mail/exemptions"
address = "exemptions@calnet.example"
[mailboxes.delegations]
url = "maildir:{folder}/data/mail/delegations"
address = "delegations@calnet.example"
"""
    file = folder / "settings.toml"
    file.write_text(f"""{head}
[program]
contact_name = "Intake Desk"
contact_telephone = "(916) 555-0100"
contact_address = "P.O. Box 1810, Rancho Cordova, CA 95741-1810"
staff = "staff@calnet.example"
[reviewers]
default = "reviewer@calnet.example"
[dashboard]
port = 0
{boxes}
[letters]
{letters or f'transport = "maildir:{folder}/data/mail/outgoing"'}
{text}
""", encoding="utf-8")
    return file


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The settings file of an installation that has taken in the samples."""
    folder = tmp_path_factory.mktemp("commands")
    fill(folder).close()
    return settings_file(folder, data=folder, database=f"sqlite:///{folder}/intake.db")


# --- help and usage

TEACHES = {
    (): ["keeps every message", "Start with calnet-intake demo", "calnet-intake doctor", "Looks after the database."],
    ("demo",): ["on SQLite and Maildir", "--exit", "Stop when the sample mail is done", "default: var/demo", "8017"],
    ("run",): ["until SIGTERM or Ctrl+C", "$CALNET_SETTINGS or config/settings.toml"],
    ("check",): ["one object a line", "nothing is sent or kept", "1 when one could not be, 2 for wrong usage"],
    ("status",): ["how the mailboxes do", "--json"],
    ("case",): ["what was found with its evidence", "such as EX-2026-0001"],
    ("close",): ["the agency has withdrawn it", "Nothing is sent", "for the history"],
    ("letters",): ["Letters that wait for a person", "approve", "cancel"],
    ("letters", "list"): ["with why they wait", "--all", "--json"],
    ("letters", "show"): ["as its reader will see it"],
    ("letters", "approve"): ["have refused ones tried again", "as letters list shows them"],
    ("letters", "cancel"): ["from ever leaving", "--why"],
    ("held",): ["Messages that failed three times"],
    ("held", "release"): ["its failures forgotten"],
    ("pen",): ["may belong to a case; a person says to which"],
    ("pen", "assign"): ["new for one of its own", "judged with that case"],
    ("doctor",): ["mailboxes and the way out", "how to mend troubles", "--json"],
    ("db", "upgrade"): ["this version's tables", "run does it too"],
}


@pytest.mark.parametrize("command", TEACHES, ids=lambda command: " ".join(command) or "calnet-intake")
def test_help_teaches(run: Run, command: tuple[str, ...]) -> None:
    status, said, _ = run(*command, "--help")
    words = " ".join(re.sub(r"[^\x20-\x7e]", " ", said).replace("`", "").split())
    assert status == 0
    assert [sentence for sentence in TEACHES[command] if sentence not in words] == []


@pytest.mark.parametrize("arguments", [
    ("nosuch",), ("status", "--nosuch"), ("case",), ("check",), ("close", "EX-2026-0001"),
    ("letters", "approve"), ("letters", "approve", "one"), ("held", "release"), ("pen", "assign", "1"),
    ("check", "/nowhere/at/all"),
    ("check", "--mailbox", "nosuch", str(ROOT / "demo" / "samples")),
])
def test_wrong_usage_is_2_and_says_what_is_wrong(run: Run, arguments: tuple[str, ...]) -> None:
    status, said, complained = run(*arguments)
    assert (status, said) == (2, "")
    assert "Usage:" in complained


# --- looking at what is there


def test_status_says_the_same_plainly_and_as_json(run: Run, filled: Path) -> None:
    status, said, _ = run("status", "--settings", filled)
    _, as_json, _ = run("status", "--settings", filled, "--json")
    told = json.loads(as_json)
    assert status == 0
    assert told["messages"]["decided"] == 7
    assert sum(told["cases"].values()) == len(told["latest"]) == 5
    assert all(case["number"] in said and case["state"] in said for case in told["latest"])
    assert "7 decided" in said
    assert said.count("in order") == 2
    assert "\x1b" not in said + as_json


def test_a_mailbox_nobody_has_looked_at_for_long_is_not_in_order(filled: Path) -> None:
    office = build(load(filled, environment=False), connect=False)
    later = office.clock() + timedelta(minutes=9)
    hourly = reports.status(office.store, now=later, poll=timedelta(hours=1))
    said = reports.status(office.store, now=later, poll=timedelta(minutes=1))
    office.close()
    assert [box["stale"] for box in hourly["mailboxes"]] == [False, False]
    assert [box["stale"] for box in said["mailboxes"]] == [True, True]
    text = io.StringIO()
    reports.print_status(said, Console(file=text, width=200))
    assert "in order" not in text.getvalue()
    assert text.getvalue().count("not looked at lately (is `calnet-intake run` running") == 2


def test_case_says_the_same_plainly_and_as_json(run: Run, filled: Path) -> None:
    status, said, _ = run("case", "dg-2026-0001", "--settings", filled)
    _, as_json, _ = run("case", "DG-2026-0001", "--settings", filled, "--json")
    told = json.loads(as_json)
    assert status == 0
    assert told["number"] == "DG-2026-0001"
    for finding in told["findings"]:
        assert finding["title"].split()[0] in said
        assert finding["status"].split()[0] in said
    assert all(letter["subject"] in said for letter in told["letters"])
    assert any(finding["evidence"] for finding in told["findings"])


def test_a_case_that_is_not_there_is_1_and_told_in_words(run: Run, filled: Path) -> None:
    for number in ("EX-1999-0001", "[/bold]"):
        status, said, complained = run("case", number, "--settings", filled)
        assert (status, said) == (1, "")
        assert f"There is no case {number}." in complained


def test_colours_are_for_terminals_only(filled: Path) -> None:
    command = [sys.executable, "-m", "pipeline", "status", "--settings", str(filled)]
    plain_environment = {k: v for k, v in os.environ.items() if k not in {"FORCE_COLOR", "NO_COLOR", "TTY_COMPATIBLE"}}
    piped = subprocess.run(command, cwd=ROOT, env=plain_environment, capture_output=True, check=True, timeout=60)
    assert b"\x1b" not in piped.stdout + piped.stderr
    ours, theirs = pty.openpty()
    with os.fdopen(ours, "rb", buffering=0) as terminal:
        subprocess.run(command, cwd=ROOT, env=plain_environment | {"TERM": "xterm-256color"}, stdout=theirs, check=True,
                       timeout=60)
        os.close(theirs)
        assert b"\x1b[" in terminal.read(65536)


# --- exit codes 3 and 4


def test_a_wrong_setting_is_3_and_named_with_its_file(run: Run, tmp_path: Path) -> None:
    file = settings_file(tmp_path, text="[daemon]\nworkers = 0\n[limits]\nnosuch = 1\n")
    status, said, complained = run("status", "--settings", file)
    assert (status, said) == (3, "")
    assert str(file) in complained
    assert "daemon.workers" in complained
    assert "limits.nosuch: there is no such key" in complained
    assert "docs/SETTINGS.md" in complained


def test_no_settings_file_is_3(run: Run, tmp_path: Path) -> None:
    status, _, complained = run("doctor", "--settings", tmp_path / "none.toml")
    assert status == 3
    assert "none.toml" in complained
    assert "CALNET_SETTINGS" in complained


def test_a_database_that_does_not_answer_is_4(run: Run, tmp_path: Path) -> None:
    file = settings_file(tmp_path, database=f"postgresql+psycopg://nobody@127.0.0.1:{closed_port()}/none")
    status, said, complained = run("status", "--settings", file)
    assert (status, said) == (4, "")
    assert "database" in complained


def closed_port() -> int:
    """A port on the loopback address that nobody listens on."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        port: int = server.getsockname()[1]
    return port


# --- doctor


def examine(run: Run, file: Path) -> tuple[int, dict[str, dict[str, Any]]]:
    """The exit status of `doctor --json`, and what it says of each thing."""
    status, said, _ = run("doctor", "--settings", file, "--json")
    return status, {diagnosis["subject"]: diagnosis for diagnosis in json.loads(said)}


def assert_trouble(found: dict[str, Any], *words: str, remedy: str) -> None:
    assert found["level"] == "trouble", found
    assert all(word in found["sentence"] for word in words), found
    assert remedy in found["remedy"], found


def test_doctor_finds_nothing_wrong_after_the_upgrade_it_asks_for(run: Run, tmp_path: Path) -> None:
    file = settings_file(tmp_path, text='[trust]\nauthserv_ids = ["mx.example"]')
    status, found = examine(run, file)
    assert status == 1
    assert_trouble(found["database"], "no tables", remedy="calnet-intake db upgrade")
    assert run("db", "upgrade", "--settings", file)[0] == 0
    (tmp_path / "data").chmod(0o700)
    status, found = examine(run, file)
    assert {name: one for name, one in found.items() if one["level"] == "trouble"} == {}
    assert status == 0
    assert all(one["remedy"] for one in found.values() if one["level"] != "ok")


def test_doctor_finds_a_data_folder_that_cannot_be_used(run: Run, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("not a folder", encoding="utf-8")
    status, found = examine(run, settings_file(tmp_path, data=tmp_path / "file" / "data"))
    assert status == 1
    assert_trouble(found["data folder"], "cannot be made", "file/data", remedy="set `data`")


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read and write everything")
def test_doctor_finds_a_data_folder_that_may_not_be_written(run: Run, tmp_path: Path) -> None:
    (tmp_path / "data").mkdir(mode=0o500)
    status, found = examine(run, settings_file(tmp_path))
    assert status == 1
    assert_trouble(found["data folder"], "cannot be read and written", remedy="the user that runs this")


def test_doctor_finds_missing_policies(run: Run, tmp_path: Path) -> None:
    (tmp_path / "none").mkdir()
    status, found = examine(run, settings_file(tmp_path, policies=tmp_path / "none"))
    assert status == 1
    assert_trouble(found["start"], "no policy edition", str(tmp_path / "none"), remedy="docs/SETTINGS.md")


def test_doctor_warns_of_a_variable_that_names_no_setting(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CALNET_DATABSE", "sqlite:///elsewhere.db")
    _, found = examine(run, settings_file(tmp_path))
    assert found["environment"]["level"] == "warning"
    assert "CALNET_DATABSE" in found["environment"]["sentence"]


def test_too_little_room_is_a_trouble_with_a_remedy() -> None:
    assert judge_space(SPACE_FLOOR).level == "ok"
    tight = judge_space(SPACE_FLOOR - 1)
    assert (tight.level, tight.remedy) == ("trouble", "Make room: below 2 GiB no mail should be taken.")


@pytest.fixture(scope="module")
def dovecot() -> Iterator[Dovecot]:
    if DOVECOT is None:
        pytest.skip("needs Debian's dovecot-imapd")
    with Dovecot({"exemptions@calnet.example": "secret"}) as server:
        yield server


def test_doctor_tells_a_wrong_password_from_a_server_that_is_not_there(
    run: Run, tmp_path: Path, dovecot: Dovecot
) -> None:
    (tmp_path / "wrong").write_text("not-the-password\n", encoding="utf-8")
    (tmp_path / "right").write_text("secret\n", encoding="utf-8")
    box = 'username = "exemptions@calnet.example"\naddress = "exemptions@calnet.example"\n'
    safe = f'ca_file = "{dovecot.certificates.ca}"\ntimeout_seconds = 5\n'
    boxes = (
        f'[mailboxes.good]\nurl = "{dovecot.url}"\npassword_file = "{tmp_path}/right"\n{box}{safe}'
        f'[mailboxes.locked]\nurl = "{dovecot.url}"\npassword_file = "{tmp_path}/wrong"\n{box}{safe}'
        f'[mailboxes.away]\nurl = "imaps://127.0.0.1:{closed_port()}"\npassword_file = "{tmp_path}/right"\n{box}{safe}'
        f'[mailboxes.unread]\nurl = "{dovecot.url}"\npassword_file = "{tmp_path}/nowhere"\n{box}{safe}'
    )
    letters = f'transport = "smtp://127.0.0.1:{closed_port()}"\nstarttls = false\ntimeout_seconds = 5'
    file = settings_file(tmp_path, boxes=boxes, letters=letters)
    status, found = examine(run, file)
    assert status == 1
    assert found["mailbox good"]["level"] == "ok"
    assert_trouble(found["mailbox locked"], "locked", remedy="password")
    assert found["mailbox away"]["level"] == "trouble"
    assert found["mailbox away"]["sentence"] != found["mailbox locked"]["sentence"]
    assert_trouble(found["mailbox unread"], "nowhere", remedy="can read")
    assert found["letters"]["level"] == "trouble"
    assert all(one["remedy"] for one in found.values() if one["level"] == "trouble")
    assert "not-the-password" not in json.dumps(found)


# --- the daemon and the demo, as processes


def start(*arguments: str, log: Path) -> subprocess.Popen[bytes]:
    with log.open("ab") as out:
        return subprocess.Popen(
            [sys.executable, "-m", "pipeline", *arguments], cwd=ROOT, stdout=out, stderr=out, start_new_session=True
        )


def test_a_second_daemon_is_refused_and_the_first_stops_when_told(tmp_path: Path) -> None:
    file = settings_file(tmp_path)
    first = start("run", "--settings", str(file), log=tmp_path / "first.log")
    try:
        deadline = time.monotonic() + 60
        while not _is_healthy(tmp_path) and time.monotonic() < deadline:
            assert first.poll() is None, (tmp_path / "first.log").read_text()
        second = start("run", "--settings", str(file), log=tmp_path / "second.log")
        assert second.wait(60) == 4
        said = (tmp_path / "second.log").read_text()
        assert "another calnet-intake is running on this data folder" in said
        assert "data folder of its own" in said
        first.send_signal(signal.SIGTERM)
        assert first.wait(10) == 0
        assert "Traceback" not in (tmp_path / "first.log").read_text()
    finally:
        if first.poll() is None:
            os.killpg(first.pid, signal.SIGKILL)
            first.wait(10)


def test_signals_in_a_row_stop_it_as_one_does(tmp_path: Path) -> None:
    daemon = start("run", "--settings", str(settings_file(tmp_path)), log=tmp_path / "daemon.log")
    try:
        deadline = time.monotonic() + 60
        while not _is_healthy(tmp_path) and time.monotonic() < deadline:
            assert daemon.poll() is None, (tmp_path / "daemon.log").read_text()
        for _ in range(50):
            daemon.send_signal(signal.SIGTERM)
        assert daemon.wait(20) == 0
        said = (tmp_path / "daemon.log").read_text()
        assert "watching exemptions, delegations; dashboard on http://127.0.0.1:" in said
    finally:
        if daemon.poll() is None:
            os.killpg(daemon.pid, signal.SIGKILL)
            daemon.wait(10)


def test_a_part_that_ends_by_itself_stops_the_program_with_4(tmp_path: Path) -> None:
    """So that whatever keeps the program running starts it again, instead of taking it for finished."""
    with socket.create_server(("127.0.0.1", 0)) as taken:
        file = settings_file(tmp_path)
        text = file.read_text(encoding="utf-8")
        file.write_text(text.replace("port = 0", f"port = {taken.getsockname()[1]}"), encoding="utf-8")
        daemon = start("run", "--settings", str(file), log=tmp_path / "daemon.log")
        assert daemon.wait(60) == 4
    said = (tmp_path / "daemon.log").read_text()
    assert "dashboard: this part of the program ended by an error" in said
    assert "dashboard.port" in said


def _is_healthy(folder: Path) -> bool:
    """Whether the daemon has looked at both of its mailboxes."""
    time.sleep(0.1)  # how often to look, no more
    if not (folder / "data" / "mail" / "delegations" / "new").exists():
        return False
    store = Store(f"sqlite:///{folder}/data/intake.db", folder / "data" / "blobs", clock=lambda: datetime.now(UTC))
    try:
        return len(store.health()) == 2
    finally:
        store.close()


def test_the_demo_decides_every_sample_and_may_be_run_again(tmp_path: Path) -> None:
    """Also where the environment points to another database, which the demo must leave alone."""
    elsewhere = tmp_path / "production.db"
    environment = os.environ | {"CALNET_DATABASE": f"sqlite:///{elsewhere}", "COLUMNS": "160"}
    command = [sys.executable, "-m", "pipeline", "demo", "--data", str(tmp_path / "demo"), "--port", "0", "--exit"]
    letters = []
    for _ in range(2):
        begun = time.monotonic()
        ended = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=True)
        assert time.monotonic() - begun < 60
        assert "7 sample messages" in ended.stdout
        assert "not finished in time" not in ended.stdout
        letters.append(sorted(file.name for file in (tmp_path / "demo" / "mail" / "outgoing" / "new").iterdir()))
    assert letters[0] == letters[1]
    assert len(letters[0]) >= 8
    assert not elsewhere.exists()
    folder = tmp_path / "demo" / "mail" / "outgoing" / "new"
    subjects = [str(message_from_bytes(file.read_bytes())["Subject"]) for file in folder.iterdir()]
    assert any("EX-2026-0002" in subject for subject in subjects)
    store = Store(f"sqlite:///{tmp_path}/demo/intake.db", tmp_path / "demo" / "blobs", clock=lambda: datetime.now(UTC))
    assert {line.state.value for line in store.messages()} == {"decided"}
    assert len(store.messages()) == 7
    store.close()


def test_text_from_outside_cannot_command_the_terminal(run: Run, tmp_path: Path) -> None:
    message = hostile_message().replace(b"Ann Smith\n", b"Ann \x1b]0;owned\x07\x1b[2J [bold]Smith[/] [/nosuch]\n")
    file = tmp_path / "hostile.eml"
    file.write_bytes(message)
    status, said, complained = run("check", file, "--explain", "--settings", settings_file(tmp_path))
    assert status == 0
    assert json.loads(said)["kind"]
    assert "\x1b" not in said + complained
