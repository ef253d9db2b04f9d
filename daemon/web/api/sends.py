"""The campaign engine tells us what went out, one mail or a thousand at a time."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from itertools import chain
from typing import Any

from fastapi import APIRouter
from starlette.responses import JSONResponse

from daemon.core.sends import NewSend
from daemon.flows.keys import KeyScope
from daemon.storage.errors import SendConflict
from daemon.storage.records import Registered
from daemon.web.api.models.sends import BatchOut, SendBatch, SendBody, SendIn, SendOut, SendView, Unreadable
from daemon.web.api.route import ApiRoute
from daemon.web.auth import House, reads, writes
from daemon.web.doors import Doors
from daemon.web.problems import FieldProblem, Problem, invalid

CLOCKS_DIFFER = timedelta(minutes=5)
AT_ONCE = 50  # in one transaction: whoever records a reply waits that long, and no longer
TOO_LATE_TO_TRACK = "track and append_params act on a mail before it goes out; this one was not changed"

router = APIRouter(prefix="/v1/sends", tags=["sends"], route_class=ApiRoute)


@router.post(
    "",
    status_code=201,
    summary="Register mails that went out",
    dependencies=[writes(KeyScope.SENDS_WRITE)],
    response_model=SendOut,
    responses={
        200: {"model": SendOut, "description": "Known already: nothing was doubled."},
        207: {"model": BatchOut, "description": "A batch: each item has its own status, in the order of the request."},
        409: {"description": "This Message-ID is registered to another campaign."},
        413: {"description": "The body is larger than 10 MB."},
    },
)
def register_sends(house: House, body: SendBody) -> JSONResponse:
    """One object, or `{"items": […]}` up to 1,000; one bad item never loses the good ones.

    An answer that came before its send was registered is decided now, and its signal goes out.
    """
    if isinstance(body, SendBatch):
        return JSONResponse({"items": _each(house, body.items)}, 207)
    outcome = _outcomes(house, [body])[0]
    if isinstance(outcome, Problem):
        raise outcome
    return JSONResponse(_told(body, outcome), _status(outcome))


@router.get("/{send_id}", summary="One registered send", dependencies=[reads(KeyScope.SENDS_READ)])
def get_send(house: House, send_id: str) -> SendView:
    send = house.store.reads.send(send_id)
    if send is None:
        raise Problem(404, "unknown-send", "no send has this id")
    return SendView(
        id=send.id,
        message_id=send.message_id,
        mailbox=send.mailbox,
        campaign_id=send.campaign_id,
        contact=send.contact.email,
        cc=list(send.cc),
        subject=send.subject,
        sent_at=send.sent_at,
        thread_id=send.provider_thread,
    )


def _each(house: Doors, items: Sequence[SendIn | Unreadable]) -> list[dict[str, Any]]:
    return [_item(item, outcome) for item, outcome in zip(items, _outcomes(house, items), strict=True)]


def _item(item: SendIn | Unreadable, outcome: Registered | Problem) -> dict[str, Any]:
    if isinstance(outcome, Problem):
        return {"status": outcome.status_code, "problem": outcome.body()}
    return {"status": _status(outcome), **_told(item, outcome)}


def _outcomes(house: Doors, items: Sequence[SendIn | Unreadable]) -> list[Registered | Problem]:
    """What became of each, in order. Told again after a crash half-way, those registered already double nothing."""
    now = house.clock()
    read = [_read(item, now) for item in items]
    good = [each for each in read if isinstance(each, NewSend)]
    pieces = (good[at : at + AT_ONCE] for at in range(0, len(good), AT_ONCE))
    registered = chain.from_iterable(map(house.register_sends, pieces))
    return [each if isinstance(each, Problem) else _no_conflict(next(registered)) for each in read]


def _read(item: SendIn | Unreadable, now: datetime) -> NewSend | Problem:
    if isinstance(item, Unreadable):
        return invalid(item.errors)
    if item.sent_at is not None and item.sent_at > now + CLOCKS_DIFFER:
        return invalid([FieldProblem("sent_at", "lies in the future")])
    return item.new_send(now)


def _no_conflict(outcome: Registered | SendConflict) -> Registered | Problem:
    if isinstance(outcome, SendConflict):
        return Problem(409, "in-another-campaign", f"this message_id is registered to campaign {outcome.campaign_id!r}")
    return outcome


def _told(item: SendIn | Unreadable, registered: Registered) -> dict[str, Any]:
    tracked = isinstance(item, SendIn) and (item.track is not None or item.append_params is not None)
    return SendOut.of(registered, (TOO_LATE_TO_TRACK,) if tracked else ()).model_dump(mode="json")


def _status(registered: Registered) -> int:
    return 201 if registered.created else 200
