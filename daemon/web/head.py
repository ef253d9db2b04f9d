"""What answers GET, answers HEAD (RFC 9110, section 9.3.2): as for GET, and the server leaves the body out.

Monitors and link checkers ask this way. A stream is left as it is: without its body it would never end.
"""

from starlette.types import ASGIApp, Receive, Scope, Send

STREAM = "/stream"


class AnswerHead:
    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "http" and scope["method"] == "HEAD" and not scope["path"].endswith(STREAM):
            scope = {**scope, "method": "GET"}
        await self.app(scope, receive, send)
