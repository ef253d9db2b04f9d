"""The web room's plan: which surface hangs where. Nothing is decided here."""

from collections.abc import Mapping
from importlib.metadata import version
from operator import attrgetter

from fastapi import FastAPI
from starlette.types import ASGIApp, Receive, Scope, Send

from daemon.web import health, metrics
from daemon.web.acting.app import create_acting
from daemon.web.api import (
    aliases,
    analytics,
    blocked_domains,
    blocks,
    campaigns,
    contact_fields,
    contact_requests,
    contacts,
    corrections,
    document_files,
    document_links,
    documents,
    erasure,
    events,
    follow_ups,
    library,
    link_folders,
    links,
    lists,
    mailboxes,
    opt_outs,
    prepare,
    rendering,
    resolve,
    sends,
    statistics,
    suppressions,
    unmatched,
    webhooks,
)
from daemon.web.capture.app import Capture
from daemon.web.device import FIRST as DEVICE
from daemon.web.device import create_device_door
from daemon.web.doors import Doors
from daemon.web.head import AnswerHead
from daemon.web.headers import CarefulHeaders
from daemon.web.hooks import FIRST as HOOKS
from daemon.web.hooks import create_hooks
from daemon.web.hosts import HostOfLinks
from daemon.web.limits import BodyLimit
from daemon.web.metrics import Metrics
from daemon.web.openapi import describe
from daemon.web.pages.surface import create_pages
from daemon.web.problems import answer_with_problems
from daemon.web.requests import CountRequests
from daemon.web.unsubscribe.app import FIRST as WAY_OUT
from daemon.web.unsubscribe.app import create_way_out
from daemon.web.viewer.app import Viewer

OF_THE_API = frozenset({"v1", "healthz", "readyz", "metrics", "openapi.json"})  # first parts of its paths


def create_app(doors: Doors) -> ASGIApp:
    """The ASGI application. Before its server is stopped, close `doors.feed`, or it waits for the open streams."""
    counted = Metrics(doors)
    apart = {
        DEVICE: create_device_door(doors, counted),
        HOOKS: create_hooks(doors, counted),
        WAY_OUT: create_way_out(doors, counted),
    }
    surfaces = Surfaces(create_api(doors, counted), create_pages(doors, counted), apart)
    careful = CarefulHeaders(AnswerHead(surfaces))  # around both, so that an error of ours is careful too
    beyond = HostOfLinks(careful, doors.capture.host, doors.capture.language)
    viewer = Viewer(doors.viewer, beyond)
    return Capture(
        doors.capture, create_acting(doors, counted), viewer
    )  # whatever host they are asked at: as links say


class Surfaces:
    """The API, the pages and what is apart from both, each with its temper; what is no other's, is the pages'."""

    def __init__(self, api: ASGIApp, pages: ASGIApp, apart: Mapping[str, ASGIApp]) -> None:
        self._by_first = {**dict.fromkeys(OF_THE_API, api), **apart}
        self._pages = pages

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        first = scope.get("path", "").split("/", 2)[1:2]
        surface = self._by_first.get("".join(first), self._pages)
        await surface(scope, receive, send)


def create_api(doors: Doors, counted: Metrics) -> ASGIApp:
    # The interactive pages load scripts from a third party: the description is there, a viewer is everybody's own.
    app = FastAPI(
        title="Harken",
        version=version("harken"),
        docs_url=None,
        redoc_url=None,
        redirect_slashes=False,
        generate_unique_id_function=attrgetter("name"),
    )
    app.state.doors = doors
    app.state.metrics = counted
    app.openapi = lambda: describe(app)  # type: ignore[method-assign]
    answer_with_problems(app)

    app.add_middleware(BodyLimit, uploads=doors.documents.largest)
    app.add_middleware(CountRequests, metrics=counted)  # added last: it is the outermost

    # `statistics` before `campaigns`, whose ids may hold a slash; what is below a contact before `contacts`.
    resources = (
        sends,
        prepare,
        statistics,
        campaigns,
        aliases,
        opt_outs,
        erasure,
        contact_fields,
        contacts,
        blocked_domains,
        suppressions,
        events,
        corrections,
        unmatched,
        webhooks,
        mailboxes,
        blocks,
        links,
        library,
        link_folders,
        rendering,
        resolve,
        documents,
        document_files,
        document_links,
        analytics,
        lists,
        follow_ups,
        contact_requests,
    )
    for surface in (*resources, health, metrics):
        app.include_router(surface.router)
    return app
