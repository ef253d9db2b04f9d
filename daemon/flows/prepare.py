"""A mail on its way out: registered as a send, its links made ours, an image added; its twin for the Sent folder."""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime

from daemon.core.marks import Link as Mark
from daemon.core.marks import link_token, reply_token
from daemon.core.prepare import Planned, Settings, is_prepared, notes_on, plan, track_for, utm_parameters
from daemon.core.read import OUR_SEND
from daemon.core.rewrite.mail import Outgoing, read_mail
from daemon.core.sends import TIMED, NewSend, Send
from daemon.core.targets import LinkKind, packed
from daemon.core.tokens import Keyring
from daemon.core.track import DEFAULT_TRACK, Track, is_off_for
from daemon.flows.enclosures import NOTHING_TAKEN, Enclosed, TakenOut
from daemon.storage.ids import new_id
from daemon.storage.records import Registered
from daemon.storage.store import SendConflict, Store


@dataclass(frozen=True, slots=True)
class Desk:
    """What preparing takes. `register` opens its own transaction, as for any send."""

    store: Store
    keyring: Keyring
    register: Callable[[Sequence[NewSend]], tuple[Registered | SendConflict, ...]]
    clock: Callable[[], datetime]
    tracking_url: str  # without a slash at its end
    off_domains: Collection[str] = ()
    off_countries: Collection[str] = ()
    save_sent: Callable[[str, bytes, str, datetime], str | None] = lambda *_: None  # into this mailbox; a note, or None
    take_out: Callable[[Outgoing, Send, str], TakenOut] = lambda *_: NOTHING_TAKEN  # its files, from whom by name
    note_appending: Callable[[Collection[str]], None] = lambda _: None  # our token will be brought along there


@dataclass(frozen=True, slots=True)
class Order:
    """A raw mail, and what is wanted. `send` has no `message_id` where the mail has none: one is made."""

    raw: bytes
    send: NewSend
    track: Track
    utm: Mapping[str, str] = field(default_factory=dict)
    parameters: Mapping[str, str] = field(default_factory=dict)  # the author's own, added to each target
    appends: bool = False
    saves_sent: bool = False  # the twin goes into the rep's Sent folder
    sender_name: str = ""  # the rep's, as the mail has it
    is_timed: bool = False  # when it goes out was told, and is not just the present moment


@dataclass(frozen=True, slots=True)
class PreparedLink:
    planned: Planned
    tracked_url: str | None


@dataclass(frozen=True, slots=True)
class Prepared:
    """`raw` is the mail to send, `sent_copy` its twin without anything of ours that tracks; `notes` for the sender."""

    registered: Registered
    raw: bytes
    sent_copy: bytes
    links: tuple[PreparedLink, ...]
    track: Track
    documents: tuple[Enclosed, ...] = ()
    notes: tuple[str, ...] = ()


class Suppressed(Exception):
    """This contact gets no more mail; the reasons are as the contract names them."""

    def __init__(self, reasons: Sequence[str]) -> None:
        super().__init__(", ".join(reasons))
        self.reasons = tuple(reasons)


class KeyBlocked(Exception):
    """The newest key is blocked: what it seals would lead nowhere. Make another one: `harken keys rotate`."""


def prepare(desk: Desk, order: Order) -> Prepared | SendConflict:
    """Raises `Suppressed` or `KeyBlocked`. The same mail again gives the same bytes, and doubles nothing."""
    if desk.keyring.keys[0].id in desk.store.reads.blocks().keys:
        raise KeyBlocked
    settings = _settings(desk, order)
    outgoing = read_mail(order.raw)
    planned = plan(outgoing.links, settings, lambda url: url.startswith(f"{desk.tracking_url}/"))
    if settings.appends:
        desk.note_appending([each.target.url for each in planned if each.target])
    order = replace(order, send=_named(desk, order, settings, planned))
    registered = desk.register((order.send,))[0]
    if isinstance(registered, SendConflict):
        return registered
    taken = _taken_out(desk, outgoing, registered.send, order, settings)
    prepared = _written(desk, outgoing, registered, settings, planned, taken)
    trouble = _save_sent(desk, outgoing, prepared) if order.saves_sent else None
    notes = (*registered.warnings, *notes_on(outgoing), *taken.notes, trouble)
    return replace(prepared, notes=tuple(note for note in notes if note))


