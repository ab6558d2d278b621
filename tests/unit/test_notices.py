"""Letters: golden files read by eye, header fields, both parts alike, and nothing of an agency's that could do harm."""

import email
import email.policy
import os
import re
from collections.abc import Mapping
from dataclasses import replace
from email.message import EmailMessage
from html.parser import HTMLParser
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from domain.cases import Letter, Packet, Purpose
from domain.errors import Misconfigured
from domain.findings import Agency, Finding, Status
from domain.mail import Address, Part, PartRole
from domain.policy import AgencyClass, Strength
from routing.correspondents import Caps, Counts
from routing.letters import SUPPRESS
from routing.notices import Correspondence, Desk, letters_for
from routing.rendering import WIDTH, Templates, Wording, clip, plain, wrap
from tests.unit.letter_cases import (
    CASES,
    CONTENTS,
    DESK,
    ITEMS,
    NOW,
    TOKEN,
    Case,
    arrival,
    evidence,
    finding,
    findings,
)

ROOT = Path(__file__).parents[2]
GOLDEN = ROOT / "tests" / "golden" / "letters"
TEMPLATES = Templates(ROOT / "config" / "notices")
REVIEWER = "reviewers@state.example"
DEFICIENT = CASES["deficient"]


def write(case: Case, *, desk: Desk = DESK, counts: Counts = Counts(), automatic: str = "") -> Correspondence:  # noqa: B008  (frozen)
    return letters_for(
        case.packet, case.decision, desk=desk, templates=TEMPLATES, number=len(case.arrivals), now=NOW, token=TOKEN,
        asked=case.asked, reviewer=REVIEWER, automatic=automatic, contents=CONTENTS, counts=lambda *_: counts,
    )


def one(correspondence: Correspondence, purpose: Purpose) -> Letter:
    (letter,) = [letter for letter in correspondence.letters if letter.purpose is purpose]
    return letter


def opened(letter: Letter) -> EmailMessage:
    message = email.message_from_bytes(letter.content, policy=email.policy.default)
    assert isinstance(message, EmailMessage)
    assert not message.defects
    return message


def text_of(letter: Letter) -> str:
    body = opened(letter).get_body(("plain",))
    assert body is not None
    return str(body.get_content()).replace("\r\n", "\n")


def html_of(letter: Letter) -> str:
    body = opened(letter).get_body(("html",))
    assert body is not None
    return str(body.get_content()).replace("\r\n", "\n")


class Page(HTMLParser):
    """The tags and the visible text of a page, without its title, its first heading and the heads of tables."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.text: list[str] = []
        self._inside: list[str] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note the tag; all but those within a line part words."""
        self.tags.append((tag, dict(attrs)))
        self.text.append("" if tag in {"strong", "a"} else " ")
        if tag not in {"br", "meta"}:
            self._inside.append(tag)

    def handle_endtag(self, tag: str) -> None:
        """Check that tags nest."""
        assert self._inside.pop() == tag

    def handle_data(self, data: str) -> None:
        """Note the text."""
        if not {"head", "h1", "thead"} & set(self._inside):
            self.text.append(data)


def words(text: str) -> list[str]:
    text = re.sub(r"(?m)^\s*(?:-|\d{1,2}\.)\s", " ", text)
    return [word.rstrip(":") for word in text.lower().split()]


# --- read by eye


@pytest.mark.parametrize("name", CASES)
def test_letters_are_those_that_were_read(name: str) -> None:
    """To accept a changed letter, delete its file or set ACCEPT_LETTERS, read what was written, and run again."""
    parts = []
    correspondence = write(CASES[name])
    for letter in correspondence.letters:
        head = letter.content.split(b"\r\n\r\n")[0].decode().replace("\r\n", "\n")
        parts.append(f"{head}\n\n{text_of(letter)}")
    parts += [f"No letter ({e.detail['purpose']}): {e.detail['why']}\n" for e in correspondence.events]
    said = f"\n{'=' * WIDTH}\n\n".join(parts)
    golden = GOLDEN / f"{name}.txt"
    if os.environ.get("ACCEPT_LETTERS") or not golden.exists():
        golden.write_text(said, encoding="utf-8")
        pytest.fail(f"{golden.name} was written; please read it, then run again")
    assert said == golden.read_text(encoding="utf-8")


def test_no_golden_letter_is_left_over() -> None:
    assert {file.stem for file in GOLDEN.glob("*.txt")} == set(CASES)


# --- which letters leave


