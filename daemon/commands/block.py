"""`harken block`: keys, links and hosts that lead nowhere any more."""

import getpass
from typing import Annotated

import typer

from daemon.commands.shared import (
    DEFAULT_CONFIG,
    AsJson,
    ConfigPath,
    Opened,
    fail,
    now,
    opened,
    out,
    print_json,
    print_table,
)
from daemon.core.blocks import Block, BlockKind
from daemon.core.events import Json
from daemon.core.given import Impossible
from daemon.core.signals import rfc3339
from daemon.flows.blocks import add_block, remove_block

app = typer.Typer(help="Keys, links and hosts that lead nowhere any more.", no_args_is_help=True)

Kind = Annotated[BlockKind, typer.Argument(help="key, link or host.")]
Value = Annotated[
    str, typer.Argument(help="A key's id; a link's address or token; a host, which stands for all under it too.")
]


@app.command()
def add(
    kind: Kind,
    value: Value,
    reason: Annotated[str, typer.Option(help="For your colleagues: recipients are not told.")],
    config: ConfigPath = DEFAULT_CONFIG,
    as_json: AsJson = False,
) -> None:
    """Lead nobody there any more: whoever follows such a link is told that it is no longer available (410)."""
    with opened(config) as house:
        try:
            made = add_block(house.store, house.keyring, kind, value, reason, _by(), now())
        except Impossible as error:
            fail(f'"{value}" {error}')
    if as_json:
        print_json(_row(made))
        return
    out.print(f"{kind} {made.value} is blocked; a running daemon heeds it within seconds.", highlight=False)
    if _seals(house, made):
        out.print("No mail can be prepared until there is another key: harken keys rotate", highlight=False)


@app.command("list")
def list_blocks(config: ConfigPath = DEFAULT_CONFIG, as_json: AsJson = False) -> None:
    """Everything that is blocked, with who did it and why."""
    with opened(config) as house:
        rows = [_row(each) for each in house.store.reads.block_list()]
    if as_json:
        print_json(rows)
        return
    print_table(("kind", "value", "reason", "by", "at"), rows, "Nothing is blocked.")


@app.command()
def remove(kind: Kind, value: Value, config: ConfigPath = DEFAULT_CONFIG) -> None:
    """Let it lead where it did before."""
    with opened(config) as house:
        if not remove_block(house.store, house.keyring, kind, value):
            fail(f"{kind} {value} is not blocked: see `harken block list`")
    out.print(f"{kind} {value} is blocked no more", highlight=False)


def _seals(house: Opened, made: Block) -> bool:
    return made.kind is BlockKind.KEY and made.value == str(house.keyring.keys[0].id)


def _by() -> str:
    """Who types this, as the machine knows them; a container has no name for everybody."""
    try:
        return f"{getpass.getuser()}, by command"
    except (KeyError, OSError):
        return "an operator, by command"


def _row(block: Block) -> dict[str, Json]:
    return {
        "kind": block.kind,
        "value": block.value,
        "reason": block.reason,
        "by": block.by,
        "at": rfc3339(block.at),
    }
