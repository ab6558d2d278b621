# ruff: noqa: E501, RUF001  (a voice reads best on few lines, and people type curly quotes and dashes)
"""What messages of many writers are, who asks in them and who signed: voices unlike each other and unlike the manual's."""

import io
import zipfile
from email.message import EmailMessage

import openpyxl
import pytest

from domain.cases import Reading
from domain.fields import Substance
from tests.unit.material import RECEIVED, mail, named, reading

EXEMPTIONS, DELEGATIONS = "STNDexemptions@state.ca.gov", "STNDdelegations@state.ca.gov"
XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


def workbook(rows: list[tuple[object, ...]], *, title: str = "Sheet1") -> bytes:
    """An Excel file with these rows."""
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.title = title
    for row in rows:
        sheet.append(row)
    stream = io.BytesIO()
    book.save(stream)
    return stream.getvalue()


def zipped(files: dict[str, str]) -> bytes:
    """A ZIP archive of text files."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        for name, text in files.items():
            archive.writestr(name, text)
    return stream.getvalue()


def with_file(body: str, name: str, content: bytes, media_type: str, **more: str) -> bytes:
    """A message with one binary file."""
    message = EmailMessage()
    message["From"] = more.get("sender", "Dana Whitfield <dana.whitfield@water.ca.example>")
    message["To"], message["Subject"] = more.get("to", EXEMPTIONS), more.get("subject", "for your review")
    message["Date"], message["Message-ID"] = RECEIVED.strftime("%a, %d %b %Y %H:%M:%S +0000"), "<voice@water.ca.example>"
    for header in ("In-Reply-To", "References"):
        if header in more:
            message[header] = more[header]
    message.set_content(body)
    main, _, sub = media_type.partition("/")
    message.add_attachment(content, maintype=main, subtype=sub, filename=name)
    return message.as_bytes()


def kind_of(found: Reading) -> str:
    """The kind in one word."""
    value = named(found, "kind")[0].value
    assert isinstance(value, dict)
    return str(value["kind"])


def agency_of(found: Reading) -> str:
    """The agency's name, or an empty string."""
    values = named(found, "agency")
    return str(values[0].value["name"]) if values and isinstance(values[0].value, dict) else ""


def signer_of(found: Reading) -> tuple[bool, str, str]:
    """Whether an entitled officer surely signed; the signer's name and title."""
    sure = [f for f in named(found, "signer") if f.substance is Substance.SUBSTANTIVE and f.confidence >= 0.8]
    name, title = named(found, "signer.name"), named(found, "signer.title")
    return bool(sure), str(name[0].value) if name else "", str(title[0].value) if title else ""


