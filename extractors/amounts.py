"""Numbers in running text: money, counts and lengths of time, in figures or in words. Used by the field finders."""

import re
from dataclasses import dataclass
from datetime import date

UP_TO_NINETEEN = (
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
)
ONES = {word: number for number, word in enumerate(UP_TO_NINETEEN)}
TENS = {
    "twenty": 20,
    "thirty": 30,
    "forty": 40,
    "fifty": 50,
    "sixty": 60,
    "seventy": 70,
    "eighty": 80,
    "ninety": 90,
}
SCALES = {"hundred": 100, "thousand": 1_000, "million": 1_000_000}
MULTIPLIERS = {"k": 1e3, "thousand": 1e3, "m": 1e6, "mm": 1e6, "million": 1e6, "billion": 1e9}
DIGITS = "|".join(UP_TO_NINETEEN[1:10])
SMALL = rf"(?:(?:{'|'.join(TENS)})(?:[\s-]+(?:{DIGITS}))?|{'|'.join(sorted(ONES, key=len, reverse=True))})"
HUNDREDS = rf"{SMALL}(?:\s+hundred(?:\s+(?:and\s+)?{SMALL})?)?"
NUMBER_WORDS = rf"(?:{HUNDREDS}(?:\s+(?:thousand|million)(?:,?\s+(?:and\s+)?{HUNDREDS})?)*)\b"
NUMBER = rf"(?:\d{{1,3}}(?:,\d{{3}})+|\d+)(?:\.\d+)?|\b{NUMBER_WORDS}\b"

MONEY = re.compile(
    r"(?i)(?:US\s?)?\$\s?(?P<figure>\d{1,3}(?:,\s?\d{3})+(?:\.\s?\d{1,4})?|\d+(?:\.\s?\d{1,4})?|\.\d{1,4})"
    r"(?:\s?(?P<scale>thousand|million|billion|mm|[km])\b)?"
    r"|(?<![\w.,$])(?P<plain>(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d{1,2})?)\s?(?:US\s?)?(?:dollars|bucks|USD)\b"
    rf"|\b(?P<words>{NUMBER_WORDS})\s+(?P<coin>dollars|bucks|cents)\b"
)
BARE_MONEY = re.compile(r"(?<![\w.,$/#-])(?:\d{1,3}(?:,\d{3})+(?:\.\d{1,4})?|\d+\.\d{2}|\d+)(?![\w/%-]|[.,]\d)")
FIGURE = r"(?:\d{1,3}(?:,\d{3})+(?:\.\d{1,4})?|\d+(?:\.\d{1,4})?|\.\d{1,4})"
PRICED = re.compile(
    rf"(?i)(?<![\w.,$/#@-])(?P<figure>{FIGURE})\s?(?:/\s?(?:mo(?:nth)?|yr|year|ea|min(?:ute)?|day|line|port|site)\b|"
    rf"(?:ea\b\.?|each|apiece|(?:a|per) (?:month|year|minute|page|line|site|port|unit|seat|user|mile|channel|day)|"
    rf"monthly|yearly|one[- ]time|once)\b)"
    rf"|(?<=@)\s?(?P<at>{FIGURE})"
)
"""A figure with the unit that things are priced by."""
COUNT_PER = re.compile(r"(?i)\d+\s?(?:/|per|a)\s?(?:line|port|site|unit|seat|user|channel)")
LEAST_PRICE = 10
"""So few whole ones “per site” are a count: “3 links, 1 per site”."""
UNITS = {
    "month": 1.0,
    "mo": 1.0,
    "mth": 1.0,
    "mnth": 1.0,
    "year": 12.0,
    "yr": 12.0,
    "quarter": 3.0,
    "day": 12 / 365,
    "week": 12 * 7 / 365,
    "wk": 12 * 7 / 365,
    "annum": 12.0,
}
DURATION = re.compile(
    rf"(?i)(?<![\w.,$/])(?P<number>(?:\d,\d{{3}}|\d{{1,3}}|{NUMBER_WORDS}|a single|an?|half a))"
    r"(?:[\s-]*\((?P<figure>\d{1,3})\))?"
    r"[\s-]*(?:(?:full|consecutive|calendar|additional|more|further|successive|whole|equal|straight|solid|fiscal|budget|contract|grant|"
    r"service|billing|program|state fiscal|federal fiscal)[\s-]+)?"
    r"(?P<unit>months?|mos?\b\.?|mths?\b|years?|yrs?\b\.?|weeks?|wks?\b\.?|days?)(?![a-z])"
)
PAYMENTS = re.compile(
    rf"(?i)(?<![\w.,$/])(\d{{1,3}}|{NUMBER_WORDS}) monthly (?:payments|instal?lments|invoices|bills)\b"
)
ISO_DURATION = re.compile(r"\bP(\d{1,3})([MY])\b")
AND_A_HALF = re.compile(
    rf"(?i)\b(?P<number>an?|\d{{1,2}}|{NUMBER_WORDS})(?:[\s-](?:years?|yrs?))?[\s-]and[\s-]a[\s-]half(?:[\s-](?:years?|yrs?))?\b"
)
MONTHS = (
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
)
DATE = re.compile(
    r"(?i)\b(?P<name>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|"
    r"oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?\s+(?:(?P<day>\d{1,2})(?:st|nd|rd|th)?,?\s+)?(?P<year>(?:19|"
    r"20)\d\d)\b"
    r"|\b(?P<m>\d{1,2})/(?P<d>\d{1,2})/(?P<y>(?:19|20)?\d\d)\b"
    r"|\b(?P<iso>(?:19|20)\d\d)-(?P<im>\d\d)-(?P<id>\d\d)\b"
    r"|\b(?P<day2>\d{1,2})(?:st|nd|rd|th)?(?: of)?\s+(?P<name2>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|"
    r"june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?,?\s+(?P<year2>(?:19|20)\d\d)\b"
)


