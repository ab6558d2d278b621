# ruff: noqa: E501  (tables of real sentences, as people write them)
"""Which case a message belongs to."""

from collections.abc import Sequence
from dataclasses import dataclass, field

import pytest

from domain.cases import Arrival, CaseState, Join, JoinKind, Reading
from domain.findings import SenderVerdict
from domain.policy import Kind
from routing.join import join
from routing.tokens import cases_in, make_token, numbers_in, verify_token
from tests.unit.material import RECEIVED, mail, named, reading

SECRET = b"a secret of this test"
BOX = "stndexemptions@state.ca.gov"
DANA = "Dana Whitfield <dana.whitfield@water.ca.example>"
ROBIN = "Robin Vale <robin.vale@water.ca.example>"
EVE = "Eve <eve@evil.example>"
REQUEST = (
    "We request an exemption from CALNET for {project}: four 20 Mbps circuits at {street}, for 36 months, $4,000 in total. {more}"
    "If the request is denied, {loss}. CALNET cannot reach the levee.\n\nDana Whitfield\nChief Information Officer\n"
)
GAUGES = REQUEST.format(project="the Delta Gauges", street="12 Elm Street, Chico 95928", more="", loss="the gauges at the river go dark each winter")
PAGERS = REQUEST.format(
    project="Flood Pagers", street="9 Oak Avenue, Colusa 95932", more="240 pagers are carried by the crews of nine counties day and night. ",
    loss="crews are called by driving to their homes, which took seven hours last September",
)
BELIEVED = SenderVerdict("verified")
DOUBTED = SenderVerdict("doubtful", ("dmarc=fail",))


@dataclass
class Case:
    """A case of the store under test."""

    number: str
    messages: list[bytes]
    agency: str = "Department of Water Resources"
    state: CaseState = CaseState.DEFICIENT
    header_ids: tuple[str, ...] = ("<1@water.ca.example>", "<notice.1@cdt.ca.example>")

    @property
    def correspondents(self) -> tuple[str, ...]:
        return tuple(a.address for content in self.messages for a in reading(content).message.from_)

    @property
    def subjects(self) -> tuple[str, ...]:
        return tuple(reading(content).message.subject for content in self.messages)


@dataclass
class Twin:
    case: str
    same_content: bool


@dataclass
class Cases:
    """A store in memory that answers as `storage.unit.Unit` does."""

    cases: list[Case] = field(default_factory=list)

    def cases_of_message_ids(self, message_ids: Sequence[str]) -> list[Case]:
        wanted = {bare(message_id) for message_id in message_ids}
        return [case for case in self.cases if wanted & {bare(header_id) for header_id in case.header_ids}]

    def case_of_number(self, number: str) -> Case | None:
        return next((case for case in self.cases if case.number == number), None)

    def twins(self, sha256: str, message_id_header: str) -> list[Twin]:
        found = []
        for case in self.cases:
            for content in case.messages:
                if sha(content) == sha256:
                    found.append(Twin(case.number, same_content=True))
                elif bare(message_id_header) and bare(reading(content).message.message_id) == bare(message_id_header):
                    found.append(Twin(case.number, same_content=False))
        return found

    def recent_cases(self) -> list[Case]:
        return list(reversed(self.cases))

    def packet(self, number: str) -> tuple[Arrival, ...]:
        case = self.case_of_number(number)
        assert case is not None
        return tuple(Arrival(n, n, "exemptions", RECEIVED, sha(c), reading(c)) for n, c in enumerate(case.messages, 1))


def sha(content: bytes) -> str:
    import hashlib  # noqa: PLC0415  (only here)

    return hashlib.sha256(content).hexdigest()


def bare(header_id: str) -> str:
    return header_id.strip("<> ")


def kind_of(found: Reading) -> Kind:
    value = named(found, "kind")[0].value
    assert isinstance(value, dict)
    return Kind(value["kind"])


def joined(content: bytes, *cases: Case, sender: SenderVerdict = BELIEVED, kind: Kind | None = None) -> Join:
    """Join a message to these cases."""
    found = reading(content)
    return join(
        found, kind=kind or kind_of(found), sender=sender, lookup=Cases(list(cases)), secret=SECRET, received=RECEIVED,
        sha256=sha(content), own=(BOX,),
    )


FIRST = mail(GAUGES, sender=DANA, subject="Delta Gauges", headers={"Message-ID": "<1@water.ca.example>"})
OPEN = Case("EX-2019-0001", [FIRST])
OTHER = Case("EX-2019-0002", [mail(PAGERS, sender=DANA, subject="Flood pagers", headers={"Message-ID": "<2@water.ca.example>"})], header_ids=("<2@water.ca.example>",))
ANSWER = "Here is the missing answer: we may cancel on 60 days' notice.\n\nRobin\n"


