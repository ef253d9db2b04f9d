"""The `harken` command: its verbs, put together. Refuses to start when another distribution owns our module names."""

import gc
import sys
from collections.abc import Sequence
from importlib import import_module
from importlib.metadata import packages_distributions

import typer

from daemon.names import refusal

VERBS = {  # in the order of `harken --help`, each with the module of `daemon.commands` that it is in
    "demo": "demo",
    "init": "init",
    "run": "run",
    "check": "check",
    "explain": "explain",
    "events": "events",
    "export": "erasure",
    "erase": "erasure",
    "backup": "backup",
    "restore": "backup",
    "mailbox": "mailbox",
    "key": "key",
    "keys": "keys",
    "block": "block",
    "hits": "hits",
    "user": "user",
}


def main() -> None:
    """The entry point. The guard comes before our other modules are imported: one of them may be an intruder's."""
    if reason := refusal(packages_distributions()):
        sys.exit(reason)
    gc.disable()  # what is imported stays: to search it for garbage again and again takes a quarter of the start
    harken = app(sys.argv[1:])
    gc.freeze()
    gc.enable()
    harken()


def app(typed: Sequence[str] = ()) -> typer.Typer:
    """All verbs; or that alone which is typed, since to import what the others need takes a second or two."""
    from daemon.commands import version

    harken = typer.Typer(
        name="harken",
        help="Hears every reply to a campaign mail, and tells the campaign engine to stop.",
        no_args_is_help=True,
        pretty_exceptions_enable=False,
    )
    harken.callback()(version.common)
    for verb in VERBS.keys() & typed[:1] or VERBS:
        _add(harken, verb)
    return harken


def _add(harken: typer.Typer, verb: str) -> None:
    module = import_module(f"daemon.commands.{VERBS[verb]}")
    if hasattr(module, "app"):
        harken.add_typer(module.app, name=verb)
    else:
        harken.command(verb)(getattr(module, verb))
