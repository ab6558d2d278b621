"""Messages are kept once, whatever happens in between, and twins are linked."""

import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from domain.errors import BadInput, Unavailable
from domain.mail import RawMessage, Source
from storage.blobs import Blobs
from storage.records import ServerState
from storage.repository import Store
from tests.contract.storage.conftest import Clock
from tests.contract.storage.samples import NOON, raw_message


def test_a_message_is_kept_once_and_comes_back_unchanged(store: Store) -> None:
    raw = RawMessage(Source("exemptions", "7/1"), b"\0\xff\r\nbytes", NOON, "application/pdf", "fax\0 \ud800.pdf")
    first, again = store.keep(raw), store.keep(raw)
    assert first == again
    back = store.raw(first)
    assert (back.source, back.content, back.received) == (raw.source, raw.content, NOON)
    assert back.media_type == "application/pdf"
    assert [line.id for line in store.messages()] == [first]


def test_there_is_no_message_that_was_not_kept(store: Store) -> None:
    with pytest.raises(BadInput):
        store.raw(77)


def test_source_keys_that_are_no_text_are_told_apart(store: Store) -> None:
    keys = ["a%20b", "a b", "caf\u00e9", "caf\udce9", "nul\0", "new\nline"]
    sources = [Source("folder", key) for key in keys]
    for source in sources:
        store.keep(RawMessage(source, source.key.encode("utf-8", "surrogateescape"), NOON))
    assert store.known(sources) == set(sources)
    assert store.unacknowledged("folder") == sources


def test_known_tells_apart_mailboxes_and_takes_many(store: Store) -> None:
    kept = [raw_message(uid) for uid in range(5)]
    for raw in kept:
        store.keep(raw)
    asked = [Source("exemptions", f"7/{uid}") for uid in range(2000)] + [Source("delegations", "7/1")]
    assert store.known(asked) == {raw.source for raw in kept}


def test_twins_are_linked_to_the_first(store: Store) -> None:
    first = store.keep(raw_message(1, b"same"))
    second = store.keep(raw_message(9, b"same", mailbox="delegations"))
    third = store.keep(raw_message(2, b"same"))
    other = store.keep(raw_message(3, b"other"))
    links = {line.id: line.twin_of for line in store.messages()}
    assert links == {first: None, second: first, third: first, other: None}


def test_many_threads_keeping_the_same_twins_link_them_all(store: Store) -> None:
    raws = [raw_message(uid, b"same") for uid in range(16)] * 2
    with ThreadPoolExecutor(8) as pool:
        ids = set(pool.map(store.keep, raws))
    lines = store.messages()
    assert len(ids) == len(lines) == 16
    assert {line.twin_of for line in lines} == {None, min(ids)}


def test_what_became_of_the_server_copy_is_on_record(store: Store) -> None:
    one, two, three = (raw_message(uid) for uid in (1, 2, 3))
    for raw in (one, two, three):
        store.keep(raw)
    store.acknowledged([one.source])
    store.lost([two.source, Source("exemptions", "never seen")])
    assert store.unacknowledged("exemptions") == [three.source]
    states = {line.source: line.server for line in store.messages()}
    assert states == {
        one.source: ServerState.ACKNOWLEDGED, two.source: ServerState.LOST, three.source: ServerState.WAITING
    }


def test_a_crash_after_the_bytes_leaves_no_row_and_keeping_again_mends_it(
    open_store: Callable[..., Store], store: Store
) -> None:
    def stop(step: str) -> None:
        if step == "blob-synced":
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        open_store(stop).keep(raw_message(1))
    assert store.messages() == []
    assert store.raw(store.keep(raw_message(1))).content == b"message 1"


def test_the_steps_are_told_after_they_are_durable(open_store: Callable[..., Store], store: Store) -> None:
    seen = []
    watched = open_store(lambda step: seen.append((step, len(store.messages()))))
    watched.keep(raw_message(1))
    watched.acknowledged([raw_message(1).source])
    assert seen == [("blob-synced", 0), ("message-kept", 1), ("acknowledgement-recorded", 1)]


def test_damaged_and_missing_bytes_are_told(tmp_path: Path) -> None:
    blobs = Blobs(tmp_path)
    digest, other = blobs.put(b"precious"), blobs.put(b"other")
    assert blobs.verify() == []
    blobs.path(digest).write_bytes(b"precioux")
    blobs.path(other).unlink()
    with pytest.raises(Unavailable, match="damaged") as trouble:
        blobs.get(digest)
    assert trouble.value.code == "blob-damaged"
    with pytest.raises(Unavailable) as trouble:
        blobs.get(other)
    assert trouble.value.code == "blob-missing"
    assert len(blobs.verify()) == 1
    assert blobs.put(b"precious") == digest, "putting the bytes again mends the file"
    assert blobs.get(digest) == b"precious"


@pytest.mark.parametrize("name", ["../../etc/passwd", "A" * 64, "0" * 63, "", "0" * 64 + "\n"])
def test_only_digests_name_blobs(tmp_path: Path, name: str) -> None:
    with pytest.raises(ValueError, match="SHA-256"):
        Blobs(tmp_path).get(name)


def test_a_full_disk_is_told_and_leaves_nothing_under_a_final_name(
    tmp_path: Path, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    del clock
    blobs = Blobs(tmp_path)

    def full(_descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(Unavailable) as trouble:
        blobs.put(b"too much")
    assert trouble.value.code == "disk-full"
    assert list(blobs.digests()) == []
    assert list((tmp_path / "incoming").iterdir()) == []


WRITER = """
import sys
from pathlib import Path
from storage.blobs import Blobs

blobs = Blobs(Path(sys.argv[1]))
print("ready", flush=True)
for number in range(1_000_000):
    blobs.put(b"%09d" % number * 200_000)
"""


def test_a_writer_killed_at_any_moment_leaves_no_half_file(tmp_path: Path) -> None:
    moments = random.Random(20260302)  # noqa: S311 - chance with a seed, not a secret
    for _ in range(5):
        writer = subprocess.Popen([sys.executable, "-c", WRITER, str(tmp_path)], stdout=subprocess.PIPE)
        with writer:
            assert writer.stdout is not None
            assert writer.stdout.readline() == b"ready\n"
            time.sleep(moments.uniform(0.0, 0.1))  # when the kill strikes is the thing that is varied
            writer.send_signal(signal.SIGKILL)
    blobs = Blobs(tmp_path)
    assert blobs.verify() == []
    blobs.sweep()
    assert list((tmp_path / "incoming").iterdir()) == []


def test_sweeping_leaves_living_writers_alone(tmp_path: Path) -> None:
    blobs = Blobs(tmp_path)
    (tmp_path / "incoming" / "left behind").write_bytes(b"half")

    def write(number: int) -> str:
        return blobs.put(b"%d" % number * 1000)

    with ThreadPoolExecutor(4) as pool:
        written = pool.map(write, range(200))
        swept = [blobs.sweep() for _ in range(200)]
        digests = set(written)
    assert digests == set(blobs.digests())
    assert sum(swept) >= 1
    assert blobs.verify() == []
