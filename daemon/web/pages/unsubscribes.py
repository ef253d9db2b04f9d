"""Everybody who wants no more mail, in one place: to look for, to take along, and to bring from elsewhere."""

from collections.abc import Iterator, Sequence
from typing import Annotated

from fastapi import APIRouter, Cookie, Depends, Query, Request, UploadFile
from starlette.responses import Response

from daemon.core.feed.say_opt_outs import why_said
from daemon.core.feed.values import Reader
from daemon.core.opt_out_list import MOST_ROWS, TooLong, rows_of
from daemon.storage.opted_out import Sought
from daemon.storage.reads import Reads
from daemon.storage.records import Role, Suppressed, User
from daemon.web.api.paging import in_reach
from daemon.web.auth import House
from daemon.web.opt_out_lists import reports
from daemon.web.pages.render import page
from daemon.web.pages.signed import Signed
from daemon.web.pages.unsubscribes_view import DAYS, SOURCES, Asked, rows, table
from daemon.web.pages.zone import ZONE, zone_of
from daemon.web.problems import NotYours

LONGEST = 200
SCREEN = 50
PORTION = 1_000
NOT_YOURS = "Managers and admins bring lists in. Ask one of them."

router = APIRouter(prefix="/unsubscribes")

Zone = Annotated[str, Cookie(alias=ZONE)]
Given = Annotated[str, Query(max_length=LONGEST)]


def asked(
    q: Given = "",
    source: Given = "",
    why: Given = "",
    campaign: Given = "",
    by: Given = "",
    days: Given = "",
    category: Given = "",
) -> Asked:
    return Asked(q.strip(), source, why, campaign, by, days, category)


Wanted = Annotated[Asked, Depends(asked)]


@router.get("")
def show(
    request: Request,
    house: House,
    signed: Signed,
    wanted: Wanted,
    before: Annotated[str | None, Query(max_length=LONGEST)] = None,
    zone: Zone = "",
) -> Response:
    reader, reads = Reader(zone_of(zone), house.clock()), house.store.reads
    sought = wanted.sought(reader)
    with in_reach():
        found = reads.suppressed_before(before, SCREEN, sought)
    known = reads.named_in_suppressions()
    return page(
        request, "unsubscribes.html", "unsubscribes", rows=rows(found.items, reader), older=found.next, before=before,
        total=reads.suppressed_number(sought), asked=wanted, sources=SOURCES, whys=_whys(reads), days=DAYS,
        campaigns=_pairs(known.campaigns),
        categories=_pairs(known.categories), people=_pairs(known.people), may_bring=_may_bring(signed.user),
    )  # fmt: skip


@router.get("/list.csv")
def take_along(house: House, _: Signed, wanted: Wanted, zone: Zone = "") -> Response:
    """All that the filter leaves, the oldest first; those who were erased have no address any more."""
    sought = wanted.sought(Reader(zone_of(zone), house.clock()))
    headers = {"Content-Disposition": 'attachment; filename="unsubscribes.csv"'}
    return Response(table(_all(house.store.reads, sought)), media_type="text/csv", headers=headers)


@router.post("/import")
def bring(request: Request, house: House, signed: Signed, file: UploadFile) -> Response:
    if not _may_bring(signed.user):
        raise NotYours(NOT_YOURS)
    try:
        told = reports(house, rows_of(file.file.read()), signed.user.address)
    except TooLong:
        return page(request, "unsubscribes_import.html", "unsubscribes", 413, rows=(), most=MOST_ROWS, too_long=True)
    return page(request, "unsubscribes_import.html", "unsubscribes", rows=told, most=MOST_ROWS, too_long=False)


def _all(reads: Reads, sought: Sought) -> Iterator[Suppressed]:
    """Read in portions: each is a short look at the store."""
    after: str | None = None
    while True:
        portion = reads.suppressed(after, PORTION, sought)
        yield from portion.items
        after = portion.next
        if after is None:
            return


def _whys(reads: Reads) -> dict[str, str]:
    return {each.code: why_said(each.code) for each in reads.way_out_reasons()}


def _pairs(names: Sequence[str]) -> list[tuple[str, str]]:
    return [(name, name) for name in names]


def _may_bring(user: User) -> bool:
    return user.role is not Role.REP
