"""Street addresses in text: where one stands, its street, city and ZIP code, in the order of USPS Publication 28."""
# ruff: noqa: E501 - a pattern reads best on few lines

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import usaddress  # type: ignore[import-untyped]  # it ships no types

PLACES = Path(__file__).parents[1] / "config" / "california_places.txt"
STRONG = (
    r"(?:Street|St(?!\.?\s+[A-Z])|Avenue|Ave|Road|Rd|Boulevard|Blvd|Drive|Dr|Lane|Ln|Way|Court|Ct|Place|Pl|Parkway|Pkwy|Circle|Cir|Terrace|"
    r"Trail|Loop|Alley|Highway|Hwy)"
)
"""Words that hardly ever stand inside a street's name: “Mill” in “Mill Creek Road” does, “Road” does not."""
SUFFIX = (
    r"(?:Street|St|Avenue|Ave|Av|Road|Rd|Boulevard|Blvd|Drive|Dr|Lane|Ln|Way|Court|Ct|Place|Pl|Parkway|Pkwy|Circle|"
    r"Cir|Terrace|Ter|"
    r"Trail|Trl|Plaza|Plz|Square|Sq|Loop|Mall|Row|Walk|Alley|Crossing|Xing|Broadway|Esplanade|Embarcadero|Freeway|"
    r"Spur|Grade|Bluff|"
    r"Prow|Annex|Ridge|Run|Path|Pike|Landing|Commons|Canyon|Bypass|Cove|Glen|Point|Center|Quay|Wharf|Pier|Bend|Mews|"
    r"Hollow|Heights|"
    r"Promenade|Highway|Hwy|Turnpike|Expressway|Expwy|Fork|Gate|Bridge|Chase|Close|Crest|Garden|Gardens|Green|"
    r"Harbor|Hill|Knoll|Meadow|Meadows|"
    r"Mill|Mission|Orchard|Overlook|Park|Pass|Passage|Pointe|Ranch|Rise|Springs|Station|Summit|Trace|Valley|View|"
    r"Vista|Wood|Woods|Hobsonway)"
)
NUMBER = r"(?<![\w$.,/#-])(?:No\. )?(?P<number>\d{1,6}(?:-\d{1,5})?(?:-?[A-Z]\b)?(?: ?1/2)?)"
COMPASS = r"(?:(?:N|S|E|W|NE|NW|SE|SW|North|South|East|West|Northeast|Northwest|Southeast|Southwest)\b\.?)"
WORD = r"(?:[A-Z][\w'\u2019-]*\.?|\d{1,3}(?:st|nd|rd|th)|[A-Z]\b|of|the|de|la|del|los|las|y|and)"
HIGHWAY = (
    rf"(?:(?:(?:U\.?S\.?|State|County|Old|Business|CA|Forest|Forest Service|Ranch)\s+)?(?:Highway|Hwy|Route|Rte|Road|Avenue|SR|"
    rf"Interstate|I)[\s-]\d{{1,4}}(?:[NSEW]\d{{1,3}}[A-Z]?)?(?:\s+{COMPASS})?"
    r"|(?:El Camino Real|The Embarcadero|Avenida|Calle|Camino|Via|Paseo|Rue)\s*(?:[A-Z][\w'\u2019-]+\s*){0,3})"
)
UNIT = (
    r"(?:,?\s*(?:(?:Suite|Ste|Room|Rm|Unit|Bldg|Building|Floor|Fl|Space|Apt|Dept|Hangar|Gate|Bay|Wing|Mail Stop|MS|"
    r"MIC|Trailer|Level|Lot)\b\.?\s*#?\s*[\w-]{1,6}"
    r"|(?i:suite|ste|room|rm|unit|bldg|building|floor|apt)\b\.?\s*#?\s*(?=[\w-]*\d)[\w-]{1,6}"
    r"|#\s?[\w-]{1,6}|(?i:\d{1,2}(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|ground|top|lower|"
    r"upper)\s+(?i:floor|level)|Basement|Rear))"
)
STREET = re.compile(
    rf"{NUMBER}\s+(?P<name>(?:{COMPASS}\s+)?(?:{HIGHWAY}|"
    rf"(?:{WORD}\s+){{0,6}}?{SUFFIX}\b(?!\s+(?:[A-Z]\w+\s+){{0,2}}{STRONG}\b(?![ \t]*\n[ \t]*\w+:))\.?(?:\s+(?!St\b\.?\s+[A-Z]){SUFFIX}\b\.?)?(?:\s+(?:{COMPASS}(?=\s*[,;.|\n)]|"
    rf"$)))?))(?P<unit>{UNIT}*)"
)
LOOSE = re.compile(rf"{NUMBER}\s+(?P<name>(?:{COMPASS}\s+)?(?:{WORD}\s+){{0,4}}{WORD})(?P<unit>{UNIT}*)(?=,|\s*\n)")
CITY = r"(?:(?:City of )?[A-Z][a-zA-Z'\u2019.-]+(?:(?:\s|-)(?:(?!CA\b)[A-Z][a-zA-Z'\u2019.-]+|by|the|de|del|la|of)){0,3})"
AFTER = re.compile(
    rf"[\s,|;:\u2013-]{{0,4}}(?:in\s+(?:the City of\s+)?)?(?P<city>{CITY})?"
    r"(?:,?\s*(?P<state>CA\b\.?|Calif(?:ornia|\.)?|"
    rf"C\.A\.))?[\s,|]{{0,3}}(?P<zip>9\d{{4}}(?:-\d{{4}})?)?"
)
TOWN = re.compile(
    rf",\s?(?!{SUFFIX}\b|(?:Suite|Room|Building|Floor|Unit|Attn|Attention|CA|California|County|Exhibit|Station|Site|Inc|LLC)\b)"
    r"(?P<town>[A-Z][a-z]{2,}(?: [A-Z][a-z]{2,}){0,2})(?=\s*(?:[.;)\n|]|$|,? and\b))"
)
"""A name that ends a street address stands where its city stands, whether or not the list has it."""
AFTER_CITY = re.compile(
    rf"(?P<city>[A-Z][a-z]+(?: [A-Z][a-z]+){{0,3}})(?:,|:| [-\u2013])\s*{NUMBER}\s+(?P<name>(?:{COMPASS}\s+)?[A-Z][a-z]+(?: [A-Z][a-z]+){{0,2}})"
    rf"(?P<unit>{UNIT}*)(?:,?\s*(?P<zip>9\d{{4}}))?(?=\s*(?:[.;\n)]|$))"
)
"""A street after its city, and no more: “Bridgeport, 278 Main”."""
POBOX = re.compile(r"(?i)\bP\.?\s?O\.?\s?Box\b|\bPost Office Box\b|\bPMB \d")
DIGIT = re.compile(r"\d")
NOT_A_STREET = re.compile(
    r"(?i)^(?:mbps|gbps|kbps|ghz|mhz|january|february|march|april|may|june|july|august|september|october|november|"
    r"december|jan|feb|mar|apr|jun|jul|aug|sep|oct|nov|dec|"
    r"months?|years?|days?|hours?|minutes?|users?|ports?|lines?|circuits?|seats?|sites?|offices?|stations?|percent|"
    r"(?:milli|micro)?seconds?|ms|(?:kilo|mega|giga)bits?|meg|gig|"
    r"the|of|and|cfr|usc|per|x|dollars|thousand|million|hundred|km|miles?|feet|phones?|"
    r"sip|pri|did|toll|ethernet|internet|voice|data|fiber|cal-?net|total|page|item|section|stats?\.)\b"
)


