"""Which services are asked for and how many: `services.description`, `services.quantity` (STMM 0501.0, Procedures).

A description names a type of service (“licensed microwave Internet access”), not only a product's name or “service”;
a quantity says how many circuits, lines, seats or sites. Both must be about what is to be bought.
"""
# ruff: noqa: E501 - a pattern reads best on few lines

import re
from collections.abc import Iterable, Iterator

from domain.fields import FieldValue, Substance
from extractors.amounts import NUMBER_WORDS
from extractors.context import fit, is_calnets, is_past, is_todays
from extractors.contract import Material
from extractors.places import find_addresses
from extractors.roles import AGENCY, OFFER, Holding, Role
from extractors.sight import show
from extractors.statements import Statement, holdings_of, statements
from extractors.substance import classify
from extractors.tables import Row, Table, find_tables
from extractors.topics import label_topics
from extractors.wanted import Sought

NAMES = ("services.description", "services.quantity")
METHOD = "service rules"

TYPE = Sought(
    r"(?i)\b(?:internet|broadband|ethernet|metro-?e|mpls|vpls|evpl|e-?line|e-?lan|wavelengths?|waves?|lambda|dwdm|"
    r"cwdm|sonet|dark fiber|fiber[\s-]optic|lit fiber|fibre|optical (?:transport|service|fiber)|fiber strands?|"
    r"dsl|adsl|t-?1s?|t-?3|ds-?[013]s?|oc-?\d+|pri\b|pris|bri\b|isdn|sip|voip|voice over ip|hosted (?:voice|pbx|"
    r"telephon\w+|phone\w*|ip)|voice (?:seats?|service|lines?|circuits?|trunks?)|telephone (?:service|lines?)|phone "
    r"(?:service|lines?)|pots\b|"
    r"centrex|dial[\s-]?tone|business lines?|analog lines?|toll[\s-]?free|800 (?:number|service)|8xx|"
    r"long[\s-]distance|calling|audio (?:bridge|conferenc\w+)|web (?:room|conferenc\w+|meeting)|conferenc\w+|"
    r"webcast\w*|video-?conferenc\w+|video (?:remote|conferenc\w+|link|transport|visit\w*|relay)|"
    r"satellite|vsat|low[\s-]?earth|leo\b|microwave|fixed[\s-]?wireless|point[\s-]to[\s-](?:multi)?point|wireless "
    r"(?:internet|access|data|broadband|service|network|link)|wi-?fi|cellular|lte\b|4g\b|5g\b|fwa\b|m2m|"
    r"machine[\s-]to[\s-]machine|iot\b|"
    r"sims?\b|esims?|hot ?spots?|smart ?phones?|air ?cards?|data (?:subscriptions?|plans?|modems?)|mobile (?:data|"
    r"voice|devices?|broadband|service)|push[\s-]to[\s-]talk|ptt\b|pag(?:ing|ers?)|two[\s-]way radio|radio "
    r"(?:service|network|over)|lmr\b|lora(?:wan)?|telemetry|scada|"
    r"cable (?:internet|modem|broadband)|private lines?|(?:leased|dedicated) (?:lines?|circuits?)|isp|frame relay|atm\b|vpn|sd-?wan|managed "
    r"(?:router|wi-?fi|network|firewall|lan|security|broadband|connection)|ddos|firewall service|ivr|interactive "
    r"voice|acd\b|automatic call|"
    r"(?:call|contact) cent(?:er|re) (?:service|platform|as a service|seats?)|ccaas|ucaas|unified communications|"
    r"auto(?:mated)? attendant|announcement|call[\s-]back|voice ?mail|fax(?:ing|-to-\w+)?|facsimile|e-?fax|"
    r"notification|alerting service|text(?:ing| messag\w+)|sms|"
    r"colocation|co-?location|rack space|backhaul|transport|interconnect\w*|cross-?connects?|streaming|content "
    r"delivery|cdn\b|dns service|trunks?|trunking|bandwidth on demand|direct inward dial\w*|did numbers?|e-?911|911 "
    r"service|tty|relay service|captioning|interpret(?:ing|er) (?:service|channel)|"
    r"virtual (?:private line|circuit|connection)|layer[\s-][23]|call (?:recording|routing|queu\w+)|hosted \w+|"
    r"dedicated (?:internet|access|circuit)|data (?:circuit|plan|service|line)s?|hosted inbound|video surveillance|"
    r"cloud (?:voice|pbx|contact))\b"
)
WEAK_TYPE = Sought(
    r"(?i)\b(?:\d+(?:/\d+)? ?(?:[mg]bps|meg(?:abits?)?|gig(?:abits?)?|kbps|mb|gb)|circuits?|connections?|"
    r"connectivity|fiber|wireless|lines?|links?|access|ports?|network)\b"
)
IDENTIFIES = re.compile(r"(?i)\W*(?:it|they|(?:the |our )?(?:products?|services?|items?|ask|purchase|solution)|these|those|each|all|both|all three|all four)(?: of (?:them|these))? (?:is|are|will be|would be|is to be|are to be)\b(?! not)")
"""A sentence that says what the things are that were counted or placed before."""
GENERIC = Sought(
    r"(?i)\b(?:telecommunications? services? of (?:whatever|any) (?:kind|type|sort)|services? of (?:whatever|any) "
    r"(?:kind|type)|various (?:telecommunications? )?services|as and when|any and all|whatever (?:kind|services?))\b"
)
ASKED = Sought(
    r"(?i)\b(?:asks?|permit(?:s|ted)?|allow(?:s|ed)?|let us|approve|grant|authori[sz]e|looking (?:for|to)|buy(?:s|ing)?|bought|purchas(?:e|es|ing|ed)|acqui(?:re|res|ring|red|sition)|procur(?:e|es|ing|ed|"
    r"ement)|obtain\w*|leas(?:e|es|ing)|rent(?:ing)?|order(?:s|ing|ed)?|contract for|subscrib\w+|get\b|install\w*|"
    r"needs?|wants?|would like|wish(?:es)?|requests?|requires?|required|requested|seek(?:s|ing)?|ask(?:s|ing)?|"
    r"sought|desired|gives? (?:each|every|us|the)|envisag\w+|contemplat\w+|receiv(?:e|es|ing)|recommend\w*|propos(?:e|es|ed|al|ing)|exemption|permission|use\b|move|switch|services? (?:is|are|to be|will be|would be|"
    r"consists?|needed|wanted|includes?)|"
    r"consist(?:s|ing) of|namely|what (?:is wanted|we (?:want|need|are buying))|provide[sd]?|deliver(?:s|ed)?|"
    r"furnish\w*|at \d+ [A-Z]|qty|quantity|needed|wanted|to be taken|taking|for (?:one|two|three|four|five|six|"
    r"\d+)|(?:will|would|shall|is to|are to) (?:each |all |both |now |then )?(?:have|get|receive|be (?:given|served|fitted|connected)))\b"
)
WANTED = re.compile(
    r"(?i)\bwhat (?:we|i|you|they|is|the \w+) (?:\w+ ){0,3}(?:want|need|require|buy|like|seek|sought|ask|propose|order|wanted|receiv|"
    r"needed|bought|required|proposed)\w*|\b(?:type|kind|sort) of (?:the )?services?\b"
    r"|\b(?:the|this|our) (?:services?|purchase|acquisition|request|ask|order|exemption|buy|job) (?:\w+ ){0,3}"
    r"(?:is|are|would be|will be|consists?|covers?|asks?|seeks?|concerns?)\b"
    r"|\b(?:we|i|us|department|board|commission|agency|office|division|bureau|shop|council|authority|customer|there)\b"
    r"(?:,? \([^)]*\))?(?: \w+){0,3} "
    r"(?:wants?|needs?|wish(?:es)?|would like|requires?|requests?|asks?|seeks?|propos\w+|plans?|intends?|hopes?|"
    r"are to be)\b"
    r"|\bwhat (?:we|i)(?:['\u2019](?:re|m)| are| am) (?:after|looking for|asking for)\b|\b(?:we|i)(?:['\u2019](?:re|m)| are| am) (?:looking for|after)\b"
    r"|\b(?:we|i|they)['\u2019]d (?:like|love|want)\b|\bwhat (?:we|i|they) (?:have|had) in mind\b|\b(?:we|i) (?:should|would) be (?:glad|happy|grateful) (?:to have|of)\b"
    r"|\b(?:permission|leave|authority|approval|exemption|request\w*|ask(?:s|ing)?) (?:\w+ ){0,4}(?:to (?:buy|purchase|"
    r"acquire|obtain|order|lease|rent|use|procure|get|take)|for|of)\b|\b(?:is|are) (?:to be )?(?:wanted|needed|required|"
    r"requested|proposed|asked for|taken)\b|\bare to be (?:taken|bought|procured|installed|furnished)\b"
)
"""Words by which an agency says what it is that it wants, as against what it has or may have."""
ASKS_BEFORE = re.compile(
    r"(?i)\b(?:ask|asked|want(?:ed)?|need(?:ed)?|requir\w+|request(?:ed)?|buy(?:ing)?|purchase|order|propos\w+|what it is|"
    r"attraction|deliverables?)\b|^what\b(?! (?:happens|if|else|follows))|\b(?:service )?type\b|\bkind\b|^(?:the )?services?\b(?! levels?)"
)
SHARED_OUT = re.compile(
    r"(?i)\b(?:the )?one (?:(?:is )?(?:at|in|on|for|to|from|of)\b|north|south|east|west|being)[^;]{2,160}?\b(?:(?:the|and) "
    r"other\b|(?:and |, )(?:the )?(?:one|two|three|four|five|six|another)\b)"
    r"|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|\d{1,4}) (?:\w+ )?(?:per|for each|for every|in each|at "
    r"each|to each|on each|each at|apiece)\b"
    r"|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,4}) (?:in all|in total|altogether|all told)\b"
    r"|\b(?:in total|in all|altogether|a total of)\b[^.;$]{0,20}\b(?:one|two|three|four|five|six|seven|eight|nine|ten|"
    r"eleven|twelve|\d{1,4})\b"
    r"|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|\d{1,4}) (?:at|for|in|to) [^.;$]{2,120}(?:\band|,) (?:one|two|three|"
    r"four|five|six|seven|eight|nine|ten|twelve|\d{1,4}) (?:at|for|in|to|in all|all told)\b"
    r"|\beach\b[^.;]{0,40}\b(?:an?|one|two|three|four) (?!day|week|month|year|hour|time|way|lot|day's)[^.;]{0,40}\b(?:circuits?|links?|lines?|ports?|connections?|terminals?|trunks?|paths?|dish(?:es)?|radios?|modems?|services?|plans?)\b"
    r"|\b(?:an?|one|two|three|four) [^.;$]{0,60}\b(?:circuits?|links?|lines?|ports?|connections?|terminals?|trunks?|paths?|dish(?:es)?|radios?|modems?|plans?)\b[^.;$]{0,30}\b(?:at|in|for|per|to|from) (?:each|every|both)\b"
    r"|\b(?:makes?|totals?|comes to|amounts to|that is|that's|altogether|all told|in all|(?:we|i)(?: only| just)? (?:want|need|ask for|would like|require|request|order)) (?:only |just |exactly )?(?:an? )?(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|pair|dozen|\d{1,4})(?=[.,;]|$| in all| of)"
    r"|\b(?:just |only )?(?:two|three|four|five|six|seven|eight|nine|ten|twelve|\d{1,4}) of (?:them|these)\b"
)
"""A count is shared out: “one at Dorris, one at Vidal”, “one per terminal”, “in total two circuits”."""
STRONG_UNIT = re.compile(
    r"(?i)^(?:circuits?|links?|lines?|seats?|terminals?|trunks?|trunk groups?|sessions?|connections?|sims?|"
    r"sim (?:cards?|subscriptions?)|subscriptions?|wavelengths?|waves?|strands?|channels?|pris?|hot ?spots?|handsets?|"
    r"licen[sc]es?|ports?|pairs? of dark fiber|hookups?|gateways?|racks?|cabinets?|drops?|plans?|vpns?|call paths?|handoffs?|"
    r"bundles?|bridges?|units?|numbers?|mailboxes|accesse?s?|radios?|modems?|routers?)$"
)
"""Things that one buys when one buys service, as against offices or people that have it."""
KINDLESS = re.compile(r"(?i)(?:units?|bundles?|licen[sc]es?|subscriptions?|accesse?s?|drops?|plans?|numbers?|racks?|cabinets?)$")
COUNT = rf"(?:\d{{1,3}}(?:,\d{{3}})+|\d{{1,6}}|{NUMBER_WORDS}|single|a pair of|pair of|a dozen|dozen)"
UNIT = (
    r"(?:circuits?|links?|lines?|seats?|ports?|terminals?|trunks?|trunk groups?|sessions?|connections?|routers?|"
    r"sims?\b|sim (?:cards?|subscriptions?)|subscriptions?|subscribers?|gateways?|handsets?|phones?|telephones?|"
    r"smart ?phones?|pagers?|"
    r"wavelengths?|waves?|strands?|pairs?|numbers?|users?|stations?|sites?|locations?|offices?|units?|licen[sc]es?|"
    r"drops?|access(?:es)?|channels?|ds-?[013]s?|t-?1s?|pris?\b|modems?|bridges?|rooms?|hot ?spots?|devices?|dishes|"
    r"dish|antennas?|radios?|"
    r"call paths?|paths? of|hand-?offs?|bundles?|services?|extensions?|mailboxes|agents?|consoles?|cameras?|sensors?|kiosks?|hookups?|accounts?|plans?|"
    r"endpoints?|nodes?|hops?|paths?|feeds?|applications?|instances?|hatcheries|facilities|buildings|campuses|"
    r"clinics|yards|homes|branches|"
    r"internet (?:access|service|circuit|connection)|pairs? of dark fiber|terminals?|adapters?|racks?|cabinets?|"
    r"numbers|minutes of (?:use|usage|toll|calling|talk)|servers?|appliances?|firewalls?|switches|networks?|vpns?|evpls?|dsls?)"
)
QUANTITY = re.compile(
    rf"(?i)(?<![\w$.,/:-])(?<!day )(?P<number>{COUNT})(?:\s*\(\s*[\w-]+\s*\))?(?:\s*(?:x|\u00d7)(?![A-Za-z])\s*|\s+)(?P<between>(?:(?!(?:of|in|"
    rf"to|per|percent|hours?|days?|months?|years?|weeks?|minutes?|miles?|and|"
    rf"or|they|we|it|you|she|he|who|that|which|is|are|was|were|has|have|had|need|needs|business days?|will|"
    rf"would|can|took|takes?|one|two|three)\b)[\w/+&.,\"'-]+\s+){{0,7}}?)(?P<unit>{UNIT})\b"
    rf"|(?<!\w)(?:qty|quantity|quan|count|(?:number|no\.|#) ?of (?:\w+\W+){{1,3}}?)\W{{0,3}}(?:is |of |will be )?(?P<qty>{COUNT})\b|"
    rf"\b(?P<exact>exactly one|one thing|one each|just one|only one|one of each|one per (?:\w+ ?){{1,2}}|one for "
    rf"each|one at each|one (?!year|month|day|week|hour|time|minute|quarter)\w+ each|one in each)\b"
    rf"|(?<!\w)(?:{UNIT})\s?[-\u2013:=]\s?(?P<fifth>\d{{1,4}})(?=\W*$)"
    rf"|\bin the number of (?P<third>{COUNT})\b|(?<![$\w.,/:-])(?P<fourth>{COUNT}) (?:ea\b\.?|of (?:'?em|those|such)\b)"
)
VERB = re.compile(
    r"(?i)\b(?:is|are|was|were|has|have|had|runs?|carr(?:y|ies)|uses?|(?<!\d )drops?|fails?|went|came|can|cannot|could|do|"
    r"does|(?-i:did|Did))\b"
)
VAGUE_COUNT = re.compile(
    r"(?i)\b(?:several|various|multiple|some|many|a number of|numerous|as (?:many as )?(?:needed|required|"
    r"necessary)|as and when|tbd|to be determined|unspecified|undetermined|varying)\b"
)
SPEED_ONLY = re.compile(r"(?i)^\W*(?:mbps|gbps|kbps|meg|gig|mhz|ghz|mb|gb|tb|percent|%|ms)\b")
AWAY_IN_FORMS = ("reason", "ramifications", "need", "sla", "remedies", "termination", "term", "signer", "contact", "provider", "project")
AWAY = (
    "reason",
    "ramifications",
    "need",
    "sla",
    "remedies",
    "termination",
    "term",
    "signer",
    "contact",
    "records",
    "ipr",
    "fsr",
    "experience",
)


