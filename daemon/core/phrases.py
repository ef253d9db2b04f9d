"""Does a text say one of these things? Phrases of many languages, looked up in linear time.

Mail is hostile, so this is plain substring search over folded text: no pattern can be made to backtrack. Folding drops
what people and phones drop: case, accents, typographic quotes, punctuation and line ends.
"""

import re
import unicodedata
from collections.abc import Iterable
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
        self._phrases = tuple(_phrase(said) for table in by_language.values() for said in table)

    def find(self, folded: str) -> str | None:
        """The first phrase of the table that a folded text holds."""
        return next((phrase.said.rstrip("|") for phrase in self._phrases if _place(phrase, folded) >= 0), None)

    def places(self, folded: str) -> list[int]:
        """Where the phrases stand, unsorted: one place each."""
        return [place for phrase in self._phrases if (place := _place(phrase, folded)) >= 0]


def _place(phrase: _Phrase, folded: str) -> int:
    """Where a phrase begins: its pieces in order, each at most a gap after the one before; -1 if nowhere."""
    first, *others = phrase.pieces
    place = folded.find(first)
    while place >= 0:
        if not others or _follow(others, folded, place + len(first)):
            return place
        place = folded.find(first, place + 1)
    return -1


def _follow(pieces: list[str], folded: str, end: int) -> bool:
    for piece in pieces:
        # A piece brings its own leading space, which is the space that ends the word before it.
        place = folded.find(piece, end - 1, end + LONGEST_GAP + len(piece))
        if place < 0:
            return False
        end = place + len(piece)
    return True
