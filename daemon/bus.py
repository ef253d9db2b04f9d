"""Wake-ups: who waits for something new is told that there is something, and then asks the store what.

A message never carries data, so one that is lost or doubled costs nothing but time: whoever waits also looks by the
clock. That is why a bus may be as simple as this one.
"""

import logging
import threading
from collections.abc import Callable
from enum import StrEnum
from typing import Protocol

log = logging.getLogger(__name__)


class Topic(StrEnum):
    """What there is something new of."""

    EVENTS = "events"
    OUTBOX = "outbox"  # something to deliver, or another webhook to deliver to
    MAILBOXES = "mailboxes"  # a mailbox was added, changed or removed
    HITS = "hits"  # somebody or something touched a mail of ours, and nobody judged it yet
    BLOCKS = "blocks"  # what is blocked, which targets refuse our parameter, or where the library's links lead
    DOCUMENTS = "documents"  # a file came in or went, or somebody has looked into one
    SHARES = "shares"  # a document's link shows something else than before, or nothing any more


class Bus(Protocol):
    """Carries wake-ups from whoever wrote to whoever waits."""

    def publish(self, topic: Topic) -> None:
        """From any thread; never blocks, never fails."""

    def subscribe(self, topic: Topic, wake: Callable[[], None]) -> Callable[[], None]:
        """`wake` runs in the publisher's thread and must be quick. Answers with the way to unsubscribe."""


class MemoryBus:
    """The bus of a single process."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._wakes: dict[Topic, tuple[Callable[[], None], ...]] = {}

    def publish(self, topic: Topic) -> None:
        for wake in self._wakes.get(topic, ()):
            try:
                wake()
            except Exception:  # what was published is committed: a subscriber's fault is not the publisher's
                log.exception("a subscriber to %s failed", topic)

    def subscribe(self, topic: Topic, wake: Callable[[], None]) -> Callable[[], None]:
        with self._lock:
            self._wakes[topic] = (*self._wakes.get(topic, ()), wake)

        def unsubscribe() -> None:
            with self._lock:
                self._wakes[topic] = tuple(w for w in self._wakes[topic] if w is not wake)

        return unsubscribe
