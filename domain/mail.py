"""Mail as it arrives (RFC 5322 and MIME words): bytes with an identity, then the parsed message."""

import hashlib
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

RFC822 = "message/rfc822"


@dataclass(frozen=True, slots=True, order=True)
class Source:
    """Where a message was found, in the source's own terms; the identity of an arrival.

    `key` is `UIDVALIDITY/UID` for IMAP, the unique name for Maildir, `path#digest` for a folder.
    """

    mailbox: str
    key: str


@dataclass(frozen=True, slots=True)
class RawMessage:
    """The bytes of one arrival, exactly as the source gave them.

    `media_type` is `message/rfc822` for mail, else the sniffed type of a file left by a fax server or scanner.
    """

    source: Source
    content: bytes = field(repr=False)
    received: datetime
    media_type: str = RFC822
    name: str = ""

    @property
    def sha256(self) -> str:
        """The lower-case hexadecimal SHA-256 of the bytes."""
        return hashlib.sha256(self.content).hexdigest()


@dataclass(frozen=True, slots=True)
class Address:
    """One RFC 5322 mailbox: display name and addr-spec (domain in ASCII form, lower case)."""

    name: str
    address: str

    @property
    def domain(self) -> str:
        """The part after the last @, or an empty string."""
        return self.address.rpartition("@")[2].lower()


@dataclass(frozen=True, slots=True)
class AuthenticationResults:
    """One Authentication-Results header field (RFC 8601), topmost first in `Message.authentication`.

    `results` holds `(method, result, properties)`, such as `("dmarc", "pass", {"header.from": "cdph.ca.gov"})`.
    """

    authserv_id: str
    results: tuple[tuple[str, str, dict[str, str]], ...]


class PartRole(StrEnum):
    """What a part is for: the writer's text, something sent along, or an inline ornament (logo, tracking pixel)."""

    BODY = "body"
    ATTACHMENT = "attachment"
    ORNAMENT = "ornament"


@dataclass(frozen=True, slots=True)
class Part:
    """One leaf of the MIME tree or member of a container; its bytes are kept apart (`Parsed.contents`).

    `path` names the place: `1.2` for MIME, `1.2/quote.zip!a/b.pdf` style suffixes for members of containers.
    `media_type` is decided by content; `declared_type` is what the sender claimed.
    """

    path: str
    name: str
    media_type: str
    declared_type: str
    size: int
    sha256: str
    role: PartRole
    content_id: str = ""
    parent: str = ""


@dataclass(frozen=True, slots=True)
class Message:
    """One parsed message: decoded header fields and its parts. Addresses keep their order of appearance.

    `from_` holds every mailbox of every From field; a sender is established only if there is exactly one.
    `defects` are sentences about what was broken and how it was salvaged.
    """

    message_id: str = ""
    in_reply_to: tuple[str, ...] = ()
    references: tuple[str, ...] = ()
    date: datetime | None = None
    from_: tuple[Address, ...] = ()
    sender: Address | None = None
    reply_to: tuple[Address, ...] = ()
    to: tuple[Address, ...] = ()
    cc: tuple[Address, ...] = ()
    return_path: str | None = None
    subject: str = ""
    headers: tuple[tuple[str, str], ...] = ()
    authentication: tuple[AuthenticationResults, ...] = ()
    parts: tuple[Part, ...] = ()
    defects: tuple[str, ...] = ()

    def header(self, name: str) -> str | None:
        """The first header field of that name (case does not matter), decoded and unfolded, or None."""
        wanted = name.lower()
        return next((value for key, value in self.headers if key.lower() == wanted), None)

    @property
    def author(self) -> Address | None:
        """The one mailbox of the one From field, or None where the sender cannot be established."""
        return self.from_[0] if len(self.from_) == 1 else None


@dataclass(frozen=True, slots=True)
class Parsed:
    """A message together with the decoded bytes of its parts, by `Part.path`."""

    message: Message
    contents: dict[str, bytes] = field(repr=False)
