"""Service levels and remedies: `sla.levels`, `sla.remedies` (STMM 0501.0, Procedures).

A level is a measurable commitment of the proposed provider; a remedy is what the State gets, or may do, when one is
missed. Each sentence is weighed by the words it holds and the label it stands under.
"""
# ruff: noqa: E501 - a pattern reads best on few lines

import re
from collections.abc import Iterable, Iterator

from domain.documents import Document
from domain.fields import FieldValue, Substance
from extractors.amounts import NUMBER_WORDS
from extractors.context import fit, is_calnets, is_calnets_doing, is_past, is_todays
from extractors.contract import Material
from extractors.roles import OFFER, Role
from extractors.sight import show
from extractors.statements import Statement, holdings_of, speaks_of, statements_of
from extractors.substance import classify
from extractors.tables import Row, Table, find_tables
from extractors.wanted import Sought

NAMES = ("sla.levels", "sla.remedies")
METHOD = "service level rules"

COUNT = rf"(?:\d+(?:\.\d+)?|{NUMBER_WORDS}|an?|half an?)(?:\s*\(\d+\))?"
TIME = (
    rf"{COUNT}[\s-]*(?:more |full |clock |working |business |calendar |consecutive )*"
    r"(?:hours?|hrs?|h|minutes?|mins?|seconds?|secs?|days?|weeks?)\b"
)
DEADLINE = Sought(
    rf"(?i)\b(?:within|inside(?: of)?|in(?: under| less than| at most)?|under|less than|no(?:t)? (?:more|longer|"
    rf"later|greater) than|"
    rf"at most|max(?:imum)?(?: of| is)?|up to|below|by|of|is|are|be|at|has|have|gets?|:|-|\u2013|,|\(|takes?|"
    rf"exceed)\s*(?:the )?{TIME}"
    rf"|\b(?:mttr|ttr|repair|respon(?:se|d)|restor\w+|fix|on[\s-]?site|"
    rf"call[\s-]?out)\b\W{{0,3}}(?:time\W{{0,3}})?{TIME}"
    rf"|(?<![\w.-]){TIME}[\s-]*(?:to (?:repair|restore|respond|fix|answer|replace|clear|get|have|be)|(?:mean |"
    rf"average )?(?:time[\s-]to[\s-])?"
    r"(?:repair|restor\w+|response|respon\w+|fix|replacement|mttr|ttr|on[\s-]?site|dispatch|call[\s-]?out|"
    r"turn[\s-]?around|answer|part))"
    r"|\b(?:next|same|following|second|first)[\s-](?:business |working |calendar )?day\b|\bby (?:noon|"
    r"\d{1,2}(?::\d\d)?(?: ?[ap]\.?m\.?)?)(?: (?:on )?the (?:next|following))?\b"
)
SERVICE_ACT = re.compile(
    r"(?i)\b(?:repair\w*|restor\w*|respon\w*|fix\w*|mttr|ttr|mtr|on[\s-]?site|dispatch\w*|call[\s-]?out|crews?|"
    r"technicians?|tech\b|guy|somebody|someone|engineer|truck|"
    r"cur(?:e|ed|es)\b|mend\w*|heal\w*|triag\w*|unplugg\w*|(?:put|set|made) right|answer\w*|acknowledg\w*|replac\w+|spare|back (?:up|in|on)|be (?:back|up)|switch(?:ed|es|ing|over)?|fail(?:s|"
    r"ed)?[\s-]?over|rerout\w*|deliver\w*|outages?|"
    r"trouble|ticket|escalat\w*|provision\w*|install\w*|activat\w*|clear\w*|reach\w*|hold|pick(?:ed|s)? up|call(?:s|"
    r"ers)? (?:are|is|will)|workaround|resolv\w*|resolution|"
    r"notif\w*|prompt changes|setup time|swap\w*|out (?:there|here|by)|severity|priority \d|sev\b)"
)
REPAIR = re.compile(
    r"(?i)\b(?:repair\w*|restor\w*|respon[sd]\w*|fix(?:ed|es)?|mttr|ttr|on[\s-]?site|call[\s-]?out|crews?|"
    r"technicians?|tech|back up|replacement|outages?|trouble)\b"
)
NOTICE = re.compile(r"(?i)\bnotice\b|terminat|cancel|\bpay(?:s|ment)?\b|invoice|net \d")
TECHNICAL = Sought(
    r"(?i)\b(?:latency|delay|round[\s-]?trip|rtt|jitter|packet (?:loss|delivery)|frame (?:loss|delivery)|loss\b|"
    r"error rate|ber|post[\s-]dial|mos\b|"
    r"mean opinion|blocking|grade of service|throughput|speed|bandwidth|signal|attach)\b"
)
MEASURE = re.compile(
    rf"(?i)(?:{COUNT}\s*(?:-|to )?\s*(?:ms|msec|milli-?seconds?|microseconds?|µs|seconds?|secs?|db|dbm|mbps|gbps|%|"
    rf"percent|per cent))|\b[3-5]\.\d\b|\bP\.?0\d|10(?:\^|-|e-)\d|one .{{2,20}} in (?:a|one|two|ten)? ?(?:hundred|"
    rf"thousand|million)"
)
PERCENT = re.compile(
    r"(?i)(?<![\d.$])(?P<figure>\d{1,3}(?:\.\d+)?)\s?(?:%|percent\b|per cent\b|pct\b)"
    r"|(?<![\d.$,])(?P<bare>9\d\.\d{1,4})(?![\d%]|\s?(?:x|mi|mb|mhz|ghz|ft|acres|dB)\b)"
    r"|\b(?P<words>ninety[\s-](?:five|six|seven|eight|nine)(?: point [\w ]+?)?|(?:three|four|five|[345]) (?:nines|9s)|"
    r"99[.,]\d+)\b"
)
UPTIME = re.compile(
    r"(?i)\b(?:availab\w+|keeps? (?:(?:the|each|every) )?\w+ (?:up|at)|uptime|up[\s-]time|up\b|in service|on[\s-]?line|reachab\w+|delivered|complet\w+|succe\w+|"
    r"of (?:the|each|every|any|all|all the) (?:time|month|hours|year|quarter|pages|calls|"
    r"messages|sessions|readings|scheduled|business|packets|minutes|service)|(?:per|a|each|every|calendar) "
    r"(?:calendar )?(?:month|quarter|year)|monthly|yearly|annual\w*|guarantee\w*|sla\b|service level|"
    r"usable|operational|work(?:s|ing)|to the month|of [^.;]{0,30}hours|in use|dial[\s-]?tone|lit\b|reliab\w+|live|deliver(?:s|ed)?|of (?:the )?(?:pings|calls|packets|pages|messages))\b"
)
COMMITS = re.compile(
    r"(?i)\b(?:guarantee\w*|commit(?:s|ted|ment|ments)?|promis\w+|undertak\w+|warrant\w*|covenant\w*|sla'?s?|"
    r"slo'?s?|service levels?|target\w*|objective\w*|"
    r"not less than|at least|no(?:t)? more than|not exceed\w*|minimum|maximum|shall|agrees? to|obligat\w+|must|"
    r"measured|performance|keeps?|will (?:be|have|repair|restore|respond|fix|deliver|answer|keep|replace)|"
    r"(?:provider|vendor|carrier|company|cooperative|contractor|supplier|seller|firm) (?:\w+ )?(?:will|answers?|repairs?|restores?|fixes|mends?|responds?|sends?|replaces?|keeps?|holds?)|"
    r"or (?:else )?(?:the|we|they|it)\b[^.;]{0,40}\b(?:free|credit\w*|refund\w*|waived|back)|(?:they|he|she|provider|vendor|carrier|company) (?:tells?|says?|assures?|states?)|they(?:'ll| will)|'ll have|swears?|vows?|pledges?|assures?|uptime|mttr|availability)\b"
)
NOT_A_LEVEL = re.compile(
    r"(?i)\b(?:typical(?:ly)?|approximately typical|up to \d+ ?[mg]bps|cheaper|below (?:the )?calnet|under (?:the "
    r")?calnet|less than (?:the )?calnet|saving|of attempts|blocked|"
    r"population|caseload|increase|growth|budget|federal (?:match|share)|time-?out|of our|percent of (?:staff|"
    r"inspectors|callers|claims))\b"
)
VAGUE_LEVEL = re.compile(
    r"(?i)\b(?:industry[- ]standard|customar\w+|standard (?:service levels?|slas?|terms)|best (?:effort|efforts)|"
    r"carrier[- ]grade|high(?:ly)? (?:availab\w+|reliab\w+)|"
    r"reasonable|commercially reasonable|takes? .{0,20}seriously|sample agreement|available (?:up)?on request|to be "
    r"(?:negotiated|determined|agreed)|tbd|will be (?:those|negotiated|provided))\b"
)