@dataclass(frozen=True, slots=True)
class StreetAddress:
    """A street address at `[start, end)` of the text that was searched; `city` and `zip` are empty where not given."""

    start: int
    end: int
    street: str
    city: str = ""
    zip: str = ""

    @property
    def key(self) -> str:
        """What two spellings of one place have in common: the number and the first long word of the street."""
        words = re.findall(r"[a-z0-9]+", self.street.lower())
        name = [w for w in words[1:] if w not in {"n", "s", "e", "w", "north", "south", "east", "west", "the"}]
        return " ".join([*words[:1], *name[:1]])


@cache
def known_places() -> frozenset[str]:
    """The lower-case names of California's cities and towns."""
    lines = PLACES.read_text(encoding="utf-8").splitlines()
    return frozenset(line.strip().lower() for line in lines if line.strip() and not line.startswith("#"))


def find_addresses(text: str) -> list[StreetAddress]:
    """The street addresses in a text, in order. A post office box is none."""
    found: list[StreetAddress] = []
    if not DIGIT.search(text):
        return found
    for pattern in (STREET, LOOSE):
        for match in pattern.finditer(text):
            made = _address(text, match, sure=pattern is STREET)
            if made is None:
                continue
            rivals = [a for a in found if a.start < made.end and made.start < a.end]
            if all(a.start == made.start and not a.city and len(a.street) < len(made.street) for a in rivals):
                found = [a for a in found if a not in rivals]
                found.append(made)
    for match in AFTER_CITY.finditer(text):
        if not any(a.start < match.end() and match.start("number") < a.end for a in found):
            city = next((c for c in cities_in(match["city"]) if match["city"].endswith(c)), "")
            if city and not NOT_A_STREET.match(match["name"]):
                street = f"{match['number']} {match['name']}{_unit(match['unit'])}"
                found.append(StreetAddress(match.start("number"), match.end(), street, city, match["zip"] or ""))
    return sorted(found, key=lambda address: address.start)


