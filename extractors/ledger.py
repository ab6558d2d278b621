"""Lines of the coverage ledger, as the format readers write them: what was read, and why something was not."""

from domain.documents import Coverage, Reason, Verdict
from domain.mail import Part
from extractors.contract import Extract


def was_read(part: Part, unit: str = "", detail: str = "") -> Coverage:
    """Give a line saying that this unit was read to its end."""
    return Coverage(part=part.path, name=part.name, verdict=Verdict.READ, unit=unit, detail=detail)


def partly_read(part: Part, reason: Reason, detail: str, unit: str = "") -> Coverage:
    """Give a line saying that something of this unit was read and something else was not, and why."""
    return Coverage(
        part=part.path, name=part.name, verdict=Verdict.PARTLY_READ, unit=unit, reason=reason, detail=detail
    )


def not_read(part: Part, reason: Reason, detail: str, unit: str = "") -> Coverage:
    """Give a line saying that nothing of this unit was read, and why."""
    return Coverage(part=part.path, name=part.name, verdict=Verdict.NOT_READ, unit=unit, reason=reason, detail=detail)


def unreadable(part: Part, reason: Reason, detail: str) -> Extract:
    """Give what a reader hands back when the part cannot be opened at all."""
    return Extract(document=None, coverage=(not_read(part, reason, detail),))


def summed_up(part: Part, units: list[Coverage]) -> tuple[Coverage, ...]:
    """Give the line for the part as a whole, followed by those of its units; the worst unit names the reason."""
    poor = [unit for unit in units if unit.verdict is not Verdict.READ]
    if not poor:
        return (was_read(part), *units)
    worst = next((unit for unit in poor if unit.verdict is Verdict.NOT_READ), poor[0])
    detail = "; ".join(dict.fromkeys(f"{unit.unit}: {unit.detail}" if unit.unit else unit.detail for unit in poor[:5]))
    if len(poor) > len(units) - 1 and all(unit.verdict is Verdict.NOT_READ for unit in units):
        return (not_read(part, worst.reason or Reason.DAMAGED, detail), *units)
    return (partly_read(part, worst.reason or Reason.DAMAGED, detail), *units)
