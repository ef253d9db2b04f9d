"""`harken user`: the people who may look at the pages."""

from typing import Annotated

import typer

from daemon.commands.shared import DEFAULT_CONFIG, AsJson, ConfigPath, fail, now, opened, out, print_json, print_table
from daemon.core.given import Impossible, given_address
from daemon.core.signals import rfc3339
from daemon.flows.people import invite
from daemon.storage.records import Role

app = typer.Typer(help="People who sign in: invite, list and disable them.", no_args_is_help=True)

Address = Annotated[str, typer.Argument(help="Their e-mail address.")]


@app.command()
def add(
    address: Address,
    role: Annotated[Role | None, typer.Option(help="What they may do; somebody new is a rep.")] = None,
    config: ConfigPath = DEFAULT_CONFIG,
    as_json: AsJson = False,
) -> None:
    """Invite somebody, or give somebody known another link. It signs in once, within a day."""
    given = _given(address)
    with opened(config) as house:
        invitation = invite(house.store, given, role, now())
        url = house.config.server.public_url + invitation.path
    user = invitation.user
    if as_json:
        print_json({"id": user.id, "address": user.address, "role": user.role, "sign_in_url": url})
        return
    out.print(url, markup=False, highlight=False, soft_wrap=True)
    out.print(f"Signs in {user.address}, {user.role}, once, within a day.", style="dim", highlight=False)


@app.command("list")
def list_users(config: ConfigPath = DEFAULT_CONFIG, as_json: AsJson = False) -> None:
    """Everybody who was ever invited."""
    with opened(config) as house:
        rows = [
            {
                "id": user.id,
                "address": user.address,
                "role": user.role,
                "created_at": rfc3339(user.created_at),
                "signed_in_at": rfc3339(user.signed_in_at) if user.signed_in_at else None,
                "disabled_at": rfc3339(user.disabled_at) if user.disabled_at else None,
            }
            for user in house.store.reads.users()
        ]
    if as_json:
        print_json(rows)
        return
    columns = ("id", "address", "role", "created_at", "signed_in_at", "disabled_at")
    print_table(columns, rows, "Nobody yet. Invite somebody: harken user add ADDRESS")


@app.command()
def disable(address: Address, config: ConfigPath = DEFAULT_CONFIG) -> None:
    """Sign somebody out everywhere, and let them in no more. Adding them again lets them in."""
    given = _given(address)
    with opened(config) as house, house.store.transaction() as tx:
        if not tx.disable_user(given, now()):
            fail(f"there is nobody {given}, or they were disabled already: see `harken user list`")
    out.print(f"{given} is signed out and disabled", highlight=False)


def _given(address: str) -> str:
    try:
        return given_address(address)
    except Impossible as error:
        fail(f'"{address}" {error}')
