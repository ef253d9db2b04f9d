"""What opens each mailbox: by consent, one token for all who connect."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from connectors.base import LoginRequired
from connectors.oauth import AccessTokens, Granted, Tokens
from connectors.oauth.provider import GMAIL_READ
from daemon.config import Config, load
from daemon.core.kinds import Kind
from daemon.core.tokens import Key, Keyring
from daemon.flows.mailboxes import add_mailbox, password_of
from daemon.flows.new_mailbox import Consent, NewMailbox
from daemon.service.accounts import Accounts, ways_of
from daemon.service.adopt import adopt_config
from daemon.service.kinds.account import tokens
from daemon.storage.records import Mailbox
from daemon.storage.store import Store
from tests.servers.oauth import APPLICATION, CLIENT_ID, CLIENT_SECRET, OAuthServer, oauth_server

KEYRING = Keyring((Key(1, b"k" * 32),))
REP = "rep@example.com"
NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)
OAUTH = """
[oauth]
google_client_id = "{id}"
google_client_secret = "{secret}"
google_endpoint = "{url}"
"""


@pytest.fixture
def provider() -> Iterator[OAuthServer]:
    with oauth_server() as server:
        yield server


@pytest.fixture
def config(tmp_path: Path, provider: OAuthServer) -> Config:
    file = tmp_path / "config.toml"
    file.write_text(OAUTH.format(id=CLIENT_ID, secret=CLIENT_SECRET, url=provider.url))
    return load(file, {})


@pytest.fixture
def accounts(config: Config, store: Store) -> Accounts:
    return Accounts(config, ways_of(config), KEYRING, store)


def connected(store: Store, refresh_token: str, now: datetime = NOON) -> Mailbox:
    consent = Consent("google", AccessTokens(lambda: Granted("access", timedelta(hours=1), None), lambda: now))
    return add_mailbox(
        store,
        KEYRING,
        NewMailbox(REP, Kind.GMAIL, password=refresh_token, consent=consent),
        now,
    )


def tokens_of(accounts: Accounts, mailbox: Mailbox) -> Tokens:
    return tokens(accounts.account(mailbox))


def test_all_who_connect_to_a_mailbox_share_its_token(store: Store, provider: OAuthServer, accounts: Accounts) -> None:
    mailbox = connected(store, provider.account(REP))
    first = tokens_of(accounts, mailbox).current()
    assert tokens_of(accounts, mailbox).current() == first
    assert len(provider.asked) == 1


def test_a_new_consent_has_tokens_of_its_own(store: Store, provider: OAuthServer, accounts: Accounts) -> None:
    before = tokens_of(accounts, connected(store, provider.account(REP)))
    again = connected(store, provider.account(REP), NOON + timedelta(hours=1))
    assert tokens_of(accounts, again) is not before


def test_one_that_a_company_let_in_is_connected_anew_when_it_is_added_again(store: Store) -> None:
    """Be it as another kind: nothing else may have changed."""
    marks = set[bytes]()
    for hours, kind in enumerate((Kind.GMAIL, Kind.GMAIL, Kind.MICROSOFT365)):
        add_mailbox(store, KEYRING, NewMailbox(REP, kind), NOON + timedelta(hours=hours))
        marks.add(store.reads.mailboxes_mark())
    assert len(marks) == 3


def test_a_refresh_token_that_changes_is_kept_sealed(store: Store, provider: OAuthServer, accounts: Accounts) -> None:
    provider.rotates = True
    first = provider.account(REP)
    tokens_of(accounts, connected(store, first)).current()
    kept = store.reads.mailbox(REP)
    assert kept is not None
    assert password_of(KEYRING, kept) != first
    assert provider.refresh_tokens[password_of(KEYRING, kept)] == REP


def test_an_old_consents_token_never_replaces_a_new_ones(
    store: Store, provider: OAuthServer, accounts: Accounts
) -> None:
    provider.rotates = True
    old = tokens_of(accounts, connected(store, provider.account(REP)))
    newer = provider.account(REP)
    connected(store, newer, NOON + timedelta(hours=1))
    old.current()
    kept = store.reads.mailbox(REP)
    assert kept is not None
    assert password_of(KEYRING, kept) == newer


def test_without_the_provider_in_the_configuration_a_person_is_told(
    store: Store, config: Config, provider: OAuthServer
) -> None:
    mailbox = connected(store, provider.account(REP))
    with pytest.raises(LoginRequired, match="names no google_client_id any more"):
        Accounts(config, {}, KEYRING, store).account(mailbox)


COMPANY = """
[[mailbox]]
address = "rep@example.com"
kind = "gmail"

[[mailbox]]
address = "boss@example.com"
kind = "microsoft365"

[[mailbox]]
address = "clerk@example.com"
kind = "gmail"
password = "{refresh_token}"

[gmail]
service_account_file = "google.json"
"""
MICROSOFT = """
microsoft_client_id = "{id}"
microsoft_client_secret = "{secret}"
microsoft_endpoint = "{url}"
microsoft_tenant = "example.com"
"""


@pytest.fixture
def company(tmp_path: Path, provider: OAuthServer, store: Store) -> Accounts:
    """Of a configuration that lets Harken in without asking anybody."""
    file = tmp_path / "config.toml"
    (tmp_path / "google.json").write_text(provider.service_account(*GMAIL_READ))
    known = {"id": CLIENT_ID, "secret": CLIENT_SECRET, "url": provider.url}
    told = (OAUTH + MICROSOFT).format(**known) + COMPANY.format(refresh_token=provider.account("clerk@example.com"))
    file.write_text(told)
    config = load(file, {})
    adopt_config(store, config, NOON)
    return Accounts(config, ways_of(config), KEYRING, store)


def token_for(accounts: Accounts, store: Store, address: str) -> str:
    mailbox = store.reads.mailbox(address)
    assert mailbox is not None
    return tokens_of(accounts, mailbox).current()


def test_a_service_account_opens_the_mailbox_of_whoever_it_is_asked_for(
    store: Store, provider: OAuthServer, company: Accounts
) -> None:
    assert provider.accounts[token_for(company, store, REP)] == REP


def test_an_application_opens_all_mailboxes_by_one_token(
    store: Store, provider: OAuthServer, company: Accounts
) -> None:
    assert provider.accounts[token_for(company, store, "boss@example.com")] == APPLICATION
    new = NewMailbox("other@example.com", Kind.MICROSOFT365)
    assert tokens(company.account_of_new(new)).current() == token_for(company, store, "boss@example.com")


def test_a_refresh_token_may_stand_in_the_configuration(store: Store, provider: OAuthServer, company: Accounts) -> None:
    assert provider.accounts[token_for(company, store, "clerk@example.com")] == "clerk@example.com"


def test_nobody_is_asked_where_the_company_lets_harken_in(accounts: Accounts, company: Accounts) -> None:
    assert company.let_in() == {Kind.GMAIL, Kind.MICROSOFT365}
    assert accounts.let_in() == frozenset()
    with pytest.raises(LoginRequired, match="Nobody has let Harken into it"):
        accounts.account_of_new(NewMailbox(REP, Kind.GMAIL))


def test_the_tokens_of_a_mailbox_that_is_removed_are_forgotten(
    store: Store, provider: OAuthServer, accounts: Accounts
) -> None:
    mailbox = connected(store, provider.account(REP))
    before = tokens_of(accounts, mailbox)
    accounts.forget(REP)
    assert tokens_of(accounts, mailbox) is not before
