"""The contract, kept by Exchange Web Services: our own test server, which keeps to the published schema."""

from collections.abc import Iterator

import pytest

from tests.connectors.contract import ConnectorContract
from tests.connectors.exchange_box import ExchangeBox
from tests.servers.ews import Exchange, exchange

pytestmark = pytest.mark.slow


@pytest.fixture
def server() -> Iterator[Exchange]:
    with exchange() as running:
        yield running


@pytest.fixture
def box(server: Exchange) -> ExchangeBox:
    return ExchangeBox(server)


class TestContract(ConnectorContract):
    """Every promise of a connector."""
