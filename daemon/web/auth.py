"""Who is asking, and may they? A bearer key (RFC 6750), looked up by its hash."""

from dataclasses import dataclass, field
from typing import Annotated, Any

from fastapi import Depends, Header, Request, Security
from fastapi.security import HTTPAuthorizationCredentials, HTTPBearer

from daemon.flows.keys import KeyScope, check_key, may
from daemon.storage.records import ApiKey
from daemon.web.doors import Doors
from daemon.web.problems import Problem

REALM = 'Bearer realm="harken"'

bearer = HTTPBearer(
    scheme_name="key",
    bearerFormat="hk_…",
    description="An API key: `harken key create NAME [--scope …]`.",
    auto_error=False,
)


@dataclass(frozen=True, slots=True)
class Caller:
    """A key that was presented. `presented` itself seals what is kept for this caller (see `idempotency`)."""

    key: ApiKey
    presented: str = field(repr=False)


def doors(request: Request) -> Doors:
    found: Doors = request.app.state.doors
    return found


House = Annotated[Doors, Depends(doors)]


def caller(request: Request) -> Caller:
    """Whose key came with this request, looked up once. Raises the 401 that tells what to send."""
    known = getattr(request.state, "caller", None)
    if isinstance(known, Caller):
        return known
    scheme, _, presented = request.headers.get("authorization", "").partition(" ")
    presented = presented.strip()
    if scheme.lower() != "bearer" or not presented:
        raise Problem(401, "key-required", "send Authorization: Bearer hk_…", headers={"WWW-Authenticate": REALM})
    house = doors(request)
    key = check_key(house.store, presented, house.clock())
    if key is None:
        headers = {"WWW-Authenticate": f'{REALM}, error="invalid_token"'}
        raise Problem(401, "key-unknown", "this key is unknown, or it was revoked", headers=headers)
    request.state.caller = Caller(key, presented)
    return Caller(key, presented)


def named(request: Request) -> str:
    """Who asks, as events say it."""
    return f"the API key “{caller(request).key.name}”"


def reads(scope: KeyScope) -> Any:
    """For a route that only reads: the key must have this scope."""

    def check(
        request: Request, _documented: Annotated[HTTPAuthorizationCredentials | None, Security(bearer)] = None
    ) -> None:
        _require(caller(request), scope)

    return Security(check, scopes=[scope])


def writes(scope: KeyScope) -> Any:
    """For a route that changes something: the key must have this scope, and the caller may name the request."""

    def check(
        request: Request,
        _documented: Annotated[HTTPAuthorizationCredentials | None, Security(bearer)] = None,
        _idempotency_key: Annotated[
            str | None,
            Header(
                alias="Idempotency-Key",
                max_length=255,
                description="Names this write for 24 hours: the same body gets the same answer, another body 422.",
            ),
        ] = None,
    ) -> None:
        _require(caller(request), scope)

    return Security(check, scopes=[scope])


def _require(asking: Caller, scope: KeyScope) -> None:
    if not may(asking.key, scope):
        headers = {"WWW-Authenticate": f'{REALM}, error="insufficient_scope", scope="{scope}"'}
        raise Problem(403, "scope-missing", f'this key lacks the scope "{scope}"', headers=headers)