def find(material: Material) -> Iterable[FieldValue]:
    """Yield passages that describe the services asked for or count them; no values."""
    for holding in holdings_of(material):
        if holding.role in OFFER:
            for statement in statements(holding):
                yield from _of_description(statement)
                yield from _of_quantity(statement)
                yield from _lost(statement)
            yield from _of_tables(holding)


def _of_description(statement: Statement) -> Iterator[FieldValue]:
    score = description_score(statement.text, topic=_services(statement), away=_away(statement), over=_over(statement))
    if statement.holding.role is Role.REQUEST and not statement.heading and BARE_TYPE.fullmatch(statement.text) and _away(statement) < 0.5:  # noqa: PLR2004
        score = max(score, DOUBT)
    score *= fit(statement) * _share(statement)
    if score >= 0.3 and (judged := classify(statement.text)).substance in OPEN and judged.confidence >= 0.85:  # noqa: PLR2004 - surely left open
        score *= 0.4
    if score >= 0.3:  # noqa: PLR2004 - below this the service is only mentioned
        reason = f"It names the services and their type: “{_short(statement.text)}”."
        yield FieldValue(
            "services.description",
            None,
            statement.evidence(METHOD, score),
            round(min(0.97, score), 3),
            Substance.SUBSTANTIVE,
            reason,
        )


