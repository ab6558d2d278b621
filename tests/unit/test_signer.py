# ruff: noqa: E501, RUF001  (tables of real sentences, as people write them)
"""Who signed or submitted the request, and whether that office may."""

import pytest

from domain.documents import Document
from domain.fields import Substance
from domain.mail import Message
from extractors.contract import Material
from extractors.fields.signer import find
from extractors.language import make_docs
from extractors.officers import Office, office_of
from tests.unit.material import mail, named, reading

HEAD = "Department of Water Resources\n1416 9th Street, Sacramento\n\nTo the Deputy Director, STND:\n\nWe request an exemption from CALNET "
TEXT = (
    "for the Delta Gauges project: four 20 Mbps circuits at 12 Elm Street, Chico 95928, for 36 months, $4,000 in total.\n"
    "If the request is denied the gauges go dark. CALNET cannot reach the levee.\n\n"
)
LETTER = HEAD + TEXT
COVER = "Please find our letter attached.\n"


def signed(letter: str = "", *, body: str = COVER, sender: str = "Robin Vale <robin.vale@water.ca.example>", **more: object) -> tuple[bool, str, str]:
    """Whether an entitled officer surely signed; the signer's name and title."""
    found = reading(mail(body, sender=sender, files={"letter.txt": letter} if letter else None, **more))  # type: ignore[arg-type]
    sure = [f for f in named(found, "signer") if f.substance is Substance.SUBSTANTIVE and f.confidence >= 0.8]
    name, title = named(found, "signer.name"), named(found, "signer.title")
    return bool(sure), str(name[0].value) if name else "", str(title[0].value) if title else ""


ENTITLED = [
    "Chief Information Officer", "CIO", "Agency Information Officer", "AIO", "Acting Chief Information Officer", "Chief Information Officer (Acting)",
    "Interim CIO", "Departmental Chief Information Officer", "Deputy Director and Chief Information Officer", "Deputy Director, Information Technology Division",
    "Deputy Director, Information Technology Services Division (ITSD)", "Chief, Information Technology Branch", "Chief, Office of Information Services",
    "Director of Information Technology", "IT Director", "Assistant Secretary / Agency Information Officer", "Deputy-in-charge Information Officer",
    "Chief Information Officer and Deputy Secretary", "Agency CIO", "Vice Chancellor and Chief Information Officer", "Chief of Information Technology",
    "Deputy Secretary, Information Technology & Agency Information Officer", "CIO/Deputy Director",
]
OTHERS = [
    "Chief Financial Officer", "Procurement Officer", "Chief, Procurement and Contracting Section", "Project Manager", "Associate Governmental Program Analyst",
    "Deputy Director, Administration", "Chief Information Security Officer", "Information Security Officer", "Public Information Officer", "Chief Deputy Director",
    "Office of the Chief Information Officer", "Assistant to the Chief Information Officer", "Executive Assistant to the CIO", "Telecommunications Manager II",
    "Manager, Office of the CIO", "Data Processing Manager III", "Information Technology Specialist I", "Chief, Network Operations, Information Technology Division",
    "Chief of Staff", "Former Chief Information Officer", "Deputy Director, Board Administration", "Chief Privacy Officer", "Agency Telecommunications Representative",
    "Staff Services Manager I, for the Chief Information Officer", "Chief, Information Security Office", "Budget Officer", "Chief Geographic Information Officer",
]


@pytest.mark.parametrize("title", ENTITLED)
def test_titles_of_the_head_of_information_technology(title: str) -> None:
    assert office_of(title) is Office.ENTITLED


@pytest.mark.parametrize("title", OTHERS)
def test_titles_of_other_people(title: str) -> None:
    assert office_of(title) is Office.OTHER


def test_a_technology_officer_counts_where_there_is_no_information_officer() -> None:
    close = "Sincerely,\n\nDana Whitfield\nChief Technology Officer\n"
    assert signed(LETTER + close)[0]
    assert not signed(LETTER + close + "\ncc: Lee Moreno, Chief Information Officer\n")[0]


