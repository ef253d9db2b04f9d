"""What opens each mailbox: its password, the tokens of a consent, or those of whoever may read everybody's mail.

All who connect to a mailbox share its tokens, so that one renewal serves them.
"""

import threading
from collections.abc import Callable, Hashable, Mapping
from dataclasses import dataclass, field, replace
from functools import partial

from connectors.base import LoginRequired, Unavailable
from connectors.oauth import AccessTokens, Granted, Refreshing, Tokens, by_client, google, microsoft
from connectors.oauth.provider import (
    GMAIL_IMAP,
    GMAIL_READ,
    GRAPH_ANY,
    GRAPH_READ,
    GRAPH_READ_SHARED,
    MICROSOFT_IMAP,
    PUBSUB,
)
from daemon.config import ANY_TENANT, Config
from daemon.core.events import Json
from daemon.core.kinds import Kind
from daemon.core.providers import GMAIL, MICROSOFT
from daemon.core.tokens import Keyring
from daemon.flows.consents import Way, Ways, keep_refresh_token
from daemon.flows.mailboxes import password_of
from daemon.flows.new_mailbox import NewMailbox
from daemon.service.adopt import configured_secret
from daemon.service.kinds import Account, Key
from daemon.service.time import clock
from daemon.storage.records import Mailbox, Origin
from daemon.storage.store import Store, StoreUnavailable

BY_TOKENS = {Kind.GMAIL: "google", Kind.MICROSOFT365: "microsoft"}
"""Kinds that take no password, and who gives out their tokens."""


def ways_of(config: Config) -> Ways:
    """The providers at which people may consent, and the kinds of mailboxes that this opens."""
    told, ways = config.oauth, dict[tuple[str, str], Way]()
    if told.google_client_id and told.google_client_secret:
        known = (told.google_client_id, told.google_client_secret.value)
        ways["google", Kind.GMAIL] = Way(google(*known, GMAIL_READ, told.google_endpoint))
        ways["google", Kind.IMAP] = Way(google(*known, GMAIL_IMAP, told.google_endpoint), GMAIL.host)
    if told.microsoft_client_id and told.microsoft_client_secret:
        known = (told.microsoft_client_id, told.microsoft_client_secret.value)
        tenant, endpoint = told.microsoft_tenant, told.microsoft_endpoint
        graph = microsoft(*known, tenant, GRAPH_READ, endpoint)
        ways["microsoft", Kind.MICROSOFT365] = Way(graph, for_shared=GRAPH_READ_SHARED)
        ways["microsoft", Kind.IMAP] = Way(microsoft(*known, tenant, MICROSOFT_IMAP, endpoint), MICROSOFT.host)
    return ways


@dataclass(frozen=True, slots=True, weakref_slot=True)
class Bearer:
    """An access token that nobody renews."""

    token: str = field(repr=False)

    def current(self) -> str:
        return self.token

    def refused(self, token: str) -> None:
        """There is no other."""