@pytest.mark.parametrize(
    ("name", "purposes"),
    [
        ("complete", [Purpose.ACKNOWLEDGEMENT, Purpose.REVIEW]),
        ("deficient", [Purpose.DEFICIENCY]),
        ("unreadable", [Purpose.ACKNOWLEDGEMENT, Purpose.TRIAGE]),
        ("forged", [Purpose.TRIAGE]),
        ("exempt", [Purpose.NOT_REQUIRED]),
        ("withdrawal", [Purpose.TRIAGE]),
    ],
)
def test_which_letters(name: str, purposes: list[Purpose]) -> None:
    letters = write(CASES[name]).letters
    assert [letter.purpose for letter in letters] == purposes
    for letter in letters:
        outward = letter.purpose in {Purpose.ACKNOWLEDGEMENT, Purpose.DEFICIENCY}
        assert (letter.to[0].address == "jordan.pham@resources.example") is outward


def test_no_letter_answers_a_machine_and_the_reason_is_recorded() -> None:
    correspondence = write(DEFICIENT, automatic="it says that it is an automatic reply.")
    assert correspondence.letters == ()
    (event,) = correspondence.events
    assert event.what == "letter not sent"
    assert "automatic reply" in str(event.detail["why"])


@pytest.mark.parametrize(
    "address",
    [
        "noreply@resources.example", "calnet-no-reply@resources.example", "donotreply@resources.example",
        "MAILER-DAEMON@resources.example", "STNDexemptions@state.ca.gov", "stndexemptions+token@STATE.ca.gov",
        "STNDdelegations@state.ca.gov", "calnet-staff@state.ca.gov", "a@b", "two words@resources.example",
        "bounces+77@list.example", "x\r\nBcc: all@state.example", "jörg@resources.example",
    ],
)
def test_addresses_that_get_no_letter(address: str) -> None:
    message = replace(DEFICIENT.arrivals[0].reading.message, from_=(Address("", address),))
    first = DEFICIENT.arrivals[0]
    case = replace(DEFICIENT, arrivals=(replace(first, reading=replace(first.reading, message=message)),))
    assert write(case).letters == ()
    assert write(case).events[0].detail["why"]


@pytest.mark.parametrize("changed", [{"from_": ()}, {"from_": (Address("", "a@b.example"),) * 2}, {"return_path": ""}])
def test_messages_that_get_no_letter(changed: dict[str, object]) -> None:
    first = DEFICIENT.arrivals[0]
    message = replace(first.reading.message, **changed)  # type: ignore[arg-type]  # one field of the message
    case = replace(DEFICIENT, arrivals=(replace(first, reading=replace(first.reading, message=message)),))
    assert write(case).letters == ()


@pytest.mark.parametrize("address", ["telecom-request@resources.example", "renoreply.smith@resources.example"])
def test_addresses_that_people_read(address: str) -> None:
    first = DEFICIENT.arrivals[0]
    message = replace(first.reading.message, from_=(Address("", address),))
    case = replace(DEFICIENT, arrivals=(replace(first, reading=replace(first.reading, message=message)),))
    assert one(write(case), Purpose.DEFICIENCY).to == (Address("", address),)


# --- brakes


def test_a_second_notice_the_same_day_waits_for_a_person() -> None:
    letter = one(write(DEFICIENT, counts=Counts(same_today=1)), Purpose.DEFICIENCY)
    assert "today" in letter.held


def test_while_a_notice_waits_the_agency_hears_that_its_message_has_come() -> None:
    def one_notice_today(_address: str, purpose: Purpose) -> Counts:
        return Counts(same_today=1 if purpose is Purpose.DEFICIENCY else 0)

    case = CASES["deficient-again"]
    letters = letters_for(
        case.packet, case.decision, desk=DESK, templates=TEMPLATES, number=2, now=NOW, asked=case.asked,
        counts=one_notice_today,
    ).letters
    assert [(letter.purpose, bool(letter.held)) for letter in letters] == [
        (Purpose.ACKNOWLEDGEMENT, False), (Purpose.DEFICIENCY, True),
    ]
    assert "A member of our staff will look" in " ".join(text_of(letters[0]).split())


def test_a_second_acknowledgement_the_same_day_is_not_written() -> None:
    correspondence = write(CASES["complete"], counts=Counts(same_today=1))
    assert [letter.purpose for letter in correspondence.letters] == [Purpose.REVIEW]
    assert correspondence.events[0].detail["purpose"] == "acknowledgement"


