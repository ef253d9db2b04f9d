"""What a browser told of itself is kept for a month, as hits' addresses are; what was read, as long as its document.

Visits and the time of each page name nobody but the contact whose link it was.
"""

from datetime import datetime

from sqlalchemy import bindparam, null, select, update

from daemon.storage.document_schema import views
from daemon.storage.verbs.base import Verbs
from daemon.storage.verbs.purge_hits import ADDRESSES_KEPT, PORTION

OLD = (
    select(views.c.number)
    .where(views.c.begun_at < bindparam("before", type_=views.c.begun_at.type), views.c.address.is_not(None))
    .limit(PORTION)
)
FORGET = update(views).where(views.c.number.in_(OLD)).values(address=null(), agent=null(), hints={}, device=null())


class ReadingPurgeVerbs(Verbs):
    def forget_browsers(self, now: datetime) -> int:
        """Of views of more than a month ago; a portion."""
        return self._connection.execute(FORGET, {"before": now - ADDRESSES_KEPT}).rowcount
