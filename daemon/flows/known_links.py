"""Which links stand in a campaign's mails? Noted once each, so that its page lists also those that nobody clicks."""

import threading
from collections import OrderedDict
from collections.abc import Callable, Sequence
from datetime import datetime

from daemon.core.targets import Target
from daemon.storage.store import Store

MOST_REMEMBERED = 20_000
Noted = tuple[str, str, int | None]


class KnownLinks:
    """`note` from any thread. What this process has noted before costs nothing."""

    def __init__(self, store: Store, clock: Callable[[], datetime]) -> None:
        self._store = store
        self._clock = clock
        self._lock = threading.Lock()
        self._noted: OrderedDict[Noted, None] = OrderedDict()

    def note(self, campaign_id: str, targets: Sequence[Target]) -> None:
        """Of a campaign with very many, such as one for each recipient, only the first are: it lists no more."""
        new = self._new([(campaign_id, *_name(each)) for each in targets])
        if new:
            with self._store.transaction() as tx:
                tx.note_links(campaign_id, [(url, library) for _, url, library in new], self._clock())
            self._remember(new)

    def _new(self, asked: Sequence[Noted]) -> list[Noted]:
        with self._lock:
            return [each for each in dict.fromkeys(asked) if each not in self._noted]

    def _remember(self, new: Sequence[Noted]) -> None:
        with self._lock:
            self._noted |= dict.fromkeys(new)
            while len(self._noted) > MOST_REMEMBERED:
                self._noted.popitem(last=False)


def _name(target: Target) -> tuple[str, int | None]:
    """A link of the library is one, whatever goes along."""
    return ("", target.of_library.number) if target.of_library else (target.url, None)
