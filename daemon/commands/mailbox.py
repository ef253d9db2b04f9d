"""`harken mailbox`: the inboxes to hear, without the web page."""

import sys
from typing import Annotated

import typer

from connectors.base import ConnectorError
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
from daemon.config import Tls
from daemon.core.events import Json
from daemon.core.given import Impossible, given_address
from daemon.core.hosts import is_loopback
from daemon.core.signals import rfc3339
from daemon.flows.mailboxes import NewMailbox, add_mailbox, progress_of
from daemon.service.adopt import adopt_config
from daemon.service.trial import try_mailbox, try_new_mailbox
from daemon.storage.records import Mailbox, Origin
from daemon.web.doors import Refused

app = typer.Typer(help="Mailboxes: add, list, test and remove them.", no_args_is_help=True)

Address = Annotated[str, typer.Argument(help="The rep's address.")]
Password = Annotated[
    str | None, typer.Option(help="Better left out: it is asked for, or read from standard input.", show_default=False)
]


@app.command()
def add(
    address: Address,
    host: Annotated[str, typer.Option(help="The IMAP server, such as imap.example.com.")],
    port: Annotated[int | None, typer.Option(help="993, or 143 without implicit TLS.", show_default=False)] = None,
    tls: Annotated[Tls, typer.Option(help="none: loopback hosts only.")] = Tls.IMPLICIT,
    username: Annotated[str | None, typer.Option(help="If it is not the address.", show_default=False)] = None,
    password: Password = None,
    config: ConfigPath = DEFAULT_CONFIG,
    as_json: AsJson = False,
) -> None:
    """Try an IMAP mailbox, and watch it if that works. A running daemon takes it up within seconds."""
    given = _given(address)
    if tls is Tls.NONE and not is_loopback(host):
        fail(f'tls "none" would send the password in clear to {host}: use implicit or starttls')
    with opened(config) as house:
        if house.store.reads.mailbox(given):
            fail(f"{given} is connected already: remove it first")
        new = NewMailbox(
            address=given,
            kind="imap",
            host=host,
            port=port or (993 if tls is Tls.IMPLICIT else 143),
            tls=tls,
            username=username or given,
            password=password or _ask_password(),
        )
        try:
            folders = try_new_mailbox(new, house.store)
        except Refused as refused:
            fail(f"{given} was not added: {refused.reason}")
        mailbox = add_mailbox(house.store, house.keyring, new, now())
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


def _ask_password() -> str:
    if sys.stdin.isatty():
        return str(typer.prompt("Password", hide_input=True))
    password = sys.stdin.readline().rstrip("\r\n")
    if not password:
        fail("no password: give it on standard input, or run this in a terminal")
    return password


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
