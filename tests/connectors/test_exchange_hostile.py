"""Anybody may connect a mailbox on a server of their own: what it answers harms nothing of ours."""

import gzip
from collections.abc import Iterator

import pytest

from connectors.base import Unavailable
from tests.connectors.contract import Reader
from tests.connectors.exchange_box import ExchangeBox
from tests.servers.ews import Answer, Exchange, exchange

pytestmark = pytest.mark.slow


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
