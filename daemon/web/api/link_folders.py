"""The folders of the library of links."""

from typing import Annotated

from fastapi import APIRouter, Path

from daemon.flows import library
from daemon.flows.library import UnknownFolder
from daemon.web.api.library import MAY_READ, MAY_WRITE, answered
from daemon.web.api.models.library import FolderIn, FolderOut, FolderPage
from daemon.web.api.route import ApiRoute, Responses
from daemon.web.auth import House
from daemon.web.problems import Problem

router = APIRouter(prefix="/v1/library/folders", tags=["links"], route_class=ApiRoute)

NOT_KNOWN: Responses = {404: {"description": "There is no such folder."}}
TAKEN: Responses = {409: {"description": "There is a folder of this name."}}
FolderId = Annotated[str, Path(max_length=200, examples=["fld_01kb5tq6v0"])]


@router.get("", summary="The folders of the library", dependencies=MAY_READ)
def list_link_folders(house: House) -> FolderPage:
    return FolderPage(items=[FolderOut.of(each) for each in house.store.reads.link_folders()])


@router.post("", status_code=201, summary="Add a folder", dependencies=MAY_WRITE, responses=TAKEN)
def add_link_folder(house: House, body: FolderIn) -> FolderOut:
    with answered():
        return FolderOut.of(library.add_folder(house.links, body.name))


@router.patch("/{folder_id}", summary="Rename a folder", dependencies=MAY_WRITE, responses={**NOT_KNOWN, **TAKEN})
def rename_link_folder(house: House, folder_id: FolderId, body: FolderIn) -> FolderOut:
    with answered():
        try:
            return FolderOut.of(library.rename_folder(house.links, folder_id, body.name))
        except UnknownFolder as error:
            raise _unknown() from error


@router.delete("/{folder_id}", status_code=204, summary="Remove a folder", dependencies=MAY_WRITE, responses=NOT_KNOWN)
def remove_link_folder(house: House, folder_id: FolderId) -> None:
    """Its links stay, in no folder."""
    try:
        library.remove_folder(house.links, folder_id)
    except UnknownFolder as error:
        raise _unknown() from error


def _unknown() -> Problem:
    return Problem(404, "unknown-folder", "the library has no folder of this id")
