"""`harken mailbox`: the inboxes to hear, without the web page."""

from dataclasses import replace
from typing import Annotated

import typer

from connectors.base import ConnectorError
from daemon.commands.mailbox_add import SECRETS, ask, checked, tried_and_kept
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
from daemon.core.events import Json
from daemon.core.given import Impossible, given_address
from daemon.core.kinds import Kind
from daemon.core.signals import rfc3339
from daemon.flows.mailboxes import progress_of
from daemon.service.adopt import adopt_config
from daemon.service.trial import try_mailbox
from daemon.storage.records import Mailbox, Origin
from daemon.web.api.models.new_mailboxes import Auth, Tls

app = typer.Typer(help="Mailboxes: add, list, test and remove them.", no_args_is_help=True)

Address = Annotated[str, typer.Argument(help="The rep's address.")]
Host = Annotated[str | None, typer.Option(help="imap, exchange: such as imap.example.com.", show_default=False)]
Port = Annotated[int | None, typer.Option(help="imap: 993, or 143 without implicit TLS.", show_default=False)]
Encryption = Annotated[Tls | None, typer.Option(help="imap; none: loopback hosts only.", show_default=False)]
Endpoint = Annotated[str | None, typer.Option(help="exchange: the address of its web services.", show_default=False)]
SignIn = Annotated[Auth | None, typer.Option(help="exchange: if not as the server asks.", show_default=False)]
Username = Annotated[str | None, typer.Option(help="imap, exchange: if not the address.", show_default=False)]
Password = Annotated[
    str | None, typer.Option(help="Better left out: it is asked for, or read from standard input.", show_default=False)
]
RefreshToken = Annotated[
    bool,
    typer.Option("--refresh-token", help="gmail, microsoft365: ask for that of a consent. Else: the company's right."),
]


@app.command()
def add(
    address: Address,
    kind: Annotated[Kind, typer.Option(help="How it is read.")] = Kind.IMAP,
    host: Host = None,
    port: Port = None,
    tls: Encryption = None,
    endpoint: Endpoint = None,
    auth: SignIn = None,
    username: Username = None,
    password: Password = None,
    refresh_token: RefreshToken = False,
    config: ConfigPath = DEFAULT_CONFIG,
    as_json: AsJson = False,
) -> None:
    """Try a mailbox, and watch it if that works. A running daemon takes it up within seconds."""
    given = {"address": _given(address), "host": host, "port": port, "tls": tls, "endpoint": endpoint, "auth": auth}
    secret = "refresh_token" if refresh_token else SECRETS.get(kind)
    new = checked(kind, {**given, "username": username}, secret)
    with opened(config) as house:
        if house.store.reads.mailbox(new.address):
            fail(f"{new.address} is connected already: remove it first")
        if secret:
            new = replace(new, password=password or ask(secret.replace("_", " ").capitalize()))
        mailbox, folders = tried_and_kept(house, new)
    if as_json:
        print_json({**_row(mailbox), "folders": list(folders)})
        return
    out.print(f"{mailbox.address} is added, {len(folders)} folders will be heard.", highlight=False)


@app.command("list")
def list_mailboxes(config: ConfigPath = DEFAULT_CONFIG, as_json: AsJson = False) -> None:
    """Every mailbox, how it is doing, and when it was last asked for new mail."""
    with opened(config) as house:
        _adopt(house)
        rows = [_row(mailbox) for mailbox in house.store.reads.mailboxes()]
    if as_json:
        print_json(rows)
        return
    columns = ("address", "kind", "state", "reason", "synced_at", "folders")
    shown = [{**row, "reason": row["reason"] or row["progress"]} for row in rows]
    print_table(columns, shown, "No mailbox yet. Add one: harken mailbox add ADDRESS --host IMAP-SERVER")


@app.command()
def test(address: Address, config: ConfigPath = DEFAULT_CONFIG) -> None:
    """Connect, log in and list the folders that would be heard."""
    with opened(config) as house:
        _adopt(house)
        mailbox = _known(house, address)
        try:
            folders = try_mailbox(house.config, house.keyring, mailbox, house.store)
        except ConnectorError as error:
            fail(f"{mailbox.address}: {error}")
    out.print(f"{mailbox.address}: works, {len(folders)} folders: {', '.join(folders)}", markup=False, highlight=False)


@app.command()
def remove(address: Address, config: ConfigPath = DEFAULT_CONFIG) -> None:
    """Stop hearing a mailbox and forget its password. What was heard is kept."""
    with opened(config) as house:
        mailbox = _known(house, address)
        if mailbox.origin is Origin.CONFIG:
            fail(f"{mailbox.address} stands in {config}: remove it there")
        with house.store.transaction() as tx:
            tx.remove_mailbox(mailbox.address)
    out.print(f"{mailbox.address} is removed", highlight=False)


def _given(address: str) -> str:
    try:
        return given_address(address.strip())
    except Impossible as error:
        fail(f'"{address}" {error}')


def _adopt(house: Opened) -> None:
    """The configuration's mailboxes are in the store only once something has put them there."""
    adopt_config(house.store, house.config, now())


def _known(house: Opened, address: str) -> Mailbox:
    mailbox = house.store.reads.mailbox(address.strip().lower())
    if mailbox is None:
        fail(f"there is no mailbox {address}: see `harken mailbox list`")
    return mailbox


def _row(mailbox: Mailbox) -> dict[str, Json]:
    return {
        "id": mailbox.id,
        "address": mailbox.address,
        "kind": mailbox.kind,
        "state": mailbox.state,
        "reason": mailbox.state_reason,
        "progress": progress_of(mailbox),
        "synced_at": rfc3339(mailbox.synced_at) if mailbox.synced_at else None,
        "folders": list(mailbox.folders),
        "added_by": mailbox.origin,
    }
