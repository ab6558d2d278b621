"""A delegation's project and its parameters: scope, timeframes and locations (STMM 3-502.0, Procedure)."""
# ruff: noqa: E501, RUF001 - a pattern reads best on one line, and people write typographic quotes and dashes

import re
from collections.abc import Iterable, Iterator

from domain.fields import FieldValue, Substance, quote
from extractors.authorship import is_by_agency, is_vendor_paper
from extractors.contract import Material
from extractors.narrative import SURE, Item, cue, find_item, sentences_of
from extractors.passages import find_passages
from extractors.places import cities_in, city_in, find_addresses
from extractors.substance import classify
from extractors.tables import Row, Table, find_tables

NAMES = ("project.scope", "project.timeframe", "project.location", "project.locations")

WORKS = r"(?:replac\w+|install\w*|upgrad\w+|migrat\w+|deploy\w*|implement\w*|convert\w*|conversion|mov(?:e|es|ing)|relocat\w+|consolidat\w+|build\w*|purchas\w+|buy|procur\w+|acquir\w+|design\w*|cut ?-?over|remov\w+|retir\w+|emplac\w+|tak(?:e|ing) (?:down|out|away)|swap\w*|pull(?:s|ing)? (?:out|down|up)|rip(?:s|ping)? out|string\w*|lay(?:s|ing)?|set(?:s|ting)? (?:up|a|the|new)|bring\w* in|hook\w* up|fit(?:s|ting)?|wir(?:e|es|ing)|switch(?:es|ing)? (?:over|to|from)|trad(?:e|es|ing)|giv(?:e|es|ing)|exchang\w+|overhaul\w*|put(?:ting)? (?:up|in)|hang\w*|rewir\w+|add(?:s|ing)?|expand\w*|refresh\w*|moderni[sz]\w+|enabl\w+|connect\w*|put in|take out|maintain\w*|operat\w+|provid\w+|equip(?:s|ping|ped)?\b)"
MONTH = r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b\.?"
NUMBER = r"(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|eighteen|twenty|thirty|forty|sixty|ninety|a couple of|several)"
DATE = re.compile(
    rf"(?i)\b{MONTH}\s+\d{{1,2}}\b|\b\d{{1,2}}(?:st|nd|rd|th)?(?: of)? {MONTH}|\b{MONTH},? (?:of )?\d{{4}}\b|\b\d{{1,2}}[/.-]\d{{1,2}}[/.-]\d{{2,4}}\b|\b\d{{4}}-\d{{2}}-\d{{2}}\b|\b(?:q[1-4]|(?:first|second|third|fourth|1st|2nd|3rd|4th)(?: (?:and|or|through|to) \w+)? quarters?|spring|summer|fall|autumn|winter|mid|early|late)\b,?(?: of)? (?:fy ?)?\d{{4}}"
    rf"|\b(?:after|before|by|until|till|over|around|past) (?:thanksgiving|christmas|new year['’]?s?|easter|labor day|memorial day|independence day|veterans day)\b|\bq[1-4]\b|\b(?:calendar|school|academic) (?:year )?\d{{4}}"
    rf"|\b(?:by|in|before|during|from|until|through|end of|start of|mid-?|early|late|since) {MONTH}|\b(?:fy|fiscal year) ?\d{{2,4}}(?:[-/]\d{{2,4}})?|\bweeks? \d+\b|\b(?:first|second|third|fourth|last|\d+th) (?:week )?of {MONTH}|\b{NUMBER}(?:[- ](?:\(\d+\) )?|[- ]to[- ]{NUMBER}[- ])(?:calendar |business |working )?(?:day|week|month|year)s?\b|\b(?:veterans|labor|memorial|thanksgiving|christmas|independence)(?:['’]?s?['’]?)? (?:day|weekend|week)\b|\b\d{{1,2}}/\d{{1,2}}\b|\b{NUMBER} (?:\(\d+\) )(?:calendar |business )?(?:days|weeks|months|years)\b"
)
SCOPE_CUES = (
    cue(
        0.88,
        r"\b(?:the|this|our) (?:\w+ ){0,3}(?:project|work|job|effort|undertaking)\b.{0,40}\b(?:will (?!be (?:led|performed|done|carried|supervised|overseen|managed|paid))|covers?|consists?|includes?|comprises?|replaces?|is to|would (?!be (?:led|performed|done|carried|supervised|overseen|managed|paid))|involves?|entails?|gives?|moves?|puts?|adds?|is for|extends?|provides?|upgrades?|installs?)\b.{12,}", r"\bscope\b(?: of (?:the |this |our |said )?(?:[\w-]+ ){0,3}(?:project|work|works|delegation|purchase|request|job|acquisition|effort|undertaking|replacement|installation|upgrade|migration|procurement|conversion))?,? (?:\w+ly )?(?:is|shall be|will be|consists|comprises|includes|covers|extends to|takes in)\b(?! (?:any|not\b|to be\b)).{10,}", r"\bscope of (?:the |this |our )?(?:[\w-]+ ){0,3}(?:project|work|delegation|purchase|job|acquisition|replacement|installation|upgrade)\b.{12,}", r"\b(?:procurement|acquisition|mission|task|installation|purchase|effort|contract|undertaking|project|work)\b.{0,15}\b(?:comprises?|consists? of|involves?|includes?|entails?|covers?|encompasses|is limited to|provides? for)\b.{12,}", r"\b(?:is|are|will be) (?:not touched|left (?:alone|as|where)|not (?:affected|included|changed|part)|excluded|kept|retained)\b", r"\bproposed to\b.{12,}", r"\bwhat we (?:mean|want|plan|propose|intend|would like|aim) to do\b.{8,}|\b(?:the )?(?:project|job|work|undertaking) (?:is(?! (?:an? |to be |being )?(?:\w+ly )?(?:done|performed|carried|located|scheduled|expected|planned|set|at|in|on|near|led|run|due)\b)(?! (?:an? )?(?:\w+ )?(?:priority|important|critical|essential|vital|needed|necessary|initiative|approved|funded|urgent|success))|extends)\b.{12,}|\bin scope\b|\bout of scope\b|\bit (?:covers|includes|concerns|does not (?:touch|include|cover)|leaves)\b",
    ),
    cue(
        0.85,
        r"\b(?:project|job|undertaking|acquisition|matter|purchase|work)\b[^.]{0,60}[\"“‘][^\"”’]{4,70}[\"”’][^.]{0,12}\b(?:cover\w*|which|to|for|is|consist\w*|includ\w*|replac\w*|with)\b.{10,}", r"[\"“‘](?-i:[A-Z])[^\"”’]{4,70}[\"”’],? *\(.{12,}\)", r"\bthe matter of\b.{10,}\b(?:which|that|to)\b.{10,}", r"\b(?:scope|extent)\b(?: as \w+ \w+ it)?\s*[:—–-].{10,}", r"\bnothing else\b|\bnothing (?:more|but)\b|\band no (?:more|other)\b|\bstays? as (?:it|they) (?:is|are)\b", rf"\b(?:like|want|plan|propose|intend|mean|aim|going) to (?:do|plan)\b.{{0,20}}\b(?:is|the)\b.{{0,60}}\b(?:{WORKS}|swap|pull|hang)\b",
    ),
    cue(
        0.84,
        rf"\b{WORKS}\b.{{0,90}}\b(?:systems?|switch|pbx|phones?|telephones?|handsets?|sets?|lines?|links?|radios?|queues?|seats?|network|cabl\w+|wiring|extensions?|dialers?|desks|consoles?)\b.{{0,160}}\b(?:only|not the|no \w+ work|outside|stays? (?:just )?as|left as|keeps?|and no more|ignore)\b",
        r"\b(?:SOW|statement of work|delegation|order|contract) (?:would |will )?(?:covers?|reach(?:es)?|takes? in|includes?|extends? to) (?:the |a |an )?(?:removal|replacement|installation|purchase|upgrade|conversion|move|furnishing|design|rewiring)\b.{12,}",
    ),
    cue(0.84, rf"\b(?:request\w*|asks?|asking|wish(?:es)?|seeks?|would like|wants?|submit\w*|appl\w+)\b.{{0,90}}\b(?:delegat\w+|authority)\b.{{0,40}}\b{WORKS}\b.{{12,}}", rf"\bdelegat\w+\b.{{0,60}}\b(?:for|to)\b.{{0,50}}\b{WORKS}.{{12,}}"),
    cue(0.82, rf"\bproject (?-i:[A-Z])\w+\b.{{0,30}}\b{WORKS}\b.{{12,}}"),
    cue(
        0.85,
        r"\b(?:in|inside|included|includes|work included|covers?|covered|takes? in|reach\w*|comprise[sd]?|touch(?:es)?|the job|proposed|task)\b\W{1,3}.{12,}\b(?:out|outside|not included|excluded|exclud\w+|untouched|does(?:n['’]t| not) (?:touch|include|cover|reach)|not touch\w*|is not (?:disturbed|touched|affected|included)|lies outside|nothing in|keeps?|left alone|stays?|no (?:\w+ ){0,2}work)\b",
        r"\b(?:that['’]s|that is|this is) (?:the (?:whole|entire) (?:scope|job|project|thing|of it)|all (?:of it|there is|we ask))\b", r"\b(?:one|a single) thing only\b.{8,}", r"\bother (?:telephones|phones|lines|equipment|systems) \w+(?: \w+){0,4} (?:untouched|alone|unaffected|as they are)\b",
    ),
    cue(0.82, r"^\W*(?:(?:the job|proposed|work|task|project|scope|plan)\W{1,3})?(?:to )?(?:replac\w+|install\w*|rip|yank|pull|swap|hang|run|furnish|mount|put in|take (?:out|down)|out comes|remove|wire|build|convert|migrate|upgrade|add|set up|fit)\b.{0,60}\b(?:systems?|switch|pbx|phones?|telephones?|handsets?|sets?|board|lines?|links?|hop|radios?|cabinets?|voice ?mail|queues?|ports?|seats?|recorders?|network|cabl\w+|wires?|kiosk|machine|server|intercom|paging|horns?|consoles?)\b.{8,}", r"\b(?:out comes?|in goes?|get(?:s)? call|changed out|added to)\b.{12,}"),
    cue(0.45, rf"\b{WORKS}\b.{{0,80}}\b(?:systems?|switch(?:es)?|pbx|phones?|telephones?|handsets?|sets?|lines?|links?|radios?|cabinet|voice ?mail|queues?|ports?|seats?|agents?|network|cabling|trunks?)\b"),
    cue(0.6, rf"\b(?:we|department|it|agency|i)\b.{{0,30}}\b(?:will|would|plan to|intend to|want to|propose to|mean to|aim to|are going to|'ll)\b.{{0,20}}\b{WORKS}\b.{{12,}}", r"\b(?:we|i) (?:mean|want|plan|propose|intend|wish|would like|are going) to (?:hang|put|run|swap|pull|set|string|take|buy|fit)\b.{12,}", r"^\W*(?:replace|install|upgrade|migrate|deploy|convert|move|relocate|consolidate|build|new|small)\b.{12,}"),
)
VAGUE = re.compile(r"(?i)\b(?:various|upcoming|any and all|as needed|miscellaneous|future|whatever|of whatever kind|several|different|ongoing) (?:\w+ )?(?:efforts?|projects?|initiatives?|needs?|work|jobs?|upgrades?|undertakings?|activities)\b")
TITLE_WORDS = 4


