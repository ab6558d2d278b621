"""Spreadsheet talk shared by the readers of workbooks: cell names, and values as a person sees them."""

import datetime as dt
import math
import re
from functools import lru_cache

_TOKEN = re.compile(
    r'"([^"]*)"|\\(.)|\[([^\]]*)\]|_(.)|\*(.)|(General)|(AM/PM|A/P)|'
    r"(yyyy|yy|mmmmm|mmmm|mmm|mm|m|dddd|ddd|dd|d|hh|h|ss|s|[0#?.,%E+-]|.)",
    re.IGNORECASE | re.DOTALL,
)
_DIGITS = re.compile(r"[#0?]")
_EPOCH = dt.datetime(1899, 12, 30)  # noqa: DTZ001  a spreadsheet's dates have no time zone
_EPOCH_1904 = dt.datetime(1904, 1, 1)  # noqa: DTZ001  likewise
_LAST_SERIAL = 2_958_465
BUILTIN_FORMATS = {
    0: "General",
    1: "0",
    2: "0.00",
    3: "#,##0",
    4: "#,##0.00",
    5: '"$"#,##0;("$"#,##0)',
    6: '"$"#,##0;("$"#,##0)',
    7: '"$"#,##0.00;("$"#,##0.00)',
    8: '"$"#,##0.00;("$"#,##0.00)',
    9: "0%",
    10: "0.00%",
    11: "0.00E+00",
    14: "m/d/yyyy",
    15: "d-mmm-yy",
    16: "d-mmm",
    17: "mmm-yy",
    18: "h:mm AM/PM",
    19: "h:mm:ss AM/PM",
    20: "h:mm",
    21: "h:mm:ss",
    22: "m/d/yyyy h:mm",
    37: "#,##0;(#,##0)",
    38: "#,##0;(#,##0)",
    39: "#,##0.00;(#,##0.00)",
    40: "#,##0.00;(#,##0.00)",
    41: "#,##0;(#,##0);-",
    42: '"$"#,##0;("$"#,##0);"$"-',
    43: "#,##0.00;(#,##0.00);-",
    44: '"$"#,##0.00;("$"#,##0.00);"$"-',
    45: "mm:ss",
    46: "[h]:mm:ss",
    47: "mm:ss.0",
    49: "@",
}
"""The number formats that a workbook may name without writing them down (ECMA-376 part 1, 18.8.30)."""


@lru_cache(maxsize=16384)
def column_name(column: int) -> str:
    """Give the letters of a zero-based column: 0 is A, 26 is AA."""
    name = ""
    column += 1
    while column:
        column, rest = divmod(column - 1, 26)
        name = chr(65 + rest) + name
    return name


def cell_name(row: int, column: int) -> str:
    """Give the name of a cell by zero-based row and column: (6, 1) is B7."""
    return f"{column_name(column)}{row + 1}"


def plain_number(value: float) -> str:
    """Give a number as the General format shows it: no needless decimals, at most eleven figures."""
    if not math.isfinite(value):
        return "#NUM!"
    whole = int(value)
    if whole == value and abs(value) < 1e15:  # noqa: PLR2004  beyond it a double holds no whole numbers
        return str(whole)
    return f"{value:.10g}"


_PLAIN_FORMATS = frozenset(("", "General", "@"))
"""Formats that show a number as it is."""


def shown(value: float, number_format: str, *, since_1904: bool = False) -> str:
    """Give a number as its format shows it (currency, thousands, percent, date, fraction of a day as time)."""
    if number_format in _PLAIN_FORMATS:
        return plain_number(value)
    sections = _sections(number_format)
    section = _section_for(value, sections)
    if is_date_format(section):
        return _date_shown(value, section, since_1904=since_1904)
    absolute = abs(value) if (len(sections) > 1 and value < 0) else value
    return _number_shown(absolute, section)