def test_too_many_letters_in_an_hour_stop_them_all() -> None:
    desk = replace(DESK, caps=Caps(per_hour=7))
    assert all(letter.held for letter in write(CASES["complete"], desk=desk, counts=Counts(last_hour=7)).letters)
    assert not any(letter.held for letter in write(CASES["complete"], desk=desk, counts=Counts(last_hour=6)).letters)


def test_too_many_letters_to_a_domain_stop_those_to_it() -> None:
    desk = replace(DESK, caps=Caps(domain_per_day=9))
    letters = write(CASES["complete"], desk=desk, counts=Counts(domain_today=9)).letters
    assert [bool(letter.held) for letter in letters] == [True, False]


def test_our_own_people_hear_of_a_case_several_times_a_day_but_not_for_ever() -> None:
    assert not one(write(CASES["withdrawal"], counts=Counts(same_today=2)), Purpose.TRIAGE).held
    assert one(write(CASES["withdrawal"], counts=Counts(same_today=6)), Purpose.TRIAGE).held


def test_staff_may_want_to_approve_what_leaves_the_house() -> None:
    desk = replace(DESK, approval=True)
    assert one(write(DEFICIENT, desk=desk), Purpose.DEFICIENCY).held
    assert not one(write(CASES["complete"], desk=desk), Purpose.REVIEW).held


def test_a_later_notice_that_names_something_new_waits_for_a_person() -> None:
    letter = one(write(replace(CASES["deficient-again"], asked=("cost.total",))), Purpose.DEFICIENCY)
    assert ITEMS["sla.remedies"].title in letter.held
    assert not one(write(CASES["deficient-again"]), Purpose.DEFICIENCY).held


# --- header fields


@pytest.mark.parametrize("name", CASES)
def test_header_fields(name: str) -> None:
    for letter in write(CASES[name]).letters:
        message = opened(letter)
        outward = letter.purpose in {Purpose.ACKNOWLEDGEMENT, Purpose.DEFICIENCY}
        assert message["Subject"].startswith("[EX-2026-0001] ")
        assert message["From"] == "CALNET Program <STNDexemptions@state.ca.gov>"
        assert message["Message-ID"] == letter.message_id
        assert TOKEN in letter.message_id
        assert message["Auto-Submitted"] == ("auto-replied" if outward else "auto-generated")
        assert message["X-Auto-Response-Suppress"] == SUPPRESS
        assert "NDR" not in SUPPRESS.split(", ")  # a bounce must come home
        assert message["Precedence"] is None
        assert message["Date"].datetime == NOW
        if outward:
            assert message["Reply-To"] == f"STNDexemptions+{TOKEN}@state.ca.gov"
            assert message["In-Reply-To"] == f"<{CASES[name].packet.latest.reading.message.message_id}>"
        else:
            assert message["In-Reply-To"] is None
            assert message["Reply-To"] == DESK.staff
        assert all(len(line) <= 998 for line in letter.content.split(b"\r\n"))
        assert letter.content.count(b"\n") == letter.content.count(b"\r\n")
        assert letter.content.isascii()


def test_a_long_thread_keeps_its_ids_whole() -> None:
    ids = tuple(f"{'x' * 90}.{n}@resources.example" for n in range(60))
    first = DEFICIENT.arrivals[0]
    message = replace(first.reading.message, references=ids[:-1], message_id=ids[-1])
    case = replace(DEFICIENT, arrivals=(replace(first, reading=replace(first.reading, message=message)),))
    letter = one(write(case), Purpose.DEFICIENCY)
    said = opened(letter)["References"].split()
    assert said[0] == f"<{ids[0]}>"
    assert said[-1] == f"<{ids[-1]}>"
    assert set(said) <= {f"<{one}>" for one in ids}
    assert b"=?" not in letter.content.split(b"\r\n\r\n")[0]


def test_an_id_that_is_none_is_not_repeated() -> None:
    first = DEFICIENT.arrivals[0]
    message = replace(first.reading.message, message_id="<a b@c>\r\nBcc: x@y.example", references=("a < b", ""))
    case = replace(DEFICIENT, arrivals=(replace(first, reading=replace(first.reading, message=message)),))
    message_out = opened(one(write(case), Purpose.DEFICIENCY))
    assert message_out["In-Reply-To"] is None
    assert message_out["References"] is None
    assert message_out["Bcc"] is None


def test_the_same_decision_gives_the_same_bytes() -> None:
    first, second = (write(CASES["complete"]).letters for _ in range(2))
    assert [letter.content for letter in first] == [letter.content for letter in second]
    assert len({letter.message_id for letter in first}) == len(first)


