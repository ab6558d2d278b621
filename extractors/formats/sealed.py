"""Files that are locked: told apart, so that the right thing is asked for."""

from domain.documents import Reason
from domain.mail import Part
from extractors.contract import Extract, Limits
from extractors.ledger import unreadable

MEDIA_TYPES: tuple[str, ...] = ("application/x-ole-encrypted-package", "application/pgp-encrypted")


def read(content: bytes, part: Part, limits: Limits) -> Extract:
    """Say that the file is encrypted."""
    del content, limits
    return unreadable(part, Reason.ENCRYPTED, "it needs a password or key")
