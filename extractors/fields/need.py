"""Why the services are needed (STMM 0501.0, Policy), which is also a delegation's purpose (STMM 3-502.0, Procedure)."""
# ruff: noqa: E501, RUF001 - a pattern reads best on one line, and people write typographic quotes and dashes

import re
from collections.abc import Iterable
from dataclasses import replace

from domain.fields import FieldValue
from extractors.contract import Material
from extractors.fields.catalog import CATALOG
from extractors.fields.parameters import ADDRESS, LOCATION, SCOPE, TIMEFRAME
from extractors.fields.products import PRODUCTS
from extractors.fields.ramifications import RAMIFICATIONS
from extractors.fields.reason import BARE_SIDE, CALNET, CARRIERS, REASON, STATES_SIDE
from extractors.fields.sla import level_score, remedy_score
from extractors.fields.staff import EXPERIENCE, QUALIFICATIONS
from extractors.fields.term import termination_score
from extractors.narrative import SURE, Item, cue, find_items, score_sentence

NAMES = ("need", "project.purpose")

CUES = (
    cue(
        0.86,
        r"\b(?:is|are|was|were) (?:\w+ )?(?:needed|required|wanted|necessary)\b.{0,60}\b(?:because|so that|since|to|for|as|in order|by which|whereby|with which)\b",
        r"\b(?:we|department|agency|board|division|office|commission|program|staff|unit|it|they|team|hospital|center)s?\b.{0,40}\bneeds?\b.{3,}\b(?:because|for|so that|since|to|in order|as|who|which)\b",
        r"\bpurpose (?:of|is|was)\b", r"\b(?:reasons?) (?:for|we are|behind) (?:doing|this|it|the (?:project|move|purchase|change|work))\b.{0,30}\b(?:is|are|was)\b", r"\b(?:the|our) (?:idea|aim|point|object|intent|intention|goal|problem|trouble|issue|motive|objective)\b.{0,30}\b(?:is|was|here|being)\b.{8,}", r"\b(?:the )?(?:business |operational |program )?need (?:is|arises|for this|comes|stems)\b", r"\bhere(?:'s| is) (?:why|the story|the problem)\b",
        r"\b(?:in order to|so that|so (?:we|they|the|our|staff|people|callers|inspectors|each)|to (?:allow|enable|let|ensure|permit|support|replace|restore|meet|comply|give|serve|make sure|keep|avoid|prevent|stop|reduce))\b.{12,}",
    ),
    cue(
        0.81,
        r"\b(?:currently|at present|at the moment|to date|today|presently|existing|current|right now|nowadays|old|as it stands|the present|these days|since (?:january|february|march|april|may|june|july|august|september|october|november|december|last|\d{4}))\b.{0,120}\b(?:cannot|can'?t|can’t|fail\w*|slow\w*|drop\w*|lose\w*|losing|lost|no longer|only|takes?|out of|unreliable|dead|busy|exhausted|wait\w*|obsolete|end[- ]of|unsupported|insufficient|inadequate|too|without|not|never|late|behind|interrupt\w*|down|worn|overload\w*|limit\w*|blocked|abandon\w*|dark)\b",
        r"\b(?:cannot|can'?t|can’t|fail\w*|drop\w*|only|slow\w*|still|without|no)\b.{0,100}\b(?:today|now|at present|currently|these days|any more|anymore|(?:the|our|its|their) (?:present|current|existing|old))\b",
        r"\b(?:cuts? (?:off|out)|times? out|timed out|timing out|freez\w+|went (?:quiet|dark|down|silent)|stop(?:s|ped)? (?:reporting|working|answering|responding)|(?:is|are|be|been) (?:being )?retired (?:by|on|in|at|next|this)|by hand|on paper|packet loss|jitter|congest\w+|saturat\w+|utili[sz]ation|unintelligible|unusable|out of service|intermittent\w*|garbled|overflow\w*|abandoned|blocked|busy signals?|backlogs?|wait(?:ing)? times?|increased from|grown (?:from|to|by)|doubled|tripled|bare building|pay phones?|sharing (?:one|a|the)|share (?:one|a|the|bandwidth)|a single (?:line|circuit|phone|path)|salvaged|condemned|leak\w*|time-outs?|was the subject of|audit finding|complaints?|cited us|citation|so (?:noisy|slow|old|faint|poor|bad|weak)|ceased to|unfit|unsafe|too (?:slow|small|old|few|noisy))\b", r"\b(?:dates? (?:from|back to)|(?:installed|bought|built|acquired|put in) in) (?:the )?(?:19|20)\d\d", r"\bcannot be (?:heard|seen|used|read|reached|repaired|expanded|replaced|relied|understood|met|done|sent|moved)\b",
        r"\b(?:requirement|request|need|project|move|demand)s? (?:arises?|stems?|results?|comes?|grew|springs?) (?:from|out of|because|when)\b", r"\bneither\b.{0,40}\bnor\b", r"\b(?:audit\w*|antiquated|ag(?:e)?ing|outdated|worn|decades?[- ]old|years? old|vintage|older than|chokes?|crawls?|rides? on|by courier|by runner|reach(?:es)? us (?:late|the next|a day))\b", r"\b(?:loses?|losing|missed|misses|missing)\b.{0,40}\b(?:calls?|callers?|data|records?|readings?|frames?|images?|picture|warning|alarms?|connection|dates?|deadlines?)\b", r"(?:\bpercent|\bper cent|%) of (?!.{0,30}\b(?:charge|cost|price|month|availab|remaining|total))", r"\b(?:takes?|took|taking|needs?)\b.{0,25}\b(?:hours?|days?|minutes?|weeks?|overnight)\b", r"\bgr(?:own|ows|owing|ew)\b.{0,30}\b(?:by|from|to|factor|since|percent)\b", r"\b(?:new|second|added) (?:wing|building|office|site|clinic|unit|program|law|statute|staff|lease)\b.{0,60}\b(?:opens?|moves?|begins?|starts?|has|needs?|requires?|have)\b",
        r"\b(?:having|has|have|had|with) no (?:\w+ )?(?:telephones?|phones?|internet|network|data|lines?)\b", r"\bno (?:\w+ )?(?:wiring|wire|wires|phones?|telephones?|lines?|internet|connection|connectivity|service|network|conductor|cable|way)\b.{0,40}\b(?:at all|there|yet|in|has|to|of|for|on)\b", r"\b(?:\w+ people|staff|kids|nurses|officers?|boss|residents?|patrons?|crews?|callers?|we|they|nobody|no one|clients?|inspectors?|patients?|workers?|counselors?|clerks?)\b.{0,40}\b(?:can['’]?t|cannot|could not|couldn['’]t|are not able|unable)\b",
        r"\b(?:no longer (?:made|supported|available|sold|manufactured|maintained|meets?)|end[- ]of[- ](?:life|support|sale)|(?:out of|without|beyond|past|lost|no|end of|ended) (?:\w+ ){0,2}(?:support|warranty|parts|spares|spare parts|maintenance|repair)|stopp?(?:ed|s) (?:making|supporting|answering|selling)|closed its repair|spare (?:parts|line cards|cards)|obsolete|unsupported|(?:has|have) failed|failures?|outages?|went down|goes down|breaks? down|wear(?:ing)? out)\b",
        r"\b(?:must|has to|have to|is required to|are required to|obliges?|requires?|ordered|mandate[sd]?|by law|statut\w+|regulation|court|settlement|permit says|legislat\w+|deadline)\b.{10,}",
        r"\b(?:is|are) (?:opening|moving|relocating|building|expanding|adding|fitting|digging|bringing|converting|closing|consolidating|launching|starting|rolling out)\b",
        r"\bone (?:call|caller|line|phone|telephone|in)\b.{0,30}\b(?:in|of) (?:two|three|four|five|six|ten|\w+teen)\b",
    ),
    cue(0.6, r"^\W*needs? (?:an?|the|some|more|\d+)\b.{12,}"),
    cue(
        0.5,
        r"\b(?:will|would|can|could) (?:allow|enable|let|give|provide|make|support|serve|bring|improve|reduce|cut|save|replace)\b", r"\b(?:rel(?:y|ies) on|depends? on|carr(?:y|ies)|serves?|used (?:by|for|to)|connects?|handles?|upload\w*|report\w* (?:to|every)|monitor\w*|watch\w*|dispatch\w*)\b",
        r"\bwants? (?:a|an|to|the|every)\b", r"\b(?:because|since|as) (?:the|our|we|it|they|of)\b", r"\b(?:callers?|patients?|inspectors?|officers?|students?|visitors?|public|customers?|residents?|claimants?|staff|crews?|workers?)\b.{0,80}\b(?:wait|hear|need|must|cannot|can't|have to|get|lose|call|see|reach|use)\b",
    ),
)
US = r"(?:we|i|it|department|agency|commission|board|office|division|bureau|conservancy|council|authority|letter|memo\w*|request|paper|hereby|respectfully|therefore|am|is|are|being)"
SPOILS = re.compile(
    r"(?i)^\W*(?:if|in the event|should|were|absent|without|otherwise|denial|disapproval|worst case|failing|unless|then)\b"
    rf"|(?:^\W*|\b{US}\s+(?:\w+ )?)(?:request(?:s|ed|ing)?|ask(?:s|ed|ing)?|propos(?:e|es|ed|ing)|seek(?:s|ing)?|sought|wish(?:es)? to|would like|intends? to|plans? to)\b.{{0,200}}$(?<!because)"
    r"|\b(?:quot(?:e|ation)s?|attach\w*|exhibits? (?:[a-z]|\d{1,2})\b|the (?:provider|vendor) (?:is|will|has)|quantity|service levels?|sla|repair\w* (?:with)?in|percent availab\w+|total(?:s|ing)?:? (?:is|of|cost|price|\$)|central file|sincerely|respectfully|signed|signature|dated|certif\w+ (?:in|by|on|that)|(?:years|prior|previous) (?:of )?experience|led the)\b.{0,200}$(?<!because)"
    r"|\b(?:unable to meet|would be|covenants?|shall (?:endure|commence|follow|allow|stand)|guarantees?|entitles?)\b|\bfeasibility|\bfsr\b|approval document|(?:free of|no|without) charge|\b9\d(?:\.\d+)?\s?(?:%|percent) (?:availab\w+|uptime|up\b|of (?:the|each|any|every) month)|(?:\b(?:not|never|no longer)|n['’]t) (?:\w+ )?need(?:s|ed)?\b|\bneeds? an? (?:exemption|delegation|approval)"
    r"|\bwould (?:have|miss|lose|go|stop|fail|continue|remain|not)\b|\bmissing that\b|\bcal-?net\b|\bcatalog|\bipr\b|\b(?:if|should|were|without|unless)\b.{0,60}\b(?:den|refus|reject|declin|not (?:approved|granted|met)|say no|exemption|approval)"
    r"|\b(?:refund(?:s|ed)?|early end|invoice\w*|billed|payable|remit\w*|rescind\w*|monthly (?:charge|fee)|availability (?:of|per)|time to repair|latency|uptime)\b"
    r"|\b(?:installation|delivery|set-?up|construction|lead time|training)\b.{0,20}\b(?:takes?|took|needs?)\b|\bcomes? (?:highly )?recommended\b"
    r"|\$\s?[\d,.]+ (?:per|a|each)|\bexemption (?:request|letter)|\bplease\b|\battached\b|\benclosed\b|\bconfidential"
)
SHORT = 14
ROW = re.compile(r"^\W*\d[\d,]*\s*\|")


