"""A person says what a mail really was, and the campaigns go on as if it had been read right."""

from typing import Annotated

from fastapi import APIRouter, Path, Request
from starlette.responses import JSONResponse

from daemon.core.signals import event_json
from daemon.flows.correcting import CorrectedAlready, OfNoMail, UnknownEvent
from daemon.flows.keys import KeyScope
from daemon.flows.settling import NoSuchSend
from daemon.storage.records import Recorded
from daemon.web.api.models.corrections import CorrectionIn
from daemon.web.api.models.unmatched import SettledOut
from daemon.web.api.route import ApiRoute
from daemon.web.auth import House, named, writes
from daemon.web.doors import Doors
from daemon.web.problems import FieldProblem, Problem, invalid

router = APIRouter(prefix="/v1/events", tags=["events"], route_class=ApiRoute)

EventId = Annotated[str, Path(max_length=200, examples=["evt_01kb5tq6v0"])]


@router.post(
    "/{event_id}/correct",
    summary="Say what a mail really was",
    dependencies=[writes(KeyScope.EVENTS_WRITE)],
    response_model=SettledOut,
    responses={
        404: {"description": "No event has this id."},
        409: {"description": "It was corrected otherwise: `detail` names what holds. Or it is of no mail."},
    },
)
def correct_event(request: Request, house: House, event_id: EventId, body: CorrectionIn) -> JSONResponse:
    """The log keeps both events; `corrects` in the new one names the old.

    What the old one had stopped or paused is resumed (`campaign.resume` with reason `retracted`) unless something else
    holds it, and what should have been stopped is. The same correction again changes nothing.
    """
    try:
        recorded = _correct(house, event_id, body, named(request))
    except NoSuchSend as error:
        raise invalid([FieldProblem(error.field, error.reason)]) from error
    except (UnknownEvent, OfNoMail, CorrectedAlready) as error:
        raise refusal(error) from error
    return JSONResponse({"events": [event_json(each) for each in recorded]})


def _correct(house: Doors, event_id: str, body: CorrectionIn, who: str) -> tuple[Recorded, ...]:
    if body.not_an_answer:
        return house.retract_event(event_id, who)
    return house.correct_event(event_id, body.said(who), body.choice())


def refusal(error: UnknownEvent | OfNoMail | CorrectedAlready) -> Problem:
    """Why it cannot be corrected."""
    match error:
        case CorrectedAlready(by=by):
            return Problem(409, "corrected-already", f"somebody said otherwise: {by} holds now, and can be corrected")
        case OfNoMail():
            return Problem(409, "of-no-mail", "only what was heard of a mail is corrected, not what follows from it")
        case _:
            return Problem(404, "unknown-event", "no event has this id")
