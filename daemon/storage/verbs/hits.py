"""What recipients touched: written as it came in, many at a time, before anybody judges it."""

from collections.abc import Mapping, Sequence
from typing import Any

from daemon.bus import Topic
from daemon.core.hits import Hit
from daemon.storage.schema import hits
from daemon.storage.sql import Upsert
from daemon.storage.verbs.base import Verbs

ADD = Upsert(hits, lambda new: new.on_conflict_do_nothing(index_elements=["uid"]))


class HitVerbs(Verbs):
    def add_hits(self, came_in: Sequence[Hit]) -> int:
        """How many of them were new: one whose uid is known was replayed, and is there already."""
        if not came_in:
            return 0
        added = self._connection.execute(ADD.on(self._connection), [_row(each) for each in came_in]).rowcount
        self._announce(Topic.HITS)
        return added


def _row(hit: Hit) -> Mapping[str, Any]:
    return {
        "uid": hit.uid,
        "kind": hit.kind,
        "at": hit.at,
        "send_id": hit.send_id,
        "place": hit.place,
        "part": hit.part,
        "url": hit.url,
        "method": hit.method,
        "address": hit.address,
        "agent": hit.agent,
        "hints": hit.hints,
        "device": hit.device,
    }
