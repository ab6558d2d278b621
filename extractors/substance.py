"""Passage → what it does about its item: says it, promises it, points to it, or only looks as if it did. Pure.

A heading with nothing under it, a blank form line, an unfilled template, “TBD”, praise without a fact, the policy's
own words, and text that speaks to a machine instead of a reader are all no answers. Anything else is substantive.
"""
# ruff: noqa: E501, RUF001, RUF002 - a pattern reads best on one line, and people write typographic quotes and dashes

import re
from dataclasses import dataclass
from functools import lru_cache

from spacy.lang.en.stop_words import STOP_WORDS

from domain.fields import Substance
from extractors.wanted import Sought
from extractors.wording import covers


@dataclass(frozen=True, slots=True)
class Judgement:
    """What a passage does, how sure that is (0–1), and why in a sentence."""

    substance: Substance
    confidence: float
    reason: str

    @property
    def is_substantive(self) -> bool:
        """Say whether the passage can satisfy an item by itself."""
        return self.substance is Substance.SUBSTANTIVE


def _any(*patterns: str) -> Sought:
    return Sought(*patterns, flags=re.IGNORECASE)


WHO = r"(?:we|i|they|it|the (?:department|agency|board|commission|vendor|provider|carrier|contractor|office|division)|which|that|this|details?|these|information|an? \w+|resumes?)"
LATER = r"(?:later|separately|under separate cover|at a later (?:date|time)|at a future date|upon (?:request|award|approval|receipt|completion)|once|when available|as soon as|shortly|soon|in a (?:later|future|subsequent|separate|follow-?up)\w* \w+|after (?:award|approval|selection)|in due course|as needed|at that time|next week|by separate)"