GAUGES = """What we want to buy: 2 microwave hops, 50 Mbps each, at 4100 Levee Road, Rio Vista 94571.
Who sells it: Egret Wave, Inc.
How long: 24 months, and we can get out on 30 days' notice.
What it costs: 2 x $900 a month plus $1,200 to put up the dishes; $44,400 over the whole period.
What Egret promises: 99.5 % uptime, else one day's fee back.
Why: the radar site is on an island. CALNET's carriers told us they have nothing there.
What goes wrong otherwise: boats meet the bridge in the fog.
"""
REQUESTS: dict[str, tuple[bytes, str]] = {
    "no word of asking": (mail(GAUGES + "\nO. Pell\nAgency Information Officer, Delta Stewardship Council", subject="Rio Vista radar"), "exemption"),
    "a waiver": (mail("We are looking for a waiver for our Rio Vista radar site.\n" + GAUGES, subject="waiver"), "exemption"),
    "a pass": (mail("Could the program give us the green light to go around CALNET on this one?\n\n" + GAUGES, subject="Rio Vista"), "exemption"),
    "an opt-out": (mail("This packet documents why the Council must procure outside the master contract.\n" + GAUGES, subject="Submission 14"), "exemption"),
    "only a csv": (mail("Attached.", subject="Rio Vista radar", files={"request.csv": "item,answer\n" + "\n".join(f'"{a}","{b.strip()}"' for a, _, b in (line.partition(":") for line in GAUGES.splitlines()))}), "exemption"),
    "only a workbook": (
        with_file("See workbook.", "STMM-0501.xlsx", workbook([("Item", "Response"), *[(a, b.strip()) for a, _, b in (line.partition(":") for line in GAUGES.splitlines())]]), XLSX), "exemption"),
    "nothing but a workbook": (
        with_file("", "rio vista.xlsx", workbook([("Field", "Entry"), ("Project", "Rio Vista radar"), ("Vendor", "Egret Wave, Inc."), ("Term", "24 months"), ("Total cost", 44400), ("Site", "4100 Levee Road, Rio Vista 94571"), ("If not approved", "boats meet the bridge")]), XLSX, subject="Rio Vista radar"),
        "exemption"),
    "a letter in an archive": (with_file("Zipped because of the size limit.", "rio.zip", zipped({"letter.txt": "Delta Stewardship Council\n\nWe ask to be exempted from CALNET for Rio Vista.\n" + GAUGES, "quote.txt": "Egret Wave, Inc.\nQuote 77\n2 hops $900\n"}), "application/zip"), "exemption"),
    "questions inside": (mail("Hello! Is this the right place? We hope so. Our Council would like to be let out of CALNET for one site.\n" + GAUGES + "\nWould that be enough, or do you need anything else? Thank you so much for your help!", subject="question about getting out"), "exemption"),
    "thanks and courtesy": (mail("Thank you for the call on Monday. As discussed, here is our packet.\n" + GAUGES + "Many thanks, and please let me know if you have questions.", subject="As discussed"), "exemption"),
    "an information line": (mail("For your information our Council's exemption request follows. No reply is needed until you have decided.\n" + GAUGES, subject="Rio Vista"), "exemption"),
    "a survey is spoken of": (mail("Our customer survey showed that the fog horn fails. We need an exemption.\n" + GAUGES, subject="Radar survey results and exemption"), "exemption"),
    "an order form is spoken of": (mail("No Form 20 can be placed for this, hence our request to be exempted.\n" + GAUGES, subject="Form 20 alternative"), "exemption"),
    "vendor's free quote": (mail("We ask for an exemption. The vendor's free quote and webinar are attached for reference.\n" + GAUGES, subject="Exemption"), "exemption"),
    "list footers": (mail("We ask for an exemption.\n" + GAUGES, subject="Exemption", headers={"List-Unsubscribe": "<mailto:out@lists.ca.example>", "Precedence": "list"}), "exemption"),
    "a bare cover with an unreadable scan": (with_file("Our signed exemption request is attached.", "scan.pdf", b"%PDF-1.4 broken", "application/pdf", subject="Exemption request"), "exemption"),
    "general, in plain words": (
        mail("The phones in our Redding shop died. We want to buy a new switch and 40 desk sets ourselves: Mitel 3300, 40 sets model 5330. No CALNET contractor sells them. Two of our technicians, both BICSI-certified, did the Yreka shop last year. Work runs June 1 to June 20 at 10 Shop Lane, Redding. If we may not, callers get a busy tone.", subject="Redding phones", to=DELEGATIONS), "general_delegation"),
    "general, by csv": (
        mail("Worksheet attached, two staff resumes inside.", subject="worksheet", to=DELEGATIONS, files={"worksheet.csv": 'Part,Text\nPurpose,The old key system at the Chico depot has no spare parts\nWhat we buy,One Avaya IP Office 500 and 24 sets\nWhen,May 3 2021 to May 28 2021\nWhere,Chico depot\nOur people,"J. Ode, RCDD, ran three cutovers"\nIf we cannot,the depot has no telephone\nWhy us,no contractor offers premise gear\n'}),
        "general_delegation"),
    "general, a memo without the word": (
        mail("MEMORANDUM\n\nThis memorandum seeks your sign-off so that the Board's own crew can procure, install and run an on-site IVR, which is absent from every CALNET catalog.\nSchedule: 8 weeks from July 1. Site: 20 Oak Street, Fresno. Crew: T. Ho, CCNA Voice, six IVR projects. Denial leaves 900 callers a day without an answer.", subject="IVR memo", to=DELEGATIONS), "general_delegation"),
    "contract, by column": (
        mail("We would run hosted contact center seats ourselves. In Verdant Telecom's CALNET catalog, line CC-210, the delegation column reads Y. Our crew: P. Oh, CCNP, two migrations. August 2 to 30, 2021, 400 P Street. If not, calls drop.", subject="CC-210", to=DELEGATIONS), "contract_delegation"),
    "form marked general": (
        mail("", subject="Delegation", to=DELEGATIONS, files={"form.txt": "Delegation request\nType (check one):  [X] General   [ ] Contract\nPart C (contract only): catalog identifier: n/a\nProject: Redding switch\nWe checked catalog A and catalog B of the contractor; the catalog has no premise switch.\nProducts: Mitel 3300\nStaff: R. Lee, RCDD\nSchedule: June 2021\n"}), "general_delegation"),
    "form marked contract": (
        mail("", subject="Delegation", to=DELEGATIONS, files={"form.txt": "Delegation request\nType: ( ) General  (x) Contract\nProject: contact center seats, replaces the old PBX and IVR on premise\nCatalog line: CC-210 of Verdant Telecom\nStaff: R. Lee, RCDD\nSchedule: June 2021\n"}), "contract_delegation"),
    "type told in words": (mail("Type of delegation: General\n\nWe looked in the catalog; catalog B lists nothing, catalog A has no identifier for it. We will buy Nortel trunk cards. Staff: R. Lee, RCDD. When: June 2021.", subject="trunk cards", to=DELEGATIONS), "general_delegation"),
}


