"""Who would provide the services, and the papers that come with the request.

`provider.name` (value: the name as the packet writes it), `provider.documentation`, `ipr.documentation`, `fsr`,
`separate_attachments` (STMM 0501.0, Procedures and Responsibilities). A paper counts when it is in the packet itself;
being told of it is a promise or a reference.
"""
# ruff: noqa: E501 - a pattern reads best on few lines

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from domain.documents import Document, SpanKind
from domain.fields import Evidence, FieldValue, Substance
from domain.mail import Message, PartRole
from extractors.context import is_calnets, is_past, is_rivals, is_todays
from extractors.contract import Material
from extractors.references import chosen, denies, says_enclosed, says_later
from extractors.roles import AGENCY, AGENCY_LINE, COMPANY_END, COMPANY_NOUN, IPR_WORDS, SUPPORT, Holding, Role
from extractors.sight import seen, show
from extractors.statements import Statement, flat, holdings_of, statements
from extractors.substance import classify
from extractors.wording import covers

NAMES = ("provider.name", "provider.documentation", "ipr.documentation", "fsr", "separate_attachments")
METHOD = "provider rules"

PART = r"(?:[A-Z][\w&'\u2019.-]*|&|of|and|the|de|la)"
COMPANY = re.compile(
    rf"\b(?P<name>[A-Z][\w&'\u2019-]*(?:\.com)?(?:\s+{PART}){{0,5}}?(?:(?:,\s*|"
    rf"\s+){COMPANY_END}(?:,?\s*{COMPANY_END})?))(?!\w)"
    rf"|\b(?P<plain>[A-Z][\w&'\u2019-]*(?:\s+(?:[A-Z][\w&'\u2019-]*|&|of the|of|"
    rf"and)){{0,4}}?\s+{COMPANY_NOUN}(?:\s+{COMPANY_NOUN}){{0,2}})"
)
WHO_SELLS = (
    r"(?:[Pp]rovider|[Vv]endor|[Cc]arrier|[Ss]upplier|[Cc]ompany|[Oo]utfit|[Ff]irm|[Ss]eller|[Pp]ayee|[Aa]wardee|[Ll]essor|[Cc]ounterparty|"
    r"[Bb]idder|[Rr]espondent|[Oo]fferor|[Pp]artner|[Oo]perator|[Rr]eseller|[Ii]ntegrator|[Bb]ureau|[Tt]elco|[Ww]inner)s?"
)
CALLED = re.compile(
    rf"\b{WHO_SELLS}(?:'s)?(?: (?:of|for|on|to) (?:the |this |our )?\w+)?,?\s*(?:(?:chosen|selected|proposed|we (?:chose|picked|want)|would be|will be|is|are|"
    r"shall be|to be|expected|called|named|=|:)\s*)+(?:the\s+)?(?P<name>[A-Z][\w&'-]+)"
)
CHOSE = re.compile(
    r"(?i)\b(?:select(?:s|ed|ing)?|cho(?:se|sen|ose)|pick(?:s|ed)?|nam(?:e|ed)|agreed? on|settled? on|go(?:ing)? (?:with|w/)|went with|recommend\w*|award\w*|"
    r"engage|hire|retain|it (?:would|will) be|proposal (?:by|from)|offer (?:by|from)|quote(?:d)? (?:by|from))(?: (?:an? )?(?:award|contract|it|to|by))*\s*:?\s*$"
)
"""Words of choosing just before a name."""
NAMED_PROVIDER = re.compile(
    r"(?P<name>[A-Z][\w&'-]*(?:\s+(?:[A-Z][\w&'-]*|&|of)){1,4})\s+(?:would be|will be|is|shall be) (?:the|our) "
    r"(?:proposed |chosen )?"
    r"(?:provider|vendor|carrier|supplier)\b"
)
PARTY = re.compile(
    r"(?i),?\s*\(?(?:the |hereinafter |hereafter |called |referred to as |a california corporation )*[\"'\u201c(]+(?:the )?(?:contractor|provider|vendor|seller|"
    r"carrier|supplier|company|lessor|licensor)\b"
)
"""What an agreement calls its party: “Palisade Voice Exchange, Inc. ("Contractor")”."""
BOUGHT_OF = re.compile(
    r"\b(?i:go(?:ing)? (?:with|w/)|went with|chose|chosen|picked|settled on|(?:buy|buying|bought|purchas\w+|order\w*|get|lease|rent)(?: it| this| them| these)? from|sign(?:ing|ed)?(?: up)? with) (?:the )?(?P<name>[A-Z][\w&-]+)"
    r"|^\W*(?P<noted>(?!(?:Extended|Recurring|Totals?|Monthly|Annual|Yearly|Costs?|Prices?|Charges?|Term|Contract|Agreement|Lease|Subscription|Services?|Commitment|Initial|Base|Amount|Subtotal)\b)[A-Z][\w&-]+),\s*(?i:(?:\d+|one|two|three|four|five)[\s-](?:months?|mos?|years?|yrs?)\b)"
)
"""Whoever is chosen, however he is called: “would go with Corbel”, “Corbel, two years”."""
PRICES = re.compile(
    r"(?P<name>(?:(?<=[a-z,] )[A-Z][\w&'-]+|\b[A-Z][\w&'-]+(?='s\b)|\b[A-Z][\w&'-]*(?:\s+(?:[A-Z][\w&'-]*|&)){1,3}))(?:'s?)?\s+"
    r"(?:is|puts|sells|charges|asks|wants|offers|quoted|quotes|will|would|comes in|costs|does)\b[^.;]{0,60}\$\s?\d"
)
"""Whoever names a price: “Sagebrush LineSwap puts a box on each line for $58”."""
LIKE_A_COMPANY = re.compile(rf"\b(?:{COMPANY_END}|{COMPANY_NOUN})")
TRAILING = re.compile(
    r"(?:\s+(?:Group|Data|Exchange|Partners|Services?|Company|Cooperative|Co-op|Holdings|International|Association|Authority|"
    r"Alliance|Collective|Carriers?|Labs?|Works|Hub|Edge|Line|Lines|Air|Power|Light|Bridge|Mutual|Business|Supply|Enterprises?|Electric|Media|Sales|Dealers?|Outfitters|"
    r"Networks?|Systems|Solutions|Technologies|Wireless|Communications)\b)+"
    rf"|\s+(?:&|and) (?:{COMPANY_NOUN}|(?:Data|Voice|Sons|Electric|Security|Media|Supply|Wire|Sound|Television|Power|Light|Company|Associates|Bros)\b)(?:\s+{COMPANY_NOUN})?"
    r"|\s+of (?:California|Nevada|Oregon|Arizona|America|the (?:West|Pacific|Sierra|Valley|North|South))\b"
)
"""Words that go on a company's name after the word that tells its trade: “Polestar Orbital Data”."""
FORMAL = re.compile(rf"{COMPANY_END}$")
"""The end of a company's legal name, after which nothing more of it comes."""
LABEL_WORDS = re.compile(
    r"(?i)^(?:(?:service|the|our|name|of|proposed|selected|provider|vendor|carrier|company|contractor|supplier|none|"
    r"tbd|n/?a|to be|and|documentation|not|yet|attached|see|yes|no|we|they|it|both|this|their|contract|quote|"
    r"quotation|agreement|term|terms|cost|costs|price|services?|monthly|total|renewal|location|request|exemption|"
    r"project|set-?up|install\w*|monthly|activation|line|lines|item|year|qty)\b[\s:/]*)+$"
)
CAPITALS = re.compile(r"\b[A-Z][\w&'\u2019.-]*(?:\s+(?:[A-Z][\w&'\u2019.-]*|&|of|and|the)){0,5}")
PROPER = re.compile(r"[A-Z][\w&'\u2019-]+(?:\s+(?:&\s+)?[A-Z][\w&'\u2019-]+){0,4}")
NOT_A_COMPANY = re.compile(
    r"(?i)^state\b|\b(?:department|office|division|agency|board|commission|bureau|state of|california (?:state|department|"
    r"highway)|county|city of|program|exhibit|attachment|section|technology services|general services|"
    r"calnet|stnd|otech|cdt\b|stmm|category|catalog|project|branch|headquarters|center|university|college|"
    r"information officer|director|manager|service levels?|individual price|price reduction|feasibility|government "
    r"code|public utilities|"
    r"inspector|governor|legislature|statewide|internet service|internet access|voice over|managed|dedicated|ethernet|hosted|"
    r"wide area|local area|private line|wireless internet|business internet|fixed wireless|satellite internet|"
    r"quotation|proposal|statement of work|staff services|telecommunications systems|computer services|social services|health "
    r"services|health care services|developmental services|human services|consumer services|emergency services|"
    r"support services|contract services|procurement services|business services|fiscal services|legal services|information services|administrative services|customer service|information systems)\b"
)
NO_FORMAL_COMPANY = re.compile(
    r"(?i)\b(?:department|division|agency of|commission|bureau|state of|california (?:state|department|highway)|county of|city of|exhibit|attachment|section|"
    r"calnet|stnd|otech|cdt\b|stmm|category|catalog|individual price|government code)\b"
)
"""What no company's name holds even where it ends in “Inc.”; the words of its trade may be those of a service."""
LEADS = re.compile(
    r"(?i)(?:\b(?:the |our |proposed |selected |recommended |chosen |sole |service |alternate |alternative "
    r")*(?:provider|vendor|carrier|supplier|company|firm|outfit|seller|operator|bidder|"
    r"contractor|offeror|partner|lender|supplier|who)\b[^.;:]{0,50}?(?:\bis\b|\bare\b|\bwould be\b|\bwill be\b|\bshall be\b|:|\bnamed\b|"
    r",)\s*(?:an?\s+[\w\s]{0,20})?|"
    r"\b(?:from|with|through|by|via|using|use|hire|engage|retain|to)\s+(?:the\s+)?|\b(?:buy|purchase|acquire|"
    r"procure|lease|obtain|order)\b[^.;]{0,120}\bfrom\s+|\bagreement with\s+|\bcontract with\s+|\bwho\W+|^\W*)$"
)
ACTS = re.compile(
    r"(?i)^(?:'s)?\s*(?:\([^)]{0,40}\)\s*)?(?:,? (?:out )?of [\w ]{3,24}?)?,?\s*(?:would|will|shall|can|has|offers?|quoted|quotes|guarantees?|"
    r"commits?|undertakes?|promises?|serves?|provides?|charges?|is in|is \$|is the|is our|proposes?|agrees?|"
    r"responded|sells?|holds?|warrants?|wants?|takes|a california|which|that can|bid|is who|is whom)\b"
)
DOES_IT = re.compile(
    r"(?i)^,?\s*(?:would do|will do|does (?:it|this)|is (?:to|who)|keeps|sells|has offered|is taking|gives|stands|lends|runs|"
    r"costs|is below|pays)\b"
)
FURNISHES = re.compile(
    r"(?i)^\s*(?:\([^)]*\)\s*)?,?\s*(?:will|shall|is to|agrees to|would) (?:furnish|provide|supply|sell|deliver|install|do)\b"
)
BOUGHT_FROM = re.compile(
    r"(?i)\b(?:buy(?:ing)?|bought|purchas\w+|acquir\w+|procur\w+|leas(?:e|ing)|obtain\w*|order\w*|rent(?:ing)?|tak(?:e|en|ing)|"
    r"terms?|service|offer\w*)\b[^.;]{0,150}\bfrom\s+(?:the\s+)?$"
)
BUYING = re.compile(
    r"(?i)\b(?:buy|purchas\w+|acquir\w+|procur\w+|leas(?:e|ing)|obtain\w*|order|use|move .{0,80} to|contract|"
    r"agreement|deal|sign|switch|subscrib\w+|permission|exemption|engage|provider|vendor|carrier|supplier)\b"
)
INCUMBENT = re.compile(
    r"(?i)\b(?:calnet\w*(?: \d)?(?:'s)? (?:\w+ )?(?:contractors?|carriers?|vendors?|providers?|holders?)|(?:the "
    r")?(?:calnet|state|current|present|incumbent|existing|wireless|both) contractors?|incumbent|present (?:carrier|"
    r"provider|vendor)|current (?:carrier|provider|vendor)|"
    r"under calnet|ipr|price reduction|our landlord|contractor of record)\b"
)
QUOTE_WORDS = re.compile(
    r"(?i)\b(?:quot(?:e|es|ation|ations)|(?<!budget change )(?<!fsr )proposals?|brochures?|data[\s-]?sheets?|"
    r"(?:draft|sample|standard|unsigned|proposed) (?:contract|agreement)|order form|service order|rate (?:sheet|"
    r"card)s?|price (?:sheet|list)|(?:technical|descriptive|product) (?:literature|brochure|sheet|information)|"
    r"literature|statement of work|vendor(?:'s|-provided|-supplied| provided)? (?:document\w*|material\w*|paper\w*|"
    r"terms)|(?:vendor|provider|supplier|seller)['\u2019]s (?:own )?(?:document\w*|material\w*|papers?|terms|list|sheets?|forms?)|offers(?=: see\b| (?:are )?(?:attached|enclosed))|spec(?:ification)? sheets?|subscriber terms|master (?:service )?agreement|offer\b|terms and conditions|"
    r"flyers?|catalog sheets?|service level (?:schedule|exhibit))\b"
)
FSR_WORDS = re.compile(
    r"(?i)\b(?:feasibility stud(?:y|ies)(?: reports?)?|FSRs?\b(?: \d{4}-\d+(?:-\d+)?)?|stage \d (?:business "
    r"analysis|alternatives? analysis|document)|project approval (?:lifecycle )?document)"
)
FSR_OPEN = re.compile(
    r"(?i)\b(?:proposed|submitted|submitting|attached|enclosed|accompan\w+|copy|herewith|is being|prepared|in the "
    r"zip|same mail|(?:goes|went|gone|going|sent) to|(?:filed|lodged) with|before (?:the )?(?:finance|office|department)|with (?:the|our|its))\b"
)
IPR_PAPER = re.compile(
    r"(?i)\b(?:response|letter|answer|reply|quot\w+|offer|refusal|denial|document\w*|correspondence|e-?mails?|form|"
    r"request|package|worksheet|paper\w*|result|decision|approval|notice)\b"
)
COPIED = re.compile(r"(?m)^[^\n]{0,60}\bFrom:\s*\S[^\n]*$")
IPR_ANSWER = re.compile(
    r"(?i)\b(?:unable|cannot|can ?not|able to|we (?:offer|will|can|are|have|do)|reduc\w+|no (?:further )?(?:reduction|discount)|declin\w+|regret|match|below catalog|"
    r"revised price)\b"
)
BELOW = 300
"""Characters: what opens a paper is its own head, not that of a letter copied into it."""

