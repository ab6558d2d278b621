"""The contract's length and its ways out: `contract.term`, `contract.termination`, field `contract.term_months`.

STMM 0501.0, Procedures: the length and terms of the commitment, and any requirements or commitments on early
termination or optional extension. Either half of the latter satisfies it, “none” does too. Leaving because service
levels were missed is a remedy (`sla.remedies`), and the contract that is running out is another contract.
"""
# ruff: noqa: E501 - a pattern reads best on few lines

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import pairwise

from domain.fields import FieldValue, Substance
from extractors.amounts import ISO_DURATION, NUMBER_WORDS, Duration, find_dates, find_durations, months_between
from extractors.context import fit, is_calnets, is_past, is_rivals, is_todays
from extractors.contract import Material
from extractors.fields.sla import MISS, TALLY
from extractors.roles import OFFER, Role
from extractors.statements import Statement, speaks_of, statements_of
from extractors.substance import classify
from extractors.wanted import Sought
from extractors.wording import covers

NAMES = ("contract.term", "contract.termination", "contract.term_months")
METHOD = "contract rules"

DEAL = re.compile(
    r"(?i)\b(?:terms?|locked in|commit(?:ment|ted|ting|s)?|contract(?:s|ed)?|agreements?|initial|lease[ds]?|leasing|"
    r"sign(?:s|ed|ing)?(?: up| on)?(?: for| from)?|bound|oblig(?:ed|ated)|length|duration|deal|"
    r"subscri\w+|purchase order|service order|order|engagement|obligation|period of performance|rates? (?:are "
    r")?(?:fixed|held|locked)|prices? (?:are )?(?:fixed|held|locked|for an?))\b"
)
RUNS = re.compile(
    r"(?i)\b(?:runs?|running|lasts?|lasting|begin(?:s|ning)?|start(?:s|ing)?|commenc\w+|from|effective|expir\w+|"
    r"ends?|ending|through|until|co-?terminous|for (?:a |the )?(?:period|term|length|duration)|"
    r"counted from|after acceptance|of acceptance|from (?:activation|acceptance|turn-?up|cutover|installation)|up "
    r"front|billed|payable|invoiced|in arrears|life of|locked in|on the hook|tied)\b"
)
OPTION = re.compile(
    r"(?i)\b(?:extensions?|extend(?:s|ed|ing|able)?|options?|optional(?:ly)?|renew(?:s|al|als|ed|able|ing)?|"
    r"additional|further|more|another|extra|follow-?on|carry on|prolong\w*|month[\s-]to[\s-]month|"
    r"third year|fourth year|fifth year|sixth year|run on|roll(?:s|ing)? over|re-?up|thereafter|successive|like "
    r"periods?)\b"
)
LASTS = re.compile(
    r"(?i)\b(?:agreement|contract|terms?|commitment|undertaking|engagement|deal|membership|subscription|lease|order|obligation|"
    r"arrangement|services?|lines?|circuits?|links?|connections?|it|this|we|department|board|commission|state|agency|"
    r"customer|which|and)\b[^.;]{0,50}?"
    r"\b(?:runs?|run|lasts?|last|endures?|subsists?|(?:is|are|be) (?:taken|bought|ordered|made|let|let out|in force|in effect|"
    r"firm|fixed|bound)|sign(?:s|ed|ing)?(?: up)?|commit(?:s|ted|ting)?|binds?|locks?(?: in)?|tak(?:e|es|ing)|buy(?:ing)?|"
    r"subscrib(?:e|es|ing)|covers?|extends over|goes? for|offer(?:s|ed)?|stays?|holds?|is|would be|will be|shall be)\b"
    r"(?: [\w',-]+){0,8}? ?(?:for|over|of|a|an)?\s*$"
)
"""A verb that ties a length of time to the agreement: “the engagement shall endure four years”, “is taken for two years”."""
OF_THE_DEAL = re.compile(r"(?i)(?:agreement|contract|commitment|undertaking|engagement|deal|membership|subscription|lease|order|obligation|arrangement)\b")
OFFERED = re.compile(
    r"(?i)\b(?:offer(?:s|ed)?|quot(?:es|ed)|propos(?:es|ed|al)|sells?|provides?|furnish(?:es)?|lets?|leases?|rents?|buys?|"
    r"taken?|takes?|order(?:s|ed)?|sign(?:s|ed)?|bought|held|holds?|pay(?:s|ing)? (?:monthly|quarterly|yearly|by the (?:month|quarter|year)))\b[^.;]{0,80}\bfor (?:the |a (?:period|term) of )?$"
)
REQUIRED = re.compile(
    r"(?i)\b(?:provider|vendor|carrier|company|cooperative|contractor|supplier|seller|they)\b[^.;]{0,30}\b(?:requires?|insists?|asks?|wants?|demands?)\b[^.;]{0,60}$"
)
FIRM = re.compile(
    r"(?i)\s*(?:certain|firm|fixed|obligatory|mandatory|minimum|guaranteed|committed|membership|from (?:the )?(?:\w+ )?"
    r"(?:PO|order|install\w*|acceptance|activation|turn-?up|cut-?over|day|date|time|moment|hour|start|delivery|effective|signing|signature|award|"
    r"january|february|march|april|may|june|july|august|september|october|november|december|\d)|of the (?:agreement|contract|"
    r"term|order|lease|deal))\b"
)
CORRECTED = re.compile(
    r"(?i)\b(?:strike|delete|replace|not|instead of|rather than|in place of|no longer|was|said|in lieu of|change(?:d)? from)"
    r"(?: out| the| a| an| our)*\s*[\u201c\"']?$"
)
"""Words before a length that a correction takes back: “strike 36 months; read 24 months”."""
MONTHLY = re.compile(r"(?i)\bmonth[\s-]to[\s-]month\b")
NEXT_OPTION = re.compile(r"(?i)[\s-]*(?:\w+\s+)?(?:extensions?|options?|optional|renewals?|renewable)\b")
NOT_THE_TERM = re.compile(
    r"(?i)\b(?:notice|experience|old\b|ago\b|warrant\w*|valid|kept|retain\w*|retention|retained|records?|file|audit|"
    r"first|after (?:month|year)|within|lead[\s-]?time|interval|delivery|build|to (?:install|build|deliver)|"
    r"repair|respon\w+|restor\w*|credit\w*|miss\w*|consecutive|previous|past|(?<!to )(?<!will )(?<!shall )(?<!would )last|prior|average|wait\w*|backlog|"
    r"late|dela(?:y|yed)|remaining|left|unexpired|early|saving|payback|useful life|age|"
    r"population|between|frequency|survey|transition|schedule|project|study|pilot|"
    r"trial|running|in a row|penalt\w*|balance|"
    r"charges? for|fees? for|equal to|\d+ ?%|percent)\b"
)
VALIDITY = re.compile(r"(?i)\b(?:quote|quotation|offer|good for|valid|open)\b")

