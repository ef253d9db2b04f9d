"""A link as it stands in a body, and when one is left alone."""

import re
from typing import NamedTuple

from daemon.core.rewrite.closing import PLACEHOLDER

_NEWLINES = str.maketrans("", "", "\t\r\n")
_AROUND = "".join(map(chr, range(0x21)))  # control characters and the space
_WEB = re.compile(r"https?://[^/]", re.IGNORECASE)
_UNTRACKED = re.compile(r"(?<![\w-])(?:untracked|mktNoTrack)(?![\w-])", re.IGNORECASE)
# Liquid, Jinja, Handlebars, Marketo, ERB and merge fields: the engine that sends the mail fills them in later.
_TEMPLATE = re.compile(r"\{\{|\{%|\$\{|<%|\*\||%%|\[\[")


class Found(NamedTuple):
    """Where it stands in the body, and the address as a browser reads it.

    `untracked`: its author said so, in plain text by a mark that is for nobody else to see. A line may end at each of
    `breaks`, before the link and behind it, where it would get too long with ours.
    """

    start: int
    end: int
    url: str
    breaks: tuple[int, int]
    untracked: bool = False
    mark: tuple[int, int] | None = None


def as_read(value: str) -> str:
    """https://url.spec.whatwg.org/#concept-basic-url-parser: what is around it goes, and newlines inside it."""
    return value.strip(_AROUND).translate(_NEWLINES)


def is_web(url: str) -> bool:
    """An address of the web, whole, without damage, and not to be filled in later."""
    to_come = _TEMPLATE.search(url) or PLACEHOLDER.search(url)
    return _WEB.match(url) is not None and "\ufffd" not in url and to_come is None


def says_untracked(words: str) -> bool:
    """What a link's class may say: ours, and Marketo's."""
    return _UNTRACKED.search(words) is not None


def text_end(text: str) -> int:
    """Before its last line end."""
    return len(text.rstrip("\r\n"))


def decoded(written: str, codec: str) -> str | None:
    """`written` holds bytes as ISO 8859-1. None where they are not what they are said to be: nobody knows that link."""
    if written.isascii():
        return written
    try:
        return written.encode("latin-1").decode(codec)
    except UnicodeError:
        return None
