"""What a sentence says a day is: the day of return, the last day away, or nothing about it.

The words right before and behind the day decide, then those of its part of the sentence.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from enum import IntEnum

from daemon.core import date_phrases as phrases
from daemon.core import date_words as words
from daemon.core.date_mention import Mention, looked_up
from daemon.core.date_mentions import mentions
from daemon.core.date_names import WEEKDAYS
from daemon.core.phrases import fold

LONGEST_ENDING = 3
_BESIDE = re.compile(rf"(?:[\s,.:(]|\b(?:{'|'.join(map(re.escape, words.BESIDE))})\s?)$")
_LEADS_ON = sorted(words.TO, key=len, reverse=True)
# A first day of a range may be a bare number: "3.-14. August", "from 3 to 14 August".
_ENDS_IN_A_DAY = re.compile(r"(?<![\d:])\d{1,2}(?:st|nd|rd|th|er|º|\.|日)?(?:\s?\([^)]{1,6}\))?$")
_IN_BRACKETS = re.compile(r"\([^)]{1,12}\)")
_CLAUSE_END = re.compile(
    r"[,;:。、！]|\.\s|\s(?:and|und|och|og|et|y|e|en|ja|i|a|и|і|а|но|але|ale|та|ve|és|es|si|και|but|aber)\s"
)
_PAUSE = re.compile(r"[,、]")
_CONNECTS = re.compile(r"[\s,.&/–、・·-]{0,4}(?:[^\W\d]{1,4})?[\s,.–-]{0,4}")
_HOURS = re.compile(r"[\s,:(]{0,3}\d{1,2}(?:[.:]\d\d|\s?[ap]\.?m|\s?uhr|\s?h\b)?\s?(?:-|–|to|bis)")
_WAVES = ("~", "〜", "∼")
_EAST_ASIAN = re.compile(r"[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]")


class Says(IntEnum):
    """What a day is said to be, the surest first: the first of these that a mail says is believed."""

    BACK = 1
    OPEN = 2  # the house, not the person
    ANSWERS = 3  # not that they are back, but that they will answer
    UNTIL = 4
    ALONE = 5  # nothing, but no other day is named in an answer that somebody is away


@dataclass(frozen=True, slots=True)
class Named:
    """A day and its part of the sentence: from the day named before it, to the one named after it."""

    mention: Mention
    before: str
    after: str
    previous: Mention | None
    last: bool

    @property
    def first(self) -> bool:
        return self.previous is None


def named_in(sentence: str, sent: datetime, month_first: tuple[bool, ...]) -> Iterator[Named]:
    found = mentions(sentence, sent, month_first)
    for at, mention in enumerate(found):
        previous, last = found[at - 1] if at else None, at + 1 == len(found)
        before = sentence[previous.end if previous else 0 : mention.start]
        after = sentence[mention.end : len(sentence) if last else found[at + 1].start]
        yield Named(mention, before, after, previous, last)


def role(named: Named, cue: str) -> Says | None:
    """The nearest words decide: those right before the day, right after it, then those of its part of the sentence."""
    after = behind(named)
    denies = phrases.NOT.find(fold(named.before)) is not None
    if (
        _takes_leave(named)
        or _is_first_day(named)
        or (denies and ends_with(cue, words.BEFORE) and _there(named.before))
    ):
        return Says.BACK  # "not back until the 12th": in most languages with the word for "until" or "before"
    if ends_with(cue, words.UNTIL_A_RETURN) and _denies_a_return(named):
        return Says.BACK
    if denies and ends_with(cue, words.BEFORE) and phrases.ANSWERS.find(fold(named.before)):
        return Says.ANSWERS  # "I do not read mail before the 12th"
    if _until(named, cue, after) or named.mention.ends_range or ends_range_of(named, cue) or _is_last_day(named):
        return Says.UNTIL
    if ends_with(cue, words.UNCLEAR) or begins_with(after, words.UNCLEAR_AFTER):
        return None
    return _comes(named)


def _denies_a_return(named: Named) -> bool:
    """ "No vuelvo hasta el lunes", "hasta el lunes no vuelvo"."""
    parts = (
        fold(part) for part in (re.split(r"[,;:]", named.before.rstrip(" ,"))[-1], re.split(r"[,;:]", named.after)[0])
    )
    return any(phrases.NOT.find(part) and (phrases.BACK.find(part) or phrases.OPENS.find(part)) for part in parts)


def _until(named: Named, cue: str, after: str) -> bool:
    if begins_with(after, words.INCLUDED) and phrases.AWAY.find(fold(named.after)):
        return True
    until = ends_with(cue, words.UNTIL) or ends_with(cue, words.THROUGH) or begins_with(after, words.UNTIL_AFTER)
    return until or _up_to(named, cue)


def _up_to(named: Named, cue: str) -> bool:
    """ "휴가(~8/14)": until that day in East Asia; elsewhere the sign says "about"."""
    return cue.endswith(_WAVES) and _EAST_ASIAN.search(f"{named.before}{named.after}") is not None


def stands_alone(named: Named, cue: str) -> bool:
    """Nothing around it says what it is, nor that it is another matter's, or not the one."""
    if named.mention.day is None or ends_with(cue, words.UNCLEAR) or ends_with(cue, words.BEFORE):
        return False
    if begins_with(behind(named), words.UNCLEAR_AFTER) or (named.mention.weekday_only and not named.mention.soon):
        return False
    part = fold(f"{named.before} | {named.after}")
    return not any(table.find(part) for table in (phrases.NOT, phrases.NOT_THERE, phrases.NOT_BACK, phrases.LATER))