def _held(text: str) -> float:
    """Nothing for a counted line of a table or for addresses: what is bought, and where, says nothing of why."""
    bare = re.sub(ADDRESS, " ", text)
    if ROW.search(text) or (bare != text and len(bare.split()) < SHORT):
        return 0.0
    return HARDLY if TITLE.fullmatch(text.strip()) else 1.0


TITLE = re.compile(r"(?:(?:[A-Z0-9][\w’'&./-]*|of|the|and|for|in|to|a|at|on|with)[,:–—-]?\s*){2,10}")
"""A name or a title, in which every word of weight is capitalised: it says what a thing is called, hardly why."""
HARDLY = 0.55


PURPOSE = re.compile(
    r"(?i)^\W*(?:\w+ ){0,6}?(?:so (?:that )?(?:an?\b|the\b|we\b|they\b|our\b|people|when\b|if\b|somebody|anybody|two\b|those\b|drivers|callers|\w+s can\b))|\b(?:it|this|these)(?:['’]s| is| are) so (?:an?|the|that|when|we|they|people|those)\b|\bdoing this so\b"
    r"|\b(?:whole )?(?:point|object|aim|intent|intention|goal|idea|purpose|target)s?(?: of (?:the|this|it|all this)(?: \w+)?)?\s*(?:is\b|was\b|:).{12,}|\b(?:is|are) (?:really )?(?:the |our )?(?:whole |entire )?(?:point|object|purpose) of (?:it|this|the|all)\b|\bsuch is the object\b|\bit is the intent\b|\bwhat (?:i am|we are|i['’]m|we['’]re) after\b|\bwhat it['’]?s for\b"
    r"|\b(?:is|are|was|were|serves?|exists?) (?:\w+ )?to (?:cure|end|cut|bring|close|stop|spare|free|reach|keep|give|let|tell|carry|shorten|raise|halve|warn|save|put an end)\b|\bwe (?:wish|want|would have|need) (?:\w+ ){1,5}?to (?:be able|hear|see|reach|call|ring|get|have|know|speak|talk|work)\b|\bthat \w+ may\b.{12,}|\bthat gap is what\b"
)
"""A sentence built to say what for: a clause of purpose, or the word for one with what it is behind it."""
SIGNS = (
    (0.53, re.compile(r"(?i)\b(?:no|not|never|nobody|no one|nowhere|none|only|without|neither|cannot|can['’]?t|couldn['’]t|don['’]?t|doesn['’]t|didn['’]t|won['’]t|isn['’]t|one (?:line|phone|telephone|copper|wire|path|circuit|public)|dead|fail\w*|drop(?:s|ped|ping)?|busy|hold|wait\w*|late|lost|lose|miss\w*|unanswered|voicemail|recording|tape|on foot|by hand|runner|paper|yell\w*|holler\w*|shout\w*|blind|deaf|jammed|buzz|noise|down|gone|stranded|hung up|hang up|shut out|flood\w*|burn\w*|corroded|flaky|saturat\w*|full|overload\w*|slow\w*|blow|cited|finding|flagged|complain\w*|wrote (?:up|us)|old|worn|expired?|broke\w*|bust\w*|share\w*|single|stop(?:s|ped)|quits?|ceased?|freez\w+|froze|crash\w*|restart\w*|stuck|lag\w*|held|overheat\w*)\b")),
    (0.35, re.compile(r"(?i)\b(?:calls?|called|caller|phon\w+|telephon\w+|line|lines|trunks?|circuits?|link|radios?|handhelds?|pagers?|paging|alarms?|signal|dispatch|network|wires?|copper|coax|fiber|pair|connection|intercom|switch(?:es)?|website|data|readings?|images?|scans?|pictures?|cameras?|sirens?|extensions?|instrument|outage|911|repeater|cell|key(?:s)? up|teleconferences?|message|text|texts|button|feed|access|bandwidth|server|system|video|audio|captions?|modem|kiosk|channel|portal|e-?mails?|voice)\b")),
    (0.35, re.compile(r"(?i)\b(?:callers?|nurses?|officers?|parents?|drivers?|rangers?|inspectors?|claimants?|growers?|patients?|public|patrons?|taxpayers?|visitors?|foreman|biologists?|clerks?|man|woman|men|women|people|person|guy|boy|folks|deputies|operators?|staff|crews?|truckers?|residents?|elders?|applicants?|workers?|scholars?|genealogists?|hikers?|landowners?|techs?|wardens?|lifeguards?|physicians?|doctors?|families|family|neighbors?|members?|supervisors?|sergeant|RN|somebody|analysts?|readers?|students?|inmates?|guards?|dispatchers?|researchers?|fishermen|divers|veterans?|tribes?|we|they|(?!centers|servers|routers|numbers|orders|letters|offers|quarters|meters|computers|printers|towers|papers|vendors|carriers|contractors|providers|documents|payments|agreements|requirements|departments|components)\w{3,}(?:ers|ors|ists|ants|ents|ees|ians))\b")),
    (0.35, re.compile(r"(?i)\b(?:today|tonight|right now|at present|presently|now|currently|these days|since|still|until|last (?:year|winter|summer|august|month|\w+day|yr)|in (?:january|february|march|april|may|june|july|august|september|october|november|december|(?:19|20)\d\d)|on \d+ \w+|every (?:morning|day|night|sunday|friday|week|monday)|at (?:night|\d+ ?[ap]\.?m)|(?:january|february|march|april|june|july|august|september|october|november|december) \d+|\d+/\d+|mornings?|per week|/wk|twice|times)\b")),
    (0.25, re.compile(r"(?i)\b(?:\d[\d,.]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|forty|fifty|hundred|half|a third) ?(?:hours?|hrs?|minutes?|min|days?|weeks?|h|ms|s|miles?|feet|times|calls?|callers?|percent|%|people|beds?|of (?:our|the|them)|rigs|growers|incidents|messages)\b")),
)
"""Signs of a hardship of today: something lacking, what people talk with, who is hurt, when, and how much of it."""
LATER = re.compile(r"(?i)\b(?:would|will|shall|if|unless|should|were to|proposed|contract\w*|cal-?net|catalog\w*|vendor|provider|commence\w*|confirm|quote[sd]?|install\w*|experience|led|managed|certif\w+|pay|paid|invoices?|refund\w*|\$)\b")


