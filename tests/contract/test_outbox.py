"""Letters leave through real servers: what each answer of a server makes of a letter, and what a crash makes of it."""

import email
import email.policy
import ssl
from collections.abc import Callable, Iterator
from contextlib import nullcontext
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from domain.checkpoints import Checkpoint, no_checkpoint
from domain.errors import Misconfigured, Unavailable
from domain.mail import Address
from routing.outbox import AT_ONCE, GIVE_UP, Delivered, TransportOptions, deliver_due, open_transport, pause_after
from routing.transports import MaildirTransport, Pace, Transport, What
from tests.servers.authority import Certificates, make_certificates
from tests.servers.smtp import Inbox, Reply, Script, TokenLogin, hang_up, keep_silent, scripted_server, smtp_server

NOW = datetime(2026, 3, 4, 12, tzinfo=UTC)
LETTER = b"Message-ID: <1@state.example>\r\nSubject: Needed\r\n\r\nBody\r\n.a line with a dot\r\n.\r\nend\r\n"
FROM, TO, OTHER = "box@state.example", "pham@resources.example", "gone@resources.example"


@dataclass
class Waiting:
    """A letter as the outbox hands it out."""

    letter_id: int
    content: bytes = LETTER
    to: tuple[Address, ...] = (Address("", TO),)
    envelope_from: str = FROM
    attempt: int = 0
    repeat: bool = False


@dataclass
class ListOutbox:
    """An outbox of a few lines: letters wait in a list, what became of them is written down."""

    waiting: list[Waiting]
    log: list[tuple[str, int, str]] = field(default_factory=list)
    due: dict[int, datetime] = field(default_factory=dict)

    def claim_letter(self, owner: str, *, lease: timedelta) -> Waiting | None:
        """Hand out the first."""
        assert owner
        assert lease > timedelta(minutes=10)
        if not self.waiting:
            return None
        letter = self.waiting.pop(0)
        letter.attempt += 1
        return letter

    def letter_sent(self, letter_id: int, *, detail: str = "") -> None:
        """Write it down."""
        self.log.append(("sent", letter_id, detail))

    def letter_later(self, letter_id: int, *, when: datetime, why: str, ambiguous: bool = False) -> None:
        """Write it down, with when."""
        self.log.append(("ambiguous" if ambiguous else "later", letter_id, why))
        self.due[letter_id] = when

    def letter_refused(self, letter_id: int, *, why: str) -> None:
        """Write it down."""
        self.log.append(("refused", letter_id, why))


def to_port(port: int, **options: Any) -> Transport:  # noqa: ANN401  (options of the transport)
    plain = TransportOptions(starttls=False, timeout=3.0, final_timeout=3.0)
    return open_transport(f"smtp://127.0.0.1:{port}", replace(plain, **options))


def deliver(outbox: ListOutbox, transport: Transport, *, checkpoint: Checkpoint = no_checkpoint) -> Delivered:
    return deliver_due(outbox, transport, clock=lambda: NOW, checkpoint=checkpoint)


@pytest.fixture(scope="module")
def certificates(tmp_path_factory: pytest.TempPathFactory) -> Certificates:
    return make_certificates(tmp_path_factory.mktemp("certificates"))


@pytest.fixture
def server_context(certificates: Certificates) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificates.certificate, certificates.key)
    return context


def test_a_letter_arrives_as_it_was_written() -> None:
    inbox, outbox = Inbox(), ListOutbox([Waiting(1)])
    with smtp_server(inbox) as port:
        assert deliver(outbox, to_port(port)) == Delivered(accepted=1)
    assert [(t.envelope_from, t.to, t.content) for t in inbox.taken] == [(FROM, [TO], LETTER)]
    assert outbox.log == [("sent", 1, "accepted: 250 Taken")]


def test_many_letters_share_one_connection() -> None:
    script, outbox = Script(), ListOutbox([Waiting(n) for n in range(AT_ONCE + 5)])
    with scripted_server(script) as port:
        assert deliver(outbox, to_port(port)).count == AT_ONCE
    assert script.commands.count("HELLO") == 1
    assert len(script.letters) == AT_ONCE
    assert len(outbox.waiting) == 5


def test_the_checkpoint_stands_between_acceptance_and_record() -> None:
    outbox = ListOutbox([Waiting(1)])
    script, seen = Script(), list[tuple[str, int, int]]()
    with scripted_server(script) as port:
        deliver(outbox, to_port(port), checkpoint=lambda s: seen.append((s, len(script.letters), len(outbox.log))))
    assert seen == [("letter-accepted", 1, 0)]


