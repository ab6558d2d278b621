"""Mail taken apart: what people and programs send, what they break, and what is meant to break us."""

import base64
import time
from datetime import UTC, datetime
from email.message import EmailMessage

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from domain.errors import BadInput
from domain.mail import Message, Parsed, PartRole, RawMessage, Source
from intake.mime import parse


def mail(content: bytes | str, media_type: str = "message/rfc822", name: str = "") -> Parsed:
    raw = content.encode() if isinstance(content, str) else content
    return parse(RawMessage(Source("test", "1"), raw, datetime(2026, 1, 2, tzinfo=UTC), media_type, name))


def header(*lines: str) -> Message:
    return mail("\r\n".join(lines) + "\r\n\r\nbody\r\n").message


def test_a_plain_letter() -> None:
    parsed = mail(
        "Return-Path: <>\r\nFrom: Ana =?utf-8?q?Ruiz-Mu=C3=B1oz?= <Ana.Ruiz@CDPH.CA.gov>\r\n"
        "To: a@b.example,\r\n c@d.example\r\n"
        "Subject: =?utf-8?b?UmVxdWVzdCA=?= =?utf-8?b?4oCU?= T1\r\nMessage-ID: <1@cdph>\r\nReferences: <a@b> <c@d>\r\n"
        "Date: Tue, 3 Mar 2026 09:00:00 -0800\r\nContent-Type: text/plain; charset=iso-8859-1\r\n\r\nna\xefve".encode(
            "latin-1"
        )
    )
    message = parsed.message
    assert message.author is not None
    assert (message.author.name, message.author.address) == ("Ana Ruiz-Muñoz", "Ana.Ruiz@cdph.ca.gov")
    assert [address.address for address in message.to] == ["a@b.example", "c@d.example"]
    assert message.subject == "Request — T1"
    assert (message.message_id, message.references, message.return_path) == ("1@cdph", ("a@b", "c@d"), "")
    assert message.date == datetime(2026, 3, 3, 17, tzinfo=UTC)
    assert parsed.contents["1"].decode() == "naïve"
    assert message.parts[0].role is PartRole.BODY
    assert message.defects == ()


@pytest.mark.parametrize(
    ("field", "addresses", "flagged"),
    [
        ("a@b.example", ["a@b.example"], False),
        ("Doe, Jane <jane@b.example>", ["jane@b.example"], False),
        ('"Doe, Jane (CIO)" <jane@B.Example>', ["jane@b.example"], False),
        ("jane@b.example (Jane Doe)", ["jane@b.example"], False),
        ("cio@agency.example.gov <evil@attacker.example>", ["evil@attacker.example"], True),
        ('"cio@agency.example.gov" <evil@attacker.example>', ["evil@attacker.example"], True),
        ("<cio@agency.example.gov> <evil@attacker.example>", ["cio@agency.example.gov", "evil@attacker.example"], True),
        ("cio@agency.example.gov, evil@attacker.example", ["cio@agency.example.gov", "evil@attacker.example"], False),
        ("Staff: a@b.example, c@d.example;", ["a@b.example", "c@d.example"], False),
        ("undisclosed-recipients:;", [], False),
        ("=?utf-8?q?cio=40agency=2Eexample?= <evil@attacker.example>", ["evil@attacker.example"], True),
        ("=?utf-8?q?Doe=2C_Jane?= <jane@b.example>", ["jane@b.example"], False),
        ("Jane <jane@\u0430gency.example>", ["jane@xn--gency-3ve.example"], False),
        ("@relay.example:jane@b.example", ["jane@b.example"], False),
    ],
)
def test_who_wrote(field: str, addresses: list[str], *, flagged: bool) -> None:
    message = header(f"From: {field}")
    assert [address.address for address in message.from_] == addresses
    assert (message.author is not None) == (len(addresses) == 1)
    assert bool(message.defects) == flagged, message.defects


def test_two_from_fields_leave_the_sender_open() -> None:
    message = header("From: cio@agency.example", "From: evil@attacker.example")
    assert message.author is None
    assert "there is more than one From field" in message.defects


