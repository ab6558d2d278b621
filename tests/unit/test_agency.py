# ruff: noqa: E501, RUF001  (tables of real sentences, as people write them)
"""Who asks: the agency named, its class, and its name of today."""

import pytest

from extractors.directory import directory
from tests.unit.material import mail, named, reading

BODY = "Please find our request attached.\n"
ASK = (
    "\n\nTo the Deputy Director, Statewide Telecommunications and Network Division:\n\n"
    "We request an exemption from CALNET for one 100 Mbps internet circuit at 12 Elm Street, Chico 95928.\n"
    "If the request is denied, callers will wait.\n\nSincerely,\n\nDana Whitfield\nChief Information Officer\n"
)


def agency(body: str = BODY, *, letter: str = "", sender: str = "Dana Whitfield <d@mail.example>", **more: object) -> tuple[str, str, str]:
    """Name, class and today's name of whoever asks in a message with this body and letter."""
    files = {"letter.txt": letter} if letter else None
    found = named(reading(mail(body, sender=sender, files=files, **more)), "agency")  # type: ignore[arg-type]
    if not found:
        return "", "", ""
    value = found[0].value
    assert isinstance(value, dict)
    return value["name"], value["class"], value["current"]


@pytest.mark.parametrize(
    ("letter", "sender", "name", "agency_class"),
    [
        ("DEPARTMENT OF WATER RESOURCES\n1416 9th Street" + ASK, "d@water.ca.example", "Department of Water Resources", "non_exempt"),
        ("STATE OF CALIFORNIA – NATURAL RESOURCES AGENCY\nDEPARTMENT OF\nPARKS AND RECREATION\n" + ASK, "d@parks.ca.example",
         "Department of Parks and Recreation", "non_exempt"),
        ("Department of Justice\nOffice of the Attorney General\n" + ASK, "d@doj.ca.example", "Department of Justice", "exempt"),
        ("California Department of Insurance\nFraud Division\n" + ASK, "d@insurance.ca.example", "California Department of Insurance", "exempt"),
        ("State Controller's Office\n" + ASK, "d@sco.ca.example", "State Controller's Office", "exempt"),
        ("Secretary of State\n" + ASK, "d@sos.ca.example", "Secretary of State", "exempt"),
        ("California Department of Education\n" + ASK, "d@cde.ca.example", "California Department of Education", "exempt"),
        ("State Compensation Insurance Fund\n" + ASK, "d@scif.example", "State Compensation Insurance Fund", "exempt"),
        ("CALIFORNIA STATE LOTTERY\n" + ASK, "d@calottery.ca.example", "California State Lottery", "exempt"),
        ("Judicial Council of California\n" + ASK, "d@jud.ca.example", "Judicial Council of California", "exempt"),
        ("Superior Court of California\nCounty of Plumas\n" + ASK, "d@plumascourt.ca.example", "Superior Court of California", "exempt"),
        ("University of California, Davis\n" + ASK, "d@ucdavis.edu", "University of California, Davis", "exempt"),
        ("California State University, Chico\n" + ASK, "d@csuchico.edu.example", "California State University, Chico", "exempt"),
        ("Butte-Glenn Community College District\n" + ASK, "d@butte.edu.example", "Butte-Glenn Community College District", "exempt"),
        ("COUNTY OF PLUMAS\nInformation Technology\n520 Main Street, Quincy\n" + ASK, "d@countyofplumas.example", "County of Plumas", "local"),
        ("CITY OF ROSEVILLE\n311 Vernon Street\n" + ASK, "d@roseville.example", "City of Roseville", "local"),
        ("Elk Grove Unified School District\n" + ASK, "d@egusd.example", "Elk Grove Unified School District", "local"),
        ("Placer County Water Agency\n" + ASK, "d@pcwa.example", "Placer County Water Agency", "local"),
        ("South Placer Fire Protection District\n" + ASK, "d@spfd.example", "South Placer Fire Protection District", "local"),
        ("Contractors State License Board\nDepartment of Consumer Affairs\n" + ASK, "d@dca.ca.example", "Contractors State License Board", "non_exempt"),
        ("DEPARTMENT OF CONSUMER AFFAIRS\n" + ASK, "d@dca.ca.example", "Department of Consumer Affairs", "non_exempt"),
        ("Department of Industrial Relations\nDivision of Occupational Safety and Health\n" + ASK, "d@dir.ca.example",
         "Department of Industrial Relations", "non_exempt"),
    ],
)
def test_letterheads(letter: str, sender: str, name: str, agency_class: str) -> None:
    assert agency(letter=letter, sender=sender)[:2] == (name, agency_class)


