"""Staff technical qualifications and prior experience (STMM 3-502.0, Procedure): two items, often in one sentence."""
# ruff: noqa: E501, RUF001 - a pattern reads best on one line, and people write typographic quotes and dashes

import re
from collections.abc import Iterable

from domain.fields import FieldValue
from extractors.contract import Material
from extractors.narrative import Item, cue, find_items

NAMES = ("staff.qualifications", "staff.experience")

CREDENTIAL = (
    r"(?:\b(?:CCN[AP]|CCIE|CCENT|CCDA|CCDP|CISSP|CISM|CISA|PMP|CAPM|ITIL|RCDD|RTPM|BICSI|CompTIA|Network\+|Security\+|Server\+|A\+|CTP|CTNS|CCT|MCSE|MCSA|MCP|JNCI[AEPS]\w*|ACSS|ACIS|ACE|APSS|GROL|FCC (?:GROL|general|radio\w*|licen[cs]ed|commercial)|SIP School|SSCA|CVOICE|VCP|CWNA|CWNP|Scrum|P\.?E\.?(?= )"
    r"|[BMA]\.\s?[SA]\.(?=[ ,;)])|[BMA][SA](?=,? (?:in|degree|[a-z]{4}))|M\.?B\.?A\.?|Ph\.?D\.?|Six Sigma|C-?7|C-?10|CBET|CFOT|CFOS|NICET|IAAP|CPACC|CTT|NABCEP|IBEW)(?![a-z])"
    r"|(?i:\bcertifi(?:ed(?! that)|cate|cates)\b|\bcert\b|\b(?:hold\w*|earned|maintain\w*|current|vendor|manufacturer\w*|industry|professional|technical|cisco|network\w*|voice) (?:[\w’'+&/-]+ ){0,4}certifications?\b|\bcertifications? (?:in|from|as|by|on|number|no)\b|\blicensed (?:\w+[- ]){0,3}(?:contractor|engineer|electrician|technician|installer)|\bhold\w* (?:[\w’'+&/-]+ ){0,6}licen[cs]es?\b|\bcontractor(?:['’]s)? licen[cs]e|\bbachelor|\bmaster(?:['’]s| of)|\bassociate(?:['’]s)? (?:degree|of)|(?<!\d )\bdegrees?\b|\bdiploma|\bdoctorate\b|\bteaches\b|\bcredentials?\b|\bjourney[- ]?(?:man|level|woman|person)\b|\bregistered (?:communications|professional|engineer)"
    r"|\b(?:engineer|electrician|technician|installer)s?\b.{0,30}\bwith (?:an? |the |his |her )?(?:state |current |valid )?licen[cs]e|\bgraduate\b|\b(?:read|studied|majored in) (?:\w+ ){1,3}(?:at|in)\b|\bticket\b|\bpapers? (?:for|from|in|on)\b|\b(?:voice|network|professional|factory|installer['’]?s?) papers?\b|\b(?:cisco|factory|school|vendor|mitel|avaya)[- ](?:schooled|trained|taught)\b|\b(?:went|been|sent) (?:through|to) (?:\w+['’]?s? ){1,2}(?:school|academy|course|class|training)\b|\bapprenticeship\b|\b(?:FCC|state|union)[- ]licen[cs]ed\b|\blicen[cs]e\b.{0,20}\b(?:no\.?|number|class)\b|\bregistered\b.{0,30}\b(?:designer|engineer)|\bcoursework\b|\b(?:completed|attended|took|passed|finished|factory|manufacturer(?:['’]s)?|vendor|maker(?:['’]s)?)[- ](?:\w+ ){0,4}(?:training|course|class|school|exam|certificate|courses|classes)|\btrained (?:on|by|in|at)\b|\b\d+[- ]hours? (?:of )?(?:training|course)|\blevel \d\b|\bapprentice\w*|\binstructor\b|\bexam\b))"
)
ROLE = r"(?i:\b(?:engineer|technician|analyst|architect|administrator|designer|specialist|programmer|manager|lead|supervisor|electrician|developer|coordinator|installer|isa|dpm|telecom\w*)s?\b)"
SKILL = r"(?i:\b(?:skilled in|proficient|expert in|specializ\w+ in|versed in|knows?|can (?:program|configure|install|design|wire|splice)|(?:who|and|he|she|which) (?:programs?|configures?|administers?|maintains?|designs?)|works? (?:daily |every day )?(?:on|with)|responsible for|years? (?:of|as|in|with|on)|background in|fluent in|experienced in|familiar with)\b)"
DID = r"(?i:\b(?:installed|ran|led|managed|converted|put in|set up|replaced|built|migrated|upgraded|cut over|wired|deployed|implemented|designed|completed|moved|oversaw|supervised|carried out|rolled out|performed|handled|brought up|commissioned|engineered|delivered|did|worked on|swap(?:ped)?|participated in|headed|planned|retired|relocated|directed|coordinated|executed|finished|opened|launched|turned up|stood up|rewired|added|took (?:part|over)|done|maintained|administered|superintended|swapped|hung|overhauled|fitted|outfitted|brought|wired up|make|made)\b)"
SYSTEM = r"(?i:\b(?:systems?|switch(?:es)?|pbxs?|phones?|telephones?|networks?|lines?|stations?|sets?|sites?|offices?|projects?|upgrades?|conversions?|migrations?|replacements?|relocations?|installations?|cut-?over|rollouts?|gateways?|queues?|ivrs?|acds?|voice ?mail|radios?|links?|hops?|circuits?|cablings?|wans?|lans?|voips?|microwaves?|fibers?|data centers?|contact centers?|call centers?|deployments?|swaps?|moves?|removals?|works?|orders|jobs?|systems|servers?|implementations?)\b)"
WHEN = r"(?:\b(?:19|20)\d\d\b|['’]\d\d\b|(?i:\b(?:last|past|previous|earlier|two|three|four|five|ten|\d+) (?:years?|months?|projects?|jobs?|sites?|similar)\b|\byears?\b|\bpreviously\b|\bearlier\b|\bbefore\b|\bprior\b|\balready\b|\bsince\b|\bago\b))"
CAREER = r"(?i:\b(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|eighteen|twenty|thirty)(?:-plus|\+)? (?:\w+ )?years?(?:['’])? (?:of (?!maintenance|support|service\b|warranty|manufacturer|hardware|software)|as |in (?!use)|with |on |at |\w+ing ))"


