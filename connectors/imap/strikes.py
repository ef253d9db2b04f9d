"""One mail that cannot be fetched must not stop the rest: which are those, and when do we give one up?

A server may refuse a mail (NO), answer rubbish, or break off each time it is asked for it. A single such mail looks
just like a server in trouble, so it is given up only when others were served beside it, or after several tries.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import TypeVar

from connectors.base import Unavailable
from connectors.imap.errors import Busy
from connectors.imap.refusals import Refused

T = TypeVar("T")

CHUNK = 50
GIVE_UP_AFTER = 4


class Strikes:
    """How often each mail, by key, was asked for in vain; kept while the process lives."""

    def __init__(self) -> None:
        self._counts: Counter[str] = Counter()

    def count(self, keys: Sequence[str]) -> None:
        self._counts.update(keys)

    def forgive(self, keys: Iterable[str]) -> None:
        """They were served whole: a header alone is no proof, the body may be what the server stumbles over."""
        for key in keys:
            self._counts.pop(key, None)

    def given_up(self, key: str) -> bool:
        return self._counts[key] >= GIVE_UP_AFTER

    def chunks(self, uids: Sequence[int], key: Callable[[int], str]) -> Iterator[Sequence[int]]:
        """In order; a mail with a strike goes alone, so that one more breakdown tells whose fault it is."""
        chunk: list[int] = []
        for uid in uids:
            struck = self._counts[key(uid)] > 0
            if chunk and (struck or len(chunk) == CHUNK):
                yield chunk
                chunk = []
            if struck:
                yield [uid]
            else:
                chunk.append(uid)
        if chunk:
            yield chunk


def each_alone(ask: Callable[[Sequence[int]], Sequence[T]], uids: Sequence[int]) -> tuple[list[T], dict[int, str]]:
    """What the server serves, and those it refuses with its reason: found by asking for ever smaller halves."""
    try:
        return list(ask(uids)), {}
    except Refused as refusal:
        if len(uids) == 1:
            return [], {uids[0]: str(refusal)}
    middle = len(uids) // 2
    early, refused = each_alone(ask, uids[:middle])
    late, refused_late = each_alone(ask, uids[middle:])
    return early + late, refused | refused_late


class Patient:
    """Asks for mails by UID on behalf of one folder, and counts the strikes."""

    def __init__(self, strikes: Strikes, key: Callable[[int], str]) -> None:
        self._strikes = strikes
        self._key = key

    def ask(self, ask: Callable[[Sequence[int]], Sequence[T]], uids: Sequence[int]) -> tuple[list[T], dict[int, str]]:
        """As `each_alone`; raises Unavailable while nothing is served and not every mail asked for is given up."""
        if not uids:
            return [], {}
        served, refused = each_alone(lambda some: self._asked(ask, some), uids)
        if served or not refused:
            return served, refused
        self._strikes.count([self._key(uid) for uid in refused])
        if not all(self._strikes.given_up(self._key(uid)) for uid in refused):
            raise Unavailable("The server lists new mails, but hands none of them out.")
        return [], refused

    def _asked(self, ask: Callable[[Sequence[int]], Sequence[T]], uids: Sequence[int]) -> Sequence[T]:
        try:
            return ask(uids)
        except Busy:
            raise
        except Unavailable:
            self._strikes.count([self._key(uid) for uid in uids])
            raise