@lru_cache(maxsize=1024)
def is_date_format(number_format: str) -> bool:
    """Say whether a format shows a date or a time: it has date letters outside of quoted text and brackets."""
    bare = re.sub(r'"[^"]*"|\\.|_.|\*.|\[(?![hms]+\])[^\]]*\]', "", number_format, flags=re.IGNORECASE)
    return "general" not in bare.lower() and re.search(r"[ymdhs]", bare, re.IGNORECASE) is not None


@lru_cache(maxsize=1024)
def _sections(number_format: str) -> tuple[str, ...]:
    found = [""]
    for piece in re.finditer(r'"[^"]*"|\\.|\[[^\]]*\]|;|[^;"\\\[]+|.', number_format, re.DOTALL):
        if piece[0] == ";":
            found.append("")
        else:
            found[-1] += piece[0]
    return tuple(found[:4])


def _section_for(value: float, sections: tuple[str, ...]) -> str:
    if value < 0 and len(sections) > 1:
        return sections[1]
    if value == 0 and len(sections) > 2:  # noqa: PLR2004  the third section is for nil
        return sections[2]
    return sections[0]


def _number_shown(value: float, section: str) -> str:
    if re.fullmatch(r"\s*(?:\[[^\]]*\])*\s*(?:general|@)?\s*", section, re.IGNORECASE):
        return plain_number(value)
    pieces: list[tuple[str, str]] = []
    for quoted, escaped, bracket, pad, fill, general, _, char in _TOKEN.findall(section):
        if bracket:
            pieces.append(("text", bracket[1:].split("-")[0] if bracket.startswith("$") else ""))
        elif general:
            pieces.append(("text", plain_number(value)))
        elif pad or fill:
            pieces.append(("text", " " if pad else ""))
        elif char and (char in "0#?.,%" or _is_sign(char, section, pieces)):
            pieces.append(("percent" if char == "%" else "digit", char))
        else:
            pieces.append(("text", quoted or escaped or char))
    return _assembled(value, pieces).strip()


def _is_sign(char: str, section: str, pieces: list[tuple[str, str]]) -> bool:
    """Say whether a character belongs to the digits: an exponent's sign, a fraction's stroke."""
    return (char in "E+-" and "E" in section and bool(pieces)) or (char == "/" and "?/" in section)


def _assembled(value: float, pieces: list[tuple[str, str]]) -> str:
    pattern = "".join(text for kind, text in pieces if kind == "digit")
    if any(kind == "percent" for kind, _ in pieces):
        value *= 100
    if _is_interleaved(pieces, pattern):
        return _interleaved(value, pieces)
    figures = _figures(value, pattern) if _DIGITS.search(pattern) else ""
    shown_yet, out = False, []
    for kind, text in pieces:
        if kind == "digit":
            out.append("" if shown_yet else figures)
            shown_yet = True
        else:
            out.append(text)
    joined = "".join(out)
    return f"-{joined.strip().replace('-', '', 1)}" if figures.startswith("-") else joined


def _is_interleaved(pieces: list[tuple[str, str]], pattern: str) -> bool:
    """Say whether other text stands between the digits, as in a telephone number's format."""
    kinds = [kind for kind, text in pieces if text.strip()]
    if not pattern or pattern.strip("0#") or "digit" not in kinds:
        return False
    first, last = kinds.index("digit"), len(kinds) - 1 - kinds[::-1].index("digit")
    return "text" in kinds[first:last]


def _interleaved(value: float, pieces: list[tuple[str, str]]) -> str:
    digits = str(abs(round(value)))
    out: list[str] = []
    places = sum(kind == "digit" for kind, _ in pieces)
    for kind, text in reversed(pieces):
        if kind != "digit":
            out.append(text)
            continue
        places -= 1
        out.append(digits if places == 0 and digits else digits[-1:] or ("0" if text == "0" else ""))
        digits = digits[:-1]
    return ("-" if value < 0 else "") + "".join(reversed(out))


