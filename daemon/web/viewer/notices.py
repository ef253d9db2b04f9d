"""What stands in a document's place: a page for whoever navigates, a bare status for what a page loads."""

from collections.abc import Mapping

from starlette.types import Scope

from daemon.core.documents import Share
from daemon.web.capture import pages
from daemon.web.capture.answers import Answer, answer
from daemon.web.viewer.paths import UNDER, What
from daemon.web.viewer.render import gate_page, header, html, notice_page, sender_of, spoken
from daemon.web.viewer.shown import Gate, Notice, NoticeKind, Sender, Wrong
from daemon.web.viewer.turned_away import TurnedAway, Why
from daemon.web.viewer.words import WORDS

NAVIGATED = frozenset({What.DOCUMENT, What.UNLOCK, What.DOWNLOAD, What.LINK})
AGAIN_IN = 2  # seconds
SOON = (b"retry-after", b"%d" % AGAIN_IN)
IN_A_WHILE = (b"retry-after", b"60")

# As any link of ours that leads nowhere: nothing is told of what it was.
AS_ANY_LINK: Mapping[Why, int] = {Why.NOWHERE: 404, Why.BLOCKED: 410}
KINDS: Mapping[Why, NoticeKind] = {
    Why.WAITING: NoticeKind.WAITING,
    Why.GONE: NoticeKind.GONE,
    Why.REPLACED: NoticeKind.GONE,
    Why.REFUSED: NoticeKind.REFUSED,
}
HEADERS: Mapping[Why, tuple[tuple[bytes, bytes], ...]] = {
    Why.WAITING: (SOON,),
    Why.AWAY: (SOON,),
    Why.TOO_MANY: (SOON,),
    Why.TOO_LARGE: ((b"connection", b"close"),),  # the rest of it is not read
}
NOT_YET = 503  # of a page's image, before there are pages
BARE = {
    why: answer(NOT_YET if why is Why.WAITING else why.status, b"", *HEADERS.get(why, ()))
    for why in Why
}  # fmt: skip
WRONG_STATUS: Mapping[Wrong | None, int] = {Wrong.TOO_MANY: 429, Wrong.PASSWORD: 403, Wrong.EMAIL: 403, None: 200}


def document_path(token: str) -> str:
    return f"{UNDER}{token}"


class Notices:
    def __init__(self, language: str) -> None:
        self._language = language

    def instead(self, scope: Scope, what: What, token: str, turned: TurnedAway) -> Answer:
        why = turned.why
        if what not in NAVIGATED:
            return BARE[why]
        if why in AS_ANY_LINK:
            return self.as_any_link(scope, AS_ANY_LINK[why])
        if why is Why.LOCKED and turned.share is not None:
            return self.gate(scope, token, turned.share) if what is What.DOCUMENT else back_to(token)
        return self._notice(scope, why, turned.share)

    def as_any_link(self, scope: Scope, status: int) -> Answer:
        return pages.page(status, header(scope, b"accept-language"), self._language)

    def gate(self, scope: Scope, token: str, share: Share, wrong: Wrong | None = None, email: str = "") -> Answer:
        said_in = spoken(scope, self._language)
        gate = Gate(
            language=said_in,
            words=WORDS[said_in],
            action=f"{document_path(token)}/unlock",
            asks_password=share.password_hash is not None,
            asks_email=share.asks_email,
            sender=sender_of(share),
            wrong=wrong,
            email=email,
        )
        later = (IN_A_WHILE,) if wrong is Wrong.TOO_MANY else ()
        return html(scope, WRONG_STATUS[wrong], gate_page(gate), said_in, *later)

    def _notice(self, scope: Scope, why: Why, share: Share | None) -> Answer:
        said_in, kind = spoken(scope, self._language), KINDS.get(why, NoticeKind.AWAY)
        sender = sender_of(share) if share else Sender()
        again_in = AGAIN_IN if kind is NoticeKind.WAITING else 0
        page = notice_page(Notice(said_in, WORDS[said_in], kind, sender, again_in))
        return html(scope, why.status, page, said_in, *HEADERS.get(why, ()))


def back_to(token: str, *headers: tuple[bytes, bytes]) -> Answer:
    """To the document, or to the gate before it. 303: by GET, whatever this was (RFC 9110, section 15.4.4)."""
    return answer(303, b"", (b"location", document_path(token).encode("ascii")), *headers)
