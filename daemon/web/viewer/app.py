"""Documents for recipients, at /d/: who is let in, and who answers what.

In front of the framework, as captures are: every page of a document is asked for, and a HEAD must be seen as one.
Whatever goes wrong with us, whoever reads is told in a sentence, and can go on in a moment.
"""

import asyncio
import logging
from functools import partial

from starlette.types import ASGIApp, Receive, Scope, Send

from daemon.bus import Topic
from daemon.core.reader import Visitor
from daemon.storage.errors import StoreUnavailable
from daemon.web.asker import asker
from daemon.web.capture.answers import answer
from daemon.web.viewer.beacon import Beacon
from daemon.web.viewer.counts import GIVEN
from daemon.web.viewer.crew import Busy, Crew
from daemon.web.viewer.document_page import DocumentPage
from daemon.web.viewer.doors import ViewerDoors
from daemon.web.viewer.downloading import Downloading
from daemon.web.viewer.entrance import Entrance, Guest
from daemon.web.viewer.known import KnownShares, standing
from daemon.web.viewer.leading_out import LeadingOut
from daemon.web.viewer.notices import Notices
from daemon.web.viewer.noting import Noting
from daemon.web.viewer.paths import POSTED, UNDER, Asked, What, asked
from daemon.web.viewer.pictures import Pictures
from daemon.web.viewer.rates import Rates
from daemon.web.viewer.turned_away import TurnedAway, Why
from daemon.web.viewer.unlocking import Unlocking

log = logging.getLogger(__name__)

READS, POSTS = ("GET", "HEAD"), ("POST",)
NOT_ALLOWED = {methods: answer(405, b"", (b"allow", ", ".join(methods).encode())) for methods in (READS, POSTS)}


class Viewer:
    def __init__(self, doors: ViewerDoors, beyond: ASGIApp) -> None:
        self._doors = doors
        self._beyond = beyond
        at_store = Crew("viewer", 8, most_waiting=400)
        drawing = Crew("pictures", 8, most_waiting=200)
        comparing = Crew("passwords", 2, most_waiting=20)
        shares = KnownShares(partial(standing, doors.store), at_store)
        doors.bus.subscribe(Topic.SHARES, shares.outdate)
        self._complaints = Rates(burst=1, a_second=1 / 60)
        self._notices = Notices(doors.language)
        self._entrance = Entrance(doors, shares)
        self._pictures = Pictures(doors.library, drawing)
        self._page = DocumentPage(doors, self._pictures, at_store)
        self._beacon = Beacon(doors.reading, doors.keyring, at_store)
        self._noting = Noting(doors.reading, doors.keyring, at_store)
        self._unlocking = Unlocking(doors, self._notices, comparing)
        self._downloading = Downloading(doors, at_store)
        self._leading_out = LeadingOut(doors, self._pictures)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "http" and scope["path"].startswith(UNDER):
            reply = await self._reply(scope, receive)
            await reply(scope, receive, send)
        else:
            await self._beyond(scope, receive, send)

    async def _reply(self, scope: Scope, receive: Receive) -> ASGIApp:
        wanted = asked(scope["path"])
        if wanted is None:
            return self._notices.as_any_link(scope, Why.NOWHERE.status)
        methods = POSTS if wanted.what in POSTED else READS
        if scope["method"] not in methods:
            return NOT_ALLOWED[methods]
        try:
            reply = await self._answer(wanted, scope, receive)
        except TurnedAway as turned:
            return self._instead(wanted, scope, turned)
        except (StoreUnavailable, Busy) as error:
            self._complain(str(error))
            return self._instead(wanted, scope, TurnedAway(Why.AWAY))
        except Exception:
            log.exception("a reader met a fault of ours", extra={"what": wanted.what})
            return self._instead(wanted, scope, TurnedAway(Why.AWAY))
        self._doors.counts.note(wanted.what, GIVEN)
        return reply

    def _complain(self, reason: str) -> None:
        """Now and then: of an outage every beat of every reader knows."""
        if self._complaints.allows(reason, asyncio.get_running_loop().time()):
            log.warning("readers are asked to come again", extra={"reason": reason})

    def _instead(self, wanted: Asked, scope: Scope, turned: TurnedAway) -> ASGIApp:
        self._doors.counts.note(wanted.what, turned.why.word)
        return self._notices.instead(scope, wanted.what, wanted.token, turned)

    async def _answer(self, wanted: Asked, scope: Scope, receive: Receive) -> ASGIApp:
        if wanted.what in POSTED:
            return await self._take(wanted, scope, receive)
        guest = await self._entrance.enter(wanted.token, scope)
        match wanted.what:
            case What.DOCUMENT if scope["method"] == "HEAD":
                return self._page.head(scope)
            case What.DOCUMENT:
                return await self._page.answer(guest, self._visitor(guest, scope), scope)
            case What.DOWNLOAD:
                return await self._downloading.answer(guest, self._visitor(guest, scope), scope)
            case What.LINK:
                return await self._leading_out.answer(guest, wanted, scope)
        picture = await self._pictures.answer(guest, wanted, scope)
        if wanted.what is What.PAGE:
            self._noting.page(guest, wanted.page, scope)
        return picture

    async def _take(self, wanted: Asked, scope: Scope, receive: Receive) -> ASGIApp:
        reached = await self._entrance.reach(wanted.token)
        if wanted.what is What.BEACON:
            return await self._beacon.take(reached, scope, receive)
        return await self._unlocking.answer(wanted.token, reached, scope, receive)

    def _visitor(self, guest: Guest, scope: Scope) -> Visitor:
        who = asker(scope, self._doors.keyring)
        return Visitor(scope["method"], who.address, who.agent, who.hints, who.device, guest.email or None)