@pytest.mark.parametrize("voice", REQUESTS)
def test_a_request_is_not_lost(voice: str) -> None:
    content, expected = REQUESTS[voice]
    assert kind_of(reading(content)) == expected


VENDOR = "Jamie <jamie@brightpipe.example>"
OTHERS: dict[str, bytes] = {
    "a digest": mail("CALNET Watch, issue 31\n\nIn this issue: exemptions in numbers; how to write a good exemption request; the new catalog.\nTo stop receiving this digest reply with STOP.\n", subject="CALNET Watch #31", sender="CALNET Watch <news@watch.example>", headers={"List-Id": "<watch.example>", "Precedence": "bulk"}),
    "a trade letter": mail("Dear subscriber,\nthis month we look at how three state agencies requested an exemption from CALNET, what they paid ($40,000, $1.2 million) and the SLAs they got: 99.9 % uptime. Manage your preferences or leave this list at any time.\n", subject="Telecom Monthly", sender="Telecom Monthly <editor@tmonthly.example>", headers={"List-Unsubscribe": "<https://tmonthly.example/u>"}),
    "a cold call": mail("Hi there,\n\nI noticed your agency uses CALNET. Most of our clients get an exemption in two weeks. Our fiber starts at $499 a month on a 36 month term with a 99.99 % SLA and credits. Do you have 15 minutes on Thursday?\n\nJamie\nBrightpipe Networks, Inc.\n", subject="Exemption made easy", sender=VENDOR),
    "a second touch": mail("Just floating this to the top of your inbox! We can request your exemption for you. Reply YES for a quote.\nJamie, Account Executive", subject="Re: Exemption made easy", sender=VENDOR),
    "a fund": mail("I am the widow of a banker. I request your permission to transfer $12,500,000 in total to you. You keep 30 percent; the term is 12 months. Reply with your bank details at once.", subject="URGENT REQUEST FOR EXEMPTION", sender="Mrs. Rose <rose@mail.example>"),
    "a notice of a class": mail("You are invited: Writing an Exemption Request, a free two hour class on June 3. Seats are limited. Sign up on the training portal.\n", subject="Class: how to request an exemption", sender="Training <training@cdt.ca.example>"),
    "a ticket": mail("Ticket 8812 has been opened. Subject: exemption request. A technician will contact you. Do not reply to this message.", subject="[Ticket 8812] opened", sender="Service Desk <servicedesk@cdt.ca.example>", headers={"Auto-Submitted": "auto-generated"}),
    "a question about a form": mail("Is there a form for exemption requests, or do we just write a letter? And who at our department has to sign it?\n\nPat", subject="form?"),
    "a question about money": mail("Before we write anything: would a $20,000 alternative on a 36 month term at 12 Elm Street, Chico even qualify for an exemption?", subject="would this qualify"),
    "thanks after approval": mail("We got the approval letter of our exemption today. Thank you all, this was quick.", subject="RE: Exemption EX-2021-0007"),
    "withdrawal in plain words": mail("Our director has put the Rio Vista project on ice, so there is no need to go on with the exemption we sent on May 2. Please take it off your list.", subject="Rio Vista"),
    "withdrawal, formal": mail("The Council hereby rescinds its request for exemption dated May 2, 2021.", subject="Rescission"),
    "a survey": mail("1. How many exemptions did you request last year? 2\n2. Would you use CALNET again? Yes\n3. Total spend: $40,000\n", subject="Customer satisfaction survey 2021 - response"),
    "minutes": mail("Minutes of the ATR forum, May 4. Exemptions were discussed. Next meeting June 1, room 220. No action items.", subject="ATR forum minutes"),
}


@pytest.mark.parametrize("voice", OTHERS)
def test_other_mail_is_no_request(voice: str) -> None:
    assert kind_of(reading(OTHERS[voice])) == "not_a_request"


