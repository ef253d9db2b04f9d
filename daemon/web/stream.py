"""The log as it grows, for whoever holds the line (WHATWG HTML, "Server-sent events").

A stream is a cursor and a wake-up. It reads in short transactions and holds none while it waits: an open reader would
keep SQLite's write-ahead log from ever being folded back.
"""

import asyncio
import json
from collections.abc import AsyncIterator, Callable, Hashable
from dataclasses import dataclass
from datetime import timedelta
from functools import partial

from daemon.core.signals import event_json
from daemon.storage.errors import BadCursor
from daemon.storage.reads import Reads
from daemon.storage.records import Recorded
from daemon.storage.store import cursor_of
from daemon.web.doors import Doors

HEARTBEAT = timedelta(seconds=15)  # proxies cut a silent line after 30 to 60 s
PAGE = 500
BEAT = b": still here\n\n"


@dataclass(frozen=True, slots=True)
class Channel:
    """What a stream tells, and whether it still may. Streams whose channels have one name share each reading."""

    name: Hashable
    news: Callable[[str], tuple[list[bytes], str]]  # what came after a cursor, and where that ends
    listener: str
    may_listen: Callable[[], bool]


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which events this stream is for; None and () are all."""

    types: tuple[str, ...]
    contact: str | None
    campaign: str | None


def stream(house: Doors, wanted: Wanted, after: str | None, key_id: str) -> AsyncIterator[bytes]:
    """The log itself, for a program, until its key is revoked."""
    reads = house.store.reads
    channel = Channel(wanted, partial(_news, reads, wanted), key_id, partial(_still_valid, reads, key_id))
    return follow(house, channel, after)


async def follow(house: Doors, channel: Channel, after: str | None) -> AsyncIterator[bytes]:
    """From `after` on, or from now on, until the listener goes, the feed closes or the listener may listen no more."""
    reads = house.store.reads
    loop = asyncio.get_running_loop()
    cursor: str
    with house.feed.listen() as listener:
        cursor = await house.feed.read("end", reads.latest_cursor) if after is None else after
        yield _place(cursor)
        beat_at = loop.time() + HEARTBEAT.total_seconds()
        while not house.feed.closed:
            listener.woken.clear()  # before reading: what is written from here on wakes us again
            try:
                news, cursor = await house.feed.read((channel.name, cursor), partial(channel.news, cursor))
            except BadCursor:
                cursor = await house.feed.read("end", reads.latest_cursor)
                news = [_reset(cursor)]
            if news:
                yield b"".join(news)
            if loop.time() >= beat_at:
                if not await house.feed.read(channel.listener, channel.may_listen):
                    return
                yield BEAT
                beat_at = loop.time() + HEARTBEAT.total_seconds()
            if not news:
                await listener.wait(timedelta(seconds=max(0.0, beat_at - loop.time())))


def message(kind: str, cursor: str, data: str) -> bytes:
    """One event of a stream; text of several lines is one data line each."""
    lines = "".join(f"data: {line}\n" for line in data.splitlines())
    return f"id: {cursor}\nevent: {kind}\n{lines}\n".encode()


def _news(reads: Reads, wanted: Wanted, after: str) -> tuple[list[bytes], str]:
    """What came since, and where that ends. Where nothing wanted came, the cursor still moves past what was not."""
    end = reads.latest_cursor()  # read first: whatever lies before it is in the page that is read next
    if end == after:
        return [], after
    page = reads.events(after, PAGE, wanted.types, wanted.contact, wanted.campaign)
    return [_message(each) for each in page.items], cursor_of(page.items[-1]) if page.items else end


def _still_valid(reads: Reads, key_id: str) -> bool:
    keys = reads.keys()
    return any(key.id == key_id and key.revoked_at is None for key in keys)


def _message(recorded: Recorded) -> bytes:
    data = json.dumps(event_json(recorded), separators=(",", ":"))
    return message(recorded.event.type, cursor_of(recorded), data)


def _place(cursor: str) -> bytes:
    """An id without data is remembered and fires nothing: who is cut off before the first event still loses none."""
    return f"id: {cursor}\n\n".encode()


def _reset(cursor: str) -> bytes:
    return message("reset", cursor, '{"reason":"this cursor is unknown or purged"}')