def test_authentication_results_in_order() -> None:
    message = header(
        "Authentication-Results: mx.state.example; spf=pass (sender is 1.2.3.4; really) smtp.mailfrom=a.example;",
        " dkim=pass header.d=a.example; dmarc=fail action=none header.from=b.example;compauth=pass reason=100",
        "Authentication-Results: spf=none smtp.mailfrom=c.example",
        "From: a@b.example",
    )
    first, second = message.authentication
    assert first.authserv_id == "mx.state.example"
    assert [(method, result) for method, result, _ in first.results] == [
        ("spf", "pass"),
        ("dkim", "pass"),
        ("dmarc", "fail"),
        ("compauth", "pass"),
    ]
    assert first.results[2][2]["header.from"] == "b.example"
    assert (second.authserv_id, second.results[0][:2]) == ("", ("spf", "none"))


def alternative(plain: str, html: str) -> Parsed:
    message = EmailMessage()
    message["From"] = "a@b.example"
    message.set_content(plain)
    message.add_alternative(html, subtype="html")
    return mail(message.as_bytes())


def roles(parsed: Parsed) -> list[PartRole]:
    return [part.role for part in parsed.message.parts]


def test_of_two_alternatives_the_plain_one_is_the_body() -> None:
    parsed = alternative("The request is attached.", "<p>The request <b>is</b> attached.</p>")
    assert roles(parsed) == [PartRole.BODY, PartRole.ORNAMENT]


def test_an_alternative_that_says_more_is_a_body_too() -> None:
    rows = "".join(
        f"<tr><td>Circuit {word}</td><td>$1{number},000</td></tr>"
        for number, word in enumerate(
            ("alpha", "bravo", "charlie", "delta", "echo", "foxtrot", "golf", "hotel", "india", "juliett")
        )
    )
    parsed = alternative(
        "The costs are in the table below, for the ten circuits we need.", f"<p>The costs</p><table>{rows}</table>"
    )
    assert roles(parsed) == [PartRole.BODY, PartRole.BODY]


def test_an_empty_plain_alternative_gives_way() -> None:
    assert roles(alternative(" \n", "<p>All of the letter.</p>")) == [PartRole.ORNAMENT, PartRole.BODY]


def test_ornaments_and_attachments() -> None:
    message = EmailMessage()
    message["From"] = "a@b.example"
    message.set_content("See the scan.")
    message.add_alternative('<p>See the scan.<img src="cid:logo"></p>', subtype="html")
    html = message.get_payload(1)
    html.add_related(_png(180, 60), "image", "png", cid="<logo>")
    html.add_related(_png(1000, 1400), "image", "png", cid="<scan>")
    message.add_attachment(_png(180, 60), maintype="image", subtype="png", filename="site.png")
    message.add_attachment(b"x", maintype="application", subtype="octet-stream", filename="Thumbs.db")
    parsed = mail(message.as_bytes())
    found = {(part.path, part.name): part.role for part in parsed.message.parts}
    assert found == {
        ("1.1", ""): PartRole.BODY,
        ("1.2.1", ""): PartRole.ORNAMENT,
        ("1.2.2", ""): PartRole.ORNAMENT,
        ("1.2.3", ""): PartRole.ATTACHMENT,
        ("2", "site.png"): PartRole.ATTACHMENT,
        ("3", "Thumbs.db"): PartRole.ORNAMENT,
    }
    assert next(part.content_id for part in parsed.message.parts if part.path == "1.2.2") == "logo"


def _png(width: int, height: int) -> bytes:
    return b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + width.to_bytes(4, "big") + height.to_bytes(4, "big") + bytes(40)


@pytest.mark.parametrize("encoding", ["", "base64"])
def test_a_forwarded_message_and_its_parts(encoding: str) -> None:
    inner = b"From: x@y.example\nSubject: inner\nContent-Type: text/plain\n\nInside.\n"
    body = base64.encodebytes(inner) if encoding else inner
    parsed = mail(
        b"From: a@b.example\nContent-Type: multipart/mixed; boundary=B\n\n--B\n\nSee below.\n"
        b"--B\nContent-Type: message/rfc822\n"
        + (b"Content-Transfer-Encoding: base64\n" if encoding else b"")
        + b"\n"
        + body
        + b"\n--B--\n"
    )
    assert [(part.path, part.parent, part.role) for part in parsed.message.parts] == [
        ("1", "", PartRole.BODY),
        ("2", "", PartRole.ATTACHMENT),
        ("2!1", "2", PartRole.ATTACHMENT),
    ]
    assert parsed.contents["2!1"].strip() == b"Inside."


