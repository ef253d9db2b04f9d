"""How often, how many at once, how soon again: the numbers of watching by asking."""

from dataclasses import dataclass
from datetime import timedelta
from random import Random


@dataclass(frozen=True, slots=True)
class Pace:
    """Of the `workers`, at most `connects` are busy with mailboxes that are not connected.

    `announcing`: how soon a server is asked again to tell of changes, when it would not.
    """

    workers: int = 6
    connects: int = 3
    spread: float = 0.2
    first_retry: timedelta = timedelta(seconds=1)
    longest_retry: timedelta = timedelta(minutes=5)
    announcing: timedelta = timedelta(minutes=10)
    goodbye: timedelta = timedelta(seconds=5)

    def next_round(self, interval: timedelta, random: Random) -> float:
        """Seconds until a mailbox is asked again, spread so that nothing falls in step."""
        return interval.total_seconds() * random.uniform(1 - self.spread, 1 + self.spread)

    def next_try(self, failures: int, at_least: timedelta | None, random: Random) -> float:
        """Seconds until we try again: exponential, with full jitter."""
        longest = min(self.longest_retry.total_seconds(), self.first_retry.total_seconds() * 2.0 ** min(failures, 30))
        return (at_least.total_seconds() if at_least else 0.0) + random.uniform(0, longest)
