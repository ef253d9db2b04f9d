"""What a domain tells mail programs on its web pages: autoconfig, and whether it has an Exchange server of its own.

Over TLS that can be trusted, from the domain itself and nobody else: what is asked over HTTP anybody can forge, and to
ask Mozilla's list would tell a third party who writes here. Redirects are not followed, and nothing secret is told.
"""

import asyncio
import ssl
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import aiohttp

from daemon.core.autoconfig import Configured, imap_server

PATIENCE = aiohttp.ClientTimeout(total=5)
LONGEST = 64 * 1024
AUTOCONFIG = (
    "https://autoconfig.{domain}/mail/config-v1.1.xml",
    "https://{domain}/.well-known/autoconfig/mail/config-v1.1.xml",
)
AUTODISCOVER = "https://{host}/autodiscover/autodiscover.xml"


@dataclass(frozen=True, slots=True)
class _Answer:
    status: int
    headers: Mapping[str, str]  # by lower-case name; of several, all in one
    text: str


def autoconfig_of(address: str, ca_file: str | None = None, pages: Sequence[str] = AUTOCONFIG) -> Configured | None:
    """The IMAP server that the domain names there; None where it names none."""
    urls = [page.format(domain=address.rpartition("@")[2]) for page in pages]
    answers = [answer for answer in asyncio.run(_answers(urls, ca_file)) if answer and answer.status == 200]
    return next((found for answer in answers if (found := imap_server(answer.text, address))), None)


def exchange_at(host: str, ca_file: str | None = None) -> bool:
    """Is this an Exchange server, for Outlook to ask about mailboxes? Others (mailcow, Kopano) answer there as well.

    Exchange wants to know who asks, and says which of its machines it is; or it offers what Windows signs in by.
    """
    (answer,) = asyncio.run(_answers([AUTODISCOVER.format(host=host)], ca_file))
    if answer is None or answer.status != 401:
        return False
    offered = answer.headers.get("www-authenticate", "").lower()
    return "x-feserver" in answer.headers or "ntlm" in offered or "negotiate" in offered


async def _answers(urls: Sequence[str], ca_file: str | None) -> list[_Answer | None]:
    connector = aiohttp.TCPConnector(ssl=ssl.create_default_context(cafile=ca_file))
    async with aiohttp.ClientSession(
        connector=connector, timeout=PATIENCE, cookie_jar=aiohttp.DummyCookieJar()
    ) as session:
        return await asyncio.gather(*(_answer(session, url) for url in urls))


async def _answer(session: aiohttp.ClientSession, url: str) -> _Answer | None:
    """None where nothing came that could be understood."""
    try:
        async with session.get(url, allow_redirects=False) as response:
            headers = {name.lower(): ", ".join(response.headers.getall(name)) for name in response.headers}
            return _Answer(response.status, headers, (await _beginning(response)).decode("utf-8", "replace"))
    except (TimeoutError, aiohttp.ClientError, OSError, ValueError):
        return None


async def _beginning(response: aiohttp.ClientResponse) -> bytes:
    body = b""
    async for piece in response.content.iter_chunked(LONGEST):
        body += piece
        if len(body) >= LONGEST:
            break
    return body[:LONGEST]
