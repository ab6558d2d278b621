# ruff: noqa: E501  (tables of real sentences, as people write them)
"""What a message is, in many voices: requests of three kinds, supplements, and mail that asks for nothing."""

import pytest

from domain.automatic import is_automatic
from domain.fields import FieldValue
from tests.unit.material import mail, named, reading

DELEGATIONS = "STNDdelegations@state.ca.gov"
EXEMPTIONS = "STNDexemptions@state.ca.gov"
SIGNED = "\n\nDana Whitfield\nChief Information Officer\nDepartment of Water Resources\n"
DETAILS = (
    " It is four 20 Mbps circuits at 12 Elm Street, Chico 95928. The term is 36 months; we may cancel on 60 days' notice. "
    "Total $4,000. 99.9 % available each month or a credit of 5 %. CALNET cannot reach the levee. If you say no, the gauges go dark."
)


def kind(body: str, **more: object) -> FieldValue:
    """The kind found for a message with this body."""
    found = named(reading(mail(body, **more)), "kind")  # type: ignore[arg-type]
    assert found, "a kind is always said"
    return found[0]


def said(body: str, **more: object) -> str:
    """The kind in one word."""
    value = kind(body, **more).value
    assert isinstance(value, dict)
    return str(value["kind"])


def what(body: str, **more: object) -> str:
    """Which sort of non-request it is."""
    value = kind(body, **more).value
    assert isinstance(value, dict)
    return str(value["what"])


@pytest.mark.parametrize(
    "body",
    [
        "We request an exemption from CALNET for the Delta Gauges." + DETAILS + SIGNED,
        "The Department asks to be exempted from the use of CALNET for the Delta Gauges." + DETAILS + SIGNED,
        "May we buy this from Delta Wireless rather than through CALNET?" + DETAILS + SIGNED,
        "DWR seeks permission to use a non-CALNET carrier." + DETAILS + SIGNED,
        "Hey folks, I need a hookup for a trailer and you don't have one." + DETAILS + SIGNED,
        "EXEMPTION REQ\n- who: DWR\n- what: 4 circuits\n- where: 12 Elm Street, Chico\n- cost: $4,000 total\n- term: 36 months\n- if no: gauges dark" + SIGNED,
        "Pursuant to STMM 0501.0 the Department hereby applies for an exemption." + DETAILS + SIGNED,
    ],
)
@pytest.mark.parametrize("to", [EXEMPTIONS, DELEGATIONS])
def test_exemptions_in_either_mailbox(body: str, to: str) -> None:
    if to == DELEGATIONS and "exempt" not in body.lower():
        pytest.skip("nothing but the mailbox tells, and it is the other one")
    assert said(body, to=to) == "exemption"


GENERAL = [
    "We request delegation to replace the PBX at Chico. CALNET does not provide premise equipment. Staff: R. Lee, RCDD, ran two PBX projects. Start May 1, 2019.",
    "ABC asks you to delegate to it the purchase and installation of key telephone systems at four offices. They aren't sold under the CALNET contracts. Schedule: June to August 2019.",
    "DELEGATION REQ / GENERAL\n- what: VoIP phone system on site\n- why us: premise gear isn't on Calnet\n- crew: R. Lee: CCNA\n- when: 4/5/21 to 5/28/21",
    "We seek authority to procure and install a microwave link that the CALNET contracts do not provide. Qualifications: PE, FCC GROL. Timeframe: six months.",
]
CONTRACT = [
    "We request CALNET contract delegation for Hosted ACD, identifier HCC-ACD, in Golden Poppy's catalog B, where the Delegation column says Yes. Staff: R. Lee, CCNP. Start May 1, 2019.",
    "Please delegate to us the catalog service VOIP-GW-48 of Solano Integrated. The catalog marks it “Delegation: Yes”. Our staff have qualifications and experience. Start in May 2019.",
    "We would like delegation for the contractor's hosted IVR with speech (catalog identifier CCIV-3020, delegation yes). If the answer is no, the old menu stays. Schedule: July 2019.",
]