def test_another_decision_gives_another_message_id() -> None:
    assert one(write(DEFICIENT), Purpose.DEFICIENCY).message_id != one(
        write(CASES["deficient-again"]), Purpose.DEFICIENCY
    ).message_id


# --- how the reader is addressed


@pytest.mark.parametrize(
    ("name", "greeting"),
    [
        ("Jordan Pham", "Dear Jordan Pham:"), ("Quintero, Marisol (PARKS)", "Dear Marisol Quintero:"),
        ("Okonkwo-Reed, Nathaniel@EDD", "Dear Nathaniel Okonkwo-Reed:"), ("Dale Smith, Jr.", "Dear Dale Smith, Jr.:"),
        ("Ana Reyes, PMP", "Dear Ana Reyes, PMP:"),
        ("Tash, Roland E COL", "Dear Roland E Tash:"), ("", "Hello:"), ("(CDPH)", "Hello:"),
    ],
)
def test_greeting(name: str, greeting: str) -> None:
    first = DEFICIENT.arrivals[0]
    message = replace(first.reading.message, from_=(Address(name, "pham@resources.example"),))
    case = replace(DEFICIENT, arrivals=(replace(first, reading=replace(first.reading, message=message)),))
    assert text_of(one(write(case), Purpose.DEFICIENCY)).splitlines()[0] == greeting


# --- both parts


@pytest.mark.parametrize("name", CASES)
def test_both_parts_say_the_same_and_lines_are_short(name: str) -> None:
    for letter in write(CASES[name]).letters:
        text, page = text_of(letter), Page(html_of(letter))
        assert words("".join(page.text)) == words(text)
        assert max(len(line) for line in text.splitlines()) <= WIDTH
        assert not re.search(r"[ \t]$", text, re.MULTILINE)


@pytest.mark.parametrize("name", CASES)
def test_pages_can_be_used_by_everybody(name: str) -> None:
    for letter in write(CASES[name]).letters:
        page = Page(html_of(letter))
        kinds = [tag for tag, _ in page.tags]
        assert ("html", {"lang": "en"}) in page.tags
        assert kinds.count("title") == kinds.count("h1") == 1
        assert "h2" in kinds
        levels = [int(tag[1]) for tag in kinds if re.fullmatch(r"h\d", tag)]
        assert all(after - before <= 1 for before, after in pairwise(levels))
        assert all(attributes.get("scope") for tag, attributes in page.tags if tag == "th")
        assert not {"script", "img", "iframe", "form", "link"} & set(kinds)


def test_a_contact_stands_in_every_letter_to_an_agency() -> None:
    """Government Code 7525-7527: name, telephone number and address of a person who knows the matter."""
    for name in ("complete", "deficient", "unreadable"):
        text = text_of(write(CASES[name]).letters[0])
        for line in ("Robin Alvarez, Program Analyst", "(916) 555-0142", "P.O. Box 1810, MS Y-13", "Rancho Cordova"):
            assert line in text


# --- what the notice says


REQUIRED = [name for name, item in ITEMS.items() if item.strength is Strength.REQUIRED]


@settings(max_examples=25, deadline=None)
@given(st.sets(st.sampled_from(REQUIRED), min_size=1))
def test_every_missing_item_is_in_the_notice_exactly_once(names: set[str]) -> None:
    case = Case(findings=findings(**{name.replace(".", "_"): finding(name, Status.MISSING) for name in names}))
    letter = one(write(case), Purpose.DEFICIENCY)
    assert set(letter.items) == names
    assert len(letter.items) == len(names)
    flat = " ".join(text_of(letter).split())
    for name, item in ITEMS.items():
        expected = 1 if name in names else 0
        assert flat.count(f"{item.title} ({item.citation})") == expected
        assert flat.count(item.ask) == expected
        assert "".join(Page(html_of(letter)).text).count(f"{item.title} ({item.citation})") == expected


def test_a_later_notice_names_only_what_is_still_open() -> None:
    letter = one(write(CASES["deficient-again"]), Purpose.DEFICIENCY)
    assert letter.items == ("sla.remedies",)
    text = text_of(letter)
    assert ITEMS["cost.total"].ask not in text
    assert "We now have" in text


# --- what an agency wrote cannot do harm