OPEN = frozenset({Substance.PLACEHOLDER, Substance.PROMISE, Substance.POLICY_QUOTATION})
BARE_TYPE = re.compile(rf"(?:[\w-]+ ){{0,3}}{TYPE.pattern[4:]}(?: [\w-]+){{0,2}}\W*", re.IGNORECASE)
"""A type of service and hardly a word besides: it may be the answer, wherever it stands."""


def _over(statement: Statement) -> str:
    """What stands just before a statement and may say that what follows is wanted: its labels, or a short sentence."""
    short = statement.before if len(statement.before.split()) < 8 else ""  # noqa: PLR2004 - “What we require.”
    own = statement.text[:40].partition(":")
    return f"{statement.labels} {short} {own[0] if own[1] else ''}".strip()


def description_score(text: str, *, topic: float = 0.0, away: float = 0.0, over: str = "") -> float:
    """How surely (0 to 1) a sentence says which type of service is asked for.

    `away` weighs labels of other items; `over` is what stands over the sentence.
    """
    if (GENERIC.search(text) and not re.search(r"\d", text)) or STARTS_TODAY.match(text):
        return 0.0
    typed = TYPE.search(text) is not None
    if not typed and COUNTS_ONLY.search(over) and not KINDS.search(over):
        return 0.0
    if not typed and ASKED.search(text) and _is_of_a_kind(_counted(text)) and away < 0.5 and not GENERIC.search(text):  # noqa: PLR2004
        return round(min(0.75, 0.45 + 0.3 * topic), 3)
    if not typed and not (WEAK_TYPE.search(text) and topic >= 0.5):  # noqa: PLR2004 - under its own label
        return 0.0
    asked = ASKED.search(text) is not None
    counted = _counted(text) is not None or (typed and SHARED_OUT.search(text) is not None)
    invited = typed and away < 0.5 and ASKS_BEFORE.search(over) is not None  # noqa: PLR2004 - its label is about another item
    asked = asked or (counted and VERB.search(text) is None) or invited
    wanted = typed and away < 0.5 and (invited or WANTED.search(text) is not None)  # noqa: PLR2004 - no label of something else
    asked = asked or wanted or (typed and text.rstrip().endswith(":") and VERB.search(text) is None) or (typed and counted and away < 0.5 and not is_past(text) and bool(find_addresses(text)))  # noqa: PLR2004
    explicit = asked and not (counted and VERB.search(text) is None and ASKED.search(text) is None and not wanted)
    asked = asked or (typed and away < 0.5 and not is_past(text) and not is_todays(text) and not is_calnets(text) and _is_named_only(text))  # noqa: PLR2004
    asked = asked or (typed and IDENTIFIES.match(text) is not None and not is_todays(text) and not is_past(text))
    own = 0.12 if typed and asked and away < 0.5 and not is_past(text) and not is_todays(text) else 0.0  # noqa: PLR2004
    score = own + (0.38 if typed else 0.25) + (0.32 if typed else 0.25) * asked + 0.2 * counted + 0.4 * topic + 0.15 * wanted
    score -= (0.05 if typed and asked and counted else 0.3) * away if topic < 0.5 else 0.0  # noqa: PLR2004 - it stands elsewhere
    if (
        is_calnets(text)
        and topic < 0.5  # noqa: PLR2004 - a weight or a bound that trial on packets has set
        and not re.search(r"(?i)exempt|request|permission|outside|rather than|instead", text)
    ):
        score *= 0.5
    if is_todays(text) and not explicit:
        score *= 0.5
    if not typed and (NEEDED_FOR.search(text) or not WEAK_TYPE.search(QUANTITY.sub(" ", text))):
        score = min(score, DOUBT)
    return round(min(0.97, max(0.0, score)), 3)


