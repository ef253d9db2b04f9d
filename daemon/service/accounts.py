"""What opens each mailbox: its password, or the tokens of a consent, which all who connect to it share."""

import threading
from functools import partial

from connectors.base import LoginRequired, Unavailable
from connectors.imap import ImapSettings
from connectors.oauth import AccessTokens, Refreshing, google, microsoft
from connectors.oauth.provider import GMAIL_IMAP, GMAIL_READ, GRAPH_READ, GRAPH_READ_SHARED, MICROSOFT_IMAP
from daemon.config import Config
from daemon.core.kinds import Kind
from daemon.core.providers import GMAIL, MICROSOFT
from daemon.core.tokens import Keyring
from daemon.flows.consents import Way, Ways, keep_refresh_token
from daemon.flows.mailboxes import password_of
from daemon.service.adopt import imap_settings, mailbox_password
from daemon.service.time import clock
from daemon.storage.records import Mailbox
from daemon.storage.store import Store, StoreUnavailable


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


class Accounts:
    """From any thread. All connections of one mailbox share its tokens, so that one renewal serves them."""

    def __init__(self, config: Config, ways: Ways, keyring: Keyring, store: Store) -> None:
        self._config = config
        self._ways = ways
        self._keyring = keyring
        self._store = store
        self._lock = threading.Lock()
        self._tokens: dict[str, tuple[str, AccessTokens]] = {}  # by address, with the moment of the consent

    def settings(self, mailbox: Mailbox) -> ImapSettings:
        """How to connect to it. Raises LoginRequired where nothing opens it."""
        if "consented_at" in mailbox.settings:
            return imap_settings(mailbox, "", self._tokens_of(mailbox))
        return imap_settings(mailbox, mailbox_password(self._config, self._keyring, mailbox))

    def _tokens_of(self, mailbox: Mailbox) -> AccessTokens:
        consented_at = str(mailbox.settings["consented_at"])
        with self._lock:
            known = self._tokens.get(mailbox.address)
            if known is None or known[0] != consented_at:
                self._tokens[mailbox.address] = known = (consented_at, self._new_tokens(mailbox, consented_at))
            return known[1]

    def _new_tokens(self, mailbox: Mailbox, consented_at: str) -> AccessTokens:
        name = str(mailbox.settings["consent"])
        way = self._ways.get((name, mailbox.kind))
        if way is None:
            raise LoginRequired(
                f"It was connected by a consent at {name.title()}, and config.toml names no {name}_client_id any more."
            )
        keep = partial(self._keep, mailbox.address, consented_at)
        return AccessTokens(Refreshing(way.provider, password_of(self._keyring, mailbox), keep), clock)

    def _keep(self, address: str, consented_at: str, refresh_token: str) -> None:
        try:
            keep_refresh_token(self._store, self._keyring, address, consented_at, refresh_token)
        except StoreUnavailable as error:
            raise Unavailable(f"The mailbox waits: {error}.") from error
