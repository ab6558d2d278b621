"""The first tables."""

import sqlalchemy as sa
from alembic import op

from storage.columns import SerialId, UtcTime

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make all tables."""
    op.create_table(
        "anchors",
        sa.Column("id", SerialId, nullable=False),
        sa.Column("at", sa.Text(), nullable=False),
        sa.Column("heads", sa.LargeBinary(), nullable=False),
        sa.Column("previous", sa.String(length=64), nullable=False),
        sa.Column("hash", sa.String(length=64), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_anchors")),
    )
    op.create_table(
        "cases",
        sa.Column("number", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("agency", sa.Text(), nullable=False),
        sa.Column("subject", sa.Text(), nullable=False),
        sa.Column("reviewer", sa.Text(), nullable=False),
        sa.Column("edition", sa.Text(), nullable=False),
        sa.Column("opened", UtcTime(), nullable=False),
        sa.Column("changed", UtcTime(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("arrivals", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("number", name=op.f("pk_cases")),
    )
    op.create_index("ix_cases_changed", "cases", ["changed"], unique=False)
    op.create_index("ix_cases_state_changed", "cases", ["state", "changed"], unique=False)
    op.create_table(
        "chains",
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("length", sa.Integer(), nullable=False),
        sa.Column("head", sa.String(length=64), nullable=False),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_chains")),
    )
    op.create_table(
        "counters",
        sa.Column("prefix", sa.Text(), nullable=False),
        sa.Column("year", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("last", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("prefix", "year", name=op.f("pk_counters")),
    )
    op.create_table(
        "events",
        sa.Column("id", SerialId, nullable=False),
        sa.Column("chain", sa.Text(), nullable=False),
        sa.Column("serial", sa.Integer(), nullable=False),
        sa.Column("at", sa.Text(), nullable=False),
        sa.Column("what", sa.Text(), nullable=False),
        sa.Column("detail", sa.Text(), nullable=False),
        sa.Column("previous", sa.String(length=64), nullable=False),
        sa.Column("hash", sa.String(length=64), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_events")),
        sa.UniqueConstraint("chain", "serial", name=op.f("uq_events_chain_serial")),
    )
    op.create_table(
        "leases",
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("owner", sa.Text(), nullable=False),
        sa.Column("until", UtcTime(), nullable=False),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_leases")),
    )
    op.create_table(
        "mailboxes",
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("ok", sa.Boolean(), nullable=False),
        sa.Column("detail", sa.Text(), nullable=False),
        sa.Column("checked", UtcTime(), nullable=False),
        sa.Column("since", UtcTime(), nullable=False),
        sa.Column("last_ok", UtcTime(), nullable=True),
        sa.Column("failures", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_mailboxes")),
    )
    op.create_table(
        "correspondents",
        sa.Column("case_number", sa.Text(), nullable=False),
        sa.Column("address", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["case_number"], ["cases.number"], name=op.f("fk_correspondents_case_number")),
        sa.PrimaryKeyConstraint("case_number", "address", name=op.f("pk_correspondents")),
    )
    op.create_table(
        "messages",
        sa.Column("id", SerialId, nullable=False),
        sa.Column("mailbox", sa.Text(), nullable=False),
        sa.Column("source_key", sa.Text(), nullable=False),
        sa.Column("sha256", sa.String(length=64), nullable=False),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.Column("media_type", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("received", UtcTime(), nullable=False),
        sa.Column("kept", UtcTime(), nullable=False),
        sa.Column("twin_of", SerialId, nullable=True),
        sa.Column("server", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("owner", sa.Text(), server_default="", nullable=False),
        sa.Column("lease_until", UtcTime(), nullable=True),
        sa.Column("not_before", UtcTime(), nullable=True),
        sa.Column("token", sa.Integer(), server_default="0", nullable=False),
        sa.Column("attempts", sa.Integer(), server_default="0", nullable=False),
        sa.Column("failures", sa.Integer(), server_default="0", nullable=False),
        sa.Column("code", sa.Text(), server_default="", nullable=False),
        sa.Column("sentence", sa.Text(), server_default="", nullable=False),
        sa.Column("assigned", sa.Text(), server_default="", nullable=False),
        sa.Column("header_id", sa.Text(), server_default="", nullable=False),
        sa.Column("author", sa.Text(), server_default="", nullable=False),
        sa.Column("subject", sa.Text(), server_default="", nullable=False),
        sa.Column("how", sa.Text(), server_default="", nullable=False),
        sa.Column("case_number", sa.Text(), nullable=True),
        sa.Column("decided", UtcTime(), nullable=True),
        sa.ForeignKeyConstraint(["case_number"], ["cases.number"], name=op.f("fk_messages_case_number")),
        sa.ForeignKeyConstraint(["twin_of"], ["messages.id"], name=op.f("fk_messages_twin_of")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_messages")),
        sa.UniqueConstraint("mailbox", "source_key", name=op.f("uq_messages_mailbox_source_key")),
    )
    op.create_index("ix_messages_case_number", "messages", ["case_number"], unique=False)
    op.create_index("ix_messages_header_id", "messages", ["header_id"], unique=False)
    op.create_index("ix_messages_queue", "messages", ["state", "received", "id"], unique=False)
    op.create_index("ix_messages_server", "messages", ["mailbox", "server"], unique=False)
    op.create_index(op.f("ix_messages_sha256"), "messages", ["sha256"], unique=False)
    op.create_table(
        "threads",
        sa.Column("case_number", sa.Text(), nullable=False),
        sa.Column("header_id", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["case_number"], ["cases.number"], name=op.f("fk_threads_case_number")),
        sa.PrimaryKeyConstraint("case_number", "header_id", name=op.f("pk_threads")),
    )
    op.create_index("ix_threads_header_id", "threads", ["header_id"], unique=False)
    op.create_table(
        "arrivals",
        sa.Column("case_number", sa.Text(), nullable=False),
        sa.Column("number", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("message_id", SerialId, nullable=False),
        sa.Column("reader", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["case_number"], ["cases.number"], name=op.f("fk_arrivals_case_number")),
        sa.ForeignKeyConstraint(["message_id"], ["messages.id"], name=op.f("fk_arrivals_message_id")),
        sa.PrimaryKeyConstraint("case_number", "number", name=op.f("pk_arrivals")),
        sa.UniqueConstraint("message_id", name=op.f("uq_arrivals_message_id")),
    )
    op.create_table(
        "decisions",
        sa.Column("id", SerialId, nullable=False),
        sa.Column("case_number", sa.Text(), nullable=True),
        sa.Column("message_id", SerialId, nullable=False),
        sa.Column("made", UtcTime(), nullable=False),
        sa.Column("disposition", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("edition", sa.Text(), nullable=False),
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("sha256", sa.String(length=64), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(["case_number"], ["cases.number"], name=op.f("fk_decisions_case_number")),
        sa.ForeignKeyConstraint(["message_id"], ["messages.id"], name=op.f("fk_decisions_message_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_decisions")),
    )
    op.create_index("ix_decisions_case_number_id", "decisions", ["case_number", "id"], unique=False)
    op.create_index(op.f("ix_decisions_message_id"), "decisions", ["message_id"], unique=False)
    op.create_table(
        "pen",
        sa.Column("message_id", SerialId, autoincrement=False, nullable=False),
        sa.Column("since", UtcTime(), nullable=False),
        sa.Column("reader", sa.Text(), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(["message_id"], ["messages.id"], name=op.f("fk_pen_message_id")),
        sa.PrimaryKeyConstraint("message_id", name=op.f("pk_pen")),
    )
    op.create_table(
        "readings",
        sa.Column("message_id", SerialId, autoincrement=False, nullable=False),
        sa.Column("reader", sa.Text(), nullable=False),
        sa.Column("made", UtcTime(), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(["message_id"], ["messages.id"], name=op.f("fk_readings_message_id")),
        sa.PrimaryKeyConstraint("message_id", "reader", name=op.f("pk_readings")),
    )
    op.create_table(
        "findings",
        sa.Column("decision_id", SerialId, autoincrement=False, nullable=False),
        sa.Column("position", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("requirement", sa.Text(), nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["decision_id"], ["decisions.id"], name=op.f("fk_findings_decision_id")),
        sa.PrimaryKeyConstraint("decision_id", "position", name=op.f("pk_findings")),
    )
    op.create_index(op.f("ix_findings_requirement"), "findings", ["requirement"], unique=False)
    op.create_table(
        "letters",
        sa.Column("id", SerialId, nullable=False),
        sa.Column("case_number", sa.Text(), nullable=True),
        sa.Column("answers", SerialId, nullable=False),
        sa.Column("decision_id", SerialId, nullable=True),
        sa.Column("header_id", sa.Text(), nullable=False),
        sa.Column("purpose", sa.Text(), nullable=False),
        sa.Column("envelope_from", sa.Text(), nullable=False),
        sa.Column("subject", sa.Text(), nullable=False),
        sa.Column("items", sa.Text(), nullable=False),
        sa.Column("sha256", sa.String(length=64), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.Column("made", UtcTime(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("held", sa.Text(), nullable=False),
        sa.Column("due", UtcTime(), nullable=False),
        sa.Column("owner", sa.Text(), server_default="", nullable=False),
        sa.Column("lease_until", UtcTime(), nullable=True),
        sa.Column("attempts", sa.Integer(), server_default="0", nullable=False),
        sa.Column("doubtful", sa.Boolean(), server_default=sa.text("false"), nullable=False),
        sa.Column("detail", sa.Text(), server_default="", nullable=False),
        sa.Column("sent", UtcTime(), nullable=True),
        sa.ForeignKeyConstraint(["answers"], ["messages.id"], name=op.f("fk_letters_answers")),
        sa.ForeignKeyConstraint(["case_number"], ["cases.number"], name=op.f("fk_letters_case_number")),
        sa.ForeignKeyConstraint(["decision_id"], ["decisions.id"], name=op.f("fk_letters_decision_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_letters")),
        sa.UniqueConstraint("header_id", name=op.f("uq_letters_header_id")),
    )
    op.create_index("ix_letters_case_number", "letters", ["case_number"], unique=False)
    op.create_index("ix_letters_made", "letters", ["made"], unique=False)
    op.create_index("ix_letters_queue", "letters", ["state", "due", "id"], unique=False)
    op.create_table(
        "recipients",
        sa.Column("letter_id", SerialId, autoincrement=False, nullable=False),
        sa.Column("position", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("address", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["letter_id"], ["letters.id"], name=op.f("fk_recipients_letter_id")),
        sa.PrimaryKeyConstraint("letter_id", "position", name=op.f("pk_recipients")),
    )
    op.create_index(op.f("ix_recipients_address"), "recipients", ["address"], unique=False)

def downgrade() -> None:
    """Remove all tables."""
    op.drop_index(op.f("ix_recipients_address"), table_name="recipients")
    op.drop_table("recipients")
    op.drop_index("ix_letters_queue", table_name="letters")
    op.drop_index("ix_letters_made", table_name="letters")
    op.drop_index("ix_letters_case_number", table_name="letters")
    op.drop_table("letters")
    op.drop_index(op.f("ix_findings_requirement"), table_name="findings")
    op.drop_table("findings")
    op.drop_table("readings")
    op.drop_table("pen")
    op.drop_index(op.f("ix_decisions_message_id"), table_name="decisions")
    op.drop_index("ix_decisions_case_number_id", table_name="decisions")
    op.drop_table("decisions")
    op.drop_table("arrivals")
    op.drop_index("ix_threads_header_id", table_name="threads")
    op.drop_table("threads")
    op.drop_index(op.f("ix_messages_sha256"), table_name="messages")
    op.drop_index("ix_messages_server", table_name="messages")
    op.drop_index("ix_messages_queue", table_name="messages")
    op.drop_index("ix_messages_header_id", table_name="messages")
    op.drop_index("ix_messages_case_number", table_name="messages")
    op.drop_table("messages")
    op.drop_table("correspondents")
    op.drop_table("mailboxes")
    op.drop_table("leases")
    op.drop_table("events")
    op.drop_table("counters")
    op.drop_table("chains")
    op.drop_index("ix_cases_state_changed", table_name="cases")
    op.drop_index("ix_cases_changed", table_name="cases")
    op.drop_table("cases")
    op.drop_table("anchors")

