"""Who opened a mail of ours, and who followed its links, said as the feed says it.

Only a person's doing is told as theirs. What a machine or one of us did is told under the same name, but as their own.
"""

from daemon.core.actor import Reason
from daemon.core.events import Actor, Event
from daemon.core.feed.told import Told, our_mail, plain
from daemon.core.feed.values import Saying, Span, Text, Tone
from daemon.core.feed.words import clock, weekday
from daemon.core.links import OPEN_TO_ALL, USUAL_CHANNEL

BY: dict[Actor, Tone] = {
    Actor.HUMAN: Tone.HUMAN,
    Actor.MACHINE: Tone.MACHINE,
    Actor.SELF: Tone.SELF,
    Actor.UNKNOWN: Tone.UNKNOWN,
}
AHEAD = "A mail program’s service"
MACHINES: dict[str, str] = {
    Reason.PREFETCH: AHEAD,
    Reason.GMAIL_PREFETCH: AHEAD,
    Reason.APPLE_PRIVACY: AHEAD,
    Reason.IMAGE_PROXY_AHEAD: AHEAD,
    Reason.LINK_PREVIEW: "A link preview",
    Reason.ROBOT: "A robot",
    Reason.MACHINE_NETWORK: "A machine",
}


def actor_of(event: Event) -> Actor:
    """What an event does not tell, nobody can."""
    return Actor(str(event.facts.get("actor") or Actor.UNKNOWN))


def opened(told: Told) -> Saying:
    actor = actor_of(told.event)
    match actor:
        case Actor.HUMAN if told.event.facts.get("inferred"):
            text: Text = (Span("Read "), *our_mail(told), Span(f", as the {_proof_of_reading(told)} shows"))
        case Actor.HUMAN:
            text = (Span("Opened "), *our_mail(told), Span(often(told)))
        case Actor.MACHINE:
            text = plain(f"{_machine(told)} loaded the image{often(told)}")
        case Actor.SELF:
            text = (Span("One of us opened "), *our_mail(told), Span(often(told)))
        case Actor.UNKNOWN:
            text = plain(f"Opened{often(told)}, but nobody can tell by whom")
    return Saying(text, BY[actor], "server" if actor is Actor.MACHINE else "open")


def clicked(told: Told) -> Saying:
    actor = actor_of(told.event)
    match actor:
        case Actor.HUMAN:
            text: Text = (Span("Clicked "), *_links(told), *_by_channel(told))
        case Actor.MACHINE:
            text = (Span(f"{_machine(told)} fetched "), *_links(told), *_by_channel(told))
        case Actor.SELF:
            text = (Span("One of us clicked "), *_links(told), *_by_channel(told))
        case Actor.UNKNOWN:
            text = (Span("Clicked "), *_links(told), *_by_channel(told), Span(", but nobody can tell by whom"))
    return Saying(text, BY[actor], "server" if actor is Actor.MACHINE else "click")


def places(told: Told) -> tuple[Event, ...]:
    """One event for each link of the mail that was followed, in their order in the mail."""
    by_place = {(_place(each), str(each.facts.get("part") or "")): each for each in _events(told)}
    return tuple(by_place[key] for key in sorted(by_place))


def short_link(url: str) -> str:
    """As one says it: its host and path."""
    plainly = url.partition("://")[2].partition("?")[0].partition("#")[0]
    return plainly.rstrip("/") or "a link"


def _links(told: Told) -> Text:
    """What is one page is one link here, wherever it stands in the mail; the drawer lists each."""
    names = {short_link(str(each.personal.get("url") or "")) for each in _events(told)}
    if len(names) > 1:
        return plain(f"{len(names)} links")
    return (Span(names.pop(), strong=True), Span(often(told)))


def _by_channel(told: Told) -> Text:
    """Of a link of no mail, where its channel tells anything."""
    channel = told.fact("channel")
    return () if channel in ("", USUAL_CHANNEL, OPEN_TO_ALL) else plain(f", sent by {channel}")


def _events(told: Told) -> tuple[Event, ...]:
    return tuple(item.event for item in told.items)


def _place(event: Event) -> int:
    place = event.facts.get("place")
    return place if isinstance(place, int) else 0


def often(told: Told, times: int | None = None) -> str:
    """`times` None: as many as there are events."""
    if (times := told.times if times is None else times) == 1:
        return ""
    first, last = (told.reader.here(told.items[at].event.occurred_at) for at in (-1, 0))
    return f" {times} times since {clock(first) if first.date() == last.date() else weekday(first.date())}"


def _machine(told: Told) -> str:
    return MACHINES.get(told.fact("reason"), "A mail scanner")


def _proof_of_reading(told: Told) -> str:
    return "click" if told.fact("by") == "click" else "answer"
