"""What follows if the need is not met or the request is denied (STMM 0501.0, Policy; STMM 3-502.0, Procedure)."""
# ruff: noqa: E501, RUF001 - a pattern reads best on one line, and people write typographic quotes and dashes

import re
from collections.abc import Iterable

from domain.fields import FieldValue
from extractors.contract import Material
from extractors.fields.sla import remedy_score
from extractors.fields.term import termination_score
from extractors.narrative import DOUBTED, FAINT, SURE, Item, cue, find_items

NAMES = ("ramifications",)

ASKED = r"(?:exemption|request|delegation|authority|approval|need|application|permission|project|petition|leave|proposal|purchase|waiver|acquisition|system|service|circuit|link|connection|replacement|upgrade|line)s?"
DENIED = r"(?:not|n['’]t|nowhere|den(?:y|ied|ial)|refus\w*|declin\w*|reject\w*|disapprov\w*|turned down|withheld|delayed|fails?|dies)"
COSTS_US = r"(?:would|will|could|cannot|can['’]t|must|have to|has to|may|might|shall|no|goes?|stays?|keeps?|remains?|loses?|faces?|risks?|continues?|stops?|slips?|shuts?|ends?|closes?|i|we|they|it|callers?|staff)"
LOSS = r"(?:los[est]\w*|unpaid|unanswered|dark|closed?|stops?|shuts?|dead|die[sd]?|cannot|can['’]t|unable|no one|nobody|unheard|late|overtime|injur\w*|harm\w*|miss(?:ed|es)?|turned away|lapses?|expires?|strand\w*|silent|blind|by hand|on paper|fails?|wait|waits|delay\w*)"
"""What a loss looks like, whichever the trade."""
CUES = (
    cue(
        0.93,
        rf"(?:\bif|^\W*should|^\W*were|[,;] (?:should|were)|\bshould (?:the|this|it|our|we|that|these)|\bin case|\bin the event|\bsuppos\w+|\bassuming)\b.{{0,80}}\b{ASKED}\b.{{0,50}}\b{DENIED}\b", r"\b(?:if|should|were)\b.{0,40}\b(?:not|n['’]t|no|fails? to)\b.{0,30}\b(?:approve[ds]?|grant(?:ed|s)?|allow(?:ed|s)?|permit(?:ted|s)?|authorize[ds]?|meet|met)\b",
        r"\bif (?:you|the (?:program|state|answer|department of technology)|cdt|stnd|otech|calnet)\b.{0,40}\b(?:says? no|don['’]t|do not|does not|declines?|refuses?|can['’]t|cannot|turns?|is no|denies|deny)\b", r"\bif (?:we|it|this)(?: (?:are|is|be|were)|['’]re)? (?:told no|refused|turned down|denied|rejected|declined|disapproved)\b",
        r"^\W*(?:if rejected|(?:if )?(?:denied|refused|declined|disapproved|not approved|no))\b[,:]", r"\bif no\b\W", r"\bif (?:denied|refused|declined|rejected|disapproved|not (?:approved|granted|met|allowed|done|funded))\b",
        rf"\b(?:a |the )?(?:denial|refusal|disapproval|rejection)\b.{{0,60}}\b{COSTS_US}\b", r"\b(?:ramifications?|consequences?|repercussions?)\b.{0,60}\b(?:are|is|of|would|will|include|follow)\b.{15,}", r"(?:\bif|^\W*should|^\W*were|[,;] (?:should|were)|\bin the event)\b.{0,80}\b(?:withheld|refused|denied|declined|rejected|turned down|fail)\b", r"\bshould (?:approval|permission|leave|authority|relief|consent)\b.{0,20}\bnot\b", r"\bif the need (?:is|were|goes|remains)\b", r"\bif\b[^,;]{0,40}\bwe (?:have|get|had|are left with) (?:no|nothing|none)\b", r"\b(?:going|doing|go|do|make do|being) without\b(?! (?:any )?(?:charge|cost|notice|penalty|delay)).{12,}",
    ),
    cue(
        0.84,
        rf"\b(?:without|absent|lacking|failing|in the absence of|were it not for|but for)\b(?! (?:any )?(?:charge|cost|fee|notice|penalt|cause|liab|payment|prejudice|obligation|delay|further|exception|interruption)).{{2,120}}\b{COSTS_US}\b.{{3,}}", r"^\W*(?:without|w/o|absent|lacking)\b(?! (?:any )?(?:charge|cost|fee|notice|penalt|cause|liab|payment)).{30,}", r"\b(?:denied|denial|refusal|refused|w/o it|no go|if not|not approved)\b\s*(?:=+|-+>|→|:|means|leaves?|puts?|sends?|takes?|keeps?|would|will|costs?)", r"(?:\bif|\bshould|^\W*were) (?:the |your |its |this )?(?:answer|decision|reply|response|outcome|ruling|determination|reviewers?)\b.{0,30}\b(?:no\b|not|negative|unfavou?rable|adverse|against|otherwise)", r"\b(?:worst case|otherwise)\b.{15,}", r"\bif (?:it|things|this|that|nothing|the [\w ]{3,30}?) (?:stays?|remains?|continues?|is left|are left|keeps?|goes? on)\b", r"^\W*turn (?:this|it|us|me|that) down\b", r"\bin default of\b.{10,}", r"^\W*(?:refuse|deny|decline|reject|turn down)\b.{10,}", r"^\W*no [\w-]+(?: [\w-]+){0,3} means?\b.{6,}", r"\b(?:month|year|week|day|season|winter|summer)s? of delay\b.{8,}", r"\b(?:further|another) (?:year|month|season|winter|week|day|delay)\b.{0,30}\b(?:on|of|with|without|costs?|means|implies)\b.{10,}", r"\b(?:losing|missing|forgoing|delaying|waiting|postponing|delay|inaction|non-?concurrence|non-?approval|disapproval)\b.{0,60}\b(?:would|will|means?|costs?|results? in|leaves?|implies)\b.{8,}", r"\badverse (?:effects?|consequences?|impacts?)\b.{0,30}\b(?:would|will|falls?|includes?|are|is)\b.{20,}", r"\bfailure to (?:proceed|act|approve|obtain|complete|replace|install|acquire)\b.{15,}", r"\b(?:then|so|and) (?:we|the|they|it)\b.{0,30}\bgo(?:es)? on\b", r"\bif (?:it|this|that) (?:can['’]t|cannot|isn['’]t|is not|does not|doesn['’]t|can not|won['’]t) (?:be |happen|get|go|come|work)", r"\bif (?:we|i|they) (?:do not|don['’]t|cannot|can['’]t|get no|fail to|are not|must not|can not|have no|had to go without|stay|are left|have to (?:wait|stay))\b",
        r"(?:\bif|^\W*should|^\W*were|[,;] (?:should|were))\b.{3,70}\b(?:is|are|be|was|were) (?:not|never) (?:bought|purchased|installed|replaced|acquired|obtained|procured|ordered|made|done|built|available|provided|in place|completed|upgraded|added|connected|fixed|moved|delivered|renewed)\b", r"\bif nothing (?:is done|changes|happens)\b", r"\b(?:unless|until) (?:we|this|the|it)\b.{3,80}\b(?:will|would|cannot|can['’]t|must|have to|remain|continue|go on|keep)\b", r"\bthe alternative (?:is|would be|to this is)\b",
    ),
    cue(
        0.84,
        rf"\b(?:when|where|unless|until|as long as|while) (?:we|i|they|this|the|it|you|our)(?: \w+){{0,2}}\b.{{0,40}}(?:(?<!if )\bnot\b|n['’]t\b|\bno\b|\brefus\w+|\bden(?:y|ied)\b).{{0,30}}\b{ASKED}\b", rf"\b{LOSS}\b.{{0,60}}\bwithout (?:it|this|that|them|the|an?|these|our)\b", rf"\bwithout (?:it|this|that|them|these)\b.{{0,30}}\b(?:means?|{LOSS})\b", r"\b(?:no|not|n['’]t|den\w+|refus\w+)\b.{0,60}\b(?:it|this|that|which) (?:means|leaves|costs|puts)\b", r"\bthat['’]?s what happens (?:if|when|with|without)\b",
        r"\bif (?:sacramento|the state|you|y['’]?all|they|nobody|your office|the reviewers?)\b.{{0,20}}\b(?:says? no|no\b|refuses?|denies|deny|declines?|turns?)", rf"\bif (?:\w+ ){{1,6}}(?:is|are|was|were|be|gets?|stays?) (?:\w+ )?(?:{DENIED}|unfunded|shelved|rejected|postponed|lost|scratched|unmet|deferred|put off|stopped)\b.{{8,}}", r"\bwho (?:answers|pays|explains|will|would)\b.{0,80}\bif (?:we|it|this|you|the)\b", r"\bcost of (?:waiting|delay|standing still|inaction|doing nothing|not \w+ing)\b",
        rf"\b(?:until|till) (?:then|that|it|this|the|we)\b.{{0,80}}\b(?:{LOSS}|one|only|still|again|past)\b", r"\b(?:or else|else|if not)[,:]? (?:we|the|they|it|our|\w+s)\b.{8,}",
    ),
    cue(0.84, r"\b(?:an?|your|the|any) (?:no|refusal|denial|rejection|negative (?:answer|reply))\b.{0,20}\b(?:puts?|sends?|leaves?|means?|keeps?|buys?|brings?|costs?|takes?|returns?|turns?)\b.{8,}", r"\b(?:that is|that['’]s) what (?:a |your )?(?:refusal|denial|no|waiting|delay)\b", r"^\W*(?:left (?:as (?:it|things|they) (?:is|are)|alone)|failing (?:approval|this|it|that|leave|permission))\b.{15,}"),
    cue(
        0.84,
        r"^\W*(?:[\w ]{2,20}[:,] )?(?:you |if you |to )?(?:say no|tell us no|turn (?:us|this|it) (?:down|away)|disallow|deny|refuse|withhold|hold (?:this|it) back|do(?:n['’]?t| not) (?:get|give|approve|grant|have)|lose (?:the|this|that)|miss (?:this|the) (?:window|chance|season|date))\b.{0,40}(?:,|\band\b|\bthen\b|\bas\b|\bnobody\b|:|;|—|–|\bwe\b|\bthe\b).{12,}",
        r"\b(?:denial|disapproval|refusal|rejection|disallowance|an? adverse (?:ruling|decision|answer)|an? (?:denied|refused|rejected) request|a [\"“‘]?no[\"”’]?|non-approval)\b.{0,30}\b(?:leaves?|exposes?|means?|puts?|forfeits?|keeps?|costs?|strands?|sends?|returns?|closes?|would|will|in|condemns?|ends?)\b.{12,}",
        r"^\W*(?:no (?:approval|exemption|delegation|permission|link|line|circuit|service|money|go)|nothing (?:bought|done|approved|granted))\b\W{0,3}(?:=+|-+>|→|:|,|—|–|\bmeans\b|\band\b).{12,}",
        r"\b(?:do-nothing|no-action|no-build|deny|denial|status[- ]quo) (?:scenario|option|case|alternative)\b.{12,}|\bcounterfactual\b.{12,}|\b(?:price|cost|risk|danger|burden|toll|harm|stakes?|exposure) (?:of|from) (?:\w+ ){0,2}(?:doing nothing|standing still|waiting|inaction|delay|refusal|denial|continued|a no|remaining|staying|keeping)\b.{6,}",
        r"^\W*(?:left|kept|leave it|leaving (?:it|things)|keeping|staying|remaining|continuing) (?:as (?:is|it is|things are|we are)|with|on|the (?:old|present|existing|current)|alone)\b.{15,}", r"\bfailure to (?:obtain|get|secure|win|receive|fund|have)\b.{12,}", r"^\W*(?:lest|failing (?:that|this|relief|which|it))\b.{15,}|\bthat failing (?:relief|this|leave)\b.{12,}",
        r"\b(?:that['’]s|that is|this is|here is) what (?:happens|follows|it costs|we face)\b|\bthat['’]?s the ramification\b", r"\b(?:were|if|should) (?:you|we|it|they|the \w+)\b.{0,40}\b(?:decide|rule|find|come out|vote|be (?:forced|made|obliged|compelled)|come to naught|not (?:go forward|get it|come|happen))\b.{0,40}\S.{8,}",
        r"\b(?:each|every) (?:day|week|month|year|season)\b.{0,20}\b(?:we (?:wait|are kept|stay|go without)|this waits|it waits|of waiting|without|of delay)\b.{10,}", r"\bwhat(?:['’]s| is) at stake\b.{8,}", r"^\W*in the absence of (?!any\b).{25,}",
    ),
    cue(0.86, r"\b(?:delegation|exemption|authority|approval|permission)\b.{0,20}\b(?:is|was|are|be)?\s?(?:not|denied|refused|withheld|rejected|declined)\b[^|]{0,20}\|.{12,}"),
    cue(0.6, r"\b(?:exposes? (?:us|the|it)|forfeits?|lapses?|reverts?|sanctions?|fined?|contempt|noncompliance|in violation|overtops?|turning people away|blind|unheard|unanswered|nobody (?:picks up|answers|hears))\b.{0,120}\b(?:would|will|next|again|until|each|per day|a day|monthly|in \d{4}|as in|last time)\b", r"\b(?:next|last) time\b.{20,}", r"\b(?:back to|go back to|revert\w* to|return to) (?!you\b|us\b|me\b)\w+"),
    cue(0.84, r"^\W*no (?:\w+ )?\w+[,;:] (?:then )?(?:we|nobody|our|they)\b.{8,}", r"\b(?:dread|shudder|hate|fear) to (?:think|imagine)\b.{8,}", r"\bnext (?:\w+ ){1,2}(?:=|will be|is) (?:the )?(?:same|worse|another)\b"),
    cue(0.5, rf"^\W*no (?:\w+ ){{1,3}}(?:and|, ?(?:and )?(?:then )?)(?:we|the|they|nobody|our|there)\b.{{0,160}}\b(?:{LOSS}|no|back)\b"),
    cue(
        0.6,
 r"\b(?:would|will) (?:go on|continue|keep|remain|have to|be forced|lose|miss|face|risk|be left|be unable|not be able|fall|slip|stop|close|fail|pay|suffer)\b", r"\b(?:at risk|jeopardi[sz]\w*|sanction\w*|in breach|out of compliance|liab(?:le|ility)|penalt\w+|immediate[- ]jeopardy|set aside|shut down|lives (?:at|are|would|depend|lost)|injur\w+|overtime|backlog)\b",
        r"\b(?:go(?:es)? on|stays?|keeps?) (?:\w+ing|without|waiting)\b",
    ),
)
SPOILS = re.compile(
    r"(?i)\b(?:credit(?:s|ed)?|refund(?:s|ed)?|month['’]s? (?:charge|fee)|service level|sla\b|notice (?:to|of)|days['’]? notice|early termination|terminate the|cancel the|invoice|the (?:vendor|provider|carrier|contractor|supplier) (?:will|shall|must|fails?|misses)|appropriat\w+ fail"
    r"|budget act does not|any questions|please (?:contact|call|advise)|in error|unless either|automatically renew|option to extend|months? (?:are|is) due|remaining months|otherwise (?:agreed|stated|noted|specified|provided|indicated)|within \w+ hours of a (?:fault|report))"
)
RULED_OUT = re.compile(
    r"(?i)^(?!.*\b(?:nothing|status[- ]quo|as[- ]is|(?:keep|stay|continue)\w* (?:the |our |as |on |with )))(?:.*\|)?\s*"
    r"(?:rejected|not (?:chosen|selected|recommended|viable|pursued)|ruled out)\s*[:.;]"
)
"""The verdict on an alternative, not on the request."""
CONDITION = re.compile(
    r"(?i)(?:^|[,;:.\u2014\u2013-]\s*|\b(?:and|but|so|because|that)\s+)(?:if|should|were|had|unless|until|suppose|assuming|in case|in the event(?: that)?|"
    r"supposing|when|where)\b(?P<said>[^;]{9,110}?)(?:,|\bthen\b|\u2014|\u2013|:)(?P<then>.{12,})"
)
AFTERWARDS = re.compile(r"(?i)(?P<then>.{12,}?)[,;]?\s(?:if|(?:should|were) (?=(?:it|this|that|these|we|they|you|the|our|no|any|approval|permission)\b)|unless|in case|in the event(?: that)?)\b(?P<said>[^,;]{3,110})$")
ELLIPTIC = re.compile(
    r"(?i)^\W*(?:if|when|once|where) (?!approved|granted|needed|required|applicable|necessary|possible|desired|requested|awarded|selected|asked|interested|"
    r"signed|installed|completed|accepted|used)(?:not \w+|\w+ed|put off|left \w+|turned \w+|held \w+|cut)\b(?! by\b).{12,}"
)
"""A condition without a subject is about the request itself: “If delayed, …”."""
REFUSED = re.compile(
    r"(?i)\b(?:no\b|not|nay|never|nothing|den(?:y|ied|ies|ial)|refus\w+|declin\w+|reject\w+|disapprov\w+|withh\w+|delay\w*|ceas\w+|turn(?:s|ed)? (?:\w+ )?(?:down|away)|"
    r"shoot|shot|kill(?:s|ed)?|fails?|falls? through|goes? (?:away|nowhere|unfunded)|postpon\w+|shelv\w+|stall\w*|wait\w*|without|stays?|remains?|"
    r"left|lost|lapse\w*|dies|died)\b|n['\u2019]t\b"
)
ADDRESSED = re.compile(
    r"(?i)\b(?:you|your|y'all|sacramento|stnd|cdt|otech|program|division|reviewers?|technology|state|answer|approval|permission|exemption|waiver|delegation|"
    r"request|application|petition|proposal|leave|relief|authority|decision|word)\b"
)
PARTNER = re.compile(r"(?i)\b(?:they|he|she|provider|vendor|carrier|contractor|supplier|seller|company|lessor|cooperative|operator|manufacturer)\b")


