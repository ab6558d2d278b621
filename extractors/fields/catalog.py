"""The CALNET contract service a delegation is asked for (STMM 3-502.0, Policy: CALNET Contract Delegations)."""
# ruff: noqa: E501, RUF001 - a pattern reads best on one line, and people write typographic quotes and dashes

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from domain.fields import FieldValue, Substance, quote
from extractors.contract import Material
from extractors.narrative import DOUBTED, SURE, Item, cue, find_item, score_sentence
from extractors.passages import find_passages

NAMES = ("catalog.service",)

CONTRACTOR = re.compile(
    r"(?i:\bcontractor(?:['’]s)?,? (?:is |being |named )?|\bfrom |\bof |\bby |\bwith |\bthrough |\()?(?!(?:CALNET|Catalog|Category|Department|Division|Office|Chief|State|California|The|Delegation|Module)\b)"
    r"(?:[A-Z][\w&’'-]+ ){1,4}(?:Communications|Telecom\w*|Networks?|Systems?|Services|Cloud|Inc\.?|LLC|L\.L\.C\.|Corp\w*|Company|Co\.|Technolog\w+|Wireless|Carriers?|Broadband|Voice|Telephone|Integrated|Group|Solutions|Partners|Lightwave|Fiber|Telephony)\b"
    r"|\b(?:AT&T|Verizon|CenturyLink|Lumen|Sprint|T-Mobile|Comcast|NWN|Black Box|Integra|Jive|Granite|ConvergeOne|Frontier|Charter|Cox|Zayo)\b|(?i:\bcontractor(?:['’]s)?,? (?:is |named )?)[A-Z][\w&-]+|\b[A-Z][\w&]+(?:['’]s)? (?i:catalog|product catalog)"
)
IDENTIFIER = re.compile(r"\b(?=[A-Z0-9./-]*\d)(?!(?:STMM|STD|FY|CALNET|FAX)\b)[A-Z]{2,}[A-Z0-9]*(?:[-./][A-Z0-9]+)+\b|\b[A-Z]{2,6}\d{3,}\b|(?i:\b(?:identifier|line|item|product id|feature id|catalog number|part)s?(?: no\.?| number)?[:#]? ?)(?:[A-Z]*[-\d][\w-]*)|\b[A-Z]{2,}(?:-[A-Z]{2,}){1,3}\b")
NAMED = re.compile(r"(?:[\"“‘][A-Z][^\"”’]{3,60}[\"”’])|\b(?:[Hh]osted|[Mm]anaged|[Ss]tandalone|[Nn]etwork[- ][Bb]ased|[Ii]nteractive|[Ss]peech|[Cc]loud|[Pp]remise|SIP|VoIP|MPLS|IVR|ACD|SD-WAN|[Cc]ontact [Cc]enter|[Uu]nified|[Cc]onferenc\w+|[Tt]oll-?[Ff]ree|[Cc]all [Rr]ecording|[Aa]udio|[Vv]ideo)(?: [\w/–-]+){0,5}")
UNNAMED = re.compile(r"(?i)\bone of (?:the|your) (?:[\w-]+ ){0,4}(?:services|offerings|items|products|lines|features)\b|\b(?:some|any|a) (?:catalog )?(?:service|offering)s? (?:marked|flagged|listed|that|which)|\bthe voice ones\b|\b(?:to|will|shall) be (?:selected|determined|chosen|decided)\b|\bTBD\b|\ba (?:\w+ ){0,2}service (?:out of|from|in|on) the (?:\w+ )?(?:catalog\w*|contract)|\b(?:appropriate|suitable|best-in-class|world-class|applicable|relevant|right) (?:[\w-]+ ){0,4}(?:services?|capabilit\w+|offerings?|products?|features?)\b"
    r"|\b(?:one|some|any) of (?:those|these|them|the ones)\b|\bof the kind\b|\bsome (?:sort|kind) of\b|\bI do not have the\b|\bwhichever\b")


