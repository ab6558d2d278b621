"""The limited child: whatever a part does to its reader, the part gets its verdict and its siblings are read."""

import os
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from email.message import EmailMessage
from pathlib import Path

import psutil
import pytest

from domain.cases import Reading
from domain.documents import Coverage, Reason, Verdict
from domain.errors import BadInput
from domain.mail import RawMessage, Source
from extractors import libarchive
from extractors.contract import Limits
from pipeline.reader import PREFIX, Reader
from tests.unit.test_archives import rar5

MOCK = Path(__file__).parent.parent / "misbehaving" / "mock_format.py"
LIMITS = Limits(part_seconds=60, message_seconds=120, memory=700 << 20, processes=20, unpacked=40 << 20)
HASTY = Limits(part_seconds=1, message_seconds=60, memory=700 << 20)


def mail(*orders: str) -> RawMessage:
    message = EmailMessage()
    message["From"], message["Subject"] = "cio@agency.example", "orders"
    message.set_content("The letter itself.\n")
    for number, order in enumerate(orders):
        name = f"{number}.mock"
        message.add_attachment(order.encode(), maintype="application", subtype="x-calnet-mock", filename=name)
    return raw(message.as_bytes())


def raw(content: bytes) -> RawMessage:
    return RawMessage(Source("test", "1"), content, datetime.now(UTC))