CONDITIONAL = re.compile(r"(?i)\s(?:if|should|were|unless|in case|in the event)\b")
"""Without one of these words there is no condition afterwards, and it takes long to see that there is none."""


def _conditional(text: str) -> float:
    """How surely a sentence tells what follows a refusal, by its build: a condition that denies, and what comes of it."""
    if RULED_OUT.match(text):
        return 0.0
    if ELLIPTIC.match(text):
        return 0.84
    best = _told_without_condition(text)
    best = 0.86 if any(not ATTRIBUTE.search(text[: m.end(1)]) for m in REFUSED_THEN.finditer(text)) else max(best, 0.5) if LOST_THEN.search(text) else best
    for match in (*CONDITION.finditer(text), *(AFTERWARDS.finditer(text) if CONDITIONAL.search(text) else ())):
        said = match["said"]
        if PARTNER.search(said) or HISTORY.search(match[0]):
            continue
        if REFUSED.search(said):
            best = max(best, 0.86 if ADDRESSED.search(said) or NOT_TO_COME.search(said) else 0.55)
        elif HARM.search(match["then"]):
            best = max(best, 0.45)
    return best


HARM = re.compile(
    r"(?i)\b(?:los(?:e|es|t|ing|s|ses)|forfeit\w*|breach\w*|held back|withheld|paused|suspend\w*|halt\w*|stop\w*|clos(?:e|es|ed|ing|ure)|shut\w*|lapse\w*|expire\w*|miss(?:es|ed|ing)?|at risk|jeopard\w+|endanger\w*|danger\w*|"
    r"unpaid|unanswered|unprotected|unserved|unheard|untested|unlawful\w*|unsafe|turned away|strand\w*|dark|injur\w*|harm\w*|hurt|die[sd]?|dying|deaths?|dead|fine[sd]?|penal\w+|sanction\w*|citations?|cited|decertif\w+|"
    r"revert\w*|repa(?:y|id)|returned|delay\w*|late|later|slip\w*|wait\w*|backlog\w*|cannot|unable|not be able|without|no longer|nobody|no one|nothing|fail\w*|by hand|on paper|by courier|overtime|violat\w+|non-?complian\w+|out of compliance|"
    r"interrupt\w*|cut (?:off|back|short|hours)|blind|cancel\w*|postpone\w*|recur\w*|go(?:es)? on|continu\w+|remain\w*|keep|compelled|forced|obliged|have to|have no|has no|no way|no means|left (?:with|to)|goe?s? un\w+|liab\w+|exposed?|spoil\w*|burn\w*|drown\w*|escape\w*|undone|void\w*|overturned|set aside|challenged|sued|unseen|never)\b"
)
"""What nobody wants to happen."""
NOT_TO_COME = re.compile(r"(?i)(?:\b(?:not|never)|n['’]t) (?:\w+ )?(?:come|happen|arrive|materiali[sz]e|go (?:through|ahead|in|up)|get (?:built|installed|done|it|this|them)|have (?:it|this|them|one))\b")
HISTORY = re.compile(r"(?i)^\W*(?:\w+ )?(?:when|where)\b[^,;]*\b(?:was|were|had|did|(?<!is )(?<!are )(?<!be )(?<!not )(?<!gets )\b\w{3,}ed)\b")
"""What has happened already: a time told, not a condition."""
TRADED = re.compile(
    r"(?i)\b(?:cal-?net|contracts?|contractors?|carriers?|catalog\w*|agreement|provider|vendor|company|supplier|option|project|order|work|delivery|installation|cut-?over|prices?|costs?|charges?|fees?|pay|paid|cheaper|savings?|hope\w*|"
    r"thank\w*|appreciate|please|glad|happy)\b|n['’]t mind"
)


