"""Gmail and Microsoft 365 by consent: each kind with its own scopes, tried at once with the server behind it."""

import shutil
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest
from playwright.sync_api import Browser, expect

from connectors.oauth import google, microsoft
from connectors.oauth.provider import GMAIL_READ, GRAPH_READ, GRAPH_READ_SHARED
from daemon.core.events import Json
from daemon.core.kinds import Kind
from daemon.flows.consents import Way
from daemon.flows.mailboxes import password_of
from daemon.storage.records import Mailbox, MailboxState, Origin, Role
from tests.servers.chromium import obstacles
from tests.servers.gmail import Gmail, gmail
from tests.servers.graph import Graph, graph
from tests.servers.oauth import CLIENT_ID, CLIENT_SECRET, OAuthServer, oauth_server
from tests.web.house import KEYRING, House, open_house_of_two_sites
from tests.web.pages.visitor import ELSA, Seen, Visitor, invited, signed_in

pytestmark = pytest.mark.slow

GOOGLES = "/mailboxes/consent/google/gmail"
MICROSOFTS = "/mailboxes/consent/microsoft/microsoft365"


@pytest.fixture(scope="module")
def provider() -> Iterator[OAuthServer]:
    with oauth_server() as server:
        yield server


@pytest.fixture(scope="module")
def at_google(provider: OAuthServer) -> Iterator[Gmail]:
    with gmail() as server:
        server.tokens = provider.accounts
        yield server


@pytest.fixture(scope="module")
def at_microsoft(provider: OAuthServer) -> Iterator[Graph]:
    with graph() as server:
        server.tokens = provider.accounts
        yield server


def be_known(house: House, provider: OAuthServer, at_google: Gmail, at_microsoft: Graph) -> House:
    client = (CLIENT_ID, CLIENT_SECRET)
    house.ways["google", "gmail"] = Way(google(*client, GMAIL_READ, provider.url))
    graphs = microsoft(*client, "example.com", GRAPH_READ, provider.url)
    house.ways["microsoft", "microsoft365"] = Way(graphs, for_shared=GRAPH_READ_SHARED)
    house.oauth |= {"gmail_endpoint": at_google.url, "graph_endpoint": at_microsoft.url}
    return house


@pytest.fixture
def house(house: House, provider: OAuthServer, at_google: Gmail, at_microsoft: Graph) -> Iterator[House]:
    yield be_known(house, provider, at_google, at_microsoft)
    provider.chooses = None


def consented(visitor: Visitor, provider: OAuthServer, path: str, address: str, **more: str) -> Seen:
    """Sent there from our form, consented there, and sent back."""
    there = visitor.post(path, {"csrf": visitor.get("/mailboxes").csrf, "address": address, **more}).location
    asked = {name: values[0] for name, values in parse_qs(urlsplit(there).query).items()}
    back = urlsplit(provider.authorize(asked))
    return visitor.get(f"{back.path}?{back.query}")


def kept(house: House, address: str) -> Mailbox:
    found = house.store.reads.mailbox(address)
    assert found is not None
    return found


def test_connect_google_gives_a_mailbox_that_is_read_by_gmails_own_api(
    house: House, elsa: Visitor, provider: OAuthServer, at_google: Gmail
) -> None:
    rep = at_google.new_mailbox("").address
    assert consented(elsa, provider, GOOGLES, rep).location == "/mailboxes?told=connected"
    assert provider.consented[-1]["scope"] == "https://www.googleapis.com/auth/gmail.readonly"
    mailbox = kept(house, rep)
    assert (mailbox.kind, set(mailbox.settings)) == ("gmail", {"folders", "shared", "consent", "consented_at"})
    assert provider.refresh_tokens[password_of(KEYRING, mailbox)] == rep
    text = elsa.get("/mailboxes").text
    assert "Gmail</small>" in text
    assert "At Google, since Saturday 21 November" in text


def test_connect_microsoft_gives_a_mailbox_that_is_read_through_graph(
    house: House, elsa: Visitor, provider: OAuthServer, at_microsoft: Graph
) -> None:
    rep = at_microsoft.new_mailbox("").address
    assert consented(elsa, provider, MICROSOFTS, rep).location == "/mailboxes?told=connected"
    asked = provider.consented[-1]
    assert asked["scope"].split() == [*GRAPH_READ]
    assert asked["login_hint"] == rep
    assert (kept(house, rep).kind, kept(house, rep).settings["shared"]) == ("microsoft365", False)


def test_a_shared_mailbox_is_opened_by_the_consent_of_somebody_who_may_read_it(
    house: House, elsa: Visitor, provider: OAuthServer, at_microsoft: Graph
) -> None:
    info = at_microsoft.new_mailbox("").address
    at_microsoft.readers[info] = frozenset({ELSA})
    assert consented(elsa, provider, MICROSOFTS, info, shared="1").location == "/mailboxes?told=connected"
    asked = provider.consented[-1]
    assert asked["login_hint"] == ELSA
    assert "https://graph.microsoft.com/Mail.Read.Shared" in asked["scope"].split()
    assert kept(house, info).settings["shared"] is True
    again = elsa.get(f"/mailboxes/{kept(house, info).id}/reconnect").text
    assert "Sign in there with an account that may read" in again
    assert 'name="shared" value="1">Reconnect Microsoft' in again


