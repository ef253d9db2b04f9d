"""Microsoft tells of changes: a subscription is made, found again and renewed; notices are read, whatever they are."""

import json
import threading
from collections.abc import Iterator
from copy import copy
from datetime import datetime, timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from connectors.base import Unavailable
from connectors.microsoft365 import GraphConnector, Lifecycle, Notice, read_notices
from tests.connectors.contract import all_wanted, mail
from tests.connectors.graph_box import GraphBox
from tests.connectors.handed_tokens import HandedTokens
from tests.connectors.soon import soon
from tests.servers.graph import DENIED, Graph, graph
from tests.servers.graph_subscriptions import Subscription
from tests.servers.graph_web import Answer, refusal

pytestmark = pytest.mark.slow

LONGEST = timedelta(minutes=4230)
PUBLISHED = (  # https://learn.microsoft.com/en-us/graph/outlook-change-notifications-overview
    "@odata.context id resource applicationId changeType clientState notificationUrl lifecycleNotificationUrl "
    "expirationDateTime latestSupportedTlsVersion"
).split()


class Ear:
    """Somebody at an address of ours: proves to be there, and hears notices."""

    def __init__(self) -> None:
        self.heard: list[Notice] = []
        self.is_there = True
        ear = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                body = self.rfile.read(int(self.headers["Content-Length"]))
                token = parse_qs(urlsplit(self.path).query).get("validationToken")
                if token is None:
                    ear.heard.extend(read_notices(body))
                content = token[0].encode() if token and ear.is_there else b""
                self.send_response(200 if token else 202)
                self.send_header("Content-Type", "text/plain")
                self.send_header("Content-Length", str(len(content)))
                self.end_headers()
                self.wfile.write(content)

            def log_message(self, *_: object) -> None:
                """Silent."""

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self.server.server_port}/hooks/microsoft365"