LAST_YEAR = re.compile(r"(?i)\b(?:last (?:year|week|month|winter|spring|summer|fall|season)|(?:in|since) (?:19|20)\d\d)\b")
FIGURE = re.compile(r"(?<=\w\w\W)\d|(?<=[a-z]{2}\W{2})\d")
"""A figure that is not the number of a heading, without which a heading answers nothing."""
HIGH_SHARE = re.compile(r"(?i)\b9\d(?:\.\d+)?\s?(?:%|percent\b|per cent\w*)|\bninety-\w+ per ?cent\w*")
"""A share that is a level, and no part of a charge that comes back."""
TIMED = re.compile(
    rf"(?i)\b(?:within|in|under|inside|less than|no more than|at most|by)\s+(?:the )?{TIME}|\b\d+\D{{1,30}}out of (?:a )?\d+|"
    rf"\b\d{{2}}(?:\.\d+)?\s?(?:%|percent|per cent)"
)
"""A measure of time or a share, which under a label of its own is a level whatever it measures."""
MISS = Sought(
    r"(?i)\b(?:it's out|is out|goes out|out (?:for )?more than|miss(?:es|ed|ing)?|fail(?:s|ed|ure|ures|ing)?|below|"
    r"short(?:fall|falls)?|falls? short|breach\w*|not "
    r"(?:met|reached|attained|achieved|restored|repaired|kept)|unmet|exceed\w*|"
    r"longer(?: than)?|late\b|beyond|outages?|down[\s-]?time|down (?:for|more|a|over)|interrupt\w*|each (?:\w+ "
    r"){0,2}hour|every (?:\w+ ){0,3}(?:hours?|day)|per hour|for (?:each|every|any) (?:\w+ ){0,3}(?:hour|day|month|"
    r"failure|outage|miss|0\.\d|tenth|point)|"
    r"if (?:it|they|the (?:service|link|circuit|thing|vendor|provider|carrier|company)) (?:isn't|is not|does not|"
    r"doesn't|is down|fails|miss\w*|fall\w*|can't|cannot|don't|go(?:es)?)|"
    r"attainment|chronic(?:ally)?|defaults?|deficien\w+|non-?(?:performance|compliance)|(?:under|below) (?:the )?\d[\d.]*|less than "
    r"\d+(?:\.\d+)? ?(?:%|percent)|poor|bad month|unavailab\w+|unsatisfactory|not satisf\w+|day (?:down|out|lost)|"
    r"violation|such months?|(?:under|below|beneath|short of) (?:that|this|it|these|those|standard|par|the (?:mark|level|line))|"
    r"(?:it|they|he|she|provider|vendor|carrier|company|service) (?:is|are|falls?|runs?|drops?|comes in|measures) (?:under|below|"
    r"short)|when(?:ever)? \w+ (?:is|are) under|(?:do|does|did) not (?:comply|deliver|keep|perform|meet|hold|reach|attain|make)|"
    r"(?:don't|doesn't|didn't) (?:comply|deliver|keep|perform|meet|hold|reach|make)|out (?:of|for)|blows? it|strikes?|"
    r"when(?:ever)? (?:it|they) (?:do not|don't|does not|miss|fail|slip)|slips?|goes? down|"
    r"is not (?:attained|met|kept)|over (?:the (?:limit|target|time)|that|this|target)|three free months|free "
    r"months?|per hr|/ ?hr|over)\b|\b(?:or|otherwise|else)\b[^.;]{0,60}\b(?:free|refund\w*|credit\w*|waive\w*|back|"
    r"remit\w*)\b"
)
BENEFIT = Sought(
    r"(?i)\bcr\. \d|\b\d/\d+ off\b|\$\s?[\d.,]+ off\b|\bpay(?:s|ing)? (?:nothing|no more)\b|\d ?% off\b|\b(?:credit(?:s|ed|ing)?|gets? (?:\w+ ){0,3}back|on (?:them|the "
    r"house)|rebate[sd]?|"
    r"refund(?:s|ed|ing)?|reimburs\w+|(?:returns?|gives? back|repays?) (?:to us |us )?(?:the |its |our |that |half (?:of )?|all (?:of )?)*(?:whole|full|entire|charge|fee|price|\$)|"
    r"waive[ds]?|waiver|remit(?:s|ted)?|forgiv\w+|free(?: of charge)?|no charge|(?:we|you|state) (?:do not|don't|"
    r"does not) pay|not (?:be )?(?:charged|billed)|abat\w+|"
    r"liquidated damages|penalt(?:y|ies)|deduct\w*|discount\w*|knocks?|takes? .{1,20} off|comes? off|off (?:the|our|"
    r"that) (?:bill|invoice|month)|half[\s-]price|forfeit\w*|"
    r"(?:we|you|state|customer|department|agency) (?:\w+ )?owes? (?:only )?(?:half|nothing|no\b|a (?:half|third|quarter))|"
    r"(?:is|are|be|gets?) (?:sent |given |paid )?back|eats?|costs? (?:the |our )?(?:provider|vendor|carrier|contractor|company|them|"
    r"him)|pays? (?:back )?\w+ (?:\w+ )?\d[\d.,]*|"
    r"pay(?:s|ing)? (?:us|the (?:state|department|agency|customer)|back)|owes? (?:us|the (?:state|department|agency|"
    r"customer))|money back|allow(?:s|ed|ance)?|pro[\s-]?rat\w+|compensat\w+|give(?:s)? (?:us )?back|returned|"
    r"we get|(?:day|week|month|hour)'s? (?:worth of )?(?:charge|fee|service|bill|rent)s?|lose(?:s)? (?:its|their) "
    r"(?:fee|pay)|recover(?:ed|s)?|damages|adjust(?:ed|ment)|reduc(?:e|ed|es|tion))\b"
)
SHARE = Sought(
    rf"(?i)(?:{COUNT}\s*(?:%|percent|per cent)|one[\s-](?:half|third|quarter|fifth|tenth|twentieth|thirtieth|"
    rf"twelfth|month'?s)|a (?:half|third|quarter|tenth|twentieth|thirtieth)|half|double|twice|full|whole|entire|"
    r"\d+/\d+(?:th|st|nd|rd)?|\$\s?\d[\d,.]*|" + NUMBER_WORDS + r" (?:dollars|bucks))"
    r".{0,60}?\b(?:month|monthly|charges?|fees?|mrc|tmrc|bill|invoice|rent|rate|price|day|hour|event|port|plan|link|"
    r"recurring|bucks|dollars|service credits?|credits?)"
)
MISS_LABEL = re.compile(
    r"(?i)\bif (?:\w+ )?(?:is |are )?(?:miss\w*|not met|fail\w*)|\bwhen (?:\w+ )?miss\w*|\bfailures?\b|\bshortfall"
)
RATED = Sought(
    r"(?i)\b(?:per|for each|for every|each|every)\s+(?:\w+\s+){0,2}(?:hours?|hrs?|days?|minutes?|0\.\d+|tenth|point|"
    r"miss|failure|breach)\b"
)
FRACTION = re.compile(
    r"(?i)%|\b\d/\d+|percent|per cent|\b(?:half|third|quarter|fifth|tenth|twentieth|thirtieth|full|whole|entire|"
    r"double|twice|a day's|day|hour)\b"
)
RIGHT = Sought(
    r"(?i)\b(?:terminat\w+|cancel\w*|end (?:it|the|that|this|at)|may end|can end|leave|walk(?: away)?|get out|lets? "
    r"us (?:out|go|end|leave)|drop(?:ped)?|close[ds]?|(?:return|send) (?:(?:the|it|all|any)\b ?)+(?:back)?|"
    r"rescind\w*|determine|quit|tear (?:it )?up|take the dish back|exit|void|without (?:penalty|charge|payment|cost|"
    r"liability)|step[\s-]in|replace the (?:vendor|provider)|withhold\w*)\b"
)
TALLY = Sought(
    rf"(?i)\b(?:after|upon|on|if|for|with|following|more than)\s+(?:the |a |any )?(?:{COUNT}|second|third|fourth|"
    rf"fifth|repeated|chronic|three or more)\s+(?:\w+\s+){{0,3}}"
    r"(?:miss(?:es|ed)?|failures?|outages?|breach(?:es)?|interruptions?|events?|occurrences?|incidents?|violations?)\b"
    r"|\b(?:two|three|four|five|six|\d) (?:\w+ )?(?:misses|missed|failures|outages|such|bad|free|interruptions|"
    r"breaches)\b|\bchronic\b|months? running|\b(?:miss\w*|fail\w*|below)\b[^.;]{0,30}\btwice\b"
    r"|(?:in (?:a|any) (?:row|quarter|six|twelve)|consecutive months|a full week)\b"
)
CLAIMS_NONE = re.compile(
    r"(?i)\b(?:no|without(?: any)?|nor|not (?:offer|provide|include|carry)|never|does not (?:offer|provide|include)|"
    r"do not (?:offer|provide|apply|include)|excludes?|disclaims?|waives? (?:all|any))\b"
    r"[^.;]{0,40}\b(?:credits?|remed(?:y|ies)|refunds?|rebates?|compensation|liquidated damages)\b"
    r"|\b(?:remed(?:y|ies)|credits?)\b[^.;]{0,30}\b(?:none|n/?a|not (?:apply|applicable|offered|available|included|"
    r"provided)|do not apply)\b"
)
WE_PAY = re.compile(
    r"(?i)\b(?:we|state|department|agency|customer|dor|it) (?:would |will |shall |then |must |has to |have to "
    r")*(?:pays?|owes?)\b|\bearly (?:end|exit|termination|cancell?ation)|of (?:what is left|the (?:remaining|"
    r"balance))|remaining (?:months|term|charges|balance)|advance notice of"
)
GOOD_FAITH = re.compile(
    r"(?i)\bgood faith|meet (?:with us )?(?:every|each|quarterly|monthly)|agree on improvements|work with us\b"
)
CARD = re.compile(
    r"(?i)\bcredit (?:card|union|hours?)\b|\bearn(?:s|ed)? (?:the )?credits?\b|credits? to graduate|tax credit|"
    r"college credit|toll[\s-]?free|free[\s-]?(?:way|form|standing)|hands[\s-]?free|fee waiver program|refund "
    r"(?:checks?|claims?|status|season|line)"
)


