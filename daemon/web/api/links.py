"""Links for any channel: made one at a time, for a contact or for whoever has it."""

from fastapi import APIRouter

from daemon.flows.keys import KeyScope
from daemon.flows.links import NotBeside, UnknownLink, make_link
from daemon.flows.prepare import KeyBlocked
from daemon.web.api.called import require_listeners
from daemon.web.api.models.links import LinkIn, LinkMadeOut
from daemon.web.api.route import ApiRoute
from daemon.web.auth import House, writes
from daemon.web.problems import FieldProblem, Problem, invalid

router = APIRouter(prefix="/v1/links", tags=["links"], route_class=ApiRoute)


@router.post("", status_code=201, summary="Make a link", dependencies=[writes(KeyScope.LINKS_WRITE)])
def add_link(house: House, body: LinkIn) -> LinkMadeOut:
    """Tracked as a mail's links are, and told by `link.clicked`. It leads on for ever, whatever is purged.

    One that does something asks first: `GET` shows a page with a button, and only a person who presses it has it done.
    """
    order = body.order()
    require_listeners(house, order.actions)
    try:
        return LinkMadeOut.of(make_link(house.links, order))
    except UnknownLink as error:
        detail = "the library has no such link, or it was deleted, or never saved"
        raise invalid([FieldProblem("library_link", detail)]) from error
    except NotBeside as error:
        detail = "is no link that was made for this contact, in this campaign and channel"
        raise invalid([FieldProblem("beside", detail)]) from error
    except KeyBlocked as error:
        detail = "the key that seals links is blocked, so it would lead nowhere; run: harken keys rotate"
        raise Problem(503, "key-blocked", detail) from error
