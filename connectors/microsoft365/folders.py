"""Which folders of a mailbox can hold an answer, and what each of them is.

All but those that cannot, as on IMAP (`connectors.imap.folders`): junk too, never bin and drafts. Its well-known name
tells what a folder is, whatever it is called in the user's language
(https://learn.microsoft.com/en-us/graph/api/resources/mailfolder).
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from connectors.message import FolderRole

ROLES = {"inbox": FolderRole.INBOX, "junkemail": FolderRole.JUNK, "sentitems": FolderRole.SENT}
REFUSALS = {
    "deleteditems": "a bin",
    "drafts": "drafts",
    "outbox": "an outbox",
    "conversationhistory": "chats, not mails",
    "syncissues": "no mail",  # nor do the folders of conflicts and failures in it
}
A_VIEW = "a view of mails that lie in other folders"
WELL_KNOWN = (*ROLES, *REFUSALS)
INBOX = "INBOX"
READING_ORDER = (FolderRole.INBOX, FolderRole.JUNK, FolderRole.OTHER, FolderRole.SENT)


@dataclass(frozen=True, slots=True)
class Listed:
    """A folder as Microsoft lists it; a `view` shows mails that lie elsewhere."""

    id: str
    name: str
    parent: str
    children: int
    view: bool


@dataclass(frozen=True, slots=True)
class Spot:
    """Where a mail lies: the path as people see it, and what that folder is."""

    folder: str
    role: FolderRole


class Folders:
    """`list_all` and `well_known` ask the server. From any thread: what was learnt is replaced as a whole."""

    def __init__(
        self,
        list_all: Callable[[], Sequence[Listed]],
        well_known: Callable[[Sequence[str]], Mapping[str, str]],
        only: Sequence[str] = (),
    ) -> None:
        self._list_all = list_all
        self._well_known = well_known
        self._only = {INBOX if name.upper() == INBOX else name for name in only}
        self._known: Mapping[str, str] = {}
        self._spots: Mapping[str, Spot] = {}
        self._passed: Mapping[str, str] = {}
        self._refused: frozenset[str] = frozenset()
        self._strangers: set[str] = set()

    def learn(self) -> None:
        """Well-known folders stay what they are; the others are listed anew."""
        self._known = self._known or self._well_known(WELL_KNOWN)
        listed = {each.id: each for each in self._list_all()}
        spots, passed, refused = {}, {}, set()
        for each in listed.values():
            path, reason = self._path(each, listed), self._reason(each, listed)
            if reason is None and (not self._only or path in self._only):
                spots[each.id] = Spot(path, self._role(each, listed))
            else:
                refused.add(each.id)
                if reason:
                    passed[path] = reason
        missing = self._only - {spot.folder for spot in spots.values()}
        passed |= dict.fromkeys(sorted(missing), "configured, but no folder of this mailbox")
        in_order = sorted(spots, key=lambda id_: (READING_ORDER.index(spots[id_].role), spots[id_].folder))
        self._spots, self._passed, self._refused = {id_: spots[id_] for id_ in in_order}, passed, frozenset(refused)

    @property
    def learnt(self) -> bool:
        return bool(self._known)

    def spot(self, folder: str) -> Spot | None:
        """None: what lies there is not for us. A folder that is not known yet is asked for, and only once."""
        if folder not in self._spots and folder not in self._refused and folder not in self._strangers:
            self.learn()
            if folder not in self._spots:
                self._strangers.add(folder)  # hidden ones are never listed, as that of Teams' chats
        return self._spots.get(folder)

    @property
    def watched(self) -> Mapping[str, Spot]:
        """By their ids, in the order of reading."""
        return self._spots

    @property
    def skipped(self) -> tuple[tuple[str, str], ...]:
        return tuple(sorted(self._passed.items()))

    def _path(self, each: Listed, listed: Mapping[str, Listed]) -> str:
        return "/".join(
            INBOX if self._known.get(above.id) == "inbox" else above.name for above in [*_lineage(each, listed)][::-1]
        )

    def _role(self, each: Listed, listed: Mapping[str, Listed]) -> FolderRole:
        """Of a folder below the inbox that is not the inbox itself: any."""
        if self._known.get(each.id) == "inbox":
            return FolderRole.INBOX
        names = (self._known.get(above.id, "") for above in _lineage(each, listed))
        return next((ROLES[name] for name in names if name in ROLES and name != "inbox"), FolderRole.OTHER)

    def _reason(self, each: Listed, listed: Mapping[str, Listed]) -> str | None:
        """Why this folder holds no answer; what was thrown away with its folder is thrown away."""
        if each.view:
            return A_VIEW
        names = (self._known.get(above.id, "") for above in _lineage(each, listed))
        return next((REFUSALS[name] for name in names if name in REFUSALS), None)


def _lineage(each: Listed, listed: Mapping[str, Listed]) -> Iterator[Listed]:
    """The folder and those it lies in, as far as they are listed; no circle, whatever the server says."""
    passed: set[str] = set()
    here: Listed | None = each
    while here and here.id not in passed:
        yield here
        passed.add(here.id)
        here = listed.get(here.parent)
