"""Somebody comes by the way out of a mail: they look at it, opt out, or take that back.

What is wished is written down before it is answered, so that whoever reads "done" can rely on it.
"""

import logging
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from http import HTTPStatus
from typing import Any

from starlette.requests import Request
from starlette.responses import HTMLResponse, PlainTextResponse, Response

from daemon.core.events import Evidence
from daemon.core.opt_outs import Mailing, OptOut, Source, Wish, one_click
from daemon.core.tokens import Forged, UnknownKey
from daemon.core.way_out import Undoing, WayOut, open_undo, undo_token
from daemon.core.way_out_reasons import BUILT_IN, Reason
from daemon.core.way_out_reasons import offered as offered_reasons
from daemon.flows.unsubscribes import undo, unsubscribe_by_hash
from daemon.storage.errors import StoreUnavailable
from daemon.storage.opted_out import BehindALink
from daemon.storage.records import Suppression
from daemon.web.doors import Doors
from daemon.web.pages.render import fragment
from daemon.web.unsubscribe.asked import Asked
from daemon.web.unsubscribe.pace import Pace
from daemon.web.unsubscribe.view import Known, choices, offered, refused, said
from daemon.web.unsubscribe.words import WORDS, Words

log = logging.getLogger(__name__)

UNDONE_WITHIN = timedelta(days=1)
TRY_AGAIN = {"Retry-After": "60"}
LONGEST_AGENT = 200
NOTHING_KNOWN = BehindALink(None, None, Mailing(None, None, None), ())
HEADERS = {  # nothing runs, and nothing comes from anywhere else
    "Content-Security-Policy": "default-src 'none'; style-src 'self'; font-src 'self'; img-src data:; "
    "base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
    "X-Robots-Tag": "noindex",
    "Vary": "Accept-Language",
}


@dataclass(frozen=True, slots=True)
class Visit:
    house: Doors
    pace: Pace
    send_id: str
    way: WayOut
    language: str
    request: Request

    def looked_at(self) -> Response:
        """With what the link itself says, where the store does not answer."""
        try:
            return self._choices(self._known(), self.house.store.reads.way_out_reasons())
        except StoreUnavailable:
            return self._choices(Known(self.way, NOTHING_KNOWN), BUILT_IN)

    def done(self, asked: Asked) -> Response:
        try:
            if asked.undo:
                return self._undone(asked.undo)
            known = self._known()
            if asked.one_click:
                self._opt_out(known, one_click(known.mailing), Source.ONE_CLICK)
                return PlainTextResponse("Unsubscribed.\n")
            what = offered(known.mailing).get(asked.what) if asked.what else None
            if what is None:
                reasons = self.house.store.reads.way_out_reasons()
                return self._choices(known, reasons, HTTPStatus.UNPROCESSABLE_ENTITY)
            self._opt_out(known, what, Source.LINK, self._reason(asked.why), asked.words)
            return self._confirmed(what)
        except StoreUnavailable as error:
            log.warning("an opt-out could not be written down", extra={"reason": str(error)})
            return self._told(HTTPStatus.SERVICE_UNAVAILABLE, self._words.busy, self._words.busy_text, TRY_AGAIN)

    @property
    def _words(self) -> Words:
        return WORDS[self.language]

    def _known(self) -> Known:
        return Known(self.way, self.house.store.reads.behind_a_link(self.way.address_hash, self.send_id))

    def _opt_out(self, known: Known, what: OptOut, source: Source, why: str | None = None, words: str = "") -> None:
        agent = self.request.headers.get("user-agent", "")[:LONGEST_AGENT]
        evidence = (Evidence(source, f"User-Agent: {agent}" if agent else ""),)
        wish = Wish(what, source, why, words, None, known.mailing.campaign_id, self.send_id, evidence=evidence)
        unsubscribe_by_hash(self.house.store, self.way.address_hash, wish, self.house.clock())

    def _reason(self, code: str) -> str | None:
        """Also one that was taken off the page while they looked at it."""
        return next((each.code for each in self.house.store.reads.way_out_reasons() if each.code == code), None)

    def _undone(self, token: str) -> Response:
        now, words = self.house.clock(), self._words
        try:
            undoing = open_undo(self.house.capture.keyring, self.way.address_hash, token)
        except (Forged, UnknownKey):
            return self._told(HTTPStatus.GONE, words.late, words.late_text)
        if undoing.until < now:
            return self._told(HTTPStatus.GONE, words.late, words.late_text)
        if not self.pace.allows(self.way.address_hash):
            return self._told(HTTPStatus.TOO_MANY_REQUESTS, words.late, words.late_text, {"Retry-After": "3600"})
        wish = Wish(undoing.what, Source.LINK, campaign_id=self._known().mailing.campaign_id, send_id=self.send_id)
        undo(self.house.store, self.way.address_hash, wish, undoing.done_at, now)
        return self._told(HTTPStatus.OK, words.back, words.back_text, back=self.request.url.path)

    def _choices(self, known: Known, reasons: Sequence[Reason], status: HTTPStatus = HTTPStatus.OK) -> Response:
        words = self._words
        return self._page(
            "unsubscribe.html",
            status,
            known,
            choices=tuple(choices(known, words)),
            whys=offered_reasons(reasons, self.language, words.whys),
            refused=[(label, self._undo_of(each)) for label, each in refused(known, words)],
            email=known.behind.contact,
            unchosen=status is not HTTPStatus.OK,
        )

    def _confirmed(self, what: OptOut) -> Response:
        """As it is now: who opted out of everything before, gets none of these either."""
        known, words = self._known(), self._words
        held = known.holding(what)
        email = known.behind.contact
        return self._page(
            "unsubscribe_done.html",
            HTTPStatus.OK,
            known,
            title=said(words.done[held.what.scope], held.what, known) if held else words.back,
            meaning=words.from_now.format(email=email) if email else words.from_now_on,
            undo=self._undo_of(held) if held else "",
            back="",
        )

    def _undo_of(self, held: Suppression) -> str:
        undoing = Undoing(held.what, held.at, self.house.clock() + UNDONE_WITHIN)
        return undo_token(self.house.capture.keyring, self.way.address_hash, undoing)

    def _told(
        self, status: HTTPStatus, title: str, meaning: str, headers: dict[str, str] | None = None, back: str = ""
    ) -> Response:
        known = Known(self.way, NOTHING_KNOWN)
        response = self._page("unsubscribe_done.html", status, known, title=title, meaning=meaning, undo="", back=back)
        response.headers.update(headers or {})
        return response

    def _page(self, template: str, status: HTTPStatus, known: Known, **shown: Any) -> Response:
        frame = {"language": self.language, "words": self._words, "writer": known.writer}
        body = fragment(template, **frame, **shown)
        return HTMLResponse(body, status, {**HEADERS, "Content-Language": self.language})
