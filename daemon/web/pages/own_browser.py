"""The way by which a browser becomes one of ours: from a form here, over the host of our links, and back to a page."""

from urllib.parse import quote, urlsplit

from fastapi import Request
from starlette.responses import Response

from daemon.core.web_address import origin
from daemon.web.device import FIRST
from daemon.web.doors import Doors
from daemon.web.headers import policy_for_forms_to


def over_the_host_of_links(request: Request, house: Doors, session: str, wanted: str) -> str:
    """Where to send the browser that holds this session, so that it ends at `wanted`, a path of ours.

    The way back leads to the public URL. Whoever came by another name for us (through a tunnel, say) is signed in
    under that name alone, and goes straight to `wanted`.
    """
    if not _came_by_public_url(request, house):
        return wanted
    return f"{house.tracking_url}/{FIRST}/{house.device_ticket(session)}?next={quote(wanted, safe='/')}"


def let_its_forms_lead_there(answer: Response, house: Doors) -> Response:
    """Chrome and Safari hold every redirect that follows a form against the page's policy (w3c/webappsec-csp#8)."""
    there = origin(house.tracking_url)
    if there != origin(house.public_url):
        answer.headers["Content-Security-Policy"] = policy_for_forms_to(there)
    return answer


def _came_by_public_url(request: Request, house: Doors) -> bool:
    """As the browser says it: a proxy may call us by any name. One too old to say it is asked by its Host."""
    ours = origin(house.public_url)
    host = request.headers.get("host", "")
    return ours == request.headers.get("origin", origin(f"{urlsplit(ours).scheme}://{host}"))
