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
from extractors.fields.staff import EXPERIENCE, QUALIFICATIONS
from extractors.narrative import Item, cue, find_items

NAMES = ("need", "project.purpose")

CUES = (
    cue(
        0.86,
        r"\b(?:is|are|was|were) (?:\w+ )?(?:needed|required|wanted|necessary)\b.{0,60}\b(?:because|so that|since|to|for|as|in order)\b",
        r"\b(?:we|department|agency|board|division|office|commission|program|staff|unit|it|they|team|hospital|center)s?\b.{0,40}\bneeds?\b.{3,}\b(?:because|for|so that|since|to|in order|as|who|which)\b",
        r"\bpurpose (?:of|is|was)\b", r"\b(?:reasons?) (?:for|we are|behind) (?:doing|this|it|the (?:project|move|purchase|change|work))\b.{0,30}\b(?:is|are|was)\b", r"\b(?:the|our) (?:idea|aim|point|object|intent|intention|goal|problem|trouble|issue|motive|objective)\b.{0,30}\b(?:is|was|here|being)\b.{8,}", r"\b(?:the )?(?:business |operational |program )?need (?:is|arises|for this|comes|stems)\b", r"\bhere(?:'s| is) (?:why|the story|the problem)\b",
        r"\b(?:in order to|so that|so (?:we|they|the|our|staff|people|callers|inspectors|each)|to (?:allow|enable|let|ensure|permit|support|replace|restore|meet|comply|give|serve|make sure|keep|avoid|prevent|stop|reduce))\b.{12,}",
    ),
    cue(
        0.81,
        r"\b(?:currently|at present|today|presently|existing|current|right now|nowadays|old|as it stands|the present|these days|since (?:january|february|march|april|may|june|july|august|september|october|november|december|last|\d{4}))\b.{0,120}\b(?:cannot|can'?t|can’t|fail\w*|slow\w*|drop\w*|lose\w*|losing|lost|no longer|only|takes?|out of|unreliable|dead|busy|exhausted|wait\w*|obsolete|end[- ]of|unsupported|insufficient|inadequate|too|without|not|never|late|behind|interrupt\w*|down|worn|overload\w*|limit\w*|blocked|abandon\w*|dark)\b",
        r"\b(?:cannot|can'?t|can’t|fail\w*|drop\w*|only|slow\w*|still|without|no)\b.{0,100}\b(?:today|now|at present|currently|these days|any more|anymore|(?:the|our|its|their) (?:present|current|existing|old))\b",
        r"\b(?:cuts? (?:off|out)|times? out|timed out|timing out|freez\w+|went (?:quiet|dark|down|silent)|stop(?:s|ped)? (?:reporting|working|answering|responding)|(?:is|are|be|been) (?:being )?retired (?:by|on|in|at|next|this)|by hand|on paper|packet loss|jitter|congest\w+|saturat\w+|utili[sz]ation|unintelligible|unusable|out of service|intermittent\w*|garbled|overflow\w*|abandoned|blocked|busy signals?|backlogs?|wait(?:ing)? times?|increased from|grown (?:from|to|by)|doubled|tripled|bare building|pay phones?|sharing (?:one|a|the)|share (?:one|a|the|bandwidth)|a single (?:line|circuit|phone|path)|salvaged|condemned|leak\w*|time-outs?|was the subject of|audit finding|complaints?|cited us|citation|so (?:noisy|slow|old|faint|poor|bad|weak)|single \w+|ceased to|unfit|unsafe|too (?:slow|small|old|few|noisy))\b", r"\b(?:dates? (?:from|back to)|(?:installed|bought|built|acquired|put in) in) (?:the )?(?:19|20)\d\d", r"\bcannot be (?:heard|seen|used|read|reached|repaired|expanded|replaced|relied|understood|met|done|sent|moved)\b",
        r"\b(?:requirement|request|need|project|move|demand)s? (?:arises?|stems?|results?|comes?|grew|springs?) (?:from|out of|because|when)\b", r"\bneither\b.{0,40}\bnor\b", r"\b(?:audit\w*|antiquated|ag(?:e)?ing|outdated|worn|decades?[- ]old|years? old|vintage|older than|chokes?|crawls?|rides? on|by courier|by runner|reach(?:es)? us (?:late|the next|a day))\b", r"\b(?:loses?|losing|missed|misses|missing)\b.{0,40}\b(?:calls?|callers?|data|records?|readings?|frames?|images?|picture|warning|alarms?|connection|dates?|deadlines?)\b", r"(?:\bpercent|\bper cent|%) of (?!.{0,30}\b(?:charge|cost|price|month|availab|remaining|total))", r"\b(?:takes?|took|taking|needs?)\b.{0,25}\b(?:hours?|days?|minutes?|weeks?|overnight)\b", r"\bgr(?:own|ows|owing|ew)\b.{0,30}\b(?:by|from|to|factor|since|percent)\b", r"\b(?:new|second|added) (?:wing|building|office|site|clinic|unit|program|law|statute|staff|lease)\b.{0,60}\b(?:opens?|moves?|begins?|starts?|has|needs?|requires?|have)\b",
        r"\bno (?:\w+ )?(?:wiring|wire|wires|phones?|telephones?|lines?|internet|connection|connectivity|service|network|conductor|cable|way)\b.{0,40}\b(?:at all|there|yet|in|has|to|of|for|on)\b", r"\b(?:\w+ people|staff|kids|nurses|officers?|boss|residents?|patrons?|crews?|callers?|we|they|nobody|no one|clients?|inspectors?|patients?|workers?|counselors?|clerks?)\b.{0,40}\b(?:can['’]?t|cannot|could not|couldn['’]t|are not able|unable)\b",
        r"\b(?:no longer (?:made|supported|available|sold|manufactured|maintained|meets?)|end[- ]of[- ](?:life|support|sale)|(?:out of|without|beyond|past|lost|no|end of|ended) (?:\w+ ){0,2}(?:support|warranty|parts|spares|spare parts|maintenance|repair)|stopp?(?:ed|s) (?:making|supporting|answering|selling)|closed its repair|spare (?:parts|line cards|cards)|obsolete|unsupported|(?:has|have) failed|failures?|outages?|went down|goes down|breaks? down|wear(?:ing)? out)\b",
        r"\b(?:must|has to|have to|is required to|are required to|obliges?|requires?|ordered|mandate[sd]?|by law|statut\w+|regulation|court|settlement|permit says|legislat\w+|deadline)\b.{10,}",
        r"\b(?:is|are) (?:opening|moving|relocating|building|expanding|adding|fitting|digging|bringing|converting|closing|consolidating|launching|starting|rolling out)\b",
        r"\bone (?:call|caller|line|phone|telephone|in)\b.{0,30}\b(?:in|of) (?:two|three|four|five|six|ten|\w+teen)\b",
    ),
    cue(0.45, r"^(?:\S+\s+){8,}\S"),
    cue(
        0.5,
        r"\b(?:will|would|can|could) (?:allow|enable|let|give|provide|make|support|serve|bring|improve|reduce|cut|save|replace)\b", r"\b(?:rel(?:y|ies) on|depends? on|carr(?:y|ies)|serves?|used (?:by|for|to)|connects?|handles?|upload\w*|report\w* (?:to|every)|monitor\w*|watch\w*|dispatch\w*)\b",
        r"\bwants? (?:a|an|to|the|every)\b", r"\b(?:because|since|as) (?:the|our|we|it|they|of)\b", r"\b(?:callers?|patients?|inspectors?|officers?|students?|visitors?|public|customers?|residents?|claimants?|staff|crews?|workers?)\b.{0,80}\b(?:wait|hear|need|must|cannot|can't|have to|get|lose|call|see|reach|use)\b",
    ),
)
SPOILS = re.compile(
    r"(?i)^\W*(?:if|in the event|should|were|absent|without|otherwise|denial|disapproval|worst case|failing|unless|then)\b|\b(?:request\w*|ask\w*|propos\w+|seek\w*|wish(?:es)? to|would like|intends? to|plans? to|quot(?:e|ation)s?|attach\w*|exhibit|the (?:provider|vendor) (?:is|will|has)|quantity|service levels?|sla|repair\w* (?:with)?in|percent availab\w+|total\w*|central file|sincerely|respectfully|signed|signature|dated|certif\w+|experience|led the|by (?:january|february|march|april|may|june|july|august|september|october|november|december))\b.{0,200}$(?<!because)|\b(?:unable to meet|would be|covenants?|shall (?:endure|commence|follow|allow|stand)|guarantees?|interval|entitles?)\b|\bfeasibility|\bfsr\b|approval document|free of charge|\b9\d(?:\.\d+)?\s?(?:%|percent)|\bneeds? an? (?:exemption|delegation|approval)|\bwould (?:have|miss|lose|go|stop|fail|continue|remain|not)\b|\bmissing that\b|\bcal-?net\b|\bcatalog|\bipr\b|\b(?:if|should|were|without|unless)\b.{0,60}\b(?:den|refus|reject|declin|not (?:approved|granted|met)|say no|exemption|approval)"
    r"|\b(?:credit(?:s|ed)?|refund|terminat\w+|cancel\w*|early end|extension|extend|renew\w*|invoice\w*|billed|payable|remit\w*|rescind\w*|monthly (?:charge|fee)|availability (?:of|per)|time to repair|latency|uptime)\b"
    r"|\$\s?[\d,.]+ (?:per|a|each)|\bexemption (?:request|letter)|\bplease\b|\battached\b|\benclosed\b|\bconfidential"
)
SHORT = 14
ROW = re.compile(r"^\W*\d[\d,]*\s*\|")


def _held(text: str) -> float:
    """Nothing for a counted line of a table or the line of an address: what is bought, and where, says nothing of why."""
    is_address = len(text.split()) < SHORT and re.search(ADDRESS, text) is not None
    return 0.0 if ROW.search(text) or is_address else 1.0


NEED = Item(
    name="need", particular=True, title="why the services are needed", topics=("need",), cues=CUES, spoils=SPOILS, spoiled=0.25,
    demands=_held, lacking="It is a line of a list, not a need.",
    yields_to=(SCOPE, TIMEFRAME, LOCATION, PRODUCTS, CATALOG, QUALIFICATIONS, EXPERIENCE),
    foreign=frozenset({"ramifications", "reason", "staff", "qualifications", "experience", "timeframe", "catalog"}),
)


def find(material: Material) -> Iterable[FieldValue]:
    """Yield the passages that say why: under both ids, because the two chapters ask the same in other words."""
    for value in find_items(material, (NEED,)):
        yield value
        yield replace(value, name="project.purpose")
