# ruff: noqa: RUF001, E501  (people type curly quotes and dashes; a pattern is easier to check on one line)
"""What a message is: a request of one of three kinds, a supplement, or none of them; judged by what it says.

    Material ─► kind, requests.count ─► `routing.join` (which decides about supplements) and `routing.decide`

`kind` has the value {"kind": Kind, "what": …, "fresh": …, "scores": …}: `what` says which sort of non-request it is
(`withdrawal`, `automatic`, `question` …), `fresh` that the message calls itself a new, separate request. A request
sent to the wrong mailbox is judged as what it is; the mailbox only tips the scales when the words leave them level.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import islice

from domain.automatic import has_files, is_automatic
from domain.documents import Document, SpanKind
from domain.fields import Evidence, FieldValue, quote
from domain.mail import Message
from domain.policy import Kind
from extractors.acts import ACTS, acts_of
from extractors.closings import closings_of
from extractors.contract import Material
from extractors.fields import catalog, need, parameters, products, project, ramifications, reason, staff
from extractors.narrative import SURE, answered
from extractors.papers import (
    COMMITMENT,
    EQUIPMENT,
    LEVELS,
    MONEY,
    MONTHS,
    OUTSIDE,
    SCHEDULE,
    STAFF,
    STREET,
    WHY_NOT,
    Paper,
    count_cues,
    is_header,
    own_end,
    paper_of,
    quoted_spans,
    visible_text,
)
from extractors.passages import find_passages
from extractors.roles import SHEETS
from extractors.signs import against, in_favour, is_public, is_public_domain

NAMES = ("kind", "requests.count")
METHOD = "words of asking"


def _words(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE | re.DOTALL)


EXEMPTION = _words(r"(?<!non-)(?<!non)(?<!tax )(?<!tax-)(?<!fee )\bexempt(?:ion|ions|ed|ing"
    r"|s)?\b(?!\s+(?:state\s+)?(?:agenc|entit|employ|status|organi[sz]|position|from\s+(?:sales|tax|the fee"
    r"|disclosure|public)))")
DELEGATION = _words(
    r"\bdelegat(?:ion|ions|ed|e|es|ing)\b(?!\s+of\s+(?:signature|signing|dut)|\s+purchasing|\s+appointments?)"
    r"|\bauthority\s+(?:to|over|for)\s+(?:plan|design|purchas|procur|buy|instal|replac|operat|acquir|maintain|order"
    r"|a\s+|the\s+(?:purchase|installation|replacement))"
)
IPR = _words(r"\bindividual price reduction\b|\bIPR\b")
PROGRAM_NAMED = _words(r"\bexempt(?:ion|ed)|\bdelegat(?:ion|ed?)\b|\bcal-?net\b|\bSTND\b|\bSTMM\b")
TOPIC = _words(rf"{PROGRAM_NAMED.pattern}|\brequest|\btelecom|\bcircuits?\b")
CATALOG = _words(r"\bcatalog(?:ue)?\b[^.]{0,80}\b(?:delegation|yes|identifier|feature|line)\b|\bcatalog(?:ue)? b\b"
    r"|\bdelegation\W{0,3}\s*(?:column\W*)?(?:\(?yes/no\)?\W*)?(?:says|shows|is|reads|=|:)?\s*\W?yes\b"
    r"|\bmarked\b[^.]{0,30}\byes\b|\bflags?\b[^.]{0,30}\byes\b|\bfeature code\b|\bcatalog(?:ue)? (?:service|item"
    r"|identifier|number|line)")
CONTRACT_DELEGATION = _words(r"\b(?:calnet\s+)?contract(?:[\s-]+service)?\s*[-–—,:]?\s*delegation"
    r"|\bdelegation\b[^.\n]{0,60}\b(?:calnet|contract)\s+(?:contract\s+)?(?:service|delegation)"
    r"|\bdelegation\s*[/(–-]\s*contract\b")
MARKED = r"(?:\[\s*[x✓✔]\s*\]|\(\s*[x✓✔]\s*\)|[☒☑✓✔])"
UNMARKED = r"(?:\[\s*\]|\(\s*\)|☐|□)"
CHOSEN = re.compile(rf"{MARKED}\s*(?:calnet\s+)?(?P<type>general|contract)\b", re.IGNORECASE)
CHOSEN_AFTER = re.compile(rf"\b(?P<type>general|contract)(?:\s+delegation)?\s*{MARKED}", re.IGNORECASE)
EMPTY_BEFORE = re.compile(rf"{UNMARKED}\s*(?:calnet\s+)?(?:general|contract)\b", re.IGNORECASE)
STATED_TYPE = re.compile(
    r"^\W*(?:[\w.]{1,4}[.)]\s*)?(?:[\w/]+\s+){0,3}?(?:type|kind|category|class|delegation)\b[^\n:|]{0,40}[:|]\W{0,4}(?:calnet\s+)?(?P<type>general|contract)\b"
    r"(?!\s*(?:delegation\s*)?(?:or|/|\||\[|\(\s*\)|☐)\s*)", re.IGNORECASE | re.MULTILINE)
DENIES = _words(r"\b(?:no|not|none|nothing|never|neither|nor|without|n/a|absent|lacks?)\b|n[’']t\b")
GENERAL_DELEGATION = _words(r"\bgeneral\W{0,2}\s+(?:telecommunications?\s+)?delegation"
    r"|\bdelegation\w*\s*(?:req\w*)?\s*[/(–-]\s*general\b")
NOT_ON_CALNET = _words(r"\b(?:not|isn't|aren't|n't|no|neither|none|nor|never)\b[^.]{0,70}\bcal-?net\b"
    r"|\bcal-?net\b[^.]{0,60}\b(?:not|isn't|aren't|n't|no)\b|\boutside (?:of )?(?:the )?cal-?net\b")
ON_CONTRACT = _words(
    r"\b(?:out of|from|in|on|under|within|off) (?:the|your|a|its|their|calnet(?:['’]s)?) (?:\w+ ){0,3}(?:catalog\w*|contracts?)\b[^.;]{0,60}\bdelegat"
    r"|\b(?:catalog\w*|(?:calnet|your|the|state) contracts?|contractors?(?:['’]s?)?|calnet)\b[^.;]{0,30}\b(?:offers?|provides?|sells?|carries|lists?|includes?|has|holds)\b[^.;]{0,60}\bdelegat"
    r"|\bstay(?:s|ing)? on (?:the )?(?:calnet|contract)|\b(?:calnet|contract) (?:contract )?service\b|\bunder (?:the )?(?:calnet|contract)\b"
)
"""The service is one that a CALNET contract offers."""
ASKING = _words(
    r"\b(?:(?:(?:we|i|it|they|he|she|\w+|agency|department|board|commission|office)\s+(?:hereby\s+|respectfully\s+"
    r"|formally\s+|would\s+)?"
    r"(?:requests?|asks?|seeks?|applies|apply|wish(?:es)?|petitions?|intends?|needs?|like|want(?:s)?|proposes?|prays?|begs?|moves? for|hopes?))"
    r"|requesting|requested|asking|asked|seeking|looking for|hoping (?:for|to)|applying for|application for|appeal(?:s|ing)? (?:to you )?for|hopes? (?:to|for)|grateful for|lodges?|submit(?:s|ted|ting)?|request(?:s|ed)?\s+that|i ask that|(?:can|could|may|would) (?:we|you|i|the \w+)|please)"
    r"\b[^.?]{0,140}?\b(?:exempt\w*|delegat\w*|permission|permit(?:ted)?|authority|authoriz\w+|leave|be (?:allowed|let)|let (?:us|it|them)|consent|approval|approve|waivers?|waived?|variance|sign-?off|green light|go[- ]ahead|clearance|carve-?out|dispensation|blessing|ok(?:ay)?|the nod|thumbs up|excused? (?:from|of)|reliev\w+ (?:from|of)|released? from)\b"
    r"|\b(?:leave|permission|authority|exemption|delegation|approval|relief|consent|waiver)\b[^.?]{0,60}\b(?:is|are|be|being) (?:\w+ly )?(?:sought|requested|asked|prayed|desired|applied|needed|wanted)\b"
    r"|\b(?:glad|grateful|thankful|obliged) (?:of|for|to have) your (?:leave|blessing|permission|approval|consent)\b"
    r"|\b(?:exemption|delegation)\s+req(?:uest)?\b|\b(?:verified\s+|formal\s+)?requests?\s+for\s+(?:an?\s+|the\s+"
    r"|your\s+)?(?:\w+\s+){0,3}?(?:exemption|exempt|delegat\w+)\b"
    r"|\bdeleg(?:ation)? req\b|\bexemption memo\b|\bfrom CALNET\s*:"
)
WITHDRAWS = _words(
    r"\b(?:we|i|please|department|agency|board|\w+)\s+(?:\w+\s+){0,5}?(?:withdraw(?:s|ing|n)?|rescind(?:s|ing)?"
    r"|retract(?:s|ing)?)\b(?!\s+(?:from|the (?:funds|service|proposal of)))"
    r"|\b(?:is|are|be|been|hereby)\s+withdrawn\b|\bplease\s+(?:\w+\s+){0,2}?(?:close|cancel|disregard|pull|drop"
    r"|void|discard|stop work(?:ing)? on)\s+(?:out\s+)?(?:this|our|the|my|that|it)\b"
    r"|\bno\s+longer\s+(?:need(?:s|ed)?|require[sd]?|seek(?:s|ing)?|request(?:s|ing)?|pursu\w+|want(?:s"
    r"|ing)?)\b[^.]{0,60}\b(?:exemption|delegation|request|approval|service|circuit|it|this|project)\b"
    r"|\b(?:consider|treat)\s+(?:our|the|this)\s+(?:\w+\s+)?request\s+(?:as\s+)?(?:withdrawn|cancell?ed|closed"
    r"|void)\b|\bwithdrawal of\b[^.]{0,40}\b(?:request|exemption|delegation)"
    r"|\bno (?:more |further |longer a )?need (?:to|for)\b[^.]{0,60}\b(?:exemption|delegation|request|packet|case)\b|\btake (?:it|this|ours?|us|our \w+) off (?:your|the)\b"
    r"|\b(?:call(?:ing|s|ed)? off|drop(?:ping|ped|s)?|pull(?:ing|ed|s)?(?: back)?|abandon\w*|cancel(?:s|led|ling|ed|ing)?|rescind\w*|revok\w+|tak(?:e|ing) back) (?:our|the|this|its|that|my) (?:\w+ ){0,3}?(?:request|exemption|delegation|application|petition|submission|packet)\b"
    r"|\b(?:decided|chosen|elected|going) not to (?:pursue|proceed|go (?:on|ahead|forward|through)|continue)\b|\bnot be (?:pursuing|proceeding|going (?:on|ahead|forward))\b"
)
GIVES_UP = _words(
    r"\b(?:withdr[ae]w\w*|rescind\w*|retract\w*|cancel\w*|dropp?(?:ed|ing|s)?|pull(?:ed|ing|s)?|t(?:ak(?:es?|en|ing)|ook) (?:back|off)|call(?:ed|ing|s)? off|abandon\w*|clos(?:e|es|ed|ing)|void(?:ed|s)?|scrap(?:ped|s)?"
    r"|shelv(?:e|es|ed)|moot|discard\w*|scratch(?:ed)?|strike|tear up|kill(?:ed)?|revok\w+|forget|let go of|back(?:ed|ing)? out of|changed our minds? (?:about|on))\b[^.?!]{0,50}"
    r"\b(?:requests?|exemption|delegation|application|petition|submission|packet|package|case|file|matter|ask|(?:EX|GD|CD|DE|[A-Z]{2,4})-?\d[\w-]+)\b"
    r"|\b(?:requests?|exemption|delegation|application|petition|submission|packet|case|file|matter|(?:EX|GD|CD|DE|[A-Z]{2,4})-?\d[\w-]+)\b[^.?!]{0,50}"
    r"\b(?:(?:is|are|has|have|be|been|being|stands?) (?:\w+ ){0,2}(?:withdrawn|rescinded|retracted|cancell?ed|dropped|pulled|taken back|called off|abandoned|closed|void(?:ed)?|scrapped|shelved|moot|revoked)"
    r"|(?:(?:no longer|not|never)|\w+n['’]t) (?:\w+ ){0,2}(?:needed|required|wanted|necessary|sought|pursued))\b"
    r"|\b(?:decision|answer|approval|ruling|action|exemption|delegation)\b[^.?!]{0,40}\b(?:no longer|not|n[o’']t)\b[^.?!]{0,20}\b(?:needed|required|necessary|wanted)\b[^.?!]{0,20}\b(?:any ?more|any longer|now|after all)\b"
)
"""A verb of giving up and the thing asked for, in one sentence; enough for a short mail that answers no item."""
DISREGARDS_COPY = _words(r"\bdisregard\s+(?:my|the|our|this)\s+(?:earlier|previous|last|first|prior|attachment|copy"
    r"|version|duplicate|page|draft)")
NOTHING_ASKED = _words(
    r"\bnot\s+(?:asking|requesting|seeking|a request)\b[^.]{0,30}(?:anything|any|exemption|delegation|action|\.|;|,"
    r"|at this time)|\bno\s+(?:action|response|reply|answer)\s+(?:(?:on|from) (?:your (?:part|side)|you)\s+)?(?:is\s+)?(?:called for|needed|required|necessary|requested"
    r"|expected)"
    r"|\bfor\s+your\s+(?:information|records|files?|reference)\b|\bFYI\b|\b(?:just"
    r"|only)\s+(?:for\s+)?(?:information|fyi|a copy)|\b(?:courtesy|information(?:al)?)\s+copy\b|\bplease\s+file\b"
    r"|\bnothing\s+(?:is\s+)?(?:needed|required|further)\b"
)
DENIES_ASKING = _words(
    r"\b(?:this|it|that|the (?:above|attached|following))\b[^.?!,;]{0,30}\b(?:is|was|are)\s*(?:not|n['’]t)\s+(?!(?:\w+\s+){0,3}(?:new|separate|second|another|duplicate|further|complete|different|delegation|exemption to)\b[^.?!]{0,60}\b(?:but|it|ask\w*|request\w*))(?!(?:\w+\s+){0,2}(?:new|separate|second|another|duplicate|further|complete|different)\b)(?:(?:a|an|our|any|meant as|intended as|to be taken as)\s+)*(?:\w+\s+){0,2}?(?:requests?|applications?|submissions?|petitions?)\b"
    r"|\b(?:I|we|department|agency|board|commission|office|letter|mail|note|message)\s*(?:am|are|is|['’]m|['’]re|do|does)\s*(?:not|n['’]t)\b[^.?!;]{0,40}\b(?:ask(?:ing)?|request(?:ing)?|apply(?:ing)?|seek(?:ing)?|submit(?:ting)?)\b[^.?!;]{0,40}\b(?:exempt\w*|delegat\w*|anything|any(?:thing)? of you|approval|permission)\b"
    r"|\b(?:have|has) no (?:\w+ ){0,2}requests? (?:pending|open|at (?:the|this) (?:moment|time)|at present|before you|to make|yet|in hand|of our own)\b"
    r"|\basks? (?:for )?nothing\b|\bnothing (?:is )?(?:being )?(?:asked|requested|sought)\b|\bno (?:exemption|delegation)\b[^.?!;]{0,30}\b(?:is|are|being) (?:being )?(?:asked|requested|sought|applied)\b"
    r"|\b(?:no|not a|not an actual) request(?=\s*(?:[.;,!)\n]|$|here\b|at this time|from us|yet\b|is (?:made|being made)))"
    r"|\b(?:ask(?:s|ing)?|request(?:s|ing)?|writ(?:es?|ing))\s+(?:only\s+)?(?:for|about)\s+(?:records|copies|information|advice|guidance)\s+only\b"
)
"""A writer who says that nothing is asked for; a `new` or `separate` request is denied by those who complete one."""
SURVEY = _words(r"\bsurvey\b|\bconversion (?:manager|coordinator)\b|\bquestionnaire\b|\bATR bulletin\b")
THANKS = _words(r"\bthank(?:s| you)\b|\bappreciate\b|\bgot it\b|\breceived,? (?:thanks|with thanks)\b|\bmuch obliged\b")
QUESTION = _words(
    r"\b(?:do|does|would|will|must|should)\s+(?:we|i|our|my|the|a|an|this|that)\b[^.?]{0,120}\?|\b(?:is"
    r"|are)\s+(?:an?\s+|the\s+|there\s+|this\s+|we\s+|that\s+)[^.?]{0,120}\?|\b(?:how|who|where|when|what|which"
    r"|why)\b[^.?]{3,140}\?"
    r"|\b(?:can|could|would)\s+(?:you|someone|anyone|we|i)\b[^.?]{0,140}\?|\bany\s+(?:update|word|news|idea)\b"
    r"|\bstatus\s+of\b|\bwondering\b|\bquick question\b|\bI have a question\b|\bplease (?:advise|clarify"
    r"|confirm whether|let (?:me|us) know (?:if|whether|how|what))\b"
)
ORDER = _words(r"\b(?:form 20|std\.? ?20|authorization to order|\bATO\b|service request form|order status)\b")
COURTEOUS = _words(r"^(?:as\s+(?:you\s+)?(?:requested|asked|discussed|promised)|per\s+your|you\s|additional|further|requested|supplement|follow)")
"""Words of answering that a first letter also has: `as discussed`, `additional information`."""
ANSWERS = _words(
    r"\b(?:as\s+(?:you\s+)?(?:requested|asked|discussed|promised)|in\s+(?:response|reply|answer)\s+to\s+your"
    r"|per\s+your\s+(?:request|notice|letter|e-?mail)|you\s+asked\s+(?:for|us)|you\s+(?:said|wrote|told us)\b"
    r"|(?:missing|outstanding|remaining|additional|requested|further|corrected|revised|updated"
    r"|replacement)\s+(?:\w+\s+){0,2}(?:item|items|information|document|documents|page|pages|exhibit|attachment"
    r"|attachments|quote|file|figures?|detail|details|material|letter|copy)"
    r"|answers?\s+(?:below|attached|to your)|to\s+complete\s+our|supplement(?:s|al|ary|ing)?\b"
    r"|further\s+to\s+(?:our|my)|follow(?:ing)?[- ]up\s+(?:to|on)\s+(?:our|my)|deficiency (?:notice|letter)"
    r"|forgot\s+to\s+(?:attach|include|send)|here\s+is\s+the\s+(?:\w+\s+){0,3}(?:you|missing|that)"
    r"|correction\s+to|please\s+(?:replace|substitute|add)\b(?!\s+(?:me|us|my name|him|her|them)\b)|replaces\s+(?:page|exhibit|(?:the|our|my)\s+(?:\w+\s+){0,3}?(?:one|version|copy|page|exhibit|attachment|file|form|letter"
    r"|memo|request|packet|submission|e-?mail|message|quote|workbook|spreadsheet|sheet|figures?|total|amount))\b|(?:only"
    r"|just)\s+(?:one|the first)\b[^.]{0,40}\b(?:went|came|was sent)|page\s+(?:2|two|3|three)\b|(?:left|missing)\s+(?:out\s+)?(?:of|from)\s+(?:what|the|our|my)\b"
    r"|(?:adds?|addition|addend\w+|amend\w+|errat\w+|correct\w*|belongs?|goes|go)\s+(?:to|with|of)\s+(?:what|the|our|my)\s+(?:\w+\s+){0,3}?(?:sent|submitted|request|packet|submission|letter|e-?mail|message|case)"
    r"|(?:what|that|which)\s+(?:we|i)\s+(?:have\s+)?(?:already\s+)?(?:sent|submitted|filed|mailed)\b|already\s+(?:sent|submitted|with you|on file)|addendum|erratum|errata|with apologies|the right (?:figures?|numbers?|version|file)"
    r"|case\s+(?:no\.?"
    r"|number|#)?\s*(?:EX|GD|CD|DE)-?\d)"
)
FRESH = _words(
    r"\b(?:unrelated|not related|nothing to do)\b[^.]{0,60}|\bnot\s+(?:a\s+)?(?:part|continuation|supplement)\b"
    r"|\b(?:this|here|attached|enclosed|below|following|i am (?:sending|making|writing)|we (?:also )?(?:have|ask|make|send|submit))\b[^.]{0,50}"
    r"\b(?:new|separate|second|another|different)\s+(?:and\s+\w+\s+)?(?:\w+\s+)?(?:request|exemption|delegation|project|matter)\b"
    r"|\b(?:open|start|log|begin|create|assign)\b[^.]{0,20}\b(?:new|separate|second|another)\s+(?:file|case|number|matter|record)\b"
)
"""The message says of itself that it is another request, whatever thread it is written in."""
SEVERAL = _words(
    r"\b(?:two|three|2|3|both)\s+(?:\w+\s+)?(?:separate|different|distinct|unrelated|independent)\s+(?:things|items|asks|jobs|projects|purchases|buys|ones|cases|files)\b|\b(?:two|three) asks\b"
    r"|\b(?:have|has) nothing to do with (?:each other|one another)\b"
    r"|\b(?:two|three|four|2|3|4|both|several)\s+(?:\w+\s+){0,2}?(?:separate|different|distinct|unrelated"
    r"|independent|individual)?\s*(?:\w+\s+)?(?:exemption|delegation|calnet)\s+(?:requests|letters|memos|memoranda"
    r"|applications)\b"
    r"|\b(?:log|treat|handle|process|file|number|consider|track|review|take|count)\s+(?:them|these|those|each|both|the two)\s+(?:\w+\s+)?(?:separately|apart|independently|as two|on (?:its|their) own)\b"
    r"|\bthe\s+exemption\b[^.?!]{0,80}\band\s+the\s+delegation\b|\bthe\s+delegation\b[^.?!]{0,80}\band\s+the\s+exemption\b"
    r"|\b(?:two|three|four|2|3|4|both)\s+(?:separate|different|distinct|unrelated"
    r"|independent)\s+(?:\w+\s+)?(?:requests|memos|letters|exemptions|delegations|applications|matters)\b|\b(?:two"
    r"|three)\s+requests\b|\bopen\s+(?:two|three)\s+cases\b|\btwo\s+(?:exemptions|delegations)\b"
)
NOT_SEVERAL = _words(r"\b(?:earlier|previous|prior|past|last year|approved|granted|already)\b")
NUMBERED = re.compile(r"^\W*(?:(?:exemption|delegation)\s+)?request\s+(?:no\.?\s*|#\s*|number\s+)?(?P<n>[1-4]|[A-D]"
    r"|one|two|three|first|second)\b|^\W*(?P<m>first|second|third)\s+(?:(?:(?:exemption"
    r"|delegation)\s+)?request\b|one\s*[.:])", re.IGNORECASE | re.MULTILINE)
ALSO_BOTH = _words(r"\b(?:request(?:s|ing)?|ask(?:s|ing)?\s+for|seek(?:s"
    r"|ing)?)\b[^.]{0,60}\bboth\s+(?:an?\s+)?(?:\w+\s+){0,2}(?:exemption\b[^.]{0,60}\bdelegation"
    r"|delegation\b[^.]{0,60}\bexemption)\b")


WHOLE = 6
"""So many of the things that requests speak of make a whole one, with or without words of asking."""
LEAST_AGAINST, LEAST_IN_FAVOUR, LEAST_UNASKED, LEAST_SPOKEN_OF = 3.0, 2.5, 3.5, 5.0
FEW_CUES_UNASKED, LEAST_TOLD = 2, 7
"""Any text with a story answers some items. Without a word of asking or of CALNET, more than one of the facts of a purchase must be there, and so many facts and answers."""
LEAST_SURE = 4.2
"""What speaks for a request by less than this leaves a doubt, which a person settles."""
LEVEL = 0.5


ANSWERED = (
    ramifications.RAMIFICATIONS, reason.REASON, staff.QUALIFICATIONS, staff.EXPERIENCE, products.PRODUCTS, catalog.CATALOG,
    need.NEED, parameters.SCOPE, parameters.TIMEFRAME, parameters.LOCATION, project.PROJECT,
)
"""The items that are told by what sentences say: whatever a message calls itself, who answers most of them asks."""
ENOUGH_ANSWERED = 4


@dataclass(frozen=True)
class Words:
    """The words of one message, sorted by who says them. `own` is the sender's text above any older mail."""

    message: Message
    documents: tuple[Document, ...]

    @cached_property
    def bodies(self) -> tuple[Document, ...]:
        """The message's own text first, then those of messages attached to it."""
        return tuple(document for document in self.documents if document.is_body)

    @cached_property
    def papers(self) -> tuple[Document, ...]:
        """The files that speak for the agency or whose author is not known."""
        return tuple(d for d in self.documents if _is_file(d) and paper_of(d) in {Paper.REQUEST, Paper.OTHER})

    @cached_property
    def requests(self) -> tuple[Document, ...]:
        """The files that read like a request."""
        return tuple(d for d in self.papers if paper_of(d) is Paper.REQUEST or len(_answered((d,))) >= ENOUGH_ANSWERED)

    @cached_property
    def brings_request(self) -> bool:
        """Whether a file reads like a request, be it only by what it speaks of."""
        return bool(self.requests)

    @cached_property
    def own(self) -> str:
        """What the sender wrote above any older mail."""
        return "\n".join(_own_text(document) for document in self.bodies[:1])

    @cached_property
    def does(self) -> dict[str, float]:
        """How surely some sentence of the sender's own words does each act: asks, thanks, reports, takes back."""
        told = [shares for _, shares in self.acts]
        return {act: max((shares[act] for shares in told), default=0.0) for act in ACTS}

    @cached_property
    def acts(self) -> tuple[tuple[str, Mapping[str, float]], ...]:
        """What the sentences of the sender's own words do; what is said on a condition does nothing."""
        return tuple((text, shares) for text, shares in acts_of(_unsigned(self.own)[:OWN_READ]) if not CONDITIONAL.match(text))

    @cached_property
    def adds(self) -> bool:
        """Whether it brings files, or some sentence of the sender's own words tells a fact, answers or hands something in."""
        return any(map(_is_file, self.documents)) or self.does["hand"] >= HANDED or any(max(shares, key=lambda act: shares[act]) in ADDING for _, shares in self.acts)

    @cached_property
    def is_own_request(self) -> bool:
        """Whether the sender's own words answer so much of what requests answer that the mail may be the request itself."""
        return count_cues(self.own) >= WHOLE - 1 or len(_answered(_above_older(d) for d in self.bodies[:1])) >= ENOUGH_ANSWERED

    @cached_property
    def live(self) -> tuple[Document, ...]:
        """The files that read like a request still to be decided: no form left blank, no sample, none that was granted."""
        return tuple(document for document in self.requests if not _is_no_live_request(document))

    @cached_property
    def passed_on(self) -> str:
        """Forwarded mail and the text of attached messages."""
        inner = [_own_text(document) for document in self.bodies[1:]]
        spans = [d.text[s.start : s.end] for d in self.bodies[:1] for s in d.spans_of(SpanKind.FORWARDED) if not _is_strangers(d.text[s.start : s.end])]
        return "\n".join([*spans, *inner])

    @cached_property
    def filed(self) -> str:
        """The text of the files that may be the agency's."""
        return "\n".join(visible_text(document)[:20_000] for document in self.papers)

    @cached_property
    def everything(self) -> str:
        """All that may be the agency's words, the subject first."""
        return f"{self.message.subject}\n{self.own}\n{self.passed_on}\n{self.filed}"

    @cached_property
    def opening(self) -> str:
        """The words that say what the message is: subject, own text, and how each paper begins."""
        starts = [visible_text(document).strip()[:1200] for document in self.papers]
        return "\n".join((self.message.subject, self.own[:1500], self.passed_on[:1500], *starts))

    @cached_property
    def asks(self) -> bool:
        """Whether anything in it asks for an exemption or delegation."""
        return bool(ASKING.search(self.everything))

    @cached_property
    def unread(self) -> bool:
        """Whether it brings files of which nothing could be read; somebody unknown has to say besides what they are."""
        if not has_files(self.message) or any(visible_text(d).strip() for d in self.documents if _is_file(d)):
            return False
        return is_public(self.message) or bool(TOPIC.search(f"{self.message.subject}\n{self.own}"))

    @cached_property
    def in_favour(self) -> float:
        """How much speaks for a request, all signs together."""
        return in_favour(
            self.message, cues=self.cues, answers=len(self.answers), asks=self.asks, names_it=bool(EXEMPTION.search(self.message.subject) or DELEGATION.search(self.message.subject)),
            papers=len(self.requests), unread=self.unread, closing="\n".join((self.own[-600:], self.passed_on[-600:], self.filed[-1500:])),
        )

    @cached_property
    def answers(self) -> frozenset[str]:
        """The items that are answered in the mail and in the files that may be the agency's; questions answer nothing."""
        return _answered((*map(_without_quoted, self.bodies), *self.papers))

    @cached_property
    def labels(self) -> frozenset[str]:
        """What the headings, captions and questions in it are about."""
        passages = (passage for d in (*self.bodies, *self.papers) for passage in find_passages(d))
        return frozenset(topic for passage in passages for topic, weight in passage.topics if weight >= SURE)

    @cached_property
    def is_whole(self) -> bool:
        """Whether it says so much of what requests say that it is one, with or without words of asking."""
        return self.cues >= WHOLE or len(self.answers) >= ENOUGH_ANSWERED

    @cached_property
    def cues(self) -> int:
        """How many of the things that requests speak of are there."""
        text = f"{self.own}\n{self.passed_on}\n{self.filed}"
        return count_cues(text)


