"""What every theme of verbs stands on."""

from sqlalchemy import Connection

from daemon.bus import Topic
from daemon.core.sends import StopRules
from daemon.storage.sql import lock_events
from daemon.storage.writer import Turn


class Verbs:
    """One turn on the writing connection, and the team's rules, which fill what campaigns and sends leave open."""

    def __init__(self, turn: Turn, rules: StopRules) -> None:
        self._turn = turn
        self._rules = rules
        self._ordered = False
        self._contact_numbers: dict[str, int] = {}  # of those this turn came across: a number never changes

    @property
    def _connection(self) -> Connection:
        return self._turn.connection

    def _announce(self, topic: Topic) -> None:
        self._turn.topics.add(topic)

    def _keep_order(self) -> None:
        """Called by every verb that records, or that locks what whoever records also locks.

        The lock on the order of events comes before any lock on a row: two that took them the other way round
        would wait for each other.
        """
        if not self._ordered:
            lock_events(self._connection)
            self._ordered = True
