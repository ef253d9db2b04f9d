"""What recipients touched: written as it came in, many at a time, and taken up by whoever judges.

Somebody waits for each arrival, so all of a batch are one statement, which the database takes apart by itself: a thread
that comes back from it waits its turn to run Python, and that would be once for each of them. What is taken up goes to
the driver as it is: SQLAlchemy would take longer to prepare a row than SQLite to write it.
"""

import json
import logging
from collections.abc import Sequence
from datetime import UTC
from typing import Any

from sqlalchemy import bindparam, delete, select

from daemon.bus import Topic
from daemon.core.hits import Hit
from daemon.core.told_hits import Unreadable, all_told, hit_told
from daemon.storage.columns import clean
from daemon.storage.schema import arrivals
from daemon.storage.sql import chunks, some
from daemon.storage.verbs.base import Verbs

log = logging.getLogger(__name__)

ARRIVE = {
    "sqlite": "INSERT INTO arrivals (told) SELECT value FROM json_each(?)",
    "postgresql": "INSERT INTO arrivals (told) SELECT value FROM json_array_elements(CAST(%s AS json))",
}
ARRIVED = (
    select(arrivals).where(arrivals.c.number > bindparam("after")).order_by(arrivals.c.number).limit(bindparam("most"))
)
TAKEN = delete(arrivals).where(arrivals.c.number.in_(some("taken")))

COLUMNS = (
    "uid", "kind", "at", "send_id", "place", "part", "url", "method", "address", "agent", "hints", "device",
    "library_number",
)  # fmt: skip
KEEP = "INSERT INTO hits ({}) VALUES ({}) ON CONFLICT (uid) DO NOTHING"
PLACE = {"sqlite": "?", "postgresql": "%s"}
STATEMENTS = {name: KEEP.format(", ".join(COLUMNS), ", ".join([place] * len(COLUMNS))) for name, place in PLACE.items()}
MOMENT_SIZE = {"sqlite": len("2026-11-22 08:45:00.000000"), "postgresql": None}  # as `columns.Moment` writes it


class HitVerbs(Verbs):
    def add_hits(self, came_in: Sequence[Hit]) -> None:
        """One whose uid is known came by way of the spool, too: it is kept once, whichever is taken up first."""
        if came_in:
            self._connection.exec_driver_sql(ARRIVE[self._database], (all_told(came_in),))
            self._announce(Topic.HITS)

    def take_up_hits(self, after: int, most: int) -> int | None:
        """So many of those that arrived behind this number, in their order. The last one's number; None: no more."""
        self._keep_order()  # whoever else takes up waits
        arrived = list(self._connection.execute(ARRIVED, {"after": after, "most": most}))
        rows, taken = [], []
        size = MOMENT_SIZE[self._database]
        for each in arrived:
            try:
                rows.append(_row(hit_told(each.told), size))
                taken.append(each.number)
            except Unreadable:
                log.warning("a hit that arrived cannot be read: it waits", extra={"arrival": each.number})
        if rows:
            self._connection.exec_driver_sql(STATEMENTS[self._database], rows)
            for some_ in chunks(taken):
                self._connection.execute(TAKEN, {"taken": some_})
        return arrived[-1].number if len(arrived) == most else None

    @property
    def _database(self) -> str:
        return self._connection.dialect.name


def _row(hit: Hit, moment_size: int | None) -> tuple[Any, ...]:
    return (
        hit.uid,
        hit.kind.value,
        hit.at.astimezone(UTC).isoformat(" ", "microseconds")[:moment_size],
        hit.send_id,
        hit.place,
        hit.part and hit.part.value,
        _storable(hit.url),
        hit.method,
        _storable(hit.address),
        _storable(hit.agent),
        json.dumps(hit.hints),  # in ASCII, whatever is in it
        hit.device,
        hit.library,
    )


def _storable(text: str | None) -> str | None:
    return text if text is None or (text.isascii() and "\0" not in text) else clean(text)
