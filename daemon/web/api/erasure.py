"""Somebody asks what is kept about them, or asks for it to be gone."""

from typing import Annotated

from fastapi import APIRouter, Path, Query

from daemon.flows.erasure import StillTold, erase, erase_at_once
from daemon.flows.export import export
from daemon.flows.keys import KeyScope
from daemon.web.api.models.erasure import ErasedOut, ExportOut
from daemon.web.api.models.fields import Address
from daemon.web.api.route import ApiRoute
from daemon.web.auth import House, reads, writes
from daemon.web.problems import Problem

router = APIRouter(prefix="/v1/contacts", tags=["contacts"], route_class=ApiRoute)

Email = Annotated[Address, Path(description="Also one that was never mailed.", examples=["flynn@flynnsarcade.com"])]
AtOnce = Annotated[
    bool, Query(description="Also while engines are still to be told of them: that then goes out without an address.")
]


@router.get(
    "/{email:path}/export", summary="All that is kept about a person", dependencies=[reads(KeyScope.CONTACTS_READ)]
)
def export_contact(house: House, email: Email) -> ExportOut:
    """Whatever names them is looked for in every table: in a large store that takes a minute."""
    return ExportOut.model_validate(export(house.store, house.capture.keyring, email))


@router.delete(
    "/{email:path}",
    summary="Erase a person",
    dependencies=[writes(KeyScope.CONTACTS_WRITE)],
    responses={409: {"description": "Engines are still to be told that their campaigns stop: ask again in a moment."}},
)
def erase_contact(house: House, email: Email, at_once: AtOnce = False) -> ErasedOut:
    """Their campaigns stop, and all that names them is deleted. Opt-outs stay, under a hash; so does what was counted.

    Asked again, it finds nothing. Backups that were made before still hold what they held.
    """
    try:
        done = erase_at_once if at_once else erase
        return ErasedOut.of(done(house.store, email, house.clock()))
    except StillTold as error:
        detail = f"{error}: ask again in a moment, or with at_once=true"
        raise Problem(409, "still-told", detail, headers={"Retry-After": "2"}) from error
