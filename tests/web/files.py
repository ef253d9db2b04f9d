"""Files to send, and the forms that bring them."""

import io
from collections.abc import Iterator, Mapping
from typing import Any

import docx
from pypdf import PdfWriter

from tests.servers.patience import wait_until
from tests.web.client import Answer, Api

BOUNDARY = "----harken"
NONE = b"This is no document."
"""To be sent where nothing depends on what is inside: no other file is refused as quickly."""


def pdf(pages: int = 1, title: str = "") -> bytes:
    writer = PdfWriter()
    for _ in range(pages):
        writer.add_blank_page(300, 400)
    writer.add_metadata({"/Title": title} if title else {})
    written = io.BytesIO()
    writer.write(written)
    return written.getvalue()


def letter() -> bytes:
    """A text of three pages, for LibreOffice."""
    document = docx.Document()
    document.core_properties.title = "An offer"
    for number in range(1, 4):
        document.add_paragraph(f"Page {number}").paragraph_format.page_break_before = number > 1
    written = io.BytesIO()
    document.save(written)
    return written.getvalue()


def form(
    content: bytes, name: str = "offer.pdf", field: str = "file", boundary: str = BOUNDARY
) -> tuple[bytes, dict[str, str]]:
    """A body with one file in it, and the header that goes with it."""
    told = f'form-data; name="{field}"; filename="{name}"'
    return parts((told, content), boundary=boundary)


def parts(*given: tuple[str, bytes], boundary: str = BOUNDARY) -> tuple[bytes, dict[str, str]]:
    """A body of these parts: what each says of itself, and what it holds."""
    written = b"".join(
        b"--%s\r\nContent-Disposition: %s\r\n\r\n%s\r\n" % (boundary.encode(), told.encode(), content)
        for told, content in given
    )
    return written + b"--%s--\r\n" % boundary.encode(), {"Content-Type": f"multipart/form-data; boundary={boundary}"}


def pieces(body: bytes, size: int = 1 << 16) -> Iterator[bytes]:
    """Sent chunked, without saying how much will come."""
    return (body[at : at + size] for at in range(0, len(body), size))


def send(api: Api, content: bytes, name: str = "offer.pdf", headers: Mapping[str, str] | None = None) -> Answer:
    body, own = form(content, name)
    return api.post("/v1/documents", body, {**own, **(headers or {})})


def looked_into(api: Api, document_id: str) -> Any:
    """The document, once somebody has looked into it."""

    def found() -> Any:
        told = api.get(f"/v1/documents/{document_id}").json
        return told if told["state"] != "converting" else None

    return wait_until(found, "somebody looks into the document")


def ready(api: Api, content: bytes, name: str = "offer.pdf") -> str:
    """The id of a document of this file, which can be shown."""
    named: str = send(api, content, name).json["id"]
    assert looked_into(api, named)["state"] == "ready"
    return named
