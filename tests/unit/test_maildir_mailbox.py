"""A Maildir that other programs use at the same time."""

from pathlib import Path

import pytest

from domain.mailboxes import Mailbox
from intake.mailboxes import MailboxOptions, open_mailbox
from tests.contract.doors import Option, listed, mail


@pytest.fixture
def maildir(tmp_path: Path) -> Path:
    for part in ("new", "cur", "tmp"):
        (tmp_path / part).mkdir()
    return tmp_path


def opened(path: Path, **options: Option) -> Mailbox:
    return open_mailbox("mail", f"maildir:{path}", MailboxOptions(**options))


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_acknowledging_keeps_the_unique_name_and_other_flags(maildir: Path) -> None:
    (maildir / "new" / "1.a.host,S=5").write_bytes(mail(1))
    (maildir / "cur" / "2.b.host:2,FR").write_bytes(mail(2))
    mailbox = opened(maildir)
    sources = listed(mailbox)
    assert {source.key for source in sources} == {"1.a.host,S=5", "2.b.host"}
    mailbox.acknowledge(sources)
    assert names(maildir / "cur") == ["1.a.host,S=5:2,S", "2.b.host:2,FRS"]
    assert listed(mailbox) == []
    (maildir / "cur" / "2.b.host:2,FRS").rename(maildir / "cur" / "2.b.host:2,FRST")
    assert [raw.content for raw in mailbox.fetch(sources)] == [mail(1), mail(2)]


def test_a_message_whose_flags_change_between_listing_and_fetching_is_found(maildir: Path) -> None:
    (maildir / "new" / "1.a.host").write_bytes(mail(1))
    mailbox = opened(maildir)
    sources = listed(mailbox)
    (maildir / "new" / "1.a.host").rename(maildir / "cur" / "1.a.host:2,F")
    assert [raw.content for raw in mailbox.fetch(sources)] == [mail(1)]
    mailbox.acknowledge(sources)
    assert names(maildir / "cur") == ["1.a.host:2,FS"]


def test_moving_makes_a_maildir_folder(maildir: Path) -> None:
    (maildir / "new" / "1.a.host").write_bytes(mail(1))
    mailbox = opened(maildir, after="move")
    sources = listed(mailbox)
    mailbox.acknowledge(sources)
    assert names(maildir / ".Taken") == ["cur", "maildirfolder", "new", "tmp"]
    assert names(maildir / ".Taken" / "cur") == ["1.a.host:2,S"]
    assert [source for chunk in mailbox.inventory() for source in chunk] == sources


def test_a_message_under_delivery_is_not_listed(maildir: Path) -> None:
    (maildir / "tmp" / "1.a.host").write_bytes(mail(1)[:10])
    assert listed(opened(maildir)) == []


def test_the_flag_can_be_another(maildir: Path) -> None:
    (maildir / "cur" / "1.a.host:2,S").write_bytes(mail(1))
    mailbox = opened(maildir, flag="\\Flagged")
    assert len(listed(mailbox)) == 1
    mailbox.acknowledge(listed(mailbox))
    assert names(maildir / "cur") == ["1.a.host:2,FS"]


def test_a_subfolder_can_be_watched(maildir: Path) -> None:
    (maildir / ".Exemptions" / "new").mkdir(parents=True)
    (maildir / ".Exemptions" / "new" / "1.a.host").write_bytes(mail(1))
    assert len(listed(opened(maildir, folder="Exemptions"))) == 1


def test_a_name_of_any_bytes_can_be_stored_as_text(maildir: Path) -> None:
    (maildir / "new" / "1.\udcff.host").write_bytes(mail(1))
    mailbox = opened(maildir)
    source, = listed(mailbox)
    assert source.key.isascii()
    assert [raw.content for raw in mailbox.fetch([source])] == [mail(1)]
    mailbox.acknowledge([source])
    assert listed(mailbox) == []