MARKED = re.compile(r"(?i)\bdeleg\w*\W{0,4}(?:\(?yes/no\)?\W*)?(?:column)?\W{0,4}(?:=|:|is|says|reads)?\s*\W?y(?:es)?\b|\byes\b.{0,20}\bdeleg")
PROPER = re.compile(r"\b(?!(?:Catalog|Category|Delegation|Module|Hosted|Managed|Network|Contact|Interactive|Audio|Video|Web|CALNET|Service)\b)[A-Z][a-z]+ (?!(?:Catalog|Seat|Port|Agent)\b)[A-Z][a-z]+\b")


def _held(text: str) -> float:
    if UNNAMED.search(text):
        return 0.0
    identifier, contractor, named = (bool(p.search(text)) for p in (IDENTIFIER, CONTRACTOR, NAMED))
    if contractor and (identifier or named):
        return 1.0
    if identifier and (MARKED.search(text) or PROPER.search(text)):
        return 0.95
    if identifier:
        return 0.75
    return 0.55 if contractor or named else 0.0


CATALOG = Item(
    name="catalog.service", title="the CALNET contract service", topics=("catalog", "services", "products"),
    cues=(
        cue(0.9, rf"(?-i:{IDENTIFIER.pattern}).{{0,160}}\b(?:catalog\w*|contractor|cal-?net)\b", rf"\b(?:catalog\w*|contractor|cal-?net)\b.{{0,160}}(?-i:{IDENTIFIER.pattern})"),
        cue(0.86, rf"^(?=.*(?-i:{CONTRACTOR.pattern}|\bATT\b|\bVZ\b|(?i:\bverizon\b|\bat&t\b)))(?=.*(?-i:{IDENTIFIER.pattern}|\b[A-Z]{{2,}}\d*(?:-[A-Z0-9]+)+\b)).*\b(?:deleg\w*|dlg|catalog\w*|cat(?:egory)?\.? ?[\dA-C]|list(?:ed|ing)?|book|sku|identifier|item|number|no\.|id|contract|column)\b"),
        cue(0.84, r"\b(?:order|buy|use|purchase|delegat\w+|authority|request\w*|ask\w*|want\w*|would like)\b.{0,160}\b(?:catalog\w*|contractor(?:['’]s)?|cal-?net (?:3|4|2|nextgen|contract))\b"),
    ),
    demands=_held, lacking="It does not say which service of which contractor, so it cannot be looked up in a catalog.",
    agency_only=False,
)


def _in_captions(material: Material) -> Iterator[FieldValue]:
    """Services whose contractor and identifier stand as a caption before their names: “Northgate Telecom, line 4107: …”."""
    for document in material.documents:
        for passage in find_passages(document):
            if passage.label and IDENTIFIER.search(passage.label) and CONTRACTOR.search(passage.label):
                score = score_sentence(f"{passage.label}: {passage.text}", CATALOG)
                start = document.text.rfind(passage.label, 0, passage.start)
                evidence = quote(document, start if start >= 0 else passage.start, passage.end, method="label", confidence=score)
                if score >= DOUBTED:
                    yield FieldValue("catalog.service", None, (evidence,), score, reason="The packet states the CALNET contract service.")


HELD_BY = re.compile(rf"(?i:\b(?:cal-?net|contract(?:or)?|vehicle|carrier|provider|vendor)\b)[^.\n]{{0,60}}(?:{CONTRACTOR.pattern})")
"""A contractor of the CALNET contracts named as such."""


def find(material: Material) -> Iterable[FieldValue]:
    """Yield the passages that identify the catalog service; its contractor may be named elsewhere in the same document."""
    named = {document.id for document in material.documents if HELD_BY.search(document.text)}
    for value in (*find_item(material, CATALOG), *_in_captions(material)):
        partly = value.substance is Substance.SUBSTANTIVE and DOUBTED <= value.confidence < SURE
        texts = [evidence.quote for evidence in value.evidence if evidence.document in named]
        identified = any(IDENTIFIER.search(text) and not UNNAMED.search(text) for text in texts)
        if partly and identified:
            reason = "The packet identifies the service, and names the contractor in another place."
            yield replace(value, confidence=0.85, reason=reason)
        else:
            yield value
