"""Signed case tokens: what makes a reply find its case without being guessable. Pure.

A token is `ex-2026-0001_` and 20 hexadecimal digits: safe in a Message-ID and in a plus address, and the same whatever
case a mail system turns it into.
"""

import hashlib
import hmac
import re
from collections.abc import Iterable

CASE_NUMBER = re.compile(r"\b(?P<number>[A-Z]{2}-\d{4}-\d{4,})\b", re.IGNORECASE)
TOKEN = re.compile(r"(?P<number>[a-z]{2}-\d{4}-\d{4,})_(?P<seal>[0-9a-f]{20})(?![0-9a-f])", re.IGNORECASE)
SEAL_DIGITS = 20


def make_token(case: str, secret: bytes) -> str:
    """Give the token of a case: its number and an HMAC-SHA256 of it (RFC 2104), cut to 80 bits."""
    return f"{case.lower()}_{_seal(case, secret)}"


def verify_token(token: str, secret: bytes) -> str | None:
    """Give the number of the case that the token was made for, or None where it was not made with this secret."""
    match = TOKEN.fullmatch(token.strip())
    if not match or not hmac.compare_digest(match["seal"].lower(), _seal(match["number"], secret)):
        return None
    return match["number"].upper()


def cases_in(texts: Iterable[str], secret: bytes) -> tuple[str, ...]:
    """Give the numbers of the cases whose tokens stand in these addresses or Message-IDs, forged ones left out."""
    found: dict[str, None] = {}
    for text in texts:
        for match in TOKEN.finditer(text):
            number = verify_token(match.group(), secret)
            if number:
                found[number] = None
    return tuple(found)


def numbers_in(text: str) -> tuple[str, ...]:
    """Give the case numbers that a text quotes; anybody can write one, so they prove nothing."""
    return tuple(dict.fromkeys(match["number"].upper() for match in CASE_NUMBER.finditer(text)))


def _seal(case: str, secret: bytes) -> str:
    return hmac.new(secret, case.upper().encode(), hashlib.sha256).hexdigest()[:SEAL_DIGITS]
