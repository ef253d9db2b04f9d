"""How a document was read: figures of people, unless another kind of actor is asked for."""

from typing import Annotated

from fastapi import APIRouter, Query
from starlette.responses import Response

from daemon.core.documents import Document
from daemon.storage.paging import HIGHEST
from daemon.web.api.documents import MAY_READ
from daemon.web.api.models.analytics import AnalyticsOut
from daemon.web.api.models.fields import Address
from daemon.web.api.route import ApiRoute, Responses
from daemon.web.auth import House
from daemon.web.doors import Doors
from daemon.web.known_document import known
from daemon.web.problems import Problem
from daemon.web.reading_asked import Numbered, Whose, figures_asked, version_asked
from daemon.web.reading_table import csv_of

router = APIRouter(prefix="/v1/documents/{document_id}", tags=["documents"], route_class=ApiRoute)

WhoseReading = Annotated[Whose, Query(description="Whose reading: a scanner's is never a person's.")]
OfContact = Annotated[Address | None, Query(description="Only this contact's.")]
VersionNumber = Annotated[
    int | None,
    Query(ge=1, le=HIGHEST, description="Which of its files, the first is 1. Left out: the one that is shown now."),
]
NOT_KNOWN: Responses = {404: {"description": "No such document, or it had not so many files."}}
TABLE: Responses = {200: {"description": "A row for each reader and page.", "content": {"text/csv": {}}}}


@router.get("/analytics", summary="How a document was read", dependencies=MAY_READ, responses=NOT_KNOWN)
def get_document_analytics(
    house: House,
    document_id: str,
    contact: OfContact = None,
    actor: WhoseReading = Whose.HUMAN,
    version: VersionNumber = None,
) -> AnalyticsOut:
    """Current within two seconds, also of what is being read."""
    numbered = _version(house, known(house, document_id), version)
    found = figures_asked(house.store.reads, numbered.version, actor, contact)
    return AnalyticsOut.of(found, numbered, actor, house.store.reads.visits_by_actor(numbered.version.number))


@router.get(
    "/analytics.csv",
    summary="The same as a table",
    dependencies=MAY_READ,
    responses=NOT_KNOWN | TABLE,
    response_class=Response,
)
def get_document_analytics_table(
    house: House,
    document_id: str,
    contact: OfContact = None,
    actor: WhoseReading = Whose.HUMAN,
    version: VersionNumber = None,
) -> Response:
    """CSV (RFC 4180). What a spreadsheet would run, such as a name that begins with =, has a ' before it."""
    document = known(house, document_id)
    numbered = _version(house, document, version)
    return csv_of(figures_asked(house.store.reads, numbered.version, actor, contact), document.name)


def _version(house: Doors, document: Document, number: int | None) -> Numbered:
    found = version_asked(house.store.reads, document, number)
    if found is None:
        raise Problem(404, "unknown-version", "this document had not so many files")
    return found
