"""What the proposed services cost: `cost.total` (value: dollars) and `cost.items` (value: list of dollars).

STMM 0501.0, Procedures: the cost “in total and by specific contract item”. A total must be stated as one; lines are
the extended amounts where a line gives both unit and extended. Arithmetic decides between candidates: lines that add
up to the stated total are the lines, whichever columns or clauses they stand in.
"""
# ruff: noqa: E501 - a pattern reads best on few lines

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import combinations, pairwise, product

from domain.documents import Document
from domain.fields import Evidence, FieldValue, Substance
from extractors.amounts import (
    NUMBER,
    NUMBER_WORDS,
    Amount,
    find_bare,
    find_durations,
    find_money,
    find_priced,
    parse_number,
)
from extractors.context import CALNET, fit, is_calnets, is_past, is_rivals, is_todays
from extractors.contract import Material
from extractors.roles import OFFER, Holding, Role
from extractors.sight import seen, show
from extractors.statements import Statement, flat, holdings_of, statements
from extractors.substance import classify
from extractors.tables import Cell, Row, Table, find_tables

NAMES = ("cost.total", "cost.items")
METHOD = "cost rules"

TOTAL = re.compile(
    r"(?i)\b(?:grand[\s-]total|sum total|totals?|total(?:l?ing|l?ed)|in all\b|in the aggregate|aggregate|"
    r"all[\s-]in\b|all told|altogether|all together|(?<!go )(?<!work )(?<!put )together(?=,?:? (?:that )?(?:is |makes |comes to )?\$)|"
    r"all (?:charges|services|classes|items|lines|rows|parts|costs|prices|components|positions|of (?:it|this|that|them))\b|(?:price|cost|"
    r"sum|amount|charge)s? (?:of|for) (?:the (?:whole|lot|entirety)|everything|all)\b|in total|(?:the )?(?:entire|whole) (?:price|cost|amount|sum|"
    r"consideration|bill|run|of it)|for the lot|the lot\b|sum of (?:it all|all|the|items|lines|schedules?|these|those)\b|soup to nuts|start to finish|"
    r"from (?:first|start|beginning) (?:[\w ]{0,20})?to (?:last|end|finish)\w*|all (?:yrs|years|periods|sites|three|four|five)\b|"
    r"(?:price|cost|value|consideration|amount|outlay|expenditure|sum)s? (?:\w+ ){0,2}?(?:of|for|under|in) (?:the |this |our )?(?:whole |entire |"
    r"proposed |new |full |draft )*(?:contract|agreement|commitment|undertaking|engagement|acquisition)|(?:contract|agreement)(?:'s)? (?:value|amount|price|sum)|"
    r"(?:contract|agreement|arrangement|undertaking|project) (?:will |would |shall |is to )?(?:costs?|comes? to|runs? to)|in full\b|"
    r"tco\b|(?<=[;:,.(] )all:?(?= ?\$)|\u03a3|not more and not less than|overall (?:cost|price|amount|charge)s?|bottom line|"
    r"for (?:all|the) (?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen)\b(?!\W*\))(?=\W*(?:$|[,;.]|and\b|together|of them))|for all (?:two|three|four|five|six|seven|eight|nine|ten)\b|the whole (?:costs?|is|comes)|(?:the )?whole "
    r"(?:shebang|thing|lot|job|package|enchilada|ball of wax|deal|term|project)|everything(?:,| together| "
    r"included)?|entire (?:cost|term|contract|project|package)|combined (?:cost|total))\b"
)
SUMS = re.compile(
    r"(?i)\b(?:comes? (?:out )?(?:to|at)|came to|nets? out at|the whole (?:would|will) (?:run|cost|come to)|reckons?|"
    r"add(?:ed)? (?:it |them )?(?:all )?up|(?:the |this )?whole \w+|encumbrances?|budget at completion|obligated|expenditure|"
    r"(?:over|for|across) (?:all |the |both )?(?:two|three|four|five|six|seven|ten|both|\d+) (?:[\w-]+ ){0,2}?(?:years|yrs|seasons|months|mos?|periods|fys)|amounts? (?:\w+ ){0,2}to|adds? up to|sums? (?:up )?to|sum\b|makes|works "
    r"out (?:to|at)|runs? us|over the (?:[\w-]+ ){0,3}(?:term|agreement|contract|period|months|years|life)|"
    r"that's|that (?:is|makes|comes to)|which makes|for (?:the|a|one) (?:full |whole |entire |initial )?(?:year|"
    r"term|two years|three years|four years|five years|[\w-]+ "
    r"months|agreement|contract|period)|"
    r"(?:contract|maximum|full|lifetime) (?:value|amount|price|cost)|cost of the (?:proposed )?(?:services|contract|"
    r"agreement|project)|total)\b"
)
PART_TOTAL = re.compile(
    r"(?i)\b(?:sub-?total|column sums?|page total|carried forward|total (?:monthly|recurring|one[\s-]time|"
    r"non-?recurring|mrc|nrc|per month|quantity|number|count|qty|sites?|lines?|hours?)|(?:monthly|recurring|"
    r"one[\s-]time|mrc|nrc|annual|yearly|installation|equipment|hardware) (?:(?:charges?|costs?|fees?|payments?|services?) )?"
    r"(?:totals?|sums?|comes? to|amounts? to|is|are)|(?:equipment|hardware|installation|modems?|routers?|radios?|terminals?|phones?|handsets?) comes? to)\b"
)
GRAND = re.compile(
    r"(?i)\b(?:grand|aggregate|total of all|total for (?:the )?(?:term|contract|commitment|agreement|project|all)|"
    r"whole term|everything|all[\s-]in|overall|total (?:contract|cost|price|charge)|contract total)\b"
)
BOUNDED = re.compile(
    r"(?i)\b(?:between\W*[\d,.]+\s*(?:and|to)|not[\s-]to[\s-]exceed|nte|not exceed(?:ing)?|(?<!adds )(?<!add )(?<!added )(?<!adding )up to|just under|just over|under|over|less than|more "
    r"than|no more than|at most|at least|maximum(?: of)?|ceiling(?: of)?|capped? at|upwards? of|in the (?:range|"
    r"neighborhood) of|between|north of|south of)\W*(?:a total of\W*|the sum of\W*)?$"
)
ROUGH = re.compile(
    r"(?i)\b(?:approximately|about|roughly|around|some|nearly|almost|close to|estimated(?: at)?|est\.?|circa|"
    r"ballpark\w*)\W*$"
)
PER = re.compile(
    r"(?i)^\s?\(?(?:(?:/|per|each|every|monthly|ea)\b|/\s*\w|an? (?:mo(?:nth)?|month|site|line|port|unit|year|seat|hour|day|minute|circuit|link|"
    r"gb|call|user|person|box|piece|pop|head|week)\b)"
)
NOT_THE_COST = re.compile(
    r"(?i)\b(?:sav(?:e|es|ing|ings)|budget(?:ed)?|appropriat\w+|grant|federal (?:match|share|funds?)|match|fund(?:s|"
    r"ing|ed)|overtime|fine[sd]?|penalt\w+|revenue|fees? we|lost|lose|loss(?:es)?|damage\w*|claims?|settlement|"
    r"freight|payroll|salar\w+|an hour|pays? us|owes? us|a box|liability|insurance|per occurrence|early (?:exit|"
    r"termination|end)|terminat\w+|cancel\w*|credit\w*|remed\w+|refund\w*|threshold|limit|catalog|list price|retail|"
    r"comparable|compared|versus|vs\.?|"
    r"instead of|currently pay|we pay (?:now|today)|invoice value|valued at|worth)\b"
)
CONSEQUENCE = (
    "need",
    "ramifications",
    "reason",
    "remedies",
    "sla",
    "termination",
    "ipr",
    "fsr",
    "records",
    "signer",
    "contact",
    "experience",
)
ITEM_WORDS = re.compile(
    r"(?i)(?:/|\b)(?:per|each|ea|a month|monthly|mo|month|once|one[\s-]time|non-?recurring|nrc|mrc|recurring|"
    r"install\w*|set[\s-]?up|activation|equipment|service|circuits?|links?|lines?|ports?|routers?|modems?|"
    r"terminals?|pool|plan|"
    r"rent(?:al)?|lease|license|hardware|training|construction|design|fee|charge|qty|quantity|times|x|at|seats?|"
    r"sessions?|usage|minutes?|engineering|turn-?up|cross-?connects?|support|maintenance|a year|annual\w*|yearly)\b"
)
TAX = re.compile(r"(?i)\b(?:sales |use )?tax(?:es)?\b")
BESIDE_TAX = re.compile(
    r"(?i)\b(?:no|without|before|excl\w*|incl\w*|plus|less|after|with(?: no)?|and|net of) (?:\w+ )?(?:sales |use )?tax"
)
"""A total that says whether tax is in it, as against the amount of the tax."""
NOT_MONEY = re.compile(
    r"(?i)^\W*(?:qty|quantity|quan|count|how many|no\.?|nos|number|#|line|item (?:no|#)|clin|months?|mos?\.?|terms?|"
    r"periods?|zip|units?(?! (?:price|cost|rate|charge))|sites?|gateways|sensors|lines|ports|seats|speed|mbps|"
    r"bandwidth|district|year|weeks|days|page|ref\w*|phone|hours?)\W*$"
)
FOREIGN = re.compile(
    r"(?i)cal-?net|catalog|current|existing|today|present|incumbent|comparison|comparable|alternative|competitor|"
    r"savings?|difference|ipr\b|list price|percent|%|budget|now\b|after reduction"
)
EXTENDED = re.compile(
    r"(?i)\b(?:extended|ext\.?|extension|line total|total|amount|charge|sum|\d+[\s-](?:mo(?:nth)?s?|year)s?|(?:two|"
    r"three|four|five|one)[\s-]years?|(?:twelve|twenty[\s-]four|thirty[\s-]six|forty[\s-]eight|sixty) months|term "
    r"cost|cost)\b|x ?\d+"
)
ONCE = re.compile(r"(?i)\b(?:one[\s-]time|once|nrc|non-?recurring|install\w*|set-?up|activation|initial|up[\s-]front|turn-?up)\b")
YEARLY = re.compile(r"(?i)^\W*(?:year|fy|yr|fiscal)\b")
FACTORS = frozenset({12, 24, 36, 48, 60})
HYPOTHETICAL = re.compile(
    r"(?i)\bif (?:the answer|you say|we (?:don't|do not|can't|cannot)|(?:it is |this is )?(?:denied|declined|"
    r"refused|not))|\bwithout (?:it|the|this)\b|\ba day\b|\ban hour\b|\bper hour\b"
)
BUDGET = re.compile(
    r"(?i)\b(?:budget(?:ed)?|estimated?|project) (?:\w+ )?(?:estimate|cost|price|total|amount|at|is|of)\b"
)
PRICED = re.compile(r"(?i)\b(?:priced?(?: out)?|costs?|comes?|runs?) (?:us )?(?:out )?(?:at|to|about)?\s*\$")
OLD_OFFER = re.compile(
    r"(?i)\b(?:first|earlier|original|previous|void(?:ed)?|superseded|march|withdrawn) (?:quot\w+|price|offer)"
)
OTHER_SHEET = re.compile(
    r"(?i)cal-?net|current|existing|present|void|superseded|\bold\b|comparison|alternatives?|catalog|\bipr\b"
)
THINGS = (
    r"(?i:services?|sites?|circuits?|lines?|links?|seats?|ports?|offices?|units?|devices?|users?|sessions?|handsets?|phones?|"
    r"months?|years?|days?|hours?|people|staff|locations?|terminals?|channels?|numbers?|calls?|mbps|gbps)\b"
)
"""Words that say that a figure before them counts things and is no money."""
PERCENTAGE = re.compile(r"\s*(?:%|percent\b|per cent\b)")
LARGE = re.compile(
    rf"(?i)(?<![\w$.,/#-])(?:\d{{1,3}}(?:,\d{{3}})+(?:\.\d\d)?|\d{{4,7}}\.\d\d)(?![\w/%-]|[.,]\d)"
    rf"|\b(?=[\w -]*\b(?:hundred|thousand)\b){NUMBER_WORDS}"
)
PRICE_IS = re.compile(r"(?i)\b(?:prices?|costs?|charges?|fees?|rent|plan|services?) (?:is|are|at|comes?)\b")
WITH_CENTS = re.compile(r"(?<![\w$.,/#-])(\d{1,3}(?:,\d{3})+\.\d\d)(?![\w/%-]|[.,]\d)")
"""Thousands with cents are money without a sign."""
DOUBTED = 0.42
"""What an amount is worth that may be the total, for all that its sentence says."""
SUMMED = 0.84
"""What an amount is worth to which the others add up, though no word calls it the total."""
LABELLED = 0.5
LEAST_UNMARKED = 500
"""Dollars: a figure without a sign that is less counts something else."""
TABULAR = frozenset({"cell", "row"})
MOST_CANDIDATES = 18
LEAST_BARE = 100
"""A bare figure in a column without a caption is taken for money from here on."""
CENT = 0.01


