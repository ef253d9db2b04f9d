"""Pages as images, small and large, and their text: from memory, else from the library, which draws what nobody drew.

The hot path of the viewer: whoever reads asks for every page. An address names the file it belongs to (`?v=`), so that
a browser may keep what it got for good, and never mixes the pages of two files.
"""

import asyncio
import gzip

from starlette.types import Scope

from attachments.library import Library
from attachments.values import Unavailable, Width
from daemon.core.documents import Version
from daemon.web.capture.answers import Answer
from daemon.web.viewer.crew import Crew
from daemon.web.viewer.entrance import Guest
from daemon.web.viewer.paths import Asked, What
from daemon.web.viewer.picture_cache import PictureCache
from daemon.web.viewer.queries import query
from daemon.web.viewer.render import header
from daemon.web.viewer.turned_away import TurnedAway, Why

IMAGE, TEXT = b"image/webp", b"application/json"
FOR_GOOD = b"private, max-age=31536000, immutable"
ASKED_AGAIN = b"private, no-cache"
ALWAYS = (
    (b"x-content-type-options", b"nosniff"),
    (b"referrer-policy", b"no-referrer"),
    (b"x-robots-tag", b"noindex"),
    (b"cross-origin-resource-policy", b"same-origin"),
    (b"content-security-policy", b"default-src 'none'; frame-ancestors 'none'"),
)
NAME_LETTERS = 12

Piece = tuple[bytes, What, int]


def version_name(version: Version) -> str:
    """Which file it is, as addresses say it."""
    return version.hash.hex()[:NAME_LETTERS]


class Pictures:
    def __init__(self, library: Library, crew: Crew) -> None:
        self._library = library
        self._crew = crew
        self._cache = PictureCache()
        self._coming: dict[Piece, asyncio.Task[bytes]] = {}

    async def answer(self, guest: Guest, asked: Asked, scope: Scope) -> Answer:
        """Raises `TurnedAway` for a page that there is not, or of a file that has been replaced; `Busy`."""
        name = version_name(guest.version)
        wanted = query(scope).get("v")
        if wanted not in (None, name):
            raise TurnedAway(Why.REPLACED)
        tag = f'"{name}-{asked.page}-{asked.what}"'.encode()
        told = [(b"etag", tag), (b"cache-control", FOR_GOOD if wanted else ASKED_AGAIN)]
        if tag in header(scope, b"if-none-match"):
            return _answer(304, b"", told)
        body = await self.piece(guest.version, asked.what, asked.page)
        if asked.what is not What.TEXT:
            return _answer(200, body, [(b"content-type", IMAGE), *told])
        told += [(b"content-type", TEXT), (b"vary", b"accept-encoding")]
        if b"gzip" in header(scope, b"accept-encoding"):
            return _answer(200, body, [(b"content-encoding", b"gzip"), *told])
        return _answer(200, gzip.decompress(body), told)

    async def text(self, version: Version, page: int) -> bytes:
        """As the library has it. Raises `TurnedAway` and `Busy`."""
        return gzip.decompress(await self.piece(version, What.TEXT, page))

    async def piece(self, version: Version, what: What, page: int) -> bytes:
        """An image, or text that is packed. Raises `TurnedAway` and `Busy`."""
        if page > (version.pages or 0):
            raise TurnedAway(Why.NOWHERE)
        wanted = (version.hash, what, page)
        found = self._cache.get(wanted)
        return await asyncio.shield(self._fetched(wanted)) if found is None else found

    def _fetched(self, wanted: Piece) -> "asyncio.Task[bytes]":
        """All who ask for a page at the same time wait for one drawing."""
        coming = self._coming.get(wanted)
        if coming is None:
            coming = self._coming[wanted] = asyncio.get_running_loop().create_task(self._fetch(wanted))
            coming.add_done_callback(lambda done: self._came(wanted, done))
        return coming

    async def _fetch(self, wanted: Piece) -> bytes:
        hash_, what, page = wanted
        try:
            match what:
                case What.TEXT:
                    return await self._crew.do(self._packed_text, hash_, page)
                case What.THUMB:
                    return await self._crew.do(self._library.page, hash_, page, Width.THUMB)
                case _:
                    return await self._crew.do(self._library.page, hash_, page, Width.PAGE)
        except LookupError as error:
            raise TurnedAway(Why.NOWHERE) from error
        except Unavailable as error:
            raise TurnedAway(Why.AWAY) from error

    def _packed_text(self, hash_: bytes, page: int) -> bytes:
        return gzip.compress(self._library.text(hash_, page), mtime=0)

    def _came(self, wanted: Piece, done: "asyncio.Task[bytes]") -> None:
        del self._coming[wanted]
        if not done.cancelled() and done.exception() is None:
            self._cache.put(wanted, done.result())


def _answer(status: int, body: bytes, told: list[tuple[bytes, bytes]]) -> Answer:
    length = [] if status == 304 else [(b"content-length", b"%d" % len(body))]
    return Answer(
        {"type": "http.response.start", "status": status, "headers": [*length, *told, *ALWAYS]},
        {"type": "http.response.body", "body": body},
    )
