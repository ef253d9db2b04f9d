"""What came in is written as it came, once."""

import json
from dataclasses import replace
from typing import Any

from sqlalchemy import Table, create_engine, insert, select

from daemon.bus import MemoryBus, Topic
from daemon.storage.schema import arrivals, hits
from daemon.storage.store import Store
from tests.flows.some_hits import AT, SEND, click, open_


def take_up(store: Store, after: int = 0, most: int = 100) -> int | None:
    with store.transaction() as tx:
        return tx.take_up_hits(after, most)


def rows(store_url: str, table: Table = hits) -> list[Any]:
    engine = create_engine(store_url)
    try:
        with engine.connect() as connection:
            return list(connection.execute(select(table).order_by(table.c.number)))
    finally:
        engine.dispose()


def test_a_hit_is_read_as_it_was_written(store: Store, store_url: str) -> None:
    hit = click()
    with store.transaction() as tx:
        tx.add_hits([hit, open_()])
    take_up(store)
    written, opened = rows(store_url)
    assert (written.uid, written.kind, written.at, written.send_id) == (hit.uid, "click", AT, SEND)
    assert (written.place, written.part, written.url) == (3, "text", hit.url)
    assert (written.address, written.agent, written.method) == ("203.0.113.7", "Mozilla/5.0", "GET")
    assert (written.hints, written.device, written.actor) == ({"accept-language": "sv"}, b"d" * 16, None)
    assert (opened.method, opened.place, opened.part, opened.url, opened.device) == ("HEAD", None, None, None, None)


def test_one_that_comes_twice_is_there_once(store: Store, store_url: str) -> None:
    hit, other = click(), click()
    for came_in in ([hit], [hit, other, other], []):
        with store.transaction() as tx:
            tx.add_hits(came_in)
        take_up(store)
    assert [row.uid for row in rows(store_url)] == [hit.uid, other.uid]


def test_what_no_database_takes_is_replaced(store: Store, store_url: str) -> None:
    strange = "a\0b\x85c"
    with store.transaction() as tx:
        tx.add_hits([replace(click(agent=strange), address=strange, url=strange)])
    take_up(store)
    (row,) = rows(store_url)
    assert {row.agent, row.address, row.url} == {"a\ufffdb\x85c"}


def test_hints_are_kept_whatever_is_in_them(store: Store, store_url: str) -> None:
    told = {"via": "ä % ? :x \"'\\", "accept": "*/*"}
    with store.transaction() as tx:
        tx.add_hits([click(hints=told)])
    take_up(store)
    (row,) = rows(store_url)
    assert (json.loads(row.hints) if isinstance(row.hints, str) else row.hints) == told


def test_whoever_judges_is_told_after_the_commit(store: Store, bus: MemoryBus, store_url: str) -> None:
    seen: list[int] = []
    bus.subscribe(Topic.HITS, lambda: seen.append(len(rows(store_url, arrivals))))
    with store.transaction() as tx:
        tx.add_hits([click()])
        assert not seen
    assert seen == [1]


def test_they_are_taken_up_in_their_order_so_many_at_a_time(store: Store, store_url: str) -> None:
    came_in = [click() for _ in range(5)]
    with store.transaction() as tx:
        tx.add_hits(came_in)
    last: int | None = 0
    taken = []
    while last is not None:
        last = take_up(store, last, 2)
        taken.append(len(rows(store_url)))
    assert taken == [2, 4, 5]
    assert [row.uid for row in rows(store_url)] == [hit.uid for hit in came_in]
    assert rows(store_url, arrivals) == []


def test_one_that_cannot_be_read_waits_alone(store: Store, store_url: str) -> None:
    with store.transaction() as tx:
        tx._connection.execute(insert(arrivals), [{"told": "[1]"}, {"told": "{"}])
        tx.add_hits([click()])
    take_up(store)
    assert [row.told for row in rows(store_url, arrivals)] == ["[1]", "{"]
    assert len(rows(store_url)) == 1
