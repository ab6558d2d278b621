"""The commands by which a person decides what the program leaves to people: letters, held messages, the holding pen.

Each is one call of the store, which writes down who said so. They may be given while the daemon runs; it acts on them
within seconds.
"""

import getpass
from collections.abc import Iterator
from contextlib import contextmanager
from email import message_from_bytes, policy
from pathlib import Path
from typing import Annotated, Any

import typer
from rich.table import Table

from domain.cases import CaseState
from pipeline.reports import plain
from pipeline.settings import load
from pipeline.terminal import AsJson, SettingsFile, out, say_json
from pipeline.wiring import build
from storage.records import NEW_CASE, LetterState, StoredLetter
from storage.repository import Store

letters = typer.Typer(
    no_args_is_help=True, help="Letters that wait for a person: look at them, then let them leave or cancel them."
)
held = typer.Typer(no_args_is_help=True, help="Messages that failed three times and wait for a person.")
pen = typer.Typer(no_args_is_help=True, help="Messages that may belong to a case; a person says to which.")

WAITING = (LetterState.HELD, LetterState.REFUSED)

LetterNumbers = Annotated[list[int], typer.Argument(help="The numbers of the letters, as `letters list` shows them.")]
MessageNumber = Annotated[int, typer.Argument(help="The number of the message, as `list` shows it.")]
Who = Annotated[
    str,
    typer.Option("--who", help="Who decides so, for the history (default: you).", default_factory=getpass.getuser),
]
Why = Annotated[str, typer.Option("--why", help="Why, for the history.")]


@contextmanager
def _store(settings: Path | None) -> Iterator[Store]:
    office = build(load(settings), connect=False)
    try:
        yield office.store
    finally:
        office.close()


@letters.command("list")
def list_letters(
    settings: SettingsFile = None,
    *,
    every: Annotated[bool, typer.Option("--all", help="Also those that left or are on their way.")] = False,
    as_json: AsJson = False,
) -> None:
    """List the letters that wait for a person, oldest first, with why they wait."""
    with _store(settings) as store:
        found = [_letter(one) for one in reversed(store.letters(states=() if every else WAITING, limit=1000))]
    _show(found, ("id", "case", "to", "subject", "state", "why"), as_json=as_json)


@letters.command("show")
def show_letter(
    number: Annotated[int, typer.Argument(help="The number of the letter.")], settings: SettingsFile = None
) -> None:
    """Print a letter as its reader will see it: header fields, plain text, and the names of what goes along."""
    with _store(settings) as store:
        content = store.letter_content(number)
    message = message_from_bytes(content, policy=policy.default)
    for name in ("From", "To", "Reply-To", "Date", "Subject", "Message-ID"):
        _print(f"{name}: {message[name] or ''}")
    body = message.get_body(("plain",))
    _print("\n" + (body.get_content() if body is not None else ""))
    for part in message.iter_attachments():
        _print(f"Goes along: {part.get_filename()}")


@letters.command("approve")
def approve_letters(numbers: LetterNumbers, who: Who, settings: SettingsFile = None) -> None:
    """Let held letters leave, or have refused ones tried again."""
    with _store(settings) as store:
        for number in numbers:
            store.approve_letter(number, who=who)
            _print(f"Letter {number} leaves as soon as the daemon runs.")


@letters.command("cancel")
def cancel_letters(numbers: LetterNumbers, who: Who, why: Why = "", settings: SettingsFile = None) -> None:
    """Keep letters from ever leaving."""
    with _store(settings) as store:
        for number in numbers:
            store.cancel_letter(number, who=who, why=why)
            _print(f"Letter {number} will never leave.")


@held.command("list")
def list_held(settings: SettingsFile = None, *, as_json: AsJson = False) -> None:
    """List the messages that failed three times, oldest first, with the error."""
    with _store(settings) as store:
        found = [
            {"id": one.message.id, "mailbox": one.message.source.mailbox, "received": one.message.received.isoformat(),
             "name": one.message.subject or one.message.name or one.message.source.key,
             "error": one.message.sentence, "code": one.message.code}
            for one in store.held()
        ]
    _show(found, ("id", "mailbox", "name", "received", "error"), as_json=as_json)


@held.command("release")
def release_held(number: MessageNumber, who: Who, settings: SettingsFile = None) -> None:
    """Have a held message tried again, its failures forgotten."""
    with _store(settings) as store:
        store.release_held(number, who=who)
    _print(f"Message {number} is tried again as soon as the daemon runs.")


@pen.command("list")
def list_pen(settings: SettingsFile = None, *, as_json: AsJson = False) -> None:
    """List the messages in the holding pen, oldest first, with why they are there and the cases they may belong to."""
    with _store(settings) as store:
        found = [
            {"id": one.message.id, "received": one.message.received.isoformat(), "from": one.message.author,
             "subject": one.message.subject, "why": " ".join(one.reasons),
             "guesses": [guess.case for guess in one.guesses]}
            for one in store.pen()
        ]
    _show(found, ("id", "received", "from", "subject", "why", "guesses"), as_json=as_json)


@pen.command("assign")
def assign_penned(
    number: MessageNumber,
    case: Annotated[str, typer.Argument(help=f"The number of the case it joins, or `{NEW_CASE}` for one of its own.")],
    who: Who,
    settings: SettingsFile = None,
) -> None:
    """Say which case a message from the holding pen belongs to; it is judged with that case then."""
    where = case.strip()
    where = NEW_CASE if where.lower() == NEW_CASE else where.upper()
    with _store(settings) as store:
        store.assign_penned(number, case=where, who=who)
    _print(f"Message {number} is taken in as said as soon as the daemon runs.")


def close_case(
    number: Annotated[str, typer.Argument(help="The case number, such as EX-2026-0001.")],
    why: Annotated[str, typer.Option("--why", help="Why, for the history.")],
    who: Who,
    settings: SettingsFile = None,
    *,
    withdrawn: Annotated[
        bool, typer.Option("--withdrawn", help="The agency has withdrawn its request, and a person has confirmed it.")
    ] = False,
) -> None:
    """Close a case; `--withdrawn` confirms that the agency has withdrawn it. Nothing is sent."""
    name = number.strip().upper()
    state = CaseState.WITHDRAWN if withdrawn else CaseState.CLOSED
    with _store(settings) as store:
        store.change_case(name, state=state, who=who, why=why)
    _print(f"Case {name} is {state.value}.")


def _letter(letter: StoredLetter) -> dict[str, Any]:
    return {
        "id": letter.id, "case": letter.case, "purpose": letter.purpose.value,
        "to": [address.address for address in letter.to], "subject": letter.subject, "state": letter.state.value,
        "why": letter.held if letter.state is LetterState.HELD else letter.detail, "made": letter.made.isoformat(),
    }


def _show(found: list[dict[str, Any]], columns: tuple[str, ...], *, as_json: bool) -> None:
    """Print the lines as JSON, or those columns of them as a table."""
    if as_json:
        say_json(found)
        return
    if not found:
        _print("Nothing waits.")
        return
    table = Table(show_edge=False)
    for name in columns:
        table.add_column(name.capitalize(), no_wrap=name in {"id", "case"}, overflow="fold")
    for line in found:
        cells = (", ".join(line[name]) if isinstance(line[name], list) else str(line[name]) for name in columns)
        table.add_row(*(plain(cell) for cell in cells))
    out.print(table)


def _print(text: str) -> None:
    """Print a text that may come from outside, as it stands, whatever the terminal's width."""
    out.print(plain(text), highlight=False, soft_wrap=True)
