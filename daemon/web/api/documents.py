"""Documents: which there are, whether each can be shown, and let one go. `document_files` takes them in."""

from typing import Annotated

from fastapi import APIRouter, Query

from daemon.flows.documents import UnknownDocument
from daemon.flows.keys import KeyScope
from daemon.web.api.models.documents import DocumentOut, DocumentPage, ListedDocumentOut
from daemon.web.api.paging import After, Limit, in_reach
from daemon.web.api.route import ApiRoute, Responses
from daemon.web.auth import House, reads, writes
from daemon.web.known_document import known, unknown

router = APIRouter(prefix="/v1/documents", tags=["documents"], route_class=ApiRoute)

MAY_READ = [reads(KeyScope.DOCUMENTS_READ)]
MAY_WRITE = [writes(KeyScope.DOCUMENTS_WRITE)]
NOT_KNOWN: Responses = {404: {"description": "No document has this id."}}
Sha256 = Annotated[
    str | None,
    Query(pattern="^[0-9a-fA-F]{64}$", description="Only those that have or had the file with this SHA-256."),
]


@router.get("", summary="All documents", dependencies=MAY_READ)
def list_documents(house: House, sha256: Sha256 = None, after: After = None, limit: Limit = 100) -> DocumentPage:
    """With `sha256` it tells whether a file was sent before, so that it need not be sent again."""
    with in_reach():
        page = house.store.reads.documents(after, limit, bytes.fromhex(sha256) if sha256 else None)
    return DocumentPage(items=[ListedDocumentOut.listed(each) for each in page.items], next=page.next)


@router.get("/{document_id}", summary="One document", dependencies=MAY_READ, responses=NOT_KNOWN)
def get_document(house: House, document_id: str) -> DocumentOut:
    return DocumentOut.of(known(house, document_id))


@router.delete(
    "/{document_id}", status_code=204, summary="Remove a document", dependencies=MAY_WRITE, responses=NOT_KNOWN
)
def remove_document(house: House, document_id: str) -> None:
    """With its links, which show nothing from now on, its file, and the figures of how it was read."""
    try:
        house.documents.remove(document_id)
    except UnknownDocument as error:
        raise unknown() from error
