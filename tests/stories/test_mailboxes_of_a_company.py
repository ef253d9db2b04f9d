"""Mailboxes that a company has let Harken into: they stand in the configuration, and nobody is asked."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import pytest

from tests.servers.daemon import daemon_in
from tests.servers.dovecot import PASSWORD, Dovecot
from tests.servers.ews import exchange
from tests.servers.ews_mailbox import Mailbox as ExchangeMailbox
from tests.servers.gmail import Gmail, gmail
from tests.servers.graph import Graph, graph
from tests.servers.oauth import CLIENT_ID, CLIENT_SECRET, OAuthServer, oauth_server
from tests.servers.patience import wait_until
from tests.servers.ports import free_port
from tests.servers.pubsub import SUBSCRIPTION, TOPIC
from tests.servers.receiver import Receiver
from tests.stories.conftest import Stage
from tests.stories.mails import reply

pytestmark = pytest.mark.slow

GMAIL_READ = "https://www.googleapis.com/auth/gmail.readonly"
PUBSUB = "https://www.googleapis.com/auth/pubsub"
WORKSPACE = """
[gmail]
service_account_file = "google.json"
topic = "{topic}"
subscription = "{subscription}"
pubsub_endpoint = "{url}"
"""
MAILBOX = """
[[mailbox]]
address = "{address}"
kind = "{kind}"
endpoint = "{url}"
"""


DIRECTORY = """
[oauth]
microsoft_client_id = "{client_id}"
microsoft_client_secret = "{client_secret}"
microsoft_tenant = "example.com"
microsoft_endpoint = "{url}"
"""


@dataclass(frozen=True)
class Workspace:
    """`rep` is a mailbox of Google's that is heard."""

    stage: Stage
    google: Gmail
    provider: OAuthServer
    rep: str


@dataclass(frozen=True)
class Directory:
    """`rep` is a mailbox of Microsoft 365 that is heard."""

    stage: Stage
    graph: Graph
    rep: str


@pytest.fixture(scope="module")
def workspace(dovecot: Dovecot, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Workspace]:
    folder = tmp_path_factory.mktemp("daemon")
    with oauth_server() as provider, gmail() as google, Receiver() as engine, daemon_in(folder) as daemon:
        rep = google.new_mailbox("nobody's").address
        google.tokens = provider.accounts
        (folder / "google.json").write_text(provider.service_account(GMAIL_READ, PUBSUB))
        daemon.tell(engine)
        with daemon.config.open("a") as file:
            file.write(WORKSPACE.format(topic=TOPIC, subscription=SUBSCRIPTION, url=google.url))
            file.write(MAILBOX.format(address=rep, kind="gmail", url=google.url))
        daemon.start()
        daemon.wait_for_state(rep, "connected")
        yield Workspace(Stage(dovecot, daemon, engine), google, provider, rep)


def test_an_answer_in_gmail_stops_its_campaign(workspace: Workspace) -> None:
    sent = workspace.stage.registered(workspace.rep)
    workspace.google.mailboxes[workspace.rep].deliver(reply(sent), "INBOX", "UNREAD")
    assert workspace.stage.wait_for(sent)["reason"] == "reply"


def test_a_notice_is_heard_and_acknowledged(workspace: Workspace) -> None:
    wait_until(lambda: workspace.google.watches[workspace.rep], "Gmail is to tell of changes")
    workspace.google.mailboxes[workspace.rep].deliver(b"Subject: news\r\n\r\nnews", "INBOX")
    wait_until(lambda: workspace.google.pubsub.pulls > 1, "notices are pulled")
    wait_until(lambda: workspace.google.pubsub.unacknowledged == 0, "the notice is acknowledged")


def test_an_alias_of_the_rep_is_no_prospect(workspace: Workspace) -> None:
    def known() -> Any:
        return workspace.stage.daemon.mailbox(workspace.rep)["addresses"]

    workspace.google.mailboxes[workspace.rep].aliases["sales@example.org"] = "accepted"
    assert known() == []
    workspace.stage.daemon.stop()
    workspace.stage.daemon.start()
    assert wait_until(known, "the alias is known") == ["sales@example.org"]


def test_google_is_tried_by_harken_check(workspace: Workspace) -> None:
    tried = {each["what"]: each for each in workspace.stage.daemon.command("check", "--json").json}
    assert tried[f"subscription {SUBSCRIPTION}"]["works"]
    assert not tried[f"mailbox {workspace.rep}"]["warns"]