LEAVE = (
    r"(?:terminat(?:e|es|ed|ing|ion)|terminable|cut short|shorten(?:s|ed|ing)?|curtail\w*|chang(?:e|es|ing) (?:our|its|your|their) minds?|step(?:ping|s)? away|lets? (?:you|us|the state) (?:off|"
    r"out|go)|call(?:s|ed|ing)? (?:\w+ )?off|cancel(?:s|ed|"
    r"led|ling|ing|lation|ation)?|cancell?able|"
    r"end(?:s|ed|"
    r"ing)?|leav(?:e|es|ing)|quit(?:s|ting)?|walk(?:s|ing)? away|get(?:ting)? out|back(?:ing)? out|pull(?:ing)? out|"
    r"opt(?:ing)? out|"
    r"stop(?:s|ped|ping)?|exit(?:s|ing)?|clos(?:e|es|ed|ing)|drop(?:s|ped|ping)?|disconnect\w*|determin(?:e|es|ed|"
    r"ation)|rescind(?:ed)?|discontinu\w+|break(?:ing)?|giv(?:e|es|en|ing) up|bail(?:ing)? out|"
    r"buy(?:ing)?[\s-]?out|suspend\w*|void(?:ed)?|dissol\w+|withdraw\w*|wind(?:ing)? up|shut (?:it |them |this |that |everything )?(?:off|down)|bail(?:s|ed)?|"
    r"walk(?:s|ed)?|get(?:s)? out|pull (?:the |our )?(?:plug|pin)|kill (?:it|them|the \w+)|call it (?:off|quits)|want(?:s)? out|gets? off|turn(?:s|ed|ing)? (?:(?:it|them|any|one|all|the \w+) )?off|"
    r"(?:return|send(?:ing)?|hand(?:ing)?|give|giving|turn(?:ing)?) (?:any |all |the |our |its |these |those )?(?:\w+ )?(?:back|in)|"
    r"return(?:s|ing)? (?:any |all |the |our |its |these |those )?(?:devices?|equipment|units?|sets?|phones?|radios?|terminals?|lines?|licenses?))"
)
WHO = (
    r"(?:we|i|you|they|it|one|n?either (?:side|party|of us)|(?:each|any|either|the|one) part(?:y|ies)|both(?: sides| "
    r"parties)?|(?:the )?(?:state|department|agency|customer|board|commission|office|division|"
    r"bureau|subscriber|county|authority|buyer|user|lessee|client|vendor|provider|carrier|contractor)|[A-Z]{2,7}|"
    r"Caltrans|Parks)"
)
EARLY = Sought(
    rf"(?i)\bearly[\s-](?:terminat\w+|exit|end(?:ing)?|cancel\w*|out|leav\w+|disconnect\w*|buy-?out|release)\b|"
    rf"\b(?:terminat\w+|cancel\w*|end(?:s|ed|ing)?|leav(?:e|ing)|stop(?:ping)?|exit\w*|gett?(?:ing)? out|"
    rf"quit(?:ting)?|close[ds]?)\b[^.;]{{0,30}}\bearly\b"
    rf"|\b(?:terminat\w+|cancel\w*) (?:for|at) (?:\w+ )?convenience\b|\btermination (?:charge|fee|liabilit|penalt|"
    rf"right|clause|provision)|\b(?:termination|cancell?ation|exit) (?:liability|fee|charge|penalty|cost)s?\b|"
    rf"\bETL\b|\bETF\b"
    rf"|\b{LEAVE}\b[^.;]{{0,60}}\b(?:without cause|for convenience|at any (?:time|point|moment|stage)|(?:any|each|every) (?:time|day|week|month|quarter|"
    rf"year|anniversary|season|june 30)|before (?:the end|(?:its|the|that) (?:time|term)|month|that|it is up|the (?:\w+ ){{1,3}}(?:is|are) (?:up|over|out))|within the (?:year|"
    rf"term)|prior to "
    rf"(?:the )?(?:end|expir\w+)|mid-?term|at will|whenever)\b"
    r"|\bfor (?:our |its |the \w+'s )?convenience\b|\bno (?:early[\s-])?(?:getting out|way out|way to (?:leave|end|quit|stop|cancel)|exit|out)\b|\b(?:locked|"
    r"tied) in\b"
    r"|\b(?:\d+|\w+teen|thirty|sixty|ninety|fifteen|ten)[\s-]?(?:days?|d|months?|mos?)[\s-](?:out|opt-?out|walk-?away|exit|escape)\b|\bout[\s-]clause\b|\bopt-?outs?\b|\bearly-?outs?\b"
    r"|\b(?:gives?|giving|on|upon|with) (?:the \w+ |him |her |them |us |you |it )?(?:[\w()'-]+ ){0,4}(?:notice|warning)\b[^.;]{0,60}\b(?:without|no|free of|at no) (?:\w+ )?(?:penalt\w+|charges?|fees?|costs?|liability)\b"
    r"|\b(?:gives?|giving) (?:\w+ )?(?:[\w()'-]+ ){1,3}notice at any time\b"
    r"|\bnot (?:\w+ )?appropriat\w+|\bif (?:the )?(?:money|funds?|funding)\b"
    rf"|\bnon-?appropriat\w+|\b(?:appropriat\w+|budget act|legislature|funds?|funding)\b[^.;]{{0,60}}\b(?:fails?|"
    rf"not (?:fund|appropriat)\w*|do(?:es)? not|doesn't|lapse\w*|unavailable|are not available|withdrawn)\b"
)
NOTICED = Sought(
    rf"(?i)\b{LEAVE}\b[^.;]{{0,120}}\b(?:notice|days' (?:written|warning|word)|warning)\b|\b(?:notice|"
    rf"warning)\b[^.;]{{0,80}}\b{LEAVE}\b"
    rf"|\b{LEAVE}\b[^.;]{{0,100}}\b(?:fees?|charges?|penalt(?:y|ies)|liabilit(?:y|ies)|costs?|payment|paying|free|"
    rf"\$ ?\d|lacks|nothing to pay|owe|owing|obligation|balance|remain(?:ing|der)|of what(?:'s| is|s) left|consequence|pay|bucks|dollars|hundred|thousand|"
    rf"\d+ ?%|eats?|days? (?:ahead|before|prior|in advance)|(?:costs?|and) nothing|w/o|(?:phone )?call|letter)\b|\b{LEAVE}\b[^.;]{{0,60}}\$ ?0\b"
    rf"|\b(?:owes?|pays?)\b[^.;]{{0,50}}\b(?:if|when|should) {WHO} (?:\w+ )?{LEAVE}\b"
    rf"|\b(?:fees?|charges?|penalt(?:y|ies)|liabilit(?:y|ies))\b[^.;]{{0,40}}\b(?:for|on|upon|if|to) (?:\w+ "
    rf"){{0,3}}{LEAVE}\b"
)
MAY_LEAVE = Sought(
    rf"(?i)\b{WHO}\b(?: \w+){{0,3}} (?:may|can|could|is free to|are free to|has the right to|have the right to|"
    rf"reserves? the right to|is entitled to|(?:will )?be able to|might|is allowed to)\b[^.;]{{0,40}}\b{LEAVE}\b"
    rf"|\b(?:if|should|were) (?:the )?{WHO} (?:to )?(?:\w+ )?{LEAVE}\b"
    rf"|\b(?:may|can|cannot|can't|could) (?:not )?be (?:\w+ )?{LEAVE}\b|\bno (?:right|way) to {LEAVE}\b|\bright "
    rf"(?:to|of) (?:\w+ ){{0,2}}{LEAVE}\b|\bmonth[\s-]to[\s-]month\b|\bfree to (?:go|leave|quit)\b|\bends? (?:by itself|on its own|"
    rf"automatically)\b|\bthen it ends\b|\bwalk[\s-]aways?\b|\bno exit (?:fee|charge|penalty)\b"
)
EXTENSION = Sought(
    r"(?i)\bauto(?:matic(?:ally)?)?[\s-]*renew\w*|\brenews? (?:itself|automatically|yearly|unless)\b"
    rf"|\b(?:no|one|two|three|four|five|six|\d+|{NUMBER_WORDS}|an?|any|the|further|optional|up to|possible|our|"
    rf"with)\b[^.;]{{0,50}}\b(?:extensions?|renewals?|option(?:s|al)? (?:to (?:extend|renew)|years?|periods?|terms?|"
    rf"months?|extensions?|renewals?)|optional (?:\w+ )?(?:years?|months?|periods?|terms?|extensions?|renewals?)|"
    rf"extension (?:options?|periods?|years?))\b"
    rf"|\b(?:extend(?:s|ed|able|ing)?|renew(?:s|ed|able|ing|al)?|prolong(?:ed)?|carry on|run on|roll(?:s)? over|go "
    rf"on|continue[sd]?|keep (?:it|going|on))\b[^.;]{{0,80}}\b(?:for|by|up to|once|twice|another|additional|further|"
    rf"more|option|optional|year|years|months?|month[\s-]to[\s-]month|yearly|automatic\w*|itself)\b"
    rf"|\b(?:not|never|cannot|can't|no(?:t)? be|nor|without) (?:\w+ ){{0,3}}(?:extend(?:ed|able|ing|s)?|renew(?:ed|"
    rf"able|al|s|ing)?|prolonged|extensions?|options?)\b|\boptions? to (?:extend|renew|continue|prolong)\b|\bextend "
    rf"or renew\b"
    rf"|\b(?:extension|renewal)s?\b[^.;]{{0,40}}\b(?:none|n/?a|not (?:available|offered|foreseen|planned|wanted|"
    rf"possible|sought)|is foreseen|are (?:not )?sold)\b|\bno (?:\w+ ){{0,3}}(?:extensions?|renewals?|options?)\b|\b(?:no (?:\w+ ){{1,4}}|nothing (?:\w+ )?)to (?:renew|extend)\b|"
    rf"\bdon't sell extensions\b|\bat (?:our|the (?:state|department|agency|customer)'s) option\b"
    rf"|\b(?:{NUMBER_WORDS}|\d+)[\s-](?:month|year)s?[\s-]+options?\b|\bwith (?:an? |the )?(?:[\w-]+ "
    rf"){{0,3}}options?\b(?! for the)"
    r"|\b\d+\s*(?:x|\u00d7|\+)\s*\d+[\s-]*(?:yr|year|mo(?:nth)?)s?\b[^.;]{0,20}\bopt(?:ion|ional)?s?\b|\bopt(?:ion)?s? yrs?\b|\bext(?:ension|n)?s?\b\W{0,3}\d+\s*(?:x|\u00d7|\+)\s*\d+|\bre-?up\b|"
    r"\b(?:can't|cannot|can not|no|not) (?:\w+ ){0,2}(?:stretch(?:ed)?|re-?up|go(?:ing)? longer)\b|"
    r"\bafter (?:that|which)\b[^.;]{0,30}month[\s-]to[\s-]month|\bmonth[\s-]to[\s-]month (?:after|there|from "
    r"then)\w*"
    rf"|\b(?:may|can|could|might|is|are|option to) (?:\w+ )?add(?:ed)? [^.;]{{0,30}}\b(?:more|months?|years?|another|further)\b"
    rf"|\b(?:years?|months?) more\b[^.;]{{0,40}}\b(?:if|option|may|can|choose|wants?)\b|\bmonth to month\b|\b(?:then|thereafter|after\w*|go(?:es|ing)? on|runs? on|continu\w+)\b[^.;]{{0,30}}\bmonth by month\b|\bencore\b"
    rf"|\bkeep (?:it|them|the \w+) (?:for )?(?:another|longer|on)\b|\b(?:second|third|fourth|fifth|sixth) (?:year|term)\b[^.;]{{0,30}}\boption\w*"
    rf"|\b(?:years?|months?|periods?|terms?) may be added\b"
    rf"|\b(?:additional|further|more|option(?:al)?) (?:\w+[\s-]){{0,3}}(?:years?|months?|periods?|"
    rf"terms?)\b[^.;]{{0,40}}\b(?:option|same (?:prices?|rates?|charges?|terms?|conditions?)|if we|(?:is|are) (?:available|offered|open))\b|\boption years?\b"
)
OTHER_END = re.compile(
    r"(?i)\b(?:circuits?|links?|services?|lines?|trunks?|fiber|cable|strands?|calls?|wires?|pairs?|"
    r"wave(?:length)?s?|conduits?|drops?|both) (?:\w+ )?(?:terminat(?:e|es|ed|ing)|ends?|hands? off)\b (?:on|at|in|"
    r"to|into|with)\b"
    r"|\bterminat(?:e|es|ed|ing) (?:on|in|at|to|into) (?:the |our |a |an |its |their )?(?:\w+ ){0,3}(?:router|"
    r"switch|roof|closet|room|building|demarc\w*|mpoe|premises|device|cage|hub|panel|rack|office|street|gateway|"
    r"address|data center|datacenter|aggregat\w+)"
    r"|\b(?:phone|telephone|line|cord|cable|four-digit|\d-digit|station|internal|power) extensions?\b|\bextension "
    r"(?:cords?|of the (?:modular|building|cable|network))|\bext(?:ension)?\.? \d{2,6}\b|\bextension \d|"
    r"\bextend(?:s|ed|ing)? (?:the |our |its |this )?"
    r"(?:network|reach|coverage|lan|wan|cable|fiber|conduit|hours|deadline|service to|services to|date|invitation|"
    r"to \w+ (?:sites|offices))|\b(?:deadline|due date|permit|grant|lease of the building|federal "
    r"extensions?)\b[^.;]{0,30}\bexten"
    r"|\bunemployment extension|\b(?:street|st\.?|avenue|ave\.?|road|rd\.?|drive|boulevard|blvd\.?|lane|way|canal|ditch|runway|trail|highway) extension\b|\bback-?end\b|\bfront-?end\b|\bhead-?end\b|\bend[\s-](?:user|point|to[\s-]end|"
    r"of[\s-]life|of[\s-]sale|office)s?\b|\b[ab]-?z? end\b|\bat (?:each|the other|either|the far|both) ends?\b|"
    r"\bweekend|\bclose(?:s|d)? (?:escrow|the (?:permit|counter|case))|\brenew(?:s|al|ed|ing)? (?:licen[sc]es?|"
    r"registrations?|permits?|titles?)|\blicen[sc]e renewal|\brenewal of (?:an? |the |their |his |her )?(?:\w+ )?(?:licen[sc]es?|registrations?|permits?|credentials?|certificates?)\b|"
    r"\b(?:licensees?|registrants?|members|drivers|patients|students|applicants|families|clients|teachers|nurses|owners|patrons|permittees|employees|parents|"
    r"residents|visitors|callers) (?:\w+ ){0,3}(?:renew|cancel|quit|leave|withdraw|drop|close|stop)\w*|"
    r"\bin the end\b|\b(?:not|no longer|never) (?:really |simply )?an option\b|\b(?:to|through|until|till|by|from) the end of\b|"
    r"\b(?:badge|licen[sc]e|card|permit|credential|registration|prescription|policy|library|tag|certificate|membership|loan|lease-?hold)s? renewals?\b|\bat the end of (?:the )?(?:day|fiscal)|"
    r"\btermination of (?:employment|parental|coverage|benefits)\b|\bterminal\b"
)
SECTION_TITLE = re.compile(
    r"(?i)^\W*(?:\d[\w.-]*\s*)?(?:early )?(?:termination|cancellation|extensions?|renewals?|options?)(?:\s*(?:/|and|"
    r"or|,|&|of|the|contract|optional|early|extension|termination|renewal|any|provisions?|terms?|rights?|"
    r"clause)\b)*\W*$"
)
TERM_LABEL = re.compile(r"(?i)\b(?:terms?|how long|lengths?|duration|commit\w*|contract|agreement)\b")
LEAST = 0.4
"""A length that is less sure than this is not made surer by another that is no surer."""
LINKED = re.compile(
    r"(?i)\b(?:to|through|thru|until|till|and ending|ending|ends?|expir\w*|terminat\w*|lapses?)\b|[-\u2013\u2014]"
)
STARTING = re.compile(r"(?i)\b(?:start\w*|begin\w*|commenc\w*|from|effective)\b")
"""Between two dates of which the later one is told first: “through June 30, 2023, starting July 1, 2021”."""
BEGINS = re.compile(r"(?i)\b(?:begin\w*|commenc\w*|effective|in force|in effect)\b[^.;]{0,30}$")
RUNS_FROM = re.compile(r"(?i)\b(?:runs?|lasts?|covers?|extends?|is|are|be) (?:from|through|until|to|effective|in (?:force|effect))\b")
WORKS = re.compile(r"(?i)\b(?:project|construction|install\w*|work|pilot|roll-?out|study|fiscal year|season)\b")
"""What else has a beginning and an end."""
NOT_A_TERM = -1.0
TOLD = 0.5
"""From this weight on a label says what a statement is about."""
DOUBTED = 0.42
"""What a length is worth that may be the contract's, for all that its sentence says."""
SURE = 0.82
"""What a length is worth that answers the term's own label, or stands among the other terms of the deal."""
WAY_OUT = 0.6
PAID = re.compile(
    r"(?i)\b(?:paid|payable|billed|invoiced|paying|payments?) (?:by the|per|each|every|in (?:arrears|advance)|\w+ly)\b|\bin arrears\b|\bnet \d\d\b"
)
SO_FAR = re.compile(r"(?i)\b(?:has|have|had)(?: (?:\w+ly|all|long|now))? (?:been|used|bought|had|served|worked|provided|run|held|known|relied|leased|rented|operated)\b")
SAYS_TERM = frozenset({Role.REQUEST, Role.VENDOR, Role.EXHIBIT, Role.COVER, Role.WORKBOOK})
NOT_THE_DEAL = ("need", "ramifications", "reason", "experience", "qualifications", "sla", "remedies", "records")
UNIT_LABEL = re.compile(r"(?i)\b(?:in |\()?(months|years|mos|yrs)\b\)?")
LABELLED = 0.8
"""From this weight on a passage stands under the item's own label."""
ANSWER = re.compile(
    r"(?i)\b(?:years?|months?|days?|notice|agree\w*|option\w*|free|charge|fee|cost|penalt\w+|not (?:possible|"
    r"allowed|available|permitted|offered)|"
    r"any ?time|automatic\w*|yes|allowed|permitted|possible|ext|opts?|mos?|yrs?|remain\w*|balance)\b"
)
NONE_SAID = re.compile(
    r"(?i)^\W*(?:none|n\.?/?a\.?|not applicable|no|nil|neither|there (?:is|are) none|does not apply)\b"
    r"(?:\W*(?:(?:and|or|/)\W*)?(?:none|n\.?/?a\.?|no|nil|not applicable)\b)*[^a-z]*(?:$|"
    r"[.;,(\u2013-]|either|on either|whatsoever|applies|\(|for)"
)
DENIES = re.compile(r"(?i)\b(?:cannot|can't|may not|will not|not|no|nor|never|none|without)\b")
FREE = re.compile(r"(?i)\bcosts? (?:us |you |the \w+ )?nothing\b|\b(?:no|not any|without(?: any| a)?) (?:quitting|exit|leaving) (?:fees?|charges?)\b|\b(?:no|not any|without(?: any| a)?) (?:\w+ ){0,2}(?:fees?|charges?|penalt(?:y|ies)|liability|cost)\b[^.;]{0,20}\b(?:for|on|to|if)\b")
"""That nothing is to be paid for something, said before it: “no penalty for quitting”."""
ON_NOTICE = re.compile(
    rf"(?i)\b{LEAVE}\b (?:\w+ ){{0,3}}?(?:on|upon|with|at|by|after) (?:[\w()'-]+ ){{0,4}}(?:days?|weeks?|months?|years?)(?:'? (?:\w+ )?(?:notice|warning|word)|\W*$)"
    rf"|\bfree to (?:go|leave|quit) on\b"
)
NONE_OF_IT = re.compile(
    r"(?i)\b(?:ETL|ETF|early terminat\w+|terminat\w+|cancell?ation|renewals?|extensions?|options?)\b(?:[^.;:=|]{0,24}[:=]\s*(?:none|no\b|n/?a\b|nil|\$ ?0\b)|[\s._\u2013|-]{1,60}(?:none|n/?a|nil)\b)"
)
COSTS = re.compile(r"(?i)\$ ?\d|\d ?%|\b(?:bucks|dollars|percent|remain\w*|of what(?:'s| is|s) left|free|nothing)\b")
"""What leaving early costs, or that it costs nothing."""
SPECIAL = re.compile(r"(?i)\b(?:default|material breach|cause)\b")


