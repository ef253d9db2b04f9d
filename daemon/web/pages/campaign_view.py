"""What a campaign's page shows: its figures in words, its days as bars, its links by name."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from daemon.core.events import Actor, Via
from daemon.core.feed.say_touches import short_link
from daemon.core.feed.words import nth, short_day
from daemon.core.figures import Bar, Stretch, bars, stretches, unit
from daemon.core.hits import HitKind
from daemon.core.statistics import CampaignStatistics, Count, Day, LinkCount, Place

WIDTH, HEIGHT = 1020, 200
PARTS = {"html": "HTML", "text": "text"}
MOST_PLACES = 3
MOST_LINKS = 100
VIA = {
    Via.CONTACT: "To the mail itself",
    Via.ALIAS: "From another address",
    Via.CC: "From someone in copy",
    Via.SAME_DOMAIN: "From a colleague",
    Via.FORWARD: "Forwarded, then answered",
    Via.UNKNOWN: "From an unknown address",
}


@dataclass(frozen=True, slots=True)
class Figure:
    name: str
    number: str
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Row:
    """A bar of the charts, in figures."""

    when: str
    sent: int
    opened: int
    clicked: int
    replied: int
    machines: int


@dataclass(frozen=True, slots=True)
class Chart:
    label: str
    bars: tuple[tuple[Bar, ...], ...]
    axis: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Link:
    """`library`: its id there, if it is of there."""

    name: str
    url: str
    library: str | None
    mails: str
    clicks: str
    places: str


@dataclass(frozen=True, slots=True)
class Shown:
    period: str
    figures: tuple[Figure, ...]
    opened: str
    clicked: str
    machines: str
    ourselves: str
    nobody: str
    unit: str  # what one bar stands for
    rows: tuple[Row, ...]
    touches: Chart
    replies: Chart
    via: tuple[tuple[str, str], ...]
    replied: int
    unseen: int
    links: tuple[Link, ...]
    more_links: bool
    made: int


def shown(found: CampaignStatistics, today: date, with_machines: bool) -> Shown:
    spans = stretches(found.days, today)
    rows = tuple(_row(each) for each in spans)
    outcomes = found.outcomes
    return Shown(
        period=_period(spans, today),
        figures=_figures(found),
        opened=many(found.count(HitKind.OPEN, Actor.HUMAN).total),
        clicked=many(found.count(HitKind.CLICK, Actor.HUMAN).total),
        machines=_touched(found, Actor.MACHINE),
        ourselves=_touched(found, Actor.SELF),
        nobody=_touched(found, Actor.UNKNOWN),
        unit=unit(spans),
        rows=rows,
        touches=_touches(rows, unit(spans), with_machines),
        replies=_replies(rows, unit(spans)),
        via=tuple((VIA[via], many(number)) for via, number in sorted(outcomes.via.items(), key=lambda each: -each[1])),
        replied=outcomes.replied,
        unseen=outcomes.unseen,
        links=tuple(map(_link, found.links[:MOST_LINKS])),
        more_links=len(found.links) > MOST_LINKS,
        made=found.made,
    )


def many(number: int) -> str:
    """1,204."""
    return f"{number:,}"


def _figures(found: CampaignStatistics) -> tuple[Figure, ...]:
    outcomes, people = found.outcomes, found.people
    whose = "mails and messages" if found.made else "mails"  # links are in those of other channels, too
    return (
        Figure("Sent", many(found.sent), (f"to {_people(people)}",)),
        _of_what_went_out("Opened", found.count(HitKind.OPEN, Actor.HUMAN), found.sent, "mails", "opens"),
        _of_what_went_out("Clicked", found.count(HitKind.CLICK, Actor.HUMAN), found.sent + found.made, whose, "clicks"),
        _of_people("Replied", outcomes.replied, people),
        _of_people("Bounced", outcomes.bounced, people),
        _of_people("Unsubscribed", outcomes.unsubscribed, people),
    )


def _of_what_went_out(name: str, count: Count, went_out: int, whose: str, what: str) -> Figure:
    share = _share(count.unique, went_out)
    return Figure(name, many(count.unique), (f"{whose}{share}", f"{many(count.total)} {what} in all"))


def _of_people(name: str, number: int, people: int) -> Figure:
    return Figure(name, many(number), (f"{'person' if number == 1 else 'people'}{_share(number, people)}",))


def _share(part: int, whole: int) -> str:
    return f", {part / whole:.1%}".replace("%", " %") if part and whole else ""


def _people(number: int) -> str:
    return "1 person" if number == 1 else f"{many(number)} people"


def _touched(found: CampaignStatistics, actor: Actor) -> str:
    return many(sum(found.count(kind, actor).total for kind in (HitKind.OPEN, HitKind.CLICK)))


def _period(spans: Sequence[Stretch[Day]], today: date) -> str:
    if not spans:
        return "No mail of it is known yet."
    return f"{_day(spans[0].first, today)} to today."


def _row(stretch: Stretch[Day]) -> Row:
    days = stretch.days

    def total(kind: HitKind, actor: Actor) -> int:
        return sum(day.count(kind, actor).total for day in days)

    return Row(
        when=short_day(stretch.first),
        sent=sum(day.sent for day in days),
        opened=total(HitKind.OPEN, Actor.HUMAN),
        clicked=total(HitKind.CLICK, Actor.HUMAN),
        replied=sum(day.replied for day in days),
        machines=total(HitKind.OPEN, Actor.MACHINE) + total(HitKind.CLICK, Actor.MACHINE),
    )


def _touches(rows: Sequence[Row], unit: str, with_machines: bool) -> Chart:
    series = [[row.opened for row in rows], [row.clicked for row in rows]]
    if with_machines:
        series.append([row.machines for row in rows])
    most = "".join(_most(rows, what, of) for what, of in (("opens", _opened), ("clicks", _clicked)))
    return Chart(f"Opens and clicks by people, by {unit}.{most}", bars(series, WIDTH, HEIGHT), _axis(rows))


def _replies(rows: Sequence[Row], unit: str) -> Chart:
    most = _most(rows, "people who replied", _replied)
    label = f"People by the {unit} of their first reply.{most}"
    return Chart(label, bars([[row.replied for row in rows]], WIDTH / 2, HEIGHT / 2), _axis(rows))


def _opened(row: Row) -> int:
    return row.opened


def _clicked(row: Row) -> int:
    return row.clicked


def _replied(row: Row) -> int:
    return row.replied


def _most(rows: Sequence[Row], what: str, of: Callable[[Row], int]) -> str:
    best = max(rows, key=of, default=None)
    return f" The most {what}: {many(of(best))} from {best.when}." if best and of(best) else f" No {what}."


def _axis(rows: Sequence[Row]) -> tuple[str, ...]:
    """The first, the last, and some between."""
    if len(rows) < 2:
        return tuple(row.when for row in rows)
    marks = min(5, len(rows))
    return tuple(rows[round(at * (len(rows) - 1) / (marks - 1))].when for at in range(marks))


def _day(day: date, today: date) -> str:
    return short_day(day) if day.year == today.year else f"{short_day(day)} {day.year}"


def _link(link: LinkCount) -> Link:
    return Link(
        name=link.name or short_link(link.url),
        url=link.url,
        library=link.library,
        mails=many(link.clicked.unique),
        clicks=many(link.clicked.total),
        places=_places(link.places),
    )


def _places(places: Sequence[Place]) -> str:
    if not places:
        return ""
    told = (f"{nth(each.place + 1)} link, {PARTS[each.part]} part: {many(each.total)}" for each in places[:MOST_PLACES])
    more = f" · {len(places) - MOST_PLACES} more places" if len(places) > MOST_PLACES else ""
    return " · ".join(told) + more
