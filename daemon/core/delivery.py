"""What comes after an attempt to deliver a signal: done, tried again and when, parked, or the webhook disabled?

A late stop signal is worth more than a quiet line, so pauses stay short while the receiver lives; and nothing is ever
given up: what is parked waits for a person to replay it.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TypeAlias

FIRST_PAUSE = timedelta(seconds=1)
LONGEST_PAUSE = timedelta(minutes=15)  # so a receiver back after a day is not left waiting for another
LONGEST_PAUSE_WHILE_ALIVE = timedelta(seconds=30)
ALIVE_FOR = timedelta(minutes=10)
JITTER = 0.25  # a pause is up to this much longer, never shorter

GIVE_UP_AFTER = timedelta(hours=72)
FEWEST_TRIES = 10  # even of a signal that is old already, since we were off, or since it was replayed
REFUSED_TRIES = 5

TEMPORARY_REFUSALS = frozenset({408, 409, 425, 429})
GONE = 410


@dataclass(frozen=True, slots=True)
class Answer:
    """What one attempt met. `status` None: no HTTP answer came; `error` says why, and is empty for a 2xx."""

    status: int | None
    error: str = ""
    retry_after: timedelta | None = None

    @property
    def accepted(self) -> bool:
        return self.status is not None and 200 <= self.status < 300

    @property
    def refused(self) -> bool:
        """Asking again will hardly help: RFC 9110 section 15.5, the request itself is at fault."""
        return self.status is not None and 400 <= self.status < 500 and self.status not in TEMPORARY_REFUSALS


@dataclass(frozen=True, slots=True)
class Deliver:
    """It is with the receiver."""


@dataclass(frozen=True, slots=True)
class Retry:
    at: datetime


@dataclass(frozen=True, slots=True)
class Park:
    """Set aside for a person, who can replay it."""

    reason: str


@dataclass(frozen=True, slots=True)
class Disable:
    """The receiver wants nothing more: the signal is parked and the webhook gets none until a person enables it."""

    reason: str


Outcome: TypeAlias = Deliver | Retry | Park | Disable


def outcome(
    answer: Answer, tries: int, first_tried_at: datetime, answered_at: datetime | None, now: datetime, jitter: float
) -> Outcome:
    """`tries` counts this one; `answered_at`: when the receiver last gave any HTTP answer, this one included, None if
    never seen; `jitter` is a chance number between 0 and 1."""
    if answer.accepted:
        return Deliver()
    if answer.status == GONE:
        return Disable(f"the receiver answered 410 Gone at {now:%Y-%m-%d %H:%M} UTC")
    if answer.refused and tries >= REFUSED_TRIES:
        return Park(f"refused {tries} times, lastly: {answer.error}")
    if now - first_tried_at >= GIVE_UP_AFTER and tries >= FEWEST_TRIES:
        return Park(f"not delivered in {GIVE_UP_AFTER // timedelta(hours=1)} hours, lastly: {answer.error}")
    return Retry(now + pause(answer, tries, answered_at, now, jitter))


def pause(answer: Answer, tries: int, answered_at: datetime | None, now: datetime, jitter: float) -> timedelta:
    """Doubling; a receiver's Retry-After may lengthen it, but no longer than our own patience."""
    longest = LONGEST_PAUSE_WHILE_ALIVE if is_alive(answered_at, now) else LONGEST_PAUSE
    doubled = FIRST_PAUSE * (2.0 ** min(tries - 1, 20) * (1 + JITTER * jitter))
    return min(max(doubled, answer.retry_after or timedelta(0)), longest)


def is_alive(answered_at: datetime | None, now: datetime) -> bool:
    """Has the receiver answered lately, whatever it said?"""
    return answered_at is not None and now - answered_at < ALIVE_FOR
