"""When is the person back? The first day, if the answer says one single certain day; else None.

A day counts by the words around it, in its own sentence: "until 12 August" is the last day away, "back on 12 August"
the first day there. A wrong day would wake a campaign too early or too late, so what is not sure is not said.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import Enum

from daemon.core import date_words as words
from daemon.core.date_mentions import Mention, mentions
from daemon.core.phrases import fold, without_accents

LOOKED_AT = 3_000
FARTHEST = timedelta(days=800)  # parental leave, at its longest
FRIDAY = 4

_SENTENCE_END = re.compile(
    r"(?<=[^\W\d][.!?])\s+(?=[^\d\s])|(?<=\d[!?])\s+|\n\s*\n|[。！？;]|"
    r"(?<=\d\d\.)\s+(?=(?:i|in|for|please|my|if|we|during|until|bei|ich)\s)"  # "on 12.08. Please …", not "12. August"
)
_ABBREVIATIONS = re.compile(
    r"\b(incl|inkl|einschl|t\.o\.m|fr\.o\.m|ca|approx|kl|bzw|d|den|mon|tues?|wed|thurs?|fri|sat|sun|mo|di|mi|do|fr|sa|so|"
    r"[jf]an|feb|mar|apr|jun|jul|aug|sept?|oct|okt|nov|de[cz])\.(?=\s)"
)
_BESIDE = re.compile(rf"(?:[\s,.:(]|\b(?:{'|'.join(map(re.escape, words.BESIDE))})\s?)$")


_LEADS_ON = sorted(words.TO, key=len, reverse=True)
# A first day that is past already is no mention, but it begins a range all the same.
_ENDS_IN_A_DAY = re.compile(
    r"\d(?:st|nd|rd|th|er|º|\.)?(?:\s(?:of\s|de\s)?([^\W\d_]{3,14})\.?)?(?:,?\s(?:de\s)?20\d\d)?[日号일]?$"
)


class _Role(Enum):
    LAST_DAY_AWAY = "until"
    FIRST_DAY_BACK = "back"


def return_date(text: str, sent: datetime | None) -> date | None:
    """The first day back, read with the mail's own Date, whose offset says which day the writer lives in."""
    if sent is None:
        return None
    said: dict[_Role, set[date]] = {role: set() for role in _Role}
    for sentence in _sentences(text[:LOOKED_AT]):
        for role, day in _told(sentence, sent):
            said[role].add(day)
    days = said[_Role.FIRST_DAY_BACK] or {_next_working_day(day) for day in said[_Role.LAST_DAY_AWAY]}
    return _certain(days, sent.date())


def _certain(days: set[date], today: date) -> date | None:
    if len(days) != 1:
        return None
    day = days.pop()
    return day if today < day <= today + FARTHEST else None


def _sentences(text: str) -> Iterator[str]:
    plain = _ABBREVIATIONS.sub(r"\1", without_accents(text).replace("’", "'"))
    for sentence in _SENTENCE_END.split(plain):
        if sentence and any(character.isalnum() for character in sentence):
            yield " ".join(sentence.split())


@dataclass(frozen=True, slots=True)
class _Named:
    """A day and its part of the sentence: from the day named before it, to the one named after it."""

    mention: Mention
    before: str
    after: str
    first: bool
    last: bool


def _told(sentence: str, sent: datetime) -> Iterator[tuple[_Role, date]]:
    """What the sentence says of each day it names."""
    for named in _named(sentence, sent):
        role = _role(named)
        if role and not _another_week(named, sent):
            yield role, named.mention.day


def _named(sentence: str, sent: datetime) -> Iterator[_Named]:
    found = mentions(sentence, sent)
    for at, mention in enumerate(found):
        first, last = at == 0, at + 1 == len(found)
        before = sentence[0 if first else found[at - 1].end : mention.start]
        after = sentence[mention.end : len(sentence) if last else found[at + 1].start]
        yield _Named(mention, before, after, first, last)


def _role(named: _Named) -> _Role | None:
    """The nearest words decide: those right before the day, right after it, then those of its part of the sentence."""
    cue = _without_adornment(named.before)
    behind = re.sub(r"^\s?\([^)]{1,12}\)", "", named.after).lstrip(" ,")
    comes_back = _says_back(named.before) or (named.last and _says_back(named.after))
    if _ends_with(cue, words.UNTIL) or behind.startswith(words.UNTIL_AFTER):
        # "not back until the 12th" names the first day back, in most languages with the word for "until".
        never = _says_back(named.before) and words.NOT.find(fold(named.before))
        return _Role.FIRST_DAY_BACK if never else _Role.LAST_DAY_AWAY
    if named.mention.ends_range or _ends_range(named, cue):
        return _Role.LAST_DAY_AWAY
    if _ends_with(cue, words.FROM) or behind.startswith(words.FROM_AFTER):
        return _Role.FIRST_DAY_BACK if comes_back else None
    if _ends_with(cue, words.UNCLEAR):
        return None
    return _Role.FIRST_DAY_BACK if comes_back else None


def _says_back(part: str) -> bool:
    folded = fold(part)
    return words.BACK.find(folded) is not None and words.NOT_BACK.find(folded) is None


def _without_adornment(before: str) -> str:
    """The words before a day, without articles and weekdays: "until Monday, the" is "until"."""
    cue = before[-60:]
    while True:
        shorter = _BESIDE.sub("", cue)
        if shorter == cue or _ends_with(cue.rstrip(" ,.:("), words.UNTIL):
            return cue.rstrip(" ,.:(")
        cue = shorter


def _ends_with(cue: str, table: tuple[str, ...]) -> bool:
    return any(
        cue.endswith(word)
        and (len(cue) == len(word) or not word[0].isalpha() or not cue[-len(word) - 1].isalnum() or word > "\u3000")
        for word in table
    )


def _ends_range(named: _Named, cue: str) -> bool:
    """ "3 to 12 August", "3 Aug – 12 Aug": a day or its number, a word that leads on, and the day in question."""
    to = next((word for word in _LEADS_ON if _ends_with(cue, (word,))), None)
    if to is None:
        return False
    ahead = cue[: -len(to)].rstrip(" .,()")
    day = _ENDS_IN_A_DAY.search(ahead[-40:])
    return (not ahead and not named.first) or (day is not None and (not day[1] or day[1] in words.MONTHS))


def _another_week(named: _Named, sent: datetime) -> bool:
    """ "next Friday", said on a Tuesday, may be this week's or the next: nobody knows."""
    if not named.mention.weekday_only or not words.NEXT.find(fold(f"{named.before[-16:]} | {named.after[:14]}")):
        return False
    return named.mention.day.weekday() > sent.weekday()


def _next_working_day(day: date) -> date:
    following = day + timedelta(days=1)
    while following.weekday() > FRIDAY:
        following += timedelta(days=1)
    return following
