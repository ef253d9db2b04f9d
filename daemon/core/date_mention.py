"""A day that a text names, and how the words for months and weekdays are looked up with their case endings."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from daemon.core.date_names import ENDINGS

SHORTEST_STEM = 5  # letters: a case ending is only looked for behind a longer name
WORD = re.compile(r"[^\W\d_]+(?:-feira|'[^\W\d_]+)?")


@dataclass(frozen=True, slots=True)
class Mention:
    """A day named between `start` and `end` of the text; `day` is None if it may be several."""

    day: date | None
    start: int
    end: int
    ends_range: bool = False  # "July 10-31": the last of several days
    weekday_only: bool = False  # or tomorrow: no number was written
    soon: bool = False  # tomorrow, or the day after
    number_only: bool = False  # "the 7th": of the coming month, or of the month that was spoken of


def looked_up(table: Mapping[str, int], word: str) -> tuple[int, int] | None:
    """What a table has for a word, and how many letters of it: case endings do not count."""
    if word in table:
        return table[word], len(word)
    stem = word.partition("'")[0]
    if stem in table:
        return table[stem], len(stem)
    if len(word) <= SHORTEST_STEM or not word.endswith(ENDINGS):  # nearly all words: at once
        return None
    for ending in ENDINGS:
        stem = word[: -len(ending)]
        if len(stem) >= SHORTEST_STEM and word.endswith(ending) and stem in table:
            return table[stem], len(stem)
    return None