def reply(body: str = ANSWER, *, sender: str = ROBIN, subject: str = "RE: Delta Gauges - items needed", **headers: str) -> bytes:
    """A later message with these header fields."""
    fields = {name.replace("_", "-"): value for name, value in headers.items()}
    to = fields.pop("To", BOX)
    return mail(body, sender=sender, subject=subject, to=to, headers={"Message-ID": "<9@water.ca.example>", **fields})


def test_a_first_request_opens_a_case() -> None:
    assert joined(FIRST).how is JoinKind.OPENS


@pytest.mark.parametrize(
    "headers",
    [
        {"In_Reply_To": "<1@water.ca.example>"},
        {"References": "<1@water.ca.example> <other@cdt.ca.example>"},
        {"In_Reply_To": "<notice.1@cdt.ca.example>"},
        {"To": f"stndexemptions+{make_token('EX-2019-0001', SECRET)}@state.ca.gov"},
        {"In_Reply_To": f"<deficiency.0a.{make_token('EX-2019-0001', SECRET)}@state.ca.gov>"},
        {"In_Reply_To": f"<DEFICIENCY.0A.{make_token('EX-2019-0001', SECRET).upper()}@STATE.CA.GOV>"},
        {"subject": "Fwd: RE: [EX-2019-0001] items needed"},
    ],
)
def test_replies_find_their_case(headers: dict[str, str]) -> None:
    found = joined(reply(**headers), OPEN, OTHER)  # type: ignore[arg-type]
    assert (found.how, found.case) == (JoinKind.JOINS, "EX-2019-0001")
    assert found.reasons


@pytest.mark.parametrize(
    "headers",
    [
        {"In_Reply_To": "<1@water.ca.example>"},
        {"To": f"stndexemptions+{make_token('EX-2019-0001', SECRET)}@state.ca.gov"},
        {"subject": "EX-2019-0001: more documents"},
    ],
)
def test_nobody_joins_from_outside_the_agency(headers: dict[str, str]) -> None:
    found = joined(reply(sender=EVE, **headers), OPEN)  # type: ignore[arg-type]
    assert found.how is JoinKind.PEN
    assert found.guesses[0].case == "EX-2019-0001"


def test_a_doubtful_sender_never_joins() -> None:
    token = {"To": f"stndexemptions+{make_token('EX-2019-0001', SECRET)}@state.ca.gov"}
    assert joined(reply(sender=DANA, **token), OPEN, sender=DOUBTED).how is JoinKind.PEN
    assert joined(mail(PAGERS, sender=DANA, subject="Delta Gauges"), OPEN, sender=DOUBTED).how is JoinKind.OPENS
    withdrawal = reply("Please withdraw our request.\n", sender=DANA, In_Reply_To="<1@water.ca.example>")
    assert joined(withdrawal, OPEN, sender=DOUBTED).how is JoinKind.ALONE


def test_a_forged_token_proves_nothing() -> None:
    forged = {"To": "stndexemptions+ex-2019-0001_00112233445566778899@state.ca.gov"}
    assert joined(reply(sender=EVE, subject="hello", **forged), OPEN).case == ""


def test_the_same_bytes_are_a_twin() -> None:
    found = joined(FIRST, OPEN)
    assert (found.how, found.case) == (JoinKind.TWIN, "EX-2019-0001")


def test_the_same_request_sent_again_is_a_twin_whatever_its_message_id() -> None:
    again = mail("Resending, in case it got lost.\n\n" + GAUGES, sender=DANA, subject="FW: Delta Gauges", headers={"Message-ID": "<7@water.ca.example>"})
    assert (joined(again, OTHER, OPEN).how, joined(again, OTHER, OPEN).case) == (JoinKind.JOINS, "EX-2019-0001")
    copy = mail(GAUGES, sender=DANA, subject="FW: Delta Gauges", headers={"Message-ID": "<7@water.ca.example>"})
    assert (joined(copy, OTHER, OPEN).how, joined(copy, OTHER, OPEN).case) == (JoinKind.TWIN, "EX-2019-0001")


def test_the_same_files_sent_again_are_a_twin() -> None:
    first = mail("Letter attached.", sender=DANA, files={"letter.txt": GAUGES}, headers={"Message-ID": "<1@water.ca.example>"})
    again = mail("Did you get this?", sender=ROBIN, files={"letter (1).txt": GAUGES}, headers={"Message-ID": "<8@water.ca.example>"})
    more = mail("Again, with the quote.", sender=ROBIN, files={"letter.txt": GAUGES, "quote.txt": "Quote: $4,000.00"}, headers={"Message-ID": "<8@water.ca.example>"})
    case = Case("EX-2019-0001", [first])
    assert joined(again, case, kind=Kind.EXEMPTION).how is JoinKind.TWIN
    assert (joined(more, case, kind=Kind.EXEMPTION).how, joined(more, case, kind=Kind.EXEMPTION).case) == (JoinKind.JOINS, "EX-2019-0001")


def test_two_requests_under_one_subject_are_two_cases() -> None:
    second = mail(PAGERS, sender=DANA, subject="Delta Gauges", headers={"Message-ID": "<2@water.ca.example>"})
    assert joined(second, OPEN).how is JoinKind.OPENS


