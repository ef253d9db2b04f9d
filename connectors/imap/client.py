"""imapclient on our own `Wire`, and what comes before the first question: abilities, our name, the wish for pushes."""

import contextlib
import ssl
from functools import lru_cache
from typing import Any

import imapclient

from connectors.imap.wire import Wire

PUSHES = (
    "(selected-delayed (MessageNew MessageExpunge))",  # the two go together (RFC 5465 sections 5.2 and 5.3)
    "(personal (MessageNew MessageExpunge))",
)


class Client(imapclient.IMAPClient):  # type: ignore[misc]  # imapclient has no types
    """imapclient on a `Wire`, silent: at debug level it would log every mail's content."""

    def __init__(self, host: str, port: int, context: ssl.SSLContext | None, timeout: imapclient.SocketTimeout) -> None:
        self._wire_context = context
        super().__init__(host, port, ssl=context is not None, timeout=timeout)
        self.wire.debug = 0
        self.folder_encode = False  # names stay as the server spells them; decoded only to be shown
        self.normalise_times = False

    def learn_capabilities(self) -> None:
        """What the server can do once we are logged in: it may have told with its OK, else we ask."""
        told: list[Any] = self.wire.untagged_responses.pop("CAPABILITY", [])
        told = told or self.wire.ask("CAPABILITY", names=["CAPABILITY"])["CAPABILITY"]
        self._cached_capabilities = _abilities(b" ".join(told))

    def offers(self, capability: str) -> bool:
        return capability.encode() in self._cached_capabilities

    def introduce(self) -> None:
        """ID (RFC 2971): some providers serve no folder to clients that do not say who they are."""
        if self.offers("ID"):
            with contextlib.suppress(self.wire.error):
                self.wire.ask("ID", '("name" "Harken")', names=["ID"])

    def ask_for_pushes(self) -> None:
        """NOTIFY (RFC 5465): mail in any folder is told by a STATUS. A server that will not is polled like any other.

        Without the first group the open folder would fall silent (section 3.1). Delayed: an EXPUNGE comes when it
        always did, and not amid a FETCH.
        """
        if not self.offers("NOTIFY"):
            return
        try:
            self.wire.ask("NOTIFY", "SET", *PUSHES, names=())
        except self.wire.abort:
            raise
        except self.wire.error:
            return

    @property
    def wire(self) -> Wire:
        wire: Wire = self._imap
        return wire

    def _create_IMAP4(self) -> Wire:  # noqa: N802 (imapclient's own name)
        return Wire(self.host, self.port, self._wire_context, self._timeout.connect)


@lru_cache(maxsize=256)
def _abilities(told: bytes) -> tuple[bytes, ...]:
    """Some forty words, which every connection to the same server has in common."""
    return tuple(told.upper().split())
