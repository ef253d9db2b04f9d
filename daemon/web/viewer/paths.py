"""What is asked for by an address of the viewer? Each thing has one spelling; what is none of them is nothing."""

from dataclasses import dataclass
from enum import StrEnum

UNDER = "/d/"
MOST_DIGITS = 6  # no document has a million pages


class What(StrEnum):
    DOCUMENT = "document"
    PAGE = "page"
    THUMB = "thumb"
    TEXT = "text"
    BEACON = "beacon"
    DOWNLOAD = "download"
    UNLOCK = "unlock"
    LINK = "link"


@dataclass(frozen=True, slots=True)
class Asked:
    """`page` counts from 1, `index` (of a link on it) from 0; both are 0 where none is meant."""

    what: What
    token: str
    page: int = 0
    index: int = 0


POSTED = frozenset({What.BEACON, What.UNLOCK})
_NAMED = {"beacon": What.BEACON, "download": What.DOWNLOAD, "unlock": What.UNLOCK}
_OF_PAGES = {"pages": (What.PAGE, ".webp"), "thumbs": (What.THUMB, ".webp"), "text": (What.TEXT, ".json")}


def asked(path: str) -> Asked | None:
    """`path` as it is after decoding, so that nothing escapes by being encoded."""
    match path.removeprefix(UNDER).split("/"):
        case [token]:
            return Asked(What.DOCUMENT, token)
        case [token, name]:
            return Asked(_NAMED[name], token) if name in _NAMED else None
        case [token, folder, name]:
            what, ending = _OF_PAGES.get(folder, (None, ""))
            page = _number(name.removesuffix(ending)) if name.endswith(ending) else None
            return Asked(what, token, page) if what and page else None
        case [token, "to", on, at]:
            page, index = _number(on), _number(at)
            return Asked(What.LINK, token, page, index) if page and index is not None else None
    return None


def _number(text: str) -> int | None:
    """As we write it ourselves: no sign, no leading zero, no digits of other scripts."""
    plain = text.isascii() and text.isdigit() and len(text) <= MOST_DIGITS
    return int(text) if plain and (text == "0" or not text.startswith("0")) else None