LONGER_NAME = re.compile(r"\s+(?:project|program|job|study|upgrade|replacement|conversion|migration|initiative|request|exemption|Agreement|Contract|Manual|Program|Project|Division|Unit|Section|Branch|Office|Act|Code|Plan|Report|Request|Form|Policy|Management)\b")
"""What makes of a seeming company the name of something else: “Master Services Agreement”."""
DOES = re.compile(
    r"(?:'s)?\s*(?:\([^)]{0,40}\)\s*)?(?:,? of [\w ]{3,24},)?(?:,? (?:that|which|who))?\s*(?:would|will|shall|can|has|have|(?!services\b|rates\b|prices\b|charges\b|terms\b|lines\b|links\b|circuits\b|was\b|is\b)[a-z]{3,}s)\b"
)
"""What follows a company that does something: “looks after our other ranches”."""
NOTED = re.compile(r"(?i)\s*[,:\u2013-]\s*(?:for )?(?:\$\s?\d|(?:\d+|[a-z-]+)[\s-](?:months?|mos?|years?|yrs?)\b)")
"""What follows the provider in notes without verbs: “Alder Wave Mobile, 12 months, $28 a line”."""
PERSON = re.compile(
    r"(?i)\s*(?:,|\u2013|\u2014|-|\()\s*[^.;|]{0,60}\b(?:managers?|engineers?|developer|architect|analyst|specialist|administrator|technician|lead|officer|"
    r"certified|certificate|degree|supervisor|programmer|coordinator|PMP|CCN[AP]|B\.?S|M\.?S|BICSI|RCDD)\b"
)
"""What follows somebody's name where people are told of, not companies."""
COMMON_WORD = re.compile(r"\s+(?!(?:is|are|has|will|would|shall|can|does|do|offers?|sells?|quoted?|bids?|at|in|of|for|from|who|which|that|and|or|via)\b)[a-z]")
"""After a capital at the head of an answer: “Highest bid” is no name, “Bluejay will do it” is."""
MENTIONED = 0.05
DOUBTED = 0.42
"""What the one company is worth that a packet names at all, for all that is said of it: a person must look."""
SURE = 0.82
"""What a company is worth that the agency names and whose paper it encloses, or the only one that is to do anything."""
LABELLED = 0.6
"""From this weight on a passage stands under a label for the provider, and any name may be one."""
TABULAR = frozenset({"cell", "row"})
LABEL_SIZE = 4
"""Words: a “sentence” of so few before a name that stands alone is a label, whatever it says."""


