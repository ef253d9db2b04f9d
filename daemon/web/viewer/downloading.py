"""Hands out the file itself, where the link allows it: as it came, under its name, to be kept and not to be run."""

import logging
import os
from pathlib import Path
from urllib.parse import quote

from starlette.responses import FileResponse
from starlette.types import ASGIApp, Receive, Scope, Send

from attachments.values import Kind
from daemon.core.reader import Visitor
from daemon.storage.errors import StoreUnavailable
from daemon.web.viewer.crew import Busy, Crew
from daemon.web.viewer.doors import ViewerDoors
from daemon.web.viewer.entrance import Guest
from daemon.web.viewer.noting import viewing_of
from daemon.web.viewer.turned_away import TurnedAway, Why

log = logging.getLogger(__name__)

OFFICE = "application/vnd.openxmlformats-officedocument"
MEDIA_TYPES = {
    Kind.PDF: "application/pdf",
    Kind.DOCX: f"{OFFICE}.wordprocessingml.document",
    Kind.PPTX: f"{OFFICE}.presentationml.presentation",
    Kind.DOC: "application/msword",
    Kind.PPT: "application/vnd.ms-powerpoint",
    Kind.ODT: "application/vnd.oasis.opendocument.text",
    Kind.ODP: "application/vnd.oasis.opendocument.presentation",
}
IMAGES = {
    b"\x89PNG": "image/png",
    b"\xff\xd8\xff": "image/jpeg",
    b"GIF8": "image/gif",
    b"II*\x00": "image/tiff",
    b"MM\x00*": "image/tiff",
    b"RIFF": "image/webp",  # whatever else begins so, the library has refused
}
ANY = "application/octet-stream"
HEADERS = {
    "Cache-Control": "private, no-store",
    "X-Content-Type-Options": "nosniff",
    "X-Robots-Tag": "noindex",
    "Referrer-Policy": "no-referrer",
    "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'; sandbox",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Accept-Ranges": "none",  # a piece is not a download, and many pieces are not many
}


class Downloading:
    def __init__(self, doors: ViewerDoors, crew: Crew) -> None:
        self._doors = doors
        self._crew = crew

    async def answer(self, guest: Guest, visitor: Visitor, scope: Scope) -> ASGIApp:
        """Raises `TurnedAway`."""
        if not guest.share.can_download:
            raise TurnedAway(Why.NOWHERE)
        file = self._doors.library.original(guest.version.hash)
        try:
            status, media_type = await self._crew.do(_looked_at, file, guest.version.kind)
        except OSError as error:
            log.exception("a document's file cannot be read", extra={"version": guest.version.number})
            raise TurnedAway(Why.AWAY) from error
        if scope["method"] == "GET":
            await self._note(guest, visitor, scope)
        headers = {**HEADERS, "Content-Disposition": disposition(guest.name)}
        return _whole(FileResponse(file, headers=headers, media_type=media_type, stat_result=status))

    async def _note(self, guest: Guest, visitor: Visitor, scope: Scope) -> None:
        """Whoever may have it, gets it: also while nobody can write that down."""
        viewing = viewing_of(guest, scope, self._doors.keyring)
        noting = self._doors.reading.note_download
        try:
            await self._crew.do(noting, guest.share, guest.version, visitor, viewing)
        except (StoreUnavailable, Busy) as error:
            log.warning("a download is not written down", extra={"share": guest.share.id, "reason": str(error)})


def disposition(name: str) -> str:
    """RFC 6266: what every browser reads, and after it what it really is called, in UTF-8 (RFC 8187)."""
    plain = "".join(letter if " " <= letter <= "~" and letter not in '"\\%' else "_" for letter in name)
    return f"attachment; filename=\"{plain}\"; filename*=UTF-8''{quote(name, safe='')}"


def _looked_at(file: Path, kind: str | None) -> tuple[os.stat_result, str]:
    """Raises `OSError`: before anything is said or written down."""
    return file.stat(), _media_type(file, kind)


def _media_type(file: Path, kind: str | None) -> str:
    if kind != Kind.IMAGE:
        return MEDIA_TYPES.get(Kind(kind), ANY) if kind else ANY
    with file.open("rb") as opened:
        head = opened.read(4)
    return next((named for beginning, named in IMAGES.items() if head.startswith(beginning)), ANY)


def _whole(file: FileResponse) -> ASGIApp:
    async def send_all(scope: Scope, receive: Receive, send: Send) -> None:
        headers = [each for each in scope["headers"] if each[0] != b"range"]
        await file({**scope, "headers": headers}, receive, send)

    return send_all
