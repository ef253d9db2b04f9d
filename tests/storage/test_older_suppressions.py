"""Who was suppressed before there were opt-outs, still is; and every contact is found by the hash of their address."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from alembic import command
from alembic.config import Config
from sqlalchemy import text

from daemon.bus import MemoryBus
from daemon.core.opt_outs import EVERYTHING, Source
from daemon.storage.engines import place, writer_engine
from daemon.storage.hashes import address_hash
from daemon.storage.store import Store
from tests.servers.postgres import Postgres
from tests.storage.sample import FLYNN, NOW, QUORRA

BEFORE = "0009"
CONTACT = "INSERT INTO contacts (id, email, domain, first_seen_at) VALUES (:id, :email, 'flynnsarcade.com', :at)"
SUPPRESSION = "INSERT INTO suppressions (hash, reason, contact_id, suppressed_at) VALUES (:hash, :reason, 1, :at)"


@pytest.fixture(params=["sqlite", pytest.param("postgresql", marks=pytest.mark.slow)])
def older(request: pytest.FixtureRequest) -> Iterator[str]:
    """A store of the Harken before this one, with two people, of whom one bounced and complained."""
    if request.param == "sqlite":
        folder: Path = request.getfixturevalue("tmp_path")
        _fill(url := f"sqlite:///{folder / 'harken.db'}")
        yield url
        return
    server: Postgres = request.getfixturevalue("postgres")
    name = server.new_database()
    _fill(url := server.url(name))
    yield url
    server.drop(name)


def test_they_are_kept_with_where_they_came_from(older: str) -> None:
    store = Store(older, MemoryBus())
    store.migrate()
    kept = store.reads.suppressions_of(FLYNN)
    assert [(each.reason, each.source, each.what, each.at) for each in kept] == [
        ("complaint", Source.COMPLAINT, EVERYTHING, NOW),
        ("hard_bounce", Source.BOUNCE, EVERYTHING, NOW),
    ]
    with store.transaction() as tx:
        for email in (FLYNN, QUORRA):
            assert tx.contact_of_hash(tx.address_hash(email)) == email
    store.close()


def _fill(url: str) -> None:
    engine = writer_engine(place(url))
    with engine.begin() as connection:
        config = Config()
        config.set_main_option("script_location", "daemon.storage:migrations")
        config.set_main_option("path_separator", "os")
        config.attributes["connection"] = connection
        command.upgrade(config, BEFORE)
        at = NOW.replace(tzinfo=None) if url.startswith("sqlite") else NOW
        written = str(at) if url.startswith("sqlite") else at
        for number, email in enumerate((FLYNN, QUORRA), 1):
            connection.execute(text(CONTACT), {"id": number, "email": email, "at": written})
        for reason in ("complaint", "hard_bounce"):
            told = {"hash": address_hash(connection, FLYNN), "reason": reason, "at": written}
            connection.execute(text(SUPPRESSION), told)
    engine.dispose()
