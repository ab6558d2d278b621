"""Items that people answer in their own words: forms, letters, chats, bullets, questions."""

import io

import docx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from domain.documents import Document, Span, SpanKind
from domain.fields import FieldValue, Substance
from domain.mail import Message
from extractors.authorship import is_vendor_paper, program_stretches
from extractors.contract import Material
from extractors.fields import activities, catalog, need, parameters, products, project, ramifications, reason, staff
from extractors.passages import find_passages, split_sentences
from extractors.topics import label_topics
from tests.letters import DOCX, document_of

FINDERS = (activities, catalog, need, parameters, products, project, ramifications, reason, staff)
SURE = 0.8

CHATTY = """\
Hi there,

quick one from the Lassen office. We are trying to get the "Ridge Weather Link" going: one radio hop from the
lookout at Brokeoff Peak down to the Mineral station. Right now the lookout calls in readings on a cell phone that
only works if she stands on the picnic table, and last August we missed a red flag warning because of it.

I rang both of your contractors. Neither one has anything within twenty miles of the peak, and satellite from the
catalog drops out every time the ice builds up on the dish.

If you turn us down we go on guessing at the wind, and the engines leave the barn half an hour late like they did
last summer.

Cheers,
Dot Vandermolen
Chief Information Officer
"""

FORM = """\
SECTION A - PROJECT
Replacement of the call-center telephone system at the Stockton regional office, 44 Weber Slip Road, including
cabling on two floors and training of 30 agents.

SECTION B - PURPOSE
The manufacturer ended support in 2011. Four of the six trunk cards have failed and cannot be replaced.

SECTION C - SCHEDULE
Order by May 2, 2016; cut-over on the weekend of July 9; old cabinet removed by August 1, 2016.

SECTION D - LOCATION
Stockton regional office, second and third floor.

SECTION E - EQUIPMENT
1 Orrery 300 call-center server, 30 Orrery T-7 agent telephones, 2 wallboards.

SECTION F - STAFF QUALIFICATIONS
Mr. Ilesanmi is an RCDD and a CCNP; Ms. Thistlewood completed the manufacturer's installer course in 2014.

SECTION G - PRIOR EXPERIENCE
They installed the 60-seat system at the Modesto office in 2013 and moved the Merced office in 2014.

SECTION H - REASON FOR DELEGATION
No CALNET contract offers a call center that works without the network, and our own technicians maintain the switch.

SECTION I - CONSEQUENCES OF DENIAL
Callers would reach a busy signal from August on, when the last two trunk cards are expected to fail.
"""

TELEGRAPHIC = """\
DELEG REQ (contract)
- what: Hosted ACD seat, id ACD-2210, from Pinnacle Mesa Communications catalog B
- job: 12 seats for hotline, Redding
- why: hotline now = 1 phone, 1 voicemail, full by 9 am
- when: 3/1/19 - 4/15/19
- where: 2440 Athens Ave, Redding
- who: J. Obuya, CCNA + ITIL
- did before: Obuya, Chico hotline move 2017, 8 seats
- if no: hotline callers get voicemail full, legal clock runs out on them
"""

FILLER = """\
1. Scope
Various upcoming efforts.
2. Purpose
This is important to the mission of the Department.
3. Timeframes
As soon as possible, on a schedule to be developed.
4. Location(s)
At Department facilities.
5. Products
Appropriate equipment.
6. Staff
Highly qualified and dedicated personnel with extensive experience.
7. Reasons
The Department respectfully requests that delegation be granted.
8. Adverse consequences
Adverse impacts may occur.
"""

QUESTIONS = """\
What project is this for?
The move of the Oroville hatchery office into the new annex, work order 18-331.

Why do you need it?
The annex has no wiring at all and the fish counts are due to the federal agency every morning at six.

What happens if we deny the request?
Counts would be phoned in from a truck, and the permit lapses after three missed mornings.

Why can CALNET not provide it?
It can, at $2,100 a month; the offer we have is $1,180 for the same speed and the same repair times, 44 percent less.
"""


def material(*documents: Document) -> Material:
    return Material(Message(), documents, {})


def body(text: str, *, spans: tuple[Span, ...] = ()) -> Document:
    return Document("1", "", "text/plain", text, spans=spans, is_body=True)


def found(*documents: Document) -> dict[str, list[FieldValue]]:
    made: dict[str, list[FieldValue]] = {}
    for finder in FINDERS:
        for value in finder.find(material(*documents)):
            made.setdefault(value.name, []).append(value)
    return made


def sure(*documents: Document) -> set[str]:
    return {
        name
        for name, values in found(*documents).items()
        if any(v.substance is Substance.SUBSTANTIVE and v.confidence >= SURE for v in values)
    }


def doubtful(*documents: Document) -> set[str]:
    return {
        name
        for name, values in found(*documents).items()
        if any(v.substance is Substance.SUBSTANTIVE and v.confidence >= SURE / 2 for v in values)
    }


DELEGATION = {
    "project.scope", "project.purpose", "project.timeframe", "project.location", "staff.qualifications",
    "staff.experience", "ramifications",
}  # fmt: skip


