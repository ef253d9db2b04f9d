"""A rep connects Gmail or Microsoft 365 on the page: it is heard, asks for a new consent, and misses nothing."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from urllib.parse import parse_qs, urlsplit

import pytest

from tests.servers.daemon import daemon_in
from tests.servers.dovecot import Dovecot
from tests.servers.gmail import gmail
from tests.servers.graph import graph
from tests.servers.oauth import CLIENT_ID, CLIENT_SECRET, OAuthServer, oauth_server
from tests.servers.patience import wait_until
from tests.servers.ports import free_port
from tests.servers.receiver import Receiver
from tests.stories.conftest import Stage
from tests.stories.mails import reply
from tests.web.pages.visitor import Visitor

pytestmark = pytest.mark.slow

REGISTERED = """
[oauth]
google_client_id = "{id}"
google_client_secret = "{secret}"
google_endpoint = "{url}"
gmail_endpoint = "{gmail}"
microsoft_client_id = "{id}"
microsoft_client_secret = "{secret}"
microsoft_endpoint = "{url}"
graph_endpoint = "{graph}"
"""
CONSENT = {"gmail": "google/gmail", "microsoft365": "microsoft/microsoft365"}


@dataclass(frozen=True)
class Office:
    """A daemon that both providers know, and an admin at its pages."""

    stage: Stage
    provider: OAuthServer
    elsa: Visitor
    inboxes: dict[str, Callable[[], tuple[str, Callable[[bytes], object]]]]  # by kind: an address, and its letterbox

    def told_to_reconnect(self, address: str) -> list[str]:
        """The links that the engine got."""
        told = [dict(each.message["data"]) for each in list(self.stage.engine.accepted)]
        return [each["reconnect_url"] for each in told if "reconnect_url" in each and each["mailbox"] == address]

    def connect(self, kind: str, address: str) -> None:
        """From our form to the provider's page, and back."""
        form = {"csrf": self.elsa.get("/mailboxes").csrf, "address": address}
        there = urlsplit(self.elsa.post(f"/mailboxes/consent/{CONSENT[kind]}", form).location)
        asked = {name: values[0] for name, values in parse_qs(there.query).items()}
        back = urlsplit(self.provider.authorize(asked))
        assert self.elsa.get(f"{back.path}?{back.query}").location == "/mailboxes?told=connected"
        self.stage.daemon.wait_for_state(address, "connected")


@pytest.fixture(scope="module")
def office(dovecot: Dovecot, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Office]:
    folder, port = tmp_path_factory.mktemp("daemon"), free_port()
    with oauth_server() as provider, gmail() as google, graph() as microsoft, Receiver() as engine:
        google.tokens = microsoft.tokens = provider.accounts
        provider.rotates = True
        for _ in range(10):
            microsoft.new_mailbox("whoever")  # so that no address is at both

        def at_google() -> tuple[str, Callable[[bytes], object]]:
            mailbox = google.new_mailbox("nobody's")
            return mailbox.address, lambda raw: mailbox.deliver(raw, "INBOX", "UNREAD")

        def at_microsoft() -> tuple[str, Callable[[bytes], object]]:
            mailbox = microsoft.new_mailbox("nobody's either")
            return mailbox.address, lambda raw: mailbox.deliver(raw, mailbox.known("inbox"))

        with daemon_in(folder) as daemon:
            daemon.be_found_at(port)
            daemon.tell(engine)
            urls = {"url": provider.url, "gmail": google.url, "graph": microsoft.url}
            daemon.configure(REGISTERED.format(id=CLIENT_ID, secret=CLIENT_SECRET, **urls))
            daemon.start()
            elsa, invited = (
                Visitor(port),
                daemon.command("user", "add", "elsa@example.com", "--role", "admin", "--json"),
            )
            elsa.post(urlsplit(invited.json["sign_in_url"]).path)
            yield Office(
                Stage(dovecot, daemon, engine), provider, elsa, {"gmail": at_google, "microsoft365": at_microsoft}
            )


@pytest.mark.parametrize("kind", CONSENT)
def test_it_is_heard_until_the_consent_ends_and_a_new_one_makes_good_what_was_missed(office: Office, kind: str) -> None:
    daemon, (address, deliver) = office.stage.daemon, office.inboxes[kind]()
    office.connect(kind, address)
    before = daemon.mailbox(address)
    assert (before["kind"], before["consent"]["provider"]) == (kind, CONSENT[kind].partition("/")[0])
    heard = office.stage.registered(address)
    deliver(reply(heard))
    daemon.look_now(address)
    assert office.stage.wait_for(heard)["reason"] == "reply"

    office.provider.revoke(address)
    daemon.look_now(address)
    daemon.wait_for_state(address, "needs_attention")
    assert "does not let Harken in any more" in daemon.mailbox(address)["state_reason"]
    (told,) = wait_until(lambda: office.told_to_reconnect(address), "the engine is told where to reconnect")
    assert f"Reconnect {address}" in office.elsa.get(urlsplit(told).path).text

    missed = office.stage.registered(address)
    deliver(reply(missed))
    office.connect(kind, address)
    office.stage.wait_for(missed)
    assert daemon.mailbox(address)["id"] == before["id"]
    assert len(office.stage.stops_of(heard)) == 1


def test_a_refresh_token_connects_one_over_the_api_and_on_the_command_line(office: Office) -> None:
    daemon = office.stage.daemon
    (first, _), (second, deliver) = office.inboxes["gmail"](), office.inboxes["microsoft365"]()
    asked = {"address": first, "kind": "gmail", "refresh_token": office.provider.account(first)}
    assert daemon.api.post("/v1/mailboxes", asked).status == 201
    words = ("mailbox", "add", second, "--kind", "microsoft365", "--refresh-token", "--json")
    added = daemon.command(*words, stdin=f"{office.provider.account(second)}\n")
    assert added.json["kind"] == "microsoft365"
    for address in (first, second):
        daemon.wait_for_state(address, "connected")
    sent = office.stage.registered(second)
    deliver(reply(sent))
    daemon.look_now(second)
    office.stage.wait_for(sent)


def test_nothing_that_opens_a_mailbox_is_in_the_log(office: Office) -> None:
    log = office.stage.daemon.raw_log()
    opens = (*office.provider.accounts, *office.provider.refresh_tokens, *office.provider.codes, CLIENT_SECRET)
    assert not [each for each in opens if each in log]