@pytest.mark.parametrize("command", ["MAIL", "RCPT", "DATA", "END"])
@pytest.mark.parametrize(("reply", "expected"), [("451 4.7.1 Later", "later"), ("550 5.1.1 Nobody", "refused")])
def test_the_code_decides_wherever_it_is_said(command: str, reply: str, expected: str) -> None:
    script, outbox = Script({command: reply}), ListOutbox([Waiting(1)])
    with scripted_server(script) as port:
        deliver(outbox, to_port(port))
    ((what, _, why),) = outbox.log
    assert what == expected
    assert reply in why
    assert "RSET" in script.commands


def test_a_letter_that_was_not_taken_does_not_harm_the_next() -> None:
    inbox = Inbox(refusals={OTHER: "550 5.1.1 No such user"})
    outbox = ListOutbox([Waiting(1, to=(Address("", OTHER),)), Waiting(2)])
    with smtp_server(inbox) as port:
        assert deliver(outbox, to_port(port)) == Delivered(accepted=1, refused=1)
    assert [(what, number) for what, number, _ in outbox.log] == [("refused", 1), ("sent", 2)]
    assert "No such user" in outbox.log[0][2]


def test_one_refused_recipient_of_two_is_told() -> None:
    inbox = Inbox(refusals={OTHER: "550 5.1.1 No such user"})
    outbox = ListOutbox([Waiting(1, to=(Address("", OTHER), Address("", TO)))])
    with smtp_server(inbox) as port:
        assert deliver(outbox, to_port(port)) == Delivered(accepted=1)
    assert [t.to for t in inbox.taken] == [[TO]]
    assert OTHER in outbox.log[0][2]
    assert "No such user" in outbox.log[0][2]


def test_one_postponed_recipient_of_two_postpones_the_letter() -> None:
    inbox = Inbox(refusals={OTHER: "451 4.7.1 Greylisted"})
    outbox = ListOutbox([Waiting(1, to=(Address("", TO), Address("", OTHER)))])
    with smtp_server(inbox) as port:
        assert deliver(outbox, to_port(port)) == Delivered(later=1)
    assert inbox.taken == []


@pytest.mark.parametrize("act", [hang_up, keep_silent, "gibberish", "999 what"])
def test_a_connection_lost_after_the_final_dot_is_ambiguous(act: Reply) -> None:
    script, outbox = Script({"END": act}), ListOutbox([Waiting(1)])
    turned_away = pytest.raises(Unavailable) if isinstance(act, str) else nullcontext()
    with scripted_server(script) as port, turned_away:
        deliver(outbox, to_port(port, timeout=0.4, final_timeout=0.4))
    assert len(script.letters) == 1
    assert [what for what, _, _ in outbox.log] == ["ambiguous"]


def test_an_ambiguous_letter_leaves_once_more_with_the_same_message_id() -> None:
    script, outbox = Script({"END": hang_up}), ListOutbox([Waiting(1), Waiting(1, repeat=True)])
    with scripted_server(script) as port:
        assert deliver(outbox, to_port(port)) == Delivered(later=1, refused=1)
    assert len(script.letters) == 2
    assert len({email.message_from_bytes(letter)["Message-ID"] for letter in script.letters}) == 1
    assert [what for what, _, _ in outbox.log] == ["ambiguous", "refused"]
    assert "second time" in outbox.log[1][2]


@pytest.mark.parametrize("command", ["HELLO", "EHLO", "MAIL", "RCPT", "DATA"])
@pytest.mark.parametrize("act", [hang_up, keep_silent])
def test_a_connection_lost_before_the_letter_leaves_it_waiting(command: str, act: Callable[..., None]) -> None:
    script, outbox = Script({command: act}), ListOutbox([Waiting(1), Waiting(2)])
    with scripted_server(script) as port, pytest.raises(Unavailable):
        deliver(outbox, to_port(port, timeout=0.4))
    assert [(what, number) for what, number, _ in outbox.log] == [("later", 1)]
    assert script.letters == []
    assert len(outbox.waiting) == 1


def test_a_server_that_is_not_there() -> None:
    outbox = ListOutbox([Waiting(1)])
    with scripted_server(Script()) as port:
        pass
    with pytest.raises(Unavailable) as caught:
        deliver(outbox, to_port(port))
    assert caught.value.code == "smtp-unreachable"
    assert [what for what, _, _ in outbox.log] == ["later"]


@pytest.mark.parametrize("reply", ["500 what is that", "421 gone"])
def test_a_bad_goodbye_changes_nothing(reply: str) -> None:
    script, outbox = Script({"QUIT": reply}), ListOutbox([Waiting(1)])
    with scripted_server(script) as port:
        assert deliver(outbox, to_port(port)) == Delivered(accepted=1)
    assert outbox.log[0][0] == "sent"