LATER: dict[str, bytes] = {
    "study in an answer": mail("Attached.", subject="RE: Rio Vista exemption", headers={"In-Reply-To": "<a@b.example>"}, files={"FSR.txt": "FEASIBILITY STUDY REPORT\nRio Vista radar\n1. Background\nThe study asks which link is the best.\n"}),
    "study, one line": mail("Here's the FSR.", subject="Re: Rio Vista", headers={"References": "<a@b.example>"}, files={"study.txt": "Feasibility Study Report 2021-03\nAlternatives considered: three.\n"}),
    "a csv in an answer": mail("With apologies, the right figures.", subject="Re: Rio Vista", headers={"In-Reply-To": "<a@b.example>"}, files={"costs.csv": "item,amount\nhop 1,900\nhop 2,900\n"}),
    "a short answer": mail("The street is 4100 Levee Road.\n", subject="Re: Deficiency notice", headers={"In-Reply-To": "<a@b.example>"}),
    "thanks with an answer": mail("Thanks for the notice! The term is 24 months. Anything else?", subject="Re: Deficiency notice", headers={"In-Reply-To": "<a@b.example>"}),
    "no thread": mail("One thing was left out of what we sent you on Tuesday: the vendor pays back a day's fee for each day down.", subject="Rio Vista, addition"),
}


@pytest.mark.parametrize("voice", LATER)
def test_a_later_message_is_a_supplement(voice: str) -> None:
    assert kind_of(reading(LATER[voice])) == "supplement"


HEAD = "DELTA STEWARDSHIP COUNCIL\n980 9th Street, Sacramento\n\nCALNET Program:\n\nThe Council requests an exemption from CALNET.\n"
LETTER = HEAD + GAUGES + "\n"
SIGNATURES: list[tuple[str, str, str]] = [
    ("Sincerely,\n\n/s/ Rue Marsh\nfor\nOdile Pell\nChief Information Officer\n", "Odile Pell", "Chief Information Officer"),
    ("Sincerely,\n\nRue Marsh\nfor Odile Pell, Chief Information Officer\n", "Odile Pell", "Chief Information Officer"),
    ("Sincerely,\n\n(signed) Rue Marsh, for:\n\nODILE PELL\nAgency Information Officer\nDelta Stewardship Council\n", "Odile Pell", "Agency Information Officer"),
    ("Signed: Rue Marsh (for Odile Pell, CIO)\n", "Odile Pell", "CIO"),
    ("Respectfully,\n\nRue Marsh, on behalf of\nOdile Pell\nActing Chief Information Officer\n", "Odile Pell", "Acting Chief Information Officer"),
    ("Signature: /s/ Rue Marsh for Odile Pell\nName: Odile Pell\nTitle: Chief Information Officer\nDate: May 4, 2021\n", "Odile Pell", "Chief Information Officer"),
    ("Signed,\nOdile Pell\nDeputy Director\nInformation Technology Division\n", "Odile Pell", "Deputy Director, Information Technology Division"),
    ("Sincerely,\n\nOdile Pell, Deputy Director\nInformation Technology Services Division\n", "Odile Pell", "Deputy Director, Information Technology Services Division"),
    ("Yours,\nODILE B. PELL-O’ROURKE\nDeputy Director, Information Technology Division\nDelta Stewardship Council\n(916) 555-0100\n", "Odile B. Pell-O’Rourke", "Deputy Director, Information Technology Division"),
    ("Signed\nOdile Pell\nCIO\nMay 4, 2021\n", "Odile Pell", "CIO"),
    ("— Odile Pell, Chief Information Officer, Delta Stewardship Council\n", "Odile Pell", "Chief Information Officer"),
    ("Odile Pell | Chief Information Officer | Delta Stewardship Council | 916-555-0100\n", "Odile Pell", "Chief Information Officer"),
    ("Authorized by the head of information technology:\n\nOdile Pell\nChief, Information Technology Branch\n", "Odile Pell", "Chief, Information Technology Branch"),
    ("CIO signature: Odile Pell          Date: 5/4/2021\nCIO name and title: Odile Pell, Chief Information Officer\n", "Odile Pell", "Chief Information Officer"),
]


@pytest.mark.parametrize(("close", "name", "title"), SIGNATURES)
@pytest.mark.parametrize("where", ["letter", "body", "archive"])
def test_who_signed(close: str, name: str, title: str, where: str) -> None:
    sender = "Rue Marsh <rue.marsh@deltacouncil.ca.example>"
    if where == "letter":
        content = mail("Attached, please.", sender=sender, files={"letter.txt": LETTER + close})
    elif where == "body":
        content = mail(LETTER + close, sender=sender)
    else:
        content = with_file("Zipped.\n\nRue Marsh\nStaff Services Analyst\n", "packet.zip", zipped({"packet/letter.txt": LETTER + close}), "application/zip", sender=sender)
    assert signer_of(reading(content)) == (True, name, title)


