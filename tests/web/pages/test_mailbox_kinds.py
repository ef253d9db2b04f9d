"""Mailboxes of every kind on the page: what the address tells, what is asked for, and what each says of itself."""

from collections.abc import Iterator
from datetime import timedelta
from typing import Any

import pytest
from playwright.sync_api import Page

from connectors.oauth import google, microsoft
from connectors.oauth.provider import GMAIL_READ, GRAPH_READ, MICROSOFT_IMAP
from daemon.core.events import Json
from daemon.core.kinds import Kind
from daemon.core.providers import GMAIL, MICROSOFT
from daemon.flows.autodetect import Found, Source
from daemon.flows.consents import Way
from daemon.flows.mailboxes import password_of
from daemon.flows.new_mailbox import NewMailbox
from daemon.storage.records import Mailbox, MailboxState, Origin, Role
from daemon.web.doors import Refused
from tests.servers.chromium import obstacles
from tests.servers.ews import Exchange, exchange
from tests.web.house import KEYRING, House
from tests.web.looks import in_every_look
from tests.web.pages.visitor import Seen, Visitor, signed_in

pytestmark = pytest.mark.slow

JONAS = "jonas@halyard.example"
PASSWORD = "correct horse"
ON_PREMISES = Found(Source.DOMAIN, "", 993, JONAS, kind=Kind.EXCHANGE)
AT_GOOGLE = Found(
    Source.PROVIDER, GMAIL.host, 993, JONAS, "Google Workspace", GMAIL.note, GMAIL.obstacle, kind=Kind.GMAIL
)
AT_MICROSOFT = Found(
    Source.PROVIDER, MICROSOFT.host, 993, JONAS, "Microsoft 365", "", MICROSOFT.obstacle, kind=Kind.MICROSOFT365
)


@pytest.fixture(scope="module")
def on_premises() -> Iterator[Exchange]:
    with exchange() as server:
        yield server


def be_known(house: House) -> None:
    """To both providers."""
    house.ways["google", "gmail"] = Way(google("id", "secret", GMAIL_READ))
    house.ways["microsoft", "microsoft365"] = Way(microsoft("id", "secret", "halyard.example", GRAPH_READ))


def connected(house: House, address: str, kind: Kind, **settings: Json) -> Mailbox:
    with house.store.transaction() as tx:
        kept = tx.save_mailbox(
            address, kind, {"folders": [], "shared": False, **settings}, b"sealed", Origin.API, house.clock()
        )
        tx.set_mailbox_state(address, MailboxState.CONNECTED, None, house.clock())
        tx.set_mailbox_synced(address, ["INBOX"], house.clock())
    return kept


def post(visitor: Visitor, path: str, **form: str) -> Seen:
    return visitor.post(path, {"csrf": visitor.get("/mailboxes").csrf, **form})


def found(house: House, visitor: Visitor, what: Found) -> str:
    house.on_find = lambda address: what
    return post(visitor, "/mailboxes/find", address=JONAS).text


# What the address tells


def test_at_google_a_consent_comes_first_and_a_password_over_imap_is_the_other_way(house: House, elsa: Visitor) -> None:
    be_known(house)
    text = found(house, elsa, AT_GOOGLE)
    assert "Its mail lies with Google Workspace." in text
    assert text.index('action="/mailboxes/consent/google/gmail"') < text.index("Or by IMAP, with a password")
    assert 'name="kind" value="imap"' in text
    assert 'name="host" type="text" value="imap.gmail.com"' in text


def test_at_google_without_a_registration_there_is_the_password_and_what_an_admin_can_do(
    house: House, elsa: Visitor
) -> None:
    text = found(house, elsa, AT_GOOGLE)
    assert "Harken is not registered with Google yet." in text
    assert "Until then it can be heard by IMAP." in text
    assert 'type="password"' in text


def test_at_microsoft_there_is_the_consent_alone(house: House, elsa: Visitor) -> None:
    be_known(house)
    text = found(house, elsa, AT_MICROSOFT)
    assert 'action="/mailboxes/consent/microsoft/microsoft365"' in text
    assert 'type="password"' not in text


