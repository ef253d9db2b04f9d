"""A person's data is deleted, and what was counted of them stays without their name."""

from collections import Counter
from collections.abc import Mapping
from datetime import datetime
from typing import Any
from urllib.parse import unquote

from sqlalchemy import Select, Update, bindparam, delete, func, select, update

from daemon.core.web_address import host, host_and_path
from daemon.storage.document_schema import shares
from daemon.storage.ids import new_id
from daemon.storage.library_schema import made_links
from daemon.storage.mentions import Mentions
from daemon.storage.persons import person, signals_under_way
from daemon.storage.schema import event_personal, hits, links, sends
from daemon.storage.sql import chunks
from daemon.storage.traces import TRACES, Fate, Person, Trace
from daemon.storage.verbs.base import Verbs

SENDS = select(sends.c.id, sends.c.created_at).where(sends.c.contact_id == bindparam("contact"))
RENAME = update(sends).where(sends.c.id == bindparam("before")).values(id=bindparam("after"))
RENAME_HITS = update(hits).where(hits.c.send_id == bindparam("before")).values(send_id=bindparam("after"))
COPIES = select(sends.c.number, sends.c.cc).where(sends.c.number == bindparam("copied"))
CUT = update(sends).where(sends.c.number == bindparam("copied"))
TARGET = select(links.c.url).where(links.c.number == bindparam("target"))
SHORTEN = update(links).where(links.c.number == bindparam("target"))
TARGET_OF_MADE = select(made_links.c.url).where(made_links.c.id == bindparam("target"))
SHORTEN_MADE = update(made_links).where(made_links.c.id == bindparam("target"))


class ErasureVerbs(Verbs):
    def person(self, email: str) -> Person:
        """Nothing more is recorded of them until the end of the transaction."""
        self._keep_order()
        return person(self._connection, email, self._rules)

    def signals_under_way(self, someone: Person) -> int:
        return signals_under_way(self._connection, someone)

    def erase(self, someone: Person, now: datetime) -> Mapping[str, int]:
        """How many rows of each table were deleted or emptied. What is kept under their hash, and the log, stay."""
        self._revoke_shares(someone, now)
        touched: Counter[str] = Counter()
        for trace in TRACES:
            if trace.fate is Fate.EMPTIED and trace.table is sends:
                self._rename_sends(someone)
            touched[trace.table.name] += self._erased(trace, someone)
        return {name: number for name, number in touched.items() if number}

    def forget_mentions(self, someone: Person, found: Mentions) -> Mapping[str, int]:
        """What of them stands among others' data: how many rows lost it, by table."""
        for some in chunks(found.told):
            self._connection.execute(delete(event_personal).where(event_personal.c.sequence.in_(some)))
        for number in found.copied:
            self._cut_copy(number, someone)
        for number in found.targets:
            self._shorten_target(TARGET, SHORTEN, number, someone)
        for named in found.made:
            self._shorten_target(TARGET_OF_MADE, SHORTEN_MADE, named, someone)
        lost = {
            "event_personal": len(found.told),
            "sends": len(found.copied),
            "links": len(found.targets),
            "made_links": len(found.made),
        }
        return {name: number for name, number in lost.items() if number}

    def _erased(self, trace: Trace, someone: Person) -> int:
        match trace.fate:
            case Fate.DELETED:
                return self._connection.execute(delete(trace.table).where(trace.whose(someone))).rowcount
            case Fate.EMPTIED:
                emptied = update(trace.table).where(trace.whose(someone)).values(dict(trace.left))
                return self._connection.execute(emptied).rowcount
            case Fate.KEPT:
                return 0

    def _rename_sends(self, someone: Person) -> None:
        """So that no token of theirs names one any more: what they still do with an old mail finds nothing of it.

        The time in a name stays, by which the purge of hits goes.
        """
        for row in self._connection.execute(SENDS, {"contact": someone.number}).all():
            names = {"before": row.id, "after": new_id("snd", row.created_at)}
            self._connection.execute(RENAME, names)
            self._connection.execute(RENAME_HITS, names)

    def _revoke_shares(self, someone: Person, now: datetime) -> None:
        """Their links to documents lead nowhere: else who follows one would be written down again."""
        mine = update(shares).where(shares.c.contact_id == someone.number)
        self._connection.execute(
            mine.values(revoked_at=func.coalesce(shares.c.revoked_at, bindparam("now", now, shares.c.revoked_at.type)))
        )

    def _cut_copy(self, number: int, someone: Person) -> None:
        row = self._connection.execute(COPIES, {"copied": number}).one_or_none()
        if row is not None:
            left = [each for each in row.cc if each.lower() not in someone.addresses]
            self._connection.execute(CUT, {"copied": number, "cc": left})

    def _shorten_target(self, asked: Select[Any], shorten: Update, target: int | str, someone: Person) -> None:
        """Which page it was, is still told; which host, where the page's own name says who they are."""
        url = self._connection.scalar(asked, {"target": target})
        if url is not None:
            page = host_and_path(url)
            if any(each in unquote(page).lower() for each in someone.addresses):
                page = host(url)
            self._connection.execute(shorten, {"target": target, "url": f"https://{page}" if page else ""})
