"""`harken explain`: what is this mail, and why does Harken think so? Needs no store and no configuration."""

import json
import sys
from pathlib import Path
from typing import Annotated

import typer

from daemon.commands.shared import AsJson, out
from daemon.flows.explain import Explanation
from daemon.flows.explain import explain as explain_mails


def explain(
    mails: Annotated[list[str], typer.Argument(metavar="MAIL.eml…", help="Mails, folders, mbox files, or - .")],
    as_json: AsJson = False,
) -> None:
    """Parse and classify raw mails, and say why. One line for each mail."""
    for explanation in explain_mails(mails, sys.stdin.buffer):
        if as_json:
            typer.echo(json.dumps(explanation.as_json(), ensure_ascii=False))
        else:
            _print(explanation)


def _print(explanation: Explanation) -> None:
    told = explanation.as_json()
    out.print(f"{told['path']}: {told['kind']}, {'stops' if told['stops'] else 'does not stop'} a campaign", markup=False)
    out.print(f"    because {told['reason']}", style="dim", markup=False)
    for piece in told["evidence"]:
        out.print(f"    {piece}", style="dim", markup=False)
