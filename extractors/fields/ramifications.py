"""What follows if the need is not met or the request is denied (STMM 0501.0, Policy; STMM 3-502.0, Procedure)."""
# ruff: noqa: E501, RUF001 - a pattern reads best on one line, and people write typographic quotes and dashes

import re
from collections.abc import Iterable

from domain.fields import FieldValue
from extractors.contract import Material
from extractors.narrative import Item, cue, find_items

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
        r"\bif (?:you|the (?:program|state|answer|department of technology)|cdt|stnd|otech|calnet)\b.{0,40}\b(?:says? no|don['’]t|do not|does not|declines?|refuses?|can['’]t|cannot|turns?|is no|denies|deny)\b", r"\bif (?:we|it|this)(?: (?:are|is)|['’]re)? (?:told no|refused|turned down|denied|rejected|declined|disapproved)\b",
        r"^\W*(?:if )?(?:denied|refused|declined|rejected|disapproved|not approved|no)\b[,:]", r"\bif no\b\W", r"\bif (?:denied|refused|declined|rejected|disapproved|not (?:approved|granted|met|allowed|done|funded))\b",
        rf"\b(?:a |the )?(?:denial|refusal|disapproval|rejection)\b.{{0,60}}\b{COSTS_US}\b", r"\b(?:ramifications?|consequences?|repercussions?)\b.{0,60}\b(?:are|is|of|would|will|include|follow)\b.{15,}", r"(?:\bif|^\W*should|^\W*were|[,;] (?:should|were)|\bin the event)\b.{0,80}\b(?:withheld|refused|denied|declined|rejected|turned down|fail)\b", r"\bshould (?:approval|permission|leave|authority|relief|consent)\b.{0,20}\bnot\b", r"\bif the need (?:is|were|goes|remains)\b",
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
    cue(0.45, r"\bwould (?:have no|have to|be left|be without|not be able|never)\b.{6,}"),
    cue(0.5, r"^\W*(?:and |but |so )?(?:if|should|were|had|unless|until|absent|otherwise|when (?:the|this|our) [^,]{0,40}\bnot\b)\b(?! (?:you|anyone|any\b|there (?:is|are) any|applicable|needed|necessary|required|possible|so\b)).{20,}", rf"^\W*no (?:\w+[ ,]+){{1,6}}(?:no\b|and\b|we\b|the\b|then\b).{{0,160}}\b(?:{LOSS}|no|back)\b"),
    cue(0.45, r"\b(?:would|will|could|going to|may|might|if)\b.{0,120}\b(?:hurt|harm\w*|exposure|lost|loss\w*|compelled|forced|obliged|stop\w*|clos\w+|citation|penal\w+|overtime|nobody|no one|can['’]t|without|fail\w*|late|delay\w*|danger\w*|unsafe|dead|die|dying|repeat finding|cannot|miss\w*|wait\w*|turned away|shut\w*|injur\w*|unanswered|unable)\b"),
    cue(
        0.6,
 r"\b(?:would|will) (?:go on|continue|keep|remain|have to|be forced|lose|miss|face|risk|be left|be unable|not be able|fall|slip|stop|close|fail|pay|suffer)\b", r"\b(?:at risk|jeopardi[sz]\w*|sanction\w*|in breach|out of compliance|liab(?:le|ility)|penalt\w+|immediate[- ]jeopardy|set aside|shut down|lives?|injur\w+|overtime|backlog)\b",
        r"\b(?:go(?:es)? on|stays?|keeps?) (?:\w+ing|without|waiting)\b",
    ),
)
SPOILS = re.compile(
    r"(?i)\b(?:credit(?:s|ed)?|refund(?:s|ed)?|month['’]s? (?:charge|fee)|service level|sla\b|notice (?:to|of)|days['’]? notice|early termination|terminate the|cancel the|invoice|the (?:vendor|provider|carrier|contractor|supplier) (?:will|shall|must|fails?|misses)|appropriat\w+ fail"
    r"|budget act does not|any questions|please (?:contact|call|advise)|in error|unless either|automatically renew|option to extend|months? (?:are|is) due|remaining months|otherwise (?:agreed|stated|noted|specified|provided|indicated)|within \w+ hours of a (?:fault|report))"
)
RAMIFICATIONS = Item(
    name="ramifications", particular=True, title="what follows if the need is not met", topics=("ramifications",), cues=CUES,
    spoils=SPOILS, spoiled=0.3,
)


def find(material: Material) -> Iterable[FieldValue]:
    """Yield the passages that say what follows a refusal."""
    yield from find_items(material, (RAMIFICATIONS,))
