"""The activities that delegation is asked for, of the five that the chapter names (STMM 3-502.0, Policy)."""
# ruff: noqa: E501, RUF001 - a pattern reads best on one line, and people write typographic quotes and dashes

import re
from collections.abc import Iterable, Iterator

from domain.documents import Document
from domain.fields import Evidence, FieldValue, quote
from extractors.authorship import is_by_agency, is_vendor_paper
from extractors.contract import Material
from extractors.narrative import sentences_of
from extractors.passages import Passage, find_passages, flatten
from extractors.wording import find_demand

NAMES = ("activities",)

ACTIVITIES = {
    "project planning": r"\bproject planning\b|\bplan(?:ning|s|ned)?\b(?! review)",
    "design and development": r"\bdesign(?:ing|s|ed)?\b|\bdevelop(?:ment|ing|ed)?\b|\bengineer(?:ing|ed)?\b(?!s)|\bconfigur\w+|\bprogramm?ing\b",
    "project oversight": r"\boversight\b|\boverse(?:e|es|eing|en)\b|\bsupervis(?:e|ion|ing|ed)\b|\bproject management\b|\bmanag(?:e|ing|ement of) the (?:project|work|job|contractor)",
    "installation": r"\binstall(?:ation|ing|s|ed)?\b(?! (?:oversight|supervision))|\bput(?:ting)? (?:(?:it|them|one|another) )?(?:in|up)\b|\breplac(?:e|ing|ement)\b|\bremov(?:al|e|ing)\b|\bplac(?:ement|ing|e)\b(?= (?:of|an?|the|twelve|\w+ sets?))"
    r"|\bcut(?:ting)?[ -]?over\b|\bimplement(?:ation|ing)?\b|\b(?:set|setting|sets) up\b|\bmount(?:ing)?\b|\bhang(?:ing)?\b|\berect(?:ing|ion)?\b|\bfit(?:ting)?\b|\bdeploy\w*|\bwir(?:e|ing)\b|\bswap\w*|\bturn-?up\b|\bbuild(?:ing)? (?:out|it)\b",
    "operation and maintenance": r"\boperat(?:ion|ions|e|ing)\b|\bmainten?ance\b|\bmaintain(?:ing|ed|s)?\b|\bupkeep\b|\bo ?& ?m\b|\bkeep(?:ing)? .{0,30}\b(?:running|alive|up)\b|\bkept\b|\brun(?:ning)?\b|\badminist(?:er|ration|ering)\b|\bcare for\b|\brepairs?\b|\blook(?:ing)? after\b",
}
"""Words of doing, by activity; `run`, `kept` and their like count only where they are asked for or done by the agency itself."""
TICKS = {name: re.compile(rf"\W*{name}", re.IGNORECASE) for name in ACTIVITIES}
PATTERNS = {name: re.compile(pattern, re.IGNORECASE) for name, pattern in ACTIVITIES.items()}
TICKED = re.compile(r"[☒☑✓✔✗✘]|\[\s*[xX✓]\s*\]|\(\s*[xX]\s*\)")
UNTICKED = re.compile(r"[☐□]|\[\s*_?\s*\]|\(\s{1,3}\)")
ASKS = re.compile(
    r"(?i)\b(?:request\w*|ask\w*|wish\w*|seek\w*|want\w*|(?:would|should) like|appl\w+|delegat\w+ (?:of|for|to)|authority (?:to|for|over)|delegated)\b.{0,160}"
)
DELEGATES = re.compile(r"(?i)\bdelegat\w*|\bauthority\b|\b(?:be allowed|allow (?:us|it)|leave|permi(?:t|ssion)|let us|may itself|free) to\b|\bitself\b")
OURSELVES = re.compile(
    r"(?i)\b(?:ourselves|themselves|itself|by us|in-house|(?:our|its|the (?:department|agency|board|commission)(?:['’]s)?) own (?:people|staff|crew|technicians?|forces|hands|team)|by (?:our|its|department|agency) (?:people|staff|crew|technicians?|forces|team))\b"
    r"|\b(?:we|our (?:people|staff|crew|technicians?|team)) (?:would|will|shall|intend to|mean to|propose to|want to) (?:also |then |do |handle |carry out |be )"
)
PAST = re.compile(r"(?i)\b(?:19|20)\d\d\b.{0,60}\b(?:and|,|in) (?:in )?(?:19|20)\d\d\b|\b(?:was|were|has been|have been|had) (?:\w+ed|kept|run)\b|\b(?:ago|before|previous\w*)\b")
NOT_ASKED = re.compile(r"(?i)\b(?:not|no|excluding|except|other than|will be (?:done|operated|performed|handled|run) by|by the provider)\b")


def find(material: Material) -> Iterable[FieldValue]:
    """Yield one value: the activities asked for, in the chapter's order."""
    ticked = list(_ticked(material))
    found = ticked or list(_asked(material, labelled_only=True)) or list(_asked(material))
    names = [name for name in ACTIVITIES if any(name == activity for activity, _ in found)]
    if names:
        evidence = tuple(dict.fromkeys(e for _, e in found))
        yield FieldValue(
            name="activities", value=list(names), evidence=evidence, confidence=0.95 if ticked else 0.8,
            reason="These are the activities that the packet asks delegation for.",
        )


def _agency_passages(material: Material) -> Iterator[tuple[Document, Passage]]:
    for document in material.documents:
        if not is_vendor_paper(document):
            for passage in find_passages(document):
                if is_by_agency(document, passage.start, passage.end) and not find_demand(passage.text):
                    yield document, passage


def _ticked(material: Material) -> Iterator[tuple[str, Evidence]]:
    for document, _ in _documents(material):
        for match in re.finditer(r"[^\n\t]+", document.text):
            line = match[0]
            marks = list(re.finditer(rf"(?P<on>{TICKED.pattern})|(?P<off>{UNTICKED.pattern})", line))
            for number, mark in enumerate(marks):
                end = marks[number + 1].start() if number + 1 < len(marks) else len(line)
                after = line[mark.end() : end]
                for name in ACTIVITIES:
                    if mark["on"] and TICKS[name].match(after):
                        yield name, quote(document, match.start() + mark.start(), match.start() + end, method="tick")


def _documents(material: Material) -> Iterator[tuple[Document, None]]:
    for document in material.documents:
        if not is_vendor_paper(document) and (TICKED.search(document.text) and UNTICKED.search(document.text)):
            yield document, None


def _asked(material: Material, *, labelled_only: bool = False) -> Iterator[tuple[str, Evidence]]:
    for document, passage in _agency_passages(material):
        for sentence in sentences_of(passage):
            text = flatten(sentence.text)
            labelled = passage.weight("activities") >= 0.8  # noqa: PLR2004 - a label that names the activities themselves
            covered = passage.weight("scope") >= 0.85  # noqa: PLR2004 - what the project covers is what is asked for
            several = ASKS.search(text) and sum(bool(pattern.search(text)) for pattern in PATTERNS.values()) > 1
            asked = (ASKS.search(text) and DELEGATES.search(text)) or OURSELVES.search(text) or several
            if not (labelled or ((covered or asked) and not labelled_only)) or PAST.search(text):
                continue
            for name, pattern in PATTERNS.items():
                match = pattern.search(text)
                if match and not NOT_ASKED.search(text[max(0, match.start() - 40) : match.end() + 30]):
                    yield name, quote(document, sentence.start, sentence.end, method="sentence", confidence=0.8)