@pytest.mark.parametrize(
    ("command", "reply", "seconds"),
    [
        ("MAIL", "432 4.3.2 Concurrent connections limit exceeded", 60),
        ("MAIL", "421 4.7.0 Too busy, try again in 5 minutes", 300),
        ("END", "421 Request is throttled. Suggested Backoff Time: 201317 milliseconds", 201.317),
    ],
)
def test_a_busy_server_is_given_the_time_it_asks_for(command: str, reply: str, seconds: float) -> None:
    script, outbox = Script({command: reply}), ListOutbox([Waiting(1), Waiting(2)])
    with scripted_server(script) as port, pytest.raises(Unavailable) as caught:
        deliver(outbox, to_port(port))
    assert caught.value.retry_after == pytest.approx(seconds)
    assert outbox.due[1] == NOW + max(timedelta(minutes=1), timedelta(seconds=seconds))
    assert len(outbox.waiting) == 1


def test_two_days_of_deferral_are_enough() -> None:
    script, outbox = Script({"RCPT": "451 4.7.1 Later"}), ListOutbox([Waiting(1, attempt=999)])
    with scripted_server(script) as port:
        assert deliver(outbox, to_port(port)) == Delivered(refused=1)
    assert "given up after 1000 attempts" in outbox.log[0][2]


def test_pauses_grow_and_end_after_two_days() -> None:
    pauses = [pause_after(attempt) for attempt in range(1, 60)]
    waits = [pause for pause in pauses if pause is not None]
    assert waits[:4] == [timedelta(minutes=n) for n in (1, 2, 4, 8)]
    assert max(waits) == timedelta(hours=1)
    assert GIVE_UP <= sum(waits, timedelta()) <= GIVE_UP + timedelta(hours=1)
    assert pauses[len(waits):] == [None] * (len(pauses) - len(waits))


@pytest.mark.parametrize("scheme", ["smtp", "smtps"])
def test_tls_and_password(scheme: str, certificates: Certificates, server_context: ssl.SSLContext) -> None:
    inbox, login = Inbox(), TokenLogin(b"open sesame")
    options = {"ssl_context": server_context} if scheme == "smtps" else {
        "tls_context": server_context, "require_starttls": True,
    }
    demands = {"auth_required": scheme == "smtp", "auth_require_tls": scheme == "smtp"}
    with smtp_server(inbox, authenticator=login, **demands, **options) as port:
        for host, secret in (("127.0.0.1", "open sesame"), ("localhost", "wrong")):
            outbox = ListOutbox([Waiting(1)])
            transport = open_transport(
                f"{scheme}://{host}:{port}",
                TransportOptions("box", partial(str, secret), ca_file=certificates.ca, timeout=5),
            )
            if secret == "wrong":
                with pytest.raises(Unavailable) as caught:
                    deliver(outbox, transport)
                assert caught.value.code == "smtp-login"
                assert (caught.value.retry_after or 0) >= 300
                assert outbox.due[1] >= NOW + timedelta(minutes=5)
            else:
                assert deliver(outbox, transport) == Delivered(accepted=1)
                assert "answers: 250" in transport.probe()
    assert login.asked >= 2
    assert len(inbox.taken) == 1


@pytest.mark.parametrize("scheme", ["smtp", "smtps"])
def test_a_certificate_of_nobody_we_know(scheme: str, server_context: ssl.SSLContext) -> None:
    inbox, outbox = Inbox(), ListOutbox([Waiting(1)])
    options = {"ssl_context": server_context} if scheme == "smtps" else {"tls_context": server_context}
    with smtp_server(inbox, **options) as port, pytest.raises(Unavailable) as caught:
        deliver(outbox, open_transport(f"{scheme}://localhost:{port}", TransportOptions(timeout=5)))
    assert caught.value.code == "smtp-certificate"
    assert inbox.taken == []


def test_a_server_without_starttls_gets_no_letter() -> None:
    inbox, outbox = Inbox(), ListOutbox([Waiting(1)])
    with smtp_server(inbox) as port, pytest.raises(Unavailable) as caught:
        deliver(outbox, open_transport(f"smtp://localhost:{port}", TransportOptions(timeout=5)))
    assert caught.value.code == "smtp-unsupported"
    assert inbox.taken == []


def test_a_new_token_for_each_connection() -> None:
    tokens = iter(["first", "second"])
    script = Script({"EHLO": "250-here\r\n250 AUTH LOGIN XOAUTH2", "AUTH": "235 welcome"})
    with scripted_server(script) as port:
        transport = to_port(port, username="box@state.example", token=lambda: next(tokens))
        for number in (1, 2):
            assert deliver(ListOutbox([Waiting(number)]), transport).accepted == 1
    assert script.commands.count("AUTH") == 2
    assert next(tokens, None) is None


