"""`harken check`: a warning is told, and fails nothing."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.commands.conftest import Harken
from tests.servers.website import Website, website

pytestmark = pytest.mark.slow


@pytest.fixture
def site() -> Iterator[Website]:
    with website() as running:
        yield running


def test_a_tracking_host_that_is_not_ours_is_a_warning(harken: Harken, tmp_path: Path, site: Website) -> None:
    config = tmp_path / "config.toml"
    example = config.read_text()
    ours = 'tracking_url = "http://localhost:8080"'
    assert ours in example
    config.write_text(example.replace(ours, f'tracking_url = "{site.url}"'))
    checked = harken("check")
    assert (checked.exit_code, "warns" in checked.stdout) == (0, True)
    told = {each["what"]: each for each in json.loads(harken("check", "--json").stdout)}
    found = told[f"tracking host {site.url}"]
    assert (found["works"], found["warns"]) == (True, True)
    assert (told["store"]["works"], told["store"]["warns"]) == (True, False)


def test_whether_documents_can_be_converted_and_drawn_is_told(harken: Harken) -> None:
    told = {each["what"]: each for each in json.loads(harken("check", "--json").stdout)}
    assert told["documents"]["works"]
    assert told["documents"]["warns"] == (not told["documents"]["told"].startswith("can be converted and drawn"))
