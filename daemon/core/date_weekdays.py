"""Which days does a text name by a weekday, or as tomorrow and the day after?"""

import re
from collections.abc import Iterator
from datetime import date, datetime, timedelta

from daemon.core.date_mention import WORD, Mention, looked_up
from daemon.core.date_names import EAST_ASIAN_SOON, EAST_ASIAN_WEEKDAYS, MONTHS, SOON, WEEKDAYS
from daemon.core.date_numbers import ENGLISH

_EAST_ASIAN_WORD = re.compile(
    r"(?<![每毎])(?<![每毎][週周个個])(?<!매주 )"  # "每周一" is a habit
    r"((?:再来|来|翌|下下|下|다다음\s?|다음\s?)(?:个|個)?(?:週|周|주)?の?\s?)?"
    r"(?:(?:星期|礼拜|禮拜|週|周)([一二三四五六日天])|([月火水木金土日])曜日?|([월화수목금토일])요일)|"
    rf"({'|'.join(sorted(EAST_ASIAN_SOON, key=len, reverse=True))})"
)
_AFTER_NEXT = ("再来", "下下", "다다음")  # the week after the next
AN_ENDING_AND_A_BRACKET = 6  # Hungarian "31-től (péntek)"
SHORTENED = 3  # letters: nobody shortens a month behind a day in words, and "mar" is Hungarian for "already"
IN_WORDS = 40  # characters that a day written out in words may take, up to its month
_ENGLISH_ONLY = frozenset({"mon", "sun", "sat"})  # "mon retour" is French
# "guten Morgen", "por la mañana": behind these words it is the morning, as behind a weekday.
_NOT_TOMORROW = frozenset({"guten", "god", "goede", "la", "esta", "am", "jeden", "buena"})
_COUNTING = frozenset("o doua trei patru cinci sase sapte opt noua zece cateva ultimele urmatoarele primele".split())


def weekdays(text: str, sent: datetime, dates: list[Mention]) -> Iterator[Mention]:
    """Weekdays and "tomorrow". A weekday beside a date only adorns it, and "tomorrow, Thursday" is one day."""
    today = sent.date()
    before, named, english = "", dates, ENGLISH.search(text)
    for found in WORD.finditer(text):
        word, before = before, found[0]
        days, weekday = SOON.get(found[0]), looked_up(WEEKDAYS, found[0])
        if found[0] in _ENGLISH_ONLY and not english:
            continue
        if found[0] == "luni" and (word in _COUNTING or text[: found.start()].rstrip()[-1:].isdigit()):
            continue  # "peste două luni": two months, and no Monday
        if days and word not in _NOT_TOMORROW and not looked_up(WEEKDAYS, word):
            soon = Mention(today + timedelta(days=days), found.start(), found.end(), weekday_only=True, soon=True)
            named = [*named, soon]
            yield soon
        elif weekday and not any(_is_one_day(found.start(), weekday, each) for each in named):
            # "Monday the twenty-first of August" is not just any Monday.
            behind = WORD.findall(text[found.end() : found.end() + IN_WORDS])[:6]
            month = any(len(each) > SHORTENED and looked_up(MONTHS, each) for each in behind)
            day = None if month else _coming(today, weekday[0])
            yield Mention(day, found.start(), found.start() + weekday[1], weekday_only=True)
    for found in _EAST_ASIAN_WORD.finditer(text):
        if any(_adorns(text, found.start(), found.end(), named) for named in dates):
            continue
        tomorrow = found[5] is not None
        yield Mention(_east_asian_day(found, today), found.start(), found.end(), weekday_only=True, soon=tomorrow)


def _east_asian_day(found: re.Match[str], today: date) -> date:
    if found[5]:
        return today + timedelta(days=EAST_ASIAN_SOON[found[5]])
    name = found[2] or found[3] or found[4]
    weekday = next(number for names, number in EAST_ASIAN_WEEKDAYS.items() if name in names)
    if found[1]:  # of next week, whose first day is Monday
        weeks = 2 if found[1].startswith(_AFTER_NEXT) else 1
        return today + timedelta(days=7 * weeks - today.weekday() + weekday)
    return _coming(today, weekday)


def _coming(today: date, weekday: int) -> date:
    return today + timedelta(days=(weekday - today.weekday() - 1) % 7 + 1)


def _adorns(text: str, start: int, end: int, named: Mention) -> bool:
    """ "9月6日（金）", and not "9月6日晚返回，下周一": nothing but signs stands between."""
    return _beside(start, end, named) and not any(map(str.isalnum, text[named.end : start]))


def _is_one_day(start: int, weekday: tuple[int, int], named: Mention) -> bool:
    """ "tomorrow, Thursday"; but "busy tomorrow, back on Friday" names two."""
    another = named.soon and named.day is not None and named.day.weekday() != weekday[0]
    return not another and _beside(start, start + weekday[1], named)


def _beside(start: int, end: int, named: Mention) -> bool:
    return -1 <= named.start - end <= 9 or -1 <= start - named.end <= AN_ENDING_AND_A_BRACKET
