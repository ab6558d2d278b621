# ruff: noqa: RUF001, E501  (people type curly quotes and dashes; a pattern is easier to check on one line)
"""Signs that a message is a request, and signs that it is not: each weak, weighed together, as a clerk would do.

    Message + text ─► Signs ─► `fields.kind`

A message to these mailboxes that carries what requests are made of (prices, a term, places, reasons, an officer's
signature) is far more likely a request than not, whatever it calls itself. Newsletters, advertising, swindles, surveys
and announcements have marks of their own.
"""

import re
from dataclasses import dataclass

from domain.automatic import is_list_mail
from domain.mail import Message
from extractors.directory import directory


def _words(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE | re.DOTALL)


@dataclass(frozen=True, slots=True)
class Sign:
    """Words that weigh on what a message is, counted `most` times."""

    weight: float
    pattern: re.Pattern[str]
    most: int = 1


LEAVES_LIST = _words(
    r"\bunsubscrib\w+|\bopt(?:ing)?[- ]out of (?:these|this|future|our)\b|\b(?:stop|cease) (?:receiving|getting|these|this (?:list|digest))\b"
    r"|\b(?:manage|update|change) your (?:e-?mail )?(?:preferences|subscription|settings)|\bleave this list\b|\byou (?:are|'re|’re) (?:receiving|getting) this\b"
    r"|\byou(?:'ve|’ve| have)? (?:signed up|subscribed|registered)\b|\b(?:remove (?:me|you|yourself) from|removed? from (?:our|this|the)) (?:mailing )?list\b"
    r"|\bview (?:this|it|in|the)\b[^.\n]{0,25}\b(?:browser|online)\b|\bmailing list\b"
)
PERIODICAL = _words(
    r"\bdear (?:subscriber|reader|customer|friend|sir|madam|beneficiary|colleagues? and friends|valued|member|partner|industry)\w*|\bin this (?:issue|edition|month's|week's|newsletter)"
    r"|\bnews ?letter\b|\bdigest\b|\bbulletin\b|\b(?:issue|edition|volume|vol\.?) (?:no\.? ?)?\d+|\bread (?:more|the full|on)\b|\bthis (?:week|month) (?:we|in)\b|\btop stories\b|\bour readers\b|\bheadlines?\b"
)
SELLING = _words(
    r"\bour (?:award\w*|solutions?|platform|offerings?|portfolio|experts?|team of|clients?|customers?|fiber|network|services?|prices?|rates|plans?|sales|engineers can)\b"
    r"|\b(?:most|many) of our (?:clients|customers)|\b(?:do you have|got|grab|spare) (?:\w+ ){0,2}(?:\d+|ten|fifteen|twenty|thirty) minutes|\b(?:book|schedule|set up) (?:a|your) (?:demo|call|seat|meeting|consultation)"
    r"|\bspecial (?:offer|pricing|promotion)|\blimited[- ]time\b|\bact now\b|\bfree (?:trial|quote|consultation|assessment|audit)|\bsave (?:up to|as much as|\d+ ?%)|\bclick (?:here|below)\b|\breply yes\b"
    r"|\btop of your inbox\b|\baccount (?:executive|manager)\b|\bsales (?:rep\w*|manager|director|team)\b|\bstarting at\b|\bstarts? at \$|\bour products?\b|\btired of\b|\bpartner with us\b|\bwe help (?:agencies|organi[sz]ations|governments?|companies)\b"
    r"|\bcircl\w+ back\b|\bjust (?:checking in|following up)\b|\bmarket[- ]leading\b|\bbest[- ]in[- ]class\b|\b(?:promo|coupon|discount) code\b|\bguaranteed\b|\bno obligation\b|\b(?:agencies|organi[sz]ations|customers|departments) (?:like|such as) yours?\b|\bprice lock\b|\bpaying too much\b|\bis your (?:agency|department|organi[sz]ation)\b[^.]{0,80}\?|\b(?:i have|for) (?:\w+ )?minutes\b|\bhassle\b"
)
GATHERING = _words(
    r"\byou(?:'re|’re| are)? (?:cordially )?invited\b|\bjoin us\b|\bregister (?:now|today|here|by|at)\b|\bregistration\b|\bsign up\b|\bseats (?:are|is) limited\b|\bwebinar\b|\bworkshop\b|\bconference\b|\bsave the date\b|\bclass(?:es)?\b[^.\n]{0,40}\b(?:hour|june|free|training|portal)"
    r"|\bminutes of\b|\bmeeting (?:minutes|agenda|notes)\b|\bagenda\b|\bnext meeting\b|\btraining (?:session|class|portal)\b|\bexhibit hall\b|\brsvp\b"
)
SWINDLE = _words(
    r"\bbank (?:details|account|transfer)\b|\bwire transfer\b|\bnext of kin\b|\bwidow\b|\binheritance\b|\bbeneficiary\b|\blottery\b|\bgift cards?\b|\bbitcoin\b|\bcrypto\w*"
    r"|\b(?:verify|confirm|validate|update) your (?:account|password|mailbox|identity|credentials|e-?mail)\b|\bpassword (?:has |will |is )?(?:expire|about to)\w*|\b(?:mailbox|storage|quota) (?:is |has )?(?:almost )?(?:full|exceeded|limit)"
    r"|\bmillion (?:us )?dollars\b|\bkindly\b|\bcompensation fund\b|\bunclaimed\b|\bconsignment\b|\bstrictly confidential\b|\bpills?\b|\bviagra\b|\bcasino\b|\btax relief\b|\bcredit repair\b|\bdebt\b|\bstudent loans?\b|\btimeshare\b"
)
AGAINST = (
    Sign(2.5, LEAVES_LIST), Sign(1.5, PERIODICAL, 2), Sign(1.5, SELLING, 3), Sign(2.0, GATHERING, 3), Sign(2.5, SWINDLE, 3),
)
OFFICER = _words(r"\b(?:chief|agency|departmental|acting|interim)\s+(?:\w+\s+)?information\s+officer\b|(?<![\w-])(?:CIO|AIO)(?![\w-])|\binformation technology (?:division|branch|services|office)\b")
LIST_MAIL, STRANGER, STRANGERS_LIST = 2.0, 1.5, 6.0
"""No agency ends its request with a way to leave a mailing list."""
OPENING = 3000


