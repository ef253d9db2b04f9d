"""What the page of a link shows: what it does, what waits to be saved, what it came to, and who clicked."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from daemon.core.events import Actor
from daemon.core.feed.values import Reader
from daemon.core.feed.words import clock, moment_of, short_day
from daemon.core.figures import Bar, Stretch, bars, stretches, unit
from daemon.core.library import LibraryLink, LibraryStatistics, LinkDraft, Reset
from daemon.core.link_figures import Clicker
from daemon.core.links import OPEN_TO_ALL
from daemon.core.statistics import NONE, Count
from daemon.web.pages.link_words import Change, changes, does

WIDTH, HEIGHT = 720, 120
MOST_MAILINGS = 50
CHANNELS = {"email": "E-mail", "sms": "SMS", "push": "Push", "slack": "Slack", OPEN_TO_ALL: "By its own address"}
NOBODY_KNOWN = "Whoever had a link for everybody"


@dataclass(frozen=True, slots=True)
class ClickDay:
    day: date
    clicked: Count


@dataclass(frozen=True, slots=True)
class Does:
    what: str
    confirmation: str


@dataclass(frozen=True, slots=True)
class Draft:
    """What waits to be saved. `changes` is empty for a link that never was."""

    by: str
    when: str
    changes: tuple[Change, ...]
    is_first: bool
    is_whole: bool


@dataclass(frozen=True, slots=True)
class Figure:
    name: str
    number: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class Chart:
    label: str
    unit: str
    bars: tuple[tuple[Bar, ...], ...]
    axis: tuple[str, ...]
    rows: tuple[tuple[str, str, str], ...]


@dataclass(frozen=True, slots=True)
class Mailing:
    name: str  # empty for what is of no campaign
    clicks: str
    mails: str


@dataclass(frozen=True, slots=True)
class Person:
    address: str  # empty where nobody knows who it was
    name: str
    clicks: str
    last: str


@dataclass(frozen=True, slots=True)
class Came:
    """What it came to, all there ever was but for the `figures`, which begin where counting began anew."""

    figures: tuple[Figure, ...]
    left_out: str
    chart: Chart | None
    mailings: tuple[Mailing, ...]
    more_mailings: bool
    channels: tuple[tuple[str, str], ...]
    people: tuple[Person, ...]
    resets: tuple[tuple[str, str, str], ...]  # when, by whom, how many clicks until then


def deeds(now: LinkDraft) -> tuple[Does, ...]:
    return tuple(Does(does(each), each.confirmation) for each in now.actions)


def confirmations(now: LinkDraft) -> tuple[str, ...]:
    """What is read once all is done: each sentence once."""
    return tuple(dict.fromkeys(each.confirmation for each in now.actions if each.confirmation))


def draft(link: LibraryLink, reader: Reader) -> Draft | None:
    if link.draft is None:
        return None
    told = changes(link.saved, link.draft) if link.saved else ()
    when = moment_of(link.changed_at, reader)
    return Draft(link.changed_by, when, told, link.saved is None, link.draft.is_whole)


def came(
    found: LibraryStatistics,
    stands_in: Sequence[str],
    channels: Sequence[tuple[str, int]],
    clickers: Sequence[Clicker],
    reader: Reader,
) -> Came:
    mailings = dict(found.campaigns) | {name: NONE for name in stands_in if name not in dict(found.campaigns)}
    listed = [Mailing(name, many(clicked.total), many(clicked.unique)) for name, clicked in mailings.items()]
    return Came(
        figures=_figures(found, sum(1 for name in mailings if name), clickers, reader),
        left_out=_left_out(found),
        chart=_chart([ClickDay(*each) for each in found.days], reader.today) if found.days else None,
        mailings=tuple(listed[:MOST_MAILINGS]),
        more_mailings=len(listed) > MOST_MAILINGS,
        channels=tuple((CHANNELS.get(name, name.capitalize()), many(clicks)) for name, clicks in channels),
        people=tuple(_person(each, reader) for each in clickers),
        resets=tuple((moment_of(each.at, reader), each.by, _clicks(_total(each))) for each in found.resets),
    )


def many(number: int) -> str:
    """1,204."""
    return f"{number:,}"


def _figures(
    found: LibraryStatistics, mailings: int, clickers: Sequence[Clicker], reader: Reader
) -> tuple[Figure, ...]:
    clicked, resets = found.counted.since(Actor.HUMAN), found.resets
    ever = many(found.counted.ever.get(Actor.HUMAN, NONE).total)
    since = f"since {moment_of(resets[0].at, reader)}; {ever} ever" if resets else "by people"
    return (
        Figure("Clicks", many(clicked.total), since),
        Figure("Clicked in", many(clicked.unique), "mail or message" if clicked.unique == 1 else "mails and messages"),
        Figure("Mailings", f"{MOST_MAILINGS}+" if mailings > MOST_MAILINGS else str(mailings), "in which it stands"),
        _last(clickers[0].last_at, reader) if clickers else Figure("Last click", "–"),
    )


def _last(moment: datetime, reader: Reader) -> Figure:
    here = reader.here(moment)
    return Figure("Last click", _day(here.date(), reader.today), f"at {clock(here)}")


def _left_out(found: LibraryStatistics) -> str:
    ever = found.counted.ever
    machines, ours, unknown = (many(ever.get(each, NONE).total) for each in (Actor.MACHINE, Actor.SELF, Actor.UNKNOWN))
    return f"Left out: {machines} by machines, {ours} by ourselves, {unknown} of which nobody can tell by whom."


def _chart(days: Sequence[ClickDay], today: date) -> Chart:
    spans = stretches(days, today)
    rows = tuple(_row(span, today) for span in spans)
    totals = [sum(day.clicked.total for day in span.days) for span in spans]
    best = max(range(len(spans)), key=totals.__getitem__)
    by = unit(spans)
    label = f"Clicks by {by}. The most: {many(totals[best])}, {'on' if by == 'day' else 'from'} {rows[best][0]}."
    ends = (spans[0], spans[-1]) if len(spans) > 1 else spans
    axis = tuple(_day(span.first, today) for span in ends)
    return Chart(label, by, bars([totals], WIDTH, HEIGHT), axis, tuple(row for row in rows if row[1] != "0"))


def _row(span: Stretch[ClickDay], today: date) -> tuple[str, str, str]:
    clicked = sum((day.clicked for day in span.days), NONE)
    return _day(span.first, today), many(clicked.total), many(clicked.unique)


def _person(each: Clicker, reader: Reader) -> Person:
    name = each.name or each.contact or NOBODY_KNOWN
    return Person(each.contact or "", name, many(each.clicks), moment_of(each.last_at, reader))


def _total(reset: Reset) -> int:
    return reset.counted.get(Actor.HUMAN, NONE).total


def _clicks(number: int) -> str:
    return "1 click" if number == 1 else f"{many(number)} clicks"


def _day(day: date, today: date) -> str:
    return short_day(day) if day.year == today.year else f"{short_day(day)} {day.year}"