def _answered(documents: Iterable[Document]) -> frozenset[str]:
    return frozenset(name for name, score in answered(documents, ANSWERED).items() if score >= SURE)


def _without_quoted(document: Document) -> Document:
    """Give a mail's text without what it quotes of older mail: that was said before, and asks for nothing now."""
    return replace(document, text=visible_text(document, own=True)) if quoted_spans(document) else document


def _above_older(document: Document) -> Document:
    """Give what the sender wrote above any older mail, quoted or passed on."""
    end = own_end(document)
    return _without_quoted(document) if end >= len(document.text) else replace(document, text=_own_text(document), spans=tuple(s for s in document.spans if s.end <= end))


FROM = re.compile(r"^[ \t>*]*from\*?\s*:\*?[^\n@]*?[\w.+-]+@(?P<domain>[\w-]+\.[\w.-]+)", re.IGNORECASE | re.MULTILINE)


def _is_strangers(forwarded: str) -> bool:
    """Say whether a mail passed on was written by nobody of a public body, such as a vendor: that asks for nothing."""
    written = FROM.search(forwarded[:1000])
    return written is not None and not is_public_domain(written["domain"])


def _unsigned(text: str) -> str:
    """Give a mail's text without the names and titles at its end, lines that are no sentences."""
    lines = text.rstrip().splitlines()
    while len(lines) > 1 and len(lines[-1]) < SHORT_LINE and not re.search(r"[.!?:;]\s*$|\$|\b(?-i:[a-z]+ [a-z]+ [a-z]+)\b", lines[-1]):
        lines.pop()
    return "\n".join(lines)