def against(message: Message, own: str) -> float:
    """How much speaks against a request in the sender's own words: list mail, advertising, announcements, swindles."""
    text = f"{message.subject}\n{_author(message)}\n{own[:OPENING]}\n{own[-1000:] if len(own) > OPENING else ''}"
    weight = sum(sign.weight * _times(sign, text) for sign in AGAINST)
    if weight and not is_public(message):
        weight += STRANGER + _times(Sign(1.0, SELLING, 3), text) + (STRANGERS_LIST if LEAVES_LIST.search(text) else 0)
    return weight + (LIST_MAIL if is_list_mail(message) else 0)


def in_favour(message: Message, *, cues: int, answers: int, asks: bool, names_it: bool, papers: int, unread: bool, closing: str) -> float:  # noqa: PLR0913  (each is one sign, named at the call)
    """How much speaks for a request: items it answers or speaks of, words of asking, its papers, an officer at its close.

    `cues` counts items that words stand for, `answers` those that sentences answer; `papers` the files that read like a request; `unread` says that files could not be read.
    """
    weight = 0.5 * min(cues, 10) + 0.8 * min(answers, 8) + (2.0 if asks else 0) + (1.0 if names_it else 0) + (1.5 if papers else 0)
    weight += 1.5 if unread else 0
    weight += 1.0 if OFFICER.search(closing) else 0
    return weight + (1.0 if is_public(message) else 0)


def is_public(message: Message) -> bool:
    """Say whether the message comes from a public body's mail domain: the state's, one of the directory, or a local one."""
    return message.author is not None and is_public_domain(message.author.domain)


def is_public_domain(domain: str) -> bool:
    """Say whether a mail domain is a public body's."""
    known = directory()
    return bool(known.state_label(domain)) or known.knows_domain(domain) or bool(
        re.search(r"\.(?:gov|mil|edu)$|\.ca\.us$", domain)
    )


def _author(message: Message) -> str:
    author = message.author
    return f"{author.name} {author.address.partition('@')[0]}" if author else ""


def _times(sign: Sign, text: str) -> int:
    found = [match.group().lower() for match in sign.pattern.finditer(text)]
    return min(sign.most, len(set(found)))
