"""The web room's plan: which surface hangs where. Nothing is decided here."""

from importlib.metadata import version
from operator import attrgetter

from fastapi import FastAPI
from starlette.types import ASGIApp

from daemon.web import health, metrics
from daemon.web.api import campaigns, contacts, events, mailboxes, sends, webhooks
from daemon.web.doors import Doors
from daemon.web.headers import CarefulHeaders
from daemon.web.limits import BodyLimit
from daemon.web.openapi import describe
from daemon.web.problems import answer_with_problems
from daemon.web.requests import CountRequests


def create_app(doors: Doors) -> ASGIApp:
    """The ASGI application. Before its server is stopped, close `doors.feed`, or it waits for the open streams."""
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
    app.state.metrics = metrics.Metrics(doors)
    app.openapi = lambda: describe(app)  # type: ignore[method-assign]
    answer_with_problems(app)

    app.add_middleware(BodyLimit)
    app.add_middleware(CountRequests, metrics=app.state.metrics)  # added last: it is the outermost

    for surface in (sends, campaigns, contacts, events, webhooks, mailboxes, health, metrics):
        app.include_router(surface.router)
    return CarefulHeaders(app)  # around everything, so that an error of ours is careful too
