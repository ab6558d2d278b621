"""The main job, all real: mail comes in by IMAP, is judged by the running daemon, and answers arrive in mailboxes."""

from collections.abc import Iterator
from datetime import UTC, datetime
from email.message import EmailMessage
from pathlib import Path

import pytest

from domain.cases import CaseState, Purpose
from domain.checkpoints import STEPS
from storage.repository import Store
from tests.e2e.town import AGENCY, EXEMPTIONS, REVIEWER, ROOT, Town, a_town, reply_to, until
from tests.servers.dovecot import PROGRAM as DOVECOT
from tests.servers.postgres import Postgres, find_program

REQUEST = ROOT / "demo" / "samples" / "exemptions" / "02-deficient.eml"
ANSWER = """\
Here is what was missing from our request.

Early termination: we may cancel at any time with 30 days' notice and pay no termination fee. There is no
option to extend.

Remedies: for each day below 99.5 % the provider credits 10 % of the monthly charge, and after two such
months in a row we may end the contract at once.

Theo Brandvold
Chief Information Officer
Department of Toxic Substances Control
"""
GAPS = {"contract.termination", "sla.remedies"}

pytestmark = [
    pytest.mark.skipif(DOVECOT is None, reason="needs Debian's dovecot-imapd"),
    pytest.mark.xdist_group("main-job"),
]


@pytest.fixture(scope="module")
def postgres() -> Iterator[Postgres]:
    if find_program("postgres") is None:
        pytest.skip("needs Debian's postgresql")
    with Postgres() as server:
        yield server


@pytest.fixture(params=["sqlite", "postgresql"])
def town(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Town]:
    with a_town(tmp_path, database_url(request.param, request, tmp_path)) as made:
        yield made


def database_url(kind: str, request: pytest.FixtureRequest, folder: Path) -> str:
    if kind == "sqlite":
        return f"sqlite:///{folder}/intake.db"
    server: Postgres = request.getfixturevalue("postgres")
    return server.database()


def open_store(town: Town) -> Store:
    return Store(town.database, town.folder / "data" / "blobs", clock=lambda: datetime.now(UTC))


def the_letter(town: Town, user: str) -> EmailMessage:
    return until(lambda: town.letters_to(user), f"a letter to {user}")[0]


def work_through(town: Town) -> tuple[EmailMessage, EmailMessage]:
    """Send the request, wait for the notice, answer it, wait for the reviewer's message; both letters."""
    if not town.dovecot.messages(EXEMPTIONS):
        town.dovecot.append(EXEMPTIONS, REQUEST.read_bytes())
    notice = the_letter(town, AGENCY)
    town.dovecot.append(EXEMPTIONS, reply_to(notice, ANSWER, sender=f"Theo Brandvold <{AGENCY}>"))
    return notice, the_letter(town, REVIEWER)


def test_a_deficient_packet_is_answered_supplied_and_routed(town: Town) -> None:
    daemon = town.start()
    notice, review = work_through(town)
    assert town.stop(daemon) == 0

    text = notice.get_body(("plain",)).get_content()  # type: ignore[union-attr]
    assert "early termination" in text.lower()
    assert "remedies" in text.lower()
    assert notice["Auto-Submitted"] == "auto-replied"
    assert notice["In-Reply-To"] == "<trailers-1@dtsc.ca.example>"
    attached = [part.get_filename() for part in review.iter_attachments()]
    assert "Message 1.txt" in attached
    assert "Message 2.txt" in attached

    store = open_store(town)
    (case,) = store.cases()
    assert case.state is CaseState.COMPLETE
    assert case.arrivals == 2
    file = store.case(case.number)
    assert file is not None
    (deficiency,) = [letter for letter in file.letters if letter.purpose is Purpose.DEFICIENCY]
    assert set(deficiency.items) == GAPS
    assert store.verify_events() == []
    assert {line.server.value for line in store.messages()} == {"acknowledged"}
    store.close()


ON_POSTGRESQL = ("message-kept", "attempt-recorded", "outcome-committed", "letter-claimed", "letter-accepted")
"""The steps at which the two databases could differ; the rest are the same code on files and servers."""


@pytest.mark.parametrize(
    ("kind", "step"), [("sqlite", step) for step in STEPS] + [("postgresql", step) for step in ON_POSTGRESQL]
)
def test_killed_at_any_step_nothing_is_lost_or_done_twice(
    kind: str, step: str, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    with a_town(tmp_path, database_url(kind, request, tmp_path)) as town:
        town.dovecot.append(EXEMPTIONS, REQUEST.read_bytes())
        killed = town.start(CALNET_CRASH_AT=step)
        assert killed.wait(60) == -9, town.log()
        daemon = town.start()
        work_through(town)
        assert town.stop(daemon) == 0

        store = open_store(town)
        (case,) = store.cases()
        assert (case.state, case.arrivals) == (CaseState.COMPLETE, 2)
        assert len(store.messages()) == 2
        assert {line.server.value for line in store.messages()} == {"acknowledged"}
        assert store.verify_events() == []
        assert store.verify_blobs() == []
        store.close()
        sent = [message["Message-ID"] for message in town.letters_to(AGENCY)]
        notices = [one for one in sent if "deficiency" in one]
        assert len(set(notices)) == 1
        assert len(notices) <= (2 if step == "letter-accepted" else 1)


def test_with_too_little_room_mail_stays_on_the_server(tmp_path: Path) -> None:
    with a_town(tmp_path, f"sqlite:///{tmp_path}/intake.db") as town:
        town.dovecot.append(EXEMPTIONS, REQUEST.read_bytes())
        daemon = town.start(CALNET_LIMITS__FREE_MIB=str(1 << 30))
        until((tmp_path / "data" / "blobs").exists, "the store")
        store = until(lambda: open_store(town) if (tmp_path / "intake.db").exists() else None, "the database")
        (box,) = until(lambda: [b for b in store.health() if b.mailbox == "exemptions"], "the mailbox's health")
        assert not box.ok
        assert "MiB are free" in box.detail
        assert store.messages() == []
        assert town.dovecot.messages(EXEMPTIONS)[1][1] == ()
        store.close()
        assert town.stop(daemon) == 0
