"""What every answer tells a browser, whatever else it says: nothing of ours runs, frames or leaks by accident.

A page that needs more says so itself: what is set already, stays.
"""

from collections.abc import Mapping

from starlette.datastructures import MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

CAREFUL = {
    "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cache-Control": "no-store",
}


# A page loads our own files and nothing else, runs nothing written into it, and sends its forms to us alone.
FOR_PAGES = {
    "Content-Security-Policy": "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
    "font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
    # With no-referrer, browsers say of our own forms that they come from nowhere (Fetch, "append a request Origin").
    "Referrer-Policy": "same-origin",
}


def policy_for_forms_to(origin: str) -> str:
    """A page's policy, where what its forms lead to may redirect to this place as well."""
    return FOR_PAGES["Content-Security-Policy"].replace("form-action 'self'", f"form-action 'self' {origin}")


class CarefulHeaders:
    def __init__(self, app: ASGIApp, headers: Mapping[str, str] = CAREFUL) -> None:
        self.app = app
        self.headers = headers

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        async def careful(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                for name, value in self.headers.items():
                    headers.setdefault(name, value)
            await send(message)

        await self.app(scope, receive, careful)
