"""Where does a mail lie? Gmail has no folders, but labels, which people take for folders.

All but what cannot hold an answer is read, as on IMAP (`connectors.imap.folders`): spam too, never bin and drafts.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from connectors.message import FolderRole

UNREAD = {"TRASH": "a bin", "DRAFT": "drafts", "CHAT": "chats, not mails"}
"""Labels whose mails are never read, by id, with the reason."""

# https://developers.google.com/workspace/gmail/api/guides/labels; a mail to oneself is in both Sent and INBOX.
PLACES = {
    "SPAM": ("Spam", FolderRole.JUNK),
    "SENT": ("Sent", FolderRole.SENT),
    "INBOX": ("INBOX", FolderRole.INBOX),
}
MARKS = frozenset({"UNREAD", "STARRED", "IMPORTANT"})
CATEGORY = "CATEGORY_"
ALL_MAIL = "All Mail"


@dataclass(frozen=True, slots=True)
class Spot:
    folder: str
    role: FolderRole


NOWHERE_ELSE = Spot(ALL_MAIL, FolderRole.OTHER)
"""An archived mail without a label, or one of which nothing could be learnt."""


def is_place(label: str) -> bool:
    """Does this label say where a mail lies, as a folder would? Others mark it, or keep it from being read."""
    return label not in MARKS and label not in UNREAD and not label.startswith(CATEGORY)


class Labels:
    """`names` of the user's labels by their ids; `only` those named by the operator, where there are any."""

    def __init__(self, only: Iterable[str]) -> None:
        self._only = {"INBOX" if name.upper() == "INBOX" else name for name in only}
        self._names: dict[str, str] = {}
        self.learnt = False

    def learn(self, names: Mapping[str, str]) -> None:
        self.learnt = True
        self._names = {label: name for label, name in names.items() if is_place(label) and label not in PLACES}

    def knows(self, labels: Iterable[str]) -> bool:
        return all(label in self._names or label in PLACES or not is_place(label) for label in labels)

    def spot(self, labels: Iterable[str]) -> Spot | None:
        """The first that fits: spam and sent mail are that first of all. None: this mail is not for us."""
        borne = set(labels)
        if borne & UNREAD.keys():
            return None
        own = [Spot(name, FolderRole.OTHER) for label, name in self._names.items() if label in borne]
        spots = [Spot(*PLACES[label]) for label in PLACES if label in borne] + own
        if not self._only:
            return next(iter(spots), NOWHERE_ELSE)
        return next((spot for spot in (*spots, NOWHERE_ELSE) if spot.folder in self._only), None)

    @property
    def watched(self) -> tuple[str, ...]:
        there = ("INBOX", "Spam", ALL_MAIL, *self._names.values(), "Sent")
        return tuple(name for name in there if not self._only or name in self._only)

    @property
    def skipped(self) -> tuple[tuple[str, str], ...]:
        missing = sorted(self._only - set(self.watched))
        bins = (("Trash", UNREAD["TRASH"]), ("Drafts", UNREAD["DRAFT"]))
        return bins + tuple((name, "configured, but no label of this mailbox") for name in missing)
