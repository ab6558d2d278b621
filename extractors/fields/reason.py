"""Why CALNET would not do (STMM 0501.0, Procedures) or why delegation should be granted (STMM 3-502.0, Procedure).

Also `reason.ground`: `technical` (features, functionality or availability that CALNET lacks), `financial` (an
alternative that is cheaper) or `both`.
"""
# ruff: noqa: E501, RUF001 - a pattern reads best on one line, and people write typographic quotes and dashes

import re
from collections.abc import Iterable

from domain.fields import FieldValue, Substance
from extractors.contract import Material
from extractors.fields.sla import remedy_score
from extractors.fields.term import term_lengths, termination_score
from extractors.narrative import SURE, Cue, Item, cue, find_item
from extractors.references import chosen
from extractors.wanted import Sought

NAMES = ("reason", "reason.ground")

CALNET = (
    r"(?:cal-?net(?:['’]s)?|\bmsa(?:['’]s)?\b|catalogs?\b|catalogue|the (?:two |three |other |incumbent |state(?:['’]s)? )?(?:contractors?|contract (?:carriers?|providers?|vendors?))\b|contracted carriers?|module \d|(?:sub)?categor(?:y|ies) \d+|nextgen"
    r"|master (?:services? )?(?:agreement|contract)s?|(?:state|statewide|mandatory|existing) (?:contract|service|carrier)s?|on (?:the )?contracts?\b|the contracts\b|on your contract|you guys|your (?:(?:two |own |other )?(?:contract\w*|carriers?|list|services?|people|price|quote|folks))|(?:no|any|either|neither|both|each|every) (?:contractor|carrier|contract)s?\b|the contract (?:stuff|thing|offer\w*|services?|price)|enumerated in the schedules?|the schedules\b)"
)
LACKS = (
    r"(?:nobody|no one|not one|no such|no-bid|dropped|stopped (?:taking|selling|offering)|retains?|caps?|cuts?|excludes?|shrugs?|blank|knows? only|needs? the|said sorry|stops? (?:at|where|short)|cannot|can ?not|can['’]t|unable|inab\w+|not (?:\w+ )?(?:available|offer\w*|list\w*|sold|sell|carr\w+|provid\w+|includ\w+|support\w*|able|buil\w+|in|reach\w*|serve\w*|exist|meet|cover\w*|compatible|suitable|orderable|have|work\w*|allow\w*)|short of|max(?:imum)?\b|goes up to|no (?:\w+ ){0,2}(?:service|product|facilit\w+|fiber|copper|plans?|build|coverage|signal|offering|such|equivalent|comparable|contractor|contract|provision|option|system|items?|category|way|port|availability|provider|carrier|calnet|drop|route)s?"
    r"|\bnone\b|\bneither\b|\bnor\b|\blacks?\b|lack of|limited to|limit of|tops? out|confined|(?:doesn|don|isn|aren|won|wasn|didn|hasn)['’]t|(?:does|do|did|is|are|has|have|was|were|will|would) not|unavailab\w+|nothing|never|exhausted|too (?:slow|short|long|large|small|few)|\bonly\b|at most|maximum|stops? at|ends? at|gap|declin\w+|refus\w+|will not|won['’]t|cap(?:ped)? (?:of|at)|\bno\b|no[- ]bid|without|fails? to|failed|beyond|forbids?|prohibit\w*|barred|rules? out|\b\d+ (?:to \d+ )?(?:days|months|weeks)\b|outside|least|minimum|obsolete|discontinued|withdrawn)"
)
CHEAPER = (
    r"(?:cheaper|a third|a quarter|double|three parts|exceeds?|dearer|for the (?:very )?same|same (?:pipe|line|service|speed|thing)|less (?:expensive|costly|than)|lower (?:cost|price|rate|charge)|\bbelow\b|beneath|under (?:the )?(?:calnet|contract)|saves?\b|savings?|costs? (?:more|less)|more expensive|dearer|higher|twice|(?:two|three|four|\d+(?:\.\d+)?) times|versus|\bvs\.?\b|compared|against|difference|undercut\w*|more than double|half the|\bpercent\b|per cent|\d\s?%)"
)
MONEY = r"(?:\$\s?\d|\bquot\w+|(?<!no-)(?<!no )\bbids?\b|\bdollars?\b|\btariff|\bthird\b|\bpric\w+|\bcosts?\b|\bcharges?\b|\brates?\b|\bpercent\b|per cent|\d\s?%|dollars|\bcheap\w*|\bsav(?:e|es|ing|ings)\b)"
SOME = r"(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half|part|some|few|most|a third|a quarter)"
AMOUNT = r"(?:\$\s?\d[\d,.]*|\d[\d,.]*(?:/mo| dollars| cents| a month| per month))"
STATES_SIDE = (
    r"\b(?:the )?state(?:['’]s|wide)? (?:contracts?|carriers?|price|rate|deal|list|plan|satellite|offer|rate card|contractors?|agreement|line)\b|\b(?:awarded|contract(?:ed)?|statewide|incumbent) (?:carriers?|phone companies|companies|suppliers?|vendors?|product|agent seat|pager|hosted|line|ds1|service|wire center)\b"
    r"|\bcontract(?:['’]s)? (?:line items|price|notification|call center|sells|lists|provider)\b|\b(?:on|under|off|from|among|in) (?:the|your|any|its) (?:\w+ )?(?:contracts?|agreements?|list|catalogs?|menu|price lists?|module)\b|\byour (?:\w+ )?(?:menu|list|book|carriers?|contracts?|companies|hosted|nearest)\b"
    r"|\b(?:each|both|all|neither|none|any|either) (?:of )?(?:the |your )?(?:\w+ )?(?:contractors?|carriers?|companies|firms|outfits|contract\w*)\b|\b(?:both|two|three) (?:state )?(?:contractors?|carriers)\b|\bno (?:module|contract|catalog|carrier)\b|\bin-contract\b|\bunder contract\b"
)
"""What the State's contracts and carriers are called by those who do not say CALNET."""
BARE_SIDE = r"\bthe contract\b|\b(?:AT&T|ATT|Verizon|VZ|CenturyLink|Lumen|Frontier)(?:['’]s)?\b|\bthe incumbent\b|\bthe carrier(?:['’]s)?\b|\btheir (?:service|product|satellite|hosted|plan|version|engineers?|map)\b"
FINANCIAL_CUES = (
    cue(0.84, rf"(?:{STATES_SIDE}|{BARE_SIDE}|\bthrough you\b|\bcal-?net).{{0,120}}{AMOUNT}.{{1,120}}{AMOUNT}", rf"{AMOUNT}.{{1,120}}{AMOUNT}.{{0,120}}(?:{STATES_SIDE}|\bcal-?net)", rf"{AMOUNT}.{{1,100}}(?:{STATES_SIDE}|\bthrough you\b|\bcal-?net).{{0,80}}{AMOUNT}"),
    cue(0.82, rf"(?:{STATES_SIDE}|\bcal-?net\b).{{0,100}}\b(?:half again|twice|double|dearer|cheaper|less|more|below|above|under|higher|lower|third|quarter)\b.{{0,40}}(?:\d|\bas\b|\bthan\b|\bprice|\bdear)"),
    cue(0.92, r"\b(?:reason|ground|basis|justification|case)s?\b.{0,30}\b(?:is|are|:|being)?\s*(?:purely |mainly |strictly |solely )?(?:financial|price|cost|economic|money|fiscal)\b", r"\bfinancial (?:reason|ground|justification|basis)\b", r"\bpecuniary\b|\bit['’]s (?:all |just |really )?(?:about )?(?:the )?(?:money|price|cost)\b(?<!not the money)(?<!not the price)", rf"{CALNET}.{{0,200}}{CHEAPER}.{{0,160}}{MONEY}", rf"{MONEY}.{{0,200}}{CHEAPER}.{{0,200}}{CALNET}", rf"{CHEAPER}.{{0,120}}{CALNET}.{{0,160}}{MONEY}", rf"{CALNET}.{{0,160}}{MONEY}.{{0,120}}{CHEAPER}"),
    cue(0.84, r"\bcal-?net(?:['’]s)?\b.{0,30}\b(?:price|rate|charge|cost|quote|figure)s?\b.{0,60}\$", r"\bcal-?net\b.{0,20}\b(?:quoted|wants?|wanted|asks?|asked|charges?|offer(?:s|ed)|bid|came in)\b.{0,60}\$", r"\$.{0,60}\b(?:under|from|through|on|via) (?:the )?cal-?net\b", r"\b(?:this|it|the (?:reason|issue|point|question))\b.{0,20}\b(?:is|comes down to) (?:(?:about|a (?:matter|question) of|purely|simply|all|one of) )*(?:price|cost|money)\b"),
    cue(0.82, r"\b(?:it|this|the (?:price|alternative|offer|quote|difference)|their price|that)\b.{0,80}(?:\d\s?%|percent|per cent).{0,30}\b(?:cheaper|less|lower|below|beneath|under|saving\w*)\b", r"\b(?:saves?|saving of|savings of) (?!time).{0,40}(?:\$\s?\d|\d\s?%|percent)", r"\bsubstantially (?:cheaper|below|less|lower)\b"),
)
TECHNICAL_CUES = (
    cue(0.92, rf"{CALNET}.{{0,220}}\b{LACKS}", rf"\b{LACKS}.{{0,220}}{CALNET}", r"\b(?:reason|ground|basis|justification)s?\b.{0,30}\b(?:is|are|:)?\s*(?:purely |strictly |solely )?(?:technical|availability|functional|one of availability)\b", r"\btechnical (?:reason|ground|justification|basis)\b", r"\b(?:matter|question|lack|absence) of (?:availability|features?|functionality)\b"),
    cue(0.84, rf"(?:{STATES_SIDE}).{{0,200}}\b{LACKS}", rf"\b{LACKS}.{{0,120}}(?:{STATES_SIDE})"),
    cue(0.6, rf"(?:{BARE_SIDE}).{{0,160}}\b{LACKS}", rf"\b{LACKS}.{{0,100}}(?:{BARE_SIDE})"),
    cue(0.84, r"\b(?:we|us|our)\b.{0,40}\b(?:should|ought to|may|can) be (?:let|left|free|trusted|allowed|permitted)\b.{0,30}\b(?:because|since|as|for)\b.{12,}", r"\b(?:grant|give|leave|entrust) (?:it|this|the authority|the work) to us\b.{12,}", r"^\W*(?:because|since)\b.{0,80}\b(?:contract|catalog|calnet|carrier)\w*\b.{10,}"),
    cue(0.84, rf"{CALNET}.{{0,60}}\b{SOME} of (?:the |our |its |those |these )?(?:{SOME}\b|\w+ (?:we|it|that|they|is|are))", rf"{CALNET}.{{0,140}}\b(?:hence|therefore|which is why|that is why|so (?:we|they|it)|and so|for that reason|wherefore|thus)\b"),
    cue(0.5, rf"\b(?:dollars?|cents)\b.{{0,80}}{CALNET}", rf"{CALNET}.{{0,80}}\b(?:dollars?|cents)\b", rf"\b(?:is|are) all\b.{{0,30}}{CALNET}", rf"\ball (?:that )?(?:{CALNET}|the contracts)\b"),
    cue(0.5, rf"(?:{CALNET}|\b(?:state|cal-?net) contract\b|\bthe contract sells\b).{{0,120}}(?:\d|\$|\bstops?\b|\bends?\b|\bless\b|\bmore\b|\bonly\b|\bunder\b)", rf"(?:\d|\$).{{0,120}}{CALNET}"),
    cue(0.6, r"\bno (?:fiber|facilities|wireline|copper|coverage|signal|service|drop|cable)\b", r"\b(?:just )?is(?:n['’]t| not) (?:there|available|offered|in the)\b", r"\bnot price\b|\bnot the price\b|\bnot a matter of price\b", r"\bfacilities not available\b"),
)
DELEGATION_CUES = (
    cue(
        0.88,
        r"\b(?:delegation|authority|we|department|it|us|agency|board|commission|office)\b.{0,40}\b(?:should|ought to) be (?:granted|allowed|permitted|delegated|given|trusted|entrusted|approved)\b.{0,30}\b(?:because|since|as|by|for|:|,)", r"\bshould be (?:granted|allowed|permitted|delegated)\b.{0,10}\b(?:because|since|as)\b", r"\b(?:grounds?|reasons?) (?:for|to|why)\b.{0,40}\b(?:delegat\w+|grant\w*)\b.{10,}", r"\b(?:argument|case|reason|ground|warrant|basis)s? (?:for|in favou?r of) (?:\w+ ){0,2}?(?:leaving|letting|trusting|giving|allowing|granting|delegating|entrusting)\b", r"\b(?:the )?right (?:one|ones|people|place|office|agency) to\b", r"\bauthority should (?:rest|lie|stay|be)\b",
        r"\bnot (?:sold|provided|available|offered|carried|obtainable) (?:under|on|by|through|from|in) (?:the |any )?(?:cal-?net|contracts?|msa)", r"\b(?:isn|aren)['’]t (?:sold|on|provided|available|offered)\b.{0,30}\b(?:cal-?net|contracts?)\b", r"\bnothing (?:is )?(?:new|novel|complex|experimental)\b", r"\bneither new\b|\bnot new (?:in|to)\b|\bproven (?:technology|product)|\bnot complex\b",
    ),
    cue(0.55, r"\b(?:we|our|own|in-house|department)\b.{0,60}\b(?:have|has|already|know|maintain|trained|tested|staff|design|badges|people|crew)\b.{0,60}\b(?:design|people|skills?|staff|trained|tested|certified|crew|tools|parts|in[- ]house|ourselves|themselves)\b", r"\bstands? (?:by itself|alone)\b", r"\b(?:oversight|design) (?:from|by) (?:you|the program|otech|cdt)\b"),
)
SPOILS = re.compile(
    r"(?i)\b99(?:\.\d+)?\s?(?:%|percent)|\b(?:best choice|preference|prefer(?:s|red)?|month is free|uptime|we (?:simply )?prefer|strongly support|happy with|good relationship|credit(?:s|ed)?|refund\w*|early terminat\w+|terminat\w+ (?:the|this|for|without|by|upon|on) |early end|days['’] notice|cancel\w*|feasibility study|\bfsr\b|keep (?:a|the) (?:file|central)|central file|"
    r"remain(?:s)? (?:with|on) cal-?net|keeps? its calnet|stay on cal-?net|on calnet already|please (?:send|reply|note|direct)|understand (?:that )?(?:this|the|we)|non-?exempt|before i buy|i have to ask|required to (?:use|ask)|"
    r"\bif (?:we|it|this|you|the|no|not|denied|refused)\b.{0,40}\b(?:no|not|cannot|den\w+|refus\w+)\b|lack of features, functionality|substantially below \(about|meet the agency['’]s business needs|"
    r"\b(?:did(?:n['’]t| not)|nobody|no one|not|never|no|why bother)\b.{0,40}\b(?:compare[ds]?|look(?:ed)? (?:into|at)|shop(?:ped)?|ascertained|determin\w+|contend|analy[sz]\w+|bother)\b"
    r"|delegation column|(?:marked|flagged)(?=.{0,30}\b(?:yes|deleg\w*|discretion\w*))|says? yes|shows? \W?yes)\b"
)
CARRIERS = (
    r"(?:(?:both|neither|each|all|either|no|the|every)(?: of the)? (?:\w+ )?(?:two |three |four )?(?:state |contract |awarded |contracted |cal-?net )?(?:carriers?|phone companies|awardees?|contractors?|vendors of record)"
    r"|(?:state|contract|awarded)(?:['\u2019]s)? (?:carriers?|phone compan(?:y|ies)|contractors?|vendors?|deal|rate|price|offer\w*|service|pager service|product|seat|circuit|wire center)"
    r"|awardees?|incumbents?|at ?& ?t(?:['\u2019]s)?|\batt(?:['\u2019]s)?\b|verizon(?:['\u2019]s)?|\bvz\b|cat(?:egory|\.)? \d+|through the state|the contract(?:['\u2019]s)?\b|under contract|your (?:price|catalog|nearest|equal)|"
    r"the state(?:['\u2019]s)?(?: \w+)?(?= \())"
)
"""Ways to speak of those who hold the contracts, and of what they sell."""
SAYS_NO = (
    r"(?:\bno\b|\bzero\b|\bnot\b|n['\u2019]t\b|\bneither\b|\bnor\b|\bnone\b|\bnobody\b|never|cannot|unable|\bonly\b|lacks?|without|stops? at|caps? at|at most|\bmax\b|dropped|stopped|quit|declin\w+|refus\w+|"
    r"conceded|excludes?|forbids?|prohibit\w*|barred|rules? out|requires? them|dies\b|short of|absent|\bout of\b|outside (?:footprint|territory)|\d+ (?:mi|miles|months?|mo)\b|too \w+|best class|nearest)"
)
COMPARES = Sought(
    r"(?i)\b(?:against|versus|vs\.?|whereas|instead of|rather than|compared|than|half|double|twice|ratio|delta|gap|difference|saves?|savings?|cheaper|less|lower|under|off|betters?|beats?|"
    r"exceed\w*|dearer|outside|where the|same|identical|equal|nearest|came down|down to|after (?:\w+ )?(?:reduction|concession)|reduced)\b|%"
)
FIGURED = re.compile(r"\$\s?\d[\d,.]*\w*|(?<![\d.$])\d+(?:,\d{3})*(?:\.\d+)?(?= (?:cents|a (?:month|seat|bed|minute|line|year)|per \w+))|(?<== )\d+(?:\.\d+)?")
CONTRACTS = Sought(rf"(?i){CALNET}|{CARRIERS}")
LACKING = Sought(rf"(?i)(?:{CARRIERS}).{{0,220}}?{SAYS_NO}|{SAYS_NO}.{{0,80}}?(?:{CARRIERS})")


