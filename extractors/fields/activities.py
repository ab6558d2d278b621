"""The activities that delegation is asked for, of the five that the chapter names (STMM 3-502.0, Policy)."""
# ruff: noqa: E501, RUF001 - a pattern reads best on one line, and people write typographic quotes and dashes

import re
from collections.abc import Iterable, Iterator

from domain.documents import Document
from domain.fields import Evidence, FieldValue, quote
from extractors.authorship import is_by_agency, is_vendor_paper
from extractors.contract import Material
from extractors.fields.parameters import SCOPE
from extractors.narrative import SURE, inner_captions, score_sentence, sentences_of
from extractors.passages import Passage, Sentence, find_passages, flatten
from extractors.topics import label_topics
from extractors.wording import find_demand

NAMES = ("activities",)

ACTIVITIES = {
    "project planning": r"\bproject planning\b|\bplan(?:ning|s|ned)?\b(?! review)",
    "design and development": r"\bdesign(?:ing|s|ed)?\b|\bdraw(?:n|ing)?(?: (?:it|them|this))? up\b|\bdevelop(?:ment|ing|ed)?\b|\bengineer(?:ing|ed)?\b(?!s)|\bconfigur\w+|\bprogramm?ing\b",
    "project oversight": r"\boversight\b|\boverse(?:e|es|eing|en)\b|\bsupervis(?:e|ion|ing|ed)\b|\bproject management\b|\bmanag(?:e|ing|ement of) the (?:project|work|job|contractor)",
    "installation": r"\binstall(?:ation|ing|s|ed)?\b(?! (?:oversight|supervision))|\bput(?:ting)? (?:(?:it|them|one|another) )?(?:in|up)\b|\breplac(?:e|ing|ement)\b|\bremov(?:al|e|ing)\b|\bplac(?:ement|ing|e)\b(?= (?:of|an?|the|twelve|\w+ sets?))"
    r"|\bcut(?:ting)?[ -]?over\b|\bimplement(?:ation|ing)?\b|\b(?:set|setting|sets)(?: (?:it|them|one))? up\b|\bmount(?:ing)?\b|\bhang(?:ing)?\b|\berect(?:ing|ion)?\b|\bfit(?:ting)?\b|\bdeploy\w*|\bwir(?:e|ing)\b|\bswap\w*|\bturn-?up\b|\bbuild(?:ing)? (?:out|it)\b",
    "operation and maintenance": r"\boperat(?:ion|ions|e|ing)\b|\bmainten?ance\b|\bmaintain(?:ing|ed|s)?\b|\bupkeep\b|\bo ?& ?m\b|\bkeep(?:ing)? .{0,30}\b(?:running|alive|up|going|working)\b|\bkept\b|\brun(?:ning)?\b|\badminist(?:er|ration|ering)\b|\bcare for\b|\brepairs?\b|\blook(?:ing)? after\b",
}
"""Words of doing, by activity; `run`, `kept` and their like count only where they are asked for or done by the agency itself."""
PATTERNS = {name: re.compile(pattern, re.IGNORECASE) for name, pattern in ACTIVITIES.items()}
TICKED = re.compile(r"[☒☑✓✔✗✘]|\[\s*[xX✓]\s*\]|\(\s*[xX]\s*\)")
UNTICKED = re.compile(r"[☐□]|\[\s*_?\s*\]|\(\s{1,3}\)")
ASKS = re.compile(
    r"(?i)\b(?:request\w*|ask\w*|wish\w*|seek\w*|want\w*|(?:would|should|['’]d) like|sought|appl\w+|delegat\w+ (?:of|for|to|us|(?:would |will |should |is to )?(?:cover|include|extend|be for)\w*)|authority (?:to|for|over)|delegated)\b.{0,160}"
)
DELEGATES = re.compile(r"(?i)\bdelegat\w*|\bauthority\b|\b(?:be allowed|allow (?:us|it)|leave|permi(?:t|ssion)|let us|may itself|free) to\b|\bitself\b")
OURSELVES = re.compile(
    r"(?i)\b(?:ourselves|themselves|itself|by us|in-house|(?:our|its|the (?:department|agency|board|commission)(?:['’]s)?) own (?:\w+ )?(?:shop|unit|people|staff|crew|technicians?|forces|hands|team)|by (?:our|its|department|agency) (?:people|staff|crew|technicians?|forces|team))\b"
    r"|\b(?:we|our (?:people|staff|crew|technicians?|team))(?: who)? (?:would|will|shall|intend to|mean to|propose to|want to) (?:also |then |do |handle |carry out |be |plan|design|draw|install|put|hang|oversee|supervise|operate|run|maintain|keep|look)"
)
PAST = re.compile(r"(?i)\b(?:19|20)\d\d\b.{0,60}\b(?:and|,|in) (?:in )?(?:19|20)\d\d\b|\b(?:was|were|has been|have been|had) (?:\w+ed|kept|run)\b|\b(?:ago|before|previous\w*)\b")
NOT_BEFORE = re.compile(r"(?i)\b(?:not|no|nor|excluding|except|other than|without)\b(?! only)(?:(?!\bbut\b|\band (?:to|for|we)\b)[^;.]){0,60}$|\b(?:manufacturer|vendor|contractor|provider|carrier|dealer|reseller)(?:['’]s)? (?:(?:will|would|shall|is to|does|handles?) (?:\w+ ){0,2})?$")
NOT_AFTER = re.compile(r"(?i)^[^,;.]{0,30}\b(?:(?:is|are) not\b|will be (?:done|operated|performed|handled|run) by|by the (?:provider|vendor|contractor|manufacturer|dealer)|(?:is|are) (?:left to|up to|the (?:manufacturer|vendor|contractor|provider|dealer)))")
AFFIRMED = re.compile(r"(?i)\W*(?:x|yes|y|[☒☑✓✔✗✘]|requested|asked|delegated|wanted|ours?|self|in-house|agency|department)\b[^\n]{0,40}|[\s\[(]*[☒☑✓✔✗✘xX][\s\])]*")
DENIED = re.compile(r"(?i)\W*(?:no|n|none|not\b.{0,30}|vendor|contractor|provider|n/?a)?\W*")
ANSWERED = re.compile(r"(?m)^(?P<label>[^|:\n]{4,45})[|:](?P<said>[^|:;\n]{0,60})$|(?:^|[:;,.] )(?P<one>[\w/& ]{3,40}?) ?[-\u2013:=] ?(?P<yes>(?i:yes|no|x))\b")
"""An activity with its answer: on a line of its own, or within one (“planning - yes; design - no”)."""
OPTION_STARTS = 28
"""An option beside a box says its activity within so many characters."""