@dataclass(frozen=True, slots=True)
class Length:
    """A length of the contract found in a statement, in months, with how surely it is that."""

    statement: Statement
    start: int
    end: int
    months: float
    score: float


LENGTH_STEMS = (
    "month", "year", "yr", "mo", "mth", "annum", "to ", "through", "thru", "until", "till", "end", "expir", "laps", "\u2013", "-",
)  # fmt: skip
WAY_OUT_STEMS = (
    "terminat",
    "terminable",
    "cancel",
    "end",
    "leav",
    "exten",
    "renew",
    "option",
    "opt",
    "bail",
    "notice",
    "warning",
    "return",
    "pull",
    "kill",
    "quits",
    "turn",
    "send",
    "hand",
    "ext.",
    "ext:",
    "stretch",
    "re-up",
    "reup",
    "ext ",
    "off",
    "walk",
    "stop",
    "early",
    "to month",
    "to-month",
    "conven",
    "clos",
    "exit",
    "quit",
    "determin",
    "rescind",
    "appropriat",
    "budget act",
    "fund",
    "money",
    "drop",
    "out",
    "locked",
    "step",
    "let",
    "tied in",
    "cut short",
    "break",
    "suspend",
    "void",
    "disco",
    "buy",
    "give",
    "wind",
    "shut",
    "prolong",
    "continu",
    "run on",
    "carry on",
    "roll",
    "go on",
    "keep",
    "etl",
    "etf",
    "dissol",
    "additional",
    "further",
    "more",
    "release",
)


