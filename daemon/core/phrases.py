"""Does a text say one of these things? Phrases of many languages, looked up in linear time.

Mail is hostile, so this is plain substring search over folded text: no pattern can be made to backtrack. Folding drops
what people and phones drop: case, accents, typographic quotes, punctuation and line ends.

A mail is asked for some ten thousand phrases. So a text is looked at once for which beginnings of any of them it holds,
and only the few phrases that begin so are searched for.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import product
from operator import itemgetter
from typing import NamedTuple, TypeAlias

from daemon.core.languages import excluded

GAP = "…"  # in a phrase: a few words of anything
LONGEST_GAP = 50
LONGEST_PIECE = 60
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
_LETTERS_WITHOUT_PARTS = str.maketrans(
    {"ł": "l", "ø": "o", "ß": "ss", "đ": "d", "ı": "i", "æ": "ae", "œ": "oe", "ʼ": "'"}
)


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


_CHOICE = re.compile(r"\[([^\]]*)\]")
_CHOICE_WITH_GAP = re.compile(rf"\[([^\]]*{GAP}[^\]]*)\]")


class _Phrase(NamedTuple):
    """`pieces` follow each other at most a gap apart. Of the first there is one form, of each other one of several.

    `said` has the same as the table has it: it becomes evidence.
    """

    language: str
    said: tuple[tuple[str, ...], ...]
    pieces: tuple[tuple[str, ...], ...]


_Placed: TypeAlias = tuple[int, str, _Phrase]  # its place in the table, how it begins
_place = itemgetter(0)


def _phrases(written: str, language: str) -> Iterator[_Phrase]:
    """ "[stop, cease] … [mail, call]" is two phrases, of each of which either end will do."""
    if across := _CHOICE_WITH_GAP.search(written):
        for form in across[1].split(", "):
            yield from _phrases(written[: across.start()] + form + written[across.end() :], language)
        return
    first, *others = (_choices(piece) for piece in written.split(GAP))
    later = tuple(tuple(map(_anchored, forms)) for forms in others)
    for form in first:
        yield _Phrase(language, ((form,), *others), ((_anchored(form),), *later))


def _choices(piece: str) -> tuple[str, ...]:
    """Every form of a piece of a phrase."""
    if "[" not in piece:  # nearly all of fifty thousand, whenever a process begins
        return (piece.strip(),)
    texts = _CHOICE.split(piece.strip())
    return tuple(map("".join, product(*([text] if at % 2 == 0 else text.split(", ") for at, text in enumerate(texts)))))


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
    """A table of phrases by language. All are looked for at once, but for those of languages that a text is not in.

    In a phrase "…" is a gap of a few words, "|" asks that a word ends there, "[a, b] c" is "a c" and "b c".
    """

    def __init__(self, by_language: Mapping[str, Iterable[str]]) -> None:
        self._by_beginning: dict[str, list[_Placed]] = {}
        self._short: list[_Placed] = []
        # The place in the table comes along: where a text holds several, the first of the table is told.
        told = (
            each for language, table in by_language.items() for written in table for each in _phrases(written, language)
        )
        for place, phrase in enumerate(told):
            first = phrase.pieces[0][0]
            begins = _beginning(first)
            (self._by_beginning.setdefault(begins, []) if begins else self._short).append((place, first, phrase))
        self._beginnings = frozenset(self._by_beginning)
        self._found: tuple[str, str | None] = ("", None)  # several rules ask the same of a text
        _KNOWN.update(self._beginnings)
        _beginnings.cache_clear()

    def find(self, folded: str) -> str | None:
        """The first phrase of the table that a folded text holds."""
        asked, found = self._found
        if asked is not folded:
            found = next((said.replace("|", "") for _, said in self._held(folded)), None)
            self._found = folded, found
        return found

    def opens(self, folded: str, within: int) -> str | None:
        """The first phrase that begins among the text's first characters."""
        return next(
            (
                said.replace("|", "")
                for first, said in self._held(folded)
                if folded.find(first, 0, within + len(first)) >= 0
            ),
            None,
        )

    def count(self, folded: str) -> int:
        """How many of its phrases the text holds."""
        return sum(1 for _ in self._held(folded))

    def _held(self, folded: str) -> Iterator[tuple[str, str]]:
        """How each phrase of the table that is in the text begins, and what of it is said there."""
        candidates = [*self._short]
        for begins in self._beginnings & _beginnings(folded):
            candidates += self._by_beginning[begins]
        if not candidates:
            return
        others = excluded(folded)
        for _, first, phrase in sorted(candidates, key=_place):
            if phrase.language not in others and first in folded and (said := _said(phrase, folded)):
                yield first, said


def _said(phrase: _Phrase, folded: str) -> str | None:
    """The forms of its pieces that stand in the text one after the other, each at most a gap after the one before."""
    (first,), *others = phrase.pieces
    if not others:
        return phrase.said[0][0]
    place = folded.find(first)
    while place >= 0:
        forms = _follow(others, folded, place + len(first))
        if forms is not None:
            return f" {GAP} ".join(said[form] for said, form in zip(phrase.said, (0, *forms), strict=True)).rstrip()
        place = folded.find(first, place + 1)
    return None


def _follow(pieces: Sequence[tuple[str, ...]], folded: str, end: int) -> tuple[int, ...] | None:
    """Which form of each piece follows, by its number. None: one of them is missing."""
    if not pieces:
        return ()
    # A piece brings its own leading space, which is the space that ends the word before it.
    begins = max(0, end - 1)
    window = folded[begins : end + LONGEST_GAP + LONGEST_PIECE]
    for number, text in enumerate(pieces[0]):
        place = window.find(text)
        if 0 <= place <= LONGEST_GAP + 1:
            forms = _follow(pieces[1:], folded, begins + place + len(text))
            if forms is not None:
                return (number, *forms)
    return None