PREDICATE = re.compile(
    r"(?i)[\w\s-]{0,24}?\b(?:is|are|was|were|has|have|had|does|do|did|cannot|can|could|may|might|should|must|will|would|fails?|failed|drops?|dropped|went|goes|comes?|came|costs?|ran|runs?|"
    r"covers?|works?|worked|stops?|stopped|slows?|carries|carried|cannot|reach(?:es)?|lists?|exists?|need(?:s|ed)?|depends?|supports?|serves?|takes?|means?|makes?|gives?|gave)\b"
)
"""What follows the name of a service where it is the subject of a sentence that tells something of it."""
LEADING = re.compile(r"(?i)(?:\W*[\w/'&.=+-]+){0,7}?\W*")
SAYING = re.compile(
    r"(?i)\b(?:our|its|their|no|not|without|any|if|when|because|since|that|which|while|until|although|there|it|we|they|he|she|you|i|is|are|was|were|has|have|had|will|would|can|could|may|did|does|do|"
    r"see|per|under|re|subject|from|to|old|former|unlike|instead|than|cal-?net|category|project|experience|training|licen[sc]e|failure|loss|lack|denial|cost|price|total)\b"
)
"""Words before a service's name that make of a note a sentence, or a note on something else."""


def _is_named_only(text: str) -> bool:
    """Say whether a note begins with a kind of service and tells nothing of it: it names what is wanted."""
    typed = TYPE.search(text)
    if typed is None or len(text.split()) < FEWEST or "$" in text:
        return False
    lead = text[: typed.start()]
    goes_on = PREDICATE.match(text, typed.end()) or OTHERS_NAME.match(text, typed.end())
    return LEADING.fullmatch(lead) is not None and not SAYING.search(lead) and goes_on is None


