"""Who a sentence is about: what the agency proposes to buy, or CALNET's offer, today's service, a rival, the past.

The hard facts of a request are full of neighbours: the expiring contract's term, the CALNET contractor's price and
service level, a rival's quotation. Each is a perfectly good number about something else.
"""
# ruff: noqa: E501 - a pattern reads best on few lines

import re

from extractors.roles import Role
from extractors.statements import Statement
from extractors.wanted import Sought

CALNET = (
    r"(?:cal-?net(?: ?[234])?(?:'s)?|(?:the )?msa'?s?(?: \d)?|next ?gen(?:eration)?(?:'s)?|(?:the )?(?:calnet |"
    r"state )?catalogs?'?s?|"
    r"(?:the |both |either |neither |all )?(?:calnet )?contractors?(?:'s?)?|(?:the )?incumbents?|state contracts?)"
)
OF_CALNET = Sought(
    rf"(?i)(?:^|[.;:,(] ?|\b(?:under|through|from|by|with|of|while|whereas|but|and|though|although|than|offered|"
    rf"comparable) (?:the )?)"
    rf"{CALNET}\b(?! program| exemption| request)"
    r"|\bcal-?net (?:\w+ ){0,3}(?:price|rate|cost|service level|sla|service|product|category|offer|quote|access|"
    r"broadband|equivalent|total|alternative)"
    r"|\b(?:catalog|list) (?:price|rate|charge)|\bipr\b|price reduction|\bafter reduction\b"
)
PROPOSED = Sought(
    r"(?i)\b(?:proposed|provider|vendor|they|their|will|would|shall|new (?:contract|agreement|service)|guarantee\w*|"
    r"commits?|promises?|undertakes?)\b"
)
OF_TODAY = Sought(
    r"(?i)\b(?:current(?:ly)?|present(?:ly)?|existing(?! (?:funds?|funding|appropriations?|budget|resources|authority))|today(?:'s)?(?!'s| (?:rates?|prices?)\b)|expir(?:ing|es|ed)|now (?:use|run|pay|have|in "
    r"place)|outgoing|old|previous|prior(?! to)|former|legacy|"
    r"in place (?:now|today)|we now (?:pay|have|run)|we (?:have(?! (?:\w+ly |also |now )?(?:\w+ed|chosen|found|been|got|put|made|taken|seen|met|no|not|in mind)\b)|run|(?:pay|have|run) (?:now|today))|incumbent|being replaced|to date|"
    r"(?:has|have|had) been (?:bought|rented|leased|provided|served)|(?:comes?|came|coming) to (?:an|its) end|runs? out)\b"
)
OF_PAST = Sought(
    r"(?i)\b(?:last (?:year|winter|summer|month|spring|fall|january|february|march|april|may|june|july|august|"
    r"september|october|november|december)|"
    r"in (?:19|20)\d\d\b(?! we (?:will|would))|since (?:19|20)\d\d|were logged|we (?:logged|measured|lost|had|saw)|"
    r"(?:was|were|had been) (?:down|out|dark|lost))\b"
)
OF_RIVAL = Sought(
    r"(?i)\b(?:alternative [a-e]\b|rejected|not selected|runner-?up|second (?:lowest|bidder|place)|other (?:bidder|"
    r"offer|vendor|provider|quote)s?|"
    r"the (?:next|higher) (?:bid|offer|quote)|competing|competitor|unsuccessful|also quoted|declined to)\b"
)


CALNET_DOES = Sought(
    rf"(?i)\b{CALNET}(?: \w+){{0,2}} (?:guarantees?|offers?|commits?|provides?|would|lists?|limits?|promises?|"
    rf"carries|has|had|have|quoted|charges?|gives?|comes? with|only|does|do|can|could|is|are|was|were)\b"
)


def is_calnets_doing(text: str) -> bool:
    """Say whether CALNET or its contractors are the ones who do something in a sentence."""
    return CALNET_DOES.matches(text)


LEAVES_CALNET = Sought(
    rf"(?i)\b(?:out(?:side)?(?: of)?|off(?: of)?|away from|without|(?:other|rather) than|instead of|beyond|not (?:on|in|from|"
    rf"with|under|through))\s+(?:an? |the )?{CALNET}"
    rf"|\b(?:exempt\w*|excus\w+|releas\w+|reliev\w+|freed|leave|relief) (?:\w+ ){{0,3}}(?:from|of) (?:the )?{CALNET}"
)


def is_calnets(text: str) -> bool:
    """Say whether a sentence speaks of what the CALNET contracts offer or cost, not of buying outside of them."""
    return OF_CALNET.matches(LEAVES_CALNET.sub(" ", text))


def is_todays(text: str) -> bool:
    """Say whether a sentence speaks of the service or contract that is there now."""
    return OF_TODAY.matches(text)


def is_past(text: str) -> bool:
    """Say whether a sentence tells of something that has happened."""
    return OF_PAST.matches(text)


def is_rivals(text: str) -> bool:
    """Say whether a sentence speaks of an offer that was not chosen."""
    return OF_RIVAL.matches(text)


def continues_todays(text: str, before: str) -> bool:
    """Say whether a sentence goes on about the service or contract of today that the one before it speaks of."""
    return (
        is_todays(before)
        and re.match(r"(?i)\W*(?:it|that|this|they|which|the (?:contract|agreement|term|deal))\b", text) is not None
    )


def fit(statement: Statement, clause: str = "") -> float:
    """How far (0 to 1) a statement, or only a clause of it, can speak of what is proposed, by its document and by whom it is about."""
    share = {Role.ANALYSIS: 0.45, Role.IPR: 0.1, Role.CATALOG: 0.1, Role.FSR: 0.5}.get(statement.holding.role, 1.0)
    text = clause or statement.text
    if is_calnets(text) and not PROPOSED.matches(text):
        share *= 0.4
    if is_rivals(text) or continues_todays(text, statement.before):
        share *= 0.4
    return share