def clause(named: Named) -> str:
    """The day's own clause, without the day."""
    return f"{_CLAUSE_END.split(named.before.rstrip(' ,'))[-1]} {_CLAUSE_END.split(named.after)[0]}"


def _takes_leave(named: Named) -> bool:
    """ "…, à lundi !": a greeting at the end."""
    greets = fold(re.split(r"[,;:!–—]|\s-\s", named.before)[-1]).strip() in words.UNTIL_WE_MEET
    return named.mention.weekday_only and greets and named.last and not any(map(str.isalnum, named.after))


def _is_first_day(named: Named) -> bool:
    """ "Away until 24 August, the date of my return"."""
    return named.last and phrases.FIRST_DAY.find(fold(named.after)) is not None


def _is_last_day(named: Named) -> bool:
    return any(phrases.LAST_DAY.find(fold(part)) for part in (named.before, named.after if named.last else ""))


def _comes(named: Named) -> Says | None:
    """Does its part of the sentence say that they come back that day, or that the house opens?"""
    lead = _lead(named)
    ahead = _comes_in(lead) or _comes_in(_CLAUSE_END.split(lead.rstrip(" ,"))[-1])
    if ahead:
        return ahead
    return _comes_in(named.after if named.last else _own_part(named.after))


def _lead(named: Named) -> str:
    """What leads to a day: "22일 귀국, 24일부터 출근" has said all about the first before it names the second."""
    if named.first or not _EAST_ASIAN.search(named.before):
        return named.before
    return _PAUSE.split(named.before)[-1]


def _own_part(after: str) -> str:
    """What follows a day and does not yet lead to the next one; East Asians put the verb last."""
    clauses = _CLAUSE_END.split(after)
    return clauses[0] if len(clauses) == 1 or not _EAST_ASIAN.search(after) else " ".join(clauses[:-1])


def _comes_in(part: str) -> Says | None:
    folded = fold(part)
    there = not phrases.NOT_THERE.find(folded)
    if there and phrases.OPENS.find(folded):
        return Says.OPEN
    if phrases.FIRST_DAY.find(folded) or (phrases.BACK.find(folded) and not phrases.NOT_BACK.find(folded)):
        return Says.BACK
    if there and phrases.PRESENT.find(folded) and not phrases.AWAY.find(folded):
        return Says.BACK
    return Says.ANSWERS if there and phrases.ANSWERS.find(folded) else None