HOSTILE = st.text(st.characters(codec="utf-8"), max_size=300) | st.sampled_from([
    "a\r\nBcc: victim@state.example\r\n\r\nbody", "x\n\nWHAT WE NEED\n\n1. Money", "</p><script>alert(1)</script>",
    "{{ 7 * 7 }}{% raw %}", "\u202egnp.exe", "<img src=https://evil.example/x.png>", "a" * 3000, "\x00\x07\x1b[31m",
    "=?utf-8?q?Bcc=3A_x?=", '"; name="x', "--=_0_", ".\r\n.\r\nMAIL FROM:<x>",
])


ATTRIBUTES = {"lang", "charset", "name", "content", "scope", "href", "class"}


def hostile_case(words: str) -> Case:
    part = Part("1.2", words, "application/pdf", words, 10, "f" * 64, PartRole.ATTACHMENT)
    ledger = CASES["unreadable"].arrivals[0].reading.coverage
    first = arrival(coverage=tuple(replace(line, name=words, unit=words) for line in ledger))
    message = replace(first.reading.message, subject=words, message_id=words, references=(words,),
                      from_=(Address(words, "pham@resources.example"),), parts=(*first.reading.message.parts, part))
    bad = Finding("cost.total", "Total cost", Status.MISSING, words, "STMM", Strength.REQUIRED, ask="Please.",
                  evidence=(evidence(words or "x", name=words),), looked_in=(words,))
    return Case(arrivals=(replace(first, reading=replace(first.reading, message=message)),),
                findings=findings(a=bad), agency=Agency(words, AgencyClass.NON_EXEMPT))


@settings(max_examples=50, deadline=None)
@given(HOSTILE, st.sampled_from(["DEFICIENT", "TRIAGE", "COMPLETE", "EXEMPT"]))
def test_nothing_from_outside_becomes_a_header_field_or_a_tag(words: str, shape: str) -> None:
    case = hostile_case(words)
    if shape == "TRIAGE":
        case = replace(case, requests=2)
    elif shape == "COMPLETE":
        case = replace(case, findings=findings())
    elif shape == "EXEMPT":
        case = replace(case, agency=Agency(words, AgencyClass.EXEMPT))
    for letter in write(case).letters:
        message = opened(letter)
        assert set(message.keys()) <= {
            "From", "To", "Reply-To", "Date", "Message-ID", "In-Reply-To", "References", "Subject", "Auto-Submitted",
            "X-Auto-Response-Suppress", "MIME-Version", "Content-Type",
        }
        assert len(message.keys()) == len(set(message.keys()))
        assert len(message["Subject"]) <= 200
        assert [address.addr_spec for address in message["To"].addresses] == [letter.to[0].address]
        page = Page(html_of(letter))
        assert not {"script", "img"} & {tag for tag, _ in page.tags}
        assert {name for _, attributes in page.tags for name in attributes} <= ATTRIBUTES
        text = text_of(letter)
        assert max(len(line) for line in text.splitlines()) <= WIDTH
        assert text.count("\nWHAT WE NEED\n") <= 1
        assert not re.search("[\u0000-\u0008\u000b-\u001f\u202a-\u202e\u2066-\u2069]", text)




# --- enclosures


def enclosed(letter: Letter) -> dict[str, bytes]:
    return {str(p.get_filename()): p.get_payload(decode=True) or b"" for p in opened(letter).iter_attachments()}  # type: ignore[misc]  # bytes


def test_the_reviewer_gets_the_files() -> None:
    files = enclosed(one(write(CASES["complete"]), Purpose.REVIEW))
    assert files["Request.pdf"] == b"%PDF-letter"
    assert files["Costs.xlsx"] == b"PK-costs"
    assert b"Please find our request attached." in files["Message 1.txt"]
    assert "logo.png" not in files


def test_two_files_of_one_name_both_come() -> None:
    files = enclosed(one(write(CASES["complete-after-supplement"]), Purpose.REVIEW))
    assert {"Request.pdf", "Request (2).pdf", "Costs.xlsx", "Costs (2).xlsx"} <= set(files)


def test_what_does_not_fit_is_named() -> None:
    letter = one(write(CASES["complete"], desk=replace(DESK, enclosed_bytes=50)), Purpose.REVIEW)
    assert set(enclosed(letter)) == {"Message 1.txt", "Request.pdf"}
    assert "Costs.xlsx: not enclosed" in text_of(letter)