def _taken_out(desk: Desk, outgoing: Outgoing, send: Send, order: Order, settings: Settings) -> TakenOut:
    return desk.take_out(outgoing, send, order.sender_name) if settings.track.documents else NOTHING_TAKEN


def _save_sent(desk: Desk, outgoing: Outgoing, prepared: Prepared) -> str | None:
    """Why the twin is not in the Sent folder, if it is not: no reason not to send the mail."""
    if is_prepared(outgoing):
        return "no copy in Sent: the mail came with tracked links, and opening its copy would count"
    send = prepared.registered.send
    return desk.save_sent(send.mailbox, prepared.sent_copy, send.message_id, send.sent_at)


def _settings(desk: Desk, order: Order) -> Settings:
    contact = order.send.contact
    told = desk.store.reads.tracking_of(order.send.campaign_id, contact.email)
    if told.suppressed:
        raise Suppressed(told.suppressed)
    country = contact.country or told.country
    is_off = is_off_for(contact.email, country, desk.off_domains, desk.off_countries)
    track = track_for(order.track, told.campaigns, told.contacts, DEFAULT_TRACK, is_off=is_off)
    refusing = desk.store.reads.refusing_targets() if order.appends else ()
    return Settings(track, utm_parameters(order.utm, told.utm) | dict(order.parameters), order.appends, refusing)


def _named(desk: Desk, order: Order, settings: Settings, planned: Sequence[Planned]) -> NewSend:
    """With an id, since the mail holds it, and a Message-ID that proves itself ours where the mail has none."""
    name = new_id("snd", desk.clock())
    made = f"hk.{reply_token(desk.keyring, name)}@{order.send.mailbox.rpartition('@')[2]}"
    links = sum(each.target is not None for each in planned)
    tracked = {"opens": bool(settings.track.opens), "links": links, TIMED: order.is_timed}
    send = order.send
    return replace(send, id=name, message_id=send.message_id or made, tracked=tracked)


def _written(
    desk: Desk,
    outgoing: Outgoing,
    registered: Registered,
    settings: Settings,
    planned: Sequence[Planned],
    taken: TakenOut,
) -> Prepared:
    send = registered.send

    def address(kind: LinkKind, path: str, rest: bytes = b"", ending: str = "") -> str:
        return f"{desk.tracking_url}/{path}/{link_token(desk.keyring, Mark(kind, send.id, rest))}{ending}"

    def tracked(each: Planned) -> str | None:
        made = address(LinkKind.CLICK, "l", packed(each.target)) if each.target else None
        return made if each.link.room is None or len(made or "") <= each.link.room else None

    addresses = [tracked(each) for each in planned]
    image = address(LinkKind.OPEN, "o", ending=".gif") if settings.track.opens and not is_prepared(outgoing) else None
    headers = [] if is_prepared(outgoing) else [f"{OUR_SEND}: {send.id}"]
    if not outgoing.has_message_id:
        headers.append(f"Message-ID: <{send.message_id}>")
    tracks_links = any(addresses) and not is_prepared(outgoing)
    trap = address(LinkKind.TRAP, "l") if tracks_links else None
    links = tuple(PreparedLink(each, made) for each, made in zip(planned, addresses, strict=True))
    sent_copy = outgoing.with_links([None] * len(planned), None, headers)
    raw = outgoing.with_links(addresses, image, headers, trap, taken.moved)
    return Prepared(registered, raw, sent_copy, links, settings.track, taken.enclosed)
