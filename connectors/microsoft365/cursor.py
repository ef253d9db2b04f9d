"""Our place in a mailbox of Microsoft 365: until when it is read by date, and how far each folder's changes are.

Microsoft has no history of a whole mailbox. So what comes is found by date, with an overlap, and what came with an old
date, or was moved, by each folder's changes, now and then. The states of those are the server's, some 200 letters
each: so all of it is compressed.
"""

import json
import zlib
from base64 import urlsafe_b64encode
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from hashlib import blake2b

from connectors.base import Cursor, CursorExpired
from connectors.microsoft365.answers import Found

VERSION = 1
OVERLAP = timedelta(minutes=10)  # how late a mail may appear behind another that was received after it
MOST_GIVEN = 1000


@dataclass(frozen=True, slots=True)
class Place:
    """`marks` are the mails read of which the next question by date may tell again, with the second of their arrival.

    `given` are those read since the folders were last asked, as they will tell of them again, too. What arrived before
    `horizon` is none of our business. `reconciled_at` None: the folders' `states` are being fetched, before anything
    else; what comes meanwhile they will tell.
    """

    horizon: datetime
    since: datetime
    reconciled_at: datetime | None = None
    states: Mapping[str, str] = field(default_factory=dict)
    marks: Mapping[str, int] = field(default_factory=dict)
    given: tuple[str, ...] = ()

    def knows(self, found: Found) -> bool:
        name = _mark_of(found)
        return name in self.marks or name in self.given

    def is_due(self, now: datetime, every: timedelta) -> bool:
        return self.reconciled_at is None or now - self.reconciled_at >= every

    def state_of(self, folder: str) -> str | None:
        return self.states.get(mark(folder))

    def with_state(self, folder: str, state: str | None) -> "Place":
        """None: it is forgotten."""
        others = {name: each for name, each in self.states.items() if name != mark(folder)}
        return replace(self, states=others if state is None else others | {mark(folder): state})

    def of_folders(self, folders: Iterable[str]) -> "Place":
        """Without the states of folders that are there no more."""
        there = {mark(folder) for folder in folders}
        return replace(self, states={name: each for name, each in self.states.items() if name in there})

    def reaching(self, received_at: datetime, now: datetime) -> "Place":
        """All that arrived by then is read. A date in the future must not hide what comes until then."""
        return replace(self, since=max(self.since, min(received_at, now)))

    def with_arrived(self, found: Sequence[Found], now: datetime) -> "Place":
        """Found by date, and read. What is much older than the folders' states, they will not tell of."""
        reached = self.reaching(found[-1].received_at, now)
        known_to_folders = (self.reconciled_at or now) - OVERLAP
        return reached._with_marks(found)._with_given([each for each in found if each.received_at >= known_to_folders])

    def with_changed(self, found: Sequence[Found]) -> "Place":
        """Told of by a folder, and read."""
        return self._with_marks(found)._with_given(found)

    def reconciled(self, now: datetime) -> "Place":
        return replace(self, reconciled_at=now, given=())

    def _with_marks(self, found: Sequence[Found]) -> "Place":
        oldest = _seconds(self.since - OVERLAP)
        marks = {**self.marks, **{_mark_of(each): _seconds(each.received_at) for each in found}}
        return replace(self, marks={name: at for name, at in marks.items() if at >= oldest})

    def _with_given(self, found: Sequence[Found]) -> "Place":
        """As many as are worth remembering: another time they would be recognised by whoever records them."""
        given = dict.fromkeys([*self.given, *map(_mark_of, found)])
        return replace(self, given=tuple(given)[-MOST_GIVEN:])


def mark(*what: str) -> str:
    """A short name for a long one: 64 bits of a hash."""
    return urlsafe_b64encode(blake2b("\n".join(what).encode(), digest_size=8).digest()).decode().rstrip("=")


def pack(place: Place) -> Cursor:
    content = {
        "v": VERSION,
        "horizon": _seconds(place.horizon),
        "since": _seconds(place.since),
        "reconciled": _seconds(place.reconciled_at) if place.reconciled_at else None,
        "states": place.states,
        "marks": place.marks,
        "given": place.given,
    }
    return zlib.compress(json.dumps(content, separators=(",", ":")).encode())


def unpack(cursor: Cursor) -> Place:
    """Raises CursorExpired for what we cannot read: another kind's cursor, or one of a later version."""
    try:
        content = json.loads(zlib.decompress(cursor))
        if content["v"] != VERSION:
            raise CursorExpired("The place kept for this mailbox is of another version; it is read again.")
        reconciled = content["reconciled"]
        return Place(
            horizon=_moment(content["horizon"]),
            since=_moment(content["since"]),
            reconciled_at=None if reconciled is None else _moment(reconciled),
            states={str(name): str(each) for name, each in content["states"].items()},
            marks={str(name): int(each) for name, each in content["marks"].items()},
            given=tuple(map(str, content["given"])),
        )
    except (zlib.error, ValueError, TypeError, KeyError, AttributeError, OverflowError, OSError) as error:
        raise CursorExpired("The place kept for this mailbox cannot be read; it is read again.") from error


def _mark_of(found: Found) -> str:
    return mark(found.id, found.folder)


def _seconds(moment: datetime) -> int:
    return int(moment.timestamp())


def _moment(seconds: float) -> datetime:
    return datetime.fromtimestamp(seconds, UTC)
