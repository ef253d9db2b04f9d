"""The entrance to one mailbox: found, tried and kept; asked by any thread, each with a connection of its own."""

import threading
from dataclasses import replace

from lxml.etree import _Element as Element

from connectors.exchange.discovery import endpoint_of
from connectors.exchange.errors import NotImpersonated, WrongLogin, translated
from connectors.exchange.sessions import Sessions, auth_of
from connectors.exchange.settings import ExchangeSettings
from connectors.exchange.soap import GetStreamingEvents, Part, Question, Right

AT_ONCE = 4  # the round, the look back, and what a person tries meanwhile; with 1, exchangelib waits for itself


class Door:
    """`close` ends what is kept open; the next request opens it again."""

    def __init__(self, settings: ExchangeSettings) -> None:
        self.address = settings.address
        self._settings = settings
        self._right = Right(settings.address, impersonates=settings.username.lower() != settings.address.lower())
        self._lock = threading.Lock()
        self._finding = threading.Lock()
        self._way: tuple[str, str] | None = None  # the endpoint and how to log in there
        self._sessions: Sessions | None = None
        self._streaming: Sessions | None = None
        self._has_let_us_in = False

    def ask(self, question: type[Question], request: Element) -> list[Part]:
        return self._ask(question, request, self._kept())

    def ask_beside(self, question: type[Question], request: Element) -> list[Part]:
        """On the connection of the stream, so that the server that holds the subscription is the one that streams."""
        return self._ask(question, request, self._kept_for_streaming())

    def streaming(self) -> GetStreamingEvents:
        return GetStreamingEvents(self._kept_for_streaming(), self._right)

    def close(self) -> None:
        with self._lock:
            kept = [each for each in (self._sessions, self._streaming) if each]
            self._sessions = self._streaming = None
        for each in kept:
            each.close()

    def _ask(self, question: type[Question], request: Element, sessions: Sessions) -> list[Part]:
        """A server out of breath refuses logins too: one that let us in before is asked once more.

        No more than once: whoever tries a wrong password again and again locks the account. And who may not impersonate
        may have the right to open this mailbox by itself.
        """
        try:
            parts = self._asked(question, request, sessions)
        except WrongLogin:
            if not self._has_let_us_in:
                raise
            self._has_let_us_in = False
            parts = self._asked(question, request, sessions)
        except NotImpersonated:
            if self._has_let_us_in:
                raise
            self._right = replace(self._right, impersonates=False)
            parts = self._asked(question, request, sessions)
        self._has_let_us_in = True
        return parts

    def _asked(self, question: type[Question], request: Element, sessions: Sessions) -> list[Part]:
        with translated(self.address):
            return question(sessions, self._right).ask(request)

    def _kept(self) -> Sessions:
        way = self._found()
        with self._lock:
            if self._sessions is None:
                self._sessions = Sessions(self._settings, *way, AT_ONCE)
            return self._sessions

    def _kept_for_streaming(self) -> Sessions:
        way = self._found()
        with self._lock:
            if self._streaming is None:
                self._streaming = Sessions(self._settings, *way, 1)
            return self._streaming

    def _found(self) -> tuple[str, str]:
        """May take long; whoever closes the door does not wait for it."""
        with self._finding:
            if self._way is None:
                endpoint = endpoint_of(self._settings)
                self._way = endpoint, auth_of(self._settings, endpoint)
            return self._way