def test_names_in_every_dress() -> None:
    fields = {
        'attachment; filename="a b.pdf"': "a b.pdf",
        "attachment; filename*=UTF-8''na%C3%AFve.pdf": "naïve.pdf",
        "attachment; filename*0*=iso-8859-1''na%EF; filename*1=\"ve.pdf\"": "naïve.pdf",
        'attachment; filename="=?utf-8?b?bmHDr3ZlLnBkZg==?="': "naïve.pdf",
        "attachment; filename=plain.pdf": "plain.pdf",
    }
    for field, name in fields.items():
        parsed = mail(f"Content-Disposition: {field}\nContent-Type: application/pdf\n\n%PDF-")
        assert parsed.message.parts[0].name == name


def test_uuencoded_files_leave_the_text() -> None:
    parsed = mail(b"From: a@b\n\nHello\nbegin 644 hi.txt\n#:&D*\n`\nend\nBye\n")
    assert [(part.path, part.name) for part in parsed.message.parts] == [("1", ""), ("1!hi.txt", "hi.txt")]
    assert parsed.contents["1!hi.txt"] == b"hi\n"
    assert b"begin" not in parsed.contents["1"]
    assert b"Bye" in parsed.contents["1"]


@pytest.mark.parametrize(
    ("delsp", "joined"),
    [("", "one two\n> quoted more\n-- \nsig\n"), ("; delsp=yes", "onetwo\n> quotedmore\n-- \nsig\n")],
)
def test_flowed_text_is_joined(delsp: str, joined: str) -> None:
    parsed = mail(f"Content-Type: text/plain; format=flowed{delsp}\n\none \ntwo\n> quoted \n> more\n-- \nsig\n")
    assert parsed.contents["1"].decode() == joined


@pytest.mark.parametrize(
    ("label", "content", "text", "told"),
    [
        ("us-ascii", "café".encode(), "café", True),
        ("utf-8", "café".encode("latin-1"), "café", True),
        ("", "“quoted”".encode("cp1252"), "“quoted”", True),
        ("idna", "café".encode(), "café", True),
        ('"utf-8\\\x00"', "café".encode(), "café", False),
        ("unknown-8bit", "café".encode(), "café", True),
        ("DEFAULT_CHARSET", b"plain", "plain", False),
        ("gb2312", "电话".encode("gb18030"), "电话", False),
        ("utf-16", "café".encode("utf-16"), "café", False),
    ],
)
def test_charsets_that_lie(label: str, content: bytes, text: str, *, told: bool) -> None:
    parsed = mail(f"Content-Type: text/plain; charset={label}\n\n".encode() + content)
    assert parsed.contents["1"].decode() == text
    assert bool(parsed.message.defects) == told


def test_a_pdf_labelled_as_text_keeps_its_bytes() -> None:
    parsed = mail(b"Content-Type: text/plain; name=a.pdf\n\n%PDF-1.4 \xe2\xe3\xcf\xd3")
    assert parsed.contents["1"] == b"%PDF-1.4 \xe2\xe3\xcf\xd3"


def test_a_fax_is_a_message_with_one_attachment() -> None:
    parsed = mail(b"II*\x00fax", "image/tiff", "fax.tif")
    (part,) = parsed.message.parts
    assert (part.path, part.name, part.role, parsed.contents["1"]) == (
        "1",
        "fax.tif",
        PartRole.ATTACHMENT,
        b"II*\x00fax",
    )


def test_nothing_is_no_message() -> None:
    with pytest.raises(BadInput):
        mail(b"\r\n\r\n")


def test_a_multipart_without_its_boundary() -> None:
    parsed = mail(
        b"Content-Type: multipart/mixed\n\n--X\nContent-Type: text/plain\n\nOne\n--X\nContent-Type: text/plain\n\nTwo\n"
    )
    assert [parsed.contents[part.path].strip() for part in parsed.message.parts] == [b"One", b"Two"]
    assert parsed.message.defects


