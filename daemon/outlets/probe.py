"""How does a web page answer? Asked as a visitor without a name would: no cookie, no referrer, few redirects.

The addresses come from mails, so whoever writes one could have us ask anything. Redirects are followed, since most
pages lead on; every connection of them is checked as a webhook's is (`target`).
"""

import asyncio
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TypeAlias, TypeVar

import aiohttp

from daemon.outlets.target import in_words, open_connector, public_connector

PATIENCE = aiohttp.ClientTimeout(total=8, sock_connect=4)
MOST_REDIRECTS = 5
LONGEST_LINE = 16_384  # of a header: some sites set very long cookies
USER_AGENT = "Mozilla/5.0 (compatible; Harken; asks whether a link takes a parameter)"


T = TypeVar("T")
Connect: TypeAlias = Callable[[], aiohttp.TCPConnector]
Ask: TypeAlias = Callable[[aiohttp.ClientSession, str], Awaitable[T]]


@dataclass(frozen=True, slots=True)
class WebAnswer:
    """`status` None: no answer came, and `trouble` says why. `headers` by lower-case name, the first of each."""

    status: int | None
    headers: Mapping[str, str] = field(default_factory=dict)
    trouble: str = ""


def statuses_of_public(urls: Sequence[str]) -> tuple[int | None, ...]:
    """The status at the end of each, all asked at once; None where none came, or where it led to a private address."""
    return asyncio.run(_all(urls, public_connector, _status))


def statuses_of_any(urls: Sequence[str]) -> tuple[int | None, ...]:
    """Also of private addresses: where the operator allows them."""
    return asyncio.run(_all(urls, open_connector, _status))


def answers_of(urls: Sequence[str]) -> tuple[WebAnswer, ...]:
    """The first answer of each, a redirect among them; of any address, since the operator names them."""
    return asyncio.run(_all(urls, open_connector, _first))


async def _all(urls: Sequence[str], connect: Connect, ask: Ask[T]) -> tuple[T, ...]:
    session = aiohttp.ClientSession(
        connector=connect(),
        timeout=PATIENCE,
        cookie_jar=aiohttp.DummyCookieJar(),
        headers={"User-Agent": USER_AGENT, "Accept": "text/html,*/*;q=0.8"},
        max_line_size=LONGEST_LINE,
        max_field_size=LONGEST_LINE,
    )
    async with session:
        return tuple(await asyncio.gather(*(ask(session, url) for url in urls)))


async def _status(session: aiohttp.ClientSession, url: str) -> int | None:
    """The body is left where it is."""
    try:
        async with session.get(url, max_redirects=MOST_REDIRECTS) as response:
            return response.status
    except (TimeoutError, aiohttp.ClientError, OSError, ValueError):
        return None


async def _first(session: aiohttp.ClientSession, url: str) -> WebAnswer:
    try:
        async with session.get(url, allow_redirects=False) as response:
            headers = {name.lower(): value for name, value in reversed([*response.headers.items()])}
            return WebAnswer(response.status, headers)
    except TimeoutError:
        return WebAnswer(None, trouble=f"no answer within {PATIENCE.total:.0f} s")
    except (aiohttp.ClientError, OSError, ValueError) as error:
        return WebAnswer(None, trouble=in_words(error))