@pytest.mark.parametrize(
    ("domain", "name"),
    [
        ("cdph.ca.gov", "California Department of Public Health"),
        ("mail.cdph.ca.example", "California Department of Public Health"),
        ("dot.ca.gov", "Department of Transportation"),
        ("oshpd.ca.example", "Office of Statewide Health Planning and Development"),
        ("berkeley.edu", "University of California, Berkeley"),
        ("scif.com", "State Compensation Insurance Fund"),
    ],
)
def test_domains_name_their_owner(domain: str, name: str) -> None:
    found = directory().of_domain(domain)
    assert found is not None
    assert found.written == name


@pytest.mark.parametrize("domain", ["cdph.com", "water-ca.example", "notcdph.ca.example.com", "example.com", "", "ca.gov"])
def test_other_domains_name_nobody(domain: str) -> None:
    assert directory().of_domain(domain) is None


@pytest.mark.parametrize(
    ("letterhead", "domain", "name", "current"),
    [
        ("Department of Business Oversight", "dbo.ca.example", "Department of Business Oversight", "Department of Financial Protection and Innovation"),
        ("DEPARTMENT OF FAIR EMPLOYMENT & HOUSING", "dfeh.ca.example", "Department of Fair Employment and Housing", "Civil Rights Department"),
        ("Department of Mental Health", "dmh.ca.example", "Department of Mental Health", "Department of State Hospitals"),
        ("Civil Rights Department\n(formerly the Department of Fair Employment and Housing)", "calcivilrights.ca.example", "Civil Rights Department", ""),
    ],
)
def test_a_former_name_stays_and_points_to_the_present_one(letterhead: str, domain: str, name: str, current: str) -> None:
    found = agency(letter=letterhead + "\n" + ASK, sender=f"d@{domain}")
    assert (found[0], found[2]) == (name, current)


def test_the_former_name_is_written_out_from_its_domain_alone() -> None:
    name, agency_class, current = agency("DFEH asks for an exemption from CALNET for two circuits.\n\nDana Whitfield\nCIO", sender="d@dfeh.ca.example")
    assert (name, agency_class) == ("Department of Fair Employment and Housing", "non_exempt")
    assert current == "Civil Rights Department"


@pytest.mark.parametrize(
    ("acronym", "letterhead", "name"),
    [
        ("DPR", "Department of Pesticide Regulation", "Department of Pesticide Regulation"),
        ("DPR", "Department of Parks and Recreation", "Department of Parks and Recreation"),
        ("CTC", "Commission on Teacher Credentialing", "Commission on Teacher Credentialing"),
        ("CTC", "California Transportation Commission", "California Transportation Commission"),
        ("CCC", "California Coastal Commission", "California Coastal Commission"),
        ("CCC", "California Conservation Corps", "California Conservation Corps"),
    ],
)
def test_ambiguous_acronyms_follow_the_letterhead(acronym: str, letterhead: str, name: str) -> None:
    letter = f"{letterhead}\n{ASK}\n{acronym} operates twelve offices. {acronym} pays from its own fund. {acronym} will keep the file."
    assert agency(letter=letter, sender=f"Whitfield, Dana@{acronym} <d@unlisted.example>")[0] == name


