"""The contract, kept by Microsoft Graph: our own test server, real HTTP."""

from collections.abc import Iterator

import pytest

from tests.connectors.contract import ConnectorContract
from tests.connectors.graph_box import GraphBox
from tests.servers.graph import Graph, graph

pytestmark = pytest.mark.slow


@pytest.fixture
def server() -> Iterator[Graph]:
    with graph() as running:
        yield running


@pytest.fixture
def box(server: Graph) -> GraphBox:
    return GraphBox(server)


class TestContract(ConnectorContract):
    """Every promise of a connector."""
