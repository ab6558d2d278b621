"""What every mailbox promises, whatever its protocol: the same tests on real IMAP, Maildir and folder mailboxes."""

import itertools
import threading
import time
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from domain.checkpoints import Checkpoint
from domain.errors import Misconfigured, Unavailable
from domain.mail import Source
from intake.collect import collect, reconcile, take
from intake.mailboxes import MailboxOptions, open_mailbox, schemes
from tests.contract.doors import NAME, Door, FolderDoor, ImapDoor, MaildirDoor, Shelf, bearer_options, listed, mail

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.servers.dovecot import Dovecot

_numbers = itertools.count()


@pytest.fixture(params=["imap", "imap with oauth", "maildir", "folder"])
def door(request: pytest.FixtureRequest, tmp_path: Path) -> Door:
    if request.param == "maildir":
        return _with_folders(MaildirDoor(tmp_path / "mail"))
    if request.param == "folder":
        (tmp_path / "fax").mkdir()
        return FolderDoor(tmp_path / "fax")
    server: Dovecot = request.getfixturevalue("dovecot")
    user = f"user{next(_numbers)}@calnet.example"
    if request.param == "imap":
        return ImapDoor(server, user)
    return ImapDoor(server, user, **bearer_options(request.getfixturevalue("oauth"), server, user))


def _with_folders(door: MaildirDoor) -> MaildirDoor:
    for part in ("new", "cur", "tmp"):
        (door.root / part).mkdir(parents=True)
    return door


def test_lists_in_order_of_arrival_and_in_chunks(door: Door) -> None:
    for number in range(5):
        door.put(mail(number))
    mailbox = door.open(chunk=2)
    chunks = list(mailbox.listing())
    assert [len(chunk) for chunk in chunks] == [2, 2, 1]
    fetched = [raw for chunk in chunks for raw in mailbox.fetch(chunk)]
    assert [raw.content for raw in fetched] == [mail(number) for number in range(5)]
    assert [raw.source for raw in fetched] == [source for chunk in chunks for source in chunk]
    assert {raw.source.mailbox for raw in fetched} == {NAME}
    mailbox.close()


def test_an_empty_mailbox_lists_nothing(door: Door) -> None:
    mailbox = door.open()
    assert list(mailbox.listing()) == []
    assert list(mailbox.inventory()) == []
    assert list(mailbox.fetch([])) == []
    mailbox.acknowledge([])
    mailbox.close()


def test_fetching_leaves_everything_as_it_was(door: Door) -> None:
    door.put(mail(1))
    mailbox = door.open()
    before = listed(mailbox)
    raw, = mailbox.fetch(before)
    again, = mailbox.fetch(before)
    assert raw == again
    assert raw.media_type == "message/rfc822"
    assert raw.received.tzinfo is UTC
    assert abs(datetime.now(UTC) - raw.received) < timedelta(hours=2)
    assert listed(mailbox) == before
    assert door.contents() == [mail(1)]
    mailbox.close()


@pytest.mark.parametrize("after", ["flag", "move"])
def test_an_acknowledged_message_is_listed_no_more_and_still_there(door: Door, after: str) -> None:
    for number in range(3):
        door.put(mail(number))
    mailbox = door.open(after=after)
    first, second, third = listed(mailbox)
    mailbox.acknowledge([first, third])
    mailbox.acknowledge([first])
    assert listed(mailbox) == [second]
    assert door.contents() == [mail(number) for number in range(3)]
    mailbox.close()
    fresh = door.open(after=after)
    assert listed(fresh) == [second]
    fresh.close()


def test_an_untouched_mailbox_lists_everything_for_ever(door: Door) -> None:
    door.put(mail(1))
    mailbox = door.open(after="nothing")
    before = listed(mailbox)
    mailbox.acknowledge(before)
    assert listed(mailbox) == before
    assert [source for chunk in mailbox.inventory() for source in chunk] == before
    mailbox.close()


def test_the_inventory_shows_acknowledged_messages_too(door: Door) -> None:
    door.put(mail(1))
    door.put(mail(2))
    mailbox = door.open()
    sources = listed(mailbox)
    mailbox.acknowledge(sources[:1])
    assert [source for chunk in mailbox.inventory() for source in chunk] == sources
    mailbox.close()


@pytest.mark.parametrize("after", ["flag", "move"])
def test_a_vanished_message_is_left_out_and_no_error(door: Door, after: str) -> None:
    door.put(mail(1))
    door.put(mail(2))
    mailbox = door.open(after=after)
    sources = listed(mailbox)
    door.remove(mail(1))
    assert [raw.content for raw in mailbox.fetch(sources)] == [mail(2)]
    mailbox.acknowledge(sources)
    assert listed(mailbox) == []
    assert door.contents() == [mail(2)]
    mailbox.close()


