"""Which subscriptions has an account at Microsoft? Asked for once, for all mailboxes that its tokens open.

An application's are those of all its mailboxes, a thousand of them, and after a restart each mailbox looks for its own.
"""

import threading
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from weakref import WeakKeyDictionary

from connectors.oauth import Tokens

GOOD_FOR = timedelta(minutes=10)


@dataclass(frozen=True, slots=True)
class Purpose:
    """What a subscription is of, and where it tells."""

    resource: str
    url: str


class Subscribed:
    """From any thread: who comes while they are asked for waits, and takes the same."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._asked_at: datetime | None = None
        self._ids: dict[Purpose, list[str]] = {}

    def ids(self, purpose: Purpose, ask: Callable[[], Iterable[tuple[Purpose, str]]], now: datetime) -> Sequence[str]:
        """Some may be gone by now. Raises what `ask` raises."""
        with self._lock:
            if self._asked_at is None or now - self._asked_at >= GOOD_FOR:
                told = defaultdict(list)
                for each, id_ in ask():
                    told[each].append(id_)
                self._ids, self._asked_at = dict(told), now
            return tuple(self._ids.get(purpose, ()))

    def note(self, purpose: Purpose, id_: str) -> None:
        """The one there is, as far as we know."""
        with self._lock:
            self._ids[purpose] = [id_]


_of_tokens: WeakKeyDictionary[Tokens, Subscribed] = WeakKeyDictionary()
_lock = threading.Lock()


def subscribed(tokens: Tokens) -> Subscribed:
    """Of the account that these tokens are of; forgotten with them."""
    with _lock:
        return _of_tokens.setdefault(tokens, Subscribed())
