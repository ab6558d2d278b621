"""The CALNET contract service a delegation is asked for (STMM 3-502.0, Policy: CALNET Contract Delegations)."""
# ruff: noqa: E501, RUF001 - a pattern reads best on one line, and people write typographic quotes and dashes

import re
from collections.abc import Iterable

from domain.fields import FieldValue
from extractors.contract import Material
from extractors.narrative import Item, cue, find_item

NAMES = ("catalog.service",)

CONTRACTOR = re.compile(
    r"(?i:\bcontractor(?:['’]s)?,? (?:is |being |named )?|\bfrom |\bof |\bby |\bwith |\bthrough |\()?(?!(?:CALNET|Catalog|Category|Department|Division|Office|Chief|State|California|The|Delegation|Module)\b)"
    r"(?:[A-Z][\w&’'-]+ ){1,4}(?:Communications|Telecom\w*|Networks?|Systems?|Services|Cloud|Inc\.?|LLC|L\.L\.C\.|Corp\w*|Company|Co\.|Technolog\w+|Wireless|Carrier|Broadband|Voice|Telephone|Integrated|Group|Solutions|Partners|Lightwave|Fiber|Telephony)\b"
    r"|\b(?:AT&T|Verizon|CenturyLink|Lumen|Sprint|T-Mobile|Comcast|NWN|Black Box|Integra|Jive|Granite|ConvergeOne|Frontier|Charter|Cox|Zayo)\b|(?i:\bcontractor(?:['’]s)?,? (?:is |named )?)[A-Z][\w&-]+|\b[A-Z][\w&]+(?:['’]s)? (?i:catalog|product catalog)"
)
IDENTIFIER = re.compile(r"\b(?=[A-Z0-9./-]*\d)(?!(?:STMM|STD|FY|CALNET|FAX)\b)[A-Z]{2,}[A-Z0-9]*(?:[-./][A-Z0-9]+)+\b|\b[A-Z]{2,6}\d{3,}\b|(?i:\b(?:identifier|line|item|product id|feature id|catalog number|part)s?(?: no\.?| number)?[:#]? ?)(?:[A-Z]*[-\d][\w-]*)|\b[A-Z]{2,}(?:-[A-Z]{2,}){1,3}\b")
NAMED = re.compile(r"(?:[\"“‘][A-Z][^\"”’]{3,60}[\"”’])|\b(?:[Hh]osted|[Mm]anaged|[Ss]tandalone|[Nn]etwork[- ][Bb]ased|[Ii]nteractive|[Ss]peech|[Cc]loud|[Pp]remise|SIP|VoIP|MPLS|IVR|ACD|SD-WAN|[Cc]ontact [Cc]enter|[Uu]nified|[Cc]onferenc\w+|[Tt]oll-?[Ff]ree|[Cc]all [Rr]ecording|[Aa]udio|[Vv]ideo)(?: [\w/–-]+){0,5}")
UNNAMED = re.compile(r"(?i)\bone of (?:the|your) (?:\w+ )?(?:catalog )?(?:services|offerings|items|products|lines)\b|\b(?:some|any|a) (?:catalog )?(?:service|offering)s? (?:marked|flagged|listed|that|which)|\bthe voice ones\b|\bto be (?:selected|determined|chosen|decided)\b|\bTBD\b|\ba (?:\w+ ){0,2}service (?:out of|from|in|on) the (?:\w+ )?(?:catalog\w*|contract)|\b(?:appropriate|suitable|best-in-class|world-class|applicable|relevant|right) (?:[\w-]+ ){0,4}(?:services?|capabilit\w+|offerings?|products?|features?)\b"
    r"|\b(?:one|some|any) of (?:those|these|them|the ones)\b|\bof the kind\b|\bsome (?:sort|kind) of\b|\bI do not have the\b|\bwhichever\b")


def _held(text: str) -> float:
    if UNNAMED.search(text):
        return 0.0
    identifier, contractor, named = (bool(p.search(text)) for p in (IDENTIFIER, CONTRACTOR, NAMED))
    if contractor and (identifier or named):
        return 1.0
    if identifier:
        return 0.75
    return 0.55 if contractor or named else 0.0


CATALOG = Item(
    name="catalog.service", title="the CALNET contract service", topics=("catalog", "services", "products"),
    cues=(
        cue(0.9, rf"(?-i:{IDENTIFIER.pattern}).{{0,160}}\b(?:catalog\w*|contractor|cal-?net)\b", rf"\b(?:catalog\w*|contractor|cal-?net)\b.{{0,160}}(?-i:{IDENTIFIER.pattern})"),
        cue(0.86, rf"(?=.*(?-i:{CONTRACTOR.pattern}|\bATT\b|\bVZ\b|(?i:\bverizon\b|\bat&t\b)))(?=.*(?-i:{IDENTIFIER.pattern}|\b[A-Z]{{2,}}\d*(?:-[A-Z0-9]+)+\b)).*\b(?:deleg\w*|dlg|catalog\w*|cat(?:egory)?\.? ?[\dA-C]|list(?:ed|ing)?|book|sku|identifier|item|number|no\.|id|contract|column)\b"),
        cue(0.84, r"\b(?:order|buy|use|purchase|delegat\w+|authority|request\w*|ask\w*|want\w*|would like)\b.{0,160}\b(?:catalog\w*|contractor(?:['’]s)?|cal-?net (?:3|4|2|nextgen|contract))\b"),
    ),
    demands=_held, lacking="It does not say which service of which contractor, so it cannot be looked up in a catalog.",
    agency_only=False,
)


def find(material: Material) -> Iterable[FieldValue]:
    """Yield the passages that identify the catalog service."""
    yield from find_item(material, CATALOG)