def _scoped(text: str) -> float:
    """How far a passage can say what a project covers: a title of a few words only names it."""
    is_title = len(text.split()) <= TITLE_WORDS and not re.search(rf"(?i)\d|\b{WORKS}\b", text)
    return 0.0 if VAGUE.search(text) else 0.5 if is_title else 1.0


SCOPE = Item(
    name="project.scope", particular=True, title="the project and what it covers", topics=("scope", "project"), cues=SCOPE_CUES,
    demands=_scoped, lacking="It names no specific project.",
    spoils=re.compile(r"(?i)\b(?:confidential|previous(?:ly)?|in (?:19|20)\d\d\b.{0,10}\bwe\b|performed the|denied|refused)\b"), spoiled=0.5,
    foreign=frozenset({"staff", "qualifications", "experience", "need", "ramifications", "timeframe", "reason"}),
)
STEPS = r"(?:install\w*|cut ?-?over|complet\w+|start\w*|begin\w*|finish\w*|award\w*|deploy\w*|migrat\w+|implement\w*|go(?:es)?[- ]live|accept(?:ed|ance)|procure\w*|purchas\w+|order\w*|phase|deliver\w*|in service|in use|schedule\w*|timeline|work|project|ready|done|move[ds]?|switch(?:ed)? over|hypercare|build|design|testing|training|kick-?off|conver\w+|equipment|put in|turn-?up|goes in|go in|running|occup\w+|operational|proceed|takes?|taking|lasts?|spans?|over|end(?:s|ed)?|solicitation|release[ds]?|commence\w*|launch\w*|rollout|target\w*|milestone|moves?)"
TIMEFRAME = Item(
    name="project.timeframe", title="the timeframe", topics=("timeframe",), in_headings=True,
    cues=(cue(0.84, rf"(?:{DATE.pattern[4:]}).{{1,80}}(?:{DATE.pattern[4:]}).{{1,80}}(?:{DATE.pattern[4:]})"), cue(0.6, rf"(?:{DATE.pattern[4:]}).{{1,80}}(?:{DATE.pattern[4:]})"), cue(0.84, rf"^\W*(?:\w+ ){{0,2}}(?:from|starting|beginning|between|by|until|over|for|within|not later than|no later than|during)\b.{{0,40}}(?:{DATE.pattern[4:]}).{{0,60}}$"), cue(0.85, rf"^.{{0,60}}(?:{DATE.pattern[4:]})[^.;]{{0,16}}(?:\b(?:to|through|thru|until|till|and|ending|by)\b|[–—-])[^.;]{{0,16}}(?:{DATE.pattern[4:]}).{{0,40}}$"), cue(0.86, rf"\b{STEPS}\b.{{0,140}}(?:{DATE.pattern[4:]})", rf"(?:{DATE.pattern[4:]}).{{0,120}}\b{STEPS}\b")),
    spoils=re.compile(
        r"(?i)\bpage \d+|\b(?:experience|certif\w+|holds|degree|led the|ran the|managed the|performed|previous\w*|earlier|former|denied|refused|last (?:year|month|winter|summer|quarter)|since|(?:was|were) (?:first |last )?(?:installed|bought|built|made|put|set|hung|laid|opened|founded|delivered|wired)|has (?:been|put)|stopped|years? (?:of|as)|ago|closed|maintenance(?! (?:yard|shop|station))|warranty|support|failed|notice(?! to proceed)|ring|within \w+ days|repair|complaint|review|fiscal year|letter of|dated|limit|standard|deadline|statut\w+|renewal)\b|\b(?:19|200)\d\d and\b"
    ),
    spoiled=0.3,
    foreign=frozenset({"ramifications", "need", "reason", "experience", "staff", "qualifications", "products"}),
    demands=lambda text: 1.0 if DATE.search(text) else 0.0, lacking="It names no date and no length of time.",
)
ADDRESS = r"\d{1,5}(?:-\d+)? (?:[NSEW]\.? )?(?:[A-Z0-9][\w’'.-]* ){1,5}(?:Street|St|Avenue|Ave|Road|Rd|Boulevard|Blvd|Drive|Dr|Lane|Ln|Way|Court|Ct|Place|Pl|Highway|Hwy|Mall|Parkway|Pkwy|Circle|Loop|Plaza|Terrace|Square|Promenade|Trail|Row)\b"
SITE = r"(?:(?:Camp|Fort|Port|Mount|Point|Building|Bldg\.?) (?:[A-Z][a-z]+|\d+)\b|(?!(?:The|Our|Its|Their|These|Those|All|Both|Each|Any|Every|That|This|Other|Various|Several|No|Contact|Cost)\b)(?:[A-Z][\w’'.&-]+,? (?:and (?=[A-Z]))?){1,5}(?:(?!the |an? |our |its |their |of |in |at |on |for |to |by |with |and |or |is |was |has |will )[a-z]+ )?(?:[Oo]ffices?|[Cc]ampus|[Hh]ospital|[Ff]acility|[Hh]eadquarters|[Bb]uilding|[Cc]enter|[Pp]rison|[Pp]lant|[Ss]tation|[Ll]aborator(?:y|ies)|[Hh]ome|[Pp]ark|[Yy]ard|[Hh]all|[Dd]istrict|[Rr]egion|[Tt]ower|[Aa]nnex|[Uu]niversity|[Cc]ollege|[Aa]irport|[Cc]ourthouse|[Dd]epot|[Cc]omplex|[Ii]nstitution|[Ss]chool|[Ll]ibrary|[Cc]amp|[Ll]ab|[Ff]loor|[Hh]atchery|[Ss]ite|[Bb]ranch|[Ll]ookout|[Ff]airgrounds?|[Cc]learinghouse|[Ww]arehouse|[Bb]arracks|[Aa]rmory|Mountain|Peak|Ridge|Hill|Butte|Island|Mesa|[Vv]ault|[Ll]odge|[Dd]orm(?:itory)?)(?![\w’']))"
PLACED = re.compile(rf"{ADDRESS}|{SITE}|\b(?P<how>in|at|for|from|to|of|near|outside|and|,|;|:|-|–) ?(?:the )?(?!(?:CALNET|Catalog|January|February|March|April|May|June|July|August|September|October|November|December|Department|Agency|State|The|We|Our|It|Monday|Friday|Phase|Exhibit|Attachment|Appendix|Section|Category|Module)\b)[A-Z][a-zé]+(?: [A-Z][a-zé]+){{0,3}}|\b[A-Z]{{2,5}}-[A-Z][a-z]+|\b(?:headquarters|HQ)\b")
NOWHERE = re.compile(r"(?i)\b(?:to be (?:selected|determined|identified|named|chosen|announced)|various|several|multiple|selected|any|department|agency|state(?:wide)?|all) (?:\w+ )?(?:cit(?:y|ies)\b|towns|places|facilit|locations?|sites?|offices?|premises|buildings?)")
COUNTY = re.compile(r"\b[A-Z][a-z]+(?: [A-Z][a-z]+)? (?:[Cc]ounty|[Cc]ounties|Delta|Valley)\b")
RUN_IN = re.compile(r"(?:^|[.;)\d] ?)\s*(?:Places?|Locations?|Sites?|Where|Premises|Work sites?|Offices|(?:Project |Work |Service )?[Aa]rea)(?: of (?:the )?(?:work|project|installation))?\s?[:\u2013\u2014]\s*(?P<said>[^;]{4,})")
AT_ADDRESS = re.compile(r"(?i)\b(?:at|in|on|to|from|between|and|is|are|of|for|room|building|floor)\W*$")
TO_BE_CHOSEN = re.compile(r"(?i)^\W*same as\b|\bunder negotiation\b|\b(?:department|agency|state|system|enterprise)-?wide\b|\bwhichever\b|\bwherever\b|\b(?:to|will) follow\b|\b(?:to come|pending)\W*$|\b(?:will be|to be|yet to be|not yet) (?:\w+ly )?(?:identified|determined|selected|named|chosen|announced|decided|known)\b")


