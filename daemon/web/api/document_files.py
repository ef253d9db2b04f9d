"""The files of documents: send one as a new document, or put it behind the links of one that is there."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from fastapi import APIRouter, Request

from attachments.values import TooLarge, Unavailable
from daemon.flows.documents import UnknownDocument
from daemon.web.api.documents import MAY_WRITE, NOT_KNOWN
from daemon.web.api.models.documents import DocumentOut
from daemon.web.api.route import Responses, Uploaded, UploadRoute
from daemon.web.auth import House, named
from daemon.web.doors import Doors
from daemon.web.known_document import unknown
from daemon.web.uploads import FIELD, disk_full, too_large

router = APIRouter(prefix="/v1/documents", tags=["documents"], route_class=UploadRoute)

A_FILE: dict[str, Any] = {
    "requestBody": {
        "required": True,
        "content": {
            "multipart/form-data": {
                "schema": {
                    "type": "object",
                    "required": [FIELD],
                    "properties": {FIELD: {"type": "string", "format": "binary"}},
                }
            }
        },
    }
}
STORED: Responses = {
    413: {"description": "The file is larger than is allowed here."},
    415: {"description": "The body is no multipart form."},
    507: {"description": "The disk is full."},
}


@router.post(
    "", status_code=202, summary="Send a document", dependencies=MAY_WRITE, openapi_extra=A_FILE, responses=STORED
)
def add_document(house: House, request: Request, upload: Uploaded) -> DocumentOut:
    """PDF, DOCX, PPTX, DOC, PPT, ODT, ODP and images, told by what is inside. Ask for its `state`; links can be made.

    A file that was sent before is kept once, and its new document is `ready` at once.
    """
    with _stored(house):
        return DocumentOut.of(house.documents.add(upload.name, upload.chunks(), named(request)))


@router.put(
    "/{document_id}/file",
    status_code=202,
    summary="Put another file behind a document's links",
    dependencies=MAY_WRITE,
    openapi_extra=A_FILE,
    responses={**NOT_KNOWN, **STORED},
)
def replace_file(house: House, document_id: str, upload: Uploaded) -> DocumentOut:
    """The links stay, and show the new file once that can be shown. What was read of the old one stays about that."""
    with _stored(house):
        return DocumentOut.of(house.documents.replace(document_id, upload.name, upload.chunks()))


@contextmanager
def _stored(house: Doors) -> Iterator[None]:
    try:
        yield
    except UnknownDocument as error:
        raise unknown() from error
    except TooLarge as error:
        raise too_large(house.documents.largest) from error
    except Unavailable as error:
        raise disk_full(error) from error