@pytest.mark.parametrize("to", [EXEMPTIONS, DELEGATIONS])
@pytest.mark.parametrize(("body", "expected"), [*((b, "general_delegation") for b in GENERAL), *((b, "contract_delegation") for b in CONTRACT)])
def test_delegations_in_either_mailbox(body: str, expected: str, to: str) -> None:
    assert said(body + SIGNED, to=to) == expected


def test_a_delegation_that_speaks_of_exemptions_is_a_delegation() -> None:
    body = GENERAL[0] + " As a non-exempt state agency we know that no exemption is needed for it; the order is exempt from sales tax." + SIGNED
    assert said(body, to=DELEGATIONS) == "general_delegation"


def test_an_exemption_that_speaks_of_delegated_purchasing_is_an_exemption() -> None:
    body = "We request an exemption from CALNET." + DETAILS + " We hold delegated purchasing authority up to $500,000." + SIGNED
    assert said(body) == "exemption"


@pytest.mark.parametrize(
    ("body", "subject", "expected"),
    [
        ("Please close this one. The county lends us two rooms, so we are withdrawing the request.\n\nDana", "RE: Chico", "withdrawal"),
        ("We no longer need the exemption for Chico; the project was cancelled.\n\nDana", "Chico gauges", "withdrawal"),
        ("The Department hereby withdraws its exemption request of May 3, 2019." + SIGNED, "Withdrawal of exemption request", "withdrawal"),
        ("Kindly consider our request withdrawn.\n\nDana", "Re: EX-2019-0001", "withdrawal"),
        ("Please cancel our delegation request for the Chico PBX. Funding fell through." + SIGNED, "Cancel", "withdrawal"),
        ("For your information, here is a copy of FSR 4140. We are not asking for anything; please file.", "FSR (copy)", "information"),
        ("FYI. No action needed.", "Fwd: our telecom plan", "information"),
        ("In answer to ATR Bulletin 13-06 here is our survey. Conversion Manager: Dana Whitfield, CIO. What about the exemption of 2011?", "Conversion Survey", "survey"),
        ("Do we need an exemption for two cell phones? And who signs it?\n\nDana", "Question", "question"),
        ("Could you tell me the status of our exemption request from March?\n\nThanks,\nDana", "status?", "question"),
        ("Hi, where can I find the form for delegation requests? How long does it take?\n\nDana", "delegation form", "question"),
        ("Is hosted IVR mandatory or discretionary now?\n\nDana", "IVR", "question"),
        ("That was quick, thank you! Nothing further from us.\n\nDana", "RE: Delta Gauges - complete", ""),
        ("Thank you for the call. We appreciate your help with the exemption.\n\nDana", "Thanks", "thanks"),
        ("Join our webinar! Save up to 40% on SD-WAN. Click here to register now. Unsubscribe at any time.", "Exemption from high telecom bills", "advertising"),
        ("Dear Sir, you have won the lottery. Send a wire transfer.", "You won", "advertising"),
        ("", "", "empty"),
        (" \n\n", "", "empty"),
        ("Public Records Act request: please send all exemption requests granted in 2018.\n\nPat", "PRA request", "question"),
        ("", "Accepted: CALNET exemption discussion", "calendar"),
        ("Please find our Form 20 for order 4471 attached.\n\nDana", "Form 20", "order"),
    ],
)
def test_mail_that_asks_for_nothing(body: str, subject: str, expected: str) -> None:
    assert said(body, subject=subject) == "not_a_request"
    if expected:
        assert what(body, subject=subject) == expected


@pytest.mark.parametrize(
    "body",
    [
        "We request an exemption from CALNET." + DETAILS + " We may withdraw from the contract at any time without charge." + SIGNED,
        "We request an exemption from CALNET." + DETAILS + " Please disregard the earlier draft. Thank you for your help. Do you need anything else?" + SIGNED,
        "We request an exemption from CALNET." + DETAILS + " A customer survey in 2018 showed the need. No action is required of the Department of Finance." + SIGNED,
        "We request an exemption from CALNET." + DETAILS + " The lines would no longer need manual tests." + SIGNED,
        "We request an exemption from CALNET." + DETAILS + " For your information a copy went to Finance." + SIGNED,
        "I am on leave until Monday; here is the exemption request that we finished." + DETAILS + SIGNED,
        "Can we please get an exemption for the gauges?" + DETAILS + " Who else should sign?" + SIGNED,
        "We request an exemption from CALNET." + DETAILS + " The vendor cannot be reached by newsletter; click here for its site." + SIGNED,
    ],
)
def test_requests_that_sound_like_something_else(body: str) -> None:
    assert said(body) == "exemption"


