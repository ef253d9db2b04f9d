"""A command, as an operator types it in a new installation, without a daemon."""

from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from daemon.bus import MemoryBus
from daemon.cli import app
from daemon.storage.store import Store

Harken = Callable[..., Result]


@pytest.fixture
def harken(tmp_path: Path) -> Harken:
    def call(*arguments: str, stdin: str = "") -> Result:
        return CliRunner().invoke(app(), [*arguments, "-c", str(tmp_path / "config.toml")], input=stdin)

    CliRunner().invoke(app(), ["init", str(tmp_path)])
    return call


@pytest.fixture
def kept(tmp_path: Path) -> Iterator[Store]:
    """What the installation keeps."""
    with closing(Store(f"sqlite:///{tmp_path / 'var' / 'harken.db'}", MemoryBus())) as store:
        store.migrate()
        yield store