@pytest.mark.parametrize("key", ["1/1", "nonsense", "", "0/", "x#" + "0" * 64, "../../etc/passwd#" + "0" * 64])
def test_a_key_from_elsewhere_names_nothing(door: Door, key: str) -> None:
    door.put(mail(1))
    mailbox = door.open()
    assert list(mailbox.fetch([Source(NAME, key)])) == []
    mailbox.acknowledge([Source(NAME, key)])
    assert len(listed(mailbox)) == 1
    mailbox.close()


def test_a_message_that_is_too_large_is_refused_with_a_reason_and_stays(door: Door) -> None:
    door.put(mail(1, size=30_000))
    door.put(mail(2))
    mailbox = door.open(max_message_bytes=20_000)
    shelf = Shelf()
    collected = collect(mailbox, shelf)
    assert shelf.contents == [mail(2)]
    (source, why), = collected.refused
    assert "bytes" in why
    assert listed(mailbox) == [source]
    assert shelf.gone == []
    mailbox.close()


def test_small_and_large_messages_come_whole(door: Door) -> None:
    contents = [mail(number, size=size) for number, size in enumerate([100, 300_000, 0, 90_000, 90_000, 2_000_000])]
    for content in contents:
        door.put(content)
    mailbox = door.open(batch_bytes=200_000)
    assert [raw.content for raw in mailbox.fetch(listed(mailbox))] == contents
    mailbox.close()


def test_waiting_ends_with_the_time(door: Door) -> None:
    mailbox = door.open()
    listed(mailbox)
    start = time.monotonic()
    assert mailbox.wait(0.2) is False
    assert 0.15 < time.monotonic() - start < 3
    mailbox.close()


def test_waiting_ends_with_news(door: Door) -> None:
    mailbox = door.open()
    listed(mailbox)
    timer = threading.Timer(0.1, door.put, [mail(1)])
    timer.start()
    assert mailbox.wait(20) is True
    timer.join()
    assert len(listed(mailbox)) == 1
    mailbox.close()


def test_closing_ends_a_wait_in_another_thread(door: Door) -> None:
    mailbox = door.open()
    listed(mailbox)
    timer = threading.Timer(0.2, mailbox.close)
    timer.start()
    start = time.monotonic()
    assert mailbox.wait(60) is False
    assert time.monotonic() - start < 5
    timer.join()
    mailbox.close()
    assert mailbox.wait(60) is False
    with pytest.raises(Unavailable, match="closed"):
        listed(mailbox)


def test_probing_changes_nothing(door: Door) -> None:
    door.put(mail(1))
    mailbox = door.open()
    sentence = mailbox.probe()
    assert sentence.endswith(".")
    assert "1" in sentence
    assert len(listed(mailbox)) == 1
    mailbox.close()


def test_a_mailbox_that_is_away_says_so_and_is_usable_when_it_is_back(door: Door) -> None:
    door.put(mail(1))
    mailbox = door.open()
    sources = listed(mailbox)
    door.shut()
    try:
        for call in (lambda: listed(mailbox), lambda: list(mailbox.fetch(sources)), mailbox.probe):
            with pytest.raises(Unavailable) as caught:
                call()
            assert caught.value.remedy
            assert caught.value.where == NAME
    finally:
        door.reopen()
    assert [raw.content for raw in mailbox.fetch(listed(mailbox))] == [mail(1)]
    mailbox.close()


# Collecting


@pytest.mark.parametrize("after", ["flag", "move", "nothing"])
def test_collecting_keeps_everything_once(door: Door, after: str) -> None:
    for number in range(7):
        door.put(mail(number))
    mailbox = door.open(after=after, chunk=3)
    shelf = Shelf()
    collected = collect(mailbox, shelf)
    assert (len(collected.kept), collected.acknowledged, collected.lost) == (7, 7, ())
    assert shelf.contents == [mail(number) for number in range(7)]
    door.put(mail(7))
    assert len(collect(mailbox, shelf).kept) == 1
    assert len(collect(mailbox, shelf).kept) == 0
    assert reconcile(mailbox, shelf).is_clean
    assert door.contents() == [mail(number) for number in range(8)]
    mailbox.close()


def test_nothing_is_acknowledged_before_it_is_kept(door: Door) -> None:
    for number in range(3):
        door.put(mail(number))
    mailbox = door.open()
    watcher = door.open()
    seen_at: list[tuple[str, int]] = []
    shelf = Shelf()
    collect(mailbox, shelf, checkpoint=lambda step: seen_at.append((step, len(listed(watcher)))))
    assert [step for step, _ in seen_at] == [*["message-kept"] * 3, "message-acknowledged", "acknowledgement-recorded"]
    assert [waiting for _, waiting in seen_at] == [3, 3, 3, 0, 0]
    watcher.close()
    mailbox.close()


