"""What every route of the API has in common: a key, JSON in, and a write that is named is made once."""

from collections.abc import Callable, Coroutine
from typing import Any, TypeAlias

from fastapi import Request
from fastapi.routing import APIRoute
from starlette.concurrency import run_in_threadpool
from starlette.responses import Response

from daemon.web.auth import caller
from daemon.web.idempotency import HEADER, once
from daemon.web.problems import Problem

Responses: TypeAlias = dict[int | str, dict[str, Any]]
"""As FastAPI takes them: what a status means."""

WRITING = frozenset({"POST", "PUT", "DELETE"})


class ApiRoute(APIRoute):
    also_takes: frozenset[str] = frozenset()  # media types beside JSON

    def get_route_handler(self) -> Callable[[Request], Coroutine[Any, Any, Response]]:
        answer = super().get_route_handler()

        async def handler(request: Request) -> Response:
            await run_in_threadpool(caller, request)  # before anything else: a stranger's body is not even read
            if request.method in WRITING:
                await _require_json(request, self.also_takes)
                if HEADER in request.headers:
                    return await once(request, answer)
            return await answer(request)

        return handler


async def _require_json(request: Request, also_takes: frozenset[str]) -> None:
    media = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    if await request.body() and media != "application/json" and not media.endswith("+json") and media not in also_takes:
        raise Problem(415, "not-json", "send the body as application/json")
