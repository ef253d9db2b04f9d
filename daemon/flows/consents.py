"""A mailbox is connected by consent: where a person is sent for it, and what comes of the code they bring back.

Nothing is kept in between: what was asked travels with the browser, sealed (see `core.consent`).
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from connectors.base import LoginRequired
from connectors.oauth import AccessTokens, Provider, by_code, consent_url, new_verifier
from daemon.core.consent import Asked, opened, sealed
from daemon.core.tokens import Keyring, Purpose
from daemon.flows.mailboxes import Consent, NewMailbox
from daemon.storage.store import Store

LASTS = timedelta(minutes=15)  # time to sign in there, with a second factor


@dataclass(frozen=True, slots=True)
class Way:
    """A provider at which people may consent, and the IMAP server that its tokens open."""

    provider: Provider
    host: str
    port: int = 993
    tls: str = "implicit"


class Consents:
    """`ways` by the provider's name in our addresses. Those that are not configured are missing."""

    def __init__(
        self, ways: Mapping[str, Way], keyring: Keyring, clock: Callable[[], datetime], public_url: str
    ) -> None:
        self.ways = ways
        self._keyring = keyring
        self._clock = clock
        self._public_url = public_url

    def leading_to(self, host: str) -> str | None:
        """The name of the provider whose consent opens mailboxes on this IMAP server."""
        return next((name for name, way in self.ways.items() if way.host == host), None)

    def begin(self, name: str, address: str, session: str) -> str:
        """Where to send the browser of this session. Raises KeyError for a provider that is not configured."""
        asked = Asked(name, address, new_verifier(), self._clock() + LASTS)
        state = sealed(self._keyring, asked, session)
        return consent_url(self.ways[name].provider, address, self._back(name), state, asked.verifier)

    def asked(self, name: str, state: str, session: str) -> Asked | None:
        """What the browser was sent for. None: by somebody else, for another provider, or too long ago."""
        asked = opened(self._keyring, state, session)
        if asked is None or asked.provider != name or name not in self.ways or asked.expires_at <= self._clock():
            return None
        return asked

    def consented(self, asked: Asked, code: str) -> NewMailbox:
        """The mailbox that can be had now, untried. Raises a ConnectorError."""
        way = self.ways[asked.provider]
        granted = by_code(way.provider, code, asked.verifier, self._back(asked.provider))
        if granted.refresh_token is None:
            raise LoginRequired(f"{way.provider.title} let Harken in for an hour only. Connect it again.")
        return NewMailbox(
            address=asked.address,
            kind="imap",
            host=way.host,
            port=way.port,
            tls=way.tls,
            username=asked.address,
            password=granted.refresh_token,
            consent=Consent(asked.provider, AccessTokens(lambda: granted, self._clock)),
        )

    def _back(self, name: str) -> str:
        """To be registered with the provider, letter by letter."""
        return f"{self._public_url}/oauth/{name}/callback"


def keep_refresh_token(store: Store, keyring: Keyring, address: str, consented_at: str, refresh_token: str) -> None:
    """In place of the one before; not if the mailbox was connected anew, or removed, meanwhile."""
    sealed_token = keyring.seal(Purpose.CREDENTIAL, refresh_token.encode(), context=address.encode())
    with store.transaction() as tx:
        mailbox = store.reads.mailbox(address)
        if mailbox and mailbox.settings.get("consented_at") == consented_at:
            tx.replace_credential(address, sealed_token)
