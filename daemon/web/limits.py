"""How much may be sent to us? A body is refused as soon as it is known to be too large, before it is held in memory.

The answer goes out at once, but the connection stays open while the rest is read and thrown away: closed under a client
that is still sending, it would be reset, and the client would never see why.
"""

import asyncio
import re
from contextlib import suppress
from datetime import timedelta
from typing import Final

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from daemon.web.problems import Problem, ProblemResponse

USUAL: Final = 1_000_000
LARGER: Final = {
    "/v1/sends": 10_000_000,  # a batch of a thousand
    "/v1/prepare": 60_000_000,  # a mail of 40 MB in base64
    "/v1/suppressions/import": 10_000_000,  # ten thousand rows
    "/unsubscribes/import": 10_000_000,
}
UPLOADS: Final = re.compile("(?:/v1)?/documents(?:/[^/]+/file)?")  # by the API, and on the pages
FORM: Final = 100_000  # around a file: what is said of it
LINGERING: Final = timedelta(seconds=30)


class BodyLimit:
    """Refuses by the declared length, and counts where none was declared (chunked). `uploads`: bytes of a document."""

    def __init__(self, app: ASGIApp, uploads: int = USUAL, usual: int = USUAL) -> None:
        self.app = app
        self.uploads = uploads
        self.usual = usual

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        body = _Body(receive, send, self._limit(scope["path"]))
        try:
            body.refuse_if_more(_declared(scope))
        except Problem as problem:
            await ProblemResponse(problem)(scope, body.receive, body.send)
        else:
            await self.app(scope, body.receive, body.send)

    def _limit(self, path: str) -> int:
        return self.uploads + FORM if UPLOADS.fullmatch(path) else LARGER.get(path, self.usual)


class _Body:
    """What comes in of one request, counted; and what goes out, which waits for the rest where that was too much."""

    def __init__(self, receive: Receive, send: Send, limit: int) -> None:
        self._receive = receive
        self._send = send
        self._limit = limit
        self._seen = 0
        self._is_refused = False

    def refuse_if_more(self, size: int) -> None:
        if size > self._limit:
            self._is_refused = True
            detail = f"a body here has at most {self._limit:,} bytes"
            raise Problem(413, "too-large", detail, headers={"Connection": "close"})

    async def receive(self) -> Message:
        message = await self._receive()
        self._seen += len(message.get("body", b""))
        self.refuse_if_more(self._seen)
        return message

    async def send(self, message: Message) -> None:
        is_last = message["type"] == "http.response.body" and not message.get("more_body", False)
        if not (self._is_refused and is_last):
            await self._send(message)
            return
        await self._send({**message, "more_body": True})
        with suppress(TimeoutError):
            async with asyncio.timeout(LINGERING.total_seconds()):
                await self._discard()
        await self._send({"type": "http.response.body", "body": b""})

    async def _discard(self) -> None:
        while (await self._receive()).get("more_body", False):
            pass


def _declared(scope: Scope) -> int:
    text = next((value for name, value in scope["headers"] if name == b"content-length"), b"0")
    return int(text) if text.isdigit() else 0