def _is_file(document: Document) -> bool:
    """Say whether a document is a file, not the mail's text or one of its header fields."""
    return not document.is_body and not is_header(document)


def _own_text(document: Document) -> str:
    return visible_text(document, own=True)[: own_end(document)]


def find(material: Material) -> Iterable[FieldValue]:
    """Yield the kind with its confidence, and the number of requests where the message is one."""
    words = Words(material.message, material.documents)
    found = kind_of(words)
    yield found
    if isinstance(found.value, dict) and Kind(found.value["kind"]).is_request:
        yield _count(words)


def kind_of(words: Words) -> FieldValue:
    """Give the kind of one message: marks of machines first, then what it says itself, then what it brings."""
    automatic = is_automatic(words.message, body=words.own)
    if automatic and not _is_scanned_request(words):
        return _none("automatic", words, 0.97, automatic)
    if _is_calendar(words.message):
        return _none("calendar", words, 0.95, "It is a calendar entry.")
    if not words.everything.strip() and not has_files(words.message):
        return _none("empty", words, 0.97, "It says nothing and brings nothing.")
    withdrawal = _withdrawal(words)
    if withdrawal:
        return _none("withdrawal", words, 0.93, "It withdraws a request.", withdrawal)
    return _disclaimed(words) or _by_acts(words) or _small_talk(words) or _supplement(words) or _request(words)