PROPORTION = Sought(
    rf"(?i)\b(?:9\d|ninety[- ]?\w*|\d+|{NUMBER_WORDS})\s+(?:\w+ )?(?:out of|of|in) (?:every |each |any |a )?(?:100\b|\d{{2,6}}\b|hundred|thousand|ten thousand|thirty)"
    rf"|\b(?:all but|no(?:t)? (?:more|longer) than|at most|never (?:more|longer) than|above|exceed)\s+(?:\w+ )?{TIME} (?:of|in|per|a|each|every) "
    rf"(?:the |any |each |every )?(?:day|week|month|quarter|year)"
)
DOUBTED = 0.42
"""What a measure or a benefit is worth that may be the provider's commitment, for all that its sentence says."""
MONEY_BACK = re.compile(r"(?i)\b(?:bills?|charges?|fees?|credit\w*|invoices?|rent|rebate\w*|refund\w*|(?:month|week|day|hour|event|session|quarter)s? (?:is|are) (?:free|waived))\b|\$")
CLEAR = 0.8
"""From here on a sentence says what it says whatever label it stands under."""
NEARLY_ALL = Sought(r"(?i)\b(?:9\d|ninety[- ]\w+) (?:\w+ )?(?:out of|of|in) (?:every |each |any |a )?(?:100\b|hundred)")
BEFOREHAND = re.compile(r"(?i)\bnotice\b|terminat|cancel|\bpay(?:s|ment)?\b|invoice|net \d|\binterval\b|lead[\s-]?time|\b(?:from|after|of) (?:the )?order")
TOLD = 0.5
LEAST_UPTIME = 95.0
NOT_THE_SERVICE = ("need", "ramifications", "reason", "experience", "qualifications", "timeframe", "cost", "term", "ipr")


