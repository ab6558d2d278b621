"""Who may be written to, and how often: what keeps the program from answering machines or running away. Pure."""

import re
from collections.abc import Collection
from dataclasses import dataclass

from domain.cases import Purpose
from domain.findings import SenderVerdict
from domain.mail import Address, Message

NEVER_READ = re.compile(
    r".*(?:(?<![a-z])no|do[-_.]?not|donot|never)[-_.]?reply.*|mailer-daemon|postmaster|(?:.*-)?bounces?|owner-.*|"
    r"listserv|majordomo",
    re.IGNORECASE,
)
"""Local parts that no person reads, or behind which a list's machinery stands (RFC 3834 section 2).

Names such as `telecom-request` are left out: people do read them, and a list's mail shows by its header fields.
"""

ADDR_SPEC = re.compile(r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+")
"""An address without quotes, comments or non-ASCII letters, which every server takes as it stands."""

LONGEST_ADDRESS = 254
OUTWARD = frozenset({Purpose.ACKNOWLEDGEMENT, Purpose.DEFICIENCY})
"""The letters that leave the house; the others go to our own people."""


@dataclass(frozen=True, slots=True)
class Addressee:
    """Whom a letter about a message goes to, or, where nobody may be written to, the reason in a sentence."""

    address: Address | None
    why: str = ""


@dataclass(frozen=True, slots=True)
class Counts:
    """What already left, or waits to leave: to this correspondent in this case for this purpose today, and so on.

    `domain_today` counts letters to any address of the same domain; it catches a responder that changes its address.
    """

    same_today: int = 0
    domain_today: int = 0
    last_hour: int = 0


@dataclass(frozen=True, slots=True)
class Caps:
    """The brakes on automatic mail. Our own people may get several letters a day about one case, but no storm."""

    same_per_day: int = 1
    same_per_day_inside: int = 6
    domain_per_day: int = 40
    per_hour: int = 120


def choose_addressee(
    message: Message, *, sender: SenderVerdict, own: Collection[str], automatic: str = ""
) -> Addressee:
    """Say who may get an automatic answer to this message: its one author, or nobody (RFC 3834 section 2).

    `own` are the addresses of this program; `automatic` says why the message is a machine's, empty where it is not.
    """
    author = message.author
    if automatic:
        return Addressee(None, f"Automatic mail is not answered: {automatic}")
    if message.return_path in {"", "<>"}:
        return Addressee(None, "The message has a null return path, as bounces have.")
    if author is None:
        return Addressee(None, "The message does not have exactly one author.")
    if sender.is_doubtful:
        return Addressee(None, "The sender cannot be believed; nothing is sent to an address that may be forged.")
    why = _never(author.address, own)
    return Addressee(None, why) if why else Addressee(author)


def _never(address: str, own: Collection[str]) -> str:
    if len(address) > LONGEST_ADDRESS or not ADDR_SPEC.fullmatch(address):
        return "The author's address is not one that mail can be sent to."
    local, _, domain = address.lower().rpartition("@")
    if f"{local.partition('+')[0]}@{domain}" in {one.lower() for one in own}:
        return "The message comes from one of this program's own addresses."
    if NEVER_READ.fullmatch(local.partition("+")[0]):
        return f"Nobody reads mail to {address}."
    return ""


def brake(purpose: Purpose, counts: Counts, caps: Caps) -> str:
    """Say why a letter must wait for a person, or give an empty string where it may leave."""
    if counts.last_hour >= caps.per_hour:
        return f"{counts.last_hour} letters have left within the hour; the limit is {caps.per_hour}."
    outward = purpose in OUTWARD
    if counts.same_today >= (caps.same_per_day if outward else caps.same_per_day_inside):
        return f"{counts.same_today} of this kind ({purpose.value}) went to this correspondent in this case today."
    if outward and counts.domain_today >= caps.domain_per_day:
        return f"{counts.domain_today} letters have gone to this correspondent's domain today."
    return ""
