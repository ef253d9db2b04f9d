"""The documents: which there are, who read them; to send one, put another file behind its links, and let one go.

A file is streamed to where it will lie, never held: so its form's token comes in the address, not in the body. It opens
nothing to whoever reads it in a log: it is worth nothing without the session's cookie, which no other site can use.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Annotated

from fastapi import APIRouter, Cookie, Query, Request
from starlette.concurrency import run_in_threadpool
from starlette.responses import HTMLResponse, RedirectResponse, Response

from attachments.values import TooLarge, Unavailable
from daemon.core.documents import DocumentState
from daemon.core.feed.values import Reader
from daemon.core.feed.words import moment_of
from daemon.flows.documents import UnknownDocument
from daemon.storage.records import ListedDocument
from daemon.web.api.paging import in_reach
from daemon.web.auth import House
from daemon.web.doors import Doors
from daemon.web.known_document import changeable, unknown
from daemon.web.pages.guard import new_token
from daemon.web.pages.render import fragment, page
from daemon.web.pages.signed import Signed
from daemon.web.pages.zone import ZONE, zone_of
from daemon.web.uploads import MEGABYTE, disk_full, received, too_large
from daemon.web.viewer.pictures import version_name

MOST_LISTED = 50
TOLD = {"removed": "The document is removed, with its links and its figures. Its links show nothing any more."}

router = APIRouter(prefix="/documents")

Zone = Annotated[str, Cookie(alias=ZONE)]
After = Annotated[str | None, Query(max_length=200)]


@dataclass(frozen=True, slots=True)
class Row:
    """A document in the list. `state` is empty where it can be shown."""

    id: str
    name: str
    about: str
    picture: str
    is_ready: bool
    is_waiting: bool
    state: str
    readers: int
    visits: int
    links: int
    last: str


@dataclass(frozen=True, slots=True)
class Listed:
    rows: tuple[Row, ...]
    after: str | None
    next: str | None
    is_waiting: bool  # one of them, for somebody to look into it


@router.get("")
def show(
    request: Request, house: House, signed: Signed, after: After = None, told: str = "", zone: Zone = ""
) -> Response:
    return page(
        request,
        "documents.html",
        "documents",
        listed=_listed(house, after, zone),
        told=TOLD.get(told, ""),
        token=new_token(signed.session),
        most=house.documents.largest // MEGABYTE,
    )


@router.get("/list")
def renewed(house: House, _: Signed, after: After = None, zone: Zone = "") -> Response:
    """A part of the page, for its script to renew."""
    return HTMLResponse(fragment("documents_list.html", listed=_listed(house, after, zone)))


@router.post("")
async def add(request: Request, house: House, signed: Signed) -> Response:
    async with received(request, house.documents.largest, house.documents.arrivals) as upload:
        with _translated(house):
            added = await run_in_threadpool(house.documents.add, upload.name, upload.chunks(), signed.user.address)
    return RedirectResponse(f"/documents/{added.id}", 303)


@router.post("/{document_id}/file")
async def replace(request: Request, house: House, signed: Signed, document_id: str) -> Response:
    """Its links stay. What was read of the file before, stays about that."""
    await run_in_threadpool(changeable, house, signed.user, document_id)
    async with received(request, house.documents.largest, house.documents.arrivals) as upload:
        with _translated(house):
            await run_in_threadpool(house.documents.replace, document_id, upload.name, upload.chunks())
    return RedirectResponse(f"/documents/{document_id}?told=replaced", 303)


@router.post("/{document_id}/remove")
def remove(house: House, signed: Signed, document_id: str) -> Response:
    document = changeable(house, signed.user, document_id)
    with _translated(house):
        house.documents.remove(document.id)
    return RedirectResponse("/documents?told=removed", 303)


@contextmanager
def _translated(house: Doors) -> Iterator[None]:
    try:
        yield
    except UnknownDocument as error:  # somebody else was quicker
        raise unknown() from error
    except TooLarge as error:
        raise too_large(house.documents.largest) from error
    except Unavailable as error:
        raise disk_full(error) from error


def _listed(house: Doors, after: str | None, zone: str) -> Listed:
    reads, reader = house.store.reads, Reader(zone_of(zone), house.clock())
    with in_reach():
        found = reads.documents(after, MOST_LISTED)
    audiences = reads.audiences([each.document.number for each in found.items])
    rows = []
    for each in found.items:
        audience = audiences.get(each.document.number)
        last = moment_of(audience.last_at, reader) if audience and audience.last_at else ""
        rows.append(_row(each, audience.readers if audience else 0, audience.visits if audience else 0, last, reader))
    return Listed(tuple(rows), after, found.next, any(each.is_waiting for each in rows))


def _row(each: ListedDocument, readers: int, visits: int, last: str, reader: Reader) -> Row:
    document, version = each.document, each.document.version
    return Row(
        id=document.id,
        name=document.name,
        about=_about(each, reader),
        picture=version_name(version),
        is_ready=version.state is DocumentState.READY,
        is_waiting=version.state is DocumentState.CONVERTING,
        state=_state(each),
        readers=readers,
        visits=visits,
        links=each.links,
        last=last,
    )


def _about(each: ListedDocument, reader: Reader) -> str:
    version = each.document.version
    pages = "1 page" if version.pages == 1 else f"{version.pages:,} pages" if version.pages else ""
    title = version.title if version.title and version.title != each.document.name else ""
    told = ", ".join(filter(None, (title, pages, f"since {moment_of(version.added_at, reader)}")))
    return told[0].upper() + told[1:]


def _state(each: ListedDocument) -> str:
    version = each.document.version
    match version.state:
        case DocumentState.CONVERTING:
            return version.reason or "Harken is looking into it."
        case DocumentState.REFUSED:
            return version.reason or "It cannot be shown."
        case DocumentState.READY:
            return "Drawn without LibreOffice: it may look a little different." if version.approximate else ""
