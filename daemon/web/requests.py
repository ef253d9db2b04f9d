"""What was asked of us, counted and (sparingly) logged: by route, so no address and no cursor gets into either.

Reads are not worth a line. A write gets one, and so does an answer that was our fault.
"""

import logging
import time

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from daemon.web.metrics import Metrics

log = logging.getLogger(__name__)

READING = frozenset({"GET", "HEAD", "OPTIONS"})
METHODS = READING | {"POST", "PUT", "DELETE", "PATCH"}  # anything else is one label, whatever a stranger sends


class CountRequests:
    def __init__(self, app: ASGIApp, metrics: Metrics) -> None:
        self.app = app
        self.metrics = metrics

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        status = 500
        began = time.perf_counter()

        async def noted(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
            await send(message)

        try:
            await self.app(scope, receive, noted)
        finally:
            self._answered(scope, status, time.perf_counter() - began)

    def _answered(self, scope: Scope, status: int, seconds: float) -> None:
        method = scope["method"] if scope["method"] in METHODS else "other"
        route = getattr(scope.get("route"), "path_format", "none")
        self.metrics.answered(method, route, status, seconds)
        if status >= 500 or method not in READING:
            caller = scope.get("state", {}).get("caller")
            told = {"method": method, "route": route, "status": status, "ms": round(seconds * 1000, 1)}
            log.info("answered", extra={**told, "key": caller.key.id if caller else None})
