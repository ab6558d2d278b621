"""Messages for the finders' tests: built as mail, read by the real reader."""

from datetime import UTC, datetime
from email.message import EmailMessage
from functools import cache

from domain.cases import Reading
from domain.fields import FieldValue
from domain.mail import RawMessage, Source
from extractors.contract import Limits
from pipeline.reading import read

EXEMPTIONS = "STNDexemptions@state.ca.gov"
RECEIVED = datetime(2019, 5, 14, 17, 0, tzinfo=UTC)


def mail(
    body: str,
    *,
    sender: str = "Dana Whitfield <dana.whitfield@water.ca.example>",
    to: str = EXEMPTIONS,
    cc: str = "",
    subject: str = "CALNET request",
    files: dict[str, str] | None = None,
    headers: dict[str, str] | None = None,
) -> bytes:
    """The bytes of a message with text files attached."""
    message = EmailMessage()
    message["From"], message["To"], message["Subject"] = sender, to, subject
    message["Date"] = "Tue, 14 May 2019 10:00:00 -0700"
    if "Message-ID" not in (headers or {}):
        message["Message-ID"] = "<1@water.ca.example>"
    if cc:
        message["Cc"] = cc
    for name, value in (headers or {}).items():
        message[name] = value
    message.set_content(body)
    for name, text in (files or {}).items():
        message.add_attachment(text, filename=name)
    return message.as_bytes()


@cache
def _read(content: bytes) -> Reading:
    return read(RawMessage(Source("exemptions", "1"), content, RECEIVED), Limits())


def reading(content: bytes) -> Reading:
    """What the program reads in the message."""
    return _read(content)


def named(found: Reading, name: str) -> list[FieldValue]:
    """The values of that name that the rules found, best first; second opinions (`extractors.opinion`) left out."""
    own = (f for f in found.fields if f.name == name and not any(e.method == "trained" for e in f.evidence))
    return sorted(own, key=lambda f: -f.confidence)
