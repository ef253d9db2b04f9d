"""How does a web page answer? Asked as a visitor without a name would: no cookie, no referrer, few redirects.

The addresses come from mails, so whoever writes one could have us ask anything. Redirects are followed, since most
pages lead on; every connection of them is checked as a webhook's is (`target`).
"""

import asyncio
from collections.abc import Callable, Sequence

import aiohttp

from daemon.outlets.target import open_connector, public_connector

PATIENCE = aiohttp.ClientTimeout(total=8, sock_connect=4)
MOST_REDIRECTS = 5
LONGEST_LINE = 16_384  # of a header: some sites set very long cookies
USER_AGENT = "Mozilla/5.0 (compatible; Harken; asks whether a link takes a parameter)"


def statuses_of_public(urls: Sequence[str]) -> tuple[int | None, ...]:
    """The status at the end of each, all asked at once; None where none came, or where it led to a private address."""
    return asyncio.run(_statuses(urls, public_connector))


def statuses_of_any(urls: Sequence[str]) -> tuple[int | None, ...]:
    """Also of private addresses: where the operator allows them."""
    return asyncio.run(_statuses(urls, open_connector))


async def _statuses(urls: Sequence[str], connect: Callable[[], aiohttp.TCPConnector]) -> tuple[int | None, ...]:
    session = aiohttp.ClientSession(
        connector=connect(),
        timeout=PATIENCE,
        cookie_jar=aiohttp.DummyCookieJar(),
        headers={"User-Agent": USER_AGENT, "Accept": "text/html,*/*;q=0.8"},
        max_line_size=LONGEST_LINE,
        max_field_size=LONGEST_LINE,
    )
    async with session:
        return tuple(await asyncio.gather(*(_status(session, url) for url in urls)))


async def _status(session: aiohttp.ClientSession, url: str) -> int | None:
    """The body is left where it is."""
    try:
        async with session.get(url, max_redirects=MOST_REDIRECTS) as response:
            return response.status
    except (TimeoutError, aiohttp.ClientError, OSError, ValueError):
        return None
