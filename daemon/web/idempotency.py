"""Was this write made already? Then it gets the answer it got: a caller that lost ours may simply ask again.

Kept 24 hours for each (key's owner, Idempotency-Key). An answer may hold a secret that is shown once, and a body a
password: so the answer is sealed and the body's fingerprint keyed, both with the caller's own key, which is not kept.
"""

import hashlib
import hmac
import secrets
from collections.abc import Awaitable, Callable

from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from fastapi import Request
from fastapi.exceptions import RequestValidationError
from starlette.concurrency import run_in_threadpool
from starlette.exceptions import HTTPException
from starlette.responses import Response

from daemon.storage.records import IdempotentAnswer
from daemon.web.auth import Caller, caller, doors
from daemon.web.problems import Problem, ProblemResponse, as_problem

HEADER = "Idempotency-Key"
REPLAYED = {"Idempotent-Replayed": "true"}
LONGEST = 255
NONCE = 12

Answer = Callable[[Request], Awaitable[Response]]


async def once(request: Request, said: bytes, answer: Answer) -> Response:
    """Answer a write that carries an Idempotency-Key: from what is kept, or by doing it.

    `said` tells it from any other write: its body, or what stands for one that is too large to be held.
    """
    name = request.headers[HEADER]
    if not 0 < len(name) <= LONGEST:
        raise Problem(400, "idempotency-key-malformed", f"{HEADER} has 1 to {LONGEST} characters")
    asking = caller(request)
    fingerprint = await run_in_threadpool(_fingerprint, request, said, asking)
    kept = await run_in_threadpool(_begin, request, name, asking, fingerprint)
    if kept is not None:
        return _again(kept, fingerprint, asking)
    try:
        response = await _answered(request, answer)
    except Exception:
        await run_in_threadpool(_forget, request, name, asking)
        raise
    if response.status_code >= 500 or response.status_code == 403:
        await run_in_threadpool(_forget, request, name, asking)
    else:
        await run_in_threadpool(_keep, request, name, asking, response)
    return response


async def _answered(request: Request, answer: Answer) -> Response:
    """A refusal is an answer like another: it, too, stays the same for 24 hours."""
    try:
        return await answer(request)
    except (HTTPException, RequestValidationError) as error:
        return ProblemResponse(as_problem(error))


def _again(kept: IdempotentAnswer, fingerprint: bytes, asking: Caller) -> Response:
    if not hmac.compare_digest(kept.fingerprint, fingerprint):
        raise Problem(422, "idempotency-key-reused", f"this {HEADER} was used for another request")
    if kept.status is None or kept.body is None:
        headers = {"Retry-After": "1"}
        raise Problem(409, "still-running", f"the request with this {HEADER} is still running", headers=headers)
    media = ProblemResponse.media_type if kept.status >= 400 else "application/json"
    return Response(_open(kept.body, asking), kept.status, REPLAYED, media)


def _begin(request: Request, name: str, asking: Caller, fingerprint: bytes) -> IdempotentAnswer | None:
    house = doors(request)
    with house.store.transaction() as tx:
        return tx.begin_idempotent(name, asking.key.id, fingerprint, house.clock())


def _keep(request: Request, name: str, asking: Caller, response: Response) -> None:
    house = doors(request)
    with house.store.transaction() as tx:
        sealed = _seal(bytes(response.body), asking)
        tx.finish_idempotent(name, asking.key.id, response.status_code, sealed, house.clock())


def _forget(request: Request, name: str, asking: Caller) -> None:
    with doors(request).store.transaction() as tx:
        tx.drop_idempotent(name, asking.key.id)


def _fingerprint(request: Request, said: bytes, asking: Caller) -> bytes:
    parts = (request.method.encode(), request.url.path.encode(), request.url.query.encode(), said)
    framed = b"".join(len(part).to_bytes(8, "big") + part for part in parts)
    return hmac.digest(_secret(asking), framed, "sha256")


def _seal(body: bytes, asking: Caller) -> bytes:
    nonce = secrets.token_bytes(NONCE)
    return nonce + AESGCM(_secret(asking)).encrypt(nonce, body, None)


def _open(sealed: bytes, asking: Caller) -> bytes:
    return AESGCM(_secret(asking)).decrypt(sealed[:NONCE], sealed[NONCE:], None)


def _secret(asking: Caller) -> bytes:
    return hashlib.sha256(b"harken/kept-answer\0" + asking.presented.encode()).digest()