YEAR = re.compile(r"\b(?:19|20)\d\d\b|['’]\d\d\b")


PEOPLE_DID = re.compile(
    r"(?:\b(?:[Tt]hey|[Hh]e|[Ss]he|[Ww]e|I|[Tt]ogether|both|[Tt]he (?:same|team|crew|two|three|pair)|(?:[Oo]ur|[Tt]he) (?:people|staff|crew|team|technicians?|engineers?))\b|(?:Mr|Ms|Mrs|Dr)\.|\b[A-Z]\. [A-Z][a-z]+)"
    r".{0,60}\b(?:\w{2,}ed|ran|led|built|did|put|hung|wrote|took|brought|set|swung|laid|made|str[iu]ng|wound|dug|kept|stood|saw|got|went|sold|taught|wrought|lit|spun|tore|cut|drew|shot|rode|dealt|threw|held|had|won)\b"
)
"""People who did something, in whatever words of their trade; with the years it is a record."""


DONE = (
    r"(?:did|ran|led|built|put|hung|wrote|took|brought|set|swung|laid|made|str[iu]ng|worked|wired|rewired|re-telephoned|installed|migrated|moved|shipped|superintended|assisted|managed|headed|converted|replaced|swapped|cut|oversaw|rolled|stood|wound|upgraded|designed|engineered|delivered|commissioned|supervised|handled|launched)"
)
NAMED_DID = re.compile(rf"\b(?:[A-Z][\w’'.-]+|[Bb]oth|[Tt]rio|I|[Ss]he|[Hh]e|[Tt]hey|[Ww]e|(?:[Oo]ur|[Tt]he|[Mm]y|[Hh]is|[Hh]er) (?:own )?(?:\w+ )?(?:man|woman|men|lead|people|crew|team|staff|shop|unit|wireman|technicians?|engineers?|foreman|operations))(?:,? (?:and|&|\+) (?:[A-Z][\w’'.-]+|I|two \w+))?(?: (?:of (?:them|em|us)|previously|once|also|already|had|has|have|both))* {DONE}\b")
"""A person, by whatever name, who did something."""
YEARS = r"(?:(?:19|20)\d\d|['’]\d\d)"
STAMP = r"(?:\b(?:19|20)\d\d\b|['’]\d\d\b|\(\d\d\)|\b(?:last|this) (?:year|summer|winter|spring|fall)\b|\b(?:years?|summers?|winters?|months?) (?:ago|back)\b)"