OTHERS_NAME = re.compile(
    r"(?i)\s+(?:[\w-]+ ){0,2}?(?:groups?|meetings?|committee|council|units?|section|teams?|office|program|staff|division|study|polic(?:y|ies)|managers?|analysts?|engineers?|technicians?|specialists?|"
    r"request|exemption|contract|report|plan for|outages?|problems?|needs|requirements|logs?|records?|bills?|invoices?|budget)\b"
)
"""What goes on after a service's name and makes another thing of it: “the telemetry working group”."""
FEWEST = 4
"""Words of such a note; fewer are a title or a caption."""
NEEDED_FOR = re.compile(r"(?i)\b(?:needed|wanted|required|necessary) (?:because|so that|to|since)\b|\bbecause\b")
"""A sentence that tells why circuits are wanted does not tell of which kind."""
COUNTS_ONLY = re.compile(r"(?i)\bhow many\b|\b(?:quantit(?:y|ies)|qty|counts?|numbers?)\b")
KINDS = re.compile(r"(?i)\b(?:types?|kinds?|descri\w+|services? (?:requested|wanted|needed|asked)|what)\b")
"""What a label says that asks how many, and what one says that asks of which kind."""


def _is_of_a_kind(counted: re.Match[str] | None) -> bool:
    """Say whether the counted things say what kind of service they are: more than sites, or units of a product's name."""
    if counted is None or counted["unit"] is None:
        return counted is not None
    before, after = counted.string[: counted.start("unit")], counted.string[counted.end() :]
    named = re.search(r"\b[A-Z][a-z]\w*\s+$", before) or re.match(r"\s+of\s+(?:the\s+)?[A-Z][a-z]", after)
    return STRONG_UNIT.match(counted["unit"]) is not None and not KINDLESS.match(counted["unit"]) and not named


def _of_quantity(statement: Statement) -> Iterator[FieldValue]:
    text = statement.text
    numbering = statement.passage.origin == "cell" and NUMBERING.fullmatch(statement.passage.label) and text.strip(" .#").isdigit()
    if numbering or LENGTH_LIMIT.search(text):
        return
    score = quantity_score(text, topic=_services(statement), away=_away(statement), over=_over(statement))
    if "$" in text and RATE.search(text) and ((counted := _counted(text)) is None or counted["exact"] is not None):
        score *= 0.5
    if _is_bare_count(statement):
        score = max(score, 0.85)
    score *= fit(statement) * _share(statement)
    if score < DOUBT and _may_count(statement):
        score = DOUBT
    if score >= 0.3:  # noqa: PLR2004 - below this it counts something else
        reason = f"It says how many: “{_short(text)}”."
        yield FieldValue(
            "services.quantity",
            None,
            statement.evidence(METHOD, score),
            round(min(0.97, score), 3),
            Substance.SUBSTANTIVE,
            reason,
        )


