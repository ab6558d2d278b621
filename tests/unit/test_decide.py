"""The table of dispositions, row by row, and what it says for its reasons."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.cases import Arrival, CaseState, Packet, Reading
from domain.documents import Coverage, Reason, Verdict
from domain.fields import FieldValue
from domain.findings import Agency, Decision, Disposition, Finding, SenderVerdict, Status
from domain.mail import Message
from domain.policy import AgencyClass, Kind, Strength
from routing.decide import WITHDRAWN, decide, state_of

WATER = Agency("Department of Water Resources", AgencyClass.NON_EXEMPT)
JUSTICE = Agency("Department of Justice", AgencyClass.EXEMPT)
TULARE = Agency("County of Tulare", AgencyClass.LOCAL)
NOBODY = Agency("Bureau of Clouds", AgencyClass.UNKNOWN)
BELIEVED = SenderVerdict("verified")
FORGED = SenderVerdict("doubtful", ("DMARC failed at mx.example.",))
UNPROVEN = SenderVerdict("unverified", ("The receiving server checked no signature.",))
LOCKED = Coverage("1.2", "Exhibit C.pdf", Verdict.NOT_READ, reason=Reason.ENCRYPTED)


def finding(name: str, status: Status, strength: Strength = Strength.REQUIRED) -> Finding:
    return Finding(name, name.title(), status, f"Why {name}.", "STMM 0501.0, Procedures", strength)


PRESENT = finding("need", Status.PRESENT)
MISSING = finding("cost.total", Status.MISSING)
UNCLEAR = finding("sla.levels", Status.UNCLEAR)
ADVICE = finding("separate_attachments", Status.MISSING, Strength.ADVICE)


def packet(*coverages: Sequence[Coverage], kind: Kind | None = None) -> Packet:
    readings = [Reading(Message(), (), tuple(ledger), ()) for ledger in coverages or [()]]
    day = datetime(2026, 1, 5, 17, tzinfo=UTC)
    arrivals = tuple(Arrival(n, n, "exemptions", day, "0" * 64, r) for n, r in enumerate(readings, 1))
    return Packet(arrivals, case="EX-2026-0001", kind=kind)


def decided(*findings: Finding, of: Packet | None = None, **facts: Any) -> Decision:  # noqa: ANN401  (the facts of a row)
    told: dict[str, Any] = {"kind": Kind.EXEMPTION, "agency": WATER, "sender": BELIEVED}
    return decide(of or packet(), findings, **(told | facts))


@pytest.mark.parametrize(
    ("findings", "facts", "expected"),
    [
        ((PRESENT,), {}, Disposition.COMPLETE),
        ((PRESENT, ADVICE), {}, Disposition.COMPLETE),
        ((), {}, Disposition.TRIAGE),
        ((ADVICE,), {}, Disposition.TRIAGE),
        ((PRESENT, MISSING), {}, Disposition.DEFICIENT),
        ((finding("fsr", Status.MISSING, Strength.IF_AVAILABLE),), {}, Disposition.DEFICIENT),
        ((PRESENT, UNCLEAR), {}, Disposition.TRIAGE),
        ((MISSING, UNCLEAR), {}, Disposition.TRIAGE),
        ((finding("signer", Status.CRASHED),), {}, Disposition.TRIAGE),
        ((MISSING,), {"unread": (LOCKED,)}, Disposition.TRIAGE),
        ((PRESENT,), {"unread": (LOCKED,)}, Disposition.COMPLETE),
        ((MISSING,), {"sender": FORGED}, Disposition.TRIAGE),
        ((MISSING,), {"sender": UNPROVEN}, Disposition.DEFICIENT),
        ((MISSING,), {"agency": JUSTICE}, Disposition.NOT_REQUIRED),
        ((MISSING,), {"agency": TULARE}, Disposition.NOT_REQUIRED),
        ((UNCLEAR,), {"agency": JUSTICE, "unread": (LOCKED,)}, Disposition.NOT_REQUIRED),
        ((PRESENT,), {"agency": JUSTICE, "sender": FORGED}, Disposition.TRIAGE),
        ((MISSING,), {"discretionary": True}, Disposition.NOT_REQUIRED),
        ((PRESENT,), {"agency": NOBODY}, Disposition.TRIAGE),
        ((PRESENT,), {"agency": None}, Disposition.TRIAGE),
        ((PRESENT,), {"requests_in_message": 2}, Disposition.TRIAGE),
        ((PRESENT,), {"requests_in_message": 2, "agency": TULARE}, Disposition.TRIAGE),
        ((MISSING,), {"kind": Kind.NOT_A_REQUEST}, Disposition.NOT_A_REQUEST),
        ((PRESENT,), {"kind": Kind.NOT_A_REQUEST, "withdrawal": True}, Disposition.NOT_A_REQUEST),
        ((PRESENT,), {"kind": Kind.SUPPLEMENT}, Disposition.TRIAGE),
    ],
)
def test_the_table(findings: tuple[Finding, ...], facts: dict[str, Any], expected: Disposition) -> None:
    decision = decided(*findings, **facts)
    assert decision.disposition is expected
    assert decision.reasons
    assert all(sentence.endswith(".") for sentence in decision.reasons)


def test_a_supplement_is_judged_as_what_its_case_is() -> None:
    decision = decided(MISSING, of=packet((), (), kind=Kind.GENERAL_DELEGATION), kind=Kind.SUPPLEMENT)
    assert (decision.kind, decision.disposition) == (Kind.GENERAL_DELEGATION, Disposition.DEFICIENT)


def test_the_deciding_reason_leads_and_the_others_follow() -> None:
    decision = decided(MISSING, UNCLEAR, sender=FORGED, unread=(LOCKED,))
    assert "cannot be believed" in decision.reasons[0]
    assert "DMARC failed at mx.example." in decision.reasons
    assert any("Sla.Levels" in reason for reason in decision.reasons)
    assert any("Exhibit C.pdf was not read (encrypted)" in reason for reason in decision.reasons)
    assert any("Cost.Total" in reason for reason in decision.reasons)


def test_an_unread_part_of_a_complete_packet_is_noted() -> None:
    assert "Exhibit C.pdf was not read (encrypted)." in decided(PRESENT, unread=(LOCKED,)).reasons


def test_an_unproven_sender_is_noted() -> None:
    assert UNPROVEN.reasons[0] in decided(PRESENT, sender=UNPROVEN).reasons


def test_a_part_that_came_again_readable_no_longer_holds_the_notice() -> None:
    again = replace(LOCKED, verdict=Verdict.READ, reason=None)
    assert decided(MISSING, of=packet((LOCKED,), (again,)), unread=(LOCKED,)).disposition is Disposition.DEFICIENT
    assert decided(MISSING, of=packet((again,), (LOCKED,)), unread=(LOCKED,)).disposition is Disposition.TRIAGE


def test_later_fields_come_first() -> None:
    old, new = (FieldValue("cost.total", amount, ()) for amount in (1.0, 2.0))
    both = packet((), ())
    arrivals = tuple(
        replace(a, reading=replace(a.reading, fields=(f,))) for a, f in zip(both.arrivals, (old, new), strict=True)
    )
    assert decided(PRESENT, of=replace(both, arrivals=arrivals)).field("cost.total") == 2.0


@pytest.mark.parametrize(
    ("decision", "state"),
    [
        (decided(PRESENT), CaseState.COMPLETE),
        (decided(MISSING), CaseState.DEFICIENT),
        (decided(UNCLEAR), CaseState.TRIAGE),
        (decided(agency=JUSTICE), CaseState.NOT_REQUIRED),
        (decided(kind=Kind.NOT_A_REQUEST), CaseState.CLOSED),
        (decided(kind=Kind.NOT_A_REQUEST, withdrawal=True), CaseState.TRIAGE),
    ],
)
def test_state(decision: Decision, state: CaseState) -> None:
    assert state_of(decision) is state


def test_mail_that_asks_for_nothing_leaves_a_case_where_it_was() -> None:
    thanks = decided(kind=Kind.NOT_A_REQUEST)
    assert state_of(thanks, before=CaseState.DEFICIENT) is CaseState.DEFICIENT
    withdrawal = decided(kind=Kind.NOT_A_REQUEST, withdrawal=True)
    assert withdrawal.reasons == (WITHDRAWN,)
    assert state_of(withdrawal, before=CaseState.DEFICIENT) is CaseState.TRIAGE


@given(
    statuses=st.lists(st.sampled_from(Status), max_size=6),
    agency=st.sampled_from([WATER, JUSTICE, TULARE, NOBODY, None]),
    sender=st.sampled_from([BELIEVED, FORGED, UNPROVEN]),
    requests=st.integers(1, 3),
    unread=st.sampled_from([(), (LOCKED,)]),
)
def test_nobody_is_told_of_a_gap_in_doubt(
    statuses: list[Status], agency: Agency | None, sender: SenderVerdict, requests: int, unread: tuple[Coverage, ...]
) -> None:
    findings = [finding(f"item.{n}", status) for n, status in enumerate(statuses)]
    decision = decided(*findings, agency=agency, sender=sender, requests_in_message=requests, unread=unread)
    doubtful = sender is FORGED or agency in {NOBODY, None} or requests > 1
    open_question = bool(decision.unclear) or bool(unread and decision.missing)
    if decision.disposition is Disposition.DEFICIENT:
        assert decision.missing
        assert not doubtful
        assert not open_question
        assert agency is WATER
    if decision.disposition is Disposition.COMPLETE:
        assert not decision.missing
        assert not decision.unclear