CLOSINGS = [
    "Sincerely,\n\nDana Whitfield\nChief Information Officer\n",
    "Respectfully submitted,\n\nDANA WHITFIELD\nChief Information Officer\nDivision of Technology Services\n",
    "Very truly yours,\n\n/s/ Dana Whitfield\n\nDana Whitfield\nChief Information Officer\n(916) 555-0142\n",
    "Submitted by: Dana Whitfield, Chief Information Officer\nDate: 5/14/2019\n",
    "Submitted by:\nDana Whitfield\nCIO\n",
    "Dana Whitfield, CIO\n",
    "Dana Whitfield\nActing Chief Information Officer\n\ncc: Lee Moreno, Budget Officer\n    Ann Ito, Deputy Director\n",
    "Sincerely,\n\nDana Whitfield\nDeputy Director, Information Technology Division\nChief Information Officer\n",
    "I am the Chief Information Officer of the Department and submit this request.\nExecuted at Sacramento, May 14, 2019.\nDana Whitfield, Chief Information Officer\nPage 3\n",
    "Signature: /s/ Dana Whitfield\nName: Dana Whitfield\nTitle: Chief Information Officer\nDate: May 14, 2019\n",
    "Approved by:\nDana Whitfield – Chief Information Officer\n",
    "Digitally signed by Dana Whitfield\nDate: 2019.05.14 10:02:11 -07'00'\nDana Whitfield\nChief Information Officer\n",
    "Sincerely,\nOriginal signed by\nDana Whitfield\nChief Information Officer\n",
    "Regards,\n\nDana Whitfield, PMP\nAgency Information Officer\n",
]


@pytest.mark.parametrize("closing", CLOSINGS)
def test_letters_closed_by_the_officer(closing: str) -> None:
    present, name, title = signed(LETTER + closing)
    assert present
    assert name == "Dana Whitfield"
    assert title


@pytest.mark.parametrize(
    ("closing", "name"),
    [
        ("Sincerely,\n\nRobin Vale\nAssociate Governmental Program Analyst\nTelecommunications Unit\n", "Robin Vale"),
        ("Sincerely,\n\nRobin Vale\nChief, Procurement and Contracting Section\n\ncc: Dana Whitfield, Chief Information Officer\n", "Robin Vale"),
        ("The Chief Information Officer, Dana Whitfield, has been briefed and supports this request.\n\nSincerely,\nRobin Vale\nProject Manager\n", "Robin Vale"),
        ("Sincerely,\n\nRobin Vale\nStaff Services Manager I\nOffice of the Chief Information Officer\n", "Robin Vale"),
        ("Respectfully,\nRobin Vale\nChief Financial Officer\nOur CIO, Dana Whitfield, is aware.\n", "Robin Vale"),
        ("Sincerely,\n\nRobin Vale\nDeputy Director, Administrative Services Division\n", "Robin Vale"),
    ],
)
def test_letters_closed_by_others(closing: str, name: str) -> None:
    present, who, _ = signed(LETTER + closing)
    assert not present
    assert who == name


@pytest.mark.parametrize(
    "block",
    [
        "Signature: ______________________\nName: Dana Whitfield\nTitle: Chief Information Officer\nDate: __________\n",
        "Submitted by:\n[signature]\nDana Whitfield\nChief Information Officer\n",
        "APPROVAL\n\n______________________________   Date: ________\nDana Whitfield\nChief Information Officer\n",
        "Signature:\nName: Dana Whitfield\nTitle: Chief Information Officer\nDate:\n",
        "Signature of Chief Information Officer: ______________  Date ______\nDana Whitfield, Chief Information Officer\n",
        "Sincerely,\n\n[SIGNATURE PENDING]\n\nDana Whitfield\nChief Information Officer\n",
        "Name | Dana Whitfield\nTitle | Chief Information Officer\nSignature |\nDate |\n",
        "Chief Information Officer signature: ____________________\n",
    ],
)
def test_blocks_left_unsigned(block: str) -> None:
    assert not signed(LETTER + block)[0]


