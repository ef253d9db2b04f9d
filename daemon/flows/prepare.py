"""A mail on its way out: registered as a send, its links made ours, an image added; its twin for the Sent folder."""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime

from daemon.core.blocked_domains import SUPPRESSES
from daemon.core.marks import Link as Mark
from daemon.core.marks import link_token, reply_token
from daemon.core.opt_outs import Mailing
from daemon.core.prepare import (
    OurAddresses,
    Planned,
    Settings,
    is_prepared,
    notes_on,
    plan,
    track_for,
    utm_parameters,
    wants_way_out,
    way_out_headers,
)
from daemon.core.read import OUR_SEND
from daemon.core.rewrite.closing import Closing
from daemon.core.rewrite.mail import Outgoing, read_mail
from daemon.core.sends import TIMED, NewSend, Send
from daemon.core.targets import LinkKind, Target, packed
from daemon.core.tokens import Keyring
from daemon.core.track import DEFAULT_TRACK, Track, is_off_for
from daemon.core.way_out import WayOut
from daemon.core.way_out import packed as way_out_rest
from daemon.core.way_out_words import LABELS
from daemon.flows.enclosures import NOTHING_TAKEN, Enclosed, TakenOut
from daemon.storage.ids import new_id
from daemon.storage.records import Registered, TrackingOf
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
    language: str = "en"  # of the way out, where the order names none
    take_out: Callable[[Outgoing, Send, str], TakenOut] = lambda *_: NOTHING_TAKEN  # its files, from whom by name
    note_appending: Callable[[Collection[str]], None] = lambda _: None  # our token will be brought along there
    note_links: Callable[[str, Sequence[Target]], None] = lambda *_: None  # they stand in this campaign's mails


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
    language: str | None = None  # of the way out; None: the team's
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
    way_out: str | None = None  # its address; None: the mail has none of ours
    documents: tuple[Enclosed, ...] = ()
    notes: tuple[str, ...] = ()


class Suppressed(Exception):
    """This contact gets no more mail; the reasons are as the contract names them, and `blocked_domain`."""

    def __init__(self, reasons: Sequence[str]) -> None:
        super().__init__(", ".join(reasons))
        self.reasons = tuple(reasons)


class KeyBlocked(Exception):
    """The newest key is blocked: what it seals would lead nowhere. Make another one: `harken keys rotate`."""


def prepare(desk: Desk, order: Order) -> Prepared | SendConflict:
    """Raises `Suppressed` or `KeyBlocked`. The same mail again gives the same bytes, and doubles nothing."""
    if desk.keyring.keys[0].id in desk.store.reads.blocks().keys:
        raise KeyBlocked
    told = _told(desk, order)
    settings = _settings(desk, order, told)
    outgoing = read_mail(order.raw)
    planned = plan(outgoing.links, settings, _ours(desk, outgoing))
    if settings.appends:
        desk.note_appending([each.target.url for each in planned if each.target])
    order = replace(order, send=_named(desk, order, settings, planned))
    registered = desk.register((order.send,))[0]
    if isinstance(registered, SendConflict):
        return registered
    desk.note_links(order.send.campaign_id, [each.target for each in planned if each.target])
    taken = _taken_out(desk, outgoing, registered.send, order, settings)
    addresses = _Addresses(desk, registered.send.id)
    out = addresses.of(LinkKind.UNSUBSCRIBE, "u", way_out_rest(_way_out(told, order.send)))
    closing = _closing(desk, order, outgoing, settings, out)
    prepared = _written(addresses, outgoing, registered, settings, planned, closing, taken)
    trouble = _save_sent(desk, outgoing, prepared) if order.saves_sent else None
    notes = (*registered.warnings, *notes_on(outgoing), *taken.notes, trouble)
    return replace(prepared, notes=tuple(note for note in notes if note))


def _ours(desk: Desk, outgoing: Outgoing) -> OurAddresses:
    ours = OurAddresses(desk.tracking_url)
    named = {name for link in outgoing.links if (name := ours.named(link.url)) is not None}
    found = (desk.store.reads.library_link(name) for name in named)
    return replace(ours, library={link.id: link for link in found if link is not None})