def test_no_token_and_no_key_is_in_the_log(workspace: Workspace) -> None:
    log = workspace.stage.daemon.raw_log()
    assert not [token for token in workspace.provider.accounts if token in log]
    assert "PRIVATE KEY" not in log


@pytest.fixture(scope="module")
def directory(dovecot: Dovecot, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Directory]:
    folder, port = tmp_path_factory.mktemp("daemon"), free_port()
    with oauth_server() as provider, graph() as microsoft, Receiver() as engine, daemon_in(folder) as daemon:
        rep = microsoft.new_mailbox("nobody's").address
        microsoft.tokens = provider.accounts
        daemon.be_found_at(port)
        daemon.tell(engine)
        with daemon.config.open("a") as file:
            file.write(DIRECTORY.format(client_id=CLIENT_ID, client_secret=CLIENT_SECRET, url=provider.url))
            file.write(MAILBOX.format(address=rep, kind="microsoft365", url=microsoft.url))
        daemon.start()
        daemon.wait_for_state(rep, "connected")
        yield Directory(Stage(dovecot, daemon, engine), microsoft, rep)


def test_an_answer_in_microsoft_365_stops_its_campaign(directory: Directory) -> None:
    sent = directory.stage.registered(directory.rep)
    mailbox = directory.graph.mailboxes[directory.rep]
    mailbox.deliver(reply(sent), mailbox.known("inbox"))
    assert directory.stage.wait_for(sent)["reason"] == "reply"


def test_microsoft_tells_of_changes_and_is_asked_again_where_it_did_not(directory: Directory) -> None:
    told = directory.graph.subscriptions
    subscription = wait_until(lambda: next(iter(told.there), ""), "Microsoft is to tell of changes")
    told.post(subscription, told.notice_of(subscription, lifecycleEvent="subscriptionRemoved"))
    del told.there[subscription]
    assert wait_until(lambda: next(iter(told.there), ""), "Microsoft is asked anew") != subscription
    assert told.lost == 0


def test_microsoft_is_tried_by_harken_check(directory: Directory) -> None:
    """While Microsoft cannot reach us, the mailbox works, and it is told that changes are not."""
    directory.graph.subscriptions.there.clear()
    directory.stage.daemon.stop()
    tried = {each["what"]: each for each in directory.stage.daemon.command("check", "--json").json}
    directory.stage.daemon.start()
    told = tried[f"mailbox {directory.rep}"]
    assert (told["works"], told["warns"]) == (True, True)
    assert "changes are not told" in told["told"]


def test_what_anybody_posts_to_microsofts_address_is_passed_by(directory: Directory) -> None:
    api = directory.stage.daemon.api
    bodies: tuple[object, ...] = (None, [], {"value": [{"subscriptionId": "1", "clientState": "AAAA"}]}, {"value": "é"})
    for body in bodies:
        assert api.post("/hooks/microsoft365", body).status == 202
    assert api.post("/hooks/microsoft365?validationToken=%3Cb%3E").text == "<b>"


@pytest.fixture(scope="module")
def company(dovecot: Dovecot, tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Stage, ExchangeMailbox]]:
    """A daemon that hears a mailbox on an Exchange server."""
    folder = tmp_path_factory.mktemp("daemon")
    with exchange() as server, Receiver() as engine, daemon_in(folder) as daemon:
        mailbox = server.new_mailbox(PASSWORD)
        daemon.tell(engine)
        entry = MAILBOX.format(address=mailbox.address, kind="exchange", url=server.url)
        with daemon.config.open("a") as file:
            file.write(f'{entry}password = "{PASSWORD}"\n')
        daemon.start()
        daemon.wait_for_state(mailbox.address, "connected")
        yield Stage(dovecot, daemon, engine), mailbox


def test_an_answer_on_an_exchange_server_stops_its_campaign(company: tuple[Stage, ExchangeMailbox]) -> None:
    stage, mailbox = company
    sent = stage.registered(mailbox.address)
    mailbox.deliver(reply(sent))
    assert stage.wait_for(sent)["reason"] == "reply"


def test_an_exchange_server_is_tried_by_harken_check(company: tuple[Stage, ExchangeMailbox]) -> None:
    stage, mailbox = company
    ran = stage.daemon.command("check", "--json")
    (tried,) = [each for each in ran.json if each["what"] == f"mailbox {mailbox.address}"]
    assert (tried["works"], tried["warns"]) == (True, False), tried
