"""What is told of how a document is read: opened, page by page, to the end, downloaded; by whom, and how we know."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from daemon.core.dwell import Look
from daemon.core.events import Event, EventType, Evidence, Json
from daemon.core.hits import Judged
from daemon.core.touches import why

VISIT = "vis_"


@dataclass(frozen=True, slots=True)
class Shown:
    """A document, and for whose sake it is shown. `pages` is 0 where nobody counted them; no contact: an open link."""

    document: str
    name: str
    pages: int
    share: str
    contact: str | None
    campaign_id: str | None
    send_id: str | None
    mailbox: str | None


@dataclass(frozen=True, slots=True)
class Visit:
    """Whose reading it is. `session` is the viewer's; one visit may have several."""

    number: int
    session: bytes
    shown: Shown
    judged: Judged


@dataclass(frozen=True, slots=True)
class Moment:
    """When something happened, when we heard of it, and which page is in front now (None: nobody looks any more)."""

    at: datetime
    heard_at: datetime
    now_on: int | None


def opened(visit: Visit, seen: Mapping[int, int], moment: Moment, first: bool) -> Event:
    """Once a visit. `first`: no person has opened this link before."""
    told = _so_far(seen, moment) | {"first": first}
    return _event(EventType.DOCUMENT_OPENED, visit, moment, told, why(visit.judged))


def page_viewed(visit: Visit, look: Look, moment: Moment) -> Event:
    told: dict[str, Json] = {"page": look.page, "seconds": _seconds(look.ms)}
    return _event(EventType.DOCUMENT_PAGE_VIEWED, visit, moment, told, why(visit.judged)[:1])


def completed(visit: Visit, seen: Mapping[int, int], moment: Moment) -> Event:
    """Once a visit."""
    return _event(EventType.DOCUMENT_COMPLETED, visit, moment, _so_far(seen, moment), why(visit.judged)[:1])


def downloaded(visit: Visit, seen: Mapping[int, int], moment: Moment, first: bool) -> Event:
    told = _so_far(seen, moment) | {"first": first}
    return _event(EventType.DOCUMENT_DOWNLOADED, visit, moment, told, why(visit.judged))


def _so_far(seen: Mapping[int, int], moment: Moment) -> dict[str, Json]:
    """`seconds` are of all the visit's pages until now."""
    return {"page": moment.now_on, "seconds": _seconds(sum(seen.values()))}


def _event(
    type_: EventType, visit: Visit, moment: Moment, told: Mapping[str, Json], evidence: tuple[Evidence, ...]
) -> Event:
    shown = visit.shown
    who: dict[str, Json] = {
        "document": shown.document,
        "share": shown.share,
        "pages": shown.pages,
        "session": visit.session.hex(),
        "visit": f"{VISIT}{visit.number}",
        "actor": visit.judged.actor,
        "reason": visit.judged.reason,
        "now_on": moment.now_on,
    }
    return Event(
        type_,
        occurred_at=moment.at,
        observed_at=moment.heard_at,
        contact=shown.contact,
        campaign_id=shown.campaign_id,
        send_id=shown.send_id,
        mailbox=shown.mailbox,
        facts=who | dict(told),
        personal={"document_name": shown.name},
        evidence=evidence,
    )


def _seconds(ms: int) -> float:
    return round(ms / 1000, 1)
