"""The two pages about mailboxes: all there are, and the form for one."""

from dataclasses import dataclass

from fastapi import Request
from starlette.responses import Response

from daemon.core.feed.values import Reader
from daemon.core.kinds import Kind
from daemon.core.listening import LATELY
from daemon.core.web_address import origin
from daemon.flows.consents import Consents
from daemon.storage.records import User
from daemon.web.doors import Doors
from daemon.web.headers import policy_for_forms_to
from daemon.web.pages.mailbox_form import Filled
from daemon.web.pages.mailboxes_view import Listed, Part, listed
from daemon.web.pages.render import page
from daemon.web.pages.zone import ZONE, zone_of

PROVIDERS = {Kind.GMAIL: "Google", Kind.MICROSOFT365: "Microsoft"}
UNREGISTERED = "Harken is not registered with {provider} yet. An admin does that once: docs/connecting tells how."


@dataclass(frozen=True, slots=True)
class Entrance:
    """How the provider of these mailboxes lets Harken in: by a consent that is asked for at `path`, or `already`.

    With neither, it does not. Where no provider is named, a password is the only way.
    """

    provider: str
    path: str = ""
    already: bool = False

    @property
    def obstacle(self) -> str:
        return "" if self.path or self.already or not self.provider else UNREGISTERED.format(provider=self.provider)


def entrance(consents: Consents, kind: Kind, host: str = "") -> Entrance:
    already, name = kind in consents.let_in, consents.leading_to(kind, host)
    if name is None:
        return Entrance(PROVIDERS.get(kind, ""), already=already)
    return Entrance(consents.ways[name, kind].provider.title, f"/mailboxes/consent/{name}/{kind}", already)


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
    entrances = {kind: entrance(house.consents, kind) for kind in PROVIDERS}
    answer = page(
        request, "mailboxes.html", "mailboxes", status, told=told, found=found, listed=shown, entrances=entrances
    )
    return _leading_to_providers(answer, house)


def form_page(request: Request, house: Doors, filled: Filled, status: int = 200) -> Response:
    way_in = entrance(house.consents, filled.kind, filled.host if filled.kind is Kind.IMAP else "")
    answer = page(request, "mailbox_form.html", "mailboxes", status, form=filled, way_in=way_in)
    return _leading_to_providers(answer, house)


def list_of(house: Doors, user: User, part: Part, zone: str) -> Listed:
    reads, reader = house.store.reads, Reader(zone_of(zone), house.clock())
    return listed(reads.mailboxes(), reads.hearings(reader.now - LATELY), reads.own_addresses(), part, user, reader)


def _leading_to_providers(answer: Response, house: Doors) -> Response:
    """Chrome and Safari hold every redirect that follows a form against the page's policy (w3c/webappsec-csp#8)."""
    if origins := {origin(way.provider.authorize_url) for way in house.consents.ways.values()}:
        answer.headers["Content-Security-Policy"] = policy_for_forms_to(" ".join(sorted(origins)))
    return answer
