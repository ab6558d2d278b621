"""Makes mail of a letter's wording: header fields, two parts that say the same, enclosures; bytes come out. Pure.

The same arguments give the same bytes: time, token and Message-ID are arguments, boundaries are derived from the
content. A letter is an automatic message and says so (RFC 3834 section 3); it carries no `Precedence`, which that RFC
does not recommend and which makes some servers treat a notice as bulk mail.
"""

import hashlib
import re
import textwrap
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from email.header import Header
from email.headerregistry import Address as HeaderAddress
from email.headerregistry import BaseHeader, HeaderRegistry, UnstructuredHeader
from email.message import EmailMessage
from email.policy import SMTP, Policy
from email.utils import format_datetime
from typing import Any

from domain.cases import Letter, Purpose
from domain.mail import Address
from routing.rendering import Wording, clip, plain


class MsgIds(BaseHeader):
    """A header field of msg-ids, one a line; the library would make encoded words of a long one, which join nothing."""

    max_count = 1

    @classmethod
    def parse(cls, value: str, kwds: dict[str, Any]) -> None:
        """Take the field's value as it stands; it has been checked before."""
        kwds["parse_tree"] = None
        kwds["decoded"] = value

    def fold(self, *, policy: "Policy[Any]") -> str:
        """Give the whole field, folded at white space only (RFC 5322 section 2.2.3)."""
        lines = f"{policy.linesep} ".join(str(self).split())
        return f"{self.name}: {lines}{policy.linesep}"


class Line(UnstructuredHeader, BaseHeader):
    """The subject; the library would sometimes begin it on the second line, which some readers show with a blank."""

    max_count = 1

    def fold(self, *, policy: "Policy[Any]") -> str:
        """Give the whole field, folded at white space, in encoded words where it needs them (RFC 2047)."""
        text = str(self)
        if not text.isascii() or "=?" in text:
            said = Header(text, "utf-8", header_name=self.name).encode(linesep=policy.linesep)
            return f"{self.name}: {said}{policy.linesep}"
        width = policy.max_line_length or 78
        lines = textwrap.wrap(
            f"{self.name}: {text}", width, subsequent_indent=" ", break_on_hyphens=False, break_long_words=False,
        )
        return policy.linesep.join(lines) + policy.linesep


def _registry() -> HeaderRegistry:
    registry = HeaderRegistry()
    registry.map_to_type("subject", Line)
    for name in ("message-id", "in-reply-to", "references"):
        registry.map_to_type(name, MsgIds)
    return registry


POLICY = SMTP.clone(cte_type="7bit", max_line_length=78, header_factory=_registry())
"""Lines end in CR LF, and nothing needs a server that takes eight bits."""

SUPPRESS = "DR, RN, NRN, OOF, AutoReply"
"""Every automatic answer that Exchange could give, except the non-delivery report: a letter that does not arrive has to
show on its case (MS-OXCMAIL 2.1.3.2.20, where `All` would suppress that report too)."""

MESSAGE_ID = re.compile(r"<[!-;=?-~]{1,250}>")
"""A msg-id without spaces, controls or brackets inside; anything else is not repeated in our header fields."""

MOST_REFERENCES = 20
MEDIA_TYPE = re.compile(r"[a-z0-9][a-z0-9!#$&^_.+-]{0,63}/[a-z0-9][a-z0-9!#$&^_.+-]{0,63}")
ACTIVE = re.compile(r"text/|image/svg|message/|multipart/|.*(?:html|xml$|script|xhtml)")
"""Types that a mail program might show or run by itself; their bytes go along as a plain download."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """A file that goes along with a letter, with its bytes."""

    name: str
    media_type: str
    content: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class Outside:
    """What stands on the outside of a letter: the envelope and the header fields that are not its wording.

    `answers` are the msg-ids it replies to, oldest first; `replies_to` is where a reply should go.
    """

    purpose: Purpose
    message_id: str
    sender: Address
    to: Address
    date: datetime
    replies_to: str = ""
    answers: tuple[str, ...] = ()
    thread: str = ""
    automatic: str = "auto-replied"


def make_message_id(*, case: str, number: int, purpose: Purpose, token: str, domain: str) -> str:
    """Derive the msg-id of a letter from its decision, so that a repeat is recognisable (with the case's token).

    `number` counts the decisions of the case from 1.
    """
    digest = hashlib.sha256(f"{case}\n{number}\n{purpose.value}".encode()).hexdigest()
    return f"<{purpose.value}.{digest[:24]}{'.' if token else ''}{token}@{domain}>"


def plus_address(address: str, token: str) -> str:
    """Add the token to a mailbox's address (`box+token@host`); without a token the address stays as it is."""
    local, _, host = address.rpartition("@")
    return f"{local}+{token}@{host}" if token else address


def compose(
    wording: Wording, outside: Outside, *, enclosures: Sequence[Sheet] = (), items: Sequence[str] = (), held: str = ""
) -> Letter:
    """Make a letter, as bytes, of its wording."""
    message = EmailMessage(policy=POLICY)
    _address(message, outside)
    message["Subject"] = plain(wording.subject)
    _mark(message, outside)
    message.set_content(wording.text, cte="7bit" if wording.text.isascii() else "quoted-printable")
    message.add_alternative(wording.html, subtype="html", cte="quoted-printable")
    for sheet in enclosures:
        _enclose(message, sheet)
    _set_boundaries(message, wording, outside.message_id)
    return Letter(
        purpose=outside.purpose, message_id=outside.message_id, envelope_from=outside.sender.address, to=(outside.to,),
        subject=str(message["Subject"]), content=message.as_bytes(), items=tuple(items), held=held,
    )


def _address(message: EmailMessage, outside: Outside) -> None:
    message["From"] = _mailbox(outside.sender)
    message["To"] = _mailbox(outside.to)
    if outside.replies_to:
        message["Reply-To"] = _mailbox(Address("", outside.replies_to))
    message["Date"] = format_datetime(outside.date)
    message["Message-ID"] = outside.message_id
    answers = [one for one in outside.answers if MESSAGE_ID.fullmatch(one)]
    if answers:
        message["In-Reply-To"] = answers[-1]
    thread = [one for one in (outside.thread, *answers) if one]
    if thread:
        message["References"] = " ".join(dict.fromkeys([thread[0], *thread[-MOST_REFERENCES:]]))


def _mailbox(address: Address) -> HeaderAddress:
    local, _, host = address.address.rpartition("@")
    return HeaderAddress(clip(address.name, 80), local, host)


def _mark(message: EmailMessage, outside: Outside) -> None:
    """Mark the letter as automatic (RFC 3834 section 5)."""
    message["Auto-Submitted"] = outside.automatic
    message["X-Auto-Response-Suppress"] = SUPPRESS


def _enclose(message: EmailMessage, sheet: Sheet) -> None:
    declared = sheet.media_type.lower()
    if not MEDIA_TYPE.fullmatch(declared) or (ACTIVE.match(declared) and declared != "text/plain"):
        declared = "application/octet-stream"
    maintype, _, subtype = declared.partition("/")
    message.add_attachment(sheet.content, maintype=maintype, subtype=subtype, filename=sheet.name)


def _set_boundaries(message: EmailMessage, wording: Wording, message_id: str) -> None:
    """Derive each boundary from what it separates: repeatable, and nobody can write a text that holds its own."""
    digest = hashlib.sha256(f"{message_id}\n{wording.text}\n{wording.html}".encode()).hexdigest()[:32]
    for number, part in enumerate(message.walk()):
        if part.is_multipart():
            part.set_boundary(f"=_{number}_{digest}")
