import shutil

import pytest

from tests.web.house import open_house


@pytest.fixture
def house(tmp_path, migrated_sqlite):
    shutil.copy(migrated_sqlite, tmp_path / "harken.db")
    with open_house(f"sqlite:///{tmp_path / 'harken.db'}") as opened:
        yield opened


@pytest.fixture
def house_anywhere(store_url):
    """On both databases: for what they might do differently."""
    with open_house(store_url) as opened:
        yield opened


@pytest.fixture
def api(house):
    """With a key that may do everything."""
    return house.api()


@pytest.fixture(scope="module")
def closed_door(tmp_path_factory):
    """A house for a whole module: for requests that are refused, and so leave nothing behind."""
    with open_house(f"sqlite:///{tmp_path_factory.mktemp('house') / 'harken.db'}") as opened:
        yield opened.api()
