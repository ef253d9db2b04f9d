"""What is known of one person."""

from sqlalchemy import Connection, select

from daemon.storage import values
from daemon.storage.aliases import alias_views
from daemon.storage.records import ContactView, Suppression
from daemon.storage.schema import contacts, enrollments, suppressions
from daemon.storage.suppressions import address_hash


def contact_view(connection: Connection, email: str) -> ContactView | None:
    row = connection.execute(select(contacts).where(contacts.c.email == email.lower())).one_or_none()
    if row is None:
        return None
    mine = select(enrollments).where(enrollments.c.contact_id == row.id)
    by_hash = select(suppressions).where(suppressions.c.hash == address_hash(connection, email))
    enrolled = connection.execute(mine.order_by(enrollments.c.opened_at, enrollments.c.campaign_id))
    suppressed = connection.execute(by_hash.order_by(suppressions.c.suppressed_at, suppressions.c.reason))
    return ContactView(
        contact=values.contact(row),
        aliases=alias_views(connection, row.id),
        enrollments=tuple(values.enrollment_view(each) for each in enrolled),
        suppressed=tuple(Suppression(each.reason, each.suppressed_at) for each in suppressed),
        first_seen_at=row.first_seen_at,
    )