LEVEES = " ".join(f"Levee number {word} is walked by one crew before dawn." for word in ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine"))
"""What one form letter says for every site, so that nine in ten of its words are the same."""


@pytest.mark.parametrize(("subject", "words"), [
    ("Yolo Gauges", "the Yolo Gauges"), ("Delta Gauges", "the Delta Gauges, lot 417,"), ("Request: Yolo Gauges", "the Delta Gauges lot"),
])
def test_a_form_letter_for_another_site_opens_a_case_of_its_own(subject: str, words: str) -> None:
    first = mail(GAUGES + LEVEES, sender=DANA, subject="Delta Gauges", headers={"Message-ID": "<1@water.ca.example>"})
    second = mail(GAUGES.replace("the Delta Gauges", words) + LEVEES, sender=DANA, subject=subject, headers={"Message-ID": "<2@water.ca.example>"})
    assert joined(second, Case("EX-2019-0001", [first]), kind=Kind.EXEMPTION).how is JoinKind.OPENS


def test_a_form_letter_with_another_date_is_the_same_request() -> None:
    first = mail("May 3\n\n" + GAUGES + LEVEES, sender=DANA, subject="Delta Gauges", headers={"Message-ID": "<1@water.ca.example>"})
    second = mail("May 17\n\n" + GAUGES + LEVEES, sender=DANA, subject="Second request: Delta Gauges", headers={"Message-ID": "<2@water.ca.example>"})
    assert joined(second, Case("EX-2019-0001", [first]), kind=Kind.EXEMPTION).how is JoinKind.TWIN


def test_a_new_request_written_as_a_reply_opens_a_case() -> None:
    body = "This is a separate request, unrelated to the last one.\n\n" + PAGERS
    assert joined(reply(body, sender=DANA, In_Reply_To="<1@water.ca.example>"), OPEN).how is JoinKind.OPENS


def test_a_revised_request_joins_its_case() -> None:
    revised = GAUGES.replace("four 20 Mbps", "five 20 Mbps").replace("$4,000", "$5,000")
    content = mail("This revised request replaces the one of May 3.\n\n" + revised, sender=DANA, subject="Delta Gauges (revised)", headers={"Message-ID": "<3@water.ca.example>"})
    found = joined(content, OTHER, OPEN, kind=Kind.EXEMPTION)
    assert (found.how, found.case) == (JoinKind.JOINS, "EX-2019-0001")


def test_the_same_message_id_with_other_content_is_another_message() -> None:
    content = mail(PAGERS, sender=DANA, subject="Pagers", headers={"Message-ID": "<1@water.ca.example>"})
    found = joined(content, OPEN)
    assert found.how is JoinKind.OPENS
    assert any("same Message-ID" in reason for reason in found.reasons)


def test_a_supplement_without_any_mark_waits_with_guesses() -> None:
    found = joined(mail("Attached is the missing quote for the gauges.\n\nRobin\n", sender=ROBIN, subject="missing quote, delta"), OPEN, OTHER)
    assert found.how is JoinKind.PEN
    assert [guess.case for guess in found.guesses][:1] == ["EX-2019-0001"]
    assert 0 < found.guesses[0].score < 1


def test_author_and_subject_of_one_open_case_are_enough() -> None:
    content = mail("Here is the missing quote you asked for.\n\nDana\n", sender=DANA, subject="RE: Delta Gauges", headers={"Message-ID": "<4@water.ca.example>"})
    assert joined(content, OPEN, OTHER).case == "EX-2019-0001"
    twice = Case("EX-2019-0003", [FIRST])
    assert joined(content, OPEN, twice).how is JoinKind.PEN


def test_a_withdrawal_is_shown_with_its_case() -> None:
    content = reply("Please withdraw our request.\n\nDana", sender=DANA, In_Reply_To="<1@water.ca.example>")
    found = joined(content, OPEN)
    assert (found.how, found.case) == (JoinKind.JOINS, "EX-2019-0001")


def test_mail_about_nothing_stands_alone() -> None:
    assert joined(mail("Join our webinar! Unsubscribe here.", sender=EVE, subject="Delta Gauges"), OPEN) == Join(JoinKind.ALONE)


def test_tokens() -> None:
    token = make_token("EX-2026-0012", SECRET)
    assert verify_token(token, SECRET) == "EX-2026-0012"
    assert verify_token(token.upper(), SECRET) == "EX-2026-0012"
    assert verify_token(token, b"another secret") is None
    assert verify_token(token[:-1] + ("0" if token[-1] != "0" else "1"), SECRET) is None
    assert verify_token("ex-2026-0012", SECRET) is None
    assert cases_in([f"<a.{token}@x>", f"box+{token}@x", "ex-2026-0013_" + "0" * 20], SECRET) == ("EX-2026-0012",)
    assert numbers_in("Re: [ex-2026-0012] and EX-2026-0013, EXX-1") == ("EX-2026-0012", "EX-2026-0013")
