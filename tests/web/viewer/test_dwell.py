"""What counts as reading, in a real Chromium: every story is told at once, and each test asks about one of them."""

import asyncio
from asyncio import sleep
from collections.abc import Iterator, Mapping

import pytest

from daemon.core.events import EventType
from daemon.web.pages.assets import ASSETS
from tests.servers.reading_page import ReadingPage, reading_page
from tests.servers.scripted_readers import HALF, PAST_THE_FIRST, Reader, Story, told

NEARLY_S = 0.5  # the machine has more to do than to read
AT_ONCE = 3
HURRIED = {
    "touches_nothing": ("IDLE = 60_000", "IDLE = 3000"),
    "comes_back_after_a_pause": ("PAUSE = 600_000", "PAUSE = 3000"),
}

pytestmark = pytest.mark.slow


async def turns_pages(who: Reader) -> None:
    for page, seconds in ((1, 1.0), (3, 2.0), (1, 0.7)):
        await who.turns_to(page)
        await sleep(seconds)
    await who.closes()


async def hides(who: Reader) -> None:
    await sleep(1)
    await who.hides()
    await sleep(1.5)
    await who.shows()
    await sleep(1)
    await who.closes()


async def sees_two_pages(who: Reader) -> None:
    await who.scrolls_to(PAST_THE_FIRST.format(pixels=500), 2)
    await sleep(1.5)
    await who.scrolls_to(HALF, 1)
    await sleep(1.5)
    await who.closes()


async def touches_nothing(who: Reader) -> None:
    await who.turns_to(2)
    at = await who.now()
    await sleep(5)
    who.sees(None, at + 3000)
    await who.tab.close()


async def comes_back_after_a_pause(who: Reader) -> None:
    await who.turns_to(2)
    await sleep(1)
    await who.hides()
    await sleep(4)
    await who.shows()
    await sleep(1)
    await who.closes()


async def is_offline(who: Reader) -> None:
    await who.tab.offline(True)
    await who.turns_to(2)
    await sleep(2)
    await who.tab.offline(False)
    who.sees(None, await who.now())  # what comes after this may be lost
    await sleep(1)
    await who.is_killed()


async def goes_elsewhere_and_back(who: Reader) -> None:
    await who.turns_to(2)
    await sleep(1)
    await who.goes_elsewhere()
    await sleep(1.5)
    await who.goes_back()
    await sleep(1)
    await who.closes()


async def loses_every_other_beat(who: Reader) -> None:
    who.page.loses_beats_of.add(who.share)
    for page in (1, 2, 3):
        await who.turns_to(page)
        await sleep(1.4)
    who.page.loses_beats_of.clear()  # nobody says the last one again
    await who.closes()


async def is_killed(who: Reader) -> None:
    await who.turns_to(2)
    await sleep(4.5)
    await who.is_killed()
    await sleep(9.5)


STORIES: Mapping[str, Story] = {
    story.__name__: story
    for story in (
        is_killed,
        turns_pages,
        hides,
        sees_two_pages,
        touches_nothing,
        comes_back_after_a_pause,
        is_offline,
        goes_elsewhere_and_back,
        loses_every_other_beat,
    )
}


@pytest.fixture(scope="module")
def page(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ReadingPage]:
    with reading_page(tmp_path_factory.mktemp("reading")) as served:
        yield served


@pytest.fixture(scope="module")
def readers(page: ReadingPage) -> Mapping[str, Reader]:
    return asyncio.run(_all(page))


async def _all(page: ReadingPage) -> Mapping[str, Reader]:
    at_once = asyncio.Semaphore(AT_ONCE)

    async def one(story: Story) -> Reader:
        async with at_once:
            return await told(page, story, HURRIED.get(story.__name__))

    return dict(zip(STORIES, await asyncio.gather(*map(one, STORIES.values())), strict=True))


EXACT = sorted(STORIES.keys() - {"is_killed"})


@pytest.mark.parametrize("story", EXACT)
def test_each_page_has_the_time_in_which_it_was_in_front(readers: Mapping[str, Reader], story: str) -> None:
    who = readers[story]
    measured = who.page.seconds(who.share)
    if story == "comes_back_after_a_pause":  # the store believes in no pause that its own clock has not seen
        measured = {page: seconds for page, seconds in measured.items() if page != 2}
        who.truth.pop(2, None)
    assert measured == pytest.approx(who.truth, abs=NEARLY_S)


def test_who_comes_back_after_a_pause_sits_down_anew(readers: Mapping[str, Reader]) -> None:
    who = readers["comes_back_after_a_pause"]
    beats = who.page.beats[who.share]
    assert [beats[0].sitting, beats[-1].sitting] == [0, 1]
    assert beats[-1].totals[2] / 1000 == pytest.approx(1, abs=NEARLY_S)


def test_what_is_read_is_known_while_it_is_read_and_a_killed_browser_loses_little_of_it(
    readers: Mapping[str, Reader],
) -> None:
    who = readers["is_killed"]
    assert sum(who.truth.values()) - sum(who.page.seconds(who.share).values()) < 2 + NEARLY_S


def test_who_was_killed_is_told_to_have_left_within_ten_seconds(readers: Mapping[str, Reader]) -> None:
    who = readers["is_killed"]
    last = who.page.events(who.share)[-1]
    assert (last.type, last.facts["page"], last.facts["now_on"]) == (EventType.DOCUMENT_PAGE_VIEWED, 2, None)


def test_a_page_is_told_soon_after_it_was_left(readers: Mapping[str, Reader]) -> None:
    who = readers["turns_pages"]
    viewed = [each for each in who.page.events(who.share) if each.type is EventType.DOCUMENT_PAGE_VIEWED]
    assert [each.facts["page"] for each in viewed] == [1, 3, 1]


def test_the_script_is_small() -> None:
    assert len(ASSETS["viewer/dwell.js"].gzipped or b"") <= 3000
