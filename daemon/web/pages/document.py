"""A document: who read it, page by page; its file, its links, and its figures to take along."""

from dataclasses import dataclass
from typing import Annotated

from fastapi import APIRouter, Cookie, Depends, Header, Query, Request
from starlette.responses import HTMLResponse, Response

from attachments.values import Unavailable, Width
from daemon.core.documents import Document, DocumentState
from daemon.core.feed.values import Reader
from daemon.core.feed.words import moment_of
from daemon.flows.document_rules import may_change
from daemon.storage.paging import HIGHEST
from daemon.storage.records import User
from daemon.web.auth import House
from daemon.web.doors import Doors
from daemon.web.known_document import known
from daemon.web.pages.document_links import Filled, Row, rows
from daemon.web.pages.document_readers import Choice
from daemon.web.pages.document_view import Shown, shown
from daemon.web.pages.guard import new_token
from daemon.web.pages.render import fragment, page
from daemon.web.pages.signed import Signed
from daemon.web.pages.zone import ZONE, zone_of
from daemon.web.problems import Problem
from daemon.web.reading_asked import Numbered, Whose, figures_asked, version_asked
from daemon.web.reading_table import csv_of
from daemon.web.viewer.pictures import version_name

LONGEST = 320
TOLD = {
    "revoked": "The link is taken back. It shows nothing any more, also to whoever has it open.",
    "replaced": "The new file is here. Readers see it as soon as it can be shown.",
}
FOR_A_DAY = "private, max-age=86400"

router = APIRouter(prefix="/documents/{document_id}")

Zone = Annotated[str, Cookie(alias=ZONE)]


def choice(
    reader: Annotated[str, Query(max_length=LONGEST)] = "",
    visit: Annotated[int | None, Query(ge=1, le=HIGHEST)] = None,
    version: Annotated[int | None, Query(ge=1, le=HIGHEST)] = None,
    own: Annotated[str, Query(max_length=1)] = "",
) -> Choice:
    return Choice(reader, visit, version, bool(own))


Chosen = Annotated[Choice, Depends(choice)]


@dataclass(frozen=True, slots=True)
class About:
    """A document with everything that its page says of it."""

    document: Document
    numbered: Numbered
    since: str
    picture: str  # which file the pictures of its pages are of
    is_ready: bool
    is_earlier: bool
    links: tuple[Row, ...]
    people: int
    is_ours: bool
    shown: Shown
    choice: Choice


@router.get("")
def show(
    request: Request,
    house: House,
    signed: Signed,
    document_id: str,
    chosen: Chosen,
    told: str = "",
    made: Annotated[str, Query(max_length=64)] = "",
    zone: Zone = "",
) -> Response:
    about = _about(house, signed.user, known(house, document_id), chosen, zone)
    new = next((link for link in about.links if link.id == made), None)
    token = new_token(signed.session)
    return page(
        request, "document.html", "documents", about=about, told=TOLD.get(told, ""), made=new, form=Filled(),
        token=token,
    )  # fmt: skip


@router.get("/figures")
def renewed(
    house: House,
    signed: Signed,
    document_id: str,
    chosen: Chosen,
    zone: Zone = "",
    if_none_match: Annotated[str, Header(max_length=LONGEST)] = "",
) -> Response:
    """What changes while somebody reads, for the page's script to renew; 304 where nothing has."""
    document = known(house, document_id)
    tag = _tag(house, document, _version(house, document, chosen))
    if if_none_match == tag:
        return Response(status_code=304, headers={"ETag": tag})
    about = _about(house, signed.user, document, chosen, zone)
    return HTMLResponse(fragment("document_figures.html", about=about), headers={"ETag": tag})


@router.get("/figures.csv")
def table(house: House, _: Signed, document_id: str, chosen: Chosen) -> Response:
    document = known(house, document_id)
    numbered = _version(house, document, chosen)
    return csv_of(figures_asked(house.store.reads, numbered.version, Whose.HUMAN), document.name)


@router.get("/pages/{number}-thumb.webp")
def picture(house: House, _: Signed, document_id: str, number: int, v: str = "") -> Response:
    """`v` names the file: a document's pages are others once it is replaced."""
    document = known(house, document_id)
    versions = house.store.reads.versions(document.number)
    version = next((each for each in versions if version_name(each) == v), versions[0])
    try:
        image = house.viewer.library.page(version.hash, number, Width.THUMB)
    except LookupError as error:
        raise Problem(404, "unknown-page", "this document has no such page") from error
    except Unavailable as error:
        raise Problem(503, "not-drawn", str(error)) from error
    return Response(image, media_type="image/webp", headers={"Cache-Control": FOR_A_DAY if v else "private, no-cache"})


def _about(house: Doors, user: User, document: Document, chosen: Choice, zone: str) -> About:
    reader = Reader(zone_of(zone), house.clock())
    numbered = _version(house, document, chosen)
    links, people = rows(house, document, user, reader)
    return About(
        document=document,
        numbered=numbered,
        since=moment_of(numbered.version.added_at, reader),
        picture=version_name(numbered.version),
        is_ready=numbered.version.state is DocumentState.READY,
        is_earlier=numbered.number < numbered.of,
        links=links,
        people=people,
        is_ours=may_change(user, document),
        shown=shown(house.store.reads, house.viewer.library, numbered, people, chosen, reader),
        choice=chosen,
    )


def _tag(house: Doors, document: Document, numbered: Numbered) -> str:
    """Of what the figures say: of reading, and of the file's state; days are named anew every day."""
    read = house.store.reads.reading_mark(numbered.version.number)
    return f'"{read}-{document.version.number}-{document.version.state}-{house.clock():%j%H}"'


def _version(house: Doors, document: Document, chosen: Choice) -> Numbered:
    found = version_asked(house.store.reads, document, chosen.version)
    if found is None:
        raise Problem(404, "unknown-version", "this document had not so many files")
    return found
