"""How somebody reads a document of ours, said as the feed says it: one line, rewritten while it goes on.

All visits to a document that stand in one group are this one line: its pages and its time are those of all of them.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import timedelta

from daemon.core.actor import Reason
from daemon.core.events import Actor, Event, EventType
from daemon.core.feed.say_touches import BY, MACHINES, actor_of, often
from daemon.core.feed.told import Told, plain
from daemon.core.feed.values import Saying, Span, Strip, Text
from daemon.core.feed.words import span

READING = frozenset({EventType.DOCUMENT_OPENED, EventType.DOCUMENT_PAGE_VIEWED, EventType.DOCUMENT_COMPLETED})
OF_DOCUMENTS = READING | {EventType.DOCUMENT_DOWNLOADED}
ICONS = {Actor.MACHINE: "server"}
MOST_BARS = 24
READ_S = 0.5  # a page that was left sooner went by


@dataclass(frozen=True, slots=True)
class Read:
    """What the events of a line add up to. `seconds` by page; `now_on` None: nobody looks any more."""

    pages: int
    seconds: Mapping[int, float]
    now_on: int | None
    all_of_it: bool

    @property
    def number(self) -> int:
        return sum(seconds >= READ_S for seconds in self.seconds.values())

    @property
    def time(self) -> timedelta:
        return timedelta(seconds=max(1, round(sum(self.seconds.values()))))


def reading(told: Told) -> Saying:
    read, actor = read_in(told), actor_of(told.event)
    match actor:
        case Actor.HUMAN:
            text, more = _read(told, read), _so_far(read)
        case Actor.SELF:
            text, more = _by_one_of_us(_read(told, read)), _so_far(read)
        case Actor.MACHINE:
            text, more = (Span(f"{_machine(told)} opened "), name(told), Span(often(told, _visits(told)))), ""
        case Actor.UNKNOWN if told.fact("reason") == Reason.NEVER_SHOWN:
            text, more = (Span("Something asked for "), name(told), Span(", and was shown no page")), ""
        case Actor.UNKNOWN:
            text, more = (*_read(told, read), Span(", but nobody can tell by whom")), ""
    strip = strip_of(read) if actor is Actor.HUMAN and read.number else None
    return Saying(text, BY[actor], ICONS.get(actor, "page" if read.number else "open"), more=more, strip=strip)


def downloaded(told: Told) -> Saying:
    actor = actor_of(told.event)
    what = (name(told), Span(often(told)))
    match actor:
        case Actor.HUMAN:
            text: Text = (Span("Downloaded "), *what)
        case Actor.MACHINE:
            text = (Span(f"{_machine(told)} downloaded "), *what)
        case Actor.SELF:
            text = (Span("One of us downloaded "), *what)
        case Actor.UNKNOWN:
            text = (Span("Downloaded "), *what, Span(", but nobody can tell by whom"))
    return Saying(text, BY[actor], ICONS.get(actor, "download"))


def read_in(told: Told) -> Read:
    seconds: dict[int, float] = {}
    for event in _of(told, EventType.DOCUMENT_PAGE_VIEWED):
        page = _number(event, "page")
        seconds[page] = seconds.get(page, 0.0) + float(str(event.facts.get("seconds") or 0))
    pages = _number(told.event, "pages")
    return Read(
        pages=pages,
        seconds=dict(sorted(seconds.items())),
        now_on=_number(told.event, "now_on") or None,
        all_of_it=any(_of(told, EventType.DOCUMENT_COMPLETED)),
    )


def name(told: Told) -> Span:
    return Span(told.personal("document_name") or "a document", strong=True)


def strip_of(read: Read) -> Strip:
    """A bar a page; of many pages, several share one."""
    step = max(1, -(-read.pages // MOST_BARS))
    sums = [0.0] * -(-max(read.pages, *read.seconds, 1) // step)
    for page, seconds in read.seconds.items():
        sums[(page - 1) // step] += seconds
    bars = tuple(map(round, sums))
    each = "each page" if step == 1 else f"each {step} pages"
    label = f"Seconds on {each}: {', '.join(map(str, bars))}"
    if read.now_on is None:
        return Strip(bars, label)
    return Strip(bars, f"{label}. Now on page {read.now_on}", (read.now_on - 1) // step + 1)


def so_far(read: Read) -> str:
    """Where it is and how far it got, for whoever looks beside the feed."""
    page = f"page {read.now_on} of {read.pages}, " if read.pages > 1 else ""
    return f"{page}{span(read.time)}"


def _read(told: Told, read: Read) -> Text:
    document = name(told)
    if read.now_on is not None:
        return (Span("Is reading " if read.pages == 1 else f"Is reading page {read.now_on} of "), document)
    if not read.number:
        return (Span("Opened "), document, *_for_the_first_time(told))
    within = Span(f" in {span(read.time)}")
    if read.pages == 1:
        return (Span("Read "), document, within)
    if read.all_of_it:
        return (Span(f"Read all {read.pages} pages of "), document, within)
    return (Span(f"Read {read.number} of {read.pages} pages of "), document, within)


def _so_far(read: Read) -> str:
    if read.now_on is None or not read.number:
        return ""
    pages = f"{read.number} of {read.pages} pages, " if read.pages > 1 else ""
    return f"{pages}{span(read.time)} so far"


def _for_the_first_time(told: Told) -> Text:
    return plain(" for the first time") if any(each.facts.get("first") for each in _events(told)) else ()


def _by_one_of_us(text: Text) -> Text:
    first, *rest = text
    return (Span(f"One of us {first.text[0].lower()}{first.text[1:]}"), *rest)


def _visits(told: Told) -> int:
    return len({event.facts.get("visit") for event in _events(told)})


def _machine(told: Told) -> str:
    return MACHINES.get(told.fact("reason"), "A mail scanner")


def _of(told: Told, kind: EventType) -> Iterator[Event]:
    return (event for event in _events(told) if event.type is kind)


def _events(told: Told) -> tuple[Event, ...]:
    return tuple(item.event for item in told.items)


def _number(event: Event, fact: str) -> int:
    told = event.facts.get(fact)
    return told if isinstance(told, int) else 0
