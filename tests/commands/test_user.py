"""`harken user`: as an operator calls it, without a daemon."""

import json

import pytest

from tests.commands.conftest import Harken

ELSA = "elsa@halyard.example"


def test_an_invitation_prints_a_link_of_the_public_url(harken: Harken) -> None:
    told = harken("user", "add", "Elsa@Halyard.example", "--role", "manager", "--json")
    answer = json.loads(told.stdout)
    assert set(answer) == {"id", "address", "role", "sign_in_url"}
    assert (answer["address"], answer["role"]) == (ELSA, "manager")
    assert answer["sign_in_url"].startswith("http://localhost:8080/login/")


def test_for_people_the_link_stands_on_a_line_of_its_own(harken: Harken) -> None:
    first = harken("user", "add", ELSA).stdout.splitlines()[0]
    assert first.startswith("http://localhost:8080/login/")
    assert " " not in first


def test_everybody_is_listed_and_no_link_is(harken: Harken) -> None:
    assert "harken user add ADDRESS" in harken("user", "list").stdout
    harken("user", "add", ELSA)
    told = harken("user", "list", "--json").stdout
    assert [user["address"] for user in json.loads(told)] == [ELSA]
    assert "login" not in told


def test_somebody_disabled_is_listed_as_such(harken: Harken) -> None:
    harken("user", "add", ELSA)
    assert harken("user", "disable", ELSA).exit_code == 0
    assert json.loads(harken("user", "list", "--json").stdout)[0]["disabled_at"] is not None


@pytest.mark.parametrize("command", [("add", "elsa"), ("disable", "elsa"), ("disable", ELSA)])
def test_what_cannot_be_done_is_told_and_fails(harken: Harken, command: tuple[str, str]) -> None:
    assert harken("user", *command).exit_code == 1