PRODUCT_OFFICE = re.compile(r"\b(?:IP|Avaya|Microsoft|Open|Virtual) Office\b")
"""Products that are called as places are."""


def _placed(text: str) -> float:
    """How far a passage names a place: an address or site beyond doubt, a capitalised name after `in` or `at` too."""
    text = PRODUCT_OFFICE.sub(" ", text)
    if find_addresses(text) or re.search(ADDRESS, text) or re.search(SITE, text):
        return 1.0
    if NOWHERE.search(text) or TO_BE_CHOSEN.search(text):
        return 0.0
    is_short = len(text.split()) < 9  # noqa: PLR2004 - a cell or list item may be a name and nothing else
    named = [match["how"] in {"in", "at", "near", "outside", None} for match in PLACED.finditer(text)]
    if any(named) or city_in(text) or COUNTY.search(text) or (is_short and re.match(r"\W*[A-Z][a-z]+", text)):
        return 1.0
    return 0.8 if named else 0.0


def _reads_as_place(text: str) -> float:
    """How surely the build of a sentence says where: a run-in caption, a list of towns, or an address that is led to."""
    run_in = RUN_IN.search(text)
    if run_in and _placed(run_in["said"]) == 1.0:
        return 0.86
    if len(set(cities_in(text))) >= MANY_TOWNS and not GONE_TO.search(text):
        return 0.84
    if any(AT_ADDRESS.search(text[: address.start]) for address in find_addresses(text)):
        return 0.84
    return 0.82 if _is_only_place(text) else 0.0