@pytest.mark.parametrize(
    "name", ["../../etc/passwd", "C:\\temp\\a.exe", "\u202efdp.exe", "con\x00.pdf", "", "a\r\nX: y"]
)
def test_names_of_enclosures_are_labels_only(name: str) -> None:
    case = CASES["complete"]
    first = case.arrivals[0]
    parts = tuple(replace(p, name=name) if p.path == "1.2" else p for p in first.reading.message.parts)
    message = replace(first.reading.message, parts=parts)
    changed = replace(case, arrivals=(replace(first, reading=replace(first.reading, message=message)),))
    files = enclosed(one(write(changed), Purpose.REVIEW))
    names = [name for name, content in files.items() if content == b"%PDF-letter"]
    assert len(names) == 1
    assert names[0]
    assert not set('<>:"/\\|?*\r\n\x00\u202e') & set(names[0])


@pytest.mark.parametrize(
    "declared", ["text/html", "image/svg+xml", "message/rfc822", "multipart/mixed", "nonsense", "text/html; x"]
)
def test_active_types_go_along_as_plain_downloads(declared: str) -> None:
    case = CASES["complete"]
    first = case.arrivals[0]
    parts = tuple(replace(p, media_type=declared) if p.path == "1.2" else p for p in first.reading.message.parts)
    message = replace(first.reading.message, parts=parts)
    changed = replace(case, arrivals=(replace(first, reading=replace(first.reading, message=message)),))
    message_out = opened(one(write(changed), Purpose.REVIEW))
    types = {part.get_filename(): part.get_content_type() for part in message_out.iter_attachments()}
    assert types["Request.pdf"] == "application/octet-stream"


# --- templates


def test_a_template_that_writes_other_header_fields_is_refused(tmp_path: Path) -> None:
    (tmp_path / "bad.eml.j2").write_text("Subject: x\nBcc: y@state.example\n\nbody\n")
    (tmp_path / "bad.html.j2").write_text("<p>body</p>")
    with pytest.raises(Misconfigured) as caught:
        Templates(tmp_path).render("bad", {})
    assert caught.value.code == "letter-header"
    assert "bad.eml.j2" in caught.value.where


@pytest.mark.parametrize(
    ("source", "code"),
    [("Subject: {{ nobody }}\n\nx", "letter-template"), ("Subject: {% if %}\n\nx", "letter-template"),
     ("Subject:\n\nx", "letter-subject"), (None, "letter-absent")],
)
def test_wrong_templates_are_named(tmp_path: Path, source: str | None, code: str) -> None:
    if source is not None:
        (tmp_path / "bad.eml.j2").write_text(source)
    with pytest.raises(Misconfigured) as caught:
        Templates(tmp_path).render("bad", {})
    assert caught.value.code == code


@given(st.text(max_size=400))
def test_plain_is_one_visible_line(text: str) -> None:
    line = plain(text)
    assert line == plain(line)
    assert line.splitlines() in ([line], [])
    assert len(clip(text, 40)) <= 40


@given(st.text(st.sampled_from("ab -1.\n"), max_size=400))
def test_wrapping_loses_no_word(text: str) -> None:
    wrapped = wrap(text)
    assert "".join(wrapped.split()) == "".join(text.split())
    assert all(len(line) <= WIDTH for line in wrapped.splitlines())


def test_packets_of_no_case_still_give_letters() -> None:
    case = CASES["unreadable"]
    packet = Packet(case.packet.arrivals)
    letters = letters_for(
        packet, case.decision, desk=DESK, templates=TEMPLATES, number=1, now=NOW, reviewer=REVIEWER
    ).letters
    assert letters


def test_every_name_a_template_can_print_is_documented() -> None:
    told = (ROOT / "docs" / "LETTERS.md").read_text(encoding="utf-8")
    names = set(_context_of(CASES["deficient"])) | {"enclosed", "left_out"}
    assert {name for name in names if f"`{name}`" not in told} == set()


def test_every_letter_is_documented_and_has_both_parts() -> None:
    told = (ROOT / "docs" / "LETTERS.md").read_text(encoding="utf-8")
    for purpose in Purpose:
        assert f"`{purpose.value}`" in told
        assert (ROOT / "config" / "notices" / f"{purpose.value}.eml.j2").exists()
        assert (ROOT / "config" / "notices" / f"{purpose.value}.html.j2").exists()


def _context_of(case: Case) -> set[str]:
    seen: dict[str, object] = {}

    class Spy(Templates):
        """Templates that note what they were given."""

        def render(self, name: str, context: Mapping[str, Any]) -> Wording:
            """Note, then render."""
            seen.update(context)
            return super().render(name, context)

    letters_for(case.packet, case.decision, desk=DESK, templates=Spy(TEMPLATES.folder), number=1, now=NOW)
    return set(seen)
