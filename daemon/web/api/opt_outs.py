"""Somebody is taken off, or comes back, by a word that reached one of us: on the phone, in a CRM."""

from typing import Annotated

from fastapi import APIRouter, Path, Request

from daemon.flows.keys import KeyScope
from daemon.flows.unsubscribes import resubscribe, unsubscribe
from daemon.web.api.models.fields import Address
from daemon.web.api.models.opt_outs import OptedOut, ResubscribeIn, SuppressionOut, UnsubscribeIn
from daemon.web.api.route import ApiRoute
from daemon.web.auth import House, named, writes
from daemon.web.doors import Doors
from daemon.web.problems import FieldProblem, invalid

router = APIRouter(prefix="/v1/contacts", tags=["contacts"], route_class=ApiRoute)

Email = Annotated[Address, Path(description="Also one that was never mailed.", examples=["flynn@flynnsarcade.com"])]


@router.post("/{email:path}/unsubscribe", summary="Send no more mails", dependencies=[writes(KeyScope.CONTACTS_WRITE)])
def unsubscribe_contact(house: House, request: Request, email: Email, body: UnsubscribeIn | None = None) -> OptedOut:
    """From everything, or from one category, campaign or rep. The campaigns that this covers stop at once."""
    wish = (body or UnsubscribeIn()).wish(named(request))
    if wish.why and wish.why not in {each.code for each in house.store.reads.way_out_reasons()}:
        raise invalid([FieldProblem("why", "is no reason: see GET /v1/suppressions/reasons")])
    unsubscribe(house.store, email, wish, house.clock())
    return _opted_out(house, email)


@router.post("/{email:path}/resubscribe", summary="Mail again", dependencies=[writes(KeyScope.SUPPRESSIONS_WRITE)])
def resubscribe_contact(house: House, request: Request, email: Email, body: ResubscribeIn) -> OptedOut:
    """Whatever kept mails from them, a bounce or a complaint too; or one opt-out, where it is named.

    What was stopped stays stopped.
    """
    wish = body.wish(named(request))
    resubscribe(house.store, email, wish.what, wish, house.clock())
    return _opted_out(house, email)


def _opted_out(house: Doors, email: str) -> OptedOut:
    kept = house.store.reads.suppressions_of(email)
    return OptedOut(email=email, suppressions=[SuppressionOut.of(each) for each in kept])
