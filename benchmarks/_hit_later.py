"""What does a hit cost later, when it is answered and nobody waits for it: to be taken up, and to be judged?"""

import os
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from time import process_time

from daemon.bus import MemoryBus
from daemon.core.hits import Hit, HitKind
from daemon.core.sends import Contact, NewSend
from daemon.core.targets import BodyPart
from daemon.flows.hits import Ours
from daemon.flows.new_hits import NewHits
from daemon.storage.store import Store

HITS, MAILS, TOGETHER = 4_000, 1_000, 64
CHROME = "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36"
HEADERS = {"accept": "text/html,application/xhtml+xml,image/avif,image/webp,*/*;q=0.8", "accept-language": "en-GB,en"}


@dataclass(frozen=True)
class Later:
    """Microseconds a hit."""

    taken_up: float
    judged: float


def later(database: Path) -> Later:
    """An image and a link of each of these mails, twice, hours after they were sent."""
    now = datetime.now(UTC)
    with closing(Store(f"sqlite:///{database}", MemoryBus())) as store:
        store.migrate()
        with store.transaction() as tx:
            sends = [tx.add_send(each, now).send.id for each in _sends(now - timedelta(hours=5))]
        hits = list(_hits(sends, now - timedelta(hours=4)))
        for at in range(0, HITS, TOGETHER):
            with store.transaction() as tx:
                tx.add_hits(hits[at : at + TOGETHER])
        begun = process_time()
        with store.transaction() as tx:
            tx.take_up_hits(0, HITS)
        taken_up = process_time()
        judged = sum(NewHits(store).judged(now, Ours()))
        ended = process_time()
    if judged != HITS:
        raise RuntimeError(f"{HITS - judged} hits were not judged")
    return Later((taken_up - begun) / HITS * 1e6, (ended - taken_up) / HITS * 1e6)


def _sends(at: datetime) -> Iterator[NewSend]:
    for number in range(MAILS):
        contact = Contact(f"p{number}@halyard.example")
        yield NewSend(f"{number}@sails.example", "rep@sails.example", "spring", contact, at, "Hello")


def _hits(sends: list[str], at: datetime) -> Iterator[Hit]:
    for number in range(HITS // 2):
        send, moment = sends[number % MAILS], at + timedelta(seconds=number)
        url = f"https://halyard.example/arcades?id={number % 20}"
        image = Hit(os.urandom(16), HitKind.OPEN, moment, send, address="203.0.113.7", agent=CHROME, hints=HEADERS)
        yield image
        yield replace(image, uid=os.urandom(16), kind=HitKind.CLICK, place=0, part=BodyPart.HTML, url=url)
