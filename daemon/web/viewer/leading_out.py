"""Leads out of a document by one of its own links. Where to, the document says: nothing in an address ever does."""

import json
import re

from starlette.types import Scope

from daemon.core import web_address
from daemon.core.hits import Hit, HitKind
from daemon.web.asker import asker
from daemon.web.capture.answers import Answer, redirect
from daemon.web.capture.hits import new_uid
from daemon.web.viewer.doors import ViewerDoors
from daemon.web.viewer.entrance import Guest
from daemon.web.viewer.paths import Asked
from daemon.web.viewer.pictures import Pictures
from daemon.web.viewer.turned_away import TurnedAway, Why

MAILTO = re.compile(r"mailto:[\w.!#$&'*+/=?^`{|}~@%:;,()-]+", re.ASCII | re.IGNORECASE)


class LeadingOut:
    def __init__(self, doors: ViewerDoors, pictures: Pictures) -> None:
        self._doors = doors
        self._pictures = pictures

    async def answer(self, guest: Guest, asked: Asked, scope: Scope) -> Answer:
        """Raises `TurnedAway` and `Busy`."""
        text = await self._pictures.text(guest.version, asked.page)
        target = target_of(text, asked.index)
        if target is None:
            raise TurnedAway(Why.NOWHERE)
        rules = self._doors.rules()
        if rules.block_anything and rules.blocks.stops(0, b"", web_address.host(target)) is not None:
            raise TurnedAway(Why.BLOCKED)
        if guest.share.tracks_links and guest.share.send_id is not None:
            await self._doors.hits.write(self._hit(guest.share.send_id, target, scope))
        return redirect(target)

    def _hit(self, send_id: str, target: str, scope: Scope) -> Hit:
        """It has no place among the links of the mail."""
        who = asker(scope, self._doors.keyring)
        return Hit(
            uid=new_uid(),
            kind=HitKind.CLICK,
            at=self._doors.clock(),
            send_id=send_id,
            method=scope["method"],
            url=target,
            address=who.address,
            agent=who.agent,
            hints=who.hints,
            device=who.device,
        )


def target_of(text: bytes, index: int) -> str | None:
    """In ASCII. None: the page has no such link, or it leads elsewhere than to the web or to a mailbox."""
    links = json.loads(text)["links"]
    url = str(links[index].get("url", "")) if index < len(links) else ""
    return url if MAILTO.fullmatch(url) else web_address.ascii_form(url)
