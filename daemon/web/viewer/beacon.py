"""Takes the beats of open viewers: for the link that a viewing was sealed for, and as often as one viewer tells."""

import asyncio

from starlette.types import Receive, Scope

from daemon.core.document_links import opened_viewing
from daemon.core.networks import network_of
from daemon.core.tokens import Keyring
from daemon.flows.reading import Reading
from daemon.web.capture.answers import Answer, answer
from daemon.web.viewer.beats import MOST_BYTES, Unreadable, told
from daemon.web.viewer.bodies import body
from daemon.web.viewer.crew import Crew
from daemon.web.viewer.known import Standing
from daemon.web.viewer.rates import Rates
from daemon.web.viewer.turned_away import TurnedAway, Why

TAKEN = answer(204)
# A viewer tells every second and a half, and at each turn of a page; behind one address may sit a whole company.
OF_A_VIEW = (20, 4.0)
OF_AN_ADDRESS = (1000, 200.0)


class Beacon:
    def __init__(self, reading: Reading, keyring: Keyring, crew: Crew) -> None:
        self._reading = reading
        self._keyring = keyring
        self._crew = crew
        self._views = Rates(*OF_A_VIEW)
        self._addresses = Rates(*OF_AN_ADDRESS)

    async def take(self, standing: Standing, scope: Scope, receive: Receive) -> Answer:
        """Its sealed viewing is its pass: only who was let in ever had it. Raises `TurnedAway`, `Busy`, …"""
        now, client = asyncio.get_running_loop().time(), scope["client"]
        if not self._addresses.allows(network_of(client[0] if client else None), now):
            raise TurnedAway(Why.TOO_MANY)
        try:
            said = told(await body(scope, receive, MOST_BYTES))
        except Unreadable as error:
            raise TurnedAway(Why.UNREADABLE) from error
        viewing = opened_viewing(self._keyring, said.view)
        if viewing is None or viewing.share != standing.share.number:
            raise TurnedAway(Why.NOWHERE)
        if not self._views.allows(viewing.view, now):
            raise TurnedAway(Why.TOO_MANY)
        await self._crew.do(self._reading.take, viewing, said.beat)
        return TAKEN