@pytest.mark.parametrize(
    "block",
    [
        "Sincerely,\n\nRobin Vale\nfor\nDana Whitfield\nChief Information Officer\n",
        "Sincerely,\n\nRobin Vale for Dana Whitfield, Chief Information Officer\n",
        "Sincerely,\n\n/s/ Robin Vale, for\nDana Whitfield\nChief Information Officer\n",
        "Sincerely,\n\nRobin Vale for\nDANA WHITFIELD\nChief Information Officer\n",
        "Sincerely,\n\nRobin Vale\nStaff Services Manager II\nfor Dana Whitfield, Chief Information Officer\n",
        "Sincerely,\n\n/s/ Robin Vale for Dana Whitfield\nChief Information Officer\n",
        "Signed for Dana Whitfield, Chief Information Officer, by Robin Vale\n",
    ],
)
def test_a_named_person_signs_for_the_officer(block: str) -> None:
    present, name, title = signed(LETTER + block)
    assert present
    assert (name, title) == ("Dana Whitfield", "Chief Information Officer")


@pytest.mark.parametrize(
    "block",
    [
        "Sincerely,\n\nRobin Vale\nfor the Chief Information Officer\n",
        "Sincerely,\n\nRobin Vale\nStaff Services Manager I\nfor Kim Soto, Chief Financial Officer\n",
    ],
)
def test_signed_for_nobody_entitled(block: str) -> None:
    assert not signed(LETTER + block)[0]


def test_the_head_of_the_department_on_whose_behalf_an_officer_signs_is_not_the_signer() -> None:
    block = "Dana Whitfield\nDirector and Chief Information Officer\nDivision of Technology Services\nfor LEE MORENO, Attorney General\n"
    assert signed(LETTER + block)[:2] == (True, "Dana Whitfield")


@pytest.mark.parametrize(
    ("body", "sender", "present"),
    [
        ("We request an exemption from CALNET " + TEXT + "Thanks,\nDana Whitfield\nChief Information Officer\nDepartment of Water Resources\n", "Dana Whitfield <d@water.ca.example>", True),
        ("We request an exemption from CALNET " + TEXT + "--\nDana Whitfield | CIO | DWR\n916-555-0142\n", "Whitfield, Dana@DWR <d@water.ca.example>", True),
        ("We request an exemption from CALNET " + TEXT + "Thanks,\nRobin Vale\nNetwork Analyst\n", "Robin Vale <r@water.ca.example>", False),
        ("We request an exemption from CALNET " + TEXT + "Robin\n", "Robin Vale <r@water.ca.example>", False),
        ("Dana Whitfield (our CIO) is copied.\nWe request an exemption from CALNET " + TEXT + "Robin Vale\nAnalyst\n", "Robin Vale <r@water.ca.example>", False),
        ("To: Dana Whitfield, Chief Information Officer\nWe request an exemption from CALNET " + TEXT + "Robin Vale\nAnalyst\n", "Robin Vale <r@water.ca.example>", False),
    ],
)
def test_requests_in_the_message_itself(body: str, sender: str, *, present: bool) -> None:
    assert signed(body=body, sender=sender)[0] is present


def test_an_unsigned_form_sent_by_the_officer_counts() -> None:
    form = LETTER + "Signature: ______________________\nName: Dana Whitfield\nTitle: Chief Information Officer\n"
    assert signed(form, body="Our request.\n\nDana Whitfield\nCIO\n", sender="Dana Whitfield <dana.whitfield@water.ca.example>")[:2] == (True, "Dana Whitfield")
    assert signed(form, body="Our request.\n\nDana\n", sender='"Whitfield, Dana@DWR" <dana.whitfield@water.ca.example>')[:2] == (True, "Dana Whitfield")
    assert not signed(form, body="The form for Dana.\n\nRobin Vale\n")[0]


def test_a_copied_officer_does_not_count() -> None:
    letter = LETTER + "Sincerely,\nRobin Vale\nAnalyst\n"
    assert not signed(letter, cc='"Dana Whitfield, CIO" <dana.whitfield@water.ca.example>')[0]


def test_a_vendors_officer_does_not_count() -> None:
    quote = "Delta Lambda Networks, Inc.\nQuotation 2019-4\nFour circuits, $4,000.00\n\nSincerely,\nPat Oum\nChief Information Officer\nDelta Lambda Networks, Inc.\n"
    found = reading(mail(COVER + "\nRobin Vale\nAnalyst\n", sender="Robin Vale <r@water.ca.example>", files={"letter.txt": LETTER + "Sincerely,\nRobin Vale\nAnalyst\n", "quote.txt": quote}))
    assert not [f for f in named(found, "signer") if f.substance is Substance.SUBSTANTIVE]