@dataclass(frozen=True, slots=True)
class Name:
    """A company's name found in a document, with how surely (0 to 1) it is the proposed provider's."""

    text: str
    score: float
    evidence: tuple[Evidence, ...]
    heads: bool = False
    acts: bool = False
    own: bool = False
    deals: bool = False
    listed: bool = False
    """Whether it stands at the head of a vendor's own paper; whether the agency tells of something that it does; whether
    the agency itself names it; whether a sentence about the deal does; whether a line of the contracts' catalog does."""


def find(material: Material) -> Iterable[FieldValue]:
    """Yield the provider's name, and what bears on each of the papers."""
    holdings = holdings_of(material)
    provider = tuple(_provider(holdings))
    yield from provider
    yield from _vendor_papers(holdings)
    yield from _headed_papers(holdings, provider)
    yield from _ipr_papers(holdings)
    yield from _study(holdings)
    yield from _separate(material.message, holdings)


# The provider's name


def _provider(holdings: Sequence[Holding]) -> Iterator[FieldValue]:
    names = [name for holding in holdings for name in _names(holding)]
    text = " ".join(holding.document.text.lower() for holding in holdings)
    if text.count("delegat") > text.count("exempt"):
        names += [name for holding in holdings for name in _catalog_names(holding)]
    else:
        offered = [name for name in names if not name.listed]
        names = offered if any(name.score >= RIVAL for name in offered) else names
    ranked = _rank(names if any(name.score >= RIVAL for name in names) else [_spoken_of(name, holdings) for name in names])
    if ranked:
        best = ranked[0]
        rivals = tuple(
            FieldValue(
                "provider.name", n.text, n.evidence, n.score, reason="Another company is more surely the provider."
            )
            for n in ranked[1:6]
        )
        reason = f"It names {best.text} as the provider."
        yield FieldValue("provider.name", best.text, best.evidence, best.score, Substance.SUBSTANTIVE, reason, rivals)
    for holding in holdings:
        if holding.role in AGENCY:
            yield from _lost_provider(holding, found=bool(ranked))


def _spoken_of(name: Name, holdings: Sequence[Holding]) -> Name:
    """A name told but once in full, the surer where the agency speaks of its offer by its first word alone."""
    first, *rest = name.text.split()
    if not rest or len(first) < SHORTEST:
        return name
    short = re.compile(rf"\b{re.escape(first)}(?:['\u2019]s (?:{OFFERS})\b|\s+(?:{UNDERTAKES})\b)")
    told = any(short.search(holding.document.text) for holding in holdings if holding.role in AGENCY)
    return replace(name, score=round(name.score + 0.35, 3)) if told else name


OFFERS = r"quot(?:e|es|ation|ations)|proposal|offer|prices?|pricing|bid|agreement|contract|terms|brochure|estimate|paper|rates?"
UNDERTAKES = r"would|will|asks?|wants|offers?|quot(?:es|ed)|bids?|charges|requires|promises|guarantees|pledges|undertakes|binds|sells|credits|lets us"
SHORTEST = 4
"""Letters: a shorter word may begin anything."""


def _catalog_names(holding: Holding) -> Iterator[Name]:
    """For a delegation: the contractor whose catalog lists the service, or the maker of the equipment."""
    text = flat(seen(holding.document).text)
    for match in COMPANY.finditer(text):
        name = _clean(match[0])
        if _is_no_company(name):
            continue
        near = text[max(0, match.start() - 60) : match.end() + 80]
        listed = re.search(r"(?i)\bcatalog", near) is not None or HOLDER.search(text[max(0, match.start() - 20) : match.start()]) is not None
        score = 0.6 if listed else 0.35
        yield Name(name, score, show(holding.document, match.start(), match.end(), method=METHOD))


HOLDER = re.compile(r"(?i)\b(?:contractor|carrier)\W{0,3}$")
"""What leads to the name of whoever holds the contract."""


def _lost_provider(holding: Holding, *, found: bool) -> Iterator[FieldValue]:
    for statement in statements(holding):
        if not found and statement.weight("provider") >= 0.8 and not statement.heading:  # noqa: PLR2004 - under its own label
            judged = classify(statement.text)
            substance = Substance.OTHER_SUBJECT if judged.is_substantive else judged.substance
            reason = "It names no provider." if judged.is_substantive else judged.reason
            yield FieldValue("provider.name", None, statement.evidence(METHOD), judged.confidence, substance, reason)


def _is_no_company(name: str) -> bool:
    formal = re.search(rf"{COMPANY_END}$", name.strip(" ,")) is not None
    if not formal and OF_ANY_TRADE.fullmatch(name):
        return True
    return (NO_FORMAL_COMPANY if formal else NOT_A_COMPANY).search(name) is not None


OF_ANY_TRADE = re.compile(
    r"(?i)(?:(?:audio|video|web|data|voice|internet|mobile|cellular|wireless|fixed|satellite|radio|microwave|optical|fiber|cable|broadband|ethernet|hosted|managed|local|long|distance|telephone|paging|messaging|"
    r"conferencing|call|contact|central|digital|ip|sip|public|safety|emergency|mass|text|net|network|networks|link|links|transport|telemetry|communications?|telecommunications|services?|systems?|solutions|and|&)\s*)+"
)
"""Words of which every kind of service is called: a company has one of its own among them."""


