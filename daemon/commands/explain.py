"""`harken explain`: what is this mail, and why does Harken think so? With -c, also which send it would match."""

import json
import sys
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path
from typing import Annotated

import typer

from daemon.commands.shared import AsJson, Opened, opened, out
from daemon.core.clues import clues
from daemon.core.events import Json
from daemon.core.marks import marks
from daemon.core.match import Match, match
from daemon.core.reading import Reading
from daemon.core.tokens import Keyring
from daemon.flows.explain import Explanation
from daemon.flows.explain import explain as explained
from daemon.storage.reads import Reads

Config = Annotated[
    Path | None, typer.Option("--config", "-c", help="Also say which send of this installation it would match.")
]


def explain(
    mails: Annotated[list[str], typer.Argument(metavar="MAIL.eml…", help="Mails, folders, mbox files, or - .")],
    config: Config = None,
    as_json: AsJson = False,
) -> None:
    """Parse and classify raw mails, and say why. One line for each mail."""
    show = _print_json if as_json else _print
    with ExitStack() as rooms:
        matches = _in_store(rooms.enter_context(opened(config))) if config else _nowhere
        for explanation in explained(mails, sys.stdin.buffer):
            show(explanation, matches(explanation))


def _nowhere(_explanation: Explanation) -> dict[str, Json]:
    return {}


def _in_store(room: Opened) -> Callable[[Explanation], dict[str, Json]]:
    def matches(explanation: Explanation) -> dict[str, Json]:
        found = _found(explanation.reading, room.store.reads, room.keyring) if explanation.reading else ()
        return {
            "matches": [
                {
                    "send_id": each.send.id,
                    "contact": each.send.contact.email,
                    "campaign_id": each.send.campaign_id,
                    "matched_by": each.rung.value,
                    "via": each.via.value,
                }
                for each in found
            ]
        }

    return matches


def _found(reading: Reading, reads: Reads, keyring: Keyring) -> tuple[Match, ...]:
    told = marks(reading, keyring)
    return match(reading, reads.sends_for(clues(reading, told)), told)


def _print_json(explanation: Explanation, matches: dict[str, Json]) -> None:
    typer.echo(json.dumps({**explanation.as_json(), **matches}, ensure_ascii=False))


def _print(explanation: Explanation, matches: dict[str, Json]) -> None:
    told = explanation.as_json()
    effect = "stops" if told["stops"] else "does not stop"
    out.print(f"{explanation.path}: {told['kind']}, {effect} a campaign", markup=False, highlight=False)
    why = explanation.reading.verdict.evidence if explanation.reading else ()
    for line in (f"because {explanation.reason}", *(f"{one.rule}: {one.text}" for one in why)):
        out.print(f"    {line}", style="dim", markup=False, highlight=False)
    if matches:
        out.print(f"    {_told(matches['matches'])}", style="bold", markup=False, highlight=False)


def _told(found: Json) -> str:
    listed = found if isinstance(found, list) else []
    return (
        "\n    ".join(
            f"answers {each['send_id']} to {each['contact']} in {each['campaign_id']}, by {each['matched_by']}"
            for each in listed
            if isinstance(each, dict)
        )
        or "answers no send that is registered"
    )
