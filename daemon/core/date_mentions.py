"""Which days does a text name, and where? Each with what it can only mean, or None where that cannot be settled.

Numbers are read in the order of the language, and where English leaves it open, in that of the sender's part of the
world. A day without a year is the next such day, or the one just past if the next is nearly a year off.
"""

import re
from collections.abc import Iterator
from datetime import datetime

from daemon.core.date_mention import WORD, Mention, looked_up
from daemon.core.date_names import MONTHS, WEEKDAYS
from daemon.core.date_numbers import custom, day_of, day_of_month, settled
from daemon.core.date_weekdays import weekdays
from daemon.core.date_weeks import weeks

_SUFFIX = r"(?:-?[ae]v[ae]l|st|nd|rd|th|er|º|°|ª|\.|:e|:a|-?го|-?t?ego\b|-?go\b|-?е|-?a|-?e|o\b|ro\b|-?η\b|-?ης\b)?"
_OF = r"(?:\s?(?:de|of|d'|del|ta|kd|d\.)\s|\s|-|/)?"
_RANGE = r"(?:\s?(?:-|–|—|to|through|until|bis|al|au|a|es|t/m|〜|~)\s?)"
_ISO = re.compile(r"(?<![\d./])(20\d\d)(?:[-/.]|\.\s)(\d{1,2})(?:[-/.]|\.\s)(\d{1,2})(?!\d)\.?")
_EAST_ASIAN = re.compile(
    r"(?:(?:20|令和)?(\d{1,2})\s?[年년]\s?)?(?<!\d)(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日号號일]?(?![\d\s]?[間간내])"
    r"(?:\s?(?:\([^)]{1,6}\))?\s?(?:から|〜|~|～|-|–|至|到|부터)\s?(\d{1,2})\s?[日号號일])?"
)
_EAST_ASIAN_LETTER = re.compile(r"[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]")
# "8/10-14", "8/10(월)~14(금)": elsewhere such numbers are hours, or a year.
_EAST_ASIAN_DAYS = re.compile(
    r"(?<![\d./:])(\d{1,2})[/.](\d{1,2})\s?(?:\([^)]{1,6}\))?\s?[-~〜–]\s?(\d{1,2})(?!\d|\s?[/.:月월時时點点시])\s?[日号號일]?"
)
_VIETNAMESE = re.compile(r"(\d{1,2})\sthang\s(\d{1,2})(?:\s(?:nam\s)?(20\d\d))?")
_NUMERIC = re.compile(
    r"(?<![\d./:#])(\d{1,2})([./-])\s?(\d{1,2})(?:\2\s?((?:20)?\d\d)(?![\d:]))?(?![\d%€$])(?!\s?(?:uhr|uur|h\b|%))\.?"
)
_A_TIME = re.compile(r"(?:\b(?:at|kl|klo|klokken|godz|um|ore|ora|час)\.?\s?|\d:\d\d\s?[-–]\s?)$")
_DAY_MONTH = re.compile(rf"(?<![\d.])(\d{{1,2}}){_SUFFIX}{_OF}([^\W\d_]{{3,14}})\.?(?:,?[\s-](?:de\s|del\s)?(20\d\d))?")
_MONTH_DAY = re.compile(
    rf"(?:(20\d\d)\.?\s)?(?<!\w)([^\W\d_]{{3,14}})\.?\s(?:the\s)?(\d{{1,2}})(?![\d:.]\d){_SUFFIX}(?:{_RANGE}(\d{{1,2}})(?!\d){_SUFFIX})?(?:,?\s(20\d\d))?"
)
_ONLY_BEHIND_THE_DAY = frozenset({"des", "oca"})  # "des 12" is French for "of the 12"
# "3日以内", "3일만", "2日後": a number of days; "3号馆": a hall.
_COUNTED = (
    "[間间간내만前전后後뒤후馆館楼樓线線厅廳차씩]|以[内內上下]|이[내상하]|"
    "동안|안에|정도|연속|짜리|ほと|くらい|程度|連続"
)  # fmt: skip
# A day of the coming month, by words or endings that leave no doubt that it is one: "the 17th", "le 17", "17日".
_DAY_ALONE = re.compile(
    r"(?:\bthe\s)?(?<![\d.,:/-])(\d{1,2})(?:st|nd|rd|th)\b|"
    r"(?<![\d월/.週周주])(?<!(?<![今本])月)(?<!주 )(\d{1,2})\s?[日号號일]"
    rf"(?!\s?(?:{_COUNTED}))|"
    r"\b(?:le|el|il|dia|den|dem|am|zum|jusqu'au|fino al|au|al|pe|a partir du|a compter du|a partire dal|incepand cu|"
    r"d|dnia|στις|tot de)\s(?:dia\s)?(\d{1,2})"
    r"(?:\.(?!\d)|e\b)?(?=[,;!)]|\s?$|\s[^\W\d_])(?!\s?(?:h|uhr|ore|horas|heures|:)\b)|"
    r"(?<![\d.,:/-])(\d{1,2})-?(?=en\b|an\b|ig\b|го\b|ого\b|'si|'sin|'un|'in|'[iu]\b)|"
    r"(?<![\d.,:/-])(\d{1,2})(?:\.?\spaiva|:[ea]\b)|"
    r"\b(?:bis|ab)\s(\d{1,2})\.(?![\d\w]|\s?(?:bis|-|–))|\b(?:de|op)\s(\d{1,2})(?:e|ste|de)\b"
)
_WEEKDAY_AND_DAY = re.compile(
    r"([^\W\d_]{3,14}(?:-feira)?),?\s(?:dia\s|den\s|d\.?\s|dem\s|the\s|de\s)?(\d{1,2})(?:e|ste|de)?(?![\d:.,/%-]\d|\s?(?:h|uhr|:))\b"
)