@pytest.mark.parametrize(
    ("body", "subject"),
    [
        ("Answers below. On leaving early: 45 days' notice. 99.9 % per month; 5 % credit.\n\nRobin", "RE: Delta Gauges - items still needed"),
        ("Only one photo went. Page 2.", "Re: Hotline"),
        ("As requested, here is the missing quote.\n\nDana", "Delta Gauges"),
        ("Further to our request of May 3, attached are the corrected pages.\n\nDana", "Delta Gauges"),
        ("In response to your notice, the termination terms are: 60 days, no fee.\n\nDana", "EX-2019-0001"),
        ("I forgot to attach the cost sheet to our exemption request, here it is.\n\nDana", "cost sheet"),
    ],
)
def test_supplements(body: str, subject: str) -> None:
    assert said(body, subject=subject, files={"more.txt": "Quote: $4,000.00 for 36 months"}) == "supplement"


def test_a_second_matter_within_a_reply_is_no_request_of_its_own() -> None:
    body = "Thank you for your questions. The first matter is the term." + DETAILS + " The second matter was how one gets out." + SIGNED
    assert said(body, subject="RE: Delta Gauges", headers={"In-Reply-To": "<old@water.ca.example>"}) == "supplement"


def test_a_reply_with_a_request_of_its_own() -> None:
    body = "This is a new request and unrelated to the last one. We request an exemption from CALNET." + DETAILS + SIGNED
    assert said(body, subject="RE: CALNET exemption request", headers={"In-Reply-To": "<old@water.ca.example>"}) == "exemption"


def test_a_forwarded_request_is_a_request() -> None:
    body = (
        "Forwarding for our CIO.\n\nRobin Vale\nAnalyst\n\n---------- Forwarded message ---------\nFrom: Dana Whitfield <d@water.ca.example>\n"
        "Date: Mon, May 13, 2019\nSubject: Exemption request\nTo: Robin Vale <r@water.ca.example>\n\nWe request an exemption from CALNET." + DETAILS + SIGNED
    )
    assert said(body, subject="Fwd: Exemption request") == "exemption"


@pytest.mark.parametrize(
    ("headers", "subject", "sender", "body"),
    [
        ({"Auto-Submitted": "auto-replied"}, "Re: notice", "Dana <d@water.ca.example>", "I am away."),
        ({"Return-Path": "<>"}, "Exemption request", "x@water.ca.example", "hm"),
        ({}, "Automatic reply: CALNET exemption request", "Dana <d@water.ca.example>", "I am out of the office until Monday."),
        ({}, "Out of Office: exemption", "Dana <d@water.ca.example>", "I will be back on May 20."),
        ({}, "Undeliverable: your exemption request", "postmaster@water.ca.example", "Delivery has failed to these recipients."),
        ({}, "Read: Exemption Request", "Dana <d@water.ca.example>", "Your message was read on Tuesday."),
        ({}, "RE: CALNET", "Dana <d@water.ca.example>", "I am currently out of the office and will answer on Monday."),
        ({"X-Autoreply": "yes"}, "exemption", "Dana <d@water.ca.example>", "Thank you for your message."),
    ],
)
def test_machines_mail(headers: dict[str, str], subject: str, sender: str, body: str) -> None:
    found = reading(mail(body, headers=headers, subject=subject, sender=sender))
    assert named(found, "kind")[0].value["kind"] == "not_a_request"  # type: ignore[index,call-overload]
    assert what(body, headers=headers, subject=subject, sender=sender) == "automatic"


