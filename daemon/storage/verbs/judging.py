"""Deciding who a hit came from: what is undecided, what is known beside it, and what is written of it."""

import hashlib
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import bindparam, func, select, update

from daemon.core.events import Actor
from daemon.core.hit_counts import Cell, Label, Sum
from daemon.core.hits import Hit
from daemon.core.links import LINK
from daemon.storage import kept_hits
from daemon.storage.inferred import decide_inferred
from daemon.storage.kept_hits import KeptHit, TouchedSend
from daemon.storage.library_schema import library_links, made_links
from daemon.storage.schema import hit_counts, hits, links
from daemon.storage.sql import Upsert, chunks, some
from daemon.storage.verbs.base import Verbs

LINK_HASH = 16

ADD_LINK = Upsert(links, lambda new: new.on_conflict_do_nothing(index_elements=["campaign_id", "hash"]))
LINK_NUMBER = select(links.c.number).where(
    links.c.campaign_id == bindparam("campaign"), links.c.hash == bindparam("named")
)
MOST_NOTED = 200
NOTED = select(func.count()).select_from(
    select(links.c.number).where(links.c.campaign_id == bindparam("campaign")).limit(MOST_NOTED).subquery()
)
LIBRARY_IDS = select(library_links.c.number, library_links.c.id).where(library_links.c.number.in_(some("numbers")))
MADE_IDS = select(made_links.c.message, made_links.c.place, made_links.c.id).where(
    made_links.c.message.in_(some("messages"))
)
DECIDE = (
    update(hits)
    .where(hits.c.number == bindparam("decided"))
    .values(
        {name: bindparam(f"new_{name}") for name in ("actor", "reason", "link_number", "sequence", "address")}
        | {"url": None}  # an address may name somebody, and where no link has it, nobody would look for it here
    )
)
RELABEL = (
    update(hits)
    .where(hits.c.number == bindparam("decided"))
    .values(actor=bindparam("new_actor"), reason=bindparam("new_reason"))
)
COUNT = Upsert(
    hit_counts,
    lambda new: new.on_conflict_do_update(
        index_elements=[column.name for column in hit_counts.primary_key],
        set_={
            "total": hit_counts.c.total + new.excluded.total,
            "firsts": hit_counts.c.firsts + new.excluded.firsts,
        },
    ),
)


@dataclass(frozen=True, slots=True)
class Decision:
    """Of a hit that was undecided. `address` is cut."""

    number: int
    actor: Actor
    reason: str
    link: int | None
    sequence: int | None
    address: str | None


class JudgingVerbs(Verbs):
    def undecided_hits(self, after: int, most: int, looked_at: int, ripe_before: datetime) -> tuple[KeptHit, ...]:
        """In the order in which they were written, behind this number. Up to `looked_at`, only those from long ago."""
        self._keep_order()  # whoever else judges waits: a hit is told once
        return kept_hits.undecided_after(self._connection, after, most, looked_at, ripe_before)

    def decided_hits(self, after: int, since: datetime, most: int) -> tuple[KeptHit, ...]:
        self._keep_order()
        return kept_hits.decided_after(self._connection, after, since, most)

    def hits_around(self, touched: Collection[KeptHit], span: timedelta) -> tuple[KeptHit, ...]:
        return kept_hits.hits_around(self._connection, touched, span)

    def touched_sends(self, send_ids: Collection[str]) -> Mapping[str, TouchedSend]:
        """By their ids, without those that were purged."""
        return kept_hits.touched_sends(self._connection, send_ids)

    def labels_of(self, send_ids: Collection[str]) -> Mapping[Label, int]:
        return kept_hits.labels_of(self._connection, send_ids)

    def link_number(self, campaign_id: str, url: str, library: int | None, now: datetime) -> int:
        """An address in a campaign has one number, wherever it stands in its mails; so has a link of the library,
        wherever that leads.
        """
        name = url if library is None else f"{LINK}{library}"  # no address begins like that
        named = hashlib.sha256(name.encode("utf-8", "surrogatepass")).digest()[:LINK_HASH]
        asked = {"campaign": campaign_id, "named": named}
        number = self._connection.scalar(LINK_NUMBER, asked)
        if number is None:
            row: dict[str, object] = {"campaign_id": campaign_id, "hash": named, "url": url, "first_seen_at": now}
            row["library_number"] = library
            self._connection.execute(ADD_LINK.on(self._connection), row)
            number = self._connection.execute(LINK_NUMBER, asked).scalar_one()
        return int(number)

    def note_links(self, campaign_id: str, new: Sequence[tuple[str, int | None]], now: datetime) -> None:
        """As `link_number`, ahead of any click: so many of a campaign as are listed."""
        self._keep_order()  # whoever judges adds to them, too
        room = MOST_NOTED - self._connection.execute(NOTED, {"campaign": campaign_id}).scalar_one()
        for url, library in new[: max(0, room)]:
            self.link_number(campaign_id, url, library, now)

    def library_ids(self, numbers: Collection[int]) -> Mapping[int, str]:
        """Of these links of the library, by number."""
        asked = (self._connection.execute(LIBRARY_IDS, {"numbers": chunk}) for chunk in chunks(numbers))
        return {row.number: row.id for rows in asked for row in rows}

    def made_ids(self, messages: Collection[str]) -> Mapping[tuple[str, int], str]:
        """Of the links of these messages, by message and place."""
        asked = (self._connection.execute(MADE_IDS, {"messages": chunk}) for chunk in chunks(messages))
        return {(row.message, row.place): row.id for rows in asked for row in rows}

    def decide_hits(self, decisions: Sequence[Decision]) -> None:
        rows = [
            {
                "decided": each.number,
                "new_actor": each.actor,
                "new_reason": each.reason,
                "new_link_number": each.link,
                "new_sequence": each.sequence,
                "new_address": each.address,
            }
            for each in decisions
        ]
        if rows:
            self._connection.execute(DECIDE, rows)

    def relabel_hits(self, labels: Mapping[int, tuple[Actor, str]]) -> None:
        """By their numbers. What was told stays told: the log keeps what was thought then."""
        rows = [
            {"decided": number, "new_actor": actor, "new_reason": reason} for number, (actor, reason) in labels.items()
        ]
        if rows:
            self._connection.execute(RELABEL, rows)

    def add_to_counts(self, sums: Mapping[Cell, Sum]) -> None:
        rows = [
            {
                "campaign_id": cell.campaign_id,
                "day": cell.day,
                "kind": cell.kind,
                "link_number": cell.link,
                "actor": cell.actor,
                "total": added.total,
                "firsts": added.firsts,
            }
            for cell, added in sorted(sums.items())
            if added != Sum()
        ]
        if rows:
            self._connection.execute(COUNT.on(self._connection), rows)

    def keep_inferred(self, hit: Hit, reason: str, sequence: int) -> None:
        """A person has read the mail, and nothing was loaded: noted once a send."""
        decided = {"actor": Actor.HUMAN, "reason": reason, "sequence": sequence}
        decide_inferred(self._connection, hit.send_id, hit.at, decided)
