"""What only IMAP can do wrong, on a real Dovecot; and what only Exchange says, from a scripted server."""

import itertools
import logging
import random
import threading
import time
from contextlib import suppress
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest

from domain.errors import Unavailable
from domain.mail import Source
from domain.mailboxes import Mailbox
from intake.collect import collect, reconcile
from intake.mailboxes import MailboxOptions, imap, imap_session, open_mailbox
from tests.contract.doors import NAME, ImapDoor, Option, Shelf, bearer_options, listed, mail
from tests.servers.authority import make_certificates
from tests.servers.cutting_proxy import CuttingProxy
from tests.servers.dovecot import Dovecot
from tests.servers.oauth_endpoint import OAuthEndpoint
from tests.servers.scripted_imap import ScriptedImap

_numbers = itertools.count()


@pytest.fixture
def user() -> str:
    return f"user{next(_numbers)}@calnet.example"


@pytest.fixture
def door(dovecot: Dovecot, user: str) -> ImapDoor:
    return ImapDoor(dovecot, user)


def scripted(server: ScriptedImap, **options: Option) -> Mailbox:
    given = {"username": "anyone", "password": lambda: "anything", "timeout": 2.0, **options}
    return open_mailbox(NAME, server.url, MailboxOptions(**given))


# The way in


@pytest.mark.parametrize("auth", ["xoauth2", "oauthbearer"])
@pytest.mark.parametrize("starttls", [False, True])
def test_logs_in_with_a_token_over_either_kind_of_tls(
    dovecot: Dovecot, oauth: OAuthEndpoint, user: str, auth: str, *, starttls: bool
) -> None:
    door = ImapDoor(dovecot, user, starttls=starttls, **bearer_options(oauth, dovecot, user, auth))
    door.put(mail(1))
    mailbox = door.open()
    assert [raw.content for raw in mailbox.fetch(listed(mailbox))] == [mail(1)]
    mailbox.close()
    assert dovecot.has_logged(f"user=<{user}>, method={auth.upper()}, rip=127.0.0.1, lip=127.0.0.1, mpid=")


def test_logs_in_with_a_password_after_starttls(dovecot: Dovecot, user: str) -> None:
    door = ImapDoor(dovecot, user, starttls=True)
    door.put(mail(1))
    mailbox = door.open()
    assert len(listed(mailbox)) == 1
    mailbox.close()


def test_takes_the_token_from_an_endpoint_that_is_named(dovecot: Dovecot, oauth: OAuthEndpoint, user: str) -> None:
    door = ImapDoor(dovecot, user, **bearer_options(oauth, dovecot, user))
    mailbox = door.open(token_endpoint=oauth.token_endpoint, authority="https://nowhere.invalid")
    assert listed(mailbox) == []
    mailbox.close()


def test_a_password_need_not_be_ascii() -> None:
    with Dovecot({"a@calnet.example": 'pässwörd \\ "quoted"', "b@calnet.example": 'back\\slash "quote"'}) as server:
        for user in server.users:
            mailbox = ImapDoor(server, user).open()
            assert listed(mailbox) == []
            mailbox.close()


def test_a_starttls_port_without_starttls_gets_no_password() -> None:
    with ScriptedImap() as server:
        mailbox = scripted(server, starttls=True)
        with pytest.raises(Unavailable):
            listed(mailbox)
        assert not any(said.startswith("LOGIN") for said in server.said)
        mailbox.close()


def test_a_certificate_of_an_unknown_authority_is_refused(door: ImapDoor, tmp_path: Path) -> None:
    mailbox = door.open(ca_file=make_certificates(tmp_path).ca)
    with pytest.raises(Unavailable) as caught:
        listed(mailbox)
    assert caught.value.code == "certificate-refused"
    mailbox.close()


def test_an_expired_certificate_is_refused() -> None:
    with Dovecot({"a@calnet.example": "secret"}, certificate_days=-1) as server:
        mailbox = ImapDoor(server, "a@calnet.example").open()
        with pytest.raises(Unavailable) as caught:
            listed(mailbox)
        assert caught.value.code == "certificate-refused"
        mailbox.close()


def test_a_refused_password_is_not_tried_again_at_once(door: ImapDoor) -> None:
    mailbox = door.open(password=lambda: "wrong")
    for _ in range(5):
        with pytest.raises(Unavailable) as caught:
            listed(mailbox)
        assert caught.value.code == "login-refused"
        assert caught.value.retry_after is not None
        assert 250 < caught.value.retry_after < 400
    assert door.server.has_logged(f"({door.user},127.0.0.1,")
    assert door.server.log().count(f"({door.user},127.0.0.1,") == 1
    mailbox.close()


