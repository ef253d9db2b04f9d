"""A request to Exchange and its answer, as XML. What is in them is the business of `questions` and `answers`.

exchangelib wraps and sends the request, and knows refusals; its items have a hundred fields each, of which we need ten.
"""

import re
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import timedelta
from typing import Any, TypeAlias

from exchangelib.account import Identity
from exchangelib.errors import EWSError, SOAPError
from exchangelib.services.common import EWSService
from lxml import etree
from lxml.etree import _Element as Element

from connectors.exchange.questions import SOAP
from connectors.exchange.sessions import Sessions

API_VERSION = "Exchange2010_SP1"  # the first with streaming; every later server understands it
END_OF_ENVELOPE = re.compile(rb"</(?:[\w.-]+:)?Envelope\s*>")
SILENCE = timedelta(minutes=3)  # Exchange says at least every minute that it is still there
LONGEST_ENVELOPE = 16 * 1024 * 1024

Part: TypeAlias = Element | EWSError
"""A response message: what was asked for, or why not."""


@dataclass(frozen=True, slots=True)
class Right:
    """By which a mailbox is opened: its owner's, whom the login may impersonate, or the login's own."""

    address: str
    impersonates: bool


class Question(EWSService):  # type: ignore[misc]
    """Asked once: whether to try again is for others to know."""

    ERRORS_TO_CATCH_IN_RESPONSE = (EWSError,)

    def __init__(self, sessions: Sessions, right: Right) -> None:
        super().__init__(protocol=sessions)
        self._right = right

    def ask(self, request: Element) -> list[Part]:
        """One part for each thing asked for, in that order. Raises what `errors.translated` translates."""
        return list(self._response_generator(payload=request))

    def _get_response_xml(self, payload: Element) -> Any:
        response = self._get_response(payload=payload, api_version=API_VERSION)
        try:
            _, body = self._get_soap_parts(response)
        finally:
            response.close()
        return self._get_soap_messages(body=body)

    @classmethod
    def _get_soap_parts(cls, response: Any) -> tuple[None, Element]:
        return None, body_of(response.content)

    @classmethod
    def _get_elements_in_container(cls, container: Element) -> list[Element]:
        """The whole response message."""
        return [container]

    def _extra_headers(self) -> dict[str, str]:
        """https://learn.microsoft.com/en-us/exchange/client-developer/exchange-web-services/how-to-maintain-affinity-between-group-of-subscriptions-and-mailbox-server"""
        return {"X-AnchorMailbox": self._right.address, "X-PreferServerAffinity": "true"}

    @property
    def _account_to_impersonate(self) -> Identity | None:
        return Identity(primary_smtp_address=self._right.address) if self._right.impersonates else None


class GetFolder(Question):
    SERVICE_NAME = "GetFolder"


class FindFolder(Question):
    SERVICE_NAME = "FindFolder"


class SyncFolderItems(Question):
    SERVICE_NAME = "SyncFolderItems"


class FindItem(Question):
    SERVICE_NAME = "FindItem"


class GetItem(Question):
    SERVICE_NAME = "GetItem"


class ResolveNames(Question):
    SERVICE_NAME = "ResolveNames"


class Subscribe(Question):
    SERVICE_NAME = "Subscribe"


class GetStreamingEvents(Question):
    """Its answer is a stream of envelopes. `stop` may be called from another thread, and wakes who waits."""

    SERVICE_NAME = "GetStreamingEvents"

    def __init__(self, sessions: Sessions, right: Right) -> None:
        super().__init__(sessions, right)
        self.streaming = True
        self.timeout = SILENCE.total_seconds()
        self._stopped = False

    def listen(self, request: Element) -> Iterator[Part]:
        """Ends when Exchange ends it."""
        response = self._get_response(payload=request, api_version=API_VERSION)
        try:
            for envelope in envelopes(response.iter_content(chunk_size=None)):
                if self._stopped:
                    return
                yield from self._get_elements_in_response(response=self._get_soap_messages(body=body_of(envelope)))
        finally:
            self.stop_streaming()

    def stop(self) -> None:
        self._stopped = True
        response = self._streaming_response
        if response is not None:
            with suppress(OSError, ValueError):  # it has ended by itself meanwhile
                response.raw.shutdown()


def body_of(envelope: bytes) -> Element:
    """Exchange writes characters that XML forbids, if a mail has them."""
    root = etree.fromstring(envelope, etree.XMLParser(recover=True, resolve_entities=False, huge_tree=True))
    body = None if root is None else root.find(f"{{{SOAP}}}Body")
    if body is None:
        raise SOAPError("no SOAP envelope")
    return body


def envelopes(pieces: Iterator[bytes]) -> Iterator[bytes]:
    """However the pieces are cut."""
    rest = b""
    for piece in pieces:
        rest += piece
        while end := END_OF_ENVELOPE.search(rest):
            yield rest[: end.end()]
            rest = rest[end.end() :]
        if len(rest) > LONGEST_ENVELOPE:
            raise SOAPError("a notification without end")
