"""Which folders of an Exchange mailbox can hold an answer, and what each of them is.

All but those that cannot, as on IMAP (`connectors.imap.folders`): bins, drafts, outboxes, calendars. Exchange knows its
special folders by names that do not depend on language, and folders for anything but mail by their class.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from connectors.exchange.answers import FolderInfo, Stamp
from connectors.message import FolderRole

TOP = "msgfolderroot"
ROLES = {"inbox": FolderRole.INBOX, "junkemail": FolderRole.JUNK, "sentitems": FolderRole.SENT}
UNREAD = {"deleteditems": "a bin", "drafts": "drafts", "outbox": "an outbox"}
KNOWN = (TOP, *ROLES, *UNREAD)  # all of them as old as EWS itself
MAIL = "IPF.Note"  # [MS-OXOCNTC] and others: the class of what lies in a folder
INBOX = "INBOX"
READING_ORDER = (FolderRole.INBOX, FolderRole.JUNK, FolderRole.OTHER, FolderRole.SENT)


@dataclass(frozen=True, slots=True)
class Folder:
    """`name` is the path that people see."""

    id: str
    name: str
    role: FolderRole
    total: int
    stamp: Stamp | None


@dataclass(frozen=True, slots=True)
class Choice:
    """`watched` in the order of reading, `skipped` with the reason."""

    watched: tuple[Folder, ...]
    skipped: tuple[tuple[str, str], ...]


def choose(found: Sequence[FolderInfo], known: Mapping[str, str], only: Sequence[str] = ()) -> Choice:
    """Every folder that can hold an answer, or `only` those named. `known`: ids by distinguished name."""
    return _Mailbox(found, known).choose({INBOX if name.upper() == INBOX else name for name in only})


class _Mailbox:
    def __init__(self, found: Sequence[FolderInfo], known: Mapping[str, str]) -> None:
        self._folders = {each.id: each for each in found}
        self._known_as = {id_: name for name, id_ in known.items()}

    def choose(self, only: set[str]) -> Choice:
        there = {self._path(each): each for each in self._folders.values()}
        if only:
            missing = tuple((name, "configured, but not in this mailbox") for name in sorted(only - there.keys()))
            return Choice(self._in_order(each for path, each in there.items() if path in only), missing)
        skipped = {path: reason for path, each in there.items() if (reason := self._refusal(each))}
        kept = (each for path, each in there.items() if path not in skipped)
        return Choice(self._in_order(kept), tuple(sorted(skipped.items())))

    def _in_order(self, folders: Iterator[FolderInfo]) -> tuple[Folder, ...]:
        made = (Folder(each.id, self._path(each), self._role(each), each.total, each.stamp) for each in folders)
        return tuple(sorted(made, key=lambda folder: (READING_ORDER.index(folder.role), folder.name)))

    def _refusal(self, folder: FolderInfo) -> str | None:
        for above in self._lineage(folder):
            if reason := UNREAD.get(self._known_as.get(above.id, "")):
                return reason
        return None if folder.kind in ("", MAIL) or folder.kind.startswith(f"{MAIL}.") else "holds no mails"

    def _role(self, folder: FolderInfo) -> FolderRole:
        """What lies below Sent was sent; what lies below the inbox was put there by somebody."""
        if self._known_as.get(folder.id) == "inbox":
            return FolderRole.INBOX
        roles = (ROLES.get(self._known_as.get(above.id, "")) for above in self._lineage(folder))
        return next((role for role in roles if role and role is not FolderRole.INBOX), FolderRole.OTHER)

    def _path(self, folder: FolderInfo) -> str:
        names = [INBOX if self._known_as.get(each.id) == "inbox" else each.name for each in self._lineage(folder)]
        return "/".join(reversed(names))

    def _lineage(self, folder: FolderInfo) -> Iterator[FolderInfo]:
        """The folder and those it lies in."""
        seen: set[str] = set()
        above: FolderInfo | None = folder
        while above and above.id not in seen:
            yield above
            seen.add(above.id)
            above = self._folders.get(above.parent)
