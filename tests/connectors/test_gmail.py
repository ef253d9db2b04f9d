"""The contract, kept by Gmail's API: our own test server, the real client library."""

from collections.abc import Iterator

import pytest

from tests.connectors.contract import ConnectorContract
from tests.connectors.gmail_box import GmailBox
from tests.servers.gmail import Gmail, gmail

pytestmark = pytest.mark.slow


@pytest.fixture
def server() -> Iterator[Gmail]:
    with gmail() as running:
        yield running


@pytest.fixture
def box(server: Gmail) -> GmailBox:
    return GmailBox(server)


class TestContract(ConnectorContract):
    """Every promise of a connector."""