AGO = re.compile(r"(?i)\b(?:years?|months?|winters?|summers?) (?:ago|after|before|back|earlier)\b")


PLACE_AND_YEAR = re.compile(rf"[A-Z][\w’'.]+(?: (?!in\b|and\b|certif|licen|class\b|course|cert\b|trained|graduat|degree|member)[a-z]+){{0,3}},? (?:in )?\(?(?:{YEARS}|0\d\b(?![/:.,-]?\d))\)?")
SIMILAR = re.compile(r"(?i)\b(?:similar|comparable|such|like|the same|same (?:kind|sort|type|make|model))\b")
ANTERIOR = re.compile(r"(?i)\b(?:behind (?:them|him|her|us)|portfolio|prior|previous\w*|precedent|earlier work|past (?:work|jobs)|last (?:two|three|four|five)|same (?:crew|team|lot|trio|pair|people)|on the crew|been lead|in charge of|first|second|third|fourth|fifth|sixth|seventh)\b")


PEOPLE = r"(?:us|them|we|they|you|it|(?:my|our|the|its|their|these|those|said)\b|staff\w*|members?|employees?|persons?|people|body|one|techs?|technicians?|engineers?|analysts?|workers?|personnel|team|crew|man|woman|individuals?)"
WITHOUT_ANY = re.compile(
    rf"(?i)(?:\b(?:no|not an?|not any) (?:\w+ly )?(?:[\w-]+ ){{0,3}}?(?:{PEOPLE}|certif\w+|credentials?|licen[cs]\w+|degrees?|diplomas?|training|qualif\w+|experience|projects?|work|jobs?|installations?|history|record)\b|\b(?:none|neither|nobody|no one|not one|no-one)\b"
    r"|\b(?:is|are|was|were|am|do|does|did|has|have|had|can|could)(?: not|n['’]t| never| yet to)\b(?: \w+){{0,3}}? (?:h[aeo]ld|have|had|an?|any|be|been|certif\w+|licen[cs]ed|trained|qualified|done|did|do|install\w*|handled?|manag\w+|put|run|ran|worked?|perform\w*|l[ea]d|possess\w*|complet\w+|undert\w+|attempted|engineers?|technicians?)\b|\b(?:lacks?|lacking|without)\b)"
    r"[^.;:—]*?(?=$|[.;:—]|,? (?:but|except|however|though|although|while|whereas|save|other than|besides|aside from|who|which)\b|,? (?:when|whenever)\b|, (?:as|since|because|and|so|yet|our|the|he|she|they|we|i|only|holds|has|is|was)\b)"
)
"""A clause that says of whom or of what there is none; what stands before and after it may still say who there is."""
SENT_LATER = re.compile(
    r"(?i)\b(?:certificat\w+|credentials?|resum[eé]s?|diplomas?|licen[cs]es?|proofs?|cop(?:y|ies)|qualifications?|experience)\b[^.;]{0,60}\b(?:will|shall|to|are being|is being|are to|is to|can|would)(?: be)? (?:\w+ly )?"
    r"(?:provided|sent|forwarded|furnished|supplied|attached|copied|submitted|follow\w*|gathered|collected|e?-?mailed|shared|given|listed|described)\b[^.;]*"
)
"""Papers that somebody will send are not yet what they certify."""
ASKED_FOR = re.compile(r"(?i)^\W*(?:list|state|give|describe|attach|provide|name|show|enter|identify|include|specify|note|tell)\b(?! of\b)(?=(?-i:[^A-Z]*)$)")
"""A form's words to whoever fills it in; they name nobody."""


def _affirmed(text: str) -> str:
    """What a text says that there is: without what it denies, puts off or asks for."""
    return "" if ASKED_FOR.match(text) else SENT_LATER.sub(" ", WITHOUT_ANY.sub(" ", text))


