# ruff: noqa: RUF001, E501  (people type curly quotes and dashes; a pattern is easier to check on one line)
"""Where a text names public entities: those of the directory, and local or exempt ones by the shape of their names.

    Document + Directory ─► Mention ─► `fields.agency`

Names are compared word by word, so that line breaks, capitals and punctuation within a name do not matter. spaCy's
PhraseMatcher does the looking up.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import pairwise

from spacy.matcher import PhraseMatcher
from spacy.tokens import Doc
from spacy.util import filter_spans

from domain.policy import AgencyClass
from extractors.directory import FILLERS, WORD, Directory, Entity, Name, normal_word
from extractors.language import english

LOCAL_BASIS = "stated: a city, county, district or other local body orders by its own authority (STMM 0501.0, Policy)"
EXEMPT_BASIS = "stated: colleges, universities, the courts and the Legislature are not bound (STMM 0501.0, Policy)"
UNKNOWN_BASIS = "the directory does not know this body"

_CAP = r"(?:(?:St|Ft|Mt|Sta|Sto)\.|[A-Z](?:[\w'’&-]|\.(?=[\w'’&-]))*)"
_SOME = rf"(?:{_CAP}[ \t]+(?:(?:of|and|the|de|la|los|las|del)[ \t]+)*){{1,5}}"
EXEMPT = re.compile(
    rf"\b(?:(?:The[ ])?Superior[ ]Court[ ](?:of|for)[ ](?:the[ ])?(?:State[ ]of[ ])?(?:California,?[ ])?(?:for[ ]the[ ])?County[ ]of[ ]{_CAP}(?:[ ]{_CAP}){{0,2}}"
    rf"|{_SOME}(?:Community[ ]College(?:[ ]District)?|City[ ]College|Superior[ ]Court)"
    rf"|(?:The[ ])?University[ ]of[ ]California(?:,?[ ](?:at[ ])?{_CAP}(?:[ ]{_CAP}){{0,2}})?|(?:UC"
    rf"|CSU)[ ](?!College){_CAP}(?:[ ]{_CAP})?"
    rf"|California[ ](?:State[ ](?:Polytechnic[ ])?University|Polytechnic[ ]State[ ]University"
    rf"|State[ ]Maritime[ ]Academy|Maritime[ ]Academy)(?:,?[ ](?:at[ ])?{_CAP}(?:[ ]{_CAP}){{0,2}})?"
    rf"|(?:San|Sonoma|Humboldt|Chico|Fresno|Sacramento|Stanislaus|Cal)(?:[ ]{_CAP}){{0,2}}[ ](?:State[ ]University"
    rf"|Poly)(?:,?[ ]{_CAP}(?:[ ]{_CAP})?)?"
    rf"|Superior[ ]Court[ ]of[ ](?:the[ ]State[ ]of[ ])?California(?:,?[ ]County[ ]of[ ]{_CAP}(?:[ ]{_CAP}){{0,2}})?"
    rf"|(?:California[ ])?Court[ ]of[ ]Appeal(?:,[ ]{_CAP}(?:[ ]{_CAP}){{0,3}})?|Office[ ]of[ ](?:Assembly\w+"
    rf"|Senator)[ ]{_CAP}(?:[ ]{_CAP})?"
    rf"|{_SOME}Community[ ]Colleges?(?:[ ]Chancellor.s[ ]Office)?|Assembly[ ]Rules[ ]Committee"
    rf"|Senate[ ]Rules[ ]Committee)"
)
LOCAL = re.compile(
    rf"\b(?:(?:City[ ]and[ ]County|City|County|Town)[ ]of[ ]{_CAP}(?:[ ](?!Department|Office|Information|Public"
    rf"|Sheriff|Police|Fire|Public|Health|General|Probation|Administrative){_CAP}){{0,2}}"
    rf"|{_SOME}(?:School|Water|Irrigation|Sanitation|Sanitary|Fire(?:[ ]Protection)?|Transit|Utility|Utilities|Park"
    rf"|Parks|Recreation(?:[ ]and[ ]Park)?|Hospital|Healthcare|Health[ ]Care"
    rf"|Air[ ](?:Quality[ ]Management|Pollution[ ]Control)|Flood[ ]Control|Community[ ]Services?|Conservation"
    rf"|Reclamation|Harbor|Port|Library|Cemetery|Vector[ ]Control|Abatement|Open[ ]Space|Regional[ ]Park|Storage"
    rf"|Power|Transportation|Airport|Municipal|Control|Public[ ]Utility|Joint)[ ]District(?![ ](?:Office|Attorney))"
    rf"|{_SOME}(?:Transit|Transportation|Airport|Housing|Port|Water|Power|Fire|Regional|Joint[ ]Powers"
    rf"|Communications|Dispatch)[ ](?:Authority|Agency)|{_SOME}Association[ ]of[ ]Governments"
    rf"|{_SOME}Council[ ]of[ ]Governments"
    rf"|Port[ ]of[ ]{_CAP}(?:[ ]{_CAP})?|Metropolitan[ ]Water[ ]District[ ]of[ ]Southern[ ]California"
    rf"|{_SOME}(?:Unified|Union|Elementary|High)[ ](?:High[ ])?School[ ]District"
    rf"|{_CAP}(?:[ ]{_CAP}){{0,2}}[ ](?:Police|Fire)[ ]Department"
    rf"|{_CAP}(?:[ ]{_CAP}){{0,2}}[ ]County(?:[ ](?:Sheriff.s[ ](?:Office|Department)|Office[ ]of[ ]Education"
    rf"|Superintendent[ ]of[ ]Schools|Department[ ]of[ ]{_CAP}(?:[ ]{_CAP}){{0,3}}|Transportation[ ]Authority"
    rf"|Fire[ ](?:Department|Authority)))?(?!\s+(?:Superior|Recorder.s\s+map)))"
)
UNKNOWN = re.compile(
    rf"^(?:(?:State[ ]of[ ])?California[ ,–—-]+)?(?P<name>(?:(?:California|State)[ ])?(?:Department|Office|Board"
    rf"|Commission|Bureau|Council|Agency|Authority|Institute)[ ](?:of|for|on)[ ]{_CAP}(?:,?[ ](?:(?:and|of|the|for"
    rf"|on)[ ])*{_CAP}){{0,6}}"
    rf"|(?:California|State)[ ](?:{_CAP}[ ](?:(?:and|of|the|for|on)[ ])*){{1,6}}(?:Department|Office|Board"
    rf"|Commission|Bureau|Council|Agency|Authority|Institute|Conservancy|Corps|Panel|Committee|Program))$"
)
NOT_STATES = frozenset({"orange county", "the county"})


@dataclass(frozen=True, slots=True)
class Mention:
    """A stretch of a text that names an entity; `name.rank` is 0 for an acronym."""

    start: int
    end: int
    name: Name
    by_shape: bool = False


@dataclass(frozen=True)
class Finder:
    """The directory's phrases, ready to be looked for."""

    phrases: dict[tuple[str, ...], Name]
    matcher: PhraseMatcher
    acronyms: re.Pattern[str]
    known_acronyms: dict[str, tuple[Name, ...]]
    possessives: frozenset[str] = frozenset()


