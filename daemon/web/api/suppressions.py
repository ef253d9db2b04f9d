"""Everybody who gets no more mail: the list, and lists that come from elsewhere."""

from collections.abc import Mapping, Sequence
from typing import Annotated, Any

from fastapi import APIRouter, Query, Request
from pydantic import ValidationError
from starlette.concurrency import run_in_threadpool
from starlette.responses import Response

from daemon.core.events import StopReason
from daemon.core.opt_out_list import MOST_ROWS, TooLong, rows_of
from daemon.core.opt_outs import OptOutScope, Source
from daemon.flows.keys import KeyScope
from daemon.storage.opted_out import Sought
from daemon.web.api.models.fields import Address, Moment, Name
from daemon.web.api.models.opt_outs import (
    ImportIn,
    ImportOut,
    ReasonCode,
    ReasonOut,
    Reasons,
    SuppressedOut,
    SuppressedPage,
)
from daemon.web.api.paging import After, Limit, in_reach
from daemon.web.api.route import ApiRoute
from daemon.web.auth import House, named, reads, writes
from daemon.web.doors import Doors
from daemon.web.opt_out_lists import reports
from daemon.web.problems import Problem, field_problems, invalid

CSV = "text/csv"


class ListRoute(ApiRoute):
    also_takes = frozenset({CSV})


router = APIRouter(prefix="/v1/suppressions", tags=["contacts"], route_class=ListRoute)


@router.get("", summary="Everybody who gets no more mail", dependencies=[reads(KeyScope.SUPPRESSIONS_READ)])
def list_suppressions(
    house: House,
    after: After = None,
    limit: Limit = 100,
    contact: Address | None = None,
    reason: StopReason | None = None,
    scope: OptOutScope | None = None,
    source: Source | None = None,
    why: ReasonCode | None = None,
    campaign: Name | None = None,
    since: Annotated[Moment | None, Query(description="RFC 3339, with an offset.")] = None,
    by: Name | None = None,
    category: Name | None = None,
) -> SuppressedPage:
    """In the order in which they came."""
    sought = Sought(contact, reason, scope, source, why, campaign, since, by, category)
    with in_reach():
        page = house.store.reads.suppressed(after, limit, sought)
    return SuppressedPage(items=[SuppressedOut.listed(each) for each in page.items], next=page.next)


@router.get(
    "/reasons", summary="What people may choose as their reason", dependencies=[reads(KeyScope.SUPPRESSIONS_READ)]
)
def list_reasons(house: House) -> Reasons:
    """In their order. An admin edits them on the page `/settings/way-out`."""
    return Reasons(items=[ReasonOut.of(each) for each in house.store.reads.way_out_reasons()])


@router.post(
    "/import",
    summary="Take over a list of opt-outs",
    dependencies=[writes(KeyScope.SUPPRESSIONS_WRITE)],
    response_model=ImportOut,
    openapi_extra={
        "requestBody": {
            "required": True,
            "content": {
                "application/json": {"schema": ImportIn.model_json_schema(ref_template="#/components/schemas/{model}")},
                CSV: {"schema": {"type": "string"}},
            },
        }
    },
    responses={413: {"description": "The body is larger than 10 MB, or has more than 10,000 rows."}},
)
async def import_suppressions(house: House, request: Request) -> Response:
    """As JSON, or as `text/csv` with a heading (`email`, and `category`, `campaign_id` or `rep`, `reason`, `at`).
    `@example.com` or `*@example.com` in place of an address blocks the domain.

    Each row for itself: what is wrong with one is said in the report, and the others are taken. Known ones stay.
    """
    body = await request.body()
    return await run_in_threadpool(_imported, house, request, body)


def _imported(house: Doors, request: Request, body: bytes) -> Response:
    media = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    rows = _csv_rows(body) if media == CSV else _json_rows(body)
    found = reports(house, rows, named(request))
    return Response(ImportOut.of(found).model_dump_json(), media_type="application/json")


def _csv_rows(body: bytes) -> Sequence[Mapping[str, Any]]:
    try:
        return rows_of(body)
    except TooLong as error:
        raise Problem(413, "too-large", f"a list has at most {MOST_ROWS:,} rows") from error


def _json_rows(body: bytes) -> Sequence[Mapping[str, Any]]:
    try:
        return ImportIn.model_validate_json(body).items
    except ValidationError as error:
        found = error.errors(include_input=False, include_url=False)
        if any(each["type"] == "json_invalid" for each in found):
            raise Problem(400, "not-json", "the body is not JSON") from error
        raise invalid(field_problems(found)) from error
