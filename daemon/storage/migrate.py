"""The schema is brought up to date: the same on an empty store, on an old one, and when two processes begin at once."""

from pathlib import Path
from typing import Any

from alembic import command
from alembic.config import Config
from alembic.util import CommandError
from sqlalchemy import URL, Connection, Engine, func, select

from daemon.storage.engines import MIGRATION_LOCK, Place, writer_engine
from daemon.storage.errors import StoreUnavailable


def migrate(place: Place, writer: Engine) -> None:
    """All of it in one transaction, behind a lock: whoever comes second finds it done."""
    with place.translated(), writer.connect() as connection:
        if connection.dialect.name == "sqlite":
            _without_foreign_keys(place, connection)
        else:
            with connection.begin():
                connection.execute(select(func.pg_advisory_xact_lock(MIGRATION_LOCK)))
                _upgrade(place, connection)


def migrate_file(path: Path) -> None:
    """A SQLite store that is nobody's yet."""
    at = Place(URL.create("sqlite", database=str(path)), path)
    engine = writer_engine(at)
    try:
        migrate(at, engine)
    finally:
        engine.dispose()


def _without_foreign_keys(place: Place, connection: Connection) -> None:
    """SQLite changes a table by copying it and dropping the old: with foreign keys on, their rows would go with it."""
    driver: Any = connection.connection.driver_connection
    driver.execute("PRAGMA foreign_keys = OFF")  # without effect inside a transaction, so before it
    try:
        with connection.begin():  # BEGIN IMMEDIATE: this is the lock
            _upgrade(place, connection)
            if broken := connection.exec_driver_sql("PRAGMA foreign_key_check").all():
                raise StoreUnavailable(f"{place} could not be brought up to date: rows without owner in {broken[0][0]}")
    finally:
        driver.execute("PRAGMA foreign_keys = ON")


def _upgrade(place: Place, connection: Connection) -> None:
    config = Config()
    config.set_main_option("script_location", "daemon.storage:migrations")
    config.set_main_option("path_separator", "os")
    config.attributes["connection"] = connection
    try:
        command.upgrade(config, "head")
    except CommandError as error:
        raise StoreUnavailable(f"{place} was made by a newer Harken: {error}") from error
