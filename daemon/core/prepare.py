"""What becomes of each link of a mail that goes out, as its sender, its campaign and its contact want it.

Whoever turns tracking off wins over whoever turns it on; a link that looks secret is left alone and told.
"""

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from daemon.core.library import LibraryLink, target_of
from daemon.core.links import LINKS, is_link_id
from daemon.core.read import OUR_SEND
from daemon.core.rewrite.mail import Link, Outgoing
from daemon.core.rewrite.secrets import secret
from daemon.core.targets import LONGEST, Target
from daemon.core.track import UNTRACKED, Track
from daemon.core.web_address import ascii_form, host_and_path, with_parameters

UTM = "utm_"
LIST_UNSUBSCRIBE = "List-Unsubscribe"
EMAIL = "email"
NO_SUCH_LINK = "left as it is: the library has no such link, or it was deleted, or never saved"


@dataclass(frozen=True, slots=True)
class Settings:
    """How this mail is instrumented: all decided, no field of `track` is None."""

    track: Track
    parameters: Mapping[str, str] = field(default_factory=dict)  # added to each tracked target
    appends: bool = False  # our token is added when somebody comes by
    refusing: Collection[str] = ()  # the targets that take no further parameter, by host and path


@dataclass(frozen=True, slots=True)
class Planned:
    """A link, where it leads if it is tracked, and why it is left alone where its author should know.

    `plain`: what stands in its place where it is not tracked; None: it stays.
    """

    link: Link
    target: Target | None
    warning: str | None = None
    plain: str | None = None


@dataclass(frozen=True, slots=True)
class OurAddresses:
    """All that begin with `tracking_url`: a mail that was prepared before is not tracked twice.

    Those that name a link of the library stand for it; `library` has those that a mail names, by id.
    """

    tracking_url: str
    library: Mapping[str, LibraryLink] = field(default_factory=dict)

    def hold(self, url: str) -> bool:
        return url.startswith(f"{self.tracking_url}/")

    def named(self, url: str) -> str | None:
        """The id of the library's link that this address is."""
        name = re.split("[?#]", url.removeprefix(f"{self.tracking_url}{LINKS}"), maxsplit=1)[0]
        return name if is_link_id(name) else None


def track_for(wanted: Track, campaigns: Track, contacts: Track, usual: Track, *, is_off: bool) -> Track:
    """The mail's wishes over the campaign's over ours, less what the contact or their country turned off."""
    chosen = wanted.over(campaigns).over(usual).without(contacts)
    return chosen.without(UNTRACKED) if is_off else chosen


def utm_parameters(mails: Mapping[str, str], campaigns: Mapping[str, str], channel: str = EMAIL) -> dict[str, str]:
    """The mail's over the campaign's, named in full; nothing at all where neither gives any."""
    given = {_in_full(name): value for settings in (campaigns, mails) for name, value in settings.items()}
    return {"utm_medium": channel} | given if given else {}


def is_prepared(mail: Outgoing) -> bool:
    """It went through here before: our links, our image and our header are in it."""
    return mail.has(OUR_SEND)


def notes_on(mail: Outgoing) -> Iterator[str]:
    """What whoever sends it should know of it."""
    if is_prepared(mail):
        yield f"this mail was prepared before: it has {OUR_SEND} already, and gets no second image"
    if mail.is_closed:
        yield "nothing in this mail can be tracked: it is signed, encrypted, or without a text of its own"
    elif mail.has(LIST_UNSUBSCRIBE):
        yield f"this mail has a {LIST_UNSUBSCRIBE} of its own: it stays, and gets neither ours nor a footer"
    if mail.has("DKIM-Signature"):
        yield "this mail has a DKIM-Signature already, which holds no longer: sign it after it was prepared"


def wants_way_out(mail: Outgoing, track: Track) -> bool:
    """A header and a footer of ours; an author who has a way of their own keeps that."""
    return bool(track.unsubscribe) and not is_prepared(mail) and not mail.has(LIST_UNSUBSCRIBE)


def way_out_headers(address: str) -> tuple[str, ...]:
    """RFC 2369 section 3.2 and RFC 8058 section 3.1; both are for DKIM to sign."""
    return f"{LIST_UNSUBSCRIBE}: <{address}>", f"{LIST_UNSUBSCRIBE}-Post: List-Unsubscribe=One-Click"


def _in_full(name: str) -> str:
    return name if name.startswith(UTM) else UTM + name


def plan(links: Sequence[Link], settings: Settings, ours: OurAddresses) -> tuple[Planned, ...]:
    """One for each link."""
    return tuple(_planned(link, settings, ours) for link in links)


def _planned(link: Link, settings: Settings, ours: OurAddresses) -> Planned:
    if (name := ours.named(link.url)) is not None:
        return _of_library(link, settings, ours.library.get(name))
    if not settings.track.links or link.untracked or ours.hold(link.url):
        return Planned(link, None)
    if reason := secret(link.url):
        return Planned(link, None, f"left untracked: {reason}")
    url = ascii_form(link.url)
    if url is None:
        return Planned(link, None)
    url = with_parameters(url, settings.parameters)
    if len(url) > LONGEST:
        return Planned(link, None)
    return Planned(link, Target(link.place, link.part, url, _appends(url, settings)))


def _of_library(link: Link, settings: Settings, found: LibraryLink | None) -> Planned:
    """As everybody's address it leads there already, so it is never left as it is but where it leads nowhere."""
    if found is None or found.saved is None or not found.is_usable:
        return Planned(link, None, NO_SUCH_LINK)
    saved = found.saved
    target = target_of(found.number, saved, settings.parameters, link.place, link.part)
    is_tracked = bool(settings.track.links) and saved.track and not link.untracked
    plain = target.url or None
    if not is_tracked and not target.acts:
        return Planned(link, None, plain=plain)
    appends = target.appends or _appends(target.url, settings)
    return Planned(link, replace(target, appends=appends, untold=not is_tracked), plain=plain)


def _appends(url: str, settings: Settings) -> bool:
    return settings.appends and host_and_path(url) not in settings.refusing
