"""A link that is of no mail: made by itself, for somebody or for nobody in particular, for any channel.

Its token is a link token like the others (`marks.Link`), with the 16 bytes of its message in the place of a send's:
nothing that reads a send's id out of it finds one. A message is named by the first link that was made for it, and its
links are told apart by their places, as those of a mail are: so whoever follows several at once is known for a machine.
What a link leads to is inside, too.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from daemon.core.actions import Action
from daemon.core.given import Impossible
from daemon.core.marks import SEND, Link, link_token
from daemon.core.sends import Contact
from daemon.core.targets import LONGEST, LinkKind, Target, packed
from daemon.core.tokens import Keyring
from daemon.core.ulid import LENGTH, LETTERS
from daemon.core.web_address import ascii_form

LINK = "lnk_"
"""Of links in the library, of links made by themselves, and, with digits behind it, of an address in a campaign."""
LINKS = "/l/"
"""In front of a link's token, and of the id of a library's link, which is its address for everybody."""
USUAL_CHANNEL = "other"
OPEN_TO_ALL = "open"
"""The channel of a link of the library that was followed by its own address: nobody knows how it came to them."""
_CHANNEL = re.compile(r"[a-z0-9][a-z0-9_-]{0,39}")
_ID = re.compile(rf"{LINK}[0-7][{LETTERS}]{{{LENGTH - 1}}}")


@dataclass(frozen=True, slots=True)
class Asking:
    """What a link that does something asks before it does it. Empty: the usual words, in the recipient's language."""

    question: str = ""
    button: str = ""


USUAL_ASKING = Asking()


@dataclass(frozen=True, slots=True)
class NewLink:
    """`contact` None: it is for whoever has it. `library` is the number of the library's link that it is.

    `beside` is another link of the same message; None: the first.
    """

    contact: Contact | None
    campaign_id: str | None
    channel: str
    url: str
    library: int | None = None
    actions: Sequence[Action] = ()
    asking: Asking = USUAL_ASKING
    beside: "KeptLink | None" = None


@dataclass(frozen=True, slots=True)
class KeptLink:
    """As it is kept. `contact` is None where it is for nobody in particular, and where they were erased.

    `message` is the id of its message's first link, `place` its place among them, from 0.
    """

    id: str
    message: str
    place: int
    contact: str | None
    campaign_id: str | None
    channel: str
    url: str
    library: int | None
    actions: tuple[Action, ...]
    asking: Asking
    made_at: datetime


def made_token(keyring: Keyring, message: str, target: Target) -> str:
    """`target` has the link's place in its message."""
    return link_token(keyring, Link(LinkKind.MADE, SEND + message.removeprefix(LINK), packed(target)))


def message_of(link: Link) -> str:
    """Of a token of kind `MADE`."""
    return LINK + link.send_id.removeprefix(SEND)


def is_link_id(text: str) -> bool:
    """Of the library or made by itself: neither an address in a campaign nor a send."""
    return _ID.fullmatch(text) is not None


def given_channel(text: str) -> str:
    """Raises Impossible."""
    channel = text.strip().lower()
    if not _CHANNEL.fullmatch(channel):
        raise Impossible("is no channel such as sms, push or slack: up to 40 letters, digits, - and _")
    return channel


def given_url(text: str) -> str:
    """Where a link leads, as a redirect says it. Raises Impossible."""
    url = ascii_form(text.strip())
    if url is None:
        raise Impossible("is no http:// or https:// address")
    if len(url) > LONGEST:
        raise Impossible(f"is longer than {LONGEST} characters")
    return url
