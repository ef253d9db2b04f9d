"""What becomes of each link of a mail that goes out, as its sender, its campaign and its contact want it.

Whoever turns tracking off wins over whoever turns it on; a link that looks secret is left alone and told.
"""

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from daemon.core.read import OUR_SEND
from daemon.core.rewrite.mail import Link, Outgoing
from daemon.core.rewrite.secrets import secret
from daemon.core.targets import LONGEST, Target
from daemon.core.track import UNTRACKED, Track
from daemon.core.web_address import ascii_form, host_and_path, with_parameters

UTM = "utm_"
LIST_UNSUBSCRIBE = "List-Unsubscribe"
EMAIL = "email"


@dataclass(frozen=True, slots=True)
class Settings:
    """How this mail is instrumented: all decided, no field of `track` is None."""

    track: Track
    parameters: Mapping[str, str] = field(default_factory=dict)  # added to each tracked target
    appends: bool = False  # our token is added when somebody comes by
    refusing: Collection[str] = ()  # the targets that take no further parameter, by host and path


@dataclass(frozen=True, slots=True)
class Planned:
    """A link, where it leads if it is tracked, and why it is left alone where its author should know."""

    link: Link
    target: Target | None
    warning: str | None = None


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


def plan(links: Sequence[Link], settings: Settings, is_ours: Callable[[str], bool]) -> tuple[Planned, ...]:
    """One for each link. `is_ours` knows our own addresses: a mail that was prepared before is not tracked twice."""
    return tuple(_planned(link, settings, is_ours) for link in links)


def _planned(link: Link, settings: Settings, is_ours: Callable[[str], bool]) -> Planned:
    if not settings.track.links or link.untracked or is_ours(link.url):
        return Planned(link, None)
    if reason := secret(link.url):
        return Planned(link, None, f"left untracked: {reason}")
    url = ascii_form(link.url)
    if url is None:
        return Planned(link, None)
    url = with_parameters(url, settings.parameters)
    if len(url) > LONGEST:
        return Planned(link, None)
    appends = settings.appends and host_and_path(url) not in settings.refusing
    return Planned(link, Target(link.place, link.part, url, appends))