def mentions(text: str, sent: datetime, month_first: tuple[bool, ...]) -> list[Mention]:
    """All of them in their order; of two that overlap, the fuller. `month_first`: see `date_numbers.written_order`."""
    found = [
        *_iso(text, sent),
        *weeks(text, sent),
        *_east_asian(text, sent),
        *_day_month(text, sent),
        *_month_day(text, sent),
        *_numeric(text, sent, custom(text, sent, month_first)),
    ]
    chosen = _fullest(found, [])
    chosen = _fullest([*_weekday_and_day(text, sent), *_day_alone(text, sent)], chosen)
    return sorted([*chosen, *weekdays(text, sent, chosen)], key=lambda mention: mention.start)


def _fullest(found: list[Mention], chosen: list[Mention]) -> list[Mention]:
    chosen = [*chosen]
    for mention in sorted(found, key=lambda mention: (mention.start - mention.end, mention.start)):
        if all(mention.end <= other.start or mention.start >= other.end for other in chosen):
            chosen.append(mention)
    return chosen


def _iso(text: str, sent: datetime) -> Iterator[Mention]:
    for found in _ISO.finditer(text):
        yield from _mention(found, sent, int(found[3]), int(found[2]), found[1])


def _east_asian(text: str, sent: datetime) -> Iterator[Mention]:
    for found in _EAST_ASIAN.finditer(text):
        year = found[1] if found[0].startswith("20") else None  # of an era: the current one, as nearly always
        yield from _mention(found, sent, int(found[4] or found[3]), int(found[2]), year, ends_range=bool(found[4]))
    for found in _EAST_ASIAN_DAYS.finditer(text) if _EAST_ASIAN_LETTER.search(text) else ():
        yield from _mention(found, sent, int(found[3]), int(found[1]), None, ends_range=True)
    for found in _VIETNAMESE.finditer(text):
        yield from _mention(found, sent, int(found[1]), int(found[2]), found[3])


def _day_month(text: str, sent: datetime) -> Iterator[Mention]:
    for found in _DAY_MONTH.finditer(text):
        month = looked_up(MONTHS, found[2])
        if month:
            end = found.end() if found[3] else found.start(2) + month[1]
            yield from _mention(found, sent, int(found[1]), month[0], found[3], end=end)