PLACEHOLDER = _any(
    r"\bt\.?b\.?[dca]\.?\b(?! line)", r"\bto be (?:determined|decided|advised|confirmed|announced|established|defined|identified|completed(?! (?:by|on|in|within|before|no later|during))|filled in|supplied|added|developed|selected|finali[sz]ed)\b",
    r"\b(?:not yet |still to be |yet to be |has yet to be |have yet to be |remains? to be |not (?=(?:been )?(?:determined|decided|identified|selected|finali[sz]ed)\b))(?:been )?(?:determined|decided|established|defined|identified|known|developed|selected|available|finali[sz]ed|set)\b(?! on| in the| at| from| under)",
    r"\b(?:is|are) (?:still )?being (?:selected|determined|finali[sz]ed|kept|chosen|identified|considered|worked out)\b", r"\bwill be made (?:available|known)\b", r"\[\s*(?:be specific|see instructions|instructions?|example|e\.g\.|do not|please)[^\]]{0,200}\]", r"^\W*instructions?:|\banswer every (?:line|item|question)\b|\bdelete (?:the|this) text\b",
    r"\bwill be (?:identified|finali[sz]ed|determined|selected|developed|established|decided|announced|defined)\b", r"^\W*to be (?:provided|supplied|submitted|furnished|given)\b", r"^\s*\[[^\]]*\?[^\]]*\]?\W*$", r"^\s*\[(?=[^\]]*\b(?:to|complete|fill|supply|provide|write|add|before|later|pending|draft)\b)[^\]\d]*\]\W*$", r"^[^\[]*\]\W*$", r"^\s*\[[^\]]*$",
    r"\[\s*(?:insert|enter|add|describe|describ\w+|provide|state|list|name|specify|attach|your|agency|date|amount|cost|number|fill|tbd|\.{2,}|_{2,}|x{2,})[^\]]{0,240}\]",
    r"<\s*(?:insert|enter|add|describe|provide|state|list|name|specify|your|agency|date|amount|cost)[^>]{0,80}>", r"\{\{?[^}]{1,60}\}\}?", r"_{4,}", r"\.{6,}", r"x{4,}",
    r"lorem ipsum|dolor sit amet", r"click (?:or tap )?here to enter", r"\bplaceholder\b", r"(?:fill|complete)d? (?:in )?(?:here|later|this (?:section|part))",
    r"\bpending\b[.!]?\s*$", r"\bunder (?:development|discussion|review)\b[.!]?\s*$", r"^\s*\?+\s*$", r"^\s*(?:enter|insert|describe|explain|provide|list|state) (?:the|your|any|here|how|why|what)\b.{0,120}$",
)
EMPTY_WORDS = _any(
    r"^\W*(?:n\.?/?a\.?|none|nil|not applicable|no|yes|same|unknown|various|multiple|pending|ok|-+|see (?:above|below)|same as (?:above|below|before)|as (?:above|before|stated|discussed))\W*$",
)
PROMISE = _any(
    rf"\b(?:will|shall|can|would|could|to) be (?:\w+ly )?(?:provided|submitted|sent|forwarded|furnished|supplied|e-?mailed|faxed|mailed|delivered|attached|included|made available|given|transmitted|shared|specified|described|documented|negotiated|agreed|discussed|presented|detailed)\b.{{0,80}}\b{LATER}",
    r"\b(?:under separate cover|(?:is|are) to follow\b|to follow\W*$|will follow\b(?! the| up)|are to follow|follows? separately|upon request\b(?! of)|available (?:up)?on request|furnished on request)",
    rf"\b(?:we|i|they|department|agency|board|commission|division|office) (?:will|shall|can|would be happy to|expect to|intend to|plan to|hope to|'ll) (?:\w+ )?(?:provide|submit|send|forward|furnish|supply|e-?mail|fax|mail|get|share|give)\b.{{0,100}}\b{LATER}",
    r"\b(?:i|we)(?:'ll| will) (?:send|get|forward|pass|drop|email|fax|dig up|chase)\b.{0,60}\b(?:later|soon|tomorrow|next week|shortly|when|once|as soon)",
    r"\b(?:will|shall) be (?:provided|submitted|sent|forwarded|furnished|supplied)\W*$",
)
POINTER_TARGET = r"(?:(?:the )?(?:attached|enclosed|accompanying)?\s*(?:exhibit|attachment|appendix|annex|enclosure|schedule|tab|addendum|section|box|item|paragraph|para\.?|part|page|sheet|article|question|field|line|row|cell|column|slide|note|footnote|block|entry|number)s?\s*(?:no\.?\s*)?[#\"“]?[\w.\-]{1,8}|(?:the )?(?:attached|enclosed|accompanying|cover)\s+(?:\w+\s){0,3}(?:letter|memo(?:randum)?|document|file|sheet|spreadsheet|workbook|quote|quotation|proposal|form|table|list|pdf|résumés?|resumes?|report|statement|plan|schedule|attachment)|(?:the |a |an |our |their )?(?:\w+ ){0,2}(?:attached|enclosed|appended)\b|(?:the )?(?:vendor|provider|contractor|carrier)(?:['’]s)? (?:proposal|quote|quotation|documentation|brochure|website)|attach(?:ed|ment)s?|enclos(?:ed|ures?)|above|below|cover letter|next page|previous (?:page|section)|other side|our (?:letter|memo))"
REFERENCE = _any(
    rf"\b(?:see|refer to|please (?:see|refer to|find|review|consult)|cf\.|per|as (?:described|stated|set (?:out|forth)|shown|detailed|explained|listed|given|noted|outlined|indicated|discussed|specified|mentioned) (?:in|on|at|by|under)?|(?:is|are|was|were) (?:\w+ )?(?:described|stated|set (?:out|forth)|shown|detailed|explained|listed|given|documented|found|provided|contained|outlined|discussed|covered|addressed|included|attached|enclosed|specified|identified|in)(?: in| on| at| under| as| with| to| by)?)\s+{POINTER_TARGET}",
    rf"^\W*(?:see|refer to|same as|as in|per|cf\.?|in|on)\s+{POINTER_TARGET}", r"^\W*same as (?:above|\w+ \d+)",
    r"\b(?:is|are) (?:attached|enclosed|appended|annexed)\b", r"\b(?:attached|enclosed)\W*$",
)
BARE_POINTER = re.compile(
    r"(?i)^\W*(?:please )?(?:(?:see|refer to|ref\.?|cf\.?|consult)\s|(?:as )?per (?=.*\b(?:memo\w*|letters?|reports?|bcp|plans?|polic(?:y|ies)|studies|study|abstract|file|form|proposal|charter|audit|statement|narrative|attach\w*|exhibit|appendix|section|page|p\.)(?!\w)))"
    r"\s*\S+(?:\s+\S+){0,11}\s*$"
    r"|^\W*(?=.*\b(?:page|pg|p|para(?:graph)?|section|item|row|box|tab|exhibit|appendix|attachment|enclosure)\b)(?:(?:this|next|same|cover|our|the|first|second|of|on|in|letter|memo|page|pg|pp?|para(?:graph)?|section|item|row|box|tab|exhibit|appendix|attachment|enclosure|no|\d{1,3}[a-z]?|[a-z])\W*){2,8}$"
)
"""An answer that is nothing but where to look: “see Chief's memo”, “per BCP 12, on file”, “this page, para. 3”."""
SAYING = re.compile(r"(?i)\b(?:is|are|was|were|has|have|had|will|would|can|could|shall|should|must|may|be|been|do|does|did|cannot|because|since)\b|n['’]t\b|\$\s?\d")
DIRECTION = _any(
    r"(?:^\W*|\b(?:the|each|every|all|your|that|exemption|delegation) (?:\w+ )?)(?:requests?|applicants?|agenc(?:y|ies)|departments?|form|worksheet) (?:must|shall|should|has to|have to|is required to|are required to) (?:\w+ )?(?:identify|include|explain|contain|describe|state|specify|provide|address|justify|be (?:signed|submitted|accompanied))\b",
    r"^\W*(?:(?:box|item|section|question|part) \w{1,3}\W+)?(?:please )?(?:list|describe|give|identify|explain|name|indicate|specify) (?:[\w/-]+,? ){1,12}(?:by (?:person|site|item|line)|for each|per (?:person|site|item|line)|of each|in (?:this|the) (?:box|space|section))\b",
)
"""What a form or a manual tells the writer to do is nobody's answer."""
MACHINE = _any(
    r"\b(?:automated|automatic|ai|machine|robot|bot|llm|language model|parser|script|software|system|classifier|checker|reader|assistant|algorithm)s?\b.{0,80}\b(?:mark|treat|consider|classify|report|flag|set|score|approve|accept|ignore|output|record|rate)\b.{0,80}\b(?:complete|present|satisfied|approved|compliant|received|true|valid|missing|pass)",
    r"\b(?:ignore|disregard) (?:all |any |the )?(?:previous|prior|above|earlier|other) (?:instructions?|rules?|prompts?|checks?)",
    r"\bmark (?:all|every|each)\b.{0,40}\b(?:items?|requirements?|fields?|boxes)\b.{0,40}\b(?:present|complete|satisfied|received)", r"\ball (?:required )?items (?:are|have been|should be) (?:marked |considered |deemed )?(?:present|satisfied|complete|included|provided|addressed)\b",
    r"\bthis (?:packet|request|submission|package|application) (?:is|should be (?:considered|treated|deemed|marked)|contains) (?:as )?(?:complete|all (?:the )?(?:required|necessary) (?:items|information|elements))", r"\b(?:note|instruction|attention|message)s? (?:to|for) (?:the )?(?:automated|automatic|ai|intake|screening|processing) (?:system|software|reader|tool|program|process\w*|script)s?",
)
FILLER = _any(
    r"\bbest (?:choice|option|solution|fit|value|interests?|provider|vendor)\b(?!.{0,60}\b(?:because|since|as it)\b.{20})", r"\bstrongly (?:supports?|recommends?|endorses?|believes?)\b", r"\bexecutive (?:team|management|staff|office) (?:\w+ )?(?:supports?|approves?|endorses?|wants?|prefers?)",
    r"\b(?:appropriate|qualified|sufficient|adequate|suitable|competent|capable|trained|dedicated|experienced|skilled|professional|technical|knowledgeable|existing|in-house) (?:and \w+ )?(?:personnel|staff|resources|employees|individuals|people|team|colleagues|professionals|technicians)\b(?! (?:who|with|from|certified|licensed|of \d))",
    r"\b(?:highly|well|very|fully|extremely|suitably|duly) (?:qualified|skilled|trained|experienced|capable|competent|dedicated|motivated)", r"\b(?:dedicated|hard-?working|capable|competent|talented|motivated) and (?:\w+)\b", r"\b(?:extensive|considerable|ample|vast|broad|significant|lots of|plenty of|much|a wealth of|many years of|years of|a great deal of|substantial|long|wide|deep) experience\b",
    r"\b(?:every|full|complete|utmost) confidence in\b", r"\bhas the (?:necessary|required|requisite|appropriate) (?:skills|qualifications|experience|expertise|knowledge)", r"\b(?:necessary|required|requisite) (?:skills|qualifications|experience|expertise|knowledge)\b",
    r"\b(?:serious|adverse|negative|significant|severe|detrimental|undesirable|unfavorable|various) (?:\w+ )?(?:impacts?|consequences?|effects?|ramifications?|results?|outcomes?|repercussions?)\b[^.;:]{0,60}\W*$", r"\b(?:impacts?|consequences?|effects?|ramifications?|repercussions?)\b (?:\w+ ){0,2}(?:is|are|be|were) (?:\w+ly )?(?:adverse|negative|serious|significant|severe|detrimental|unfavorable|grave|considerable|of (?:serious |grave |great )?concern)\b[^.;:\d]{0,70}\W*$", r"\b(?:could|would|may|might|will|can) (?:\w+ )?(?:be )?(?:negatively |adversely |seriously |significantly |severely )?(?:affect|impact|impacted|affected|hinder|harm|jeopardi[sz]e|suffer)\b(?: (?:our|the|its|their))?(?: \w+){0,3}\W*$",
    r"\b(?:carefully (?:evaluated|considered|reviewed|weighed)|needs (?:analysis|assessment)|(?:has|have) been (?:carefully )?(?:reviewed|considered|evaluated) by|understood to be|considerable|synerg\w+|portfolio|leverag\w+|best-of-breed|leading (?:manufacturer|provider|vendor)|the appropriate (?:\w+ ){0,3}(?:service|equipment|product)|of whichever|not considered productive)\b",
    r"\b(?:greatly obliged|favorable (?:reply|consideration|response|action)|grave inconvenience|inconvenience (?:would|will|may)|appropriate (?:corrective )?(?:action|measures|steps)|in due course|will (?:be )?address(?:ed)? (?:this|it|in)|aligns? with|strategic (?:plan|goals?|initiative)|modernization goals?|committed to excellence|take pride|(?:fully|strongly) endorses?|(?:very|more) responsive|proven (?:track )?record|applicable standards|most cost[- ]effective|improves? (?:efficiency|productivity|service)|needs are unique|better (?:service|support|value|fit)|operational needs|support (?:of )?(?:our |its |the )?operations|continued operations?|need is (?:urgent|great|critical|clear)|urgent(?:ly)?|productivity|(?:carry|carrying) out (?:its|our|the) mission|are essential|is essential|statewide|ongoing|upon approval|added costs?|delays? and|not suitable|inadequate|unsuitable|(?:our|the) staff can manage|not be able to (?:perform|function|operate))\b",
    r"\b(?:services?|operations?|work|business|functions?|programs?) (?:would|will|could|may|might) be (?:\w+ )?(?:disrupted|affected|impacted|interrupted|compromised|hampered|hindered|degraded)\b",
    r"\bindustry[- ]standard\b", r"\bcustomar(?:y|ily)\b", r"\bstandard (?:terms|practices?|service levels?|conditions|slas?)\b", r"\b(?:world|best)[- ]class\b|\bstate[- ]of[- ]the[- ]art\b|\bcutting[- ]edge\b|\bhigh[- ]quality\b|\bindustry[- ]leading\b",
    r"\bappreciates? (?:the|your|this)\b", r"\brespectfully (?:requests?|asks?|submits?)\b[^.]{0,120}(?:be (?:granted|approved)|this (?:request|exemption|delegation)|consideration|approval)\b", r"\bthank(?:s| you)\b", r"\b(?:kind|best|warm|with) regards\b", r"\bavailable to answer\b|\bany questions\b|\bplease (?:contact|call|let (?:me|us) know|do not hesitate)",
    r"\b(?:important|critical|essential|vital|crucial|necessary|needed|beneficial|in the interest) (?:to|for|of) (?:the |our |its |this )?(?:department|agency|mission|operations?|business|program|state|success|organization|project|office|board|commission|function|objectives?|goals?)s?(?: (?:and|or|of|mission|operations?|business|needs?|success|state|the|its|our|goals?|objectives?|functions?|activities|department|agency|board|commission|public|division|program))*\W*$",
    r"\bmeets? (?:all )?(?:of )?(?:our|the|its) (?:\w+ )?(?:needs|requirements|expectations)\W*$", r"\b(?:as|where|when|if) (?:and when )?(?:needed|required|necessary|appropriate|applicable)\W*$", r"\bin (?:a )?(?:timely|an? (?:efficient|orderly|professional|expeditious)) (?:manner|fashion)\b", r"\bas soon as (?:possible|practicable|feasible)\b", r"\b(?:various|several|certain|selected|multiple|different|upcoming|future|all|any|numerous) (?:\w+ )?(?:locations?|sites?|offices?|facilities|efforts?|projects?|initiatives?|needs|services|places|buildings)\b[^.\d]{0,40}\W*$",
    r"\bat (?:the )?(?:department|agency|state|our|board|commission)(?:'s|’s)? (?:\w+ )?(?:facilities|locations|sites|offices|premises|buildings)\W*$", r"\bfor (?:the )?(?:reasons|reason) (?:stated|given|described|above|set out)", r"\bis (?:our|the) preferred\b|\bwe (?:simply )?prefer\b|\bpreference\b|\bcomfortable with\b|\bgood relationship\b|\b(?:familiar|happy|pleased|satisfied) with\b",
)
CONCRETE = re.compile(
    r"\d|[$%]|\b(?:because|since|cannot|can't|can’t|unable|lack|lacks|no|not|none|never|only|fail\w*|lose|lost|losing|stops?|without|until|before|after|drops?|slow\w*|wait\w*|broken|dead|exceed\w*"
    r"|court|statut\w+|law|federal|patients?|callers?|public|customers?|inspectors?|officers?|claim\w*|permit\w*|deadline|outage|copper|fiber|circuits?|telephones?|network\w*|calls?|switch|radio|data|system)\b",
    re.IGNORECASE,
)
NAMED = re.compile(
    r"(?<=[a-z,] )(?!(?:Department|Agency|Board|Commission|Division|Office|Program|State|CALNET|Bureau|Council|Authority|Director|I|OTech|STND)\b)"
    r"[A-Z](?=[\w&.-]*[a-z])[\w&.-]+"
)
MOST_CHARACTERS = 2000
COMMON_STEMS = (
    "reason justif basis base merit initiative request delegat exempt grant approv consider contemplat applicab applies chapter policy policies manual section require appropriat necess need propos project service"
    " department agenc state program staff personnel team member qualif experience skill train work perform impact consequen ramif effect affect result operation mission busines support provid use using make made making"
    " ensur continu meet able abilit capab efficien improv enhanc import critical essential significant serious various sever many futur current present exist new time manner timely full complete high qualit level best"
    " good better great strong sure trust believ hope feel think know speak say describ detail inform item list above below attach accord respect regard case matter way thing everything anything people world class lead"
    " passion divers nimbl dedicat commit journey destinat vision strateg goal objectiv prefer suitab adequat solution technolog option choice valu benefit interest success organiz office authorit function activit product"
    " equipment system contract vendor provider cost fund budget standard industr customar normal usual regular relevant associat related particular general specific certain overall respons manag executive public communit"
    " citizen stakeholder customer partner modern innovat excellen enterprise environment capacit resourc effort proper favor thank please appreciat submit explain document evaluat review assess determin decid decision"
    " establish develop implement identif intend plan purpose help allow enable permit understand agree expect potential possib likely degree extent term condition issue concern problem challenge difficult advers negativ"
    " undesir inconvenien denied denial refus declin reject comprehensive forward delay hinder advantage optimal reliab robust flexib scalab ongoing daily outcome accomplish undert consisten aforesaid strive connectiv want technical financ econom medium minor major severe unknown"
)
"""Beginnings of the words that any request could say; an answer says others too."""
COMMON = re.compile(rf"(?:{'|'.join(COMMON_STEMS.split())})", re.IGNORECASE)
LINKING = frozenset(STOP_WORDS - {"call", "back", "empty", "front", "bottom", "side", "top", "alone", "nowhere", "nobody", "neither", "give", "move", "put"})
CONTENT = re.compile(r"[A-Za-z][A-Za-z'’-]{2,}")
SPECIFIC = re.compile(
    r"\d|[$%]|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|hundred|dozen|half|twice|neither|nobody|nowhere|first|last|every)\b"
    r"|\b(?:callers?|patients?|inspectors?|officers?|inmates?|guards?|nurses?|claimants?|voters?|drivers?|students?|wards?|doors?|gates?|roofs?|towers?|copper|fiber|circuits?|phones?|telephones?|handsets?|modems?|radios?"
    r"|busy|dead|dark|courts?|statut\w+|deadlines?|outages?|queue|hotline|dial ?tone|dispatch|elevators?|alarms?|cameras?|trunk\w*|pbx|switch(?:es)?|cables?|wires?|signal|satellite|microwave|bandwidth|megabits?|mbps|catalogs?|paper|fax(?:es)?|courier|walk|drive|miles?|floor|building|canyon|river|mountain|hill|road)\b",
    re.IGNORECASE,
)
WORD = re.compile(r"[A-Za-z][A-Za-z'’-]+|\d[\d,.]*")