@pytest.mark.parametrize(
    ("text", "items"),
    [
        (CHATTY, {"project", "need", "ramifications", "reason"}),
        (QUESTIONS, {"project", "need", "ramifications", "reason"}),
        (FORM, DELEGATION | {"products", "reason"}),
        (TELEGRAPHIC, DELEGATION | {"catalog.service"}),
    ],
    ids=["chatty", "questions", "form", "telegraphic"],
)
def test_the_items_are_found_in_every_voice(text: str, items: set[str]) -> None:
    assert items <= sure(body(text))


def test_headings_with_filler_answer_nothing() -> None:
    wanted = DELEGATION | {"products", "reason"}
    assert wanted & doubtful(body(FILLER)) == set()
    reasons = [v.reason for values in found(body(FILLER)).values() for v in values]
    assert all(sentence.endswith(".") for sentence in reasons)


@pytest.mark.parametrize(
    ("without", "item"),
    [
        ("SECTION C - SCHEDULE", "project.timeframe"), ("SECTION F - STAFF QUALIFICATIONS", "staff.qualifications"),
        ("SECTION G - PRIOR EXPERIENCE", "staff.experience"), ("SECTION H - REASON FOR DELEGATION", "reason"),
        ("SECTION I - CONSEQUENCES OF DENIAL", "ramifications"),
    ],
)  # fmt: skip
def test_a_section_left_out_leaves_its_item_unsaid(without: str, item: str) -> None:
    start = FORM.index(without)
    end = FORM.find("SECTION", start + 5)
    text = FORM[:start] + (FORM[end:] if end > 0 else "")
    assert item not in sure(body(text))


@pytest.mark.parametrize(
    ("text", "item", "said"),
    [
        ("The Department requests an exemption from the mandatory CALNET contracts.", "project", False),
        ("If this request is denied, imaging stops and inspections fall behind by weeks.", "project", False),
        ("We bring forward the Norwalk Adjudication Phone Lines, and that alone.", "project", True),
        ("Red Bluff Smolt Counter Link, grant E1383005.", "project", True),
        ("The work is done at the Kettleman Yard office, 210 Depot Road, Kettleman City.", "project.scope", False),
        ("We request general delegation for equipment that CALNET does not provide.", "project.scope", False),
        ("The scope of accreditation covers 212 analytes.", "project.scope", False),
        ("We'd be putting in a phone system for the Redding office only. Not the hatchery.", "project.scope", True),
        ("Four buildings inside the Fenner Canyon fence.", "project.location", True),
        ("Orcutt field office, both floors, and the core shed behind it.", "project.location", True),
        ("Twelve (12) IP station cards, Tavistock ST-IP64", "project.location", False),
        ("Meetings were held in Fresno, Oakland and Eureka to hear from the field.", "project.location", False),
    ],
)
def test_one_items_words_are_not_anothers(text: str, item: str, said: bool) -> None:  # noqa: FBT001  (the expected answer)
    assert (item in sure(body(f"Dear CALNET staff,\n\n{text}\n"))) is said


def test_a_blanket_request_has_no_project() -> None:
    text = "We ask for a blanket exemption for any and all future orders of the Department, wherever they may arise."
    assert "project" not in doubtful(body(text))


@pytest.mark.parametrize(
    ("text", "ground"),
    [
        ("Why not CALNET: neither contractor has facilities at the site and none is planned.", "technical"),
        ("Reason: financial. The CALNET price is $900 a month and the offer is $610, 32 percent less.", "financial"),
        (
            ("Reason for exemption: the CALNET service cannot carry multicast, and it costs $900 "
             "against $610 elsewhere, "
            "which is 32 percent cheaper than CALNET."),
            "both",
        ),
    ],
)
def test_the_ground_is_told(text: str, ground: str) -> None:
    assert [v.value for v in found(body(text))["reason.ground"]] == [ground]


def test_a_preference_is_no_reason() -> None:
    assert "reason" not in doubtful(
        body("Reason: we have a good relationship with the vendor and prefer to stay with them.")
    )


def test_a_vendors_paper_gives_no_reasons_of_the_agency() -> None:
    quote = Document(
        "2",
        "Quote 4471.pdf",
        "application/pdf",
        "QUOTATION 4471\nPrepared for: Department of Examples\nValid 60 days\nThank you for the opportunity.\n"
        "Why you need it: your present line fails daily and your callers cannot get through.\n"
        "If the request is denied your callers will go on waiting for hours.\n",
    )
    assert is_vendor_paper(quote)
    assert {"need", "ramifications", "reason"} & doubtful(quote) == set()


def test_the_programs_own_quoted_notice_answers_nothing() -> None:
    text = (
        "Here is the answer you asked for.\n\nFrom: CALNET Exemptions <STNDexemptions@state.ca.gov>\nSent: Monday\n\n"
        "Your request does not say why the services are needed because the callers cannot get through today.\n"
        "If the request is denied the callers would go on waiting.\n"
    )
    document = body(text)
    assert program_stretches(document)
    assert {"need", "ramifications"} & doubtful(document) == set()