def _rank(names: list[Name]) -> list[Name]:
    """One name for each company: the mentions added up, the fullest spelling kept."""
    groups: dict[str, list[Name]] = {}
    for name in names:
        key = next((k for k in groups if _same(k, _core(name.text))), _core(name.text))
        groups.setdefault(key, []).append(name)
    made = []
    for group in groups.values():
        best = max(group, key=lambda n: (n.score, len(n.text)))
        full = max(
            (n for n in group if n.score >= best.score - 0.45),
            key=lambda n: (
                bool(re.search(COMPANY_END + "$", n.text)),
                not n.text.isupper(),
                len(n.text) if len(n.text) < 60 else 0,  # noqa: PLR2004 - a weight or a bound that trial on packets has set
            ),
        )
        score = min(0.98, best.score + 0.06 * min(4, len(group) - 1))
        heads, told = any(name.heads for name in group), any(not name.heads and name.own for name in group)
        own = any(name.own for name in group)
        acts, deals = any(name.acts for name in group), any(name.deals for name in group)
        made.append(Name(full.text, round(score, 3), best.evidence, heads and told, acts, own, deals))
    made = _told_apart(made)
    ranked = sorted((n for n in made if n.score >= 0.3), key=lambda n: -n.score)  # noqa: PLR2004 - below this it is a bystander
    likely = [n for n in made if n.acts or (len(made) == 1 and not n.text.endswith("Services"))]
    if likely and (not ranked or len(made) == 1) and likely[0].score < DOUBTED:
        return [Name(likely[0].text, DOUBTED, likely[0].evidence)]
    return _raised(ranked)


def _told_apart(made: list[Name]) -> list[Name]:
    """The names, the one surer that alone heads a vendor's paper and is named by the agency, or is alone at all."""
    heading = [name for name in made if name.heads]
    alone = heading if len(heading) == 1 else [name for name in made if name.acts] if len(made) == 1 else []
    buying = [name for name in made if name.deals]
    alone = alone or (buying if len(buying) == 1 and all(name in buying or name.score < RIVAL for name in made) else [])
    return [replace(name, score=max(name.score, SURE)) if name in alone else name for name in made]


RIVAL = 0.45
"""From this score on another company may be the provider as well."""


def _raised(ranked: list[Name]) -> list[Name]:
    """The best name is surer the farther the next company is behind it."""
    if not ranked:
        return ranked
    lead = ranked[0].score - (ranked[1].score if len(ranked) > 1 else 0.0)
    best = ranked[0]
    formal = re.search(COMPANY_END + "$", best.text) is not None
    bonus = (
        0.35
        if lead >= 0.3 and formal and best.score >= 0.4  # noqa: PLR2004 - a weight or a bound that trial on packets has set
        else 0.25
        if lead >= 0.3 and best.score >= 0.45  # noqa: PLR2004 - a weight or a bound that trial on packets has set
        else 0.12
        if lead >= 0.15  # noqa: PLR2004 - a weight or a bound that trial on packets has set
        else 0.0
    )
    return [Name(best.text, round(min(0.98, best.score + bonus), 3), best.evidence), *ranked[1:]]


def _core(name: str) -> str:
    words = re.findall(r"[a-z0-9]+", re.sub(rf"(?i)(?:,\s*|\s+){COMPANY_END}$", "", name).lower().replace("&", " and "))
    return " ".join(word for word in words if word not in {"the", "inc", "llc", "corp", "co"})


def _same(one: str, other: str) -> bool:
    return (
        one == other
        or (len(one) > 4 and other.startswith(one + " "))  # noqa: PLR2004 - a weight or a bound that trial on packets has set
        or (len(other) > 4 and one.startswith(other + " "))  # noqa: PLR2004 - a weight or a bound that trial on packets has set
    )


def _names(holding: Holding) -> Iterator[Name]:
    if holding.role is Role.VENDOR:
        yield from _head_names(holding)
    if holding.role in AGENCY:
        closed = False
        for statement in statements(holding):
            closed = closed or VALEDICTION.fullmatch(statement.text) is not None
            yield from _statement_names(statement, closed=closed and not statement.passage.label)


def _head_names(holding: Holding) -> Iterator[Name]:
    """The company at the head of a vendor's own paper, and where it signs with its full name."""
    text = flat(seen(holding.document).text)
    raw = seen(holding.document).text
    first = [m for m in re.finditer(r"[^\n\r\f|,]*(?:,[^\n\r\f|,]*)?", raw[:900]) if m[0].strip()][:12]
    lines = [(m.start(), " ".join(m[0].split())) for m in re.finditer(r"[^\n\r\f|]+", raw[:700]) if m[0].strip()][:6]
    for number, (start, line) in enumerate(lines):
        found = COMPANY.search(line) or COMPANY.search(line.title() if line.isupper() else "")
        if (
            found
            and not _is_no_company(found[0])
            and not AGENCY_LINE.search(line)
            and not re.search(r"(?i)prepared for|customer|bill to|attn|quote to", line)
        ):
            more = TRAILING.match(line, found.end()) if found.string == line and not FORMAL.search(found[0]) else None
            name = _clean(found[0] + (more[0] if more else ""))
            yield Name(
                name,
                0.62 - 0.06 * number,
                show(holding.document, start, min(len(text), start + len(line)), method=METHOD),
                heads=True,
            )
    for match in COMPANY.finditer(text):
        if match["name"] and not _is_no_company(match[0]) and first:
            party = PARTY.match(text, match.end()) is not None
            yield Name(_clean(match[0]), 0.82 if party else 0.3, show(holding.document, match.start(), match.end(), method=METHOD))


VALEDICTION = re.compile(r"(?i)\W*(?:(?:very |yours )?(?:sincerely|respectfully|truly|faithfully|cordially)|(?:best |kind |warm |with )?regards|many thanks|thanks|thank you|best|cheers)\b[\w ]{0,20},?\W*")
"""What closes a letter: no label reaches beyond it."""
OTHERS_LABEL = re.compile(
    r"(?i)\b(?:sub(?:-?contractors?|s)?|install\w*|cabling|support|pmo|audit\w*|consult\w*|legal|janitor\w*|construction|prepar\w+|staffing|oversight|iv&v|design|moving|training|"
    r"equipment maker|maker|manufacturer|current|present|existing|incumbent|today's|old|former)\b"
)
"""A label that names somebody who is not to sell the services."""
OTHERS_ROLE = re.compile(
    r"(?i)\b(?:auditors?|landlords?|consultants?|counsel|attorneys?|lawyers?|insurers?|bank|architects?|surveyors?|sub-?contractors?|subs?|evaluators?|examiners?|janitors?|"
    r"caterers?|movers?|tenants?|neighbou?rs?|lessors? of the (?:building|office)|owners? of the (?:building|tower|land)|publishers?|staffing (?:firm|agency)|manufacturers?|makers?)\b(?: (?:is|was|are|were|will be|here))?\W{0,3}(?:the )?$"
)
"""Words before the name of somebody who has another part in it."""
OTHERS_WORK = re.compile(
    r"(?i)\W*(?:,? (?:LLP|PC))?\W*(?:administers?|audit(?:s|ed)|reviewed|publish\w*|consent(?:s|ed)|cleans?|caters?|guards?|prepared|drafted|wrote|advis\w+|evaluat\w+|manufactur\w+|makes the|made the)\b"
)
STAND_IN = re.compile(rf"(?:{WHO_SELLS}|[Cc]ontractor|[Cc]ompetitor|[Oo]ption|[Aa]lternative|[Cc]andidate)\W{{0,2}}(?:[A-Z]|\d{{1,2}}|[XYZ]{{1,3}})")
"""A letter or a number in the place of a name: “Vendor A”."""
TITLE_OR_PERSON = re.compile(r"(?:[CA]IO|CC[NI][A-Z]+|CEO|CFO|CTO|CISO|ITS|ITM|SSM|DPM|AGPA|STND|DGS|DOF|RFP|RFQ|RFO|NDA|PDF|SLA|MRC|NRC|FY)\b.*|[A-Z]\.(?:\s?[A-Z]\.)?\s?[A-Z][\w'-]+")
COUNTED_SERVICE = re.compile(r"(?i)\b(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|an?)(?: \(\d+\))?\s*$")
SERVICE_AFTER = re.compile(r"(?i)\s+(?:[\w-]+ ){0,2}(?:circuits?|lines?|links?|connections?|seats?|ports?|accesses|subscriptions?|trunks?|handsets?)\b")
"""What follows a count and seems a company's name, and is a kind of service: “two T1 Internet access circuits”."""