def _nested(depth: int, kind: str) -> bytes:
    content = b"\nThe end\n"
    for number in range(depth):
        if kind == "multipart":
            mark = b"b%d" % number
            content = b"Content-Type: multipart/mixed; boundary=%s\n\n--%s\n%s\n--%s--\n" % (mark, mark, content, mark)
        else:
            content = b"Content-Type: message/rfc822\n\n" + content
    return content


HOSTILE = {
    "semicolons": b"Content-Type: text/plain" + b";" * 60_000 + b"\n\nx",
    "spaced semicolons": b"Content-Type: text/plain" + b"; " * 30_000 + b"\n\nx",
    "parameters": b"Content-Type: text/plain" + b"; a=b" * 12_000 + b"\n\nx",
    "long To": b"To: " + b"a@b.example, " * 32_000 + b"\n\nx",
    "comments": b"From: " + b"(" * 5_000 + b")" * 5_000 + b" a@b.example\n\nx",
    "angles": b"From: " + b"<" * 60_000 + b"\n\nx",
    "quotes": b'From: "' + b'\\"' * 30_000 + b"\n\nx",
    "encoded words": b"Subject: " + b"=?utf-8?q?" * 6_000 + b"\n\nx",
    "many parts": b"Content-Type: multipart/mixed; boundary=B\n\n" + b"--B\n\n" * 50_000,
    "deep multiparts": _nested(2_000, "multipart"),
    "deep messages": _nested(2_000, "message"),
    "header block": b"X: y\n" * 200_000 + b"\nbody",
    "one field": b"Subject: " + b"x" * 3_000_000 + b"\n\nbody",
    "message id": b"Message-ID: <\nReferences: " + b"<" * 60_000 + b"\n\nx",
    "begin": b"From: a@b\n\n" + b"begin 644 x\n" * 20_000,
    "dates": b"Date: " + b"1 " * 30_000 + b"\n\nx",
    "nul": b"From: a\x00@b\x00\nContent-Type: text/\x00plain; charset=\x00\n\n\x00",
    "base64": b"Content-Transfer-Encoding: base64\n\n" + b"=" * 500_000,
    "tags": b"Content-Type: multipart/alternative; boundary=B\n\n--B\n\nx\n--B\nContent-Type: text/html\n\n"
    + b"<" * 300_000,
}


@pytest.mark.parametrize("shape", HOSTILE)
def test_hostile_shapes_cost_little(shape: str) -> None:
    started = time.process_time()
    parsed = mail(HOSTILE[shape])
    assert time.process_time() - started < 3
    assert len(parsed.message.parts) <= 1100
    assert {part.path for part in parsed.message.parts} == set(parsed.contents)


def test_what_the_caps_leave_out_is_told() -> None:
    many = mail(HOSTILE["many parts"]).message.parts
    assert many[0].name.endswith("further parts") or many[-1].name.endswith("further parts")
    deep = mail(HOSTILE["deep multiparts"]).message.parts
    assert [part.media_type for part in deep] == ["multipart/mixed"]


PIECES = st.sampled_from(
    [
        b"Content-Type: multipart/mixed; boundary=B\n",
        b"Content-Type: message/rfc822\n",
        b"From: a <b@c>, ",
        b"\n\n",
        b"--B\n",
        b"--B--\n",
        b"Content-Transfer-Encoding: base64\n",
        b"Content-Transfer-Encoding: quoted-printable\n",
        b"=?utf-8?b?4oCU?=",
        b"begin 644 x\n",
        b"\r",
        b";",
        b"Content-Type: text/plain; charset=",
        b"utf-7",
        b"format=flowed",
        b"Content-Disposition: attachment; filename*0*=",
        b"\xff\xfe",
        b"\x00",
        b" ",
    ]
)


@given(
    st.one_of(st.binary(max_size=400), st.lists(st.one_of(PIECES, st.binary(max_size=12)), max_size=40).map(b"".join))
)
@settings(max_examples=400, deadline=None)
def test_any_bytes_are_taken_apart(content: bytes) -> None:
    try:
        parsed = mail(content)
    except BadInput:
        assert not content.strip()
        return
    paths = [part.path for part in parsed.message.parts]
    assert len(set(paths)) == len(paths)
    assert set(paths) == set(parsed.contents)
    assert all(len(parsed.contents[part.path]) == part.size for part in parsed.message.parts)