def find(material: Material) -> Iterable[FieldValue]:
    """Yield passages on the term and on leaving or extending, and `contract.term_months` once, as a whole number."""
    lengths: list[Length] = []
    for statement in statements_of(material):
        if statement.holding.role not in OFFER:
            continue
        lengths += _lengths(statement)
        yield from _of_termination(statement)
        yield from _lost_term(statement)
    yield from _terms(lengths)


# The length


def _terms(lengths: list[Length]) -> Iterator[FieldValue]:
    ranked = sorted(_alone(_supported(lengths)), key=lambda length: -length.score)
    for length in ranked[:6]:
        reason = f"It states a commitment of {_months(length.months)}."
        yield FieldValue(
            "contract.term",
            _whole(length.months),
            length.statement.evidence(METHOD, length.score),
            length.score,
            Substance.SUBSTANTIVE,
            reason,
        )
    if ranked:
        yield _months_field(ranked)


def _supported(lengths: list[Length]) -> list[Length]:
    """The lengths, each surer where another sentence says the same: both would have to be about something else."""
    raised = []
    for length in lengths:
        others = [
            other.score
            for other in lengths
            if _whole(other.months) == _whole(length.months)
            and other.months > 1
            and (other.statement.end <= length.statement.start or length.statement.end <= other.statement.start)
        ]
        doubt = (1 - length.score) * (1 - 0.8 * max(others, default=0.0))
        raised.append(replace(length, score=round(min(0.98, 1 - doubt), 3)) if length.score >= LEAST else length)
    return raised


def _alone(lengths: list[Length]) -> list[Length]:
    """The lengths, doubtful ones surer where the packet tells of no other, and nothing but the contract can have it."""
    if len({_whole(length.months) for length in lengths}) != 1:
        return lengths
    return [replace(length, score=SURE) if DOUBTED <= length.score < SURE and _is_the_deals(length) else length for length in lengths]


MOST_NOTED = 14
"""Words: so short a note has no subject of its own, and what it leaves out is the contract."""
SUBJECT = re.compile(
    r"(?i)\b(?:contract\w*|agreement|commitment|commit\w*|terms?|subscri\w+|lease[ds]?|deal|order|obligation|engagement|undertaking|arrangement|period|sign\w*|bound|"
    r"outlay|price[ds]?|charges?|costs?|hire|rent|service|offer|quote[ds]?)\b|^\W*(?:so )?(?:it|that)(?:'s| is| would| will| runs)"
)
"""Words that tell of the deal in a sentence that gives a length of time."""


def _is_the_deals(length: Length) -> bool:
    """Say whether a sentence with a length of time speaks of the deal, or is a note that needs no subject."""
    text = length.statement.text
    if length.statement.heading or length.statement.holding.role not in SAYS_TERM:
        return False
    note = len(text.split()) <= MOST_NOTED and len(text[: length.start].split()) <= MOST_NOTED // 2 and not STATES.search(text)
    return note or SUBJECT.search(text) is not None


