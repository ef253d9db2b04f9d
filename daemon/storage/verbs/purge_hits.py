"""Hits are kept as long as their mail matters to somebody; the addresses they came from, for a month.

What they add up to stays, in `hit_counts` and the log, and so do the links' rows, which those name. No link of a mail
needs any of it: it leads where it leads by its own token.
"""

from datetime import datetime, timedelta

from sqlalchemy import bindparam, delete, exists, select, update

from daemon.core.hits import HitKind
from daemon.storage.ids import first_id
from daemon.storage.schema import hits
from daemon.storage.verbs.base import Verbs

ADDRESSES_KEPT = timedelta(days=30)
PORTION = 5_000

LATER = hits.alias("later")
CLICKED_LATELY = exists().where(
    LATER.c.send_id == hits.c.send_id, LATER.c.at >= bindparam("idle_since"), LATER.c.kind == HitKind.CLICK
)
IDLE = (
    select(hits.c.number)
    .where(
        hits.c.send_id >= bindparam("first"),
        hits.c.send_id < bindparam("oldest"),
        hits.c.actor.is_not(None),
        ~CLICKED_LATELY,
    )
    .limit(PORTION)
)
NAMED_BY_TIME = ("snd", "lnk")  # mails, and links that are of none
PURGE = delete(hits).where(hits.c.number.in_(IDLE))
TOLD_ADDRESS = select(hits.c.number).where(hits.c.at < bindparam("before"), hits.c.address.is_not(None)).limit(PORTION)
DROP = update(hits).where(hits.c.number.in_(TOLD_ADDRESS)).values(address=None)


class HitPurgeVerbs(Verbs):
    def purge_hits(self, sent_before: datetime, idle_since: datetime) -> int:
        """Of mails registered before the first moment, none of whose links was clicked since the second; a portion.

        By the time in a send's name: so the sends to look at lie side by side, and their own rows need not be there.
        """
        spans = [(f"{prefix}_", first_id(prefix, sent_before)) for prefix in NAMED_BY_TIME]
        asked = [{"first": first, "oldest": oldest, "idle_since": idle_since} for first, oldest in spans]
        return sum(self._connection.execute(PURGE, each).rowcount for each in asked)

    def drop_addresses(self, now: datetime) -> int:
        """Of hits of more than a month ago; a portion."""
        return self._connection.execute(DROP, {"before": now - ADDRESSES_KEPT}).rowcount
