"""Tokens: consent asked for, exchanged and renewed, against a provider that runs here."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from urllib.parse import parse_qs, urlsplit

import pytest

from connectors.base import LoginRequired, Unavailable
from connectors.oauth import (
    AccessTokens,
    Provider,
    Refreshing,
    by_client,
    by_code,
    consent_url,
    google,
    microsoft,
    new_verifier,
)
from connectors.oauth.provider import GMAIL_READ, GRAPH_READ, GRAPH_READ_SHARED
from connectors.oauth.service_account import in_the_name_of
from tests.servers.oauth import APPLICATION, CLIENT_ID, CLIENT_SECRET, OAuthServer, oauth_server
from tests.servers.patience import wait_until

REP = "rep@example.com"
GRAPH_ANY = ("https://graph.microsoft.com/.default",)
READ_MAIL = "https://www.googleapis.com/auth/gmail.readonly"
BACK = "http://127.0.0.1:9/oauth/google/callback"
NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)


class Clock:
    def __init__(self) -> None:
        self.now = NOON

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture
def server() -> Iterator[OAuthServer]:
    with oauth_server() as running:
        yield running


@pytest.fixture
def provider(server: OAuthServer) -> Provider:
    return google(CLIENT_ID, CLIENT_SECRET, GMAIL_READ, server.url)


@pytest.fixture
def clock() -> Clock:
    return Clock()


def tokens(server: OAuthServer, provider: Provider, clock: Clock, kept: list[str] | None = None) -> AccessTokens:
    kept = [] if kept is None else kept
    return AccessTokens(Refreshing(provider, server.account(REP), kept.append), clock)


def answered(server: OAuthServer, status: int, answer: dict[str, object], **headers: str) -> None:
    server.trouble = (status, headers, answer)


# Consent


def test_a_code_is_exchanged_by_whoever_sent_the_person_there(server: OAuthServer, provider: Provider) -> None:
    verifier = new_verifier()
    code = consented(server, provider, verifier)["code"][0]
    granted = by_code(provider, code, verifier, BACK)
    assert server.accounts[granted.access_token] == REP
    assert server.refresh_tokens[granted.refresh_token or ""] == REP
    assert granted.lasts == timedelta(hours=1)


def test_a_stolen_code_is_worth_nothing_without_its_verifier(server: OAuthServer, provider: Provider) -> None:
    code = consented(server, provider, new_verifier())["code"][0]
    with pytest.raises(LoginRequired):
        by_code(provider, code, new_verifier(), BACK)


def test_who_is_sent_there_is_asked_for_what_the_mailbox_needs_and_no_secret_is_told(provider: Provider) -> None:
    asked = parse_qs(urlsplit(consent_url(provider, REP, BACK, "state", "verifier")).query)
    assert asked["scope"] == ["https://www.googleapis.com/auth/gmail.readonly"]
    assert asked["access_type"] == ["offline"]
    assert asked["login_hint"] == [REP]
    assert asked["code_challenge_method"] == ["S256"]
    assert "verifier" not in str(asked["code_challenge"])
    assert CLIENT_SECRET not in str(asked)


def test_microsoft_is_asked_in_the_directory_that_is_configured() -> None:
    provider = microsoft("id", "secret", "contoso.example", GRAPH_READ)
    assert provider.token_url == "https://login.microsoftonline.com/contoso.example/oauth2/v2.0/token"
    assert "offline_access" in provider.scopes


def test_nobody_is_asked_for_more_than_reading() -> None:
    asked = " ".join((*GMAIL_READ, *GRAPH_READ, *GRAPH_READ_SHARED))
    assert "Write" not in asked
    assert "Send" not in asked
    assert "Shared" not in " ".join(GRAPH_READ)


def consented(server: OAuthServer, provider: Provider, verifier: str) -> dict[str, list[str]]:
    """What the browser comes back with; the page it would come back to is not asked."""
    parts = urlsplit(consent_url(provider, REP, BACK, "the state", verifier))
    asked = {name: values[0] for name, values in parse_qs(parts.query).items()}
    back = parse_qs(urlsplit(server.authorize(asked)).query)
    assert back["state"] == ["the state"]
    return back


# Renewal


def test_a_token_is_asked_for_once_and_renewed_ahead_of_its_end(
    server: OAuthServer, provider: Provider, clock: Clock
) -> None:
    held = tokens(server, provider, clock)
    first = held.current()
    clock.now += timedelta(minutes=54)
    assert held.current() == first
    clock.now += timedelta(minutes=2)
    assert held.current() != first
    assert len(server.asked) == 2


def test_many_who_need_one_at_once_ask_once(server: OAuthServer, provider: Provider, clock: Clock) -> None:
    held = tokens(server, provider, clock)
    server.gate.clear()
    with ThreadPoolExecutor(8) as pool:
        waiting = [pool.submit(held.current) for _ in range(8)]
        wait_until(lambda: server.asked, "the provider is asked")
        server.gate.set()
        assert len({each.result() for each in waiting}) == 1
    assert len(server.asked) == 1


def test_a_token_that_a_server_refused_is_not_used_again(server: OAuthServer, provider: Provider, clock: Clock) -> None:
    held = tokens(server, provider, clock)
    first = held.current()
    held.refused(first)
    second = held.current()
    assert second != first
    held.refused(first)  # by a thread that was slow: the second one is nobody's fault
    assert held.current() == second


def test_a_provider_that_is_out_of_order_costs_nothing_while_the_token_lasts(
    server: OAuthServer, provider: Provider, clock: Clock
) -> None:
    held = tokens(server, provider, clock)
    first = held.current()
    answered(server, 503, {})
    clock.now += timedelta(minutes=57)
    asked = len(server.asked)
    assert {held.current() for _ in range(9)} == {first}
    assert len(server.asked) == asked + 1
    clock.now += timedelta(minutes=3)
    with pytest.raises(Unavailable):
        held.current()


def test_who_waits_for_a_provider_that_is_out_of_order_does_not_ask_it_again(
    server: OAuthServer, provider: Provider, clock: Clock
) -> None:
    held = tokens(server, provider, clock)
    answered(server, 503, {})
    server.gate.clear()
    with ThreadPoolExecutor(8) as pool:
        waiting = [pool.submit(held.current) for _ in range(8)]
        wait_until(lambda: server.asked, "the provider is asked")
        wait_until(lambda: all(each.running() for each in waiting), "the others wait")
        server.gate.set()
        assert all(isinstance(each.exception(), Unavailable) for each in waiting)
    assert len(server.asked) < 4  # whoever came late asks for itself
    server.trouble = None
    assert held.current()


def test_a_refresh_token_that_changes_is_kept_and_used(server: OAuthServer, provider: Provider, clock: Clock) -> None:
    server.rotates = True
    kept: list[str] = []
    held = tokens(server, provider, clock, kept)
    held.current()
    clock.now += timedelta(hours=1)
    held.current()
    assert server.asked[1]["refresh_token"] == kept[0]
    assert len(kept) == 2


def test_one_that_could_not_be_kept_is_kept_the_next_time(
    server: OAuthServer, provider: Provider, clock: Clock
) -> None:
    server.rotates = True
    kept: list[str] = []

    def keep(token: str) -> None:
        kept.append(token)
        if len(kept) == 1:
            raise Unavailable("the store is away")

    held = AccessTokens(Refreshing(provider, server.account(REP), keep), clock)
    with pytest.raises(Unavailable):
        held.current()
    server.rotates = False
    held.current()
    assert kept == [kept[0]] * 2


# Refusals


def test_withdrawn_consent_asks_for_a_person(server: OAuthServer, provider: Provider, clock: Clock) -> None:
    held = tokens(server, provider, clock)
    server.revoke(REP)
    with pytest.raises(LoginRequired) as caught:
        held.current()
    assert str(caught.value) == (
        "Google does not let Harken in any more: Token has been expired or revoked. Connect the mailbox again."
    )


def test_a_wrong_client_secret_is_an_admins_to_correct(server: OAuthServer, clock: Clock) -> None:
    held = tokens(server, google(CLIENT_ID, "of last year", GMAIL_READ, server.url), clock)
    with pytest.raises(LoginRequired, match="An admin corrects google_client_id and its secret") as caught:
        held.current()
    assert "of last year" not in str(caught.value)


def test_a_provider_that_wants_us_to_wait_is_asked_later(server: OAuthServer, provider: Provider, clock: Clock) -> None:
    held = tokens(server, provider, clock)
    answered(server, 429, {}, **{"Retry-After": "30"})
    with pytest.raises(Unavailable) as caught:
        held.current()
    assert caught.value.retry_after == timedelta(seconds=30)
    clock.now += timedelta(seconds=20)
    with pytest.raises(Unavailable) as again:
        held.current()
    assert again.value.retry_after == timedelta(seconds=10)
    assert len(server.asked) == 1
    server.trouble = None
    clock.now += timedelta(seconds=10)
    assert held.current()


@pytest.mark.parametrize(
    "answer",
    [
        {},
        {"access_token": 5},
        {"access_token": "two\r\nlines"},
        {"access_token": "a", "expires_in": "soon"},
        {"access_token": "a", "expires_in": 1e300},
    ],
)
def test_an_answer_that_is_no_token_is_tried_again(
    server: OAuthServer, provider: Provider, clock: Clock, answer: dict[str, object]
) -> None:
    held = tokens(server, provider, clock)
    answered(server, 200, answer)
    with pytest.raises(Unavailable):
        held.current()


def test_whatever_a_provider_says_its_token_is_renewed_each_day(
    server: OAuthServer, provider: Provider, clock: Clock
) -> None:
    held = tokens(server, provider, clock)
    answered(server, 200, {"access_token": "a", "expires_in": 10**14})
    held.current()
    clock.now += timedelta(days=1)
    held.current()
    assert len(server.asked) == 2


def test_no_redirect_takes_our_secret_elsewhere(server: OAuthServer, provider: Provider, clock: Clock) -> None:
    held = tokens(server, provider, clock)
    answered(server, 307, {}, Location=f"{server.url}/token?elsewhere")
    with pytest.raises(Unavailable):
        held.current()
    assert len(server.asked) == 1


def test_nobody_there_is_no_reason_to_ask_a_person(clock: Clock) -> None:
    provider = google(CLIENT_ID, CLIENT_SECRET, GMAIL_READ, "http://127.0.0.1:9")
    with pytest.raises(Unavailable):
        AccessTokens(Refreshing(provider, "refresh", print), clock).current()


def test_neither_secret_nor_token_shows_in_what_is_printed(server: OAuthServer, provider: Provider) -> None:
    verifier = new_verifier()
    granted = by_code(provider, consented(server, provider, verifier)["code"][0], verifier, BACK)
    assert CLIENT_SECRET not in repr(provider)
    assert granted.access_token not in repr(granted)
    assert str(granted.refresh_token) not in repr(granted)


# In nobody's presence


def test_a_service_account_reads_in_the_name_of_whomever_it_may(server: OAuthServer) -> None:
    key = server.service_account(READ_MAIL)
    granted = in_the_name_of(REP, READ_MAIL, key, lambda: datetime.now(UTC))
    assert server.accounts[granted.access_token] == REP
    assert timedelta(minutes=50) < granted.lasts <= timedelta(hours=1)


def test_a_service_account_that_no_administrator_allowed_is_told_what_to_do(server: OAuthServer) -> None:
    key = server.service_account("https://www.googleapis.com/auth/calendar")
    with pytest.raises(LoginRequired, match=r"administrator .*gmail.readonly, under domain-wide delegation"):
        in_the_name_of(REP, READ_MAIL, key, lambda: NOON)


def test_a_service_account_whose_key_was_deleted_is_told_so(server: OAuthServer) -> None:
    key = server.service_account(READ_MAIL)
    server.service_accounts.clear()
    with pytest.raises(LoginRequired, match="its key was deleted"):
        in_the_name_of(REP, READ_MAIL, key, lambda: NOON)


@pytest.mark.slow  # Google's library tries again by itself
def test_a_service_account_waits_while_google_is_out_of_order(server: OAuthServer) -> None:
    key = server.service_account(READ_MAIL)
    answered(server, 400, {"error": "internal_failure"})
    with pytest.raises(Unavailable):
        in_the_name_of(REP, READ_MAIL, key, lambda: NOON)


def test_an_application_gets_a_token_in_its_own_name(server: OAuthServer) -> None:
    granted = by_client(microsoft(CLIENT_ID, CLIENT_SECRET, "example.com", GRAPH_ANY, server.url))
    assert server.accounts[granted.access_token] == APPLICATION