class _KilledError(Exception):
    """Stands for the end of the process."""


def _kill_at(number: int) -> Checkpoint:
    steps = itertools.count()

    def checkpoint(step: str) -> None:
        if next(steps) == number:
            raise _KilledError(step)

    return checkpoint


@pytest.mark.parametrize("after", ["flag", "move", "nothing"])
def test_killed_at_any_step_nothing_is_lost_or_kept_twice(door: Door, after: str) -> None:
    shelf = Shelf()
    sent = []
    for number in range(8):  # Two chunks of two have eight steps; the last run of this loop is not interrupted.
        for part in range(4):
            content = mail(number * 10 + part)
            door.put(content)
            sent.append(content)
        with suppress(_KilledError):
            mailbox = door.open(after=after, chunk=2)
            collect(mailbox, shelf, checkpoint=_kill_at(number))
        mailbox.close()
    mailbox = door.open(after=after)
    collect(mailbox, shelf)
    assert shelf.contents == sorted(sent)
    assert set(shelf.told) == set(shelf.kept)
    assert door.contents() == sorted(sent)
    mailbox.close()


def test_a_full_disk_stops_the_collecting_before_anything_is_marked(door: Door) -> None:
    for number in range(4):
        door.put(mail(number))
    full = Unavailable("disk-full", "There is no room.")
    kept: list[bytes] = []

    def fill_up(raw: object) -> None:
        if len(kept) == 2:
            raise full
        kept.append(raw.content)  # type: ignore[attr-defined]

    shelf = Shelf(before_keep=fill_up)
    mailbox = door.open()
    with pytest.raises(Unavailable, match="no room"):
        collect(mailbox, shelf)
    assert len(listed(mailbox)) == 4
    shelf.before_keep = lambda _raw: None
    assert len(collect(mailbox, shelf).kept) == 2
    assert listed(mailbox) == []
    mailbox.close()


def test_a_message_that_vanishes_before_it_is_fetched_is_recorded(door: Door) -> None:
    door.put(mail(1))
    door.put(mail(2))
    mailbox = door.open()
    sources = listed(mailbox)
    door.remove(mail(1))
    shelf = Shelf()
    collected = take(mailbox, shelf, sources)
    assert collected.lost == tuple(sources[:1])
    assert shelf.gone == sources[:1]
    assert shelf.contents == [mail(2)]
    mailbox.close()


def test_reconciling_finds_what_somebody_else_marked(door: Door) -> None:
    for number in range(3):
        door.put(mail(number))
    mailbox = door.open()
    shelf = Shelf()
    sources = listed(mailbox)
    mailbox.acknowledge(sources[:1])
    take(mailbox, shelf, sources[1:2])
    found = reconcile(mailbox, shelf)
    assert (found.seen, found.kept, found.missed, found.waiting) == (3, 1, (sources[0],), (sources[2],))
    take(mailbox, shelf, found.missed)
    collect(mailbox, shelf)
    assert reconcile(mailbox, shelf).is_clean
    assert shelf.contents == [mail(number) for number in range(3)]
    mailbox.close()


# Which mailbox


def test_every_protocol_is_found_by_its_scheme() -> None:
    assert sorted(schemes()) == ["file", "folder", "imap", "imaps", "maildir"]


@pytest.mark.parametrize(
    ("url", "options", "code"),
    [
        ("gopher://host", {}, "mailbox-scheme"),
        ("imaps:///INBOX", {}, "mailbox-url"),
        ("imaps://host:99999", {}, "mailbox-url"),
        ("imap://mail.example", {}, "mailbox-clear"),
        ("maildir:", {}, "mailbox-url"),
        ("maildir:/mail", {"move_to": "../elsewhere"}, "mailbox-folder"),
        ("folder:/fax", {"move_to": "../elsewhere"}, "mailbox-folder"),
        ("folder:/fax", {"move_to": "/elsewhere"}, "mailbox-folder"),
    ],
)
def test_a_wrong_setting_is_named(url: str, options: dict[str, str], code: str) -> None:
    given: Callable[..., MailboxOptions] = MailboxOptions
    with pytest.raises(Misconfigured) as caught:
        open_mailbox(NAME, url, given(**options))
    assert caught.value.code == code
    assert caught.value.where == NAME


def test_secrets_are_not_shown() -> None:
    assert "hunter2" not in repr(MailboxOptions(username="a", password=lambda: "hunter2"))