@pytest.mark.parametrize(
    "headers",
    [{}, {"Precedence": "list", "List-Id": "<telecom.water.ca.example>"}, {"X-Auto-Response-Suppress": "All"}, {"Auto-Submitted": "no"}],
)
def test_peoples_mail_is_not_automatic(headers: dict[str, str]) -> None:
    found = reading(mail("We request an exemption from CALNET." + DETAILS + SIGNED, headers=headers))
    assert is_automatic(found.message) is None
    assert named(found, "kind")[0].value["kind"] == "exemption"  # type: ignore[index,call-overload]


@pytest.mark.parametrize(
    ("body", "files", "count"),
    [
        ("We request an exemption from CALNET." + DETAILS + SIGNED, {}, 1),
        ("Two separate exemption requests are attached; please open two cases." + SIGNED, {"a.txt": "x", "b.txt": "y"}, 2),
        ("Two letters in one mail: the exemption for Chico, and the delegation for the Auburn PBX." + SIGNED, {"a.txt": "x", "b.txt": "y"}, 2),
        ("We request exemptions from CALNET for Chico and for Fresno, please log them separately." + DETAILS + SIGNED, {}, 2),
        ("Here are both exemption requests, for Chico and for Fresno." + DETAILS + SIGNED, {}, 2),
        ("REQUEST 1\nWe request an exemption from CALNET for Chico." + DETAILS + "\n\nREQUEST 2\nWe request an exemption from CALNET for Fresno." + DETAILS + SIGNED, {}, 2),
        ("We request an exemption from CALNET for two requests of our divisions made last year." + DETAILS + SIGNED, {}, 1),
        ("We request an exemption from CALNET for two separate circuits at two different sites." + DETAILS + SIGNED, {}, 1),
    ],
)
def test_how_many_requests(body: str, files: dict[str, str], count: int) -> None:
    assert named(reading(mail(body, files=files)), "requests.count")[0].value == count


def test_two_letters_in_one_message_are_two_requests() -> None:
    letter = "Department of Water Resources\nSubject: {title}\n\nWe request an exemption from CALNET." + DETAILS + "\n\nSincerely," + SIGNED
    files = {"a.txt": letter.format(title="Delta Gauges at Chico"), "b.txt": letter.format(title="Paging for flood crews")}
    assert named(reading(mail("Letters attached.", files=files)), "requests.count")[0].value == 2
    same = {"letter.txt": files["a.txt"], "form.txt": letter.format(title="Form for the Delta Gauges at Chico")}
    assert named(reading(mail("Letter and form attached.", files=same)), "requests.count")[0].value == 1


def test_a_memorandum_typed_into_the_mail_is_the_writers_own() -> None:
    heading = "MEMORANDUM\n\nFrom: Dana Whitfield, Chief Information Officer\nTo: CALNET Program\nDate: May 14, 2019\nSubject: Exemption\n\n"
    assert said(heading + "We request an exemption from CALNET." + DETAILS + SIGNED, subject="memo") == "exemption"


def test_quoted_words_between_answers_are_not_the_writers() -> None:
    body = (
        "Hello,\n\n> Your exemption request lacks the termination terms and the total. We request an answer.\n\nThank you, we understood.\n\nDana\n"
    )
    assert said(body, subject="RE: CALNET", headers={"In-Reply-To": "<a@cdt.ca.example>"}) in {"not_a_request", "supplement"}


DISCLAIMED = [
    "This letter is not an exemption request. We expect to send one in August. Is the street address of the cage enough? The work will be about $180,000, and the reason will be technical.",
    "We may one day want a faster circuit at 12 Elm Street, Chico; Delta Wireless says $540 a month for three years. I am not, by this letter, asking for an exemption from anything.",
    "This letter asks for records only. The Department has no acquisition pending for which it would need an exemption.",
    "This is a heads-up, not a request: in the fall we will send an exemption for the Chico gauges, about $4,000, 36 months.",
    "We are not requesting anything at this time. The list shows our circuits as of June 30, as the data call asked.",
    "Full circuit list as csv, row 3 is the only one outside CALNET (exemption EX-2014-118, granted). Nothing new, no request.",
    "The Delta Gauges exemption won't be needed anymore.",
]


