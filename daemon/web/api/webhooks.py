"""Where signals go: add a receiver, try it, see what became of each signal, send one again."""

from datetime import timedelta
from typing import Annotated

from fastapi import APIRouter, Path, Query

from daemon.flows.keys import KeyScope
from daemon.storage.records import Delivery, DeliveryState, Origin, Webhook
from daemon.web.api.models.webhooks import (
    DeliveryOut,
    DeliveryPage,
    TestOut,
    WebhookIn,
    WebhookMade,
    WebhookOut,
    WebhookPage,
)
from daemon.web.api.paging import After, Limit, in_reach
from daemon.web.api.route import ApiRoute, Responses
from daemon.web.auth import House, reads, writes
from daemon.web.doors import Doors, Refused
from daemon.web.problems import FieldProblem, Problem, invalid

router = APIRouter(prefix="/v1/webhooks", tags=["webhooks"], route_class=ApiRoute)

NOT_KNOWN: Responses = {404: {"description": "No webhook has this id."}}
DeliveryId = Annotated[int, Path(ge=1, le=2**63 - 1)]

MAY_READ = [reads(KeyScope.WEBHOOKS_READ)]
MAY_WRITE = [writes(KeyScope.WEBHOOKS_WRITE)]


@router.get("", summary="All webhooks", dependencies=MAY_READ)
def list_webhooks(house: House) -> WebhookPage:
    return WebhookPage(items=[WebhookOut.of(each) for each in house.store.reads.webhooks()])


@router.post("", status_code=201, summary="Add a webhook", dependencies=MAY_WRITE)
def add_webhook(house: House, body: WebhookIn) -> WebhookMade:
    """It may not point at a loopback or private address, unless the configuration allows it."""
    try:
        webhook, secret = house.add_webhook(body.url, body.secret, tuple(body.types))
    except Refused as refused:
        raise invalid([FieldProblem(refused.field, refused.reason)]) from refused
    return WebhookMade.made(webhook, secret)


@router.get("/{webhook_id}", summary="One webhook", dependencies=MAY_READ, responses=NOT_KNOWN)
def get_webhook(house: House, webhook_id: str) -> WebhookOut:
    return WebhookOut.of(_webhook(house, webhook_id))


@router.delete(
    "/{webhook_id}",
    status_code=204,
    summary="Remove a webhook",
    dependencies=MAY_WRITE,
    responses={**NOT_KNOWN, 409: {"description": "It is written in the configuration."}},
)
def remove_webhook(house: House, webhook_id: str) -> None:
    """What is still on its way to it is given up."""
    if _webhook(house, webhook_id).origin is Origin.CONFIG:
        raise Problem(409, "from-the-configuration", "this webhook is written in the configuration: remove it there")
    house.remove_webhook(webhook_id)


@router.post("/{webhook_id}/test", summary="Send a test signal now", dependencies=MAY_WRITE, responses=NOT_KNOWN)
def test_webhook(house: House, webhook_id: str) -> TestOut:
    """Sends one signed sample and tells what came back. It is no event, and is not retried."""
    result = house.test_webhook(_webhook(house, webhook_id))
    took = result.duration // timedelta(milliseconds=1)
    return TestOut(delivered=not result.error, status=result.status, error=result.error or None, duration_ms=took)


@router.get(
    "/{webhook_id}/deliveries", summary="What became of each signal", dependencies=MAY_READ, responses=NOT_KNOWN
)
def list_deliveries(
    house: House,
    webhook_id: str,
    state: Annotated[DeliveryState | None, Query(description="Only those.")] = None,
    after: After = None,
    limit: Limit = 100,
) -> DeliveryPage:
    """The newest first."""
    _webhook(house, webhook_id)
    with in_reach():
        page = house.store.reads.deliveries(webhook_id, state, after, limit)
    return DeliveryPage(items=[DeliveryOut.of(each) for each in page.items], next=page.next)


@router.post(
    "/{webhook_id}/deliveries/{delivery_id}/retry",
    status_code=202,
    summary="Send a signal again",
    dependencies=MAY_WRITE,
    responses={
        404: {"description": "No such webhook, or no such delivery of it."},
        409: {"description": "It is on its way already."},
    },
)
def retry_delivery(house: House, webhook_id: str, delivery_id: DeliveryId) -> DeliveryOut:
    """A parked or delivered one goes out again, with the same `webhook-id`."""
    _delivery(house, webhook_id, delivery_id)
    with house.store.transaction() as tx:
        replayed = tx.replay(delivery_id, house.clock())
    if not replayed:
        raise Problem(409, "on-its-way", "this delivery is pending already")
    return DeliveryOut.of(_delivery(house, webhook_id, delivery_id))


def _webhook(house: Doors, webhook_id: str) -> Webhook:
    webhook = house.store.reads.webhook(webhook_id)
    if webhook is None:
        raise Problem(404, "unknown-webhook", "no webhook has this id")
    return webhook


def _delivery(house: Doors, webhook_id: str, delivery_id: int) -> Delivery:
    delivery = house.store.reads.delivery(delivery_id)
    if delivery is None or delivery.webhook_id != webhook_id:
        raise Problem(404, "unknown-delivery", "this webhook has no delivery of this id")
    return delivery
