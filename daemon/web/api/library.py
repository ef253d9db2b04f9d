"""The library of links: write one down, save it, move it, count it anew, delete it."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Annotated

from fastapi import APIRouter, Path, Query, Request

from daemon.core.given import Impossible
from daemon.core.library import LibraryLink
from daemon.flows import library
from daemon.flows.keys import KeyScope
from daemon.flows.library import FolderExists, NothingToSave, UnknownFolder
from daemon.flows.links import UnknownLink
from daemon.web.api.called import require_listeners
from daemon.web.api.models.library import (
    ContentIn,
    LibraryLinkChange,
    LibraryLinkIn,
    LibraryLinkOut,
    LibraryPage,
    MoveIn,
)
from daemon.web.api.paging import After, Limit, in_reach
from daemon.web.api.route import ApiRoute, Responses
from daemon.web.auth import House, named, reads, writes
from daemon.web.doors import Doors
from daemon.web.problems import FieldProblem, Problem, invalid

router = APIRouter(prefix="/v1/library/links", tags=["links"], route_class=ApiRoute)

MAY_READ, MAY_WRITE = [reads(KeyScope.LINKS_READ)], [writes(KeyScope.LINKS_WRITE)]
NOT_KNOWN: Responses = {404: {"description": "There is no such link, or it was deleted."}}
LinkId = Annotated[str, Path(max_length=200, examples=["lnk_01kb5tq6v0"])]
OfFolder = Annotated[str | None, Query(max_length=200, description="Those of one folder, by its id.")]


@contextmanager
def answered() -> Iterator[None]:
    """What the library refuses, as a problem."""
    try:
        yield
    except UnknownLink as error:
        raise Problem(404, "unknown-link", "the library has no link of this id, or it was deleted") from error
    except UnknownFolder as error:
        raise invalid([FieldProblem("folder", "is no folder's id: see GET /v1/library/folders")]) from error
    except FolderExists as error:
        raise Problem(409, "folder-exists", "there is a folder of this name") from error
    except NothingToSave as error:
        raise Problem(409, "nothing-to-save", "nothing is written down that is not saved") from error
    except Impossible as error:
        raise invalid([FieldProblem("url", str(error))]) from error


@router.get("", summary="The links of the library", dependencies=MAY_READ)
def list_library_links(house: House, folder: OfFolder = None, after: After = None, limit: Limit = 100) -> LibraryPage:
    with in_reach():
        page = house.store.reads.library_links(after, limit, folder)
    return LibraryPage(items=told(house, *page.items), next=page.next)


@router.post("", status_code=201, summary="Add a link to the library", dependencies=MAY_WRITE)
def add_library_link(house: House, request: Request, body: LibraryLinkIn) -> LibraryLinkOut:
    add, draft = library.add_draft if body.draft_only else library.add, body.draft()
    require_listeners(house, draft.actions)
    with answered():
        return _told(house, add(house.links, draft, body.folder, named(request)))


@router.get("/{link_id}", summary="A link of the library", dependencies=MAY_READ, responses=NOT_KNOWN)
def get_library_link(house: House, link_id: LinkId) -> LibraryLinkOut:
    with answered():
        return _told(house, _known(house, link_id))


@router.patch("/{link_id}", summary="Change a link of the library", dependencies=MAY_WRITE, responses=NOT_KNOWN)
def change_library_link(house: House, request: Request, link_id: LinkId, body: LibraryLinkChange) -> LibraryLinkOut:
    """Saved at once: links in mails that went out lead there from now on. A draft of it is thrown away."""
    with answered():
        changed = body.over(_known(house, link_id))
        require_listeners(house, changed.actions)
        return _told(house, library.change(house.links, link_id, changed, named(request)))


@router.delete(
    "/{link_id}", status_code=204, summary="Delete a link of the library", dependencies=MAY_WRITE, responses=NOT_KNOWN
)
def delete_library_link(house: House, request: Request, link_id: LinkId) -> None:
    """Nobody is offered it any more. Links in mails that went out lead on, and do what they did; clicks still count."""
    with answered():
        library.delete(house.links, link_id, named(request))


@router.put("/{link_id}/draft", summary="Write a change down", dependencies=MAY_WRITE, responses=NOT_KNOWN)
def put_library_draft(house: House, request: Request, link_id: LinkId, body: ContentIn) -> LibraryLinkOut:
    """It holds once it is saved. Until then, everybody is led where they were."""
    draft = body.draft()
    require_listeners(house, draft.actions)
    with answered():
        return _told(house, library.put_draft(house.links, link_id, draft, named(request)))


@router.delete(
    "/{link_id}/draft",
    status_code=204,
    summary="Throw away what was not saved",
    dependencies=MAY_WRITE,
    responses=NOT_KNOWN,
)
def drop_library_draft(house: House, request: Request, link_id: LinkId) -> None:
    """A link that was never saved is deleted."""
    with answered():
        library.drop_draft(house.links, link_id, named(request))


@router.post(
    "/{link_id}/save",
    summary="Save what was written down",
    dependencies=MAY_WRITE,
    responses={**NOT_KNOWN, 409: {"description": "Nothing is written down that is not saved."}},
)
def save_library_link(house: House, request: Request, link_id: LinkId) -> LibraryLinkOut:
    """Links in mails that went out lead there from now on."""
    with answered():
        return _told(house, library.save(house.links, link_id, named(request)))


@router.post("/{link_id}/move", summary="Move a link to a folder", dependencies=MAY_WRITE, responses=NOT_KNOWN)
def move_library_link(house: House, request: Request, link_id: LinkId, body: MoveIn) -> LibraryLinkOut:
    with answered():
        return _told(house, library.move(house.links, link_id, body.folder, named(request)))


@router.post("/{link_id}/reset", summary="Count a link's clicks anew", dependencies=MAY_WRITE, responses=NOT_KNOWN)
def reset_library_link(house: House, request: Request, link_id: LinkId) -> LibraryLinkOut:
    """`clicked` begins at 0. What was counted stays in `clicked_ever`, in the campaigns, and in the link's history."""
    with answered():
        library.reset(house.links, link_id, named(request))
        return _told(house, _known(house, link_id))


def told(house: Doors, *links: LibraryLink) -> list[LibraryLinkOut]:
    counted = house.store.reads.library_counted([each.number for each in links])
    return [
        LibraryLinkOut.of_link(each, library.library_url(house.links, each), counted[each.number]) for each in links
    ]


def _told(house: Doors, link: LibraryLink) -> LibraryLinkOut:
    return told(house, link)[0]


def _known(house: Doors, link_id: str) -> LibraryLink:
    link = house.store.reads.library_link(link_id)
    if link is None or link.deleted_at is not None:
        raise UnknownLink
    return link
