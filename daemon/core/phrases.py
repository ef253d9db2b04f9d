"""Does a text say one of these things? Phrases of many languages, looked up in linear time.

Mail is hostile, so this is plain substring search over folded text: no pattern can be made to backtrack. Folding drops
what people and phones drop: case, accents, typographic quotes, punctuation and line ends.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

GAP = "…"  # in a phrase: a few words of anything
LONGEST_GAP = 50
_NOT_A_LETTER = re.compile(r"[\W_]+")
_BETWEEN_IDEOGRAPHS = re.compile(r"(?<=[\u3040-\u30ff\u4e00-\u9fff]) (?=[\u3040-\u30ff\u4e00-\u9fff])")
_LETTERS_WITHOUT_PARTS = str.maketrans({"ł": "l", "ø": "o", "ß": "ss", "đ": "d", "ı": "i", "æ": "ae", "œ": "oe"})


def without_accents(text: str) -> str:
    """Lower case, compatibility forms unified, accents dropped: "Für" is "fur", "１２月" is "12月"."""
    lowered = text.lower()
    if lowered.isascii():
        return lowered
    parts = unicodedata.normalize("NFKD", lowered.translate(_LETTERS_WITHOUT_PARTS))
    return unicodedata.normalize("NFC", "".join(c for c in parts if not unicodedata.combining(c)))


def fold(text: str) -> str:
    """The text as `Phrases` reads it: words with one space before each of them and one after the last."""
    folded = _NOT_A_LETTER.sub(" ", without_accents(text))
    if not folded.isascii():
        folded = _BETWEEN_IDEOGRAPHS.sub("", folded)  # Japanese and Chinese lines break inside words
    return f" {folded.strip()} "


@dataclass(frozen=True, slots=True)
class _Phrase:
    said: str  # as the table has it: it becomes evidence
    pieces: tuple[str, ...]


@lru_cache(maxsize=4096)
def _phrase(said: str) -> _Phrase:
    return _Phrase(said, tuple(_anchored(piece) for piece in said.split(GAP)))


def _anchored(piece: str) -> str:
    """A phrase begins where a word begins, and may end inside one ("urlaub" finds "Urlaubs"); "|" asks for its end.

    Ideographs stand without spaces, so nothing is asked of them.
    """
    words = fold(piece).strip()
    start = "" if words and "\u3040" <= words[0] <= "\u9fff" else " "
    return start + words + (" " if piece.rstrip().endswith("|") else "")


class Phrases:
    """A table of phrases, given by language so that a reader can find them; all are looked for at once."""

    def __init__(self, by_language: dict[str, Iterable[str]]) -> None:
        self._all = tuple(_phrase(said) for table in by_language.values() for said in table)
        self._latin = tuple(phrase for phrase in self._all if phrase.pieces[0].isascii())

    def find(self, folded: str) -> str | None:
        """The first phrase of the table that a folded text holds."""
        return next((phrase.said.rstrip("|") for phrase in self._held(folded)), None)

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
        for phrase in self._latin if folded.isascii() else self._all:
            # Nearly always the answer is no, and this asks it without a call.
            if phrase.pieces[0] in folded and (len(phrase.pieces) == 1 or _in_order(phrase, folded)):
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