def _is_somebody_else(text: str, start: int, end: int) -> bool:
    """Say whether the words about a name give it another part than that of the seller, or make it a service."""
    before = text[:start]
    counted = COUNTED_SERVICE.search(before) is not None and SERVICE_AFTER.match(text, end) is not None
    return OTHERS_ROLE.search(before[-60:]) is not None or OTHERS_WORK.match(text, end) is not None or counted


def _statement_names(statement: Statement, *, closed: bool) -> Iterator[Name]:
    text = statement.text
    topic = 0.0 if statement.heading or closed or OTHERS_LABEL.search(statement.passage.label) else statement.weight("provider")
    first = statement.start == statement.passage.start
    for match in _companies(text, topic):
        if statement.passage.origin in TABULAR and match.re is PROPER and BOUGHT_OF.match(text):
            continue
        if topic >= LABELLED and " " not in match[0].strip() and (not first or COMMON_WORD.match(text, match.end())):
            continue
        more = None if FORMAL.search(match[0]) else TRAILING.match(text, match.end())
        name = _clean(match[0] + (more[0] if more else ""))
        if not more and LONGER_NAME.match(text, match.end()):
            continue
        plain = re.fullmatch(r"[A-Z][a-z]{0,3}\.?|How|Who|What|Where|When|Why|It|If", name) is not None or re.fullmatch(COMPANY_NOUN, name)
        person = not LIKE_A_COMPANY.search(name) and (PERSON.match(text, match.end()) or re.match(r"(?:Mr|Mrs|Ms|Dr)\b", name))
        other = STAND_IN.fullmatch(name) or TITLE_OR_PERSON.fullmatch(name) or _is_somebody_else(text, match.start(), more.end() if more else match.end())
        if re.search(r"\s(?:of|and|the|&)$", name) or not name or plain or person or other or _is_no_company(name) or LABEL_WORDS.match(name) or len(name) < 3:  # noqa: PLR2004 - an abbreviation at most
            continue
        score = _name_score(statement, match, topic)
        if score >= MENTIONED:
            evidence = show(statement.holding.document, statement.start, statement.end, method=METHOD)
            yield Name(name, round(min(0.97, score), 3), evidence, acts=_acts(statement, match.start(), more.end() if more else match.end()), own=not statement.heading, deals=_deals(statement, match), listed=_is_listed_in_catalog(statement))


def _is_listed_in_catalog(statement: Statement) -> bool:
    """Say whether a line of a table is one of the contracts' catalog, which says of each service whether it is required."""
    text = statement.holding.document.text
    line = text[text.rfind("\n", 0, statement.start) + 1 : statement.end] + text[statement.end :].split("\n", 1)[0]
    return statement.passage.origin in TABULAR and re.search(r"(?i)\b(?:required|discretionary)\W*(?:\||$)", line) is not None


def _acts(statement: Statement, start: int, end: int) -> bool:
    """Say whether a sentence has a company do something, and is not about what there is now or was."""
    text = re.split(r"[.;]\s", statement.text[:start])[-1] + statement.text[start:]
    aside = statement.heading or is_todays(text) or is_past(text) or is_calnets(text) or is_rivals(text)
    return not aside and LIKE_A_COMPANY.search(statement.text[start:end]) is not None and DOES.match(statement.text, end) is not None


FROM_WHOM = re.compile(r"(?i)\b(?:from|with|through|via|by|of|at|contractor|vendor|provider|carrier|supplier|dealer in [\w ]+,|sign(?:ing)?|choos\w+|chose|pick\w*|select\w*)\s*:?\s*(?:the\s+)?$|^\W*$")
"""Words before the name of whom one buys from; a note begins with it."""
OF_THE_DEAL = re.compile(
    r"(?i)\$\s?\d|\b(?:\d+|\w+teen|twelve|twenty\S*|thirty\S*|two|three|four|five)[\s-](?:months?|mos?|years?|yrs?)\b|\b(?:buy|bought|purchas\w+|acquir\w+|procur\w+|leas\w+|rent\w*|order\w*|"
    r"subscri\w+|sign\w*|quot\w+|proposal|offers?|prices?|priced|contract\w*|agreement|package|plan|service|circuits?|lines?|links?|internet|hotspots?|seats?|phones?|fiber|cellular|wireless|would like|required|wanted|"
    r"brochure|enclosed|exemption|request\w*)\b"
)


def _deals(statement: Statement, match: re.Match[str]) -> bool:
    """Say whether a sentence of the agency names a company as the one to buy from, and speaks of the deal."""
    text = statement.text
    aside = statement.heading or is_todays(text) or is_past(text) or is_calnets(text) or is_rivals(text) or NOT_BOUGHT.search(text) is not None
    own = match.group(0)
    if aside or not LIKE_A_COMPANY.search(own) or OTHERS_LABEL.search(text[: match.start()]):
        return False
    rest = text.replace(own, " ")
    led, alone = FROM_WHOM.search(text[: match.start()]) is not None, len(WORDS.findall(rest))
    return alone <= FEWEST or (led and (alone <= FEW or OF_THE_DEAL.search(rest) is not None))


WORDS = re.compile(r"[\w'/-]+")
FEWEST, FEW = 1, 5
"""Words beside a name that is all that a note says."""

NOT_BOUGHT = re.compile(r"(?i)\b(?:estimates?|helped|assist\w*|separate(?:ly)?|already|used to|formerly|once|c[ao]mes? from|worked (?:at|for|with)|repairs?|maintain\w*|rejected|declined|refused|too (?:dear|high)|higher|against)\b|\bwas\b|\bwere\b|\bhad\b")
"""What is told of companies that one does not now buy from."""


def _companies(text: str, topic: float) -> Iterator[re.Match[str]]:
    taken: list[tuple[int, int]] = []
    for match in COMPANY.finditer(text) if LIKE_A_COMPANY.search(text) else ():
        taken.append(match.span())
        if not _is_bystander(text, match):
            yield match
    for match in _pointed_out(text):
        if not any(start < match.end() and match.start() < end for start, end in taken):
            taken.append(match.span())
            yield match
    if topic >= LABELLED and not taken and CAPITALS.match(text.lstrip(" :-\u2013\u2014")) and classify(text).is_substantive:
        again = CAPITALS.search(text)
        if again and not INSTRUCTS.match(text, again.start()):
            yield again


def _pointed_out(text: str) -> Iterator[re.Match[str]]:
    """Names that need not look like a company's, for the words around them say that they are the seller's."""
    found = [CAPITALS.match(text, match.start("name")) for match in NAMED_PROVIDER.finditer(text)]
    found += [PROPER.match(text, match.start(match.lastgroup or "name")) for match in BOUGHT_OF.finditer(text)]
    found += [PROPER.match(text, match.start("name")) for match in CALLED.finditer(text)]
    found += [CAPITALS.match(text, match.start("name"), match.end("name")) for match in PRICES.finditer(text)]
    yield from (match for match in found if match is not None)


