"""What waits for a server goes to the crew, one errand a mailbox at a time, and is settled in the watching thread."""

from collections.abc import Callable

from connectors.imap.crew import Crew, Desk
from connectors.imap.watched import Outcome, Watched


class Errands:
    def __init__(self, desk: Desk, crew: Crew) -> None:
        self._desk = desk
        self._crew = crew
        self.under_way = 0

    def hand_out(self, watched: Watched, job: Callable[[], Outcome], settle: Callable[[Outcome], None]) -> None:
        watched.working = True
        self.under_way += 1

        def settled(outcome: Outcome) -> None:
            watched.working = False
            self.under_way -= 1
            settle(outcome)

        def work() -> None:
            outcome = job()
            self._desk.leave(lambda: settled(outcome))

        self._crew.do(work)
