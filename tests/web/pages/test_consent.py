"""Connecting by consent: over a provider that runs here, and back, to a Dovecot that asks it about the token."""

from collections.abc import Iterator
from datetime import timedelta
from urllib.parse import parse_qs, urlencode, urlsplit

import pytest

from connectors.oauth import google
from connectors.oauth.provider import GMAIL_IMAP
from daemon.flows.consents import LASTS, Way
from daemon.flows.mailboxes import password_of
from daemon.storage.records import MailboxState, Role
from tests.servers.dovecot import Dovecot
from tests.servers.oauth import CLIENT_ID, CLIENT_SECRET, OAuthServer, dovecot_asking, oauth_server
from tests.web.house import KEYRING, House
from tests.web.pages.visitor import Seen, Visitor, signed_in

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def running_provider() -> Iterator[OAuthServer]:
    with oauth_server() as server:
        yield server


@pytest.fixture
def provider(running_provider: OAuthServer) -> Iterator[OAuthServer]:
    """Its people consent again, each for their own account."""
    yield running_provider
    running_provider.refuses, running_provider.chooses = False, None


@pytest.fixture(scope="module")
def mail_server(running_provider: OAuthServer) -> Iterator[Dovecot]:
    with dovecot_asking(running_provider) as server:
        yield server


def way(provider: OAuthServer, mail_server: Dovecot) -> Way:
    return Way(google(CLIENT_ID, CLIENT_SECRET, GMAIL_IMAP, provider.url), "127.0.0.1", mail_server.port, "none")


@pytest.fixture
def house(house: House, provider: OAuthServer, mail_server: Dovecot) -> House:
    house.ways["google", "imap"] = way(provider, mail_server)
    return house


def sent_away(visitor: Visitor, address: str) -> str:
    """Where to, when somebody has pressed the button."""
    form = {"csrf": visitor.get("/mailboxes").csrf, "address": address}
    return visitor.post("/mailboxes/consent/google/imap", form).location


def brought_back(provider: OAuthServer, there: str) -> str:
    """The path of ours that the provider sends the browser to."""
    assert there.startswith(f"{provider.url}/authorize?")
    back = urlsplit(provider.authorize({name: values[0] for name, values in parse_qs(urlsplit(there).query).items()}))
    assert back.path == "/oauth/google/callback"
    return f"{back.path}?{back.query}"


def consented(visitor: Visitor, provider: OAuthServer, address: str) -> Seen:
    return visitor.get(brought_back(provider, sent_away(visitor, address)))


def test_a_mailbox_is_connected_and_what_opens_it_is_kept_sealed(
    house: House, elsa: Visitor, provider: OAuthServer, mail_server: Dovecot
) -> None:
    user = mail_server.new_user()
    assert consented(elsa, provider, user).location == "/mailboxes?told=connected"
    mailbox = house.store.reads.mailbox(user)
    assert mailbox is not None
    assert provider.refresh_tokens[password_of(KEYRING, mailbox)] == user
    assert password_of(KEYRING, mailbox).encode() not in (mailbox.sealed or b"")
    assert "IMAP, let in by Google" in elsa.get("/mailboxes").text


def test_one_that_is_not_let_in_any_more_leads_to_the_provider_again(
    house: House, elsa: Visitor, provider: OAuthServer, mail_server: Dovecot
) -> None:
    user = mail_server.new_user()
    consented(elsa, provider, user)
    before = house.store.reads.mailbox(user)
    assert before is not None
    with house.store.transaction() as tx:
        tx.set_mailbox_state(user, MailboxState.NEEDS_ATTENTION, "Google does not let Harken in.", house.clock())
    assert f'href="/mailboxes/{before.id}/reconnect"' in elsa.get("/mailboxes").text
    form = elsa.get(f"/mailboxes/{before.id}/reconnect").text
    assert 'action="/mailboxes/consent/google/imap"' in form
    assert "Reconnect Google" in form
    house.clock.pass_by(timedelta(hours=1))
    assert consented(elsa, provider, user).location == "/mailboxes?told=connected"
    after = house.store.reads.mailbox(user)
    assert after is not None
    assert (after.id, after.state) == (before.id, MailboxState.CONNECTING)
    assert after.settings["consented_at"] != before.settings["consented_at"]