def _qualified(text: str) -> float:
    text = _affirmed(text)
    if re.search(CREDENTIAL, text):
        return 1.0
    if re.search(ROLE, text) and (re.search(SKILL, text) or re.search(CAREER, text)):
        return 0.95
    if re.search(CAREER, text) or re.search(SKILL, text):
        return 0.85
    return 0.0


NOT_YET = re.compile(r"(?i)\b(?:would|will|shall|should|to|can|could|may|might|must) (?:\w+ly )?(?:be|have been) \w+(?:ed|ne|en|un|lt|ht|id)\b")
"""What will or would be done is no experience."""


def _experienced(text: str) -> float:
    """How far a passage names earlier work: what was done, by whom, on what, where and when, the best of several ways."""
    text = NOT_YET.sub(" ", _affirmed(text))
    did, system, when = (bool(re.search(p, text)) for p in (DID, SYSTEM, WHEN))
    place = bool(re.search(r"\b(?:at|for|in|of) (?:the )?[A-Z][\w’']+", text))
    person = bool(PEOPLE_DID.search(text) or NAMED_DID.search(text) or re.match(rf"\W*{DONE}\b", text))
    dated = bool(AGO.search(text) or re.search(STAMP, text))
    same = re.search(r"(?i)\b(?:done|did) (?:this|it|the same|such)\b", text)
    ways = (
        (1.0, did and when and (system or place)), (1.0, person and (len(YEAR.findall(text)) > 1 or (dated and (place or system)))),
        (1.0, len(PLACE_AND_YEAR.findall(text)) > 1 or (bool(ANTERIOR.search(text)) and (system or place))),
        (0.95, system and (dated or (when and bool(SIMILAR.search(text)))) and (place or bool(YEAR.search(text)))),
        (0.9, (person and dated) or bool(re.search(CAREER, text)) or (did and (system or bool(same)))),
        (0.9, bool(PLACE_AND_YEAR.search(text)) and bool(SIMILAR.search(text))),
        (0.6, did and (place or when)), (0.5, did or bool(PLACE_AND_YEAR.search(text))),
    )
    return max((worth for worth, holds in ways if holds), default=0.0)


VENDOR_DID = re.compile(
    r"(?i)\b(?:the vendor|the provider|the carrier|the supplier|the contractor|manufacturer) (?:has|have|will|installed|did)\b|\b(?:denied|refused|credits?(?! union)|per month|availability|warranty|was installed|were installed|was built|were built|switch (?:was|is)|system (?:was|is)|stopped|callers|the maker)\b"
)


def _is_of_vendor(text: str) -> bool:
    """Say whether it tells of a vendor, an outage or a refusal; who did what in two years tells of people's own work."""
    return VENDOR_DID.search(text) is not None and not (PEOPLE_DID.search(text) and len(YEAR.findall(text)) > 1)


