"""A folder that fax servers, scanners and people leave files in: what counts as a complete file, and what it is."""

import os
import time
from pathlib import Path

import pytest

from domain.errors import Unavailable
from domain.mail import RFC822, RawMessage
from domain.mailboxes import Mailbox
from intake.collect import collect
from intake.mailboxes import MailboxOptions, open_mailbox
from intake.mailboxes.folder import media_type_of
from tests.contract.doors import Option, Shelf, listed

PDF = b"%PDF-1.4\n1 0 obj\n<<>>\nendobj\n%%EOF\n"
TIFF = b"II*\x00\x08\x00\x00\x00" + bytes(64)


def folder(path: Path, **options: Option) -> Mailbox:
    given = {"settle_seconds": 0.0, "look_seconds": 0.01, **options}
    return open_mailbox("fax", f"folder:{path}", MailboxOptions(**given))


def fetched(mailbox: Mailbox) -> list[RawMessage]:
    return list(mailbox.fetch(listed(mailbox)))


@pytest.mark.parametrize(
    ("content", "name", "media_type"),
    [
        (PDF, "x.pdf", "application/pdf"),
        (PDF, "x.tif", "application/pdf"),
        (b"\x00\x00junk before it " + PDF, "", "application/pdf"),
        (TIFF, "fax0001.tif", "image/tiff"),
        (b"MM\x00*" + bytes(64), "fax", "image/tiff"),
        (b"\x89PNG\r\n\x1a\n" + bytes(64), "a", "image/png"),
        (b"\xff\xd8\xff\xe0\x00\x10JFIF" + bytes(64), "a.pdf", "image/jpeg"),
        (b"From: a@b.ca.gov\r\nSubject: x\r\n\r\nhi\r\n", "x.eml", RFC822),
        (b"Subject: x\nReceived: from a\n\tby b\nFrom: a@b\n\nhi\n", "noname", RFC822),
        (b"From a@b Sat Nov 21\nSubject: x\nFrom: a@b\n\nhi\n", "mbox", RFC822),
        (b"just some words that say nothing: really\n", "note.pdf", None),
        (b"", "empty", "application/octet-stream"),
        (bytes(300), "zeros.pdf", None),
    ],
)
def test_a_file_is_what_its_bytes_say(content: bytes, name: str, media_type: str | None) -> None:
    if media_type is None:
        assert media_type_of(content, name) not in {"application/pdf", RFC822}
    else:
        assert media_type_of(content, name) == media_type


def test_a_fax_comes_with_its_name_type_and_time(tmp_path: Path) -> None:
    (tmp_path / "line 2").mkdir()
    path = tmp_path / "line 2" / "fax 0001.tif"
    path.write_bytes(TIFF)
    os.utime(path, (1_790_000_000, 1_790_000_000))
    raw, = fetched(folder(tmp_path))
    assert (raw.name, raw.media_type, raw.content) == ("fax 0001.tif", "image/tiff", TIFF)
    assert raw.received.timestamp() == 1_790_000_000
    assert raw.source.key == f"line 2/fax 0001.tif#{raw.sha256}"