NO_PLACE_ALONE = re.compile(
    r"(?i)\b(?:is|are(?! the only\b)|was|were|will|would|has|have|had|can|could|shall|should|must|may|do|does|did|if|because|project|system|replacement|request|exemption|delegation|agreement|contract|quote|invoice|total|officer|chief|director|"
    r"manager|analyst|engineer|technician|specialist|coordinator|department|commission|board|agency|conservancy|council|state of california|attn|dear|sincerely|subject|re|cc|encl\w*|attach\w*|page|phone|vendor|inc|llc|corp|serving|serve[sd]?|covers?|meets?|held|seen|determined|given|found|as|see|per|cert\w*|yrs?|years?|months?|degrees?|BICSI|FCC|GROL|CompTIA|CCN[AP]|cards?|sets?|phones?|telephones?|handsets?|licen[cs]es?|modules?|ports?|seats?|model|series|cables?|servers?|gateways?|software|maintenance|training|our|my|I|we|you)\b|[$%@]|\(\d+\)|\b(?:CA|California),? 9\d{4}|\d{3}[-.) ]+\d{4}|\b(?:19|20)\d\d\b"
)
MOST_WORDS_OF_PLACE, FEWEST_WORDS_OF_PLACE = 18, 3


def _is_only_place(text: str) -> bool:
    """Say whether a sentence names a site and says nothing else: “Four buildings inside the Fenner Canyon fence.”."""
    words = len(text.split())
    if not FEWEST_WORDS_OF_PLACE <= words <= MOST_WORDS_OF_PLACE or NO_PLACE_ALONE.search(text):
        return False
    if find_addresses(text):
        return True
    return re.search(PART_OF_SITE, text) is not None and (city_in(text) != "" or re.search(SITE, text) is not None or re.search(r"(?<=[a-z] )[A-Z][a-z]+", text) is not None)


