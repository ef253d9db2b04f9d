"""What came in is written as it came, once."""

import json
from dataclasses import replace
from typing import Any

from sqlalchemy import create_engine, select

from daemon.bus import MemoryBus, Topic
from daemon.storage.schema import hits
from daemon.storage.store import Store
from tests.flows.some_hits import AT, SEND, click, open_


def rows(store_url: str) -> list[Any]:
    engine = create_engine(store_url)
    try:
        with engine.connect() as connection:
            return list(connection.execute(select(hits).order_by(hits.c.number)))
    finally:
        engine.dispose()


def test_a_hit_is_read_as_it_was_written(store: Store, store_url: str) -> None:
    hit = click()
    with store.transaction() as tx:
        assert tx.add_hits([hit, open_()]) == 2
    written, opened = rows(store_url)
    assert (written.uid, written.kind, written.at, written.send_id) == (hit.uid, "click", AT, SEND)
    assert (written.place, written.part, written.url) == (3, "text", hit.url)
    assert (written.address, written.agent, written.method) == ("203.0.113.7", "Mozilla/5.0", "GET")
    assert (written.hints, written.device, written.actor) == ({"accept-language": "sv"}, b"d" * 16, None)
    assert (opened.method, opened.place, opened.part, opened.url, opened.device) == ("HEAD", None, None, None, None)


def test_one_that_comes_twice_is_there_once(store: Store, store_url: str) -> None:
    hit, other = click(), click()
    for came_in, new in (([hit], 1), ([hit, other], 1), ([], 0)):
        with store.transaction() as tx:
            assert tx.add_hits(came_in) == new
    assert [row.uid for row in rows(store_url)] == [hit.uid, other.uid]


def test_what_no_database_takes_is_replaced(store: Store, store_url: str) -> None:
    strange = "a\0b\ud800c"
    with store.transaction() as tx:
        tx.add_hits([replace(click(agent=strange), address=strange, url=strange)])
    (row,) = rows(store_url)
    assert {row.agent, row.address, row.url} == {"a\ufffdb\ufffdc"}


def test_hints_are_kept_whatever_is_in_them(store: Store, store_url: str) -> None:
    told = {"via": "ä % ? :x \"'\\", "accept": "*/*"}
    with store.transaction() as tx:
        tx.add_hits([click(hints=told)])
    (row,) = rows(store_url)
    assert (json.loads(row.hints) if isinstance(row.hints, str) else row.hints) == told


def test_whoever_judges_is_told_after_the_commit(store: Store, bus: MemoryBus, store_url: str) -> None:
    seen: list[int] = []
    bus.subscribe(Topic.HITS, lambda: seen.append(len(rows(store_url))))
    with store.transaction() as tx:
        tx.add_hits([click()])
        assert not seen
    assert seen == [1]
