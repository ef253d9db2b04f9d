"""Webhooks come and go."""

from collections.abc import Collection
from datetime import datetime

from sqlalchemy import delete, select, update

from daemon.bus import Topic
from daemon.storage import values
from daemon.storage.ids import new_id
from daemon.storage.records import DeliveryState, Origin, Webhook
from daemon.storage.schema import PENDING, deliveries, webhooks
from daemon.storage.verbs.base import Verbs


class WebhookVerbs(Verbs):
    """A webhook gets what is recorded in later transactions."""

    def save_webhook(
        self, url: str, sealed_secret: bytes | None, types: Collection[str], origin: Origin, now: datetime
    ) -> Webhook:
        """Add one. One of the configuration is known by its address: saved again it is changed, and enabled again."""
        settings = {"sealed_secret": sealed_secret, "types": tuple(types), "disabled_reason": None}
        known = None
        if origin is Origin.CONFIG:
            same = (webhooks.c.url == url, webhooks.c.origin == Origin.CONFIG)
            known = self._connection.scalar(select(webhooks.c.id).where(*same))
        if known is None:
            name = new_id("whk", now)
            row = webhooks.insert().values(id=name, url=url, origin=origin, created_at=now, **settings)
            self._connection.execute(row)
        else:
            name = known
            self._connection.execute(update(webhooks).where(webhooks.c.id == name).values(settings))
        self._announce(Topic.OUTBOX)
        return values.webhook(self._connection.execute(select(webhooks).where(webhooks.c.id == name)).one())

    def remove_webhook(self, webhook_id: str) -> bool:
        """With all its deliveries."""
        self._keep_order()  # nobody is just putting out for it
        removed = self._connection.execute(delete(webhooks).where(webhooks.c.id == webhook_id))
        self._announce(Topic.OUTBOX)
        return removed.rowcount == 1

    def disable_webhook(self, webhook_id: str, reason: str) -> None:
        """It gets nothing more, and what it was still to get is parked: it can be replayed."""
        self._keep_order()
        self._connection.execute(update(webhooks).where(webhooks.c.id == webhook_id).values(disabled_reason=reason))
        pending = (deliveries.c.webhook_id == webhook_id, PENDING)
        parked = {"state": DeliveryState.PARKED, "last_error": reason, "next_at": None}
        self._connection.execute(update(deliveries).where(*pending).values(parked))
        self._announce(Topic.OUTBOX)