INSTRUCTS = re.compile(r"[A-Z][a-z]+ (?:the|an?|your|our|any|all|this|that|each) [a-z]")
"""A form's own words begin a sentence, no name: “Enclose the answer”."""
OFFICE_OR_TITLE = re.compile(
    r"\s+(?:Desk|Unit|Section|Branch|Office|Division|Bureau|Team|Program|Engineer|Officer|Manager|Analyst|Specialist|Technician|"
    r"Coordinator|Chief|Director|Supervisor|Administrator|Architect|Consultant|Planner)\b"
)
WROTE = re.compile(r"(?i)\b(?:drafted|prepared|written) (?:by|with)(?: the help of)?\s*$")
"""Words before the name of whoever wrote the paper."""


def _is_bystander(text: str, match: re.Match[str]) -> bool:
    """Say whether what looks like a company's name goes on as an office's or a title's, or is said to be no seller's."""
    return OFFICE_OR_TITLE.match(text, match.end()) is not None or WROTE.search(text[: match.start()]) is not None


def _name_score(statement: Statement, match: re.Match[str], topic: float) -> float:
    text = statement.text
    before, after = text[: match.start()], text[match.end() :]
    near = before[-70:]
    formal = re.search(rf"{COMPANY_END}$", match[0]) is not None
    called = any(
        c.start("name") == match.start() for pattern in (CALLED, NAMED_PROVIDER) for c in pattern.finditer(text)
    )
    prices = any(c.start("name") == match.start() for c in PRICES.finditer(text))
    chosen_one = any(c.start(c.lastgroup or "name") == match.start() for c in BOUGHT_OF.finditer(text))
    score = 0.2 + 0.2 * formal + 0.4 * topic + 0.4 * called
    if topic >= 0.6 and len(before.strip()) < 6:  # noqa: PLR2004 - it is the answer itself
        score += 0.25
    if LEADS.search(near) and before.strip():
        score += 0.25 * bool(BUYING.search(text)) + 0.1
    score += 0.3 * (
        formal and re.match(r"(?i)\W*(?:the )?(?:provider|vendor|carrier|company|supplier)\W{0,3}$", before) is not None
    )
    acts = ACTS.match(after) is not None or DOES_IT.match(after) is not None
    score += 0.2 * acts + 0.2 * (acts and not before.strip())
    alone = not re.search(r"\w", before) and not re.search(r"\w", re.sub(r"\([^)]*\)", " ", after))
    led = 0 < len(statement.before.split()) <= LABEL_SIZE or statement.passage.origin in {"list", "cell", "field"}
    led = led and statement.weight("project", "scope") < LABELLED
    score += (0.4 if led else 0.2 * formal) * (alone and topic < 0.6)  # noqa: PLR2004 - no label of its own
    score += 0.2 * prices + 0.35 * (CHOSE.search(near) is not None or chosen_one)
    score += 0.25 * bool(BOUGHT_FROM.search(before[-160:])) + 0.2 * bool(FURNISHES.match(after))
    score += 0.35 * (formal and re.search(r"(?i)\b(?:partner|lender|seller|offeror|carrier|vendor)\W{1,4}$", near) is not None)
    score += 0.35 * (not before.strip() and NOTED.match(after) is not None)
    score += 0.15 * bool(
        re.match(
            r"(?i)\s*(?:,|\()?\s*(?:\(?(?:data sheet|quote|quotation|proposal|brochure)|quot(?:e|ation)|proposal)",
            after,
        )
    )
    score += 0.2 * bool(re.search(r"(?i)(?:proposal|quotation|quote|offer) (?:of|from|by)\s*$", near))
    if INCUMBENT.search(near) or re.match(
        r"(?i)[^.;]{0,30}\b(?:,? (?:the|our|a) (?:calnet|incumbent|current|present)|under calnet)", after
    ):
        score -= 0.5
    if is_rivals(text) or (is_todays(near) and not re.search(r"(?i)new|proposed", near)):
        score -= 0.25
    if statement.weight("reason", "ipr") >= 0.6 and topic < 0.5 and not ACTS.match(after):  # noqa: PLR2004 - where CALNET is spoken of
        score -= 0.15
    return score


def _clean(name: str) -> str:
    name = re.sub(r"'s?$", "", " ".join(name.split()).strip(" ,;:"))
    name = re.sub(r"^(?:(?:Catalog|Category|Schedule|Exhibit|Lot|Line) )?\w of (?=[A-Z])", "", name)
    name = re.sub(
        r"^(?:WHEREAS|The|From|With|By|To|And|At|Our|Provider|Vendor|Carrier|Company|Quote|Quotation|"
        r"Proposal)\s+(?=[A-Z])",
        "",
        name,
    )
    if not re.search(r"\b(?:Inc|Corp|Co|Ltd|L\.L\.C|L\.P)\.$", name):
        name = name.rstrip(".")
    return name


# Papers that come with the request


def _enclosed_value(name: str, holding: Holding, reason: str) -> FieldValue:
    text = seen(holding.document).text
    first = next((m for m in re.finditer(r"[^\n]*\w[^\n]*", text)), None)
    start, end = (first.start(), first.end()) if first else (0, min(len(text), 80))
    evidence = show(holding.document, start, min(end, start + 200), method=METHOD)
    return FieldValue(name, holding.document.name, evidence, holding.surety, Substance.SUBSTANTIVE, reason)


def _vendor_papers(holdings: Sequence[Holding]) -> Iterator[FieldValue]:
    for holding in holdings:
        if holding.role is Role.VENDOR:
            yield _enclosed_value(
                "provider.documentation", holding, f"The vendor's own paper is in the packet: {holding.document.name}."
            )
    yield from _forwarded_offers(holdings)
    for holding in holdings:
        if holding.role in AGENCY:
            for statement in statements(holding):
                yield from _told(statement, "provider.documentation", QUOTE_WORDS, _is_vendor_mention)


def _headed_papers(holdings: Sequence[Holding], provider: Sequence[FieldValue]) -> Iterator[FieldValue]:
    """Papers of no other kind that begin with the name of the provider: they are his own, whatever they are called."""
    names = [_core(value.value) for value in provider if isinstance(value.value, str) and value.confidence >= SURE]
    for holding in holdings:
        head = _core(seen(holding.document).text[:120])
        if holding.role is Role.EXHIBIT and any(head.startswith(name + " ") for name in names if name):
            reason = f"A paper headed by the provider's name is in the packet: {holding.document.name}."
            yield replace(_enclosed_value("provider.documentation", holding, reason), confidence=0.85)


def _forwarded_offers(holdings: Sequence[Holding]) -> Iterator[FieldValue]:
    """A vendor's offer that stands in the message itself, passed on below the agency's words."""
    for holding in holdings:
        for span in holding.document.spans_of(SpanKind.FORWARDED, SpanKind.QUOTED):
            text = seen(holding.document).text[span.start : span.end]
            if (
                holding.document.is_body
                and re.search(r"\$\s?\d", text)
                and re.search(
                    r"(?i)\b(?:quote|quotation|proposal|we (?:are pleased to )?(?:offer|quote|propose))\b", text
                )
                and not AGENCY_LINE.search(text[:300])
            ):
                evidence = show(holding.document, span.start, min(span.end, span.start + 300), method=METHOD)
                yield FieldValue(
                    "provider.documentation",
                    None,
                    evidence,
                    0.7,
                    Substance.SUBSTANTIVE,
                    "An offer is passed on in the message.",
                )


def _is_vendor_mention(statement: Statement, match: re.Match[str]) -> bool:
    near = statement.text[max(0, match.start() - 80) : match.end() + 60]
    if IPR_WORDS.search(near) and not re.search(r"(?i)vendor|provider|brochure", near):
        return False
    invited = re.search(r"(?i)\b(?:invit\w+|asked for|requests? for) (?:\w+ ){0,3}$", statement.text[: match.start()])
    return not invited and not re.search(r"(?i)\b(?:rejected|other bidders?|rf[pqo]|calnet|catalog)\b", near)