@dataclass(frozen=True, slots=True)
class Claim:
    """An amount that a document states as the total; `fair` is unset where its sentence may be about other money."""

    value: float
    score: float
    evidence: tuple[Evidence, ...]
    why: str
    role: Role
    fair: bool = True


@dataclass(frozen=True, slots=True)
class Bill:
    """The lines of one document that belong together: their amounts, where they stand, how surely they are lines."""

    amounts: tuple[float, ...]
    evidence: tuple[Evidence, ...]
    score: float
    role: Role
    adds_up: bool = False
    total: float | None = None

    def comes_to(self, value: float) -> bool:
        """Say whether the lines, over the months of the term where they are monthly, come to a total."""
        return self.adds_up and (
            abs(self.sum - value) < CENT or (self.total is not None and abs(self.total - value) < CENT)
        )

    @property
    def sum(self) -> float:
        """The sum of the lines, in dollars."""
        return round(sum(self.amounts), 2)


@dataclass(frozen=True, slots=True)
class Mention:
    """An amount in running text, at its place in the statement; `clause` numbers the clause it stands in."""

    statement: Statement
    amount: Amount
    clause: int


def find(material: Material) -> Iterable[FieldValue]:
    """Yield the best total and the best set of lines, the rest as their rivals, and what only seems to be one."""
    holdings = [holding for holding in holdings_of(material) if holding.role in OFFER]
    claims = [claim for holding in holdings for claim in _claims(holding)]
    claims += [claim for holding in holdings for claim in _summed_claims(holding)]
    claims += [claim for holding in holdings for claim in _period_claims(holding)]
    claims += _claims_of_tables(holdings)
    totals = _ranked(_alone(claims, holdings))
    bills = [bill for holding in holdings for bill in _bills(holding, [claim.value for claim in totals[:6]])]
    bills += _shared_bills(bills, [claim.value for claim in totals[:3]])
    best_bill = max(bills, key=_merit, default=None)
    if best_bill is not None and not _is_bill(best_bill, totals):
        best_bill = None
    yield from _total_values(totals, best_bill)
    yield from _item_values(bills, best_bill)
    for holding in holdings:
        yield from _lost(holding, found=bool(totals))


# Totals


def _alone(claims: list[Claim], holdings: Sequence[Holding]) -> list[Claim]:
    """The claims, doubtful ones surer where all are for one amount and no other could be the total, or a part of a larger one."""
    values = {round(claim.value, 2) for claim in claims}
    doubtful = [claim for claim in claims if claim.fair and DOUBTED <= claim.score < SUMMED and "bounded" not in claim.why]
    bounded = any("bounded" in claim.why for claim in claims)
    if len(values) != 1 or not doubtful or bounded or any(_tables_of_amounts(holding.document) for holding in holdings):
        return claims
    (value,) = values
    others = {m for holding in holdings for group in _neighbours(holding) for m in group if abs(m.amount.value - value) >= CENT}
    if any(m.amount.value > value or not (_is_rate_of(m) or _divides(m.amount.value, value) or _is_a_part(m, value, others)) for m in others):
        return claims
    return [replace(claim, score=SUMMED) if claim in doubtful else claim for claim in claims]


def _divides(part: float, whole: float) -> bool:
    """Say whether one amount is the other a whole number of times."""
    return whole / part > 1 and abs(whole / part - round(whole / part)) < CENT / 100


OTHER_MONEY = re.compile(
    r"(?i)\b(?:for context|by (?:way of )?comparison|right-of-way|capital outlay|relief|refresh|bonds?|general fund|annual budget|payroll|our whole|whole department|land|real estate|signed (?:on )?\w+day|"
    r"closed at|construction contract|caseload|benefits?|recover(?:ed|ies|y)|collect(?:s|ed|ions?)|disburs\w+|assessments?)\b"
)
"""Words of sums that an agency spends or takes in, and not for these services."""
INCLUDED = re.compile(r"(?i)\b(?:of which|including|incl\.?|of this|of that)\W{0,3}$")


