"""Which days does a text name by the number of their week? "Friday of week 32", "closed weeks 28-31".

In the north and in German-speaking countries holidays are told so; weeks are those of ISO 8601. A week alone, "back in
week 34", names no day.
"""

import re
from collections.abc import Iterator
from datetime import date, datetime, timedelta

from daemon.core.date_mention import WORD, Mention, looked_up
from daemon.core.date_names import WEEKDAYS

_WEEK = (
    r"(?:v|vecka|veckan|veckorna|uge|ugen|ugerne|uke|uka|ukene|kw|kalenderwochen?|weeks?|wk|viikko|viikon|viikot|"
    r"viikkoina|viikolla|vko|semaines?)"
)
_WEEKS = re.compile(
    rf"(?<![\w.])(?:(?:i|in|der|of|de la)\s)?{_WEEK}\b\.?\s?(\d{{1,2}})(?![\d:%/])(?!\.\d)"
    r"(?:\s?(?:-|–|bis|till?|to|au)\s?(\d{1,2})(?![\d:%/]))?"
)
_PAST = timedelta(days=60)  # a week longer gone is next year's
_SUNDAY = 6
_AROUND = 16  # characters in which its weekday stands
_THROUGH = ("t.o.m", "tom", "t o m", "till och med", "til og med", "bis einschliesslich", "bis inkl", "bis einschl")


def weeks(text: str, sent: datetime) -> Iterator[Mention]:
    """A weekday of a week; the last day of several weeks, or of the one up to whose end somebody is away."""
    for found in _WEEKS.finditer(text):
        first, last = int(found[1]), int(found[2] or found[1])
        weekday = None if found[2] else _weekday_beside(text, found.start(), found.end())
        before = text[: found.start()].rstrip(" .,:(")
        if weekday is not None:
            yield Mention(_day(sent, last, weekday), found.start(), found.end())
        elif last != first or before.endswith(_THROUGH):
            yield Mention(_day(sent, last, _SUNDAY), found.start(), found.end(), ends_range=True)


def _weekday_beside(text: str, start: int, end: int) -> int | None:
    before = WORD.findall(text[max(0, start - _AROUND) : start])[-1:]
    behind = WORD.findall(text[end : end + _AROUND])[:1]
    for word in (*before, *behind):
        if weekday := looked_up(WEEKDAYS, word):
            return weekday[0]
    return None


def _day(sent: datetime, week: int, weekday: int) -> date | None:
    today = sent.date()
    for year in (today.year - 1, today.year, today.year + 1):
        try:
            day = date.fromisocalendar(year, week, weekday + 1)
        except ValueError:
            continue
        if day >= today - _PAST:
            return day
    return None
