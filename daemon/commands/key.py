"""`harken key`: the API keys with which engines talk to Harken."""

from typing import Annotated

import typer

from daemon.commands.shared import DEFAULT_CONFIG, AsJson, ConfigPath, fail, now, opened, out, print_json, print_table
from daemon.core.events import Json
from daemon.core.signals import rfc3339
from daemon.flows.keys import KeyScope, make_key
from daemon.storage.records import ApiKey

app = typer.Typer(help="API keys: make, list and revoke them.", no_args_is_help=True)


@app.command()
def create(
    name: Annotated[str, typer.Argument(help="What or whom it is for.")],
    scope: Annotated[list[KeyScope] | None, typer.Option(help="What it may do; without any, everything.")] = None,
    config: ConfigPath = DEFAULT_CONFIG,
    as_json: AsJson = False,
) -> None:
    """Make a key. It is shown once: only a hash of it is kept."""
    with opened(config) as house:
        key, presented = make_key(house.store, name, scope or (), now())
    if as_json:
        print_json({"id": key.id, "name": key.name, "key": presented, "scopes": list(key.scopes)})
        return
    out.print(presented, markup=False, highlight=False)
    out.print(f"{key.id}: keep it now, it is not shown again.", style="dim", highlight=False)


@app.command("list")
def list_keys(config: ConfigPath = DEFAULT_CONFIG, as_json: AsJson = False) -> None:
    """Every key there is, and when it was used last."""
    with opened(config) as house:
        rows = [_row(key) for key in house.store.reads.keys()]  # noqa: SIM118 - not a dict
    if as_json:
        print_json(rows)
        return
    columns = ("id", "name", "scopes", "created_at", "last_used_at", "revoked_at")
    shown = [{**row, "scopes": row["scopes"] or "everything"} for row in rows]
    print_table(columns, shown, "No key yet. Make one: harken key create NAME")


@app.command()
def revoke(key_id: Annotated[str, typer.Argument(metavar="ID")], config: ConfigPath = DEFAULT_CONFIG) -> None:
    """Refuse a key from now on."""
    with opened(config) as house, house.store.transaction() as tx:
        if not tx.revoke_key(key_id, now()):
            fail(f"there is no key {key_id}, or it was revoked already: see `harken key list`")
    out.print(f"{key_id} is revoked", highlight=False)


def _row(key: ApiKey) -> dict[str, Json]:
    return {
        "id": key.id,
        "name": key.name,
        "scopes": list(key.scopes),
        "created_at": rfc3339(key.created_at),
        "last_used_at": rfc3339(key.last_used_at) if key.last_used_at else None,
        "revoked_at": rfc3339(key.revoked_at) if key.revoked_at else None,
    }
