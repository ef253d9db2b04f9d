"""What a team keeps of a contact in words of its own: fields and interests, which links change too."""

from typing import Annotated

from fastapi import APIRouter, Path, Request

from daemon.flows.keys import KeyScope
from daemon.flows.work import change_details
from daemon.web.api.models.fields import Address
from daemon.web.api.models.work import DetailsIn, DetailsOut
from daemon.web.api.route import ApiRoute
from daemon.web.auth import House, named, reads, writes

router = APIRouter(prefix="/v1/contacts", tags=["contacts"], route_class=ApiRoute)

Email = Annotated[Address, Path(description="Also one that was never mailed.", examples=["flynn@flynnsarcade.com"])]


@router.get("/{email:path}/fields", summary="Fields and interests", dependencies=[reads(KeyScope.CONTACTS_READ)])
def get_fields(house: House, email: Email) -> DetailsOut:
    """Empty for whom nothing is kept of."""
    return DetailsOut.of(house.store.reads.details(email))


@router.put("/{email:path}/fields", summary="Set fields and interests", dependencies=[writes(KeyScope.CONTACTS_WRITE)])
def put_fields(house: House, request: Request, email: Email, body: DetailsIn) -> DetailsOut:
    """All of them at once. Each that is another then is told by a `contact.changed`."""
    change_details(house.store, email, body.details(), named(request), house.clock())
    return DetailsOut.of(house.store.reads.details(email))