def _is_scanned_request(words: Words) -> bool:
    """Say whether a fax or scan gateway, itself a machine, passed on somebody's request."""
    submitted = (words.message.header("Auto-Submitted") or "").lower()
    is_report = "report" in (words.message.header("Content-Type") or "").lower() or submitted.startswith("auto-replied")
    return has_files(words.message) and not is_report and bool(words.requests) and bool(ASKING.search(words.filed))


INVITATION = re.compile(
    r"^\s*(?:accepted|declined|tentative(?:ly accepted)?|cancell?ed(?: event)?|(?:updated )?invitation|meeting (?:forward )?notification)\s*:",
    re.IGNORECASE,
)
RECORDS = re.compile(
    r"\bpublic records act\b|\bC?PRA request\b|\bfreedom of information act\b"
    r"|\b(?:requests?|provide|send|obtain|need|like|want|have|get|see)\b[^.?\n]{0,40}\b(?:copies|a copy|a list|records|documents) (?:of|on|about|relating to|concerning|showing)\b",
    re.IGNORECASE,
)
RECORDS_ASKED = re.compile(rf"[^.?!]*(?:{RECORDS.pattern})[^.?!]*", re.IGNORECASE)


def _is_calendar(message: Message) -> bool:
    if INVITATION.match(message.subject) and not has_files(message):
        return True
    return any(part.media_type == "text/calendar" or part.declared_type == "text/calendar" for part in message.parts)


