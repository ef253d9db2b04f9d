"""Our place in a Gmail mailbox: the history id up to which all is recorded, and how far an older stretch is read.

Gmail forgets its history, usually after a week and sometimes within hours, and then answers 404. So the cursor also
says when it was true: what came since then is listed by date instead, and nothing is lost however long we were away.
"""

import json
from dataclasses import dataclass
from datetime import UTC, datetime

from connectors.base import Cursor, CursorExpired

VERSION = 1


@dataclass(frozen=True, slots=True)
class Stretch:
    """Mails of which no history tells, from `since` on; `done` is the last that is recorded, None before the first."""

    since: datetime
    done: str | None = None


@dataclass(frozen=True, slots=True)
class Place:
    """What `history` does not tell of any more came after `at`, our clock's word. First read the `stretch`, if any."""

    history: int
    at: datetime
    stretch: Stretch | None = None


def pack(place: Place) -> Cursor:
    content: dict[str, object] = {"v": VERSION, "history": place.history, "at": int(place.at.timestamp())}
    if place.stretch:
        content |= {"since": int(place.stretch.since.timestamp()), "done": place.stretch.done}
    return json.dumps(content, separators=(",", ":")).encode()


def unpack(cursor: Cursor) -> Place:
    """Raises CursorExpired for what we cannot read: another kind's cursor, or one of a later version."""
    try:
        content = json.loads(cursor)
        if content["v"] != VERSION:
            raise CursorExpired("The place kept for this mailbox is of another version; it is read again.")
        stretch = Stretch(_moment(content["since"]), content["done"]) if "since" in content else None
        return Place(int(content["history"]), _moment(content["at"]), stretch)
    except (ValueError, TypeError, KeyError, AttributeError, OverflowError, OSError) as error:
        raise CursorExpired("The place kept for this mailbox cannot be read; it is read again.") from error


def _moment(seconds: float) -> datetime:
    return datetime.fromtimestamp(seconds, UTC)