def _told(statement: Statement, name: str, words: re.Pattern[str], about: object) -> Iterator[FieldValue]:
    """What a sentence says of a paper: enclosed (a reference), coming (a promise), or not there (negated)."""
    if not words.search(statement.text) or covers(statement.text) >= 0.7:  # noqa: PLR2004 - the chapter's own words on a form
        return
    if statement.text.rstrip().endswith("?"):
        return
    text = chosen(statement.text)
    for match in words.finditer(text):
        if not about(statement, match):  # type: ignore[operator]
            continue
        clause = _clause(text, match)
        if denies(text, match.start()):
            reason = "It says that there is none."
            yield FieldValue(name, None, statement.evidence(METHOD), 0.85, Substance.NEGATED, reason)
        elif _comes_later(text, match):
            score = 0.5 if re.search(r"(?i)on request|upon request", clause) else 0.85
            yield FieldValue(
                name,
                None,
                statement.evidence(METHOD),
                0.3 if score == 0.5 else score,  # noqa: PLR2004 - a weight or a bound that trial on packets has set
                Substance.PROMISE,
                "It only says that it will come.",
            )
        elif says_enclosed(clause) or _is_listed(statement):
            reason = f"It says that this is enclosed: “{_short(clause)}”."
            yield FieldValue(name, {"to": match[0]}, statement.evidence(METHOD), 0.88, Substance.REFERENCE, reason)


LIST_OF_ENCLOSURES = re.compile(r"(?im)^\W*(?:attachments?|enclosures?|encl?s?)\W*\n(?:[^\n]{0,80}\n){0,8}\W*(?:\d{1,2}[.)]?\W*)?\Z")
"""The heading that closes a letter with a list of what goes with it, and the short lines of the list so far."""
LONGEST_ENTRY = 80


def _is_listed(statement: Statement) -> bool:
    """Say whether it is a line of the list of enclosures at the foot of a letter."""
    before = seen(statement.holding.document).text[max(0, statement.start - 400) : statement.start]
    return len(statement.text) < LONGEST_ENTRY and LIST_OF_ENCLOSURES.search(before) is not None


def _comes_later(text: str, match: re.Match[str]) -> bool:
    """Say whether it is the paper itself that is to come: “the quote will follow”, “we will send the quote”."""
    after = re.split(r"[;]|\.\s", text[match.end() : match.end() + 80])[0]
    active = (
        r"(?i)\b(?:will|shall|'ll|to|can) (?:send|provide|forward|submit|furnish|supply|mail|e-?mail|fax|get|bring)\b"
        r"[^.;]{0,70}$"
    )
    return says_later(after) or re.search(active, text[: match.start()]) is not None


def _clause(text: str, match: re.Match[str]) -> str:
    before = re.split(r"[;]|\.\s", text[: match.start()])[-1]
    after = re.split(r"[;]|\.\s", text[match.end() :])[0]
    return before + match[0] + after


def _ipr_papers(holdings: Sequence[Holding]) -> Iterator[FieldValue]:
    for holding in holdings:
        if holding.role is Role.IPR:
            yield _enclosed_value(
                "ipr.documentation", holding, f"The IPR paper itself is in the packet: {holding.document.name}."
            )
    for holding in holdings:
        yield from _ipr_correspondence(holding)
        yield from _ipr_maybe(holding)
        if holding.role in AGENCY:
            yield from _ipr_pasted(holding)
        if holding.role in AGENCY:
            for statement in statements(holding):
                yield from _ipr_told(statement)


QUOTED = re.compile(r"\"([^\"]*)(?:\"|$)")
LEAST_QUOTED = 20
"""Characters; fewer are a word or two and no letter."""
REDUCTION = re.compile(r"(?i)\bIPR\b|\bindividual (?:price|reduction|case)|\bprice reductions?\b|\breduction request\b")
CONTRACTORS_WORDS = re.compile(
    r"(?i)\b(?:we|I|our)\b[^.\"]{0,60}\b(?:offer|propose|can(?:not|'t)?|unable|declin\w+|respectfully|regret|don't|lower|reduce|extend|get you)\b|\b(?:no (?:further|deeper|additional|more)|NO BID|final|floor|bottom|lowest|"
    r"declined?|denied|granted|approved|revised (?:rate|price|offer|\$)|not (?:available|possible)|unable|valid (?:for )?\d+ ?d)\b"
)
PRICE = re.compile(r"\$\s?\d|\b\d{1,3}(?:,\d{3})*\.\d\d\b|\b\d,\d{3}/mo")
WRITTEN_BY = re.compile(
    r"(?i)\b(?:from|letter|e-?mail|mail|reply|replied|response|answer(?:ed)?|wrote|writes|sent|received|rec'd|said|says|fwd|forward\w*|pasted?|pasting|copy|copied|reprinted|verbatim|thread|stationery|letterhead|"
    r"word for word|message|attached|enclosure|exhibit|appendix|tab)\b"
)


OF_PRICE = re.compile(r"(?i)\b(?:IPR|rates?|pric\w+|reduc\w+|lower|discount|catalog|bid|offer\w*|MRC|per (?:seat|line|month|minute))\b|\$")
BEFORE_QUOTED = 160
"""Characters before words given in quotation marks, within which it stands what they are about."""


def _is_on_a_reduction(text: str, said: re.Match[str]) -> bool:
    """Say whether quoted words are a contractor's on a reduction that was asked for, and none was said not to exist."""
    mention = REDUCTION.search(text, max(0, said.start() - BEFORE_QUOTED), said.end())
    own = len(said[1]) >= LEAST_QUOTED and CONTRACTORS_WORDS.search(said[1]) is not None and OF_PRICE.search(said[1]) is not None and covers(said[1]) == 0.0
    return mention is not None and own and not (mention.start() < said.start() and denies(text, mention.start()))


def _ipr_pasted(holding: Holding) -> Iterator[FieldValue]:
    """What the contractor wrote on an IPR, given word for word within the agency's own text."""
    done: set[int] = set()
    for statement in statements(holding):
        passage = statement.passage
        if passage.start in done or statement.heading:
            continue
        done.add(passage.start)
        text = flat(passage.text)
        if not REDUCTION.search(text) or re.search(r"(?i)\bSTMM\b|\b0501\b|\bchapter\b|\bpolicy\b", text):
            continue
        said = next((m for m in QUOTED.finditer(text) if _is_on_a_reduction(text, m)), None)
        if said is not None and (WRITTEN_BY.search(text[: said.start()] + text[said.end() :]) or PRICE.search(said[1])):
            reason = "What the contractor wrote on the IPR is given word for word."
            yield FieldValue("ipr.documentation", None, statement.evidence(METHOD), 0.85, Substance.SUBSTANTIVE, reason)


MAY_BE_IPR = frozenset({Role.VENDOR, Role.EXHIBIT, Role.ANALYSIS})
CONTRACTORS_PRICE = re.compile(
    r"(?i)individual price reductions?|\bIPR\b|\bcal-?net\b(?=.{0,400}(?:\$|\bpric\w+|\bquot\w+))", re.DOTALL
)


NO_LOWER = re.compile(
    r"(?i)\b(?:cannot|can ?not|can['\u2019]t|unable to|not able to) (?:go|come|get|do|offer) (?:any(?:thing)? )?(?:below|lower|under|better)\b"
    r"|\bno (?:further|deeper|other) (?:price )?reduction|\blowest (?:price|rate|we can)|\bprice reduction"
)
"""How a contractor answers who is asked for less, in a paper that otherwise reads like his catalog."""


