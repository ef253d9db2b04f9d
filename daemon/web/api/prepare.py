"""A mail goes through here before it goes out: its links become ours, and the engine gets it back."""

import base64
from collections import defaultdict
from typing import Any

from fastapi import APIRouter, Request
from pydantic import ValidationError
from starlette.concurrency import run_in_threadpool
from starlette.responses import Response

from daemon.flows.keys import KeyScope
from daemon.flows.prepare import KeyBlocked, Suppressed
from daemon.storage.errors import SendConflict
from daemon.web.api.models.prepare import PreparedOut, PrepareIn
from daemon.web.api.route import ApiRoute
from daemon.web.auth import House, writes
from daemon.web.doors import Doors
from daemon.web.problems import FieldProblem, Problem, field_problems, invalid

RAW_MAIL = "message/rfc822"
MANY = frozenset({"cc", "message_ids"})


class MailRoute(ApiRoute):
    also_takes = frozenset({RAW_MAIL})


router = APIRouter(prefix="/v1/prepare", tags=["sends"], route_class=MailRoute)


@router.post(
    "",
    summary="Prepare a mail that goes out",
    dependencies=[writes(KeyScope.SENDS_WRITE)],
    response_model=PreparedOut,
    openapi_extra={
        "requestBody": {
            "required": True,
            "content": {
                "application/json": {
                    "schema": PrepareIn.model_json_schema(ref_template="#/components/schemas/{model}")
                },
                RAW_MAIL: {"schema": {"type": "string", "format": "binary"}},
            },
        }
    },
    responses={
        409: {"description": "The contact gets no more mail, or this Message-ID is registered to another campaign."},
        413: {"description": "The body is larger than 60 MB."},
    },
)
async def prepare_mail(house: House, request: Request) -> Response:
    """Registers the send, and answers with the mail to send and its untracked twin.

    Nothing but links, an invisible image, a line with the way out and header fields differs from the original; where
    the author wrote `%unsubscribe%`, the way out is there. Where documents are tracked, files that can be shown leave
    it, and their links stand in its text. Send the raw mail itself
    as `message/rfc822` with the fields in the query (`?campaign_id=spring`), or JSON with the mail in base64.
    """
    return await run_in_threadpool(_answer, house, request, await request.body())


def _answer(house: Doors, request: Request, body: bytes) -> Response:
    """Beside the event loop from the first byte to the last: a mail of 40 MB keeps nobody waiting who clicks."""
    prepared = _prepared(house, _read(request, body))
    return Response(prepared.model_dump_json(), media_type="application/json")


def _read(request: Request, body: bytes) -> PrepareIn:
    media = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    try:
        return (
            PrepareIn.model_validate(_in_query(request, body))
            if media == RAW_MAIL
            else PrepareIn.model_validate_json(body)
        )
    except ValidationError as error:
        found = error.errors(include_input=False, include_url=False)
        if any(each["type"] == "json_invalid" for each in found):
            raise Problem(400, "not-json", "the body is not JSON") from error
        raise invalid(field_problems(found)) from error


def _in_query(request: Request, body: bytes) -> dict[str, Any]:
    """The fields of a raw mail's request: `contact` is an address, `track.opens` and the like are false or true."""
    fields: dict[str, Any] = {"raw": base64.b64encode(body)}
    groups: dict[str, dict[str, str]] = defaultdict(dict)
    for name in request.query_params:
        values = request.query_params.getlist(name)
        group, dot, key = name.partition(".")
        if name == "contact":
            groups["contact"]["email"] = values[-1]
        elif dot:
            groups[group][key] = values[-1]
        else:
            fields[name] = values if name in MANY else values[-1]
    if both := fields.keys() & groups.keys():
        raise invalid([FieldProblem(name, "is given as a whole and in parts") for name in sorted(both)])
    return fields | groups


def _prepared(house: Doors, body: PrepareIn) -> PreparedOut:
    try:
        outcome = house.prepare(body.order(house.clock()))
    except Suppressed as error:
        detail = f"this contact gets no more mail: {', '.join(error.reasons)}"
        raise Problem(409, "suppressed", detail, [FieldProblem("contact", detail)]) from error
    except KeyBlocked as error:
        detail = "the key that seals links is blocked, so they would lead nowhere; run: harken keys rotate"
        raise Problem(503, "key-blocked", detail) from error
    if isinstance(outcome, SendConflict):
        raise Problem(409, "in-another-campaign", f"this message_id is registered to campaign {outcome.campaign_id!r}")
    return PreparedOut.of(outcome)
