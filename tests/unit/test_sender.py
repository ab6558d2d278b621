# ruff: noqa: E501  (tables of real sentences, as people write them)
"""How far a sender is believed."""

import pytest

from domain.findings import SenderVerdict
from domain.mail import Address, AuthenticationResults, Message
from routing.sender import judge_sender, organisation_of
from tests.unit.material import mail, reading

KNOWN = frozenset({"water.ca.gov", "cdph.ca.gov", "dot.ca.gov", "doj.ca.gov", "conservation.ca.gov", "waterboards.ca.gov", "scif.com", "wildlife.ca.gov"})
CYRILLIC_A = "w\u0430ter.ca.example".encode("idna").decode()
CYRILLIC_C = "\u0441dph.ca.gov".encode("idna").decode()
OURS = "mx.cdt.ca.example"


def results(dmarc: str = "pass", *, about: str = "water.ca.example", server: str = OURS) -> AuthenticationResults:
    """What a receiving server wrote about the sender."""
    return AuthenticationResults(server, (("spf", "pass", {}), ("dmarc", dmarc, {"header.from": about} if about else {})))


def verdict(*authors: str, checked: tuple[AuthenticationResults, ...] = (), name: str = "", **more: object) -> SenderVerdict:
    """The verdict on a message from these addresses."""
    message = Message(from_=tuple(Address(name, author) for author in authors), authentication=checked, **more)  # type: ignore[arg-type]
    return judge_sender(message, authserv_ids=(OURS,), state_suffixes=("ca.gov",), known_domains=KNOWN)


@pytest.mark.parametrize(
    ("dmarc", "state"),
    [("pass", "verified"), ("fail", "doubtful"), ("none", "unverified"), ("neutral", "unverified"), ("softfail", "unverified"),
     ("temperror", "unverified"), ("permerror", "unverified"), ("bestguesspass", "unverified")],
)
def test_the_trusted_server_decides(dmarc: str, state: str) -> None:
    found = verdict("d@water.ca.example", checked=(results(dmarc),))
    assert found.state == state
    assert found.reasons


def test_only_a_configured_server_counts() -> None:
    assert verdict("d@water.ca.example", checked=(results("fail", server="mx.evil.example"),)).state == "unverified"
    assert verdict("d@water.ca.example", checked=(results("pass", server="mx.evil.example"),)).state == "unverified"
    assert verdict("d@water.ca.example").state == "unverified"


def test_the_topmost_trusted_line_counts() -> None:
    forged_below = (results("fail"), results("pass"))
    assert verdict("d@water.ca.example", checked=forged_below).state == "doubtful"
    ours_below_a_strangers = (results("fail", server="mx.other.example"), results("pass"))
    assert verdict("d@water.ca.example", checked=ours_below_a_strangers).state == "verified"


def test_a_pass_for_another_domain_is_no_pass() -> None:
    assert verdict("d@water.ca.example", checked=(results(about="evil.example"),)).state == "doubtful"
    assert verdict("d@mail.water.ca.example", checked=(results(),)).state == "verified"


@pytest.mark.parametrize("authors", [(), ("d@water.ca.example", "e@evil.example"), ("d",), ("",), ("d e@water.ca.example",)])
def test_a_from_field_that_does_not_name_one_sender(authors: tuple[str, ...]) -> None:
    assert verdict(*authors).is_doubtful


def test_two_from_fields() -> None:
    headers = (("From", "d@water.ca.example"), ("From", "e@evil.example"))
    assert verdict("d@water.ca.example", headers=headers).is_doubtful


@pytest.mark.parametrize(
    "domain",
    [
        "water-ca.example", "water.ca-gov.example", "water.ca.gov.example.com", "cdph-ca-gov.com", "cdph.ca.g0v.example.ca-gov.com",
        CYRILLIC_A, CYRILLIC_C, "conservatlon.ca.example", "conservaton.ca.gov", "wi1dlife.ca.example", "waterbaords.ca.example",
        "vvildlife.ca.example", "water.cagov.example", "water.ca.exarnple",
    ],
)
def test_look_alikes(domain: str) -> None:
    found = verdict(f"d@{domain}", checked=(results(about=domain),))
    assert found.is_doubtful, found


@pytest.mark.parametrize(
    "domain",
    ["water.ca.gov", "mail.water.ca.example", "doj.ca.gov", "dot.ca.example", "dor.ca.gov", "doc.ca.gov", "newboard.ca.gov", "northfork.example", "scif.com",
     "tularecounty.example", "ucdavis.edu", "delta.example", "waterboard.ca.example", "sco.ca.gov", "outlook.com", "xn--mnchen-3ya.example"],
)
def test_ordinary_domains_are_no_look_alikes(domain: str) -> None:
    assert verdict(f"d@{domain}", checked=(results(about=domain),)).state == "verified"
    assert verdict(f"d@{domain}").state == "unverified"


def test_an_unknown_domain_is_noted() -> None:
    assert any("does not know" in reason for reason in verdict("d@northfork.example").reasons)
    assert not any("does not know" in reason for reason in verdict("d@water.ca.example").reasons)


def test_a_name_that_shows_another_address() -> None:
    assert verdict("x@evil.example", name="cio@water.ca.gov").is_doubtful
    assert verdict("x@evil.example", name="Dana Whitfield (dana@water.ca.gov)").is_doubtful
    assert not verdict("d@water.ca.gov", name="d@water.ca.gov").is_doubtful
    assert not verdict("d@water.ca.gov", name="dana@mail.water.ca.gov").is_doubtful


def test_answers_to_elsewhere_are_noted() -> None:
    found = verdict("d@water.ca.gov", reply_to=(Address("", "d@evil.example"),))
    assert found.state == "unverified"
    assert any("another domain" in reason for reason in found.reasons)


@pytest.mark.parametrize(
    ("domain", "organisation"),
    [("mail.cdph.ca.gov", "cdph.ca.gov"), ("cdph.ca.example", "cdph.ca.example"), ("a.b.example.com", "example.com"), ("example.com", "example.com"),
     ("mail.co.tulare.ca.us", "co.tulare.ca.us")],
)
def test_organisations(domain: str, organisation: str) -> None:
    assert organisation_of(domain) == organisation


@pytest.mark.parametrize(
    "sender",
    ["cio@water.ca.example <evil@attacker.example>", "Dana <d@water.ca.example>, Eve <e@evil.example>", "undisclosed:;"],
)
def test_forged_shapes_of_a_real_message(sender: str) -> None:
    raw = mail("We request an exemption.").replace(b"From: Dana Whitfield <dana.whitfield@water.ca.example>", f"From: {sender}".encode())
    assert judge_sender(reading(raw).message, authserv_ids=(OURS,), known_domains=KNOWN).is_doubtful
