"""Links to a document: make one for somebody, see who has one, take one back."""

from fastapi import APIRouter

from daemon.core.documents import Document, DocumentState
from daemon.flows.documents import UnknownDocument
from daemon.flows.prepare import KeyBlocked
from daemon.web.api.documents import MAY_READ, MAY_WRITE, NOT_KNOWN
from daemon.web.api.models.documents import DocumentLinkIn, DocumentLinkOut, DocumentLinkPage
from daemon.web.api.paging import After, Limit, in_reach
from daemon.web.api.route import ApiRoute
from daemon.web.auth import House
from daemon.web.doors import Doors
from daemon.web.known_document import known, unknown
from daemon.web.problems import FieldProblem, Problem, invalid

router = APIRouter(prefix="/v1/documents/{document_id}/links", tags=["documents"], route_class=ApiRoute)


@router.post(
    "",
    status_code=201,
    summary="Make a link to a document",
    dependencies=MAY_WRITE,
    responses={**NOT_KNOWN, 409: {"description": "The document is refused: it cannot be shown."}},
)
def add_document_link(house: House, document_id: str, body: DocumentLinkIn) -> DocumentLinkOut:
    """A link of one contact tells their reading; whoever else has it reads as them. It works while it is converting."""
    document = known(house, document_id)
    _require_showable(house, document)
    if body.expires_at is not None and body.expires_at <= house.clock():
        raise invalid([FieldProblem("expires_at", "lies in the past")])
    try:
        share, url = house.documents.share(body.new_share(document.number))
    except UnknownDocument as error:
        raise unknown() from error
    except KeyBlocked as error:
        detail = "the key that seals links is blocked, so it would lead nowhere; run: harken keys rotate"
        raise Problem(503, "key-blocked", detail) from error
    return DocumentLinkOut.of(share, url, house.clock())


@router.get("", summary="The links to a document", dependencies=MAY_READ, responses=NOT_KNOWN)
def list_document_links(house: House, document_id: str, after: After = None, limit: Limit = 100) -> DocumentLinkPage:
    document, now, url = known(house, document_id), house.clock(), house.documents.share_url
    with in_reach():
        page = house.store.reads.shares_of(document.number, after, limit)
    items = [DocumentLinkOut.of(share, url(share), now) for share in page.items]
    return DocumentLinkPage(items=items, next=page.next)


@router.delete(
    "/{link_id}",
    status_code=204,
    summary="Take a link back",
    dependencies=MAY_WRITE,
    responses={404: {"description": "No such document, or no such link to it."}},
)
def revoke_document_link(house: House, document_id: str, link_id: str) -> None:
    """It shows nothing from now on, also to whoever has it open. It stays in the list, and so do its figures."""
    document = known(house, document_id)
    share = house.store.reads.share_by_id(link_id)
    if share is None or share.document != document.number:
        raise Problem(404, "unknown-link", "this document has no link of this id")
    house.documents.revoke(link_id)


def _require_showable(house: Doors, document: Document) -> None:
    """A file that was refused does not matter while the one before it is shown."""
    if document.version.state is DocumentState.REFUSED and house.store.reads.shown_version(document.number) is None:
        raise Problem(409, "refused", f"this document cannot be shown: {document.version.reason}")
