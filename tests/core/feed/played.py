"""A few people and their mails, as the feed gets them."""

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from itertools import count
from zoneinfo import ZoneInfo

from daemon.core.events import Event, EventType, Evidence, Json
from daemon.core.feed.values import Item, Reader

STOCKHOLM = ZoneInfo("Europe/Stockholm")
NOON = datetime(2026, 8, 6, 10, 0, tzinfo=UTC)  # Thursday 6 August, 12:00 in Stockholm
READER = Reader(STOCKHOLM, NOON + timedelta(hours=2))
KEVIN, ALAN, ED = "flynn@flynnsarcade.com", "alan@encom.com", "ed@encom.com"
NAMES = {KEVIN: "Kevin Flynn", ALAN: "Alan Bradley", ED: "Ed Dillinger"}
ELSA = "elsa@halyard.example"
PROOF = (Evidence("message_id", "In-Reply-To: <a1@mail.halyard.example>"),)

PERSONAL = frozenset(
    {"from", "from_name", "subject", "snippet", "replacement", "diagnostic", "alias", "folder", "url", "document_name"}
)
_numbers = count(1)


def happened(
    kind: EventType,
    contact: str | None = KEVIN,
    after: timedelta = timedelta(),
    evidence: tuple[Evidence, ...] = PROOF,
    **told: Json,
) -> Item:
    """Each is later in the log than the one before."""
    return told_as(kind, contact, told, after, evidence)


def told_as(
    kind: EventType,
    contact: str | None,
    told: Mapping[str, Json],
    after: timedelta = timedelta(),
    evidence: tuple[Evidence, ...] = PROOF,
) -> Item:
    """`from_` stands for `from`."""
    told = {name.rstrip("_"): value for name, value in told.items()}
    number = next(_numbers)
    event = Event(
        kind,
        NOON + after,
        NOON + after,
        contact=contact,
        campaign_id="Autumn arcades" if contact else None,
        mailbox=ELSA,
        facts={name: value for name, value in told.items() if name not in PERSONAL},
        personal={name: value for name, value in told.items() if name in PERSONAL},
        evidence=evidence,
    )
    sent = datetime(2026, 8, 4, 7, 12, tzinfo=UTC)
    return Item(f"evt_{number}", number, event, NAMES.get(contact or ""), "Cashless play, briefly", sent)
