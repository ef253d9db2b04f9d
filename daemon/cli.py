"""The `harken` command: its verbs, put together. Refuses to start when another distribution owns our module names."""

import sys
from importlib.metadata import packages_distributions

import typer

from daemon.names import refusal


def main() -> None:
    """The entry point. The guard comes before our other modules are imported: one of them may be an intruder's."""
    if reason := refusal(packages_distributions()):
        sys.exit(reason)
    app()()


def app() -> typer.Typer:
    from daemon.commands import backup, check, demo, events, explain, init, key, mailbox, run, user, version

    harken = typer.Typer(
        name="harken",
        help="Hears every reply to a campaign mail, and tells the campaign engine to stop.",
        no_args_is_help=True,
        pretty_exceptions_enable=False,
    )
    harken.callback()(version.common)
    harken.command()(demo.demo)
    harken.command()(init.init)
    harken.command()(run.run)
    harken.command()(check.check)
    harken.add_typer(mailbox.app, name="mailbox")
    harken.add_typer(key.app, name="key")
    harken.add_typer(user.app, name="user")
    harken.command()(explain.explain)
    harken.command()(events.events)
    harken.command()(backup.backup)
    harken.command()(backup.restore)
    return harken