NUMBERING = re.compile(r"(?i)\W*(?:line|item|no|number|row)\W*")
"""A column so captioned numbers the rows."""
LENGTH_LIMIT = re.compile(r"(?i)\b(?:please|maximum|max|limit\w*|no more than|at most)\b[^.]{0,20}\b\d+ (?:lines|words|pages|sentences|paragraphs)\b")
"""How long an answer may be, which a form says."""
RATE = re.compile(r"(?i)\$\s?[\d,.]+\s?(?:/|per|an?|each)\s?[a-z]")
"""A price by the piece or the month counts nothing, for all that it says “each”."""
DOUBT = 0.45
ANY_COUNT = re.compile(
    rf"(?i)(?<![$\w.,/#:-])(?<!table )(?<!exhibit )(?<!figure )(?<!attachment )(?<!appendix )(?<!section )(?<!phase )(?:{COUNT})\s+(?!(?:percent|mbps|gbps|kbps|megabits?|gigabits?|meg|gig|mhz|ghz|ms|milliseconds?|seconds?|minutes?|hours?|days?|weeks?|months?|"
    rf"years?|miles?|feet|dollars?|cents|pages?|times?|percentage|o'clock)\b)(?:[a-z-]+\s+){{0,2}}(?:[a-z-]{{3,}}s|people|staff|personnel)\b"
)


def _is_bare_count(statement: Statement) -> bool:
    """Say whether the agency counts what one buys and says nothing else: “Two strands, one pair.”, “just 1 circuit”."""
    if statement.holding.role not in AGENCY or statement.holding.role is Role.COVER or _away(statement) >= 0.5:  # noqa: PLR2004
        return False
    if "$" in statement.text:
        return False
    if SHARED_OUT.search(statement.text) and len(statement.text.split()) < 6:  # noqa: PLR2004 - “Two in all.”
        return description_score(statement.before) >= 0.8  # noqa: PLR2004 - a service is surely asked for
    counted = _counted(statement.text)
    strong = counted is not None and counted["unit"] is not None and STRONG_UNIT.match(counted["unit"]) is not None
    strong = strong and not is_todays(statement.text) and not is_past(statement.text)
    return strong and not statement.heading and len(statement.text.split()) < 9 and VERB.search(statement.text) is None  # noqa: PLR2004


def _counts_anything(text: str) -> bool:
    """Say whether any things are counted that are not the places that a line is about: “Two towers: managed access”."""
    return any(text[match.end() : match.end() + 1] != ":" for match in ANY_COUNT.finditer(text))


def _may_count(statement: Statement) -> bool:
    """Say whether the agency counts any things in a sentence that asks for a service, or right beside one."""
    if statement.holding.role not in AGENCY or _away(statement) >= 0.5 or not (_counts_anything(statement.text) or SHARED_OUT.search(statement.text)):  # noqa: PLR2004
        return False
    if is_past(statement.text) or is_todays(statement.text) or is_calnets(statement.text) or find_addresses(statement.text):
        return False
    near = (statement.text, statement.before, statement.after)
    return any(description_score(text) >= 0.8 for text in near if text)  # noqa: PLR2004 - a service is surely asked for


def quantity_score(text: str, *, topic: float = 0.0, away: float = 0.0, over: str = "") -> float:
    """How surely (0 to 1) a sentence counts the services asked for.

    `away` weighs labels of other items; `over` is what stands over the sentence.
    """
    if STARTS_TODAY.match(text):
        return 0.0
    counted = _counted(text)
    if counted is None and away < 0.5 and SHARED_OUT.search(text) and not is_past(text):  # noqa: PLR2004 - as below
        wanted = WANTED.search(text) is not None
        told = 2 * (TYPE.search(text) is not None or (wanted and len(text.split()) < 6)) + (wanted or ASKS_BEFORE.search(over) is not None)  # noqa: PLR2004 - “We want twelve.”
        return round(min(0.97, 0.4 + 0.22 * told + 0.4 * topic), 3) if told else 0.0
    if counted is None and away < 0.5 and COUNT_AFTER.search(text) and TYPE.search(text) and not is_past(text) and not is_todays(text):  # noqa: PLR2004 - as below
        return 0.85
    if counted is None:
        bare = re.match(rf"(?i)\W*(?:{COUNT})(?:\s*\([\w ]+\))?(?:\s+(?:of them|in all|in total|each|ea))?\s*(?:[,;(/]|\.?\s*$|(?<=[a-z])\.)", text)
        return 0.85 if bare and (HOW_MANY.search(over) or (away < 0.5 and over.split() and all(STRONG_UNIT.match(word) for word in over.split()))) else 0.0  # noqa: PLR2004 - no label of something else
    named = bool(counted["qty"] or counted["exact"] or counted["third"] or counted["fourth"] or counted["fifth"])
    typed = TYPE.search(text) is not None
    own = away < 0.5  # noqa: PLR2004 - its label is about another item
    asked = ASKED.search(text) is not None or (own and ASKS_BEFORE.search(over) is not None)
    strong = counted["unit"] is not None and STRONG_UNIT.match(counted["unit"]) is not None
    listed = (typed or (own and strong and not is_past(text) and not is_todays(text))) and not asked and VERB.search(text) is None
    if not strong and not typed and own and ORDERED.fullmatch(text) and not is_past(text) and not is_todays(text):
        return 0.82
    shared = own and not is_past(text) and SHARED_OUT.search(text) is not None
    wanted = own and WANTED.search(text) is not None
    asked = asked or wanted or (own and typed and strong and not is_past(text) and bool(find_addresses(text)))
    score = 0.35 + 0.2 * named + 0.25 * (typed or strong) + 0.25 * (asked or listed) + 0.35 * topic
    score += (0.25 if strong or typed else 0.15) * shared + 0.1 * wanted + 0.05 * (strong and typed and asked)
    score += 0.3 * (HOW_MANY.search(over) is not None)
    score -= (0.1 if typed and asked else 0.3) * away if topic < 0.5 else 0.0  # noqa: PLR2004 - it stands elsewhere
    if (
        is_calnets(text)
        and topic < 0.5  # noqa: PLR2004 - a weight or a bound that trial on packets has set
        and not re.search(r"(?i)exempt|request|permission|outside|rather than|instead", text)
    ):
        score *= 0.5
    if is_todays(text) and not asked:
        score *= 0.4
    return round(min(0.97, max(0.0, score)), 3)


