"""Opens and clicks as they lie in the store once they are judged."""

from datetime import datetime
from hashlib import sha256
from itertools import count
from typing import Any

from sqlalchemy import insert, select, update

from daemon.core.events import Actor
from daemon.core.hits import Hit, HitKind
from daemon.core.targets import BodyPart
from daemon.storage.schema import hit_counts, hits, links
from daemon.storage.store import Store
from tests.storage.sample import NOW

_numbers = count(1)
NETWORK = "203.0.113.0"


def link(store: Store, url: str, campaign: str = "spring") -> int:
    row = {"campaign_id": campaign, "hash": sha256(url.encode()).digest()[:16], "url": url, "first_seen_at": NOW}
    with store.transaction() as tx:
        return int(tx._connection.execute(insert(links).values(row).returning(links.c.number)).scalar_one())


def counted(
    store: Store,
    day: str,
    kind: HitKind,
    total: int,
    firsts: int = 0,
    actor: Actor = Actor.HUMAN,
    link_number: int = 0,
    campaign: str = "spring",
) -> None:
    row = {"campaign_id": campaign, "day": day, "kind": kind, "link_number": link_number, "actor": actor}
    with store.transaction() as tx:
        tx._connection.execute(insert(hit_counts).values(**row, total=total, firsts=firsts))


def hit(
    store: Store,
    send_id: str,
    kind: HitKind = HitKind.OPEN,
    at: datetime = NOW,
    actor: Actor | None = Actor.HUMAN,
    **told: Any,
) -> None:
    """`link_number`, `part` and `place` are a click's. Without an actor it waits to be judged."""
    uid = next(_numbers).to_bytes(16)
    number = told.pop("link_number", None)
    if kind is HitKind.CLICK:
        told = {"part": BodyPart.HTML, "place": 0, "url": "https://a.example/"} | told
    with store.transaction() as tx:
        tx.add_hits([Hit(uid, kind, at, send_id, address=NETWORK, **told)])
        tx.take_up_hits(0, 1)
        judged = update(hits).where(hits.c.uid == uid).values(actor=actor, reason="test", link_number=number)
        tx._connection.execute(judged)


def kept(store: Store) -> list[tuple[str, str | None]]:
    """The hits that are there: of which send, from where."""
    with store.transaction() as tx:
        rows = tx._connection.execute(select(hits.c.send_id, hits.c.address).order_by(hits.c.number))
        return [(row.send_id, row.address) for row in rows]