def test_an_answered_notice_signs_nothing() -> None:
    body = (
        "The quote is attached.\n\nRobin Vale\nAnalyst\n\nOn Tue, May 14, 2019 at 9:00 AM Dana Whitfield <d@water.ca.example> wrote:\n"
        "> We request an exemption.\n>\n> Dana Whitfield\n> Chief Information Officer\n"
    )
    assert not signed(body=body, sender="Robin Vale <r@water.ca.example>")[0]


def test_the_parents_information_officer_may_sign() -> None:
    assert signed(LETTER + "Sincerely,\n\nLee Moreno\nAgency Information Officer\nCalifornia Natural Resources Agency\n")[:2] == (True, "Lee Moreno")


def test_evidence_quotes_the_block() -> None:
    found = named(reading(mail(COVER, files={"letter.txt": LETTER + CLOSINGS[0]})), "signer")[0]
    assert "Dana Whitfield" in found.evidence[0].quote
    assert "Chief Information Officer" in found.evidence[0].quote
    assert found.reason


@pytest.mark.parametrize(
    ("text", "present", "name"),
    [
        # A memorandum: the officer stands in its From line and signs at the end.
        ("MEMORANDUM\nTo: CALNET Program\nFrom: Dana Whitfield, Chief Information Officer\nSubject: Exemption\n\nWe request an exemption from CALNET " + TEXT
         + "Dana Whitfield\nChief Information Officer\n", True, "Dana Whitfield"),
        # Through the officer's channel, but signed by somebody else.
        ("MEMORANDUM\nTo: CALNET Program\nThrough: Dana Whitfield, Chief Information Officer\nFrom: Robin Vale, Telecom Analyst\n\nWe request an exemption from CALNET "
         + TEXT + "Robin Vale\nTelecom Analyst\n", False, "Robin Vale"),
        # The addressee is a Chief Information Officer.
        ("Dana Whitfield\nState Chief Information Officer\nDepartment of Technology\n\nDear Dana Whitfield:\n\nWe request an exemption from CALNET " + TEXT
         + "Sincerely,\nRobin Vale\nTelecom Manager\n", False, "Robin Vale"),
        # A list of staff and contacts is no signature.
        (LETTER + "Project team:\nDana Whitfield, Chief Information Officer, sponsor\nKim Soto, Project Manager\nContact: Robin Vale, Analyst, (916) 555-0100\n\n"
         "We keep the file of this exemption for audit and will comply with the response.\n\nSincerely,\n\nKim Soto\nProject Manager\n", False, "Kim Soto"),
        # Two people sign; one of them is entitled.
        (LETTER + "Sincerely,\n\nKim Soto\nChief Financial Officer\n\nDana Whitfield\nChief Information Officer\n", True, "Dana Whitfield"),
        # The officer's name in capitals with the title below, after a page of attachments' list.
        (LETTER + "Respectfully,\n\nDANA WHITFIELD, Chief Information Officer\n\nEnclosures (2)\n  Quote\n  Cost sheet\n", True, "Dana Whitfield"),
        # Prose names the officer; nobody signs.
        (LETTER + "The Chief Information Officer has approved this request.\n", False, ""),
        # Title first, as on some forms.
        (LETTER + "Approved:\nChief Information Officer: /s/ Dana Whitfield   Date: 5/1/2019\n", True, "Dana Whitfield"),
        # A vendor's acceptance line in the letter stays empty, the letter itself is closed.
        (LETTER + "Sincerely,\n\nDana Whitfield\nChief Information Officer\n\nAttachment A: order form\nAccepted by vendor: ____________________\n", True, "Dana Whitfield"),
        # Rank and unit between name and title.
        (LETTER + "DANA E. WHITFIELD\nColonel, CA ARNG\nChief Information Officer / J-6\n", True, "Dana E. Whitfield"),
        # Hyphens, particles, initials, diacritics.
        (LETTER + "Sincerely,\n\nMaría-José de la Cruz-Núñez\nAgency Information Officer\n", True, "María-José de la Cruz-Núñez"),
        (LETTER + "Sincerely,\n\nT. J. O'Neil III\nInterim Chief Information Officer\n", True, "T. J. O'Neil III"),
        (LETTER + "Thank you for your consideration.\n\nDana Whitfield\nDeputy Director and CIO\nInformation Technology Division\nDepartment of Water Resources\n1416 9th Street\n"
         "Sacramento, CA 95814\nTel (916) 555-0142 | Fax (916) 555-0143\n", True, "Dana Whitfield"),
        (LETTER + "Sincerely,\n\n[signed]\nDana Whitfield\nChief Information Officer\n", True, "Dana Whitfield"),
        (LETTER + "Sincerely,\n\nChief Information Officer\n", False, ""),
        (LETTER + "Requested by: Robin Vale, Analyst\nReviewed by: Kim Soto, Telecom Manager\nApproved by: Dana Whitfield, CIO\n", True, "Dana Whitfield"),
        (LETTER + "Requested by: Robin Vale, Analyst\nReviewed by: Dana Whitfield, CIO   ____________________\n", False, "Robin Vale"),
        (LETTER + "CIO approval: ____________________  Date: ________\nPrepared by: Robin Vale, Analyst\n", False, ""),
        # Signed for the body, with a remark on who drafted it below.
        (LETTER + "For the Department,\n\nDana Whitfield\nChief Information Officer\n\n(Drafted by Robin Vale, Analyst, who knows the levee if your people want to see it.)\n", True, "Dana Whitfield"),
        # A sentence leads to whoever submits, and notes follow.
        (LETTER + "The Board has no such office; the Department serves it, and its chief submits this request for\nthe Board:\n\nDana Whitfield\n\nChief Information Officer\n\n"
         "1 What it owes when it does not: see the quotation. I have compared it with the contract and find it no worse.\n\n2 We may leave after one year on 60 days' written notice and pay nothing.\n",
         True, "Dana Whitfield"),
        # A line that says who is to sign is no signature.
        (LETTER + "This document is to be signed by the Chief Information Officer.\n\nSignature: ______________  Date: ________\n\nName: Dana Whitfield, Chief Information Officer\n", False, "Dana Whitfield"),
        (LETTER + "Dana Whitfield\n\nChief Information Officer\n\nOrig: R. Vale, P.E., Resident Engineer\n", True, "Dana Whitfield"),
    ],
)
def test_shapes_of_letters(text: str, present: bool, name: str) -> None:  # noqa: FBT001  (the expected answer)
    found, who, _ = signed(text)
    assert found is present
    if name:
        assert who == name


