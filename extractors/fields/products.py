"""The specific products, equipment and services of a general delegation (STMM 3-502.0, Procedure)."""
# ruff: noqa: E501, RUF001 - a pattern reads best on one line, and people write typographic quotes and dashes

import re
from collections.abc import Iterable

from domain.fields import FieldValue
from extractors.contract import Material
from extractors.narrative import Item, cue, find_item
from extractors.places import find_addresses

NAMES = ("products",)

COUNT = r"(?:\d[\d,]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|eighteen|twenty|twenty-four|thirty|forty|fifty|sixty|hundred|dozen)"
KIND = (
    r"(?:telephones?|handsets?|(?:desk |station |telephone |button )?sets?|stations?|(?:\w+ )?cards?|cabinets?|switch(?:es)?|gateways?|servers?|licen[cs]es?|pbx(?:es)?|key (?:systems?|service units?)|ksu|voice ?-?mail|mailbox(?:es)?|boxes|routers?"
    r"|radios?|antennas?|ports?|trunks?|headsets?|consoles?|ups|access points?|phones?|modules?|appliances?|racks?|batter(?:y|ies)|links?|dish(?:es)?|adapters?|poe|sw|shel(?:f|ves)|controllers?|recorders?|wallboards?|intercoms?|paging|modems?|terminals?"
    r"|cameras?|multiplexers?|mux|splitters?|cables?|cabling|towers?|repeaters?|transceivers?|firewalls?|processors?|door phones?|software|installation|maintenance|support|training|subscriptions?|channels?|pairs?|strands?|feet|seats?|(?<!living )(?<!housing )units?|systems?|circuits?|lines?)"
)
PAIR = re.compile(rf"(?i)\b{COUNT}\b(?:\s*\(\d+\))?(?:[\s×-]+[\w&/.’'][\w&/.’'-]*+){{0,6}}?\s+{KIND}\b|\b{KIND}\b[,:]?\s*(?:qty\.?|quantity|x)?\s*\(?\d+\b")
MODEL = re.compile(r"\b(?!(?:FY|STMM|CALNET|CIO|BICSI|CCN[AP]|STD|FAX|PO|CA|NW|RFQ|RFP)\b)[A-Z][A-Za-z]{0,9}-?\d{1,5}[A-Z]{0,3}(?:-[A-Z0-9]+)*\b|\b(?!(?:Module|Phase|Section|Room|Suite|Building|Category|Box|Page|Chapter|Form|May|June|July|March|April|August|October|January|Code|Item|Line|Fiscal|Unit|Ward|Route|Highway|District)\b)[A-Z][A-Za-z]{2,11} (?!(?:19|20)\d\d\b)\d{2,5}[A-Z]{0,3}\b|\b[A-Z]{1,4}-[A-Z0-9]{2,}\b")
NOUN = re.compile(rf"(?i)\b{KIND}\b")
GENERIC = re.compile(r"(?i)\b(?:appropriate|necessary|required|suitable|associated|related|various|new|modern|adequate|miscellaneous) (?:\w+ )?(?:equipment|hardware|products|services|systems?|components)\b")


def _held(text: str) -> float:
    """How far a passage names things that can be bought: counts of kinds, or makes and models."""
    for address in reversed(find_addresses(text)):
        text = text[: address.start] + text[address.end :]
    pairs = len(PAIR.findall(text))
    if pairs > 1:
        return 1.0
    if MODEL.search(text):
        return 1.0 if pairs or NOUN.search(text) else 0.92
    if pairs:
        return 0.92
    return 0.5 if NOUN.search(text) and not GENERIC.search(text) else 0.0


PRODUCTS = Item(
    name="products", title="the specific products, equipment and services", topics=("products",),
    cues=(
        cue(0.86, rf"\b(?:buy|purchase|procure|acquire|equipment|propos\w+|order|consist\w*|includ\w+|compris\w+|install\w*|put in|gets?|following|one|bill of materials)\b.{{0,120}}{PAIR.pattern[4:]}"),
        cue(0.86, rf"(?:{PAIR.pattern[4:]}).{{1,100}}(?:{PAIR.pattern[4:]})"),
        cue(0.7, PAIR.pattern[4:]),
        cue(0.5, rf"(?-i:{MODEL.pattern}).{{0,40}}\b{KIND}\b"),
    ),
    spoils=re.compile(r"(?i)\b(?:certif\w+|holds|degree|experience|led the|ran the|performed|previous\w*|salvaged|present|existing|old|removed|retire|excluded|not included|you had|can['’]t|cannot|won['’]t|was priced|denied|refused|callers?|in (?:19|20)\d\d)\b"),
    spoiled=0.6, demands=_held,
    foreign=frozenset({"need", "ramifications", "reason", "experience", "staff", "qualifications", "timeframe"}), lacking="It names no product with its make, model, or type and number.", agency_only=False,
)


def find(material: Material) -> Iterable[FieldValue]:
    """Yield the passages that list what is to be bought."""
    yield from find_item(material, PRODUCTS)
