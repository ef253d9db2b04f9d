"""Where links have a host of their own, nothing else of us is found there: no page, no API, nothing to sign in to."""

from starlette.types import ASGIApp, Receive, Scope, Send

from daemon.web.capture import pages

# First parts of paths: what recipients see and the styles it loads, and where a device is made known.
FOR_RECIPIENTS = frozenset({"static", "device", "u"})


class HostOfLinks:
    """In front of pages and API. `host` is the links' own, without a port; None: they have none of their own."""

    def __init__(self, app: ASGIApp, host: str | None, language: str) -> None:
        self._app = app
        self._host = host.lower().encode() if host else None
        self._language = language

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http" or not self._is_theirs(scope) or _is_for_recipients(scope):
            await self._app(scope, receive, send)
            return
        answer = pages.page(404, _header(scope, b"accept-language"), self._language)
        await answer(scope, receive, send)

    def _is_theirs(self, scope: Scope) -> bool:
        if self._host is None:
            return False
        named = _header(scope, b"host").lower()
        return named == self._host or named.startswith(self._host + b":")


def _is_for_recipients(scope: Scope) -> bool:
    return not FOR_RECIPIENTS.isdisjoint(scope["path"].split("/", 2)[1:2])


def _header(scope: Scope, name: bytes) -> bytes:
    found: bytes = next((value for key, value in scope["headers"] if key == name), b"")
    return found