@pytest.mark.parametrize("path", [GOOGLES, MICROSOFTS])
def test_who_chose_another_account_is_told_so_and_nothing_is_kept(
    house: House, elsa: Visitor, provider: OAuthServer, at_google: Gmail, at_microsoft: Graph, path: str
) -> None:
    there = at_google if path == GOOGLES else at_microsoft
    rep, provider.chooses = there.new_mailbox("").address, there.new_mailbox("").address
    answer = consented(elsa, provider, path, rep)
    assert answer.status == 422
    assert rep in answer.text
    assert 'class="banner pause"' in answer.text
    assert house.store.reads.mailbox(rep) is None


def test_what_stands_in_the_way_is_said_in_a_sentence(
    house: House, elsa: Visitor, provider: OAuthServer, at_google: Gmail
) -> None:
    rep = at_google.new_mailbox("").address
    house.oauth["gmail_endpoint"] = "http://127.0.0.1:1"
    assert "No connection with Google" in consented(elsa, provider, GOOGLES, rep).text
    assert house.store.reads.mailbox(rep) is None


def test_one_of_imap_becomes_one_of_gmail_and_keeps_its_history(
    house: House, elsa: Visitor, provider: OAuthServer, at_google: Gmail
) -> None:
    rep = at_google.new_mailbox("").address
    with house.store.transaction() as tx:
        settings: dict[str, Json] = {
            "host": "imap.gmail.com",
            "port": 993,
            "tls": "implicit",
            "username": rep,
            "folders": ["INBOX"],
        }
        before = tx.save_mailbox(rep, "imap", settings, b"sealed", Origin.API, house.clock())
        tx.set_mailbox_state(rep, MailboxState.NEEDS_ATTENTION, "The password is wrong.", house.clock())
        tx.save_cursor(rep, b"the place over IMAP", house.clock())
    assert consented(elsa, provider, GOOGLES, rep).location == "/mailboxes?told=connected"
    after = kept(house, rep)
    assert (after.id, after.kind, after.settings["folders"]) == (before.id, "gmail", [])
    assert after.state is MailboxState.CONNECTING
    assert house.store.reads.cursor(rep) is None


def test_a_kind_that_the_provider_does_not_have_is_not_consented_to(elsa: Visitor) -> None:
    form = {"csrf": elsa.get("/mailboxes").csrf, "address": "rep@example.com"}
    assert elsa.post("/mailboxes/consent/google/microsoft365", form).status == 404
    assert elsa.post("/mailboxes/consent/google/exchange", form).status == 404


def test_only_who_may_connect_others_is_asked_whether_it_is_shared(house: House, elsa: Visitor) -> None:
    form = {"address": "rep@halyard.example"}
    rep = signed_in(house, "rep@halyard.example", Role.REP)
    for who, is_asked in ((rep, False), (elsa, True)):
        text = who.post("/mailboxes/find/microsoft365", form | {"csrf": who.get("/mailboxes").csrf}).text
        assert ("it is a shared mailbox" in text) is is_asked
        assert "Connect Microsoft" in text


def test_where_the_company_has_let_harken_in_nobody_signs(house: House, elsa: Visitor) -> None:
    house.ways.clear()
    house.let_in |= {Kind.GMAIL}
    house.on_try = lambda new: ("INBOX",)
    page = elsa.get("/mailboxes")
    assert "Your company has let Harken in." in page.text
    form = {"csrf": page.csrf, "address": "rep@example.com"}
    assert "There is nothing to sign" in elsa.post("/mailboxes/find/gmail", form).text
    assert elsa.post("/mailboxes/connect", form | {"kind": "gmail"}).location == "/mailboxes?told=connected"
    assert "consent" not in kept(house, "rep@example.com").settings
    assert "By your company, since Saturday 21 November" in elsa.get("/mailboxes").text
    answer = elsa.post("/mailboxes/connect", form | {"kind": "microsoft365", "address": "two@example.com"})
    assert (answer.status, "Its provider has not let Harken in." in answer.text) == (422, True)


def test_where_it_is_not_certain_that_the_company_has_the_consent_comes_first(house: House, elsa: Visitor) -> None:
    """A directory that is named in the configuration may have permitted the application itself, or people only."""
    house.let_in |= {Kind.MICROSOFT365}
    page = elsa.get("/mailboxes")
    assert "Your company has let Harken in." not in page.text
    form = {"csrf": page.csrf, "address": "rep@example.com"}
    text = elsa.post("/mailboxes/find/microsoft365", form).text
    assert text.index("Connect Microsoft") < text.index("Or without signing in")


def test_a_person_goes_there_and_comes_back_in_a_browser(
    browser: Browser,
    tmp_path: Path,
    migrated_sqlite: Path,
    provider: OAuthServer,
    at_google: Gmail,
    at_microsoft: Graph,
) -> None:
    """Its policies let the form lead there, and its cookie comes back."""
    rep = at_google.new_mailbox("").address
    shutil.copy(migrated_sqlite, tmp_path / "harken.db")
    with open_house_of_two_sites(f"sqlite:///{tmp_path / 'harken.db'}") as house:
        be_known(house, provider, at_google, at_microsoft)
        assert house.server is not None
        with browser.new_context(base_url=f"http://127.0.0.1:{house.server.port}") as context:
            page = context.new_page()
            page.goto(invited(house))
            page.get_by_role("button", name="Sign in").click()
            page.goto("/mailboxes")
            page.get_by_label("Address").fill(rep)
            page.get_by_role("button", name="Connect Google").click()
            page.wait_for_url("/mailboxes?told=connected")
            expect(page.locator(".boxes")).to_contain_text(rep)
            assert obstacles(page) == []
            page.goto(f"/mailboxes/{kept(house, rep).id}/reconnect")
            assert obstacles(page) == []
            page.get_by_role("button", name="Reconnect Google").click()
            page.wait_for_url("/mailboxes?told=connected")