@pytest.mark.parametrize(
    ("line", "least", "most"),
    [
        ("Submitted by Fern Okada, Chief Information Officer, DSH", 0.8, 1.0),
        ("Read, approved and submitted: Tad Bran, Chief Information Officer, Commission on State Mandates", 0.8, 1.0),
        ("Submitted: Crispin Vale, Deputy Director, Information Technology Division, Department of Fairs", 0.8, 1.0),
        ("Signed: Gwen Prosser   Title: Chief Information Officer   Date: 6/9/16", 0.8, 1.0),
        ("The project is led by its sponsor.\nFern Okada, Chief Information Officer", 0.5, 0.8),
        ("cc: Fern Okada, Chief Information Officer", 0.0, 0.4),
        ("Submitted by: ____________ , Chief Information Officer", 0.0, 0.4),
        ("Submitted by Fern Okada, Procurement Analyst", 0.0, 0.4),
    ],
)
def test_an_officer_shown_outside_any_closing_is_submitting_or_in_doubt(line: str, least: float, most: float) -> None:
    text = f"BUSINESS CASE\n{line}\n\nWe request an exemption from CALNET " + TEXT + "The end of this paper.\n"
    document = Document("2", "Case.docx", "application/msword", text)
    values = find(Material(Message(), (document,), make_docs([document])))
    sure = [v.confidence for v in values if v.name == "signer" and v.substance is Substance.SUBSTANTIVE]
    assert least <= max(sure, default=0.0) <= most


