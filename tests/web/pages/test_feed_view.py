"""The live feed as the server makes it, on both databases."""

import re
from collections.abc import Iterator
from datetime import UTC, datetime
from html import unescape
from http.client import HTTPConnection

import pytest

from daemon.core.events import Actor, EventType
from daemon.storage.records import MailboxState, Origin
from daemon.storage.store import Store
from daemon.web.pages.feed_view import heard
from tests.web.house import House
from tests.web.pages.played import INGRID, KEVIN, play
from tests.web.pages.visitor import PATIENCE, Visitor, signed_in

LINE = re.compile(r'data-line="(\w+)".*?<span class="say">(.*?)</span>', re.DOTALL)
OLDER = re.compile(r'rel="next" href="([^"]+)"')
NOW = datetime(2026, 11, 21, 9, 0, tzinfo=UTC)


@pytest.fixture
def reader(house_anywhere: House) -> Visitor:
    play(house_anywhere.store, house_anywhere.clock())
    return signed_in(house_anywhere)


def test_a_morning_is_told(reader: Visitor) -> None:
    text = reader.get("/").text
    for sentence in (
        "Autumn arcades stopped, because Kevin replied",
        "Canteens stopped for Alan Bradley, because Lora replied",
        "Is this an answer from Walter Gibbs?",
        "Could not be delivered: the address does not exist (5.1.1)",
        "Lines of machines and of ourselves left out: <span",
    ):
        assert sentence in text


def test_what_people_did_is_found_behind_all_that_a_scanner_did(house_anywhere: House, reader: Visitor) -> None:
    for _ in range(210):
        house_anywhere.record(EventType.LINK_CLICKED, contact=KEVIN.email, facts={"actor": Actor.MACHINE})
    text = reader.get("/").text
    assert "Autumn arcades stopped, because Kevin replied" in text
    assert "A mail scanner" not in text


@pytest.mark.parametrize(
    ("query", "found", "left_out"),
    [
        ("q=%C3%85KESSON", "Ingrid", "Kevin Flynn"),
        ("kind=mailboxes", "maja@halyard.example is not heard", "Kevin Flynn"),
        ("campaign=Canteens", "Alan Bradley", "Kevin Flynn"),
        ("all=1", "A spam filter asks", "Nothing matches"),
        ("q=nobody", "Nothing matches", "Kevin Flynn"),
    ],
)
def test_a_filter_leaves_the_others_out(reader: Visitor, query: str, found: str, left_out: str) -> None:
    text = reader.get(f"/?{query}").text
    assert found in text
    assert left_out not in text


def test_a_stream_begins_where_it_is_told_and_catches_up(reader: Visitor) -> None:
    told = "".join(_streamed(reader, "/feed/stream?after=e0", until=f'data-who="{INGRID.email}"'))
    assert told.startswith("id: e0\n\n")
    assert f'data-who="{KEVIN.email}"' in told
    assert 'name="csrf"' not in told, "what many sessions share holds no secret of one"


def test_a_stream_from_a_place_that_never_was_says_to_begin_anew(reader: Visitor) -> None:
    assert "event: reset" in "".join(_streamed(reader, "/feed/stream?after=e999999", until="event: reset"))


def _streamed(reader: Visitor, path: str, until: str) -> Iterator[str]:
    connection = HTTPConnection("127.0.0.1", reader.port, timeout=PATIENCE)
    cookies = "; ".join(f"{name}={value}" for name, value in reader.cookies.items())
    connection.request("GET", path, headers={"Cookie": cookies, "Accept": "text/event-stream"})
    answer = connection.getresponse()
    try:
        assert answer.status == 200
        for line in answer:
            yield line.decode()
            if until in line.decode():
                return
    finally:
        connection.close()


@pytest.mark.parametrize("size", [1, 3, 8])
@pytest.mark.parametrize("query", ["all=1", "kind=machines", "q=kevin"])
def test_reading_on_tells_each_line_once_and_whole(
    reader: Visitor, monkeypatch: pytest.MonkeyPatch, size: int, query: str
) -> None:
    whole = _lines(reader.get(f"/?{query}").text)
    monkeypatch.setattr("daemon.web.pages.feed_view.SCREEN", size)
    monkeypatch.setattr("daemon.web.pages.feed_view.STRETCH", size)
    found, path = [], f"/?{query}"
    while path:
        text = reader.get(path).text
        found += _lines(text)
        path = unescape(older[1]) if (older := OLDER.search(text)) else ""
    assert len(whole) > 2
    assert sorted(found) == sorted(whole)


def _lines(text: str) -> list[tuple[str, str]]:
    """Each line's name, and what it says."""
    return LINE.findall(text)


@pytest.mark.parametrize(
    ("states", "said"),
    [
        ("", "Live. No mailbox is connected yet."),
        ("connected connected", "Live. Every mailbox is heard."),
        ("connected syncing", "Live. Connected for the first time, and not heard yet: 1 of 2."),
        ("connected disconnected syncing", "Live. Not heard: 1@x."),
        ("needs_attention " * 5, "Live. Not heard: 0@x, 1@x and 2@x and 2 more."),
    ],
)
def test_the_page_says_how_much_is_heard(store: Store, states: str, said: str) -> None:
    with store.transaction() as tx:
        for number, state in enumerate(states.split()):
            tx.save_mailbox(f"{number}@x", "imap", {}, None, Origin.API, NOW)
            tx.set_mailbox_state(f"{number}@x", MailboxState(state), None, NOW)
    assert heard(store.reads.mailboxes()) == said