def _months_field(ranked: list[Length]) -> FieldValue:
    """The best length as a field, with the lengths that lost to it."""
    best = ranked[0]
    others = {
        _whole(length.months): length for length in reversed(ranked) if _whole(length.months) != _whole(best.months)
    }
    rivals = tuple(
        FieldValue(
            "contract.term_months",
            value,
            other.statement.evidence(METHOD),
            other.score,
            reason="It is less surely the term.",
        )
        for value, other in others.items()
    )
    return FieldValue(
        "contract.term_months",
        _whole(best.months),
        best.statement.evidence(METHOD, best.score),
        best.score,
        Substance.SUBSTANTIVE,
        f"The term is {_months(best.months)}.",
        rivals,
    )


def _lengths(statement: Statement) -> Iterator[Length]:
    topic = max(statement.weight("term"), 0.5 * statement.weight("timeframe"))
    if re.search(r"(?i)\bhow long\b|\blengths?\b(?! of (?:cable|fiber|run))|\bduration\b|\bterm of\b", statement.labels):
        topic = max(topic, 0.85)
    if TERM_LABEL.search(statement.labels):
        topic = max(topic, 0.85 * statement.weight("termination", "timeframe", "term"))
    found = list(term_lengths(statement.text, topic=topic))
    share = _share(statement, topic) if found else 0.0
    answers = bool(found) and topic >= LABELLED and statement.start == statement.passage.start and classify(statement.text).is_substantive
    for number, (start, end, months, score) in enumerate(found):
        final = round(min(0.98, score) * (0.3 if _is_calnets_clause(statement.text, start) else share), 3)
        if final < SURE and _may_be_the_term(statement, start, end, months):
            told = (answers and number == 0) or _among_terms(statement, end)
            final = max(SURE if told and share > LEAST else DOUBTED, final)
        if final >= 0.3:  # noqa: PLR2004 - below this it is some other length of time
            yield Length(statement, start, end, months, final)
    counted = UNIT_LABEL.search(statement.passage.label)
    bare = re.match(r"\W*(\d{1,3})\b(?![.,]?\d|\s?%)", statement.text)
    if counted and bare and topic >= TOLD and statement.start == statement.passage.start:
        months = int(bare[1]) * (12 if counted[1].lower().startswith("y") else 1)
        yield Length(statement, bare.start(1), bare.end(1), float(months), 0.85)


def _share(statement: Statement, topic: float) -> float:
    """How far (0 to 1) a length in a statement can be that of the proposed contract, by whom it is about."""
    share = fit(statement) * {Role.VENDOR: 0.97, Role.WORKBOOK: 0.97 if topic >= LABELLED else 0.85}.get(
        statement.holding.role, 1.0
    )
    if _is_todays_deal(statement.text):
        share *= 0.25
    if is_bygone(statement.text) or (ITS.match(statement.text) and is_calnets(statement.before)):
        share *= 0.25
    if (NOT_THE_TERM.search(statement.passage.label) and topic < LABELLED) or is_of_another(f"{statement.passage.label} {statement.text}"):
        share *= 0.3
    return share


ITS = re.compile(r"(?i)\W*(?:its|their|they|theirs)\b")
"""Goes on about whom the sentence before is about."""
CLAUSE = re.compile(r";|\.\s|,? \b(?:while|whereas|but|although|though)\b")
OTHER_DEAL = re.compile(
    r"(?i)\b(?:other|another|neighboring|sister) (?:state )?(?:agenc|department|count|board|state|office|school|district|bureau|commission)\w*|\bfiscal year (?:runs|is|begins)\b|"
    r"\b(?:building|office|ground|premises|land|vehicle|tower|roof)(?:'s)? leases?\b|\blandlord\b|\btenan\w+|\bgrants?\b(?= (?:\w+ ){0,2}(?:runs?|lasts?|is for|covers?|ends?|expires?)\b)|"
    r"\bgrant (?:period|term|agreement)|\buseful life\b|"
    r"\b(?:assignment|appointment|position|detail|rotation|posting|employment|job|career|tenure) (?:here|to|at|with|of office|authority|as)\b(?! (?:[\w ]+ )?(?:contract|agreement|service))|\blimited-term\b|"
    r"\bmy (?:own )?(?:\w+ ){0,2}(?:assignment|appointment|position|detail|rotation|posting|term|recertification|licen[sc]e)\b|"
    r"\b(?:depreciat|retention|retained|recertif|accredit|probation|recharter|reauthori[sz])\w*|\b(?:median|mean|average) of\b|^\W*(?:the )?(?:average|median|mean)\b|\b(?:bonds?|parole)\b|"
    r"\b(?:concession|grazing|employment|labor|union|bargaining|janitorial|custodial|staffing|consulting|copier|food|laundry|towing|fuel|rental|security guard|interagency|memorandum of understanding|mou)(?:'s)? (?:contract|agreement|lease)s?\b|"
    r"\brent(?:ing|al)? of (?:the |our |an? )?(?:building|office|space|hall|land|room|warehouse)|\bproject (?:duration|schedule|life|phase)"
)
LEASED = re.compile(r"(?i)\b(?P<thing>[a-z]+)(?:'s)? leases?\b(?! (?:of|for) (?:the |our )?(?:fiber|lines?|circuits?|service|equipment|capacity))")
OF_SERVICES = re.compile(
    r"(?i)(?:fib(?:er|re)s?|strands?|circuits?|lines?|links?|bandwidth|capacity|spectrum|dark|services?|wavelengths?|poles?|sites?|radios?|satellites?|transponders?|initial|proposed|"
    r"new|this|that|the|an?|our|its|their|years?|months?|yrs?|mos?|equipment|phones?|telephones?|systems?|terms?|capital|operating|master|net|channels?|ports?|ducts?|conduits?|pairs?|"
    r"short|long|firm|fixed|and|or|of|to|for|under|such|any|same|first|second|straight|draft|routers?|switch(?:es)?|network|internet|wireless|carrier|vendor|provider|base|rooftop|antenna|rack|cabinet|handsets?|modems?)"
)
"""What stands before “lease” where it may be the one for the services; any other word names another thing that is leased."""
"""Whose length is not that of the contract for the services."""


def is_of_another(text: str) -> bool:
    """Say whether a sentence is about another's contract, or one for something else: a building, a person's post."""
    return OTHER_DEAL.search(text) is not None or any(not OF_SERVICES.fullmatch(match["thing"]) for match in LEASED.finditer(text))


def _is_calnets_clause(text: str, start: int) -> bool:
    """Say whether the clause that a length stands in speaks of CALNET's terms, whatever the rest of its sentence does."""
    lead = CLAUSE.split(text[:start])[-1]
    clause = lead + CLAUSE.split(text[start:])[0]
    return is_calnets(clause) and clause != text and not re.search(r"(?i)\b(?:provider|vendor|proposed|new)\b", clause)


def _among_terms(statement: Statement, end: int) -> bool:
    """Say whether how it is paid, or how one leaves or extends, is said in the same breath: the deal is spoken of."""
    rest = statement.text[end:]
    return PAID.search(statement.text) is not None or any(termination_score(text) >= WAY_OUT for text in (rest, statement.after))


def _may_be_the_term(statement: Statement, start: int, end: int, months: float) -> bool:
    """Say whether nothing shows that a length of time is anything but the contract's: then a person must look."""
    text = statement.text
    before = text[max(0, start - 45) : start]
    return (
        months >= 6  # noqa: PLR2004 - hardly anybody commits for less
        and statement.holding.role in SAYS_TERM
        and statement.weight(*NOT_THE_DEAL) < TOLD
        and not _is_blocked(before, text[end : end + 45], months)
        and not OPTION.search(before[-28:])
        and not is_past(text)
        and not is_todays(text)
        and not is_bygone(text)
        and not is_calnets(text)
        and not is_rivals(text)
        and TALLY.search(text) is None
        and not SO_FAR.search(before)
        and not is_of_another(f"{statement.passage.label} {text}")
        and not re.match(r"['\u2019]\s", text[end : end + 2])
        and re.search(r"(?i)\b(?:confidential\w*|liability|disclos\w+|indemni\w+|takes?|took|since|ago|population|children|students|inmates|employees|experience)\b", text) is None
    )


