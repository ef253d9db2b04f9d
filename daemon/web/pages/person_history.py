"""The history card: when somebody wanted no more mail, or was mailed again, by which way, why, and by whom."""

from collections.abc import Iterable
from dataclasses import dataclass

from daemon.core.events import EventType
from daemon.core.feed.say_opt_outs import UNSUBSCRIBED_BY, named, why_said
from daemon.core.feed.values import Reader
from daemon.core.feed.words import moment_of
from daemon.core.opt_outs import Source, Wish, wish_of
from daemon.storage.records import Recorded

TYPES = (EventType.CONTACT_UNSUBSCRIBED, EventType.CONTACT_RESUBSCRIBED)


@dataclass(frozen=True, slots=True)
class Chapter:
    when: str
    what: str
    how: str
    words: str


def history(events: Iterable[Recorded], reader: Reader) -> tuple[Chapter, ...]:
    """The latest first."""
    return tuple(reversed([_chapter(each, reader) for each in events]))


def _chapter(recorded: Recorded, reader: Reader) -> Chapter:
    event, wish = recorded.event, wish_of(recorded.event)
    left = event.type is EventType.CONTACT_UNSUBSCRIBED
    how = _left_by(wish) if left else _back_by(wish)
    return Chapter(
        when=moment_of(event.occurred_at, reader),
        what=f"{'Unsubscribed from' if left else 'Re-subscribed to'} {named(wish.what)}",
        how=how,
        words=" ".join(wish.words.split()),
    )


def _left_by(wish: Wish) -> str:
    way = UNSUBSCRIBED_BY[wish.source].format(who=wish.by or "one of us")
    taken = f", brought in by {wish.by}" if wish.source in (Source.IMPORT, Source.CRM) and wish.by else ""
    why = f". {why_said(wish.why)}" if wish.why else ""
    return f"{way[:1].upper()}{way[1:]}{taken}{why}"


def _back_by(wish: Wish) -> str:
    return "By themselves, on the page of the link" if wish.source is Source.LINK else f"By {wish.by or 'one of us'}"
