"""The `harken` command: its verbs, put together. Refuses to start when another distribution owns our module names."""

import sys
from importlib.metadata import packages_distributions, version
from typing import Annotated

from daemon.names import refusal


def main() -> None:
    """The entry point. The guard comes before any of our other modules is imported: one of them may be an intruder's."""
    if reason := refusal(packages_distributions()):
        sys.exit(reason)
    _app()()


def _app() -> "typer.Typer":
    from daemon.commands import check, demo, events, explain, init, key, mailbox, run

    app = typer.Typer(
        name="harken",
        help="Hears every reply to a campaign mail, and tells the campaign engine to stop.",
        no_args_is_help=True,
        rich_markup_mode=None,
        pretty_exceptions_enable=False,
    )
    app.command()(demo.demo)
    app.command()(init.init)
    app.command()(run.run)
    app.command()(check.check)
    app.add_typer(mailbox.app, name="mailbox")
    app.add_typer(key.app, name="key")
    app.command()(explain.explain)
    app.command()(events.events)
    app.callback()(_common)
    return app
