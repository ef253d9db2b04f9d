"""What every command needs: the configuration it was given, the store it names, and one way to print data."""

import json
import os
import sys
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated, NoReturn

import typer
from rich.console import Console
from rich.table import Table
from rich.text import Text

from daemon import keyfile
from daemon.bus import MemoryBus
from daemon.config import Config, ConfigError, load
from daemon.core.events import Json
from daemon.core.tokens import Keyring
from daemon.keyfile import KeyFileError
from daemon.storage.store import Store, StoreUnavailable

ConfigPath = Annotated[Path, typer.Option("--config", "-c", help="The configuration file.", show_default=True)]
AsJson = Annotated[bool, typer.Option("--json", help="Print JSON, for programs.")]
DEFAULT_CONFIG = Path("config.toml")

out = Console()
err = Console(stderr=True)


def fail(message: str) -> NoReturn:
    """End the command with a sentence on standard error and exit status 1."""
    err.print(message, style="red", markup=False, highlight=False, soft_wrap=True)
    raise typer.Exit(1)


def now() -> datetime:
    return datetime.now(UTC)


@dataclass(frozen=True, slots=True)
class Opened:
    """A configuration, with its keys and its store, brought up to date."""

    config: Config
    keyring: Keyring
    store: Store


def read_config(path: Path) -> Config:
    try:
        return load(path, os.environ)
    except ConfigError as error:
        fail(str(error))


@contextmanager
def opened(path: Path) -> Iterator[Opened]:
    """The store is closed at the end; what cannot be opened ends the command with a sentence."""
    config = read_config(path)
    try:
        keyring = keyfile.load(config.secrets.key_file)
        store = Store(config.store.url, MemoryBus(), config.stop)
        store.migrate()
    except (KeyFileError, StoreUnavailable) as error:
        fail(str(error))
    try:
        yield Opened(config, keyring, store)
    finally:
        store.close()


def print_json(value: Json) -> None:
    """One document to standard output."""
    json.dump(value, sys.stdout, ensure_ascii=False, indent=2)
    sys.stdout.write("\n")


def print_table(columns: Iterable[str], rows: Iterable[Mapping[str, Json]], empty: str) -> None:
    """For people; `empty` says what to do where there is nothing yet."""
    listed = list(rows)
    if not listed:
        out.print(empty, markup=False)
        return
    table = Table(box=None, header_style="bold", pad_edge=False)
    names = list(columns)
    for name in names:
        table.add_column(name.replace("_", " "), overflow="fold")
    for row in listed:
        table.add_row(*(_cell(row[name]) for name in names))
    out.print(table)


def _cell(value: Json) -> Text:
    """A folder called [Gmail] is no instruction to the printer."""
    match value:
        case None:
            return Text()
        case list():
            return Text(", ".join(str(each) for each in value))
        case _:
            return Text(str(value))
