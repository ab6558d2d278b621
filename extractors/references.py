"""What a packet says is enclosed, and whether it is: mentions of quotes, IPR papers, studies and exhibits, followed up.

“See Exhibit C” counts as what Exhibit C is, if it is in the packet (SPEC of the packets); said and not there, it is a
promise.
"""

import re
from collections.abc import Sequence

from domain.documents import Document

ENCLOSED = (
    r"(?:attached|enclosed|accompan(?:y|ies|ying|ied)|included|submitted (?:herewith|with|along)|herewith|appended|"
    r"annexed|"
    r"transmitted|forwarded|sent (?:with|along|as|separately|in)|(?:goes|go|comes?|came|travels?) with (?:it|this|"
    r"them)|provided (?:with|as|herewith)|"
    r"in the (?:zip|same mail|packet|package|archive|folder)|with (?:this|it|our) (?:request|letter|packet|mail|"
    r"e-?mail)|"
    r"is (?:exhibit|attachment|appendix|enclosure)|"
    r"(?:exhibit|attachment|appendix|enclosure|tab) #?(?-i:[A-Z]{1,2}\d*|\d+|[IVX]+)\b|"
    r"as (?:a )?(?:second|separate|third|further) (?:file|document|attachment)s?|along with|together with|in "
    r"hand\b.{0,20}attach)"
)
ENCLOSES = re.compile(rf"(?i)\b{ENCLOSED}")
LATER = re.compile(
    r"(?i)\b(?:will|shall|to) (?:be )?(?:follow|sent|send|forward(?:ed)?|provid(?:e|ed)|submit(?:ted)?|"
    r"furnish(?:ed)?|supplied|mailed|delivered)|\bto follow\b|under separate cover|\bon request\b|\bupon request\b|"
    r"when (?:it )?(?:is )?(?:available|received|ready)"
)
NONE = re.compile(
    r"(?i)\b(?:no|none|not|nor|never|n/?a|without|didn't|don't|doesn't|does not|do not|isn't|aren't|neither|nothing|"
    r"lacks?|declined to (?:give|provide))\b"
)
NAMED = re.compile(
    r"(?i)\b(?P<kind>exhibit|attachment|appendix|annex|enclosure|schedule|tab|"
    r"addendum)\s+#?(?P<number>[A-Z]{1,3}-?\d*|\d{1,3}|[IVX]{1,4})\b"
)


UNCHECKED = re.compile(r"(?:\[\s*\]|\(\s+\)|☐)[^\[\]()☐☒☑|\n]{1,60}")


def chosen(text: str) -> str:
    """The text with the options of a form that are not ticked blanked out; lengths stay."""
    if not UNCHECKED.search(text):
        return text
    return UNCHECKED.sub(lambda match: " " * len(match[0]), text)


def says_enclosed(text: str) -> bool:
    """Say whether a sentence says that something goes with the request."""
    return ENCLOSES.search(text) is not None


def says_later(text: str) -> bool:
    """Say whether a sentence says that something will come later."""
    return LATER.search(text) is not None


def denies(text: str, start: int) -> bool:
    """Say whether the words just before `start`, or just after it, say that there is none."""
    before = re.split(r"[.;]|, (?:and|but|so)\b", text[:start])[-1][-50:]
    after = text[start : start + 70]
    return (
        NONE.search(before) is not None
        or re.search(
            r"(?i)^\W*[\w /()-]{0,40}[:\u2013\u2014-]?\s*\b(?:none\b|n/?a\b|"
            r"no\W*$|not (?:applicable|required|needed|available|"
            r"sought|requested|held)|does not apply|was not|were not|is not)\b",
            after,
        )
        is not None
    )


def resolve(text: str, documents: Sequence[Document]) -> Document | None:
    """The document that a pointer such as “Exhibit C” means, by its name or first line; None where it is not there."""
    for match in NAMED.finditer(text):
        pattern = re.compile(rf"(?i)(?<![a-z]){match['kind']}[\s_#-]*{re.escape(match['number'])}(?![a-z0-9])")
        for document in documents:
            if not document.is_body and (pattern.search(document.name) or pattern.search(document.text.strip()[:120])):
                return document
    return None