def term_lengths(text: str, *, topic: float = 0.0) -> Iterator[tuple[int, int, float, float]]:
    """The lengths of time in a sentence that could be the contract's: start, end, months, and how surely (0 to 1)."""
    text = _plain(text)
    if not speaks_of(text, LENGTH_STEMS) and not ISO_DURATION.search(text):
        return
    for duration in find_durations(text):
        score = _length_score(text, duration, topic)
        if score >= 0:
            yield duration.start, duration.end, duration.months, score
    monthly = MONTHLY.search(text)
    if monthly is not None and not re.search(r"(?i)\b(?:after|then|thereafter|from there|renew\w*|extend\w*|extension)\b", text):
        yield monthly.start(), monthly.end(), 1.0, 0.8
    dates = find_dates(text)
    for (start, stop, first), (again, end, last) in pairwise(dates):
        backwards = last < first and STARTING.search(text[stop:again]) is not None
        months = months_between(last, first) if backwards else months_between(first, last)
        linked = backwards or LINKED.search(text[start:end])
        if 2 <= months <= 240 and linked:  # noqa: PLR2004 - twenty years at most
            dealt = 0.7 if topic >= TOLD or DEAL.search(text) else 0.3
            if (BEGINS.search(text[:start]) or (dealt >= 0.7 and RUNS_FROM.search(text[:end]))) and not WORKS.search(text):  # noqa: PLR2004
                dealt = max(dealt, 0.82)
            yield start, end, float(months), dealt + 0.2 * topic


def _plain(text: str) -> str:
    return text.replace("\u2011", "-").replace("\u2013", "-")


def _length_score(text: str, duration: Duration, topic: float) -> float:  # noqa: PLR0911 - one way out after another, each for a length of something else
    if (duration.unit in {"day", "week"} and not FOR_DAYS.search(text[: duration.start])) or duration.months < 1 or duration.months > 240:  # noqa: PLR2004 - twenty years
        return NOT_A_TERM
    before, after = text[max(0, duration.start - 45) : duration.start], text[duration.end : duration.end + 45]
    words = text[duration.start : duration.end].lower()
    if re.match(r"an?\b", words) and not re.search(
        r"(?i)\b(?:agreement|contract|sign\w*|lease|commit\w*)\b.{0,25}\bfor\s*$|\b(?:term|commitment|contract|agreement|lease)\b.{0,20}$", before
    ):
        return NOT_A_TERM
    if CORRECTED.search(before):
        return NOT_A_TERM
    near_before = re.split(r"[.;:,(]", before)[-1]
    near_after = re.split(r"[.;:,)]", after)[0]
    if re.match(
        r"(?i)\s*(?:after|from|before) (?:the )?(?:end|date of this)|['\u2019]s?\s+(?:written |prior )?(?:notice|"
        r"warning)|\s+(?:written |prior |advance )?notice",
        after,
    ):
        return NOT_A_TERM
    if OPTION.search(near_before[-28:]) or NEXT_OPTION.match(near_after) or OPTION.search(words):
        return NOT_A_TERM
    if re.search(r"(?i)\b(?:month|year)\s*$", before) and re.fullmatch(r"\d+\s*-?\s*\w+", words):
        return NOT_A_TERM
    blocked = _is_blocked(before, after, duration.months)
    deal = DEAL.search(near_before + " " + words + near_after) is not None
    runs = RUNS.search(near_before[-30:] + " | " + near_after) is not None
    label = (
        re.search(
            r"(?i)\b(?:term|length|commitment|contract|duration|agreement|period|performance)\W{0,4}(?:is|of|:|will be|"
            r"would be|shall be|to be|being|=|runs|lasts)?(?: for)?(?: an?)?\W{0,3}$",
            before,
        )
        is not None
    )
    lead = duration.start < 6  # noqa: PLR2004 - “Two years. Ends by itself.”
    score = 0.25 * deal + 0.15 * runs + 0.45 * label + topic * (0.5 + 0.45 * lead)
    score += 0.55 * bool(re.match(r"(?i)[\s-]*(?:term|commitment|contract|agreement|lease|deal|initial)\b", after))
    score += 0.35 * bool(
        re.search(
            r"(?i)\b(?:locked in|on the hook|tied|sign(?:ing|ed|s)?(?: up)?|commit(?:s|ted|ting)?|agreement|contract|"
            r"lease)\b.{0,60}\bfor\s+(?:the |a (?:period|term) of )?$",
            before,
        )
    )
    score += 0.1 * bool(re.search(r"(?i)\b(?:for|over|of|runs?)\s+(?:the )?$", before))
    score += 0.4 * bool(
        re.search(r"(?i)(?:\b(?:total|sum|cost|price|altogether|in all)\b|\$[\d,.]+)[^.;]{0,40}$", before)
        and not re.search(r"(?i)\bper\b|\ba\s*$|each", near_before[-8:])
    )
    apart = (
        r"(?i)\b(?:contract|agreement|commitment|term|deal)\b[^;]{0,60}"
        r"\b(?:is|are|runs|would be|will be) for(?: an?)?\s*$"
    )
    score += 0.7 * (not label and re.search(apart, text[: duration.start]) is not None)
    monthly = (
        re.search(r"(?i)\$\s?[\d,.]+[^.;]{0,30}\b(?:a month|monthly|per month|/mo)", text[: duration.start]) is not None
    )
    score += 0.3 * (monthly and re.search(r"(?i)\bfor (?:the )?$", before) is not None)
    score += 0.1 * (label and re.search(r"(?i)\b(?:term|commitment|contract|agreement)\b", before) is not None)
    score += _tie(text, duration, words)
    return round(score * (0.35 if blocked else 1.0), 3)


FOR_DAYS = re.compile(
    r"(?i)\b(?:agreement|contract|term|commitment|subscription|rental|hire|lease|period of performance)\b(?: of the \w+)?\W{0,2}(?: (?:is|are|runs?|lasts?|shall be|will be|would be|for|of|a|period|term|exactly|only))*\W{0,3}$|^\W*$"
)
"""Words before a length in days or weeks that make it the contract's; otherwise it is a notice or a delivery."""


def _is_blocked(before: str, after: str, months: float) -> bool:
    """Say whether the words beside a length of time make it one of something else: notice, repair, age, every."""
    return (
        (months < 12 and VALIDITY.search(before[-22:]) is not None)  # noqa: PLR2004 - no offer is good for a year
        or NOT_THE_TERM.search(re.split(r"[.;:,(]", before)[-1][-22:]) is not None
        or re.match(
            r"(?i)\s*(?:ago|old|late|later|experience|of experience|notice|before|earlier|warrant\w*|left|remaining|"
            r"running|in a row|after the (?:vote|award|fire)|of (?:age|service records))\b",
            after,
        )
        is not None
        or re.search(r"(?i)\b(?:per|every|each|any)\s*$", before) is not None
        or re.match(r"(?i)\s*(?:or (?:so|more|less) )?to (?:install|build|deliver|complete|construct|provision|repair)\b", after) is not None
    )