@pytest.mark.parametrize(
    "sentence",
    [
        "We have used the same letter as our neighbors in the Department of Managed Health Care.",
        "Our technician ran a similar conversion at the Department of Motor Vehicles in 2016.",
        "The Department of Finance has asked for the figures. The Department of Finance approved them.",
        "The Department of Justice network (CLETS) is reached over this line, as it is from the Department of Motor Vehicles.",
        "A copy went to the Department of General Services. cc: Department of General Services",
        "The County of Sacramento owns the building and the City of Chico the street.",
        "The circuit ends in Los Angeles County, near the Superior Court.",
        "The hospital is licensed by the California Department of Public Health.",
    ],
)
def test_an_agency_named_beside_it_does_not_ask(sentence: str) -> None:
    letter = f"Department of Rehabilitation\n721 Capitol Mall, Sacramento\n{ASK.replace('callers', sentence + ' Callers')}"
    assert agency(letter=letter, sender="d@dor.ca.example")[0] == "Department of Rehabilitation"


def test_the_addressee_does_not_ask() -> None:
    letter = (
        "California Department of Technology\nStatewide Telecommunications and Network Division\nAttn: Deputy Director\n"
        "P.O. Box 1810, Rancho Cordova, CA 95741\n\nDear Deputy Director:\n\nThe Employment Development Department requests an "
        "exemption from CALNET.\n\nSincerely,\nDana Whitfield\nChief Information Officer\n"
    )
    assert agency(letter=letter)[:2] == ("Employment Development Department", "non_exempt")


@pytest.mark.parametrize(
    "wording",
    [
        "The Department of General Services submits this request on behalf of the Office of Tax Appeals.",
        "As the servicing department for the Office of Tax Appeals, we request an exemption from CALNET.",
        "We provide information technology services to the Office of Tax Appeals and request an exemption for it.",
    ],
)
def test_the_agency_served_asks_not_the_one_that_serves(wording: str) -> None:
    letter = f"Department of General Services\nEnterprise Technology Solutions\n\nDear Deputy Director:\n\n{wording}\n{ASK}"
    assert agency(letter=letter, sender="d@dgs.ca.example")[0] == "Office of Tax Appeals"


def test_a_form_names_the_agency() -> None:
    letter = "CALNET EXEMPTION REQUEST FORM\n\nRequesting agency: Board of Parole Hearings\nContact: Dana Whitfield\n" + ASK
    assert agency(letter=letter, sender="d@cdcr.ca.example")[0] == "Board of Parole Hearings"


@pytest.mark.parametrize("label", ["Client department: ", "Agency served: ", "2. Client | "])
def test_a_shared_desk_fills_the_form_for_the_agency_served(label: str) -> None:
    letter = f"Department of General Services\nClient Telecom Desk\n707 Third Row, West Sacramento\n\n{label}Office of Tax Appeals\nDesk number: D-12\n{ASK}"
    assert agency(letter=letter, sender="desk@dgs.ca.example")[0] == "Office of Tax Appeals"


def test_the_agency_is_found_though_a_consultant_sends() -> None:
    letter = "CALIFORNIA HIGHWAY PATROL\n601 North 7th Street\n" + ASK
    assert agency("Attached for our client.\n\nPat Lee\nNorthfork Consulting, Inc.", letter=letter, sender="Pat Lee <pat@northfork.example>")[:2] == (
        "California Highway Patrol", "non_exempt",
    )


def test_a_body_nobody_knows_is_unknown() -> None:
    name, agency_class, _ = agency(letter="California Commission on Tidal Energy\n" + ASK, sender="d@tidal.example")
    assert agency_class == "unknown"
    assert "Tidal Energy" in name


def test_nobody_is_named() -> None:
    assert agency("We need an exemption from CALNET for a circuit.\n\nDana") == ("", "", "")


def test_a_nickname_is_written_out() -> None:
    body = "Caltrans requests an exemption from CALNET for one circuit at 12 Elm Street, Chico 95928, $4,000 in total.\n\nDana Whitfield\nCIO"
    assert agency(body, sender="d@unlisted.example")[0] == "Department of Transportation"


def test_every_row_of_the_directory_is_found_by_its_name() -> None:
    known = directory()
    phrases = {name.entity.name for name in known.phrases.values()}
    assert {entity.name for entity in known.entities} <= phrases
