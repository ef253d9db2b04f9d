"""The kinds of values that many bodies share: addresses, ids, moments, lines of text."""

from datetime import UTC, datetime
from typing import Annotated, Any

from pydantic import AfterValidator, AwareDatetime, BaseModel, BeforeValidator, ConfigDict, Field, PlainSerializer

from daemon.core.given import given_address, given_message_id, one_line
from daemon.core.signals import rfc3339

EARLIEST = datetime(1990, 1, 1, tzinfo=UTC)
LATEST = datetime(2200, 1, 1, tzinfo=UTC)


class Given(BaseModel):
    """A body somebody sends us. A field we do not know is a misspelling, and is refused."""

    model_config = ConfigDict(extra="forbid", frozen=True, str_strip_whitespace=True)


class Told(BaseModel):
    """A body we answer with."""

    model_config = ConfigDict(frozen=True)


def _rfc3339_text(value: Any) -> Any:
    """Pydantic also reads numbers as moments, some in seconds and some in milliseconds: too kind to be safe."""
    if not isinstance(value, str) or value.strip().lstrip("-").replace(".", "").isdigit():
        raise ValueError("is not a time such as 2026-11-21T09:00:00Z")
    return value


def _in_utc(moment: datetime) -> datetime:
    if not EARLIEST <= moment <= LATEST:
        raise ValueError(f"lies outside {EARLIEST.year} to {LATEST.year}")
    return moment.astimezone(UTC)


Address = Annotated[
    str,
    Field(max_length=320, json_schema_extra={"format": "email"}, examples=["flynn@flynnsarcade.com"]),
    AfterValidator(given_address),
]
MessageId = Annotated[
    str,
    Field(max_length=1100, description="With or without angle brackets.", examples=["<a1@mail.example.com>"]),
    AfterValidator(given_message_id),
]
Name = Annotated[str, Field(min_length=1, max_length=200), AfterValidator(one_line)]
"""An id of the caller's own: a campaign's, a contact's, a category's."""
Line = Annotated[str, Field(max_length=998), AfterValidator(one_line)]

Moment = Annotated[AwareDatetime, BeforeValidator(_rfc3339_text), AfterValidator(_in_utc)]
"""Given: RFC 3339, with an offset. A time without one means a different moment to each who reads it."""
Instant = Annotated[datetime, PlainSerializer(rfc3339, return_type=str)]
"""Told: RFC 3339 in UTC."""