def _is_a_part(mention: Mention, value: float, others: set[Mention]) -> bool:
    """Say whether an amount is said to be in a value, or is one of some that add up to it."""
    if INCLUDED.search(mention.statement.text[: mention.amount.start]):
        return True
    return any(m is mention for m in _adding(list(others), value))


def _claims(holding: Holding) -> Iterator[Claim]:
    for table in find_tables(holding.document):
        for row in table.rows:
            yield from _row_claims(holding, table, row)
    for statement in statements(holding):
        if statement.passage.origin not in TABULAR or not _in_table_of_amounts(holding.document, statement):
            yield from _prose_claims(statement)


def _in_table_of_amounts(document: Document, statement: Statement) -> bool:
    return any(start <= statement.start < end for start, end in _tables_of_amounts(document))


@lru_cache(maxsize=64)
def _tables_of_amounts(document: Document) -> tuple[tuple[int, int], ...]:
    """Where the tables with several amounts stand; asked for each statement, and a workbook has thousands."""
    return tuple(
        (table.start, table.end)
        for table in find_tables(document)
        if sum(_is_sizeable(cell) for row in table.rows for cell in row.cells) > 1
    )


def _is_sizeable(cell: Cell) -> bool:
    """Say whether a cell holds an amount of money, or a figure that numbers no box of a form and counts few things."""
    return cell.amount is not None and ("$" in cell.text or "." in cell.text or cell.amount >= LEAST_BARE)


def _row_claims(holding: Holding, table: Table, row: Row) -> Iterator[Claim]:
    label = _row_label(row)
    if (
        not (TOTAL.search(label) or re.match(r"(?i)\W*sum\b", label) or _sums_up(table, row))
        or re.search(r"(?i)\bsub-?total|column sums?", label)
        or (TAX.search(label) and not BESIDE_TAX.search(label))
    ):
        return
    if FOREIGN.search(label):
        return
    cells = [
        (cell, _figure(cell))
        for cell in row.cells
        if _figure(cell) is not None and not FOREIGN.search(table.captions.get(cell.column, ""))
    ]
    cells = [
        (cell, amount) for cell, amount in cells if _is_money(table, cell)
    ] or cells[-1:]
    cells = [(cell, amount) for cell, amount in cells if not _numbers(row, cell)]
    if not cells:
        return
    cell, amount = cells[-1]
    if amount is None or amount <= 0:
        return
    score = 0.93 if GRAND.search(label) or len(cells) == 1 else 0.86
    if PART_TOTAL.search(label) and not GRAND.search(label):
        score = 0.5
    if len(cells) > 1 and not _closes(cells, table):
        score = min(score, 0.6)
    if re.search(
        r"(?i)\b(?:monthly|mrc|per month|nrc|one[\s-]time)\b", table.captions.get(cell.column, "")
    ) and not GRAND.search(label):
        score = min(score, 0.5)
    share = {Role.VENDOR: 0.96, Role.EXHIBIT: 0.98}.get(holding.role, 1.0)
    evidence = show(holding.document, row.start, row.end, method=METHOD)
    yield Claim(
        amount, round(score * share, 3), evidence, f"The row “{_short(label)}” states it as the total.", holding.role
    )


def _figure(cell: Cell) -> float | None:
    """What a cell of a total comes to: its figure, or the only amount of money in it, which it begins with."""
    money = find_money(cell.text) if cell.text.startswith("$") else []
    return money[0].value if cell.amount is None and len(money) == 1 else cell.amount


def _numbers(row: Row, cell: Cell) -> bool:
    """Say whether a figure at the head of a row numbers the row: a question of a form, and no money."""
    return cell is row.cells[0] and len(row.cells) > 1 and not _is_sizeable(cell)


SUBTOTAL = re.compile(r"(?i)\bsub-?\s?total|column sums?|carried forward")


def _row_label(row: Row) -> str:
    """The words of a row without remarks in brackets that only say what a unit is: “Web rooms, 3 (month, all three)”."""
    label = " ".join(cell.text for cell in row.cells if cell.amount is None)
    return re.sub(r"\((?!\W*(?:grand|total|in total|all[\s-]in|sum)\b)[^()]*\)", " ", label)


def _sums_up(table: Table, row: Row) -> bool:
    """Say whether the last row, whatever it is called, holds the sum of all the rows above it in one of its columns."""
    if row is not table.rows[-1] or len(table.rows) < 3 or _is_as_full(table, row):  # noqa: PLR2004 - one row and its repetition are no sum
        return False
    figures = [(cell, cell.amount) for cell in row.cells if cell.amount]
    above = [other for other in table.rows[:-1] if not SUBTOTAL.search(_row_label(other))]
    for cell, amount in figures:
        if not _is_money(table, cell) or ("$" not in cell.text and amount < LEAST_BARE):
            continue
        column = [c.amount for other in above if (c := other.at(cell.column)) is not None and c.amount]
        if len(column) > 1 and abs(sum(column) - amount) < CENT:
            return True
    money = [c.amount for other in above for c in other.cells if c.amount and _is_money(table, c)]
    return len(figures) == 1 and len(money) > 1 and abs(sum(money) - (figures[0][1] or 0.0)) < CENT


def _is_as_full(table: Table, row: Row) -> bool:
    """Say whether a row describes as much as the others, in two cells or more: then it is one of them."""
    told = [sum(cell.amount is None and bool(cell.text) for cell in other.cells) for other in table.rows]
    own = sum(cell.amount is None and bool(cell.text) for cell in row.cells)
    return own > 1 and own >= max(told)


def _is_money(table: Table, cell: Cell) -> bool:
    return "$" in cell.text or not _counts(table.captions.get(cell.column, ""))


def _counts(caption: str) -> bool:
    """Say whether a caption heads numbers that are no money, whatever it counts: “Months”, but not “Line $”."""
    return "$" not in caption and NOT_MONEY.match(caption) is not None


def _closes(cells: Sequence[tuple[Cell, float | None]], table: Table) -> bool:
    """Say whether the last figure of a total row is the total of everything: the sum of the others, or so captioned."""
    last = cells[-1][1] or 0.0
    others = sum(amount or 0.0 for _, amount in cells[:-1])
    caption = table.captions.get(cells[-1][0].column, "")
    return abs(last - others) < CENT or EXTENDED.search(caption) is not None or not caption


def _prose_claims(statement: Statement) -> Iterator[Claim]:
    text = statement.text
    amounts = _with_arithmetic(text)
    if not amounts:
        return
    topic = statement.weight("cost")
    other = max((statement.weight(name) for name in CONSEQUENCE), default=0.0)
    said = TOTAL.search(text) is not None or PER.match(text[amounts[0].end : amounts[0].end + 18]) is not None
    label = statement.labels if ALONE.fullmatch(text) else statement.passage.label
    parts = re.search(r"(?i)\bitem|\bline", label) is not None
    if (
        statement.start == statement.passage.start
        and TOTAL.search(label)
        and not (parts and (said or len(amounts) > 1))
    ):
        yield from _labelled_claim(statement, amounts, label)
    for word in TOTAL.finditer(text):
        yield from _claim_of(statement, word, amounts, 0.72 + 0.2 * topic - 0.25 * (other if topic < 0.3 else 0))  # noqa: PLR2004
    budgeted = BUDGET.search(text) or PRICED.search(text) or re.search(r"(?i)\bbudget\b", statement.passage.label)
    if budgeted and _is_delegation(statement.holding):
        yield Claim(
            max(a.value for a in amounts),
            0.45,
            statement.evidence(METHOD, 0.45),
            "It is the project's estimated cost.",
            statement.holding.role,
        )
    yield from _corrected_claim(statement, amounts)
    for word in SUMS.finditer(text):
        after_parts = len({a.value for a in amounts if a.end <= word.start()}) > 1
        yield from _claim_of(statement, word, amounts, (0.7 if after_parts else 0.5) + 0.25 * topic - 0.25 * (other if topic < 0.3 else 0))  # noqa: PLR2004


LED_TO = re.compile(
    rf"(?i)\b(?:(?:{NUMBER_WORDS}|\d{{1,2}})[\s-](?:years?|yrs?|months?|mos?|seasons?)(?:'s?)?(?: \w+){{0,2}}|EAC|BAC|estimate at completion|budget at completion|firm[\s-]fixed(?: price)?|lump[\s-]sum|"
    r"(?:encumbrance|obligation|outlay|spending|expenditure|consideration)|amount of (?:this|the) (?:request|agreement|order|contract|purchase)|(?:contract|agreement) (?:value|sum|amount|price))"
    r"(?: [\w']+){0,6}\W{0,3}(?:of|is|at|:|=)?\s*$"
)
"""Words before an amount that is everything over some time, though none calls it the total: “two-year outlay of”."""
OVER_TIME = re.compile(
    rf"(?i)\W{{0,3}}(?:in all |total )?(?:for|over|across|through(?:out)?|during|/|,|\()\s?(?:the |all |both |a |its |our )*(?:whole |full |entire )?(?:(?:{NUMBER_WORDS}|\d{{1,2}})[\s-])?(?:budget |fiscal |grant |contract |"
    r"more )?(?:years?|yrs?|months?|mos?|seasons?|periods?|terms?|FYs?)\b"
)
"""Words after such an amount: “for the four years”."""


