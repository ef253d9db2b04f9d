"""What the container image is built from: all that its recipe copies, and no secret, mail or history beside it."""

import re
import tomllib
from pathlib import Path

ROOT = Path(__file__).parents[1]
RECIPE = (ROOT / "deploy" / "Containerfile").read_text("utf-8")
COPIED = {name for line in re.findall(r"^COPY (?!--)(.+) \S+$", RECIPE, re.MULTILINE) for name in line.split()}


def test_all_that_is_copied_is_let_in_and_nothing_else_is() -> None:
    rules = [line for line in (ROOT / ".dockerignore").read_text("utf-8").splitlines() if not line.startswith("#")]
    assert rules[0] == "*"
    assert {rule.removeprefix("!") for rule in rules if rule.startswith("!")} == COPIED


def test_every_package_of_the_wheel_is_copied() -> None:
    with (ROOT / "pyproject.toml").open("rb") as file:
        wheel = tomllib.load(file)["tool"]["hatch"]["build"]["targets"]["wheel"]
    assert {*wheel["packages"], *wheel["force-include"]} <= COPIED


def test_it_runs_without_root_from_wheels_checked_by_hash() -> None:
    assert re.search(r"^USER [1-9]\d*$", RECIPE, re.MULTILINE)
    assert "pip wheel --require-hashes" in RECIPE
    assert all(
        "--no-index" in line or "--require-hashes" in line for line in re.findall(r"pip .*(?:install|wheel).*", RECIPE)
    )
