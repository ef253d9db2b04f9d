"""The library of links: which there are, how often they were clicked, and the folders they lie in."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Annotated, Final

from fastapi import APIRouter, Cookie, Depends, Form, Query, Request
from starlette.responses import RedirectResponse, Response

from daemon.core.feed.values import Reader
from daemon.core.given import Impossible, one_line
from daemon.core.library import LibraryLink
from daemon.flows import library
from daemon.flows.library import FolderExists, UnknownFolder
from daemon.flows.link_rules import keeps_order
from daemon.storage.reads import Reads
from daemon.web.auth import House
from daemon.web.doors import Doors
from daemon.web.pages.links_view import IN_ALL, IN_NONE, Asked, listed, rows
from daemon.web.pages.render import page
from daemon.web.pages.signed import Signed, SignedIn
from daemon.web.pages.zone import ZONE, zone_of
from daemon.web.problems import NotYours, Problem

LONGEST, LONGEST_NAME = 200, 200
PORTION = 500
NOT_YOURS: Final = "Managers and admins rename folders and remove them. Ask one of them."
TAKEN: Final = "There is a folder of this name already."
NO_NAME: Final = "Give it a name."
TOLD = {
    "folder": "The folder is made. Move links into it on their pages, or make a new one here.",
    "renamed": "The folder is renamed.",
    "removed": "The folder is removed. Its links stay, in no folder.",
    "deleted": "The link is deleted. Where it was mailed, it leads on.",
    "dropped": "The draft is thrown away.",
}

router = APIRouter(prefix="/links")

Zone = Annotated[str, Cookie(alias=ZONE)]
Given = Annotated[str, Query(max_length=LONGEST)]
Name = Annotated[str, Form(max_length=10 * LONGEST_NAME)]


@dataclass(frozen=True, slots=True)
class Tried:
    """A name that no folder can have, as it was written. `folder` is the one to be renamed; empty: a new one."""

    name: str = ""
    folder: str = ""
    wrong: str = ""


NOTHING = Tried()


def asked(q: Given = "", folder: Given = "", after: Given = "") -> Asked:
    return Asked(q.strip(), folder, after)


Wanted = Annotated[Asked, Depends(asked)]


@router.get("")
def show(request: Request, house: House, signed: Signed, wanted: Wanted, told: str = "", zone: Zone = "") -> Response:
    return _page(request, house, signed, wanted, zone, told=TOLD.get(told, ""))


@router.post("/folders")
def add_folder(request: Request, house: House, signed: Signed, name: Name = "", zone: Zone = "") -> Response:
    try:
        folder = library.add_folder(house.links, _given(name))
    except (Impossible, FolderExists) as error:
        return _page(request, house, signed, Asked(), zone, Tried(name, "", _said(error)))
    return RedirectResponse(f"/links?folder={folder.id}&told=folder", 303)


@router.post("/folders/{folder_id}/rename")
def rename_folder(
    request: Request, house: House, signed: Signed, folder_id: str, name: Name = "", zone: Zone = ""
) -> Response:
    _require_order(signed)
    try:
        library.rename_folder(house.links, folder_id, _given(name))
    except UnknownFolder as error:
        raise _unknown() from error
    except (Impossible, FolderExists) as error:
        tried = Tried(name, folder_id, _said(error))
        return _page(request, house, signed, Asked(folder=folder_id), zone, tried)
    return RedirectResponse(f"/links?folder={folder_id}&told=renamed", 303)


@router.post("/folders/{folder_id}/remove")
def remove_folder(house: House, signed: Signed, folder_id: str) -> Response:
    _require_order(signed)
    try:
        library.remove_folder(house.links, folder_id)
    except UnknownFolder as error:
        raise _unknown() from error
    return RedirectResponse("/links?told=removed", 303)


def _page(
    request: Request, house: Doors, signed: SignedIn, wanted: Asked, zone: str, tried: Tried = NOTHING, told: str = ""
) -> Response:
    reads = house.store.reads
    found = listed(tuple(_all(reads)), reads.link_folders(), wanted)
    if found.folder is None and wanted.folder not in (IN_ALL, IN_NONE):
        raise _unknown()
    numbers = [each.number for each in found.links]
    counted, used = reads.library_counted(numbers), reads.library_used(numbers)
    shown = rows(found, counted, used, Reader(zone_of(zone), house.clock()))
    return page(
        request, "links.html", "links", 422 if tried.wrong else 200, asked=wanted, found=found, rows=shown, told=told,
        tried=tried, keeps_order=keeps_order(signed.user), longest=LONGEST_NAME,
    )  # fmt: skip


def _all(reads: Reads) -> Iterator[LibraryLink]:
    """It is small: every click is compared with all of it."""
    after: str | None = None
    while True:
        portion = reads.library_links(after, PORTION)
        yield from portion.items
        after = portion.next
        if after is None:
            return


def _given(name: str) -> str:
    """Raises Impossible."""
    given = one_line(name.strip())
    if len(given) > LONGEST_NAME:
        raise Impossible(f"is longer than {LONGEST_NAME} characters")
    if not given:
        raise Impossible("")
    return given


def _said(error: Exception) -> str:
    if isinstance(error, FolderExists):
        return TAKEN
    return f"This {error}." if str(error) else NO_NAME


def _require_order(signed: SignedIn) -> None:
    if not keeps_order(signed.user):
        raise NotYours(NOT_YOURS)


def _unknown() -> Problem:
    return Problem(404, "unknown-folder", "there is no folder of this id")