def _tie(text: str, duration: Duration, words: str) -> float:
    """How surely a verb, or what follows the length, ties it to the agreement."""
    before, after = text[max(0, duration.start - 140) : duration.start], text[duration.end : duration.end + 45]
    if re.match(r"an?\b", words):
        return 0.0
    firm = FIRM.match(after) is not None
    score = 0.7 * firm + 0.1 * (firm and not re.search(r"\w{3}", before))
    lasts = LASTS.search(before)
    if lasts and (DEAL.search(before[-90:]) or OF_THE_DEAL.match(lasts[0])):
        score = max(score, 0.7)
    elif lasts and not re.search(r"(?i)\b(?:experience|outage|repair|wait)\w*", text):
        score = max(score, 0.45)
    if OFFERED.search(before) or REQUIRED.search(before):
        score = max(score, 0.75)
    lead = text[: duration.start]
    if re.fullmatch(r"(?i)\W*(?:terms?|length|duration|how long|period|commitment)\b[^.;|]{0,20}\|\W*", lead):
        return 0.75
    led = re.fullmatch(r"\W*(?:[\w'/-]+ ){0,3}[\w'/-]+\s?(?:[:=\u2014]|-+>?)\s*", lead) is not None and not NOT_THE_TERM.search(lead)
    if (led or not re.search(r"\w", lead)) and re.match(r"\s*(?:[.,;(]|$|and\b|from\b|start|fixed)", after):
        score = max(score, 0.82)
    if re.search(r"(?i)\$\s?[\d,.]+[^.;]{0,40}\bover the (?:whole |full )?$|\bover the (?:whole |full )?$", before) and "$" in text:
        score = max(score, 0.4)
    return score


def _lost_term(statement: Statement) -> Iterator[FieldValue]:
    if speaks_of(statement.text, ("month", "year", "yr")) and is_bygone(statement.text) and find_durations(statement.text):
        reason = "It tells of a contract that has run its course."
        yield FieldValue("contract.term", None, statement.evidence(METHOD), 0.85, Substance.OTHER_SUBJECT, reason)
    if statement.weight("term") < 0.8 or statement.heading:  # noqa: PLR2004 - it stands under the item's own label
        return
    judged = classify(statement.text)
    if not judged.is_substantive and judged.substance is not Substance.OTHER_SUBJECT:
        yield FieldValue(
            "contract.term", None, statement.evidence(METHOD), judged.confidence, judged.substance, judged.reason
        )


def _whole(months: float) -> int:
    return round(months)


def _months(months: float) -> str:
    return f"{_whole(months)} month{'' if _whole(months) == 1 else 's'}"


# Leaving and extending


def _of_termination(statement: Statement) -> Iterator[FieldValue]:
    text = statement.text
    if statement.heading and (
        re.search(r"[:?]\s*$", text) or len(text.split()) < 5 or SECTION_TITLE.match(text) or covers(text) >= 0.8  # noqa: PLR2004 - a weight or a bound that trial on packets has set
    ):
        return
    topic = max(statement.weight("termination"), 0.6 * statement.weight("term"))
    if statement.weight("termination") >= 0.6 and NONE_SAID.match(text) and "termination" in _chief_topics(statement):  # noqa: PLR2004
        reason = "It says that there is none, which answers the item."
        yield FieldValue("contract.termination", None, statement.evidence(METHOD), 0.9, Substance.SUBSTANTIVE, reason)
        return
    raw = termination_score(text, topic=topic)
    score = raw * _standing(statement) if raw else 0.0
    if statement.passage.origin in {"prose", "list"} and WAYS.search(statement.passage.label) and _is_beside_label(statement) and (COSTS.search(text) or DEPENDENT.search(text)):
        score = max(score, termination_score(f"{statement.passage.label}: {text}", topic=topic) * _standing(statement))
    if raw >= LEAST and is_bygone(text):
        reason = "It tells of a contract that has run its course."
        yield FieldValue("contract.termination", None, statement.evidence(METHOD), 0.85, Substance.OTHER_SUBJECT, reason)
        return
    if statement.weight("remedies") >= LABELLED and statement.weight("termination", "term") < TOLD and not EARLY.search(text):
        score *= 0.6
    own = statement.weight("termination") - statement.weight("term") > 0.3  # noqa: PLR2004 - the label is about this alone
    if own and statement.weight("termination") >= LABELLED and not statement.heading and _answers(statement):
        score = max(score, 0.82 * _standing(statement))
    judged = classify(text)
    settled = (
        judged.substance in {Substance.POLICY_QUOTATION, Substance.PLACEHOLDER, Substance.PROMISE, Substance.REFERENCE}
        and judged.confidence >= 0.75  # noqa: PLR2004 - a weight or a bound that trial on packets has set
        and not NONE_OF_IT.search(text)
    )
    if score >= 0.3 and not settled and not _points(text):  # noqa: PLR2004 - below this the words are about something else
        reason = f"It speaks of leaving early or extending: “{_short(text)}”."
        yield FieldValue(
            "contract.termination",
            None,
            statement.evidence(METHOD, score),
            round(min(0.98, score), 3),
            Substance.SUBSTANTIVE,
            reason,
        )
    elif (settled and (score >= 0.3 or topic >= 0.8)) or (  # noqa: PLR2004 - a weight or a bound that trial on packets has set
        statement.weight("termination") >= 0.8 and not statement.heading  # noqa: PLR2004 - a weight or a bound that trial on packets has set
    ):
        substance = Substance.OTHER_SUBJECT if judged.is_substantive else judged.substance
        reason = judged.reason if not judged.is_substantive else "It says nothing of leaving early or extending."
        yield FieldValue("contract.termination", None, statement.evidence(METHOD), judged.confidence, substance, reason)


def _answers(statement: Statement) -> bool:
    """Say whether a sentence under the item's label answers it, though it speaks of neither leaving nor extending.

    On the label's own line whatever speaks of time or money does; in a paragraph below only what needs the label to be
    understood, for a label that was left empty has another matter below it.
    """
    text = statement.text
    if text.rstrip().endswith("?") or _points(text):
        return False
    if statement.passage.origin in {"prose", "list"} and not _is_beside_label(statement):
        short = len(text.split()) <= MOST_ELLIPTIC and not (STATES.search(text) and FULL_SENTENCE.match(text))
        return DEPENDENT.search(text) is not None or (short and ANSWER.search(text) is not None and not PRICED_BY.search(text))
    return ANSWER.search(text) is not None


POINTS = re.compile(
    r"(?i)\b(?:see|refer(?:s|red)? to|consult|look (?:at|in|under)|ask|per (?:the |our |their )?(?:[\w']+ ){0,2}(?:section|sec|para\w*|quote|quotation|exhibit|page|pg|agreement|form|contract|article)|"
    r"(?:as )?(?:stated|shown|described|set out|given) in|(?:article|section|paragraph|clause|number|page|tab) [\w.]+ of)\b"
)


def _points(text: str) -> bool:
    """Say whether a short text only says where something is written, with neither a figure nor a condition of its own."""
    return POINTS.search(text) is not None and len(text.split()) <= MOST_ELLIPTIC and not (COSTS.search(text) or DEPENDENT.search(text))


def _is_beside_label(statement: Statement) -> bool:
    """Say whether the label stands on the line on which its passage begins."""
    text, start = statement.holding.document.text, statement.passage.start
    return bool(statement.passage.label) and re.search(r"\w", text[text.rfind("\n", 0, start) + 1 : start]) is not None


MOST_ELLIPTIC = 14
STATES = re.compile(r"(?i)\b(?:is|are|was|were|has|have|costs?|commits?|offers?|provides?|requires?|needs?|asks?|told|lacks?|stops?|says?)\b")
FULL_SENTENCE = re.compile(r"(?:The|Each|Our|A|An|These|Those|Every|All|Both|In|At|For|On|[A-Z][a-z]+s)\s")
PRICED_BY = re.compile(r"(?i)\$\s?[\d,.]+\s?(?:/|per|a|each)\s?(?:mo|line|site|circuit|seat|port|unit|year)")
WAYS = re.compile(r"(?i)\bearly|terminat|cancel|exten|renew|option|\bET[FL]\b|\bout\b")
DEPENDENT = re.compile(
    r"(?i)\b(?:notice|any ?time|automatic\w*|penalt\w+|remain(?:s|ing|der)|balance|options?|optional|either (?:party|side)|"
    r"(?:not )?(?:permitted|allowed)|no (?:fees?|charges?|cost)|free of charge|months?' (?:charges?|fees?|rent))\b"
)
"""What speaks of the end of something without naming it."""


def _chief_topics(statement: Statement) -> list[str]:
    topics = sorted(statement.passage.topics, key=lambda pair: -pair[1])
    return [topic for topic, weight in topics if topics and weight >= topics[0][1] - 0.15]


