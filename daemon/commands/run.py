"""`harken run`: the daemon, until it is told to stop."""

import signal
from enum import StrEnum
from pathlib import Path
from types import FrameType
from typing import Annotated

import typer

from daemon import keyfile, logs
from daemon.commands.shared import DEFAULT_CONFIG, ConfigPath, fail, read_config
from daemon.keyfile import KeyFileError
from daemon.service.house import House
from daemon.storage.store import StoreUnavailable
from daemon.web.server import AddressInUse


class Role(StrEnum):
    ALL = "all"
    WEB = "web"
    WORKER = "worker"


def run(
    config: ConfigPath = DEFAULT_CONFIG,
    role: Annotated[Role, typer.Option(help="all: one process, everything inside.")] = Role.ALL,
) -> None:
    """Watch the mailboxes, decide, deliver the signals, and serve the API, until SIGTERM or Ctrl-C."""
    if role is not Role.ALL:
        fail(f'--role {role} comes with a later version: this one runs everything in one process ("all")')
    logs.configure()
    house = _build(config)

    def stop(_number: int, _frame: FrameType | None) -> None:
        house.end()

    for each in (signal.SIGTERM, signal.SIGINT):
        signal.signal(each, stop)
    house.start()
    trouble = house.wait_for_end()
    house.stop()
    if trouble:
        fail(f"harken stopped: {trouble}")


def _build(path: Path) -> House:
    """What cannot be opened ends the command with a sentence."""
    settings = read_config(path)
    try:
        return House(settings, keyfile.load(settings.secrets.key_file))
    except (KeyFileError, StoreUnavailable, AddressInUse) as error:
        fail(str(error))
