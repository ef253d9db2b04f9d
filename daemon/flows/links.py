"""A link for any channel: made for one contact or for whoever has it, tracked as the links of a mail are."""

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime

from daemon.core import web_address
from daemon.core.actions import Action
from daemon.core.library import LibraryLink, target_of
from daemon.core.links import LINKS, USUAL_ASKING, USUAL_CHANNEL, Asking, KeptLink, NewLink, made_token
from daemon.core.prepare import track_for, utm_parameters
from daemon.core.sends import Contact
from daemon.core.targets import LONGEST, BodyPart, Target
from daemon.core.tokens import Keyring
from daemon.core.track import DEFAULT_TRACK, Track, is_off_for
from daemon.flows.prepare import KeyBlocked
from daemon.storage.records import TrackingOf
from daemon.storage.store import Store


@dataclass(frozen=True, slots=True)
class LinkDesk:
    """What making links takes."""

    store: Store
    keyring: Keyring
    clock: Callable[[], datetime]
    tracking_url: str  # without a slash at its end
    off_domains: Collection[str] = ()
    off_countries: Collection[str] = ()
    note_appending: Callable[[Collection[str]], None] = lambda _: None  # our token will be brought along there


@dataclass(frozen=True, slots=True)
class LinkOrder:
    """Where to: to `url`, in ASCII, or as the link of the library does that `library` names.

    `contact` None: it is for whoever has it. `track` None: as the library's link, the campaign and ourselves say.
    `actions` and `asking` are of a link that is not of the library: that has its own.
    """

    contact: Contact | None
    url: str = ""
    library: str | None = None
    campaign_id: str | None = None
    channel: str = USUAL_CHANNEL
    track: bool | None = None
    parameters: Mapping[str, str] = field(default_factory=dict)  # the author's own, added to the target
    takes_utm: bool = True  # the campaign's parameters go along
    appends: bool = False  # our token goes along
    actions: tuple[Action, ...] = ()
    asking: Asking = USUAL_ASKING
    beside: str | None = None  # the id of another link of the same message


@dataclass(frozen=True, slots=True)
class MadeLink:
    """`id` None: it is not tracked, and does nothing; so it is the target's own address, and nothing is kept of it."""

    id: str | None
    url: str


class UnknownLink(Exception):
    """The library has no such link, or none that may be used: it was deleted, or never saved."""


class NotBeside(Exception):
    """No link of this id was made for this contact, in this campaign and channel: they are not of one message."""


def make_link(desk: LinkDesk, order: LinkOrder) -> MadeLink:
    """Raises `UnknownLink`, `NotBeside` and `KeyBlocked`."""
    if desk.keyring.keys[0].id in desk.store.reads.blocks().keys:
        raise KeyBlocked
    link = _of_library(desk.store, order)
    told = _told(desk, order)
    target = _target(order, link, told)
    is_tracked = _is_tracked(desk, order, link, told)
    if not is_tracked and not target.acts:
        return MadeLink(None, target.url)
    library = link.number if link else None
    actions, asking = ((), USUAL_ASKING) if link else (order.actions, order.asking)
    beside = _beside(desk.store, order)
    new = NewLink(order.contact, order.campaign_id, order.channel, target.url, library, actions, asking, beside)
    if target.appends:
        desk.note_appending([target.url])
    now = desk.clock()
    with desk.store.transaction() as tx:
        made = tx.add_made_link(new, now)
        if order.campaign_id is not None:
            tx.note_links(order.campaign_id, [(target.url, library)], now)
    token = made_token(desk.keyring, made.message, replace(target, place=made.place, untold=not is_tracked))
    return MadeLink(made.id, f"{desk.tracking_url}{LINKS}{token}")


def _of_library(store: Store, order: LinkOrder) -> LibraryLink | None:
    if order.library is None:
        return None
    link = store.reads.library_link(order.library)
    if link is None or not link.is_usable:
        raise UnknownLink
    return link


def _beside(store: Store, order: LinkOrder) -> KeptLink | None:
    if order.beside is None:
        return None
    link = store.reads.made_link(order.beside)
    email = order.contact.email if order.contact else None
    if link is None or (link.contact, link.campaign_id, link.channel) != (email, order.campaign_id, order.channel):
        raise NotBeside
    return link


def _told(desk: LinkDesk, order: LinkOrder) -> TrackingOf | None:
    """None: it is of no campaign and for nobody in particular."""
    if order.contact is None and order.campaign_id is None:
        return None
    return desk.store.reads.tracking_of(order.campaign_id or "", order.contact.email if order.contact else "")


def _is_tracked(desk: LinkDesk, order: LinkOrder, link: LibraryLink | None, told: TrackingOf | None) -> bool:
    """As a mail's are: whoever turns tracking off wins over whoever turns it on."""
    of_library = False if link and link.saved and not link.saved.track else None
    wanted = Track(links=order.track if order.track is not None else of_library)
    if told is None:
        return bool(wanted.over(DEFAULT_TRACK).links)
    contact = order.contact
    is_off = contact is not None and is_off_for(
        contact.email, contact.country or told.country, desk.off_domains, desk.off_countries
    )
    return bool(track_for(wanted, told.campaigns, told.contacts, DEFAULT_TRACK, is_off=is_off).links)


def _target(order: LinkOrder, link: LibraryLink | None, told: TrackingOf | None) -> Target:
    utm = utm_parameters({}, told.utm, order.channel) if told and order.takes_utm else {}
    added = utm | dict(order.parameters)
    if link is not None and link.saved is not None:
        found = target_of(link.number, link.saved, added)
        return replace(found, appends=found.appends or order.appends)
    url = web_address.with_parameters(order.url, added) if order.url else ""
    if len(url) > LONGEST:
        url = order.url
    return Target(0, BodyPart.TEXT, url, order.appends, acts=bool(order.actions))