def _told_without_condition(text: str) -> float:
    """How surely a sentence in the conditional tells what would go wrong, its condition being told elsewhere."""
    if TRADED.search(text) or not HARM.search(text) or max(remedy_score(text), termination_score(text)) >= DOUBTED:
        return 0.0
    would = re.search(r"(?i)\b(?:would|could)\b(?! like)(?P<then>.{4,})", text)
    if would is None:
        return 0.45 if re.search(r"(?i)\b(?:will|may|might|going to)\b", text) else 0.0
    return 0.84 if HARM.search(would["then"]) else 0.45


REFUSAL = (
    r"(?:say(?:s|ing)? no|answer no|den(?:y|ied|ying|ial)|disapprov\w+|disallow\w*|refus\w+|declin(?:e|ing)|reject\w*|turn(?:s|ed|ing)? (?:\w+ ){0,2}down|"
    r"(?:an?|the|your) [\"'\u201c]?no[\"'\u201d]?(?= )|do(?:ing)?[- ]nothing(?: \w+)?|inaction|failure to (?:obtain|approve|grant|get|proceed|act)|"
    r"(?:no|without|w/o) (?:the |an? |this |such )?(?:approval|exemption|delegation|permission|leave|relief|waiver|go\b|it\b|this\b|that\b|them\b)|"
    r"(?:do not|don['\u2019]?t) (?:get|approve|grant|do|allow)(?: it| this| that)?|not approv\w+|not (?:be )?(?:granted|funded)|counterfactual)"
)
REFUSED_THEN = re.compile(
    rf"(?i)\b({REFUSAL})\b[^.;]{{0,50}}?(?:\band\b|,|=|-+>|\u2192|:|\b(?:leaves?|means?|exposes?|forfeits?|forgoes|costs?|puts?|sends?|strands?|occasions?|returns?|"
    rf"reverts?|keeps?|is that|would|will)\b)[^.]{{10,}}"
)
ATTRIBUTE = re.compile(
    r"(?i)\b(?!(?:if|when|once|where|is|are|be|was|were|been|being|get|gets|got|not|or|and|it|this|that|we|us|request|exemption|delegation|approval|application|leave|need|project)\b)"
    r"[a-z'’-]+ (?:den|refus|declin|reject|disapprov|disallow)i?ed$"
)
"""A participle that goes with a noun of the agency's trade: “they appeal denied treatment”."""
LOST_THEN = re.compile(
    r"(?i)^\W*(?:los(?:e|ing|s of)|drop|without|w/o|absent|no) (?:\w+ ){1,5}?(?:and|,|=|-+>|\u2192|:|means?|leaves?|costs?|would|forfeits?|puts?)\s*.{10,}"
    r"|\b(?:the )?next time\b.{10,}|\bleft as is\b.{10,}"
)
NO_HARM = re.compile(
    r"(?i)(?<!if )(?<!where )\b(?:no|not any|not really|nothing|nobody|no one|none|little|without|neutral|hardly|not foresee|n['\u2019]t foresee|did not find)\b[^.;,]{0,60}?"
    r"\b(?:consequences?|impacts?|harm\w*|effects?|chang(?:e|es|ed)|prejudice|problem|ramifications?|affected|suffer\w*|worse off|injur\w+|difference|hurt|bad thing|"
    r"deadline slips|expected|anticipated)\b|\b(?:refusal|denial|disapproval|impact|consequences?|effects?)\b[^.;]{0,40}\b(?:is|are|:|would be)\s*(?:neutral|none|nil|minor|low)\b"
    r"|\b(?:we(?:['\u2019]d| would| will)?|they|i) (?:be fine|manage|(?:would )?(?:just )?(?:keep|go on) (?:doing what|using|going|as (?:we|they) (?:are|do)))\b|\bcontinue as (?:they|we|it) (?:are|is|do)\b"
)

