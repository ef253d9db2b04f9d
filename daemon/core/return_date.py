"""When is the person back? The first day, if the answer says one single certain day; else None.

A day counts by the words around it, in its own sentence: "through 12 August" is the last day away, "back on 12 August"
the first day there; what a bare "until" means, each language decides (docs/decisions/0008-until-a-day.md). A wrong day
would wake a campaign too early or too late, so what is not sure is not said.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import IntEnum

from daemon.core import date_phrases as phrases
from daemon.core import date_words as words
from daemon.core.date_mention import Mention, looked_up
from daemon.core.date_mentions import mentions
from daemon.core.date_names import WEEKDAYS
from daemon.core.date_numbers import written_order
from daemon.core.date_sentences import sentences
from daemon.core.phrases import fold

LOOKED_AT = 3_000
FARTHEST = timedelta(days=800)  # parental leave, at its longest
FRIDAY = 4

_BESIDE = re.compile(rf"(?:[\s,.:(]|\b(?:{'|'.join(map(re.escape, words.BESIDE))})\s?)$")
_LEADS_ON = sorted(words.TO, key=len, reverse=True)
# A first day of a range may be a bare number: "3.-14. August", "from 3 to 14 August".
_ENDS_IN_A_DAY = re.compile(r"(?<![\d:])\d{1,2}(?:st|nd|rd|th|er|º|\.|日)?(?:\s?\([^)]{1,6}\))?$")
_IN_BRACKETS = re.compile(r"\([^)]{1,12}\)")
_CLAUSE_END = re.compile(r"[,;:。、！]|\.\s|\s(?:and|und|och|og|et|y|e|en|ja|i|a|и|и|та|ve|és|es|si|και|but|aber)\s")
_CONNECTS = re.compile(r"[\s,.&/–-]{0,4}(?:[^\W\d]{1,4})?[\s,.–-]{0,4}")
_EAST_ASIAN = re.compile(r"[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]")


class _Says(IntEnum):
    """What a day is said to be, the surest first: the first of these that a mail says is believed."""

    BACK = 1
    OPEN = 2  # the house, not the person
    UNTIL = 3


@dataclass(frozen=True, slots=True)
class _Told:
    """`day` is the first one back as far as this sentence goes; None if it may be several."""

    says: _Says
    day: date | None
    written: date | None
    ranged: bool  # it ends a range: "3 to 14 August"
    away: bool  # the sentence has a word of being away
    other: bool  # … or one of orders, offers, fairs


@dataclass(frozen=True, slots=True)
class _Named:
    """A day and its part of the sentence: from the day named before it, to the one named after it."""

    mention: Mention
    before: str
    after: str
    previous: Mention | None
    last: bool

    @property
    def first(self) -> bool:
        return self.previous is None


def return_date(text: str, sent: datetime | None) -> date | None:
    """The first day back, read with the mail's own Date, whose offset says which day the writer lives in."""
    if sent is None:
        return None
    text = text[:LOOKED_AT]
    month_first = written_order(text)
    told = [each for sentence in sentences(text) for each in _told(sentence, sent, month_first)]
    return _certain(_believed(told, sent.date()), sent.date())


def _believed(told: Sequence[_Told], today: date) -> Sequence[_Told]:
    """Those of the surest kind; of them, those that speak of being away, and no past ones beside others."""
    told = [each for each in told if not (each.other and not each.away)]
    if not told:
        return ()
    surest = min(each.says for each in told)
    of_it = [each for each in told if each.says is surest]
    if surest is _Says.UNTIL:
        of_it = [each for each in of_it if each.away] or of_it
    ahead = [each for each in of_it if each.day is None or each.day > today]
    ranges = {each.day for each in told if each.ranged and each.day and each.day > today}
    if len(ranges) > 1 and ahead and all(each.day for each in ahead):
        return [min(ahead, key=lambda each: each.day or today)]  # of several absences, the first ends first
    if len({each.written for each in ahead}) == 1 and ahead[0].day:
        return [max(ahead, key=lambda each: each.day or today)]  # one day in two languages: the clearer one's meaning
    return ahead or of_it