def _withdrawal(words: Words) -> re.Match[str] | None:
    own = words.own[:2500]
    for match in WITHDRAWS.finditer(own):
        if DISREGARDS_COPY.search(own[max(0, match.start() - 20) : match.end() + 60]):
            continue
        before = own[max(0, match.start() - 60) : match.end()]
        if re.search(r"\b(?:may|might|can|could|if|unless|not|right to|option to|either|neither|vendor|carrier"
            r"|contractor)\b", before, re.IGNORECASE):
            continue
        if ASKING.search(own) and count_cues(own) >= 5 and not re.search(r"withdr|rescind", match.group(), re.IGNORECASE):  # noqa: PLR2004  (a whole request)
            continue
        return match
    given_up = GIVES_UP.search(own)
    if given_up and _says_little(words) and not UNCERTAIN.search(_sentence_of(own, given_up)) and not DISREGARDS_COPY.search(own):
        return given_up
    if re.search(r"\bwithdraw(?:al|ing|n)?\b", words.message.subject, re.IGNORECASE) and words.cues < 5:  # noqa: PLR2004
        return re.search(r"\S.*", own)
    return None


UNCERTAIN = _words(r"\b(?:may|might|can|could|if|unless|whether|should|would|right to|option to|either|neither|vendor|carrier|contractor|provider)\b|\?")
FEW_ANSWERS, FEW_CUES = 2, 4


def _says_little(words: Words) -> bool:
    """Say whether a message answers next to nothing and brings no request, as thanks and withdrawals do."""
    return len(words.answers) <= FEW_ANSWERS and words.cues < FEW_CUES and not words.requests


def _sentence_of(text: str, match: re.Match[str]) -> str:
    start = max(text.rfind(mark, 0, match.start()) for mark in (". ", "? ", "! ", "\n\n"))
    end = re.search(r"[.?!](?=\s|$)|\n\n", text[match.end() :])
    return text[max(start, 0) : match.end() + end.end() if end else len(text)]


def _small_talk(words: Words) -> FieldValue | None:  # noqa: PLR0911  (one rule after another, each with its answer)
    """Mail that asks for nothing: information, survey answers, questions, thanks, advertising, orders."""
    own, brings = words.own.strip(), words.brings_request or words.is_whole
    told = NOTHING_ASKED.search(own)
    quiet = not words.requests and (not brings or words.passed_on.strip())
    if told and not words.asks and (quiet or NOTHING_ASKED.search(words.filed)):
        return _none("information", words, 0.9, "It is passed on for information and asks for nothing.", told)
    if told and not brings and not (ASKING.search(own) and words.cues >= 4):  # noqa: PLR2004  (a whole request)
        return _none("information", words, 0.92, "It is sent for information and asks for nothing.", told)
    titled = SURVEY.search(words.message.subject)
    survey = titled or (SURVEY.search(own) if len(own) < 4000 else None)  # noqa: PLR2004
    if survey and not (words.requests if titled else brings) and not _first_person_ask(own):
        return _none("survey", words, 0.9, "It answers a survey.", SURVEY.search(own))
    doubt = against(words.message, own)
    if doubt >= LEAST_AGAINST and doubt > words.in_favour:
        return _none("advertising", words, 0.9, "It is advertising, a newsletter or an announcement.", re.search(r"\S.*", own))
    records = RECORDS.search(f"{words.message.subject}\n{own[:1500]}")
    if records and not brings and not _strong_ask(RECORDS_ASKED.sub(" ", own)):
        return _none("question", words, 0.85, "It asks for records, not for leave to buy.", RECORDS.search(own))
    if _is_question(words):
        return _none("question", words, 0.85, "It asks a question and requests nothing.", QUESTION.search(own))
    if _is_thanks(words):
        return _none("thanks", words, 0.92, "It is only thanks or a courtesy.", THANKS.search(own))
    if not _is_reply(words.message) and any(paper_of(d) is Paper.STUDY for d in words.documents) and not brings and not ASKING.search(words.message.subject + own):
        return _none("information", words, 0.85, "It brings a feasibility study and asks for nothing.")
    if ORDER.search(words.message.subject + own) and not brings and not ASKING.search(own) and words.cues < 5:  # noqa: PLR2004
        return _none("order", words, 0.8, "It is about an order and asks for no exemption or delegation.", ORDER.search(own))
    return None