def _figures(value: float, pattern: str) -> str:
    """Give the digits of a number under a pattern such as `#,##0.00`."""
    if "/" in pattern:
        return plain_number(value)
    whole, _, decimals = pattern.partition(".")
    if "E" in pattern.upper():
        return f"{value:.{len(_DIGITS.findall(decimals.upper().split('E')[0]))}E}"
    while whole.endswith(","):
        whole, value = whole[:-1], value / 1000
    places = min(12, len(_DIGITS.findall(decimals)))
    grouped = "," if "," in whole else ""
    # Spreadsheets round halves away from zero; the tiny addition undoes the binary shortfall.
    rounded = math.copysign(math.floor(abs(value) * 10**places + 0.5 + 1e-9) / 10**places, value)
    text = f"{rounded:{grouped}.{places}f}"
    optional = len(decimals) - len(decimals.rstrip("#?"))
    if optional:
        kept = places - optional
        while "." in text and text.endswith("0") and len(text.partition(".")[2]) > kept:
            text = text[:-1]
        text = text.removesuffix(".")
    zeros = whole.count("0")
    sign, digits = ("-", text[1:]) if text.startswith("-") else ("", text)
    bare, dot, rest = digits.partition(".")
    return sign + (bare.rjust(zeros, "0") if not grouped else bare) + dot + rest


def _date_shown(value: float, section: str, *, since_1904: bool) -> str:
    if not 0 <= value <= _LAST_SERIAL:
        return plain_number(value)
    moment = (_EPOCH_1904 if since_1904 else _EPOCH) + dt.timedelta(days=value)
    moment = (moment + dt.timedelta(milliseconds=500)).replace(microsecond=0)
    elapsed = re.search(r"\[(h+|m+|s+)\]", section, re.IGNORECASE)
    tokens = [match.groups() for match in _TOKEN.finditer(section)]
    twelve = any(token[6] for token in tokens)
    out: list[str] = []
    last = ""
    for index, (quoted, escaped, bracket, pad, fill, _, half, char) in enumerate(tokens):
        lower = (char or "").lower()
        following = next((t[7].lower() for t in tokens[index + 1 :] if t[7] and t[7].isalpha()), "")
        if elapsed and bracket and bracket.lower() == elapsed[1].lower():
            out.append(str(int(value * {"h": 24, "m": 1440, "s": 86400}[bracket[0].lower()])))
            last = bracket[0].lower()
        elif half:
            out.append("AM" if moment.hour < 12 else "PM")  # noqa: PLR2004  noon
        elif lower and lower[0] in "ymdhs":
            minute = lower[0] == "m" and len(lower) < 3 and (last == "h" or following[:1] == "s")  # noqa: PLR2004  mm
            out.append(_date_piece(moment, lower, minute=minute, twelve=twelve))
            last = lower[0]
        elif not (bracket or pad or fill):
            out.append(quoted or escaped or char or "")
    return "".join(out).strip()


def _date_piece(moment: dt.datetime, token: str, *, minute: bool, twelve: bool) -> str:
    hour = (moment.hour % 12 or 12) if twelve else moment.hour
    if minute:
        return f"{moment.minute:0{len(token)}d}"
    return {
        "y": f"{moment.year % 100:02d}",
        "yy": f"{moment.year % 100:02d}",
        "yyyy": str(moment.year),
        "m": str(moment.month),
        "mm": f"{moment.month:02d}",
        "mmm": f"{moment:%b}",
        "mmmm": f"{moment:%B}",
        "mmmmm": f"{moment:%b}"[0],
        "d": str(moment.day),
        "dd": f"{moment.day:02d}",
        "ddd": f"{moment:%a}",
        "dddd": f"{moment:%A}",
        "h": str(hour),
        "hh": f"{hour:02d}",
        "s": str(moment.second),
        "ss": f"{moment.second:02d}",
    }.get(token, token)
