"""What is wanted of a mail to this contact in this campaign, before it goes out."""

from collections.abc import Mapping
from typing import Any

from sqlalchemy import Connection, select

from daemon.core.track import Track
from daemon.storage.blocked_domains import block_over
from daemon.storage.hashes import address_hash
from daemon.storage.records import TrackingOf
from daemon.storage.schema import campaigns, contacts
from daemon.storage.suppressions import suppressions_of


def tracking_of(connection: Connection, campaign_id: str, email: str) -> TrackingOf:
    of_campaign = select(campaigns.c.track, campaigns.c.utm, campaigns.c.category).where(campaigns.c.id == campaign_id)
    of_contact = select(contacts.c.track, contacts.c.country).where(contacts.c.email == email.lower())
    hashed = address_hash(connection, email)
    campaign = connection.execute(of_campaign).one_or_none()
    contact = connection.execute(of_contact).one_or_none()
    return TrackingOf(
        campaigns=track_from_json(campaign.track if campaign else None),
        utm={} if campaign is None else campaign.utm,
        contacts=track_from_json(contact.track if contact else None),
        country=contact.country if contact else None,
        category=campaign.category if campaign else None,
        address_hash=hashed,
        suppressed=suppressions_of(connection, hashed),
        blocked=block_over(connection, email),
    )


def track_from_json(stored: Mapping[str, Any] | None) -> Track:
    return Track(**stored) if stored else Track()
