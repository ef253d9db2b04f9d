"""A reader while the store does not answer, and after it does again."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from daemon.bus import Topic
from tests.servers.patience import wait_until
from tests.servers.postgres import Postgres
from tests.web.client import PATIENCE
from tests.web.house import House, open_house
from tests.web.viewer.reading_room import kept, linked

pytestmark = pytest.mark.slow


@pytest.fixture
def database(postgres: Postgres) -> Iterator[str]:
    name = postgres.new_database()
    yield name
    postgres.drop(name)


@pytest.fixture
def house(postgres: Postgres, database: str) -> Iterator[House]:
    with open_house(postgres.url(database)) as opened:
        yield opened


@contextmanager
def away(postgres: Postgres, database: str) -> Iterator[None]:
    postgres.execute(f"ALTER DATABASE {database} ALLOW_CONNECTIONS false")
    postgres.lose_connections(database)
    try:
        yield
    finally:
        postgres.execute(f"ALTER DATABASE {database} ALLOW_CONNECTIONS true")


def test_a_reader_goes_on_and_whoever_comes_is_told_to_come_again(
    postgres: Postgres, database: str, house: House
) -> None:
    announced = threading.Event()
    house.bus.subscribe(Topic.SHARES, announced.set)
    link = linked(house, kept(house))
    assert announced.wait(PATIENCE)  # that it can be shown: what was read before that counts no more
    link.get("/pages/1.webp")
    with away(postgres, database):
        assert link.get("/pages/1.webp").status == 200
        later = link.get(Accept_Language="sv")
        assert (later.status, later.headers["retry-after"]) == (503, "2")
        assert '<html lang="sv">' in later.text
    wait_until(lambda: link.get().status == 200, "the document is shown again")
