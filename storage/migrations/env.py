"""Alembic's entry: run the steps on the connection that was handed over, within its transaction."""

from alembic import context

from storage.tables import metadata


def run() -> None:
    """Run the steps. The caller commits, so that an upgrade is done as a whole or not at all."""
    connection = context.config.attributes["connection"]
    context.configure(
        connection=connection, target_metadata=metadata, render_as_batch=connection.dialect.name == "sqlite",
        transactional_ddl=False,
    )
    context.run_migrations()


run()
