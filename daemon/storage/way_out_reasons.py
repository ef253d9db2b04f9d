"""What somebody may choose as their reason, as the team left it."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import Connection, delete, select

from daemon.core.way_out_reasons import BUILT_IN, Reason
from daemon.storage.schema import way_out_reasons

ALL = select(way_out_reasons).order_by(way_out_reasons.c.place)


def reasons(connection: Connection) -> tuple[Reason, ...]:
    """In their order; those of ours, where nobody has changed any."""
    kept = tuple(Reason(row.code, row.is_offered, row.texts) for row in connection.execute(ALL))
    return kept or BUILT_IN


def keep_reasons(connection: Connection, wanted: Sequence[Reason], by: str, now: datetime) -> None:
    """All of them, in this order, in the place of those before."""
    connection.execute(delete(way_out_reasons))
    rows = [
        {"code": each.code, "place": place, "is_offered": each.is_offered, "texts": dict(each.texts)}
        for place, each in enumerate(wanted)
    ]
    connection.execute(way_out_reasons.insert(), [{**row, "changed_by": by, "changed_at": now} for row in rows])
