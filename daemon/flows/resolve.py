"""Who came by this link? For the server it leads to, which got the token along (`append_params`)."""

from dataclasses import dataclass, replace

from daemon.core import web_address
from daemon.core.blocks import link_name
from daemon.core.library import NO_LEADS, lead_of
from daemon.core.links import message_of
from daemon.core.marks import key_of, open_link
from daemon.core.targets import LinkKind, Target, unpacked
from daemon.core.tokens import Forged, Keyring
from daemon.storage.store import Store


@dataclass(frozen=True, slots=True)
class Resolved:
    """What is None was purged or erased: the rest is what the token itself knows.

    It is a link of a mail, `send_id`, or one that is of none, `link_id`; then its place means nothing.
    """

    send_id: str | None
    link: Target
    campaign_id: str | None = None
    contact: str | None = None
    external_id: str | None = None
    link_id: str | None = None


class Blocked(Exception):
    """This link, its key or its target's host was blocked."""


def resolve(store: Store, keyring: Keyring, token: str) -> Resolved:
    """Raises `Forged`, `UnknownKey` or `Blocked`."""
    opened = open_link(keyring, token)
    if opened.kind not in (LinkKind.CLICK, LinkKind.MADE):
        raise Forged  # an image leads nowhere, so nobody comes by it
    told = unpacked(opened.rest)
    leads = store.reads.library_leads() if told.of_library else NO_LEADS
    link = replace(told, url=lead_of(told, leads).url)
    if store.reads.blocks().stops(key_of(token), link_name(token), web_address.host(link.url)) is not None:
        raise Blocked
    if opened.kind == LinkKind.MADE:
        return _made(store, message_of(opened), link)
    send = store.reads.send(opened.send_id)
    if send is None:
        return Resolved(opened.send_id, link)
    return Resolved(send.id, link, send.campaign_id, send.contact.email, send.contact.external_id)


def _made(store: Store, message: str, link: Target) -> Resolved:
    made = store.reads.made_link_at(message, link.place)
    if made is None:
        return Resolved(None, link)
    known = store.reads.contact(made.contact) if made.contact else None
    external_id = known.contact.external_id if known else None
    return Resolved(None, link, made.campaign_id, made.contact, external_id, made.id)