@lru_cache(maxsize=16384)
def particulars(text: str) -> int:
    """How many words of a passage any other request would not say as well; a number counts as many."""
    if re.search(r"[\d$%]", text):
        return ENOUGH_PARTICULARS
    words = [word for word in CONTENT.findall(text) if not ACRONYM.match(word)]
    return sum(bool(SPECIFIC.fullmatch(word)) or not (word.lower() in LINKING or COMMON.match(word)) for word in words)


ACRONYM = re.compile(r"[A-Z]{2,}(?:['’]s)?$")
"""Initials name an agency or its trade, and say nothing that another would not say with its own."""
ENOUGH_PARTICULARS, FEW_PARTICULARS, LEAST_JUDGED = 4, 2, 5


def in_general(text: str) -> Judgement | None:
    """Judge a passage that says nothing particular: no answer, or hardly one; None where it does say something.

    Of the passages labelled for training, none that answers its item has fewer than three particular words.
    """
    said = particulars(text)
    if not said and len(text.split()) < LEAST_JUDGED and not NAMED.search(text):
        return Judgement(Substance.OTHER_SUBJECT, 0.85, "It says nothing that is particular to this request.")
    if said >= ENOUGH_PARTICULARS or len(WORD.findall(text)) < LEAST_JUDGED or NAMED.search(text):
        return None
    if said < FEW_PARTICULARS or (said == FEW_PARTICULARS and len(WORD.findall(text)) > LEAST_JUDGED):
        return Judgement(Substance.OTHER_SUBJECT, 0.85, "It says nothing that is particular to this request.")
    return Judgement(Substance.SUBSTANTIVE, 0.6, "It says little that is particular to the request.")


