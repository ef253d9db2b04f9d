"""The page that shows a document. Each time it is shown, a view begins."""

import base64
import logging

from starlette.types import Scope

from attachments.page_sizes import in_pixels
from attachments.values import PIXELS, Facts, PageFacts, Width
from daemon.core.document_links import sealed_viewing
from daemon.core.reader import Visitor
from daemon.web.capture.answers import Answer
from daemon.web.viewer.crew import Busy, Crew
from daemon.web.viewer.doors import ViewerDoors
from daemon.web.viewer.entrance import Guest
from daemon.web.viewer.notices import document_path
from daemon.web.viewer.paths import What
from daemon.web.viewer.pictures import Pictures, version_name
from daemon.web.viewer.render import html, sender_of, spoken, viewer_page
from daemon.web.viewer.shown import Shown, ShownPage
from daemon.web.viewer.turned_away import TurnedAway, Why
from daemon.web.viewer.words import WORDS

log = logging.getLogger(__name__)

LARGEST_FIRST = 48_000  # bytes: a larger one would keep readers waiting for the page that it is in
NOT_OF_A_HEAD = (b"content-length", b"content-encoding")


class DocumentPage:
    def __init__(self, doors: ViewerDoors, pictures: Pictures, crew: Crew) -> None:
        self._doors = doors
        self._pictures = pictures
        self._crew = crew

    async def answer(self, guest: Guest, visitor: Visitor, scope: Scope) -> Answer:
        """Raises `TurnedAway`, `StoreUnavailable` and `Busy`."""
        return await self._crew.do(self._shown, guest, visitor, scope, await self._first(guest))

    def head(self, scope: Scope) -> Answer:
        """Nobody is shown anything, so nothing begins."""
        like = html(scope, 200, "", spoken(scope, self._doors.language))
        headers = [each for each in like.start["headers"] if each[0] not in NOT_OF_A_HEAD]
        return Answer({**like.start, "headers": headers}, like.body)

    async def _first(self, guest: Guest) -> str:
        """Small, and in the page itself: there is something to see while the large one is on its way."""
        try:
            image = await self._pictures.piece(guest.version, What.THUMB, 1)
        except (TurnedAway, Busy):
            return ""  # the page does without
        if len(image) > LARGEST_FIRST:
            return ""
        return f"data:image/webp;base64,{base64.b64encode(image).decode('ascii')}"

    def _shown(self, guest: Guest, visitor: Visitor, scope: Scope, first: str) -> Answer:
        """Takes a commit, and of a long document a while: in a thread."""
        facts = self._doors.library.facts(guest.version.hash)
        if facts is None:
            log.error("a document's file is not in the library", extra={"version": guest.version.number})
            raise TurnedAway(Why.AWAY)
        viewing = self._doors.reading.begin(guest.share, guest.version, visitor)
        said_in = spoken(scope, self._doors.language)
        shown = shown_to(guest, facts, sealed_viewing(self._doors.keyring, viewing), said_in, first)
        return html(scope, 200, viewer_page(shown), said_in)


def shown_to(guest: Guest, facts: Facts, view: str, said_in: str, first: str) -> Shown:
    share, path = guest.share, document_path(guest.token)
    name = version_name(guest.version)
    return Shown(
        language=said_in,
        words=WORDS[said_in],
        token=guest.token,
        view=view,
        name=guest.name,
        title=facts.title,
        sender=sender_of(share),
        note=share.note,
        pages=tuple(_page(number, page, path, name, view) for number, page in enumerate(facts.pages, 1)),
        outline=facts.outline,
        approximate=facts.approximate,
        may_download=share.can_download,
        first=first,
        download=f"{path}/download?view={view}",
        beacon=f"{path}/beacon",
        links=f"{path}/to",
    )


def _page(number: int, facts: PageFacts, path: str, name: str, view: str) -> ShownPage:
    width, height = in_pixels(facts.width, facts.height, PIXELS[Width.PAGE])
    src = f"{path}/pages/{number}.webp?v={name}"
    return ShownPage(
        number=number,
        label=facts.label,
        title=facts.title,
        width=width,
        height=height,
        src=src,
        thumb=f"{path}/thumbs/{number}.webp?v={name}",
        text=f"{path}/text/{number}.json?v={name}",
        plain=f"{src}&view={view}",
    )