def _taken_out(desk: Desk, outgoing: Outgoing, send: Send, order: Order, settings: Settings) -> TakenOut:
    return desk.take_out(outgoing, send, order.sender_name) if settings.track.documents else NOTHING_TAKEN


def _save_sent(desk: Desk, outgoing: Outgoing, prepared: Prepared) -> str | None:
    """Why the twin is not in the Sent folder, if it is not: no reason not to send the mail."""
    if is_prepared(outgoing):
        return "no copy in Sent: the mail came with tracked links, and opening its copy would count"
    send = prepared.registered.send
    return desk.save_sent(send.mailbox, prepared.sent_copy, send.message_id, send.sent_at)


def _told(desk: Desk, order: Order) -> TrackingOf:
    """What is known before. Raises `Suppressed`."""
    told = desk.store.reads.tracking_of(order.send.campaign_id, order.send.contact.email)
    mailing = _way_out(told, order.send).mailing
    reasons: list[str] = [each.reason for each in told.suppressed if each.what.covers(mailing)]
    if told.blocked:
        reasons.append(SUPPRESSES)
    if reasons:
        raise Suppressed(tuple(dict.fromkeys(reasons)))
    return told


def _way_out(told: TrackingOf, send: NewSend) -> WayOut:
    return WayOut(told.address_hash, Mailing(send.campaign_id, send.category or told.category, send.mailbox))


def _settings(desk: Desk, order: Order, told: TrackingOf) -> Settings:
    contact = order.send.contact
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


@dataclass(frozen=True, slots=True)
class _Addresses:
    """Where recipients find what is in one mail."""

    desk: Desk
    send_id: str

    def of(self, kind: LinkKind, path: str, rest: bytes = b"", ending: str = "") -> str:
        return (
            f"{self.desk.tracking_url}/{path}/{link_token(self.desk.keyring, Mark(kind, self.send_id, rest))}{ending}"
        )

    def of_link(self, planned: Planned) -> str | None:
        """None where it stays, and where ours would not fit."""
        made = self.of(LinkKind.CLICK, "l", packed(planned.target)) if planned.target else None
        return made if _fits(planned, made) else None


def _fits(planned: Planned, address: str | None) -> bool:
    return planned.link.room is None or len(address or "") <= planned.link.room


def _closing(desk: Desk, order: Order, outgoing: Outgoing, settings: Settings, address: str) -> Closing | None:
    """The way out as it is said in this mail. None: the mail has none of ours."""
    is_offered = wants_way_out(outgoing, settings.track)
    if not is_offered and not outgoing.places_a_way_out:
        return None
    language = order.language or desk.language
    return Closing(address, LABELS[language], desk.store.reads.way_out_message(language), in_footer=is_offered)


def _written(
    addresses: _Addresses,
    outgoing: Outgoing,
    registered: Registered,
    settings: Settings,
    planned: Sequence[Planned],
    closing: Closing | None,
    taken: TakenOut,
) -> Prepared:
    send, is_new = registered.send, not is_prepared(outgoing)
    made = [addresses.of_link(each) for each in planned]
    image = addresses.of(LinkKind.OPEN, "o", ending=".gif") if settings.track.opens and is_new else None
    headers = [f"{OUR_SEND}: {send.id}"] if is_new else []
    if not outgoing.has_message_id:
        headers.append(f"Message-ID: <{send.message_id}>")
    trap = addresses.of(LinkKind.TRAP, "l") if any(made) and is_new else None
    links = tuple(PreparedLink(each, address) for each, address in zip(planned, made, strict=True))
    plain = [each.plain if _fits(each, each.plain) else None for each in planned]
    sent_copy = outgoing.with_links(plain, None, headers)
    if closing and closing.in_footer:
        headers += way_out_headers(closing.address)
    shown = [tracked or untracked for tracked, untracked in zip(made, plain, strict=True)]
    raw = outgoing.with_links(shown, image, headers, trap, closing, taken.moved)
    way_out = closing.address if closing else None
    return Prepared(registered, raw, sent_copy, links, settings.track, way_out, taken.enclosed)