def _says_why(text: str) -> float:
    """How surely the build of a sentence says what the thing is for, or which hardship it ends (0 to 1)."""
    if PURPOSE.search(text):
        return 0.84
    if LATER.search(text):
        return 0.0
    left = 1.0
    for weight, sign in SIGNS:
        left *= 1 - weight * bool(sign.search(text))
    if left < TOGETHER and SIGNS[0][1].search(text) and (VERB.search(text) or not COUNTED.match(text)) and not UNDERTAKEN.search(text):
        return round(1 - left, 3)
    return 0.45 if _tells(text) else 0.0


UNDERTAKEN = re.compile(
    r"(?i)\b(?:project|scope|job|mission|initiative|acquisition|application|requested|action|item|cover(?:s|ed)|tak(?:e|es|ing) in|takes? down|whole|(?:we|i)(?:['’]d| would)? (?:want|like|mean|propose|write)|we['’]d|wanted|required are|touch\w*|"
    r"replac(?:e|ing)|swap\w*|remov(?:e|ing)|put(?:ting)? (?:in|up)|yank|hang|install(?:ing|ed)?|hosted|DSL|access to|meg\b|gig\b|[MG]bps|must be able|badges|strands)\b|^\W*(?:in|out|a|an|line|text-in|>+)\b"
)
"""What is to be bought or done, which may be told in the same words as what is wrong."""
WRITER = re.compile(
    r"(?i)\b(?:i|i['’]m|my|me|dear|hello|greetings|honorable|regards|sincerely|thanks?|please|copied|cc|request\w*|sought|seek\w*|ask(?:s|ed|ing)? (?:for|you|the|that)|exemption|delegation|authori[sz]ation|approv\w+|"
    r"letter|memo\w*|form|packet|attach\w*|enclos\w*|findings?|states:|section|page|prepared|submitted|sign(?:s|ed|ature)?|sign-off|questions?|answers?|e-?mail|proposed|proposal|remed(?:y|ies)|let for|expires?|"
    r"contract(?:s|ed|or|ors|or['’]s)?|agreement|provider|vendor|carrier|cal-?net|quote\w*|price\w*|cost\w*|charges?|fees?|paid|roadmap)\b|@|\d{3}[-.]\d{4}|\bhe/him|\$|:\s*$"
)
"""What letters, deals and their people are spoken of with, and what goes on at an agency hardly ever."""