class Accounts:
    """From any thread."""

    def __init__(self, config: Config, ways: Ways, keyring: Keyring, store: Store) -> None:
        self._config = config
        self._ways = ways
        self._keyring = keyring
        self._store = store
        self._lock = threading.Lock()
        self._tokens: dict[tuple[Hashable, ...], Tokens] = {}

    def account(self, mailbox: Mailbox) -> Account:
        """How to connect to it. Raises LoginRequired where nothing opens it."""
        kind = Kind(mailbox.kind)
        return Account(kind, mailbox.address, self._settings(kind, mailbox.settings), self._key(kind, mailbox))

    def account_of_new(self, new: NewMailbox) -> Account:
        """Of one that is not kept yet."""
        settings = self._settings(new.kind, new.settings(clock()))
        return Account(new.kind, new.address, settings, self._key_of_new(new))

    def let_in(self) -> frozenset[Kind]:
        """The kinds whose mailboxes open to Harken without asking their owners: the company has let it in."""
        told = self._config.oauth
        directory = told.microsoft_client_id and told.microsoft_tenant != ANY_TENANT
        found = {Kind.GMAIL: self._config.gmail.service_account, Kind.MICROSOFT365: directory}
        return frozenset(kind for kind, opens in found.items() if opens)

    def subscriber(self) -> Tokens:
        """Those by which Google's notices are pulled."""
        return self._service_account(None, PUBSUB)

    def _settings(self, kind: Kind, settings: Mapping[str, Json]) -> Mapping[str, Json]:
        """Whoever connects a mailbox there on a page or by the API cannot say that it is elsewhere."""
        told = self._config.oauth
        elsewhere = {Kind.GMAIL: told.gmail_endpoint, Kind.MICROSOFT365: told.graph_endpoint}.get(kind)
        return {"endpoint": elsewhere, **settings} if elsewhere else settings

    def _key(self, kind: Kind, mailbox: Mailbox) -> Key:
        if "consented_at" in mailbox.settings:
            return self._consented(kind, mailbox)
        if mailbox.origin is Origin.CONFIG:
            secret = configured_secret(self._config, mailbox)
            if kind in BY_TOKENS:
                return self._by_token(kind, secret.value) if secret else self._of_company(kind, mailbox.address)
            return secret.value if secret else ""
        if kind in BY_TOKENS:
            return self._of_company(kind, mailbox.address)
        return password_of(self._keyring, mailbox)

    def _key_of_new(self, new: NewMailbox) -> Key:
        if new.consent and new.consent.tokens:
            return new.consent.tokens
        if new.consent:
            provider = self._way(new.consent.provider, new.kind).provider
            return AccessTokens(Refreshing(provider, new.password or "", lambda _: None), clock)
        if new.kind in BY_TOKENS:
            return self._of_company(new.kind, new.address)
        return new.password or ""

    def _consented(self, kind: Kind, mailbox: Mailbox) -> Tokens:
        consented_at, name = str(mailbox.settings["consented_at"]), str(mailbox.settings["consent"])

        def begin() -> Tokens:
            keep = partial(self._keep, mailbox.address, consented_at)
            provider = self._way(name, kind).provider
            return AccessTokens(Refreshing(provider, password_of(self._keyring, mailbox), keep), clock)

        return self._shared((mailbox.address, name, consented_at), begin)

    def _by_token(self, kind: Kind, secret: str) -> Tokens:
        """Of the configuration: a refresh token, where we are known to the provider.

        One that replaces it is not kept: the configuration is its owner's.
        """
        way = self._ways.get((BY_TOKENS[kind], kind))
        if way is None:
            return Bearer(secret)
        return self._shared((secret,), lambda: AccessTokens(Refreshing(way.provider, secret, lambda _: None), clock))

    def _of_company(self, kind: Kind, address: str) -> Tokens:
        if kind not in self.let_in():
            raise LoginRequired("Nobody has let Harken into it. Connect it again.")
        if kind is Kind.GMAIL:
            return self._service_account(address, *GMAIL_READ)
        provider = replace(self._way("microsoft", kind).provider, scopes=GRAPH_ANY)
        return self._shared(("application",), lambda: AccessTokens(lambda: by_client(provider), clock))

    def _service_account(self, person: str | None, scope: str) -> Tokens:
        key = self._config.gmail.service_account
        if key is None:
            raise LoginRequired("The configuration names no service_account_file in [gmail].")

        def ask() -> Granted:
            from connectors.oauth.service_account import in_the_name_of

            return in_the_name_of(person, scope, key.value, clock)

        return self._shared(("service account", person, scope), lambda: AccessTokens(ask, clock))

    def forget(self, address: str) -> None:
        """What opened a mailbox that is heard no more."""
        with self._lock:
            self._tokens = {name: tokens for name, tokens in self._tokens.items() if address not in name}

    def _shared(self, name: tuple[Hashable, ...], begin: Callable[[], Tokens]) -> Tokens:
        with self._lock:
            if name not in self._tokens:
                self._tokens[name] = begin()
            return self._tokens[name]

    def _way(self, name: str, kind: Kind) -> Way:
        way = self._ways.get((name, kind))
        if way is None:
            raise LoginRequired(
                f"It was connected by a consent at {name.title()}, and config.toml names no {name}_client_id any more."
            )
        return way

    def _keep(self, address: str, consented_at: str, refresh_token: str) -> None:
        try:
            keep_refresh_token(self._store, self._keyring, address, consented_at, refresh_token)
        except StoreUnavailable as error:
            raise Unavailable(f"The mailbox waits: {error}.") from error
