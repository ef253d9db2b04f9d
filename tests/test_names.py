"""daemon/names.py: whoever else installs our modules is named, and Harken does not start."""

import pytest

from daemon.names import intruders, refusal


@pytest.mark.parametrize(
    "owners",
    [
        {},  # an editable install owns no name
        {"daemon": ["harken"], "connectors": ["harken"], "attachments": ["harken"]},
        {"daemon": ["harken", "harken"]},  # one mention for each file, as importlib.metadata does
        {"lockfile": ["lockfile"]},
    ],
)
def test_names_that_are_ours_alone_start(owners: dict[str, list[str]]) -> None:
    assert refusal(owners) is None


def test_every_intruder_is_found_once() -> None:
    owners = {"daemon": ["python-daemon", "harken", "python-daemon"], "connectors": ["zeta", "alpha"]}
    assert intruders(owners) == {"daemon": ("python-daemon",), "connectors": ("alpha", "zeta")}


def test_the_refusal_names_the_intruder_and_what_to_do() -> None:
    assert refusal({"daemon": ["python-daemon", "harken"]}) == (
        "Harken does not start: python-daemon also installs the module daemon. "
        "Install Harken in a virtual environment of its own."
    )
