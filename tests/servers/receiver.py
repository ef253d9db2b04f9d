"""A real engine's ear: takes signals over HTTP, believes only what is signed, and fails in any way a test asks for."""

import asyncio
import base64
import secrets
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any, Self, TypeAlias

from aiohttp import web
from standardwebhooks import Webhook

PATIENCE_S = 30.0


@dataclass(frozen=True)
class Heard:
    """A signal as it came, its signature verified."""

    id: str
    body: bytes
    message: Mapping[str, Any]
    try_number: int  # of this id, from 1


@dataclass(frozen=True)
class Reply:
    status: int
    text: str = ""
    headers: Mapping[str, str] = field(default_factory=dict)


class Hang:
    """No answer, until the receiver closes."""


Behaviour: TypeAlias = Callable[[Heard], Reply | Hang]


def accept(_: Heard) -> Reply:
    return Reply(200, "ok")


class Receiver:
    """`behave` may be changed at any time; `heard` is everything that came, `accepted` what was answered with a 2xx."""

    def __init__(self, behave: Behaviour = accept) -> None:
        self.secret = "whsec_" + base64.b64encode(secrets.token_bytes(32)).decode()
        self.behave = behave
        self.heard: list[Heard] = []
        self.accepted: list[Heard] = []
        self.url = ""
        self._changed = threading.Condition()
        self._ready = threading.Event()
        self._thread = threading.Thread(target=lambda: asyncio.run(self._serve()), daemon=True)

    def __enter__(self) -> Self:
        self._thread.start()
        assert self._ready.wait(PATIENCE_S)
        return self

    def __exit__(self, *_: object) -> None:
        self._loop.call_soon_threadsafe(self._closing.set)
        self._thread.join(PATIENCE_S)

    def wait_for(self, enough: Callable[[Self], bool]) -> None:
        """Until `enough` is true of it; fails after half a minute."""
        with self._changed:
            assert self._changed.wait_for(lambda: enough(self), PATIENCE_S), f"{len(self.heard)} heard, not enough"

    def wait_for_accepted(self, count: int) -> None:
        self.wait_for(lambda receiver: len({heard.id for heard in receiver.accepted}) >= count)

    def wait_for_heard(self, count: int) -> None:
        self.wait_for(lambda receiver: len(receiver.heard) >= count)

    async def _serve(self) -> None:
        self._loop, self._closing = asyncio.get_running_loop(), asyncio.Event()
        app = web.Application()
        app.router.add_post("/{path:.*}", self._hear)
        runner = web.AppRunner(app, shutdown_timeout=0.1)
        await runner.setup()
        site = web.TCPSite(runner, "127.0.0.1", 0)
        await site.start()
        port = runner.addresses[0][1]
        self.url = f"http://127.0.0.1:{port}/hook"
        self._ready.set()
        await self._closing.wait()
        await runner.cleanup()

    async def _hear(self, request: web.Request) -> web.Response:
        body = await request.read()
        message = Webhook(self.secret).verify(body, dict(request.headers))  # raises: a 500, and nothing heard
        name = request.headers["webhook-id"]
        with self._changed:
            tries = 1 + sum(heard.id == name for heard in self.heard)
            heard = Heard(name, body, message, tries)
            self.heard.append(heard)
            self._changed.notify_all()
        reply = self.behave(heard)
        if isinstance(reply, Hang):
            await self._closing.wait()
            return web.Response(status=503)
        if 200 <= reply.status < 300:
            with self._changed:
                self.accepted.append(heard)
                self._changed.notify_all()
        return web.Response(status=reply.status, text=reply.text, headers=dict(reply.headers))


@contextmanager
def receiver(behave: Behaviour = accept) -> Iterator[Receiver]:
    with Receiver(behave) as running:
        yield running