def find(material: Material) -> Iterable[FieldValue]:
    """Yield one value: the activities asked for, in the chapter's order."""
    ticked = list(_ticked(material)) or list(_affirmed(material))
    found = ticked or list(_asked(material, labelled_only=True)) or list(_asked(material)) or list(_covered(material))
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
    for document in _agency_documents(material):
        options = list(_options(document))
        if len({name for name, _, _ in options}) > 1:
            yield from ((name, evidence) for name, on, evidence in options if on)


def _options(document: Document) -> Iterator[tuple[str, bool, Evidence]]:
    """The activities that stand beside boxes, each with whether it is ticked; the words may stand before their boxes."""
    for match in re.finditer(r"[^\n\t|]+", document.text):
        line = match[0]
        marks = list(re.finditer(rf"(?P<on>{TICKED.pattern})|(?P<off>{UNTICKED.pattern})", line))
        edges = [0, *(mark.end() for mark in marks)]
        words_first = bool(marks) and _activity(line[: marks[0].start()][-OPTION_STARTS:]) != ""
        for number, mark in enumerate(marks):
            end = marks[number + 1].start() if number + 1 < len(marks) else len(line)
            said = line[edges[number] : mark.start()] if words_first else line[mark.end() : end][:OPTION_STARTS]
            name = _activity(said)
            if name:
                start = edges[number] if words_first else mark.start()
                stop = mark.end() if words_first else end
                yield name, bool(mark["on"]), quote(document, match.start() + start, match.start() + stop, method="tick")


def _activity(text: str) -> str:
    """The activity that a few words name, or an empty string."""
    return next((name for name, pattern in PATTERNS.items() if pattern.search(text)), "")


def _affirmed(material: Material) -> Iterator[tuple[str, Evidence]]:
    """The activities of a table or list that answers for each of them: “Installation | Yes”."""
    for document in _agency_documents(material):
        answers = []
        for match in ANSWERED.finditer(document.text):
            name, said = _activity(match["label"] or match["one"]), match["said"] or match["yes"] or ""
            if name and (AFFIRMED.fullmatch(said) or DENIED.fullmatch(said)):
                answers.append((name, said, match))
        if len({name for name, _, _ in answers}) > 1:
            for name, said, match in answers:
                if AFFIRMED.fullmatch(said):
                    yield name, quote(document, match.start(), match.end(), method="tick")


def _covered(material: Material) -> Iterator[tuple[str, Evidence]]:
    """Where nothing is said of activities, what the project is said to cover is what is asked for."""
    if not any("delegat" in document.text.lower() for document in material.documents):
        return
    for document, passage in _agency_passages(material):
        for sentence in sentences_of(passage):
            if score_sentence(sentence.text, SCOPE) >= SURE:
                yield from _named(document, sentence)


def _agency_documents(material: Material) -> Iterator[Document]:
    return (document for document in material.documents if not is_vendor_paper(document))


def _asked(material: Material, *, labelled_only: bool = False) -> Iterator[tuple[str, Evidence]]:
    for document, passage in _agency_passages(material):
        for sentence in sentences_of(passage):
            text = flatten(sentence.text)
            own = passage.weight("activities")
            labelled = _is_captioned(passage, sentence) or (own >= 0.8 and own > passage.weight("reason", "ramifications", "need"))  # noqa: PLR2004 - it names the activities themselves
            covered = passage.weight("scope") >= 0.85  # noqa: PLR2004 - what the project covers is what is asked for
            several = ASKS.search(text) and sum(bool(pattern.search(text)) for pattern in PATTERNS.values()) > 1
            asked = (ASKS.search(text) and DELEGATES.search(text)) or OURSELVES.search(text) or several
            if not (labelled or ((covered or asked) and not labelled_only)) or PAST.search(text):
                continue
            yield from _named(document, sentence)


def _is_captioned(passage: Passage, sentence: Sentence) -> bool:
    """Say whether a caption within the paragraph says that a sentence is about the activities."""
    captions = (caption for answer, caption in inner_captions(passage) if sentence.start <= answer.start < sentence.end)
    return any(dict(label_topics(caption)).get("activities", 0.0) >= SURE for caption in captions)


def _named(document: Document, sentence: Sentence) -> Iterator[tuple[str, Evidence]]:
    """The activities that a sentence names and does not deny."""
    text = flatten(sentence.text)
    for name, pattern in PATTERNS.items():
        for match in pattern.finditer(text):
            if not NOT_BEFORE.search(text[: match.start()]) and not NOT_AFTER.match(text[match.end() :]):
                yield name, quote(document, sentence.start, sentence.end, method="sentence", confidence=0.8)
                break
