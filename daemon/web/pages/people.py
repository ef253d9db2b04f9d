"""A person: what they did, newest first, and how they stand in each campaign."""

from typing import Annotated

from fastapi import APIRouter, Cookie, Query, Request
from starlette.responses import Response

from daemon.core.feed.values import Reader
from daemon.flows.mailbox_rules import acts_on
from daemon.web.api.paging import in_reach
from daemon.web.auth import House
from daemon.web.pages.person_documents import MOST_VISITS, papers
from daemon.web.pages.person_view import activity, person
from daemon.web.pages.render import page
from daemon.web.pages.signed import Signed
from daemon.web.pages.zone import ZONE, zone_of
from daemon.web.problems import Problem

LONGEST = 200
MOST_LISTED = 100
MOST_MAILS = 10

router = APIRouter(prefix="/people")


@router.get("")
def listed(request: Request, house: House, _: Signed, q: Annotated[str, Query(max_length=LONGEST)] = "") -> Response:
    return page(request, "people.html", "people", q=q, people=house.store.reads.people(q.strip(), MOST_LISTED))


@router.get("/{email:path}")
def show(
    request: Request,
    house: House,
    signed: Signed,
    email: str,
    before: Annotated[str | None, Query(max_length=LONGEST)] = None,
    zone: Annotated[str, Cookie(alias=ZONE)] = "",
) -> Response:
    view = house.store.reads.contact(email)
    if view is None:
        raise Problem(404, "unknown-contact", "no send has gone to this address")
    reader = Reader(zone_of(zone), house.clock())
    with in_reach():
        done = activity(house.store.reads, view.contact.email, before, reader, acts_on(signed.user))
    mails = house.store.reads.mails_to(view.contact.email, MOST_MAILS)
    about = person(view, mails, reader)
    read = papers(house.store.reads.visits_of(view.contact.email, MOST_VISITS), reader)
    return page(request, "person.html", "people", person=about, activity=done, before=before, papers=read)
