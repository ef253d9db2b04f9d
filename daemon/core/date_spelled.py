"""Days written out in words, "the thirty-first of March" or "шестнадцатого марта", put into digits.

What comes out, the readers of numbers know: "31 march", "16 марта". A number word counts only beside a month, since
elsewhere it may number anything.
"""

import re

from daemon.core.date_mention import looked_up
from daemon.core.date_names import MONTHS
from daemon.core.date_number_words import BEHIND_A_MONTH, NUMBERS, TURKISH, TURKISH_MONTHS

_TENS = (20, 30, 10)
_AND = frozenset({"y", "e", "et", "si", "og", "och", "en", "und", "και", "and"})
_OF = frozenset(
    {"de", "of", "del", "d'", "ta", "paiva", "paivana", "paivaan", "di", "dia", "του", "tag", "dag", "kk", "månad"}
)
_SHORTEST_MONTH = 4
_SHORT_MONTHS = frozenset({"may", "mai", "maj", "mei", "маи", "мая"})
_HUNGARIAN_CASE = re.compile(r"(.{3,}?(?:dik[ae]|elseje))(n|ig|tol|re|ra|i)?$")
_HUNGARIAN_ENDINGS = {None: "", "n": "-en"}
_WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)?")
_SINO_KOREAN = re.compile(r"([일이삼사오유육칠팔구시십]{1,2})월\s?([일이삼사오육칠팔구십]{1,3})일(?!\s?[간동])")
_KOREAN = {name: number for number, name in enumerate("일이삼사오육칠팔구", 1)} | {"유": 6}


def spelled_out(text: str) -> str:
    """The text, lower case and without accents, with the days that are words as digits."""
    text = _SINO_KOREAN.sub(_in_korean, text)
    found = list(_WORD.finditer(text))
    words = [each[0] for each in found]
    parts: list[str] = []
    told, at = 0, 0
    while at < len(words):
        number, used, ending = _number(words, at)
        behind = at + used
        if number and (_month_follows(words, at, behind) or _month_precedes(words, at)):
            parts += (text[told : found[at].start()], str(number), ending)
            told = found[behind - 1].end()
        at += max(used, 1)
    return "".join((*parts, text[told:]))


def _number(words: list[str], at: int) -> tuple[int, int, str]:
    """What the words from here on count, how many of them, and the case ending that is kept."""
    first = NUMBERS.get(words[at])
    if first is None:
        return _hungarian(words[at])
    if first in _TENS:
        skip = 2 if at + 2 < len(words) and words[at + 1] in _AND else 1
        unit = NUMBERS.get(words[at + skip], 0) if at + skip < len(words) else 0
        if 0 < unit < 10:
            return first + unit, skip + 1, ""
    return first, 1, ""


def _hungarian(word: str) -> tuple[int, int, str]:
    """ "tizenkilencedikén" is "19-en": its case says what the day is."""
    found = _HUNGARIAN_CASE.match(word)
    number = NUMBERS.get(found[1]) if found else None
    return (number, 1, _HUNGARIAN_ENDINGS.get(found[2], f"-{found[2]}")) if found and number else (0, 1, "")


def _month_follows(words: list[str], first: int, at: int) -> bool:
    while at < len(words) and words[at] in _OF:
        at += 1
    if at == len(words) or not _month(words[at]):
        return False
    return words[first] not in TURKISH or words[at].partition("'")[0] in TURKISH_MONTHS


def _month_precedes(words: list[str], at: int) -> bool:
    counts = words[at] in BEHIND_A_MONTH or _HUNGARIAN_CASE.match(words[at]) is not None
    return counts and at > 0 and _month(words[at - 1])


def _month(word: str) -> bool:
    return (len(word) >= _SHORTEST_MONTH or word in _SHORT_MONTHS) and looked_up(MONTHS, word) is not None


def _in_korean(found: re.Match[str]) -> str:
    return f"{_korean(found[1])}월 {_korean(found[2])}일"


def _korean(name: str) -> int:
    tens, ten, ones = name.replace("시", "십").rpartition("십")
    return (_KOREAN.get(tens, 1) * 10 if ten else 0) + _KOREAN.get(ones, 0)
