"""When is the person back? The first day, if the answer says one single certain day; else None.

A day counts by the words around it, in its own sentence: "through 12 August" is the last day away, "back on 12 August"
the first day there; what a bare "until" means, each language decides (docs/decisions/0008-until-a-day.md). A wrong day
would wake a campaign too early or too late, so what is not sure is not said.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from functools import lru_cache

from daemon.core import date_phrases as phrases
from daemon.core import date_words as words
from daemon.core.date_numbers import day_of_month, written_order
from daemon.core.date_roles import (
    Named,
    Says,
    begins_with,
    behind,
    clause,
    either,
    ends_range_of,
    ends_with,
    including,
    is_habit,
    joins_weekdays,
    named_in,
    role,
    stands_alone,
    without_adornment,
)
from daemon.core.date_sentences import sentences
from daemon.core.phrases import A_FEW_TEXTS, fold

LOOKED_AT = 3_000
FARTHEST = timedelta(days=800)  # parental leave, at its longest
FRIDAY = 4


@dataclass(frozen=True, slots=True)
class _Told:
    """`day` is the first one back as far as this sentence goes; None if it may be several."""

    says: Says
    day: date | None
    written: date | None
    ranged: bool  # it ends a range: "3 to 14 August"
    away: bool  # the sentence has a word of being away
    other: bool  # … or one of orders, offers, fairs
    weekday: bool  # no date, but the name of a weekday
    number_only: bool  # nor a month: "the 7th"


def return_date(text: str, sent: datetime | None) -> date | None:
    """The first day back, read with the mail's own Date, whose offset says which day the writer lives in."""
    return _certain(_read(text, sent), sent.date()) if sent else None


def said_of_return(text: str, sent: datetime | None) -> Says | None:
    """How the first day back is told, if one is certain."""
    believed = _read(text, sent) if sent else ()
    return believed[0].says if sent and _certain(believed, sent.date()) else None


@lru_cache(maxsize=A_FEW_TEXTS)
def _read(text: str, sent: datetime) -> Sequence[_Told]:
    text = text[:LOOKED_AT]
    month_first = written_order(text)
    told = [each for sentence in sentences(text) for each in _told(sentence, sent, month_first)]
    return _believed(told, sent.date())


def _believed(told: Sequence[_Told], today: date) -> Sequence[_Told]:
    """Those of the surest kind; of them, those that speak of being away, and no past ones beside others."""
    told = [_behind_the_absence(each, told) for each in told if not (each.other and not each.away)]
    if not told:
        return ()
    told = _behind_the_last_day(told)
    surest = min(each.says for each in told)
    of_it = [each for each in told if each.says is surest]
    if surest is Says.UNTIL:
        of_it = [each for each in of_it if each.away] or of_it
    ahead = [each for each in of_it if each.day is None or each.day > today]
    ranges = {each.day for each in told if each.ranged and each.day and each.day > today}
    if len(ranges) > 1 and ahead and all(each.day for each in ahead):
        return [min(ahead, key=lambda each: each.day or today)]  # of several absences, the first ends first
    if len({each.written for each in ahead}) == 1 and ahead[0].day:
        return [max(ahead, key=lambda each: each.day or today)]  # one day in two languages: the clearer one's meaning
    return ahead or of_it


def _behind_the_last_day(told: Sequence[_Told]) -> Sequence[_Told]:
    """ "Away until the 14th, back on Monday": the Monday behind the 14th, and not the coming one."""
    until = (each.written for each in told if each.says is Says.UNTIL and not each.weekday)
    last = max((day for day in until if day), default=None)
    return [
        replace(each, day=each.day + timedelta(days=(last - each.day).days // 7 * 7 + 7))
        if last and each.weekday and each.day and each.says is not Says.UNTIL and each.day <= last
        else each
        for each in told
    ]


def _behind_the_absence(each: _Told, told: Sequence[_Told]) -> _Told:
    """ "until 4 September, back on the 7th": the 7th of September."""
    away = [other for other in told if other.says is Says.UNTIL and other.away and not other.number_only]
    until = [other.written for other in away if other.written]
    if not (until and each.number_only and each.day and each.says is not Says.UNTIL and each.day <= max(until)):
        return each
    return replace(each, day=day_of_month(max(until), each.day.day))


def _certain(told: Sequence[_Told], today: date) -> date | None:
    days = {each.day for each in told}
    if len(days) != 1:
        return None
    day = days.pop()
    return day if day and today < day <= today + FARTHEST else None


def _told(sentence: str, sent: datetime, month_first: tuple[bool, ...]) -> Iterator[_Told]:
    """What the sentence says of each day it names."""
    folded = fold(sentence)
    away = phrases.AWAY.find(folded) is not None
    for named in named_in(sentence, sent, month_first):
        if _another_week(named, sent):
            continue
        cue = without_adornment(named.before)
        says = role(named, cue)
        other = (
            phrases.OTHER_MATTERS.find(
                fold(clause(named) if says in (Says.BACK, Says.OPEN, Says.ANSWERS) else sentence)
            )
            is not None
        )
        if says is None and not (away or other) and stands_alone(named, cue):
            says = Says.ALONE
        ranged = says is Says.UNTIL and ends_range_of(named, cue)
        until = away and says is Says.UNTIL and not joins_weekdays(named)
        if named.mention.weekday_only and not until and is_habit(named, says):
            continue  # "Monday to Friday", "Mon, Wed and Thu" are office hours
        if says:
            day = None if either(named) or phrases.PERHAPS.find(folded) else _in_next_week(named, sent)
            back = _first_day_back(says, day, named, cue, ranged=ranged)
            weekday = named.mention.weekday_only and not named.mention.soon
            yield _Told(says, back, day, ranged, away, other, weekday, named.mention.number_only)


def _first_day_back(says: Says, day: date | None, named: Named, cue: str, *, ranged: bool) -> date | None:
    if day is None or says is not Says.UNTIL:
        return day
    included = ranged or named.mention.ends_range or begins_with(behind(named), words.INCLUDED) or including(named)
    if not included and (ends_with(cue, words.UNTIL) and not ends_with(cue, words.THROUGH)):
        return _working_day(day)
    open_ended = ends_with(cue, words.OPEN_ENDED) or begins_with(behind(named), words.OPEN_ENDED_AFTER)
    if open_ended and not included and day.weekday() == 0:
        return day
    return _working_day(day + timedelta(days=1))


def _in_next_week(named: Named, sent: datetime) -> date | None:
    """ "Thursday next week" is in the week that begins on the next Monday."""
    day = named.mention.day
    if day is None or not named.mention.weekday_only or not phrases.NEXT_WEEK.find(fold(_around(named))):
        return day
    return sent.date() + timedelta(days=7 - sent.weekday() + day.weekday())


def _another_week(named: Named, sent: datetime) -> bool:
    """ "next Friday", said on a Tuesday, may be this week's or the next: nobody knows."""
    day, around = named.mention.day, fold(_around(named))
    if day is None or not named.mention.weekday_only or phrases.NEXT_WEEK.find(around) or not phrases.NEXT.find(around):
        return False
    return day.weekday() > sent.weekday()


def _around(named: Named) -> str:
    return f"{named.before[-16:]} | {named.after[:24]}"


def _working_day(day: date) -> date:
    """That day, or the Monday after it."""
    while day.weekday() > FRIDAY:
        day += timedelta(days=1)
    return day
