"""What does a link show right now? Asked for every page's image, so it is kept in memory, and never for long.

A change is announced (`Topic.SHARES`) once it is committed, so what was read before counts no more from that moment.
What another process changed is seen within a second. While the store does not answer, what was known a while ago and
was not announced to have changed goes on: a reader in the middle of a document notices nothing.
"""

import asyncio
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta

from daemon.core.documents import DocumentState, Share, Version
from daemon.storage.errors import StoreUnavailable
from daemon.storage.store import Store
from daemon.web.viewer.crew import Busy, Crew

MOST = 10_000


@dataclass(frozen=True, slots=True)
class Belief:
    """How long what was read is believed; `patience` is with a store that does not answer, where something is known."""

    fresh: timedelta = timedelta(seconds=1)
    patience: timedelta = timedelta(milliseconds=500)
    unconfirmed: timedelta = timedelta(minutes=10)


USUAL = Belief()


@dataclass(frozen=True, slots=True)
class Standing:
    """A link and what it shows: `version` is the file's latest that can be shown, `state` that of the very latest."""

    share: Share
    name: str
    state: DocumentState
    version: Version | None


@dataclass(frozen=True, slots=True)
class _Known:
    standing: Standing | None  # None: there is no such link any more
    announced: int  # how many changes there had been when it was read
    at: float


class KnownShares:
    """Belongs to one event loop; `outdate` may be called by any thread."""

    def __init__(self, read: Callable[[int], Standing | None], crew: Crew, belief: Belief = USUAL) -> None:
        self._read_now = read
        self._crew = crew
        self._belief = belief
        self._announced = 0
        self._known: OrderedDict[int, _Known] = OrderedDict()
        self._reading: dict[tuple[int, int], asyncio.Task[_Known]] = {}

    def outdate(self) -> None:
        self._announced += 1

    async def standing(self, share: int) -> Standing | None:
        """None: there is no such link. Raises `StoreUnavailable` and `Busy`."""
        known = self._known.get(share)
        if known is None or known.announced != self._announced:
            return (await asyncio.shield(self._read(share))).standing
        if self._age(known) > self._belief.fresh:
            known = await self._confirmed(share, known)
        return known.standing

    async def _confirmed(self, share: int, known: _Known) -> _Known:
        reading = self._read(share)
        done, _ = await asyncio.wait({reading}, timeout=self._belief.patience.total_seconds())
        is_away = not done or isinstance(reading.exception(), StoreUnavailable | Busy)
        if is_away and known.announced == self._announced and self._age(known) < self._belief.unconfirmed:
            return known
        return await asyncio.shield(reading)

    def _read(self, share: int) -> "asyncio.Task[_Known]":
        """All who ask at the same time wait for one answer; not for one that was asked for before a change."""
        asked = (share, self._announced)
        reading = self._reading.get(asked)
        if reading is None:
            reading = self._reading[asked] = asyncio.get_running_loop().create_task(self._ask(*asked))
            reading.add_done_callback(lambda done: self._keep(asked, done))
        return reading

    async def _ask(self, share: int, announced: int) -> _Known:
        now = asyncio.get_running_loop().time()
        return _Known(await self._crew.do(self._read_now, share), announced, now)

    def _keep(self, asked: tuple[int, int], done: "asyncio.Task[_Known]") -> None:
        del self._reading[asked]
        if done.cancelled() or done.exception() is not None:
            return
        self._known[asked[0]] = done.result()
        self._known.move_to_end(asked[0])
        if len(self._known) > MOST:
            self._known.popitem(last=False)

    def _age(self, known: _Known) -> timedelta:
        return timedelta(seconds=asyncio.get_running_loop().time() - known.at)


def standing(store: Store, number: int) -> Standing | None:
    """As the store says it."""
    share = store.reads.share(number)
    document = store.reads.document_of(share.document) if share else None
    if share is None or document is None:
        return None
    latest = document.version
    shown = latest if latest.state is DocumentState.READY else store.reads.shown_version(share.document)
    return Standing(share, document.name, latest.state, shown)
