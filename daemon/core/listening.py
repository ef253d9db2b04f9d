"""How soon is a mailbox heard, and how much came lately? Told by the answers in the log.

Mails that answer nothing of ours leave no event, so they are not counted. A mailbox tells to the second when it
received a mail, and leaves the fraction out: what is measured is therefore an upper bound, and is said as one.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from math import ceil
from statistics import median_high

from daemon.core.events import EventType
from daemon.core.feed.words import span

LATELY = timedelta(days=1)
LAST_HOUR = timedelta(hours=1)
PIECE = timedelta(minutes=5)
ANSWERS = frozenset(
    {
        EventType.REPLY_RECEIVED,
        EventType.AUTO_REPLY_RECEIVED,
        EventType.BOUNCE_RECEIVED,
        EventType.RECEIPT_RECEIVED,
        EventType.CALENDAR_RECEIVED,
        EventType.COMPLAINT_RECEIVED,
        EventType.REACTION_RECEIVED,
        EventType.CHALLENGE_RECEIVED,
    }
)


@dataclass(frozen=True, slots=True)
class Hearing:
    """An answer that was heard: when the mailbox received it, and when we saw it there."""

    mailbox: str
    type: EventType
    occurred_at: datetime
    observed_at: datetime


@dataclass(frozen=True, slots=True)
class Listening:
    """`within` is the middle of all lags (None: nothing came), `pieces` the answers of the last hour, oldest first."""

    within: timedelta | None
    pieces: tuple[int, ...]
    replies: int  # of the last hour; people wrote them

    @property
    def answers(self) -> int:
        """Of the last hour."""
        return sum(self.pieces)


def listening(hearings: Iterable[Hearing], connected: datetime, now: datetime) -> Listening:
    """Of one mailbox. What lay in it before it was connected says nothing of how soon we hear."""
    heard = tuple(hearings)
    lags = [each.observed_at - each.occurred_at for each in heard if each.occurred_at >= connected]
    recent = [each for each in heard if now - each.observed_at < LAST_HOUR]
    pieces = [0] * (LAST_HOUR // PIECE)
    for each in recent:
        pieces[-1 - max(timedelta(), now - each.observed_at) // PIECE] += 1
    replies = sum(each.type is EventType.REPLY_RECEIVED for each in recent)
    return Listening(median_high(lags) if lags else None, tuple(pieces), replies)


def within(lag: timedelta) -> str:
    """In whole seconds, from a minute on in whole minutes; rounded up, since it is a bound."""
    unit = timedelta(seconds=1) if lag <= timedelta(minutes=1) else timedelta(minutes=1)
    return f"within {span(max(1, ceil(lag / unit)) * unit)}"


def came(listened: Listening) -> str:
    """5 answers, 3 of them replies."""
    counted = _counted(listened.answers, "answer", "answers")
    return f"{counted}, {listened.replies} of them by people" if listened.replies else counted


def _counted(number: int, one: str, many: str) -> str:
    return f"{number or 'no'} {many if number > 1 else one}"