PART_OF_SITE = re.compile(
    r"(?i)\b(?:offices?|buildings?|bldgs?|floors?|rooms?|suites?|annex|campus|fence|closet|wings?|headquarters|hq|lobby|laborator(?:y|ies)|labs?|shops?|hall|gates?|kiosks?|pump ?house|houses?|stations?|centers?|facilit(?:y|ies)|yards?|"
    r"warehouse|whse|switchyard|valve|dorms?|towers?|trailers?|schoolhouse|cottage|library|museum|plant|hospital|prison|camps?|parks?|fairgrounds?|branch|premises|sheds?|barns?|docks?|vault|clinic|ward|unit|areas?|bldg|fo|idfs?|mdf)\b"
)
"""Parts of a site, which a sentence on a place names."""


GONE_TO = re.compile(r"(?i)\b(?:held|seen|heard|serving|I cover|since|toured?|travel\w*|visit\w*|drove|flew)\b")
"""Towns that somebody covers, serves or went to."""
MANY_TOWNS = 3
"""So many towns in a sentence are a list of places; two may be a route or a person's past."""


LOCATION = Item(
    name="project.location", title="where the project takes place", topics=("location",),
    cues=(
        cue(0.86, rf"\b(?i:{WORKS}|project|system|switch|pbx|equipment|agents?|phones?|telephones?|located|stands?|sits?|serves?|work|job|task|repeaters?|radios?|consoles?|links?|gateways?|service|office|line)\b.{{0,160}}(?-i:{ADDRESS}|\b(?:at|in|for|of|on) (?:the |its |our |their |two |three |four )?{SITE}|\b(?:in|at) (?!(?:January|February|March|April|May|June|July|August|September|October|November|December)\b)[A-Z][a-z]+(?: [A-Z][a-z]+)?\b|\b(?:at|in) (?:its|our|the|their) (?:\w+ ){{0,3}}(?:headquarters|HQ|main office|central office)\b|\bon (?:[A-Z]\w+ ){{1,4}}(?:Street|Avenue|Road|Boulevard|Drive|Lane|Way|Mall|Parkway)\b|\bat \d{{1,5}}\b.{{0,40}},\s*[A-Z][a-z]+|\b(?:on|in|at) the (?:\w+ ){{1,3}}(?:floor|basement|wing|tower|campus|yard|annex)\b)"),
        cue(0.82, r"\b(?:work|project|installation|equipment|deliver\w+|trailer|system|switch|pbx|telephones?|phones?|server|cabinet|terminals?|it)\b.{0,50}\b(?:at|in|on|to|below|near|inside|under|beside|stands?|sits?|confined to|serves?)\b.{0,60}(?-i:" + rf"{ADDRESS}|{SITE}" + r"|(?:Building|Room|Suite|Camp|Fort) \w+|\briver mile \d)"),
        cue(0.86, r"\b(?:locations?|sites?|endpoints?|places?|premises|ends?)\b.{0,20}\b(?:is|are|will be)\b.{4,}", r"\b(?:happens?|takes? place|performed|done|located|situated|carried out|to be had|to be|stands?|sits?) (?:at|in|on)\b.{4,}"),
        cue(0.84, rf"(?-i:{SITE}).{{0,80}}\b(?:are the (?:only|two|three|four|ones)|is the only|concerned|affected|both ends|no other site|nobody else|gets? (?:the|new|a)|single site|agent areas?|telecom(?:munications)? (?:room|closet)|equipment room)\b", r"\b(?:only|just|both|two|three|four|five|all) (?-i:(?:the )?(?:[A-Z][\w’']+,? (?:and |& )?)+(?:field |district |regional |area )?(?:offices?|stations?|sites?|campuses|buildings?))\b"),
        cue(0.84, rf"\b(?:is|are|will be|stands?|sits?|hangs?) (?:\w+ )?(?:at|in|on|inside) (?-i:(?:the |our |its )?{SITE})"),
        cue(0.84, r"\b(?:at|in|on|from) (?:our|its|the) (?:[\w'’-]+ ){0,3}(?:offices?|laborator(?:y|ies)|labs?|campus|hospital|plant|yard|shop|station|home|school|center|building|warehouse|facility|prison|hatchery|park|headquarters|clinic|branch) (?:in|at|near|outside|on) (?-i:[A-Z][a-z]+)"),
        cue(0.82, rf"\b(?:inside|within|beneath|throughout)\b (?-i:(?:the |our |its )?{SITE})"),
        cue(0.84, rf"^\W*(?:at|in|on|from|between|inside)\b.{{0,40}}(?-i:{ADDRESS})", rf"\b(?:occup\w+|hous\w+|quarter\w*|lease[sd]?|rents?|owns?|moves? (?:in)?to|sits?|stands?|keeps?|runs?|works?|lives?|opens?|fills?|shares?)\b.{{0,80}}\b(?:at|in|on|of|to)\b.{{0,20}}(?-i:{ADDRESS})"),
        cue(0.82, rf"^\W*\w.{{12,}}\b(?:at|in|on|to|from|for|of|between|and) (?:the |our |its )?(?-i:{ADDRESS})"),
        cue(0.38, rf"(?-i:{ADDRESS})"),
        cue(0.45, rf"\w:\s.{{0,60}}(?-i:{ADDRESS})"),
        cue(0.6, rf"(?-i:\b(?:at|in) (?:the |its |our )?{SITE})"),
    ),
    spoils=re.compile(r"(?i)\b(?:certif\w+|holds|degree|b\.s\.|a\.s\.|college|university|experience|led the|ran the|managed the|performed (?:the|a|in)\b|(?:put in|opened|built|done|completed|installed|replaced|converted|set up)\b.{0,140}\b(?:19|20)\d\d|wired|installed (?:the|a|by)\b.{0,40}\b(?:19|20)\d\d|previous\w*|earlier|former|(?:worked|served|assisted) (?:on|in|at)\b|moved to|contractor\b(?!s? (?:yard|office))|communications|inc\b|llc|corporation|p\.? ?o\.? box|fax|tel\b|mail)\b|@|\d{3}[-) ]\d{3}-\d{4}"),
    spoiled=0.35,
    foreign=frozenset({"ramifications", "need", "reason", "experience", "staff", "qualifications", "catalog"}),
    demands=_placed, lacking="It names no site and no address.", brief=True, reads=_reads_as_place,
)


