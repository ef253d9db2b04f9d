"""IMAP by consent: tokens of a provider that runs here, shown to a Dovecot that asks it whether they are good."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from connectors.base import LoginRequired, Unavailable
from connectors.imap import ImapConnector, ImapSentFolder
from connectors.oauth import AccessTokens, Refreshing, google
from connectors.oauth.provider import GMAIL_IMAP
from tests.connectors.contract import all_wanted
from tests.connectors.imap_box import READ_AT, imap_settings
from tests.servers.dovecot import Dovecot
from tests.servers.oauth import CLIENT_ID, CLIENT_SECRET, OAuthServer, dovecot_asking, oauth_server

pytestmark = pytest.mark.slow

MAIL = (
    b"From: flynn@flynnsarcade.com\r\nTo: rep@example.com\r\nSubject: Re: Hello\r\nMessage-ID: <%d@x>\r\n\r\nYes.\r\n"
)


@pytest.fixture(scope="module")
def provider() -> Iterator[OAuthServer]:
    with oauth_server() as server:
        yield server


@pytest.fixture(scope="module", params=["xoauth2", "oauthbearer"])
def mail_server(request: pytest.FixtureRequest, provider: OAuthServer) -> Iterator[Dovecot]:
    """One that knows the old mechanism, and one that knows the standard."""
    with dovecot_asking(provider, request.param) as server:
        yield server


class Box:
    """A mailbox whose person consented; the clock stands still until the test turns it."""

    def __init__(self, server: Dovecot, provider: OAuthServer) -> None:
        self.server, self.provider = server, provider
        self.user = server.new_user()
        self.now = datetime(2026, 11, 22, 12, tzinfo=UTC)
        self.tokens = tokens_of(provider, provider.account(self.user), lambda: self.now)
        self.connector = self.connect()

    def connect(self, **changes: Any) -> ImapConnector:
        settings = imap_settings(self.server, self.user, **{"password": "", "tokens": self.tokens} | changes)
        return ImapConnector(settings, all_wanted, lambda: READ_AT)

    def heard(self) -> int:
        return sum(len(batch.messages) for batch in self.connector.fetch(None))


def tokens_of(provider: OAuthServer, refresh_token: str, clock: Any) -> AccessTokens:
    return AccessTokens(
        Refreshing(google(CLIENT_ID, CLIENT_SECRET, GMAIL_IMAP, provider.url), refresh_token, print), clock
    )


@pytest.fixture
def box(mail_server: Dovecot, provider: OAuthServer) -> Iterator[Box]:
    made = Box(mail_server, provider)
    provider.asked.clear()
    yield made
    made.connector.close()


def test_a_token_opens_the_mailbox_and_no_password_is_known(box: Box) -> None:
    box.server.drop(box.user, MAIL % 1)
    assert box.heard() == 1


def test_one_token_serves_all_that_connects(box: Box) -> None:
    box.connector.probe()
    sent = ImapSentFolder(imap_settings(box.server, box.user, password="", tokens=box.tokens))
    sent.keep(MAIL % 2, "2@x", READ_AT)
    sent.close()
    assert len(list(box.connector.fetch_again(READ_AT - timedelta(days=1)))) == 1
    assert len(box.provider.asked) == 1


def test_a_token_that_ends_while_connected_is_renewed_for_the_next_connection(box: Box) -> None:
    box.connector.probe()
    box.now += timedelta(hours=1)
    box.provider.expire(box.user)
    box.connector.close()  # as Microsoft does at the end of the token's time
    box.server.drop(box.user, MAIL % 3)
    assert box.heard() == 1
    assert len(box.provider.asked) == 2


def test_a_token_withdrawn_before_its_time_is_replaced_at_once(box: Box) -> None:
    box.connector.probe()
    box.provider.expire(box.user)
    box.connector.close()
    box.connector.probe()
    assert len(box.provider.asked) == 2


def test_withdrawn_consent_asks_for_a_person_and_tells_no_token(box: Box) -> None:
    box.connector.probe()
    held = box.tokens.current()
    box.provider.revoke(box.user)
    box.connector.close()
    with pytest.raises(LoginRequired, match="Google does not let Harken in any more") as caught:
        box.connector.probe()
    assert held not in str(caught.value)


def test_who_consented_for_another_account_is_told_so(box: Box) -> None:
    stranger = box.server.new_user()
    by_mistake = tokens_of(box.provider, box.provider.account(stranger), lambda: box.now)
    connector = box.connect(tokens=by_mistake)
    with pytest.raises(LoginRequired, match=f"Connect it again, as {box.user} and no other account"):
        connector.probe()


def test_a_provider_out_of_order_asks_nobody(box: Box) -> None:
    box.provider.trouble = (503, {}, {})
    try:
        with pytest.raises(Unavailable):
            box.connector.probe()
    finally:
        box.provider.trouble = None


def test_a_server_without_oauth_says_so(dovecot: Dovecot, provider: OAuthServer) -> None:
    plain = Box(dovecot, provider)
    with pytest.raises(LoginRequired, match="it offers no sign-in by OAuth"):
        plain.connector.probe()


def test_the_settings_do_not_show_the_token(box: Box) -> None:
    held = box.tokens.current()
    settings = imap_settings(box.server, box.user, tokens=box.tokens)
    assert held not in repr(settings)
