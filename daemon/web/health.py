"""Is this process alive, and can it do its work? For supervisors and load balancers: no key, and no address told."""

from collections import Counter

from fastapi import APIRouter
from pydantic import BaseModel, Field

from daemon.storage.errors import StoreUnavailable
from daemon.web.auth import House
from daemon.web.problems import Problem

router = APIRouter(tags=["health"])


class Alive(BaseModel):
    status: str = Field(default="ok", examples=["ok"])


class Ready(BaseModel):
    """Mailboxes are reported, not required: one with a wrong password is no reason to take the API away."""

    status: str = Field(default="ready", examples=["ready"])
    mailboxes: dict[str, int] = Field(description="How many are in which state.", examples=[{"connected": 3}])


@router.get("/healthz", summary="The process answers")
def healthz() -> Alive:
    return Alive()


@router.get("/readyz", summary="The store answers", responses={503: {"description": "The store does not answer."}})
def readyz(house: House) -> Ready:
    try:
        house.store.ping()
        mailboxes = house.store.reads.mailboxes()
    except StoreUnavailable as error:
        raise Problem(503, "not-ready", "the store does not answer") from error
    return Ready(mailboxes=dict(Counter(mailbox.state.value for mailbox in mailboxes)))
