"""The activities that delegation is asked for, of the five that the chapter names (STMM 3-502.0, Policy)."""
# ruff: noqa: E501 - a pattern reads best on one line, and people write typographic quotes and dashes

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
    "project planning": r"\bproject planning\b|\bplan(?:ning|s)?\b(?! review)",
    "design and development": r"\bdesign(?:ing|s)?\b|\bdevelop(?:ment|ing)?\b",
    "project oversight": r"\boversight\b|\boversee(?:ing)?\b|\bsupervis(?:e|ion|ing)\b|\bproject management\b",
    "installation": r"\binstall(?:ation|ing|s)?\b|\bput(?:ting)? in\b|\breplac(?:e|ing|ement)\b|\bcut(?:ting)? over\b|\bimplement(?:ation|ing)?\b",
    "operation and maintenance": r"\boperat(?:ion|ions|e|ing)\b.{0,20}\b(?:maintenance|maintain|maintaining)\b|\bmaintenance\b|\bmaintain(?:ing)?\b|\bupkeep\b|\bo ?& ?m\b|\bkeep(?:ing)? .{0,30}\brunning\b",
}
TICKS = {name: re.compile(rf"\W*{name}", re.IGNORECASE) for name in ACTIVITIES}
PATTERNS = {name: re.compile(pattern, re.IGNORECASE) for name, pattern in ACTIVITIES.items()}
TICKED = re.compile(r"[☒☑✓✔✗✘]|\[\s*[xX✓]\s*\]|\(\s*[xX]\s*\)")
UNTICKED = re.compile(r"[☐□]|\[\s*_?\s*\]|\(\s{1,3}\)")
ASKS = re.compile(
    r"(?i)\b(?:request\w*|ask\w*|wish\w*|seek\w*|want\w*|would like|appl\w+|delegat\w+ (?:of|for|to)|authority (?:to|for|over)|delegated)\b.{0,160}"
)
DELEGATES = re.compile(r"(?i)\bdelegat\w*|\bauthority\b")
NOT_ASKED = re.compile(r"(?i)\b(?:not|no|excluding|except|other than|will be (?:done|operated|performed|handled|run) by|by the provider)\b")


def find(material: Material) -> Iterable[FieldValue]:
    """Yield one value: the activities asked for, in the chapter's order."""
    ticked = list(_ticked(material))
    found = ticked or list(_asked(material))
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


def _asked(material: Material) -> Iterator[tuple[str, Evidence]]:
    for document, passage in _agency_passages(material):
        for sentence in sentences_of(passage):
            text = flatten(sentence.text)
            labelled = passage.weight("activities") >= 0.8  # noqa: PLR2004 - a label that names the activities themselves
            covered = passage.weight("scope") >= 0.85  # noqa: PLR2004 - what the project covers is what is asked for
            if not (labelled or covered or (ASKS.search(text) and DELEGATES.search(text))):
                continue
            for name, pattern in PATTERNS.items():
                match = pattern.search(text)
                if match and not NOT_ASKED.search(text[max(0, match.start() - 40) : match.end() + 30]):
                    yield name, quote(document, sentence.start, sentence.end, method="sentence", confidence=0.8)
