"""What a reader's browser sends: read to its end, if that comes soon and before too much has come."""

import asyncio
from datetime import timedelta

from starlette.types import Receive, Scope

from daemon.web.viewer.render import header
from daemon.web.viewer.turned_away import TurnedAway, Why

COMES_WITHIN = timedelta(seconds=10)


async def body(scope: Scope, receive: Receive, most: int) -> bytes:
    """Raises `TurnedAway`."""
    declared = header(scope, b"content-length")
    if declared.isdigit() and int(declared) > most:
        raise TurnedAway(Why.TOO_LARGE)
    try:
        async with asyncio.timeout(COMES_WITHIN.total_seconds()):
            return await _whole(receive, most)
    except TimeoutError as error:
        raise TurnedAway(Why.UNREADABLE) from error


async def _whole(receive: Receive, most: int) -> bytes:
    pieces: list[bytes] = []
    while True:
        message = await receive()
        if message["type"] == "http.disconnect":
            raise TurnedAway(Why.UNREADABLE)
        pieces.append(message.get("body", b""))
        if sum(map(len, pieces)) > most:
            raise TurnedAway(Why.TOO_LARGE)
        if not message.get("more_body", False):
            return b"".join(pieces)