def test_a_refused_token_is_no_endless_talk() -> None:
    refusals: Iterator[str] = iter(["334 eyJzdGF0dXMiOiI0MDEifQ=="])
    script = Script({
        "EHLO": "250-here\r\n250 AUTH XOAUTH2", "AUTH": lambda talk: talk.say(next(refusals)),
        "": "535 5.7.3 Authentication unsuccessful",
    })
    outbox = ListOutbox([Waiting(1)])
    with scripted_server(script) as port, pytest.raises(Unavailable) as caught:
        deliver(outbox, to_port(port, username="box@state.example", token=lambda: "stale"))
    assert caught.value.code == "smtp-login"
    assert [what for what, _, _ in outbox.log] == ["later"]


def test_no_token_to_be_had_leaves_the_letter_waiting() -> None:
    def no_token() -> str:
        raise Unavailable("token", "The token server does not answer.", retry_after=30)

    script, outbox = Script({"EHLO": "250-here\r\n250 AUTH XOAUTH2"}), ListOutbox([Waiting(1)])
    with scripted_server(script) as port, pytest.raises(Unavailable, match="token server"):
        deliver(outbox, to_port(port, username="box@state.example", token=no_token))
    assert [what for what, _, _ in outbox.log] == ["later"]


def test_a_secret_that_cannot_be_read_leaves_the_letter_waiting() -> None:
    def no_password() -> str:
        raise Misconfigured("secret-unreadable", "The secret's file cannot be read.", where="letters.password_file")

    script, outbox = Script({"EHLO": "250-here\r\n250 AUTH PLAIN"}), ListOutbox([Waiting(1)])
    with scripted_server(script) as port, pytest.raises(Unavailable, match="secret's file"):
        deliver(outbox, to_port(port, username="box", password=no_password))
    assert [what for what, _, _ in outbox.log] == ["later"]


@pytest.mark.parametrize("address", ["a@b.example>\r\nRCPT TO:<c@d.example", "jörg@resources.example"])
def test_an_address_that_smtp_cannot_say_is_refused(address: str) -> None:
    script, outbox = Script(), ListOutbox([Waiting(1, to=(Address("", address),)), Waiting(2)])
    with scripted_server(script) as port:
        assert deliver(outbox, to_port(port)) == Delivered(accepted=1, refused=1)
    assert len(script.letters) == 1


def test_thirty_a_minute() -> None:
    now = [0.0]
    pace = Pace(30, monotonic=lambda: now[0])
    for _ in range(30):
        assert pace.wait() == 0
        pace.note()
        now[0] += 1
    assert pace.wait() == pytest.approx(30)
    now[0] = 60.0
    assert pace.wait() == 0


def test_the_pace_stops_a_batch_without_waiting() -> None:
    script, outbox = Script(), ListOutbox([Waiting(n) for n in range(5)])
    with scripted_server(script) as port:
        transport = to_port(port, per_minute=3)
        assert [deliver(outbox, transport).count for _ in range(2)] == [3, 0]
    assert len(outbox.waiting) == 2


def test_a_maildir_takes_a_letter_once(tmp_path: Path) -> None:
    transport = open_transport(f"maildir:{tmp_path}/out")
    outbox = ListOutbox([Waiting(1), Waiting(1, repeat=True), Waiting(2, content=LETTER + b"more\r\n")])
    assert deliver(outbox, transport) == Delivered(accepted=3)
    assert sorted(file.read_bytes() for file in (tmp_path / "out" / "new").iterdir()) == [LETTER, LETTER + b"more\r\n"]
    assert list((tmp_path / "out" / "tmp").iterdir()) == []


def test_a_maildir_that_cannot_be_written(tmp_path: Path) -> None:
    (tmp_path / "out").write_text("a file stands in the way")
    outbox = ListOutbox([Waiting(1)])
    with pytest.raises(Unavailable) as caught:
        deliver(outbox, MaildirTransport(tmp_path / "out"))
    assert caught.value.code == "letters-folder"
    assert [what for what, _, _ in outbox.log] == ["later"]


@pytest.mark.parametrize("url", ["", "http://host", "smtp://", "maildir:", "/var/mail"])
def test_other_urls_stop_the_start(url: str) -> None:
    with pytest.raises(Misconfigured) as caught:
        open_transport(url)
    assert caught.value.where == "letters.transport"


def test_a_password_never_goes_in_the_clear() -> None:
    with pytest.raises(Misconfigured) as caught:
        open_transport("smtp://mail.state.example:587", TransportOptions("box", lambda: "secret", starttls=False))
    assert caught.value.code == "transport-clear"


def test_what_is_said_is_one_of_four() -> None:
    assert {what.value for what in What} == {"accepted", "deferred", "refused", "ambiguous"}
