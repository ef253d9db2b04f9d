"""Alembic's door: it is handed a connection inside a transaction that `daemon.storage.migrate` commits."""

from alembic import context

from daemon.storage.schema import metadata

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata,
    render_as_batch=True,  # SQLite can change a table only by copying it
)
context.run_migrations()