LEVEL_STEMS = (
    "avail",
    "uptime",
    "up ",
    "up.",
    "service",
    "repair",
    "restor",
    "respon",
    "fix",
    "hour",
    "hr",
    "minute",
    "second",
    "day",
    "week",
    "%",
    "percent",
    "per cent",
    "pct",
    "nines",
    "9s",
    "latency",
    "delay",
    "loss",
    "jitter",
    "mttr",
    "ttr",
    "ms",
    "noon",
    "ber",
    "blocking",
    "mos",
    "deliver",
    "signal",
    "throughput",
    " of ",
    " in ",
    "all but",
    "9.",
)
REMEDY_STEMS = (
    "credit",
    "cr.",
    "refund",
    "rebate",
    "reimburs",
    "waive",
    "remit",
    "remission",
    "forgiv",
    "free",
    "charge",
    "abat",
    "damages",
    "penalt",
    "deduct",
    "discount",
    "knock",
    "off",
    "price",
    "forfeit",
    "pay",
    "owe",
    "back",
    "allow",
    "rat",
    "compensat",
    "return",
    "get",
    "month",
    "hour",
    "day",
    "week",
    "lose",
    "recover",
    "adjust",
    "reduc",
    "on them",
    "on the house",
    "%",
    "percent",
    "half",
    "third",
    "quarter",
    "tenth",
    "fee",
    "bill",
    "rent",
    "terminat",
    "cancel",
    "end",
    "leave",
    "walk",
    "drop",
    "clos",
    "rescind",
    "quit",
    "tear",
    "exit",
    "void",
    "without",
    "step",
    "withh",
    "remed",
)