@cache
def _finder(directory_id: int) -> Finder:
    directory = _directories[directory_id]
    matcher = PhraseMatcher(english().vocab)
    vocab = english().vocab
    matcher.add("name", [Doc(vocab, words=list(phrase)) for phrase in directory.phrases])
    usable = {a: names for a, names in directory.acronyms.items() if len(a) > 2 and a not in NO_ACRONYMS}  # noqa: PLR2004
    listed = sorted((re.escape(acronym) for acronym in usable), key=len, reverse=True)
    return Finder(directory.phrases, matcher, re.compile(rf"(?<![\w@./-])(?:{'|'.join(listed)})(?![\w@/]"
        rf"|\.\w)"), usable, frozenset(word for phrase in directory.phrases for word in phrase if word.endswith("'s")))


_directories: dict[int, Directory] = {}
NO_ACRONYMS = frozenset({"POST", "DOC", "GO", "BAR", "CAB", "HOPE", "CAC", "OTA", "CAD", "ABC", "DOT", "CSM", "RMC", "ETP", "Resources", "Senate", "Assembly"}) - {"ABC", "DOT", "DOC", "POST"}


def _finder_of(directory: Directory) -> Finder:
    _directories[id(directory)] = directory
    return _finder(id(directory))


def mentions_in(text: str, directory: Directory) -> list[Mention]:
    """Every name of an entity in the text, the longest where several overlap, in order."""
    found = [*_listed(text, directory)]
    taken = [(mention.start, mention.end) for mention in found]
    found.extend(m for m in _acronyms(text, directory) if not any(a < m.end and m.start < b for a, b in taken))
    taken = [(mention.start, mention.end) for mention in found]
    for mention in _shaped(text):
        if not any(start < mention.end and mention.start < end for start, end in taken):
            found.append(mention)
            taken.append((mention.start, mention.end))
        elif mention.by_shape:
            _replace_shorter(found, taken, mention)
    return sorted(found, key=lambda mention: mention.start)


