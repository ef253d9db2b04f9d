"""Anybody may connect a mailbox on a server of their own: what it answers harms nothing of ours."""

import gzip
import socket
from collections.abc import Iterator
from contextlib import ExitStack
from datetime import UTC, datetime, timedelta

import pytest

from connectors.base import Unavailable
from connectors.exchange import ExchangeConnector, ExchangeSettings, api
from connectors.exchange.sessions import Sessions
from tests.connectors.contract import Reader, mail, none_wanted
from tests.connectors.exchange_box import ExchangeBox
from tests.servers.ews import Answer, Exchange, exchange
from tests.servers.ews_xml import MESSAGES
from tests.servers.ews_xml import SOAP as ENVELOPE
from tests.servers.website import website

pytestmark = pytest.mark.slow

SOAP = (
    f'<s:Envelope xmlns:s="{ENVELOPE}" xmlns:m="{MESSAGES}"><s:Body><m:GetFolderResponse><m:ResponseMessages>'
    "{}</m:ResponseMessages></m:GetFolderResponse></s:Body></s:Envelope>"
)


@pytest.fixture
def server() -> Iterator[Exchange]:
    with exchange() as running:
        yield running


@pytest.mark.parametrize("status", [200, 500])
def test_an_answer_without_end_is_not_read_to_its_end(server: Exchange, status: int) -> None:
    """Packed, 80 MB are 80 kB."""
    box = ExchangeBox(server)
    server.next_answers.append(Answer(status, gzip.compress(bytes(80 * 1024 * 1024)), {"Content-Encoding": "gzip"}))
    with pytest.raises(Unavailable, match="more than 64 MB"):
        list(box.connector.fetch(None))
    assert Reader(box.connector).subjects() == []
    box.connector.close()


@pytest.mark.parametrize(("limit", "sentence"), [("MOST_FOLDERS", "more folders"), ("MOST_ARRIVED", "more mails")])
def test_a_list_that_goes_on_and_on_is_not_kept(
    server: Exchange, limit: str, sentence: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    box = ExchangeBox(server)
    for number in range(3):
        box.deliver(mail(f"mail-{number}"))
    monkeypatch.setattr(api, limit, 2)
    with pytest.raises(Unavailable, match=sentence):
        list(box.connector.fetch_again(box.now - timedelta(days=1)))
    box.connector.close()


@pytest.mark.parametrize("parts", ["", 2 * '<x ResponseClass="Success"><m:ResponseCode>NoError</m:ResponseCode></x>'])
def test_an_answer_to_another_question_is_tried_again(server: Exchange, parts: str) -> None:
    box = ExchangeBox(server)
    server.next_answers.append(Answer(200, SOAP.format(parts).encode()))
    with pytest.raises(Unavailable):
        box.connector.probe()
    assert box.connector.probe()
    box.connector.close()


def test_a_host_that_takes_no_connection_is_not_waited_for_as_for_an_answer(monkeypatch: pytest.MonkeyPatch) -> None:
    connecting, answering = Sessions.TIMEOUT
    assert connecting < answering
    monkeypatch.setattr(Sessions, "TIMEOUT", (0.1, answering))
    with ExitStack() as sockets:
        full = sockets.enter_context(socket.socket())
        full.bind(("127.0.0.1", 0))
        full.listen(0)
        for _ in range(3):  # as many as it lets wait, and more
            waiting = sockets.enter_context(socket.socket())
            waiting.setblocking(False)
            waiting.connect_ex(full.getsockname())
        endpoint = f"http://127.0.0.1:{full.getsockname()[1]}/EWS/Exchange.asmx"
        settings = ExchangeSettings("rep@example.com", "rep", "secret", endpoint=endpoint)
        with pytest.raises(Unavailable, match="did not answer in time"):
            ExchangeConnector(settings, none_wanted, lambda: datetime.now(UTC)).probe()


def test_a_web_site_that_answers_to_anything_gets_no_password() -> None:
    """As that of a company may, where its Exchange server is looked for."""
    with website() as site:
        settings = ExchangeSettings("rep@example.com", "rep", "secret", endpoint=f"{site.url}/EWS/Exchange.asmx")
        with pytest.raises(Unavailable, match="no Exchange server"):
            ExchangeConnector(settings, none_wanted, lambda: datetime.now(UTC)).probe()
        assert site.visits
        assert not [visit for visit in site.visits if "Authorization" in visit.headers]
