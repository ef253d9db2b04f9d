"""Who owns the store, and what becomes of that when the connection that owns it is lost."""

from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace

import pytest

from daemon.bus import MemoryBus
from daemon.storage.store import Store, StoreInUse
from tests.servers.postgres import Postgres
from tests.servers.wire import wire_to
from tests.storage.sample import recorded, reply

pytestmark = pytest.mark.slow


@pytest.fixture
def database(postgres: Postgres) -> Iterator[str]:
    """One whose connections may be cut without harm to other tests."""
    name = postgres.new_database()
    with closing(Store(postgres.url(name), MemoryBus())) as store:
        store.migrate()
    yield name
    postgres.drop(name)


@pytest.fixture
def owner(postgres: Postgres, database: str) -> Iterator[Store]:
    with closing(Store(postgres.url(database), MemoryBus())) as store:
        yield store


@pytest.fixture
def other(postgres: Postgres, database: str) -> Iterator[Store]:
    with closing(Store(postgres.url(database), MemoryBus())) as store:
        yield store


def test_who_lost_its_connection_owns_the_store_again_before_it_writes(
    postgres: Postgres, database: str, owner: Store, other: Store
) -> None:
    with owner.hold_running_lock():
        postgres.lose_connections(database)
        recorded(owner, reply())
        with pytest.raises(StoreInUse, match="another `harken run` uses"), other.hold_running_lock():
            pass


def test_a_quiet_owner_takes_it_again_too(postgres: Postgres, database: str, owner: Store, other: Store) -> None:
    with owner.hold_running_lock():
        postgres.lose_connections(database)
        owner.confirm_running_lock()
        with pytest.raises(StoreInUse), other.hold_running_lock():
            pass


def test_where_another_was_quicker_nothing_is_written_any_more(
    postgres: Postgres, database: str, owner: Store, other: Store
) -> None:
    with owner.hold_running_lock():
        postgres.lose_connections(database)
        with other.hold_running_lock():
            for attempt in (lambda: recorded(owner, reply()), owner.confirm_running_lock):
                with pytest.raises(StoreInUse, match="took over the PostgreSQL store"):
                    attempt()
            recorded(other, reply())
            assert len(other.reads.events(None, 10).items) == 1


def test_a_connection_that_only_the_server_believes_in_keeps_nobody_out(postgres: Postgres, database: str) -> None:
    with wire_to(postgres.host, postgres.port) as wire:
        owner = Store(replace(postgres, port=wire.port).url(database), MemoryBus())
        with closing(owner), owner.hold_running_lock():
            wire.cut()
            recorded(owner, reply())
            owner.confirm_running_lock()