def find(material: Material) -> Iterable[FieldValue]:
    """Yield the passages on scope, timeframe and location, and the addresses or sites that the latter name."""
    yield from find_item(material, SCOPE)
    yield from find_item(material, TIMEFRAME)
    yield from _tabled_dates(material)
    places = [*find_item(material, LOCATION), *_tabled(material), *_run_in(material)]
    yield from places
    yield from _locations(places)


def _run_in(material: Material) -> Iterator[FieldValue]:
    """Captions within a paragraph that say where (“Who: … Where: …”), whatever the paragraph's own label is about."""
    for document in material.documents:
        if is_vendor_paper(document):
            continue
        for passage in find_passages(document):
            for sentence in sentences_of(passage) if RUN_IN.search(passage.text) else ():
                said = RUN_IN.match(sentence.text)
                if said and classify(said["said"]).is_substantive and _placed(said["said"]) >= 1.0 and is_by_agency(document, sentence.start, sentence.end):
                    yield FieldValue(
                        name="project.location", value=None, confidence=0.86, substance=Substance.SUBSTANTIVE,
                        evidence=(quote(document, sentence.start, sentence.end, method="label", confidence=0.86),),
                        reason="The packet states where the project takes place in the text.",
                    )


def _tabled(material: Material) -> Iterator[FieldValue]:
    """Tables of the places of a project: a column of towns or addresses, or of sites under a heading that says so."""
    for document in material.documents:
        if is_vendor_paper(document):
            continue
        for table in find_tables(document):
            rows = [row for row in table.rows if is_by_agency(document, row.start, row.end)]
            held = [row for row in rows if _names_place(table, row)]
            if len(held) > 1 and 2 * len(held) >= len(rows):
                yield FieldValue(
                    name="project.location", value=None, confidence=0.88, substance=Substance.SUBSTANTIVE,
                    evidence=tuple(quote(document, row.start, row.end, method="table", confidence=0.88) for row in held[:40]),
                    reason="The packet lists the places of the project in a table.",
                )


