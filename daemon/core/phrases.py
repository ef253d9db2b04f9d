"""Does a text say one of these things? Phrases of many languages, looked up in linear time.

Mail is hostile, so this is plain substring search over folded text: no pattern can be made to backtrack. Folding drops
what people and phones drop: case, accents, typographic quotes, punctuation and line ends.

A mail is asked for some ten thousand phrases. So a text is looked at once for which beginnings of any of them it holds,
and only the few phrases that begin so are searched for.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from operator import itemgetter
from typing import TypeAlias

from daemon.core.languages import excluded

GAP = "…"  # in a phrase: a few words of anything
LONGEST_GAP = 50
A_FEW_TEXTS = 16  # a mail has as many, each asked about by many tables
BEGINNING = 8  # characters from the space before a word on; they may reach into the next word
START = 4  # the same for phrases shorter than that
LAST_OF_THE_BASIC_PLANE = 0xFFFF  # nobody spells with the combining signs behind it, and a wider class is slow
IDEOGRAPHS = 2  # the same for those that begin with one, wherever it stands
_BEGINNINGS = re.compile(rf" (?=(.{{{BEGINNING - 1}}}))")
_STARTS = re.compile(rf" (?=(.{{{START - 1}}}))")
_IDEOGRAPHS = re.compile(rf"(?=([\u3040-\u9fff].{{{IDEOGRAPHS - 1}}}))")
_NOT_A_LETTER = re.compile(r"[\W_]+")
_ASCII_LETTERS = str.maketrans({code: " " for code in range(128) if not chr(code).isalnum()})
_BETWEEN_IDEOGRAPHS = re.compile(r"(?<=[\u3040-\u30ff\u4e00-\u9fff]) (?=[\u3040-\u30ff\u4e00-\u9fff])")
_COMBINING = re.compile(
    f"[{''.join(sign for sign in map(chr, range(LAST_OF_THE_BASIC_PLANE + 1)) if unicodedata.combining(sign))}]+"
)
_LETTERS_WITHOUT_PARTS = str.maketrans({"ł": "l", "ø": "o", "ß": "ss", "đ": "d", "ı": "i", "æ": "ae", "œ": "oe"})


def without_accents(text: str) -> str:
    """Lower case, compatibility forms unified, accents dropped: "Für" is "fur", "１２月" is "12月"."""
    lowered = text.lower()
    if lowered.isascii():
        return lowered
    parts = unicodedata.normalize("NFKD", lowered.translate(_LETTERS_WITHOUT_PARTS))
    return unicodedata.normalize("NFC", _COMBINING.sub("", parts))


@lru_cache(maxsize=A_FEW_TEXTS)
def fold(text: str) -> str:
    """The text as `Phrases` reads it: words with one space before each of them and one after the last."""
    plain = without_accents(text)
    if plain.isascii():  # nearly all: the same, five times as fast
        return f" {' '.join(plain.translate(_ASCII_LETTERS).split())} "
    # Japanese and Chinese lines break inside words.
    return f" {_BETWEEN_IDEOGRAPHS.sub('', _NOT_A_LETTER.sub(' ', plain)).strip()} "


_KNOWN: set[str] = set()  # how the phrases of all tables begin


@lru_cache(maxsize=A_FEW_TEXTS)
def _beginnings(folded: str) -> frozenset[str]:
    """Those of the known beginnings that a folded text holds: far fewer than it has words."""
    held = _KNOWN.intersection(_BEGINNINGS.findall(folded)).union(_KNOWN.intersection(_STARTS.findall(folded)))
    if not folded.isascii():
        held |= _KNOWN.intersection(_IDEOGRAPHS.findall(folded))
    return frozenset(held)


@dataclass(frozen=True, slots=True)
class _Phrase:
    said: str  # as the table has it: it becomes evidence
    pieces: tuple[str, ...]
    language: str


_Placed: TypeAlias = tuple[int, _Phrase]
_place = itemgetter(0)


def _phrase(said: str, language: str) -> _Phrase:
    return _Phrase(said, tuple(_anchored(piece) for piece in said.split(GAP)), language)


def _anchored(piece: str) -> str:
    """A phrase begins where a word begins, and may end inside one ("urlaub" finds "Urlaubs"); "|" asks for its end.

    Ideographs stand without spaces, so nothing is asked of them.
    """
    words = fold(piece).strip()
    start = "" if words and "\u3040" <= words[0] <= "\u9fff" else " "
    return start + words + (" " if piece.rstrip().endswith("|") else "")


def _beginning(piece: str) -> str | None:
    """What of it is looked for first; None if it is too short for that."""
    if not piece.startswith(" "):
        return piece[:IDEOGRAPHS] if len(piece) >= IDEOGRAPHS else None
    length = BEGINNING if len(piece) >= BEGINNING else START
    return piece[1:length] if len(piece) >= length else None


class Phrases:
    """A table of phrases by language. All are looked for at once, but for those of languages that a text is not in."""

    def __init__(self, by_language: dict[str, Iterable[str]]) -> None:
        self._by_beginning: dict[str, list[_Placed]] = {}
        self._short: list[_Placed] = []
        # The place in the table comes along: where a text holds several, the first of the table is told.
        told = (_phrase(each, language) for language, table in by_language.items() for each in table)
        for placed in enumerate(told):
            begins = _beginning(placed[1].pieces[0])
            (self._by_beginning.setdefault(begins, []) if begins else self._short).append(placed)
        self._beginnings = frozenset(self._by_beginning)
        self._found: tuple[str, str | None] = ("", None)  # several rules ask the same of a text
        _KNOWN.update(self._beginnings)
        _beginnings.cache_clear()

    def find(self, folded: str) -> str | None:
        """The first phrase of the table that a folded text holds."""
        asked, found = self._found
        if asked is not folded:
            found = next((phrase.said.rstrip("|") for phrase in self._held(folded)), None)
            self._found = folded, found
        return found

    def opens(self, folded: str, within: int) -> str | None:
        """The first phrase that begins among the text's first characters."""
        return next(
            (
                phrase.said.rstrip("|")
                for phrase in self._held(folded)
                if folded.find(phrase.pieces[0], 0, within + len(phrase.pieces[0])) >= 0
            ),
            None,
        )

    def count(self, folded: str) -> int:
        """How many of its phrases the text holds."""
        return sum(1 for _ in self._held(folded))

    def _held(self, folded: str) -> Iterator[_Phrase]:
        candidates = [*self._short]
        for begins in self._beginnings & _beginnings(folded):
            candidates += self._by_beginning[begins]
        for _, phrase in sorted(candidates, key=_place):
            if (
                phrase.pieces[0] in folded
                and phrase.language not in excluded(folded)
                and (len(phrase.pieces) == 1 or _in_order(phrase, folded))
            ):
                yield phrase


def _in_order(phrase: _Phrase, folded: str) -> bool:
    """Do its pieces stand in the text one after the other, each at most a gap after the one before?"""
    first, *others = phrase.pieces
    place = folded.find(first)
    while place >= 0:
        if _follow(others, folded, place + len(first)):
            return True
        place = folded.find(first, place + 1)
    return False


def _follow(pieces: list[str], folded: str, end: int) -> bool:
    for piece in pieces:
        # A piece brings its own leading space, which is the space that ends the word before it.
        place = folded.find(piece, end - 1, end + LONGEST_GAP + len(piece))
        if place < 0:
            return False
        end = place + len(piece)
    return True