@pytest.mark.parametrize(
    "name",
    [".hidden.pdf", "~$letter.docx", "a.tmp", "a.PART", "a.filepart", "a.crdownload", "letter.pdf~", "Thumbs.db",
     ".queue/letter.pdf", "a.!ut"],
)
def test_a_file_in_the_making_or_hidden_is_left_alone(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(PDF)
    mailbox = folder(tmp_path)
    assert listed(mailbox) == []
    assert [source for chunk in mailbox.inventory() for source in chunk] == []


def test_a_file_that_still_grows_is_waited_for(tmp_path: Path) -> None:
    path = tmp_path / "scan.pdf"
    path.write_bytes(PDF[:10])
    mailbox = folder(tmp_path, settle_seconds=0.3)
    assert listed(mailbox) == []
    path.write_bytes(PDF)
    os.utime(path, (1_000_000_000, 1_000_000_000))  # A copying program sets the original's time before it is done.
    assert listed(mailbox) == []
    deadline = time.monotonic() + 10
    while not listed(mailbox):
        assert mailbox.wait(5)
        assert time.monotonic() < deadline
    raw, = fetched(mailbox)
    assert raw.content == PDF


def test_a_file_from_a_clock_that_is_ahead_is_taken_when_it_has_been_seen_long_enough(tmp_path: Path) -> None:
    path = tmp_path / "scan.pdf"
    path.write_bytes(PDF)
    ahead = time.time() + 3600
    os.utime(path, (ahead, ahead))
    mailbox = folder(tmp_path, settle_seconds=0.2)
    assert listed(mailbox) == []
    assert mailbox.wait(10)
    assert len(listed(mailbox)) == 1


def test_an_empty_file_is_not_complete(tmp_path: Path) -> None:
    (tmp_path / "scan.pdf").touch()
    assert listed(folder(tmp_path)) == []


def test_links_are_not_followed(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "secret.pdf").write_bytes(PDF)
    (tmp_path / "in" / "link.pdf").symlink_to(tmp_path / "secret.pdf")
    (tmp_path / "in" / "everything").symlink_to(tmp_path)
    os.mkfifo(tmp_path / "in" / "pipe.pdf")
    assert listed(folder(tmp_path / "in")) == []


@pytest.mark.parametrize("name", [b"two\nlines.pdf", b"\xff\xfe.pdf", "Antrag ä.pdf".encode(), b"100%.pdf", b"a#b.pdf"])
@pytest.mark.parametrize("after", ["flag", "move"])
def test_a_strange_name_is_taken_once_and_can_be_stored_as_text(tmp_path: Path, name: bytes, after: str) -> None:
    (tmp_path / os.fsdecode(name)).write_bytes(PDF)
    shelf = Shelf()
    mailbox = folder(tmp_path, after=after)
    collect(mailbox, shelf)
    assert len(collect(mailbox, shelf).kept) == 0
    (source, raw), = shelf.kept.items()
    assert source.key.isascii()
    assert source.key.isprintable()
    assert raw.name.encode()
    assert [each for chunk in mailbox.inventory() for each in chunk] == [source]


def test_a_name_used_again_is_another_message(tmp_path: Path) -> None:
    mailbox = folder(tmp_path, after="move")
    shelf = Shelf()
    for number in range(3):
        (tmp_path / "fax.pdf").write_bytes(PDF + bytes([65 + number]))
        collect(mailbox, shelf)
    (tmp_path / "fax.pdf").write_bytes(PDF + b"A")  # The same once more: known already.
    collect(mailbox, shelf)
    assert shelf.contents == [PDF + b"A", PDF + b"B", PDF + b"C"]
    assert len(list((tmp_path / "Taken").iterdir())) == 4
    inventory = {source for chunk in mailbox.inventory() for source in chunk}
    assert inventory == set(shelf.kept)


def test_a_file_with_other_content_since_the_listing_is_not_taken_for_the_listed_one(tmp_path: Path) -> None:
    (tmp_path / "fax.pdf").write_bytes(PDF)
    mailbox = folder(tmp_path, after="move")
    sources = listed(mailbox)
    (tmp_path / "fax.pdf").write_bytes(PDF + b"more")
    assert list(mailbox.fetch(sources)) == []
    mailbox.acknowledge(sources)
    assert (tmp_path / "fax.pdf").exists()


def test_a_share_that_is_away_does_not_look_empty(tmp_path: Path) -> None:
    mailbox = folder(tmp_path / "share")
    for call in (lambda: listed(mailbox), mailbox.probe, lambda: mailbox.wait(1)):
        with pytest.raises(Unavailable) as caught:
            call()
        assert caught.value.code == "folder-unreachable"
