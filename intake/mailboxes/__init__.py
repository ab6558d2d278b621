"""Where mail comes in: one module per protocol, chosen by the URL's scheme.

A module of this folder that declares `SCHEMES` and `open_mailbox(name, url, options)` is a protocol; nothing else has
to be told of a new one.
"""

import pkgutil
from functools import cache
from importlib import import_module
from typing import Protocol, cast

from domain.errors import Misconfigured
from domain.mailboxes import Mailbox
from intake.mailboxes.options import MailboxOptions

__all__ = ["MailboxOptions", "open_mailbox", "schemes"]


class _Scheme(Protocol):
    """A module that speaks one protocol."""

    SCHEMES: tuple[str, ...]

    def open_mailbox(self, name: str, url: str, options: MailboxOptions) -> Mailbox:
        """Return a mailbox that has not connected yet."""
        ...


def open_mailbox(name: str, url: str, options: MailboxOptions) -> Mailbox:
    """Return the mailbox `name` at `url`; nothing is connected or read yet.

    Raises `Misconfigured` where the scheme is unknown or the URL and options do not go together.
    """
    scheme = url.partition(":")[0].lower()
    found = schemes().get(scheme)
    if found is None:
        known = ", ".join(sorted(schemes()))
        raise Misconfigured(
            "mailbox-scheme", f"There is no mailbox protocol {scheme!r}.", remedy=f"Use one of: {known}.", where=name
        )
    return found.open_mailbox(name, url, options)


@cache
def schemes() -> dict[str, _Scheme]:
    """Return the protocols found in this folder by scheme; two that claim one scheme stop the start."""
    found: dict[str, _Scheme] = {}
    for entry in pkgutil.iter_modules(__path__):
        module = import_module(f"{__name__}.{entry.name}")
        for scheme in getattr(module, "SCHEMES", ()):
            if scheme in found:
                raise Misconfigured("mailbox-scheme", f"Two modules claim the scheme {scheme!r}.", where=entry.name)
            found[scheme] = cast("_Scheme", module)
    return found
