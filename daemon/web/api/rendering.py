"""A message of any channel, rendered from a template."""

from fastapi import APIRouter

from daemon.flows.keys import KeyScope
from daemon.flows.prepare import KeyBlocked
from daemon.flows.rendering import render
from daemon.flows.templates import BadTemplate
from daemon.web.api.models.rendering import RenderedOut, RenderIn
from daemon.web.api.route import ApiRoute
from daemon.web.auth import House, writes
from daemon.web.problems import FieldProblem, Problem

router = APIRouter(prefix="/v1/render", tags=["links"], route_class=ApiRoute)


@router.post(
    "",
    summary="Render a message",
    dependencies=[writes(KeyScope.LINKS_WRITE)],
    responses={422: {"description": "The template cannot be rendered: the problem names the line."}},
)
def render_message(house: House, body: RenderIn) -> RenderedOut:
    """For SMS, push, Slack, webhooks: a link in them is ours by the tag alone. (Mails go through `POST /v1/prepare`,
    which makes all their links ours.) A template that fails leaves no link behind.
    """
    try:
        return RenderedOut.of(render(house.links, body.message()))
    except BadTemplate as error:
        raise Problem(422, "bad-template", str(error), [FieldProblem("template", str(error))]) from error
    except KeyBlocked as error:
        detail = "the key that seals links is blocked, so they would lead nowhere; run: harken keys rotate"
        raise Problem(503, "key-blocked", detail) from error