@lru_cache(maxsize=16384)
def classify(text: str) -> Judgement:
    """What a sentence or short passage does, judged by itself.

    References are told apart from answers, but not followed: whether the target is there is for who knows the packet.
    """
    flat = " ".join(text.split())[:MOST_CHARACTERS]
    words = WORD.findall(flat)
    if not words or EMPTY_WORDS.search(flat):
        return Judgement(Substance.PLACEHOLDER, 0.95, "The place was left without an answer.")
    if MACHINE.matches(flat):
        return Judgement(Substance.OTHER_SUBJECT, 0.9, "The words speak to whoever processes the request and say nothing of the item.")
    if DIRECTION.matches(flat):
        return Judgement(Substance.POLICY_QUOTATION, 0.9, "The words say what a request must hold, not what this one does.")
    return _quotation(flat) or _unfilled(flat, words) or _promise_or_pointer(flat, words) or _weigh(flat, words)


def _quotation(flat: str) -> Judgement | None:
    covered = covers(flat, 0.86)
    if covered < 0.86:  # noqa: PLR2004 - below this the passage adds words of its own
        return None
    return Judgement(Substance.POLICY_QUOTATION, min(0.95, covered), "These are the policy's own words.")


def _unfilled(flat: str, words: list[str]) -> Judgement | None:
    match = PLACEHOLDER.search(flat)
    if match is None:
        return None
    rest = WORD.findall(flat[: match.start()] + " " + flat[match.end() :])
    if len(rest) > 14 and CONCRETE.search(flat[: match.start()]):  # noqa: PLR2004 - an aside in a sentence that says something
        return None
    return Judgement(Substance.PLACEHOLDER, 0.9 if len(words) < 25 else 0.75, f"Not filled in: “{match[0].strip()}”.")  # noqa: PLR2004


