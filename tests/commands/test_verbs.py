"""Whatever is typed finds its verb, though only that one is loaded."""

import pytest
from typer.testing import CliRunner

from daemon.cli import VERBS, app


@pytest.mark.parametrize("verb", VERBS)
def test_a_verb_that_is_typed_is_there(verb: str) -> None:
    typed = [verb, "--help"]
    assert f"harken {verb}" in CliRunner().invoke(app(typed), typed).output


@pytest.mark.parametrize("typed", [[], ["--help"]])
def test_whoever_types_no_verb_is_told_them_all_in_order(typed: list[str]) -> None:
    lines = CliRunner().invoke(app(typed), typed).output.splitlines()
    assert [line.split()[1] for line in lines if line.startswith("│ ") and line[2].isalpha()] == [*VERBS]


def test_a_verb_mistyped_is_asked_back() -> None:
    assert "Did you mean 'mailbox'?" in CliRunner().invoke(app(["mailbx"]), ["mailbx"]).output
