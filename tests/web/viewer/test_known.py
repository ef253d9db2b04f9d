"""What a link shows, kept in memory: quick, and never what it should not be any more."""

import asyncio
import threading
from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from daemon.core.documents import DocumentState, Share
from daemon.storage.errors import StoreUnavailable
from daemon.web.viewer.crew import Busy, Crew
from daemon.web.viewer.known import Belief, KnownShares, Standing
from tests.core.test_document_gate import OPEN

NEVER_FRESH = Belief(fresh=timedelta(0))
NOW = datetime(2026, 11, 21, tzinfo=UTC)


def shows(share: Share) -> Standing:
    return Standing(share, "Proposal.pdf", DocumentState.READY, None)


BEFORE, AFTER = shows(OPEN), shows(replace(OPEN, revoked_at=NOW))


class Shelf:
    """A store of one link, that may be away, or silent until it is let go."""

    def __init__(self) -> None:
        self.says: Standing | None = BEFORE
        self.is_away = False
        self.asked = 0
        self.is_asked = threading.Event()
        self.answers = threading.Event()
        self.answers.set()

    def read(self, _share: int) -> Standing | None:
        self.asked += 1
        self.is_asked.set()
        says = self.says
        assert self.answers.wait(20)
        if self.is_away:
            raise StoreUnavailable("away")
        return says


def tried(belief: Belief, story: Callable[[KnownShares, Shelf], Awaitable[None]]) -> None:
    async def run() -> None:
        shelf = Shelf()
        await story(KnownShares(shelf.read, Crew("test", 2, most_waiting=10), belief), shelf)

    asyncio.run(run())


def test_all_who_ask_at_once_wait_for_one_answer_and_the_next_for_none() -> None:
    async def story(shares: KnownShares, shelf: Shelf) -> None:
        assert await asyncio.gather(*(shares.standing(7) for _ in range(50))) == [BEFORE] * 50
        assert await shares.standing(7) == BEFORE
        assert shelf.asked == 1

    tried(Belief(), story)


def test_a_change_is_seen_from_the_moment_it_is_told() -> None:
    async def story(shares: KnownShares, shelf: Shelf) -> None:
        await shares.standing(7)
        shelf.says = AFTER
        assert await shares.standing(7) == BEFORE
        shares.outdate()
        assert await shares.standing(7) == AFTER

    tried(Belief(), story)


def test_what_was_asked_before_a_change_is_not_believed_after_it() -> None:
    async def story(shares: KnownShares, shelf: Shelf) -> None:
        shelf.answers.clear()
        early = asyncio.create_task(shares.standing(7))
        await asyncio.to_thread(shelf.is_asked.wait, 20)
        shelf.says = AFTER
        shares.outdate()
        late = asyncio.create_task(shares.standing(7))
        shelf.answers.set()
        assert await late == AFTER
        await early
        assert await shares.standing(7) == AFTER

    tried(Belief(), story)


def test_what_another_process_changed_is_seen_soon() -> None:
    async def story(shares: KnownShares, shelf: Shelf) -> None:
        await shares.standing(7)
        shelf.says = None
        assert await shares.standing(7) is None

    tried(NEVER_FRESH, story)


def test_while_the_store_is_away_what_was_known_goes_on() -> None:
    async def story(shares: KnownShares, shelf: Shelf) -> None:
        await shares.standing(7)
        shelf.is_away = True
        assert await shares.standing(7) == BEFORE

    tried(NEVER_FRESH, story)


def test_a_store_that_is_silent_is_not_waited_for_where_something_is_known() -> None:
    async def story(shares: KnownShares, shelf: Shelf) -> None:
        await shares.standing(7)
        shelf.answers.clear()
        try:
            assert await shares.standing(7) == BEFORE
        finally:
            shelf.answers.set()

    tried(replace(NEVER_FRESH, patience=timedelta(0)), story)


def test_what_was_told_to_have_changed_is_not_shown_however_long_the_store_is_away() -> None:
    async def story(shares: KnownShares, shelf: Shelf) -> None:
        await shares.standing(7)
        shelf.is_away = True
        shares.outdate()
        with pytest.raises(StoreUnavailable):
            await shares.standing(7)

    tried(NEVER_FRESH, story)


def test_nothing_is_believed_for_ever() -> None:
    async def story(shares: KnownShares, shelf: Shelf) -> None:
        await shares.standing(7)
        shelf.is_away = True
        with pytest.raises(StoreUnavailable):
            await shares.standing(7)

    tried(replace(NEVER_FRESH, unconfirmed=timedelta(0)), story)


def test_more_than_can_be_served_are_told_so() -> None:
    async def run() -> None:
        crew, lets_go = Crew("test", 1, most_waiting=1), threading.Event()
        at_work = [asyncio.create_task(crew.do(lets_go.wait, 20)) for _ in range(2)]
        await asyncio.sleep(0)
        with pytest.raises(Busy):
            await crew.do(int)
        lets_go.set()
        assert all(await asyncio.gather(*at_work))
        assert await crew.do(int) == 0

    asyncio.run(run())
