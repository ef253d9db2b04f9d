"""What is a file called, once its name can harm nobody? A stranger typed it; people and browsers will read it.

Nothing is ever stored under such a name: it is only shown, and offered to whoever downloads the file.
"""

import re
import unicodedata
from typing import Final

LONGEST: Final = 150  # characters; 255 bytes are the end on most file systems, and recipients add " (1)"
LONGEST_ENDING: Final = 10
NAMELESS: Final = "document"

PATH = re.compile(r".*[/\\]", re.DOTALL)
# Control and format characters, among them those that reverse what is read after them, so that an .exe looks like a
# .pdf (U+202E); lone surrogates, private use, and what Unicode has not given a meaning yet.
HARMFUL = frozenset({"Cc", "Cf", "Cs", "Co", "Cn"})
# Windows takes these in no name.
NOT_IN_NAMES = frozenset('<>:"|?*')
ENDING = re.compile(rf"\.[^\W_]{{1,{LONGEST_ENDING}}}\Z", re.ASCII)


def harmless_name(given: str) -> str:
    """Never empty, on one line, at most 150 characters with its ending kept, and the same when it is given again."""
    harmless = "".join(map(_harmless, PATH.sub("", given)))
    name = " ".join(unicodedata.normalize("NFC", harmless).split()).strip(" .")
    ending = match[0] if (match := ENDING.search(name)) else ""
    stem = name.removesuffix(ending)[: LONGEST - len(ending)].rstrip(" .")
    return stem + ending or NAMELESS


def _harmless(character: str) -> str:
    if character.isspace():
        return " "
    if unicodedata.category(character) in HARMFUL:
        return ""
    return "_" if character in NOT_IN_NAMES else character
