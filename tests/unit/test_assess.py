"""Packet + Checklist → Findings: each item satisfied and not, and never `missing` where something was left unread."""

from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from domain.cases import Arrival, Packet, Reading
from domain.documents import Coverage, Document, Reason, Verdict
from domain.fields import Evidence, FieldValue, Substance
from domain.findings import Finding, Status
from domain.mail import Message, Part, PartRole
from domain.policy import Checklist, Kind, Requirement, Strength
from validators.assess import assess, find_gaps
from validators.checklist import read_checklist
from validators.checks import checks
from validators.inquiry import Thresholds

POLICIES = Path(__file__).parents[2] / "config" / "policies"
CHECKLISTS = {
    kind: checklist
    for name in ("exemption-0501.0", "delegation-3-502.0")
    for checklist in [read_checklist((POLICIES / f"{name}.yaml").read_text(encoding="utf-8"), where=name)]
    for kind in checklist.kinds
}
ALWAYS = [
    (kind, requirement.id)
    for kind, checklist in CHECKLISTS.items()
    for requirement in checklist.requirements
    if next(iter(requirement.check)) in {"present", "role"} and (not requirement.kinds or kind in requirement.kinds)
]
BODY = Document("1", "", "text/plain", "the words", is_body=True)


def value(
    name: str, *, substance: Substance = Substance.SUBSTANTIVE, confidence: float = 0.95, of: object = None
) -> FieldValue:
    evidence = (Evidence("1", 0, 9, "the words", confidence=confidence),)
    return FieldValue(name, of, evidence, confidence, substance)  # type: ignore[arg-type]


def part(path: str, name: str, *, role: PartRole = PartRole.ATTACHMENT, media_type: str = "application/pdf") -> Part:
    return Part(path, name, media_type, media_type, 9, "", role)


def arrival(
    *values: FieldValue, number: int = 1, parts: tuple[Part, ...] = (), unread: tuple[Coverage, ...] = ()
) -> Arrival:
    reading = Reading(Message(parts=parts), (BODY,), (Coverage("1", "", Verdict.READ), *unread), values)
    return Arrival(number, number, "exemptions", datetime(2020, 1, 2, tzinfo=UTC), "", reading)


def judge(kind: Kind, *arrivals: Arrival) -> dict[str, Finding]:
    return {f.requirement: f for f in assess(Packet(arrivals, kind=kind), CHECKLISTS[kind])}


@pytest.mark.parametrize(("kind", "item"), ALWAYS)
def test_an_item_is_present_when_a_passage_says_it(kind: Kind, item: str) -> None:
    finding = judge(kind, arrival(value(item)))[item]
    assert finding.status is Status.PRESENT
    assert [e.quote for e in finding.evidence] == ["the words"]
    assert finding.citation.startswith("STMM")


@pytest.mark.parametrize(("kind", "item"), ALWAYS)
@pytest.mark.parametrize("substance", [None, *(s for s in Substance if s is not Substance.SUBSTANTIVE)])
def test_an_item_is_missing_when_nothing_says_it(kind: Kind, item: str, substance: Substance | None) -> None:
    values = () if substance is None else (value(item, substance=substance),)
    finding = judge(kind, arrival(*values))[item]
    assert finding.status is Status.MISSING
    assert finding.reason.endswith(".")
    assert finding.ask.startswith("Please")
    assert [(v.name, v.substance, v.evidence[0].message) for v in finding.rejected] == [
        (item, v.substance, 1) for v in values
    ]


@pytest.mark.parametrize(
    ("confidence", "status"), [(0.8, "present"), (0.79, "unclear"), (0.4, "unclear"), (0.39, "missing")]
)
def test_doubt_is_unclear(confidence: float, status: str) -> None:
    finding = judge(Kind.EXEMPTION, arrival(value("need", confidence=confidence)))["need"]
    assert finding.status.value == status


@pytest.mark.parametrize(
    ("values", "status"),
    [
        ((), Status.NOT_APPLICABLE),
        ((Substance.NEGATED,), Status.NOT_APPLICABLE),
        ((Substance.REFERENCE,), Status.MISSING),
        ((Substance.PROMISE,), Status.MISSING),
        ((Substance.REFERENCE, Substance.SUBSTANTIVE), Status.PRESENT),
    ],
)
@pytest.mark.parametrize("item", ["provider.documentation", "fsr", "ipr.documentation"])
def test_if_available_counts_only_where_promised(item: str, values: tuple[Substance, ...], status: Status) -> None:
    finding = judge(Kind.EXEMPTION, arrival(*(value(item, substance=s) for s in values)))[item]
    assert finding.status is status


