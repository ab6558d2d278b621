"""What a heading, caption, question or run-in label is about: a lexicon of the ways people name the required items.

A topic is weighed between 0 and 1: `Ramifications` can mean nothing else, `Background` usually, not always, holds the need.
"""
# ruff: noqa: E501, RUF001 - a pattern reads best on one line, and people write typographic quotes and dashes

import re
from functools import lru_cache

from extractors.wanted import Sought

Topics = tuple[tuple[str, float], ...]

CALNET = r"(?:cal-?net|msa|master services? agreement|statewide? contracts?|state contracts?|mandatory (?:contract|service)s?)"
DENIED = (
    r"(?:den(?:y|ied|ial)|refus\w+|reject\w+|declin\w+|disapprov\w+|turned down|withheld|told no|say no|says no|answer is no"
    r"|not (?:be )?(?:approved|granted|met|funded|allowed|done|authorized|get)|no\b)"
)
WANTED = (
    r"(?:the )?reasons? (?:for |why |that )?(?:we|it|they|i|wanting|needing|buying|having|getting|(?:the|this|our) (?:\w+ )?(?:department|division|office|board|project|purchase|service|work|job|system|line|circuit))\b"
    r"(?!.*\b(?:exempt\w*|cal-?net|not|n't|outside|delegat\w+|depart\w*|contracts?|instead|ask\w*|request\w*)\b)"
)
"""A reason for having the thing is the need; the reason that is asked for is the one for leaving the contracts."""