@pytest.fixture(scope="module")
def listening() -> Iterator[Ear]:
    ear = Ear()
    thread = threading.Thread(target=ear.server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    yield ear
    ear.server.shutdown()
    thread.join()
    ear.server.server_close()


@pytest.fixture
def ear(listening: Ear) -> Ear:
    listening.heard.clear()
    listening.is_there = True
    return listening


@pytest.fixture
def server() -> Iterator[Graph]:
    with graph() as running:
        yield running


@pytest.fixture
def box(server: Graph, ear: Ear) -> GraphBox:
    return GraphBox(server, notify_url=ear.url)


def _after_a_restart(box: GraphBox) -> GraphConnector:
    return GraphConnector(box.settings, copy(box.tokens), all_wanted, box.clock)


def test_where_nobody_listens_nothing_is_asked_for(server: Graph) -> None:
    assert GraphBox(server).connector.announce() is None
    assert server.asked.total() == 0


def test_new_mail_is_told(server: Graph, box: GraphBox, ear: Ear) -> None:
    again = box.connector.announce()
    box.deliver(mail("one"))
    assert soon(lambda: ear.heard)
    [id_] = server.subscriptions.there
    assert ear.heard == [Notice(id_, box.settings.client_state, None)]
    assert again
    assert again < LONGEST


def test_the_mailbox_is_told_of_with_the_ids_that_last(server: Graph, box: GraphBox, ear: Ear) -> None:
    box.connector.announce()
    [subscription] = server.subscriptions.there.values()
    told = subscription.content
    assert set(told) == set(PUBLISHED)
    assert (told["resource"], told["changeType"]) == (f"/users/{box.mailbox.address}/messages", "created")
    assert told["lifecycleNotificationUrl"] == told["notificationUrl"] == ear.url
    assert datetime.fromisoformat(told["expirationDateTime"]) - box.clock.now < LONGEST


def test_it_is_renewed_and_not_doubled(server: Graph, box: GraphBox) -> None:
    box.connector.announce()
    [(id_, first)] = ((id_, dict(each.content)) for id_, each in server.subscriptions.there.items())
    box.clock.pass_by(timedelta(days=1))
    box.connector.announce()
    assert list(server.subscriptions.there) == [id_]
    assert server.subscriptions.there[id_].content["expirationDateTime"] > first["expirationDateTime"]


def test_a_restart_doubles_none(server: Graph, box: GraphBox) -> None:
    other = GraphBox(server, notify_url=box.settings.notify_url)
    box.connector.announce()
    other.connector.announce()
    before = set(server.subscriptions.there)
    _after_a_restart(box).announce()
    _after_a_restart(other).announce()
    assert set(server.subscriptions.there) == before


def test_an_application_asks_once_for_the_subscriptions_of_all_its_mailboxes(server: Graph, ear: Ear) -> None:
    """They are as many as its mailboxes: if each of a thousand asked, a million would be told."""
    boxes = [GraphBox(server, notify_url=ear.url) for _ in range(5)]
    server.tokens[(tokens := HandedTokens()).token] = "the application"
    for start in (1, 2):
        of_this_start = copy(tokens)
        for box in boxes:
            GraphConnector(box.settings, of_this_start, all_wanted, box.clock).announce()
        assert len(server.subscriptions.there) == len(boxes)
        assert server.asked["subscriptions"] == start * (1 + len(boxes))  # each is made, or renewed


def test_one_that_was_made_lately_is_found_though_they_are_not_asked_for_again(server: Graph, box: GraphBox) -> None:
    box.connector.announce()
    GraphConnector(box.settings, box.tokens, all_wanted, box.clock).announce()
    assert len(server.subscriptions.there) == 1


def test_of_several_of_a_mailbox_one_remains(server: Graph, box: GraphBox) -> None:
    box.connector.announce()
    [first] = server.subscriptions.there
    content = server.subscriptions.there[first].content | {"id": "another"}
    server.subscriptions.there["another"] = Subscription(content, "the same secret")
    _after_a_restart(box).announce()
    assert list(server.subscriptions.there) == [first]


def test_one_that_tells_somebody_else_is_left_alone(server: Graph, box: GraphBox) -> None:
    box.connector.announce()
    [before] = server.subscriptions.there
    server.subscriptions.there[before].content["notificationUrl"] = "https://engine.example.com/hooks"
    _after_a_restart(box).announce()
    assert len(server.subscriptions.there) == 2
    assert before in server.subscriptions.there


def test_one_that_microsoft_removed_is_made_anew(server: Graph, box: GraphBox) -> None:
    box.connector.announce()
    server.subscriptions.there.clear()
    box.connector.announce()
    assert len(server.subscriptions.there) == 1


def test_where_our_address_cannot_be_reached_it_is_said_and_tried_again(box: GraphBox, ear: Ear) -> None:
    ear.is_there = False
    with pytest.raises(Unavailable, match="ValidationError"):
        box.connector.announce()
    ear.is_there = True
    assert box.connector.announce()


@pytest.mark.parametrize("answer", [DENIED, refusal(403, "ExtensionError", "Operation: Create; Exception: Forbidden")])
def test_of_a_mailbox_that_is_only_shared_no_changes_are_told(server: Graph, box: GraphBox, answer: Answer) -> None:
    """It can be read all the same: no reason to call for a person."""
    server.trouble = lambda asked: answer if asked.method == "POST" else None
    with pytest.raises(Unavailable, match="own account"):
        box.connector.announce()


@pytest.mark.parametrize(
    ("event", "lifecycle"),
    [
        ("missed", Lifecycle.MISSED),
        ("reauthorizationRequired", Lifecycle.REAUTHORIZE),
        ("subscriptionRemoved", Lifecycle.REMOVED),
        ("something new", None),
        (7, None),
    ],
)
def test_what_becomes_of_the_telling_itself_is_told(event: object, lifecycle: Lifecycle | None) -> None:
    told = {"subscriptionId": "the-id", "clientState": "the-secret", "lifecycleEvent": event}
    assert read_notices(json.dumps({"value": [told]}).encode()) == (Notice("the-id", "the-secret", lifecycle),)


def test_a_notice_that_makes_no_sense_hides_no_other() -> None:
    good = {"subscriptionId": "the-id", "clientState": "the-secret"}
    odd = [None, 7, {}, {"subscriptionId": 7, "clientState": "x"}, {"subscriptionId": "x" * 999, "clientState": "x"}]
    assert read_notices(json.dumps({"value": [*odd, good]}).encode()) == (Notice("the-id", "the-secret", None),)


@pytest.mark.parametrize("body", [b"", b"\xff", b"[]", b"7", b'{"value": 7}', b"[" * 100_000])
def test_what_is_no_notice_at_all_says_nothing(body: bytes) -> None:
    assert read_notices(body) == ()


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=20), inner, max_size=4),
    max_leaves=20,
)


@given(st.dictionaries(st.sampled_from(["value", "other"]), JSON | st.lists(JSON, max_size=4)) | JSON)
def test_whatever_is_posted_is_read_without_harm(told: object) -> None:
    for notice in read_notices(json.dumps(told).encode()):
        assert notice.subscription_id is not None


@given(st.binary(max_size=200))
def test_whatever_bytes_are_posted_are_read_without_harm(body: bytes) -> None:
    read_notices(body)