def test_a_later_message_takes_a_promise_back() -> None:
    said = arrival(value("fsr", substance=Substance.REFERENCE))
    corrected = arrival(value("fsr", substance=Substance.NEGATED), number=2)
    assert judge(Kind.EXEMPTION, said, corrected)["fsr"].status is Status.NOT_APPLICABLE
    promised_again = arrival(value("fsr", substance=Substance.REFERENCE), number=3)
    assert judge(Kind.EXEMPTION, said, corrected, promised_again)["fsr"].status is Status.MISSING


@pytest.mark.parametrize(
    ("ground", "confidence", "status"),
    [
        ("financial", 0.9, Status.MISSING),
        ("both", 0.9, Status.MISSING),
        ("technical", 0.9, Status.NOT_APPLICABLE),
        ("financial", 0.6, Status.UNCLEAR),
        ("financial", 0.2, Status.NOT_APPLICABLE),
        (None, 0.9, Status.NOT_APPLICABLE),
    ],
)
def test_price_reduction_papers_are_required_on_a_financial_ground(
    ground: str | None, confidence: float, status: Status
) -> None:
    values = () if ground is None else (value("reason.ground", of=ground, confidence=confidence),)
    assert judge(Kind.EXEMPTION, arrival(*values))["ipr.documentation"].status is status
    present = judge(Kind.EXEMPTION, arrival(*values, value("ipr.documentation")))["ipr.documentation"]
    assert present.status is Status.PRESENT


def test_items_of_the_other_type_do_not_apply() -> None:
    general = judge(Kind.GENERAL_DELEGATION, arrival())
    assert general["catalog.service"].status is Status.NOT_APPLICABLE
    assert general["products"].status is Status.MISSING
    contract = judge(Kind.CONTRACT_DELEGATION, arrival())
    assert contract["products"].status is contract["reason"].status is Status.NOT_APPLICABLE
    assert contract["ramifications"].status is Status.MISSING


def test_a_signer_without_the_office_is_named_in_the_reason() -> None:
    finding = judge(Kind.EXEMPTION, arrival(value("signer.title", of="Staff Services Manager")))["signer"]
    assert finding.status is Status.MISSING
    assert "Staff Services Manager" in finding.reason


def test_advice_is_reported() -> None:
    merged = value("separate_attachments", substance=Substance.OTHER_SUBJECT)
    assert judge(Kind.EXEMPTION, arrival(merged))["separate_attachments"].status is Status.MISSING
    assert judge(Kind.EXEMPTION, arrival())["separate_attachments"].status is Status.NOT_APPLICABLE
    assert (
        judge(Kind.EXEMPTION, arrival(value("separate_attachments")))["separate_attachments"].status is Status.PRESENT
    )


def test_evidence_is_numbered_by_arrival() -> None:
    finding = judge(Kind.EXEMPTION, arrival(), arrival(value("need"), number=2))["need"]
    assert [e.message for e in finding.evidence] == [2]


UNREAD = Coverage("2", "Exhibit C.pdf", Verdict.NOT_READ, reason=Reason.DAMAGED)


@pytest.mark.parametrize("verdict", [Verdict.NOT_READ, Verdict.PARTLY_READ])
@pytest.mark.parametrize("path", ["2", "2/pack.zip!Exhibit C.pdf", "9"])
def test_nothing_is_missing_while_an_attachment_is_unread(verdict: Verdict, path: str) -> None:
    gap = Coverage(path, "Exhibit C.pdf", verdict, unit="page 3", reason=Reason.DAMAGED)
    findings = judge(Kind.EXEMPTION, arrival(value("need"), parts=(part("2", "Exhibit C.pdf"),), unread=(gap,)))
    assert findings["need"].status is Status.PRESENT
    assert findings["reason"].status is Status.UNCLEAR
    assert "Exhibit C.pdf, page 3 (damaged)" in findings["reason"].reason


@pytest.mark.parametrize(
    ("given_part", "line"),
    [
        (
            part("2", "logo.png", role=PartRole.ORNAMENT, media_type="image/png"),
            Coverage("2", "logo.png", Verdict.NOT_READ),
        ),
        (
            part("2", "smime.p7s", media_type="application/pkcs7-signature"),
            Coverage("2", "smime.p7s", Verdict.NOT_READ),
        ),
        (part("2", "a.zip"), Coverage("2/a.zip!x", "__MACOSX/._x", Verdict.NOT_READ)),
        (part("2", "a.zip"), Coverage("2", "a.zip", Verdict.NOT_READ, unit="member Thumbs.db")),
    ],
)
def test_what_could_hold_nothing_does_not_stand_in_the_way(given_part: Part, line: Coverage) -> None:
    assert find_gaps(arrival(parts=(given_part,), unread=(line,))) == ()
    assert judge(Kind.EXEMPTION, arrival(parts=(given_part,), unread=(line,)))["need"].status is Status.MISSING