def _ipr_maybe(holding: Holding) -> Iterator[FieldValue]:
    """A paper sent along that speaks of an IPR or of a CALNET price may be the documentation: a person must see."""
    text = seen(holding.document).text
    pattern = CONTRACTORS_PRICE if holding.role in MAY_BE_IPR else NO_LOWER if holding.role is Role.CATALOG else None
    match = pattern.search(text) if pattern else None
    if match is not None and not denies(text, match.start()):
        evidence = show(holding.document, match.start(), min(len(text), match.end() + 120), method=METHOD)
        reason = f"{holding.document.name} speaks of a CALNET price; whether it is the IPR paper, a person must see."
        yield FieldValue("ipr.documentation", None, evidence, 0.5, Substance.SUBSTANTIVE, reason)


def _ipr_correspondence(holding: Holding) -> Iterator[FieldValue]:
    """Mail to or from the contractor on the IPR, passed on in the message."""
    for span in holding.document.spans_of(SpanKind.FORWARDED, SpanKind.QUOTED):
        text = seen(holding.document).text[span.start : span.end]
        if (
            IPR_WORDS.search(text)
            and re.search(r"(?im)^[ \t>*]*(?:from|sent|to)\s*:|wrote:", text)
            and re.search(r"(?i)\b(?:price|\$|offer|reduc|unable|cannot|request)\b", text)
            and not re.search(r"(?i)\bexemption request\b.{0,400}\bSTMM\b", text)
            and not all(denies(text, mention.start()) for mention in IPR_WORDS.finditer(text))
        ):
            evidence = show(holding.document, span.start, min(span.end, span.start + 300), method=METHOD)
            yield FieldValue(
                "ipr.documentation",
                None,
                evidence,
                0.85,
                Substance.SUBSTANTIVE,
                "Correspondence on the IPR stands in the message.",
            )
    yield from _ipr_copied(holding)


def _ipr_copied(holding: Holding) -> Iterator[FieldValue]:
    """The contractor's letter on the IPR, copied into another paper below its own words, with the head of a letter."""
    text = seen(holding.document).text
    for head in COPIED.finditer(text, min(len(text), BELOW)):
        part = text[head.start() : head.start() + 1500]
        if IPR_WORDS.search(part) and IPR_ANSWER.search(part) and not AGENCY_LINE.search(head[0]):
            evidence = show(holding.document, head.start(), min(len(text), head.start() + 300), method=METHOD)
            reason = "What the contractor wrote on the IPR is copied into the packet."
            yield FieldValue("ipr.documentation", None, evidence, 0.85, Substance.SUBSTANTIVE, reason)
            return


def _ipr_told(statement: Statement) -> Iterator[FieldValue]:
    text = chosen(statement.text)
    mention = IPR_WORDS.search(text)
    label = statement.weight("ipr") >= 0.6  # noqa: PLR2004 - it stands under the item's own label
    if not (mention or label or IPR_WORDS.search(statement.before)) or covers(text) >= 0.7:  # noqa: PLR2004 - the chapter's own words on a form
        return
    paper = IPR_PAPER.search(text)
    if not mention and not label and not (paper and says_enclosed(text) and not FSR_WORDS.search(text)):
        return
    at = mention.start() if mention else paper.start() if paper and not label else 0
    if denies(text, at) or (label and re.match(r"(?i)\W*(?:x\W+)?(?:n/?a|none|no\b|not)", text)):
        yield FieldValue(
            "ipr.documentation",
            None,
            statement.evidence(METHOD),
            0.85,
            Substance.NEGATED,
            "It says that there is none.",
        )
    elif says_later(text) and not says_enclosed(text):
        yield FieldValue(
            "ipr.documentation",
            None,
            statement.evidence(METHOD),
            0.85,
            Substance.PROMISE,
            "It only says that it will come.",
        )
    elif says_enclosed(text) and (IPR_PAPER.search(text) or label):
        yield FieldValue(
            "ipr.documentation",
            {"to": "IPR"},
            statement.evidence(METHOD),
            0.88,
            Substance.REFERENCE,
            "It says that the IPR paper is enclosed.",
        )
    elif mention:
        yield FieldValue(
            "ipr.documentation",
            None,
            statement.evidence(METHOD),
            0.8,
            Substance.OTHER_SUBJECT,
            "It tells of an IPR; the paper itself is another thing.",
        )


def _study(holdings: Sequence[Holding]) -> Iterator[FieldValue]:
    for holding in holdings:
        if holding.role is Role.FSR:
            yield _enclosed_value(
                "fsr", holding, f"The Feasibility Study Report is in the packet: {holding.document.name}."
            )
    for holding in holdings:
        if holding.role in AGENCY:
            for statement in statements(holding):
                yield from _study_told(statement)


def _study_told(statement: Statement) -> Iterator[FieldValue]:
    text = chosen(statement.text)
    mention = FSR_WORDS.search(text)
    label = statement.weight("fsr") >= 0.6  # noqa: PLR2004 - it stands under the item's own label
    if (mention is None and not label) or covers(text) >= 0.7 or re.search(r"(?i)\(if any\)|if applicable", text):  # noqa: PLR2004 - a form's words
        return
    at = mention.start() if mention else 0
    if (
        denies(text, at)
        or (label and re.match(r"(?i)\W*(?:x\W+)?(?:n/?a|none|no\b|not)", text))
        or re.search(
            r"(?i)\b(?:below|under) (?:the )?(?:\w+ )?(?:fsr|reporting) threshold|not (?:required|reportable|"
            r"needed)|fancy study",
            text,
        )
    ):
        yield FieldValue("fsr", None, statement.evidence(METHOD), 0.9, Substance.NEGATED, "It says that there is none.")
    elif (
        (mention or (label and re.match(r"(?i)\W*(?:x\W+)?yes\b", text)))
        and (says_enclosed(text) or FSR_OPEN.search(text))
        and not re.search(r"(?i)\b(?:approved|completed) (?:in|on) (?:\w+ )?(?:19|20)\d\d|does not approve", text)
    ):
        yield FieldValue(
            "fsr",
            {"to": mention[0] if mention else "the study"},
            statement.evidence(METHOD),
            0.88,
            Substance.REFERENCE,
            "It says that a Feasibility Study Report is submitted or proposed.",
        )
    elif mention and not re.search(r"(?i)does not approve", text):
        yield FieldValue(
            "fsr",
            {"to": mention[0]},
            statement.evidence(METHOD),
            0.35,
            Substance.REFERENCE,
            "It mentions a Feasibility Study Report.",
        )


# Separate files


def _separate(message: Message, holdings: Sequence[Holding]) -> Iterator[FieldValue]:
    support = [
        h for h in holdings if not h.document.is_body and h.role in SUPPORT and not _is_ornament(h.document, message)
    ]
    if not support:
        return
    requests = [h for h in holdings if h.role is Role.REQUEST]
    in_body = bool(requests) and all(h.document.is_body for h in requests)
    first = (requests or support)[0]
    evidence = show(first.document, 0, min(len(first.document.text), 120), method=METHOD)
    if in_body:
        reason = "The request itself stands only in the message, beside its attachments."
        yield FieldValue("separate_attachments", None, evidence, 0.9, Substance.OTHER_SUBJECT, reason)
    else:
        yield FieldValue(
            "separate_attachments",
            None,
            evidence,
            0.9,
            Substance.SUBSTANTIVE,
            "The request and its support are separate files.",
        )


def _is_ornament(document: Document, message: Message) -> bool:
    return any(part.path == document.id and part.role is PartRole.ORNAMENT for part in message.parts)


def _short(text: str) -> str:
    words = text.split()
    return " ".join(words[:20]) + (" …" if len(words) > 20 else "")  # noqa: PLR2004 - enough to recognise it