def test_a_corrected_password_works_when_the_pause_is_over(door: ImapDoor) -> None:
    words = iter(["wrong", "secret"])
    mailbox = door.open(password=lambda: next(words), login_pause=0.01)
    with pytest.raises(Unavailable):
        listed(mailbox)
    assert _until_available(mailbox) == []
    mailbox.close()


def _until_available(mailbox: Mailbox) -> list[Source]:
    deadline = time.monotonic() + 10
    while time.monotonic() < deadline:
        try:
            return listed(mailbox)
        except Unavailable:
            time.sleep(0.02)
    return pytest.fail("the mailbox did not come back")


def test_a_refused_token_is_said_with_the_server_s_reason(dovecot: Dovecot, oauth: OAuthEndpoint, user: str) -> None:
    options = bearer_options(oauth, dovecot, user)
    oauth.grants.username = "somebody.else@calnet.example"
    mailbox = ImapDoor(dovecot, user, **options).open()
    with pytest.raises(Unavailable) as caught:
        listed(mailbox)
    assert caught.value.code == "login-refused"
    mailbox.close()


def test_a_refused_client_secret_is_said_with_the_authority_s_reason(
    dovecot: Dovecot, oauth: OAuthEndpoint, user: str
) -> None:
    options = {**bearer_options(oauth, dovecot, user), "client_secret": lambda: "expired"}
    mailbox = ImapDoor(dovecot, user, **options).open()
    before = len(oauth.grants.requests)
    for _ in range(3):
        with pytest.raises(Unavailable, match="AADSTS7000215") as caught:
            listed(mailbox)
        assert caught.value.code == "token-refused"
    assert len(oauth.grants.requests) == before + 2  # the discovery and one question
    mailbox.close()


def test_an_authority_that_is_away_is_no_refusal(dovecot: Dovecot, oauth: OAuthEndpoint, user: str) -> None:
    options = {**bearer_options(oauth, dovecot, user), "authority": "https://localhost:1"}
    mailbox = ImapDoor(dovecot, user, **options).open()
    with pytest.raises(Unavailable) as caught:
        listed(mailbox)
    assert caught.value.code == "token-unreachable"
    mailbox.close()


def test_each_connection_gets_a_new_token(dovecot: Dovecot, oauth: OAuthEndpoint, user: str) -> None:
    door = ImapDoor(dovecot, user, **bearer_options(oauth, dovecot, user))
    door.put(mail(1))
    mailbox = door.open()
    listed(mailbox)
    oauth.grants.revoke_all()
    dovecot.kick()
    assert len(listed(mailbox)) == 1
    assert len(oauth.grants.tokens) == 1
    mailbox.close()


def test_too_many_connections_are_no_refused_log_in() -> None:
    with Dovecot({"a@calnet.example": "secret"}, connections=1) as server:
        door = ImapDoor(server, "a@calnet.example")
        first, second = door.open(), door.open()
        listed(first)
        with pytest.raises(Unavailable) as caught:
            listed(second)
        assert caught.value.code == "server-refused"
        first.close()
        assert _until_available(second) == []
        second.close()


# Bytes, times and flags


