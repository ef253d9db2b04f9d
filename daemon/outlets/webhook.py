"""How does a signal reach an engine? By POST, signed as the Standard Webhooks specification says.

Redirects are never followed: they could lead a webhook to where it may not point, and a signal's signature would go to
whoever the receiver names. No cookie, proxy or credential of this machine goes along.
"""

import asyncio
import secrets
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from time import monotonic
from types import TracebackType
from typing import Self

import aiohttp
from standardwebhooks import Webhook as Signer

from daemon.core.delivery import Answer
from daemon.core.signals import example_body
from daemon.outlets.target import in_words, open_connector, printable, public_connector

PATIENCE = aiohttp.ClientTimeout(total=15, sock_connect=5)
MOST_READ = 2048  # of an answer; enough to know what the receiver complains about
LONGEST_WISH = timedelta(hours=1)


@dataclass(frozen=True, slots=True)
class Target:
    """Where a signal goes. `public_only`: for webhooks that may not reach private addresses."""

    url: str
    secret: str = field(repr=False)
    public_only: bool


@dataclass(frozen=True, slots=True)
class TestResult:
    """How a sample was received. `status` None: no HTTP answer came. `error` is empty if it was accepted."""

    status: int | None
    error: str
    duration: timedelta


class Courier:
    """Posts signals; belongs to one event loop. Connections are kept open, so that the next signal is quick."""

    async def __aenter__(self) -> Self:
        self._anywhere = _session(open_connector())
        self._public = _session(public_connector())
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self._anywhere.close()
        await self._public.close()

    async def post(self, target: Target, event_id: str, body: bytes, now: datetime) -> Answer:
        """One attempt, signed with the present time. Whatever happens is an answer; nothing is raised."""
        session = self._public if target.public_only else self._anywhere
        try:
            headers = signed(target.secret, event_id, body, now)
            async with session.post(target.url, data=body, headers=headers, allow_redirects=False) as response:
                return await _answer(response)
        except TimeoutError:
            return Answer(None, f"no answer within {PATIENCE.total:.0f} s")
        except (aiohttp.ClientError, OSError, ValueError) as error:
            return Answer(None, in_words(error))


def send_test(target: Target, now: datetime) -> TestResult:
    """Posts a signed sample, past the outbox. Blocks for as long as the receiver takes, 15 s at most."""
    return asyncio.run(_send_test(target, now))


async def _send_test(target: Target, now: datetime) -> TestResult:
    event_id = f"evt_test_{secrets.token_hex(8)}"
    async with Courier() as courier:
        started = monotonic()
        answer = await courier.post(target, event_id, example_body(event_id, now), now)
        return TestResult(answer.status, answer.error, timedelta(seconds=monotonic() - started))


def signed(secret: str, event_id: str, body: bytes, now: datetime) -> dict[str, str]:
    """The headers of one attempt. The id is the receiver's idempotency key, so it stays the same at every attempt."""
    return {
        "content-type": "application/json",
        "user-agent": "Harken",
        "webhook-id": event_id,
        "webhook-timestamp": str(int(now.timestamp())),
        "webhook-signature": Signer(secret).sign(event_id, now, body.decode("ascii")),
    }


def _session(connector: aiohttp.TCPConnector) -> aiohttp.ClientSession:
    return aiohttp.ClientSession(
        connector=connector,
        timeout=PATIENCE,
        cookie_jar=aiohttp.DummyCookieJar(),
        auto_decompress=False,  # a small answer cannot unpack to a large one
        skip_auto_headers=("accept-encoding",),
    )


async def _answer(response: aiohttp.ClientResponse) -> Answer:
    """A 2xx is believed by its status alone; of any other answer, the beginning is kept for a person to read."""
    if 200 <= response.status < 300:
        return Answer(response.status)
    if 300 <= response.status < 400:
        told = f"redirects are not followed; enter the final address: {response.headers.get('location', 'none given')}"
    else:
        told = (await response.content.read(MOST_READ)).decode("utf-8", "replace")
    return Answer(response.status, printable(f"HTTP {response.status}: {told}"), _retry_after(response))


def _retry_after(response: aiohttp.ClientResponse) -> timedelta | None:
    """RFC 9110 section 10.2.3, as seconds; the other form, a date, depends on clocks that agree, and is not read."""
    wish = response.headers.get("retry-after", "")
    return min(timedelta(seconds=int(wish[:9])), LONGEST_WISH) if wish.isascii() and wish.isdecimal() else None
