"""What recipients touched: written as it came in, many at a time, before anybody judges it.

Somebody waits for each of these rows, so they go to the driver as they are: SQLAlchemy would take longer to prepare one
than SQLite to write it.
"""

import json
from collections.abc import Sequence
from datetime import UTC
from typing import Any

from daemon.bus import Topic
from daemon.core.hits import Hit
from daemon.storage.columns import clean
from daemon.storage.verbs.base import Verbs

COLUMNS = (
    "uid", "kind", "at", "send_id", "place", "part", "url", "method", "address", "agent", "hints", "device",
)  # fmt: skip
ADD = "INSERT INTO hits ({}) VALUES ({}) ON CONFLICT (uid) DO NOTHING"
PLACE = {"sqlite": "?", "postgresql": "%s"}
STATEMENTS = {name: ADD.format(", ".join(COLUMNS), ", ".join([place] * len(COLUMNS))) for name, place in PLACE.items()}
MOMENT_SIZE = {"sqlite": len("2026-11-22 08:45:00.000000"), "postgresql": None}  # as `columns.Moment` writes it


class HitVerbs(Verbs):
    def add_hits(self, came_in: Sequence[Hit]) -> int:
        """How many of them were new: one whose uid is known was replayed, and is there already."""
        if not came_in:
            return 0
        database = self._connection.dialect.name
        size = MOMENT_SIZE[database]
        rows = [_row(each, size) for each in came_in]
        added = self._connection.exec_driver_sql(STATEMENTS[database], rows).rowcount
        self._announce(Topic.HITS)
        return added


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
    )


def _storable(text: str | None) -> str | None:
    return text if text is None or (text.isascii() and "\0" not in text) else clean(text)