def test_a_vendors_unread_paper_cannot_hold_the_agencys_own_words() -> None:
    gap = Coverage("2", "SLA_quote.pdf", Verdict.NOT_READ, reason=Reason.DAMAGED)
    findings = judge(Kind.EXEMPTION, arrival(parts=(part("2", "SLA_quote.pdf"),), unread=(gap,)))
    assert findings["need"].status is findings["signer"].status is Status.MISSING
    assert findings["sla.levels"].status is findings["cost.total"].status is Status.UNCLEAR


def test_an_unread_part_leaves_unpromised_papers_alone() -> None:
    gap = arrival(parts=(part("2", "Exhibit C.pdf"),), unread=(UNREAD,))
    assert judge(Kind.EXEMPTION, gap)["fsr"].status is Status.NOT_APPLICABLE
    promised = arrival(value("fsr", substance=Substance.REFERENCE), parts=(part("2", "x.pdf"),), unread=(UNREAD,))
    assert judge(Kind.EXEMPTION, promised)["fsr"].status is Status.UNCLEAR


def _checklist(**check: object) -> Checklist:
    requirements = tuple(
        Requirement(name, name, "says", ("STMM 1",), Strength.REQUIRED, {how: parameters}, "Please.")  # type: ignore[dict-item]
        for name, (how, parameters) in check.items()  # type: ignore[misc, str-unpack]
    )
    return Checklist("e", "c", "t", (Kind.EXEMPTION,), datetime(2000, 1, 1, tzinfo=UTC).date(), None, requirements)


def test_a_failing_check_crashes_its_own_item_only() -> None:
    checklist = _checklist(need=("present", {}), project=("present", {"no_such_parameter": 1}))
    found = assess(Packet((arrival(value("need")),), kind=Kind.EXEMPTION), checklist)
    assert [f.status for f in found] == [Status.PRESENT, Status.CRASHED]
    assert "TypeError" in found[1].reason


def test_any_of_takes_the_best() -> None:
    checklist = _checklist(either=("any_of", {"items": ["need", "reason"]}))
    packet = Packet((arrival(value("reason")),), kind=Kind.EXEMPTION)
    assert assess(packet, checklist)[0].status is Status.PRESENT
    assert assess(Packet((arrival(),), kind=Kind.EXEMPTION), checklist)[0].status is Status.MISSING


def test_thresholds_are_settings() -> None:
    packet = Packet((arrival(value("need", confidence=0.7)),), kind=Kind.EXEMPTION)
    strict = assess(packet, _checklist(need=("present", {})), thresholds=Thresholds(present=0.9, doubtful=0.75))
    assert strict[0].status is Status.MISSING


def test_the_kinds_of_check_are_those_of_the_folder() -> None:
    assert set(checks()) == {"advice", "any_of", "if_available", "present", "role", "when_financial"}


NAMES = sorted({r.id for c in CHECKLISTS.values() for r in c.requirements} | {"reason.ground", "signer.title"})
VALUES = st.builds(
    lambda name, substance, confidence, of: value(name, substance=substance, confidence=confidence, of=of),
    st.sampled_from(NAMES),
    st.sampled_from(Substance),
    st.floats(0, 1),
    st.sampled_from([None, "financial", "technical", "both", 3, [], {}]),
)
LINES = st.builds(
    Coverage,
    part=st.sampled_from(["", "1", "2", "2/a!b", "3"]),
    name=st.sampled_from(["", "a.pdf", "Thumbs.db"]),
    verdict=st.sampled_from(Verdict),
    unit=st.sampled_from(["", "page 2"]),
    reason=st.sampled_from([None, *Reason]),
)
ARRIVALS = st.builds(
    lambda values, lines: arrival(
        *values, parts=(part("2", "a.pdf"), part("3", "l.png", role=PartRole.ORNAMENT)), unread=tuple(lines)
    ),
    st.lists(VALUES, max_size=8),
    st.lists(LINES, max_size=4),
)


@settings(max_examples=150, deadline=None)
@given(st.lists(ARRIVALS, min_size=1, max_size=3), st.sampled_from(sorted(CHECKLISTS)))
def test_judging_never_raises_and_never_misses_in_unread_mail(arrivals: list[Arrival], kind: Kind) -> None:
    packet = Packet(tuple(arrivals), kind=kind)
    findings = assess(packet, CHECKLISTS[kind])
    assert [f.requirement for f in findings] == [r.id for r in CHECKLISTS[kind].requirements]
    assert all(f.status is not Status.CRASHED for f in findings)
    assert all(0 <= f.confidence <= 1 for f in findings)
    if any(find_gaps(one) for one in arrivals):  # none of them has a vendor's name
        assert all(f.strength is Strength.ADVICE for f in findings if f.status is Status.MISSING)


def test_a_check_that_answers_nothing_is_a_crash(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(checks()["present"], "check", lambda *_, **__: object())
    found = assess(Packet((arrival(),), kind=Kind.EXEMPTION), _checklist(need=("present", {})))
    assert found[0].status is Status.CRASHED