LEXICON: tuple[tuple[str, float, str], ...] = (
    # STMM 0501.0 and 3-502.0: ramifications, adverse consequences
    ("ramifications", 0.95, r"ramification|consequence|repercussion|detriment|hardship"),
    ("ramifications", 0.9, rf"\b(?:if|should|were|when|upon|in case|in the event|effects? of|result of|impact of)\b.*\b{DENIED}"),
    ("ramifications", 0.86, r"^(?:and )?(?:if|should|were|unless|absent|in default|failing)\b(?!.*\b(?:miss(?:es|ed)?|fails?|falls?|late|below|under|renew\w*|exten\w+|terminat\w+|cancel\w*|leave|award\w*|selected|perform\w*|deliver\w*|breach\w*|keeps?|kept|honou?r\w*|any|applicable|available|approved|granted|financial|technical|different|other|known|so|yes|needed|required|necessary)\b)"),
    ("ramifications", 0.86, r"\b(?:cost|price|risk|danger|burden|toll|effect|stake|downside|fallout|loss|harm|hazard|exposure|picture|world|life|day|future)s? (?:of|if|without|with) (?:\w+ ){0,2}?(?:standing still|waiting|inaction|delay\w*|nothing|staying|not\b|refus\w+|denial|rejection|saying no|an? no\b|no\b|it\b|this\b)|^no (?:yes|approval|exemption|delegation|leave)\b|\bburden\b|\b(?:unfunded|not funded|irreparable|left vacant|scratched)\b"),
    ("ramifications", 0.9, r"\bif (?:not|no|we (?:can'?t|cannot|don'?t|do not|must not|get no)|you (?:don'?t|do not|say))\b"),
    ("ramifications", 0.9, r"\bif (?:it|this|the (?:need|project|request)) (?:\w+ )?(?:is not|isn'?t|does not|doesn'?t|can'?t|cannot|fails)"),
    ("ramifications", 0.9, r"what (?:happens|follows|would happen|will happen|is at stake|we (?:lose|risk))|at stake|otherwise\b"),
    ("ramifications", 0.85, r"\b(?:effects?|impacts?|risks? (?:of|if|to|without|from)|adverse|harm|cost of (?:delay|doing nothing|inaction)|exposure)\b"),
    ("ramifications", 0.5, r"^risks?\b|\brisk (?:register|log|matrix|management|assessment)"),
    ("ramifications", 0.85, r"^(?:and )?without (?:it|this|the|an?)\b|why it matters|failure to (?:approve|grant|act|proceed)|\bdenial\b"),
    ("ramifications", 0.85, r"^(?:or|and) else\b|^worst case\b|\bwhat (?:worries|frightens|scares)\b|^(?:our |the )?(?:fear|worry)s?\b|\bdownside\b|^(?:the )?outlook$"),
    ("ramifications", 0.8, r"\bdo(?:ing)? nothing\b|no action|outcome"),
    # the reason for leaving CALNET, or for being granted delegation
    ("reason", 0.95, rf"\bwhy (?:not|no)\b.*|(?:why|reason).*\b{CALNET}|{CALNET}.*\b(?:why|reason|fail|lack|gap|short|not|cannot|can'?t|won'?t|inadequa|unable|unsuit)"),
    ("reason", 0.95, r"(?:technical|financial|economic|cost|price)(?:[ /]+(?:and|or|and/or)?[ /]*(?:technical|financial))? (?:reason|justification|ground|basis|rationale|case|comparison)"),
    ("reason", 0.95, r"(?:reason|ground|basis|justification|grounds|case|rationale)s? (?:for|of|why|to).*\b(?:exempt|delegat|relief|request|grant|ask|depart|authority)"),
    ("reason", 0.95, r"why (?:the |an? |this |our )?(?:exemption|delegation|authority|request should|should|we should|us\b|you should|we (?:ask|request|think)|it should be|approve)"),
    ("reason", 0.93, r"\bwhy\b.*\b(?:by itself|by ourselves|ourselves|on (?:our|its) own|in-house|asks?|asking|requests?|requesting|applies|applying|outside)\b"),
    ("reason", 0.92, r"^why\b.*\b(?:not|n't|cannot|can'?t|couldn'?t|won'?t|doesn'?t|instead|rather|unfit|unsuit\w+|fails?|failed|short)\b|^why (?:let|grant|give|trust|allow|permit|delegate|us|me)\b"),
    ("reason", 0.9, rf"^(?:the )?(?:reason|ground|justification|basis|rationale)s?$|^(?!{WANTED})(?:reason|ground)s?\b|\b(?:exemption|delegation) (?:reason|basis|justification|rationale)"),
    ("reason", 0.9, r"\bshould be (?:granted|allowed|approved|permitted|delegated)|reasons? to (?:grant|delegate|approve|exempt)|delegat\w+ justif|warrant"),
    ("reason", 0.75, rf"\b{CALNET}\b(?!.*\b(?:program|contact|stnd|category|subcategory|modul|contract service|catalog|delegations?|exemptions?|requests?|mailbox|desk|unit|staff)\b)|alternatives? (?:considered|analysis|examined|review)|options considered|market (?:research|survey)"),
    ("reason", 0.85, rf"^(?:and |the )?cal-?net$|^what {CALNET} (?:offer\w*|has|had|sells?|said|quoted|proposed)\b|\b(?:state(?:'s)?|contract(?:ed)?) (?:suppliers?|carriers?|contractors?|companies|vendors?|vehicle)\b"),
    ("reason", 0.6, r"justification|rationale|\bwhy .*(?:vendor|carrier|provider|company|this one|them)\b"),
    # need, purpose
    ("need", 0.95, r"\b(?:business |program |operational |statement of |description of |project )?(?:needs?|necessity)\b(?! (?:to know|help|assistance|by))|\bneeded\b"),
    ("need", 0.9, r"\bpurpose|\bobjectives?\b|\bgoals?\b|\bwhy\b(?! (?:not|no|us|the authority|delegat|exempt|calnet|we should|you should|it matters))"),
    ("need", 0.85, r"problem|what (?:it|this|they|these) (?:is|are) for|background|present situation|current (?:situation|state|environment|condition)|business (?:driver|reason|requirement|justification)|the (?:story|issue|trouble)"),
    ("need", 0.9, rf"^{WANTED}"),
    ("need", 0.85, r"what(?:'s| is| was) (?:wrong|broken|the matter|missing)|\bpain points?\b|^opportunit|^what(?:'s| is| are)? (?:it |this |they |these |that )?for\b|^(?:the |statement of (?:the )?)?requirements?$|^what we lack|shortcomings?(?! of (?:cal-?net|the contracts?))|^(?:the )?condition$"),
    ("need", 0.6, r"^(?:project )?(?:justification|rationale|overview|introduction|summary|context|history|situation|use|benefit|business case)s?\b|^business case\b"),
    ("need", 0.7, r"^for what$"),
    # project
    ("project", 0.95, r"\bproject(?: (?:name|title|id|no|number|identification|identifier))?\b(?!.*\b(?:experience|similar|prior|past|scope|purpose|cost|total|location|time|schedule|start|end|staff|manager|team|oversight|planning|charter|approach|plan|office|sponsor)\b)|\bacquisition(?: title)?\b"),
    ("project", 0.9, r"^(?:exemption|delegation|approval|authority|waiver|leave|permission)?\s*(?:sought|asked|requested|wanted|needed)(?: for)?$|^(?:exemption|delegation|request|approval) (?:is )?(?:for|of|covers?|concerning)$|^for what$|^subject matter$|^name of (?:the )?(?:project|undertaking|job|effort)"),
    ("project", 0.9, r"^\d*\s*(?:purchase|title|matter|purchase title|request title|subject matter|undertaking)$"),
    ("project", 0.85, r"^(?:calnet )?(?:(?:contract|general) )?(?:exemption|delegation)(?: request)?$|^(?:verified )?request for (?:an? )?(?:\w+ )?(?:exemption|delegation)$"),
    ("project", 0.85, r"^(?:re|subject|title|in the matter of|request for|about)\b|what (?:is )?(?:this|it) is? ?(?:about)?|the job|undertaking|initiative"),
    ("scope", 0.95, r"\bscope|\bextent|what (?:it|this|the project|is) ?(?:covers?|is|includes|does|covered)|what (?:we|is) (?:want|would|will|are|being|to)|\bcover(?:s|ed(?! california)|age(?! period))\b|what (?:is )?the project"),
    ("scope", 0.9, r"project(?: (?:description|summary|overview|definition|parameters|and parameters))|(?:description|summary|definition) of (?:the )?(?:project|work|request)|the (?:job|project|work|request)$|^(?:project|what|work|request|task|mission|undertaking|job)s?\??$"),
    ("scope", 0.6, r"description|overview|summary|parameters|deliverable"),
    ("timeframe", 0.95, r"\btime ?(?:frames?|lines?|table|ing)?\b(?! to repair)|\bschedule|\bmilestones?|\bwhen\b(?!.*\b(?:denied|refused))|\bduration|\bperiods?\b(?!.*\bservice)|\btime ?box|\btenure\b|\bpost time\b|\bdates?\b|\bphas(?:es?|ing)\b|\bcalendar\b|start|^finish|^begin|^end(?:s|ing)?$|commence|deadline|completion|go.?live|roll.?out|how long"),
    ("location", 0.95, r"\blocations?\b|\b(?:project|work|service) area\b|\bwhere\b|\bsites?\b|\bplaces?\b|\baddress(?:es)?\b|\bfacilit(?:y|ies)\b(?! (?:&|and|management|operations|services|planning|division|officer|manager))|\bpremises\b|\boffices?\b(?! of)|\bcampus|\bbuildings?\b"),
    ("products", 0.95, r"\bproducts?\b|\bequipment\b|bill of materials|\bbom\b|\bhardware\b|\bmake\b|\bmodel\b|what (?:will be|we (?:would|will|want to|plan to)|is to be|do (?:you|we) want to) (?:buy|bought|purchase|order)|\bmaterials?\b|^stuff\b|\bto be (?:bought|purchased|procured)\b|shopping list|each office gets|\bitems?\b"),
    ("catalog", 0.95, r"\bcatalogu?e?\b|contract service|calnet service|service (?:requested|asked|id|identifier|name)|\bidentifier\b|what (?:we|do you) (?:would like|want) to (?:order|buy)|subcategory|feature name"),
    ("qualifications", 0.95, r"qualif|credential|certific|training|\bskills?\b|competenc|\bknows?\b|what they know|expertise|\beducation\b"),
    ("experience", 0.95, r"experience|track record|(?:prior|past|previous|similar|earlier|related|comparable|other) (?:projects?|work|jobs?|engagements?|efforts|systems?)|relevant (?:engagements?|projects?|work)|done (?:this |it |that )?before|did before|delivered before|have (?:they|we|you) done|(?:they|we|you|he|she|team|crew|staff) (?:have |has |had )?(?:done|did|built)\b|past performances?|history of|references?$"),
    ("staff", 0.9, r"\bstaff(?:ing)?\b|\bteam\b|\bcrew\b|\bsquad\b|\bpeople\b|personnel|\bwho\b(?! (?:we are|asks))|^resourc(?:es|ing)$|(?:human|project|staff|team) resources|project (?:manager|lead|organization)|our (?:folks|own)|r[ée]sum[ée]s?"),
    ("activities", 0.9, r"activit(?:y|ies)|authority (?:sought|asked|requested|for)|^doing\b|what (?:they|we|it|our \w+)(?:['’]d| would| will|['’]ll) (?:handle|do|take on|perform|run)\b|to be delegated|delegat\w+ (?:is )?(?:sought|requested|asked)|functions"),
    # topics of other items, known so that their headings end a section
    ("services", 0.9, r"\b(?:services?|svcs?)\b(?! level)|\bcircuits?\b|\bquantit(?:y|ies)|\bbandwidth\b|\bqty\b|\bhow many\b|^(?:the )?(?:number|count)\b|\bnumber (?:of (?:services|circuits|lines|units|seats|each)|needed|required|wanted)"),
    ("term", 0.9, r"\bterm\b|\bterms\b|\bcontract\b(?! (?:delegation|service))|\bcommitment|\bagreement\b(?!.*level)"),
    ("termination", 0.95, r"terminat|cancel|extension|extend|early (?:end|out|exit|term\b)|leaving early|getting out|\bbuy-?out\b|\bexit\b|\bways? out\b|\bget-?out\b|renew|\boptional\b|options? to|option (?:year|term|period)s?"),
    ("cost", 0.9, r"\bcosts?\b|\bpric(?:e|es|ing)\b|\bcharges?\b|\bmoney\b|\bbudget\b|\bspending\b|\brates?\b|\btotal\b|\bamounts?\b|consideration|\bfees?\b"),
    ("provider", 0.9, r"\bprovider|\bvendor|\bcarrier|\bcontractor|\bsupplier|\bcompany\b|\bwho (?:will )?(?:provide|sell)s?|\b(?:partner|seller|lender|operator|firm|outfit|bidder|reseller|integrator|telco)\b|^who(?:m| (?:from|with|does it|gets it))?$|^(?:from|with) whom|^(?:we are |we're )?(?:buying|bought|purchased) from\b"),
    ("sla", 0.9, r"service levels?|\bsla'?s?\b|\bperformance\b|guarantee|availability|\blevels\b|promises?|how good|uptime|repair"),
    ("remedies", 0.9, r"remed(?:y|ies)|credits?|penalt|what we get|if (?:they|it|we|the (?:vendor|provider|carrier)) (?:miss|fail|fall)|^(?:and )?if (?:they|it|he|she|(?:the |its |their )?(?:vendor|provider|carrier|company|contractor|supplier|seller|levels?|targets?|promises?|service|standard|guarantee)s?) (?:(?:do|does|did|is|are)(?: not|n[’']t)|fails? to|cannot|can[’']t) (?:\w+ )?(?:perform\w*|deliver\w*|keep|kept|met?|meet|hold|held|honou?r\w*|work|do it|make it)"),
    ("ipr", 0.9, r"\bipr\b|individual price"),
    ("fsr", 0.9, r"\bfsr\b|feasibility"),
    ("records", 0.9, r"\brecords?\b|central file|\baudit\b|file[- ]?keeping"),
    ("signer", 0.9, r"signature|signed|submitted by|approv(?:al|ed)|authoriz|certification|verification|(?<!project )(?<!purchase )(?<!request )(?<!acquisition )\btitle\b(?! / number| and (?:scope|number|description|purpose)|, (?:scope|number))"),
    ("contact", 0.9, r"^(?:contact|(?:tele)?phone|e-?mail|fax|tel|date|from|to|cc|bcc|attn|attention|attachments?|enclosures?|sent|requester|through|via)(?: (?:person|name|no|number|address|information|it may concern\b.*|line|\(s\)))*$"),
)
PATTERNS = tuple((topic, weight, Sought(pattern)) for topic, weight, pattern in LEXICON)
NARROWS = {
    # A label that says the first is not about the second, though the second's words stand in it.
    "ramifications": ("need", "services", "cost", "project", "timeframe", "remedies", "catalog", "location", "scope"),
    "reason": ("need", "services", "cost", "provider", "term", "catalog", "scope", "project", "timeframe"),
    "qualifications": ("staff", "services"),
    "experience": ("staff", "project", "scope", "services", "timeframe", "sla"),
    "timeframe": ("project", "scope", "services", "sla"),
    "location": ("project", "scope"),
    "termination": ("term", "timeframe", "services"),
    "sla": ("services", "term", "timeframe"),
    "remedies": ("services", "ramifications", "sla"),
    "ipr": ("cost", "reason"),
    "fsr": ("reason",),
    "cost": ("services", "products", "project", "timeframe", "term", "location"),
    "staff": ("need", "project", "services"),
    "contact": ("project", "scope", "timeframe", "reason", "need"),
    "signer": ("project", "scope", "need", "reason", "timeframe", "term"),
    "catalog": ("services",),
    "need": ("services", "scope", "project"),
    "products": ("services",),
    "activities": ("project",),
}
MOST_WORDS = 18
ADDRESSED = re.compile(r"^(re|subject|subj|to|from|date|cc|through|via|attn)\b\s*[:.]")
INSTITUTION = re.compile(
    r"^(?:the )?state of california|\b(?:(?:department|commission|board|office|division|bureau|agency|council|authority|conservancy)s? (?:of|on|for)\b)"
    r"|\b(?:division|branch|bureau|department|agency|commission|section|conservancy|authority|board|panel|unit)$|^(?:hello|hi|to whom|attn|attention)\b|\bdear\b"
)
"""A letterhead or a salutation names things (training, services, staff) that it is not about."""