@dataclass(frozen=True, slots=True)
class Amount:
    """A figure found at `[start, end)` of the text that was searched; money is in dollars."""

    start: int
    end: int
    value: float


@dataclass(frozen=True, slots=True)
class Duration:
    """A length of time at `[start, end)`, in months; `unit` is `month`, `year`, `week` or `day`."""

    start: int
    end: int
    months: float
    unit: str


def parse_number(text: str) -> float | None:
    """The number that figures or English words say (`1,640`, `thirty-six`, `two hundred and forty`), or None."""
    text = text.strip().lower()
    if re.fullmatch(r"[\d,\s]*\.?\s?\d+", text) or re.fullmatch(r"\d[\d,]*", text):
        return float(re.sub(r"[,\s]", "", text))
    words = [word for word in re.split(r"[\s-]+", text) if word != "and"]
    if not words or any(word not in ONES and word not in TENS and word not in SCALES for word in words):
        return None
    return float(_add_words(words))


def _add_words(words: list[str]) -> int:
    total = group = 0
    for word in words:
        if word == "hundred":
            group = max(group, 1) * 100
        elif word in SCALES:
            total, group = total + max(group, 1) * SCALES[word], 0
        else:
            group += ONES.get(word, 0) + TENS.get(word, 0)
    return total + group


def find_money(text: str) -> list[Amount]:
    """Every amount of money that is marked as such (`$1,234.50`, `$1.2 million`, `ten bucks`), in dollars."""
    found = []
    for match in MONEY.finditer(text):
        value = _money_value(match)
        if value is not None:
            found.append(Amount(match.start(), match.end(), value))
    return found


def _money_value(match: re.Match[str]) -> float | None:
    if match["figure"]:
        value = parse_number(match["figure"])
        return None if value is None else round(value * MULTIPLIERS.get((match["scale"] or "").lower(), 1.0), 4)
    value = parse_number(match["plain"] or match["words"])
    if value is not None and match["coin"] and match["coin"].lower() == "cents":
        value /= 100
    return value


def find_bare(text: str) -> list[Amount]:
    """Figures that could be money although nothing says so (`2384` in “16 times 149 is 2384”)."""
    return [Amount(match.start(), match.end(), float(match[0].replace(",", ""))) for match in BARE_MONEY.finditer(text)]


