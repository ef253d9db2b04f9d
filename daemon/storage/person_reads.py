"""What is kept about one person, wherever it lies."""

from collections.abc import Collection, Iterator, Mapping, Sequence

from daemon.core.events import Json
from daemon.core.sends import StopRules
from daemon.storage.mentions import PORTION, Mentions, highest, made_mentions, mentions
from daemon.storage.moments import Moments
from daemon.storage.persons import kept_of, person, rows_that_name, sealed_mails_of
from daemon.storage.traces import Person

Rows = Mapping[str, Sequence[Mapping[str, Json]]]


class PersonReads(Moments):
    _rules: StopRules

    def kept_of(self, email: str) -> tuple[Person, Rows]:
        """By the names of the tables, also of somebody who is no contact."""
        with self._moment() as connection:
            someone = person(connection, email, self._rules)
            return someone, kept_of(connection, someone)

    def sealed_mails_of(self, someone: Person) -> tuple[bytes, ...]:
        """Those of theirs that wait: for a person to settle them, or for their send."""
        with self._moment() as connection:
            return sealed_mails_of(connection, someone)

    def mentions(self, addresses: Collection[str]) -> Iterator[Mentions]:
        """Where others' data names one of these addresses: all tables are walked, one short look after the other."""
        with self._moment() as connection:
            end = highest(connection)
        for after in range(0, end, PORTION):
            with self._moment() as connection:
                found = mentions(connection, addresses, after)
            if found.found_any:
                yield found
        made_after: str | None = ""
        while made_after is not None:
            with self._moment() as connection:
                found, made_after = made_mentions(connection, addresses, made_after)
            if found.found_any:
                yield found

    def rows_that_name(self, found: Mentions) -> Rows:
        with self._moment() as connection:
            return rows_that_name(connection, found)
