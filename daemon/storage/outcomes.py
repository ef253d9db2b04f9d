"""How a campaign ended for the people in it: who replied, whose mail came back, who wants no more.

A mail that a person corrected is counted as what they said it is, and one that may be no answer is not counted.
"""

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import Connection, Row, select

from daemon.core.events import EventType, Rung, StopReason, Via
from daemon.core.statistics import Outcomes
from daemon.storage.corrections import HOLDS
from daemon.storage.schema import OUTCOMES, events


@dataclass(frozen=True, slots=True)
class Outcome:
    """`who` is one person, named by a number. `via` is None of what is no reply."""

    who: int
    type: EventType
    day: date
    send_id: str | None
    reason: str
    via: Via | None = None
    first_reply: bool = False


def outcomes_of(connection: Connection, campaign_id: str) -> tuple[Outcome, ...]:
    """In the order in which they were heard."""
    columns = (events.c.sequence, events.c.type, events.c.occurred_at, events.c.contact_id, events.c.send_id)
    asked = (
        select(*columns, events.c.facts)
        .where(events.c.campaign_id == campaign_id, OUTCOMES, HOLDS)
        .order_by(events.c.sequence)
    )
    return tuple(_outcomes(connection.execute(asked)))


def summed(outcomes: Sequence[Outcome], opened: Collection[str]) -> Outcomes:
    """`opened` are the sends that a person is known to have opened."""
    replies = [each for each in outcomes if each.type is EventType.REPLY_RECEIVED]
    seen = {each.who for each in replies if each.send_id in opened}
    people = {each.who for each in replies}
    hard = {each.who for each in outcomes if each.type is EventType.BOUNCE_RECEIVED and each.reason == "hard"}
    signals = {each.who: each for each in outcomes if each.type in (EventType.CAMPAIGN_STOP, EventType.CAMPAIGN_RESUME)}
    unsubscribed = [each for each in signals.values() if each.reason == StopReason.UNSUBSCRIBE]
    via = Counter(each.via for each in replies if each.first_reply and each.via)
    return Outcomes(len(people), len(replies), len(people - seen), len(hard), len(unsubscribed), via)


def _outcomes(rows: Iterable[Row[Any]]) -> Iterator[Outcome]:
    replied: set[int] = set()
    for row in rows:
        type_, who = EventType(row.type), row.contact_id or -row.sequence  # erased: each is somebody
        reason = str(row.facts.get("severity" if type_ is EventType.BOUNCE_RECEIVED else "reason") or "")
        if type_ is not EventType.REPLY_RECEIVED:
            yield Outcome(who, type_, row.occurred_at.date(), row.send_id, reason)
        elif Rung(row.facts.get("matched_by") or Rung.MESSAGE_ID).certain:
            via = Via(row.facts.get("via") or Via.CONTACT)
            yield Outcome(who, type_, row.occurred_at.date(), row.send_id, reason, via, who not in replied)
            replied.add(who)
