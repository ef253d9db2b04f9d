"""What every route of the API has in common: a key, JSON or a file in, and a write that is named is made once."""

from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import asynccontextmanager
from typing import Annotated, Any, TypeAlias

from fastapi import Depends, Request
from fastapi.routing import APIRoute
from starlette.concurrency import run_in_threadpool
from starlette.responses import Response

from daemon.web.auth import caller, doors
from daemon.web.idempotency import HEADER, once
from daemon.web.problems import Problem
from daemon.web.uploads import Upload, received

Responses: TypeAlias = dict[int | str, dict[str, Any]]
"""As FastAPI takes them: what a status means."""

WRITING = frozenset({"POST", "PUT", "PATCH", "DELETE"})


class ApiRoute(APIRoute):
    also_takes: frozenset[str] = frozenset()  # media types beside JSON

    def get_route_handler(self) -> Callable[[Request], Coroutine[Any, Any, Response]]:
        answer = super().get_route_handler()

        async def handler(request: Request) -> Response:
            await run_in_threadpool(caller, request)  # before anything else: a stranger's body is not even read
            if request.method not in WRITING:
                return await answer(request)
            async with self.taken(request) as said:
                return await (once(request, said, answer) if HEADER in request.headers else answer(request))

        return handler

    @asynccontextmanager
    async def taken(self, request: Request) -> AsyncIterator[bytes]:
        """Takes the body in. What tells it from any other body, for a write that is named."""
        await _require_json(request, self.also_takes)
        yield await request.body()


class UploadRoute(ApiRoute):
    """A write that brings a file. Where it goes on, there is the `Upload`, for as long as it is answered."""

    @asynccontextmanager
    async def taken(self, request: Request) -> AsyncIterator[bytes]:
        rooms = doors(request).documents
        async with received(request, rooms.largest, rooms.arrivals) as upload:
            request.state.upload = upload
            yield upload.name.encode() + b"\0" + upload.digest


def _uploaded(request: Request) -> Upload:
    found: Upload = request.state.upload
    return found


Uploaded = Annotated[Upload, Depends(_uploaded)]


async def _require_json(request: Request, also_takes: frozenset[str]) -> None:
    media = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    if await request.body() and media != "application/json" and not media.endswith("+json") and media not in also_takes:
        raise Problem(415, "not-json", "send the body as application/json")
