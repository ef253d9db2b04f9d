"""Which other addresses does a rep send as? Providers tell. Mail from one is ours, and no prospect's answer.

Asked after a mailbox was connected, and daily. (What lies in Sent teaches the same, mail by mail: `flows.learning`.)
"""

import logging
from collections.abc import Callable
from datetime import datetime, timedelta
from weakref import WeakKeyDictionary

from connectors.base import Connector, ConnectorError
from daemon.storage.store import Store

log = logging.getLogger(__name__)

ASKED_EVERY = timedelta(days=1)
ASKED_AGAIN = timedelta(hours=1)  # where it could not be told


class OwnAddresses:
    """From any thread, for one mailbox from one at a time. One that is connected anew has another connector, and is
    asked at once.
    """

    def __init__(self, store: Store, clock: Callable[[], datetime]) -> None:
        self._store = store
        self._clock = clock
        self._due: WeakKeyDictionary[Connector, datetime] = WeakKeyDictionary()

    def ask(self, mailbox: str, connector: Connector) -> None:
        """If it is time. Call it after a round that went well: a provider that does not tell does no harm to it."""
        now = self._clock()
        if now < self._due.get(connector, now):
            return
        try:
            told = connector.addresses()
        except ConnectorError as error:
            log.info("other addresses are not told", extra={"mailbox": mailbox, "reason": str(error)})
            self._due[connector] = now + ASKED_AGAIN
            return
        with self._store.transaction() as tx:
            tx.learn_own_addresses([each for each in told if each != mailbox], mailbox, now)
        self._due[connector] = now + ASKED_EVERY
