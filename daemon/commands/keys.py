"""`harken keys`: the keys that seal our links and the stored passwords. API keys are `harken key`."""

import typer

from daemon import keyfile
from daemon.commands.shared import DEFAULT_CONFIG, AsJson, ConfigPath, fail, now, opened, out, print_json, print_table
from daemon.core.events import Json
from daemon.core.signals import rfc3339
from daemon.keyfile import KeyFileError

app = typer.Typer(help="The keys that seal links and stored passwords: list and rotate them.", no_args_is_help=True)


@app.command()
def rotate(config: ConfigPath = DEFAULT_CONFIG, as_json: AsJson = False) -> None:
    """Make a new key, which seals from now on. Old ones open what they sealed for ever, unless they are blocked."""
    with opened(config) as house:
        path = house.config.secrets.key_file
        try:
            newest = keyfile.rotate(path, now()).keys[0].id
        except (KeyFileError, OSError) as error:
            fail(str(error))
    if as_json:
        print_json({"id": newest})
        return
    out.print(f"Key {newest} seals from now on; a running daemon takes it up within seconds.", highlight=False)
    out.print(f"Put a copy of {path} where your backups are.", style="dim", highlight=False, soft_wrap=True)


@app.command("list")
def list_keys(config: ConfigPath = DEFAULT_CONFIG, as_json: AsJson = False) -> None:
    """Every key there is, newest first, and which one seals."""
    with opened(config) as house:
        blocked = house.store.reads.blocks().keys
        made = keyfile.listed(house.config.secrets.key_file)
    rows: list[dict[str, Json]] = [
        {"id": key_id, "created_at": rfc3339(at), "seals": at_place == 0, "blocked": key_id in blocked}
        for at_place, (key_id, at) in enumerate(made)
    ]
    if as_json:
        print_json(rows)
        return
    shown = [{**row, "seals": "seals" if row["seals"] else "opens", "blocked": row["blocked"] or None} for row in rows]
    print_table(("id", "created_at", "seals", "blocked"), shown, "")
