"""How much may be sent to us? A body is refused as soon as it is known to be too large, before it is held in memory."""

import re

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from daemon.web.problems import Problem, ProblemResponse

USUAL = 1_000_000
LARGER = {
    "/v1/sends": 10_000_000,  # a batch of a thousand
    "/v1/prepare": 60_000_000,  # a mail of 40 MB in base64
}


UPLOADS = re.compile("(?:/v1)?/documents(?:/[^/]+/file)?")  # by the API, and on the pages
FORM = 100_000  # around a file: what is said of it


class BodyLimit:
    """Refuses by the declared length, and counts where none was declared (chunked). `uploads`: bytes of a document."""

    def __init__(self, app: ASGIApp, uploads: int) -> None:
        self.app = app
        self.uploads = uploads

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        limit = self._limit(scope["path"])
        if _declared(scope) > limit:
            await ProblemResponse(_too_large(limit))(scope, receive, send)
            return
        await self.app(scope, _counted(receive, limit), send)

    def _limit(self, path: str) -> int:
        return self.uploads + FORM if UPLOADS.fullmatch(path) else LARGER.get(path, USUAL)


def _counted(receive: Receive, limit: int) -> Receive:
    seen = 0

    async def counted() -> Message:
        nonlocal seen
        message = await receive()
        seen += len(message.get("body", b""))
        if seen > limit:
            raise _too_large(limit)
        return message

    return counted


def _declared(scope: Scope) -> int:
    text = next((value for name, value in scope["headers"] if name == b"content-length"), b"0")
    return int(text) if text.isdigit() else 0


def _too_large(limit: int) -> Problem:
    return Problem(413, "too-large", f"a body here has at most {limit:,} bytes", headers={"Connection": "close"})
