"""What a line is about, and by which names the people in it go."""

from dataclasses import dataclass

from daemon.core.events import Event, EventType, Via
from daemon.core.feed.values import Item, Reader, Span, Text

NOBODY = "somebody who was erased"


@dataclass(frozen=True, slots=True)
class Told:
    """What one line is about: an event and its repeats, newest first; for an effect, what caused it.

    `settled`: a later signal about the same campaign and contact is known, so there is nothing left to do here.
    """

    items: tuple[Item, ...]
    reader: Reader
    cause: Item | None = None
    settled: bool = False

    @property
    def item(self) -> Item:
        return self.items[0]

    @property
    def event(self) -> Event:
        return self.item.event

    @property
    def times(self) -> int:
        return len(self.items)

    def fact(self, name: str) -> str:
        return str(self.event.facts.get(name) or "")

    def personal(self, name: str) -> str:
        return str(self.event.personal.get(name) or "")


def contact_name(item: Item) -> str:
    return item.name or item.event.contact or NOBODY


def writer_name(item: Item) -> str:
    """Who wrote the mail an event came of, which need not be the contact who was mailed."""
    event = item.event
    if written_by_another(event):
        return str(event.personal.get("from_name") or event.personal.get("from") or NOBODY)
    return item.name or str(event.personal.get("from_name") or event.contact or NOBODY)


def written_by_another(event: Event) -> bool:
    """Another person than the contact answered: in copy, for the same company, or after the mail was passed on."""
    others = event.type is EventType.REPLY_RECEIVED and event.facts.get("via") in (Via.CC, Via.SAME_DOMAIN, Via.FORWARD)
    return others and bool(event.personal.get("from")) and event.personal.get("from") != event.contact


def plain(text: str) -> Text:
    return (Span(text),)


def quoted(told: Told) -> str:
    """What was written, in quotation marks; without any words: nothing."""
    snippet = " ".join(told.personal("snippet").split())
    return f"“{snippet}”" if snippet else ""


def our_mail(told: Told) -> Text:
    return (Span(told.item.subject, strong=True),) if told.item.subject else (Span("your mail"),)
