"""Hits as they are kept, with what was decided of them, and what is known of the mails that were touched."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection, Row, bindparam, func, or_, select

from daemon.core.events import Actor
from daemon.core.hit_counts import ANY_LINK, Label
from daemon.core.hits import Hit, HitKind
from daemon.core.links import OPEN_TO_ALL, is_link_id
from daemon.core.sends import TIMED
from daemon.core.targets import BodyPart
from daemon.storage.corrections import HOLDS
from daemon.storage.library_schema import library_links, made_links
from daemon.storage.schema import DECIDED, REPLIES, UNDECIDED, contacts, events, hits, sends
from daemon.storage.sql import chunks, some

MOST_AROUND = 300  # of one portion: who hammers at one link all day is no easier to judge by more of it

AFTER = hits.c.number > bindparam("after")
RIPE = hits.c.at <= bindparam("ripe_before", type_=hits.c.at.type)
UNDECIDED_AFTER = (
    select(hits)
    .where(UNDECIDED, AFTER, or_(hits.c.number > bindparam("looked_at"), RIPE))
    .order_by(hits.c.number)
    .limit(bindparam("most"))
)
DECIDED_AFTER = (
    select(hits)
    .where(AFTER, hits.c.at >= bindparam("since", type_=hits.c.at.type), DECIDED)
    .order_by(hits.c.number)
    .limit(bindparam("most"))
)
AROUND = (
    select(hits)
    .where(hits.c.send_id.in_(some("sends")))
    .where(hits.c.at.between(bindparam("first", type_=hits.c.at.type), bindparam("last", type_=hits.c.at.type)))
    # Traps first, they tell most; last the images, which tell nothing of others.
    .order_by(hits.c.kind != HitKind.TRAP, hits.c.kind != HitKind.CLICK, hits.c.at.desc())
    .limit(MOST_AROUND)
)
TOUCHED = (
    select(sends.c.id, sends.c.campaign_id, sends.c.mailbox, sends.c.sent_at, sends.c.tracked, contacts.c.email)
    .join(contacts, contacts.c.id == sends.c.contact_id)
    .where(sends.c.id.in_(some("sends")))
)
TOUCHED_LINKS = (
    select(made_links.c.message, made_links.c.campaign_id, made_links.c.channel, contacts.c.email)
    .outerjoin(contacts, contacts.c.id == made_links.c.contact_id)
    .where(made_links.c.message.in_(some("links")), made_links.c.place == 0)
)
TOUCHED_LIBRARY = select(library_links.c.id).where(library_links.c.id.in_(some("links")))
REPLIED = (
    select(events.c.send_id, func.min(events.c.occurred_at))
    .where(REPLIES, events.c.send_id.in_(some("sends")), HOLDS)
    .group_by(events.c.send_id)
)
LABELS = (
    select(hits.c.send_id, hits.c.kind, hits.c.actor, hits.c.link_number, func.count())
    .where(DECIDED, hits.c.send_id.in_(some("sends")))
    .group_by(hits.c.send_id, hits.c.kind, hits.c.actor, hits.c.link_number)
)


@dataclass(frozen=True, slots=True)
class KeptHit:
    """`actor` and `reason` are None until it is decided; `sequence` is of the event that told it, if one did."""

    number: int
    hit: Hit
    link: int | None
    actor: Actor | None
    reason: str | None
    sequence: int | None


@dataclass(frozen=True, slots=True)
class TouchedSend:
    """A mail of ours that somebody touched, or another message: that has a `channel`, and perhaps no contact.

    `campaign_id` is empty where it is of none. `sent_at` None: it was prepared or made, and nobody told when it would
    go out. `replied_at` None: nobody answered it yet.
    """

    id: str
    campaign_id: str
    contact: str | None
    mailbox: str | None
    sent_at: datetime | None
    replied_at: datetime | None
    channel: str | None = None


def undecided_after(
    connection: Connection, after: int, most: int, looked_at: int, ripe_before: datetime
) -> tuple[KeptHit, ...]:
    asked = {"after": after, "most": most, "looked_at": looked_at, "ripe_before": ripe_before}
    return _kept(connection.execute(UNDECIDED_AFTER, asked))


def decided_after(connection: Connection, after: int, since: datetime, most: int) -> tuple[KeptHit, ...]:
    return _kept(connection.execute(DECIDED_AFTER, {"after": after, "since": since, "most": most}))


def hits_around(connection: Connection, touched: Collection[KeptHit], span: timedelta) -> tuple[KeptHit, ...]:
    """What there is of the same sends from `span` before the first of these to `span` after the last, these too."""
    times = [each.hit.at for each in touched]
    window = {"first": min(times) - span, "last": max(times) + span}
    names = {each.hit.send_id for each in touched}
    found = _kept(row for some_ in chunks(names) for row in connection.execute(AROUND, {"sends": some_, **window}))
    return tuple({each.number: each for each in (*found, *touched)}.values())


def touched_sends(connection: Connection, send_ids: Collection[str]) -> Mapping[str, TouchedSend]:
    """By their ids, without those that were purged."""
    found = _touched_links(connection, [each for each in send_ids if is_link_id(each)])
    for some_ in chunks([each for each in send_ids if each not in found]):
        replied = {row[0]: row[1] for row in connection.execute(REPLIED, {"sends": some_})}
        for row in connection.execute(TOUCHED, {"sends": some_}):
            is_timed = row.tracked is None or row.tracked.get(TIMED, True)
            told = (row.campaign_id, row.email, row.mailbox, row.sent_at if is_timed else None)
            found[row.id] = TouchedSend(row.id, *told, replied_at=replied.get(row.id))
    return found


def _touched_links(connection: Connection, link_ids: Collection[str]) -> dict[str, TouchedSend]:
    """Made by themselves; or of the library, followed by its own address."""
    found: dict[str, TouchedSend] = {}
    for some_ in chunks(link_ids):
        for row in connection.execute(TOUCHED_LIBRARY, {"links": some_}):
            found[row.id] = TouchedSend(row.id, "", None, None, None, None, OPEN_TO_ALL)
        for row in connection.execute(TOUCHED_LINKS, {"links": some_}):
            found[row.message] = TouchedSend(
                row.message, row.campaign_id or "", row.email, None, None, None, row.channel
            )
    return found


def labels_of(connection: Connection, send_ids: Collection[str]) -> Mapping[Label, int]:
    """How many decided hits of these sends each label has."""
    found: dict[Label, int] = {}
    for some_ in chunks(send_ids):
        for send_id, kind, actor, link, number in connection.execute(LABELS, {"sends": some_}):
            for each in {ANY_LINK, link or ANY_LINK}:
                label = Label(send_id, HitKind(kind), each, Actor(actor))
                found[label] = found.get(label, 0) + number
    return found


def _kept(rows: Iterable[Row[Any]]) -> tuple[KeptHit, ...]:
    return tuple(
        KeptHit(
            row.number, _hit(row), row.link_number, Actor(row.actor) if row.actor else None, row.reason, row.sequence
        )
        for row in rows
    )


def _hit(row: Row[Any]) -> Hit:
    return Hit(
        uid=row.uid,
        kind=HitKind(row.kind),
        at=row.at,
        send_id=row.send_id,
        method=row.method,
        place=row.place,
        part=BodyPart(row.part) if row.part else None,
        url=row.url,
        address=row.address,
        agent=row.agent,
        hints=row.hints,
        device=row.device,
        library=row.library_number,
    )