def _month_day(text: str, sent: datetime) -> Iterator[Mention]:
    for found in _MONTH_DAY.finditer(text):
        month = None if found[2] in _ONLY_BEHIND_THE_DAY else looked_up(MONTHS, found[2])
        if month:
            day, year = int(found[4] or found[3]), found[1] or found[5]
            yield from _mention(found, sent, day, month[0], year, ends_range=bool(found[4]))


def _numeric(text: str, sent: datetime, month_first: tuple[bool, ...]) -> Iterator[Mention]:
    for found in _NUMERIC.finditer(text):
        first, second = int(found[1]), int(found[3])
        if found[2] == "-" and not found[4] and not _DASHES.search(text):
            continue  # "10-12" is a range of days or of hours
        if not (0 < first <= 31 and 0 < second <= 31 and min(first, second) <= 12):
            continue
        if not found[4] and _A_TIME.search(text[max(0, found.start() - 12) : found.start()]):
            continue
        weekday = _weekday_beside(text, found.start(), found.end())
        orders = _orders(found, month_first, weekday)
        readings = {
            day
            for first_is_month in orders
            if (day := day_of(sent, *((second, first) if first_is_month else (first, second)), found[4])) is not None
        }
        agreeing = {day for day in readings if weekday in (None, day.weekday())}
        yield Mention(settled(agreeing, sent.date()), found.start(), found.end())


# Who writes "17-8" for a day.
_DASHES = re.compile(r"\b(?:ik|afwezig|kantoor|weer|terug|tot|vanaf|jeg|tilbage|kontoret|ferie)\b|\bt/m \d{1,2}-\d")


def _orders(found: re.Match[str], month_first: tuple[bool, ...], weekday: int | None) -> tuple[bool, ...]:
    """Is the month written first? Both answers where nothing tells, or where the weekday will."""
    first, second = int(found[1]), int(found[3])
    if first > 12 or second > 12:
        return (second > 12,)
    if found[2] == ".":
        return (month_first == (True,) and _MONTH_BEFORE_A_DOT.search(found.string) is not None,)
    return (True, False) if weekday is not None else month_first


# Koreans and Hungarians put the month first even before a dot.
_MONTH_BEFORE_A_DOT = re.compile(r"[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]|\b(?:szabadsag|vagyok|leszek|irodaban)")


def _weekday_beside(text: str, start: int, end: int) -> int | None:
    # What stands in brackets belongs to the day before them: "from the 3rd (Monday) to the 14th".
    before = WORD.findall(text[max(0, start - 20) : start].rpartition(")")[2])[-2:]
    behind = WORD.findall(text[end : end + 18])[:1] if text[end : end + 2].lstrip().startswith(("(", ",")) else []
    for word in (*reversed(before), *behind):
        weekday = looked_up(WEEKDAYS, word)
        if weekday:
            return weekday[0]
    return None


def _mention(
    found: re.Match[str],
    sent: datetime,
    day: int,
    month: int,
    year: str | None,
    *,
    ends_range: bool = False,
    end: int | None = None,
) -> Iterator[Mention]:
    named = day_of(sent, day, month, year)
    if named is None:
        return
    end = end or found.end()
    weekday = None if ends_range else _weekday_beside(found.string, found.start(), end)
    yield Mention(named if weekday in (None, named.weekday()) else None, found.start(), end, ends_range)


def _weekday_and_day(text: str, sent: datetime) -> Iterator[Mention]:
    """ "martes 10", "Monday the 17th": certain if that day of the coming month is such a weekday."""
    for found in _WEEKDAY_AND_DAY.finditer(text):
        weekday = looked_up(WEEKDAYS, found[1])
        if weekday:
            day = day_of_month(sent.date(), int(found[2]))
            if day is not None and day.weekday() == weekday[0]:
                yield Mention(day, found.start(2), found.end(), number_only=True)


def _day_alone(text: str, sent: datetime) -> Iterator[Mention]:
    for found in _DAY_ALONE.finditer(text):
        number = next(group for group in range(1, 8) if found[group])
        day = day_of_month(sent.date(), int(found[number]))
        if day is None:
            continue
        weekday = _weekday_beside(text, found.start(number), found.end())
        certain = day if weekday in (None, day.weekday()) else None
        yield Mention(certain, found.start(number), found.end(), number_only=True)