def test_at_microsoft_without_a_registration_it_is_said_why_no_password_will_do(house: House, elsa: Visitor) -> None:
    text = found(house, elsa, AT_MICROSOFT)
    assert "Microsoft takes no passwords for IMAP any more" in text
    assert 'type="password"' not in text


def test_an_exchange_server_of_ones_own_asks_for_the_password_alone(house: House, elsa: Visitor) -> None:
    text = found(house, elsa, ON_PREMISES)
    assert "An Exchange server answers for halyard.example." in text
    assert "Server: found by the address" in text
    assert 'name="kind" value="exchange"' in text


def test_a_server_with_starttls_is_proposed_as_such(house: House, elsa: Visitor) -> None:
    text = found(house, elsa, Found(Source.DOMAIN, "mail.halyard.example", 143, JONAS, tls="starttls"))
    assert "halyard.example names this server itself." in text
    assert '<option value="starttls" selected>' in text


@pytest.mark.parametrize(("kind", "said"), [("exchange", "Sign-in"), ("imap", "Encryption")])
def test_what_it_is_can_be_chosen_whatever_was_found(house: House, elsa: Visitor, kind: str, said: str) -> None:
    be_known(house)
    house.on_find = lambda address: AT_GOOGLE
    text = post(elsa, f"/mailboxes/find/{kind}", address=JONAS).text
    assert said in text
    assert 'type="password"' in text


def test_one_that_is_connected_leads_to_its_own_form_and_another_kind_to_another(house: House, elsa: Visitor) -> None:
    mailbox = connected(house, JONAS, Kind.EXCHANGE, host=None, endpoint=None, auth=None, username=JONAS)
    for path in ("/mailboxes/find", "/mailboxes/find/exchange"):
        assert post(elsa, path, address=JONAS).location == f"/mailboxes/{mailbox.id}/reconnect"
    assert f"Reconnect {JONAS}" in post(elsa, "/mailboxes/find/imap", address=JONAS).text


def test_where_no_password_will_do_the_one_that_was_typed_is_not_asked_for_again(house: House, elsa: Visitor) -> None:
    typed = {"address": JONAS, "host": MICROSOFT.host, "password": PASSWORD}
    house.on_try = refused
    text = post(elsa, "/mailboxes/connect", **typed).text
    assert "Microsoft takes no passwords for IMAP any more" in text
    graph = microsoft("id", "secret", "halyard.example", MICROSOFT_IMAP)
    house.ways["microsoft", "imap"] = Way(graph, MICROSOFT.host)
    text = post(elsa, "/mailboxes/connect", **typed).text
    assert 'action="/mailboxes/consent/microsoft/imap"' in text
    assert 'type="password"' not in text


def refused(_: NewMailbox) -> tuple[str, ...]:
    raise Refused("password", "It refused the password.")


# Exchange


def form(server: Exchange, user: str, **changes: str) -> dict[str, str]:
    return {"address": user, "kind": "exchange", "host": server.url, "password": PASSWORD} | changes


def test_an_exchange_mailbox_is_tried_and_kept_with_its_password_sealed(
    house: House, elsa: Visitor, on_premises: Exchange
) -> None:
    user = on_premises.new_mailbox(PASSWORD).address
    assert post(elsa, "/mailboxes/connect", **form(on_premises, user)).location == "/mailboxes?told=connected"
    kept = house.store.reads.mailbox(user)
    assert kept is not None
    assert (kept.kind, kept.settings["endpoint"], kept.settings["username"]) == ("exchange", on_premises.url, user)
    assert password_of(KEYRING, kept) == PASSWORD
    text = elsa.get("/mailboxes").text
    assert "Exchange</small>" in text
    assert on_premises.url in text


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"password": "wrong"}, "password-error"),
        ({"password": ""}, "password-error"),
        ({"host": "http://mail.halyard.example/EWS/Exchange.asmx"}, "host-error"),
        ({"host": "no server"}, "host-error"),
        ({"host": "http://127.0.0.1:1/EWS/Exchange.asmx"}, "host-error"),
        ({"auth": "oauth"}, "auth-error"),
    ],
)
def test_what_cannot_be_is_told_beside_its_field(
    house: House, elsa: Visitor, on_premises: Exchange, changes: dict[str, str], field: str
) -> None:
    user = on_premises.new_mailbox(PASSWORD).address
    answer = post(elsa, "/mailboxes/connect", **form(on_premises, user, **changes))
    assert (answer.status, f'id="{field}"' in answer.text) == (422, True), answer.text
    assert PASSWORD not in answer.text
    assert house.store.reads.mailbox(user) is None


