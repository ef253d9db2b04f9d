"""Hears from Exchange that something came into a folder: one streaming subscription to all of them, in a thread.

A hint and no more. Events may be lost or doubled, and streams end whenever a server likes: nobody waits for them.
https://learn.microsoft.com/en-us/exchange/client-developer/exchange-web-services/how-to-stream-notifications-about-mailbox-events-by-using-ews-in-exchange
"""

import logging
import threading
from collections.abc import Callable, Iterable

from exchangelib.errors import EWSError

from connectors.base import ConnectorError
from connectors.exchange import answers, questions
from connectors.exchange.door import Door
from connectors.exchange.errors import Gone, PlaceLost, Refused, translated, translation
from connectors.exchange.soap import GetStreamingEvents, Part, Subscribe

log = logging.getLogger(__name__)


class Stream:
    """`stirred` is told, in the thread, into which folders something came."""

    def __init__(self, door: Door, stirred: Callable[[Iterable[str]], object]) -> None:
        self._door = door
        self._stirred = stirred
        self._lock = threading.Lock()
        self._open: GetStreamingEvents | None = None

    def ensure(self) -> None:
        """Begun anew where it has ended. Raises a ConnectorError where it cannot be."""
        with self._lock:
            if self._open is not None:
                return
        subscription = self._subscribed()
        stream = self._door.streaming()
        with self._lock:
            self._open = stream
        threading.Thread(target=self._listen, args=(stream, subscription), name="exchange-stream", daemon=True).start()

    def close(self) -> None:
        """Whoever is listening stops at once."""
        with self._lock:
            stream, self._open = self._open, None
        if stream is not None:
            stream.stop()

    def _subscribed(self) -> str:
        try:
            part = self._door.ask_beside(Subscribe, questions.subscription())[0]
            if isinstance(part, EWSError):
                raise translation(part, self._door.address)
        except (Gone, PlaceLost, Refused) as error:
            raise ConnectorError(str(error)) from error
        return answers.subscription_id(part)

    def _listen(self, stream: GetStreamingEvents, subscription: str) -> None:
        try:
            with translated(self._door.address):
                for part in stream.listen(questions.stream(subscription)):
                    self._hear(part)
        except (ConnectorError, Gone, PlaceLost, Refused) as error:
            if self._open is stream:
                log.info("the stream of new mail broke off: %s", error)
        finally:
            with self._lock:
                if self._open is stream:
                    self._open = None

    def _hear(self, part: Part) -> None:
        if isinstance(part, EWSError):
            raise part
        if folders := set(answers.stirred(part)):
            self._stirred(folders)