def _promise_or_pointer(flat: str, words: list[str]) -> Judgement | None:
    promise = PROMISE.search(flat)
    if promise is not None and len(words) < 40:  # noqa: PLR2004 - a longer sentence says more than its promise
        return Judgement(Substance.PROMISE, 0.88, "It only says that the answer will come later.")
    bare = BARE_POINTER.match(flat)
    pointer = REFERENCE.search(flat) or (bare if bare and not SAYING.search(flat) else None)
    if pointer is None:
        return None
    rest = WORD.findall(flat[: pointer.start()] + " " + flat[pointer.end() :])
    if len(rest) > 7 and CONCRETE.search(flat[: pointer.start()] + flat[pointer.end() :]):  # noqa: PLR2004 - it says something itself
        return None
    return Judgement(Substance.REFERENCE, 0.88, f"It only points elsewhere: “{pointer[0].strip()}”.")


ABSTRACT = re.compile(
    r"(?i)\b(?:missions?|visions?|values|strateg\w+|directions?|directives?|improvements?|excellence|innovat\w+|synerg\w+|commit(?:ted|ment)|transform\w+|proper|leadership|executive|priorit\w+|goals?|objectives?|initiatives?|modern|world-?class|future(?:-\w+)?|agil\w+|customer-\w+|equit\w+|stakeholders?|outcomes?|align\w*|embrac\w+|holistic\w*|robust"
    r"|optimal|vehicles?|consideration|respect\w*|earnest|preferences?|efficien\w+|effective\w*|enhanc\w+|empower\w*|leverag\w+|best-of-breed|seamless\w*|solutions?|guid(?:ed|ing)|continuous|plan|necessary|needful|beneficial|appropriate|important|quality|discretion|best|exciting|transform\w*|opportunit\w+|partners?|culture|journey|connectivity|enterprise)\b"
)
"""Words of intent that say nothing of any one request."""
AIRY = 0.17


