"""Many recipients at once: kept-alive connections that ask again as soon as they were answered. A process of its own.

Prints one line of JSON: how many answers, the seconds it took, each latency in microseconds, and what was not as it
should be. Arguments: port, connections, seconds, pause between two requests of a connection in seconds, first number.
Paths are read from standard input. Each request's User-Agent is a number of its own.
"""

import asyncio
import json
import sys
from functools import partial
from itertools import count, cycle
from time import perf_counter
from typing import cast

import httptools
import uvloop

BROWSER = (
    b"Accept: text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,*/*;q=0.8\r\n"
    b"Accept-Language: en-GB,en;q=0.9,sv;q=0.8\r\nAccept-Encoding: gzip, deflate, br\r\n"
    b"Sec-Fetch-Site: cross-site\r\nSec-Fetch-Mode: navigate\r\nSec-Fetch-Dest: document\r\n"
)
ENDING_S = 30.0


class Load:
    def __init__(self, paths: list[str], number: int, until: float, pause: float) -> None:
        self.paths = cycle([path.encode() for path in paths])
        self.numbers = count(number)
        self.until = until
        self.pause = pause
        self.microseconds: list[int] = []
        self.answered: list[int] = []
        self.wrong = 0


class Recipient(asyncio.Protocol):
    """One connection. `ended` is done when it has its last answer."""

    def __init__(self, load: Load, ended: "asyncio.Future[None]") -> None:
        self._load = load
        self._ended = ended
        self._parser = httptools.HttpResponseParser(self)

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = cast("asyncio.Transport", transport)
        self._ask()

    def data_received(self, data: bytes) -> None:
        self._parser.feed_data(data)

    def connection_lost(self, _: Exception | None) -> None:
        if not self._ended.done():
            self._load.wrong += 1
            self._ended.set_result(None)

    def on_message_complete(self) -> None:
        load = self._load
        if self._parser.get_status_code() not in (200, 302):
            load.wrong += 1
        load.microseconds.append(int((perf_counter() - self._asked) * 1e6))
        load.answered.append(self._number)
        if perf_counter() >= load.until:
            self._ended.set_result(None)
            self._transport.close()
        elif load.pause:
            asyncio.get_running_loop().call_later(load.pause, self._ask)
        else:
            self._ask()

    def _ask(self) -> None:
        self._number = next(self._load.numbers)
        self._asked = perf_counter()
        self._transport.write(
            b"GET %b HTTP/1.1\r\nHost: 127.0.0.1\r\nUser-Agent: %d\r\n%b\r\n"
            % (next(self._load.paths), self._number, BROWSER)
        )


async def _run(port: int, connections: int, seconds: float, pause: float, number: int) -> None:
    loop = asyncio.get_running_loop()
    begun = perf_counter()
    load = Load(sys.stdin.read().split(), number, begun + seconds, pause)
    ends = [loop.create_future() for _ in range(connections)]
    for ended in ends:
        await loop.create_connection(partial(Recipient, load, ended), "127.0.0.1", port)
    _, late = await asyncio.wait(ends, timeout=seconds + ENDING_S)
    took = perf_counter() - begun
    told = {"seconds": took, "microseconds": load.microseconds, "answered": load.answered}
    print(json.dumps(told | {"wrong": load.wrong + len(late)}))


if __name__ == "__main__":
    uvloop.run(_run(int(sys.argv[1]), int(sys.argv[2]), float(sys.argv[3]), float(sys.argv[4]), int(sys.argv[5])))