def test_who_chose_another_account_is_told_so_and_nothing_is_kept(
    house: House, elsa: Visitor, provider: OAuthServer, mail_server: Dovecot
) -> None:
    user, provider.chooses = mail_server.new_user(), mail_server.new_user()
    answer = consented(elsa, provider, user)
    assert answer.status == 422
    assert f"Connect it again, as {user} and no other account" in answer.text
    assert house.store.reads.mailbox(user) is None


def test_who_says_no_there_has_connected_nothing(
    house: House, elsa: Visitor, provider: OAuthServer, mail_server: Dovecot
) -> None:
    user, provider.refuses = mail_server.new_user(), True
    assert consented(elsa, provider, user).location == "/mailboxes?told=declined"
    assert "the consent was not given" in elsa.get("/mailboxes?told=declined").text
    assert house.store.reads.mailbox(user) is None


@pytest.mark.parametrize(
    ("error", "told"),
    [("unauthorized_client", "unauthorized_client"), ("temporarily_unavailable", "temporarily_unavailable"),
     ("<b>call 555</b>", "no reason given")],
)  # fmt: skip
def test_where_nobody_was_asked_that_is_no_refusal_of_theirs(
    house: House, elsa: Visitor, provider: OAuthServer, mail_server: Dovecot, error: str, told: str
) -> None:
    there = parse_qs(urlsplit(sent_away(elsa, mail_server.new_user())).query)
    answer = elsa.get("/oauth/google/callback?" + urlencode({"state": there["state"][0], "error": error}))
    assert answer.status == 422
    assert f"Google did not ask for the consent ({told})." in answer.text
    assert house.store.reads.mailboxes() == ()


def test_what_began_in_one_browser_does_not_end_in_another(
    house: House, elsa: Visitor, provider: OAuthServer, mail_server: Dovecot
) -> None:
    user = mail_server.new_user()
    back = brought_back(provider, sent_away(elsa, user))
    other = signed_in(house, "maja@halyard.example")
    assert other.get(back).location == "/mailboxes?told=stale"
    assert house.store.reads.mailbox(user) is None


def test_a_state_that_was_made_up_or_is_too_old_gets_nowhere(
    house: House, elsa: Visitor, provider: OAuthServer, mail_server: Dovecot
) -> None:
    back = brought_back(provider, sent_away(elsa, mail_server.new_user()))
    house.clock.pass_by(LASTS)
    callback = "/oauth/google/callback?code=c"
    for path in (back, callback, f"{callback}&state=AAAA", f"{callback}&state=%00", f"{callback}&state=%C3%A4"):
        assert elsa.get(path).location == "/mailboxes?told=stale"


def test_a_code_that_is_used_twice_connects_nothing_the_second_time(
    elsa: Visitor, provider: OAuthServer, mail_server: Dovecot
) -> None:
    back = brought_back(provider, sent_away(elsa, mail_server.new_user()))
    assert elsa.get(back).location == "/mailboxes?told=connected"
    assert elsa.get(back).status == 422


def test_a_rep_connects_their_own_and_no_other(house: House, mail_server: Dovecot) -> None:
    rep = signed_in(house, "rep@halyard.example", Role.REP)
    form = {"csrf": rep.get("/mailboxes").csrf, "address": mail_server.new_user()}
    assert "ask a manager" in rep.post("/mailboxes/consent/google/imap", form).text


def test_strangers_get_nowhere(stranger: Visitor) -> None:
    assert stranger.get("/oauth/google/callback?state=x&code=y").location.startswith("/login")
    assert stranger.post("/mailboxes/consent/google/imap", {"address": "rep@example.com"}).status in (303, 403)


def test_what_is_not_configured_leads_nowhere_and_says_so(elsa: Visitor) -> None:
    page = elsa.get("/mailboxes")
    assert page.text.count("Not set up yet: an admin registers Harken there first.") == 2
    form = {"csrf": page.csrf, "address": "rep@example.com"}
    assert "Harken is not registered with Microsoft yet" in elsa.post("/mailboxes/find/microsoft365", form).text
    assert elsa.post("/mailboxes/consent/microsoft/microsoft365", form).status == 404
    assert elsa.get("/oauth/microsoft/callback").status == 404


def test_what_is_no_address_is_told_so(elsa: Visitor) -> None:
    form = {"csrf": elsa.get("/mailboxes").csrf, "address": "nobody"}
    answer = elsa.post("/mailboxes/consent/google/imap", form)
    assert answer.status == 422
    assert "This is no mail address" in answer.text