def _period_claims(holding: Holding) -> Iterator[Claim]:
    """Amounts said to be for a length of time as a whole, none of them a rate or one of several lines."""
    for group in _neighbours(holding):
        for mention in group:
            if _is_for_the_time(mention) and not any(_is_beside(other, mention.amount) for other in group):
                yield from _period_claim(mention)


def _period_claim(mention: Mention) -> Iterator[Claim]:
    statement, amount = mention.statement, mention.amount
    score = _weighed(statement, (amount.start, amount.end), amount, 0.5 + 0.25 * statement.weight("cost"))
    if score < DOUBTED and _may_be_the_total(statement, amount):
        score = DOUBTED
    bounded = BOUNDED.search(statement.text[max(0, amount.start - 40) : amount.start]) is not None
    if score >= 0.3:  # noqa: PLR2004 - below this it is the total of something else
        why = f"{'It is only bounded: ' if bounded else 'It is stated for the whole time: '}“{_short(statement.text)}”."
        fair = _may_be_the_total(statement, amount) and not OTHER_MONEY.search(statement.text)
        score = round(min(score, 0.62) if bounded else score, 3)
        yield Claim(amount.value, score, statement.evidence(METHOD, score), why, statement.holding.role, fair)


def _is_for_the_time(mention: Mention) -> bool:
    """Say whether the words before or after an amount make it that of some years or months, not of each of them."""
    text, amount = mention.statement.text, mention.amount
    tail = text[amount.end : amount.end + 45]
    led = LED_TO.search(text[max(0, amount.start - 70) : amount.start])
    return PER.match(tail) is None and (led is not None or OVER_TIME.match(tail) is not None)


def _is_beside(other: Mention, amount: Amount) -> bool:
    """Say whether another amount is as much a part of everything: a line beside a line, and no rate."""
    apart = abs(other.amount.value - amount.value) >= CENT and not _divides(other.amount.value, amount.value)
    return apart and other.amount.value >= 1 and not _is_rate_of(other)


def _summed_claims(holding: Holding) -> Iterator[Claim]:
    """Amounts to which all the others round them add up, whatever words stand beside: nobody adds up for nothing."""
    for group in _neighbours(holding):
        largest = max(group, key=lambda m: m.amount.value)
        others = [m for m in group if abs(m.amount.value - largest.amount.value) >= CENT]
        parts = _adding(others, largest.amount.value)
        left = [m for m in others if m.amount.value not in {part.amount.value for part in parts}]
        if parts and _is_whole(largest) and all(_is_rate_of(m) or any(_is_times(m, part) for part in parts) for m in left):
            why = f"The other amounts add up to it: “{_short(largest.statement.text)}”."
            evidence = largest.statement.evidence(METHOD, SUMMED)
            yield Claim(largest.amount.value, SUMMED, evidence, why, holding.role)


def _is_whole(mention: Mention) -> bool:
    """Say whether an amount is neither a rate nor a bound nor the sum of one kind of charges only."""
    text, amount = mention.statement.text, mention.amount
    return not (
        PER.match(text[amount.end : amount.end + 18])
        or BOUNDED.search(text[max(0, amount.start - 40) : amount.start])
        or PART_TOTAL.search(mention.statement.passage.label)
        or _is_part(text, amount)
    )


def _is_times(unit: Mention, extended: Mention) -> bool:
    """Say whether one amount is the other a whole number of times."""
    ratio = extended.amount.value / unit.amount.value
    return ratio > 1 and abs(ratio - round(ratio)) < 1e-6 * ratio


@lru_cache(maxsize=16)
def _neighbours(holding: Holding) -> tuple[list[Mention], ...]:
    """The amounts of running text that stand together, what is said of others left out; asked for again and again."""
    groups: list[list[Mention]] = [[]]
    silent = 0
    for statement in statements(holding):
        found = [] if statement.heading else list(_proposed(holding.document, statement))
        silent = 0 if found else silent + 1
        if silent > 1 and groups[-1]:
            groups.append([])
        groups[-1] += found
    return tuple(group for group in groups if group)


def _proposed(document: Document, statement: Statement) -> Iterator[Mention]:
    """The amounts of a statement that nothing shows to be somebody else's, or of something else."""
    text = statement.text
    other = max((statement.weight(name) for name in CONSEQUENCE), default=0.0)
    told = statement.weight("cost") >= 0.3 or other < LABELLED  # noqa: PLR2004 - no label of its own
    tabular = statement.passage.origin in TABULAR and (
        statement.passage.origin == "row" or _in_table_of_amounts(document, statement)
    )
    if tabular or not told or is_past(text):
        return
    for amount in _with_arithmetic(text):
        own = fit(statement, _own_clause(text, amount)) >= 0.7  # noqa: PLR2004 - another's offer
        if own and amount.value > 0 and not _is_anothers(text, amount) and not SAVED.search(text[: amount.start]):
            yield Mention(statement, amount, 0)


SAVED = re.compile(r"(?i)\b(?:sav(?:es?|ings?)|difference)\b(?: (?:us|of|is|the|a|state|department|to))*\W*$")
"""Words before an amount that is only how far two others are apart."""


def _claims_of_tables(holdings: Sequence[Holding]) -> list[Claim]:
    """Amounts that the agency states outside of its tables and to which the lines of a table add up."""
    sums = {
        bill.sum
        for holding in holdings
        for table in find_tables(holding.document)
        for bill in _table_bills(holding, table, [])
        if len(bill.amounts) > 1
    }
    mentions = [m for holding in holdings for group in _neighbours(holding) for m in group] if sums else []
    return [
        Claim(
            m.amount.value,
            SUMMED,
            m.statement.evidence(METHOD, SUMMED),
            f"The lines of a table add up to it: “{_short(m.statement.text)}”.",
            m.statement.holding.role,
        )
        for m in mentions
        if any(abs(m.amount.value - total) < CENT for total in sums) and _is_whole(m)
    ]


def _corrected_claim(statement: Statement, amounts: list[Amount]) -> Iterator[Claim]:
    """The total that a correction puts in the place of another: “replace $52,200 by $54,240”."""
    text = statement.text
    if CORRECTED.search(text) and TOTAL.search(statement.passage.text):
        why = f"It is given as the correct amount: “{_short(text)}”."
        yield Claim(amounts[0].value, 0.88, statement.evidence(METHOD, 0.88), why, statement.holding.role)
    taken = [a for a in find_money(text) if TAKEN_BACK.search(text[: a.start])]
    about = re.search(r"(?i)\btotal|\baltogether|\bin all\b", f"{text} {statement.before} {statement.labels}")
    following = [a for a in amounts if taken and a.start > taken[0].end and PUT_IN.search(text[: a.start])]
    if about and following:
        why = f"It is put in the place of an earlier total: “{_short(text)}”."
        yield Claim(following[0].value, 0.88, statement.evidence(METHOD, 0.88), why, statement.holding.role)


def _is_delegation(holding: Holding) -> bool:
    """Say whether a document is about delegation, where no total is demanded and a budget is as good."""
    text = holding.document.text.lower()
    return text.count("delegat") > text.count("exempt")


def _labelled_claim(statement: Statement, amounts: list[Amount], label: str) -> Iterator[Claim]:
    """The amount that follows a label such as “Total for the term:”."""
    amount = amounts[0]
    if (
        re.search(r"\w{3}", statement.text[: amount.start])
        and not BOUNDED.search(statement.text[: amount.start])
        and amount.start > 40  # noqa: PLR2004 - a weight or a bound that trial on packets has set
    ):
        return
    score = 0.92 if GRAND.search(label) or not PART_TOTAL.search(label) else 0.5
    foreign = FOREIGN.search(label) or re.search(r"(?i)\bsav|\b(?:previous|prior|former|old|last|expiring)\b", label)
    score *= fit(statement) * (0.4 if foreign else 1.0)
    bounded = (
        BOUNDED.search(statement.text[: amount.start]) is not None
        or re.search(r"(?i)not[\s-]to[\s-]exceed|maximum", label) is not None
    )
    why = "It is only bounded: " if bounded else "It is stated as the total: "
    score = min(score, 0.62) if bounded else score
    yield Claim(
        amount.value,
        round(score, 3),
        statement.evidence(METHOD, score),
        f"{why}“{_short(label + ': ' + statement.text)}”.",
        statement.holding.role,
    )