@pytest.mark.parametrize(
    ("close", "entitled", "name"),
    [
        ("16. CIO / AIO SIGNATURE | /s/ Dana Whitfield\n17. NAME AND TITLE | Dana Whitfield, Chief, Administrative Services\n18. DATE | 5/14/12\n", False, "Dana Whitfield"),
        ("16. CIO SIGNATURE | /s/ Dana Whitfield\n17. NAME / TITLE / DATE | Dana Whitfield, Chief Information Officer  5/14/12\n", True, "Dana Whitfield"),
        ("CIO signature: /s/ Dana Whitfield\n", True, "Dana Whitfield"),
        ("Robin Vale\nChief Deputy Director for Administration\n\nCountersigned: Dana Whitfield, Chief Information Officer\n", True, "Dana Whitfield"),
        ("Robin Vale\nBranch Manager\n\nSent for and with the approval of\nDana Whitfield, Chief Information Officer\n", True, "Dana Whitfield"),
        ("Sincerely,\n\nThaddeus Okafor-Lane\nChief Information Officer\n", True, "Thaddeus Okafor-Lane"),
        ("Sincerely,\n\nMarguerite Lane\nChief Information Officer\n", True, "Marguerite Lane"),
        ("Sincerely,\n\nJune Northrop\nChief Information Officer\n", True, "June Northrop"),
    ],
)
def test_who_signs_is_told_by_the_name_and_its_own_title(close: str, entitled: bool, name: str) -> None:  # noqa: FBT001
    """A box's caption is nobody's title, a label's words are none, and names may be words of addresses."""
    present, who, title = signed(LETTER + close)
    assert (present, who) == (entitled, name)
    assert "signature" not in title.lower()


def test_the_asking_body_is_no_part_of_a_title() -> None:
    close = "Sincerely,\n\nDana Whitfield\nChief Information Officer, {}\n"
    assert signed(LETTER + close.format("Department of Water Resources"))[2] == "Chief Information Officer"
    assert signed(LETTER + close.format("Department of General Services"))[2] == "Chief Information Officer, Department of General Services"


MORE_HANDS = [
    ("Dana Whitfield (electronically signed 5/14/2019 10:02 AM)\nChief Information Officer\n", True),
    ("Adobe Sign Transaction Number: CBJCHBCAABAA\nDana Whitfield\nDana Whitfield (May 14, 2019 10:22 PDT)\nChief Information Officer\n", True),
    ("Sincerely,\n\n(signed) Robin Vale\nfor DANA WHITFIELD\nChief Information Officer\n", True),
    ("Robin Vale p.p. Dana Whitfield, Chief Information Officer\n", True),
    ("On behalf of Dana Whitfield, Chief Information Officer:\n\nRobin Vale\nAssistant Chief\n", True),
    ("I, Dana Whitfield, Chief Information Officer of the Department, submit this request.\n", True),
    ("CIO Name: Dana Whitfield\nCIO Title: Chief Information Officer\nCIO Signature: Dana Whitfield\nDate signed: 5/14/2019\n", True),
    ("Submitter | Dana Whitfield\nOffice held | Agency Information Officer\n", True),
    ("Prepared by: Robin Vale, Analyst\nReviewed by: Lee Moreno, Budget Officer\nApproved by: Dana Whitfield, CIO   5/14/19\n", True),
    ("Kind regards\n\nDana\n\nDana Whitfield | CIO\nDWR | 916 555 0142 | she/her\n", True),
    ("X______________________________\nDana Whitfield\nChief Information Officer\nDate: ____________\n", False),
    ("Authorized signature | \nPrinted name | Dana Whitfield\nTitle | CIO\n", False),
    ("CIO APPROVAL:   [ ] Approved   [ ] Denied\nName: ____________  Signature: ____________\n", False),
    ("Role | Name | Signature | Date\nProject Manager | Robin Vale | R. Vale | 5/13/19\nChief Information Officer | Dana Whitfield |  | \n", False),
    ("Robin Vale\nDeputy Chief Information Officer\nfor the Chief Information Officer\n", False),
]


@pytest.mark.parametrize(("close", "entitled"), MORE_HANDS)
def test_programs_proxies_and_empty_boxes(close: str, entitled: bool) -> None:  # noqa: FBT001
    assert signed(LETTER + close)[0] == entitled


