"""The sentences of a mail that may name days, as the readers of days want them: without accents, on one line.

A dot ends a sentence, an abbreviation, or a number that orders ("14. August"); only what follows tells.
"""

import re
from collections.abc import Iterator

from daemon.core.date_names import MONTHS, WEEKDAYS
from daemon.core.date_spelled import spelled_out
from daemon.core.phrases import without_accents

_DOT_BEHIND_A_NUMBER = re.compile(r"(?<=\d\.)\s+(?=([^\W\d_]+))")
_SENTENCE_END = re.compile(
    r"(?<=[^\W\d][.!?])\s+(?=[^\d\s])|(?<=[^\W\d]{4}[.!?])\s+(?=\d)|(?<=\d[!?])\s+|"
    r"(?<=[\u3040-\u9fff\uac00-\ud7af][.!?])\s+|\n\s*\n|\n\s*(?=[-•*·]\s|\d\)\s)|[。！？;]"
)
_ABBREVIATIONS = re.compile(
    r"\b(incl|inkl|einschl|einschliessl|vorauss|voraussichtl|t\.o\.m|t\.e\.m|m\.i\.v|i\.v\.m|v\.a|f\.o\.m|fr\.o\.m|"
    r"ca|approx|kl|bzw|d|den|vč|vc|wl|[ap]\.m(?=\. on ))\.(?=\s)|"
    r"\b(mon|tues?|wed|thurs?|fri|sat|sun|mo|di|mi|do|fr|sa|so|ma|ti|ke|to|pe|la|su|lun|mar|mie|jue|vie|mer|gio|ven|po|ut|"
    r"st|ct|pa|pon|wt|czw|pt|ndz|[jf]an|feb|mar|apr|jun|jul|aug|sept?|oct|okt|nov|de[cz]|janv|juil|ago|avr|abr|gen|lug|"
    r"set|ott|dic|szept|febr)\.(?=\s(?:\d|d(?:en|em|er|ia)?\b|le\b|el\b|il\b|the\b))"
)
# "The day after tomorrow" in the languages that have no one word for it.
_AFTER_TOMORROW = re.compile(
    r"\b(?:(?:the )?day after tomorrow|pasado manana|depois de amanha|apres[- ]demain|obur gun|yarindan sonraki gun|"
    r"dopo domani|i overmorgo[nr]|i overmorgen)\b"
)
# Portuguese counts its weekdays: "2ª feira", and "na segunda" for short, where Spanish only says "the second".
_COUNTED_WEEKDAY = re.compile(r"\b(segunda|terca|quarta|quinta|sexta|[2-6](?:a|\.?)?)[-\s]?feiras?\b")
_SHORT_MONDAY = re.compile(
    r"\b(n?a|nesta|ate|proxima|desde|de|e|as) segundas?(?=\s*(?:$|[,.;!?()])|"
    r"\s(?:dia|de manha|pela|cedo|a tarde|ja|e|a (?:terca|quarta|quinta|sexta)|\d|que vem|"
    r"com|para|as|pelas|depois|no|na|em|sem|mas|logo|"
    r"bem|respondo|retorno|volto|regresso|estou|estarei|atendo|trato|vejo|leio|reabrimos)\b)"
)
_WEEKDAYS_BY_NUMBER = {"2": "segunda", "3": "terca", "4": "quarta", "5": "quinta", "6": "sexta"}
# "Ab Mo wieder da", "t/m vr": two letters are a day only behind such a word.
_SHORT_WEEKDAY = re.compile(
    r"\b((?:ab|bis|am|bis (?:einschl|inkl)|vom) )(mo|di|mi|do|fr)\b(?:\.(?= \w))?|"
    r"\b((?:vanaf|tot|op|t/m|t\.e\.m|tot en met) )(ma|di|wo|do|vr)\b(?:\.(?= \w))?"
)
_WEEKDAY_OF = {
    "mo": "montag", "ma": "montag", "di": "dienstag", "mi": "mittwoch", "wo": "mittwoch", "do": "donnerstag",
    "fr": "freitag", "vr": "freitag",
}  # fmt: skip
_TOMORROW = re.compile(r"\bi mor(?:gen|gon|ra|rn)\b")  # as Scandinavians write it, in two words
_KANJI_NUMBER = re.compile(r"[一二三四五六七八九十]{1,3}(?=[月日号號])")
_KANJI = {kanji: number for number, kanji in enumerate("一二三四五六七八九", 1)}


def sentences(text: str) -> Iterator[str]:
    marked = _DOT_BEHIND_A_NUMBER.sub(_ended_by_a_capital, text)
    plain = _ABBREVIATIONS.sub(r"\1\2", without_accents(marked).replace("’", "'").replace("ʼ", "'"))
    plain = _SHORT_MONDAY.sub(r"\1 segunda-feira", _COUNTED_WEEKDAY.sub(_in_full, plain))
    plain = _SHORT_WEEKDAY.sub(_weekday_in_full, plain)
    plain = _TOMORROW.sub("imorgen", _AFTER_TOMORROW.sub("overmorgen", spelled_out(plain)))
    for sentence in _SENTENCE_END.split(_KANJI_NUMBER.sub(_in_digits, plain)):
        if sentence and any(character.isalnum() for character in sentence):
            yield " ".join(sentence.split())


def _ended_by_a_capital(space: re.Match[str]) -> str:
    """ "until 14.8. Please …" ends there; "14. August" and "14. Montag" do not."""
    word = space[1]
    begins = word[0].isupper() and without_accents(word) not in MONTHS and without_accents(word) not in WEEKDAYS
    return "\n\n" if begins else " "


def _in_full(weekday: re.Match[str]) -> str:
    return f"{_WEEKDAYS_BY_NUMBER.get(weekday[1][0], weekday[1])}-feira"


def _weekday_in_full(found: re.Match[str]) -> str:
    return (found[1] or found[3]) + _WEEKDAY_OF[found[2] or found[4]]


def _in_digits(found: re.Match[str]) -> str:
    """八 is 8, 十七 is 17, 二十 is 20."""
    tens, ten, ones = found[0].rpartition("十")
    return str((_KANJI.get(tens, 1) * 10 if ten else 0) + _KANJI.get(ones, 0))
