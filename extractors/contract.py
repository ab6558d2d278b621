"""What a format reader and a field finder look like; a plain module satisfies either (see `registry`).

A format lives in `extractors/formats/<name>.py` and has `MEDIA_TYPES` and `read`. A field finder lives in
`extractors/fields/<name>.py` and has `NAMES` and `find`. Nothing else has to be told of a new one.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Protocol

from domain.documents import Coverage, Document
from domain.fields import FieldValue
from domain.mail import Message, Part

if TYPE_CHECKING:  # The daemon knows these shapes but must not carry a language library.
    from spacy.tokens import Doc


@dataclass(frozen=True, slots=True)
class Limits:
    """Caps on what one message may cost. Sizes in bytes, times in seconds."""

    part_seconds: float = 60.0
    message_seconds: float = 300.0
    memory: int = 1 << 30
    output: int = 64 << 20
    processes: int = 64
    depth: int = 5
    members: int = 1000
    unpacked: int = 500 << 20
    ratio: int = 100
    ratio_after: int = 1 << 20
    pixels: int = 180_000_000
    pages: int = 2000
    sheets: int = 200
    cells: int = 2_000_000
    text: int = 20_000_000


@dataclass(frozen=True, slots=True)
class Member:
    """A file found inside another one (archive, forwarded message, PDF portfolio); read next, as a part of its own."""

    name: str
    content: bytes = field(repr=False)
    declared_type: str = ""


@dataclass(frozen=True, slots=True)
class Extract:
    """What a format reader makes of one part: a document (None for a pure container), its ledger, and its members."""

    document: Document | None
    coverage: tuple[Coverage, ...]
    members: tuple[Member, ...] = ()


class Format(Protocol):
    """One file format. `read` never raises for bad content: it says so in the coverage."""

    MEDIA_TYPES: tuple[str, ...]

    def read(self, content: bytes, part: Part, limits: Limits) -> Extract:
        """Read one part; `Document.id` is `part.path`, `Document.name` is `part.name`."""
        ...


@dataclass(frozen=True)
class Material:
    """What a field finder works on: one message's documents, each with its spaCy `Doc` (`docs[document.id]`).

    A `Doc` is made when it is first asked for.

    `Doc` tokens carry character offsets into `document.text`, which is the same text. Layout spans are in
    `doc.spans[kind]`, and sentences are set, never crossing a layout block.
    """

    message: Message
    documents: tuple[Document, ...]
    docs: "dict[str, Doc]"


class Finder(Protocol):
    """One kind of field. Pure: no database, network or clock."""

    NAMES: tuple[str, ...]

    def find(self, material: Material) -> Iterable[FieldValue]:
        """Yield every candidate, substantive or not, each with its evidence; the judge weighs them."""
        ...