def find(material: Material) -> Iterable[FieldValue]:
    """Yield what bears on service levels and remedies, with no value; sentences and table rows alike."""
    for statement in statements_of(material):
        if statement.holding.role in OFFER or statement.holding.role is Role.ANALYSIS:
            yield from _of_levels(statement)
            yield from _of_remedies(statement)
    for holding in holdings_of(material):
        if holding.role in OFFER:
            yield from _of_tables(holding.document)


# Levels


def _of_levels(statement: Statement) -> Iterator[FieldValue]:
    if statement.heading and not FIGURE.search(statement.text):
        return
    topic = statement.weight("sla", "remedies")
    score = level_score(statement.text, topic=topic)
    named = UPTIME.search(statement.passage.label) or REPAIR.search(statement.passage.label)
    if named and topic >= 0.6 and not MISS_LABEL.search(statement.passage.label):  # noqa: PLR2004 - “SLA uptime: 99.9 %”
        score = max(score, level_score(f"{statement.passage.label}: {statement.text}", topic=topic))
    if is_todays(statement.text) and not COMMITS.search(statement.text):
        score *= 0.4
    score *= fit(statement) * (0.5 if statement.heading else 1.0)
    if score < DOUBTED and statement.weight(*NOT_THE_SERVICE) < TOLD and _may_be_a_level(statement.text) and not is_calnets(statement.text):
        score = DOUBTED
    if score >= 0.3:  # noqa: PLR2004 - below this a number is only a number
        reason = f"It states a measurable level: “{_short(statement.text)}”."
        yield FieldValue("sla.levels", None, statement.evidence(METHOD, score), score, Substance.SUBSTANTIVE, reason)
    elif statement.weight("sla") >= 0.6 and not statement.heading:  # noqa: PLR2004 - it stands under the item's own label
        yield from _lost("sla.levels", statement, "no measurable level")


