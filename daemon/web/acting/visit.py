"""Somebody comes by a link that does something: they look at what it asks, or press its button."""

import logging
from collections.abc import Sequence
from dataclasses import dataclass
from http import HTTPStatus
from typing import Any

from starlette.requests import Request
from starlette.responses import HTMLResponse, RedirectResponse, Response

from daemon.core import web_address
from daemon.core.blocks import link_name
from daemon.core.library import Lead
from daemon.core.links import USUAL_ASKING
from daemon.core.targets import Target
from daemon.flows.acting import Outcome
from daemon.flows.behind import Behind, behind
from daemon.storage.errors import StoreUnavailable
from daemon.web.acting.words import WORDS, Words
from daemon.web.capture.hits import hit
from daemon.web.capture.touched import Touched, location
from daemon.web.doors import Doors
from daemon.web.pages.render import fragment
from daemon.web.unsubscribe.pace import WITHIN, Pace

log = logging.getLogger(__name__)

TRY_AGAIN = {"Retry-After": "60"}
NOT_SO_OFTEN = {"Retry-After": str(int(WITHIN.total_seconds()))}
# Nothing runs, and nothing comes from anywhere else. Forms may lead anywhere: Chromium holds the redirect behind one to
# this as well, and that is the link's target, which may lead on itself.
POLICY = "default-src 'none'; style-src 'self'; font-src 'self'; img-src data:; base-uri 'none'; frame-ancestors 'none'"
HEADERS = {"Content-Security-Policy": POLICY, "X-Robots-Tag": "noindex", "Vary": "Accept-Language"}


@dataclass(frozen=True, slots=True)
class Visit:
    """`to` is where the link leads at this moment."""

    house: Doors
    pace: Pace
    found: Touched
    target: Target
    to: Lead
    language: str
    request: Request

    def looked_at(self) -> Response:
        """With the usual words, where the store does not answer."""
        try:
            what = self._behind()
        except StoreUnavailable:
            return self._page("link_ask.html", HTTPStatus.OK, asking=USUAL_ASKING, writer="")
        if not _is_for_somebody(what):
            return self._told(HTTPStatus.OK, self._words.nobody, [self._words.nobody_text])
        return self._page("link_ask.html", HTTPStatus.OK, asking=what.asking, writer=_writer(what))

    def pressed(self) -> Response:
        """Written down before it is answered."""
        words = self._words
        try:
            what = self._behind()
            if not _is_for_somebody(what):
                return self._answer(Outcome.NOBODY, what)
            if not self.pace.allows(link_name(self.found.token)):
                status = HTTPStatus.TOO_MANY_REQUESTS
                return self._told(status, words.often, [words.often_text], _writer(what), NOT_SO_OFTEN)
            return self._answer(self._act(what), what)
        except StoreUnavailable as error:
            log.warning("a press could not be written down", extra={"reason": str(error)})
            return self._told(HTTPStatus.SERVICE_UNAVAILABLE, words.busy, [words.busy_text], headers=TRY_AGAIN)

    @property
    def _words(self) -> Words:
        return WORDS[self.language]

    def _behind(self) -> Behind:
        return behind(self.house.store, self.found.send_id, self.target)

    def _act(self, what: Behind) -> Outcome:
        capture = self.house.capture
        return self.house.press(what, hit(self.request.scope, self.found, self.to, capture.clock(), capture.keyring))

    def _answer(self, outcome: Outcome, what: Behind) -> Response:
        words, writer = self._words, _writer(what)
        match outcome:
            case Outcome.DONE:
                return self._done(what)
            case Outcome.OURS:
                return self._told(HTTPStatus.OK, words.ours, [words.ours_text], writer)
            case Outcome.MACHINE:
                return self._told(HTTPStatus.OK, words.machine, [words.machine_text], writer)
            case Outcome.NOBODY:
                return self._told(HTTPStatus.OK, words.nobody, [words.nobody_text], writer)

    def _done(self, what: Behind) -> Response:
        """Where there is something to be read, whoever pressed goes on by themselves."""
        sentences = list(dict.fromkeys(each.confirmation for each in what.actions if each.confirmation))
        if self._onward and not sentences:
            return RedirectResponse(self._onward, HTTPStatus.SEE_OTHER, HEADERS)
        return self._told(HTTPStatus.OK, self._words.done, sentences, _writer(what))

    @property
    def _onward(self) -> str:
        return location(self.house.capture.rules(), self.found, self.to) if self.to.url else ""

    def _told(
        self,
        status: HTTPStatus,
        title: str,
        sentences: Sequence[str],
        writer: str = "",
        headers: dict[str, str] | None = None,
    ) -> Response:
        onward, host = self._onward, web_address.host(self.to.url)
        shown = {"title": title, "sentences": sentences, "onward": onward, "host": host, "writer": writer}
        response = self._page("link_done.html", status, **shown)
        response.headers.update(headers or {})
        return response

    def _page(self, template: str, status: HTTPStatus, **shown: Any) -> Response:
        body = fragment(template, language=self.language, words=self._words, **shown)
        return HTMLResponse(body, status, {**HEADERS, "Content-Language": self.language})


def _is_for_somebody(what: Behind) -> bool:
    """And something is left for it to do."""
    return bool(what.actions) and what.whose is not None and what.whose.contact is not None


def _writer(what: Behind) -> str:
    """The rep in whose mail it was."""
    return (what.whose.mailbox if what.whose else None) or ""
