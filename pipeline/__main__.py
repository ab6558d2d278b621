"""The command `calnet-intake`. Each command is a thin skin over a function that tests call too."""

import logging
import sys
from datetime import timedelta
from enum import IntEnum
from pathlib import Path
from typing import Annotated

import typer

from domain.errors import IntakeError, Misconfigured, Unavailable
from pipeline import checking, demo, doctor, people, reports
from pipeline.daemon import run as run_daemon
from pipeline.settings import load
from pipeline.terminal import AsJson, SettingsFile, err, out, say_json
from pipeline.wiring import build, upgrade_database


class Exit(IntEnum):
    """Exit codes (docs/COMMANDS.md)."""

    OK = 0
    TROUBLE = 1
    USAGE = 2
    MISCONFIGURED = 3
    UNAVAILABLE = 4


app = typer.Typer(
    no_args_is_help=True, add_completion=False, pretty_exceptions_enable=False, rich_markup_mode="markdown",
    help="Takes in CALNET exemption and delegation requests by mail: keeps every message, reads what is attached, "
    "finds each required item with its evidence, and routes the packet to a reviewer, sends back one deficiency "
    "notice, or asks a person.\n\nStart with `calnet-intake demo`; look at one packet with `calnet-intake "
    "check FOLDER`; then point `config/settings.toml` at your mailboxes, run `calnet-intake doctor`, and "
    "`calnet-intake run`.",
)
db = typer.Typer(no_args_is_help=True, help="Looks after the database.")
app.add_typer(db, name="db")
app.add_typer(people.letters, name="letters")
app.add_typer(people.held, name="held")
app.add_typer(people.pen, name="pen")
app.command("close")(people.close_case)

@app.command("demo")
def demo_command(
    folder: Annotated[
        Path, typer.Option("--data", help="Where the demo keeps its mail and database.")
    ] = Path("var/demo"),
    port: Annotated[int, typer.Option(help="The dashboard's port.")] = 8017,
    *,
    leave: Annotated[
        bool, typer.Option("--exit", help="Stop when the sample mail is done, without the dashboard.")
    ] = False,
) -> None:
    """Work through sample mail before your eyes, on SQLite and Maildir; then show the dashboard until Ctrl+C."""
    demo.demo(folder, port=port, leave=leave, console=out)


@app.command("run")
def run_command(settings: SettingsFile = None) -> None:
    """Watch the mailboxes, take mail in, answer and route it, until SIGTERM or Ctrl+C."""
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(levelname)s %(name)s: %(message)s")
    for chatty in ("alembic", "apscheduler"):
        logging.getLogger(chatty).setLevel(logging.WARNING)
    loaded = load(settings)
    upgrade_database(loaded)
    run_daemon(build(loaded))


@app.command("check")
def check_command(
    paths: Annotated[
        list[Path], typer.Argument(help="Messages (*.eml), or folders that are a packet each.", exists=True)
    ],
    mailbox: Annotated[
        str, typer.Option(help="The mailbox they are taken to have come to: exemptions or delegations.")
    ] = "exemptions",
    authserv_id: Annotated[
        list[str] | None, typer.Option("--authserv-id", help="Whose Authentication-Results to trust; may be repeated.")
    ] = None,
    settings: SettingsFile = None,
    *,
    explain: Annotated[
        bool, typer.Option("--explain", help="Say in words what was looked at, found and rejected.")
    ] = False,
) -> None:
    """Say what a packet lacks, as JSON, one object a line, one per message; nothing is sent or kept.

    A folder is a packet of its own: its *.eml files in name order, in a fresh store. Files given by name arrive in
    that order in one store. Exit status 0 when every file was read, 1 when one could not be, 2 for wrong usage.
    """
    loaded = load(settings)
    if mailbox not in loaded.mailboxes:
        raise typer.BadParameter(f"{mailbox!r} is not one of {', '.join(loaded.mailboxes)}", param_hint="--mailbox")
    failed = checking.check_all(
        paths, loaded, mailbox=mailbox, authserv_ids=authserv_id, explain=explain, say=say_json, console=err
    )
    raise typer.Exit(Exit.TROUBLE if failed else Exit.OK)


@app.command("status")
def status_command(settings: SettingsFile = None, *, as_json: AsJson = False) -> None:
    """Show how many cases, messages and letters stand where, and how the mailboxes do."""
    office = build(load(settings), connect=False)
    poll = timedelta(seconds=office.settings.daemon.poll_seconds)
    try:
        said = reports.status(office.store, now=office.clock(), poll=poll)
    finally:
        office.close()
    if as_json:
        say_json(said)
    else:
        reports.print_status(said, out)


@app.command("case")
def case_command(
    number: Annotated[str, typer.Argument(help="The case number, such as EX-2026-0001.")],
    settings: SettingsFile = None,
    *,
    as_json: AsJson = False,
) -> None:
    """Show one case: what was asked, what was found with its evidence, and what was sent."""
    office = build(load(settings), connect=False)
    try:
        said = reports.case(office.store, number)
    finally:
        office.close()
    if said is None:
        err.print(f"There is no case {reports.plain(number)}. `calnet-intake status` lists the latest.", soft_wrap=True)
        raise typer.Exit(Exit.TROUBLE)
    if as_json:
        say_json(said)
    else:
        reports.print_case(said, out)


@app.command("doctor")
def doctor_command(settings: SettingsFile = None, *, as_json: AsJson = False) -> None:
    """Look at settings, clock, disk, permissions, database, mailboxes and the way out, and say how to mend troubles."""
    found = list(doctor.examine(load(settings)))
    if as_json:
        say_json([d.as_json() for d in found])
    else:
        reports.print_diagnoses((d.as_json() for d in found), out)
    raise typer.Exit(Exit.TROUBLE if any(d.level == "trouble" for d in found) else Exit.OK)


@db.command("upgrade")
def upgrade_command(settings: SettingsFile = None) -> None:
    """Bring the database to this version's tables; run it before `run` after an upgrade (`run` does it too)."""
    out.print(upgrade_database(load(settings)))


def main() -> None:
    """Run the command and turn the program's own errors into one sentence, a remedy and an exit code."""
    try:
        app()
    except Misconfigured as error:
        _complain(error, Exit.MISCONFIGURED)
    except Unavailable as error:
        _complain(error, Exit.UNAVAILABLE)
    except IntakeError as error:
        _complain(error, Exit.TROUBLE)


def _complain(error: IntakeError, code: Exit) -> None:
    err.print(f"[bold]calnet-intake:[/] {reports.plain(error)}", highlight=False, soft_wrap=True)
    if error.remedy:
        err.print(f"  {reports.plain(error.remedy)}", highlight=False, soft_wrap=True)
    sys.exit(code)


if __name__ == "__main__":
    main()
