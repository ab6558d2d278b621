"""The tables. Messages and letters are also the work queues; readings, decisions and events are only ever added.

Content of any size (readings, decisions, letters) is packed JSON or bytes beside the columns that lists and look-ups
need. Raw messages stand in the blob store, under their digest.
"""

from sqlalchemy import (
    Boolean,
    Column,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    Text,
    UniqueConstraint,
    text,
)

from storage.columns import SerialId, UtcTime

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)

DIGEST = String(64)

messages = Table(
    "messages",
    metadata,
    Column("id", SerialId, primary_key=True),
    Column("mailbox", Text, nullable=False),
    Column("source_key", Text, nullable=False),
    Column("sha256", DIGEST, nullable=False, index=True),
    Column("size", Integer, nullable=False),
    Column("media_type", Text, nullable=False),
    Column("name", Text, nullable=False),
    Column("received", UtcTime, nullable=False),
    Column("kept", UtcTime, nullable=False),
    Column("twin_of", SerialId, ForeignKey("messages.id")),
    # What the server's copy looks like: waiting (untouched), acknowledged, lost (gone before we could).
    Column("server", Text, nullable=False),
    # Work: the state, who has it until when, and the fencing token that tells a stale owner.
    Column("state", Text, nullable=False),
    Column("owner", Text, nullable=False, server_default=""),
    Column("lease_until", UtcTime),
    Column("not_before", UtcTime),
    Column("token", Integer, nullable=False, server_default="0"),
    Column("attempts", Integer, nullable=False, server_default="0"),
    Column("failures", Integer, nullable=False, server_default="0"),
    Column("code", Text, nullable=False, server_default=""),
    Column("sentence", Text, nullable=False, server_default=""),
    Column("assigned", Text, nullable=False, server_default=""),
    # Known once it has been read.
    Column("header_id", Text, nullable=False, server_default=""),
    Column("author", Text, nullable=False, server_default=""),
    Column("subject", Text, nullable=False, server_default=""),
    # Known once it has been decided.
    Column("how", Text, nullable=False, server_default=""),
    Column("case_number", Text, ForeignKey("cases.number")),
    Column("decided", UtcTime),
    UniqueConstraint("mailbox", "source_key"),
    Index("ix_messages_queue", "state", "received", "id"),
    Index("ix_messages_server", "mailbox", "server"),
    Index("ix_messages_header_id", "header_id"),
    Index("ix_messages_case_number", "case_number"),
)

readings = Table(
    "readings",
    metadata,
    Column("message_id", SerialId, ForeignKey("messages.id"), primary_key=True, autoincrement=False),
    Column("reader", Text, primary_key=True),
    Column("made", UtcTime, nullable=False),
    Column("content", LargeBinary, nullable=False),
)

counters = Table(
    "counters",
    metadata,
    Column("prefix", Text, primary_key=True),
    Column("year", Integer, primary_key=True, autoincrement=False),
    Column("last", Integer, nullable=False),
)

cases = Table(
    "cases",
    metadata,
    Column("number", Text, primary_key=True),
    Column("kind", Text, nullable=False),
    Column("state", Text, nullable=False),
    Column("agency", Text, nullable=False),
    Column("subject", Text, nullable=False),
    Column("reviewer", Text, nullable=False),
    Column("edition", Text, nullable=False),
    Column("opened", UtcTime, nullable=False),
    Column("changed", UtcTime, nullable=False),
    Column("version", Integer, nullable=False),
    Column("arrivals", Integer, nullable=False),
    Index("ix_cases_state_changed", "state", "changed"),
    Index("ix_cases_changed", "changed"),
)

arrivals = Table(
    "arrivals",
    metadata,
    Column("case_number", Text, ForeignKey("cases.number"), primary_key=True),
    Column("number", Integer, primary_key=True, autoincrement=False),
    Column("message_id", SerialId, ForeignKey("messages.id"), nullable=False, unique=True),
    Column("reader", Text, nullable=False),
)

correspondents = Table(
    "correspondents",
    metadata,
    Column("case_number", Text, ForeignKey("cases.number"), primary_key=True),
    Column("address", Text, primary_key=True),
)

threads = Table(
    "threads",
    metadata,
    Column("case_number", Text, ForeignKey("cases.number"), primary_key=True),
    Column("header_id", Text, primary_key=True),
    Index("ix_threads_header_id", "header_id"),
)