CONDITIONAL = re.compile(r"\W*(?:if|should|unless|in case|were|once|when)\b|.*\b(?:any|no|some)thing (?:else|further|more)\b", re.IGNORECASE)
"""What is said on a condition, or of anything besides what is brought, does not say what the mail is."""
REACTS = {
    "thank": ("thanks", "It is only thanks or a courtesy."),
    "question": ("question", "It asks a question and requests nothing."),
    "drop": ("withdrawal", "It withdraws a request."),
    "info": ("information", "It is sent for information and asks for nothing."),
    "report": ("information", "It reports on what was granted and asks for nothing."),
    "later": ("information", "It speaks of a request that is still to come."),
    "sell": ("advertising", "It is advertising, a newsletter or an announcement."),
    "admin": ("other", "It is about other business and asks for nothing."),
}
"""Acts that ask for nothing, with what a mail is that does nothing else."""
ADDING = frozenset({"ask", "give", "tell"})
SHORT_LINE = 90
LIKELY, HANDED, SURELY, BEYOND_DOUBT = 0.6, 0.7, 0.8, 0.9
CLOSE_TO = 0.05
"""A mail that asks a question about as surely as it informs asks it."""
IN_A_THREAD = 0.45
"""So likely must a reply that tells no fact take a request back; a person looks at every withdrawal."""
OWN_READ = 2500


def _by_acts(words: Words) -> FieldValue | None:
    """Judge by what the sender's own words do with what they bring: nobody asks who only thanks, reports or informs."""
    if not words.own.strip() or words.is_own_request:
        return None
    if words.live or words.passed_on.strip() or words.unread:
        return _kept_back(words)
    return _reaction(words)


def _kept_back(words: Words) -> FieldValue | None:
    """Give what a mail is that brings a request and says that it is a draft, a copy, or one that was granted."""
    act, share = _aside(words)
    if share < (BEYOND_DOUBT if act == "report" else SURELY) or _is_reply(words.message) or _first_person_ask(words.own):
        return None
    return _reacting(words, act) if max(words.does["ask"], words.does["hand"] if act != "later" else 0.0) < LIKELY else None


def _reaction(words: Words) -> FieldValue | None:
    """Give what a mail is that brings no request, where its own words only react, or tell of what is over or still to come."""
    does = words.does
    asks = does["ask"] >= LIKELY or _strong_ask(words.own)
    enough = LIKELY if words.cues or not _is_reply(words.message) else IN_A_THREAD
    tells = 0.0 if _is_reply(words.message) else does["tell"]
    if does["drop"] >= enough and max(does["give"], does["hand"], tells) < does["drop"] and _says_little(words):
        return _reacting(words, "drop")
    if _is_reply(words.message):
        return None if words.adds or asks else _reacting(words, max(REACTS, key=lambda one: does[one]))
    act, share = _aside(words)
    is_question = does["question"] + CLOSE_TO > does[act]
    if share >= LIKELY and not asks and does["give"] < share and (does["hand"] < share or share >= SURELY):
        return _reacting(words, "question" if is_question else act)
    if words.requests and not asks and does["hand"] < SURELY and all(map(_is_listing, words.requests)):
        return _reacting(words, "info")
    asking = does["question"] >= LIKELY and max(does["hand"], does["give"]) < does["question"]
    if asking and not asks and (words.requests or _asks_more_than_it_tells(words)):
        return _reacting(words, "question")
    return None


ASIDE = ("report", "later", "info", "sell")


def _aside(words: Words) -> tuple[str, float]:
    """Give the act of those that put a request aside which seems likeliest, and how sure one sentence is one of them."""
    act = max(ASIDE, key=lambda one: words.does[one])
    return act, max((sum(shares[one] for one in ASIDE) for _, shares in words.acts), default=0.0)


def _asks_more_than_it_tells(words: Words) -> bool:
    """Say whether a mail has more questions than sentences that tell facts, as one that prepares a request has."""
    leading = [max(shares, key=lambda act: shares[act]) for _, shares in words.acts]
    return leading.count("question") > leading.count("tell") and words.answers <= {"project"}


def _reacting(words: Words, act: str) -> FieldValue:
    what, reason = REACTS[act]
    return _none(what, words, 0.6 + 0.35 * words.does[act], reason)


def _disclaimed(words: Words) -> FieldValue | None:
    """Mail whose sender says that no request is made, unless it makes or brings one all the same."""
    denied = DENIES_ASKING.search(words.own)
    if denied is None or not all(_is_no_live_request(document) for document in words.requests):
        return None
    rest = words.own.replace(_sentence_of(words.own, denied), " ")
    told = _without_questions(rest)
    clauses = (re.split(r"[.?!\n]\s", told[: ask.start()])[-1] for ask in STRONG_ASK.finditer(told))
    if any(not DENIES.search(clause) for clause in clauses):
        return None
    return _none("question" if "?" in rest else "information", words, 0.9, "It says that it asks for nothing.", denied)


def _without_questions(text: str) -> str:
    """Give the sentences of a text that are no questions; one runs over the ends of lines, not of paragraphs."""
    return "\n".join(sentence for sentence in re.split(r"(?<=[.?!])\s+|\n\s*\n", text) if not sentence.rstrip().endswith("?"))


LISTING = re.compile(r"(?<![a-z])(?:tracker|tracking|log|register|list(?:ing)?|inventory|status|summary|minutes|figures|report)(?![a-z])", re.IGNORECASE)
DEALT_WITH = re.compile(r"\b(?:granted|expired|lapsed|superseded|obsolete|sample|specimen|template|blank|tracker|minutes of|charter|agenda|register of)\b|\bminutes\W", re.IGNORECASE)
HEADING, LINE = 300, 80


def _is_no_live_request(document: Document) -> bool:
    """Say whether a paper that reads like a request is a form left blank, or calls itself one that was dealt with or a sample."""
    text = visible_text(document)
    if DEALT_WITH.search(f"{document.name.replace('_', ' ')}\n{text[:HEADING]}"):
        return True
    return not closings_of(document) and not MONEY.search(text) and len(_answered((document,))) <= FEW_ANSWERS


def _is_listing(document: Document) -> bool:
    """Say whether a paper that nobody signed calls itself a list or report, in its name or its first line."""
    title = f"{document.name.replace('_', ' ')}\n{visible_text(document).strip()[:LINE]}"
    return bool(LISTING.search(title)) and (bool(SHEETS.search(document.media_type)) or not closings_of(document))


def _first_person_ask(text: str) -> bool:
    match = ASKING.search(text)
    return bool(match and not re.match(r"please", match.group(), re.IGNORECASE))


def _is_question(words: Words) -> bool:
    """Say whether a mail asks how things are done: it has questions, and what it says outside them answers little."""
    own = words.own.strip()
    questions = QUESTION.search(own) or ("?" in own and len(own) < 500)  # noqa: PLR2004  (a line or two)
    told = re.sub(r"[^.?!\n]*\?", " ", own)
    cues = count_cues(told)
    if words.requests or (_is_reply(words.message) and (words.adds or cues or ANSWERS.search(told) or GIVES.search(told))):
        return False
    if words.passed_on.strip() or not questions or len(own) > 2500 or len(words.answers) >= ENOUGH_ANSWERED:  # noqa: PLR2004
        return False
    asks = any(not _within_question(own, match) for match in ASKING.finditer(own))
    return (cues <= 3 and not (asks and cues >= 2)) or (cues <= 1 and "?" in own and not _strong_ask(own))  # noqa: PLR2004


GIVES = _words(r"\b(?:the|our|its|their)\s+(?:\w+\s+){0,3}(?:is|are|was|will be)\s+\S|\b(?:attached|enclosed|here (?:is|are))\b|:\s*\S")
"""A sentence that gives something, as an answer in a thread does."""


def _is_reply(message: Message) -> bool:
    return bool(message.in_reply_to or message.references) or bool(re.match(r"\s*(?:re|aw|sv)\s*:", message.subject, re.IGNORECASE))


