"""Calendar entries (RFC 5545) and visiting cards (RFC 6350): a line for each property that a reader would be shown."""

import re

from domain.documents import Place, SpanKind
from domain.mail import Part
from extractors.contract import Extract, Limits
from extractors.draft import Draft
from extractors.formats.text import decode
from extractors.ledger import was_read

MEDIA_TYPES: tuple[str, ...] = ("text/calendar", "text/vcard", "text/x-vcard", "text/directory")

_SHOWN = {
    "SUMMARY": "Subject",
    "DESCRIPTION": "Description",
    "LOCATION": "Location",
    "DTSTART": "Start",
    "DTEND": "End",
    "ORGANIZER": "Organizer",
    "ATTENDEE": "Attendee",
    "COMMENT": "Comment",
    "STATUS": "Status",
    "FN": "Name",
    "TITLE": "Title",
    "ORG": "Organization",
    "TEL": "Telephone",
    "EMAIL": "E-mail",
    "ADR": "Address",
    "URL": "Address on the web",
    "NOTE": "Note",
}
_ESCAPE = re.compile(r"\\([nN,;:\\])")
_DATE = re.compile(r"(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)\d\d(Z?))?$")


def read(content: bytes, part: Part, limits: Limits) -> Extract:
    """Read calendar entries or cards; lines are placed by their number."""
    draft = Draft(limits)
    for number, line in _unfolded(decode(content, part.declared_type)):
        name, _, value = line.partition(":")
        name = name.split(";")[0].rpartition(".")[2].upper()
        label, value = _SHOWN.get(name, ""), _shown(value)
        if name == "BEGIN":
            draft.separate()
        if label and value:
            with draft.span(SpanKind.PARAGRAPH):
                draft.write(f"{label}: {value}", Place(line=number))
            draft.separate(1)
    return Extract(draft.finish(part), (was_read(part),))


def _unfolded(text: str) -> list[tuple[int, str]]:
    """Give the content lines with the number of the line that each begins on (folded lines go on with a space)."""
    found: list[tuple[int, str]] = []
    for number, line in enumerate(text.splitlines(), start=1):
        if line[:1] in (" ", "\t") and found:
            found[-1] = (found[-1][0], found[-1][1] + line[1:])
        else:
            found.append((number, line))
    return found


def _shown(value: str) -> str:
    moment = _DATE.match(value)
    if moment:
        year, month, day, hour, minute, zone = moment.groups()
        clock = f" {hour}:{minute}{' UTC' if zone else ''}" if hour else ""
        return f"{int(month)}/{int(day)}/{year}{clock}"
    value = re.sub(r"^mailto:", "", value, flags=re.IGNORECASE)
    bare = _ESCAPE.sub(lambda match: "\n" if match[1] in "nN" else match[1], value)
    return ", ".join(piece.strip() for piece in bare.split(";") if piece.strip()) if ";" in bare else bare.strip()