COUNTED = re.compile(r"(?i)\W*(?:\d[\d,]*|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[“\"‘][^”\"’]+[”\"’],?)\s")
VERB = re.compile(r"(?i)\b(?:is|are|was|were|has|have|had|can|cannot|must|do|does|did|may|\w+n['’]t|who|that|which|needs?|takes?|goes?|go|gets?|get|comes?|come)\b")


def _tells(text: str) -> bool:
    """Say whether a sentence tells of what goes on at the agency: no title, no list of things, no business of letters."""
    text = text.rsplit("|", 1)[-1]
    if (COUNTED.match(text) or text.count(",") > 1) and not VERB.search(text):
        return False
    words = [word for word in re.findall(r"[A-Za-z][\w’'-]*", text) if len(word) > 3]  # noqa: PLR2004 - small words are never capitals
    capitals = sum(word[0].isupper() for word in words)
    return len(text.split()) > 8 and capitals < len(words) / 2 and not WRITER.search(text)  # noqa: PLR2004


CLAUSES = re.compile(r"[,;:]\s+(?:(?:and|but|so|because|since|while|which|until|whereas)\b)?|\s(?:because|since|until|whereas|and)\s")
FOREIGN = re.compile(rf"(?i)\b(?:if|would|will|could(?! not)|should|unless|without|when|deny|denial|denied|refus\w+)\b|^\W*(?:were|no)\b|{CALNET}|{STATES_SIDE}|{BARE_SIDE}|{CARRIERS}")
"""What stands in clauses on a refusal or on the contracts."""


