"""Who is let in by a link? Its token says which it is, memory what it shows, and a pass that its reader may see it."""

from dataclasses import dataclass
from functools import lru_cache, partial

from starlette.types import Scope

from daemon.core.blocks import link_name
from daemon.core.document_gate import Pass, admits, is_gated, opened_pass
from daemon.core.document_links import open_document
from daemon.core.documents import DocumentState, Share, Version, closed
from daemon.core.marks import key_of
from daemon.core.tokens import Forged, Keyring, UnknownKey
from daemon.web.asker import cookie_in
from daemon.web.viewer.doors import ViewerDoors
from daemon.web.viewer.known import KnownShares, Standing
from daemon.web.viewer.turned_away import TurnedAway, Why

PASS_COOKIE = "hk_reader"  # noqa: S105 - a name, not a secret
TOKENS_REMEMBERED = 4096


@dataclass(frozen=True, slots=True)
class Guest:
    """Somebody whose link leads to a document; `email` is what they gave at its gate, "" where nobody asked."""

    token: str
    share: Share
    name: str
    version: Version
    email: str


class Entrance:
    """Each raises `TurnedAway`, and where nothing is known `StoreUnavailable` or `Busy`."""

    def __init__(self, doors: ViewerDoors, shares: KnownShares) -> None:
        self._doors = doors
        self._shares = shares
        self._number = lru_cache(TOKENS_REMEMBERED)(partial(open_document, doors.keyring))

    async def enter(self, token: str, scope: Scope) -> Guest:
        """With all that a link asks for."""
        standing = await self.reach(token)
        share, email = standing.share, ""
        if is_gated(share):
            shown = _pass(scope, self._doors.keyring)
            if shown is None or not admits(share, shown, self._doors.clock()):
                raise TurnedAway(Why.LOCKED, share)
            email = shown.email
        if standing.version is None:
            raise TurnedAway(Why.WAITING if standing.state is DocumentState.CONVERTING else Why.REFUSED, share)
        return Guest(token, share, standing.name, standing.version, email)

    async def reach(self, token: str) -> Standing:
        """What the link stands for, whoever asks."""
        try:
            number = self._number(token)
        except (Forged, UnknownKey) as error:
            raise TurnedAway(Why.NOWHERE) from error
        rules = self._doors.rules()
        if rules.block_anything and rules.blocks.stops(key_of(token), link_name(token), "") is not None:
            raise TurnedAway(Why.BLOCKED)
        standing = await self._shares.standing(number)
        if standing is None or closed(standing.share, self._doors.clock()):
            raise TurnedAway(Why.GONE)
        return standing


def _pass(scope: Scope, keyring: Keyring) -> Pass | None:
    for name, value in scope["headers"]:
        if name == b"cookie" and (written := cookie_in(value, PASS_COOKIE.encode())) is not None:
            return opened_pass(keyring, written)
    return None
