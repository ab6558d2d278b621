"""The specific project or acquisition of an exemption request (STMM 0501.0, Policy)."""
# ruff: noqa: E501, RUF001 - a pattern reads best on one line, and people write typographic quotes and dashes

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from domain.fields import FieldValue, Substance
from extractors.contract import Material
from extractors.narrative import Item, cue, find_item
from extractors.substance import particulars

NAMES = ("project",)

ASKS = r"(?:request\w*|asks?|asking|seeks?|wish(?:es)?|would like|wants?|appl(?:y|ies)|petition\w*|propos\w+|intends?|plans?|needs?)"
PROPER = (
    r"(?!(?:The|This|Our|Department|Office|Board|Commission|State|California|CALNET|Chief|Deputy|Suite|Room|Form|Encl\w*|Quote|Exhibit|Attachment|Attached|Page|Section|Dear|Good|Please|January|February|March|April|May|June|July|August|September|October|November|December)\b)"
    r"[A-Z][\w’'-]+(?: (?:of |and |the |for |at )?(?!(?:Street|Avenue|Road|Drive|Boulevard|Way|Lane|Suite|CA|Inc|LLC|Department|Office|Board|Commission|Officer|Manager|Director|CALNET|Exemption|Request)\b)[A-Z][\w’'-]+){1,5}"
)
"""A name of two words and more with capitals, which is no office, month, street or heading."""
NUMBERED = r"(?!\d{3}[-.]\d{3}[-.]\d{4}|\d{3}-\d{4}\b|\d{5}(?:-\d{4})?\b)(?:[A-Z]{1,6}\d?[A-Z]{0,3}[-/ ]?\d{2,}[\w-]*|\d{2,}-[\w-]*\d[\w-]*)"
CAPITAL = r"(?!(?:Department|Office|Board|Commission|Agency|State|Calnet|CALNET|California|Dear|We|I|If|It|This|These|Our|The|Please|Vendor|Provider|Proposed|Current|Existing|Present|Each|One|Two|Three|Four|Monthly|Total)\b)[A-Z0-9][\w’'&/.-]*"
NOUN = (
    r"(?:Projects?|Networks?|Relocation|Renewal|Uplinks?|Upgrade|Replacement|Modernization|Initiative|Deployment|Hookup|Connections?|Connectivity|Expansion|Conversion|Refresh|Migration|Circuits?|Links?|Relay|Lines?|Backhaul|Haul|Extension|"
    r"Rollout|Pilot|Hotline|Helpline|Bridge|Phones?|Telephones?|Internet|Broadband|Consolidation|Alarms?|Cameras?|Sensors?|Kiosks?|Wi-?Fi|Ring|Loop|Feed|Queue|Overflow|Reminders?|Check-In|Move|Cutover|Failover)"
)
"""What projects of telecommunications are called by."""
CUES = (
    cue(
        0.9,
        r"\bproj(?:ect|\.)?\s+(?:no\.?|number|name|title|id)?\s*[:#]?\s*[\"“'‘(]?(?-i:[A-Z0-9])[\w&/.-]*[-\d]", r"[\"“‘](?-i:[A-Z])[^\"”’]{4,70}[\"”’]", r"\b(?-i:(?:the|The|our|Our|its|for) (?:[A-Z][\w’'&/-]+ ){1,6}(?:Project|Network|Relocation|Renewal|Uplink|Upgrade|Replacement|Modernization|Program|System|Initiative|Deployment|Hookup|Connection|Expansion|Conversion|Refresh|Migration|Circuits?|Center|Link|Relay|Line|Backhaul|Extension|Conveyance|Office|Rollout|Pilot|Study|Move)\b)",
        r"\b(?:purchase|requisition|project|work|acquisition) (?:request|order|no\.?|number|id)\W{0,3}(?=[\w-]*\d)[\w-]{3,}", r"\bknown as\b|\b(?:been |is |we |be )(?:calling (?:it|this)|called|name(?:d)? it)\b|\bdenominated\b|\bhas a name\b|\bentitled\b|\bin the matter of\b|\bwhat we(?:'ve| have) been calling\b",
    ),
    cue(
        0.85,
        rf"\b{ASKS}\b[^.]{{0,60}}\b(?:exemption|leave|permission|approval|waiver)\b[^.]{{0,70}}\b(?:for|to|so that)\b[^.]{{20,}}", r"\bexemption (?:request )?(?:for|to|covering|so that)\b.{15,}", rf"\b{ASKS}\b.{{0,40}}\b(?:buy|purchase|lease|acquire|obtain|procure|contract for|order|install|use)\b.{{15,}}",
    ),
    cue(0.82, r"^(?:re|subject|subj|project|request|exemption(?: request)?|calnet exemption(?: request)?)\b\W{1,3}.*(?-i:(?:[A-Z][\w’'&/-]+\W+){2,}).*(?:exemption|project|service|network|link|circuit|replacement|upgrade|relocation)", r"^(?!.{0,60}\b(?:deck|letter|form|package|packet|memo|document|attached|worksheet|presentation)\b).{6,90}[:–—-]\s*(?:(?:calnet |request for )?(?:an )?(?:exemption|delegation)(?: request)?|request to .{5,60})\W*$", r"\b(?:project|acquisition)\b\W{1,3}(?:permission|exemption|request)"),
    cue(0.84, r"\b(?:requisition|req\.|purchase order|p\.o\.)\W{0,3}(?:no\.?\W{0,2}|number |#)?(?=[\w-]*\d)[\w-]{4,}", r"\b(?:the|this|our) (?:purchase|project|acquisition|job|undertaking) is (?:for |to |an? |the ).{15,}", r".{15,}\b(?:that['’]s|that is|this is) (?:the|our) (?:whole )?(?:project|request|purchase|acquisition)\b", r"\b(?:let|allow|permit) us (?:to )?(?:buy|purchase|lease|acquire|obtain|procure|order|install|use|take)\b.{15,}", r"\b(?:w\. ?o\.|wo|job|work order)(?: (?:no\.?|number))?\W{1,3}(?=[\w-]*\d)(?=[\w-]*[a-z-])[\w-]{4,}", r"(?<!if )(?<!should )\bthis (?:request|exemption|letter|is)\b.{0,40}\b(?:is (?!denied|refused|not\b|granted|rejected|turned|declined|disapproved|approved|delayed|submitted|made|being)|pertains? to|concerns?|covers?|for|relates? to|requested for)\b.{12,}", r"\b(?:engagement|project|effort|request|work|acquisition) is (?:identified|known|titled|named|called|recorded|listed) as\b", r"\b(?:this|it) is (?:only|just|solely|all) (?:about|for)\b.{8,}", r"\bwhat (?:i['’]m|we['’]re|i am|we are) asking (?:about|for) is\b"),
    cue(0.84, r"\b(?:this|the) (?:matter|business|paper|note|memo|message|application|petition|case|proposal|plan|order)?\s?(?:concerns?|is about|relates? to|regards)\b.{8,}(?:\d|(?-i:\b[A-Z]\w+ [A-Z]))", r"\bwe call (?:it|this)\b.{4,}", r"\b(?:project|effort|job|purchase|undertaking) (?:that |which )?(?:we|i|they) (?:have |are )?call(?:s|ed|ing)? (?-i:[A-Z])", r".{15,}\b(?:is|are) the whole of (?:the|this|our) (?:request|matter|purchase|petition|business)\b", r"\bthe matter is\b.{8,}(?:\d|(?-i:\b[A-Z]\w+ [A-Z]))", r"\b(?:write|writing|come to you|here) (?:to you )?(?:about|concerning|regarding|on account of|over)\b.{8,}(?:\d|(?-i:\b[A-Z]\w+ [A-Z]))", r"\bexempt (?-i:(?:the )?(?:[A-Z][\w’'-]+ ){2,})", r"\bunder (?:rfq|rfp|ifb|po|requisition|work order|purchase order)\b\W{0,3}[\w-]*\d"),
    cue(
        0.85,
        rf"\b(?:under|by|with) the (?:name|title|heading) (?:of )?(?-i:{PROPER})", rf"\b(?:the|our|this) (?:job|project|effort|undertaking|work|purchase|thing|name|title)(?: \w+)? (?:is|was) (?:the |called |named |known as )?(?-i:{PROPER})", rf"(?-i:{PROPER}) (?:is|was) (?:what|how|the name) (?:i|we|it|they)\b",
        rf"(?-i:{PROPER})\W{{1,3}}(?:\(|(?:[a-z]+ )?project |(?-i:[a-z]+ [a-z]+ )|file |procurement |requisition |po |no\.? |#)?\W?(?-i:{NUMBERED})", rf"(?-i:{NUMBERED})\W{{1,3}}(?:(?:calnet )?(?:exemption|request)\W{{1,3}})?(?-i:{PROPER})\W{{0,3}}(?:(?:calnet )?exemption|request|project|$)", rf"\bproject (?:is |name is )?(?-i:{PROPER})",
    ),
    cue(
        0.85,
        rf"(?-i:(?:^|[:,;.–—-] |\b(?:the|The|our|Our|its|for|RE:|Re:) )\W*(?:{CAPITAL},? (?:(?:of|and|the|for|at|&|to) )*){{1,7}}{NOUN}\b)", rf"\b(?:EA|WR|BCP|IFB|PR|EO|grant|accession|requisition|work request|request no)\W{{1,3}}(?-i:{NUMBERED})",
        rf"\b(?:sole|single|one|only|alone|nothing else|no other|itself|not the \w+)\b.{{0,120}}(?-i:{PROPER})", rf"(?-i:{PROPER}).{{0,120}}\b(?:sole|alone|nothing else|no other|for that only|that (?:line|one|job) only|by itself|one project|one purchase)\b", r"\b(?:request|it|this|application) is for (?-i:(?:the )?[A-Z][\w’'-]+ [A-Z])", r"\b(?:brings? forward|puts? forward|putting forward|sends? up|moves?) (?-i:(?:the )?[A-Z][\w’'-]+ [A-Z])",
    ),
    cue(0.6, r"\b(?:is|are) (?:opening|moving|relocating|building|expanding|replacing|upgrading|fitting|connecting|digging|bringing)\b.{10,}", r"\b(?:the|this|our) project (?:is|will|covers|replaces|consists)\b.{10,}"),
)
BLANKET = re.compile(
    r"(?i)\bno (?:one|single|particular|specific) (?:project|job|purchase|buy)\b|\bnot (?:tied to|for) (?:any )?(?:one|a single|particular) (?:project|job|purchase)\b|\bstanding ok\b|\b(?:blanket|standing|umbrella|open-?ended|general) (?:exemption|request|approval|waiver|authority)\b|\bany and all\b|\ball future\b|\bof whatever kind\b|\bas and when\b|\bany (?:site|location|project|service|office|division|program)s?\b.{0,40}\b(?:fiscal year|may|as needed|that)"
    r"|\bwherever in the state\b|\bwithout coming back\b|\bvarious (?:\w+ )?(?:projects|efforts|acquisitions|needs)\b|\bas they (?:come|arise|occur|are needed)\b|\bfuture (?:orders|projects|needs|acquisitions)\b|\bas (?:(?:the )?(?:need|occasion|requirement|demand)s? arises?|(?:and when )?\w+ (?:may )?require)\b|\bfrom time to time\b|\bwhatever (?:(?:is|are|may be) )?(?:needed|required|ordered|bought|comes? up)\b|\b(?:any|all) .{0,60}\b(?:purchases|acquisitions|orders|deployments)\b.{0,40}\b(?:may|might) (?:come|arise|occur|be needed)\b|\bmay (?:deem|find) necessary\b"
    r"|\b(?:any|all) (?:[\w-]+ ){0,3}(?:sites?|locations?|places?|offices?|boards?|divisions?)\b.{0,30}(?:\b(?:FY|fiscal year|this year|in the state)\b|$)"
)
SPOILS = re.compile(r"(?i)\b(?:confidential|credit|terminate|FSR|feasibility|please find|Department of Technology project)\b")
GENERIC = re.compile(
    r"(?i)\b(?:telecommunications?|telecom|communications?|network(?:ing|s)?|services?|calnet|exemptions?|requests?|needs?|purchase|contracts?|outside|from|various|sites?|coming|year|"
    r"department|agency|office|program|state|california|internet|voice|data|lines?|circuits?|equipment|please|grant|our|the|for|and|certain|new|other|from|time)\b"
)


