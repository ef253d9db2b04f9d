"""Images and links, in front of everything else: opened, written down, answered.

Whoever loads an image or follows a link waits for one commit that many share (`flows.captures`), and never for long.
What we did not make, or what was altered, is not written down: it is nobody's touch of a mail of ours.
"""

from starlette.types import ASGIApp, Receive, Scope, Send

from daemon.core.hits import HitKind
from daemon.core.library import Lead
from daemon.core.tokens import Forged, UnknownKey
from daemon.flows.capture_rules import CaptureRules
from daemon.web.capture import answers, pages
from daemon.web.capture.answers import Answer
from daemon.web.capture.doors import CaptureDoors
from daemon.web.capture.hits import hit
from daemon.web.capture.touched import LINKS, OPENS, Touched, is_blocked, lead, location, touched

PATHS = (OPENS, LINKS)
METHODS = ("GET", "HEAD")


class Capture:
    """`acting` answers where a link does something: what it asks, and what it has done once its button is pressed."""

    def __init__(self, doors: CaptureDoors, acting: ASGIApp, beyond: ASGIApp) -> None:
        self._doors = doors
        self._acting = acting
        self._beyond = beyond

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "http" and scope["path"].startswith(PATHS):
            answer = await self._answer(scope)
            await answer(scope, receive, send)
        else:
            await self._beyond(scope, receive, send)

    async def _answer(self, scope: Scope) -> ASGIApp:
        if scope["method"] == "POST" and scope["path"].startswith(LINKS):
            return self._acting
        if scope["method"] not in METHODS:
            return answers.NOT_ALLOWED
        rules = self._doors.rules()
        try:
            found = touched(self._doors.keyring, scope["path"], rules.leads)
        except (Forged, UnknownKey):
            return self._turned_away(scope, 404)
        to = lead(rules, found)
        if is_blocked(rules, found, to):
            return self._turned_away(scope, 410)  # nor written down: its key may be in a stranger's hands
        if found.target is None or not found.target.untold:
            await self._doors.hits.write(hit(scope, found, to, self._doors.clock(), self._doors.keyring))
        return self._acting if to is not None and to.acts else _answer_to(rules, found, to)

    def _turned_away(self, scope: Scope, status: int) -> Answer:
        self._doors.hits.counts.turned_away[status] += 1
        wishes = next((value for name, value in scope["headers"] if name == b"accept-language"), b"")
        return pages.page(status, wishes, self._doors.language)


def _answer_to(rules: CaptureRules, found: Touched, to: Lead | None) -> Answer:
    if to is not None and to.url:
        return answers.redirect(location(rules, found, to))
    return answers.IMAGE if found.kind is HitKind.OPEN else answers.EMPTY
