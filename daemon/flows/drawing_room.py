"""Looks into the files that came in, so that they can be shown: threads that wake when there is one.

What waits lies in the store, so a restart loses nothing. An attempt is counted before it is made: a file that kills the
daemon, whatever the walls around its reading, does so three times and never again.
"""

import logging
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime, timedelta
from typing import Final

from attachments.library import Library
from attachments.values import Facts, Refused, Unavailable
from daemon.bus import Bus, Topic
from daemon.core.documents import Version
from daemon.flows.documents import looked_into
from daemon.storage.errors import StoreUnavailable
from daemon.storage.store import Store

log = logging.getLogger(__name__)

AT_ONCE: Final = 2  # converting keeps a core busy; a small file need not wait for a large one
IN_HAND: Final = 20
EVERY: Final = timedelta(seconds=5)
REST: Final = timedelta(seconds=30)  # until what was put off is tried again
MOST_ATTEMPTS: Final = 3
GIVEN_UP: Final = (
    "This file could not be read: three attempts failed. Save it anew with the program that made it, or as PDF, "
    "and upload that."
)
LOST: Final = "This file is not on the disk any more. Upload it again."


class DrawingRoom:
    """`start` it once; `stop` closes the library, so that whoever draws is let go, and returns when nobody does."""

    def __init__(self, store: Store, library: Library, bus: Bus, clock: Callable[[], datetime]) -> None:
        self._store = store
        self._library = library
        self._bus = bus
        self._clock = clock
        self._news = threading.Event()
        self._ending = threading.Event()
        self._lock = threading.Lock()
        self._in_hand: set[int] = set()
        self._resting: dict[int, datetime] = {}  # until when
        self._foreman = threading.Thread(target=self._run, name="drawing room")
        self._looking = ThreadPoolExecutor(AT_ONCE, "looking into documents")
        self._drawing = ThreadPoolExecutor(1, "drawing ahead")

    def start(self) -> None:
        self._bus.subscribe(Topic.DOCUMENTS, self._news.set)
        self._foreman.start()

    def stop(self) -> None:
        self._ending.set()
        self._news.set()
        self._library.close()
        self._foreman.join()
        for pool in (self._looking, self._drawing):
            pool.shutdown(cancel_futures=True)

    def _run(self) -> None:
        while not self._ending.is_set():
            self._news.clear()
            try:
                self._hand_out()
            except StoreUnavailable as error:
                log.warning("documents wait", extra={"reason": str(error)})
            except Exception:  # a fault of ours, and no reason to hand out none any more
                log.exception("documents could not be handed out")
            self._news.wait(EVERY.total_seconds())

    def _hand_out(self) -> None:
        now = self._clock()
        with self._lock:
            self._resting = {number: until for number, until in self._resting.items() if until > now}
            skip = self._in_hand | self._resting.keys()
            room = IN_HAND - len(self._in_hand)
        for version in self._store.reads.waiting_versions(room, skip):
            with self._lock:
                self._in_hand.add(version.number)
            self._looking.submit(self._look, version)

    def _look(self, version: Version) -> None:
        try:
            self._look_once(version)
        except StoreUnavailable as error:
            self._rest(version, str(error))
        except Exception:  # a fault of ours, and no reason to look into no other file any more
            log.exception("a document could not be looked into", extra={"version": version.number})
            self._rest(version, "a fault of ours")
        finally:
            with self._lock:
                self._in_hand.discard(version.number)
            self._news.set()

    def _look_once(self, version: Version) -> None:
        if not self._begin(version):
            return
        try:
            facts = self._library.look_into(version.hash)
        except Refused as error:
            self._refuse(version, str(error))
        except Unavailable as error:  # also where we are ending: that says nothing of the file
            self._put_off(version, str(error))
        except OSError as error:
            self._look_later(version, error)
        else:
            self._tell(version, facts)

    def _look_later(self, version: Version, trouble: OSError) -> None:
        """What the daemon may not read, or cannot start, or has lost, says nothing of the file."""
        if isinstance(trouble, FileNotFoundError) and not self._library.original(version.hash).exists():
            self._refuse(version, LOST)
        else:
            self._put_off(version, f"It could not be looked into: {trouble.strerror}.")

    def _begin(self, version: Version) -> bool:
        with self._store.transaction() as tx:
            attempt = tx.begin_looking(version.number)
        if attempt is not None and attempt > MOST_ATTEMPTS:
            self._refuse(version, GIVEN_UP)
            return False
        return attempt is not None

    def _tell(self, version: Version, facts: Facts) -> None:
        with self._store.transaction() as tx:
            tx.version_ready(version.number, looked_into(facts))
        log.info("a document is ready", extra={"version": version.number, "pages": len(facts.pages)})
        if not self._ending.is_set():
            self._drawing.submit(self._draw_ahead, version)

    def _refuse(self, version: Version, reason: str) -> None:
        with self._store.transaction() as tx:
            tx.version_refused(version.number, reason)
        log.info("a document is refused", extra={"version": version.number, "reason": reason})

    def _put_off(self, version: Version, reason: str) -> None:
        """Where we are ending, that is the reason, and nobody needs to be told."""
        with self._store.transaction() as tx:
            tx.put_off_looking(version.number, None if self._ending.is_set() else reason)
        self._rest(version, reason)

    def _rest(self, version: Version, reason: str) -> None:
        with self._lock:
            self._resting[version.number] = self._clock() + REST
        log.warning("a document waits", extra={"version": version.number, "reason": reason})

    def _draw_ahead(self, version: Version) -> None:
        """Nobody waits for it: whoever asks for a page has it drawn then."""
        try:
            self._library.draw_ahead(version.hash)
        except (Refused, Unavailable, LookupError, OSError) as error:
            log.info("pages are not drawn ahead", extra={"version": version.number, "reason": str(error)})
        except Exception:
            log.exception("pages could not be drawn ahead", extra={"version": version.number})
