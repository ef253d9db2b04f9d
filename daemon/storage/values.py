"""Rows become values, and rules become JSON and come back."""

from collections.abc import Mapping
from dataclasses import fields
from typing import Any

from sqlalchemy import Row

from connectors.base import Backlog
from daemon.core.events import Event, EventType, Evidence, Json, PauseReason, StopReason
from daemon.core.sends import Contact, Pause, Reaction, Scope, StopRules
from daemon.storage.records import (
    ApiKey,
    Campaign,
    Delivery,
    DeliveryState,
    EnrollmentState,
    EnrollmentView,
    Mailbox,
    MailboxState,
    Origin,
    Recorded,
    Remembered,
    Role,
    Session,
    Unsettled,
    User,
    Webhook,
)

PLAIN_RULES = {"quiet_days", "pause_days"}


def rules_to_json(rules: StopRules) -> Mapping[str, Json]:
    return {f.name: value for f in fields(rules) if (value := getattr(rules, f.name)) is not None}


def rules_from_json(stored: Mapping[str, Any]) -> StopRules:
    named: dict[str, Any] = {name: _rule(name, value) for name, value in stored.items()}
    return StopRules(**named)


def _rule(name: str, value: Any) -> Scope | Reaction | int:
    if name in PLAIN_RULES:
        return int(value)
    return Scope(value) if name == "scope" else Reaction(value)


def evidence_to_json(evidence: tuple[Evidence, ...]) -> Json:
    return [[item.rule, item.text] for item in evidence]


def contact(row: Row[Any]) -> Contact:
    return Contact(row.email, row.external_id, row.name, row.country)


def recorded(row: Row[Any]) -> Recorded:
    return Recorded(
        row.event_id,
        row.sequence,
        Event(
            type=EventType(row.type),
            occurred_at=row.occurred_at,
            observed_at=row.observed_at,
            contact=row.email,
            campaign_id=row.campaign_id,
            send_id=row.send_id,
            mailbox=row.mailbox,
            facts=row.facts,
            personal=row.personal or {},
            evidence=tuple(Evidence(rule, text) for rule, text in row.evidence or ()),
        ),
    )


def delivery(row: Row[Any]) -> Delivery:
    return Delivery(
        id=row.id,
        webhook_id=row.webhook_id,
        state=DeliveryState(row.state),
        attempts=row.attempts,
        next_at=row.next_at,
        last_status=row.last_status,
        last_error=row.last_error,
        created_at=row.created_at,
        delivered_at=row.delivered_at,
        recorded=recorded(row),
    )


def campaign(row: Row[Any]) -> Campaign:
    return Campaign(row.id, rules_from_json(row.rules), row.track, row.utm, row.category, row.created_at)


def pause(row: Row[Any]) -> Pause | None:
    return None if row.pause_reason is None else Pause(PauseReason(row.pause_reason), row.resume_at)


def enrollment_view(row: Row[Any]) -> EnrollmentView:
    if row.stopped_at is not None:
        state = EnrollmentState.STOPPED
    else:
        state = EnrollmentState.PAUSED if row.pause_reason is not None else EnrollmentState.OPEN
    reason = None if row.stop_reason is None else StopReason(row.stop_reason)
    return EnrollmentView(row.campaign_id, state, row.opened_at, row.stopped_at, reason, pause(row))


def mailbox(row: Row[Any]) -> Mailbox:
    return Mailbox(
        id=row.id,
        address=row.address,
        kind=row.kind,
        settings=row.settings,
        sealed=row.sealed,
        origin=Origin(row.origin),
        state=MailboxState(row.state),
        state_reason=row.state_reason,
        connected_at=row.connected_at,
        synced_at=row.synced_at,
        last_send_at=row.last_send_at,
        folders=tuple(row.folders),
        left_out=tuple((folder, reason) for folder, reason in row.left_out or ()),
        backlog=None if row.backlog is None else Backlog(*row.backlog),
        created_at=row.created_at,
    )


def webhook(row: Row[Any]) -> Webhook:
    return Webhook(
        id=row.id,
        url=row.url,
        sealed_secret=row.sealed_secret,
        types=tuple(row.types),
        origin=Origin(row.origin),
        disabled_reason=row.disabled_reason,
        created_at=row.created_at,
    )


def api_key(row: Row[Any]) -> ApiKey:
    return ApiKey(row.id, row.name, tuple(row.scopes), row.created_at, row.last_used_at, row.revoked_at)


def remembered(row: Row[Any]) -> Remembered:
    return Remembered(row.key, row.sealed, row.mailbox, row.seen_at, tuple(row.decided_for or ()))


def unsettled(row: Row[Any]) -> Unsettled:
    return Unsettled(row.id, row.company, row.mailbox, row.sealed, row.seen_at, row.waits)


def user(row: Row[Any]) -> User:
    return User(row.id, row.address, Role(row.role), row.created_at, row.signed_in_at, row.disabled_at)


def session(row: Row[Any]) -> Session:
    return Session(user(row), row.expires_at, row.device_id)
