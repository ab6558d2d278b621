"""What `calnet-intake status` and `calnet-intake case` say: plain data first, then the same for a terminal."""

from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import Any

from rich.console import Console
from rich.markup import escape
from rich.table import Table

from dashboard.words import show_unseen
from domain.fields import Evidence
from domain.findings import Disposition, Status
from storage.repository import Store

WORDS = {
    Status.PRESENT: "there", Status.MISSING: "missing", Status.UNCLEAR: "unclear", Status.CRASHED: "unclear",
    Status.NOT_APPLICABLE: "does not apply",
}
COLOURS = {"there": "green", "missing": "red", "unclear": "yellow", "does not apply": "dim"}


PATIENCE = timedelta(minutes=5)
"""A mailbox that has not been looked at for so long, or for three polls, is not known to be in order any more."""


def status(store: Store, *, now: datetime, poll: timedelta, latest: int = 20) -> dict[str, Any]:
    """Counts of cases, messages and letters, mailbox health, and the latest cases.

    A mailbox is `stale` when a daemon that polls every `poll` would have looked at it since.
    """
    counts = store.counts()
    return {
        "cases": {state.value: n for state, n in counts.cases.items()},
        "messages": {state.value: n for state, n in counts.messages.items()},
        "letters": {state.value: n for state, n in counts.letters.items()},
        "not_yet_acknowledged": counts.unacknowledged,
        "mailboxes": [
            {"name": box.mailbox, "ok": box.ok, "detail": box.detail, "checked": box.checked.isoformat(),
             "stale": now - box.checked > max(PATIENCE, 3 * poll)}
            for box in store.health()
        ],
        "latest": [
            {"number": c.number, "agency": c.agency, "subject": c.subject, "state": c.state.value,
             "missing": list(c.missing), "unclear": list(c.unclear), "changed": c.changed.isoformat()}
            for c in store.cases(limit=latest)
        ],
    }


def plain(text: object) -> str:
    """Text from outside as it may be printed: no markup, and nothing that turns, hides or commands the terminal."""
    return escape(str(show_unseen(str(text))))


def print_status(said: dict[str, Any], out: Console) -> None:
    """Show the status on a terminal."""
    for what in ("cases", "messages", "letters"):
        numbers = ", ".join(f"{n} {state}" for state, n in said[what].items() if n) or "none"
        out.print(f"[bold]{what.capitalize():<9}[/] {numbers}")
    for box in said["mailboxes"]:
        mark = "[green]in order[/]" if box["ok"] else "[red]in trouble[/]"
        if box["stale"]:
            mark = "[yellow]not looked at lately[/] (is `calnet-intake run` running, and does its disk have room?)"
        out.print(f"Mailbox [bold]{plain(box['name'])}[/] {mark}: {plain(box['detail'])} ({box['checked']})")
    if said["latest"]:
        table = Table("Case", "Agency", "State", "Missing or unclear", show_edge=False)
        for case in said["latest"]:
            gaps = [*case["missing"], *(f"? {title}" for title in case["unclear"])]
            table.add_row(case["number"], plain(case["agency"]), case["state"], plain("; ".join(gaps)) or "nothing")
        out.print(table)


def case(store: Store, number: str) -> dict[str, Any] | None:
    """One case: findings with evidence, letters and history; None where there is no such case."""
    file = store.case(number.strip().upper())
    if file is None:
        return None
    judged = (d.decision for d in file.decisions if d.decision.disposition is not Disposition.NOT_A_REQUEST)
    decision = next(judged, None)
    return {
        "number": file.summary.number, "agency": file.summary.agency, "subject": file.summary.subject,
        "kind": file.summary.kind.value, "state": file.summary.state.value, "opened": file.summary.opened.isoformat(),
        "reasons": list(decision.reasons) if decision else [],
        "findings": [
            {
                "id": f.requirement, "title": f.title, "status": WORDS[f.status], "citation": f.citation,
                "reason": f.reason, "evidence": [_proof(e) for e in f.evidence],
            }
            for f in (decision.findings if decision else ())
        ],
        "fields": {f.name: f.value for f in (decision.fields if decision else ())},
        "messages": [
            {"number": a.number, "received": a.received.isoformat(), "subject": a.reading.message.subject,
             "from": [address.address for address in a.reading.message.from_]}
            for a in file.arrivals
        ],
        "letters": [
            {"id": letter.id, "purpose": letter.purpose.value, "subject": letter.subject, "state": letter.state.value,
             "to": [address.address for address in letter.to]}
            for letter in file.letters
        ],
        "history": [{"at": e.at.isoformat(), "what": e.what, "detail": e.detail} for e in file.events],
    }


def _proof(e: Evidence) -> dict[str, Any]:
    return {"quote": e.quote, "document": e.name or "message text", "place": str(e.place or ""), "message": e.message}


def print_case(said: dict[str, Any], out: Console) -> None:
    """Show a case on a terminal."""
    head = f"{plain(said['agency'])}: {plain(said['subject'])}"
    out.print(f"[bold]{plain(said['number'])}[/] {head} ([bold]{said['state']}[/])")
    for reason in said["reasons"]:
        out.print(f"  {plain(reason)}")
    table = Table("Item", "Status", "Found, and where", show_lines=True)
    for finding in said["findings"]:
        colour = COLOURS[finding["status"]]
        proof = "\n".join(
            f"“{e['quote'][:160]}” ({e['document']}{', ' + e['place'] if e['place'] else ''})"
            for e in finding["evidence"][:2]
        )
        words = "\n".join(line for line in (finding["reason"], proof) if line)
        table.add_row(plain(finding["title"]), f"[{colour}]{finding['status']}[/]", plain(words))
    out.print(table)
    for letter in said["letters"]:
        to = plain(", ".join(letter["to"]))
        out.print(f"Letter {letter['id']}: {plain(letter['subject'])} to {to}: {letter['state']}")


MARKS = {"ok": "[green]ok[/]", "warning": "[yellow]warning[/]", "trouble": "[red]trouble[/]"}


def print_diagnoses(found: Iterable[dict[str, str]], out: Console) -> None:
    """Show what `doctor` found on a terminal: a line for each thing, and what to do about it under it."""
    for diagnosis in found:
        head = f"{MARKS[diagnosis['level']]} [bold]{plain(diagnosis['subject'])}[/]"
        out.print(f"{head}: {plain(diagnosis['sentence'])}", highlight=False, soft_wrap=True)
        if diagnosis["remedy"]:
            out.print(f"    {plain(diagnosis['remedy'])}", highlight=False, soft_wrap=True)