def test_nothing_of_a_message_reaches_the_log(door: ImapDoor, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    door.put(mail(1, body="confidential"))
    mailbox = door.open()
    assert len(list(mailbox.fetch(listed(mailbox)))) == 1
    mailbox.close()
    assert "confidential" not in caplog.text
    assert "secret" not in caplog.text


def test_bytes_come_exactly_as_the_server_has_them(door: ImapDoor) -> None:
    content = b"Subject: \xff\xfe odd\r\n\r\n" + bytes(range(1, 256)).replace(b"\r", b"").replace(b"\n", b"") + b"\r\n"
    door.put(content)
    mailbox = door.open()
    raw, = mailbox.fetch(listed(mailbox))
    assert raw.content == content
    (_, flags), = door.server.messages(door.user).values()
    assert b"\\Seen" not in flags
    mailbox.close()


def test_the_time_of_receipt_is_the_server_s_in_utc(door: ImapDoor) -> None:
    received = datetime(2026, 3, 8, 1, 30, tzinfo=timezone(timedelta(hours=-8)))
    door.server.append(door.user, mail(1), received=received)
    mailbox = door.open()
    raw, = mailbox.fetch(listed(mailbox))
    assert raw.received == datetime(2026, 3, 8, 9, 30, tzinfo=UTC)
    assert raw.received.utcoffset() == timedelta(0)
    mailbox.close()


@pytest.mark.parametrize(("flag", "set_"), [("$CalnetTaken", b"$CalnetTaken"), ("\\Seen", b"\\Seen")])
def test_the_configured_flag_marks_a_taken_message(door: ImapDoor, flag: str, set_: bytes) -> None:
    door.put(mail(1))
    mailbox = door.open(flag=flag)
    mailbox.acknowledge(listed(mailbox))
    (_, flags), = door.server.messages(door.user).values()
    assert flags == (set_,)
    assert listed(mailbox) == []
    mailbox.close()


def test_moving_makes_the_folder_and_never_deletes(door: ImapDoor) -> None:
    for number in range(3):
        door.put(mail(number))
    mailbox = door.open(after="move", move_to="Archive/2026 Taken & kept")
    assert "will be made" in mailbox.probe()
    mailbox.acknowledge(listed(mailbox))
    moved = door.server.messages(door.user, "Archive/2026 Taken & kept")
    assert sorted(content for content, _ in moved.values()) == [mail(number) for number in range(3)]
    assert door.server.messages(door.user) == {}
    assert "will be made" not in mailbox.probe()
    mailbox.close()


def test_another_folder_than_the_inbox_can_be_watched(door: ImapDoor) -> None:
    door.server.append(door.user, mail(1), "Shared/Exemptions")
    mailbox = door.open(folder="Shared/Exemptions")
    assert len(listed(mailbox)) == 1
    mailbox.close()


def test_a_folder_that_is_not_there_is_named(door: ImapDoor) -> None:
    mailbox = door.open(folder="Nowhere")
    with pytest.raises(Unavailable, match="Nowhere") as caught:
        listed(mailbox)
    assert caught.value.code == "server-refused"
    mailbox.close()


def test_a_folder_larger_than_one_answer_is_searched_in_ranges(
    door: ImapDoor, monkeypatch: pytest.MonkeyPatch
) -> None:
    door.server.deliver(door.user, [mail(number) for number in range(25)])
    mailbox = door.open()
    whole = listed(mailbox)
    mailbox.acknowledge(whole[:7])
    monkeypatch.setattr(imap, "WINDOW", 4)
    assert listed(mailbox) == whole[7:]
    assert [source for chunk in mailbox.inventory() for source in chunk] == whole
    mailbox.close()


# Trouble in the middle


def test_after_a_new_uidvalidity_old_keys_name_nothing(door: ImapDoor) -> None:
    for number in range(3):
        door.put(mail(number))
    mailbox = door.open(after="nothing")
    shelf = Shelf()
    collect(mailbox, shelf)
    old = listed(mailbox)
    door.server.reset_uidvalidity(door.user)
    new = listed(mailbox)
    assert len(new) == 3
    assert not set(new) & set(old)
    assert list(mailbox.fetch(old)) == []
    mailbox.acknowledge(old)
    assert len(collect(mailbox, shelf).kept) == 3
    assert reconcile(mailbox, shelf).is_clean
    mailbox.close()


def test_a_new_uidvalidity_between_listing_and_fetching_mixes_nothing_up(door: ImapDoor) -> None:
    door.put(mail(1))
    door.put(mail(2))
    mailbox = door.open()
    sources = listed(mailbox)
    mailbox.acknowledge(sources[:1])
    door.server.reset_uidvalidity(door.user)
    assert list(mailbox.fetch(sources)) == []
    shelf = Shelf()
    collect(mailbox, shelf)
    assert mail(2) in shelf.contents
    mailbox.close()


def test_a_connection_cut_anywhere_loses_nothing(dovecot: Dovecot, user: str) -> None:
    door = ImapDoor(dovecot, user)
    sent = [mail(number, size=3000) for number in range(4)]
    dovecot.deliver(user, sent)
    shelf = Shelf()
    troubles: list[Unavailable] = []
    with CuttingProxy(dovecot.plain_port) as proxy:
        options = {**door.options, "ca_file": None, "chunk": 2, "batch_bytes": 4000}
        mailbox = open_mailbox(NAME, f"imap://127.0.0.1:{proxy.port}", MailboxOptions(**options))
        for budget in [*range(0, 1500, 113), *range(1500, 24_000, 1499), None]:
            proxy.budget = budget
            try:
                collect(mailbox, shelf)
            except Unavailable as trouble:
                troubles.append(trouble)
        assert collect(mailbox, shelf).kept == ()
        mailbox.close()
        assert proxy.connections > 14
    assert {trouble.code for trouble in troubles} <= {"connection-lost", "mailbox-unreachable", "server-refused"}
    assert all(trouble.retry_after for trouble in troubles)
    assert shelf.contents == sorted(sent)
    assert {flags for _, flags in dovecot.messages(user).values()} == {(b"$CalnetTaken",)}


@pytest.mark.parametrize("budget", [0, 500, 4000])
def test_a_silent_server_is_given_up_in_time(dovecot: Dovecot, user: str, budget: int) -> None:
    dovecot.deliver(user, [mail(1, size=9000)])
    options = {**ImapDoor(dovecot, user).options, "ca_file": None, "timeout": 0.3, "connect_timeout": 0.3}
    with CuttingProxy(dovecot.plain_port, budget=budget, stall=True) as proxy:
        mailbox = open_mailbox(NAME, f"imap://127.0.0.1:{proxy.port}", MailboxOptions(**options))
        start = time.monotonic()
        with pytest.raises(Unavailable) as caught:
            collect(mailbox, Shelf())
        assert caught.value.code == "mailbox-timeout"
        assert time.monotonic() - start < 5
        proxy.budget = None
        assert len(collect(mailbox, Shelf()).kept) == 1
        mailbox.close()


def test_closing_cuts_off_a_command_that_hangs(dovecot: Dovecot, user: str) -> None:
    options = {**ImapDoor(dovecot, user).options, "ca_file": None, "timeout": 60.0}
    mailbox = open_mailbox(NAME, dovecot.starttls_url, MailboxOptions(**options))
    listed(mailbox)
    dovecot.pause()
    try:
        timer = threading.Timer(0.1, mailbox.close)
        timer.start()
        start = time.monotonic()
        with pytest.raises(Unavailable):
            listed(mailbox)
        assert time.monotonic() - start < 10
        timer.join()
    finally:
        dovecot.resume()


def test_idle_is_renewed_and_a_dead_connection_replaced(door: ImapDoor) -> None:
    mailbox = door.open(idle_seconds=0.05)
    listed(mailbox)
    assert mailbox.wait(0.3) is False
    door.server.stop()
    door.server.start()
    timer = threading.Timer(0.2, door.put, [mail(1)])
    timer.start()
    assert mailbox.wait(20) is True
    timer.join()
    mailbox.close()


# What Exchange says


def test_the_suggested_back_off_time_is_waited(caplog: pytest.LogCaptureFixture) -> None:
    with ScriptedImap([mail(1)]) as server:
        mailbox = scripted(server)
        sources = listed(mailbox)
        server.script["UID FETCH"] = ["{tag} BAD Request is throttled. Suggested Backoff Time: 201317 milliseconds"]
        for _ in range(3):
            with pytest.raises(Unavailable) as caught:
                list(mailbox.fetch(sources))
            assert caught.value.code == "throttled"
            assert caught.value.retry_after is not None
            assert 200 < caught.value.retry_after < 225
        assert server.logins == 1
        mailbox.close()
    assert caplog.records == []


def test_a_throttled_log_in_is_no_refused_one() -> None:
    with ScriptedImap([mail(1)]) as server:
        server.script["LOGIN"] = ["{tag} NO Request is throttled. Suggested Backoff Time: 50 milliseconds"]
        mailbox = scripted(server)
        with pytest.raises(Unavailable) as caught:
            listed(mailbox)
        assert caught.value.code == "throttled"
        mailbox.close()


def test_an_ended_token_makes_a_new_connection(dovecot: Dovecot, oauth: OAuthEndpoint) -> None:
    with ScriptedImap([mail(1)]) as server:
        mailbox = scripted(server, **bearer_options(oauth, dovecot, "anyone"))
        listed(mailbox)
        server.script["SELECT"] = ["* BYE Session invalidated - AccessTokenExpired"]
        assert len(listed(mailbox)) == 1
        assert server.logins == 2
        server.script["SELECT"] = ["* BYE Session invalidated - AccessTokenExpired"] * 2
        with pytest.raises(Unavailable) as caught:
            listed(mailbox)
        assert caught.value.code == "token-expired"
        mailbox.close()


def test_a_token_that_ends_while_idle_makes_a_new_connection() -> None:
    with ScriptedImap([mail(1)]) as server:
        mailbox = scripted(server)
        listed(mailbox)
        server.script["IDLE"] = ["+ idling\r\n* BYE Session invalidated - AccessTokenExpired"]
        server.script["DONE"] = [None]
        assert mailbox.wait(0.5) is False
        assert server.logins == 2
        mailbox.close()


def test_a_server_that_ends_every_idle_is_not_logged_in_to_each_time() -> None:
    with ScriptedImap([mail(1)]) as server:
        server.script["IDLE"] = [None] * 100
        mailbox = scripted(server, look_seconds=0.002)
        for _ in range(30):
            listed(mailbox)
            with suppress(Unavailable):
                mailbox.wait(0.05)
        assert server.logins <= 5
        server.items[2] = server.items[1]
        assert mailbox.wait(10) is True
        mailbox.close()


def test_without_keywords_the_flag_in_reserve_marks_a_taken_message() -> None:
    with ScriptedImap([mail(1), mail(2)]) as server:
        mailbox = scripted(server)
        first, second = listed(mailbox)
        mailbox.acknowledge([first])
        assert server.items[1].flags == {"\\Flagged"}
        assert listed(mailbox) == [second]
        mailbox.close()


def test_without_move_a_message_is_copied_and_flagged_and_never_expunged() -> None:
    with ScriptedImap([mail(1), mail(2)], capabilities="IMAP4rev1") as server:
        mailbox = scripted(server, after="move")
        first, second = listed(mailbox)
        mailbox.acknowledge([first])
        assert server.copies == [mail(1)]
        assert listed(mailbox) == [second]
        assert not any("EXPUNGE" in said or "Deleted" in said or said == "CLOSE" for said in server.said)
        mailbox.close()


def test_without_idle_the_mailbox_is_looked_at_now_and_then() -> None:
    with ScriptedImap([mail(1)], capabilities="IMAP4rev1") as server:
        mailbox = scripted(server, look_seconds=0.002)
        listed(mailbox)
        timer = threading.Timer(0.1, server.items.update, [{2: server.items[1]}])
        timer.start()
        assert mailbox.wait(10) is True
        timer.join()
        mailbox.close()


@pytest.mark.parametrize("answer", ["+ idling\r\n* 2 EXISTS", "* 2 EXISTS\r\n+ idling"])
def test_news_that_come_with_the_go_ahead_are_noticed(answer: str) -> None:
    with ScriptedImap([mail(1)]) as server:
        mailbox = scripted(server)
        listed(mailbox)
        server.script["IDLE"] = [answer]
        start = time.monotonic()
        try:
            assert mailbox.wait(1.9) is True
        except Unavailable:
            pytest.fail("the news was taken for trouble")
        assert time.monotonic() - start < 1.8
        mailbox.close()


def test_one_message_that_the_server_cannot_give_does_not_hide_the_others() -> None:
    with ScriptedImap([mail(1), None, mail(3)]) as server:
        mailbox = scripted(server)
        shelf = Shelf()
        collected = collect(mailbox, shelf)
        assert shelf.contents == [mail(1), mail(3)]
        assert [source for source, _ in collected.refused] == [Source(NAME, "7/2")]
        assert shelf.gone == []
        mailbox.close()


def test_a_batch_that_fails_is_fetched_one_by_one() -> None:
    with ScriptedImap([mail(1), mail(2), mail(3)]) as server:
        mailbox = scripted(server)
        sources = listed(mailbox)
        server.script["UID FETCH 1,2,3 (INTERNALDATE"] = ["{tag} NO Some messages could not be FETCHed"]
        server.script["UID FETCH 2 (INTERNALDATE"] = ["{tag} BAD Command Argument Error. 11"]
        assert [raw.content for raw in mailbox.fetch(sources)] == [mail(1), mail(3)]
        assert list(mailbox.refused) == [sources[1]]
        mailbox.close()


@pytest.mark.parametrize(
    "answer", ["(UID one RFC822.SIZE (", "(UID 1 5 100)", "(UID 1 (FLAGS) NIL)", "", "(((", '(UID "']
)
def test_an_answer_that_cannot_be_understood_is_trouble_and_passes(answer: str) -> None:
    with ScriptedImap([mail(1)]) as server:
        mailbox = scripted(server)
        sources = listed(mailbox)
        server.script["UID FETCH"] = [f"* 1 FETCH {answer}\r\n{{tag}} OK done"]
        with pytest.raises(Unavailable):
            list(mailbox.fetch(sources))
        assert len(list(mailbox.fetch(sources))) == 1
        mailbox.close()


def test_repeated_trouble_is_answered_with_longer_pauses() -> None:
    with ScriptedImap() as server:
        server.script["SELECT"] = ["{tag} NO not now"] * 8
        place = imap_session.Place(NAME, "127.0.0.1", int(server.url.rpartition(":")[2]), tls=False)
        mailbox = imap.ImapMailbox(place, MailboxOptions(username="a"), rng=random.Random(1))  # noqa: S311
        pauses = []
        for _ in range(8):
            with pytest.raises(Unavailable) as caught:
                listed(mailbox)
            pauses.append(caught.value.retry_after or 0)
        assert all(later > earlier for earlier, later in itertools.pairwise(pauses[::2]))
        assert 60 < pauses[-1] <= 128
        mailbox.close()