def _claim_of(statement: Statement, word: re.Match[str], amounts: list[Amount], score: float) -> Iterator[Claim]:
    text = statement.text
    amount = _result(_nearest(word, amounts, text), amounts, text)
    if amount is None or amount.value < 1:
        return
    around = text[max(0, min(word.start(), amount.start) - 30) : max(word.end(), amount.end) + 25]
    before = text[max(0, amount.start - 40) : amount.start]
    bounded = BOUNDED.search(before) is not None
    score = _weighed(statement, word.span(), amount, score + 0.1 * (amount.value >= _largest(text, amounts) - CENT))
    if bounded:
        score = min(score, 0.62)
    if ROUGH.search(before):
        score = min(score, 0.82)
    if score < DOUBTED and _may_be_the_total(statement, amount):
        score = DOUBTED
    if score >= 0.3:  # noqa: PLR2004 - below this it is the total of something else
        why = "It is only bounded: " if bounded else "It is stated as the total: "
        evidence = statement.evidence(METHOD, score)
        fair = _may_be_the_total(statement, amount) and not OTHER_MONEY.search(text)
        yield Claim(amount.value, round(score, 3), evidence, f"{why}“{_short(around)}”.", statement.holding.role, fair)


def _result(amount: Amount | None, amounts: list[Amount], text: str) -> Amount | None:
    """What a sum or product comes to that begins with an amount: “32,844 + 32,844 = 65,688”; else the amount itself."""
    if amount is None:
        return None
    expression = EXPRESSION.match(text, amount.start)
    return next((a for a in amounts if expression is not None and expression.end() == a.start), amount)


EXPRESSION = re.compile(r"\$?\s?[\d,.]+(?:\s*(?:[+x\u00d7*]|plus|times)\s*\$?\s?[\d,.]+(?: (?:months|mos?|years|yrs))?)+\s*=\s*(?=\$?\s?\d)")


def _largest(text: str, amounts: list[Amount]) -> float:
    return max((a.value for a in amounts if not _is_anothers(text, a)), default=0.0)


def _may_be_the_total(statement: Statement, amount: Amount) -> bool:
    """Say whether nothing but faint words shows that a summed amount is not the cost: then a person must look."""
    text = statement.text
    clause = text[max(0, amount.start - 60) : amount.end + 30]
    return (
        max((statement.weight(name) for name in CONSEQUENCE), default=0.0) < LABELLED
        and not PART_TOTAL.search(text)
        and not PER.match(text[amount.end : amount.end + 18])
        and not (is_calnets(text) or is_todays(text) or is_past(text) or OLD_OFFER.search(text) or FOREIGN.search(clause))
        and re.search(r"(?i)\b(?:grant|fine|penalt\w+|loss|lost|overtime|damage\w*|settlement|claims?|revenue|sav\w+)\b", clause) is None
    )


def _weighed(statement: Statement, word: tuple[int, int], amount: Amount, score: float) -> float:
    """The score of an amount as the total, less what says that it is a part, a rate, or somebody else's."""
    text = statement.text
    start, end = min(word[0], amount.start), max(word[1], amount.end)
    around = text[max(0, start - 30) : start] + ASIDE.sub(" ", text[start:end]) + re.split(r"[,;(:]|\.\s", text[end : end + 25])[0]
    raw = statement.holding.document.text[statement.start : statement.end]
    if (PART_TOTAL.search(raw[max(0, word[0] - 25) : word[1] + 25]) and not GRAND.search(around)) or _is_part(raw, amount):
        score *= 0.45
    if PER.match(text[amount.end : amount.end + 18]) and not YEAR_IN_ALL.match(text, amount.end):
        score *= 0.45
    if re.search(rf"(?i)\b{CALNET}[^.;,]{{0,25}}$", text[: max(0, min(word[0], amount.start))]) or _is_anothers(text, amount):
        score *= 0.35
    if BESIDES.match(text, amount.end):
        score *= 0.5
    if NOT_THE_COST.search(around):
        budgeted = statement.weight("cost") >= 0.6 and not NOT_THE_COST.search(re.sub(r"(?i)\bbudget\w*", " ", around))  # noqa: PLR2004
        score *= 0.9 if budgeted else 0.35
    if is_todays(text) and not re.search(r"(?i)\b(?:proposed|new|will|would)\b", text):
        score *= 0.45
    if is_past(text) or OLD_OFFER.search(text):
        score *= 0.5
    score *= fit(statement, _own_clause(text, amount)) * {Role.VENDOR: 0.95, Role.COVER: 0.97}.get(statement.holding.role, 1.0)
    return min(0.97, score)


def _is_part(text: str, amount: Amount) -> bool:
    """Say whether the words that lead to an amount make it the sum of one kind of charges: “the monthly total is”."""
    lead = re.split(r"[,;\n]|\.\s|\band\b", text[max(0, amount.start - 70) : amount.start])[-1]
    return PART_TOTAL.search(lead) is not None and not re.search(r"(?i)\b(?:grand|aggregate|contract|whole|overall|term)\b", lead)


def _own_clause(text: str, amount: Amount) -> str:
    """What a sentence says of an amount, up to where it goes over to another offer."""
    starts = [match.end() for match in CONTRAST.finditer(text, 0, amount.start)]
    ending = CONTRAST.search(text, amount.end)
    return text[starts[-1] if starts else 0 : ending.start() if ending else len(text)]


def _is_anothers(text: str, amount: Amount) -> bool:
    """Say whether the clause of an amount speaks of what CALNET or a rival asks."""
    clause = _own_clause(text, amount)
    return (is_calnets(clause) and not OURS.search(clause)) or is_rivals(clause)


def _nearest(word: re.Match[str], amounts: list[Amount], text: str) -> Amount | None:
    """The amount that a word such as “total” speaks of: just before it in its clause, or the first after it."""
    after = [
        a
        for a in amounts
        if 0 <= a.start - word.end() <= 90 and not SENTENCE_BREAK.search(text[word.end() : a.start])  # noqa: PLR2004 - a weight or a bound that trial on packets has set
    ]
    before = [
        a
        for a in amounts
        if 0 <= word.start() - a.end <= 40 and not SENTENCE_BREAK.search(text[a.end : word.start()])  # noqa: PLR2004 - a weight or a bound that trial on packets has set
    ]
    trailing = re.match(
        r"(?i)for (?:all|both)|in (?:all|total|full|the aggregate)|all of|all[\s-]in|altogether|all together|together|all told|total\b|over the|for the|whole|entire|"
        r"everything",
        word[0],
    )
    led = after and LED_IN.search(text[: word.start()]) and LINKING.fullmatch(text[word.end() : after[0].start])
    if (
        before
        and trailing
        and not led
        and not (word[0][0].isupper() and after)
        and not (after and after[0].start - word.end() <= CLOSE and re.search(r"[,;(]", text[before[-1].end : word.start()]))
        and (not after or word.start() - before[-1].end <= after[0].start - word.end())
    ):
        return before[-1]
    return after[0] if after else (before[-1] if before and trailing else None)


CLOSE = 20
"""Characters between a word such as “total” that begins a clause and the amount that it announces."""
LED_IN = re.compile(r"(?i)\b(?:an?|the|our|its|of|combined|grand)\s+$")
LINKING = re.compile(r"(?i)(?:\W|\b(?:price|costs?|amount|sum|charges?|figure|value|outlay|contract|is|comes?|to|of|will|would|be|being|therefore|thus|for|the|it)\b)*")
"""What stands between a word such as “total” and the amount that it announces."""
SENTENCE_BREAK = re.compile(r";|(?<![.\s])\.\s")
"""A full stop that is not one of a dotted line between a label and its figure."""
YEAR_IN_ALL = re.compile(r"(?i)\s*(?:a|per) year,? (?:in total|in all|altogether|all told|total)\b")
ALONE = re.compile(r"[^\w$]*\$?\s?\d[\d,]*(?:\.\d\d)?\W*")
"""An amount and nothing else: the heading over it says what it is."""
ASIDE = re.compile(r",[^,$]{3,60}[,:]")
CONTRAST = re.compile(r"(?i);|\.[\u00b9\u00b2\u00b3\u2070-\u2079\d]?\s|,? \b(?:while|whereas|but|against|compared (?:to|with)|versus|as opposed to|although|though|(?<!rather )(?<!other )than)\b|, (?=(?:the|our|their) )")
"""Where a sentence goes over from one offer to the other."""
OURS = re.compile(r"(?i)\b(?:provider|vendor|proposed)\b")
BESIDES = re.compile(rf"(?i)[^.;$]{{0,30}}\b(?:plus|besides|and then|in addition to) [^.;$]{{0,30}}\$\s?[\d,.]+\s?{PER.pattern[4:].lstrip('^')}")
"""More that is to be paid, by the month: what stands before it is not everything."""
CORRECTED = re.compile(
    r"(?i)\b(?:correct(?:ed)?|right|true|revised) (?:amount|figure|number|price|total|sum|cost|one)\b[^.;$]{0,20}\b(?:is|are|reads|comes to|should (?:be|read|have been))\W*\$"
)
TAKEN_BACK = re.compile(
    r"(?i)(?:\b(?:strike|delete|replace|instead of|in place of|rather than|in lieu of|(?:changed?|corrected|revised|raised|"
    r"lowered|cut) from)(?: out| the| a| an| our| figure| amount| total| of)*|\d, not)\W*$"
)
PUT_IN = re.compile(r"(?i)\b(?:by|with|read|to|insert|now)\W{0,3}$")


