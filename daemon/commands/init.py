"""`harken init`: what a new installation needs before its first run."""

from pathlib import Path
from typing import Annotated

import typer

from daemon.commands.shared import fail, now, out
from daemon.setup import init_directory

NEXT = """
Next:
  1. Put your inbox and your engine's webhook into {config}
  2. harken check -c {config}     tries every connection
  3. harken key create engine -c {config}     makes the key your engine registers its sends with
  4. harken run -c {config}
"""


def init(folder: Annotated[Path, typer.Argument(metavar="[DIR]")] = Path()) -> None:
    """Write config.toml (commented), var/ and fresh keys into DIR. Never overwrites anything."""
    try:
        steps = init_directory(folder, now())
    except OSError as error:
        fail(f"{error.filename}: {error.strerror}")
    for step in steps:
        out.print(f"{'made ' if step.made else 'kept '} {step.path}", markup=False, highlight=False, soft_wrap=True)
    out.print(NEXT.format(config=folder / "config.toml"), markup=False, highlight=False, soft_wrap=True)