BOUGHT = (
    rf"(?:{COUNT}) (?:[a-z'-]+ ){{0,3}}(?:phones?|sets?|handhelds?|antennas?|jacks?|tablets?|edges?|boxes|hubs?|logins?|wallboards?|shots?|drops?|paths?|pagers?|bells?|loops?|extensions?|receivers?|"
    r"transmitters?|repeaters?|access points?|spares?|kiosks?|endpoints?|numbers?|mailboxes|desks?|cords?|belts?|chargers?|units?|devices?|circuits?|lines?|links?|ports?|seats?|sims?)"
)
ORDERED = re.compile(rf"(?i)\W*(?:[\w ]{{1,24}}:\s*)?{BOUGHT}(?:(?:\s*[,;+/&]\s*|\s*,? (?:and|with|plus|so) ){BOUGHT})+\W*")
"""A list of counted things and nothing else: “35 handhelds and 22 antennas”."""
STARTS_TODAY = re.compile(r"(?i)\W*(?:today|now|currently?|at present|presently|existing|old|was|before)\s*(?:=|:|(?:is|are|there (?:is|are)|we have|have)\b)")
"""What is there now is counted, not what is asked for."""
COUNT_AFTER = re.compile(rf"(?i)(?:[a-z]{{3}}|\bgig|\bmbps)\)?, (?:{NUMBER_WORDS}|\d{{1,3}})(?=\s*(?:[,;(]|\.?\s*$))")
"""A count that comes after what it counts, between marks: “Wavelength service, one, Fresno to …”."""
NUMBERED_CAPTION = re.compile(r"\d{1,2}\s+(?:[A-Z]\w+\s+)?(?i:service|location|site|office|unit|device|circuit|line)")
"""The second caption of a form, not two of something: “2 Service”."""
HOW_MANY = re.compile(r"(?i)\bhow many\b|\b(?:quantit(?:y|ies)|qty|count|numbers?)\b|\bno\. of\b|#\s?of\b")


def _counted(text: str) -> re.Match[str] | None:
    """The first count of things that are bought, or None; speeds and lengths of time are no counts."""
    at = 0
    while (match := QUANTITY.search(text, at)) is not None:
        at = match.start() + 1
        after = text[match.end("number") :] if match["number"] else ""
        if match["number"] and (SPEED_ONLY.match(after) or re.match(r"(?:19|20)\d\d$", match["number"])):
            continue
        if match["number"] and match["number"].isdigit() and _is_house_number(text, match.start("number")):
            continue
        if match["unit"] and NUMBERED_CAPTION.fullmatch(match[0]) and match["number"] != "1":
            continue
        if (
            match["unit"]
            and re.match(r"(?i)services?$|stations?$|minutes$|numbers?$|plans?$", match["unit"])
            and re.search(r"(?i)stmm|category|module", match["between"] or "")
        ):
            continue
        return match
    return None


def _is_house_number(text: str, at: int) -> bool:
    return any(address.start <= at < address.end for address in find_addresses(text))


def _services(statement: Statement) -> float:
    return max(
        statement.weight("services"),
        0.8 * statement.weight("scope"),
        0.7 * statement.weight("project"),
        0.6 * statement.weight("products"),
        0.5 * statement.weight("location"),
    )


def _away(statement: Statement) -> float:
    """How surely its labels are about something else; what is needed is told under the need as well as under its own label."""
    away = max((statement.weight(topic) * (0.5 if topic == "need" else 1.0) for topic in AWAY), default=0.0)
    return 0.0 if away <= max(statement.weight("services"), statement.weight("scope")) else away


def _share(statement: Statement) -> float:
    share = {Role.VENDOR: 0.82, Role.WORKBOOK: 0.95, Role.COVER: 0.9}.get(statement.holding.role, 1.0)
    leads_in = statement.heading and statement.text.rstrip().endswith(":") and len(statement.text.split()) > 2  # noqa: PLR2004 - more than a caption
    counts = statement.heading and statement.holding.role in AGENCY and VERB.search(statement.text) is None and _counts_what_is_bought(statement.text)
    says = leads_in or counts or WANTED.search(statement.text) is not None
    return share * (0.8 if statement.heading and not says else 1.0)


def _counts_what_is_bought(text: str) -> bool:
    counted = _counted(text)
    return counted is not None and (counted["qty"] is not None or (counted["unit"] is not None and STRONG_UNIT.match(counted["unit"]) is not None))


