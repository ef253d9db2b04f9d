"""A person sees which other addresses a contact writes from, adds one, or takes one back."""

from typing import Annotated

from fastapi import APIRouter, Path
from starlette.responses import JSONResponse

from daemon.flows.contacts import add_alias, remove_alias
from daemon.flows.keys import KeyScope
from daemon.storage.records import AliasView
from daemon.web.api.models.contacts import AliasIn, AliasOut, AliasPage
from daemon.web.api.models.fields import Address
from daemon.web.api.route import ApiRoute, Responses
from daemon.web.auth import House, reads, writes
from daemon.web.doors import Doors
from daemon.web.problems import FieldProblem, Problem, invalid

router = APIRouter(
    prefix="/v1/contacts",
    tags=["contacts"],
    route_class=ApiRoute,
    responses={404: {"description": "No send has gone to this address."}},
)

Email = Annotated[Address, Path(description="The address mailed.", examples=["flynn@flynnsarcade.com"])]
Alias = Annotated[Address, Path(description="The other address.", examples=["kevin@space.example"])]
KNOWN: Responses = {200: {"model": AliasOut, "description": "It was known."}}


@router.get(
    "/{email:path}/aliases", summary="Where else a contact writes from", dependencies=[reads(KeyScope.CONTACTS_READ)]
)
def list_aliases(house: House, email: Email) -> AliasPage:
    return AliasPage(items=[AliasOut.of(each) for each in _aliases(house, email)])


@router.post(
    "/{email:path}/aliases",
    status_code=201,
    summary="Add an address of a contact",
    dependencies=[writes(KeyScope.CONTACTS_WRITE)],
    response_model=AliasOut,
    responses=KNOWN,
)
def post_alias(house: House, email: Email, body: AliasIn) -> JSONResponse:
    """From now on a mail from there is this contact's, also where it names no mail of ours: then it pauses and asks."""
    _aliases(house, email)
    if reason := _refused(house, email, body.address):
        raise invalid([FieldProblem("address", reason)])
    added = add_alias(house.store, email, body.address, house.clock())
    alias = next(each for each in _aliases(house, email) if each.address == body.address)
    return JSONResponse(AliasOut.of(alias).model_dump(mode="json"), 201 if added else 200)


@router.delete(
    "/{email:path}/aliases/{address:path}",
    status_code=204,
    summary="Take an address away from a contact",
    dependencies=[writes(KeyScope.CONTACTS_WRITE)],
)
def delete_alias(house: House, email: Email, address: Alias) -> None:
    """It is not learned again by itself; adding it by hand is still possible."""
    _aliases(house, email)
    if remove_alias(house.store, email, address, house.clock()) is None:
        raise Problem(404, "unknown-alias", "this address is none that the contact is known to write from")


def _aliases(house: Doors, email: str) -> tuple[AliasView, ...]:
    view = house.store.reads.contact(email)
    if view is None:
        raise Problem(404, "unknown-contact", "no send has gone to this address")
    return view.aliases


def _refused(house: Doors, email: str, address: str) -> str | None:
    if address == email:
        return "is the address that was mailed"
    if house.store.reads.mailbox(address):
        return "is a mailbox of ours: what it writes is no answer"
    return None
