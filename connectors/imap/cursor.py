"""Our place in an IMAP mailbox: for every folder the UIDVALIDITY, and the first UID that is not yet recorded.

CONDSTORE's HIGHESTMODSEQ is not kept: it tells of flags, and a reply is a new UID, be it delivered or moved here.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass

from connectors.base import Cursor, CursorExpired

VERSION = 1


@dataclass(frozen=True, slots=True)
class Place:
    """All below `next_uid` is recorded, as long as the folder keeps its `validity` (RFC 3501 section 2.3.1.1)."""

    validity: int
    next_uid: int


def pack(places: Mapping[str, Place]) -> Cursor:
    folders = {name: [place.validity, place.next_uid] for name, place in sorted(places.items())}
    return json.dumps({"v": VERSION, "folders": folders}, separators=(",", ":")).encode()


def unpack(cursor: Cursor) -> dict[str, Place]:
    """Raises CursorExpired for what we cannot read: another kind's cursor, or one of a later version."""
    try:
        content = json.loads(cursor)
        if content["v"] != VERSION:
            raise CursorExpired("The place kept for this mailbox is of another version; it is read again.")
        return {name: Place(int(validity), int(uid)) for name, (validity, uid) in content["folders"].items()}
    except (ValueError, TypeError, KeyError, AttributeError) as error:
        raise CursorExpired("The place kept for this mailbox cannot be read; it is read again.") from error