def _of_tables(holding: Holding) -> Iterator[FieldValue]:
    """Rows with a type of service, and columns that count."""
    share = {Role.VENDOR: 0.95}.get(holding.role, 1.0)
    for table in find_tables(holding.document):
        if (
            re.search(
                r"(?i)cal-?net|current|existing|outage|alternative", " ".join(table.captions.values()) + table.label
            )
            and holding.role is not Role.REQUEST
        ):
            continue
        counts = _count_columns(table) + table.columns(
            r"^\W*(?:qty|quantity|quan|count|how many|units?|no\. of .*|number of .*|#|links?|circuits?|lines?|"
            r"seats?|ports?|gateways?|sensors?|phones?|drops?|sites?|terminals?|sets?)\W*$"
        )
        counts = [column for column in counts if not _numbers_rows(table, column)]
        if _is_of_circuits(table):
            evidence = show(holding.document, table.start, table.end, method=METHOD)
            reason = f"A table has a line for each: {len(table.rows)}."
            yield FieldValue("services.quantity", None, evidence, round(0.85 * share, 3), Substance.SUBSTANTIVE, reason)
        for row in table.rows:
            if _answers_other(row):
                continue
            evidence = show(holding.document, row.start, row.end, method=METHOD)
            if TYPE.search(row.text) and not re.search(r"(?i)\btotal\b|cal-?net", row.text):
                yield FieldValue(
                    "services.description",
                    None,
                    evidence,
                    round(0.88 * share, 3),
                    Substance.SUBSTANTIVE,
                    f"A line names a type of service: “{_short(row.text)}”.",
                )
            numbers = [
                cell
                for column in counts
                if (cell := row.at(column)) is not None and cell.amount and float(cell.amount).is_integer()
            ]
            if numbers or (not counts and any(_counted(cell.text) for cell in row.cells)):
                score = (0.92 if numbers else 0.82) * share
                yield FieldValue(
                    "services.quantity",
                    None,
                    evidence,
                    round(score, 3),
                    Substance.SUBSTANTIVE,
                    f"A line says how many: “{_short(row.text)}”.",
                )


def _is_of_circuits(table: Table) -> bool:
    """Say whether each line of a table is one thing to be bought: numbered lines, or two ends, under such a title."""
    ends = len(table.columns(r"^\W*(?:from|to|a[ -]?(?:end|location|side)|z[ -]?(?:end|location|side)|origin|destination|end [ab12])\W*$")) > 1
    firsts = [row.cells[0].text.strip(" .#") for row in table.rows]
    numbered = len(firsts) > 1 and firsts == [str(number) for number in range(1, len(firsts) + 1)]
    named = [column for column in table.columns(r"^\W*(?:circuit|link|line|connection)\b") if ends or not _numbers_rows(table, column)]
    titled = re.search(rf"(?i)\b{STRONG_UNIT.pattern[5:-1]}\W*$", table.above[-60:]) is not None
    return len(table.rows) > 1 and (ends or numbered) and (titled or bool(named))


def _numbers_rows(table: Table, column: int) -> bool:
    """Say whether a column only numbers the rows, from one on."""
    texts = [cell.text.strip(" .#") for row in table.rows if (cell := row.at(column)) is not None]
    return len(texts) > 1 and texts == [str(number) for number in range(1, len(texts) + 1)]


THINGS = re.compile(rf"(?i)(?:access points?|devices?|phones?|handsets?|services?|{STRONG_UNIT.pattern[5:-1]})\W*(?:needed|required|wanted|requested)?\W*$")
OTHER_COUNTS = re.compile(r"(?i)\b(?:now|today|current\w*|existing|present|zip|year|months?|term|no|id|phone (?:no|number)|telephone (?:no|number))\b")


def _count_columns(table: Table) -> list[int]:
    """The columns that hold whole numbers under the name of a thing that one buys, whatever that name is."""
    found = []
    for column, caption in table.captions.items():
        if not THINGS.search(caption) or OTHER_COUNTS.search(caption):
            continue
        amounts = [cell.amount for row in table.rows if (cell := row.at(column)) is not None and cell.text]
        if amounts and all(amount is not None and float(amount).is_integer() for amount in amounts):
            found.append(column)
    return found


def _answers_other(row: Row) -> bool:
    """Say whether a row is an answer in a form, its label beside it: that is read as a statement under its label."""
    filled = [cell for cell in row.cells if cell.text]
    label = dict(label_topics(filled[0].text)) if len(filled) > 1 else {}
    away = max((label.get(topic, 0.0) for topic in AWAY_IN_FORMS), default=0.0)
    return len(filled) == 2 and away >= 0.8 and label.get("services", 0.0) < away  # noqa: PLR2004 - a label, its answer


def _lost(statement: Statement) -> Iterator[FieldValue]:
    """What stands under the item's own label and does not answer it."""
    if statement.weight("services") < 0.8 or statement.heading:  # noqa: PLR2004 - no label of its own
        return
    judged = classify(statement.text)
    for name, counted in (
        ("services.description", TYPE.search(statement.text)),
        ("services.quantity", _counted(statement.text)),
    ):
        quantified = name == "services.description" and counted is None and COUNTS_ONLY.search(statement.labels) and not KINDS.search(statement.labels)
        if quantified and judged.is_substantive:
            yield FieldValue(name, None, statement.evidence(METHOD), 0.85, Substance.OTHER_SUBJECT, "It says how many, not of which kind.")
        elif counted is None and (
            not judged.is_substantive or VAGUE_COUNT.search(statement.text) or GENERIC.search(statement.text)
        ):
            substance = Substance.OTHER_SUBJECT if judged.is_substantive else judged.substance
            reason = "It stays general." if judged.is_substantive else judged.reason
            yield FieldValue(name, None, statement.evidence(METHOD), judged.confidence, substance, reason)


def _short(text: str) -> str:
    words = text.split()
    return " ".join(words[:24]) + (" …" if len(words) > 24 else "")  # noqa: PLR2004 - enough to recognise it