def _with_arithmetic(text: str) -> list[Amount]:
    """The amounts of a text as it is meant: marked ones, bare ones in sums, without those that a correction takes back."""
    return [amount for amount in _figures(text) if not TAKEN_BACK.search(text[: amount.start])]


def _figures(text: str) -> list[Amount]:
    """The marked amounts of a text; figures that a unit of price marks, and those beside words of summing up or in sums."""
    amounts = find_money(text)
    amounts += [a for a in find_priced(text) if not _within(a, amounts) and not PERCENTAGE.match(text, a.end)]
    amounts += [Amount(m.start(1), m.end(1), parse_number(m[1]) or 0.0) for m in WITH_CENTS.finditer(text) if not _spans(m, amounts)]
    if re.search(r"(?i)\d\s*(?:times|x|\u00d7|\*|@|\+)\s*\$?\d|=\s*\d", text):
        amounts += [
            a
            for a in find_bare(text)
            if not _within(a, amounts)
            and re.search(r"(?i)(?:\bis|=|\+|\bplus(?: the)?|equals|\bmakes)\s*$", text[: a.start])
            and not re.match(rf"\s+{THINGS}|\s*(?:[x\u00d7*@]|times)\s*\$?\d", text[a.end :])
        ]
    if not find_money(text) and (TOTAL.search(text) or SUMS.search(text) or PRICE_IS.search(text)):
        amounts += [a for a in _unmarked(text) if not _within(a, amounts)]
    amounts.sort(key=lambda a: a.start)
    return [a for a, b in pairwise([*amounts, Amount(len(text), len(text), 0.0)]) if a.value != b.value or re.search(r"[^\s(]", text[a.end : b.start])]


def _spans(match: re.Match[str], amounts: list[Amount]) -> bool:
    return any(amount.start < match.end(1) and match.start(1) < amount.end for amount in amounts)


def _within(amount: Amount, others: list[Amount]) -> bool:
    return any(other.start < amount.end and amount.start < other.end for other in others)


def _unmarked(text: str) -> Iterator[Amount]:
    """Figures, in digits or words, too large to count anything but dollars in a sentence that sums up."""
    for match in LARGE.finditer(text):
        value = parse_number(match[0])
        if value is not None and value >= LEAST_UNMARKED and not re.match(rf"\s*(?:{THINGS}|%|percent)", text[match.end() :]):
            yield Amount(match.start(), match.end(), value)


def _ranked(claims: list[Claim]) -> list[Claim]:
    """The claims, surest first; a value that several places state rises."""

    def support(claim: Claim) -> float:
        others = sum(
            1 for other in claims if abs(other.value - claim.value) < CENT and other.evidence != claim.evidence
        )
        return claim.score + 0.03 * min(2, others)

    return sorted(claims, key=lambda claim: (-round(support(claim), 3), -claim.value))


def _total_values(totals: list[Claim], bill: Bill | None) -> Iterator[FieldValue]:
    if not totals:
        return
    adding = [claim for claim in totals if bill is not None and bill.comes_to(claim.value) and claim.score >= 0.35]  # noqa: PLR2004
    best = adding[0] if adding and adding[0].score >= totals[0].score - 0.35 else totals[0]
    checked = best in adding
    score = min(0.98, best.score + (0.2 if checked and "bounded" not in best.why else 0.0))
    reason = best.why + (" The lines add up to it." if checked else "")
    others = {round(claim.value, 2): claim for claim in reversed(totals) if abs(claim.value - best.value) >= CENT}
    rivals = tuple(
        FieldValue("cost.total", value, claim.evidence, claim.score, reason="Another amount is more surely the total.")
        for value, claim in list(others.items())[:8]
    )
    yield FieldValue(
        "cost.total", round(best.value, 2), best.evidence, round(score, 3), Substance.SUBSTANTIVE, reason, rivals
    )


# Lines


def _merit(bill: Bill) -> tuple[bool, float, float]:
    rank = {Role.REQUEST: 0.05, Role.WORKBOOK: 0.04, Role.EXHIBIT: 0.04, Role.COVER: 0.03}.get(bill.role, 0.0)
    if bill.adds_up:
        return True, float(len(bill.amounts)), bill.score + rank
    return False, round(bill.score, 1) + rank, float(len(bill.amounts))


def _is_bill(bill: Bill, totals: list[Claim]) -> bool:
    """Say whether the lines are more than the stated total over again."""
    if len(bill.amounts) > 1:
        return True
    return (
        not any(abs(claim.value - bill.amounts[0]) < CENT and claim.score >= 0.5 for claim in totals)  # noqa: PLR2004 - a weight or a bound that trial on packets has set
        or (bill.adds_up and bill.score >= 0.9)  # noqa: PLR2004 - a weight or a bound that trial on packets has set
    )


def _item_values(bills: list[Bill], best: Bill | None) -> Iterator[FieldValue]:
    if best is None:
        return
    rivals = tuple(
        FieldValue(
            "cost.items",
            list(bill.amounts),
            bill.evidence[:20],
            bill.score,
            reason="Other lines are more surely the contract's items.",
        )
        for bill in bills
        if bill.amounts != best.amounts
    )[:5]
    how = "which add up to the stated total" if best.adds_up else "each with its amount"
    lines = f"{len(best.amounts)} line{'s' if len(best.amounts) > 1 else ''}"
    yield FieldValue(
        "cost.items",
        list(best.amounts),
        best.evidence[:60],
        best.score,
        Substance.SUBSTANTIVE,
        f"It gives {lines}, {how}.",
        rivals,
    )


def _bills(holding: Holding, totals: list[float]) -> Iterator[Bill]:
    tables = [made for table in find_tables(holding.document) if (made := _table_bills(holding, table, totals))]
    for found in tables:
        yield from found
    if len(tables) > 1:
        yield from _joined(tables, totals)
    prose = _prose_bill(holding, totals)
    if prose is not None:
        yield prose


def _joined(tables: list[list[Bill]], totals: list[float]) -> Iterator[Bill]:
    """The lines of several tables of one document that together add up to a total."""
    best = [max(found, key=_merit) for found in tables][:8]
    for size in range(2, len(best) + 1):
        for some in combinations(best, size):
            joined = round(sum(bill.sum for bill in some), 2)
            if any(abs(joined - total) < CENT for total in totals):
                amounts = tuple(amount for bill in some for amount in bill.amounts)
                evidence = tuple(e for bill in some for e in bill.evidence)
                yield Bill(amounts, evidence, 0.95, some[0].role, adds_up=True)


def _shared_bills(bills: list[Bill], totals: list[float]) -> list[Bill]:
    """Lines of two documents that only together add up to the total."""
    made = []
    loose = [bill for bill in bills if not bill.adds_up][:8]
    for one, other in combinations(loose, 2):
        apart = one.evidence and other.evidence and one.evidence[0].document != other.evidence[0].document
        if apart and any(abs(one.sum + other.sum - total) < CENT for total in totals):
            evidence = one.evidence + other.evidence
            made.append(Bill(one.amounts + other.amounts, evidence, 0.93, one.role, adds_up=True))
    return made


