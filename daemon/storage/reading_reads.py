"""What may be asked of how documents are read."""

from datetime import datetime

from sqlalchemy import bindparam, exists, or_, select

from daemon.storage.document_schema import UNDER_WAY, UNJUDGED, views
from daemon.storage.moments import Moments

WAITS = select(
    or_(
        exists().where(UNDER_WAY, views.c.last_at < bindparam("silent", type_=views.c.last_at.type)),
        exists().where(UNJUDGED, views.c.begun_at < bindparam("undecided", type_=views.c.begun_at.type)),
    )
)


class ReadingReads(Moments):
    def reading_waits(self, silent: datetime, undecided: datetime) -> bool:
        """Is there a view not heard of since the first moment, or one begun before the second and not decided yet?"""
        with self._moment() as connection:
            return bool(connection.scalar(WAITS, {"silent": silent, "undecided": undecided}))
