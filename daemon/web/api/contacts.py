"""A person looks at a contact, or takes one in hand."""

from typing import Annotated

from fastapi import APIRouter, Path

from daemon.core.track import Track
from daemon.flows.keys import KeyScope
from daemon.web.api.models.contacts import ActionIn, ContactOut, ContactTrack, PauseIn
from daemon.web.api.models.fields import Address
from daemon.web.api.route import ApiRoute
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


@router.get("/{email:path}", summary="What is known of a contact", dependencies=[reads(KeyScope.CONTACTS_READ)])
def get_contact(house: House, email: Email) -> ContactOut:
    return _contact(house, email)


@router.post("/{email:path}/stop", summary="Stop by hand", dependencies=[writes(KeyScope.CONTACTS_WRITE)])
def stop_contact(house: House, email: Email, body: ActionIn | None = None) -> ContactOut:
    """Stops what is open now, with one `campaign.stop` for each enrollment. What is stopped already stays as it is."""
    _contact(house, email)
    house.stop_contact(email, body.campaign_id if body else None)
    return _contact(house, email)


@router.post("/{email:path}/pause", summary="Pause by hand", dependencies=[writes(KeyScope.CONTACTS_WRITE)])
def pause_contact(house: House, email: Email, body: PauseIn | None = None) -> ContactOut:
    """Pauses what is open now. A pause that lasts longer already is not shortened."""
    asked = body or PauseIn()
    if asked.resume_at is not None and asked.resume_at <= house.clock():
        raise invalid([FieldProblem("resume_at", "lies in the past")])
    _contact(house, email)
    house.pause_contact(email, asked.campaign_id, asked.resume_at)
    return _contact(house, email)


@router.post("/{email:path}/resume", summary="Resume by hand", dependencies=[writes(KeyScope.CONTACTS_WRITE)])
def resume_contact(house: House, email: Email, body: ActionIn | None = None) -> ContactOut:
    """Resumes what is paused. Where a campaign is named, that one also if it was stopped."""
    _contact(house, email)
    house.resume_contact(email, body.campaign_id if body else None)
    return _contact(house, email)


@router.put("/{email:path}/track", summary="Turn tracking off", dependencies=[writes(KeyScope.CONTACTS_WRITE)])
def track_contact(house: House, email: Email, body: ContactTrack) -> ContactOut:
    """Replaces what was set, and holds for mails prepared from now on; also for a contact who got none yet."""
    with house.store.transaction() as tx:
        tx.set_contact_track(email, Track(body.opens, body.links, body.documents), house.clock())
    return _contact(house, email)


def _contact(house: Doors, email: str) -> ContactOut:
    view = house.store.reads.contact(email)
    if view is None:
        raise Problem(404, "unknown-contact", "no send has gone to this address")
    return ContactOut.of(view)
