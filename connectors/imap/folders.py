"""Which folders of an IMAP mailbox can hold an answer, and what each of them is.

All but those that cannot: bins, drafts, outboxes, calendars, and views that repeat mails lying elsewhere. The server's
own word (SPECIAL-USE, RFC 6154) comes first, the folder's name second.
"""

import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from imapclient.imap_utf7 import decode

from connectors.imap import names
from connectors.message import FolderRole


@dataclass(frozen=True, slots=True)
class Listed:
    """A line of LIST, `attributes` in lower case.

    `wire` is the name as the server spells it, in modified UTF-7; bytes that have no business there are surrogates
    (PEP 383), so that we can say them back.
    """

    wire: str
    attributes: frozenset[str]
    separator: str

    @property
    def name(self) -> str:
        """As people see it; what is in no known encoding is shown as well as can be."""
        try:
            return str(decode(self.wire.encode("ascii")))
        except ValueError:
            return self.wire.encode("utf-8", "surrogateescape").decode("utf-8", "replace")


@dataclass(frozen=True, slots=True)
class Folder:
    wire: str
    name: str
    role: FolderRole


@dataclass(frozen=True, slots=True)
class Choice:
    """`watched` in the order of reading, `skipped` with the reason, `notice` for the operator."""

    watched: tuple[Folder, ...]
    skipped: tuple[tuple[str, str], ...]
    notice: str | None = None


UNSELECTABLE = frozenset({"\\noselect", "\\nonexistent"})
VIEWS = frozenset({"\\all", "\\flagged", "\\important"})
ROLE_OF_ATTRIBUTE = {"\\sent": FolderRole.SENT, "\\junk": FolderRole.JUNK}
REFUSAL_OF_ATTRIBUTE = {"\\trash": "a bin", "\\drafts": "drafts"}
READING_ORDER = (FolderRole.INBOX, FolderRole.JUNK, FolderRole.OTHER, FolderRole.SENT)
NO_ALL_MAIL = (
    "Gmail hides the folder All Mail from IMAP, so every label is read instead, which is slower. "
    "To change that: Gmail settings, Labels, All Mail, Show in IMAP."
)


def choose(listed: Sequence[Listed], only: Sequence[str] = ()) -> Choice:
    """Every folder that can hold an answer, or `only` those named by the operator."""
    return _choose(tuple(listed), tuple(only))


@lru_cache(maxsize=256)  # the mailboxes of one company have the same folders, and are asked every few seconds
def _choose(listed: tuple[Listed, ...], only: tuple[str, ...]) -> Choice:
    if only:
        return _only(listed, only)
    skipped = {each.name: reason for each in listed if (reason := _refusal(each, listed))}
    kept = [each for each in listed if each.name not in skipped]
    return Choice(_in_order(_folder(each, listed) for each in kept), tuple(sorted(skipped.items())))


def choose_gmail(listed: Sequence[Listed], only: Sequence[str] = ()) -> Choice:
    """On Gmail every mail but spam and rubbish lies in All Mail, once, whatever its labels."""
    wanted = [each for each in listed if each.attributes & {"\\all", "\\junk"} and not each.attributes & UNSELECTABLE]
    if only or not any("\\all" in each.attributes for each in wanted):
        chosen = choose(listed, only)
        return Choice(chosen.watched, chosen.skipped, None if only else NO_ALL_MAIL)
    wanted.sort(key=lambda each: "\\junk" in each.attributes)
    repeated = tuple((each.name, "its mails lie in All Mail") for each in listed if each not in wanted)
    return Choice(tuple(_folder(each, listed) for each in wanted), repeated)


def sent_folder(listed: Sequence[Listed]) -> Listed | None:
    """Where this mailbox keeps what was sent: as the server says, else the one with the shortest name that says so."""
    there = [each for each in listed if not each.attributes & UNSELECTABLE]
    named = [each for each in there if ROLE_OF_NAME.get(_plain_name(each)) is FolderRole.SENT and not _special(each)]
    told = [each for each in there if "\\sent" in each.attributes]
    return min(told or named, key=lambda each: (len(each.wire), each.wire), default=None)


def _only(listed: Sequence[Listed], only: Sequence[str]) -> Choice:
    names = {name.upper() if name.upper() == "INBOX" else name for name in only}
    there = [each for each in listed if {each.name, each.wire} & names and not each.attributes & UNSELECTABLE]
    found = {name for each in there for name in (each.name, each.wire)}
    missing = tuple((name, "configured, but not on the server") for name in sorted(names - found))
    return Choice(_in_order(_folder(each, listed) for each in there), missing)


def _in_order(folders: Iterable[Folder]) -> tuple[Folder, ...]:
    return tuple(sorted(folders, key=lambda folder: (READING_ORDER.index(folder.role), folder.wire)))


def _folder(each: Listed, listed: Sequence[Listed]) -> Folder:
    return Folder(each.wire, each.name, _role(each, listed))


def _refusal(each: Listed, listed: Sequence[Listed]) -> str | None:
    """Why this folder holds no answer; None if it may."""
    if each.attributes & UNSELECTABLE:
        return "holds no mails, only folders"
    if each.attributes & VIEWS:
        return "a view of mails that lie in other folders"
    for above in _lineage(each, listed):
        for attribute, reason in REFUSAL_OF_ATTRIBUTE.items():
            if attribute in above.attributes:
                return reason
        if not _special(above) and (by_name := REFUSAL_OF_NAME.get(_plain_name(above))):
            return by_name
    return None


def _role(each: Listed, listed: Sequence[Listed]) -> FolderRole:
    if each.wire.upper() == "INBOX":
        return FolderRole.INBOX
    for above in _lineage(each, listed):
        for attribute, role in ROLE_OF_ATTRIBUTE.items():
            if attribute in above.attributes:
                return role
        if not _special(above) and (by_name := ROLE_OF_NAME.get(_plain_name(above))):
            return by_name
    return FolderRole.OTHER


def _lineage(each: Listed, listed: Sequence[Listed]) -> Iterator[Listed]:
    """The folder and those it lies in: what was thrown away with its folder is thrown away."""
    yield each
    if not each.separator:
        return
    for other in listed:
        if other.wire.upper() != "INBOX" and each.wire.startswith(other.wire + each.separator):
            yield other


def _special(each: Listed) -> bool:
    return bool(each.attributes & (ROLE_OF_ATTRIBUTE.keys() | REFUSAL_OF_ATTRIBUTE.keys() | VIEWS | {"\\archive"}))


def _plain_name(each: Listed) -> str:
    """The name without case and without the INBOX in front; deeper folders have a path, which no known name has."""
    name, separator = each.name, each.separator
    if separator and name.upper().startswith("INBOX" + separator):
        name = name[len("INBOX" + separator) :]
    return _folded(name)


def _folded(name: str) -> str:
    return unicodedata.normalize("NFKC", name).strip().casefold()


def _names(table: str) -> Iterator[str]:
    return (_folded(name) for line in table.strip().splitlines() for name in line.split("|"))


ROLE_OF_NAME = dict.fromkeys(_names(names.SENT), FolderRole.SENT) | dict.fromkeys(_names(names.JUNK), FolderRole.JUNK)
REFUSAL_OF_NAME = (
    dict.fromkeys(_names(names.OTHER), "an outbox, or no mail")
    | dict.fromkeys(_names(names.DRAFTS), "drafts")
    | dict.fromkeys(_names(names.TRASH), "a bin")
)
