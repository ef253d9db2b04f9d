"""Opens a link that asks for a password or an address. Guessing is slow: by the hash, and by how often one may try."""

import asyncio
from urllib.parse import parse_qs, urlsplit

from starlette.types import Receive, Scope

from daemon.core.document_gate import LASTS, is_gated, new_pass, sealed_pass
from daemon.core.documents import Share
from daemon.core.given import Impossible, given_address
from daemon.core.networks import network_of
from daemon.flows.shares import opens
from daemon.web.capture.answers import Answer
from daemon.web.viewer.bodies import body
from daemon.web.viewer.crew import Crew
from daemon.web.viewer.doors import ViewerDoors
from daemon.web.viewer.entrance import PASS_COOKIE
from daemon.web.viewer.known import Standing
from daemon.web.viewer.notices import Notices, back_to, document_path
from daemon.web.viewer.rates import Rates
from daemon.web.viewer.shown import Wrong
from daemon.web.viewer.turned_away import TurnedAway, Why

MOST_BYTES = 4 * 1024
MOST_FIELDS = 8
# A person mistypes a few times; whoever guesses has one try a minute, and from many addresses six.
OF_AN_ADDRESS = (8, 1 / 60)
OF_A_SHARE = (60, 1 / 10)


class Unlocking:
    def __init__(self, doors: ViewerDoors, notices: Notices, crew: Crew) -> None:
        self._doors = doors
        self._notices = notices
        self._crew = crew
        self._is_secure = urlsplit(doors.tracking_url).scheme == "https"
        self._addresses = Rates(*OF_AN_ADDRESS)
        self._shares = Rates(*OF_A_SHARE)

    async def answer(self, token: str, standing: Standing, scope: Scope, receive: Receive) -> Answer:
        """Raises `TurnedAway` and `Busy`."""
        share = standing.share
        if not is_gated(share):
            return back_to(token)
        form = await _form(scope, receive)
        email = form.get("email", "").strip()
        wrong = await self._wrong(share, form.get("password", ""), email, scope)
        if wrong is not None:
            return self._notices.gate(scope, token, share, wrong, email)
        given = given_address(email) if share.asks_email else ""
        return back_to(token, (b"set-cookie", self._cookie(token, share, given)))

    async def _wrong(self, share: Share, password: str, email: str, scope: Scope) -> Wrong | None:
        """A password is compared whatever else is wrong: the answer takes as long, and tells nothing by that."""
        if not self._may_try(share, scope):
            return Wrong.TOO_MANY
        if share.password_hash is not None and not await self._crew.do(opens, share, password):
            return Wrong.PASSWORD
        return Wrong.EMAIL if share.asks_email and not _is_address(email) else None

    def _may_try(self, share: Share, scope: Scope) -> bool:
        now, client = asyncio.get_running_loop().time(), scope["client"]
        where = network_of(client[0] if client else None)
        return self._addresses.allows((share.number, where), now) and self._shares.allows(share.number, now)

    def _cookie(self, token: str, share: Share, email: str) -> bytes:
        """For this link alone. Lax: it comes along when the link is followed from webmail."""
        value = sealed_pass(self._doors.keyring, new_pass(share, email, self._doors.clock()))
        secure = "; Secure" if self._is_secure else ""
        lasts = int(LASTS.total_seconds())
        path = document_path(token)
        return f"{PASS_COOKIE}={value}; Path={path}; Max-Age={lasts}; HttpOnly; SameSite=Lax{secure}".encode("ascii")


async def _form(scope: Scope, receive: Receive) -> dict[str, str]:
    sent = await body(scope, receive, MOST_BYTES)
    try:
        fields = parse_qs(sent.decode(), max_num_fields=MOST_FIELDS)
    except ValueError as error:
        raise TurnedAway(Why.UNREADABLE) from error
    return {name: values[0] for name, values in fields.items()}


def _is_address(text: str) -> bool:
    try:
        given_address(text)
    except Impossible:
        return False
    return True
