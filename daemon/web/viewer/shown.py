"""What the templates of the viewer are given: `viewer.html` a `Shown`, `gate.html` a `Gate`, the others a `Notice`.

Addresses are complete paths on the host of our links. `words` is the table of the reader's language: every sentence by
its name.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TypeAlias

from attachments.values import OutlineItem

Words: TypeAlias = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class ShownPage:
    """`number` counts from 1; `label` and `title` are the document's own, "" where it has none.

    `width` and `height` are those of the image at `src`, in its pixels. `plain` is the same image for whoever runs no
    script: asking for it is noted as looking at the page.
    """

    number: int
    label: str
    title: str
    width: int
    height: int
    src: str
    thumb: str
    text: str
    plain: str


@dataclass(frozen=True, slots=True)
class Sender:
    """The rep. All are "" where nobody is named; `company` is the domain they write from, unless everybody's."""

    name: str = ""
    address: str = ""
    initials: str = ""
    company: str = ""


@dataclass(frozen=True, slots=True)
class Shown:
    """A document in front of a reader. `name` is the file's; `title` its own, "" where it has none.

    `view` is the sealed viewing that beats bring back. `first` is a small image of the first page as a data URI, ""
    where there is none yet. `links` is what the addresses of external links begin with: `{links}/{page}/{index}`, the
    index counted from 0 among the links of the page's text.
    """

    language: str
    words: Words
    token: str
    view: str = field(repr=False)
    name: str
    title: str
    sender: Sender
    note: str
    pages: tuple[ShownPage, ...]
    outline: tuple[OutlineItem, ...]
    approximate: bool
    may_download: bool
    first: str = field(repr=False)
    download: str
    beacon: str
    links: str


class Wrong(StrEnum):
    """Why the gate stays closed. Each is the name of a sentence in `words`, with "wrong_" in front."""

    PASSWORD = "password"  # noqa: S105 - a name, not a secret
    EMAIL = "email"
    TOO_MANY = "too_many"  # tries; a while later there are more


@dataclass(frozen=True, slots=True)
class Gate:
    """A form that sends `password`, `email` or both to `action`. Nothing of the document is told before it opens."""

    language: str
    words: Words
    action: str
    asks_password: bool
    asks_email: bool
    sender: Sender
    wrong: Wrong | None = None
    email: str = ""  # what was given before


class NoticeKind(StrEnum):
    """What stands in the document's place. Each has a title and a meaning in `words`: "gone_title", "gone_meaning"."""

    WAITING = "waiting"  # it is still being converted: the page comes again by itself (`waiting.html`)
    GONE = "gone"  # revoked, expired, deleted: recipients are told only that it is so
    REFUSED = "refused"  # nobody can show this file: the sender has to be asked
    AWAY = "away"  # our own trouble; it passes


@dataclass(frozen=True, slots=True)
class Notice:
    """`waiting.html` where it comes again by itself, after so many seconds; else `closed.html`."""

    language: str
    words: Words
    kind: NoticeKind
    sender: Sender = Sender()
    again_in: int = 0