def level_score(text: str, *, topic: float = 0.0) -> float:
    """How surely (0 to 1) a sentence commits somebody to a measurable level; `topic` weighs the label over it."""
    if not speaks_of(text, LEVEL_STEMS):
        return 0.0
    kinds = [_availability(text, topic), _deadline(text, topic), _technical(text, topic), _proportion(text, topic)]
    kinds = [score for score in kinds if score]
    if not kinds and topic >= 0.8 and TIMED.search(_without_shares(text)):  # noqa: PLR2004 - its own label says that it is a level
        kinds = [0.82]
    if not kinds:
        return 0.0
    measured = max(kinds) + 0.25 * (len(kinds) - 1)
    if NOT_A_LEVEL.search(text) and not COMMITS.search(text):
        measured *= 0.4
    if (is_past(text) and not COMMITS.search(text)) or (SELVES.match(text) and not PROVIDERS.search(text)):
        measured *= 0.4
    if is_calnets_doing(text):
        measured *= 0.35
    elif is_calnets(text) and not re.search(r"(?i)\b(?:they|provider|vendor|guarantee|commits?|(?:shall|will) (?:restore|repair|keep|maintain|respond))\b", text):
        measured *= 0.5
    return round(min(0.98, measured), 3)


SELVES = re.compile(
    r"(?i)\W*(?:\w{1,3}[.:)] )?(?:my|our|we (?:hold|held|aim|strive|answer|return|close|respond)(?! for)|(?:the )?project team|performance measure)\b(?! (?:service|contract|agreement|provider|vendor|carrier|circuits?|lines?|links?|sla))"
)
"""How a sentence begins in which the agency measures itself: its desk, its nurses, its officers."""
PROVIDERS = re.compile(r"(?i)\b(?:they|their|provider|vendor|carrier|contractor|company|supplier|guarantee\w*|sla|service level|credit\w*|promis\w+|commits?|undertak\w+|contract|agreement|or (?:we|else))\b")


def _without_shares(text: str) -> str:
    """The text without parts of a charge that come back, which are no levels."""
    shares = [match.span() for match in SHARE.finditer(text) if not HIGH_SHARE.search(match[0])]
    for start, end in reversed(shares):
        text = text[:start] + " " + text[end:]
    return text


def _proportion(text: str, topic: float) -> float:
    """A level told as a proportion: 98 of every hundred calls, up all but seven hours of the year."""
    if PROPORTION.search(text) is None:
        return 0.0
    return 0.25 + 0.4 * topic + 0.3 * bool(COMMITS.search(text)) + 0.3 * bool(VOWS.search(text)) + 0.25 * bool(UPTIME.search(text) or SERVICE_ACT.search(text))


VOWS = re.compile(r"(?i)\b(?:guarantees?|undertakes?|promises|pledges?|warrants?|binds itself|stands behind|answers? for)\b")
"""Words with which a provider binds himself, of which one is enough."""


def _may_be_a_level(text: str) -> bool:
    """Say whether a sentence holds a measure of service and nothing shows that it is no commitment of the provider's."""
    measured = (
        any(float(m["figure"] or m["bare"] or 99.0) >= LEAST_UPTIME for m in PERCENT.finditer(text) if UPTIME.search(text))
        or (DEADLINE.search(text) is not None and SERVICE_ACT.search(text) is not None and BEFOREHAND.search(text) is None)
        or (TECHNICAL.search(text) is not None and MEASURE.search(text) is not None)
        or (PROPORTION.search(text) is not None and (COMMITS.search(text) or UPTIME.search(text)) is not None)
        or NEARLY_ALL.search(text) is not None
    )
    if (re.search(r"(?i)\b(?:was|were|had)\b", text) and not COMMITS.search(text)) or (SELVES.match(text) and not PROVIDERS.search(text)):
        return False
    return measured and not (NOT_A_LEVEL.search(text) or is_past(text) or is_todays(text) or is_calnets_doing(text))