def _certain(told: Sequence[_Told], today: date) -> date | None:
    days = {each.day for each in told}
    if len(days) != 1:
        return None
    day = days.pop()
    return day if day and today < day <= today + FARTHEST else None


def _told(sentence: str, sent: datetime, month_first: tuple[bool, ...]) -> Iterator[_Told]:
    """What the sentence says of each day it names."""
    folded = fold(sentence)
    away, other = phrases.AWAY.find(folded) is not None, phrases.OTHER_MATTERS.find(folded) is not None
    for named in _named(sentence, sent, month_first):
        if _another_week(named, sent):
            continue
        cue = _without_adornment(named.before)
        says = _says(named, cue)
        ranged = says is _Says.UNTIL and _ends_range(named, cue)
        if named.mention.weekday_only and not (away and says is _Says.UNTIL) and _is_habit(named, says):
            continue  # "Monday to Friday", "Mon, Wed and Thu" are office hours
        if says:
            day = None if _either(named) or phrases.PERHAPS.find(folded) else _in_next_week(named, sent)
            back = _first_day_back(says, day, named, cue, ranged=ranged)
            yield _Told(says, back, day, ranged, away, other)


def _is_habit(named: _Named, says: _Says | None) -> bool:
    return says is _Says.UNTIL or _among_weekdays(named)


def _among_weekdays(named: _Named) -> bool:
    """Nothing but a comma or one short word parts it from the day before it, or behind it."""
    beside = ("" if named.first else named.before, "" if named.last else named.after)
    return any(part and _CONNECTS.fullmatch(part) and not _comes_in(part) for part in beside)


def _either(named: _Named) -> bool:
    """ "the 17th or the 18th"."""
    parts = ("" if named.last else named.after, "" if named.first else named.before)
    return any(word in words.EITHER for part in parts for word in fold(part).split()[:1])


def _named(sentence: str, sent: datetime, month_first: tuple[bool, ...]) -> Iterator[_Named]:
    found = mentions(sentence, sent, month_first)
    for at, mention in enumerate(found):
        previous, last = found[at - 1] if at else None, at + 1 == len(found)
        before = sentence[previous.end if previous else 0 : mention.start]
        after = sentence[mention.end : len(sentence) if last else found[at + 1].start]
        yield _Named(mention, before, after, previous, last)


def _says(named: _Named, cue: str) -> _Says | None:
    """The nearest words decide: those right before the day, right after it, then those of its part of the sentence."""
    behind = _behind(named)
    denies = phrases.NOT.find(fold(named.before)) is not None
    if denies and _ends_with(cue, words.BEFORE) and _there(named.before):
        return _Says.BACK  # "not back until the 12th": in most languages with the word for "until" or "before"
    if _ends_with(cue, words.UNTIL) or _ends_with(cue, words.THROUGH) or behind.startswith(words.UNTIL_AFTER):
        return _Says.UNTIL
    if named.mention.ends_range or _ends_range(named, cue) or _is_last_day(named):
        return _Says.UNTIL
    if _ends_with(cue, words.UNCLEAR) or behind.startswith(words.UNCLEAR_AFTER):
        return None
    return _comes(named)


def _is_last_day(named: _Named) -> bool:
    return any(phrases.LAST_DAY.find(fold(part)) for part in (named.before, named.after if named.last else ""))


def _comes(named: _Named) -> _Says | None:
    """Does its part of the sentence say that they come back that day, or that the house opens?"""
    ahead = _comes_in(named.before) or _comes_in(_CLAUSE_END.split(named.before.rstrip(" ,"))[-1])
    if ahead:
        return ahead
    clause = named.after if named.last or _EAST_ASIAN.search(named.after) else _CLAUSE_END.split(named.after)[0]
    return _comes_in(clause)


def _comes_in(part: str) -> _Says | None:
    folded = fold(part)
    there = not phrases.NOT_THERE.find(folded)
    if there and phrases.OPENS.find(folded):
        return _Says.OPEN
    if phrases.FIRST_DAY.find(folded) or (phrases.BACK.find(folded) and not phrases.NOT_BACK.find(folded)):
        return _Says.BACK
    if there and phrases.PRESENT.find(folded) and not phrases.AWAY.find(folded):
        return _Says.BACK
    return _Says.OPEN if there and phrases.ANSWERS.find(folded) else None