@pytest.fixture(scope="module")
def scratch(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("scratch")


@pytest.fixture(scope="module")
def reader(scratch: Path) -> Iterator[Reader]:
    with Reader(LIMITS, scratch=scratch, formats=[MOCK]) as made:
        yield made


@pytest.fixture(scope="module")
def hasty(scratch: Path) -> Iterator[Reader]:
    with Reader(HASTY, scratch=scratch, formats=[MOCK]) as made:
        yield made


def line_of(reading: Reading, part: str) -> Coverage:
    (line,) = [line for line in reading.coverage if line.part == part and not line.unit]
    return line


def texts(reading: Reading) -> list[str]:
    """The text of each part, without the Subject field."""
    return [document.text.strip() for document in reading.documents if document.id != "header"]


def family() -> list[psutil.Process]:
    found = psutil.Process().children(recursive=True)
    return [process for process in found if process.status() != psutil.STATUS_ZOMBIE]


@pytest.mark.parametrize(
    ("order", "reason"),
    [
        ("allocate", Reason.TOO_MUCH_MEMORY),
        ("allocate-quietly", Reason.TOO_MUCH_MEMORY),
        ("fork", Reason.REFUSED),
        ("disk", Reason.DAMAGED),
        ("abort", Reason.DAMAGED),
        ("segfault", Reason.DAMAGED),
        ("exit", Reason.DAMAGED),
        ("kill-parent", Reason.DAMAGED),
        ("raise", Reason.DAMAGED),
        ("recurse", Reason.TOO_DEEP),
    ],
)
def test_a_misbehaving_part_costs_itself_only(reader: Reader, scratch: Path, order: str, reason: Reason) -> None:
    costs_itself_only(reader, scratch, order, reason)


@pytest.mark.parametrize("order", ["loop", "sleep", "deaf"])
def test_a_part_that_does_not_end_is_ended(hasty: Reader, scratch: Path, order: str) -> None:
    costs_itself_only(hasty, scratch, order, Reason.TOOK_TOO_LONG)


def costs_itself_only(reader: Reader, scratch: Path, order: str, reason: Reason) -> None:
    before = {process.pid for process in family()}
    reading = reader.read(mail("read before", order, "read after"))
    line = line_of(reading, "3")
    assert (line.verdict, line.reason) == (Verdict.NOT_READ, reason), line
    assert texts(reading) == ["The letter itself.", "before", "after"]
    assert [part.path for part in reading.message.parts] == ["1", "2", "3", "4"]
    assert len({process.pid for process in family()} - before) <= 2  # a stem and the worker that waits for mail
    assert list(scratch.iterdir()) == []


def test_a_crash_is_named(reader: Reader) -> None:
    assert line_of(reader.read(mail("segfault")), "2").detail == "the reader ended with signal 11"


def test_a_flood_of_words_is_no_answer(reader: Reader) -> None:
    assert texts(reader.read(mail("flood 1"))) == ["The letter itself.", "1"]


def test_a_process_that_stays_behind_is_ended(reader: Reader) -> None:
    reader.read(mail())
    before = {process.pid for process in family()}
    reading = reader.read(mail("grandchild", "read after"))
    assert texts(reading)[-1] == "after"
    assert {process.pid for process in family()} == before


def test_several_poisoned_parts(reader: Reader) -> None:
    reading = reader.read(mail("abort", "read one", "exit", "segfault", "read two"))
    assert texts(reading) == ["The letter itself.", "one", "two"]
    assert sum(line.verdict is Verdict.NOT_READ for line in reading.coverage) == 3


def test_the_message_as_a_whole_has_its_time(scratch: Path) -> None:
    limits = Limits(part_seconds=1, message_seconds=1.5, memory=700 << 20)
    with Reader(limits, scratch=scratch, formats=[MOCK]) as reader:
        started = time.monotonic()
        reading = reader.read(mail("sleep", "sleep", "sleep", "sleep", "read after"))
    assert time.monotonic() - started < 12
    assert [line_of(reading, str(part)).reason for part in range(2, 7)] == [Reason.TOOK_TOO_LONG] * 5


def test_a_text_that_takes_too_long_to_search_is_searched_in_part(scratch: Path) -> None:
    message = EmailMessage()
    message["From"], message["Subject"] = "cio@agency.example", "a long one"
    message.set_content("".join(f"Item {n}: 24 handsets at ${n}.00 each, to be bought in May.\n" for n in range(3600)))
    with Reader(Limits(part_seconds=2, message_seconds=60, memory=700 << 20), scratch=scratch) as reader:
        reading = reader.read(raw(message.as_bytes()))
    assert len(next(document for document in reading.documents if document.is_body).text) > 190_000
    (cut,) = [line for line in reading.coverage if line.verdict is Verdict.PARTLY_READ]
    assert cut.reason is Reason.TOOK_TOO_LONG, cut


@pytest.mark.skipif(libarchive.library() is None, reason="libarchive is not installed")
def test_libraries_of_the_system_are_found_in_the_child(reader: Reader) -> None:
    message = EmailMessage()
    message["From"], message["Subject"] = "cio@agency.example", "an archive"
    message.set_content("The letter itself.\n")
    archive = rar5({"costs.txt": b"Costs are $14,208.", "bomb.txt": bytes(9)}, said=10 << 30) + b"cut"
    for name, content in (("whole.rar", rar5({"costs.txt": b"Costs are $14,208."})), ("bomb.rar", archive)):
        message.add_attachment(content, maintype="application", subtype="vnd.rar", filename=name)
    reading = reader.read(raw(message.as_bytes()))
    assert texts(reading) == ["The letter itself.", "Costs are $14,208."]
    assert line_of(reading, "2").verdict is Verdict.READ
    assert line_of(reading, "3").reason is Reason.TOO_LARGE


def test_a_message_that_holds_nothing_is_refused(reader: Reader) -> None:
    with pytest.raises(BadInput, match="no content"):
        reader.read(raw(b"\r\n \r\n"))
    assert texts(reader.read(mail())) == ["The letter itself."]


def test_the_child_holds_no_secret_and_no_network(scratch: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CALNET_SECRET", "sesame")
    with Reader(LIMITS, scratch=scratch) as reader:
        reader.read(mail())
        seen = [Path(f"/proc/{child.pid}/environ").read_bytes() for child in family()]
    assert seen
    assert not any(b"sesame" in environment for environment in seen)


def test_leftovers_of_a_dead_daemon_are_swept(scratch: Path) -> None:
    gone = scratch / f"{PREFIX}999999999-abc"
    mine = scratch / f"{PREFIX}{os.getpid()}-abc"
    gone.mkdir()
    mine.mkdir()
    with Reader(LIMITS, scratch=scratch):
        assert not gone.exists()
        assert mine.exists()
    mine.rmdir()


def test_nothing_is_left_when_the_reader_closes(scratch: Path) -> None:
    before = {process.pid for process in family()}
    with Reader(LIMITS, scratch=scratch) as reader:
        reader.read(mail())
        assert {process.pid for process in family()} > before
        reader.close()
        reader.close()
    assert {process.pid for process in family()} <= before