def _availability(text: str, topic: float) -> float:
    best = 0.0
    for match in PERCENT.finditer(text):
        figure = float(match["figure"] or match["bare"] or 99.0)
        if not 80 <= figure <= 100:  # noqa: PLR2004 - what anybody would promise as availability
            continue
        near = text[max(0, match.start() - 90) : match.end() + 90]
        spoken = bool(UPTIME.search(near))
        fine = "." in match[0] or bool(match["words"]) or figure >= 98  # noqa: PLR2004 - 99.9 is hardly ever anything else
        best = max(best, 0.5 * spoken + 0.3 * fine + 0.4 * topic + 0.3 * bool(COMMITS.search(text)))
    return best


def _deadline(text: str, topic: float) -> float:
    best = 0.0
    for match in DEADLINE.finditer(text):
        near = text[max(0, match.start() - 70) : match.end() + 60]
        if NOTICE.search(near) and not REPAIR.search(near):
            continue
        if SERVICE_ACT.search(near):
            best = max(best, 0.3 + 0.25 * bool(REPAIR.search(near)) + 0.4 * topic + 0.3 * bool(COMMITS.search(text)))
    return best


def _technical(text: str, topic: float) -> float:
    if not TECHNICAL.search(text) or not MEASURE.search(text):
        return 0.0
    bound = re.search(
        r"(?i)\b(?:under|below|less than|within|no(?:t)? more than|not exceed\w*|at most|maximum|max|<|≤|or better|"
        r"or less|better than|at least)\b|[<≤]",
        text,
    )
    return 0.15 + 0.4 * bool(bound) + 0.45 * topic + 0.35 * bool(COMMITS.search(text))


# Remedies


def _of_remedies(statement: Statement) -> Iterator[FieldValue]:
    text = statement.text
    if statement.heading and not FIGURE.search(text):
        return
    topic = max(0.8 * statement.weight("sla"), statement.weight("remedies"))
    before = f"{statement.passage.label} {statement.before}"
    if MISS_LABEL.search(statement.passage.label):
        topic = max(topic, 0.8)
    score = remedy_score(text, before=before, topic=topic)
    if is_calnets_doing(text) or (LAST_YEAR.search(text) and not COMMITS.search(text)):
        score *= 0.35
    if topic < TOLD and (score < CLEAR or not MONEY_BACK.search(text)):
        score -= (0.25 if MONEY_BACK.search(text) else 0.5) * statement.weight("need", "ramifications")
    if topic < TOLD and statement.weight("termination", "term") >= CLEAR and not MISS.search(text):
        score *= 0.5
    score *= fit(statement) * (0.5 if statement.heading else 1.0)
    if score < DOUBTED and topic < TOLD and statement.weight(*NOT_THE_SERVICE) < TOLD and _may_be_a_remedy(text, before):
        score = DOUBTED
    if CLAIMS_NONE.search(text) and score < 0.8 or _denies(text):  # noqa: RUF021, PLR2004 - none is said and nothing given
        reason = "It says that there is no remedy, which leaves the item unanswered."
        yield FieldValue("sla.remedies", None, statement.evidence(METHOD), 0.9, Substance.NEGATED, reason)
    elif score >= 0.3:  # noqa: PLR2004 - below this the words are about something else
        reason = f"It says what follows when a level is missed: “{_short(text)}”."
        yield FieldValue("sla.remedies", None, statement.evidence(METHOD, score), score, Substance.SUBSTANTIVE, reason)
    elif max(topic, statement.weight("remedies")) >= 0.6 and not statement.heading:  # noqa: PLR2004 - under its own label
        yield from _lost("sla.remedies", statement, "no right or remedy")


def _may_be_a_remedy(text: str, before: str) -> bool:
    """Say whether a sentence gives something back or lets the State go, where something may have gone wrong."""
    missed = MISS.search(text) or TALLY.search(text) or MISS.search(before)
    gives = BENEFIT.search(text) or RIGHT.search(text)
    return bool(missed and gives) and not (
        WE_PAY.search(text) or is_past(text) or is_todays(text) or is_calnets(text) or CLAIMS_NONE.search(text) or CARD.search(text)
    )


def _denies(text: str) -> bool:
    return (
        re.search(
            r"(?i)\bno (?:service )?(?:remed(?:y|ies)|credits?)\b[^.;]{0,30}\b(?:apply|applies|offered|available|given|"
            r"attach)",
            text,
        )
        is not None
    )


