"""Which day do a day's, a month's and perhaps a year's number mean, and which of two numbers is the month?"""

import re
from datetime import date, datetime, timedelta

FARTHEST_WITHOUT_YEAR = timedelta(days=240)  # farther ahead, the day meant is the one just past
_AMERICA = (timedelta(hours=-10), timedelta(hours=-4))
ENGLISH = re.compile(r"\b(?:the|office|out|until|through|return|will|from|back|on|leave|away)\b")
_MONTH_FIRST = re.compile(r"[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]|\b(?:szabadsag|vagyok|leszek|irodaban)")
_TWO_NUMBERS = re.compile(r"(?<![\d./:])(\d{1,2})/(\d{1,2})(?:/(?:20)?\d\d)?(?![\d%€$])")


def written_order(text: str) -> tuple[bool, ...]:
    """Does this writer put the month first? Told by the days past the twelfth; nobody writes both ways."""
    told = {
        int(found[2]) > 12
        for found in _TWO_NUMBERS.finditer(text)
        if 12 < max(int(found[1]), int(found[2])) <= 31 and min(int(found[1]), int(found[2])) <= 12
    }
    return tuple(told) if len(told) == 1 else ()


def custom(text: str, sent: datetime, told: tuple[bool, ...]) -> tuple[bool, ...]:
    """The same for where this writer lives, if the text does not tell; both where it stays open."""
    if _MONTH_FIRST.search(text):
        return (True,)
    if not ENGLISH.search(text):
        return (False,)
    if told:
        return told
    offset = sent.utcoffset() or timedelta(0)
    if _AMERICA[0] <= offset <= _AMERICA[1]:
        return (True,)
    return (True, False) if not offset else (False,)  # many servers of Americans stand at Greenwich's own time


def day_of(sent: datetime, day: int, month: int, year: str | None) -> date | None:
    """That day, if there is one; without a year the next one, or the one just past if that is nearly a year off."""
    today = sent.date()
    years = [int(year) % 100 + 2000] if year else [today.year - 1, today.year, today.year + 1]
    days = [named for each in years if (named := _day(each, month, day))]
    if year:
        return days[0] if days else None
    ahead = [named for named in days if today <= named <= today + FARTHEST_WITHOUT_YEAR]
    past = [named for named in days if named < today]
    return min(ahead) if ahead else max(past, default=None)


def day_of_month(today: date, day: int) -> date | None:
    """The next day with this number, at most a month ahead."""
    following = (today.replace(day=1) + timedelta(days=32)).replace(day=1)
    days = (_day(today.year, today.month, day), _day(following.year, following.month, day))
    return next((named for named in days if named and named > today), None)


def settled(readings: set[date], today: date) -> date | None:
    """The one reading that is not past; of past ones any, since a past day is no day of return."""
    ahead = {day for day in readings if day >= today}
    if not ahead:
        return max(readings, default=None)
    return ahead.pop() if len(ahead) == 1 else None


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
