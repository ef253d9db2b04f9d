"""`harken hits`: opens and clicks, judged anew."""

from datetime import UTC, datetime, timedelta
from typing import Annotated

import typer

from daemon.commands.shared import DEFAULT_CONFIG, AsJson, ConfigPath, now, opened, out, print_json, print_table
from daemon.core.events import Json
from daemon.core.networks import networks
from daemon.flows.hits import Ours
from daemon.flows.hits_again import Relabelled, judge_again

app = typer.Typer(help="Opens and clicks: who was it?", no_args_is_help=True)

USUAL = timedelta(days=30)
COLUMNS = ("kind", "actor_before", "reason_before", "actor", "reason", "hits")


@app.callback()
def hits() -> None:
    """A verb of its own, so that `judge` stays a word of it."""


@app.command()
def judge(
    since: Annotated[
        datetime | None, typer.Option(formats=["%Y-%m-%d"], help="From this day on, UTC; without it, of 30 days.")
    ] = None,
    config: ConfigPath = DEFAULT_CONFIG,
    as_json: AsJson = False,
) -> None:
    """Judge what is kept of opens and clicks by today's rules: labels and figures follow, the log stays as it is."""
    first = now() - USUAL if since is None else since.replace(tzinfo=UTC)
    with opened(config) as house:
        ours = Ours(house.store.reads.own_devices(), networks(house.config.track.machine_networks))
        replayed = judge_again(house.store, first, ours)
    rows = [_row(each, number) for each, number in replayed.changed.most_common()]
    if as_json:
        print_json({"hits": replayed.hits, "changed": rows})
        return
    print_table(COLUMNS, rows, "Nothing changed.")
    changed = replayed.changed.total()
    out.print(f"{replayed.hits} hits were judged anew, {changed} have another label now.", highlight=False)


def _row(changed: Relabelled, number: int) -> dict[str, Json]:
    return {
        "kind": changed.kind.value,
        "actor_before": changed.actor_before,
        "reason_before": changed.reason_before,
        "actor": changed.actor,
        "reason": changed.reason,
        "hits": number,
    }