def _says_another(text: str) -> bool:
    """Say whether a sentence surely states another item's fact, and no clause of it says why."""
    if max(remedy_score(text), level_score(text), termination_score(text)) >= DEALT:
        return True
    if all(score_sentence(text, other) < SURE for other in (REASON, RAMIFICATIONS)):
        return False
    clean = [clause for clause in CLAUSES.split(text) if not FOREIGN.search(clause)]
    return not any(PURPOSE.search(c) or any(p.matches(c) for weight, p in CUES if weight > CLEAR) for c in clean)


CLEAR = 0.8
DEALT = 0.7


TOGETHER = 0.3
"""What the signs may leave in doubt at most; fewer of them stand in any sentence."""


NEED = Item(
    name="need", particular=True, title="why the services are needed", topics=("need",), cues=CUES, spoils=SPOILS, spoiled=0.25,
    demands=_held, lacking="It is a line of a list, not a need.",
    reads=_says_why, foreign_fact=_says_another, yields_to=(SCOPE, TIMEFRAME, LOCATION, PRODUCTS, CATALOG, QUALIFICATIONS, EXPERIENCE),
    foreign=frozenset({"ramifications", "reason", "staff", "qualifications", "experience", "timeframe", "catalog"}),
)


def find(material: Material) -> Iterable[FieldValue]:
    """Yield the passages that say why: under both ids, because the two chapters ask the same in other words."""
    for value in find_items(material, (NEED,)):
        yield value
        yield replace(value, name="project.purpose")