def _table_bills(holding: Holding, table: Table, totals: list[float]) -> list[Bill]:
    rows = [row for row in table.rows if _is_line(table, row)]
    if OTHER_SHEET.search(table.label) or not rows:
        return []
    columns = _money_columns(table, rows)
    if not columns:
        return []
    made = [_bill_of(holding, table, some, c, totals) for some in _above_total(table, rows) for c in _choices(columns)]
    good = [bill for bill in made if bill is not None and bill.adds_up]
    if good:
        return sorted(good, key=lambda bill: -len(bill.amounts))
    without = [row for row in rows if not any(_is_rate(row.at(column)) for column in columns[-1:])]
    if 1 < len(without) < len(rows):
        partial = _bill_of(holding, table, without, (columns[-1],), totals)
        if partial is not None and partial.adds_up:
            return [partial]
    plain = _bill_of(holding, table, rows, _natural(table, rows, columns), totals)
    return [plain] if plain is not None else []


def _is_line(table: Table, row: Row) -> bool:
    label = _row_label(row)
    if not re.search(r"[A-Za-z]{2}", label):
        return False
    summed = (TOTAL.search(label) or _sums_up(table, row)) and not re.search(r"(?i)everything but|overall (?:design|project) management", label)
    return not (
        summed
        or re.search(r"(?i)\bsub-?total|column sums?|^\W*sum\b|carried forward|\bsavings?\b", label)
        or (TAX.search(label) and not re.search(r"(?i)includ", label))
    )


def _money_columns(table: Table, rows: list[Row]) -> list[int]:
    """The columns that hold amounts of money for what is proposed; those of the budget where there are no others."""
    return _columns_of(table, rows, FOREIGN) or _columns_of(table, rows, FOREIGN_BUT_BUDGET)


FOREIGN_BUT_BUDGET = re.compile(FOREIGN.pattern.replace("|budget", ""))


def _columns_of(table: Table, rows: list[Row], foreign: re.Pattern[str]) -> list[int]:
    found = []
    for column in sorted({cell.column for row in rows for cell in row.cells}):
        caption = table.captions.get(column, "")
        cells = [cell for row in rows if (cell := row.at(column)) is not None and cell.amount is not None]
        marked = any("$" in cell.text or re.search(r"\d\.\d\d\b", cell.text) for cell in cells)
        priced = re.search(
            r"(?i)price|cost|charge|rate|amount|nrc|mrc|month|install|set-?up|total|extended|fee|one[\s-]time|"
            r"recurring|each|unit|\byear",
            caption,
        )
        if (
            cells
            and (not _counts(caption) or any("$" in cell.text for cell in cells))
            and not foreign.search(caption)
            and (marked or (priced and foreign is FOREIGN) or (not caption and max(cell.amount or 0 for cell in cells) >= LEAST_BARE))
        ):
            found.append(column)
    return found


def _choices(columns: list[int]) -> Iterator[tuple[int, ...]]:
    for size in range(1, min(4, len(columns)) + 1):
        yield from combinations(columns, size)


def _above_total(table: Table, rows: list[Row]) -> Iterator[list[Row]]:
    """The lines, and those above the row of the total, below which options and remarks may stand."""
    yield rows
    end = next((row.start for row in table.rows if TOTAL.search(_row_label(row)) and row not in rows), 0)
    above = [row for row in rows if row.start < end]
    if 0 < len(above) < len(rows):
        yield above


def _is_rate(cell: Cell | None) -> bool:
    """Say whether a cell among extended amounts is a rate still: “$2,204.00 / mo”."""
    return cell is not None and cell.amount is not None and PER.search(cell.text.lstrip("$ 0123456789.,")) is not None


def _natural(table: Table, rows: list[Row], columns: list[int]) -> tuple[int, ...]:
    """The columns a reader takes the lines from where nothing adds up: what unit prices come to, and what is paid once.

    Arithmetic tells unit prices from what they come to; where it does not, the captions do.
    """
    kept = [c for c in columns if not any(_is_unit(table, rows, c, other) for other in columns if other != c)]
    across = [c for c in kept if _is_sum(rows, c, [other for other in kept if other != c])]
    if across or len(kept) < len(columns):
        return tuple(across[-1:] or kept)
    extended = [
        c
        for c in columns
        if EXTENDED.search(table.captions.get(c, ""))
        and not re.search(r"(?i)\bunit\b|\bper\b|each", table.captions.get(c, ""))
    ]
    return (extended[-1],) if extended else tuple(columns)


def _is_unit(table: Table, rows: list[Row], unit: int, extended: int) -> bool:
    """Say whether one column is the other times the counts of the row, or times the months of a term, in every row."""
    if ONCE.search(table.captions.get(extended, "")):
        return False
    factors = []
    for row in rows:
        one, other = row.at(unit), row.at(extended)
        if one is None or other is None or not one.amount or not other.amount:
            continue
        counts = [cell.amount for cell in row.cells if cell.column not in {unit, extended} and cell.amount]
        times = {*FACTORS, 1, *counts, *(a * b for a, b in combinations(counts, 2)), *(a * m for a in counts for m in FACTORS)}
        factor = next((n for n in times if abs(one.amount * n - other.amount) < CENT), None)
        if factor is None:
            return False
        factors.append(factor)
    return any(factor > 1 for factor in factors)


def _is_sum(rows: list[Row], column: int, others: list[int]) -> bool:
    """Say whether a column is the sum of two or more others in every row."""
    found = 0
    for row in rows:
        cell = row.at(column)
        parts = [other.amount or 0.0 for c in others if (other := row.at(c)) is not None]
        if cell is None or not cell.amount or abs(sum(parts) - cell.amount) >= CENT:
            return False
        found += sum(part > 0 for part in parts) > 1
    return found > 0


def _bill_of(
    holding: Holding, table: Table, rows: list[Row], columns: tuple[int, ...], totals: list[float]
) -> Bill | None:
    cells = [(cell, cell.amount) for row in rows for cell in row.cells if cell.column in columns and cell.amount]
    amounts = tuple(round(amount, 2) for _, amount in cells if amount)
    if not amounts:
        return None
    yearly = sum(bool(YEARLY.match(table.captions.get(column, ""))) for column in columns)
    total = round(sum(amounts), 2)
    alone = all((cell := row.at(columns[0])) is not None and cell.amount is not None for row in rows)
    adds_up = any(abs(total - stated) < CENT for stated in totals) and (len(amounts) > 1 or alone)
    evidence = tuple(e for row in rows for e in show(holding.document, row.start, row.end, method=METHOD))
    score = 0.96 if adds_up else 0.88
    score -= 0.02 * yearly
    return Bill(
        amounts,
        evidence,
        round(score * (0.97 if holding.role is Role.VENDOR else 1.0), 3),
        holding.role,
        adds_up=adds_up,
    )


# Lines in running text


def _prose_bill(holding: Holding, totals: list[float]) -> Bill | None:
    mentions = [m for statement in statements(holding) for m in _mentions(holding.document, statement)]
    groups = _neighbours(holding) if totals else ()
    for total in totals:
        chosen = _adding(mentions, total) or next(filter(None, (_adding(group, total) for group in groups)), [])
        if chosen:
            return _prose(holding, chosen, 0.93, adds_up=True)
    lines = _without_units(mentions)
    whole = [m for m in lines if any(abs(m.amount.value - total) < CENT for total in totals if total >= totals[0])]
    if whole and len(whole) == len(lines) < len(mentions):
        return _prose(holding, whole[:1], 0.9, adds_up=True)
    lines = [m for m in lines if m not in whole]
    labelled = [m for m in lines if m.statement.weight("cost") >= 0.5]  # noqa: PLR2004 - the cost has a paragraph of its own
    lines = _once(labelled or lines)
    if not lines:
        return None
    months, counts = _lengths_and_counts(holding)
    reached = next(
        (
            total
            for total in totals
            if _comes_to(lines, total, months) or _comes_to_counted(lines, total, months, counts)
        ),
        None,
    )
    if reached is not None:
        return replace(_prose(holding, lines, 0.93, adds_up=True), total=reached)
    return _loose(holding, lines)


def _loose(holding: Holding, lines: list[Mention]) -> Bill:
    """Lines that come to no stated total: as sure as their labels and the words about them."""
    under = max(m.statement.weight("cost") for m in lines)
    worded = sum(ITEM_WORDS.search(_around(m)) is not None for m in lines) / len(lines)
    rated = any(_is_rate_of(m) for m in lines)
    score = 0.45 + 0.25 * under + 0.3 * worded + 0.08 * (len(lines) > 1) + 0.07 * rated
    return _prose(holding, lines, round(min(0.95, score), 3), adds_up=False)


def _is_rate_of(mention: Mention) -> bool:
    """Say whether an amount is the price of a piece or a month, which nobody states who does not price his items."""
    text, amount = mention.statement.text, mention.amount
    return PER.match(text[amount.end : amount.end + 18]) is not None or TIMES.search(text[: amount.start]) is not None or TIMES_MORE.match(text, amount.end) is not None


