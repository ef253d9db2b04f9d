"""What is told of a hit once it was judged: `message.opened` or `link.clicked`, by whom, and why we think so."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from daemon.core.actor import PROOF, Reason
from daemon.core.events import Actor, Event, EventType, Evidence, Json
from daemon.core.hit_counts import ANY_LINK, Label
from daemon.core.hits import Hit, HitKind, Judged
from daemon.core.links import LINK

READ = (HitKind.OPEN, HitKind.INFERRED)


@dataclass(frozen=True, slots=True)
class About:
    """The mail that was touched, or another message: that has a `channel`. `touched` is as the hit has it."""

    touched: str
    campaign_id: str | None
    contact: str | None
    mailbox: str | None
    channel: str | None = None


@dataclass(frozen=True, slots=True)
class Followed:
    """The number of the link's address in its campaign, its id in the library if it is of there, and its own, if it is
    of no mail.
    """

    address: int | None
    library: str | None = None
    made: str | None = None


NO_LINK = Followed(None)


def touch(judged: Judged, about: About, followed: Followed, now: datetime, labels: Mapping[Label, int]) -> Event | None:
    """`labels` are how many such hits there were before. None: nothing happened that anybody waits for."""
    hit = judged.hit
    first = not labels.get(Label(about.touched, hit.kind, ANY_LINK, judged.actor))
    facts: dict[str, Json] = {"actor": judged.actor, "reason": judged.reason, "first": first}
    match hit.kind:
        case HitKind.OPEN:
            return _event(judged, about, now, facts | {"inferred": False})
        case HitKind.CLICK:
            event = _event(judged, about, now, facts | _of_link(hit, about, followed))
            return replace(event, type=EventType.LINK_CLICKED, personal={"url": hit.url})
        case HitKind.INFERRED if not was_read(about.touched, labels):
            return _event(judged, about, now, facts | {"first": True, "inferred": True, "by": judged.reason})
        case _:
            return None


def inferred(judged: Judged, labels: Mapping[Label, int]) -> Judged | None:
    """Who clicks has read the mail, though its image was never loaded. None: that is known, or it was no person."""
    hit = judged.hit
    if hit.kind is not HitKind.CLICK or judged.actor is not Actor.HUMAN or was_read(hit.send_id, labels):
        return None
    read = Hit(uid=hit.uid, kind=HitKind.INFERRED, at=hit.at, send_id=hit.send_id, agent=hit.agent)
    return Judged(read, Actor.HUMAN, Reason.INFERRED_BY_CLICK)


def was_read(send_id: str, labels: Mapping[Label, int]) -> bool:
    return any(labels.get(Label(send_id, kind, ANY_LINK, Actor.HUMAN)) for kind in READ)


def _of_link(hit: Hit, about: About, followed: Followed) -> dict[str, Json]:
    of_library: dict[str, Json] = {} if followed.library is None else {"library_link": followed.library}
    if about.channel is not None:
        return of_library | {"link": followed.made or about.touched, "channel": about.channel}
    link = None if followed.address is None else f"{LINK}{followed.address}"
    return of_library | {"place": hit.place, "part": hit.part, "link": link}


def _event(judged: Judged, about: About, now: datetime, facts: Mapping[str, Json]) -> Event:
    return Event(
        EventType.MESSAGE_OPENED,
        occurred_at=judged.hit.at,
        observed_at=now,
        contact=about.contact,
        campaign_id=about.campaign_id,
        send_id=about.touched if about.channel is None else None,
        mailbox=about.mailbox,
        facts=facts,
        evidence=why(judged),
    )


def why(judged: Judged) -> tuple[Evidence, ...]:
    """Why it was taken for whom it was taken, and what it says of itself."""
    because = Evidence(judged.reason, PROOF[Reason(judged.reason)])
    agent = judged.hit.agent
    return (because, Evidence("user_agent", f"It calls itself {agent}")) if agent else (because,)