def remedy_score(text: str, *, before: str = "", topic: float = 0.0) -> float:
    """How surely (0 to 1) a sentence says what follows a missed level; `before` is the sentence it follows."""
    if not speaks_of(text, REMEDY_STEMS):
        return 0.0
    if CARD.search(text) and not re.search(r"(?i)\bcredit(?:s|ed)? (?:of|equal|for each)", text):
        text = CARD.sub(" ", text)
    missed = MISS.search(text) is not None
    carried = not missed and MISS.search(before) is not None
    benefit = bool(BENEFIT.search(text)) and not (WE_PAY.search(text) and not missed)
    share = SHARE.search(HIGH_SHARE.sub(" ", text)) is not None and not WE_PAY.search(text)
    tally = TALLY.search(text) is not None
    right = RIGHT.search(text) is not None and (missed or tally)
    rated = share and RATED.search(text) is not None
    score = 0.0
    if benefit and (missed or tally):
        dealt = re.search(r"(?i)\b(?:months?|weeks?|days?|hours?|events?|sessions?|charges?|fees?|bills?|invoices?|credits?)\b|\$", text) is not None
        score = max(0.62 + 0.2 * share, 0.7 + 0.12 * dealt) + 0.25 * topic
    elif benefit and share:
        score = 0.4 + 0.45 * topic + 0.2 * carried
    elif benefit:
        score = (
            (0.95 if topic >= 0.8 else 0.5) * topic  # noqa: PLR2004 - a weight or a bound that trial on packets has set
            + 0.15 * carried
            + 0.1 * bool(re.search(r"(?i)\bservice credits?\b|liquidated damages", text))
        )
    elif share and missed and FRACTION.search(text):
        score = 0.52 + 0.3 * rated + 0.45 * topic
    if right:
        score = max(score, 0.62 + 0.18 * tally + 0.25 * topic)
    if re.search(r"(?i)\bmaterial breach\b|\bfor (?:cause|default)\b", text) and not benefit:
        score *= 0.5
    if GOOD_FAITH.search(text) and not benefit and not right:
        return 0.0
    return round(min(0.98, score), 3)


# Tables


def _of_tables(document: Document) -> Iterator[FieldValue]:
    for table in find_tables(document):
        words = " ".join(table.captions.values())
        if not re.search(
            r"(?i)\b(?:measure|metric|commit\w*|target|level|objective|sla|availability|guarantee|if (?:we )?miss|"
            r"credit|remed)",
            words,
        ):
            continue
        remedies = table.columns(
            r"\b(?:if (?:we |it |they )?(?:is )?miss|missed|remed|credit|penalt|consequence|failure|rights?|forfeit)"
        )
        for row in table.rows:
            yield from _level_row(document, table, row, remedies)
            yield from _remedy_row(document, row, remedies)


def _level_row(document: Document, table: Table, row: Row, remedies: list[int]) -> Iterator[FieldValue]:
    text = " ".join(cell.text for cell in row.cells if cell.column not in remedies)
    if re.search(r"(?i)calnet|typical", " ".join(table.captions.values()) + text):
        return
    text = _without_shares(text)
    if re.search(r"\d", text) and (DEADLINE.search(text) or PERCENT.search(text) or MEASURE.search(text)):
        evidence = show(document, row.start, row.end, method=METHOD)
        reason = f"The table of commitments states a level: “{_short(text)}”."
        yield FieldValue("sla.levels", None, evidence, 0.92, Substance.SUBSTANTIVE, reason)


def _remedy_row(document: Document, row: Row, remedies: list[int]) -> Iterator[FieldValue]:
    for cell in (cell for cell in row.cells if cell.column in remedies):
        if (SHARE.search(cell.text) or BENEFIT.search(cell.text) or RIGHT.search(cell.text)) and not CLAIMS_NONE.search(
            cell.text
        ):
            evidence = show(document, cell.start, cell.end, method=METHOD)
            reason = f"The table says what follows when the level is missed: “{_short(cell.text)}”."
            yield FieldValue("sla.remedies", None, evidence, 0.92, Substance.SUBSTANTIVE, reason)


# What lost


def _lost(name: str, statement: Statement, lacks: str) -> Iterator[FieldValue]:
    judged = classify(statement.text)
    if judged.is_substantive:
        substance, reason = Substance.OTHER_SUBJECT, f"It stands under the item's label, but states {lacks}."
        if VAGUE_LEVEL.search(statement.text):
            reason = f"It is vague: it states {lacks}."
    else:
        substance, reason = judged.substance, judged.reason
    value = _target(statement.text) if substance is Substance.REFERENCE else None
    yield FieldValue(name, value, statement.evidence(METHOD), judged.confidence, substance, reason)


def _target(text: str) -> dict[str, str] | None:
    match = re.search(
        r"(?i)\b(?:exhibit|attachment|appendix|enclosure|schedule|tab|section|box|item)\s+[\w.-]{1,8}", text
    )
    return {"to": match[0]} if match else None


def _short(text: str) -> str:
    words = text.split()
    return " ".join(words[:24]) + (" …" if len(words) > 24 else "")  # noqa: PLR2004 - enough to recognise it
