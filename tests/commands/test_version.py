from importlib.metadata import version

from typer.testing import CliRunner

from daemon.cli import app


def test_the_version_is_told_without_a_configuration() -> None:
    told = CliRunner().invoke(app(), ["--version"])
    assert told.exit_code == 0
    assert told.stdout.startswith(f"harken {version('harken')} ")