def _address(text: str, match: re.Match[str], *, sure: bool) -> StreetAddress | None:
    name = match["name"].strip()
    if not sure and re.match(r"(?:19|20)\d\d$", match["number"]):
        return None
    city, code, end = _city(text, match.end())
    known = city.lower() in known_places()
    if (
        NOT_A_STREET.match(name)
        and not re.match(rf"(?:The|State|County|March|May|June|April|August)\b.*{SUFFIX}", name)
        and not (known and (code or name.startswith("The ")))
    ):
        return None
    if not sure and (not (code or known) or (not code and re.search(r"[a-z]s$", name))):
        return None
    if sure and not city and not code and not _looks_like_street(match[0]):
        return None
    street = " ".join(f"{match['number']} {name}{_unit(match['unit'])}".split()).rstrip(" ,.")
    return StreetAddress(match.start("number"), end, street, city, code)


def _looks_like_street(text: str) -> bool:
    """Say whether usaddress, too, sees a numbered street."""
    labels = {label for _, label in usaddress.parse(" ".join(text.split()))}
    return "AddressNumber" in labels and "StreetName" in labels


def _unit(unit: str) -> str:
    unit = " ".join(unit.split()).strip(" ,")
    return f", {unit}" if unit else ""


def _city(text: str, at: int) -> tuple[str, str, int]:
    """The city and ZIP code that follow a street, and where they end."""
    match = AFTER.match(text, at)
    if match is None:
        return "", "", at
    city, code = match["city"] or "", match["zip"] or ""
    words = re.split(r"\s+", city.rstrip(". ")) if city else []
    for size in range(len(words), 0, -1):
        name = " ".join(words[:size]).removeprefix("City of ")
        if name.lower() in known_places():
            whole = size == len(words)
            end = match.end() if whole else match.start("city") + len(" ".join(words[:size]))
            return name, code if whole else "", end
    if words and (code or match["state"]):
        return " ".join(words), code, match.end()
    if code and not words:
        return "", code, match.end()
    small = TOWN.match(text, at)
    return (small["town"], "", small.end()) if small else ("", "", at)


def city_in(text: str) -> str:
    """The first known California place named in a text, or an empty string."""
    return next(cities_in(text), "")


def cities_in(text: str) -> Iterator[str]:
    """The known California places named in a text, in order."""
    for match in re.finditer(r"[A-Z][a-z'\u2019.-]+(?:\s[A-Z][a-z'\u2019.-]+){0,3}", text):
        words = match[0].split()
        first = 0
        while first < len(words):
            names = ((last, " ".join(words[first:last]).rstrip(".")) for last in range(len(words), first, -1))
            last, name = next((one for one in names if one[1].lower() in known_places()), (first + 1, ""))
            if name:
                yield name
            first = last
