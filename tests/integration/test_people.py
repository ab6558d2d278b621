"""What a person decides at the command line: letters, held messages, the holding pen, cases to be closed."""

import json
from collections.abc import Iterator
from datetime import timedelta
from email.message import EmailMessage
from pathlib import Path

import pytest

from domain.cases import CaseState
from pipeline.reader import Reader
from pipeline.settings import load
from pipeline.wiring import Office, build, upgrade_database
from pipeline.worker import work_one
from routing.outbox import deliver_due
from storage.records import LetterState, MessageState
from tests.integration.conftest import Run
from tests.integration.filled import keep
from tests.integration.test_commands import settings_file
from tests.shared import SAMPLES

pytestmark = pytest.mark.xdist_group("dashboard")  # together with the other tests that fill a store: one warm cache

DEFICIENT = SAMPLES / "exemptions" / "02-deficient.eml"
CASE = "EX-2026-0001"


def from_a_stranger() -> bytes:
    """A message from outside the case's agency that quotes the case's number."""
    mail = EmailMessage()
    mail["From"] = "Bob [bold] Stranger <bob@elsewhere.example>"
    mail["To"] = "exemptions@calnet.example"
    mail["Subject"] = f"Re: CALNET exemption {CASE}: missing information"
    mail["Message-ID"] = "<stranger-1@elsewhere.example>"
    mail["Date"] = "Thu, 08 Oct 2026 08:40:00 -0700"
    mail.set_content(
        f"In answer to your notice on case {CASE}: we may cancel at any time with 30 days' notice and pay no "
        "termination fee. For each day below 99.5 % the provider credits 10 % of the monthly charge.\n\nBob\n"
    )
    return mail.as_bytes()


def take_all_in(office: Office) -> None:
    with Reader(office.limits) as reader:
        while work_one(office, reader, owner="test/0"):
            pass


def send_all(office: Office) -> int:
    """How many letters left."""
    with office.transport() as transport:
        return deliver_due(office.store, transport, owner="test/0", clock=office.clock).accepted


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    """An office where a person must agree to letters, with one deficient request taken in."""
    letters = f'transport = "maildir:{tmp_path}/data/mail/outgoing"\napproval = true'
    settings = load(settings_file(tmp_path, letters=letters), environment=False)
    upgrade_database(settings)
    made = build(settings, connect=False)
    keep(made, [("exemptions", DEFICIENT.read_bytes())])
    take_all_in(made)
    yield made
    made.close()


@pytest.fixture
def file(tmp_path: Path, office: Office) -> Path:  # noqa: ARG001  (the office fills what the file points to)
    """The settings file of that office."""
    return tmp_path / "settings.toml"


def the_notice(run: Run, file: Path) -> int:
    """The number of the one letter that waits."""
    status, said, _ = run("letters", "list", "--settings", file, "--json")
    (letter,) = json.loads(said)
    assert (status, letter["case"], letter["state"]) == (0, CASE, "held")
    assert letter["why"] == "A person has to agree before letters leave."
    return int(letter["id"])


def test_a_held_letter_is_looked_at_approved_and_leaves_once(run: Run, office: Office, file: Path) -> None:
    assert send_all(office) == 0
    number = the_notice(run, file)
    status, said, _ = run("letters", "show", number, "--settings", file)
    assert status == 0
    assert f"Subject: {office.store.letters()[0].subject}" in said
    assert "early termination" in said.lower()
    status, said, _ = run("letters", "approve", number, "--who", "Ann", "--settings", file)
    assert (status, said) == (0, f"Letter {number} leaves as soon as the daemon runs.\n")
    assert send_all(office) == 1
    assert run("letters", "list", "--settings", file) == (0, "Nothing waits.\n", "")
    status, _, complained = run("letters", "approve", number, "--settings", file)
    assert status == 1
    assert f"Letter {number} does not wait for that." in complained
    case = office.store.case(CASE)
    assert case is not None
    assert [e.detail for e in case.events if e.what == "letter approved"] == [{"letter": number, "who": "Ann"}]
    assert office.store.verify_events() == []


def test_a_cancelled_letter_never_leaves(run: Run, office: Office, file: Path) -> None:
    number = the_notice(run, file)
    status, said, _ = run("letters", "cancel", number, "--why", "[asked] by phone", "--settings", file)
    assert (status, said) == (0, f"Letter {number} will never leave.\n")
    assert run("letters", "approve", number, "--settings", file)[0] == 1
    assert send_all(office) == 0
    _, said, _ = run("letters", "list", "--all", "--settings", file, "--json")
    (letter,) = json.loads(said)
    assert (letter["state"], letter["why"]) == (LetterState.CANCELLED.value, "[asked] by phone")


def test_a_letter_that_is_not_there_is_1(run: Run, file: Path) -> None:
    for command in ("approve", "cancel", "show"):
        status, said, complained = run("letters", command, 99, "--settings", file)
        assert (status, said) == (1, "")
        assert "99" in complained


def test_a_held_message_is_released_and_taken_in(run: Run, office: Office, file: Path) -> None:
    keep(office, [("delegations", from_a_stranger().replace(b"stranger-1", b"stranger-2"))])
    for _ in range(3):
        claim = office.store.claim_message("test/0", lease=timedelta(minutes=1))
        assert claim is not None
        office.store.failed(claim, code="reader-died", sentence="The reader died [signal 9].")
    status, said, _ = run("held", "list", "--settings", file, "--json")
    (held,) = json.loads(said)
    assert (status, held["error"], held["code"]) == (0, "The reader died [signal 9].", "reader-died")
    assert "The reader died [signal 9]." in run("held", "list", "--settings", file)[1]
    assert run("held", "release", held["id"], "--settings", file)[0] == 0
    assert run("held", "release", held["id"], "--settings", file)[0] == 1
    take_all_in(office)
    assert office.store.held() == []


def test_a_penned_message_joins_the_case_that_a_person_names(run: Run, office: Office, file: Path) -> None:
    keep(office, [("delegations", from_a_stranger())])
    take_all_in(office)
    status, said, _ = run("pen", "list", "--settings", file, "--json")
    (penned,) = json.loads(said)
    assert (status, penned["guesses"]) == (0, [CASE])
    status, _, complained = run("pen", "assign", penned["id"], "EX-1999-0001", "--settings", file)
    assert status == 1
    assert "There is no case EX-1999-0001." in complained
    assert run("pen", "assign", penned["id"], CASE.lower(), "--settings", file)[0] == 0
    take_all_in(office)
    line = office.store.message(penned["id"])
    assert line is not None
    assert (line.state, line.case) == (MessageState.DECIDED, CASE)
    assert run("pen", "list", "--settings", file) == (0, "Nothing waits.\n", "")


def test_a_case_is_closed_with_a_reason(run: Run, office: Office, file: Path) -> None:
    status, said, _ = run("close", CASE.lower(), "--why", "they telephoned", "--withdrawn", "--settings", file)
    assert (status, said) == (0, f"Case {CASE} is withdrawn.\n")
    case = office.store.case(CASE)
    assert case is not None
    assert case.summary.state is CaseState.WITHDRAWN
    assert case.events[-1].detail["why"] == "they telephoned"
    assert run("close", "EX-1999-0001", "--why", "x", "--settings", file)[0] == 1