def _is_airy(flat: str, words: list[str]) -> bool:
    """Say whether a passage is made of words of intent, with nothing in it that could be gone and looked at."""
    return len(ABSTRACT.findall(flat)) >= max(2, AIRY * len(words)) and not SPECIFIC.search(flat)


def _weigh(flat: str, words: list[str]) -> Judgement:
    if _is_airy(flat, words):
        return Judgement(Substance.OTHER_SUBJECT, 0.8, "It speaks of intentions and names nothing of this request.")
    fillers = list(FILLER.finditer(flat))
    if not fillers:
        sure = 0.92 if CONCRETE.search(flat) else 0.8
        if len(words) < 10 and not (SPECIFIC.search(flat) or NAMED.search(flat)):  # noqa: PLR2004 - a short generality
            return Judgement(Substance.SUBSTANTIVE, 0.65, "It says little that is particular to the request.")
        return Judgement(Substance.SUBSTANTIVE, sure if len(words) > 2 else 0.6, "It states facts of its own.")  # noqa: PLR2004
    rest = flat
    for match in reversed(fillers):
        rest = rest[: match.start()] + " " + rest[match.end() :]
    facts = len(CONCRETE.findall(rest)) + len(NAMED.findall(rest))
    if facts >= 2 or (facts and len(WORD.findall(rest)) > 18):  # noqa: PLR2004 - the praise is an ornament of a statement
        return Judgement(Substance.SUBSTANTIVE, 0.85, "It states facts of its own.")
    if (facts or len(WORD.findall(rest)) > 14) and len(words) > 10:  # noqa: PLR2004
        return Judgement(Substance.SUBSTANTIVE, 0.55, f"It says little beyond “{fillers[0][0].strip()}”.")
    return Judgement(Substance.OTHER_SUBJECT, 0.85, f"It says nothing beyond “{fillers[0][0].strip()}”.")