QUALIFICATIONS = Item(
    name="staff.qualifications", particular=True, in_headings=True, title="the staff's technical qualifications", topics=("qualifications", "staff"),
    cues=(
        cue(0.86, rf"(?-i:{CREDENTIAL})"),
        cue(0.8, rf"(?-i:{ROLE}).{{0,80}}(?-i:{SKILL}|{CAREER})", rf"(?-i:{SKILL}|{CAREER}).{{0,80}}(?-i:{ROLE})"),
    ),
    spoils=re.compile(r"(?i)\b(?:certificated by the public utilities|certify that|i certify|licensed microwave|licensed (?:spectrum|band|frequency|radio|11|18|\d)|license (?:for|fee|seats?)|agent licenses?|(?<![-\w])\d+ (?:\w+ )?licenses|software licen[cs]e|right[- ]to[- ]use|degree of (?!bachelor|master|associate|doctor)|vendor(?:['’]s)? (?:is|has)|the provider is|degrees? (?:f|c|below|above)|birth certificate|driver)\b"),
    spoiled=0.3, demands=_qualified,
    foreign=frozenset({"need", "ramifications", "reason", "timeframe", "products", "scope"}), lacking="It names no certification, degree, or role with its skills.",
)
EXPERIENCE = Item(
    name="staff.experience", particular=True, in_headings=True, title="the staff's prior experience", topics=("experience", "staff"),
    cues=(
        cue(0.87, rf"(?-i:{DID}).{{0,140}}(?-i:{SYSTEM}).{{0,100}}(?-i:{WHEN})", rf"(?-i:{DID}).{{0,100}}(?-i:{WHEN}).{{0,100}}(?-i:{SYSTEM})", rf"(?-i:{WHEN}).{{0,60}}(?-i:{DID}).{{0,100}}(?-i:{SYSTEM})"),
        cue(0.87, rf"\b(?:comparable|similar|like|same sort of|such) (?:installations?|projects?|systems?|conversions?|work|jobs?|efforts?)\b.{{0,80}}(?-i:{WHEN}|\b[A-Z][a-z]+)", rf"(?-i:{WHEN}).{{0,80}}\b(?:comparable|similar|like|such) (?:installations?|projects?|systems?|conversions?|work|jobs?)\b", rf"(?-i:{DID}).{{0,80}}(?-i:\b(?:at|for|in) [A-Z]\w+|,\s[A-Z]\w+ in).{{0,40}}(?-i:{WHEN})"),
        cue(0.85, rf"(?-i:{NAMED_DID.pattern}.{{0,120}}{STAMP})", rf"(?-i:^\W*(?:[\w. ]{{2,24}}[:.,] )?{DONE}\b.{{2,60}}{STAMP})", rf"\b(?:prior|previous|past|earlier|similar|precedent|last (?:two|three|four|five|jobs?)|track record|credits)\b.{{0,160}}(?-i:{STAMP})", rf"(?-i:(?:[A-Z][\w’'.]+,? \(?{YEARS}\)?.{{1,40}}){{2}})"),
        cue(0.84, r"\b(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth) (?:such |like )?(?:system|switch|job|one|cut-?over|installation|move|swap)\b.{0,40}\b(?:has|have|had|by|for)\b", r"\b(?:behind (?:them|him|her|us)|to (?:their|his|her) (?:credit|name)|portfolio|under (?:his|her|their) belt)\b", r"\b(?:was|were|has been|have been|served) (?:on|in|with|lead|part of|a member of) (?:the |a )?(?:\w+ )?(?:crew|team|lead|charge|project|job|build)\b.{8,}", r"\bsame (?:crew|team|lot|trio|pair|two|three|people|hands|men|engineer)\b.{0,60}\b(?:who|which|that|shipped|gave|did|put|built|ran|\w+ed)\b", r"\b(?:done|doing|does|did) (?:this|that|these|such|the same) (?:sort|kind|type|work|thing|job)?\b.{0,60}\b(?:since|every|before|for|twice|years?)\b", r"\b(?:before (?:joining|coming)|in (?:his|her|their) (?:last|former|previous))\b.{0,80}\b(?:ran|led|built|managed|did|was|were|had|\w+ed)\b"),
        cue(0.84, rf"(?-i:^\W*[a-z]+ {DONE}\b.{{2,60}}{STAMP})", rf"(?-i:(?:{PLACE_AND_YEAR.pattern}.{{0,60}}){{2}})"),
        cue(0.6, rf"(?-i:{PEOPLE_DID.pattern}).{{0,200}}{AGO.pattern[4:]}"),
        cue(0.84, rf"(?-i:{PEOPLE_DID.pattern}).{{0,200}}(?-i:{YEAR.pattern}).{{1,200}}(?-i:{YEAR.pattern})"),
        cue(0.84, r"\b(?:done|did|do) (?:this|it|the same|such|these|that)\b.{0,60}(?:\b(?:before|twice|three times|already)\b|(?-i:\b(?:in|at|for) [A-Z]))"),
        cue(0.84, rf"(?-i:{CAREER})", r"\b(?:same|this) (?:crew|team|staff|people|group|unit|two)\b.{0,60}\b(?:installed|ran|put in|did|built|replaced|completed|converted|upgraded)\b", r"\bexperience (?:with|in|of|includes?|on)\b.{15,}"),
    ),
    foreign_fact=_is_of_vendor, spoiled=0.4, demands=_experienced,
    foreign=frozenset({"need", "ramifications", "reason", "timeframe", "products", "scope"}), lacking="It names no earlier project or work.",
)


def find(material: Material) -> Iterable[FieldValue]:
    """Yield the passages on the staff's qualifications and on their experience."""
    yield from find_items(material, (QUALIFICATIONS, EXPERIENCE))