@pytest.mark.parametrize("body", DISCLAIMED)
def test_who_says_that_nothing_is_asked_asks_for_nothing(body: str) -> None:
    assert said(body) == "not_a_request"


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("This is not a delegation request. We ask for an exemption from CALNET for the Delta Gauges." + DETAILS + SIGNED, "exemption"),
        ("We are not asking for a discount. We request an exemption from CALNET for the Delta Gauges." + DETAILS + SIGNED, "exemption"),
        ("No request of ours was ever refused. We request an exemption from CALNET for the Delta Gauges." + DETAILS + SIGNED, "exemption"),
        ("This is not a new request, it is a correction to our letter of May 2. The total is $4,000.", "supplement"),
    ],
)
def test_who_denies_something_else_asks(body: str, expected: str) -> None:
    assert said(body) == expected


def test_a_story_without_asking_is_no_request() -> None:
    story = (
        "On May 3 the officers came to 12 Elm Street, Chico, because the alarm had failed. The staff were trained and certified in 2012. "
        "The building needs a new roof, since without one the rain comes in. The work took from June 1 to June 30.\n"
    )
    assert said("", files={"report.txt": story}, subject="file") == "not_a_request"


def test_strangers_lists_are_no_requests() -> None:
    body = (
        "Skip the CALNET line. We write your exemption request for you: need, ramifications, technical reason, service levels. 99.99% uptime, 25% credit if we miss. "
        "36 months, no early termination fee, from $399.00 per month.\n\nUnsubscribe: https://brightmeridian.example/unsub\n"
    )
    assert said(body, sender="Bright Meridian <news@brightmeridian.example>") == "not_a_request"


def test_a_withdrawal_may_bring_what_it_withdraws() -> None:
    letter = "We request an exemption from CALNET for the Delta Gauges." + DETAILS + SIGNED
    assert what("Please cancel our exemption request of May 2 (attached for reference).", files={"letter.txt": letter}) == "withdrawal"


def test_a_line_from_a_telephone_may_ask() -> None:
    body = (
        "hi, need ok to buy 4 lte routers + service from delta wireless for chico, calnet has nothing there. 36 mo, $4,000 total. "
        "99.9% or 5% back. can quit w 60 days. w/o it gauges dark. dana whitfield, cio dwr"
    )
    assert said(body) == "exemption"


FORM = (
    "Exemption from CALNET, questionnaire\n1. Project\n2. Service and number\n3. Street address\n4. Why needed; what happens without it\n"
    "5. Technical or financial reason\n6. Provider\n7. Term, early termination\n8. Cost by item and total\n9. Service levels and remedies\n10. Signature of the CIO\n"
)
OLD_LETTER = "We request an exemption from CALNET for the Delta Gauges." + DETAILS + SIGNED
BROUGHT_ALONG = [
    ("Is our new form, enclosed,\ngood for an exemption request? This is not a request for any of our programs.", "form.txt", FORM),
    ("Does our form ask for everything? We have no request pending at the moment.", "draft.txt", FORM),
    ("We are not asking for anything this year. I send our old letter so that you see the format.", "exemption 2014 GRANTED.txt", OLD_LETTER),
]


@pytest.mark.parametrize(("body", "name", "text"), BROUGHT_ALONG)
def test_an_empty_form_or_an_old_letter_makes_no_request_of_a_question(body: str, name: str, text: str) -> None:
    assert said(body, files={name: text}, subject="our form") == "not_a_request"
    assert said("Please see the enclosed.", files={name: text}, subject="our form") == "exemption"


def test_a_live_letter_outweighs_a_denial() -> None:
    assert said("We are not asking for anything else this year.", files={"letter.txt": OLD_LETTER}) == "exemption"


def test_an_acknowledgment_for_the_records_asks_for_nothing() -> None:
    letter = "Receipt is acknowledged of your letter granting the exemption for the Delta Gauges." + DETAILS.replace("If you say no", "Without it")
    assert said("For your records.", files={"ack.txt": letter + "\nNo action on your part is called for.\n" + SIGNED}, subject="acknowledgment") == "not_a_request"
