"""`harken export` and `harken erase`: what is kept about a person is told, or is gone."""

import time
from datetime import timedelta
from typing import Annotated

import typer

from daemon.commands.shared import DEFAULT_CONFIG, AsJson, ConfigPath, Opened, fail, now, opened, out, print_json
from daemon.core.given import Impossible, given_address
from daemon.flows import erasure
from daemon.flows.erasure import Erased, StillTold
from daemon.flows.export import export as everything_kept

Contact = Annotated[str, typer.Argument(help="Their address.")]
PATIENCE = timedelta(seconds=30)
EVERY = timedelta(seconds=1)

STILL_TOLD = """Nothing was erased yet: {error}. Their campaigns are stopped, and a running daemon tells so.
Run this again later, or with --at-once: then what is still under way goes out without their address."""


def export(
    contact: Contact,
    config: ConfigPath = DEFAULT_CONFIG,
    as_json: AsJson = True,  # noqa: ARG001 - taken as every verb that prints data takes it; there is no other form
) -> None:
    """Print everything kept about a person as JSON, also while the daemon runs."""
    with opened(config) as house:
        print_json(everything_kept(house.store, house.keyring, _address(contact)))


def erase(
    contact: Contact,
    at_once: Annotated[bool, typer.Option("--at-once", help="Also while engines are still to be told.")] = False,
    config: ConfigPath = DEFAULT_CONFIG,
    as_json: AsJson = False,
) -> None:
    """Delete everything kept about a person, also while the daemon runs. Their opt-outs stay, under a hash.

    Backups made before still hold what they held.
    """
    email = _address(contact)
    with opened(config) as house:
        erased = erasure.erase_at_once(house.store, email, now()) if at_once else _patiently(house, email)
    if as_json:
        print_json({"erased": dict(erased.rows)})
        return
    told = ", ".join(f"{number} in {table}" for table, number in erased.rows.items())
    out.print(f"erased: {told}" if told else "nothing was known of them", highlight=False)


def _patiently(house: Opened, email: str) -> Erased:
    """A running daemon tells engines that the campaigns stop; that takes a moment."""
    until = now() + PATIENCE
    while True:
        try:
            return erasure.erase(house.store, email, now())
        except StillTold as error:
            if now() >= until:
                fail(STILL_TOLD.format(error=error))
        time.sleep(EVERY.total_seconds())


def _address(contact: str) -> str:
    try:
        return given_address(contact)
    except Impossible as error:
        fail(f'"{contact}" {error}')