SALUTED = re.compile(r"^(?:to|dear|hello|hi|attn|good (?:morning|afternoon|day))\s+(?:the\s+)?(?!whom|be\b|what|why|which|where|when)\w+(?:\s+\w+){0,3}$")


@lru_cache(maxsize=8192)
def label_topics(label: str) -> Topics:
    """The topics of a heading or label with their weights, strongest first; empty where it names none."""
    folded = re.sub(r"\s+", " ", label.lower().replace("’", "'").replace("`", "'")).strip(" .:–—-*•#_")
    folded = re.sub(r"^\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.):]\s*", "", folded)
    folded = re.sub(r"^(?:article|section|part|item|question|box)\s+[\divxa-h]{1,4}[.:–-]?\s*", "", folded)
    folded = re.sub(r"^\(([^()]*)\)$", r"\1", folded)
    words = folded.split()
    if INSTITUTION.search(folded) or SALUTED.match(folded):
        return ()
    addressed = ADDRESSED.match(folded)
    if addressed and len(words) > 1:
        return (("project", 0.85),) if addressed[1].startswith(("re", "su")) else (("contact", 0.9),)
    if not words or len(words) > MOST_WORDS:
        return ()
    found: dict[str, float] = {}
    for topic, weight, pattern in PATTERNS:
        if weight > found.get(topic, 0.0) and pattern.matches(folded):
            found[topic] = weight
    damped = _narrow(found)
    fade = 1.0 if len(words) < 9 else 9 / len(words)  # noqa: PLR2004 - a long line mentions topics without being about them
    return tuple(sorted(((t, round(w * fade, 3)) for t, w in damped.items()), key=lambda pair: -pair[1]))


def _narrow(found: dict[str, float]) -> dict[str, float]:
    narrowed = dict(found)
    for topic, weight in found.items():
        for other in NARROWS.get(topic, ()):
            if other in narrowed and weight >= found[other] - 0.1:
                narrowed[other] = round(found[other] * 0.4, 3)
    return {topic: weight for topic, weight in narrowed.items() if weight >= 0.3}  # noqa: PLR2004