def _argued(text: str) -> float:
    """How surely a passage argues against the contracts, by its build: two prices set beside each other, or a carrier's no."""
    if SPOKEN_OF.search(text) or REPORTED.search(text):
        return 0.82
    figures = len(set(FIGURED.findall(text)))
    if figures > 1 and CONTRACTS.search(text) and COMPARES.search(text):
        return 0.84
    if LACKING.search(text):
        return 0.82 if re.search(r"(?i)\b(?:both|neither|each|awarded|state|contract(?:ed)?) (?:\w+ )?(?:carriers?|contractors?|phone compan\w+|awardees?)|cal-?net", text) else 0.6
    return 0.55 if figures > 1 and COMPARES.search(text) else 0.0


PREFERRED = re.compile(
    r"(?i)\b(?:prefer\w*|rather (?:stay|keep|have|not)|gets? along|happy with|(?:likes?|favou?rs?|wants?) (?:this|that|the|them|their|working)|knows? (?:us|our)|used to (?:them|it)|familiar|comfortable|(?:was|were|has been|have been|already) (?:selected|chosen|picked|recommended)|"
    r"looks? after|(?:is|are|been|was|were) (?:very |quite |well )?(?:pleased|satisfied|content) with|same (?:bill|company|vendor|outfit|people|fellow)|one (?:vendor|bill|outfit)|relationship|trusts?|(?:is|are) (?:ready|eager|willing|happy))\b"
)
"""Liking somebody, or having chosen already: no ground."""
WANTING = re.compile(rf"(?i){CALNET}|{SAYS_NO}|\$|%|\d ?[MG]b|\b(?:cheaper|cheapest|lower|saves?|savings?|half|twice|costs?|price)\b|\b(?:must|requires?|required|needs?|statut\w+|law|court)\b")
FLAT_NO = (
    r"(?:(?:is|are|was|were) (?:simply |just |also )?(?:not|n['’]t) (?:available|offered|possible|sold|provided|to be had|on)|\bunavailable\b|\bno (?:service|facilit\w+|coverage|signal|bars|fiber|copper|such|plans?)\b|\b(?:nothing|none|neither|nobody)\b|\b(?:cannot|could not|can['’]t|couldn['’]t|declined|refused|unable)\b)"
)
SPOKEN_OF = re.compile(rf"(?i)(?:{CALNET}|{CARRIERS})[^.?!]*[.?!]\s.{{0,400}}{FLAT_NO}")
REPORTED = re.compile(
    rf"(?i)(?:at ?& ?t|\batt|verizon|\bvz|centurylink|lumen|frontier|{CARRIERS})\b[^.]{{0,60}}\b(?:told|sa(?:id|ys?)|confirm\w*|wrote|repl(?:y|ied|ies)|answer\w*|report\w*|advis\w+|quoted|offered|proposed)\b[^.]{{0,120}}(?:{FLAT_NO}|\$\s?\d|\b(?:months|years)\b|\bno\b|\bnot\b|n['’]t\b)"
)
"""What a carrier of the contracts has said that comes to no."""


