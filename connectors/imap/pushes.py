"""Did the server say by itself that a folder, other than the one we listen on, has mail that we do not know?

NOTIFY (RFC 5465): a STATUS comes unasked, at any time, amid any command. It is only a hint: it hastens the round, which
asks all folders and stays the truth. Dovecot is silent about mail that another client renamed into a folder, until
somebody opens it, and tells of many things besides mail.
"""

from collections.abc import Collection, Mapping

from connectors.imap.answers import FolderState
from connectors.imap.cursor import Place


class Pushes:
    """What was told since the last survey. A round that sees the same by itself makes it old."""

    def __init__(self) -> None:
        self._told: dict[str, FolderState] = {}
        self._known: set[str] = set()

    @property
    def heard(self) -> bool:
        return bool(self._told)

    def hear(self, told: Mapping[str, FolderState]) -> None:
        self._told |= told

    def surveyed(self, folders: Collection[str]) -> None:
        """Every folder was asked just now: what was told before holds no news any more."""
        self._told.clear()
        self._known.update(folders)

    def news(self, places: Mapping[str, Place]) -> bool:
        """Has one of the folders with a place moved past it, or is there one that nobody has heard of?

        A folder without a place is not watched, or cannot be read: bins, drafts, and what the rep reads or deletes
        elsewhere are no reason for a round. Nor is a new folder a second time.
        """
        unheard = self._told.keys() - self._known
        self._known |= unheard
        return bool(unheard) or any(
            (state.next_uid or 0) > places[wire].next_uid for wire, state in self._told.items() if wire in places
        )