MEMOS = [
    ("From: Dana Whitfield, Chief Information Officer\nTo: Deputy Director, STND\nDate: May 14, 2019\n\n", "\n/s/ Dana Whitfield\n", True),
    ("MEMORANDUM\nTo: STND\nFrom: Dana Whitfield\n      Chief Information Officer\n\n", "\n[signed] DW\n", True),
    ("MEMORANDUM\nTo: STND\nFrom: Office of the Chief Information Officer\n\n", "\nRobin Vale, AGPA\n", False),
    ("MEMORANDUM\nTo: STND\nFrom: Dana Whitfield, Chief Information Officer\n\n", "\nSincerely,\n\nRobin Vale\nBudget Analyst\n", False),
    ("", "Section 9. Signature of Agency CIO\nName (print)   Dana Whitfield\nSignature   Dana Whitfield   Date 5/14/19\n", True),
    ("", "CIO: Dana Whitfield    [x] I approve and submit this request    5/14/2019\n", True),
    ("", "Robin Vale\nActing for Dana Whitfield, Chief Information Officer, during her absence\n", True),
    ("", "Robin Vale\nExecutive Assistant to Dana Whitfield, Chief Information Officer\n", False),
]


@pytest.mark.parametrize(("head", "close", "entitled"), MEMOS)
def test_memos_forms_and_those_who_serve_an_officer(head: str, close: str, entitled: bool) -> None:  # noqa: FBT001
    assert signed(head + LETTER + close)[0] == entitled


BOXES = [
    ("Sent by\n/s/ Dana Whitfield\nDana Whitfield, Chief Information Officer, Department of Finance, which runs our technology under agreement\n", True),
    ("Part 4. Submitted by\nHead of IT | Dana Whitfield, Chief Technology Officer (we have no other)\nSignature | /s/ D. Whitfield, May 14, 2019\n", True),
    ("Part 4. Submitted by\nHead of IT | Dana Whitfield, Chief Technology Officer (we have no other)\nSignature | \n", False),
    ("E. Submission\nE1. Information officer\nDana Whitfield, Chief Information Officer\nE2. Signature and date\n/s/ Dana Whitfield   5/14/2019\n", True),
    ("Submitted for the Delta Board by\n\nDana Whitfield\nChief Information Officer\n\nEncl.: map\nprices\nterms\n", True),
    ("/s/ R. Vale\nROBIN VALE\nChief of Administration\nfor\nCOL DANA WHITFIELD\nChief Information Officer\n", True),
]


@pytest.mark.parametrize(("close", "entitled"), BOXES)
def test_boxes_for_the_sender_and_their_clauses(close: str, entitled: bool) -> None:  # noqa: FBT001
    assert signed(LETTER + close)[0] == entitled


@pytest.mark.parametrize("below", ["Prepared by: Robin Vale, District Deputy", "Questions: Robin Vale, Office Manager, 916-555-0142", "(sent by R. Vale, network architect)"])
def test_who_typed_or_answers_is_no_part_of_a_title(below: str) -> None:
    assert signed(LETTER + f"/s/ Dana Whitfield\nDana Whitfield\nChief Information Officer\n{below}\n")[1:] == ("Dana Whitfield", "Chief Information Officer")


WITH_ANOTHER = LETTER + "With best regards,\nMina Pohl, Laboratory Manager\n"


@pytest.mark.parametrize("line", [
    "and, for the Board: Ferran Ocaso, Chief Information Officer",
    "for the Department: Ferran Ocaso, Chief Information Officer, DWR",
    "with the concurrence and on submission of Ferran Ocaso, Chief Information Officer",
    "Sent on with the leave of Ferran Ocaso, Chief Information Officer",
])
def test_an_officer_to_whom_a_closing_line_leads_submits(line: str) -> None:
    assert signed(WITH_ANOTHER + line) == (True, "Ferran Ocaso", "Chief Information Officer")


@pytest.mark.parametrize("line", [
    "with a copy to Ferran Ocaso, Chief Information Officer",
    "in the absence of Ferran Ocaso, Chief Information Officer",
    "not yet seen by Ferran Ocaso, Chief Information Officer",
])
def test_an_officer_copied_or_absent_does_not_submit(line: str) -> None:
    assert not signed(WITH_ANOTHER + line)[0]
