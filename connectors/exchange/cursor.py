"""Our place in an Exchange mailbox: of each folder, the sync state that the server gave us.

A folder that has no state yet is walked from its beginning, and of what is found only what came since a certain day is
read. Exchange may forget a state; so the cursor also says until when all was recorded.
"""

import json
import zlib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime

from connectors.base import Cursor, CursorExpired

VERSION = 1


@dataclass(frozen=True, slots=True)
class FolderPlace:
    """`walk_since`: this folder is being walked, and what came before then is passed by; None: it is known."""

    state: str
    walk_since: datetime | None


@dataclass(frozen=True, slots=True)
class Place:
    """`since` is where we began; `at`: when something was last recorded, our clock's word. Folders by their ids."""

    since: datetime
    at: datetime
    folders: Mapping[str, FolderPlace]


def pack(place: Place) -> Cursor:
    """Ids and states of one mailbox are much alike: compressed, a folder takes some 200 bytes."""
    folders = {
        id_: [each.state, int(each.walk_since.timestamp()) if each.walk_since else None]
        for id_, each in place.folders.items()
    }
    content = {"v": VERSION, "since": int(place.since.timestamp()), "at": int(place.at.timestamp()), "f": folders}
    return zlib.compress(json.dumps(content, separators=(",", ":")).encode())


def unpack(cursor: Cursor) -> Place:
    """Raises CursorExpired for what we cannot read: another kind's cursor, or one of a later version."""
    try:
        content = json.loads(zlib.decompress(cursor))
        if content["v"] != VERSION:
            raise CursorExpired("The place kept for this mailbox is of another version; it is read again.")
        folders = {
            str(id_): FolderPlace(str(state), None if since is None else _moment(since))
            for id_, (state, since) in content["f"].items()
        }
        return Place(_moment(content["since"]), _moment(content["at"]), folders)
    except (ValueError, TypeError, KeyError, AttributeError, OverflowError, OSError, zlib.error) as error:
        raise CursorExpired("The place kept for this mailbox cannot be read; it is read again.") from error


def _moment(seconds: float) -> datetime:
    return datetime.fromtimestamp(seconds, UTC)
