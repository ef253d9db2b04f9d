"""Days written out in words are put into digits, and nothing else is."""

import pytest

from daemon.core.date_spelled import spelled_out
from daemon.core.phrases import without_accents

SPELLED = [
    ("on Tuesday, the thirty-first of March", "on tuesday, the 31 of march"),
    ("March twenty-third", "march 23"),
    ("måndag tjugoförsta maj", "mandag 21 maj"),
    ("mandag tjuetredje februar", "mandag 23 februar"),
    ("den treogtyvende februar", "den 23 februar"),
    ("dem einundzwanzigsten August", "dem 21 august"),
    ("zaterdag drieëntwintig mei", "zaterdag 23 mei"),
    ("dimanche vingt-sept août", "dimanche 27 aout"),
    ("treinta y uno de agosto", "31 de agosto"),
    ("ventisette agosto", "27 agosto"),
    ("vinte e três de maio", "23 de maio"),
    ("dwudziestego pierwszego maja", "21 maja"),
    ("jednadvacátého května", "21 kvetna"),
    ("двадцать первого мая", "21 мая"),
    ("двадцять другого лютого", "22 лютого"),
    ("on yedi Mart", "17 mart"),
    ("είκοσι τρεις Μαΐου", "23 μαιου"),
    ("douăzeci și trei februarie", "23 februarie"),
    ("kolmastoista päivä tammikuuta", "13 paiva tammikuuta"),
    ("január tizenkilencedikén", "januar 19-en"),
    ("삼월 십육일", "3월 16일"),
]


@pytest.mark.parametrize(("words", "digits"), SPELLED)
def test_a_day_in_words_is_put_into_digits(words: str, digits: str) -> None:
    assert spelled_out(without_accents(words)) == digits


@pytest.mark.parametrize(
    "words",
    [
        "no one may enter",
        "two colleagues in march",
        "a first answer",
        "on march 9",
        "iki rugpjucio 27 d.",
        "en aout deux semaines",
        "trois personnes",
        "",
    ],
)
def test_other_numbers_stay_words(words: str) -> None:
    assert spelled_out(words) == words
