"""Says whether the same letters give the same fields as Word file, PDF, scan, fax and photograph.

Six letters (tests/six_letters.py) are made in every shape and read through `pipeline.reading.read`. A field is a name
and a value that counts (money, months, places, names); those of the Word file are what is expected. Prints, for each
shape, how many of them came out the same, how many are unclear (a value was read, and known to be in doubt) or absent,
and how many came out otherwise (wrong). With `--further` it reads six letters of other layouts
(tests/six_more_letters.py).

Run: .venv/bin/python -m benchmarks.fidelity [--further] [--letters 2] [--verbose]
"""

import argparse
import json
from dataclasses import dataclass, field
from datetime import UTC, datetime

from rich.console import Console
from rich.table import Table

from domain.cases import Reading
from domain.fields import FieldValue, Substance, Value
from domain.mail import RawMessage, Source
from extractors.contract import Limits
from pipeline.reading import read
from tests.six_letters import LETTERS, SHAPES, Letter, as_mail
from tests.six_more_letters import MORE_LETTERS
from validators.inquiry import Thresholds

COMPARED = ("cost.total", "cost.items", "contract.term_months", "services.addresses", "provider.name", "agency", "kind")
Fields = frozenset[tuple[str, str]]


@dataclass
class Outcome:
    """How the fields of one shape compare with those of the Word file."""

    same: int = 0
    unclear: list[str] = field(default_factory=list)
    absent: list[str] = field(default_factory=list)
    wrong: list[str] = field(default_factory=list)

    @property
    def share(self) -> float:
        """The share of the expected fields that came out the same."""
        return self.same / max(1, self.same + len(self.unclear) + len(self.absent))


def reading_of(made: Letter, shape: str) -> Reading:
    """What is read of a letter in one of its shapes."""
    raw = RawMessage(Source("exemptions", "1"), as_mail(made, shape), datetime(2026, 3, 3, 17, 0, tzinfo=UTC))
    return read(raw, Limits())


def fields_of(found: Reading) -> Fields:
    """The names and values that count; of the values of one name only the surest, as the judge takes it."""
    return frozenset(
        (name, single)
        for name, value in _best(found).items()
        if value.confidence >= Thresholds().present
        for single in _singles(name, value.value)
    )


def unclear_in(found: Reading) -> frozenset[str]:
    """The names of the fields whose best value is in doubt."""
    return frozenset(name for name, value in _best(found).items() if value.confidence < Thresholds().present)


def _best(found: Reading) -> dict[str, FieldValue]:
    best: dict[str, FieldValue] = {}
    for value in found.fields:
        counts = value.substance is Substance.SUBSTANTIVE and value.value is not None
        compared = value.name in COMPARED or value.name.startswith("signer")
        if counts and compared and (value.name not in best or value.confidence > best[value.name].confidence):
            best[value.name] = value
    return best


def _singles(name: str, value: Value) -> list[str]:
    """A value's pieces as comparable text: every item of a list by itself; how sure something is is left out."""
    if isinstance(value, list):
        return [text for item in value for text in _singles(name, item)]
    if name == "kind" and isinstance(value, dict):
        value = {"kind": value.get("kind"), "what": value.get("what")}
    return [json.dumps(value, sort_keys=True, default=str)]


def compared(expected: Fields, found: Fields, unclear: frozenset[str] = frozenset()) -> Outcome:
    """How what was found compares with what was expected; `unclear` names the fields that are known to be in doubt."""
    lacking = sorted(expected - found)
    return Outcome(
        len(expected & found),
        [f"{name}: {value}" for name, value in lacking if name in unclear],
        [f"{name}: {value}" for name, value in lacking if name not in unclear],
        [f"{name}: {value}" for name, value in sorted(found - expected)],
    )


def main() -> None:
    """Read every letter in every shape and print the table."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--letters", type=int, default=len(LETTERS))
    parser.add_argument("--further", action="store_true", help="read the letters on which nothing was tuned")
    parser.add_argument("--shapes", nargs="*", default=[shape for shape in SHAPES if shape != "docx"])
    parser.add_argument("--verbose", action="store_true", help="print what is absent and wrong")
    options = parser.parse_args()
    console = Console(width=180, highlight=False, markup=False)
    table = Table("Letter", "Fields", *options.shapes)
    sums = {shape: Outcome() for shape in options.shapes}
    for made in (MORE_LETTERS if options.further else LETTERS)[: options.letters]:
        expected = fields_of(reading_of(made, "docx"))
        if options.verbose:
            console.print(made.name, *(f"    {name}: {value}" for name, value in sorted(expected)), sep="\n")
        row = []
        for shape in options.shapes:
            read_so = reading_of(made, shape)
            outcome = compared(expected, fields_of(read_so), unclear_in(read_so))
            sums[shape].same += outcome.same
            sums[shape].unclear += outcome.unclear
            sums[shape].absent += outcome.absent
            sums[shape].wrong += outcome.wrong
            row.append(_cell(outcome))
            if options.verbose:
                console.print(f"  {shape}: {row[-1]}", *(f"    unclear {line}" for line in outcome.unclear), sep="\n")
                console.print(*(f"    absent {line}" for line in outcome.absent), sep="\n")
                console.print(*(f"    wrong  {line}" for line in outcome.wrong), sep="\n")
        table.add_row(made.name, str(len(expected)), *row)
    table.add_row("all", "", *(f"{_cell(outcome)} = {outcome.share:.1%}" for outcome in sums.values()))
    console.print(table)


def _cell(outcome: Outcome) -> str:
    lost = f"{len(outcome.unclear)} unclear, {len(outcome.absent)} absent"
    return f"{outcome.same} same, {lost}, {len(outcome.wrong)} wrong"


if __name__ == "__main__":
    main()
