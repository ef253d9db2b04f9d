"""Domains to which nothing may be sent."""

from typing import Annotated

from pydantic import AfterValidator, ConfigDict, Field, JsonValue

from daemon.core.blocked_domains import BlockedDomain, given_domain
from daemon.web.api.models.fields import Given, Instant, Line, Told

EXAMPLE: dict[str, JsonValue] = {"domain": "encom.com", "reason": "Their lawyers asked."}

Domain = Annotated[
    str,
    Field(
        max_length=260,
        description="It stands for all domains below it, too. `@encom.com` and `*@encom.com` are the same.",
        examples=["encom.com"],
    ),
    AfterValidator(given_domain),
]


class BlockedDomainIn(Given):
    model_config = ConfigDict(json_schema_extra={"examples": [EXAMPLE]})

    domain: Domain
    reason: Line = Field(default="", description="For your colleagues.")


class BlockedDomainOut(Told):
    domain: str = Field(examples=["encom.com"])
    reason: str
    by: str = Field(description="Who blocked it.", examples=["maja@halyard.example"])
    at: Instant

    @classmethod
    def of(cls, blocked: BlockedDomain) -> "BlockedDomainOut":
        return cls(domain=blocked.domain, reason=blocked.reason, by=blocked.blocked_by, at=blocked.blocked_at)


class BlockedDomainPage(Told):
    items: list[BlockedDomainOut]
    next: str | None = None