def _goes_on(one: str, other: str) -> bool:
    """Say whether a later sentence of a paragraph that opened with the contracts says flatly that there is no such thing."""
    return CONTRACTS.search(one) is not None and re.search(rf"(?i){FLAT_NO}", other) is not None and not _of_the_deal(other)


def _of_the_deal(text: str) -> bool:
    """Say whether a sentence tells of the contract to be signed: its length, a way out of it, what a failure earns."""
    lengths = term_lengths(text) if re.search(r"(?i)\b(?:contract|agreement|term|commitment)\b", text) else ()
    told = max(remedy_score(text), termination_score(text), *(score for *_, score in lengths), 0.0)
    return told >= CLAIMED and not re.search(r"(?i)cal-?net|msa\b|catalog|(?:state|awarded|both|neither|each) (?:\w+ )?(?:contractors?|carriers?)", text)


CLAIMED = 0.6


def _is_ground(text: str) -> float:
    """Nothing for a preference that tells of nothing wanting and of no price."""
    return 0.0 if PREFERRED.search(text) and not WANTING.search(text) else 1.0


REASON_TOPICS = ("reason",)
REASON = Item(
    name="reason", particular=True, title="the reason", topics=REASON_TOPICS, cues=(*FINANCIAL_CUES, *TECHNICAL_CUES, *DELEGATION_CUES),
    spoils=SPOILS, spoiled=0.35, spread=True, goes_on=_goes_on, reads=_argued, foreign_fact=_of_the_deal,
    demands=_is_ground, lacking="It tells a preference, not what is wanting or costs too much.",
)
NOT_PRICE = re.compile(r"(?i)\bno (?:price|cost|savings?|saving)\b|\bnot (?:of |the |a (?:matter|question) of |about |for )?(?:price|cost|money)\b|\bisn['’]t (?:the )?(?:price|cost|money)|\b(?:price|cost|money) (?:was|is|did|does|played?)(?:n['’]t| not| no)\b")
TECHNICAL_STATED = re.compile(r"(?i)\b(?:reason|ground|basis|justification)s?\b[^.;]{0,20}\b(?:is|are|:)?\s*(?:purely |strictly |solely )?technical\b|^\W*technical\b|\btechnical (?:reason|ground|justification|basis)|\b(?:it(?:['’]s| is)|that is|so) (?:all |just |an? |purely |about |one of )*(?:\w+/)?(?:availability|functionality|features)\b|\bavailability, (?:in short|not)|matter of availability|not available when needed")
FINANCIAL_STATED = re.compile(
    r"(?i)\b(?:reason|ground|basis|justification|differentiator|driver|case|issue|point|question)s?\b(?:[^.;]{0,40}\b(?:is|are|was)\b)?\W*(?:\w+ly |therefore |all |just |a matter of |one of |about |plain |simple )*(?:financial|fiscal|pric(?:e|ing)|costs?|economic\w*|money|savings?)\b"
    r"|^\W*(?:x\W+)?(?:purely |strictly |solely |mainly |plain |simple )*(?:financial|fiscal|price|cost|money|economic)\b(?=\W)|\bfinancial (?:reason|ground|justification|basis)|\b(?:matter|question|reason) of (?:price|cost|money)\b"
    r"|\b(?:is|it['’]s|comes? down to) (?:(?:all|just|about|a (?:matter|question) of|purely|simply|entirely|one of|plain) )*(?:the )?(?:price|cost|money)\b|\btechnically\b.{0,40}\b(?:would|could|can|do(?:es)?)\b"
)
SENTENCES = re.compile(r"(?<=[a-z0-9)%][.?!;])\s+(?=[A-Z(\[])|\s\|\s|\s(?=\([a-z]{1,3}\)\s)")
CLAUSES = re.compile(r"(?i)[,;]\s+(?:and|but|while|whereas)\s+(?=(?:it|they|the|its|this|that|we|our)\b)")
OF_PRICE = re.compile(r"(?i)\$|\b(?:pric|cost|charg|cheap|dear|expens|sav(?:es?|ing)|money|financial|fiscal|dollars?|quot)|(?:\d\s?%|\bper ?cent)[^.;]{0,30}\b(?:less|lower|below|beneath|under|more|higher|above|off)\b")
"""Words without which a sentence tells nothing of what is cheaper."""
TURNED_ON_PRICE = re.compile(rf"{OF_PRICE.pattern}|\bless\b|\bbudget|\bIPR\b|\breduction\b|\bbids?\b|\b(?:go|come|came|went) (?:\w+ )?(?:lower|below|under|down)\b")
ASKS = re.compile(r"(?i)\b(?:request\w*|ask\w*|seek\w*|permission|exempt\w*|leave|authority|blessing|let us|want to|recommend\w*)\b[^.;]{0,140}\b(?:exempt\w*|outside|calnet|instead|held to)\b|\b(?:go|buy) outside\b")
"""What is asked for, which is no reason for it."""