HYPOTHETICAL = re.compile(r"(?i)\b(?:if|were|should|when|unless)\b[^.;,]{0,40}\b(?:denied|refused|declined|turned down|not (?:granted|approved|allowed))\b")
"""What a refusal would bring is no term of the deal."""
BYGONE = re.compile(
    r"(?i)\b(?:contract|agreement|lease|deal|order|commitment|term|arrangement|subscription|purchase order|options?|extensions?|renewals?)s?\b[^.;]{0,80}?"
    r"\b(?:ran(?! up)|had|was|were|ended|expired|lapsed|died|(?:has|have|had) (?:\w+ )?(?:been|ended|expired|lapsed|run (?:out|its))|gave us|let us|allowed|carried|began)\b"
)
"""A contract that did something: what is proposed has done nothing yet."""
PROPOSES = re.compile(
    r"(?i)\b(?:will|shall|would|may|can|must|proposed|new|offer(?:s|ed)?|quot(?:e|es|ed)|we(?:'d| would)|is (?:for|to)|are (?:for|to)|runs|lasts|begins|starts|renews?|cannot|agreed|signed?|(?:was|were) (?:quoted|offered|drafted|negotiated|proposed|set|fixed|accepted))\b"
)


def is_bygone(text: str) -> bool:
    """Say whether a sentence tells in the past tense what a contract was, and of nothing that is still to be."""
    return BYGONE.search(text) is not None and PROPOSES.search(text) is None


TODAYS_DEAL = re.compile(
    r"(?i)\W*(?:the|our|this) (?:current|present|existing|expiring|old|outgoing) (?:\w+ ){0,2}(?:contracts?|agreements?|services?|leases?|orders?|circuits?|lines?|terms?)\b"
)
"""What a sentence begins with that is about today's contract, though it may speak of the new one too."""


STILL_TO_COME = re.compile(r"(?i)\bthen[\s-](?:current|existing|present|prevailing)\b|\bauto-?expires?\b|\bpresent (?:budget|fiscal|plan|year)\b")
"""What sounds like today and is of the time of the new contract."""


def _is_todays_deal(text: str) -> bool:
    """Say whether a sentence is about today's contract and not about the new one too."""
    return is_todays(STILL_TO_COME.sub(" ", text)) and not re.search(r"(?i)\b(?:new|proposed|will|would)\b", text)


def _standing(statement: Statement) -> float:
    share = fit(statement) * (0.6 if statement.heading else 1.0)
    if HYPOTHETICAL.search(statement.text) or is_of_another(f"{statement.passage.label} {statement.text}"):
        share *= 0.3
    if TODAYS_DEAL.match(statement.text) or _is_todays_deal(statement.text):
        share *= 0.4
    return share * (
        0.4 if is_past(statement.text) and not re.search(r"(?i)\b(?:may|can|option)\b", statement.text) else 1.0
    )


def termination_score(text: str, *, topic: float = 0.0) -> float:
    """How surely (0 to 1) a sentence says something on leaving the contract early or on extending it."""
    if not speaks_of(text, WAY_OUT_STEMS):
        return 0.0
    if text.rstrip().endswith("?"):
        return 0.0
    cleaned = OTHER_END.sub(" ", text if NONE_OF_IT.search(text) else CHAPTERS_WORDS.sub(" ", text))
    clauses = re.split(r";|(?<=[a-z\d])\.\s|, (?:and|but) (?=(?:we|they|it|the|either|two|no|one)\b)", cleaned)
    deal = DEAL_WORDS.search(cleaned) is not None
    return round(max(min(0.98, _clause_score(clause, topic, deal=deal)) for clause in clauses), 3)


CHAPTERS_WORDS = Sought(
    r"(?i)\b(?:any )?(?:requirements?|commitments?)(?: (?:or|and|/) (?:requirements?|commitments?))? (?:to|for|on|of|regarding|as to) (?:any )?early termination"
    r"(?:,? (?:or|and) (?:any )?(?:optional )?(?:contract )?extensions?)?|\bearly termination (?:or|and) optional (?:contract )?extensions?\b"
)
"""What the chapter asks for in its own words, which whoever repeats them has not answered."""
SILENT = Sought(
    r"(?i)\b(?:silent (?:on|as to|about)|say(?:s|ing)? nothing|nothing (?:is |was |has been )?said|(?:does|do|did) not (?:address|mention|discuss|"
    r"speak (?:of|to|about)|say|specify)|doesn['\u2019]t (?:address|mention|discuss|say|specify)|no mention|not (?:yet )?(?:addressed|mentioned|discussed|raised|settled|agreed|decided|determined)|"
    r"(?:under|in) negotiation|(?:being|to be|will be) (?:negotiated|settled|agreed|determined))\b"
    r"|\b(?:nothing|not a word|no word|no information|no language|nobody|no one|never|not|\w*n['\u2019]t|nor) (?:\w+ ){0,3}?(?:said|told|tells?|written|about|re:?|on what|on whether|heard|know\w*|found|find|learned|advised|furnished)\b"
    r"|\b(?:neither|no(?:ne|thing)?)\b[^.;]{0,60}\bappears?\b|\bwhether\b|\bwhat (?:happens|it (?:would|will) take|follows)\b|\b(?:isn|aren)['\u2019]t in writing\b"
    r"|\b(?:the|an?|their|his) answers? (?:on|as to|about)\b|\b(?:asked|asking|ask|inquired?|inquiring|call in|inquiry|question) (?:\w+ ){0,3}(?:about|if|how|what|whether|re|sent)\b|\b(?:is|are) being (?:drafted|written|worked|reviewed|prepared)\b|\bnot in (?:the |their |his |its )?(?:quote|draft|paper|writing|agreement)"
)
"""That a paper does not speak of it: silence satisfies nothing, a statement that there is none does."""


DEAL_WORDS = re.compile(
    r"(?i)\b(?:terms?|contract|agreement|commitment|months?|years?|yearly|option\w*|notice|fees?|charges?|"
    r"penalt\w+|early|cost|pay\w*|owe|convenience|free|mos?|yrs?|bucks)\b|\$ ?\d"
)


def _clause_score(clause: str, topic: float, *, deal: bool) -> float:
    if SILENT.search(clause):
        clause = " and ".join(part for part in re.split(r",? (?:and|but|though) ", clause) if not SILENT.search(part))
    extension = EXTENSION.search(clause) is not None
    early = EARLY.search(clause) is not None
    leaving = MAY_LEAVE.search(clause) is not None
    noticed = NOTICED.search(clause) is not None or ON_NOTICE.search(clause) is not None
    if not (extension or early or leaving or noticed or NONE_OF_IT.search(clause)):
        return 0.0
    missed = (MISS.search(clause) is not None or TALLY.search(clause) is not None) and not re.search(
        r"(?i)\bnotice\b|convenience|any time", clause
    )
    ways_out = max(
        0.62 * early,
        0.5 * noticed,
        0.42 * leaving,
        0.85 * (noticed and leaving),
        0.85 * (early and (noticed or leaving)),
    )
    if early and (DENIES.search(clause) or COSTS.search(clause)):
        ways_out = max(ways_out, 0.75)
    if noticed and (FREE.search(clause) or ON_NOTICE.search(clause)):
        ways_out = max(ways_out, 0.7)
    if NONE_OF_IT.search(clause):
        ways_out = max(ways_out, 0.85)
    stays = 0.65 * extension + 0.2 * (extension and (deal or DENIES.search(clause) is not None))
    if missed and not early:
        ways_out *= 0.25
    if SPECIAL.search(clause) and not early:
        ways_out *= 0.8
    score = max(ways_out + (0.15 if ways_out and (DEAL_WORDS.search(clause) or COSTS.search(clause)) else 0.0), stays)
    if is_calnets(clause) and not re.search(r"(?i)\b(?:provider|vendor|we|they|either)\b", clause):
        score *= 0.5
    return score + 0.3 * topic


def _short(text: str) -> str:
    words = text.split()
    return " ".join(words[:24]) + (" …" if len(words) > 24 else "")  # noqa: PLR2004 - enough to recognise it