STRONG_ASK = _words(
    r"\b(?:we|i|(?:department|agency|board|commission|office|council)(?:\s+(?:of|for|and|the|on|(?-i:[A-Z]\w+))){0,8}|(?-i:[A-Z]{2,6}))\s+(?:\w+\s+)?(?:(?:hereby"
    r"|respectfully|formally)\s+)?(?:requests?|asks?\s+(?:for|to|that|you)|seeks?|would\s+like|wish(?:es)?|apply"
    r"|applies|needs?|wants?)"
    r"\s+(?:\w+\s+){0,4}?(?:exemption|exempt|delegation|delegat\w+|authority)\b"
)


TO_COME = _words(r"\b(?:will|shall|may|might|could|would(?! like)|to)\s+(?:then\s+|also\s+)?(?:request|ask|seek|apply|need|want)")
"""Words that ask at a later time, or perhaps."""


def _strong_ask(own: str) -> bool:
    return any(not TO_COME.search(match.group()) for match in STRONG_ASK.finditer(own))


def _within_question(text: str, match: re.Match[str]) -> bool:
    end = re.search(r"[.?!\n]", text[match.end() :])
    return bool(end and end.group() == "?")


def _is_thanks(words: Words) -> bool:
    own = re.sub(r"\s+", " ", words.own).strip()
    if has_files(words.message) or words.is_whole or len(own) > 400 or not THANKS.search(own) or (words.does["give"] >= LIKELY and _is_reply(words.message)):  # noqa: PLR2004  (a line or two)
        return False
    return not ASKING.search(own) and not MONEY.search(own) and not STREET.search(own) and count_cues(own) == 0


def _supplement(words: Words) -> FieldValue | None:
    """Give a later message to a case: an answer in a thread, or one that says that it completes or corrects something."""
    message, own = words.message, words.own
    is_reply = _is_reply(message)
    answers = _says_it_answers(own)
    fresh = FRESH.search(own)
    courteous = answers is None or bool(COURTEOUS.match(answers.group()))
    whole = words.cues >= WHOLE and (courteous or _first_person_ask(words.opening))
    if fresh and whole and not answers:
        return None
    if is_reply and not fresh:
        return _value(Kind.SUPPLEMENT, words, 0.85 if answers or not whole else 0.7, "It is a reply in a thread.", answers)
    if answers and not whole and not _strong_ask(own):
        return _value(Kind.SUPPLEMENT, words, 0.75, "It says that it completes or corrects an earlier message.", answers)
    if _brings_support_only(words):
        return _value(Kind.SUPPLEMENT, words, 0.6, "It brings papers that go with a request, and no request.", answers)
    if answers and re.search(r"\b(?:revised|corrected|replac\w+|supersed\w+|re-?send\w*"
        r"|resubmi\w+)\b", message.subject + own[:600], re.IGNORECASE):
        return _value(Kind.SUPPLEMENT, words, 0.6, "It replaces an earlier message.", answers)
    return None


def _brings_support_only(words: Words) -> bool:
    """Say whether an agency's mail hands in a vendor's paper or the like, and neither it nor its files are a request."""
    if words.requests or words.is_own_request or words.unread or words.passed_on.strip() or not has_files(words.message) or not is_public(words.message):
        return False
    does = words.does
    return any(paper_of(d) is Paper.VENDOR for d in words.documents if _is_file(d)) and max(does["give"], does["hand"]) >= max(does[act] for act in REACTS)


def _says_it_answers(own: str) -> re.Match[str] | None:
    """Give the words that say that something is completed, corrected or answered, the clear ones before the courteous."""
    found = [*islice(ANSWERS.finditer(own), 20)]
    return next((match for match in found if not COURTEOUS.match(match.group())), found[0] if found else None)


def _request(words: Words) -> FieldValue:
    """Give the kind of request; where the signs are few, the request is doubtful, so that a person looks at it."""
    exemption, delegation = _exemption_score(words), _delegation_score(words)
    doubt, spoken_of = against(words.message, words.own), max(exemption, delegation)
    least = LEAST_IN_FAVOUR if words.asks else LEAST_UNASKED
    weight = words.in_favour - doubt
    says_anything = words.answers - {"project"} or words.cues or words.unread
    if not words.asks and not words.unread and not PROGRAM_NAMED.search(words.everything) and (words.cues < FEW_CUES_UNASKED or words.cues + len(words.answers) < LEAST_TOLD):
        return _none("other", words, 0.7, "It asks for nothing, and little of what requests speak of is in it.")
    if weight < least and not (spoken_of - doubt >= LEAST_SPOKEN_OF and says_anything) and not words.unread:
        return _none("other", words, 0.7, "It asks for no exemption and no delegation.")
    vague = "Little in it shows that it is a request." if weight < LEAST_SURE and not words.unread else ""
    confidence = 0.95 if words.asks and (words.cues >= 3 or words.requests) else 0.75 if words.asks or words.is_whole else 0.6  # noqa: PLR2004
    if exemption >= delegation:
        vague = vague or _level(exemption, delegation, "an exemption", "a delegation")
        confidence = min(confidence, 0.55 + 0.05 * (exemption - delegation))
        return _value(Kind.EXEMPTION, words, confidence, "It asks to buy outside the CALNET contracts.", _first_ask(words), doubt=vague)
    general, contract = _general_score(words), _contract_score(words)
    vague = vague or _level(delegation, exemption, "a delegation", "an exemption")
    vague = vague or _level(general, contract, "general delegation", "contract delegation")
    kind = Kind.CONTRACT_DELEGATION if contract > general else Kind.GENERAL_DELEGATION
    confidence = min(confidence, 0.55 + 0.05 * (delegation - exemption), 0.6 + 0.1 * abs(general - contract))
    reason = "It asks for authority over a service of a CALNET catalog." if kind is Kind.CONTRACT_DELEGATION else (
        "It asks for authority over services or equipment that CALNET does not provide."
    )
    return _value(kind, words, confidence, reason, _first_ask(words), doubt=vague)


def _level(one: float, other: float, this: str, that: str) -> str:
    """Give the doubt between two kinds that as much speaks for, as a sentence; empty where one is clearly ahead."""
    return f"It may ask for {this} or for {that}." if abs(one - other) < LEVEL else ""


def _hits(pattern: re.Pattern[str], text: str, most: int) -> int:
    return min(most, sum(1 for _ in zip(pattern.finditer(text), range(most), strict=False)))


def _mailbox(words: Words, word: str) -> float:
    return 1.5 if any(word in address.address.lower() for address in (*words.message.to, *words.message.cc)) else 0.0


def _exemption_score(words: Words) -> float:
    text = words.everything
    score = 3.0 * _hits(EXEMPTION, words.message.subject, 1) + 2.5 * _hits(EXEMPTION, words.opening, 2) + 0.5 * _hits(EXEMPTION, text, 6)
    score += 1.0 * _hits(OUTSIDE, text, 2) + 0.7 * bool(IPR.search(text)) + 0.7 * bool(LEVELS.search(text))
    score += 0.7 * bool(COMMITMENT.search(text)) + 0.5 * bool(re.search(r"\b0?501(?:\.0)?\b", text)) + 0.5 * bool(WHY_NOT.search(text))
    score += 0.5 * bool(MONEY.search(text)) + 0.5 * bool(MONTHS.search(text))
    return score + _mailbox(words, "exempt")


def _delegation_score(words: Words) -> float:
    text = words.everything
    score = 3.0 * _hits(DELEGATION, words.message.subject, 1) + 2.5 * _hits(DELEGATION, words.opening, 2) + 0.5 * _hits(DELEGATION, text, 6)
    score += 1.0 * bool(STAFF.search(text)) + 0.7 * bool(EQUIPMENT.search(text)) + 0.7 * bool(CATALOG.search(text))
    score += 0.5 * bool(re.search(r"\b0?502(?:\.0)?\b", text)) + 0.5 * bool(SCHEDULE.search(text))
    score += 1.2 * len(words.answers & {"staff.qualifications", "staff.experience"})
    return score + _mailbox(words, "delegat")


