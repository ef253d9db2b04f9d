"""The two pages about mailboxes: all there are, and the form for one."""

from fastapi import Request
from starlette.responses import Response

from daemon.core.feed.values import Reader
from daemon.core.listening import LATELY
from daemon.core.web_address import origin
from daemon.storage.records import Role, User
from daemon.web.doors import Doors
from daemon.web.headers import policy_for_forms_to
from daemon.web.pages.mailbox_form import Filled
from daemon.web.pages.mailboxes_view import Listed, Part, listed
from daemon.web.pages.render import page
from daemon.web.pages.zone import ZONE, zone_of


def list_page(
    request: Request,
    house: Doors,
    user: User,
    found: Filled,
    status: int = 200,
    part: Part | None = None,
    told: str = "",
) -> Response:
    shown = list_of(house, user, part or Part(), request.cookies.get(ZONE, ""))
    answer = page(
        request, "mailboxes.html", "mailboxes", status, told=told, found=found, listed=shown, ways=house.consents.ways
    )
    return _leading_to_providers(answer, house)


def form_page(request: Request, house: Doors, user: User, filled: Filled, status: int = 200) -> Response:
    name = house.consents.leading_to(filled.host)
    consent = (name, house.consents.ways[name].provider.title) if name else None
    at_home = user.role is Role.ADMIN
    answer = page(request, "mailbox_form.html", "mailboxes", status, form=filled, at_home=at_home, consent=consent)
    return _leading_to_providers(answer, house)


def list_of(house: Doors, user: User, part: Part, zone: str) -> Listed:
    reads, reader = house.store.reads, Reader(zone_of(zone), house.clock())
    return listed(reads.mailboxes(), reads.hearings(reader.now - LATELY), part, user, reader)


def _leading_to_providers(answer: Response, house: Doors) -> Response:
    """Chrome and Safari hold every redirect that follows a form against the page's policy (w3c/webappsec-csp#8)."""
    if origins := {origin(way.provider.authorize_url) for way in house.consents.ways.values()}:
        answer.headers["Content-Security-Policy"] = policy_for_forms_to(" ".join(sorted(origins)))
    return answer