decisions = Table(
    "decisions",
    metadata,
    Column("id", SerialId, primary_key=True),
    Column("case_number", Text, ForeignKey("cases.number")),
    Column("message_id", SerialId, ForeignKey("messages.id"), nullable=False, index=True),
    Column("made", UtcTime, nullable=False),
    Column("disposition", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("state", Text, nullable=False),
    Column("edition", Text, nullable=False),
    Column("code", Text, nullable=False),
    Column("sha256", DIGEST, nullable=False),
    Column("content", LargeBinary, nullable=False),
    Index("ix_decisions_case_number_id", "case_number", "id"),
)

findings = Table(
    "findings",
    metadata,
    Column("decision_id", SerialId, ForeignKey("decisions.id"), primary_key=True, autoincrement=False),
    Column("position", Integer, primary_key=True, autoincrement=False),
    Column("requirement", Text, nullable=False, index=True),
    Column("status", Text, nullable=False),
)

letters = Table(
    "letters",
    metadata,
    Column("id", SerialId, primary_key=True),
    Column("case_number", Text, ForeignKey("cases.number")),
    Column("answers", SerialId, ForeignKey("messages.id"), nullable=False),
    Column("decision_id", SerialId, ForeignKey("decisions.id")),
    Column("header_id", Text, nullable=False, unique=True),
    Column("purpose", Text, nullable=False),
    Column("envelope_from", Text, nullable=False),
    Column("subject", Text, nullable=False),
    Column("items", Text, nullable=False),
    Column("sha256", DIGEST, nullable=False),
    Column("content", LargeBinary, nullable=False),
    Column("made", UtcTime, nullable=False),
    Column("state", Text, nullable=False),
    Column("held", Text, nullable=False),
    Column("due", UtcTime, nullable=False),
    Column("owner", Text, nullable=False, server_default=""),
    Column("lease_until", UtcTime),
    Column("attempts", Integer, nullable=False, server_default="0"),
    # True once it may have been taken by the server without our knowing: it leaves again as a repeat.
    Column("doubtful", Boolean, nullable=False, server_default=text("false")),
    Column("detail", Text, nullable=False, server_default=""),
    Column("sent", UtcTime),
    Index("ix_letters_queue", "state", "due", "id"),
    Index("ix_letters_made", "made"),
    Index("ix_letters_case_number", "case_number"),
)

recipients = Table(
    "recipients",
    metadata,
    Column("letter_id", SerialId, ForeignKey("letters.id"), primary_key=True, autoincrement=False),
    Column("position", Integer, primary_key=True, autoincrement=False),
    Column("name", Text, nullable=False),
    Column("address", Text, nullable=False, index=True),
)

pen = Table(
    "pen",
    metadata,
    Column("message_id", SerialId, ForeignKey("messages.id"), primary_key=True, autoincrement=False),
    Column("since", UtcTime, nullable=False),
    Column("reader", Text, nullable=False),
    Column("content", LargeBinary, nullable=False),
)

chains = Table(
    "chains",
    metadata,
    Column("name", Text, primary_key=True),
    Column("length", Integer, nullable=False),
    Column("head", DIGEST, nullable=False),
)

events = Table(
    "events",
    metadata,
    Column("id", SerialId, primary_key=True),
    Column("chain", Text, nullable=False),
    Column("serial", Integer, nullable=False),
    Column("at", Text, nullable=False),
    Column("what", Text, nullable=False),
    Column("detail", Text, nullable=False),
    Column("previous", DIGEST, nullable=False),
    Column("hash", DIGEST, nullable=False),
    UniqueConstraint("chain", "serial"),
)

anchors = Table(
    "anchors",
    metadata,
    Column("id", SerialId, primary_key=True),
    Column("at", Text, nullable=False),
    Column("heads", LargeBinary, nullable=False),
    Column("previous", DIGEST, nullable=False),
    Column("hash", DIGEST, nullable=False),
)

leases = Table(
    "leases",
    metadata,
    Column("name", Text, primary_key=True),
    Column("owner", Text, nullable=False),
    Column("until", UtcTime, nullable=False),
)

mailboxes = Table(
    "mailboxes",
    metadata,
    Column("name", Text, primary_key=True),
    Column("ok", Boolean, nullable=False),
    Column("detail", Text, nullable=False),
    Column("checked", UtcTime, nullable=False),
    Column("since", UtcTime, nullable=False),
    Column("last_ok", UtcTime),
    Column("failures", Integer, nullable=False),
)
