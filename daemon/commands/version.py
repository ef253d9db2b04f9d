"""`harken --version`: what to name when asking for help."""

import platform
from importlib.metadata import version
from typing import Annotated

import typer

from daemon.commands.shared import out


def _say(asked: bool) -> None:
    if asked:
        out.print(f"harken {version('harken')} (Python {platform.python_version()})", highlight=False)
        raise typer.Exit


def common(
    _version: Annotated[
        bool, typer.Option("--version", callback=_say, is_eager=True, help="Say which version this is.")
    ] = False,
) -> None:
    """Options that belong to no single command."""
