import pytest

from tests.web.house import open_house


@pytest.fixture
def house(tmp_path):
    with open_house(tmp_path) as opened:
        yield opened


@pytest.fixture
def api(house):
    """With a key that may do everything."""
    return house.api()


@pytest.fixture(scope="module")
def closed_door(tmp_path_factory):
    """A house for a whole module: for requests that are refused, and so leave nothing behind."""
    with open_house(tmp_path_factory.mktemp("house")) as opened:
        yield opened.api()