def find_priced(text: str) -> list[Amount]:
    """Figures that their unit of price makes money without a dollar sign (`88.14 each`, `240/mo`, `9 @ 17.45`)."""
    found = []
    for match in PRICED.finditer(text):
        name = "at" if match["at"] else "figure"
        value = float(match[name].replace(",", ""))
        if not (value < LEAST_PRICE and COUNT_PER.match(match[0])):
            found.append(Amount(match.start(name), match.end(name), value))
    return found


SUM_OR_REMARK = re.compile(r"^[^=]*\d[^=]*=\s*(?=\$?\s?\d[\d,.]*$)|\s*\([A-Za-z][A-Za-z ,.]{1,24}\)$")
"""What may stand around the amount of a cell: the sum that comes to it, a remark in brackets."""


def cell_amount(text: str) -> float | None:
    """The amount that a table cell holds and nothing else but marks, or None.

    `$1,234.50`, `1234.5 /mo`, `$400.00 (both)` and what a sum comes to (`24 x $640.00 = $15,360.00`); `(71)` is none.
    """
    text = SUM_OR_REMARK.sub("", text.strip(" \t\n*_`"))
    match = re.fullmatch(
        r"(?i)(?:US\s?)?\$?\s*(\d{1,3}(?:,\s?\d{3})+(?:\.\s?\d{1,4})?|\d+(?:\.\s?\d{1,6})?|\.\d+)\s*"
        r"(?:(?:/|per\b|a\b|each\b|x)\s*(?:mo(?:nth)?|ea(?:ch)?|year|yr|unit|line|site)\.?|\(?(?:monthly|each|ea|"
        r"one[- ]time|USD|dollars)\b\.?\)?)*"
        r"[\s.)*†]*",
        text,
    )
    return float(re.sub(r"[,\s]", "", match[1])) if match else None


def find_durations(text: str) -> list[Duration]:
    """Every length of time (`36 months`, `twenty-four (24) months`, `three-year`), in months."""
    found = []
    for match in DURATION.finditer(text):
        unit = re.sub(r"s?\.?$", "", match["unit"].lower())
        number = _count(match["figure"] or match["number"])
        if number is not None and unit in UNITS:
            name = {"mo": "month", "mth": "month", "yr": "year", "wk": "week"}.get(unit, unit)
            found.append(Duration(match.start(), match.end(), number * UNITS[unit], name))
    for match in AND_A_HALF.finditer(text):
        number = _count(match["number"])
        if number is not None and re.search(r"(?i)year|yr", match[0]):
            found = [duration for duration in found if duration.end <= match.start() or duration.start >= match.end()]
            found.append(Duration(match.start(), match.end(), (number + 0.5) * UNITS["year"], "year"))
    for match in PAYMENTS.finditer(text):
        number = _count(match[1])
        if number is not None:
            found.append(Duration(match.start(), match.end(), number, "month"))
    for match in ISO_DURATION.finditer(text):
        unit = "month" if match[2] == "M" else "year"
        found.append(Duration(match.start(), match.end(), int(match[1]) * UNITS[unit], unit))
    return sorted(found, key=lambda duration: duration.start)


def _count(text: str) -> float | None:
    text = text.lower().strip()
    if text in {"a", "an", "a single"}:
        return 1.0
    return 0.5 if text == "half a" else parse_number(text)


def find_dates(text: str) -> list[tuple[int, int, date]]:
    """Every calendar date with its year, as (start, end, date); a month without a day is its first day."""
    found = []
    for match in DATE.finditer(text):
        name = match["name"] or match["name2"]
        if name:
            month = next(i for i, word in enumerate(MONTHS, 1) if word.startswith(name[:3].lower()))
            parts = (int(match["year"] or match["year2"]), month, int(match["day"] or match["day2"] or 1))
        elif match["iso"]:
            parts = (int(match["iso"]), int(match["im"]), int(match["id"]))
        else:
            year = int(match["y"])
            parts = (year + 2000 if year < 100 else year, int(match["m"]), int(match["d"]))  # noqa: PLR2004 - two digits
        try:
            found.append((match.start(), match.end(), date(*parts)))
        except ValueError:
            continue
    return found


def months_between(start: date, end: date) -> int:
    """The whole months from the first day to the last, both counted (July 1, 2022 to June 30, 2024 is 24)."""
    return round((end.toordinal() + 1 - start.toordinal()) * 12 / 365.25)