def _specific(text: str) -> float:
    """How far a passage could not be said of any other request: by a number, a name, or particular words."""
    rest = GENERIC.sub(" ", text)
    named = re.search(r"\d|[\"“‘]|(?<=[a-z,:] )[A-Z][a-z]|[A-Z]{3,}|\b[A-Z]\w*-\w+", rest)
    return 1.0 if named or particulars(rest) > 1 else 0.7


PROJECT = Item(
    name="project", title="the project or acquisition", topics=("project", "scope"), cues=CUES, spoils=SPOILS, spoiled=0.4,
    in_headings=True, demands=_specific, lacking="It could be said of any request.",
)


def find(material: Material) -> Iterable[FieldValue]:
    """Yield the passages that name or identify the project; a blanket request has none."""
    values = list(find_item(material, PROJECT))
    blanket = [v for v in values if any(BLANKET.search(e.quote) for e in v.evidence)]
    if not blanket:
        yield from values
        return
    yield from _without_project(values)


def _without_project(values: list[FieldValue]) -> Iterator[FieldValue]:
    """A request for whatever may come is no specific project, whatever it is called."""
    for value in values:
        yield replace(
            value, substance=Substance.OTHER_SUBJECT if value.substance is Substance.SUBSTANTIVE else value.substance,
            reason="The request is for whatever may be ordered in future, not for a specific project.",
        )
