"""A store filled by really taking mail in, for the tests of what people look at: the samples and a hostile request."""

from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from email.message import EmailMessage
from pathlib import Path

from domain.mail import RawMessage, Source
from pipeline.demo import demo_settings
from pipeline.reader import Reader
from pipeline.wiring import Office, build, upgrade_database
from pipeline.worker import work_one
from routing.outbox import deliver_due
from tests.shared import SAMPLES

SCRIPT = "<script>document.title='taken over'</script><img src=http://tracker.example/x.png onerror=alert(1)>"
TURNED = "\u202egnp.exe\u2066 \u200f"
LONG = "W" * 10_000

HOSTILE_BODY = f"""\
Exemption request. Services: {SCRIPT} broadband {TURNED} internet access at 1001 I Street, Sacramento, CA 95814.

Service provider: {SCRIPT} Company, contact Ann Smith, ann@provider.example, (916) 555-0100.
Contract term: 36 months from July 1, 2026. {LONG}

Early termination: we may cancel at any time with 30 days' notice and pay no termination fee {SCRIPT}.
Total cost $120,000 for the whole term.

Ann Smith
Chief Information Officer
Department of Toxic Substances Control
"""


def hostile_message() -> bytes:
    """A request whose names, subject, text and files are full of markup, turned writing and endless words."""
    mail = EmailMessage()
    mail["From"] = '"<script>alert(1)</script> Ann" <ann@dtsc.ca.example>'
    mail["To"] = "exemptions@calnet.example"
    mail["Subject"] = f"CALNET exemption request {TURNED} {SCRIPT} {LONG}"[:9_000]
    mail["Message-ID"] = "<hostile-1@dtsc.ca.example>"
    mail["Date"] = "Thu, 08 Oct 2026 08:40:00 -0700"
    mail.set_content(HOSTILE_BODY)
    mail.add_attachment(HOSTILE_BODY, filename=f"<b onmouseover=alert(1)>{'L' * 180}.txt")
    return mail.as_bytes()


def fill(folder: Path, *, hostile: bool = False) -> Office:
    """An office whose store holds the samples, all decided, their letters in a Maildir. The caller closes it."""
    settings = demo_settings(folder, port=0)
    upgrade_database(settings)
    office = build(settings, connect=False)
    samples = sorted(SAMPLES.glob("*/*.eml"), key=lambda file: file.name)
    mail = [(file.parent.name, file.read_bytes()) for file in samples]
    mail += [("exemptions", hostile_message())] if hostile else []
    keep(office, mail)
    with Reader(office.limits) as reader:
        while work_one(office, reader, owner="test/0"):
            pass
    with office.transport() as transport:
        deliver_due(office.store, transport, owner="test", clock=office.clock)
    for name in settings.mailboxes:
        office.store.report_health(name, ok=True, detail="looked at, and everything taken")
    return office


def keep(office: Office, mail: Iterable[tuple[str, bytes]]) -> None:
    """Put messages into the store as collecting would, a minute apart."""
    start = datetime.now(UTC) - timedelta(hours=2)
    for number, (mailbox, content) in enumerate(mail):
        source = Source(mailbox, f"message-{number}")
        received = start + timedelta(minutes=number)
        office.store.keep(RawMessage(source=source, content=content, received=received))
