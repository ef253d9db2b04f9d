import pytest

from daemon.core.documents import Document
from tests.web.house import House, open_house
from tests.web.viewer.reading_room import Linked, kept, linked


@pytest.fixture(scope="module")
def house(tmp_path_factory):
    """For a whole module: each test makes a link of its own."""
    with open_house(f"sqlite:///{tmp_path_factory.mktemp('house') / 'harken.db'}") as opened:
        yield opened


@pytest.fixture(scope="module")
def proposal(house: House) -> Document:
    return kept(house)


@pytest.fixture
def link(house: House, proposal: Document) -> Linked:
    return linked(house, proposal)