def _there(part: str) -> bool:
    """A word of being there, denied or not."""
    folded = fold(part)
    return any(table.find(folded) for table in (phrases.BACK, phrases.PRESENT, phrases.OPENS))


def _first_day_back(says: _Says, day: date | None, named: _Named, cue: str, *, ranged: bool) -> date | None:
    if day is None or says is not _Says.UNTIL:
        return day
    included = ranged or named.mention.ends_range or _behind(named).startswith(words.INCLUDED) or _including(named)
    if not included and (_ends_with(cue, words.UNTIL) and not _ends_with(cue, words.THROUGH)):
        return _working_day(day)
    open_ended = _ends_with(cue, words.OPEN_ENDED) or _behind(named).startswith(words.OPEN_ENDED_AFTER)
    if open_ended and not included and day.weekday() == 0:
        return day
    return _working_day(day + timedelta(days=1))


def _behind(named: _Named) -> str:
    """The words behind a day, without its weekday: "14 Ağustos Cuma gününe kadar"."""
    behind = re.sub(r"^['’]?\s?\([^)]{1,12}\)", "", named.after).lstrip(" ,.(")
    word, space, rest = behind.partition(" ")
    return rest if space and looked_up(WEEKDAYS, word) else behind


def _including(named: _Named) -> bool:
    return any(f" {word} " in fold(named.before[-40:]) for word in words.INCLUDED)


def _without_adornment(before: str) -> str:
    """The words before a day, without articles and weekdays: "until Monday, the" is "until"."""
    cue = before[-60:]
    while True:
        shorter = _BESIDE.sub("", cue)
        bare = cue.rstrip(" ,.:(")
        if shorter == cue or _ends_with(bare, words.UNTIL) or _ends_with(bare, words.THROUGH):
            return bare
        cue = shorter


def _ends_with(cue: str, table: tuple[str, ...]) -> bool:
    return any(
        cue.endswith(word)
        and (len(cue) == len(word) or not word[0].isalpha() or not cue[-len(word) - 1].isalnum() or word > "\u3000")
        for word in table
    )


def _ends_range(named: _Named, cue: str) -> bool:
    """ "3 to 12 August", "3 Aug – 12 Aug": a day or its number, a word that leads on, and the day in question."""
    to = next(
        (word for table in (words.UNTIL, words.THROUGH, _LEADS_ON) for word in table if _ends_with(cue, (word,))), None
    )
    if to is None:
        return False
    ahead = _IN_BRACKETS.sub("", cue[: -len(to)]).strip(" .,")
    begins = named.previous if not ahead else None
    if begins:  # "from tomorrow until Monday 10 August" names its last day as any other "until"
        return named.mention.weekday_only or not begins.weekday_only
    return _ENDS_IN_A_DAY.search(ahead[-20:]) is not None


def _in_next_week(named: _Named, sent: datetime) -> date | None:
    """ "Thursday next week" is in the week that begins on the next Monday."""
    day = named.mention.day
    if day is None or not named.mention.weekday_only or not phrases.NEXT_WEEK.find(fold(_around(named))):
        return day
    return sent.date() + timedelta(days=7 - sent.weekday() + day.weekday())


def _another_week(named: _Named, sent: datetime) -> bool:
    """ "next Friday", said on a Tuesday, may be this week's or the next: nobody knows."""
    day, around = named.mention.day, fold(_around(named))
    if day is None or not named.mention.weekday_only or phrases.NEXT_WEEK.find(around) or not phrases.NEXT.find(around):
        return False
    return day.weekday() > sent.weekday()


def _around(named: _Named) -> str:
    return f"{named.before[-16:]} | {named.after[:24]}"


def _working_day(day: date) -> date:
    """That day, or the Monday after it."""
    while day.weekday() > FRIDAY:
        day += timedelta(days=1)
    return day
