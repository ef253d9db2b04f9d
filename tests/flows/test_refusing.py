"""Targets are asked whether they take our parameter, by a real website's answers."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest

from daemon.flows.refusing import AT_ONCE, RefusalWatch
from daemon.outlets.probe import statuses_of_any
from daemon.storage.store import Store
from tests.servers.website import Page, Visit, Website, website

pytestmark = pytest.mark.slow


class Clock:
    now = datetime(2026, 11, 22, 9, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def site() -> Iterator[Website]:
    with website() as running:
        yield running


@pytest.fixture
def watch(store: Store, clock: Clock) -> RefusalWatch:
    return RefusalWatch(store, statuses_of_any, clock)


def strict(visit: Visit) -> Page:
    return Page(404 if "hk" in visit.query else 200)


def place(site: Website, path: str) -> str:
    return site.url.removeprefix("http://") + path


def test_a_target_that_refuses_is_noted_and_its_neighbour_is_not(
    store: Store, watch: RefusalWatch, site: Website
) -> None:
    site.behave = lambda visit: strict(visit) if visit.path == "/strict" else Page()
    watch.note([f"{site.url}/strict?a=1#top", f"{site.url}/kind"])
    assert watch.ask_some() == 2
    assert store.reads.refusing_targets() == {place(site, "/strict")}


def test_the_query_of_a_mails_link_is_kept_from_the_target(watch: RefusalWatch, site: Website) -> None:
    watch.note([f"http://me:secret@{place(site, '/x')}?email=flynn@encom.com#flynn"])
    watch.ask_some()
    assert sorted(tuple(visit.query) for visit in site.visits) == [(), ("hk",)]
    assert not any("Authorization" in visit.headers for visit in site.visits)


def test_a_target_is_asked_once_a_day_and_noted_free_once_it_takes_it(
    store: Store, watch: RefusalWatch, site: Website, clock: Clock
) -> None:
    site.behave = strict
    watch.note([f"{site.url}/x"])
    watch.note([f"{site.url}/x?other=1"])
    assert (watch.ask_some(), watch.ask_some()) == (1, 0)
    site.behave = lambda _: Page()
    watch.note([f"{site.url}/x"])
    assert watch.ask_some() == 0
    clock.now += timedelta(days=1)
    watch.note([f"{site.url}/x"])
    assert watch.ask_some() == 1
    assert store.reads.refusing_targets() == frozenset()


def test_a_site_that_is_down_changes_nothing(store: Store, watch: RefusalWatch, site: Website, clock: Clock) -> None:
    site.behave = strict
    watch.note([f"{site.url}/x"])
    watch.ask_some()
    site.behave = lambda _: Page(500)
    clock.now += timedelta(days=1)
    watch.note([f"{site.url}/x"])
    watch.ask_some()
    assert store.reads.refusing_targets() == {place(site, "/x")}


def test_only_a_few_are_asked_at_once(watch: RefusalWatch, site: Website) -> None:
    watch.note([f"{site.url}/{number}" for number in range(AT_ONCE + 1)])
    assert (watch.ask_some(), watch.ask_some()) == (AT_ONCE, 1)