FORWARDED = [
    "Passing this along.\n\nRue\n\n---------- Forwarded message ---------\nFrom: Odile Pell <odile.pell@deltacouncil.ca.example>\nDate: Mon, May 3, 2021 at 9:12 AM\nSubject: Rio Vista\nTo: Rue Marsh <rue.marsh@deltacouncil.ca.example>\n\n{}\nOdile Pell\nChief Information Officer\n",
    "FYI to the mailbox, as the CIO asked.\nRue Marsh\nAnalyst\n\n-----Original Message-----\nFrom: Pell, Odile\nSent: Monday, May 3, 2021 9:12 AM\nTo: Marsh, Rue\nSubject: Rio Vista\n\n{}\nThanks,\nOdile Pell\nChief Information Officer\nDelta Stewardship Council\n",
    "As told.\n\nRue Marsh\nAnalyst\n\n-----Original Message-----\nFrom: Pell, Odile\nSent: Monday, May 3, 2021 9:12 AM\nTo: Marsh, Rue\nSubject: Rio Vista\n\n{}\nThanks,\nOdile Pell\nChief Information Officer\nDelta Stewardship Council\n",
    "Begin forwarded message:\n\n> From: Odile Pell <odile.pell@deltacouncil.ca.example>\n> Subject: Rio Vista\n> Date: May 3, 2021\n> To: Rue Marsh <rue.marsh@deltacouncil.ca.example>\n>\n{}>\n> Odile Pell\n> Chief Information Officer\n",
]


@pytest.mark.parametrize("chain", FORWARDED)
def test_who_signed_inside_a_forwarded_chain(chain: str) -> None:
    text = "The Council requests an exemption from CALNET.\n" + GAUGES
    if "\n> From" in chain:
        text = "".join(f"> {line}\n" for line in text.splitlines())
    found = reading(mail(chain.format(text), subject="FW: Rio Vista", sender="Kit Orr <kit.orr@deltacouncil.ca.example>"))
    assert kind_of(found) == "exemption"
    assert signer_of(found) == (True, "Odile Pell", "Chief Information Officer")


@pytest.mark.parametrize(
    "close",
    [
        "Signature: ______________\nName: Odile Pell\nTitle: Chief Information Officer\n",
        "Sincerely,\n\n[signature]\nOdile Pell\nChief Information Officer\n",
        "Sincerely,\n\nOdile Pell\nDeputy Director, Administration Division\n",
        "Sincerely,\n\nOdile Pell\nChief of Administrative Services\n",
        "Sincerely,\n\nRue Marsh\nfor Odile Pell, Chief Financial Officer\n",
    ],
)
def test_who_did_not_sign(close: str) -> None:
    found = reading(mail("Attached.\nRue", sender="Rue Marsh <rue.marsh@deltacouncil.ca.example>", files={"letter.txt": LETTER + close}))
    assert not signer_of(found)[0]


AGENCIES: list[tuple[bytes, str]] = [
    (mail(LETTER + "Odile Pell\nCIO\n", sender="Odile Pell <o.pell@gmail.example>"), "Delta Stewardship Council"),
    (mail("Attached.", sender="Rue <rue@some.example>", files={"request.csv": 'Agency,Delta Stewardship Council\nProject,Rio Vista\nVendor,Egret Wave\nTotal,"$44,400"\n'}), "Delta Stewardship Council"),
    (mail("Sierra Nevada Conservancy here - we need out of CALNET for one site.\n" + GAUGES, sender="Rue <rue@some.example>"), "Sierra Nevada Conservancy"),
    (mail("This is the Department of Toxic Substances Control's request, written with help from colleagues at Caltrans.\n" + GAUGES, sender="Rue <rue@some.example>"), "Department of Toxic Substances Control"),
    (with_file("Zipped.", "x.zip", zipped({"letter.txt": LETTER}), "application/zip", sender="Rue <rue@some.example>"), "Delta Stewardship Council"),
    (with_file("", "x.xlsx", workbook([("Requesting agency", "Sierra Nevada Conservancy"), ("Project", "Rio Vista radar"), ("Vendor", "Egret Wave, Inc."), ("Total", 44400)]), XLSX, sender="Rue <rue@some.example>"), "Sierra Nevada Conservancy"),
]


@pytest.mark.parametrize(("content", "agency"), AGENCIES)
def test_who_asks(content: bytes, agency: str) -> None:
    assert agency_of(reading(content)) == agency
