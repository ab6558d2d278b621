"""`calnet-intake check`: what it prints, its exit status, and that quotations are the text they point to."""

import json
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest

from domain.mail import RawMessage, Source
from extractors.contract import Limits
from pipeline.reading import read
from tests.shared import ROOT, SAMPLES

LIMITS = Limits()


def check(*arguments: str | Path) -> tuple[int, list[dict[str, object]], str]:
    run = subprocess.run(
        [sys.executable, "-m", "pipeline", "check", *map(str, arguments)], cwd=ROOT, capture_output=True, text=True,
        timeout=120, check=False,
    )
    return run.returncode, [json.loads(line) for line in run.stdout.splitlines()], run.stderr


def test_files_given_arrive_in_one_store_in_that_order() -> None:
    folder = SAMPLES / "exemptions"
    status, answers, _ = check(folder / "02-deficient.eml", folder / "03-supplement.eml")
    assert status == 0
    assert [answer["kind"] for answer in answers] == ["exemption", "supplement"]
    assert answers[0]["case"] == answers[1]["case"]
    gaps = [r["id"] for r in answers[0]["requirements"] if r["status"] == "missing"]  # type: ignore[union-attr]
    assert gaps == ["contract.termination", "sla.remedies"]
    assert [answer["disposition"] for answer in answers] == ["deficient", "complete"]


def test_a_folder_is_a_packet_of_its_own_in_a_fresh_store(tmp_path: Path) -> None:
    for name in ("one", "two"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "01.eml").write_bytes((SAMPLES / "exemptions" / "02-deficient.eml").read_bytes())
    status, answers, _ = check(tmp_path / "one", tmp_path / "two")
    assert status == 0
    assert [(answer["packet"], answer["file"], answer["kind"]) for answer in answers] == [
        ("one", "01.eml", "exemption"), ("two", "01.eml", "exemption"),
    ]


def test_what_the_samples_are_for_is_said_of_them() -> None:
    expected = {
        "exemptions/01-complete.eml": ("exemption", "complete"),
        "exemptions/04-not-required.eml": ("exemption", "not_required"),
        "exemptions/05-out-of-office.eml": ("not_a_request", "not_a_request"),
        "delegations/06-complete.eml": ("general_delegation", "complete"),
        "delegations/07-locked.eml": ("general_delegation", "triage"),
    }
    _, answers, _ = check(*(SAMPLES / name for name in expected))
    assert [(a["kind"], a["disposition"]) for a in answers] == list(expected.values())


def test_values_below_the_threshold_are_named_as_doubtful(monkeypatch: pytest.MonkeyPatch) -> None:
    message = SAMPLES / "exemptions" / "01-complete.eml"
    usual = check(message)[1][0]
    monkeypatch.setenv("CALNET_THRESHOLDS__PRESENT", "0.99")
    strict = check(message)[1][0]
    assert usual["doubtful"] == []
    assert {"cost.total", "signer.name"} <= set(strict["doubtful"])  # type: ignore[call-overload]


def test_a_file_that_cannot_be_taken_apart_is_named_and_the_rest_is_read(tmp_path: Path) -> None:
    empty = tmp_path / "empty.eml"
    empty.write_bytes(b"")
    status, answers, _ = check(empty, SAMPLES / "exemptions" / "05-out-of-office.eml")
    assert status == 1
    assert "error" in answers[0]
    assert answers[1]["kind"] == "not_a_request"


def test_wrong_usage_says_so() -> None:
    status, answers, words = check("no-such-file.eml")
    assert (status, answers) == (2, [])
    assert "no-such-file.eml" in words


@pytest.mark.parametrize("file", sorted(SAMPLES.glob("*/*.eml")), ids=lambda file: file.name)
def test_every_quotation_is_the_text_at_its_offsets(file: Path) -> None:
    raw = RawMessage(Source("check", file.name), file.read_bytes(), datetime.now(UTC))
    reading = read(raw, LIMITS)
    documents = {document.id: document for document in reading.documents}
    quoted = [evidence for value in reading.fields for evidence in value.evidence]
    assert all(documents[e.document].text[e.start:e.end] == e.quote for e in quoted)
    assert all(e.place == documents[e.document].place_of(e.start, e.end) for e in quoted)
    assert quoted or "out-of-office" in file.name
