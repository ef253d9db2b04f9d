"""What arrived is taken up and judged: in small portions, since whoever opens a mail waits for a turn to write, too."""

import logging
from collections.abc import Iterator, Sequence
from datetime import datetime

from daemon.core.actor import AROUND
from daemon.flows.hits import Ours, decide
from daemon.storage.errors import StoreUnavailable
from daemon.storage.kept_hits import KeptHit
from daemon.storage.store import Store

log = logging.getLogger(__name__)

TAKEN_UP = 100
PORTION = 20


class CannotJudge(Exception):
    """At least one hit of a portion is to blame."""

    def __init__(self, portion: Sequence[KeptHit]) -> None:
        super().__init__()
        self.portion = portion


class NewHits:
    """Those that nobody has decided yet. Of which it has looked at in vain it knows: they wait until they are ripe."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._looked_at = 0  # up to this number

    def judged(self, now: datetime, ours: Ours) -> Iterator[int]:
        """How many of each portion were decided. Whoever asks may stop in between."""
        yield from self._take_up()
        yield from self._judge(now, ours)

    def _take_up(self) -> Iterator[int]:
        """All that arrived, before any of it is judged: what came together is judged together."""
        after: int | None = 0
        while after is not None:
            with self._store.transaction() as tx:
                after = tx.take_up_hits(after, TAKEN_UP)
            yield 0

    def _judge(self, now: datetime, ours: Ours) -> Iterator[int]:
        after, most, looked_at = 0, PORTION, self._looked_at
        while True:
            try:
                portion, decided = self._portion(after, most, looked_at, now, ours)
            except CannotJudge as odd:
                if most > 1:
                    most = 1  # one by one from here, since only one of them is to blame
                    continue
                portion, decided = odd.portion, 0
                log.exception(
                    "a hit cannot be judged: it waits, and the others go on", extra={"hit": portion[0].number}
                )
            if portion:
                after = portion[-1].number
                self._looked_at = max(self._looked_at, after)
            yield decided
            if len(portion) < most:
                return

    def _portion(
        self, after: int, most: int, looked_at: int, now: datetime, ours: Ours
    ) -> tuple[Sequence[KeptHit], int]:
        portion: Sequence[KeptHit] = ()
        try:
            with self._store.transaction() as tx:
                portion = tx.undecided_hits(after, most, looked_at, now - AROUND)
                return portion, decide(tx, portion, now, ours)
        except StoreUnavailable:
            raise
        except Exception as error:
            if not portion:
                raise
            raise CannotJudge(portion) from error


def judge_new(store: Store, now: datetime, ours: Ours) -> int:
    """How many hits were decided. Those that are not ripe yet wait for the next time."""
    return sum(NewHits(store).judged(now, ours))
