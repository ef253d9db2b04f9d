"""What a person says of a mail, on the feed and among what waits to be settled."""

from datetime import date
from typing import Annotated

from fastapi import APIRouter, Form, Request
from starlette.concurrency import run_in_threadpool
from starlette.responses import Response

from daemon.core.correct import Said
from daemon.core.feed.wrong import Say
from daemon.core.reading import Kind
from daemon.flows.correcting import CorrectedAlready, OfNoMail, UnknownEvent
from daemon.flows.mailbox_rules import may_decide
from daemon.flows.settling import Choice
from daemon.storage.records import User
from daemon.web.auth import House
from daemon.web.doors import Doors
from daemon.web.pages.back import back_to
from daemon.web.pages.signed import Signed
from daemon.web.problems import FieldProblem, NotYours, Problem, invalid

LONGEST = 1000
NOT_YOURS = "A rep settles what was sent from their own mailbox or heard in it. Ask a manager for the rest."
KINDS = {
    Say.HUMAN: Kind.HUMAN,
    Say.AWAY: Kind.AUTO_REPLY,
    Say.LEFT: Kind.AUTO_REPLY,
    Say.BOUNCE: Kind.BOUNCE,
    Say.SOFT_BOUNCE: Kind.SOFT_BOUNCE,
    Say.OTHER: Kind.OTHER,
    Say.YES: None,
}

router = APIRouter()


@router.post("/feed/correct")
async def correct(
    request: Request,
    house: House,
    signed: Signed,
    said: Annotated[str, Form(max_length=LONGEST)],
    back: Annotated[str, Form(max_length=LONGEST)] = "",
) -> Response:
    """`said` is what it is, and the event; the day of return stands in the form under the event's id."""
    what, _space, event_id = said.partition(" ")
    day = (await request.form()).get(f"day-{event_id}")
    await run_in_threadpool(say, house, signed.user, event_id, _known(what), _day(day if isinstance(day, str) else ""))
    return back_to(back)


def say(house: Doors, user: User, event_id: str, what: Say, back_on: date | None = None) -> None:
    """Raises the problem that tells why not."""
    _require_theirs(house, user, event_id)
    try:
        if what is Say.NOTHING:
            house.retract_event(event_id, user.address)
        else:
            left = what is Say.LEFT
            day = back_on if what is Say.AWAY else None
            house.correct_event(event_id, Said(user.address, KINDS[what], day, left), Choice())
    except CorrectedAlready as error:
        raise Problem(409, "corrected-already", "somebody else was quicker, and said otherwise") from error
    except (UnknownEvent, OfNoMail) as error:
        raise _unknown() from error


def _require_theirs(house: Doors, user: User, event_id: str) -> None:
    found = house.store.reads.event(event_id)
    if found is None:
        raise _unknown()
    send = house.store.reads.send(found.event.send_id) if found.event.send_id else None
    if not may_decide(user, found.event.mailbox, send.mailbox if send else None):
        raise NotYours(NOT_YOURS)


def _known(what: str) -> Say:
    try:
        return Say(what)
    except ValueError as error:
        raise invalid([FieldProblem("said", "is nothing that can be said of a mail")]) from error


def _day(written: str) -> date | None:
    try:
        return date.fromisoformat(written) if written else None
    except ValueError as error:
        raise invalid([FieldProblem("day", "is not a day such as 2026-12-01")]) from error


def _unknown() -> Problem:
    return Problem(404, "unknown-event", "there is no such event to correct")