def _general_score(words: Words) -> float:
    text = words.everything
    score = 8.0 * (_type_chosen(text) == "general") + 4.0 * bool(GENERAL_DELEGATION.search(text)) + 0.8 * _hits(EQUIPMENT, text, 2) + 1.2 * _hits(NOT_ON_CALNET, text, 2)
    score += 0.8 * len(words.answers & {"products", "reason"}) + 0.8 * ("products" in words.labels)
    return score + 0.5 * bool(re.search(r"\bpremise|\bon[- ]site\b|\bcabinet\b|\bhandsets?\b|\bswitch\b", text, re.IGNORECASE))


def _type_chosen(text: str) -> str:
    """Give the type that a form's mark or label states (`general` or `contract`), or an empty string."""
    chosen = CHOSEN.search(text) or (None if EMPTY_BEFORE.search(text) else CHOSEN_AFTER.search(text)) or STATED_TYPE.search(text)
    return chosen["type"].lower() if chosen else ""


def _clause(text: str, match: re.Match[str]) -> str:
    """Give the clause around a match, to see whether it is denied."""
    start = max(text.rfind(mark, 0, match.start()) for mark in (".", ";", "\n", "?"))
    end = min(at if at >= 0 else len(text) for at in (text.find(mark, match.end()) for mark in (".", ";", "\n")))
    return text[max(start + 1, match.start() - 200) : min(end, match.end() + 200)]


def _contract_score(words: Words) -> float:
    text = words.everything
    catalog = any(paper_of(d) is Paper.VENDOR and CATALOG.search(d.text) for d in words.documents)
    told = min(3, sum(1 for match in CATALOG.finditer(text) if not DENIES.search(_clause(text, match))))
    offered = min(2, sum(1 for match in ON_CONTRACT.finditer(text) if not DENIES.search(_clause(text, match))))
    score = 8.0 * (_type_chosen(text) == "contract") + 4.0 * bool(CONTRACT_DELEGATION.search(text)) + 1.8 * told + 1.5 * catalog
    score += 1.0 * offered + 1.2 * ("catalog.service" in words.answers) + 0.8 * ("catalog" in words.labels)
    return score + 0.8 * bool(re.search(r"\bcatalog", text, re.IGNORECASE))


def _first_ask(words: Words) -> re.Match[str] | None:
    return ASKING.search(words.own) or EXEMPTION.search(words.own) or DELEGATION.search(words.own)


def _count(words: Words) -> FieldValue:
    """How many separate requests the message holds; more than one needs a person to split them."""
    own = f"{words.message.subject}\n{words.own}\n{words.passed_on}"
    said = next((m for m in SEVERAL.finditer(own) if not NOT_SEVERAL.search(own[max(0, m.start() - 50) : m.end() + 50])), None)
    apart = _separate_requests(words.requests)
    numbered = _numbered(words)
    both = ALSO_BOTH.search(words.everything) or _asks_both_ways(own)
    count = max(2 if said or both else 1, len(apart), numbered)
    evidence = tuple(quote(d, *_span(d.text), method=METHOD) for d in apart[:4]) or _evidence(words, said)
    return FieldValue("requests.count", count, evidence, 0.9 if count == 1 or said or numbered > 1 else 0.75)


ALSO = _words(r"\b(?:also|separately|in addition|further(?:more)?|besides|secondly|likewise)\b[^.?!]{0,60}\b(?:ask\w*|request\w*|seek\w*|appl\w+)\b[^.?!]{0,60}\b(?P<kind>exemption|delegat)"
    r"|\b(?:ask\w*|request\w*|seek\w*|appl\w+)\b[^.?!]{0,30}\b(?:also|separately|in addition|besides|likewise)\b[^.?!]{0,60}\b(?P<other>exemption|delegat)")


def _asks_both_ways(own: str) -> re.Match[str] | None:
    """Give the words that ask for the other kind of approval besides the one asked for before them."""
    for match in ALSO.finditer(own):
        kind = (match["kind"] or match["other"]).lower()
        before = own[: match.start()]
        if ASKING.search(before) and (EXEMPTION if kind == "delegat" else DELEGATION).search(before):
            return match
    return None


def _numbered(words: Words) -> int:
    best = 1
    for text in (words.own, words.passed_on, *(visible_text(d) for d in words.requests)):
        labels = {(m["n"] or m["m"]).lower() for m in NUMBERED.finditer(text)}
        best = max(best, len(labels))
    return best


SUBJECT = re.compile(r"^\W*(?:subject|subj|re|project|regarding)\b\W*[:–—-]\s*(?P<text>\S.*)$", re.IGNORECASE | re.MULTILINE)


def _separate_requests(documents: tuple[Document, ...]) -> list[Document]:
    """Give the request papers that are requests by themselves: each asks, has most of the items and a closing of its own."""
    whole = []
    for document in documents:
        text = visible_text(document)
        if ASKING.search(text) and count_cues(text) >= 5 and closings_of(document):  # noqa: PLR2004
            whole.append((document, _title_words(text)))
    if len(whole) < 2:  # noqa: PLR2004  (one is no several)
        return []
    first = whole[0][1]
    apart = [whole[0][0], *(d for d, title in whole[1:] if title and first and len(title & first) / min(len(title), len(first)) < 0.5)]  # noqa: PLR2004
    return apart if len(apart) > 1 else []


def _title_words(text: str) -> set[str]:
    match = SUBJECT.search(text[:3000])
    title = match["text"] if match else next((line for line in text.splitlines() if ASKING.search(line)), "")
    common = {"exemption", "delegation", "request", "calnet", "from", "with", "that", "this", "department", "general", "contract", "asks", "requests"}
    return {word for word in re.findall(r"[a-z]{4,}", title.lower()) if word not in common}


def _span(text: str) -> tuple[int, int]:
    match = ASKING.search(text) or re.search(r"\S.{0,200}", text)
    return (match.start(), match.end()) if match else (0, 0)


def _evidence(words: Words, match: re.Match[str] | None) -> tuple[Evidence, ...]:
    """Give the passage of the sender's own text that a match fell on, else how the first paper asks."""
    if match is not None and words.bodies:
        body = words.bodies[0]
        at = body.text.find(match.group())
        if at >= 0:
            return (quote(body, at, at + len(match.group()), method=METHOD),)
    for document in (*words.requests, *words.papers):
        start, end = _span(document.text)
        if end:
            return (quote(document, start, end, method=METHOD),)
    return ()


def _none(what: str, words: Words, confidence: float, reason: str, match: re.Match[str] | None = None) -> FieldValue:
    return _value(Kind.NOT_A_REQUEST, words, confidence, reason, match, what=what)


def _value(  # noqa: PLR0913  (what the value says and what it rests on)
    kind: Kind, words: Words, confidence: float, reason: str, match: re.Match[str] | None = None, *, what: str = "", doubt: str = "",
) -> FieldValue:
    value: dict[str, object] = {"kind": kind.value, "what": what, "fresh": bool(FRESH.search(words.own)), "doubt": doubt}
    if kind is Kind.SUPPLEMENT:
        value["asks"] = _kind_asked(words)
    return FieldValue("kind", value, _evidence(words, match), max(0.0, min(1.0, confidence)), reason=reason)


def _kind_asked(words: Words) -> str:
    """Give the kind of request that the message would be by itself, or an empty string; for `join`, which may open a case."""
    asked = _request(words)
    value = asked.value["kind"] if isinstance(asked.value, dict) else ""
    is_whole = bool(_first_person_ask(words.opening)) and words.cues >= WHOLE
    return value if is_whole and value != Kind.NOT_A_REQUEST else ""
