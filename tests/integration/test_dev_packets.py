"""The labelled packets kept beside the checkout: figures that may not fall, and evidence that stands where it says.

All packets are checked once; the scorer and the evidence tests work on that one answer.
"""

import io
import json
import re
import subprocess
import sys
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from pathlib import Path
from typing import Any

import openpyxl
import pdfplumber
import pytest

from tests.shared import ROOT, SHARED, dev_packets, needs_shared

pytestmark = [needs_shared, pytest.mark.xdist_group("dev-packets"), pytest.mark.timeout(900)]

LEAST = json.loads((Path(__file__).parent / "dev_figures.json").read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def printed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What `check` prints of all packets."""
    run = subprocess.run(
        [sys.executable, "-m", "pipeline", "check", "--authserv-id", "mx.cdt.ca.example", *map(str, dev_packets())],
        cwd=ROOT, capture_output=True, text=True, timeout=850, check=False,
    )
    assert run.returncode == 0, run.stderr[-2000:]
    file = tmp_path_factory.mktemp("dev") / "answers.jsonl"
    file.write_text(run.stdout, encoding="utf-8")
    return file


def test_the_figures_have_not_fallen(printed: Path, tmp_path: Path) -> None:
    replay = tmp_path / "replay.py"
    replay.write_text(f"print(open({str(printed)!r}, encoding='utf-8').read(), end='')", encoding="utf-8")
    figures = tmp_path / "figures.json"
    subprocess.run(
        [sys.executable, SHARED / "tools" / "score.py", "--command", f"{sys.executable} {replay}", "--json", figures,
         SHARED / "packets" / "dev"], check=True, capture_output=True, timeout=60,
    )
    said = json.loads(figures.read_text(encoding="utf-8"))
    count = said["counts"]
    now = {
        "items right": count["items right"] / count["items"],
        "items false missing": count.get("items false missing", 0) / count["items"],
        "items false present": count.get("items false present", 0) / count["items"],
        "disposition right": count["disposition right"] / count["messages"],
        "disposition wrong": count.get("disposition wrong", 0) / count["messages"],
        "kind right": count["kind right"] / count["messages"],
        "fields": said["field_mean"],
    }
    assert count.get("unanswered", 0) == 0
    worse = {
        name: (round(now[name], 4), least) for name, least in LEAST.items()
        if (now[name] > least if name.endswith(("missing", "present", "wrong")) else now[name] < least)
    }
    assert worse == {}


def test_every_quotation_stands_at_the_place_it_names(printed: Path) -> None:
    answers = [json.loads(line) for line in printed.read_text(encoding="utf-8").splitlines()]
    looked = 0
    for answer in answers:
        folder = SHARED / "packets" / "dev" / answer["packet"]
        messages = [message_from_bytes(file.read_bytes(), policy=default) for file in sorted(folder.glob("*.eml"))]
        for requirement in answer.get("requirements", []):
            for evidence in requirement["evidence"]:
                mails = [message for message in messages if isinstance(message, EmailMessage)]
                files = [part for message in mails for part in message.iter_attachments()]
                named = [file for file in files if file.get_filename() == evidence["document"]]
                looked += any(stands_there(evidence, file) for file in named)
    assert looked > 100


def stands_there(evidence: dict[str, Any], file: EmailMessage) -> bool:
    """Look at the named place with an independent reader; False where the format or a picture shows it nothing."""
    content = bytes(file.get_payload(decode=True) or b"")  # type: ignore[arg-type]
    words = re.findall(r"\w+", evidence["text"])
    cell = re.fullmatch(r"sheet (.+), cell ([A-Z]+\d+)", evidence["place"])
    if cell and content.startswith(b"PK"):
        value = openpyxl.load_workbook(io.BytesIO(content), data_only=True)[cell[1]][cell[2]].value
        assert value is not None, (evidence, file.get_filename())
        return True
    if not (content.startswith(b"%PDF") and evidence["box"] and words):
        return False
    with pdfplumber.open(io.BytesIO(content)) as pdf:
        page = pdf.pages[evidence["page"] - 1]
        if page.images or page.rotation:
            return False
        left, top, right, bottom = evidence["box"]
        width, height = float(page.width), float(page.height)
        box = (max(0, left - 2), max(0, top - 2), min(width, right + 2), min(height, bottom + 2))
        seen = set(re.findall(r"\w+", page.crop(box).extract_text()))
    assert words[0] in seen, (evidence, file.get_filename(), sorted(seen)[:20])
    return True