def test_only_an_admin_names_an_exchange_server_inside_the_network(house: House, on_premises: Exchange) -> None:
    user = on_premises.new_mailbox(PASSWORD).address
    manager = signed_in(house, "maja@halyard.example", Role.MANAGER)
    assert "Only an admin may connect a server" in post(manager, "/mailboxes/connect", **form(on_premises, user)).text
    assert house.store.reads.mailbox(user) is None


def test_a_rep_connects_theirs_again_where_an_admin_has_connected_it(house: House, on_premises: Exchange) -> None:
    user = on_premises.new_mailbox(PASSWORD).address
    place: dict[str, Any] = {"host": None, "endpoint": on_premises.url, "auth": None, "username": user}
    connected(house, user, Kind.EXCHANGE, **place)
    rep = signed_in(house, user, Role.REP)
    assert post(rep, "/mailboxes/connect", **form(on_premises, user)).location == "/mailboxes?told=connected"
    elsewhere = form(on_premises, user, host="http://localhost/EWS/Exchange.asmx")
    assert "Only an admin may connect a server there" in post(rep, "/mailboxes/connect", **elsewhere).text


# What each says of itself


def test_how_far_behind_we_are_is_told_in_words(house: House, elsa: Visitor) -> None:
    connected(house, JONAS, Kind.GMAIL, consent="google", consented_at=house.clock().isoformat())
    house.clock.pass_by(timedelta(seconds=12))
    assert "At most 12 s: what came before is heard" in elsa.get("/mailboxes").text
    with house.store.transaction() as tx:
        tx.set_mailbox_state(JONAS, MailboxState.DISCONNECTED, "Google does not answer.", house.clock())
    house.clock.pass_by(timedelta(hours=2))
    assert "2 hours: what came since is not heard yet" in elsa.get("/mailboxes").text


def test_what_else_its_owner_sends_as_is_told(house: House, elsa: Visitor) -> None:
    connected(house, JONAS, Kind.MICROSOFT365)
    with house.store.transaction() as tx:
        tx.learn_own_addresses(["sales@halyard.example"], JONAS, house.clock())
    text = elsa.get("/mailboxes").text
    assert "<dt>Also sends as</dt><dd>sales@halyard.example</dd>" in text
    assert "Microsoft 365</small>" in text


def test_a_consent_whose_registration_is_gone_says_what_an_admin_has_to_do(house: House, elsa: Visitor) -> None:
    mailbox = connected(house, JONAS, Kind.GMAIL, consent="google", consented_at=house.clock().isoformat())
    text = elsa.get(f"/mailboxes/{mailbox.id}/reconnect").text
    assert "Harken is not registered with Google yet." in text
    assert "<form" not in text.partition("<main")[2].partition("</main>")[0]


def test_nobody_stumbles_over_the_forms(house: House, elsas_page: Page) -> None:
    be_known(house)
    house.let_in.add(Kind.GMAIL)
    forms = {
        connected(house, "g@halyard.example", Kind.GMAIL).id,
        connected(house, "m@halyard.example", Kind.MICROSOFT365, shared=True).id,
        connected(house, "e@halyard.example", Kind.EXCHANGE, host=None, endpoint=None, auth=None, username="e").id,
    }
    elsas_page.emulate_media(reduced_motion="reduce")
    for each in sorted(forms):
        for look in in_every_look(elsas_page, f"/mailboxes/{each}/reconnect"):
            for summary in elsas_page.locator("main details > summary").all():
                summary.click()
            assert obstacles(elsas_page) == [], look
