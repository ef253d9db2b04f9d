"""From the characters of a page, each with its place, to lines of words that can be selected, searched and copied.

pdfium gives them in reading order, with spaces and line ends that it found by distance where the file has none. Two
things are left to do here. It joins a word that is divided at a line's end (U+0002 for the hyphen, no line end), but
its halves lie in two places. And right-to-left words in a left-to-right line come in the order in which they are seen.
"""

import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from attachments.contents import Word

DIVIDED = "\x02"
SOFT_HYPHEN = "\u00ad"
LINE_ENDS = "\r\n"
NOTHING_SEEN = {"Cc", "Cf", "Cn", "Co", "Cs"}  # private use too: icon fonts, whose characters mean nothing
JOINERS = "\u200c\u200d\u00ad"
FROM_THE_RIGHT = {"R", "AL"}


@dataclass(frozen=True, slots=True)
class Character:
    """In fractions of the page as it is shown, from its upper left corner."""

    text: str
    left: float
    top: float
    right: float
    bottom: float


def lines_of(characters: Iterable[Character]) -> tuple[tuple[Word, ...], ...]:
    lines, line = [], []
    for word in _words(characters):
        if word is not None:
            line.append(word)
        elif line:
            lines.append(_as_read(line))
            line = []
    if line:
        lines.append(_as_read(line))
    return tuple(lines)


def _words(characters: Iterable[Character]) -> Iterator[Word | None]:
    """None: here a line ends."""
    word: list[Character] = []
    for character in characters:
        if character.text == DIVIDED:
            yield from _ended([*word, replace(character, text=_hyphen_after(word))])
            yield None
        elif character.text in LINE_ENDS:
            yield from _ended(word)
            yield None
        elif character.text.isspace():
            yield from _ended(word)
        else:
            word.append(character)
            continue
        word = []
    yield from _ended(word)


def _ended(word: list[Character]) -> Iterator[Word | None]:
    """Nothing where no character of it can be read, or it lies in what was cropped off. A turned one is a line."""
    text = unicodedata.normalize("NFC", "".join(_plain(character.text) for character in word))
    if not text:
        return
    box = word[:1] if _is_turned(word) else word
    left, right = min(one.left for one in box), max(one.right for one in box)
    top, bottom = min(one.top for one in box), max(one.bottom for one in box)
    if 0 <= (left + right) / 2 <= 1 and 0 <= (top + bottom) / 2 <= 1:
        found = Word(left, top, right - left, bottom - top, text)
        yield from (None, found, None) if box is not word else (found,)


def _is_turned(word: list[Character]) -> bool:
    """Written upwards, downwards or across the page, as watermarks are: it is found where it begins. The box around all
    of it would lie over half of the page, and whoever selects there would select it.
    """
    first, last = word[0], word[-1]
    return abs(first.top - last.top) > max(one.bottom - one.top for one in word)


def _hyphen_after(word: list[Character]) -> str:
    """`state-of-the-` was written with its hyphen; `para-` probably was not."""
    return "-" if any(character.text == "-" for character in word) else SOFT_HYPHEN


def _plain(text: str) -> str:
    """Ligatures (U+FB01 for "fi") and Arabic letters by their shape become the letters that somebody searches for."""
    if text not in JOINERS and unicodedata.category(text) in NOTHING_SEEN:
        return ""
    return unicodedata.normalize("NFKC", text) if "\ufb00" <= text <= "\ufeff" else text


def _as_read(line: list[Word]) -> tuple[Word, ...]:
    read: list[Word] = []
    run: list[Word] = []
    for word in line:
        if not (_is_from_the_right(word) and (not run or word.x >= run[-1].x)):
            read += reversed(run)
            run = []
        if _is_from_the_right(word):
            run.append(word)
        else:
            read.append(word)
    return (*read, *reversed(run))


def _is_from_the_right(word: Word) -> bool:
    strong = (unicodedata.bidirectional(character) for character in word.text)
    return next((direction in FROM_THE_RIGHT for direction in strong if direction in {*FROM_THE_RIGHT, "L"}), False)