def _tabled_dates(material: Material) -> Iterator[FieldValue]:
    """Tables with a date for each step or place of a project under a caption that says what happens then: “Live”."""
    for document in material.documents:
        if is_vendor_paper(document):
            continue
        for table in find_tables(document):
            rows = [row for row in table.rows if is_by_agency(document, row.start, row.end)]
            for column in table.columns(STEP_COLUMN):
                dated = [row for row in rows if (cell := row.at(column)) is not None and DATE.search(cell.text)]
                if len(dated) > 1 and 2 * len(dated) >= len(rows):
                    yield FieldValue(
                        name="project.timeframe", value=None, confidence=0.86, substance=Substance.SUBSTANTIVE,
                        evidence=tuple(quote(document, row.start, row.end, method="table", confidence=0.86) for row in dated[:40]),
                        reason=f"The packet gives dates under “{table.captions[column]}” in a table.",
                    )


STEP_COLUMN = r"(?i)^\W*(?:(?:goes |go[ -]?)?live|cut ?-?over|turn-?up|start\w*|begin\w*|finish\w*|complet\w+|done|ready|due|target|planned|move|when|in service|install (?:date|by)|timeframe|schedule[d]?)(?: (?:date|by|on|week|month))?\W*$"
"""Captions of columns of dates to come; what was installed or issued before is none."""
PLACE_COLUMN = re.compile(r"(?i)\b(?:city|town|county|address|street|location|where|site|place|office|facility|station|building|campus|institution|hospital|yard|branch|district|residence|home)s?\b")
LEADS_TO_PLACES = re.compile(r"\b(?:[Ss]ites?|SITES|[Ll]ocations?|LOCATIONS?|[Pp]laces|PLACES|Where|WHERE|[Oo]ffices|[Ff]acilities|[Pp]remises)\s?(?:[.:]|$)")
NO_PLACE_COLUMN = re.compile(r"(?i)\b(?:vendor|firm|bidder|name|staff|who|person|member|project|experience|before|contractor|catalog|step|phase|milestone)\b")


def _names_place(table: Table, row: Row) -> bool:
    """Say whether a cell in a column of places names one."""
    led = LEADS_TO_PLACES.search(table.above[-100:]) is not None
    for cell in row.cells:
        caption = table.captions.get(cell.column, "")
        if NO_PLACE_COLUMN.search(caption) or not (PLACE_COLUMN.search(caption) or (led and cell.column == 0)):
            continue
        if find_addresses(cell.text) or city_in(cell.text) or re.search(SITE, cell.text) or COUNTY.search(cell.text):
            return True
    return False


def _locations(places: list[FieldValue]) -> Iterator[FieldValue]:
    sure = [v for v in places if v.substance is Substance.SUBSTANTIVE and v.confidence >= SURE]
    names: dict[str, None] = {}
    for value in sure:
        for evidence in value.evidence:
            flat = " ".join(evidence.quote.split())
            names.update(dict.fromkeys(m[0].strip(" ,;:-–") for m in re.finditer(rf"{ADDRESS}|{SITE}", flat)))
    if names:
        yield FieldValue(
            name="project.locations", value=list(names), evidence=tuple(e for value in sure for e in value.evidence), confidence=min(v.confidence for v in sure),
            reason="These are the sites and addresses that the packet names for the project.",
        )
