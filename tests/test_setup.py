"""`harken init` makes what is missing, and touches nothing that is there."""

from datetime import UTC, datetime
from pathlib import Path

from daemon import config, keyfile
from daemon.setup import init_directory

NOW = datetime(2026, 11, 21, 9, tzinfo=UTC)


def test_a_new_directory_has_all_that_a_first_run_needs(tmp_path: Path) -> None:
    steps = init_directory(tmp_path / "harken", NOW)

    assert [step.path.name for step in steps] == ["config.toml", "var", "keys.json"]
    assert all(step.made for step in steps)
    read = config.load(tmp_path / "harken" / "config.toml", {})
    assert keyfile.load(read.secrets.key_file).keys
    assert (tmp_path / "harken" / "config.toml").stat().st_mode & 0o777 == 0o600


def test_a_second_init_changes_nothing(tmp_path: Path) -> None:
    init_directory(tmp_path, NOW)
    (tmp_path / "config.toml").write_text("# mine\n")
    keys = (tmp_path / "var" / "keys.json").read_bytes()

    assert [step.made for step in init_directory(tmp_path, NOW)] == [False, False, False]
    assert (tmp_path / "config.toml").read_text() == "# mine\n"
    assert (tmp_path / "var" / "keys.json").read_bytes() == keys