def find(material: Material) -> Iterable[FieldValue]:
    """Yield the passages that give the reason, and its ground."""
    values = list(find_item(material, REASON))
    yield from values
    ground = _ground([v for v in values if v.substance is Substance.SUBSTANTIVE and v.confidence >= SURE])
    if ground is not None:
        yield ground


def _ground(values: list[FieldValue]) -> FieldValue | None:
    """The ground that the passages together give, with the passages it rests on."""
    if not values:
        return None
    quotes = list(dict.fromkeys(" ".join(chosen(e.quote).split()) for value in values for e in value.evidence))
    ground, confidence = _kind_of_ground(quotes)
    evidence = tuple(e for value in values for e in value.evidence)
    said = {"both": "technical and financial", "technical": "technical", "financial": "financial"}[ground]
    return FieldValue(
        name="reason.ground", value=ground, evidence=evidence, confidence=round(confidence, 3),
        reason=f"The reason that the packet gives is {said}.",
    )


def _kind_of_ground(quotes: list[str]) -> tuple[str, float]:
    """What a ground is, and how surely: what it is said to be; else a price argued with, or what CALNET lacks.

    Prices are argued about in the words of lacking too (`declined to go lower`): only sentences that are neither about
    prices nor about what is asked for tell of a lack beside them.
    """
    sentences = [s for quote in quotes for s in SENTENCES.split(quote) if s.strip()]
    not_price = any(NOT_PRICE.search(s) for s in sentences)
    financial = not not_price and any(FINANCIAL_STATED.search(s) for s in sentences)
    technical = not_price or any(TECHNICAL_STATED.search(s) for s in sentences)
    if financial or technical:
        return "both" if financial and technical else "financial" if financial else "technical", 0.95
    price = max((_weight(quote, FINANCIAL_CUES) for quote in quotes if OF_PRICE.search(quote)), default=0.0)
    apart = [c for s in sentences for c in CLAUSES.split(s) if not TURNED_ON_PRICE.search(c) and not ASKS.search(c)]
    lack = max((_weight(s, TECHNICAL_CUES) for s in apart), default=0.0)
    if price < SURE:
        return "technical", max(lack, SURE)  # A reason that says nothing of price is one of features or availability.
    return ("both", lack) if lack >= CLEAR else ("financial", price)


CLEAR = 0.9


def _weight(text: str, cues: Iterable[Cue]) -> float:
    return max((w for w, pattern in cues if pattern.search(text)), default=0.0)