def _there(part: str) -> bool:
    """A word of being there or of answering, denied or not."""
    folded = fold(part)
    return any(table.find(folded) for table in (phrases.BACK, phrases.PRESENT, phrases.OPENS, phrases.ANSWERS))


def is_habit(named: Named, says: Says | None) -> bool:
    return says is Says.UNTIL or _among_weekdays(named)


def joins_weekdays(named: Named) -> bool:
    """ "Mondays and Wednesdays", "Mon-Fri 8.45-16.45"."""
    if named.previous is None or not named.previous.weekday_only:
        return False
    return named.before.strip() in words.AND or _HOURS.match(named.after) is not None


def _among_weekdays(named: Named) -> bool:
    """Nothing but a comma or one short word parts it from the day before it, or behind it."""
    previous = named.previous
    beside = ("" if previous is None or previous.soon else named.before, "" if named.last else named.after)
    return any(part and _CONNECTS.fullmatch(part) and not _comes_in(part) for part in beside)


def either(named: Named) -> bool:
    """ "the 17th or the 18th"."""
    parts = ("" if named.last else named.after, "" if named.first else named.before)
    return any(word in words.EITHER for part in parts for word in fold(part).split()[:1])


def behind(named: Named) -> str:
    """The words behind a day, without its weekday: "14 Ağustos Cuma gününe kadar"."""
    after = re.sub(r"^(?:-[ae]v[ae]l)?['’]?\s?(?:\([^)]{1,12}\))?", "", named.after).lstrip(" ,.(")
    word, space, rest = after.partition(" ")
    return rest if space and looked_up(WEEKDAYS, word) else after


def including(named: Named) -> bool:
    """Before the day, or behind it in brackets."""
    beside = fold(named.before[-40:] + " | " + (_IN_BRACKETS.match(named.after.lstrip()) or [""])[0])
    return any(f" {word} " in beside for word in words.INCLUDED)


def without_adornment(before: str) -> str:
    """The words before a day, without articles and weekdays: "until Monday, the" is "until"."""
    cue = before[-60:]
    while True:
        shorter = _BESIDE.sub("", cue)
        bare = cue.rstrip(" ,.:(")
        if shorter == cue or ends_with(bare, words.UNTIL) or ends_with(bare, words.THROUGH):
            return bare
        cue = shorter


def ends_with(cue: str, table: tuple[str, ...]) -> bool:
    return cue.endswith(table) and any(
        cue.endswith(word)
        and (len(cue) == len(word) or not word[0].isalpha() or not cue[-len(word) - 1].isalnum() or word > "\u3000")
        for word in table
    )


def begins_with(after: str, table: tuple[str, ...]) -> bool:
    """With whole words of the table, and not with the beginnings of others: "ig" is Hungarian, "igen" Swedish."""
    return after.startswith(table) and any(
        after.startswith(word)
        and (word > "\u3000" or len(word) > LONGEST_ENDING or not after[len(word) :][:1].isalpha())
        for word in table
    )


def ends_range_of(named: Named, cue: str) -> bool:
    """ "3 to 12 August", "3 Aug – 12 Aug": a day or its number, a word that leads on, and the day in question."""
    to = next(
        (word for table in (words.UNTIL, words.THROUGH, _LEADS_ON) for word in table if ends_with(cue, (word,))), None
    )
    if to is None:
        return False
    ahead = _IN_BRACKETS.sub("", cue[: -len(to)]).strip(" .,")
    begins = named.previous if not ahead else None
    if begins:  # "from tomorrow until Monday 10 August" names its last day as any other "until"
        return named.mention.weekday_only or not begins.weekday_only
    return _ENDS_IN_A_DAY.search(ahead[-20:]) is not None
