"""How often, how many at once, how soon again: the numbers of watching, spread so that nothing falls in step."""

from dataclasses import dataclass
from datetime import timedelta
from random import Random


@dataclass(frozen=True, slots=True)
class Pace:
    """`workers` serve pushes; of them at most `rounds`, `connects` and `reconciles` are busy with what can wait.

    `debounce` is how long a push about another folder waits for more of its kind: a rule may file a hundred mails.
    `silence` is how long the answers to questions put in passing may take.
    """

    workers: int = 9
    rounds: int = 3
    connects: int = 3
    reconciles: int = 1
    reconcile_tries: int = 5  # one more than it takes to give up a mail that breaks the connection (strikes.py)
    debounce: timedelta = timedelta(milliseconds=300)
    spread: float = 0.2
    renewal: timedelta = timedelta(minutes=24)
    first_retry: timedelta = timedelta(seconds=1)
    longest_retry: timedelta = timedelta(minutes=5)
    silence: timedelta = timedelta(seconds=60)
    goodbye: timedelta = timedelta(seconds=5)
    answer: timedelta = timedelta(seconds=5)

    def next_round(self, interval: timedelta, random: Random) -> float:
        """Seconds until this mailbox is asked again.

        Every round begins IDLE anew. Servers may hang up after 30 minutes of it, so clients renew before 29 (RFC 2177).
        """
        seconds = min(interval, self.renewal).total_seconds()
        return seconds * random.uniform(1 - self.spread, 1 + self.spread)

    def next_try(self, failures: int, at_least: timedelta | None, random: Random) -> float:
        """Seconds until we connect again: exponential, with full jitter, or a server that comes back is run down."""
        longest = min(self.longest_retry.total_seconds(), self.first_retry.total_seconds() * 2.0 ** min(failures, 30))
        soonest = at_least.total_seconds() if at_least else 0.0
        return soonest + random.uniform(0, longest)
