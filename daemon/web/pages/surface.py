"""The pages' plan: which page hangs where. Nothing is decided here."""

from fastapi import Depends, FastAPI
from starlette.middleware.gzip import GZipMiddleware
from starlette.types import ASGIApp

from daemon.web.doors import Doors
from daemon.web.headers import FOR_PAGES, CarefulHeaders
from daemon.web.limits import BodyLimit
from daemon.web.metrics import Metrics
from daemon.web.pages import (
    assets,
    blocked_domains,
    campaigns,
    consent,
    corrections,
    document,
    document_links,
    documents,
    feed,
    follow_ups,
    link,
    link_edit,
    links,
    mailboxes,
    people,
    settings,
    sign_in,
    styleguide,
    unmatched,
    unsubscribes,
    way_out,
    way_out_reasons,
)
from daemon.web.pages.guard import guard
from daemon.web.pages.problems import answer_with_pages
from daemon.web.pages.signed import secure
from daemon.web.requests import CountRequests

PAGES = (
    assets,
    sign_in,
    feed,
    corrections,
    unmatched,
    campaigns,
    documents,  # before `document`, whose ids are any word
    document,
    document_links,
    links,
    link_edit,  # before `link`, for which "new" would be an id
    link,
    people,
    follow_ups,
    blocked_domains,
    unsubscribes,
    consent,  # before `mailboxes`, for which its name would be an id
    mailboxes,
    way_out,
    way_out_reasons,
    settings,
)


def create_pages(doors: Doors, metrics: Metrics) -> ASGIApp:
    app = FastAPI(openapi_url=None, redirect_slashes=False, dependencies=[Depends(guard)])
    app.state.doors = doors
    answer_with_pages(app)
    app.add_middleware(BodyLimit, uploads=doors.documents.largest)
    app.add_middleware(GZipMiddleware)  # leaves event streams, and what is packed already, alone
    app.add_middleware(CountRequests, metrics=metrics)  # added last: it is the outermost
    for surface in PAGES:
        app.include_router(surface.router)
    if not secure(doors):
        app.include_router(styleguide.router)
    return CarefulHeaders(app, FOR_PAGES)
