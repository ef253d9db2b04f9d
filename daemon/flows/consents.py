"""A mailbox is connected by consent: where a person is sent for it, and what comes of the code they bring back.

Nothing is kept in between: what was asked travels with the browser, sealed (see `core.consent`).
"""

from collections.abc import Callable, Mapping, Set
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import TypeAlias

from connectors.base import LoginRequired
from connectors.oauth import AccessTokens, Provider, by_code, consent_url, new_verifier
from daemon.core.consent import Asked, opened, sealed
from daemon.core.kinds import Kind
from daemon.core.tokens import Keyring, Purpose
from daemon.flows.new_mailbox import Consent, ImapServer, NewMailbox
from daemon.storage.store import Store

LASTS = timedelta(minutes=15)  # time to sign in there, with a second factor


@dataclass(frozen=True, slots=True)
class Way:
    """A provider at which people may consent, for mailboxes of one kind.

    For IMAP, `host` is the server that its tokens open. `for_shared` is what must be consented to besides, for a
    mailbox that others share.
    """

    provider: Provider
    host: str = ""
    port: int = 993
    tls: str = "implicit"
    for_shared: tuple[str, ...] = ()


Ways: TypeAlias = Mapping[tuple[str, str], Way]
"""By the provider's name in our addresses, and the mailbox's kind."""


class Consents:
    """What is not configured is missing in `ways`. All mailboxes of the kinds in `let_in` open to Harken without asking
    anybody: the company has let it in.
    """

    def __init__(
        self,
        ways: Ways,
        keyring: Keyring,
        clock: Callable[[], datetime],
        public_url: str,
        let_in: Set[Kind] = frozenset(),
    ) -> None:
        self.ways = ways
        self.let_in = let_in
        self._keyring = keyring
        self._clock = clock
        self._public_url = public_url

    def leading_to(self, kind: str, host: str = "") -> str | None:
        """The name of the provider whose consent opens mailboxes of this kind, and of this IMAP server."""
        return next((name for (name, of), way in self.ways.items() if (of, way.host) == (kind, host)), None)

    def why_closed(self, new: NewMailbox) -> str | None:
        """Why nothing that we know of could open it, as is said of its refresh token; None: it is worth a try."""
        if new.consent and (new.consent.provider, new.kind) not in self.ways:
            return f"is of no use: config.toml names no {new.consent.provider}_client_id"
        if new.server or new.consent or new.kind in self.let_in:
            return None
        return "is required: no company has let Harken in to mailboxes of this kind"

    def begin(self, name: str, kind: Kind, address: str, session: str) -> str:
        """Where to send the browser of this session. Raises KeyError for what is not configured."""
        return self._begin(self._question(name, kind, address, shared=False), session, address)

    def begin_shared(self, name: str, kind: Kind, address: str, session: str, reader: str) -> str:
        """The same for a mailbox that nobody signs in to: `reader` may read it, and consents instead."""
        return self._begin(self._question(name, kind, address, shared=True), session, reader)

    def asked(self, name: str, state: str, session: str) -> Asked | None:
        """What the browser was sent for. None: by somebody else, for another provider, or too long ago."""
        asked = opened(self._keyring, state, session)
        if asked is None or asked.provider != name or asked.expires_at <= self._clock():
            return None
        return asked if (name, asked.kind) in self.ways else None

    def consented(self, asked: Asked, code: str) -> NewMailbox:
        """The mailbox that can be had now, untried. Raises a ConnectorError."""
        way = self.ways[asked.provider, asked.kind]
        granted = by_code(way.provider, code, asked.verifier, self._back(asked.provider))
        if granted.refresh_token is None:
            raise LoginRequired(f"{way.provider.title} let Harken in for an hour only. Connect it again.")
        return NewMailbox(
            address=asked.address,
            kind=asked.kind,
            server=ImapServer(way.host, way.port, way.tls, asked.address) if way.host else None,
            password=granted.refresh_token,
            shared=asked.shared,
            consent=Consent(asked.provider, AccessTokens(lambda: granted, self._clock)),
        )

    def _begin(self, asked: Asked, session: str, hint: str) -> str:
        way = self.ways[asked.provider, asked.kind]
        scopes = way.provider.scopes + (way.for_shared if asked.shared else ())
        state = sealed(self._keyring, asked, session)
        provider = replace(way.provider, scopes=scopes)
        return consent_url(provider, hint, self._back(asked.provider), state, asked.verifier)

    def _question(self, name: str, kind: Kind, address: str, *, shared: bool) -> Asked:
        return Asked(name, kind, address, shared, new_verifier(), self._clock() + LASTS)

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
