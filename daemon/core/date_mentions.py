"""Which days does a text name? Every day that can only be read in one way, and where it stands.

Numbers are read in the order of the language, and where English leaves it open, in that of the sender's part of the
world. A day without a year is the next such day. What cannot be settled is no mention.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from daemon.core.date_words import MONTHS, TOMORROW, WEEKDAYS

FARTHEST_WITHOUT_YEAR = timedelta(days=240)  # farther ahead, the day meant is the one just past
_AMERICA = (timedelta(hours=-10), timedelta(hours=-4))


@dataclass(frozen=True, slots=True)
class Mention:
    """A day named between `start` and `end` of the text."""

    day: date
    start: int
    end: int
    ends_range: bool = False  # "July 10-31": the last of several days
    weekday_only: bool = False


_SUFFIX = r"(?:st|nd|rd|th|er|º|°|ª|\.|:e|:a|-?го|-?е|-?a|-?e)?"
_OF = r"(?:\s?(?:de|of|d'|del|ta)\s|\s)?"
_RANGE = r"(?:\s?(?:-|–|—|to|through|until|bis|al|au|a|t/m|〜|~)\s?)"
_ISO = re.compile(r"(?<![\d./-])(20\d\d)[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)")
_EAST_ASIAN = re.compile(
    r"(?:(20\d\d)\s?[年년]\s?)?(?<!\d)(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日号號일]"
    r"(?:\s?(?:\([^)]{1,6}\))?\s?(?:から|〜|~|～|-|–|至|到|부터)\s?(\d{1,2})\s?[日号號일])?"
)
_NUMERIC = re.compile(r"(?<![\d./:])(\d{1,2})([./-])\s?(\d{1,2})(?:\2\s?((?:20)?\d\d)(?![\d:]))?(?![\d%€$])\.?")
_DAY_MONTH = re.compile(rf"(?<!\d)(\d{{1,2}}){_SUFFIX}{_OF}([^\W\d_]{{3,14}})\.?(?:,?\s(?:de\s|del\s)?(20\d\d))?")
_MONTH_DAY = re.compile(
    rf"(?:(20\d\d)\.?\s)?(?<!\w)([^\W\d_]{{3,14}})\.?\s(\d{{1,2}})(?![\d:.]\d){_SUFFIX}(?:{_RANGE}(\d{{1,2}})(?!\d){_SUFFIX})?(?:,?\s(20\d\d))?"
)
_WORD = re.compile(r"[^\W\d_]+(?:-feira|'[^\W\d_]+)?")
_ENGLISH = re.compile(r"\b(?:the|office|out|until|through|return|will|from|back|on|leave|away)\b")
_EAST = re.compile(r"[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]")


def mentions(text: str, sent: datetime) -> list[Mention]:
    """All of them in their order; of two that overlap, the fuller."""
    found = [
        *_iso(text, sent),
        *_east_asian(text, sent),
        *_day_month(text, sent),
        *_month_day(text, sent),
        *_numeric(text, sent),
    ]
    found.sort(key=lambda mention: (mention.start - mention.end, mention.start))
    chosen: list[Mention] = []
    for mention in found:
        if all(mention.end <= other.start or mention.start >= other.end for other in chosen):
            chosen.append(mention)
    return sorted([*chosen, *_words(text, sent, chosen)], key=lambda mention: mention.start)


def _iso(text: str, sent: datetime) -> Iterator[Mention]:
    for found in _ISO.finditer(text):
        yield from _mention(found, sent, int(found[3]), int(found[2]), found[1])


def _east_asian(text: str, sent: datetime) -> Iterator[Mention]:
    for found in _EAST_ASIAN.finditer(text):
        yield from _mention(found, sent, int(found[4] or found[3]), int(found[2]), found[1], ends_range=bool(found[4]))


def _day_month(text: str, sent: datetime) -> Iterator[Mention]:
    for found in _DAY_MONTH.finditer(text):
        month = MONTHS.get(found[2])
        if month:
            yield from _mention(found, sent, int(found[1]), month, found[3])


def _month_day(text: str, sent: datetime) -> Iterator[Mention]:
    for found in _MONTH_DAY.finditer(text):
        month = MONTHS.get(found[2])
        if month:
            day, year = int(found[4] or found[3]), found[1] or found[5]
            yield from _mention(found, sent, day, month, year, ends_range=bool(found[4]))


def _numeric(text: str, sent: datetime) -> Iterator[Mention]:
    custom = _custom(text, sent)
    for found in _NUMERIC.finditer(text):
        first, second = int(found[1]), int(found[3])
        if found[2] == "-" and not found[4]:
            continue  # "10-12" is a range of days or of hours
        readings = {
            day
            for month_first in _orders(text, found, custom)
            if (day := _day(sent, *((second, first) if month_first else (first, second)), found[4])) is not None
        }
        named = {day for day in readings if _agrees(text, found.start(), found.end(), day)}
        if len(named) == 1:
            yield Mention(named.pop(), found.start(), found.end())


def _orders(text: str, found: re.Match[str], custom: tuple[bool, ...]) -> tuple[bool, ...]:
    """Is the month written first? Both answers where nothing tells, or where the weekday will."""
    if int(found[1]) > 12 or int(found[3]) > 12:
        return (int(found[3]) > 12,)
    if found[2] == ".":
        return (False,)
    return (True, False) if _weekday_beside(text, found.start(), found.end()) is not None else custom


def _custom(text: str, sent: datetime) -> tuple[bool, ...]:
    """How this writer orders day and month, where slashes leave it open."""
    if _EAST.search(text):
        return (True,)
    if not _ENGLISH.search(text):
        return (False,)
    # Nobody writes both ways in one sentence.
    told = {int(other[3]) > 12 for other in _NUMERIC.finditer(text) if max(int(other[1]), int(other[3])) > 12}
    if len(told) == 1:
        return tuple(told)
    offset = sent.utcoffset() or timedelta(0)
    if _AMERICA[0] <= offset <= _AMERICA[1]:
        return (True,)
    return (True, False) if not offset else (False,)  # many servers of Americans stand at Greenwich's own time


def _agrees(text: str, start: int, end: int, day: date) -> bool:
    """Does the weekday written beside it, if any, agree with this reading of a day?"""
    return _weekday_beside(text, start, end) in (None, day.weekday())


def _weekday_beside(text: str, start: int, end: int) -> int | None:
    before = _WORD.findall(text[max(0, start - 20) : start])[-2:]
    behind = _WORD.findall(text[end : end + 16])[:1] if text[end : end + 2].lstrip().startswith("(") else []
    return next((WEEKDAYS[word] for word in (*reversed(before), *behind) if word in WEEKDAYS), None)


def _mention(
    found: re.Match[str], sent: datetime, day: int, month: int, year: str | None, *, ends_range: bool = False
) -> Iterator[Mention]:
    named = _day(sent, day, month, year)
    if named is not None and (ends_range or _agrees(found.string, found.start(), found.end(), named)):
        yield Mention(named, found.start(), found.end(), ends_range)


def _day(sent: datetime, day: int, month: int, year: str | None) -> date | None:
    """That day, if there is one and it is not past; without a year the next one, if that is not nearly a year off."""
    today = sent.date()
    years = [int(year) % 100 + 2000] if year else [today.year, today.year + 1]
    for candidate in years:
        try:
            named = date(candidate, month, day)
        except ValueError:
            continue
        if named >= today:
            return named if year or named - today <= FARTHEST_WITHOUT_YEAR else None
    return None


def _words(text: str, sent: datetime, dates: list[Mention]) -> Iterator[Mention]:
    """Weekdays and "tomorrow". A weekday beside a date only adorns it."""
    today = sent.date()
    for found in _WORD.finditer(text):
        if found[0] in TOMORROW:
            yield Mention(today + timedelta(days=1), found.start(), found.end(), weekday_only=True)
        weekday = WEEKDAYS.get(found[0])
        if weekday is None or any(_beside(found, named) for named in dates):
            continue
        yield Mention(
            today + timedelta(days=(weekday - today.weekday() - 1) % 7 + 1),
            found.start(),
            found.end(),
            weekday_only=True,
        )


def _beside(word: re.Match[str], named: Mention) -> bool:
    return -1 <= named.start - word.end() <= 9 or -1 <= word.start() - named.end <= 4