TIMES = re.compile(r"(?i)\b\d{1,5}\s?(?:x|\u00d7|@)\s?\$?\s?$|\b\d{1,4} (?:[a-z-]+ ){1,3}(?:at|@) \$?$")
TIMES_MORE = re.compile(r"(?i)\s?(?:x|\u00d7|times)\s?\d")


def _prose(holding: Holding, mentions: list[Mention], score: float, *, adds_up: bool) -> Bill:
    evidence = dict.fromkeys(e for m in mentions for e in m.statement.evidence(METHOD, score))
    return Bill(
        tuple(round(m.amount.value, 2) for m in mentions), tuple(evidence), score, holding.role, adds_up=adds_up
    )


def _mentions(document: Document, statement: Statement) -> Iterator[Mention]:
    """The amounts of a statement that could be lines of the proposed cost."""
    text = statement.text
    if statement.passage.origin in TABULAR and _in_table_of_amounts(document, statement):
        return
    topic = statement.weight("cost")
    other = max((statement.weight(name) for name in CONSEQUENCE), default=0.0)
    sums = re.search(r"=\s*\$?\d", text) is not None or (
        statement.passage.origin in {"prose", "list"} and TOTAL.search(statement.passage.text) is not None
    )
    if (topic < 0.3 and (other >= 0.5 or not (ITEM_WORDS.search(f"{statement.passage.label} {text}") or sums))) or fit(statement) < 0.7:  # noqa: PLR2004
        return
    if HYPOTHETICAL.search(text) and topic < 0.5:  # noqa: PLR2004 - what a denial would cost
        return
    if is_calnets(text) and topic < 0.5:  # noqa: PLR2004 - a comparison outside of the cost paragraph
        return
    clauses = _clauses(text)
    for amount in _with_arithmetic(text):
        clause = sum(end <= amount.start for end in clauses)
        around = text[max(0, amount.start - 45) : amount.end + 45]
        if (
            amount.value > 0
            and not (NOT_THE_COST.search(around) and topic < 0.5)  # noqa: PLR2004 - a weight or a bound that trial on packets has set
            and not FOREIGN.search(text[max(0, amount.start - 25) : amount.start])
        ):
            yield Mention(statement, amount, clause)


def _clauses(text: str) -> list[int]:
    return [
        match.end()
        for match in re.finditer(
            r"[;|]|\.\s|,? and (?=(?:an? |the )?(?:\$|\w+ (?:for|at) \$))|, (?=[a-z][\w -]{2,40}[,:]? \$)|, plus ", text
        )
    ]


def _around(mention: Mention) -> str:
    return mention.statement.text[max(0, mention.amount.start - 60) : mention.amount.end + 40]


def _adding(mentions: list[Mention], total: float) -> list[Mention]:
    """The largest set of mentions, the total itself left out, whose amounts add up to it, in their order."""
    candidates = [m for m in mentions if 0 < m.amount.value < total - 0.001]
    unique = _once(candidates)
    for some in (unique, candidates):
        if 2 <= len(some) <= MOST_CANDIDATES:  # noqa: PLR2004 - one alone cannot add up
            found = _subset([round(m.amount.value * 100) for m in some], round(total * 100))
            if found:
                return [some[index] for index in found]
    return []


def _comes_to(lines: list[Mention], total: float, months: list[float]) -> bool:
    """Say whether monthly and one-time lines come to the total over a number of months that the document speaks of."""
    amounts = [m.amount.value for m in lines][:8]
    for length in sorted({*months, *FACTORS}):
        for pick in range(1, 1 << len(amounts)):
            added = sum(amount * (length if pick >> index & 1 else 1) for index, amount in enumerate(amounts))
            if abs(added - total) < CENT:
                return True
    return False


def _lengths_and_counts(holding: Holding) -> tuple[list[float], list[float]]:
    """The lengths of time (months) and the counts that a document speaks of, for arithmetic."""
    text = flat(seen(holding.document).text)
    months = {round(d.months) for d in find_durations(text) if d.unit in {"month", "year"} and 2 <= d.months <= 120}  # noqa: PLR2004
    numbers = (parse_number(m[0]) for m in re.finditer(rf"(?i)(?<![\d$.,/:-]){NUMBER}(?![\d.,/:-]*\d)", text))
    counts = {n for n in numbers if n is not None and 2 <= n <= 5000 and n.is_integer()}  # noqa: PLR2004 - as many as anybody buys
    return sorted(float(m) for m in months)[:6], sorted(counts)[:12]


def _comes_to_counted(lines: list[Mention], total: float, months: list[float], counts: list[float]) -> bool:
    """Say whether unit prices come to the total, each once, by the month, by the piece, or both."""
    amounts = [m.amount.value for m in lines]
    if len(amounts) > 4 or not months:  # noqa: PLR2004 - more would fit by chance
        return False
    for length, count in product(months, counts or [1.0]):
        for factors in product((1.0, length, count, length * count), repeat=len(amounts)):
            if abs(sum(a * f for a, f in zip(amounts, factors, strict=True)) - total) < CENT and max(factors) > 1:
                return True
    return False


def _subset(values: list[int], target: int) -> tuple[int, ...]:
    """The indexes of the largest set of values that adds up to the target, or an empty tuple."""
    sums: dict[int, tuple[int, ...]] = {0: ()}
    for index, value in enumerate(values):
        for total, chosen in list(sums.items()):
            reached = total + value
            if reached <= target and len(chosen) + 1 > len(sums.get(reached, ())):
                sums[reached] = (*chosen, index)
    found = sums.get(target, ())
    return found if len(found) > 1 else ()


def _once(mentions: list[Mention]) -> list[Mention]:
    """The mentions without those that repeat an amount in another statement."""
    seen: dict[float, Mention] = {}
    kept = []
    for mention in mentions:
        first = seen.setdefault(mention.amount.value, mention)
        if first is mention or first.statement is mention.statement:
            kept.append(mention)
    return kept


def _without_units(mentions: list[Mention]) -> list[Mention]:
    """The mentions without unit prices whose extended amount stands in the same clause or the next amount."""
    kept = []
    for number, mention in enumerate(mentions):
        following = mentions[number + 1] if number + 1 < len(mentions) else None
        before = mentions[number - 1] if number else None
        explains = before is not None and before.statement is mention.statement and _explains(mention, before)
        if not explains and (following is None or following.statement is not mention.statement or not _extends(mention, following)):
            kept.append(mention)
    return kept


def _explains(unit: Mention, extended: Mention) -> bool:
    """Say whether a unit price stands in brackets behind what it comes to: “$26,640.00 (36 x $740.00)”."""
    between = unit.statement.text[extended.amount.end : unit.amount.start]
    return re.fullmatch(r"[^.;()]*\([^()]*", between) is not None and _extends(unit, extended)


def _extends(unit: Mention, extended: Mention) -> bool:
    if extended.amount.value <= unit.amount.value or unit.amount.value <= 0:
        return False
    ratio = extended.amount.value / unit.amount.value
    text = unit.statement.text
    first, second = sorted((unit.amount, extended.amount), key=lambda a: a.start)
    lead = max(0, first.start - 60)
    numbers = [
        n
        for m in re.finditer(
            rf"(?i){NUMBER}",
            text[lead : first.start] + " " + text[first.end : second.start] + " " + text[second.end : second.end + 40],
        )
        if (n := parse_number(m[0])) and 1 < n <= 100_000  # noqa: PLR2004 - a weight or a bound that trial on packets has set
    ]
    if re.search(r"(?i)\byear|annual", text):
        numbers.append(12.0)
    products = (
        set(numbers)
        | {a * b for a, b in combinations(numbers, 2)}
        | {a * b * c for a, b, c in combinations(numbers[:8], 3)}
    )
    if any(abs(ratio - product) < 0.005 * product for product in products):
        return True
    return unit.clause == extended.clause and round(ratio, 6) in FACTORS


# What lost


def _lost(holding: Holding, *, found: bool) -> Iterator[FieldValue]:
    """The places under a cost label that are left open or point elsewhere."""
    for statement in statements(holding):
        if statement.weight("cost") < 0.6 or statement.heading or find_money(statement.text):  # noqa: PLR2004 - no label of its own
            continue
        judged = classify(statement.text)
        if judged.is_substantive or (found and judged.substance is Substance.OTHER_SUBJECT):
            continue
        for name in NAMES:
            yield FieldValue(name, None, statement.evidence(METHOD), judged.confidence, judged.substance, judged.reason)


def _short(text: str) -> str:
    words = text.split()
    return " ".join(words[:24]) + (" …" if len(words) > 24 else "")  # noqa: PLR2004 - enough to recognise it