def test_hidden_words_do_not_count() -> None:
    text = "Please consider this.\nIf the request is denied the ferry stops running on June 3.\n"
    start = text.index("If")
    hidden = Span(SpanKind.HIDDEN, start, len(text), "white on white")
    assert "ramifications" in sure(body(text))
    assert "ramifications" not in doubtful(body(text, spans=(hidden,)))


def test_a_form_that_repeats_the_policy_is_answered_below_it() -> None:
    text = (
        "Explain the ramifications if the need is not met.\n"
        "The scale house closes at dusk and 300 trucks a week cross unweighed.\n\n"
        "Explain why services from the CALNET MSA's would not meet the specified need.\n\n"
    )
    items = sure(body(text))
    assert "ramifications" in items
    assert "reason" not in items


def test_tables_answer_by_column_and_by_row() -> None:
    cells = [["Name", "Credentials", "Similar work"], ["A. Quist", "PMP, RCDD", "ran the Ukiah switch change in 2015"]]
    text, spans = "", []
    for row, texts in enumerate(cells):
        for column, cell in enumerate(texts):
            spans.append(Span(SpanKind.CELL, len(text), len(text) + len(cell), table=0, row=row, column=column))
            text += cell + "\t"
        text += "\n"
    items = sure(body(text, spans=tuple(spans)))
    assert {"staff.qualifications", "staff.experience"} <= items


def test_a_schedule_table_answers_under_its_heading() -> None:
    text = "Schedule\nPhase\tBegin\tEnd\nCards\tMay 2, 2016\tJune 3, 2016\n"
    spans, at = [], 0
    for row, line in enumerate(text.splitlines()[1:]):
        for column, cell in enumerate(line.split("\t")):
            at = text.index(cell, at)
            spans.append(Span(SpanKind.CELL, at, at + len(cell), table=0, row=row, column=column))
    assert "project.timeframe" in sure(body(text, spans=tuple(spans)))


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "We request delegation for the installation and maintenance of two switches.",
            {"installation", "operation and maintenance"},
        ),
        ("☒ Project planning  ☐ Design and development  ☒ Installation", {"project planning", "installation"}),
        ("[x] Installation\n[ ] Project oversight", {"installation"}),
    ],
)
def test_activities(text: str, names: set[str]) -> None:
    (value,) = found(body(text))["activities"]
    assert set(value.value) == names  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("label", "topic"),
    [
        ("If we are turned down", "ramifications"), ("What is at stake", "ramifications"),
        ("Why not the contracts", "reason"),
        ("Grounds for the exemption", "reason"), ("Business need", "need"), ("Why?", "need"), ("Crew", "staff"),
        ("Timeline", "timeframe"), ("Sites", "location"), ("Bill of materials", "products"),
        ("Past projects", "experience"),
        ("Certifications held", "qualifications"), ("Getting out early", "termination"),
        ("Extent of the work", "scope"),
    ],
)  # fmt: skip
def test_labels_name_their_topic(label: str, topic: str) -> None:
    topics = label_topics(label)
    assert topics
    assert topics[0][0] == topic


@pytest.mark.parametrize(
    "label", ["Department of Training and Need", "Dear Need Team", "Kindly", "Information Technology Division"]
)
def test_letterheads_and_salutations_name_none(label: str) -> None:
    assert label_topics(label) == ()


@settings(max_examples=60, deadline=None)
@given(
    st.lists(
        st.sampled_from([*CHATTY.split("\n"), *FORM.split("\n"), *FILLER.split("\n"), "", "\t", "|", "Why: \f"]),
        max_size=30,
    )
)
def test_every_quotation_stands_where_it_says(lines: list[str]) -> None:
    document = body("\n".join(lines))
    for passage in find_passages(document):
        assert document.text[passage.start : passage.end] == passage.text
        for sentence in split_sentences(passage):
            assert document.text[sentence.start : sentence.end] == sentence.text
    for values in found(document).values():
        for value in values:
            assert 0 <= value.confidence <= 1
            for evidence in value.evidence:
                assert document.text[evidence.start : evidence.end] == evidence.quote


def test_a_box_answers_the_question_right_above_it() -> None:
    form, kept = docx.Document(), io.BytesIO()
    asked = {"4. What does the client need it for?": "Comment deadlines are met by mail.", "Anything else?": "No."}
    for question, answer in (*asked.items(), ("Filled in by the Desk.", "Thank you.")):
        form.add_paragraph(question)
        form.add_table(rows=1, cols=1).cell(0, 0).text = answer
    form.save(kept)
    passages = find_passages(document_of(kept.getvalue(), DOCX))
    assert {p.text: (p.label, p.weight("need") > SURE) for p in passages if p.origin == "cell"} == {
        "Comment deadlines are met by mail.": ("4. What does the client need it for?", True),
        "No.": ("Anything else?", False), "Thank you.": ("", False),
    }


def test_hostile_text_is_read_in_time() -> None:
    text = "if the request would " * 4000 + "$ 20% cheaper than " * 4000 + "(" * 3000 + "CALNET cannot " * 3000
    assert isinstance(found(body(text)), dict)
