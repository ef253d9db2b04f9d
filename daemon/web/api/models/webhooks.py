"""Where signals go, and what became of each."""

import base64
import binascii
from typing import Annotated, Any

from pydantic import AfterValidator, ConfigDict, Field, HttpUrl, JsonValue, TypeAdapter

from daemon.core.signals import event_json, glob_problem
from daemon.storage.records import Delivery, DeliveryState, Origin, Webhook
from daemon.web.api.models.fields import Given, Instant, Told

EXAMPLE: dict[str, JsonValue] = {"url": "https://engine.example.com/harken", "types": ["campaign.*", "contact.*"]}

SECRET = "whsec_"  # noqa: S105 - the prefix that every secret has
SECRET_SIZES = (24, 64)

_http_url = TypeAdapter(HttpUrl)


def _url(text: str) -> str:
    """As it was given, once it is known to be one."""
    _http_url.validate_python(text)
    return text


def _glob(text: str) -> str:
    if problem := glob_problem(text):
        raise ValueError(problem)
    return text


def _secret(text: str) -> str:
    """Standard Webhooks, "Signature scheme": whsec_ and 24 to 64 bytes in base64."""
    try:
        size = len(base64.b64decode(text.removeprefix(SECRET), validate=True)) if text.startswith(SECRET) else 0
    except binascii.Error:
        size = 0
    if not SECRET_SIZES[0] <= size <= SECRET_SIZES[1]:
        raise ValueError(f'must be "{SECRET}" and {SECRET_SIZES[0]} to {SECRET_SIZES[1]} bytes in base64')
    return text


class WebhookIn(Given):
    model_config = ConfigDict(json_schema_extra={"examples": [EXAMPLE]})

    url: Annotated[str, Field(max_length=2048, json_schema_extra={"format": "uri"}), AfterValidator(_url)]
    secret: Annotated[str, Field(max_length=200), AfterValidator(_secret)] | None = Field(
        default=None, description="Left out: one is made, and shown in this answer only."
    )
    types: Annotated[list[Annotated[str, AfterValidator(_glob)]], Field(max_length=50)] = Field(
        default=["*"],
        description="Globs over event types; left out: all. Empty: only what a link’s action calls it for.",
        examples=[["campaign.*"]],
    )


class WebhookOut(Told):
    id: str = Field(examples=["whk_01kb5tq6v0"])
    url: str
    types: list[str] = Field(description="Globs over event types.", examples=[["campaign.*"]])
    origin: Origin = Field(description="`config`: written in the configuration, and changed there.")
    disabled_reason: str | None = Field(description="Why it gets nothing more; null: it does.")
    created_at: Instant

    @classmethod
    def of(cls, webhook: Webhook) -> "WebhookOut":
        return cls(**_told(webhook))


class WebhookMade(WebhookOut):
    secret: str = Field(description="Shown once: what signatures are made with.", examples=["whsec_MfKQ9r8GKYqrTwjU"])

    @classmethod
    def made(cls, webhook: Webhook, secret: str) -> "WebhookMade":
        return cls(**_told(webhook), secret=secret)


class TestOut(Told):
    delivered: bool
    status: int | None = Field(description="What the receiver answered; null: nothing.", examples=[200])
    error: str | None
    duration_ms: int


class DeliveryOut(Told):
    id: int
    state: DeliveryState
    attempts: int
    next_at: Instant | None = Field(description="null: not waiting, or behind an earlier one of the same contact.")
    last_status: int | None
    last_error: str | None
    created_at: Instant
    delivered_at: Instant | None
    event: dict[str, Any] = Field(description="The signal's body.")

    @classmethod
    def of(cls, delivery: Delivery) -> "DeliveryOut":
        return cls(
            id=delivery.id,
            state=delivery.state,
            attempts=delivery.attempts,
            next_at=delivery.next_at,
            last_status=delivery.last_status,
            last_error=delivery.last_error,
            created_at=delivery.created_at,
            delivered_at=delivery.delivered_at,
            event=event_json(delivery.recorded),
        )


class WebhookPage(Told):
    items: list[WebhookOut]
    next: str | None = None


class DeliveryPage(Told):
    items: list[DeliveryOut]
    next: str | None


def _told(webhook: Webhook) -> dict[str, Any]:
    return {
        "id": webhook.id,
        "url": webhook.url,
        "types": list(webhook.types),
        "origin": webhook.origin,
        "disabled_reason": webhook.disabled_reason,
        "created_at": webhook.created_at,
    }