MADE_DO = re.compile(
    r"(?i)^(?!.*\b(?:by hand|los(?:e|es|t|ing)|miss(?:es|ed)?|late|but|until)\b).*(?:\b(?:no (?:big deal|problem|difference)|nothing (?:in particular|much|at all) (?:would|will)?|nothing would (?:be )?(?:lost|change|happen|occur|follow)|"
    r"(?:we['’]?ll|we['’]?d|(?:we|staff|they) (?:will|can|would)) (?:be (?:fine|all right|ok\w*)|manage|make do|cope|get by)|works? (?:ok|fine|well) (?:now|today|as)|can be absorbed|any harm would)\b|\b(?:won['’]t|wouldn['’]t|not) hurt (?:a|any)\w*)"
)
"""Getting along without it: it answers the question, and not the item."""


def _harmful(text: str) -> float:
    """Nothing for a sentence that says that no harm would follow: it answers the question, and not the item."""
    return 0.0 if (NO_HARM.search(text) or MADE_DO.search(text)) and not re.search(r"\$\s?\d", text) else 1.0


def _of_the_contract(text: str) -> bool:
    """Say whether a sentence tells what the contract gives when a level is missed, or how it may be left."""
    built = _conditional(text)
    if built >= SURE or re.search(r"(?i)\b(?:refused|withheld|approved|granted|allowed|permitted|authorized|denied)\b", text):
        return False
    return remedy_score(text) >= (SURE if built >= FAINT else CLAIMED) or (built < FAINT and termination_score(text) >= CLAIMED)


CLAIMED = 0.7
RAMIFICATIONS = Item(
    name="ramifications", particular=True, title="what follows if the need is not met", topics=("ramifications",), cues=CUES,
    spoils=SPOILS, spoiled=0.3, reads=_conditional, foreign_fact=_of_the_contract,
    demands=_harmful, lacking="It says that nothing would follow.",
)


def find(material: Material) -> Iterable[FieldValue]:
    """Yield the passages that say what follows a refusal."""
    yield from find_items(material, (RAMIFICATIONS,))