def _replace_shorter(found: list[Mention], taken: list[tuple[int, int]], longer: Mention) -> None:
    """Give a body named by shape that contains a listed name is another body (`Tulare County Superior Court`)."""
    inner = [m for m in found if longer.start <= m.start and m.end <= longer.end and m.end - m.start < longer.end - longer.start]
    outer = [m for m in found if m.start < longer.end and longer.start < m.end and m not in inner]
    if inner and not outer:
        for mention in inner:
            found.remove(mention)
            taken.remove((mention.start, mention.end))
        found.append(longer)
        taken.append((longer.start, longer.end))


def _listed(text: str, directory: Directory) -> Iterator[Mention]:
    finder = _finder_of(directory)
    words = list(_words_with_and(text))
    if not words:
        return
    doc = Doc(english().vocab, words=[_plain(word.group(), finder) if word.group() != "&" else "and" for word in words])
    for span in filter_spans(finder.matcher(doc, as_spans=True)):
        phrase = tuple(token.text for token in span)
        first, last = words[span.start], words[span.end - 1]
        if _hangs_together(text, words[span.start : span.end]):
            yield Mention(first.start(), last.end(), finder.phrases[phrase])


def _plain(word: str, finder: Finder) -> str:
    """Give a word as names have it: `Control's` is Control, but the Governor's Office keeps its own."""
    normal = normal_word(word)
    return normal if normal in finder.possessives else normal.removesuffix("'s")


def _words_with_and(text: str) -> Iterator[re.Match[str]]:
    return re.finditer(rf"{WORD.pattern}|&", text)


def _hangs_together(text: str, words: list[re.Match[str]]) -> bool:
    """Say whether the words stand as a name: capitals, and no blank line, full stop or cell border between them."""
    for one, other in pairwise(words):
        between = text[one.end() : other.start()]
        if len(between) > 6 or between.count("\n") > 1 or "|" in between or "; " in between or (". " in between and len(one.group()) > 4):  # noqa: PLR2004
            return False
    content = [word.group() for word in words if word.group().lower() not in FILLERS and word.group() != "&"]
    return all(word[0].isupper() or word[0].isdigit() for word in content)


def _shaped(text: str) -> Iterator[Mention]:
    for pattern, agency_class, basis in ((EXEMPT, AgencyClass.EXEMPT, EXEMPT_BASIS), (LOCAL, AgencyClass.LOCAL, LOCAL_BASIS)):
        for match in pattern.finditer(_evened(text)):
            written = " ".join(match.group().split())
            if written.lower() in NOT_STATES or "\n" in match.group():
                continue
            yield Mention(match.start(), match.end(), Name(written, Entity(written, agency_class, basis)), by_shape=True)


def _evened(text: str) -> str:
    """Give the text with lines in capitals written as names are, of the same length."""
    return re.sub(r"[A-Z][A-Z'’&.\- ]{5,}", _as_name, text)


SMALL = frozenset({"OF", "AND", "THE", "FOR", "ON", "DE", "LA", "DEL", "AT"})


def _as_name(match: re.Match[str]) -> str:
    words = re.split(r"(\s+)", match.group())
    return "".join(w.lower() if w in SMALL else w.capitalize() if len(w) > 2 or w == "EL" else w for w in words)  # noqa: PLR2004


def unknown_body(line: str) -> str:
    """Give the name of a state body that a letterhead line shows by its shape, or an empty string."""
    match = UNKNOWN.match(_evened(line).strip())
    return match["name"] if match else ""


def _acronyms(text: str, directory: Directory) -> Iterator[Mention]:
    finder = _finder_of(directory)
    for match in finder.acronyms.finditer(text):
        for name in finder.known_acronyms[match.group()]:
            yield Mention(match.start(), match.end(), Name(name.written, name.entity, name.current, name.acronym, rank=0))
