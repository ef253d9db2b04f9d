"""How a document was read, in figures."""

from collections.abc import Mapping
from datetime import date, timedelta

from pydantic import Field

from daemon.core.events import Actor
from daemon.core.reading_figures import PageFigures, ReaderFigures, ReadingDay, ReadingFigures
from daemon.web.api.models.fields import Instant, Told
from daemon.web.reading_asked import Numbered, Whose


class PageReadOut(Told):
    page: int
    views: int = Field(description="How often it was in front, for half a second or more.")
    readers: int = Field(description="How many looked at it.")
    reached: int = Field(description="How many came so far, or further.")
    seconds: float = Field(description="Of all readers together.", examples=[262.4])
    median_seconds: float = Field(description="Of those who looked at it.")

    @classmethod
    def of(cls, page: PageFigures) -> "PageReadOut":
        return cls(
            page=page.page,
            views=page.views,
            readers=page.readers,
            reached=page.reached,
            seconds=page.time / SECOND,
            median_seconds=page.median / SECOND,
        )


class PageOfReaderOut(Told):
    page: int
    seconds: float
    views: int


class ReaderOut(Told):
    reader: str = Field(description="The same for the same reader: the contact, or an id of nobody's name.")
    contact: str | None = Field(description="null: came by an open link, and said no address.")
    visits: int
    completed: bool = Field(description="Every page was seen for a second or more.")
    downloads: int
    seconds: float
    furthest: int = Field(description="The last page that they looked at; 0: none.")
    last_at: Instant
    now_on: int | None = Field(description="The page that is in front of them now; null: they do not look.")
    pages: list[PageOfReaderOut] = Field(description="Those that they saw.")

    @classmethod
    def of(cls, reader: ReaderFigures) -> "ReaderOut":
        return cls(
            reader=reader.who,
            contact=reader.contact,
            visits=len(reader.visits),
            completed=reader.completed,
            downloads=reader.downloads,
            seconds=reader.time / SECOND,
            furthest=reader.furthest,
            last_at=reader.last_at,
            now_on=reader.now_on,
            pages=[
                PageOfReaderOut(page=each.page, seconds=each.ms / 1000, views=each.views)
                for each in reader.seen.values()
            ],
        )


class ReadingDayOut(Told):
    day: date = Field(description="In UTC.")
    readers: int
    first: int = Field(description="Of them, who had never been there before.")
    visits: int

    @classmethod
    def of(cls, day: ReadingDay) -> "ReadingDayOut":
        return cls(day=day.day, readers=len(day.readers), first=day.first, visits=day.visits)


class AnalyticsOut(Told):
    """Figures of one kind of actor. What the others did stands apart: it is never added."""

    actor: Whose
    version: int = Field(description="Which of its files was read: the first is 1.")
    versions: int = Field(description="So many it had.")
    readers: int
    visits: int
    downloads: int
    completed: int = Field(description="Readers who saw every page for a second or more.")
    seconds: float
    pages: list[PageReadOut] = Field(description="All of them, in their order.")
    by_reader: list[ReaderOut] = Field(description="Whoever was there last, first.")
    days: list[ReadingDayOut] = Field(description="Those on which somebody read, oldest first.")
    left_out: Mapping[Actor, int] = Field(description="Visits of the actors that were not asked for.")

    @classmethod
    def of(cls, found: ReadingFigures, of: Numbered, whose: Whose, visits: Mapping[Actor, int]) -> "AnalyticsOut":
        return cls(
            actor=whose,
            version=of.number,
            versions=of.of,
            readers=len(found.readers),
            visits=found.visits,
            downloads=found.downloads,
            completed=found.completed,
            seconds=found.time / SECOND,
            pages=[PageReadOut.of(each) for each in found.pages],
            by_reader=[ReaderOut.of(each) for each in found.readers],
            days=[ReadingDayOut.of(each) for each in found.days],
            left_out={each: visits.get(each, 0) for each in Actor if each not in whose.actors},
        )


SECOND = timedelta(seconds=1)
