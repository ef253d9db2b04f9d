"""Who came by this link? For the server it leads to, which got the token along (`append_params`)."""

from dataclasses import dataclass

from daemon.core import web_address
from daemon.core.blocks import link_name
from daemon.core.marks import key_of, open_link
from daemon.core.targets import LinkKind, Target, unpacked
from daemon.core.tokens import Forged, Keyring
from daemon.storage.store import Store


@dataclass(frozen=True, slots=True)
class Resolved:
    """What is None was purged or erased: the rest is what the token itself knows."""

    send_id: str
    link: Target
    campaign_id: str | None = None
    contact: str | None = None
    external_id: str | None = None


class Blocked(Exception):
    """This link, its key or its target's host was blocked."""


def resolve(store: Store, keyring: Keyring, token: str) -> Resolved:
    """Raises `Forged`, `UnknownKey` or `Blocked`."""
    opened = open_link(keyring, token)
    if opened.kind != LinkKind.CLICK:
        raise Forged  # an image leads nowhere, so nobody comes by it
    link = unpacked(opened.rest)
    if store.reads.blocks().stops(key_of(token), link_name(token), web_address.host(link.url)) is not None:
        raise Blocked
    send = store.reads.send(opened.send_id)
    if send is None:
        return Resolved(opened.send_id, link)
    return Resolved(send.id, link, send.campaign_id, send.contact.email, send.contact.external_id)
